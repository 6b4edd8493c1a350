"""A list with faults put in by hand: each is told at its row, and nothing else."""

import random
from datetime import date, timedelta

import pytest
from openpyxl import Workbook

from vanban.errors import InputError
from vanban.register.audit import audit
from vanban.register.lists import read_list
from vanban.register.series import Term


def told(path, **options):
    return [(item.code.removeprefix("register-"), int("".join(filter(str.isdigit, item.file.rsplit(":", 1)[-1]))))
            for item in audit(read_list(path)[0], **options)]  # fmt: skip


def written(tmp_path, rows, head="Số, ký hiệu;Ngày;Tên loại;Trích yếu"):
    path = tmp_path / "ds.csv"
    path.write_text("\n".join(["DANH SÁCH VĂN BẢN ĐI", head, *rows]), encoding="utf-8")
    return path


def clean(series=(("TB", "Thông báo"), ("KH", "Kế hoạch")), count=20, first=date(2025, 8, 12)):
    """Rows of two series, their numbers one after the other; the first stands in row 3."""
    return [
        [f"{number:02}-{symbol}/ĐU", first + timedelta(number), kind, "về x"]
        for number in range(1, count + 1) for symbol, kind in series
    ]  # fmt: skip


def lines(rows):
    return [f"{number};{day:%d/%m/%Y};{kind};{subject}" for number, day, kind, subject in rows]


def test_a_list_without_faults(tmp_path):
    assert told(written(tmp_path, lines(clean()))) == []
    assert told(written(tmp_path, lines(clean())[::-1])) == []  # the newest first
    assert told(written(tmp_path, lines(clean(first=date(2026, 12, 25))))) == []  # through the new year


def test_each_fault_is_told_at_its_row(tmp_path):
    rows = clean()
    rows[8][0] = "04-TB/ĐU"  # row 11: 5 is 4 again
    rows[13][1] = date(2025, 8, 12)  # row 16: 07-KH before 06-KH
    rows[20][0] = "11-TTr/ĐU"  # row 23: no Thông báo
    rows[29][0] = "15-KH/ĐỦ"  # row 32: no such body
    rows[36][0] = "19/TB-ĐU"  # row 39: as the state writes
    assert told(written(tmp_path, lines(rows))) == [
        ("double", 11), ("gap", 13), ("back", 16), ("symbol", 23), ("symbol", 32), ("symbol", 39),
    ]  # fmt: skip


def test_gaps_of_one_and_of_many(tmp_path):
    rows = [row for row in clean(series=(("TB", "Thông báo"),)) if row[0][:2] not in ("04", "09", "10", "11")]
    found = audit(read_list(written(tmp_path, lines(rows)))[0])
    assert [item.message for item in found] == [
        "thiếu số 04 trước số 05-TB/ĐU", "thiếu các số từ 09 đến 11 trước số 12-TB/ĐU",
    ]  # fmt: skip


def test_a_list_may_begin_within_a_term(tmp_path):
    assert told(written(tmp_path, lines(clean()[20:]))) == []


def test_a_restart_is_told_and_is_no_double(tmp_path):
    rows = [*clean(count=12), *clean(count=9, first=date(2025, 11, 1))]
    assert told(written(tmp_path, lines(rows))) == [("restart", 27), ("restart", 28)]
    known = [Term("cũ"), Term("mới", date(2025, 11, 1))]
    assert told(written(tmp_path, lines(rows)), terms=known) == [("restart", 27), ("restart", 28)]


def test_a_series_of_one_number_begins_anew_with_the_others(tmp_path):
    notices = {"series": (("TB", "Thông báo"),), "count": 3}
    rows = [
        ["01-QĐ/ĐU", date(2025, 7, 10), "Quyết định", ""], *clean(**notices, first=date(2025, 7, 9)),
        ["1-QĐ/ĐU", date(2025, 8, 12), "Quyết định", ""], *clean(**notices, first=date(2025, 8, 13)),
    ]  # fmt: skip
    assert told(written(tmp_path, lines(rows))) == [("restart", 7), ("restart", 8)]


