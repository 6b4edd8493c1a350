"""The only module that knows zip: reading a DOCX safely, writing it canonically.

One order of parts is used everywhere: ``[Content_Types].xml``, ``_rels/.rels``, the parts that never change, sorted,
then the live ones, sorted. Entry dates are 1980-01-01, as Word itself writes: same input, same bytes.
"""

import hashlib
import re
import zipfile
import zlib
from collections.abc import Collection, Mapping
from datetime import date
from functools import cache
from importlib import import_module
from io import BytesIO
from typing import Any, NamedTuple

from vanban.errors import InputError
from vanban.messages import translate as _
from vanban.word.seal import CENTRAL, CORE, END, LOCAL, MADE, STORED, records_of, sealed, sum_of, unsealed
from vanban.word.unpacking import ZIP_ERRORS, hold_limits, unpacked

DATA_NAMESPACE = "urn:vanban:data:1"
CONTENT_TYPES, MAIN = "[Content_Types].xml", "word/document.xml"
_FIRST = (CONTENT_TYPES, "_rels/.rels")
DATA = "customXml/item1.xml"
"""The part that holds the source data of a document."""
_HIDDEN = re.compile(rb"<w:r>(?:(?!</w:r>).)*<w:vanish/>.*?</w:r>", re.DOTALL)
_INK = re.compile(rb"<w:t(?: [^>]*)?>[^<]*?[^<\s]")
_VANISH = b"<w:vanish/>"
HEAD = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def read_parts(data: bytes, *, name: str = "", trusted: bool = False) -> dict[str, bytes]:
    """Return the parts of a DOCX by name; ``trusted`` that somebody answers for its size.

    Raises:
        InputError: the file is not a DOCX, is broken, hides something, or is larger than a document can be.
    """
    label = name or _("tệp")
    if not data.startswith(b"PK\x03\x04"):
        code = "not-docx" if data else "file-empty"
        raise InputError(_("{name} không phải tệp DOCX: {what}").format(name=label, what=_what(data)), code=code)
    try:
        parts = unpacked(data, label, trusted=trusted)
    except ZIP_ERRORS as error:
        raise broken(label) from error
    if CONTENT_TYPES in parts:
        parts = _named(parts, label)
    if CONTENT_TYPES not in parts or MAIN not in parts:
        what = _("tệp OpenDocument (.odt)") if "mimetype" in parts else _("tệp nén không có văn bản Word bên trong")
        raise InputError(_("{name} không phải tệp DOCX: {what}").format(name=label, what=what), code="not-docx")
    if any(part.lower().endswith("vbaproject.bin") for part in parts):
        raise InputError(_("{name} có macro; hãy lưu lại thành .docx không macro").format(name=label), code="macro")
    return parts


def _named(parts: dict[str, bytes], label: str) -> dict[str, bytes]:
    # Who only writes needs none of it, and lxml takes as long to import as a document to print.
    from vanban.word.names import named  # noqa: PLC0415
    from vanban.word.structure import XML_ERRORS  # noqa: PLC0415  # the same

    try:
        return named(parts, label)
    except XML_ERRORS as error:
        raise broken(label) from error


def broken(name: str) -> InputError:
    """Return the error for a Word file whose inside cannot be read."""
    message = _("{name} bị hỏng hoặc chưa tải về đủ, không đọc được; hãy mở thử bằng Word, hoặc xin lại tệp")
    return InputError(message.format(name=name), code="broken-zip")


def _what(data: bytes) -> str:
    kinds = (
        (
            b"\xd0\xcf\x11\xe0",
            _("tệp Word cũ (.doc) hoặc tệp có mật khẩu; hãy mở bằng Word rồi lưu lại thành .docx"),
        ),
        (b"%PDF", _("tệp PDF")),
        (b"{\\rtf", _("tệp RTF; hãy mở bằng Word rồi lưu lại thành .docx")),
    )
    if not data:
        return _("tệp trống")
    return next((what for start, what in kinds if data.startswith(start)), _("không nhận ra loại tệp"))


def hold_written(docx: bytes) -> None:
    """Look at a document of ours before it is given away.

    Raises:
        InputError: it is larger than what we read, so that it could be neither checked nor taken back.
    """
    with zipfile.ZipFile(BytesIO(docx)) as archive:
        try:
            hold_limits(archive, "")
        except InputError as error:
            message = _("văn bản quá dài nên không làm thành một tệp Word được; hãy chia thành nhiều văn bản, phụ lục")
            raise InputError(message, code="too-large") from error


def _order(names: Collection[str], live: Collection[str]) -> list[str]:
    def rank(name: str) -> tuple[int, str]:
        first = _FIRST.index(name) if name in _FIRST else len(_FIRST)
        return (first + (10 if name in live else 0), name)

    return sorted(names, key=rank)


def write_parts(parts: Mapping[str, bytes], *, level: int = 6, live: Collection[str] = ()) -> bytes:
    """Return the parts as a canonical DOCX; ``live`` parts stand last."""
    return freeze(parts, live=(), level=level, order=_order(parts, live)).write({})


def write_sealed(parts: Mapping[str, bytes], kind: str = MADE) -> bytes:
    """Return the parts as a canonical DOCX that bears a seal of ours; one without properties has no place for it."""
    core = parts.get(CORE)
    if core is None:
        return write_parts(parts)
    return freeze(parts, live=(CORE,)).write({CORE: unsealed(core)}, kind=kind)


@cache
def _quick() -> Any:
    """Return the library for many documents: of the extra ``fast``, where it is installed, several times as soon."""
    try:
        return import_module("isal.isal_zlib")
    except ImportError:
        return zlib


