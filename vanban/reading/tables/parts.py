"""What a workbook's XML says that its reader does not keep: formulas without a value, letters struck out or raised."""

import re
from collections.abc import Callable, Iterator, Mapping
from io import BytesIO

from lxml import etree

from vanban.text.characters import foreign_word, off_the_line

Place = tuple[int, int]
"""Row and column of a cell, both from 1."""
_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_FORMULA = re.compile(rb"<(?:\w+:)?f[\s/>]")
_STRIKE = re.compile(rb"<(?:\w+:)?strike[\s/>]")
_RAISED = re.compile(rb"<(?:\w+:)?vertAlign[\s/>]")
_OFF = ("0", "false")
_LEVELS = {"superscript": True, "subscript": False}


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
    return _cells(parts, part, _STRIKE, _strikes)


def raised(parts: Mapping[str, bytes], part: str) -> frozenset[Place]:
    """Return the cells of a sheet of whose letters some stand above or below the line."""
    return _cells(parts, part, _RAISED, lambda element: any(_off_the_line(element)))


def with_signs(parts: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return the parts with the letters above and below the line as characters of their own, where there are such."""
    known = {part for _title, part in sheet_parts(parts)}
    return {
        name: _signed(data) if (name in known or _shared(name)) and _RAISED.search(data) else data
        for name, data in parts.items()
    }


def _shared(name: str) -> bool:
    return name.endswith("/sharedStrings.xml")


def _signed(data: bytes) -> bytes:
    root = etree.fromstring(data, etree.XMLParser(resolve_entities=False, huge_tree=True))
    for item in root.iter(f"{_MAIN}si", f"{_MAIN}is"):
        runs = list(_off_the_line(item))
        signs = [off_the_line(text.text, high=high) for text, _mark, high in runs]
        before = [text.text for text, _mark, _high in runs]
        for (text, mark, _high), sign in zip(runs, signs, strict=True):
            if sign is not None:
                text.text = sign
                mark.set("val", "baseline")
        if foreign_word("".join(item.itertext(f"{_MAIN}t"))):  # `a¹` is how an old encoding shows
            for (text, mark, high), own in zip(runs, before, strict=True):
                text.text = own
                mark.set("val", "superscript" if high else "subscript")
    return bytes(etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True))


def _off_the_line(element: etree._Element) -> Iterator[tuple[etree._Element, etree._Element, bool]]:
    """Yield the text of each run of letters above or below the line, the mark that says so, and whether it is above."""
    for run in element.iter(f"{_MAIN}r"):
        text, mark = run.find(f"{_MAIN}t"), run.find(f"{_MAIN}rPr/{_MAIN}vertAlign")
        level = _LEVELS.get(mark.get("val", "")) if mark is not None else None
        if text is not None and (text.text or "").strip() and level is not None:
            yield text, mark, level


def _cells(
    parts: Mapping[str, bytes], part: str, sign: re.Pattern[bytes], has: Callable[[etree._Element], bool]
) -> frozenset[Place]:
    """Return the cells of a sheet in whose text something is, which a sign in the XML tells of at a quick look."""
    shared = next((data for name, data in parts.items() if _shared(name)), b"")
    common = set()
    if sign.search(shared):
        items = etree.iterparse(BytesIO(shared), tag=f"{_MAIN}si", resolve_entities=False, huge_tree=True)
        for index, (_event, item) in enumerate(items):
            if has(item):
                common.add(str(index))
            item.clear()
    if not common and not sign.search(parts[part]):
        return frozenset()
    from openpyxl.utils.cell import coordinate_to_tuple  # noqa: PLC0415  # an extra, see sheets_of

    found = set()
    for _event, cell in etree.iterparse(BytesIO(parts[part]), tag=f"{_MAIN}c", resolve_entities=False, huge_tree=True):
        ours = cell.get("t") == "s" and (cell.findtext(f"{_MAIN}v") or "").strip() in common
        if (ours or has(cell)) and cell.get("r"):
            found.add(coordinate_to_tuple(cell.get("r")))
        cell.clear()
    return frozenset(found)


def _strikes(element: etree._Element) -> bool:
    """Whether a run of letters in an element is struck out."""
    return any(mark.get("val", "1") not in _OFF for mark in element.iter(f"{_MAIN}strike"))
