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
    """A row of the register: one number, and the paper that has it."""

    row: int
    """Which row it is, from 1."""
    term: str
    """The name of the term that its series runs in; nothing of a congress."""
    body: str
    """Whose series it is, by the symbol."""
    kind: str
    """The type whose series it is; nothing where all types share one."""
    number: int
    """The number."""
    state: str
    """``issued``, ``taken`` (given, and nobody said yet that the paper was made) or ``void``."""
    paper: str
    """The paper's id; nothing where it has none."""
    type: str
    """The type that the paper prints."""
    symbol: str
    """What is printed behind the number (``CV/ĐU``)."""
    day: date | None
    """The paper's date, where it is whole."""
    subject: str
    """Its subject; nothing of a secret paper."""
    secrecy: str
    """The level of secrecy, in Vietnamese; nothing of an open paper."""
    signer: str
    """Who signs it."""
    recipients: str
    """Who receives it, with semicolons between."""
    reason: str
    """Why the number is void."""
    taken_at: str
    """When the number was given, in ISO form."""

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
