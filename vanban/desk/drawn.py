"""How a field is drawn on a page: which box, what stands in it as a hint, what is offered to choose from."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import vanban
from vanban.messages import translate as _

_SHORT, _HINT = 34, 140
_FOLDS = 6
"""Fields from which on a group is folded while it is empty."""
_OFFERED = {"name": "people", "speaker": "people", "presenter": "people", "person": "people", "office": "offices"}


def box(field: vanban.Field, value: Any = "") -> str:
    """Return the kind of box of one value: ``line``, ``lines``, ``prose``, or the kind of the field."""
    if field.kind == "record":
        return "record" if _in_fields(field, value) else "line"
    if field.kind == "text":
        long = any(len(text) > _SHORT or "\n" in text for text in (*_texts(field.example), str(value or "")))
        return "lines" if field.lines and long else "line"
    return field.kind


def _in_fields(field: vanban.Field, value: Any) -> bool:
    """Whether a record is drawn field by field, and not as the one text that stands for it."""
    return isinstance(value, dict) or not field.as_text or signs(field)


def signs(field: vanban.Field) -> bool:
    """Whether a record is a signature, which the office may give by a name."""
    return {"prefix", "office", "name"} <= {inner.name for inner in field.fields}


def offered(field: vanban.Field) -> str:
    """Return the list of the office's own data that a field chooses from."""
    if field.kind == "record" and field.as_text and any(inner.name == "office" for inner in field.fields):
        return "called"
    return _OFFERED.get(field.name, "") if field.kind == "text" else ""


def hint(field: vanban.Field) -> str:
    """Return the example of a field as a hint; of what the office gives, that."""
    if isinstance(field.given, str) and field.given:
        return _("theo Cơ quan: {text}").format(text=field.given.split("\n")[0])
    texts = _texts(field.example)
    if not texts and field.kind == "record":
        first = [inner for inner in field.fields if inner.asked == "first"]
        texts = [", ".join(text for inner in first for text in _texts(inner.example)[:1])]
    text = texts[0].replace("\n\n", "\n")[:_HINT] if texts and texts[0] else ""
    return _("ví dụ: {text}").format(text=text) if text else ""


def _texts(example: str | tuple[str, ...]) -> list[str]:
    return [example] if isinstance(example, str) and example else list(example)


def listed(value: Any) -> list[Any]:
    """Return the items of a field that holds a list, also where one stands by itself."""
    return value if isinstance(value, list) else [] if value in (None, "") else [value]


def folded(field: vanban.Field, value: Any) -> bool:
    """Whether a group is folded when the page is opened."""
    if value not in (None, "", {}, []):
        return False
    wanted = field.required and field.given is None
    return not wanted and (field.given is not None or len(field.fields) > _FOLDS or field.asked != "first")


def shown(fields: Iterable[vanban.Field], values: Any) -> tuple[list[vanban.Field], list[vanban.Field]]:
    """Return the fields that are asked for, and those that may be added; what this form has none of is left out."""
    held = values if isinstance(values, dict) else {}
    first, more = [], []
    for field in fields:
        if field.asked == "first" or field.name in held:
            first.append(field)
        elif field.asked == "more":
            more.append(field)
    return first, more


def by_path(fields: Iterable[vanban.Field], around: str = "") -> dict[str, vanban.Field]:
    """Return all fields by their paths."""
    found = {}
    for field in fields:
        path = f"{around}.{field.name}" if around else field.name
        found[path] = field
        found |= by_path(field.fields, path)
    return found


def office_offers(folder: Path, fields: Iterable[vanban.Field]) -> dict[str, Any]:
    """Return the people and offices that the office's own data name, and its signers by their names."""
    try:
        signers = vanban.signers(folder)
    except vanban.VanbanError:
        signers = {}
    people: dict[str, None] = {}
    offices: dict[str, None] = {}
    called: dict[str, None] = {}
    for record in _records([*signers.values(), *(field.given for field in fields if field.given)]):
        name, office = record.get("name"), record.get("office")
        if isinstance(name, str) and "prefix" not in record and "office" not in record and "label" not in record:
            continue  # an organisation
        if isinstance(name, str):
            people.setdefault(name)
            called.setdefault(f"{name}, {office}" if office else name)
        if isinstance(office, str):
            offices.setdefault(office)
    lists = {"people": list(people), "offices": list(offices), "called": list(called)}
    return {"lists": lists, "signers": {name: _line(signature) for name, signature in signers.items()}}


def _records(values: Iterable[Any]) -> Iterator[dict[str, Any]]:
    for value in values:
        if isinstance(value, dict):
            yield value
            yield from _records(value.values())
        elif isinstance(value, list):
            yield from _records(value)


def _line(signature: dict[str, Any]) -> str:
    return ", ".join(str(signature[key]) for key in ("label", "prefix", "body", "office", "name") if signature.get(key))
