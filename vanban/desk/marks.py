"""Where findings stand on the printed page: their paragraphs are looked for among the letters of the PDF."""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from pypdfium2.raw import FPDFText_GetUnicode

import vanban
from vanban.desk.pictures import opened

SURE = 40
"""So many letters of a paragraph tell it from others."""
_FEW = 4
"""A text of fewer letters stands everywhere."""
RADIUS, STEP = 8.5, 19
"""Of a mark, in points; and how far marks at one place stand apart."""
_LINE = 13
"""Points between lines of small letters."""


@dataclass
class Item:
    """What is said once, of all places where it holds; numbers follow the reading order."""

    number: int
    findings: list[vanban.Finding]

    @property
    def first(self) -> vanban.Finding:
        """The finding that is read first."""
        return self.findings[0]


@dataclass(frozen=True)
class Mark:
    """The number of an item on a page, in points from its upper left corner."""

    number: int
    x: float
    y: float


@dataclass
class Sheet:
    """A printed page: its size in points, and the marks on it."""

    width: float
    height: float
    marks: list[Mark] = field(default_factory=list)


@dataclass(frozen=True)
class Letters:
    """The letters of a PDF, folded, in the order they are printed; ``at`` tells page and place of each."""

    flow: str
    at: list[tuple[int, float, float]]


def items_of(findings: Iterable[vanban.Finding]) -> list[Item]:
    """Return findings in reading order, what is said of the page before all; the same of several places is one item."""
    found: dict[tuple[str, str], list[vanban.Finding]] = {}
    for finding in sorted(findings, key=lambda one: one.order):
        found.setdefault((finding.code, finding.message), []).append(finding)
    return [Item(number, held) for number, held in enumerate(found.values(), 1)]


def sheets_of(pdf: bytes, docx: bytes, items: Sequence[Item]) -> list[Sheet]:
    """Return the pages of a document with the marks of what was found in it; what stands nowhere has none."""
    sheets, letters = _read(pdf)
    lines = [folded(line.text) for line in vanban.show(docx) if not line.place.startswith(("header", "footer"))]
    heads = list(_heads(lines, letters.flow))
    for item in items:
        if not item.first.order:
            sheets[0].marks.append(_free(sheets[0], Mark(item.number, 2 * RADIUS, 2 * RADIUS), STEP))
            continue
        for finding in item.findings:
            found = _place(finding, lines, heads, letters)
            if found:
                page, x, y = found
                mark = Mark(item.number, max(RADIUS, x - RADIUS - 3), y)
                sheets[page].marks.append(_free(sheets[page], mark, -STEP))
    return sheets


def folded(text: str) -> str:
    """Return the letters of a text without blanks, accents and capitals: as they are found wherever a line breaks."""
    parted = unicodedata.normalize("NFD", text).casefold()
    return "".join(char for char in parted if not char.isspace() and not unicodedata.combining(char))


def _read(pdf: bytes) -> tuple[list[Sheet], Letters]:
    sheets: list[Sheet] = []
    flow: list[str] = []
    at: list[tuple[int, float, float]] = []
    with opened(pdf) as document:
        for number in range(len(document)):
            page = document[number]
            sheets.append(Sheet(page.get_width(), page.get_height()))
            text = page.get_textpage()
            for index in range(text.count_chars()):
                for char in folded(chr(FPDFText_GetUnicode(text, index))):
                    left, bottom, _right, top = text.get_charbox(index, loose=True)
                    flow.append(char)
                    at.append((number, left, sheets[-1].height - (top + bottom) / 2))
            text.close()
            page.close()
    return sheets, Letters("".join(flow), at)


def _heads(lines: Sequence[str], flow: str) -> Iterator[int]:
    """Yield where each paragraph begins among the letters, each behind the one before; -1 for one that is not there."""
    behind = 0
    for line in lines:
        wanted = line[:SURE]
        at = flow.find(wanted, behind) if wanted else -1
        if at >= 0 and len(wanted) >= _FEW:
            behind = at + len(wanted)
        yield at if at >= 0 or not wanted else flow.find(wanted)


def _place(
    finding: vanban.Finding, lines: Sequence[str], heads: Sequence[int], letters: Letters
) -> tuple[int, float, float] | None:
    wanted = folded(finding.text)[:SURE]
    if not wanted:
        return None
    line = finding.order - 1
    known = line < len(lines) and wanted in lines[line] and heads[line] >= 0
    at = letters.flow.find(wanted, heads[line] if known else 0)
    return letters.at[at] if at >= 0 else None


def _free(sheet: Sheet, mark: Mark, step: float) -> Mark:
    """Return a mark beside those that stand in its place already."""
    x, y = mark.x, mark.y
    while any(abs(other.x - x) < 2 * RADIUS and abs(other.y - y) < _LINE for other in sheet.marks):
        x += step
        if not RADIUS <= x <= sheet.width - RADIUS:
            x, y = mark.x, y + STEP
    return Mark(mark.number, x, y)
