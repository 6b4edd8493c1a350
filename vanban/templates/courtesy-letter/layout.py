"""Thư công: a letter of courtesy in the name of an office."""

from vanban.layout import Sheet


def compose(sheet: Sheet) -> None:
    """Write the template of the letter."""
    sheet.letterhead()
    sheet.title()
    sheet.line("body", "{{ receiver | after('thân gửi') | unstopped | led('Thân gửi:') }}")
    sheet.prose("text", end=True)
    sheet.closing()
