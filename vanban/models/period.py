"""Weeks, months, quarters, halves, nine months and years: which meeting it is, and the time that a report is of."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Annotated

from pydantic import BeforeValidator, PlainSerializer

from vanban.messages import translate as _
from vanban.models import facts
from vanban.models.texts import quoted, refuse
from vanban.text.language import fold, roman


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """A month, a quarter, a half or the whole of a year; which meeting it is, apart from the day it was held.

    At most one of month, quarter, half, week and nine months is given; without any it is the whole year.

    Attributes:
        year: Four digits.
        month: 1 to 12.
        quarter: 1 to 4.
        half: 1 or 2.
        week: 1 to 53, as ISO 8601 counts them; only a report is of a week.
        nine: Whether it is the first nine months; only a report is of them.
    """

    year: int
    month: int | None = None
    quarter: int | None = None
    half: int | None = None
    week: int | None = None
    nine: bool = False

    @property
    def in_quarter(self) -> int:
        """The quarter, 1 to 4, that the period lies in."""
        return self.quarter or (self.months[0] + 2) // 3

    @property
    def months(self) -> range:
        """The months of the year that it spans."""
        if self.week:
            return range(self.last_day.month, self.last_day.month + 1)
        if self.nine:
            return range(1, 10)
        if self.month:
            return range(self.month, self.month + 1)
        if self.quarter:
            return range(3 * self.quarter - 2, 3 * self.quarter + 1)
        return range(6 * self.half - 5, 6 * self.half + 1) if self.half else range(1, 13)

    @property
    def last_day(self) -> date:
        """The day it ends on."""
        if self.week:
            return date.fromisocalendar(self.year, self.week, 7)
        month = self.months[-1]
        return date(self.year + month // 12, month % 12 + 1, 1) - timedelta(1)

    def __contains__(self, other: "Period") -> bool:
        """Whether another period lies wholly in this one."""
        return self.year == other.year and other.months[0] in self.months and other.months[-1] in self.months

    def __str__(self) -> str:
        """Return ``tháng 4 năm 2026``, ``quý II năm 2026``, ``6 tháng đầu năm 2026``, ``tuần 30 năm 2026``, …."""
        if self.week:
            return f"tuần {self.week} năm {self.year}"
        if self.nine:
            return f"9 tháng đầu năm {self.year}"
        if self.month:
            return f"tháng {self.month} năm {self.year}"
        if self.quarter:
            return f"quý {roman(self.quarter)} năm {self.year}"
        return f"6 tháng {'đầu' if self.half == 1 else 'cuối'} năm {self.year}" if self.half else f"năm {self.year}"

    def named_in(self, text: str) -> bool:
        """Whether a text says this period, with its year or without."""
        said = fold(str(self).removesuffix(f" năm {self.year}"))
        return re.search(rf"\b{said}\b", fold(text)) is not None

    def other_in(self, text: str) -> str:
        """Return a period that a text says in place of this one, or nothing."""
        found = None if self.named_in(text) else _SAID.search(text)
        return found[0] if found else ""

    def dated_in(self, text: str) -> bool:
        """Whether a text says the year of this period."""
        return re.search(rf"(?<!\d){self.year}(?!\d)", text) is not None


_SAID = re.compile(
    r"(?<!\d )\btháng \d{1,2}\b|\bquý (?:I{1,3}|IV|[1-4])\b|\b(?:6|9|sáu|chín) tháng (?:đầu|cuối)\b|\btuần \d{1,2}\b",
    re.IGNORECASE,
)
"""How a text says a period within a year; the month of a day is none."""
_YEAR = r"(?!0000)(\d{4})"
_QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4}


def read_period(value: object) -> Period:
    """Return the period that a text names.

    Raises:
        PydanticCustomError: what was found and what to write.
    """
    if isinstance(value, Period) and not (value.week or value.nine):
        return value
    text = fold(value) if isinstance(value, str) else ""
    if match := re.fullmatch(rf"quy (i{{1,3}}|iv|[1-4])(?: nam |/| ?/ ?| ){_YEAR}", text):
        return Period(int(match[2]), quarter=_QUARTERS[match[1]])
    if match := re.fullmatch(rf"(?:(6|sau) thang (dau|cuoi) )?nam {_YEAR}", text):
        return Period(int(match[3]), half={None: None, "dau": 1, "cuoi": 2}[match[2]])
    month = re.fullmatch(rf"(?:thang |t\.? ?)?(\d{{1,2}})(?: nam | ?[/.] ?| ){_YEAR}", text)
    if month and 1 <= int(month[1]) <= 12:
        return Period(int(month[2]), month=int(month[1]))
    raise refuse(
        "period", _("viết như tháng 4/2026, quý II/2026 hoặc năm 2026, gặp {found}").format(found=quoted(value))
    )


PeriodField = Annotated[Period, BeforeValidator(read_period), PlainSerializer(str, return_type=str), facts.PERIOD]
"""A ``Period``, or a text: ``"tháng 7/2026"``, ``"quý II/2026"``, ``"6 tháng đầu năm 2026"``, ``"năm 2026"``."""


def read_reported(value: object) -> Period:
    """Return the time that a report is of, which may be a week or nine months as well.

    Raises:
        PydanticCustomError: what was found and what to write.
    """
    if isinstance(value, Period):
        return value
    text = fold(value) if isinstance(value, str) else ""
    if match := re.fullmatch(rf"(?:9|chin) thang (?:dau )?nam {_YEAR}", text):
        return Period(int(match[1]), nine=True)
    if match := re.fullmatch(rf"tuan (\d{{1,2}})(?: nam |/| ){_YEAR}", text):
        year, week = int(match[2]), int(match[1])
        if 1 <= week <= date(year, 12, 28).isocalendar().week:
            return Period(year, week=week)
        raise refuse("period", _("năm {year} không có tuần {week}").format(year=year, week=week))
    return read_period(value)


ReportedPeriod = Annotated[
    Period, BeforeValidator(read_reported), PlainSerializer(str, return_type=str), facts.REPORTED_PERIOD
]
"""The same, and ``"tuần 30/2026"``, ``"9 tháng đầu năm 2026"``."""
