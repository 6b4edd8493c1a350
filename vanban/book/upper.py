"""The papers of a committee: its tables are taken from the cells below, whatever the depth."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from vanban.book.committee import ModelYear
from vanban.book.folder import Book, CellBook, CommitteeBook
from vanban.book.maker import Maker, Recall
from vanban.book.paper import Counted, Paper, plain
from vanban.book.papers import cell_papers, counted_in, report_data, summary_data, summary_name
from vanban.book.places import located
from vanban.book.roll import roll_of
from vanban.composition.numbering import flat
from vanban.models.appraisal import LessonsNotice, ModelMeetingReport, RatingSummary
from vanban.models.document import Document
from vanban.models.meeting import MeetingKind
from vanban.models.period import Period
from vanban.models.planning import ModelMeetingPlan, ScheduleNotice
from vanban.models.report import QuarterlyReport
from vanban.models.summary import PeriodSummary
from vanban.text.language import fold
from vanban.text.names import name_key

Made = tuple[str, CellBook, list[Paper]]
"""The unit a cell belongs to, the cell, and its papers."""


Make = Callable[[Recall | None], Iterable[Paper]]
"""Makes a book's own papers, but those that can be recalled."""
Keep = Callable[[Book, Make], list[Paper]]
"""Gives a book's own papers, by making them or otherwise."""


def made_anew(_book: Book, make: Make) -> list[Paper]:
    """Return a book's own papers, made."""
    return list(make(None))


def book_papers(book: Book, keep: Keep = made_anew) -> Iterator[Paper]:
    """Yield every paper that a folder's records allow; names are paths below the folder of papers.

    ``keep`` may know some of them from before (:mod:`vanban.book.memory`).

    Raises:
        InputError: a record contradicts itself in a paper.
    """
    if isinstance(book, CellBook):
        yield from _told(book, keep(book, partial(cell_papers, book)))
    else:
        yield from _committee(book, keep)[1]


def _committee(book: CommitteeBook, keep: Keep) -> tuple[list[Made], list[Paper]]:
    """Return what the cells below made, and all papers of the committee and those below it."""
    made: list[Made] = []
    papers: list[Paper] = []
    for cell in book.cells:
        own = _told(cell, keep(cell, partial(cell_papers, cell)))
        made.append(("", cell, [paper for paper in own if paper.counted]))
        papers += _below(cell.folder, book.folder, own)
    for below in book.committees:
        inner, own = _committee(below, keep)
        made += [(unit or below.committee.name, cell, given) for unit, cell, given in inner]
        papers += _below(below.folder, book.folder, own)
    return made, [*_told(book, keep(book, partial(_own, book, made))), *papers]


def _told(book: Book, papers: list[Paper]) -> list[Paper]:
    """Give what was found of papers, now or before, its place in the records as they stand."""
    return [
        replace(paper, told=(*paper.told, *located(book, paper.found))) if paper.found else paper for paper in papers
    ]


def _below(folder: Path, root: Path, papers: list[Paper]) -> Iterator[Paper]:
    place = folder.relative_to(root).as_posix()
    return (replace(paper, name=f"{place}/{paper.name}") for paper in papers)


def _own(book: CommitteeBook, made: Sequence[Made], recall: Recall | None) -> Iterator[Paper]:
    committee = book.committee
    issuer = plain(committee.issuer)
    defaults: dict[str, Any] = {
        "recipients": ["Các chi bộ trực thuộc"],
        "archive": f"Văn phòng {flat(committee.issuer.name)}",
    }
    if committee.signature:
        defaults["signature"] = plain(committee.signature)
    make = Maker(book, recall)

    def paper(name: str, model: type[Document], data: dict[str, Any], *inside: str | int) -> Paper:
        return make(book.held, name, model, data | {"issuer": issuer}, defaults, inside)

    for index, schedule in enumerate(committee.schedules):
        meetings = [line for _unit, cell, _papers in made for line in _scheduled(cell, schedule.period)]
        if meetings:
            data = plain(schedule) | {"period": str(schedule.period), "meetings": meetings}
            yield paper(f"{_month(schedule.period)}-lich-sinh-hoat", ScheduleNotice, data, "schedules", index)
    for index, ratings in enumerate(committee.ratings):
        lines = [_rating(cell, papers, ratings.period) for _unit, cell, papers in made]
        data = plain(ratings) | {"period": str(ratings.period), "ratings": lines}
        data |= {"changes": _changes(made, ratings.period)}
        yield paper(f"{_month(ratings.period)}-tong-hop-xep-loai", RatingSummary, data, "ratings", index)
    if committee.model_meetings:
        for name, model, data, inside in _model_papers(committee.model_meetings, made):
            yield paper(name, model, data, "model_meetings", *inside)
    for index, report in enumerate(committee.reports):
        found = _counted_below(book, made, report.quarter)
        if found["meetings"]:
            quarter = f"{report.quarter.year}-q{report.quarter.in_quarter}-bao-cao"
            yield paper(quarter, QuarterlyReport, report_data(report, issuer, found), "reports", index)
    for index, summary in enumerate(committee.summaries):
        found = _counted_below(book, made, summary.period)
        if found["meetings"]:
            rule = {"rating_rule": plain(committee.rating_rule)} if committee.rating_rule else {}
            data = summary_data(summary, issuer, found) | rule
            yield paper(summary_name(summary.period), PeriodSummary, data, "summaries", index)


