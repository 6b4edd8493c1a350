"""What came of one document of many."""

from dataclasses import dataclass, field
from pathlib import Path

from vanban.errors import Diagnostic, VanbanError


@dataclass(frozen=True)
class Made:
    """One document: what it was made from, its bytes or the file they were written to, and what was told of it.

    Attributes:
        source: What it was made from, as messages name it: a path, ``rows.csv:3``, or nothing of a document.
        docx: The bytes of the Word file, where no folder was given.
        path: The file that was written, where a folder was given.
        diagnostics: What stopped it, or was told beside it.
        error: What stopped it, as it would have been raised.
        number: Which of the items it is, from 1.
        sha256: That of the file that was written, in hexadecimal digits.
        state: What was done: ``made``, ``renewed``, ``left`` (the same was there already) or ``overwritten``; empty
            where nothing was written.
    """

    source: str
    docx: bytes | None = None
    path: Path | None = None
    diagnostics: tuple[Diagnostic, ...] = ()
    error: VanbanError | None = field(default=None, repr=False)
    number: int = 0
    sha256: str | None = None
    state: str = ""

    @property
    def ok(self) -> bool:
        """Whether the document was made."""
        return self.error is None
