"""The rows that both standards share: a row of the type-size table, laid out as a Word paragraph style.

A standard gives size, weight and slant; where it is silent, the distances here are our typography (the clause's note
says so). Each standard passes its own clause for each row, and its own values where they differ.
"""

from collections.abc import Callable, Mapping
from typing import Any

from vanban.standards.base import AgencySymbol, Clause, Component, Confidence, Mm, Pt


def head(id_: str, title: str, size: float, clause: Clause, **more: Any) -> Component:
    """Return a line of the letterhead or of the title: centred, single spacing."""
    more.setdefault("align", "center")
    more.setdefault("sizes", (size, size))
    return Component(id=id_, title=title, style=f"VB {title}", size=size, clause=clause, **more)


def text(id_: str, title: str, clause: Clause, **more: Any) -> Component:
    """Return a paragraph of the body: 14 of 14 to 15 pt, justified, 10 mm, 6 pt, exactly 18 pt.

    (HD 05-HD/VPTW, I.6.2.2 allows 18 to 22 pt and at least 6 pt.)
    """
    return Component(
        id=id_,
        title=title,
        style=f"VB {title}",
        sizes=(14, 15),
        size=14,
        clause=clause,
        align=more.pop("align", "both"),
        first_line=Mm(more.pop("first_line", 10)),
        after=Pt(6),
        line=Pt(18),
        **more,
    )


def components(clause: Callable[[str], Clause], *, drafter: Component) -> Mapping[str, Component]:
    """Return every component; ``clause`` gives the standard's clause of a component by its id."""

    def h(id_: str, title: str, size: float, **more: Any) -> Component:
        return head(id_, title, size, clause(id_), **more)

    def t(id_: str, title: str, **more: Any) -> Component:
        return text(id_, title, clause(id_), **more)

    rows = (
        h("party-title", "Tiêu đề Đảng", 15, bold=True, upper=True),
        Component(
            "party-title-rule", "Đường kẻ dưới tiêu đề", "VB Đường kẻ dưới tiêu đề", (1, 14), 4,
            clause("party-title-rule"), align="center", line=Pt(6),
        ),
        h("parent-agency", "Cơ quan cấp trên", 14, upper=True),
        h("issuing-agency", "Cơ quan ban hành", 14, bold=True, upper=True),
        h("agency-star", "Dấu sao", 14, line=Pt(14)),
        h("number", "Số và ký hiệu", 14),
        h("place-date", "Địa danh và ngày tháng", 14, italic=True),
        h("type-name", "Tên loại", 16, sizes=(15, 16), bold=True, upper=True, keep_next=True),
        h("subject", "Trích yếu", 14, sizes=(14, 15), bold=True, keep_next=True),
        h("subject-letter", "Trích yếu công văn", 12, italic=True),
        h("subject-rule", "Năm gạch nối", 14, after=Pt(6)),
        t("body", "Nội dung"),
        t("basis", "Căn cứ ban hành"),
        t("part-label", "Phần, chương", align="center", first_line=0, bold=True, keep_next=True),
        t("part-title", "Tên phần, chương", align="center", first_line=0, bold=True, upper=True, keep_next=True),
        t("section-label", "Mục", align="center", first_line=0, bold=True, keep_next=True),
        t("section-title", "Tên mục", align="center", first_line=0, bold=True, upper=True, keep_next=True),
        t("article", "Điều", bold=True, keep_next=True),
        t("clause", "Khoản"),
        t("point", "Điểm"),
        t("heading-1", "Đề mục I", bold=True, keep_next=True),
        t("heading-2", "Đề mục 1", bold=True, keep_next=True),
        t("heading-3", "Đề mục 1.1", bold=True, keep_next=True),
        t("heading-4", "Đề mục 1.1.1", keep_next=True),
        t("dash", "Gạch đầu dòng"),
        h("authority", "Quyền hạn ký", 14, bold=True, upper=True, keep_next=True),
        h("office", "Chức vụ", 14, upper=True, keep_next=True),
        h("signature-label", "Nhãn khối ký", 14, upper=True, keep_next=True),
        h("signature-gap", "Khoảng ký", 14, keep_next=True),
        h("signer-name", "Họ tên người ký", 14, bold=True),
        h("confirmation", "Xác nhận chữ ký", 14, before=Pt(12), keep_next=True),
        h("recipients-label", "Từ Nơi nhận", 14, align="left", underline=True, keep_next=True),
        h("recipient", "Tên nơi nhận", 12, align="left"),
        h("addressee-label", "Kính gửi, Kính trình", 14, italic=True, keep_next=True),
        h("addressee", "Tên nơi kính gửi", 14, sizes=(14, 15), after=Pt(2)),
        h("urgency", "Dấu khẩn", 14, bold=True, upper=True, before=Pt(4)),
        h("circulation", "Phạm vi phổ biến", 12, align="right", bold=True, upper=True),
        h("last-page-note", "Chỉ dẫn trang cuối", 12, bold=True),
        h("draft", "Dự thảo", 14, italic=True),
        drafter,
        h("contact", "Thông tin liên hệ", 10, align="left"),
        h("page-number", "Số trang", 14),
        h("appendix-label", "Phụ lục", 14, bold=True, keep_next=True),
        h("appendix-title", "Tên phụ lục", 14, bold=True, keep_next=True),
        h("appendix-reference", "Chỉ dẫn phụ lục", 14, italic=True, keep_next=True),
        h("table-head", "Đầu bảng", 12, bold=True),
        h("table-text", "Chữ trong bảng", 12, align="left"),
        h("table-number", "Số trong bảng", 12),
        h("table-title", "Tên bảng", 14, bold=True, keep_next=True),
        Component("empty", "Dòng trống", "VB Dòng trống", (1, 14), 6, clause("empty"), keep_next=True),
    )  # fmt: skip
    return {row.id: row for row in rows}


