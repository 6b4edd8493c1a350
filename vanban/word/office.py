"""A LibreOffice of our own, from its start to the end of all that it started.

``soffice`` exits with 0 when it has failed, fetches addresses that a document names, breaks when two runs share one
profile, and only starts the program that does the work; none of this reaches the caller. What :func:`office` has
started stays ready for whoever asks again in this process, and does not outlive it (:mod:`vanban.word.office_host`).
"""

import atexit
import json
import os
import secrets
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, cast

from vanban.errors import OutputError, reason
from vanban.intake import taken
from vanban.messages import translate as _
from vanban.surroundings import locks
from vanban.word import office_host
from vanban.word.files import is_full

WORD = "MS Word 2007 XML"
"""LibreOffice's name for what reads and writes a DOCX."""
AT_ONCE = 40
"""Documents that a LibreOffice takes in one start where it cannot be kept ready."""
_MANY = 400
"""So many documents a LibreOffice that is kept ready takes: it grows with them."""
_START, _EACH, _END = 60.0, 15.0, 10.0
"""Seconds allowed for the start of LibreOffice, for each document, and for the end."""
_PREFIX = "vanban-office-"
_TEMPORARY = ("TMPDIR", "TMP", "TEMP")
"""What tells LibreOffice where to put its own copies of a paper."""
_SECURITY = "Office.Common/Security/Scripting"
_PDF = "Office.Common/Filter/PDF/Export"
_SETTINGS = (
    (_SECURITY, "BlockUntrustedRefererLinks", "true"),
    (_SECURITY, "DisableMacrosExecution", "true"),
    (_SECURITY, "MacroSecurityLevel", "3"),
    ("Office.Writer/Content/Update", "Link", "0"),
    (_PDF, "SelectPdfVersion", "2"),  # PDF/A-2b
    (_PDF, "UseTaggedPDF", "true"),
    (_PDF, "ExportBookmarks", "true"),
)


_PLACES = (
    "/usr/bin/soffice",
    "/opt/libreoffice/program/soffice",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    r"C:\Program Files\LibreOffice\program\soffice.exe",
)


def find_soffice() -> str | None:
    """Return the path of LibreOffice, or None; ``VANBAN_SOFFICE`` names one that is not in its usual place."""
    if named := os.environ.get("VANBAN_SOFFICE"):
        return named if Path(named).exists() else None
    found = shutil.which("soffice") or shutil.which("libreoffice")
    return found or next((place for place in _PLACES if Path(place).exists()), None)


def soffice() -> str:
    """Return the path of LibreOffice.

    Raises:
        OutputError: it is missing; the message says how to install it.
    """
    found = find_soffice()
    if found is None:
        message = _(
            "không tìm thấy LibreOffice; trên Debian, Ubuntu: apt-get install libreoffice-writer-nogui "
            "fonts-liberation; trên máy khác: cài từ libreoffice.org"
        )
        raise OutputError(message, code="no-libreoffice")
    return found


class Office:
    """A LibreOffice with a private hardened profile, the host that runs it, and the folder of both.

    Warm, its host keeps LibreOffice ready; else it starts it for each request.
    """

    def __init__(self, program: str, python: str, *, warm: bool) -> None:
        self.program, self.warm = program, warm
        self.late, self.full, self.left = False, False, _MANY
        self.process = os.getpid()
        self._folder = Path(tempfile.gettempdir(), f"{_PREFIX}{secrets.token_hex(8)}")
        self._work = self._folder / "work"
        # It runs before there is a folder: of a process that is killed while it makes one, it clears what there is.
        command = [python, "-I", office_host.__file__, str(self._folder), program, "warm" if warm else "cold"]
        self._host = subprocess.Popen(  # noqa: S603  # a Python found on this machine, arguments of our own making
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            encoding="ascii",
            start_new_session=True,
            env={
                **os.environ,
                **dict.fromkeys(_TEMPORARY, str(self._folder / "tmp")),
                office_host.MARK: str(self._folder),
            },
        )
        self._asks, self._told = cast("IO[str]", self._host.stdin), cast("IO[str]", self._host.stdout)
        try:
            self._lock = _made(self._folder)
        except OSError as error:
            self._end_host()
            raise _unwritable(self._folder.parent, error) from error
        _living.add(self)
        self._answer(f"{office_host.BEGIN}\n", _START)

    def convert(
        self, documents: Mapping[str, bytes], suffixes: tuple[str, str], writes: str, reads: str = ""
    ) -> dict[str, bytes]:
        """Return what became of each document, by name; of those that LibreOffice wrote nothing of, nothing.

        Where it stopped, ``alive`` is false; ``late`` tells whether it was given up, ``full`` whether it had no room.

        Raises:
            OutputError: LibreOffice cannot be started, or there is no room for the documents.
        """
        sources = {name: self._work / f"{name}{suffixes[0]}" for name in documents}
        try:
            for name, path in sources.items():
                path.write_bytes(documents[name])
        except FileNotFoundError:  # it ended this moment, and its folder went with it
            self.alive = False
            return {}
        except OSError as error:
            raise _unwritable(self._folder.parent, error) from error
        seconds = _START + _EACH * len(documents)
        asked = [[*map(str, sources.values())], suffixes[1], writes, reads, seconds]
        answer = self._answer(f"{json.dumps(asked)}\n", seconds + _END)
        self.left -= len(documents)
        found = {name: path.with_suffix(suffixes[1]) for name, path in sources.items()}
        done = {}
        for name, path in found.items():
            with suppress(OSError):  # nothing was made of it, or no file that a PDF may be, or the folder went
                done[name] = taken(path)
        self.full = is_full(self._folder)
        for path in (*sources.values(), *found.values()):
            try:
                path.unlink(missing_ok=True)
            except OSError:  # no file: it goes with all the rest
                self.alive = False
        self.late = self.late or answer == office_host.LATE
        if answer and not self.late:
            message = _("không chạy được LibreOffice ({path}): {why}")
            why = reason(OSError(int(answer), ""))
            raise OutputError(message.format(path=self.program, why=why), code="no-libreoffice")
        return done

    def _answer(self, request: str, seconds: float) -> str:
        """Return the host's answer; nothing where it ended, or was told to because it took too long."""
        timer = threading.Timer(seconds, self._give_up)
        timer.daemon = True
        timer.start()
        try:
            self._asks.write(request)
            self._asks.flush()
            answer = self._told.readline()
        except (OSError, ValueError):  # what it listens to, or what it says, is closed
            answer = ""
        finally:
            timer.cancel()
        self.alive = answer.endswith("\n")
        return str(json.loads(answer)) if self.alive else ""

    def _give_up(self) -> None:
        self.late = True
        self._hang_up()

    def _hang_up(self) -> None:
        """Tell the host to end; a copy of the pipe in a process that was forked keeps it from seeing the end."""
        with suppress(OSError, ValueError):
            self._asks.write("\n")
            self._asks.close()

    def is_ready(self, program: str) -> bool:
        """Whether it is one of this program, started by this process, and neither has ended since."""
        return (self.program, self.process, self._host.poll()) == (program, os.getpid(), None)

    def close(self) -> None:
        """End it, with all that it started and the papers that it has."""
        _living.discard(self)
        if self.process != os.getpid():  # it is for the process that started it
            return
        self.alive = False
        self._end_host()
        self._lock.close()

    def _end_host(self) -> None:
        self._hang_up()
        try:
            self._host.wait(_END)
        except subprocess.TimeoutExpired:
            self._host.kill()
            self._host.wait()
        office_host.clear(self._folder)  # its host may have been killed
        self._told.close()


