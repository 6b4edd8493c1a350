"""The seal of a Word file: by it we know again what we wrote and nobody has saved since.

It is a hash over checksum, length and name of every part, kept as the identifier among the document's properties. So it
holds nothing of the text, costs next to nothing where the checksums are counted anyway, and is the same in whatever
order and however tightly the parts are packed. Word and LibreOffice write every part anew, and the seal no longer fits.
"""

import hashlib
import re
import struct
import zlib
from collections.abc import Iterable, Iterator

CORE = "docProps/core.xml"
"""The part that holds the document's properties."""
MADE, COPY = "1", "copy"
"""The kinds of seals: of a document made of data, of a corrected or annotated copy of a Word file.

What is in a copy may be somebody's own work, so it is never taken for a document that its data can make again.
"""
LOCAL = struct.Struct("<4s5H3I2H")
CENTRAL = struct.Struct("<4s6H3I5H2I")
END = struct.Struct("<4s4H2IH")
STORED = 0
"""How a zip calls what it does not deflate."""
_SEAL = re.compile(rb'<dc:identifier(?: xmlns:dc="[^"]*")?>vanban:([a-z0-9]+):([0-9a-f]{32})</dc:identifier>')
_SEALED = b'<dc:identifier xmlns:dc="http://purl.org/dc/elements/1.1/">vanban:%b:%b</dc:identifier>'
_CORE_END = b"</cp:coreProperties>"
_MAX_CORE = 1 << 20


def records_of(directory: bytes, count: int) -> Iterator[bytes]:
    """Yield the records of a zip's directory.

    Raises:
        struct.error, ValueError: it is none of ours.
    """
    start = 0
    for _number in range(count):
        values = CENTRAL.unpack_from(directory, start)
        named, rest = values[10], values[11] + values[12]
        if values[0] != b"PK\x01\x02" or rest:
            raise ValueError(start)
        end = start + CENTRAL.size + named
        yield directory[start:end]
        start = end
    if start != len(directory):
        raise ValueError(start)


def sum_of(record: bytes) -> bytes:
    """Return checksum, length and name of a part, none of which depends on how it was packed."""
    return record[16:20] + record[24:28] + record[CENTRAL.size :] + b"\0"


def sealed(core: bytes, sums: Iterable[bytes], kind: str) -> bytes:
    """Return the document's properties with the seal of all parts, themselves included."""
    start, end, rest = core.rpartition(_CORE_END)
    if not end or b"<dc:identifier" in core:
        return core
    return b"".join((start, _SEALED % (kind.encode(), _digest(core, sums)), end, rest))


def unsealed(core: bytes) -> bytes:
    """Return the document's properties without a seal of ours."""
    return _SEAL.sub(b"", core)


def _digest(core: bytes, sums: Iterable[bytes]) -> bytes:
    own = zlib.crc32(core).to_bytes(4, "little") + len(core).to_bytes(4, "little")
    return hashlib.blake2b(b"".join((*sorted(sums), own)), digest_size=16).hexdigest().encode()


def seal_of(data: bytes, kind: str = MADE) -> str | None:
    """Return the seal of a DOCX that is as we wrote it, or None where it is another's or was saved by another since."""
    try:
        mark, _n, _n, count, same, size, offset, comment = END.unpack(data[-END.size :])
        if mark != b"PK\x05\x06" or count != same or comment or offset + size + END.size != len(data):
            return None
        sums, core = [], b""
        for record in records_of(data[offset : offset + size], count):
            if record[CENTRAL.size :] == CORE.encode():
                core = _unpacked(data, record)
            else:
                sums.append(sum_of(record))
        found = _SEAL.search(core)
        if found is None or found[1] != kind.encode():
            return None
        digest = _digest(core[: found.start()] + core[found.end() :], sums)
        return digest.decode() if digest == found[2] else None
    except (struct.error, ValueError, zlib.error):
        return None


def _unpacked(data: bytes, record: bytes) -> bytes:
    """Return the part that a record of the directory tells of.

    Raises:
        struct.error, ValueError, zlib.error: it is not there, or broken.
    """
    values = CENTRAL.unpack(record[: CENTRAL.size])
    method, packed, length, offset = values[4], values[8], values[9], values[-1]
    local = LOCAL.unpack_from(data, offset)
    start = offset + LOCAL.size + local[-2] + local[-1]
    if length > _MAX_CORE or local[0] != b"PK\x03\x04":
        raise ValueError(offset)
    part = data[start : start + packed]
    return part if method == STORED else zlib.decompressobj(-15).decompress(part, length + 1)
