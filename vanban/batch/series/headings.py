"""The headings of a table of rows: which field each column fills."""

import difflib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, get_args, get_origin

from pydantic import BaseModel

from vanban.batch.series.table import Column, Table
from vanban.errors import Diagnostic, InputError
from vanban.messages import translate as _
from vanban.models.base import field_names, model_in, takes_text
from vanban.models.document import Document
from vanban.reading import Node
from vanban.reading.tables import gate
from vanban.reading.tables.columns import kind_of, kinds
from vanban.text.language import fold

FILE = ("file", "ten tep")
"""The keys of a row that name its own file."""
SPECIAL = {"standard": "standard", "chuan": "standard", "records": "records", "ho so": "records"}
"""Keys of a data file that are no fields of its form."""


def naming(model: type[Document]) -> frozenset[str]:
    """Return the keys that name a row's file: those that are no field of the form."""
    return frozenset(FILE) - frozenset(field_names(model))


def headings_of(model: Any, path: str = "", lead: str = "") -> Iterator[tuple[str, str]]:
    """Yield path and label of each field of a form that a cell can fill, those of its groups behind theirs."""
    for name, info in model.model_fields.items():
        title = f"{lead}{info.title or name}"
        inner = next((get_args(kind)[0] for kind in kinds(info.annotation) if get_origin(kind) is tuple), None)
        if _takes_text(inner or info.annotation):
            yield f"{path}{name}", title
        if inner is None and (group := model_in(info.annotation)) is not None:
            yield from headings_of(group, f"{path}{name}.", f"{title}.")


def field_of(title: str, model: Any, names: frozenset[str]) -> tuple[str, ...] | None:
    """Return the field of which a text is a heading in a form's table, by its names from the document down."""
    for way in gate.ways(title):
        if way in names or way in SPECIAL:
            return (SPECIAL.get(way, FILE[0]),)
    path: list[str] = []
    for part in [title] if _name(title, model) else title.split("."):
        name = _name(part.strip(), model) if model is not None else None
        if name is None:
            return None
        path.append(name)
        model = model_in(model.model_fields[name].annotation)
    return tuple(path)


@dataclass(frozen=True)
class Titles:
    """What the headings of one file mean: those of the form, and what its reader calls otherwise."""

    model: type[Document]
    names: frozenset[str]
    """As of :func:`naming`."""
    given: Mapping[str, str]
    """The heading that stands for one of the file; nothing for a column that is passed over."""
    loose: bool

    def likely(self, text: str) -> bool:
        """Whether a text is a heading of the table, or may be one that is yet to be told."""
        return self.known(text) or (self.loose and any(char.isalpha() for char in text))

    def known(self, text: str) -> bool:
        """Whether a text is a heading of the table."""
        meant = self._meant(text)
        return not meant or field_of(meant, self.model, self.names) is not None

    def means(self, text: str) -> tuple[str, ...] | None:
        """Return the field of which a text is a heading; nothing of one that is set aside, None of any other text."""
        meant = self._meant(text)
        found = field_of(meant, self.model, self.names) if meant else ()
        return () if found is None and gate.set_aside(meant) else found

    def laid(self, table: Table, titles: Sequence[Node], bare: frozenset[int]) -> Table:
        """Return the table with its columns.

        Raises:
            InputError: as of :func:`columns_of`.
        """
        own = tuple(str(node.value or "") for node in titles)
        meant = [replace(node, value=self._meant(text)) for node, text in zip(titles, own, strict=True)]
        columns, name_column = columns_of(meant, self.model, self.names, loose=self.loose)
        return replace(table, columns=columns, name_column=name_column, bare=bare, titles=own)

    def used(self, table: Table) -> list[int]:
        """Return the columns that fill something, name the file, or are looked at."""
        found = {index for index, column in enumerate(table.columns) if column or (self.loose and table.titles[index])}
        return sorted(found | ({table.name_column} if table.name_column is not None else set()))

    def _meant(self, title: str) -> str:
        found = {gate.label_of(name): meant for name, meant in self.given.items()}
        return found.get(gate.label_of(title), title)


