"""Promise: a template does bounded work, whatever it says and however much data it is given.

What a tag may say is held when the template is compiled; what it does is counted while it runs, for templates that are
not the built-in ones. The limit is typed here again.
"""

import tracemalloc

import pytest

import vanban
from tests.conftest import FORM_EXAMPLES
from tests.helpers.account import as_json, plain_tree
from tests.helpers.constructs import DATA, FORM, paragraphs, template
from tests.helpers.templates import form_with
from vanban.documents.loading import load_path
from vanban.errors import TemplateError
from vanban.models import Minutes
from vanban.packs.pack import packs_of
from vanban.press.compile import compile_template
from vanban.standards import current

MOST = 64_000_000
MEMORY = 400 << 20
"""Bytes that Python may hold at most while a template uses up its budget."""
PEOPLE = [{"Họ tên": f"Đồng chí {n}", "Tuổi": 30} for n in range(300)]
LONG = "chữ " * 240_000


def looped(times):
    starts = "".join(f"{{% for r{n} in recipients %}}" for n in range(times))
    return template(paragraphs(f"{starts}x{'{% endfor %}' * times}"))


def test_loops_in_loops_are_refused_when_the_template_is_compiled():
    with pytest.raises(TemplateError, match="lồng nhau quá sâu"):
        compile_template(looped(8), Minutes, current())


def test_a_few_loops_are_a_template_like_any():
    assert compile_template(looped(3), Minutes, current()).code


BEYOND = {
    "a text times a number": "{{ 'a' * 10**9 }}",
    "a field times a number": "{{ ten * so_luong }}",
    "a power of powers": "{{ 9**9**9 }}",
    "a range": "{% for i in range(10**9) %}x{% endfor %}",
    "a list times a number": "{% for i in [1] * 10**9 %}x{% endfor %}",
    "a list": "{% for i in [1, 2] %}x{% endfor %}",
    "a text that is gone through": "{% for i in 'aaaa' %}x{% endfor %}",
    "padding": "{{ ten | center(10**9) }}",
    "padding by a format": "{{ '%999999999d' | format(1) }}",
    "padding by a percent sign": "{{ '%999999999d' % 1 }}",
    "an indent": "{{ ten | indent(10**9) }}",
    "a wrap": "{{ doan | wordwrap(1, true, 'x' ~ ten) }}",
    "a join": "{{ to | join(ten) }}",
    "batches": "{{ to | batch(10**9, 'x') }}",
    "a replacement": "{{ ten | replace('', ten) }}",
    "a macro that calls itself": "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
    "the page within itself": "{% include 'word/document.xml' %}",
    "an import": "{% import 'word/document.xml' as x %}",
    "a block within itself": "{% block a %}{{ self.a() }}{% endblock %}",
    "a loop that calls itself": "{% for t in to recursive %}{{ loop(to) }}{% endfor %}",
    "a variable that grows": "{% set a = ten ~ ten %}{{ a }}",
    "a namespace": "{% set n = namespace(a=ten) %}",
    "a cycler": "{{ cycler(ten, ten).next() }}",
    "a joiner": "{{ joiner(ten)() }}",
    "lines of nonsense": "{{ lipsum(10**6) }}",
    "a call of a text": "{{ ten.ljust(10**9) }}",
}


@pytest.mark.parametrize("tag", BEYOND.values(), ids=BEYOND)
def test_what_multiplies_is_no_tag(tag, tmp_path):
    form = form_with(tmp_path / "thu", template(paragraphs(tag)), FORM, DATA)
    tracemalloc.start()
    try:
        with pytest.raises(TemplateError):
            compile_template(form.template(), form.model, current())
        assert tracemalloc.get_traced_memory()[1] < 50 << 20
    finally:
        tracemalloc.stop()


def written(form, more):
    """Return the document of a form that has other values too; that some are not printed is let pass."""
    path = as_json(plain_tree(DATA) | more, form.folder)
    with packs_of([form.folder]):
        return load_path(path, whole=False).document


def inside(times, body):
    """Return loops over 300 people inside each other, so many times."""
    starts = "".join(f"{{% for n{n} in t.nguoi %}}" for n in range(times))
    return f"{{% for t in to %}}{starts}{body}{'{% endfor %}' * times}{{% endfor %}}"


def chained(sign, times):
    return "{{ " + sign.join(["doan"] * times) + " }}"


GROWING = {
    "loops that print": inside(3, "xin chào"),
    "loops that print nothing": inside(3, "{% if co %}x{% endif %}"),
    "loops that ask where they are": inside(3, "{% if loop.last and co %}x{% endif %}"),
    "loops that compare": inside(2, "{% if doan == ten ~ doan %}x{% endif %}"),
    "loops that look for a text": inside(2, "{% if 'không có' in doan %}x{% endif %}"),
    "a text again and again": inside(1, "{{ doan }}"),
    "prose again and again": "{%p for t in to %}</w:t></w:r></w:p><w:p><w:r><w:t>"
    + "".join("{{p doan | prose }}</w:t></w:r></w:p><w:p><w:r><w:t>" for _n in range(100))
    + "{%p endfor %}",
    "a text in capitals again and again": inside(1, "{% if doan | upper == ten %}x{% endif %}"),
    "texts in one": chained(" ~ ", 200),
    "texts in one sum": chained(" + ", 80),
    "capitals in one": "{{ " + " ~ ".join(["doan | upper"] * 200) + " }}",
    "one tag after another": "{{ doan }}" * 200,
    "one filter on another": "{{ doan" + " | upper" * 80 + " }}",
}


@pytest.mark.parametrize("tags", GROWING.values(), ids=GROWING)
def test_what_grows_as_it_runs_is_stopped_and_told(tags, tmp_path):
    form = form_with(tmp_path / "thu", template(paragraphs(tags)), FORM, DATA)
    document = written(form, {"Đoạn": LONG, "Tổ": [{"Tên tổ": "Một", "Người": PEOPLE}]})
    tracemalloc.start()
    try:
        with pytest.raises(TemplateError) as error:
            vanban.render(document)
        assert tracemalloc.get_traced_memory()[1] < MEMORY
    finally:
        tracemalloc.stop()
    (told,) = error.value.diagnostics
    assert told.code == "template-work"
    for part in ("“thu”", f"quá {MOST // 10**6} triệu chữ", "VANBAN_LIMITS=2"):
        assert part in told.message


def test_a_budget_is_of_one_document(tmp_path):
    form = form_with(tmp_path / "thu", template(paragraphs("{{ doan }}" * 40)), FORM, DATA)
    document = written(form, {"Đoạn": LONG})
    for _time in range(3):
        with pytest.raises(vanban.InputError, match="quá dài"):  # 40 million letters are work enough, and no Word file
            vanban.render(document)


@pytest.mark.parametrize("path", FORM_EXAMPLES, ids=lambda path: path.parent.name)
def test_a_template_of_ones_own_prints_as_the_built_in_one(path, tmp_path):
    """Counted or not, a template prints the same."""
    document = vanban.load(path)
    pack = tmp_path / "mau/templates"
    pack.mkdir(parents=True)
    (pack / f"{document.form}.docx").write_bytes((path.parent / "template.docx").read_bytes())
    assert vanban.render(vanban.load(path, packs=[tmp_path / "mau"])) == vanban.render(document)
