"""JSON Schema of a form's data file, for editors: every key by its English name and by its Vietnamese label."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from vanban.messages import translate as _
from vanban.models.base import OTHER_NAMES
from vanban.packs.catalogue import get_form
from vanban.packs.form import Form
from vanban.packs.pack import folder_at, packs_of

_ANY = {"type": ["string", "number", "null"]}


def schema(form: str, *, packs: Iterable[str | Path] = (), folder: str | Path | None = None) -> dict[str, Any]:
    """Return the JSON Schema of a form's data file, for editors.

    Args:
        form: The form's id, an alias or its Vietnamese title.
        packs: Directories of forms to look at before all others.
        folder: Where an office's ``vanban.yaml`` is looked for, upwards; without it none is.

    Raises:
        InputError: there is no such form (``form-unknown``), or a pack that was named is not there.
        TemplateError: two of the packs have a form of that name (``form-twice``).
        CallError: ``form`` is no name (``form``).
    """
    with packs_of(packs):
        return schema_of(get_form(form, folder_at(folder)))


def schema_of(form: Form) -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of a form's data file.

    Nothing but the form's name is required at the top, because the office's profile may supply the rest.
    """
    result: dict[str, Any] = form.model.model_json_schema(mode="validation")
    for group in (result, *result.get("$defs", {}).values()):
        _bilingual(group)
    result.pop("required", None)
    result.pop("allOf", None)
    names: dict[str, Any] = {"enum": [form.id, *form.aliases], "title": _("Biểu mẫu"), "description": form.title}
    standard = {**_ANY, "title": _("Chuẩn"), "description": _("hd36 hoặc hd05; bỏ đi thì theo ngày của văn bản")}
    records = {"type": "array", "items": {"type": "string"}, "title": _("Hồ sơ"), "description": _("Mẫu tên tệp")}
    extra: dict[str, Any] = {"form": names, "Biểu mẫu": names, "standard": standard, "Chuẩn": standard}
    if "meetings" in result["properties"]:
        extra |= {"records": records, "Hồ sơ": records}
    result["properties"] = {**extra, **result["properties"]}
    result["anyOf"] = [{"required": ["form"]}, {"required": ["Biểu mẫu"]}]
    result["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    result["title"] = form.title
    return result


def _bilingual(group: dict[str, Any]) -> None:
    """Let each property be written by its label too, and a required one by either."""
    properties = group.get("properties")
    if not properties:
        return
    properties = {name: _or_blank(inner) for name, inner in properties.items()}
    others = {other: properties[name] for other, name in OTHER_NAMES.items() if name in properties}
    labels = {name: inner["title"] for name, inner in properties.items() if inner.get("title")}
    group["properties"] = {**properties, **others, **{label: properties[name] for name, label in labels.items()}}
    if required := group.pop("required", None):
        group["allOf"] = [
            {"anyOf": [{"required": [name]}, {"required": [labels[name]]}]} if name in labels else {"required": [name]}
            for name in required
        ]


def _or_blank(inner: dict[str, Any]) -> dict[str, Any]:
    """Let a field, and an item of a list, be left blank: what is missing is told when the file is read."""
    if isinstance(items := inner.get("items"), dict):
        inner = {**inner, "items": _or_blank(items)}
    if "type" in inner and "enum" not in inner:
        kinds = inner["type"] if isinstance(inner["type"], list) else [inner["type"]]
        return {**inner, "type": [*dict.fromkeys([*kinds, "null"])]}
    if "anyOf" in inner:
        return {**inner, "anyOf": [*inner["anyOf"], {"type": "null"}]}
    if "$ref" in inner:
        told = {key: value for key, value in inner.items() if key != "$ref"}
        return {**told, "anyOf": [{"$ref": inner["$ref"]}, {"type": "null"}]}
    return inner