PRACTICE = {
    "party-title-rule": "chuẩn chỉ nói đường kẻ dài bằng tiêu đề; độ dày và khoảng cách không nói",
    "heading-1": "chính HD 05 dùng I-, nhưng không điều nào quy định",
    "heading-2": "cấp 1. theo thói quen; kiểu đậm là của chúng tôi",
    "heading-3": "cấp 1.1. theo thói quen; kiểu đậm là của chúng tôi",
    "heading-4": "cấp 1.1.1. theo thói quen",
    "dash": "gạch đầu dòng theo thói quen",
    "signature-gap": "khoảng trống để ký theo thói quen là bốn dòng",
    "table-head": "không có quy định về bảng",
    "table-text": "không có quy định về bảng",
    "table-number": "không có quy định về bảng",
    "table-title": "không có quy định về bảng",
    "empty": "khoảng cách của chúng tôi",
}
UNCERTAIN = {
    "agency-star": "bảng cỡ chữ không có dòng riêng cho dấu sao",
    "subject-rule": "bảng cỡ chữ không có dòng riêng cho năm gạch nối",
    "signature-label": "không nói NGƯỜI GHI BIÊN BẢN, CHỦ TRÌ HỘI NGHỊ đậm hay thường; hiểu chặt là thường",
    "confirmation": "bảng cỡ chữ không có dòng “Xác nhận chữ ký”",
    "appendix-label": "bảng cỡ chữ không có phụ lục; theo phụ lục của chính HD 05",
    "appendix-title": "bảng cỡ chữ không có phụ lục; theo phụ lục của chính HD 05",
    "appendix-reference": "bảng cỡ chữ không có phụ lục; theo phụ lục của chính HD 05",
    "last-page-note": "cỡ chữ theo dòng chỉ dẫn phạm vi lưu hành",
}


def unruled(id_: str) -> Clause | None:
    """Return the clause of a component that no row of either table rules."""
    if note := PRACTICE.get(id_):
        return Clause("", Confidence.PRACTICE, note)
    if note := UNCERTAIN.get(id_):
        return Clause("", Confidence.UNCERTAIN, note)
    return None


CONGRESS = "Đại hội"
_OF_CONGRESS = ("Đoàn Chủ tịch", "Đoàn Thư ký", "Ban Thẩm tra tư cách đại biểu", "Ban Kiểm phiếu")


def congress_bodies(named: Clause, others: Clause) -> tuple[AgencySymbol, ...]:
    """Return the rows of what a congress sets up: all write its symbol; ``named`` are those that a clause names."""
    rows = (AgencySymbol(name, "ĐH", named, under=CONGRESS) for name in _OF_CONGRESS)
    return (*rows, AgencySymbol("", "ĐH", others, under=CONGRESS))
