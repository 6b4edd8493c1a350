"""A register, or a list that an office keeps elsewhere, audited from its file."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from vanban.errors import Diagnostic
from vanban.register.audit import audit
from vanban.register.lists import LISTS, read_list
from vanban.register.register import Register
from vanban.register.series import Term
from vanban.register.sheets import listed, marks
from vanban.word.files import path_of


def audit_numbers(
    source: "Register | str | Path", *, term_from: Iterable[date] = (), decisions_together: bool = False
) -> tuple[int, list[Diagnostic]]:
    """Return how many rows a register or a list has, and what is wrong with their numbers, each at its row.

    Doubles, gaps, steps back in date, wrong symbols, series that begin anew; of a register also the numbers that were
    taken and of which nobody said that a paper was made, and of a list what was not read. Nothing else is told.

    Args:
        source: A register or its file, or a list as an Excel file or a CSV.
        term_from: The days on which terms of the committee began, where they are known.
        decisions_together: Whether Quyết định and Quy định share a series; a register says so itself.

    Raises:
        InputError: the file cannot be read, or no column of numbers is found in it.
    """
    days = sorted(term_from)
    terms = [Term("trước đó"), *(Term(f"từ {day:%d/%m/%Y}", day) for day in days)] if days else []
    if not isinstance(source, Register):
        path = path_of(source)
        if path.suffix.lower() in LISTS:
            rows, notes = read_list(path)
            told = audit(rows, terms=terms, together=decisions_together)
            return len(rows), [*told, *(item for item in notes if item.code != "register-unused")]
        with Register(path) as register:
            return audit_numbers(register, term_from=days)
    entries = source.entries()
    rows = listed(entries, source.path)
    told = audit(rows, terms=terms, together=source.decisions_together, starts=source.starts())
    return len(rows), [*told, *marks(entries, source.path)]
