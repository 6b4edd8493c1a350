"""How high what was printed is, and where its pages end: as LibreOffice reckons it, and any program with its letters.

The widths are those of Times New Roman (:mod:`vanban.text.typography`), the heights those of our styles.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple
from xml.etree.ElementTree import Element

from vanban.standards import Component, Mm, Pt
from vanban.text.columns import CELL_PADDING
from vanban.text.typography import text_width
from vanban.word.measures import whole

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
FEW = 2
"""Lines of a paragraph that stand alone on no page."""
_LEADING = 1.149
"""How much higher than its letters a line of Times is, in single spacing."""
_BORDER, _RULE = 0.5, 3.0
"""What a line between two rows adds, and the rule above what stands at the foot, in points."""
_TAB = 28.35
_EXTENT = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}extent"
_POINT = 12700
"""In the units of a picture."""
_FRAME = f"{W}pPr/{W}framePr"
_HAIR = 0.1
"""What a program rounds away, in points."""
_END = re.compile(r"(?<=[^\W\d]-)(?=[^\W\d])|(?<=[–—])(?=\w)")
"""Where a line may end inside of a word."""


class Box(NamedTuple):
    """What stands on one page or is split over two: a paragraph of lines, or a row of a table. Lengths are points."""

    lines: int
    pitch: float
    """Height of each line."""
    before: float = 0.0
    after: float = 0.0
    kept: bool = False
    """Whether it stays with what follows; LibreOffice splits no paragraph that does."""
    breaks: bool = False
    """Whether a page begins with it."""
    page: float = 0.0
    """Height of the pages from here on, where a section begins."""
    again: float = 0.0
    """Height of the rows that are printed once more above it, where a page begins with it."""


class Place(NamedTuple):
    """Where a box stands, in points below the upper margin."""

    begins: int
    """The page on which it begins."""
    top: float
    """On the page on which it begins, without the space before it."""
    page: int
    """The page on which it ends."""
    lines: int
    """Its lines on that page."""
    room: float
    """Height of the pages between their margins."""


class _Face(NamedTuple):
    size: float
    bold: bool
    italic: bool


@dataclass
class _Line:
    """The words of a paragraph as they come, and how many lines they fill."""

    first: float
    room: float
    count: int = 1
    _at: float = 0.0
    _piece: float = 0.0
    _space: float = 0.0

    def add(self, text: str, face: _Face) -> None:
        space = text_width(" ", face.size, bold=face.bold, italic=face.italic)
        for index, word in enumerate(text.split(" ")):
            if index:
                self.end(space)
            for number, part in enumerate(_END.split(word) if "-" in word or "–" in word else (word,)):
                if number:
                    self.end()
                self._piece += text_width(part, face.size, bold=face.bold, italic=face.italic)

    def end(self, space: float = 0.0) -> None:
        """Set the piece that has come where there is room for it; behind it the line may end."""
        if self._piece:
            room = self.first if self.count == 1 else self.room
            if self._at and self._at + self._space + self._piece > room + _HAIR:
                self.count += 1
                self._at = self._piece
            else:
                self._at += self._space + self._piece
            self._piece = self._space = 0.0
        self._space += space

    def turn(self) -> None:
        self.end()
        self.count += 1
        self._at = self._space = 0.0


class Reckoner:
    """Makes boxes of what was printed; ``looks`` are the components by the ids of their styles."""

    def __init__(self, looks: Mapping[str, Component], body: Component, data: str) -> None:
        """``body`` is the component of the text, ``data`` the id of the style of tables with borders."""
        self._looks, self._data = looks, data
        self._normal = body._replace(line=None, first_line=Mm(0), after=Pt(0))

    def boxes(self, blocks: Sequence[Element], section: Element) -> Iterator[Box]:
        """Yield the boxes of the blocks of a section, which begins on a page of its own."""
        width, page = _room(section)
        first: dict[str, Any] = {"breaks": True, "page": page}
        for block in blocks:
            if block.find(_FRAME) is not None:
                continue
            for box in self._of(block, width):
                yield box._replace(**first) if first else box
                first = {}

    def foot(self, blocks: Sequence[Element], section: Element) -> float:
        """Return the height of what is set at the foot of a page of a section."""
        foot = 0.0
        for block in blocks:
            frame = block.find(_FRAME)
            if frame is not None and frame.get(f"{W}yAlign") == "bottom":
                foot += _RULE + sum(box.lines * box.pitch for box in self._of(block, _room(section)[0]))
        return foot

    def _of(self, block: Element, width: float) -> Iterator[Box]:
        """Yield the boxes of a paragraph or a table in a column of so many points."""
        if block.tag == f"{W}p":
            yield self._paragraph(block, width)
        elif block.tag == f"{W}tbl":
            yield from self._rows(block)
        elif block.tag == f"{W}sdt":
            yield from (box for each in block.iterfind(f"{W}sdtContent/*") for box in self._of(each, width))

    def _paragraph(self, block: Element, width: float) -> Box:
        about = block.find(f"{W}pPr")
        look = self._looks.get(_value(about, "pStyle"), self._normal)
        pitch, before, after = float(look.line or 0), float(look.before), float(look.after)
        aside, first = 0.0, look.first_line.twips / 20
        spacing, indent = _child(about, "spacing"), _child(about, "ind")
        if spacing is not None:
            before, after = _points(spacing, "before", before), _points(spacing, "after", after)
            if spacing.get(f"{W}line"):
                pitch = _points(spacing, "line") if spacing.get(f"{W}lineRule", "auto") != "auto" else 0.0
        if indent is not None:
            aside = _points(indent, "left") + _points(indent, "right")
            first = _points(indent, "firstLine", first) - _points(indent, "hanging")
        room = max(width - aside, 1.0)
        line = _Line(room - first, room)
        size = self._runs(block, _Face(look.size, look.bold, look.italic), line)
        return Box(
            line.count,
            pitch or size * _LEADING,
            before,
            after,
            kept=self._kept(about),
            breaks=_on(about, "pageBreakBefore"),
        )

    def _runs(self, block: Element, own: _Face, line: _Line) -> float:
        """Set the words of a paragraph; return the size of its highest letters."""
        highest = 0.0
        for run in block.iter(f"{W}r"):
            about, face = run.find(f"{W}rPr"), own
            if about is not None:
                size = _value(about, "sz")
                bold, italic = _on(about, "b", inherited=own.bold), _on(about, "i", inherited=own.italic)
                face = _Face(float(size) / 2 if size else own.size, bold, italic)
            for each in run:
                if each.tag == f"{W}t" and each.text:
                    highest = max(highest, face.size)
                    line.add(each.text, face)
                elif each.tag == f"{W}br":
                    line.turn()
                elif each.tag == f"{W}tab":
                    line.end(_TAB)
                elif each.tag == f"{W}drawing":
                    heights = (whole(one.get("cy")) for one in each.iter(_EXTENT))
                    highest = max(highest, max(heights, default=0) / _POINT / _LEADING)
        line.end()
        return highest or own.size

    def _rows(self, table: Element) -> Iterator[Box]:
        grid = [_points(column, "w") for column in table.iterfind(f"{W}tblGrid/{W}gridCol")]
        bordered = _value(table.find(f"{W}tblPr"), "tblStyle") == self._data
        side = CELL_PADDING / 20 if bordered else 0.0
        again = 0.0
        rows = table.findall(f"{W}tr")
        for index, row in enumerate(rows):
            high, at = 0.0, 0
            for cell in row.iterfind(f"{W}tc"):
                span = int(_value(cell.find(f"{W}tcPr"), "gridSpan") or 1)
                width = sum(grid[at : at + span]) - 2 * side
                inner = [box for block in cell for box in self._of(block, width)]
                high = max(high, sum(box.before + box.lines * box.pitch + box.after for box in inner))
                at += span
            about = row.find(f"{W}trPr")
            if (least := _child(about, "trHeight")) is not None:
                high = max(high, _points(least, "val"))
            if bordered:
                high += side / 2 + _BORDER * (1 + (index == len(rows) - 1))
            yield Box(1, high, kept=self._kept(row.find(f"{W}tc/{W}p/{W}pPr")), again=again)
            again += high if index == 0 and _on(about, "tblHeader") else 0.0

    def _kept(self, about: Element | None) -> bool:
        look = self._looks.get(_value(about, "pStyle"), self._normal)
        return _on(about, "keepNext", inherited=look.keep_next)


def placed(boxes: Sequence[Box]) -> list[Place]:
    """Return where each box ends."""
    places: list[Place] = []
    page, at, height = 0, 0.0, 0.0
    for index, box in enumerate(boxes):
        height = box.page or height
        together = not (index and boxes[index - 1].kept) and at + _together(boxes, index) > height + _HAIR
        if box.breaks or (at and together):
            page, at = page + 1, box.again
        top = at + (box.before if at else 0.0)
        begins, bottom, left = page, top + box.lines * box.pitch, box.lines
        fit = left if box.kept else max(int((height - top + _HAIR) / box.pitch), 0)
        while fit < left:
            left -= max(min(fit, left - FEW), 1)
            page, bottom = page + 1, left * box.pitch
            fit = int((height + _HAIR) / box.pitch)
        places.append(Place(begins, top, page, left, height))
        at = bottom + box.after
    return places


def _together(boxes: Sequence[Box], index: int) -> float:
    """Return the height of what has to stand on one page with this box, from it on."""
    high = 0.0
    for box in boxes[index:]:
        high += box.before if high else 0.0
        if not box.kept:
            return high + (box.lines if box.lines < 2 * FEW else FEW) * box.pitch
        high += box.lines * box.pitch + box.after
    return high


def _room(section: Element) -> tuple[float, float]:
    """Return how wide and how high the text of a page is."""
    size, margins = section.find(f"{W}pgSz"), section.find(f"{W}pgMar")
    if size is None or margins is None:
        return 0.0, 0.0
    width = _points(size, "w") - _points(margins, "left") - _points(margins, "right")
    return width, _points(size, "h") - _points(margins, "top") - _points(margins, "bottom")


def _child(about: Element | None, name: str) -> Element | None:
    return None if about is None else about.find(f"{W}{name}")


def _value(about: Element | None, name: str) -> str:
    found = _child(about, name)
    return "" if found is None else found.get(f"{W}val", "")


def _on(about: Element | None, name: str, *, inherited: bool = False) -> bool:
    found = _child(about, name)
    return inherited if found is None else found.get(f"{W}val", "1") not in ("0", "false", "off")


def _points(element: Element, name: str, inherited: float = 0.0) -> float:
    found = element.get(f"{W}{name}")
    return float(found) / 20 if found else inherited
