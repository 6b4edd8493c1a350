"""Widths of Times: whether a line fits, and where to break one that does not.

The advance widths are those of Times New Roman (metric-compatible with Liberation Serif, from which they were read),
in units of 1/2048 of the size. Vietnamese letters are as wide as their base letter in all four faces.
"""

import unicodedata
from functools import lru_cache

_UNITS = 2048
_CHARS = (
    " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~đĐơƠưƯ–—“”‘’…•°²"
)
_FACES = {
    (False, False): (
        "512 682 836 1024 1024 1706 1593 369 682 682 1024 1155 512 682 512 569 1024 1024 1024 1024 1024 "
        "1024 1024 1024 1024 1024 569 569 1155 1155 1155 909 1886 1479 1366 1366 1479 1251 1139 1479 "
        "1479 682 797 1479 1251 1821 1479 1479 1139 1479 1366 1139 1251 1479 1479 1933 1479 1479 1251 "
        "682 569 682 961 1024 682 909 1024 909 1024 909 682 1024 1024 569 569 1024 569 1593 1024 1024 "
        "1024 1024 682 797 569 1024 1024 1479 1024 1024 909 983 410 983 1108 1024 1479 1083 1479 1110 "
        "1589 1024 2048 909 909 682 682 2048 717 819 614 "
    ),
    (True, False): (
        "512 682 1137 1024 1024 2048 1706 569 682 682 1024 1167 512 682 512 569 1024 1024 1024 1024 1024 "
        "1024 1024 1024 1024 1024 682 682 1167 1167 1167 1024 1905 1479 1366 1479 1479 1366 1251 1593 "
        "1593 797 1024 1593 1366 1933 1479 1593 1251 1593 1479 1139 1366 1479 1479 2048 1479 1479 1366 "
        "682 569 682 1190 1024 682 1024 1139 909 1139 909 682 1024 1139 569 682 1139 569 1706 1139 1024 "
        "1139 1139 909 797 682 1139 1024 1479 1024 1024 909 807 451 807 1065 1139 1479 1134 1593 1229 "
        "1630 1024 2048 1024 1024 682 682 2048 717 819 614 "
    ),
    (False, True): (
        "512 682 860 1024 1024 1706 1593 438 682 682 1024 1382 512 682 512 569 1024 1024 1024 1024 1024 "
        "1024 1024 1024 1024 1024 682 682 1382 1382 1382 1024 1884 1251 1251 1366 1479 1251 1251 1479 "
        "1479 682 909 1366 1139 1706 1366 1479 1251 1479 1251 1024 1139 1479 1251 1706 1251 1139 1139 "
        "797 569 797 864 1024 682 1024 1024 909 1024 909 569 1024 1024 569 569 909 569 1479 1024 1024 "
        "1024 1024 797 797 569 1024 909 1366 909 909 797 819 563 819 1108 1024 1479 1093 1479 1117 1544 "
        "1024 1821 1139 1139 682 682 1821 717 819 614 "
    ),
    (True, True): (
        "512 797 1137 1024 1024 1706 1593 569 682 682 1024 1167 512 682 512 569 1024 1024 1024 1024 1024 "
        "1024 1024 1024 1024 1024 682 682 1167 1167 1167 1024 1704 1366 1366 1366 1479 1366 1366 1479 "
        "1593 797 1024 1366 1251 1821 1479 1479 1251 1479 1366 1139 1251 1479 1366 1821 1366 1251 1251 "
        "682 569 682 1167 1024 682 1024 1024 909 1024 909 682 1024 1139 569 569 1024 569 1593 1139 1024 "
        "1024 1024 797 797 569 1139 909 1366 1024 909 797 713 451 713 1167 1024 1479 1099 1479 1227 1587 "
        "1024 2048 1024 1024 682 682 2048 717 819 614 "
    ),
}
_NO_BREAK_SPACE = 702
"""LibreOffice's, in a row of them; Word's is as wide as a space, and who has room for the one has it for the other."""
_WIDTHS = {
    face: dict(zip(_CHARS, map(int, row.split()), strict=True)) | {"\u00a0": _NO_BREAK_SPACE}
    for face, row in _FACES.items()
}
_HORN = "\u031b"


@lru_cache(maxsize=1024)
def _base(char: str) -> str:
    """Return the letter whose width a Vietnamese letter has: without tone, breve or circumflex, with its horn."""
    parts = unicodedata.normalize("NFD", char)
    return unicodedata.normalize("NFC", parts[0] + (_HORN if _HORN in parts else ""))


@lru_cache(maxsize=1024)
def text_width(text: str, size: float, *, bold: bool = False, italic: bool = False) -> float:
    """Return the width of one line of text in points; an unknown character counts as an ``m``."""
    widths = _WIDTHS[(bold, italic)]
    units = sum(widths.get(char) or widths.get(_base(char), widths["m"]) for char in text)
    return units * size / _UNITS
