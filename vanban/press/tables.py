"""The tables of a printed part, whoever made them: columns as wide as their words, rows whole, pages turned.

A template knows its columns, but not what the data write into them. So what was printed is measured once more: no
column stays narrower than its longest word or figure, a row is split only where it is longer than half a page, the
last row is never alone on its page, and a table that an upright page cannot hold stands on a page turned to the left.
The bytes are read as they are: to parse a part takes longer than to print it. Of what a template printed only those
tables are read that bear the mark of :mod:`vanban.press.rooms`.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from functools import lru_cache
from html import unescape
from itertools import pairwise, product

from vanban.composition.wide_tables import too_wide
from vanban.errors import InputError
from vanban.press.rooms import MANY, MARK, Cell, Room, Texts, drawn, texts_of, unmarked
from vanban.press.turning import Looks, turned
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
_KEPT = re.compile(rb'(<w:pStyle w:val="[^"]*"/>)<w:keepNext/>')
_UNKEPT = re.compile(rb'(<w:pStyle w:val="[^"]*"/>)(?!<w:keepNext/>)')
_TOKEN = re.compile(
    rb'<w:(?:(p)[ >/]|pStyle w:val="([^"]*)"|(b)/>|sz w:val="(\d+)"|t(?: [^>]*)?>([^<]*)|(?:br|tab)([ /])'
    rb'|(noBreakHyphen)/>)|<wp:extent cx="(\d+)"'
)
_TEXT = re.compile(rb"<w:t(?: [^>]*)?>([^<]*)|<w:(?:p|br|tab)[ >/]")
_TEXTS = ("body", "article", "clause", "point", "dash")
_PIECES = 64
"""So many pieces of a printed table hold a row, as a rule."""
_TWIP = 635
"""A twentieth of a point, in the units of a picture."""
_WORDS_PADDING = 108
"""What Word leaves left and right of the text in a cell of a table in a style of its own, in twips."""


class TableTooWideError(InputError):
    """A table needs more twips than any page has; ``piece`` is the longest of the column that asks for most."""

    def __init__(self, need: int, room: int, piece: str) -> None:
        super().__init__(too_wide(need, room, piece), code="table-wide")
        self.piece = piece


class Tables:
    """The tables that are printed under one standard from one template; ``styles`` are the ids of its styles."""

    def __init__(self, laid: Standard, styles: Mapping[str, str]) -> None:
        looks = {styles[each.id].encode(): (each.size, each.bold) for each in laid.components.values()}
        self._size = laid.components["body"].size
        self._measured = lru_cache(maxsize=2048)(lambda cell: self._measure(cell, looks))
        self.data = styles["table:table"].encode()
        self._frames = {styles[f"table:{kind}"].encode() for kind in ("letterhead", "closing")}
        titles, texts = (
            frozenset(styles[name].encode() for name in names)
            for names in ((*(f"heading-{n}" for n in range(1, 5)), "table-title"), _TEXTS)
        )
        self._looks = Looks(titles, texts, styles["table:closing"].encode())
        self._mark = b'"%b"' % self.data
        self._page = laid.page
        self.asked = False
        """Whether a template has asked for the room of a cell."""
        self._half = (laid.page.height - laid.page.top - laid.page.bottom) * 72 / 25.4 / 2

    def fit(self, part: bytes, *, every: bool = False) -> bytes:
        """Return a part with its tables of data set right; with ``every`` those in other styles as well."""
        return self._fitted(part, self._places(part, every=every), every=every)

    def look_again(self, part: bytes) -> bytes:
        """Return a part as it was filled, with those of its tables set right that are marked."""
        return self._fitted(part, _marked(part)) if MARK in part else part

    def _fitted(self, part: bytes, places: Iterable[tuple[int, int]], *, every: bool = False) -> bytes:
        out: list[bytes] = []
        wide: list[int] = []
        at = made = 0
        for start, end in places:
            inside = part.count(_OPEN, 0, start) > part.count(_CLOSE, 0, start) + 1
            pieces, lies = self._table(part[start:end], every=every, inside=inside)
            before = unmarked(part[at:start])
            if lies:
                wide.append(made + len(before) - len(_OPEN))
            out += (before, *pieces)
            made += len(before) + sum(map(len, pieces))
            at = end
        out.append(unmarked(part[at:]))
        return turned(b"".join(out), wide, self._page, self._looks) if wide else b"".join(out)

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
        judged = MARK in inner[len(MARK) :]  # one that is marked where it begins was not judged
        style = _STYLE.search(inner[:400])
        name = style[1] if style else b""
        if name in self._frames or not (every or name == self.data):
            return [unmarked(inner)], False
        starts = [match.start() for match in _ROW.finditer(inner)]
        head = unmarked(inner[: starts[0]] if starts else inner)
        grid = [*map(int, _GRID.findall(head))]
        rows = [inner[start:end] for start, end in pairwise([*starts, len(inner)])]
        ended = {index for index, row in enumerate(rows) if judged and MARK not in row}
        rows = [*map(unmarked, rows)]
        cells = [[self._measured(cell) for cell in row.split(_CELL)[1:]] for row in rows]
        if not grid or not rows or any(sum(cell.span for cell in row) != len(grid) for row in cells):
            return [unmarked(inner)], False
        padding = 0 if name == self.data else 2 * (_WORDS_PADDING - CELL_PADDING)
        least = [low + padding for low in _least(cells, len(grid))]
        room, total = self._page.text_width.twips, sum(grid)
        bound = total if inside else max(room, total)
        if sum(least) > bound:
            least = [low - TIGHT for low in least]
        wanted = sum(least)
        limit = bound if inside else max(bound, self._page.turned.text_width.twips)
        if wanted > limit:
            widest = max(range(len(grid)), key=lambda index: least[index])
            raise TableTooWideError(wanted, limit, _widest(rows, cells, widest))
        lies = wanted > bound
        if wanted > total:
            total = limit if lies else wanted
        widths = shared(least, grid, total)
        if widths != grid and (total != sum(grid) or any(low > had for low, had in zip(least, grid, strict=True))):
            head, rows = _set(head, rows, cells, widths)
        else:
            widths = grid
        if name == self.data:
            rows = [*self._rows(rows, cells, widths, ended)]
        return [head, *rows], lies

    def _rows(
        self, rows: Sequence[bytes], cells: Sequence[Sequence[Cell]], widths: Sequence[int], ended: Set[int]
    ) -> Iterator[bytes]:
        """Yield rows of which those that are short are whole, and the last but one stays with the last.

        Those that are ``ended`` were short in the columns that they were printed in: :meth:`ends` has seen to them.
        """
        ends = {0, len(rows) - 2} if len(rows) > 1 else set()
        for index, (row, held) in enumerate(zip(rows, cells, strict=True)):
            if max(cell.most for cell in held) > MANY and self._half < max(
                cell.height(width) for cell, width in zip(held, _over(held, widths), strict=True)
            ):
                split = row.replace(b"<w:cantSplit/>", b"", 1)
                yield _KEPT.sub(rb"\1", split) if index in ends & ended else split
            else:
                yield _kept(row) if index in ends else row

    def holds(self, cell: bytes, width: int) -> bool:
        """Whether a cell so many twips wide holds its words, and is not so high that its row may be split."""
        asked = self._measured(cell)
        return asked.least <= width and (asked.most <= MANY or asked.height(width) <= self._half)

    def look(self, around: Sequence[bytes], letter: bytes) -> tuple[float, bool] | None:
        """Return size and weight of the only text of a cell, and none where something stands beside it."""
        cell = self._measured(letter.join(around))
        for (length, size), bold in product(cell.lines, (False, True)):
            if length == text_width(letter.decode(), size, bold=bold) and cell.least == cell_width(length):
                return (size, bold) if len(cell.lines) == 1 else None
        return None

    drawn = staticmethod(drawn)
    """See :func:`vanban.press.rooms.drawn`."""

    def room(self, put: Callable[[object], bytes], width: int, size: float, bold: bool) -> Texts:
        """Return the texts of the cells that have a room."""
        self.asked = True
        return texts_of(put, Room(width, size, bold), self._half)

    def whole(self, out: list[bytes], start: int, width: int) -> None:
        """Mark the cell that is printed in all from ``start`` on, if it does not hold its words."""
        if not self.holds(b"".join(out[start:]), width):
            out.append(MARK)

    @staticmethod
    def ends(out: list[bytes], start: int) -> None:
        """Let the first row and the last but one of the table printed from ``start`` on stay with what follows."""
        for last in (True, False):
            size = _PIECES
            place, joined, rows = _rows_of(out, start, size, last=last)
            while len(rows) < 2 and size < len(out) - start:
                size *= 2
                place, joined, rows = _rows_of(out, start, size, last=last)
            if len(rows) < 2:
                return
            begin, end = rows[-2:] if last else rows[:2]
            if MARK not in joined[begin:end]:  # what marked it will see to it
                out[place] = joined[:begin], _kept(joined[begin:end]), joined[end:]
            if len(rows) == 2 and place.start == start:
                return

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


def _marked(part: bytes) -> Iterator[tuple[int, int]]:
    """Yield where the inside of each marked table begins and ends that holds no other."""
    mark = part.find(MARK)
    while mark >= 0:
        start = part.rfind(_OPEN, 0, mark) + len(_OPEN)
        end = part.find(_CLOSE, start)
        innermost = mark < end and part.find(_OPEN, start, end) < 0
        if innermost:
            yield start, end
        mark = part.find(MARK, end if innermost else mark + 1)


def _rows_of(out: Sequence[bytes], start: int, size: int, *, last: bool) -> tuple[slice, bytes, list[int]]:
    """Return the first or the last ``size`` pieces of a table: their place, themselves, where rows begin in them."""
    place = slice(max(start, len(out) - size), len(out)) if last else slice(start, start + size)
    joined = b"".join(out[place])
    return place, joined, [match.start() for match in _ROW.finditer(joined)]


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


def _widest(rows: Sequence[bytes], cells: Sequence[Sequence[Cell]], column: int) -> str:
    """Return the longest piece of a column."""
    found = []
    for row, held in zip(rows, cells, strict=True):
        at = 0
        for text, cell in zip(row.split(_CELL)[1:], held, strict=True):
            if at <= column < at + cell.span:
                found.append((cell.least / cell.span, text))
            at += cell.span
    inside = max(found)[1]
    words = unescape(b"".join(match[1] or b" " for match in _TEXT.finditer(inside)).decode()).split(" ")
    return max(words, key=lambda word: longest(word, 12))


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
