"""A document made into a Word file, in the standard of its date."""

from functools import lru_cache

from vanban.composition.numbering import number_line
from vanban.composition.standard import standard_of, standard_problems
from vanban.errors import Diagnostic, InputError, Severity
from vanban.models.document import Document
from vanban.packs.form import Form, form_of
from vanban.packs.pack import Rank
from vanban.press.run import Press, load_press
from vanban.standards import Standard
from vanban.word.files import safe_name


@lru_cache(maxsize=256)
def _press(form: Form, model: type[Document], standard: Standard, _stamp: int) -> Press:
    ours = form.rank is Rank.BUILT_IN and form.replaced is None and model is form.model
    built = load_press(form.folder, standard) if ours else None
    if built is not None:
        return built
    # Compiling takes docxtpl, Jinja and lxml, 0.2 s to import; the built-in forms are compiled already.
    from vanban.press.compile import compile_template  # noqa: PLC0415

    return compile_template(form.template(), model, standard, form.wording_type)


def press_of(model: type[Document], standard: Standard) -> Press:
    """Return the press that prints the documents of a form in a standard.

    Raises:
        TemplateError: the form's template is at fault.
    """
    form = form_of(model)
    return _press(form, model, standard, form.stamp)


def render(document: Document, *, standard: str | None = None, data: bool = True, level: int = 6) -> bytes:
    """Return a document as the bytes of a DOCX, in the standard of its date or the one named.

    Without ``data`` nothing of its source is embedded; a secret document never carries it. ``level`` is zlib's: 6 for
    one document, 1 for many at once.

    Raises:
        InputError: the document's data contradicts that standard.
        TemplateError: the form's template is at fault.
    """
    chosen = standard_of(document, standard)
    errors = [
        Diagnostic(problem.code, problem.message, field=".".join(map(str, problem.path)))
        for problem in standard_problems(document, chosen)
        if problem.severity is Severity.ERROR
    ]
    if errors:
        raise InputError(errors)
    labels = form_of(type(document)).wording(document)
    docx = press_of(type(document), chosen).render(document, labels, level=level)
    if data and document.secrecy is None:
        return docx
    from vanban.documents.extraction import without_data  # noqa: PLC0415  # takes lxml, and few documents need it

    return without_data(docx)


def file_name(document: Document, *, standard: str | None = None) -> str:
    """Return a safe file name from the document's number, type and subject."""
    chosen = standard_of(document, standard)
    number = number_line(document, chosen).removeprefix(f"{chosen.number_word.value} ")
    known = number if number[:1].isdigit() else ""
    return safe_name(" ".join((known, document.type_name, document.printed_subject())))
