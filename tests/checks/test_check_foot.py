"""The foot of documents that we did not make: what must be there, where, in which order, and what must agree."""

from dataclasses import replace

import pytest

from tests.checks.specimens.raw import BODY, NS, Look, body, document, head, package, para, table
from tests.helpers.specimens import ANYWHERE, S
from vanban.checks import inspect
from vanban.checks.matrix import MATRIX

CENTRED = Look(align="center")
BOLD = Look(bold=True, align="center")
LETTER = replace(
    S,
    type="",
    subject="",
    rule="",
    number="Số 08-CV/ĐU",
    letter="về việc tổ chức sinh hoạt chi bộ mẫu",
    recipients=("- Như trên;", "- Tỉnh uỷ (b/c);", "- Lưu Văn phòng Đảng uỷ."),
)
PROPOSAL = replace(LETTER, type="TỜ TRÌNH", subject=S.subject, rule="-----", number="Số 08-TTr/ĐU", letter="")


def codes(docx):
    return {finding.code for finding in inspect(docx)}


def made(spec, *, above="", closing):
    """A document with a foot of its own, and lines between head and title or title and text."""
    section = f'<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar {spec.margins} w:gutter="0"/></w:sectPr>'
    inner = head(spec, "table", "border") + "<w:p/>" + above + body(spec) + closing + "<w:p/>"
    return package(f"<w:document {NS}><w:body>{inner}{section}</w:body></w:document>")


def recipients(spec=S):
    return para(spec.label, spec.label_look) + "".join(para(text, spec.recipient_look) for text in spec.recipients)


def signature(authority="T/M BAN THƯỜNG VỤ", office="PHÓ BÍ THƯ", name="Nguyễn Văn A"):
    lines = ((authority, BOLD), (office, CENTRED), (name, BOLD))
    return "".join(para(text, look) for text, look in lines if text) or "<w:p/>"


def to(label, *names):
    """Addressees: the label alone over a list, or with one name on its line."""
    return para(label, Look(italic=True, align="center")) + "".join(para(name, Look()) for name in names)


BLOCKS = {
    # HD 05-HD/VPTW, I.7.1: authority, office, name
    "whole": (signature(), set()),
    "none": ("<w:p/>", {"signature-block/missing"}),
    "no authority": (signature(""), {"signature-block/missing-authority"}),
    "no office": (signature(office=""), {"signature-block/missing-office"}),
    "no name": (signature(name=""), {"signature-block/missing-name"}),
    "authority twice": (para("T/M BAN THƯỜNG VỤ", BOLD) + signature(), {"signature-block/twice"}),
    "authority under office": (
        para("PHÓ BÍ THƯ", CENTRED) + para("T/M BAN THƯỜNG VỤ", BOLD) + para("Nguyễn Văn A", BOLD),
        {"signature-block/order"},
    ),
    "office under name": (
        para("T/M BAN THƯỜNG VỤ", BOLD) + para("Nguyễn Văn A", BOLD) + para("PHÓ BÍ THƯ", CENTRED),
        {"signature-block/order"},
    ),
    "office under name, in small letters": (
        para("T/M BAN THƯỜNG VỤ", BOLD) + para("Nguyễn Văn A", BOLD) + para("Phó Bí thư", CENTRED),
        {"signature-block/order", "signature-office/caps"},
    ),
    "name above": (
        para("Nguyễn Văn A", BOLD) + para("T/M BAN THƯỜNG VỤ", BOLD) + para("PHÓ BÍ THƯ", CENTRED),
        {"signature-block/order"},
    ),
    "the same again": (signature() + signature(), {"signature-block/again"}),
    "another person below": (signature() + signature(name="Trần Văn B"), set()),
}


@pytest.mark.parametrize("name", BLOCKS)
def test_a_signature_is_whole_and_in_order(name):
    right, wanted = BLOCKS[name]
    assert codes(made(S, closing=table((recipients(), right)))) == wanted


STATUTE = "".join(
    para(text, BOLD)
    for text in ("QUY CHẾ", "làm việc của Ban Chấp hành", "(Ban hành kèm theo Quyết định số 08-QĐ/ĐU, ngày 15/7/2026)")
)


@pytest.mark.parametrize("text", ["", para("Điều khoản.", Look())])
def test_what_is_appended_may_be_signed_again(text):
    closing = table((recipients(), signature())) + STATUTE + text + signature()
    assert "signature-block/again" not in codes(made(S, closing=closing))


