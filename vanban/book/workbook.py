"""Cells keep their books in Excel: a workbook read into the records' trees, every value with its sheet and cell.

What is wrong, and what is not used, is gathered with its cell; nothing that the eye sees is passed over without a word.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from vanban.book.meeting_rows import Workbook, add_rows
from vanban.book.sheets import COUNTS, MEMBERS, SHEETS, YES, Sheet, sheet_named
from vanban.errors import Diagnostic, InputError, Severity
from vanban.messages import translate as _
from vanban.reading import Entry, Node, Source
from vanban.reading.tables import gate
from vanban.reading.tables.cells import CellNode, column_letters, rounded_words
from vanban.reading.tables.gate import Line
from vanban.reading.tables.sorter import sorter_of
from vanban.reading.tables.workbook import Sheet as Page
from vanban.reading.tables.workbook import sheets_of
from vanban.text.language import fold

MAX_ROWS = 20_000
_HEADS = re.compile(
    r"(?:(?:[IVX]+|[A-Z]|\d+)[.)]\s*)?(?:tổ(?: đảng)?|nhóm|chi bộ|khu|thôn|bản|tổ dân phố)\s+\S.*"
    r"|(?:k/?t\.?\s+|t/?m\.?\s+)?(?:phó\s+)?bí thư.*|đảng (?:uỷ|ủy|bộ)\s.*|xác nhận\s.*|\(?(?:đã )?ký.*",
    re.IGNORECASE | re.DOTALL,
)
"""What a lone text among the names of members is no name: the head of a group of rows, the one who signs."""


_OF_DAYS = re.compile(r"\b(?:ngay|thoi gian|vao dang|ket nap)\b")
"""What the upper title of columns says that hold days: those of “Ngày vào Đảng” are “Dự bị”, “Chính thức”."""


def read_workbook(path: Path) -> Workbook:
    """Return the records of a workbook, with every problem and every cell that is not used.

    Raises:
        InputError: it cannot be read at all.
    """
    book = Workbook(path)
    for page in sheets_of(path):
        if page.blank or gate.set_aside(page.name):
            continue
        place = f"{path}:{page.name}!A1"
        if page.hidden:
            book.note(place, _("trang tính đang ẩn nên không đọc; cần dùng thì bỏ ẩn"))
            continue
        try:
            _read_page(book, page, place)
        except InputError as error:
            book.problems += error.diagnostics
    return book


def _read_page(book: Workbook, page: Page, place: str) -> None:
    lines = (Line(*row) for row in page.rows())
    named = sheet_named(page.name)
    head, rest = gate.find_head(lines, lambda text: _known(text, (named,) if named else SHEETS), page.spans)
    if head is None:
        _tell_hidden(book, page)
        return
    if head.rows[0].cells[0].text in (COUNTS, _(COUNTS)):
        return
    sheet = named or _by_headings(head.titles)
    if sheet is None:
        message = _("không rõ trang tính “{name}” là gì nên không đọc; đặt tên trang là một trong: {listed}; "
                    "trang không cần đọc thì đặt tên trong ngoặc: “({name})”")  # fmt: skip
        book.note(place, message.format(name=page.name, listed=_names()))
        return
    table = _Table(book, page, sheet)
    columns = table.columns(head)
    nodes = list(table.rows(columns, head, rest))
    if sheet is MEMBERS:
        _members(book, nodes, place)
    else:
        add_rows(book, sheet, nodes)
    _tell_hidden(book, page)


def _names() -> str:
    return ", ".join(sheet.name for sheet in SHEETS)


def _tell_hidden(book: Workbook, page: Page) -> None:
    for (row, column), words, severity in gate.notes_of(page):
        book.note(f"{book.path}:{page.name}!{column_letters(column)}{row}", words, severity)


def _known(text: str, sheets: Iterable[Sheet]) -> bool:
    labels = {fold(heading.label) for sheet in sheets for heading in sheet.headings}
    return any(way in labels for way in gate.ways(text))


def _field(parts: tuple[str, ...], sheet: Sheet) -> str | None:
    """Return the field that a column's titles name: all of them together, or one, the lowest first."""
    labels = {fold(heading.label): heading for heading in sheet.headings}
    of_days = len(parts) > 1 and _OF_DAYS.search(fold(parts[0])) is not None
    for title in (" ".join(parts), ".".join(parts), *reversed(parts)):
        for way in gate.ways(title):
            if way in labels and not (of_days and labels[way].choices == YES):
                return labels[way].field
    return None


def _by_headings(titles: tuple[tuple[str, ...], ...]) -> Sheet | None:
    """Return the sheet whose headings these are; of a list of members at least one more than the name."""
    best: tuple[int, Sheet | None] = (1, None)
    for sheet in SHEETS:
        fields = {_field(parts, sheet) for parts in titles if parts} - {None}
        if set(sheet.needed) <= fields and len(fields) > best[0]:
            best = (len(fields), sheet)
    return best[1]


