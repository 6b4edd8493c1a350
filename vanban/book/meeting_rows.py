"""The rows of a workbook, each added to the meeting that it names."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pydantic_core import PydanticCustomError

from vanban.book.marks import kind_named, period_named, presence_named
from vanban.book.sheets import OPINIONS, ROLL, SCHEDULE, SCORES, Sheet
from vanban.errors import Diagnostic, Severity
from vanban.messages import translate as _
from vanban.models.meeting_paper import Presence
from vanban.models.texts import quoted
from vanban.reading import Entry, Node

Key = tuple[str, str]
"""Which meeting a row belongs to: kind and period, as they are printed."""


@dataclass
class Kept:
    """What a workbook says of one meeting: its entries, and the rows they came from."""

    entries: dict[str, Entry] = field(default_factory=dict)
    rows: list[Node] = field(default_factory=list)
    listed: dict[str, Node] = field(default_factory=dict)
    """Everybody who has a row of attendance, by folded name."""
    opinions: dict[str, tuple[Node, list[Node]]] = field(default_factory=dict)
    """Opinions by the title of the item that they are of: where it is first named, and their rows."""


@dataclass
class Workbook:
    """What a workbook holds: the members, what it adds to each meeting, what is wrong with it, what is not used."""

    path: Path | None = None
    members: Node | None = None
    meetings: dict[Key, Kept] = field(default_factory=dict)
    problems: list[Diagnostic] = field(default_factory=list)
    notes: list[Diagnostic] = field(default_factory=list)

    def note(self, place: str, message: str, severity: Severity = Severity.WARNING) -> None:
        """Tell what was not used, at its place."""
        self.notes.append(Diagnostic("table-unused", message, severity, place))


def add_rows(book: Workbook, sheet: Sheet, nodes: list[Node]) -> None:
    """Add the rows of a sheet to the meetings that they name."""
    for row in nodes:
        entries: Any = row.value
        which = [entries.pop(name, None) for name in ("kind", "period")]
        if None in which:
            missing = _("thiếu loại kỳ họp hoặc kỳ sinh hoạt; hãy điền")
            book.problems.append(row.problem("meeting-unnamed", missing))
            continue
        key = _key(book, *(entry.value for entry in which))
        if key is None:
            continue
        kept = book.meetings.setdefault(key, Kept())
        kept.rows.append(row)
        if sheet is SCHEDULE:
            _schedule(book, kept, row, entries)
        elif sheet is ROLL:
            book.problems += _roll(kept, row, entries)
        elif sheet is OPINIONS:
            _opinion(kept, row, entries.pop("title", None))
        else:
            if sheet is SCORES and "criterion" in entries:
                _criterion(entries["criterion"].value)
            _append(kept.entries, sheet.field, row, row)


def _key(book: Workbook, kind: Node, period: Node) -> Key | None:
    found = []
    for node, read, label in ((kind, kind_named, _("Loại kỳ họp")), (period, period_named, _("Kỳ sinh hoạt"))):
        if node.value is None:
            return None  # told as a fault of the cell
        try:
            found.append(read(str(node.value)))
        except PydanticCustomError as error:
            message = _("không rõ dòng này của kỳ họp nào: {why}").format(why=error.message())
            book.problems.append(node.problem("meeting-unknown", message, label=label))
    return (found[0], found[1]) if len(found) == 2 else None


def _schedule(book: Workbook, kept: Kept, row: Node, entries: dict[str, Entry]) -> None:
    for name, entry in entries.items():
        other = kept.entries.get(name)
        if other is not None:
            message = _("kỳ họp này đã ghi ở ô {place}; mỗi kỳ họp một hàng")
            text = message.format(place=getattr(other.value, "place", "").rpartition(":")[2])
            book.problems.append(row.problem("meeting-twice", text))
            return
        kept.entries[name] = entry


def _append(entries: dict[str, Entry], name: str, row: Node, item: Node | None) -> None:
    entry = entries.setdefault(name, Entry(name, row, row.holding([]))) if name not in entries else entries[name]
    if item is not None:
        entry.value.value.append(item)  # type: ignore[union-attr]  # a list, made one line above


def _criterion(node: Node) -> None:
    """Write a criterion that was typed as a number, and is shown with a comma, as the criteria are numbered."""
    node.value = re.sub(r"^(\d+),(\d+)$", r"\1.\2", str(node.value).strip())


def _opinion(kept: Kept, row: Node, title: Entry | None) -> None:
    """Keep an opinion with the item of the agenda that it names, which may stand in another sheet or in a file."""
    text = " ".join(str(title.value.value).split()) if title else ""
    kept.opinions.setdefault(text, (title.value if title else row, []))[1].append(row)


def _roll(kept: Kept, row: Node, entries: dict[str, Entry]) -> Iterator[Diagnostic]:
    presence, reason, name = entries.pop("presence", None), entries.get("reason"), entries.get("name")
    if name is None or presence is None:
        yield row.problem("roll", _("cần họ tên và điểm danh"))
        return
    key = " ".join(str(name.value.value).split()).casefold()
    if key in kept.listed:
        message = _("{name} đã điểm danh ở ô {place} cho kỳ họp này; hãy bỏ một trong hai ô")
        place = getattr(kept.listed[key], "place", "").rpartition(":")[2]
        yield name.value.problem("roll-twice", message.format(name=name.value.value, place=place))
        return
    kept.listed[key] = name.value
    found = presence_named(str(presence.value.value))
    for field_ in ("excused", "unexcused"):  # a meeting with rows here has its attendance on record
        _append(kept.entries, field_, row, None)
    if found is None:
        listed = ", ".join(f"“{mark.value}”" for mark in (Presence.PRESENT, Presence.EXCUSED, Presence.UNEXCUSED))
        message = _("viết một trong: {listed}; gặp {found}").format(listed=listed, found=quoted(presence.value.value))
        yield presence.value.problem("choice", message, label=_("Điểm danh"))
    elif reason is not None and found is not Presence.EXCUSED:
        message = _("có lý do mà điểm danh ghi “{mark}”; hãy bỏ lý do hoặc ghi “vắng có lý do”")
        yield reason.value.problem("reason", message.format(mark=found.value))
    elif found is Presence.EXCUSED:
        _append(kept.entries, "excused", row, name.value.holding(entries))  # told at the name
    elif found is Presence.UNEXCUSED:
        _append(kept.entries, "unexcused", row, name.value)
    else:
        _append(kept.entries, "present", row, name.value)
