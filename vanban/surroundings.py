"""What there is around a file: named packs, an office's profile, installed packs, a process that holds it.

Looked at before anything is read or imported, since most of the time there is nothing.
"""

import os
import sys
from contextlib import suppress
from contextvars import ContextVar
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable
    from pathlib import Path
    from typing import IO, Any

GROUP = "vanban.packs"
"""Entry points of this group name packages that are packs."""
PROFILE = "vanban.yaml"
named: "ContextVar[tuple[Path, ...]]" = ContextVar("vanban_packs", default=())
"""The plain directories that are looked at before all other packs."""


def bare() -> bool:
    """Whether a command that is run here has nothing but the built-in pack."""
    return not named.get() and profile_above(".") is None and not announced()


@cache
def home() -> "Path":
    """Return the folder of the package with its templates and other data; out of a zip they are unpacked for a run."""
    from pathlib import Path  # noqa: PLC0415  # see bare

    folder = os.path.dirname(__file__)
    return Path(folder) if os.path.isdir(folder) else _unpacked()


def _unpacked() -> "Path":
    import atexit  # noqa: PLC0415  # few run from a zip
    import shutil  # noqa: PLC0415  # the same
    import tempfile  # noqa: PLC0415  # the same
    from importlib.resources import files  # noqa: PLC0415  # the same
    from pathlib import Path  # noqa: PLC0415  # the same

    folder = Path(tempfile.mkdtemp(prefix="vanban-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    _copy(files("vanban"), folder)
    return folder


def _copy(source: "Traversable", target: "Path") -> None:
    target.mkdir(exist_ok=True)
    for item in source.iterdir():
        if item.is_dir():
            _copy(item, target / item.name)
        else:
            (target / item.name).write_bytes(item.read_bytes())


def here() -> "Path | None":
    """Return the working directory of a command; None where it was removed."""
    from pathlib import Path  # noqa: PLC0415  # see bare

    try:
        return Path.cwd()
    except OSError:
        return None


def profile_above(folder: str) -> str | None:
    """Return the path of the nearest ``vanban.yaml`` upwards from a folder."""
    try:
        place = os.path.abspath(folder)
    except OSError:  # no folder to begin from: it was removed
        return None
    while True:
        path = os.path.join(place, PROFILE)
        if os.access(path, os.F_OK) and os.path.isfile(path):
            return path
        place, above = os.path.dirname(place), place
        if place == above:
            return None


def announced() -> bool:
    """Whether anything that is installed speaks of packs; where that cannot be seen quickly, it may."""
    for folder in dict.fromkeys(place or "." for place in sys.path):
        if os.path.isfile(folder):  # a zip; many paths are looked at, and Path takes its time
            return True
        with suppress(OSError), os.scandir(folder) as entries:
            names = [entry.name for entry in entries if entry.name.endswith((".dist-info", ".egg-info"))]
            if any(_speaks(f"{folder}/{name}/entry_points.txt") for name in names):
                return True
    return False


def _speaks(path: str) -> bool:
    try:
        with open(path, "rb") as file:  # see above
            return GROUP.encode() in file.read()
    except OSError:  # most have none
        return False


def locks(file: "IO[Any]", *, waits: bool = False) -> bool:
    """Whether a file could be locked, until it is closed; one that ``waits`` lets another go first."""
    try:
        if sys.platform == "win32":
            import msvcrt  # noqa: PLC0415  # not everywhere

            msvcrt.locking(file.fileno(), msvcrt.LK_LOCK if waits else msvcrt.LK_NBLCK, 1)
        else:
            import fcntl  # noqa: PLC0415  # the same

            fcntl.flock(file, fcntl.LOCK_EX if waits else fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
