"""The two standards, typed a second time from their clauses; no value here comes from the tables under test."""

import re
from dataclasses import fields
from datetime import date
from pathlib import Path

import pytest

from tests.conftest import ROOT
from vanban import standards
from vanban.errors import InputError
from vanban.models.vocabulary import Urgency
from vanban.standards import Confidence
from vanban.standards.symbols import agency_symbol, parse_number, type_symbol
from vanban.text.language import long_date, point_letter, short_date

HD36, HD05 = standards.get("hd36"), standards.get("hd05")

# Hướng dẫn 05-HD/VPTW, Phụ lục 2: (dòng, cỡ chữ cho phép, cỡ chữ in ra, kiểu chữ)
PHU_LUC_2 = {
    "party-title": ("PL2 dòng 1", (15, 15), 15, "bold upper"),
    "parent-agency": ("PL2 dòng 2", (14, 14), 14, "upper"),
    "issuing-agency": ("PL2 dòng 2", (14, 14), 14, "bold upper"),
    "number": ("PL2 dòng 3", (14, 14), 14, ""),
    "place-date": ("PL2 dòng 4", (14, 14), 14, "italic"),
    "type-name": ("PL2 dòng 5", (15, 16), 16, "bold upper"),
    "subject": ("PL2 dòng 5", (14, 15), 14, "bold"),
    "subject-letter": ("PL2 dòng 5", (12, 12), 12, "italic"),
    "body": ("PL2 dòng 6", (14, 15), 14, ""),
    "basis": ("PL2 dòng 6", (14, 15), 14, ""),
    "part-label": ("PL2 dòng 6", (14, 15), 14, "bold"),
    "part-title": ("PL2 dòng 6", (14, 15), 14, "bold upper"),
    "section-label": ("PL2 dòng 6", (14, 15), 14, "bold"),
    "section-title": ("PL2 dòng 6", (14, 15), 14, "bold upper"),
    "article": ("PL2 dòng 6", (14, 15), 14, "bold"),
    "clause": ("PL2 dòng 6", (14, 15), 14, ""),
    "point": ("PL2 dòng 6", (14, 15), 14, ""),
    "authority": ("PL2 dòng 7", (14, 14), 14, "bold upper"),
    "office": ("PL2 dòng 7", (14, 14), 14, "upper"),
    "signer-name": ("PL2 dòng 7", (14, 14), 14, "bold"),
    "addressee-label": ("PL2 dòng 9", (14, 14), 14, "italic"),
    "addressee": ("PL2 dòng 9", (14, 15), 14, ""),
    "recipients-label": ("PL2 dòng 9", (14, 14), 14, "underline"),
    "recipient": ("PL2 dòng 9", (12, 12), 12, ""),
    "urgency": ("PL2 dòng 11", (14, 14), 14, "bold upper"),
    "circulation": ("PL2 dòng 12", (12, 12), 12, "bold upper"),
    "draft": ("PL2 dòng 12", (14, 14), 14, "italic"),
    "drafter": ("PL2 dòng 13", (11, 11), 11, ""),
    "contact": ("PL2 dòng 14", (10, 10), 10, ""),
    "page-number": ("PL2 dòng 15", (14, 14), 14, ""),
}
# Beside its rows, as we set it.
BESIDE_PHU_LUC_2 = {
    "party-title-rule": ("", (1, 14), 4, ""),
    "agency-star": ("", (14, 14), 14, ""),
    "subject-rule": ("", (14, 14), 14, ""),
    "heading-1": ("", (14, 15), 14, "bold"),
    "heading-2": ("", (14, 15), 14, "bold"),
    "heading-3": ("", (14, 15), 14, "bold"),
    "heading-4": ("", (14, 15), 14, ""),
    "dash": ("", (14, 15), 14, ""),
    "signature-label": ("", (14, 14), 14, "upper"),
    "signature-gap": ("", (14, 14), 14, ""),
    "confirmation": ("", (14, 14), 14, ""),
    "last-page-note": ("", (12, 12), 12, "bold"),
    "appendix-label": ("", (14, 14), 14, "bold"),
    "appendix-title": ("", (14, 14), 14, "bold"),
    "appendix-reference": ("", (14, 14), 14, "italic"),
    "table-head": ("", (12, 12), 12, "bold"),
    "table-text": ("", (12, 12), 12, ""),
    "table-number": ("", (12, 12), 12, ""),
    "table-title": ("", (14, 14), 14, "bold"),
    "empty": ("", (1, 14), 6, ""),
    "hair": ("", (1, 14), 1, ""),
}
# Hướng dẫn 36-HD/VPTW, Phụ lục 3: the rows that were read.
PHU_LUC_3 = {
    "party-title": ("PL3 dòng 1", (15, 15), 15, "bold upper"),
    "parent-agency": ("PL3 dòng 2", (14, 14), 14, "upper"),
    "issuing-agency": ("PL3 dòng 2", (14, 14), 14, "bold upper"),
    "number": ("PL3 dòng 3", (14, 14), 14, ""),
    "place-date": ("PL3 dòng 4", (14, 14), 14, "italic"),
    "type-name": ("PL3 dòng 5", (15, 16), 16, "bold upper"),
    "subject": ("PL3 dòng 5", (14, 15), 14, "bold"),
    "subject-letter": ("PL3 dòng 5", (12, 12), 12, "italic"),
    "body": ("PL3 dòng 6", (14, 15), 14, ""),
}
# Its rows as others tell them.
TOLD_OF_PHU_LUC_3 = {
    "basis": ("PL3", (14, 15), 14, ""),
    "part-label": ("PL3", (14, 15), 14, "bold"),
    "part-title": ("PL3", (14, 15), 14, "bold upper"),
    "section-label": ("PL3", (14, 15), 14, "bold"),
    "section-title": ("PL3", (14, 15), 14, "bold upper"),
    "article": ("PL3", (14, 15), 14, "bold"),
    "clause": ("PL3", (14, 15), 14, ""),
    "point": ("PL3", (14, 15), 14, ""),
    "authority": ("PL3", (14, 14), 14, "bold upper"),
    "office": ("PL3", (14, 14), 14, "upper"),
    "signer-name": ("PL3", (14, 14), 14, "bold"),
    "addressee-label": ("PL3", (14, 14), 14, "italic"),
    "addressee": ("PL3", (14, 15), 14, ""),
    "recipients-label": ("PL3", (14, 14), 14, "underline"),
    "recipient": ("PL3", (12, 12), 12, ""),
    "urgency": ("PL3", (14, 14), 14, "bold upper"),
    "circulation": ("PL3", (12, 12), 12, "bold upper"),
    "draft": ("PL3", (14, 14), 14, "italic"),
    "drafter": ("PL3", (8, 8), 8, "upper"),  # ký hiệu người đánh máy: ABC-268
    "contact": ("PL3", (10, 10), 10, ""),
    "page-number": ("PL3", (14, 14), 14, ""),
}
# Beside its rows, as we set it.
BESIDE_PHU_LUC_3 = {
    "party-title-rule": ("", (1, 14), 4, ""),
    "agency-star": ("", (14, 14), 14, ""),
    "subject-rule": ("", (14, 14), 14, ""),
    "heading-1": ("", (14, 15), 14, "bold"),
    "heading-2": ("", (14, 15), 14, "bold"),
    "heading-3": ("", (14, 15), 14, "bold"),
    "heading-4": ("", (14, 15), 14, ""),
    "dash": ("", (14, 15), 14, ""),
    "signature-label": ("", (14, 14), 14, "upper"),
    "signature-gap": ("", (14, 14), 14, ""),
    "confirmation": ("", (14, 14), 14, ""),
    "last-page-note": ("", (12, 12), 12, "bold"),
    "appendix-label": ("", (14, 14), 14, "bold"),
    "appendix-title": ("", (14, 14), 14, "bold"),
    "appendix-reference": ("", (14, 14), 14, "italic"),
    "table-head": ("", (12, 12), 12, "bold"),
    "table-text": ("", (12, 12), 12, ""),
    "table-number": ("", (12, 12), 12, ""),
    "table-title": ("", (14, 14), 14, "bold"),
    "empty": ("", (1, 14), 6, ""),
    "hair": ("", (1, 14), 1, ""),
}


