"""One render of each built-in form's example, against plain docxtpl doing the same job.

Both sides begin with the validated document and end with the bytes of a DOCX; docxtpl fills the same template with the
same values and filters, as its manual shows, and does less: no lint, no embedded data.
"""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import units
from docxtpl import DocxTemplate
from race import Result, Worker, race

import vanban
from vanban.composition.standard import standard_of
from vanban.models import Document
from vanban.packs.catalogue import all_forms, get_form
from vanban.packs.form import Form
from vanban.standards import Standard


def plain_docxtpl(form: Form, document: Document, standard: Standard) -> Callable[[], bytes]:
    """Return docxtpl's way from document to bytes."""
    filling = units.filling(form, type(document), standard)

    def render() -> bytes:
        context = {name: getattr(document, name, None) for name in filling.names}
        context |= {**units.composed(document, filling.laid), "labels": form.wording(document)}
        page = DocxTemplate(BytesIO(filling.docx))
        page.render(context, filling.environment, autoescape=True)
        buffer = BytesIO()
        page.save(buffer)
        return buffer.getvalue()

    return render


def varied(form: Form) -> list[Document]:
    """Return the form's example and another that differs from it in its number."""
    document = vanban.load(form.example())
    return [document, document.model_copy(update={"number": "16"})]


def ours(form_id: str) -> Callable[[int], bytes]:
    """Return the public way, for the worker."""
    documents = varied(get_form(form_id))
    return lambda number: vanban.render(documents[number % 2])


def theirs(form_id: str) -> Callable[[int], bytes]:
    """Return docxtpl's way, for the worker."""
    form = get_form(form_id)
    renders = [plain_docxtpl(form, document, standard_of(document)) for document in varied(form)]
    return lambda number: renders[number % 2]()


def measured(rounds: int) -> dict[str, dict[str, Result]]:
    """Return both sides of each form."""

    def workers(form: Form) -> dict[str, Worker]:
        return {way: Worker(f"{way}, form", Path(form.id)) for way in ("docxtpl", "vanban")}

    return {
        form.id: race(lambda form=form: workers(form), "docxtpl", rounds, generations=1, turn=0.1)
        for form in all_forms()
    }
