"""What each paper states, one fact at a time: two papers that state a fact differently contradict each other."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from typing import Any, NamedTuple

from vanban.errors import Diagnostic, Severity
from vanban.messages import marked
from vanban.messages import translate as _
from vanban.models.appraisal import LessonsNotice, ModelMeetingReport, ObserverReport, RatingSummary
from vanban.models.attendance import Attendance
from vanban.models.document import Document
from vanban.models.meeting import MeetingKind, Vote
from vanban.models.meeting_paper import Agenda, AttendanceList, Invitation, MeetingPaper, Presence
from vanban.models.minutes import Minutes
from vanban.models.period import Period
from vanban.models.planning import ModelMeetingPlan, ScheduleNotice
from vanban.models.resolution import Resolution
from vanban.models.scoring import ScoringSheet
from vanban.models.tally import Tally
from vanban.text.language import official_number, short_date
from vanban.text.names import bare_name, known, name_key, persons

_ORGANISATION = re.compile(f"^(?:{name_key('đảng bộ')}|{name_key('đảng uỷ')}) ")
"""A committee and its organisation are one: the paper of a cell names the one, the committee's own the other."""


class About(NamedTuple):
    """What a fact is about: a cell of an organisation, and which of its meetings."""

    cell: str
    above: str
    meeting: str

    def key(self) -> tuple[str, str, str]:
        """Return what tells it from everything else, however it is written."""
        return (
            name_key(self.cell),
            _ORGANISATION.sub("", name_key(self.above)),
            self.meeting,
        )


@dataclass(frozen=True, slots=True)
class Fact:
    """One statement: about what, which, and the value as people read it."""

    about: About
    name: str
    value: str


NAMES = {
    "held_on": marked("ngày họp"),
    "start": marked("giờ bắt đầu"),
    "end": marked("giờ kết thúc"),
    "location": marked("địa điểm"),
    "total": marked("tổng số đảng viên"),
    "official": marked("đảng viên chính thức"),
    "probationary": marked("đảng viên dự bị"),
    "exempt": marked("số được miễn sinh hoạt"),
    "summoned": marked("số phải dự"),
    "present": marked("số có mặt"),
    "excused": marked("người vắng có lý do"),
    "unexcused": marked("người vắng không lý do"),
    "chair": marked("chủ trì"),
    "secretary": marked("thư ký"),
    "theme": marked("chuyên đề"),
    "score": marked("điểm tự chấm"),
    "band": marked("mức tự xếp loại"),
    "appraised": marked("điểm thẩm định"),
    "appraised_band": marked("mức thẩm định"),
    "points": marked("điểm được công nhận"),
    "final_band": marked("mức được công nhận"),
    "tasks": marked("việc được phân công"),
    "vote": marked("số phiếu tán thành"),
    "fees_paid": marked("số đảng viên nộp đảng phí"),
    "fees_amount": marked("số tiền đảng phí"),
    "cells": marked("các chi bộ được chọn sinh hoạt mẫu"),
}


def facts(document: Document) -> Iterator[Fact]:
    """Yield what a paper states about meetings; values that it leaves open state nothing."""
    if isinstance(document, MeetingPaper):
        about = About(*_cell(document), _meeting(document.kind, document.period))
        pairs = [("held_on", document.held_on), *_of_meeting(document)]
        yield from _facts(about, pairs)
    elif isinstance(document, ScheduleNotice):
        for line in document.meetings:
            about = About(line.cell, document.issuer.name, _meeting(MeetingKind.REGULAR, document.period))
            yield from _facts(about, [(name, getattr(line, name)) for name in ("held_on", "start", "location")])
            yield from _facts(about, [("total", line.members)])
    elif isinstance(document, RatingSummary):
        for rating in document.ratings:
            if rating.held_on:
                about = About(rating.cell, document.issuer.name, _meeting(MeetingKind.REGULAR, document.period))
                names = ("held_on", "present", "summoned", "points")
                yield from _facts(about, [(name, getattr(rating, name)) for name in names])
                yield from _facts(about, [("final_band", rating.band)])
    elif isinstance(document, Tally):
        yield from _of_tally(document)
    elif isinstance(document, ModelMeetingPlan):
        yield _chosen(document.issuer.name, document.year, ((c.cell, c.kind) for c in document.selected))
    elif isinstance(document, ModelMeetingReport):
        yield _chosen(document.issuer.name, document.year, ((c.cell, c.kind) for c in document.results))
        for result in document.results:
            if result.period:
                about = About(result.cell, document.issuer.name, _meeting(result.kind, result.period))
                names = ("held_on", "summoned", "present", "points")
                yield from _facts(about, [(name, getattr(result, name)) for name in names])
                yield from _facts(about, [("final_band", result.band)])


