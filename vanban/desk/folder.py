"""The folder on the desk: which papers lie in it and how far each is, and its files read and saved without a loss."""

import os
import re
import stat
import unicodedata
from collections.abc import Collection, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

import vanban
from vanban.intake import taken
from vanban.messages import marked
from vanban.surroundings import PROFILE, profile_above

_HIDDEN = (".", "~$")
_FORM = "form.yaml"
"""Lies in each folder of a form, beside its template and its example."""
ARCHIVES = frozenset({"lưu trữ", "lưu-trữ", "luu tru", "luu-tru"})
"""How a folder is called in which an office lays away what is done."""
_MOST = 2 * 2**20
"""Bytes of a data file that are read at most."""


class State(StrEnum):
    """How far a paper is, in one word."""

    DRAFT = marked("nháp")
    MADE = marked("đã tạo")
    EDITED = marked("đã sửa trong Word")
    ARCHIVED = marked("trong lưu trữ")


@dataclass(frozen=True)
class Item:
    """A paper of the folder: its data file by name, what it is called, and how far it is."""

    name: str
    title: str
    form: str
    """The form, as the file names it."""
    number: str
    changed: datetime
    state: State


@dataclass(frozen=True)
class Seen:
    """A file as it was read; the hash goes into the page, and comes back with what is to be saved."""

    data: bytes
    hash: str


class OutsideError(Exception):
    """A name leads out of the folder, or is none."""


class ReadOnlyError(Exception):
    """The desk was opened to look only."""


class ConflictError(Exception):
    """A file is not as its writer saw it any more; ``there`` is how it is now."""

    def __init__(self, there: Seen) -> None:
        super().__init__()
        self.there = there


class _Stamp(NamedTuple):
    """One state of a file, as far as the system tells."""

    path: Path
    changed: int
    size: int


def said(error: vanban.VanbanError) -> str:
    """Return all that is told of an error on one line."""
    return "; ".join(item.message for item in error.diagnostics)


