"""The base of every model: immutable, no unknown keys, and sums that must agree."""

import types
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Annotated, Any, ClassVar, NamedTuple, Self, Union, get_args, get_origin

from pydantic import AliasChoices, BaseModel, ConfigDict, Field, ValidationError, model_validator
from pydantic_core import InitErrorDetails, PydanticCustomError

from vanban.errors import Severity
from vanban.messages import translate as _
from vanban.models.facts import BY_HAND, IN_ONE
from vanban.text.characters import bound, foreign_word, outside_typeface, plain
from vanban.text.language import fold
from vanban.text.prose import BULLETS
from vanban.text.prose import read as read_prose


class Problem(NamedTuple):
    """Something that does not agree inside a record: what ``problems()`` of a model of one's own yields.

    Attributes:
        path: Leads from the record to the field at fault: ``("agenda", 0, "title")``.
        code: What kind of problem it is.
        message: A whole sentence, with what to write.
        severity: An error refuses the record; the others are told as advice.
        inside: The place in the field's text, line and column from 1, where the problem is of a part of it.
    """

    path: tuple[str | int, ...]
    code: str
    message: str
    severity: Severity = Severity.ERROR
    inside: tuple[int, int] | None = None


PROSE = "prose"
"""Marks the type of a field whose text is prose: its lines are paragraphs, read by :mod:`vanban.text.prose`."""


NAMES = "names"
"""Marks a list of bodies and people: a semicolon in what a clerk writes is between two of them."""


TEXT_TOO = ConfigDict(json_schema_extra={BY_HAND: [IN_ONE]})
"""For a record that may also be written as one text: a person, a recipient, the name of a signer or of a rubric."""


def takes_text(model: type[BaseModel]) -> bool:
    """Whether a record may also be written as one text."""
    return BY_HAND in (extra if isinstance(extra := model.model_config.get("json_schema_extra"), dict) else {})


def told(title: str, description: str, example: Any, **limits: Any) -> Any:
    """Return a field's Vietnamese label, its explanation and an example, for messages, schemas and scaffolds."""
    return Field(title=title, description=description, examples=[example], **limits)


OTHER_NAMES = {"Kính trình": "addressees"}
"""Labels that a field has on some documents only."""


def refused(title: str, problems: Iterable[Problem], given: Any) -> ValidationError:
    """Return the error of a value with each of its problems at a place of its own, under its own code."""
    lines = [
        InitErrorDetails(
            type=PydanticCustomError(problem.code, "{message}", _context(problem)),
            loc=problem.path,
            input=_given_at(given, problem.path),
        )
        for problem in problems
    ]
    return ValidationError.from_exception_data(title, lines)


def _context(problem: Problem) -> dict[str, Any]:
    context: dict[str, Any] = {"message": problem.message}
    return {**context, "inside": problem.inside} if problem.inside else context


def _given_at(given: Any, path: tuple[str | int, ...]) -> Any:
    """Return the value at a path, as far as it leads."""
    for part in path:
        try:
            given = given[part] if isinstance(part, int) else getattr(given, part)
        except (AttributeError, IndexError, TypeError):
            break
    return given


class Record(BaseModel):
    """A group of fields that belong together."""

    model_config = ConfigDict(
        protected_namespaces=(),  # ``model_meetings`` is a field; pydantic before 2.10 warns of all that begin so
        frozen=True,
        extra="forbid",
        defer_build=True,  # few of the models of a module are used in one run; see vanban.models.kept
        validate_default=True,  # a default is held to the same rules as what a clerk writes
        ser_json_inf_nan="constants",
    )

    kept_in: ClassVar[str] = ""
    """The kind of a pack's files that hold such records, where one may be given by its name alone."""

    def problems(self) -> Iterator[Problem]:
        """Yield what does not agree among the fields of this record (not of the records inside it)."""
        return iter(())

    @model_validator(mode="after")
    def _must_agree(self) -> Self:
        if type(self).problems is Record.problems:  # nothing to agree on
            return self
        errors = [problem for problem in self.problems() if problem.severity is Severity.ERROR]
        if errors:
            raise refused(type(self).__name__, errors, self)
        return self

    def all_problems(self) -> Iterator[Problem]:
        """Yield the problems of this record and of every record inside it, with their full paths."""
        yield from self.problems()
        prose = prose_fields(type(self))
        for name in type(self).model_fields:
            value = getattr(self, name)
            items = enumerate(value) if isinstance(value, tuple) else ((None, value),)
            for index, item in items:
                here = (name,) if index is None else (name, index)
                if type(item) is str:
                    yield from text_problems(here, item, is_prose=name in prose)
                elif isinstance(item, Record):
                    for problem in item.all_problems():
                        yield problem._replace(path=(*here, *problem.path))


@lru_cache(maxsize=512)
def prose_fields(model: type[BaseModel]) -> frozenset[str]:
    """Return the names of the fields whose text is prose."""
    return frozenset(
        name for name, info in model.model_fields.items() if PROSE in info.metadata or _holds_prose(info.annotation)
    )


