"""Bold and italic in a line: ``**words**`` and ``*words*``, and nothing else.

Stars are marks only in pairs, on one line, around words, at the edge of words. Beside a digit (``12*15``), behind a
word (``đảng viên*``) or alone they are letters like any other; ``_`` and the backslash always are.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple


class Span(NamedTuple):
    """A stretch of text of one weight and slant."""

    text: str
    bold: bool = False
    italic: bool = False


_OPENS, _CLOSES = "“\"'‘(\\[«", "”\"'’)\\]».,;:!?%…"
_BOLD = re.compile(
    rf"(?<![\w*])(?P<mark>\*{{2,3}}(?=[{_OPENS}]*\w)|\*\*(?=\* \w))(?P<text>(?:(?!\*\*).)+?)"
    rf"(?<=[\w{_CLOSES}])(?P=mark)(?![\w*])"
)
_ITALIC = re.compile(
    rf"(?<![\w*])(?P<mark>\*)(?=[{_OPENS}]*[^\W\d])(?P<text>[^*]+?)(?:(?<=[^\W\d])|(?<=[{_CLOSES}]))\*(?![\w*])"
)
_LABEL = re.compile(r"\A(?:\d{1,3}|[a-zA-ZđĐ]|[ivxIVX]{1,5})\)")
"""The label of an item, whose bracket closes nothing: ``a)``."""
_BRACKETS = "()[]“”«»"
_INSIDE = re.compile(
    rf"\([^{re.escape(_BRACKETS)}]*\)|\[[^{re.escape(_BRACKETS)}]*\]|“[^{re.escape(_BRACKETS)}]*”|«[^{re.escape(_BRACKETS)}]*»"
)


def spans(text: str) -> tuple[Span, ...]:
    """Return a line as stretches of one weight and slant; their text joined is the line without its paired marks."""
    if "*" not in text:
        return (Span(text),) if text else ()
    return tuple(_bold(text))


def _bold(text: str) -> Iterator[Span]:
    for part, mark in _parts(_BOLD, text):
        if len(mark) == 3:
            yield Span(part, bold=True, italic=True)
        else:
            yield from _italic(part, bold=bool(mark))


def _italic(text: str, *, bold: bool) -> Iterator[Span]:
    for part, mark in _parts(_ITALIC, text):
        yield Span(part, bold, italic=bool(mark))


def _parts(form: re.Pattern[str], text: str) -> Iterator[tuple[str, str]]:
    """Yield the parts of a text, each with the mark around it or with nothing."""
    end = at = 0
    while "*" in text and (match := form.search(text, at)):
        within = text[: match.start()].endswith("(")
        if not _whole(match["text"] if within else _LABEL.sub("", match["text"])):  # (**3) and (5**) are two signs
            at = match.end("mark")
            continue
        if match.start() > end:
            yield text[end : match.start()], ""
        yield match["text"], match["mark"]
        end = at = match.end()
    if end < len(text):
        yield text[end:], ""


def _whole(text: str) -> bool:
    """Whether brackets that are opened in a text are closed in it, and none but those."""
    left = _INSIDE.sub("", text)
    while left != text:
        text, left = left, _INSIDE.sub("", left)
    return not any(bracket in text for bracket in _BRACKETS)
