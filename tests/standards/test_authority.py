"""Who may issue what, and who signs on behalf of whom: the lists typed again from their sources."""

from datetime import date

import pytest

from vanban.standards import Confidence, current, get
from vanban.standards.authority import Body, may_issue, speaker
from vanban.standards.manners import on_behalf

WORDS = [
    "nghị quyết", "quyết định", "chỉ thị", "kết luận", "quy chế", "quy định", "thông tri", "hướng dẫn", "thông báo",
    "thông cáo", "báo cáo", "kế hoạch", "quy hoạch", "chương trình", "đề án", "phương án", "dự án", "tờ trình",
    "công văn", "biên bản",
]  # fmt: skip
TWELVE = (
    "nghị quyết, quyết định, kết luận, thông báo, báo cáo, kế hoạch, chương trình, đề án, phương án, tờ trình, "
    "công văn, biên bản"
)
LISTS = {
    # who, day: what the source lists
    (
        "Tỉnh uỷ Lai Châu",
        "T/M TỈNH UỶ",
        "2020-05-05",
    ): "nghị quyết, quyết định, kết luận, quy chế, quy định, thông báo, "
    "thông cáo, báo cáo, kế hoạch, quy hoạch, chương trình, đề án, phương án, dự án, tờ trình, công văn, biên bản",
    ("Tỉnh uỷ Lai Châu", "T/M BAN THƯỜNG VỤ", "2020-05-05"): "nghị quyết, quyết định, chỉ thị, kết luận, quy chế, "
    "quy định, thông tri, hướng dẫn, thông báo, báo cáo, kế hoạch, quy hoạch, chương trình, đề án, phương án, dự án, "
    "tờ trình, công văn, biên bản",
    ("Đại hội đại biểu Đảng bộ tỉnh Lai Châu", "T/M ĐOÀN CHỦ TỊCH", "2020-10-05"): "nghị quyết, quy chế, thông báo, "
    "thông cáo, chương trình, công văn, biên bản",
    ("Đảng uỷ xã Mường Ví Dụ", "T/M ĐẢNG UỶ", "2026-08-01"): f"{TWELVE}, quy chế, quy định",
    ("Đảng uỷ xã Mường Ví Dụ", "T/M BAN THƯỜNG VỤ", "2026-08-01"): f"{TWELVE}, quy định, hướng dẫn",
    ("Chi bộ thôn Hoa Ban", "T/M CHI BỘ", "2026-01-09"): f"{TWELVE}, quy chế",
}
UNSURE = {"quy hoạch", "dự án"}


@pytest.mark.parametrize(("who", "listed"), LISTS.items(), ids=lambda item: str(item)[:60])
def test_the_lists_of_the_sources(who, listed):
    name, signed, day = who[0], who[1], date.fromisoformat(who[2])
    read = day < date(2026, 1, 9)
    found = speaker(name, "", signed, day)
    for kind in WORDS:
        ruled = may_issue(found, kind.capitalize(), day)
        if not read and "Đại hội" not in name and kind in UNSURE:
            assert ruled is None, kind  # of the two sources one names it
            continue
        assert ruled.value is (kind in listed.split(", ")), kind
        assert ruled.clause.confidence is (Confidence.CONFIRMED if read else Confidence.SECONDARY)


@pytest.mark.parametrize(
    ("name", "signed", "day", "kind"),
    [
        ("Chi bộ thôn Hoa Ban", "T/M CHI BỘ", "2025-06-01", "Chỉ thị"),  # the cells' list of 66-QĐ/TW was not found
        ("Tỉnh uỷ Lai Châu", "T/M TỈNH UỶ", "2026-02-01", "Chỉ thị"),  # nor the provinces' of 399-QĐ/TW
        ("Đảng uỷ xã Mường Ví Dụ", "T/M BAN THƯỜNG VỤ", "2026-07-25", "Chỉ thị"),  # nor that of the tier above
        ("Đảng uỷ Sở Nội vụ", "T/M ĐẢNG UỶ", "2026-08-01", "Chỉ thị"),  # its tier is not told by its name
        ("Đảng uỷ xã Mường Ví Dụ", "T/M BAN THƯỜNG VỤ", "2026-08-01", "Giấy mời"),
        ("Chi bộ thôn Hoa Ban", "T/M CHI BỘ", "2026-08-01", "Biểu chấm điểm"),
    ],
)
def test_no_source_is_silence(name, signed, day, kind):
    day = date.fromisoformat(day)
    who = speaker(name, "", signed, day)
    assert who is None or may_issue(who, kind, day) is None


