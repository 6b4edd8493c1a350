"""Every template rendered by docxtpl itself and by the press: canonically the same XML."""

from io import BytesIO

import jinja2
import pytest
from docxtpl import DocxTemplate
from lxml import etree

from tests.conftest import ROOT
from vanban.composition.closing import closing
from vanban.composition.head import heading, letterhead
from vanban.packs.catalogue import all_forms
from vanban.packs.form import read_form
from vanban.press.cited import begin_citing
from vanban.press.compile import compile_template, laid_out_parts
from vanban.press.filters import begin_counting, filters_for, word_text
from vanban.word.package import read_parts, write_parts
from vanban.workshop.template_check import claimed, loaded_examples

FORMS = [*all_forms(), *(read_form(path.parent) for path in sorted(ROOT.glob("examples/pack/*/*/form.yaml")))]


def by_docxtpl(form, document, standard):
    parts, styles, laid = laid_out_parts(read_parts(form.template()), standard, form.model)
    environment = jinja2.Environment(
        undefined=jinja2.StrictUndefined,
        autoescape=True,
        finalize=word_text,
    )
    environment.filters |= {name: item.call for name, item in filters_for(laid, styles).items()}
    count = environment.filters["counter"]  # Jinja would count what stands in the template while it compiles it
    environment.filters["counter"] = jinja2.pass_context(lambda _context, name: count(name))
    names = compile_template(form.template(), form.model, standard, form.wording_type).names
    context = {name: getattr(document, name, None) for name in names}
    context |= {
        "letterhead": letterhead(document, laid),
        "heading": heading(document, laid),
        "closing": closing(document, laid),
        "labels": form.wording(document),
    }
    begin_counting()
    begin_citing(document, headed="heading" in names)
    page = DocxTemplate(BytesIO(write_parts(parts)))
    page.render(context, environment, autoescape=True)
    buffer = BytesIO()
    page.save(buffer)
    return read_parts(buffer.getvalue())


def canonical(part):
    return etree.tostring(etree.fromstring(part), method="c14n2", strip_text=False)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.id)
def test_the_press_and_docxtpl_make_the_same_xml(form):
    for document in loaded_examples(form):
        for standard in claimed(form):
            template = compile_template(form.template(), form.model, standard, form.wording_type)
            ours = read_parts(template.render(document, form.wording(document)))
            theirs = by_docxtpl(form, document, standard)
            for part in template.live:
                set_right = template.tables.fit(theirs[part], every=part in template.growing)
                assert canonical(ours[part]) == canonical(set_right), part
