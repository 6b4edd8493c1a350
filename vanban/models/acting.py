"""Who leads, presents or speaks in a paper was there: a paper by itself has no roll, but it says who was absent."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from vanban.errors import Severity
from vanban.messages import translate as _
from vanban.models.base import Problem
from vanban.text.names import persons

W = Severity.WARNING


class Act(NamedTuple):
    """A field that names who did something, and what is to be said when they were absent."""

    path: tuple[str | int, ...]
    name: str
    message: str


def absent_acts(excused: Iterable[str], unexcused: Iterable[str], acts: Iterable[Act]) -> Iterator[Problem]:
    """Yield who is absent twice, and who is absent and acted all the same."""
    absent: set[str] = set()
    for field, names in (("excused", excused), ("unexcused", unexcused)):
        for index, name in enumerate(names):
            keys = set(persons(name))
            if keys & absent:
                message = _("{name} đã ghi vắng một lần").format(name=name)
                yield Problem(("attendance", field, index), "absent-twice", message, W)
            absent |= keys
    for path, name, message in acts if absent else ():
        if absent.intersection(persons(name)):
            yield Problem(path, "absent-acts", message.format(name=name), W)


def leaders(chair: str, secretary: str) -> Iterator[Act]:
    """Yield who led a meeting."""
    for field, name in (("chair", chair), ("secretary", secretary)):
        yield Act((field,), name, _("{name} ghi vắng mà làm chủ trì hoặc thư ký"))
