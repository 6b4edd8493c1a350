"""The way back from a Word file that we rendered: its data, and what was changed in it by hand."""

from collections.abc import Iterable
from pathlib import Path

from vanban.documents.extraction import read_back, text_changes
from vanban.documents.rendering import render
from vanban.errors import Diagnostic
from vanban.messages import translate as _
from vanban.models.document import Document
from vanban.packs.pack import packs_of
from vanban.word.files import file_bytes


def extract(source: str | Path | bytes, *, name: str | None = None, packs: Iterable[str | Path] = ()) -> Document:
    """Return the data of a document that we rendered, with what was changed in its controls since.

    ``extract(render(document)) == document``. What else was changed by hand is told by :func:`differences`.

    Raises:
        InputError: not a DOCX, or without our data.
        DataError: the data do not fit their form any more, or were changed to what contradicts itself; ``data`` of the
            error holds all of them.
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
