"""A cell's book in Excel: every row finds its meeting, every cell is used or told, the book may stand alone."""

from datetime import date, datetime, time

import pytest

import vanban
from tests.helpers.commands import run
from tests.helpers.tables import book, short, variants
from vanban.book.new_workbook import new_workbook
from vanban.book.workbook import read_workbook

CELL = """Cơ quan ban hành:
  Tên cơ quan ban hành: Chi bộ thôn Hoa Ban
  Cơ quan cấp trên: Đảng bộ xã Mường Ví Dụ
  Cấp: chi bộ
  Địa danh: Mường Ví Dụ
"""
MEETING = """Loại kỳ họp: thường kỳ
Kỳ sinh hoạt: tháng 7/2026
Ngày họp: 03/7/2026
Bắt đầu: 07:30
Kết thúc: 09:20
Địa điểm: Nhà văn hoá
Thư ký: Trần Thị C
Nội dung:
  - {Tên nội dung: Đánh giá tháng 6, Người trình bày: Nguyễn Văn A, Nội dung trình bày: Xong., Kết luận: Thống nhất.}
"""
MEMBERS = [
    ["Họ tên", "Chức vụ"],
    ["Nguyễn Văn A", "Bí thư"],
    ["Trần Thị C", "Chi uỷ viên"],
    ["Lò Văn D"],
    ["Sùng Thị M"],
]
ROLL = ["Loại kỳ họp", "Kỳ sinh hoạt", "Họ tên", "Điểm danh", "Lý do"]
ABSENT = ["thường kỳ", "7/2026", "Lò Văn D", "vắng có lý do", "ốm"]
ON = date(2026, 7, 31)


@pytest.fixture
def cell(tmp_path):
    folder = tmp_path / "chi-bo"
    (folder / "ky-hop").mkdir(parents=True)
    (folder / "chi-bo.yaml").write_text(CELL, encoding="utf-8")
    (folder / "ky-hop/2026-07.yaml").write_text(MEETING, encoding="utf-8")
    return folder


def made(cell, *sheets, members=MEMBERS, name="so-chi-bo.xlsx"):
    """Return the run over a folder with a workbook of these sheets beside the members."""
    book(cell / name, *([("Đảng viên", members)] if members else []), *sheets)
    return vanban.cycle(cell, on=ON)


def minutes(found):
    return next(paper.document for paper in found.papers if paper.name.endswith("bien-ban"))


def refused(cell, *sheets, **options):
    """Return what is told of a book that cannot be used, each as the words behind the file's name."""
    with pytest.raises(vanban.InputError) as caught:
        made(cell, *sheets, **options)
    return [short(item, cell / "so-chi-bo.xlsx") for item in caught.value.diagnostics]


def notes(found):
    """Return what is told of the workbook."""
    return [item for item in found.told if item.code == "table-unused"]


def absent(found):
    return [(item.name, item.reason) for item in minutes(found).attendance.excused]


@pytest.mark.parametrize(
    ("kind", "period"),
    [
        ("thường kỳ", "7/2026"),
        ("thường kỳ", "07/2026"),
        ("Thường kỳ", "T7/2026"),
        ("định kỳ", "tháng 7 năm 2026"),
        ("Sinh hoạt định kỳ", "Tháng 7/2026"),
        ("họp thường kỳ", "03/7/2026"),
        ("thường kỳ", datetime(2026, 7, 1)),
        ("thường kỳ", datetime(2026, 7, 3)),
    ],
)
def test_a_meeting_is_found_however_its_period_is_written(cell, kind, period):
    found = made(cell, ("Điểm danh", [ROLL, [kind, period, *ABSENT[2:]]]))
    assert absent(found) == [("Lò Văn D", "ốm")]
    assert notes(found) == []


@pytest.mark.parametrize(
    ("column", "value", "place", "words"),
    [
        (1, "8/2026", "A2", "không có kỳ họp thường kỳ tháng 8 năm 2026"),
        (0, "chuyên đề", "A2", "không có kỳ họp chuyên đề tháng 7 năm 2026"),
        (0, "đột xuất", "A2", "viết một trong: “thường kỳ”"),
        (1, "7", "B2", "viết như tháng 4/2026"),
        (1, "13/2026", "B2", "viết như tháng 4/2026"),
        (1, None, "A2", "thiếu loại kỳ họp hoặc kỳ sinh hoạt; hãy điền"),
        (3, "vắng", "D2", "viết một trong: “có mặt”, “vắng có lý do”"),
        (3, "vắng không lý do", "E2", "có lý do mà điểm danh ghi"),
        (4, None, "C2", "thiếu"),
        (2, "Người Lạ", "C2", "không có trong số phải dự"),
        (2, "#N/A", "C2", "ô báo lỗi #N/A"),
        (3, None, "A2", "cần họ tên và điểm danh"),
    ],
)
def test_a_row_of_attendance_is_used_or_told(cell, column, value, place, words):
    row = list(ABSENT)
    row[column] = value
    told = refused(cell, ("Điểm danh", [ROLL, row]))
    assert [item for item in told if item.startswith(f"Điểm danh!{place}: ") and words in item], told


