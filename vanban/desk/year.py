"""The records of a year: months across, cells down, each paper made, missing or due; a month is added, papers made."""

import re
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import quote

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

import vanban
from vanban.desk import drafts
from vanban.desk.folder import ConflictError, Folder, OutsideError
from vanban.desk.looks import Look, called, look, tops
from vanban.desk.shell import desk_of, page, posting, told
from vanban.intake import taken
from vanban.messages import marked
from vanban.messages import translate as _

KINDS = (marked("thường kỳ"), marked("chuyên đề"), marked("thường kỳ và chuyên đề"), marked("họp chi uỷ"))
_MINUTE = ("start", "end", "location", "secretary")
"""What a new meeting takes from the one before."""


class Square(NamedTuple):
    """What is said of a cell in a month: a meeting with its record, or what is missing."""

    text: str
    state: str
    """``made``, ``part``, ``none``, ``bad`` or ``due``."""
    told: str
    file: str


def year(request: Request) -> Response:
    """Show the months of a year."""
    folder = desk_of(request).folder
    places = vanban.records(folder.root)
    if not places:
        return _begin(request, {}, {})
    years = sorted({y for place in places for y in _years(place)} | {_today().year})
    asked = request.query_params.get("nam", "")
    shown = int(asked) if asked.isdecimal() and int(asked) in years else _latest(places)
    looks = [look(folder, top) for top in tops(places)]
    cells = [place for place in places if not place.committee]
    rows = [(place, _name(folder, place.file), _row(folder, place, shown, looks)) for place in cells]
    return page(
        request,
        "year.html",
        rows=rows,
        above=[(place, _name(folder, place.file)) for place in places if place.committee],
        years=years,
        shown=shown,
        faults=[(item, sides(folder, item)) for each in looks for item in each.faults],
        due=_due(folder, places, looks),
        papers=sum(len(each.papers) for each in looks),
        there=sum(each.there for each in looks),
        kinds=KINDS,
        today=_today(),
        link=link,
        files=[(path.stem.rpartition("-")[2], _name(folder, path)) for place in places for path in place.years],
    )


def _due(folder: Folder, places: tuple[vanban.Place, ...], looks: list[Look]) -> dict[str, list[tuple[str, str]]]:
    """Return what is due at each place, each thing with the address of the record that it is told of."""
    found: dict[str, list[tuple[str, str]]] = {}
    for item in (item for each in looks for item in each.due):
        address = next((address for _record, address in sides(folder, item)), "")
        found.setdefault(called(Path(item.file or ""), places), []).append((item.message, address))
    return found


def _today() -> date:
    return date.today()  # noqa: DTZ011  # the clerk's own day


def _years(place: vanban.Place) -> set[int]:
    held = {meeting.period.year for meeting in place.meetings if meeting.period}
    named = {path.stem.rpartition("-")[2] for path in place.years}
    return held | {int(text) for text in named if text.isdecimal() and len(text) == 4}


def _latest(places: tuple[vanban.Place, ...]) -> int:
    return max((y for place in places for y in _years(place) if y <= _today().year), default=_today().year)


def _row(folder: Folder, place: vanban.Place, shown: int, looks: list[Look]) -> list[list[Square]]:
    months: list[list[Square]] = [[] for _month in range(12)]
    held = set()
    for meeting in place.meetings:
        at = meeting.period.months[0] if meeting.period and meeting.period.year == shown else None
        at = meeting.held_on.month if at is not None and meeting.held_on and meeting.held_on.year == shown else at
        if at is not None:
            months[at - 1].append(_square(_name(folder, meeting.file), meeting, looks))
            held.add(at)
    first = min((m.held_on for m in place.meetings if m.held_on), default=None)
    for month in range(1, 13):
        over = (shown, month) < (_today().year, _today().month)
        if month not in held and over and first and (first.year, first.month) <= (shown, month):
            months[month - 1].append(Square(_("chưa họp"), "due", _("tháng này chưa có hồ sơ kỳ họp"), ""))
    return months


