"""What a PDF tells of itself: whether it is whole, and which fonts are in it."""

import re
import zlib
from collections import Counter
from collections.abc import Iterator

_END = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*\Z")
_SECTION = re.compile(rb"(\d+) (\d+)\s+((?:\d{10} \d{5} [fn][ \r\n]{2})+)")
_ENTRY = re.compile(rb"\d{10} \d{5} [fn]")
_TABLE = re.compile(rb"xref\s+(?:" + _SECTION.pattern + rb")+trailer\s*<<(.*?)>>", re.DOTALL)
_STREAM = re.compile(rb"\d+ \d+ obj\s*<<(.*?)>>\s*stream\r?\n", re.DOTALL)
_FONT = re.compile(rb"/FontName\s*/(?:[A-Z]{6}\+)?([^\s/<>\[\]()]+)")


def whole(data: bytes) -> bool:
    """Whether a PDF has its end, all objects that its table names are there, and it has a page.

    Of a table that is packed, only that it unpacks: its objects may be packed as well.
    """
    end = _END.search(data, max(0, len(data) - 64))
    if not data.startswith(b"%PDF-") or end is None:
        return False
    start = int(end[1])
    if stream := _STREAM.match(data, start):
        return b"/XRef" in stream[1] and b"/Root" in stream[1] and _unpacks(data[stream.end() :])
    table = _TABLE.match(data, start)
    if table is None:
        return False
    objects = [*_objects(table[0])]
    if not all(data.startswith(b"%d %d obj" % (number, turn), place) for number, turn, place in objects):
        return False
    places = {number: place for number, _turn, place in objects}
    pages = _followed(data, places, _followed(data, places, table[4], b"Root"), b"Pages")
    count = re.search(rb"/Count\s+(\d+)", pages)
    return count is not None and int(count[1]) > 0


def _objects(table: bytes) -> Iterator[tuple[int, int, int]]:
    """Yield the number and generation of each object of a table, and its place."""
    for section in _SECTION.finditer(table):
        for number, line in enumerate(_ENTRY.findall(section[3]), int(section[1])):
            if line.endswith(b"n"):
                yield number, int(line[11:16]), int(line[:10])


def _followed(data: bytes, places: dict[int, int], text: bytes, name: bytes) -> bytes:
    """Return the object that a dictionary names."""
    found = re.search(rb"/%s\s+(\d+) \d+ R" % name, text)
    place = places.get(int(found[1])) if found else None
    return b"" if place is None else data[place : data.find(b"endobj", place)]


def _unpacks(data: bytes) -> bool:
    unpacker = zlib.decompressobj()
    try:
        return bool(unpacker.decompress(data)) and unpacker.eof
    except zlib.error:
        return False


def family(data: bytes) -> str:
    """Return the family that most of a PDF's faces are of, as the fonts name it: ``LiberationSerif``; or nothing."""
    faces = {name.decode("latin-1") for name in _FONT.findall(data)}
    families = Counter(re.split(r"[-,]", face)[0] for face in sorted(faces))
    return families.most_common(1)[0][0] if families else ""
