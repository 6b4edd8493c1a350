"""Cells of a table that a spreadsheet will open: none begins with what it would take for a formula and run.

A Vietnamese Excel cuts a CSV at semicolons, whatever it was written with, and a quote counts at the begin of a cell
alone; so every place where a cell may begin counts: behind a semicolon, a tab, the end of a line. There an apostrophe
stands before such a text, and is taken away where the table is read again.
"""

import csv
import io
import re
from collections.abc import Iterable

_SIGNS = r"=+\-@＝＋－＠"
_FORMULA = rf"(?:^(?='* *[{_SIGNS}\t\r\n])|(?<=[;\t\r\n])(?='* *[{_SIGNS}]))"
_RUN = re.compile(_FORMULA)
_HELD = re.compile(_FORMULA + "'")


def safe(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula."""
    return _RUN.sub("'", text)


def plain(text: str) -> str:
    """Return a text as it was before :func:`safe`."""
    return _HELD.sub("", text)


def csv_text(rows: Iterable[Iterable[str]], end: str = "\r\n") -> str:
    """Return rows as CSV; this alone writes it."""
    text = io.StringIO()
    csv.writer(text, lineterminator=end).writerows(map(safe, row) for row in rows)
    return text.getvalue()