@pytest.mark.parametrize(
    ("end", "start"), [("Miễn đến", "Miễn từ"), ("Tạm đi đến", "Tạm đi từ"), ("Đình chỉ đến", "Đình chỉ từ")]
)
def test_a_time_that_ends_and_never_began_is_an_error_at_its_cell(cell, end, start):
    members = [["Họ tên", "Chức vụ", end, "Rời chi bộ"], *MEMBERS[1:], ["Giàng A P", None, "31/12/2026"]]
    (told,) = refused(cell, ("Điểm danh", [ROLL, ABSENT]), members=members)
    assert told.startswith("Đảng viên!C6: ")
    assert f"thiếu “{start}”" in told
    made(cell, members=[*members[:-1], ["Giàng A P", None, None, "31/12/2026"]])  # who was always there may leave


def test_attendance_by_marks(cell):
    everybody = [[*ABSENT[:2], name, "có mặt", None] for name in ("Nguyễn Văn A", "Trần Thị C", "Sùng Thị M")]
    assert absent(made(cell, ("Điểm danh", [ROLL, *everybody, ABSENT]))) == [("Lò Văn D", "ốm")]
    (told,) = refused(cell, ("Điểm danh", [ROLL, *everybody[:2], ABSENT]))
    assert told.startswith("Điểm danh!C2: ")
    assert "Sùng Thị M" in told
    (told,) = refused(cell, ("Điểm danh", [ROLL, *everybody, ABSENT, [*ABSENT[:2], "Kẻ Lạ", "có mặt", None]]))
    assert told.startswith("Điểm danh!C6: ")
    assert "Kẻ Lạ không có trong số phải dự" in told
    (told, *_more) = refused(cell, ("Điểm danh", [ROLL, ABSENT, [*ABSENT[:2], "lò văn d", "có mặt", None]]))
    assert told.startswith("Điểm danh!C3: lò văn d đã điểm danh ở ô Điểm danh!C2")


def test_merged_cells_name_the_meeting_of_each_row(cell):
    rows = [ROLL, ABSENT, [None, None, "Sùng Thị M", "vắng không phép", None]]

    def merge(page):
        page.merge_cells("A2:A3")
        page.merge_cells("B2:B3")

    found = made(cell, ("Điểm danh", rows, merge))
    assert minutes(found).attendance.unexcused == ("Sùng Thị M",)


def test_hidden_rows_and_sheets_are_told(cell):
    def hide(page):
        page.row_dimensions[2].hidden = True

    other = ("Điểm", [["x"]], lambda page: setattr(page, "sheet_state", "hidden"))
    found = made(cell, ("Điểm danh", [ROLL, ABSENT], hide), other)
    told = [short(item, cell / "so-chi-bo.xlsx") for item in notes(found)]
    assert any(item.startswith("Điểm danh!A2: cảnh báo: 1 hàng đang ẩn") for item in told)
    assert any(item.startswith("Điểm!A1: cảnh báo: trang tính đang ẩn") for item in told)


@pytest.mark.parametrize("name", ["Điểm danh", "Điểm danh T7", "DIEM DANH", "Sheet2", "vắng tháng 7"])
def test_a_sheet_is_known_by_its_name_or_its_headings(cell, name):
    assert absent(made(cell, (name, [["BẢNG ĐIỂM DANH"], [], ROLL, ABSENT]))) == [("Lò Văn D", "ốm")]


def test_a_sheet_that_is_not_known_is_told_and_may_be_set_aside(cell):
    found = made(cell, ("Thu chi", [["Ngày", "Số tiền"], ["1/7", 5]]), ("(Thu chi cũ)", [["x"]]))
    (told,) = [short(item, cell / "so-chi-bo.xlsx") for item in notes(found)]
    assert told.startswith("Thu chi!A1: cảnh báo: không rõ trang tính “Thu chi” là gì")
    assert "Điểm danh" in told


def test_a_list_of_members_as_offices_keep_it(cell):
    members = [
        ["DANH SÁCH ĐẢNG VIÊN"],
        [
            "STT",
            "Họ và tên *",
            "Chức vụ Đảng",
            "Giới tính",
            "Miễn sinh hoạt",
            None,
            "Ngày chính thức",
            "SĐT",
            "(Ghi chú)",
        ],
        [None, None, None, None, "Từ ngày", "Đến ngày", None, None, None],
        [1, "Nguyễn Văn A", "Bí thư", "Nam", None, None, datetime(2011, 2, 3), 912345678, "x"],
        [2, "Trần Thị C", "Chi uỷ viên", "Nữ", None, None, "03/02/2012", None, None],
        [3, "Lò Văn D", None, "Nam", datetime(2026, 1, 1), "31/12/2026", None, None, None],
        ["Tổng cộng: 03 đồng chí"],
        [None, None, None, None, None, None, "BÍ THƯ"],
    ]

    def after(page):
        page["H4"].number_format = "0000 000 000"
        page.merge_cells("E2:F2")

    book(cell / "so-chi-bo.xlsx", ("DANH SÁCH", members, after))
    found = vanban.cycle(cell, on=ON)
    came = minutes(found).attendance
    assert (came.total, came.official, came.exempt) == (3, 3, 1)
    told = [short(item, cell / "so-chi-bo.xlsx") for item in notes(found)]
    assert [item.partition(":")[0] for item in told] == [f"DANH SÁCH!{at}" for at in ("D2", "A1", "A7", "G8")]
    assert "“Giới tính” (D2); các tiêu đề dùng được: Họ tên, Chức vụ" in told[0]


