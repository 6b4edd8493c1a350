"""A mapping that a program gives, as the tree that a file with the same data would have been."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from math import isfinite

from pydantic import BaseModel

from vanban.errors import Diagnostic, InputError
from vanban.intake import NODES
from vanban.messages import translate as _
from vanban.models.moments import PartialDate, long_clock
from vanban.models.period import Period
from vanban.models.texts import Truth, quoted
from vanban.reading.nodes import MAPPING, MAX_DEPTH, Entry, Node, Source, number_text
from vanban.text.language import short_date

LONGEST = 64
"""Bits of a whole number; a longer one is none that a form holds, and Python may refuse to write it out."""


@dataclass
class Given:
    """The tree of a mapping. Its values stand on lines of their own, in their order, which tell their keys."""

    root: Node
    paths: list[str] = field(default_factory=list)

    def placed(self, found: Iterable[Diagnostic]) -> list[Diagnostic]:
        """Return what was told of the tree at the keys of the mapping, as it has no lines."""
        return [self._placed(item) if item.file == self.root.source.name else item for item in found]

    def _placed(self, item: Diagnostic) -> Diagnostic:
        path = self.paths[item.line - 1] if item.line else ""
        known = item.field if item.field and not path.endswith(f".{item.field}") else path
        file = item.file or None
        return replace(item, file=file, line=None, column=None, end_column=None, excerpt=None, field=known or None)


def read_mapping(data: Mapping[str, object], name: str = "") -> Given:
    """Return a mapping as a tree; numbers, days and choices become the text that a file would hold.

    Raises:
        InputError: it is too deep or too large. What no file could hold is kept in the ``told`` of its source.
    """
    source = Source(name, MAPPING)
    given = Given(Node(None, source, 1, 1))
    reader = _Reader(given)
    given.root.value = reader.node(data, "", 0).value
    source.told.extend(reader.problems)
    return given


class _Reader:
    def __init__(self, given: Given) -> None:
        self.given = given
        self.problems: list[Diagnostic] = []

    def node(self, value: object, path: str, depth: int) -> Node:
        paths = self.given.paths
        paths.append(path)
        node = Node(None, self.given.root.source, len(paths), 1)
        if len(paths) > NODES:
            raise self._stop(node, "too-many", _("dữ liệu có quá nhiều giá trị; hãy chia ra nhiều văn bản"))
        if depth > MAX_DEPTH:
            raise self._stop(node, "too-deep", _("lồng nhau quá {n} tầng; hãy viết gọn lại").format(n=MAX_DEPTH))
        if isinstance(value, BaseModel):
            value = value.model_dump(mode="json", exclude_unset=True)
        if isinstance(value, Mapping):
            node.value = self._entries(value, node, path, depth)
        elif isinstance(value, list | tuple):
            node.value = [self.node(item, _joined(path, index), depth + 1) for index, item in enumerate(value)]
        else:
            node.value = self._text(value, node)
        return node

    def _entries(self, value: Mapping[object, object], node: Node, path: str, depth: int) -> dict[str, Entry]:
        entries: dict[str, Entry] = {}
        for key, item in value.items():
            if isinstance(key, str):
                inner = self.node(item, _joined(path, key), depth + 1)
                entries[key] = Entry(key, inner, inner)
            else:
                message = _("tên mục phải là chữ, gặp {found}").format(found=repr(key)[:60])
                self.problems.append(node.problem("key", message))
        return entries

    def _text(self, value: object, node: Node) -> str | None:
        if value is None or type(value) is str:
            return value
        if isinstance(value, Enum):
            return self._text(value.value, node)
        if isinstance(value, bool):
            return Truth(str(value).lower())
        if isinstance(value, PartialDate):
            return str(value) or ("" if value.blank else None)
        if isinstance(value, Period):
            return str(value)
        if isinstance(value, date | time) and (said := _said(value)):
            return said
        if (isinstance(value, float) and isfinite(value)) or (isinstance(value, Decimal) and value.is_finite()):
            return number_text(value)
        if isinstance(value, str) or (isinstance(value, int) and value.bit_length() < LONGEST):
            return str(value)
        message = _("cần chữ, số, ngày, danh sách hoặc nhóm mục; gặp {found}").format(found=quoted(value))
        self.problems.append(node.problem("value", message))
        return None

    def _stop(self, node: Node, code: str, message: str) -> InputError:
        return InputError(self.given.placed([*self.problems, node.problem(code, message)]))


def _said(moment: date | time) -> str | None:
    """Return a day or an hour as it is printed; nothing for a moment to the second, as only machines know it."""
    if isinstance(moment, time):
        return moment.isoformat() if moment.second or moment.microsecond else long_clock(moment)
    if not isinstance(moment, datetime):
        return short_date(moment)
    if moment != moment or moment.second or moment.microsecond:  # noqa: PLR0124  # pandas has a moment that is none
        return None
    hour = moment.time()
    return f"{long_clock(hour)}, ngày {short_date(moment)}" if hour != time() else short_date(moment)


def _joined(path: str, key: object) -> str:
    return f"{path}.{key}" if path else str(key)