def told(row):
    face = " ".join(flag for flag in ("bold", "italic", "underline", "upper") if getattr(row, flag))
    return row.clause.ref.partition(";")[0], row.sizes, row.size, face


@pytest.mark.parametrize(
    ("standard", "read", "others"),
    [
        (HD05, PHU_LUC_2, BESIDE_PHU_LUC_2),
        (HD36, PHU_LUC_3, TOLD_OF_PHU_LUC_3 | BESIDE_PHU_LUC_3),
    ],
    ids=["hd05", "hd36"],
)
def test_every_row_of_the_type_size_table(standard, read, others):
    assert {name: told(row) for name, row in standard.components.items()} == read | others
    confirmed = {row.id for row in standard.components.values() if row.clause.confidence is Confidence.CONFIRMED}
    assert confirmed == set(read)


def test_page():
    page = HD05.page  # IV.3, IV.4.1, IV.5.1
    assert (page.width, page.height) == (210, 297)
    assert (page.top, page.bottom, page.left, page.right) == (20, 20, 30, 15)
    assert page.number_edge == 10
    assert HD05.font.value == "Times New Roman"


def test_text_of_hd05():
    body = HD05.components["body"]  # I.6.2.2: at least 6 pt, exactly 18 to 22 pt
    assert (body.align, body.first_line, body.after, body.line) == ("both", 10, 6, 18)