def test_a_heading_that_is_nearly_known_is_asked_about(cell):
    members = [[*MEMBERS[0], "Miễn tưừ"], *MEMBERS[1:]]
    (told,) = refused(cell, members=members)
    assert told.startswith("Đảng viên!C1: không có cột “Miễn tưừ”; có phải là “Miễn từ”?")


def test_what_is_missing_names_the_headings_that_exist(cell):
    told = refused(cell, ("Điểm danh", [["Ai", "Vì sao"], ["Lò Văn D", "ốm"]]))
    assert told[0].startswith(
        "Điểm danh!A1: không thấy cột “Loại kỳ họp”; hàng tiêu đề phải có các cột Loại kỳ họp, Kỳ"
    )


def test_one_thing_in_two_places(cell):
    with (cell / "chi-bo.yaml").open("a", encoding="utf-8") as file:
        file.write("Đảng viên:\n  - {Họ tên: Nguyễn Văn A, Chức vụ: Bí thư}\n")
    told = refused(cell)
    assert any("danh sách đảng viên có cả ở chi-bo.yaml (dòng 6)" in item for item in told)
    (cell / "chi-bo.yaml").write_text(CELL, encoding="utf-8")
    told = refused(cell, members=None, *[("Danh sách 1", MEMBERS), ("Danh sách 2", MEMBERS)])  # noqa: B026
    assert any("hai trang tính danh sách đảng viên" in item for item in told)
    schedule = ["Loại kỳ họp", "Kỳ sinh hoạt", "Ngày họp", "Bắt đầu"]
    made(cell, ("Lịch họp", [schedule, ["thường kỳ", "7/2026", datetime(2026, 7, 3), time(7, 30)]]))
    (told,) = refused(cell, ("Lịch họp", [schedule, ["thường kỳ", "7/2026", datetime(2026, 7, 4), "7:30"]]))
    assert told.startswith("Lịch họp!C2: “Ngày họp” có cả ở 2026-07.yaml (dòng 3)")
    rows = [schedule, ["thường kỳ", "7/2026", "03/7/2026", None], ["thường kỳ", "T7/2026", "10/7/2026", None]]
    (told,) = refused(cell, ("Lịch họp", rows))
    assert told.startswith("Lịch họp!A3: kỳ họp này đã ghi ở ô Lịch họp!C2")


def test_other_workbooks_of_the_folder_are_told(cell):
    made(cell)
    book(cell / "so-chi-bo (1).xlsx", ("Điểm danh", [ROLL, ABSENT]))
    (note,) = notes(vanban.cycle(cell, on=ON))
    assert "so-chi-bo (1).xlsx: cảnh báo: tệp bảng tính này không đọc" in str(note)
    (cell / "so-chi-bo (1).xlsx").rename(cell / "so-chi-bo.xlsm")
    with pytest.raises(vanban.InputError, match=r"có hai sổ: so-chi-bo\.xlsm, so-chi-bo\.xlsx"):
        vanban.cycle(cell, on=ON)
    (cell / "so-chi-bo.xlsx").unlink()
    (cell / "so-chi-bo.xlsm").rename(cell / "so-chi-bo.ods")
    with pytest.raises(vanban.InputError, match=r"so-chi-bo.ods.*lưu lại thành .xlsx"):
        vanban.cycle(cell, on=ON)


def test_notes_are_told_beside_errors_and_by_both_commands(cell):
    members = [*MEMBERS, ["Tổng cộng: 04 đồng chí"]]
    told = refused(cell, ("Điểm danh", [ROLL, [*ABSENT[:2], "Người Lạ", *ABSENT[3:]]]), members=members)
    assert len(told) == 2
    made(cell, ("Điểm danh", [ROLL, ABSENT]), members=members)
    for command in ("cycle", "verify"):
        result = run(command, cell, "--on", "31/7/2026")
        assert result.exit_code == 0
        assert "Đảng viên!A6: lưu ý: hàng “Tổng cộng: 04 đồng chí”" in result.stderr


def test_scores_as_numbers(cell):
    head = ["Loại kỳ họp", "Kỳ sinh hoạt", "Tiêu chí", "Tự chấm", "Thẩm định"]
    rows = [head, ["thường kỳ", "7/2026", 4.5, 4.5, 4]]
    from vanban.book.folder import read_book

    book(cell / "so-chi-bo.xlsx", ("Đảng viên", MEMBERS), ("Điểm", rows))
    (score,) = read_book(cell).meetings[0].entry.scores
    assert (score.criterion, float(score.self_score), float(score.appraised)) == ("4.5", 4.5, 4.0)


