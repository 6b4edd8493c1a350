"""Symbols of numbers: which bodies issue together, whom an organ serves, what has none; I.3.1.2 and I.2.1.5."""

from datetime import date

import pytest

from vanban.standards import Confidence, get
from vanban.standards.symbols import (
    agency_symbol,
    bodies,
    initials,
    parse_number,
    type_named,
    type_symbol,
    unknown_parts,
)

HD05, HD36 = get("hd05"), get("hd36")
LAI_CHAU = "Tỉnh uỷ Lai Châu"


@pytest.mark.parametrize(
    "with_it",
    [
        "Uỷ ban nhân dân",
        "Ban Quản lý",
        "Đảng uỷ",
        "Tỉnh uỷ",
        "Thành uỷ",
        "Huyện uỷ",
        "Quận uỷ",
        "Thị uỷ",
        "Chi bộ",
        "Văn phòng",
        "Công an",
        "Bộ",
        "Bộ Chỉ huy",
        "Sở",
        "Hội",
        "Hội đồng",
        "Liên đoàn",
        "Đoàn",
        "Tỉnh đoàn",
        "Mặt trận",
        "Toà án",
        "Viện",
        "Thanh tra",
        "Kho bạc",
        "Trường",
        "Trung tâm",
        "Học viện",
        "Báo",
        "Đài",
        "Tạp chí",
    ],
)
def test_who_may_issue_together_with_another(with_it):
    name = f"Đảng uỷ xã A - {with_it} B"
    assert list(bodies(HD05, name)) == ["Đảng uỷ xã A", f"{with_it} B"]
    other = f"Đảng uỷ xã A - {with_it.split()[0]}xx B"
    assert list(bodies(HD05, other)) == [other]


@pytest.mark.parametrize(
    ("name", "parent", "wanted"),
    [
        ("Chi bộ Phòng Hành chính - Quản trị", "", ["Chi bộ Phòng Hành chính - Quản trị"]),
        ("Vụ Tổ chức - Điều lệ", "", ["Vụ Tổ chức - Điều lệ"]),
        ("Ban Tổ chức - Điều lệ", LAI_CHAU, ["Ban Tổ chức", "Điều lệ"]),  # after an organ stands another body
        ("Ban Tổ chức Tỉnh uỷ – Ban Nội chính Tỉnh uỷ", "", ["Ban Tổ chức Tỉnh uỷ", "Ban Nội chính Tỉnh uỷ"]),
        ("Ban Tổ chức Tỉnh uỷ-Ban Nội chính", "", ["Ban Tổ chức Tỉnh uỷ-Ban Nội chính"]),
    ],
)
def test_the_bodies_of_a_name(name, parent, wanted):
    assert list(bodies(HD05, name, parent)) == wanted


