"""The report of a run of many documents: a line for each file made or failed, written as it happens.

It is what a run that was broken off is taken up from: what was made of what, so that it need not be made again, and
the hash of what was written, which shows as well as a seal (:mod:`vanban.word.guard`) that nobody has edited it since.
Two runs do not write one report at a time (where the system can lock a file).
"""

import csv
import errno
import hashlib
import json
import os
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from enum import Enum
from pathlib import Path
from typing import Any, BinaryIO

from vanban.errors import Diagnostic, InputError, OutputError, reason
from vanban.messages import language
from vanban.messages import translate as _
from vanban.text.language import fold
from vanban.text.spreadsheet import csv_text, plain
from vanban.word.files import file_bytes

FIELDS = ("row", "place", "output", "ok", "errors", "notes", "source", "sha256")
_SOURCE = 8
"""Bytes of a source's hash that are kept."""


class State(Enum):
    """What a report tells of a file that is about to be made."""

    NEW = "new"
    """Not made before, or no longer there."""
    MADE = "made"
    """There, and made of the same source."""
    OURS = "ours"
    """There, made of another source, and untouched since."""
    EDITED = "edited"
    """There, made of another source, and by its hash not what was written; a seal may show yet that it is ours."""


class Ledger:
    """A report that is open for writing, and what earlier runs wrote into it.

    Of each file that an earlier run made its name and two hashes are kept in memory.
    """

    def __init__(self, path: Path, file: BinaryIO, *, salt: bytes = b"") -> None:
        self.path = path
        self._file = file
        self._salt = salt
        self._write: Callable[[dict[str, Any]], str] = _csv_line if _is_csv(path) else _json_line
        self._made: dict[str, bytes] = {}
        self._failed: set[str] = set()
        self._names: dict[bytes, str] | None = None

    def source(self, *parts: bytes) -> str:
        """Return the hash of what a document is made of."""
        return hashlib.sha256(b"\0".join((self._salt, *parts))).hexdigest()[: 2 * _SOURCE]

    def take_up(self) -> None:
        """Read what earlier runs wrote; a last line that was broken off is taken out.

        Raises:
            InputError: the file is no report of ours.
        """
        whole = 0
        self._file.seek(0)
        for number, line in enumerate(self._file, 1):
            if not line.endswith(b"\n"):
                break
            whole += len(line)
            entry = self._read(line, number)
            if entry is None:
                continue
            name, hashes = entry
            if hashes:  # what fails later does not undo what was made
                self._made[name] = hashes
                self._failed.discard(name)
            else:
                self._failed.add(name)
        self._file.truncate(whole)

    def _read(self, line: bytes, number: int) -> tuple[str, bytes | None] | None:
        try:
            return _entry(line, csv_file=_is_csv(self.path))
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            message = _("dòng này không phải của báo cáo do vanban ghi; hãy ghi báo cáo ra tệp khác")
            raise InputError(Diagnostic("report", message, file=str(self.path), line=number)) from error

    def begin(self) -> None:
        """Empty the report, and write its heading where it has one.

        Raises:
            InputError: the file is there and is no report of ours: nobody meant that to be emptied.
        """
        self._file.seek(0)
        if first := self._file.readline():
            self._read(first, 1)
        self._file.truncate(0)
        if _is_csv(self.path):
            self._put("\ufeff" + _csv_row(FIELDS))

    def state(self, target: Path, source: str) -> State:
        """Return what earlier runs tell of a file that is about to be made of a source."""
        known = self._made.get(target.name)
        if known is None or not target.exists():
            return State.NEW
        if known[:_SOURCE] == bytes.fromhex(source):
            return State.MADE
        same = not target.is_symlink() and hashlib.sha256(file_bytes(target)).digest() == known[_SOURCE:]
        return State.OURS if same else State.EDITED

    def made_before(self, source: str) -> str | None:
        """Return the file that an earlier run made of a source."""
        if self._names is None:  # asked for rows that are not where they were, which are few
            self._names = {hashes[:_SOURCE]: name for name, hashes in self._made.items() if name.endswith(".docx")}
        return self._names.get(bytes.fromhex(source))

    def failed_before(self, target: Path) -> bool:
        """Whether the last that was told of a file is that it could not be made."""
        return target.name in self._failed

    def add(
        self,
        number: int,
        place: str,
        target: Path | None,
        source: str,
        sha256: str | None,
        found: Iterable[Diagnostic] = (),
    ) -> None:
        """Write a line; a file without a hash was not made, and has no name where another file has it.

        What is told of a file that was made are notes, else errors.
        """
        told = [{"code": item.code, "message": _message(item), "place": _place(item) or place} for item in found]
        errors, notes = ([], told) if sha256 else (told, [])
        values = (number, place, target.name if target else None, bool(sha256), errors, notes, source, sha256)
        self._put(self._write(dict(zip(FIELDS, values, strict=True))))

    def _put(self, text: str) -> None:
        line, end = text.encode(), self._file.seek(0, os.SEEK_END)
        try:
            left = len(line) - self._file.write(line)
            fault = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)) if left else None
        except OSError as error:
            fault = error
        if fault:  # a line that has begun would make the report another's
            with suppress(OSError):
                self._file.truncate(end)
            raise _unwritable(self.path, fault) from fault


