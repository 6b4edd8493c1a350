"""Where a register may lie: on a disk of this machine, for over a network nobody can promise that a lock holds."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from vanban.errors import OutputError
from vanban.messages import translate as _

_OF_A_NETWORK = frozenset(
    ("afpfs", "afs", "ceph", "cifs", "davfs", "fuse.davfs2", "fuse.gvfsd-fuse", "fuse.rclone", "fuse.s3fs",
     "fuse.sshfs", "gfs2", "glusterfs", "fuse.glusterfs", "lustre", "ncpfs", "nfs", "nfs4", "smb3", "smbfs", "webdav")
)  # fmt: skip
_REMOTE = 4
"""What Windows calls a drive of a network."""


def hold_local(path: Path) -> None:
    """Refuse a register in a folder of the network.

    Raises:
        OutputError: SQLite's locks are not to be trusted there, so that a number might be given twice.
    """
    if over_network(path):
        message = _(
            "{path}: thư mục mạng không giữ được khoá tệp, nên có thể cấp trùng số; hãy đặt sổ trên ổ đĩa của một máy, "
            "và cấp số từ máy ấy"
        )
        raise OutputError(message.format(path=path), code="register-network")


@contextmanager
def in_turn(folder: Path) -> Iterator[None]:
    """Wait for one's turn, first come first served: who only asks SQLite again and again may never be let in.

    The lock is the folder's, and goes with the process that holds it. Where a folder cannot be locked (Windows), SQLite
    keeps papers apart all the same.
    """
    try:
        import fcntl  # noqa: PLC0415  # not on Windows

        held = os.open(folder, os.O_RDONLY)
    except (ImportError, OSError):
        yield
        return
    try:
        with suppress(OSError):  # a file system without locks
            fcntl.flock(held, fcntl.LOCK_EX)
        yield
    finally:
        os.close(held)


def over_network(path: Path) -> bool:
    """Whether a path is on a drive of the network, as far as this system tells."""
    whole = os.path.realpath(path)
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415  # only there

        drive = os.path.splitdrive(whole)[0]
        return drive.startswith("\\\\") or ctypes.windll.kernel32.GetDriveTypeW(f"{drive}\\") == _REMOTE
    try:
        mounts = Path("/proc/self/mounts").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False
    return kind_of_mount(mounts, whole) in _OF_A_NETWORK


def kind_of_mount(mounts: str, path: str) -> str:
    """Return the file system that a path is on: of the mounts above it the nearest, of two in one place the last."""
    nearest, kind = "", ""
    for line in mounts.splitlines():
        _device, folder, found, *_rest = line.split(" ")
        folder = folder.replace("\\040", " ")
        inside = path == folder or path.startswith(folder.rstrip("/") + "/")
        if inside and len(folder) >= len(nearest):
            nearest, kind = folder, found
    return kind