def test_text_of_hd36():
    body = HD36.components["body"]  # as others tell it: at least 6 pt, exactly 18 pt or more
    assert (body.align, body.first_line, body.after, body.line) == ("both", 10, 6, 18)


def test_marks_and_words():
    assert HD05.party_title.value == "ĐẢNG CỘNG SẢN VIỆT NAM"
    assert HD05.star.value == HD36.star.value == "*"
    assert HD05.subject_rule.value == "-----"  # 05 dấu gạch nối
    assert HD05.number_word.value == "Số"
    assert (HD05.recipients.lead, HD05.recipients.end, HD05.recipients.last) == ("- ", ";", ".")
    assert (HD36.recipients.end, HD36.recipients.last) == (",", ".")
    assert (HD05.bases.lead, HD05.bases.end, HD05.bases.last) == ("- ", ";", ".")
    assert HD05.addressee_labels["Công văn"].value == "Kính gửi:"
    assert HD05.addressee_labels["Tờ trình"].value == "Kính trình:"
    assert HD36.addressee_labels["Tờ trình"].value == "Kính gửi:"
    assert HD05.as_above.value == "Như trên"
    assert HD05.minutes_labels.value == ("NGƯỜI GHI BIÊN BẢN", "CHỦ TRÌ HỘI NGHỊ")
    assert HD05.urgency.value == ("KHẨN", "THƯỢNG KHẨN", "HOẢ TỐC")
    assert HD05.draft_text.value.format(n=2) == "Dự thảo lần 2"
    assert HD05.recipients_label.value == "Nơi nhận:"
    assert (HD05.addressees.lead, HD05.addressees.end, HD05.addressees.last) == ("- ", ";", ";")
    assert (HD36.addressees.end, HD36.addressees.last) == (",", ",")
    assert (HD05.letter_subject_lead.value, HD36.letter_subject_lead.value) == ("về việc", "")
    assert HD05.title_rule_weight.value == 0.75
    assert HD05.confirmation_text.value == "Xác nhận chữ ký của đồng chí {name}"
    assert HD05.circulation.value == (
        "TÀI LIỆU HỘI NGHỊ", "LƯU HÀNH NỘI BỘ", "TÀI LIỆU THU HỒI", "XEM XONG TRẢ LẠI",
    )  # fmt: skip
    assert HD36.circulation.value == ("TÀI LIỆU HỘI NGHỊ", "LƯU HÀNH NỘI BỘ")
    assert HD05.last_page_note.value == "Không phổ biến trên phương tiện thông tin đại chúng"
    assert HD05.appendix_label.value == "Phụ lục {n}"
    assert HD05.appendix_reference.value == "(Kèm theo {type} số {number}, ngày {date} của {issuer})"
    assert HD05.long_date.value == "ngày {day} tháng {month} năm {year}"
    assert [row.symbol for row in HD05.signature_prefixes] == ["T/M", "K/T", "T/L", "Q."]


