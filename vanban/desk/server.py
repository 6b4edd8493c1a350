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
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles

from vanban.desk import home
from vanban.desk.folder import Folder, OutsideError, ReadOnlyError
from vanban.desk.guard import KEY, Guard
from vanban.desk.shell import ROOM, Desk, refused, told
from vanban.messages import language
from vanban.messages import translate as _
from vanban.packs.pack import named_packs

ROUTES = [*home.ROUTES]
IDLE = 600.0
"""Seconds without a page after which the desk ends."""
_LOOKS = 60
"""How often the clock looks in that time."""


def serve(folder: Path, *, port: int = 0, browser: bool = True, read_only: bool = False, idle: float = IDLE) -> int:
    """Serve the desk over a folder until it ends; return the exit code.

    The address is the first line that is printed.
    """
    listening = socket.create_server(("127.0.0.1", port))
    port = listening.getsockname()[1]
    desk = Desk(
        Folder(folder, read_only=read_only), secrets.token_urlsafe(24), secrets.token_urlsafe(24), port,
        language(), named_packs(),
    )  # fmt: skip
    address = f"http://127.0.0.1:{port}/?{KEY}={desk.key}"
    show(address, browser=browser)
    _run(app_of(desk), desk, listening, idle)
    return 0


def show(address: str, *, browser: bool) -> None:
    """Print the address of the desk, and open it."""
    if sys.stdout is not None:  # a program without a window has none
        print(address, flush=True)  # noqa: T201  # what the desk prints
    if browser:
        threading.Thread(target=webbrowser.open, args=(address,), daemon=True).start()


def app_of(desk: Desk) -> Guard:
    """Return the pages of a desk, behind the guard."""
    app = Starlette(
        routes=[*ROUTES, Mount("/static", StaticFiles(directory=ROOM / "static"))],
        exception_handlers={HTTPException: _nothing_there, OutsideError: _nothing_there, ReadOnlyError: _only_shown},
    )
    app.state.desk = desk
    return Guard(app, desk)


def _nothing_there(request: Request, error: Exception) -> Response:
    status = getattr(error, "status_code", 404)
    return told(request, status, _("Không có trang này"), _("Địa chỉ không còn đúng, hoặc tệp đã được dời đi."))


def _only_shown(request: Request, _error: Exception) -> Response:
    return refused(request)


def _run(app: Any, desk: Desk, listening: socket.socket, idle: float) -> None:
    for name in ("uvicorn", "uvicorn.error", "uvicorn.access"):
        logging.getLogger(name).addHandler(logging.NullHandler())
        logging.getLogger(name).propagate = False
    server = uvicorn.Server(
        uvicorn.Config(app, access_log=False, log_config=None, lifespan="off", timeout_graceful_shutdown=2)
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


async def _watch(desk: Desk, idle: float) -> None:
    """End the desk when no page was heard of for so long; a machine that slept did not look."""
    while desk.quiet < _LOOKS:
        await asyncio.sleep(idle / _LOOKS)
        desk.quiet += 1
    desk.stop()
