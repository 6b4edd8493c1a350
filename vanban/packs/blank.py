"""A data file to fill in: every field with nothing behind it, its explanation and an example in a comment above.

What is left blank is as good as not written, so that a group nobody needs may stay as it is. Comments stand on lines of
their own: behind a value, ``#`` would be taken for text by whoever types it.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from vanban.messages import translate as _
from vanban.models.base import labelled, model_in
from vanban.reading.everyday import holds_list

Given = Mapping[str, Any]
"""Fields that another file gives, by name; of a group that is completed, those inside it."""
_SHORT, _WIDE = 90, 118
FRAME = ("rubric", "criterion")
"""What an example's table is built on, and no blank."""


def blank_lines(
    model: Any, examples: Mapping[str, Any], given: Given, *, indent: str = "", frame: Sequence[str] = FRAME
) -> list[str]:
    """Return the lines of a group's fields, in the order of ``examples`` (values with field names as keys).

    Fields of the ``frame`` keep their value.
    """
    out: list[str] = []
    for name, example in examples.items():
        info = model.model_fields[name]
        inside = given.get(name)
        if name in given and not isinstance(inside, Mapping):
            continue
        out += _field(name, info, example, inside or {}, indent, frame)
    return out


def _field(name: str, info: Any, example: Any, given: Given, indent: str, frame: Sequence[str]) -> Iterator[str]:
    inner = model_in(info.annotation)
    first = example[0] if isinstance(example, list) and example else example
    if isinstance(first, dict) and inner is not None:
        yield from _group(info, inner, example, given, indent, frame)
    elif isinstance(example, list) or holds_list(info.annotation):
        listed = example if isinstance(example, list) else [example]
        items = [str(item) for item in listed if not isinstance(item, dict)]
        yield from _note(info, items[0] if len(items) == 1 else "", indent)
        if len(items) > 1:
            yield f"{indent}# " + _("Ví dụ:")
            yield from (f"{indent}#   - {item}" for item in items)
        yield f"{indent}{info.title}:"
        yield f"{indent}  -"
    elif name in frame and isinstance(example, str) and example:
        yield f"{indent}# {info.description}"
        yield f"{indent}{info.title}: {example}"
    elif isinstance(example, str) and ("\n" in example or len(example) > _SHORT):
        yield f"{indent}# {info.description}. " + _("Chữ viết từ dòng dưới dấu |, thụt vào. Ví dụ:")
        yield from (f"{indent}#   {line}".rstrip() for line in example.rstrip().split("\n"))
        yield f"{indent}{info.title}: |"
    else:
        yield from _note(info, str(example), indent)
        yield f"{indent}{info.title}:"


def _note(info: Any, example: str, indent: str) -> Iterator[str]:
    shown = _("Ví dụ: {example}").format(example=example) if example else ""
    whole = f"{indent}# {info.description}. {shown}" if shown else f"{indent}# {info.description}"
    if len(whole) <= _WIDE:
        yield whole
    else:
        yield f"{indent}# {info.description}."
        yield f"{indent}# {shown}"


def _group(info: Any, inner: Any, example: Any, given: Given, indent: str, frame: Sequence[str]) -> Iterator[str]:
    """Yield a group, or a list with one item of it (of a table that has a frame, with each)."""
    items: Sequence[Any] = example if isinstance(example, list) else [example]
    whole = of_item(inner, items[0])
    if not isinstance(example, list) and not frame:
        whole |= {name: value for name, value in examples_of(inner).items() if name not in whole}
    wanted = {name: value for name, value in whole.items() if name not in given}
    if given and not any(inner.model_fields[name].is_required() for name in wanted):
        return
    yield from _about(info, inner, indent)
    if isinstance(example, list) and len(items) > 1 and not any(name in frame for name in items[0]):
        items = items[:1]
    yield f"{indent}{info.title}:"
    deeper = f"{indent}    " if isinstance(example, list) else f"{indent}  "
    for number, item in enumerate(items):
        values = {**wanted, **{name: value for name, value in item.items() if name in wanted}} if number else wanted
        lines = blank_lines(inner, values, {}, indent=deeper, frame=frame)
        if number:
            lines = [line for line in lines if not line.lstrip().startswith("#")]
        if isinstance(example, list):
            lines = _dashed(lines, deeper)
        yield from lines
    others = [field.title for name, field in inner.model_fields.items() if name not in whole and name not in given]
    if others:
        yield f"{deeper}# " + _("Còn có thể thêm: {names}").format(names=", ".join(others))


def _about(info: Any, inner: Any, indent: str) -> Iterator[str]:
    """Explain a group; of one that may be left out it is told what must be filled in once it is there."""
    yield f"{indent}# {info.description}"
    needed = [field.title for field in inner.model_fields.values() if field.is_required()]
    if not info.is_required() and needed and len(needed) < len(inner.model_fields):
        yield f"{indent}# " + _("Dùng phần này thì phải điền: {names}").format(names="; ".join(needed))


def _dashed(lines: list[str], deeper: str) -> list[str]:
    """Put the dash of an item before its first line that is no comment."""
    at = next(index for index, line in enumerate(lines) if not line.lstrip().startswith("#"))
    notes = [line.removeprefix("  ") for line in lines[:at]]
    return [*notes, f"{deeper[:-2]}- {lines[at][len(deeper) :]}", *lines[at + 1 :]]


def of_item(model: Any, item: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields of a group that a blank has a line for: those of its example, and what must be there."""
    return {**_required(model), **item}


def _required(model: Any) -> dict[str, Any]:
    """Return an example of every field that must be there."""
    fields = model.model_fields.items()
    return {name: info.examples[0] for name, info in fields if info.is_required() and info.examples}


def examples_of(model: Any) -> dict[str, Any]:
    """Return an example of every field."""
    return {name: info.examples[0] for name, info in model.model_fields.items() if info.examples}


def left_out(
    model: Any, used: Mapping[str, Any], given: Given, *, filled: bool, hidden: Sequence[str] = ()
) -> list[str]:
    """Return the fields that a file leaves out, each as a comment that becomes a field without its mark."""
    left = [
        (name, info)
        for name, info in model.model_fields.items()
        if name not in used and name not in given and name not in hidden
    ]
    lines = ["", "# " + _("Có thể thêm, bỏ một dấu # ở đầu dòng:")] if left else []
    for _name, info in left:
        example = _inline(labelled(info.examples[0], model_in(info.annotation)))
        shown = "" if filled else " " + _("Ví dụ: {example}").format(example=example)
        lines += [f"## {info.description}.{shown}", f"# {info.title}:" + (f" {example}" if filled else "")]
    return lines


def _inline(value: Any) -> str:
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return (
            f"[{', '.join(value)}]"
            if not re.search(r"[][{}:,#]", "".join(value))
            else json.dumps(value, ensure_ascii=False)
        )
    return value if isinstance(value, str) and ": " not in value else json.dumps(value, ensure_ascii=False)
