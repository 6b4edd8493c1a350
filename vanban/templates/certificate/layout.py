"""Giấy chứng nhận: what is certified of whom."""

from vanban.layout import Sheet, comrade, last_line


def compose(sheet: Sheet) -> None:
    """Write the template of the certificate."""
    sheet.letterhead()
    sheet.title()
    born = "{% if born_on is not none %}, sinh {{ born_on | date }}{% endif %}"
    sheet.line(
        "body", f"{{{{ issuer.full_name }}}} chứng nhận: {comrade('bearer')}{born}."
    ).paragraph_format.keep_with_next = True
    sheet.prose("content", end=True)
    with sheet.when("valid_until is not none"):
        last_line(sheet, "Giấy này có giá trị đến hết {{ valid_until | date }}.")
    sheet.closing()
