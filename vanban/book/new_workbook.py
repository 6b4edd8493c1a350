"""The empty workbook of a cell: headings in Vietnamese, drop-downs, and counts that nobody types.

Writing needs ``XlsxWriter`` (extra ``excel``).
"""

from datetime import datetime
from io import BytesIO
from typing import Any

from vanban.book.sheets import COUNTS, MEMBERS, ROLL, SHEETS
from vanban.errors import InputError
from vanban.messages import translate as _

ROWS = 500
"""Rows that are ready to be filled in."""


def new_workbook() -> bytes:
    """Return the workbook as bytes; its counts are formulas in a protected sheet.

    Raises:
        InputError: XlsxWriter is not installed.
    """
    try:
        # An extra: only who keeps books in Excel needs it.
        import xlsxwriter  # noqa: PLC0415
    except ImportError as error:
        message = _("viết Excel cần thêm gói: pip install 'vanban[excel]'")
        raise InputError(message, code="excel-missing") from error
    buffer = BytesIO()
    book = xlsxwriter.Workbook(buffer, {"in_memory": True})
    book.set_properties({"created": datetime(1980, 1, 1)})  # noqa: DTZ001  # the same at every hour: equal is left alone
    head = book.add_format({"bold": True, "text_wrap": True, "valign": "top", "border": 1, "bg_color": "#EEEEEE"})
    free = book.add_format({"locked": False, "num_format": "@"})
    day = book.add_format({"locked": False, "num_format": "dd/mm/yyyy"})
    for sheet in SHEETS:
        page = book.add_worksheet(sheet.name)
        page.freeze_panes(1, 0)
        for index, heading in enumerate(sheet.headings):
            form = day if heading.kind == "day" else free
            page.set_column(index, index, max(heading.width, len(heading.label)), form)
            page.write(0, index, heading.label, head)
            if heading.choices:
                page.data_validation(
                    1, index, ROWS, index,
                    {"validate": "list", "source": list(heading.choices), "error_title": heading.label,
                     "error_message": _("Chọn một trong danh sách.")},
                )  # fmt: skip
    _counts(book, head)
    book.close()
    return buffer.getvalue()


def _counts(book: Any, head: Any) -> None:
    page = book.add_worksheet(_("Số liệu"))
    page.set_column(0, 0, 40)
    columns = {heading.field: chr(65 + index) for index, heading in enumerate(MEMBERS.headings)}
    area = {name: f"'{MEMBERS.name}'!${c}$2:${c}${ROWS + 1}" for name, c in columns.items()}
    mark = f"'{ROLL.name}'!$D$2:$D${ROWS + 1}"
    page.write(0, 0, _(COUNTS), head)
    lines = (
        (_("Đảng viên đang ở chi bộ"), f"=COUNTA({area['name']})-COUNT({area['until']})"),
        (_("Trong đó dự bị"), f'=COUNTIF({area["probationary"]},"có")'),
        (_("Lượt vắng có lý do"), f'=COUNTIF({mark},"vắng có lý do")'),
        (_("Lượt vắng không lý do"), f'=COUNTIF({mark},"vắng không lý do")'),
    )
    for row, (label, formula) in enumerate(lines, 1):
        page.write(row, 0, label)
        page.write_formula(row, 1, formula)
    page.protect()
