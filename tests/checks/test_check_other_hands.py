"""Constructions of other hands that are right, each beside a fault of the same kind that is told."""

from dataclasses import replace

import pytest

from tests.checks.specimens.raw import BODY, NS, Look, body, box, closing, document, head, package, para, run, table
from tests.checks.test_check_foot import LETTER, made, recipients, signature, to
from tests.helpers.specimens import S
from vanban.checks import inspect
from vanban.errors import Severity
from vanban.word.package import read_parts, write_parts

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


@pytest.mark.parametrize(("names", "wanted"), [("beside", set()), ("below", {"addressees/place"})])
def test_addressees_in_a_row_of_the_table_of_the_head(names, wanted):
    label, list_ = para("Kính gửi:", LABEL), para("- Các chi bộ;", Look())
    row = table((label, list_) if names == "beside" else (label + list_, "<w:p/>"))
    row = row[row.index("<w:tr>") : row.index("</w:tbl>")]
    inner = head(LETTER, "table", "border").replace("</w:tbl>", f"{row}</w:tbl>") + "<w:p/>"
    assert codes(paged(inner + body(LETTER) + closing(LETTER, "table"))) == wanted


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
    assert ALONE in signed(left, ("", "TRƯỞNG BAN", "Nguyễn Văn A"))
    assert ALONE in signed(("", "GIÁM ĐỐC", "Trần Văn B"), right)
    assert "joint-signatures/side" in signed(right, left)


# I.2.1.5's own example; I.7.1.2: the name of the body behind the office, but of a joint document; I.7.1.4 g: there it is to be.
POLICE = replace(
    JOINT, agency="UỶ BAN KIỂM TRA TỈNH UỶ SƠN LA - CÔNG AN TỈNH SƠN LA", number="Số 08-KH/UBKTTU-CAT",
    date="Sơn La, ngày 05 tháng 8 năm 2026", recipients=("- Tỉnh uỷ (b/c);", "- Lưu Uỷ ban Kiểm tra, Công an tỉnh."),
)  # fmt: skip


@pytest.mark.parametrize(
    ("left", "right", "wanted"),
    [
        ("GIÁM ĐỐC CÔNG AN TỈNH SƠN LA", "CHỦ NHIỆM UỶ BAN KIỂM TRA TỈNH UỶ SƠN LA", set()),
        ("PHÓ GIÁM ĐỐC CÔNG AN TỈNH", "CHỦ NHIỆM UỶ BAN KIỂM TRA TỈNH UỶ", set()),
        ("GIÁM ĐỐC", "CHỦ NHIỆM UỶ BAN KIỂM TRA TỈNH UỶ", {ALONE}),
        ("GIÁM ĐỐC CÔNG AN TỈNH", "CHỦ NHIỆM", {ALONE}),
    ],
)
def test_an_office_in_a_joint_document_stands_with_its_body(left, right, wanted):
    closing = table((signature("", left, "Trần Văn B"), signature("", right))) + recipients(POLICE)
    assert codes(made(POLICE, closing=closing)) == wanted


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


# IV.5.1: in the middle between the edges of the text. WPS Office sets the number in a box of its own.
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def numbered(inner):
    """A document of several pages whose header is this paragraph's content."""
    parts = dict(read_parts(document(replace(S, paragraphs=(BODY,) * 9))))
    header = f"<w:hdr {NS}><w:p>{inner}</w:p></w:hdr>"
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"
    changes = (
        ("word/document.xml", "<w:pgSz", '<w:headerReference w:type="default" r:id="rId9"/><w:pgSz'),
        ("word/document.xml", "</w:sectPr>", "<w:titlePg/></w:sectPr>"),
        ("[Content_Types].xml", "</Types>", f'<Override PartName="/word/header1.xml" ContentType="{kind}"/></Types>'),
        ("word/_rels/document.xml.rels", "</Relationships>",
         f'<Relationship Id="rId9" Type="{OFFICE}/header" Target="header1.xml"/></Relationships>'),
    )  # fmt: skip
    for name, old, new in changes:
        parts[name] = parts[name].decode().replace(old, new).encode()
    return write_parts(parts | {"word/header1.xml": header.encode()})


