"""The papers of a cell, each a view of its records."""

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

from vanban.book.entries import MeetingEntry, ReportEntry, SummaryEntry
from vanban.book.folder import CellBook, HeldMeeting, HeldYear
from vanban.book.maker import Maker, Recall
from vanban.book.paper import Paper, plain
from vanban.book.roll import attendance, attendees, roll_of
from vanban.book.rules import rules_on
from vanban.book.signers import signature
from vanban.book.taken import makes
from vanban.book.tasks import results
from vanban.documents.loading import load_rubric
from vanban.models.appraisal import ObserverReport
from vanban.models.meeting import MeetingKind
from vanban.models.meeting_paper import Agenda, AttendanceList, Invitation
from vanban.models.minutes import Minutes
from vanban.models.period import Period
from vanban.models.planning import ThemePlan
from vanban.models.report import QuarterlyReport
from vanban.models.resolution import Resolution
from vanban.models.rubric import Rubric
from vanban.models.scoring import ScoringSheet
from vanban.models.summary import PeriodSummary
from vanban.models.vocabulary import Issuer
from vanban.text.language import fold
from vanban.text.names import known, name_key, sole
from vanban.text.names import people as persons_in
from vanban.text.said import led, numbered, stopped, unnumbered

STEPS_BEFORE = (
    "Tuyên bố lý do, giới thiệu đại biểu; cử thư ký",
    "Điểm danh, tình hình nộp đảng phí; thông qua chương trình",
)
STEPS_AFTER = ("Kết luận, phân công nhiệm vụ, biểu quyết", "Chấm điểm chất lượng sinh hoạt; thông qua biên bản")


def cell_papers(book: CellBook, recall: Recall | None = None) -> Iterator[Paper]:
    """Yield every paper that the records of a cell allow, in the order of the year.

    Raises:
        InputError: a record contradicts itself in a paper.
    """
    make = Maker(book, recall)
    made: list[Paper] = []
    for meeting in book.meetings:
        for paper in _meeting(book, meeting, make):
            made.append(paper)
            yield paper
    for year in book.years:
        yield from _year(book, year, made, make)


def _meeting(book: CellBook, held: HeldMeeting, make: Maker) -> Iterator[Paper]:
    yield from _before(book, held, make)
    sheet = _sheet(book, held, make)
    scores = sheet.counted.record if sheet and sheet.counted else {}
    yield from _after(book, held, scores, make)
    if sheet:
        yield sheet
        if makes(held.entry, "phieu-du"):
            yield _observer_report(book, held, scores, make)


def stem(book: CellBook, held: HeldMeeting) -> str:
    """Return the start of the names of a meeting's papers: ``2026-07-thuong-ky``.

    Of two meetings of one kind and period (a committee may meet twice in a month) the later one's has its day as well.
    """
    meeting = held.entry
    period = meeting.period
    when = f"{period.year}-{period.month:02}" if period.month else f"{period.year}-q{period.in_quarter}"
    name = f"{when}-{fold(meeting.kind.value).replace(' ', '-')}"
    first = next(other for other in book.meetings if other.entry.like(meeting))
    return name if first is held else f"{name}-{meeting.held_on:%d-%m}"


def _common(book: CellBook, held: HeldMeeting) -> dict[str, Any]:
    entry = held.entry
    return {
        "issuer": plain(book.cell.issuer),
        "kind": entry.kind.value,
        "period": str(entry.period),
        "held_on": entry.held_on.isoformat(),
    }


def people(book: CellBook, entry: MeetingEntry) -> dict[str, Any]:
    """Return chair and secretary; the chair is the cell's secretary unless the meeting names another."""
    holder = book.cell.holder("Bí thư", entry.held_on)
    chair = plain(entry.chair) if entry.chair else {"name": holder.name, "office": holder.office} if holder else {}
    return {"chair": chair, "secretary": plain(entry.secretary)}


def _recipients(book: CellBook) -> dict[str, Any]:
    parent = " ".join(book.cell.issuer.parent.split()).replace("Đảng bộ", "Đảng uỷ", 1)
    names = [f"{parent} (b/c)"] if parent else []
    return {"recipients": [*names, "Các đảng viên trong chi bộ"], "archive": "Chi bộ"}


