"""Where each value of a standard comes from, and how each line is set: typed from the standards a second time.

What no clause rules (distances outside the text, what stays with the next line, the names of the styles) is ours, and
typed here as templates of offices rely on it.
"""

from datetime import date

import pytest

from vanban import standards
from vanban.standards import A5, Confidence, Mm, Pt, get, on_a5, style_key
from vanban.standards.base import CONGRESS, AgencySymbol, Clause, holds

HD05, HD36 = get("hd05"), get("hd36")
OF_HD05 = {
    "font": "IV.1", "party_title": "I.1", "title_rule_weight": "I.1.2 uncertain", "star": "I.2.2.1",
    "subject_rule": "I.5.2.1", "number_word": "I.3.2.2", "letter_subject_lead": "I.5.2.3",
    "recipients_label": "I.9.2.1", "recipients": "I.9.2.5", "addressees": "I.9.2.5",
    "as_above": "I.9.2.3, I.9.2.4", "bases": "I.6.2.3", "minutes_labels": "I.7.1.4 e",
    "confirmation_text": "I.7.1.4 a, e", "urgency": "II.3", "draft_text": "II.4.2", "circulation": "II.4.1",
    "last_page_note": "II.4.1", "appendix_label": "II.1.2", "appendix_reference": "II.1.2", "long_date": "I.4.2.2",
}  # fmt: skip
# Its clauses on title, agency, number and signatures were read; the rest is told by others.
OF_HD36 = {
    "font": "4 secondary", "party_title": "1.1", "title_rule_weight": " uncertain", "star": "1.2",
    "subject_rule": "1.5 secondary", "number_word": "1.3", "letter_subject_lead": "PL3 dòng 5",
    "recipients_label": "1.9 secondary", "recipients": "1.9 secondary", "addressees": "1.9 secondary",
    "as_above": "1.9 secondary", "bases": "1.6 secondary", "minutes_labels": "1.7 secondary",
    "confirmation_text": "1.7 secondary", "urgency": "2 secondary", "draft_text": "2 secondary",
    "circulation": "2 secondary", "last_page_note": "2 secondary", "appendix_label": "2 secondary",
    "appendix_reference": "2 secondary", "long_date": "1.4 secondary",
}  # fmt: skip


def told(clause):
    return clause.ref + ("" if clause.confidence is Confidence.CONFIRMED else f" {clause.confidence.value}")


@pytest.mark.parametrize(("standard", "wanted"), [(HD05, OF_HD05), (HD36, OF_HD36)], ids=["hd05", "hd36"])
def test_the_clause_of_each_value(standard, wanted):
    assert {name: told(getattr(standard, name).clause) for name in wanted} == wanted


def test_the_clauses_of_page_labels_and_powers():
    page = HD05.page
    assert [told(clause) for clause in (page.paper_clause, page.margins_clause, page.number_clause)] == [
        "IV.3",
        "IV.4.1",
        "IV.5.1",
    ]
    page = HD36.page
    assert [told(clause) for clause in (page.paper_clause, page.margins_clause, page.number_clause)] == [
        "4",
        "4 uncertain",
        "4 secondary",
    ]
    assert {kind: told(ruled.clause) for kind, ruled in HD05.addressee_labels.items()} == {
        "Công văn": "I.9.2.3",
        "Tờ trình": "I.9.2.4",
    }
    assert {kind: told(ruled.clause) for kind, ruled in HD36.addressee_labels.items()} == {
        "Công văn": "1.9 secondary",
        "Tờ trình": "1.9 secondary",
    }
    assert [told(row.clause) for row in HD05.signature_prefixes] == [
        "I.7.1.1 a",
        "I.7.1.1 b",
        "I.7.1.1 c",
        "I.7.1.4 c (iv) uncertain",
    ]
    assert [told(row.clause) for row in HD36.signature_prefixes] == [
        "1.7",
        "1.7 secondary",
        "1.7 secondary",
        "1.7 uncertain",
    ]


