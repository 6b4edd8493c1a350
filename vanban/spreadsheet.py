"""Cells of an Excel workbook: text as a clerk would write it, and the name of its place.

Reading needs ``python-calamine`` (extra ``excel``), which holds a workbook's cells in memory while it is open.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, time
from io import BytesIO
from pathlib import Path
from typing import Any

from vanban.errors import Diagnostic, InputError, Severity
from vanban.files import file_bytes
from vanban.language import nfc, short_date
from vanban.messages import translate as _
from vanban.reading import Node


@dataclass(slots=True)
class CellNode(Node):
    """A value from a sheet; its problems are told as ``so-chi-bo.xlsx:Đảng viên!B12``."""

    place: str = ""

    def problem(
        self,
        code: str,
        message: str,
        *,
        severity: Severity = Severity.ERROR,
        field: str | None = None,
        label: str | None = None,
        inside: tuple[int, int] | None = None,  # noqa: ARG002  # a cell has no lines to point into
    ) -> Diagnostic:
        """Return a diagnostic at this cell."""
        return Diagnostic(code, message, severity, self.place, field=field, label=label)


@contextmanager
def workbook_at(path: Path, limit: int) -> Iterator[Any]:
    """Open a workbook of at most so many bytes; calamine's errors inside the ``with`` are told as the file's.

    Raises:
        InputError: it cannot be read, or the extra is missing.
    """
    try:
        # An extra: only who keeps books in Excel needs it.
        from python_calamine import CalamineError, CalamineWorkbook  # noqa: PLC0415
    except ImportError as error:
        message = _("{path}: đọc Excel cần thêm gói: pip install 'vanban[excel]'").format(path=path)
        raise InputError(Diagnostic("excel-missing", message)) from error
    data = file_bytes(path)
    if len(data) > limit:
        message = _("{name}: tệp quá lớn; tối đa {n} MB").format(name=path, n=limit // 1_000_000)
        raise InputError(message, code="too-large")
    try:
        yield CalamineWorkbook.from_filelike(BytesIO(data))
    except (CalamineError, OSError, ValueError) as error:
        message = _("{path}: không đọc được tệp Excel: {error}").format(path=path, error=error)
        raise InputError(Diagnostic("broken-excel", message)) from error


def column_letters(index: int) -> str:
    """Return the letters of a column: A, B, …, Z, AA."""
    text = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        text = chr(65 + rest) + text
    return text


def cell_text(value: Any) -> str | None:
    """Return a cell as a clerk would write it, or None of a blank one."""
    if isinstance(value, datetime):
        value = value.time() if value.year <= 1900 else value.date()
    if isinstance(value, date):
        return short_date(value)
    if isinstance(value, time):
        return f"{value.hour:02}:{value.minute:02}"
    if isinstance(value, bool):
        return "có" if value else "không"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else repr(value)
    return (nfc(str(value)).strip() or None) if value is not None else None
