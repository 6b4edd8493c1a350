"""What a cell gives to a column of a kind, and which rows of a table are rows."""

import re
from datetime import date, datetime, time
from decimal import Decimal
from types import SimpleNamespace

import pytest

from vanban.models.moments import PartialDate
from vanban.models.period import Period
from vanban.reading.tables.cells import BLANK, cell_of, column_letters, text_cell
from vanban.reading.tables.columns import kind_of
from vanban.reading.tables.gate import Line, find_head, guess, notes_of, told_of
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


TITLES = ("Họ tên", "Cột 1", "Cột 2", "Cột 3")


@pytest.mark.parametrize(
    ("row", "kind"),
    [
        (("Tổng hợp số liệu hộ nghèo", "Vàng Thị E", "20/7/2026", "thường kỳ"), "row"),
        (("Tổng hợp số liệu hộ nghèo", "Vàng Thị E", "", ""), "row"),
        (("Tổng hợp danh sách đảng viên", "", "", ""), "row"),
        (("Tổng hợp 6 tháng đầu năm", "Chi bộ thôn Nà Cà", "", ""), "row"),
        (("Tổng hợp", "Vàng Thị E", "7/2026", "thường kỳ"), "row"),
        (("Tổng số đảng viên đi làm xa", "Chi bộ Nà Ít", "20/7/2026", "thường kỳ"), "row"),
        (("Tổng hợp: 05 đồng chí", "", "", ""), "closing"),
        (("Tổng hợp danh sách có 12 đồng chí", "", "", ""), "closing"),
        (("Tổng hợp", "", "", ""), "closing"),
        (("Tổng số đảng viên dự họp", "15/17", "88,5%", "Đạt"), "closing"),
        (("Tổng cộng", "15", "02 vắng", "Đạt yêu cầu"), "closing"),
        (("Tổng cộng", "x", "x", "x"), "closing"),
        (("Tổng cộng: 05 đồng chí", "", "", "BÍ THƯ"), "closing"),
        (("Tổng cộng: 05 đồng chí", "Người lập", "Kế toán", "BÍ THƯ"), "closing"),
    ],
)
def test_a_row_of_words_in_every_column_is_no_sum_and_to_sum_up_is_a_task(row, kind):
    assert kinds(TITLES, row, ("Lò Văn A", "", "x", ""), used=[0, 1, 2, 3]) == [kind, "row"]


@pytest.mark.parametrize(
    ("row", "weight"),
    [
        (("Tổng số đảng viên xin miễn", "Bí thư", ""), "warning"),
        (("Tổng số đảng viên xin miễn", "Lò Văn D", ""), "warning"),
        (("Tổng cộng", "15", "Đạt"), "warning"),
        (("Tổng cộng: 05 đồng chí", "", ""), "advice"),
        (("Tổng cộng: 05 đồng chí", "", "BÍ THƯ"), "advice"),
        (("Tổng số", "5 có", "x"), "advice"),
    ],
)
def test_a_sum_with_words_beside_it_is_warned_of_with_the_way_out(row, weight):
    found = []
    head, _rest = find_head([line(1, *TITLES[:3])], TITLES.__contains__)
    sorter = sorter_of(head, [0, 1, 2], lambda _line, _code, words, severity: found.append((severity.value, words)))
    assert [kind for _line, kind in sorter.sort([line(2, *row)])] == ["closing"]
    ((given, words),) = found
    assert (given, "thêm cột STT, ghi số thứ tự" in words) == (weight, weight == "warning")


@pytest.mark.parametrize(
    "row",
    [
        ("Xác nhận lý lịch đảng viên", "Bí thư"), ("Lập danh sách", "Chi bộ thôn Hoa Ban"), ("Xác nhận lý lịch", "Thư ký"),
        ("Ký và nộp bản cam kết", "Bí thư"), ("Lập danh sách đảng viên", ""),
    ],
)  # fmt: skip
def test_work_that_begins_as_signatures_do_is_a_row_and_so_is_what_stands_below(row):
    assert kinds(("Họ tên", "Điểm"), row, ("Lò Văn D", "Nguyễn Văn A")) == ["row", "row"]


LETTERED = [
    ([("I", "Lò Văn A", "Bí thư"), ("II", "Lò Văn B", "Tổ trưởng"), ("III", "Lò Văn C", "")], "rrr", []),
    ([("A", "Lò Văn A", "Bí thư"), ("B", "Lò Văn B", "")], "rr", []),
    ([("I", "Lò Văn A", ""), ("II", "Lò Văn B", "Tổ trưởng")], "grr"[0:1] + "r", [2]),
    ([("I", "Thường trực", "Phòng họp A"), ("1", "Lò Văn A", "x"), ("II", "Khối xã", "Hội trường"), ("1", "B", "x")],
     "grgr", [2, 4]),
    ([("I", "Thường trực", ""), ("1", "Lò Văn A", "x"), ("II", "Khối xã", ""), ("1", "B", "x")], "grgr", []),
    ([("I", "Thường trực", "5 người"), ("1", "Lò Văn A", "x")], "gr", []),
    ([("1", "Lò Văn A", "x"), ("II", "Lò Văn B", "x")], "rr", [3]),
]  # fmt: skip
"""Rows, which of them are rows and which head a group, and those that are warned of."""


