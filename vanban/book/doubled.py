"""Rows that stand in a record twice: they are printed twice, so somebody has to be told."""

from collections.abc import Hashable, Iterator
from typing import Any

from vanban.errors import Severity
from vanban.messages import translate as _
from vanban.models.base import Problem, Record
from vanban.models.meeting import AgendaItem
from vanban.text.names import name_key

_HELD_OTHERWISE = ("excused", "unexcused")
"""Names that are counted: one of them twice is an error of the roll."""


def rows_twice(record: Record, path: tuple[str | int, ...] = ()) -> Iterator[Problem]:
    """Yield each row of a record, and of the records inside it, that says what one before it says."""
    for name in type(record).model_fields:
        value = getattr(record, name)
        if isinstance(value, Record):
            yield from rows_twice(value, (*path, name))
        if not isinstance(value, tuple) or not value or name in _HELD_OTHERWISE:
            continue
        seen: dict[Hashable, int] = {}
        for index, item in enumerate(value):
            first = seen.setdefault(_said(item), index)
            if first != index:
                message = (
                    _("trùng tên với nội dung thứ {n}; in cả hai, nếu thừa thì bỏ một")
                    if isinstance(item, AgendaItem)
                    else _("giống hệt dòng thứ {n}; in cả hai, nếu thừa thì bỏ một")
                )
                yield Problem((*path, name, index), "row-twice", message.format(n=first + 1), Severity.WARNING)
            if isinstance(item, Record):
                yield from rows_twice(item, (*path, name, index))


def _said(item: Any) -> Hashable:
    """Return what tells a row from others: of an item of the meeting its title, whatever was said about it."""
    if isinstance(item, AgendaItem):
        return name_key(item.title)
    return name_key(item) if isinstance(item, str) else item  # records are frozen: equal ones have one hash
