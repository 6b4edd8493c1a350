"""Lines of a page as components are made of them: a paragraph, a line of it, or what stands between two tabs."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import Literal

from vanban.checks.formatting import W
from vanban.checks.word import Paragraph, Run
from vanban.text.language import NBSP, fold, nfc

Side = Literal["left", "right", "centre"]


class Sign(StrEnum):
    """What a line may be known by."""

    STYLE = "style"
    """Its style is the one that we name after the component."""
    WORDS = "words"
    """It says what the component says, or is written as it is written."""
    PLACE = "place"
    """It stands where the component stands, beside what stands beside it."""
    LOOK = "look"
    """It is printed as the component is printed, but for one thing at most."""


@dataclass(frozen=True)
class Piece:
    """A line of a paragraph, or the left or right part of a line that tabs divide."""

    paragraph: Paragraph
    runs: tuple[Run, ...]
    side: Side

    @cached_property
    def text(self) -> str:
        """The text, without the spaces around it."""
        return nfc("".join(run.text for run in self.runs)).replace(NBSP, " ").strip(" \t\n")

    @cached_property
    def inked(self) -> tuple[Run, ...]:
        """The runs that print something."""
        return tuple(run for run in self.runs if run.text.strip(" \t\n\u00a0") and not run.format.hidden)

    @cached_property
    def upper(self) -> bool:
        """Whether it is printed in capitals, as typed or by its formatting."""
        text = "".join(run.text for run in self.inked)
        return any(map(str.isalpha, text)) and (text == text.upper() or all(run.format.caps for run in self.inked))

    @property
    def bold(self) -> bool:
        """Whether all that is printed is bold."""
        return bool(self.inked) and all(run.format.bold for run in self.inked)


@dataclass
class Located:
    """The pieces of each component by its id, in reading order; ``body`` holds the paragraphs of the text."""

    found: dict[str, list[Piece]] = field(default_factory=dict)
    enclosed: int = 0
    """The order of the first paragraph of a regulation that the document issues; 0 without one."""

    def __getitem__(self, component: str) -> list[Piece]:
        return self.found.get(component, [])

    @property
    def text_end(self) -> int:
        """The order of the last paragraph of the document's own text; 0 where there is none."""
        text = (piece.paragraph.order for name in ("body", "clause", "article") for piece in self[name])
        return max((order for order in text if not self.enclosed or order < self.enclosed), default=0)

    @property
    def issued_with(self) -> bool:
        """Whether it says at its head that it was issued with another document, whose number it goes by.

        What an appendix below its text refers to is the document itself.
        """
        end = self.text_end
        return any(not end or piece.paragraph.order < end for piece in self["appendix-reference"])

    def first(self, component: str) -> Piece | None:
        """Return the first piece of a component, or None."""
        return next(iter(self[component]), None)

    def near(self, *components: str) -> Piece | None:
        """Return where something belongs that is not there: the first component that is, the last of its lines."""
        return next((self[component][-1] for component in components if self[component]), None)

    def text(self, component: str) -> str:
        """Return the text of a component, its lines joined by spaces."""
        return " ".join(piece.text for piece in self[component])

    @property
    def excerpt(self) -> bool:
        """Whether the document is a copy of parts of another."""
        return any(fold(piece.text).endswith("trich sao") for piece in self["copy"])

    def put(self, component: str, pieces: Iterable[Piece]) -> None:
        """Add pieces to a component."""
        self.found.setdefault(component, []).extend(pieces)


def pieces_of(paragraph: Paragraph) -> Iterator[Piece]:
    """Yield the lines of a paragraph, divided where tabs, or spaces in their stead, set two columns."""
    for line in _split(paragraph.runs, "\n"):
        columns = [
            (tabs, half, part)
            for tabs, column in enumerate(_split(line, "\t"))
            for half, part in enumerate(_halves(paragraph, column))
            if "".join(run.text for run in part).strip()
        ]
        for tabs, half, part in columns:
            side = "right" if half or _pushed(paragraph) else _side(paragraph, tabs, alone=len(columns) == 1)
            yield Piece(paragraph, tuple(part), side)