@pytest.mark.parametrize(("rows", "wanted", "warned"), LETTERED)
def test_a_row_counted_by_letters_heads_a_group_where_it_says_one_thing(rows, wanted, warned):
    titles = ("STT", "Họ tên", "Điểm")
    assert kinds(titles, *rows) == [{"r": "row", "g": "closing"}[letter] for letter in wanted]
    found = told(("STT", "Họ tên", "Dự bị"), *rows)
    assert [number for number, weight, _words in found if weight == "warning"] == warned


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


GROUPS = [
    ([("", "Thường trực", ""), ("1", "A", "5"), ("", "Các chi bộ", ""), ("2", "B", "5")], "grgr"),
    ([("", "Thường trực", ""), ("", "Bí thư, Phó Bí thư", ""), ("1", "A", ""), ("", "Khác"), ("1", "B", "")], "ggrgr"),
    ([("1", "A", ""), ("", "B", ""), ("3", "C", "")], "rrr"),  # a number forgotten
    ([("1", "A", ""), ("2", "B", ""), ("", "C", "")], "rrr"),  # nothing below that it might head
    ([("1", "A", "5"), ("", "B", "5"), ("2", "C", "5")], "rrr"),  # more than a name
    ([("", "A", ""), ("", "B", ""), ("", "C", "")], "rrr"),  # nobody counts
    ([("1", "A", ""), ("", "B"), ("", "C"), ("", "D"), ("", "E"), ("2", "F", "")], "rrrrrr"),  # too many to be heads
]
"""Rows with their numbers, and which of them are rows and which head a group."""


@pytest.mark.parametrize(("rows", "wanted"), GROUPS)
def test_a_lone_text_without_a_number_above_one_with_heads_a_group(rows, wanted):
    found = kinds(("STT", "Họ tên", "Điểm"), *((*row, *[""] * (3 - len(row))) for row in rows))
    assert found == [{"r": "row", "g": "closing"}[letter] for letter in wanted]


@pytest.mark.parametrize(
    ("text", "heads"),
    [
        ("Đảng viên chính thức", True), ("ĐẢNG VIÊN DỰ BỊ", True), ("Đảng viên", True), ("Chi uỷ", True),
        ("Ban Chi ủy", True), ("Chi uỷ viên:", True), ("Đảng viên dự bị (02 đồng chí)", True), ("Dự bị: 2", True),
        ("Các đồng chí đảng viên", True), ("Đảng viên được miễn sinh hoạt", True),
        ("Đảng Văn Viên", False), ("Đảng Viên Dự", False), ("Chi Thị Uỷ", False), ("Đồng chí Lò Văn D", False),
    ],
)  # fmt: skip
def test_among_members_a_word_for_them_all_is_no_name(text, heads):
    rows = [(text, ""), ("Lò Văn A", "5")]
    assert kinds(("Họ tên", "Điểm"), *rows, heads=re.compile("Tổ .*")) == ["closing" if heads else "row", "row"]
    assert kinds(("Họ tên", "Điểm"), *rows) == ["row", "row"], "who is invited may be a body"


def told(titles, *rows, heads=None, filled=(), numbers=None):
    """Return what is told of the rows below the headings, each with its row."""
    head, _rest = find_head([line(1, *titles)], {"Họ tên", "Dự bị"}.__contains__)
    found = []

    def tell(told_line, code, words, severity):
        assert code == "table-unused"
        found.append((told_line.number, severity.value, words))

    used = [at for at, title in enumerate(titles) if title in ("Họ tên", "Dự bị")]
    lines = [line(number, *row) for number, row in zip(numbers or range(2, 2 + len(rows)), rows, strict=True)]
    list(sorter_of(head, used, tell, heads, filled).sort(lines))
    return found


MEMBERS = re.compile("Tổ .*")


@pytest.mark.parametrize(("said", "warned"), [("", [4]), ("có", [])])
def test_the_head_of_a_group_makes_nobody_probationary(said, warned):
    rows = [("Đảng viên chính thức", ""), ("A", ""), ("Đảng viên dự bị", ""), ("B", said), ("C", said)]
    found = told(("Họ tên", "Dự bị"), *rows, heads=MEMBERS)
    assert [at for at, weight, _words in found if weight == "warning"] == warned
    assert [at for at, weight, _words in found if weight == "advice"] == [2, 4]


