"""Home: the folder's papers, the forms with their pictures, what is due; and the end of the desk."""

import threading
import unicodedata
from datetime import datetime
from pathlib import Path

from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

import vanban
from vanban.desk.looks import called, look, tops
from vanban.desk.shell import bare, desk_of, page, posting
from vanban.messages import marked
from vanban.messages import translate as _

GROUPS = (
    ("văn bản", marked("Văn bản")),
    ("sinh hoạt chi bộ", marked("Sinh hoạt chi bộ")),
    ("giấy tờ", marked("Giấy tờ")),
)
"""Where an office looks for a form, and the heading above."""
RECENT, ON_A_PAGE = 6, 50
"""Papers on the first page, and on each page of the list of all."""
_LAST = 1.0
"""Seconds from the last page to the end."""
_EACH = 2
"""Things due that are told of each place before they are counted."""


def home(request: Request) -> Response:
    """Show what can be begun, what lies on the desk, and ask who the office is where nobody has said so."""
    desk = desk_of(request)
    papers, count = desk.folder.papers(0, RECENT)
    asks = not desk.folder.begun and not desk.read_only
    if asks and not count and "sau" not in request.query_params:
        return RedirectResponse("/bat-dau", 303)
    forms = vanban.forms(folder=desk.folder.root)
    keys = {form.id: desk.gallery.key(form) for form in forms}
    desk.gallery.ask({keys[form.id]: form for form in forms})
    cards = sorted(((name, form) for form in forms for name in form.types or (form.name,)), key=_in_order)
    groups = [(title, [card for card in cards if card[1].group == group]) for group, title in GROUPS]
    return page(
        request,
        "home.html",
        papers=papers,
        count=count,
        groups=[(title, listed) for title, listed in groups if listed],
        keys=keys,
        withheld=_withheld(desk.folder.root),
        ready=desk.gallery.ready(keys.values()),
        asks=asks,
        when=when,
    )


def _withheld(root: Path) -> dict[str, str]:
    """Return the types that the office may not issue; of an office whose data are wrong nothing is known."""
    try:
        return vanban.withheld(folder=root)
    except vanban.VanbanError:  # told where the data are
        return {}


def _in_order(card: tuple[str, vanban.Form]) -> str:
    """Return what the cards of forms and of their types are sorted by: their names, accents after letters."""
    return unicodedata.normalize("NFD", card[0].casefold().replace("đ", "d~"))


def papers(request: Request) -> Response:
    """Show all papers of the folder, so many on a page."""
    number = request.query_params.get("trang", "1")
    at = max(1, int(number)) if number.isdecimal() and len(number) < 7 else 1
    found, count = desk_of(request).folder.papers((at - 1) * ON_A_PAGE, ON_A_PAGE)
    last = max(1, -(-count // ON_A_PAGE))
    return page(request, "papers.html", papers=found, count=count, at=at, last=last, when=when)


def when(moment: datetime) -> str:
    """Return a moment as one says it today."""
    now = datetime.now(moment.tzinfo)
    clock = f"{moment.hour}:{moment.minute:02}"
    if moment.date() == now.date():
        return _("hôm nay, {clock}").format(clock=clock)
    days = (now.date() - moment.date()).days
    return _("hôm qua, {clock}").format(clock=clock) if days == 1 else f"{moment.day}/{moment.month}/{moment.year}"


def due(request: Request) -> Response:
    """Tell what is due by the records in the folder and below; a part of the first page, fetched when that stands."""
    folder = desk_of(request).folder
    places = vanban.records(folder.root)
    looks = [look(folder, top) for top in tops(places)]
    told: dict[str, list[str]] = {}
    for item in (item for each in looks for item in each.due):
        told.setdefault(called(Path(item.file or ""), places), []).append(item.message)
    rows = [(name, texts[:_EACH], len(texts) - _EACH) for name, texts in told.items()]
    return page(request, "due.html", places=rows, faults=sum(len(each.faults) for each in looks), records=bool(places))


def pictures(request: Request) -> Response:
    """Tell which pictures of the forms are made by now, and whether more are to come."""
    desk = desk_of(request)
    keys = {form.id: desk.gallery.key(form) for form in vanban.forms(folder=desk.folder.root)}
    working = desk.gallery.working  # asked first: what is made meanwhile is told
    ready = desk.gallery.ready(keys.values())
    told = {id_: f"/hinh/{key}.png" for id_, key in keys.items() if key in ready}
    return JSONResponse({"ready": told, "more": working, "missing": desk.gallery.missing})


def picture(request: Request) -> Response:
    """Return the small picture of a form."""
    found = desk_of(request).gallery.picture(request.path_params["key"])
    if found is None:
        return Response(status_code=404)
    return Response(found, media_type="image/png", headers={"Cache-Control": "private, max-age=31536000, immutable"})


def pulse(_request: Request) -> Response:
    """Hear of a page that is open."""
    return Response(status_code=204)


def end(request: Request, _form: object) -> Response:
    """End the desk, once the browser has the last page with its looks."""
    threading.Timer(_LAST, desk_of(request).stop).start()
    return bare(200, _("Bàn làm việc đã tắt"), _("Mọi thứ đã lưu trong thư mục. Có thể đóng trang này."))


ROUTES = [
    Route("/", home),
    Route("/van-ban", papers),
    Route("/den-han", due),
    Route("/hinh", pictures),
    Route("/hinh/{key}.png", picture),
    Route("/nhip", pulse),
    posting("/tat", end, changes=False),
]