def test_values_of_hd36_that_are_those_of_hd05():
    same = ("party_title", "number_word", "subject_rule", "recipients_label", "as_above", "minutes_labels", "confirmation_text",
            "urgency", "draft_text", "last_page_note", "appendix_label", "appendix_reference", "long_date", "font", "title_rule_weight")  # fmt: skip
    for name in same:
        assert getattr(HD36, name).value == getattr(HD05, name).value, name
    assert HD36.page[:7] == HD05.page[:7]
    for row in (HD36.recipients, HD36.addressees, HD36.bases):
        assert row.lead == "- "
    assert (HD36.bases.end, HD36.bases.last) == (";", ",")
    assert HD36.addressee_labels["Công văn"].value == "Kính gửi:"
    heads = ("cơ quan tham mưu, giúp việc", "đơn vị sự nghiệp", "ban chỉ đạo", "tiểu ban")
    ordered, acting = ("người được ban thường vụ hoặc thủ trưởng uỷ quyền",), ("cấp trưởng chưa chính thức",)
    for standard, on_behalf in (
        (HD05, ("đại hội", "cấp uỷ", "uỷ ban kiểm tra", "hội đồng")),
        (HD36, ("đại hội", "cấp uỷ", "uỷ ban kiểm tra", "đảng đoàn", "ban cán sự đảng")),
    ):
        assert [row[:3] for row in standard.signature_prefixes] == [
            ("T/M", "thay mặt", on_behalf), ("K/T", "ký thay", heads), ("T/L", "thừa lệnh", ordered), ("Q.", "quyền", acting),
        ]  # fmt: skip


# The clause of a type's symbol and of an agency's: I.3.1.2; what is no example of the standard says so.
TYPE_CLAUSES = {
    "I.3.1.2 a": "NQ QĐ CT CTr TT TTr KL QC BC BB CV HD", "I.3.1.2 a secondary": "TB KH ĐA PA", "I.3.1.2 a uncertain": "DA QH TC",
}  # fmt: skip
AGENCY_CLAUSES = {
    "I.3.1.2 b (iv)": "ĐH QUTW ĐUQS ĐUCA ĐUBP ĐU CB BCĐ TB HĐ BND TCCS HVCTQGHCM ĐTHVN ĐTNVN TTXVN VHLKHXHVN VHLKHCNVN TCT TTCT "
    "CQBPTTH UBKT CQUBKT BTGDV BXDĐ",
    "I.3.1.2 b (i)": "ĐH", "I.3.1.2 b (i) secondary": "ĐH", "I.3.1.2 b": "TW TU BTC BNC VP", "I.3.1.2 b uncertain": "TU",
}  # fmt: skip


def test_the_clauses_of_symbols():
    def by_clause(rows):
        found = {}
        for row in rows:
            found.setdefault(told(row.clause), set()).add(row.symbol)
        return found

    def typed(table):
        return {clause: set(symbols.split()) for clause, symbols in table.items()}

    assert by_clause(HD05.type_symbols) == typed(TYPE_CLAUSES)
    assert by_clause(HD05.agency_symbols) == typed(AGENCY_CLAUSES)
    assert by_clause(HD36.type_symbols) == {
        "1.3 secondary": {"NQ", "CT", "KL", "QĐ", "QC", "BC", "TTr", "TB", "HD", "CTr", "TT", "BB", "CV", "KH"},
        "1.3 uncertain": {"QĐi", "ĐA", "PA", "DA", "QH", "TC"}, " uncertain": {"QĐ"},
    }  # fmt: skip
    uncertain = by_clause(row for row in HD36.agency_symbols if row.clause.confidence is not Confidence.SECONDARY)
    assert uncertain == {" uncertain": {"BTGDV", "BXDĐ", "CQUBKT"}, "1.3 uncertain": {"ĐH"}}
    assert {told(row.clause) for row in HD36.agency_symbols} == {"1.3 secondary", "1.3 uncertain", " uncertain"}
    assert {row.name for row in HD05.agency_symbols if row.under == CONGRESS} == {
        "Đoàn Chủ tịch", "Đoàn Thư ký", "Ban Thẩm tra tư cách đại biểu", "Ban Kiểm phiếu", "",
    }  # fmt: skip
    assert {row.under for row in HD05.agency_symbols} == {"", "Đại hội"}
    assert {(row.name, row.under) for row in HD36.agency_symbols if row.under not in ("", "Đại hội")} == {
        ("Thành uỷ", "Đảng bộ tỉnh")
    }


