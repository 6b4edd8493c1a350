"""Days and times of day as clerks write them; what may mean two days is asked for, never guessed."""

import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, time
from typing import Annotated

from pydantic import BeforeValidator, PlainSerializer

from vanban.messages import translate as _
from vanban.models import facts
from vanban.models.texts import quoted, refuse, uncurled
from vanban.text.language import short_date


@dataclass(frozen=True, slots=True)
class PartialDate:
    """The date of a document, as far as it is known: a draft leaves the day, or all of it, to the pen.

    Attributes:
        year: Four digits.
        month: 1 to 12.
        day: 1 to 31.
        blank: Whether the field is there and empty, so that room for the pen is asked for.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    blank: bool = False

    @property
    def exact(self) -> date | None:
        """The day, when day, month and year are all known."""
        if self.year and self.month and self.day:
            return date(self.year, self.month, self.day)
        return None

    def __bool__(self) -> bool:
        return self.year is not None

    def __str__(self) -> str:
        """Return the ISO form of what is known: ``2024``, ``2024-06``, ``2024-06-05``, or nothing."""
        parts = (f"{self.year:04}" if self.year else "", *(f"{n:02}" for n in (self.month, self.day) if n))
        return "-".join(part for part in parts if part)


_WEEKDAYS = {"hai": 0, "2": 0, "ba": 1, "3": 1, "tư": 2, "4": 2, "năm": 3, "5": 3, "sáu": 4, "6": 4, "bảy": 5, "7": 5}
_WEEKDAY = re.compile(
    rf"(?P<weekday>(?:thứ\s+(?P<n>{'|'.join(_WEEKDAYS)}))|chủ\s+nhật)\s*(?:,\s*|\s)\s*(?P<rest>.+)", re.IGNORECASE
)
_NAMES = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")
_DMY = r"(?P<d>\d{1,2})\s*[/.-]\s*(?P<m>\d{1,2})\s*[/.-]\s*(?P<y>\d{4})"
_SHORT_YEAR = re.compile(r"(?:ngày\s+)?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{2})", re.IGNORECASE)
_DATE_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        r"(?P<y>\d{4})",
        r"(?P<y>\d{4})-(?P<m>\d{1,2})",
        r"(?P<y>\d{4})[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})",
        r"(?:tháng\s+)?(?P<m>\d{1,2})/(?P<y>\d{4})",
        rf"(?:ngày\s+)?{_DMY}",
        r"ngày\s+(?P<d>\d{1,2})?\s*tháng\s+(?P<m>\d{1,2})?\s*năm\s+(?P<y>\d{4})",
        r"(?P<d>\d{1,2})\s+tháng\s+(?P<m>\d{1,2})\s+năm\s+(?P<y>\d{4})",
        r"tháng\s+(?P<m>\d{1,2})\s+năm\s+(?P<y>\d{4})",
    )
)


def _whole_year(text: str) -> str:
    """Return what may have been meant by a date whose year has two digits; it is asked for, never guessed."""
    short = _SHORT_YEAR.fullmatch(text)
    if short:
        day, month, years = (int(number) for number in short.groups())
        with suppress(ValueError):
            return short_date(date(2000 + years, month, day))
    return ""


def _partial_date(value: object) -> PartialDate:
    return _read_date(value, _("06/3/2018, ngày 06 tháng 3 năm 2018, hoặc chỉ năm 2018"))


def _read_date(value: object, wanted: str) -> PartialDate:
    """Return a date, as far as it is given; ``wanted`` is how a message says to write it."""
    if isinstance(value, PartialDate):
        given = value.year, value.month, value.day
        if _there_is(*given):
            return value
        value = "-".join(str(number) for number in given if number is not None)
    if value is None or value == "":
        return PartialDate(blank=value is not None)
    if isinstance(value, date):
        return PartialDate(value.year, value.month, value.day)
    text = uncurled(value) if isinstance(value, str) else ""
    if found := _WEEKDAY.fullmatch(text):
        return _on_weekday(_read_date(found["rest"], wanted), found)
    for form in _DATE_FORMS:
        if match := form.fullmatch(text):
            groups = match.groupdict()
            year, month, day = (int(groups[k]) if groups.get(k) else None for k in "ymd")
            if not _there_is(year, month, day):
                break
            return PartialDate(year, month, day)
    if full := _whole_year(text):
        message = _("viết đủ bốn chữ số của năm, như {wanted}; gặp {found}")
        raise refuse("date", message.format(wanted=full, found=quoted(text)))
    if not isinstance(value, str):
        raise refuse("date", _("cần ngày như {wanted}; gặp {found}").format(found=quoted(value), wanted=wanted))
    raise refuse("date", _("không có ngày {found}; viết như {wanted}").format(found=quoted(value), wanted=wanted))


def _there_is(year: int | None, month: int | None, day: int | None) -> bool:
    """Whether there is a day like this, as far as it is given: no month or day is nought, none has a day alone."""
    try:
        date(*(1 if number is None else number for number in (year, month, day)))
    except ValueError:
        return False
    return month is not None or day is None


def _on_weekday(day: PartialDate, found: re.Match[str]) -> PartialDate:
    """Return a day whose weekday was written beside it, and is its own."""
    if day.exact is None:
        raise refuse(
            "date",
            _("ghi cả ngày, tháng, năm bên cạnh thứ, như thứ Ba, 06/3/2018; gặp {found}").format(
                found=quoted(found[0])
            ),
        )
    number = _WEEKDAYS[found["n"].lower()] if found["n"] else 6
    if number != day.exact.weekday():
        message = _("{day} là {right}, không phải {found}; hãy xem lại ngày")
        text = message.format(day=short_date(day.exact), right=_NAMES[day.exact.weekday()], found=found["weekday"])
        raise refuse("date", text)
    return day


def whole_day(value: object) -> date:
    """Return a whole date.

    Raises:
        PydanticCustomError: what was found and what to write.
    """
    found = None if value in (None, "") else _read_date(value, "06/3/2018, ngày 06 tháng 3 năm 2018").exact
    if found is None:
        raise refuse("date", _("cần đủ ngày, tháng, năm như 06/3/2018, gặp {found}").format(found=quoted(value)))
    return found


def _written_date(value: PartialDate) -> str | None:
    """Return the ISO form of a date; nothing where it was left out, an empty text where it is blank."""
    return str(value) or ("" if value.blank else None)


DocumentDate = Annotated[
    PartialDate,
    BeforeValidator(_partial_date),
    PlainSerializer(_written_date, return_type=str | None),
    facts.DOCUMENT_DATE,
]
"""A ``PartialDate``, a ``date``, or a text: ``"03/7/2026"``, ``"2026-07-03"``, ``"ngày 03 tháng 7 năm 2026"``, a year
alone; ``""`` keeps room for the pen."""
Day = Annotated[date, BeforeValidator(whole_day), facts.DAY]
"""A ``date``, or a text as of a ``DocumentDate``, with day, month and year."""


_CLOCK = re.compile(
    r"(?P<h>\d{1,2})\s*(?::|h|g|giờ)?\s*(?P<half>rưỡi)|"
    r"(?P<hour>\d{1,2})\s*(?::|h|g|giờ)\s*(?:(?P<m>\d{1,2})\s*(?:phút|ph|p|'|’)?)?(?::00)?",
    re.IGNORECASE,
)


def read_clock(value: object) -> time:
    """Return a time of day.

    Raises:
        PydanticCustomError: what was found and what to write.
    """
    if isinstance(value, time):
        return value
    match = _CLOCK.fullmatch(uncurled(value)) if isinstance(value, str) else None
    if match:
        hour, minute = int(match["h"] or match["hour"]), 30 if match["half"] else int(match["m"] or 0)
        if hour < 24 and minute < 60:
            return time(hour, minute)
    raise refuse(
        "time", _("cần giờ như 08:30, 8 giờ 30 hoặc 19h30 (theo 24 giờ), gặp {found}").format(found=quoted(value))
    )


Clock = Annotated[time, BeforeValidator(read_clock), facts.CLOCK]
"""A time of day to the minute: a ``time``, or a text: ``"08:30"``, ``"8 giờ 30"``, ``"19h30"``."""


def long_clock(moment: time) -> str:
    """Return ``08 giờ 30 phút``, ``08 giờ 00 phút``."""
    return f"{moment.hour:02} giờ {moment.minute:02} phút"
