"""The workbook that lies beside a cell's files: what it adds to them, and that the two do not contradict each other."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, time
from pathlib import Path
from typing import Any

from pydantic_core import PydanticCustomError

from vanban.book.entries import MeetingEntry
from vanban.book.marks import kind_named, period_named
from vanban.book.meeting_rows import Kept, Key, Workbook
from vanban.book.sheets import AGENDA, FILE, SCHEDULE, Sheet
from vanban.book.workbook import read_workbook
from vanban.documents.loading import load_record_tree
from vanban.errors import Diagnostic, InputError, Severity
from vanban.messages import translate as _
from vanban.models.base import Record, labelled
from vanban.models.meeting import AgendaItem
from vanban.models.moments import read_clock, whole_day
from vanban.reading import Entry, Node, to_plain
from vanban.reading.tables.workbook import OTHERS, SUFFIXES
from vanban.reading.validation import LoadedRecord

Complete = Callable[[dict[str, Entry]], None]


class Beside:
    """The workbook of one folder, and which of its rows a file took up."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.problems: list[Diagnostic] = []
        self.notes: list[Diagnostic] = []
        self._taken: dict[Key, Path] = {}
        self._unsure: set[Path] = set()
        """Files that do not tell which meeting they are of."""
        self.book = self._read()

    def _read(self) -> Workbook:
        books = _workbooks(self.folder)
        found = [path for path in books if path.stem.lower() == Path(FILE).stem and path.suffix.lower() != ".csv"]
        self.notes += _unread(path for path in books if path not in found)
        if len(found) > 1:
            message = _("có hai sổ: {listed}; hãy giữ một").format(listed=", ".join(path.name for path in found))
            self.problems.append(Diagnostic("workbook-twice", message, file=str(found[1])))
        if not found:
            return Workbook()
        try:
            book = read_workbook(found[0])
        except InputError as error:
            self.problems += error.diagnostics
            return Workbook()
        self.problems += book.problems
        self.notes += book.notes
        return book

    def members(self, entries: dict[str, Entry]) -> None:
        """Add the members of the workbook to the cell's file."""
        mine = self.book.members
        if mine is None:
            return
        other = entries.get("members")
        if other is None or other.value.value is None:
            entries["members"] = Entry("members", mine, mine)
        else:
            message = _("danh sách đảng viên có cả ở chi-bo.yaml (dòng {line}) và ở sổ; hãy giữ một nơi")
            text = message.format(line=other.key_node.line)
            self.problems.append(mine.problem("members-twice", text))

    def meeting(self, path: Path) -> Complete:
        """Return what adds the rows of a meeting to its file."""
        self._unsure.add(path)

        def complete(entries: dict[str, Entry]) -> None:
            texts = [str(entries[name].value.value) if name in entries else "" for name in ("kind", "period")]
            try:
                key = kind_named(texts[0]), period_named(texts[1])
            except PydanticCustomError:
                return  # told by the reader of the file
            self._unsure.discard(path)
            kept = self.book.meetings.get(key, Kept())
            if key in self._taken and kept.rows:
                message = _(
                    "không rõ thuộc kỳ họp nào: {one} và {other} cùng là {key}; hãy ghi phần này trong hai tệp ấy"
                )
                files = {"one": self._taken[key].name, "other": path.name, "key": " ".join(key)}
                self.problems.append(kept.rows[0].problem("meeting-unsure", message.format(**files)))
                return
            self._taken.setdefault(key, path)
            for name, entry in kept.entries.items():
                self._lay(name, entry, entries, path)
            self._opinions(kept, entries, path)

        return complete

    def _opinions(self, kept: Kept, entries: dict[str, Entry], path: Path) -> None:
        """Add opinions to the items of the agenda that they name."""
        agenda: Any = entries["agenda"].value.value if "agenda" in entries else None
        items = {_title(item): item for item in reversed(agenda if isinstance(agenda, list) else [])}
        for title, (first, rows) in kept.opinions.items():
            if title and title in items:
                opinions = Entry("opinions", rows[0], rows[0].holding([*rows]))
                self._lay("opinions", opinions, items[title].value, path, AgendaItem)
                continue
            message = _("thiếu tên nội dung; ghi đúng tên nội dung mà ý kiến nói về")
            if title:
                message = _("kỳ họp này không có nội dung “{title}”, cả ở trang “Nội dung” lẫn ở tệp của kỳ họp; ghi "
                            "đúng tên nội dung")  # fmt: skip
            self.problems.append(first.problem("agenda-unknown", message.format(title=title)))

    def _lay(
        self, name: str, entry: Entry, entries: dict[str, Entry], path: Path, model: type[Record] = MeetingEntry
    ) -> None:
        other = entries.get(name)
        if other is None or other.value.value is None:
            entries[name] = entry
            return
        if _same(entry.value, other.value) or entry.value.value == []:
            return
        label = labelled({name: ""}, model)
        message = _("“{label}” có cả ở {file} (dòng {line}) và ở sổ mà không giống nhau; hãy giữ một nơi")
        text = message.format(label=next(iter(label)), file=path.name, line=other.key_node.line)
        self.problems.append(entry.value.problem("both-places", text))

    def alone(self) -> Iterator[tuple[Path, LoadedRecord]]:
        """Yield the meetings that the workbook tells by itself; rows of a meeting that nobody keeps are told.

        To be asked once every file was read.
        """
        for key, kept in self.book.meetings.items():
            if key in self._taken or self._unsure:
                continue
            if "held_on" not in kept.entries or "agenda" not in kept.entries:
                self.problems += self._nowhere(key, kept)
                continue
            self._opinions(kept, kept.entries, Path(str(self.book.path)))
            root = kept.rows[0].holding(dict(kept.entries))
            entries: Any = root.value
            for name, text in zip(("kind", "period"), key, strict=True):
                node = root.holding({})
                node.value = text
                entries[name] = Entry(name, node, node)
            self._taken[key] = Path(str(self.book.path))
            try:
                yield Path(str(self.book.path)), load_record_tree(root, self.folder, MeetingEntry)
            except InputError as error:
                self.problems += error.diagnostics

    def _nowhere(self, key: Key, kept: Kept) -> Iterator[Diagnostic]:
        """Tell once, at the first of them, that rows belong to a meeting that nobody keeps, and what it lacks."""
        values = {"key": " ".join(key), "rows": _places(kept.rows)}
        lacking = [sheet.name for sheet in (SCHEDULE, AGENDA) if _name(sheet) not in kept.entries]
        values["sheet"] = f"“{lacking[0]}”"
        if len(lacking) == 1:
            message = _("kỳ họp {key} chưa có hàng nào ở trang {sheet}, nên chưa thành kỳ họp (các ô {rows}); "
                        "hãy ghi ở trang ấy, hoặc thêm tệp của kỳ họp vào ky-hop/")  # fmt: skip
        else:
            known = [" ".join(taken) for taken in self._taken]
            message = _("không có kỳ họp {key} trong ky-hop/ (các kỳ đang có: {known}), nên các ô {rows} không thuộc "
                        "kỳ nào; hãy sửa loại kỳ họp, kỳ sinh hoạt cho đúng, thêm tệp của kỳ họp ấy, hoặc ghi đủ nó ở "
                        "các trang “Lịch họp”, “Nội dung”")  # fmt: skip
            listed = "; ".join(known[:12]) + ("…" if len(known) > 12 else "")
            values["known"] = listed or _("chưa có kỳ nào")
        yield kept.rows[0].problem("meeting-nowhere", message.format(**values))


