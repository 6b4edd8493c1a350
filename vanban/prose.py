"""Markdown as official texts need it: headings that number themselves, points in Vietnamese letters, tables.

The writer marks the level (``#``, ``##``, ``1.``, ``a)``, ``-``); the number is generated. A number that the writer
typed as well is recognised and held against the generated one. Inside a paragraph only bold and italic are known;
every other character stays what it is.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal, NamedTuple

from vanban.language import LETTERS, roman
from vanban.messages import marked
from vanban.messages import translate as _

Kind = Literal["heading", "clause", "point", "dash", "plus", "paragraph", "table"]
Side = Literal["left", "center", "right"]


class Span(NamedTuple):
    """A stretch of text of one weight and slant."""

    text: str
    bold: bool = False
    italic: bool = False


class Block(NamedTuple):
    """A paragraph or a table; ``label`` is the generated number as it is printed, ``line`` counts from 1."""

    kind: Kind
    spans: tuple[Span, ...] = ()
    level: int = 0
    label: str = ""
    rows: tuple[tuple[tuple[Span, ...], ...], ...] = ()
    align: tuple[Side, ...] = ()
    line: int = 1


class ProseProblem(NamedTuple):
    """Something that cannot stand in an official text; line and column count from 1 in the text given."""

    line: int
    column: int
    code: str
    message: str


class ProseError(ValueError):
    """Everything that is wrong with a text."""

    def __init__(self, problems: tuple[ProseProblem, ...]) -> None:
        self.problems = problems
        super().__init__("; ".join(problem.message for problem in problems))


_HEADING = re.compile(r"(#{1,4})\s+(?P<text>\S.*)")
_CLAUSE = re.compile(r"(?P<label>\d{1,2}(?:\.\d{1,2}){0,3})\.\s+(?P<text>\S.*)")
_POINT = re.compile(r"(?P<label>[a-zđ])\)\s+(?P<text>\S.*)")
_BULLET = re.compile(r"(?P<indent> *)(?P<mark>[-+*])\s+(?P<text>\S.*)")
_TYPED_ROMAN = re.compile(r"(?P<label>[IVXL]+)\s*[-.]\s+(?P<text>\S.*)")
_TYPED_NUMBER = re.compile(r"(?P<label>\d{1,2}(?:\.\d{1,2})*)\.?\s+(?P<text>\S.*)")
_RULE_CELL = re.compile(r":?-+:?")
_UNSUPPORTED = (
    (re.compile(r"```|~~~"), marked("khối mã không có trong văn bản; hãy bỏ dấu ```")),
    (re.compile(r">\s"), marked("trích dẫn bằng dấu > không có trong văn bản; hãy viết thành đoạn")),
    (re.compile(r"!\["), marked("chưa chèn được hình; hãy bỏ dòng này")),
    (re.compile(r"#{5,}\s"), marked("chỉ có bốn cấp tiêu đề, từ # đến ####")),
)
_MARKS = frozenset("#-+*`~>!")
"""What a line with a meaning may begin with, beside a digit and a letter with a bracket."""


class _Numbers:
    """The counters of headings, clauses and points."""

    def __init__(self) -> None:
        self.headings = [0, 0, 0, 0]
        self.depth = self.clause = self.point = 0

    def heading(self, level: int) -> str:
        self.headings[level - 1] += 1
        self.headings[level:] = [0] * (4 - level)
        self.depth, self.clause, self.point = level, 0, 0
        if level == 1:
            return f"{roman(self.headings[0])}-"
        return ".".join(map(str, self.headings[1:level])) + "."

    def next_clause(self) -> str:
        self.clause += 1
        self.point = 0
        parents = self.headings[1 : self.depth] if self.depth > 1 else []
        return ".".join(map(str, [*parents, self.clause])) + "."


class _Parser:
    def __init__(self, lines: list[str], headings: bool) -> None:
        self.lines = lines
        self.headings = headings
        self.numbers = _Numbers()
        self.blocks: list[Block] = []
        self.problems: list[ProseProblem] = []
        self.open: tuple[Kind, int, str, list[str], int] | None = None
        """The paragraph under way: kind, level, label, its lines, the number of its first line."""

    def run(self) -> tuple[Block, ...]:
        index = 0
        while index < len(self.lines):
            line = self.lines[index]
            if not line.strip():
                self.close()
            elif line.lstrip().startswith("|") and self._is_table(index):
                self.close()
                index = self._table(index)
                continue
            else:
                self._line(line, index + 1)
            index += 1
        self.close()
        if self.problems:
            raise ProseError(tuple(self.problems))
        return tuple(self.blocks)

    def tell(self, line: int, code: str, message: str) -> None:
        self.problems.append(ProseProblem(line, 1, code, message))

    def close(self) -> None:
        if self.open:
            kind, level, label, lines, number = self.open
            self.blocks.append(Block(kind, _spans(_joined(lines)), level, label, line=number))
            self.open = None

    def start(self, kind: Kind, text: str, line: int, *, level: int = 0, label: str = "") -> None:
        self.close()
        self.open = (kind, level, label, [text], line)

    def _line(self, line: str, number: int) -> None:
        text = line.strip()
        if text[0] in _MARKS or text[0].isdecimal() or text[1:2] == ")":
            self._marked(line, text, number)
        else:
            self._text(line, number)

    def _text(self, line: str, number: int) -> None:
        if self.open and self.open[0] != "heading":
            self.open[3].append(line.lstrip())
        else:
            self.start("paragraph", line.lstrip(), number)

    def _marked(self, line: str, text: str, number: int) -> None:
        """Take a line that begins as one with a meaning does."""
        for form, advice in _UNSUPPORTED if text[0] in "`~>!#" else ():
            if form.match(text):
                self.close()
                self.tell(number, "prose-unsupported", _(advice))
                return
        if match := _HEADING.fullmatch(text):
            self._heading(len(match[1]), match["text"].rstrip(), number)
        elif match := _BULLET.fullmatch(line.rstrip()):
            kind: Kind = "plus" if match["mark"] == "+" or len(match["indent"]) > 1 else "dash"
            self.start(kind, match["text"], number, label="+" if kind == "plus" else "-")
        elif match := _CLAUSE.fullmatch(text):
            self._clause(match["label"], match["text"], number)
        elif match := _POINT.fullmatch(text):
            self._point(match["label"], match["text"], number)
        else:
            self._text(line, number)

    def _heading(self, level: int, text: str, number: int) -> None:
        if not self.headings:
            self.tell(number, "prose-heading", _("không dùng tiêu đề (#) ở chỗ này"))
            return
        if level > 2 and not self.numbers.headings[level - 2]:
            message = _("tiêu đề {marks} đứng khi chưa có tiêu đề {above}")
            self.tell(number, "prose-level", message.format(marks="#" * level, above="#" * (level - 1)))
            return
        label = self.numbers.heading(level)
        typed = (_TYPED_ROMAN if level == 1 else _TYPED_NUMBER).fullmatch(text)
        if typed:
            self._hold(typed["label"], label.rstrip(".-"), number)
            text = typed["text"]
        self.start("heading", text, number, level=level, label=label)
        self.close()

    def _clause(self, typed: str, text: str, number: int) -> None:
        label = self.numbers.next_clause()
        if "." not in typed and typed == str(self.numbers.clause):
            pass  # Markdown's own counting from 1
        else:
            self._hold(typed, label.rstrip("."), number)
        self.start("clause", text, number, label=label)

    def _point(self, typed: str, text: str, number: int) -> None:
        index = self.numbers.point
        self.numbers.point += 1
        if index >= len(LETTERS):
            self.tell(number, "prose-points", _("quá {n} điểm; hãy chia thành mục").format(n=len(LETTERS)))
            return
        self._hold(f"{typed})", f"{LETTERS[index]})", number)
        self.start("point", text, number, label=f"{LETTERS[index]})")

    def _hold(self, typed: str, wanted: str, number: int) -> None:
        if typed != wanted:
            message = _("gõ “{typed}”, theo thứ tự phải là “{wanted}”; sửa lại hoặc bỏ số đã gõ")
            self.tell(number, "prose-number", message.format(typed=typed, wanted=wanted))

    def _is_table(self, index: int) -> bool:
        following = self.lines[index + 1] if index + 1 < len(self.lines) else ""
        cells = _cells(following)
        return bool(cells) and all(_RULE_CELL.fullmatch(cell) for cell in cells)

    def _table(self, index: int) -> int:
        head, rule = _cells(self.lines[index]), _cells(self.lines[index + 1])
        first, rows = index + 1, [head]
        index += 2
        while index < len(self.lines) and self.lines[index].lstrip().startswith("|"):
            rows.append(_cells(self.lines[index]))
            index += 1
        for offset, row in enumerate([rule, *rows[1:]]):
            if len(row) != len(head):
                message = _("hàng có {n} ô, hàng đầu có {head} ô")
                self.tell(first + 1 + offset, "prose-table", message.format(n=len(row), head=len(head)))
        align = tuple(_side(cell) for cell in rule)
        cells = tuple(tuple(_spans(cell) for cell in row) for row in rows)
        self.blocks.append(Block("table", rows=cells, align=align, line=first))
        return index


def _joined(lines: list[str]) -> str:
    """Join the lines of a paragraph: with a space, or with a break where a line ends in two spaces or a backslash."""
    text = lines[0]
    for line in lines[1:]:
        hard = text.endswith(("  ", "\\"))
        text = text.rstrip(" ").removesuffix("\\") + ("\n" if hard else " ") + line
    return text.rstrip(" ")


def _cells(line: str) -> list[str]:
    text = line.strip()
    if not text.startswith("|"):
        return []
    inner = text[1:-1] if text.endswith("|") and not text.endswith("\\|") else text[1:]
    return [cell.strip().replace("\\|", "|") for cell in re.split(r"(?<!\\)\|", inner)]


def _side(rule: str) -> Side:
    if rule.endswith(":"):
        return "center" if rule.startswith(":") else "right"
    return "left"


def _spans(text: str) -> tuple[Span, ...]:
    if "*" not in text and "_" not in text and "\\" not in text:
        return (Span(text),) if text else ()
    return tuple(_plain_emphasis(text) if _PLAIN_EMPHASIS.fullmatch(text) else _inline(text))


_EMPHASIS = r"(?:^|(?<=[\s(“]))(\*\*?)(?=[^\s*])([^*_\\]++(?<=[^\s*]))\1(?=[\s.,;:!?)”]|$)"
_PLAIN_EMPHASIS = re.compile(rf"(?:[^*_\\]++|{_EMPHASIS})*+")
"""Words between stars that have one reading only: nothing else in the text is a mark, and the stars stand at words."""
_STARRED = re.compile(_EMPHASIS)


def _plain_emphasis(text: str) -> Iterator[Span]:
    end = 0
    for match in _STARRED.finditer(text):
        if match.start() > end:
            yield Span(text[end : match.start()])
        yield Span(match[2], bold=len(match[1]) == 2, italic=len(match[1]) == 1)
        end = match.end()
    if end < len(text):
        yield Span(text[end:])


@lru_cache(maxsize=1)
def _markdown() -> "object":
    # markdown-it-py takes 30 ms to import; most documents have no bold or italic.
    from markdown_it import MarkdownIt  # noqa: PLC0415

    return MarkdownIt("zero").enable(["emphasis", "escape"])


def _inline(text: str) -> Iterator[Span]:
    bold = italic = 0
    held = Span("")
    for token in _markdown().parseInline(text)[0].children or []:  # type: ignore[attr-defined]  # see the lazy import
        bold += {"strong_open": 1, "strong_close": -1}.get(token.type, 0)
        italic += {"em_open": 1, "em_close": -1}.get(token.type, 0)
        content = token.content if token.type in ("text", "text_special") else ""
        if not content:
            continue
        if (held.bold, held.italic) == (bool(bold), bool(italic)):
            held = Span(held.text + content, held.bold, held.italic)
        else:
            if held.text:
                yield held
            held = Span(content, bool(bold), bool(italic))
    if held.text:
        yield held


@lru_cache(maxsize=64)
def parse(text: str, *, headings: bool = True) -> tuple[Block, ...]:
    """Return the blocks of a Markdown text.

    Raises:
        ProseError: every number out of order, level skipped, uneven table and construct that is not supported.
    """
    return _Parser(text.split("\n"), headings).run()


def plain(blocks: tuple[Block, ...]) -> str:
    """Return the printed text of blocks, a line each."""
    lines = []
    for block in blocks:
        text = "".join(span.text for span in block.spans)
        lines.append(f"{block.label} {text}".strip())
        lines += [" | ".join("".join(span.text for span in cell) for cell in row) for row in block.rows]
    return "\n".join(line for line in lines if line)