@pytest.mark.parametrize(
    ("standard", "name", "parent", "symbol"),
    [
        (HD05, "Ban Tổ chức", "Đảng uỷ xã A", "BTCĐU"),
        (HD05, "Ban Tổ chức Trung ương", "", "BTCTW"),
        (HD05, "Ban Tổ chức", "Trung ương Đảng", "BTCTW"),
        (HD05, "Ban Tổ chức", "", None),
        (HD05, "Ban Tổ chức", "Ban Nội chính", None),
        (HD05, "Ban Tổ chức", "Đảng uỷ A và Công an B", None),
        (HD05, "Hội đồng nhân dân xã A", "", None),
        (HD05, "Uỷ ban nhân dân xã A", "", None),
        (HD05, "Đảng uỷ A và Uỷ ban Kiểm tra", "", None),
        (HD05, "Đảng uỷ A, Công an tỉnh", "", None),
        (HD05, "Đảng uỷ Văn phòng Hội đồng nhân dân và Uỷ ban nhân dân tỉnh", "", "ĐU"),
        (HD05, "Đảng uỷ và Dân", "", "ĐU"),
        (HD05, "Chi bộ Văn phòng, Công an và Trường học", "", "CB"),
        (HD05, "Chi bộn A", "", None),
        (HD05, "Ban Kiểm phiếu", "Đại hội Đảng bộ xã A", "ĐH"),
        (HD05, "Ban Kiểm phiếu Đại hội Đảng bộ xã A", "", "ĐH"),
        (HD05, "Ban Kiểm phiếu", "Đảng uỷ xã A", None),
        (HD05, "Ban Tổ chức đại hội", "Đại hội Đảng bộ xã A", "ĐH"),
        (HD05, "Văn phòng", "Đại hội Đảng bộ xã A", "ĐH"),
        (HD36, "Thành uỷ Lai Châu", "Đảng bộ tỉnh Lai Châu", "ThU"),
        (HD36, "Thành uỷ Đảng bộ tỉnh", "", "TU"),
        (HD36, "Ban Tổ chức", "Huyện uỷ A", "BTCHU"),  # 36-HD/VPTW's own form
        (HD36, "Ban Dân vận", LAI_CHAU, "BDVTU"),
    ],
)
def test_the_symbol_of_an_agency(standard, name, parent, symbol):
    found = agency_symbol(standard, name, parent)
    assert (found and found.value) == symbol
    assert unknown_parts(standard, name, parent) == ([] if symbol else [name])


def test_the_clause_of_a_joint_symbol_is_the_weakest():
    certain = agency_symbol(HD05, "Ban Tổ chức", LAI_CHAU)
    assert (certain.value, certain.clause.confidence) == ("BTCTU", Confidence.CONFIRMED)
    derived = agency_symbol(HD05, "Ban Tổ chức", "Đảng uỷ xã A")
    assert (derived.clause.ref, derived.clause.confidence) == ("I.3.1.2 b", Confidence.UNCERTAIN)
    assert derived.clause.note.startswith("ký hiệu cơ quan của đảng uỷ suy theo")
    both = agency_symbol(HD05, "Ban Tổ chức Tỉnh uỷ - Văn phòng Đảng uỷ", "")
    assert (both.value, both.clause.confidence) == ("BTCTU-VPĐU", Confidence.UNCERTAIN)


def test_half_a_symbol_is_none():
    assert agency_symbol(HD05, "Ban Tổ chức Tỉnh uỷ - Công an tỉnh") is None
    assert unknown_parts(HD05, "Ban Tổ chức Tỉnh uỷ - Công an tỉnh") == ["Công an tỉnh"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [("KH", "Kế hoạch"), ("Kế hoạch", "Kế hoạch"), ("kế hoạch", "Kế hoạch"), ("QĐ", None), ("XX", None), ("kh", None)],
)
def test_a_type_by_its_name_or_its_symbol(text, wanted):
    found = type_named(HD05, text)
    assert (found and found.type) == wanted


def test_a_type_on_a_day_and_with_its_accents():
    assert type_symbol(HD36, "Quy định", date(2019, 3, 10)).symbol == "QĐi"
    assert type_symbol(HD36, "Quy định", date(2019, 3, 11)).symbol == "QĐ"
    assert type_symbol(HD05, "quy dinh").type == "Quy định"
    assert type_symbol(HD05, "Đơn") is None


def test_letters_for_a_type_without_a_symbol():
    assert initials("đơn xin nghỉ") == "ĐXN"
    assert initials("Ấn phẩm của chi bộ") == "APCC"
    assert initials("") == ""


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Số: 135-KH/HU/nb", ("135", "KH", "HU/nb")),
        ("Số 05-QĐ/ĐU", ("05", "QĐ", "ĐU")),
        (" 12345-CTr/BCĐ35 ", ("12345", "CTr", "BCĐ35")),
        ("123456-KH/HU", None),
        ("05-KH/HU/xx", None),
        ("05-KH/BCĐ3512", None),
        ("05-kh/HU", None),
    ],
)
def test_how_a_number_is_read(text, wanted):
    found = parse_number(text)
    assert (found and tuple(found)) == wanted
