"""How a file writes: its keys, how deep it goes, the brackets of JSON."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from vanban.documents.editing.same import as_text
from vanban.documents.editing.sheet import Sheet
from vanban.documents.editing.written import Indents, as_json, entry_lines, in_brackets, item_lines
from vanban.models.base import field_models, field_names
from vanban.packs.fields import Field
from vanban.reading import Node
from vanban.text.language import fold

HEAD = {"form": "form", "bieu mau": "form", "standard": "standard", "chuan": "standard", "schema": "schema",
        "luoc do": "schema", "records": "records", "ho so": "records"}  # fmt: skip
"""What a file may say besides the fields of its form, by its keys, folded."""
_LABELS = {"standard": "Chuẩn", "records": "Hồ sơ"}


def name_of(key: str, model: Any, *, top: bool) -> str | None:
    """Return the name of the field that a key stands for; None of one that the model does not know."""
    return field_names(model).get(fold(key)) or (HEAD.get(fold(key)) if top else None)


def order_of(model: Any, fields: Sequence[Field], *, top: bool = False) -> list[str]:
    """Return the names of the fields of a group in the order in which they are written."""
    return [*(_LABELS if top else ()), *([field.name for field in fields] or model.model_fields)]


def field_in(fields: Sequence[Field], name: str) -> Field | None:
    """Return a field by its name."""
    return next((field for field in fields if field.name == name), None)


@dataclass(frozen=True)
class Manner:
    """The manner of one file."""

    sheet: Sheet
    json: bool
    english: bool
    indents: Indents

    def key(self, name: str, model: Any) -> str:
        """Return a new key."""
        info = model.model_fields.get(name)
        label = info.title if info is not None else _LABELS[name]
        return name if self.english else label or name

    def value(self, value: Any, model: Any, name: str, field: Field | None) -> Any:
        """Return a new value of a field with its keys as the file writes them, in the order of a blank."""
        inner = field_models(model).get(name)
        if isinstance(value, list):
            return [self.value(item, model, name, field) for item in value]
        if not isinstance(value, dict) or inner is None:
            return value
        text = as_text(value, inner) if field is not None and field.example else None
        if text is not None:
            return text
        fields = field.fields if field is not None else ()
        return {
            self.key(each, inner): self.value(value[each], inner, each, field_in(fields, each))
            for each in order_of(inner, fields)
            if each in value
        }

    def entry(self, key: str, value: Any, column: int, *, brackets: str | None = None) -> str:
        """Return a key and its value: as lines, or as they stand in brackets whose rows begin with ``brackets``."""
        if brackets is None:
            return "\n".join(entry_lines(key, value, column, self.indents))
        return f"{self._in_brackets(key, brackets)}: {self._in_brackets(value, brackets)}"

    def item(self, value: Any, column: int, *, brackets: str | None = None) -> str:
        """Return an item of a list, as :meth:`entry` does."""
        if brackets is None:
            return "\n".join(item_lines(value, column, self.indents))
        return self._in_brackets(value, brackets)

    def _in_brackets(self, value: Any, pad: str) -> str:
        return as_json(value, self.indents.group if pad else None, pad) if self.json else in_brackets(value)


def manner_of(sheet: Sheet, root: Node, model: Any, *, json: bool) -> Manner:
    """Return how a file writes; where all its keys are English names, so are new ones."""
    written = list(_keys(root, model))
    english = bool(written) and all(key == name for key, name in written)
    if json:
        first: Any = next(iter(root.value.values()), None) if isinstance(root.value, dict) else None
        return Manner(sheet, json, english, Indents(first.key_node.column - 1 if first else 2))
    group = min((inner - outer for outer, inner in _steps(root) if inner > outer), default=2)
    dash = next((inner - outer for outer, inner in _steps(root, lists=True)), group)
    return Manner(sheet, json, english, Indents(group, dash))


def _keys(node: Node, model: Any) -> Iterator[tuple[str, str]]:
    """Yield the keys of a tree that stand for a field, with its name."""
    if isinstance(node.value, list):
        for item in node.value:
            yield from _keys(item, model)
    elif isinstance(node.value, dict) and model is not None:
        for key, entry in node.value.items():
            name = name_of(key, model, top=False)
            if name is not None:
                yield key, name
                yield from _keys(entry.value, field_models(model).get(name))


def _steps(node: Node, *, lists: bool = False) -> Iterator[tuple[int, int]]:
    """Yield the column of each key with that of the group, or of the list, below it."""
    values = node.value if isinstance(node.value, list) else []
    if isinstance(node.value, dict):
        for entry in node.value.values():
            inner = entry.value
            if isinstance(inner.value, list if lists else dict) and inner.line > entry.key_node.line:
                yield entry.key_node.column, inner.column
            values = [*values, inner]
    for each in values:
        yield from _steps(each, lists=lists)
