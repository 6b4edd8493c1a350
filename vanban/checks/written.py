"""Reports that are written as files: a page for a browser, a table for a spreadsheet, a paper to print."""

from collections.abc import Iterable
from datetime import date

from vanban.checks.sheet import Sheet, sheet_of
from vanban.checks.told import Report
from vanban.checks.written_docx import docx_report
from vanban.checks.written_html import html_report
from vanban.messages import translate as _
from vanban.text.spreadsheet import csv_text


def written(reports: Iterable[Report], suffix: str, day: date | None = None) -> bytes:
    """Return a report of files.

    Args:
        reports: What was found in each.
        suffix: One of ``SUFFIXES``.
        day: The day of the check; today, if not given.
    """
    return _WRITERS[suffix](sheet_of(reports, day or date.today()))  # noqa: DTZ011  # the clerk's own day


def _csv_report(sheet: Sheet) -> bytes:
    """Return a row for each finding, and one for each file that has none."""
    rows = [(
        _("Tệp"), _("Kết quả"), _("Tên loại"), _("Chuẩn"), _("Mức"), _("Chỗ"), _("Chữ ở đó"), _("Số chỗ"),
        _("Điều thấy"), _("Căn cứ"), _("Quy tắc"),
    )]  # fmt: skip
    for file in sheet.files:
        about = file.name, file.status, file.type, file.standard
        rows += (
            (*about, row.weight, row.place, row.text, row.count, row.message, row.clause, row.code) for row in file.rows
        )
        if not file.rows:
            rows.append((*about, "", "", "", "", file.told, "", ""))
    return csv_text(rows).encode("utf-8-sig")


_WRITERS = {".html": html_report, ".csv": _csv_report, ".docx": docx_report}
SUFFIXES = tuple(_WRITERS)
"""How the name of a report ends."""