class Folder:
    """A folder of papers; names are relative to it, with ``/`` between."""

    def __init__(self, root: Path, *, read_only: bool = False) -> None:
        self.root, self.read_only = root.resolve(), read_only
        self._known: dict[_Stamp, tuple[str, str, str] | None] = {}

    @property
    def begun(self) -> bool:
        """Whether the office has said who it is, here or in a folder above."""
        return profile_above(str(self.root)) is not None

    def path(self, name: str) -> Path:
        """Return the path of a name.

        Raises:
            OutsideError: it leads out of the folder, through a link too, or is none of a file.
        """
        parts = name.split("/")
        if any(part in ("", ".", "..") or set(part) & set("\\:\0\n") for part in parts):
            raise OutsideError
        path = self.root.joinpath(*parts)
        try:
            end = path.resolve()
            inside = end.is_relative_to(self.root) and not any(each.is_symlink() for each in (end, *end.parents))
            odd = path.exists() and not path.is_file()
        except (OSError, RuntimeError):  # links that lead round, up to Python 3.12; later ones leave them unresolved
            inside = False
        if not inside or odd:
            raise OutsideError
        return path

    def read(self, name: str) -> Seen:
        """Return a file and its hash; one that is not there is empty, with an empty hash.

        Raises:
            OutsideError: as of :meth:`path`.
        """
        try:
            data = taken(self.path(name))
        except FileNotFoundError:
            return Seen(b"", "")
        return Seen(data, vanban.fingerprint(data))

    def save(self, name: str, data: bytes, seen: str) -> str:
        """Write a file in the place of what its writer saw; return the new hash. It is on the disk when this returns.

        Args:
            name: As of :meth:`path`.
            data: What is to be there.
            seen: The hash of :meth:`read`; empty for a file that is not there yet.

        Raises:
            ConflictError: another has changed the file since.
            ReadOnlyError: the desk was opened to look only.
            OutsideError: as of :meth:`path`.
            vanban.OutputError: the file cannot be written.
        """
        if self.read_only:
            raise ReadOnlyError
        wanted = vanban.fingerprint(data)
        try:
            if self.read(name).hash != wanted:
                vanban.replace(self.path(name), data, seen=seen)
        except vanban.OutputError as error:
            if any(item.code == "changed" for item in error.diagnostics):
                raise ConflictError(self.read(name)) from error
            raise
        return wanted

    def told(self, text: str) -> str:
        """Return a message as a clerk reads it: files by their names here, and nothing of the command line."""
        text = re.sub(r"[,;:][^,;:]*: vanban [a-z]+[^,;]*", "", text)
        text = re.sub(r"\s*\([^()]*--[a-z][^()]*\)", "", text.replace(f"{self.root}{os.sep}", ""))
        return re.sub(r"[,;][^,;.]*\s--[a-z][^,;.]*", "", text)

    def papers(self, start: int = 0, count: int | None = None) -> tuple[list[Item], int]:
        """Return so many papers, the one that was changed last first, and how many there are."""
        found = sorted(self._papers(), key=lambda stamp: (-stamp.changed, stamp.path))
        wanted = found[start:] if count is None else found[start : start + count]
        return [self._item(stamp) for stamp in wanted], len(found)

    def _papers(self) -> Iterator[_Stamp]:
        known: dict[_Stamp, tuple[str, str, str] | None] = {}
        for stamp in self._files():
            if stamp in self._known:
                known[stamp] = self._known[stamp]
                yield stamp
            elif _form_of(stamp.path):
                known[stamp] = None
                yield stamp
        self._known = known

    def _files(self) -> Iterator[_Stamp]:
        """Yield the files of the folder that may be papers."""
        for path in self._walk():
            with suppress(OSError):  # gone since it was listed
                found = path.stat()
                if stat.S_ISREG(found.st_mode) and found.st_size <= _MOST:
                    yield _Stamp(path, found.st_mtime_ns, found.st_size)

    def named(self, endings: Collection[str]) -> Iterator[str]:
        """Yield the names of the folder's files that end so."""
        for path in self._walk():
            if path.suffix.lower() in endings and path.is_file():
                yield path.relative_to(self.root).as_posix()

    def _walk(self) -> Iterator[Path]:
        """Yield what lies in the folder; what is hidden, links lead to, or is of an office's forms is passed over."""
        for place, folders, names in os.walk(self.root):
            if _FORM in names:
                folders.clear()
                continue
            folders[:] = sorted(name for name in folders if not name.startswith(_HIDDEN))
            for name in sorted(names):
                path = Path(place, name)
                if name != PROFILE and not name.startswith(_HIDDEN) and not path.is_symlink():
                    yield path

    def _item(self, stamp: _Stamp) -> Item:
        told = self._known.get(stamp) or _told(stamp.path)
        self._known[stamp] = told
        name = stamp.path.relative_to(self.root).as_posix()
        changed = datetime.fromtimestamp(stamp.changed / 1e9).astimezone()
        state = State.ARCHIVED if _laid_away(name) else state_of(stamp.path.with_suffix(".docx"))
        return Item(name, *told, changed, state)


def _laid_away(name: str) -> bool:
    return any(unicodedata.normalize("NFC", part).casefold() in ARCHIVES for part in name.split("/")[:-1])


def state_of(docx: Path) -> State:
    """Return how far a paper is by the Word file beside its data."""
    try:
        return State.MADE if vanban.untouched(taken(docx)) else State.EDITED
    except OSError:
        return State.DRAFT


def _form_of(path: Path) -> str:
    try:
        return vanban.form_named(path)
    except vanban.InputError:
        return ""


def _told(path: Path) -> tuple[str, str, str]:
    """Return what a paper is called, its form and its number; one that is not complete is called as its form is."""
    try:
        document = vanban.load(path, advice=lambda _item: None)
    except vanban.VanbanError:
        name = _form_of(path)
        form = next((item for item in vanban.forms(folder=path.parent) if name in (item.id, *item.aliases)), None)
        return form.name if form else name, name, ""
    title = " ".join(f"{document.type_name} {document.printed_subject()}".split())
    return title, document.form, document.number or ""
