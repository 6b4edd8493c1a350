"""A Word file from any hand as paragraphs in reading order, with their place, their text and their look.

Words split over runs are whole again; deleted text is gone, inserted text is there; content controls, links and text
boxes are walked through; of alternate contents the first that Word would take.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import groupby
from operator import attrgetter
from typing import Any, Literal

from vanban.checks.formatting import ParagraphFormat, RunFormat, W, drawn, number, on, styles_of
from vanban.text.language import NBSP, nfc
from vanban.word.drawings import ALTERNATES, boxes_of, chosen, drawn_in, flat
from vanban.word.package import read_parts
from vanban.word.safety import unsafe
from vanban.word.structure import Fault, children, parse
from vanban.word.traces import protected

_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_GONE = {f"{W}{tag}" for tag in ("del", "moveFrom", "rPr", "pPr")}
_PAGE = re.compile(r"\bPAGE\b")

Container = Literal["body", "cell", "box", "header", "footer", "note"]


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text of one look; tabs and line breaks stand in it as characters."""

    text: str
    format: RunFormat
    sources: tuple[Any, ...] = field(default=(), compare=False, repr=False)
    """The ``w:r`` elements it was read from."""


def fonts_of(run: Run) -> set[str]:
    """Return the typefaces in which Word prints a run: letters with marks have their own."""
    text = run.text.strip()
    plain, marked = any(char.isascii() and not char.isspace() for char in text), not text.isascii()
    return ({run.format.font} if plain else set()) | ({run.format.marked_font} if marked else set())


@dataclass(frozen=True, slots=True)
class Cell:
    """Where a paragraph stands in a table: numbers count from 1; ``table`` counts the outermost tables."""

    table: int
    row: int
    column: int
    columns: int
    bordered: bool
    line_above: bool = False
    """Whether the cell itself has a line for its upper border."""
    line_below: bool = False


@dataclass
class Paragraph:
    """A paragraph: ``number`` counts those of its container from 1."""

    number: int
    container: Container
    style: str
    runs: tuple[Run, ...]
    format: ParagraphFormat
    element: Any = field(repr=False)
    cell: Cell | None = None
    section: int = 0
    part: str = "word/document.xml"
    line_drawn: bool = False
    picture: bool = False
    page_field: bool = False
    listed: bool = False
    framed: bool = False
    page_break: bool = False
    """Whether it ends a page by hand."""
    order: int = 0
    """How many paragraphs of the document have been read with it, from 1; 0 outside of its text."""

    @cached_property
    def text(self) -> str:
        """The text as printed, in NFC, without the spaces around it."""
        return nfc("".join(run.text for run in self.runs)).replace(NBSP, " ").strip(" \t\n")

    @property
    def flowing(self) -> bool:
        """Whether it stands in the text itself, in no cell, box or frame."""
        return self.container == "body" and not self.cell and not self.framed

    @property
    def new_page(self) -> bool:
        """Whether it is set to begin a page."""
        return on(self.element.find(f"{W}pPr/{W}pageBreakBefore"))

    @cached_property
    def tab_stops(self) -> tuple[int, ...]:
        """The paragraph's own tab stops in twips."""
        stops = self.element.iterfind(f"{W}pPr/{W}tabs/{W}tab")
        return tuple(sorted(number(stop, "pos") for stop in stops if stop.get(f"{W}val") != "clear"))

    @cached_property
    def inked(self) -> tuple[Run, ...]:
        """The runs that print something."""
        return tuple(run for run in self.runs if run.text.strip(" \t\n\u00a0") and not run.format.hidden)


@dataclass
class Section:
    """A section: lengths in twips."""

    width: int
    height: int
    landscape: bool
    top: int
    right: int
    bottom: int
    left: int
    header: int
    title_page: bool
    restart: int | None
    headers: Mapping[str, tuple[Paragraph, ...]]
    """Paragraphs by kind: default, first, even."""
    footers: Mapping[str, tuple[Paragraph, ...]]
    element: Any = field(repr=False, default=None)


@dataclass
class WordFile:
    """A document opened for checking."""

    paragraphs: tuple[Paragraph, ...]
    """Those of the body, its tables and text boxes, in reading order."""
    sections: tuple[Section, ...]
    protected: bool
    signed: bool
    parts: Mapping[str, bytes] = field(repr=False)

    @cached_property
    def faults(self) -> tuple[Fault, ...]:
        """What a template must not have, and what Word would not open."""
        return tuple(unsafe(self.parts))


