"""A document made into a Word file, in the standard of its date."""

from collections import deque
from dataclasses import replace
from functools import lru_cache

from vanban.composition.numbering import number_line
from vanban.composition.standard import standard_of, standard_problems
from vanban.composition.wide_tables import place_of
from vanban.errors import Diagnostic, InputError, Severity
from vanban.models.document import Document
from vanban.packs.form import Form, form_of
from vanban.packs.pack import Rank
from vanban.press.run import Filled, Press, load_press
from vanban.press.tables import TableTooWideError
from vanban.standards import Standard
from vanban.word.files import safe_name


@lru_cache(maxsize=256)
def _press(form: Form, model: type[Document], standard: Standard, _stamp: int) -> Press:
    built = load_press(form.folder, standard) if form.rank is Rank.BUILT_IN and model is form.model else None
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


_tried: deque[tuple[Document, Press, Filled]] = deque(maxlen=1)
"""What was filled in last to see how it comes out, until it is printed: as a rule that is next."""


def try_out(document: Document, press: Press) -> Filled:
    """Fill in a document to see what comes of it on its pages.

    Raises:
        TableTooWideError: no page can hold one of them.
        TemplateError: the form's template is at fault.
    """
    filled = press.filled(document, form_of(type(document)).wording(document))
    _tried.append((document, press, filled))
    return filled


def _taken(document: Document, press: Press) -> Filled | None:
    """Return what was filled in of a document before, once."""
    try:
        tried, by, filled = _tried.pop()
    except IndexError:
        return None
    return filled if tried is document and by is press else None


def render(document: Document, *, standard: str | None = None, data: bool = True, level: int = 6) -> bytes:
    """Return a document as the bytes of a DOCX, in the standard of its date or the one named.

    Without ``data`` nothing of its source is embedded; a secret document never carries it. ``level`` is zlib's: 6 for
    one document, 1 for many at once.

    Raises:
        InputError: the document's data contradicts that standard, or no page can hold one of its tables.
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
    labels, press = form_of(type(document)).wording(document), press_of(type(document), chosen)
    try:
        docx = press.render(document, labels, level=level, filled=_taken(document, press))
    except TableTooWideError as error:
        field = ".".join(map(str, place_of(document, error.piece))) or None
        error.diagnostics = tuple(replace(item, field=field) for item in error.diagnostics)
        raise
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
