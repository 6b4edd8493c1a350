"""From a file to a typed document, or to every problem in it at once.

Keys are understood by their English name or Vietnamese label, with or without accents and case. The office's
profile (``vanban.yaml``, found upwards from the file) is laid under the document. A rubric is fetched by its name; the
records of a report are read from the files that hold them.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import date
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from pydantic import BaseModel, ValidationError
from pydantic_core import PydanticCustomError

from vanban import standards
from vanban.composition.standard import standard_of, standard_problems
from vanban.documents.file_head import stored_before, take_form, take_standard
from vanban.documents.page_problems import page_problems
from vanban.documents.profile import lay_under
from vanban.documents.sample_text import sample_values
from vanban.errors import Diagnostic, InputError, Severity
from vanban.models.base import named_kind
from vanban.models.document import Document
from vanban.models.kept import make_ready
from vanban.models.moments import whole_day
from vanban.models.stored_prose import upgraded_data
from vanban.packs.catalogue import get_form
from vanban.packs.pack import SYMBOLS, packs_at
from vanban.reading import SUFFIXES, Entry, Node, Source, Trees, bytes_at, format_of, read_bytes, read_path, to_plain
from vanban.reading.keys import Load, canonical, tell_known_names
from vanban.reading.validation import LoadedRecord, diagnostics, located
from vanban.text.language import fold

if TYPE_CHECKING:
    from vanban.models.rubric import Rubric

_LOST = ("yaml-syntax", "colon-missing")
_OF_TEXT = (*_LOST, "comment-cut", "flow-comma", "lines-glued", "nbsp-indent", "number-split")
"""Faults of a text that leave a value which is not what was typed."""


class Loaded(NamedTuple):
    """A document, what is to be told beside it, and the standard that its file asks for."""

    document: Document
    advice: tuple[Diagnostic, ...]
    standard: str | None


def load_path(path: Path, folder: Path | None = None, *, whole: bool = True) -> Loaded:
    """Read a file into a document; without ``whole`` sample text, and what its template does not print, may stay.

    Raises:
        InputError: every problem of the file, its profile and its records, each with file, line and column.
    """
    root = read_path(path, lenient=True)
    return load_root(root, folder or path.resolve().parent, whole=whole)


def load_bytes(data: bytes, name: str = "", folder: Path | None = None, form: str | None = None) -> Loaded:
    """Read a text in memory; the suffix of its name tells the format, or else its first characters do."""
    format_ = SUFFIXES.get(Path(name).suffix.lower())
    return load_root(read_bytes(data, name, format_, lenient=True), folder, form)


def load_root(root: Node, folder: Path | None, form: str | None = None, *, whole: bool = True) -> Loaded:
    """Return the document of a tree; profile, rubrics and records are looked up from ``folder``, if there is one.

    Raises:
        InputError: every problem of the tree, its profile and its records.
    """
    try:
        model = take_form(root, folder, form)
    except InputError as error:
        raise InputError(_once([*root.source.told, *_apart(error.diagnostics, root.source.told)])) from None
    return load_tree(root, model, folder, whole=whole)


def load_record(
    path: Path,
    model: type[BaseModel],
    complete: Callable[[dict[str, Entry]], None] | None = None,
    trees: Trees | None = None,
) -> LoadedRecord:
    """Read a file into a record of another kind than a document.

    ``complete`` may add to the keys of the file, by their field names, what another file holds; without it, ``trees``
    may know the file from before.

    Raises:
        InputError: every problem of the file, each with line and column.
    """
    format_, data = format_of(path), bytes_at(path)

    def read() -> tuple[Node, Load]:
        root = read_bytes(data, str(path), format_, lenient=True)
        load = _begun(root, path.resolve().parent, model)
        canonical(root, model, load)
        return root, load

    key = f"{model.__module__}.{model.__qualname__} {format_} {blake2b(data, digest_size=16).hexdigest()}"
    known = trees.recall(key) if trees and not complete else None
    if known is not None:
        make_ready(model)
        with suppress(ValidationError):  # as with every fault, the file itself says best what is wrong
            return LoadedRecord(model.model_validate(known), cache(lambda: read()[0]))
    root, load = read()
    if complete and isinstance(root.value, dict):
        complete(root.value)
        canonical(root, model, load)
    load.problems += [located(problem, root, model) for problem in sample_values(root)]
    apart = complete or root.source.told or any(_only_named(name, entry, model) for name, entry in _entries(root))
    record = _validated(model, root, load, named=True)
    if trees and not apart:
        trees.keep(key, to_plain(root))
    return LoadedRecord(record, root)


def load_record_tree(root: Node, folder: Path, model: type[BaseModel]) -> LoadedRecord:
    """Return the record of a tree that was read elsewhere, its keys the names of fields.

    Raises:
        InputError: every problem of the tree.
    """
    return LoadedRecord(_validated(model, root, Load(folder)), root)


def compose(
    model: type[Document], data: dict[str, Any], folder: Path, name: str, defaults: dict[str, Any] | None = None
) -> Document:
    """Return the document of plain data, completed by the office's profile above a folder, then by ``defaults``.

    Where the office's packs have a form of the same id, the document is one of that form.

    Raises:
        InputError: what is wrong with it, told of the file ``name`` that the data came from.
    """
    own = get_form(model.form, folder).model
    model = own if issubclass(own, model) else model
    root = _tree(data, Node(None, Source(name, ()), 0, 0))
    load = Load(folder)
    try:
        lay_under(root, model, load)
        entries: Any = root.value
        for key, value in (defaults or {}).items():
            if key not in entries:
                entries[key] = Entry(key, root, _tree(value, root))
        _lay_preset(root, model)
        _lay_symbols(root, model, load)
        document: Document = _validated(model, root, load)
    except InputError as error:
        raise InputError(_placeless(error.diagnostics)) from None
    problems = [*document.all_problems(), *standard_problems(document, standard_of(document))]
    if errors := [located(item, root, model) for item in problems if item.severity is Severity.ERROR]:
        raise InputError(_placeless(errors))
    return document


def _day(root: Node) -> date | None:
    """Return the date of a document that was not validated yet, as far as it can be told."""
    entry = root.value.get("date") if isinstance(root.value, dict) else None
    try:
        return whole_day(entry.value.value) if entry else None
    except PydanticCustomError:
        return None


def _placeless(found: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Return diagnostics of composed data without the line that the data have not."""
    return [
        item if item.line else replace(item, line=None, column=None, end_column=None, excerpt=None) for item in found
    ]


