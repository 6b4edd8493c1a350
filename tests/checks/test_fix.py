"""What --fix sets: nothing of what is right, no word, no component that only one sign tells, and what it lists.

Faults are a sample; each of them with ``VANBAN_WHOLE=1``.
"""

import io
import os
import zipfile
from dataclasses import replace
from functools import cache

import pytest
from lxml import etree

import vanban
from tests.checks.blind.documents import DOCUMENTS, FOREIGN
from tests.checks.blind.faults import FAULTS
from tests.checks.specimens.raw import BODY, Look, Spec, document, para
from tests.conftest import EXAMPLES, FORM_EXAMPLES
from vanban.checks.fix import fix
from vanban.word.package import write_parts
from vanban.word.structure import lint

WHOLE = os.environ.get("VANBAN_WHOLE") == "1"
BY_NAME = {document.name: document for document in DOCUMENTS}
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@cache
def built(name):
    return BY_NAME[name].build()


def planted(kind):
    """Each file in which a fault of a kind was planted."""
    found = [fault.plant(built(fault.document)) for fault in FAULTS if fault.kind == kind]
    assert found, kind
    return found


def parts(docx):
    with zipfile.ZipFile(io.BytesIO(docx)) as package:
        return {name: package.read(name) for name in package.namelist()}


def said(docx):
    """Every word of every part that Word prints, as it stands in the file, and how its paragraphs follow."""
    found = {}
    for name, part in parts(docx).items():
        if name.startswith("word/") and name.endswith(".xml") and "header-vanban" not in name:
            root = etree.fromstring(part)
            paragraphs = root.iter(f"{W}p")
            found[name] = [
                [node.tag + (node.text or "") for node in p.iter(f"{W}t", f"{W}tab", f"{W}br")] for p in paragraphs
            ]
    return found


def components(report):
    """Where each component was found; a page number may be new."""
    return {
        (name, part.place, part.text)
        for name, found in report.components.items() if name != "page-number"
        for part in found
    }  # fmt: skip


@pytest.mark.parametrize("name", BY_NAME)
def test_nothing_of_a_right_document_is_touched(name):
    docx = built(name)
    copy = fix(docx)
    assert copy.changes == ()
    assert copy.docx is docx


@pytest.mark.parametrize("path", [*FORM_EXAMPLES, *EXAMPLES[:: 1 if WHOLE else 6]], ids=lambda path: path.parent.name)
def test_nothing_of_what_we_print_is_touched(path):
    docx = vanban.render(vanban.load(path))
    report = vanban.check(docx)
    if report.state is vanban.State.NOT_PARTY:
        with pytest.raises(vanban.InputError):
            fix(docx)
        return
    assert not list(report)
    assert fix(docx).docx is docx


@pytest.mark.parametrize("fault", FAULTS[:: 1 if WHOLE else 12], ids=lambda fault: fault.name)
def test_what_is_set_is_gone_and_all_else_is_as_it_was(fault):
    wrong = fault.plant(built(fault.document))
    before = vanban.check(wrong, advice=True)
    if before.state is not vanban.State.CHECKED:
        return
    copy = fix(wrong)
    after = vanban.check(copy.docx, standard=before.standard, advice=True)
    codes = {finding.code for finding in before}
    assert {change.code for change in copy.changes} <= codes
    if not copy.changes:
        assert copy.docx is wrong
        return
    assert said(copy.docx).items() >= said(wrong).items()
    assert components(after) == components(before)
    assert lint(parts(copy.docx)) == lint(parts(wrong))
    errors = {finding.code for finding in after if finding.severity is vanban.Severity.ERROR}
    assert errors <= codes
    left = {(finding.code, finding.text) for finding in after}
    assert not {(change.code, change.text) for change in copy.changes} & left


@pytest.mark.parametrize(
    ("kind", "of"),
    {
        "agency-missing": "agency-names",
        "agency-at-right": "agency-names",
        "title-twice": "party-title",
        "type-twice": "type-name",
        "urgency-at-the-end": "urgency-mark",
        "circulation-under-the-text": "circulation-note",
        "page-number-in-footer": "page-number",
        "date-missing": "undated",
    }.items(),
)
def test_what_one_sign_tells_is_left_to_people(kind, of):
    for wrong in planted(kind):
        copy = fix(wrong)
        assert copy.changes == ()
        assert copy.docx is wrong
        assert of in {finding.rule for finding in copy}, "though it is told"