WHICH = ["thường kỳ", "7/2026"]
ALONE = (
    (
        "Lịch họp",
        [
            ["Loại kỳ họp", "Kỳ sinh hoạt", "Ngày họp", "Bắt đầu", "Kết thúc", "Địa điểm", "Thư ký"],
            [*WHICH, datetime(2026, 7, 3), time(7, 30), time(9, 20), "Nhà văn hoá", "Trần Thị C"],
        ],
    ),
    (
        "Nội dung",
        [
            ["Loại kỳ họp", "Kỳ sinh hoạt", "Tên nội dung", "Người trình bày", "Nội dung trình bày", "Kết luận"],
            [*WHICH, "Đánh giá tháng 6", "Nguyễn Văn A", "Xong.", "Thống nhất."],
        ],
    ),
    (
        "Ý kiến",
        [
            ["Loại kỳ họp", "Kỳ sinh hoạt", "Tên nội dung", "Người phát biểu", "Ý kiến"],
            [*WHICH, "Đánh giá tháng 6", "Sùng Thị M", "Nhất trí."],
        ],
    ),
    ("Điểm danh", [ROLL, ABSENT]),
    (
        "Biểu quyết",
        [
            ["Loại kỳ họp", "Kỳ sinh hoạt", "Nội dung biểu quyết", "Tán thành"],
            [*WHICH, "Kết luận", 3],
        ],
    ),
    (
        "Phân công",
        [
            ["Loại kỳ họp", "Kỳ sinh hoạt", "Người thực hiện", "Nhiệm vụ", "Thời hạn"],
            [*WHICH, "Trần Thị C", "Thu đảng phí", "30/7/2026"],
        ],
    ),
)


def test_the_book_alone_gives_what_the_files_give(cell):
    typed = MEETING.replace("Kết luận: Thống nhất.}", "Kết luận: Thống nhất., "
                            "Ý kiến tham gia: [{Người phát biểu: Sùng Thị M, Ý kiến: Nhất trí.}]}")  # fmt: skip
    typed += """Vắng có lý do: [{Họ tên: Lò Văn D, Lý do: ốm}]
Vắng không lý do: []
Biểu quyết: [{Nội dung biểu quyết: Kết luận, Tán thành: 3}]
Phân công nhiệm vụ: [{Người thực hiện: Trần Thị C, Nhiệm vụ: Thu đảng phí, Thời hạn: 30/7/2026}]
"""
    (cell / "ky-hop/2026-07.yaml").write_text(typed, encoding="utf-8")
    wanted = made(cell)
    (cell / "ky-hop/2026-07.yaml").unlink()
    found = made(cell, *ALONE)
    assert {paper.name: paper.document for paper in found.papers} == {
        paper.name: paper.document for paper in wanted.papers
    }
    assert found.papers
    assert notes(found) == []


def test_a_book_full_of_meetings_is_never_passed_over(cell):
    (cell / "ky-hop/2026-07.yaml").unlink()
    told = refused(cell, *[sheet for sheet in ALONE if sheet[0] != "Nội dung"])
    (once,) = [item for item in told if not item.startswith("Ý kiến!")]
    assert "kỳ họp thường kỳ tháng 7 năm 2026 chưa có hàng nào ở trang “Nội dung”" in once
    for sheet in ("Lịch họp", "Ý kiến", "Điểm danh", "Biểu quyết", "Phân công"):
        assert f"{sheet}!A2" in once


def test_rows_of_a_meeting_that_nobody_keeps_are_told_once_with_their_cells(cell):
    rows = [["thường kỳ", "8/2026", name, "vắng có lý do", "ốm"] for name in ("Lò Văn D", "Sùng Thị M")]
    (told,) = refused(cell, ("Điểm danh", [ROLL, *rows]))
    assert told.startswith("Điểm danh!A2")
    assert "Điểm danh!A2, A3" in told


VOTES = ["Loại kỳ họp", "Kỳ sinh hoạt", "Nội dung biểu quyết", "Tán thành"]


def test_what_is_wrong_in_a_paper_is_told_at_its_row(cell):
    rows = [[*WHICH, "Một", 3], [*WHICH, "Hai", 6]]
    (told,) = refused(cell, ("Điểm danh", [ROLL, ABSENT]), ("Biểu quyết", [VOTES, *rows]))
    assert told.startswith("Biểu quyết!")
    assert "A3" in told
    assert "thường kỳ tháng 7 năm 2026" in told
    assert "6 phiếu" in told


def test_points_that_are_missing_name_the_meeting(cell):
    heads = ["Loại kỳ họp", "Kỳ sinh hoạt", "Tiêu chí", "Tự chấm"]
    (told,) = refused(cell, ("Điểm danh", [ROLL, ABSENT]), ("Điểm", [heads, [*WHICH, "1", 5]]))
    assert told.startswith("Điểm!A2")
    assert "thường kỳ tháng 7 năm 2026" in told
    assert "chưa có điểm của tiêu chí" in told


