"""What a folder of records holds, file by file, also where some of them cannot be read yet."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from pydantic_core import PydanticCustomError

from vanban.book.folder import CELL, COMMITTEE, MEETINGS, PAPERS, YEARS, record_files
from vanban.book.record_files import record_values
from vanban.errors import InputError
from vanban.intake import taken
from vanban.models.moments import whole_day
from vanban.models.period import Period, read_period
from vanban.packs.pack import packs_of
from vanban.word.files import is_folder, path_of


@dataclass(frozen=True)
class Meeting:
    """The file of a meeting, and what it says of itself as far as it can be read."""

    file: Path
    """Where it is recorded."""
    kind: str
    """As it is written there: ``thường kỳ``; empty while nobody has said so."""
    period: Period | None
    """The month or quarter that it is of."""
    held_on: date | None
    """The day on which it was held."""


@dataclass(frozen=True)
class Place:
    """A cell or a committee of a folder of records."""

    folder: Path
    """Where its records are."""
    file: Path
    """Its ``chi-bo.yaml`` or ``dang-uy.yaml``."""
    name: str
    """What it is called; its folder's name while nobody has said so."""
    committee: bool
    """Whether it is a committee, and no cell."""
    meetings: tuple[Meeting, ...] = ()
    """In the order in which they were held."""
    years: tuple[Path, ...] = ()
    """The files of its years."""


def records(folder: str | Path, *, packs: Iterable[str | Path] = ()) -> tuple[Place, ...]:
    """Return the cells and committees that have records in a folder or below it, those above first.

    Unlike :func:`vanban.cycle` this raises nothing for what is wrong inside a file.

    Args:
        folder: Where to look.
        packs: Directories of packs to look at before all others.
    """
    with packs_of(packs):
        return tuple(_places(path_of(folder)))


def _places(folder: Path) -> Iterator[Place]:
    for name, kind in ((CELL, "chi-bo"), (COMMITTEE, "dang-uy")):
        for path in record_files(folder, Path(name).stem, whole=True)[:1]:
            yield _place(path, kind)
    for inner in sorted(folder.iterdir()) if is_folder(folder) else ():
        if inner.is_dir() and not inner.is_symlink() and inner.name not in (PAPERS, MEETINGS) and inner.name[0] != ".":
            yield from _places(inner)


def _place(path: Path, kind: str) -> Place:
    folder, held = path.parent, _held(path, kind)
    issuer = held.get("issuer")
    name = str(held.get("name") or (issuer.get("name") if isinstance(issuer, dict) else "") or folder.name)
    name = name.split("\n", maxsplit=1)[0]
    if kind == "dang-uy":
        return Place(folder, path, name, committee=True)
    meetings = sorted(
        (_meeting(file) for file in record_files(folder / MEETINGS)),
        key=lambda meeting: (meeting.held_on or date.max, meeting.file.name),
    )
    return Place(folder, path, name, False, tuple(meetings), tuple(record_files(folder, YEARS)))


def _held(path: Path, kind: str) -> dict[str, object]:
    try:
        return record_values(taken(path), kind, name=path.name)
    except (InputError, OSError):
        return {}


def _meeting(path: Path) -> Meeting:
    held = _held(path, "ky-hop")
    kind = held.get("kind")
    return Meeting(path, kind if isinstance(kind, str) else "", _period(held.get("period")), _day(held.get("held_on")))


def _period(value: object) -> Period | None:
    try:
        return read_period(value)
    except PydanticCustomError:
        return None


def _day(value: object) -> date | None:
    try:
        return whole_day(value)
    except PydanticCustomError:
        return None
