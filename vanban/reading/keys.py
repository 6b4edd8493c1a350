"""A tree's keys brought to the model's field names.

Keys are understood by their English name or Vietnamese label, with or without accents and case.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from vanban.errors import Diagnostic, Severity
from vanban.messages import translate as _
from vanban.models.base import field_models, field_names, former_names
from vanban.reading import Entry, Node
from vanban.reading.everyday import as_list, left_blank, several, shapes, take_archive
from vanban.text.language import fold

_COLON = re.compile(r"([^:：]{1,60})(?::(?! )|：)\s*(\S.*)")


@dataclass
class Load:
    """One file being read: where it lies, if anywhere, what was wrong with it so far, and what is told beside it."""

    folder: Path | None
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
            as_list(entry, known[name], models[name], load.advice)
            together = _run_together(entry.value, model.model_fields[name].title or name)
            known_already = set(load.advice)
            load.advice += [item for item in together if item not in known_already]
    if "recipients" in renamed and "archive" in known:
        take_archive(node, renamed, load.problems)
    for name, entry in renamed.items():
        if name in known:
            canonical(entry.value, models[name], load)
            entry.blank = left_blank(entry.value, known[name])
    node.value = renamed


def _run_together(node: Node, label: str) -> Iterator[Diagnostic]:
    """Yield each item of a list that looks as if it were several."""
    for item in node.value if isinstance(node.value, list) else ():
        if several(item):
            message = _("có dấu “;” giữa dòng, cả dòng in thành một mục; nếu là nhiều mục thì mỗi mục một dòng")
            yield item.problem("run-together", message, severity=Severity.ADVICE, label=label)


def _renamed(
    entries: dict[str, Entry], model: Any, load: Load, elsewhere: Callable[[str], bool] | None
) -> dict[str, Entry]:
    names, former = field_names(model), former_names(model)
    renamed: dict[str, Entry] = {}
    for key, entry in entries.items():
        folded = fold(key)
        name = names.get(folded) or (key if key == "records" else None)
        if name is None:
            if elsewhere is None or not elsewhere(key):
                load.problems.append(_unknown(entry, key, names, model.model_fields))
        elif name in renamed and key == "body" and entry.key_node.text_line:  # the text below the front matter
            message = _("nội dung đã viết dưới phần đầu; bỏ mục này")
            load.problems.append(renamed[name].key_node.problem("front-matter", message))
        elif name in renamed:
            first = renamed[name]
            message = _("“{key}” đã ghi ở dòng {line}").format(key=key, line=first.key_node.line)
            if first.key_node.source.of_mapping:
                message = _("“{key}” đã ghi ở mục “{other}”; chỉ giữ một mục").format(key=key, other=first.key)
            load.problems.append(entry.key_node.problem("duplicate-key", message))
        else:
            renamed[name] = entry
            if folded in former:
                label = model.model_fields[name].title
                message = _("“{key}” nay gọi là “{name}”; vẫn đọc được").format(key=key, name=label)
                load.advice.append(entry.key_node.problem("key-former", message, severity=Severity.ADVICE))
    return renamed


def _look_for_label(node: Node, text: str, model: Any, load: Load) -> None:
    """Tell a field that became text because its colon is none to YAML."""
    found = _COLON.match(text)
    if found and fold(found[1]) in field_names(model):
        message = _("dấu hai chấm phải là “: ”; viết “{wanted}”").format(wanted=f"{found[1].strip()}: {found[2]}")
        load.problems.append(node.problem("yaml-syntax", message))


def tell_known_names(root: Node, model: Any) -> None:
    """Say how a line without a colon is written, where it begins with a name that the model has."""
    told = root.source.told
    for index, item in enumerate(told):
        words = (item.excerpt or "").strip().removeprefix("- ").split()
        known = _names_in(model) if item.code == "colon-missing" else frozenset()
        for count in range(min(len(words) - 1, _longest(known)), 0, -1):
            head = " ".join(words[:count])
            if fold(head) in known:
                wanted = f"{head}: {' '.join(words[count:])}"
                told[index] = replace(item, message=_("thiếu dấu hai chấm; viết “{text}”").format(text=wanted))
                break


@lru_cache(maxsize=32)
def _longest(names: frozenset[str]) -> int:
    """Return how many words the longest name has."""
    return max((len(name.split()) for name in names), default=0)


@lru_cache(maxsize=32)
def _names_in(model: Any) -> frozenset[str]:
    """Return every name, folded, that a model's fields have and those of the models inside it."""
    names: set[str] = set()
    models = [model]
    for each in models:
        names |= field_names(each).keys()
        models += [inner for inner in field_models(each).values() if inner is not None and inner not in models]
    return frozenset(names)


def _unknown(entry: Entry, key: str, names: dict[str, str], fields: Any) -> Diagnostic:
    import difflib  # noqa: PLC0415  # only for a guess

    near = difflib.get_close_matches(fold(key), names, n=1, cutoff=0.7)
    hint = ""
    if near:
        name = names[near[0]]
        # The guess is in the language that the key was written in.
        meant = name if near[0] == fold(name) else fields[name].title
        hint = _("; có phải là “{name}”?").format(name=meant)
    return entry.key_node.problem(
        "key-unknown", _("biểu mẫu không có tên mục “{key}”").format(key=key) + hint, field=key
    )