def _square(name: str, meeting: Any, looks: list[Look]) -> Square:
    text = _(meeting.kind) if meeting.kind else _("chưa rõ loại")
    if meeting.held_on:
        text += f" {meeting.held_on.day}/{meeting.held_on.month}"
    for each in looks:
        if meeting.file in each.broken:
            return Square(text, "bad", _("hồ sơ còn chỗ cần sửa"), name)
        if papers := [paper for paper in each.papers if paper.source == meeting.file]:
            made = sum(paper.path.exists() for paper in papers)
            state = "made" if made == len(papers) else "part" if made else "none"
            return Square(text, state, _("{made}/{all} giấy tờ").format(made=made, all=len(papers)), name)
    return Square(text, "none", _("chưa làm giấy tờ"), name)


def _name(folder: Folder, path: Path) -> str:
    return path.relative_to(folder.root).as_posix()


def link(name: str, field: str = "") -> str:
    """Return the address of a record, at one of its fields."""
    return f"/nam/ho-so/{quote(name)}" + (f"#{quote(field)}" if field else "")


def sides(folder: Folder, item: vanban.Diagnostic) -> list[tuple[str, str]]:
    """Return the records that a finding is about, with their addresses: where it is told, and those that it names."""
    found: dict[str, str] = {}
    if item.file:
        path = Path(item.file)
        path = path if path.is_absolute() else folder.root / path
        if path.is_relative_to(folder.root) and vanban.record_kind(path) and path.exists():
            found[_name(folder, path)] = item.field or ""
            for other in (*path.parent.iterdir(), *path.parent.parent.rglob("*.yaml")):
                inside = other.is_relative_to(folder.root) and vanban.record_kind(other)
                if other != path and inside and other.name in item.message:
                    found[_name(folder, other)] = item.field or ""
    return [(name, link(name, field)) for name, field in found.items()]


def compare(request: Request) -> Response:
    """Hold records and papers against each other; each finding with the records that it is about."""
    folder = desk_of(request).folder
    found: list[vanban.Diagnostic] = []
    for top in tops(vanban.records(folder.root)):
        try:
            found += vanban.verify(top)
        except vanban.InputError as error:
            found += error.diagnostics
    errors = [(item, sides(folder, item)) for item in found if item.severity is vanban.Severity.ERROR]
    others = [(item, sides(folder, item)) for item in found if item.severity is not vanban.Severity.ERROR]
    return page(request, "compare.html", errors=errors, others=others)


def make(request: Request, _form: FormData) -> Response:
    """Make all papers of the records, and tell what came of it."""
    folder = desk_of(request).folder
    told_, refused, faults = [], [], []
    for top in tops(vanban.records(folder.root)):
        try:
            _found, written = vanban.make_papers(top)
        except (vanban.InputError, vanban.TemplateError) as error:
            faults += [(item, sides(folder, item)) for item in error.diagnostics]
        else:
            told_.append((top.name, written))
            errors = (*written.refused, *written.failed)
            refused += [folder.told(item.message) for error in errors for item in error.diagnostics]
    return page(request, "made.html", told=told_, refused=refused, faults=faults)


