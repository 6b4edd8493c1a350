"""What is safe to set without touching a word: page, margins, page number, sizes, weights, indents, spacing.

Each finding that has a setting behind it is answered by direct formatting in a copy; words are never changed, and a
component that is missing is never invented.
"""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from lxml import etree

from vanban.checks import examine
from vanban.checks.formatting import W
from vanban.checks.pieces import Piece
from vanban.checks.rule import Finding, Inspection, Told, named
from vanban.checks.told import Copy, told_of_document
from vanban.checks.word import WordFile
from vanban.errors import InputError
from vanban.messages import translate as _
from vanban.packs.pack import folder_at, packs_of
from vanban.standards import Component, Mm, Standard
from vanban.word.files import WordSource, whence
from vanban.word.package import read_parts, write_sealed
from vanban.word.parts import add_part
from vanban.word.seal import COPY

_DOCUMENT = "word/document.xml"
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


def fix(
    source: WordSource,
    *,
    standard: str | None = None,
    packs: Iterable[str | Path] = (),
    folder: str | Path | None = None,
) -> Copy:
    """Return a copy of a Word file in which is set right what can be without touching a word.

    Page, margins, page number, sizes, weights, indents and spacing.

    Args:
        source: The path of a DOCX, its bytes, or a file open in binary.
        standard: ``hd36`` or ``hd05``; without it the date that the file prints chooses.
        packs: Directories of packs, whose symbols of agencies and exempt rules are known.
        folder: Where ``vanban.yaml`` is looked for, upwards; of a path its own folder, if not given.

    Returns:
        A :class:`vanban.Copy`: ``docx`` is the copy, ``changes`` are the findings that were answered in it, and its own
        findings are those that are left to people.

    Raises:
        InputError: the document is signed or protected (``not-fixable``), cannot be read, or is no DOCX.
        CallError: ``source`` is nothing that can be read (``not-a-source``), or ``standard`` no name (``standard``).
    """
    data, name, place = whence(source, None, folder_at(folder))
    with packs_of(packs):
        return _fixed(data, standard, name, place)


def _fixed(docx: bytes, standard: str | None, name: str, folder: Path | None) -> Copy:
    inspection, pairs = examine(docx, standard=standard, name=name, folder=folder)
    _refuse(inspection.word)
    parts = dict(read_parts(docx))
    for finding, told in pairs:
        _answer(finding, told, inspection, parts)
    paragraphs = inspection.word.paragraphs
    if paragraphs:
        root = paragraphs[0].element.getroottree().getroot()
        parts[_DOCUMENT] = bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))
    result = write_sealed(parts, COPY)
    after, left = examine(result, standard=inspection.standard.id, name=name, folder=folder)
    still = {(finding.code, finding.place, finding.order) for finding, _told in left}
    done = (finding for finding, _told in pairs if (finding.code, finding.place, finding.order) not in still)
    about = {**told_of_document(after, name), "assumed": inspection.assumed}
    return Copy(
        tuple(named(finding, name) for finding, _told in left),
        **about,
        docx=result,
        changes=tuple(named(finding, name) for finding in done),
    )


def _refuse(word: WordFile) -> None:
    reasons = (
        (word.signed, _("văn bản đã ký số, sửa tệp làm mất chữ ký; hãy sửa ở bản chưa ký")),
        (word.protected, _("văn bản bị khoá sửa; hãy mở bằng Word, vào Review, Restrict Editing, bấm Stop Protection")),
    )
    for wrong, why in reasons:
        if wrong:
            raise InputError(why, code="not-fixable")


_OF = {
    "agency-names": ("parent-agency", "issuing-agency"),
    "number-form": ("number",),
    "letter-subject": ("subject-letter",),
    "addressees": ("addressee-label", "addressee"),
    "bases": ("basis",),
    "authority-form": ("authority",),
    "signature-office": ("office",),
    "recipients-list": ("recipient",),
    "urgency-mark": ("urgency",),
    "draft-mark": ("draft",),
    "body-size": ("body", "clause", "point", "dash", "article", "heading-1", "heading-2", "heading-3", "basis"),
}
"""Components of the rules that are not named like theirs."""


def _answer(finding: Finding, told: Told, inspection: Inspection, parts: dict[str, bytes]) -> None:
    branch = told.branch
    if finding.rule.startswith("page-"):
        _page(finding.rule, branch, inspection, parts)
    elif isinstance(told.at, Piece) and (setting := _RUNS.get(branch)):
        row = _row(finding.rule, told.at, inspection)
        if row is not None:
            for source in (source for run in told.at.runs for source in run.sources):
                setting(_properties(source, "rPr"), row)
    elif isinstance(told.at, Piece) and (layout := _LAYOUTS.get((finding.rule, branch))):
        layout(_properties(told.at.paragraph.element, "pPr"), inspection.standard)


