"""A list of outgoing papers that an office keeps in Excel or CSV, read row by row."""

import csv
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from pydantic_core import PydanticCustomError

from vanban.errors import Diagnostic, InputError, Severity
from vanban.messages import translate as _
from vanban.models.moments import whole_day
from vanban.reading.tables import gate
from vanban.reading.tables.cells import BLANK, Cell, column_letters, text_cell
from vanban.reading.tables.gate import Line
from vanban.reading.tables.sorter import sorter_of
from vanban.reading.tables.workbook import OTHERS, SUFFIXES, sheets_of
from vanban.register.entry import ISSUED, TAKEN, VOID
from vanban.standards.symbols import parse_number
from vanban.text.language import fold, nfc
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
    "reason": ("ly do huy", "li do huy", "ly do huy so", "li do huy so"),
}  # fmt: skip
"""What a column may be headed, folded."""
_FIELDS = {heading: name for name, headings in COLUMNS.items() for heading in headings}
_OURS = ("dong", "lay so luc")
"""Columns of an exported register that a register counts and dates anew, folded."""
_STATES = {
    "": ISSUED, "da phat hanh": ISSUED, "phat hanh": ISSUED, "da ban hanh": ISSUED, "ban hanh": ISSUED,
    "da gui": ISSUED, "da ky": ISSUED, "da lay so": TAKEN,
    "huy": VOID, "da huy": VOID, "huy bo": VOID, "da huy bo": VOID, "bi huy": VOID, "so huy": VOID, "huy so": VOID,
}  # fmt: skip
"""What a cell may say of the state of a number, folded."""
_BEGINS = re.compile(r"(?:số\W*)?\d", re.IGNORECASE)
"""How a number begins, alone in its row or not."""
Place = Callable[[int, int], str]
"""Takes a column, from 0, and a row, and returns how messages name the cell."""


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
    reason: str = ""
    faults: tuple[Diagnostic, ...] = ()
    """What was wrong with its cells, so that they were not read; each at its cell."""

    @property
    def written(self) -> str:
        """Number and symbol in one, wherever they stand."""
        if not self.symbol or re.search(r"[^\W\d_]", self.number.lower().removeprefix("số")):
            return self.number
        return f"{self.number}-{self.symbol.lstrip('-/ ')}" if self.number else self.symbol

    @property
    def standing(self) -> str | None:
        """The state that it says (``entry.ISSUED``, ``TAKEN``, ``VOID``); None where nobody knows what it says."""
        return _STATES.get(fold(self.state))


def read_list(path: Path) -> tuple[list[Listed], list[Diagnostic]]:
    """Return the rows of a list that hold a paper, in their order, and what is told of what was not read.

    Raises:
        InputError: the file cannot be read, or no column of numbers is found in it.
    """
    suffix = path.suffix.lower()
    notes: list[Diagnostic] = []
    if suffix in (*SUFFIXES, *OTHERS):
        rows = _book_rows(path, notes)
    elif suffix in TEXTS:
        rows = _table(_csv_rows(path), (), lambda _column, row: f"{path}:{row}", notes)
    else:
        message = _("{path}: cần tệp {known}").format(path=path, known=".xlsx, .csv")
        raise InputError(message, code="suffix")
    if rows is None:
        message = _("không thấy cột “Số, ký hiệu” (hay “Số”); hãy đặt tên cột như thế ở hàng tiêu đề")
        raise InputError(Diagnostic("register-columns", message, file=str(path)))
    return rows, notes