LINES = {
    # HD 05-HD/VPTW, I.7.1.1 to I.7.1.4
    "no slash": ({"authority": "TM BAN THƯỜNG VỤ"}, {"authority-form/dotted"}),
    "slash and stop": ({"authority": "T/M. BAN THƯỜNG VỤ"}, {"authority-form/dotted"}),
    "small": ({"authority": "t/m BAN THƯỜNG VỤ"}, {"authority-form/dotted"}),
    "in words": ({"authority": "THAY MẶT BAN THƯỜNG VỤ"}, {"authority-form/dotted"}),
    "T/U": ({"authority": "T/U BAN THƯỜNG VỤ"}, {"authority-form/dotted"}),
    "bare": ({"authority": "BAN THƯỜNG VỤ"}, {"authority-form/bare"}),
    "body in small letters": ({"authority": "T/M Ban Thường vụ"}, {"authority-form/caps"}),
    "of a state body": ({"authority": "T/M UỶ BAN NHÂN DÂN"}, {"authority-body/whose"}),
    "of a province": ({"authority": "T/M TỈNH UỶ"}, {"authority-body/whose"}),
    "of a standing group": ({"authority": "T/M THƯỜNG TRỰC ĐẢNG UỶ"}, {"authority-body/whose"}),
    "for nobody": ({"authority": "K/T", "office": "PHÓ TRƯỞNG BAN"}, {"authority-body/head"}),
    "for a deputy": ({"authority": "K/T PHÓ TRƯỞNG BAN", "office": "PHÓ TRƯỞNG BAN"}, {"authority-body/head"}),
    "for a chairman": ({"authority": "K/T CHỦ NHIỆM", "office": "PHÓ CHỦ NHIỆM"}, {"authority-body/for-head"}),
    "for the head of another": (
        {"authority": "K/T TRƯỞNG BAN", "office": "PHÓ CHÁNH VĂN PHÒNG"},
        {"authority-body/deputy"},
    ),
    "for a head": ({"authority": "K/T TRƯỞNG BAN", "office": "PHÓ TRƯỞNG BAN"}, set()),
    "by order": ({"authority": "T/L BAN THƯỜNG VỤ", "office": "CHÁNH VĂN PHÒNG"}, set()),
    "standing office": ({"office": "PHÓ BÍ THƯ THƯỜNG TRỰC"}, {"authority-body/standing"}),
    "short office": ({"office": "PBT"}, {"authority-body/short"}),
    "office and body": (
        {"authority": "T/L BAN THƯỜNG VỤ", "office": "CHÁNH VĂN PHÒNG ĐẢNG UỶ"},
        {"office-alone/named"},
    ),
    "office in small letters": ({"office": "Phó Bí thư"}, {"signature-office/caps"}),
    "comrade": ({"name": "Đồng chí Nguyễn Văn A"}, {"signer-name/title"}),
    "mister": ({"name": "Ông Nguyễn Văn A"}, {"signer-name/title"}),
    "a family named Ông": ({"name": "Ông Thị Thu Hà"}, set()),
    "master": ({"name": "Thạc sĩ Nguyễn Văn A"}, {"signer-name/title"}),
    "colonel": ({"name": "Thượng tá Nguyễn Văn A"}, {"signer-name/title"}),
    "initials": ({"name": "N.V.An"}, {"signer-name/short"}),
    "given name": ({"name": "An"}, {"signer-name/short"}),
    "capitals": ({"name": "NGUYỄN VĂN AN"}, {"signer-name/caps"}),
    "small letters": ({"name": "nguyễn văn an"}, {"signer-name/small"}),
    "model": ({"name": "Họ và tên"}, {"signer-name/model"}),
    "no recipients": ({"label": "", "recipients": ()}, {"recipients-label/missing"}),
    "no label": ({"label": ""}, {"recipients-label/missing"}),
    "other label": ({"label": "Nơi gửi:"}, {"recipients-label/text"}),
    "no recipient": ({"recipients": ("- Lưu Văn phòng Đảng uỷ.",)}, {"recipients-list/none"}),
    "plus": ({"recipients": ("+ Các chi bộ;", "- Lưu Văn phòng Đảng uỷ.")}, {"recipients-list/lead"}),
    "no archive": ({"recipients": ("- Các chi bộ;", "- Tỉnh uỷ;")}, {"recipients-archive/missing"}),
    "archive first": ({"recipients": ("- Lưu Văn phòng Đảng uỷ.", "- Các chi bộ;")}, {"recipients-archive/last"}),
    "archive twice": ({"recipients": ("- Các chi bộ;", "- Lưu Chi bộ.", "- Lưu Chi bộ.")}, {"recipients-archive/twice"}),
    "archive nowhere": ({"recipients": ("- Các chi bộ;", "- Lưu.")}, {"recipients-archive/nowhere"}),
    "as above": ({"recipients": ("- Như trên;", "- Lưu Văn phòng Đảng uỷ.")}, {"recipients-as-above/type"}),
}  # fmt: skip


@pytest.mark.parametrize(("construction", "line"), ANYWHERE)
@pytest.mark.parametrize("name", LINES)
def test_a_line_of_the_foot_is_told_once(name, construction, line):
    change, wanted = LINES[name]
    if construction == "tabs" and name in ("no label", "no recipients"):
        pytest.skip("a list without label and table is text")
    assert codes(document(replace(S, **change), construction, line)) == wanted


