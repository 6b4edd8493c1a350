"""Reading a folder of records: a cell's, or a committee's with all below it."""

import os
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import TypeVar

from vanban.book.beside import Beside, unread_workbooks
from vanban.book.cell import Cell
from vanban.book.cells import committee_cells, twice
from vanban.book.committee import Committee
from vanban.book.entries import MeetingEntry, YearEntry
from vanban.book.people import Settled, committee_people, meeting_people, roll_people, year_people
from vanban.book.standing import standing
from vanban.documents.loading import load_record
from vanban.errors import Diagnostic, InputError, Severity
from vanban.messages import translate as _
from vanban.models.base import field_names
from vanban.models.vocabulary import Issuer
from vanban.reading import DATA_SUFFIXES, SUFFIXES, Entry, Trees, bytes_at
from vanban.reading.validation import LoadedRecord
from vanban.text.language import fold
from vanban.word.files import is_folder

CELL, COMMITTEE, MEETINGS, YEARS, PAPERS = "chi-bo.yaml", "dang-uy.yaml", "ky-hop", "nam-", "giay-to"
_OF_THE_SYSTEM = ("thumbs.db", "desktop.ini")
_KEY = re.compile(r"""(?:^|[{,])[ \t]*["']?([^"':{}\[\],\n]{1,60}?)["']?[ \t]*:""", re.MULTILINE)
"""How a file of data writes its keys, in lines or in braces."""
_OF_DOCUMENTS = ("form", "bieu mau", "issuer", "co quan ban hanh")
"""Keys that no record of a meeting has."""


@dataclass(frozen=True)
class Held:
    """A record with the file it stands in."""

    path: Path
    loaded: LoadedRecord


@dataclass(frozen=True)
class HeldMeeting(Held):
    """A meeting and its file."""

    @property
    def entry(self) -> MeetingEntry:
        """The meeting."""
        return self.loaded.record  # type: ignore[no-any-return]  # read as one


@dataclass(frozen=True)
class HeldYear(Held):
    """A year and its file."""

    @property
    def entry(self) -> YearEntry:
        """The year."""
        return self.loaded.record  # type: ignore[no-any-return]  # read as one


@dataclass(frozen=True)
class CellBook:
    """The records of one cell, meetings in the order they were held."""

    folder: Path
    cell: Cell
    held: Held
    meetings: tuple[HeldMeeting, ...]
    years: tuple[HeldYear, ...]
    told: tuple[Diagnostic, ...] = ()
    """What was found about the names in the records; an error where one of them may be two people."""
    notes: tuple[Diagnostic, ...] = ()
    """What the workbook and the folder hold that nothing is made of."""
    above: Issuer | None = None
    """The committee in whose folder it lies."""

    @property
    def roll_place(self) -> str:
        """Where the list of members stands, for messages."""
        entries = self.held.loaded.root.value
        members = entries.get("members") if isinstance(entries, dict) else None
        place = getattr(members.value, "place", "") if members else ""
        if not place:
            return CELL
        file, _colon, cell = place.rpartition(":")
        message = _("trang “{sheet}” của {file} (hàng đang ẩn thì không đọc)")
        return message.format(sheet=cell.partition("!")[0], file=Path(file).name)

    def before(self, day: date) -> HeldMeeting | None:
        """Return the last regular meeting before a day."""
        return next((m for m in reversed(self.meetings) if m.entry.kind.regular and m.entry.held_on < day), None)


@dataclass(frozen=True)
class CommitteeBook:
    """A committee with the books of its cells, and of the committees below it."""

    folder: Path
    committee: Committee
    held: Held
    cells: tuple[CellBook, ...]
    committees: tuple["CommitteeBook", ...]
    told: tuple[Diagnostic, ...] = ()
    """What was found about the names of cells."""
    notes: tuple[Diagnostic, ...] = ()
    """What its folder holds that nothing is made of."""

    @property
    def below(self) -> "tuple[Book, ...]":
        """Its cells, then the committees below it."""
        return (*self.cells, *self.committees)

    def all_cells(self) -> Iterator[tuple[str, CellBook]]:
        """Yield every cell below with the name of the committee it belongs to; nothing for its own cells."""
        for cell in self.cells:
            yield "", cell
        for below in self.committees:
            for unit, cell in below.all_cells():
                yield unit or below.committee.name, cell


