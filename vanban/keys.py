"""A tree's keys brought to the model's field names, and the name of a rubric to the rubric.

Keys are understood by their English name or Vietnamese label, with or without accents and case.
"""

import difflib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from vanban.errors import Diagnostic, InputError
from vanban.form import all_forms
from vanban.language import fold
from vanban.messages import translate as _
from vanban.models.record import field_names, model_in
from vanban.models.rubric import Rubric
from vanban.reading import Entry, Node, read_path

RUBRICS = Path(__file__).parent / "rubrics"


@dataclass
class Load:
    """One file being read: where it lies, what was wrong with it so far, and what is told beside it."""

    folder: Path
    problems: list[Diagnostic] = field(default_factory=list)
    advice: list[Diagnostic] = field(default_factory=list)


def canonical(node: Node, model: Any, load: Load, *, shared: bool = False) -> None:
    """Rename the keys of a tree to the model's field names; unknown keys are told and taken out.

    Keys that are ``shared`` by all forms may belong to another form than this one.
    """
    if isinstance(node.value, list):
        for item in node.value:
            canonical(item, model, load)
        return
    if not isinstance(node.value, dict) or model is None:
        return
    fields = model.model_fields
    names = field_names(model)
    renamed: dict[str, Entry] = {}
    for key, entry in node.value.items():
        name = names.get(fold(key)) or (key if key == "records" else None)
        if name is None:
            if not (shared and _of_another_form(key)):
                load.problems.append(_unknown(entry, key, names, fields))
            continue
        if name in renamed:
            message = _("“{key}” đã ghi ở dòng {line}").format(key=key, line=renamed[name].key_node.line)
            load.problems.append(entry.key_node.problem("duplicate-key", message))
            continue
        renamed[name] = entry
        if name in fields:
            inner = model_in(fields[name].annotation)
            if inner is Rubric and isinstance(entry.value.value, str):
                _fetch_rubric(entry, load)
            canonical(entry.value, inner, load)
    node.value = renamed


def _of_another_form(key: str) -> bool:
    return any(fold(key) in field_names(form.model) for form in all_forms())


def _unknown(entry: Entry, key: str, names: dict[str, str], fields: Any) -> Diagnostic:
    near = difflib.get_close_matches(fold(key), names, n=1, cutoff=0.7)
    hint = ""
    if near:
        name = names[near[0]]
        label = fields[name].title
        # The guess is in the language that the key was written in.
        hint = _("; có phải là “{name}”?").format(name=label if near[0] == fold(label) else name)
    return entry.key_node.problem("key-unknown", _("biểu mẫu không có khoá “{key}”").format(key=key) + hint, field=key)


def _fetch_rubric(entry: Entry, load: Load) -> None:
    name = str(entry.value.value)
    try:
        node = rubric_node(name, load.folder)
    except InputError as error:
        load.problems += error.diagnostics
        return
    if node is None:
        load.problems.append(entry.value.problem("rubric-unknown", no_rubric(name), label=_("Bộ tiêu chí")))
        return
    entry.value = node


def rubric_node(name: str, folder: Path) -> Node | None:
    for path in (folder / name, RUBRICS / f"{name}.yaml"):
        if path.suffix in (".yaml", ".yml", ".json") and path.is_file():
            return read_path(path)
    return None


def no_rubric(name: str) -> str:
    listed = ", ".join(sorted(path.stem for path in RUBRICS.glob("*.yaml")))
    message = _("không có bộ tiêu chí “{name}”; viết đường dẫn tới tệp của cơ quan, hoặc một trong: {listed}")
    return message.format(name=name, listed=listed)
