"""Who signs a cell's paper by the office's profile is one of its members, and is written as the roll has it."""

from pathlib import Path
from typing import Any

from vanban.book.cell import Cell
from vanban.errors import Diagnostic, Severity
from vanban.messages import translate as _
from vanban.models.document import Document
from vanban.models.vocabulary import Signature
from vanban.packs.pack import find_profile
from vanban.text.names import known, name_key


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
