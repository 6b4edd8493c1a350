"""What a desk remembers of its folder from one day to the next: a small file that lies there, hidden.

``lots`` are the lists that were begun, by the names of their folders: the data that all documents of a list share
(``base``), its file (``table``), and which field each column fills (``columns``); ``columns`` is what was chosen last
for each form. Drafts, papers and what the office says of itself are files of their own, and nothing of them is here.
"""

import json
from collections.abc import Callable
from typing import Any

from vanban.desk.folder import ConflictError, Folder

NAME = ".vanban-ban.json"
BROKEN = ".vanban-ban-hong{n}.json"
"""How a file that cannot be read is called once it is put aside."""


def remembered(folder: Folder, *keys: str) -> dict[str, Any]:
    """Return what is remembered under these names; of a file that cannot be read, nothing."""
    found: Any = _of(folder.read(NAME).data) or {}
    for key in keys:
        found = found.get(key)
        if not isinstance(found, dict):
            return {}
    return dict(found)


def readable(folder: Folder) -> bool:
    """Whether the file can be read, or is not there."""
    return _of(folder.read(NAME).data) is not None


def remember(folder: Folder, change: Callable[[dict[str, Any]], None]) -> None:
    """Change what is remembered, after whoever changed it meanwhile; a file that cannot be read is put aside first.

    Raises:
        vanban.OutputError: it cannot be written.
    """
    while True:
        seen = folder.read(NAME)
        found = _of(seen.data)
        if found is None:
            _put_aside(folder, seen.data)
            found = {}
        change(found)
        try:
            folder.save(NAME, json.dumps(found, ensure_ascii=False, indent=1).encode(), seen.hash)
        except ConflictError:
            continue
        return


def _put_aside(folder: Folder, data: bytes) -> None:
    number, name = 1, BROKEN.format(n="")
    while folder.read(name).hash and folder.read(name).data != data:
        number += 1
        name = BROKEN.format(n=f"-{number}")
    if not folder.read(name).hash:
        folder.save(name, data, "")


def _of(data: bytes) -> dict[str, Any] | None:
    """Return what a file holds; None where it is none of ours."""
    if not data:
        return {}
    try:
        found = json.loads(data)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) and all(isinstance(item, dict) for item in found.values()) else None
