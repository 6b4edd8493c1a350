"""A document as it is printed: lines with their letters, before anyone says how a file holds them.

The figures are those of HD 05-HD/VPTW (mục IV and Phụ lục 2), typed here from the standard; HD 36-HD/VPTW has the same.
"""

from collections.abc import Iterator
from itertools import chain
from typing import NamedTuple

TITLE = "ĐẢNG CỘNG SẢN VIỆT NAM"
TITLE_WIDTH = 206.7  # points that the title takes in Times New Roman 15 bold: the rule under it is as long


class Run(NamedTuple):
    text: str
    bold: bool = False
    italic: bool = False
    underline: bool = False


class Line(NamedTuple):
    """One paragraph; lengths in points."""

    component: str
    runs: tuple[Run, ...]
    size: float = 14
    align: str = "center"
    first: float = 0
    indent: float = 0  # of the whole paragraph, from the left
    exact: float = 0  # the height of a line, held exactly; 0 where it is single
    before: float = 0
    after: float = 0
    keep: bool = False  # on the page of what follows
    ruled: bool = False  # a drawn line as long as the text stands below

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)


class Table(NamedTuple):
    rows: tuple[tuple[str, ...], ...]  # the first is the head
    widths: tuple[float, ...]  # in points


def cell(text: str, at: int) -> Line:
    """A cell of a table: its head and its figures stand in the middle."""
    figure = not text.strip("0123456789.,")
    align = "center" if at == 0 or figure else "left"
    return Line("", (Run(text, bold=at == 0),), align=align, before=3, after=3)


class Foot(NamedTuple):
    left: tuple[Line, ...]
    right: tuple[Line, ...]


class Sheet(NamedTuple):
    """One section: the document itself, or an appendix, whose pages are counted from one again."""

    middle: tuple[Line | Table, ...]
    left: tuple[Line, ...] = ()
    right: tuple[Line, ...] = ()
    feet: tuple[Foot, ...] = ()
    head: float = 252  # what the right half of the head takes of the width
    top: tuple[Line, ...] = ()  # in the header of the first page, 10 mm from the edge
    contact: tuple[Line, ...] = ()  # under a line as wide as the text, at the end
    landscape: bool = False
    a5: bool = False
    mirrored: bool = False

    @property
    def paper(self) -> tuple[float, float]:
        width, height = (419.55, 595.3) if self.a5 else (595.3, 841.9)
        return (height, width) if self.landscape else (width, height)

    @property
    def margins(self) -> tuple[float, float, float, float]:
        """Top, bottom, left, right: 20, 20, 30, 15 mm; a page that lies is the same page turned a quarter to the left."""
        return (85.05, 42.5, 56.7, 56.7) if self.landscape else (56.7, 56.7, 85.05, 42.5)

    @property
    def width(self) -> float:
        return self.paper[0] - self.margins[2] - self.margins[3]

    def items(self) -> Iterator[Line | Table]:
        feet = chain.from_iterable((*foot.left, *foot.right) for foot in self.feet)
        return chain(self.top, self.left, self.right, self.middle, feet, self.contact)


class Paper(NamedTuple):
    title: str
    sheets: tuple[Sheet, ...]

    def lines(self) -> Iterator[Line]:
        return (item for sheet in self.sheets for item in sheet.items() if isinstance(item, Line))

    def tables(self) -> Iterator[Table]:
        return (item for sheet in self.sheets for item in sheet.items() if isinstance(item, Table))


TUPLES = ("bases", "headings", "body", "recipients", "addressee")


def parts(paper: Paper) -> dict[str, str | tuple[str, ...]]:
    """What is printed of each component, as its paragraphs have it."""
    found: dict[str, list[str]] = {}
    for line in paper.lines():
        if line.component:
            found.setdefault(line.component, []).append(line.text)
    named: dict[str, str | tuple[str, ...]] = {
        name: tuple(texts) if name in TUPLES or len(texts) > 1 else texts[0] for name, texts in found.items()
    }
    heads = tuple(cell for table in paper.tables() for cell in table.rows[0])
    return named | ({"table_header": heads} if heads else {}) | {"page_number": ""}
