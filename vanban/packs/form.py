"""Forms: folders with a ``form.yaml`` and a ``template.docx``, found by id, alias, or a near miss.

What a list of forms shows of the built-in ones is kept in ``cards`` (``vanban template build`` writes it), so that
finding one of them reads no file and imports nothing heavy.
"""

from functools import cache, cached_property, lru_cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from vanban.errors import CallError, TemplateError
from vanban.intake import taken
from vanban.messages import language
from vanban.messages import translate as _
from vanban.packs.cards import CARDS
from vanban.packs.pack import BUILT_IN, Rank
from vanban.text.language import fold

if TYPE_CHECKING:
    from vanban.models.document import Document
    from vanban.packs.form_yaml import FormSheet
    from vanban.reading import Node


class Card(NamedTuple):
    """What is known of a form without reading its folder; ``model`` is a Python model that needs nothing added."""

    id: str
    title: str
    title_en: str
    aliases: tuple[str, ...]
    note: str
    model: str
    labels: tuple[tuple[str, str], ...]
    """The form's own labels by name, where packs may replace them."""
    group: str
    """Where an office looks for it."""
    types: tuple[str, ...] = ()
    """The types of its table, where it has one."""
    lacks: tuple[tuple[str, str, str], ...] = ()
    """What documents may go without: the type of those that may, or nothing for all; the component; the reason."""


