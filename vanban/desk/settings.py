"""What a desk remembers of its folder from one day to the next: a small file that lies there, hidden."""

import json
from collections.abc import Callable
from typing import Any

from vanban.desk.folder import ConflictError, Folder

NAME = ".vanban-ban.json"


def remembered(folder: Folder) -> dict[str, Any]:
    """Return what is remembered; of a file that cannot be read, nothing."""
    return _of(folder.read(NAME).data)


def remember(folder: Folder, change: Callable[[dict[str, Any]], None]) -> None:
    """Change what is remembered, after whoever changed it meanwhile."""
    while True:
        seen = folder.read(NAME)
        found = _of(seen.data)
        change(found)
        try:
            folder.save(NAME, json.dumps(found, ensure_ascii=False, indent=1).encode(), seen.hash)
        except ConflictError:
            continue
        return


def _of(data: bytes) -> dict[str, Any]:
    try:
        found = json.loads(data)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
