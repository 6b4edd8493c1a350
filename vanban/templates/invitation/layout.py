"""Giấy mời: who is invited, to what, when and where."""

from vanban.layout import Sheet, called


def compose(sheet: Sheet) -> None:
    """Write the template of the invitation."""
    sheet.letterhead()
    sheet.title()
    sheet.line("body", "{{ sender }} trân trọng kính mời:").paragraph_format.keep_with_next = True
    with sheet.each("invitee in invitees"):
        sheet.line("dash", "- {{ invitee | after('kính mời') }}")
    sheet.line("body", "Tới dự buổi {{ kind.subject }} {{ period }}.")
    called(sheet)
