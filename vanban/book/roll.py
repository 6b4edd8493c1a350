"""Who had to come to a meeting and who came: counts that follow from the member list and the absences."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from vanban.book.cell import Cell, Member
from vanban.book.entries import MeetingEntry
from vanban.models.meeting import MeetingKind
from vanban.models.meeting_paper import Presence, Standing
from vanban.text.names import known, name_key, who


@dataclass(frozen=True)
class Roll:
    """The members of a day, by what they were to the meeting."""

    day: date
    own: tuple[Member, ...]
    """Members of the cell, without those who are there for a time."""
    exempt: tuple[Member, ...]
    exempt_present: tuple[Member, ...]
    away: tuple[Member, ...]
    suspended: tuple[Member, ...]
    guests: tuple[Member, ...]
    """Members of other cells, here for a time."""
    summoned: tuple[Member, ...]
    present: tuple[Member, ...]
    """Who came; all that are not told absent, where the meeting's record says anything of attendance at all."""
    recorded: bool

    @property
    def voters(self) -> int:
        """Official members who had to come: the base that votes are counted on (294-QĐ/TW, to 7/4/2026)."""
        return self._may_vote(self.summoned)

    @property
    def voters_present(self) -> int:
        """Those of them who came."""
        return self._may_vote(self.present)

    def _may_vote(self, members: tuple[Member, ...]) -> int:
        return sum(member.official(self.day) and not member.temporary for member in members)


def roll_of(cell: Cell, meeting: MeetingEntry) -> Roll:
    """Return the roll of a meeting; a committee's own meeting calls its members only."""
    day = meeting.held_on
    members = cell.committee(day) if meeting.kind is MeetingKind.COMMITTEE else cell.on(day)
    own = tuple(member for member in members if not member.temporary)
    suspended = tuple(member for member in own if member.suspended(day))
    away = tuple(member for member in own if member.away(day) and member not in suspended)
    exempt = tuple(member for member in own if member.exempt(day) and member not in (*suspended, *away))
    among = known(member.name for member in members)
    came = {key for name in (*meeting.exempt_present, *meeting.present) for key in who(name, among)}
    exempt_present = tuple(member for member in exempt if name_key(member.name) in came)
    excluded = {member.name for member in (*suspended, *away, *exempt)} - {member.name for member in exempt_present}
    summoned = tuple(member for member in members if member.name not in excluded)
    names = (*(absence.name for absence in meeting.excused), *meeting.unexcused)
    absent = {key for name in names for key in who(name, among)}
    return Roll(
        day,
        own,
        exempt,
        exempt_present,
        away,
        suspended,
        tuple(member for member in members if member.temporary),
        summoned,
        tuple(member for member in summoned if name_key(member.name) not in absent),
        meeting.attendance_recorded,
    )


def attendance(roll: Roll, meeting: MeetingEntry) -> dict[str, Any]:
    """Return the attendance of minutes and resolution as plain data."""
    official = sum(member.official(roll.day) for member in roll.own)
    came = sum(member.official(roll.day) for member in roll.present)
    data: dict[str, Any] = {
        "total": len(roll.own),
        "official": official,
        "probationary": len(roll.own) - official,
        "transferred_in": len(roll.guests),
        "transferred_out": len(roll.away),
        "suspended": len(roll.suspended),
        "exempt": len(roll.exempt),
    }
    if not roll.recorded:
        return data
    data |= {
        "exempt_present": len(roll.exempt_present),
        "present_official": came,
        "present_probationary": len(roll.present) - came,
        "excused": [absence.model_dump(mode="json") for absence in meeting.excused],
        "unexcused": list(meeting.unexcused),
    }
    return data if roll.voters_present == came else data | {"voters_present": roll.voters_present}


def attendees(roll: Roll, meeting: MeetingEntry) -> list[dict[str, Any]]:
    """Return the lines of the attendance list as plain data."""
    among = known(member.name for member in (*roll.own, *roll.guests))
    reasons = {key: absence.reason for absence in meeting.excused for key in who(absence.name, among)}
    unexcused = {key for name in meeting.unexcused for key in who(name, among)}
    lines = []
    presence: Presence | None
    for member in (*roll.own, *roll.guests):
        name = name_key(member.name)
        if member in roll.suspended:
            presence = Presence.SUSPENDED
        elif member in roll.away:
            presence = Presence.AWAY
        elif member in roll.exempt and member not in roll.exempt_present:
            presence = Presence.EXEMPT
        elif name in reasons:
            presence = Presence.EXCUSED
        elif not roll.recorded:
            presence = None
        else:
            presence = Presence.UNEXCUSED if name in unexcused else Presence.PRESENT
        standing = Standing.OFFICIAL if member.official(roll.day) else Standing.PROBATIONARY
        lines.append(
            {
                "name": member.name,
                "office": member.office,
                "standing": (Standing.GUEST if member.temporary else standing).value,
                "presence": presence.value if presence else None,
                "reason": reasons.get(name, ""),
            }
        )
    return lines
