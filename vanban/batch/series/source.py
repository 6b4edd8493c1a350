"""The file of rows as a stream: JSON Lines and CSV by line; the cells of a sheet are held by the library that reads it.

Nothing is kept of a row that has gone by but the file name that it gave itself, if it did.
"""

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from itertools import islice
from pathlib import Path

from vanban.batch.series.csv_cells import SEPARATORS, BadQuoteError, cells_of, separator_of, stays_open
from vanban.batch.series.headings import SPECIAL, Titles, headings_of, naming
from vanban.batch.series.lines import lines_of
from vanban.batch.series.sheet_rows import bare, sheet_rows
from vanban.batch.series.table import Kind, Row, Table
from vanban.documents.file_head import take_form
from vanban.errors import Diagnostic, InputError, Severity
from vanban.intake import DATA
from vanban.messages import translate as _
from vanban.models.document import Document
from vanban.packs.form import form_of
from vanban.packs.pack import packs_of
from vanban.reading import Node, read_path, source_of, text_of
from vanban.reading.keys import Load, canonical
from vanban.reading.tables import gate
from vanban.reading.tables.cells import text_cell
from vanban.reading.tables.closing import may_close
from vanban.reading.tables.gate import Line
from vanban.reading.tables.sorter import LONGEST, sorter_of
from vanban.reading.tables.workbook import OTHERS, SUFFIXES, sheets_of
from vanban.text.language import fold
from vanban.word.files import path_of, safe_name


class Rows(Iterator[Row]):
    """The rows of a file as they are taken.

    Attributes:
        form: The id of the form whose rows they are.
        notes: What stands in the file and is no document's: hidden rows, sums, titles; grows as the rows are taken.
    """

    def __init__(self, found: Iterator[Row], notes: list[Diagnostic], form: str) -> None:
        self._found, self.notes, self.form = found, notes, form

    def __next__(self) -> Row:
        return next(self._found)


Reader = Callable[[Table, type[Document], list[Diagnostic], Titles], Iterator[Row]]


def rows(
    base: str | Path,
    path: str | Path,
    *,
    packs: Iterable[str | Path] = (),
    columns: Mapping[str, str] | None = None,
    loose: bool = False,
) -> Rows:
    """Return the rows of a file, each of which :func:`render_many` makes into a document.

    Args:
        base: The path of a data file with what all documents share; its form names the fields. A row's values lie over
            it.
        path: The file of rows: ``.jsonl``, ``.csv``, ``.xlsx`` or ``.xlsm``, read as the rows are taken. A column
            ``Tên tệp`` names the Word file of each.
        packs: Those that ``render_many`` is given.
        columns: Headings of the file that the form calls otherwise: ``{"Khách": "Kính mời"}``, a field of
            :func:`headings` for each; a column whose heading is given as ``""`` is passed over.
        loose: Whether a column whose heading is not known is passed over, and not refused.

    Raises:
        InputError: the base cannot be read, the file is of another kind (``suffix``) or cannot be read, or a heading is
            not known.
        TemplateError: two of the packs have a form of the base's name (``form-twice``).
        CallError: one of the two is no path (``not-a-path``).
    """
    base, path = path_of(base), path_of(path)
    kinds: dict[str, tuple[Kind, Reader]] = {
        ".jsonl": ("jsonl", _json_rows),
        ".csv": ("csv", _csv_rows),
        **dict.fromkeys(SUFFIXES, ("xlsx", sheet_rows)),
    }
    suffix = path.suffix.lower()
    if suffix in OTHERS:
        sheets_of(path)  # tells what to do
    found = kinds.get(suffix)
    if found is None:
        message = _("{path}: cần tệp {known}").format(path=path, known=", ".join(kinds))
        raise InputError(message, code="suffix")
    with packs_of(packs):
        model = _model(base)
    kind, read = found
    notes: list[Diagnostic] = []
    titles = Titles(model, naming(model), columns or {}, loose=loose)
    return Rows(_named(read(Table(base, path, kind, titles.names), model, notes, titles)), notes, form_of(model).id)


def headings(base: str | Path, *, packs: Iterable[str | Path] = ()) -> dict[str, str]:
    """Return what the columns of a table for :func:`rows` may be: the label of each field by its path.

    Either of them is a heading: ``signature.name``, ``Chữ ký.Họ tên người ký``. ``file`` names the file of a row.

    Args:
        base: As of :func:`rows`.
        packs: As of :func:`rows`.

    Raises:
        InputError: the base cannot be read.
        TemplateError: two of the packs have a form of the base's name (``form-twice``).
        CallError: ``base`` is no path (``not-a-path``).
    """
    with packs_of(packs):
        model = _model(path_of(base))
    own = {"file": _("Tên tệp")} if "file" in naming(model) else {}
    return own | dict(headings_of(model))


