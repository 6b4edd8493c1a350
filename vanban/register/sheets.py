"""The register as a table for Excel and CSV.

No cell begins with a sign that a spreadsheet would take for a formula: before ``=``, ``+``, ``-``, ``@`` and what acts
like them stands an apostrophe, which is taken away where the table is read again.
"""

import io
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path

from vanban.errors import Diagnostic, InputError, Severity
from vanban.messages import translate as _
from vanban.register.entry import ISSUED, TAKEN, VOID, Entry
from vanban.register.lists import Listed
from vanban.text.language import short_date
from vanban.text.spreadsheet import csv_text, safe

STATES = {ISSUED: "đã phát hành", TAKEN: "đã lấy số", VOID: "huỷ"}
HEADINGS = (
    "Dòng", "Số, ký hiệu", "Ngày", "Tên loại", "Trích yếu", "Độ mật", "Người ký", "Nơi nhận", "Trạng thái", "Lý do huỷ",
    "Nhiệm kỳ", "Lấy số lúc",
)  # fmt: skip
_WIDTHS = (7, 16, 12, 14, 60, 10, 22, 40, 14, 30, 14, 24)


def row_of(entry: Entry) -> tuple[str, ...]:
    """Return the cells of a row."""
    day = short_date(entry.day) if entry.day else ""
    return (
        str(entry.row), str(entry), day, entry.type, entry.subject, entry.secrecy, entry.signer, entry.recipients,
        STATES[entry.state], entry.reason, entry.term, entry.taken_at,
    )  # fmt: skip


def register_table(entries: Iterable[Entry], suffix: str) -> bytes:
    """Return rows of the register as the bytes of a CSV or a workbook.

    Args:
        entries: The rows, as :meth:`Register.entries` gives them.
        suffix: ``.csv`` or ``.xlsx``.

    Raises:
        InputError: the suffix is of neither, or XlsxWriter is not installed.
    """
    rows = [HEADINGS, *map(row_of, entries)]
    if suffix == ".csv":
        return csv_text(rows).encode("utf-8-sig")
    if suffix == ".xlsx":
        return _workbook(rows)
    message = _("{path}: cần tệp {known}").format(path=suffix, known=".xlsx, .csv")
    raise InputError(message, code="suffix")


def _workbook(rows: Sequence[tuple[str, ...]]) -> bytes:
    try:
        # An extra: only who keeps books in Excel needs it.
        import xlsxwriter  # noqa: PLC0415
    except ImportError as error:
        message = _("viết Excel cần thêm gói: pip install 'vanban[excel]'")
        raise InputError(message, code="excel-missing") from error
    buffer = io.BytesIO()
    book = xlsxwriter.Workbook(buffer, {"in_memory": True})
    book.set_properties({"created": datetime(1980, 1, 1)})  # noqa: DTZ001  # the same at every hour: equal is left alone
    page = book.add_worksheet("Sổ văn bản đi")
    head = book.add_format({"bold": True, "text_wrap": True, "valign": "top", "border": 1})
    text = book.add_format({"num_format": "@", "text_wrap": True, "valign": "top", "border": 1})
    page.freeze_panes(1, 0)
    for index, width in enumerate(_WIDTHS):
        page.set_column(index, index, width)
    for number, cells in enumerate(rows):
        for index, cell in enumerate(cells):
            page.write_string(number, index, safe(cell), text if number else head)
    book.close()
    return buffer.getvalue()


def listed(entries: Iterable[Entry], path: Path) -> list[Listed]:
    """Return the rows of the register as an audit takes them."""
    return [
        Listed(
            place=_("{path}, dòng {row}").format(path=path, row=entry.row), row=entry.row, number=str(entry),
            day=entry.day, type=entry.type, subject=entry.subject, term=entry.term, state=STATES[entry.state],
        )
        for entry in entries
    ]  # fmt: skip


def marks(entries: Iterable[Entry], path: Path) -> list[Diagnostic]:
    """Return the numbers of the register that were taken, and of which nobody said that a paper was made."""
    message = _("số {number} đã lấy lúc {time}, chưa thấy văn bản; hãy tạo lại văn bản ấy, hoặc huỷ số")
    return [
        Diagnostic(
            "register-taken", message.format(number=entry, time=entry.taken_at), Severity.WARNING,
            _("{path}, dòng {row}").format(path=path, row=entry.row),
        )
        for entry in entries if entry.state == TAKEN
    ]  # fmt: skip
