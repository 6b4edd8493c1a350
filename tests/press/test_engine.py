"""The press: nothing is lost, nothing slips through, same input gives the same bytes."""

import re
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO

import docx as python_docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import vanban
from tests.conftest import EXAMPLES, FORM_EXAMPLES
from vanban import standards
from vanban.errors import InputError, TemplateError
from vanban.models import Plan
from vanban.packs.catalogue import get_form
from vanban.press.compile import compile_template
from vanban.press.filters import UnprintableError, word_text
from vanban.word.package import read_parts
from vanban.word.reader import lines_of

HD05 = standards.get("hd05")


def plan(**more):
    data = {
        "issuer": {"name": "Chi bộ thôn Hoa Ban", "parent": "Đảng bộ xã Mường Ví Dụ", "place": "Mường Ví Dụ"},
        "number": "8",
        "date": "05/6/2026",
        "subject": "thử",
        "body": "Nội dung.",
        **more,
    }
    return Plan.model_validate(data)


def text_of(data):
    return "\n".join(line.text for line in lines_of(data))


@pytest.mark.parametrize(
    "text",
    [
        "{{ tên }}",
        "{% if x %}",
        "{# chú thích #}",
        "}} {{",
        "R&D & <b>đậm</b>",
        "“ngoặc” ‘đơn’ \"kép\" 'nháy'",
        "]]> <!-- -->",
        "&amp; &lt; x",
        "100%}",
        "{%p if closing.rows %}",
        "{{r x }}",
        "a\\b",
    ],
)
def test_what_the_clerk_types_is_what_is_printed(text):
    data = vanban.render(plan(subject=text, recipients=[text], body=f"Đoạn {text} hết."))
    printed = text_of(data)
    assert printed.count(text) == 3, printed


@settings(max_examples=40, deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs", "Cc", "Cf", "Cn", "Co", "Z"]), min_size=1, max_size=60))
def test_any_printable_text_arrives_or_is_refused(text):
    try:
        document = plan(recipients=[f"x{text}x"])
    except ValueError:
        return
    name = document.recipients[0].name
    assert name in text_of(vanban.render(document))


@pytest.mark.parametrize("char", ["\x00", "\x07", "\x1b", "\ufffe", "\u202e", "\ud800"])
def test_characters_that_word_cannot_hold_never_reach_the_page(char):
    with pytest.raises(ValueError, match=r"U\+"):
        plan(subject=f"a{char}b")
    with pytest.raises(UnprintableError, match=r"U\+"):
        word_text(f"a{char}b")
    with pytest.raises(UnprintableError):
        word_text(None)


def test_a_paragraph_of_ten_thousand_words():
    body = " ".join(f"chữ{n}" for n in range(10_000)) + "."
    assert body in text_of(vanban.render(plan(body=body)))


def test_decomposed_text_is_composed():
    data = vanban.render(plan(subject="tha\u0301ng"))
    assert "tháng" in text_of(data)
    assert "\u0301" not in text_of(data)


@pytest.mark.parametrize("path", [*EXAMPLES, *FORM_EXAMPLES], ids=lambda path: "/".join(path.parts[-2:]))
def test_same_input_same_bytes_and_python_docx_opens_it(path):
    document = vanban.load(path)
    data = vanban.render(document)
    assert vanban.render(vanban.load(path)) == data
    opened = python_docx.Document(BytesIO(data))
    assert opened.core_properties.title.startswith(document.type_name)
    assert opened.core_properties.author
    exact = document.dated().exact
    created = opened.core_properties.created
    assert (created.date() if exact else None) == exact if exact else True
    assert b"{{" not in read_parts(data)["word/document.xml"]


@pytest.mark.parametrize("path", FORM_EXAMPLES, ids=lambda path: path.parent.name)
def test_the_text_is_the_golden_text(path):
    printed = "\n".join(map(str, lines_of(vanban.render(vanban.load(path))))) + "\n"
    assert printed == path.with_name("golden.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("form", [form.id for form in vanban.forms()])
def test_the_template_is_what_its_layout_writes(form):
    assert get_form(form).build() == get_form(form).template()


@pytest.mark.parametrize("form", [form.id for form in vanban.forms()])
def test_templates_use_styles_and_no_direct_formatting(form):
    document = read_parts(get_form(form).template())["word/document.xml"]
    upright = rb'<w:i w:val="0"/>(?=</w:rPr><w:t[^>]*> \{\{ heading\.addressee_line )'
    document = re.sub(upright, b"", document)  # the one addressee on the line of its slanting label
    assert not re.search(rb"<w:(b|i|sz|rFonts|u|color|jc)[ />]", document)


def test_threads_share_a_template():
    documents = [plan(subject=f"số {n}", recipients=[f"nơi {n}"]) for n in range(16)]
    alone = [vanban.render(document) for document in documents]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(vanban.render, documents)) == alone


def test_a_template_is_compiled_once():
    template = get_form("plan").template()
    assert compile_template(template, Plan, HD05) is compile_template(template, Plan, HD05)


def template_with(tag):
    """The plan's template with one more paragraph, as a maintainer would type it in Word."""
    document = python_docx.Document(BytesIO(get_form("plan").template()))
    document.add_paragraph(tag)
    buffer = BytesIO()
    document.save(buffer)
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("tag", "code"),
    [
        ("{{ no_such_field }}", "tag-unknown"),
        ("{{ subjekt }}", "tag-unknown"),
        ("{{ issuer.nam }}", "tag-unknown"),
        ("{{ issuer.__class__ }}", "tag-unknown"),
        ("{{ issuer.model_dump() }}", "tag-forbidden"),
        ("{{ subject | no_such_filter }}", "filter-unknown"),
        ("{{ subject | safe }}", "filter-unknown"),
        ("{{ cycler }}", "tag-unknown"),
        ("{{ issuer['name'] }}", "tag-forbidden"),
        ("{{ ''.join(x) }}", "tag-forbidden"),
        ("{% for x in subject %}{{ x }}{% endfor %}", "loop-of-what"),
        ("{% set x = 1 %}", "tag-forbidden"),
        ("{% import 'x' as y %}", "tag-forbidden"),
        ("{% macro x() %}{% endmacro %}", "tag-forbidden"),
        ("{{ subject if draft }}", "tag-forbidden"),
        ("{{ (subject | inline) ~ 'x' }}", "tag-forbidden"),
        ("{{ loop }}", "tag-unknown"),
        ("{{ 1e999 }}", "tag-forbidden"),
        ("{{ draft | count(1) }}", "filter-arguments"),
        ("{{ draft | count(*bases) }}", "filter-arguments"),
        ("{{ subject | upper(a=1) }}", "filter-arguments"),
        ("{% if subject %}" * 120 + "x" + "{% endif %}" * 120, "tag-syntax"),
        ("{{ " + "not " * 300 + "subject }}", "tag-syntax"),
        ("{{ " + "9" * 5000 + " }}", "tag-syntax"),
        ("{% if subject %}", "tag-syntax"),
        ("{{ subject", "tag-syntax"),
    ],
)
def test_a_tag_reaches_only_what_the_form_declares(tag, code):
    with pytest.raises(TemplateError) as error:
        compile_template(template_with(tag), Plan, HD05)
    assert code in {item.code for item in error.value.diagnostics}


