"""The page beside the form: the paper as it is typed, printed by LibreOffice, its sheets as pictures."""

import threading
from collections import Counter, OrderedDict
from datetime import datetime
from pathlib import Path
from typing import Any

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

import vanban
from vanban.desk import drafts, numbers
from vanban.desk.folder import OutsideError, said
from vanban.desk.making import unprintable
from vanban.desk.pictures import page_png, pages_in, pdf_of
from vanban.desk.shell import desk_of, posting
from vanban.messages import translate as _

_KEPT, _ROUNDS = 6, 10
_WIDEST = 1800


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


def pictured(docx: bytes) -> tuple[str, int, str]:
    """Return the pages of a Word file as pictures: what they are told by, how many, and why there are none."""
    if not docx:
        return "", 0, ""
    try:
        key = _sheets.printed(docx)
    except vanban.OutputError as error:
        return "", 0, said(error)
    return key, pages_in(_sheets.pdf(key) or b""), ""


def sheets(request: Request, form: FormData) -> Response:
    """Print what is typed; where something is missing, as far as it goes."""
    given = drafts.sent(form)
    folder = desk_of(request).folder
    try:
        document, whole = filled(given, drafts.place_of(folder, given.name))
        document = numbers.numbered(folder, given.name, document)
        docx = vanban.render(document, level=1, advice=lambda _item: None)
    except vanban.InputError:
        return JSONResponse({"told": _("Trang hiện ra khi đã điền thêm những mục bắt buộc.")})
    except vanban.TemplateError as error:
        return JSONResponse({"told": unprintable(error)})
    try:
        key = _sheets.printed(docx)
    except vanban.OutputError as error:
        if any(item.code == "no-libreoffice" for item in error.diagnostics):
            missing = _(
                "Máy này chưa có LibreOffice nên không có hình trang và bản PDF; tạo Word vẫn được. "
                "Cài từ libreoffice.org."
            )
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


def filled(given: drafts.Sent, place: Path) -> tuple[Any, bool]:
    """Return the document that is typed, and whether it is whole; what is wrong is left out, what is missing marked.

    Raises:
        vanban.InputError: it cannot be shown even so.
    """
    data: dict[str, Any] = drafts.pruned(given.data) or {}
    fields = vanban.fields(given.form, folder=place)
    tried: Counter[str] = Counter()
    for _round in range(_ROUNDS):
        try:
            document = vanban.load(data, form=given.form, folder=place, advice=lambda _item: None)
        except vanban.InputError as error:
            mended = [_mended(data, item, fields, tried) for item in error.diagnostics]  # all of them
            if not all(mended):
                raise
        else:
            return document, not tried
    return vanban.load(data, form=given.form, folder=place, advice=lambda _item: None), False


def _mended(data: Any, fault: vanban.Diagnostic, fields: tuple[vanban.Field, ...], tried: Counter[str]) -> bool:
    """Put a mark where something is missing or wrong, another one each time; tell whether there was one."""
    path = fault.field or ""
    *around, name = path.split(".")
    field = None
    for part in around:
        if isinstance(data, list):
            data = data[int(part)] if part.isdecimal() and int(part) < len(data) else None
            continue
        field = _named(field.fields if field else fields, part)
        data = data.setdefault(part, {}) if field and isinstance(data, dict) else None
    if isinstance(data, list) and name.isdecimal() and int(name) < len(data):
        tried[path] += 1
        data.pop(int(name))
        return True
    field = _named(field.fields if field else fields, name)
    if field is None or not isinstance(data, dict):
        return False
    marks = _marks(field)
    if name in data and not field.required:
        del data[name]
    elif tried[path] < len(marks):
        data[name] = marks[tried[path]]
    else:
        return False
    tried[path] += 1
    return True


def _named(fields: tuple[vanban.Field, ...], name: str) -> vanban.Field | None:
    return next((each for each in fields if each.name == name), None)


def _marks(field: vanban.Field) -> list[Any]:
    """Return what may stand where something is missing, one after the other; a form may refuse the first."""
    today = datetime.now().astimezone().date()
    year, month = today.year, today.month
    half = "6 tháng đầu" if month < 7 else "6 tháng cuối"
    quarter = ("I", "II", "III", "IV")[(month - 1) // 3]
    if field.kind == "record":
        found: list[Any] = [{inner.name: _marks(inner)[0] for inner in field.fields if inner.required}]
    elif field.choices:
        found = list(field.choices)
    else:
        marks = {
            "number": ["0", "1", str(year)],
            "decimal": ["0"],
            "money": ["0"],
            "time": ["00:00", "23:59"],
            "yes_no": ["không"],
            "date": [f"{today:%d/%m/%Y}"],
            "prose": [_("(chưa điền)"), f"Điều 1. {_('(chưa điền)')}"],
            "period": [f"tháng {month}/{year}", f"quý {quarter}/{year}", f"{half} năm {year}", f"năm {year}"],
        }
        found = marks.get(field.kind, [_("(chưa điền)")])
    return [[one] for one in found] if field.many else found


ROUTES = [
    posting("/dien/trang", sheets, changes=False),
    Route("/dien/trang/{key}/{number:int}.png", sheet),
]
