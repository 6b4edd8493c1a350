"""Whole folders to look at and to copy: examples of the documentation that are in the package, and rubrics."""

from collections.abc import Iterator
from pathlib import Path

from vanban.surroundings import home
from vanban.text.language import fold

FOLDERS = ("sinh-hoat-mau-2024", "nhieu-van-ban")
_CELL = "sinh-hoat-mau-2024/chi-bo/hoa-ban"
RECORDS = {
    "chi bo": (_CELL, "chi-bo.yaml"),
    "ky hop": (_CELL, "ky-hop/2024-03-thuong-ky.yaml"),
    "nam": ("ho-so", "nam-2024.yaml"),
    "dang uy": ("sinh-hoat-mau-2024", "dang-uy.yaml"),
}
"""An example of each kind of record: its folder, and where it lies in a folder of records."""
RUBRIC, _RUBRIC = "tieu-chi", "hd42-2025.yaml"
_DATA = (".yaml", ".csv", ".jsonl")
_HOME = home()


def sample(name: str) -> Path | None:
    """Return the folder of an example by its name, or nothing."""
    found = next((folder for folder in FOLDERS if fold(folder) == fold(name)), None)
    if found is None:
        return None
    return next((place for place in _places(found) if place.is_dir()), None)


def record_example(name: str) -> tuple[str, bytes]:
    """Return where the example of a record lies in a folder of records, and the example."""
    folder, inner = RECORDS[fold(name)]
    path = next(place for place in _places(f"{folder}/{inner}") if place.is_file())
    return inner, path.read_bytes()


def _places(inner: str) -> tuple[Path, ...]:
    """Return where something of the examples may lie: installed, or in a checkout."""
    return _HOME / "examples" / inner, _HOME.parent / "examples" / inner


def sample_files(folder: Path) -> Iterator[tuple[Path, bytes]]:
    """Yield each file of an example by its path in the folder; what a run left there is none of its files."""
    for path in sorted(folder.rglob("*")):
        inner = path.relative_to(folder)
        if path.is_file() and path.suffix in _DATA and not any(part.startswith(".") for part in inner.parts):
            yield inner, path.read_bytes()


def rubric() -> bytes:
    """Return the rubric in force, for an office to make its own of."""
    return (_HOME / "rubrics" / _RUBRIC).read_bytes()
