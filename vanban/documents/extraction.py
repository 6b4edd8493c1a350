"""The way back: from a Word file that we rendered to the data it was made from, and to what was changed since."""

import difflib
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from vanban import standards
from vanban.documents.data_part import V, bring, data_in, hold_known
from vanban.errors import DataError, Diagnostic, InputError, Severity, VanbanError
from vanban.intake import taken
from vanban.messages import translate as _
from vanban.models.base import label_of
from vanban.models.document import Document
from vanban.models.moments import PartialDate
from vanban.packs.catalogue import get_form
from vanban.reading.validation import diagnostics
from vanban.standards import STANDARDS
from vanban.standards.copies import OLD_HEADINGS, STAMP, STYLE
from vanban.word.binding import controls, unbound
from vanban.word.package import broken, read_parts, write_sealed
from vanban.word.parts import data_payload, drop_data
from vanban.word.reader import lines_of, text_of
from vanban.word.structure import XML_ERRORS, parse

_MAIN = "word/document.xml"


@dataclass(frozen=True, slots=True)
class ReadBack:
    """A document taken out of a Word file, the standard it was rendered in, and what has changed since.

    That is its form's version and bound fields.
    """

    document: Document
    standard: str
    changed: tuple[Diagnostic, ...]


def read_back(docx: bytes, name: str, folder: Path | None = None) -> ReadBack:
    """Return the data of a DOCX that we rendered; what was changed in a control counts as the field's value.

    Raises:
        InputError: not a DOCX, or without our data.
        DataError: the data do not fit their form, or were changed to what is not valid; each fault with its field.
    """
    parts = read_parts(docx, name=name)
    try:
        payload = data_payload(parts)
        root = parse(payload) if payload else None
        main = parse(parts[_MAIN])
    except XML_ERRORS as error:
        raise broken(name) from error
    if root is not None:
        hold_known(root, name)
    plain = data_in(root, name) if root is not None else {}
    if root is None or not plain:
        message = _("{name} không mang dữ liệu nhúng: không phải do vanban tạo, hoặc đã tạo mà không kèm dữ liệu")
        raise InputError([Diagnostic("no-data", message.format(name=name)), *copy_told(docx, name)])
    form = root.get("form", "")
    try:
        model: type[Document] = get_form(form, folder).model
        standard = standards.get(root.get("standard", "")).id
        bring(root, model)
        plain = data_in(root, name)
        changed = [*_outgrown(root.get("version", ""), model, name)]
        for path, old, new in _changes(root, main, name, model):
            _put(plain, path.split("."), new)
            message = _("trong Word đã sửa “{old}” thành “{new}”").format(old=old, new=new)
            changed.append(
                Diagnostic("field-changed", message, Severity.ADVICE, name, field=path, label=_label(model, path))
            )
        return ReadBack(_validated(model, plain, name), standard, tuple(changed))
    except VanbanError as error:
        raise DataError(error.diagnostics, {"form": form, **plain}) from error


def _outgrown(version: str, model: type[Document], name: str) -> Iterator[Diagnostic]:
    """Tell that a document was made by another version of its form."""
    if version != model.form_version:
        message = _("văn bản làm theo phiên bản {old} của biểu mẫu, nay là {new}")
        none = _("không ghi")
        text = message.format(old=version or none, new=model.form_version or none)
        yield Diagnostic("form-version", text, Severity.ADVICE, name)


def stored_data(path: Path) -> tuple[str, dict[str, Any]]:
    """Return the form and the data that a Word file carries; nothing where it is not there, or not ours."""
    try:
        payload = data_payload(read_parts(taken(path), name=str(path)))
        root = parse(payload) if payload else None
        plain = data_in(root, str(path)) if root is not None else {}
    except (OSError, InputError, *XML_ERRORS):  # whoever guards files tells of it
        return "", {}
    return (root.get("form", "") if root is not None else ""), plain


def _validated(model: type[Document], plain: dict[str, Any], name: str) -> Document:
    try:
        return model.model_validate(plain)
    except ValidationError as error:
        found = diagnostics(error.errors(include_url=False), None, model)
        raise InputError(
            Diagnostic(item.code, item.message, item.severity, name, field=item.field, label=item.label)
            for item in found
        ) from error


def _label(model: type[Document], path: str) -> str | None:
    return label_of(model, tuple(path.split(".")))


def _changes(root: Any, main: Any, name: str, model: type[Document]) -> Iterator[tuple[str, str, str]]:
    """Yield path, printed text and text found of each bound field that was changed.

    Raises:
        InputError: two controls of one field were changed to different texts.
    """
    found: dict[str, list[str]] = {}
    for path, content in controls(main):
        found.setdefault(path, []).append(_squeezed(text_of(content, "\n")))
    stored = {value.tag.removeprefix(V): _squeezed(value.text or "") for value in root.iterfind(f"{V}values/*")}
    faults = []
    for value in root.iterfind(f"{V}printed/*"):
        path = value.tag.removeprefix(V)
        old = _squeezed(value.text or "")
        given = (*found.get(path, ()), stored.get(path, old))
        new = dict.fromkeys(text for text in given if text.split() != old.split())
        if len(new) > 1:
            listed = ", ".join(f"“{text}”" for text in new)
            message = _("trong Word có những giá trị khác nhau: {listed}; hãy sửa cho giống nhau").format(listed=listed)
            faults.append(Diagnostic("field-conflict", message, file=name, field=path, label=_label(model, path)))
        elif new:
            yield path, old, next(iter(new))
    if faults:
        raise InputError(faults)


