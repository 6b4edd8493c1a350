"""A tree's keys brought to the model's field names.

Keys are understood by their English name or Vietnamese label, with or without accents and case.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from vanban.errors import Diagnostic
from vanban.everyday import as_list, left_blank, shapes, take_archive
from vanban.language import fold
from vanban.messages import translate as _
from vanban.models.record import field_models, field_names
from vanban.reading import Entry, Node


@dataclass
class Load:
    """One file being read: where it lies, what was wrong with it so far, and what is told beside it."""

    folder: Path
    problems: list[Diagnostic] = field(default_factory=list)
    advice: list[Diagnostic] = field(default_factory=list)


def canonical(node: Node, model: Any, load: Load, *, elsewhere: Callable[[str], bool] | None = None) -> None:
    """Rename the keys of a tree to the model's field names; unknown keys are told and taken out.

    A key that is known ``elsewhere`` (to another form that shares the data) is taken out without a word.
    """
    if isinstance(node.value, list):
        for item in node.value:
            canonical(item, model, load)
        return
    if isinstance(node.value, str) and model is not None:
        _look_for_label(node, node.value, model, load)
    if not isinstance(node.value, dict) or model is None:
        return
    models, known = field_models(model), shapes(model)
    renamed = _renamed(node.value, model, load, elsewhere)
    for name, entry in renamed.items():
        if name in known:
            as_list(entry, known[name], models[name])
    if "recipients" in renamed and "archive" in known:
        take_archive(renamed, load.problems)
    for name, entry in renamed.items():
        if name in known:
            canonical(entry.value, models[name], load)
            entry.blank = left_blank(entry.value, known[name])
    node.value = renamed


def _renamed(
    entries: dict[str, Entry], model: Any, load: Load, elsewhere: Callable[[str], bool] | None
) -> dict[str, Entry]:
    names = field_names(model)
    renamed: dict[str, Entry] = {}
    for key, entry in entries.items():
        name = names.get(fold(key)) or (key if key == "records" else None)
        if name is None:
            if elsewhere is None or not elsewhere(key):
                load.problems.append(_unknown(entry, key, names, model.model_fields))
        elif name in renamed:
            message = _("“{key}” đã ghi ở dòng {line}").format(key=key, line=renamed[name].key_node.line)
            load.problems.append(entry.key_node.problem("duplicate-key", message))
        else:
            renamed[name] = entry
    return renamed


def _look_for_label(node: Node, text: str, model: Any, load: Load) -> None:
    """Tell a field that became text because its colon has no space behind it."""
    head, colon, rest = text.partition(":")
    if colon and rest[:1].strip() and fold(head) in field_names(model):
        message = _("thiếu dấu cách sau dấu hai chấm; viết “{wanted}”").format(wanted=f"{head}: {rest}")
        load.problems.append(node.problem("yaml-syntax", message))


def _unknown(entry: Entry, key: str, names: dict[str, str], fields: Any) -> Diagnostic:
    import difflib  # noqa: PLC0415  # only for a guess

    near = difflib.get_close_matches(fold(key), names, n=1, cutoff=0.7)
    hint = ""
    if near:
        name = names[near[0]]
        label = fields[name].title
        # The guess is in the language that the key was written in.
        hint = _("; có phải là “{name}”?").format(name=label if near[0] == fold(label) else name)
    return entry.key_node.problem(
        "key-unknown", _("biểu mẫu không có tên mục “{key}”").format(key=key) + hint, field=key
    )
