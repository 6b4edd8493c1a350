"""From a file to a typed document, or to every problem in it at once.

Keys are understood by their English name or Vietnamese label, with or without accents and case. The office's
profile (``vanban.yaml``, found upwards from the file) is laid under the document. A rubric is fetched by its name; the
records of a report are read from the files that hold them.
"""

import difflib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ValidationError

from vanban import composition
from vanban.errors import Diagnostic, InputError, Severity
from vanban.form import all_forms, get_form
from vanban.language import fold
from vanban.messages import translate as _
from vanban.models.document import Document
from vanban.models.minutes import Minutes
from vanban.models.record import field_names, model_in
from vanban.models.records import MeetingRecord, ScoreRecord
from vanban.models.rubric import Rubric
from vanban.models.scoring import ScoringSheet
from vanban.models.vocabulary import Signature
from vanban.reading import Entry, Node, read_bytes, read_path, to_plain
from vanban.validation import diagnostics, located

PROFILE = "vanban.yaml"
RUBRICS = Path(__file__).parent / "rubrics"


@dataclass(frozen=True)
class Loaded:
    """A document, what is to be told beside it, and the standard that its file asks for."""

    document: Document
    advice: tuple[Diagnostic, ...]
    standard: str | None


@dataclass
class _Load:
    """One file being read: where it lies, and what was wrong with it so far."""

    folder: Path
    problems: list[Diagnostic] = field(default_factory=list)


def load_path(path: Path) -> Loaded:
    """Read a file into a document.

    Raises:
        InputError: every problem of the file, its profile and its records, each with file, line and column.
    """
    return _document(read_path(path), path.resolve().parent)


def load_bytes(data: bytes, name: str = "<stdin>", folder: Path | None = None) -> Loaded:
    """Read a text in memory; profile, rubrics and records are looked up from ``folder``."""
    return _document(read_bytes(data, name), folder or Path.cwd())


def load_rubric(name: str, folder: Path | None = None) -> Rubric:
    """Return a rubric by the name of a built-in one or the path of a file."""
    node = _rubric_node(name, folder or Path.cwd())
    if node is None:
        raise InputError(_no_rubric(name), code="rubric-unknown")
    return _validated(Rubric, node, _Load(folder or Path.cwd()))  # type: ignore[no-any-return]  # a model in, its instance out


def _document(root: Node, folder: Path) -> Loaded:
    if not isinstance(root.value, dict):
        raise InputError(root.problem("not-a-document", _("cần các khoá và giá trị, dòng đầu là form: …")))
    load = _Load(folder)
    model = _model(root)
    standard = _pop(root, ("standard", "chuan"))
    profile = _profile(folder)
    if profile is not None:
        _lay_under(root, profile, model, load)
    _records(root, load)
    document = _validated(model, root, load)
    if standard:
        composition.standard_of(document, standard)  # an unknown name is told here
    advice = [located(problem, root, model) for problem in document.all_problems()]
    advice += [located(problem, root, model) for problem in composition.problems(
        document, composition.standard_of(document, standard)
    )]  # fmt: skip
    if errors := [item for item in advice if item.severity is Severity.ERROR]:
        raise InputError(errors)
    return Loaded(document, tuple(advice), standard)


def _model(root: Node) -> type[Document]:
    entries: Any = root.value
    key = next((name for name in entries if fold(name) in ("form", "bieu mau")), None)
    if key is None:
        listed = ", ".join(form.id for form in all_forms())
        message = _("thiếu dòng “form: …”; các biểu mẫu là {listed}").format(listed=listed)
        raise InputError(root.problem("form-missing", message, label="form"))
    entry = entries.pop(key)
    try:
        model: type[Document] = get_form(str(entry.value.value or "")).model
    except InputError as error:
        raise InputError(
            entry.value.problem(item.code, item.message, label="form") for item in error.diagnostics
        ) from None
    return model


def _pop(root: Node, names: tuple[str, ...]) -> str | None:
    entries: Any = root.value
    key = next((name for name in entries if fold(name) in names), None)
    return str(entries.pop(key).value.value) if key else None


