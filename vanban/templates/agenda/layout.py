"""Chương trình sinh hoạt chi bộ: each step, who does it, how long."""

from vanban.layout import Column, Sheet


def compose(sheet: Sheet) -> None:
    """Write the template of the agenda."""
    sheet.letterhead()
    sheet.title()
    sheet.line("dash", "- Thời gian: [[start | clock]], [[held_on | date]].")
    sheet.line("dash", "- Địa điểm: [[location]].")
    sheet.table(
        "step in steps",
        (
            Column("STT", "{{ loop.index }}", fits="000"),
            Column("NỘI DUNG", "{{ step.task }}", 4, align="left"),
            Column("NGƯỜI THỰC HIỆN", "{{ step.person }}", 1.5, fits="Nguyễn Thị Hương", align="left"),
            Column("PHÚT", "{{ step.minutes | number }}", fits="000"),
            Column("GHI CHÚ", "{{ step.note }}", 1, align="left"),
        ),
        total=("", "Tổng thời lượng dự kiến", "", "{{ minutes_planned | number }}", ""),
    )
    sheet.closing()
