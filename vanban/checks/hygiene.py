"""Rules of the characters themselves: Unicode, old encodings and fonts, letters that look like others."""

import re
import unicodedata
from collections.abc import Iterator

from vanban.checks.formatting import W
from vanban.checks.rule import Inspection, Told, rule
from vanban.checks.word import fonts_of
from vanban.errors import Severity
from vanban.messages import translate as _
from vanban.text.characters import eth_for_dstroke, forbidden_character, legacy_encoding

OLD_FONTS = re.compile(r"\.?Vn[A-Z]|VNI[- ]|\.VN|VnTime", re.IGNORECASE)
_OLD_TONE = re.compile(r"(?<!q)(?:[òóỏõọ][ae]|[ùúủũụ]y)(?![a-zà-ỹ])", re.IGNORECASE)
_NEW_TONE = re.compile(r"(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?![a-zà-ỹ])", re.IGNORECASE)


@rule("unicode", ref="IV.1")
def unicode_form(inspection: Inspection) -> Iterator[Told]:
    """Chữ tiếng Việt theo bộ mã Unicode dựng sẵn (TCVN 6909:2001), không dùng bảng mã, phông chữ cũ.

    Gõ bằng bảng mã Unicode trong bộ gõ; chữ TCVN3, VNI phải chuyển mã.
    """
    yield from _composed(inspection)
    for paragraph in inspection.word.paragraphs:
        if encoding := legacy_encoding(paragraph.text):
            yield Told("legacy", _("chữ gõ bằng bảng mã cũ {encoding}").format(encoding=encoding), paragraph, encoding)
        if (index := eth_for_dstroke(paragraph.text)) is not None:
            yield Told("eth", _("chữ Ð của tiếng Iceland thay cho Đ"), paragraph, paragraph.text[index], "Đ")
        if found := forbidden_character(paragraph.text):
            yield Told("control", _("có ký tự không in được"), paragraph, found[1])
        old = {font for run in paragraph.inked for font in fonts_of(run) if OLD_FONTS.match(font)}
        for font in sorted(old):
            yield Told("old-font", _("phông chữ của bảng mã cũ: {font}").format(font=font), paragraph, font)


def _composed(inspection: Inspection) -> Iterator[Told]:
    """Tell once of letters with their marks after them; where all are so, the page is the same, only search fails."""
    composed, apart = False, []
    for paragraph in inspection.word.paragraphs:
        raw = "".join(paragraph.element.itertext(f"{W}t"))
        if raw != unicodedata.normalize("NFC", raw):
            apart.append(paragraph)
        composed = composed or any("\u00c0" <= char <= "\u1ef9" and unicodedata.decomposition(char) for char in raw)
    if apart:
        message = _("chữ có dấu chưa ở dạng dựng sẵn")
        severity = Severity.WARNING if composed else Severity.ADVICE
        yield Told("composed", message, apart[0], len(apart), severity=severity)


@rule("tone-placement", Severity.ADVICE, "")
def tone_placement(inspection: Inspection) -> Iterator[Told]:
    """Trong một văn bản nên đặt dấu thanh theo một kiểu: “uỷ, hoà” hoặc “ủy, hòa”.

    Hai kiểu đều đúng; chỉ báo khi lẫn cả hai.
    """
    old = new = ""
    for paragraph in inspection.word.paragraphs:
        old = old or next(iter(_OLD_TONE.findall(paragraph.text)), "")
        new = new or next(iter(_NEW_TONE.findall(paragraph.text)), "")
    if old and new:
        yield Told("mixed", _("đặt dấu thanh theo cả hai kiểu: “{old}” và “{new}”").format(old=old, new=new))
