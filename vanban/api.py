"""The public functions, behind the lazy door of the package."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from vanban import composition
from vanban.data_schema import schema_of
from vanban.errors import Diagnostic
from vanban.extraction import read_back, text_changes
from vanban.files import file_bytes, safe_name, write_atomic
from vanban.form import Form, all_forms, get_form
from vanban.loading import load_path, load_rubric
from vanban.messages import translate as _
from vanban.models.document import Document
from vanban.numbering import number_line
from vanban.pack import packs_of
from vanban.rendering import render

__all__ = ["differences", "extract", "file_name", "forms", "load", "load_rubric", "render", "save", "schema"]


Packs = Iterable[str | Path]
"""Plain directories of forms to look at before those that are named elsewhere."""


def load(path: str | Path, *, packs: Packs = ()) -> Document:
    """Return the document that a YAML, JSON or Markdown file holds.

    ``packs`` are directories whose forms come first; the document remembers the form it was made for.

    Raises:
        InputError: every problem of the file, with line and column.
    """
    with packs_of(packs):
        return load_path(Path(path)).document


def save(
    document: Document,
    path: str | Path,
    *,
    standard: str | None = None,
    overwrite: bool = False,
    data: bool = True,
) -> Path:
    """Render a document into a file, whole or not at all; into a folder, under a name made from the document.

    Raises:
        OutputError: the file exists already, or cannot be written.
    """
    target = Path(path)
    if target.is_dir():
        target /= file_name(document, standard=standard)
    write_atomic(target, render(document, standard=standard, data=data), overwrite=overwrite)
    return target


def extract(source: str | Path | bytes, *, name: str | None = None, packs: Packs = ()) -> Document:
    """Return the data of a document that we rendered, with what was changed in its controls since.

    ``extract(render(document)) == document``. What else was changed by hand is told by :func:`differences`.

    Raises:
        InputError: not a DOCX, without our data, or changed to what contradicts itself.
    """
    with packs_of(packs):
        return read_back(*_named(source, name), _folder(source)).document


def differences(source: str | Path | bytes, *, name: str | None = None) -> tuple[Diagnostic, ...]:
    """Return where a document that we rendered was changed by hand since.

    A change of a bound field is ``field-changed`` (advice: :func:`extract` gives the new value); a paragraph that the
    data no longer tell is ``text-changed`` (a warning).
    """
    docx, name = _named(source, name)
    found = read_back(docx, name, _folder(source))
    fresh = render(found.document, standard=found.standard)
    return (*found.changed, *text_changes(docx, fresh, name))


def _folder(source: str | Path | bytes) -> Path | None:
    return None if isinstance(source, bytes) else Path(source).resolve().parent


def _named(source: str | Path | bytes, name: str | None) -> tuple[bytes, str]:
    if isinstance(source, bytes):
        return source, name or _("tệp")
    return file_bytes(Path(source)), name or str(source)


def file_name(document: Document, *, standard: str | None = None) -> str:
    """Return a safe file name from the document's number, type and subject."""
    chosen = composition.standard_of(document, standard)
    number = number_line(document, chosen).removeprefix(f"{chosen.number_word.value} ")
    known = number if number[:1].isdigit() else ""
    return safe_name(" ".join((known, document.type_name, document.printed_subject())))


def forms(*, packs: Packs = ()) -> tuple[Form, ...]:
    """Return every form: of the packs given, of the office's and of installed ones, and built in."""
    with packs_of(packs):
        return all_forms()


def schema(form: str, *, packs: Packs = ()) -> dict[str, Any]:
    """Return the JSON Schema of a form's data file, for editors.

    Raises:
        InputError: there is no such form.
    """
    with packs_of(packs):
        return schema_of(get_form(form))
