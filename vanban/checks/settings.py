"""The settings of a Word file that can be set right without touching a word, and how: page, runs, paragraphs."""

from collections import Counter
from collections.abc import Iterable
from typing import Any

from lxml import etree

from vanban.checks.formatting import W
from vanban.checks.pieces import Piece
from vanban.checks.word import WordFile
from vanban.standards import Component, Mm, Page
from vanban.word.parts import add_part

_HEADER, _FIRST = "word/header-vanban.xml", "word/header-vanban-first.xml"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:hdr xmlns:w="{ns}">{inner}</w:hdr>'
_NUMBER = (
    '<w:p><w:pPr><w:spacing w:before="0" w:after="0"/><w:jc w:val="center"/></w:pPr>'
    '<w:r><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="28"/></w:rPr>'
    '<w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:rPr><w:sz w:val="28"/></w:rPr><w:t>2</w:t></w:r>'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
)
_ORDER = {
    "rPr": ("rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike", "outline", "shadow",
            "emboss", "imprint", "noProof", "snapToGrid", "vanish", "webHidden", "color", "spacing", "w", "kern",
            "position", "sz", "szCs", "highlight", "u"),
    "pPr": (
        "pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr",
        "suppressLineNumbers", "pBdr", "shd", "tabs", "suppressAutoHyphens", "kinsoku", "wordWrap",
        "overflowPunct", "topLinePunct", "autoSpaceDE", "autoSpaceDN", "bidi", "adjustRightInd", "snapToGrid",
        "spacing", "ind", "contextualSpacing", "mirrorIndents", "suppressOverlap", "jc",
    ),
}  # fmt: skip
"""The order in which the schema wants the properties; those behind stay behind."""
_BEHIND_TITLE = tuple(
    f"{W}{tag}" for tag in ("textDirection", "bidi", "rtlGutter", "docGrid", "printerSettings", "sectPrChange")
)
"""What the schema wants behind the switch for the first page."""
_EXACT = (18 * 20, 22 * 20)
_GAP = 6 * 20


def set_run(branch: str, sources: Iterable[Any], row: Component, size: float) -> None:
    """Set one thing of the look of runs as the row of the standard has it; the size is one that it allows."""
    for source in sources:
        properties = _properties(source, "rPr")
        if branch == "size":
            _set(properties, "sz", val=f"{size * 2:g}")
            _set(properties, "szCs", val=f"{size * 2:g}")
        elif branch == "underline":
            _set(properties, "u", val="single")
        else:
            _set(properties, branch[0], val="1" if getattr(row, branch) else "0")


def usual_size(pieces: Iterable[Piece], row: Component) -> float:
    """Return the size that most of the pieces have of those that the row allows; the row's own where none has."""
    low, high = row.sizes
    sizes = Counter(run.format.size for piece in pieces for run in piece.inked if low <= run.format.size <= high)
    return max(sizes, key=sizes.__getitem__, default=row.size)


def usual_line(pieces: Iterable[Piece]) -> int:
    """Return the exact distance of lines that most of the pieces have, of those allowed; 18 pt where none has."""
    layouts = (piece.paragraph.format for piece in pieces)
    found = Counter(one.line for one in layouts if one.line_rule == "exact" and _EXACT[0] <= one.line <= _EXACT[1])
    return max(found, key=found.__getitem__, default=_EXACT[0])


def set_paragraph(branch: str, paragraph: Any, row: Component, line: int) -> None:
    """Set one thing of the layout of a paragraph as the row of the standard has it."""
    properties = _properties(paragraph, "pPr")
    if branch == "align":
        _set(properties, "jc", val=row.align)
    elif branch == "line":
        _set(properties, "spacing", line=str(line), lineRule="exact")
    elif branch == "gap":
        _set(properties, "spacing", after=str(_GAP))
        _drop(properties, "spacing", ("afterAutospacing", "afterLines"))
        _set(properties, "contextualSpacing", val="0")
    elif branch == "indent":
        _set(properties, "ind", left="0", firstLine=str(row.first_line.twips))
        names = ("hanging", "start", "leftChars", "startChars", "firstLineChars", "hangingChars")
        _drop(properties, "ind", names)


def set_margin(side: str, word: WordFile, page: Page) -> None:
    """Set a margin of every page that stands upright."""
    length: Mm = getattr(page, side)
    for section in word.sections:
        if section.element is not None and section.width <= section.height:
            _margins(section.element).set(f"{W}{side}", str(length.twips))


def set_number_edge(word: WordFile, page: Page) -> None:
    """Set how far from the upper edge the page number stands."""
    for section in word.sections:
        if section.element is not None:
            _margins(section.element).set(f"{W}header", str(page.number_edge.twips))


def set_number(word: WordFile, parts: dict[str, bytes]) -> None:
    """Give a document without headers a page number, and a first page without one; later sections take both over."""
    section, ns = word.sections[0].element, W.strip("{}")
    for kind, name, inner in (("first", _FIRST, "<w:p/>"), ("default", _HEADER, _NUMBER)):
        identity = add_part(parts, name, _HEAD.format(ns=ns, inner=inner).encode(), "header")
        section.insert(0, etree.Element(f"{W}headerReference", {f"{W}type": kind, f"{_R}id": identity}))
    if section.find(f"{W}titlePg") is None:
        at = next((index for index, item in enumerate(section) if item.tag in _BEHIND_TITLE), len(section))
        section.insert(at, etree.Element(f"{W}titlePg"))


def bare(word: WordFile) -> bool:
    """Whether a document has neither header nor footer, so that a page number can be in nobody's way."""
    sections = word.sections
    return sections[0].element is not None and not any(section.headers or section.footers for section in sections)


def _margins(section: Any) -> Any:
    found = section.find(f"{W}pgMar")
    if found is None:
        found = etree.Element(f"{W}pgMar")
        size = section.find(f"{W}pgSz")
        section.insert(0 if size is None else section.index(size) + 1, found)
    return found


def _properties(element: Any, tag: str) -> Any:
    found = element.find(f"{W}{tag}")
    if found is None:
        found = etree.Element(f"{W}{tag}")
        element.insert(0, found)
    return found


def _set(properties: Any, tag: str, **attributes: str) -> None:
    """Set a property at its place; attributes that are not given stay."""
    found = properties.find(f"{W}{tag}")
    if found is None:
        order = _ORDER[properties.tag.removeprefix(W)]
        before = {f"{W}{name}" for name in order[: order.index(tag)]}
        at = next((i for i, item in enumerate(properties) if item.tag not in before), len(properties))
        found = etree.Element(f"{W}{tag}")
        properties.insert(at, found)
    for name, value in attributes.items():
        found.set(f"{W}{name}", value)


def _drop(properties: Any, tag: str, names: Iterable[str]) -> None:
    found = properties.find(f"{W}{tag}")
    for name in names:
        found.attrib.pop(f"{W}{name}", None)
