"""The public functions, behind the lazy door of the package."""

import errno
import os
from collections.abc import Iterable, Mapping
from io import RawIOBase, TextIOBase
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, overload

from pydantic import BaseModel, ValidationError

from vanban import models, standards
from vanban.composition import numbering
from vanban.composition.standard import standard_of
from vanban.documents import loading, rendering
from vanban.documents.issue import NumberSource, issuing
from vanban.documents.rendering import file_name
from vanban.documents.sources import Source, load_source
from vanban.errors import Advice, CallError, Diagnostic, OutputError, reason, tell
from vanban.messages import translate as _
from vanban.models.base import field_models
from vanban.models.document import Document
from vanban.packs.pack import folder_at, packs_of
from vanban.reading import DATA_SUFFIXES, validation
from vanban.word.files import is_folder, path_of
from vanban.word.guard import permission, put

if TYPE_CHECKING:
    from vanban.models.rubric import Rubric

__all__ = ["STANDARDS", "diagnostics", "file_name", "load", "load_rubric", "number_line", "render", "save"]

STANDARDS = tuple(standard.id for standard in standards.STANDARDS)
"""The standards by their names, the oldest first; each answers to its short one (``hd36``, ``hd05``) as well."""

Packs = Iterable[str | Path]
"""Plain directories of forms to look at before those that are named elsewhere."""


def load(
    source: Source,
    *,
    form: str | None = None,
    name: str = "",
    packs: Packs = (),
    folder: str | Path | None = None,
    advice: Advice | None = None,
) -> Document:
    """Return the document that a data file holds, or plain data of the same shape.

    One dialect for all: keys are English names or Vietnamese labels, values are spelt as in a file, and what is not
    used is told. Only a path has a folder of its own; for other sources nothing is looked for unless ``folder`` is
    given, and never in the working directory.

    Args:
        source: The path of a YAML, JSON or Markdown file (a ``str`` is always a path); the bytes of one; an open file,
            binary or text; or a mapping. Of bytes and files the suffix of their name tells the format; without one,
            ``{`` or ``[`` begins JSON, two lines ``---`` of which one is the first make Markdown with front matter,
            and all else is YAML. At most 2 MB are read.
        form: The form, where the data do not name it; where they do, both must be the same.
        name: What messages call bytes, an open file without a name, or a mapping.
        packs: Directories of forms to look at before all others. The document remembers the form it was made for.
        folder: Where ``vanban.yaml``, its packs, rubrics and files named in the data are looked for; of a path its own
            folder, if not given.
        advice: Called with each :class:`vanban.Diagnostic` that does not stop the document; without it they go to the
            logger ``vanban``.

    Raises:
        InputError: every problem of the data; of a file and of bytes with line and column, of a mapping with the path
            of its keys in ``field``. A pack that was named is not there (``pack-missing``).
        TemplateError: two of the packs have a form of that name (``form-twice``).
        CallError: ``source`` is nothing that can be read (``not-a-source``, ``not-a-path``).
    """
    with packs_of(packs):
        loaded = load_source(source, form=form, name=name, folder=folder_at(folder))
    tell(loaded.advice, advice)
    return loaded.document


def load_rubric(name: str | Path, *, packs: Packs = (), folder: str | Path | None = None) -> "Rubric":
    """Return scoring criteria: of a pack by their name, or of a file by its path.

    Args:
        name: The name of a rubric of a pack (built in are ``hd42-2025``, ``qd14-2018`` and ``an-phu-2025``), or the
            path of a YAML or JSON file, relative to ``folder`` where one is given.
        packs: Directories of packs to look at before all others.
        folder: Where the path begins, and where ``vanban.yaml`` is looked for, upwards.

    Raises:
        InputError: there is none (``rubric-unknown``), or every problem of its file.
        CallError: ``folder`` is no path (``not-a-path``), or ``packs`` no list (``not-items``).
    """
    text = str(name)
    if folder is None and text.lower().endswith(DATA_SUFFIXES):
        folder = Path(text).parent
        text = str(folder_at(text))
    with packs_of(packs):
        return loading.load_rubric(text, folder_at(folder))


