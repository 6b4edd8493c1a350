"""What is wrong with a template, and where a person finds it."""

from dataclasses import dataclass

from vanban.checks.rule import Finding
from vanban.checks.word import Paragraph
from vanban.errors import Severity
from vanban.messages import translate as _


@dataclass(frozen=True, slots=True)
class Flaw:
    """One fault of a template; ``part`` names the place where no paragraph does."""

    code: str
    message: str
    at: Paragraph | None = None
    severity: Severity = Severity.ERROR
    part: str = ""

    def finding(self, file: str) -> Finding:
        """Return it as the checker's findings are, for reports and comments."""
        place, text = (place_of(self.at), self.at.text[:60]) if self.at else (self.part, "")
        return Finding(self.code, self.code, self.severity, self.message, place, text, file=file)


def place_of(paragraph: Paragraph) -> str:
    """Return where the maker of a template finds a paragraph, whose text may be tags alone."""
    if paragraph.cell:
        form = _("bảng {table}, hàng {row}, cột {column}")
        return form.format(table=paragraph.cell.table, row=paragraph.cell.row, column=paragraph.cell.column)
    names = {
        "box": _("hộp chữ, đoạn {n}"),
        "header": _("đầu trang, đoạn {n}"),
        "footer": _("chân trang, đoạn {n}"),
        "note": _("chú thích, đoạn {n}"),
    }
    return names.get(paragraph.container, _("đoạn {n}")).format(n=paragraph.number)
