"""Strict values: what surely is a number, a date or money becomes one; the rest is refused with what to write."""

from datetime import date, time
from decimal import Decimal
from typing import Annotated

import pytest
from pydantic import TypeAdapter, ValidationError

from vanban.models.choices import SAID, choice
from vanban.models.meeting import MeetingKind, Mode, VoteMethod
from vanban.models.meeting_paper import Presence
from vanban.models.moments import Clock, Day, DocumentDate, PartialDate
from vanban.models.period import PeriodField
from vanban.models.values import Line, Money, Score, Whole, YesNo
from vanban.text.language import fold


def read(type_, value):
    return TypeAdapter(type_).validate_python(value)


def refused(type_, value):
    with pytest.raises(ValidationError) as error:
        read(type_, value)
    return error.value.errors()[0]["ctx"]["message"]


@pytest.mark.parametrize(
    ("text", "wanted"), [("08", 8), ("0", 0), ("12", 12), ("1.000", 1000), ("12.345.678", 12345678)]
)
def test_whole_numbers(text, wanted):
    assert read(Whole, text) == wanted


@pytest.mark.parametrize(
    "text", ["", "1,5", "1.5", "10.00", "0.000", "0912", "-1", "1e3", "mười", "1 000", "0x10", "١٢", True, 1.5, None]
)
def test_what_is_no_whole_number(text):
    assert refused(Whole, text)


@pytest.mark.parametrize(("text", "wanted"), [("91,5", "91.5"), ("91.5", "91.5"), ("100", "100"), ("0", "0")])
def test_scores(text, wanted):
    assert read(Score, text) == Decimal(wanted)


@pytest.mark.parametrize("text", ["91,555", "1.000,5", "NaN", "inf", "-1", "", "9,", ",5", True])
def test_what_is_no_score(text):
    assert refused(Score, text)


@pytest.mark.parametrize(
    ("text", "wanted"), [("360.000", 360_000), ("360000", 360_000), ("360.000 đ", 360_000), ("0", 0)]
)
def test_money(text, wanted):
    assert read(Money, text) == wanted


@pytest.mark.parametrize("text", ["360,5", "3.60", "360k", "-1", ""])
def test_what_is_no_money(text):
    assert refused(Money, text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("06/03/2018", (2018, 3, 6)),
        ("6-3-2018", (2018, 3, 6)),
        ("06.3.2018", (2018, 3, 6)),
        ("2018-03-06", (2018, 3, 6)),
        ("ngày 06 tháng 3 năm 2018", (2018, 3, 6)),
        ("2024", (2024, None, None)),
        ("tháng 6 năm 2026", (2026, 6, None)),
        ("6/2026", (2026, 6, None)),
        ("ngày tháng năm 2024", (2024, None, None)),
        ("", (None, None, None)),
    ],
)
def test_dates_of_a_document(text, wanted):
    found = read(DocumentDate, text)
    assert (found.year, found.month, found.day) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "31/6/2026",
        "29/2/2025",
        "13/13/2026",
        "00/7/2026",
        "0/7/2026",
        "5/0/2026",
        "0/2026",
        "2026-07-00",
        "2026-00",
        "0000-07-01",
        "0000",
        "ngày 05 tháng  năm 2026",
        "thứ Hai, 7/2026",
        "hôm nay",
        "6/3/18",
        "20260306",
        "1525478400",
    ],
)
def test_what_is_no_date(text):
    assert "06/3/2018" in refused(DocumentDate, text)


@pytest.mark.parametrize("text", ["2024", "6/2026", "", None])
def test_a_day_needs_all_of_it(text):
    assert refused(Day, text)


@pytest.mark.parametrize(
    "text", ["thứ Năm, 05/11/2026", "Thứ năm ngày 05 tháng 11 năm 2026", "thứ 5, ngày 5-11-2026", "ngày 5-11-2026"]
)
def test_a_weekday_may_stand_before_a_day(text):
    assert read(Day, text) == date(2026, 11, 5)
    assert read(DocumentDate, text).exact == date(2026, 11, 5)


@pytest.mark.parametrize("text", ["thứ Sáu, 05/11/2026", "Chủ nhật, 05/11/2026"])
def test_a_weekday_that_is_not_the_days_own_is_told(text):
    told = refused(Day, text)
    assert "05/11/2026" in told
    assert "thứ Năm" in told


def test_a_year_alone_is_not_offered_where_a_day_is_wanted():
    assert "chỉ năm" not in refused(Day, "32/1/2026")
    assert "chỉ năm 2018" in refused(DocumentDate, "32/1/2026")


def test_a_day():
    assert read(Day, "03/6/2026") == date(2026, 6, 3)
    assert str(PartialDate(2026, 6, 3)) == "2026-06-03"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("08:30", time(8, 30)),
        ("8h30", time(8, 30)),
        ("8 giờ 30", time(8, 30)),
        ("8 giờ 30 phút", time(8, 30)),
        ("14h", time(14)),
    ],
)
def test_times(text, wanted):
    assert read(Clock, text) == wanted


@pytest.mark.parametrize("text", ["24:00", "8:60", "sáng", "", "830", 510])
def test_what_is_no_time(text):
    assert refused(Clock, text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("tháng 4/2026", "tháng 4 năm 2026"),
        ("4/2026", "tháng 4 năm 2026"),
        ("Tháng 4 năm 2026", "tháng 4 năm 2026"),
        ("quý II/2026", "quý II năm 2026"),
        ("Quý 2 năm 2026", "quý II năm 2026"),
    ],
)
def test_periods(text, wanted):
    assert str(read(PeriodField, text)) == wanted


@pytest.mark.parametrize("text", ["tháng 13/2026", "quý V/2026", "2026", "", "tháng 4"])
def test_what_is_no_period(text):
    assert refused(PeriodField, text)


@pytest.mark.parametrize(
    ("text", "wanted"), [("có", True), ("Co", True), ("không", False), ("no", False), (True, True)]
)
def test_yes_and_no(text, wanted):
    assert read(YesNo, text) is wanted


def test_a_line_is_one_line():
    assert refused(Line, "hai\ndòng")
    assert refused(Line, "   ")
    assert read(Line, "  chữ ") == "chữ"


@pytest.mark.parametrize(
    ("options", "text", "wanted"),
    [
        (MeetingKind, "định kỳ", MeetingKind.REGULAR),
        (MeetingKind, "Họp định kỳ", MeetingKind.REGULAR),
        (MeetingKind, "sinh hoạt chuyên đề", MeetingKind.THEMATIC),
        (VoteMethod, "bỏ phiếu kín", VoteMethod.BALLOT),
        (VoteMethod, "biểu quyết giơ tay", VoteMethod.HANDS),
        (VoteMethod, "giơ thẻ đảng viên", VoteMethod.CARD),
        (Mode, "họp trực tuyến", Mode.ONLINE),
        (Presence, "vắng có phép", Presence.EXCUSED),
    ],
)
def test_everyday_words_for_a_choice(options, text, wanted):
    assert read(Annotated[options, choice(options)], text) is wanted


def test_what_is_said_for_a_choice_is_said_for_one_alone():
    for options in (MeetingKind, VoteMethod, Mode, Presence):
        said = [fold(word) for option in options for word in {option.value, *SAID.get(option.value, ())}]
        assert len(said) == len(set(said)), options


def test_a_bare_absence_is_no_choice():
    assert "vắng có lý do" in refused(Annotated[Presence, choice(Presence)], "vắng")
