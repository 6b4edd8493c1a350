"""A data file with other values, and what a file holds, for a page that fills in a form."""

import re
from collections.abc import Iterable, Iterator, Mapping
from copy import deepcopy
from pathlib import Path
from typing import Any, NamedTuple

from vanban.documents.editing.editor import Editor
from vanban.documents.editing.manner import HEAD, manner_of
from vanban.documents.editing.same import as_group, for_the_pen, pruned, same
from vanban.documents.editing.sheet import Sheet
from vanban.documents.editing.written import renewed
from vanban.documents.file_head import take_form
from vanban.documents.loading import keep_blank
from vanban.documents.profile import laid
from vanban.errors import CallError, Diagnostic, InputError
from vanban.messages import translate as _
from vanban.models.base import Record, field_models, field_names
from vanban.models.document import Document
from vanban.packs.catalogue import get_form
from vanban.packs.fields import Field, fields_of
from vanban.packs.pack import folder_at, packs_of
from vanban.reading import SUFFIXES, Format, Node, copied, guessed, read_bytes, text_of, to_plain
from vanban.reading.keys import Load, canonical
from vanban.reading.mapping import read_mapping
from vanban.reading.validation import group_words
from vanban.text.language import fold

Packs = Iterable[str | Path]


class _Held(NamedTuple):
    """A file as it was read, and what it holds by the names of fields."""

    root: Node
    format: Format
    model: type[Record]
    data: dict[str, Any]


def fields(form: str, *, packs: Packs = (), folder: str | Path | None = None) -> tuple[Field, ...]:
    """Return what a page, or any program, draws a form to fill in from: each field, in the order of its blank.

    Args:
        form: The form's id, an alias or its Vietnamese title.
        packs: Directories of forms to look at before all others.
        folder: Where an office's ``vanban.yaml`` is looked for, upwards; what it gives stands in ``given``.

    Raises:
        InputError: there is no such form (``form-unknown``), or the profile is wrong.
        TemplateError: the form is broken.
    """
    with packs_of(packs):
        found = get_form(form, folder_at(folder))
        return fields_of(found, laid(found.model, folder_at(folder)))


def values(
    source: bytes, *, form: str | None = None, name: str = "", packs: Packs = (), folder: str | Path | None = None
) -> dict[str, Any]:
    """Return what a data file holds, as it is typed there, by the names of its fields; a draft may lack any of them.

    ``form`` is among them, so that :func:`vanban.load` takes it. What is wrong inside is told by it, not here.

    What is left blank is not there, but for a number and a date that keep room for the pen: they are an empty text.

    Args:
        source: The bytes of a YAML, JSON or Markdown file.
        form: The form, where the file does not name it.
        name: What messages call the file; its suffix tells the format, as of :func:`vanban.load`.
        packs: Directories of forms to look at before all others.
        folder: Where ``vanban.yaml`` is looked for, upwards, for the packs that it names.

    Raises:
        InputError: the text cannot be read, or names no form; each fault with its line.
    """
    with packs_of(packs):
        return _held(source, name, form, folder_at(folder)).data


def form_of(source: bytes, *, name: str = "", packs: Packs = (), folder: str | Path | None = None) -> str:
    """Return the id of the form that a data file names.

    Args:
        source: The bytes of a YAML, JSON or Markdown file.
        name: What the file is called, for messages; its suffix tells how it is written.
        packs: Directories of forms to look at before all others.
        folder: Where ``vanban.yaml`` is looked for, upwards.

    Raises:
        InputError: the text cannot be read, or names no form.
    """
    with packs_of(packs):
        return str(_held(source, name, None, folder_at(folder)).data["form"])


