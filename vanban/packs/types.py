"""The table of types of a form: documents that differ in the name of their type alone share one form."""

from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated, Any, ClassVar

from pydantic import AfterValidator, BeforeValidator, Field, model_validator

from vanban.messages import translate as _
from vanban.models.base import TEXT_TOO, Problem, Record, told
from vanban.models.choices import choice
from vanban.models.document import Document
from vanban.models.values import Line, Text
from vanban.packs.parts import LackSheet, Part
from vanban.standards import STANDARDS, current
from vanban.standards.symbols import type_named, type_symbol
from vanban.text.language import fold
from vanban.text.names import name_key


def _whole(name: str) -> str:
    """Return a type as the standard spells it, where it knows the name or the symbol."""
    known = type_named(current(), name)
    return known.type if known else name


class TypeSheet(Record):
    """A row of the table: the name of a type, and what is said of it alone."""

    model_config = TEXT_TOO

    type: Annotated[
        Line, AfterValidator(_whole), told("Tên loại", "Tên loại in trên văn bản, hoặc ký hiệu như KH", "Tờ trình")
    ]
    required: Annotated[
        tuple[Annotated[Part, choice(Part)], ...],
        told("Phải có", "Phần chung mà riêng loại này phải điền", ["Kính gửi"]),
    ] = ()
    lacks: Annotated[
        LackSheet | None,
        told("Có thể thiếu", "Thành phần mà riêng loại này có thể không có, vì sao", {"number": "Chưa thấy ký hiệu"}),
    ] = None
    note: Annotated[Text, told("Ghi chú", "Điều chưa chắc, hay điều người dùng cần biết", "Chưa thấy ký hiệu")] = ""

    @model_validator(mode="before")
    @classmethod
    def _from_text(cls, data: Any) -> Any:
        return {"type": data} if isinstance(data, str) else data


class Typed(Document):
    """A document of a form with a table of types; its own type is one of its data, ``type_name``."""

    table: ClassVar[tuple[TypeSheet, ...]] = ()

    @property
    def numbered(self) -> bool:  # type: ignore[override]  # other forms say it of all their documents
        """Whether the document's type has a symbol, without which no number can be told."""
        return type_symbol(current(), self.type_name) is not None

    def problems(self) -> Iterator[Problem]:
        """What the document's type asks for is there."""
        yield from super().problems()
        row = next(row for row in self.table if row.type == self.type_name)
        for part in row.required:
            name = part.name.lower()
            if getattr(self, name) == type(self).model_fields[name].default:
                message = _("thiếu; {type} phải có phần này").format(type=row.type)
                yield Problem((name,), "missing", message)


def type_field(table: tuple[TypeSheet, ...]) -> Any:
    """Return the field of a document's type, as ``create_model`` takes it: a type by its name or by its symbol."""
    types = [row.type for row in table]
    options: Any = StrEnum("TypeName", {name_key(name): name for name in types})  # type: ignore[misc]  # at run time
    rows = [row for standard in STANDARDS for row in standard.type_symbols if row.type in types]
    symbols = {fold(row.symbol): row.type for row in rows}

    def named(value: object) -> object:
        return symbols.get(fold(value), value) if isinstance(value, str) else value

    about = Field(title="Tên loại", description=_("Một trong: {types}").format(types=", ".join(types)), examples=types)
    return Annotated[options, choice(options), BeforeValidator(named), about], ...
