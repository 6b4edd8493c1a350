"""Thông báo lịch sinh hoạt: the month's meetings, a line a cell."""

from vanban.layout import Column, Sheet


def compose(sheet: Sheet) -> None:
    """Write the template of the schedule."""
    sheet.letterhead()
    sheet.title()
    sheet.prose("opening")
    sheet.table(
        "meeting in meetings",
        (
            Column("STT", "{{ loop.index }}", fits="000"),
            Column("Chi bộ", "{{ meeting.cell }}", 2, align="left"),
            Column("Số lượng", "{{ meeting.members | number }}", 0.2),
            Column(
                "Thời gian",
                "{{ meeting.start | clock }}, {{ meeting.held_on | short_date }}",
                1,
                fits="00 giờ 00 phút,",
            ),
            Column("Địa điểm", "{{ meeting.location }}", 2, align="left"),
            Column("Bí thư, điện thoại", "{{ meeting.contact }}", 1.5, fits="Nguyễn Thị", align="left"),
        ),
        total=("", "TỔNG SỐ", "{{ members | number }}", "", "", ""),
    )
    sheet.prose("request", end=True)
    sheet.closing()
