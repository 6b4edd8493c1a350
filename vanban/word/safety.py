"""Whether a template is safe to print and hand out: known parts, known relations, known fields, and nothing else.

Lists name what may be, not what may not: what a later Word brings is refused until somebody has looked at it. A field
is read whole, as Word does, over the runs that it is split into; nothing but its code may stand in it, so that what
the tags of a template take away cannot make another field of the rest.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from lxml import etree

from vanban.messages import translate as _
from vanban.word.package import CONTENT_TYPES
from vanban.word.structure import MEDIA, XML_ERRORS, Fault, parse

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
_LINKS = ("http://", "https://", "mailto:")
_FIELDS = frozenset((
    "PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES", "PAGEREF", "REF", "NOTEREF", "STYLEREF", "SEQ", "LISTNUM", "TOC",
    "TC", "INDEX", "XE", "HYPERLINK", "DATE", "TIME", "CREATEDATE", "SAVEDATE", "PRINTDATE", "AUTHOR", "TITLE",
    "SUBJECT", "KEYWORDS", "COMMENTS", "DOCPROPERTY", "FILENAME", "FORMTEXT", "FORMCHECKBOX", "FORMDROPDOWN",
    "MERGEFIELD", "SYMBOL", "EQ", "ADVANCE", "IF", "=",
))  # fmt: skip
_RUNS = frozenset(("mailMerge", "entryMacro", "exitMacro", "altChunk", "subDoc", "object", "control"))
"""Elements that fetch or run something."""
_CODE = frozenset((
    "r", "instrText", "fldChar", "t", "tab", "br", "noBreakHyphen", "softHyphen", "bookmarkStart", "bookmarkEnd",
    "proofErr", "lastRenderedPageBreak",
))  # fmt: skip
"""What may stand where the code of a field stands."""
_INSTRUCTIONS = ("instrText", "delInstrText")
_UNREAD = frozenset(("pPr", "rPr", "ffData", "fldData"))
_NESTED = "\0"
"""Stands in the code of a field for what another one in it comes to."""
_NAME = re.compile(r"\s*(=|[^\s\\\"]*)(.*)", re.DOTALL)
_LINK = re.compile(r"\s*(?:\\[lot]\s+(?:\"[^\"]*\"|[^\s\"]+)|\\[mnhs*]\s*\w*|\"?(?P<target>[^\s\"\\]+)\"?)")


def unsafe(parts: Mapping[str, bytes]) -> Iterator[Fault]:
    """Yield each thing of a template that an office must not print or hand out."""
    types: dict[str, str] = {}
    for name, data in sorted(parts.items(), key=lambda part: part[0] != CONTENT_TYPES):
        ending = "xml" if name == CONTENT_TYPES else _ending(name)
        if not ending:
            yield _unknown(name)
            continue
        if ending in ("xml", "rels"):
            root = _root(name, data)
            if isinstance(root, Fault):
                yield root
                continue
            if name == CONTENT_TYPES:
                types = {_key(item): item.get("ContentType") or "" for item in root.iter("{*}Default", "{*}Override")}
                continue
            yield from _relations(name, root) if ending == "rels" else _inside(name, root)
        kind = types.get(f"/{name}".lower(), types.get(ending, ""))
        if not _TYPES[ending].fullmatch(kind):
            yield Fault(
                "part-type", name, "", _("khai là “{type}”, không phải phần của văn bản Word").format(type=kind)
            )


def _key(item: Any) -> str:
    return str(item.get("PartName") or item.get("Extension") or "").lower()


def _ending(name: str) -> str:
    """Return how the name of a part ends, or nothing where no part may lie there or end so."""
    found = _PART.fullmatch(name)
    ending = found["ending"].lower() if found else ""
    return ending if ending in _TYPES else ""


def _unknown(name: str) -> Fault:
    if _EMBEDDED.search(name):
        return Fault("embedded-object", name, "", _("có đối tượng nhúng hoặc ActiveX; hãy xoá khỏi mẫu"))
    return Fault("part-unknown", name, "", _("có phần mà mẫu không được có; hãy mở bằng Word, xoá đi rồi lưu lại"))


def _root(name: str, data: bytes) -> Any:
    """Return the tree of a part, or what is wrong with it."""
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        return Fault("doctype", name, "", _("có khai báo DTD; hãy mở bằng Word rồi lưu lại"))
    try:
        return parse(data)
    except XML_ERRORS as error:
        line, column = getattr(error, "position", (1, 1))
        message = _("XML hỏng ở dòng {line}, cột {column}; hãy mở tệp bằng Word rồi lưu lại")
        return Fault("xml", name, "", message.format(line=line, column=column))


def _relations(name: str, root: Any) -> Iterator[Fault]:
    for item in root:
        kind = (item.get("Type") or "").rpartition("/")[2]
        target = item.get("Target") or ""
        outside = (item.get("TargetMode") or "Internal") != "Internal" or bool(re.match(r"[\w+.-]+:|//|\\", target))
        if kind not in _RELATIONS:
            message = _("có {kind}: đối tượng ngoài không được để trong mẫu").format(kind=kind)
            yield Fault("outside-object", name, "", message)
        elif outside and not (kind == "hyperlink" and target.lower().startswith(_LINKS)):
            message = _("liên kết ra ngoài ({kind}: {target}); chỉ để liên kết http, https, mailto")
            yield Fault("outside-link", name, "", message.format(kind=kind, target=target[:80]))


def _inside(name: str, root: Any) -> Iterator[Fault]:
    """Yield what a part holds that fetches or runs something; in names of another space too, as some readers do."""
    for element in root.iter(etree.Element):
        local = _local(element)
        if local in _RUNS:
            message = _("có {kind}: đối tượng ngoài không được để trong mẫu").format(kind=local)
            yield Fault("outside-object", name, "", message)
        elif local == "fldSimple":
            yield from _field(name, _value(element, "instr"))
        elif local == "p":
            yield from _fields(name, element)
        elif local in ("fldChar", *_INSTRUCTIONS) and not _read(element):
            yield _torn(name)


def _read(piece: Any) -> bool:
    """Whether a piece of a field stands where :func:`_fields` reads it."""
    above = [_local(element) for element in piece.iterancestors()]
    return above[0] == "r" and "p" in above and not _UNREAD & set(above[: above.index("p")])


def _fields(name: str, paragraph: Any) -> Iterator[Fault]:
    """Yield what is wrong with the fields whose code stands in a paragraph, each read to its end."""
    codes: list[str | None] = []  # of the fields begun here, the innermost last; None behind the code
    home = None
    for element in _of(paragraph):
        local, kind = _local(element), _value(element, "fldCharType")
        coding = any(code is not None for code in codes)
        if (local == "r" and _tagged(element)) or (coding and _strange(element, home)):
            yield _torn(name)
            return
        last = codes[-1] if codes else None
        if local in _INSTRUCTIONS:
            if last is None:
                yield _torn(name)
                return
            codes[-1] = last + (element.text or "")
        elif local == "fldChar" and kind == "begin":
            home = home if coding else element.getparent().getparent()
            if last is not None:
                codes[-1] = last + _NESTED
            codes.append("")
        elif local == "fldChar":
            if last is not None:
                yield from _field(name, last)
            codes[-1:] = [None] if kind == "separate" else []
    if any(code is not None for code in codes):
        yield _torn(name)


def _of(paragraph: Any) -> Iterator[Any]:
    """Yield what a paragraph holds, without its looks and without the paragraphs in its text boxes."""
    for child in paragraph:
        if isinstance(child.tag, str) and _local(child) not in ("p", *_UNREAD):
            yield child
            yield from _of(child)


def _tagged(run: Any) -> bool:
    """Whether a run holds a piece of a field and a tag: where the run is taken away, so is the piece."""
    names = {_local(child) for child in run if isinstance(child.tag, str)}
    return bool(names & {"fldChar", *_INSTRUCTIONS}) and any(map(_braced, run.itertext()))


def _strange(element: Any, home: Any) -> bool:
    """Whether something stands among the code of a field that is none of it."""
    local = _local(element)
    return local not in _CODE or (local == "r" and element.getparent() is not home) or _braced(element.text or "")


def _braced(text: str) -> bool:
    return "{" in text or "}" in text


def _field(name: str, code: str) -> Iterator[Fault]:
    found = _NAME.fullmatch(code)
    kind, rest = (found[1].upper(), found[2]) if found else ("", "")
    if kind not in _FIELDS or _braced(code):
        message = _("có trường {field}, lấy nội dung hoặc chạy lệnh từ bên ngoài; hãy xoá")
        yield Fault("field-outside", name, "", message.format(field=kind.replace(_NESTED, "…")[:40] or "…"))
    elif kind == "HYPERLINK":
        targets = [item["target"] for item in _LINK.finditer(rest) if item["target"]]
        if _NESTED in rest or not all(target.lower().startswith(_LINKS) for target in targets):
            message = _("liên kết ra ngoài ({kind}: {target}); chỉ để liên kết http, https, mailto")
            yield Fault("outside-link", name, "", message.format(kind=kind, target=rest.strip()[:80]))


def _torn(name: str) -> Fault:
    message = _("có trường (field) bị xé lẻ hoặc lẫn với thẻ, nội dung khác; hãy xoá rồi chèn lại bằng Word")
    return Fault("field-torn", name, "", message)


def _local(element: Any) -> str:
    return str(element.tag).rpartition("}")[2]


def _value(element: Any, name: str) -> str:
    return next((str(value) for key, value in element.items() if key.rpartition("}")[2] == name), "")
