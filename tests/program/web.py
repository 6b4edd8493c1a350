"""A server of an office as its developer writes one: data in, a Word file out, or each fault at its field.

It imports what is public, and nothing else. ``uvicorn --factory web:server`` runs it for two offices, each with forms of
its own. What it calls takes milliseconds of one core, so the functions are plain ones: FastAPI runs them in its threads.
"""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Annotated, Any

from fastapi import Body, FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

import vanban
from vanban import models as m

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
STATUS: dict[int, int] = {vanban.Exit.FOUND: 422, vanban.Exit.MISUSED: 400, vanban.Exit.OUTPUT: 503}
"""What an exception of ours is to a client; a broken form, and what nobody thought of, is the server's own fault."""


class Language:
    """Chooses the language of each request: a request is a task of its own, and what runs for it in a thread knows it."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            wanted = Headers(scope=scope).get("accept-language", "").partition(",")[0].partition("-")[0]
            vanban.use_language(wanted if wanted in vanban.LANGUAGES else "vi")
        await self.app(scope, receive, send)


def faults(found: Iterable[vanban.Diagnostic]) -> list[dict[str, object]]:
    """What a form of the web shows beside its fields."""
    return [{"field": item.field, "label": item.label, "code": item.code, "message": item.message} for item in found]


def word(document: m.Document, told: Iterable[vanban.Diagnostic] = ()) -> Response:
    """The Word file of a document, and how much there is to be said of it."""
    advice = [*told]
    docx = vanban.render(document, advice=advice.append)
    codes = ",".join(sorted({item.code for item in advice}))
    return Response(docx, media_type=WORD, headers={"X-Advice": codes})


def refused(_request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, vanban.VanbanError)
    return JSONResponse({"errors": faults(error.diagnostics)}, STATUS.get(error.exit_code, 500))


def invalid(request: Request, error: Exception) -> JSONResponse:
    """FastAPI has made the model itself: its errors become ours, by the model that the endpoint asks for."""
    assert isinstance(error, RequestValidationError)
    model = request.scope["endpoint"].__annotations__.get("document")
    return JSONResponse({"errors": faults(vanban.diagnostics(error.errors(), model=model))}, 422)


def make_server(offices: Mapping[str, Path]) -> FastAPI:
    """A server for offices by their names, each with the directory of its own forms."""
    app = FastAPI(title="Văn bản")
    app.add_middleware(Language)
    app.add_exception_handler(vanban.VanbanError, refused)
    app.add_exception_handler(RequestValidationError, invalid)

    def packs(office: str) -> list[Path]:
        return [offices[office]] if office in offices else []

    @app.post("/minutes", response_class=Response)
    def minutes(document: m.Minutes) -> Response:
        return word(document)

    @app.get("/{office}/{form}/schema")
    def schema(office: str, form: str) -> dict[str, Any]:
        return vanban.schema(form, packs=packs(office))

    @app.post("/{office}/check")
    def check(office: str, docx: Annotated[bytes, Body(media_type=WORD)]) -> dict[str, Any]:
        report = vanban.check(docx, packs=packs(office))
        return {"state": report.state, "type": report.type, "findings": [finding.as_dict() for finding in report]}

    @app.post("/{office}/data")
    def data(office: str, docx: Annotated[bytes, Body(media_type=WORD)]) -> dict[str, Any]:
        document = vanban.extract(docx, packs=packs(office))
        return {"form": document.form, **document.model_dump(mode="json", exclude_defaults=True)}

    @app.post("/{office}/{form}", response_class=Response)
    def fill_in(office: str, form: str, data: Annotated[dict[str, Any], Body()]) -> Response:
        told: list[vanban.Diagnostic] = []
        return word(vanban.load(data, form=form, packs=packs(office), advice=told.append), told)

    return app


def server() -> FastAPI:
    """The server of two offices."""
    return make_server({name: Path("offices") / name for name in ("hoa-ban", "muong-vi-du")})
