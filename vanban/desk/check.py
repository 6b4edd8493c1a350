"""Word files checked: what leaves the standard, in reading order and marked on the page; many files as a table."""

from collections import Counter
from pathlib import PurePosixPath
from urllib.parse import quote

from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

import vanban
from vanban.desk.folder import said
from vanban.desk.marks import RADIUS, sheets_of
from vanban.desk.pictures import page_png
from vanban.desk.shelf import FOREIGN, Paper, Tray
from vanban.desk.shell import LIMIT, desk_of, page, posting, told
from vanban.messages import translate as _

WORD = (".docx", ".docm", *FOREIGN)
"""How the names of files end that are taken."""
MOST = 500
"""Files that are checked together."""
WIDTH = 1100
"""Dots across a page that is shown."""
_DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def check(request: Request) -> Response:
    """Ask for Word files, or for a folder that holds some."""
    return _asked(request)


def _asked(request: Request, fault: str = "") -> Response:
    places: dict[str, int] = {}
    for name in desk_of(request).folder.named(WORD):
        for place in PurePosixPath(name).parents:
            places[str(place)] = places.get(str(place), 0) + 1
    return page(
        request, "check.html", 422 if fault else 200,
        places=sorted(places.items()), endings=WORD, limit=LIMIT, most=MOST, fault=fault,
    )  # fmt: skip


def checked(request: Request, form: FormData) -> Response:
    """Take the files that were given, or those of a folder."""
    desk = desk_of(request)
    root = desk.folder.root
    if "thu-muc" in form:
        place = PurePosixPath(str(form["thu-muc"]))
        names = [name for name in desk.folder.named(WORD) if PurePosixPath(name).is_relative_to(place)]
        papers = [Paper(name, desk.folder.read(name).data, root) for name in names[:MOST]]
    else:
        files = [item for item in form.getlist("tep") if isinstance(item, UploadFile) and item.filename]
        names = [PurePosixPath((item.filename or "").replace("\\", "/")).name for item in files]
        papers = [Paper(name, item.file.read(), root) for name, item in zip(names[:MOST], files, strict=False)]
    if not papers:
        return _asked(request, _("Chưa có tệp Word nào: hãy thả tệp vào khung, hoặc bấm Chọn tệp."))
    wrong = [paper.name for paper in papers if not paper.name.lower().endswith(WORD)]
    if wrong:
        message = _("“{name}” không phải tệp Word; nhận tệp {known}.")
        return _asked(request, message.format(name=wrong[0], known=", ".join(WORD)))
    return RedirectResponse(f"/kiem-tra/{desk.shelf.put(Tray(papers, len(names) - len(papers)))}", 303)


def tray(request: Request) -> Response:
    """Show what was found in each of several files; of one go to its page."""
    found = _tray(request)
    if found is None:
        return _gone(request)
    if len(found.papers) == 1:
        return RedirectResponse(f"{request.url.path}/1", 303)
    name = "_tray.html" if "phan" in request.query_params else "tray.html"
    order = _graveness if found.done == len(found.papers) else _given
    rows = sorted(enumerate(found.papers, 1), key=order)
    return page(request, name, tray=found, rows=rows, key=request.path_params["key"], weigh=weigh, states=states)


def _graveness(row: tuple[int, Paper]) -> tuple[bool, int, int]:
    """Return what files are sorted by: those that nobody could read, then those in which most is wrong."""
    report = row[1].report
    read = report is not None and report.state is not vanban.State.UNREADABLE
    wrong = weigh(report)[0] if report else 0
    return read, -wrong, row[0]


def _given(row: tuple[int, Paper]) -> tuple[bool, int, int]:
    return False, 0, row[0]


def states(found: Tray) -> Counter[str]:
    """Return how many files are of each state so far."""
    return Counter(paper.report.state.value for paper in found.papers if paper.report is not None)


def weigh(report: vanban.Report) -> tuple[int, int]:
    """Return how many things in a file must be set right, and how many should be looked at."""
    errors = sum(finding.severity is vanban.Severity.ERROR for finding in _measured(report))
    return errors, len(_measured(report)) - errors


def _measured(report: vanban.Report) -> vanban.Report | tuple[()]:
    """Return the findings of a document of the Party; of another paper there is only what it was taken for."""
    return report if report.state is vanban.State.CHECKED else ()