class Form:
    """One form: its folder, and what its ``form.yaml`` says.

    ``labels`` are files of packs that replace the form's labels, the first that holds on the document's day;
    ``replaced`` is the file of a pack that takes the place of its template. ``read`` is the state of ``form.yaml`` that
    the form was read from, where it was read.

    Attributes:
        folder: Where its ``form.yaml``, ``template.docx`` and examples are.
        rank: Where it is from: 0 an office's directory, 1 an installed package, 2 built in.
    """

    def __init__(
        self,
        folder: Path,
        card: Card,
        rank: Rank = Rank.BUILT_IN,
        labels: tuple[Path, ...] = (),
        read: "tuple[FormSheet, Node] | None" = None,
        replaced: Path | None = None,
    ) -> None:
        self.folder, self.card, self.rank, self.labels, self.read = folder, card, rank, labels, read
        self.replaced = replaced

    @property
    def id(self) -> str:
        """The form's permanent name."""
        return self.card.id

    @property
    def title(self) -> str:
        """The Vietnamese title."""
        return self.card.title

    @property
    def aliases(self) -> tuple[str, ...]:
        """Other names."""
        return self.card.aliases

    @property
    def note(self) -> str:
        """What its users are to know."""
        return self.card.note

    @property
    def group(self) -> str:
        """Where an office looks for it: ``văn bản``, ``sinh hoạt chi bộ`` or ``giấy tờ``."""
        return self.card.group

    @property
    def types(self) -> tuple[str, ...]:
        """The types of documents that differ in name alone; none where the form has one type."""
        return self.card.types

    def lacks(self, type_name: str = "") -> dict[str, str]:
        """Return the mandatory components (HD 05-HD/VPTW, mục I) that its documents may lack, with the reasons.

        Args:
            type_name: The type of the document, where the form has a table of types.
        """
        return {component: reason for kind, component, reason in self.card.lacks if kind in ("", type_name)}

    @property
    def name(self) -> str:
        """The title in the language in use."""
        return self.title if language() == "vi" else self.card.title_en or self.title

    @property
    def sheet(self) -> "FormSheet":
        """What ``form.yaml`` says."""
        return self._read[0]

    @property
    def root(self) -> "Node":
        """The tree of ``form.yaml``, with its places."""
        return self._read[1]

    @cached_property
    def _read(self) -> "tuple[FormSheet, Node]":
        return self.read or _sheet(self.folder)

    @cached_property
    def model(self) -> Any:
        """The pydantic model of the form's data, a subclass of :class:`vanban.models.Document`.

        The model knows its form (``origin``), so that a document is printed by the template it was made for.

        Raises:
            TemplateError: the model cannot be found, or a plain directory names Python of its own.
        """
        if self.rank is Rank.BUILT_IN and self.card.model and not (self.labels or self.replaced):
            module, _colon, name = self.card.model.partition(":")
            return getattr(import_module(module), name)
        # Models of one's own are made from lists of fields, and pydantic takes its time for what reads them.
        from vanban.models import undeferred  # noqa: PLC0415
        from vanban.packs.model import model_for  # noqa: PLC0415

        made = model_for(*self._read, self.rank)
        made.form, made.origin, made.__reduce__ = self.id, self, _reduced
        return undeferred(made)

    @property
    def template_path(self) -> Path:
        """Where the template lies."""
        return self.replaced or self.folder / "template.docx"

    def template(self) -> bytes:
        """Return the template's bytes.

        Raises:
            TemplateError: there is none.
        """
        path = self.template_path
        if not path.is_file():
            raise TemplateError(_("biểu mẫu {id} thiếu tệp {path}").format(id=self.id, path=path))
        return taken(path)

    @property
    def stamp(self) -> int:
        """What changes when somebody saves the template; 0 where there is none, or it is built in."""
        if self.rank is Rank.BUILT_IN and not self.replaced:
            return 0
        try:
            return self.template_path.stat().st_mtime_ns
        except OSError:
            return 0

    @property
    def wording_type(self) -> type[tuple[Any, ...]] | None:
        """The type of the form's labels, or None where it has none that can be replaced."""
        return _label_type(tuple(name for name, _text in self.card.labels)) if self.card.labels else None

    def wording(self, document: "Document") -> Any:
        """Return the labels for a document, by its date."""
        kind = self.wording_type
        if kind is None:
            return None
        if not self.labels:
            return kind(*(text for _name, text in self.card.labels))
        from vanban.packs.wording import relabelled  # noqa: PLC0415  # only where a pack brings labels

        return kind(*relabelled(dict(self.card.labels), self.labels, document.dated().exact).values())

    def example(self, name: str = "") -> Path:
        """Return the path of the complete example; of the one made for a type or another name, where there is one."""
        own = self.folder / f"example-{fold(name).replace(' ', '-')}.yaml"
        return own if name and own.is_file() else self.folder / "example.yaml"

    def examples(self) -> list[Path]:
        """Return the examples: ``example.yaml``, and ``example-….yaml`` for what one cannot show."""
        return sorted(path for path in self.folder.glob("example*.yaml") if path.is_file())

    def build(self) -> bytes | None:
        """Return the template as its ``layout.py`` writes it, or None for a form that was made in Word."""
        path = self.folder / "layout.py"
        if not path.is_file() or self.rank is Rank.OFFICE or self.replaced:
            return None
        # Layouts are built by developers only; python-docx is not needed to render.
        import importlib.util  # noqa: PLC0415  # see above

        from vanban.layout import Sheet  # noqa: PLC0415
        from vanban.standards import current  # noqa: PLC0415  # the same

        spec = importlib.util.spec_from_file_location(f"vanban_layout_{self.id.replace('-', '_')}", path)
        if spec is None or spec.loader is None:
            raise TemplateError(_("không đọc được {path}").format(path=path))
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        sheet = Sheet(current(), self.model, landscape=getattr(module, "LANDSCAPE", False))
        module.compose(sheet)
        return sheet.save()


@lru_cache(maxsize=64)
def _label_type(names: tuple[str, ...]) -> type[tuple[Any, ...]]:
    made: Any = NamedTuple("Labels", [(name, str) for name in names])  # type: ignore[misc]  # names known at run time
    return made


@lru_cache(maxsize=256)
def adapted(form: Form, labels: tuple[Path, ...], replaced: Path | None) -> Form:
    """Return the form with other labels and another template; the same form where there are none."""
    known = form if not (labels or replaced) else None
    return known or Form(form.folder, form.card, form.rank, labels, form.read, replaced)