def number(align="left"):
    field = '<w:fldSimple w:instr=" PAGE "><w:r><w:rPr><w:sz w:val="28"/></w:rPr><w:t>2</w:t></w:r></w:fldSimple>'
    return f'<w:p><w:pPr><w:jc w:val="{align}"/></w:pPr>{field}</w:p>'


def drawn_box(place, *, of="margin", wide=144, wrap="none", align="left"):
    """A box of DrawingML at a place by name or by points."""
    across = (
        f"<wp:align>{place}</wp:align>" if isinstance(place, str) else f"<wp:posOffset>{place * 12700}</wp:posOffset>"
    )
    return (
        f'<w:r><w:drawing><wp:anchor><wp:positionH relativeFrom="{of}">{across}</wp:positionH><wp:extent cx="{wide * 12700}"'
        ' cy="300000"/><wp:docPr id="1" name="box"/><a:graphic><a:graphicData '
        'uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr>'
        f'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx><w:txbxContent>{number(align)}'
        f'</w:txbxContent></wps:txbx><wps:bodyPr wrap="{wrap}"><a:spAutoFit/></wps:bodyPr></wps:wsp></a:graphicData>'
        "</a:graphic></wp:anchor></w:drawing></w:r>"
    )


def old_box(style, *, align="left"):
    """A box of VML, as wide as its text."""
    return (
        f'<w:r><w:pict><v:shape style="position:absolute;{style}"><v:textbox style="mso-fit-shape-to-text:t">'
        f"<w:txbxContent>{number(align)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
    )


ALIGN = {"page-number/align"}
BOXES = {
    "in the middle": (drawn_box("center"), set()),
    "in the middle, centred in it": (drawn_box("center", align="center"), set()),
    "at the right": (drawn_box("right"), ALIGN),
    "at the right, centred in it": (drawn_box("right", align="center"), ALIGN),
    "at the left": (drawn_box("left"), ALIGN),
    "wide in the middle, left in it": (drawn_box("center", wide=400, wrap="square"), ALIGN),
    "wide in the middle, centred in it": (drawn_box("center", wide=400, wrap="square", align="center"), set()),
    "by points in the middle": (drawn_box(224, wide=20), set()),
    "by points from the edge of the page": (drawn_box(309, of="page", wide=20), set()),
    "by points at the right": (drawn_box(440, wide=20, align="center"), ALIGN),
    "old, in the middle": (
        old_box("width:2in;mso-position-horizontal:center;mso-position-horizontal-relative:margin"), set(),
    ),
    "old, at the right": (
        old_box("width:2in;mso-position-horizontal:right;mso-position-horizontal-relative:margin", align="center"), ALIGN,
    ),
    "old, by points": (old_box("margin-left:224pt;margin-top:0;width:20pt"), set()),
    "old, by points at the right": (old_box("margin-left:440pt;margin-top:0;width:20pt", align="center"), ALIGN),
}  # fmt: skip


@pytest.mark.parametrize(("inner", "wanted"), BOXES.values(), ids=BOXES)
def test_a_page_number_in_a_box_stands_where_the_box_does(inner, wanted):
    assert codes(numbered(inner)) == wanted


# 399-QĐ/TW, Điều 5-7: of administrative papers the standard tells the names alone.
@pytest.mark.parametrize("kind", ["GIẤY GIỚI THIỆU", "GIẤY ĐI ĐƯỜNG", "GIẤY NGHỈ PHÉP", "PHIẾU GỬI", "GIẤY CHỨNG NHẬN"])
def test_an_administrative_paper_may_have_no_subject(kind):
    paper = replace(S, number="Số 08-GT/ĐU", type=kind, subject="", rule="")
    assert not {code for code in codes(document(paper)) if code.startswith("subject")}
    report = inspect(document(replace(paper, subject="của đảng viên Nguyễn Văn A")))
    assert [(one.code, one.severity) for one in report if one.rule == "subject-rule"] == [
        ("subject-rule/missing", Severity.WARNING)
    ]
    hyphens = inspect(document(replace(paper, rule="-----")))
    assert [(one.code, one.severity) for one in hyphens if one.rule == "subject"] == [
        ("subject/missing", Severity.WARNING)
    ]
    assert {"subject/missing", "subject-rule/missing"} <= codes(document(replace(S, subject="", rule="")))


