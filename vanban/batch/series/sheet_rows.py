"""The rows of a workbook's sheet: which sheet, which columns, which rows, and what is told of the rest."""

from collections.abc import Iterator
from dataclasses import replace

from vanban.batch.series.headings import Titles
from vanban.batch.series.table import Column, Row, Table
from vanban.errors import Diagnostic, InputError, Severity
from vanban.messages import translate as _
from vanban.models.document import Document
from vanban.reading import Node, Source
from vanban.reading.tables import gate
from vanban.reading.tables.cells import Cell, CellNode, column_letters, rounded_words
from vanban.reading.tables.gate import Line
from vanban.reading.tables.sorter import Sorter, sorter_of
from vanban.reading.tables.workbook import Sheet, sheets_of


def sheet_rows(table: Table, _form: type[Document], notes: list[Diagnostic], heads: Titles) -> Iterator[Row]:
    """Read the first sheet whose headings are the form's; the others are told."""
    known = heads.known
    sheets = [sheet for sheet in sheets_of(table.path) if not gate.set_aside(sheet.name)]
    filled = [sheet for sheet in sheets if not sheet.hidden and not sheet.blank]
    found = []
    for sheet in filled:
        head, rest = gate.find_head((Line(*row) for row in sheet.rows()), known, sheet.spans, heads.likely)
        if head is not None:
            found.append((sheet, head, rest))
    if not found:
        message = _("hàng đầu phải là tên các trường, như Số, Trích yếu")
        raise InputError(Diagnostic("heading", message, file=f"{table.path}:{sheets[0].name if sheets else ''}!A1"))
    sheet, head, rest = next((item for item in found if any(map(known, _words(item[1])))), found[0])
    for other in sheets:
        if other is not sheet and not other.blank:
            message = _("chỉ đọc trang tính “{name}”; trang này không dùng vào đâu")
            notes.append(_note(table, other, 0, 1, message.format(name=sheet.name)))
    titles: list[Node] = [
        CellNode(
            ".".join(parts), Source(str(table.path), ()), 0, 0, place=_place(table, sheet, index, head.row_of(index))
        )
        for index, parts in enumerate(head.titles)
    ]
    faults = [
        titles[index].problem("cell", cell.fault)
        for row in head.rows
        for index, cell in enumerate(row.cells)
        if cell.fault
    ]
    if faults:
        raise InputError(faults)
    table = replace(heads.laid(table, titles, bare(head)), sheet=sheet.name)
    notes += [
        _note(table, sheet, _first(line), line.number, gate.above_words(line), Severity.ADVICE) for line in head.above
    ]

    def tell(line: Line, code: str, words: str, severity: Severity) -> None:
        notes.append(Diagnostic(code, words, severity, _place(table, sheet, _first(line), line.number)))

    sorter = sorter_of(head, heads.used(table), tell, filled=sheet.filled, means=heads.means)
    return _sheet_below(table, sheet, sorter, rest, notes)


def _words(head: gate.Head) -> Iterator[str]:
    for parts in head.titles:
        yield from parts
        yield ".".join(parts)


def _place(table: Table, sheet: Sheet, column: int, row: int) -> str:
    return f"{table.path}:{sheet.name}!{column_letters(column)}{row}"


def _note(
    table: Table, sheet: Sheet, column: int, row: int, message: str, severity: Severity = Severity.WARNING
) -> Diagnostic:
    return Diagnostic("table-unused", message, severity, _place(table, sheet, column, row))


def _first(line: Line) -> int:
    return next((index for index, cell in enumerate(line.cells) if cell.text or cell.fault), 0)


def _sheet_below(
    table: Table, sheet: Sheet, sorter: Sorter, rest: Iterator[Line], notes: list[Diagnostic]
) -> Iterator[Row]:
    number = 0
    for line, what in sorter.sort(rest):
        if what not in ("blank", "closing"):
            number += 1
            row = _sheet_row(table, number, line)
            for index, (cell, column) in enumerate(zip(line.cells, table.columns, strict=False)):
                if cell.stored and column and column.kind == "number":
                    notes.append(_note(table, sheet, index, line.number, rounded_words(cell), Severity.ADVICE))
            if what == "unclear":
                row = replace(
                    row,
                    fault=InputError(
                        Diagnostic("table-unclear", gate.unclear_words(line, sorter.other), file=row.place)
                    ),
                )
            yield row
    for (at, index), words, severity in gate.notes_of(sheet):
        notes.append(Diagnostic("table-unused", words, severity, _place(table, sheet, index, at)))


def _sheet_row(table: Table, number: int, line: Line) -> Row:
    texts: list[str | None] = []
    faults: list[tuple[int, str]] = []
    for index, (cell, column) in enumerate(zip(line.cells, table.columns, strict=False)):
        text, fault = _seen(cell, column)
        texts.append(text)
        if fault and (column or index in table.bare or index == table.name_column):
            faults.append((index, fault))
    return Row(table, number, line.number, cells=tuple(texts), faults=tuple(faults))


def _seen(cell: Cell, column: Column | None) -> tuple[str | None, str | None]:
    return cell.as_kind(column.kind) if column else (cell.text, cell.fault)


def bare(head: gate.Head) -> frozenset[int]:
    """Return the columns without a heading."""
    return frozenset(index for index, parts in enumerate(head.titles) if not parts)
