"""Which Word files are meant by what a person types: files, folders, patterns that no shell has opened."""

import os
from collections.abc import Iterable, Iterator
from glob import glob, has_magic
from pathlib import Path

from vanban.errors import CallError
from vanban.messages import translate as _
from vanban.word.files import is_folder


def word_files(names: Iterable[str], endings: tuple[str, ...], apart: Iterable[Path] = ()) -> list[str]:
    """Return the files that are meant, each once: those in a folder at any depth, in the order of their names.

    Args:
        names: Files, folders and patterns. A file is taken whatever its name is.
        endings: How the names of those end that are taken from folders and patterns.
        apart: Files and folders in which results are written, of which nothing is taken.

    Raises:
        CallError: a folder or a pattern holds no such file (``no-files``).
    """
    away = [path.absolute() for path in apart]
    found: dict[str, None] = {}
    for name in names:
        if is_folder(Path(name)):
            held = _inside(Path(name))
        elif has_magic(name) and not os.path.lexists(name):
            held = sorted(glob(name, recursive=True))  # noqa: PTH207  # of a path from the root too
        else:
            found[name] = None
            continue
        held = [path for path in held if _meant(Path(path), endings, away)]
        if not held:
            message = _("“{name}” không có tệp {endings} nào").format(name=name, endings=", ".join(endings))
            raise CallError(message, code="no-files")
        found |= dict.fromkeys(held)
    return list(found)


def _inside(folder: Path) -> list[str]:
    return sorted(str(path) for path in _walked(folder))


def _walked(folder: Path) -> Iterator[Path]:
    for top, _folders, files in os.walk(folder):
        yield from (Path(top, name) for name in files)


def _meant(path: Path, endings: tuple[str, ...], away: Iterable[Path]) -> bool:
    """Whether a file is one to take: no owner's mark of Word (``~$…``), nothing hidden, nothing that we write."""
    own = path.absolute()
    return (
        path.suffix.lower() in endings and not path.name.startswith(("~$", ".")) and not is_folder(path)
        and not any(own.is_relative_to(place) for place in away)
    )  # fmt: skip


def copies_of(paths: Iterable[str], target: Path) -> dict[str, Path]:
    """Return where the copy of each file goes in a folder: as they lie below the folder that holds them all."""
    places = [Path(path).absolute() for path in paths]
    top = Path(os.path.commonpath([place.parent for place in places]))
    return {
        path: (target / place.relative_to(top)).with_name(
            place.name if place.suffix.lower() == ".docx" else f"{place.name}.docx"
        )
        for path, place in zip(paths, places, strict=True)
    }
