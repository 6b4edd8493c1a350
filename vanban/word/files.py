"""Files that appear whole or not at all, under names that are safe on every system."""

import contextlib
import errno
import hashlib
import os
import re
import shutil
import stat
import threading
import time
from collections.abc import Callable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

from vanban.errors import CallError, Diagnostic, InputError, OutputError, reason
from vanban.intake import FILE, drained, opened, taken
from vanban.messages import translate as _
from vanban.surroundings import locks
from vanban.text.language import nfc

_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)", re.IGNORECASE)
_REFUSED = re.compile(r'[<>:"|?*\x00-\x1f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]')
WordSource = str | Path | bytes | BinaryIO
"""A Word file: its path, its bytes, or a file open in binary."""
_HIDDEN = (".vanban-", ".tmp")
"""How the name of what is being written begins and ends."""
_ROOM = 1 << 20
"""Bytes that a program needs beside what it writes."""
_WAIT = 2.0
"""Seconds to wait for Word to let go of a file on Windows."""


def file_bytes(path: Path, most: int = FILE) -> bytes:
    """Return what a regular file holds, if it is not more than that.

    Raises:
        InputError: it cannot be read.
    """
    try:
        return taken(path, most)
    except OSError as error:
        if error.errno == errno.EFBIG:
            raise too_large(path, most) from error
        message = _("{path}: không đọc được: {why}").format(path=path, why=reason(error))
        raise InputError(Diagnostic("unreadable", message)) from error


