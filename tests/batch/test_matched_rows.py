"""A list whose headings are not the form's: what they mean is given; and runs over it through the public door."""

import csv
import json

import pytest
import xlsxwriter

import vanban
from tests.helpers.rows import BASE

COLUMNS = {"Khách": "Kính mời", "GIỜ ĐẾN": "start", "Ghi chú": ""}
LIST = "Khách,Giờ đến,Ghi chú\nĐồng chí A,07:15,x\nĐồng chí B,25h,y\n"


@pytest.fixture
def base(write):
    return write("giay-moi.yaml", BASE)


@pytest.fixture(params=["csv", "xlsx"])
def table(request, write, tmp_path):
    """The same list as text, and as a workbook under a title."""
    if request.param == "csv":
        return write("k.csv", LIST)
    with xlsxwriter.Workbook(tmp_path / "k.xlsx") as book:
        page = book.add_worksheet("Khách")
        page.write_row(0, 0, ["DANH SÁCH"])
        for number, line in enumerate(LIST.splitlines(), 1):
            page.write_row(number, 0, line.split(","))
    return tmp_path / "k.xlsx"


def test_headings_mean_what_is_given(base, table):
    one, two = vanban.render_many(vanban.rows(base, table, columns=COLUMNS))
    document = vanban.extract(one.docx)
    assert document.invitees == ("Đồng chí A",)
    assert (document.start.hour, document.start.minute) == (7, 15)
    assert [item.label for item in two.diagnostics] == ["Bắt đầu"]


def test_an_unknown_heading_is_refused_unless_one_only_looks(base, table):
    with pytest.raises(vanban.InputError, match="Khách"):
        next(vanban.rows(base, table))
    found = vanban.rows(base, table, loose=True)
    assert found.form == "invitation"
    assert [row.texts for row in found] == [("Đồng chí A", "07:15", "x"), ("Đồng chí B", "25h", "y")]
    assert next(vanban.rows(base, table, loose=True)).table.titles == ("Khách", "Giờ đến", "Ghi chú")


def test_two_headings_for_one_field_are_refused(base, table):
    with pytest.raises(vanban.InputError, match="trùng"):
        next(vanban.rows(base, table, columns={**COLUMNS, "Ghi chú": "invitees"}))


def test_a_mapping_of_columns_is_looked_at_by_its_letters_not_its_case(base, write):
    path = write("k.csv", "  khách *,Bắt đầu\nĐồng chí A,07:15\n")
    (made,) = vanban.render_many(vanban.rows(base, path, columns=COLUMNS))
    assert vanban.extract(made.docx).invitees == ("Đồng chí A",)


def test_each_heading_told_is_one_that_is_taken(base, write):
    told = vanban.headings(base)
    assert told["file"] == "Tên tệp"
    assert told["signature.name"] == "Chữ ký.Họ tên người ký"
    assert {"invitees", "start", "issuer.name", "held_on"} <= set(told)
    for name in (*list(told)[1:], *list(told.values())[1:]):
        assert len(list(vanban.rows(base, write("k.csv", f"{name},Tên tệp\nx,a\n")))) == 1


def test_a_run_goes_on_from_its_report(base, table, tmp_path):
    report = tmp_path / "out/report.csv"
    how = {"output": tmp_path / "out", "report": report, "columns": COLUMNS}
    with vanban.render_rows(base, table, **how) as made:
        assert sorted((one.number, one.ok) for one in made) == [(1, True), (2, False)]
        assert made.passed == 0
    with vanban.render_rows(base, table, resume=True, **how) as made:
        assert [(one.number, one.ok) for one in made] == [(2, False)]
        assert made.passed == 1
    with pytest.raises(vanban.OutputError), vanban.render_rows(base, table, **how):
        pass
    lines = list(csv.DictReader(report.read_text(encoding="utf-8-sig").splitlines()))
    assert [(line["row"], line["ok"]) for line in lines] == [("1", "có"), ("2", "không"), ("2", "không")]


def test_a_run_ends_where_it_is_told_to(base, write, tmp_path):
    path = write("k.csv", "Khách\n" + "Đồng chí A\n" * 9)
    asked = []

    def stop():
        asked.append(True)
        return len(asked) > 14

    report = tmp_path / "out/report.jsonl"
    how = {"output": tmp_path / "out", "report": report, "columns": COLUMNS}
    with vanban.render_rows(base, path, stop=stop, **how) as made:
        done = len(list(made))
    assert 0 < done < 9
    assert len(report.read_text(encoding="utf-8").splitlines()) == done
    with vanban.render_rows(base, path, resume=True, **how) as made:
        assert sorted(one.number for one in made) == [*range(done + 1, 10)]
    told = [json.loads(line) for line in report.read_text(encoding="utf-8").splitlines()]
    assert all(line["ok"] for line in told)
