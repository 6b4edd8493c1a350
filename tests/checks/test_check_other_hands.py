"""Constructions of other hands that are right, each beside a fault of the same kind that is told."""

from dataclasses import replace

import pytest

from tests.checks.specimens.raw import NS, Look, body, closing, document, head, package, para, table
from tests.checks.test_check_foot import LETTER, made, recipients, signature, to
from tests.helpers.specimens import S
from vanban.checks import inspect

CENTRED = Look(align="center")
BOLD = Look(bold=True, align="center")
LABEL = Look(italic=True, align="right")


def codes(docx):
    return {finding.code for finding in inspect(docx)}


def paged(inner, margins=S.margins):
    """A document of these elements on a page of the standard."""
    section = f'<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar {margins} w:gutter="0"/></w:sectPr>'
    return package(f"<w:document {NS}><w:body>{inner}<w:p/>{section}</w:body></w:document>")


# I.9.2.3: in the middle of the page, under the head.
ADDRESSEES = {
    "a table of its own": (
        table((para("Kính gửi:", LABEL), para("- Các chi bộ;", Look()) + para("- Mặt trận xã;", Look()))), set(),
    ),
    "one in a table of its own": (table((para("Kính gửi:", LABEL), para("Ban Tổ chức Tỉnh uỷ", Look()))), set()),
    "a table of its own, not slanted": (
        table((para("Kính gửi:", Look(align="right")), para("- Các chi bộ;", Look()))), {"addressees/italic"},
    ),
}  # fmt: skip


@pytest.mark.parametrize(("above", "wanted"), ADDRESSEES.values(), ids=ADDRESSEES)
def test_addressees_in_a_table(above, wanted):
    assert codes(made(LETTER, above=above, closing=closing(LETTER, "table"))) == wanted


def test_addressees_in_a_column_of_the_head_are_out_of_place():
    right = para(LETTER.date, LETTER.date_look) + to("Kính gửi:", "- Các chi bộ;")
    inner = head(LETTER, "table", "border").replace(para(LETTER.date, LETTER.date_look), right)
    docx = paged(inner + "<w:p/>" + body(LETTER) + closing(LETTER, "table"))
    assert "addressees/place" in codes(docx)


# I.2.1.5, I.7.1.4 g, I.7.2.4: names of several bodies are joined by a hyphen, which may stand within one name too.
CONFIRMED = (
    para("Xác nhận chữ ký của đồng chí Nguyễn Văn A", CENTRED) + signature("T/L BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG", "Trần Văn B")
)  # fmt: skip
CELL = replace(
    S, parent="ĐẢNG BỘ CỤC LƯU TRỮ", agency="CHI BỘ PHÒNG HÀNH CHÍNH - QUẢN TRỊ", number="Số 08-KH/CB",
    authority="T/M CHI BỘ", office="BÍ THƯ", recipients=("- Đảng uỷ Cục (b/c);", "- Lưu Chi bộ."),
)  # fmt: skip
JOINT = replace(
    S, parent="", agency="BAN TỔ CHỨC TỈNH UỶ - SỞ NỘI VỤ TỈNH LAI CHÂU", number="Số 08-KH/BTCTU-SNV",
    date="Lai Châu, ngày 05 tháng 8 năm 2026", recipients=("- Tỉnh uỷ (b/c);", "- Lưu Ban Tổ chức, Sở Nội vụ."),
)  # fmt: skip
ALONE = "joint-signatures/body"


def test_a_hyphen_within_a_name_joins_no_bodies():
    both = table((recipients(CELL), signature("T/M CHI BỘ", "BÍ THƯ") + CONFIRMED))
    assert codes(made(CELL, closing=both)) == set()
    two = table((signature("", "BÍ THƯ", "Trần Văn B"), signature("T/M CHI BỘ", "BÍ THƯ"))) + recipients(CELL)
    assert ALONE not in codes(made(CELL, closing=two))


def test_a_term_in_a_name_joins_no_bodies():
    congress = replace(
        CELL, parent="ĐẠI HỘI ĐẠI BIỂU", agency="ĐẢNG BỘ XÃ MƯỜNG VÍ DỤ NHIỆM KỲ 2025 - 2030", number="Số 08-KH/ĐH"
    )
    both = table((recipients(CELL), signature("T/M BAN KIỂM PHIẾU", "TRƯỞNG BAN") + CONFIRMED))
    assert ALONE not in codes(made(congress, closing=both))


@pytest.mark.parametrize("number", ["Số 08-KH/BTCTU-SNV", "Số 08-KH/BTCTU"])
def test_whoever_signs_for_several_bodies_names_his_own(number):
    spec = replace(JOINT, number=number)
    left, right = ("", "GIÁM ĐỐC SỞ NỘI VỤ", "Trần Văn B"), ("", "TRƯỞNG BAN TỔ CHỨC TỈNH UỶ", "Nguyễn Văn A")

    def signed(left, right):
        return codes(made(spec, closing=table((signature(*left), signature(*right))) + recipients(spec)))

    assert not {code for code in signed(left, right) if code.startswith("joint-")}
    assert ALONE in signed(left, ("", "TRƯỞNG PHÒNG", "Nguyễn Văn A"))
    assert "joint-signatures/side" in signed(right, left)


