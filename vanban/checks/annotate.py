"""Findings as Word comments in a copy of the document, each at its paragraph."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from lxml import etree

from vanban.checks import examine
from vanban.checks.formatting import W
from vanban.checks.pieces import Piece
from vanban.checks.report import quoted, severity_name
from vanban.checks.rule import Finding, cause, gathered, named
from vanban.checks.told import Copy, told_of_document
from vanban.checks.word import Paragraph, WordFile
from vanban.messages import translate as _
from vanban.packs.pack import folder_at, packs_of
from vanban.word.files import WordSource, whence
from vanban.word.measures import whole
from vanban.word.package import broken, write_sealed
from vanban.word.parts import add_part
from vanban.word.seal import COPY
from vanban.word.structure import XML_ERRORS, parse

_NS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_DOCUMENT, _COMMENTS, _THREADS = "word/document.xml", "word/comments.xml", "word/commentsExtended.xml"
_W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"
_AUTHOR = "vanban"
_MOST = 5
"""How many of the other places of a finding its comment quotes."""


def annotate(
    source: WordSource,
    *,
    standard: str | None = None,
    day: date | None = None,
    trust: bool = False,
    packs: Iterable[str | Path] = (),
    folder: str | Path | None = None,
) -> Copy:
    """Return a copy of a Word file with a comment for each finding; words and formatting stay as they are.

    A finding of the page as a whole, or of a header, stands at the first paragraph, one of a text box at the paragraph
    that holds it. Comments that we wrote before are taken away, those of others stay.

    Args:
        source: The path of a DOCX, its bytes, or a file open in binary.
        standard: ``hd36`` or ``hd05``; without it the date that the file prints chooses.
        day: The day that the comments bear; today, if not given.
        trust: Whether to take also what unpacks to more than a document does, as :func:`vanban.check` does.
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
        inspection, pairs = examine(data, standard=standard, name=name, folder=place, trusted=trust)
    found = gathered(named(finding, name) for finding, _told in pairs)
    first: dict[tuple[str, ...], Paragraph | None] = {}
    for finding, told in pairs:
        first.setdefault(cause(finding), told.at.paragraph if isinstance(told.at, Piece) else told.at)
    about = told_of_document(inspection, name)  # before the comments are among its words
    try:
        docx = with_comments(inspection.word, ((finding, first[cause(finding)]) for finding in found), day)
    except XML_ERRORS as error:  # in a part that no rule reads
        raise broken(name or _("tệp")) from error
    return Copy(found, **about, docx=docx)


def with_comments(word: WordFile, noted: Iterable[tuple[Finding, Paragraph | None]], day: date | None = None) -> bytes:
    """Return an opened document with a comment for each finding, at its paragraph where it is one of the text."""
    parts = dict(word.parts)
    comments = parse(parts[_COMMENTS]) if _COMMENTS in parts else etree.Element(f"{W}comments", nsmap={"w": _NS})
    first = next((paragraph for paragraph in word.paragraphs), None)
    root = first.element.getroottree().getroot() if first is not None else parse(parts[_DOCUMENT])
    _drop_own(comments, root, parts)
    taken = [whole(item.get(f"{W}id")) for item in comments.iterfind(f"{W}comment")]
    on = day or date.today()  # noqa: DTZ011  # the clerk's own day
    for number, (finding, at) in enumerate(noted, max(taken, default=-1) + 1):
        target = at if at is not None and at.part == _DOCUMENT else first
        if target is not None:
            _mark(_holder(target), number)
            comments.append(_comment(number, finding, on))
    parts[_DOCUMENT] = _xml(root)
    add_part(parts, _COMMENTS, _xml(comments), "comments")
    return write_sealed(parts, COPY)


def _drop_own(comments: Any, root: Any, parts: dict[str, bytes]) -> None:
    """Take away the comments that we wrote; an answer to one of them stands by itself."""
    own = [item for item in comments.iterfind(f"{W}comment") if item.get(f"{W}author") == _AUTHOR]
    numbers = {item.get(f"{W}id") for item in own}
    threads = {paragraph.get(f"{_W14}paraId") for item in own for paragraph in item.iterfind(f"{W}p")} - {None}
    for item in own:
        comments.remove(item)
    for mark in list(root.iter(f"{W}commentRangeStart", f"{W}commentRangeEnd", f"{W}commentReference")):
        if mark.get(f"{W}id") in numbers:
            holder = mark.getparent()
            holder.remove(mark)
            if holder.tag == f"{W}r" and all(child.tag == f"{W}rPr" for child in holder):
                holder.getparent().remove(holder)
    if threads and _THREADS in parts:
        extended = parse(parts[_THREADS])
        for item in list(extended):
            if item.get(f"{_W15}paraId") in threads:
                extended.remove(item)
            elif item.get(f"{_W15}paraIdParent") in threads:
                del item.attrib[f"{_W15}paraIdParent"]
        parts[_THREADS] = _xml(extended)


def _holder(paragraph: Paragraph) -> Any:
    """Return the paragraph where a comment may stand: of one in a text box, the one that holds the box."""
    boxes = list(paragraph.element.iterancestors(f"{W}txbxContent"))
    return next(boxes[-1].iterancestors(f"{W}p")) if boxes else paragraph.element


def _xml(root: Any) -> bytes:
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))


def _mark(element: Any, number: int) -> None:
    start = etree.Element(f"{W}commentRangeStart", {f"{W}id": str(number)})
    at = 1 if len(element) and element[0].tag == f"{W}pPr" else 0
    element.insert(at, start)
    element.append(etree.Element(f"{W}commentRangeEnd", {f"{W}id": str(number)}))
    run = etree.SubElement(element, f"{W}r")
    etree.SubElement(run, f"{W}commentReference", {f"{W}id": str(number)})


def _comment(number: int, finding: Finding, day: date) -> Any:
    clause = f" ({finding.clause})" if finding.clause else ""
    lines = [f"{severity_name(finding.severity)}: {finding.message}{clause}"]
    others = [one for one in finding.places[1:] if one.text]
    if others:
        told = "; ".join(quoted(one) for one in others[:_MOST])
        more = _(" và {n} chỗ nữa").format(n=len(others) - _MOST) if len(others) > _MOST else ""
        lines.append(_("{n} chỗ, ngoài chỗ này: {places}").format(n=finding.count, places=told + more))
    return etree.fromstring(
        f'<w:comment xmlns:w="{_NS}" w:id="{number}" w:author="{_AUTHOR}" w:date="{day}T00:00:00Z" w:initials="vb">'
        f"{_paragraphs([*lines, finding.code])}</w:comment>"
    )


def _paragraphs(lines: Iterable[str]) -> str:
    return "".join(f'<w:p><w:r><w:t xml:space="preserve">{escape(line)}</w:t></w:r></w:p>' for line in lines)