def add(request: Request, form: FormData) -> Response:
    """Begin the record of a meeting, with what the one before says of hour and place."""
    folder = desk_of(request).folder
    cell, kind, when = (str(form.get(name, "")).strip() for name in ("cell", "kind", "month"))
    place = next((each for each in vanban.records(folder.root) if _name(folder, each.file) == cell), None)
    parts = when.replace("-", "/").split("/")
    month, year_ = (parts if len(parts[0]) < 3 else parts[::-1]) if len(parts) == 2 else ("", "")
    if place is None or not (month.isdecimal() and year_.isdecimal() and 1 <= int(month) <= 12) or kind not in KINDS:
        text = _("Hãy chọn chi bộ, loại kỳ họp và ghi tháng như 7/2026.")
        return told(request, 422, _("Chưa thêm được kỳ họp"), text)
    inner = place.folder.relative_to(folder.root).as_posix()
    around = "" if inner == "." else f"{inner}/"
    word = {"chuyên đề": "chuyen-de", "họp chi uỷ": "chi-uy"}.get(kind, "thuong-ky")
    name = drafts.free(folder, f"{around}ky-hop/{year_}-{int(month):02}-{word}", ".yaml")
    changes: dict[str, Any] = {"kind": kind, "period": f"tháng {int(month)}/{year_}"}
    if place.meetings:
        before = vanban.record_values(taken(place.meetings[-1].file), "ky-hop")
        changes |= {key: before[key] for key in _MINUTE if key in before}
    data = vanban.edited_record(vanban.new_record("ky-hop").encode(), changes, "ky-hop")
    folder.path(name).parent.mkdir(parents=True, exist_ok=True)
    folder.save(name, data, "")
    return RedirectResponse(link(name), 303)


def begun(request: Request, form: FormData) -> Response:
    """Begin a folder of records: the cell or committee, and the members of the cell."""
    folder = desk_of(request).folder
    given = {key: str(value).strip() for key, value in form.items()}
    faults = {key: _("thiếu; mọi giấy tờ đều in mục này") for key in ("name", "place") if not given.get(key)}
    kind = "dang-uy" if given.get("kind") == "dang-uy" else "chi-bo"
    members = [_member(line) for line in given.get("members", "").splitlines() if line.strip()]
    if kind == "chi-bo" and not members:
        faults["members"] = _("chưa có đảng viên nào; ghi mỗi người một dòng")
    if faults:
        return _begin(request, given, faults)
    issuer = {"name": given["name"], "parent": given.get("parent", ""), "place": given["place"]}
    issuer["level"] = "chi bộ" if kind == "chi-bo" else "xã"
    changes: dict[str, Any] = {"issuer": issuer}
    if kind == "chi-bo":
        changes["members"] = members
    above = any(place.committee and place.folder == folder.root for place in vanban.records(folder.root))
    inner = "chi-bo/" + re.sub(r"[^\w ]+", "-", given["name"])[:80] + "/" if above else ""
    name = f"{inner}{kind}.yaml"
    text = vanban.edited_record(vanban.new_record(kind).encode(), changes, kind)
    folder.path(name).parent.mkdir(parents=True, exist_ok=True)
    try:
        folder.save(name, text, "")
    except ConflictError:
        return told(request, 409, _("Không ghi đè"), _("Đã có hồ sơ {name}; hãy mở ở trang này.").format(name=name))
    return RedirectResponse("/nam", 303)


def _member(line: str) -> dict[str, str]:
    name, _comma, office = line.partition(",")
    return {"name": name.strip(), **({"office": office.strip()} if office.strip() else {})}


def another(request: Request) -> Response:
    """Ask for one more cell below a committee."""
    if not vanban.records(desk_of(request).folder.root):
        raise OutsideError
    return _begin(request, {}, {}, more=True)


def _begin(request: Request, given: dict[str, str], faults: dict[str, str], *, more: bool = False) -> Response:
    if not given and not more:
        try:
            issuer = vanban.defaults("minutes", folder=desk_of(request).folder.root).get("issuer", {})
        except vanban.VanbanError:
            issuer = {}
        given = {key: str(issuer.get(key, "")) for key in ("name", "parent", "place")}
    more = more or bool(vanban.records(desk_of(request).folder.root))
    return page(request, "year_begin.html", 422 if faults else 200, given=given, faults=faults, more=more)


ROUTES = [
    Route("/nam", year),
    Route("/nam/doi-chieu", compare),
    Route("/nam/them-chi-bo", another),
    posting("/nam/bat-dau", begun),
    posting("/nam/them", add),
    posting("/nam/lam", make),
]
