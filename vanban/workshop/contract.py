"""Two states of a form held against each other: whether old data still renders, and what changed in the text."""

import difflib
from collections.abc import Iterator
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args, get_origin

from vanban.documents.loading import load_bytes
from vanban.documents.rendering import render
from vanban.errors import VanbanError
from vanban.messages import translate as _
from vanban.models.base import field_models, field_names, model_in
from vanban.packs.form import Form
from vanban.packs.pack import Rank, packs_of
from vanban.press.tag_types import bare
from vanban.text.language import fold
from vanban.word.reader import lines_of


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that changed; ``breaks`` where data written before may no longer render."""

    message: str
    breaks: bool = False


def changes(old: Form, new: Form) -> list[Change]:
    """Return what changed in the data that a form takes, and what the old examples come to in the new form."""
    return [*_fields(old, new), *_tried(old, new)]


def text_changes(old: Form, new: Form) -> list[str]:
    """Return the difference of the templates' texts as lines with ``-`` and ``+``."""
    was, now = ([str(line) for line in lines_of(form.template())] for form in (old, new))
    return list(difflib.unified_diff(was, now, str(old.folder), str(new.folder), lineterm="", n=1))


def _fields(old: Form, new: Form) -> Iterator[Change]:
    was, now = dict(_flat(old.model)), dict(_flat(new.model))
    for path in [*was]:
        if path not in now and (renamed := _renamed_to(path, new.model)) in now and renamed not in was:
            was[renamed] = was.pop(path)
            message = _("{path} nay gọi là {name}; dữ liệu cũ vẫn đọc được")
            yield Change(message.format(path=path, name=renamed))
    for path, (label, kind, required) in now.items():
        if path not in was:
            outer = path.rpartition(".")[0]
            hard = required and (not outer or outer in was)
            message = _("thêm trường bắt buộc {path} ({label})") if hard else _("thêm trường {path} ({label})")
            yield Change(message.format(path=path, label=label), breaks=hard)
            continue
        before_label, before, before_required = was[path]
        if required and not before_required:
            yield Change(_("{path} ({label}) nay bắt buộc").format(path=path, label=label), breaks=True)
        if kind != before:
            message = _("{path} ({label}) đổi kiểu: {old} thành {new}")
            yield Change(message.format(path=path, label=label, old=before, new=kind), breaks=True)
        if label != before_label:
            read = _renamed_to(f"{path.rpartition('.')[0]}.{before_label}".lstrip("."), new.model) == path
            lost = _("{path} đổi nhãn: “{old}” thành “{new}”; dữ liệu viết bằng nhãn cũ không đọc được nữa")
            message = _("{path} đổi nhãn: “{old}” thành “{new}”; nhãn cũ vẫn đọc được") if read else lost
            yield Change(message.format(path=path, old=before_label, new=label), breaks=not read)
    for path, (label, _kind, _required) in was.items():
        if path not in now:
            yield Change(_("bỏ trường {path} ({label})").format(path=path, label=label), breaks=True)


def _renamed_to(path: str, model: Any) -> str:
    """Return the path of today of what a model called so before."""
    names = []
    for name in path.split("."):
        known = field_names(model).get(fold(name), name) if model is not None else name
        names.append(known)
        model = field_models(model).get(known) if model is not None else None
    return ".".join(names)


def _flat(model: Any, prefix: str = "") -> Iterator[tuple[str, tuple[str, str, bool]]]:
    for name, info in model.model_fields.items():
        kind = bare(info.annotation)
        inner = model_in(kind)
        needed = info.is_required() and name not in getattr(model, "defaults", ())
        yield f"{prefix}{name}", (info.title or name, _kind(kind, inner), needed)
        if inner is not None and inner is not model:
            yield from _flat(inner, f"{prefix}{name}.")


def _kind(kind: Any, inner: Any) -> str:
    if get_origin(kind) is tuple:
        return _("danh sách")
    if inner is not None:
        return _("nhóm")
    names = {"str": _("chữ"), "int": _("số nguyên"), "Decimal": _("số"), "date": _("ngày"), "time": _("giờ")}
    name = getattr(kind, "__name__", str(kind))
    if hasattr(kind, "__members__"):
        return _("chọn: {values}").format(values=", ".join(member.value for member in kind))
    return names.get(name, " ".join((name, *map(str, get_args(kind)))))


def _tried(old: Form, new: Form) -> Iterator[Change]:
    """Render every old example in the new form."""
    for path in old.examples():
        try:
            with packs_of([new.folder]) if new.rank is Rank.OFFICE else nullcontext():
                render(load_bytes(_renamed(path, old, new), str(path), new.folder).document)
        except VanbanError as error:
            for item in error.diagnostics:
                yield Change(_("ví dụ cũ không còn in được: {why}").format(why=str(item).split("\n")[0]), breaks=True)


def _renamed(path: Path, old: Form, new: Form) -> bytes:
    data = path.read_text(encoding="utf-8")
    return data.replace(f"form: {old.id}", f"form: {new.id}", 1).encode()
