"""Văn bản: whatever its type, letterhead, title, căn cứ, what a congress resolves, free text, signature, recipients."""

from vanban.layout import Sheet


def compose(sheet: Sheet) -> None:
    """Write the template of documents of free text."""
    sheet.letterhead()
    sheet.title()
    sheet.prose("opening")
    with sheet.when("enacting"):
        sheet.line("part-title", "{{ enacting | upper }}")
    sheet.prose("text", end=True)
    sheet.closing()
