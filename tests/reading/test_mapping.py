"""A mapping that a program gives is the tree of a file with the same data; what is wrong is told at its keys."""

import json
from datetime import date, datetime, time
from decimal import Decimal

import pytest

from vanban import reading
from vanban.errors import InputError
from vanban.models.vocabulary import Urgency
from vanban.reading import to_plain
from vanban.reading.mapping import read_mapping


def test_values_become_the_text_that_a_file_would_hold():
    data = {
        "a": {"b": [1, 2.5, None, True, date(2026, 2, 3), Decimal("1.50"), Urgency("khẩn")], "c": (0, False)},
        "hour": time(7, 30),
        "midnight": datetime(2026, 2, 3),  # noqa: DTZ001  # a day as programs give it
        "moment": datetime(2026, 2, 3, 7, 30),  # noqa: DTZ001
    }
    given = read_mapping(data)
    assert to_plain(given.root) == {
        "a": {"b": ["1", "2.5", None, "true", "03/02/2026", "1.50", "khẩn"], "c": ["0", "false"]},
        "hour": "07 giờ 30 phút", "midnight": "03/02/2026", "moment": "07 giờ 30 phút, ngày 03/02/2026",
    }  # fmt: skip
    assert given.paths == [
        "", "a", "a.b", *(f"a.b.{at}" for at in range(7)), "a.c", "a.c.0", "a.c.1", "hour", "midnight", "moment",
    ]  # fmt: skip
    assert given.root.source.told == []


@pytest.mark.parametrize(
    ("value", "found"),
    [(float("nan"), "nan"), (Decimal("Infinity"), "Infinity"), ({1}, "set"), (2**63 - 1, None), (2**63, "quá dài")],
)
def test_what_no_file_could_hold_is_told_at_its_key(value, found):
    given = read_mapping({"a": [{"b": value}]}, "m")
    told = given.placed(given.root.source.told)
    assert [(item.code, item.field, item.line, item.file) for item in told] == (
        [("value", "a.0.b", None, "m")] if found else []
    )
    assert all(found in item.message for item in told)


def test_a_key_that_is_no_text_is_told_at_what_holds_it():
    given = read_mapping({"a": {3: "x", "b": "y"}}, "m")
    (told,) = given.placed(given.root.source.told)
    assert (told.code, told.field) == ("key", "a")
    assert "gặp 3" in told.message
    assert to_plain(given.root) == {"a": {"b": "y"}}


def test_a_long_key_that_is_no_text_is_told_by_its_beginning():
    given = read_mapping({(7,) * 100: "x"})
    (told,) = given.root.source.told
    assert told.message == f"tên mục phải là chữ, gặp {str((7,) * 100)[:60]}"


@pytest.mark.parametrize(("depth", "deep"), [(20, False), (21, True)])
def test_twenty_levels_are_read_of_a_mapping_and_of_json(depth, deep):
    data = text = "x"
    for _step in range(depth):
        data = {"a": data}
    text = json.dumps(data)
    for read_one in (lambda: read_mapping(data).root, lambda: reading.read_bytes(text.encode(), "x", "json")):
        if not deep:
            assert to_plain(read_one()) == data
            continue
        with pytest.raises(InputError, match="lồng nhau quá 20 tầng"):
            read_one()


@pytest.mark.parametrize(
    ("number", "wanted"),
    [(2.0**62, "4611686018427387904"), (2.0**63, "9.223372036854776e+18"), (0.005, "0,005"), (0.0005, "0.0005"), (-1.555, "-1.555"),
     (1.555, "1,555"), (1555.5, "1555.5"), (-0.0, "0"), (1e-9, "1e-09"), (Decimal("1E-8"), "0.00000001")],
)  # fmt: skip
def test_a_number_is_written_out_where_it_is_not_long(number, wanted):
    assert to_plain(read_mapping({"a": number}).root) == {"a": wanted}


def test_what_is_too_deep_is_refused_at_its_key():
    data: dict[str, object] = {}
    inner = data
    for _step in range(200):
        inner["a"] = inner = {}
    with pytest.raises(InputError) as raised:
        read_mapping(data)
    (told,) = raised.value.diagnostics
    assert told.code == "too-deep"
    assert told.field.startswith("a.a.a")


def test_the_rooms_door_names_what_it_has():
    assert all(hasattr(reading, name) for name in reading.__all__)