def _cell(document: MeetingPaper) -> tuple[str, str]:
    issuer = document.issuer
    if isinstance(document, ObserverReport | LessonsNotice):
        return document.cell, issuer.name
    return issuer.name, issuer.parent


def _meeting(kind: MeetingKind, period: Period) -> str:
    """Return which meeting it is: regular and combined ones are the month's one."""
    shown = MeetingKind.REGULAR if kind.regular else kind
    return f"{shown.value} {period}"


def _facts(about: About, pairs: Iterable[tuple[str, Any]]) -> Iterator[Fact]:
    for name, value in pairs:
        if value is not None and value != "":
            yield Fact(about, name, _shown(value))


def _shown(value: Any) -> str:
    if isinstance(value, date):
        return short_date(value)
    if isinstance(value, time):
        return f"{value.hour:02}:{value.minute:02}"
    return official_number(value) if isinstance(value, int | Decimal) else " ".join(str(value).split())


def _names(names: Iterable[str]) -> str:
    return "; ".join(sorted(names)) or "–"


def _attendance(attendance: Attendance) -> list[tuple[str, Any]]:
    names = ("total", "official", "probationary", "exempt", "present")
    pairs = [*((name, getattr(attendance, name)) for name in names), ("summoned", attendance.due)]
    if not attendance.recorded:  # nobody absent by name says nothing then
        return pairs
    return [
        *pairs,
        ("excused", _names(absence.name for absence in attendance.excused)),
        ("unexcused", _names(attendance.unexcused)),
    ]


def _of_meeting(document: MeetingPaper) -> list[tuple[str, Any]]:
    if isinstance(document, Invitation | Agenda):
        return [("start", document.start), ("location", document.location)]
    if isinstance(document, Minutes | Resolution):
        return _of_held(document)
    if isinstance(document, ScoringSheet):
        scored: list[tuple[str, Any]] = [("score", document.self_total), ("band", document.self_band)]
        appraised = document.appraised_total
        if appraised is not None:
            scored += [("appraised", appraised), ("appraised_band", document.appraised_band)]
        scored += [("points", document.self_total if appraised is None else appraised)]
        return [*scored, ("final_band", document.appraised_band or document.self_band)]
    if isinstance(document, AttendanceList):
        return _of_list(document)
    if isinstance(document, ObserverReport):
        return [
            ("present", document.present),
            ("summoned", document.summoned),
            ("score", document.self_total),
            ("band", document.self_band),
            ("appraised", document.appraised_total),
            ("appraised_band", document.appraised_band),
        ]
    return []


def _of_held(document: Minutes | Resolution) -> list[tuple[str, Any]]:
    pairs = [
        ("start", document.start),
        ("end", document.end),
        ("location", document.location),
        ("chair", document.chair.name),
        ("secretary", document.secretary.name),
        *_attendance(document.attendance),
        ("tasks", "; ".join(f"{task.task}: {task.person}, {task.deadline}" for task in document.assignments)),
    ]
    if document.fees:
        pairs += [("fees_paid", document.fees.paid), ("fees_amount", document.fees.amount)]
    if document.quality:
        pairs += [("score", document.quality.score), ("band", document.quality.band)]
    if isinstance(document, Minutes) and document.theme:
        pairs.append(("theme", document.theme.title))
    votes: tuple[Vote, ...] = document.votes if isinstance(document, Minutes) else (document.vote,)
    return [*pairs, *((f"vote {name_key(vote.subject)}", vote.in_favour) for vote in votes)]


