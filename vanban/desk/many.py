"""Many documents of a list: its columns matched, the first looked at, all tried and made, stopped and gone on with."""

from collections.abc import Callable
from contextlib import suppress
from functools import lru_cache
from pathlib import PurePosixPath
from urllib.parse import quote

from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

import vanban
from vanban.desk.folder import said
from vanban.desk.jobs import Job, Work
from vanban.desk.lots import REPORT, Lot, begin, lot_of, lots_of
from vanban.desk.pictures import page_png, pages_in, pdf_of
from vanban.desk.settings import BROKEN, readable
from vanban.desk.shell import LIMIT, Desk, desk_of, page, posting, sentence, told
from vanban.messages import translate as _

LISTS = (".xlsx", ".csv")
"""How the names of lists end."""
DRAFTS = 100
"""Drafts that are offered as what all documents share."""
WIDTH = 700


def many(request: Request) -> Response:
    """Ask what is to be made, and of which list; show the lists that were begun."""
    return _asked(request)


def _asked(request: Request, fault: str = "", base: str = "") -> Response:
    folder = desk_of(request).folder
    papers, _count = folder.papers(0, DRAFTS)
    return page(
        request, "many.html", 422 if fault else 200,
        forms=vanban.forms(folder=folder.root), papers=papers,
        lots=lots_of(folder), forgotten=not readable(folder), aside=BROKEN.format(n=""),
        endings=LISTS, limit=LIMIT, fault=fault, base=base,
    )  # fmt: skip


def begun(request: Request, form: FormData) -> Response:
    """Take a list, put it into the folder, and ask what its columns mean."""
    folder = desk_of(request).folder
    kind, _point, name = str(form.get("chung", "")).partition(":")
    base = f"{kind}:{name}"
    try:
        file, data = _list(form)
        lot = begin(folder, file, data, **_shared(request, kind, name))
    except vanban.VanbanError as error:
        return _asked(request, said(error), base)
    return _to(lot, "/cot")


def _list(form: FormData) -> tuple[str, bytes]:
    """Return name and bytes of the list that was sent.

    Raises:
        vanban.InputError: none was.
    """
    file = form.get("tep")
    if not isinstance(file, UploadFile) or not file.filename:
        raise vanban.InputError(_("chưa có danh sách: hãy thả tệp Excel hoặc CSV vào khung, hoặc bấm Chọn tệp"))
    name = PurePosixPath(file.filename.replace("\\", "/")).name
    if not name.lower().endswith(LISTS):
        message = _("“{name}” không phải danh sách: nhận tệp {known}; tệp khác thì lưu lại thành .xlsx trong Excel")
        raise vanban.InputError(message.format(name=name, known=", ".join(LISTS)))
    return name, file.file.read()


def _shared(request: Request, kind: str, name: str) -> dict[str, str]:
    """Return the form, and the draft if one was chosen, of what all documents share.

    Raises:
        vanban.InputError: nothing was chosen.
    """
    folder = desk_of(request).folder
    if kind == "mau" and any(form.id == name for form in vanban.forms(folder=folder.root)):
        return {"form": name}
    if kind == "ban" and folder.read(name).hash:
        vanban.headings(folder.path(name))
        return {"base": name}
    raise vanban.InputError(_("chưa chọn loại văn bản hay bản thảo dùng chung"))


def columns(request: Request) -> Response:
    """Ask which column fills which field."""
    return _columns(request, _lot(request))


def _columns(request: Request, lot: Lot, faults: tuple[str, ...] = ()) -> Response:
    try:
        shown, notes = lot.shown()
    except vanban.VanbanError as error:
        shown, notes, faults = [], [], (*faults, *(item.message for item in error.diagnostics))
    if not shown and not faults:
        faults = (_("bảng không có hàng nào dưới hàng tiêu đề"),)
    fields = vanban.headings(lot.folder.path(lot.base))
    return page(
        request, "many_columns.html", 422 if faults else 200,
        lot=lot, shown=shown, notes=notes, fields=fields, faults=faults,
    )  # fmt: skip


