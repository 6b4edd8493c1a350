"""Giấy mời: who is invited, to what, when and where."""

from vanban.layout import Sheet


def compose(sheet: Sheet) -> None:
    """Write the template of the invitation."""
    sheet.letterhead()
    sheet.title()
    sheet.line("body", "{{ sender }} trân trọng kính mời:").paragraph_format.keep_with_next = True
    with sheet.each("invitee in invitees"):
        sheet.line("dash", "- {{ invitee | after('kính mời') }}")
    sheet.line("body", "Tới dự buổi {{ kind.subject }} {{ period }}.")
    sheet.line("dash", "- Thời gian: [[start | clock]], [[held_on | date]].")
    sheet.line("dash", "- Địa điểm: [[location]].")
    sheet.line("body", "Nội dung:").paragraph_format.keep_with_next = True
    with sheet.when("request"):
        sheet.prose("content")
        sheet.prose("request", end=True)
    with sheet.when("not request"):
        sheet.prose("content", end=True)
    sheet.closing()
