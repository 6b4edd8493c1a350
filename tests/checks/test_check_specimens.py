"""Documents that we did not make: each construction clean, and with known faults that are found, no others."""

import importlib.util
import re
from dataclasses import replace
from inspect import getsource
from pathlib import Path

import docx as python_docx
import pytest
import yaml

from tests.checks.specimens.raw import BODY, NS, Look, Spec, body, document, head, package, para, run, table
from tests.conftest import ROOT
from tests.helpers.specimens import ANYWHERE, FAULTS, S
from vanban.checks import RULES, inspect
from vanban.checks.annotate import annotate
from vanban.checks.fix import fix
from vanban.errors import InputError
from vanban.standards import current
from vanban.word.package import read_parts, write_parts

CONSTRUCTIONS = [
    ("table", "border"),
    ("table", "underline"),
    ("table", "vml"),
    ("table", "dml"),
    ("nested", "border"),
    ("control", "dml"),
    ("vml", "vml"),
    ("dml", "dml"),
    ("frames", "border"),
    ("tabs", "underline"),
]


def codes(docx, **options):
    return {finding.code for finding in inspect(docx, **options)}


@pytest.mark.parametrize("split", [False, True], ids=["whole", "split"])
@pytest.mark.parametrize(("construction", "line"), CONSTRUCTIONS)
def test_each_construction_is_clean(construction, line, split):
    assert inspect(document(Spec(), construction, line, split=split)) == []


@pytest.mark.parametrize(("construction", "line"), ANYWHERE)
@pytest.mark.parametrize("name", FAULTS)
def test_known_faults_are_found_and_no_others(name, construction, line):
    change, wanted = FAULTS[name]
    assert codes(document(replace(S, **change), construction, line)) == wanted


def test_a_plain_text_is_told_once():
    """Three paragraphs and nothing else: no document of the Party, not ten broken rules."""
    docx = package(f"<w:document {NS}><w:body>{para(BODY, S.body_look) * 3}</w:body></w:document>")
    assert codes(docx) == {"recognised/other"}


@pytest.mark.parametrize("size", [13.5, 16])
def test_sizes_between_are_told_as_people_write_them(size):
    (finding,) = {
        f.code: f for f in inspect(document(replace(S, title_look=Look(size, bold=True, align="center"))))
    }.values()
    assert finding.message == f"Tiêu đề Đảng: cỡ chữ {str(size).replace('.', ',').removesuffix(',0')}, phải là 15"


def test_the_date_of_the_document_chooses_its_standard():
    old = replace(
        S,
        parent="ĐẢNG BỘ TỈNH LAI CHÂU",
        agency="HUYỆN UỶ MƯỜNG VÍ DỤ",
        number="Số 135-KH/HU",
        date="Mường Ví Dụ, ngày 05 tháng 8 năm 2024",
        recipients=("- Tỉnh uỷ (b/c),", "- Các chi bộ,", "- Lưu Văn phòng Huyện uỷ."),
    )
    assert codes(document(old)) == set()
    assert codes(document(old), standard="hd05") == {"recipients-list/mark"}
    new = replace(old, date="Mường Ví Dụ, ngày 05 tháng 8 năm 2026")
    assert codes(document(new)) == {"recipients-list/mark", "issuer-name/district"}


LABEL, NAME = Look(italic=True, first=567, after=40), Look(first=567, after=40)


def addressed(label="Kính gửi:", names=("- Đảng uỷ xã Ví Dụ;", "- Chi bộ thôn Hoa Ban;"), label_look=LABEL):
    return para(label, label_look) + "".join(para(name, NAME) for name in names)


def on_the_line(name="Đảng uỷ xã Ví Dụ;", label_look=LABEL):
    """One addressee behind the label: the label slants, the name does not."""
    return para("Kính gửi: ", label_look, inner=run(name, NAME))


