"""What a run over a folder of records remembers, so that the next one makes only what has changed.

The papers of a cell, and those of a committee's own, are made of its records, of the office's profile and packs, and by
this program; a hash over all of these is kept with the names of the papers and the seal of each. Where the hash is the
same, nothing is composed and nothing rendered. Where it is not, each paper has a hash of its own over what it is made
of, so that only those that may have changed are composed. What lies in the folder of papers is looked at every time.

Nothing that is remembered is needed: the file may be deleted; one that is broken or of another state is passed over.
"""

import json
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, replace
from functools import cache
from pathlib import Path
from typing import NamedTuple

from pydantic_core import __version__ as pydantic_version

from vanban import standards
from vanban._version import __version__
from vanban.book.digest import digest, said
from vanban.book.folder import Book, CellBook
from vanban.book.numbers import Mark
from vanban.book.paper import Counted, Paper
from vanban.book.places import Found, records_of
from vanban.book.upper import Make
from vanban.errors import Diagnostic, OutputError, Severity
from vanban.intake import taken
from vanban.messages import language
from vanban.models.document import Document
from vanban.models.plausible import this_year
from vanban.packs.pack import BUILT_IN, find_profile, packs_at
from vanban.reading import Plain
from vanban.word.files import write_atomic

FILE = ".vanban-cycle"
"""Lies among the records, whose words it holds; never among the papers, which may go elsewhere."""
_HEAD = b"vanban cycle 4 "
_MAX_FILES, _MAX_BYTES = 2000, 50 << 20
"""A pack that is larger is not read for this: then nothing is remembered."""


class _Line(NamedTuple):
    """A paper that was made: its name and source below its book, what it is made of, what it says, and its seal."""

    name: str
    source: str
    basis: str
    """The hash of what it is made of."""
    said: str
    """The hash of what it says."""
    seal: str
    counted: str
    """What other papers count of it, as JSON."""
    mark: str
    """By what it is held against the other papers, as JSON."""
    told: str
    """What was found about who signs it, as JSON."""
    found: str
    """What is to be told of what it says, as JSON."""


class _Unit(NamedTuple):
    """A book's own papers, and the hash of all that they were made of."""

    key: str
    around: str
    lines: tuple[_Line, ...]


class _Last(NamedTuple):
    """What one run remembers for the next."""

    program: str
    """The hash of what the trees were read by."""
    units: dict[str, _Unit]
    """By the place of each book below the folder."""
    trees: dict[str, Plain]
    """What each record held, by its hash."""


class Trees:
    """What the records held when they were read: of the last run, and of this one."""

    def __init__(self, before: dict[str, Plain]) -> None:
        self._before = before
        self.now: dict[str, Plain] = {}

    def recall(self, key: str) -> Plain:
        """Return what a file held; None where it is not known."""
        if (tree := self._before.get(key)) is not None:
            self.now[key] = tree
        return tree

    def keep(self, key: str, tree: Plain) -> None:
        """Keep what a file holds."""
        self.now[key] = tree


class Memory:
    """What the last run over a folder remembered, and what this one will; see :func:`vanban.book.cycle.cycle`."""

    def __init__(self, folder: Path, *, data: bool, fresh: bool = False) -> None:
        self._folder = folder
        self._path = folder / FILE
        self._data = data
        self._around = _Around(data=data)
        self._program = digest(self._around.common)
        self._was = None if fresh else _read(self._path)
        self._before = self._was.units if self._was else {}
        self.trees = Trees(self._was.trees if self._was and self._was.program == self._program else {})
        self._now: dict[str, _Unit] = {}
        self._seals: dict[str, str] = {}

    def __call__(self, book: Book, make: Make) -> list[Paper]:
        """Return a book's own papers: those that were made before as far as nothing has changed."""
        place = self._place(book)
        around = self._around.of(book.folder)
        key = self._key(book, around)
        old = self._before.get(place)
        if old and old.key == key:
            self._now[place] = old
            return _remembered(book, old, make)
        before = old.lines if old and old.around == around else ()
        same = {(line.name, line.basis): line for line in before}
        seals = {(line.name, line.said): line.seal for line in before}

        def recall(name: str, basis: str, given: Callable[[], Document]) -> Paper | None:
            line = same.get((name, basis))
            return _paper(line, book, given) if line else None

        papers = list(make(recall))
        lines = tuple(same.get((paper.name, paper.basis)) or _line(paper, book.folder) for paper in papers)
        self._now[place] = _Unit(key, around, lines)
        return [
            paper if paper.seal else replace(paper, seal=seals.get((line.name, line.said), ""))
            for paper, line in zip(papers, lines, strict=True)
        ]

    def wrote(self, name: str, seal: str) -> None:
        """Note the seal of a paper, by its name below the folder of papers."""
        self._seals[name] = seal

    def keep(self) -> None:
        """Write what is to be remembered; where that cannot be, the next run takes its time.

        What a profile or a pack was before the run is looked at again: it may have been saved meanwhile.
        """
        after = _Around(data=self._data)
        units = {
            place: self._sealed(place, unit)
            for place, unit in self._now.items()
            if unit.around == after.of(self._folder / place)
        }
        now = _Last(self._program, units, self.trees.now)
        if now == self._was:
            return
        body = json.dumps(now, ensure_ascii=False, separators=(",", ":")).encode()
        with suppress(OutputError):
            write_atomic(self._path, b"%b%b\n%b" % (_HEAD, digest(body).encode(), body), overwrite=True)

    def _sealed(self, place: str, unit: _Unit) -> _Unit:
        above = "" if place == "." else f"{place}/"
        lines = (line._replace(seal=self._seals.get(above + line.name, "")) for line in unit.lines)
        return unit._replace(lines=tuple(lines))

    def _place(self, book: Book) -> str:
        return book.folder.relative_to(self._folder).as_posix()

    def _key(self, book: Book, around: str) -> str:
        """Return the hash of all that a book's own papers are made of."""
        parts = [around.encode()]
        for item in records_of(book):
            parts += (item.path.name.encode(), said(item.loaded.record))
        if not isinstance(book, CellBook):
            for below in book.below:
                place = self._place(below)
                parts += (place.encode(), self._now[place].key.encode())
        return digest(*parts)


