"""The sheets of a cell's workbook: members, schedule, attendance, scores; one table for reading and for writing it."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from vanban.book.cell import Member
from vanban.book.entries import MeetingEntry
from vanban.messages import marked
from vanban.models.meeting import AgendaItem, Assignment, Guest, MeetingKind, Mode, Opinion, Theme, Vote, VoteMethod
from vanban.models.meeting_paper import Presence
from vanban.models.scoring import LineScore
from vanban.reading.tables.cells import Kind
from vanban.reading.tables.columns import kind_of
from vanban.text.language import fold

FILE = "so-chi-bo.xlsx"
COUNTS = marked("Tính tự động, không gõ tay")
"""The title of the counts of the empty workbook, which nobody types and nobody reads."""


class Heading(NamedTuple):
    """A column: the field it fills (inside another: ``theme.title``), its heading, what may stand in it."""

    field: str
    label: str
    choices: tuple[str, ...] = ()
    width: int = 14
    kind: Kind = "text"


class Sheet(NamedTuple):
    """A sheet of the workbook: its name, its columns, those it is known by, and the list that its rows are added to."""

    name: str
    headings: tuple[Heading, ...]
    needed: tuple[str, ...]
    field: str = ""
    others: tuple[str, ...] = ()
    """Other names of it, folded; each may go on, as in ``Điểm danh tháng 7``."""

    def label(self, field: str) -> str:
        """Return the heading of a field."""
        return next(heading.label for heading in self.headings if heading.field == field)


def _of(model: Any, *names: str, inside: str = "", **choices: tuple[str, ...]) -> Iterator[Heading]:
    fields = model.model_fields
    for name in names:
        info = fields[name]
        yield Heading(f"{inside}{name}", info.title, choices.get(name, ()), kind=kind_of(info.annotation))


def _choices(options: Any) -> tuple[str, ...]:
    return tuple(option.value for option in options)


YES = ("có", "không")
_WHICH = tuple(_of(MeetingEntry, "kind", "period", kind=_choices(MeetingKind)))
_ABSENCES = (Presence.PRESENT, Presence.EXCUSED, Presence.UNEXCUSED)

MEMBERS = Sheet(
    "Đảng viên",
    tuple(_of(Member, *Member.model_fields, probationary=YES, temporary=YES)),
    ("name",),
    others=("danh sach dang vien", "ds dang vien", "danh sach", "ds", "danh sach chi bo"),
)
SCHEDULE = Sheet(
    "Lịch họp",
    (
        *_WHICH,
        *_of(MeetingEntry, "held_on", "start", "end", "location", "secretary", "chair", "mode", mode=_choices(Mode)),
        *_of(Theme, "title", "group", inside="theme."),
        *_of(MeetingEntry, "nobody_absent", "announced_on", "documents_on", "reported_on", "request", "number"),
        *_of(MeetingEntry, "adopted_by"),
    ),
    ("kind", "period", "held_on"),
    others=("lich sinh hoat", "lich", "ky hop", "cac ky hop"),
)
ROLL = Sheet(
    "Điểm danh",
    (
        *_WHICH,
        Heading("name", "Họ tên", width=24),
        Heading("presence", "Điểm danh", tuple(presence.value for presence in _ABSENCES), 18),
        Heading("reason", "Lý do", width=24),
    ),
    ("kind", "period", "name", "presence"),
    others=("vang", "danh sach vang", "diem danh"),
)
SCORES = Sheet(
    "Điểm",
    (*_WHICH, *_of(LineScore, *LineScore.model_fields, not_applicable=YES)),
    ("kind", "period", "criterion"),
    "scores",
    others=("cham diem", "bang diem"),
)
AGENDA = Sheet(
    "Nội dung",
    (*_WHICH, *_of(AgendaItem, "title", "presenter", "text", "conclusion")),
    ("kind", "period", "title"),
    "agenda",
    others=("noi dung hop",),
)
OPINIONS = Sheet(
    "Ý kiến",
    (*_WHICH, *_of(AgendaItem, "title"), *_of(Opinion, "speaker", "text")),
    ("kind", "period", "title", "speaker", "text"),
    others=("y kien tham gia", "phat bieu"),
)
TASKS = Sheet(
    "Phân công",
    (*_WHICH, *_of(Assignment, *Assignment.model_fields)),
    ("kind", "period", "person", "task"),
    "assignments",
    others=("nhiem vu", "phan cong nhiem vu"),
)
VOTES = Sheet(
    "Biểu quyết",
    (
        *_WHICH,
        *_of(Vote, "subject", "method", "in_favour", "against", "abstaining", method=_choices(VoteMethod)),
    ),
    ("kind", "period", "subject", "in_favour"),
    "votes",
)
GUESTS = Sheet(
    "Khách mời", (*_WHICH, *_of(Guest, *Guest.model_fields)), ("kind", "period", "name", "organisation"), "guests"
)
SHEETS = (MEMBERS, SCHEDULE, AGENDA, OPINIONS, ROLL, SCORES, VOTES, TASKS, GUESTS)


def sheet_named(name: str) -> Sheet | None:
    """Return the sheet that a name stands for; the longest name that it is or begins with."""
    found = [
        (len(known), sheet)
        for sheet in SHEETS
        for known in (fold(sheet.name), *sheet.others)
        if fold(name) == known or fold(name).startswith(f"{known} ")
    ]
    return max(found, key=lambda pair: pair[0])[1] if found else None