def test_a_level_that_is_told_stands_for_a_name_that_does_not():
    day = date(2026, 8, 1)
    who = speaker("Đảng uỷ Sở Nội vụ", "", "T/M BAN THƯỜNG VỤ", day, "cơ sở")
    assert who.bodies == (Body.BUREAU,)
    assert may_issue(who, "Quy chế", day).value is False
    either = speaker("Đảng uỷ Sở Nội vụ", "", "", day, "cơ sở")
    assert may_issue(either, "Quy chế", day).value is True  # the committee may
    assert may_issue(either, "Chỉ thị", day).value is False  # neither may


def test_a_body_of_a_congress_is_of_the_tier_of_its_congress():
    day = date(2020, 10, 5)
    who = speaker("Đoàn Chủ tịch", "Đại hội đại biểu Đảng bộ tỉnh Lai Châu", "T/M ĐOÀN CHỦ TỊCH", day)
    assert may_issue(who, "Nghị quyết", day).value is False
    assert may_issue(who, "Thông báo", day).value is True


SIGNED = [
    # issuer, authority, office, fault; HD 05-HD/VPTW, I.7.1.4
    ("Đảng uỷ xã Mường Ví Dụ", "T/M BAN THƯỜNG VỤ", "BÍ THƯ", ""),
    ("Đảng uỷ xã Mường Ví Dụ", "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", ""),
    ("Đảng uỷ xã Mường Ví Dụ", "T/M ĐẢNG UỶ", "PHÓ BÍ THƯ THƯỜNG TRỰC", ""),
    ("Đảng uỷ xã Mường Ví Dụ", "T/M BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG", "by-order"),
    ("Đảng uỷ xã Mường Ví Dụ", "T/L BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG", ""),
    ("Đảng uỷ xã Mường Ví Dụ", "T/M CHI BỘ", "BÍ THƯ", "whose"),
    ("Chi bộ thôn Hoa Ban", "T/M CHI BỘ", "BÍ THƯ", ""),
    ("Chi bộ thôn Hoa Ban", "T/M CHI UỶ", "BÍ THƯ", ""),  # custom in many places
    ("Chi bộ thôn Hoa Ban", "T/M BAN THƯỜNG VỤ", "BÍ THƯ", "whose"),
    ("Uỷ ban Kiểm tra", "T/M ỦY BAN KIỂM TRA", "PHÓ CHỦ NHIỆM", ""),
    ("Uỷ ban Kiểm tra", "T/M UỶ BAN KIỂM TRA", "UỶ VIÊN", "by-order"),
    ("Đại hội đại biểu\nĐảng bộ xã", "T/M ĐOÀN CHỦ TỊCH", "", ""),
    ("Đại hội đại biểu\nĐảng bộ xã", "T/M ĐOÀN CHỦ TỊCH", "BÍ THƯ", "no-office"),
    ("Đại hội đại biểu\nĐảng bộ xã", "T/M ĐOÀN THƯ KÝ", "TRƯỞNG ĐOÀN", ""),
    ("Ban Kiểm phiếu", "T/M BAN KIỂM PHIẾU", "TRƯỞNG BAN", ""),
    ("Hội đồng thi đua", "T/M HỘI ĐỒNG", "CHỦ TỊCH", ""),
    ("Văn phòng Tỉnh uỷ - Văn phòng Uỷ ban nhân dân tỉnh", "T/M BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG", ""),
    ("Ban Chỉ đạo 35", "T/M BAN CHỈ ĐẠO", "TRƯỞNG BAN", ""),  # told by another rule
]


@pytest.mark.parametrize(("issuer", "line", "office", "wanted"), SIGNED)
@pytest.mark.parametrize("standard", ["hd36", "hd05"])
def test_who_signs_on_behalf_of_whom(issuer, line, office, wanted, standard):
    fault = on_behalf(line, office, issuer, get(standard))
    assert (fault.branch if fault else "") == wanted
    assert current().signature_prefixes[0].clause.confidence is Confidence.CONFIRMED
