"""JSON Schema of a form: of the data of a program, by English names; of the file that a clerk fills in, by labels."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, Literal, get_args

from pydantic import TypeAdapter, ValidationError
from pydantic.fields import FieldInfo
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from vanban._version import __version__
from vanban.errors import CallError
from vanban.messages import translate as _
from vanban.models.base import named_kind
from vanban.models.document import types_of
from vanban.models.facts import BY_HAND
from vanban.models.moments import PartialDate
from vanban.models.tally import Tally
from vanban.packs.catalogue import get_form
from vanban.packs.form import Form
from vanban.packs.pack import data_files, folder_at, packs_of
from vanban.standards import STANDARDS

By = Literal["en", "vi"]
"""Whose names the fields have: a program's, in English, or a clerk's, in Vietnamese."""
_TOLD = ("title", "description", "default", "examples")


def schema(
    form: str, by: By = "en", *, packs: Iterable[str | Path] = (), folder: str | Path | None = None
) -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of a form.

    ``by="en"`` is of the whole data of a document under the fields' names, as a program gives them and
    ``model_dump_json`` writes them. ``by="vi"`` is of a file under the fields' labels, which may be blank where it is
    still to be filled in, or where the office's profile gives the rest, and holds values as hands write them too.

    Args:
        form: The form's id, an alias or its Vietnamese title.
        by: ``en`` or ``vi``.
        packs: Directories of forms to look at before all others.
        folder: Where an office's ``vanban.yaml`` is looked for, upwards; without it none is.

    Raises:
        InputError: there is no such form (``form-unknown``), or a pack that was named is not there.
        TemplateError: two of the packs have a form of that name (``form-twice``).
        CallError: ``form`` is no name (``form``), or ``by`` is neither (``by``).
    """
    if by not in get_args(By):
        raise CallError(_("by nhận “en” hoặc “vi”, gặp {found}").format(found=repr(by)[:60]), code="by")
    at = folder_at(folder)
    with packs_of(packs):
        return schema_of(get_form(form, at), by, at)


def schema_of(form: Form, by: By = "en", folder: Path | None = None) -> dict[str, Any]:
    """Return the JSON Schema of a form; see :func:`schema`."""
    found = form.model.model_json_schema(mode="validation", schema_generator=_Whole if by == "en" else _Bare)
    fields, defs = found["properties"], found.get("$defs", {})
    own = form.model.own_standards
    standards = [standard.id.split("-")[0] for standard in STANDARDS if not own or standard.id in own]
    about: dict[str, Any] = {
        "form": {"title": _("Biểu mẫu"), "description": form.title, "enum": [form.id, *form.aliases]},
        "standard": {
            "title": _("Chuẩn"),
            "description": _("hd36 hoặc hd05; bỏ đi thì theo ngày của văn bản"),
            "type": ["string", "null"],
            "enum": [*standards, None],
        },
    }
    required = found.get("required", [])
    labels = {name for standard in STANDARDS for name in standard.addressee_labels}
    if labels.isdisjoint(types_of(form.model)):
        fields["addressees"].pop("examples", None)
        fields["addressees"]["maxItems"] = 0  # no standard gives such a paper this part
    if by == "vi":
        fields, defs = _by_hand(found)["properties"], {name: _by_hand(inner) for name, inner in defs.items()}
        about["Chuẩn"] = about.pop("standard")
        if issubclass(form.model, Tally):
            listed = {"type": ["array", "null"], "items": {"type": "string"}}
            about["records"] = {"title": _("Hồ sơ"), "description": _("Mẫu tên tệp"), **listed}
        required = ["form"]
    else:
        about["form"] = {**about["form"], "enum": [form.id]}
        for name, inner in fields.items():
            if kind := named_kind(form.model, name):
                known = sorted({path.stem for _pack, path in data_files(kind, folder)})
                fields[name] = _either(inner, [{"type": "string", "enum": known}])
    result = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:vanban:{__version__}:{form.id}:{by}",
        "title": form.title,
        "type": "object",
        "properties": {**about, **fields},
        "required": required,
        "additionalProperties": False,
        "$defs": defs,
    }
    return {key: _finished(value) for key, value in result.items()}


