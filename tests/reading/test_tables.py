"""Workbooks and CSV files: what the eye sees is what is read; every cell is used, or told at its place."""

import csv
import json
import random
import re
import unicodedata
import zipfile
from datetime import date, datetime, time, timedelta
from io import BytesIO

import pytest
from openpyxl import load_workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.comments import Comment
from openpyxl.styles import Font

import vanban
from tests.conftest import ROOT
from tests.helpers.commands import run
from tests.helpers.tables import book, short, variants
from vanban.batch.series.tree import load_row
from vanban.book.workbook import read_workbook
from vanban.reading.tables.cells import cell_of
from vanban.reading.tables.gate import Line, find_head
from vanban.reading.tables.parts import struck
from vanban.reading.tables.shown import UnknownFormatError, shown
from vanban.reading.tables.workbook import sheets_of

BASE = (ROOT / "examples/nhieu-van-ban/giay-moi.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("value", "code", "wanted"),
    [
        # What a machine set to Vietnamese shows; LibreOffice's export of cells as shown gives the same.
        (5, "General", "5"),
        (91.5, "General", "91,5"),
        (0.1 + 0.2, "General", "0,3"),
        (1234.5678, "General", "1234,5678"),
        (1234567.891, '0.0,," triệu"', "1,2 triệu"),
        (-0.4, "0000 000 000", "0000 000 000"),
        (12345678901, "General", "12345678901"),
        (-7, "General", "-7"),
        (912345678, "0000000000", "0912345678"),
        (912345678, "0000 000 000", "0912 345 678"),
        (5, "00", "05"),
        (0.915, "0.0%", "91,5%"),
        (0.5, "0%", "50%"),
        (1500000, '#,##0" đồng"', "1.500.000 đồng"),
        (1500000, "#,##0\\ [$đ-42A]", "1.500.000 đ"),
        (1234.5, "#,##0.00", "1.234,50"),
        (2.345, "0.00", "2,35"),
        (2.5, "0.0##", "2,5"),
        (2.505, "0.0##", "2,505"),
        (2, "0.0##", "2,0"),
        (12, '0" người"', "12 người"),
        (-5, "#,##0;(#,##0)", "(5)"),
        (0, '_(* #,##0_);_(* \\(#,##0\\);_(* "-"??_);_(@_)', "-"),
        (1234, '_(* #,##0_);_(* \\(#,##0\\);_(* "-"??_);_(@_)', "1.234"),
        (5, "[Red]0", "5"),
        (5, "@", "5"),
        ("A", '"Đ/c "@', "Đ/c A"),
        (True, "General", "TRUE"),
        (datetime(2026, 7, 3, 18), "dd/m/yyyy hh:mm", "03/7/2026 18:00"),
        (datetime(2026, 7, 3), "mm-dd-yy", "03/07/2026"),
        (datetime(2026, 7, 3), "[$-1010000]d/m/yyyy;@", "3/7/2026"),
        (datetime(2026, 7, 1), "mm/yyyy", "07/2026"),
        (datetime(9999, 12, 31), "dd/mm/yyy", "31/12/9999"),
        (datetime(2005, 7, 1), "m/y", "7/05"),
        (datetime(2026, 7, 3), '"ngày "dd" tháng "mm" năm "yyyy', "ngày 03 tháng 07 năm 2026"),
        (datetime(2026, 7, 3, 7, 5, 9), "hh:mm:ss dd/mm/yy", "07:05:09 03/07/26"),
        (time(7, 30), "h:mm", "7:30"),
        (time(7, 5), "hhh:mmm", "07:05"),
        (time(7, 30), 'hh"g"mm', "07g30"),
        (timedelta(hours=30), "[h]:mm", "30:00"),
        (timedelta(minutes=90), "[mm]", "90"),
        (timedelta(minutes=1, seconds=5), "[s]", "65"),
    ],
)
def test_what_is_shown_is_what_is_read(value, code, wanted):
    assert shown(value, code) == wanted


@pytest.mark.parametrize(
    ("value", "code"),
    [
        (123456789012, "General"),  # shown as 1,23457E+11
        (0.00001, "General"),
        (100 / 3, "General"),  # how many decimals are seen depends on the width of the column
        (5, "0.##"),  # `5,` in Excel, `5` elsewhere
        (-7, "#,##0_);(#,##0)"),  # by the machine's own rule
        (-0.5, "#,##0.00_);(#,##0.00)"),
        (1234, "0.00E+00"),
        (0.5, "# ?/?"),
        (5, "[>3]0;0.0"),
        (12345678901234567890, "0"),  # a workbook keeps fifteen digits
        (1234.5, '"$"#,##0_);("$"#,##0)'),  # the machine's own money
        (datetime(2026, 7, 3), "d-mmm-yy"),
        (datetime(2026, 7, 3), "dddd"),
        (time(19, 30), "h:mm AM/PM"),
        (time(19, 30), "AM/PM h:mm"),
        (timedelta(hours=-1), "h:mm"),
        (time(0, 0), "dd/mm/yyyy"),  # shown as 00/01/1900
        (5, "0 q"),
    ],
)
def test_what_is_shown_differently_elsewhere_is_told(value, code):
    with pytest.raises(UnknownFormatError):
        shown(value, code)
    cell = cell_of(value, code)
    assert cell.text is None
    assert "đổi định dạng ô sang Text" in cell.fault