@pytest.mark.parametrize(
    ("kind", "listed"),
    {
        "title-size-13": ("party-title/size", "Tiêu đề", "cỡ chữ", "13", "15"),
        "type-left": ("type-name/align", "Tên loại", "canh lề", "trái", "giữa"),
        "number-bold": ("number-form/bold", "Số và ký hiệu", "độ đậm", "đậm", "không đậm"),
        "recipients-head-not-underlined": (
            "recipients-label/underline",
            "Từ Nơi nhận",
            "gạch chân",
            "không gạch chân",
            "gạch chân",
        ),
        "margin-left-25": ("page-margins/left", "Trang giấy", "lề trái", "25,0 mm", "30,0 mm"),
        "body-one-paragraph-single": ("body-layout/line", "", "cách dòng", "tự động", "18 pt"),
    }.items(),
)
def test_each_change_is_listed_as_people_see_it(kind, listed):
    code, component, setting, before, after = listed
    for wrong in planted(kind):
        changes = fix(wrong).changes
        assert changes
        for change in changes:
            assert (change.code, change.setting, change.before) == (code, setting, before)
            assert change.after.endswith(" pt") if after.endswith(" pt") else change.after == after
            assert change.component.startswith(component)
            assert f"{change.setting}: {change.before} → {change.after}" in str(change)
            assert change.text in str(change)


@pytest.mark.parametrize(("size", "line"), [(14, 360), (14.5, 380), (15, 440)])
def test_a_paragraph_is_set_as_the_others_are(size, line):
    spec = Spec()
    right = document(replace(spec, body_look=replace(spec.body_look, size=size, line=line)))
    files = parts(right)
    head, found, rest = files["word/document.xml"].decode().partition(f'w:line="{line}" w:lineRule="exact"/>')
    rest = rest.replace(f'<w:sz w:val="{round(size * 2)}"/>', '<w:sz w:val="24"/>', 1)
    wrong = write_parts({**files, "word/document.xml": (head + "/>" + rest).encode()})
    assert found
    copy = fix(wrong)
    points = f"{size:g}".replace(".", ",")
    assert [(change.before, change.after) for change in copy.changes] == [
        ("12", points),
        ("tự động", f"{line // 20} pt"),
    ]
    assert list(copy) == []


@pytest.mark.parametrize("foreign", FOREIGN, ids=lambda foreign: foreign.name)
def test_what_is_no_document_of_the_party_is_refused(foreign):
    with pytest.raises(vanban.InputError, match="không đặt lại gì trong tệp này: ") as refused:
        fix(foreign.build())
    assert [problem.code for problem in refused.value.diagnostics] == ["not-fixable"]


def test_a_component_tells_by_what_it_is_known():
    assert set(vanban.Sign) == {"style", "words", "place", "look"}
    report = vanban.check(DOCUMENTS[0].build())
    for name in ("party-title", "number", "place-date", "recipients-label", "signer-name"):
        for part in report.components[name]:
            assert part.certain
            assert {vanban.Sign.WORDS, vanban.Sign.PLACE, vanban.Sign.LOOK} == set(part.signs)
            assert vanban.Sign.STYLE not in part.signs


@pytest.mark.parametrize("construction", ["table", "tabs", "boxes"])
def test_an_office_that_is_the_first_of_its_column_stands_in_its_place(construction):
    """HD 05-HD/VPTW, I.7.1: the head of an office signs without an authority above."""
    spec = Spec(agency="VĂN PHÒNG", parent="ĐẢNG UỶ XÃ VÍ DỤ", authority="", office="CHÁNH VĂN PHÒNG")
    (office,) = vanban.check(document(spec, construction)).components["office"]
    assert office.signs == (vanban.Sign.LOOK, vanban.Sign.PLACE, vanban.Sign.WORDS)


def test_a_style_of_ours_is_a_sign():
    report = vanban.check(vanban.render(vanban.load(FORM_EXAMPLES[0])))
    signs = [part.signs for found in report.components.values() for part in found]
    assert sum(vanban.Sign.STYLE in one for one in signs) > len(signs) / 2


def test_words_at_another_place_are_not_certain():
    report = vanban.check(planted("title-twice")[0])
    assert sorted(part.certain for part in report.components["party-title"]) == [False, True]


SCHEMA = ("rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike", "outline", "shadow", "emboss",
          "imprint", "noProof", "snapToGrid", "vanish", "webHidden", "color", "spacing", "w", "kern", "position", "sz",
          "szCs", "highlight", "u", "effect", "bdr", "shd", "fitText", "vertAlign", "rtl", "cs", "em", "lang")  # fmt: skip
"""ECMA-376, part 1, 17.3.2.28: the properties of a run in the order of the schema."""
VALUES = {"color": "000000", "spacing": "0", "w": "100", "kern": "0", "position": "0", "highlight": "none",
          "effect": "none", "bdr": "nil", "shd": "clear", "vertAlign": "baseline", "em": "none", "lang": "vi-VN"}  # fmt: skip
OWN = ("rFonts", "b", "sz", "szCs", "u", "fitText")
"""Left out: what is set, and what changes the look."""


