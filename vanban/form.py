"""Forms: folders with a ``form.yaml`` and a ``template.docx``, found by id, alias, or a near miss."""

import difflib
import importlib
import importlib.util
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import metadata
from importlib.resources import files
from pathlib import Path
from typing import Any

from vanban.errors import InputError, TemplateError
from vanban.language import fold
from vanban.messages import language
from vanban.messages import translate as _
from vanban.reading import Node, read_path

GROUP = "vanban.packs"
"""Entry points of this group name packages whose folders are forms."""


@dataclass(frozen=True)
class Form:
    """One form: its folder, its names, and where its model is."""

    id: str
    title: str
    title_en: str
    aliases: tuple[str, ...]
    model_path: str
    folder: Path
    sources: tuple[str, ...]
    note: str
    since: str

    @property
    def name(self) -> str:
        """The title in the language in use."""
        return self.title if language() == "vi" else self.title_en

    @property
    def model(self) -> Any:
        """The pydantic model of the form's data, a subclass of :class:`vanban.models.Document`."""
        module, _colon, name = self.model_path.partition(":")
        return getattr(importlib.import_module(module), name)

    def template(self) -> bytes:
        """Return the template's bytes.

        Raises:
            TemplateError: the folder has none.
        """
        path = self.folder / "template.docx"
        if not path.is_file():
            raise TemplateError(_("biểu mẫu {id} thiếu tệp {path}").format(id=self.id, path=path))
        return path.read_bytes()

    def example(self) -> Path:
        """Return the path of the complete example."""
        return self.folder / "example.yaml"

    def build(self) -> bytes | None:
        """Return the template as its ``layout.py`` writes it, or None for a form that was made in Word."""
        path = self.folder / "layout.py"
        if not path.is_file():
            return None
        # Layouts are built by developers only; python-docx is not needed to render.
        from vanban.layout import Sheet  # noqa: PLC0415
        from vanban.standards import current  # noqa: PLC0415

        spec = importlib.util.spec_from_file_location(f"vanban_layout_{self.id.replace('-', '_')}", path)
        if spec is None or spec.loader is None:
            raise TemplateError(_("không đọc được {path}").format(path=path))
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        sheet = Sheet(current(), self.model)
        module.compose(sheet)
        return sheet.save()


@cache
def all_forms() -> tuple[Form, ...]:
    """Return every form, sorted by id; the built-in ones and those of installed packs.

    Raises:
        TemplateError: two forms have the same id.
    """
    found: dict[str, Form] = {}
    for folder in _folders():
        form = _read(folder)
        if form.id in found:
            message = _("biểu mẫu {id} có hai lần: {one} và {two}")
            raise TemplateError(message.format(id=form.id, one=found[form.id].folder, two=folder))
        found[form.id] = form
    return tuple(found[id_] for id_ in sorted(found))


def _folders() -> Iterator[Path]:
    roots = [Path(str(files("vanban") / "templates"))]
    roots += [Path(str(files(point.value))) for point in metadata.entry_points(group=GROUP)]
    for root in roots:
        yield from sorted(path.parent for path in root.glob("*/form.yaml"))


def _read(folder: Path) -> Form:
    root = read_path(folder / "form.yaml")
    return Form(
        id=_scalar(root, "id"),
        title=_scalar(root, "title"),
        title_en=_scalar(root, "title_en"),
        aliases=_list(root, "aliases"),
        model_path=_scalar(root, "model"),
        folder=folder,
        sources=_list(root, "sources"),
        note=_scalar(root, "note"),
        since=_scalar(root, "since"),
    )


def _value(root: Node, key: str) -> object:
    entry = root.value.get(key) if isinstance(root.value, dict) else None
    return entry.value.value if entry else None


def _scalar(root: Node, key: str) -> str:
    value = _value(root, key)
    if not isinstance(value, str):
        raise TemplateError(root.problem("form", _("thiếu khoá {key}").format(key=key)))
    return value


def _list(root: Node, key: str) -> tuple[str, ...]:
    value = _value(root, key)
    return tuple(str(item.value) for item in value) if isinstance(value, list) else ()


def get_form(name: str) -> Form:
    """Return the form with this id, alias or Vietnamese title.

    Raises:
        InputError: there is none; the message lists all and guesses which was meant.
    """
    names: dict[str, Form] = {}
    for form in all_forms():
        for alias in (form.id, form.title, *form.aliases):
            names.setdefault(fold(alias), form)
    wanted = fold(name)
    if wanted in names:
        return names[wanted]
    near = difflib.get_close_matches(wanted, names, n=1)
    hint = _("; có phải là “{name}”?").format(name=names[near[0]].id) if near else ""
    listed = ", ".join(form.id for form in all_forms())
    message = _("không có biểu mẫu “{name}”; các biểu mẫu là {listed}").format(name=name, listed=listed)
    raise InputError(message + hint, code="form-unknown")


def form_of(model: type) -> Form:
    """Return the form whose data a model class holds."""
    return get_form(str(getattr(model, "form", model.__name__)))
