"""Prose as official texts are written: a line is a paragraph, and its first sign says what kind.

Letters in are letters out, but for a short list of marks: ``#`` to ``####`` (headings), a bullet (printed as ``-``),
stars around words (bold, italic) and the bars of a table. Numbers that were typed are printed as typed; only headings
whose level has no typed number at all are numbered by us. What looks odd is told as a note and printed all the same.
"""

import re
from functools import lru_cache

from vanban.messages import marked
from vanban.messages import translate as _
from vanban.text import foreign_marks
from vanban.text.blocks import Block, Kind, Note, Prose, ProseError, ProseProblem
from vanban.text.emphasis import Span, spans
from vanban.text.language import roman
from vanban.text.pipe_table import DASH, DASHES, LETTERS, cells, lines_of, sides
from vanban.text.prose_notes import in_capitals, notes_of
from vanban.text.sequence import Sequence, capital_of, division_label, number_of

__all__ = ["BULLETS", "Block", "Note", "Prose", "ProseError", "parse", "plain", "read"]

BULLETS = re.compile(rf"^[ \t]*[{re.escape(DASHES)}](?=\s)", re.MULTILINE)
"""Finds the dashes and bullets of a text, which are printed as -."""
_HEADING = re.compile(r"(?P<marks>#{1,4})[ \t]+(?P<text>\S.*)")
_NUMBERED = re.compile(
    r"(?P<label>\d{1,3}(?:\.\d{1,3})*[.)/]|\d{1,2}(?:\.\d{1,2})+|\(\d{1,3}\)|[a-zđ][.)])\s+(?P<text>\S.*)"
)
_LETTERED = re.compile(r"(?P<label>[A-ZĐ][.)])\s+(?P<text>\S.*)")
_ROMAN = re.compile(r"(?P<label>[IVXL]+\s*[-–.)/])\s+(?P<text>\S.*)")
_ROMAN_JOINED = re.compile(r"(?P<label>[IVXL]+[-–.])(?P<text>[^\W\d_a-z].*)")
_PLUS = re.compile(r"\+\s+(?P<text>\S.*)")
_STRUCTURE = re.compile(
    r"(?P<label>(?P<word>Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC|Điều|ĐIỀU)\s+"
    r"(?P<number>[IVXL]+|\d{1,3}[a-zđ]?|(?:thứ|THỨ|Thứ)\s+\w+)(?![\w/]))(?P<mark>\s*[.:]|\s+[-–])?(?P<rest>(?:\s.*)?)"
)
_WORDS = ("Phần ", "PHẦN ", "Chương ", "CHƯƠNG ", "Mục ", "MỤC ", "Điều ", "ĐIỀU ")
_PARTS: dict[str, tuple[Kind, Kind, int]] = {
    "phần": ("part-label", "part-title", 0),
    "chương": ("part-label", "part-title", 1),
    "mục": ("section-label", "section-title", 2),
}
_MARKS = frozenset(f"#+|(PCMĐIVXL`~>!{DASHES}{LETTERS}")
"""What a line with a meaning may begin with, beside a digit and a letter with a bracket or a dot."""

_NO_LEVEL = marked(
    "chuẩn không có cấp A., B. trên I.; dòng này in như đã gõ, muốn đậm thì đặt giữa hai dấu **, "
    "hoặc dùng Phần thứ nhất, Phần thứ hai"
)


