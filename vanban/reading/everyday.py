"""What clerks write in another shape than the model: one value for a list, a blank, the archive as a recipient."""

import re
import types
from dataclasses import replace
from functools import lru_cache
from typing import Any, NamedTuple, Union, get_args, get_origin

from vanban.errors import Diagnostic, Severity
from vanban.messages import translate as _
from vanban.models.base import NAMES
from vanban.reading import Entry, Node
from vanban.text.language import fold

_ARCHIVE = re.compile(
    r"[-–•+*]?\s*[Ll]ưu\s*(?::\s*|(?=(?:VT|VP\w*|CB|[Cc]hi bộ|[Vv]ăn (?:thư|phòng)|[Hh]ồ sơ)\b))(?P<where>.*)",
    re.DOTALL,
)
_BETWEEN = re.compile(r"\s*;\s+(?=\S)")
_CLOSING = re.compile(r"(?:\s*(?:\./\.|[;,./]))+\s*$")
_MARK = re.compile(r"^\s*(?:[-–—•+*]\s+|[-–—•](?=[^\W\d_]))?")


def holds_list(annotation: Any) -> bool:
    """Whether a field of this type holds a list."""
    origin = get_origin(annotation)
    if origin in (Union, types.UnionType):
        return any(holds_list(inner) for inner in get_args(annotation))
    return origin in (tuple, list)


def _takes_none(annotation: Any) -> bool:
    return get_origin(annotation) in (Union, types.UnionType) and type(None) in get_args(annotation)


class Shape(NamedTuple):
    """What may be written for a field: several values (names also on one line), nothing, whether it must be there."""

    listed: bool
    names: bool
    takes_none: bool
    required: bool


@lru_cache(maxsize=512)
def shapes(model: Any) -> dict[str, Shape]:
    """Return the shape of each field of a model."""
    return {
        name: Shape(
            holds_list(info.annotation), NAMES in info.metadata, _takes_none(info.annotation), info.is_required()
        )
        for name, info in model.model_fields.items()
    }


def as_list(entry: Entry, shape: Shape, model: Any, told: list[Diagnostic]) -> None:
    """Make one value a list of one, and several lines of text a list of these, where the field holds a list.

    Of names, those with a semicolon between them are several too.

    The dash that a clerk types before an item is the form's own: it is not part of the item.
    """
    node = entry.value
    if node.value is None or not shape.listed or (isinstance(node.value, dict) and model is None):
        return
    if isinstance(node.value, list):
        items = [_unmarked(item) for item in node.value]
    elif isinstance(node.value, str) and "\n" in node.value:
        items = _lines(node, node.value.split("\n"), told)
    else:
        items = [_unmarked(node)]
    if shape.names and not node.source.of_program:
        items = [part for item in items for part in _parts(item)]
    entry.value = node.holding(items)


def _lines(node: Node, lines: list[str], told: list[Diagnostic]) -> list[Node]:
    """Return the lines of a text as items; behind a dash, one in small letters without goes on the line above."""
    items: list[Node] = []
    dashed = False
    for number, line in enumerate(lines):
        if not (bare := unmarked(line)):
            continue
        item, mark = _line(node, number, line), _MARK.match(line)
        dash = bool(mark and mark[0].strip())
        if items and dashed and not dash and not _CLOSING.search(str(items[-1].value)) and not _ARCHIVE.match(bare):
            if bare[0].islower():
                message = _(
                    "dòng này không có gạch đầu dòng nên được nối vào mục ở dòng trên; là một mục thì thêm gạch"
                )
                told.append(item.problem("list-line", message, severity=Severity.ADVICE))
                items[-1] = replace(items[-1], value=f"{items[-1].value} {bare}")
                continue
            message = _("dòng này không có gạch đầu dòng; là một mục thì thêm gạch, nối tiếp dòng trên thì viết liền")
            told.append(item.problem("list-line", message, severity=Severity.WARNING))
        dashed |= dash
        items.append(item)
    return items


