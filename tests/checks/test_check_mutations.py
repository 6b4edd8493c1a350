"""A clean document with one property broken at a time: the one right rule speaks, and no other."""

import re

import pytest

import vanban
from tests.conftest import EXAMPLES, FORM_EXAMPLES, ROOT
from vanban.checks import examine, inspect
from vanban.errors import Severity
from vanban.models import Plan
from vanban.word.package import read_parts, write_parts

DOCUMENT, STYLES, HEADER = "word/document.xml", "word/styles.xml", "word/header1.xml"


@pytest.mark.parametrize("path", [*EXAMPLES, *FORM_EXAMPLES], ids=lambda path: "/".join(path.parts[-2:]))
def test_what_we_render_is_clean(path):
    findings = inspect(vanban.render(vanban.load(path)))
    assert [finding for finding in findings if finding.severity is not Severity.ADVICE] == []


@pytest.fixture(scope="module")
def clean():
    """A plan of 2026 long enough for a second page, with căn cứ, points, recipients and an appendix."""
    document = Plan.model_validate(
        {
            "issuer": {"name": "Đảng uỷ xã Mường Ví Dụ", "parent": "Đảng bộ tỉnh Lai Châu", "place": "Mường Ví Dụ"},
            "number": "8",
            "date": "05/8/2026",
            "subject": "thử việc kiểm thể thức",
            "urgency": "khẩn",
            "circulation": "Lưu hành nội bộ",
            "contact": "Thôn Hoa Ban; điện thoại: 000.0000",
            "drafter": "NguyenVanA-26",
            "draft": "2",
            "bases": ["Căn cứ Điều lệ Đảng", "Căn cứ Quy chế làm việc"],
            "body": "# MỤC ĐÍCH\n\n"
            + "Đoạn văn dài để kiểm cách trình bày nội dung của một văn bản có hai trang trở lên. " * 40
            + "\n\na) Điểm thứ nhất có đủ chữ để thành một dòng dài hơn sáu mươi ký tự như thường lệ;\n\n"
            + "b) Điểm thứ hai có đủ chữ để thành một dòng dài hơn sáu mươi ký tự như thường lệ.",
            "signature": {"prefix": "T/M", "body": "Ban Thường vụ", "office": "Phó Bí thư", "name": "Nguyễn Văn A"},
            "recipients": ["Ban Thường vụ Tỉnh uỷ (b/c)", "Các chi bộ trực thuộc"],
            "archive": "Văn phòng Đảng uỷ",
            "appendices": [{"title": "Danh sách", "text": "Chi bộ thôn Hoa Ban."}],
        }
    )
    return read_parts(vanban.render(document))


def styled(component, old, new):
    """Change one thing in the style of a component."""

    def change(parts):
        text = parts[STYLES].decode()
        start = text.index(f'w:styleId="Vb-{component}"')
        end = text.index("</w:style>", start)
        assert re.search(old, text[start:end]), (component, text[start:end])
        return {STYLES: (text[:start] + re.sub(old, new, text[start:end], count=1) + text[end:]).encode()}

    return change


def typed(old, new, part=DOCUMENT):
    """Change what is typed."""

    def change(parts):
        text = parts[part].decode()
        assert old in text, old
        return {part: text.replace(old, new, 1).encode()}

    return change


def everywhere(old, new):
    def change(parts):
        assert old in parts[DOCUMENT].decode()
        return {DOCUMENT: parts[DOCUMENT].decode().replace(old, new).encode()}

    return change


def without(style, part=DOCUMENT):
    """Take the first paragraph of a style out."""

    def change(parts):
        text, count = re.subn(
            rf'<w:p>(?:(?!</w:p>).)*?<w:pStyle w:val="Vb-{style}"/>(?:(?!</w:p>).)*</w:p>',
            "",
            parts[part].decode(),
            count=1,
            flags=re.DOTALL,
        )
        assert count
        return {part: text.encode()}

    return change


SIZE, BOLD, ITALIC = r'<w:sz w:val="\d+"/>', "<w:b/>", "<w:i/>"
NO_BOLD, NO_ITALIC = r"(<w:rPr>)", r"(<w:rPr>)"


def size(component, value):
    return styled(component, SIZE, f'<w:sz w:val="{value * 2}"/>')


