"""The files of a folder of records as a page fills them in: their fields, what they hold, changed lines, faults."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from vanban.book.cell import Cell
from vanban.book.folder import CELL, COMMITTEE, MEETINGS, YEARS, record_files
from vanban.book.new_records import RECORDS, known
from vanban.documents.editing.edited import edited_record as with_changes
from vanban.documents.editing.edited import record_data
from vanban.documents.loading import load_record, load_record_tree
from vanban.errors import Diagnostic, InputError
from vanban.models.base import Record
from vanban.packs.fields import Field, fields_in
from vanban.packs.samples import record_example
from vanban.reading import SUFFIXES, read_bytes
from vanban.reading.keys import Load, canonical
from vanban.word.files import path_of


def record_kind(path: str | Path) -> str:
    """Return which record a file of a folder of records is, by the name that ``vanban new`` gives it; or nothing.

    Args:
        path: Where it lies; only its name and its folder's are looked at.
    """
    path = path_of(path)
    if path.parent.name == MEETINGS:
        return "ky-hop"
    kinds = {Path(CELL).stem: "chi-bo", Path(COMMITTEE).stem: "dang-uy"}
    return kinds.get(path.stem) or ("nam" if path.stem.startswith(YEARS) else "")


def record_fields(kind: str) -> tuple[Field, ...]:
    """Return the fields of a record, as :func:`vanban.fields` does those of a form.

    Args:
        kind: ``chi-bo``, ``ky-hop``, ``nam`` or ``dang-uy``.

    Raises:
        InputError: there is no such record (``record-unknown``).
    """
    inner, data = record_example(known(kind))
    return fields_in(_model(kind), read_bytes(data, inner))


def record_values(source: bytes, kind: str, *, name: str = "") -> dict[str, Any]:
    """Return what the file of a record holds, as :func:`vanban.values` does of a form's; it may lack anything.

    Args:
        source: The bytes of a YAML or JSON file.
        kind: As of :func:`record_fields`.
        name: What messages call the file.

    Raises:
        InputError: the text cannot be read, each fault with its line; or there is no such record.
    """
    return record_data(source, _model(kind), name=name)


def edited_record(source: bytes, changes: Mapping[str, Any], kind: str, *, name: str = "") -> bytes:
    """Return the file of a record in which the lines of what was changed are written anew, and no other.

    Args:
        source: The bytes of a YAML or JSON file.
        changes: As of :func:`vanban.edited`.
        kind: As of :func:`record_fields`.
        name: What messages call the file.

    Raises:
        InputError: as of :func:`vanban.edited`, or there is no such record.
    """
    return with_changes(source, changes, _model(kind), record_fields(kind), name=name)


def record_faults(source: bytes, kind: str, *, name: str, folder: str | Path) -> tuple[Diagnostic, ...]:
    """Return what is wrong with the file of a record by itself; nothing where it is whole.

    Args:
        source: The bytes of the file.
        kind: As of :func:`record_fields`.
        name: What messages call the file; its suffix tells the format.
        folder: Where it lies, or will.
    """
    model, load = _model(kind), Load(path_of(folder))
    try:
        root = read_bytes(source, name, SUFFIXES.get(Path(name).suffix.lower(), "yaml"), lenient=True)
        canonical(root, model, load)
        record: Any = None if load.problems else load_record_tree(root, path_of(folder), model).record
    except InputError as error:
        return tuple(error.diagnostics)
    if load.problems:
        return tuple(load.problems)
    return tuple(
        Diagnostic(item.code, item.message, item.severity, name, field=".".join(map(str, item.path)) or None)
        for item in record.all_problems()
    )


def members_on(folder: str | Path, day: date) -> tuple[str, ...]:
    """Return the names of a cell's members who have to come to a meeting on a day; none where its roll cannot be read.

    Those who are exempt, suspended or away for a time need not come.

    Args:
        folder: The cell's folder.
        day: The day of the meeting.
    """
    for path in record_files(path_of(folder), Path(CELL).stem, whole=True)[:1]:
        try:
            cell: Cell = load_record(path, Cell).record
        except InputError:
            return ()
        return tuple(m.name for m in cell.on(day) if not (m.exempt(day) or m.suspended(day) or m.away(day)))
    return ()


def _model(kind: str) -> type[Record]:
    return RECORDS[known(kind)].model
