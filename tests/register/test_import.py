"""A list entered into a register: each number as the list has it, or told at its cell and not entered at all."""

from datetime import date

import pytest
from openpyxl import Workbook

import vanban
from vanban.errors import Severity
from vanban.register.register import Register
from vanban.register.sheets import STATES

HEAD = "Số, ký hiệu;Tên loại;Ngày ban hành;Trích yếu;Độ mật;Trạng thái;Lý do huỷ"


@pytest.fixture
def book(tmp_path):
    return Register.create(tmp_path / "so.db", term="2025 - 2030", begins=date(2025, 8, 11))


def entered(book, tmp_path, *rows, head=HEAD):
    """Return the numbers that were entered, and at which line each refused row is told what."""
    path = tmp_path / "ds.csv"
    path.write_text("\n".join([head, *rows]), encoding="utf-8")
    count, told = vanban.enter_list(book, path)
    assert count == len(book.entries())
    refused = {int(item.file.rpartition(":")[2]): item for item in told if item.severity is Severity.ERROR}
    assert len(refused) == count_of_errors(told)
    return [str(entry) for entry in book.entries()], refused


def count_of_errors(told):
    return sum(item.severity is Severity.ERROR for item in told)


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("01-TB/ĐU;Báo cáo;21/9/2025;kết quả A", "ghi ký hiệu “TB”, mà Báo cáo có ký hiệu “BC”"),
        (
            "05-CV/ĐU (mật);Công văn;22/9/2025;việc mật",
            "viết như 05-CV/ĐU; chữ khác ghi ở cột của nó, như cột “Độ mật”",
        ),
        ("03-CV/DU;Công văn;22/9/2025;a", "có phải “ĐU”? hãy ghi đủ dấu"),
        ("19/TB-ĐU;Thông báo;22/9/2025;a", "viết như 19-TB/ĐU"),
        ("2b-CV/ĐU;Công văn;22/9/2025;a", "không đọc được số “2b-CV/ĐU”"),
        ("2a;;22/9/2025;a", "không đọc được số “2a”"),
        ("2;;22/9/2025;tờ trình một", "không rõ ký hiệu"),
        ("2;Công văn;22/9/2025;a", "không rõ ký hiệu"),
        ("04-GM/ĐU;;22/9/2025;a", "hãy ghi ở cột “Tên loại”"),
    ],
)
def test_a_number_that_cannot_be_taken_as_it_stands_is_told_and_never_changed(book, tmp_path, row, said):
    numbers, refused = entered(book, tmp_path, "01-BC/ĐU;Báo cáo;15/9/2025;a", row, "02-BC/ĐU;Báo cáo;16/9/2025;b")
    assert numbers == ["01-BC/ĐU", "02-BC/ĐU"]
    assert said in refused[3].message


def test_the_number_of_another_body_is_entered_as_it_stands_and_told(book, tmp_path):
    """A lone symbol that no table has was entered as that of the others, and 06-BC/ĐU was never given."""
    path = tmp_path / "ds.csv"
    rows = ["05-BC/ĐU;Báo cáo;15/9/2025;a", "06-BC/BCĐ35;Báo cáo;20/9/2025;của Ban Chỉ đạo 35 xã"]
    path.write_text("\n".join([HEAD, *rows]), encoding="utf-8")
    _count, told = vanban.enter_list(book, path)
    assert [str(entry) for entry in book.entries()] == ["05-BC/ĐU", "06-BC/BCĐ35"]
    assert [(item.file.rpartition(":")[2], item.severity) for item in told] == [("3", Severity.WARNING)]
    assert book.next("Báo cáo", "ĐU", day=date(2025, 9, 25)) == 6


@pytest.mark.parametrize(
    ("row", "series"),
    [
        ("05-CV/ĐU;;22/9/2025;báo cáo kết quả rà soát", "Công văn"),  # what a công văn reports is not its type
        ("05-CV/ĐU;CV;22/9/2025;a", "Công văn"),
        ("05-CV/ĐU;công văn;22/9/2025;a", "Công văn"),
        ("05-QĐ/ĐU;Quy định;22/9/2025;a", "Quy định"),
        ("05-GM/ĐU;Giấy mời;22/9/2025;a", "Giấy mời"),
        ("05-BS/ĐU;;22/9/2025;a", "Bản sao"),  # HD 05-HD/VPTW: copies share one series
        ("Số: 5 - CV/ĐU;Công văn;22/9/2025;a", "Công văn"),
    ],
)
def test_a_number_is_of_the_series_that_gives_the_next_one(book, tmp_path, row, series):
    _numbers, refused = entered(book, tmp_path, row)
    assert not refused
    assert book.next(series, "ĐU", day=date(2025, 9, 25)) == 6