def chosen(request: Request, form: FormData) -> Response:
    """Remember what the columns mean, and show what comes of it."""
    lot = _lot(request)
    try:
        shown, _notes = lot.shown()
        lot.choose({column.title: str(form.get(f"cot-{column.letter}", "")) for column in shown})
        lot = _lot(request)
        next(lot.rows(), None)
    except vanban.VanbanError as error:
        return _columns(request, lot, tuple(item.message for item in error.diagnostics))
    return _to(lot)


def one(request: Request) -> Response:
    """Show a list: its first pages, what is wrong, and how far the work is."""
    desk, lot = desk_of(request), _lot(request)
    if not lot.columns:
        return _to(lot, "/cot")
    try:
        job = _job(desk, lot)
    except vanban.VanbanError as error:
        return _columns(request, lot, tuple(item.message for item in error.diagnostics))
    return page(request, "many_one.html", lot=lot, job=job, limit=LIMIT, endings=LISTS, report=_report(lot))


def state(request: Request) -> Response:
    """Show how far the work is; a part of the list's page."""
    desk, lot = desk_of(request), _lot(request)
    desk.heard()
    try:
        job = _job(desk, lot)
    except vanban.VanbanError as error:
        job = Job(lot.key, Work.TRY, 0, running=False, broken=lot.folder.told(said(error)))
    return page(request, "_many_state.html", lot=lot, job=job, report=_report(lot))


def _report(lot: Lot) -> bool:
    return bool(lot.folder.read(f"{lot.name}/{REPORT}").hash)


def _job(desk: Desk, lot: Lot) -> Job:
    """Return the work on a list as it is now; where there is none, or of an older state, all rows are tried."""
    known = desk.jobs.get(lot.name)
    if known and (known.running or known.key == lot.key):
        return known
    return _begin(desk, lot, Work.TRY)


def _begin(desk: Desk, lot: Lot, work: Work) -> Job:
    total = len(lot.made()) if work is Work.PRINT else sum(1 for _row in lot.rows())
    job = desk.jobs[lot.name] = Job(lot.key, work, total)
    go: dict[Work, Callable[[Job], None]] = {Work.TRY: lot.test, Work.MAKE: lot.make, Work.PRINT: lot.print}

    def working(job: Job) -> None:
        desk.heard()
        go[work](job)
        desk.heard()

    job.begin(working)
    return job


def make(request: Request, _form: FormData) -> Response:
    """Make what is not made yet."""
    return _work(request, Work.MAKE)


def prints(request: Request, form: FormData) -> Response:
    """Make the PDFs that are not there yet; or that of one document."""
    if "tep" not in form:
        return _work(request, Work.PRINT)
    lot = _lot(request)
    line = next((line for line in lot.made() if line.file == form["tep"]), None)
    if line is None:
        raise HTTPException(404)
    try:
        made = lot.print_one(line)
    except vanban.OutputError as error:
        made = vanban.Made(line.file, diagnostics=error.diagnostics, error=error)
    if made.ok:
        return _to(lot, "/bao-cao")
    text = lot.folder.told("; ".join(item.message for item in made.diagnostics))
    return told(request, 422, _("Chưa tạo được PDF"), sentence(text))


def _work(request: Request, work: Work) -> Response:
    desk, lot = desk_of(request), _lot(request)
    known = desk.jobs.get(lot.name)
    if not (known and known.running and known.work is not Work.TRY):
        with suppress(vanban.VanbanError):  # the list's page tells it
            _begin(desk, lot, work)
    return _to(lot)


def stop(request: Request, _form: FormData) -> Response:
    """Let the work end with what is under way."""
    lot = _lot(request)
    if job := desk_of(request).jobs.get(lot.name):
        job.asked_to_stop = True
    return _to(lot)


