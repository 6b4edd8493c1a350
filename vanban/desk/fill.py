"""The form page: a paper's fields to fill in, what is wrong with them, and the paper saved as it is typed."""

from typing import Any

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

import vanban
from vanban.desk import drafts, drawn
from vanban.desk.folder import ConflictError, OutsideError, Seen, state_of
from vanban.desk.shell import desk_of, page, posting, told
from vanban.messages import translate as _


def begin(request: Request) -> Response:
    """Show a form with nothing in it yet."""
    form = request.path_params["form"]
    if not any(each.id == form for each in vanban.forms(folder=desk_of(request).folder.root)):
        raise OutsideError
    return _form(request, form, "", Seen(b"", ""), {})


def go_on(request: Request) -> Response:
    """Show a paper of the folder in its form."""
    folder, name = desk_of(request).folder, request.path_params["name"]
    seen = folder.read(name)
    if not seen.hash:
        raise OutsideError
    try:
        place = drafts.place_of(folder, name)
        form = vanban.form_of(seen.data, name=name, folder=place)
        values = vanban.values(seen.data, name=name, folder=place)
    except vanban.InputError as error:
        return page(request, "unread.html", file=name, faults=error.diagnostics)
    return _form(request, form, name, seen, values)


def _form(request: Request, form: str, name: str, seen: Seen, values: dict[str, Any]) -> Response:
    folder = desk_of(request).folder
    place = drafts.place_of(folder, name)
    try:
        fields = vanban.fields(form, folder=place)
    except vanban.TemplateError as error:
        return told(request, 422, _("Mẫu của loại văn bản này bị hỏng"), first(error))
    except vanban.InputError as error:
        return told(request, 422, _("Tệp vanban.yaml cần sửa"), "; ".join(str(item) for item in error.diagnostics))
    found = next(each for each in vanban.forms(folder=folder.root) if each.id == form)
    return page(
        request,
        "fill.html",
        form=found,
        fields=fields,
        at=drawn.by_path(fields),
        values=values,
        file=name,
        seen=seen.hash,
        state=state_of(folder.path(name).with_suffix(".docx")) if name else None,
        offers=drawn.office_offers(place, fields),
        draw=drawn,
    )


def faults(request: Request, form: FormData) -> Response:
    """Tell what is wrong with what is typed, each fault at the path of its field."""
    given = drafts.sent(form)
    found: list[vanban.Diagnostic] = []
    try:
        _read(request, given, found)
    except vanban.InputError as error:
        found += error.diagnostics
    return JSONResponse({"faults": as_told(found)})


def _read(request: Request, given: drafts.Sent, advice: list[vanban.Diagnostic]) -> Any:
    place = drafts.place_of(desk_of(request).folder, given.name)
    data = drafts.pruned(given.data) or {}
    return vanban.load(data, form=given.form, folder=place, advice=advice.append)


def as_told(found: list[vanban.Diagnostic]) -> list[dict[str, str]]:
    """Return faults as a page tells them: where, which field, what, and whether it stops the paper."""
    return [
        {
            "path": item.field or "",
            "label": item.label or "",
            "text": item.message,
            "kind": "missing" if item.code == "missing" else item.severity.value,
        }
        for item in found
    ]


def save(request: Request, form: FormData) -> Response:
    """Save a paper as it is typed; where another has changed its file, show both and ask."""
    given = drafts.sent(form)
    try:
        name, seen = drafts.saved(desk_of(request).folder, given)
    except ConflictError as error:
        return clash(request, given, error.there)
    except (vanban.InputError, vanban.OutputError) as error:
        return JSONResponse({"told": first(error)}, 422)
    return JSONResponse({"name": name, "seen": seen})


def clash(request: Request, given: drafts.Sent, there: Seen) -> Response:
    """Return both versions side by side, and the hash with which either may be kept."""
    try:
        rows = drafts.apart(desk_of(request).folder, given, there.data)
        told_ = ""
    except vanban.InputError as error:
        rows, told_ = [], first(error)
    answer = page(request, "_clash.html", 409, rows=rows, told=told_, gone=not there.hash)
    answer.headers["X-Seen"] = there.hash
    return answer


def first(error: vanban.VanbanError) -> str:
    """Return the first thing that an exception tells."""
    return error.diagnostics[0].message if error.diagnostics else str(error)


ROUTES = [
    Route("/soan/{form}", begin),
    posting("/dien/loi", faults, changes=False),
    posting("/dien/luu", save),
    Route("/ban-thao/{name:path}", go_on),
]
