"""Packs: folders that hold forms, scoring criteria, rules of meetings, labels and symbols of agencies.

The same shape in vanban itself, in an installed package (entry points of the group ``vanban.packs``) and in a plain
directory that an office names (``--pack``, or ``packs:`` in its ``vanban.yaml``). What an office names comes first,
then what is installed, then what is built in. Nothing in a plain directory is ever run as Python.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from enum import IntEnum
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from vanban.errors import CallError, InputError, TemplateError, reason
from vanban.messages import translate as _
from vanban.surroundings import GROUP, announced, home, named, profile_above
from vanban.text.language import fold
from vanban.word.files import is_folder, path_of

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

    from vanban.reading import Node

BUILT_IN = home()
"""The folder of the built-in pack."""
SYMBOLS = "symbols.yaml"
"""The file of a pack with symbols of agencies."""
_KEY = ("packs", "bo mau")


class Rank(IntEnum):
    """Whose a pack is; the lower rank is looked at first."""

    OFFICE = 0
    INSTALLED = 1
    BUILT_IN = 2


class Pack(NamedTuple):
    """A folder of forms and of data beside them."""

    root: Path
    rank: Rank

    def forms(self) -> list[Path]:
        """Return the folders of its forms: itself, its own folders, or those under ``templates``."""
        found = [self.root, *self.root.glob("*"), *self.root.glob("templates/*")]
        return sorted(folder for folder in found if (folder / "form.yaml").is_file())

    def data(self, kind: str) -> list[Path]:
        """Return its files of one kind: ``rubrics``, ``meeting_rules``, ``labels``."""
        return sorted(self.root.glob(f"{kind}/*.yaml"))

    def templates(self) -> list[Path]:
        """Return its Word files that each take the place of the template of a form, by whose id they are called."""
        return sorted(path for path in self.root.glob("templates/*.docx") if not path.name.startswith(("~$", ".")))


def use_packs(folders: Iterable[str | Path]) -> None:
    """Look at these plain directories before all other packs, from here on in this context.

    Raises:
        InputError: one is not there.
    """
    named.set(tuple(_folder(path_of(folder)) for folder in folders))


@contextmanager
def packs_of(folders: Iterable[str | Path]) -> Iterator[None]:
    """Look at these directories before those that are named already, inside a ``with``."""
    token = named.set(named_packs(folders))
    try:
        yield
    finally:
        named.reset(token)


def named_packs(folders: Iterable[str | Path] = ()) -> tuple[Path, ...]:
    """Return these directories and those that are named in this context, for another process to use."""
    if isinstance(folders, str | bytes | Path) or not isinstance(folders, Iterable):
        message = _("packs nhận một danh sách thư mục, như [“mau-cua-toi”]; gặp {found}")
        raise CallError(message.format(found=repr(folders)[:60]), code="not-items")
    return (*(_folder(path_of(folder)) for folder in folders), *named.get())


def folder_at(folder: str | Path | None) -> Path | None:
    """Return a folder that a caller named, whole, so that what is above it can be looked at; None of None."""
    try:
        return None if folder is None else path_of(folder).absolute()
    except OSError as error:  # relative to a working directory that was removed
        message = _("{path}: không đọc được: {why}").format(path=folder, why=reason(error))
        raise InputError(message, code="unreadable") from error


def _folder(path: Path) -> Path:
    if not is_folder(path):
        raise InputError(_("không có thư mục bộ mẫu {path}").format(path=path), code="pack-missing")
    return path.resolve()


def packs_at(folder: Path | None = None) -> tuple[Pack, ...]:
    """Return the packs for a file in this folder, the office's own first; without one no profile is looked for.

    Raises:
        InputError: a pack that the profile names is not there.
    """
    office = dict.fromkeys((*named.get(), *_profiled(folder)))
    return (*(Pack(path, Rank.OFFICE) for path in office), *_standing())


@cache
def _standing() -> tuple[Pack, ...]:
    """Return the installed packs and the built-in one."""
    installed = dict.fromkeys(_package(point) for point in _points())
    return (*(Pack(path, Rank.INSTALLED) for path in installed), Pack(BUILT_IN, Rank.BUILT_IN))


def _points() -> "Iterable[EntryPoint]":
    if not announced():
        return ()
    # Takes 20 ms to import, and few machines have packs of others.
    from importlib.metadata import entry_points  # noqa: PLC0415

    return entry_points(group=GROUP)


def _package(point: "EntryPoint") -> Path:
    """Return the folder of an installed package without running it."""
    from importlib import util  # noqa: PLC0415  # see _points

    try:
        spec = util.find_spec(point.module)
    except (ImportError, ValueError):
        spec = None
    if spec is None or not spec.submodule_search_locations:
        message = _("gói “{name}” nhận là bộ mẫu nhưng không có thư mục {module}; hãy cài lại hoặc gỡ gói này")
        raise TemplateError(message.format(name=point.name, module=point.module), code="pack-broken")
    return Path(next(iter(spec.submodule_search_locations)))


def find_profile(folder: Path | None) -> Path | None:
    """Return the nearest ``vanban.yaml`` upwards from a folder; nothing is found from nowhere."""
    found = profile_above(str(folder)) if folder else None
    return Path(found) if found else None


def _profiled(folder: Path | None) -> Iterator[Path]:
    path = find_profile(folder)
    if path is not None:
        yield from (_beside(path.parent, item) for item in _listed(path, path.stat().st_mtime_ns))


@lru_cache(maxsize=64)
def _listed(path: Path, stamp: int) -> "list[Node]":  # noqa: ARG001  # the stamp tells one state of the file
    """Return the entries of ``packs:`` in a profile."""
    from vanban.reading import read_path  # noqa: PLC0415  # YAML is not needed where no profile stands

    root = read_path(path)
    entries = root.value if isinstance(root.value, dict) else {}
    key = next((name for name in entries if fold(name) in _KEY), None)
    if key is None:
        return []
    value = entries[key].value
    return value.value if isinstance(value.value, list) else [value]


def _beside(folder: Path, item: "Node") -> Path:
    text = item.value if isinstance(item.value, str) else ""
    path = folder / text
    if not text or not path.is_dir():
        message = _("không có thư mục bộ mẫu “{name}”; viết đường dẫn tính từ thư mục của tệp này")
        raise InputError(item.problem("pack-missing", message.format(name=text), label=_("Bộ mẫu")))
    return path.resolve()


def data_files(kind: str, folder: Path | None = None) -> list[tuple[Pack, Path]]:
    """Return the files of one kind from all packs, the office's own first."""
    return [(pack, path) for pack in packs_at(folder) for path in pack.data(kind)]