def _tree(value: Any, place: Node) -> Node:
    """Return plain data as a tree, all of it at one place."""
    node = Node(None, place.source, place.line, place.column)
    if isinstance(value, dict):
        node.value = {key: Entry(key, node, _tree(item, place)) for key, item in value.items() if item is not None}
    elif isinstance(value, list | tuple):
        node.value = [_tree(item, place) for item in value]
    else:
        node.value = value
    return node


def load_rubric(name: str, folder: Path | None = None) -> "Rubric":
    """Return a rubric by the name of one of the packs for a folder, or by the path of a file from there.

    Raises:
        InputError: there is none (``rubric-unknown``), or every problem of its file.
    """
    from vanban.models.rubric import Rubric  # noqa: PLC0415  # the same
    from vanban.packs.rubrics import no_rubric, rubric_node  # noqa: PLC0415  # few documents have criteria

    node = rubric_node(name, folder)
    if node is None:
        raise InputError(no_rubric(name, folder), code="rubric-unknown")
    return _validated(Rubric, node, Load(folder))  # type: ignore[no-any-return]  # a model in, its instance out


def _begun(root: Node, folder: Path | None, model: Any) -> Load:
    """Return the load of a tree with what was told when it was read."""
    tell_known_names(root, model)
    told = root.source.told
    errors = [item for item in told if item.severity is Severity.ERROR]
    return Load(folder, errors, [item for item in told if item.severity is not Severity.ERROR])


