"""Tables of a template: the borderless frames of letterhead and signatures, and bordered ones for data."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any, Literal, Protocol

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from vanban.layout.styling import TABLE_STYLES
from vanban.standards import Mm, Standard
from vanban.text.columns import cell_width
from vanban.text.typography import text_width


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its head, what a cell holds, and how wide it is.

    It is never narrower than the longest word of its head, nor than ``fits``, the longest text that a cell must
    hold without a break. Width that is left goes to the columns in proportion to ``grow``.
    """

    head: str
    cell: str
    grow: float = 0
    fits: str = ""
    align: Literal["left", "center"] = "center"


def column_widths(columns: tuple[Column, ...], standard: Standard) -> tuple[int, ...]:
    """Return the widths in twips; together they are as wide as the text.

    Raises:
        ValueError: the columns need more than the page has.
    """
    head = standard.components["table-head"]  # the row of totals is as bold as the head
    least = []
    for column in columns:
        words = [text_width(word, head.size, bold=head.bold) for word in column.head.split()]
        least.append(cell_width(max(*words, text_width(column.fits, head.size, bold=head.bold))))
    spare = standard.page.text_width.twips - sum(least)
    if spare < 0:
        message = f"the columns need {-spare} twips more than the page has"
        raise ValueError(message)
    grow = sum(column.grow for column in columns) or 1
    return tuple(width + int(spare * column.grow / grow) for width, column in zip(least, columns, strict=True))


class _Sheet(Protocol):
    standard: Standard

    def line(self, style: str, text: str, where: Any = None) -> Any: ...

    def kept(self, style: str, text: str, where: Any = None) -> None: ...


def borderless(docx: Any, kind: str, widths: tuple[int, int], *, rows: int) -> Any:
    """Return a table of two columns (widths in twips) whose rows are never split over pages."""
    table = docx.add_table(rows=rows, cols=2)
    _shape(table, kind, widths)
    for row in table.rows:
        _row_property(row, "cantSplit")
    return table


def in_cell(cell: Any, write: Callable[[], Any]) -> None:
    """Fill a cell and drop the empty paragraph it came with."""
    first = cell.paragraphs[0]._p
    write()
    first.getparent().remove(first)


def _shape(table: Any, kind: str, widths: tuple[int, ...]) -> None:
    properties = table._tbl.tblPr
    for old in list(properties):
        properties.remove(old)
    for xml in (
        f'<w:tblStyle {nsdecls("w")} w:val="Vb-{kind}"/>',
        f'<w:tblW {nsdecls("w")} w:w="{sum(widths)}" w:type="dxa"/>',
        f'<w:tblLayout {nsdecls("w")} w:type="fixed"/>',
    ):
        properties.append(parse_xml(xml))
    assert TABLE_STYLES[kind]  # noqa: S101  # a table of a kind that no style is written for would print borders
    for column, width in zip(table._tbl.tblGrid.findall(qn("w:gridCol")), widths, strict=True):
        column.set(qn("w:w"), str(width))
    for row in table._tbl.tr_lst:
        for cell, width in zip(row.tc_lst, widths, strict=True):
            cell.get_or_add_tcPr().get_or_add_tcW().set(qn("w:w"), str(width))
            cell.tcPr.tcW.set(qn("w:type"), "dxa")


def _row_property(row: Any, name: str) -> None:
    row._tr.get_or_add_trPr().append(parse_xml(f"<w:{name} {nsdecls('w')}/>"))


