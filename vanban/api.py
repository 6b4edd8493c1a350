"""The public functions, behind the lazy door of the package."""

from collections.abc import Iterable
from pathlib import Path

from vanban.documents.loading import load_path, load_rubric
from vanban.documents.rendering import file_name, render
from vanban.models.document import Document
from vanban.packs.pack import packs_of
from vanban.word.guard import permission, put

__all__ = ["load", "load_rubric", "render", "save"]


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
    overwrite_edited: bool = False,
    data: bool = True,
) -> Path:
    """Render a document into a file, whole or not at all; into a folder, under a name made from the document.

    A file that is there already and equal is left alone. ``overwrite`` renews one that we wrote and nobody has touched
    since; only ``overwrite_edited`` writes over one that was edited by hand, or is not ours.

    Raises:
        OutputError: another file is there (``exists``, or ``edited``), or the file cannot be written.
    """
    target = Path(path)
    if target.is_dir():
        target /= file_name(document, standard=standard)
    docx = render(document, standard=standard, data=data)
    put(target, docx, permission(force=overwrite, edited=overwrite_edited))
    return target
