"""The register as a file of SQLite: a number is on the disk before anybody sees it, and is never given again.

``BEGIN IMMEDIATE`` lets one process at a time look and take; a process that is killed leaves the number it took as
*taken*, a mark that the next look at the same paper, ``void`` or an audit clears up. Rows are never deleted, nor their
numbers changed: the file itself refuses it.
"""

import errno
import os
import re
import sqlite3
import threading
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import Any

from vanban.errors import InputError, OutputError, reason
from vanban.messages import translate as _
from vanban.register.place import hold_local, in_turn
from vanban.register.series import Series, Term, kind_of, term_on
from vanban.text.language import short_date
from vanban.word.files import is_full, tidy, write_atomic

_FORMAT = 1
_JOURNAL, _WRITE_AHEAD = slice(18, 20), b"\2\2"
"""Where a file of SQLite tells how it keeps a change until it is done, and that it does in a file beside it."""
_WAIT = 120
"""Seconds to wait for others who take numbers."""
_TABLES = """
CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE term (name TEXT PRIMARY KEY, begins TEXT, ends TEXT) WITHOUT ROWID;
CREATE TABLE start (
    term TEXT NOT NULL, body TEXT NOT NULL, kind TEXT NOT NULL, first INTEGER NOT NULL CHECK (first > 0),
    PRIMARY KEY (term, body, kind)
) WITHOUT ROWID;
CREATE TABLE entry (
    row INTEGER PRIMARY KEY,
    term TEXT NOT NULL, body TEXT NOT NULL, kind TEXT NOT NULL, number INTEGER NOT NULL CHECK (number > 0),
    state TEXT NOT NULL CHECK (state IN ('taken', 'issued', 'void')),
    paper TEXT NOT NULL DEFAULT '', type TEXT NOT NULL, symbol TEXT NOT NULL, day TEXT,
    subject TEXT NOT NULL DEFAULT '', secrecy TEXT NOT NULL DEFAULT '', signer TEXT NOT NULL DEFAULT '',
    recipients TEXT NOT NULL DEFAULT '', reason TEXT NOT NULL DEFAULT '', taken_at TEXT NOT NULL,
    UNIQUE (term, body, kind, number),
    CHECK (secrecy = '' OR subject = '')
);
CREATE UNIQUE INDEX entry_paper ON entry (paper) WHERE paper <> '' AND state <> 'void';
CREATE TRIGGER entry_kept BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'kept'); END;
CREATE TRIGGER entry_number BEFORE UPDATE OF row, term, body, kind, number, taken_at ON entry
    BEGIN SELECT RAISE(ABORT, 'kept'); END;
CREATE TRIGGER entry_void BEFORE UPDATE ON entry WHEN OLD.state = 'void' BEGIN SELECT RAISE(ABORT, 'void'); END;
"""
_NUMBERS = {
    sqlite3.SQLITE_FULL: errno.ENOSPC,
    sqlite3.SQLITE_BUSY: errno.EBUSY,
    sqlite3.SQLITE_LOCKED: errno.EBUSY,
    sqlite3.SQLITE_READONLY: errno.EACCES,
    sqlite3.SQLITE_PERM: errno.EACCES,
    sqlite3.SQLITE_CANTOPEN: errno.EACCES,
    sqlite3.SQLITE_IOERR: errno.EIO,
}
"""The system's numbers for what SQLite says in English of a file that it cannot write."""
TOGETHER = "decisions_together"
OFFICE, PARENT, PLACE = "office", "parent", "place"


class _Leaving:
    """Closes a connection that nobody closed, when it is no longer held: what a program forgets stays no open file."""

    def __init__(self, base: sqlite3.Connection) -> None:
        self._base = base

    def __del__(self) -> None:
        self._base.close()


