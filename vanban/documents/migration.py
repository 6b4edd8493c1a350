"""Files of an older schema written in today's: a Word file keeps its page as it is, a data file its lines."""

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from lxml import etree

from vanban.documents.data_part import STEPS, bring, changed_fields, told_of
from vanban.documents.editing.edited import edited, values
from vanban.documents.editing.manner import HEAD
from vanban.documents.editing.sheet import Sheet
from vanban.documents.extraction import read_back
from vanban.documents.loading import load_bytes
from vanban.errors import InputError
from vanban.messages import translate as _
from vanban.models.stored_prose import SCHEMA, upgraded_data
from vanban.packs.catalogue import get_form
from vanban.packs.pack import folder_at, packs_of
from vanban.reading import SUFFIXES, Node, guessed, read_bytes, text_of
from vanban.text.language import fold
from vanban.word.files import WordSource, whence
from vanban.word.package import read_parts, write_parts
from vanban.word.parts import data_payload
from vanban.word.structure import parse


class Migrated(NamedTuple):
    """A file whose data are of today's schema.

    Attributes:
        data: The bytes of the file; those that were given, where nothing had to be changed.
        steps: What each step changed, from a schema to the next, as sentences.
    """

    data: bytes
    steps: tuple[str, ...]


def migrate(
    source: WordSource,
    *,
    name: str | None = None,
    packs: Iterable[str | Path] = (),
    folder: str | Path | None = None,
) -> Migrated:
    """Return a Word file or a data file with its data in today's schema; one that is in it already as it is.

    Of a Word file only the part with the data changes, so that the page and what a hand changed on it stay; it bears no
    seal, as the files of older schemas bear none. Of a data file (``Lược đồ: 1``) the lines that mean something else
    today are written anew. The new file is read again and holds the same document.

    Args:
        source: The path of a DOCX or a data file, its bytes, or a file open in binary.
        name: What messages call it, where it has no path; its suffix tells how data are written.
        packs: Directories of forms to look at before all others.
        folder: Where ``vanban.yaml`` is looked for, upwards; of a path its own folder, if not given.

    Raises:
        InputError: it cannot be read, holds no data of ours, or is of a later schema (``schema-later``); or nothing but
            a hand can change it (``not-edited``).
        DataError: the data of a Word file do not fit their form, as it is today.
        CallError: ``source`` is nothing that can be read (``not-a-source``).
    """
    found = whence(source, name, folder_at(folder))
    with packs_of(packs):
        if found.data.startswith(b"PK") or Path(found.name).suffix.lower() == ".docx":
            return _word_file(found.data, found.name or _("tệp"), found.folder)
        return _data_file(found.data, found.name, found.folder)


def _word_file(docx: bytes, name: str, folder: Path | None) -> Migrated:
    document = read_back(docx, name, folder).document
    parts = read_parts(docx, name=name)
    payload = data_payload(parts) or b""
    root = parse(payload)
    if not (steps := bring(root, type(document))):
        return Migrated(docx, ())
    new = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    written = write_parts({part: new if data is payload else data for part, data in parts.items()})
    _hold_same(read_back(written, name, folder).document == document)
    return Migrated(written, steps)


def _data_file(source: bytes, name: str, folder: Path | None) -> Migrated:
    data = values(source, name=name, folder=folder)
    schema = _schema(
        read_bytes(source, name, SUFFIXES.get(Path(name).suffix.lower()) or guessed(text_of(source, name)))
    )
    if schema is None or schema.value == SCHEMA:
        return Migrated(source, ())
    document = load_bytes(source, name, folder).document
    sheet = Sheet(source, name)
    line, column = schema.line - 1, sheet.lines[schema.line - 1].index("1", schema.column - 1)
    sheet.put((line, column), (line, column + 1), SCHEMA)
    model = get_form(data["form"], folder).model
    new = upgraded_data(data, model)
    fields = changed_fields(data, new)
    written = edited(sheet.data(), {field: new[field] for field in fields}, name=name, folder=folder)
    _hold_same(load_bytes(written, name, folder).document == document)
    return Migrated(written, (told_of(STEPS[-1], fields, model),))


def _schema(root: Node) -> Node | None:
    entries = root.value.items() if isinstance(root.value, dict) else ()
    return next((entry.value for key, entry in entries if HEAD.get(fold(key)) == "schema"), None)


def _hold_same(same: bool) -> None:
    if not same:
        message = _(
            "tệp viết theo cách không chuyển được mà giữ nguyên văn bản; hãy để tệp như cũ, vanban vẫn đọc được"
        )
        raise InputError(message, code="not-edited")