# ISO 29500-1, 22.9.2.15: a length may have a unit.
UNITS = {
    "page": ('w:w="11906" w:h="16838"', 'w:w="210mm" w:h="29.7cm"', 'w:w="8.5in" w:h="11in"', {"page-size/size"}),
    "margin": ('w:left="1701"', 'w:left="30mm"', 'w:left="25mm"', {"page-margins/left"}),
    "size": ('<w:sz w:val="28"/>', '<w:sz w:val="14pt"/>', '<w:sz w:val="13pt"/>', {"body-size/size"}),
    "indent": ('w:firstLine="567"', 'w:firstLine="1cm"', 'w:firstLine="0.5in"', {"body-layout/indent"}),
    "line": ('w:line="360"', 'w:line="18pt"', 'w:line="1pc"', {"body-layout/line"}),
    "gap": ('w:after="120"', 'w:after="6pt"', 'w:after="3pt"', {"body-layout/gap"}),
}  # fmt: skip


@pytest.mark.parametrize(("plain", "right", "wrong", "wanted"), UNITS.values(), ids=UNITS)
def test_a_length_with_a_unit_is_read(plain, right, wrong, wanted):
    section = f'<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar {S.margins} w:gutter="0"/></w:sectPr>'
    inner = head(S, "table", "border") + "<w:p/>" + body(S) + closing(S, "table")
    xml = f"<w:document {NS}><w:body>{inner}<w:p/>{section}</w:body></w:document>"
    assert plain in xml
    assert codes(package(xml.replace(plain, right))) == set()
    assert wanted <= codes(package(xml.replace(plain, wrong)))


# Papers of organisations of the masses look like the Party's, and follow rules of their own.
UNION = replace(S, agency="BCH ĐOÀN XÃ MƯỜNG VÍ DỤ", parent="BCH ĐOÀN TỈNH LAI CHÂU", number="Số: 05-KH/ĐTN", star="***",
                authority="TM. BAN CHẤP HÀNH", office="BÍ THƯ")  # fmt: skip


@pytest.mark.parametrize(
    "title", ["ĐOÀN TNCS HỒ CHÍ MINH", "ĐOÀN THANH NIÊN CỘNG SẢN HỒ CHÍ MINH", "HỘI CỰU CHIẾN BINH VIỆT NAM"]
)
@pytest.mark.parametrize("construction", ["table", "tabs", "dml"])
def test_a_paper_of_an_organisation_is_told_once(title, construction):
    assert codes(document(replace(UNION, title=title), construction)) == {"recognised/union"}


def test_a_committee_under_the_title_of_an_organisation_is_held_to_the_rules():
    assert "party-title/missing" in codes(document(replace(S, title="ĐOÀN TNCS HỒ CHÍ MINH")))
    assert codes(document(replace(S, parent="", agency="ĐẢNG UỶ TỈNH ĐOÀN", title=""))) >= {"party-title/missing"}


# A head of its own on a page behind the signature: of the statute that a decision issues, or of a form to fill in.
BREAK = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
SECTION = f'<w:p><w:pPr><w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar {S.margins} w:gutter="0"/></w:sectPr></w:pPr></w:p>'
DECISION = replace(S, number="Số 08-QĐ/ĐU", type="QUYẾT ĐỊNH", subject="ban hành Quy chế làm việc")
OF_DECISION = "(Ban hành kèm theo Quyết định số 08-QĐ/ĐU, ngày 05/8/2026 của Ban Thường vụ Đảng uỷ)"
ARTICLE = Look(bold=True, align="both", first=567, after=120, line=360)


def statute(over, text=S.body_look, foot=""):
    """Quy chế with the lines over its title."""
    lines = para("QUY CHẾ", Look(16, bold=True, align="center")) + para("làm việc của Đảng uỷ", BOLD)
    lines += para(OF_DECISION, Look(italic=True, align="center")) + para("-----", CENTRED)
    for number in (1, 2):
        lines += para(f"Điều {number}. Phạm vi", ARTICLE) + para("Quy chế này quy định nguyên tắc làm việc.", text)
    return over + lines + foot


def form(over, label="Mẫu số 01"):
    """A form with the lines over its title, the first of which numbers it."""
    corner = para(label, Look(bold=True, align="right")) if label else ""
    lines = para("BẢN TỰ KIỂM ĐIỂM", Look(16, bold=True, align="center")) + para("của đảng viên", BOLD)
    lines += para("-----", CENTRED) + para("I- Ưu điểm", S.body_look) + para("1. Về tư tưởng chính trị.", S.body_look)
    signed = table((para("XÁC NHẬN CỦA CHI BỘ", BOLD), para("NGƯỜI TỰ KIỂM ĐIỂM", BOLD)))
    return corner + over + lines + signed


