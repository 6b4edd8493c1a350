"""From a list of fields to a pydantic model, equal in rank to one written in Python."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, NamedTuple

from pydantic import (
    AfterValidator,
    AliasChoices,
    BeforeValidator,
    ConfigDict,
    Field,
    TypeAdapter,
    ValidationError,
    create_model,
    model_validator,
)
from pydantic_core import PydanticCustomError

from vanban.errors import Severity
from vanban.messages import translate as _
from vanban.models.base import Problem, Record, field_names
from vanban.models.choices import choice
from vanban.models.document import Document
from vanban.models.facts import Bounds
from vanban.models.meeting import Person
from vanban.models.moments import Clock, Day
from vanban.models.plausible import first_day
from vanban.models.texts import refuse
from vanban.models.values import Lines, Money, Prose, Score, Text, Whole, YesNo
from vanban.packs.form_yaml import CheckRule, CheckSheet, FieldSheet, FieldType, FormSheet, tag_of
from vanban.packs.parts import required_fields
from vanban.packs.types import Typed, type_field
from vanban.reading.validation import vietnamese
from vanban.text.language import fold, official_number, short_date
from vanban.text.names import name_key

if TYPE_CHECKING:
    from vanban.press.sentence import Sentence

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


def _not_needed(schema: dict[str, Any], model: Any) -> None:
    """Let data that a schema describes leave out what has a default."""
    if "required" in schema:
        schema["required"] = [name for name in schema["required"] if name not in model.defaults]


class Checked(Record):
    """A record made from a list of fields, with what must agree among them."""

    agreed: ClassVar[tuple[CheckSheet, ...]] = ()
    defaults: ClassVar[dict[str, Any]] = {}
    """What is taken for fields that are left blank. The data of a document name it, so that it may change later."""

    model_config = ConfigDict(json_schema_extra=_not_needed)

    @model_validator(mode="before")
    @classmethod
    def _complete(cls, data: Any) -> Any:
        if not cls.defaults or not isinstance(data, dict):
            return data
        names = field_names(cls)
        given = {names.get(fold(str(name))) for name, value in data.items() if value is not None and value != ""}
        return {**data, **{name: value for name, value in cls.defaults.items() if name not in given}}

    def problems(self) -> Iterator[Problem]:
        """Hold the checks of the list, beside those of the base."""
        yield from super().problems()
        for check in self.agreed:
            yield from _broken(self, check)


class FieldForm(Checked, Document):
    """A document whose own fields come from a list."""

    origin: ClassVar[Any]
    own_subject: ClassVar[str] = ""
    subject_tags: "ClassVar[Sentence | None]" = None
    """The subject that the form sets, where it has tags."""
    valid: ClassVar[tuple[date | None, date | None]] = (None, None)
    """The first and the last day of the form's time."""

    def problems(self) -> Iterator[Problem]:
        """A form has its time, beside what is held of the base."""
        yield from super().problems()
        day, (first, last) = self.dated().exact, self.valid
        if day and ((first and day < first) or (last and day > last)):
            since = _(" từ {day}").format(day=short_date(first)) if first else ""
            until = _(" đến {day}").format(day=short_date(last)) if last else ""
            message = _("biểu mẫu này có hiệu lực{since}{until}; văn bản đề ngày {day}")
            text = message.format(since=since, until=until, day=short_date(day))
            yield Problem(("date",), "form-time", text, Severity.WARNING)

    def default_subject(self) -> str:
        """Return the subject that the form sets, or what its base tells."""
        return self.subject_tags.of(self) if self.subject_tags else self.own_subject or super().default_subject()


def _values(record: Any, path: str) -> dict[tuple[str | int, ...], Any]:
    """Return the values at a dotted path by where they stand, through the rows of tables; blank ones are left out."""
    found: dict[tuple[str | int, ...], Any] = {(): record}
    for name in path.split("."):
        inner = {(*at, name): getattr(item, name) for at, item in found.items()}
        found = {}
        for at, value in inner.items():
            rows = {(*at, row): item for row, item in enumerate(value)} if isinstance(value, tuple) else {at: value}
            found |= {place: item for place, item in rows.items() if item is not None}
    return {at: day for at, item in found.items() if (day := first_day(item) if at == ("date",) else item) is not None}


