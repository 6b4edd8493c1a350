"""Tables that are wider than the page: told at their line, or at the value that asks for most."""

import re
from collections.abc import Iterator
from math import ceil
from typing import Any

from vanban.errors import Severity
from vanban.messages import translate as _
from vanban.models.base import Problem, Record, prose_fields
from vanban.models.texts import quoted
from vanban.standards import Standard
from vanban.text.characters import binds_words
from vanban.text.columns import TIGHT, cell_width, longest
from vanban.text.line_breaks import whole_figures
from vanban.text.prose import Block, parse

Path = tuple[str | int, ...]
_LETTERS = re.compile(r"\W+")
"""What a value may be printed with or without: 1234567 as 1.234.567, a space that does not break."""


def table_problems(record: Record, standard: Standard, before: Path = ()) -> Iterator[Problem]:
    """Yield each table that stands on a turned page, and each that even such a page cannot hold."""
    prose = prose_fields(type(record))
    for name, value in record:
        if value is None or (type(value) is str and "|" not in value):
            continue
        for index, item in enumerate(value) if isinstance(value, tuple) else ((None, value),):
            path = (*before, name) if index is None else (*before, name, index)
            if isinstance(item, Record):
                yield from table_problems(item, standard, path)
            elif name in prose and isinstance(item, str) and "|" in item:
                for block in parse(item):
                    if block.kind == "table":
                        yield from _told(path, block, standard)


def _told(path: Path, block: Block, standard: Standard) -> Iterator[Problem]:
    least = _least(block, standard)
    need = sum(width for width, _piece in least)
    page = standard.page
    upright = page.width < page.height
    if need <= page.text_width.twips:
        return
    if upright and need <= page.turned.text_width.twips:
        message = _("bảng rộng ít nhất {need} mm, trang đứng chỉ có {room} mm; bảng in ở trang nằm ngang")
        text = message.format(need=_millimetres(need), room=round(page.text_width))
        yield Problem(path, "table-turned", text, Severity.ADVICE, (block.line, 1))
        return
    room = page.turned.text_width if upright else page.text_width
    yield Problem(path, "table-wide", too_wide(need, room.twips, max(least)[1]), inside=(block.line, 1))


def too_wide(need: int, room: int, piece: str) -> str:
    """Return what is told of a table that needs more twips than there are; its widest piece is named."""
    message = _(
        "bảng cần rộng ít nhất {need} mm, chỗ rộng nhất chỉ có {room} mm; "
        "hãy viết ngắn lại “{piece}”, bớt cột, hoặc tách thành hai bảng"
    )
    if binds_words(piece):
        message = _(
            "bảng cần rộng ít nhất {need} mm, chỗ rộng nhất chỉ có {room} mm, vì các chữ ở {piece} cách nhau bằng dấu "
            "cách không ngắt (U+00A0); hãy thay bằng dấu cách thường"
        )
        piece = quoted(piece)
    return message.format(need=_millimetres(need), room=int(room * 25.4 / 1440), piece=piece)


def place_of(value: Any, piece: str, before: Path = ()) -> Path:
    """Return the path of the first value of a record that prints a piece; the record's own where none is sure to."""
    wanted = _LETTERS.sub("", piece)
    if isinstance(value, Record):
        inner: Any = value
    elif isinstance(value, tuple):
        inner = enumerate(value)
    else:
        return before if wanted and wanted in _LETTERS.sub("", str(value)) else ()
    return next((found for key, item in inner if (found := place_of(item, piece, (*before, key)))), ())


def _least(block: Block, standard: Standard) -> list[tuple[int, str]]:
    """Return the least width of each column in twips, and the piece that asks for it."""
    head, text = standard.components["table-head"], standard.components["table-text"]
    found = [(0, "")] * len(block.align)
    for number, row in enumerate(block.rows):
        look = text if number else head
        for index, cell in enumerate(row if len(row) == len(found) else ()):
            for line in cell:
                bold = look.bold or any(span.bold for span in line)
                for piece in whole_figures("".join(span.text for span in line)).split(" "):
                    width = cell_width(longest(piece, look.size, bold=bold)) - TIGHT
                    found[index] = max(found[index], (width, piece))
    return found


def _millimetres(twips: int) -> int:
    return ceil(twips * 25.4 / 1440)
