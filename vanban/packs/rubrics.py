"""Scoring criteria by name: a file of the office, or of a pack, in the place of a rubric that is only named."""

import os
from pathlib import Path
from typing import Any

from vanban.errors import InputError
from vanban.messages import translate as _
from vanban.models.base import named_kind
from vanban.models.rubric import Rubric
from vanban.packs.pack import BUILT_IN, data_files
from vanban.reading import DATA_SUFFIXES, Entry, Node, read_again
from vanban.reading.keys import Load, canonical

RUBRICS = BUILT_IN / "rubrics"


def fetch_rubrics(root: Node, model: Any, load: Load) -> None:
    """Put the criteria in the place of each rubric that a tree of canonical keys only names."""
    if not isinstance(root.value, dict):
        return
    for name, entry in root.value.items():
        if named_kind(model, name) == Rubric.kept_in and isinstance(entry.value.value, str):
            _fetch(entry, load)


def _fetch(entry: Entry, load: Load) -> None:
    name = str(entry.value.value)
    try:
        node = rubric_node(name, load.folder)
    except InputError as error:
        load.problems += error.diagnostics
        return
    if node is None:
        message = no_rubric(name, load.folder)
        load.problems.append(entry.value.problem("rubric-unknown", message, label=_("Bộ tiêu chí")))
        return
    canonical(node, Rubric, load)
    entry.value = node


def rubric_node(name: str, folder: Path | None) -> Node | None:
    """Return the tree of a rubric: a file beside the document, or one of a pack; None where there is none.

    Without a folder a relative path leads nowhere.
    """
    known = [path for _pack, path in data_files(Rubric.kept_in, folder) if path.stem == name]
    beside = folder / name if folder else Path(name)
    for path in (beside, *known) if folder or beside.is_absolute() else known:
        if path.suffix.lower() in DATA_SUFFIXES and os.path.isfile(path):  # noqa: PTH113  # no name is too long for it
            return read_again(path)
    return None


def no_rubric(name: str, folder: Path | None) -> str:
    """Return the sentence for a rubric that is not there; it lists those that are."""
    listed = ", ".join(sorted({path.stem for _pack, path in data_files(Rubric.kept_in, folder)}))
    name = name.encode(errors="backslashreplace").decode()  # half a pair cannot be told as it is
    message = _("không có bộ tiêu chí “{name}”; viết đường dẫn tới tệp của cơ quan, hoặc một trong: {listed}")
    return message.format(name=name, listed=listed)
