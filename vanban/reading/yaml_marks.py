"""The marks of a YAML line as clerks type them: what is meant for a colon, a dash, a space."""

import re
from typing import NamedTuple

from vanban.errors import Severity
from vanban.messages import translate as _

SPACES = "\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000"
"""Spaces that are none to YAML, as a set of a pattern; ``BLANKS`` is each of them."""
BLANKS = "".join(chr(code) for code in (0xA0, 0x1680, *range(0x2000, 0x200C), 0x202F, 0x205F, 0x2060, 0x3000))
_COLONS = "：﹕︓∶"
MARKS = "–—‒―−‐‑•·●▪■◦‣∙➢➤✓*+\uf0b7\uf02d\uf0a7\uf0d8\uf0fc"
"""What stands before an item besides the dash; the last are Word's own bullets."""
ODD = re.compile(
    rf"[{_COLONS}{SPACES}]"
    rf"|^ *(?:- +)*(?:[{MARKS}](?=[ \t]|$)|[–—•\uf0b7]\w|-[^\W\d_])"
    rf"|^ *(?:- +)?[^\W\d_][^:\n]{{0,50}}:[^\s:/]",
    re.MULTILINE,
)
"""What makes a text worth looking at line by line although the parser takes it."""
MARK = re.compile(rf"[{MARKS}](?=[ \t]|$)|[–—•\uf0b7](?=\w)|-(?=[^\W\d_])")
DASH = re.compile(r"-(?:[ \t]+|$)")
WIDE = re.compile(rf"(?P<head>[^\W\d_][^:{_COLONS}]{{0,60}})[{_COLONS}][ \t{SPACES}]*")
SPACED = re.compile(rf"(?P<head>[^\W\d_][^:{_COLONS}]{{0,60}}):[{SPACES}]")
TIGHT = re.compile(r"(?P<head>[^\W\d_][^:]{0,60}):(?=[^\s:])(?!//)")
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


def below(lines: list[str], at: int) -> str:
    """Return the next line that holds something."""
    return next((line for line in lines[at + 1 :] if line.strip() and not line.lstrip().startswith("#")), "")


def depths_below(lines: list[str], at: int, outer: int) -> list[int]:
    """Return the columns of the lines below one, as long as they stand deeper than ``outer``."""
    depths = []
    for line in lines[at + 1 :]:
        depth = depth_of(line)
        if line.strip() and not line.lstrip().startswith("#"):
            if depth <= outer:
                break
            depths.append(depth)
    return depths