def renewed(request: Request, form: FormData) -> Response:
    """Take a list that was set right in the place of the one that is there."""
    desk, lot = desk_of(request), _lot(request)
    try:
        name, data = _list(form)
        if not lot.table.endswith(PurePosixPath(name).suffix.lower()):
            message = _("danh sách này là tệp {suffix}; hãy lưu bản đã sửa cùng kiểu")
            raise vanban.InputError(message.format(suffix=PurePosixPath(lot.table).suffix))
        desk.folder.save(lot.table, data, desk.folder.read(lot.table).hash)
    except vanban.VanbanError as error:
        return told(request, 422, _("Không nhận danh sách này"), said(error))
    known = False
    with suppress(vanban.VanbanError):  # the page of the columns tells it
        known = {column.title for column in lot.shown()[0]} <= set(lot.columns)
    return _to(lot, "" if known else "/cot")


def pages(request: Request) -> Response:
    """Show the first rows as pages; a part of the list's page."""
    lot = _lot(request)
    found, missing, samples = [], "", []
    with suppress(vanban.VanbanError):  # how far the work is, beside it, tells it
        samples = lot.samples()
    for words, made in samples:
        count = 0
        try:
            count = pages_in(_pdf(made.docx)) if made.docx else 0
        except vanban.VanbanError as error:
            missing = said(error)
            if any(item.code == "no-libreoffice" for item in error.diagnostics):
                missing = _("Máy này chưa có LibreOffice nên không xem trước được trang; tạo Word vẫn được.")
        found.append((words, count, bool(made.docx)))
    return page(request, "_many_pages.html", lot=lot, samples=found, missing=missing, key=lot.key, width=WIDTH)


def picture(request: Request) -> Response:
    """Return the first page of one of the first rows."""
    try:
        samples = _lot(request).samples()
    except vanban.VanbanError as error:
        raise HTTPException(404) from error
    number = request.path_params["number"]
    docx = samples[number][1].docx if number < len(samples) else None
    if docx is None:
        raise HTTPException(404)
    return Response(page_png(_pdf(docx), width=WIDTH, gray=True), media_type="image/png")


@lru_cache(8)
def _pdf(docx: bytes) -> bytes:
    return pdf_of(docx)


def report(request: Request) -> Response:
    """Show what became of each row."""
    lot = _lot(request)
    return page(request, "many_report.html", lot=lot, lines=lot.report(), file=REPORT)


def file(request: Request) -> Response:
    """Return a document or the report of a list."""
    lot, name = _lot(request), request.path_params["file"]
    found = desk_of(request).folder.read(f"{lot.name}/{name}")
    if not found.hash:
        raise HTTPException(404)
    headers = {"Content-Disposition": f"attachment; filename*=UTF-8''{quote(name)}"}
    return Response(found.data, media_type="application/octet-stream", headers=headers)


def _lot(request: Request) -> Lot:
    lot = lot_of(desk_of(request).folder, request.path_params["name"])
    if lot is None:
        raise HTTPException(404)
    return lot


def _to(lot: Lot, more: str = "") -> Response:
    return RedirectResponse(f"/nhieu/{quote(lot.name)}{more}", 303)


ROUTES = [
    Route("/nhieu", many),
    posting("/nhieu", begun),
    Route("/nhieu/{name}", one),
    Route("/nhieu/{name}/cot", columns),
    posting("/nhieu/{name}/cot", chosen),
    posting("/nhieu/{name}/danh-sach", renewed),
    posting("/nhieu/{name}/lam", make),
    posting("/nhieu/{name}/pdf", prints),
    posting("/nhieu/{name}/dung", stop),
    Route("/nhieu/{name}/tinh-trang", state),
    Route("/nhieu/{name}/trang", pages),
    Route("/nhieu/{name}/trang/{number:int}.png", picture),
    Route("/nhieu/{name}/bao-cao", report),
    Route("/nhieu/{name}/tep/{file}", file),
]