def test_nobody_absent_and_an_absence_are_told_at_the_cell(cell):
    (cell / "ky-hop/2026-07.yaml").write_text(MEETING + "Vắng: không\n", encoding="utf-8")
    (told,) = refused(cell, ("Điểm danh", [ROLL, ABSENT]))
    assert told.startswith("Điểm danh!C2")
    assert "Lò Văn D" in told


def test_who_is_not_on_the_roll_is_looked_for_where_it_stands(cell):
    (told,) = refused(cell, ("Điểm danh", [ROLL, [*WHICH, "Người Lạ", "vắng có lý do", "ốm"]]))
    assert "trang “Đảng viên” của so-chi-bo.xlsx" in told


@pytest.mark.parametrize(("value", "form"), [(1 / 3, "General"), (5, "# ?/?")])
def test_a_cell_that_cannot_be_read_is_told_once(cell, value, form):
    rows = [["Loại kỳ họp", "Kỳ sinh hoạt", "Nội dung biểu quyết", "Tán thành"], [*WHICH, "Một", value]]
    told = refused(
        cell,
        ("Điểm danh", [ROLL, ABSENT]),
        ("Biểu quyết", rows, lambda page: setattr(page["D2"], "number_format", form)),
    )
    assert len(told) == 1, told
    assert told[0].startswith("Biểu quyết!D2")


def test_points_that_are_shown_rounded_are_told(cell):
    heads = ["Loại kỳ họp", "Kỳ sinh hoạt", "Tiêu chí", "Tự chấm"]
    rows = [heads, *([*WHICH, number, 4] for number in ("1", "2", "3.1"))]

    def form(page):
        page["D2"], page["D3"] = 4.25, 4.5
        for name in ("D2", "D3", "D4"):
            page[name].number_format = "0.0"

    book(cell / "so-chi-bo.xlsx", ("Đảng viên", MEMBERS), ("Điểm", rows, form))
    told = [short(item, cell / "so-chi-bo.xlsx") for item in read_workbook(cell / "so-chi-bo.xlsx").notes]
    assert [item.partition(":")[0] for item in told] == ["Điểm!D2"]
    assert "4,3" in told[0]
    assert "4,25" in told[0]


def test_every_cell_of_the_book_is_used_or_told(cell):
    """Each cell is taken out and changed, one at a time: the papers or what is told must differ."""
    (cell / "ky-hop/2026-07.yaml").unlink()
    members = [
        ["Danh sách đảng viên", None, None],
        ["STT", "Họ và tên", "Chức vụ Đảng", "Ghi chú"],
        [1, "Nguyễn Văn A", "Bí thư", "x"],
        [2, "Trần Thị C", "Chi uỷ viên", None],
        [3, "Lò Văn D", None, None],
        [4, "Sùng Thị M", "Đảng viên", None],
        ["Tổng cộng: 04 đồng chí"],
    ]
    sheets = [("Đảng viên", members), *ALONE]

    def outcome(changed):
        book(cell / "so-chi-bo.xlsx", *changed)
        try:
            found = vanban.cycle(cell, on=ON)
        except vanban.InputError as error:
            return str(error)
        return [(paper.name, paper.document.model_dump_json()) for paper in found.papers], list(map(str, found.told))

    whole = outcome(sheets)
    assert not isinstance(whole, str)
    kept = []
    for number, (name, rows) in enumerate(sheets):
        for at, row in enumerate(rows):
            for index, value in enumerate(row):
                if value is None:
                    continue
                for other in variants(value):
                    changed = [list(line) for line in rows]
                    changed[at][index] = other
                    if outcome([*sheets[:number], (name, changed), *sheets[number + 1 :]]) == whole:
                        kept.append((name, at, index, other))
    # The numbers of the rows are none of ours; a column that is not used is told as a whole.
    declared = {("Đảng viên", at, 0) for at in range(2, 6)} | {("Đảng viên", 2, 3), ("Đảng viên", 1, 0)}
    heads = {(name, 0) for name, _rows in ALONE} | {("Đảng viên", 1)}  # a star there says that it must be filled in
    assert {
        item for item in kept if item[:3] not in declared and not (item[:2] in heads and str(item[3]).endswith("*"))
    } == set()


def test_the_empty_workbook_is_read_without_a_word(cell):
    (cell / "so-chi-bo.xlsx").write_bytes(new_workbook())
    text = CELL + "Đảng viên:\n  - {Họ tên: Nguyễn Văn A, Chức vụ: Bí thư}\n  - {Họ tên: Trần Thị C}\n"
    (cell / "chi-bo.yaml").write_text(text, encoding="utf-8")
    assert notes(vanban.cycle(cell, on=ON)) == []


