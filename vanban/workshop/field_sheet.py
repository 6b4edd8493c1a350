"""The tags of a form to type, with what each prints of the example: as lines, and as a Word page to copy from."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from types import NoneType
from typing import Any, get_args, get_origin

from pydantic import BaseModel

from vanban.composition.closing import closing
from vanban.composition.head import heading, letterhead
from vanban.composition.standard import standard_of
from vanban.errors import VanbanError
from vanban.layout import Column, Sheet
from vanban.messages import translate as _
from vanban.models.base import PROSE, model_in
from vanban.models.document import form_fields
from vanban.models.moments import PartialDate
from vanban.packs.form import Form
from vanban.press.run import MADE
from vanban.press.sentence import shown
from vanban.press.tag_types import attributes, bare
from vanban.standards import current
from vanban.word.package import read_parts, write_sealed
from vanban.word.seal import COPY
from vanban.workshop.template_check import loaded_examples


@dataclass(frozen=True, slots=True)
class FieldLine:
    """A field: its label, what to type into the template, what that prints, and whether it may be blank."""

    label: str
    tags: tuple[str, ...]
    printed: str
    optional: bool
    depth: int = 0


Values = dict[str, Any]
"""What the tags see of an example, the first rows of its tables by the names of loops."""
_COMMON = ("issuer", "number", "date", "subject")
"""The fields of every document that a text may name; the others stand in the groups below."""


def field_lines(form: Form) -> list[FieldLine]:
    """Return the form's own fields in their order, those of rows and groups below them."""
    own = form_fields(form.model)
    fields = {name: info for name, info in form.model.model_fields.items() if name in own}
    return list(_lines(fields, "", 0, (), _values(form)))


def common_lines(form: Form) -> list[FieldLine]:
    """Return what every form may print: fields of every document, and what is composed of them by the standard."""
    values = _values(form)
    fields = form.model.model_fields
    lines = list(_lines({name: fields[name] for name in _COMMON}, "", 0, (), values))
    groups = {
        "letterhead": _("Phần đầu trang"),
        "heading": _("Tên loại, trích yếu, kính gửi, căn cứ"),
        "closing": _("Phần ký, nơi nhận, phụ lục"),
        "labels": _("Nhãn"),
    }
    for group, kind in {**MADE, **({"labels": form.wording_type} if form.wording_type else {})}.items():
        lines.append(FieldLine(groups[group], (), "", optional=False))
        for name, inner in attributes(kind).items():
            path = f"{group}.{name}"
            if bare(inner) is str:
                tag = f"{{{{ {path} }}}}"
                lines.append(FieldLine("", (tag,), _shown(tag, values), optional=False))
            elif inner == tuple[str, ...]:
                loop = f"{{% for dong in {path} %}}{{{{ dong }}}}{{% if not loop.last %}} / {{% endif %}}{{% endfor %}}"
                tags = (f"{{%p for dong in {path} %}}", "{{ dong }}", "{%p endfor %}")
                lines.append(FieldLine("", tags, _shown(loop, values), optional=False))
    return lines


def _values(form: Form) -> Values:
    """Return what the tags see of the first example; nothing where it cannot be read."""
    with suppress(VanbanError):
        document = loaded_examples(form)[0]
        standard = standard_of(document)
        made = {
            "letterhead": letterhead(document, standard),
            "heading": heading(document, standard),
            "closing": closing(document, standard),
            "labels": form.wording(document),
        }
        return {name: getattr(document, name) for name in form.model.model_fields} | made
    return {}


def _shown(tag: str, values: Values) -> str:
    text = " ".join(shown(tag, values).split())
    return text if len(text) <= _WIDE else f"{text[:_WIDE].rstrip()}…"


_WIDE = 70


def _at(path: str, values: Values) -> Any:
    """Return the value at a path of names, None where there is none."""
    first, *rest = path.split(".")
    value = values.get(first)
    for name in rest:
        value = getattr(value, name, None)
    return value


