"""What can hardly be is an error or a warning, and what is next to it is neither."""

import pytest
from pydantic import ValidationError

import vanban
from tests.conftest import ROOT
from tests.helpers.documents import minutes
from vanban.errors import Severity
from vanban.models import plausible
from vanban.models.plausible import day_problems
from vanban.packs.catalogue import get_form

ERROR, WARNING = Severity.ERROR, Severity.WARNING


@pytest.fixture(autouse=True)
def _in_2026(monkeypatch):
    monkeypatch.setattr(plausible, "this_year", lambda: 2026)


def found(form, **change):
    """Return the code and weight of what is told of a form's example with other values; None for codes beside it."""
    shown = vanban.load(ROOT / f"vanban/templates/{form}/example.yaml").model_dump(mode="json", exclude_none=True)
    for path, value in change.items():
        *way, last = path.split("__")
        inner = shown
        for key in way:
            inner = inner[int(key) if key.isdigit() else key]
        inner[last] = value
    try:
        record = get_form(form).model.model_validate(shown)
    except ValidationError as error:
        return {(item["type"], ERROR) for item in error.errors()}
    return {(item.code, item.severity) for item in record.all_problems() if item.severity is not Severity.ADVICE}


BOUNDS = [
    # points of a hundred
    ("minutes", {"quality__score": "100"}, set()),
    ("minutes", {"quality__score": "100,01"}, {("points-too-high", ERROR)}),
    ("minutes", {"quality__score": "400"}, {("points-too-high", ERROR)}),
    ("observer-report", {"self_total": "100"}, set()),
    ("observer-report", {"self_total": "101"}, {("points-too-high", ERROR)}),
    ("observer-report", {"appraised_total": "101"}, {("points-too-high", ERROR)}),
    ("rating-summary", {"ratings__0__points": "101"}, {("points-too-high", ERROR)}),
    ("model-meeting-report", {"results__0__points": "101"}, {("points-too-high", ERROR)}),
    # fees: nobody pays who is not there
    ("minutes", {"fees__paid": "13"}, set()),
    ("minutes", {"fees__paid": "14"}, {("fees-sum", ERROR)}),
    ("resolution", {"fees__paid": "13"}, set()),
    ("resolution", {"fees__paid": "40"}, {("fees-sum", ERROR)}),
    # a paper is not older than its meeting, held on 3 July 2026
    ("resolution", {"date": "03/7/2026"}, set()),
    ("resolution", {"date": "02/7/2026"}, {("date-before", ERROR)}),
    ("resolution", {"date": "03/01/2026"}, {("date-before", ERROR)}),
    ("resolution", {"date": "7/2026"}, set()),
    ("resolution", {"date": "6/2026"}, {("date-before", ERROR)}),
    ("resolution", {"date": "2026"}, set()),
    ("resolution", {"date": "2025"}, {("date-before", ERROR)}),
    ("resolution", {"date": "01/9/2026"}, set()),
    ("resolution", {"date": "02/9/2026"}, {("date-late", WARNING)}),
    ("minutes", {"date": "02/7/2026"}, {("date-before", ERROR)}),
    ("observer-report", {"date": "02/7/2026"}, {("date-before", ERROR)}),
    ("attendance-list", {"date": "02/7/2026"}, {("date-before", ERROR)}),
    ("scoring-sheet", {"date": "02/7/2026"}, {("date-before", WARNING)}),
    ("scoring-sheet", {"date": "04/5/2026"}, {("date-before", WARNING)}),
    ("scoring-sheet", {"date": "03/5/2026"}, {("date-before", ERROR)}),
    ("lessons-notice", {"date": "02/3/2026"}, {("date-before", ERROR)}),
    ("lessons-notice", {"reviewed_on": "02/3/2026"}, {("review-before", ERROR)}),
    ("rating-summary", {"date": "03/7/2026"}, {("date-before", ERROR)}),
    ("rating-summary", {"date": "04/7/2026"}, set()),
    ("model-meeting-report", {"date": "11/3/2026"}, {("date-before", ERROR)}),
    ("model-meeting-report", {"date": "12/3/2026"}, set()),
    ("quarterly-report", {"date": "30/6/2026"}, {("date-before", ERROR)}),
    ("quarterly-report", {"date": "01/7/2026"}, set()),
    # nor is what calls to a meeting younger
    ("invitation", {"date": "03/7/2026"}, set()),
    ("invitation", {"date": "04/7/2026"}, {("date-after", ERROR)}),
    ("invitation", {"date": "04/5/2026"}, set()),
    ("invitation", {"date": "03/5/2026"}, {("date-early", WARNING)}),
    ("agenda", {"date": "04/7/2026"}, {("date-after", ERROR)}),
    ("schedule-notice", {"date": "04/7/2026"}, set()),
    ("schedule-notice", {"date": "05/7/2026"}, {("date-after", WARNING)}),
    # the month of the meeting and the month of its period
    ("resolution", {"period": "tháng 10/2026"}, set()),
    ("resolution", {"period": "tháng 11/2026"}, {("held-far", WARNING)}),
    ("resolution", {"period": "tháng 7/2025"}, {("held-far", WARNING)}),
    # years
    ("plan", {"date": "05/6/2027"}, set()),
    ("plan", {"date": "05/6/2028"}, {("year-far", WARNING)}),
    ("plan", {"date": "05/6/2062"}, {("year-far", WARNING)}),
    ("plan", {"date": "05/6/1930", "bases": []}, set()),
    ("plan", {"date": "05/6/1929"}, {("year-impossible", ERROR)}),
    ("theme-plan", {"year": "2062"}, {("theme-year", ERROR)}),
    # days that no calendar has
    ("minutes", {"assignments__0__deadline": "30/11"}, set()),
    ("minutes", {"assignments__0__deadline": "31/11"}, {("date-impossible", ERROR)}),
    ("minutes", {"assignments__0__deadline": "trước ngày 31/11/2026"}, {("date-impossible", ERROR)}),
    ("resolution", {"assignments__0__deadline": "30/02/2026"}, {("date-impossible", ERROR)}),
    ("resolution", {"results__0__deadline": "31/6/2026"}, {("date-impossible", ERROR)}),
    ("model-meeting-plan", {"selected__0__time": "ngày 31 tháng 4"}, {("date-impossible", ERROR)}),
]  # fmt: skip