_PLACE = CENTRAL.size - 4
_EPOCH = (1 << 5) | 1  # 1980-01-01 as DOS counts days
_UTF8 = 0x800
_SMALL, _LARGE = 1000, 1 << 18


class Frozen(NamedTuple):
    """The parts of a package that never change, deflated once; live parts are added at each write."""

    body: bytes
    directory: bytes
    entries: int
    live: tuple[str, ...]
    level: int
    sums: tuple[bytes, ...]
    """Checksum, length and name of each of these parts; see :mod:`vanban.word.seal`."""

    def write(self, changed: Mapping[str, bytes], level: int | None = None, *, kind: str = MADE) -> bytes:
        """Return the whole package; ``changed`` must hold every live part, ``level`` is zlib's.

        Where the document's properties are among them, they bear a seal of this kind.
        """
        level = self.level if level is None else level
        made = {name: _entry(name, changed[name], level) for name in self.live if name != CORE}
        if CORE in self.live:
            sums = (*self.sums, *(sum_of(record) for _packed, record in made.values()))
            made[CORE] = _entry(CORE, sealed(changed[CORE], sums, kind), level)
        chunks, records, offset = [self.body], [self.directory], len(self.body)
        for name in self.live:
            entry, record = made[name]
            chunks.append(entry)
            records.append(_placed(record, offset))
            offset += len(entry)
        directory = b"".join(records)
        return b"".join((*chunks, directory, _end(self.entries + len(self.live), len(directory), offset)))

    def archive(self) -> bytes:
        """Return the parts that never change as a zip of their own; see :func:`thaw`."""
        return b"".join((self.body, self.directory, _end(self.entries, len(self.directory), len(self.body))))


def _end(count: int, size: int, offset: int) -> bytes:
    return END.pack(b"PK\x05\x06", 0, 0, count, count, size, offset, 0)


def thaw(archive: bytes, live: Collection[str], level: int = 6) -> Frozen:
    """Return what :meth:`Frozen.archive` was made of; ``live`` are the names of the live parts, in any order."""
    count, size, offset = END.unpack(archive[-END.size :])[4:7]
    directory = archive[offset : offset + size]
    sums = tuple(map(sum_of, records_of(directory, count)))
    return Frozen(archive[:offset], directory, count, tuple(_order(live, live)), level, sums)


def freeze(
    parts: Mapping[str, bytes], *, live: Collection[str], level: int = 6, order: list[str] | None = None
) -> Frozen:
    """Deflate the parts that never change, and remember which ones will be given at each write."""
    names = order or _order(parts, live)
    body, records, offset, count = [], [], 0, 0
    for name in names:
        if name in live:
            continue
        entry, record = _entry(name, parts[name], level)
        body.append(entry)
        records.append(_placed(record, offset))
        offset += len(entry)
        count += 1
    sums = tuple(map(sum_of, records))
    return Frozen(b"".join(body), b"".join(records), count, tuple(n for n in names if n in live), level, sums)


def _entry(name: str, data: bytes, level: int) -> tuple[bytes, bytes]:
    """Return a zip entry and its record in the directory, which lacks the entry's place as yet.

    Where time counts, what is small is not deflated.
    """
    library = _quick() if level == 1 else zlib
    method, packed = STORED, data
    if level != 1 or len(data) > _SMALL:
        if library is not zlib and len(data) < _LARGE:  # its level 0 deflates, unlike zlib's; large parts gain no time
            level = 0
        packer = library.compressobj(level, zlib.DEFLATED, -15)
        method, packed = zlib.DEFLATED, packer.compress(data) + packer.flush()
    raw = name.encode()
    flags = 0 if name.isascii() else _UTF8
    common = (flags, method, 0, _EPOCH, library.crc32(data), len(packed), len(data), len(raw), 0)
    local = LOCAL.pack(b"PK\x03\x04", 20, *common)
    record = CENTRAL.pack(b"PK\x01\x02", (3 << 8) | 20, 20, *common, 0, 0, 0, 0o644 << 16, 0)
    return b"".join((local, raw, packed)), record + raw


def _placed(record: bytes, offset: int) -> bytes:
    return record[:_PLACE] + offset.to_bytes(4, "little") + record[CENTRAL.size :]


def xml_text(text: str) -> str:
    """Return text as the inside of an element."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def inked(main: bytes) -> bool:
    """Whether a main part holds any text that is printed."""
    found = _INK.search(main)
    if found is None or main.find(_VANISH, 0, found.end()) < 0:
        return found is not None
    return _INK.search(_HIDDEN.sub(b"", main)) is not None


def content_hash(data: bytes) -> str:
    """Return the identity of a document: sha256 over its parts, independent of how they are compressed."""
    digest = hashlib.sha256()
    for name, part in sorted(read_parts(data).items()):
        digest.update(f"{name}\0{len(part)}\0".encode())
        digest.update(part)
    return digest.hexdigest()


def properties_xml(title: str, creator: str, created: date | None) -> bytes:
    """Return ``docProps/core.xml``; the dates are the document's own, and left out where it has none."""
    stamp = ""
    if created:
        when = f'xsi:type="dcterms:W3CDTF">{created.isoformat()}T00:00:00Z'
        stamp = f"<dcterms:created {when}</dcterms:created><dcterms:modified {when}</dcterms:modified>"
    texts = "".join(
        f"<dc:{tag}>{xml_text(text[:255])}</dc:{tag}>" for tag, text in (("title", title), ("creator", creator))
    )
    return (
        HEAD
        + (
            '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
            'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
            f'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">{texts}{stamp}</cp:coreProperties>'
        ).encode()
    )