class Store:
    """The tables of one register; every look and every change is a transaction of its own."""

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        self.path, self._read_only = path, read_only
        self._own = threading.local()

    @staticmethod
    def create(path: Path, settings: Mapping[str, str], term: Term) -> None:
        """Make a new register, with the settings of the office and the term that it begins in; whole, or not at all.

        Raises:
            OutputError: a file is there already, it cannot be written, or lies in a folder of the network.
        """
        hold_local(path)
        tidy(path.parent)
        if os.path.lexists(path):
            message = _("{path} đã có; sổ không bị ghi đè, hãy chọn tên khác hoặc dùng sổ ấy")
            raise OutputError(message.format(path=path), code="exists")
        with closing(sqlite3.connect(":memory:", isolation_level=None)) as base:
            base.executescript(f"{_TABLES} PRAGMA user_version = {_FORMAT};")
            base.executemany("INSERT INTO setting VALUES (?, ?)", settings.items())
            keep_term(base, term)
            data = bytearray(base.serialize())
        data[_JOURNAL] = _WRITE_AHEAD
        write_atomic(path, bytes(data))

    @contextmanager
    def changing(self, *, lasting: bool = True) -> Iterator[sqlite3.Connection]:
        """Hold the register alone; what is done inside is on the disk whole when it ends, or not at all.

        Without ``lasting`` a failure of the power, not of the program, may undo it.
        """
        with in_turn(self.path.parent), self._faults():
            base = self._base()
            base.execute(f"PRAGMA synchronous = {'FULL' if lasting else 'NORMAL'}")
            base.execute("BEGIN IMMEDIATE")
            try:
                yield base
            except BaseException:
                base.execute("ROLLBACK")
                raise
            base.execute("COMMIT")

    @contextmanager
    def looking(self) -> Iterator[sqlite3.Connection]:
        """Look at the register as it is at one moment."""
        with self._faults():
            base = self._base()
            base.execute("BEGIN")
            try:
                yield base
            finally:
                base.execute("ROLLBACK")

    def close(self) -> None:
        """Leave the file; the next call opens it again."""
        base = getattr(self._own, "base", None)
        if base is not None and self._own.pid == os.getpid():
            base.close()
        self._own.base = None

    def _base(self) -> sqlite3.Connection:
        """Return the connection of this thread of this process: neither may use another's."""
        if getattr(self._own, "base", None) is None or self._own.pid != os.getpid():
            hold_local(self.path)
            if not os.path.isfile(self.path):  # noqa: PTH113  # Path.is_file raises for a name that is too long
                message = _("{path}: không có sổ này; tạo sổ bằng: vanban register new {path}")
                raise InputError(message.format(path=self.path), code="register-missing")
            base = sqlite3.connect(
                self._address(), uri=True, timeout=_WAIT, isolation_level=None, check_same_thread=False
            )  # used by this thread alone; whichever lets go of it last closes it
            base.row_factory = sqlite3.Row
            self._own.base, self._own.pid, self._own.leaving = base, os.getpid(), _Leaving(base)
            try:
                ours = base.execute("PRAGMA user_version").fetchone()[0] == _FORMAT
            except sqlite3.Error:
                self.close()
                raise
            if not ours:
                self.close()
                raise self._not_ours()
        return self._own.base  # type: ignore[no-any-return]  # what a thread keeps has no type

    def _address(self) -> str:
        """Return the file as SQLite is told of it; to look only, it keeps no files of its own beside it."""
        how = "rw"
        if self._read_only:
            used = self.path.with_name(f"{self.path.name}-wal").exists()  # by whoever takes numbers now
            how = "ro" if used else "ro&immutable=1"
        return f"{self.path.absolute().as_uri()}?mode={how}"

    def _not_ours(self) -> InputError:
        message = _("{path}: không phải sổ văn bản đi của vanban, hoặc do bản mới hơn ghi")
        return InputError(message.format(path=self.path), code="register-format")

    @contextmanager
    def _faults(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.ProgrammingError:  # what we were given, not the file
            raise
        except sqlite3.OperationalError as error:
            number = _NUMBERS.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)  # the others tell more of it
            if number == errno.EIO and is_full(self.path.parent):
                number = errno.ENOSPC
            why = reason(OSError(number, "")) if number else error
            message = _("{path}: không ghi được sổ: {why}").format(path=self.path, why=why)
            raise OutputError(message, code="register") from error
        except sqlite3.DatabaseError as error:
            raise self._not_ours() from error


