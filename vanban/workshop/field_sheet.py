"""The fields of a form with the tags to type: as lines, and as a Word page to copy from."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from types import NoneType
from typing import Any, get_args, get_origin

from pydantic import BaseModel

from vanban.layout import Column, Sheet
from vanban.messages import translate as _
from vanban.models.base import PROSE, model_in
from vanban.models.document import form_fields
from vanban.packs.form import Form
from vanban.press.proof import bare
from vanban.standards import current
from vanban.word.package import read_parts, write_sealed
from vanban.word.seal import COPY


@dataclass(frozen=True, slots=True)
class FieldLine:
    """A field: its label, what to type into the template, an example, and whether it may be blank."""

    label: str
    tags: tuple[str, ...]
    example: str
    optional: bool
    depth: int = 0


def field_lines(form: Form) -> list[FieldLine]:
    """Return the form's own fields in their order, those of rows and groups below them."""
    own = form_fields(form.model)
    fields = {name: info for name, info in form.model.model_fields.items() if name in own}
    return list(_lines(fields, "", 0, ()))


def _lines(fields: dict[str, Any], prefix: str, depth: int, around: tuple[Any, ...]) -> Iterator[FieldLine]:
    for name, info in fields.items():
        path = f"{prefix}{name}"
        kind = bare(info.annotation)
        optional = NoneType in get_args(info.annotation) or not info.is_required()
        example = info.examples[0] if info.examples else ""
        inner: Any = model_in(kind)
        if inner in around:  # a record inside its own kind
            continue
        if get_origin(kind) is tuple:
            item = "dong" if depth == 0 else f"dong_{depth + 1}"
            tags: tuple[str, ...] = (f"{{%tr for {item} in {path} %}}", "{%tr endfor %}")
            if inner is None or _prints(inner):
                tags = (f"{{%p for {item} in {path} %}}", f"{{{{ {item} }}}}", "{%p endfor %}")
            yield FieldLine(info.title, tags, "", optional, depth)
            if inner is not None and not _prints(inner):
                yield from _lines(inner.model_fields, f"{item}.", depth + 1, (*around, inner))
        elif inner is not None and not _prints(inner):
            yield FieldLine(info.title, (), "", optional, depth)
            yield from _lines(inner.model_fields, f"{path}.", depth + 1, (*around, inner))
        else:
            if inner is not None:
                example = inner.model_validate(example)
            yield FieldLine(info.title, (_tag(path, kind, info),), str(example), optional, depth)


def _prints(model: type) -> bool:
    """Whether a record is printed as one text, like a person."""
    return any("__str__" in vars(base) for base in model.__mro__ if base not in (object, BaseModel))


def _tag(path: str, kind: Any, info: Any) -> str:
    if PROSE in info.metadata:
        return f"{{{{p {path} | prose }}}}"
    # bool is an int, and is printed as it is
    filters = ((bool, ""), (date, "date"), (time, "clock"), (int, "number"), (Decimal, "number"))
    wanted = next((name for base, name in filters if isinstance(kind, type) and issubclass(kind, base)), "")
    return f"{{{{ {path} | {wanted} }}}}" if wanted else f"{{{{ {path} }}}}"


def text_lines(form: Form) -> Iterator[str]:
    """Yield the fields as lines for a terminal."""
    for line in field_lines(form):
        blank = _(" (có thể trống)") if line.optional else ""
        indent = "  " * line.depth
        yield f"{indent}{line.label}{blank}"
        for tag in line.tags:
            yield f"{indent}    {tag}" + (f"    → {line.example}" if line.example and len(line.tags) == 1 else "")
    yield ""
    yield _("Có thể trống: đặt giữa {%p if tên_thẻ %} và {%p endif %}.")


def field_page(form: Form) -> bytes:
    """Return the fields as a Word page to copy tags from."""
    sheet = Sheet(current())
    sheet.line("type-name", _("CÁC THẺ CỦA BIỂU MẪU"))
    sheet.line("subject", form.title)
    sheet.line("empty", "")
    columns = (
        Column(_("Trường"), "", 2, align="left"),
        Column(_("Thẻ"), "", 4, align="left"),
        Column(_("Ví dụ"), "", 2, align="left"),
    )
    rows = [("  " * line.depth + line.label, "\n".join(line.tags), line.example[:80]) for line in field_lines(form)]
    sheet.fixed_table(columns, rows)
    return write_sealed(read_parts(sheet.save()), COPY)
