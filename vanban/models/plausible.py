"""What can hardly be: points above the whole, days that no calendar has, papers dated before what they tell of.

What is impossible is an error, what is merely odd a warning.
"""

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

from vanban.errors import Severity
from vanban.messages import translate as _
from vanban.models.base import Problem, Record
from vanban.models.moments import PartialDate
from vanban.text.language import official_number, short_date

FOUNDED = 1930
"""The year in which the Party was founded: no paper of it is older."""
FULL = 100
"""The points of a meeting without a fault; all known rubrics share it."""
TERM = 5
"""Years of a term, beyond which a deadline is odd."""
LONG = 60
"""Days between a meeting and its paper beyond which the date is odd; no source sets it."""

_SHORT = re.compile(r"(?<![\w/.,-])(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}|\d{2}))?(?![\w/]|[.,-]\d)")
_WORDS = re.compile(r"(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s+năm\s+(\d{4}))?(?!\d)", re.IGNORECASE)

_MONTH = re.compile(r"(?<![\w/.,-])(\d{1,2})/(\d{4})(?![\w/])")


def this_year() -> int:
    """Return the year that it is, for what is odd only."""
    return date.today().year  # noqa: DTZ011  # the clerk's own day


def points_problems(record: Record, *names: str) -> Iterator[Problem]:
    """No score is above the hundred that all known rubrics come to."""
    for name in names:
        value: Decimal | None = getattr(record, name)
        if value is not None and value > FULL:
            message = _("ghi {value} điểm, quá tổng điểm {full}").format(value=official_number(value), full=FULL)
            yield Problem((name,), "points-too-high", message)


def year_problems(record: Record, *names: str) -> Iterator[Problem]:
    """A year before the Party was founded is impossible, one after the next is odd."""
    for name in names:
        value: Any = getattr(record, name)
        year = value if isinstance(value, int) else getattr(value, "year", None)
        if year is None:
            continue
        if year < FOUNDED:
            message = _("năm {year}: trước năm thành lập Đảng; hãy sửa năm").format(year=year)
            yield Problem((name,), "year-impossible", message)
        elif year > this_year() + 1:
            message = _("năm {year} còn xa; hãy xem lại năm").format(year=year)
            yield Problem((name,), "year-far", message, Severity.WARNING)


def day_problems(text: str, path: tuple[str | int, ...]) -> Iterator[Problem]:
    """What looks like a date must be one: no 31/11, no month 13."""
    for found, day, month, year in _days(text):
        if not _calendar(day, month, year):
            ratio = year is None and month > 12  # 10/15: perhaps so many of so many
            message = _("không có ngày “{found}”; hãy sửa ngày, tháng").format(found=found)
            yield Problem(path, "date-impossible", message, Severity.WARNING if ratio else Severity.ERROR)
        elif year and year > this_year() + TERM:
            message = _("năm {year} còn xa; hãy xem lại năm").format(year=year)
            yield Problem(path, "year-far", message, Severity.WARNING)


def _days(text: str) -> Iterator[tuple[str, int, int, int | None]]:
    """Yield what looks like a day of a month; ``5-10`` is a range, ``4.5`` a number."""
    for match in _SHORT.finditer(text):
        if match[2] == "/" or match[4]:
            yield match[0], int(match[1]), int(match[3]), int(match[4]) if match[4] else None
    for match in _WORDS.finditer(text):
        yield match[0].strip(), int(match[1]), int(match[2]), int(match[3]) if match[3] else None
    for match in _MONTH.finditer(text):
        yield match[0], 1, int(match[1]), int(match[2])


def _calendar(day: int, month: int, year: int | None) -> bool:
    """Whether a calendar has the day; a year of two figures, or none, may be a leap year."""
    if not 1 <= month <= 12:
        return False
    whole = 2000 + year if year is not None and year < 100 else year
    return 1 <= day <= monthrange(whole or 2000, month)[1]


def last_day(known: PartialDate) -> date | None:
    """Return the last day that a date may mean; None of no date."""
    if known.year is None:
        return None
    month = known.month or 12
    return date(known.year, month, known.day or monthrange(known.year, month)[1])


def first_day(known: PartialDate) -> date | None:
    """Return the first day that a date may mean; None of no date."""
    return None if known.year is None else date(known.year, known.month or 1, known.day or 1)


def issued_after(known: PartialDate, day: date, what: str) -> Iterator[Problem]:
    """Yield where a paper is dated before the day that it tells of, or oddly long after it."""
    last, first = last_day(known), first_day(known)
    if last is None or first is None:
        return
    if last < day:
        message = _("ghi {date}, trước {what} {day}; hãy sửa ngày").format(
            date=_shown(known), what=what, day=short_date(day)
        )
        yield Problem(("date",), "date-before", message)
    elif (first - day).days > LONG:
        message = _("ghi {date}, sau {what} {day} hơn {n} ngày; hãy xem lại").format(
            date=_shown(known), what=what, day=short_date(day), n=LONG
        )
        yield Problem(("date",), "date-late", message, Severity.WARNING)


def issued_before(known: PartialDate, day: date, what: str) -> Iterator[Problem]:
    """Yield where a paper that calls to something is dated after it, or oddly long before."""
    last, first = last_day(known), first_day(known)
    if last is None or first is None:
        return
    if first > day:
        message = _("ghi {date}, sau {what} {day}; hãy sửa ngày").format(
            date=_shown(known), what=what, day=short_date(day)
        )
        yield Problem(("date",), "date-after", message)
    elif (day - last).days > LONG:
        message = _("ghi {date}, trước {what} {day} hơn {n} ngày; hãy xem lại").format(
            date=_shown(known), what=what, day=short_date(day), n=LONG
        )
        yield Problem(("date",), "date-early", message, Severity.WARNING)


def cited_later(known: PartialDate, cited: PartialDate, path: tuple[str | int, ...]) -> Iterator[Problem]:
    """Yield where a paper cites one that is dated after it."""
    last, first = last_day(known), first_day(cited)
    if last and first and first > last:
        message = _("văn bản được viện dẫn đề ngày {cited}, sau ngày của văn bản này {date}; hãy xem lại")
        text = message.format(cited=_shown(cited), date=_shown(known))
        yield Problem((*path, "date"), "cited-later", text, Severity.WARNING)


def _shown(known: PartialDate) -> str:
    if known.exact:
        return short_date(known.exact)
    return f"{known.month}/{known.year}" if known.month else str(known.year)
