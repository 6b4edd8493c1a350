"""Rule of the line under the Party's title: that it is there, and as long as the title."""

from collections.abc import Iterator

from vanban.checks.formatting import W, number
from vanban.checks.head import before, divided
from vanban.checks.lines import beside
from vanban.checks.rule import Inspection, Told, rule
from vanban.checks.word import Cell, Paragraph
from vanban.errors import Severity
from vanban.messages import translate as _
from vanban.text.typography import text_width
from vanban.word.drawings import line_length, width_of

_NEAR = 6
"""How many paragraphs from the title on may hold its line."""
_OFF = 1 / 3
"""By which part of the title's length a line may be shorter or longer: nobody draws it to the point."""
_DRAWN = (f"{W}drawing", f"{W}pict")
_TWIPS = 20
_POINT = 25.4 / 72
"""Millimetres."""


@rule("party-title-rule")
def party_title_rule(inspection: Inspection) -> Iterator[Told]:
    """Dưới tiêu đề có đường kẻ ngang nét liền, dài bằng tiêu đề.

    Đường kẻ có thể là đường viền đoạn, gạch chân chữ hoặc nét vẽ; ngắn hay dài hơn tiêu đề một phần ba thì báo.
    """
    title, day = inspection.located.first("party-title"), inspection.located.first("place-date")
    if title is None or divided(inspection) or (day and before(day, title) and beside(day, title)):
        return  # what stands under a title that is not in its place is nothing to go by
    clause = inspection.standard.components["party-title"].clause
    paragraphs = inspection.word.paragraphs
    at = next(index for index, paragraph in enumerate(paragraphs) if paragraph is title.paragraph)
    near = [p for p in paragraphs[at : at + _NEAR] if p is title.paragraph or not p.text or p.framed]
    drawn = [p for p in near if p.format.border_top or p.format.border_bottom or p.line_drawn or p.picture]
    own = title.paragraph.cell
    ruled = own and (own.line_below or any(p.cell and p.cell.line_above and _below(p.cell, own) for p in paragraphs))
    underlined = all(run.format.underline for run in title.inked)
    if not drawn and not ruled and not underlined:
        yield Told("missing", _("không thấy đường kẻ dưới tiêu đề"), title, clause=clause)
        return
    standard = inspection.standard
    wanted = text_width(standard.party_title.value, standard.components["party-title"].size, bold=True)
    found = [length for paragraph in drawn if (length := _length(inspection, paragraph))]
    if found and not underlined and all(abs(length - wanted) > _OFF * wanted for length in found):
        message = _("đường kẻ dưới tiêu đề dài bằng tiêu đề")
        lengths = (f"{points * _POINT:.0f} mm" for points in (found[0], wanted))
        yield Told("length", message, title, next(lengths), next(lengths), clause, Severity.WARNING)


def _below(cell: Cell, above: Cell) -> bool:
    """Whether a cell is in the row under another."""
    return (cell.table, cell.row) == (above.table, above.row + 1)


def _length(inspection: Inspection, paragraph: Paragraph) -> float:
    """Return how long the line is that a paragraph draws, in points; 0 where that is not known."""
    for element in paragraph.element.iter(*_DRAWN):
        if length := line_length(element):
            return length
    if not paragraph.format.border_top and not paragraph.format.border_bottom:
        return 0.0
    column = _column(inspection, paragraph)
    return max(0, column - paragraph.format.left - paragraph.format.right) / _TWIPS if column else 0.0


def _column(inspection: Inspection, paragraph: Paragraph) -> int:
    """Return the width of the column of text that a paragraph stands in, in twips; 0 where that is not known."""
    cell = next(paragraph.element.iterancestors(f"{W}tc"), None)
    if cell is not None:
        width = cell.find(f"{W}tcPr/{W}tcW")
        return number(width, "w") if width is not None and width.get(f"{W}type") == "dxa" else 0
    box = next(paragraph.element.iterancestors(*_DRAWN), None)
    if box is not None:
        return round(width_of(box) * _TWIPS)
    if paragraph.container != "body" or paragraph.framed:
        return 0
    section = inspection.word.sections[paragraph.section]
    columns = section.element.find(f"{W}cols") if section.element is not None else None
    if number(columns, "num", 1) > 1:
        return 0
    return section.width - section.left - section.right
