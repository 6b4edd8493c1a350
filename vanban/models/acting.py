"""Who leads, presents or speaks in a paper was there: a paper by itself has no roll, but it says who was absent."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from vanban.errors import Severity
from vanban.messages import translate as _
from vanban.models.base import Problem
from vanban.models.vocabulary import Signature
from vanban.text.language import fold
from vanban.text.names import persons

W = Severity.WARNING
_CHAIRS = ("chu tri hoi nghi", "chu tri", "chu toa", "chu toa hoi nghi")
_RECORDERS = ("nguoi ghi bien ban", "thu ky", "thu ky hoi nghi")
"""Labels of the blocks of minutes (HD 05-HD/VPTW, I.7.1.4 e), folded."""


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


def signers_led(
    first: Signature, others: Sequence[Signature], chairs: Iterable[str], recorders: Iterable[str]
) -> Iterator[Problem]:
    """Yield who signs as chair or as recorder and is none of those whom the minutes name as such.

    Without a label the ``first`` block is the chair's, the ``others`` are recorders'.
    """
    led = (
        (
            set().union(*map(persons, chairs)),
            _("{name} ký ở khối chủ trì mà không có tên ở “Chủ trì”; hãy sửa một chỗ"),
        ),
        (
            set().union(*map(persons, recorders)),
            _("{name} ký ở khối ghi biên bản mà không có tên ở “Thư ký”; hãy sửa một chỗ"),
        ),
    )
    blocks = [(("signature",), first), *((("co_signatures", index), other) for index, other in enumerate(others))]
    for path, signature in blocks:
        label = fold(signature.label)
        recorded = label in _RECORDERS if label else signature is not first
        if signature.prefix or (label and label not in (*_RECORDERS, *_CHAIRS)):
            continue
        names, message = led[recorded]
        if names and signature.name and names.isdisjoint(persons(signature.name)):
            yield Problem((*path, "name"), "signer-led", message.format(name=signature.name), W)
