"""A row as it stands in its file, light enough to travel, and what all rows of the file have in common."""

import json
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from vanban.batch.series.csv_cells import BadQuoteError, cells_of
from vanban.errors import VanbanError
from vanban.reading.tables.cells import Kind as CellKind

Kind = Literal["jsonl", "csv", "xlsx"]


@dataclass(frozen=True, slots=True)
class Column:
    """The field that a column fills: its names from the document down, and whether a cell holds an item a line."""

    path: tuple[str, ...]
    listed: bool = False
    kind: CellKind = "text"


@dataclass(frozen=True, slots=True)
class Table:
    """The file of rows; of a sheet or a CSV file the columns, None for one that is passed over."""

    base: Path
    path: Path
    kind: Kind
    naming: frozenset[str]
    """The keys, folded, under which a row names its own file."""
    columns: tuple[Column | None, ...] = ()
    name_column: int | None = None
    separator: str = ","
    sheet: str = ""
    bare: frozenset[int] = frozenset()
    """The columns without a heading."""
    titles: tuple[str, ...] = ()
    """What stands above each column."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a file, light enough to travel to another process.

    Attributes:
        number: Which of the rows it is, from 1.
        line: Its line in the file or the sheet, from 1.
        fault: What was found wrong with it before it was read.
    """

    table: Table
    number: int
    line: int
    data: bytes = b""
    cells: tuple[str | None, ...] = ()
    faults: tuple[tuple[int, str], ...] = ()
    """What is wrong with cells of a sheet, by their index."""
    name: str | None = None
    fault: VanbanError | None = None

    @property
    def place(self) -> str:
        """Where the row stands, for messages."""
        return f"{self.table.path}:" + (f"{self.table.sheet}!A{self.line}" if self.table.sheet else str(self.line))

    @property
    def file_name(self) -> str:
        """The name of its document."""
        return f"{self.name or f'{self.table.base.stem}-{self.number:06}'}.docx"

    @property
    def texts(self) -> tuple[str, ...]:
        """What stands in each cell; of a row that cannot be cut into cells, and of JSON, nothing."""
        if self.table.kind != "csv":
            return tuple(text or "" for text in self.cells)
        with suppress(UnicodeDecodeError, BadQuoteError):
            return tuple(cell.text for cell in cells_of(self.data.decode(), self.table.separator))
        return ()

    @property
    def words(self) -> str:
        """What it is known by to whoever wrote it: the first text in it that is no number."""
        texts: Iterable[Any] = self.cells
        if self.table.kind == "jsonl":
            with suppress(ValueError):
                found = json.loads(self.data)
                values = found.values() if isinstance(found, dict) else ()
                texts = (text for value in values for text in (value if isinstance(value, list) else [value]))
        elif self.table.kind == "csv":
            texts = self.data.decode("utf-8", "replace").split(self.table.separator)
        named = (" ".join(text.strip(' "').split()) for text in texts if isinstance(text, str))
        return next((text[:60] for text in named if any(char.isalpha() for char in text)), "")
