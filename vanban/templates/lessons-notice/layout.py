"""Thông báo kết luận: strengths, limits, lessons, what is asked of the other cells."""

from vanban.layout import Sheet


def compose(sheet: Sheet) -> None:
    """Write the template of the lessons of a model meeting."""
    sheet.letterhead()
    sheet.title()
    sheet.line(
        "body",
        "Tại buổi rút kinh nghiệm [[reviewed_on | date]], đồng chí [[chair.name]]{% if chair.office %}, "
        "[[chair.office]]{% endif %} kết luận về buổi {{ kind.subject }} mẫu {{ period }} của [[cell]] (tổ chức "
        "[[held_on | date]]) như sau:",
    )
    sheet.line("heading-2", "1. Ưu điểm")
    sheet.prose("strengths")
    sheet.line("heading-2", "2. Hạn chế")
    sheet.prose("limits")
    sheet.line("heading-2", "3. Kinh nghiệm thống nhất thực hiện ở các chi bộ")
    with sheet.when("request"):
        sheet.prose("lessons")
        sheet.line("heading-2", "4. Yêu cầu")
        sheet.prose("request", end=True)
    with sheet.when("not request"):
        sheet.prose("lessons", end=True)
    sheet.closing()