def _title(item: Node) -> str:
    entries = item.value if isinstance(item.value, dict) else {}
    return " ".join(str(entries["title"].value.value).split()) if "title" in entries else ""


def _name(sheet: Sheet) -> str:
    """Return the field of a meeting by which it is known that a sheet has it."""
    return "held_on" if sheet is SCHEDULE else sheet.field


def _places(rows: Sequence[Node]) -> str:
    """Return where rows stand: ``Điểm danh!A2, A3; Điểm!A4``."""
    found: dict[str, list[str]] = {}
    for row in rows:
        sheet, _mark, cell = getattr(row, "place", "").rpartition(":")[2].partition("!")
        found.setdefault(sheet, []).append(cell)
    listed = (f"{name}!" + ", ".join(cells[:20]) + ("…" if len(cells) > 20 else "") for name, cells in found.items())
    return "; ".join(listed)


def _workbooks(folder: Path) -> list[Path]:
    """Return the workbooks of a folder, read or not, and a book saved as CSV."""
    return [
        path
        for path in sorted(folder.iterdir())
        if (path.suffix.lower() in (*SUFFIXES, *OTHERS) and not path.name.startswith((".", "~$")))
        or path.name.lower() == f"{Path(FILE).stem}.csv"
    ]


def _unread(paths: Iterable[Path]) -> Iterator[Diagnostic]:
    for path in paths:
        message = _("tệp bảng tính này không đọc; sổ của chi bộ phải có tên {name}").format(name=FILE)
        yield Diagnostic("table-unused", message, Severity.WARNING, str(path))


def unread_workbooks(folder: Path) -> Iterator[Diagnostic]:
    """Yield the workbooks of a folder that is no cell's."""
    yield from _unread(_workbooks(folder))


def _same(one: Node, other: Node) -> bool:
    """Whether two values say the same, however a day or an hour is written."""
    first, second = to_plain(one), to_plain(other)
    if not isinstance(first, str) or not isinstance(second, str):
        return first == second
    return " ".join(first.split()) == " ".join(second.split()) or _moment(first) == _moment(second) is not None


def _moment(text: str) -> date | time | None:
    for read in (whole_day, read_clock):
        try:
            return read(text)
        except PydanticCustomError:
            continue
    return None
