"""A document made into a Word file, in the standard of its date."""

from vanban import composition
from vanban.errors import Diagnostic, InputError, Severity
from vanban.extraction import without_data
from vanban.form import form_of
from vanban.models.document import Document


def render(document: Document, *, standard: str | None = None, data: bool = True) -> bytes:
    """Return a document as the bytes of a DOCX, in the standard of its date or the one named.

    Without ``data`` nothing of its source is embedded; a secret document never carries it.

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
    # docxtpl takes 0.2 s to import, and only a render needs it.
    from vanban.engine import compile_template  # noqa: PLC0415

    form = form_of(type(document))
    template = compile_template(form.template(), type(document), chosen, form.wording_type)
    docx = template.render(document, form.wording(document))
    return docx if data and document.secrecy is None else without_data(docx)
