"""What is told of the lines of a text that are printed as they stand: they look like something that they are not."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from vanban.messages import marked
from vanban.text import foreign_marks
from vanban.text.blocks import Block, Note
from vanban.text.emphasis import Span

_OPEN_END = re.compile(r"[\w,]$")
_UPPER = "[A-ZĐÀ-Ỹ]"
_ODD_ITEM = re.compile(rf"[a-zđ]/\s+\S|[a-zđ]\)\w|[ivx]{{2,5}}[).]\s+\S|[a-zđ]\s?[-–]\s+{_UPPER}|o\s+{_UPPER}")
"""An item by its sign, which is not one that is read: ``a/``, ``ii)``, a bullet that became a letter."""
_LABELLED = re.compile(r"\S{1,4}[.)/:]\s")


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
        if _ODD_ITEM.match(line):
            message = marked("dòng này in thành đoạn thường; chuẩn viết điểm là “a) …”, gạch đầu dòng là “- …”")
            yield Note(block.line, "prose-item", message)
        elif line[0].islower() and _OPEN_END.search(before):
            message = marked("mỗi dòng là một đoạn; nếu dòng này nối tiếp dòng trên thì hãy viết liền")
            yield Note(block.line, "prose-line", message)
        elif _below_capitals(above, line):
            message = marked(
                "dòng in hoa dưới đề mục in thành đoạn thường; nếu nối tiếp đề mục thì hãy viết liền vào dòng trên"
            )
            yield Note(block.line, "prose-line", message)


def _below_capitals(above: Block | None, line: str) -> bool:
    """Whether a line in capitals may go on the heading above it, and is none of its own."""
    heading = above is not None and above.kind == "heading" and in_capitals(above.text)
    return heading and in_capitals(line) and not _LABELLED.match(line)


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
