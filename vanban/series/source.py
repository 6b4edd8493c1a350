"""The file of rows as a stream: JSON Lines and CSV by line; the cells of a sheet are held by the library that reads it.

Nothing is kept of a row that has gone by but the file name that it gave itself, if it did.
"""

import json
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Any

from vanban.errors import Diagnostic, InputError, reason
from vanban.files import safe_name
from vanban.keys import Load, canonical
from vanban.language import fold
from vanban.loading import take_form
from vanban.messages import translate as _
from vanban.models.document import Document
from vanban.pack import packs_of
from vanban.reading import MAX_BYTES, Node, Source, read_path, source_of, text_of
from vanban.series.csv_cells import BadQuoteError, cells_of, separator_of, stays_open
from vanban.series.headings import SPECIAL, columns_of, naming
from vanban.series.table import Kind, Row, Table
from vanban.spreadsheet import CellNode, cell_text, column_letters, workbook_at

WORKBOOK_BYTES = 50_000_000
_MARK = b"\xef\xbb\xbf"


def rows(base: str | Path, path: str | Path, *, packs: Iterable[str | Path] = ()) -> Iterator[Row]:
    """Return the rows of a file, each of which :func:`render_many` makes into a document.

    ``base`` is a data file with what all documents share; its form names the fields. A row's values lie over it. The
    file of rows (``.jsonl``, ``.csv``, ``.xlsx``) is read as the rows are taken. ``packs`` are those that
    ``render_many`` is given.

    Raises:
        InputError: the base cannot be read, or a heading is not known.
    """
    base, path = Path(base), Path(path)
    kinds: dict[str, tuple[Kind, Callable[[Table, type[Document]], Iterator[Row]]]] = {
        ".jsonl": ("jsonl", _json_rows),
        ".csv": ("csv", _csv_rows),
        ".xlsx": ("xlsx", _sheet_rows),
    }
    found = kinds.get(path.suffix.lower())
    if found is None:
        message = _("{path}: cần tệp {known}").format(path=path, known=", ".join(kinds))
        raise InputError(message, code="suffix")
    with packs_of(packs):
        model = _model(base)
    kind, read = found
    return _named(read(Table(base, path, kind, naming(model)), model))


def _model(base: Path) -> type[Document]:
    """Return the form of the base, once its keys are known to be right."""
    root = read_path(base)
    load = Load(base.resolve().parent)
    model = take_form(root, load.folder)
    canonical(root, model, load, elsewhere=lambda key: fold(key) in SPECIAL)
    if load.problems:
        raise InputError(load.problems)
    return model


def _json_rows(table: Table, _form: type[Document]) -> Iterator[Row]:
    return _numbered(table, _lines(table.path))


def _numbered(table: Table, records: Iterator[tuple[int, bytes, str | None]]) -> Iterator[Row]:
    number = 0
    blank = b" \t\r\n" + (table.separator.encode() if table.kind == "csv" else b"")
    for line, data, fault in records:
        if not data.strip(blank):
            continue
        number += 1
        error = InputError(Diagnostic("row", fault, file=str(table.path), line=line)) if fault else None
        yield Row(table, number, line, data=b"" if error else data, fault=error)


def _lines(path: Path) -> Iterator[tuple[int, bytes, str | None]]:
    """Yield number and bytes of each line, and what is wrong with one that is too long to be read."""
    try:
        with path.open("rb", buffering=1 << 20) as file:
            for number in count(1):
                data = file.readline(MAX_BYTES)
                if not data:
                    return
                if number == 1 and data[:2] in (b"\xff\xfe", b"\xfe\xff"):
                    message = _("tệp lưu bằng mã UTF-16; hãy lưu lại bằng mã UTF-8 (trong Excel: “CSV UTF-8”)")
                    raise InputError(Diagnostic("encoding", message, file=str(path)))
                fault = None
                if len(data) == MAX_BYTES and not data.endswith(b"\n"):
                    fault = _("hàng quá lớn; tối đa 2 MB")
                    while (more := file.readline(MAX_BYTES)) and not more.endswith(b"\n"):
                        pass
                yield number, (data.removeprefix(_MARK) if number == 1 else data).rstrip(b"\r\n"), fault
    except OSError as error:
        raise _unreadable(path, error) from error


