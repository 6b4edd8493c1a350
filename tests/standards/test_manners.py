"""How single lines are worded: each rule's right lines and its faults, typed from HD 05-HD/VPTW, I.4, I.5, I.7 and I.9."""

import pytest

from tests.helpers.faults import said
from vanban.standards import get, manners

HD05 = get("hd05")
OPEN = "Lai Châu, ngày\u00a0\u00a0\u00a0tháng\u00a0\u00a0\u00a0năm\u00a0\u00a0\u00a0"


def words(text):
    return [word.strip() for word in text.split(",")]


HEADED = words(
    "VĂN PHÒNG, BAN TỔ CHỨC, BAN NỘI CHÍNH, BAN TUYÊN GIÁO VÀ DÂN VẬN, BAN DÂN VẬN, BAN XÂY DỰNG ĐẢNG, BAN CHỈ ĐẠO 35, "
    "TIỂU BAN VĂN KIỆN, TRƯỜNG CHÍNH TRỊ, TRUNG TÂM CHÍNH TRỊ"
)  # thủ trưởng: I.7.1.4 c, đ


@pytest.mark.parametrize("sign", ["T/M", "TM.", "TM", "t/m"])
@pytest.mark.parametrize("body", HEADED)
def test_a_body_with_a_head_is_not_signed_for_on_behalf(sign, body):
    text = f"{sign} {body}"
    fault = manners.authority(text, HD05)
    assert said(fault) == ("on-behalf", text, "K/T")
    assert fault.clause.ref == "I.7.1.1 a"
    assert manners.authority(f"K/T {body}", HD05) is None


@pytest.mark.parametrize("sign", ["K/T", "KT.", "KT"])
@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        ("BÍ THƯ", ("for-head", "T/M")),  # I.7.1.4 b: a deputy secretary signs T/M
        ("PHÓ BÍ THƯ", ("for-head", "T/M")),
        ("CHỦ NHIỆM", ("for-head", "T/M")),
        ("CHỦ NHIỆM UỶ BAN KIỂM TRA TỈNH UỶ", ("for-head", "T/M")),
        ("CHỦ NHIỆM NHÀ VĂN HOÁ", None),
        ("PHÓ TRƯỞNG BAN", ("head", "K/T …")),
        ("TRƯỞNG BAN", None),
        ("PHÓTRƯỞNG BAN", None),
    ],
)
def test_for_whose_head_a_deputy_signs(sign, body, wanted):
    fault = manners.authority(f"{sign} {body}", HD05)
    assert said(fault) == (wanted and (wanted[0], f"{sign} {body}", wanted[1]))
    assert fault is None or fault.clause.ref == "I.7.1.1 a"


def test_power_without_a_head_and_right_powers():
    assert said(manners.authority("K/T", HD05)) == ("head", "K/T", "K/T …")
    for right in ("T/M CHI BỘ", "T/M UỶ BAN KIỂM TRA", "T/L BÍ THƯ", "T/L PHÓ TRƯỞNG BAN", "Q. TRƯỞNG BAN"):
        assert manners.authority(right, HD05) is None