def paper(request: Request) -> Response:
    """Show what was found in one file; the pages come after."""
    held, found = _tray(request), _paper(request)
    if held is None or found is None or found.report is None:
        return _gone(request)
    wrong, odd = weigh(found.report)
    return page(
        request, "checked.html",
        paper=found, report=found.report, items=_measured(found.report), wrong=wrong, odd=odd,
        back=request.url.path.rpartition("/")[0], several=len(held.papers) > 1,
    )  # fmt: skip


def sheets(request: Request) -> Response:
    """Show the pages of a file with the marks of what was found; a part of its page, fetched when that stands."""
    found = _paper(request)
    if found is None or found.report is None:
        raise HTTPException(404)
    items = _measured(found.report)
    try:
        drawn, missing = sheets_of(found.pdf(), found.docx, items), ""
    except vanban.VanbanError as error:
        drawn, missing = [], said(error)
        if any(item.code == "no-libreoffice" for item in error.diagnostics):
            missing = _(
                "Máy này chưa có LibreOffice nên không có hình trang; danh sách vẫn đủ. Cài từ libreoffice.org."
            )
    texts = {number: finding.message for number, finding in enumerate(items, 1)}
    return page(request, "_sheets.html", sheets=drawn, missing=missing, texts=texts, radius=RADIUS, width=WIDTH)


def picture(request: Request) -> Response:
    """Return a page as a picture."""
    found = _paper(request)
    if found is None:
        raise HTTPException(404)
    try:
        png = page_png(found.pdf(), request.path_params["page"], width=WIDTH)
    except (vanban.VanbanError, IndexError) as error:
        raise HTTPException(404) from error
    return Response(png, media_type="image/png", headers={"Cache-Control": "private, max-age=600"})


def changes(request: Request) -> Response:
    """List what the machine would set right by itself; a part of its page, fetched when that stands."""
    found = _paper(request)
    if found is None:
        raise HTTPException(404)
    try:
        listed, refused = found.mended.changes, ""
    except vanban.VanbanError as error:
        listed, refused = (), said(error)
    return page(request, "_changes.html", changes=listed, refused=refused, back=request.url.path.rpartition("/")[0])


def mended(request: Request) -> Response:
    """Return a copy of a file in which is set right what is certain."""
    found = _paper(request)
    if found is None:
        return _gone(request)
    try:
        return _download(_("{name} – đã đặt lại.docx"), found, found.mended.docx)
    except vanban.VanbanError as error:
        return told(request, 422, _("Không đặt lại được"), said(error))


def annotated(request: Request) -> Response:
    """Return a copy of a file with a comment at each finding."""
    found = _paper(request)
    if found is None:
        return _gone(request)
    try:
        return _download(_("{name} – có nhận xét.docx"), found, found.annotated())
    except vanban.VanbanError as error:
        return told(request, 422, _("Không ghi nhận xét được"), said(error))


def _download(form: str, paper: Paper, docx: bytes) -> Response:
    name = form.format(name=PurePosixPath(paper.name).stem)
    return Response(
        docx, media_type=_DOCX, headers={"Content-Disposition": f"attachment; filename*=UTF-8''{quote(name)}"}
    )


def dropped(request: Request, _form: FormData) -> Response:
    """Forget the files of a check."""
    desk_of(request).shelf.drop(request.path_params["key"])
    return RedirectResponse("/kiem-tra", 303)


def _tray(request: Request) -> Tray | None:
    return desk_of(request).shelf.get(request.path_params["key"])


def _paper(request: Request) -> Paper | None:
    found, number = _tray(request), request.path_params["number"]
    return found.papers[number - 1] if found and 0 < number <= len(found.papers) else None


def _gone(request: Request) -> Response:
    text = _(
        "Tệp đã kiểm chỉ được giữ trong bộ nhớ một lúc, nay không còn. Hãy thả tệp vào trang Kiểm tệp Word lần nữa."
    )
    return told(request, 404, _("Không còn giữ tệp này"), text)


ROUTES = [
    Route("/kiem-tra", check),
    posting("/kiem-tra", checked, changes=False),
    Route("/kiem-tra/{key}", tray),
    posting("/kiem-tra/{key}/bo", dropped, changes=False),
    Route("/kiem-tra/{key}/{number:int}", paper),
    Route("/kiem-tra/{key}/{number:int}/trang", sheets),
    Route("/kiem-tra/{key}/{number:int}/trang/{page:int}.png", picture),
    Route("/kiem-tra/{key}/{number:int}/dat-lai", changes),
    Route("/kiem-tra/{key}/{number:int}/da-dat-lai", mended),
    Route("/kiem-tra/{key}/{number:int}/nhan-xet", annotated),
]
