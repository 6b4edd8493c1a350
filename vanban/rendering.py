"""A document made into a Word file, in the standard of its date."""

from functools import lru_cache
from typing import TYPE_CHECKING

from vanban import composition
from vanban.errors import Diagnostic, InputError, Severity
from vanban.extraction import without_data
from vanban.form import Form, form_of
from vanban.models.document import Document
from vanban.standards import Standard

if TYPE_CHECKING:
    from vanban.engine import Template


@lru_cache(maxsize=256)
def _compiled(form: Form, model: type[Document], standard: Standard, _stamp: int) -> "Template":
    # docxtpl takes 0.2 s to import, and only a render needs it.
    from vanban.engine import compile_template  # noqa: PLC0415

    return compile_template(form.template(), model, standard, form.wording_type)


def render(document: Document, *, standard: str | None = None, data: bool = True, level: int = 6) -> bytes:
    """Return a document as the bytes of a DOCX, in the standard of its date or the one named.

    Without ``data`` nothing of its source is embedded; a secret document never carries it. ``level`` is zlib's: 6 for
    one document, 1 for many at once.

    Raises:
        InputError: the document's data contradicts that standard.
        TemplateError: the form's template is at fault.
    """
    chosen = composition.standard_of(document, standard)
    errors = [
        Diagnostic(problem.code, problem.message, field=".".join(map(str, problem.path)))
        for problem in composition.problems(document, chosen)
        if problem.severity is Severity.ERROR
    ]
    if errors:
        raise InputError(errors)
    form = form_of(type(document))
    docx = _compiled(form, type(document), chosen, form.stamp).render(document, form.wording(document), level=level)
    return docx if data and document.secrecy is None else without_data(docx)
