"""What is told of the lines of a text that are printed as they stand: they look like something that they are not."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from vanban.messages import marked
from vanban.text import foreign_marks
from vanban.text.blocks import Block, Note
from vanban.text.emphasis import Span

_OPEN_END = re.compile(r"[\w,]$")


def in_capitals(line: str) -> bool:
    """Whether a line has words, and those in capitals alone."""
    return line == line.upper() and line != line.lower()


def notes_of(blocks: Sequence[Block], text: str) -> Iterator[Note]:
    """Yield what is to be told of a text that was read into blocks."""
    lines = text.split("\n")
    yield from _wrapped(blocks, lines)
    if foreign_marks.suspect(text):
        yield from _foreign(blocks)
    if "\t" in text:
        yield from (Note(number, "prose-tabs", told) for number, told in foreign_marks.tabbed(lines))


def _wrapped(blocks: Sequence[Block], lines: Sequence[str]) -> Iterator[Note]:
    """Yield a note for each paragraph that seems to go on the line above it."""
    for above, block in pairwise((None, *blocks)):
        if block is None or block.kind != "paragraph" or block.label or block.line < 2:
            continue
        line, before = lines[block.line - 1].lstrip(), lines[block.line - 2].rstrip()
        if line[0].islower() and _OPEN_END.search(before):
            yield Note(
                block.line,
                "prose-line",
                marked("mỗi dòng là một đoạn; nếu dòng này nối tiếp dòng trên thì hãy viết liền"),
            )
        elif above and above.kind == "heading" and in_capitals(above.text) and in_capitals(line):
            yield Note(
                block.line,
                "prose-line",
                marked(
                    "dòng in hoa dưới đề mục in thành đoạn thường; nếu nối tiếp đề mục thì hãy viết liền vào dòng trên"
                ),
            )


def _foreign(blocks: Sequence[Block]) -> Iterator[Note]:
    """Yield a note for each line with marks of other writings, which are printed as letters."""
    for block in blocks:
        texts = [(block.line, block.spans)] if not block.rows else _cell_texts(block)
        for line, found in texts:
            left = found[0].text if len(found) == 1 else "".join(span.text for span in found)
            if foreign_marks.suspect(left):
                yield from (Note(line, "prose-letters", sentence) for sentence in foreign_marks.inside(left))


def _cell_texts(block: Block) -> list[tuple[int, tuple[Span, ...]]]:
    """Return each line of the cells of a table, with the line of its row; the second line of a table is no row."""
    numbers = (block.line, *range(block.line + 2, block.line + 1 + len(block.rows)))
    return [(n, line) for n, row in zip(numbers, block.rows, strict=True) for cell in row for line in cell]
