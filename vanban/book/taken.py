"""Which fields of the records each paper takes, and what has to be there for it to be made: the rest is told.

The tables are what :mod:`vanban.book.papers` asks before it makes a paper of a meeting; a field that is in none of them
is held against the rules or counted, and is named so. What was given and is taken by no paper of a run is told.
"""

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from vanban.book.cell import Cell
from vanban.book.committee import Committee, ModelYear
from vanban.book.entries import MeetingEntry, ReportEntry, SummaryEntry, YearEntry
from vanban.book.folder import Book, CellBook, CommitteeBook, Held, HeldMeeting
from vanban.errors import Diagnostic, Severity
from vanban.messages import marked
from vanban.messages import translate as _
from vanban.models.period import Period
from vanban.text.names import name_key


class Takes(NamedTuple):
    """A paper of a meeting: the end of its name, its name in a sentence, what it prints, and what it cannot do without.

    A paper may have several lines, where a part of it needs more than the paper itself.
    """

    paper: str
    name: str
    fields: tuple[str, ...]
    needs: tuple[str, ...] = ()


_ALL = ("kind", "period", "held_on")
_ROLL = ("nobody_absent", "present", "excused", "unexcused", "exempt_present")
_SAID = ("start", "end", "location", "chair", "secretary", "fees", "assignments")
MEETING = (
    Takes("giay-moi", marked("giấy mời"), (*_ALL, "announced_on", "start", "location", "guests", "agenda", "request"),
          ("announced_on",)),
    Takes("chuong-trinh", marked("chương trình"), (*_ALL, "announced_on", "start", "location", "steps", "agenda"),
          ("announced_on",)),
    Takes("diem-danh", marked("danh sách điểm danh"), (*_ALL, "location", "secretary", *_ROLL)),
    Takes("bien-ban", marked("biên bản"), (*_ALL, *_SAID, *_ROLL, "number", "mode", "guests", "theme", "agenda",
          "guest_speech", "reply", "votes", "adopted_by")),
    Takes("bien-ban", marked("biên bản"), ("quality_note",), ("scores",)),
    Takes("nghi-quyet", marked("nghị quyết"), (*_ALL, *_SAID, *_ROLL, "resolution", "results"), ("resolution",)),
    Takes("cham-diem", marked("biểu chấm điểm"), (*_ALL, "scores", "observer"), ("scores",)),
    Takes("phieu-du", marked("phiếu dự"), (*_ALL, *_ROLL, "observer", "appraisal"), ("scores", "appraisal")),
)  # fmt: skip
HELD = {
    MeetingEntry: {"documents_on", "reported_on", "model"},
    YearEntry: {"year"},
    Cell: {"minutes_wanted", "report_days"},
    Committee: {"report_days"},
}
"""What no paper prints and is used all the same: held against the rules of the day, or by what else is chosen."""


def makes(entry: MeetingEntry, paper: str) -> bool:
    """Whether a meeting's record has what one of its papers cannot do without."""
    return any(takes.paper == paper and not _missing(entry, takes) for takes in MEETING)


def _missing(entry: MeetingEntry, takes: Takes) -> list[str]:
    return [name for name in takes.needs if not getattr(entry, name)]


def untaken(book: Book) -> Iterator[Diagnostic]:
    """Yield what the records give and no paper of this run prints, each with what is missing for it to be printed."""
    if isinstance(book, CellBook):
        for held in book.meetings:
            yield from _meeting(held)
        for year in book.years:
            yield from _year(book, year)
        yield from _cell(book)
        return
    yield from _committee(book)
    for below in book.below:
        yield from untaken(below)


def _told(held: Held, path: tuple[str | int, ...], message: str, severity: Severity = Severity.WARNING) -> Diagnostic:
    return held.loaded.problem(path, "not-taken", message, severity)


def _meeting(held: HeldMeeting) -> Iterator[Diagnostic]:
    entry = held.entry
    for name in MeetingEntry.model_fields:
        takes = [line for line in MEETING if name in line.fields]
        if not getattr(entry, name) or not takes or any(not _missing(entry, line) for line in takes):
            continue
        message = _("chưa in ở giấy tờ nào; muốn in vào {paper} thì ghi cả {needs}")
        needs = ", ".join(f"“{MeetingEntry.model_fields[need].title}”" for need in _missing(entry, takes[0]))
        yield _told(held, (name,), message.format(paper=_(takes[0].name), needs=needs))
    if not entry.announced_on:
        papers = ", ".join(_(line.name) for line in MEETING if line.needs == ("announced_on",))
        message = _("chưa ghi; không làm {papers}").format(papers=papers)
        yield _told(held, ("announced_on",), message, Severity.ADVICE)