def _row(rule: str, piece: Piece, inspection: Inspection) -> Component | None:
    for component in _OF.get(rule, (rule,)):
        if any(piece is other for other in inspection.located[component]):
            return inspection.standard.components.get(component)
    return None


def _properties(element: Any, tag: str) -> Any:
    found = element.find(f"{W}{tag}")
    if found is None:
        found = etree.Element(f"{W}{tag}")
        element.insert(0, found)
    return found


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


def _set(properties: Any, tag: str, **attributes: str) -> None:
    """Set a property at its place; attributes that are not given stay."""
    found = properties.find(f"{W}{tag}")
    if found is None:
        order = _ORDER[etree.QName(properties).localname]
        before = set(order[: order.index(tag)])
        at = next((i for i, e in enumerate(properties) if etree.QName(e).localname not in before), len(properties))
        found = etree.Element(f"{W}{tag}")
        properties.insert(at, found)
    for name, value in attributes.items():
        found.set(f"{W}{name}", value)


def _size(properties: Any, row: Component) -> None:
    _set(properties, "sz", val=str(round(row.size * 2)))
    _set(properties, "szCs", val=str(round(row.size * 2)))


_RUNS: dict[str, Callable[[Any, Component], None]] = {
    "size": _size,
    "bold": lambda properties, row: _set(properties, "b", val="1" if row.bold else "0"),
    "italic": lambda properties, row: _set(properties, "i", val="1" if row.italic else "0"),
    "underline": lambda properties, _row: _set(properties, "u", val="single"),
}


def _centre(properties: Any, _standard: Standard) -> None:
    _set(properties, "jc", val="center")


def _indent(properties: Any, standard: Standard) -> None:
    _set(properties, "ind", left="0", firstLine=str(standard.components["body"].first_line.twips))
    found = properties.find(f"{W}ind")
    for name in ("hanging", "start", "leftChars", "firstLineChars", "hangingChars"):
        found.attrib.pop(f"{W}{name}", None)


_LAYOUTS: dict[tuple[str, str], Callable[[Any, Standard], None]] = {
    ("type-name", "align"): _centre,
    ("subject", "align"): _centre,
    ("body-layout", "align"): lambda properties, _standard: _set(properties, "jc", val="both"),
    ("body-layout", "indent"): _indent,
    ("body-layout", "line"): lambda properties, _standard: _set(properties, "spacing", line="360", lineRule="exact"),
    ("body-layout", "gap"): lambda properties, _standard: _set(properties, "spacing", after="120"),
}


def _page(rule: str, branch: str, inspection: Inspection, parts: dict[str, bytes]) -> None:
    page = inspection.standard.page
    for section in inspection.word.sections:
        if section.element is None:
            continue
        margins = _child(section.element, "pgMar")
        if rule == "page-margins" and branch != "turned" and section.width <= section.height:
            length: Mm = getattr(page, branch)
            margins.set(f"{W}{branch}", str(length.twips))
        elif rule == "page-number" and branch == "distance":
            margins.set(f"{W}header", str(page.number_edge.twips))
        elif rule == "page-number" and branch == "missing":
            _number(section.element, parts)
            margins.set(f"{W}header", str(page.number_edge.twips))


def _child(section: Any, tag: str) -> Any:
    found = section.find(f"{W}{tag}")
    return found if found is not None else etree.SubElement(section, f"{W}{tag}")


def _number(section: Any, parts: dict[str, bytes]) -> None:
    """Give a section a page number in its header, and a first page without one."""
    if section.find(f"{W}headerReference") is not None:
        return  # somebody's own header is not overwritten
    ns = W.strip("{}")
    for kind, name, inner in (("first", _FIRST, "<w:p/>"), ("default", _HEADER, _NUMBER)):
        identity = add_part(parts, name, _HEAD.format(ns=ns, inner=inner).encode(), "header")
        section.insert(0, etree.Element(f"{W}headerReference", {f"{W}type": kind, f"{_R}id": identity}))
    if section.find(f"{W}titlePg") is None:
        after = section.find(f"{W}pgNumType")
        title = etree.Element(f"{W}titlePg")
        (after if after is not None else _child(section, "pgMar")).addnext(title)