def _holds_prose(annotation: Any) -> bool:
    if get_origin(annotation) is Annotated and PROSE in get_args(annotation):
        return True
    return any(_holds_prose(arg) for arg in get_args(annotation) if not isinstance(arg, str))


def text_problems(path: tuple[str | int, ...], text: str, *, is_prose: bool) -> Iterator[Problem]:
    """Yield what is to be told of a text that is printed all the same, each at its place."""
    if is_prose:
        notes = read_prose(text, headings=True).notes if text else ()  # as it was read when it was validated
        for note in notes:
            yield Problem(path, note.code, note.message, Severity.ADVICE, (note.line, 1))
        if "\uf0b7" in text or "\uf0a7" in text:  # bullets that Word pastes; they are printed as -
            text = BULLETS.sub(lambda match: " " * len(match[0]), text)
    if plain(text):
        return
    if (start := bound(text)) is not None:
        message = _(
            "các chữ cách nhau bằng dấu cách không ngắt (U+00A0, dán từ web, Zalo) nên dòng có thể ngắt giữa chữ; "
            "hãy thay bằng dấu cách thường"
        )
        yield Problem(path, "no-break-spaces", message, Severity.WARNING, _place(text, start))
    if word := foreign_word(text):
        message = _("chữ “{word}” có thể gõ bằng bảng mã cũ (TCVN3, VNI); nếu vậy hãy gõ lại bằng Unicode")
        at = _place(text, word.start())
        yield Problem(path, "legacy-word", message.format(word=word[0][:40]), Severity.ADVICE, at)
    for index, char in outside_typeface(text):
        if unicodedata.category(char) in ("Cf", "Cc", "Zs"):
            message = _("có ký tự không nhìn thấy (U+{code} {name}) sau chữ “{lead}”; hãy xoá ký tự này")
        else:
            message = _("ký tự “{char}” (U+{code} {name}) không có trong phông chữ của văn bản; hãy thay bằng chữ khác")
        lead = text[:index].rsplit("\n", 1)[-1][-12:].lstrip()
        shown = message.format(
            char=char if char.isprintable() else " ", code=f"{ord(char):04X}", name=_name(char), lead=lead
        )
        yield Problem(path, "typeface", shown, Severity.WARNING, _place(text, index))


def _place(text: str, index: int) -> tuple[int, int]:
    """Return the line and the column of a character, both from 1."""
    return text.count("\n", 0, index) + 1, index - text.rfind("\n", 0, index)


def _name(char: str) -> str:
    return unicodedata.name(char, _("ký tự dùng riêng") if unicodedata.category(char) == "Co" else "?")


@lru_cache(maxsize=512)
def former_names(model: type[BaseModel]) -> dict[str, str]:
    """Return the names, folded, that fields had before: data that use them are still read."""
    aliases = ((name, info.validation_alias) for name, info in model.model_fields.items())
    return {
        fold(str(former)): name
        for name, alias in aliases
        if isinstance(alias, AliasChoices)
        for former in alias.choices[1:]
    }


@lru_cache(maxsize=512)
def field_names(model: type[BaseModel]) -> dict[str, str]:
    """Return every way to write a field's key, folded: its English name, its Vietnamese label, and former ones."""
    fields = model.model_fields
    names = former_names(model) | {fold(other): name for other, name in OTHER_NAMES.items() if name in fields}
    names |= {fold(name): name for name in fields}
    return names | {fold(info.title or name): name for name, info in fields.items()}


def model_in(annotation: Any) -> Any:
    """Return the model inside a field's type (through Annotated, Optional, tuple and unions), or None."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    if get_origin(annotation) in (Annotated, tuple, list, Union, types.UnionType):
        return next((found for arg in get_args(annotation) if (found := model_in(arg))), None)
    return None


@lru_cache(maxsize=512)
def field_models(model: type[BaseModel]) -> dict[str, Any]:
    """Return the model inside each field; None where a field holds none."""
    return {name: model_in(info.annotation) for name, info in model.model_fields.items()}


def named_kind(model: type[BaseModel], name: str) -> str:
    """Return the kind of a pack's files that a field's record may be named from; nothing for other fields."""
    return str(getattr(field_models(model).get(name), "kept_in", ""))


def labelled(value: Any, model: Any) -> Any:
    """Return plain data of a model with its keys as Vietnamese labels; a key that it does not know stays."""
    if isinstance(value, list):
        return [labelled(item, model) for item in value]
    if not isinstance(value, dict) or model is None:
        return value
    models, fields = field_models(model), model.model_fields
    return {fields[key].title if key in fields else key: labelled(item, models.get(key)) for key, item in value.items()}


def label_of(model: Any, path: tuple[str | int, ...]) -> str | None:
    """Return the Vietnamese titles along a path: ``Nơi nhận 2: Ghi chú mục đích``."""
    parts: list[str] = []
    for part in path:
        if isinstance(part, int):
            if parts:
                parts[-1] += f" {part + 1}"
            continue
        fields = getattr(model, "model_fields", {})
        if part not in fields:
            continue
        parts.append(fields[part].title or part)
        model = model_in(fields[part].annotation)
    return ": ".join(parts) or None
