"""Findings as Word comments in a copy of the document, each at its paragraph."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from lxml import etree

from vanban.checks import examine
from vanban.checks.formatting import W
from vanban.checks.pieces import Piece
from vanban.checks.report import severity_name
from vanban.checks.rule import Finding, named
from vanban.checks.told import Copy, told_of_document
from vanban.checks.word import Paragraph, WordFile
from vanban.messages import translate as _
from vanban.packs.pack import folder_at, packs_of
from vanban.word.files import WordSource, whence
from vanban.word.package import broken, write_sealed
from vanban.word.parts import add_part
from vanban.word.seal import COPY
from vanban.word.structure import XML_ERRORS, parse

_NS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_DOCUMENT, _COMMENTS = "word/document.xml", "word/comments.xml"


def annotate(
    source: WordSource,
    *,
    standard: str | None = None,
    packs: Iterable[str | Path] = (),
    folder: str | Path | None = None,
) -> Copy:
    """Return a copy of a Word file with a comment for each finding; words and formatting stay as they are.

    A finding of the page as a whole, or of a header, stands at the first paragraph.

    Args:
        source: The path of a DOCX, its bytes, or a file open in binary.
        standard: ``hd36`` or ``hd05``; without it the date that the file prints chooses.
        packs: Directories of packs, whose symbols of agencies and exempt rules are known.
        folder: Where ``vanban.yaml`` is looked for, upwards; of a path its own folder, if not given.

    Returns:
        A :class:`vanban.Copy`: ``docx`` is the copy, its findings are those of the file.

    Raises:
        InputError: the file cannot be read, is no DOCX, or there is no such standard (``no-standard``).
        CallError: ``source`` is nothing that can be read (``not-a-source``), or ``standard`` no name (``standard``).
    """
    data, name, place = whence(source, None, folder_at(folder))
    with packs_of(packs):
        inspection, pairs = examine(data, standard=standard, name=name, folder=place)
    noted = [(finding, told.at.paragraph if isinstance(told.at, Piece) else told.at) for finding, told in pairs]
    about = told_of_document(inspection, name)  # before the comments are among its words
    found = tuple(named(finding, name) for finding, _told in pairs)
    try:
        docx = with_comments(inspection.word, noted)
    except XML_ERRORS as error:  # in a part that no rule reads
        raise broken(name or _("tệp")) from error
    return Copy(found, **about, docx=docx)


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
