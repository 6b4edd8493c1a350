"""The part of a Word file that holds its data, in each shape it has had: a step from each to the next.

==  ========================================================================================================
0   The data are the text of ``<document>`` itself.
1   They stand in ``<data>``; beside them what the controls hold, and what was printed in them.
2   The number stands in ``schema``. A line of prose is a paragraph, and what is typed is printed as typed.
==  ========================================================================================================
"""

import json
from collections.abc import Callable
from typing import Any, NamedTuple

from lxml import etree

from vanban.documents.file_head import later
from vanban.errors import InputError
from vanban.messages import marked
from vanban.messages import translate as _
from vanban.models.base import label_of
from vanban.models.stored_prose import SCHEMA, upgraded_data
from vanban.word.package import DATA_NAMESPACE

V = f"{{{DATA_NAMESPACE}}}"


class Step(NamedTuple):
    """What brings a part of one schema to the next."""

    schema: str
    """The one that it begins at."""
    change: Callable[[Any, Any], list[str]]
    """Changes the root of the part, for the model of its form; returns the fields of which it changed the data."""
    told: str
    """What it changes, in Vietnamese; translated where it is shown."""


def _set_apart(root: Any, _model: Any) -> list[str]:
    data = etree.Element(f"{V}data")
    data.text, root.text = root.text, None
    root[:] = [data, etree.Element(f"{V}values"), etree.Element(f"{V}printed")]
    return []


def _typed(root: Any, model: Any) -> list[str]:
    data = root.find(f"{V}data")
    old = json.loads(data.text)
    new = upgraded_data(old, model)
    data.text = json.dumps(new, ensure_ascii=False, separators=(",", ":"))
    return changed_fields(old, new)


STEPS = (
    Step("0", _set_apart, marked("dữ liệu có chỗ riêng, cạnh những ô sửa được trong Word")),
    Step("1", _typed, marked("mỗi dòng văn xuôi là một đoạn; số mục và chữ bản 0.1 tự thêm được ghi ra")),
)
"""The oldest first."""


def changed_fields(old: dict[str, Any], new: dict[str, Any]) -> list[str]:
    """Return the fields whose data a step has changed."""
    return [name for name in new if new[name] != old.get(name)]


def schema_of(root: Any) -> str:
    """Return the number of the schema that a data part is written in."""
    return str(root.get("schema") or ("0" if root.find(f"{V}data") is None else "1"))


def data_in(root: Any, name: str) -> dict[str, Any]:
    """Return the data in a part, as they are written there; nothing in one without any.

    Raises:
        InputError: they are damaged.
    """
    text = root.findtext(f"{V}data") or root.text or ""
    if not text.strip():
        return {}
    try:
        plain = json.loads(text)
    except (ValueError, RecursionError):
        plain = None
    if not isinstance(plain, dict):
        raise InputError(
            _("{name}: dữ liệu nhúng bị hỏng; hãy tạo lại văn bản từ tệp dữ liệu").format(name=name), code="broken-data"
        )
    return plain


def hold_known(root: Any, name: str) -> None:
    """Hold that we know the schema of a part.

    Raises:
        InputError: we do not.
    """
    found = schema_of(root)
    if found not in (SCHEMA, *(step.schema for step in STEPS)):
        raise InputError(f"{name}: {later(found)}", code="schema-later")


def bring(root: Any, model: Any) -> tuple[str, ...]:
    """Bring a part to today's schema; return what each step changed, nothing of one that is of it already."""
    at = next((at for at, step in enumerate(STEPS) if step.schema == schema_of(root)), len(STEPS))
    told = tuple(told_of(step, step.change(root, model), model) for step in STEPS[at:])
    root.set("schema", SCHEMA)
    return told


def told_of(step: Step, fields: list[str], model: Any) -> str:
    """Return what a step changed, with the fields."""
    text = _("lược đồ {old} lên {new}: {told}").format(old=step.schema, new=int(step.schema) + 1, told=_(step.told))
    labels = "; ".join(label_of(model, (name,)) or name for name in fields)
    return f"{text} ({labels})" if labels else text
