"""What a cell gives to a column of a kind, and which rows of a table are rows."""

import re
from datetime import date, datetime, time
from decimal import Decimal

import pytest

from vanban.models.moments import PartialDate
from vanban.models.period import Period
from vanban.reading.tables.cells import BLANK, cell_of, column_letters, text_cell
from vanban.reading.tables.columns import kind_of
from vanban.reading.tables.gate import Line, find_head, guess, hidden_words, told_of
from vanban.reading.tables.sorter import sorter_of
from vanban.reading.tables.workbook import Span


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("A", "A"), (" A", " A"), ("A \t\n", "A"), ("\r\nA", "A"), ("\n A\nB\n", " A\nB"), (" \t\n", None),
        ("a\u0300", "à"),
    ],
)  # fmt: skip
def test_of_a_text_what_shows_nothing_at_its_end_is_none_of_it(text, wanted):
    assert text_cell(text).text == wanted
    assert cell_of(text, "General").text == wanted


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("#SPILL!", True), ("#n/a", True), (" #N/A ", True), ("#CALC!", True), ("###", True), ("########", True),
        ("Err:502", True), ("#ERR508", True), ("##", False), ("Err:5", False), ("#N/A thì bỏ", False), ("#", False),
    ],
)  # fmt: skip
def test_the_mark_of_a_failed_formula_is_told(text, wrong):
    fault = text_cell(text).fault
    assert (fault is not None) is wrong
    assert not wrong or fault.startswith(f"ô báo lỗi {text.strip()}, ")


def test_a_formula_that_failed_in_words_of_its_own_has_no_value():
    assert cell_of("#BLOCKED!", "General", failed=True).fault.startswith("ô báo lỗi #VALUE!, ")
    assert cell_of("#REF!", "General", failed=True).fault.startswith("ô báo lỗi #REF!, ")


def test_characters_that_a_workbook_writes_by_their_code_are_those():
    assert cell_of("A_x000D_\nB_x000d_C_x0009_D", "General").text == "A\nB\nC\tD"


@pytest.mark.parametrize(
    ("value", "code", "kind", "wanted"),
    [
        (datetime(2026, 7, 3), "dd/mm/yyyy", "day", "03/7/2026"),
        (datetime(2026, 7, 3), "dd/mm/yyyy hh:mm", "day", "03/7/2026"),
        (datetime(2026, 7, 3, 18, 5), "dd/mm/yyyy hh:mm", "day", "03/7/2026 18:05"),
        (datetime(2026, 7, 3, 18, 5), "dd/mm/yyyy", "day", "03/7/2026"),
        (date(2026, 7, 3), "mm-dd-yy", "day", "03/7/2026"),
        (datetime(2026, 7, 3), "dd/mm/yyyy", "text", "03/07/2026"),
        (datetime(2026, 7, 3), "dd/mm/yyyy", "clock", "03/07/2026"),
        (datetime(2026, 7, 3), "dd/mm/yyyy", "period", "tháng 7/2026"),
        (time(7, 30), "h:mm", "clock", "07:30"),
        (time(7, 30, 5), "h:mm", "clock", "07:30:05"),
        (time(7, 30), "h:mm", "day", "7:30"),
        (0, "0", "number", "0"),
        (None, "General", "text", None),
    ],
)
def test_a_moment_is_one_where_one_is_wanted_and_its_letters_elsewhere(value, code, kind, wanted):
    assert cell_of(value, code).as_kind(kind) == (wanted, None)


def test_a_nought_that_its_format_hides_is_blank():
    assert cell_of(0, "0;-0;") == BLANK


@pytest.mark.parametrize(
    ("annotation", "kind"),
    [
        (date, "day"), (date | None, "day"), (PartialDate, "day"), (time | None, "clock"), (Period, "period"),
        (int, "number"), (Decimal | None, "number"), (str, "text"), (tuple[str, ...], "text"),
    ],
)  # fmt: skip
def test_the_type_of_a_field_tells_what_its_column_is_for(annotation, kind):
    assert kind_of(annotation) == kind