@contextmanager
def ledger(path: Path, *, resume: bool, force: bool, salt: bytes = b"") -> Iterator[Ledger]:
    """Open a report: a new one, or with ``resume`` the one of a run that is taken up.

    Raises:
        OutputError: it is there already and neither ``resume`` nor ``force`` is set, is in use, or cannot be written.
    """
    if path.exists() and path.stat().st_size and not (resume or force):
        message = _("{path} đã có; hãy làm tiếp lần chạy ấy, hoặc cho phép làm lại từ đầu")
        raise OutputError(message.format(path=path), code="report-exists")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        file = path.open("a+b", buffering=0)  # a line is one write: it survives the process that wrote it
    except OSError as error:
        raise _unwritable(path, error) from error
    with file:
        _lock(path, file)
        opened = Ledger(path, file, salt=salt)
        if resume and path.stat().st_size:
            opened.take_up()
        else:
            opened.begin()
        yield opened


def _lock(path: Path, file: BinaryIO) -> None:
    try:
        import fcntl  # noqa: PLC0415  # not on Windows
    except ImportError:
        return
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        message = _("{path}: một lần chạy khác đang ghi báo cáo này; hãy chờ xong rồi chạy lại").format(path=path)
        raise OutputError(message, code="report-in-use") from error
    except OSError:  # a file system without locks
        return


def _unwritable(path: Path, error: OSError) -> OutputError:
    return OutputError(_("không ghi được {path}: {why}").format(path=path, why=reason(error)), code="write")


def _is_csv(path: Path) -> bool:
    return path.suffix.lower() == ".csv"


def _place(item: Diagnostic) -> str:
    return ":".join(str(part) for part in (item.file, item.line, item.column) if part is not None)


def _message(item: Diagnostic) -> str:
    name = item.label if language() == "vi" or not item.field else item.field
    return f"{name}: {item.message}" if name else item.message


def _json_line(entry: dict[str, Any]) -> str:
    return json.dumps(entry, ensure_ascii=False) + "\n"


def _csv_line(entry: dict[str, Any]) -> str:
    told = {
        name: " | ".join(f"{one['place']}: {one['message']}" for one in entry[name]) for name in ("errors", "notes")
    }
    return _csv_row({**entry, **told, "ok": "có" if entry["ok"] else "không"}.values())


def _csv_row(values: Iterable[Any]) -> str:
    # One record, one line: a line that is whole is a record that is whole.
    cells = (re.sub(r"\s*[\r\n]+\s*", " ", "" if value is None else str(value)) for value in values)
    return csv_text([cells], end="\n")


def _entry(line: bytes, *, csv_file: bool) -> tuple[str, bytes | None] | None:
    """Return the file that a line tells of and the hashes of what it was made of and is; none where it failed."""
    text = line.decode("utf-8-sig")
    if csv_file:
        values = [plain(cell) for cell in next(csv.reader([text]))]
        if tuple(values) == FIELDS:
            return None
        entry: dict[str, Any] = dict(zip(FIELDS, values, strict=True))
        made = {"co": True, "khong": False}[fold(entry["ok"])]
    else:
        entry = json.loads(text)
        made = entry["ok"]
    if not entry["output"]:
        return None
    return entry["output"], bytes.fromhex(entry["source"] + entry["sha256"]) if made else None