def test_every_value_of_a_standard_is_typed_here_and_used():
    """A new value stands in both tables (or they cannot be imported), in this file, and in what reads it."""
    told = {"id", "title", "source", "valid_from", "valid_to"}  # what the standard is; its days are held elsewhere
    of_the_clerk = {"urgency", "circulation"}  # chosen or typed in the data, and printed as they are
    here = Path(__file__).read_text(encoding="utf-8")
    others = [path for path in (ROOT / "vanban").rglob("*.py") if path.name not in ("base.py", "press.py")]
    used = "".join(path.read_text(encoding="utf-8") for path in others)
    for name in {field.name for field in fields(standards.Standard)} - told:
        assert re.search(rf"\b(?:HD05|standard)\.{name}\b", here), f"type {name} here again"
        read = re.search(rf"\b(?:standard|laid)\.{name}\b", used)
        assert bool(read) != (name in of_the_clerk), f"nothing reads {name}"
    assert HD05.urgency.value == tuple(level.value.upper() for level in Urgency)


@pytest.mark.parametrize(
    ("day", "wanted"),
    [
        (date(2018, 4, 3), "hd36-2018"),
        (date(2024, 12, 31), "hd36-2018"),
        (date(2026, 5, 26), "hd36-2018"),
        (date(2026, 5, 27), "hd05-2026"),
        (date(2040, 1, 1), "hd05-2026"),
    ],
)
def test_the_date_chooses(day, wanted):
    assert standards.for_date(day).id == wanted


@pytest.mark.parametrize(("year", "wanted"), [(2018, HD36), (2025, HD36), (2026, HD05), (2027, HD05)])
def test_a_year_alone_chooses_the_standard_at_its_end(year, wanted):
    assert standards.for_year(year) is wanted


def test_before_the_first_table_there_is_none():
    with pytest.raises(InputError, match="hãy nêu chuẩn, như hd36"):
        standards.for_date(date(2018, 4, 2))


@pytest.mark.parametrize("name", ["hd05", "HD 05", "05-HD/VPTW", "hd05-2026", "05", "2026"])
def test_names_of_a_standard(name):
    assert standards.get(name) is HD05


def test_an_unknown_standard_is_guessed():
    with pytest.raises(InputError, match="có phải là"):
        standards.get("hd06")


@pytest.mark.parametrize(
    ("standard", "type_name", "symbol"),
    [
        (HD05, "Quyết định", "QĐ"),
        (HD05, "Quy định", "QĐ"),
        (HD36, "Quy định", "QĐ"),
        (HD36, "Quyết định", "QĐ"),
        (HD05, "Chỉ thị", "CT"),
        (HD05, "Chương trình", "CTr"),
        (HD05, "Thông tri", "TT"),
        (HD05, "Tờ trình", "TTr"),
        (HD05, "Báo cáo", "BC"),
        (HD05, "kế hoạch", "KH"),
        (HD36, "Kế hoạch", "KH"),
        (HD05, "Biên bản", "BB"),
    ],
)
def test_type_symbols(standard, type_name, symbol):
    assert type_symbol(standard, type_name).symbol == symbol