def _parts(item: Node) -> list[Node]:
    """Return the names that stand on one line with semicolons between, each at its place."""
    if not isinstance(item.value, str) or not _BETWEEN.search(item.value):
        return [item]
    return [_line(item, 0, name) for name in _BETWEEN.split(item.value) if unmarked(name)]


def several(item: Node) -> bool:
    """Whether an item of a list looks as if it were several: behind a semicolon begins another."""
    if not isinstance(item.value, str) or ";" not in item.value or item.source.of_program:
        return False
    return any(part[0].isupper() for part in _BETWEEN.split(item.value)[1:])


def unmarked(line: str) -> str:
    """Return a line of a text that is read as a list, without the mark before it."""
    return _MARK.sub("", line).strip()


def _unmarked(item: Node) -> Node:
    """Return an item without the mark before it."""
    value = item.value
    if not isinstance(value, str) or (bare := _MARK.sub("", value)) in ("", value):
        return item
    return replace(item, value=bare, text_indent=item.text_indent + len(value) - len(bare))


def _line(node: Node, number: int, line: str) -> Node:
    """Return one line of a text as a value with its own place."""
    bare = unmarked(line)
    if node.text_line is None:
        item = Node(bare, node.source, node.line, node.column, node.end_column)
    else:
        at = node.text_line + number
        start = node.text_indent + len(line) - len(_MARK.sub("", line)) + 1
        item = Node(bare, node.source, at, start, start + len(bare), at, start - 1)
    return item


def left_blank(node: Node, shape: Shape) -> bool:
    """Whether a field was left blank: nothing was written, or a group of which nothing was."""
    if node.value is None:
        return not shape.takes_none
    if _sent_blank(node):
        return not shape.required
    return not shape.required and not isinstance(node.value, str) and all_blank(node)


def all_blank(node: Node) -> bool:
    """Whether nothing was written in a value, however many keys and dashes stand there."""
    if isinstance(node.value, dict):
        return bool(node.value) and all(entry.blank or all_blank(entry.value) for entry in node.value.values())
    if isinstance(node.value, list):
        return bool(node.value) and all(all_blank(item) for item in node.value)
    return node.value is None or _sent_blank(node)


def _sent_blank(node: Node) -> bool:
    """Whether a page sent the field and nobody had filled it in."""
    return node.value == "" and node.source.of_program


def take_archive(node: Node, entries: dict[str, Entry], problems: list[Diagnostic]) -> None:
    """Take the archive line out of the recipients of a node: it has a field of its own.

    What a row says goes before what the file under it says.
    """
    holder = entries["recipients"].value
    items = holder.value if isinstance(holder.value, list) else [holder]
    left = []
    for item in items:
        found = archive_of(item)
        if found is None:
            left.append(item)
            continue
        where = Node(_CLOSING.sub("", str(found.value)), item.source, found.line, found.column, found.end_column)
        given = entries.get("archive")
        nearer = given is not None and item.source is node.source is not given.value.source
        if given is None or given.blank or given.value.value is None or nearer:
            entries["archive"] = Entry("archive", item, where)
        elif given.value.source is where.source and fold(str(given.value.value)) != fold(str(where.value)):
            message = _("nơi lưu đã ghi ở dòng {line}; chỉ giữ một chỗ").format(line=given.key_node.line)
            if where.source.of_mapping:
                message = _("“{key}” đã ghi ở mục “{other}”; chỉ giữ một mục").format(key=item.value, other=given.key)
            problems.append(item.problem("duplicate-key", message))
    if len(left) != len(items):
        holder = entries["recipients"].value
        entries["recipients"].value = holder.holding(left)


def archive_of(item: Node) -> Node | None:
    """Return where the paper is kept, if an item says so."""
    if isinstance(item.value, str):
        found = _ARCHIVE.fullmatch(item.value)
        return Node(found["where"], item.source, item.line, item.column, item.end_column) if found else None
    if isinstance(item.value, dict) and len(item.value) == 1:
        (entry,) = item.value.values()
        if fold(entry.key) in ("luu", "noi luu") and isinstance(entry.value.value, str):
            return entry.value
    return None
