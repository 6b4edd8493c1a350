"""What a run over a folder of records remembers, so that the next one makes only what has changed.

The papers of a cell, and those of a committee's own, are made of its records, of the office's profile and packs, and by
this program; a hash over all of these is kept with the names of the papers and the seal of each. Where the hash is the
same, nothing is composed and nothing rendered; what lies in the folder of papers is looked at every time. Nothing that
is remembered is needed: the file may be deleted, and one that is broken or of another state is passed over.
"""

import hashlib
import json
import os
import sys
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import asdict, replace
from functools import cache, partial
from pathlib import Path
from typing import Any, NamedTuple

from pydantic_core import __version__ as pydantic_version

from vanban import standards
from vanban._version import __version__
from vanban.book.folder import Book, CellBook, Held
from vanban.book.numbers import Mark, mark_of
from vanban.book.paper import Known, Paper
from vanban.book.places import Found
from vanban.catalogue import get_form
from vanban.errors import Diagnostic, Severity
from vanban.messages import language
from vanban.models.document import Document
from vanban.models.kept import make_ready
from vanban.models.minutes import Minutes
from vanban.models.plausible import this_year
from vanban.models.scoring import ScoringSheet
from vanban.pack import BUILT_IN, find_profile, packs_at

FILE = ".vanban-cycle"
"""Lies among the records, whose words it holds; never among the papers, which may go elsewhere."""
_HEAD = b"vanban cycle 3 "
_MAX_FILES, _MAX_BYTES = 2000, 50 << 20
"""A pack that is larger is not read for this: then nothing is remembered."""
_COUNTED: dict[str, type[Document]] = {Minutes.form: Minutes, ScoringSheet.form: ScoringSheet}
"""What the papers of a committee are counted from, so it is kept whole."""
Make = Callable[[], Iterable[Paper]]


class _Line(NamedTuple):
    """A paper that was made: its name and source below its book, its form, what it says, and its seal."""

    name: str
    source: str
    form: str
    said: str
    """The hash of what it says."""
    seal: str
    whole: str
    """All that it says, where something is counted from it."""
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


