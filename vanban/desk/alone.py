"""One desk for a folder: a second start finds the address of the first."""

import contextlib
import hashlib
import os
import socket
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

from vanban.desk.places import cache_folder
from vanban.surroundings import locks

_WAIT = 10.0
"""Seconds that a second start waits for the first one to be there."""


class Post:
    """Where the desk of a folder leaves its address for a second start."""

    def __init__(self, folder: Path) -> None:
        name = hashlib.blake2b(os.path.normcase(folder.resolve()).encode(), digest_size=12).hexdigest()
        self._lock = cache_folder() / f"desk-{name}.lock"
        self._note = self._lock.with_suffix(".address")

    @contextlib.contextmanager
    def held(self) -> Iterator[bool]:
        """Hold the post while the desk is open; tell whether it is ours."""
        with self._lock.open("a+", encoding="ascii") as file:
            mine = locks(file)
            if mine:
                self._note.unlink(missing_ok=True)
            try:
                yield mine
            finally:
                if mine:
                    self._note.unlink(missing_ok=True)

    def leave(self, address: str) -> None:
        """Leave the address, for this user alone."""
        other = self._note.with_suffix(".new")
        other.unlink(missing_ok=True)
        with os.fdopen(os.open(other, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as file:
            file.write(address)
        other.replace(self._note)

    def found(self) -> str | None:
        """Return the address of the desk that holds the post; None if it does not answer."""
        until = time.monotonic() + _WAIT
        while time.monotonic() < until:
            with contextlib.suppress(OSError):
                address = self._note.read_text(encoding="ascii")
                with socket.create_connection(("127.0.0.1", urlsplit(address).port or 0), 1):
                    return address
            time.sleep(0.05)
        return None