LETTER = replace(
    S,
    number="Số 12-CV/ĐU",
    letter="về việc chuẩn bị sinh hoạt chi bộ mẫu",
    type="",
    subject="",
    rule="",
    extra=addressed(),
    recipients=("- Như trên;", "- Các chi bộ;", "- Lưu Văn phòng Đảng uỷ."),
)
SUBMISSION = replace(
    S, number="Số 12-TTr/ĐU", type="TỜ TRÌNH", extra=addressed("Kính trình:"), recipients=LETTER.recipients
)


@pytest.mark.parametrize(
    ("spec", "wanted"),
    [
        (LETTER, set()),
        (SUBMISSION, set()),
        (replace(LETTER, extra=on_the_line()), set()),
        (replace(LETTER, extra=on_the_line("Đảng uỷ xã Ví Dụ")), set()),  # no line of a list
        (replace(LETTER, extra=on_the_line(label_look=replace(LABEL, italic=False))), {"addressees/italic"}),
        (replace(LETTER, extra=on_the_line(label_look=replace(LABEL, size=12))), {"addressees/size"}),
        (replace(LETTER, letter="V/v chuẩn bị sinh hoạt"), {"letter-subject/abbreviated"}),
        (replace(LETTER, letter_look=replace(S.letter_look, size=14)), {"letter-subject/size"}),
        (replace(LETTER, extra=addressed(label_look=replace(LABEL, italic=False))), {"addressees/italic"}),
        (replace(LETTER, extra=addressed(names=("- Đảng uỷ xã Ví Dụ,", "- Chi bộ;"))), {"addressees/mark"}),
        (replace(LETTER, recipients=S.recipients), {"addressees/as-above"}),
        (replace(SUBMISSION, extra=addressed("Kính gửi:")), {"addressees/label"}),
    ],
)
def test_letters_and_submissions(spec, wanted):
    assert codes(document(spec)) == wanted


def minutes(left, right):
    """Minutes with two labels, neither recipients nor authority."""
    spec = replace(S, number="Số 12-BB/ĐU", type="BIÊN BẢN")
    look, name = Look(align="center"), Look(bold=True, align="center")
    blocks = [para(label, look) + "<w:p/>" * 4 + para(who, name) for label, who in (left, right)]
    inner = head(spec, "table", "border") + "<w:p/>" + body(spec) + table(tuple(blocks)) + "<w:p/>"
    section = f'<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar {spec.margins} w:gutter="0"/></w:sectPr>'
    return package(f"<w:document {NS}><w:body>{inner}{section}</w:body></w:document>")


def test_minutes_are_signed_by_the_recorder_at_the_left():
    recorder, chair = ("NGƯỜI GHI BIÊN BẢN", "Trần Thị C"), ("CHỦ TRÌ HỘI NGHỊ", "Nguyễn Văn A")
    assert codes(minutes(recorder, chair)) == set()
    assert codes(minutes(chair, recorder)) == {"minutes-signatures/side"}


def test_a_cell_issues_no_directive():
    spec = replace(
        S,
        parent="ĐẢNG BỘ XÃ MƯỜNG VÍ DỤ",
        agency="CHI BỘ THÔN HOA BAN",
        number="Số 08-CT/CB",
        type="CHỈ THỊ",
        authority="T/M CHI BỘ",
    )
    (finding,) = inspect(document(spec))
    assert (finding.code, finding.severity.value, finding.clause) == (
        "type-authority/type",
        "warning",
        "399-QĐ/TW",
    )
    assert "399-QĐ/TW, chưa đọc nguyên văn" in finding.message