def _reduced(document: "Document") -> Any:
    """Return how a document of a form's own model is made again in another process."""
    origin: Form = type(document).origin  # type: ignore[attr-defined]  # set when the model was made
    about = (str(origin.folder), origin.rank, origin.labels, origin.replaced)
    return _again, (*about, document.model_dump_json(exclude_defaults=True))


def _again(folder: str, rank: Rank, labels: tuple[Path, ...], replaced: Path | None, data: str) -> "Document":
    form = adapted(read_form(Path(folder), rank), labels, replaced)
    made: Document = form.model.model_validate_json(data)
    return made


@cache
def built_in() -> dict[Path, Form]:
    """Return the built-in forms by their folders."""
    cards = [Card(*card) for card in CARDS]
    return {folder: Form(folder, card) for card in cards if (folder := BUILT_IN / "templates" / card.id)}


def read_form(folder: Path, rank: Rank = Rank.OFFICE) -> Form:
    """Return the form in a folder; the same state of its file gives the same form.

    Raises:
        TemplateError: every fault of its ``form.yaml``, each with line and column.
    """
    if rank is Rank.BUILT_IN and folder in built_in():
        return built_in()[folder]
    sheet, root = _sheet(folder)
    known = _forms.get((folder, rank))
    if known is not None and known.read is not None and known.read[0] is sheet:
        return known
    _forms[folder, rank] = Form(folder, card_of(folder), rank, (), (sheet, root))
    return _forms[folder, rank]


_forms: dict[tuple[Path, Rank], Form] = {}
"""The forms that were read: a document's class is that of one form, however often the form is looked for."""


def _sheet(folder: Path) -> "tuple[FormSheet, Node]":
    """Return what a ``form.yaml`` says, and its tree."""
    from vanban.packs.model import read_sheet  # noqa: PLC0415  # see Form.model

    return read_sheet(folder)


def card_of(folder: Path) -> Card:
    """Return the card of the form in a folder, from its ``form.yaml`` and its labels.

    Raises:
        TemplateError: every fault of ``form.yaml``, each with line and column.
    """
    from vanban.packs.wording import own_labels  # noqa: PLC0415  # see Form.model

    sheet, _root = _sheet(folder)
    model = "" if sheet.fields or sheet.types else sheet.model
    labels = tuple(own_labels(folder).items())
    types = tuple(row.type for row in sheet.types)
    names = (sheet.id, sheet.title, sheet.title_en, tuple(sheet.aliases), sheet.note)
    said = (("", sheet.lacks), *((row.type, row.lacks) for row in sheet.types))
    lacks = tuple((kind, *item) for kind, lack in said if lack for item in lack.reasons.items())
    return Card(*names, model, labels, sheet.place.value, types, lacks)


def form_of(model: type) -> Form:
    """Return the form whose data a model class holds; of vanban's own models the built-in form.

    Raises:
        CallError: the class is of no form.
    """
    origin = getattr(model, "origin", None)
    if isinstance(origin, Form):
        return origin
    found = built_in().get(BUILT_IN / "templates" / str(getattr(model, "form", "")))
    if found is None:
        message = _("lớp {name} không thuộc biểu mẫu nào; hãy dùng lớp của vanban.models, hoặc Form.model của bộ mẫu")
        raise CallError(message.format(name=model.__name__), code="model-formless")
    return found


def hold_fields(model: Any, form: Form) -> None:
    """Refuse a class that adds fields to those of its form: no template prints them, and no file gives them back.

    Raises:
        CallError: the class is such a one.
    """
    if added := [name for name in model.model_fields if name not in form.model.model_fields]:
        message = _("lớp {name} thêm trường {fields} mà biểu mẫu “{form}” không có; hãy làm một biểu mẫu có trường ấy")
        message = message.format(name=model.__name__, fields=", ".join(added), form=form.id)
        raise CallError(message, code="model-fields")
