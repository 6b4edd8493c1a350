"""A row made into a tree with places, laid over the base, and read as the document that the two give."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from vanban.batch.series.csv_cells import BadQuoteError, Cell, cells_of
from vanban.batch.series.headings import SPECIAL
from vanban.batch.series.source import bad_quote
from vanban.batch.series.table import Column, Kind, Row
from vanban.documents.file_head import take_form
from vanban.documents.loading import Loaded, load_tree
from vanban.errors import Diagnostic, InputError, Severity
from vanban.messages import translate as _
from vanban.models.base import field_names, model_in
from vanban.reading import Entry, Node, Source, read_again, source_of, text_of
from vanban.reading.json_reader import read_json
from vanban.reading.tables.cells import CellNode, column_letters, error_in, no_word, shortened_in
from vanban.text.language import fold, nfc

_GAP = " \t\r\n"
"""What is taken off around the text of a CSV cell; other blanks were typed."""


def load_row(row: Row, folder: Path | None = None) -> Loaded:
    """Return the document of a row.

    Raises:
        InputError: every problem of the row and of its base, each with its place.
    """
    if row.fault:
        raise row.fault
    path = row.table.base
    folder = folder or path.resolve().parent
    base = read_again(path)
    model = take_form(base, folder)
    found: list[Diagnostic] = []
    root = _READERS[row.table.kind](row, found)
    _lay_over(base, root, model)
    faults = [item for item in found if item.severity is Severity.ERROR]
    try:
        loaded = load_tree(root, model, folder)
    except InputError as error:
        told = {_place(item) for item in faults}  # what a faulty cell is to the form says nothing more
        raise InputError([*faults, *(item for item in error.diagnostics if _place(item) not in told)]) from None
    if faults:
        raise InputError(faults)
    shared = base.source.told if row.number == 1 else ()  # how the shared file was read is told once
    return loaded._replace(advice=(*shared, *found, *loaded.advice)) if found or shared else loaded


def _place(item: Diagnostic) -> tuple[str | None, int | None, int | None]:
    return item.file, item.line, item.column


def _lay_over(base: Node, row: Node, model: Any) -> None:
    """Add to a row what the base says and the row does not, or by null; groups of fields are completed, lists not."""
    names = SPECIAL | (field_names(model) if model else {})
    own: Any = row.value
    mine = {names.get(fold(key), key): (key, entry.value) for key, entry in own.items()}
    for key, entry in base.value.items():  # type: ignore[union-attr]  # a mapping: its form was taken from it
        name = names.get(fold(key), key)
        said, value = mine.get(name, (key, None))
        if value is None or value.value is None:  # null, as programs write an empty cell
            own.pop(said, None)
            own[key] = entry
        elif isinstance(value.value, dict) and isinstance(entry.value.value, dict):
            info = model.model_fields.get(name) if model else None
            _lay_over(entry.value, value, model_in(info.annotation) if info else None)


def _from_json(row: Row, _found: list[Diagnostic]) -> Node:
    name = str(row.table.path)
    root = read_json(text_of(row.data, name, row.line), source_of(row.data, name, row.line))
    if not isinstance(root.value, dict):
        raise InputError(root.problem("row", _("mỗi dòng là một nhóm “tên mục: giá trị”, viết trong dấu { }")))
    for key in [key for key in root.value if fold(key) in row.table.naming]:
        node = root.value.pop(key).value
        if isinstance(node.value, dict | list):
            raise InputError(node.problem("file-name", _("cần một tên tệp")))
    return root


def _from_csv(row: Row, found: list[Diagnostic]) -> Node:
    table = row.table
    source = source_of(row.data, str(table.path), row.line)
    text = text_of(row.data, source.name, row.line)
    try:
        cells = list(cells_of(text, table.separator))
    except BadQuoteError as error:
        raise InputError(bad_quote(_csv_node(None, source, text, *error.args), table.separator)) from error
    nodes = ((cell, _csv_cell(cell, source, text)) for cell in cells)
    root = Node({}, source, row.line, 1)
    known = len(table.columns)
    for index, (cell, node) in enumerate(nodes):
        if index >= known and cell.text.strip():
            message = _("hàng có nhiều ô hơn hàng tiêu đề; giá trị có dấu “{separator}” phải đặt trong dấu ngoặc kép")
            raise InputError(node.problem("row-long", message.format(separator=table.separator)))
        column = table.columns[index] if index < known else None
        if index in table.bare and node.value:
            found.append(_unused(node))
        elif column or index == table.name_column:
            own = cell.text.strip()
            if fault := error_in(own) or shortened_in(own):
                found.append(node.problem("cell", fault))
            elif word := no_word(own):
                found.append(node.problem("cell", word, severity=Severity.WARNING))
        if column and node.value:
            items = _csv_items(cell, source, text) if column.listed else None
            _put(root, column, node, items)
    return root


def _csv_node(value: Any, source: Source, text: str, start: int, end: int | None = None) -> Node:
    line = source.first + text.count("\n", 0, start)
    column = start - text.rfind("\n", 0, start)
    same = end is not None and end > start and "\n" not in text[start:end]
    return Node(value, source, line, column, column + end - start if same and end else None)


def _csv_cell(cell: Cell, source: Source, text: str) -> Node:
    value = nfc(cell.text) if cell.text.strip() else ""
    node = _csv_node(value.strip(_GAP), source, text, cell.start, cell.end)
    if cell.plain and node.end_column:  # each character of the value is one of the line
        node.text_line, node.text_indent = node.line, node.column - 1 + len(cell.text) - len(cell.text.lstrip(_GAP))
    return node


def _csv_items(cell: Cell, source: Source, text: str) -> Iterator[Node]:
    """Yield a list's items, one a line of the cell."""
    start = cell.start
    for line in text[cell.start : cell.end].split("\n"):
        value = (line.replace('""', '"') if not cell.plain else line).strip(_GAP)
        if value.strip():
            begin = start + len(line) - len(line.lstrip(_GAP))
            yield _csv_node(nfc(value), source, text, begin, start + len(line.rstrip(_GAP)))
        start += len(line) + 1


