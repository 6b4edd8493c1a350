"""A row of the register."""

import sqlite3
from dataclasses import dataclass
from datetime import date
from typing import Any

from vanban.documents.issue import NumberRequest
from vanban.register.series import Series

TAKEN, ISSUED, VOID = "taken", "issued", "void"


@dataclass(frozen=True)
class Entry:
    """A row of the register: one number, and the paper that has it.

    ``state`` is ``issued``, ``taken`` (given, and nobody said yet that the paper was made) or ``void``, with its
    ``reason``. Of a secret paper there is no subject.
    """

    row: int
    term: str
    body: str
    kind: str
    number: int
    state: str
    paper: str
    type: str
    symbol: str
    day: date | None
    subject: str
    secrecy: str
    signer: str
    recipients: str
    reason: str
    taken_at: str

    def __str__(self) -> str:
        """Return the number as it is printed: ``05-CV/ĐU``."""
        return f"{self.number:02}-{self.symbol}"

    @property
    def series(self) -> Series:
        """The series that its number is of."""
        return Series(self.term, self.body, self.kind)


def entry_of(row: sqlite3.Row) -> Entry:
    """Return a row of the table."""
    facts: dict[str, Any] = dict(row)
    return Entry(**{**facts, "day": date.fromisoformat(facts["day"]) if facts["day"] else None})


def facts_of(request: NumberRequest) -> dict[str, Any]:
    """Return what a row keeps of a paper, by column."""
    return {
        "paper": request.paper,
        "type": request.type,
        "symbol": request.symbol,
        "day": request.day.isoformat() if request.day else None,
        "subject": request.subject,
        "secrecy": request.secrecy,
        "signer": request.signer,
        "recipients": request.recipients,
    }
