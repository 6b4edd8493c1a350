"""What ``vanban new`` gives: a form to fill in, or its own example, each field explained above its line."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

from vanban.messages import translate as _
from vanban.models.base import field_names, labelled, model_in
from vanban.models.document import Document, types_of
from vanban.packs.blank import FRAME, Given, blank_lines, left_out
from vanban.packs.form import Form
from vanban.reading import Entry, Node, read_path, to_plain
from vanban.standards import current
from vanban.standards.symbols import type_symbol
from vanban.text.language import fold


def scaffold(
    form: Form, schema_name: str | None, *, example: bool = False, given: Given | None = None, name: str = ""
) -> str:
    """Return a YAML file to fill in, or the complete ``example``: each field explained above its line.

    ``name`` is the type, or another name of the form, that it is for: its type is filled in, and its own example is
    the pattern, where there is one. What the office's profile gives (``given``) is left out. A modeline names the
    schema for editors when one lies beside the file.
    """
    out = [f"# yaml-language-server: $schema={schema_name}"] if schema_name else []
    out += [f"# {form.title}", f"# {form.note}"]
    given = given or {}
    path = form.example(name)
    root = read_path(path)
    used: dict[str, Any] = dict(_by_names(root, form.model))
    kind = str(to_plain(used["type_name"].value)) if example and "type_name" in used else name
    if example:
        out += _filled(path, form.model, root, given)
    else:
        out.append("# " + _("Điền sau dấu hai chấm, mục nào không có thì để trống; dòng bắt đầu bằng # không in ra."))
        first = asked(form, name)
        frame = (*FRAME, "type_name") if name else FRAME
        out += ["", f"form: {form.id}", *blank_lines(form.model, first, given, frame=frame)]
        used |= first
    return "\n".join([*out, *left_out(form.model, used, given, filled=example, hidden=hidden(form, kind))]) + "\n"


def asked(form: Form, name: str = "") -> dict[str, Any]:
    """Return the fields that the blank of a form has a line for, in their order, with examples keyed by field names."""
    found = asked_in(form.model, read_path(form.example(name)))
    return found | {"type_name": name} if name in form.types else found


def asked_in(model: Any, example: Node) -> dict[str, Any]:
    """Return the same of any model, by an example of its files."""
    fields = model.model_fields
    used = _by_names(example, model)
    data = {name: named(to_plain(entry.value), model_in(fields[name].annotation)) for name, entry in used.items()}
    rest = {name: info.examples[0] for name, info in fields.items() if info.is_required() and name not in data}
    return {**data, **rest}


def hidden(form: Form, name: str = "") -> list[str]:
    """Return the fields of every document that papers of this form, or of its type of that name, do not have."""
    types = [name] if name in form.types else types_of(form.model)
    standard = current()
    addressees = ["addressees"] if standard.addressee_labels.keys().isdisjoint(types) else []
    # a bare number, as the field shows it, cannot be printed
    numbered = any(type_symbol(standard, each) for each in types) if form.types else form.model.numbered
    return [*addressees, "type_symbol" if numbered else "number"]


def _by_names(root: Node, model: Any) -> dict[str, Entry]:
    """Return the entries of an example by the names of their fields."""
    names = field_names(model)
    entries = root.value if isinstance(root.value, dict) else {}
    return {names[fold(key)]: entry for key, entry in entries.items() if fold(key) in names}


def named(value: Any, model: Any) -> Any:
    """Return plain data of a file with the model's field names as keys."""
    if isinstance(value, list):
        return [named(item, model) for item in value]
    if not isinstance(value, dict) or model is None:
        return value
    names, fields = field_names(model), model.model_fields
    known = {names[fold(key)]: item for key, item in value.items() if fold(key) in names}
    return {name: named(item, model_in(fields[name].annotation)) for name, item in known.items()}


def _filled(path: Path, model: Any, root: Node, given: Given) -> list[str]:
    """Return the example's own lines, less those that the profile gives."""
    notes: dict[int, str] = {}
    _explain(root, model, notes, set())
    skipped = set(_given_lines(root, model, given))
    out = []
    for number, line in enumerate(path.read_text(encoding="utf-8").rstrip("\n").split("\n"), 1):
        if number in skipped:
            continue
        if number in notes:
            indent = line[: len(line) - len(line.lstrip(" -"))].replace("-", " ")
            out.append(f"{indent}# {notes[number]}")
        out.append(line)
    return out


def _given_lines(node: Node, model: Any, given: Given) -> Iterator[int]:
    """Yield the lines of the example whose fields the profile gives."""
    entries = list(node.value.items()) if isinstance(node.value, dict) else []
    names = field_names(model)
    for index, (key, entry) in enumerate(entries):
        name = names.get(fold(key))
        if name is None or name not in given:
            continue
        first = entry.key_node.line
        last = entries[index + 1][1].key_node.line - 1 if index + 1 < len(entries) else len(node.source.lines)
        inside = given[name]
        inner = entry.value.value
        if isinstance(inside, Mapping) and isinstance(inner, dict):
            inner_names = field_names(model_in(model.model_fields[name].annotation))
            if not all(inner_names.get(fold(item)) in inside for item in inner):
                lines = [item.key_node.line for each, item in inner.items() if inner_names.get(fold(each)) in inside]
                yield from (line for line in lines if line > first)
                continue
        yield from range(first, last + 1)


def _explain(node: Node, model: Any, notes: dict[int, str], seen: set[tuple[type, str]]) -> None:
    if isinstance(node.value, list):
        for item in node.value:
            _explain(item, model, notes, seen)
    if not isinstance(node.value, dict) or model is None:
        return
    names = field_names(model)
    for key, entry in node.value.items():
        name = names.get(fold(key))
        if name is None:
            continue
        info = model.model_fields[name]
        if (model, name) not in seen and entry.key_node.line not in notes and _alone(entry.key_node):
            notes[entry.key_node.line] = info.description
        seen.add((model, name))
        _explain(entry.value, model_in(info.annotation), notes, seen)


def _alone(key: Node) -> bool:
    """Whether the key opens its line, so that a comment can stand above it."""
    before = key.source.lines[key.line - 1][: key.column - 1]
    return not before.strip(" -")


def data_text(document: Document, *, as_json: bool = False) -> str:
    """Return a document's data as the text of a YAML file with Vietnamese keys, or of a JSON file; both load."""
    data = json.loads(document.model_dump_json(exclude_defaults=True))
    return written({"form": document.form, **data}, type(document), as_json=as_json)


def written(data: dict[str, Any], model: Any, *, as_json: bool = False) -> str:
    """Return data with the names of a model's fields as such a text; of no known form, they keep their names."""
    data = labelled(data, model)
    if as_json:
        return json.dumps(data, ensure_ascii=False, indent=2) + "\n"
    return str(
        yaml.safe_dump(data, allow_unicode=True, sort_keys=False, width=1_000_000)
    )  # a line broken for its length is no line end
