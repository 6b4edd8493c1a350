"""A wide table on a page turned to the left (HD 05-HD/VPTW, IV.4.3): the sections of a part are cut around it."""

import re
from collections.abc import Sequence, Set

from vanban.standards import Page

_SECTION = re.compile(rb"<w:sectPr\b.*?</w:sectPr>", re.DOTALL)
_SIZE, _MARGINS = re.compile(rb"<w:pgSz\b[^>]*/>"), re.compile(rb"<w:pgMar\b[^>]*/>")
_FIRST = re.compile(rb'<w:titlePg\b[^>]*/>|<w:pgNumType w:start="\d+"/>')
"""What a section has that begins a text: no number on its first page, and numbers from 1."""
_STYLE = re.compile(rb'<w:p(?: [^>]*)?><w:pPr><w:pStyle w:val="([^"]*)"')
_OPEN, _CLOSE, _END = b"<w:p>", b"</w:p>", b"</w:tbl>"


def turned(part: bytes, tables: Sequence[int], page: Page, titles: Set[bytes]) -> bytes:
    """Return a part in which each table that begins at one of these places stands on a turned page.

    In the first section a table has pages of its own, together with its title, in one of the styles ``titles``; an
    appendix is turned as a whole.
    """
    for table in reversed(tables):
        section = _SECTION.search(part, table)
        if section is None or b'w:orient="landscape"' in section[0]:
            continue
        if _SECTION.search(part, 0, table):
            part = part[: section.start()] + _turned(section[0], page) + part[section.end() :]
            continue
        start, end = _with_title(part, table, titles), part.index(_END, table) + len(_END)
        later = _FIRST.sub(b"", section[0])
        before, after = _ended(part[:start], section[0]), part[end : section.start()]
        part = b"".join((before, part[start:end], _begun(after, _turned(later, page)), later, part[section.end() :]))
    return part


def _turned(section: bytes, page: Page) -> bytes:
    lies = page.turned
    size = b'<w:pgSz w:w="%d" w:h="%d" w:orient="landscape"/>' % (lies.width.twips, lies.height.twips)
    sides = (lies.top, lies.right, lies.bottom, lies.left, lies.number_edge, lies.number_edge)
    names = (b"top", b"right", b"bottom", b"left", b"header", b"footer")
    held = b" ".join(b'w:%b="%d"' % (name, side.twips) for name, side in zip(names, sides, strict=True))
    return _MARGINS.sub(b'<w:pgMar %b w:gutter="0"/>' % held, _SIZE.sub(size, section))


def _with_title(part: bytes, table: int, titles: Set[bytes]) -> int:
    """Return where the titles begin that stand right above a table."""
    while part.endswith(_CLOSE, 0, table):
        above = part.rfind(_OPEN, 0, table)
        style = _STYLE.match(part, above)
        if style is None or style[1] not in titles:
            break
        table = above
    return table


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
