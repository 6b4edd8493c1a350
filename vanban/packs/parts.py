"""The parts of every document that a form may ask for, or fill in beforehand: Căn cứ, Kính gửi, Nơi nhận, Chữ ký."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Annotated, Any

from pydantic import AfterValidator, Field

from vanban.messages import translate as _
from vanban.models.base import Record, told
from vanban.models.document import Document
from vanban.models.texts import refuse
from vanban.models.values import Line, Lines, Text
from vanban.models.vocabulary import Basis, Item, Recipient, Signature
from vanban.reading import Node
from vanban.reading.everyday import all_blank
from vanban.reading.nodes import copied


class Part(StrEnum):
    """A part that a form may ask for; its name is that of the field."""

    BASES = "Căn cứ"
    ADDRESSEES = "Kính gửi"
    RECIPIENTS = "Nơi nhận"
    ARCHIVE = "Nơi lưu"
    SIGNATURE = "Chữ ký"


class PresetSheet(Record):
    """What a form fills in beforehand, as a document would write it."""

    bases: Annotated[tuple[Basis, ...], told("Căn cứ", "Mỗi căn cứ một dòng", ["Căn cứ Điều lệ Đảng"])] = ()
    addressees: Annotated[tuple[Item, ...], told("Kính gửi", "Công văn, tờ trình, đơn", ["Chi uỷ chi bộ"])] = ()
    recipients: Annotated[tuple[Recipient, ...], told("Nơi nhận", "Mỗi nơi một dòng", ["Đảng uỷ xã (b/c)"])] = ()
    archive: Annotated[Text, told("Nơi lưu", "In thành dòng cuối: Lưu …", "Chi bộ")] = ""
    signature: Annotated[
        Signature | None,
        told("Chữ ký", "Phần nào văn bản không ghi thì lấy ở đây", {"prefix": "T/M", "body": "Chi bộ"}),
    ] = None


def _reason(title: str, example: str = "Đi theo quyết định ban hành") -> Any:
    return told(title, "Vì sao văn bản của biểu mẫu này có thể không có", example)


class LackSheet(Record):
    """The mandatory components (HD 05-HD/VPTW, mục I) that documents of a form may go without, each with the reason.

    The names are those of the checker's components.
    """

    party_title: Annotated[Line | None, _reason("Tiêu đề Đảng")] = None
    parent_agency: Annotated[Line | None, _reason("Cơ quan cấp trên")] = None
    issuing_agency: Annotated[Line | None, _reason("Cơ quan ban hành")] = None
    number: Annotated[Line | None, _reason("Số và ký hiệu", "Chuẩn không đặt ký hiệu cho giấy mời")] = None
    place_date: Annotated[Line | None, _reason("Địa danh và ngày tháng")] = None
    type_name: Annotated[Line | None, _reason("Tên loại")] = None
    subject: Annotated[Line | None, _reason("Trích yếu")] = None
    body: Annotated[Line | None, _reason("Nội dung")] = None
    office: Annotated[Line | None, _reason("Chức vụ")] = None
    signer_name: Annotated[Line | None, _reason("Họ tên người ký")] = None
    recipients_label: Annotated[Line | None, _reason("Nơi nhận", "Chỉ lưu ở chi bộ")] = None

    @property
    def reasons(self) -> dict[str, str]:
        """The reasons by the components' ids."""
        return {name.replace("_", "-"): reason for name in type(self).model_fields if (reason := getattr(self, name))}


_AUTHORITY = ("prefix", "body", "label")
"""What of a signature says for whom is signed: a document that says so itself takes nothing of it from its form."""


def lay_preset(root: Node, model: type[Document]) -> None:
    """Complete a document of a form's own model, its keys the names of fields, with what the form fills in.

    Of the signature that is done part by part: the form says for whom is signed, the document who signs.
    """
    entries: Any = root.value
    sheet: Any = model.origin.root.value  # type: ignore[attr-defined]  # a form's own model knows its form
    preset = sheet.get("preset")
    laid: Any = copied(preset.value).value if preset and not preset.blank else {}
    for name, entry in laid.items():
        known = entries.get(name)
        if known is None or known.blank or all_blank(known.value):
            entries[name] = entry
        elif name == "signature" and isinstance(known.value.value, dict):
            inner = known.value.value
            given = {key for key, value in inner.items() if not value.blank}
            if given.isdisjoint(_AUTHORITY):
                inner |= {key: value for key, value in entry.value.value.items() if key not in given}


def required_fields(base: type[Document], parts: Iterable[Part]) -> dict[str, Any]:
    """Return the fields of a form's parts that must be there, as ``create_model`` takes them."""
    fields: dict[str, Any] = {}
    for part in parts:
        name = part.name.lower()
        info = base.model_fields[name]
        kind = info.rebuild_annotation()
        if isinstance(info.default, tuple):
            kind = Annotated[kind, Field(min_length=1)]
        elif info.annotation is str:
            kind = Lines
        else:
            kind = Annotated[kind, AfterValidator(_filled)]
        told_ = Field(title=info.title, description=info.description, examples=info.examples)
        fields[name] = (Annotated[kind, told_], ...)
    return fields


def _filled(value: Signature) -> Signature:
    if value == Signature.model_construct():
        raise refuse("empty", _("đang để trống; hãy điền"))
    return value
