"""A paper issued: the number that it would take is shown, then taken from the register and written into it."""

from datetime import date
from typing import Any
from urllib.parse import quote

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

import vanban
from vanban.desk import numbers
from vanban.desk.folder import ConflictError, Folder, OutsideError, Seen, said
from vanban.desk.making import told_of, unprintable
from vanban.desk.preview import pictured
from vanban.desk.shell import desk_of, page, posting, sentence
from vanban.messages import translate as _


def paper(request: Request) -> Response:
    """Show the number that a paper has, or would take, and why it takes none."""
    return _shown(request, request.path_params["name"])


def _shown(request: Request, name: str, status: int = 200, *, fault: str = "") -> Response:
    folder = desk_of(request).folder
    seen = folder.read(name)
    if not seen.hash:
        raise OutsideError
    try:
        document = vanban.load(folder.path(name), advice=lambda _item: None)
    except vanban.VanbanError:
        return RedirectResponse(f"/ban-thao/{quote(name)}", 303)  # which tells what is missing
    values: dict[str, Any] = {"number": "", "entry": None, "notes": (), "why": "", "same": False, "begin": False}
    try:
        values |= _standing(folder, name, document)
    except vanban.VanbanError as error:
        values["same"] = True
        values["why"] = folder.told(said(error))
    docx = folder.read(f"{name.rpartition('.')[0]}.docx") if values["entry"] else Seen(b"", "")
    key, pages, missing = pictured(docx.data)
    return page(
        request, "issue.html", status,
        file=name, document=document, seen=seen.hash, fault=fault, day=_day(document),
        word=bool(docx.hash), key=key, pages=pages, missing=missing, **values,
    )  # fmt: skip


def _standing(folder: Folder, name: str, document: Any) -> dict[str, Any]:
    """Return how a paper stands to the register."""
    with numbers.opened(folder) as register:
        if register is None:
            return {"begin": True}
        request = numbers.asked(folder, name, document)
        if request is None:
            return {"why": _none(document)}
        given = register.look(request)
        notes = [folder.told(item.message) for item in given.notes]
        if given.fresh:
            return {"number": f"{given.number:02}-{request.symbol}", "notes": notes}
        entry = register.find(given.row)
        return {"number": str(entry), "entry": entry, "notes": notes}


def _none(document: Any) -> str:
    """Return why a paper takes no number."""
    if document.draft is not None:
        return _(
            "đây là dự thảo lần {n}: dự thảo không lấy số. Khi ban hành, bỏ mục Dự thảo lần rồi phát hành."
        ).format(n=document.draft)
    return _("loại văn bản này không đánh số ở sổ văn bản đi; bấm Tạo Word ở bản thảo là xong")


def _day(document: Any) -> str:
    day: date | None = document.dated().exact
    return f"{day.day}/{day.month}/{day.year}" if day else ""


def issue(request: Request, form: FormData) -> Response:
    """Take the number and make the paper with it; a number whose paper fails is void, and that is told."""
    with desk_of(request).numbering:  # who comes next finds the paper as it was left
        return _issued(request, form)


def _issued(request: Request, form: FormData) -> Response:
    folder, name = desk_of(request).folder, request.path_params["name"]
    data = folder.read(name)
    if data.hash != form.get("seen"):
        return _shown(request, name, 409, fault=_("Bản thảo vừa được sửa ở nơi khác; hãy xem lại rồi phát hành."))
    docx = folder.path(name).with_suffix(".docx")
    with numbers.opened(folder) as register:
        if register is None:
            return _shown(request, name)
        taking = numbers.Taking(register)
        try:
            if form.get("write"):  # told before a number is taken
                vanban.edited(data.data, {"number": "1"}, name=name, folder=docx.parent)
            document = vanban.load(folder.path(name), advice=lambda _item: None)
            row = _row(register, str(form.get("row", "")).strip())
            vanban.save(document, docx, overwrite=True, register=taking, number_of=row, advice=lambda _item: None)
            if taking.given and form.get("write") and not document.number:
                number = f"{taking.given.number:02}"
                new = vanban.edited(data.data, {"number": number}, name=name, folder=docx.parent)
                folder.save(name, new, data.hash)
        except ConflictError:
            return _shown(request, name, 409, fault=_("Đã phát hành; số chưa ghi được vào bản thảo vừa sửa nơi khác."))
        except vanban.VanbanError as error:
            if any(item.code == "edited" for item in error.diagnostics):
                return RedirectResponse(f"/ban-thao/{quote(name)}/sua-tay", 303)
            return _shown(request, name, 422, fault=_fault(folder, taking, error))
    return RedirectResponse(f"/ban-thao/{quote(name)}/phat-hanh", 303)


def _row(register: vanban.Register, text: str) -> int | None:
    """Return the row that the clerk says is this paper's."""
    return register.find(text).row if text else None


def _fault(folder: Folder, taking: numbers.Taking, error: vanban.VanbanError) -> str:
    """Return why a paper was not issued, and which number became void by that."""
    text = folder.told(unprintable(error) if isinstance(error, vanban.TemplateError) else told_of(error))
    if not (taking.given and taking.given.fresh):
        return text
    lost = _("Số {number} đã lấy nên thành số huỷ, lý do ghi ở sổ; phát hành lại thì được số mới.")
    return f"{sentence(text)} {lost.format(number=taking.register.find(taking.given.row))}"


ROUTES = [
    Route("/ban-thao/{name:path}/phat-hanh", paper),
    posting("/ban-thao/{name:path}/phat-hanh", issue),
]
