"""The types of what tags name: what is in a group, what is no text, which number may be 0."""

import types
from dataclasses import fields, is_dataclass
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

from pydantic import BaseModel

from vanban.messages import translate as _
from vanban.models.facts import MONEY


def bare(annotation: Any) -> Any:
    """Return a type without its Annotated wrapping and without None."""
    if get_origin(annotation) is Annotated:
        return bare(get_args(annotation)[0])
    if get_origin(annotation) in (Union, types.UnionType):
        rest = [argument for argument in get_args(annotation) if argument is not type(None)]
        return bare(rest[0]) if len(rest) == 1 else object
    return annotation


def attributes(owner: Any) -> dict[str, Any]:
    """Return the public fields and properties of a type, with their types."""
    if not isinstance(owner, type):
        return {}
    found: dict[str, Any] = {}
    if issubclass(owner, BaseModel):
        found = {name: info.annotation for name, info in owner.model_fields.items()}
    elif is_dataclass(owner):
        hints = get_type_hints(owner)
        found = {item.name: hints[item.name] for item in fields(owner)}
    elif hasattr(owner, "_fields"):
        found = dict(get_type_hints(owner))
    for base in owner.__mro__:
        if base.__module__.startswith("pydantic"):
            continue
        for name, value in vars(base).items():
            if isinstance(value, property) and value.fget and not name.startswith("_"):
                found.setdefault(name, get_type_hints(value.fget).get("return", Any))
    return found


def unprintable(name: str, kind: Any) -> tuple[str, str] | None:
    """Return code and message for a tag that prints a value which is no text: a list, a group without words."""
    if isinstance(kind, type) and issubclass(kind, BaseModel) and "__str__" not in _own_names(kind):
        message = _("“{name}” là một nhóm; hãy in từng trường của nó, như {{{{ {name}.{inner} }}}}")
        return "print-group", message.format(name=name, inner=next(iter(kind.model_fields), "…"))
    if get_origin(kind) in (tuple, list):
        return "print-list", _("“{name}” là một danh sách; hãy dùng vòng lặp for").format(name=name)
    return None


def _own_names(kind: type) -> set[str]:
    return {name for base in kind.__mro__ if not base.__module__.startswith("pydantic") for name in vars(base)} - set(
        vars(object)
    ) | {"__str__" for base in kind.__mro__ if "__str__" in vars(base) and base not in (object, BaseModel)}


def is_money(annotation: Any) -> bool:
    """Whether a type is that of an amount of money."""
    return any(argument is MONEY or is_money(argument) for argument in get_args(annotation))


def may_be_nought(annotation: Any) -> bool:
    """Whether the limits of a number, where it has any, let it be 0."""
    if get_origin(annotation) is Annotated:
        kind, *marks = get_args(annotation)
        return not any((getattr(mark, "least", None) or 0) > 0 for mark in marks) and may_be_nought(kind)
    return all(map(may_be_nought, get_args(annotation)))