Book = CellBook | CommitteeBook
H = TypeVar("H", bound=Held)


@dataclass
class _Reader:
    trees: Trees | None = None
    problems: list[Diagnostic] = field(default_factory=list)
    notes: list[Diagnostic] = field(default_factory=list)

    def record(
        self, path: Path, model: type, complete: Callable[[dict[str, Entry]], None] | None = None
    ) -> LoadedRecord | None:
        try:
            return load_record(path, model, complete, self.trees)
        except InputError as error:
            self.problems += error.diagnostics
            return None

    def book(self, folder: Path) -> Book | None:
        if path := self._one(folder, CELL):
            return self.cell(folder, path)
        if path := self._one(folder, COMMITTEE):
            return self.committee(folder, path)
        return None

    def _one(self, folder: Path, name: str) -> Path | None:
        """Return the file of a name in a folder, whatever it ends in; of two neither is meant more than the other."""
        found = record_files(folder, Path(name).stem, whole=True)
        for other in found[1:]:
            message = _("có cả {first} và {other}; hãy giữ một").format(first=found[0].name, other=other.name)
            self.problems.append(Diagnostic("record-twice", message, file=str(other)))
        return found[0] if found else None

    def cell(self, folder: Path, path: Path) -> CellBook | None:
        beside = Beside(folder)
        loaded = self.record(path, Cell, beside.members if beside.book.path else None)
        paths = record_files(folder / MEETINGS)
        notes = [*beside.notes, *_unread(folder / MEETINGS, paths)]
        meetings = [
            self._held(HeldMeeting, path, MeetingEntry, beside.meeting(path) if beside.book.path else None)
            for path in paths
        ]
        meetings += [HeldMeeting(path, found) for path, found in beside.alone()]
        years = [self._held(HeldYear, path, YearEntry) for path in record_files(folder, YEARS)]
        order = sorted((m for m in meetings if m), key=lambda meeting: (meeting.entry.held_on, meeting.path))
        known = {item.file for item in beside.problems}
        self.problems = [*beside.problems, *(item for item in self.problems if item.file not in known)]
        self.notes += notes
        if loaded is None:
            return None
        told = [*roll_people(loaded), *standing(loaded, [meeting.entry.held_on for meeting in order])]

        def settled(held: H, settle: Callable[[Cell, LoadedRecord], Settled]) -> H:
            found = settle(loaded.record, held.loaded)
            told.extend(found.told)
            return replace(held, loaded=found.loaded)

        return CellBook(
            folder,
            loaded.record,
            Held(path, loaded),
            tuple(settled(meeting, meeting_people) for meeting in order),
            tuple(settled(year, year_people) for year in years if year),
            tuple(told),
            tuple(notes),
        )

    def _held(
        self, kind: type[H], path: Path, model: type, complete: Callable[[dict[str, Entry]], None] | None = None
    ) -> H | None:
        loaded = self.record(path, model, complete)
        return kind(path, loaded) if loaded else None

    def committee(self, folder: Path, path: Path) -> CommitteeBook | None:
        loaded = self.record(path, Committee)
        notes = tuple(unread_workbooks(folder))
        self.notes += notes
        below = [self.book(path.parent) for path in sorted(_inner(folder))]
        if loaded is None:
            return None
        issuer = loaded.record.issuer
        cells = tuple(replace(book, above=issuer) for book in below if isinstance(book, CellBook))
        committees = tuple(book for book in below if isinstance(book, CommitteeBook))
        book = CommitteeBook(folder, loaded.record, Held(path, loaded), cells, committees)
        names = [(cell.cell.name, cell.held) for cell in cells]
        names += [(inner.committee.name, inner.held) for inner in committees]
        found = committee_cells(loaded, (cell.cell.name for _unit, cell in book.all_cells()))
        told = (
            *found.told,
            *committee_people(loaded),
            *twice((name, held.path, held.loaded) for name, held in names),
        )
        held = replace(book.held, loaded=found.loaded)
        return replace(book, committee=found.loaded.record, held=held, told=told, notes=notes)