def _broken(record: Any, check: CheckSheet) -> Iterator[Problem]:
    own, others = _values(record, check.field), [value for path in check.of for value in _values(record, path).values()]
    if not own or not others:
        return
    if check.rule is CheckRule.NOT_BEFORE:
        latest = max(others)
        message = _("{given} đứng trước {wanted}; hãy sửa một trong hai")
        for at, given in own.items():
            if given < latest:
                yield Problem(at, "order", message.format(given=_shown(given), wanted=_shown(latest)))
        return
    path, given, total = tuple(check.field.split(".")), next(iter(own.values())), sum(others)
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
        TemplateError: a tag of the subject is wrong.
    """
    parts = required_fields(base, sheet.required)
    bases: tuple[type, ...] = (FieldForm, base)
    if sheet.types:
        parts = {"type_name": type_field(sheet.types), **parts}
        bases = (FieldForm, Typed, base) if base is not Document else (FieldForm, Typed)
    made: Any = _record("Form", sheet.fields, sheet.checks, bases, parts)
    for check in sheet.checks:
        for path in (check.field, *check.of):
            if path.split(".")[0] not in made.model_fields:
                raise ValueError(path)
    if sheet.types:
        made.table, made.types = sheet.types, tuple(row.type for row in sheet.types)
    made.own_subject, made.valid = sheet.subject or "", (sheet.valid_from, sheet.valid_to)
    if "{{" in made.own_subject or "{%" in made.own_subject:
        from vanban.press.sentence import Sentence  # noqa: PLC0415  # Jinja, which other subjects need not

        made.subject_tags = Sentence(made.own_subject, made)
    return made


def _record(
    name: str,
    fields: Sequence[FieldSheet],
    checks: tuple[CheckSheet, ...],
    bases: tuple[type, ...],
    more: Mapping[str, Any] = {},
) -> Any:
    fields_ = {**more, **{field.tag: _field(field) for field in fields}}
    return _agreeing(create_model(name, __base__=bases, **fields_), fields, checks)


def _agreeing(made: Any, fields: Sequence[FieldSheet], checks: tuple[CheckSheet, ...]) -> Any:
    made.agreed = checks
    made.defaults = {field.tag: field.default for field in fields if field.default is not None}
    return made


def _field(sheet: FieldSheet) -> Any:
    """Return annotation and default of one field, as ``create_model`` takes them."""
    kind = annotation(sheet)
    example = next(each for each in (sheet.example, sheet.default, default_example(sheet)) if each is not None)
    help_ = sheet.help or sheet.label
    more: dict[str, Any] = {}
    if sheet.old_names:
        former = (name for old in sheet.old_names for name in (tag_of(old), old))
        more["validation_alias"] = AliasChoices(sheet.tag, *dict.fromkeys(former))
    if sheet.default is not None:
        help_ = _("{help}; để trống thì là “{default}”").format(help=help_, default=sheet.default)
        more["json_schema_extra"] = {"default": sheet.default}
    told = Field(title=sheet.label, description=help_, examples=[example], **more)
    if sheet.required or sheet.default is not None:
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
_BOUNDS = {
    FieldType.TEXT: ("minLength", "maxLength"),
    FieldType.PROSE: ("minLength", "maxLength"),
    FieldType.TABLE: ("minItems", "maxItems"),
    FieldType.INTEGER: ("minimum", "maximum"),
    FieldType.MONEY: ("minimum", "maximum"),
}
"""What JSON Schema calls the limits; it has no words for those of days, times and written numbers."""


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
    if sheet.type in _BOUNDS:
        least, most = _BOUNDS[sheet.type]
        told = {least: low if sheet.required else None, most: high}  # what may be left out may be nothing
        yield Bounds({name: end for name, end in told.items() if end is not None})


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
        if why := _refused(kind, sheet.example):
            yield Problem((*here, "example"), "field-example", _("ví dụ không hợp lệ: {why}").format(why=why))
        if why := _refused(kind, sheet.default):
            yield Problem(
                (*here, "default"), "field-default", _("giá trị mặc định không hợp lệ: {why}").format(why=why)
            )


def _refused(kind: Any, value: Any) -> str:
    """Return why a value, if there is one, is none of a type."""
    try:
        TypeAdapter(kind if value is not None else Any).validate_python(value)
    except ValidationError as error:
        return _why(error)
    return ""


def _why(error: ValidationError | PydanticCustomError) -> str:
    if isinstance(error, PydanticCustomError):
        return str(error)
    found = error.errors(include_url=False)
    return "; ".join(str(item.get("ctx", {}).get("message") or vietnamese(item["type"], item["loc"])) for item in found)
