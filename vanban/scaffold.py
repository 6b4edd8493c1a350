"""The commented example that ``vanban new`` gives: the form's own example, each field explained above its line."""

from vanban.forms import Form
from vanban.models.record import model_in
from vanban.reading import Node, read_path


def scaffold(form: Form, schema_name: str | None) -> str:
    """Return a complete YAML example with a comment above each field, and a modeline when a schema lies beside it."""
    path = form.example()
    lines = path.read_text(encoding="utf-8").split("\n")
    notes: dict[int, str] = {}
    _explain(read_path(path), form.model, notes, set())
    out = [f"# yaml-language-server: $schema={schema_name}"] if schema_name else []
    for number, line in enumerate(lines, 1):
        if number in notes:
            indent = line[: len(line) - len(line.lstrip(" -"))].replace("-", " ")
            out.append(f"{indent}# {notes[number]}")
        out.append(line)
    return "\n".join(out)


def _explain(node: Node, model: type | None, notes: dict[int, str], seen: set[tuple[type, str]]) -> None:
    if isinstance(node.value, list):
        for item in node.value:
            _explain(item, model, notes, seen)
    if not isinstance(node.value, dict) or model is None:
        return
    fields = getattr(model, "model_fields", {})
    for name, entry in node.value.items():
        if name not in fields:
            continue
        info = fields[name]
        if (model, name) not in seen and entry.key_node.line not in notes and _alone(entry.key_node):
            notes[entry.key_node.line] = f"{info.title}: {info.description}"
        seen.add((model, name))
        _explain(entry.value, model_in(info.annotation), notes, seen)


def _alone(key: Node) -> bool:
    """Whether the key opens its line, so that a comment can stand above it."""
    before = key.source.lines[key.line - 1][: key.column - 1]
    return not before.strip(" -")