_GAP = re.compile(
    r"(?<!\bsố)(?:(?<=[^\W\d])|(?<=[;:,*)])|(?<=[^\W\d]\.))[ \u00a0]{10,}(?=[^\W\d_][\w./])(?!(?:tháng|năm)\b)",
    re.IGNORECASE,
)
"""Spaces that set a second column: behind words, and no room for the pen within a number or a day."""
_SHORT = 160
"""Letters of a line of head or foot, with the spaces in it."""


def set_by_spaces(paragraph: Paragraph) -> bool:
    """Whether spaces part a line into two columns, in no table and no paragraph of the text."""
    text = "".join(run.text for run in paragraph.runs)
    apart = paragraph.flowing and paragraph.format.align != "both" and len(text) <= _SHORT
    return apart and _GAP.search(text) is not None


_BEFORE_RIGHT = 40
"""Spaces that set a line of its own in the right half."""


def _pushed(paragraph: Paragraph) -> bool:
    """Whether a line begins with as many spaces as set it in the right half."""
    text = "".join(run.text for run in paragraph.runs)
    return paragraph.flowing and text.startswith(" " * _BEFORE_RIGHT) and paragraph.format.align != "both"


def _halves(paragraph: Paragraph, column: list[Run]) -> list[list[Run]]:
    """Return what stands before and behind the first gap of spaces."""
    gap = _GAP.search("".join(run.text for run in column)) if set_by_spaces(paragraph) else None
    if gap is None:
        return [column]
    halves: list[list[Run]] = [[], []]
    start = 0
    for run in column:
        before, behind = run.text[: max(0, gap.start() - start)], run.text[max(0, gap.end() - start) :]
        for half, text in zip(halves, (before, behind), strict=True):
            if text:
                half.append(Run(text, run.format, run.sources))
        start += len(run.text)
    return halves


def _split(runs: Iterable[Run], mark: str) -> list[list[Run]]:
    lines: list[list[Run]] = [[]]
    for run in runs:
        for index, text in enumerate(run.text.split(mark)):
            if index:
                lines.append([])
            if text:
                lines[-1].append(Run(text, run.format, run.sources))
    return lines


def half(piece: Piece) -> str:
    """Return the half of the page that a cell of a two-column table lies in; nothing where no table tells."""
    cell = piece.paragraph.cell
    if cell is None or cell.columns != 2 or cell.bordered:
        return ""
    nested = sum(1 for _table in piece.paragraph.element.iterancestors(f"{W}tbl")) > 1
    return "" if nested else "left" if cell.column == 1 else "right"


_MIDDLE = 4000
"""Twips from the left margin behind which text that a tab has moved stands in the right half."""


def _side(paragraph: Paragraph, tabs: int, *, alone: bool) -> Side:
    if tabs and _tab_stop(paragraph, tabs) >= _MIDDLE:
        return "right"
    if tabs or not alone:
        return "left"
    if paragraph.cell and paragraph.cell.columns > 1:
        return "left" if paragraph.cell.column <= paragraph.cell.columns / 2 else "right"
    sides: dict[str, Side] = {"center": "centre", "right": "right"}
    return sides.get(paragraph.format.align, "left")


def _tab_stop(paragraph: Paragraph, tabs: int) -> int:
    """Return where the text behind so many tabs stands; behind the set stops one stop is half an inch."""
    stops = paragraph.tab_stops
    return stops[tabs - 1] if tabs <= len(stops) else (stops[-1] if stops else 0) + 720 * (tabs - len(stops))


def whole(paragraph: Paragraph) -> Piece:
    """Return a paragraph as one piece."""
    return Piece(paragraph, paragraph.runs, "centre")
