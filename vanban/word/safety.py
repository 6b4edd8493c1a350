"""Whether a Word file is safe to print and hand out: known parts, known relations, known fields, and nothing else.

Lists name what may be, not what may not: what a later Word brings is refused until somebody has looked at it. A
template is held against them once, when it is compiled; of any other file the checker tells the same.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from lxml import etree

from vanban.messages import translate as _
from vanban.word.codes import INSTRUCTIONS, LINKS, fields_in, linked, local, readable, simple_field, torn
from vanban.word.opening import kind_of, outside, types_of, unopenable
from vanban.word.package import CONTENT_TYPES, MAIN
from vanban.word.structure import MEDIA, XML_ERRORS, Fault, mistyped, parse, relations_of

_FOLDERS = (
    "_rels|docProps|docMetadata|customXml(/_rels)?|"
    "word(/(theme|glossary|charts|diagrams))?(/_rels)?|word(/glossary)?/(media|fonts)"
)
_PART = re.compile(rf"(?:{_FOLDERS})/[\w.-]*\.(?P<ending>\w+)", re.IGNORECASE)
_EMBEDDED = re.compile(r"(^|/)(embeddings|activeX)/|vbaProject|\.bin$", re.IGNORECASE)
_PICTURE = re.compile(r"image/(x-|p)?(png|jpe?g|gif|bmp|tiff?|emf|wmf)", re.IGNORECASE)
_OFFICE = r"application/vnd\.(openxmlformats-(package|officedocument)|ms-(word|office))\."
_XML = re.compile(
    rf"(application|text)/xml|{re.escape(MEDIA)}\.(document\.(main|glossary)|template\.main|styles|settings|webSettings|"
    r"fontTable|numbering|header|footer|footnotes|endnotes|comments\w*|people)\+xml|"
    rf"{_OFFICE}(core-properties|extended-properties|custom-properties|theme|themeOverride|customXmlProperties|"
    r"stylesWithEffects|drawingml\.\w+|chartstyle|chartcolorstyle|classificationlabels|intelligence\d*)\+xml"
)
_TYPES = {
    "xml": _XML,
    "rels": re.compile(re.escape("application/vnd.openxmlformats-package.relationships+xml")),
    "odttf": re.compile(rf"{_OFFICE}obfuscatedFont"),
    **dict.fromkeys(("png", "jpg", "jpeg", "gif", "bmp", "tif", "tiff", "emf", "wmf"), _PICTURE),
}
"""What a part may be, by how its name ends."""
_RELATIONS = frozenset((
    "officeDocument", "core-properties", "extended-properties", "custom-properties", "thumbnail",
    "classificationlabels", "styles", "stylesWithEffects", "settings", "webSettings", "fontTable", "font",
    "numbering", "theme", "themeOverride", "glossaryDocument", "header", "footer", "footnotes", "endnotes",
    "comments", "commentsExtended", "commentsIds", "commentsExtensible", "people", "image", "hyperlink",
    "customXml", "customXmlProps", "intelligence", "chart", "chartUserShapes", "chartStyle", "chartColorStyle",
    "diagramData", "diagramLayout", "diagramQuickStyle", "diagramColors", "diagramDrawing",
))  # fmt: skip
_RELATION = re.compile(
    r"http://schemas\.(?:openxmlformats\.org/(?:package|office[Dd]ocument)/2006|microsoft\.com/office/\d{4}(?:/\d\d)?)"
    r"/relationships(?:/metadata)?/[\w-]+"
)
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MEASURE = re.compile(r"[+-]?[0-9]{1,9}(?:\.[0-9]{1,20})?(?:mm|cm|in|pt|pc|pi)?")
_NUMBERS = {
    "gridCol": ("w",),
    "gridSpan": ("val",),
    "pgSz": ("w", "h"),
    "pgMar": ("top", "bottom", "left", "right", "gutter", "header", "footer"),
}
"""What must be a number for Word to open the file, as far as we read it."""
_RUNS = frozenset((
    "mailMerge", "entryMacro", "exitMacro", "altChunk", "subDoc", "object", "control", "OLEObject", "ocx", "movie",
    "webVideoPr", "saveThroughXslt", "externalData", "contentPart", "webextension", "webextensionref",
))  # fmt: skip
"""Elements that fetch or run something."""
_ADDRESSES = etree.XPath(
    "//@*[contains(' src href althref invalidUrl embeddedHtml ', concat(' ', local-name(), ' '))]"
    "[namespace-uri() != 'http://schemas.openxmlformats.org/officeDocument/2006/relationships']"
)
"""Attributes that hold an address itself, not the name of a relation to one."""
_BASE = "HyperlinkBase"
_SIGNING = re.compile(
    r"_xmlsignatures/|http://schemas\.openxmlformats\.org/package/2006/relationships/digital-signature/"
)


def unsafe(parts: Mapping[str, bytes]) -> Iterator[Fault]:
    """Yield each thing of a package that an office must not print or hand out, and what Word would not open."""
    trees: dict[str, Any] = {}
    for name, data in parts.items():
        if name.lower().endswith((".xml", ".rels")):
            root = _root(name, data)
            if isinstance(root, Fault):
                yield root
            else:
                trees[name] = root
    yield from unopenable(parts, trees)
    if trees.keys() >= {CONTENT_TYPES, relations_of(MAIN)}:
        yield from mistyped(parts)
    defaults, overrides = types_of(trees)
    for name in (part for part in parts if part != CONTENT_TYPES):
        ending = _ending(name)
        kind = overrides.get(name.lower(), defaults.get(ending, ""))
        if not ending:
            yield _unknown(name)
        elif not _TYPES[ending].fullmatch(kind):
            yield _mistyped(name, kind)
    there = {part.lower() for part in parts}
    for name in (part for part in overrides if part not in there):
        if not any(known.fullmatch(overrides[name]) for known in _TYPES.values()):
            yield _mistyped(name, overrides[name])
    for name, root in trees.items():
        yield from _relations(name, root) if name.endswith(".rels") else _inside(name, root)


def of_signing(fault: Fault) -> bool:
    """Whether it is told of a digital signature, which an office's own file may bear, and no template."""
    return bool(_SIGNING.match(fault.part) or _SIGNING.match(fault.place))


