"""What is proved once for a template holds for every document: nothing that data can do breaks a proved part."""

import enum
import itertools

import jinja2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from markupsafe import Markup

from tests.helpers.constructs import DATA, FORM, WORKS, template
from tests.helpers.templates import TABLES, form_with
from vanban import standards
from vanban.packs.catalogue import all_forms
from vanban.press.codegen import factory_source
from vanban.press.compile import compile_template
from vanban.press.data_proof import data_proof
from vanban.press.filters import Filter, UnprintableError, word_text
from vanban.press.proof import Proof
from vanban.press.run import kept, word_bytes
from vanban.word.structure import lint

NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PART = "word/document.xml"


def part(inside):
    return f"<w:document {NS}><w:body>{inside}</w:body></w:document>"


def p(inside):
    return f"<w:p><w:r><w:t>{inside}</w:t></w:r></w:p>"


def cell(inside):
    return f"<w:tbl><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc>{inside}</w:tc></w:tr></w:tbl>{p('')}"


SOUND = {
    "a value": p("{{ a }}"),
    "text left out": p("x{% if a %}y{% else %}z{% endif %}"),
    "paragraph left out": "{% if a %}" + p("x") + "{% endif %}" + p("y"),
    "paragraphs joined": "<w:p><w:r><w:t>x{% if a %}</w:t></w:r></w:p><w:p><w:r><w:t>{% endif %}y</w:t></w:r></w:p>",
    "rows of a list that is there": "{% if rows %}<w:tbl><w:tblGrid><w:gridCol/></w:tblGrid>{% for r in rows %}<w:tr><w:tc>"
    + p("{{ r }}")
    + "</w:tc></w:tr>{% endfor %}</w:tbl>{% endif %}"
    + p(""),
    "rows repeated": f"<w:tbl><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc>{p('')}</w:tc></w:tr>"
    "{% for r in rows %}<w:tr><w:tc>" + p("{{ r }}") + "</w:tc></w:tr>{% endfor %}</w:tbl>" + p(""),
    "cell that keeps a paragraph": cell("{% for r in rows %}" + p("{{ r }}") + "{% endfor %}" + p("")),
}
ROW = "{% for r in rows %}<w:tr><w:tc>" + p("{{ r }}") + "</w:tc></w:tr>{% endfor %}"
UNSOUND = {
    "text in an attribute": "<w:p><w:hyperlink w:anchor='b' w:tooltip=\"{% for r in rows %}{{ r }}{% endfor %}\"/></w:p>",
    "text in an instruction": "<w:p><w:r><w:instrText>{% for r in rows %}{{ r }}{% endfor %}</w:instrText></w:r></w:p>",
    "text outside a run": "<w:p>{% for r in rows %}{{ r }}{% endfor %}</w:p>",
    "a relation by number": f"<w:p xmlns:r='{R}'><w:hyperlink r:id='rId{{{{ rows | length }}}}'/></w:p>",
    "a table left empty inside a choice": f"{{% if a %}}<w:tbl><w:tblGrid><w:gridCol/></w:tblGrid>{ROW}</w:tbl>{{% endif %}}"
    + p(""),
    "a cell left empty in some rows": "<w:tbl><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc>"
    + p("")
    + "</w:tc></w:tr>{% for r in rows %}<w:tr><w:tc>{% if a %}"
    + p("x")
    + "{% endif %}</w:tc></w:tr>{% endfor %}</w:tbl>"
    + p(""),
    "a cell left empty by elif": cell("{% if a %}" + p("") + "{% elif b %}{% else %}" + p("") + "{% endif %}"),
    "a cell left empty by a choice in a choice": cell(
        "{% if a %}{% if b %}" + p("") + "{% endif %}{% else %}" + p("") + "{% endif %}"
    ),
    "a field begun in one choice": "<w:p><w:r>{% if a %}<w:fldChar w:fldCharType='begin'/>{% endif %}"
    "{% if b %}<w:fldChar w:fldCharType='end'/>{% endif %}</w:r></w:p>",
    "a style that only elif has": "<w:p><w:pPr>{% if a %}{% elif b %}<w:pStyle w:val='none'/>{% endif %}</w:pPr></w:p>",
    "a paragraph in a paragraph": "<w:p>{% if a %}{% elif b %}<w:p/>{% endif %}</w:p>",
    "a control left empty": "<w:p><w:sdt><w:sdtPr/>{% if a %}<w:sdtContent/>{% endif %}</w:sdt></w:p>",
    "more cells than columns": "<w:tbl><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid><w:tr><w:tc>"
    + p("")
    + "</w:tc>{% for r in rows %}<w:tc>"
    + p("")
    + "</w:tc>{% endfor %}</w:tr></w:tbl>"
    + p(""),
    "a picture of another prefix repeated": "{% for r in rows %}<w:p><w:r><w:drawing><z:inline "
    'xmlns:z="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><z:docPr id="1"/></z:inline>'
    "</w:drawing></w:r></w:p>{% endfor %}",
    "cell left empty": cell("{% for r in rows %}" + p("{{ r }}") + "{% endfor %}"),
    "table left empty": "<w:tbl><w:tblGrid><w:gridCol/></w:tblGrid>{% for r in rows %}<w:tr><w:tc>"
    + p("{{ r }}")
    + "</w:tc></w:tr>{% endfor %}</w:tbl>"
    + p(""),
    "cells repeated": cell("{% for r in rows %}" + p("") + "</w:tc><w:tc>{% endfor %}" + p("")),
    "one opens, the other closes": "{% if a %}<w:p><w:r><w:t>x{% endif %}{% if b %}</w:t></w:r></w:p>{% endif %}",
    "half an element": "<w:p><w:r><w:t>{% if a %}x</w:t></w:r>{% endif %}</w:p>",
}
ENVIRONMENT = jinja2.Environment(autoescape=False)
FILTERS = {"length": Filter(len, int)}
TYPES = {"a": bool, "b": bool, "rows": tuple[str, ...]}


