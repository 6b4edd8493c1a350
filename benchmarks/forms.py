"""One render of each built-in form's example, and of a real plan, against plain docxtpl doing the same job.

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


REAL = "plan-2024"
_PLAN = Path(__file__).parent.parent / "examples" / "ke-hoach-chi-bo-mau-2024" / "ke-hoach.md"


def varied(name: str) -> list[Document]:
    """Return a form's example, or the real plan, and another that differs from it in its number."""
    document = vanban.load(_PLAN if name == REAL else get_form(name).example())
    other = document.model_copy(update={"number": "16"})
    return [document, type(document).model_validate_json(other.model_dump_json())]


def ours(name: str) -> Callable[[int], bytes]:
    """Return the public way, for the worker."""
    documents = varied(name)
    return lambda number: vanban.render(documents[number % 2])


def theirs(name: str) -> Callable[[int], bytes]:
    """Return docxtpl's way, for the worker."""
    documents = varied(name)
    form = get_form(documents[0].form)
    renders = [plain_docxtpl(form, document, standard_of(document)) for document in documents]
    return lambda number: renders[number % 2]()


def measured(rounds: int) -> dict[str, dict[str, Result]]:
    """Return both sides of each form, and of the real plan."""

    def workers(name: str) -> dict[str, Worker]:
        return {way: Worker(f"{way}, form", Path(name)) for way in ("docxtpl", "vanban")}

    names = [*(form.id for form in all_forms()), REAL]
    return {name: race(lambda name=name: workers(name), "docxtpl", rounds, generations=1, turn=0.1) for name in names}