@pytest.mark.parametrize(
    ("standard", "name", "parent", "symbol"),
    [
        (HD05, "Uỷ ban Kiểm tra", "Ban Chấp hành Trung ương", "UBKTTW"),  # Số 23-QĐ/UBKTTW
        (HD05, "Ủy ban Kiểm tra", "Tỉnh ủy Lai Châu", "UBKTTU"),
        (HD05, "Tỉnh uỷ Điện Biên", "", "TU"),  # Số 06-CT/TU
        (HD05, "Ban Tuyên giáo và Dân vận", "Tỉnh uỷ Lai Châu", "BTGDVTU"),  # Số 138-CV/BTGDVTU
        (HD05, "Ban Tổ chức Tỉnh uỷ - Ban Nội chính Tỉnh uỷ", "", "BTCTU-BNCTU"),  # Số 05-QC/BTCTU-BNCTU
        (HD05, "Đảng uỷ phường Ba Đình", "Đảng bộ thành phố Hà Nội", "ĐU"),
        (HD05, "Đảng uỷ Công an tỉnh", "Đảng bộ tỉnh Lai Châu", "ĐUCA"),
        (HD05, "Quân uỷ Trung ương", "", "QUTW"),
        (HD05, "Chi bộ thôn Hoa Ban", "Đảng bộ xã Mường Ví Dụ", "CB"),
        (HD05, "Đại hội đại biểu Đảng bộ tỉnh Nghệ An", "", "ĐH"),
        (HD36, "Huyện uỷ Mường Ví Dụ", "Đảng bộ tỉnh Lai Châu", "HU"),
        (HD36, "Huyện ủy Mường Ví Dụ", "Đảng bộ tỉnh Lai Châu", "HU"),
        (HD36, "Quận uỷ Ví Dụ", "Đảng bộ thành phố Hà Nội", "QU"),
        (HD36, "Thị uỷ Ví Dụ", "Đảng bộ tỉnh Lai Châu", "ThU"),
        (HD36, "Thành uỷ Lai Châu", "Đảng bộ tỉnh Lai Châu", "ThU"),
        (HD36, "Thành uỷ Hà Nội", "", "TU"),
    ],
)
def test_agency_symbols(standard, name, parent, symbol):
    assert agency_symbol(standard, name, parent).value == symbol


TYPES = """
    Nghị quyết NQ, Quyết định QĐ, Chỉ thị CT, Chương trình CTr, Thông tri TT, Tờ trình TTr, Kết luận KL, Quy chế QC,
    Báo cáo BC, Biên bản BB, Công văn CV, Hướng dẫn HD, Thông báo TB, Kế hoạch KH, Đề án ĐA, Phương án PA, Dự án DA,
    Quy hoạch QH, Thông cáo TC"""
CONGRESS = """
    Đoàn Chủ tịch ĐH, Đoàn Thư ký ĐH, Ban Thẩm tra tư cách đại biểu ĐH, Ban Kiểm phiếu ĐH, ĐH"""
BOTH = """
    Ban Chấp hành Trung ương TW, Bộ Chính trị TW, Ban Bí thư TW, Tỉnh uỷ TU, Thành uỷ TU, Đại hội ĐH,
    Quân uỷ Trung ương QUTW, Đảng uỷ Quân sự ĐUQS, Đảng uỷ Công an ĐUCA, Đảng uỷ Biên phòng ĐUBP, Đảng uỷ ĐU,
    Chi bộ CB, Ban chỉ đạo BCĐ, Tiểu ban TB, Hội đồng HĐ, Ban Tổ chức BTC+, Ban Nội chính BNC+, Văn phòng VP+,
    Uỷ ban Kiểm tra UBKT+, Ban Tuyên giáo và Dân vận BTGDV+"""
OF_HD05 = """
    Báo Nhân Dân BND, Tạp chí Cộng sản TCCS, Học viện Chính trị quốc gia Hồ Chí Minh HVCTQGHCM,
    Đài Truyền hình Việt Nam ĐTHVN, Đài Tiếng nói Việt Nam ĐTNVN, Thông tấn xã Việt Nam TTXVN,
    Viện Hàn lâm Khoa học xã hội Việt Nam VHLKHXHVN, Viện Hàn lâm Khoa học và Công nghệ Việt Nam VHLKHCNVN,
    Trường chính trị TCT, Trung tâm chính trị TTCT, Cơ quan báo và phát thanh truyền hình CQBPTTH,
    Cơ quan Uỷ ban Kiểm tra CQUBKT+, Ban Xây dựng Đảng BXDĐ+"""
