"""Types of documents, căn cứ and copies: typed from 399-QĐ/TW as two sources tell it, and from HD 05-HD/VPTW, I.6.2.3 and III."""

import re
from datetime import date

import pytest

from vanban.standards import Confidence, copies, get
from vanban.standards.bases import TYPE, day_of, ground
from vanban.standards.kinds import CLAUSE, DOCUMENTS, PAPERS, is_paper, near_kind

HD05, HD36 = get("hd05"), get("hd36")
TYPES = [
    "cương lĩnh chính trị",
    "điều lệ đảng",
    "chiến lược",
    "nghị quyết",
    "quyết định",
    "chỉ thị",
    "kết luận",
    "quy chế",
    "quy định",
    "thông tri",
    "hướng dẫn",
    "thông báo",
    "thông cáo",
    "tuyên bố",
    "lời kêu gọi",
    "báo cáo",
    "kế hoạch",
    "quy hoạch",
    "chương trình",
    "đề án",
    "phương án",
    "dự án",
    "tờ trình",
    "công văn",
    "biên bản",
]
ADMINISTRATIVE = [
    "giấy giới thiệu",
    "giấy chứng nhận",
    "giấy đi đường",
    "giấy nghỉ phép",
    "giấy mời",
    "phiếu chuyển",
    "phiếu gửi",
    "thư công",
]


def test_the_twenty_five_types_and_the_eight_papers():
    assert ([kind.lower() for kind in DOCUMENTS], [kind.lower() for kind in PAPERS]) == (TYPES, ADMINISTRATIVE)
    assert (len(TYPES), len(ADMINISTRATIVE)) == (25, 8)
    assert all(kind[0].isupper() for kind in (*DOCUMENTS, *PAPERS))
    assert (CLAUSE.ref, CLAUSE.confidence) == ("399-QĐ/TW, Điều 5-7", Confidence.SECONDARY)
    for kind in TYPES:
        assert not is_paper(kind)
    for kind in ADMINISTRATIVE:
        assert is_paper(kind.upper())


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("Nghị quyết", None),
        ("nghi quyet", None),
        ("Nghị quyêt", None),  # accents alone
        ("Nghị quyếtt", "Nghị quyết"),
        ("Ngị quyết", "Nghị quyết"),
        ("Nghị quyếc", "Nghị quyết"),
        ("Xghị quyết", "Nghị quyết"),
        ("Nhgị quyết", "Nghị quyết"),
        ("Nghị quyếtxx", None),
        ("Nghị quyxxt", None),
        ("Ngh quyế", None),
        ("Phếiu gửi", "Phiếu gửi"),
        ("Kế hoạhc", "Kế hoạch"),
        ("Kế hạohc", None),  # two changes
        ("Kế hạohx", None),
        ("ế hoạch", "Kế hoạch"),
        ("Kế hoạc", "Kế hoạch"),
        ("KKế hoạch", "Kế hoạch"),
        ("Xế hoạcx", None),
        ("Đơn", None),
    ],
)
def test_the_type_that_a_slip_means(name, meant):
    assert near_kind(name) == meant


WHOLE = "- Căn cứ Quy định số 399-QĐ/TW, ngày 09/01/2026 của Ban Bí thư về thể loại văn bản;"
DAY = date(2026, 6, 1)