def _of_list(document: AttendanceList) -> list[tuple[str, Any]]:
    if not document.called:
        return []

    def named(presence: Presence) -> str:
        return _names(attendee.name for attendee in document.attendees if attendee.presence is presence)

    return [
        ("present", document.present),
        ("summoned", document.summoned),
        ("excused", named(Presence.EXCUSED)),
        ("unexcused", named(Presence.UNEXCUSED)),
    ]


def _of_tally(document: Tally) -> Iterator[Fact]:
    meetings = {}
    for record in document.meetings:
        own = name_key(record.cell) == name_key(document.issuer.name)
        above = record.unit or (document.issuer.parent if own else document.issuer.name)
        about = About(record.cell, above, _meeting(record.kind, record.period))
        meetings[record.cell_id, record.kind, record.held_on] = about
        yield from _facts(
            about,
            [
                ("held_on", record.held_on),
                ("total", record.members),
                ("official", record.official),
                ("exempt", record.exempt),
                ("summoned", record.summoned),
                ("present", record.present),
                ("theme", record.theme),
            ],
        )
    for score in document.scores:
        found = meetings.get((score.cell_id, score.kind, score.held_on))
        if found:
            points = score.self_total if score.appraised_total is None else score.appraised_total
            pairs = [("score", score.self_total), ("band", score.self_band), ("appraised", score.appraised_total)]
            pairs += [("appraised_band", score.appraised_band), ("points", points), ("final_band", score.band)]
            yield from _facts(found, pairs)


def _chosen(issuer: str, year: int, cells: Iterable[tuple[str, MeetingKind]]) -> Fact:
    about = About(issuer, "", f"sinh hoạt mẫu năm {year}")
    return Fact(about, "cells", _names(f"{cell} ({kind.value})" for cell, kind in cells))


def contradictions(papers: Iterable[tuple[str, Document]]) -> Iterator[Diagnostic]:
    """Yield an error for each fact that papers state differently, naming each value and the papers that state it."""
    stated: dict[tuple[tuple[str, str, str], str], tuple[About, dict[str, tuple[str, list[str]]]]] = {}
    all_facts = [(source, fact) for source, document in papers for fact in facts(document)]
    cells = known(name for name in dict.fromkeys(fact.about.cell for _source, fact in all_facts) if not _hasty(name))
    hasty: dict[str, str] = {}
    for source, fact in all_facts:
        about = fact.about
        if _hasty(about.cell) and len(meant := cells.find(about.cell)) == 1:
            hasty.setdefault(source, about.cell)
            about = about._replace(cell=meant[0])
        _about, values = stated.setdefault((about.key(), fact.name), (about, {}))
        values.setdefault(compared(fact), (fact.value, []))[1].append(source)
    for source, name in hasty.items():
        message = _("ghi “{typed}”, các giấy tờ khác ghi “{name}”; nếu là một thì viết như nhau")
        text = message.format(typed=name, name=cells.find(name)[0])
        yield Diagnostic("cell-spelled", text, Severity.WARNING, source)
    for (_key, name), (about, values) in stated.items():
        if len(values) < 2:
            continue
        told = "; ".join(f"{_some(sources)}: “{value}”" for value, sources in values.values())
        what = _(NAMES["vote"]) if name.startswith("vote ") else _(NAMES[name])
        message = _("{cell}, {meeting}: {what} không thống nhất; {told}")
        text = message.format(cell=about.cell, meeting=about.meeting, what=what, told=told)
        rarest = min((sources for _value, sources in values.values()), key=len)
        yield Diagnostic("papers-disagree", text, file=rarest[0], field=name)


def _hasty(name: str) -> bool:
    """Whether a name was typed without any accent."""
    return name_key(name) == bare_name(name)


_OF_PEOPLE = ("excused", "unexcused", "chair", "secretary")


def compared(fact: Fact) -> str:
    """Return what a value is compared by: people by their names, whatever title or office is written beside them."""
    if fact.name in _OF_PEOPLE:
        return ", ".join(sorted(persons(fact.value)))
    return name_key(fact.value) if fact.name in ("tasks", "cells") else fact.value


def _some(sources: list[str]) -> str:
    names = list(dict.fromkeys(sources))
    return ", ".join(names[:3]) + (" …" if len(names) > 3 else "")
