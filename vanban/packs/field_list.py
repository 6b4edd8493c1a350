"""From a list of fields to a pydantic model, equal in rank to one written in Python."""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import Annotated, Any, ClassVar, NamedTuple

from pydantic import AfterValidator, BeforeValidator, Field, TypeAdapter, ValidationError, create_model
from pydantic_core import PydanticCustomError

from vanban.messages import translate as _
from vanban.models.base import Problem, Record
from vanban.models.choices import choice
from vanban.models.document import Document
from vanban.models.meeting import Person
from vanban.models.moments import Clock, Day
from vanban.models.texts import refuse
from vanban.models.values import Lines, Money, Prose, Score, Text, Whole, YesNo
from vanban.packs.form_yaml import CheckRule, CheckSheet, FieldSheet, FieldType, FormSheet
from vanban.reading.validation import vietnamese
from vanban.text.language import official_number, short_date
from vanban.text.names import name_key

_TYPES: dict[FieldType, Any] = {
    FieldType.TEXT: Lines,
    FieldType.PROSE: Prose,
    FieldType.INTEGER: Whole,
    FieldType.NUMBER: Score,
    FieldType.MONEY: Money,
    FieldType.DATE: Day,
    FieldType.TIME: Clock,
    FieldType.YES_NO: YesNo,
    FieldType.PERSON: Person,
}
_EXAMPLES: dict[FieldType, Any] = {
    FieldType.TEXT: "…",
    FieldType.PROSE: "Nội dung.",
    FieldType.INTEGER: "12",
    FieldType.NUMBER: "4,5",
    FieldType.MONEY: "1.500.000",
    FieldType.DATE: "05/6/2026",
    FieldType.TIME: "08:00",
    FieldType.YES_NO: "có",
    FieldType.PERSON: "Nguyễn Văn A, Bí thư",
}


class Checked(Record):
    """A record made from a list of fields, with what must agree among them."""

    agreed: ClassVar[tuple[CheckSheet, ...]] = ()

    def problems(self) -> Iterator[Problem]:
        """Hold the checks of the list, beside those of the base."""
        yield from super().problems()
        for check in self.agreed:
            yield from _broken(self, check)


class FieldForm(Checked, Document):
    """A document whose own fields come from a list."""

    own_subject: ClassVar[str] = ""

    def default_subject(self) -> str:
        """Return the subject that the form sets, or what its base tells."""
        return self.own_subject or super().default_subject()


def _values(record: Any, path: str) -> list[Any]:
    """Return the values at a dotted path, through the rows of tables; blank ones are left out."""
    found = [record]
    for name in path.split("."):
        found = [getattr(item, name) for item in found if item is not None]
        found = [item for value in found for item in (value if isinstance(value, tuple) else (value,))]
    return [item for item in found if item is not None]


def _broken(record: Any, check: CheckSheet) -> Iterator[Problem]:
    own, others = _values(record, check.field), [value for path in check.of for value in _values(record, path)]
    if not own or not others:
        return
    given = own[0]
    path = tuple(check.field.split("."))
    if check.rule is CheckRule.NOT_BEFORE:
        latest = max(others)
        if given < latest:
            message = _("{given} đứng trước {wanted}; hãy sửa một trong hai")
            yield Problem(path, "order", message.format(given=_shown(given), wanted=_shown(latest)))
        return
    total = sum(others)
    if check.rule is CheckRule.SUM and given != total:
        message = _("ghi {given}, nhưng cộng lại là {wanted}")
        yield Problem(path, "sum", message.format(given=_shown(given), wanted=_shown(total)))
    if check.rule is CheckRule.AT_MOST and given > total:
        message = _("ghi {given}, nhiều hơn {wanted}")
        yield Problem(path, "at-most", message.format(given=_shown(given), wanted=_shown(total)))


def _shown(value: Any) -> str:
    if hasattr(value, "year"):
        return short_date(value)
    return f"{value:%H:%M}" if hasattr(value, "hour") else official_number(value)


def model_of(sheet: FormSheet, base: type[Document]) -> Any:
    """Return the model of a form: the base and the fields of the list.

    Raises:
        ValueError: a check speaks of a field that the base does not have.
    """
    made: Any = _record("Form", sheet.fields, sheet.checks, (FieldForm, base))
    for check in sheet.checks:
        for path in (check.field, *check.of):
            if path.split(".")[0] not in made.model_fields:
                raise ValueError(path)
    made.own_subject = sheet.subject or ""
    return made


def _record(name: str, fields: Iterable[FieldSheet], checks: tuple[CheckSheet, ...], bases: tuple[type, ...]) -> Any:
    fields_ = {field.tag: _field(field) for field in fields}
    return _agreeing(create_model(name, __base__=bases, **fields_), checks)


def _agreeing(made: Any, checks: tuple[CheckSheet, ...]) -> Any:
    made.agreed = checks
    return made


