"""Characters that no document may hold, and letters that only look like Vietnamese."""

import re

LINE_BREAK = re.compile("\r\n|[\r\n\x0b\x85\u2028\u2029]")
"""Everything that Unicode, YAML and Word (U+000B, its break inside a paragraph) take for the end of a line."""
SOFT_BREAK = re.compile("[\x0b\x85\u2028\u2029]")
"""Those of them that no editor begins a new line for: they come with pasted text."""

plain = re.compile("[ -~À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ–—‘’“”…]+").fullmatch
"""Finds text of ASCII, Vietnamese letters and common marks only: composed, printable, of no encoding but VNI."""
_two_vowels = re.compile("[aeouyôöAEOUYÔÖ][áàãâäåêõùûøÁÀÃÂÄÅÊÕÙÛØ]").findall
_OURS = (("o", "áàã"), ("u", "áàãâê"), ("y", "ê"))
_SMALL = [first + second for first, seconds in _OURS for second in seconds]
_OF_VIETNAMESE = frozenset(
    way for pair in _SMALL for way in (pair, pair.upper(), pair.title(), pair.title().swapcase())
)


def as_vni(text: str) -> bool:
    """Whether two vowels stand side by side that never do in Vietnamese, as a tone is written in VNI: ``Leâ``."""
    return not _OF_VIETNAMESE.issuperset(_two_vowels(text))


def one_break(text: str) -> str:
    """Return text in which every end of a line is a line feed."""
    return LINE_BREAK.sub("\n", text) if any(char in text for char in "\r\x0b\x85\u2028\u2029") else text


_NOT_IN_TYPEFACE = re.compile(
    "[^\t\n -~\u00a0-\u00ac\u00ae-\u052f\u0591-\u05f4\u0600-\u06ff\u1d00-\u1dca\u1e00-\u1fff\u2000-\u200a\u2010-\u2027"
    "\u202f-\u205e\u2070-\u209c\u20a0-\u20bf\u2105\u2113\u2116\u2117\u2122\u2126\u212e\u2153\u2154\u215b-\u215e\u2190-\u2195"
    "\u21a8\u21d4\u2200-\u222b\u2248\u2260-\u2265\u2302\u2310\u2320\u2321\u2500-\u25a1\u25aa-\u25ac\u25b2\u25ba\u25bc\u25c4"
    "\u25ca-\u25cc\u25cf-\u25d9\u25e6\u263a-\u263c\u2640\u2642\u2660\u2663\u2665\u2666\u2669-\u266c\u266f\ufb01\ufb02\ufe20-\ufe23]"
)
"""What Times New Roman, and Liberation Serif in its place, has no glyph for: the program that shows the page takes one
of another typeface, or prints a box or nothing."""


def outside_typeface(text: str) -> tuple[tuple[int, str], ...]:
    """Return index and character of each letter that the typeface of the standards has not, each letter once."""
    first: dict[str, int] = {}
    for match in _NOT_IN_TYPEFACE.finditer(text):
        first.setdefault(match[0], match.start())
    return tuple((index, char) for char, index in first.items())


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


_NO_BREAK = re.compile("[\u00a0\u202f]+")
_RUN = re.compile("[^ \t\n]{41,}")
"""Letters in a row, from so many on that a line which may not break in them breaks in the middle of a word."""
_FEW = 3
"""Words that a no-break space may bind to each other."""
_WORDS = re.compile("[^\\W\\d_][\u00a0\u202f]+\\w+[\u00a0\u202f]+[^\\W\\d_]")


def bound(text: str) -> int | None:
    """Return where words begin that no-break spaces alone part, too many for a line: so texts of the web are pasted."""
    if _NO_BREAK.search(text) is None:
        return None
    runs = (run for run in _RUN.finditer(text) if sum(map(bool, _NO_BREAK.split(run[0]))) > _FEW)
    return next((run.start() for run in runs), None)


def binds_words(piece: str) -> bool:
    """Whether no-break spaces stand between words of a piece, and not beside a figure."""
    return _WORDS.search(piece) is not None


_INK = re.compile(
    r"[^\s\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f"
    r"\ufeff\uffa0\U000e0000-\U000e0fff]"
)