def test_all_wrong_tags_are_told_at_once_with_a_guess():
    with pytest.raises(TemplateError) as error:
        compile_template(template_with("{{ subjct }} {{ recipient }} {{ subject | uper }}"), Plan, HD05)
    text = str(error.value)
    assert "“subject”" in text
    assert "“recipients”" in text
    assert "“upper”" in text


def test_a_template_that_makes_what_word_cannot_open_is_caught():
    """A cell whose only paragraph is a loop over nothing: docxtpl would hand out the broken file."""
    document = python_docx.Document(BytesIO(get_form("plan").template()))
    cell = document.add_table(1, 1).cell(0, 0)
    cell.paragraphs[0].text = "{%p for x in bases %}"
    cell.add_paragraph("x")
    cell.add_paragraph("{%p endfor %}")
    buffer = BytesIO()
    document.save(buffer)
    template = compile_template(buffer.getvalue(), Plan, HD05)
    with pytest.raises(TemplateError) as error:
        template.render(plan())
    assert "cell" in {item.code for item in error.value.diagnostics}
    assert template.render(plan(bases=["Căn cứ Điều lệ Đảng"]))


def test_the_standard_restyles_one_template():
    document = plan(date="05/6/2024", issuer={"name": "Huyện uỷ Ví Dụ", "parent": "Đảng bộ tỉnh X", "place": "Ví Dụ"})
    old = text_of(vanban.render(document.model_copy(update={"recipients": plan(recipients=["A", "B"]).recipients})))
    assert "- A,\n- B." in old
    new = text_of(vanban.render(plan(recipients=["A", "B"])))
    assert "- A;\n- B." in new


def test_an_override_of_the_standard():
    document = plan(recipients=["A", "B"])
    assert "- A,\n- B." in text_of(vanban.render(document, standard="hd36"))
    with pytest.raises(InputError):
        vanban.render(document, standard="hd99")
