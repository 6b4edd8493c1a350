"""What the XML of a workbook says that its reader does not keep: formulas without a value, letters struck out."""

import re
from collections.abc import Iterator, Mapping
from io import BytesIO

from lxml import etree

Place = tuple[int, int]
"""Row and column of a cell, both from 1."""
_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_FORMULA = re.compile(rb"<(?:\w+:)?f[\s/>]")
_STRIKE = re.compile(rb"<(?:\w+:)?strike[\s/>]")
_OFF = ("0", "false")


def sheet_parts(parts: Mapping[str, bytes]) -> Iterator[tuple[str, str]]:
    """Yield title and part of each sheet."""
    office = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
    main = _targets(parts, "")
    book = next((target for kind, target in main.values() if kind.endswith("/officeDocument")), "xl/workbook.xml")
    targets = _targets(parts, book)
    for sheet in etree.fromstring(parts[book]).iter(f"{_MAIN}sheet"):
        kind, target = targets.get(sheet.get(office, ""), ("", ""))
        if kind.endswith("/worksheet") and target in parts:
            yield sheet.get("name", ""), target


def _targets(parts: Mapping[str, bytes], part: str) -> dict[str, tuple[str, str]]:
    """Return what a part is related to: kind and name by id."""
    folder, _slash, name = part.rpartition("/")
    rels = f"{folder}/_rels/{name}.rels".lstrip("/")
    if rels not in parts:
        return {}
    found = {}
    for item in etree.fromstring(parts[rels]):
        target = item.get("Target", "")
        whole = target.lstrip("/") if target.startswith("/") or not folder else f"{folder}/{target}"
        found[item.get("Id", "")] = (item.get("Type", ""), whole)
    return found


def without_value(data: bytes) -> frozenset[Place]:
    """Return the cells with a formula and no value."""
    if not _FORMULA.search(data):
        return frozenset()
    from openpyxl.utils.cell import coordinate_to_tuple  # noqa: PLC0415  # an extra, see sheets_of

    found = set()
    for _event, cell in etree.iterparse(BytesIO(data), tag=f"{_MAIN}c", resolve_entities=False, huge_tree=True):
        kept = cell.findtext(f"{_MAIN}v")
        # A text formula whose value is empty shows nothing, and says that it is a text.
        empty = kept is None or (not kept and cell.get("t") != "str")
        if empty and cell.get("r") and cell.find(f"{_MAIN}f") is not None:
            found.add(coordinate_to_tuple(cell.get("r")))
        cell.clear()
    return frozenset(found)


def struck(parts: Mapping[str, bytes], part: str) -> frozenset[Place]:
    """Return the cells of a sheet of whose letters some are struck out; those struck as a whole their style tells."""
    shared = next((data for name, data in parts.items() if name.endswith("/sharedStrings.xml")), b"")
    common = set()
    if _STRIKE.search(shared):
        items = etree.iterparse(BytesIO(shared), tag=f"{_MAIN}si", resolve_entities=False, huge_tree=True)
        for index, (_event, item) in enumerate(items):
            if _strikes(item):
                common.add(str(index))
            item.clear()
    if not common and not _STRIKE.search(parts[part]):
        return frozenset()
    from openpyxl.utils.cell import coordinate_to_tuple  # noqa: PLC0415  # an extra, see sheets_of

    found = set()
    for _event, cell in etree.iterparse(BytesIO(parts[part]), tag=f"{_MAIN}c", resolve_entities=False, huge_tree=True):
        ours = cell.get("t") == "s" and (cell.findtext(f"{_MAIN}v") or "").strip() in common
        if (ours or _strikes(cell)) and cell.get("r"):
            found.add(coordinate_to_tuple(cell.get("r")))
        cell.clear()
    return frozenset(found)


def _strikes(element: etree._Element) -> bool:
    """Whether a run of letters in an element is struck out."""
    return any(mark.get("val", "1") not in _OFF for mark in element.iter(f"{_MAIN}strike"))