@pytest.mark.parametrize(
    ("text", "office", "wrong"),
    [
        ("K/T TRƯỞNG BAN", "PHÓ TRƯỞNG BAN", False),  # I.7.1.4 c (ii)
        ("K/T TRƯỞNG BAN", "CHÁNH VĂN PHÒNG", True),
        ("K/T CHÁNH VĂN PHÒNG", "PHÓ TRƯỞNG BAN", True),
        ("K/T TRƯỞNG BAN", "", False),
        ("K/T BÍ THƯ", "UỶ VIÊN", False),  # told of the power itself
        ("T/L TRƯỞNG BAN", "CHÁNH VĂN PHÒNG", False),
    ],
)
def test_a_deputy_of_the_same_head_stands_in(text, office, wrong):
    fault = manners.stands_in(text, office, HD05)
    assert said(fault) == (("deputy", text, "") if wrong else None)
    if fault:
        assert fault.message.startswith(f"“{office}” không ký thay “{text.removeprefix('K/T ')}”; dưới “{text}”")
        assert fault.clause.ref == "I.7.1.1 a"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("T/M CHI BỘ", None),
        ("K/T TRƯỞNG BAN", None),
        ("T/L BAN THƯỜNG VỤ", None),
        ("Q. TRƯỞNG BAN", None),
        ("T/M", None),
        ("TM. CHI BỘ", ("dotted", "TM.", "T/M")),
        ("TM CHI BỘ", ("dotted", "TM", "T/M")),
        ("KT. TRƯỞNG BAN", ("dotted", "KT.", "K/T")),
        ("TL. BAN THƯỜNG VỤ", ("dotted", "TL.", "T/L")),
        ("TUQ. BAN THƯỜNG VỤ", ("dotted", "TUQ.", "T/L")),
        ("tuq. BAN THƯỜNG VỤ", ("dotted", "tuq.", "T/L")),
        ("T/M. CHI BỘ", ("dotted", "T/M.", "T/M")),
        ("t/m CHI BỘ", ("dotted", "t/m", "T/M")),
        ("T/U CHI BỘ", ("dotted", "T/U", "T/M")),
        ("THAY MẶT CHI BỘ", ("dotted", "THAY MẶT", "T/M")),
        ("Ký thay TRƯỞNG BAN", ("dotted", "KÝ THAY", "K/T")),
        ("THỪA LỆNH BAN THƯỜNG VỤ", ("dotted", "THỪA LỆNH", "T/L")),
        ("THỪA UỶ QUYỀN BAN THƯỜNG VỤ", ("dotted", "THỪA UỶ QUYỀN", "T/L")),
        ("CHI BỘ", ("bare", "CHI BỘ", "T/M")),
        ("TMX CHI BỘ", ("bare", "TMX CHI BỘ", "T/M")),
        ("T/MX CHI BỘ", ("bare", "T/MX CHI BỘ", "T/M")),
    ],
)
def test_how_the_power_is_written(text, wanted):
    fault = manners.prefix(text, HD05)
    assert said(fault) == wanted
    assert fault is None or fault.clause.ref == "I.7.1.1 a"


COMMITTEES = words("Tỉnh uỷ Lai Châu, Thành uỷ Huế, Đảng uỷ xã Mường Ví Dụ, Huyện uỷ A, Quận uỷ B, Thị uỷ C")


@pytest.mark.parametrize("issuer", COMMITTEES)
def test_for_which_bodies_a_committee_signs(issuer):
    own = " ".join(issuer.split()[:2]).upper()
    for body in ("BAN THƯỜNG VỤ", "BAN CHẤP HÀNH", own):
        for office in ("BÍ THƯ", "PHÓ BÍ THƯ", "QUYỀN BÍ THƯ", "Q. BÍ THƯ"):
            assert manners.on_behalf(f"T/M {body}", office, issuer, HD05) is None
        assert said(manners.on_behalf(f"T/M {body}", "TRƯỞNG BAN", issuer, HD05)) == ("by-order", "TRƯỞNG BAN", "T/L")
    for body in ("CHI BỘ", "UỶ BAN KIỂM TRA", "ĐOÀN CHỦ TỊCH", "HỘI ĐỒNG"):
        text = f"T/M {body}"
        assert said(manners.on_behalf(text, "BÍ THƯ", issuer, HD05)) == ("whose", text, "")
    for other in COMMITTEES:
        there = f"T/M {' '.join(other.split()[:2]).upper()}"
        fault = manners.on_behalf(there, "BÍ THƯ", issuer, HD05)
        assert said(fault) == (None if other == issuer else ("whose", there, ""))