def add(component, tag):
    return styled(component, "<w:rPr>", f"<w:rPr><w:{tag}/>")


MUTATIONS = {
    "paper too long": (everywhere('w:h="16838"', 'w:h="18000"'), {"page-size/size"}),
    "paper": (everywhere('w:w="11906"', 'w:w="12240"'), {"page-size/size"}),
    "top": (everywhere('w:top="1134"', 'w:top="1440"'), {"page-margins/top"}),
    "bottom": (everywhere('w:bottom="1134"', 'w:bottom="1000"'), {"page-margins/bottom"}),
    "left": (everywhere('w:left="1701"', 'w:left="1440"'), {"page-margins/left"}),
    "right": (everywhere('w:right="850"', 'w:right="1134"'), {"page-margins/right"}),
    "number distance": (everywhere('w:header="567"', 'w:header="720"'), {"page-number/distance"}),
    "number gone": (typed("PAGE", "DATE", HEADER), {"page-number/missing"}),
    "number on page 1": (everywhere("<w:titlePg/>", ""), {"page-number/first"}),
    "number left": (styled("page-number", '<w:jc w:val="center"/>', '<w:jc w:val="left"/>'), {"page-number/align"}),
    "number justified": (styled("page-number", '<w:jc w:val="center"/>', '<w:jc w:val="both"/>'), {"page-number/align"}),
    "number small": (size("page-number", 12), {"page-number/size"}),
    "appendix goes on": (everywhere('<w:pgNumType w:start="1"/>', ""), {"page-number-restart/restart"}),
    "font": (
        lambda parts: {STYLES: parts[STYLES].replace(b"Times New Roman", b"Arial")},
        {"typeface/font"},
    ),
    "color": (styled("authority", "<w:rPr>", '<w:rPr><w:color w:val="FF0000"/>'), {"typeface/color"}),
    "title size": (size("party-title", 14), {"party-title/size"}),
    "title weight": (styled("party-title", BOLD, ""), {"party-title/bold"}),
    "title text": (typed("ĐẢNG CỘNG SẢN VIỆT NAM", "ĐẢNG CỘNG SẢN VIỆT NAM."), {"party-title/text"}),
    "title case": (typed("ĐẢNG CỘNG SẢN VIỆT NAM", "Đảng Cộng sản Việt Nam"), {"party-title/caps"}),
    "title gone": (without("party-title"), {"party-title/missing"}),
    "title rule": (without("party-title-rule"), {"party-title-rule/missing"}),
    "parent bold": (add("parent-agency", "b"), {"agency-names/bold"}),
    "parent size": (size("parent-agency", 13), {"agency-names/size"}),
    "agency plain": (styled("issuing-agency", BOLD, ""), {"agency-names/bold"}),
    "agency case": (typed("ĐẢNG UỶ XÃ MƯỜNG VÍ DỤ", "Đảng uỷ xã Mường Ví Dụ"), {"agency-names/caps"}),
    "agency gone": (without("issuing-agency"), {"agency-names/missing"}),
    "star": (typed(">*<", ">***<"), {"agency-star/text"}),
    "star gone": (without("agency-star"), {"agency-star/missing"}),
    "number colon": (typed(">Số 08-", ">Số: 08-"), {"number-form/colon"}),
    "number one digit": (typed(">Số 08-", ">Số 8-"), {"number-form/zero"}),
    "number italic": (add("number", "i"), {"number-form/italic"}),
    "number form": (typed("KH/ĐU", "KH-ĐU"), {"number-form/form"}),
    "number type": (typed("KH/ĐU", "BC/ĐU"), {"number-type/symbol"}),
    "number agency": (typed("KH/ĐU", "KH/HU"), {"number-agency/symbol"}),
    "number missing": (without("number"), {"number-missing/number"}),
    "date missing": (without("place-date"), {"number-missing/place-date"}),
    "date zero": (typed("ngày 05 tháng", "ngày 5 tháng"), {"place-date/day-zero"}),
    "month zero": (typed("tháng 8 năm", "tháng 08 năm"), {"place-date/month-plain"}),
    "date comma": (typed(">Mường Ví Dụ, <", ">Mường Ví Dụ <"), {"place-date/form"}),
    "date upright": (styled("place-date", ITALIC, ""), {"place-date/italic"}),
    "date size": (size("place-date", 13), {"place-date/size"}),
    "type size": (size("type-name", 14), {"type-name/size"}),
    "type of a letter": (typed(">KẾ HOẠCH<", ">CÔNG VĂN<"), {"type-name/letter", "number-type/symbol"}),
    "type left": (styled("type-name", 'w:val="center"', 'w:val="left"'), {"type-name/align"}),
    "subject italic": (add("subject", "i"), {"subject/italic"}),
    "subject left": (styled("subject", 'w:val="center"', 'w:val="left"'), {"subject/align"}),
    "subject gone": (without("subject"), {"subject/missing"}),
    "hyphens": (typed(">-----<", ">---<"), {"subject-rule/text"}),
    "hyphens gone": (without("subject-rule"), {"subject-rule/missing"}),
    "basis mark": (typed("Căn cứ Điều lệ Đảng;", "Căn cứ Điều lệ Đảng,"), {"bases/mark"}),
    "last basis mark": (typed("Quy chế làm việc.", "Quy chế làm việc;"), {"bases/mark"}),
    "basis dash": (typed("- Căn cứ Điều lệ", "Căn cứ Điều lệ"), {"bases/lead"}),
    "basis italic": (styled("basis", "<w:rPr/>", "<w:rPr><w:i/></w:rPr>"), {"bases/italic"}),
    "size of the text": (size("body", 13), {"body-size/size"}),
    "heading size": (add("heading-1", 'sz w:val="26"'), {"body-size/size"}),
    "two sizes": (add("heading-1", 'sz w:val="30"'), {"body-size/mixed"}),
    "body left": (styled("body", 'w:val="both"', 'w:val="left"'), {"body-layout/align"}),
    "body indent": (styled("body", 'w:firstLine="567"', 'w:firstLine="720"'), {"body-layout/indent"}),
    "body line": (styled("body", 'w:line="360"', 'w:line="340"'), {"body-layout/line"}),
    "body line rule": (styled("body", 'w:lineRule="exact"', 'w:lineRule="auto"'), {"body-layout/line"}),
    "body gap": (styled("body", 'w:after="120"', 'w:after="60"'), {"body-layout/gap"}),
    "end": (typed("như thường lệ.<", "như thường lệ<"), {"body-end/mark"}),
    "end slash": (typed("như thường lệ.<", "như thường lệ./.<"), {"body-end/slash"}),
    "points": (typed(">b) <", ">c) <"), {"point-letters/order"}),
    "authority dotted": (typed("T/M BAN", "TM. BAN"), {"authority-form/dotted"}),
    "authority plain": (styled("authority", BOLD, ""), {"authority-form/bold"}),
    "office bold": (add("office", "b"), {"signature-office/bold"}),
    "office case": (typed("PHÓ BÍ THƯ", "Phó Bí thư"), {"signature-office/caps"}),
    "name plain": (styled("signer-name", BOLD, ""), {"signer-name/bold"}),
    "name title": (typed("Nguyễn Văn A<", "TS. Nguyễn Văn A<"), {"signer-name/title"}),
    "label underline": (styled("recipients-label", '<w:u w:val="single"/>', ""), {"recipients-label/underline"}),
    "label bold": (add("recipients-label", "b"), {"recipients-label/bold"}),
    "label text": (typed(">Nơi nhận:<", ">Nơi nhận<"), {"recipients-label/text"}),
    "list size": (size("recipient", 11), {"recipients-list/size"}),
    "list comma": (typed("(b/c);", "(b/c),"), {"recipients-list/mark"}),
    "list end": (typed("Văn phòng Đảng uỷ.", "Văn phòng Đảng uỷ;"), {"recipients-list/mark"}),
    "list dash": (typed("- Các chi bộ", "Các chi bộ"), {"recipients-list/lead"}),
    "archive form": (typed("- Lưu Văn phòng Đảng uỷ.", "- Lưu: VT."), {"recipients-archive/form"}),
    "archive gone": (typed("- Lưu Văn phòng", "- Gửi Văn phòng"), {"recipients-archive/missing"}),
    "urgency": (styled("urgency", BOLD, ""), {"urgency-mark/bold"}),
    "draft": (styled("draft", ITALIC, ""), {"draft-mark/italic"}),
    "circulation": (styled("circulation", BOLD, ""), {"circulation-note/bold"}),
    "contact": (size("contact", 12), {"contact-note/size"}),
    "drafter": (add("drafter", "b"), {"drafter-mark/bold"}),
    "not composed": (typed("MỤC ĐÍCH", "MU\u0323C ĐI\u0301CH"), {"unicode/composed"}),
    "eth": (typed("MỤC ĐÍCH", "MỤC ÐÍCH"), {"unicode/eth"}),
    "old font": (styled("office", "<w:rPr>", '<w:rPr><w:rFonts w:ascii=".VnTimeH"/>'), {"unicode/old-font"}),
}  # fmt: skip


