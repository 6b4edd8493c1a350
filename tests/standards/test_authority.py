"""Who may issue what, and who signs on behalf of whom: the lists typed again from their sources."""

from datetime import date

import pytest

from vanban.standards import Confidence, current, get
from vanban.standards.authority import Body, Tier, may_issue, refusal, refused, speaker
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


@pytest.mark.parametrize(
    ("name", "parent", "signed", "day", "listed"),
    [
        (
            "Đoàn Chủ tịch",
            "Đại hội đại biểu Đảng bộ tỉnh A",
            "",
            "2020-10-05",
            "thông báo, báo cáo, chương trình, công văn, biên bản",
        ),
        (
            "Đoàn Thư ký",
            "Đại hội đại biểu Đảng bộ tỉnh A",
            "",
            "2020-10-05",
            "báo cáo, chương trình, công văn, biên bản",
        ),
        ("Đại hội Chi bộ thôn Hoa Ban", "", "", "2026-01-09", "nghị quyết, quy chế, chương trình, công văn, biên bản"),
        (
            "Đại hội toàn thể Chi bộ thôn Hoa Ban",
            "",
            "",
            "2026-02-01",
            "nghị quyết, quy chế, chương trình, công văn, biên bản",
        ),
    ],
)
def test_the_lists_of_congresses(name, parent, signed, day, listed):
    """66-QĐ/TW, Điều 7 of the province; of a cell's congress as one source tells it of 399-QĐ/TW."""
    day = date.fromisoformat(day)
    who = speaker(name, parent, signed, day)
    given = {kind for kind in WORDS if may_issue(who, kind, day).value}
    assert given == set(listed.split(", "))


@pytest.mark.parametrize(
    ("day", "known"), [("2017-02-05", False), ("2017-02-06", True), ("2026-01-08", True), ("2026-01-09", False)]
)
def test_the_days_of_66(day, known):
    day = date.fromisoformat(day)
    assert (may_issue(speaker("Tỉnh uỷ A", "", "T/M TỈNH UỶ", day), "Chỉ thị", day) is not None) is known


def test_the_days_of_399_and_of_a_communes_tier():
    def of_a_cell(day):
        return may_issue(speaker("Chi bộ A", "", "", day), "Chỉ thị", day)

    assert of_a_cell(date(2026, 1, 8)) is None
    ruled = of_a_cell(date(2026, 1, 9))
    assert (ruled.value, ruled.clause.ref, ruled.clause.note) == (False, "399-QĐ/TW", "chưa đọc nguyên văn")
    for begin in ("Đảng uỷ xã", "Đảng uỷ phường", "Đảng uỷ đặc khu"):
        assert speaker(f"{begin} A", "", "", date(2026, 7, 25)) is None
        assert speaker(f"{begin} A", "", "", date(2026, 7, 26)).rank.tier is Tier.GRASSROOTS
    assert speaker("Đảng uỷ thị trấn A", "", "", date(2026, 7, 26)) is None


@pytest.mark.parametrize(
    ("level", "tier"),
    [("tỉnh", "tỉnh uỷ"), ("chi bộ", "chi bộ"), ("cơ sở", "đảng uỷ cơ sở"), ("xã", "đảng uỷ cơ sở"), ("", None)],
)
def test_the_tier_of_a_level(level, tier):
    who = speaker("Đảng uỷ A", "", "T/M ĐẢNG UỶ", date(2026, 8, 1), level)
    assert (who and who.rank.tier.value) == tier


@pytest.mark.parametrize(
    ("name", "parent", "signed", "bodies"),
    [
        ("Tỉnh uỷ A", "", "", ("ban chấp hành", "ban thường vụ")),
        ("Tỉnh uỷ A", "", "T/M TỈNH UỶ", ("ban chấp hành",)),
        ("Tỉnh uỷ A", "", "T/M BAN THƯỜNG VỤ", ("ban thường vụ",)),
        ("Chi bộ A", "", "T/M CHI BỘ", ("chi bộ",)),
        ("Đại hội đại biểu Đảng bộ tỉnh A", "", "T/M ĐOÀN CHỦ TỊCH", ("đại hội",)),
        ("Đoàn Chủ tịch", "Đại hội Đảng bộ tỉnh A", "", ("đoàn chủ tịch",)),
        ("Đoàn Thư ký", "Đại hội Đảng bộ tỉnh A", "", ("đoàn thư ký",)),
    ],
)
def test_which_body_speaks(name, parent, signed, bodies):
    assert tuple(body.value for body in speaker(name, parent, signed, date(2020, 5, 5)).bodies) == bodies


def test_a_refusal_names_its_source_and_a_right_type_has_none():
    read, told = date(2020, 5, 5), date(2026, 8, 1)
    province = speaker("Tỉnh uỷ A", "", "T/M TỈNH UỶ", read)
    clause = refusal(province, "Chỉ thị", read)
    assert clause.ref == "66-QĐ/TW, Điều 7"
    sentence = refused(province, "Chỉ thị", clause)
    assert (
        sentence
        == "ban chấp hành tỉnh uỷ không ban hành chỉ thị (66-QĐ/TW, Điều 7); hãy xem lại tên loại, hoặc người ký"
    )
    cell = speaker("Chi bộ A", "", "T/M CHI BỘ", told)
    sentence = refused(cell, "Chỉ thị", refusal(cell, "Chỉ thị", told))
    assert sentence.startswith("chi bộ không ban hành chỉ thị (399-QĐ/TW, chưa đọc nguyên văn); ")
    either = speaker("Đảng uỷ xã A", "", "", told)
    assert refused(either, "Chỉ thị", refusal(either, "Chỉ thị", told)).startswith("đảng uỷ cơ sở không ban hành")
    assert refusal(cell, "Nghị quyết", told) is None
    assert refusal(cell, "Giấy mời", told) is None
    assert refusal(cell, "Dự án", told) is None


def test_a_tier_that_others_tell_makes_its_list_no_surer():
    day = date(2020, 5, 5)
    who = speaker("Đảng uỷ A", "", "", day, "tỉnh")
    assert may_issue(who, "Chỉ thị", day).clause.confidence is Confidence.CONFIRMED
    doubtful = who._replace(rank=who.rank._replace(clause=who.rank.clause._replace(confidence=Confidence.UNCERTAIN)))
    ruled = may_issue(doubtful, "Chỉ thị", day)
    assert (ruled.clause.ref, ruled.clause.confidence) == ("66-QĐ/TW, Điều 7", Confidence.UNCERTAIN)
