"""The one door through which files come in: regular files only, and no more of one than its limit, whatever it says.

Every limit of size stands here; the environment's ``VANBAN_LIMITS``, a whole number from 2 to 100, multiplies them.
"""

import errno
import os
import stat
from contextvars import ContextVar
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any


def _times(asked: str) -> int:
    return int(asked) if asked.isascii() and asked.isdigit() and len(asked) <= 3 and 1 < int(asked) <= 100 else 1


TIMES = _times(os.environ.get("VANBAN_LIMITS", ""))
DATA = 2_000_000 * TIMES
"""Bytes of a data file, of what is read from a program, and of one row of a table."""
NODES = 100_000 * TIMES
"""Values in a data file."""
FILE = 50_000_000 * TIMES
"""Bytes of a Word file, a workbook, a PDF, as they lie on the disk."""
PARTS, PART, TOTAL = 200 * TIMES, (20 << 20) * TIMES, (64 << 20) * TIMES
"""Parts in a Word file or a workbook; bytes of one of them and of all, unpacked."""
RATIO = 200
"""How many times as large as packed they may be."""
CELLS = 500_000 * TIMES
"""Cells and rows of a sheet, cells that its merged ranges cover, elements of any other part of a workbook."""
WORK = 64_000_000 * TIMES
"""Letters that the template of a pack makes for one document; the tags of a turn of a loop count as some."""
_PIECE = 1 << 20
stopping: "ContextVar[Callable[[], bool]]" = ContextVar("vanban_stopping", default=lambda: False)
"""Whether whoever asked for a run has asked for its end: looked at in every loop that reads without one."""


def taken(path: "str | os.PathLike[str]", most: int = FILE) -> bytes:
    """Return what a regular file holds.

    Raises:
        OSError: it cannot be read; ``ESPIPE`` where it is a pipe or a device, ``EFBIG`` where it holds more than that.
    """
    number = opened(path)
    try:
        return b"".join(_pieces(number, os.fstat(number).st_size, most))
    finally:
        os.close(number)


def opened(path: "str | os.PathLike[str]") -> int:
    """Return the descriptor of a regular file, open to be read; to open another never waits."""
    ways = ("O_NONBLOCK", "O_NOCTTY", "O_BINARY", "O_CLOEXEC")
    number = os.open(path, os.O_RDONLY | sum(getattr(os, way, 0) for way in ways))
    mode = os.fstat(number).st_mode
    if not stat.S_ISREG(mode):
        os.close(number)
        kind = errno.EISDIR if stat.S_ISDIR(mode) else errno.ESPIPE
        raise OSError(kind, os.strerror(kind), str(path))
    return number


def _pieces(number: int, size: int, most: int) -> "Iterator[bytes]":
    left = most + 1
    step = min(max(size, 0) + 1, _PIECE)
    while piece := os.read(number, min(step, left)):
        yield piece
        left -= len(piece)
        if not left:
            raise OSError(errno.EFBIG, os.strerror(errno.EFBIG))


def drained(file: "Any", most: int = FILE, *, text: bool = False) -> bytes:
    """Return what an open file still holds, however little of it each call gives; one of text only with ``text``.

    Raises:
        OSError: it cannot be read; ``EFBIG`` where it holds more than that, ``EAGAIN`` where it does not wait for more.
    """
    pieces, left = [], most + 1
    while (piece := file.read(min(left, _PIECE))) or piece is None:
        if piece is None:
            raise OSError(errno.EAGAIN, os.strerror(errno.EAGAIN))
        encoded = text and isinstance(piece, str)
        pieces.append(piece.encode("utf-8", "surrogatepass") if encoded else bytes(memoryview(piece)))
        left -= len(pieces[-1])
        if left <= 0:
            raise OSError(errno.EFBIG, os.strerror(errno.EFBIG))
    return b"".join(pieces)