def too_large(name: object, most: int = FILE) -> InputError:
    """Return the error for a file of more bytes than are read."""
    message = _("{name}: tệp quá lớn; tối đa {n} MB").format(name=name, n=most // 1_000_000)
    return InputError(message, code="too-large")


class Whence(NamedTuple):
    """A Word file that was given: its bytes, what messages call it, and the folder that it lies in, if any."""

    data: bytes
    name: str
    folder: Path | None


def is_folder(path: Path) -> bool:
    """Whether a path is a folder; one that is too long is none."""
    return os.path.isdir(path)  # noqa: PTH112  # Path.is_dir raises for those


def is_full(folder: Path) -> bool:
    """Whether a disk is as good as full, for what another program could not write there; of no folder nobody knows."""
    try:
        return shutil.disk_usage(folder).free < _ROOM
    except OSError:
        return False


def path_of(given: Any) -> Path:
    """Return the path that a caller gave.

    Raises:
        CallError: it is none.
    """
    if not isinstance(given, str | os.PathLike) or not _may_be(str(given)):
        message = _("cần một đường dẫn (nội dung thì đưa bytes, như text.encode()); gặp {found}")
        raise CallError(message.format(found=repr(given)[:60]), code="not-a-path")
    return Path(given)


def _may_be(path: str) -> bool:
    """Whether the system has a way to write a path: none of half a pair of Unicode."""
    with contextlib.suppress(UnicodeEncodeError):
        return not set(os.fsencode(path)) & {0, 10}
    return False


def whence(source: Any, name: str | None = None, folder: Path | None = None) -> Whence:
    """Return a Word file by its path, from its bytes, or from a file open in binary; only a path has a folder.

    Raises:
        InputError: it cannot be read.
        CallError: it is none of these.
    """
    if isinstance(source, str | Path):
        path = path_of(source)
        return Whence(file_bytes(path), name or str(source), folder or path.resolve().parent)
    if hasattr(source, "read"):
        own = getattr(source, "name", "")
        name = name or (own if isinstance(own, str) else "")
        try:
            source = drained(source)
        except (OSError, ValueError, TypeError) as error:  # the others: it is closed, or is text
            if isinstance(error, OSError) and error.errno == errno.EFBIG:
                raise too_large(name or _("tệp")) from error
            why = reason(error) if isinstance(error, OSError) else _("tệp đã đóng, hoặc không mở ở dạng nhị phân")
            message = _("{path}: không đọc được: {why}").format(path=name or _("tệp"), why=why)
            raise InputError(message, code="unreadable") from error
    if not isinstance(source, bytes | bytearray | memoryview):
        message = _("cần đường dẫn, bytes hoặc tệp mở ở dạng nhị phân; gặp một giá trị kiểu {found}")
        raise CallError(message.format(found=type(source).__name__), code="not-a-source")
    return Whence(bytes(source), name or "", folder)


def fingerprint(data: bytes) -> str:
    """Return what tells one state of a file from another, for :func:`replace`.

    Args:
        data: The bytes of the file.
    """
    return hashlib.blake2b(data, digest_size=16).hexdigest()


def replace(path: str | Path, data: bytes, *, seen: str) -> None:
    """Write a file in the place of what its writer saw; what another wrote there since is not lost.

    The file is on the disk when this returns. Of many who save what they saw at once, in one process, one wins.

    Args:
        path: The file.
        data: What is to be there.
        seen: The :func:`fingerprint` of what was seen there; empty where no file was.

    Raises:
        OutputError: the file is not as it was seen (``changed``), or cannot be written.
    """
    path = path_of(path)
    with _REPLACING, _held(path) as there:

        def hold() -> None:
            if _state(path) != seen:
                raise _changed(path)

        hold()
        try:
            write_atomic(path, data, overwrite=bool(seen), before=hold)
        except OutputError as error:
            if any(item.code == "exists" for item in error.diagnostics):
                raise _changed(path) from error
            raise
        late = drained(there) if there else b""
        if there and fingerprint(late) != seen:  # written into between the last look and the new name
            write_atomic(path, late, overwrite=True)
            raise _changed(path)


_REPLACING = threading.Lock()


@contextlib.contextmanager
def _held(path: Path) -> Iterator[BinaryIO | None]:
    """Lend the file that is there, open to be read when it has lost its name; on Windows it would keep that."""
    try:
        there = None if os.name == "nt" else os.fdopen(opened(path), "rb")
    except OSError:  # no file: the look just before has to do
        there = None
    try:
        yield there
    finally:
        if there:
            there.close()


def _state(path: Path) -> str:
    try:
        return fingerprint(taken(path))
    except FileNotFoundError:
        return ""
    except OSError as error:
        raise OutputError(_reason(path, error), code="write") from error


def _changed(path: Path) -> OutputError:
    message = _("{path} đã được một chương trình khác sửa; hãy xem bản đang có rồi chọn giữ bản nào")
    return OutputError(message.format(path=path), code="changed")


def write_atomic(path: Path, data: bytes, *, overwrite: bool = False, before: Callable[[], None] | None = None) -> None:
    """Write a file so that it is there whole or not at all, and what stood there before is safe until then.

    A symbolic link is replaced, not followed. Missing folders are made. What is half-written when the process is killed
    lies under a hidden name until somebody writes into the folder again. The file's data are on the disk before it
    takes its name; the name itself follows within the seconds that the system takes for folders, so that after a
    power cut a file may be missing, and never be broken. ``before`` may still refuse when all else is done.

    Raises:
        OutputError: the file exists (and ``overwrite`` is not set), or cannot be written; nothing is left behind.
    """
    tidy(path.parent)
    if not overwrite and os.path.lexists(path):
        raise _exists(path)
    try:
        if not path.parent.is_dir():
            _make_folder(path.parent)
        with _hidden(path.parent) as (temporary, file):
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
            _keep_mode(path, temporary)
            if before:
                before()
            if os.name == "nt":  # there an open file keeps its name
                file.close()
            _publish(temporary, path, overwrite=overwrite)
    except FileExistsError as error:
        raise _exists(path) from error
    except OSError as error:
        raise OutputError(_reason(path, error), code="write") from error


@contextlib.contextmanager
def _hidden(folder: Path) -> Iterator[tuple[Path, BinaryIO]]:
    """Lend a new file under a hidden name, which goes at the end; it is locked as long as its process lives."""
    file: BinaryIO | None = None
    while file is None:
        temporary = folder / f"{_HIDDEN[0]}{os.urandom(6).hex()}{_HIDDEN[1]}"
        file = temporary.open("xb")
        locks(file, waits=True)
        if not temporary.exists():  # another process took it for a leftover, just before it was locked
            file.close()
            file = None
    try:
        with file:
            yield temporary, file
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)