@pytest.mark.parametrize(
    ("authority", "office", "wanted"),
    [
        ("T/M BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG", "authority-body/by-order"),
        ("T/M CHI BỘ", "BÍ THƯ", "authority-body/whose"),
        ("T/M ĐOÀN CHỦ TỊCH", "BÍ THƯ", "authority-body/no-office"),
    ],
)
def test_who_signs_on_behalf_of_whom(authority, office, wanted):
    agency = "ĐẠI HỘI ĐẠI BIỂU" if wanted.endswith("no-office") else S.agency
    number = "Số 08-KH/ĐH" if wanted.endswith("no-office") else S.number
    spec = replace(S, authority=authority, office=office, agency=agency, number=number)
    found = {finding.code: finding for finding in inspect(document(spec))}
    assert wanted in found
    assert found[wanted].severity.value == "error"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Giao Uỷ ban Kiểm tra (UBKT) theo dõi; UBKT báo cáo quý I, quý II.", set()),
        ("Giao UBKT theo dõi.", {"abbreviation/unknown"}),
        ("Thực hiện Kế hoạch số 135-KH/TU, ngày 06/3/2026 của Tỉnh uỷ; theo Kế hoạch số 135-KH/TU.", set()),
        ("Thực hiện Kế hoạch số 135-KH/TU của Tỉnh uỷ.", {"citation/date"}),
        ("Kế hoạch số 135-KH/TU, ngày 06/3/2026 và Kế hoạch số 135-KH/TU, ngày 07/3/2026.", {"citation/two-ways"}),
        ("Kế hoạch số 135-KH/TU, ngày 06/3/2026; số 135-KH/TU ngày 06 tháng 3 năm 2026.", set()),
    ],
)
def test_what_is_only_worth_knowing(text, wanted):
    found = inspect(document(replace(S, paragraphs=(text,))))
    assert {finding.code for finding in found} == wanted
    assert {finding.severity.value for finding in found} <= {"warning"}


def test_mixed_tones_are_only_told():
    (finding,) = inspect(
        document(replace(S, paragraphs=(BODY + " Ủy ban nhân dân thống nhất.",), agency="ĐẢNG UỶ XÃ MƯỜNG VÍ DỤ"))
    )
    assert (finding.code, finding.severity.value) == ("tone-placement/mixed", "advice")


def text_of_rule_tests():
    own = Path(__file__).parent.glob("test_check_*.py")
    files = [
        *own,
        ROOT / "tests/helpers/specimens.py",
        ROOT / "tests/copies/test_official.py",
        ROOT / "tests/trust/test_gate.py",
    ]
    return "".join(path.read_text(encoding="utf-8") for path in files)


def test_every_rule_is_named_by_a_test():
    text = text_of_rule_tests()
    assert {name for name in RULES if f'"{name}/' not in text} == set()


def test_every_branch_of_a_rule_is_named_by_a_test():
    text = text_of_rule_tests()
    for rule in RULES.values():
        branches = re.findall(r'Told\("([\w-]+)"', getsource(rule.check))
        assert {branch for branch in branches if f'"{rule.id}/{branch}"' not in text} == set(), rule.id


def test_sizes_that_a_rule_tells_are_those_of_the_standard_in_force():
    rows = current().components
    for rule in RULES.values():
        told = set(re.findall(r"cỡ (\d+(?:-\d+)?)", rule.check.__doc__))
        names = set(re.findall(r'"([a-z-]+)"', getsource(rule.check))) & set(rows)
        wanted = {"-".join(f"{size:g}" for size in dict.fromkeys(rows[name].sizes)) for name in names}
        assert told - wanted == set(), f"{rule.id} is about {sorted(names)}"


def test_the_audit_matrix_names_every_rule_and_no_other():
    from vanban.checks.matrix import MATRIX

    named = {rule for row in MATRIX for rule in row.rules}
    assert named - set(RULES) == set()
    no_clause = {
        "form-components",
        "outside",
        "package",
        "tone-placement",
        "type-authority",
        "undated",
    }  # HD 05 does not ask for these
    assert set(RULES) - named - no_clause == set(), "vanban/checks/matrix.py says of each rule which clause it holds"
    assert no_clause & named == set()
    assert all(bool(row.rules) == (row.holder == "rule") for row in MATRIX)