@pytest.mark.parametrize(
    ("text", "day", "wanted"),
    [
        (WHOLE, DAY, []),
        ("- Căn cứ Điều lệ Đảng;", DAY, []),
        ("- Căn cứ số 5-QĐ/TU;", DAY, []),
        ("- Căn cứ Nghị quyết của Đại hội;", DAY, []),
        ("- Căn cứ Quy định số 399-QĐ/TW;", DAY, ["ngày tháng năm, cơ quan ban hành, trích yếu"]),
        ("- Căn cứ Quy định ngày 09/01/2026 của Ban Bí thư về thể loại;", DAY, ["số, ký hiệu"]),
        ("- Căn cứ Quy định Số: 399/TW, ngày 9 tháng 01 năm 2026 của Ban Bí thư về thể loại;", DAY, []),
        (WHOLE.replace(" của Ban Bí thư", ""), DAY, ["cơ quan ban hành"]),
        (WHOLE.replace(" về thể loại văn bản", ""), DAY, ["trích yếu"]),
        (WHOLE, date(2026, 5, 27), []),
        (WHOLE.replace("09/01/2026", "02/6/2026"), DAY, ["02/6/2026"]),
        (WHOLE.replace("09/01/2026", "01/6/2026"), DAY, []),
        (WHOLE.replace("09/01/2026", "02/6/2026"), None, []),
        (WHOLE.replace("09/01/2026", "31/02/2026"), DAY, []),
        (WHOLE.replace("09/01/2026", "02/6/2026"), date(2026, 5, 26), []),  # held against a standard of a later day
        (WHOLE.replace("09/01/2026", "28/5/2026"), date(2026, 5, 27), ["28/5/2026"]),
    ],
)
def test_what_a_ground_lacks(text, day, wanted):
    found = list(ground(text, HD05, day))
    assert [fault.wanted or fault.found for fault in found] == wanted
    for fault in found:
        assert fault.clause.ref == "I.6.2.3"
        assert fault.branch == ("whole" if fault.wanted else "after")
        assert fault.found == (text if fault.wanted else wanted[0])
        assert (f"căn cứ chưa ghi {wanted[0]}" if fault.wanted else "sau ngày của văn bản") in fault.message


@pytest.mark.parametrize(
    "subject",
    ["về", "việc", "quy định", "hướng dẫn", "ban hành", "phê duyệt", "thành lập", "kiện toàn", "giao", "công nhận", "chuẩn y", "triển khai", "thực hiện", "sửa đổi", "bổ sung", "tổ chức", "khen thưởng", "phân công", "đề nghị", "kết quả", "thi hành", "“thể loại”", '"thể loại"'],
)  # fmt: skip
def test_how_the_subject_of_a_ground_begins(subject):
    assert list(ground(WHOLE.replace("về thể loại văn bản", f"{subject} A"), HD05, DAY)) == []


@pytest.mark.parametrize("kind", [kind for kind in TYPES[3:] if kind not in (
    "thông cáo", "tuyên bố", "lời kêu gọi", "quy hoạch", "dự án")])  # fmt: skip
def test_types_that_a_ground_names(kind):
    assert re.fullmatch(TYPE, kind.capitalize())
    assert len(list(ground(f"- Căn cứ {kind.capitalize()} số 5-X/TU;", HD05, DAY))) == 1


def test_the_day_of_a_match():
    at = re.compile(r"(\d+)/(\d+)/(\d+)")
    assert day_of(at.match("09/01/2026")) == date(2026, 1, 9)
    assert day_of(at.match("31/02/2026")) is None


def test_the_stamp_of_a_copy():
    """III.2.2.1, PL3: 80 x 50 mm, red, heading in capitals of 13 pt, five fields."""
    stamp = copies.stamp_of(HD05)
    assert (stamp.width, stamp.height, stamp.heading, stamp.heading_size, stamp.color) == (
        80, 50, "BẢN SAO VĂN BẢN", 13, "FF0000",
    )  # fmt: skip
    assert stamp.fields == (
        "Cơ quan, tổ chức sao", "Số, ký hiệu bản sao", "Hình thức sao", "Địa danh và ngày tháng năm sao", "Nơi nhận bản sao",
    )  # fmt: skip
    assert stamp.clause.ref == "PL3.1.1; III.2.2.1"
    assert copies.stamp_of(HD36) is None
    assert (copies.SYMBOL.value, copies.SYMBOL.clause.ref) == ("BS", "PL3.1.2 (2)")
    assert copies.STYLE == "VB Bản sao"
    assert copies.OLD_HEADINGS == {"sao y": "SAO Y BẢN CHÍNH", "sao lục": "SAO LỤC", "trích sao": "TRÍCH SAO"}