def press(source):
    """Return the function that a part becomes."""
    tree = ENVIRONMENT.parse(source)
    names = {}
    source = factory_source({PART: tree}, ENVIRONMENT.parse(""), Proof(FILTERS), TYPES, TABLES)
    exec(source, names)  # noqa: S102  # as the press does
    live, _data = names["fills"](word_bytes, kept, str, FILTERS, TABLES)
    return live[PART]


@pytest.mark.parametrize("name", SOUND)
def test_a_sound_part_is_proved_and_stays_sound_whatever_the_data(name):
    source = part(SOUND[name])
    assert data_proof(ENVIRONMENT.parse(source), PART, {}, Proof(FILTERS), TYPES)
    run = press(source)
    for a, b, rows in itertools.product((True, False), (True, False), ([], ["<&>"], ["1", "2", "3"])):
        assert lint({PART: run({"a": a, "b": b, "rows": rows})}, only=[PART]) == []


@pytest.mark.parametrize("name", UNSOUND)
def test_a_part_that_data_can_break_is_not_proved(name):
    source = part(UNSOUND[name])
    assert not data_proof(ENVIRONMENT.parse(source), PART, {}, Proof(FILTERS), TYPES)
    run = press(source)
    faults = [
        lint({PART: run({"a": a, "b": b, "rows": rows})}, only=[PART])
        for a, b, rows in itertools.product((True, False), (True, False), ([], ["24-CTr/TU\n<&>"], ["1", "2", "3"]))
    ]
    assert any(faults)  # the fault is real


@pytest.mark.parametrize("form", all_forms(), ids=lambda form: form.id)
def test_every_built_in_template_is_proved(form):
    for standard in standards.STANDARDS:
        assert not compile_template(form.template(), form.model, standard, form.wording_type).unproved


@pytest.mark.parametrize("name", [name for name in WORKS if "column" in name or "merged sideways" in name])
def test_tables_whose_columns_the_data_make_are_looked_at_each_time(name, tmp_path):
    form = form_with(tmp_path / "thu", template(WORKS[name][0]), FORM, DATA)
    assert compile_template(form.template(), form.model, standards.current()).unproved == {PART}


@pytest.mark.parametrize("print_", [word_bytes, kept.__getitem__], ids=["any value", "kept text"])
@given(value=st.text() | st.integers() | st.booleans() | st.none())
def test_bytes_and_text_say_the_same(print_, value):
    try:
        wanted = word_text(value)
    except UnprintableError:
        with pytest.raises(UnprintableError):
            print_(value)
        return
    except UnicodeEncodeError:
        return
    texts = [
        "".join(etree.fromstring(f"<w:r {NS}><w:t>{made}</w:t></w:r>").itertext())
        for made in (wanted, print_(value).decode())
    ]
    assert texts[0] == texts[1]


def test_texts_are_kept_in_bounds():
    kept.clear()
    for number in range(10_000):
        assert kept[f"Hàng <{number}>"] == f"Hàng &lt;{number}&gt;".encode()
    assert kept["x" * 1000] == b"x" * 1000
    assert len(kept) <= 2048
    assert "x" * 1000 not in kept


def test_a_choice_between_kinds_prints_either():
    types = {"n": int, "a": str}
    for source in (
        "{{ n if n else '…' }}",
        "{{ '…' if not n else n }}",
        "{{ a if a else n }}",
        "{{ n + 1 }}{{ n ~ a }}",
    ):
        code = factory_source({PART: ENVIRONMENT.parse(source)}, ENVIRONMENT.parse(""), Proof({}), types, TABLES)
        names = {}
        exec(code, names)  # noqa: S102  # as the press does
        live, _data = names["fills"](word_bytes, kept, str, {}, TABLES)
        for n, a in ((0, ""), (7, "x"), (0, "x")):
            wanted = ENVIRONMENT.from_string(source).render(n=n, a=a)
            assert live[PART]({"n": n, "a": a}).decode() == wanted


def test_what_was_never_validated_is_text_all_the_same():
    class Kind(str, enum.Enum):  # noqa: UP042  # the kind whose str() is not its value
        A = "x<y"

    for first in ("<b>", Markup("<b>")):
        kept.clear()
        assert kept[first] == kept[Markup("<b>")] == kept["<b>"] == b"&lt;b&gt;"
    kept.clear()
    assert kept[Kind.A] == kept["x<y"] == b"x&lt;y"
    assert kept[4.5] == b"4.5"
    assert set(map(type, kept)) == {str}