class _Bare(GenerateJsonSchema):
    """Schemas without what the code says of itself; a value that may be left out has its own type, or null."""

    def field_title_should_be_set(self, schema: Any) -> bool:  # noqa: ARG002  # pydantic's own
        return False

    def model_schema(self, schema: core_schema.ModelSchema) -> JsonSchemaValue:
        found = super().model_schema(schema)
        return {key: value for key, value in found.items() if key not in ("title", "description")}

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        return _or_null(self.generate_inner(schema["schema"]))

    def encode_default(self, dft: Any) -> Any:
        return super().encode_default((str(dft) or None) if isinstance(dft, PartialDate) else dft)


class _Whole(_Bare):
    """The same with examples as a program writes them."""

    def model_schema(self, schema: core_schema.ModelSchema) -> JsonSchemaValue:
        found = super().model_schema(schema)
        fields = schema["cls"].model_fields
        found["properties"] = {name: _written(inner, fields[name]) for name, inner in found["properties"].items()}
        return found


def _written(inner: Mapping[str, Any], info: FieldInfo) -> dict[str, Any]:
    """Return a field's schema with its examples, and what a form presets, as ``model_dump_json`` writes them.

    An example that is only a part of a value is left out.
    """
    adapter: TypeAdapter[Any] = TypeAdapter(info.rebuild_annotation())

    def dumped(value: Any) -> Any:
        return adapter.dump_python(adapter.validate_python(value), mode="json")

    found = {key: value for key, value in inner.items() if key != "examples"}
    if info.is_required() and "default" in inner:
        found["default"] = dumped(inner["default"])
    with suppress(ValidationError):
        found |= {"examples": [dumped(example) for example in info.examples]} if info.examples else {}
    return found


def _or_null(inner: Mapping[str, Any]) -> dict[str, Any]:
    """Let a value be null."""
    kind = inner.get("type")
    if isinstance(kind, list) and "null" in kind:
        return {**inner}
    if isinstance(kind, str):
        values = {"enum": [*inner["enum"], None]} if "enum" in inner else {}
        return {**inner, "type": [kind, "null"], **values}
    return _either(inner, [{"type": "null"}])


def _either(inner: Mapping[str, Any], others: list[dict[str, Any]]) -> dict[str, Any]:
    """Let a value be one of others, too; what is told of it stays outside."""
    told = {key: inner[key] for key in (*_TOLD, BY_HAND) if key in inner}
    own = {key: value for key, value in inner.items() if key not in told}
    return {**told, "anyOf": [*(own["anyOf"] if [*own] == ["anyOf"] else [own]), *others]}


def _by_hand(node: Mapping[str, Any]) -> dict[str, Any]:
    """Return a schema as a clerk fills it in: fields by their labels, each of them blank or written by hand."""
    found = {key: value for key, value in node.items() if key not in (BY_HAND, "required")}
    if any(isinstance(item, dict) for item in _held(found)):
        found = {key: value for key, value in found.items() if key not in ("default", "examples")}
    if "properties" in found:
        found["properties"] = {inner["title"]: _or_null(_by_hand(inner)) for inner in node["properties"].values()}
    if "items" in found:
        found["items"] = _or_null(_by_hand(node["items"]))
    if "anyOf" in found:
        found["anyOf"] = [_by_hand(inner) for inner in node["anyOf"]]
    return _either(found, node[BY_HAND]) if BY_HAND in node else found


def _held(node: Mapping[str, Any]) -> Iterator[Any]:
    """Yield what the default and the examples of a field are, and what lies in their lists."""
    for value in (node.get("default"), *node.get("examples", ())):
        yield from value if isinstance(value, list) else [value]


def _finished(node: Any) -> Any:
    """Return a schema without the spellings of hands that it does not use."""
    if isinstance(node, list):
        return [_finished(item) for item in node]
    return {key: _finished(value) for key, value in node.items() if key != BY_HAND} if isinstance(node, dict) else node