@pytest.mark.parametrize("name", MUTATIONS)
def test_one_broken_property_one_rule(clean, name):
    change, wanted = MUTATIONS[name]
    broken = write_parts({**clean, **change(clean)})
    findings = [finding for finding in inspect(broken) if finding.severity is not Severity.ADVICE]
    assert {finding.code for finding in findings} == wanted, findings
    assert all(finding.message and (finding.clause or finding.severity is not Severity.ERROR) for finding in findings)


def test_the_document_before_it_was_broken_is_clean(clean):
    assert inspect(write_parts(clean)) == []


def test_minutes_without_a_date_are_held_against_the_standard_they_were_made_under():
    path = ROOT / "examples/chi-bo/bien-ban/bien-ban-2026-04-thuong-ky.yaml"
    inspection, pairs = examine(vanban.render(vanban.load(path)))
    assert (inspection.standard.id, pairs) == ("hd36-2018", [])


def test_the_date_chooses_the_standard():
    text = (ROOT / "examples/ke-hoach-chi-bo-mau-2024/ke-hoach.md").read_text(encoding="utf-8")
    docx = vanban.render(vanban.load(ROOT / "examples/ke-hoach-chi-bo-mau-2024/ke-hoach.md"))
    assert "date: 2024" in text
    assert not [finding for finding in inspect(docx) if finding.severity is not Severity.ADVICE]
    codes = {finding.code for finding in inspect(docx, standard="hd05")}
    assert "recipients-list/mark" in codes


