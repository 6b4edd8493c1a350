"""A document made into a Word file, in the standard of its date."""

from collections import deque
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from typing import Any, NamedTuple

from pydantic import ValidationError

from vanban.composition.numbering import number_line
from vanban.composition.standard import standard_of, standard_problems
from vanban.composition.wide_tables import place_of
from vanban.errors import CallError, Diagnostic, InputError, Severity, TemplateError
from vanban.messages import translate as _
from vanban.models.base import Problem, label_of
from vanban.models.document import Document
from vanban.models.held import held_again
from vanban.packs.form import Form, form_of, hold_fields
from vanban.packs.pack import Rank
from vanban.press.run import Filled, Press, load_press
from vanban.press.tables import TableTooWideError
from vanban.reading.validation import diagnostics
from vanban.standards import Standard
from vanban.word.files import safe_name


@lru_cache(maxsize=256)
def _press(form: Form, model: type[Document], standard: Standard, _stamp: int) -> Press:
    if model is not form.model:
        hold_fields(model, form)
    ours = form.rank is Rank.BUILT_IN and form.replaced is None
    own = model.model_fields.keys() == form.model.model_fields.keys()
    built = load_press(form.folder, standard) if ours and own else None
    if built is not None:
        return built
    # Compiling takes docxtpl, Jinja and lxml, 0.2 s to import; the built-in forms are compiled already.
    from vanban.press.compile import compile_template  # noqa: PLC0415

    try:
        return compile_template(form.template(), model, standard, form.wording_type)
    except TemplateError as error:
        path, where = str(form.template_path), _("“vanban template check {folder}” chỉ ra từng chỗ")
        hint = Diagnostic("template-check", where.format(folder=form.folder), Severity.ADVICE, file=path)
        raise TemplateError([*(replace(item, file=path) for item in error.diagnostics), hint]) from error


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


class Rendered(NamedTuple):
    """A Word file, and what is to be told beside it."""

    docx: bytes
    advice: tuple[Diagnostic, ...]


def render(document: Document, *, standard: str | None = None, data: bool = True, level: int = 6) -> bytes:
    """Return a document as the bytes of a DOCX; see :func:`rendered`."""
    return rendered(document, standard=standard, data=data, level=level).docx


def rendered(
    document: Document, *, standard: str | None = None, data: bool = True, level: int = 6, whole: bool = False
) -> Rendered:
    """Return a document as the bytes of a DOCX, in the standard of its date or the one named.

    ``whole`` tells beside what the standard says also what the document's own fields do, as for one read from a file.

    Raises:
        InputError: its data contradict themselves or that standard, or no page can hold one of its tables.
        TemplateError: the form's template is at fault.
        CallError: what was given is no document, or ``level`` is none of zlib's.
    """
    hold_level(level)
    document = checked(document)
    form = form_of(type(document))
    chosen = standard_of(document, standard)
    found = [*(document.all_problems() if whole else ()), *standard_problems(document, chosen)]
    told = tuple(_told(found, type(document)))
    if errors := [item for item in told if item.severity is Severity.ERROR]:
        raise InputError(errors)
    labels, press = form.wording(document), press_of(type(document), chosen)
    try:
        docx = press.render(document, labels, level=level, filled=_taken(document, press))
    except TableTooWideError as error:
        field = ".".join(map(str, place_of(document, error.piece))) or None
        error.diagnostics = tuple(replace(item, field=field) for item in error.diagnostics)
        raise
    if data and document.secrecy is None:
        return Rendered(docx, told)
    from vanban.documents.extraction import without_data  # noqa: PLC0415  # takes lxml, and few documents need it

    return Rendered(without_data(docx), told)


def hold_level(level: int) -> None:
    """Hold how tightly a file is packed.

    Raises:
        CallError: it is none of zlib's levels.
    """
    if not isinstance(level, int) or not 0 <= level <= 9:
        message = _("level nhận một số nguyên từ 0 đến 9, gặp {found}")
        raise CallError(message.format(found=repr(level)[:60]), code="level")


def hold_document(given: object) -> None:
    """Refuse what is no document.

    Raises:
        CallError: it is none.
    """
    if not isinstance(given, Document):
        message = _("cần một văn bản (lớp con của vanban.models.Document), gặp một giá trị kiểu {found}")
        raise CallError(message.format(found=type(given).__name__), code="not-a-document")


def checked(document: Any) -> Document:
    """Return a document of which every rule holds that held when it was made.

    Raises:
        InputError: one does not any more, each with its field.
        CallError: it is no document.
    """
    hold_document(document)
    try:
        return held_again(document)  # type: ignore[no-any-return]  # a document in, a document out
    except ValidationError as error:
        raise InputError(diagnostics(error.errors(include_url=False), None, type(document))) from None


def _told(found: list[Problem], model: type[Document]) -> Iterator[Diagnostic]:
    for item in found:
        field = ".".join(map(str, item.path)) or None
        yield Diagnostic(item.code, item.message, item.severity, field=field, label=label_of(model, item.path))


def file_name(document: Document, *, standard: str | None = None) -> str:
    """Return a safe file name from the document's number, type and subject: ``135-KH-HU Kế hoạch ….docx``.

    Args:
        document: One of the models of :mod:`vanban.models`, or of a pack's form.
        standard: ``hd36`` or ``hd05``; without it the document's date chooses.

    Raises:
        InputError: the document's data are wrong, or there is no such standard.
        CallError: what was given is no document.
    """
    document = checked(document)
    chosen = standard_of(document, standard)
    number = number_line(document, chosen).removeprefix(f"{chosen.number_word.value} ")
    known = number if number[:1].isdigit() else ""
    return safe_name(" ".join((known, document.type_name, document.printed_subject())))