# II.2: the mark of secrecy follows the law of state secrets; II.3: the mark of urgency is black, under the number.
RED = '<w:color w:val="FF0000"/>'


def mark(words, size=13, colour=RED):
    """A line of a mark."""
    return para(words, Look(size, bold=True, align="center")).replace("<w:sz ", f"{colour}<w:sz ")


def boxed(words, **looks):
    return box(mark(words, **looks), 7, "vml")


def hung(at, inner):
    """The specimen with a box in one of its lines: under the number, on the type, or between them."""
    lines = {"number": para(S.number, S.number_look), "type": para(S.type, S.type_look)}
    inner_head, text = head(S, "table", "border"), body(S)
    if at == "gap":
        return paged(f"{inner_head}<w:p>{inner}</w:p>{text}{closing(S, 'table')}")
    line = lines[at].replace("</w:pPr>", f"</w:pPr>{inner}")
    return paged((inner_head + "<w:p/>" + text + closing(S, "table")).replace(lines[at], line))


@pytest.mark.parametrize("at", ["number", "gap", "type"])
@pytest.mark.parametrize("words", ["MẬT", "TỐI MẬT", "TUYỆT MẬT"])
def test_a_mark_of_secrecy_is_not_measured(words, at):
    assert codes(hung(at, boxed(words))) == set()
    assert codes(hung(at, boxed("HOẢ TỐC", size=14))) == {"typeface/color"}


@pytest.mark.parametrize("words", ["MẬT", "TỐI MẬT"])
def test_a_mark_of_secrecy_in_the_head_is_not_measured(words):
    number = para(S.number, S.number_look)

    def under(line):
        inner = head(S, "table", "border").replace(number, number + line) + "<w:p/>" + body(S)
        return codes(paged(inner + closing(S, "table")))

    assert under(mark(words)) == set()
    assert under(mark(words) + mark("HOẢ TỐC", size=14)) == {"typeface/color"}
    assert under(mark("HOẢ TỐC", colour="")) == {"urgency-mark/size"}


@pytest.mark.parametrize("at", ["number", "gap", "type"])
def test_a_mark_of_urgency_in_a_box_may_hang_on_the_title(at):
    assert codes(hung(at, boxed("HOẢ TỐC", size=14, colour=""))) == set()
    assert codes(hung(at, boxed("HOẢ TỐC", size=13, colour=""))) == {"urgency-mark/size"}


def test_a_mark_of_urgency_under_the_text_is_told():
    low = f"<w:p>{boxed('KHẨN', size=14, colour='')}</w:p>"
    assert codes(made(S, closing=low + closing(S, "table"))) == {"urgency-mark/end"}
    assert codes(made(S, closing=mark("KHẨN", size=14, colour="") + closing(S, "table"))) == {"urgency-mark/end"}


# Two columns that spaces set, in no table.
def parted(*lines, gap=14):
    """Lines of two halves, each a text and its look."""
    out = ""
    for (one, one_look), (two, two_look) in lines:
        spaces = " " * (gap if one else 50)
        right = run(spaces, Look()) + run(two, two_look) if two else ""
        out += f"<w:p>{run('   ' + one, one_look) if one else ''}{right}</w:p>"
    return out


