"""Quyết định: căn cứ and who proposed, the line of who decides, the articles."""

from vanban.layout import Sheet


def compose(sheet: Sheet) -> None:
    """Write the template of the decision."""
    sheet.letterhead()
    sheet.title()
    sheet.line("part-title", "{{ enacting | upper }}")
    sheet.prose("text", end=True)
    sheet.closing()
