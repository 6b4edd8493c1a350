"""A paper that is being written: what its file holds, and the file saved with the lines that were changed."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from starlette.datastructures import FormData

import vanban
from vanban.desk.folder import ConflictError, Folder, OutsideError
from vanban.messages import marked
from vanban.messages import translate as _

UNNAMED = marked("Nháp")
"""How the file of a draft is called until its paper has a name."""


@dataclass(frozen=True)
class Sent:
    """What a page sends of the paper on it."""

    name: str
    """Its file; nothing while there is none."""
    form: str
    seen: str
    """The hash of the file as the page knows it."""
    data: dict[str, Any]


def sent(form: FormData) -> Sent:
    """Return what a page has sent.

    Raises:
        OutsideError: it is not what our pages send.
    """
    try:
        data = json.loads(str(form.get("data", "")))
        pruned(data)  # as deep as nobody types
    except (ValueError, RecursionError) as error:
        raise OutsideError from error
    if not isinstance(data, dict):
        raise OutsideError
    return Sent(str(form.get("name", "")), str(form.get("form", "")), str(form.get("seen", "")), data)


def place_of(folder: Folder, name: str) -> Path:
    """Return the folder that a paper lies in, or will."""
    return folder.path(name).parent if name else folder.root


def pruned(value: Any) -> Any:
    """Return plain data without what is blank; None where nothing is left. Items of lists keep their order."""
    if isinstance(value, dict):
        return {key: left for key, item in value.items() if (left := pruned(item)) is not None} or None
    if isinstance(value, list):
        return [left for item in value if (left := pruned(item)) is not None] or None
    text = "" if value is None else str(value)
    return text if text.strip() else None


def saved(folder: Folder, given: Sent) -> tuple[str, str]:
    """Save a paper; return the name of its file and the hash of what is there now. It is on the disk then.

    Raises:
        ConflictError: another has changed the file since the page saw it.
        vanban.InputError: the file cannot be edited.
        vanban.OutputError: it cannot be written.
    """
    if not given.name:
        text = _written(_head(folder, given.form), given, folder.root, "x.yaml")
        name = free(folder, f"{_(UNNAMED)} {_called(folder, given)}", ".yaml")
        return name, folder.save(name, text, "")
    there = folder.read(given.name)
    if there.hash != given.seen:
        raise ConflictError(there)
    place = place_of(folder, given.name)
    return given.name, folder.save(given.name, _written(there.data, given, place, given.name), there.hash)


def _written(source: bytes, given: Sent, place: Path, name: str) -> bytes:
    known = {field.name for field in vanban.fields(given.form, folder=place)}
    changes = {key: value for key, value in given.data.items() if key in known}
    return vanban.edited(source, changes, name=name, folder=place)


def _form(folder: Folder, form: str) -> vanban.Form:
    """Return a form by its id.

    Raises:
        OutsideError: there is none.
    """
    found = next((each for each in vanban.forms(folder=folder.root) if each.id == form), None)
    if found is None:
        raise OutsideError
    return found


def _head(folder: Folder, form: str) -> bytes:
    found = _form(folder, form)
    return f"# {found.title}\nform: {found.id}\n".encode()


def _called(folder: Folder, given: Sent) -> str:
    """Return what the file of a draft is named after: the type that was chosen, of a form with one type its title."""
    form = _form(folder, given.form)
    chosen = given.data.get("type_name")
    title = chosen if chosen in form.types else form.title
    return title[:1].lower() + title[1:]


def free(folder: Folder, stem: str, *suffixes: str, beside: str = "") -> str:
    """Return a name that no file has, with any of these suffixes; that with the first one."""
    around = beside.rpartition("/")[0]
    around = f"{around}/" if around else ""
    number = 1
    while True:
        name = f"{around}{stem}" if number == 1 else f"{around}{stem} {number}"
        if not any(folder.path(name + suffix).exists() for suffix in suffixes):
            return name + suffixes[0]
        number += 1


def named(folder: Folder, name: str, document: Any) -> str:
    """Give the file of a draft its paper's name, where it has none of its own yet; return the name it has now."""
    path = folder.path(name)
    if not path.name.startswith(f"{_(UNNAMED)} ") or path.with_suffix(".docx").exists():
        return name
    stem = Path(vanban.file_name(document)).stem
    new = free(folder, stem, path.suffix, ".docx", ".pdf", beside=name)
    there = folder.read(name)
    folder.save(new, there.data, "")
    if folder.read(name).hash == there.hash:
        path.unlink()
    return new


def told(value: Any) -> str:
    """Return what a field holds as people read it, a line for each thing."""
    if isinstance(value, dict):
        return ", ".join(text for item in value.values() if (text := told(item)))
    if isinstance(value, list):
        return "\n".join(f"{number}. {told(item)}" for number, item in enumerate(value, 1))
    return "" if value is None else str(value).strip()


def apart(folder: Folder, given: Sent, there: bytes) -> list[tuple[str, str, str]]:
    """Return the fields in which a file and a page differ: what each is called, what the file says, and the page."""
    place = place_of(folder, given.name)
    held = vanban.values(there, form=given.form, name=given.name, folder=place) if there else {}
    found = []
    for field in vanban.fields(given.form, folder=place):
        one, other = told(pruned(held.get(field.name))), told(pruned(given.data.get(field.name)))
        if one != other:
            found.append((field.label, one, other))
    return found