@pytest.mark.parametrize("day", ["31/9/2025", "1/10/25", "13/8", "2025"])
def test_a_day_that_is_none_is_told_at_its_cell(book, tmp_path, day):
    numbers, refused = entered(book, tmp_path, f"07-BC/ĐU;Báo cáo;{day};a", "08-BC/ĐU;Báo cáo;;không ghi ngày")
    assert numbers == ["08-BC/ĐU"]
    assert (refused[2].code, refused[2].label) == ("register-day", "Ngày ban hành")
    assert day in refused[2].message
    _count, told = vanban.audit_numbers(tmp_path / "ds.csv")
    assert [(item.code, item.file.rpartition(":")[2]) for item in told] == [("register-day", "2")]


def test_a_row_without_a_number_is_told_and_counted(book, tmp_path):
    rows = (
        "01-BC/ĐU;Báo cáo;01/10/2025;a",
        ";Báo cáo;02/10/2025;báo cáo quên số",
        ";Tháng 11;;",
        ";;;đi tiếp dòng trên",
    )
    numbers, refused = entered(book, tmp_path, *rows)
    assert numbers == ["01-BC/ĐU"]
    assert {line: item.code for line, item in refused.items()} == {3: "register-number"}
    count, told = vanban.audit_numbers(tmp_path / "ds.csv")
    assert (count, [(item.code, item.file.rpartition(":")[2]) for item in told]) == (2, [("register-number", "3")])


@pytest.mark.parametrize(
    ("word", "state"),
    [("huỷ", "void"), ("Hủy", "void"), ("Đã huỷ", "void"), ("huỷ bỏ", "void"), ("", "issued"), ("Đã gửi", "issued"),
     ("thu lại", None)],
)  # fmt: skip
def test_what_is_said_of_a_void_number_is_kept_or_told(book, tmp_path, word, state):
    _numbers, refused = entered(book, tmp_path, f"01-BC/ĐU;Báo cáo;15/9/2025;a;;{word};")
    assert [entry.state for entry in book.entries()] == ([state] if state else [])
    assert [item.code for item in refused.values()] == ([] if state else ["register-state"])


def test_the_reason_of_a_void_number_is_kept_and_none_is_taken_of_another(book, tmp_path):
    rows = ("01-BC/ĐU;Báo cáo;15/9/2025;a;;huỷ;in hỏng", "02-BC/ĐU;Báo cáo;16/9/2025;b;;;in hỏng")
    _numbers, refused = entered(book, tmp_path, *rows)
    assert [(entry.state, entry.reason) for entry in book.entries()] == [("void", "in hỏng")]
    assert refused[3].code == "register-state"


@pytest.mark.parametrize(
    ("word", "level", "subject"),
    [("Thường", "", "a"), ("Không", "", "a"), ("-", "", "a"), ("", "", "a"), ("Mật", "mật", ""),
     ("TỐI MẬT", "tối mật", ""), ("M", None, None)],
)  # fmt: skip
def test_a_word_that_means_no_secrecy_leaves_the_subject(book, tmp_path, word, level, subject):
    _numbers, refused = entered(book, tmp_path, f"05-BC/ĐU;Báo cáo;18/9/2025;a;{word}")
    assert [(entry.secrecy, entry.subject) for entry in book.entries()] == ([] if level is None else [(level, subject)])
    assert [item.code for item in refused.values()] == (["register-secrecy"] if level is None else [])


