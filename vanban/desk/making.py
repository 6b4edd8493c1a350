"""Papers made from the form: Word and PDF beside the data, and nothing overwritten that a hand has touched."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any
from urllib.parse import quote

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

import vanban
from vanban.desk import drafts
from vanban.desk.fill import as_told, clash, first
from vanban.desk.folder import ConflictError
from vanban.desk.shell import desk_of, page, posting, told
from vanban.messages import translate as _


def make(request: Request, form: FormData) -> Response:
    """Save a paper and make its Word file, with its PDF where that was asked for."""
    desk, given = desk_of(request), drafts.sent(form)
    folder = desk.folder
    try:
        name, seen = drafts.saved(folder, given)
    except ConflictError as error:
        return clash(request, given, error.there)
    except vanban.VanbanError as error:
        return JSONResponse({"told": first(error)}, 422)
    answer = {"name": name, "seen": seen}
    try:
        document = vanban.load(folder.path(name), advice=lambda _item: None)
        name = answer["name"] = drafts.named(folder, name, document)
        made = _made(folder.path(name), document, pdf=form.get("kind") == "pdf")
    except vanban.InputError as error:
        return JSONResponse({**answer, "faults": as_told(list(error.diagnostics))}, 422)
    except vanban.OutputError as error:
        if any(item.code == "edited" for item in error.diagnostics):
            return JSONResponse({**answer, "ask": _asking(name)})
        return JSONResponse({**answer, "told": _told(error)}, 422)
    return JSONResponse({**answer, "made": made.name})


def _made(path: Path, document: Any, *, pdf: bool) -> Path:
    docx = vanban.save(document, path.with_suffix(".docx"), overwrite=True, advice=lambda _item: None)
    return vanban.save_pdf(docx, overwrite=True) if pdf else docx


def _told(error: vanban.VanbanError) -> str:
    codes = {item.code for item in error.diagnostics}
    if "no-libreoffice" in codes:
        return _("Bản Word đã tạo. Bản PDF cần LibreOffice, mà máy này chưa có; cài từ libreoffice.org.")
    if "open" in codes:
        return _("Tệp đang mở trong Word; hãy đóng lại rồi tạo lần nữa.")
    return first(error)


def _asking(name: str) -> str:
    return f"/ban-thao/{quote(name)}/sua-tay"


def edited(request: Request) -> Response:
    """Show what a hand has changed in a paper's files since they were made, and ask what is to become of it."""
    name = request.path_params["name"]
    return _edited(request, name)


def _edited(request: Request, name: str, status: int = 200) -> Response:
    folder = desk_of(request).folder
    found = []
    for suffix in (".docx", ".pdf"):
        other = _beside(name, suffix)
        there = folder.read(other)
        if there.hash and not vanban.untouched(there.data):
            found.append((other, there.hash, _changes(there.data, other, folder.root) if suffix == ".docx" else None))
    if not found:
        return RedirectResponse(f"/ban-thao/{quote(name)}", 303)
    return page(request, "edited.html", status, file=name, found=found)


def _beside(name: str, suffix: str) -> str:
    stem, dot, _end = name.rpartition(".")
    return (stem if dot else name) + suffix


def _changes(docx: bytes, name: str, folder: Path) -> tuple[vanban.Diagnostic, ...] | None:
    """Return what a hand has changed; None where the file was not made here."""
    try:
        return vanban.differences(docx, name=name, folder=folder)
    except vanban.VanbanError:
        return None


def settle(request: Request, form: FormData) -> Response:
    """Do with files that a hand has touched what was chosen: write over what was shown, or make others."""
    try:
        return _settled(request, form, request.path_params["name"])
    except vanban.VanbanError as error:
        return told(request, 422, _("Chưa tạo được"), _told(error))


def _settled(request: Request, form: FormData, name: str) -> Response:
    folder = desk_of(request).folder
    document = vanban.load(folder.path(name), advice=lambda _item: None)
    docx = vanban.render(document, advice=lambda _item: None)
    if form.get("choice") == "other":
        path = Path(name)
        other = drafts.free(folder, path.stem, path.suffix, ".docx", ".pdf", beside=name)
        folder.save(other, folder.read(name).data, "")
        folder.save(_beside(other, ".docx"), docx, "")
        return RedirectResponse(f"/ban-thao/{quote(other)}", 303)
    word, pdf = _beside(name, ".docx"), _beside(name, ".pdf")
    shown = {other: str(form.get(suffix, "")) for other, suffix in ((word, ".docx"), (pdf, ".pdf"))}
    if any(seen and folder.read(other).hash != seen for other, seen in shown.items()):
        return _edited(request, name, 409)
    try:
        folder.save(word, docx, shown[word] or folder.read(word).hash)
    except ConflictError:
        return _edited(request, name, 409)
    if shown[pdf]:
        vanban.save_pdf(folder.path(word), overwrite_edited=True)
    return RedirectResponse(f"/ban-thao/{quote(name)}", 303)


def show_folder(request: Request, form: FormData) -> Response:
    """Open the folder of a paper in the system's own window."""
    place = drafts.place_of(desk_of(request).folder, str(form.get("name", "")))
    try:
        if sys.platform == "win32":
            os.startfile(place)  # noqa: S606  # a folder of the desk, in the system's own window
        else:
            program = "open" if sys.platform == "darwin" else "xdg-open"
            quiet = subprocess.DEVNULL
            subprocess.Popen([program, str(place)], stdout=quiet, stderr=quiet)  # noqa: S603  # the same
    except OSError:
        return JSONResponse({"told": _("Thư mục ở: {path}").format(path=place)})
    return JSONResponse({})


ROUTES = [
    posting("/dien/tao", make),
    posting("/dien/mo", show_folder, changes=False),
    Route("/ban-thao/{name:path}/sua-tay", edited),
    posting("/ban-thao/{name:path}/sua-tay", settle),
]
