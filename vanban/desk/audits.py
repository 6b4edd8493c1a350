"""A list of numbers audited, of the office's register or of any file that is dropped: each fault at its row."""

from pathlib import PurePosixPath
from typing import Any

from starlette.datastructures import FormData, UploadFile
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

import vanban
from vanban.desk import numbers
from vanban.desk.book import LISTS, day_of, given, labelled, where
from vanban.desk.folder import said
from vanban.desk.shell import LIMIT, desk_of, page, posting
from vanban.messages import marked

KINDS = {
    "register-double": marked("số trùng"),
    "register-gap": marked("số thiếu"),
    "register-back": marked("ngày lùi"),
    "register-symbol": marked("ký hiệu sai"),
    "register-restart": marked("bắt đầu lại"),
    "register-taken": marked("chưa thấy văn bản"),
}
OTHER = marked("chưa đọc được")
"""What stands in the list and was not read: a day, a row, a sheet."""


def ask(request: Request) -> Response:
    """Ask for a list, and show what is wrong with the register that is in use."""
    return _page(request)


def _page(request: Request, status: int = 200, *, fault: str = "", **values: Any) -> Response:
    own: dict[str, Any] = {"count": 0, "rows": ()}
    try:
        with numbers.opened(desk_of(request).folder) as register:
            if register is not None and "file" not in values:
                count, told = vanban.audit_numbers(register)
                own = {"count": count, "rows": [_row(item, where(item, register.path)) for item in told]}
    except vanban.VanbanError as error:
        fault = fault or desk_of(request).folder.told(said(error))
    return page(
        request, "audit.html", status,
        fault=fault, own=own, limit=LIMIT, endings=LISTS, typed={}, **{"file": "", "count": 0, "rows": (), **values},
    )  # fmt: skip


def audited(request: Request, form: FormData) -> Response:
    """Show what is wrong with the list that was dropped; it is not kept."""
    file = form.get("tep")
    days = str(form.get("term_from", ""))
    try:
        begins = [day for text in days.split(";") if (day := day_of(text))]
        with given(form) as path:
            together = bool(form.get("together"))
            count, told = vanban.audit_numbers(path, term_from=begins, decisions_together=together)
            rows = [_row(item, where(item, path)) for item in told]
    except vanban.VanbanError as error:
        return _page(request, 422, fault=desk_of(request).folder.told(said(error)))
    name = PurePosixPath(str(file.filename)).name if isinstance(file, UploadFile) else ""
    return _page(request, file=name, count=count, rows=rows)


def _row(item: vanban.Diagnostic, place: str) -> dict[str, str]:
    grave = "bad" if item.severity is vanban.Severity.ERROR else ""
    return {"place": place, "kind": KINDS.get(item.code, OTHER), "text": labelled(item), "grave": grave}


ROUTES = [
    Route("/so/doi-chieu", ask),
    posting("/so/doi-chieu", audited, changes=False),
]