def record_files(folder: Path, start: str = "", *, whole: bool = False) -> list[Path]:
    """Return the records of a folder: files whose names begin (``whole``: are) so, whatever they end in."""
    return sorted(
        path
        for path in (folder.iterdir() if is_folder(folder) else ())
        if path.suffix.lower() in DATA_SUFFIXES
        and not path.name.startswith((".", "~$"))
        and (path.stem == start if whole else path.name.startswith(start))
        and path.is_file()
    )


def _unread(folder: Path, read: list[Path]) -> Iterator[Diagnostic]:
    """Yield what lies among the meetings and is none."""
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        if path not in read and not path.name.startswith((".", "~$")) and path.name.lower() not in _OF_THE_SYSTEM:
            message = _("không đọc; mỗi kỳ họp là một tệp đuôi {suffixes} nằm ngay trong {folder}/").format(
                suffixes=", ".join(DATA_SUFFIXES), folder=MEETINGS
            )
            yield Diagnostic("record-unused", message, Severity.WARNING, str(path))


def _astray(root: Path) -> Iterator[Diagnostic]:
    """Yield, once for each folder, the meetings below a folder that lie where none is read."""
    for here, below, names in os.walk(root):
        cell = record_files(Path(here), Path(CELL).stem, whole=True)
        told = (PAPERS, MEETINGS) if cell else (PAPERS,)  # what is no meeting among a cell's own is told there
        below[:] = sorted(name for name in below if name not in told and not name.startswith("."))
        if found := [name for name in sorted(names) if _is_meeting(Path(here, name))]:
            message = _("không đọc kỳ họp ghi ở đây ({names}); mỗi kỳ họp là một tệp đuôi {suffixes} nằm ngay trong "
                        "{folder}/ cạnh {cell}")  # fmt: skip
            text = message.format(names=", ".join(found), suffixes=", ".join(DATA_SUFFIXES), folder=MEETINGS, cell=CELL)
            yield Diagnostic("record-unused", text, Severity.WARNING, here)


def _is_meeting(path: Path) -> bool:
    """Whether a file is the record of a meeting by its keys, whatever it ends in; a document has others."""
    if path.suffix.lower() not in (*SUFFIXES, ".txt") or path.name.startswith((".", "~$")):
        return False
    try:
        keys = {fold(key) for key in _KEY.findall(bytes_at(path).decode(errors="replace"))}
        known = {field_names(MeetingEntry).get(key) for key in keys}
        return {"kind", "period"} <= known and keys.isdisjoint(_OF_DOCUMENTS)
    except InputError:  # told where it is read as data
        return False


def _inner(folder: Path) -> Iterator[Path]:
    """Yield the nearest record files below a folder."""
    for path in sorted(folder.iterdir()):
        if path.is_dir() and path.name != PAPERS:
            found = [file for name in (CELL, COMMITTEE) for file in record_files(path, Path(name).stem, whole=True)]
            if found:
                yield found[0]
            else:
                yield from _inner(path)


def read_book(folder: Path, trees: Trees | None = None) -> Book:
    """Return the records of a folder; ``trees`` may know some from before.

    Raises:
        InputError: no records are there, or every problem of every file.
    """
    reader = _Reader(trees)
    book = reader.book(folder)
    notes = tuple(_astray(folder))
    if reader.problems:
        raise InputError([*reader.notes, *notes, *reader.problems])
    if book is None:
        message = _("{path}: không có {cell} hay {committee}; thư mục hồ sơ phải có một trong hai tệp này")
        text = message.format(path=folder, cell=CELL, committee=COMMITTEE)
        raise InputError([*notes, Diagnostic("no-records", text)])
    return replace(book, notes=(*book.notes, *notes))
