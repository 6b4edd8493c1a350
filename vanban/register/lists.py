"""A list of outgoing papers that an office keeps in Excel or CSV, read row by row."""

import csv
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from pydantic_core import PydanticCustomError

from vanban.errors import Diagnostic, InputError
from vanban.messages import translate as _
from vanban.models.moments import whole_day
from vanban.reading.tables import gate
from vanban.reading.tables.cells import BLANK, Cell, column_letters, text_cell
from vanban.reading.tables.gate import Line
from vanban.reading.tables.sorter import sorter_of
from vanban.reading.tables.workbook import OTHERS, SUFFIXES, sheets_of
from vanban.text.language import nfc
from vanban.text.spreadsheet import plain
from vanban.word.files import file_bytes

TEXTS = (".csv", ".tsv", ".txt")
LISTS = (*SUFFIXES, *OTHERS, *TEXTS)
"""The suffixes of files that may be a list."""
COLUMNS: dict[str, tuple[str, ...]] = {
    "number": (
        "so, ky hieu", "so ky hieu", "so va ky hieu", "so/ky hieu", "so, ky hieu van ban", "so ky hieu van ban",
        "so va ky hieu van ban", "so hieu", "so hieu van ban", "so", "so van ban", "so vb",
    ),
    "symbol": ("ky hieu", "ky hieu van ban"),
    "day": (
        "ngay", "ngay thang", "ngay, thang", "ngay thang nam", "ngay, thang, nam", "ngay van ban", "ngay thang van ban",
        "ngay, thang van ban", "ngay, thang, nam van ban", "ngay ban hanh", "ngay ky", "ngay phat hanh",
    ),
    "type": ("ten loai", "loai", "loai van ban", "ten loai van ban", "the loai"),
    "subject": (
        "trich yeu", "trich yeu noi dung", "trich yeu noi dung van ban", "trich yeu van ban", "noi dung",
        "noi dung van ban", "ve viec", "ten loai va trich yeu", "ten loai va trich yeu noi dung",
        "ten loai va trich yeu noi dung van ban", "ten loai, trich yeu", "ten van ban",
    ),
    "issuer": ("co quan ban hanh", "noi ban hanh", "don vi ban hanh", "tac gia"),
    "term": ("nhiem ky",),
    "signer": ("nguoi ky", "ho ten nguoi ky"),
    "recipients": ("noi nhan", "noi nhan van ban"),
    "state": ("trang thai",),
    "secrecy": ("do mat", "muc do mat"),
}  # fmt: skip
"""What a column may be headed, folded."""
_FIELDS = {heading: name for name, headings in COLUMNS.items() for heading in headings}


@dataclass(frozen=True)
class Listed:
    """A row of a list; ``place`` is where it stands, ``row`` how messages about other rows call it."""

    place: str
    row: int
    number: str
    symbol: str = ""
    day: date | None = None
    type: str = ""
    subject: str = ""
    issuer: str = ""
    term: str = ""
    signer: str = ""
    recipients: str = ""
    state: str = ""
    secrecy: str = ""


def read_list(path: Path) -> list[Listed]:
    """Return the rows of a list that have a number or a symbol, in their order.

    Raises:
        InputError: the file cannot be read, or no column of numbers is found in it.
    """
    suffix = path.suffix.lower()
    if suffix in (*SUFFIXES, *OTHERS):
        found = [_table(page.rows(), page.spans, f"{path}:{page.name}!", sheet=True)
                 for page in sheets_of(path) if not page.hidden and not page.blank]  # fmt: skip
    elif suffix in TEXTS:
        found = [_table(_csv_rows(path), (), f"{path}:", sheet=False)]
    else:
        message = _("{path}: cần tệp {known}").format(path=path, known=".xlsx, .csv")
        raise InputError(message, code="suffix")
    tables = [table for table in found if table is not None]
    if not tables:
        message = _("không thấy cột “Số, ký hiệu” (hay “Số”); hãy đặt tên cột như thế ở hàng tiêu đề")
        raise InputError(Diagnostic("register-columns", message, file=str(path)))
    return [row for table in tables for row in table]


def _csv_rows(path: Path) -> Iterator[tuple[int, tuple[Cell, ...]]]:
    try:
        text = file_bytes(path).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        message = _("tệp không phải mã UTF-8; trong Excel hãy lưu thành “CSV UTF-8”, hoặc .xlsx")
        raise InputError(Diagnostic("encoding", message, file=str(path))) from error
    separator = max(",;\t", key=lambda mark: _headings(text, mark))
    lines = csv.reader(text.splitlines(keepends=True), delimiter=separator, strict=True)
    before = 0
    try:
        for cells in lines:
            yield before + 1, tuple(map(text_cell, cells))
            before = lines.line_num
    except csv.Error as error:  # also of a cell of more than 131,072 letters, which is all that follows an open quote
        message = _("dấu ngoặc kép không đóng, sau dấu đóng còn chữ, hoặc ô dài quá 131 072 ký tự; hãy sửa")
        raise InputError(Diagnostic("csv-quote", message, file=str(path), line=before + 1)) from error


def _headings(text: str, separator: str) -> int:
    """Return how many headings are known in the line that has most of them, cut at a separator."""
    first = text.splitlines()[: gate.LOOK]
    return max(
        (sum(_field((cell.strip(' "'),)) is not None for cell in line.split(separator)) for line in first), default=0
    )


def _table(
    rows: Iterator[tuple[int, tuple[Cell, ...]]], spans: object, place: str, *, sheet: bool
) -> list[Listed] | None:
    """Return the rows of a table; None where no column holds numbers."""
    lines = [Line(*row) for row in rows]
    head, rest = gate.find_head(lines, lambda text: _field((text,)) is not None, spans)  # type: ignore[arg-type]  # of a sheet
    columns: dict[str, int] = {}
    for index, titles in enumerate(head.titles if head else ()):
        if (name := _field(titles)) is not None:
            columns.setdefault(name, index)
    if head is None or "number" not in columns:
        return None
    sorter = sorter_of(head, columns.values())
    letters = column_letters(columns["number"]) if sheet else ""
    found = []
    for line in rest:
        what = sorter.kind(line)
        if sorter.signed:  # at the foot of a page or a year; a list of papers goes on below
            sorter.signed = sorter.closed = False
        if what in ("blank", "closing"):  # a number alone in its row is one that was given
            continue
        facts = {name: _text(line, index, name) for name, index in columns.items()}
        if facts["number"] or facts.get("symbol"):
            day = _day(facts.pop("day", ""))
            found.append(Listed(f"{place}{letters}{line.number}", line.number, day=day, **facts))
    return found


def _field(titles: tuple[str, ...]) -> str | None:
    for title in (" ".join(titles), *reversed(titles)):
        text = re.sub(r"\s*\([^()]*\)\s*$", "", title)
        if name := _FIELDS.get(gate.label_of(title)) or _FIELDS.get(gate.label_of(text)):
            return name
    return None


def _text(line: Line, column: int, name: str) -> str:
    cell = line.cells[column] if column < len(line.cells) else BLANK
    return plain(nfc(cell.as_kind("day" if name == "day" else "text")[0] or "").strip())


def _day(text: str) -> date | None:
    """Return a day, or None where the cell holds none that is whole."""
    with suppress(PydanticCustomError):
        return whole_day(text)
    return None
