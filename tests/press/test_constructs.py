"""The constructs of docxtpl's manual: each works as it says, or is refused by name."""

import re

import pytest

from tests.conftest import ROOT
from tests.helpers.constructs import BASE, DATA, FORM, WORKS, paragraphs, template
from tests.helpers.templates import EXAMPLE, body, form_with
from vanban.documents.loading import load_path
from vanban.documents.rendering import render
from vanban.errors import InputError, TemplateError
from vanban.packs.form import read_form
from vanban.packs.pack import packs_of
from vanban.press.compile import compile_template, laid_out_parts
from vanban.press.filters import filters_for
from vanban.standards import current
from vanban.word.package import read_parts, write_parts
from vanban.word.reader import lines_of
from vanban.word.structure import lint
from vanban.workshop.template_check import check_form


def printed(folder, docx):
    form = form_with(folder / "thu", docx, FORM, DATA)
    with packs_of([form.folder]):
        document = load_path(form.example(), whole=False).document
    out = render(document)
    assert not lint(read_parts(out))
    return out


@pytest.mark.parametrize("name", WORKS)
def test_a_construct_works(name, tmp_path):
    xml, wanted = WORKS[name]
    lines = [line.text for line in lines_of(printed(tmp_path, template(xml)))]
    if wanted:
        start = lines.index(wanted[0])
        assert [line for line in lines[start:] if line][: len(wanted)] == wanted
    else:
        assert (
            b"Chi b\xe1\xbb\x99 th\xc3\xb4n Hoa Ban"
            in read_parts(printed(tmp_path, template(xml)))["word/document.xml"]
        )


@pytest.mark.parametrize("name", WORKS)
def test_the_check_has_nothing_to_say_of_it(name, tmp_path):
    report = check_form(form_with(tmp_path / "thu", template(WORKS[name][0]), FORM, DATA))
    assert not [item for item in report.diagnostics if item.severity == "error"]
    assert [f"{item.code} {item.message}" for item in report.findings if item.severity == "error"] == []


def test_bold_of_rich_text_is_bold(tmp_path):
    xml = read_parts(printed(tmp_path, template(paragraphs("{{r rich | inline }}"))))["word/document.xml"].decode()
    assert '<w:b/></w:rPr><w:t xml:space="preserve">đậm' in xml


def test_header_and_footnote_are_filled(tmp_path):
    docx = template(paragraphs("{{ issuer.place }}"), "word/header1.xml")
    assert b"M\xc6\xb0\xe1\xbb\x9dng V\xc3\xad D\xe1\xbb\xa5" in read_parts(printed(tmp_path, docx))["word/header1.xml"]
    notes = (
        '<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        f'<w:footnote w:id="2">{body("{{ issuer.place }}")}</w:footnote></w:footnotes>'
    ).encode()
    docx = template("", more={"word/footnotes.xml": notes}.items())
    assert b"M\xc6\xb0\xe1\xbb\x9dng V" in read_parts(printed(tmp_path, docx))["word/footnotes.xml"]