def _lines(
    fields: dict[str, Any], prefix: str, depth: int, around: tuple[Any, ...], values: Values
) -> Iterator[FieldLine]:
    for name, info in fields.items():
        path = f"{prefix}{name}"
        kind = bare(info.annotation)
        optional = NoneType in get_args(info.annotation) or not info.is_required()
        inner: Any = model_in(kind)
        if inner in around:  # a record inside its own kind
            continue
        if get_origin(kind) is tuple:
            item = "dong" if depth == 0 else f"dong_{depth + 1}"
            tags: tuple[str, ...] = (f"{{%tr for {item} in {path} %}}", "{%tr endfor %}")
            if inner is None or _prints(inner):
                tags = (f"{{%p for {item} in {path} %}}", f"{{{{ {item} }}}}", "{%p endfor %}")
            rows = _at(path, values) or (None,)
            inside = {**values, item: rows[0]}
            printed = "" if rows[0] is None or len(tags) == 2 else _shown(tags[1], inside)
            yield FieldLine(info.title, tags, printed, optional, depth)
            if inner is not None and not _prints(inner):
                yield from _lines(inner.model_fields, f"{item}.", depth + 1, (*around, inner), inside)
        elif inner is not None and not _prints(inner):
            yield FieldLine(info.title, (), "", optional, depth)
            yield from _lines(inner.model_fields, f"{path}.", depth + 1, (*around, inner), values)
        else:
            tag = _tag(path, kind, info)
            yield FieldLine(info.title, (tag,), _shown(tag, values), optional, depth)


def _prints(model: type) -> bool:
    """Whether a record is printed as one text, like a person."""
    return any("__str__" in vars(base) for base in model.__mro__ if base not in (object, BaseModel))


def _tag(path: str, kind: Any, info: Any) -> str:
    if PROSE in info.metadata:
        return f"{{{{p {path} | prose }}}}"
    # bool is an int, and is printed as it is
    filters = ((bool, ""), (date, "date"), (PartialDate, "date"), (time, "clock"), (int, "number"), (Decimal, "number"))
    wanted = next((name for base, name in filters if isinstance(kind, type) and issubclass(kind, base)), "")
    return f"{{{{ {path} | {wanted} }}}}" if wanted else f"{{{{ {path} }}}}"


def text_lines(form: Form) -> Iterator[str]:
    """Yield the fields as lines for a terminal, each with what it prints of the example."""
    yield from _text(field_lines(form))
    yield ""
    yield _("Có thể trống: đặt giữa {%p if tên_thẻ %} và {%p endif %}; số, có/không: {%p if tên_thẻ is not none %}.")
    yield ""
    yield _("Thẻ chung, mọi biểu mẫu đều có:")
    yield from _text(common_lines(form))


def _text(lines: list[FieldLine]) -> Iterator[str]:
    for line in lines:
        blank = _(" (có thể trống)") if line.optional else ""
        indent = "  " * line.depth
        if line.label:
            yield f"{indent}{line.label}{blank}"
        for index, tag in enumerate(line.tags):
            printed = f"    → {line.printed}" if line.printed and index == len(line.tags) // 2 else ""
            yield f"{indent}    {tag}{printed}"


def field_page(form: Form) -> bytes:
    """Return the tags as a Word page to copy from."""
    sheet = Sheet(current())
    sheet.line("type-name", _("CÁC THẺ CỦA BIỂU MẪU"))
    sheet.line("subject", form.title)
    sheet.line("empty", "")
    columns = (
        Column(_("Trường"), "", 2, align="left"),
        Column(_("Thẻ"), "", 4, align="left"),
        Column(_("In ra từ ví dụ"), "", 2, align="left"),
    )
    lines = [*field_lines(form), *common_lines(form)]
    rows = [("  " * line.depth + line.label, "\n".join(line.tags), line.printed) for line in lines]
    sheet.fixed_table(columns, rows)
    return write_sealed(read_parts(sheet.save()), COPY)