def _field(sheet: FieldSheet) -> Any:
    """Return annotation and default of one field, as ``create_model`` takes them."""
    kind = annotation(sheet)
    example = sheet.example if sheet.example is not None else default_example(sheet)
    told = Field(title=sheet.label, description=sheet.help or sheet.label, examples=[example])
    if sheet.required:
        return Annotated[kind, told], ...
    if sheet.type in (FieldType.TEXT, FieldType.PROSE):
        return Annotated[kind, told], ""
    if sheet.type is FieldType.TABLE:
        return Annotated[kind, told], ()
    return Annotated[kind | None, BeforeValidator(_blank), told], None


def _blank(value: object) -> object:
    return None if value == "" else value


def annotation(sheet: FieldSheet) -> Any:
    """Return the type of a field's value, with its limits."""
    if sheet.type in (FieldType.TABLE, FieldType.GROUP):
        inner: Any = _record(sheet.tag.title().replace("_", ""), sheet.fields, sheet.checks, (Checked,))
        rows: Any = tuple[inner, ...] if sheet.type is FieldType.TABLE else inner
        least = [Field(min_length=1)] if sheet.type is FieldType.TABLE and sheet.required else []
        return Annotated[rows, *least, *_limits(sheet)] if least or sheet.at_least or sheet.at_most else rows
    if sheet.type is FieldType.CHOICE:
        names = {name_key(value): value for value in sheet.choices}
        options: Any = StrEnum("Choice", names)  # type: ignore[misc]  # members known at run time
        return Annotated[options, choice(options)]
    kind = Text if sheet.type is FieldType.TEXT and not sheet.required else _TYPES[sheet.type]
    if sheet.type is FieldType.PROSE and sheet.required:
        kind = Annotated[kind, AfterValidator(_filled)]
    return Annotated[kind, *_limits(sheet)] if sheet.at_least or sheet.at_most else kind


def _filled(value: str) -> str:
    if not value:
        raise refuse("empty", _("đang để trống; hãy điền"))
    return value


class Limits(NamedTuple):
    """Marks the type of a value that has limits; of text and of tables they are those of its length."""

    least: Any
    most: Any


_LENGTHS = (FieldType.TEXT, FieldType.PROSE, FieldType.TABLE)


def _limits(sheet: FieldSheet) -> Iterator[Any]:
    if not sheet.at_least and not sheet.at_most:
        return
    kind = Whole if sheet.type in _LENGTHS else _TYPES[sheet.type]
    low, high = (TypeAdapter(kind).validate_python(end) if end else None for end in (sheet.at_least, sheet.at_most))

    def hold(value: Any) -> Any:
        size = len(value) if sheet.type in _LENGTHS else value
        if low is not None and size < low and not (size == 0 and not sheet.required):
            raise refuse(
                "range", _("{found} nhỏ hơn mức cho phép {limit}").format(found=_shown(size), limit=_shown(low))
            )
        if high is not None and size > high:
            raise refuse(
                "range", _("{found} lớn hơn mức cho phép {limit}").format(found=_shown(size), limit=_shown(high))
            )
        return value

    yield Limits(low, high)
    yield AfterValidator(hold)


def default_example(sheet: FieldSheet) -> Any:
    """Return an example of a field that gives none: a right value of its type."""
    if sheet.type is FieldType.CHOICE:
        return sheet.choices[0]
    if sheet.type in (FieldType.TABLE, FieldType.GROUP):
        row = {
            field.tag: field.example if field.example is not None else default_example(field) for field in sheet.fields
        }
        return [row] if sheet.type is FieldType.TABLE else row
    return sheet.at_least if sheet.at_least and sheet.type not in _LENGTHS else _EXAMPLES[sheet.type]


def faults(fields: tuple[FieldSheet, ...], path: tuple[str | int, ...] = ()) -> Iterator[Problem]:
    """Yield limits and examples that are no values of their field's type."""
    for index, sheet in enumerate(fields):
        here = (*path, "fields", index)
        if sheet.type in (FieldType.TABLE, FieldType.GROUP):
            yield from faults(sheet.fields, here)
        try:
            kind = annotation(sheet)
        except (ValidationError, PydanticCustomError) as error:
            end = "at_least" if sheet.at_least else "at_most"
            yield Problem((*here, end), "field-range", _("giới hạn không đúng kiểu: {why}").format(why=_why(error)))
            continue
        if sheet.example is not None:
            try:
                TypeAdapter(kind).validate_python(sheet.example)
            except ValidationError as error:
                yield Problem(
                    (*here, "example"), "field-example", _("ví dụ không hợp lệ: {why}").format(why=_why(error))
                )


def _why(error: ValidationError | PydanticCustomError) -> str:
    if isinstance(error, PydanticCustomError):
        return str(error)
    return "; ".join(
        str(item.get("ctx", {}).get("message") or vietnamese(item["type"])) for item in error.errors(include_url=False)
    )