def _squeezed(text: str) -> str:
    """Return text with one space between words, its lines kept."""
    return "\n".join(" ".join(line.split()) for line in text.strip().split("\n"))


def _put(plain: Any, path: list[str], value: str) -> None:
    for part in path[:-1]:
        plain = plain.setdefault(part, {})
    plain[path[-1]] = value


def left_open(document: Document) -> frozenset[str]:
    """Return the styles of the lines of the head that data leave open where they may: older files do not have them."""
    number = document.number is None and document.head_open
    date = document.date == PartialDate() and document.head_open
    names = [name for name, is_open in (("number", number), ("place-date", date)) if is_open]
    return frozenset(standard.components[name].style for standard in STANDARDS for name in names)


def text_changes(docx: bytes, fresh: bytes, name: str, apart: frozenset[str] = frozenset()) -> Iterator[Diagnostic]:
    """Yield a warning for each run of paragraphs that differs from what the data print, and where it stands.

    ``fresh`` is the document rendered again from its data. Spaces at the ends and empty paragraphs do not count, nor
    do paragraphs in the styles ``apart``.
    """
    for was, now, place in _runs(docx, fresh, apart):
        if not was:
            message = _("{place}: có thêm “{now}”, dữ liệu không có")
        elif now:
            message = _("{place}: chữ trong tệp là “{now}”, theo dữ liệu phải là “{was}”")
        else:
            message = _("{place}: thiếu “{was}”, dữ liệu có")
        text = message.format(place=place, now=_shown(now), was=_shown(was))
        yield Diagnostic("text-changed", text, Severity.WARNING, name)


def line_changes(
    docx: bytes, fresh: bytes, apart: frozenset[str] = frozenset()
) -> Iterator[tuple[list[str], list[str]]]:
    """Yield each run of paragraphs of ``fresh`` that stands otherwise in a document, with what stands there."""
    yield from ((was, now) for was, now, _place in _runs(docx, fresh, apart))


def _runs(docx: bytes, fresh: bytes, apart: frozenset[str]) -> Iterator[tuple[list[str], list[str], str]]:
    """Yield the same with the place in the document."""
    (old, _places), (new, places) = _paragraphs(fresh, apart), _paragraphs(docx, apart)
    for tag, start, end, from_, to in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            continue
        before = _("sau {place}").format(place=places[from_ - 1]) if from_ else _("đầu tệp")
        yield old[start:end], new[from_:to], places[from_] if to > from_ else before


_BROKEN = frozenset(
    standard.components[each].style
    for standard in STANDARDS
    for each in ("parent-agency", "issuing-agency", "subject", "signature-label", "authority", "office")
)
"""The styles of what we break into lines: where, depends on the room there is, and says nothing."""


def _paragraphs(docx: bytes, apart: frozenset[str]) -> tuple[list[str], list[str]]:
    """Return the paragraphs that hold text, and the place of each.

    The lines of a name or a subject are one, all spaces alike.
    """
    found: list[str] = []
    places: list[str] = []
    counts: Counter[str] = Counter()
    last = None
    for line in lines_of(docx):
        if line.style == STYLE:
            continue  # what a copy adds is no change of its original
        counts[line.place] += 1
        text, at = " ".join(line.text.split()), (line.place, line.style)
        if text and at == last and line.style in _BROKEN:
            found[-1] += f" {text}"
        elif text and line.style not in apart:
            found.append(text)
            places.append(_where(line.place, counts[line.place]))
        last = at
    return found, places


def _where(place: str, number: int) -> str:
    """Return where a person finds a paragraph."""
    if cell := re.match(r"T(\d+)R(\d+)C(\d+)", place):
        table, row, column = cell.groups()
        return _("bảng {table}, hàng {row}, cột {column}").format(table=table, row=row, column=column)
    around = {"head": _("đầu trang, đoạn {n}"), "foot": _("chân trang, đoạn {n}")}
    return around.get(place[:4], _("đoạn {n}")).format(n=number)


def _shown(lines: list[str]) -> str:
    text = " ⏎ ".join(lines)
    return text if len(text) <= 160 else f"{text[:160]}…"


def copy_told(docx: bytes, name: str) -> Iterator[Diagnostic]:
    """Tell that a file is an official copy, and which."""
    lines = [line.text for line in lines_of(docx) if line.style == STYLE]
    said = [line for line in lines if line.startswith(STAMP.fields[:3]) or line in OLD_HEADINGS.values()]
    if said:
        message = _("tệp là bản sao ({said}), không phải văn bản gốc").format(said="; ".join(said))
        yield Diagnostic("copy", message, Severity.WARNING, name)


def without_data(docx: bytes) -> bytes:
    """Return a document of ours without the source data, its controls made plain text."""
    parts = drop_data(read_parts(docx))
    parts[_MAIN] = unbound(parts[_MAIN])
    return write_sealed(parts)
