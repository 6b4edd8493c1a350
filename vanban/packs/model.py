"""What a ``form.yaml`` comes to: its sheet, read and held together, and the model of the form's data."""

import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

from vanban.errors import Diagnostic, InputError, TemplateError
from vanban.messages import translate as _
from vanban.models.base import Problem, Record, field_names
from vanban.models.document import Document
from vanban.packs.field_list import Checked, FieldForm, faults, model_of
from vanban.packs.form_yaml import FieldSheet, FormSheet
from vanban.packs.pack import Rank
from vanban.packs.types import Typed
from vanban.reading import Node
from vanban.reading.data_file import read_record
from vanban.reading.validation import located
from vanban.standards import current
from vanban.standards.kinds import near_kind
from vanban.standards.symbols import type_named
from vanban.text.language import fold


def read_sheet(folder: Path) -> tuple[FormSheet, Node]:
    """Return the sheet of the form in a folder, and its tree; the same state of the file gives the same sheet.

    Raises:
        TemplateError: every fault of ``form.yaml``, each with line and column.
    """
    try:
        sheet, root = read_record(folder / "form.yaml", FormSheet)
    except InputError as error:
        raise TemplateError(error.diagnostics) from error
    found = [*_taken(sheet.fields, FieldForm, Typed)] or [*faults(sheet.fields)]
    named = [(("type",), sheet.type), *((("types", n, "type"), row.type) for n, row in enumerate(sheet.types))]
    found += [Problem(path, *told) for path, name in named if (told := type_fault(name))]
    if problems := [located(problem, root, FormSheet) for problem in found]:
        raise TemplateError(problems)
    return sheet, root


def _taken(
    fields: tuple[FieldSheet, ...], *holders: type[Record], path: tuple[str | int, ...] = ()
) -> Iterator[Problem]:
    """Yield each field that is named as something which its holder, the document or the row of a table, has already."""
    reserved = {name for holder in holders for name in (*dir(holder), *holder.__class_vars__)}
    common = {} if path else field_names(Document)
    for index, field in enumerate(fields):
        here = (*path, "fields", index)
        names = (field.tag, field.label, *field.old_names)
        if found := [name for name in names if name in reserved or fold(name) in common]:
            message = _("“{name}” là tên có sẵn, trường không mang được; hãy đặt tên khác")
            yield Problem((*here, "name"), "field-name", message.format(name=found[0]))
        yield from _taken(field.fields, Checked, path=here)


def type_fault(text: str) -> tuple[str, str] | None:
    """Return code and sentence for a type that is no type: a slip in a known one, or a symbol that none has, or two."""
    if near := near_kind(text):
        return "type-near", _("không có loại văn bản “{type}”; có phải là “{near}”?").format(type=text, near=near)
    if type_named(current(), text) or not re.fullmatch(r"[A-ZĐ]{2,4}r?", text):
        return None
    known = current().type_symbols
    listed = ", ".join(row.type for row in known if row.symbol == text)
    listed = listed or ", ".join(f"{row.symbol} ({row.type})" for row in known)
    message = _("không rõ “{symbol}” là loại văn bản nào; viết tên loại, như: {listed}")
    return "type-unknown", message.format(symbol=text, listed=listed)


def model_for(sheet: FormSheet, root: Node, rank: Rank) -> Any:
    """Return the model of a form's data: its Python model, its list of fields, or both.

    Raises:
        TemplateError: the model cannot be found or has a field's name already, or a plain directory names Python of its
            own.
    """
    base = _python(sheet, root, rank) if sheet.model else Document
    if found := [located(problem, root, FormSheet) for problem in _taken(sheet.fields, base)]:
        raise TemplateError(found)
    try:
        made: Any = model_of(sheet, base)
    except ValueError as error:
        message = _("“{path}” không phải trường của biểu mẫu; hãy ghi tên thẻ của một trường").format(path=error)
        raise TemplateError(_told(root, ("checks",), "check-field", message)) from error
    except TemplateError as error:
        raise TemplateError(_told(root, ("subject",), item.code, item.message) for item in error.diagnostics) from error
    made.__name__ = made.__qualname__ = "".join(part.title() for part in sheet.id.split("-"))
    made.__doc__ = sheet.title
    made.own_rules, made.own_bases = sheet.exempt, sheet.bases
    made.own_traces = tuple(trace.code for trace in sheet.kept)
    made.own_standards, made.form_version = sheet.standards, sheet.version
    if sheet.type:
        kind = type_named(current(), sheet.type)
        made.type_name = kind.type if kind else sheet.type
        made.numbered = bool(kind)
    return made


def _python(sheet: FormSheet, root: Node, rank: Rank) -> Any:
    module, _colon, name = sheet.model.partition(":")
    if rank is Rank.OFFICE and module.split(".")[:2] != ["vanban", "models"]:
        message = _("thư mục bộ mẫu không chạy mã Python; chỉ dùng được lớp của vanban.models, hoặc “Các trường”")
        raise TemplateError(_told(root, ("model",), "model-python", message))
    try:
        found = getattr(import_module(module), name)
    except (ImportError, AttributeError, ValueError) as error:
        message = _("không tìm thấy lớp dữ liệu “{name}”; viết như vanban.models.minutes:Minutes")
        message = message.format(name=sheet.model)
        raise TemplateError(_told(root, ("model",), "model-missing", message)) from error
    if not (isinstance(found, type) and issubclass(found, Document)):
        message = _("“{name}” không phải lớp văn bản (lớp con của vanban.models.Document)")
        raise TemplateError(_told(root, ("model",), "model-kind", message.format(name=sheet.model)))
    return found


def _told(root: Node, path: tuple[str | int, ...], code: str, message: str) -> Diagnostic:
    return located(Problem(path, code, message), root, FormSheet)
