"""What the parser takes without a word although it is not what was typed: cut, glued and torn values."""

import re
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any

from vanban.errors import Diagnostic, Severity
from vanban.messages import translate as _
from vanban.reading.nodes import Node
from vanban.reading.yaml_marks import MARKS
from vanban.reading.yaml_values import shown

_ITEM = re.compile(rf"(?:[-{MARKS}](?=[ \t])|[–—•\uf0b7]|\(?[0-9IVXa-zđ]{{1,3}}[.)/](?=[ \t]))")
_WRAPPED = 80
"""A line as long as this was broken for its length, not for what stands on the next."""
Tell = Callable[[Diagnostic], None]


def look_at_plain(lines: Sequence[str], event: Any, node: Node, *, items: int, tell: Tell) -> None:
    """Tell what is behind a value without quotes, and how several lines of it are read.

    ``items`` is how many stand before it in a list in brackets.
    """
    start, end = event.start_mark, event.end_mark
    rest = lines[end.line][end.column :]
    if rest[:1] in (" ", "\t") and rest.lstrip().startswith("#"):
        tell(_cut(node, rest.lstrip()))
    if glued := _glued(lines, start.line, end.line, node):
        tell(glued)
    else:
        look_at_folded(lines, start.line, end.line, node, tell)
    before = lines[start.line][max(0, start.column - 2) : start.column]
    torn = before[1:] == "," and before[0].isdigit() and event.value[:1].isdigit() and rest.lstrip()[:1] != ","
    if torn and items == 1:
        message = _(
            "dấu phẩy trong [ ] ngăn hai giá trị; một số thì đặt trong ngoặc kép, hai số thì thêm dấu cách sau dấu phẩy"
        )
        tell(node.problem("number-split", message))


def look_at_folded(lines: Sequence[str], first: int, last: int, node: Node, tell: Tell) -> None:
    """Tell that lines of a value are read as one; a blank line between two keeps them apart.

    ``first`` and ``last`` are the lines of the text, from 0.
    """
    texts = [bool(line.strip(" \t\"'")) for line in lines[first : last + 1]]
    if any(one and other for one, other in pairwise(texts)):
        left = sum(one and not before for before, one in pairwise((False, *texts)))
        message = _(
            "{n} dòng này được nối thành một dòng; muốn giữ từng dòng thì viết dấu | sau tên mục, chữ từ dòng dưới"
        )
        if left > 1:
            message = _(
                "{n} dòng này được nối thành {left} dòng; "
                "muốn giữ từng dòng thì viết dấu | sau tên mục, chữ từ dòng dưới"
            )
        tell(node.problem("lines-joined", message.format(n=sum(texts), left=left), severity=Severity.ADVICE))


def look_at_blank(line: str, key: Node, in_brackets: bool, tell: Tell) -> None:
    """Tell why a key has no value, where it was meant to have one, or is none."""
    rest = line[(key.end_column or 1) - 1 :].lstrip()
    if rest.startswith(":"):
        if not in_brackets and (behind := rest[1:].lstrip()).startswith("#"):
            tell(_cut(key, behind))
    elif in_brackets:
        tell(_torn(line, key))


def _cut(node: Node, rest: str) -> Diagnostic:
    message = _(
        "phần “{rest}” sau dấu # không được in; muốn in thì đặt cả giá trị trong ngoặc kép, "
        "chỉ để ghi chú thì viết thành một dòng riêng bắt đầu bằng #"
    )
    return node.problem("comment-cut", message.format(rest=shown(rest)))


def _glued(lines: Sequence[str], first: int, last: int, node: Node) -> Diagnostic | None:
    """Return what is told of a line that begins as an item does and is read as more of the line above."""
    listed = _ITEM.match(str(node.value))
    for at in range(first + 1, last + 1):
        if (listed or _ITEM.match(lines[at].strip())) and len(lines[at - 1]) < _WRAPPED:
            place = Node(None, node.source, node.line + at - first, len(lines[at]) - len(lines[at].lstrip()) + 1)
            message = _(
                "dòng này bị nối vào dòng trên; viết dấu | sau tên mục, xuống dòng rồi mới viết chữ, "
                "hoặc viết cả danh sách từ dòng dưới tên mục"
            )
            return place.problem("lines-glued", message)
    return None


def _torn(line: str, key: Node) -> Diagnostic:
    """Half of a value that a comma tore, or a key whose colon has no space behind it."""
    text = str(key.value)
    before = line[: key.column - 1].rstrip()
    if found := re.match(r"([^\W\d_][^:]*):(\S.*)", text):
        message = _("thiếu dấu cách sau dấu hai chấm; viết “{wanted}”").format(wanted=f"{found[1]}: {found[2]}")
    elif found := re.match(r".*[{,]\s*([^{},:]+):\s+([^{}:]*),$", before):
        wanted = f'{found[1].strip()}: "{found[2]},{line[len(before) : key.column - 1]}{text}"'
        message = _("dấu phẩy trong {{ }} ngăn hai mục; giá trị có dấu phẩy thì đặt trong ngoặc kép: {wanted}")
        message = message.format(wanted=wanted)
    else:
        message = _("thiếu dấu hai chấm sau tên mục; viết như “Tên mục: giá trị”")
    return key.problem("flow-comma", message)