TAB = "<w:r><w:tab/></w:r>"
FIRST, SECOND = '<w:tab w:val="clear" w:pos="9"/>', '<w:tab w:val="center" w:pos="4000"/>'
PTAB = '<w:r><w:ptab w:alignment="{}" w:relativeTo="margin" w:leader="none"/></w:r>'


@pytest.mark.parametrize(
    ("properties", "before", "wanted"),
    [
        ("", "", {"page-number/align"}),
        ("", TAB, set()),  # the first tab of a header is its middle
        ("", TAB * 2, {"page-number/align"}),
        ("", TAB * 3, {"page-number/align"}),
        ('<w:tabs><w:tab w:val="right" w:pos="9000"/></w:tabs>', TAB, {"page-number/align"}),
        (f"<w:tabs>{FIRST}{SECOND}</w:tabs>", TAB, set()),
        ("", PTAB.format("center"), set()),
        ("", PTAB.format("right"), {"page-number/align"}),
        ('<w:framePr w:xAlign="center" w:wrap="around"/>', "", set()),
        ('<w:framePr w:xAlign="right" w:wrap="around"/>', "", {"page-number/align"}),
    ],
)
def test_where_a_page_number_stands(clean, properties, before, wanted):
    """IV.5.1: between the text edges, by whichever means it is set there."""
    left = styled("page-number", '<w:jc w:val="center"/>', '<w:jc w:val="left"/>')(clean)
    header = clean[HEADER].decode().replace("</w:pPr>", f"{properties}</w:pPr>{before}", 1)
    assert {finding.code for finding in inspect(write_parts({**clean, **left, HEADER: header.encode()}))} == wanted


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'standard="hd05-2026"', b'standard="hd99"'),
        (b'form="plan"', b'form="of-another-office"'),
        (b"{", b"["),
        (b"{", b"3"),
    ],
)
def test_data_of_ours_that_cannot_be_read_are_passed_over(clean, old, new):
    (part,) = [name for name, data in clean.items() if b'form="plan"' in data]
    assert old in clean[part]
    assert inspect(write_parts({**clean, part: clean[part].replace(old, new, 1)})) == []
