"""Where the lines of names and subjects end, and at which spaces no line may."""

import pytest

from vanban.text.line_breaks import balanced_lines, unbroken, whole_figures, widest_piece
from vanban.text.typography import text_width


@pytest.mark.parametrize(
    ("name", "width", "lines"),
    [
        ("Đảng uỷ xã Mường Ví Dụ", 180, ["ĐẢNG UỶ", "XÃ MƯỜNG VÍ DỤ"]),
        ("Đảng bộ thành phố Hồ Chí Minh", 180, ["ĐẢNG BỘ THÀNH PHỐ", "HỒ CHÍ MINH"]),
        ("Trung tâm Chính trị thành phố Huế", 180, ["TRUNG TÂM CHÍNH TRỊ", "THÀNH PHỐ HUẾ"]),
        ("Ban Chỉ đạo phòng, chống tham nhũng", 180, ["BAN CHỈ ĐẠO PHÒNG,", "CHỐNG THAM NHŨNG"]),
        ("Ủy ban Kiểm tra Tỉnh ủy Sơn La - Công an tỉnh Sơn La", 180,
         ["ỦY BAN KIỂM TRA", "TỈNH ỦY SƠN LA -", "CÔNG AN TỈNH SƠN LA"]),
        ("Đảng uỷ Cục Bảo trợ xã hội", 180, ["ĐẢNG UỶ CỤC", "BẢO TRỢ XÃ HỘI"]),
        ("Đảng uỷ\nxã A", 180, ["ĐẢNG UỶ", "XÃ A"]),
    ],
)  # fmt: skip
def test_names_break_where_one_takes_breath(name, width, lines):
    found = balanced_lines(name.upper(), width, 14, bold=True)
    assert found == lines
    assert all(text_width(line, 14, bold=True) <= width for line in found)


def test_the_widest_piece_is_as_wide_as_it_is_printed():
    name = "Ban Chỉ đạo phòng, chống tham nhũng"
    assert widest_piece(name, 14) == text_width("Ban Chỉ đạo", 14)
    assert widest_piece(name, 14, bold=True) == text_width("Ban Chỉ đạo", 14, bold=True) > widest_piece(name, 14)
    assert widest_piece("", 14) == 0


def test_lines_are_even_where_no_place_is_better():
    found = balanced_lines(" ".join(["aaaa"] * 10), 200, 14)
    assert [len(line.split()) for line in found] == [5, 5]


def test_a_subject_leaves_no_short_last_line():
    subject = "tổ chức sinh hoạt chi bộ mẫu và rút kinh nghiệm về nâng cao chất lượng sinh hoạt tại các chi bộ thôn bản"
    lines = balanced_lines(subject, 467, 14, bold=True)
    assert len(lines) == 2
    short, long = sorted(text_width(line, 14, bold=True) for line in lines)
    assert short > long * 0.6


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Hướng dẫn số 05-HD/VPTW, ngày 27/5/2026", "Hướng dẫn số_05-HD/VPTW, ngày_27/5/2026"),
        ("quý III và Quý I", "quý_III và Quý_I"),
        ("dài 10 km, đạt 50 %, 3,5 ha", "dài 10_km, đạt 50_%, 3,5_ha"),
        ("Điều 3, khoản 2 Điều lệ", "Điều_3, khoản_2 Điều lệ"),
        ("ngày 27 tháng 5 năm 2026", "ngày 27 tháng 5 năm 2026"),
        ("số liệu, quý vị, 10 kmq, nhiều 5 lần", "số liệu, quý vị, 10 kmq, nhiều 5 lần"),
    ],
)
def test_no_line_ends_between_a_number_and_its_word(typed, printed):
    assert unbroken(typed) == printed.replace("_", "\u00a0")


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("gọi 0912 345 678, 091 234 5678", "gọi 0912_345_678, 091_234_5678"),
        ("+84 912 345 678 hoặc 0213.3 876 543", "+84_912_345_678 hoặc 0213.3_876_543"),
        ("1 234 567 đồng, 50 000 đồng", "1_234_567 đồng, 50_000 đồng"),
        ("2025 2026, 12 15, 3 4 5", "2025 2026, 12 15, 3 4 5"),
        ("100 200 300 400 500 600 700 800 900 100 200", "100 200 300 400 500 600 700 800 900 100 200"),
    ],
)
def test_no_line_of_a_cell_ends_in_a_figure(typed, printed):
    assert whole_figures(typed) == printed.replace("_", "\u00a0")
