"""Forms: folders with a ``form.yaml`` and a ``template.docx``, found by id, alias, or a near miss."""

import difflib
import importlib
import importlib.util
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cache, cached_property, lru_cache
from pathlib import Path
from typing import Any

from vanban.errors import Diagnostic, InputError, TemplateError, VanbanError
from vanban.field_list import faults, model_of
from vanban.form_sheet import FormSheet
from vanban.language import fold
from vanban.messages import language
from vanban.messages import translate as _
from vanban.models.document import Document
from vanban.models.record import Problem
from vanban.pack import Pack, Rank, packs_at
from vanban.reading import Node
from vanban.record_file import read_record
from vanban.standards import current
from vanban.standards.symbols import type_named
from vanban.validation import located
from vanban.wording import wording, wording_type


@dataclass(frozen=True, eq=False)
class Form:
    """One form: its folder, and what its ``form.yaml`` says."""

    folder: Path
    sheet: FormSheet
    rank: Rank = Rank.BUILT_IN
    root: Node | None = field(default=None, repr=False)
    """The tree of ``form.yaml``, for the place of what is found later."""
    labels: tuple[Path, ...] = ()
    """Files of packs that replace the form's labels, the first that holds on the document's day."""

    @property
    def id(self) -> str:
        """The form's permanent name."""
        return self.sheet.id

    @property
    def title(self) -> str:
        """The Vietnamese title."""
        return self.sheet.title

    @property
    def aliases(self) -> tuple[str, ...]:
        """Other names."""
        return self.sheet.aliases

    @property
    def note(self) -> str:
        """What its users are to know."""
        return self.sheet.note

    @property
    def name(self) -> str:
        """The title in the language in use."""
        return self.title if language() == "vi" else self.sheet.title_en or self.title

    @cached_property
    def model(self) -> Any:
        """The pydantic model of the form's data, a subclass of :class:`vanban.models.Document`.

        The model knows its form (``origin``), so that a document is printed by the template it was made for.

        Raises:
            TemplateError: the model cannot be found, or a plain directory names Python of its own.
        """
        if self.rank is Rank.BUILT_IN and not self.sheet.fields and not self.labels:
            return self._python()
        base = self._python() if self.sheet.model else Document
        try:
            made: Any = model_of(self.sheet, base)
        except ValueError as error:
            message = _("“{path}” không phải trường của biểu mẫu").format(path=error)
            raise TemplateError(self._problem(("checks",), "check-field", message)) from error
        kind = type_named(current(), self.sheet.type) if self.sheet.type else None
        made.__name__ = made.__qualname__ = "".join(part.title() for part in self.id.split("-"))
        made.__doc__ = self.title
        made.form, made.origin = self.id, self
        if self.sheet.type:
            made.type_name = kind.type if kind else self.sheet.type
            made.numbered = bool(kind and kind.symbol)
        made.__reduce__ = _reduced
        return made

    def _python(self) -> Any:
        module, _colon, name = self.sheet.model.partition(":")
        if self.rank is Rank.OFFICE and module.split(".")[:2] != ["vanban", "models"]:
            message = _("thư mục bộ mẫu không chạy mã Python; chỉ dùng được lớp của vanban.models, hoặc “Các trường”")
            raise TemplateError(self._problem(("model",), "model-python", message))
        try:
            found = getattr(importlib.import_module(module), name)
        except (ImportError, AttributeError, ValueError) as error:
            message = _("không tìm thấy lớp dữ liệu “{name}”: {why}").format(name=self.sheet.model, why=error)
            raise TemplateError(self._problem(("model",), "model-missing", message)) from error
        if not (isinstance(found, type) and issubclass(found, Document)):
            message = _("“{name}” không phải lớp văn bản (lớp con của vanban.models.Document)")
            raise TemplateError(self._problem(("model",), "model-kind", message.format(name=self.sheet.model)))
        return found

    def _problem(self, path: tuple[str | int, ...], code: str, message: str) -> Diagnostic:
        return located(Problem(path, code, message), self.root, FormSheet)

    def template(self) -> bytes:
        """Return the template's bytes.

        Raises:
            TemplateError: the folder has none.
        """
        path = self.folder / "template.docx"
        if not path.is_file():
            raise TemplateError(_("biểu mẫu {id} thiếu tệp {path}").format(id=self.id, path=path))
        return path.read_bytes()

    @property
    def stamp(self) -> int:
        """What changes when somebody saves the template; 0 where there is none."""
        try:
            return (self.folder / "template.docx").stat().st_mtime_ns
        except OSError:
            return 0

    @property
    def wording_type(self) -> type[tuple[Any, ...]] | None:
        """The type of the form's labels, or None where it has none that can be replaced."""
        return wording_type(self.folder)

    def wording(self, document: Document) -> Any:
        """Return the labels for a document, by its date."""
        return wording(self.folder, self.labels, document.dated().exact)

    def example(self) -> Path:
        """Return the path of the complete example."""
        return self.folder / "example.yaml"

    def examples(self) -> list[Path]:
        """Return the examples: ``example.yaml``, and ``example-….yaml`` for what one cannot show."""
        return sorted(path for path in self.folder.glob("example*.yaml") if path.is_file())

    def build(self) -> bytes | None:
        """Return the template as its ``layout.py`` writes it, or None for a form that was made in Word."""
        path = self.folder / "layout.py"
        if not path.is_file() or self.rank is Rank.OFFICE:
            return None
        # Layouts are built by developers only; python-docx is not needed to render.
        from vanban.layout import Sheet  # noqa: PLC0415

        spec = importlib.util.spec_from_file_location(f"vanban_layout_{self.id.replace('-', '_')}", path)
        if spec is None or spec.loader is None:
            raise TemplateError(_("không đọc được {path}").format(path=path))
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        sheet = Sheet(current(), self.model)
        module.compose(sheet)
        return sheet.save()