def _ending(name: str) -> str:
    """Return how the name of a part ends, or nothing where no part may lie there or end so."""
    found = _PART.fullmatch(name)
    ending = found["ending"].lower() if found else ""
    return ending if ending in _TYPES else ""


def _unknown(name: str) -> Fault:
    if _EMBEDDED.search(name):
        return Fault("embedded-object", name, "", _("có đối tượng nhúng hoặc ActiveX; hãy xoá"))
    return Fault(
        "part-unknown", name, "", _("có phần không thuộc văn bản Word thường; hãy mở bằng Word, xoá đi rồi lưu lại")
    )


def _root(name: str, data: bytes) -> Any:
    """Return the tree of a part, or what is wrong with it."""
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        return Fault("doctype", name, "", _("có khai báo DTD; hãy mở bằng Word rồi lưu lại"))
    try:
        root = parse(data)
    except XML_ERRORS as error:
        line, column = getattr(error, "position", (1, 1))
        message = _("XML hỏng ở dòng {line}, cột {column}; hãy mở tệp bằng Word rồi lưu lại")
        return Fault("xml", name, "", message.format(line=line, column=column))
    if (root.getroottree().docinfo.encoding or "UTF-8").upper() not in ("UTF-8", "US-ASCII"):
        return Fault("xml-encoding", name, "", _("không viết bằng bảng mã UTF-8; hãy mở bằng Word rồi lưu lại"))
    return root


def _mistyped(name: str, kind: str) -> Fault:
    return Fault("part-type", name, "", _("khai là “{type}”, không phải phần của văn bản Word").format(type=kind[:120]))


def _relations(name: str, root: Any) -> Iterator[Fault]:
    for item in root.iterchildren("{*}*"):
        kind, target = kind_of(item), str(item.get("Target") or "").strip()
        away = outside(item) or bool(re.match(r"[\w+.-]+:|//|\\", target))
        if kind not in _RELATIONS or not _RELATION.fullmatch(item.get("Type") or ""):
            yield _object(name, kind, str(item.get("Type")))
        elif away and not (kind == "hyperlink" and target.lower().startswith(LINKS)):
            yield linked(name, kind, target)


def _inside(name: str, root: Any) -> Iterator[Fault]:
    """Yield what a part holds that fetches or runs something; in names of another space too, as some readers do."""
    for element in root.iter(etree.Element):
        kind = local(element)
        if kind in _RUNS:
            yield _object(name, kind)
        elif kind in _NUMBERS:
            yield from _misnumbered(name, kind, element)
        elif kind == "fldSimple":
            yield from simple_field(name, element)
        elif kind == "p":
            yield from fields_in(name, element)
        elif kind in ("fldChar", *INSTRUCTIONS) and not readable(element):
            yield torn(name)
        elif kind == _BASE and (element.text or "").strip():
            yield linked(name, kind, element.text)
    for value in _ADDRESSES(root):
        target, attribute = value.strip(), value.attrname.rpartition("}")[2]
        if target and not (attribute == "href" and target.lower().startswith(LINKS)):
            yield linked(name, f"{local(value.getparent())} {attribute}", target)


def _misnumbered(name: str, kind: str, element: Any) -> Iterator[Fault]:
    """Yield a measure that is no number: Word opens no such file."""
    for attribute in _NUMBERS[kind]:
        found = element.get(f"{_W}{attribute}")
        if found is not None and not _MEASURE.fullmatch(found):
            message = _("{kind}: “{found}” không phải số; hãy mở bằng Word hoặc LibreOffice rồi lưu lại")
            yield Fault("package-number", name, "", message.format(kind=kind, found=found[:40]))


def _object(name: str, kind: str, place: str = "") -> Fault:
    message = _("có {kind}: đối tượng nhúng, hoặc lấy từ bên ngoài; hãy xoá").format(kind=kind or "?")
    return Fault("outside-object", name, place, message)