def test_headings_again_numbers_of_columns_groups_and_signatures_are_no_members(cell):
    head = ["Số TT", "Họ và tên", "Chức vụ"]
    members = [
        head,
        ["(1)", "(2)", "(3)"],
        ["I", "Tổ đảng số 1", None],
        [1, "Nguyễn Văn A", "Bí thư"],
        [2, "Trần Thị C", None],
        head,
        ["II", "Tổ đảng số 2", None],
        [3, "Lò Văn D", None],
        [None, "T/M CHI BỘ", None],
        [None, "BÍ THƯ", None],
        [None, "Nguyễn Văn A", None],
    ]
    found = made(cell, members=members)
    assert minutes(found).attendance.total == 3
    told = [short(item, cell / "so-chi-bo.xlsx").partition(":")[0] for item in notes(found)]
    assert told == [f"Đảng viên!{at}" for at in ("A2", "A3", "A6", "A7", "B9", "B10", "B11")]
    bare = [row[1:2] for row in members if row[1] not in ("(2)", "Họ và tên")]
    told = refused(cell, members=[["Họ và tên"], *bare])
    assert any("không rõ là dòng dữ liệu hay phần ký tên" in item for item in told)


def test_a_book_saved_as_csv_and_one_beside_a_committee_are_told(cell, tmp_path):
    (cell / "so-chi-bo.csv").write_text("Họ tên\nNguyễn Văn A\n", encoding="utf-8")
    assert ["so-chi-bo.csv: cảnh báo" in str(note) for note in notes(made(cell))] == [True]
    (cell / "so-chi-bo.csv").unlink()
    (tmp_path / "dang-uy.yaml").write_text("Cơ quan ban hành: {Tên cơ quan ban hành: Đảng uỷ xã Mường Ví Dụ, "
                                           "Cấp: xã, Địa danh: Mường Ví Dụ}\n", encoding="utf-8")  # fmt: skip
    book(tmp_path / "so-chi-bo.xlsx", ("Điểm danh", [ROLL, ABSENT]))
    assert ["so-chi-bo.xlsx: cảnh báo" in str(note) for note in notes(vanban.cycle(tmp_path, on=ON))] == [True]


def test_a_blank_key_leaves_room_for_the_book_and_two_meetings_of_one_period_do_not(cell):
    path = cell / "ky-hop/2026-07.yaml"
    path.write_text(MEETING + "Vắng có lý do:\n", encoding="utf-8")
    assert absent(made(cell, ("Điểm danh", [ROLL, ABSENT]))) == [("Lò Văn D", "ốm")]
    (cell / "ky-hop/2026-07b.yaml").write_text(MEETING, encoding="utf-8")
    told = refused(cell, ("Điểm danh", [ROLL, ABSENT]))
    assert told[0].startswith("Điểm danh!A2: không rõ thuộc kỳ họp nào: 2026-07.yaml và 2026-07b.yaml")


@pytest.mark.parametrize(
    ("name", "office", "place", "fields"),
    [
        ("Giàng A P", "đảng viên dự bị", "B6", "“Dự bị” hoặc “Chính thức từ”"),
        ("Giàng A P", "ĐV dự bị", "B6", "“Dự bị”"),
        ("Giàng A P", "dang vien du bi", "B6", "“Dự bị”"),
        ("Giàng A P (ĐVDB)", None, "A6", "“Dự bị”"),
        ("Giàng A P", "Miễn sinh hoạt", "B6", "“Miễn từ”"),
        ("Giàng A P", "Được miễn", "B6", "“Miễn từ”"),
        ("Giàng A P - miễn SH", None, "A6", "“Miễn từ”"),
        ("Giàng A P", "miễn", "B6", "“Miễn từ”"),
        ("Giàng A P", "đã chuyển sinh hoạt đi", "B6", "“Rời chi bộ” hoặc “Tạm đi từ”"),
        ("Giàng A P (đã chuyển đi)", None, "A6", "“Rời chi bộ”"),
        ("Giàng A P - đã mất", None, "A6", "“Rời chi bộ”"),
        ("Giàng A P đã mất", None, "A6", "“Rời chi bộ”"),
        ("Giàng A P (từ trần 3/2026)", None, "A6", "“Rời chi bộ”"),
        ("Giàng A P", "bị đình chỉ sinh hoạt", "B6", "“Đình chỉ từ”"),
        ("Giàng A P", "tạm đi", "B6", "“Tạm đi từ”"),
        ("Giàng A P, đi làm ăn xa", None, "A6", "“Tạm đi từ”"),
        ("Giàng A P", "sinh hoạt tạm thời đến", "B6", "“Tạm thời đến”"),
    ],
)
def test_a_state_beside_a_name_or_for_an_office_is_told_with_its_field(cell, name, office, place, fields):
    found = made(cell, ("Điểm danh", [ROLL, ABSENT]), members=[*MEMBERS, [name, office]])
    (told,) = [item for item in found.told if item.code == "member-state"]
    assert short(told, cell / "so-chi-bo.xlsx").startswith(f"Đảng viên!{place}: cảnh báo: ")
    assert fields in told.message
    assert minutes(found).attendance.total == 5  # the value is used as it was typed


