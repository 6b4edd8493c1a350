"""The fields of a form as plain data: what a page, or any program, draws a form to fill in from."""

import types
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, time
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BeforeValidator

from vanban.messages import translate as _
from vanban.models import values
from vanban.models.base import field_models, prose_fields
from vanban.models.facts import TEXT_LIMIT
from vanban.models.moments import PartialDate
from vanban.models.period import Period
from vanban.models.texts import line_of
from vanban.packs.blank import of_item
from vanban.packs.field_list import Limits
from vanban.packs.form import Form
from vanban.packs.scaffold import asked, asked_in, hidden
from vanban.reading import Node
from vanban.reading.everyday import holds_list
from vanban.standards.symbols import initials

FieldKind = Literal[
    "text", "prose", "date", "time", "period", "number", "decimal", "money", "choice", "yes_no", "record"
]
"""What a value is: one or more lines of text; paragraphs; a day; a time of day; a month, a quarter or a year; a whole
number; a number with decimals; đồng; a word of ``choices``; yes or no; a group of ``fields``."""
_KINDS: tuple[tuple[type, FieldKind], ...] = (
    (bool, "yes_no"),
    (StrEnum, "choice"),
    (date, "date"),
    (PartialDate, "date"),
    (time, "time"),
    (Period, "period"),
    (Decimal, "decimal"),
    (int, "number"),
    (str, "text"),
)


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a form.

    Attributes:
        name: Its name in Python and in the path of a fault.
        label: What people read, in Vietnamese.
        help: What it says beside the label.
        kind: What a value is; of a list what each item is.
        required: Whether a document cannot do without it.
        many: Whether it holds a list of such values.
        lines: Whether a text may have several lines.
        choices: The words of a choice, as they are written and as people read them.
        fields: The fields of a record, in the order in which they are asked for.
        like: Of a record that may hold records of its own kind: the path of the field around it that has the same
            fields.
        as_text: Whether a record may be written as one text: ``Trần Thị C, Chi uỷ viên``.
        example: How it may be filled in, of a list its items; a hint and never a value. Those of a record are at its
            fields.
        given: What the office's profile gives, where it does and nothing else is written.
        asked: Whether a blank has a line for it, names it as what may be added, or leaves it out as this form has none.
        least: The least value; of texts and of lists the least length.
        most: The greatest value; of texts and of lists the greatest length.
    """

    name: str
    label: str
    help: str
    kind: FieldKind
    required: bool
    many: bool = False
    lines: bool = False
    choices: tuple[str, ...] = ()
    fields: tuple["Field", ...] = ()
    like: str = ""
    as_text: bool = False
    example: str | tuple[str, ...] = ""
    given: Any = None
    asked: Literal["first", "more", "never"] = "first"
    least: Any = None
    most: Any = None


def fields_of(form: Form, given: Mapping[str, Any]) -> tuple[Field, ...]:
    """Return the fields of a form in the order of its blank; ``given`` is what the office's profile lays under it."""
    found = _fields(form.model, asked(form), given, hidden(form), {}, "")
    return tuple(_whole_number(field, form) if field.name == "number" else field for field in found)


def _whole_number(field: Field, form: Form) -> Field:
    """Return the field of the number; of a type that the standard has no symbol for, as an office's own is written."""
    if form.model.numbered:
        return field
    example = f"08-{initials(form.model.type_name)}/CB"
    text = _("Chuẩn không có ký hiệu cho loại này: viết đủ số và ký hiệu; để trống thì chừa chỗ ghi tay")
    return replace(field, help=text, example=example, asked="first" if "number" in asked(form) else "more")


def fields_in(model: Any, example: Node) -> tuple[Field, ...]:
    """Return the fields of any model in the order of an example of its files."""
    return tuple(_fields(model, asked_in(model, example), {}, [], {}, ""))


def _fields(
    model: Any,
    first: Mapping[str, Any],
    given: Mapping[str, Any],
    never: list[str],
    around: Mapping[Any, str],
    path: str,
) -> Iterator[Field]:
    infos, models, prose = model.model_fields, field_models(model), prose_fields(model)
    for name in dict.fromkeys([*first, *infos]):
        info, inner = infos[name], models[name]
        kept, marks = _unwrapped(info.annotation, info.metadata)
        example = first.get(name, info.examples[0] if info.examples else "")
        here = f"{path}.{name}" if path else name
        inside: tuple[Field, ...] = ()
        if inner is not None and inner not in around:
            item = example[0] if isinstance(example, list) and example else example
            wanted = of_item(inner, item if isinstance(item, dict) else {})
            under = given.get(name) if name == "issuer" and not path else None  # what is completed field by field
            inside = tuple(_fields(inner, wanted, under or {}, [], {**around, inner: here}, here))
        limits = next((mark for mark in marks if isinstance(mark, Limits)), Limits(None, None))
        many = holds_list(info.annotation)
        text = inner is None and issubclass(kept, str) and not issubclass(kept, StrEnum)
        yield Field(
            name,
            info.title or name,
            info.description or "",
            "record" if inner is not None else _kind(kept, marks, prose=name in prose),
            info.is_required(),
            many,
            text and not _reads(marks, line_of),
            tuple(option.value for option in kept) if issubclass(kept, StrEnum) else (),
            inside,
            around.get(inner, ""),
            inner is not None and (kept is str or "json_schema_extra" in inner.model_config),
            _shown(example),
            given.get(name),
            "never" if name in never else "first" if name in first else "more",
            next((mark.min_length for mark in marks if hasattr(mark, "min_length")), limits.least),
            limits.most or (TEXT_LIMIT if text and not many else None),
        )


def _unwrapped(annotation: Any, marks: list[Any]) -> tuple[Any, list[Any]]:
    """Return the type of a field's values, or of its items, and what is said of it on the way there.

    Of a record that may be a text as well it is the text's.
    """
    found = list(marks)
    while (origin := get_origin(annotation)) is not None:
        inner = [arg for arg in get_args(annotation) if arg not in (type(None), ...)]
        if origin is Annotated:
            found += inner[1:]
        annotation = inner[-1 if origin in (Union, types.UnionType) else 0]
    return annotation, found


def _reads(marks: list[Any], function: Any) -> bool:
    return any(isinstance(mark, BeforeValidator) and mark.func is function for mark in marks)


def _kind(kept: type, marks: list[Any], *, prose: bool) -> FieldKind:
    if prose:
        return "prose"
    if _reads(marks, values.money_of):
        return "money"
    return next(kind for type_, kind in _KINDS if issubclass(kept, type_))


def _shown(example: Any) -> str | tuple[str, ...]:
    """Return an example as far as it is text."""
    if isinstance(example, list):
        return tuple(item for item in example if isinstance(item, str)) or ""
    return example if isinstance(example, str) else ""
