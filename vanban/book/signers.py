"""Who signs a cell's paper: who holds the office on its day; whom the profile names is written as the roll has him."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any

from vanban.book.cell import Cell
from vanban.errors import Diagnostic, Severity
from vanban.messages import translate as _
from vanban.models.document import Document
from vanban.models.period import Period
from vanban.models.vocabulary import Signature
from vanban.packs.pack import find_profile
from vanban.text.language import short_date
from vanban.text.names import known, name_key

WRITTEN_WITHIN = timedelta(days=92)
"""So long after a quarter or a year its report is written: within the next quarter."""


def signature(cell: Cell, day: date) -> dict[str, Any]:
    """Return the signature of the cell's secretary on the day of a paper, or of the deputy."""
    for office in ("Bí thư", "Phó Bí thư"):
        if holder := cell.holder(office, day):
            return {"prefix": "T/M", "body": "Chi bộ", "office": office, "name": holder.name}
    return {}


def unsettled(cell: Cell, document: Document) -> str:
    """Return what is to be said of a report without its day, where that day decides which of two holders signs."""
    period: Period | None = getattr(document, "quarter", None) or getattr(document, "period", None)
    if document.dated().exact or period is None:
        return ""
    last, until = period.last_day, period.last_day + WRITTEN_WITHIN
    now = signature(cell, last).get("name", "")
    days = {member.since for member in cell.members} | {m.until + timedelta(1) for m in cell.members if m.until}
    for day in sorted(day for day in days if day and last < day <= until):
        then = signature(cell, day).get("name", now)
        if then != now and document.signature.name == now:
            message = _("chưa ghi nên người ký là của ngày {last}: {name}; từ {day} người ký là {other}. Hãy ghi ngày")
            return message.format(last=short_date(last), name=now or "…", day=short_date(day), other=then)
    return ""


def signed_by(cell: Cell, document: Document, folder: Path) -> tuple[Document, tuple[Diagnostic, ...]]:
    """Return a paper with its signers as the member list has them, and what was found.

    The papers of others (a committee member's report on the cell) are signed by whom they name.
    """
    if name_key(document.issuer.name) != name_key(cell.name):
        return document, ()
    day = document.dated().exact
    members = cell.on(day) if day else cell.members
    among = known(member.name for member in members)
    changed: dict[str, Any] = {}
    told: list[Diagnostic] = []
    signatures = [document.signature, *document.co_signatures]
    for index, signature in enumerate(signatures):
        found = among.find(signature.name) if signature.name else ()
        if message := _fault(signature, found):
            severity = Severity.ERROR if len(found) > 1 else Severity.WARNING
            path = str(find_profile(folder) or "")
            label = _("Họ tên người ký")
            told.append(Diagnostic("signer", message, severity, path or None, field="signature.name", label=label))
        if len(found) == 1:
            signatures[index] = signature.model_copy(update={"name": found[0]})
    if signatures[0] != document.signature:
        changed["signature"] = signatures[0]
    if tuple(signatures[1:]) != document.co_signatures:
        changed["co_signatures"] = tuple(signatures[1:])
    return (document.model_copy(update=changed) if changed else document), tuple(told)


def _fault(signature: Signature, found: tuple[str, ...]) -> str:
    name, own = signature.name, name_key(signature.body) == name_key("Chi bộ")
    if len(found) > 1:
        listed = _(" hoặc ").join(f"“{one}”" for one in found)
        return _("“{typed}” có thể là {listed}; hãy ghi đúng như danh sách đảng viên").format(typed=name, listed=listed)
    if found and found[0] != name:
        return _("ghi “{typed}”; in là “{name}” như trong danh sách").format(typed=name, name=found[0])
    if name and own and not found:
        return _("“{name}” ký thay mặt chi bộ mà không có trong danh sách đảng viên").format(name=name)
    return ""
