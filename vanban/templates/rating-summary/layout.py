"""Tổng hợp xếp loại: a line a cell, a mark under its band, the marks counted."""

from vanban.layout import Column, Sheet


def compose(sheet: Sheet) -> None:
    """Write the template of the month's ratings."""
    sheet.letterhead()
    sheet.title()
    sheet.table(
        "row in ratings",
        (
            Column("STT", "{{ loop.index }}", fits="00"),
            Column("Tên đơn vị", "{{ row.cell }}", 1, align="left"),
            Column("Số lượng đảng viên", "{{ row.came }}", fits="000/000"),
            Column(
                "Ngày họp chi bộ",
                "{% if row.held_on is not none %}{{ row.held_on | short_date }}{% endif %}",
                fits="00/00/0000",
            ),
            Column("Điểm", "{{ row.points | number }}", fits="00,0"),
            Column("Tốt", "{{ row.good }}", fits="00"),
            Column("Khá", "{{ row.fair }}", fits="00"),
            Column("Trung bình", "{{ row.average }}", fits="00"),
            Column("Kém", "{{ row.poor }}", fits="00"),
            Column("Ghi chú", "{{ row.note }}", 1, align="left"),
        ),
        total=("", "Tổng cộng", "{{ came }}", "", "", "{{ good }}", "{{ fair }}", "{{ average }}", "{{ poor }}", ""),
    )
    with sheet.when("changes"):
        sheet.line("body", "Biến động đảng viên trong tháng: {{ changes }}.").paragraph_format.keep_with_next = True
    sheet.closing()
