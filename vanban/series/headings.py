"""The headings of a table of rows: which field each column fills."""

import types
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel

from vanban.errors import Diagnostic, InputError
from vanban.keys import Load, canonical
from vanban.language import fold
from vanban.messages import translate as _
from vanban.models.document import Document
from vanban.models.record import field_names, model_in
from vanban.reading import Entry, Node
from vanban.series.table import Column

FILE = ("file", "ten tep")
"""The keys of a row that name its own file."""
SPECIAL = {"standard": "standard", "chuan": "standard", "records": "records", "ho so": "records"}
"""Keys of a data file that are no fields of its form."""


def naming(model: type[Document]) -> frozenset[str]:
    """Return the keys that name a row's file: those that are no field of the form."""
    return frozenset(FILE) - frozenset(field_names(model))


def columns_of(
    titles: Sequence[Node], model: type[Document], names: frozenset[str]
) -> tuple[tuple[Column | None, ...], int | None]:
    """Return the column of each heading, and the index of the one that names the files.

    Raises:
        InputError: every heading that is not known, stands twice, or cannot be filled from one cell.
    """
    problems: list[Diagnostic] = []
    seen: dict[tuple[str, ...], str] = {}
    columns: list[Column | None] = []
    name_column = None
    for index, node in enumerate(titles):
        title = str(node.value or "").strip(" *")
        column = None
        if fold(title) in names and name_column is None:
            name_column = index
        elif title:
            column = _column(title, node, model, problems)
        columns.append(column)
        if column is None:
            continue
        size = len(column.path)
        other = next((text for path, text in seen.items() if path[:size] == column.path[: len(path)]), None)
        if other is not None:
            message = _("cột “{title}” trùng với cột “{other}”; hãy bỏ một cột").format(title=title, other=other)
            problems.append(node.problem("heading-twice", message))
        seen.setdefault(column.path, title)
    if not seen and not problems:
        problems.append(titles[0].problem("heading", _("hàng đầu phải là tên các trường, như Số, Trích yếu")))
    if problems:
        raise InputError(problems)
    return tuple(columns), name_column


def _column(title: str, node: Node, model: Any, problems: list[Diagnostic]) -> Column | None:
    """Return what a heading names; what is wrong with it is added to the problems."""
    if special := SPECIAL.get(fold(title)):
        return Column((special,), listed=special == "records")
    parts = [title] if fold(title) in field_names(model) else [part.strip() for part in title.split(".")]
    path: list[str] = []
    for part in parts[:-1]:
        name = _field(part, node, model, problems)
        if name is None:
            return None
        annotation = model.model_fields[name].annotation
        path.append(name)
        model = model_in(annotation)
        if model is None or _listed(annotation):
            message = _("“{part}” không có trường bên trong; tiêu đề cột chỉ viết “{part}”").format(part=part)
            problems.append(node.problem("heading", message))
            return None
    name = _field(parts[-1], node, model, problems)
    if name is None:
        return None
    annotation = model.model_fields[name].annotation
    listed = _listed(annotation)
    inner = next((get_args(kind)[0] for kind in _kinds(annotation) if get_origin(kind) is tuple), annotation)
    if not _takes_text(inner):
        problems.append(node.problem("heading", _too_much(title, model_in(annotation), listed=listed)))
        return None
    return Column((*path, name), listed)


def _field(part: str, node: Node, model: Any, problems: list[Diagnostic]) -> str | None:
    """Return the field that one part of a heading names, by the rules of a data file's keys."""
    load = Load(Path())
    tree = Node({part: Entry(part, node, node)}, node.source, node.line, node.column)
    canonical(tree, model, load)
    problems += load.problems
    return next((str(name) for name in (tree.value or ()) if name in model.model_fields), None)


def _too_much(title: str, inner: Any, *, listed: bool) -> str:
    if listed:
        message = _("“{title}” là danh sách các nhóm, một ô không ghi được; hãy dùng tệp .jsonl")
        return message.format(title=title)
    field = next(iter(inner.model_fields.values())).title
    message = _("“{title}” là một nhóm; mỗi trường của nhóm một cột, như “{title}.{field}”")
    return message.format(title=title, field=field)


def _kinds(annotation: Any) -> Iterator[Any]:
    """Yield the types that a field's annotation allows, bare."""
    origin = get_origin(annotation)
    if origin is Annotated:
        yield from _kinds(get_args(annotation)[0])
    elif origin in (Union, types.UnionType):
        for inner in get_args(annotation):
            yield from _kinds(inner)
    elif annotation is not types.NoneType:
        yield annotation


def _listed(annotation: Any) -> bool:
    return any(get_origin(kind) is tuple for kind in _kinds(annotation))


def _takes_text(annotation: Any) -> bool:
    return any(not _is_model(kind) or "string" in _extra(kind).get("type", ()) for kind in _kinds(annotation))


def _is_model(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, BaseModel)


def _extra(model: Any) -> dict[str, Any]:
    extra = model.model_config.get("json_schema_extra")
    return extra if isinstance(extra, dict) else {}