@pytest.mark.parametrize(
    ("issuer", "text", "office", "wanted"),
    [
        # I.7.1.4 a
        ("Đại hội Chi bộ A", "T/M BAN KIỂM PHIẾU", "TRƯỞNG BAN", None),
        ("Đại hội Chi bộ A", "T/M BAN THẨM TRA TƯ CÁCH ĐẠI BIỂU", "TRƯỞNG BAN", None),
        ("Đại hội Chi bộ A", "T/M BAN KIỂM PHIẾU", "CHỦ TỊCH", ("by-order", "CHỦ TỊCH", "T/L")),
        ("Đoàn Chủ tịch", "T/M ĐOÀN CHỦ TỊCH", "", None),
        ("Đoàn Chủ tịch", "T/M ĐOÀN THƯ KÝ", "TRƯỞNG ĐOÀN", None),
        ("Đoàn Thư ký", "T/M ĐOÀN THƯ KÝ", "TRƯỞNG ĐOÀN", None),
        ("Đoàn Thư ký", "T/M ĐOÀN THƯ KÝ", "TRƯỞNG BAN", ("by-order", "TRƯỞNG BAN", "T/L")),
        ("Đoàn Thư ký", "T/M ĐOÀN CHỦ TỊCH", "", ("whose", "T/M ĐOÀN CHỦ TỊCH", "")),
        ("Đoàn Chủ tịch", "T/M CHI BỘ", "BÍ THƯ", ("whose", "T/M CHI BỘ", "")),
        ("Chi bộ A", "T/M CÂU LẠC BỘ", "GIÁM ĐỐC", ("whose", "T/M CÂU LẠC BỘ", "")),
        ("Ban Kiểm phiếu", "T/M ĐOÀN THƯ KÝ", "TRƯỞNG ĐOÀN", ("whose", "T/M ĐOÀN THƯ KÝ", "")),
        ("Ban Thẩm tra tư cách đại biểu", "T/M CHI BỘ", "BÍ THƯ", ("whose", "T/M CHI BỘ", "")),
        ("Đại hội Chi bộ A", "T/M CHI BỘ", "BÍ THƯ", ("whose", "T/M CHI BỘ", "")),
        # I.7.1.4 b, đ
        ("Ban Chấp hành Trung ương", "T/M BỘ CHÍNH TRỊ", "", None),
        ("Ban Chấp hành Trung ương", "T/M BỘ CHÍNH TRỊ", "BÍ THƯ", ("no-office", "BÍ THƯ", "")),
        ("Ban Chấp hành Trung ương", "T/M BAN BÍ THƯ", "UỶ VIÊN", ("no-office", "UỶ VIÊN", "")),
        ("Uỷ ban Kiểm tra", "T/M UỶ BAN KIỂM TRA", "CHỦ NHIỆM", None),
        ("Uỷ ban Kiểm tra", "T/M UỶ BAN KIỂM TRA", "CHỦ TỊCH", ("by-order", "CHỦ TỊCH", "T/L")),
        ("Uỷ ban Kiểm tra", "T/M BAN THƯỜNG VỤ", "BÍ THƯ", ("whose", "T/M BAN THƯỜNG VỤ", "")),
        ("Hội đồng thi đua", "T/M HỘI ĐỒNG", "PHÓ CHỦ TỊCH", None),
        ("Hội đồng thi đua", "T/M HỘI ĐỒNG", "GIÁM ĐỐC", ("by-order", "GIÁM ĐỐC", "T/L")),
        ("Chi bộ A", "T/M CHI UỶ", "CHÁNH VĂN PHÒNG", ("by-order", "CHÁNH VĂN PHÒNG", "T/L")),
        ("Chi bộ A", "T/M CHI BỘ", "THỦ TRƯỞNG", ("by-order", "THỦ TRƯỞNG", "T/L")),
        ("Chi bộ A", "T/M CHI BỘ", "ĐỒNG CHÍ LÒ THỊ MAI", None),  # no office: another rule's
        ("Chi bộ A", "T/L BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG", None),
        ("Chi bộ A - Chi bộ B", "T/M BAN THƯỜNG VỤ", "BÍ THƯ", None),
        ("Câu lạc bộ", "T/M CÂU LẠC BỘ", "GIÁM ĐỐC", None),
        ("Câu lạc bộ", "T/M CHI BỘ", "GIÁM ĐỐC", ("by-order", "GIÁM ĐỐC", "T/L")),
    ],
)
def test_who_signs_on_behalf_of_a_body(issuer, text, office, wanted):
    fault = manners.on_behalf(text, office, issuer, HD05)
    assert said(fault) == wanted
    assert fault is None or fault.clause.ref == "I.7.1.1 a"


