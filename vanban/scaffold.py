"""The commented example that ``vanban new`` gives: the form's own example, each field explained above its line."""

import json
from typing import Any

from vanban.form import Form
from vanban.language import fold
from vanban.messages import translate as _
from vanban.models.record import field_names, model_in
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
    left = [(name, info) for name, info in model.model_fields.items() if name not in used]
    lines = [f"# {info.title}: {_example(info)}  # {info.description}" for _name, info in left]
    return ["", "# " + _("Có thể thêm, bỏ dấu # ở đầu dòng:"), *lines] if lines else []


def _example(info: Any) -> str:
    value = _labelled(info.examples[0], model_in(info.annotation))
    return value if isinstance(value, str) and ": " not in value else json.dumps(value, ensure_ascii=False)


def _labelled(value: Any, model: Any) -> Any:
    """Return an example with its keys as labels."""
    if isinstance(value, list):
        return [_labelled(item, model) for item in value]
    if not isinstance(value, dict) or model is None:
        return value
    fields = model.model_fields
    return {fields[key].title: _labelled(item, model_in(fields[key].annotation)) for key, item in value.items()}
