"""Characters that no document may hold, and letters that only look like Vietnamese."""

import re

LINE_BREAK = re.compile("\r\n|[\r\n\x85\u2028\u2029]")
"""Everything that Unicode and YAML take for the end of a line."""

plain = re.compile("[ -~À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ–—‘’“”…]+").fullmatch
"""Finds text of ASCII, Vietnamese letters and common marks only: composed, printable, and not to be mistaken."""
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