_living: set[Office] = set()
_ready: list[Office] = []
_lending = threading.Lock()


@contextmanager
def office(program: str, *, plain: bool = False) -> Iterator[Office]:
    """Lend a LibreOffice: one that is ready, or a new one; it is kept for the next who asks, if it can be.

    A ``plain`` one is started for its request, and not kept.
    """
    with _lending:
        mine = next((item for item in _ready if not plain and item.is_ready(program)), None)
        _ready[:] = [item for item in _ready if item is not mine]
    lent = mine or (Office(program, sys.executable, warm=False) if plain else _started(program))
    keep = False
    try:
        yield lent
        keep = lent.alive and lent.left > 0 and not plain
    finally:
        if keep:
            with _lending:
                _ready.append(lent)
        else:
            lent.close()


def close_all() -> None:
    """End every LibreOffice of this process."""
    with _lending:
        _ready.clear()
    for item in [*_living]:
        item.close()


atexit.register(close_all)


def _started(program: str) -> Office:
    """Start a LibreOffice that is kept ready, where a Python is found that can talk to it."""
    _clear_dead()
    for python in _pythons(program):
        found = Office(program, python, warm=True)
        if found.alive:
            return found
        found.close()
    return Office(program, sys.executable, warm=False)


def _pythons(program: str) -> Iterator[str]:
    """Yield each Python that may have ``uno``: that of LibreOffice itself, and the system's."""
    folder = Path(program).resolve().parent
    places = (folder / "python", folder / "python.exe", folder.parent / "Resources/python", Path("/usr/bin/python3"))
    yield from (str(place) for place in places if place.is_file())


def _made(folder: Path) -> IO[str]:
    """Make a folder that nobody else may enter, with all that a LibreOffice finds in it; return its lock.

    The lock is free when this process is dead. As long as nothing is in it nobody clears the folder, so that none is
    cleared between its lock's making and its locking.
    """
    folder.mkdir(mode=0o700)
    lock = (folder / "lock").open("w", encoding="ascii")
    try:
        locks(lock, waits=True)
        lock.write(str(os.getpid()))
        lock.flush()
        for part in ("work", "tmp"):
            (folder / part).mkdir()
        _write_profile(folder / "profile")
    except OSError:
        lock.close()
        raise
    return lock


def _unwritable(folder: Path, error: OSError) -> OutputError:
    message = _("không ghi được vào thư mục tạm {path}: {why}").format(path=folder, why=reason(error))
    return OutputError(message, code="write")


def _clear_dead() -> None:
    """Clear the folders of earlier runs that died, with what they left running."""
    for path in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*/lock"):
        with suppress(OSError):
            if hasattr(os, "getuid") and path.parent.lstat().st_uid != os.getuid():
                continue
            with path.open("r+", encoding="ascii") as lock:
                if not locks(lock) or not lock.read():
                    continue
                office_host.clear(path.parent)
            shutil.rmtree(path.parent, ignore_errors=True)  # Windows keeps a file that is open


def _write_profile(folder: Path) -> None:
    items = "".join(
        f'<item oor:path="/org.openoffice.{path}"><prop oor:name="{name}" oor:op="fuse"><value>{value}</value></prop>'
        "</item>"
        for path, name, value in _SETTINGS
    )
    (folder / "user").mkdir(parents=True)
    (folder / "user" / "registrymodifications.xcu").write_text(
        '<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry" '
        f'xmlns:xs="http://www.w3.org/2001/XMLSchema">{items}</oor:items>',
        encoding="utf-8",
    )
