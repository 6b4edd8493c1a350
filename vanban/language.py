"""Vietnamese text: normal form, folding for comparison, official dates, numbers, letter order, bad characters."""

import re
import unicodedata
from datetime import date
from decimal import Decimal
from functools import lru_cache

NBSP = "\u00a0"
LINE_BREAK = re.compile("\r\n|[\r\n\x85\u2028\u2029]")
"""Everything that Unicode and YAML take for the end of a line."""
LETTERS = tuple("abcdđeghiklmnopqrstuvxy")
"""The letters of points in Vietnamese order (HD 05-HD/VPTW, I.6.2.4 đ): no f, j, w, z."""


def nfc(text: str) -> str:
    """Return text in the composed normal form, in which every comparison and every page is made."""
    return text if text.isascii() else unicodedata.normalize("NFC", text)


@lru_cache(maxsize=4096)
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


def lower_first(text: str) -> str:
    """Return text with its first letter small."""
    return text[:1].lower() + text[1:]


@lru_cache(maxsize=4096)
def official_number(value: Decimal | int) -> str:
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
    share = (Decimal(part) * 100 / Decimal(whole)).quantize(Decimal("0.1"))
    return f"{share:f}".removesuffix(".0").replace(".", ",") + "%"


_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0d\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff\ufeff]"
)


def forbidden_character(text: str) -> tuple[int, str] | None:
    """Return index and name (``U+0007``) of the first character that no document may hold.

    These are the controls other than line break and tab, lone surrogates, non-characters, a byte order mark inside
    text, and the marks that reverse the direction of writing, which make a text show what it does not say.
    """
    if text.isprintable():
        return None
    match = _FORBIDDEN.search(text)
    return (match.start(), f"U+{ord(match[0]):04X}") if match else None


_TCVN3 = re.compile(
    "[\u00a1-\u00a9\u00ac\u00ae\u00b5-\u00b9\u00bb-\u00be\u00c6-\u00cb\u00ce\u00cf\u00d1\u00d6-\u00d8\u00dc\u00de\u00df\u00e5-\u00e7\u00eb\u00ee-\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe\u00ff]"
)
_VNI = re.compile(
    "[aeouyAEOUYñÑôÔöÖ][\u00c0\u00c1\u00c2\u00c5\u00c4\u00c3\u00ca\u00cb\u00c9\u00c8\u00cf\u00db\u00da\u00dc\u00d8\u00d9\u00d5\u00e0\u00e1\u00e2\u00e5\u00e4\u00e3\u00ea\u00eb\u00e9\u00e8\u00ef\u00fb\u00fa\u00fc\u00f8\u00f9\u00f5](?=[a-zñ\\s]|$)"
)
_SUSPECT = re.compile(
    "[\u00a1-\u00a9\u00ac\u00ae\u00b5-\u00b9\u00bb-\u00be\u00d1\u00f1\u00e4\u00e5\u00eb\u00ef\u00f6\u00f8\u00fb]"
)
"""A sign without which no text is taken for either encoding."""
_UNICODE_VIETNAMESE = re.compile("[\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]")


def legacy_encoding(text: str) -> str | None:
    """Return ``TCVN3`` or ``VNI`` when text was typed in one of those fonts' encodings and only looks like Unicode.

    Text with any letter that only real Vietnamese Unicode has is taken for what it is.
    """
    if not _SUSPECT.search(text) or _UNICODE_VIETNAMESE.search(text):
        return None
    words = [word for word in re.findall(r"\S+", text) if not word.isascii()]
    symbols = sum(
        len(_TCVN3.findall(word)) for word in words if any(char.isalpha() and char.isascii() for char in word)
    )
    if symbols >= 3 and re.search("[\u00a1-\u00a9\u00ac\u00ae\u00b5-\u00b9\u00bb-\u00be]", text):
        return "TCVN3"
    pairs = sum(bool(_VNI.search(word)) for word in words)
    return "VNI" if pairs >= 2 and re.search("[\u00d1\u00f1\u00e4\u00e5\u00eb\u00ef\u00f6\u00f8\u00fb]", text) else None


def eth_for_dstroke(text: str) -> int | None:
    """Return the index of an Icelandic Ð or ð, which looks like the Vietnamese Đ and is another letter."""
    if "Ð" not in text and "ð" not in text:
        return None
    return min(text.index(letter) for letter in "Ðð" if letter in text)
