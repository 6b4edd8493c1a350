"""How wide the columns of a table are: none is narrower than the longest piece that no line may break."""

import re
from collections.abc import Sequence
from functools import lru_cache

from vanban.text.typography import text_width

CELL_PADDING = 75
"""Space left and right of the text in a cell with borders, in twips; a quarter of it above and below."""
SPARE = 20
"""Twips that a piece has to spare: a line as wide as its cell to the hair is broken by one program or another."""
TIGHT = 17
"""How many of them are given up before a table is called too wide."""
_ADDRESS = re.compile(r"https?://|www\.")
_ADDRESS_PIECE = re.compile(r".+?(?:[/-](?=[^\d/])|$)")


@lru_cache(maxsize=4096)
def longest(text: str, size: float, *, bold: bool = False) -> float:
    """Return the width in points of the longest piece of a text: a word, a figure, a date; of an address, a part."""
    pieces = text.replace("\n", " ").replace("\t", " ").split(" ")  # a no-break space parts nothing
    if "://" in text or "www." in text:
        pieces = [part for piece in pieces for part in _parts(piece)]
    return max(text_width(piece, size, bold=bold) for piece in pieces)


def _parts(piece: str) -> list[str]:
    return _ADDRESS_PIECE.findall(piece) if _ADDRESS.search(piece) else [piece]


def cell_width(points: float) -> int:
    """Return the width in twips of a cell with borders that holds a piece of so many points."""
    return round(points * 20) + SPARE + 2 * CELL_PADDING


def shared(least: Sequence[int], wants: Sequence[float], width: int) -> list[int]:
    """Return widths that together are ``width``: in proportion to ``wants``, none narrower than its ``least``.

    Where there is not room for all of ``least``, the widest give way, so that the least is broken.
    """
    if sum(least) > width:
        return _capped(least, width)
    free, left = set(range(len(least))), width
    while True:
        total = sum(wants[index] for index in free)
        tight = {index for index in free if left * wants[index] < least[index] * total}
        if not tight:
            return [round(left * wants[index] / total) if index in free else low for index, low in enumerate(least)]
        free -= tight
        left -= sum(least[index] for index in tight)


def _capped(least: Sequence[int], width: int) -> list[int]:
    left, cap = width, 0
    for done, low in enumerate(sorted(least)):
        cap = left // (len(least) - done)
        if low > cap:
            break
        left -= low
    return [min(low, cap) for low in least]
