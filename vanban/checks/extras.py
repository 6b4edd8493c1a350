"""Rules of the optional components, of who signs how, and of names that need a word more."""

from collections.abc import Iterator
from datetime import date

from vanban.checks.looks import looks
from vanban.checks.rule import Inspection, Told, rule
from vanban.errors import Severity
from vanban.messages import translate as _
from vanban.standards import authority
from vanban.standards.copies import STAMP
from vanban.text.language import fold


@rule("contact-note")
def contact_note(inspection: Inspection) -> Iterator[Told]:
    """Thông tin liên hệ cỡ 10, đứng, ở trang cuối, dưới một đường kẻ hết chiều ngang.

    Chỉ ghi khi cần thiết.
    """
    yield from looks(inspection, "contact")


@rule("drafter-mark")
def drafter_mark(inspection: Inspection) -> Iterator[Told]:
    """Ký hiệu người soạn thảo và số bản cỡ 11, đứng, ở cuối nơi nhận.

    Chỉ ghi khi cần quản lý số lượng bản phát hành.
    """
    yield from looks(inspection, "drafter")


@rule("type-authority")
def type_authority(inspection: Inspection) -> Iterator[Told]:
    """Loại văn bản thuộc thẩm quyền của cơ quan, người ký: chi bộ không ra chỉ thị, ban thường vụ không ra quy chế.

    Cấp tỉnh đến 08/01/2026 theo Điều 7 của 66-QĐ/TW; đảng uỷ cơ sở và chi bộ từ 09/01/2026 theo 399-QĐ/TW, chưa đọc
    nguyên văn nên chỉ là cảnh báo. Thẩm quyền của cấp khác, của thời khác chưa có nguồn nên không kiểm.
    """
    located = inspection.located
    kind = located.first("type-name")
    letter = not kind and located["subject-letter"]
    name = "Công văn" if letter else kind.text if kind else ""
    day = inspection.day or inspection.standard.valid_to or date.max
    signed = located.first("authority")
    issuer, parent = located.text("issuing-agency"), located.text("parent-agency")
    who = authority.speaker(issuer, parent, signed.text if signed else "", day)
    clause = authority.refusal(who, name, day) if who else None
    if who and clause:
        yield Told("type", authority.refused(who, name, clause), kind, name, "", clause)


@rule("undated", Severity.ADVICE)
def undated(inspection: Inspection) -> Iterator[Told]:
    """Văn bản không ghi ngày được kiểm theo chuẩn đang có hiệu lực.

    Theo chuẩn khác thì nêu chuẩn.
    """
    if inspection.assumed:
        message = _("văn bản không ghi ngày, kiểm theo {standard}; nếu theo chuẩn khác, hãy nêu chuẩn")
        yield Told("standard", message.format(standard=inspection.standard.title.split(",")[0]))


@rule("copy-stamp", ref="PL3")
def copy_stamp(inspection: Inspection) -> Iterator[Told]:
    """Dấu “BẢN SAO VĂN BẢN” có hàng chữ đầu đứng, đậm, cỡ theo mẫu dấu, và đủ năm mục.

    Chỉ xét bản sao có dấu; khung 80 x 50 mm, mực đỏ và đường kẻ phía trên do người xem.
    """
    pieces = inspection.located["copy"]
    heading = next((piece for piece in pieces if piece.text == STAMP.heading), None)
    if heading is None:
        return
    if {(run.format.size, run.format.bold, run.format.italic) for run in heading.inked} != {(13, True, False)}:
        message = _("dấu bản sao: hàng chữ đầu phải cỡ 13, đứng, đậm")
        yield Told("heading", message, heading, clause=STAMP.clause)
    for field in STAMP.fields:
        if not any(fold(piece.text).startswith(fold(field)) for piece in pieces):
            message = _("dấu bản sao thiếu mục “{field}”").format(field=field)
            yield Told("field", message, heading, "", field, STAMP.clause)