@pytest.mark.parametrize(
    ("value", "code", "stored"),
    [
        (91.54, "0.0", "91,54"),
        (91.5, "0.0", None),
        (90.0, "0.00", None),
        (0.9155, "0.0%", "91,55%"),
        (0.915, "0.0%", None),
        (1234.5, "#,##0", "1234,5"),
        (1500.5, "#,##0.0", None),
        (-2.5, "0", "-2,5"),
        (-2.5, "0.0", None),
        (1234567.5, '0.0,," triệu"', "1234567,5"),
        (0.5, '"nửa"', None),
        (5, "00", None),
    ],
)
def test_a_number_that_is_shown_rounded_is_known_whole(value, code, stored):
    assert cell_of(value, code).stored == stored


@pytest.mark.parametrize("code", [";;;", '"";"";""'])
def test_a_value_that_its_format_hides_is_told(code):
    assert cell_of("Nguyễn Văn A" if code == ";;;" else 3, code).fault


# --- rows ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def base(write):
    return write("giay-moi.yaml", BASE)


def series(base, path):
    """Return the documents of a table, the errors, and the notes, each as the words behind the file's name."""
    rows = vanban.rows(base, path)
    results = list(vanban.render_many(rows))
    documents = [vanban.extract(result.docx) for result in results if result.ok]
    told = [item for result in results for item in result.diagnostics]
    return documents, [short(item, path) for item in told], [short(item, path) for item in rows.notes]


HEAD = ["Tên tệp", "Kính mời", "Ngày họp", "Địa điểm"]


def rows_of(base, tmp_path, rows, *after, name="ds.xlsx"):
    return series(base, book(tmp_path / name, ("DS", rows, *after)))


def test_error_values_are_errors_at_their_cell(base, tmp_path):
    errors = ("#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?")
    rows = [HEAD, ["a", "Đồng chí A", "10/7/2026", "X"], *(["b", "Đồng chí B", name, "X"] for name in errors)]

    def spoil(page):
        for row in range(3, 8):
            page.cell(row, 3).data_type = "e"
            page.cell(row, 1).value = f"b{row}"

    documents, told, _notes = rows_of(base, tmp_path, rows, spoil)
    assert [found.held_on for found in documents] == [date(2026, 7, 10)]
    assert len(told) == 5
    assert told[0].startswith("DS!C3: ô báo lỗi #N/A")
    assert told[4].startswith("DS!C7: ô báo lỗi #NAME?")


def test_an_error_in_a_heading_and_in_a_column_set_aside(base, tmp_path):
    rows = [["Kính mời", "(Ghi chú)"], ["Đồng chí A", "#N/A"]]
    documents, told, notes = rows_of(base, tmp_path, rows)
    assert (len(documents), told, notes) == (1, [], [])
    with pytest.raises(vanban.InputError, match="DS!B1: ô báo lỗi #REF!"):
        rows_of(base, tmp_path, [["Kính mời", "#REF!"], ["Đồng chí A", "x"]])


def test_merged_cells_give_their_value_to_each_row(base, tmp_path):
    rows = [HEAD, ["m1", "Đồng chí A", "10/7/2026", "Hội trường"], ["m2", "Đồng chí B"], ["m3", "Đồng chí C"]]
    documents, told, notes = rows_of(
        base, tmp_path, rows, lambda page: page.merge_cells("C2:C4"), lambda page: page.merge_cells("D2:D4")
    )
    assert (told, notes) == ([], [])
    assert [(found.held_on, found.location) for found in documents] == [(date(2026, 7, 10), "Hội trường")] * 3