def followed(spec, *behind):
    return paged(head(spec, "table", "border") + "<w:p/>" + body(spec) + closing(spec, "table") + "".join(behind))


HEADED = replace(S, number="", date="")
HEADS = {
    "table": head(HEADED, "table", "border"),
    "tabs": head(HEADED, "tabs", "underline"),
    "boxes": head(HEADED, "dml", "border"),
    "name and star": table((para(S.agency, S.agency_look) + para("*", CENTRED), "<w:p/>")),
    "with a date": head(replace(S, number=""), "table", "border"),
}  # fmt: skip


@pytest.mark.parametrize("over", HEADS.values(), ids=HEADS)
@pytest.mark.parametrize("apart", [BREAK, SECTION], ids=["break", "section"])
def test_a_statute_behind_the_decision_may_have_a_head(over, apart):
    over += "<w:p/>"
    assert codes(followed(DECISION, apart, statute(over))) == set()
    assert codes(followed(DECISION, apart, statute(over, replace(S.body_look, size=13)))) == {"body-size/size"}
    bad = replace(DECISION, office_look=replace(S.office_look, bold=True))
    assert codes(followed(bad, apart, statute(over))) == {"signature-office/bold"}


def test_the_foot_of_a_statute_is_not_its_text():
    foot = closing(replace(S, recipients=("- Lưu Văn phòng Đảng uỷ.",)), "table")
    assert codes(followed(DECISION, BREAK, statute(HEADS["table"] + "<w:p/>", foot=foot))) == set()


def test_a_statute_begins_a_page_though_it_has_a_head():
    assert "appendix-form/page" in codes(followed(DECISION, statute("")))
    assert {"appendix-form/page", "party-title/twice"} <= codes(followed(DECISION, statute(HEADS["table"])))


@pytest.mark.parametrize("over", HEADS.values(), ids=HEADS)
@pytest.mark.parametrize("label", ["Mẫu số 01", "Mẫu 1", "Biểu 1.1", ""])
def test_a_form_behind_the_signature_is_none_of_the_document(over, label):
    spec = replace(S, extra=para("I- ĐỐI TƯỢNG", ARTICLE))
    assert codes(followed(spec, BREAK, form(over + "<w:p/>", label))) == set()
    assert "party-title/missing" in codes(followed(replace(spec, title=""), BREAK, form(over + "<w:p/>", label)))


def test_a_title_said_again_under_the_signature_is_told():
    title = para(S.title, S.title_look)
    assert codes(followed(S, title)) == {"party-title/twice"}
    assert codes(followed(S, para(S.agency, S.agency_look), title)) >= {"party-title/twice"}


def test_the_number_of_a_table_stands_over_its_title():
    corner = para("Biểu số 1", Look(bold=True, align="right"))
    lines = corner + para("TỔNG HỢP KẾT QUẢ", BOLD)
    lines += para(
        "(Kèm theo Kế hoạch số 08-KH/ĐU, ngày 05/8/2026 của Đảng uỷ xã Mường Ví Dụ)", Look(italic=True, align="center")
    )
    assert codes(followed(S, BREAK, lines)) == {"appendix-form/label"}
    assert codes(followed(S, lines)) == {"appendix-form/label", "appendix-form/page"}


# HD 36-HD/VPTW: a copy has a head and a foot of its own under its original.
ORIGINAL = replace(
    S, agency="TỈNH UỶ LAI CHÂU", parent="", number="Số 08-KH/TU", date="Lai Châu, ngày 05 tháng 3 năm 2024",
    recipients=("- Các huyện uỷ,", "- Lưu Văn phòng Tỉnh uỷ."),
)  # fmt: skip


def copied(words, *, rows=1):
    """What a copy adds: its head and foot in one table."""
    left = para("HUYỆN UỶ TAM ĐƯỜNG", BOLD) + para("*", CENTRED) + para("Số 24-BS/HU", CENTRED)
    right = para(words, BOLD) + para("Tam Đường, ngày 12 tháng 3 năm 2024", Look(italic=True, align="center"))
    foot = recipients(replace(S, recipients=("- Các đảng uỷ xã,", "- Lưu Văn phòng Huyện uỷ.")))
    signed = signature("T/L BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG", "Lò Văn An")
    return "<w:p/>" + (table((left + foot, right + signed)) if rows == 1 else table((left, right), (foot, signed)))


@pytest.mark.parametrize("rows", [1, 2])
@pytest.mark.parametrize("words", ["SAO Y BẢN CHÍNH", "SAO Y", "SAO LỤC", "BẢN SAO LỤC", "TRÍCH SAO"])
def test_a_copy_by_hand_is_none_of_its_original(words, rows):
    assert codes(followed(ORIGINAL, copied(words, rows=rows))) == set()
    nameless = replace(ORIGINAL, name="")
    assert codes(followed(nameless, copied(words, rows=rows))) == {"signature-block/missing-name"}


def test_what_no_words_call_a_copy_is_a_second_foot():
    assert "recipients-label/twice" in codes(followed(ORIGINAL, copied("BẢN GIAO")))
