"""Rules of the characters themselves: Unicode, old encodings and fonts, letters that look like others."""

import re
import unicodedata
from collections.abc import Iterator

from vanban.checks.rule import Inspection, Told, rule
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
    for paragraph in inspection.word.paragraphs:
        raw = "".join(run.text for run in paragraph.runs)
        if raw != unicodedata.normalize("NFC", raw):
            yield Told("composed", _("chữ có dấu chưa ở dạng dựng sẵn"), paragraph, severity=Severity.WARNING)
        if encoding := legacy_encoding(paragraph.text):
            yield Told("legacy", _("chữ gõ bằng bảng mã cũ {encoding}").format(encoding=encoding), paragraph, encoding)
        if (index := eth_for_dstroke(paragraph.text)) is not None:
            yield Told("eth", _("chữ Ð của tiếng Iceland thay cho Đ"), paragraph, paragraph.text[index], "Đ")
        if found := forbidden_character(paragraph.text):
            yield Told("control", _("có ký tự không in được"), paragraph, found[1])
        old = {run.format.font for run in paragraph.inked if OLD_FONTS.match(run.format.font)}
        for font in sorted(old):
            yield Told("old-font", _("phông chữ của bảng mã cũ: {font}").format(font=font), paragraph, font)


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