@pytest.mark.parametrize(
    ("name", "more"),
    [
        ("Lò Văn P (1980)", {"Chức vụ": "Trung đội trưởng dự bị động viên"}),
        ("Đinh Chí Thanh", {"Chức vụ": "Phó Bí thư, Tổ trưởng chuyển đổi số"}),
        ("Lò Thị P (Miên)", {"Chức vụ": "Trưởng ban công tác Mặt trận"}),
        ("Từ Trần Du", {"Chức vụ": "Chuyên viên, nghỉ hưu"}),
        ("Giàng A P", {"Chức vụ": "đảng viên dự bị", "Dự bị": "có"}),
        ("Giàng A P (đã chuyển đi)", {"Rời chi bộ": "31/12/2026"}),
        ("Giàng A P", {"Chức vụ": "đã chuyển Đảng chính thức"}),
        ("Giàng A P", {"Dự bị": "có", "Chính thức từ": "10/8/2026"}),
        ("Giàng A P", {"Dự bị": "không", "Chính thức từ": "10/6/2026"}),
        ("Giàng A P", {"Chính thức từ": "10/8/2026"}),
    ],
)
def test_what_is_no_state_or_has_its_field_is_not_told(cell, name, more):
    heads = list(dict.fromkeys(["Chức vụ", *more]))
    members = [["Họ tên", *heads], *MEMBERS[1:], [name, *(more.get(head) for head in heads)]]
    found = made(cell, ("Điểm danh", [ROLL, ABSENT]), members=members)
    assert [item.message for item in found.told if item.code == "member-state"] == []


@pytest.mark.parametrize(
    ("dates", "said", "told"),
    [
        (["03/02/2011", "03/02/2012", "19/5/2015", None], None, True),
        (["03/02/2011", "03/02/2012", "19/5/2015", None], "không", False),
        (["03/02/2011", "03/02/2012", "19/5/2015", None], "có", False),
        (["03/02/2011", None, None, "19/5/2015"], None, False),  # two of four: nobody keeps that column
        ([None, None, None, "19/5/2026"], None, False),  # who became official of late
        (["03/02/2011", "03/02/2012", "19/5/2015", "19/5/2026"], None, False),
    ],
)
def test_who_has_no_day_of_recognition_where_most_have_is_told_at_the_cell(cell, dates, said, told):
    rows = [[*row, *[None] * (2 - len(row)), day] for row, day in zip(MEMBERS[1:], dates, strict=True)]
    members = [["Họ và tên", "Chức vụ", "Ngày chính thức", "Dự bị"], *rows[:3], [*rows[3], said]]
    found = made(cell, ("Điểm danh", [ROLL, ABSENT]), members=members)
    words = [short(item, cell / "so-chi-bo.xlsx") for item in found.told if item.code == "member-state"]
    assert [text.partition(";")[0] for text in words] == [
        "Đảng viên!A5: cảnh báo: Đảng viên 4: Chính thức từ: của Sùng Thị M để trống mà phần lớn danh sách có ghi"
    ] * told
    assert minutes(found).attendance.probationary == (said == "có")


@pytest.mark.parametrize("above", ["Ngày vào Đảng", "Ngày, tháng, năm vào Đảng", "Thời gian kết nạp", "Vào Đảng"])
def test_below_the_day_of_joining_the_party_probationary_is_a_day(cell, above):
    days = [[datetime(1995, 5, 19), datetime(1996, 5, 19)], ["3/2/2010", "3/2/2011"], ["3/2/2010", "3/2/2011"]]
    rows = [[row[0], (*row, None)[1], *day] for row, day in zip(MEMBERS[1:], days, strict=False)]
    rows.append(["Sùng Thị M", None, "03/02/2026", None])

    def merged(page):
        for cells in ("A1:A2", "B1:B2", "C1:D1"):
            page.merge_cells(cells)

    heads = [["Họ và tên", "Chức vụ", above, None], [None, None, "Dự bị", "Chính thức"]]
    book(cell / "so-chi-bo.xlsx", ("Đảng viên", [*heads, *rows], merged), ("Điểm danh", [ROLL, ABSENT]))
    found = vanban.cycle(cell, on=ON)
    codes = ("table-unused", "member-state")
    told = [short(item, cell / "so-chi-bo.xlsx") for item in found.told if item.code in codes]
    assert [text.partition("; ")[0] for text in told] == [
        f"Đảng viên!C2: cảnh báo: các cột không dùng vào đâu: “{above} Dự bị” (C2)",
        "Đảng viên!A6: cảnh báo: Đảng viên 4: Chính thức từ: của Sùng Thị M để trống mà phần lớn danh sách có ghi",
    ]
    assert minutes(found).attendance.total == 4


def test_of_a_state_probationary_below_another_title_is_yes_or_no(cell):
    heads = [["Họ tên", "Tình trạng", None], [None, "Dự bị", "Tạm thời đến"]]
    rows = [[name, None, None] for name in ("Trần Thị C", "Lò Văn D", "Sùng Thị M")]
    members = [*heads, ["Nguyễn Văn A", "không", None], ["Giàng A P", "có", None], *rows]

    def merged(page):
        page.merge_cells("A1:A2")
        page.merge_cells("B1:C1")

    book(cell / "so-chi-bo.xlsx", ("Đảng viên", members, merged))
    (cell / "ky-hop/2026-07.yaml").write_text(MEETING + "Chủ trì: Nguyễn Văn A\n", encoding="utf-8")
    assert minutes(vanban.cycle(cell, on=ON)).attendance.probationary == 1