@pytest.mark.parametrize("office", ["PHÓ BÍ THƯ THƯỜNG TRỰC", "Phó Bí thư thường trực"])
def test_who_signs_on_behalf_is_not_called_standing(office):
    fault = manners.on_behalf("T/M ĐẢNG UỶ", office, "Đảng uỷ xã Mường Ví Dụ", HD05)
    assert said(fault) == ("standing", office, office[:10])
    assert (fault.clause.ref, fault.clause.confidence.value) == ("I.7.1.2 b", "confirmed")
    assert manners.on_behalf("T/M ĐẢNG UỶ", office, "Đảng uỷ xã Mường Ví Dụ", get("hd36")) is None


@pytest.mark.parametrize("office", ["BT", "PBT", "P. BÍ THƯ", "P.BÍ THƯ", "P BÍ THƯ"])
def test_an_office_is_not_shortened(office):
    fault = manners.on_behalf("T/M CHI BỘ", office, "Chi bộ A", HD05)
    assert (fault.branch, fault.found) == ("short", office)


@pytest.mark.parametrize(
    ("office", "issuer", "wrong"),
    [
        *((office, issuer, True) for office in ("BÍ THƯ", "PHÓ BÍ THƯ", "Q. BÍ THƯ") for issuer in COMMITTEES),
        ("BÍ THƯ", "Chi bộ A", True),
        ("CHỦ NHIỆM", "Uỷ ban Kiểm tra", True),
        ("TRƯỞNG BAN", "Ban Kiểm phiếu", True),
        ("CHÁNH VĂN PHÒNG", "Tỉnh uỷ Lai Châu", False),
        ("BÍ THƯ", "Tỉnh uỷ Lai Châu - Công an tỉnh Lai Châu", False),
        ("BÍ THƯ", "Uỷ ban Kiểm tra", False),
        ("CHỦ TỊCH", "Hội đồng thi đua", False),
        ("TRƯỞNG BAN", "Ban Tổ chức", False),
    ],
)
def test_over_an_office_of_a_committee_stands_on_behalf(office, issuer, wrong):
    fault = manners.unsaid(office, issuer, HD05)
    assert said(fault) == (("missing-authority", office, "T/M") if wrong else None)
    if fault:
        assert f"“T/M {issuer}”" in fault.message
        assert fault.clause.ref == "I.7.1.1 a"


BODIES = words(
    "TỈNH UỶ, THÀNH UỶ, ĐẢNG UỶ, HUYỆN UỶ, QUẬN UỶ, THỊ UỶ, CHI BỘ, ỦY BAN KIỂM TRA TỈNH ỦY, ĐẢNG BỘ XÃ MƯỜNG VÍ DỤ"
)


@pytest.mark.parametrize("body", BODIES)
@pytest.mark.parametrize(
    "head", words("BÍ THƯ, PHÓ BÍ THƯ, QUYỀN BÍ THƯ, Q. BÍ THƯ, PHÓ BÍ THƯ THƯỜNG TRỰC, CHÁNH VĂN PHÒNG, PHÓ CHÁNH VĂN PHÒNG, "
                  "CHỦ NHIỆM, TRƯỞNG BAN, CHỦ TỊCH")
)  # fmt: skip
def test_an_office_stands_without_its_body(head, body):
    assert manners.office(head) is None  # I.7.1.2
    assert said(manners.office(f"{head} {body}")) == ("named", f"{head} {body}", "")


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("BÍ THƯ BẢN HOA BAN", True),
        ("BÍ THƯ KIÊM CHỦ TỊCH", False),
        ("TRƯỞNG BAN KIỂM PHIẾU", False),
        ("CHỦ TỊCH HỘI ĐỒNG", False),
        ("TRƯỞNG ĐOÀN", False),
        ("THƯ KÝ CHI BỘ", False),
    ],
)
def test_other_names_after_an_office(text, wrong):
    assert said(manners.office(text)) == (("named", text, "") if wrong else None)


