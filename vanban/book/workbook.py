"""Cells keep their books in Excel: a workbook read into the records' trees, every value with its sheet and cell.

Dates and times come as Excel's own or as text; numbers as whole as they were typed. Reading needs ``python-calamine``
(extra ``excel``).
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from vanban.book.sheets import MEMBERS, ROLL, SCHEDULE, SCORES, SHEETS, Sheet
from vanban.errors import Diagnostic, InputError
from vanban.language import fold
from vanban.messages import translate as _
from vanban.models.meeting_paper import Presence
from vanban.reading import Entry, Node, Source
from vanban.spreadsheet import CellNode, cell_text, column_letters, workbook_at

MAX_BYTES, MAX_ROWS = 10_000_000, 20_000
Key = tuple[str, str]
"""Which meeting a row belongs to: kind and period, folded."""


@dataclass
class Workbook:
    """What a workbook holds: the members, and what it adds to each meeting."""

    members: Node | None = None
    meetings: dict[Key, dict[str, Entry]] = field(default_factory=dict)


def meeting_key(kind: str, period: str) -> Key:
    """Return which meeting a kind and a period name, however they are written."""
    words = fold(period).replace("/", " ").replace("nam ", "")
    return fold(kind), " ".join(str(int(word)) if word.isdigit() else word for word in words.split())


def read_workbook(path: Path) -> Workbook:
    """Return the records of a workbook.

    Raises:
        InputError: it cannot be read, lacks a heading, or has rows without a meeting; each with sheet and cell.
    """
    book = Workbook()
    problems: list[Diagnostic] = []
    for sheet, rows in _sheets(path):
        try:
            table = list(_table(path, sheet, rows))
        except InputError as error:
            problems += error.diagnostics
            continue
        if sheet is MEMBERS:
            book.members = _list(table, path)
        else:
            problems += _put(book, sheet, table)
    if problems:
        raise InputError(problems)
    return book


def _sheets(path: Path) -> Iterator[tuple[Sheet, list[list[Any]]]]:
    with workbook_at(path, MAX_BYTES) as workbook:
        names = {fold(name): name for name in workbook.sheet_names}
        for sheet in SHEETS:
            if fold(sheet.name) in names:
                found = workbook.get_sheet_by_name(names[fold(sheet.name)])
                yield sheet, found.to_python(skip_empty_area=False, nrows=MAX_ROWS)


def _table(path: Path, sheet: Sheet, rows: list[list[Any]]) -> Iterator[Node]:
    """Yield each row as a tree; blank rows are passed over, blank cells left out."""
    head = next((n for n, row in enumerate(rows) if fold(sheet.headings[0].label) in map(_folded, row)), None)
    source = Source(str(path), ())
    if head is None:
        message = _("không thấy cột “{label}”; hàng tiêu đề phải có các cột {listed}")
        listed = ", ".join(heading.label for heading in sheet.headings)
        corner = CellNode(None, source, 0, 0, place=f"{path}:{sheet.name}!A1")
        raise InputError(corner.problem("heading", message.format(label=sheet.headings[0].label, listed=listed)))
    known = {fold(heading.label): heading.field for heading in sheet.headings}
    columns = {index: known[_folded(title)] for index, title in enumerate(rows[head]) if _folded(title) in known}
    for number, row in enumerate(rows[head + 1 :], head + 2):
        entries: dict[str, Entry] = {}
        for index, name in columns.items():
            text = cell_text(row[index]) if index < len(row) else None
            if text is not None:
                place = f"{path}:{sheet.name}!{column_letters(index)}{number}"
                node = CellNode(text, source, 0, 0, place=place)
                entries[name] = Entry(name, node, node)
        if entries:
            yield CellNode(entries, source, 0, 0, place=f"{path}:{sheet.name}!A{number}")


def _folded(value: Any) -> str:
    return fold(value.strip(" *")) if isinstance(value, str) else ""


def _list(items: list[Node], path: Path) -> Node | None:
    return CellNode(list(items), Source(str(path), ()), 0, 0, place=str(path)) if items else None


def _put(book: Workbook, sheet: Sheet, table: list[Node]) -> Iterator[Diagnostic]:
    """Add the rows of a sheet to the meetings that they name."""
    for row in table:
        entries: Any = row.value
        which = [entries.pop(name, None) for name in ("kind", "period")]
        if None in which:
            missing = _("thiếu loại kỳ họp hoặc kỳ sinh hoạt")
            yield row.problem("meeting-unnamed", missing)
            continue
        meeting = book.meetings.setdefault(meeting_key(*(str(entry.value.value) for entry in which)), {})
        if sheet is SCHEDULE:
            meeting.update(entries)
        elif sheet is SCORES:
            _append(meeting, "scores", row, row)
        elif sheet is ROLL:
            yield from _roll(meeting, row, entries)


def _append(meeting: dict[str, Entry], name: str, row: Node, item: Node) -> None:
    entry = meeting.setdefault(name, Entry(name, row, CellNode([], row.source, 0, 0, place=getattr(row, "place", ""))))
    entry.value.value.append(item)  # type: ignore[union-attr]  # a list, made one line above


def _roll(meeting: dict[str, Entry], row: Node, entries: dict[str, Entry]) -> Iterator[Diagnostic]:
    presence = entries.pop("presence", None)
    name = entries.get("name")
    if name is None or presence is None:
        yield row.problem("roll", _("cần họ tên và điểm danh"))
        return
    marks = {fold(mark.value): mark for mark in (Presence.PRESENT, Presence.EXCUSED, Presence.UNEXCUSED)}
    found = marks.get(fold(str(presence.value.value)))
    if found is None:
        listed = ", ".join(f"“{mark.value}”" for mark in marks.values())
        message = _("viết một trong: {listed}; gặp “{found}”").format(listed=listed, found=presence.value.value)
        yield presence.value.problem("choice", message, label=_("Điểm danh"))
    elif found is Presence.PRESENT:
        _append(meeting, "present", row, name.value)
    elif found is Presence.EXCUSED:
        _append(meeting, "excused", row, row)
    elif found is Presence.UNEXCUSED:
        _append(meeting, "unexcused", row, name.value)