def _remembered(book: Book, unit: _Unit, make: Make) -> list[Paper]:
    """Return the papers of a book as they were; their documents are composed again once one is asked for."""

    @cache
    def anew() -> dict[str, Document]:
        return {paper.name: paper.document for paper in make(None)}

    return [_paper(line, book, lambda name=line.name: anew()[name]) for line in unit.lines]  # type: ignore[misc]  # a name


def _paper(line: _Line, book: Book, given: Callable[[], Document]) -> Paper:
    """Return a paper that was made before, told of where its book lies today."""
    series, number, dated, identity, kind, subject, field, odd = json.loads(line.mark)
    mark = Mark(tuple(series), number, tuple(dated), tuple(identity), kind, subject, field, tuple(map(tuple, odd)))
    counted = Counted(*json.loads(line.counted)) if line.counted else None
    profile = str(find_profile(book.folder) or "") or None if line.told else None
    told = tuple(
        Diagnostic(**{**item, "severity": Severity(item["severity"]), "file": profile})
        for item in json.loads(line.told or "[]")
    )
    found = tuple(
        Found(record, None if path is None else tuple(path), *others)
        for record, path, *others in json.loads(line.found or "[]")
    )
    source = book.folder / line.source
    return Paper(line.name, given, source, mark, counted, told, found, line.basis, line.seal)


def _line(paper: Paper, folder: Path) -> _Line:
    document = paper.document
    model = f"{type(document).__module__}.{type(document).__qualname__}".encode()
    told = [asdict(item) for item in paper.told]
    return _Line(
        paper.name,
        paper.source.relative_to(folder).as_posix(),
        paper.basis,
        digest(model, said(document)),
        "",
        *(
            json.dumps(part, ensure_ascii=False) if part else ""
            for part in (paper.counted, paper.mark, told, paper.found)
        ),
    )


class _Around:
    """What papers are made of beside their records, as it is at one time: this program, the profile, the packs."""

    def __init__(self, *, data: bool) -> None:
        self.common = repr((data, language(), standards.current().id, this_year(), _program())).encode()
        self._packs: dict[Path, bytes] = {}

    def of(self, folder: Path) -> str:
        """Return the hash of it for a folder; where it cannot be read, something that never comes again."""
        profile = find_profile(folder)
        roots = [pack.root for pack in packs_at(folder) if pack.root != BUILT_IN]
        try:
            for root in roots:
                if root not in self._packs:
                    self._packs[root] = _contents(root)
            office = taken(profile) if profile else b""
        except OSError:
            office = os.urandom(16)
        return digest(self.common, office, *(self._packs.get(root, b"") for root in roots))


def _program() -> tuple[object, ...]:
    """Return what tells this program from others, and from itself after somebody worked on it."""
    states = []
    for place, folders, names in os.walk(BUILT_IN):
        folders[:] = sorted(name for name in folders if name != "__pycache__")
        with os.scandir(place) as entries:
            found = {entry.name: entry.stat() for entry in entries if entry.name in names}
        states += [(place, name, found[name].st_mtime_ns, found[name].st_size) for name in sorted(found)]
    return __version__, pydantic_version, sys.version, states


def _contents(root: Path) -> bytes:
    """Return the hash of a pack; of one that is too large, something that never comes again."""
    parts: list[bytes] = [str(root).encode()]
    seen = size = 0
    for place, folders, names in os.walk(root, followlinks=True):
        folders[:] = sorted(name for name in folders if name != "__pycache__")
        paths = [path for path in (Path(place, name) for name in sorted(names) if name != FILE) if path.is_file()]
        seen += 1 + len(paths)
        size += sum(path.stat().st_size for path in paths)
        if seen > _MAX_FILES or size > _MAX_BYTES:
            return os.urandom(16)
        for path in paths:
            parts += (str(path).encode(), taken(path))
    return digest(*parts).encode()


def _read(path: Path) -> _Last | None:
    """Return what was remembered; nothing where it is not as we wrote it."""
    try:
        head, _break, body = taken(path).partition(b"\n")
        if head != _HEAD + digest(body).encode():
            return None
        program, found, trees = json.loads(body)
        units = {
            place: _Unit(key, around, tuple(_Line(*map(str, line)) for line in lines))
            for place, (key, around, lines) in found.items()
        }
        return _Last(program, units, trees) if isinstance(trees, dict) else None
    except (OSError, ValueError, TypeError, AttributeError, RecursionError):
        return None