def _before(book: CellBook, held: HeldMeeting, make: Maker) -> Iterator[Paper]:
    entry = held.entry
    common = _common(book, held) | {"start": str(entry.start), "location": entry.location}
    common |= {"date": entry.announced_on.isoformat() if entry.announced_on else None}
    defaults = {"signature": signature(book.cell, entry.announced_on or entry.held_on), **_recipients(book)}
    if makes(entry, "giay-moi"):
        guests = [led(str(guest), "Đồng chí") for guest in entry.guests]
        content = "\n".join(_listed(item.title) for item in entry.agenda)
        called = "chi uỷ viên" if entry.kind is MeetingKind.COMMITTEE else "đảng viên trong chi bộ"
        data = common | {
            "invitees": [*guests, f"Các đồng chí {called}"],
            "content": content,
            "request": entry.request,
        }
        own = {**defaults, "recipients": ["Như kính mời"]}
        yield make(held, f"{stem(book, held)}-giay-moi", Invitation, data, own)
    if makes(entry, "chuong-trinh"):
        steps = _own_steps(entry) or _steps(entry, people(book, entry))
        data = common | {"steps": steps}
        yield make(held, f"{stem(book, held)}-chuong-trinh", Agenda, data, defaults)
    roll = attendees(roll_of(book.cell, entry), entry)
    data = _common(book, held) | {"location": entry.location, "attendees": roll, "date": entry.held_on.isoformat()}
    label = {"signature": {"label": "Thư ký", "name": sole(entry.secretary.name)}}
    yield make(held, f"{stem(book, held)}-diem-danh", AttendanceList, data, label)


def _listed(title: str) -> str:
    """Return the line of an item of the meeting: with the number that was typed, or with a dash."""
    line = stopped(title)
    return line if numbered(title, 0) == title else f"- {line}"


def _own_steps(entry: MeetingEntry) -> list[dict[str, Any]]:
    """Return the steps as they were written; the row of each has its number."""
    return [plain(step) | {"task": unnumbered(step.task, n)} for n, step in enumerate(entry.steps, 1)]


def _steps(entry: MeetingEntry, persons: dict[str, Any]) -> list[dict[str, Any]]:
    chair, secretary = persons["chair"].get("name", ""), persons["secretary"]["name"]
    items = [(unnumbered(item.title, n), item.presenter) for n, item in enumerate(entry.agenda, 1)]
    return [
        {"task": STEPS_BEFORE[0], "person": chair},
        {"task": STEPS_BEFORE[1], "person": secretary},
        *({"task": title, "person": person} for title, person in items),
        {"task": STEPS_AFTER[0], "person": chair},
        {"task": STEPS_AFTER[1], "person": secretary},
    ]


def rubric_of(book: CellBook, entry: MeetingEntry) -> Rubric:
    """Return the rubric of a meeting: the cell's, or the one that the rules of the day name."""
    return book.cell.rubric or load_rubric(rules_on(entry.held_on, book.folder).rubric_id, book.folder)


def observed(entry: MeetingEntry, name: str) -> bool:
    """Whether a meeting's record says that who attends from above was there: himself, as a guest, by an appraisal."""
    among = known([name])
    return bool(entry.observer or entry.appraisal) or any(
        person.one for guest in entry.guests for person in persons_in(guest.name, among)
    )


def _sheet(book: CellBook, held: HeldMeeting, make: Maker) -> Paper | None:
    entry = held.entry
    if not makes(entry, "cham-diem"):
        return None
    data = _common(book, held) | {
        "rubric": plain(rubric_of(book, entry)),
        "scores": [plain(score) for score in entry.scores],
        "date": entry.held_on.isoformat(),
    }
    observer = entry.observer or book.cell.observer
    name = sole(observer.name) if observer and observed(entry, observer.name) else ""
    appraised = any(score.appraised is not None for score in entry.scores)
    second = [{"label": "Cấp uỷ viên dự, xác nhận", "name": name}] if observer or appraised else []
    defaults = {"signature": signature(book.cell, entry.held_on), "co_signatures": second}
    return make(held, f"{stem(book, held)}-cham-diem", ScoringSheet, data, defaults)


def _after(book: CellBook, held: HeldMeeting, scores: dict[str, Any], make: Maker) -> Iterator[Paper]:
    entry = held.entry
    roll = roll_of(book.cell, entry)
    quality = None
    if scores:
        quality = {"score": scores["self_total"], "band": scores["self_band"], "note": entry.quality_note}
    common = _common(book, held) | people(book, entry) | {
        "start": str(entry.start),
        "end": str(entry.end),
        "location": entry.location,
        "attendance": attendance(roll, entry),
        "fees": plain(entry.fees) if entry.fees else None,
        "quality": quality,
        "assignments": [plain(task) for task in entry.assignments],
    }  # fmt: skip
    chair = common["chair"].get("name", "")
    data = common | {
        "number": entry.number,
        "mode": entry.mode.value if entry.mode else None,
        "guests": [plain(guest) for guest in entry.guests],
        "theme": plain(entry.theme) if entry.theme else None,
        "agenda": [plain(item) for item in entry.agenda],
        "guest_speech": entry.guest_speech,
        "reply": entry.reply,
        "votes": [plain(vote) for vote in entry.all_votes],
        "adopted_by": entry.adopted_by,
    }
    defaults: dict[str, Any] = {
        "signature": {"name": sole(chair)},
        "co_signatures": [{"name": sole(entry.secretary.name)}],
        "archive": _recipients(book)["archive"],
    }
    yield make(held, f"{stem(book, held)}-bien-ban", Minutes, data, defaults)
    if entry.resolution and makes(entry, "nghi-quyet"):
        data = common | plain(entry.resolution) | {
            "date": entry.held_on.isoformat(),
            "results": results(book, held),
        }  # fmt: skip
        defaults = {"signature": signature(book.cell, entry.held_on), **_recipients(book)}
        yield make(held, f"{stem(book, held)}-nghi-quyet", Resolution, data, defaults, ("resolution",))


