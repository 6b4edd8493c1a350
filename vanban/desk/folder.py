"""The folder on the desk: which papers lie in it and how far each is, and its files read and saved without a loss."""

import hashlib
import re
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

import vanban
from vanban.errors import OutputError, VanbanError
from vanban.messages import marked
from vanban.surroundings import PROFILE, profile_above
from vanban.word.files import write_atomic
from vanban.word.guard import untouched

DATA = (".yaml", ".yml", ".json", ".md")
"""How the files end that papers are made from."""
_FORM = re.compile(r'^[ \t{"]*(?:form|biểu mẫu)"?[ \t]*:[ \t]*["\w]', re.IGNORECASE | re.MULTILINE)
_NO_PAPER = (PROFILE,)


class State(StrEnum):
    """How far a paper is, in one word."""

    DRAFT = marked("nháp")
    MADE = marked("đã tạo")
    EDITED = marked("đã sửa trong Word")
    ISSUED = marked("đã phát hành")


@dataclass(frozen=True)
class Item:
    """A paper of the folder: its data file by name, what it is called, and how far it is."""

    name: str
    title: str
    form: str
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


class Folder:
    """A folder of papers; names are relative to it, with ``/`` between."""

    def __init__(self, root: Path, *, read_only: bool = False) -> None:
        self.root, self.read_only = root.resolve(), read_only
        self._saving = threading.Lock()

    @property
    def begun(self) -> bool:
        """Whether the office has said who it is, here or in a folder above."""
        return profile_above(str(self.root)) is not None

    def path(self, name: str) -> Path:
        """Return the path of a name.

        Raises:
            OutsideError: it leads out of the folder, through a link too, or is no name of a file.
        """
        parts = name.split("/")
        if not name or any(part in ("", ".", "..") or "\\" in part or ":" in part or "\0" in part for part in parts):
            raise OutsideError
        path = self.root.joinpath(*parts)
        try:
            inside = path.resolve().is_relative_to(self.root)
        except OSError:
            inside = False
        if not inside:
            raise OutsideError
        return path

    def read(self, name: str) -> Seen:
        """Return a file and its hash; one that is not there is empty, with an empty hash.

        Raises:
            OutsideError: as of :meth:`path`.
        """
        return _seen(self.path(name))

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
        path = self.path(name)
        with self._saving:
            there = _seen(path)
            if there.data == data and there.hash:
                return there.hash
            if there.hash != seen:
                raise ConflictError(there)
            try:
                write_atomic(path, data, overwrite=bool(seen))
            except OutputError as error:
                if any(item.code == "exists" for item in error.diagnostics):
                    raise ConflictError(_seen(path)) from error
                raise
        return _hash(data)

    def papers(self) -> list[Item]:
        """Return the papers, the one that was changed last first."""
        found = [self._item(path) for path in self._files()]
        return sorted((item for item in found if item), key=lambda item: item.changed, reverse=True)

    def _files(self) -> Iterator[Path]:
        for path in sorted(self.root.rglob("*")):
            hidden = any(part.startswith((".", "~$")) for part in path.relative_to(self.root).parts)
            if path.suffix.lower() in DATA and path.name not in _NO_PAPER and not hidden and path.is_file():
                yield path

    def _item(self, path: Path) -> Item | None:
        try:
            text = path.read_text(encoding="utf-8-sig")
        except (OSError, UnicodeDecodeError):
            return None
        if not _FORM.search(text):
            return None
        name = path.relative_to(self.root).as_posix()
        changed = datetime.fromtimestamp(path.stat().st_mtime).astimezone()
        title, form, number = path.stem, "", ""
        try:
            document = vanban.load(path, advice=lambda _item: None)
        except VanbanError:
            pass
        else:
            title, form = Path(vanban.file_name(document)).stem, document.form
            number = document.number or ""
        return Item(name, title, form, number, changed, state_of(path.with_suffix(".docx")))


def state_of(docx: Path) -> State:
    """Return how far a paper is by the Word file beside its data."""
    try:
        return State.MADE if untouched(docx.read_bytes()) else State.EDITED
    except OSError:
        return State.DRAFT


def _seen(path: Path) -> Seen:
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return Seen(b"", "")
    return Seen(data, _hash(data))


def _hash(data: bytes) -> str:
    return hashlib.blake2b(data, digest_size=16).hexdigest()
