"""The one door through which files are written: what a hand has touched is never lost unless somebody asks for that.

A file that is there already is *equal* to what would be written, and left alone; or *ours*, and untouched since we
wrote it: a seal in it still fits (:mod:`vanban.word.seal`; in a PDF and in a JSON Schema it is a comment), so it may be
renewed; or *edited by hand, or not ours*. Whoever saves a file in Word has touched it; a file without a seal counts as
touched, and so does a symbolic link.
"""

import hashlib
import os
import re
from enum import Enum, IntEnum
from pathlib import Path

from vanban.errors import OutputError, VanbanError
from vanban.intake import taken
from vanban.messages import translate as _
from vanban.word.files import is_folder, tidy, write_atomic
from vanban.word.seal import MADE, seal_of

_REFUSALS = ("exists", "edited", "open", "numbered")
_PDF_SEAL = re.compile(rb"%vanban:1:([0-9a-f]{32}):([0-9a-f]{32})\n")
_PDF_SEALED = b"%%vanban:1:%b:%b\n"
_SCHEMA_SEAL = re.compile(rb'  "\$comment": "vanban:1:([0-9a-f]{32})",\n')


class Found(Enum):
    """What stands where a file is to be written."""

    NEW = "made"
    """Nothing: the file is made."""
    EQUAL = "left"
    """What would be written: it is left as it is."""
    OURS = "renewed"
    """What we wrote, untouched: it may be renewed."""
    EDITED = "overwritten"
    """What somebody edited, or what is not ours."""


class May(IntEnum):
    """How far a run may go with files that are there."""

    ADD = 0
    """Nothing that is there is changed."""
    RENEW = 1
    """What is ours and untouched may be renewed."""
    LOSE = 2
    """Whatever is there may be lost."""


def permission(*, force: bool, edited: bool) -> May:
    """Return how far a run may go by what its caller asked for."""
    return May.LOSE if edited else May.RENEW if force else May.ADD


def put(path: Path, data: bytes, may: May, *, kind: str = MADE) -> Found:
    """Write a file as far as that is allowed, and return what was found in its place.

    ``kind`` is that of the seal which a Word file in its place must bear to be ours.

    Raises:
        OutputError: another file is there and must not be overwritten, or the file cannot be written.
    """
    tidy(path.parent)
    found = look(path, data, kind)
    if found is not Found.EQUAL:
        allow(path, found, may)
        try:
            write_atomic(path, data, overwrite=found is not Found.NEW or is_folder(path))
        except OutputError:
            if found is Found.NEW and look(path, data, kind) is Found.EQUAL:  # another run made the same this moment
                return Found.EQUAL
            raise
    return found


def look(path: Path, data: bytes | None, kind: str = MADE) -> Found:
    """Return what stands where data are to be written; without data nothing is equal."""
    if not os.path.lexists(path) or is_folder(path):  # to write over a folder fails with its own message
        return Found.NEW
    try:
        there = taken(path)
    except OSError:
        return Found.EDITED  # nothing shows that it is ours
    if there == data:
        return Found.EQUAL
    if path.is_symlink() or not untouched(there, kind):
        return Found.EDITED
    same = data is not None and data.startswith(b"PK") and seal_of(data, kind) == seal_of(there, kind)
    return Found.EQUAL if same else Found.OURS  # the same, packed less tightly


def allow(path: Path, found: Found, may: May) -> None:
    """Hold what was found against what is allowed.

    Raises:
        OutputError: it must not be overwritten.
    """
    if found is Found.EDITED and may < May.LOSE:
        raise _edited(path, may)
    if found is Found.OURS and may < May.RENEW:
        raise OutputError(_("{path} đã có; chưa được phép ghi đè").format(path=path), code="exists")
    if found is Found.OURS and may < May.LOSE and _open(path):
        message = _("{path} đang mở trong Word; hãy đóng tệp rồi chạy lại")
        raise OutputError(message.format(path=path), code="open")


def _open(path: Path) -> bool:
    """Whether Word or LibreOffice says, by a file beside it, that it has a file open."""
    cut = max(0, min(2, len(path.stem) - 6))  # Word puts its two letters in the place of the first ones of a long name
    names = (f"~${path.name[cut:]}", f".~lock.{path.name}#")
    return any(os.path.lexists(path.with_name(name)) for name in names)


def _edited(path: Path, may: May) -> OutputError:
    message = _("{path} đã được sửa tay sau khi tạo, hoặc không phải do vanban tạo.")
    if may is May.ADD:
        message = _("{path} đã có, và đã được sửa tay hoặc không phải do vanban tạo.")
    remedy = _("Hãy cất tệp ấy đi nơi khác.")
    return OutputError(f"{message.format(path=path)} {remedy}", code="edited")


def refused(error: VanbanError) -> bool:
    """Whether something was not made for the sake of a file that is there."""
    return any(item.code in _REFUSALS for item in error.diagnostics)


def untouched(data: bytes, kind: str = MADE) -> bool:
    """Whether a Word file, a PDF or a JSON Schema is as we wrote it: its seal is there, and fits.

    Args:
        data: The bytes of the file.
        kind: The kind of the seal of a Word file: ``1`` of a document, ``copy`` of a corrected or annotated one.
    """
    if data.startswith(b"PK"):
        return seal_of(data, kind) is not None
    return pdf_source(data) is not None if data.startswith(b"%PDF") else _schema_untouched(data)


def sealed_pdf(pdf: bytes, docx: bytes) -> bytes:
    """Return a PDF with a seal of itself and of the Word file it was made from.

    The seal is a comment between the tables of the file and its end, where a PDF may have one and no offset changes.
    """
    start, mark, end = pdf.rpartition(b"startxref")
    return b"".join((start, _PDF_SEALED % (source_of(docx).encode(), _hash(pdf)), mark, end)) if mark else pdf


def printed(pdf: Path, docx: Path) -> bool:
    """Whether a PDF beside a Word file was made from it as it is, and untouched since."""
    try:
        return pdf_source(taken(pdf)) == source_of(taken(docx))
    except OSError:
        return False


def source_of(docx: bytes) -> str:
    """Return what a PDF is told by which was made from a Word file."""
    return _hash(docx).decode()


def pdf_source(pdf: bytes) -> str | None:
    """Return the Word file that a PDF of ours was made from; None where it is another's, or was changed since."""
    found = _PDF_SEAL.search(pdf, max(0, len(pdf) - 256))
    if found is None or _hash(pdf[: found.start()] + pdf[found.end() :]) != found[2]:
        return None
    return found[1].decode()


def sealed_schema(text: str) -> str:
    """Return a JSON Schema with a seal, as the comment that JSON Schema has a word for."""
    start, brace, rest = text.partition("{\n")
    return f'{start}{brace}  "$comment": "vanban:1:{_hash(text.encode()).decode()}",\n{rest}'


def _schema_untouched(data: bytes) -> bool:
    found = _SCHEMA_SEAL.search(data[:256])
    return found is not None and _hash(data[: found.start()] + data[found.end() :]) == found[1]


def _hash(data: bytes) -> bytes:
    return hashlib.blake2b(data, digest_size=16).hexdigest().encode()
