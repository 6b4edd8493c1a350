"""How the name of an issuer and the line above it are written, typed from HD 05-HD/VPTW, I.2.1 and I.4.1.1."""

from datetime import date

import pytest

from tests.helpers.faults import said
from vanban.standards import get
from vanban.standards.issuers import issuer, parent, seat

HD05, HD36 = get("hd05"), get("hd36")
# What HD 05-HD/VPTW itself shows in I.2.1.
SHOWN = [
    ("BAN CHẤP HÀNH TRUNG ƯƠNG", ""),
    ("TỈNH UỶ ĐIỆN BIÊN", ""),
    ("QUÂN UỶ TRUNG ƯƠNG", ""),
    ("ĐẢNG UỶ PHƯỜNG BA ĐÌNH", "ĐẢNG BỘ THÀNH PHỐ HÀ NỘI"),
    ("ĐẢNG UỶ KIỂM TOÁN NHÀ NƯỚC", "ĐẢNG BỘ QUỐC HỘI"),
    ("ĐẢNG UỶ CỤC BẢO TRỢ XÃ HỘI", "ĐẢNG BỘ BỘ Y TẾ"),
    ("CHI BỘ PHÒNG HÀNH CHÍNH - QUẢN TRỊ", "ĐẢNG BỘ CỤC LƯU TRỮ"),
    ("BAN NỘI CHÍNH", "BAN CHẤP HÀNH TRUNG ƯƠNG"),
    ("TRƯỜNG CHÍNH TRỊ HOÀNG ĐÌNH GIONG", "TỈNH UỶ CAO BẰNG"),
    ("BAN TỔ CHỨC", "ĐẢNG UỶ ĐẶC KHU TRƯỜNG SA"),
    ("VỤ TỔ CHỨC - ĐIỀU LỆ", "BAN TỔ CHỨC TRUNG ƯƠNG"),
    ("ỦY BAN KIỂM TRA TỈNH UỶ SƠN LA - CÔNG AN TỈNH SƠN LA", ""),
    ("ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ TỈNH NGHỆ AN LẦN THỨ XX", ""),
    ("BAN KIỂM PHIẾU", "ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ TỈNH NGHỆ AN LẦN THỨ XX"),
]


@pytest.mark.parametrize(("name", "over"), SHOWN)
def test_what_the_standard_shows_is_right(name, over):
    assert parent(name, over, HD05) is None
    assert list(issuer(name, over, "", HD05)) == []


@pytest.mark.parametrize(
    ("place", "name", "over", "wrong"),
    [
        ("Mường Ví Dụ", "ĐẢNG UỶ XÃ MƯỜNG VÍ DỤ", "ĐẢNG BỘ TỈNH LAI CHÂU", False),
        ("Lai Châu", "ĐẢNG UỶ XÃ MƯỜNG VÍ DỤ", "ĐẢNG BỘ TỈNH LAI CHÂU", False),
        ("Phường Phú Thọ", "ĐẢNG UỶ PHƯỜNG PHÚ THỌ", "ĐẢNG BỘ THÀNH PHỐ HỒ CHÍ MINH", False),
        ("TP Huế", "THÀNH UỶ HUẾ", "", False),
        ("Đà Lạt", "TỈNH UỶ LÂM ĐỒNG", "", False),  # a seat of its own
        ("Cà Mau", "TỈNH UỶ LÂM ĐỒNG", "", True),
        ("Sơn La", "ĐẢNG UỶ XÃ MƯỜNG VÍ DỤ", "ĐẢNG BỘ TỈNH LAI CHÂU", True),
        ("Hà Nội", "CHI BỘ A", "ĐẢNG BỘ CỤC LƯU TRỮ", False),  # nothing tells where it sits
    ],
)
def test_a_place_is_the_issuers_own(place, name, over, wrong):
    assert (seat(place, name, over) is not None) is wrong


XA, CELL, OFFICE = "ĐẢNG UỶ XÃ MƯỜNG VÍ DỤ", "CHI BỘ BẢN HOA BAN", "VĂN PHÒNG"
OVER, OF_ORGANS = "ĐẢNG BỘ …", "ĐẢNG UỶ …, TỈNH UỶ …"