OF_HD36 = """
    Huyện uỷ HU, Quận uỷ QU, Thị uỷ ThU, Đảng uỷ Khối ĐUK, Đảng đoàn ĐĐ, Ban cán sự đảng BCSĐ, Thành uỷ ThU,
    Ban Tuyên giáo BTG+, Ban Dân vận BDV+, Ban Đối ngoại BĐN+, Ban Kinh tế BKT+"""
DATED = {
    ("Quy định QĐi", None, date(2019, 3, 10)),
    ("Quy định QĐ", date(2019, 3, 11), None),
    ("Ban Xây dựng Đảng BXDĐ+", date(2025, 7, 1), None),
    ("Cơ quan Uỷ ban Kiểm tra CQUBKT+", date(2025, 7, 1), None),
}
"""Symbols that HD 36 did not have all its time, with their first and last day."""


@pytest.mark.parametrize(
    ("standard", "types", "agencies", "dated"),
    [(HD05, f"{TYPES}, Quy định QĐ", BOTH + "," + OF_HD05, set()), (HD36, TYPES, BOTH + "," + OF_HD36, DATED)],
    ids=["hd05", "hd36"],
)
def test_every_symbol(standard, types, agencies, dated):
    """A plus marks an organ, whose symbol the committee's follows."""
    rows = [(f"{row.type} {row.symbol}", row) for row in standard.type_symbols]
    rows += [(f"{row.name} {row.symbol}{'+' * row.with_parent}".strip(), row) for row in standard.agency_symbols]
    found = {(text, row.valid_from, row.valid_to) for text, row in rows}
    typed = [re.sub(r"\s+", " ", text).strip() for text in f"{types},{agencies},{CONGRESS}".split(",")]
    assert found == {(text, None, None) for text in typed} | dated
    assert len(rows) == len(typed) + len(dated)


def test_the_district_is_not_in_the_standard_in_force():
    assert agency_symbol(HD05, "Huyện uỷ Mường Ví Dụ", "Đảng bộ tỉnh Lai Châu") is None


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("135-KH/HU", ("135", "KH", "HU")),
        ("Số 05-QC/BTCTU-BNCTU", ("05", "QC", "BTCTU-BNCTU")),
        ("14-QĐi/TU", ("14", "QĐi", "TU")),
        ("01 - CTr / ThU", ("01", "CTr", "ThU")),
    ],
)
def test_numbers_are_read_back(text, parts):
    assert tuple(parse_number(text)) == parts


@pytest.mark.parametrize("text", ["135", "KH/HU", "135/KH-HU", "135-KH", "", "135-KH/HU/2024"])
def test_what_is_no_number(text):
    assert parse_number(text) is None


@pytest.mark.parametrize(
    ("day", "wanted"),
    [
        ((2026, 2, 3), "ngày 03 tháng 02 năm 2026"),  # I.4.2.2
        ((2026, 3, 6), "ngày 06 tháng 3 năm 2026"),
        ((2025, 10, 20), "ngày 20 tháng 10 năm 2025"),  # PL2 dòng 4
        ((2026, 1, 10), "ngày 10 tháng 01 năm 2026"),
    ],
)
def test_long_dates(day, wanted):
    assert long_date(*day) == wanted


def test_short_dates_follow_the_same_rule():
    assert short_date(date(2018, 3, 6)) == "06/3/2018"
    assert short_date(date(2026, 1, 9)) == "09/01/2026"  # as HD 05 itself writes 09/01/2026


def test_letters_of_points_are_vietnamese():
    assert [point_letter(index) for index in range(9)] == ["a", "b", "c", "d", "đ", "e", "g", "h", "i"]


def test_every_value_says_how_sure_it_is():
    for standard in (HD05, HD36):
        for row in standard.components.values():
            assert row.clause.ref or row.clause.note, row.id
        for symbol in (*standard.type_symbols, *standard.agency_symbols):
            assert symbol.clause.ref or symbol.clause.note, symbol
    doubtful = {row.id for row in HD05.components.values() if row.clause.confidence is Confidence.UNCERTAIN}
    assert {"agency-star", "subject-rule", "signature-label", "confirmation"} <= doubtful
