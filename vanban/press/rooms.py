"""What a cell of a table asks for, and the room that it has: whether its table has to be looked at once more."""

from collections.abc import Callable
from functools import lru_cache
from html import unescape
from typing import NamedTuple

from vanban.text.columns import CELL_PADDING, cell_width, longest
from vanban.text.typography import text_width

MARK = b"\0"
"""Stands in a printed table that has to be looked at; no part of a Word file can hold it."""
_LOOSE, _LEADING = 1.08, 1.15
"""How much longer than its words a text is, since lines end between them; how much higher than its letters a line."""
MANY = 15
"""Lines that fill no half of a page, turned or not."""
SHORT, KEPT = 32, 2048


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


class Room(NamedTuple):
    """What the only text of a cell has: the cell's width in twips, its own size, whether it is bold."""

    width: int
    size: float
    bold: bool

    @property
    def figures(self) -> int:
        """How many figures stand in one line of it."""
        figure = text_width("0", self.size, bold=self.bold)
        return next(n for n in range(100) if cell_width((n + 1) * figure) > self.width or n == 99)


class Texts(dict[str, bytes]):
    """The texts of cells with the same room as they are printed, marked where it is too small; short ones are kept."""

    def __init__(self, put: Callable[[object], bytes], room: Room, high: float) -> None:
        """``put`` makes bytes of a text; a row that is higher than ``high`` points may be split."""
        super().__init__()
        self._put, self._room, self._high = put, room, high

    def __missing__(self, text: str) -> bytes:
        made = self.seen(self._put(text))
        if type(text) is str and len(text) <= SHORT:
            if len(self) >= KEPT:
                self.clear()
            self[text] = made
        return made

    def seen(self, made: bytes) -> bytes:
        """Return a printed text, with the mark where the room is too small."""
        return made if self._holds(made) else MARK + made

    def _holds(self, made: bytes) -> bool:
        if b"<" in made:
            return False
        width, size, bold = self._room
        text = unescape(made.decode()) if b"&" in made else made.decode()
        words = text.split(" ")
        if cell_width(max(longest(word, size, bold=bold) for word in words)) > width:
            return False
        if len(words) <= MANY:
            return True
        return Cell(1, 0, ((text_width(text, size, bold=bold), size),), 0).height(width) <= self._high


texts_of = lru_cache(maxsize=64)(Texts)
"""Return the texts of a room, the same for all templates."""


def unmarked(part: bytes) -> bytes:
    """Return a printed part without marks."""
    return part.replace(MARK, b"")


def drawn(made: bytes) -> bytes:
    """Return paragraphs and tables of which each table has to be looked at."""
    return made.replace(b"<w:tbl>", b"<w:tbl>" + MARK)
