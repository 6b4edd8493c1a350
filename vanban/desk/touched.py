"""Papers that a hand has touched since they were made: what was changed is shown, and its reader chooses."""

from dataclasses import dataclass, field
from datetime import date, time
from decimal import Decimal
from pathlib import Path
from typing import Any
from urllib.parse import quote

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

import vanban
from vanban.desk import drafts, numbers
from vanban.desk.folder import ConflictError, Folder, OutsideError
from vanban.desk.making import told_of
from vanban.desk.shell import desk_of, page, posting, told
from vanban.messages import translate as _


@dataclass
class Touched:
    """A file that a hand has touched, and how what was changed in it stands to the data that it is made of."""

    name: str
    hash: str
    ours: bool = True
    """Whether it holds data to compare with."""
    wanted: dict[str, str] = field(default_factory=dict)
    """What may be taken back: texts by the paths of their fields."""
    apart: list[vanban.Diagnostic] = field(default_factory=list)
    """The changes of these."""
    taken: list[vanban.Diagnostic] = field(default_factory=list)
    """Changes that the data say as well."""
    left: list[vanban.Diagnostic] = field(default_factory=list)
    """Changes that stand in the file alone."""

    @property
    def word(self) -> bool:
        """Whether it is the Word file."""
        return self.name.endswith(".docx")


def edited(request: Request) -> Response:
    """Show what a hand has changed in a paper's files since they were made, and ask what is to become of it."""
    return _edited(request, request.path_params["name"])


def _edited(request: Request, name: str, status: int = 200) -> Response:
    folder = desk_of(request).folder
    data = folder.read(name)
    if not data.hash:
        raise OutsideError
    found = _touched(folder, name, data.data)
    if not found:
        return RedirectResponse(_paper(name), 303)
    return page(request, "edited.html", status, file=name, seen=data.hash, found=found)


def _touched(folder: Folder, name: str, data: bytes) -> list[Touched]:
    """Return the files of a paper that a hand has touched."""
    found = []
    for suffix in (".docx", ".pdf"):
        other = _beside(name, suffix)
        there = folder.read(other)
        if there.hash and not vanban.untouched(there.data):
            found.append(Touched(other, there.hash))
            if suffix == ".docx":
                _compare(found[-1], there.data, data, name, drafts.place_of(folder, name))
    return found


def _compare(found: Touched, docx: bytes, data: bytes, name: str, place: Path) -> None:
    """Tell the changes in a Word file apart: to be taken back, in the data by now, in the file alone."""
    try:
        changes = vanban.differences(docx, name=found.name, folder=place)
        document = vanban.extract(docx, name=found.name, folder=place)
    except vanban.VanbanError as error:
        found.ours = all(item.code != "no-data" for item in error.diagnostics)
        found.left += error.diagnostics if found.ours else ()
        return
    for item in changes:
        if item.code == "field-changed" and item.field:
            text = _typed(document, item.field)
            try:
                new = vanban.edited(data, {item.field: text}, name=name, folder=place)
            except vanban.InputError:
                found.left.append(item)
                continue
            if new == data:
                found.taken.append(item)
            else:
                found.wanted[item.field] = text
                found.apart.append(item)
        elif item.code == "text-changed":
            found.left.append(item)


def _typed(document: Any, path: str) -> str:
    """Return the value of a field as a clerk types it."""
    value = document
    for part in path.split("."):
        value = getattr(value, part)
    match value:
        case None:
            return ""
        case date():
            return f"{value.day:02}/{value.month:{'02' if value.month < 3 else ''}}/{value.year}"
        case time():
            return f"{value:%Hh%M}"
        case Decimal():
            return str(value).replace(".", ",")
    return str(value)


def _beside(name: str, suffix: str) -> str:
    stem, dot, _end = name.rpartition(".")
    return (stem if dot else name) + suffix


def _paper(name: str, more: str = "") -> str:
    return f"/ban-thao/{quote(name)}{more}"


def settle(request: Request, form: FormData) -> Response:
    """Do with files that a hand has touched what was chosen."""
    name = request.path_params["name"]
    try:
        if form.get("choice") == "back":
            return _taken_back(request, form, name)
        return _settled(request, form, name)
    except ConflictError:
        return _edited(request, name, 409)
    except vanban.VanbanError as error:
        return told(request, 422, _("Chưa tạo được"), told_of(error))


def _taken_back(request: Request, form: FormData, name: str) -> Response:
    """Write what was changed in Word into the data, each in its own lines; the Word file stays as it is."""
    folder = desk_of(request).folder
    data = folder.read(name)
    files = [each for each in _touched(folder, name, data.data) if each.word]
    if data.hash != form.get("data") or not files or files[0].hash != form.get(".docx"):
        return _edited(request, name, 409)
    new = vanban.edited(data.data, files[0].wanted, name=name, folder=drafts.place_of(folder, name))
    folder.save(name, new, data.hash)
    return RedirectResponse(_paper(name, "/sua-tay"), 303)


def _settled(request: Request, form: FormData, name: str) -> Response:
    """Make the paper under another name, or write over the files that were shown."""
    folder = desk_of(request).folder
    document = vanban.load(folder.path(name), advice=lambda _item: None)
    with numbers.kept(folder, name, document) as how:
        docx = vanban.render(document, advice=lambda _item: None, **how)
    if form.get("choice") == "other":
        path = Path(name)
        other = drafts.free(folder, path.stem, path.suffix, ".docx", ".pdf", beside=name)
        folder.save(other, folder.read(name).data, "")
        folder.save(_beside(other, ".docx"), docx, "")
        return RedirectResponse(_paper(other), 303)
    word, pdf = _beside(name, ".docx"), _beside(name, ".pdf")
    shown = {other: str(form.get(suffix, "")) for other, suffix in ((word, ".docx"), (pdf, ".pdf"))}
    if any(seen and folder.read(other).hash != seen for other, seen in shown.items()):
        return _edited(request, name, 409)
    folder.save(word, docx, shown[word] or folder.read(word).hash)
    if shown[pdf]:
        vanban.save_pdf(folder.path(word), overwrite_edited=True)
    return RedirectResponse(_paper(name), 303)


ROUTES = [
    Route("/ban-thao/{name:path}/sua-tay", edited),
    posting("/ban-thao/{name:path}/sua-tay", settle),
]
