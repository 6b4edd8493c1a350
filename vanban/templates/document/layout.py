"""Văn bản: whatever its type, letterhead, title, căn cứ, free text, signature and recipients."""

from vanban.layout import Sheet


def compose(sheet: Sheet) -> None:
    """Write the template of documents of free text."""
    sheet.written()
