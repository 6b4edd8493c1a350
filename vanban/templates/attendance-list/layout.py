"""Danh sách đảng viên tham dự: the roll, to be signed or as called."""

from vanban.layout import Column, Sheet


def compose(sheet: Sheet) -> None:
    """Write the template of the attendance list."""
    sheet.letterhead()
    sheet.title()
    with sheet.when("location"):
        sheet.line("body", "- Ngày họp: [[held_on | date]], tại [[location]].")
    with sheet.when("not location"):
        sheet.line("body", "- Ngày họp: [[held_on | date]].")
    sheet.table(
        "attendee in attendees",
        (
            Column("TT", "{{ loop.index }}", fits="000"),
            Column("Họ và tên", "{{ attendee.name }}", 1, fits="Nguyễn Thị Hương", align="left"),
            Column("Chức vụ", "{{ attendee.office }}", 1, fits="Phó Bí", align="left"),
            Column("Diện", "{% if attendee.standing %}{{ attendee.standing }}{% endif %}", fits="chính thức"),
            Column("Điểm danh", "{% if attendee.presence %}{{ attendee.presence }}{% endif %}", 1, fits="không lý do"),
            Column("Lý do", "{{ attendee.reason }}", 2, align="left"),
            Column("Ký tên", "", 1, fits="000000"),
        ),
        ends=True,
    )
    with sheet.when("called"):
        total = sheet.line(
            "body",
            "Danh sách có {{ attendees | length | count }} đồng chí; phải dự {{ summoned | count }}, có mặt "
            "{{ present | count }}, vắng {{ absent | count }}.",
        )
        total.paragraph_format.keep_with_next = True
    with sheet.when("not called"):
        sheet.line(
            "body", "Danh sách có {{ attendees | length | count }} đồng chí."
        ).paragraph_format.keep_with_next = True
    sheet.closing()
