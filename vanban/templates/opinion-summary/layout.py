"""Bảng tổng hợp ý kiến: how the slips came back, what was said, and what became of it."""

from vanban.layout import Column, Sheet


def compose(sheet: Sheet) -> None:
    """Write the template of the summary."""
    sheet.letterhead()
    sheet.title()
    sheet.line(
        "body",
        "Phát ra {{ sent | count }} phiếu, thu về {{ returned | count }} phiếu; đồng ý {{ in_favour | count }}, "
        "không đồng ý {{ opposed | count }}, có ý kiến khác {{ otherwise | count }}.",
    ).paragraph_format.keep_with_next = True
    sheet.table(
        "item in opinions",
        (
            Column("STT", "{{ loop.index }}", fits="000"),
            Column("Người góp ý", "{{ item.person }}", 1, fits="Nguyễn Văn", align="left"),
            Column("Nội dung góp ý", "{{ item.opinion }}", 2, align="left"),
            Column("Tiếp thu, giải trình", "{{ item.answer }}", 2, align="left"),
        ),
        ends=True,
    )
    with sheet.when("proposal"):
        sheet.prose("proposal", end=True)
    sheet.closing()