def test_a_number_given_twice_a_month_apart(tmp_path):
    rows = clean(series=(("TB", "Thông báo"),), count=80)
    rows.insert(79, ["72-TB/ĐU", date(2026, 3, 13), "Thông báo", "khác"])
    rows[80][1] = date(2026, 3, 14)
    assert told(written(tmp_path, lines(rows))) == [("double", 82)]


def test_decisions_and_rules_have_the_same_symbol(tmp_path):
    rows = [["05-QĐ/ĐU", date(2025, 9, 4), "Quyết định", ""], ["05-QĐ/ĐU", date(2026, 3, 12), "Quy định", ""]]
    assert told(written(tmp_path, lines(rows))) == []
    assert told(written(tmp_path, lines(rows)), together=True) == [("double", 4)]


@pytest.mark.parametrize(
    ("number", "day", "faults"),
    [
        ("05-QĐi/ĐU", "01/6/2026", 1), ("05-QĐi/ĐU", "01/6/2020", 0),
        ("05-NQ/HU", "01/6/2026", 1), ("05-NQ/HU", "01/6/2020", 0),
    ],
)  # fmt: skip
def test_symbols_are_those_of_the_day(tmp_path, number, day, faults):
    rows = [f"{number};{day}", *(f"{n:02}-BC/ĐU;{day}" for n in range(1, 30))]
    assert told(written(tmp_path, rows, head="Số, ký hiệu;Ngày")) == [("symbol", 3)] * faults


def test_a_workbook_with_number_and_symbol_apart(tmp_path):
    book = Workbook()
    page = book.active
    page.title = "Sổ"
    page.append(["STT", "Số", "Ký hiệu", "Ngày tháng văn bản", "Tên loại và trích yếu nội dung"])
    for index, number in enumerate((1, 2, 4, 4), 1):
        page.append([index, number, "CV/ĐU", date(2026, 1, index), "Công văn về việc x"])
    book.save(tmp_path / "ds.xlsx")
    found = audit(read_list(tmp_path / "ds.xlsx")[0])
    assert [(item.code, item.file.rsplit("!")[-1]) for item in found] == [
        ("register-gap", "B4"),
        ("register-double", "B5"),
    ]


@pytest.mark.parametrize("seed", range(20))
def test_faults_at_random_places(tmp_path, seed):
    """A double, a gap and a step back, each in a series of its own."""
    chance = random.Random(seed)  # noqa: S311  # places of faults
    series = (("TB", "Thông báo"), ("KH", "Kế hoạch"), ("BC", "Báo cáo"))
    rows = clean(series=series, count=40)
    of = {symbol: [index for index, row in enumerate(rows) if f"-{symbol}/" in row[0]] for symbol, _kind in series}
    gap, back, double = (chance.randrange(3, 38) for _ in range(3))
    rows[of["BC"][back]][1] -= timedelta(days=2)
    again = [rows[of["TB"][double - 2]][0], rows[of["TB"][double]][1], "Thông báo", "lại"]
    marked = [*rows[: of["TB"][double] + 1], again, *rows[of["TB"][double] + 1 :]]
    marked.remove(rows[of["KH"][gap]])
    at = {id(row): index + 3 for index, row in enumerate(marked)}
    expected = [
        ("back", at[id(rows[of["BC"][back]])]),
        ("double", at[id(again)]),
        ("gap", at[id(rows[of["KH"][gap + 1]])]),
    ]
    assert sorted(told(written(tmp_path, lines(marked)))) == sorted(expected)


