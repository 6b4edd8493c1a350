"""What is due and missing on a day: meetings, themes, scores, appraisals, reports."""

from collections.abc import Iterator
from datetime import date, timedelta

from vanban.book.entries import MeetingEntry, ReportEntry
from vanban.book.folder import Book, CellBook, CommitteeBook, Held, HeldMeeting, HeldYear
from vanban.errors import Diagnostic, Severity
from vanban.messages import translate as _
from vanban.models.period import Period
from vanban.text.language import short_date
from vanban.text.names import known, name_key

W = Severity.WARNING


def due(book: Book, on: date) -> Iterator[Diagnostic]:
    """Yield what should be there by a day and is not, cell by cell and above."""
    if isinstance(book, CellBook):
        yield from _cell(book, on)
        return
    for inner in book.below:
        yield from due(inner, on)
    yield from _reports(book, on)


def _years(book: CellBook, on: date) -> list[int]:
    """Return the years that the records speak of, up to a day."""
    years = {held.entry.period.year for held in book.meetings} | {held.entry.year for held in book.years}
    return sorted(year for year in years if year <= on.year)


def _cell(book: CellBook, on: date) -> Iterator[Diagnostic]:
    first = min((held.entry.held_on for held in book.meetings), default=None)
    for year in _years(book, on):
        for month in range(1, 13):
            period = Period(year, month=month)
            started = first is not None and period.last_day >= first
            if period.last_day < on and started and not _held(book, period, regular=True):
                message = _("{period}: chưa có kỳ sinh hoạt thường kỳ").format(period=period)
                yield book.held.loaded.problem((), "meeting-missing", message, W)
        for quarter in range(1, 5):
            period = Period(year, quarter=quarter)
            started = first is not None and period.last_day >= first
            if period.last_day < on and started and not _held(book, period, regular=False):
                message = _("{period}: chưa có kỳ sinh hoạt chuyên đề").format(period=period)
                yield book.held.loaded.problem((), "theme-missing", message, W)
    for held in book.years:
        if held.entry.year <= on.year:
            yield from _themes(book, held, on)
    for year in _years(book, on):
        held_year = next((held for held in book.years if held.entry.year == year), None)
        yield from _cell_reports(book, year, held_year, on)
    yield from _unscored(book, on)
    for meeting in book.meetings:
        yield from _of_record(meeting, on)


def _of_record(held: HeldMeeting, on: date) -> Iterator[Diagnostic]:
    """Yield what is odd in a meeting's record, and that it says nothing of who came."""
    entry = held.entry
    for problem in entry.all_problems():
        yield held.loaded.problem(problem.path, problem.code, problem.message, problem.severity)
    if entry.attendance_recorded or entry.held_on > on:
        return
    message = _(
        "chưa ghi ai dự, ai vắng: giấy tờ chừa chỗ ghi tay; hãy ghi người vắng, hoặc “Vắng: không” khi mọi người đều dự"
    )
    if half := entry.half_recorded:
        message = _(
            "mới ghi phần này là “không”, chưa ghi “{other}”: giấy tờ chừa chỗ ghi tay; hãy ghi cả “{other}” (không có "
            "ai thì ghi “không”)"
        ).format(other=MeetingEntry.model_fields["unexcused" if half == "excused" else "excused"].title)
    yield held.loaded.problem((half or "nobody_absent",), "attendance-missing", message, W)


def _held(book: CellBook, period: Period, *, regular: bool) -> bool:
    kinds = (held.entry for held in book.meetings if held.entry.period in period)
    return any(entry.kind.regular if regular else entry.kind.thematic for entry in kinds)


def _themes(book: CellBook, held: HeldYear, on: date) -> Iterator[Diagnostic]:
    """Yield themes that were planned and not held, or held in another quarter."""
    done = {name_key(m.entry.theme.title): m for m in book.meetings if m.entry.theme and m.entry.kind.thematic}
    among = known(m.entry.theme.title for m in done.values() if m.entry.theme)
    for index, theme in enumerate(held.entry.themes):
        found = among.find(theme.title)
        meeting = done[name_key(found[0])] if len(found) == 1 else None
        if meeting is None and theme.period.last_day < on:
            message = _("chuyên đề “{title}” theo kế hoạch {period} chưa tổ chức")
            text = message.format(title=theme.title, period=theme.period)
            yield held.loaded.problem(("themes", index), "theme-not-held", text, W)
        elif meeting is not None and meeting.entry.held_on > theme.period.last_day:
            message = _("chuyên đề “{title}” theo kế hoạch {period}, tổ chức ngày {day} ({file})")
            text = message.format(
                title=theme.title,
                period=theme.period,
                day=short_date(meeting.entry.held_on),
                file=meeting.path.name,
            )
            yield held.loaded.problem(("themes", index), "theme-late", text, W)


