"""Quy chế, quy định: its rules in Phần, Chương, Mục, Điều, khoản, điểm, and the decision that it was issued with."""

from collections.abc import Iterator
from typing import Annotated, ClassVar

from vanban.messages import translate as _
from vanban.models.base import Problem, told
from vanban.models.document import Document
from vanban.models.values import PlainProse, Prose
from vanban.models.vocabulary import Citation
from vanban.text import prose


class Regulation(Document):
    """A regulation: with a number of its own, or with the decision that brings it into force."""

    form: ClassVar[str] = "regulation"
    head_open: ClassVar[bool] = True

    issued_with: Annotated[
        Citation | None,
        told(
            "Ban hành kèm theo",
            "Quyết định ban hành, in dưới trích yếu; khi ấy không có số riêng thì bỏ “Số”",
            {"type": "Quyết định", "number": "12-QĐ/ĐU", "date": "05/8/2026", "issuer": "Ban Thường vụ Đảng uỷ xã"},
        ),
    ] = None
    opening: Annotated[
        PlainProse,
        told("Đoạn mở đầu", "Trước điều đầu tiên, nếu có", "Ban Chấp hành Đảng bộ xã ban hành Quy chế như sau:"),
    ] = ""
    body: Annotated[
        Prose,
        told(
            "Nội dung",
            "Dòng “Chương I”, dòng dưới là tên chương viết hoa; “Điều 1. …”; khoản 1.; điểm a)",
            "Điều 1. Phạm vi điều chỉnh\n1. Quy chế này quy định …",
        ),
    ]

    def goes_by_another(self) -> bool:
        """Return whether it has no number of its own: it is then issued with a decision."""
        return self.number is None

    def problems(self) -> Iterator[Problem]:
        """Its rules are told in articles."""
        yield from super().problems()
        blocks = prose.parse(self.body) if self.body else ()
        if not any(block.text.startswith(("Điều ", "ĐIỀU ")) for block in blocks):
            yield Problem(("body",), "missing", _("thiếu điều nào cả; hãy viết các dòng “Điều 1. …”"))
        if self.number is None and self.issued_with is None:
            message = _("thiếu; có số riêng thì ghi mục Số (để trống thì chừa chỗ), không thì ghi quyết định này")
            yield Problem(("issued_with",), "missing", message)