TITLES = words(
    "GS, PGS, TS, TSKH, ThS, BS, BSCK, KS, CN, LS, DS, NGND, NGƯT, NSND, NSƯT, TTND, TTƯT, Giáo sư, Phó Giáo sư, Tiến sĩ, "
    "Thạc sĩ, Bác sĩ, Kỹ sư, Cử nhân, Luật sư, Dược sĩ, Nhà giáo, Nghệ sĩ, Thầy thuốc, Anh hùng, Đại tướng, Thượng tá, "
    "Trung uý, Thiếu úy, Đô đốc, Phó Đô đốc, Chuẩn Đô đốc, Đồng chí, Đ/c, Ông, Bà"
)


@pytest.mark.parametrize("title", TITLES)
def test_no_title_stands_before_a_signers_name(title):
    fault = manners.signer(f"{title} Nguyễn Quang Hải", HD05)  # I.7.1.3
    assert said(fault) == ("title", title, "")
    assert fault.clause.ref == "PL2 dòng 7; I.7.2.3"
    if title not in ("Ông", "Bà"):
        assert said(manners.signer(f"{title}. Nguyễn Quang Hải", HD05)) == ("title", f"{title}.", "")


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        *((right, None) for right in words("Nguyễn Quang Hải, Lò Thị Mai, Bà Thị Mai, Ông Văn Bảy Tám, Ông Thị Nở A, Ông Hữu Lộc Phú, "
                                           "Ông Đình Phú Quý, Ông Ích Khiêm An, Tsering Mai, Kỳ Văn An")),
        ("(Ký, ghi rõ họ tên)", ("model", "(Ký, ghi rõ họ tên)", "")),
        ("Ký tên", ("model", "Ký tên", "")),
        ("Ký", ("model", "Ký", "")),
        ("Ký và ghi rõ họ tên", ("model", "Ký và ghi rõ họ tên", "")),
        ("Họ và tên", ("model", "Họ và tên", "")),
        ("(Họ tên)", ("model", "(Họ tên)", "")),
        ("Họ, tên", ("model", "Họ, tên", "")),
        ("Ghi rõ họ tên", ("model", "Ghi rõ họ tên", "")),
        ("Chữ ký", ("model", "Chữ ký", "")),
        ("N.V. Hải", ("short", "N.V. Hải", "")),
        ("Hải", ("short", "Hải", "")),
        ("NGUYỄN QUANG HẢI", ("caps", "NGUYỄN QUANG HẢI", "Nguyễn Quang Hải")),
        ("nguyễn quang hải", ("small", "nguyễn quang hải", "Nguyễn Quang Hải")),
        ("Nguyễn quang Hải", ("small", "Nguyễn quang Hải", "Nguyễn Quang Hải")),
        ("12 34", None),
        ("Lê A1 b", None),  # not a name of letters: nothing is known
    ],
)  # fmt: skip
def test_how_a_signers_name_is_written(name, wanted):
    fault = manners.signer(name, HD05)
    assert said(fault) == wanted
    assert fault is None or fault.clause.ref == "PL2 dòng 7; I.7.2.3"


def test_a_place_of_one_syllable_has_its_level():
    assert said(manners.place("Huế")) == ("syllable", "Huế", "")  # I.4.1.1 c
    for right in ("Thành phố Huế", "Lai Châu", "", "35"):
        assert manners.place(right) is None


