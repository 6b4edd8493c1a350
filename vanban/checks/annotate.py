"""Findings as Word comments in a copy of the document, each at its paragraph."""

from collections.abc import Iterable
from typing import Any
from xml.sax.saxutils import escape

from lxml import etree

from vanban.checks import examine
from vanban.checks.formatting import W
from vanban.checks.locate import Piece
from vanban.checks.report import severity_name
from vanban.checks.rule import Finding
from vanban.checks.word import Paragraph, WordFile
from vanban.word.package import write_sealed
from vanban.word.parts import add_part
from vanban.word.seal import COPY
from vanban.word.structure import parse

_NS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_DOCUMENT, _COMMENTS = "word/document.xml", "word/comments.xml"


def annotated(docx: bytes, *, standard: str | None = None, name: str = "") -> tuple[bytes, list[Finding]]:
    """Return a copy with a comment for each finding, and the findings; words and formatting stay as they are.

    A finding of the page as a whole, or of a header, stands at the first paragraph.
    """
    inspection, pairs = examine(docx, standard=standard, name=name)
    noted = [(finding, told.at.paragraph if isinstance(told.at, Piece) else told.at) for finding, told in pairs]
    return with_comments(inspection.word, noted), [finding for finding, _told in pairs]


def with_comments(word: WordFile, noted: Iterable[tuple[Finding, Paragraph | None]]) -> bytes:
    """Return an opened document with a comment for each finding, at its paragraph where it is one of the text."""
    parts = dict(word.parts)
    comments = parse(parts[_COMMENTS]) if _COMMENTS in parts else etree.Element(f"{W}comments", nsmap={"w": _NS})
    taken = [int(item.get(f"{W}id") or 0) for item in comments.iterfind(f"{W}comment")]
    first = next((paragraph for paragraph in word.paragraphs), None)
    for number, (finding, at) in enumerate(noted, max(taken, default=-1) + 1):
        target = at if at is not None and at.part == _DOCUMENT else first
        if target is not None:
            _mark(target, number)
            comments.append(_comment(number, finding))
    root = first.element.getroottree().getroot() if first is not None else parse(parts[_DOCUMENT])
    parts[_DOCUMENT] = _xml(root)
    add_part(parts, _COMMENTS, _xml(comments), "comments")
    return write_sealed(parts, COPY)


def _xml(root: Any) -> bytes:
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))


def _mark(paragraph: Paragraph, number: int) -> None:
    element = paragraph.element
    start = etree.Element(f"{W}commentRangeStart", {f"{W}id": str(number)})
    at = 1 if len(element) and element[0].tag == f"{W}pPr" else 0
    element.insert(at, start)
    element.append(etree.Element(f"{W}commentRangeEnd", {f"{W}id": str(number)}))
    run = etree.SubElement(element, f"{W}r")
    etree.SubElement(run, f"{W}commentReference", {f"{W}id": str(number)})


def _comment(number: int, finding: Finding) -> Any:
    clause = f" ({finding.clause})" if finding.clause else ""
    lines = [f"{severity_name(finding.severity)}: {finding.message}{clause}", finding.code]
    return etree.fromstring(
        f'<w:comment xmlns:w="{_NS}" w:id="{number}" w:author="vanban" w:initials="vb">{_paragraphs(lines)}</w:comment>'
    )


def _paragraphs(lines: Iterable[str]) -> str:
    return "".join(f'<w:p><w:r><w:t xml:space="preserve">{escape(line)}</w:t></w:r></w:p>' for line in lines)