STYLES = {
    "party-title": "Tiêu đề Đảng", "party-title-rule": "Đường kẻ dưới tiêu đề", "parent-agency": "Cơ quan cấp trên",
    "issuing-agency": "Cơ quan ban hành", "agency-star": "Dấu sao", "number": "Số và ký hiệu", "place-date": "Địa danh và ngày tháng",
    "type-name": "Tên loại", "subject": "Trích yếu", "subject-letter": "Trích yếu công văn", "subject-rule": "Năm gạch nối",
    "body": "Nội dung", "basis": "Căn cứ ban hành", "part-label": "Phần chương", "part-title": "Tên phần chương",
    "section-label": "Mục", "section-title": "Tên mục", "article": "Điều", "clause": "Khoản", "point": "Điểm",
    "heading-1": "Đề mục I", "heading-2": "Đề mục 1", "heading-3": "Đề mục 1.1", "heading-4": "Đề mục 1.1.1", "dash": "Gạch đầu dòng",
    "authority": "Quyền hạn ký", "office": "Chức vụ", "signature-label": "Nhãn khối ký", "signature-gap": "Khoảng ký",
    "signer-name": "Họ tên người ký", "confirmation": "Xác nhận chữ ký", "recipients-label": "Từ Nơi nhận", "recipient": "Tên nơi nhận",
    "addressee-label": "Kính gửi Kính trình", "addressee": "Tên nơi kính gửi", "urgency": "Dấu khẩn", "circulation": "Phạm vi phổ biến",
    "last-page-note": "Chỉ dẫn trang cuối", "draft": "Dự thảo", "drafter": "Ký hiệu người soạn thảo", "contact": "Thông tin liên hệ",
    "page-number": "Số trang", "appendix-label": "Phụ lục", "appendix-title": "Tên phụ lục", "appendix-reference": "Chỉ dẫn phụ lục",
    "table-head": "Đầu bảng", "table-text": "Chữ trong bảng", "table-number": "Số trong bảng", "table-title": "Tên bảng",
    "empty": "Dòng trống", "hair": "Dòng sát",
}  # fmt: skip
TEXT = {"body", "basis", "article", "clause", "point", "heading-1", "heading-2", "heading-3", "heading-4", "dash"}
MIDDLE = {"part-label", "part-title", "section-label", "section-title"}
LEFT = {"recipients-label", "recipient", "addressee", "drafter", "contact", "table-text", "empty", "hair"}
"""The Nơi nhận and what belongs to it stand at the left (I.9.2.1, II.5); tables and spaces are ours."""
RIGHT = {"circulation"}  # II.4.1
WITH_NEXT = {"type-name", "subject", "article", "heading-1", "heading-2", "heading-3", "heading-4", "authority", "office", "signature-label", "signature-gap", "confirmation", "recipients-label", "addressee-label", "appendix-label", "appendix-title", "appendix-reference", "table-title", "empty"} | MIDDLE  # fmt: skip
BEFORE = {"party-title-rule": 1, "confirmation": 12, "urgency": 4}
AFTER = {"subject-rule": 6, "addressee": 2} | dict.fromkeys(TEXT | MIDDLE, 6)
EXACT = {"party-title-rule": 6, "agency-star": 14, "hair": 1} | dict.fromkeys(TEXT | MIDDLE, 18)


@pytest.mark.parametrize("standard", [HD05, HD36], ids=["hd05", "hd36"])
def test_how_each_line_is_set(standard):
    rows = standard.components
    drafter = {"drafter": "Ký hiệu người đánh máy"} if standard is HD36 else {}
    assert {name: row.style for name, row in rows.items()} == {
        name: f"VB {style}" for name, style in (STYLES | drafter).items()
    }
    assert [(name, row.id, row.style_id) for name, row in rows.items()] == [(name, name, f"Vb-{name}") for name in rows]

    def those(align):
        return {name for name, row in rows.items() if row.align == align}

    assert (those("both"), those("left"), those("right")) == (TEXT, LEFT, RIGHT)
    assert those("center") == set(rows) - TEXT - LEFT - RIGHT
    assert {name for name, row in rows.items() if row.keep_next} == WITH_NEXT
    assert {name: row.before for name, row in rows.items() if row.before} == BEFORE
    assert {name: row.after for name, row in rows.items() if row.after} == AFTER
    assert {name: row.line for name, row in rows.items() if row.line} == EXACT
    assert {name: row.first_line for name, row in rows.items() if row.first_line} == dict.fromkeys(TEXT, 10)