def number_line(document: Document, *, standard: str | None = None) -> str:
    """Return the line of the number as it is printed: ``Số 135-KH/HU``; nothing where none is due.

    Args:
        document: One of the models of :mod:`vanban.models`, or of a pack's form.
        standard: ``hd36`` or ``hd05``; without it the document's date chooses.

    Raises:
        InputError: the document's data are wrong, or there is no such standard.
        CallError: what was given is no document (``not-a-document``).
    """
    document = rendering.checked(document)
    return numbering.number_line(document, standard_of(document, standard))


def diagnostics(
    error: ValidationError | Iterable[Mapping[str, Any]], *, model: type[BaseModel] | None = None
) -> tuple[Diagnostic, ...]:
    """Return what pydantic refused as sentences of ours, each at its field, for a form of the web.

    ``field`` is the path of the value (``recipients.2.note``), ``label`` its Vietnamese title, ``code`` what
    ``docs/errors.md`` lists. Sentences of rules are in the language that was in use when the data were validated
    (:func:`vanban.use_language`), all others in the one in use now.

    Args:
        error: What was raised when a model was made, or the list of its ``errors()``, as FastAPI hands them on; a
            ``body`` before the path of the field is passed over.
        model: The model that was to be made; of an error raised by one of :mod:`vanban.models` it is known.

    Raises:
        CallError: ``error`` is neither (``not-an-error``).
    """
    known = model
    if isinstance(error, ValidationError):
        known = known or models.named(error.title)
        error = error.errors(include_url=False)
    if isinstance(error, str | bytes | Mapping) or not isinstance(error, Iterable):
        message = _("cần ValidationError của pydantic hoặc danh sách errors() của nó; gặp một giá trị kiểu {found}")
        raise CallError(message.format(found=type(error).__name__), code="not-an-error")
    known = known or Document
    return tuple(validation.diagnostics((_within(item, known) for item in error), None, known))


def _within(item: Mapping[str, Any], model: type[BaseModel]) -> dict[str, Any]:
    """Return an error whose place begins at the model's own fields."""
    place = tuple(item["loc"])
    inside = len(place) > 1 and isinstance(place[1], str)
    # A field of that name which is no group has nothing named inside it.
    own = place[:1] != ("body",) or not inside or field_models(model).get("body") is not None
    return {**item, "loc": place if own else place[1:]}


def render(
    document: Document,
    *,
    standard: str | None = None,
    data: bool = True,
    level: int = 6,
    register: NumberSource | None = None,
    number_of: int | None = None,
    advice: Advice | None = None,
) -> bytes:
    """Return a document as the bytes of a DOCX, in the standard of its date or the one named.

    Every rule that held when the document was made is held again where it may have been changed since
    (``model_copy(update=…)``, ``model_construct``).

    Args:
        document: One of the models of :mod:`vanban.models`, or of a pack's form.
        standard: ``hd36`` or ``hd05``; without it the document's date chooses.
        data: Whether the source data are embedded; a secret document never carries them.
        level: zlib's level, 0 to 9: 6 for one document, 1 for many at once.
        register: Gives the paper its number at this moment, a :class:`vanban.Register` or an office's own; a paper
            that has one there keeps it, a draft and a form without number take none. A number that is taken for a
            paper which fails is void from then on, and says why.
        number_of: The row of the register that is this paper's, where its data do not tell, as of a secret one.
        advice: Called with each :class:`vanban.Diagnostic` that does not stop the document; without it what the
            standard has to say goes to the logger ``vanban``.

    Raises:
        InputError: the document's data contradict themselves or that standard, or are more than one Word file can
            hold so that it is read again (``too-large``).
        TemplateError: the form's template is at fault.
        CallError: what was given is no document (``not-a-document``), or ``level`` is no level (``level``).
    """
    rendering.hold_level(level)  # before a number is taken
    with issuing(document, register, standard=standard, row=number_of, advice=advice) as numbered:
        made = rendering.rendered(numbered, standard=standard, data=data, level=level, whole=advice is not None)
    tell(made.advice, advice)
    return made.docx


