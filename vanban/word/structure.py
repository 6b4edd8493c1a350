"""Our own lint of a Word file's structure: what Word refuses to open and no validator tells.

It runs after every render on the parts that data can change, so a file that we hand out is one that Word opens.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from lxml import etree

from vanban.messages import translate as _
from vanban.word.measures import whole
from vanban.word.package import CONTENT_TYPES, MAIN, inked

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
STYLES = "word/styles.xml"
MEDIA = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_KINDS = (
    "document.main", "styles", "settings", "numbering", "fontTable", "header", "footer", "footnotes", "endnotes",
    "comments",
)  # fmt: skip
"""The kinds of parts whose content type ends as the type of the relation to them does."""
TEXT = {f"{W}{tag}" for tag in ("t", "instrText", "delText", "delInstrText")}
_COLUMNS = 63
_BLOCK = {f"{W}{tag}" for tag in ("p", "tbl")}
_STYLES = {f"{W}{tag}" for tag in ("pStyle", "rStyle", "tblStyle")}


XML_ERRORS = (etree.XMLSyntaxError, RecursionError)
"""What a broken or hostile part makes of an attempt to read it."""


class Fault(NamedTuple):
    """One fault of a file: the rule, the part, the place inside it, and what is wrong."""

    rule: str
    part: str
    place: str
    message: str


def lint(parts: Mapping[str, bytes], only: Collection[str] | None = None) -> list[Fault]:
    """Return the faults of a package, or of those WordprocessingML parts alone that are named in ``only``."""
    names = [name for name in parts if wordprocessing(name) and (only is None or name in only)]
    defined = style_ids(parts.get(STYLES, b""))
    faults = [fault for name in names for fault in _lint_part(name, parts, defined)]
    return faults if only is not None else [*faults, *lint_package(parts)]


def lint_package(parts: Mapping[str, bytes]) -> Iterator[Fault]:
    """Yield what is wrong with a package as a whole: no text, styles that stand twice, parts announced as others."""
    if not inked(parts.get(MAIN, b"")):
        yield Fault("empty", MAIN, "", _("văn bản in ra không có chữ nào"))
    styles = list(parse(parts[STYLES]).iter(f"{W}style")) if STYLES in parts else []
    names = [name.get(f"{W}val") for style in styles for name in style.iterfind(f"{W}name")]
    for twice in _twice(style.get(f"{W}styleId") for style in styles):
        yield Fault("style-twice", STYLES, f"“{twice}”", _("hai kiểu chữ cùng mã; hãy xoá một kiểu"))
    for twice in _twice(names):
        yield Fault("style-twice", STYLES, f"“{twice}”", _("hai kiểu chữ cùng tên; hãy xoá một kiểu"))
    yield from mistyped(parts)


def mistyped(parts: Mapping[str, bytes]) -> Iterator[Fault]:
    """Yield what is wrong with what the parts are announced as."""
    types = children(parts[CONTENT_TYPES]) if CONTENT_TYPES in parts else ()
    announced = {item.get("PartName"): item.get("ContentType") for item in types}
    relations = parts.get(relations_of(MAIN))
    wanted = {part: kind for kind, part in targets(relations, "word/")} if relations else {}
    wanted[MAIN] = "document.main"
    for name, kind in wanted.items():
        found = announced.get(f"/{name}")
        if kind in _KINDS and name in parts and found != f"{MEDIA}.{kind}+xml":
            message = _("loại nội dung khai là “{found}”; Word không mở được; hãy mở bằng Word rồi lưu lại thành .docx")
            yield Fault("content-type", name, "", message.format(found=found))


def _twice(names: Iterable[str]) -> list[str]:
    return [name for name, times in Counter(names).items() if times > 1]


def wordprocessing(name: str) -> bool:
    """Whether a part holds paragraphs."""
    folder, _slash, file = name.rpartition("/")
    return folder == "word" and file.startswith(("document", "header", "footer", "footnotes", "endnotes"))


def parse(data: bytes) -> Any:
    """Parse XML strictly: no entities from outside, no network, no forgiving of broken markup or strange prefixes."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True)
    root = etree.fromstring(data, parser)
    if root.getroottree().docinfo.doctype:
        raise etree.XMLSyntaxError("DOCTYPE", 1, 1, 1, "")
    for error in parser.error_log.filter_from_errors():
        raise etree.XMLSyntaxError(error.message, error.type, error.line, error.column, error.filename)
    return root


def children(data: bytes) -> Iterator[Any]:
    """Yield the elements of a list in XML, as relations and content types are; comments are none."""
    yield from parse(data).iterchildren("{*}*")


def style_ids(styles: bytes) -> frozenset[str]:
    """Return the ids of the styles that a package defines."""
    if not styles:
        return frozenset()
    return frozenset(style.get(f"{W}styleId") for style in parse(styles).iter(f"{W}style"))