# Phụ lục 2: the clause beside the row.
CLAUSES = {
    "party-title": "I.1.2", "parent-agency": "I.2.2", "issuing-agency": "I.2.2", "number": "I.3.2", "place-date": "I.4.2",
    "type-name": "I.5.2.1", "subject": "I.5.2.1", "subject-letter": "I.5.2.3", "body": "I.6.2.2", "basis": "I.6.2.3",
    "part-label": "I.6.2.4 a", "part-title": "I.6.2.4 a", "section-label": "I.6.2.4 b", "section-title": "I.6.2.4 b",
    "article": "I.6.2.4 c", "clause": "I.6.2.4 d", "point": "I.6.2.4 đ", "authority": "I.7.2.1", "office": "I.7.2.1",
    "signer-name": "I.7.2.3", "recipients-label": "I.9.2.1", "recipient": "I.9.2.5", "addressee-label": "I.9.2.3, I.9.2.4",
    "addressee": "I.9.2.5", "urgency": "II.3", "circulation": "II.4.1", "draft": "II.4.2", "drafter": "II.5", "contact": "II.6",
    "page-number": "IV.5.1",
}  # fmt: skip
PRACTICE = {"party-title-rule", "heading-1", "heading-2", "heading-3", "heading-4", "dash", "signature-gap", "table-head", "table-text", "table-number", "table-title", "empty", "hair"}  # fmt: skip


def test_the_clause_beside_each_row():
    read = [row for row in HD05.components.values() if row.clause.confidence is Confidence.CONFIRMED]
    assert {row.id: row.clause.ref.partition("; ")[2] for row in read} == CLAUSES
    for standard in (HD05, HD36):
        ours = {row.id for row in standard.components.values() if row.clause.confidence is Confidence.PRACTICE}
        assert ours == PRACTICE


def test_the_rooms_door_names_what_it_has():
    assert len(standards.__all__) == len(set(standards.__all__)) == 21
    assert all(hasattr(standards, name) for name in standards.__all__)


def test_lengths():
    """IV.3, IV.4.1 in Word's twips: A4 11906 x 16838, margins 1134, 1701, 850, text 9354 wide."""
    assert [Mm(length).twips for length in (210, 297, 20, 30, 15, 10)] == [11906, 16838, 1134, 1701, 850, 567]
    assert HD05.page.text_width == 165
    assert HD05.page.text_width.twips == 9354
    assert (Pt(14).twips, Pt(0.75).twips) == (280, 15)
    assert Mm(25.4).pt == 72
    assert isinstance(Mm(25.4).pt, Pt)


def test_the_page_lying_and_the_small_one():
    """IV.4.3, IV.3: turned, what was left is above; half of A4 lies."""
    turned = HD05.page.turned
    assert (turned.width, turned.height, turned.top, turned.right, turned.bottom, turned.left) == (
        297,
        210,
        30,
        20,
        15,
        20,
    )
    small = on_a5(HD05)
    assert A5 == (148, 210)
    assert (small.page.width, small.page.height) == (210, 148)
    assert (small.page.top, small.page.bottom, small.page.left, small.page.right) == (20, 20, 30, 15)
    assert (small.is_small, HD05.is_small) == (True, False)
    assert on_a5(HD05) is small


def test_names_of_styles_that_word_has_cut():
    assert style_key("VB Phần, chương") == "VB Phần chương"
    assert style_key("VB Phần") == "VB Phần chương"
    assert style_key("VB Tên phần") == "VB Tên phần chương"
    assert style_key("VB Kính gửi") == "VB Kính gửi Kính trình"


@pytest.mark.parametrize(
    ("day", "of_its_time", "always"),
    [
        (None, False, True),
        (date(2019, 12, 31), False, True),
        (date(2020, 1, 1), True, True),
        (date(2020, 12, 31), True, True),
        (date(2021, 1, 1), False, True),
    ],
)
def test_a_row_holds_from_its_first_to_its_last_day(day, of_its_time, always):
    row = AgencySymbol("A", "A", Clause("1"), valid_from=date(2020, 1, 1), valid_to=date(2020, 12, 31))
    assert holds(row, day) is of_its_time
    assert holds(row._replace(valid_from=None, valid_to=None), day) is always
    assert holds(row._replace(valid_to=None), None) is True
    assert holds(row._replace(valid_from=None), None) is False


def test_what_a_standard_is():
    assert (HD05.number, HD36.number) == ("05-HD/VPTW", "36-HD/VPTW")
    assert (HD05.valid_from, HD05.valid_to) == (date(2026, 5, 27), None)
    assert (HD36.valid_from, HD36.valid_to) == (date(2018, 4, 3), date(2026, 5, 26))
    assert HD05.title == "Hướng dẫn số 05-HD/VPTW, ngày 27/5/2026 của Văn phòng Trung ương Đảng"
    assert HD36.title == "Hướng dẫn số 36-HD/VPTW, ngày 03/4/2018 của Văn phòng Trung ương Đảng"
