"""CSV with places: records cut from a stream of lines, and the cells of a record with where each stands in its text."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

SEPARATORS = ",;\t"
"""Excel writes ``;`` where the comma is the decimal mark, as in Vietnam."""


class Cell(NamedTuple):
    """The text of a cell, where it begins and ends in the record, and whether every character stands for itself."""

    text: str
    start: int
    end: int
    plain: bool


class BadQuoteError(ValueError):
    """Something stands behind a closing quote; ``args[0]`` is where."""


def separator_of(heading: str) -> str:
    """Return the separator that a heading row uses most."""
    bare = re.sub('"[^"]*"', "", heading)
    return max(SEPARATORS, key=bare.count)


@cache
def _opening(separator: str) -> re.Pattern[str]:
    return re.compile(rf'(?:^|{separator}) *"')


@cache
def _cell(separator: str) -> re.Pattern[str]:
    return re.compile(rf'[ ]*"((?:[^"]|"")*)"[ ]*|([^{separator}\r\n]*)')


_CLOSING = re.compile('(?:[^"]|"")*+"')


def stays_open(line: str, separator: str, *, opened: bool) -> bool:
    """Whether a quoted cell is still open at the end of a line that began inside one (``opened``) or not."""
    if not opened and '"' not in line:
        return False
    at = 0
    while True:
        found = _CLOSING.match(line, at) if opened else _opening(separator).search(line, at)
        if found is None:
            return opened
        at, opened = found.end(), not opened


def cells_of(record: str, separator: str) -> Iterator[Cell]:
    """Yield the cells of a record.

    Raises:
        BadQuoteError: something stands between a closing quote and the next separator.
    """
    pattern, at = _cell(separator), 0
    while True:
        match = pattern.match(record, at)
        if match is None:  # the second alternative matches anything
            raise BadQuoteError(at)
        quoted, bare = match.groups()
        if quoted is None:
            yield Cell(bare, match.start(), match.end(), plain=True)
        else:
            start = match.start(1)
            yield Cell(quoted.replace('""', '"'), start, match.end(1), plain='"' not in quoted)
        at = match.end()
        if at >= len(record):
            return
        if record[at] != separator:
            raise BadQuoteError(at)
        at += 1