class Memory:
    """What the last run over a folder remembered, and what this one will; see :func:`vanban.book.cycle.cycle`."""

    def __init__(self, folder: Path, *, data: bool, fresh: bool = False) -> None:
        self._folder = folder
        self._path = folder / FILE
        self._data = data
        self._before = {} if fresh else _read(self._path)
        self._now: dict[str, _Unit] = {}
        self._seals: dict[str, str] = {}
        self._around = _Around(data=data)

    def __call__(self, book: Book, make: Make) -> list[Paper]:
        """Return a book's own papers: those that were made before as far as nothing has changed."""
        place = self._place(book)
        around = self._around.of(book.folder)
        key = self._key(book, around)
        old = self._before.get(place)
        if old and old.key == key:
            self._now[place] = old
            return _remembered(book, old, make)
        papers = list(make())
        lines = tuple(_line(paper, book.folder) for paper in papers)
        whole = all(line.whole for line in lines if line.form in _COUNTED)
        self._now[place] = _Unit(key if whole else "", around, lines)
        seals = {(line.name, line.said): line.seal for line in old.lines} if old and old.around == around else {}
        return [
            replace(paper, known=Known(type(paper.document), seals.get((line.name, line.said), ""), paper.mark))
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
        if units == self._before:
            return
        body = json.dumps(units, ensure_ascii=False, separators=(",", ":")).encode()
        temporary = self._path.with_name(f"{FILE}-{os.urandom(6).hex()}.tmp")
        with suppress(OSError):
            try:
                temporary.write_bytes(b"%b%b\n%b" % (_HEAD, _hash(body).encode(), body))
                temporary.replace(self._path)
            finally:
                temporary.unlink(missing_ok=True)

    def _sealed(self, place: str, unit: _Unit) -> _Unit:
        above = "" if place == "." else f"{place}/"
        lines = (line._replace(seal=self._seals.get(above + line.name, "")) for line in unit.lines)
        return unit._replace(lines=tuple(lines))

    def _place(self, book: Book) -> str:
        return book.folder.relative_to(self._folder).as_posix()

    def _key(self, book: Book, around: str) -> str:
        """Return the hash of all that a book's own papers are made of."""
        held: tuple[Held, ...] = (
            (book.held, *book.meetings, *book.years) if isinstance(book, CellBook) else (book.held,)
        )
        parts = [around.encode()]
        for item in held:
            parts += (item.path.name.encode(), _said(item.loaded.record))
        if not isinstance(book, CellBook):
            for below in book.below:
                place = self._place(below)
                parts += (place.encode(), self._now[place].key.encode())
        return _hash(*parts)


def _remembered(book: Book, unit: _Unit, make: Make) -> list[Paper]:
    """Return the papers of a book as they were; what is not kept whole is composed again once it is asked for."""

    @cache
    def anew() -> dict[str, Document]:
        return {paper.name: paper.document for paper in make()}

    def whole(line: _Line) -> Document:
        try:
            model = get_form(line.form, book.folder).model
            make_ready(model)
            document: Document = model.model_validate_json(line.whole)
        except ValueError:
            return anew()[line.name]
        return document if isinstance(document, _COUNTED[line.form]) else anew()[line.name]

    def given(line: _Line) -> Callable[[], Document]:
        return cache(partial(whole, line)) if line.whole else lambda: anew()[line.name]

    return [
        Paper(line.name, given(line), book.folder / line.source, _known(line), _told(line), _found(line))
        for line in unit.lines
    ]


def _known(line: _Line) -> Known:
    series, number, dated, identity, kind, subject, field, odd = json.loads(line.mark)
    told = tuple(tuple(item) for item in odd)
    mark = Mark(tuple(series), number, tuple(dated), tuple(identity), kind, subject, field, told)
    return Known(_COUNTED.get(line.form, Document), line.seal, mark)


def _told(line: _Line) -> tuple[Diagnostic, ...]:
    found = json.loads(line.told)
    return tuple(Diagnostic(**{**item, "severity": Severity(item["severity"])}) for item in found)


def _found(line: _Line) -> tuple[Found, ...]:
    found = (Found(*item) for item in json.loads(line.found))
    return tuple(item._replace(path=None if item.path is None else tuple(item.path)) for item in found)


def _line(paper: Paper, folder: Path) -> _Line:
    document = paper.document
    said = _said(document)
    kept = document.form in _COUNTED and type(document).model_validate_json(said) == document
    source = paper.source.relative_to(folder).as_posix()
    model = f"{type(document).__module__}.{type(document).__qualname__}".encode()
    told = json.dumps([asdict(item) for item in paper.told], ensure_ascii=False)
    mark = json.dumps(mark_of(document), ensure_ascii=False)
    found = json.dumps(paper.found, ensure_ascii=False)
    whole = said.decode() if kept else ""
    return _Line(paper.name, source, document.form, _hash(model, said), "", whole, mark, told, found)


def _said(record: Any) -> bytes:
    make_ready(type(record))
    return record.__pydantic_serializer__.to_json(record, exclude_defaults=True)  # type: ignore[no-any-return]  # bytes


class _Around:
    """What papers are made of beside their records, as it is at one time: this program, the profile, the packs."""

    def __init__(self, *, data: bool) -> None:
        self._common = repr((data, language(), standards.current().id, this_year(), _program())).encode()
        self._packs: dict[Path, bytes] = {}

    def of(self, folder: Path) -> str:
        """Return the hash of it for a folder; where it cannot be read, something that never comes again."""
        profile = find_profile(folder)
        roots = [pack.root for pack in packs_at(folder) if pack.root != BUILT_IN]
        try:
            for root in roots:
                if root not in self._packs:
                    self._packs[root] = _contents(root)
            office = profile.read_bytes() if profile else b""
        except OSError:
            office = os.urandom(16)
        return _hash(self._common, office, *(self._packs.get(root, b"") for root in roots))


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
            parts += (str(path).encode(), path.read_bytes())
    return _hash(*parts).encode()


def _hash(*parts: bytes) -> str:
    digest = hashlib.blake2b(digest_size=16)
    for part in parts:
        digest.update(len(part).to_bytes(8, "little"))
        digest.update(part)
    return digest.hexdigest()


def _read(path: Path) -> dict[str, _Unit]:
    """Return what was remembered; nothing where it is not as we wrote it."""
    try:
        head, _break, body = path.read_bytes().partition(b"\n")
        if head != _HEAD + _hash(body).encode():
            return {}
        units = json.loads(body)
        return {
            place: _Unit(key, around, tuple(_Line(*map(str, line)) for line in lines))
            for place, (key, around, lines) in units.items()
        }
    except (OSError, ValueError, TypeError, AttributeError, RecursionError):
        return {}