def columns_of(
    titles: Sequence[Node], model: type[Document], names: frozenset[str], *, loose: bool = False
) -> tuple[tuple[Column | None, ...], int | None]:
    """Return the column of each heading, and the index of the one that names the files.

    A heading of two rows reads ``above.below``; a column that a clerk set aside has none, and with ``loose`` one that
    is refused otherwise.

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
        if name_column is None and any(way in names for way in gate.ways(title)):
            name_column = index
        elif title and not gate.set_aside(title):
            column = _column(title, node, model, problems)
        columns.append(column)
        if column is None:
            continue
        size = len(column.path)
        other = next((text for path, text in seen.items() if path[:size] == column.path[: len(path)]), None)
        if other is not None and loose:
            columns[-1] = None
            continue
        if other is not None:
            message = _("cột “{title}” trùng với cột “{other}”; hãy bỏ một cột").format(title=title, other=other)
            problems.append(node.problem("heading-twice", message))
        seen.setdefault(column.path, title)
    if loose:
        return tuple(columns), name_column
    if not seen and not problems:
        problems.append(titles[0].problem("heading", _("hàng đầu phải là tên các trường, như Số, Trích yếu")))
    if problems:
        raise InputError(problems)
    return tuple(columns), name_column


def _column(title: str, node: Node, model: Any, problems: list[Diagnostic]) -> Column | None:
    """Return what a heading names; what is wrong with it is added to the problems."""
    if special := next((SPECIAL[way] for way in gate.ways(title) if way in SPECIAL), None):
        return Column((special,), listed=special == "records")
    parts = [title] if _name(title, model) else [part.strip() for part in title.split(".")]
    path: list[str] = []
    for part in parts:
        if path:
            annotation = model.model_fields[path[-1]].annotation
            model = model_in(annotation)
            if model is None or _listed(annotation):
                message = _("“{part}” không có trường bên trong; tiêu đề cột chỉ viết “{part}”")
                problems.append(node.problem("heading", message.format(part=parts[len(path) - 1])))
                return None
        name = _name(part, model)
        if name is None:
            first = all(item.code != "key-unknown" for item in problems)
            problems.append(node.problem("key-unknown", _unknown(part, title, model, listed=first), field=title))
            return None
        path.append(name)
    annotation = model.model_fields[path[-1]].annotation
    listed = _listed(annotation)
    inner = next((get_args(kind)[0] for kind in kinds(annotation) if get_origin(kind) is tuple), annotation)
    if not _takes_text(inner):
        problems.append(node.problem("heading", _too_much(title, model_in(annotation), listed=listed)))
        return None
    return Column(tuple(path), listed, kind_of(annotation))


def _name(part: str, model: Any) -> str | None:
    """Return the field that one part of a heading names, by the rules of a data file's keys and everyday words."""
    names = field_names(model)
    found = next((names[way] for way in (fold(part), *gate.ways(part)) if way in names), None)
    return found if found in model.model_fields else None


def _unknown(part: str, title: str, model: Any, *, listed: bool) -> str:
    """Return what is told of an unknown heading; which there are is told once."""
    labels = [str(info.title) for info in model.model_fields.values() if info.title]
    names = field_names(model)
    near = gate.guess(part, labels)
    if near is None and part.isascii():
        key = next(iter(difflib.get_close_matches(fold(part), names, n=1, cutoff=0.7)), None)
        near = names[key] if key else None
    text = _("biểu mẫu không có tên mục “{key}”").format(key=part)
    if near:
        text += _("; có phải là “{name}”?").format(name=near)
    if listed:
        message = _("; các tiêu đề dùng được: {listed}; cột không cần dùng thì đặt tiêu đề trong ngoặc: “({title})”")
        text += message.format(listed=", ".join(labels), title=title)
    return text


def _too_much(title: str, inner: Any, *, listed: bool) -> str:
    if listed:
        message = _("“{title}” là danh sách các nhóm, một ô không ghi được; hãy dùng tệp .jsonl")
        return message.format(title=title)
    field = next(iter(inner.model_fields.values())).title
    message = _("“{title}” là một nhóm; mỗi trường của nhóm một cột, như “{title}.{field}”")
    return message.format(title=title, field=field)


def _listed(annotation: Any) -> bool:
    return any(get_origin(kind) is tuple for kind in kinds(annotation))


def _takes_text(annotation: Any) -> bool:
    return any(not _is_model(kind) or takes_text(kind) for kind in kinds(annotation))


def _is_model(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, BaseModel)
