"""A table drawn with bars: ``| a | b |``, below it ``|---|--:|``, then a line for each row."""

import re
from typing import Literal

from vanban.text.emphasis import Span, spans

Side = Literal["left", "center", "right"]
Lines = tuple[tuple[Span, ...], ...]
"""The text of a cell, line by line."""
DASHES = "-–•·▪●◦\uf0b7\uf0a7\uf0d8\uf0fc\uf02d\uf076"
"""What begins a dash item: hyphen, en dash, bullets, and the signs that Word pastes for its own. Printed as -."""
LETTERS = "o§üvØ"
"""Letters that Word pastes for bullets of other typefaces, with a tab behind them."""
DASH = re.compile(rf"(?:[{re.escape(DASHES)}]\s+|[{LETTERS}]\t\s*)(?P<text>\S.*)")
BREAK = re.compile(r"\s*<br\s*/?>\s*", re.IGNORECASE)
"""The end of a line in a cell."""
_RULE_CELL = re.compile(r":?-+:?")


def cells(line: str) -> list[str]:
    r"""Return the cells of a row, none where the line is no row; ``\|`` is a bar in a cell."""
    text = line.strip()
    if not text.startswith("|"):
        return []
    inner = text[1:-1] if text.endswith("|") and not text.endswith("\\|") and len(text) > 1 else text[1:]
    return [cell.strip().replace("\\|", "|") for cell in re.split(r"(?<!\\)\|", inner)]


def sides(line: str) -> tuple[Side, ...]:
    """Return the sides of the columns that the second line of a table tells; none where the line is no such line."""
    found = cells(line)
    return tuple(map(_side, found)) if all(map(_RULE_CELL.fullmatch, found)) else ()


def _side(rule: str) -> Side:
    if rule.endswith(":"):
        return "center" if rule.startswith(":") else "right"
    return "left"


def lines_of(cell: str) -> Lines:
    """Return the lines of a cell, each under the contract of a line: a bullet is printed as a dash."""
    return tuple(_line(line) for line in (BREAK.split(cell) if "<" in cell else (cell,)))


def _line(line: str) -> tuple[Span, ...]:
    match = DASH.fullmatch(line)
    return spans(f"- {match['text']}" if match else line)
