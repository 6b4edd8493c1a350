"""The register as a page: its numbers, newest first; numbers made void, terms, first numbers; tables in and out."""

import re
import tempfile
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path, PurePosixPath
from typing import Any

from starlette.datastructures import FormData, UploadFile
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

import vanban
from vanban.desk import numbers
from vanban.desk.folder import said
from vanban.desk.shell import LIMIT, desk_of, page, posting, told, typed_in
from vanban.messages import marked
from vanban.messages import translate as _

NAME = "so-van-ban-di.db"
"""How a register is called that is begun here."""
ON_A_PAGE = 50
LISTS = (".xlsx", ".csv")
"""How the names of tables end, in and out."""
STATES = {"issued": marked("đã phát hành"), "taken": marked("đã lấy số"), "void": marked("huỷ")}
TYPES = {
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".csv": "text/csv; charset=utf-8",
}
DAY = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})")
_START = re.compile(r"(.+)/(\S+)\s+(\d{1,5})")


@dataclass(frozen=True)
class Next:
    """A series that runs now, and the number that it gives next."""

    name: str
    number: int


def register(request: Request) -> Response:
    """Show the register; where there is none, offer to begin one."""
    return _shown(request)


def _shown(request: Request, status: int = 200, *, fault: str = "", **values: Any) -> Response:
    """Show the register with what was done; ``typed`` is what a form has sent."""
    folder = desk_of(request).folder
    typed = values.pop("typed", {})
    try:
        with numbers.opened(folder) as found:
            if found is None:
                return _offer(request, status, fault, typed)
            entries, terms, starts = found.entries(), found.terms, found.starts()
            path = found.path
    except vanban.VanbanError as error:
        return told(request, 422, _("Sổ văn bản đi"), folder.told("; ".join(d.message for d in error.diagnostics)))
    asked = request.query_params
    wanted = [entry for entry in reversed(entries) if _wanted(entry, asked)]
    number = asked.get("trang", "1")
    last = max(1, -(-len(wanted) // ON_A_PAGE))
    at = min(last, max(1, int(number)) if number.isdecimal() and len(number) < 7 else 1)
    return page(
        request, "book.html", status,
        file=path.name, entries=wanted[(at - 1) * ON_A_PAGE : at * ON_A_PAGE], count=len(entries), found=len(wanted),
        at=at, last=last, asked={key: asked.get(key, "") for key in ("q", "loai", "nam")}, limit=LIMIT, endings=LISTS,
        kinds=sorted({entry.type for entry in entries}, key=plain), states=STATES,
        years=sorted({year_of(entry) for entry in entries}, reverse=True),
        terms=terms, next=_next(entries, terms, starts), fault=fault, typed=typed,
        **{"entered": None, "left": 0, "listed": (), "notes": (), "done": asked.get("xong", ""), **values},
    )  # fmt: skip


def _offer(request: Request, status: int, fault: str, typed: dict[str, str]) -> Response:
    """Offer to begin a register, with what the office has said of itself."""
    try:
        issuer = vanban.defaults("plan", folder=desk_of(request).folder.root).get("issuer", {})
    except vanban.VanbanError:
        issuer = {}
    known = {key: str(issuer.get(name, "")) for key, name in (("office", "name"), ("parent", "parent"), ("place",) * 2)}
    return page(request, "book_begin.html", status, fault=fault, typed={**known, **typed})


def _wanted(entry: vanban.Entry, asked: Any) -> bool:
    """Whether a row is looked for: words without accents, the type, the year."""
    text = plain(" ".join((str(entry), entry.type, entry.subject, entry.signer, entry.recipients, entry.reason)))
    words = plain(asked.get("q", "")).split()
    kind, year = asked.get("loai", ""), asked.get("nam", "")
    return all(word in text for word in words) and kind in ("", entry.type) and year in ("", str(year_of(entry)))


def plain(text: str) -> str:
    """Return a text without accents and capitals."""
    bare = unicodedata.normalize("NFD", text.casefold().replace("đ", "d"))
    return "".join(sign for sign in bare if not unicodedata.combining(sign))


def year_of(entry: vanban.Entry) -> int:
    """Return the year of a paper; of one without a whole date that in which its number was given."""
    return entry.day.year if entry.day else int(entry.taken_at[:4])


def _next(entries: list[vanban.Entry], terms: list[vanban.Term], starts: dict[vanban.Series, int]) -> list[Next]:
    """Return the series of the terms that hold today, and of congresses, each with its next number."""
    today = datetime.now().astimezone().date()
    runs = {"", *(term.name for term in terms if term.holds(today))}
    found = {series: Next(f"{series.kind} ({series.body})", first) for series, first in starts.items()}
    found |= {entry.series: Next("", 0) for entry in entries}
    for entry in entries:
        name = entry.symbol if entry.kind else entry.body
        found[entry.series] = Next(name, max(found[entry.series].number, entry.number + 1))
    return sorted((each for series, each in found.items() if series.term in runs), key=lambda each: plain(each.name))


def begin(request: Request, form: FormData) -> Response:
    """Make the register of the folder, with its term and the numbers at which series begin."""
    typed = typed_in(form)
    path = desk_of(request).folder.path(NAME)
    try:
        begins, ends = day_of(typed.get("begins", "")), day_of(typed.get("ends", ""))
        told: list[vanban.Diagnostic] = []
        starts = _starts(typed.get("starts", ""), None, told)
        facts = {name: typed.get(name, "") for name in ("office", "parent", "place", "term")}
        together = bool(typed.get("together"))
        with vanban.Register.create(path, **facts, begins=begins, ends=ends, decisions_together=together) as made:
            for asked, first in starts:
                made.set_start(asked.kind, asked.body, first, day=begins or ends)
    except vanban.VanbanError as error:
        return _shown(request, 422, fault=desk_of(request).folder.told(said(error)), typed=typed)
    return _done(request, "/so", told)


def _done(request: Request, address: str, told: Iterable[vanban.Diagnostic]) -> Response:
    """Go on where the register is shown; what is to be known of what was done is shown at once."""
    notes = [item.message for item in told]
    return _shown(request, done="1", notes=notes) if notes else RedirectResponse(address, 303)


def _starts(
    text: str, register: vanban.Register | None, told: list[vanban.Diagnostic]
) -> list[tuple[vanban.NumberRequest, int]]:
    """Return the series that begin elsewhere than at 1: a line for each, as ``CV/ĐU 101``."""
    found, today = [], datetime.now().astimezone().date()
    for line in filter(None, map(str.strip, text.split("\n"))):
        match = _START.fullmatch(line)
        if match is None or not int(match[3]):
            raise vanban.InputError(_("“{line}”: viết ký hiệu rồi số tiếp theo, như CV/ĐU 101").format(line=line))
        asked = vanban.request_by_hand(match[1], match[2], day=today, register=register, advice=told.append)
        found.append((asked, int(match[3])))
    return found


def start(request: Request, form: FormData) -> Response:
    """Let series begin at other numbers than 1."""
    typed, told = typed_in(form), list[vanban.Diagnostic]()

    def change(found: vanban.Register) -> None:
        for asked, first in _starts(typed.get("starts", ""), found, told):
            found.set_start(asked.kind, asked.body, first)

    return _changed(request, typed, change, told)


def term(request: Request, form: FormData) -> Response:
    """Begin a term, or prolong one."""
    typed = typed_in(form)

    def change(found: vanban.Register) -> None:
        days = {name: day_of(typed.get(name, "")) for name in ("begins", "ends")}
        found.set_term(typed.get("term", ""), **days)

    return _changed(request, typed, change)


def void(request: Request, form: FormData) -> Response:
    """Make a number void, with its reason."""
    typed = typed_in(form)
    row, reason = typed.get("row", ""), typed.get("reason", "")
    return _changed(request, typed, lambda found: found.void(row, reason))


def _changed(
    request: Request,
    typed: dict[str, str],
    change: Callable[[vanban.Register], object],
    told: Iterable[vanban.Diagnostic] = (),
) -> Response:
    try:
        with numbers.opened(desk_of(request).folder) as found:
            if found is not None:
                change(found)
    except vanban.VanbanError as error:
        return _shown(request, 422, fault=desk_of(request).folder.told(said(error)), typed=typed)
    return _done(request, "/so?xong=1", told)


def enter(request: Request, form: FormData) -> Response:
    """Enter a list of numbers that were given before; tell which rows could not be."""
    try:
        with numbers.opened(desk_of(request).folder) as found, given(form) as path:
            if found is None:
                return RedirectResponse("/so", 303)
            entered, told = vanban.enter_list(found, path)
            rows = [(where(item, path), desk_of(request).folder.told(labelled(item))) for item in told]
    except vanban.VanbanError as error:
        return _shown(request, 422, fault=desk_of(request).folder.told(said(error)))
    left = sum(item.severity is vanban.Severity.ERROR for item in told)
    return _shown(request, entered=entered, left=left, listed=rows)


@contextmanager
def given(form: FormData) -> Iterator[Path]:
    """Lend the list that was sent as a file, for as long as it is read.

    Raises:
        vanban.InputError: none was sent, or it cannot be read; it is called as it was sent.
    """
    file = form.get("tep")
    if not isinstance(file, UploadFile) or not file.filename:
        raise vanban.InputError(_("chưa có danh sách nào: hãy thả tệp vào khung, hoặc bấm Chọn tệp"))
    name = PurePosixPath(file.filename.replace("\\", "/"))
    if name.suffix.lower() not in LISTS:
        raise vanban.InputError(_("{path}: cần tệp {known}").format(path=name.name, known=", ".join(LISTS)))
    with tempfile.TemporaryDirectory() as place:
        path = Path(place) / f"danh-sach{name.suffix.lower()}"
        path.write_bytes(file.file.read())
        try:
            yield path
        except vanban.InputError as error:
            raise vanban.InputError(
                [replace(item, message=item.message.replace(str(path), name.name)) for item in error.diagnostics]
            ) from error


def where(item: vanban.Diagnostic, path: Path) -> str:
    """Return the row that something is told of, as its reader finds it."""
    place = (item.file or "").removeprefix(str(path)).lstrip(":, ")
    sheet, mark, cell = place.rpartition("!")
    if mark:
        return _("trang {sheet}, ô {cell}").format(sheet=sheet, cell=cell)
    return _("dòng {n}").format(n=place) if place.isdecimal() else place


def labelled(item: vanban.Diagnostic) -> str:
    """Return what is told of a cell, with the title of its column."""
    return f"{item.label}: {item.message}" if item.label else item.message


def day_of(text: str) -> date | None:
    """Return a day as it is typed, None for nothing.

    Raises:
        vanban.InputError: there is no such day.
    """
    match = DAY.fullmatch(text.strip())
    with suppress(ValueError):
        if match:
            return date(int(match[3]), int(match[2]), int(match[1]))
    if text.strip():
        raise vanban.InputError(_("“{text}” không phải ngày; viết như 11/8/2025").format(text=text.strip()))
    return None


def table(request: Request) -> Response:
    """Return the register as a table to keep, or printed as a Word file; nothing is written into the folder."""
    suffix = f".{request.path_params['suffix']}"
    asked = request.query_params
    try:
        with numbers.opened(desk_of(request).folder) as found:
            if found is None or suffix not in TYPES:
                return RedirectResponse("/so", 303)
            if suffix == ".docx":
                kind, name = asked.get("loai") or None, asked.get("nhiem-ky") or None
                data = vanban.print_register(found, kind=kind, term=name)
            else:
                data = vanban.register_table(found.entries(), suffix)
    except vanban.VanbanError as error:
        return told(request, 422, _("Chưa làm được"), desk_of(request).folder.told(said(error)))
    headers = {"Content-Disposition": f'attachment; filename="so-van-ban-di{suffix}"'}
    return Response(data, media_type=TYPES[suffix], headers=headers)


ROUTES = [
    Route("/so", register),
    Route("/so/so-van-ban-di.{suffix}", table),
    posting("/so/tao", begin),
    posting("/so/bat-dau", start),
    posting("/so/nhiem-ky", term),
    posting("/so/huy", void),
    posting("/so/nhap", enter),
]
