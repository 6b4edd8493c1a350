"""A form's list of fields held against its tags: what is printed as a line and is none, what no tag prints."""

from collections.abc import Iterator, Sequence
from typing import Any, get_args

from pydantic import BaseModel

from vanban.errors import Severity
from vanban.messages import translate as _
from vanban.packs.form_yaml import FieldSheet, FieldType
from vanban.press.tag_types import attributes, bare
from vanban.workshop.flaw import Flaw
from vanban.workshop.soundness import Reading
from vanban.workshop.tags import Tag


def raw_prose(fields: Sequence[FieldSheet], tags: Sequence[Tag]) -> Iterator[Flaw]:
    """Yield the tags that print a field of paragraphs as one line, with the marks of prose."""
    prose = {sheet.tag for sheet in fields if sheet.type is FieldType.PROSE}
    for tag in tags:
        if tag.kind == "{" and tag.rest in prose:
            message = _("trường đoạn văn phải in bằng thẻ “{right}”, đứng riêng một đoạn")
            text = message.format(right=f"{{{{p {tag.rest} | prose }}}}")
            yield Flaw("prose-raw", text, tag.paragraph, Severity.WARNING)


def unused(fields: Sequence[FieldSheet], model: type[BaseModel], reading: Reading) -> Iterator[Flaw]:
    """Yield the fields of a list that no tag prints."""
    reached = {name for owner, name in reading.proof.reached if owner is model}
    reached |= set(reading.proof.used)
    for sheet in fields:
        inner: Any = bare(attributes(model).get(sheet.tag))
        if sheet.tag not in reached:
            message = _("không thẻ nào in trường “{label}” ({{{{ {name} }}}})").format(
                label=sheet.label, name=sheet.tag
            )
            yield Flaw("field-unused", message, None, Severity.WARNING, "template.docx")
        elif sheet.fields:
            kind = bare(next(iter(get_args(inner)), inner))
            yield from unused(sheet.fields, kind, reading)