def _year(book: CellBook, held: Held) -> Iterator[Diagnostic]:
    entry: YearEntry = held.loaded.record
    if entry.themes and not entry.plan:
        label = YearEntry.model_fields["plan"].title
        message = _("chưa in ở giấy tờ nào; muốn in vào kế hoạch thì ghi cả “{label}”").format(label=label)
        yield _told(held, ("themes",), message)
    yield from _counted(held, entry.reports, entry.summaries, [book])


def _counted(
    held: Held, reports: Iterable[ReportEntry], summaries: Iterable[SummaryEntry], cells: list[CellBook]
) -> Iterator[Diagnostic]:
    """Yield reports and roll-ups of a time without any meeting: they are not made."""
    spans = [(("reports", n), report.quarter) for n, report in enumerate(reports)]
    spans += [(("summaries", n), summary.period) for n, summary in enumerate(summaries)]
    for path, span in spans:
        if not any(meeting.entry.period in span for cell in cells for meeting in cell.meetings):
            yield _told(held, path, _no_meeting(span))


def _no_meeting(span: Period) -> str:
    return _("chưa làm giấy tờ này: chưa ghi kỳ họp nào của {period}").format(period=span)


def _cell(book: CellBook) -> Iterator[Diagnostic]:
    scored = any(meeting.entry.scores for meeting in book.meetings)
    for name in ("rubric", "observer") if book.meetings and not scored else ():
        if getattr(book.cell, name):
            message = _("chưa in ở giấy tờ nào; in vào biểu chấm điểm khi kỳ họp có ghi “{label}”")
            label = MeetingEntry.model_fields["scores"].title
            yield _told(book.held, (name,), message.format(label=label), Severity.ADVICE)


def _committee(book: CommitteeBook) -> Iterator[Diagnostic]:
    committee, held = book.committee, book.held
    cells = [cell for _unit, cell in book.all_cells()]
    own = ("schedules", "ratings", "model_meetings", "reports", "summaries")
    if committee.signature and not any(getattr(committee, name) for name in own):
        labels = ", ".join(f"“{Committee.model_fields[name].title}”" for name in own)
        message = _("chưa in ở giấy tờ nào; hồ sơ chưa có {labels}").format(labels=labels)
        yield _told(held, ("signature",), message)
    for index, schedule in enumerate(committee.schedules):
        if not any(m.entry.kind.regular and m.entry.period == schedule.period for c in cells for m in c.meetings):
            yield _told(held, ("schedules", index), _no_meeting(schedule.period))
    yield from _counted(held, committee.reports, committee.summaries, cells)
    if committee.rating_rule and not committee.summaries:
        label = Committee.model_fields["summaries"].title
        message = _("chưa in ở giấy tờ nào; in khi có “{label}”").format(label=label)
        yield _told(held, ("rating_rule",), message)
    if committee.model_meetings:
        yield from _models(held, committee.model_meetings, cells)


def _models(held: Held, year: ModelYear, cells: list[CellBook]) -> Iterator[Diagnostic]:
    def done(name: str, kind: Any) -> bool:
        meetings = (m.entry for c in cells if name_key(c.cell.name) == name_key(name) for m in c.meetings)
        return any(entry.model and entry.kind is kind for entry in meetings)

    message = _("chưa làm giấy tờ này: chưa có kỳ họp nào của {cell} ghi “{label}: có”")
    label = MeetingEntry.model_fields["model"].title
    for index, lessons in enumerate(year.lessons):
        if not done(lessons.cell, lessons.kind):
            path = ("model_meetings", "lessons", index)
            yield _told(held, path, message.format(cell=lessons.cell, label=label))
    if year.report and not any(done(choice.cell, choice.kind) for choice in year.selected):
        names = ", ".join(choice.cell for choice in year.selected)
        yield _told(held, ("model_meetings", "report"), message.format(cell=names, label=label))


def phones(book: Book, *, printed: bool = False) -> Iterator[Diagnostic]:
    """Yield once that telephone numbers are on no paper: only the notice of a month's meetings has them."""
    if isinstance(book, CommitteeBook):
        printed = printed or bool(book.committee.schedules)
        yield from next((found for below in book.below if (found := list(phones(below, printed=printed)))), [])
        return
    given = next((n for n, member in enumerate(book.cell.members) if member.phone), None)
    if given is not None and not printed:
        label = Committee.model_fields["schedules"].title
        message = _("chưa in ở giấy tờ nào; in vào “{label}” của dang-uy.yaml").format(label=label)
        yield _told(book.held, ("members", given, "phone"), message, Severity.ADVICE)