RIGHT_DATE = "Hà Nội, ngày 03 tháng 02 năm 2026"  # I.4.2.2
DATES = {
    RIGHT_DATE: [],
    "Hà Nội, ngày 10 tháng 3 năm 1930": [],
    "Hà Nội, ngày 31 tháng 12 năm 2099": [],
    "Hà Nội, ngày 29 tháng 02 năm 2024": [],
    "Hà Nội, ngày 01 tháng 01 năm 2026": [],
    "Lai Châu, ngày    tháng    năm 2026": [],
    "Lai Châu, ngày 31 tháng … năm 2026": [],
    "Lai Châu, ngày 29 tháng 02 năm …": [],
    OPEN: [],
    "Hà Nội, Ngày 03 tháng 02 năm 2026": [
        ("case", "Hà Nội, Ngày 03 tháng 02 năm 2026", "hà nội, ngày 03 tháng 02 năm 2026")
    ],
    "HÀ NỘI, NGÀY 03 THÁNG 02 NĂM 2026": [("form", "HÀ NỘI, NGÀY 03 THÁNG 02 NĂM 2026", RIGHT_DATE)],
    "Hà Nội,  03/02/2026": [("form", "Hà Nội, 03/02/2026", RIGHT_DATE)],
    "Xã A, tỉnh B, ngày 03 tháng 02 năm 2026": [("form", "Xã A, tỉnh B, ngày 03 tháng 02 năm 2026", RIGHT_DATE)],
    "hà Nội, ngày 03 tháng 02 năm 2026": [("place-case", "hà Nội", "Hà Nội")],
    "Hà Nội, ngày 3 tháng 10 năm 2026": [("day-zero", "3", "03")],
    "Hà Nội, ngày\u00a03\u00a0tháng\u00a05\u00a0năm\u00a02026\u00a0": [("day-zero", "3", "03")],
    "Hà Nội, ngày 03 tháng 1 năm 2026": [("month-zero", "1", "01")],
    "Hà Nội, ngày 03 tháng 2 năm 2026": [("month-zero", "2", "02")],
    "Hà Nội, ngày 03 tháng 03 năm 2026": [("month-plain", "03", "3")],
    "Hà Nội, ngày 03 tháng 09 năm 2026": [("month-plain", "09", "9")],
    "Hà Nội, ngày 3 tháng 04 năm 2026": [("day-zero", "3", "03"), ("month-plain", "04", "4")],
    "Hà Nội, ngày 03 tháng 02 năm 26": [("year", "26", "2026")],
    "Hà Nội, ngày 03 tháng 02 năm 20266": [("year", "20266", "2026")],
    "Hà Nội, ngày 03 tháng 02 năm 1929": [("year", "1929", "")],
    "Hà Nội, ngày 03 tháng 02 năm 2100": [("year", "2100", "")],
    "Hà Nội, ngày 99 tháng 99 năm 99": [("year", "99", "2026")],
    "Hà Nội, ngày 03 tháng 13 năm 2026": [("no-month", "13", "")],
    "Hà Nội, ngày 03 tháng 0 năm 2026": [("no-month", "0", "")],
    "Hà Nội, ngày 31 tháng 4 năm 2026": [("no-day", "31", "")],
    "Hà Nội, ngày 00 tháng 4 năm 2026": [("no-day", "00", "")],
    "Hà Nội, ngày 29 tháng 02 năm 2025": [("no-day", "29", "")],
    "Lai Châu, ngày 30 tháng 02 năm …": [("no-day", "30", "")],
    "Lai Châu, ngày 32 tháng … năm 2026": [("no-day", "32", "")],
}


@pytest.mark.parametrize("line", DATES)
def test_place_and_date(line):
    found = list(manners.place_date(line, HD05))
    assert [said(fault) for fault in found] == DATES[line]
    assert {fault.clause.ref for fault in found} <= {"I.4.2.2"}


