"""Rules of the optional components, of who signs how, and of names that need a word more."""

import math
import re
from collections.abc import Iterator, Sequence
from datetime import date

from vanban.checks.locate import Piece
from vanban.checks.looks import looks
from vanban.checks.rule import Inspection, Told, rule, told_of
from vanban.errors import Severity
from vanban.messages import translate as _
from vanban.standards import authority, manners
from vanban.standards.copies import STAMP
from vanban.text.citations import mentions
from vanban.text.language import fold


@rule("authority-body")
def authority_body(inspection: Inspection) -> Iterator[Told]:
    """T/M dùng cho đại hội, cấp uỷ, uỷ ban kiểm tra, hội đồng; K/T dùng khi cấp phó ký thay cấp trưởng.

    Cơ quan tham mưu, giúp việc, ban chỉ đạo, tiểu ban làm việc theo chế độ thủ trưởng nên không đề ký thay mặt; phó bí
    thư thay mặt cấp uỷ, không ký thay bí thư. Thay mặt cấp uỷ, ban thường vụ, chi bộ là bí thư, phó bí thư; người khác
    được uỷ quyền thì ký thừa lệnh. Dưới T/M ĐOÀN CHỦ TỊCH không ghi chức vụ.
    """
    located = inspection.located
    confirmed = min((piece.paragraph.order for piece in located["confirmation"]), default=math.inf)
    issuer = located.text("issuing-agency")
    offices = [piece for piece in located["office"] if piece.paragraph.order < confirmed]
    for piece in located["authority"]:
        yield from told_of(manners.authority(piece.text, inspection.standard), piece)
        if piece.paragraph.order < confirmed:
            at = _below(piece, offices)
            fault = manners.on_behalf(piece.text, at.text if at else "", issuer, inspection.standard)
            where = at if fault and fault.branch != "whose" else piece
            yield from told_of(fault, where, Severity.WARNING)


def _below(piece: Piece, offices: Sequence[Piece]) -> Piece | None:
    """Return the first office under a line of authority, on its side of the page."""
    under = (at for at in offices if at.paragraph.order > piece.paragraph.order)
    first = min(under, key=lambda at: at.paragraph.order, default=None)
    return first if first and first.side == piece.side else None


@rule("office-alone", Severity.WARNING, "I.7.1.2")
def office_alone(inspection: Inspection) -> Iterator[Told]:
    """Chức vụ không kèm tên cấp uỷ, tổ chức, cơ quan đảng: “PHÓ BÍ THƯ”, không phải “PHÓ BÍ THƯ TỈNH UỶ”.

    Trừ văn bản của ban chỉ đạo, tiểu ban, hội đồng không có con dấu riêng và văn bản liên cơ quan.
    """
    for piece in inspection.located["office"]:
        yield from told_of(manners.office(piece.text), piece)


@rule("parent-agency", Severity.WARNING, "I.2.1.2")
def parent_agency(inspection: Inspection) -> Iterator[Told]:
    """Trên tên tỉnh uỷ không có cơ quan cấp trên; trên đảng uỷ, chi bộ là tên đảng bộ cấp trên.

    Ví dụ: “ĐẢNG BỘ THÀNH PHỐ HÀ NỘI” trên “ĐẢNG UỶ PHƯỜNG BA ĐÌNH”.
    """
    name, parent = inspection.located.text("issuing-agency"), inspection.located.text("parent-agency")
    at = inspection.located.first("parent-agency") or inspection.located.first("issuing-agency")
    yield from told_of(manners.parent(name, parent), at)


@rule("place-level", Severity.WARNING, "I.4.1.1 c")
def place_level(inspection: Inspection) -> Iterator[Told]:
    """Địa danh một âm tiết ghi thêm cấp hành chính: “Thành phố Huế”, “TP Huế”.

    Địa danh mang tên người, hoặc trùng tên tỉnh cũng vậy; hai trường hợp này máy không xét.
    """
    for piece in inspection.located["place-date"]:
        yield from told_of(manners.place(piece.text.split(",")[0].strip()), piece)