def _unreadable(path: Path, error: OSError) -> InputError:
    message = _("{path}: không đọc được: {why}").format(path=path, why=reason(error))
    return InputError(message, code="unreadable")


def _csv_rows(table: Table, model: type[Document]) -> Iterator[Row]:
    """Read the heading at once and the records as they are taken."""
    top = next((data for _line, data, _fault in _lines(table.path) if data.strip()), b"")
    separator = separator_of(top.decode("latin-1"))
    table = replace(table, separator=separator)
    line, data, fault = next((record for record in _records(table) if record[1].strip()), (1, b"", None))
    source = source_of(data, str(table.path), line)
    text = text_of(data, str(table.path), line)
    if fault or not data:
        message = fault or _("tệp trống; hàng đầu là tên các trường, mỗi hàng sau là một văn bản")
        raise InputError(Node(None, source, line, 1).problem("heading", message))
    try:
        titles = [
            Node(cell.text, source, line, cell.start + 1, cell.end + 1 if cell.end > cell.start else None)
            for cell in cells_of(text, separator)
        ]
    except BadQuoteError as error:
        raise InputError(bad_quote(Node(None, source, line, error.args[0] + 1), separator)) from error
    columns, name_column = columns_of(titles, model, table.naming)
    table = replace(table, columns=columns, name_column=name_column)
    return _numbered(table, (record for record in _records(table) if record[0] > line))


def bad_quote(place: Node, separator: str) -> Diagnostic:
    """Return what is told of text behind a closing quote."""
    message = _("sau dấu ngoặc kép đóng phải là dấu “{separator}”; dấu ngoặc kép bên trong viết hai lần")
    return place.problem("csv-quote", message.format(separator=separator))


def _records(table: Table) -> Iterator[tuple[int, bytes, str | None]]:
    """Yield the first line, the bytes and the fault of each record; one may go over several lines."""
    first, size, opened, fault = 0, 0, False, None
    parts: list[bytes] = []
    for number, data, wrong in _lines(table.path):
        if not opened:
            first, parts, size, fault = number, [], 0, wrong
        size += len(data)
        if size > MAX_BYTES:
            fault = _("hàng quá lớn; tối đa 2 MB; có lẽ một dấu ngoặc kép không đóng")
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


def _sheet_rows(table: Table, model: type[Document]) -> Iterator[Row]:
    cells = _cells(table.path)
    name, left = next(cells)
    source = Source(str(table.path), ())
    heading = next(((line, row) for line, row in cells if any(row)), None)
    line, texts = heading or (1, (None,))
    titles: list[Node] = [
        CellNode(text, source, 0, 0, place=f"{table.path}:{name}!{column_letters(left + index)}{line}")
        for index, text in enumerate(texts)
    ]
    columns, name_column = columns_of(titles, model, table.naming)
    table = replace(table, sheet=str(name), left=left, columns=columns, name_column=name_column)
    filled = ((line, row) for line, row in cells if any(row))
    return (Row(table, number, line, cells=row) for number, (line, row) in enumerate(filled, 1))


def _cells(path: Path) -> Iterator[Any]:
    """Yield name and left edge of the first sheet, then number and cells of each of its rows."""
    with workbook_at(path, WORKBOOK_BYTES) as workbook:
        sheet = workbook.get_sheet_by_index(0)
        yield sheet.name, (sheet.start or (0, 0))[1]
        for line, row in enumerate(sheet.iter_rows(), 1):
            yield line, tuple(map(cell_text, row))


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