def with_formula(path, cell, formula, kept):
    """Put a formula into a cell of the first sheet, with or without the value that was kept."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    sheet = parts["xl/worksheets/sheet1.xml"].decode()
    sheet = re.sub(rf'<c r="{cell}"[^>]*>.*?</c>', f'<c r="{cell}" t="str"><f>{formula}</f>{kept}</c>', sheet)
    if kept == "none":
        sheet = sheet.replace(f'<c r="{cell}" t="str"><f>{formula}</f>none</c>', f'<c r="{cell}"><f>{formula}</f></c>')
    parts["xl/worksheets/sheet1.xml"] = sheet.encode()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return path


@pytest.mark.parametrize(
    ("kept", "location", "wanted"),
    [
        ("<v>Hội trường</v>", "Hội trường", None),
        ("<v></v>", "Nhà văn hoá thôn Hoa Ban", None),  # a formula that gives no text shows nothing
        ("none", None, "DS!D2: công thức chưa có kết quả lưu trong tệp"),
    ],
)
def test_formulas(base, tmp_path, kept, location, wanted):
    path = book(tmp_path / "f.xlsx", ("DS", [HEAD, ["a", "Đồng chí A", "10/7/2026", "x"]]))
    documents, told, _notes = series(base, with_formula(path, "D2", '"Hội "&amp;"trường"', kept))
    assert [found.location for found in documents] == ([location] if location else [])
    assert [item.startswith(wanted) for item in told] == ([True] if wanted else [])


def test_numbers_and_moments_are_printed_as_they_are_shown(base, tmp_path):
    def formats(page):
        for column, code in zip("ABCDE", ("00", '"Đồng chí "@', "d-mmm-yy", "h:mm AM/PM", '#,##0" đồng"'), strict=True):
            page[f"{column}2"].number_format = code

    head = ["Địa điểm", "Kính mời", "Ngày họp", "Bắt đầu", "Yêu cầu"]
    row = [8, "Nguyễn Văn A", datetime(2026, 7, 3), time(19, 30), 1500000]
    (found,), _advice, _notes = rows_of(base, tmp_path, [head, row], formats)
    assert found.location == "08"
    assert found.invitees == ("Đồng chí Nguyễn Văn A",)
    assert (found.held_on, found.start, found.request) == (date(2026, 7, 3), time(19, 30), "1.500.000 đồng")


def test_a_day_that_shows_an_hour_is_no_day(base, tmp_path):
    def formats(page):
        page["B2"].number_format = "dd/m/yyyy hh:mm"

    rows = [["Kính mời", "Ngày họp"], ["A", datetime(2026, 7, 3, 18)]]
    _documents, told, _notes = rows_of(base, tmp_path, rows, formats)
    assert "DS!B2: Ngày họp: không có ngày “03/7/2026 18:00”" in told[0]


@pytest.mark.parametrize("shown_as", ["mmm-yy", "dd/mm/yyyy"])
def test_a_day_in_a_column_of_periods_is_its_month(base, tmp_path, shown_as):
    def formats(page):
        page["B2"].number_format = shown_as

    rows = [
        ["Kính mời", "Kỳ sinh hoạt", "Ngày họp"],
        ["A", datetime(2026, 8, 1), "03/8/2026"],
        ["B", "T9/2026", "03/9/2026"],
        ["C", "tháng 10/2026", "03/10/2026"],
    ]
    documents, _advice, _notes = rows_of(base, tmp_path, rows, formats)
    assert [found.period.month for found in documents] == [8, 9, 10]


def test_a_day_in_a_column_of_text_is_what_is_shown(base, tmp_path):
    def formats(page):
        page["B2"].number_format = page["C2"].number_format = "dd/mm/yyyy"

    rows = [["Kính mời", "Địa điểm", "Ngày họp"], ["A", datetime(2026, 7, 3), datetime(2026, 7, 3)]]
    (found,), _told, _notes = rows_of(base, tmp_path, rows, formats)
    assert (found.location, found.held_on) == ("03/07/2026", date(2026, 7, 3))


def test_hidden_rows_columns_and_sheets_are_left_out_and_told(base, tmp_path):
    def hide(page):
        page.row_dimensions[3].hidden = True
        page.row_dimensions[5].hidden = True
        page.column_dimensions["B"].width = 30
        page.column_dimensions["C"].hidden = True
        page.row_dimensions[2].height = 20
        page.auto_filter.ref = "A1:C5"

    rows = [["Tên tệp", "Kính mời", "Địa điểm"]] + [[f"h{n}", f"Đồng chí {n}", "Chỗ khác"] for n in range(1, 5)]
    path = book(
        tmp_path / "h.xlsx", ("DS", rows, hide), ("Cũ", [["x"]], lambda page: setattr(page, "sheet_state", "hidden"))
    )
    documents, told, notes = series(base, path)
    assert told == []
    assert [found.invitees for found in documents] == [("Đồng chí 1",), ("Đồng chí 3",)]
    assert {found.location for found in documents} == {"Nhà văn hoá thôn Hoa Ban"}
    assert any("DS!A3: cảnh báo: 2 hàng đang ẩn nên không đọc (hàng 3, 5)" in note for note in notes)
    assert any("DS!C1: cảnh báo: cột C đang ẩn" in note for note in notes)
    assert any("Cũ!A1" in note for note in notes)


def test_rows_and_columns_that_are_drawn_without_a_height_or_a_width_are_hidden(base, tmp_path):
    """As other programs than Excel write them."""

    def flatten(data):
        data = data.replace(b'<row r="3"', b'<row r="3" ht="0" customHeight="1"')
        return data.replace(b"<sheetData>", b'<cols><col min="2" max="2" width="0" customWidth="1"/></cols><sheetData>')

    path = book(tmp_path / "x.xlsx", ("DS", [["Kính mời", "Địa điểm"], ["A", "X"], ["B", "Y"]]))
    documents, told, notes = series(base, spoiled(path, SHEET, flatten))
    assert [(found.invitees, found.location) for found in documents] == [(("A",), "Nhà văn hoá thôn Hoa Ban")]
    assert (told, [note.partition(":")[0] for note in notes]) == ([], ["DS!A3", "DS!B1"])


@pytest.mark.parametrize(
    "text",
    ["Tổng cộng: 05 đồng chí", "Tổng số: 5", "Cộng", "Tổng cộng 05 đồng chí", "Tổng số đảng viên: 5", "Tong cong: 5",
     "Người lập biểu", "Ấn định danh sách có 05 đồng chí", "Mường Ví Dụ, ngày 01 tháng 7 năm 2026", "T/M CHI BỘ",
     "Ghi chú: mang theo tài liệu"],
)  # fmt: skip
@pytest.mark.parametrize("kind", ["xlsx", "csv"])
def test_a_closing_line_is_no_document_and_told(base, tmp_path, text, kind):
    rows = [["STT", "Kính mời", "Địa điểm"], ["1", "Đồng chí A", "X"], ["2", "Đồng chí B", ""], ["", text, ""]]
    documents, told, notes = table(base, tmp_path, rows, kind)
    assert len(documents) == 2
    assert told == []
    assert len(notes) == 1
    assert text in notes[0]


def table(base, tmp_path, rows, kind):
    if kind == "xlsx":
        return rows_of(base, tmp_path, [[text or None for text in row] for row in rows])
    path = tmp_path / "ds.csv"
    lines = [",".join(f'"{text}"' if "," in text or "\n" in text else text for text in row) for row in rows]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return series(base, path)


def test_names_that_look_like_a_sum_are_names(base, tmp_path):
    names = ["Tống Văn Cộng", "Cộng Thị Hoà", "Tổng Thị A", "Đồng chí Tổng Văn B"]
    documents, _told, notes = rows_of(base, tmp_path, [["Kính mời"], *([name] for name in names)])
    assert [found.invitees[0] for found in documents] == names
    assert notes == []


@pytest.mark.parametrize("kind", ["xlsx", "csv"])
def test_a_lone_text_below_the_sum_may_be_data_or_a_signature(base, tmp_path, kind):
    rows = [["Kính mời", "Địa điểm"], ["Đồng chí A", "X"], ["Tổng cộng: 1", ""], ["Đồng chí B", ""], ["", "BÍ THƯ"]]
    documents, told, notes = table(base, tmp_path, rows, kind)
    assert len(documents) == 1
    assert "không rõ là dòng dữ liệu hay phần ký tên" in told[0]
    assert "BÍ THƯ" in notes[-1]
    numbered = [["STT", *rows[0]], ["1", *rows[1]], ["", *rows[2]], ["", *rows[3]], ["2", "Đồng chí C", ""]]
    documents, told, _notes = table(base, tmp_path, numbered, kind)
    assert [found.invitees[0] for found in documents] == ["Đồng chí A", "Đồng chí C"]
    assert told == []


@pytest.mark.parametrize("kind", ["xlsx", "csv"])
def test_titles_above_the_headings_and_numbered_blank_rows(base, tmp_path, kind):
    rows = [
        ["ĐẢNG UỶ XÃ MƯỜNG VÍ DỤ", "", ""],
        ["DANH SÁCH MỜI HỌP", "", ""],
        ["", "", ""],
        ["TT", "Kính mời *", "Giờ bắt đầu"],
        ["1", "Đồng chí A", "7:30"],
        ["2", "", ""],
        ["3", "", ""],
    ]
    documents, told, notes = table(base, tmp_path, rows, kind)
    assert [(found.invitees, found.start) for found in documents] == [(("Đồng chí A",), time(7, 30))]
    assert told == []
    assert ["DANH SÁCH MỜI HỌP" in note for note in notes] == [False, True]


@pytest.mark.parametrize("merged", [True, False])
def test_headings_of_two_rows(base, tmp_path, merged):
    rows = [
        ["STT", "Kính mời", "Chữ ký", None],
        [None, None, "Chức vụ", "Họ và tên người ký"],
        [1, "Đồng chí A", "Phó Bí thư", "Phạm Văn G"],
    ]

    def merge(page):
        for area in ("A1:A2", "B1:B2", "C1:D1") if merged else ():
            page.merge_cells(area)

    (found,), told, notes = rows_of(base, tmp_path, rows, merge)
    assert (told, notes) == ([], [])
    assert (found.signature.office, found.signature.name) == ("Phó Bí thư", "Phạm Văn G")


def test_titles_that_nobody_knows_stand_under_one_that_is_merged_over_them(tmp_path):
    rows = [["STT", "Họ tên", "Có mặt"], [None, None, "Kỳ 1", "Kỳ 2"], [1, "Lò Văn A", "x", "x"]]
    (sheet,) = sheets_of(book(tmp_path / "x.xlsx", ("DS", rows, lambda page: page.merge_cells("C1:D1"))))
    head, rest = find_head((Line(*row) for row in sheet.rows()), {"Họ tên", "Có mặt"}.__contains__, sheet.spans)
    assert head.titles == (("STT",), ("Họ tên",), ("Có mặt", "Kỳ 1"), ("Có mặt", "Kỳ 2"))
    assert [line.number for line in rest] == [3]


def test_headings_of_three_rows(tmp_path):
    rows = [
        ["DANH SÁCH"],
        ["STT", "Họ tên", "Có mặt"],
        [None, None, "Kỳ 1", None, "Kỳ 2"],
        [None, None, "Sáng", "Chiều", "Sáng", "Chiều"],
        [1, "Lò Văn A", "x", None, "x"],
    ]

    def merge(page):
        for area in ("A2:A4", "B2:B4", "C2:F2", "C3:D3", "E3:F3"):
            page.merge_cells(area)

    (sheet,) = sheets_of(book(tmp_path / "x.xlsx", ("DS", rows, merge)))
    head, rest = find_head((Line(*row) for row in sheet.rows()), {"Họ tên", "Có mặt"}.__contains__, sheet.spans)
    assert head.titles == (
        ("STT",), ("Họ tên",), *(("Có mặt", session, half) for session in ("Kỳ 1", "Kỳ 2") for half in ("Sáng", "Chiều")),
    )  # fmt: skip
    assert ([line.number for line in head.above], [line.number for line in rest]) == ([1], [5])


@pytest.mark.parametrize("kind", ["xlsx", "csv"])
def test_unknown_headings_are_told_with_those_that_exist(base, tmp_path, kind):
    rows = [["STT", "Họ và tên", "Kính mờii", "Kính mời"], ["1", "A", "x", "Đồng chí A"]]
    with pytest.raises(vanban.InputError) as caught:
        table(base, tmp_path, rows, kind)
    first, second = caught.value.diagnostics
    assert "“Họ và tên”; các tiêu đề dùng được: " in first.message
    assert "Địa điểm, Nội dung họp" in first.message
    assert "“(Họ và tên)”" in first.message
    assert "có phải là “Kính mời”?" in second.message


@pytest.mark.parametrize("mark", ["(Ghi chú)", "[Ghi chú]", "# Ghi chú", "#", "Số TT", "STT."])
def test_a_column_may_be_set_aside(base, tmp_path, mark):
    documents, told, notes = rows_of(base, tmp_path, [["Kính mời", mark], ["Đồng chí A", 1], [None, 2]])
    assert (len(documents), told, notes) == (1, [], [])


@pytest.mark.parametrize("kind", ["xlsx", "csv"])
def test_cells_without_a_heading_are_told(base, tmp_path, kind):
    rows = [["Kính mời", "", "Địa điểm"], ["Đồng chí A", "gấp", "X"], ["", "lạc", ""]]
    documents, told, notes = table(base, tmp_path, rows, kind)
    assert len(documents) == 1
    assert "gấp" in told[0]
    assert "lạc" in notes[0]


def test_errors_as_text_in_csv(base, write):
    path = write("r.csv", "Kính mời;Địa điểm\nA;#N/A\n#REF!;X\n")
    _documents, told, _notes = series(base, path)
    assert [item.partition(":")[0] for item in told] == ["2", "3"]
    assert "ô báo lỗi #N/A" in told[0]


def test_only_one_sheet_makes_documents_and_the_others_are_told(base, tmp_path):
    path = book(
        tmp_path / "s.xlsx",
        ("Bìa", [["Danh sách mời"]]),
        ("DS", [["Kính mời"], ["Đồng chí A"]]),
        ("(nháp)", [["x"]]),
    )
    documents, _told, notes = series(base, path)
    assert [found.invitees for found in documents] == [("Đồng chí A",)]
    assert [note.partition(":")[0] for note in notes] == ["Bìa!A1"]


def test_macro_workbooks_are_read_and_others_refused_with_what_to_do(base, tmp_path):
    documents, _told, _notes = rows_of(base, tmp_path, [["Kính mời"], ["Đồng chí A"]], name="ds.xlsm")
    assert len(documents) == 1
    with zipfile.ZipFile(tmp_path / "ds.ods", "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    (tmp_path / "ods.xlsx").write_bytes((tmp_path / "ds.ods").read_bytes())
    (tmp_path / "ds.xls").write_bytes(b"\xd0\xcf\x11\xe0" + b"\0" * 600)
    for name, word in (("ds.ods", ".ods"), ("ods.xlsx", ".ods"), ("ds.xls", ".xls")):
        with pytest.raises(vanban.InputError, match=rf"{name}.*\{word}.*lưu lại thành .xlsx"):
            vanban.rows(base, tmp_path / name)


def test_the_command_line_tells_what_was_left_out(base, tmp_path):
    path = book(tmp_path / "ds.xlsx", ("DS", [["Kính mời"], ["A"], ["Tổng cộng: 1"]]))
    result = run("render", base, "--rows", path, "-o", tmp_path / "out")
    assert result.exit_code == 0
    assert "DS!A3: lưu ý: hàng “Tổng cộng: 1”" in result.stderr


# --- hostile files --------------------------------------------------------------------------------------------------


def spoiled(path, part, change):
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts[part] = change(parts[part])
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return path


SHEET = "xl/worksheets/sheet1.xml"


@pytest.mark.parametrize(
    ("change", "wanted"),
    [
        (lambda data: data.replace(b"<worksheet", b'<!DOCTYPE x [<!ENTITY a "b">]><worksheet', 1), "DOCTYPE"),
        (lambda data: ("<!DOCTYPE x>" + data.decode()).encode("utf-16"), "DOCTYPE"),
        (lambda data: ("<!DOCTYPE x>" + data.decode()).encode("utf-16-be"), "DOCTYPE"),
        (lambda data: data[:200], "không đọc được tệp Excel"),
        (lambda data: data + b" " * (130 << 20), "không an toàn để mở"),
        (lambda data: data[:0], "không đọc được tệp Excel"),
    ],
)
def test_hostile_and_broken_workbooks(tmp_path, change, wanted):
    path = book(tmp_path / "x.xlsx", ("DS", [["Kính mời"], ["A"]]))
    with pytest.raises(vanban.InputError, match=wanted) as refused:
        sheets_of(spoiled(path, SHEET, change))
    (problem,) = refused.value.diagnostics
    assert problem.code == (
        "broken-excel" if "không đọc" in wanted else "unsafe-xml" if wanted == "DOCTYPE" else "unsafe-zip"
    )


def test_a_stray_mark_at_the_end_of_the_sheet_costs_nothing(base, tmp_path):
    def far(page):
        page["A1048576"].number_format = "0.00"

    documents, told, _notes = rows_of(base, tmp_path, [["Kính mời", "Địa điểm"], ["A", "X"]], far)
    assert (len(documents), told) == (1, [])
    with pytest.raises(vanban.InputError, match="cột thứ 16384"):
        rows_of(base, tmp_path, [["Kính mời"], ["A"]], lambda page: page.__setitem__("XFD2", "x"))


@pytest.mark.parametrize(
    ("more", "wanted"),
    [
        (b'<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>', "gộp ô A1:XFD1048576 quá rộng"),
        (b"<sheetData>" + b"<c/>" * 3_100_000 + b"</sheetData>", "có quá nhiều ô"),
    ],
)
def test_sheets_that_would_fill_the_memory_are_refused(tmp_path, more, wanted):
    path = book(tmp_path / "x.xlsx", ("DS", [["Kính mời"], ["A"]]))
    noise = bytes(range(48, 58)) * 20_000  # the sheet alone would be refused by its ratio

    def change(data):
        return data.replace(b"</sheetData>", b"</sheetData>" + more, 1)

    spoiled(path, SHEET, change)
    with zipfile.ZipFile(path, "a", zipfile.ZIP_STORED) as archive:
        archive.writestr("docProps/noise.bin", noise)
    with pytest.raises(vanban.InputError, match=wanted):
        sheets_of(path)


def test_what_is_large_and_not_too_large_is_read(tmp_path, monkeypatch):
    """Fewer than the limit of cells and of merged cells; their texts shared, as Excel keeps them, are of more elements."""
    monkeypatch.setattr("vanban.reading.tables.workbook.CELLS", 500)
    texts = [f"chữ {number}" for number in range(400)]

    def merge(page):
        for row in range(2, 42):
            page.merge_cells(start_row=row, end_row=row, start_column=1, end_column=10)

    def share(data):
        return re.sub(rb't="inlineStr"><is><t>[^<]*?(\d+)</t></is>', rb't="s"><v>\1</v>', data)

    def declare(data):
        kind = b"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"
        part = b'<Override PartName="/xl/sharedStrings.xml" ContentType="%b"/></Types>' % kind
        return data.replace(b"</Types>", part)

    path = book(tmp_path / "x.xlsx", ("DS", [texts], merge))
    spoiled(spoiled(path, SHEET, share), "[Content_Types].xml", declare)
    with zipfile.ZipFile(path, "a") as archive:
        shared = "".join(f"<si><t>{text}</t></si>" for text in texts)
        main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        archive.writestr("xl/sharedStrings.xml", f'<sst xmlns="{main}">{shared}</sst>')
    (sheet,) = sheets_of(path)
    ((_number, cells),) = sheet.rows()
    assert [cell.text for cell in cells] == texts


# --- the account ----------------------------------------------------------------------------------------------------


def test_every_cell_of_a_table_is_used_or_told(base, tmp_path):
    """Each cell is taken out and changed, one at a time: the documents or what is told must differ."""
    rows = [
        ["DANH SÁCH MỜI HỌP", None, None, None, None, None],
        ["Tên tệp", "Kính mời", "Ngày họp", "Bắt đầu", "Địa điểm", None],
        ["a", "Đồng chí A", datetime(2026, 7, 5), time(9, 15), 8, "lạc"],
        ["b", "Đồng chí B", "04/7/2026", "8:00", "09", None],
        ["Tổng cộng: 02 đồng chí", None, None, None, None, None],
    ]

    def outcome(changed):
        try:
            documents, told, notes = rows_of(base, tmp_path, changed)
        except vanban.InputError as error:
            return str(error)
        return [found.model_dump_json() for found in documents], told, notes, names(base, tmp_path)

    whole = outcome(rows)
    for at, row in enumerate(rows):
        for index, value in enumerate(row):
            if value is None:
                continue
            for other in variants(value):
                changed = [list(line) for line in rows]
                changed[at][index] = other
                # In a heading a star says that it must be filled in; no name of a file can hold one.
                if not ((at == 1 or index == 0) and str(other).endswith("*")):
                    assert outcome(changed) != whole, (at, index, other)


def names(base, tmp_path):
    return [row.file_name for row in vanban.rows(base, tmp_path / "ds.xlsx")]


def test_nothing_of_a_workbook_is_kept_open(tmp_path):
    path = book(tmp_path / "x.xlsx", ("DS", [["Kính mời"]]))
    (sheet,) = sheets_of(path)
    assert [cells[0].text for _number, cells in sheet.rows()] == ["Kính mời"]
    assert load_workbook(BytesIO(path.read_bytes())).sheetnames == ["DS"]
    path.unlink()


@pytest.mark.parametrize("kind", ["xlsx", "csv"])
def test_headings_again_and_numbers_of_columns_are_no_documents(base, tmp_path, kind):
    head = ["Tên tệp", "Kính mời", "Địa điểm"]
    rows = [head, ["(1)", "(2)", "(3)"], ["a", "Đồng chí A", "X"], head, ["b", "Đồng chí B", "Y"]]
    documents, told, notes = table(base, tmp_path, rows, kind)
    assert [found.location for found in documents] == ["X", "Y"]
    assert (told, len(notes)) == ([], 2)


LETTERS = [
    *"abĐđáạảơưỹ ,;\"'*_–-•#@!?()[]{}<>&%$\\/\n\t|=+~^`0189.:",
    "\u00a0",
    "\u0301",
    "😀",
    "=1+1",
    "\r\n",
    "Tổng",
    "(1)",
]


def test_letters_in_are_letters_out_of_every_kind_of_table(base, tmp_path):
    """The same rows as a workbook, as CSV and as JSON lines give the same documents."""
    chance = random.Random(20261125)  # noqa: S311  # the same rows at each run
    rows = [
        [f"t{n}", *("".join(chance.choices(LETTERS, k=chance.choice((1, 2, 5, 20)))) for _field in range(3))]
        for n in range(400)
    ]
    rows = [[text if text.strip() else "x" for text in row] for row in rows]
    head = ["Tên tệp", "Kính mời", "Địa điểm", "Yêu cầu"]

    def as_text(page):
        for row in page.iter_rows():
            for cell in row:
                cell.data_type, cell.number_format = "s", "@"

    book(tmp_path / "r.xlsx", ("DS", [head, *rows], as_text))
    with (tmp_path / "r.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([head, *rows])
    with (tmp_path / "r.jsonl").open("w", encoding="utf-8") as file:
        for row in rows:
            invitees = [line.strip(" \t") for line in row[1].splitlines() if line.strip()]
            file.write(json.dumps(dict(zip(head, [row[0], invitees, *row[2:]], strict=True))) + "\n")

    def documents(name):
        for row in vanban.rows(base, tmp_path / name):
            try:
                yield load_row(row).document
            except vanban.InputError as error:
                yield [item.message for item in error.diagnostics]

    found = [list(documents(name)) for name in ("r.xlsx", "r.csv", "r.jsonl")]
    assert len(found[0]) == 400
    assert found[0] == found[1] == found[2]


# --- what the eye sees and no value tells ----------------------------------------------------------------------------


def test_a_value_merged_into_another_column_is_an_error_there(base, tmp_path):
    rows = [["Tên tệp", "Kính mời", "Yêu cầu", "Địa điểm"], ["a", "A", "Mang tài liệu."], ["b", "B", "x."], ["c", "C"]]
    documents, told, notes = rows_of(
        base, tmp_path, rows, lambda page: page.merge_cells("C2:D2"), lambda page: page.merge_cells("C3:C4")
    )
    assert [found.request for found in documents] == ["x.", "x."]
    assert (len(told), notes) == (1, [])
    assert told[0].startswith("DS!D2: ô gộp ngang C2:D2, không rõ chữ “Mang tài liệu.”")


def test_a_value_merged_over_rows_and_columns_is_that_of_its_first_column(base, tmp_path):
    rows = [["Kính mời", "Yêu cầu", "Địa điểm"], ["A", "x."], ["B"], ["C", "y.", "Y"]]
    documents, told, _notes = rows_of(base, tmp_path, rows, lambda page: page.merge_cells("B2:C3"))
    assert [found.location for found in documents] == ["Y"]
    assert [item.partition(":")[0] for item in told] == ["DS!C2", "DS!C3"]


def test_a_value_merged_into_a_column_that_is_set_aside_is_its_own(base, tmp_path):
    rows = [["Kính mời", "Yêu cầu", "(Ghi chú)"], ["A", "x."], ["B", "y.", "z"]]
    documents, told, notes = rows_of(base, tmp_path, rows, lambda page: page.merge_cells("B2:C2"))
    assert ([found.request for found in documents], told, notes) == (["x.", "y."], [], [])


def test_letters_struck_out_are_read_and_told(base, tmp_path):
    def strike(page):
        for at in ("A3", "B3", "B4", "C5", "A6"):
            page[at].font = Font(strike=True)
        page["B2"] = CellRichText("Đồng chí A ", TextBlock(InlineFont(strike=True), "(vắng)"))
        page.row_dimensions[4].hidden = True

    rows = [["Tên tệp", "Kính mời", "Địa điểm"], ["a", "x", "X"], ["b", "B", "Y"], ["c", "C", "Z"], ["d", "D"]]
    documents, told, notes = rows_of(base, tmp_path, rows, strike)
    assert [found.invitees for found in documents] == [("Đồng chí A (vắng)",), ("B",), ("D",)]
    assert told == []
    assert [note for note in notes if "gạch ngang" in note] == [
        "DS!B2: cảnh báo: chữ bị gạch ngang ở B2, A3, B3: vẫn đọc như chữ thường; không dùng thì xoá chữ, xoá hàng ấy"
    ]


def test_letters_above_and_below_the_line_are_read_as_signs_of_their_own_or_told(base, tmp_path):
    def raise_(page):
        def high(text):
            return TextBlock(InlineFont(vertAlign="superscript"), text)

        low = TextBlock(InlineFont(vertAlign="subscript"), "2")
        page["B2"] = CellRichText(
            "Khoảng 10", high("3"), " cây trên 12 km", high("2"), ", 30", high("o"), "C, CO", low, "."
        )
        page["B3"] = CellRichText("Lần thứ 2", high("nd"), ".")
        page["B4"] = CellRichText("Đồng chí An", high("1"), ".")
        page["B5"] = CellRichText("Khổ 10", TextBlock(InlineFont(vertAlign="baseline"), "3"), ".")

    rows = [["Kính mời", "Yêu cầu"], *([guest, "x"] for guest in "ABCD")]
    documents, told, notes = rows_of(base, tmp_path, rows, raise_)
    assert [found.request for found in documents] == [
        "Khoảng 10³ cây trên 12 km², 30°C, CO₂.", "Lần thứ 2nd.", "Đồng chí An1.", "Khổ 103.",
    ]  # fmt: skip
    assert told == []
    assert [note.split("; ")[0] for note in notes] == [
        "DS!B3: cảnh báo: chữ nâng cao, hạ thấp ở B3, B4: in như chữ thường"
    ]


def test_of_a_run_that_is_expressly_not_struck_nothing_is_told(base, tmp_path):
    def plain(page):
        page["B2"] = CellRichText("Đồng chí A ", TextBlock(InlineFont(strike=False), "(vắng)"))

    _documents, told, notes = rows_of(base, tmp_path, [["Tên tệp", "Kính mời"], ["a", "x"]], plain)
    assert (told, notes) == ([], [])


def test_struck_letters_of_the_common_table_are_found_in_their_cells():
    common = "<si><t>a</t></si><si><r><rPr><strike/></rPr><t>b</t></r></si><si><r><rPr><strike val='0'/></rPr></r></si>"
    cells = "".join(
        f"<c r='{at}' t='{kind}'><v>{value}</v></c>"
        for at, kind, value in (("A1", "s", 0), ("B1", "s", 1), ("C1", "s", 2), ("A2", "n", 1), ("B2", "s", 1))
    )
    space = "xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'"
    parts = {
        "xl/sharedStrings.xml": f"<sst {space}>{common}</sst>".encode(),
        "xl/sheet.xml": f"<sheet {space}>{cells}</sheet>".encode(),
    }
    assert struck(parts, "xl/sheet.xml") == {(1, 2), (2, 2)}
    assert struck(parts | {"xl/sharedStrings.xml": b""}, "xl/sheet.xml") == set()


def test_comments_on_cells_are_told(base, tmp_path):
    def remark(page):
        page["B2"].comment = Comment("đồng chí này vắng", "A")
        page["D9"].comment = Comment("trống", "A")
        page["B3"].comment = Comment("hàng ẩn", "A")
        page.row_dimensions[3].hidden = True

    rows = [["Tên tệp", "Kính mời"], ["a", "A"], ["b", "B"]]
    _documents, _told, notes = rows_of(base, tmp_path, rows, remark)
    assert [note for note in notes if "ghi chú" in note] == [
        "DS!B2: lưu ý: ghi chú gắn vào ô B2, D9 không đọc, không in; cần dùng thì gõ vào một cột của bảng"
    ]


@pytest.mark.parametrize("kind", ["xlsx", "csv"])
def test_heads_of_groups_and_signatures_are_no_documents(base, tmp_path, kind):
    rows = [
        ["STT", "Kính mời", "Địa điểm", "Yêu cầu"],
        ["", "Thường trực Đảng uỷ", "", ""], ["1", "Đồng chí A", "X", ""],
        ["", "Các chi bộ", "", ""], ["2", "Đồng chí B", "Y", ""],
        ["", "Người lập biểu", "", "Bí thư"], ["", "Lò Văn D", "", "Nguyễn Văn A"],
    ]  # fmt: skip
    documents, told, notes = table(base, tmp_path, rows, kind)
    assert ([found.location for found in documents], told) == (["X", "Y"], [])
    assert [
        text in note for text, note in zip(("Thường trực", "Các chi bộ", "Người lập", "Lò Văn D"), notes, strict=True)
    ]


@pytest.mark.parametrize("left", ["Người lập", "NGƯỜI LẬP", "(Ký tên)", "Lập biểu", "Ký, ghi rõ họ tên"])
@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize("kind", ["xlsx", "csv"])
def test_signatures_are_seen_in_a_table_without_numbers(base, tmp_path, left, form, kind):
    left, right = unicodedata.normalize(form, left), unicodedata.normalize(form, "(Ký, đóng dấu)")
    rows = [["Kính mời", "Địa điểm"], ["Đồng chí A", "X"], ["Đồng chí B", "Y"], [left, right], ["Lò D", "Lò E"]]
    documents, told, notes = table(base, tmp_path, rows, kind)
    assert (len(documents), told, len(notes)) == (2, [], 2)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_may_end_as_an_old_machine_ended_them(base, tmp_path, end):
    path = tmp_path / "ds.csv"
    lines = ["Tên tệp;Kính mời;Địa điểm", 'a;"Đồng chí A";X', "b;Đồng chí B;Y", ""]
    for mark in ("", "\ufeff"):
        path.write_bytes((mark + end.join(lines)).encode())
        documents, told, notes = series(base, path)
        assert ([found.location for found in documents], told, notes) == (["X", "Y"], [], [])
    assert [row.line for row in vanban.rows(base, path)] == [2, 3]


def test_a_list_of_members_with_groups_and_signatures_holds_its_members(tmp_path):
    members = [
        ["STT", "Họ tên", "Chức vụ"],
        [None, "Đảng viên chính thức"], ["1", "Nguyễn Văn A", "Bí thư"],
        [None, "Đảng viên dự bị"], ["2", "Lò Văn D"],
        [None, "Người lập biểu", "Bí thư chi bộ"], [None, "Lò Văn P", "Nguyễn Văn A"],
    ]  # fmt: skip
    roll = [["Loại kỳ họp", "Kỳ sinh hoạt", "Họ tên", "Điểm danh", "Lý do"],
            ["thường kỳ", "7/2026", "Lò Văn D", "vắng có lý do"]]  # fmt: skip
    path = book(
        tmp_path / "so-chi-bo.xlsx", ("Đảng viên", members),
        ("Điểm danh", roll, lambda page: page.merge_cells("D2:E2")),
    )  # fmt: skip
    found = read_workbook(path)
    assert [node.value["name"].value.value for node in found.members.value] == ["Nguyễn Văn A", "Lò Văn D"]
    (wrong,) = found.problems
    assert short(wrong, path).startswith("Điểm danh!E2: ô gộp ngang D2:E2, không rõ chữ “vắng có lý do”")
    notes = [short(note, path) for note in found.notes]
    assert [note.partition(":")[0] for note in notes] == [f"Đảng viên!B{row}" for row in (2, 4, 4, 6, 7)]
    assert notes[2].startswith("Đảng viên!B4: cảnh báo: “Đảng viên dự bị” là tên nhóm")