def _apart(found: Iterable[Diagnostic], told: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
    """Yield what does not come of a fault of the text that was told already: of its line, or of what it took away."""
    syntax = [item for item in told if item.severity is Severity.ERROR and item.code in _OF_TEXT]
    lines = {(item.file, item.line) for item in syntax}
    lost = ("missing", "form-missing") if any(fault.code in _LOST for fault in syntax) else ()
    for item in found:
        if (item.file, item.line) not in lines and item.code not in lost:
            yield item


def load_tree(root: Node, model: type[Document], folder: Path | None, *, whole: bool = True) -> Loaded:
    """Return the document of a tree whose form was taken.

    Raises:
        InputError: every problem of the tree, its profile and its records.
    """
    load = _begun(root, folder, model)
    standard, stored = take_standard(root), stored_before(root)
    lay_under(root, model, load)
    canonical(root, model, load)
    _lay_preset(root, model)
    keep_blank(root)
    _lay_symbols(root, model, load)
    _fetch_records(root, load)
    advice = [located(problem, root, model) for problem in sample_values(root) if whole]
    try:
        document = _validated(model, root, load, named=True, stored=stored)
    except InputError as error:
        sample = {(item.line, item.column) for item in advice}  # what it is to the model says nothing more
        others = (item for item in error.diagnostics if not item.line or (item.line, item.column) not in sample)
        raise InputError(_once([*others, *advice])) from None
    advice += [*load.advice, *(located(problem, root, model) for problem in document.all_problems())]
    chosen = standard_of(document, standard)
    advice += [located(problem, root, model) for problem in standard_problems(document, chosen)]
    if whole:
        advice += [located(problem, root, model) for problem in page_problems(root, document, chosen)]
    if errors := [item for item in advice if item.severity is Severity.ERROR]:
        raise InputError(_once(errors))
    return Loaded(document, tuple(advice), standard)


def keep_blank(root: Node) -> None:
    """Keep a number or a date that is there and blank apart from one that was left out: it asks for room for the pen.

    In JSON, as programs write it, null is what was left out, and an empty text what is blank.
    """
    program = root.source.of_program
    for name in ("number", "date"):
        entry = root.value.get(name) if isinstance(root.value, dict) else None
        if entry and (entry.value.value == "" or (entry.value.value is None and not program)):
            entry.value, entry.blank = replace(entry.value, value=""), False


def _fetch_records(root: Node, load: Load) -> None:
    """Read the files named in ``records`` and put what they tell in the place of it."""
    entries: Any = root.value
    entry = entries.pop("records", None) or next((entries.pop(k) for k in list(entries) if fold(k) == "ho so"), None)
    if entry is None:
        return
    from vanban.documents.report_sources import gather  # noqa: PLC0415  # reports only: brings the models of what they count, and lxml

    gather(entry, entries, load, _data_paper)


def _data_paper(path: Path, kinds: tuple[type[Document], ...]) -> Document | type[Document]:
    """Return the document of one of these kinds that a data file holds, or the kind it is of."""
    root = read_path(path)
    model = take_form(root, path.resolve().parent)
    return load_tree(root, model, path.resolve().parent).document if issubclass(model, kinds) else model


def _lay_preset(root: Node, model: type[Document]) -> None:
    if hasattr(model, "origin"):  # a form's own model: what made it has imported the rest
        from vanban.packs.parts import lay_preset  # noqa: PLC0415  # see above

        lay_preset(root, model)


def _lay_symbols(root: Node, model: type[Document], load: Load) -> None:
    if any((pack.root / SYMBOLS).is_file() for pack in packs_at(load.folder)):
        from vanban.packs.symbols import lay_symbols  # noqa: PLC0415  # only where a pack has symbols

        day = _day(root)
        lay_symbols(root, getattr(model, "type_name", ""), _standard_on(day), load, day)


def _standard_on(day: date | None) -> standards.Standard:
    try:
        return standards.for_date(day) if day else standards.current()
    except InputError:  # before the first table: told when the document is composed
        return standards.STANDARDS[0]


def _validated(model: Any, root: Node, load: Load, *, named: bool = False, stored: bool = False) -> Any:
    """Return the record of a tree.

    ``named`` says that its keys are the fields' names already, ``stored`` that its prose is of version 0.1.
    """
    if not named:
        canonical(root, model, load)
    if any(_only_named(name, entry, model) for name, entry in _entries(root)):
        from vanban.packs.rubrics import fetch_rubrics  # noqa: PLC0415  # see load_rubric

        fetch_rubrics(root, model, load)
    make_ready(model)
    try:
        plain = to_plain(root)
        document = model.model_validate(upgraded_data(plain, model) if stored else plain)
    except ValidationError as error:
        told = {(item.file, item.line, item.column) for item in load.problems} - {_top(root)}
        found = diagnostics(error.errors(include_url=False), root, model)
        # What was wrong with a value before it reached the model is not told a second time.
        load.problems += [item for item in found if (item.file, item.line, item.column) not in told]
        document = None
    if load.problems or document is None:
        own = root.source.told
        raise InputError(_once([*own, *_apart(load.problems, own)]))
    return document


def _entries(root: Node) -> Iterable[tuple[str, Entry]]:
    return root.value.items() if isinstance(root.value, dict) else ()


def _only_named(name: str, entry: Entry, model: Any) -> bool:
    """Whether a record is given by a name alone, to be fetched from a file."""
    return isinstance(entry.value.value, str) and named_kind(model, name) != ""


def _top(root: Node) -> tuple[str, int, int]:
    return root.source.name, root.line, root.column


def _once(problems: list[Diagnostic]) -> Iterator[Diagnostic]:
    """Yield each problem once, in the order of the lines."""
    return iter(sorted(dict.fromkeys(problems), key=lambda item: (item.file or "", item.line or 0, item.column or 0)))