class _Reader:
    """One text being read, line by line."""

    def __init__(self, lines: list[str], headings: bool) -> None:
        self.lines = lines
        self.headings = headings
        self.blocks: list[Block] = []
        self.notes: list[Note] = []
        self.problems: list[ProseProblem] = []
        self.sequence = Sequence(self.note)
        self.title: Kind | None = None
        """The kind of the title that a label alone on its line waits for."""
        self.capital = ""
        """The letter of the last heading above the Roman ones."""
        self.unnumbered = self.romans = self.raw = False
        """Whether a heading has no number yet, a Roman number was typed, and one was typed without ``#``."""
        self.typed: dict[int, int | None] = {}
        """The number of each heading that has one typed, by its line."""
        self.typed_levels: set[int] = set()

    def run(self) -> Prose:
        index, count = 0, len(self.lines)
        while index < count:
            line = self.lines[index].strip()
            if not line:
                index += 1
                continue
            first = line[0]
            if first == "|" and self._is_table(index):
                self.title = None
                index = self._table(index)
                continue
            index += 1
            if first in _MARKS or first.isdecimal() or line[1:2] in {")", "."}:
                self._marked(line, index)
            else:
                self._text(line, index)
        if self.unnumbered:
            self._number_headings()
        if self.problems:
            raise ProseError(tuple(self.problems))
        return Prose(tuple(self.blocks), tuple(sorted(self.notes)))

    def note(self, line: int, code: str, form: str, **values: object) -> None:
        self.notes.append(Note(line, code, form, tuple((key, str(value)) for key, value in values.items())))

    def put(self, kind: Kind, text: str, line: int, *, label: str = "", level: int = 0) -> None:
        self.title = None
        self.blocks.append(Block(kind, spans(text), level, label, line=line))

    def _text(self, line: str, number: int) -> None:
        if self.title:
            self._title(line, number, self.title)
            return
        if letter := capital_of(line.strip("*"), self.capital):
            if not self.capital and line[0] != "*":
                self.note(number, "prose-letter", _NO_LEVEL)
            self.capital = letter
            self.sequence.interrupt()
            self.sequence.begin()
            self.put("paragraph", line, number)
            return
        above = self.blocks[-1] if self.blocks else None
        titled = above and above.kind in ("part-title", "section-title") and above.line == number - 1
        if above and titled and in_capitals(above.text) and in_capitals(line):
            self.put(above.kind, line, number)
            return
        self.sequence.interrupt()
        self.put("paragraph", line, number)

    def _title(self, line: str, number: int, kind: Kind) -> None:
        if kind == "article" and line[-1] in ".;:,…":  # the article's text begins here: it has no title
            self.title = None
            self._text(line, number)
            return
        if kind != "article" and line != line.upper():
            self.note(number, "prose-title", marked("chuẩn viết tên phần, chương, mục bằng chữ in hoa"))
        self.put(kind, line, number)

    def _marked(self, line: str, number: int) -> None:
        """Take a line that begins as one with a meaning does."""
        if line.startswith(_WORDS) and (match := _STRUCTURE.fullmatch(line)) and self._structure(match, number):
            return
        if line[0] == "#" and (match := _HEADING.fullmatch(line)):
            self._heading(len(match["marks"]), match["text"], number)
        elif match := DASH.fullmatch(line) or _PLUS.fullmatch(line):
            self.sequence.interrupt()
            raw = self.lines[number - 1]
            step = raw.startswith("\t") or len(raw) - len(raw.lstrip()) > 1
            self.put("dash", match["text"], number, label="+" if line[0] == "+" else "-", level=int(step))
        elif match := _NUMBERED.fullmatch(line):
            label = match["label"]
            self.sequence.see(number, label)
            if self.raw and label[-1] == ".":
                self.typed_levels.add(2)  # the numbers below a Roman one that was typed without a mark
            kind: Kind = "clause" if label[0].isdecimal() and label[-1] == "." else "paragraph"
            kind = "point" if label[0].isalpha() and label[-1] == ")" else kind
            self.put(kind, match["text"], number, label=label)
        elif (match := self._roman(line)) is not None:
            self.raw = True
            spaced = match.re is _ROMAN
            self._typed_heading(1, match["label"], match["text"] if spaced else line, number, apart=spaced)
        else:
            for sentence in foreign_marks.at_the_start(line):
                self.note(number, "prose-letters", sentence)
            self._text(line, number)

    def _roman(self, line: str) -> re.Match[str] | None:
        """Return the heading that a line with a Roman number is: the first of them, or one after others."""
        match = _ROMAN.fullmatch(line)
        if match is None:
            match = _ROMAN_JOINED.fullmatch(line)
            if match is None or match["text"] != match["text"].upper() or len(match["text"]) < 3:
                return None
        if not self.romans and number_of(match["label"]) != 1:
            return None  # “V. Lê-nin” is a name
        return match

    def _structure(self, match: re.Match[str], number: int) -> bool:
        """Take a Phần, Chương, Mục or Điều (HD 05-HD/VPTW, I.6.2.4); False for a sentence that only names one."""
        word, mark, rest = match["word"].lower(), match["mark"], match["rest"].strip()
        if rest and not mark and (word == "điều" or rest != rest.upper()):
            return False
        line = match[0].strip()
        if match["word"].isupper():
            wanted = division_label(word, match["number"])
            self.note(number, "prose-title", marked("chuẩn viết “{wanted}”; dòng này in như đã gõ"), wanted=wanted)
        if word == "điều":
            self.sequence.see(number, match["number"], rank=3)
            if rest and rest[-1] in ".;:,…":
                head = match["label"] + (mark or "")
                self.title = None
                self.blocks.append(Block("paragraph", (Span(head, bold=True), *spans(f" {rest}")), line=number))
            else:
                self.put("article", line, number)
                self.title = None if rest else "article"
            return True
        label, title, rank = _PARTS[word]
        self.sequence.see(number, match["number"], rank=rank)
        if rest:
            self.note(number, "prose-title", marked("chuẩn viết tên phần, chương, mục ở dòng dưới, bằng chữ in hoa"))
        self.put(label, line, number)
        self.title = None if rest else title
        return True

    def _heading(self, level: int, text: str, number: int) -> None:
        if not self.headings:
            message = _("không dùng đề mục (#) ở chỗ này; hãy bỏ dấu #")
            self.problems.append(ProseProblem(number, 1, "prose-heading", message))
            return
        if match := _ROMAN.fullmatch(text) or _NUMBERED.fullmatch(text) or _LETTERED.fullmatch(text):
            self._typed_heading(level, match["label"], match["text"], number)
            return
        self.sequence.interrupt()
        self.unnumbered = True
        self.put("heading", text, number, level=level)

    def _typed_heading(self, level: int, label: str, text: str, number: int, *, apart: bool = True) -> None:
        """Take a heading with its number; where the two are not ``apart`` the number is part of the text."""
        self.typed[number] = number_of(label)
        self.romans |= label[0] in "IVXL"
        self.typed_levels.add(level)
        self.sequence.see(number, label, rank=3 + level)
        self.put("heading", text, number, label=label if apart else "", level=level)

    def _number_headings(self) -> None:
        """Number the headings of the levels that have no typed number, each under the one above it."""
        counts: list[int | None] = [0, 0, 0, 0]
        for index, block in enumerate(self.blocks):
            if block.kind != "heading":
                continue
            level = block.level
            counts[level:] = [0] * (4 - level)
            above = counts[level - 2] if level > 2 else 1
            if block.line in self.typed:
                counts[level - 1] = self.typed[block.line]
            elif level in self.typed_levels or above is None:
                counts[level - 1] = None
                self.note(
                    block.line, "prose-unnumbered", marked("đề mục này không có số, vì các đề mục khác có số gõ sẵn")
                )
            elif above == 0:
                message = _("đề mục {marks} đứng khi chưa có đề mục {above}; hãy thêm đề mục trên, hoặc bớt một dấu #")
                text = message.format(marks="#" * level, above="#" * (level - 1))
                self.problems.append(ProseProblem(block.line, 1, "prose-level", text))
            else:
                counts[level - 1] = (counts[level - 1] or 0) + 1
                own = [str(count or 0) for count in counts[1:level]]
                label = f"{roman(counts[0] or 1)}-" if level == 1 else ".".join(own) + "."
                self.blocks[index] = block._replace(label=label)

    def _is_table(self, index: int) -> bool:
        return index + 1 < len(self.lines) and bool(sides(self.lines[index + 1]))

    def _begins_table(self, index: int) -> bool:
        """Whether a row is the head of another table; a rule of one dash is a row in which nothing is."""
        below = cells(self.lines[index + 1]) if index + 1 < len(self.lines) else []
        ruled = self._is_table(index) and all(len(cell) > 1 for cell in below)
        return ruled and len(below) == len(cells(self.lines[index]))

    def _table(self, index: int) -> int:
        self.sequence.interrupt()
        head, align = cells(self.lines[index]), sides(self.lines[index + 1])
        first, rows = index + 1, [head]
        index += 2
        while index < len(self.lines) and self.lines[index].lstrip().startswith("|") and not self._begins_table(index):
            rows.append(cells(self.lines[index]))
            index += 1
        for offset, count in enumerate([len(align), *map(len, rows[1:])]):
            if count != len(head) and (count != 1 or offset == 0):
                message = _("hàng có {n} ô, hàng đầu có {head} ô; một ô duy nhất thì chiếm cả hàng")
                text = message.format(n=count, head=len(head))
                self.problems.append(ProseProblem(first + 1 + offset, 1, "prose-table", text))
        printed = tuple(tuple(map(lines_of, row)) for row in rows)
        self.blocks.append(Block("table", rows=printed, align=align, line=first))
        return index


@lru_cache(maxsize=64)
def read(text: str, *, headings: bool = True) -> Prose:
    """Return the paragraphs and tables of a text, and what is to be told of it.

    Raises:
        ProseError: every heading out of place and every uneven table.
    """
    prose = _Reader(text.split("\n"), headings).run()
    notes = [*notes_of(prose.blocks, text)]
    return prose._replace(notes=tuple(sorted((*prose.notes, *notes)))) if notes else prose


def parse(text: str, *, headings: bool = True) -> tuple[Block, ...]:
    """Return the blocks of a text; see :func:`read`."""
    return read(text, headings=headings).blocks


def plain(blocks: tuple[Block, ...]) -> str:
    """Return the printed text of blocks, a line each."""
    lines = []
    for block in blocks:
        text = block.text
        lines.append(f"{block.label} {text}".strip())
        rows = ((" ".join("".join(span.text for span in line) for line in cell) for cell in row) for row in block.rows)
        lines += map(" | ".join, rows)
    return "\n".join(line for line in lines if line)