@pytest.mark.parametrize(
    ("at", "warned"),
    [
        ([2, 3, 5], [5]),  # the last, behind a blank row
        ([2, 4, 6], []),  # blank rows between all
        ([2, 4, 5], []),  # more behind it
        ([2, 13, 14], [13]),  # far below, whatever is behind
        ([2, 3, 30], [30]),
        ([2, 3, 4], []),
    ],
)
def test_rows_that_stand_apart_are_told(at, warned):
    rows = [(text, "có") for text in ("A", "B", "C")]
    found = told(("Họ tên", "Dự bị"), *rows, numbers=at, filled={1, *at})
    assert [number for number, _weight, _words in found] == warned
    assert told(("Họ tên", "Dự bị"), *rows, numbers=at, filled=set(range(1, 31))) == [], "hidden rows are no blank ones"


def test_a_row_with_its_number_never_stands_apart():
    rows = [("1", "A", ""), ("2", "B", "")]
    assert told(("STT", "Họ tên", "Dự bị"), *rows, numbers=(2, 40), filled={1, 2, 40}) == []


SIGNED = [
    ("Người lập biểu", "Bí thư"), ("NGƯỜI LẬP", "BÍ THƯ"), ("Người lập", "Lò Văn D"), ("Người điểm danh", "Bí thư"),
    ("(Ký, ghi rõ họ tên)", "(Ký, đóng dấu)"), ("Bí thư", "Người lập"), ("T/M CHI BỘ", "(Đã ký)"),
    ("Lập danh sách", "Xác nhận của chi uỷ"), ("Mường Ví Dụ, ngày 01/7/2026", "Người lập"),
]  # fmt: skip


@pytest.mark.parametrize("row", SIGNED)
def test_signatures_side_by_side_end_the_table(row):
    rows = [("Lò Văn A", "5"), row, ("Lò Văn D", "Nguyễn Văn A")]
    assert kinds(("Họ tên", "Điểm"), *rows) == ["row", "closing", "closing"]
    counted = [("1", *rows[0]), *(("", *row) for row in rows[1:]), ("2", "Lò Văn B", "5")]
    assert kinds(("STT", "Họ tên", "Điểm"), *counted) == ["row", "closing", "closing", "row"]


@pytest.mark.parametrize("row", SIGNED)
def test_who_signs_is_told_as_what_it_is(row):
    rows = [("Lò Văn A", "không"), row, ("(Ký, ghi rõ họ tên)", "(Ký, đóng dấu)"), ("Lò Văn D", "Nguyễn Văn A")]
    found = told(("Họ tên", "Dự bị"), *rows)
    assert [(number, weight) for number, weight, _words in found] == [(n, "advice") for n in (3, 4, 5)]


@pytest.mark.parametrize("data", [("Lò Văn B", "có"), ("Ô C", "R"), ("Lò Văn B", "05/3/2025")])
def test_data_among_signatures_are_left_out_and_warned_of(data):
    rows = [("Lò Văn A", "không"), ("Người lập biểu", "Bí thư"), data, ("Lò Văn D", "Nguyễn Văn A")]
    found = told(("Họ tên", "Dự bị"), *rows)
    assert [(number, weight) for number, weight, _words in found] == [(3, "advice"), (4, "warning"), (5, "advice")]
    assert "là dữ liệu thì đưa lên trên phần ký" in found[1][2]
    assert " | ".join(data) in found[1][2]


def test_below_headings_said_again_another_table_begins():
    rows = [("A", "5"), ("Người lập", "Bí thư"), ("B", "C"), ("Họ tên", "Điểm"), ("D", "5")]
    assert kinds(("Họ tên", "Điểm"), *rows) == ["row", "closing", "closing", "closing", "row"]


@pytest.mark.parametrize(
    "row",
    [
        ("Bí thư", "Thư ký"), ("T/M Chi bộ", "Bí thư"), ("Lò Văn A", "Bí thư"), ("Người lập biểu", "5"),
        ("Đồng chí A", "Người lập biểu"), ("Kỳ Văn A", "Bí thư"), ("Người lập nghiệp giỏi", "Xã A"),
    ],
)  # fmt: skip
def test_who_has_an_office_is_no_signature(row):
    assert kinds(("Họ tên", "Điểm"), row, ("Lò Văn B", "5")) == ["row", "row"]


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
    page = SimpleNamespace(hidden_rows=range(1, count + 1), hidden_columns=(), struck=list, raised=list, commented=list)
    ((_place, words, _severity),) = notes_of(page)
    assert words.startswith(f"{count} hàng đang ẩn")
    assert end in words


@pytest.mark.parametrize(("title", "meant"), [("Hộ tenn", "Họ tên"), ("ĐIỂMM *", "Điểm"), ("Địa chỉ", None)])
def test_a_heading_that_is_nearly_one_names_that(title, meant):
    assert guess(title, ["Họ tên", "Điểm"]) == meant
