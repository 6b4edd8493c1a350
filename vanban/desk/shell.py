"""What every page has around it: the desk that it belongs to, its template, and the address of a change."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from threading import Lock
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

import vanban
from vanban.desk.folder import Folder
from vanban.desk.jobs import Job
from vanban.desk.pictures import Gallery
from vanban.desk.shelf import Shelf
from vanban.messages import language, marked
from vanban.messages import translate as _
from vanban.surroundings import home

ROOM = home() / "desk"
PLACES = (
    ("/", marked("Bàn làm việc")),
    ("/nhieu", marked("Nhiều văn bản")),
    ("/nam", marked("Sinh hoạt chi bộ")),
    ("/so", marked("Sổ văn bản đi")),
    ("/kiem-tra", marked("Kiểm tệp Word")),
    ("/co-quan", marked("Cơ quan")),
)
"""The places of the desk, in the order of the bar."""
LIMIT = 50 * 2**20
"""Bytes that a request may bring."""
CHANGE = "the"
"""The name, in the address of a change, of the page's token."""


@dataclass
class Desk:
    """What the pages of one desk share."""

    folder: Folder
    key: str
    """Opens the desk; kept in a cookie."""
    token: str
    """Stands in every page, and comes back with every change."""
    port: int
    gallery: Gallery
    language: str = "vi"
    packs: tuple[Path, ...] = ()
    stop: Callable[[], None] = lambda: None
    """Ends the desk."""
    shelf: Shelf = field(default_factory=Shelf)
    numbering: Lock = field(default_factory=Lock)
    """Held by whoever gives a paper its number, or makes it again with the one that it has."""
    jobs: dict[str, Job] = field(default_factory=dict)
    """The work on lists, by the names of their folders."""
    quiet: int = field(default=0)
    """How many times the clock looked since a page was last heard of."""

    @property
    def office(self) -> str:
        """What the office is called; nothing where nobody has said so, or it cannot be read."""
        try:
            issuer = vanban.defaults("plan", folder=self.folder.root).get("issuer", {})
        except vanban.VanbanError:
            return ""
        return str(issuer.get("name", "")).split("\n")[0]

    @property
    def read_only(self) -> bool:
        """Whether nothing may be changed."""
        return self.folder.read_only

    def heard(self) -> None:
        """A page, or work that it began, is still there."""
        self.quiet = 0


def desk_of(request: Request) -> Desk:
    """Return the desk that a request came to."""
    desk: Desk = request.app.state.desk
    return desk


def page(request: Request, name: str, status: int = 200, **values: Any) -> HTMLResponse:
    """Return a page of ``pages/``; it knows ``desk``, ``here`` (the path), ``bar``, ``_`` and ``change``."""
    desk = desk_of(request)
    text = _pages().get_template(name).render(
        desk=desk,
        here=request.url.path,
        bar=PLACES,
        language=language(),
        version=vanban.__version__,
        change=lambda address: f"{address}?{CHANGE}={desk.token}",
        **values,
    )  # fmt: skip
    return HTMLResponse(text, status)


def bare(status: int, title: str, text: str, *, back: bool = False) -> HTMLResponse:
    """Return a page that shows nothing of the desk: for whoever has no key, and for the end."""
    return HTMLResponse(
        _pages().get_template("bare.html").render(title=title, text=text, back=back, language=language()), status
    )


@cache
def _pages() -> Environment:
    found = Environment(
        loader=FileSystemLoader(ROOM / "pages"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    found.globals |= {"_": _, "sentence": sentence}
    return found


def typed_in(form: FormData) -> dict[str, str]:
    """Return what was typed into a form, by the names of its fields."""
    return {key: str(value).replace("\r\n", "\n").strip() for key, value in form.items()}


def sentence(text: str) -> str:
    """Return a message as a sentence that stands by itself; a name of a file that it begins with stays as it is."""
    first = text.split(" ", 1)[0]
    text = text if set(first) & set("./") else f"{text[:1].upper()}{text[1:]}"
    return text if text.endswith((".", "!", "?")) else f"{text}."


def posting(path: str, handler: Callable[[Request, FormData], Response], *, changes: bool = True) -> Route:
    """Return the route of a form that is sent: it is read, then the handler runs in a thread.

    ``changes`` is false for what only looks, as a preview does; all else is refused where nothing may be changed.
    """

    async def posted(request: Request) -> Response:
        if changes and desk_of(request).read_only:
            return await run_in_threadpool(refused, request)
        async with request.form(max_files=1000, max_fields=50_000, max_part_size=LIMIT) as form:
            return await run_in_threadpool(handler, request, form)

    return Route(path, posted, methods=["POST"], name=f"POST {path}")


def refused(request: Request) -> Response:
    """Say that this desk only shows."""
    return told(request, 403, _("Bàn làm việc này chỉ để xem"), _("Đã mở với --read-only: không ghi gì vào thư mục."))


def told(request: Request, status: int, title: str, text: str) -> Response:
    """Return a page that says one thing, with the way back."""
    return page(request, "told.html", status, title=title, text=text)