def open_word(docx: bytes, *, name: str = "", trusted: bool = False) -> WordFile:
    """Return a DOCX as paragraphs and sections; ``trusted`` that somebody answers for its size.

    Raises:
        InputError: the file is no DOCX, or broken.
    """
    parts = read_parts(docx, name=name, trusted=trusted)
    reader = _Reader(parts)
    root = parse(parts["word/document.xml"])
    body = root.find(f"{W}body")
    if body is not None:
        reader.walk(body, "body")
    return WordFile(
        paragraphs=tuple(reader.found),
        sections=tuple(reader.section(element) for element in reader.sections) or (reader.section(None),),
        protected=protected(parts),
        signed=any(part.startswith("_xmlsignatures/") for part in parts),
        parts=parts,
    )


def open_part(parts: Mapping[str, bytes], part: str) -> list[Paragraph]:
    """Return the paragraphs of a part with notes."""
    reader = _Reader(parts, part)
    reader.walk(parse(parts[part]), "note")
    return reader.found


class _Reader:
    def __init__(self, parts: Mapping[str, bytes], part: str = "word/document.xml") -> None:
        self.parts, self.part = parts, part
        self.styles = styles_of(parts)
        self.found: list[Paragraph] = []
        self.sections: list[Any] = []
        self.tables = 0
        self.counts: dict[str, int] = {}
        self.relations = _relations(parts)

    def walk(self, holder: Any, container: Container, cell: Cell | None = None, table: str | None = None) -> None:
        for element in holder:
            if element.tag == f"{W}p":
                self._paragraph(element, container, cell, table)
            elif element.tag == f"{W}tbl":
                self._table(element, container, cell)
            elif element.tag == f"{W}sectPr":
                self.sections.append(element)
            elif element.tag == ALTERNATES:
                self.walk(chosen(element), container, cell, table)
            elif isinstance(element.tag, str) and element.tag not in _GONE:
                self.walk(element, container, cell, table)  # content controls, custom XML, tracked insertions

    def _table(self, element: Any, container: Container, outer: Cell | None) -> None:
        style = element.find(f"{W}tblPr/{W}tblStyle")
        name = style.get(f"{W}val") if style is not None else None
        if outer is None:
            self.tables += 1
        rows = list(element.iterfind(f"{W}tr")) + list(element.iterfind(f"{W}sdt/{W}sdtContent/{W}tr"))
        bordered = self._bordered(element, name)
        for row_number, row in enumerate(rows, 1):
            cells = list(row.iter(f"{W}tc")) if row.find(f"{W}sdt") is not None else list(row.iterfind(f"{W}tc"))
            for column, item in enumerate(cells, 1):
                own = item.find(f"{W}tcPr/{W}tcBorders")
                lines = drawn(own, "top"), drawn(own, "bottom")
                here = outer or Cell(self.tables, row_number, column, len(cells), bordered, *lines)
                self.walk(item, "cell" if container == "body" else container, here, name)

    def _bordered(self, table: Any, style: str | None) -> bool:
        borders = table.find(f"{W}tblPr/{W}tblBorders")
        holders = [borders] if borders is not None else []
        holders += [
            found for item in self.styles.chain(style) if (found := item.find(f"{W}tblPr/{W}tblBorders")) is not None
        ]
        if not holders:
            return False
        edges = [edge for edge in holders[0] if isinstance(edge.tag, str)]
        return any((edge.get(f"{W}val") or "nil") not in ("nil", "none") for edge in edges)

    def _paragraph(self, element: Any, container: Container, cell: Cell | None, table: str | None) -> None:
        self.counts[container] = self.counts.get(container, 0) + 1
        runs: list[Run] = []
        paragraph = Paragraph(
            self.counts[container],
            container,
            self.styles.style_of(element),
            (),
            self.styles.paragraph(element, table),
            element,
            cell,
            len(self.sections),
            self.part,
            listed=element.find(f"{W}pPr/{W}numPr") is not None,
            framed=element.find(f"{W}pPr/{W}framePr") is not None,
            order=len(self.found) + 1 if self.part == "word/document.xml" else 0,
        )
        boxes: list[Any] = []
        self._inline(element, self.styles.own_style(element), table, runs, paragraph, boxes)
        paragraph.runs = tuple(_joined(runs))
        self.found.append(paragraph)
        for box in boxes:
            self.walk(box, "box" if container in ("body", "cell") else container, None, None)
        section = element.find(f"{W}pPr/{W}sectPr")
        if section is not None:
            self.sections.append(section)

    def _inline(
        self, holder: Any, style: str | None, table: str | None, runs: list[Run], out: Paragraph, boxes: list[Any]
    ) -> None:
        for element in holder:
            tag = element.tag
            if tag == f"{W}r":
                self._run(element, style, table, runs, out, boxes)
            elif tag == ALTERNATES:
                self._inline(chosen(element), style, table, runs, out, boxes)
            elif tag == f"{W}fldSimple" and _PAGE.search(element.get(f"{W}instr") or ""):
                out.page_field = True
                self._inline(element, style, table, runs, out, boxes)
            elif isinstance(tag, str) and tag not in _GONE:
                self._inline(element, style, table, runs, out, boxes)

    def _run(
        self, run: Any, style: str | None, table: str | None, runs: list[Run], out: Paragraph, boxes: list[Any]
    ) -> None:
        text = ""
        for element in flat(run):
            tag = element.tag
            if tag == f"{W}t":
                text += element.text or ""
            elif tag in (f"{W}tab", f"{W}ptab"):
                text += "\t"
            elif tag in (f"{W}br", f"{W}cr"):
                text += "\n" if element.get(f"{W}type") in (None, "textWrapping") else ""
                out.page_break = out.page_break or element.get(f"{W}type") == "page"
            elif tag == f"{W}noBreakHyphen":
                text += "-"
            elif tag == f"{W}pgNum" or (tag == f"{W}instrText" and _PAGE.search(element.text or "")):
                out.page_field = True
            elif tag in (f"{W}drawing", f"{W}pict", f"{W}object"):
                boxes += boxes_of(element)
                drawing = drawn_in(element)
                out.line_drawn, out.picture = out.line_drawn or drawing == "line", out.picture or drawing == "picture"
        if text:
            runs.append(Run(nfc(text), self.styles.run(run, style, table), (run,)))

    def section(self, element: Any) -> Section:
        size = element.find(f"{W}pgSz") if element is not None else None
        margins = element.find(f"{W}pgMar") if element is not None else None
        numbering = element.find(f"{W}pgNumType") if element is not None else None
        start = number(numbering, "start", -1)
        return Section(
            width=number(size, "w", 12240),
            height=number(size, "h", 15840),
            landscape=size is not None and size.get(f"{W}orient") == "landscape",
            top=abs(number(margins, "top", 1440)),
            right=number(margins, "right", 1440),
            bottom=abs(number(margins, "bottom", 1440)),
            left=number(margins, "left", 1440) + number(margins, "gutter"),
            header=number(margins, "header", 720),
            title_page=element is not None and on(element.find(f"{W}titlePg")),
            restart=start if start >= 0 else None,
            headers=self._margins(element, "header"),
            footers=self._margins(element, "footer"),
            element=element,
        )

    def _margins(self, section: Any, kind: Literal["header", "footer"]) -> dict[str, tuple[Paragraph, ...]]:
        found = {}
        for reference in section.iterfind(f"{W}{kind}Reference") if section is not None else ():
            part = self.relations.get(reference.get(f"{_R}id"), "")
            if part not in self.parts:
                continue
            reader = _Reader(self.parts, part)
            reader.walk(parse(self.parts[part]), kind)
            found[reference.get(f"{W}type") or "default"] = tuple(reader.found)
        return found


def _relations(parts: Mapping[str, bytes]) -> dict[str, str]:
    data = parts.get("word/_rels/document.xml.rels")
    if not data:
        return {}
    return {item.get("Id"): "word/" + (item.get("Target") or "").removeprefix("/word/") for item in children(data)}


def _joined(runs: list[Run]) -> Iterator[Run]:
    """Yield runs with neighbours of one look put together."""
    for look, group in groupby(runs, key=attrgetter("format")):
        alike = list(group)
        if len(alike) == 1:
            yield alike[0]
        else:
            yield Run(nfc("".join(run.text for run in alike)), look, tuple(own for run in alike for own in run.sources))