def test_the_page_of_rules_is_what_the_source_says():
    spec = importlib.util.spec_from_file_location("rules", ROOT / "docs/rules.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    page = (ROOT / "docs/rules.md").read_text(encoding="utf-8")
    assert {name for name in RULES if f"### `{name}` " not in page} == set(), "python docs/rules.py writes it"
    assert page == module.text(), "python docs/rules.py writes it"


LISTED = yaml.safe_load((Path(__file__).parent / "specimens/findings.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    "path", sorted((Path(__file__).parent / "specimens").glob("*.docx")), ids=lambda path: path.stem
)
def test_specimens_of_other_tools(path):
    """Written by LibreOffice (from ODT and HTML), python-docx, the npm package docx and pandoc."""
    found = codes(path.read_bytes())
    wanted = set(LISTED[path.stem])
    found = found - {"undated/standard"} if path.stem == "pandoc" else found
    assert found == wanted, (found - wanted, wanted - found)


def test_every_specimen_is_listed():
    assert {path.stem for path in (Path(__file__).parent / "specimens").glob("*.docx")} == set(LISTED)


TEXT = f'<w:p><w:pPr>{"<w:pStyle/>" * 2}</w:pPr><w:r><w:rPr><w:sz w:val="x"/><w:sz/></w:rPr><w:t>a</w:t></w:r></w:p>'


@pytest.mark.parametrize(
    "inner",
    [
        "",
        "<w:p/>",
        TEXT,
        "<w:tbl/>",
        "<w:tbl><w:tr><w:tc/></w:tr></w:tbl>",
        "<w:sectPr><w:pgSz w:w='x'/><w:pgMar w:left='-5'/><w:headerReference/></w:sectPr>",
        "<w:sdt/>",
        "<mc:AlternateContent/>",
        "<w:p><w:r><mc:AlternateContent><mc:Choice/></mc:AlternateContent></w:r></w:p>",
        "<w:p><w:r><w:drawing/><w:pict/><w:object/></w:r><w:fldSimple/></w:p>",
        "<w:p><w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:p>" * 50,
        "<w:tbl><w:tr><w:tc>" * 60 + "<w:p/>" + "</w:tc></w:tr></w:tbl>" * 60,
        "<!-- x --><?x y?>" + TEXT,
        para("Số -/", Look()) + para("ngày tháng năm", Look()) + para("Phụ lục", Look(align="center")),
    ],
)
def test_a_hostile_document_is_checked_or_refused(inner):
    docx = package(f"<w:document {NS}><w:body>{inner}</w:body></w:document>")
    assert all(finding.message for finding in inspect(docx))
    assert annotate(docx).docx
    with pytest.raises(InputError, match="không đặt lại gì"):
        fix(docx)


def test_styles_that_go_in_circles_end():
    parts = read_parts(document(S))
    circle = (
        f'<w:styles {NS}><w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="a"/><w:basedOn w:val="b"/>'
        '</w:style><w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/></w:style></w:styles>'
    )
    assert inspect(write_parts({**parts, "word/styles.xml": circle.encode()})) == []


def divided(*texts):
    """A decision divided into chapters and articles."""
    looks = {
        "Chương": Look(bold=True, align="center"),
        "Điều": Look(bold=True, align="both", first=567, after=120, line=360),
    }
    extra = "".join(para(text, looks.get(text.split()[0], S.body_look)) for text in texts)
    return document(replace(S, extra=extra))


@pytest.mark.parametrize(
    ("texts", "wanted"),
    [
        (("Chương I", "Điều 1. Phạm vi điều chỉnh và đối tượng áp dụng"), set()),
        (("Chương I", "Điều 1: Phạm vi điều chỉnh và đối tượng áp dụng"), {"article-form/mark"}),
        (("Phần I",), {"division-form/bold", "division-form/align"}),
        (("Điều 1.", "Một là, các chi bộ thực hiện nghiêm."), set()),
    ],
)
def test_divisions_of_a_text(texts, wanted):
    assert codes(divided(*texts)) == wanted


def test_a_label_in_capitals_is_wanted_as_it_is_written():
    (told,) = (item for item in inspect(divided("PHẦN THỨ NHẤT")) if item.code == "division-form/case")
    assert (told.message, told.wanted) == ("phải ghi “Phần thứ nhất”", "Phần thứ nhất")


CENTRE = Look(bold=True, align="center")


@pytest.mark.parametrize(
    ("pages", "wanted"),
    [
        ((("PHỤ LỤC", True),), set()),
        ((("Phụ lục 1", True), ("Phụ lục 2", True)), set()),
        ((("PHỤ LỤC I", True),), {"appendix-form/roman"}),
        ((("PHỤ LỤC", True), ("PHỤ LỤC", True)), {"appendix-form/number"}),
        ((("PHỤ LỤC", False),), {"appendix-form/reference"}),
    ],
)
def test_appendices(pages, wanted):
    docx = document(replace(S, paragraphs=(BODY, "Danh sách ở phụ lục kèm theo.")))
    parts = read_parts(docx)
    section = (
        '<w:p><w:pPr><w:sectPr><w:pgSz w:w="11906" w:h="16838"/>'
        f'<w:pgMar {S.margins}/><w:pgNumType w:start="1"/></w:sectPr></w:pPr></w:p>'
    )
    text = "".join(
        section + para(label, CENTRE) + para("Danh sách", CENTRE)
        + (para("(Kèm theo Kế hoạch số 08-KH/ĐU, ngày 05/8/2026 của Ban Thường vụ)", Look(italic=True, align="center")) if told else "")
        for label, told in pages
    )  # fmt: skip
    xml = parts["word/document.xml"].decode()
    at = xml.rindex("<w:sectPr>")
    last = xml[at:].replace("</w:sectPr>", '<w:pgNumType w:start="1"/></w:sectPr>')
    assert codes(write_parts({**parts, "word/document.xml": (xml[:at] + text + last).encode()})) == wanted


def changed(old, new, spec=S, **more):
    """A clean specimen with its XML changed in one place."""
    parts = read_parts(document(spec, **more))
    xml = parts["word/document.xml"].decode()
    assert old in xml
    return write_parts({**parts, "word/document.xml": xml.replace(old, new, 1).encode()})


@pytest.mark.parametrize(
    ("value", "wanted"),
    [("0", True), ("false", True), ("off", True), ("none", True), ("1", False), ("true", False), ("on", False)],
)
def test_what_is_turned_off_is_not_there(value, wanted):
    look = '<w:r><w:rPr><w:b{}/><w:sz w:val="28"/></w:rPr><w:t xml:space="preserve">tổ chức'
    docx = changed(look.format(""), look.format(f' w:val="{value}"'))
    assert codes(docx) == ({"subject/bold"} if wanted else set())


def test_deleted_text_is_gone_and_inserted_text_is_there():
    run = '<w:r><w:rPr><w:sz w:val="28"/></w:rPr><w:t xml:space="preserve">'
    old = f"{run}Số 08-KH/ĐU</w:t></w:r>"
    tracked = f'<w:del w:id="1"><w:r><w:delText>Số: 9-KH/ĐU</w:delText></w:r></w:del><w:ins w:id="2">{run}Số 08-KH/ĐU</w:t></w:r></w:ins>'
    assert codes(changed(old, tracked)) == {"tracked-changes/tracked"}
    wrong = tracked.replace("Số 08-KH/ĐU", "Số: 08-KH/ĐU")
    assert codes(changed(old, wrong)) == {"number-form/colon", "tracked-changes/tracked"}


@pytest.mark.parametrize("spec", [
    replace(S, subject="tổ chức ......... năm 2026"),
    replace(S, name="……………"),
    replace(S, recipients=("- Ban Thường vụ ………;", "- Lưu Văn phòng Đảng uỷ.")),
])  # fmt: skip
def test_dots_where_no_pen_fills_are_told(spec):
    assert codes(document(spec)) == {"placeholder/left"}


@pytest.mark.parametrize("spec", [
    replace(S, number="Số      -KH/ĐU", date="Mường Ví Dụ, ngày      tháng      năm 2026"),
    replace(S, number="Số \u00a0\u00a0\u00a0-KH/ĐU", date="Mường Ví Dụ, ngày … tháng … năm 2026"),
    replace(S, number="Số ...-KH/ĐU", date="Mường Ví Dụ, ngày     tháng 8 năm 2026"),
])  # fmt: skip
def test_blanks_for_the_pen_are_no_faults(spec):
    assert codes(document(spec)) == set()


def test_an_agency_over_several_lines_is_one_agency():
    two = "</w:t><w:br/><w:t>"
    docx = changed("ĐẢNG UỶ XÃ MƯỜNG VÍ DỤ", f"ĐẢNG UỶ CÁC CƠ QUAN{two}ĐẢNG XÃ MƯỜNG VÍ DỤ")
    assert codes(docx) == set()
    parts = read_parts(docx)
    broken = parts["word/document.xml"].decode().replace("08-KH/ĐU", "08-KH/TU")
    assert codes(write_parts({**parts, "word/document.xml": broken.encode()})) == {"number-agency/symbol"}


def test_a_line_that_is_a_picture_or_a_border_of_the_next_paragraph():
    clean = document(replace(S, line=False))
    parts = read_parts(clean)
    xml = parts["word/document.xml"].decode()
    title = xml.index("ĐẢNG CỘNG SẢN VIỆT NAM")
    at = xml.index("</w:p>", title) + len("</w:p>")
    picture = "<w:p><w:r><w:pict><v:shape><v:imagedata/></v:shape></w:pict></w:r></w:p>"
    border = '<w:p><w:pPr><w:pBdr><w:top w:val="single" w:sz="6"/></w:pBdr></w:pPr></w:p>'
    for drawn, wanted in ((picture, set()), (border, set()), ("<w:p/>", {"party-title-rule/missing"})):
        docx = write_parts({**parts, "word/document.xml": (xml[:at] + drawn + xml[at:]).encode()})
        assert codes(docx) == wanted


def columns(spec):
    """The head in two columns of a continuous section: the agency first, the title behind a column break."""
    left = "".join(
        para(text, look)
        for text, look in (
            (spec.parent, spec.parent_look), (spec.agency, spec.agency_look), (spec.star, Look(align="center")),
            (spec.number, spec.number_look),
        )
    )  # fmt: skip
    stop = '<w:p><w:r><w:br w:type="column"/></w:r></w:p>'
    right = para(spec.title, replace(spec.title_look, border=True)) + para(spec.date, spec.date_look)
    page = f'<w:pgSz w:w="11906" w:h="16838"/><w:pgMar {spec.margins} w:gutter="0"/>'
    two = f'<w:p><w:pPr><w:sectPr><w:type w:val="continuous"/>{page}<w:cols w:num="2"/></w:sectPr></w:pPr></w:p>'
    foot = table((para(spec.label, spec.label_look) + "".join(para(t, spec.recipient_look) for t in spec.recipients),
                  para(spec.authority, spec.authority_look) + para(spec.office, spec.office_look) + "<w:p/>" * 4
                  + para(spec.name, spec.name_look)))  # fmt: skip
    inner = left + stop + right + two + body(spec) + foot + "<w:p/>"
    return package(f"<w:document {NS}><w:body>{inner}<w:sectPr>{page}</w:sectPr></w:body></w:document>")


@pytest.mark.parametrize("name", ["title 14", "colon", "no star", "date zero", "agency 13", "district", "commas"])
def test_two_columns(name):
    assert codes(columns(S)) == set()
    change, wanted = FAULTS[name]
    assert codes(columns(replace(S, **change))) == wanted


def test_a_toggle_set_twice_is_off():
    """Bold in the paragraph style and in the character style: not bold, as Word shows it."""
    parts = read_parts(document(S))
    styles = (
        parts["word/styles.xml"]
        .decode()
        .replace(
            "</w:styles>",
            '<w:style w:type="paragraph" w:styleId="P"><w:name w:val="P"/><w:rPr><w:b/></w:rPr></w:style>'
            '<w:style w:type="character" w:styleId="C"><w:name w:val="C"/><w:rPr><w:b/></w:rPr></w:style></w:styles>',
        )
    )
    xml = parts["word/document.xml"].decode()
    start = xml.rindex("<w:p>", 0, xml.index("PHÓ BÍ THƯ"))
    end = xml.index("</w:p>", start)
    office = xml[start:end].replace("<w:pPr>", '<w:pPr><w:pStyle w:val="P"/>')
    twice = office.replace("<w:rPr>", '<w:rPr><w:rStyle w:val="C"/>')
    for paragraph, wanted in ((office, {"signature-office/bold"}), (twice, set())):
        docx = xml[:start] + paragraph + xml[end:]
        assert (
            codes(write_parts({**parts, "word/styles.xml": styles.encode(), "word/document.xml": docx.encode()}))
            == wanted
        )


def test_what_was_not_read_of_the_old_standard_is_no_error():
    spec = replace(
        S,
        date="Mường Ví Dụ, ngày 05 tháng 8 năm 2024",
        margins=S.margins.replace("1701", "1417"),
        body_look=replace(S.body_look, align="left", first=720, line=0, after=0),
        recipients=("- Tỉnh uỷ;", "- Lưu Văn phòng."),
        rule="***",
    )
    found = inspect(document(spec))
    assert {finding.code for finding in found} == {
        "page-margins/left", "body-layout/align", "body-layout/indent", "body-layout/line", "body-layout/gap",
        "recipients-list/mark", "subject-rule/text",
    }  # fmt: skip
    assert {finding.severity.value for finding in found} == {"warning"}


def test_the_template_that_python_docx_ships_is_empty():
    path = Path(python_docx.__file__).parent / "templates/default.docx"
    assert codes(path.read_bytes()) == {"recognised/empty"}


def test_a_document_without_a_date_says_under_what_it_was_checked():
    spec = replace(S, date="")
    (note,) = [finding for finding in inspect(document(spec)) if finding.rule == "undated"]
    assert "Hướng dẫn số 05-HD/VPTW" in note.message
    assert not [finding for finding in inspect(document(spec), standard="hd05") if finding.rule == "undated"]


def swapped(xml, row):
    """The XML with the two cells of a row of the first table, or of the last one, changed over."""
    rows = xml.split("<w:tr>")
    before, one, two = rows[row].split("<w:tc>")
    tail = two[two.rindex("</w:tc>") + len("</w:tc>") :]
    two = two[: two.rindex("</w:tc>")]
    rows[row] = f"{before}<w:tc>{two}</w:tc><w:tc>{one.removesuffix('</w:tc>')}</w:tc>{tail}"
    return "<w:tr>".join(rows)


@pytest.mark.parametrize(
    ("row", "wanted"),
    [
        (1, {"position/exchanged"}),
        (2, {"position/place-date", "position/number"}),
        (3, {"position/recipients-label", "position/authority"}),
    ],
)
def test_halves_that_are_changed_over(row, wanted):
    parts = read_parts(document(S))
    xml = swapped(parts["word/document.xml"].decode(), row)
    found = codes(write_parts({**parts, "word/document.xml": xml.encode()}))
    assert {code for code in found if code.startswith("position/")} == wanted