REFUSED = {
    "set": "{% set a = 1 %}",
    "include": "{% include 'x' %}",
    "macro": "{% macro m() %}{% endmacro %}",
    "a filter of Jinja": "{{ ten | replace('a', 'b') }}",
    "a method": "{{ ten.upper() }}",
    "a function": "{{ range(9) }}",
    "a class behind a value": "{{ ten.__class__ }}",
    "an index": "{{ to[0].ten }}",
    "a picture": "{{ anh }}",
    "a sub-document": "{{p tai_lieu }}",
    "rich text without a filter": "{{r rich }}",
    "raw XML": "{{ ten | safe }}",
    "a loop with a filter": "{% for t in to if t.ten %}{{ t.ten }}{% endfor %}",
    "a loop with two variables": "{% for a, b in to %}{{ a }}{% endfor %}",
    "loop with else": "{% for t in to %}{{ t.ten }}{% else %}x{% endfor %}",
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_does_not_work_is_refused_at_its_place(name, tmp_path):
    form = form_with(tmp_path / "thu", template(paragraphs(REFUSED[name])), FORM, DATA)
    report = check_form(form)
    errors = [finding for finding in report.findings if finding.severity == "error"]
    assert errors
    assert all(finding.place.startswith("đoạn") for finding in errors)
    with pytest.raises((TemplateError, InputError)):
        printed(tmp_path, template(paragraphs(REFUSED[name])))


MISTAKEN = {
    "{{ ten | date }}": "bộ lọc “date” dùng cho ngày, mà “ten” là chữ; hãy bỏ bộ lọc",
    "{{ gio | short_date }}": "bộ lọc “short_date” dùng cho ngày, mà “gio” là giờ; giờ in bằng “clock”",
    "{{ ngay | clock }}": "bộ lọc “clock” dùng cho giờ, mà “ngay” là ngày; ngày in bằng “date”",
    "{{ ten | number }}": "bộ lọc “number” dùng cho số nguyên hoặc số, mà “ten” là chữ; hãy bỏ bộ lọc",
    "{{ co | number }}": "mà “co” là có/không; hãy bỏ bộ lọc",
    "{{ to | upper }}": "bộ lọc “upper” dùng cho chữ, mà “to” là danh sách; danh sách in bằng vòng lặp for",
    "{{ so_luong | upper }}": "mà “so_luong” là số nguyên; số in bằng “number”",
    "{{ issuer | upper }}": "mà “issuer” là nhóm; hãy in từng trường của nhóm",
    "{{ heading | upper }}": "mà “heading” là nhóm",
    "{{ so_luong | number | date }}": "mà “so_luong | number” là chữ",
    "{{r so_luong | inline }}": "bộ lọc “inline” dùng cho chữ",
    "{{ ten | roman }}": "bộ lọc “roman” dùng cho số nguyên",
    "{{ so_luong | counter }}": "bộ lọc “counter” dùng cho chữ",
    "{% if ten | date %}x{% endif %}": "mà “ten” là chữ",
    "{{ ten | after('tạii') }}": "bộ lọc “after” không biết từ “tạii”; có phải là “tại”?; các từ dùng được: đồng chí, tại,",
    "{{ ten | led('chữ lạ') }}": "bộ lọc “led” không biết từ “chữ lạ”",
    "{{ ten | word_before(word='chữ lạ') }}": "bộ lọc “word_before” không biết từ “chữ lạ”",
    "{{ ten | after(ten) }}": "bộ lọc “after” không biết từ “ten”",
}


@pytest.mark.parametrize("tag", MISTAKEN)
def test_a_filter_is_held_to_what_it_takes_at_its_paragraph(tag, tmp_path):
    form = form_with(tmp_path / "thu", template(paragraphs("Trước.", f"Đoạn {tag}.")), FORM, DATA)
    (found,) = [finding for finding in check_form(form).findings if finding.severity == "error"]
    assert MISTAKEN[tag] in found.message
    assert found.text.startswith("Đoạn {")
    with pytest.raises(TemplateError, match=re.escape(MISTAKEN[tag])):
        compile_template(form.template(), form.model, current())


@pytest.mark.parametrize("tag", ["{{ date | date }}", "{{ (so_luong + 1) | number }}", "{{ (ten or rich) | upper }}",
                                 "{{ ten | after('Tại') }}", "{{ ten | length | count }}", "{{ (ten ~ so_luong) | upper }}"])  # fmt: skip
def test_what_a_filter_can_take_is_left_alone(tag, tmp_path):
    form = form_with(tmp_path / "thu", template(paragraphs(tag)), FORM, DATA)
    assert [finding.message for finding in check_form(form).findings if finding.severity == "error"] == []


@pytest.mark.parametrize(("tag", "told"), [("{{ 24 | letter }}", "23 (y), gặp 24"), ("{{ 0 | roman }}", "từ 1, gặp 0")])
def test_a_number_that_has_no_letter_is_told(tag, told, tmp_path):
    with pytest.raises(TemplateError, match=re.escape(told)):
        printed(tmp_path, template(paragraphs(tag)))


def test_counters_begin_again_in_every_document_and_are_each_threads_own(tmp_path):
    from concurrent.futures import ThreadPoolExecutor

    form = form_with(
        tmp_path / "thu",
        template(paragraphs("{%p for t in to %}", "{{ 'a' | counter }}.", "{%p endfor %}")),
        FORM,
        DATA,
    )
    with packs_of([form.folder]):
        document = load_path(form.example(), whole=False).document
    once = render(document)
    with ThreadPoolExecutor(4) as pool:
        assert set(pool.map(render, [document] * 40)) == {once}


def test_tags_of_the_properties_are_refused(tmp_path):
    core = BASE["docProps/core.xml"].replace(b"</cp:coreProperties>", b"<x>{{ ten }}</x></cp:coreProperties>")
    report = check_form(form_with(tmp_path / "thu", write_parts({**BASE, "docProps/core.xml": core}), FORM, DATA))
    assert "tag-part" in [finding.code for finding in report.findings]


def test_the_manual_is_covered():
    assert len(WORKS) + 2 >= 40
    tags = "".join(xml for xml, _wanted in WORKS.values())
    assert {name for name in filters_for(current(), {}) if not re.search(rf"\| {name}\b", tags)} == set()
    assert EXAMPLE


@pytest.mark.parametrize(
    "settings",
    [
        "<w:zoom w:percent='100'/><w:decimalSymbol w:val=','/>",
        "<w:compat><w:spaceForUL/><w:useFELayout/><w:compatSetting w:name='a' w:uri='b' w:val='15'/></w:compat>",
        "<w:compat><w:doNotExpandShiftReturn/></w:compat>",
    ],
)
def test_a_break_in_a_justified_line_is_not_stretched_in_any_template(settings):
    """The element stands where CT_Settings and CT_Compat of ECMA-376 have it."""
    from lxml import etree

    from vanban.layout.styling import W, unstretched

    root = etree.fromstring(unstretched(f"<w:settings xmlns:w='{W}'>{settings}</w:settings>".encode()))
    order = [etree.QName(item).localname for item in root.iter()]
    assert order.count("doNotExpandShiftReturn") == 1
    assert order.index("compat") + 1 + ("spaceForUL" in order) == order.index("doNotExpandShiftReturn")
    assert "decimalSymbol" not in order or order.index("decimalSymbol") > order.index("compat")


def test_the_indent_of_addressees_stands_where_the_schema_has_it():
    """ECMA-376, CT_PPr: the indent is behind the style and before alignment and the looks of the mark."""
    letter = read_form(ROOT / "vanban/templates/letter")
    parts = read_parts(letter.template())
    style = re.search(rb'<w:pStyle w:val="([^"]*addressee)"/>', parts["word/document.xml"])[0]
    drawn = style + b'<w:jc w:val="left"/><w:rPr><w:b/></w:rPr>'
    parts["word/document.xml"] = parts["word/document.xml"].replace(style, drawn)
    laid, _styles, _standard = laid_out_parts(parts, current(), letter.model)
    assert re.search(style + rb'<w:ind w:left="[^"]*"/><w:jc ', laid["word/document.xml"])