def _profile(folder: Path) -> Node | None:
    for place in (folder, *folder.parents):
        path = place / PROFILE
        if path.is_file():
            node = read_path(path)
            return node if isinstance(node.value, dict) else None
    return None


def _lay_under(root: Node, profile: Node, model: type[Document], load: _Load) -> None:
    """Complete the document with what the profile says for every form, and for this one."""
    canonical(root, model, load)
    entries: Any = root.value
    known: Any = dict(profile.value)  # type: ignore[arg-type]  # a mapping, by _profile
    signers = _take(known, "signers", "nguoi ky")
    by_form = _take(known, "forms", "bieu mau")
    base = Node({}, profile.source, profile.line, profile.column)
    layers = (
        [by_form.value[model.form].value]
        if by_form and isinstance(by_form.value, dict) and model.form in by_form.value
        else []
    )
    layers.append(Node(known, profile.source, profile.line, profile.column))
    for layer in layers:
        if not isinstance(layer.value, dict):
            continue
        canonical(layer, model, load, lenient=layer is layers[-1])
        for name, entry in layer.value.items():
            base.value.setdefault(name, entry)  # type: ignore[union-attr]  # made a dict above
    for name, entry in base.value.items():  # type: ignore[union-attr]  # made a dict above
        if name not in entries:
            entries[name] = entry
        elif name == "issuer" and isinstance(entries[name].value.value, dict):
            for inner, value in _entries(entry.value).items():
                entries[name].value.value.setdefault(inner, value)
    _call_signers(entries, signers, load)


def _entries(node: Node) -> dict[str, Entry]:
    return node.value if isinstance(node.value, dict) else {}


def _take(entries: dict[str, Entry], *names: str) -> Node | None:
    key = next((name for name in entries if fold(name) in names), None)
    return entries.pop(key).value if key else None


def _call_signers(entries: dict[str, Entry], signers: Node | None, load: _Load) -> None:
    """Replace the name of a signer by the signature that the profile keeps for it."""
    known: Any = signers.value if signers else {}
    blocks = {fold(name): entry.value for name, entry in (known or {}).items()}
    places = [entries["signature"]] if "signature" in entries else []
    for entry in places:
        if isinstance(entry.value.value, str):
            block = blocks.get(fold(entry.value.value))
            if block is None:
                listed = ", ".join(known) or _("chưa có ai")
                message = _("không có người ký “{name}” trong vanban.yaml; đang có: {listed}")
                text = message.format(name=entry.value.value, listed=listed)
                load.problems.append(entry.value.problem("signer-unknown", text, label=_("Chữ ký")))
                entry.value.value = {}
            else:
                canonical(block, Signature, load)
                entry.value = block


def canonical(node: Node, model: Any, load: _Load, *, lenient: bool = False) -> None:
    """Rename the keys of a tree to the model's field names; unknown keys are told and taken out."""
    if isinstance(node.value, list):
        for item in node.value:
            canonical(item, model, load)
        return
    if not isinstance(node.value, dict) or model is None:
        return
    fields = model.model_fields
    names = field_names(model)
    renamed: dict[str, Entry] = {}
    for key, entry in node.value.items():
        name = names.get(fold(key)) or (key if key == "records" else None)
        if name is None:
            if not lenient:
                load.problems.append(_unknown(entry, key, names, fields))
            continue
        if name in renamed:
            message = _("“{key}” đã ghi ở dòng {line}").format(key=key, line=renamed[name].key_node.line)
            load.problems.append(entry.key_node.problem("duplicate-key", message))
            continue
        renamed[name] = entry
        if name in fields:
            inner = model_in(fields[name].annotation)
            if inner is Rubric and isinstance(entry.value.value, str):
                _fetch_rubric(entry, load)
            canonical(entry.value, inner, load)
    node.value = renamed


def _unknown(entry: Entry, key: str, names: dict[str, str], fields: Any) -> Diagnostic:
    near = difflib.get_close_matches(fold(key), names, n=1, cutoff=0.7)
    hint = ""
    if near:
        name = names[near[0]]
        label = fields[name].title
        # The guess is in the language that the key was written in.
        hint = _("; có phải là “{name}”?").format(name=label if near[0] == fold(label) else name)
    return entry.key_node.problem("key-unknown", _("biểu mẫu không có khoá “{key}”").format(key=key) + hint, field=key)