def edited(
    source: bytes,
    changes: Mapping[str, Any],
    *,
    form: str | None = None,
    name: str = "",
    packs: Packs = (),
    folder: str | Path | None = None,
) -> bytes:
    """Return a data file in which the lines of what was changed are written anew, and no other.

    Comments, the order of the fields, how keys and values are spelt, ends of lines and the encoding stay. What means
    the same as what stands there is no change: ``3/7/2026`` for ``03/7/2026``, a person as a group for one in a line.
    New fields come in the order and with the labels of a blank. The result is read again and held against what was
    asked for. It need not be whole: :func:`vanban.load` tells what is missing.

    Args:
        source: The bytes of a YAML, JSON or Markdown file.
        changes: New values by the path of their fields (``date``, ``attendance.total``, ``guests.1``): text, lists and
            groups, each the whole of what is to stand there. None takes a field away, blank text does so as well, but
            that a number and a date that were there keep room for the pen. Blank items of a list are left out.
        form: The form, where the file does not name it.
        name: What messages call the file; its suffix tells the format, as of :func:`vanban.load`.
        packs: Directories of forms to look at before all others.
        folder: Where ``vanban.yaml`` is looked for, upwards, for the packs that it names.

    Raises:
        InputError: the text cannot be read, a path leads to no field (``key-unknown``), or the file is written so that
            nothing but a hand can change it (``not-edited``).
    """
    where = folder_at(folder)
    with packs_of(packs):
        held = _held(source, name, form, where)
        if any(HEAD.get(fold(key)) == "schema" and entry.value.value == "1" for key, entry in _entries(held.root)):
            raise InputError(
                _("tệp của bản 0.1 (lược đồ 1) phải chuyển bằng vanban migrate trước khi sửa"), code="not-edited"
            )
        if get_form(str(changes.get("form", held.data["form"])), where).id != held.data["form"]:
            raise InputError(_("biểu mẫu của một tệp không đổi được; hãy bắt đầu một tệp mới"), code="form-other")
        wanted = _changed(held, changes)
        if wanted == held.data:
            return source
        data = _written(source, name, held, wanted, fields_of(get_form(held.data["form"], where), {}))
        _prove(data, name, form, where, held, wanted)
    return data


def record_data(source: bytes, model: type[Record], *, name: str = "") -> dict[str, Any]:
    """Return what a file of a record holds, as :func:`values` does of a form's."""
    return _held(source, name, None, None, model).data


def edited_record(
    source: bytes, changes: Mapping[str, Any], model: type[Record], known: tuple[Field, ...], *, name: str = ""
) -> bytes:
    """Return a file of a record with the lines of what was changed written anew, as :func:`edited` does a form's."""
    held = _held(source, name, None, None, model)
    wanted = _changed(held, changes)
    if wanted == held.data:
        return source
    data = _written(source, name, held, wanted, known)
    _prove(data, name, None, None, held, wanted)
    return data


def _entries(root: Node) -> Iterable[tuple[str, Any]]:
    return root.value.items() if isinstance(root.value, dict) else ()


def _held(source: bytes, name: str, form: str | None, folder: Path | None, record: type[Record] | None = None) -> _Held:
    if not isinstance(source, bytes):
        message = _("cần bytes của một tệp dữ liệu; gặp một giá trị kiểu {found}")
        raise CallError(message.format(found=type(source).__name__), code="not-a-source")
    format_ = SUFFIXES.get(Path(name).suffix.lower()) or guessed(text_of(source, name))
    root = read_bytes(source, name, format_)
    if record and not isinstance(root.value, dict):
        raise InputError(root.problem("model_type", group_words(record, root.value)))
    tree = copied(root)
    model: Any = record or take_form(tree, folder, form)
    entries: Any = tree.value
    head = {HEAD[fold(key)]: entries.pop(key) for key in list(entries) if _of_head(key, model)}
    canonical(tree, model, Load(folder))
    keep_blank(tree)
    told: Any = to_plain(tree)
    told |= {each: to_plain(entry.value) for each, entry in head.items() if each != "schema"}
    return _Held(root, format_, model, {**_form_of(model), **(pruned(told, model) or {})})


def _form_of(model: Any) -> dict[str, Any]:
    """Return what a file says of its form; records have none."""
    return {"form": model.form} if issubclass(model, Document) else {}


def _of_head(key: str, model: type[Record]) -> bool:
    return issubclass(model, Document) and fold(key) in HEAD and fold(key) not in field_names(model)


def _changed(held: _Held, changes: Mapping[str, Any]) -> dict[str, Any]:
    """Return what the file is to hold."""
    data = deepcopy(held.data)
    for path, value in changes.items():
        parts = path.split(".")
        if path in ("form", "standard", "records") and issubclass(held.model, Document):
            data[path] = value
            continue
        holder, model = _holder(data, held.model, parts[:-1], path)
        name = parts[-1]
        if isinstance(holder, list):
            item = _read({parts[-2]: [value]}, model, path).get(parts[-2])
            _put(holder, name, path, item[0] if item else None)
            continue
        new = _read({name: value}, model, path)
        if new.get(name) == "" and holder.get(name) is None:  # nothing was there, and no room for the pen is asked for
            continue
        holder.pop(name, None)
        holder.update(new)
    return {**(pruned(data, held.model) or {}), **_form_of(held.model)}