def _unused(node: Node) -> Diagnostic:
    message = _("ô “{text}” nằm ở cột không có tiêu đề nên không dùng vào đâu")
    return node.problem("table-unused", message.format(text=node.value), severity=Severity.WARNING)


def _from_sheet(row: Row, found: list[Diagnostic]) -> Node:
    table, source = row.table, Source(str(row.table.path), ())
    root = CellNode({}, source, 0, 0, place=row.place)
    faults = dict(row.faults)
    for index, (column, text) in enumerate(zip(table.columns, row.cells, strict=False)):
        place = f"{table.path}:{table.sheet}!{column_letters(index)}{row.line}"
        node = CellNode(text, source, 0, 0, place=place)
        if index in faults:
            found.append(node.problem("cell", faults[index]))
        elif index in table.bare and text:
            found.append(_unused(node))
        elif column and (word := no_word(text or "")):
            found.append(node.problem("cell", word, severity=Severity.WARNING))
        if column and (text or index in faults):
            lines = (line.strip(_GAP) for line in (text or "").split("\n"))
            items = (CellNode(line, source, 0, 0, place=place) for line in lines if line.strip())
            _put(root, column, node, items if column.listed else None)
    return root


def _put(root: Node, column: Column, node: Node, items: Iterator[Node] | None) -> None:
    """Put the value of a cell where its column says."""
    entries: Any = root.value
    for name in column.path[:-1]:
        entries = entries.setdefault(name, Entry(name, node, replace(node, value={}))).value.value
    value = node if items is None else replace(node, value=list(items))
    entries[column.path[-1]] = Entry(column.path[-1], node, value)


_READERS: dict[Kind, Callable[[Row, list[Diagnostic]], Node]] = {
    "jsonl": _from_json,
    "csv": _from_csv,
    "xlsx": _from_sheet,
}
