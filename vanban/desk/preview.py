"""The page beside the form: the paper as it is typed, printed by LibreOffice, its sheets as pictures."""

import threading
from collections import OrderedDict
from datetime import date
from typing import Any

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

import vanban
from vanban.desk import drafts
from vanban.desk.folder import OutsideError
from vanban.desk.pictures import page_png, pages_in, pdf_of
from vanban.desk.shell import desk_of, posting
from vanban.messages import translate as _

_KEPT, _ROUNDS = 6, 8
_WIDEST = 1800
_ROOM = "…"


class Sheets:
    """The papers that were printed last, by what they are told by."""

    def __init__(self) -> None:
        self._kept: OrderedDict[str, bytes] = OrderedDict()
        self._lock = threading.Lock()

    def pdf(self, key: str) -> bytes | None:
        """Return a paper that was printed."""
        with self._lock:
            return self._kept.get(key)

    def printed(self, docx: bytes) -> str:
        """Print a Word file, if it was not lately; return what it is told by.

        Raises:
            vanban.OutputError: there is no LibreOffice, or it could not print it.
        """
        key = vanban.fingerprint(docx)
        pdf = self.pdf(key) or pdf_of(docx)
        with self._lock:
            self._kept[key] = pdf
            self._kept.move_to_end(key)
            while len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        return key


_sheets = Sheets()


def printed(docx: bytes) -> tuple[str, int]:
    """Print a Word file; return what it is told by, and how many sheets it has.

    Raises:
        vanban.OutputError: as of :meth:`Sheets.printed`.
    """
    key = _sheets.printed(docx)
    return key, pages_in(_sheets.pdf(key) or b"")


def sheets(request: Request, form: FormData) -> Response:
    """Print what is typed; where something is missing, as far as it goes."""
    given = drafts.sent(form)
    folder = desk_of(request).folder
    try:
        document, whole = filled(given, drafts.place_of(folder, given.name))
        docx = vanban.render(document, level=1, advice=lambda _item: None)
    except vanban.InputError:
        return JSONResponse({"told": _("Trang hiện ra khi đã sửa những chỗ báo đỏ.")})
    try:
        key = _sheets.printed(docx)
    except vanban.OutputError as error:
        if any(item.code == "no-libreoffice" for item in error.diagnostics):
            missing = _("Máy này chưa có LibreOffice nên không có hình trang và bản PDF; tạo Word vẫn được. Cài từ libreoffice.org.")
            return JSONResponse({"told": missing, "missing": True})
        return JSONResponse({"told": _("LibreOffice không in được trang này; bản Word vẫn tạo được.")})
    return JSONResponse({"id": key, "pages": pages_in(_sheets.pdf(key) or b""), "partly": not whole})


def sheet(request: Request) -> Response:
    """Return one sheet as a picture."""
    pdf = _sheets.pdf(request.path_params["key"])
    wide = request.query_params.get("w", "")
    number = request.path_params["number"]
    if pdf is None or number >= pages_in(pdf):
        raise OutsideError
    width = min(_WIDEST, max(100, int(wide))) if wide.isdecimal() and len(wide) < 6 else 800
    headers = {"Cache-Control": "private, max-age=3600, immutable"}
    return Response(page_png(pdf, number, width=width), media_type="image/png", headers=headers)


def filled(given: drafts.Sent, place: Any) -> tuple[Any, bool]:
    """Return the document that is typed, and whether it is whole: what is wrong is left out, what is missing has a mark.

    Raises:
        vanban.InputError: it cannot be shown even so.
    """
    data: dict[str, Any] = drafts.pruned(given.data) or {}
    fields = vanban.fields(given.form, folder=place)
    for round_ in range(_ROUNDS):
        try:
            document = vanban.load(data, form=given.form, folder=place, advice=lambda _item: None)
        except vanban.InputError as error:
            if not all([_mended(data, item, fields) for item in error.diagnostics]):
                raise
        else:
            return document, round_ == 0
    return vanban.load(data, form=given.form, folder=place, advice=lambda _item: None), False


def _mended(data: Any, fault: vanban.Diagnostic, fields: tuple[vanban.Field, ...]) -> bool:
    """Take away what is wrong, or mark what is missing; tell whether something was done."""
    parts = (fault.field or "").split(".")
    field = None
    for at, part in enumerate(parts):
        last = at == len(parts) - 1
        if isinstance(data, list):
            if not part.isdecimal() or int(part) >= len(data):
                return False
            if last:
                data.pop(int(part))
                return True
            data = data[int(part)]
            continue
        known = field.fields if field is not None else fields
        field = next((each for each in known if each.name == part), None)
        if field is None or not isinstance(data, dict):
            return False
        if last:
            break
        if part not in data:
            data[part] = {}
        data = data[part]
    if field is None:
        return False
    if fault.code != "missing" and field.name in data:
        del data[field.name]
    elif field.name not in data:
        data[field.name] = _mark(field)
    else:
        return False
    return True


def _mark(field: vanban.Field) -> Any:
    """Return what stands where something is missing."""
    today = date.today()
    if field.kind == "record":
        one: Any = {inner.name: _mark(inner) for inner in field.fields if inner.required}
    else:
        marks = {"number": "0", "decimal": "0", "money": "0", "time": "00:00", "yes_no": "không"}
        marks |= {"date": f"{today:%d/%m/%Y}", "period": f"{today:%m/%Y}"}
        one = field.choices[0] if field.choices else marks.get(field.kind, _ROOM)
    return [one] if field.many else one


ROUTES = [
    posting("/dien/trang", sheets, changes=False),
    Route("/dien/trang/{key}/{number:int}.png", sheet),
]