@dataclass
class _Table:
    """One sheet being read."""

    book: Workbook
    page: Page
    sheet: Sheet

    def place(self, column: int, row: int) -> str:
        return f"{self.book.path}:{self.page.name}!{column_letters(column)}{row}"

    def columns(self, head: gate.Head) -> dict[int, str]:
        """Return the field of each column; what is wrong with the headings is told."""
        found: dict[int, str] = {}
        unknown: list[tuple[int, str]] = []
        for index, parts in enumerate(head.titles):
            title = " ".join(parts).strip(" *")
            if not parts or any(gate.set_aside(part) for part in parts):
                continue
            name = _field(parts, self.sheet)
            if name is None:
                unknown.append((index, title))
            elif name in found.values():
                message = _("cột “{title}” trùng với cột “{other}”; hãy bỏ một cột, hoặc đặt tiêu đề trong ngoặc")
                other = next(column_letters(column) for column, field in found.items() if field == name)
                self.problem(index, head.row_of(index), "heading-twice", message.format(title=title, other=other))
            else:
                found[index] = name
        if self.sheet.needed[0] not in found.values():
            message = _("không thấy cột “{label}”; hàng tiêu đề phải có các cột {listed}")
            text = message.format(label=self.sheet.label(self.sheet.needed[0]), listed=self.listed())
            raise InputError(Diagnostic("heading", text, file=self.place(0, head.number)))
        self._tell_unknown(unknown, head, found)
        for line in head.above:
            self.book.note(self.place(_first(line), line.number), gate.above_words(line), Severity.ADVICE)
        return found

    def _tell_unknown(self, unknown: list[tuple[int, str]], head: gate.Head, found: dict[int, str]) -> None:
        free = [heading.label for heading in self.sheet.headings if heading.field not in found.values()]
        rest = []
        for index, title in unknown:
            if near := gate.guess(title, free):
                message = _("không có cột “{title}”; có phải là “{near}”? Không dùng cột này thì ghi “({title})”")
                self.problem(index, head.row_of(index), "heading", message.format(title=title, near=near))
            else:
                rest.append((index, title))
        if rest:
            message = _("các cột không dùng vào đâu: {unknown}; các tiêu đề dùng được: {listed}; "
                        "để khỏi nhắc, đặt tiêu đề trong ngoặc, như “({title})”")  # fmt: skip
            places = ", ".join(f"“{title}” ({column_letters(index)}{head.row_of(index)})" for index, title in rest)
            text = message.format(unknown=places, listed=self.listed(), title=rest[0][1])
            self.book.note(self.place(rest[0][0], head.row_of(rest[0][0])), text)

    def listed(self) -> str:
        return ", ".join(heading.label for heading in self.sheet.headings)

    def problem(self, column: int, row: int, code: str, message: str) -> None:
        self.book.problems.append(Diagnostic(code, message, file=self.place(column, row)))

    def tell(self, line: Line, code: str, words: str, severity: Severity) -> None:
        self.book.notes.append(Diagnostic(code, words, severity, self.place(_first(line), line.number)))

    def rows(self, columns: dict[int, str], head: gate.Head, rest: Iterator[Line]) -> Iterator[Node]:
        """Yield each row as a tree; blank cells are left out, what is no row is told."""
        heads = _HEADS if self.sheet is MEMBERS else None

        def means(text: str) -> tuple[str, ...] | None:
            name = _field((text,), self.sheet)
            return (name,) if name else () if gate.set_aside(text) else None

        sorter = sorter_of(head, columns, self.tell, heads, self.page.filled, means)
        for count, (line, what) in enumerate(sorter.sort(rest)):
            at = _first(line)
            if count >= MAX_ROWS:
                message = _("nhiều hơn {n} hàng; hãy chia sổ ra")
                self.problem(at, line.number, "sheet-long", message.format(n=MAX_ROWS))
                return
            if what == "unclear":
                self.problem(at, line.number, "table-unclear", gate.unclear_words(line, sorter.other))
            elif what == "row":
                yield self._row(line, columns, sorter.passed)

    def _row(self, line: Line, columns: dict[int, str], told: frozenset[int]) -> Node:
        kinds = {heading.field: heading.kind for heading in self.sheet.headings}
        source = Source(str(self.book.path), ())
        root = CellNode({}, source, 0, 0, place=self.place(0, line.number))
        for index, cell in enumerate(line.cells):
            name = columns.get(index)
            text, fault = cell.as_kind(kinds[name]) if name else (cell.text, cell.fault)
            place = self.place(index, line.number)
            if name is None:
                if index not in told and (text or fault):
                    message = _("ô “{text}” nằm ở cột không có tiêu đề nên không dùng vào đâu")
                    self.book.note(place, message.format(text=text or fault))
                continue
            if fault:
                self.book.problems.append(Diagnostic("cell", fault, file=place))
            if text is None and not fault:
                continue
            if cell.stored and kinds[name] == "number":
                self.book.note(place, rounded_words(cell), Severity.ADVICE)
            node = CellNode(text, source, 0, 0, place=place, faulty=bool(fault))
            _lay(root, name, Entry(name, node, node))
        return root


def _first(line: Line) -> int:
    return next((index for index, cell in enumerate(line.cells) if cell.text or cell.fault), 0)


def _lay(root: Node, name: str, entry: Entry) -> None:
    """Put a value under its field, which may be inside another."""
    outer, _dot, inner = name.partition(".")
    entries: Any = root.value
    if not inner:
        entries[outer] = entry
        return
    node = entry.value
    holder = entries.setdefault(outer, Entry(outer, node, node.holding({}))).value
    holder.value[inner] = Entry(inner, node, node)


def _members(book: Workbook, nodes: list[Node], place: str) -> None:
    if book.members is not None and nodes:
        message = _("sổ có hai trang tính danh sách đảng viên; hãy giữ một, trang kia đặt tên trong ngoặc")
        book.problems.append(Diagnostic("members-twice", message, file=place))
    elif nodes:
        book.members = CellNode(list(nodes), Source(str(book.path), ()), 0, 0, place=place)