def test_what_a_register_exports_is_all_read_again(book, tmp_path):
    for state in STATES:
        book.take(vanban.request_by_hand("CV", "ĐU", subject=state, day=date(2025, 9, 1)))
    book.settle(book.take(vanban.request_by_hand("BC", "ĐU", subject="a", day=date(2025, 9, 1))))
    book.void(2, "in hỏng")
    (tmp_path / "ds.csv").write_bytes(vanban.register_table(book.entries(), ".csv"))
    new = Register.create(tmp_path / "moi.db", term="2025 - 2030", begins=date(2025, 8, 11))
    count, told = vanban.enter_list(new, tmp_path / "ds.csv")
    assert count == 4
    kept = [(str(entry), entry.type, entry.day, entry.subject, entry.reason) for entry in book.entries()]
    assert [(str(entry), entry.type, entry.day, entry.subject, entry.reason) for entry in new.entries()] == kept
    assert [entry.state for entry in new.entries()] == ["issued", "void", "issued", "issued"]
    assert [(item.code, item.severity) for item in told] == [("register-state", Severity.WARNING)] * 2  # not made yet


def test_columns_that_a_register_does_not_keep_are_told_once(book, tmp_path):
    path = tmp_path / "ds.csv"
    head = "STT;Số, ký hiệu;Tên loại;Ngày;Số lượng bản;(Ghi);Ghi chú;"
    path.write_text(f"{head}\n1;01-BC/ĐU;Báo cáo;15/9/2025;20;x;Số này huỷ;bỏ\n", encoding="utf-8")
    count, told = vanban.enter_list(book, path)
    assert count == 1
    assert [item.severity for item in told] == [Severity.WARNING] * 2
    assert "“Số lượng bản”, “Ghi chú”" in told[0].message
    assert "ô “bỏ”" in told[1].message
    assert vanban.audit_numbers(path) == (1, [])


def test_a_heading_over_two_columns_is_one_column(book, tmp_path):
    sheets = Workbook()
    page = sheets.active
    page.append(("Số và ký hiệu", "Ngày", "Trích yếu", ""))
    page.append(("01-CV/ĐU", "12/8/2025", "a", ""))
    for row in (1, 2):
        page.merge_cells(start_row=row, end_row=row, start_column=3, end_column=4)
    sheets.save(tmp_path / "ds.xlsx")
    assert vanban.enter_list(book, tmp_path / "ds.xlsx") == (1, [])


def workbook(path):
    book = Workbook()
    page = book.active
    page.title = "Sổ"
    rows = (("01-CV/ĐU", "12/8/2025"), ("02-CV/ĐU", "13/8/2025"), ("03-CV/ĐU", "14/8/2025"))
    for row in (("Số và ký hiệu", "Ngày"), *rows):
        page.append(row)
    page.row_dimensions[4].hidden = True
    hidden, other = book.create_sheet("Ẩn"), book.create_sheet("Tờ trình")
    hidden.append(("Số và ký hiệu", "Ngày"))
    hidden.append(("01-TTr/ĐU", "12/8/2025"))
    hidden.sheet_state = "hidden"
    other.append(("Số thứ tự trong năm", "Ngày"))
    other.append(("01-TTr/ĐU", "12/8/2025"))
    book.create_sheet("(Hướng dẫn)").append(("cách ghi sổ",))
    book.save(path)
    return path


def test_hidden_rows_and_sheets_that_are_not_read_are_told(book, tmp_path):
    path = workbook(tmp_path / "ds.xlsx")
    count, told = vanban.enter_list(book, path)
    assert count == 2
    unread = {"Sổ!A4": "1 hàng đang ẩn", "Ẩn!A1": "đang ẩn nên không đọc", "Tờ trình!A1": "không có cột “Số, ký hiệu”"}
    for found in (told, vanban.audit_numbers(path)[1]):
        assert {item.file.rpartition(":")[2]: item.severity for item in found} == dict.fromkeys(
            unread, Severity.WARNING
        )
        assert all(unread[item.file.rpartition(":")[2]] in item.message for item in found)


def test_a_cell_that_holds_an_error_or_is_merged_is_told_and_not_read_as_blank(book, tmp_path):
    sheets = Workbook()
    page = sheets.active
    page.append(("Số và ký hiệu", "Ngày", "Trích yếu", "Người ký"))
    page.append(("01-CV/ĐU", "#REF!", "a", "A"))
    page.append(("02-CV/ĐU", "12/8/2025", "a", ""))
    page.merge_cells("C3:D3")
    sheets.save(tmp_path / "ds.xlsx")
    count, told = vanban.enter_list(book, tmp_path / "ds.xlsx")
    assert count == 0
    assert [(item.file.rpartition("!")[2], item.label) for item in told] == [("B2", "Ngày"), ("D3", "Người ký")]