@pytest.mark.parametrize("rest", ["", "a" * 131_073, '"x;y'])
def test_a_quote_that_is_not_closed_is_told_at_its_line_and_takes_no_row(tmp_path, rest):
    path = written(tmp_path, [*lines(clean())[:2], f'3-TB/ĐU;12/8/2025;Thông báo;"về x{rest}', *lines(clean())[4:]])
    with pytest.raises(InputError) as caught:
        read_list(path)
    assert [(item.code, item.line) for item in caught.value.diagnostics] == [("csv-quote", 5)]


def test_a_number_alone_in_its_row_is_no_head_of_a_group(tmp_path):
    rows = ["1;01-KH/ĐU;12/8/2025;về a", ";02-KH/ĐU;;", "2;03-KH/ĐU;13/8/2025;về c", ";04-KH/ĐU;;"]
    path = written(tmp_path, rows, head="STT;Số, ký hiệu;Ngày;Trích yếu")
    assert [row.number for row in read_list(path)[0]] == ["01-KH/ĐU", "02-KH/ĐU", "03-KH/ĐU", "04-KH/ĐU"]


@pytest.mark.parametrize("head", ["Số, ký hiệu;Ngày;Tên loại;Trích yếu", "STT;Số, ký hiệu;Ngày;Trích yếu"])
def test_a_list_goes_on_below_signatures(tmp_path, head):
    empty = ";" * head.startswith("STT")
    rows = [
        f"{empty}01-KH/ĐU;12/8/2025;về a", f"{empty};Người lập biểu;Chánh Văn phòng",
        f"{empty}02-KH/ĐU;13/8/2025;về b", f"{empty}03-KH/ĐU",
    ]  # fmt: skip
    assert [row.number for row in read_list(written(tmp_path, rows, head))[0]] == ["01-KH/ĐU", "02-KH/ĐU", "03-KH/ĐU"]


def test_a_cell_of_a_hundred_thousand_letters(tmp_path):
    rows = lines(clean())
    assert told(written(tmp_path, [f"{rows[0]}{'a' * 100_000}", *rows[1:]])) == []


@pytest.mark.parametrize(
    ("number", "advice"),
    [("05-CV/ĐU (mật)", "05-CV/ĐU"), ("5-cv/đu", "05-CV/ĐU"), ("05/CV-ĐU", "05-CV/ĐU"), ("05-CV", "05-CV/ĐU"),
     ("02-b/CV/ĐU", "12-CV/ĐU"), ("2b-CV/ĐU", "12-CV/ĐU"), ("2a", "12-CV/ĐU"), ("12/ĐU", "12-CV/ĐU")],
)  # fmt: skip
def test_advice_is_a_number_that_the_audit_takes(tmp_path, number, advice):
    """A number with a letter is none of a series; to write it as 02 would be a double."""
    rows = [f"{n:02}-CV/ĐU;{10 + n}/9/2025" for n in (1, 2, 3, 4)]
    found = audit(read_list(written(tmp_path, [*rows, f"{number};15/9/2025"], head="Số, ký hiệu;Ngày"))[0])
    assert [(item.code, item.message.partition("viết như ")[2].partition(";")[0]) for item in found] == [
        ("register-symbol", advice)
    ]


def test_a_short_list_whose_days_rise_is_not_newest_first(tmp_path):
    rows = ["01-NQ/ĐU;12/8/2025", "03-NQ/ĐU;15/8/2025", "02-NQ/ĐU;16/8/2025", "01-NQ/ĐU;16/1/2026"]
    assert told(written(tmp_path, rows, head="Số, ký hiệu;Ngày")) == [("back", 4), ("restart", 6)]


def test_a_paper_is_no_group_head_for_being_counted_in_roman(tmp_path):
    rows = ["I;01-KH/ĐU;12/8/2025;về a", "II;02-KH/ĐU;13/8/2025;về b", ";Cộng: 2 số;;"]
    path = written(tmp_path, rows, head="STT;Số, ký hiệu;Ngày;Trích yếu")
    assert [row.number for row in read_list(path)[0]] == ["01-KH/ĐU", "02-KH/ĐU"]
