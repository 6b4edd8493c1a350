"""Kế hoạch: letterhead, title, căn cứ, body, signature and recipients."""

from vanban.layout import Sheet


def compose(sheet: Sheet) -> None:
    """Write the plan's template."""
    sheet.written()