@pytest.mark.parametrize(
    ("name", "over", "wanted"),
    [
        ("TỈNH UỶ LAI CHÂU", "ĐẢNG BỘ LAI CHÂU", ("none", "ĐẢNG BỘ LAI CHÂU", "")),
        (CELL, CELL, ("same", CELL, "")),
        ("", "", None),
        (XA, "ĐB TỈNH LAI CHÂU", ("short", "ĐB TỈNH LAI CHÂU", "")),
        (CELL, "đu xã mường ví dụ", ("short", "đu xã mường ví dụ", "")),
        ("BAN NỘI CHÍNH", "TU LAI CHÂU", ("short", "TU LAI CHÂU", "")),
        (XA, "", ("missing", "", OVER)),
        ("ĐẢNG UỶ PHƯỜNG BA ĐÌNH", "", ("missing", "", OVER)),
        ("ĐẢNG UỶ ĐẶC KHU TRƯỜNG SA", "", ("missing", "", OVER)),
        ("ĐẢNG UỶ THỊ TRẤN A", "", ("missing", "", OVER)),
        (CELL, "", ("missing", "", OVER)),
        ("ĐẢNG UỶ CỤC BẢO TRỢ XÃ HỘI", "", None),  # may be one under no other
        (CELL, "ĐẢNG UỶ XÃ MƯỜNG VÍ DỤ", ("whose", "ĐẢNG UỶ XÃ MƯỜNG VÍ DỤ", OVER)),
        (XA, "TỈNH UỶ LAI CHÂU", ("whose", "TỈNH UỶ LAI CHÂU", OVER)),
        (XA, "ĐẢNG BỘ LAI CHÂU", ("level", "ĐẢNG BỘ LAI CHÂU", "ĐẢNG BỘ TỈNH …")),
        (XA, "ĐẢNG BỘ TỈNH LAI CHÂU", None),
        (XA, "ĐẢNG BỘ TP HÀ NỘI", None),
        (XA, "ĐẢNG BỘ THÀNH PHỐ HÀ NỘI", None),
        (CELL, "ĐẢNG BỘ XÃ MƯỜNG VÍ DỤ", None),
        ("ĐẢNG UỶ QUÂN SỰ TỈNH", "QUÂN KHU 2", None),
        ("ĐẢNG UỶ CÔNG AN TỈNH", "BỘ CÔNG AN", None),
        ("ĐẢNG UỶ BIÊN PHÒNG TỈNH", "BỘ QUỐC PHÒNG", None),
        (f"{XA} - UỶ BAN NHÂN DÂN XÃ", "", None),
        ("CHI BỘ A -", "", None),
        (OFFICE, "", ("missing", "", OF_ORGANS)),
        *((organ, "ĐẢNG BỘ XÃ A", ("organ", "ĐẢNG BỘ XÃ A", OF_ORGANS)) for organ in (
            OFFICE, "BAN TỔ CHỨC", "BAN NỘI CHÍNH", "BAN TUYÊN GIÁO VÀ DÂN VẬN", "BAN DÂN VẬN", "BAN XÂY DỰNG ĐẢNG",
            "ỦY BAN KIỂM TRA", "BAN CHỈ ĐẠO 35", "TIỂU BAN VĂN KIỆN", "TRƯỜNG CHÍNH TRỊ", "TRUNG TÂM CHÍNH TRỊ")),
        *((f"{OFFICE} {committee}", "", None) for committee in (
            "TỈNH UỶ", "THÀNH UỶ", "ĐẢNG UỶ", "HUYỆN UỶ", "QUẬN UỶ", "THỊ UỶ", "BAN CHẤP HÀNH TRUNG ƯƠNG", "BỘ CHÍNH TRỊ",
            "BAN BÍ THƯ", "ĐẠI HỘI", "TRUNG ƯƠNG")),
        ("CÂU LẠC BỘ HƯU TRÍ", "", None),
    ],
)  # fmt: skip
def test_the_line_above_an_issuer(name, over, wanted):
    assert said(parent(name, over, HD05)) == wanted


@pytest.mark.parametrize(
    "over",
    [
        "ĐẢNG BỘ HUYỆN A",
        "ĐẢNG BỘ QUẬN A",
        "ĐẢNG BỘ THỊ XÃ A",
        "Đảng bộ Huyện A",
        "HUYỆN UỶ A",
        "ĐẢNG ỦY QUẬN B",
        "ĐẢNG UỶ THỊ TRẤN A",
    ],
)
@pytest.mark.parametrize(
    ("standard", "day", "known"),
    [
        (HD05, None, False),
        (HD05, date(2025, 7, 1), False),
        (HD05, date(2025, 6, 30), True),
        (HD36, None, True),
        (HD36, date(2025, 6, 30), True),
        (HD36, date(2026, 1, 1), False),  # the law of two levels, whatever standard is in force
    ],
)
def test_a_district_is_known_until_july_2025(over, standard, day, known):
    fault = parent(XA, over, standard, day)
    if over.lower().startswith("đảng bộ"):
        assert said(fault) == (None if known else ("district", over, "ĐẢNG BỘ TỈNH …"))
    assert ("district" in [fault.branch for fault in issuer(over, "", "", standard, day)]) is not known


