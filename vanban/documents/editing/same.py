"""Whether two values of a field mean the same, however they are spelt.

``3/7/2026`` is ``03/7/2026``, and a person as one text is the same person as a group.
"""

import types
from collections.abc import Callable
from functools import lru_cache
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import TypeAdapter, ValidationError

from vanban.models.base import field_models, model_in
from vanban.models.document import Document
from vanban.models.kept import make_ready
from vanban.reading.everyday import holds_list
from vanban.text.characters import one_break
from vanban.text.language import nfc

_FOR_THE_PEN = ("number", "date")


def for_the_pen(model: Any, name: str) -> bool:
    """Whether a field that is there and blank says something else than one that is not there."""
    return name in _FOR_THE_PEN and isinstance(model, type) and issubclass(model, Document)


def pruned(value: Any, model: Any, *, name: str = "") -> Any:
    """Return plain data without what says nothing, its texts as they are read; None where nothing is left."""
    if isinstance(value, dict):
        models = field_models(model) if model is not None else {}
        kept = {}
        for key, item in value.items():
            left = pruned(item, models.get(key), name=key if for_the_pen(model, key) else "")
            if left is not None:
                kept[key] = left
        return kept or None
    if isinstance(value, list):
        return [left for item in value if (left := pruned(item, model)) is not None] or None
    if value is None:
        return None
    text = one_break(nfc(str(value))).strip(" \t\n")
    return text if text or name else None


def same(old: Any, new: Any, model: Any, name: str) -> bool:
    """Whether two values, as :func:`pruned` returns them, mean the same in a field of a model."""
    if old == new:
        return True
    if old is None or new is None:
        return False
    listed = model is not None and name in model.model_fields and holds_list(model.model_fields[name].annotation)
    if listed:
        before, after = (value if isinstance(value, list) else [value] for value in (old, new))
        pairs = zip(before, after, strict=False)
        return len(before) == len(after) and all(same_item(one, other, model, name) for one, other in pairs)
    return same_item(old, new, model, name)


def same_item(old: Any, new: Any, model: Any, name: str) -> bool:
    """The same for a value of a field, or for one of its items where it holds a list."""
    if old == new:
        return True
    inner = field_models(model).get(name) if model is not None else None
    if inner is not None:
        one, other = as_group(old, inner), as_group(new, inner)
        if isinstance(one, dict) and isinstance(other, dict):
            return all(same(one.get(key), other.get(key), inner, key) for key in one.keys() | other.keys())
    if not isinstance(old, str) or not isinstance(new, str) or model is None or name not in model.model_fields:
        return False
    try:
        read = _reader(model, name)
        return bool(read(old) == read(new))
    except ValidationError:
        return False


@lru_cache(maxsize=1024)
def _reader(model: Any, name: str) -> Callable[[object], Any]:
    """Return what reads a value of a field, or an item of its list."""
    info = model.model_fields[name]
    if (inner := model_in(info.annotation)) is not None:
        make_ready(inner)
    if holds_list(info.annotation):
        return TypeAdapter(_item_type(info.annotation)).validate_python
    kept: Any = Annotated[(info.annotation, *info.metadata)] if info.metadata else info.annotation
    return TypeAdapter(kept).validate_python


def _item_type(annotation: Any) -> Any:
    if get_origin(annotation) in (Union, types.UnionType) or not holds_list(annotation):
        return next((_item_type(arg) for arg in get_args(annotation) if holds_list(arg)), annotation)
    return get_args(annotation)[0]


def as_group(value: Any, model: Any) -> Any:
    """Return a record that was written as one text as the group that it stands for; all else as it is."""
    if not isinstance(value, str) or "json_schema_extra" not in model.model_config:
        return value
    try:
        make_ready(model)
        return pruned(model.model_validate(value).model_dump(mode="json", exclude_unset=True), model)
    except ValidationError:
        return value


def as_text(value: Any, model: Any) -> str | None:
    """Return a group as the one text that stands for it, if there is one."""
    if not isinstance(value, dict) or "json_schema_extra" not in model.model_config:
        return None
    try:
        make_ready(model)
        text = str(model.model_validate(value))
    except ValidationError:
        return None
    group = as_group(text, model)
    alike = isinstance(group, dict) and all(
        same(group.get(key), value.get(key), model, key) for key in group.keys() | value.keys()
    )
    return text if alike and "\n" not in text else None
