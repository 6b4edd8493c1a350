"""The marks of a YAML line as clerks type them: what is meant for a colon, a dash, a space."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile
from typing import NamedTuple

from vanban.errors import Severity
from vanban.messages import translate as _

SPACES = "\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000"
"""Spaces that are none to YAML, as a set of a pattern; ``BLANKS`` is each of them."""
BLANKS = "".join(chr(code) for code in (0xA0, 0x1680, *range(0x2000, 0x200C), 0x202F, 0x205F, 0x2060, 0x3000))
_COLONS = "：﹕︓∶"
MARKS = "–—‒―−‐‑•·●▪■◦‣∙➢➤✓*+\uf0b7\uf02d\uf0a7\uf0d8\uf0fc"
"""What stands before an item besides the dash; the last are Word's own bullets."""
_ODD_SIGNS = (*_COLONS, *BLANKS)
_ODD_MARK = re.compile(rf"\n *(?:- +)*(?:[{MARKS}](?=[ \t\n]|\Z)|[–—•\uf0b7]\w|-[^\W\d_])")
_TIGHT_COLON = re.compile(r":[^\s:/]")
_ODD_KEY = re.compile(r"\n *(?:- +)?[^\W\d_][^:\n]{0,50}:[^\s:/]")


def odd(text: str) -> bool:
    """Whether a text is worth looking at line by line although the parser takes it."""
    if any(sign in text for sign in _ODD_SIGNS) or _ODD_MARK.search(f"\n{text}"):
        return True
    return _TIGHT_COLON.search(text) is not None and _ODD_KEY.search(f"\n{text}") is not None


MARK = re.compile(rf"[{MARKS}](?=[ \t]|$)|[–—•\uf0b7](?=\w)|-(?=[^\W\d_])")
DASH = re.compile(r"-(?:[ \t]+|$)")
WIDE = re.compile(rf"(?P<head>[^\W\d_][^:{_COLONS}]{{0,60}})[{_COLONS}][ \t{SPACES}]*")
SPACED = re.compile(rf"(?P<head>[^\W\d_][^:{_COLONS}]{{0,60}}):[{SPACES}]")
TIGHT = re.compile(r"(?P<head>[^\W\d_][^:]{0,60}):(?=[^\s:])(?!//)")
LONG = 40
"""Characters of what is no name, nor a short value."""
_COLON = re.compile(r":(?=[ \t]|$)")
_QUOTED_KEY = re.compile(r"""(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')[ \t]*:(?=[ \t]|$)""")


class Fault(NamedTuple):
    """What is wrong in a line; line and columns count from 1, the end is exclusive."""

    line: int
    column: int
    end: int | None
    code: str
    message: str
    severity: Severity


@dataclass
class Level:
    """An open list or group: its column, where it began, and what its last entry holds so far."""

    indent: int
    listed: bool
    line: int
    held: str = "empty"
    compact: bool = False


class Dash(NamedTuple):
    """What stands for the dash of an item: where it is told, where it ends, and what is told."""

    start: int
    end: int
    code: str
    message: str


def other_dash(text: str) -> Dash | None:
    """Return what begins a line in the place of a dash, if anything does."""
    if re.match(f"-[{SPACES}]", text):
        return Dash(1, 2, "odd-space", _("sau dấu gạch có dấu cách lạ, được đọc là dấu cách thường"))
    found = MARK.match(text)
    if not found or (text[0] == "-" and key_end(text)):
        return None
    message = _("“{mark}” ở đầu dòng được đọc là gạch đầu dòng; nên viết “- ”").format(mark=found[0])
    return Dash(0, 1 + len(text[1:]) - len(text[1:].lstrip(f" \t{BLANKS}")), "list-mark", message)


def key_end(text: str) -> int:
    """Return where the key that a line begins with ends, its colon included; 0 where it begins with none."""
    if text[:1] in ("'", '"'):
        found = _QUOTED_KEY.match(text)
    elif not text or text[0] in "#&*!|>%@`[]{},":
        return 0
    else:
        found = _COLON.search(text)
    return found.end() if found and " #" not in text[: found.start()] else 0


def depth_of(line: str) -> int:
    """Return how many spaces stand before a line."""
    return len(line) - len(line.lstrip(" "))


def is_deeper(line: str, outer: int) -> bool:
    """Return whether a line holds something deeper than a column."""
    return bool(line.strip()) and depth_of(line) > outer and not line.lstrip().startswith("#")


def odd_colon(text: str) -> bool:
    """Return whether a line begins with a name and a colon that is none to YAML."""
    return bool(WIDE.match(text) or SPACED.match(text))


def _from(lines: list[str], at: int) -> Iterator[str]:
    """Yield the lines from one on: a slice would copy all of them to look at one or two."""
    return (lines[index] for index in range(at, len(lines)))


def below(lines: list[str], at: int) -> str:
    """Return the next line that holds something."""
    return next((line for line in _from(lines, at + 1) if line.strip() and not line.lstrip().startswith("#")), "")


def depths_below(lines: list[str], at: int, outer: int) -> list[int]:
    """Return the columns of the lines below one, as long as they stand deeper than ``outer``."""
    depths = []
    for line in _from(lines, at + 1):
        depth = depth_of(line)
        if line.strip() and not line.lstrip().startswith("#"):
            if depth <= outer:
                break
            depths.append(depth)
    return depths


def prose_below(lines: list[str], at: int, indent: int, outer: int) -> bool:
    """Return whether the lines from one on, deeper than ``outer``, are text although some of them hold a colon."""
    inside = takewhile(lambda line: not line.strip() or depth_of(line) > outer, _from(lines, at))
    texts = [line.strip() for line in inside if line.strip() and not line.lstrip().startswith("#")]
    if depth_of(lines[at]) != indent or any(DASH.match(text) for text in texts):
        return False
    bare = [text for text in texts if not key_end(text) and not TIGHT.match(text)]
    named = len(texts) - len(bare)
    return 0 < named < len(bare) and any(len(text) > LONG or text[-1] in ".;," for text in bare)