def test_what_stands_above_the_text_is_told_once():
    """HD 05-HD/VPTW, I.7.2.1 and I.9.2.1: signature and recipients are under the text."""
    text = "".join(para(words, S.body_look) for words in S.paragraphs)
    bare = replace(S, paragraphs=())
    signed = signature() + text + table((recipients(), "<w:p/>"))
    listed = recipients() + text + table(("<w:p/>", signature()))
    assert codes(made(bare, closing=signed)) == {"signature-block/above"}
    assert codes(made(bare, closing=listed)) == {"recipients-label/above"}
    under = "".join(para(line, S.recipient_look) for line in S.recipients) + para(S.label, S.label_look)
    assert codes(made(S, closing=table((under, signature())))) == {"recipients-label/order"}


ONE, TWO = "- Ban Tổ chức Tỉnh uỷ;", "- Các chi bộ;"
ADDRESSEES = {
    # HD 05-HD/VPTW, I.9.2.3 to I.9.2.5
    "a list": (LETTER, to("Kính gửi:", ONE, TWO), set()),
    "one": (LETTER, to("Kính gửi: Ban Tổ chức Tỉnh uỷ"), {"addressees/italic"}),
    "none": (LETTER, "", {"addressees/missing"}),
    "no label": (LETTER, para(ONE, Look()) + para(TWO, Look()), {"addressees/missing"}),
    "capitals": (LETTER, to("KÍNH GỬI:", ONE, TWO), {"addressees/label"}),
    "no colon": (LETTER, to("Kính gửi", ONE, TWO), {"addressees/label"}),
    "no dash": (LETTER, to("Kính gửi:", ONE, "Các chi bộ;"), {"addressees/lead"}),
    "comma": (LETTER, to("Kính gửi:", ONE, "- Các chi bộ,"), {"addressees/mark"}),
    "a proposal": (PROPOSAL, "", {"addressees/missing"}),
    "above the type": (PROPOSAL, to("Kính trình:", ONE, TWO), {"addressees/place"}),
    "another type": (S, to("Kính gửi:", ONE, TWO), {"addressees/type"}),
}


@pytest.mark.parametrize("name", ADDRESSEES)
def test_addressees(name):
    spec, above, wanted = ADDRESSEES[name]
    assert codes(made(spec, above=above, closing=table((recipients(spec), signature())))) == wanted


def test_a_proposal_submits_in_its_text_too():
    spec = replace(PROPOSAL, extra=to("Kính trình:", ONE, TWO), paragraphs=(BODY, "Kính trình Ban Thường vụ xem xét."))
    assert codes(made(spec, closing=table((recipients(spec), signature())))) == set()


def test_addressees_under_the_text_are_told_once():
    closing = to("Kính trình:", ONE, TWO) + table((recipients(PROPOSAL), signature()))
    assert codes(made(PROPOSAL, closing=closing)) == {"addressees/place"}


def test_labels_of_minutes():
    """HD 05-HD/VPTW, I.7.1.4 e."""
    spec = replace(S, number="Số 12-BB/ĐU", type="BIÊN BẢN")
    for left, right, wanted in (
        ("NGƯỜI GHI BIÊN BẢN", "CHỦ TRÌ HỘI NGHỊ", set()),
        ("THƯ KÝ", "CHỦ TRÌ HỘI NGHỊ", {"minutes-signatures/label"}),
        ("NGƯỜI GHI BIÊN BẢN", "CHỦ TOẠ", {"minutes-signatures/label"}),
    ):
        blocks = (signature("", left, "Trần Thị B"), signature("", right))
        assert codes(made(spec, closing=table(blocks))) == wanted


def test_joint_signatures():
    """HD 05-HD/VPTW, I.7.1.4 g and I.7.2.4: office and body of each; who is named first at the right."""
    spec = replace(
        S, parent="", agency="BAN TỔ CHỨC TỈNH UỶ - BAN NỘI CHÍNH TỈNH UỶ", number="Số 02-KH/BTCTU-BNCTU"
    )  # fmt: skip
    lead, other = "TRƯỞNG BAN TỔ CHỨC TỈNH UỶ", "TRƯỞNG BAN NỘI CHÍNH TỈNH UỶ"

    def found(left, right):
        blocks = (signature("", left, "Trần Thị B"), signature("", right))
        return {code for code in codes(made(spec, closing=table(blocks) + recipients())) if code.startswith("joint")}

    assert found(other, lead) == set()
    assert found(lead, other) == {"joint-signatures/side"}
    assert found("TRƯỞNG BAN", lead) == {"joint-signatures/body"}


def test_the_matrix_names_the_rules_of_the_foot():
    held = {rule for row in MATRIX for rule in row.rules if row.clause.startswith(("I.7", "I.9"))}
    assert {"signature-block", "joint-signatures", "recipients-as-above", "addressees"} <= held
