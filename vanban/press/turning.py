"""A wide table on a page turned to the left (HD 05-HD/VPTW, IV.4.3): the sections of a part are cut around it."""

import re
from collections.abc import Sequence, Set
from typing import NamedTuple

from vanban.standards import Page

_SECTION = re.compile(rb"<w:sectPr\b.*?</w:sectPr>", re.DOTALL)
_SIZE, _MARGINS = re.compile(rb"<w:pgSz\b[^>]*/>"), re.compile(rb"<w:pgMar\b[^>]*/>")
_FIRST = re.compile(rb'<w:titlePg\b[^>]*/>|<w:pgNumType w:start="\d+"/>')
"""What a section has that begins a text: no number on its first page, and numbers from 1."""
_STYLE = re.compile(rb'<w:p(?: [^>]*)?><w:pPr><w:pStyle w:val="([^"]*)"')
_OPEN, _CLOSE, _END = b"<w:p>", b"</w:p>", b"</w:tbl>"
_TAG, _TABLE = re.compile(rb"<[^>]*>"), re.compile(rb"<w:tbl>.*?</w:tbl>", re.DOTALL)
_WIDTH = re.compile(rb'(<w:(?:gridCol|tcW|tblW) [^>]*?w:w=")(\d+)(")')
_LINE = 200
"""The letters of a line that introduces a table: two lines of the page."""
_FEW = 600
"""The letters of a text between two wide tables that does not ask for an upright page of its own."""


class Looks(NamedTuple):
    """The styles by which the parts of a page are known."""

    titles: Set[bytes]
    """Of headings, and of titles of tables."""
    texts: Set[bytes]
    """Of paragraphs of the text."""
    closing: bytes
    """Of the table of signatures and recipients."""


def turned(part: bytes, tables: Sequence[int], page: Page, looks: Looks) -> bytes:
    """Return a part in which each table that begins at one of these places stands on a turned page.

    In the first section a table has pages of its own, together with what introduces it, with the next one if little
    stands between, and with the signatures if nothing else follows; an appendix is turned as a whole.
    """
    for start, end in reversed(_stretches(part, tables, looks)):
        section = _SECTION.search(part, end)
        if section is None or b'w:orient="landscape"' in section[0]:
            continue
        if _SECTION.search(part, 0, start):
            part = part[: section.start()] + _turned(section[0], page) + part[section.end() :]
            continue
        later = _FIRST.sub(b"", section[0])
        lies, after = _turned(later, page), part[end : section.start()]
        if _only_closing(after, looks):
            after, later = _widened(after, looks, page), lies
        else:
            after = _begun(after, lies)
        part = b"".join((_ended(part[:start], section[0]), part[start:end], after, later, part[section.end() :]))
    return part


def _stretches(part: bytes, tables: Sequence[int], looks: Looks) -> list[tuple[int, int]]:
    """Return where that begins and ends which is to be turned."""
    found: list[tuple[int, int]] = []
    for table in tables:
        start, end = _with_lead(part, table, looks), part.index(_END, table) + len(_END)
        between = part[found[-1][1] : start] if found else b""
        if found and _SECTION.search(between) is None and len(_text(between)) <= _FEW:
            start, _end = found.pop()
        found.append((start, end))
    return found


def _text(part: bytes) -> str:
    return _TAG.sub(b"", part).decode().strip()


def _only_closing(after: bytes, looks: Looks) -> bool:
    """Whether nothing but the signatures follows, and nothing that has its place on an upright page."""
    head, closing, _rest = after.partition(b'<w:tblStyle w:val="%b"' % looks.closing)
    return bool(closing) and not _text(head) and b"<w:framePr" not in after


def _widened(after: bytes, looks: Looks, page: Page) -> bytes:
    """Return the signatures as wide as a turned page."""
    more = page.turned.text_width / page.text_width

    def wider(table: re.Match[bytes]) -> bytes:
        if looks.closing not in table[0][:200]:
            return table[0]
        return _WIDTH.sub(lambda found: found[1] + b"%d" % round(int(found[2]) * more) + found[3], table[0])

    return _TABLE.sub(wider, after)


def _turned(section: bytes, page: Page) -> bytes:
    lies = page.turned
    size = b'<w:pgSz w:w="%d" w:h="%d" w:orient="landscape"/>' % (lies.width.twips, lies.height.twips)
    sides = (lies.top, lies.right, lies.bottom, lies.left, lies.number_edge, lies.number_edge)
    names = (b"top", b"right", b"bottom", b"left", b"header", b"footer")
    held = b" ".join(b'w:%b="%d"' % (name, side.twips) for name, side in zip(names, sides, strict=True))
    return _MARGINS.sub(b'<w:pgMar %b w:gutter="0"/>' % held, _SIZE.sub(size, section))


def _with_lead(part: bytes, table: int, looks: Looks) -> int:
    """Return where begins what introduces a table: titles, a line, titles above it; some text stays before it."""
    titles = _titles(part, table, looks)
    line = _above(part, titles, looks.texts)
    above = _titles(part, line, looks)
    said = _text(part[line:titles])
    introduced = len(said) <= _LINE and (said.endswith(":") or above < line)
    for start in (above, titles) if line < titles and introduced else (titles,):
        if part.endswith(_END, 0, start) or _above(part, start, looks.texts | looks.titles) < start:
            return start
    return table


def _titles(part: bytes, at: int, looks: Looks) -> int:
    """Return where the titles begin that stand right above a place."""
    while (above := _above(part, at, looks.titles)) < at:
        at = above
    return at


def _above(part: bytes, at: int, styles: Set[bytes]) -> int:
    """Return where the paragraph above a place begins, if it is in one of these styles; else the place."""
    start = part.rfind(_OPEN, 0, at)
    style = _STYLE.match(part, start) if start >= 0 else None
    own = part.find(_CLOSE, start, at) + len(_CLOSE) == at
    return start if style and own and style[1] in styles else at


def _ended(before: bytes, section: bytes) -> bytes:
    """Return a text whose last paragraph ends its section."""
    last = before.rfind(_OPEN)
    properties = before.find(b"</w:pPr>", last) if before.endswith(_CLOSE) else -1
    if properties < 0:
        return b"%b<w:p><w:pPr>%b</w:pPr></w:p>" % (before, section)
    return before[:properties] + section + before[properties:]


def _begun(after: bytes, section: bytes) -> bytes:
    """Return a text before which a section ends: in its first paragraph, if that one is empty."""
    first, close, rest = after.partition(b"</w:pPr></w:p>")
    if close and first.startswith(_OPEN) and b"<w:p>" not in first[len(_OPEN) :] and b"<w:r>" not in first:
        return first + section + close + rest
    return b"<w:p><w:pPr>%b</w:pPr></w:p>%b" % (section, after)