def test_not_probationary_before_the_day_of_recognition_is_told(cell):
    members = [["Họ tên", "Chức vụ", "Dự bị", "Chính thức từ"], *MEMBERS[1:], ["Giàng A P", None, "không", "10/8/2026"]]
    found = made(cell, ("Điểm danh", [ROLL, ABSENT]), members=members)
    (told,) = [item for item in found.told if item.code == "member-state"]
    assert short(told, cell / "so-chi-bo.xlsx").startswith("Đảng viên!C6: cảnh báo: Đảng viên 5: Dự bị: ghi “không” mà")
    assert minutes(found).attendance.probationary == 1


OPINIONS = ["Loại kỳ họp", "Kỳ sinh hoạt", "Tên nội dung", "Người phát biểu", "Ý kiến"]


def test_an_opinion_finds_its_item_in_the_file_of_the_meeting(cell):
    rows = [[*ABSENT[:2], "Đánh giá tháng 6", name, "Đồng ý."] for name in ("Sùng Thị M", "Trần Thị C")]
    item = minutes(made(cell, ("Điểm danh", [ROLL, ABSENT]), ("Ý kiến", [OPINIONS, *rows]))).agenda[0]
    assert [(opinion.speaker, opinion.text) for opinion in item.opinions] == [
        ("Sùng Thị M", "Đồng ý."),
        ("Trần Thị C", "Đồng ý."),
    ]
    path = cell / "ky-hop/2026-07.yaml"
    own = "Kết luận: Thống nhất., Ý kiến tham gia: [{Người phát biểu: Trần Thị C, Ý kiến: Khác.}]"
    path.write_text(MEETING.replace("Kết luận: Thống nhất.", own), encoding="utf-8")
    (told,) = refused(cell, ("Điểm danh", [ROLL, ABSENT]), ("Ý kiến", [OPINIONS, *rows]))
    assert told.startswith("Ý kiến!A2: “Ý kiến tham gia” có cả ở 2026-07.yaml (dòng 9) và ở sổ mà không giống nhau")


@pytest.mark.parametrize(
    ("title", "place", "words"),
    [("Đánh giá tháng 5", "C2", "không có nội dung “Đánh giá tháng 5”"), (None, "A2", "thiếu")],
)
def test_an_opinion_of_no_item_is_told(cell, title, place, words):
    (told,) = refused(cell, ("Ý kiến", [OPINIONS, [*ABSENT[:2], title, "Sùng Thị M", "Đồng ý."]]))
    assert told.startswith(f"Ý kiến!{place}: ")
    assert words in told


def test_the_sheet_of_opinions_may_come_before_that_of_the_items(cell):
    (cell / "ky-hop/2026-07.yaml").write_text(MEETING.partition("Nội dung:")[0] + "Vắng: không\n", encoding="utf-8")
    opinions = [OPINIONS, [*ABSENT[:2], "Việc a", "Sùng Thị M", "Đồng ý."]]
    items = [["Loại kỳ họp", "Kỳ sinh hoạt", "Tên nội dung", "Kết luận"], [*ABSENT[:2], "Việc a", "Thống nhất."]]
    (item,) = minutes(made(cell, ("Ý kiến", opinions), ("Nội dung", items))).agenda
    assert [opinion.speaker for opinion in item.opinions] == ["Sùng Thị M"]


def test_what_was_not_read_is_told_beside_an_error_of_a_paper(cell):
    (cell / "ky-hop/2026-07.yaml").write_text(MEETING + "Số đảng viên nhất trí: 4\n", encoding="utf-8")
    told = refused(cell, ("Điểm danh", [ROLL, ABSENT]), ("Thu chi", [["Tháng", "Thu"], ["7", "5"]]))
    assert told[0].startswith("Thu chi!A1: cảnh báo: không rõ trang tính")
    assert "4 người nhất trí mà chỉ 3 người có mặt" in told[1]


def test_two_cells_with_the_same_fault_are_both_told(cell):
    second = MEETING.replace("7/2026", "6/2026")
    for name, text in (("2026-07", MEETING), ("2026-06", second)):
        (cell / f"ky-hop/{name}.yaml").write_text(text.partition("Nội dung:")[0] + "Vắng: không\n", encoding="utf-8")
    items = [["Loại kỳ họp", "Kỳ sinh hoạt", "Tên nội dung", "Người trình bày"]]
    items += [["thường kỳ", f"{month}/2026", "Việc a", "Sung Thi M"] for month in (6, 7)]
    found = made(cell, ("Nội dung", items))
    places = [short(item, cell / "so-chi-bo.xlsx").split(": ")[0] for item in found.told if item.code == "name-spelled"]
    assert places == ["Nội dung!D2", "Nội dung!D3"]
