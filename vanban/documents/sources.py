"""What a program gives to be loaded: a path, the bytes of a file, an open file, or a mapping."""

import errno
from collections.abc import Mapping
from pathlib import Path
from typing import Any, BinaryIO, TextIO

from vanban.documents.loading import Loaded, load_bytes, load_root
from vanban.errors import CallError, InputError, reason
from vanban.intake import DATA, drained
from vanban.messages import translate as _
from vanban.reading import read_path
from vanban.reading.nodes import too_large
from vanban.word.files import path_of

Source = str | Path | bytes | BinaryIO | TextIO | Mapping[str, Any]
"""A path (text is always one), the content of a data file, an open file, or plain data."""


def load_source(source: Source, *, form: str | None = None, name: str = "", folder: Path | None = None) -> Loaded:
    """Read a document from whatever holds its data; one dialect for all.

    Raises:
        InputError: every problem of the data.
        CallError: ``source`` is nothing that data can be read from.
    """
    if isinstance(source, str | Path):
        return _of_path(source, form, folder)
    if isinstance(source, Mapping):
        return _of_mapping(source, form, name, folder)
    if isinstance(source, bytes | bytearray | memoryview):
        return load_bytes(bytes(source), name, folder, form)
    return load_bytes(_content(source, name), name or _name(source), folder, form)


def _of_path(source: str | Path, form: str | None, folder: Path | None) -> Loaded:
    path = path_of(source)
    root = read_path(path, lenient=True)
    return load_root(root, folder or path.resolve().parent, form)


def _of_mapping(source: Mapping[str, Any], form: str | None, name: str, folder: Path | None) -> Loaded:
    from vanban.reading.mapping import read_mapping  # noqa: PLC0415  # files are read far more often

    given = read_mapping(source, name)
    try:
        loaded = load_root(given.root, folder, form)
    except InputError as error:
        raise InputError(given.placed(error.diagnostics)) from None
    return loaded._replace(advice=tuple(given.placed(loaded.advice)))


def _content(source: Any, name: str) -> bytes:
    """Return what an open file holds from where it stands."""
    if not hasattr(source, "read"):
        raise _no_source(source)
    label = name or _name(source) or _("tệp")
    try:
        return drained(source, DATA, text=True)
    except TypeError as error:  # what it gives is neither text nor bytes
        raise _no_source(source) from error
    except UnicodeError as error:
        raise InputError(_("{name}: không phải chữ Unicode; hãy mở tệp bằng mã UTF-8").format(name=label),
                         code="encoding") from error  # fmt: skip
    except (OSError, ValueError) as error:  # ValueError: the file is closed
        if isinstance(error, OSError) and error.errno == errno.EFBIG:
            raise too_large(label) from error
        why = reason(error) if isinstance(error, OSError) else _("tệp đã đóng")
        message = _("{path}: không đọc được: {why}").format(path=label, why=why)
        raise InputError(message, code="unreadable") from error


def _no_source(source: object) -> CallError:
    message = _("cần đường dẫn, bytes, tệp đang mở hoặc một dict; gặp một giá trị kiểu {found}")
    return CallError(message.format(found=type(source).__name__), code="not-a-source")


def _name(source: object) -> str:
    name = getattr(source, "name", "")
    return name if isinstance(name, str) else ""
