"""Sổ đăng ký văn bản đi as a document: its columns are a custom, for no standard has a form of it."""

from typing import Annotated, ClassVar

from vanban.models.base import Record, told
from vanban.models.document import Document
from vanban.models.moments import Day
from vanban.models.values import Line, Text


class RegisteredPaper(Record):
    """A number of the register, and the paper that has it."""

    mark: Annotated[Line, told("Số và ký hiệu", "Như in trên văn bản", "12-CV/ĐU")]
    day: Annotated[Day | None, told("Ngày của văn bản", "Bỏ đi khi chưa biết", "03/7/2026")] = None
    about: Annotated[
        Line, told("Tên loại và trích yếu", "Văn bản mật chỉ ghi tên loại", "Công văn về việc mời họp giao ban")
    ]
    signer: Annotated[Text, told("Người ký văn bản", "Họ tên", "Nguyễn Văn A")] = ""
    receivers: Annotated[Text, told("Nơi nhận văn bản", "Các nơi, cách nhau bằng dấu chấm phẩy", "Các chi bộ")] = ""
    note: Annotated[Text, told("Ghi chú của sổ", "Độ mật; số đã huỷ và lý do", "huỷ: in hỏng")] = ""


class OutgoingRegister(Document):
    """Sổ đăng ký văn bản đi: the numbers that were given, in their order."""

    form: ClassVar[str] = "outgoing-register"
    type_name: ClassVar[str] = "Sổ đăng ký văn bản đi"
    numbered: ClassVar[bool] = False

    papers: Annotated[
        tuple[RegisteredPaper, ...],
        told(
            "Văn bản đi",
            "Mỗi số một hàng, theo thứ tự cấp số",
            [{"mark": "12-CV/ĐU", "about": "Công văn về việc mời họp giao ban"}],
            min_length=1,
        ),
    ]

    def default_subject(self) -> str:
        """Return how the rows stand."""
        return "theo thứ tự cấp số"
