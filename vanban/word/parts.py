"""Parts and what announces them: relations and content types of a Word file, and the part that holds our data."""

import re
from collections.abc import Mapping

from lxml import etree

from vanban.word.package import CONTENT_TYPES, DATA, DATA_NAMESPACE, HEAD
from vanban.word.structure import children, parse

STORE_ID = "{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"
_DATA_PROPERTIES = "customXml/itemProps1.xml"
_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
_NO_RELATIONS = HEAD + f'<Relationships xmlns="{_RELATIONSHIPS}"/>'.encode()
_END = re.compile(rb"</(?:Relationships|Types)>\s*$")
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"


def embed_data(parts: Mapping[str, bytes], payload: bytes) -> dict[str, bytes]:
    """Return the parts with the source data as a custom XML part, and what announces it."""
    out = dict(parts)
    out[DATA] = payload
    out[_DATA_PROPERTIES] = (
        HEAD
        + (
            f'<ds:datastoreItem xmlns:ds="{_OFFICE}/customXml" ds:itemID="{STORE_ID}"><ds:schemaRefs>'
            f'<ds:schemaRef ds:uri="{DATA_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>'
        ).encode()
    )
    relation = f'<Relationship Id="rId1" Type="{_OFFICE}/relationships/customXmlProps" Target="itemProps1.xml"/>'
    out["customXml/_rels/item1.xml.rels"] = (
        HEAD + f'<Relationships xmlns="{_RELATIONSHIPS}">{relation}</Relationships>'.encode()
    )
    rels = "word/_rels/document.xml.rels"
    item = f'<Relationship Id="rIdData" Type="{_OFFICE}/relationships/customXml" Target="../{DATA}"/>'
    out[rels] = _with(out.get(rels, _NO_RELATIONS), item)
    override = (
        f'<Override PartName="/{_DATA_PROPERTIES}" '
        'ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>'
    )
    out[CONTENT_TYPES] = _with(out[CONTENT_TYPES], override)
    return out


def drop_data(parts: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return the parts without any custom XML and without what announces it."""
    out = {name: data for name, data in parts.items() if not name.startswith("customXml/")}
    for holder in (CONTENT_TYPES, "word/_rels/document.xml.rels"):
        root = parse(out[holder])
        for item in list(root.iterchildren("{*}*")):
            if "customXml/" in (item.get("PartName") or item.get("Target") or ""):
                root.remove(item)
        out[holder] = HEAD + etree.tostring(root)
    return out


def add_part(parts: dict[str, bytes], name: str, data: bytes, kind: str) -> str:
    """Put a WordprocessingML part (``comments``, ``header``) into a package; return the id of its relation."""
    rels = "word/_rels/document.xml.rels"
    target = name.removeprefix("word/")
    relations = parts.get(rels, _NO_RELATIONS)
    known = {item.get("Target", "").removeprefix("/word/"): item.get("Id") for item in children(relations)}
    parts[name] = data
    if target in known:
        return str(known[target])
    identity = f"rId-{target.removesuffix('.xml')}"
    relation = f'<Relationship Id="{identity}" Type="{_OFFICE}/relationships/{kind}" Target="{target}"/>'
    parts[rels] = _appended(relations, relation)
    media = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    override = f'<Override PartName="/{name}" ContentType="{media}.{kind}+xml"/>'
    parts[CONTENT_TYPES] = _appended(parts[CONTENT_TYPES], override)
    return identity


def _with(items: bytes, element: str) -> bytes:
    """Return a list of relations or types with one more, the rest as it was written wherever its end is as usual."""
    end = _END.search(items)
    return items[: end.start()] + element.encode() + items[end.start() :] if end else _appended(items, element)


def _appended(part: bytes, element: str) -> bytes:
    """Return an XML part with one more element at the end of its root."""
    root = parse(part)
    space = etree.QName(root).namespace
    root.append(etree.fromstring(element.replace(" ", f' xmlns="{space}" ', 1)))
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))


def data_payload(parts: Mapping[str, bytes]) -> bytes | None:
    """Return the source data of a document that we made, or None; whatever number the item has by now."""
    marker = f'"{DATA_NAMESPACE}"'.encode()
    items = (data for name, data in sorted(parts.items()) if name.startswith("customXml/item"))
    return next((data for data in items if marker in data[:400] and b"schemaRef" not in data[:400]), None)