@pytest.mark.parametrize(("form", "change", "wanted"), BOUNDS)
def test_both_sides_of_each_bound(form, change, wanted):
    assert found(form, **change) == wanted


@pytest.mark.parametrize(
    ("text", "weight"),
    [
        ("31/11", ERROR), ("29/02/2026", ERROR), ("29/02/2028", None), ("29/02", None), ("13/2026", ERROR),
        ("12/2026", None), ("tháng 13/2026", ERROR), ("ngày 31 tháng 11 năm 2026", ERROR), ("32/01/2026", ERROR),
        ("31-11-2026", ERROR), ("31.11.2026", ERROR), ("31/11/26", ERROR),
        ("30/11/2031", None), ("30/11/2032", WARNING), ("30/11/2062", WARNING), ("0/5/2026", ERROR),
        ("10/15 hộ", WARNING), ("15/20 hộ", WARNING), ("1/2 số hộ", None), ("5-10 ngày", None), ("4.5 km", None),
        ("31.500 đồng", None), ("quý I/2026", None), ("135-KH/TU", None), ("thường xuyên", None), ("", None),
        ("30 tháng 11", None), ("6 tháng đầu năm", None), ("24/24 giờ", WARNING),
    ],
)  # fmt: skip
def test_what_looks_like_a_date_is_one(text, weight):
    told = list(day_problems(text, ("deadline",)))
    assert [item.severity for item in told] == ([weight] if weight else [])


def test_the_place_of_a_deadline_is_told():
    with pytest.raises(ValidationError) as error:
        minutes(assignments=[{"person": "A", "task": "x", "deadline": "31/11"}])
    assert error.value.errors()[0]["loc"] == ("assignments", 0, "deadline")
    assert "không có ngày “31/11”" in str(error.value)


def test_today_is_the_clerks_own(monkeypatch):
    monkeypatch.setattr(plausible, "this_year", lambda: 2061)
    assert found("plan", date="05/6/2062") == set()