def _holder(data: Any, model: Any, parts: list[str], path: str) -> tuple[Any, Any]:
    """Return the group, or the list, that the last part of a path is in, and the model that its name is of."""
    around = model
    for part in parts:
        if isinstance(data, list):
            if not part.isdecimal() or int(part) >= len(data):
                raise _unknown(path, part)
            data[int(part)] = data = as_group(data[int(part)], model)
            continue
        if model is None or part not in model.model_fields:
            raise _unknown(path, part)
        around, model = model, field_models(model)[part]
        inner = data.get(part)
        data[part] = data = {} if inner is None else as_group(inner, model) if model is not None else inner
        if not isinstance(data, dict | list):
            raise _unknown(path, part)
    return data, around if isinstance(data, list) else model


def _unknown(path: str, part: str) -> InputError:
    message = _("biểu mẫu không có tên mục “{key}”").format(key=part)
    return InputError(Diagnostic("key-unknown", message, field=path))


def _read(data: dict[str, Any], model: Any, path: str) -> dict[str, Any]:
    """Return values as a file with them would be read, without what is blank."""
    (name,) = data
    if model is None or name not in model.model_fields:
        raise _unknown(path, name)
    given = read_mapping(data)
    load = Load(None, [*given.root.source.told, *_unwritable(given.root)])
    canonical(given.root, model, load)
    if load.problems:
        raise InputError(given.placed(load.problems))
    if for_the_pen(model, name):
        keep_blank(given.root)
    plain: Any = to_plain(given.root)
    return pruned(plain, model) or {}


def _unwritable(node: Node) -> Iterator[Diagnostic]:
    """Yield each text with half a pair of Unicode, which no file holds."""
    inner = node.value.values() if isinstance(node.value, dict) else ()
    for each in node.value if isinstance(node.value, list) else (entry.value for entry in inner):
        yield from _unwritable(each)
    if isinstance(node.value, str) and (found := re.search("[\ud800-\udfff]", node.value)):
        message = _("ký tự {name} không in được; hãy xoá ký tự này").format(name=f"U+{ord(found[0]):04X}")
        yield node.problem("forbidden_character", message)


def _put(items: list[Any], place: str, path: str, item: Any) -> None:
    if not place.isdecimal() or int(place) > len(items):
        raise _unknown(path, place)
    items[int(place) : int(place) + 1] = [] if item is None else [item]


def _written(source: bytes, name: str, held: _Held, wanted: dict[str, Any], known: tuple[Field, ...]) -> bytes:
    sheet = Sheet(source, name)
    manner = manner_of(sheet, held.root, held.model, json=held.format == "json")
    below = dict(_entries(held.root)).get("body") if held.format == "markdown" else None
    new = wanted
    if held.format == "markdown":
        _write_below(sheet, below.value if below else None, wanted.get("body"))
        new = {key: value for key, value in wanted.items() if key != "body"}
    Editor(sheet, manner).group(held.root, held.model, known, held.data, new, top=issubclass(held.model, Document))
    return sheet.data()


def _write_below(sheet: Sheet, node: Node | None, text: str | None) -> None:
    """Write the text below the front matter."""
    new = text.split("\n") if text else []
    if node is None:
        end = sheet.behind(len(sheet.lines) - 1)
        if new:
            sheet.put(end, end, "\n".join(["" if end[1] == 0 else "\n", *new, ""]))
        return
    old = str(node.value).split("\n")
    first, last = node.line - 1, node.line - 2 + len(old)
    if new:
        raw = sheet.lines[first : last + 1]
        sheet.put((first, 0), sheet.behind(last), "\n".join(renewed(raw, old, new, "")))
    else:
        sheet.drop(first, last)


def _prove(data: bytes, name: str, form: str | None, folder: Path | None, held: _Held, wanted: dict[str, Any]) -> None:
    """Hold what was written against what was asked for.

    Raises:
        InputError: it is something else, or cannot be read.
    """
    try:
        found = _held(data, name, form, folder, None if issubclass(held.model, Document) else held.model).data
    except InputError as error:
        if any(item.code == "forbidden_character" for item in error.diagnostics):  # among what was asked for
            raise
        found = {}
    if not all(same(found.get(each), wanted.get(each), held.model, each) for each in found.keys() | wanted.keys()):
        message = _("tệp viết theo cách không sửa riêng từng dòng được; hãy sửa bằng tay, hoặc ghi ra một tệp mới")
        raise InputError(message, code="not-edited")
