"""The parts of a Word file under the names that Word's own first version gave them.

A part is what its relation says, whatever its name: Office 365 writes ``word/document2.xml`` and ``word/styles2.xml``.
Here they are given the names by which the rest of the package knows them, and so they are written again.
"""

from collections.abc import Mapping
from typing import Any

from lxml import etree

from vanban.errors import InputError
from vanban.messages import translate as _
from vanban.word.package import CONTENT_TYPES, MAIN
from vanban.word.structure import MEDIA, parse, relations_of, target_of, targets

_ROOT = "_rels/.rels"
_STRICT = "http://purl.oclc.org/ooxml/"
_ALONE = {
    kind: f"word/{kind}.xml"
    for kind in ("styles", "settings", "numbering", "fontTable", "footnotes", "endnotes", "comments")
} | {"theme": "word/theme/theme1.xml"}
"""The kinds of which a document has one part, with its name."""
_OTHERWISE = (
    f"{MEDIA}.template.main+xml",
    "application/vnd.ms-word.document.macroEnabled.main+xml",
    "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
)
"""What a ``.dotx``, ``.docm`` or ``.dotm`` calls its main part; under the name ``.docx`` Word opens none of them."""


def named(parts: dict[str, bytes], label: str) -> dict[str, bytes]:
    """Return the parts under their usual names, the main part typed as a document's.

    Raises:
        InputError: the file is a Strict Open XML one.
    """
    main = next((target for kind, target in _targets(parts.get(_ROOT), "", label) if kind == "officeDocument"), MAIN)
    if main not in parts or not main.startswith("word/"):
        return parts
    own = parts.get(relations_of(main))
    moves = {main: MAIN} | {part: _ALONE[kind] for kind, part in _targets(own, "word/", label) if kind in _ALONE}
    moves |= {relations_of(old): relations_of(new) for old, new in moves.items()}
    moves = {old: new for old, new in moves.items() if old != new and old in parts}
    if moves:
        kept = {name: data for name, data in parts.items() if name not in moves and name not in moves.values()}
        parts = kept | {new: parts[old] for old, new in moves.items()}
        for name, folder in ((_ROOT, ""), (relations_of(MAIN), "word/")):
            if name in parts:
                parts[name] = _retargeted(parts[name], folder, moves)
    return _typed(parts, moves)


def _targets(relations: bytes | None, folder: str, label: str) -> list[tuple[str, str]]:
    if relations and _STRICT.encode() in relations:
        message = _(
            "{name} được lưu ở dạng “Strict Open XML Document”; hãy mở bằng Word, chọn Lưu thành (Save As), "
            "loại “Word Document (*.docx)”"
        )
        raise InputError(message.format(name=label), code="strict")
    return list(targets(relations, folder)) if relations else []


def _retargeted(relations: bytes, folder: str, moves: Mapping[str, str]) -> bytes:
    root = parse(relations)
    for item in root.iterchildren("{*}*"):
        if new := moves.get(target_of(item, folder)):
            item.set("Target", new.removeprefix(folder))
    return _xml(root)


def _typed(parts: dict[str, bytes], moves: Mapping[str, str]) -> dict[str, bytes]:
    if not moves and not any(kind.encode() in parts[CONTENT_TYPES] for kind in _OTHERWISE):
        return parts
    root = parse(parts[CONTENT_TYPES])
    for item in list(root.iterchildren("{*}*")):
        name = item.get("PartName", "").removeprefix("/")
        if name not in moves and name in moves.values():
            root.remove(item)  # of a part that nothing led to
        elif name in moves:
            item.set("PartName", f"/{moves[name]}")
        if item.get("ContentType") in _OTHERWISE:
            item.set("ContentType", f"{MEDIA}.document.main+xml")
    return {**parts, CONTENT_TYPES: _xml(root)}


def _xml(root: Any) -> bytes:
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))