@rule("appendix-form", ref="II.1")
def appendix_form(inspection: Inspection) -> Iterator[Told]:
    """Phụ lục có tiêu đề và chỉ dẫn kèm theo văn bản; từ hai phụ lục trở lên thì đánh số Ả-rập.

    Dưới tiêu đề ghi “(Kèm theo Kế hoạch số …, ngày … của …)”.
    """
    labels = inspection.located["appendix-label"]
    for piece in labels:
        number = fold(piece.text).removeprefix("phu luc").replace("so", "").strip(" :.")
        if re.fullmatch("[ivxl]+", number):
            yield Told("roman", _("số thứ tự phụ lục dùng chữ số Ả-rập"), piece, piece.text)
        elif not number and len(labels) > 1:
            yield Told("number", _("có từ hai phụ lục trở lên thì phải đánh số"), piece, piece.text)
    references = sum("kem theo" in fold(piece.text) for piece in inspection.located["appendix-text"])
    if labels and references < len(labels):
        yield Told("reference", _("thiếu chỉ dẫn “(Kèm theo …)” dưới tiêu đề phụ lục"), labels[-1])


@rule("circulation-note")
def circulation_note(inspection: Inspection) -> Iterator[Told]:
    """Chỉ dẫn phạm vi phổ biến, tài liệu hội nghị in hoa, cỡ 12, đứng, đậm, góc phải trang đầu.

    Riêng “Không phổ biến trên phương tiện thông tin đại chúng” ở giữa, cuối trang cuối.
    """
    yield from looks(inspection, "circulation")


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


@rule("division-form")
def division_form(inspection: Inspection) -> Iterator[Told]:
    """Phần, Chương, Mục cỡ 14-15, đứng, đậm, chính giữa; Điều cỡ 14-15, đứng, đậm, sau số có dấu chấm.

    Số của phần, chương là số La Mã hoặc chữ; số của mục, điều là số Ả-rập.
    """
    for component in ("part-label", "section-label"):
        yield from looks(inspection, component)
        clause = inspection.standard.components[component].clause
        for piece in inspection.located[component]:
            if piece.paragraph.format.align != "center":
                found = piece.paragraph.format.align
                yield Told("align", _("phần, chương, mục phải ở chính giữa"), piece, found, "center", clause)
    clause = inspection.standard.components["article"].clause
    for piece in inspection.located["article"]:
        if not re.match(r"Điều\s+\d+\.", piece.text):
            yield Told("mark", _("sau số của điều có dấu chấm"), piece, piece.text[:10], "Điều 1.", clause)


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


_SHORT = re.compile(r"(?<![\w/.-])[A-ZĐƯƠÂÊÔ]{2,6}(?![\w/.-])")
_ROMAN = re.compile(r"[IVXLC]+")


@rule("abbreviation", Severity.ADVICE, "I.6.1.3")
def abbreviation(inspection: Inspection) -> Iterator[Told]:
    """Chữ viết tắt lần đầu đặt trong ngoặc đơn ngay sau cụm từ đó.

    Ví dụ: “uỷ ban kiểm tra (UBKT)”; các lần sau chỉ viết “UBKT”.
    """
    known: set[str] = set()
    for piece in inspection.located["body"]:
        text = piece.text
        if piece.upper:
            continue
        known |= set(re.findall(r"\(([A-ZĐƯƠÂÊÔ]{2,6})\)", text))
        for short in _SHORT.findall(text):
            if short not in known and not _ROMAN.fullmatch(short):
                known.add(short)
                message = _("chữ viết tắt “{short}” chưa được giải nghĩa ở lần đầu").format(short=short)
                yield Told("unknown", message, piece, short)


@rule("citation", Severity.ADVICE, "I.6.1.4")
def citation(inspection: Inspection) -> Iterator[Told]:
    """Viện dẫn văn bản lần đầu ghi đủ tên loại, số, ký hiệu, ngày, cơ quan ban hành và trích yếu.

    Các lần sau cùng một văn bản chỉ ghi tên loại và số, ký hiệu. Một số, ký hiệu ghi hai ngày khác nhau là có chỗ nhầm.
    """
    days: dict[str, tuple[int, int, int] | None] = {}
    for component in ("basis", "body", "clause", "point", "dash"):
        for piece in inspection.located[component]:
            for found in mentions(piece.text):
                if found.number not in days and not found.dated:
                    message = _("viện dẫn lần đầu “{number}” chưa ghi ngày ban hành").format(number=found.number)
                    yield Told("date", message, piece, found.text)
                first = days.get(found.number)
                if first and found.day and found.day != first:
                    message = _("“{number}” được viện dẫn với hai ngày ban hành khác nhau").format(number=found.number)
                    yield Told("two-ways", message, piece, _day(found.day), _day(first))
                days[found.number] = first or found.day


def _day(parts: tuple[int, int, int]) -> str:
    year, month, day = parts
    return f"{day:02}/{month if month > 2 else f'{month:02}'}/{year}"


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
