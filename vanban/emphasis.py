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
    rf"(?<![\w*])(?P<mark>\*{{2,3}}(?=[\w{_OPENS}])|\*\*(?=\* \w))(?P<text>(?:(?!\*\*).)+?)"
    rf"(?<=[\w{_CLOSES}])(?P=mark)(?![\w*])"
)
_ITALIC = re.compile(rf"(?<![\w*])\*(?=[^\W\d]|[{_OPENS}])(?P<text>[^*]+?)(?:(?<=[^\W\d])|(?<=[{_CLOSES}]))\*(?![\w*])")


def spans(text: str) -> tuple[Span, ...]:
    """Return a line as stretches of one weight and slant; their text joined is the line without its paired marks."""
    if "*" not in text:
        return (Span(text),) if text else ()
    return tuple(_bold(text))


def _bold(text: str) -> Iterator[Span]:
    end = 0
    for match in _BOLD.finditer(text):
        yield from _italic(text[end : match.start()], bold=False)
        if len(match["mark"]) == 3:
            yield Span(match["text"], bold=True, italic=True)
        else:
            yield from _italic(match["text"], bold=True)
        end = match.end()
    yield from _italic(text[end:], bold=False)


def _italic(text: str, *, bold: bool) -> Iterator[Span]:
    if "*" not in text:
        if text:
            yield Span(text, bold)
        return
    end = 0
    for match in _ITALIC.finditer(text):
        if match.start() > end:
            yield Span(text[end : match.start()], bold)
        yield Span(match["text"], bold, italic=True)
        end = match.end()
    if end < len(text):
        yield Span(text[end:], bold)