def bordered(
    sheet: _Sheet, docx: Any, loop: str, columns: tuple[Column, ...], total: tuple[str, ...], *, ends: bool = False
) -> None:
    """Write head, loop and totals; the head is repeated on each page and no row is split.

    Where it ``ends`` a text its last rows stay with who signs, who is never alone on a page.
    """
    table = docx.add_table(rows=4 + bool(total), cols=len(columns))
    _shape(table, "table", column_widths(columns, sheet.standard))
    head, opening, body, closing = list(table.rows)[:4]
    for cell, column in zip(head.cells, columns, strict=True):
        _fill(sheet, cell, "table-head", column.head)
    opening.cells[0].paragraphs[0].add_run(f"{{%tr for {loop} %}}")
    closing.cells[0].paragraphs[0].add_run("{%tr endfor %}")
    for index, (cell, column) in enumerate(zip(body.cells, columns, strict=True)):
        fill = _last_kept if ends and index == 0 else _fill
        fill(sheet, cell, "table-number" if column.align == "center" else "table-text", column.cell)
    rows = [head, body]
    if total:
        rows.append(table.rows[4])
        for cell, text in zip(table.rows[4].cells, total, strict=True):
            _fill(sheet, cell, "table-head", text)
            cell.paragraphs[0].paragraph_format.keep_with_next = True
    for row in rows:
        _row_property(row, "cantSplit")
    _row_property(head, "tblHeader")


def fixed(
    sheet: _Sheet, docx: Any, columns: tuple[Column, ...], rows: Sequence[tuple[str, ...]], *, whole: bool
) -> None:
    """Write head and rows of texts; a break in a text is a line of its own. A ``whole`` table stands on one page."""
    table = docx.add_table(rows=1 + len(rows), cols=len(columns))
    _shape(table, "table", column_widths(columns, sheet.standard))
    texts = [tuple(column.head for column in columns), *rows]
    for row, held in zip(table.rows, texts, strict=True):
        for cell, text in zip(row.cells, held, strict=True):
            first = cell.paragraphs[0]._p
            for line in text.split("\n"):
                written = sheet.line("table-head" if held is texts[0] else "table-text", line, cell)
                if whole and held is not texts[-1]:
                    written.paragraph_format.keep_with_next = True
            first.getparent().remove(first)
        _row_property(row, "cantSplit")
    _row_property(table.rows[0], "tblHeader")


_PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b550000000a49444154789c6360000000020001e221bc33"
    "0000000049454e44ae426082"
)
"""A PNG of one black point, stretched into every bar."""
BAR_HEIGHT = Mm(3.5)


def bars(sheet: _Sheet, docx: Any, loop: str, head: str, unit: str) -> None:
    """Write a table of label, bar and value; the bar's length is a tag in the picture's own measure."""
    columns = (
        Column(head, "{{ row.label }}", 1, align="left"),
        Column(unit, "", 2, align="left"),
        Column("Số liệu", "{{ row.value }}", fits="000,0%"),
    )
    bordered(sheet, docx, loop, columns, ())
    cell = docx.tables[-1].rows[2].cells[1]
    cell.paragraphs[0].add_run("{%r if row.length > 1 %}")
    run = cell.paragraphs[0].add_run()
    run.add_picture(BytesIO(_PIXEL), width=9, height=round(BAR_HEIGHT.pt * 12700))
    inline = run._r.find(f".//{qn('wp:inline')}")
    for name in ("wp:docPr", "pic:cNvPr"):  # the press numbers each print of it
        for item in inline.iter(qn(name)):
            item.set("id", "1")
            item.set("name", "Bar")
    for extent in (inline.find(qn("wp:extent")), next(inline.iter(qn("a:ext")))):
        extent.set("cx", "{{ row.length }}")
    for side in ("distT", "distB", "distL", "distR"):
        inline.set(side, "0")
    cell.paragraphs[0].add_run("{%r endif %}")


def _last_kept(sheet: _Sheet, cell: Any, style: str, text: str) -> None:
    """Write what a cell of a loop's row holds, kept with what follows in the last of them."""
    first = cell.paragraphs[0]._p
    sheet.line("empty", "{%p if loop.last %}", cell)
    sheet.kept(style, text, cell)
    sheet.line("empty", "{%p else %}", cell)
    sheet.line(style, text, cell)
    sheet.line("empty", "{%p endif %}", cell)
    first.getparent().remove(first)


def _fill(sheet: _Sheet, cell: Any, style: str, text: str) -> None:
    first = cell.paragraphs[0]._p
    sheet.line(style, text, cell)
    first.getparent().remove(first)
