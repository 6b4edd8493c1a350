"""What a data file says of itself before its fields: its form, its standard, the number of its schema."""

import re
from pathlib import Path
from typing import Any

from vanban import standards
from vanban.errors import InputError
from vanban.messages import translate as _
from vanban.models.document import Document
from vanban.models.stored_prose import SCHEMA
from vanban.packs.catalogue import all_forms, called, get_form
from vanban.reading import SUFFIXES, Node
from vanban.text.language import fold
from vanban.word.files import file_bytes, path_of

_FORM = re.compile(
    rb'^[ \t{"]*(?:form|bi\xe1\xbb\x83u m\xe1\xba\xabu)"?[ \t]*:[ \t]*"?([\w\x80-\xff][^"#,}\r\n]*)',
    re.IGNORECASE | re.MULTILINE,
)
"""How a data file names its form; in ``vanban.yaml`` a group follows instead."""


def form_named(path: str | Path) -> str:
    """Return the form that a data file names, as it is written there; nothing of a file that is no document's.

    All else in the file may be wrong.

    Args:
        path: The data file.

    Raises:
        InputError: it cannot be read.
        CallError: ``path`` is none (``not-a-path``).
    """
    path = path_of(path)
    found = _FORM.search(file_bytes(path)) if path.suffix.lower() in SUFFIXES else None
    return found[1].decode(errors="replace").strip() if found else ""


def take_form(root: Node, folder: Path | None, form: str | None = None) -> type[Document]:
    """Take the form that the file names; a caller may have named it before, and then both are the same.

    Raises:
        InputError: no form is named, there is none of this name, or the file names another than its caller.
    """
    if not isinstance(root.value, dict):
        raise InputError(root.problem("not-a-document", _("cần các dòng “tên mục: giá trị”, dòng đầu là form: …")))
    entries: Any = root.value
    key = next((name for name in entries if fold(name) in ("form", "bieu mau")), None)
    asked = get_form(form, folder) if form else None
    value = entries.pop(key).value if key else root
    named = value.value if key else None
    if not named and asked:
        return asked.model  # type: ignore[no-any-return]  # a subclass of Document, as Form.model says
    if not isinstance(named, str) or not named:
        listed = "; ".join(called(form) for form in all_forms(folder))
        message = _("thiếu dòng “form: …”; các biểu mẫu là {listed}").format(listed=listed)
        raise InputError(value.problem("form-missing", message, label="form"))
    try:
        found = get_form(named, folder)
        model: type[Document] = found.model
    except InputError as error:
        raise InputError(
            item if item.file else value.problem(item.code, item.message, label="form") for item in error.diagnostics
        ) from None
    if asked and asked.id != found.id:
        message = _("dữ liệu ghi biểu mẫu “{found}”, không phải “{asked}”; hãy sửa dòng này")
        raise InputError(value.problem("form-other", message.format(found=found.id, asked=asked.id), label="form"))
    return model


def take_standard(root: Node) -> str | None:
    """Take the standard that the file names; an unknown one is told at its place."""
    entries: Any = root.value
    key = next((name for name in entries if fold(name) in ("standard", "chuan")), None)
    node = entries.pop(key).value if key else None
    if node is None or node.value is None:
        return None
    if isinstance(node.value, dict | list):
        raise InputError(node.problem("standard", _("cần tên một chuẩn: hd36 hoặc hd05")))
    try:
        return standards.get(str(node.value)).id
    except InputError as error:
        raise InputError(node.problem(item.code, item.message) for item in error.diagnostics) from None


def stored_before(root: Node) -> bool:
    """Take the number of the schema that the file names; whether its prose is to be read as version 0.1 did."""
    entries: Any = root.value
    key = next((name for name in entries if fold(name) in ("schema", "luoc do")), None)
    node = entries.pop(key).value if key else None
    if node is not None and re.fullmatch(r"[0-9]{1,9}", str(node.value)) and int(str(node.value)) > int(SCHEMA):
        raise InputError(node.problem("schema-later", later(str(node.value))))
    if node is not None and node.value not in ("1", SCHEMA):
        message = _("lược đồ là 1 (tệp của bản 0.1) hoặc {now}; bỏ dòng này thì theo {now}").format(now=SCHEMA)
        raise InputError(node.problem("schema", message))
    return node is not None and node.value == "1"


def later(found: str) -> str:
    """Return what is told of data of a schema that came after ours."""
    message = _("dữ liệu theo lược đồ {found}; bản vanban này đọc đến lược đồ {now}, hãy dùng bản mới hơn")
    return message.format(found=found[:20], now=SCHEMA)
