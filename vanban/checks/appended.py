"""What stands behind the signature: appendices, and the statute that a decision issues; the lines of their heads."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from vanban.checks.rule import Inspection, kept
from vanban.checks.word import Paragraph

LABEL = re.compile(
    r"phụ lục(?:\s+số)?(?:\s*(?P<number>\d+|[IVXLC]+|[A-ZĐ]))?(?:\s*[.:–-]\s*(?P<beside>.+)|\s*[.:]?)", re.IGNORECASE
)
REFERENCE = re.compile(r"\(\s*(?P<issued>ban hành )?kèm theo\b", re.IGNORECASE)
"""How the line begins that names what a text was issued with."""
_RULE = re.compile(r"[-–—_*.=~\s]{2,}")
FOOT = re.compile(r"nơi nhận\b|(?:t/m|tm\.|k/t|kt\.|t/l|tl\.|q\.)\s", re.IGNORECASE)
"""How a line of a foot begins."""
_NOTE = re.compile(r"lưu hành|không phổ biến|xem xong", re.IGNORECASE)
"""How a note of who may read begins, which stands at the foot of the page before."""
_DIVISION = re.compile(r"(?:phần|chương|mục)\s+(?:thứ\b|[IVX]+\b|\d)|điều\s+\d|[IVX]+\s*[-.]", re.IGNORECASE)


@dataclass(frozen=True)
class Appendix:
    """The lines over the text of an appendix, in reading order."""

    lines: tuple[Paragraph, ...]

    @property
    def label(self) -> Paragraph | None:
        """The line ``Phụ lục 1``."""
        return next((line for line in self.lines if LABEL.fullmatch(line.text)), None)

    @property
    def reference(self) -> Paragraph | None:
        """The line ``(Kèm theo …)``."""
        return next((line for line in self.lines if REFERENCE.match(line.text)), None)

    @property
    def titles(self) -> tuple[Paragraph, ...]:
        """What the appendix is called."""
        others = (self.label, self.reference)
        return tuple(line for line in self.lines if line not in others and not _RULE.fullmatch(line.text))

    @property
    def statute(self) -> bool:
        """Whether it is a statute that the document issues: it has the name of a type for a label."""
        found = REFERENCE.match(self.reference.text) if self.reference else None
        return bool(found and found["issued"])


def appendices(paragraphs: Iterable[Paragraph]) -> list[Appendix]:
    """Return the heads of what is appended, in reading order."""
    return [Appendix(tuple(lines)) for lines in _heads(paragraphs) if _speaks(Appendix(tuple(lines)))]


@kept
def appended(inspection: Inspection) -> list[Appendix]:
    """Return the heads of what a document appends."""
    return appendices(inspection.word.paragraphs)


def _speaks(head: Appendix) -> bool:
    return head.label is not None or head.reference is not None


def _heads(paragraphs: Iterable[Paragraph]) -> Iterator[list[Paragraph]]:
    """Yield runs of lines that may be heads: short lines in the middle, labels and references, behind the signature."""
    lines: list[Paragraph] = []
    behind = False
    for paragraph in paragraphs:
        text = paragraph.text
        if not text:
            continue
        behind = behind or bool(FOOT.match(text))
        label = LABEL.fullmatch(text) and (behind or paragraph.format.align == "center")
        behind = behind or bool(label)
        sign = label or (behind and REFERENCE.match(text))
        middle = behind and paragraph.format.align == "center" and not _DIVISION.match(text) and not _NOTE.match(text)
        if paragraph.container != "body" or paragraph.cell or not (sign or middle):
            yield lines
            lines = []
        else:
            if label and any(LABEL.fullmatch(line.text) for line in lines):
                yield lines
                lines = []
            lines.append(paragraph)
            if _RULE.fullmatch(text):
                yield lines
                lines = []
    yield lines
