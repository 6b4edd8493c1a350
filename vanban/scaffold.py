"""The commented example that ``vanban new`` gives: the form's own example, each field explained above its line."""

import json
from typing import Any

import yaml

from vanban.form import Form
from vanban.language import fold
from vanban.messages import translate as _
from vanban.models.document import Document
from vanban.models.record import field_names, labelled, model_in
from vanban.reading import Node, read_path
from vanban.standards import current


def scaffold(form: Form, schema_name: str | None) -> str:
    """Return a complete YAML example: a comment above each field, the fields it does not use as comments behind.

    A modeline names the schema for editors when one lies beside the file.
    """
    path = form.example()
    root = read_path(path)
    notes: dict[int, str] = {}
    _explain(root, form.model, notes, set())
    out = [f"# yaml-language-server: $schema={schema_name}"] if schema_name else []
    out += [f"# {form.title}", f"# {form.note}"]
    for number, line in enumerate(path.read_text(encoding="utf-8").rstrip("\n").split("\n"), 1):
        if number in notes:
            indent = line[: len(line) - len(line.lstrip(" -"))].replace("-", " ")
            out.append(f"{indent}# {notes[number]}")
        out.append(line)
    return "\n".join([*out, *_unused(root, form.model)]) + "\n"


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


def _unused(root: Node, model: Any) -> list[str]:
    """Return the fields that the example leaves out, each as a comment that becomes a field without its mark."""
    names = field_names(model)
    entries = root.value if isinstance(root.value, dict) else {}
    used = {names.get(fold(key)) for key in entries}
    if model.type_name not in current().addressee_labels:
        used.add("addressees")
    if not model.numbered:  # a bare number, as the field shows it, cannot be printed
        used.add("number")
    left = [(name, info) for name, info in model.model_fields.items() if name not in used]
    lines = [f"# {info.title}: {_example(info)}  # {info.description}" for _name, info in left]
    return ["", "# " + _("Có thể thêm, bỏ dấu # ở đầu dòng:"), *lines] if lines else []


def _example(info: Any) -> str:
    value = labelled(info.examples[0], model_in(info.annotation))
    return value if isinstance(value, str) and ": " not in value else json.dumps(value, ensure_ascii=False)


def data_text(document: Document, *, as_json: bool = False) -> str:
    """Return a document's data as the text of a YAML file with Vietnamese keys, or of a JSON file; both load."""
    data = labelled(json.loads(document.model_dump_json(exclude_defaults=True)), type(document))
    data = {"form": document.form, **data}
    if as_json:
        return json.dumps(data, ensure_ascii=False, indent=2) + "\n"
    return str(yaml.safe_dump(data, allow_unicode=True, sort_keys=False, width=110))