@pytest.mark.parametrize(
    ("name", "over", "symbol", "wanted"),
    [
        (XA, "ĐẢNG BỘ TỈNH LAI CHÂU", "ĐU", []),
        ("BTV ĐẢNG UỶ XÃ A", "", "", [("short", "BTV ĐẢNG UỶ XÃ A", "")]),
        ("đu xã A", "", "", [("short", "đu xã A", "")]),
        ("BAN THƯỜNG VỤ ĐẢNG UỶ", "", "", [("standing", "BAN THƯỜNG VỤ ĐẢNG UỶ", OF_ORGANS)]),
        ("THƯỜNG TRỰC TỈNH UỶ", "", "", [("standing", "THƯỜNG TRỰC TỈNH UỶ", OF_ORGANS)]),
        ("CHI UỶ", "", "", [("standing", "CHI UỶ", OF_ORGANS)]),
        ("BAN CHẤP HÀNH ĐẢNG BỘ XÃ A", "", "", [("executive", "BAN CHẤP HÀNH ĐẢNG BỘ XÃ A", "ĐẢNG UỶ …")]),
        ("BAN TỔ CHỨC BAN NỘI CHÍNH", "", "BTCTU-BNCTU", [("joint", "BAN TỔ CHỨC BAN NỘI CHÍNH", " - ")]),
        ("BAN TỔ CHỨC - BAN NỘI CHÍNH", "", "BTCTU-BNCTU", []),
        ("BAN TỔ CHỨC -", "", "BTCTU-BNCTU", []),
        ("ĐẠI HỘI ĐẢNG BỘ XÃ A", "", "", [("ordinal", "ĐẠI HỘI ĐẢNG BỘ XÃ A", "NHIỆM KỲ …")]),
        ("ĐẠI HỘI ĐẢNG BỘ XÃ A NHIỆM KỲ 2025 - 2030", "", "", []),
        ("ĐẠI HỘI ĐẢNG BỘ XÃ A LẦN THỨ II", "", "", []),
        (
            "ĐẠI HỘI TOÀN THỂ ĐẢNG VIÊN CHI BỘ A LẦN THỨ II", "", "",
            [("all-members", "ĐẠI HỘI TOÀN THỂ ĐẢNG VIÊN CHI BỘ A LẦN THỨ II", "ĐẠI HỘI CHI BỘ …")],
        ),
        ("ĐẠI HỘI TOÀN THỂ ĐẢNG VIÊN ĐẢNG BỘ A LẦN THỨ II", "", "", []),
        *(
            (f"VĂN PHÒNG {committee}", f"{committee} A", "", [("twice", f"VĂN PHÒNG {committee}", "")])
            for committee in ("TỈNH UỶ", "THÀNH UỶ", "ĐẢNG UỶ", "HUYỆN UỶ", "QUẬN UỶ", "THỊ UỶ")
            if committee not in ("HUYỆN UỶ", "QUẬN UỶ")
        ),
        ("VĂN PHÒNG", "TỈNH UỶ A", "", []),
        ("VĂN PHÒNG TỈNH UỶ", "", "", []),
        ("VĂN PHÒNG ĐẢNG UỶ", "TỈNH UỶ A", "", []),
        ("CÂU LẠC BỘ TỈNH UỶ", "TỈNH UỶ A", "", []),
    ],
)  # fmt: skip
def test_how_an_issuer_calls_itself(name, over, symbol, wanted):
    assert [said(fault) for fault in issuer(name, over, symbol, HD05)] == wanted


@pytest.mark.parametrize(
    ("place", "name", "over", "wanted"),
    [
        ("Sơn La", XA, "ĐẢNG BỘ TỈNH LAI CHÂU", "Muong Vi Du / Lai Chau"),
        ("Tỉnh Sơn La", "TỈNH UỶ LAI CHÂU", "", "Lai Chau"),
        ("TP. Hà Nội", "THÀNH UỶ HUẾ", "", "Hue"),
        ("Sơn La", XA, "", None),
        ("", XA, "ĐẢNG BỘ TỈNH LAI CHÂU", None),
        ("Sơn La", "TỈNH UỶ LAI CHÂU - CÔNG AN TỈNH LAI CHÂU", "", None),
        *((f"{level} Mường Ví Dụ", XA, "ĐẢNG BỘ TỈNH LAI CHÂU", None) for level in (
            "Thành phố", "Tỉnh", "Phường", "Xã", "Đặc khu", "Thị trấn", "Thị xã", "Huyện", "Quận", "TP", "ĐK", "TX", "TT.")),
    ],
)  # fmt: skip
def test_what_is_told_of_a_place_of_another_issuer(place, name, over, wanted):
    assert said(seat(place, name, over)) == (wanted and ("seat", place, wanted))
