"""A file system of a few hundred KB, which can be filled; root may mount one."""

import shutil
import subprocess
import tempfile
from contextlib import contextmanager
from functools import cache
from pathlib import Path

PAGE = 4096


@contextmanager
def small_disk(folder, size="600k"):
    """Lend a folder with a file system of its own."""
    folder.mkdir(exist_ok=True)
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "none", folder], check=True, capture_output=True)
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", folder], check=True)


@cache
def mounts():
    """Whether this user may mount one."""
    try:
        with tempfile.TemporaryDirectory() as place, small_disk(Path(place) / "disk"):
            return True
    except (OSError, subprocess.CalledProcessError):
        return False


def fill(disk, left):
    """Fill a disk but for so many bytes; return what takes the room."""
    filler = disk / "filler"
    with filler.open("xb", buffering=0) as file:
        while (more := shutil.disk_usage(disk).free - left) > 0:
            file.write(bytes(more))
    return filler
