"""Cells of a table that a spreadsheet will open: none begins with what it would take for a formula and run.

An apostrophe stands before such a text, and is taken away where the table is read again.
"""

import csv
import io
from collections.abc import Iterable

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def safe(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula."""
    return f"'{text}" if text.lstrip(" ").startswith(_FORMULA) else text


def plain(text: str) -> str:
    """Return a text as it was before :func:`safe`."""
    return text[1:] if text.startswith("'") and text[1:].lstrip(" ").startswith(_FORMULA) else text


def csv_text(rows: Iterable[Iterable[str]], end: str = "\r\n") -> str:
    """Return rows as CSV; this alone writes it."""
    text = io.StringIO()
    csv.writer(text, lineterminator=end).writerows(map(safe, row) for row in rows)
    return text.getvalue()
