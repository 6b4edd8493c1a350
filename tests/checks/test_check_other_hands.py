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