def _book_rows(path: Path, notes: list[Diagnostic]) -> list[Listed] | None:
    """Return the rows of all sheets that have a column of numbers; None where none has."""
    found = []
    for page in sheets_of(path):
        if page.blank or gate.set_aside(page.name):
            continue

        def place(column: int, row: int, start: str = f"{path}:{page.name}!") -> str:
            return f"{start}{column_letters(column)}{row}"

        table = None if page.hidden else _table(page.rows(), page.spans, place, notes)
        if table is None:
            words = _("trang tính đang ẩn nên không đọc; cần dùng thì bỏ ẩn")
            if not page.hidden:
                words = _("trang tính này không có cột “Số, ký hiệu” (hay “Số”) nên không đọc; trang không cần đọc thì "
                          "đặt tên trong ngoặc: “({name})”").format(name=page.name)  # fmt: skip
            notes.append(Diagnostic("table-unused", words, Severity.WARNING, place(0, 1)))
        else:
            found.append(table)
            notes += [Diagnostic("table-unused", words, severity, place(column, row))
                      for (row, column), words, severity in gate.notes_of(page)]  # fmt: skip
    return [row for table in found for row in table] if found else None


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
    rows: Iterator[tuple[int, tuple[Cell, ...]]], spans: object, place: Place, notes: list[Diagnostic]
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
    notes += _unused(head, columns.values(), place)
    sorter = sorter_of(head, columns.values())
    found, bare = [], set()
    for line in rest:
        what = sorter.kind(line)
        if sorter.signed:  # at the foot of a page or a year; a list of papers goes on below
            sorter.signed = sorter.closed = False
        if what == "blank":  # a number alone in its row is one that was given
            continue
        row = _row(line, head, columns, place)
        if row is None or (what == "closing" and parse_number(row.written) is None):
            at = place(columns["number"], line.number)
            notes.append(Diagnostic("register-unused", gate.closing_words(line), Severity.ADVICE, at))
            continue
        found.append(row)
        for index, cell in enumerate(line.cells):
            if cell.text and index not in bare and not (index < len(head.titles) and head.titles[index]):
                bare.add(index)
                message = _("ô “{text}” nằm ở cột không có tiêu đề nên không dùng vào đâu").format(text=cell.text)
                notes.append(Diagnostic("register-unused", message, Severity.WARNING, place(index, line.number)))
    return found


def _unused(head: gate.Head, used: Iterable[int], place: Place) -> Iterator[Diagnostic]:
    """Yield what is told of columns that a register does not take, all in one."""
    rest = {}
    for index, parts in enumerate(head.titles):
        title = " ".join(parts).strip(" *")
        if not title or index in used or any(map(gate.set_aside, parts)) or gate.label_of(title) in _OURS:
            continue
        if not any(row.cells[index].across for row in head.rows if row.number == head.row_of(index)):
            rest[index] = title
    if rest:
        at = next(iter(rest))
        message = _("sổ không giữ các cột {unknown}; để khỏi nhắc, đặt tiêu đề trong ngoặc, như “({title})”")
        text = message.format(unknown=", ".join(f"“{title}”" for title in rest.values()), title=rest[at])
        yield Diagnostic("register-unused", text, Severity.WARNING, place(at, head.row_of(at)))


def _row(line: Line, head: gate.Head, columns: dict[str, int], place: Place) -> Listed | None:
    """Return a row, what is wrong with its cells beside them; None of a lone text, which parts months or goes on."""
    facts: dict[str, str] = {}
    day, faults = None, {}
    for name, index in columns.items():
        cell = line.cells[index] if index < len(line.cells) else BLANK
        at, label = place(index, line.number), " ".join(head.titles[index])
        if name == "day":
            day, why = _day(cell)
            if why:
                faults[name] = Diagnostic("register-day", why, file=at, label=label)
            continue
        text, why = cell.as_kind("text")
        facts[name] = plain(nfc(text or "").strip())
        if why:
            faults[name] = Diagnostic("cell", why, file=at, label=label)
    filled = {*faults, *(name for name, text in facts.items() if text), *(["day"] if day else [])}
    at = place(columns["number"], line.number)
    row = Listed(at, line.number, day=day, faults=tuple(faults.values()), **facts)
    if len(filled) < 2 and "number" not in faults and not _BEGINS.match(row.written):
        return None
    if filled.isdisjoint(("number", "symbol")):
        message = _("dòng này có văn bản mà không có số, ký hiệu; hãy ghi như 12-CV/ĐU, không phải văn bản thì xoá")
        row = replace(row, faults=(*row.faults, Diagnostic("register-number", message, file=at)))
    return row


def _field(titles: tuple[str, ...]) -> str | None:
    for title in (" ".join(titles), *reversed(titles)):
        text = re.sub(r"\s*\([^()]*\)\s*$", "", title)
        if name := _FIELDS.get(gate.label_of(title)) or _FIELDS.get(gate.label_of(text)):
            return name
    return None


def _day(cell: Cell) -> tuple[date | None, str | None]:
    """Return a whole day, or what is wrong with the cell; neither where nothing stands in it."""
    text, fault = cell.as_kind("day")
    if fault or not text:
        return None, fault
    if isinstance(cell.moment, datetime):
        return cell.moment.date(), None
    try:
        return whole_day(plain(nfc(text).strip())), None
    except PydanticCustomError as error:
        return None, error.message()