def _lint_part(name: str, parts: Mapping[str, bytes], defined: frozenset[str]) -> Iterator[Fault]:
    try:
        root = parse(parts[name])
    except etree.XMLSyntaxError as error:
        line, column = error.position
        message = _("XML hỏng ở dòng {line}, cột {column}; hãy mở tệp bằng Word rồi lưu lại")
        yield Fault("xml", name, str(error.position), message.format(line=line, column=column))
        return
    relations = relation_ids(name, parts)
    drawings: Counter[str] = Counter()
    depth = 0
    for element in root.iter():
        if not isinstance(element.tag, str):
            continue
        yield from _shape(name, element)
        tag = element.tag
        if tag in _STYLES and element.get(f"{W}val") not in defined:
            yield Fault(
                "style", name, place_of(element), _("kiểu chữ không có trong tệp; hãy chọn lại kiểu chữ trong Word")
            )
        elif tag == f"{W}fldChar":
            depth += {"begin": 1, "end": -1}.get(element.get(f"{W}fldCharType"), 0)
        elif tag == f"{_WP}docPr":
            drawings[element.get("id")] += 1
        for attribute, value in element.attrib.items():
            if attribute.startswith(_R) and value not in relations:
                yield Fault(
                    "relation",
                    name,
                    place_of(element),
                    _("mối liên kết {id} không có; hãy mở bằng Word rồi lưu lại").format(id=value),
                )
    if depth:
        yield Fault("field", name, "", _("trường (field) mở mà không đóng; hãy xoá trường ấy rồi chèn lại"))
    for number, times in drawings.items():
        if times > 1:
            yield Fault("drawing-id", name, number, _("hai hình vẽ cùng số hiệu; hãy xoá một hình rồi chèn lại"))


def relations_of(name: str) -> str:
    """Return the name of the part that holds a part's relations."""
    folder, _slash, file = name.rpartition("/")
    return f"{folder}/_rels/{file}.rels"


def targets(relations: bytes, folder: str) -> Iterator[tuple[str, str]]:
    """Yield kind and part of each relation inside the package; ``folder`` is the source's, with its slash."""
    for item in children(relations):
        if target := target_of(item, folder):
            yield item.get("Type", "").rpartition("/")[2], target


def target_of(relation: Any, folder: str) -> str:
    """Return the part that a relation leads to, or nothing where it leads out of the package."""
    target = str(relation.get("Target", ""))
    if relation.get("TargetMode") == "External":
        return ""
    return target[1:] if target.startswith("/") else folder + target


def relation_ids(name: str, parts: Mapping[str, bytes]) -> frozenset[str]:
    """Return the ids of the relations that a part has."""
    data = parts.get(relations_of(name))
    return frozenset(item.get("Id") for item in children(data)) if data else frozenset()


def _shape(name: str, element: Any) -> Iterator[Fault]:
    tag = element.tag
    if tag not in TEXT and tag.startswith(W) and _stray(element):
        yield Fault("stray-text", name, place_of(element), _("chữ nằm ngoài đoạn văn bản; hãy đưa chữ ấy vào một đoạn"))
    if tag == f"{W}tc":
        if not len(element) or element[-1].tag != f"{W}p":
            yield Fault("cell", name, place_of(element), _("ô bảng không kết thúc bằng một đoạn văn"))
    elif tag == f"{W}tr":
        if not any(child.tag in (f"{W}tc", f"{W}sdt", f"{W}customXml") for child in element):
            yield Fault("row", name, place_of(element), _("hàng bảng không có ô"))
    elif tag == f"{W}tbl":
        yield from _table(name, element)
    elif tag == f"{W}sdt" and element.find(f"{W}sdtContent") is None:
        yield Fault("control", name, place_of(element), _("ô nhập không có nội dung; hãy gõ chữ vào ô, hoặc xoá ô"))
    elif tag == f"{W}p" and element.getparent() is not None and element.getparent().tag in _BLOCK:
        yield Fault(
            "nesting",
            name,
            place_of(element),
            _("đoạn văn nằm trong đoạn văn hoặc ngoài ô bảng; hãy mở bằng Word rồi lưu lại"),
        )


def _stray(element: Any) -> bool:
    return bool((element.text or "").strip()) or any((child.tail or "").strip() for child in element)


def _table(name: str, table: Any) -> Iterator[Fault]:
    rows = table.findall(f"{W}tr")
    if not rows and table.find(f"{W}sdt") is None:
        yield Fault("table", name, place_of(table), _("bảng không có hàng; hãy thêm hàng, hoặc xoá bảng"))
        return
    grid = len(table.findall(f"{W}tblGrid/{W}gridCol"))
    widest = max((sum(map(span_of, row.iterfind(f"{W}tc"))) for row in rows), default=0)
    if grid < widest:
        yield Fault("grid", name, place_of(table), _("lưới bảng hẹp hơn hàng rộng nhất; hãy vẽ lại bảng trong Word"))


def span_of(cell: Any) -> int:
    """Return over how many columns a cell goes; no table of Word's has more than 63."""
    span = cell.find(f"{W}tcPr/{W}gridSpan")
    return min(max(1, whole(span.get(f"{W}val"), 1)), _COLUMNS) if span is not None else 1


def place_of(element: Any) -> str:
    """Return the start of the text around an element, so that a person finds it."""
    holder = element
    while holder is not None and holder.tag not in (f"{W}p", f"{W}tbl"):
        holder = holder.getparent()
    text = "".join((holder if holder is not None else element).itertext(f"{W}t"))
    return f"“{text[:40]}”" if text else str(etree.QName(element).localname)