def _unscored(book: CellBook, on: date) -> Iterator[Diagnostic]:
    for held in book.meetings:
        entry = held.entry
        if not (entry.kind.regular or entry.kind.thematic) or entry.held_on > on:
            continue
        if not entry.scores:
            yield held.loaded.problem(("scores",), "score-missing", _("chưa có điểm chất lượng của kỳ họp"), W)
        elif all(score.appraised is None for score in entry.scores):
            yield held.loaded.problem(("scores",), "appraisal-missing", _("điểm tự chấm chưa được thẩm định"), W)


def _cell_reports(book: CellBook, year: int, held: HeldYear | None, on: date) -> Iterator[Diagnostic]:
    """Yield quarters that ended without a report, whether the year has a file or not, and reports after their date."""
    days = book.cell.report_days
    reports = held.entry.reports if held else ()
    written = {report.quarter.in_quarter for report in reports}
    for quarter in range(1, 5):
        period = Period(year, quarter=quarter)
        if _limit(period, days) < on and quarter not in written and _any(book, period):
            message = _("{period}: chưa có báo cáo quý").format(period=period)
            yield (held or book.held).loaded.problem((), "report-missing", message, W)
    if held:
        yield from _late(reports, held, days)


def _limit(period: Period, days: int | None) -> date:
    """Return the last day for a report; the last day of its time where nobody set one."""
    return period.last_day + timedelta(days or 0)


def _late(reports: tuple[ReportEntry, ...], held: Held, days: int | None) -> Iterator[Diagnostic]:
    """Yield reports dated after the day that the committee or the cell set."""
    for index, report in enumerate(reports):
        day = report.date.exact
        if days is not None and day and day > _limit(report.quarter, days):
            message = _("báo cáo {period} ngày {day}, hạn là {limit}")
            text = message.format(
                period=report.quarter, day=short_date(day), limit=short_date(_limit(report.quarter, days))
            )
            yield held.loaded.problem(("reports", index, "date"), "report-late", text, W)


def _any(book: CellBook, period: Period) -> bool:
    return any(held.entry.period in period for held in book.meetings)


def _reports(book: CommitteeBook, on: date) -> Iterator[Diagnostic]:
    """Yield the committee's quarters without a report, and its chosen cells without their model meeting."""
    cells = [cell for _unit, cell in book.all_cells()]
    years = sorted({year for cell in cells for year in _years(cell, on)})
    written = {(report.quarter.year, report.quarter.in_quarter) for report in book.committee.reports}
    for year in years:
        for quarter in range(1, 5):
            period = Period(year, quarter=quarter)
            ended = _limit(period, book.committee.report_days) < on
            if ended and (year, quarter) not in written and any(_any(cell, period) for cell in cells):
                message = _("{period}: chưa có báo cáo quý").format(period=period)
                yield book.held.loaded.problem((), "report-missing", message, W)
    yield from _late(book.committee.reports, book.held, book.committee.report_days)
    chosen = book.committee.model_meetings
    for index, choice in enumerate(chosen.selected if chosen else ()):
        names = {name_key(cell.cell.name): cell for cell in cells}
        cell = names.get(name_key(choice.cell))
        if cell is None:
            message = _("không có chi bộ “{name}” trong các thư mục bên dưới").format(name=choice.cell)
            path = ("model_meetings", "selected", index, "cell")
            yield book.held.loaded.problem(path, "cell-unknown", message, Severity.ERROR)
        elif chosen and chosen.year < on.year and not any(m.entry.model for m in cell.meetings):
            message = _("{name} chưa tổ chức sinh hoạt mẫu").format(name=choice.cell)
            yield book.held.loaded.problem(("model_meetings", "selected", index), "model-missing", message, W)
