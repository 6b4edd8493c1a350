"""The papers of a committee: its tables are taken from the cells below, whatever the depth."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from vanban.book.committee import ModelYear
from vanban.book.folder import Book, CellBook, CommitteeBook
from vanban.book.paper import Paper, plain
from vanban.book.papers import cell_papers, noticed, records, report_data, summary_data, summary_name
from vanban.book.places import located
from vanban.book.roll import roll_of
from vanban.language import fold
from vanban.loading import compose
from vanban.models.appraisal import LessonsNotice, ModelMeetingReport, RatingSummary
from vanban.models.document import Document
from vanban.models.minutes import Minutes
from vanban.models.period import Period
from vanban.models.planning import ModelMeetingPlan, ScheduleNotice
from vanban.models.report import QuarterlyReport
from vanban.models.scoring import ScoringSheet
from vanban.models.summary import PeriodSummary
from vanban.names import name_key
from vanban.numbering import flat

Made = tuple[str, CellBook, list[Paper]]
"""The unit a cell belongs to, the cell, and its papers."""


Keep = Callable[[Book, Callable[[], Iterable[Paper]]], list[Paper]]
"""Gives a book's own papers, by making them or otherwise."""


def made_anew(_book: Book, make: Callable[[], Iterable[Paper]]) -> list[Paper]:
    """Return a book's own papers, made."""
    return list(make())


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


def _own(book: CommitteeBook, made: Sequence[Made]) -> Iterator[Paper]:
    committee, path = book.committee, book.held.path
    issuer = plain(committee.issuer)

    def paper(name: str, model: type[Document], data: dict[str, Any]) -> Paper:
        defaults: dict[str, Any] = {
            "recipients": ["Các chi bộ trực thuộc"],
            "archive": f"Văn phòng {flat(committee.issuer.name)}",
        }
        if committee.signature:
            defaults["signature"] = plain(committee.signature)
        made = compose(model, data | {"issuer": issuer}, book.folder, path.name, defaults)
        return noticed(Paper(name, made, path), committee, 0)

    for schedule in committee.schedules:
        meetings = [line for _unit, cell, _papers in made for line in _scheduled(cell, schedule.period)]
        if meetings:
            data = plain(schedule) | {"period": str(schedule.period), "meetings": meetings}
            yield paper(f"{_month(schedule.period)}-lich-sinh-hoat", ScheduleNotice, data)
    for ratings in committee.ratings:
        lines = [_rating(cell, papers, ratings.period) for _unit, cell, papers in made]
        data = plain(ratings) | {"period": str(ratings.period), "ratings": lines}
        changes = _changes(made, ratings.period)
        yield paper(f"{_month(ratings.period)}-tong-hop-xep-loai", RatingSummary, data | {"changes": changes})
    if committee.model_meetings:
        for name, model, data in _model_papers(committee.model_meetings, made):
            yield paper(name, model, data)
    for report in committee.reports:
        found = _records(book, made, report.quarter)
        if found["meetings"]:
            quarter = f"{report.quarter.year}-q{report.quarter.in_quarter}-bao-cao"
            yield paper(quarter, QuarterlyReport, report_data(report, issuer, found))
    for summary in committee.summaries:
        found = _records(book, made, summary.period)
        if found["meetings"]:
            rule = {"rating_rule": plain(committee.rating_rule)} if committee.rating_rule else {}
            yield paper(summary_name(summary.period), PeriodSummary, summary_data(summary, issuer, found) | rule)


def _month(period: Period) -> str:
    return f"{period.year}-{period.months[0]:02}"


def _records(book: CommitteeBook, made: Sequence[Made], span: Period) -> dict[str, Any]:
    found: dict[str, Any] = {"meetings": [], "scores": []}
    for unit, _cell, papers in made:
        for key, items in records(papers, span, book.folder, unit).items():
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
    for paper in papers:
        document = paper.document
        if isinstance(document, Minutes) and document.period == period and document.kind.regular:
            line |= {
                "present": document.attendance.present,
                "summoned": document.attendance.summoned,
                "held_on": document.held_on.isoformat(),
            }
        elif isinstance(document, ScoringSheet) and document.period == period and document.kind.regular:
            total = document.self_total if document.appraised_total is None else document.appraised_total
            reasons = [score.reason for score in document.scores if score.reason]
            reasons += [] if document.appraised else [OWN_SCORE]
            line |= {
                "points": str(total),
                "band": document.appraised_band or document.self_band,
                "note": "; ".join(reasons),
            }
    return line


def _changes(made: Sequence[Made], period: Period) -> str:
    """Return who came and went in a month, cell by cell."""
    found = []
    for _unit, cell, _papers in made:
        for member in cell.cell.members:
            for day, word in ((member.since, "nhận"), (member.until, "rời chi bộ:")):
                if day and (day.year, day.month) == (period.year, period.months[0]) and not member.temporary:
                    found.append(f"{cell.cell.name} {word} đồng chí {member.name}")
    return "; ".join(found)


def _model_papers(year: ModelYear, made: Sequence[Made]) -> Iterator[tuple[str, type[Document], dict[str, Any]]]:
    chosen = [plain(cell) for cell in year.selected]
    data = plain(year.plan) | {"year": year.year, "selected": chosen}
    yield f"{year.year}-ke-hoach-chi-bo-mau", ModelMeetingPlan, data
    held = [result for choice in year.selected for result in _model_meeting(choice.cell, choice.kind.value, made)]
    taken: Counter[str] = Counter()
    for lessons in year.lessons:
        for _result, minutes in _model_meeting(lessons.cell, lessons.kind.value, made):
            extra = {"period": str(minutes.period), "held_on": minutes.held_on.isoformat()}
            name = f"{year.year}-rut-kinh-nghiem-{fold(lessons.cell).replace(' ', '-')}"
            taken[name] += 1  # two cells may differ in accents alone, and one cell hold two model meetings
            name = f"{name}-{taken[name]}" if taken[name] > 1 else name
            yield name, LessonsNotice, plain(lessons) | extra
    if year.report and held:
        data = plain(year.report) | {"year": year.year, "results": [result for result, _minutes in held]}
        yield f"{year.year}-bao-cao-chi-bo-mau", ModelMeetingReport, data


def _model_meeting(cell_name: str, kind: str, made: Sequence[Made]) -> Iterator[tuple[dict[str, Any], Minutes]]:
    """Yield the result and the minutes of the model meeting of a cell, once it was held."""
    for _unit, cell, papers in made:
        if name_key(cell.cell.name) != name_key(cell_name):
            continue
        days = {m.entry.held_on for m in cell.meetings if m.entry.model and m.entry.kind.value == kind}
        minutes = next(
            (p.document for p in papers if isinstance(p.document, Minutes) and p.document.held_on in days), None
        )
        sheets = (p.document for p in papers if isinstance(p.document, ScoringSheet) and p.document.held_on in days)
        if minutes is None:
            continue
        result: dict[str, Any] = {
            "cell": cell.cell.name,
            "kind": kind,
            "period": str(minutes.period),
            "held_on": minutes.held_on.isoformat(),
            "summoned": minutes.attendance.summoned,
            "present": minutes.attendance.present,
        }
        for sheet in sheets:
            if sheet.appraised_total is not None:  # the paper tells what was appraised, not what the cell gave itself
                result |= {"points": str(sheet.appraised_total), "band": sheet.appraised_band}
        yield result, minutes
