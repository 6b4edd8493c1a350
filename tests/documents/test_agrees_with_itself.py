"""What a paper calls to is not before it, what it cites not after it, and what points to others points to somebody."""

import pytest

import vanban
from tests.conftest import ROOT
from tests.helpers.documents import printed
from vanban import InputError


def loaded(form, **changed):
    own = vanban.load(ROOT / "vanban/templates" / form / "example.yaml")
    data = {**own.model_dump(mode="json", exclude_defaults=True), **changed}
    told = []
    return vanban.load(data, form=form, advice=told.append), told


@pytest.mark.parametrize(
    ("form", "changed", "field", "words"),
    [
        ("meeting-invitation", {"date": "26/11/2026", "held_on": "20/11/2026"}, "held_on", "20/11/2026"),
        ("letter", {"date": "26/11/2026", "held_on": "20/11/2026"}, "held_on", "20/11/2026"),
        ("letter", {"date": "26/11/2026", "answer_by": "25/11/2026"}, "answer_by", "25/11/2026"),
        ("introduction-letter", {"date": "26/11/2026", "valid_until": "10/11/2026"}, "valid_until", "10/11/2026"),
        ("opinion-slip", {"date": "26/11/2026", "answer_by": "10/11/2026"}, "answer_by", "10/11/2026"),
        ("transfer-slip", {"date": "26/11/2026", "answer_by": "10/11/2026"}, "answer_by", "10/11/2026"),
        ("dispatch-slip", {"date": "26/11/2026", "return_by": "10/11/2026"}, "return_by", "10/11/2026"),
        ("certificate", {"date": "26/11/2026", "valid_until": "10/11/2026"}, "valid_until", "10/11/2026"),
    ],
)
def test_it_does_not_call_to_a_day_that_is_over(form, changed, field, words):
    with pytest.raises(InputError) as error:
        loaded(form, **changed)
    (found,) = error.value.diagnostics
    assert (found.field, found.code) == (field, "order")
    assert found.message == f"{words} đứng trước 26/11/2026; hãy sửa một trong hai"


def test_each_task_has_its_own_deadline():
    tasks = [{"task": f"việc {day}", "lead": "Văn phòng", "deadline": f"{day}/11/2026"} for day in (20, 28, 21)]
    with pytest.raises(InputError) as error:
        loaded("letter", date="26/11/2026", tasks=tasks)
    assert [item.field for item in error.value.diagnostics] == ["tasks.0.deadline", "tasks.2.deadline"]


def test_a_day_of_the_same_date_and_a_paper_without_a_date_are_right():
    assert loaded("letter", date="26/11/2026", held_on="26/11/2026", answer_by="26/11/2026")[1] == []
    assert loaded("letter", date="", held_on="20/11/2026")[1] == []
    assert loaded("letter", date="2026-11", answer_by="01/11/2026")[1] == []


def test_what_is_cited_is_not_later_than_the_paper():
    later = {
        "type": "Chỉ thị",
        "number": "12-CT/TU",
        "date": "12/5/2027",
        "issuer": "Tỉnh uỷ",
        "subject": "về công tác cán bộ",
    }
    _document, told = loaded(
        "document", date="26/11/2026", bases=[later, {**later, "number": "13-CT/TU", "date": "26/11/2026"}]
    )
    assert [(item.field, item.code, item.severity.value) for item in told] == [
        ("bases.0.date", "cited-later", "warning")
    ]


def test_what_points_to_the_addressees_stands_once_and_only_where_there_are_some():
    _document, told = loaded("document", recipients=["Như trên", "Các chi bộ"])
    assert [(item.field, item.code) for item in told] == [("recipients.0", "recipient-above")]
    letter, told = loaded("letter", recipients=["Như kính gửi", "Các chi bộ"])
    assert told == []
    text = printed(letter)
    assert text.count("Như") == 1
    assert "- Như trên;\n" in text