def looks_blank(text: str) -> bool:
    """Whether nothing of a text leaves ink: spaces of all kinds, joiners, fillers that only look like a space."""
    return _INK.search(text) is None


def foreign_word(text: str) -> re.Match[str] | None:
    """Return a word with a letter that Vietnamese has not, as a word of an old encoding shows: ``ViÖt``, ``Ñaûng``."""
    places = (_beside_a_letter(text, sign) for sign in _ODD if sign in text)
    begin = min((place for place in places if place is not None), default=None)
    if begin is None:
        return None
    while begin and _OF_WORD.match(text[begin - 1]):
        begin -= 1
    return _OF_WORD.match(text, begin)


_OF_WORD = re.compile(r"[^\s,;:()]+")
_ODD = "äåæëîïñöøûüþÄÅÆËÎÏÑÖØÛÜÞ§¨©®µ¶¸¹»¼½¾"
"""Letters of the old encodings that Vietnamese has not; § is one where a letter follows, else it is a section's."""


def _beside_a_letter(text: str, sign: str) -> int | None:
    """Return where a sign first stands beside a letter; most texts have none of the signs, and are passed at once."""
    at = text.find(sign)
    while at >= 0:
        beside = text[at + 1 : at + 2] + (text[at - 1 : at] if sign != "§" else "")
        if any(char.isascii() and char.isalpha() for char in beside):
            return at
        at = text.find(sign, at + 1)
    return None


_TCVN3 = re.compile(
    "[\u00a1-\u00a9\u00ac\u00ae\u00b5-\u00b9\u00bb-\u00be\u00c6-\u00cb\u00ce\u00cf\u00d1\u00d6-\u00d8\u00dc\u00de\u00df\u00e5-\u00e7\u00eb\u00ee-\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe\u00ff]"
)
_VNI = re.compile(
    "[aeouyAEOUYñÑôÔöÖ][\u00c0\u00c1\u00c2\u00c5\u00c4\u00c3\u00ca\u00cb\u00c9\u00c8\u00cf\u00db\u00da\u00dc\u00d8\u00d9\u00d5\u00e0\u00e1\u00e2\u00e5\u00e4\u00e3\u00ea\u00eb\u00e9\u00e8\u00ef\u00fb\u00fa\u00fc\u00f8\u00f9\u00f5](?=[a-zñ\\s]|$)"
)
_VNI_SYLLABLE = re.compile(
    r"(?<![^\W\d_])(?:b|ch?|d|ñ|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu?|r|s|th?|tr|v|x)?[iouyö]?"
    r"(?:(?:a[ùøûõêâáàåãä]|[eo][ùøûõ]|o[âåä]|[uyôö][ùøûõ])(?:ch?|m|n[gh]?|p|t|[aiouyô])?|e[âáàåãä](?:ch?|m|n[gh]?|p|t|u)?)"
    r"(?![^\W\d_])",
    re.IGNORECASE,
)
"""A syllable of VNI with a vowel written as two that never stand side by side in Vietnamese: ``Leâ``, ``Traàn``."""
_SUSPECT = re.compile(
    "[\u00a1-\u00a9\u00ac\u00ae\u00b5-\u00b9\u00bb-\u00be\u00d1\u00f1\u00e4\u00e5\u00eb\u00ef\u00f6\u00f8\u00fb]"
)
"""A sign without which no text is taken for either encoding."""
_UNICODE_VIETNAMESE = re.compile("[\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]")


def legacy_encoding(text: str) -> str | None:
    """Return ``TCVN3`` or ``VNI`` when text was typed in one of those fonts' encodings and only looks like Unicode.

    Text with any letter that only real Vietnamese Unicode has is taken for what it is, but for a syllable of VNI in it.
    """
    if as_vni(text) and _VNI_SYLLABLE.search(text):
        return "VNI"
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


_LEVEL = "0123456789+-=()n"
_HIGH = str.maketrans(_LEVEL + "−o", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ⁻°")
_LOW = str.maketrans(_LEVEL + "−", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ₋")


def off_the_line(text: str, *, high: bool) -> str | None:
    """Return letters above or below the line as characters of their own (``²``, ``₂``); None where one has none."""
    table = _HIGH if high else _LOW
    return text.translate(table) if all(ord(char) in table or char.isspace() for char in text) else None
