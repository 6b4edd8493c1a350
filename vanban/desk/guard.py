"""Who may ask: this machine's own browser, with the key, for this address; and how much a request may bring."""

import hmac
import os
import sys
import traceback
from http.cookies import CookieError, SimpleCookie
from pathlib import Path
from urllib.parse import parse_qs, urlencode

from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.responses import RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from vanban.desk.shell import CHANGE, LIMIT, Desk, bare
from vanban.messages import translate as _
from vanban.messages import use_language
from vanban.surroundings import named

KEY = "chia-khoa"
"""The name of the key in the first address."""
HEADERS = {
    "Content-Security-Policy": "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}


class Guard:
    """Stands before the pages: what it lets through has the key, and a change the token of a page."""

    def __init__(self, app: ASGIApp, desk: Desk) -> None:
        self.app, self.desk = app, desk

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or hand it on."""
        use_language(self.desk.language)
        named.set(self.desk.packs)
        body = _Body(Headers(scope=scope), receive)

        async def answer(message: Message) -> None:
            if message["type"] == "http.response.start":
                known = {name.lower() for name, _value in message["headers"]}
                wanted = {**HEADERS, "Connection": "close"} if body.left else HEADERS  # or it would be read to its end
                extra = [(name.lower().encode(), value.encode()) for name, value in wanted.items()]
                message["headers"] = [*message["headers"], *(pair for pair in extra if pair[0] not in known)]
            await send(message)

        refusal = self._refusal(scope)
        if refusal is not None:
            await refusal(scope, receive, answer)
            return
        try:
            await self.app(scope, body.take, answer)
        except Exception as error:  # noqa: BLE001  # the page has told it; here is said where, and nothing of a paper
            _log(error)

    def _refusal(self, scope: Scope) -> Response | None:
        """Return why a request is not let through."""
        headers = Headers(scope=scope)
        hosts = {f"127.0.0.1:{self.desk.port}", f"localhost:{self.desk.port}"}
        if len(headers.getlist("host")) != 1 or headers["host"] not in hosts:
            return _said(403, _("Bàn làm việc chỉ trả lời địa chỉ của máy này."))
        origins = headers.getlist("origin")
        if any(origin != f"http://{headers['host']}" for origin in origins):
            return _said(403, _("Bàn làm việc không trả lời trang khác."))
        if scope["method"] not in ("GET", "HEAD", "POST"):
            return _said(405, _("Bàn làm việc không hiểu yêu cầu này."))
        if scope["path"].startswith("/static/"):
            return None
        asked = parse_qs(scope["query_string"].decode("latin-1"))
        given = asked.pop(KEY, [""])[0]
        if scope["method"] == "GET" and given and _same(given, self.desk.key):
            rest = urlencode(asked, doseq=True)
            found = RedirectResponse("/" + scope["path"].lstrip("/") + (f"?{rest}" if rest else ""), 303)
            found.set_cookie(self._cookie, self.desk.key, httponly=True, samesite="strict")
            return found
        if not _same(_cookie(headers, self._cookie), self.desk.key):
            return _said(403, _("Trang này cần được mở từ chương trình: hãy mở lại bàn làm việc."))
        self.desk.heard()
        if scope["method"] == "POST":
            if not _same(asked.get(CHANGE, [""])[0], self.desk.token):
                return _said(403, _("Trang này đã cũ: hãy tải lại rồi làm lại."), back=True)
            length = headers.get("content-length", "0")
            if not length.isdecimal() or int(length) > LIMIT:
                return _said(413, too_much(), back=True)
        return None

    @property
    def _cookie(self) -> str:
        """The cookie's name: cookies know no port, and two desks may be open."""
        return f"vanban_{self.desk.port}"


def _cookie(headers: Headers, name: str) -> str:
    try:
        found = SimpleCookie(headers.get("cookie", "")).get(name)
    except CookieError:
        return ""
    return found.value if found else ""


def _same(one: str, other: str) -> bool:
    return hmac.compare_digest(one.encode(), other.encode())


class _Body:
    """What a request brings, up to the limit."""

    def __init__(self, headers: Headers, receive: Receive) -> None:
        self._receive, self._taken = receive, 0
        self.left = "transfer-encoding" in headers or headers.get("content-length", "0") != "0"
        """Whether there is more of it."""

    async def take(self) -> Message:
        message = await self._receive()
        self._taken += len(message.get("body", b""))
        self.left = bool(message.get("more_body"))
        if self._taken > LIMIT:
            raise HTTPException(413)
        return message


def too_much() -> str:
    """Return how much a request may bring."""
    return _("Tệp quá lớn: mỗi lần gửi không quá {n} MB.").format(n=LIMIT // 2**20)


def _said(status: int, text: str, *, back: bool = False) -> Response:
    return bare(status, _("Chưa nhận được yêu cầu này") if back else _("Trang này không mở được"), text, back=back)


def _log(error: Exception) -> None:
    """Say where the program failed, and nothing of what it had in hand."""
    frame = traceback.extract_tb(error.__traceback__)[-1]
    if sys.stderr is not None:
        print(f"{type(error).__name__} {Path(frame.filename).name}:{frame.lineno}", file=sys.stderr)  # noqa: T201  # as above
    if os.environ.get("VANBAN_DEBUG"):
        traceback.print_exception(error)
