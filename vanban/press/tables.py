"""The tables of a printed part, whoever made them: columns as wide as their words, rows whole, pages turned.

A template knows its columns, but not what the data write into them. So what was printed is measured once more: no
column stays narrower than its longest word or figure, a row is split only where it is longer than half a page, the
last row is never alone on its page, and a table that an upright page cannot hold stands on a page turned to the left.
The bytes are read as they are: to parse a part takes longer than to print it.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from html import unescape
from itertools import pairwise
from typing import NamedTuple

from vanban.press.turning import turned
from vanban.standards import Standard
from vanban.text.columns import CELL_PADDING, TIGHT, cell_width, longest, shared
from vanban.text.typography import text_width

_OPEN, _CLOSE, _CELL = b"<w:tbl>", b"</w:tbl>", b"<w:tc>"
_GRID = re.compile(rb'<w:gridCol w:w="(\d+)"/>')
_ROW = re.compile(rb"<w:tr[ >]")
_SPAN = re.compile(rb'<w:gridSpan w:val="(\d+)"')
_WIDTH = re.compile(rb'(<w:tcW [^>]*?w:w=")\d+(")')
_WHOLE = re.compile(rb'(<w:tblW [^>]*?w:w=")\d+(")')
_STYLE = re.compile(rb'<w:tblStyle w:val="([^"]*)"')
_UNKEPT = re.compile(rb'(<w:pStyle w:val="[^"]*"/>)(?!<w:keepNext/>)')
_TOKEN = re.compile(
    rb'<w:(?:(p)[ >/]|pStyle w:val="([^"]*)"|(b)/>|sz w:val="(\d+)"|t(?: [^>]*)?>([^<]*)|(?:br|tab)([ /])'
    rb'|(noBreakHyphen)/>)|<wp:extent cx="(\d+)"'
)
_PARAGRAPH = re.compile(rb'<w:pStyle w:val="([^"]*)"')
_END = b"</w:r></w:p></w:tc>"
_UNPLAIN = (b"<w:gridSpan ", b"<w:sz ", b"<wp:extent ", b"<w:br", b"<w:tab", b"Hyphen")
_FIGURES = bytes.maketrans(b"123456789\t", b"000000000 ")
"""All figures are as wide as a nought, so that a column of numbers has few words."""
_TWIP = 635
"""A twentieth of a point, in the units of a picture."""
_LOOSE, _LEADING = 1.08, 1.15
"""How much longer than its words a text is, since lines end between them; how much higher than its letters a line."""


_WORDS_PADDING = 108
"""What Word leaves left and right of the text in a cell of a table in a style of its own, in twips."""
_MANY = 15
"""Lines that fill no half of a page, turned or not."""


class Cell(NamedTuple):
    """What a cell asks for: columns, the twips of its longest piece, the points of each of its paragraphs."""

    span: int
    least: int
    lines: tuple[tuple[float, float], ...]
    """Length and size of each paragraph."""
    most: int
    """The most lines that it can come to: as many as it has words."""

    def height(self, width: int) -> float:
        """Return the height in points of what is in it, where it is ``width`` twips wide."""
        room = max(width - 2 * CELL_PADDING, 1) / 20
        return sum((int(length * _LOOSE / room) + 1) * size * _LEADING for length, size in self.lines)


class Tables:
    """The tables that are printed under one standard from one template; ``styles`` are the ids of its styles."""

    def __init__(self, laid: Standard, styles: Mapping[str, str]) -> None:
        looks = {styles[each.id].encode(): (each.size, each.bold) for each in laid.components.values()}
        self._size = laid.components["body"].size
        self._measured = lru_cache(maxsize=2048)(lambda cell: self._measure(cell, looks))
        self._data = styles["table:table"].encode()
        self._frames = {styles[f"table:{kind}"].encode() for kind in ("letterhead", "closing")}
        self._titles = {styles[name].encode() for name in (*(f"heading-{n}" for n in range(1, 5)), "table-title")}
        self._mark = b'"%b"' % self._data
        looks_of_tables = [laid.components[name] for name in ("table-head", "table-text", "table-number")]
        self._table_size = max(look.size for look in looks_of_tables)
        self._table_styles = {styles[look.id].encode() for look in looks_of_tables}
        self._page = laid.page
        self._half = (laid.page.height - laid.page.top - laid.page.bottom) * 72 / 25.4 / 2

    def fit(self, part: bytes, *, every: bool = False) -> bytes:
        """Return a part with its tables of data set right; with ``every`` those in other styles as well."""
        if not every and self._mark not in part:
            return part
        out: list[bytes] = []
        wide: list[int] = []
        at = made = 0
        for start, end in self._places(part, every=every):
            inside = part.count(_OPEN, 0, start) > part.count(_CLOSE, 0, start) + 1
            pieces, too_wide = self._table(part[start:end], every=every, inside=inside)
            out += (part[at:start], *pieces)
            if too_wide:
                wide.append(made + start - at - len(_OPEN))
            made += start - at + sum(map(len, pieces))
            at = end
        out.append(part[at:])
        return turned(b"".join(out), wide, self._page, self._titles) if wide else b"".join(out)

    def _places(self, part: bytes, *, every: bool) -> Iterator[tuple[int, int]]:
        """Yield where the inside of each table begins and ends that holds no other."""
        mark = _OPEN if every else self._mark
        at = part.find(mark)
        while at >= 0:
            start = (at if every else part.rfind(_OPEN, 0, at)) + len(_OPEN)
            end = part.find(_CLOSE, start)
            if part.find(_OPEN, start, end) < 0:
                yield start, end
            at = part.find(mark, at + len(mark))

    def _table(self, inner: bytes, *, every: bool, inside: bool) -> tuple[list[bytes], bool]:
        """Return the pieces of a table set right, and whether it asks for a page that is turned."""
        style = _STYLE.search(inner[:400])
        name = style[1] if style else b""
        if name in self._frames or not (every or name == self._data):
            return [inner], False
        starts = [match.start() for match in _ROW.finditer(inner)]
        head = inner[: starts[0]] if starts else inner
        grid = [*map(int, _GRID.findall(head))]
        if name == self._data and len(starts) > 1 and self._plainly_fits(inner, len(starts), grid):
            return [*_ends_kept(inner, starts)], False
        rows = [inner[start:end] for start, end in pairwise([*starts, len(inner)])]
        cells = [[self._measured(cell) for cell in row.split(_CELL)[1:]] for row in rows]
        if not grid or not rows or any(sum(cell.span for cell in row) != len(grid) for row in cells):
            return [inner], False
        padding = 0 if name == self._data else 2 * (_WORDS_PADDING - CELL_PADDING)
        least = [low + padding for low in _least(cells, len(grid))]
        room, total = self._page.text_width.twips, sum(grid)
        if sum(least) > max(room, total):
            least = [low - TIGHT for low in least]
        too_wide = sum(least) > max(room, total) and not inside and self._page.width < self._page.height
        if sum(least) > total and not inside:
            total = self._page.turned.text_width.twips if too_wide else max(total, min(room, sum(least)))
        widths = shared(least, grid, total)
        if widths != grid and (total != sum(grid) or any(low > had for low, had in zip(least, grid, strict=True))):
            head, rows = _set(head, rows, cells, widths)
        else:
            widths = grid
        if name == self._data:
            rows = [*self._rows(rows, cells, widths)]
        return [head, *rows], too_wide

    def _plainly_fits(self, inner: bytes, rows: int, grid: Sequence[int]) -> bool:
        """Whether it is seen at a glance that no word is too long and no row too high: in long tables that counts.

        A glance is enough where each cell ends with its only run, in our own styles; all is taken for bold. What stands
        between the texts is the same in row after row.
        """
        *pieces, last = inner.split(b"</w:t>")
        if len(pieces) != rows * len(grid) or not last.startswith(_END):
            return False
        pieces[0] = pieces[0][pieces[0].find(b"<w:tr") :]
        ends = [piece.rfind(b">") + 1 for piece in pieces]
        if not all(map(self._is_plain, {piece[:end] for piece, end in zip(pieces, ends, strict=True)})):
            return False
        texts = [piece[end:] for piece, end in zip(pieces, ends, strict=True)]
        for index, width in enumerate(grid):
            column = texts[index :: len(grid)]
            if max(map(len, column)) * self._table_size / 2 > (width - 2 * CELL_PADDING) / 20 * _MANY:
                return False
            different = {*b"\n".join(column).translate(_FIGURES).split(b"\n")}
            words = {*b" ".join(different).split(b" ")}
            if cell_width(max(longest(word.decode(), self._table_size, bold=True) for word in words)) > width:
                return False
        return True

    def _is_plain(self, between: bytes) -> bool:
        """Whether what stands before a text ends the cell before it, and begins one of a single paragraph of ours."""
        style = _PARAGRAPH.search(between)
        return (
            between.startswith((_END, b"<w:tr"))
            and between.count(_CELL) == between.count(b"<w:p>") == 1
            and style is not None
            and style[1] in self._table_styles
            and not any(mark in between for mark in _UNPLAIN)
        )

    def _rows(self, rows: Sequence[bytes], cells: Sequence[Sequence[Cell]], widths: Sequence[int]) -> Iterator[bytes]:
        """Yield rows of which those that are short are whole, and the last but one stays with the last."""
        for index, (row, held) in enumerate(zip(rows, cells, strict=True)):
            if max(cell.most for cell in held) > _MANY and self._half < max(
                cell.height(width) for cell, width in zip(held, _over(held, widths), strict=True)
            ):
                yield row.replace(b"<w:cantSplit/>", b"", 1)
            elif index == len(rows) - 2 or (index == 0 and len(rows) > 1):
                yield _kept(row)
            else:
                yield row

    def _measure(self, cell: bytes, looks: Mapping[bytes, tuple[float, bool]]) -> Cell:
        span = _SPAN.search(cell)
        least = 0.0
        lines: list[tuple[float, float]] = []
        text, size, bold, words = "", self._size, False, 0

        def end() -> None:
            nonlocal least, words
            if text:
                words += text.count(" ") + 1
                least = max(least, longest(text, size, bold=bold))
                lines.append((text_width(text, size, bold=bold), size))

        for paragraph, style, heavy, half, written, gap, hyphen, picture in _TOKEN.findall(cell):
            if written:
                text += unescape(written.decode()) if b"&" in written else written.decode()
            elif paragraph:
                end()
                text, size, bold = "", self._size, False
            elif style:
                size, bold = looks.get(style, (self._size, False))
            elif heavy:
                bold = True
            elif half:
                size = max(size, int(half) / 2) if text else int(half) / 2
            elif gap:
                text += " "
            elif hyphen:
                text += "-"
            elif picture:
                least = max(least, int(picture) / _TWIP / 20)
        end()
        return Cell(int(span[1]) if span else 1, cell_width(least), tuple(lines), words)


def _ends_kept(inner: bytes, starts: Sequence[int]) -> Iterator[bytes]:
    """Yield a table of which the head and the last row but one stay with what follows."""
    at = 0
    for index in sorted({0, len(starts) - 2}):
        yield inner[at : starts[index]]
        at = starts[index + 1]
        yield _kept(inner[starts[index] : at])
    yield inner[at:]


def _kept(row: bytes) -> bytes:
    """Return a row that stays on the page of the next."""
    return _UNKEPT.sub(rb"\1<w:keepNext/>", row)


def _over(cells: Sequence[Cell], widths: Sequence[int]) -> Iterator[int]:
    """Yield the width of each cell of a row."""
    at = 0
    for cell in cells:
        yield sum(widths[at : at + cell.span])
        at += cell.span


def _least(rows: Sequence[Sequence[Cell]], count: int) -> list[int]:
    """Return the least width of each column; what a cell over several lacks is shared among them."""
    if all(len(row) == count for row in rows):
        return [max(cell.least for cell in column) for column in zip(*rows, strict=True)]
    least = [0] * count
    for spanning in (False, True):
        for row in rows:
            at = 0
            for cell in row:
                if spanning == (cell.span > 1):
                    lacks = cell.least - sum(least[at : at + cell.span])
                    for index in range(at, at + cell.span) if lacks > 0 else ():
                        least[index] += -(-lacks // cell.span)
                at += cell.span
    return least


def _set(
    head: bytes, rows: Sequence[bytes], cells: Sequence[Sequence[Cell]], widths: Sequence[int]
) -> tuple[bytes, list[bytes]]:
    """Return head and rows of a table with new widths of its columns."""
    new = iter(widths)
    head = _GRID.sub(lambda _match: b'<w:gridCol w:w="%d"/>' % next(new), head)
    head = _WHOLE.sub(rb"\g<1>%d\2" % sum(widths), head, count=1)
    made = []
    for row, held in zip(rows, cells, strict=True):
        start, *inner = row.split(_CELL)
        sizes = _over(held, widths)
        made.append(_CELL.join((start, *(_WIDTH.sub(rb"\g<1>%d\2" % next(sizes), one, count=1) for one in inner))))
    return head, made
