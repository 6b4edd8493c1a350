"""The way back from a Word file that we rendered: its data, and what was changed in it by hand."""

from collections.abc import Iterable
from pathlib import Path

from vanban.documents.extraction import copy_told, left_open, read_back, text_changes
from vanban.documents.rendering import render
from vanban.errors import DataError, Diagnostic, InputError
from vanban.messages import translate as _
from vanban.models.document import Document
from vanban.packs.pack import folder_at, packs_of
from vanban.word.files import WordSource, whence


def extract(
    source: WordSource,
    *,
    name: str | None = None,
    packs: Iterable[str | Path] = (),
    folder: str | Path | None = None,
) -> Document:
    """Return the data of a document that we rendered, with what was changed in its controls since.

    ``extract(render(document)) == document``. What else was changed by hand is told by :func:`differences`.

    Args:
        source: The path of a DOCX, its bytes, or a file open in binary.
        name: What messages call it, where it has no path.
        packs: Directories of forms to look at before all others.
        folder: Where ``vanban.yaml`` is looked for, upwards; of a path its own folder, if not given.

    Raises:
        InputError: not a DOCX, or without our data.
        DataError: the data do not fit their form, as it is today, or it is not there or there twice, or they were
            changed to what contradicts itself; ``data`` of the error holds all of them.
        CallError: ``source`` is nothing that can be read (``not-a-source``).
    """
    found = whence(source, name, folder_at(folder))
    with packs_of(packs):
        return read_back(found.data, found.name or _("tệp"), found.folder).document


def differences(
    source: WordSource,
    *,
    name: str | None = None,
    packs: Iterable[str | Path] = (),
    folder: str | Path | None = None,
) -> tuple[Diagnostic, ...]:
    """Return where a document that we rendered was changed by hand since; nothing where it was not.

    A change of a bound field is ``field-changed`` (advice: :func:`extract` gives the new value); a paragraph that the
    data no longer tell is ``text-changed`` (a warning). Of an official copy it is told that it is one (``copy``).

    Args:
        source: The path of a DOCX, its bytes, or a file open in binary.
        name: What messages call it, where it has no path.
        packs: Directories of forms to look at before all others.
        folder: Where ``vanban.yaml`` is looked for, upwards; of a path its own folder, if not given.

    Raises:
        InputError: as of :func:`extract`.
        DataError: as of :func:`extract`, or the form does not print them any more, as for its standards.
        TemplateError: the form's template is at fault.
        CallError: as of :func:`extract`.
    """
    found = whence(source, name, folder_at(folder))
    name = found.name or _("tệp")
    with packs_of(packs):
        back = read_back(found.data, name, found.folder)
        try:
            fresh = render(back.document, standard=back.standard)
        except InputError as error:
            data = back.document.model_dump(mode="json", exclude_defaults=True)
            raise DataError(error.diagnostics, {"form": back.document.form, **data}) from error
    changed = text_changes(found.data, fresh, name, left_open(back.document))
    return (*copy_told(found.data, name), *back.changed, *changed)