def _month(period: Period) -> str:
    return f"{period.year}-{period.months[0]:02}"


def _counted_below(book: CommitteeBook, made: Sequence[Made], span: Period) -> dict[str, Any]:
    found: dict[str, Any] = {"meetings": [], "scores": []}
    for unit, _cell, papers in made:
        for key, items in counted_in(papers, span, book.folder, unit).items():
            found[key] += items
    return found


def _scheduled(cell: CellBook, period: Period) -> Iterator[dict[str, Any]]:
    for held in cell.meetings:
        entry = held.entry
        if entry.kind.regular and entry.period == period:
            secretary = cell.cell.holder("Bí thư", entry.held_on)
            contact = ", ".join(part for part in (secretary.name, secretary.phone) if part) if secretary else ""
            yield {
                "cell": cell.cell.name,
                "members": len(roll_of(cell.cell, entry).own),
                "held_on": entry.held_on.isoformat(),
                "start": str(entry.start),
                "location": entry.location,
                "contact": contact,
            }


OWN_SCORE = "chi bộ tự chấm, chưa thẩm định"
"""What is noted of a rating that is the cell's own."""


def _rating(cell: CellBook, papers: list[Paper], period: Period) -> dict[str, Any]:
    """Return the line of a cell's regular meeting of a month; without a record of one only the cell's name and size."""
    line: dict[str, Any] = {"cell": cell.cell.name, "summoned": len(cell.cell.on(period.last_day))}
    for counted in _counted(papers):
        record = counted.record
        if counted.period != period or not MeetingKind(record["kind"]).regular:
            continue
        if counted.minutes:
            line |= {name: record.get(name) for name in ("present", "summoned", "held_on")}
            continue
        reasons = counted.reasons if counted.appraised else (*counted.reasons, OWN_SCORE)
        line |= {
            "points": record.get("appraised_total", record["self_total"]),
            "band": record.get("appraised_band", record["self_band"]),
            "note": "; ".join(reasons),
        }
    return line


def _counted(papers: Iterable[Paper]) -> Iterator[Counted]:
    return (paper.counted for paper in papers if paper.counted)


def _changes(made: Sequence[Made], period: Period) -> str:
    """Return who came and went in a month, cell by cell."""
    found = []
    for _unit, cell, _papers in made:
        for member in cell.cell.members:
            for day, word in ((member.since, "nhận"), (member.until, "rời chi bộ:")):
                if day and (day.year, day.month) == (period.year, period.months[0]) and not member.temporary:
                    found.append(f"{cell.cell.name} {word} đồng chí {member.name}")
    return "; ".join(found)


def _model_papers(
    year: ModelYear, made: Sequence[Made]
) -> Iterator[tuple[str, type[Document], dict[str, Any], tuple[str | int, ...]]]:
    """Yield the papers on the model meetings of a year: name, kind, data, and the part of ``year`` that they are of."""
    chosen = [plain(cell) for cell in year.selected]
    data = plain(year.plan) | {"year": year.year, "selected": chosen}
    yield f"{year.year}-ke-hoach-chi-bo-mau", ModelMeetingPlan, data, ("plan",)
    held = [result for choice in year.selected for result in _model_meetings(choice.cell, choice.kind.value, made)]
    taken: Counter[str] = Counter()
    for index, lessons in enumerate(year.lessons):
        for result in _model_meetings(lessons.cell, lessons.kind.value, made):
            extra = {name: result[name] for name in ("period", "held_on")}
            name = f"{year.year}-rut-kinh-nghiem-{fold(lessons.cell).replace(' ', '-')}"
            taken[name] += 1  # two cells may differ in accents alone, and one cell hold two model meetings
            name = f"{name}-{taken[name]}" if taken[name] > 1 else name
            yield name, LessonsNotice, plain(lessons) | extra, ("lessons", index)
    if year.report and held:
        data = plain(year.report) | {"year": year.year, "results": held}
        yield f"{year.year}-bao-cao-chi-bo-mau", ModelMeetingReport, data, ("report",)


def _model_meetings(cell_name: str, kind: str, made: Sequence[Made]) -> Iterator[dict[str, Any]]:
    """Yield the result of the model meeting of a cell, once it was held."""
    for _unit, cell, papers in made:
        if name_key(cell.cell.name) != name_key(cell_name):
            continue
        days = {m.entry.held_on.isoformat() for m in cell.meetings if m.entry.model and m.entry.kind.value == kind}
        held = [counted for counted in _counted(papers) if counted.record["held_on"] in days]
        minutes = next((counted.record for counted in held if counted.minutes), None)
        if minutes is None:
            continue
        result: dict[str, Any] = {"cell": cell.cell.name, "kind": kind}
        result |= {name: minutes.get(name) for name in ("period", "held_on", "summoned", "present")}
        for sheet in held:
            if "appraised_total" in sheet.record:  # the paper tells what was appraised, not what the cell gave itself
                result |= {"points": sheet.record["appraised_total"], "band": sheet.record.get("appraised_band")}
        yield result
