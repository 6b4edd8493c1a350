"""The base of every model: immutable, no unknown keys, and sums that must agree."""

import types
from collections.abc import Iterator
from functools import lru_cache
from typing import Annotated, Any, ClassVar, NamedTuple, Self, Union, get_args, get_origin

from pydantic import BaseModel, ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

from vanban.errors import Severity
from vanban.language import fold


class Problem(NamedTuple):
    """Something that does not agree inside a record; ``path`` leads from the record to the field at fault."""

    path: tuple[str | int, ...]
    code: str
    message: str
    severity: Severity = Severity.ERROR


TEXT_TOO = ConfigDict(json_schema_extra={"type": ["object", "string"]})
"""For a record that may also be written as one text: a person, a recipient, the name of a signer or of a rubric."""


def told(title: str, description: str, example: Any, **limits: Any) -> Any:
    """Return a field's Vietnamese label, its explanation and an example, for messages, schemas and scaffolds."""
    return Field(title=title, description=description, examples=[example], **limits)


OTHER_NAMES = {"Kính trình": "addressees"}
"""Labels that a field has on some documents only."""


class Record(BaseModel):
    """A group of fields that belong together."""

    model_config = ConfigDict(
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
            text = "; ".join(problem.message for problem in errors)
            raise PydanticCustomError("contradiction", "{message}", {"message": text, "problems": errors})
        return self

    def all_problems(self) -> Iterator[Problem]:
        """Yield the problems of this record and of every record inside it, with their full paths."""
        yield from self.problems()
        for name in type(self).model_fields:
            value = getattr(self, name)
            items = enumerate(value) if isinstance(value, tuple) else ((None, value),)
            for index, item in items:
                if isinstance(item, Record):
                    here = (name,) if index is None else (name, index)
                    for problem in item.all_problems():
                        yield problem._replace(path=(*here, *problem.path))


@lru_cache(maxsize=512)
def field_names(model: type[BaseModel]) -> dict[str, str]:
    """Return every way to write a field's key, folded: its English name and its Vietnamese label."""
    fields = model.model_fields
    names = {fold(other): name for other, name in OTHER_NAMES.items() if name in fields}
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
    """Return plain data of a model with its keys as Vietnamese labels."""
    if isinstance(value, list):
        return [labelled(item, model) for item in value]
    if not isinstance(value, dict) or model is None:
        return value
    fields = model.model_fields
    return {fields[key].title: labelled(item, model_in(fields[key].annotation)) for key, item in value.items()}