@pytest.mark.parametrize(
    ("line", "is_it", "is_open"),
    [
        (RIGHT_DATE, True, False),
        (OPEN, True, True),
        ("Lai Châu, ngày … tháng 02 năm 2026", True, True),
        ("Lai Châu, ngày 03 tháng … năm 2026", True, True),
        ("Lai Châu, ngày 03 tháng 02 năm …", True, True),
        ("Lai Châu,\u00a0ngày\u00a003\u00a0tháng\u00a002\u00a0năm\u00a02026\u00a0", True, False),
        ("Một hai ba bốn năm sáu bảy, ngày 03 tháng 02 năm 2026", True, False),
        ("Một hai ba bốn năm sáu bảy tám, ngày 03 tháng 02 năm 2026", False, False),
        ("Nghị quyết số 21, ngày 03 tháng 02 năm 2026", False, False),
        (f"{'A' * 62}, ngày 03 tháng 02 năm 2026", True, False),
        (f"{'A' * 63}, ngày 03 tháng 02 năm 2026", False, False),
        ("Hà Nội 03/02/2026", False, None),
    ],
)
def test_what_is_place_and_date_and_what_of_it_is_open(line, is_it, is_open):
    assert manners.is_place_date(line) is is_it
    assert manners.open_parts(line) is is_open


@pytest.mark.parametrize(
    ("last", "branch"),
    [
        ("- Lưu Văn phòng Tỉnh uỷ.", None),  # PL2 dòng 9
        ("– Lưu Chi bộ.", None),
        ("+ Lưu Chi bộ.", None),
        ("Lưu Chi bộ.", None),
        ("- Ban Tổ chức Tỉnh uỷ.", "missing"),
        ("- Lưulạc.", "missing"),
        ("- Lưu: Văn phòng.", "form"),
        ("- Lưu : Văn phòng.", "form"),
        ("- Lưu VT.", "form"),
        ("- Lưu.", "nowhere"),
        ("Lưu", "nowhere"),
        ("– Lưu;", "nowhere"),
    ],
)
def test_the_last_recipient_is_the_archive(last, branch):
    wanted = "- Lưu Văn phòng." if last.replace(" :", ":") == "- Lưu: Văn phòng." else "- Lưu …"
    assert said(manners.archive(last)) == (branch and (branch, last, wanted))
    assert manners.is_archive(last) is (branch != "missing")


@pytest.mark.parametrize(
    ("text", "of_a_letter", "of_a_type"),
    [
        ("về việc triển khai kế hoạch", None, None),
        ("kết quả đại hội chi bộ", None, None),
        ("V/v triển khai kế hoạch", ("abbreviated", "V/v", "về việc"), ("abbreviated", "V/v", "triển khai kế hoạch")),
        ("v/v triển khai", ("abbreviated", "v/v", "về việc"), ("abbreviated", "v/v", "triển khai")),
        ("V/vx", None, None),
        ("TRIỂN KHAI KẾ HOẠCH", None, ("capitals", "TRIỂN KHAI KẾ HOẠCH", "")),
        ("CỦA BAN CHẤP HÀNH ĐẢNG BỘ", None, None),
    ],
)
def test_how_a_subject_is_written(text, of_a_letter, of_a_type):
    letter, typed = manners.letter_subject(text, HD05), manners.subject(text, HD05)
    assert (said(letter), said(typed)) == (of_a_letter, of_a_type)
    assert letter is None or letter.clause.ref == "PL2 dòng 5; I.5.2.3"
    assert typed is None or typed.clause.ref in ("PL2 dòng 5; I.5.2.1", "PL2 dòng 5; I.5.2.3")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        *((right, None) for right in ("đã thông qua.", "“đã thông qua.”", '"đã thông qua."', "(đã thông qua.)")),
        ("đã thông qua./.", ("slash", "./.", ".")),  # I.6.2.2
        ("đã thông qua", ("mark", "a", ".")),
        ("đã thông qua;", ("mark", ";", ".")),
        ("", ("mark", "", ".")),
    ],
)
def test_the_text_ends_with_a_full_stop(text, wanted):
    assert said(manners.end(text)) == wanted
