"""Kế hoạch: letterhead, title, căn cứ, body, signature and recipients."""

from vanban.layout import Sheet


def compose(sheet: Sheet) -> None:
    """Write the plan's template."""
    sheet.letterhead()
    sheet.title()
    sheet.prose("opening")
    sheet.prose("text", end=True)
    sheet.closing()
