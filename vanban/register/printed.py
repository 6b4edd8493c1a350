"""The register printed: its rows as a document of the form ``outgoing-register``, on pages that lie."""

from datetime import date
from typing import Any

from vanban.documents.issue import lead
from vanban.documents.loading import compose
from vanban.documents.rendering import render
from vanban.errors import InputError
from vanban.messages import translate as _
from vanban.models.outgoing import OutgoingRegister
from vanban.register.entry import TAKEN, VOID, Entry
from vanban.register.register import Register
from vanban.text.language import fold, short_date


def print_register(
    register: Register, *, term: str | None = None, kind: str | None = None, day: date | None = None
) -> bytes:
    """Return the register as a Word file.

    Who issues and signs it is what the office's ``vanban.yaml`` says, found upwards from the register; without one the
    office is the name that the register was made with.

    Args:
        register: The register.
        term: Only the papers of this term.
        kind: Only the papers of this type.
        day: The day of the print; today, if not given.

    Raises:
        InputError: no paper is in it, or neither profile nor register tell whose it is.
    """
    entries = [
        entry for entry in register.entries()
        if (term is None or entry.term == term) and (kind is None or fold(entry.type) == fold(kind))
    ]  # fmt: skip
    if not entries:
        raise InputError(_("sổ không có số nào để in"), code="register-empty")
    folder = register.path.resolve().parent
    defaults: dict[str, Any] = {"date": short_date(day or date.today())}  # noqa: DTZ011  # the office's own day
    if office := register.office:
        defaults["issuer"] = office
    terms = {entry.term for entry in entries if entry.term}
    if len(terms) == 1:
        defaults["subject"] = f"nhiệm kỳ {terms.pop()}"
    data = {"papers": [_row(entry) for entry in entries]}
    return render(compose(OutgoingRegister, data, folder, str(register.path), defaults))


def _row(entry: Entry) -> dict[str, str]:
    """Return the cells of a row; of a secret paper the type alone."""
    notes = {VOID: f"huỷ: {entry.reason}", TAKEN: "chưa thấy văn bản"}
    cells = {
        "mark": str(entry),
        "day": short_date(entry.day) if entry.day else "",
        "about": f"{entry.type} {entry.subject}".strip() or lead(entry.symbol),
        "signer": entry.signer,
        "receivers": entry.recipients,
        "note": "; ".join(filter(None, (entry.secrecy, notes.get(entry.state)))),
    }
    return {name: text for name, text in cells.items() if text}