@pytest.mark.parametrize(
    ("index", "letters"), [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA")]
)
def test_columns_have_the_letters_of_a_workbook(index, letters):
    assert column_letters(index) == letters


def line(number, *texts):
    return Line(number, tuple(text_cell(text) if text else BLANK for text in texts))


def kinds(titles, *rows, used=None, heads=None):
    """Return what each row below the headings is."""
    head, _rest = find_head([line(1, *titles)], {"Họ tên", "Điểm"}.__contains__)
    used = used or [at for at, title in enumerate(titles) if title in ("Họ tên", "Điểm")]
    sorter = sorter_of(head, used, heads=heads)
    return [kind for _line, kind in sorter.sort(line(number, *row) for number, row in enumerate(rows, 2))]


COUNTED = ("STT", "Họ tên", "Điểm", "(Ghi chú)")


@pytest.mark.parametrize(
    ("row", "kind"),
    [
        (("1", "Lò Văn A", "5"), "row"),
        (("1.", "Tổng cộng"), "row"),
        (("1", "Cộng"), "row"),
        (("", "Cộng"), "closing"),
        (("Tổng cộng:", "", "5"), "closing"),
        (("", "Lò Văn A", "", "Tổng cộng"), "row"),
        (("", "", "", "gửi sau"), "blank"),
        (("2", "", ""), "blank"),
        (("2.", "", ""), "blank"),
        (("I", "Tổ 1"), "closing"),
        (("IV.", "Tổ 4"), "closing"),
        (("B", "Tổ 2"), "closing"),
        (("Đ)", "Tổ 5"), "closing"),
        (("IA", "Tổ 5"), "row"),
        (("", "Họ tên", "Điểm"), "closing"),
        (("", "Họ tên :", "ĐIỂM"), "closing"),
        (("", "Họ tên", "5"), "row"),
        (("", "Họ tên"), "row"),
        (("", "Người lập biểu"), "closing"),
        (("", "Người lập biểu", "5"), "row"),
    ],
)
def test_a_row_is_one_or_closes_the_table(row, kind):
    assert kinds(COUNTED, ("", "Lò Văn Z", "1"), (*row, *[""] * (4 - len(row)))) == ["row", kind]


@pytest.mark.parametrize(
    ("row", "numbers"),
    [
        (("(1)", "(2)", "(3)"), True), (("A", "B", "1", "2"), True), (("D", "1", "2"), True), (("1", "2"), False),
        (("A", "B", "1"), False), (("3", "4", "5"), True), (("1", "3", "2"), False), (("E", "1", "2"), False),
        (("1", "2", "100"), False), (("1", "2", "x"), False),
    ],
)  # fmt: skip
def test_numbers_of_columns_stand_below_the_headings_alone(row, numbers):
    titles = ("Họ tên", "Điểm", "Cột 3", "Cột 4")
    row = (*row, *[""] * (4 - len(row)))
    assert kinds(titles, row, row) == ["closing" if numbers else "row", "row"]


def test_a_sum_may_begin_in_a_column_set_aside():
    assert kinds(("(Tổ)", "Họ tên", "Điểm"), ("Tổng số", "5 người", "9"), ("Tổ 1", "Lò Văn A", "9")) == [
        "closing",
        "row",
    ]


def test_what_stands_below_a_sum_alone_may_be_a_signature():
    below = [("Lò Văn B", ""), ("", "BÍ THƯ"), ("Lò Văn C", "5")]
    assert kinds(("Họ tên", "Điểm"), ("Lò Văn A", "5"), *below) == ["row"] * 4
    assert kinds(("Họ tên", "Điểm"), ("Tổng cộng", "5"), *below) == ["closing", "unclear", "closing", "row"]
    counted = [("", *row) for row in below]
    assert kinds(("STT", "Họ tên", "Điểm"), ("", "Tổng cộng", "5"), *counted) == [
        "closing",
        "closing",
        "closing",
        "row",
    ]
    group = kinds(("Họ tên", "Điểm"), ("Tổ 1", ""), ("Lò Văn A", ""), heads=re.compile("Tổ .*"))
    assert group == ["closing", "row"], "a group is no sum"


def test_a_text_merged_over_a_row_is_none_of_its_cells():
    head, _rest = find_head([line(1, "Họ tên", "Điểm")], {"Họ tên", "Điểm"}.__contains__)
    merged = text_cell("Tổ đảng số 1")._replace(area="A2:B2")
    assert sorter_of(head, [0, 1]).kind(Line(2, (merged, merged))) == "closing"
    assert sorter_of(head, [0, 1]).kind(line(2, "Tổ đảng số 1", "Tổ đảng số 1")) == "row"


@pytest.mark.parametrize(("above", "number"), [(39, 40), (40, 1)])
def test_headings_are_looked_for_in_forty_rows(above, number):
    rows = [*(line(at, f"chữ {at}") for at in range(1, above + 1)), line(above + 1, "Họ tên"), line(above + 2, "A")]
    head, rest = find_head(rows, {"Họ tên"}.__contains__)
    assert (head.number, len(list(rest))) == (number, above + 2 - number)


def test_of_a_title_over_many_columns_no_row_becomes_the_headings():
    title = Line(1, (text_cell("Điểm"),) * 3)
    head, _rest = find_head([title, line(2, "Họ tên", "Điểm")], {"Họ tên", "Điểm"}.__contains__)
    assert (head.number, head.titles) == (2, (("Họ tên",), ("Điểm",)))


def test_a_title_above_two_columns_is_of_both_and_stands_in_its_first_row():
    rows = [line(1, "Họ tên", "Chữ ký", ""), line(2, "", "Chức vụ", "Tên"), line(3, "A", "B", "C")]
    head, _rest = find_head(rows, {"Họ tên"}.__contains__, (Span(1, 0, 2, 0), Span(1, 1, 1, 2)))
    assert head.titles == (("Họ tên",), ("Chữ ký", "Chức vụ"), ("Tên",))
    assert [head.row_of(column) for column in (0, 1, 2, 7)] == [1, 2, 2, 2]


@pytest.mark.parametrize(
    ("texts", "told"),
    [
        (("a", "", "b  c\nd", "a"), "a | b c d"), (("x" * 80,), "x" * 80), (("x" * 81,), "x" * 79 + "…"),
    ],
)  # fmt: skip
def test_of_a_row_what_fits_a_line_is_told(texts, told):
    assert told_of(line(1, *texts)) == told


@pytest.mark.parametrize(("count", "end"), [(2, "(hàng 1, 2)"), (20, ", 20)"), (21, ", 20…)")])
def test_of_hidden_rows_the_first_twenty_are_named(count, end):
    words = hidden_words(range(1, count + 1))
    assert words.startswith(f"{count} hàng đang ẩn")
    assert end in words


@pytest.mark.parametrize(("title", "meant"), [("Hộ tenn", "Họ tên"), ("ĐIỂMM *", "Điểm"), ("Địa chỉ", None)])
def test_a_heading_that_is_nearly_one_names_that(title, meant):
    assert guess(title, ["Họ tên", "Điểm"]) == meant
