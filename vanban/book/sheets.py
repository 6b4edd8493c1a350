"""The sheets of a cell's workbook: members, schedule, attendance, scores; one table for reading and for writing it."""

from typing import Any, NamedTuple

from vanban.book.cell import Member
from vanban.book.entries import MeetingEntry
from vanban.models.meeting import MeetingKind
from vanban.models.meeting_paper import Presence
from vanban.models.scoring import LineScore

FILE = "so-chi-bo.xlsx"


class Heading(NamedTuple):
    """A column: the field it fills, its heading, what may stand in it."""

    field: str
    label: str
    choices: tuple[str, ...] = ()
    width: int = 14


class Sheet(NamedTuple):
    """A sheet of the workbook: its name, its columns, and whether each row belongs to one meeting."""

    name: str
    headings: tuple[Heading, ...]
    of_meeting: bool = True


def _of(model: Any, *names: str, **choices: tuple[str, ...]) -> tuple[Heading, ...]:
    fields = model.model_fields
    return tuple(Heading(name, fields[name].title, choices.get(name, ())) for name in names)


_YES = ("có", "không")
_WHICH = _of(MeetingEntry, "kind", "period", kind=tuple(kind.value for kind in MeetingKind))
_ABSENCES = (Presence.PRESENT, Presence.EXCUSED, Presence.UNEXCUSED)

MEMBERS = Sheet("Đảng viên", _of(Member, *Member.model_fields, probationary=_YES, temporary=_YES), of_meeting=False)
SCHEDULE = Sheet("Lịch họp", (*_WHICH, *_of(MeetingEntry, "held_on", "start", "end", "location", "nobody_absent")))
ROLL = Sheet(
    "Điểm danh",
    (
        *_WHICH,
        Heading("name", "Họ tên", width=24),
        Heading("presence", "Điểm danh", tuple(presence.value for presence in _ABSENCES), 18),
        Heading("reason", "Lý do", width=24),
    ),
)
SCORES = Sheet("Điểm", (*_WHICH, *_of(LineScore, *LineScore.model_fields, not_applicable=_YES)))
SHEETS = (MEMBERS, SCHEDULE, ROLL, SCORES)