def _model(base: Path) -> type[Document]:
    """Return the form of the base, once its keys are known to be right."""
    root = read_path(base)
    load = Load(base.resolve().parent)
    model = take_form(root, load.folder)
    canonical(root, model, load, elsewhere=lambda key: fold(key) in SPECIAL)
    if load.problems:
        raise InputError(load.problems)
    return model


def _json_rows(table: Table, _form: type[Document], _notes: list[Diagnostic], _titles: Titles) -> Iterator[Row]:
    return _numbered(table, lines_of(table.path))


def _numbered(table: Table, records: Iterator[tuple[int, bytes, str | None]]) -> Iterator[Row]:
    number = 0
    blank = b" \t\r\n" + (table.separator.encode() if table.kind == "csv" else b"")
    for line, data, fault in records:
        if not data.strip(blank):
            continue
        number += 1
        error = InputError(Diagnostic("row", fault, file=str(table.path), line=line)) if fault else None
        yield Row(table, number, line, data=b"" if error else data, fault=error)


def _csv_rows(table: Table, _form: type[Document], notes: list[Diagnostic], heads: Titles) -> Iterator[Row]:
    """Read the heading at once and the records as they are taken."""
    table = replace(table, separator=_separator(table.path, heads.likely))
    first = list(islice((record for record in _csv_records(table) if record[1].strip()), gate.LOOK))
    line, data, fault = first[0] if first else (1, b"", None)
    source = source_of(data, str(table.path), line)
    text = text_of(data, str(table.path), line)
    if fault or not data:
        message = fault or _("tệp trống; hàng đầu là tên các trường, mỗi hàng sau là một văn bản")
        raise InputError(Node(None, source, line, 1).problem("heading", message))
    try:
        list(cells_of(text, table.separator))
    except BadQuoteError as error:
        raise InputError(bad_quote(Node(None, source, line, error.args[0] + 1), table.separator)) from error
    lines = [_csv_line(table, number, data) for number, data, _fault in first]
    head, _rest = gate.find_head(lines, heads.known, likely=heads.likely)
    if head is None:
        return iter(())
    records = {number: data for number, data, _fault in first}
    titles = _csv_titles(table, head, records)
    table = heads.laid(table, titles, bare(head))
    notes += [
        Diagnostic("table-unused", gate.above_words(above), Severity.ADVICE, str(table.path), above.number)
        for above in head.above
        if gate.told_of(above)
    ]
    return _numbered(table, _csv_below(table, head, notes, heads))


def _separator(path: Path, known: Callable[[str], bool]) -> str:
    """Return what parts the cells: of the first lines, the mark that cuts the most known headings out of one."""
    lines = [data.decode("utf-8", "replace") for _line, data, _fault in islice(lines_of(path), gate.LOOK)]
    best, found = 0, separator_of(next((line for line in lines if line.strip()), ""))
    for mark in (found, *SEPARATORS):
        most = max((sum(known(cell.strip(' "')) for cell in line.split(mark)) for line in lines), default=0)
        if most > best:
            best, found = most, mark
    return found


def _csv_line(table: Table, number: int, data: bytes) -> Line:
    """Return a record as a line of a table; of one that cannot be read nothing, its reader will tell."""
    try:
        return Line(number, tuple(text_cell(cell.text) for cell in cells_of(data.decode(), table.separator)))
    except (UnicodeDecodeError, BadQuoteError):
        return Line(number, ())


def _csv_titles(table: Table, head: gate.Head, records: dict[int, bytes]) -> list[Node]:
    """Return the titles with their places: where it has two rows, that of the lower."""
    nodes: dict[int, Node] = {}
    for row in head.rows:
        source = source_of(records[row.number], str(table.path), row.number)
        text = text_of(records[row.number], str(table.path), row.number)
        for index, cell in enumerate(cells_of(text, table.separator)):
            if cell.text.strip() or index not in nodes:
                end = cell.end + 1 if cell.end > cell.start else None
                nodes[index] = Node(cell.text, source, row.number, cell.start + 1, end)
    for index, parts in enumerate(head.titles):
        if len(parts) > 1:
            nodes[index].value = ".".join(parts)
    return [nodes[index] for index in sorted(nodes)]


