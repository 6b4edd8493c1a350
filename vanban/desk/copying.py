"""Official copies of the folder's Word files: sao y, sao lục, trích sao; each made beside its original, and shown."""

from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

import vanban
from vanban.desk import drafts, numbers
from vanban.desk.book import day_of
from vanban.desk.fill import first
from vanban.desk.folder import Folder, OutsideError
from vanban.desk.preview import pictured
from vanban.desk.shell import desk_of, page, posting, typed_in
from vanban.messages import translate as _
from vanban.models import CopyForm

WORD = (".docx",)
MOST = 500
"""Word files that are offered."""


def ask(request: Request) -> Response:
    """Ask what is to be copied, in which form, and who signs."""
    return _asked(request, {"file": request.query_params.get("tep", "")})


def _asked(request: Request, typed: dict[str, str], fault: str = "") -> Response:
    folder = desk_of(request).folder
    try:
        signers = list(vanban.signers(folder.root))
        with numbers.opened(folder) as register:
            book = register is not None
    except vanban.VanbanError as error:
        signers, book, fault = [], False, fault or first(error)
    files = sorted(folder.named(WORD))[:MOST]
    return page(
        request, "copy.html", 422 if fault else 200,
        files=files, forms=[each.value for each in CopyForm], signers=signers, book=book, typed=typed,
        fault=folder.told(fault),
    )  # fmt: skip


def copied(request: Request, form: FormData) -> Response:
    """Make the copy beside its original; nothing that is there is written over."""
    folder = desk_of(request).folder
    typed = typed_in(form)
    name = typed.get("file", "")
    source = folder.read(name) if name else None
    if source is None or not source.hash:
        return _asked(request, typed, _("hãy chọn tệp Word để sao"))
    told: list[vanban.Diagnostic] = []
    place = drafts.place_of(folder, name)
    try:
        note = vanban.copy_note(place, **_said(typed))
        with numbers.opened(folder) as register:
            taking = numbers.Taking(register) if register and typed.get("take") else None
            docx = vanban.official_copy(source.data, note, register=taking, folder=place, advice=told.append)
            made = _kept(folder, name, docx, taking)
    except vanban.VanbanError as error:
        return _asked(request, typed, "; ".join(str(item) for item in error.diagnostics))
    left = sum(item.code == "copy-left-out" for item in told)
    asked = {"bo": str(left) if left else "", "ky": "0" if any(item.code == "copy-unsigned" for item in told) else ""}
    query = urlencode({name: text for name, text in asked.items() if text})
    return RedirectResponse(f"/ban-sao/{quote(made)}" + (f"?{query}" if query else ""), 303)


def _kept(folder: Folder, name: str, docx: bytes, taking: numbers.Taking | None) -> str:
    """Write a copy beside its original; where that fails, the number that it took is void."""
    made = drafts.free(folder, f"{Path(name).stem}-ban-sao", ".docx", beside=name)
    try:
        folder.save(made, docx, "")
    except vanban.OutputError as error:
        if taking and taking.given and taking.given.fresh:
            taking.register.void(taking.given.row, first(error))
        raise
    return made


def _said(typed: dict[str, str]) -> dict[str, Any]:
    """Return what is said of a copy."""
    lines = [line.strip() for line in typed.get("recipients", "").split("\n")]
    parts = [part.strip() for part in typed.get("parts", "").replace(";", ",").split(",")]
    return {
        "form": typed.get("form", ""),
        "recipients": [line for line in lines if line],
        "parts": [part for part in parts if part],
        "number": None if typed.get("take") else typed.get("number") or None,
        "day": day_of(typed.get("day", "")),
        "signer": typed.get("signer") or None,
    }


def shown(request: Request) -> Response:
    """Show a copy that was made, as pages."""
    folder, name = desk_of(request).folder, request.path_params["name"]
    docx = folder.read(name)
    if not docx.hash or not name.lower().endswith(WORD):
        raise OutsideError
    key, pages, missing = pictured(docx.data)
    asked = request.query_params.get("bo", "")
    left = asked if asked.isdecimal() else ""
    unsigned = request.query_params.get("ky") == "0"
    return page(request, "copied.html", file=name, key=key, pages=pages, missing=missing, left=left, unsigned=unsigned)


ROUTES = [
    Route("/ban-sao", ask),
    posting("/ban-sao", copied),
    Route("/ban-sao/{name:path}", shown),
]