def _observer_report(book: CellBook, held: HeldMeeting, scores: dict[str, Any], make: Maker) -> Paper:
    entry = held.entry
    roll = roll_of(book.cell, entry)
    observer = entry.observer or book.cell.observer
    parent = " ".join(book.cell.issuer.parent.split()).replace("Đảng bộ", "Đảng uỷ", 1)
    alone = Issuer(name=parent or book.cell.name, place=book.cell.issuer.place)
    issuer = book.above if book.above and name_key(book.above.name) == name_key(parent) else alone
    name = sole(observer.name) if observer else ""
    data = _common(book, held) | (plain(entry.appraisal) if entry.appraisal else {}) | {
        "issuer": plain(issuer),
        "cell": book.cell.name,
        "observer": plain(observer) if observer else {},
        "summoned": len(roll.summoned) if roll.recorded or not roll.exempt else None,
        "present": len(roll.present) if roll.recorded else None,
        **{name: scores.get(name) for name in ("self_total", "self_band", "appraised_total", "appraised_band")},
    }  # fmt: skip
    defaults = {
        "signature": {"label": "Cấp uỷ viên dự", "name": name},
        "recipients": [f"Thường trực {parent} (b/c)", book.cell.name],
        "archive": f"Văn phòng {parent}",
    }
    return make(held, f"{stem(book, held)}-phieu-du", ObserverReport, data, defaults, ("appraisal",))


def counted_in(papers: Iterable[Paper], span: Period, folder: Path, unit: str = "") -> dict[str, list[dict[str, Any]]]:
    """Return what a report of a time takes from the papers of its meetings; sources are told from ``folder``."""
    found: dict[str, list[dict[str, Any]]] = {"meetings": [], "scores": []}
    for paper in papers:
        counted = paper.counted
        if counted and counted.period in span:
            extra = {"source": paper.source.relative_to(folder).as_posix(), "unit": unit}
            found["meetings" if counted.minutes else "scores"].append(counted.record | extra)
    return found


def _year(book: CellBook, held: HeldYear, made: list[Paper], make: Maker) -> Iterator[Paper]:
    entry = held.entry

    def defaults(day: Any) -> dict[str, Any]:
        return {"signature": signature(book.cell, day), **_recipients(book)}

    if entry.plan:
        data = plain(entry.plan) | {
            "issuer": plain(book.cell.issuer),
            "year": entry.year,
            "themes": [plain(theme) for theme in entry.themes],
        }
        held_on = [meeting.entry.held_on for meeting in book.meetings]
        first = next((day for day in held_on if day.year == entry.year), date(entry.year, 1, 1))
        day = entry.plan.date.exact or first
        yield make(held, f"{entry.year}-ke-hoach-chuyen-de", ThemePlan, data, defaults(day), ("plan",))
    for index, report in enumerate(entry.reports):
        data = report_data(report, plain(book.cell.issuer), counted_in(made, report.quarter, book.folder))
        if data["meetings"]:
            quarter = f"{report.quarter.year}-q{report.quarter.in_quarter}-bao-cao"
            own = defaults(report.date.exact or report.quarter.last_day)
            yield make(held, quarter, QuarterlyReport, data, own, ("reports", index))
    for index, summary in enumerate(entry.summaries):
        data = summary_data(summary, plain(book.cell.issuer), counted_in(made, summary.period, book.folder))
        if data["meetings"]:
            own = defaults(summary.date.exact or summary.period.last_day)
            yield make(held, summary_name(summary.period), PeriodSummary, data, own, ("summaries", index))


def report_data(report: ReportEntry, issuer: dict[str, Any], found: dict[str, Any]) -> dict[str, Any]:
    """Return the data of a quarter's report."""
    return plain(report) | found | {"issuer": issuer}


def summary_data(summary: SummaryEntry, issuer: dict[str, Any], found: dict[str, Any]) -> dict[str, Any]:
    """Return the data of a roll-up."""
    return plain(summary) | found | {"issuer": issuer}


def summary_name(period: Period) -> str:
    """Return the file name of a roll-up."""
    return f"{period.year}-{f'6-thang-{period.half}' if period.half else 'ca-nam'}-tong-hop"
