"""Papers made from the form: Word and PDF beside the data, and their folder opened."""

import os
import subprocess
import sys
from urllib.parse import quote

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

import vanban
from vanban.desk import drafts, numbers
from vanban.desk.fill import as_told, clash, first
from vanban.desk.folder import ConflictError
from vanban.desk.pictures import print_file
from vanban.desk.shell import desk_of, posting
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
    answer, notes = {"name": name, "seen": seen}, list[vanban.Diagnostic]()
    try:
        document = vanban.load(folder.path(name), advice=lambda _item: None)
        name = answer["name"] = drafts.named(folder, name, document)
        if form.get("kind") == "issue":
            return JSONResponse({**answer, "ask": f"/ban-thao/{quote(name)}/phat-hanh"})
        with desk.numbering, numbers.kept(folder, name, document, notes.append) as how:
            docx = vanban.save(
                document, folder.path(name).with_suffix(".docx"), overwrite=True, advice=lambda _item: None, **how
            )
        made = print_file(docx) if form.get("kind") == "pdf" else docx
    except vanban.InputError as error:
        return JSONResponse({**answer, "faults": as_told(list(error.diagnostics))}, 422)
    except vanban.OutputError as error:
        if any(item.code == "edited" for item in error.diagnostics):
            return JSONResponse({**answer, "ask": f"/ban-thao/{quote(name)}/sua-tay"})
        return JSONResponse({**answer, "told": folder.told(told_of(error))}, 422)
    except vanban.TemplateError as error:
        return JSONResponse({**answer, "told": unprintable(error)}, 422)
    unsaid = _("Chưa có số: {why}. Bấm Phát hành để chọn.")
    note = " ".join(unsaid.format(why=folder.told(item.message)) for item in notes)
    return JSONResponse({**answer, "made": made.name, "note": note})


def unprintable(error: vanban.TemplateError) -> str:
    """Return why a form of the office is not printed."""
    text = _("Mẫu của loại văn bản này không in được: {why}. Những gì đã điền vẫn còn; hãy báo người phụ trách mẫu.")
    return text.format(why=first(error).rstrip("."))


def told_of(error: vanban.VanbanError) -> str:
    """Return why a paper was not made, in a clerk's words."""
    codes = {item.code for item in error.diagnostics}
    if "no-libreoffice" in codes:
        return _("Bản Word đã tạo. Bản PDF cần LibreOffice, mà máy này chưa có; cài từ libreoffice.org.")
    if "open" in codes:
        return _("Tệp đang mở trong Word; hãy đóng lại rồi tạo lần nữa.")
    return first(error)


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
]
