"""Whole folders to look at and to copy: examples of the documentation that are in the package, and rubrics."""

from collections.abc import Iterator
from pathlib import Path

from vanban.language import fold

FOLDERS = ("sinh-hoat-mau-2024", "nhieu-van-ban")
RUBRIC, _RUBRIC = "tieu-chi", "hd42-2025.yaml"
_HOME = Path(__file__).parent


def sample(name: str) -> Path | None:
    """Return the folder of an example by its name, or nothing."""
    found = next((folder for folder in FOLDERS if fold(folder) == fold(name)), None)
    if found is None:
        return None
    places = (_HOME / "examples" / found, _HOME.parent / "examples" / found)  # installed, or in a checkout
    return next((place for place in places if place.is_dir()), None)


def sample_files(folder: Path) -> Iterator[tuple[Path, bytes]]:
    """Yield each file of an example by its path in the folder."""
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            yield path.relative_to(folder), path.read_bytes()


def rubric() -> bytes:
    """Return the rubric in force, for an office to make its own of."""
    return (_HOME / "rubrics" / _RUBRIC).read_bytes()
