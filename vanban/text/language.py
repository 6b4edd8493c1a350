"""Vietnamese text: normal form, folding for comparison, official dates, numbers, letter order."""

import re
import unicodedata
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from decimal import Decimal

NBSP = "\u00a0"
LETTERS = tuple("abcdđeghiklmnopqrstuvxy")
"""The letters of points in Vietnamese order (HD 05-HD/VPTW, I.6.2.4 đ): no f, j, w, z."""


def nfc(text: str) -> str:
    """Return text in the composed normal form, in which every comparison and every page is made."""
    return text if text.isascii() else unicodedata.normalize("NFC", text)


@lru_cache(maxsize=1024)
def fold(text: str) -> str:
    """Return text as it is compared for keys and names: no accents, no case, one space between words.

    ``Nơi nhận``, ``noi_nhan`` and ``NOI-NHAN`` fold alike.
    """
    bare = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    letters = "".join(char for char in bare if not unicodedata.combining(char))
    return " ".join(re.sub(r"[\s_-]+", " ", letters.casefold()).split())


_TONES = "\u0300\u0301\u0303\u0309\u0323"
_OLD_TONE = re.compile(rf"(?<![qQ])([oOuU])([{_TONES}])([aAeEyY])(?![a-zA-Z\u0300-\u036f])")


def fold_tone(text: str) -> str:
    """Return text with the tone of ``oa``, ``oe``, ``uy`` placed on the second vowel, for comparison only.

    ``ủy`` and ``uỷ``, ``hòa`` and ``hoà`` are two placements of one word; neither is wrong and neither is ever
    changed on a page.
    """
    marks = unicodedata.normalize("NFD", nfc(text))
    return unicodedata.normalize("NFC", _OLD_TONE.sub(r"\1\3\2", marks))


def long_date(year: int | None = None, month: int | None = None, day: int | None = None, blank: int = 6) -> str:
    """Return ``ngày 03 tháng 02 năm 2026``; a part that is not known is left to the pen as ``blank`` spaces.

    Days below 10 and months below 3 take a leading zero, other months do not (HD 05-HD/VPTW, I.4.2.2).
    """
    space = NBSP * blank
    written_day = f"{day:02}" if day else space
    written_month = (f"{month:02}" if month < 3 else str(month)) if month else space
    return f"ngày {written_day} tháng {written_month} năm {year or space}"


def short_date(day: date) -> str:
    """Return ``06/3/2018``: the zero rule of the long date, in running text."""
    return f"{day.day:02}/{day.month:02}/{day.year}" if day.month < 3 else f"{day.day:02}/{day.month}/{day.year}"


def point_letter(index: int) -> str:
    """Return the letter of the point with this index, from 0: a, b, c, d, đ, e, g and so on."""
    if not 0 <= index < len(LETTERS):
        raise ValueError(index)
    return LETTERS[index]


def roman(number: int) -> str:
    """Return a number from 1 on in Roman capitals."""
    steps = (
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    )
    text = ""
    for value, letters in steps:
        while number >= value:
            text += letters
            number -= value
    return text


@lru_cache(maxsize=1024)
def official_number(value: "Decimal | int") -> str:
    """Return a number as Vietnamese writes it: ``1.234,5``; no zeros behind the decimals."""
    if isinstance(value, int) and -1000 < value < 1000:
        return str(value)
    # Babel takes 17 ms to import; counts below a thousand are nearly all that a document holds.
    from babel.numbers import format_decimal  # noqa: PLC0415

    return str(format_decimal(value, locale="vi"))


def percent(part: int, whole: int) -> str:
    """Return a share with one decimal as ``92,5%``, without a decimal where it is zero; ``0%`` of nothing."""
    if not whole:
        return "0%"
    from decimal import Decimal  # noqa: PLC0415  # most texts count in whole numbers

    share = (Decimal(part) * 100 / Decimal(whole)).quantize(Decimal("0.1"))
    return f"{share:f}".removesuffix(".0").replace(".", ",") + "%"