def remove_leftovers(folder: Path) -> None:
    """Remove what killed processes left half-written in a folder; what a living one writes is locked."""
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            begins, ends = _HIDDEN
            if entry.name.startswith(begins) and entry.name.endswith(ends) and entry.is_file(follow_symlinks=False):
                with contextlib.suppress(OSError):
                    _remove_unlocked(Path(entry))


def _remove_unlocked(left: Path) -> None:
    if left.stat().st_nlink > 1:  # it has its name; and to open what SQLite has open would undo the locks of that
        left.unlink()
        return
    with left.open("r+b") as file:
        if not locks(file):
            return
        with contextlib.suppress(PermissionError):  # Windows keeps a file that is open
            left.unlink()
            return
    left.unlink()


def tidy(folder: Path) -> None:
    """Remove what was left in a folder, once in a process: each of many files there would look at all others."""
    with contextlib.suppress(OSError):  # no folder to begin from
        _tidied(folder.absolute())


_tidied = lru_cache(256)(remove_leftovers)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:  # a file stands where the folder should be
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(folder)) from error


def _exists(path: Path) -> OutputError:
    return OutputError(_("{path} đã có; chưa được phép ghi đè").format(path=path), code="exists")


def one_name(path: Path) -> str:
    """Return what two paths have in common that are one file where case does not count, as on Windows and macOS."""
    return nfc(str(path)).casefold()


def same_name(path: Path) -> OutputError:
    """Return the error of a document whose file another one of this run has."""
    message = _("{path} vừa được tạo từ một tệp khác trong cùng lần chạy; hãy đổi tên một trong hai tệp")
    return OutputError(message.format(path=path), code="same-name")


def _reason(path: Path, error: OSError) -> str:
    return _("không ghi được {path}: {why}").format(path=path, why=reason(error))


def _keep_mode(path: Path, temporary: Path) -> None:
    """Give a file the permissions of the one that it replaces; a new one has those that the system gives."""
    with contextlib.suppress(OSError):
        old = path.lstat()
        if stat.S_ISREG(old.st_mode) and old.st_mode != temporary.stat().st_mode:
            temporary.chmod(stat.S_IMODE(old.st_mode))


def _publish(temporary: Path, path: Path, *, overwrite: bool) -> None:
    """Give a file its name."""
    if is_folder(path) and not path.is_symlink():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if not overwrite:
        try:
            os.link(temporary, path)  # of many who try at once, exactly one wins
        except FileExistsError:
            raise
        except OSError:  # a file system without hard links: the look before has to do
            if os.path.lexists(path):
                raise FileExistsError(path) from None
        else:
            return
    deadline = time.monotonic() + _WAIT
    while True:
        try:
            temporary.replace(path)
        except PermissionError:
            if os.name != "nt" or time.monotonic() > deadline:
                raise
            time.sleep(0.1)
        else:
            return


def safe_name(text: str, *, suffix: str = ".docx", limit: int = 160) -> str:
    """Return a file name made of a document's words: Vietnamese letters stay, what systems refuse goes.

    ``08-BB/HU`` becomes ``08-BB-HU.docx``. ``limit`` is in bytes, as file systems count.
    """
    name = _REFUSED.sub("", nfc(text).replace("/", "-").replace("\\", "-"))
    name = " ".join(name.split()).lstrip(".~$ -")
    name = name.encode()[:limit].decode(errors="ignore").rstrip(". -")
    if _RESERVED.match(name):
        name = f"_{name}"
    return f"{name or 'van-ban'}{suffix}"
