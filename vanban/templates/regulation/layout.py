"""Quy chế, quy định: with which decision it was issued, then Phần, Chương, Mục, Điều as they were written."""

from vanban.layout import BLANK, Sheet


def compose(sheet: Sheet) -> None:
    """Write the template of the regulation."""
    sheet.letterhead()
    sheet.title(below=lambda: _issued_with(sheet))
    sheet.prose("opening")
    sheet.prose("body", end=True)
    sheet.closing()


def _issued_with(sheet: Sheet) -> None:
    with sheet.when("issued_with"):
        sheet.line(
            "appendix-reference",
            "(Ban hành kèm theo {{ issued_with.type }} số "
            f"{{% if issued_with.number %}}{{{{ issued_with.number | after('số') }}}}{{% else %}}{BLANK}{{% endif %}}, "
            "ngày {% if issued_with.date.exact %}{{ issued_with.date.exact | short_date }}{% else %}"
            f"{BLANK}{{% endif %}} của "
            f"{{% if issued_with.issuer %}}{{{{ issued_with.issuer | after('của') }}}}{{% else %}}{BLANK}{{% endif %}}"
            "{% if issued_with.subject %} {{ issued_with.subject }}{% endif %})",
        )