@pytest.mark.parametrize("name", [name for name in SCHEMA if name not in OWN])
def test_what_is_set_stands_where_the_schema_wants_it(name):
    """The title has one property of its own, and is set bold, and of the size of the standard."""
    files = parts(document(Spec()))
    head, title, rest = files["word/document.xml"].decode().partition("ĐẢNG CỘNG SẢN VIỆT NAM")
    head = head.rpartition("<w:rPr>")[0] + f'<w:rPr><w:{name} w:val="{VALUES.get(name, "0")}"/></w:rPr><w:t>'
    copy = fix(write_parts({**files, "word/document.xml": (head + title + rest).encode()}))
    assert {change.setting for change in copy.changes} == {"cỡ chữ", "độ đậm"}
    root = etree.fromstring(parts(copy.docx)["word/document.xml"])
    (run,) = (run for run in root.iter(f"{W}r") if "".join(run.itertext()) == title)
    found = [child.tag.removeprefix(W) for child in run.find(f"{W}rPr")]
    assert set(found) == {name, "b", "sz", "szCs"}
    assert found == sorted(found, key=SCHEMA.index)


@pytest.mark.parametrize(
    "indent",
    ['w:hanging="284" w:left="284"', 'w:firstLineChars="100" w:firstLine="284"', 'w:hangingChars="100" w:leftChars="100"',
     'w:start="284" w:startChars="100"'],
)  # fmt: skip
def test_an_indent_that_is_set_is_the_only_one(indent):
    """ECMA-376, part 1, 17.3.1.12: hanging and the ones in characters go before firstLine."""
    files = parts(document(Spec()))
    text = files["word/document.xml"].decode().replace('w:firstLine="567"', indent, 1)
    copy = fix(write_parts({**files, "word/document.xml": text.encode()}))
    assert [change.setting for change in copy.changes] == ["lùi đầu dòng"]
    first = etree.fromstring(parts(copy.docx)["word/document.xml"]).find(f".//{W}ind")
    assert {name.removeprefix(W): value for name, value in first.items()} == {"left": "0", "firstLine": "567"}


@pytest.mark.parametrize("name", ["Nguyễn A", "Tôn Nữ Thị Hoàng Kim Ngọc Ánh"])
def test_a_name_of_two_words_and_of_seven_is_one(name):
    (signer,) = vanban.check(document(Spec(name=name))).components["signer-name"]
    assert vanban.Sign.WORDS in signer.signs


SHORT = ("2. Nâng cao chất lượng sinh hoạt.", "a) Đúng thời gian, đủ nội dung;", "Các chi bộ thực hiện.")


@pytest.mark.parametrize("size", [13, 14])
@pytest.mark.parametrize("left", [1417, 1701])
def test_a_text_is_of_one_make_when_it_is_set(size, left):
    """HD 05-HD/VPTW, I.6.2.2: a báo cáo that is wrong throughout has no paragraph left as it was."""
    wrong = Look(size=size, after=0, line=0)
    heading, lines = "I- MỤC ĐÍCH", ("1. " + BODY, *SHORT, BODY[:66] + ".", BODY)
    spec = Spec(margins=Spec().margins.replace('w:left="1701"', f'w:left="{left}"'), paragraphs=lines, body_look=wrong)
    spec = replace(spec, extra=para(heading, replace(wrong, bold=True)))
    copy = fix(document(spec))
    root = etree.fromstring(parts(copy.docx)["word/document.xml"])
    laid = [p for p in root.iter(f"{W}p") if "".join(p.itertext()) in (heading, *lines)]
    assert len(laid) == 1 + len(lines)
    for paragraph in laid:
        properties = paragraph.find(f"{W}pPr")
        spacing, indent = properties.find(f"{W}spacing"), properties.find(f"{W}ind")
        assert properties.find(f"{W}jc").get(f"{W}val") == "both"
        assert indent.get(f"{W}firstLine") == "567"
        assert (spacing.get(f"{W}line"), spacing.get(f"{W}lineRule"), spacing.get(f"{W}after")) == (
            "360",
            "exact",
            "120",
        )
        assert {run.get(f"{W}val") for run in paragraph.iter(f"{W}sz")} == {"28"}
    assert list(copy) == []


def test_headings_of_a_make_of_their_own_stay_where_some_of_the_text_is_right():
    heading = para("I- MỤC ĐÍCH", Look(align="left"))
    wrong = para(BODY, Look(align="left"))
    right = para("1. " + BODY, Spec().body_look)
    copy = fix(document(replace(Spec(), paragraphs=("Các chi bộ thực hiện.",), extra=heading + wrong + right)))
    assert copy.changes
    assert not [change for change in copy.changes if "MỤC ĐÍCH" in change.text]