def _fetch_rubric(entry: Entry, load: _Load) -> None:
    name = str(entry.value.value)
    try:
        node = _rubric_node(name, load.folder)
    except InputError as error:
        load.problems += error.diagnostics
        return
    if node is None:
        load.problems.append(entry.value.problem("rubric-unknown", _no_rubric(name), label=_("Bộ tiêu chí")))
        return
    entry.value = node


def _rubric_node(name: str, folder: Path) -> Node | None:
    for path in (folder / name, RUBRICS / f"{name}.yaml"):
        if path.suffix in (".yaml", ".yml", ".json") and path.is_file():
            return read_path(path)
    return None


def _no_rubric(name: str) -> str:
    listed = ", ".join(sorted(path.stem for path in RUBRICS.glob("*.yaml")))
    message = _("không có bộ tiêu chí “{name}”; viết đường dẫn tới tệp của cơ quan, hoặc một trong: {listed}")
    return message.format(name=name, listed=listed)


def _records(root: Node, load: _Load) -> None:
    """Read the files named in ``records`` and put what they tell in the place of it."""
    entries: Any = root.value
    entry = entries.pop("records", None) or next((entries.pop(k) for k in list(entries) if fold(k) == "ho so"), None)
    if entry is None:
        return
    patterns = entry.value.value if isinstance(entry.value.value, list) else [entry.value]
    meetings: list[Node] = []
    scores: list[Node] = []
    for pattern in patterns:
        paths = sorted(load.folder.glob(str(pattern.value)))
        if not paths:
            message = _("không có tệp nào khớp “{pattern}”").format(pattern=pattern.value)
            load.problems.append(pattern.problem("records-none", message, label="records"))
        for path in paths:
            _record(path, pattern, load, meetings, scores)
    meetings.sort(key=lambda node: str(to_plain(node)["held_on"]))  # type: ignore[call-overload,index]  # made below
    scores.sort(key=lambda node: str(to_plain(node)["held_on"]))  # type: ignore[call-overload,index]  # made below
    for name, nodes in (("meetings", meetings), ("scores", scores)):
        holder = Node(
            list(nodes),
            entry.key_node.source,
            entry.key_node.line,
            entry.key_node.column,
            entry.key_node.end_column,
        )
        entries[name] = Entry(name, entry.key_node, holder)


def _record(path: Path, pattern: Node, load: _Load, meetings: list[Node], scores: list[Node]) -> None:
    try:
        document = load_path(path).document
    except InputError as error:
        load.problems += error.diagnostics
        return
    source = path.relative_to(load.folder).as_posix() if path.is_relative_to(load.folder) else str(path)
    if isinstance(document, Minutes):
        meetings.append(_as_node(MeetingRecord.of(document, source), pattern))
    elif isinstance(document, ScoringSheet):
        scores.append(_as_node(ScoreRecord.of(document, source), pattern))
    else:
        message = _("{path} là “{type}”; hồ sơ của báo cáo chỉ gồm biên bản và biểu chấm điểm")
        text = message.format(path=source, type=document.type_name)
        load.problems.append(pattern.problem("record-kind", text, label="records"))


def _as_node(record: BaseModel, place: Node) -> Node:
    def wrap(value: object) -> Node:
        node = Node(None, place.source, place.line, place.column, place.end_column)
        node.value = None if value is None else str(value)
        return node

    entries = {
        name: Entry(name, place, wrap(value))
        for name, value in record.model_dump(mode="json", exclude_none=True).items()
    }
    return Node(entries, place.source, place.line, place.column, place.end_column)


def _validated(model: Any, root: Node, load: _Load) -> Any:
    canonical(root, model, load)
    try:
        document = model.model_validate(to_plain(root))
    except ValidationError as error:
        load.problems += diagnostics(error.errors(include_url=False), root, model)
        document = None
    if load.problems:
        raise InputError(_once(load.problems))
    return document


def _once(problems: list[Diagnostic]) -> Iterator[Diagnostic]:
    """Yield each problem once, in the order of the lines."""
    return iter(sorted(dict.fromkeys(problems), key=lambda item: (item.file or "", item.line or 0, item.column or 0)))
