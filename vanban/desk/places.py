"""Where the desk keeps what it can make again, and where an office's papers lie if nothing else is said."""

import os
import sys
from pathlib import Path


def cache_folder() -> Path:
    """Return the folder of this user for what can be made again; ``VANBAN_CACHE`` names another."""
    if named := os.environ.get("VANBAN_CACHE"):
        folder = Path(named)
    elif sys.platform == "win32":
        folder = Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData/Local") / "vanban"
    elif sys.platform == "darwin":
        folder = Path.home() / "Library/Caches/vanban"
    else:
        folder = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "vanban"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def papers_folder() -> Path:
    """Return the folder that a double click opens."""
    documents = Path.home() / "Documents"
    return (documents if documents.is_dir() else Path.home()) / "Văn bản"
