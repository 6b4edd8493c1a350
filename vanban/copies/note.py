"""The note of a copy from few words: the office's ``vanban.yaml`` tells who copies and who signs."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from vanban.documents.profile import defaults, signers
from vanban.errors import Diagnostic, InputError
from vanban.messages import translate as _
from vanban.models.copy_note import CopyNote
from vanban.reading.validation import diagnostics

_ANY_FORM = "plan"
"""A form for which the office's own data are asked: they hold for every one."""


def copy_note(
    folder: str | Path,
    *,
    form: str,
    recipients: Sequence[str],
    parts: Sequence[str] = (),
    number: str | None = None,
    day: date | None = None,
    signer: str | None = None,
) -> CopyNote:
    """Return the note of a copy that the office above a folder makes.

    Args:
        folder: Where ``vanban.yaml`` is looked for, upwards: it tells who copies.
        form: ``sao y``, ``sao lục`` or ``trích sao``.
        recipients: Who receives the copy.
        parts: The paragraphs of an excerpt: ``3``, ``5-8``, ``phụ lục``.
        number: Its number; without one there is room for the pen.
        day: The day of the copy; without one there is room for the pen.
        signer: Who signs it, by the name that ``vanban.yaml`` calls them; without one, who signs there for every form.

    Raises:
        InputError: the office is not known there, nobody signs by that name, or what is said is wrong.
    """
    known = defaults(_ANY_FORM, folder=folder)
    if "issuer" not in known:
        message = _("chưa biết cơ quan sao; hãy ghi Cơ quan ban hành trong vanban.yaml cạnh tệp")
        raise InputError(Diagnostic("missing", message, field="issuer"))
    data: dict[str, Any] = {"form": form, "issuer": known["issuer"], "recipients": recipients, "parts": parts}
    data |= {"number": number} if number else {}
    data |= {"date": day} if day else {}
    data["signature"] = _signature(folder, signer) if signer else known.get("signature", {})
    try:
        return CopyNote.model_validate(data)
    except ValidationError as error:
        raise InputError(diagnostics(error.errors(include_url=False), None, CopyNote)) from None


def _signature(folder: str | Path, name: str) -> dict[str, Any]:
    found = signers(folder)
    if name not in found:
        message = _("không có người ký “{name}” trong vanban.yaml; đang có: {listed}")
        listed = ", ".join(found) or _("chưa có ai")
        raise InputError(Diagnostic("signer-unknown", message.format(name=name, listed=listed), field="signature"))
    return found[name]
