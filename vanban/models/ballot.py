"""A vote held against those who may vote: its share, and whether the motion was adopted."""

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from vanban.errors import Severity
from vanban.messages import translate as _
from vanban.models.attendance import Attendance
from vanban.models.base import Problem
from vanban.models.meeting import Vote
from vanban.text.language import percent


class Outcome(StrEnum):
    """What became of a motion, as far as the figures tell."""

    ADOPTED = "được thông qua"
    REJECTED = "không được thông qua"
    OPEN = "chưa rõ"


class Ballot(NamedTuple):
    """A vote as a paper prints it; what does not follow from what was recorded is None or blank."""

    subject: str
    method: str
    in_favour: int
    against: int | None
    abstaining: int | None
    base: int | None
    """Those present who may vote."""
    share: str
    whole: bool
    """Whether every one of them is accounted for."""
    outcome: Outcome

    @property
    def adopted(self) -> bool:
        """Whether more than half agreed of all who had to come."""
        return self.outcome is Outcome.ADOPTED

    @property
    def rejected(self) -> bool:
        """Whether no more than half agreed of those present: no rule of majority lets such a motion pass."""
        return self.outcome is Outcome.REJECTED


def counted(vote: Vote, attendance: Attendance) -> Ballot:
    """Return a vote of a cell with its share of those entitled who are present."""
    return counted_of(vote, attendance.voters, attendance.voters_called)


def counted_of(vote: Vote, base: int | None, called: int) -> Ballot:
    """Return a vote with its share of those entitled who are present; ``called`` are those who had to come.

    Where all of them are accounted for, what was not told is none. Between half of those present and half of those
    called nothing is said of the outcome: the base of a majority is a matter of the rules in force, not of the form.
    """
    whole = base is not None and vote.total == base
    present, called = max(vote.total, base or 0), max(vote.total, called)
    outcome = Outcome.OPEN
    if 2 * vote.in_favour <= present:
        outcome = Outcome.REJECTED
    elif 2 * vote.in_favour > called:
        outcome = Outcome.ADOPTED
    return Ballot(
        vote.subject,
        vote.method.value if vote.method else "",
        vote.in_favour,
        0 if vote.against is None and whole else vote.against,
        0 if vote.abstaining is None and whole else vote.abstaining,
        base,
        percent(vote.in_favour, base) if base else "",
        whole,
        outcome,
    )


def vote_problems(vote: Vote, attendance: Attendance, path: tuple[str | int, ...]) -> Iterator[Problem]:
    """No more votes than people who may vote; votes of which nobody says what became of them are told."""
    base = attendance.voters
    if base is None:
        return
    if vote.total > base:
        message = _("có {votes} phiếu mà chỉ {n} đảng viên chính thức có mặt; sửa số phiếu")
        yield Problem(path, "votes-sum", message.format(votes=vote.total, n=base))
    elif vote.total < base:
        message = _(
            "còn {n} trong {base} người có quyền biểu quyết có mặt chưa rõ ý kiến; ghi đủ “Không tán thành”, "
            "“Không có ý kiến”"
        )
        text = message.format(n=base - vote.total, base=base)
        yield Problem(path, "votes-open", text, Severity.WARNING)