def _reduced(document: Document) -> Any:
    """Return how a document of a form's own model is made again in another process."""
    origin: Form = type(document).origin  # type: ignore[attr-defined]  # set when the model was made
    return _again, (str(origin.folder), origin.rank, origin.labels, document.model_dump_json(exclude_defaults=True))


def _again(folder: str, rank: Rank, labels: tuple[Path, ...], data: str) -> Document:
    form = _labelled(read_form(Path(folder), rank), labels)
    made: Document = form.model.model_validate_json(data)
    return made


def read_form(folder: Path, rank: Rank = Rank.OFFICE) -> Form:
    """Return the form in a folder; the same state of its file gives the same form.

    Raises:
        TemplateError: every fault of its ``form.yaml``, each with line and column.
    """
    try:
        sheet, root = read_record(folder / "form.yaml", FormSheet)
    except InputError as error:
        raise TemplateError(error.diagnostics) from error
    known = _read.get((folder, rank))
    if known is not None and known.sheet is sheet:
        return known
    if problems := [located(problem, root, FormSheet) for problem in faults(sheet.fields)]:
        raise TemplateError(problems)
    _read[folder, rank] = Form(folder, sheet, rank, root)
    return _read[folder, rank]


_read: dict[tuple[Path, Rank], Form] = {}
"""The forms that were read: a document's class is that of one form, however often the form is looked for."""


@dataclass(frozen=True)
class Catalog:
    """The forms for a folder: of each id the one that comes first, and what is wrong with the packs."""

    forms: tuple[Form, ...]
    faults: tuple[Diagnostic, ...]
    clashes: tuple[tuple[str, Diagnostic], ...]

    def get(self, name: str) -> Form:
        """Return the form with this id, alias or Vietnamese title.

        Raises:
            InputError: there is none; the message lists all and guesses which was meant.
            TemplateError: two packs of one rank have it.
        """
        names: dict[str, Form] = {}
        ranked = sorted(self.forms, key=lambda form: form.rank)
        for alias, known in (
            *((form.id, form) for form in ranked),
            *((alias, form) for form in ranked for alias in (form.title, *form.aliases)),
        ):
            names.setdefault(fold(alias), known)
        wanted = fold(name)
        found = names.get(wanted)
        if twice := [item for id_, item in self.clashes if id_ == (found.id if found else name)]:
            raise TemplateError(twice)
        if found:
            return found
        near = difflib.get_close_matches(wanted, names, n=1)
        hint = _("; có phải là “{name}”?").format(name=names[near[0]].id) if near else ""
        listed = ", ".join(form.id for form in self.forms)
        message = _("không có biểu mẫu “{name}”; các biểu mẫu là {listed}").format(name=name, listed=listed)
        raise InputError([Diagnostic("form-unknown", message + hint), *self.faults])


def catalog(folder: Path | None = None) -> Catalog:
    """Return the forms for files in a folder: of the office's packs, of installed ones, and the built-in ones.

    A form or a pack that is broken is left out and told in ``faults``.
    """
    return _catalog(packs_at(folder))


def _catalog(packs: Sequence[Pack]) -> Catalog:
    found: dict[str, Form] = {}
    broken: list[Diagnostic] = []
    clashes: list[tuple[str, Diagnostic]] = []
    for pack in packs:
        forms, faults = _scanned(pack) if pack.rank is Rank.OFFICE else _standing(pack)
        broken += faults
        for form in forms:
            other = found.setdefault(form.id, form)
            if other is not form and other.rank == form.rank:
                message = _("biểu mẫu {id} có hai lần: {one} và {two}")
                text = message.format(id=form.id, one=other.folder, two=form.folder)
                clashes.append((form.id, Diagnostic("form-twice", text)))
    for id_, form in found.items():
        files = (path for pack in packs if pack.rank < form.rank for path in pack.data("labels"))
        found[id_] = _labelled(form, tuple(path for path in files if path.stem == id_))
    told = (*broken, *(diagnostic for _id, diagnostic in clashes))
    return Catalog(tuple(found[id_] for id_ in sorted(found)), told, tuple(clashes))


@lru_cache(maxsize=256)
def _labelled(form: Form, labels: tuple[Path, ...]) -> Form:
    """Return the form with other labels; the same form where there are none."""
    return replace(form, labels=labels) if labels else form


def _scanned(pack: Pack) -> tuple[list[Form], list[Diagnostic]]:
    """Return the forms of a pack, and what is wrong with the others."""
    forms: list[Form] = []
    broken: list[Diagnostic] = []
    for folder in pack.forms():
        try:
            forms.append(read_form(folder, pack.rank))
        except VanbanError as error:
            broken += error.diagnostics
    return forms, broken


_standing = cache(_scanned)
"""What is installed does not change while we run."""


def all_forms(folder: Path | None = None) -> tuple[Form, ...]:
    """Return every form for a folder, sorted by id."""
    return catalog(folder).forms


def get_form(name: str, folder: Path | None = None) -> Form:
    """Return the form with this id, alias or Vietnamese title; see :meth:`Catalog.get`."""
    return catalog(folder).get(name)


def form_of(model: type) -> Form:
    """Return the form whose data a model class holds; of vanban's own models the built-in form."""
    origin = getattr(model, "origin", None)
    if isinstance(origin, Form):
        return origin
    built_in = Path(__file__).parent / "templates" / str(getattr(model, "form", model.__name__))
    return read_form(built_in, Rank.BUILT_IN)