def setting(base: sqlite3.Connection, name: str) -> str:
    """Return a setting of the office; nothing where it was never set."""
    found = base.execute("SELECT value FROM setting WHERE name = ?", (name,)).fetchone()
    return found[0] if found else ""


def terms(base: sqlite3.Connection) -> list[Term]:
    """Return the terms, the oldest first."""
    rows = base.execute("SELECT name, begins, ends FROM term ORDER BY begins, name")
    return [Term(name, _day(begins), _day(ends)) for name, begins, ends in rows]


def keep_term(base: sqlite3.Connection, term: Term) -> None:
    """Write a term, or its days anew."""
    days = (day.isoformat() if day else None for day in term[1:])
    base.execute("INSERT OR REPLACE INTO term VALUES (?, ?, ?)", (term.name, *days))


def next_number(base: sqlite3.Connection, series: Series) -> int:
    """Return the number that a series gives next: void ones stay used."""
    where = "WHERE term = ? AND body = ? AND kind = ?"
    last = base.execute(f"SELECT max(number) FROM entry {where}", series).fetchone()[0]  # noqa: S608  # no data in it
    first = base.execute(f"SELECT first FROM start {where}", series).fetchone()  # noqa: S608  # the same
    return (last + 1) if last else (first[0] if first else 1)


def row_of(given: int | str) -> int:
    """Return a row as SQLite is asked for it; none has more digits than it holds, and none is 0."""
    if isinstance(given, int):
        return given if 0 < given < 10**18 else 0
    return int(given) if re.fullmatch(r"\s*\d{1,18}\s*", given, re.ASCII) else 0


def series_of(base: sqlite3.Connection, kind: str, body: str, day: date | None, *, term: str = "") -> Series:
    """Return the series of a type of a body: of the term that is named, or that a day is in; without one, today.

    Raises:
        InputError: the day is in none.
    """
    if not kind:  # a congress is known by its name
        return Series("", body, "")
    together = bool(setting(base, TOGETHER))
    if term:
        return Series(term, body, kind_of(kind, together=together))
    known = terms(base)
    found = term_on(known, day or date.today())  # noqa: DTZ011  # the office's own day
    if found is None:
        listed = "; ".join(term.words for term in known)
        message = _(
            "ngày {day} không thuộc nhiệm kỳ nào của sổ ({listed}); hãy kéo dài hoặc mở nhiệm kỳ bằng: "
            "vanban register term"
        )
        shown = short_date(day or date.today())  # noqa: DTZ011  # the same
        raise InputError(message.format(day=shown, listed=listed), code="register-term")
    return Series(found.name, body, kind_of(kind, together=together))


def printed(base: sqlite3.Connection, series: Series, number: int, symbol: str) -> sqlite3.Row | None:
    """Return the row of a number as a paper of a series prints it, in its term; none where it is void."""
    where = "term = ? AND number = ? AND symbol = ? AND state <> 'void'"
    asked = f"SELECT * FROM entry WHERE {where} ORDER BY body <> ?"  # noqa: S608  # no data in it
    found: sqlite3.Row | None = base.execute(asked, (series.term, number, symbol, series.body)).fetchone()
    return found


def insert(base: sqlite3.Connection, series: Series, number: int, **facts: Any) -> int:
    """Write a row, and return which it is."""
    facts = {**series._asdict(), "number": number, "taken_at": now(), **facts}
    names, marks = ", ".join(facts), ", ".join("?" * len(facts))
    made = base.execute(f"INSERT INTO entry ({names}) VALUES ({marks})", tuple(facts.values()))  # noqa: S608  # the same
    return int(made.lastrowid or 0)


def now() -> str:
    """Return the time of the office's clock."""
    return datetime.now().astimezone().isoformat(timespec="seconds")


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
