"""What PyInstaller is told of the package, by the entry point ``pyinstaller40``: data, modules imported when used."""

from pathlib import Path


def hook_folders() -> list[str]:
    """Return where the hook is."""
    return [str(Path(__file__).parent)]
