"""The desk served on this machine alone, from its start to its end."""

import asyncio
import logging
import secrets
import signal
import socket
import sys
import threading
import webbrowser
from pathlib import Path
from typing import IO, Any

import uvicorn
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles

from vanban.desk import (
    audits,
    begin,
    book,
    check,
    copying,
    fill,
    guide,
    home,
    issue,
    making,
    many,
    office,
    preview,
    records,
    touched,
    year,
)
from vanban.desk.alone import Post
from vanban.desk.folder import Folder, OutsideError, ReadOnlyError
from vanban.desk.guard import KEY, Guard, too_much
from vanban.desk.pictures import Gallery
from vanban.desk.shell import ROOM, Desk, refused, told
from vanban.messages import language
from vanban.messages import translate as _
from vanban.surroundings import named

PAGES = (
    *(home, begin, making, touched, issue, preview, fill),
    *(book, audits, copying, check, many, year, records, office, guide),
)
ROUTES = [route for page in PAGES for route in page.ROUTES]
IDLE = 600.0
"""Seconds without a page after which the desk ends."""
_LOOKS = 60
"""How often the clock looks in that time."""


def serve(folder: Path, *, port: int = 0, browser: bool = True, read_only: bool = False, idle: float = IDLE) -> int:
    """Serve the desk over a folder until it ends; where one is open already, show that. Return the exit code.

    The address is the first line that is printed.
    """
    post = Post(folder)
    with post.held() as mine:
        if not mine:
            return _show_first(post, browser=browser)
        try:
            listening = socket.create_server(("127.0.0.1", port))
        except OSError:
            _say(_("cổng {port} đang có chương trình khác dùng; hãy bỏ --port").format(port=port), sys.stderr)
            return 4
        desk = Desk(
            Folder(folder, read_only=read_only),
            key=secrets.token_urlsafe(24),
            token=secrets.token_urlsafe(24),
            port=listening.getsockname()[1],
            gallery=Gallery(),
            language=language(),
            packs=named.get(),
        )
        address = f"http://127.0.0.1:{desk.port}/?{KEY}={desk.key}"
        post.leave(address)
        show(address, browser=browser)
        _run(app_of(desk), desk, listening, idle)
    return 0


def _show_first(post: Post, *, browser: bool) -> int:
    address = post.found()
    if address is None:
        _say(_("thư mục này đang mở ở một bàn làm việc khác không trả lời; hãy tắt nó rồi mở lại"), sys.stderr)
        return 4
    show(address, browser=browser)
    return 0


def show(address: str, *, browser: bool) -> None:
    """Print the address of the desk, and open it."""
    _say(address, sys.stdout)
    if browser:
        threading.Thread(target=webbrowser.open, args=(address,)).start()


def _say(text: str, stream: IO[str] | None) -> None:
    if stream is not None:  # a program without a window has none
        print(text, file=stream, flush=True)


def app_of(desk: Desk) -> Guard:
    """Return the pages of a desk, behind the guard."""
    app = Starlette(
        routes=[*ROUTES, Mount("/static", StaticFiles(directory=ROOM / "static"))],
        exception_handlers={
            HTTPException: _not_so,
            OutsideError: _nothing_there,
            ReadOnlyError: _only_shown,
            Exception: _failed,
        },
    )
    app.state.desk = desk
    return Guard(app, desk)


def _nothing_there(request: Request, _error: Exception) -> Response:
    return told(request, 404, _("Không có trang này"), _("Địa chỉ không còn đúng, hoặc tệp đã được dời đi."))


def _not_so(request: Request, error: Exception) -> Response:
    """Say what was wrong with a request, as far as a clerk can help it."""
    status = getattr(error, "status_code", 400)
    if status == 404:
        return _nothing_there(request, error)
    text = too_much() if status == 413 else _("Trình duyệt gửi điều mà trang này không nhận; hãy quay lại rồi làm lại.")
    return told(request, status, _("Không nhận được"), text)


def _only_shown(request: Request, _error: Exception) -> Response:
    return refused(request)


def _failed(request: Request, _error: Exception) -> Response:
    text = _("Chương trình gặp lỗi ở trang này; những gì đã lưu vẫn còn. Hãy quay lại, hoặc mở lại bàn làm việc.")
    return told(request, 500, _("Lỗi của chương trình"), text)


def _run(app: Any, desk: Desk, listening: socket.socket, idle: float) -> None:
    for name in ("uvicorn", "uvicorn.error", "uvicorn.access"):
        logging.getLogger(name).addHandler(logging.NullHandler())
        logging.getLogger(name).propagate = False
    server = uvicorn.Server(
        uvicorn.Config(
            app,
            access_log=False,
            log_config=None,
            lifespan="off",
            ws="none",
            server_header=False,
            timeout_graceful_shutdown=2,
        )
    )

    def stop() -> None:
        server.should_exit = True

    desk.stop = stop

    async def run() -> None:
        watch = asyncio.create_task(_watch(desk, idle))
        await server.serve(sockets=[listening])
        watch.cancel()

    signal.signal(signal.SIGTERM, lambda *_args: sys.exit(0))  # told again by uvicorn when it has ended
    try:
        asyncio.run(run())
    except KeyboardInterrupt:
        pass
    finally:
        listening.close()
        threading.excepthook = _unheard


def _unheard(_found: object) -> None:
    """Pass over what a page in the making meets as the program ends: no thread begins any more, no process."""


async def _watch(desk: Desk, idle: float) -> None:
    """End the desk when no page was heard of for so long; a machine that slept did not look."""
    while desk.quiet < _LOOKS:
        await asyncio.sleep(idle / _LOOKS)
        desk.quiet += 1
    desk.stop()