def spaced(spec, *, text="", gap=14):
    none = ("", Look())
    over = parted(
        ((spec.parent, spec.parent_look), (spec.title, replace(spec.title_look, underline=spec.line))),
        ((spec.agency, spec.agency_look), none), (("            *", Look()), none),
        ((spec.number, spec.number_look), (spec.date, spec.date_look)), gap=gap,
    )  # fmt: skip
    lefts = [(spec.label, spec.label_look), *((line, spec.recipient_look) for line in spec.recipients)]
    rights = [
        (spec.authority, spec.authority_look),
        (spec.office, spec.office_look),
        none,
        none,
        (spec.name, spec.name_look),
    ]
    foot = parted(*zip([*lefts, none], rights, strict=True), gap=gap)
    return paged(over + "<w:p/>" + body(spec) + text + foot)


@pytest.mark.parametrize("gap", [12, 14, 30])
def test_columns_that_spaces_set_are_read(gap):
    assert codes(spaced(S, gap=gap)) == set()


def test_faults_in_columns_that_spaces_set_are_told():
    faults = {
        "party-title/bold": {"title_look": replace(S.title_look, bold=False)},
        "number-form/colon": {"number": "Số: 08-KH/ĐU"},
        "place-date/day-zero": {"date": "Mường Ví Dụ, ngày 5 tháng 8 năm 2026"},
        "signature-office/bold": {"office_look": replace(S.office_look, bold=True)},
        "recipients-list/size": {"recipient_look": replace(S.recipient_look, size=11)},
    }
    for code, change in faults.items():
        assert codes(spaced(replace(S, **change))) == {code}


def test_room_for_the_pen_parts_no_line():
    room = " " * 14
    open_day = replace(S, number=f"Số{room}-KH/ĐU", date=f"Mường Ví Dụ, ngày{room}tháng{room}năm 2026")
    assert codes(spaced(open_day)) == codes(document(open_day))


# I.6.2.4 prescribes no A- and no I-; what stands under a new letter may begin anew.
def lettered(first, second, *roman, look=ARTICLE):
    text = para(f"{first}KẾT QUẢ NĂM 2025", look) + para("I- XÂY DỰNG ĐẢNG", ARTICLE) + para("II- KINH TẾ", ARTICLE)
    text += para(f"{second}NHIỆM VỤ NĂM 2026", look) + "".join(para(f"{sign}- MỤC TIÊU", ARTICLE) for sign in roman)
    return codes(document(replace(S, extra=text)))


@pytest.mark.parametrize("look", [ARTICLE, BOLD], ids=["text", "centred"])
@pytest.mark.parametrize(
    ("first", "second"), [("A- ", "B- "), ("A. ", "B. "), ("PHẦN A: ", "PHẦN B: "), ("Phần A. ", "Phần B. ")]
)
def test_headings_under_a_letter_begin_anew_or_run_on(first, second, look):
    assert lettered(first, second, "I", "II", look=look) == set()
    assert lettered(first, second, "III", "IV", look=look) == set()
    assert lettered(first, second, "I", "III", look=look) == {"item-order/order"}
    assert lettered("", "", "I", "II", look=look) == {"item-order/order"}


def test_a_letter_in_a_sentence_is_no_heading():
    assert lettered("", "B. Nguyễn đã dự; ", "I", "II", look=S.body_look) == {"item-order/order"}


def test_minutes_with_labels_that_spaces_set_apart():
    spec = replace(S, number="Số 08-BB/ĐU", type="BIÊN BẢN", subject="hội nghị Ban Chấp hành")

    def signed(left, right):
        gap = " " * 20
        lines = (
            para(f"   {left}{gap}{right}", Look())
            + "<w:p/>" * 3
            + para(f"   Trần Thị B{gap * 2}Nguyễn Văn A", Look(bold=True))
        )
        return codes(made(spec, closing=lines + recipients(spec)))

    assert signed("NGƯỜI GHI BIÊN BẢN", "CHỦ TRÌ HỘI NGHỊ") == set()
    assert "minutes-signatures/missing" in signed("NGƯỜI GHI BIÊN BẢN", "T/M BAN THƯỜNG VỤ")