def _csv_below(
    table: Table, head: gate.Head, notes: list[Diagnostic], heads: Titles
) -> Iterator[tuple[int, bytes, str | None]]:
    """Yield the records that are rows of the table; of the others it is told what they are."""

    def tell(line: Line, code: str, words: str, severity: Severity) -> None:
        notes.append(Diagnostic(code, words, severity, str(table.path), line.number))

    sorter = sorter_of(head, heads.used(table), tell, means=heads.means)
    mark = table.separator.encode()
    titles = [data.strip() for number, data, _fault in islice(_csv_records(table), gate.LOOK) if number == head.number]

    def line_of(record: tuple[int, bytes, str | None]) -> Line | None:
        number, data, fault = record
        lone = mark not in data.strip(b" \r\t" + mark)
        looked = sorter.first or sorter.other or sorter.closed or sorter.passed or lone or data.strip() in titles
        if fault or not (looked or may_close(data) or heads.means(_lead(data, mark)) is not None):
            return None
        line = _csv_line(table, number, data)
        return line if line.cells else None

    below = (record for record in _csv_records(table) if record[0] > head.number and record[1].strip())
    for (number, data, fault), what in sorter.sort_by(below, line_of):
        if what == "unclear":
            yield number, data, gate.unclear_words(_csv_line(table, number, data), sorter.other)
        elif what == "row":
            yield number, data, fault


def _lead(data: bytes, mark: bytes) -> str:
    """Return the first text of a record, as far as it may be a heading."""
    return data[: 4 * LONGEST].lstrip(b' \t"' + mark).split(mark, 1)[0].decode("utf-8", "replace").strip(' "')


def bad_quote(place: Node, separator: str) -> Diagnostic:
    """Return what is told of text behind a closing quote."""
    message = _("sau dấu ngoặc kép đóng phải là dấu “{separator}”; dấu ngoặc kép bên trong viết hai lần")
    return place.problem("csv-quote", message.format(separator=separator))


def _csv_records(table: Table) -> Iterator[tuple[int, bytes, str | None]]:
    """Yield the first line, the bytes and the fault of each record; one may go over several lines."""
    first, size, opened, fault = 0, 0, False, None
    parts: list[bytes] = []
    for number, data, wrong in lines_of(table.path):
        if not opened:
            first, parts, size, fault = number, [], 0, wrong
        size += len(data)
        if size > DATA:
            message = _("hàng quá lớn; tối đa {n} MB; có lẽ một dấu ngoặc kép không đóng")
            fault = message.format(n=DATA // 1_000_000)
            parts = parts[:1]
        else:
            parts.append(data)
        opened = not wrong and stays_open(data.decode("latin-1"), table.separator, opened=opened)
        if not opened:
            yield first, b"\n".join(parts), fault
    if opened:
        yield (
            first,
            b"\n".join(parts),
            _("dấu ngoặc kép mở ở hàng này không có dấu đóng, nên các hàng sau không đọc được"),
        )


def _named(found: Iterator[Row]) -> Iterator[Row]:
    """Give each row the name it asks for; what another row has already is told, with that row."""
    taken: dict[str, int] = {}
    for row in found:
        given = _given_name(row)
        if given is None:
            yield row
            continue
        named = replace(row, name=safe_name(re.sub(r"\.docx$", "", given, flags=re.IGNORECASE), suffix=""))
        key = named.file_name.casefold()  # one name on Windows and macOS
        own = re.fullmatch(re.escape(row.table.base.stem.casefold()) + r"-(\d{6,})\.docx", key)
        if own and int(own[1]) != row.number:
            message = _("tên tệp “{name}” dành cho hàng {n}; hãy đặt tên khác").format(name=named.name, n=int(own[1]))
        elif key in taken:
            message = _("tên tệp “{name}” đã dùng ở hàng {n}; hãy đặt tên khác")
            message = message.format(name=named.name, n=taken[key])
        else:
            taken[key] = row.number
            yield named
            continue
        yield replace(row, fault=InputError(Diagnostic("same-name", message, file=row.place)))


def _may_name(data: bytes) -> bool:
    """Whether a key of a row may name its file: most rows have none, and to parse each twice takes time."""
    if b"\\u" in data:
        return True
    ends = (data[max(0, match.start() - 12) : match.start()].rstrip(b" _-\t").lower() for match in _KEY_END(data))
    return any(end.endswith(_NAMING_ENDS) for end in ends)


_KEY_END = re.compile(rb'"\s*:').finditer
_NAMING_ENDS = (b"file", b"p")
"""The last letters of the keys that name a file, ``Tên tệp`` with or without its accents."""


def _given_name(row: Row) -> str | None:
    """Return the file name that a row asks for; of one that cannot be read nothing, its reader will tell."""
    table, found = row.table, None
    if row.cells:
        index = table.name_column
        found = row.cells[index] if index is not None and index < len(row.cells) else None
    elif table.kind == "csv":
        if table.name_column is not None:
            with suppress(UnicodeDecodeError, BadQuoteError):
                cells = list(cells_of(row.data.decode(), table.separator))
                found = cells[table.name_column].text if table.name_column < len(cells) else None
    elif _may_name(row.data):
        with suppress(ValueError, RecursionError):
            data = json.loads(row.data, parse_int=str, parse_float=str)
            keys = data if isinstance(data, dict) else {}
            found = next((value for key, value in keys.items() if fold(key) in table.naming), None)
    return found.strip() or None if isinstance(found, str) else None
