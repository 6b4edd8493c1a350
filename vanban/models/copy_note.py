"""Bản sao: what a copy of a document says of itself (HD 05-HD/VPTW, III; PL3)."""

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated

from vanban.messages import translate as _
from vanban.models.base import Problem, Record, told
from vanban.models.choices import choice
from vanban.models.moments import DocumentDate, PartialDate
from vanban.models.values import Line, Number
from vanban.models.vocabulary import Issuer, Recipient, Signature
from vanban.text.language import fold

_SIGNER = {"prefix": "T/L", "body": "Ban Thường vụ", "office": "Chánh Văn phòng", "name": "Lê Thị B"}
_PART = re.compile(r"(\d{1,4})(?:\s*[-–]\s*(\d{1,4}))?")
_APPENDICES = "phu luc"


class CopyForm(StrEnum):
    """The three forms of a copy."""

    WHOLE = "sao y"
    AGAIN = "sao lục"
    EXCERPT = "trích sao"


class CopyNote(Record):
    """What the body that copies a document writes at its end."""

    form: Annotated[CopyForm, choice(CopyForm), told("Hình thức sao", "sao y, sao lục hoặc trích sao", "sao y")]
    issuer: Annotated[
        Issuer,
        told("Cơ quan sao", "Cơ quan, tổ chức sao văn bản", {"name": "Đảng uỷ xã Mường Ví Dụ", "place": "Mường Ví Dụ"}),
    ]
    number: Annotated[
        Number | None, told("Số bản sao", "Chỉ số (03) hoặc cả ký hiệu (03-BS/ĐU); trống thì ghi tay", "03")
    ] = None
    date: Annotated[DocumentDate, told("Ngày sao", "Trống thì ghi tay", "05/7/2026")] = PartialDate()
    recipients: Annotated[
        tuple[Recipient, ...], told("Nơi nhận bản sao", "Mỗi nơi một dòng", ["Các chi bộ trực thuộc"], min_length=1)
    ]
    signature: Annotated[Signature, told("Chữ ký", "Người có thẩm quyền sao", _SIGNER)]
    parts: Annotated[
        tuple[Line, ...],
        told("Phần trích", "Các đoạn của nội dung, như 3, 5-8; phụ lục; chỉ khi trích sao", ["3", "5-8", "phụ lục"]),
    ] = ()

    def problems(self) -> Iterator[Problem]:
        """An excerpt names its parts, another copy has none; who copies has a place."""
        if (self.form is CopyForm.EXCERPT) != bool(self.parts):
            message = _("trích sao phải ghi các đoạn được trích; sao y, sao lục thì sao cả văn bản")
            yield Problem(("parts",), "copy-parts", message)
        for index, part in enumerate(self.parts):
            if fold(part) != _APPENDICES and not _PART.fullmatch(part):
                message = _("“{part}” không phải đoạn; viết số đoạn, như 3 hoặc 5-8, hoặc “phụ lục”").format(part=part)
                yield Problem(("parts", index), "copy-parts", message)
        if not self.issuer.place:
            yield Problem(("issuer", "place"), "missing", _("thiếu; hãy viết địa danh in trước ngày, tháng, năm"))

    @property
    def appendices(self) -> bool:
        """Whether an excerpt keeps the appendices."""
        return any(fold(part) == _APPENDICES for part in self.parts)

    @property
    def blocks(self) -> frozenset[int]:
        """The numbers of the paragraphs that an excerpt keeps."""
        found = (_PART.fullmatch(part) for part in self.parts)
        return frozenset(
            number for match in found if match for number in range(int(match[1]), int(match[2] or match[1]) + 1)
        )
