"""The end of a document: who signs it, who receives it, who confirms a signature."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from vanban.layout.tables import borderless, in_cell
from vanban.word.binding import signing_control

if TYPE_CHECKING:
    from vanban.layout.blocks import Sheet


def signatures(sheet: "Sheet", docx: Any, widths: tuple[int, int]) -> None:
    """Write who signs and who receives, kept together and with the end of the text (I.7, I.9).

    All of it is one table, since LibreOffice keeps rows together and a paragraph with a table, but no paragraph
    with a table that has to stay with a second one. A row is kept with the next by the first paragraph of its first
    cell; the last one, of one point, never is.
    """
    sheet.kept("empty", "")
    rows: list[str | Callable[[Sheet, Any], None]] = [
        "for row in closing.rows",
        "if row.middle.gap", _middle, "else", _two, "endif",
        "endfor",
        "if not closing.rows", _beside, "endif",
        "if closing.below", _received, "endif",
        "if closing.confirmation.confirmation", _confirmed, "endif",
        _last_row,
    ]  # fmt: skip
    table = borderless(docx, "closing", widths, rows=len(rows))
    for row, what in zip(table.rows, rows, strict=True):
        if isinstance(what, str):
            row.cells[0].paragraphs[0].add_run(f"{{%tr {what} %}}")
        else:
            what(sheet, row)
    with sheet.each("line in closing.under"):
        with sheet.when("line.kept"):
            sheet.kept("recipient", "{{ line.text }}")
        with sheet.when("not line.kept"):
            sheet.line("recipient", "{{ line.text }}")
    with sheet.when("closing.drafter_below"):
        sheet.kept("drafter", "{{ closing.drafter_below }}")


def _middle(sheet: "Sheet", row: Any) -> None:
    cell = _merged(row)
    in_cell(cell, lambda: _signed(sheet, "row.middle", cell))


def _two(sheet: "Sheet", row: Any) -> None:
    for cell, side in zip(row.cells, ("left", "right"), strict=True):
        in_cell(cell, partial(_signed, sheet, f"row.{side}", cell))


def _signed(sheet: "Sheet", block: str, cell: Any) -> None:
    _block(sheet, block, cell)
    with sheet.when("not loop.last", cell):
        sheet.kept("signature-gap", "", cell)


def _beside(sheet: "Sheet", row: Any) -> None:
    left, right = row.cells
    in_cell(left, lambda: _recipients(sheet, left, "closing.beside"))
    in_cell(right, lambda: _block(sheet, "closing.last", right))


def _received(sheet: "Sheet", row: Any) -> None:
    cell = _merged(row)
    in_cell(cell, lambda: sheet.kept("empty", "", cell))
    _recipients(sheet, cell, "closing.beside")


def _confirmed(sheet: "Sheet", row: Any) -> None:
    left, right = row.cells
    in_cell(left, lambda: sheet.kept("empty", "", left))
    in_cell(right, lambda: _block(sheet, "closing.confirmation", right))


def _last_row(sheet: "Sheet", row: Any) -> None:
    for cell in row.cells:
        in_cell(cell, partial(sheet.line, "hair", "", cell))


def _recipients(sheet: "Sheet", where: Any, recipients: str) -> None:
    with sheet.when("closing.recipients_label", where):
        sheet.kept("recipients-label", "{{ closing.recipients_label }}", where)
        sheet.lines("recipient", recipients, where, kept=True)
    with sheet.when("closing.drafter_beside", where):
        sheet.kept("drafter", "{{ closing.drafter_beside }}", where)
    with sheet.when("not closing.under", where):
        sheet.kept("empty", "", where)
    sheet.line("hair", "", where)  # a cell is never without a paragraph


def _block(sheet: "Sheet", block: str, cell: Any) -> None:
    with sheet.when(f"{block}.confirmation", cell):
        sheet.kept("confirmation", f"{{{{ {block}.confirmation }}}}", cell)
    sheet.lines("signature-label", f"{block}.label", cell, kept=True)
    for style in ("authority", "office"):
        sheet.lines(style, f"{block}.{style}", cell, kept=True)
    with sheet.when(f"{block}.gap", cell):
        before = len(cell._tc)
        sheet.kept("signature-gap", "", cell)
        sheet.lines("signature-gap", f"{block}.more", cell, kept=True)
        cell._tc.append(signing_control(cell._tc[before:]))
    sheet.kept("signer-name", f"{{{{ {block}.name }}}}", cell)


def _merged(row: Any) -> Any:
    """Return the one cell over a row of two."""
    cell = row.cells[0].merge(row.cells[1])
    for more in cell.paragraphs[1:]:
        more._p.getparent().remove(more._p)
    return cell
