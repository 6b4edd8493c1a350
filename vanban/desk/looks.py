"""What a folder of records comes to: papers, what is due, what is wrong; looked at anew when a file has changed."""

import os
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import vanban
from vanban.desk.folder import Folder
from vanban.surroundings import profile_above

PAPERS = "giay-to"
"""Where the papers of a folder of records lie."""


@dataclass(frozen=True)
class MadePaper:
    """A paper that the records make: the record that it is of, and where its Word file lies or will."""

    source: Path
    path: Path


@dataclass(frozen=True)
class Look:
    """What was seen."""

    papers: tuple[MadePaper, ...] = ()
    due: tuple[vanban.Diagnostic, ...] = ()
    faults: tuple[vanban.Diagnostic, ...] = ()
    """Why no paper can be made."""

    @property
    def broken(self) -> frozenset[Path]:
        """The records that something is wrong with."""
        return frozenset(Path(item.file) for item in self.faults if item.file)

    @property
    def there(self) -> int:
        """How many papers lie there."""
        return sum(paper.path.exists() for paper in self.papers)


_seen: dict[Path, tuple[object, Look]] = {}


def tops(places: Iterable[vanban.Place]) -> list[Path]:
    """Return the folders of records that lie in no other one's."""
    folders: list[Path] = []
    for place in places:
        if not any(place.folder.is_relative_to(top) for top in folders):
            folders.append(place.folder)
    return folders


def called(file: Path, places: Iterable[vanban.Place]) -> str:
    """Return the cell or committee whose record a file is; of no record, that of the first place."""
    names = [(len(place.folder.parts), place.name) for place in places if file.is_relative_to(place.folder)]
    return max(names)[1] if names else next(place.name for place in places)


def look(folder: Folder, top: Path) -> Look:
    """Look at a folder of records."""
    state = (date.today(), folder.root, *_state(top))  # noqa: DTZ011  # the clerk's own day
    known = _seen.get(top)
    if known is None or known[0] != state:
        known = _seen[top] = (state, _look(top))
    return known[1]


def _state(top: Path) -> list[tuple[str, int, int]]:
    files = [Path(place, name) for place, _folders, names in os.walk(top) for name in names]
    profile = profile_above(str(top))
    stats = [
        (str(path), path.stat().st_mtime_ns, path.stat().st_size)
        for path in (*files, *([Path(profile)] if profile else []))
        if path.name[0] != "." and PAPERS not in path.parts and path.exists()
    ]
    return sorted(stats)


def _look(top: Path) -> Look:
    try:
        found = vanban.cycle(top)
    except vanban.InputError as error:
        return Look(faults=tuple(error.diagnostics))
    papers = tuple(MadePaper(paper.source, top / PAPERS / f"{paper.name}.docx") for paper in found.papers)
    return Look(papers, found.due)
