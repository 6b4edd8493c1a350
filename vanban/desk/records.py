"""A record of the folder in its form: members ticked from the roll, saved by lines with the hash of what was seen."""

import json
from datetime import date
from pathlib import Path
from typing import Any

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

import vanban
from vanban.desk import drafts, drawn
from vanban.desk.fill import as_told, first
from vanban.desk.folder import ConflictError, Folder, OutsideError, Seen, state_of
from vanban.desk.looks import look, tops
from vanban.desk.shell import desk_of, page, posting
from vanban.desk.year import sides
from vanban.messages import translate as _

ROLL = ("nobody_absent", "present", "excused", "unexcused")
"""The fields of a meeting that the ticks stand for."""


def show(request: Request) -> Response:
    """Show a record in its form."""
    folder, name = desk_of(request).folder, request.path_params["name"]
    kind, seen = vanban.record_kind(name), folder.read(name)
    if not kind or not seen.hash:
        raise OutsideError
    try:
        values = vanban.record_values(seen.data, kind, name=name)
    except vanban.InputError as error:
        return page(request, "unread.html", file=name, faults=error.diagnostics)
    fields, path = vanban.record_fields(kind), folder.path(name)
    members = _members(folder, name, values) if kind == "ky-hop" and not values.get("present") else []
    asked, more = drawn.shown(fields, values)
    return page(
        request,
        "record.html",
        kind=kind,
        title=_title(kind, values, path),
        asked=[field for field in asked if not (members and field.name in ROLL)],
        more=[field for field in more if not (members and field.name in ROLL)],
        at=drawn.by_path(fields),
        values=values,
        members=members,
        recorded=any(values.get(key) for key in ROLL),
        file=name,
        seen=seen.hash,
        offers=_offers(folder, name, fields),
        draw=drawn,
        papers=_papers(folder, path),
        found=_found(folder, path),
    )


def _title(kind: str, values: dict[str, Any], path: Path) -> str:
    if kind == "ky-hop":
        text = _("Kỳ họp {kind}, {period}").format(kind=values.get("kind", ""), period=values.get("period", path.stem))
        return " ".join(text.split()).replace(" ,", ",")
    if kind == "nam":
        return _("Năm {year}").format(year=path.stem.rpartition("-")[2])
    return _("Đảng uỷ") if kind == "dang-uy" else _("Chi bộ và đảng viên")


def _members(folder: Folder, name: str, values: dict[str, Any]) -> list[dict[str, Any]]:
    """Return who is called to a meeting, and who of them is absent: why, and as it is written in the record."""
    cell, day = folder.path(name).parent.parent, _day(values)
    found = [{"name": name, "absent": "", "reason": "", "raw": ""} for name in vanban.members_on(cell, day)]
    by_name = {item["name"].casefold(): item for item in found}
    for kind in ("excused", "unexcused"):
        for raw in drawn.listed(values.get(kind)):
            text = str(raw.get("name", "")) if isinstance(raw, dict) else str(raw)
            reason = str(raw.get("reason", "")) if isinstance(raw, dict) else ""
            row = by_name.get(text.casefold())
            if row is None:
                row = {"name": text}
                found.append(row)
            row |= {"absent": kind, "reason": reason, "raw": json.dumps(raw, ensure_ascii=False)}
    return found


def _day(values: dict[str, Any]) -> date:
    """Return the day of a meeting as far as it is said; today otherwise."""
    parts = str(values.get("held_on", "")).split("/")
    try:
        day, month, year = map(int, parts)
        return date(year, month, day)
    except ValueError:
        return date.today()  # noqa: DTZ011  # the clerk's own day


def _offers(folder: Folder, name: str, fields: tuple[vanban.Field, ...]) -> dict[str, Any]:
    place = folder.path(name).parent
    offers = drawn.office_offers(place, fields)
    cell = place.parent if place.name == "ky-hop" else place
    people = list(vanban.members_on(cell, date.today()))  # noqa: DTZ011  # the clerk's own day
    offers["lists"]["people"] = list(dict.fromkeys([*people, *offers["lists"]["people"]]))
    offers["lists"]["called"] = list(dict.fromkeys([*people, *offers["lists"]["called"]]))
    return offers


def _papers(folder: Folder, path: Path) -> list[tuple[str, str, Any]]:
    """Return the papers of a record: what each is called, its file, and how far it is."""
    found = []
    for top in tops(vanban.records(folder.root)):
        if path.is_relative_to(top):
            papers = [paper for paper in look(folder, top).papers if paper.source == path]
            names = [paper.path.relative_to(folder.root).as_posix() for paper in papers]
            found += [(paper.path.stem, name, state_of(paper.path)) for paper, name in zip(papers, names, strict=True)]
    return found


def _found(folder: Folder, path: Path) -> list[tuple[vanban.Diagnostic, list[tuple[str, str]]]]:
    """Return what is wrong with a record beside the others, and what is due of it."""
    found = []
    for top in tops(vanban.records(folder.root)):
        if path.is_relative_to(top):
            seen = look(folder, top)
            found += [item for item in (*seen.faults, *seen.due) if item.file and Path(item.file) == path]
    return [(item, sides(folder, item)) for item in found]


def faults(request: Request, form: FormData) -> Response:
    """Tell what is wrong with what is typed, each fault at the path of its field."""
    given, folder = drafts.sent(form), desk_of(request).folder
    try:
        text = _text(folder.read(given.name).data, given)
    except vanban.InputError as error:
        return JSONResponse({"faults": as_told(list(error.diagnostics))})
    place = folder.path(given.name).parent
    found = vanban.record_faults(text, given.form, name=given.name, folder=place)
    return JSONResponse({"faults": as_told(list(found))})


def _text(source: bytes, given: drafts.Sent) -> bytes:
    known = {field.name for field in vanban.record_fields(given.form)}
    return vanban.edited_record(source, {key: value for key, value in given.data.items() if key in known}, given.form)


def save(request: Request, form: FormData) -> Response:
    """Save a record as it is typed; where another has changed its file, show both and ask."""
    given, folder = drafts.sent(form), desk_of(request).folder
    if not vanban.record_kind(given.name):
        return JSONResponse({"told": _("Hồ sơ chỉ có một tệp; hãy chọn một trong hai bản.")}, 422)
    there = folder.read(given.name)
    try:
        if there.hash != given.seen:
            return _clash(request, given, there)
        seen = folder.save(given.name, _text(there.data, given), there.hash)
    except ConflictError as error:
        return _clash(request, given, error.there)
    except (vanban.InputError, vanban.OutputError) as error:
        return JSONResponse({"told": first(error)}, 422)
    return JSONResponse({"name": given.name, "seen": seen})


def _clash(request: Request, given: drafts.Sent, there: Seen) -> Response:
    """Return both versions side by side, and the hash with which either may be kept."""
    rows, told_ = [], ""
    try:
        held = vanban.record_values(there.data, given.form) if there.hash else {}
        for field in vanban.record_fields(given.form):
            one, other = (drafts.told(drafts.pruned(data.get(field.name))) for data in (held, given.data))
            if one != other:
                rows.append((field.label, one, other))
    except vanban.InputError as error:
        told_ = first(error)
    answer = page(request, "_clash.html", 409, rows=rows, told=told_, gone=not there.hash)
    answer.headers["X-Seen"] = there.hash
    return answer


ROUTES = [
    Route("/nam/ho-so/{name:path}", show),
    posting("/nam/loi", faults, changes=False),
    posting("/nam/luu", save),
]