@overload
def save(
    document: Document,
    target: str | Path,
    *,
    standard: str | None = None,
    overwrite: bool = False,
    overwrite_edited: bool = False,
    data: bool = True,
    register: NumberSource | None = None,
    number_of: int | None = None,
    advice: Advice | None = None,
) -> Path: ...


@overload
def save(
    document: Document,
    target: BinaryIO,
    *,
    standard: str | None = None,
    overwrite: bool = False,
    overwrite_edited: bool = False,
    data: bool = True,
    register: NumberSource | None = None,
    number_of: int | None = None,
    advice: Advice | None = None,
) -> None: ...


def save(
    document: Document,
    target: str | Path | BinaryIO,
    *,
    standard: str | None = None,
    overwrite: bool = False,
    overwrite_edited: bool = False,
    data: bool = True,
    register: NumberSource | None = None,
    number_of: int | None = None,
    advice: Advice | None = None,
) -> Path | None:
    """Render a document into a file, whole or not at all; into a folder, under a name made from the document.

    A file that is there already and equal is left alone.

    Args:
        document: As of :func:`render`.
        target: The path of a file or a folder, or a file open for writing in binary.
        standard: ``hd36`` or ``hd05``; without it the document's date chooses.
        overwrite: Whether to renew a file that we wrote and nobody has touched since.
        overwrite_edited: Whether to write over a file that was edited by hand, or is not ours.
        data: Whether the source data are embedded.
        register: As of :func:`render`; a paper that is written over its earlier file keeps the number of that.
        number_of: As of :func:`render`.
        advice: As of :func:`render`.

    Returns:
        The path that was written; None for an open file.

    Raises:
        InputError: the document's data are wrong, as of :func:`render`.
        TemplateError: the form's template is at fault.
        OutputError: another file is there (``exists``, ``edited``, ``open``; ``numbered``: it prints a number, and the
            document has none), or the file cannot be written.
        CallError: as of :func:`render`, or ``target`` is open for text (``not-binary``).
    """
    path = path_of(target) if isinstance(target, str | Path) else None
    if path is None:
        _hold_open(target)  # before a number is taken
    may = permission(force=overwrite, edited=overwrite_edited)
    there = path if path and not is_folder(path) else None
    with issuing(document, register, standard=standard, row=number_of, there=there, may=may, advice=advice) as numbered:
        docx = render(numbered, standard=standard, data=data, advice=advice)
        if not isinstance(target, str | Path) or path is None:
            _write(target, docx)  # type: ignore[arg-type]  # a path is none
            return None
        if there is None:
            path /= file_name(numbered, standard=standard)
        put(path, docx, may)
    return path


def _hold_open(target: object) -> None:
    file = getattr(target, "file", target)  # of a temporary one
    if isinstance(file, TextIOBase) or not callable(getattr(target, "write", None)):
        raise _not_binary(target)
    if getattr(target, "closed", False) is True:
        raise OutputError(_("không ghi được tệp đang mở: {why}").format(why=_("tệp đã đóng")), code="write")


def _not_binary(target: object) -> CallError:
    message = _("cần đường dẫn, hoặc tệp mở để ghi nhị phân, như open(…, 'wb'); gặp một giá trị kiểu {found}")
    return CallError(message.format(found=type(target).__name__), code="not-binary")


def _write(target: BinaryIO, docx: bytes) -> None:
    try:
        _put_out(target, docx)
    except (TypeError, AttributeError) as error:
        raise _not_binary(target) from error
    except (OSError, ValueError) as error:  # ValueError: the file is closed
        why = reason(error) if isinstance(error, OSError) else _("tệp đã đóng")
        raise OutputError(_("không ghi được tệp đang mở: {why}").format(why=why), code="write") from error


def _put_out(target: BinaryIO, left: bytes) -> None:
    """Write all of it: a raw file takes what it has room for, and says how much."""
    raw = isinstance(target, RawIOBase)
    while left:
        count = target.write(left)
        if not isinstance(count, int) and not raw:
            return
        if not count:
            raise OSError(errno.EAGAIN, os.strerror(errno.EAGAIN))
        left = left[count:]
