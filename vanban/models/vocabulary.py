"""What official documents are made of: issuer, citation, addressee, signature, recipient, appendix."""

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, Field, model_validator

from vanban.messages import translate as _
from vanban.models import facts
from vanban.models.base import TEXT_TOO, Problem, Record
from vanban.models.choices import choice
from vanban.models.moments import DocumentDate, PartialDate
from vanban.models.plausible import year_problems
from vanban.models.texts import filled, is_text
from vanban.models.values import Line, Lines, PlainProse, Prose, Text
from vanban.text.language import fold
from vanban.text.said import unstopped


class Level(StrEnum):
    """The level of a Party organisation."""

    CENTRAL = "trung ương"
    PROVINCE = "tỉnh"
    DISTRICT = "huyện"
    COMMUNE = "xã"
    UPPER = "cấp trên trực tiếp cơ sở"
    GRASSROOTS = "cơ sở"
    SECTION = "bộ phận"
    CELL = "chi bộ"


_WHOLE = ("dang bo", "ban chap hanh trung uong")
"""How the line above a body begins whose own name is complete."""


class Issuer(Record):
    """The agency that issues the document, as the letterhead prints it (HD 05-HD/VPTW, I.2)."""

    name: Annotated[
        Lines,
        Field(
            title="Tên cơ quan ban hành",
            description="Dòng in đậm ở góc trái; ban thường vụ không in ở đây mà in ở khối chữ ký",
            examples=["Chi bộ thôn Hoa Ban"],
        ),
    ]
    parent: Annotated[
        Text,
        Field(
            title="Cơ quan cấp trên",
            description="Dòng trên tên cơ quan; tỉnh uỷ, thành uỷ trực thuộc Trung ương thì bỏ trống",
            examples=["Đảng bộ xã Mường Ví Dụ"],
        ),
    ] = ""
    symbol: Annotated[
        Text,
        Field(
            title="Ký hiệu cơ quan",
            description="Phần sau dấu gạch chéo của số, ký hiệu; bỏ trống thì suy ra từ tên cơ quan",
            examples=["CB"],
        ),
    ] = ""
    symbol_source: Annotated[
        Text,
        Field(
            title="Nguồn ký hiệu",
            description="Văn bản cho dùng ký hiệu khác bảng của chuẩn; bỏ trống thì ký hiệu phải theo bảng",
            examples=["Công văn số 12-CV/VPTU"],
        ),
    ] = ""
    level: Annotated[
        Level | None,
        choice(Level, optional=True),
        Field(title="Cấp", description="Cấp của tổ chức đảng", examples=["chi bộ"]),
    ] = None
    place: Annotated[
        Text,
        Field(
            title="Địa danh",
            description="Nơi đặt trụ sở, in trước ngày, tháng, năm",
            examples=["Mường Ví Dụ"],
        ),
    ] = ""

    @property
    def full_name(self) -> str:
        """The name on one line: of a body that serves a committee with the committee's name."""
        name, over = (" ".join(text.split()) for text in (self.name, self.parent))
        return f"{name} {over}" if over and not fold(over).startswith(_WHOLE) else name


class Citation(Record):
    """A document that this one rests on (HD 05-HD/VPTW, I.6.1.4)."""

    type: Annotated[Line, Field(title="Tên loại", description="Tên loại văn bản", examples=["Kế hoạch"])]
    number: Annotated[Text, Field(title="Số, ký hiệu", description="Số và ký hiệu đầy đủ", examples=["135-KH/TU"])] = ""
    date: Annotated[
        DocumentDate, Field(title="Ngày ban hành", description="Ngày, tháng, năm", examples=["06/3/2018"])
    ] = PartialDate()
    issuer: Annotated[
        Text,
        Field(title="Cơ quan ban hành", description="Viết đủ tên", examples=["Ban Thường vụ Tỉnh uỷ"]),
    ] = ""
    subject: Annotated[
        Text,
        Field(title="Trích yếu", description="Bắt đầu bằng “về …”", examples=["về sinh hoạt chi bộ"]),
    ] = ""

    def problems(self) -> Iterator[Problem]:
        """What is cited was issued in a year that can be."""
        yield from year_problems(self, "date")


def _basis(value: object) -> object:
    return value if isinstance(value, dict | Citation) else _clean_item(value)


def _clean_item(value: object) -> object:
    """Drop the dash and the closing mark that the standard sets itself, if somebody typed them."""
    return unstopped(re.sub(r"^\s*[-–]\s+", "", str(value))) if is_text(value) else value


def _worded(value: str) -> str:
    """Return an entry that is more than marks."""
    return filled(value if re.search(facts.WORDED, value) else "")


Item = Annotated[Line, BeforeValidator(_clean_item), AfterValidator(_worded), facts.ITEM]
"""One entry of a list whose dash and punctuation the standard sets."""
Basis = Annotated[Citation | Item, BeforeValidator(_basis)]
"""A document as a ``Citation``, written as its standard cites it, or a whole line of text."""


class Recipient(Record):
    """One line of Nơi nhận (HD 05-HD/VPTW, I.9)."""

    model_config = TEXT_TOO

    name: Annotated[
        Item,
        Field(title="Tên nơi nhận", description="Không gõ dấu câu cuối dòng", examples=["Đảng uỷ xã"]),
    ]
    note: Annotated[
        Text,
        Field(title="Ghi chú mục đích", description="In trong ngoặc sau tên; theo thói quen", examples=["b/c"]),
    ] = ""

    @model_validator(mode="before")
    @classmethod
    def _from_text(cls, data: Any) -> Any:
        if not is_text(data):
            return data
        text = str(_clean_item(data))
        match = re.fullmatch(r"(?P<name>.*\S)\s*\((?P<note>(?:để )?[^()\s/]{1,4}(?:/[^()\s/]{1,4})|để [^()]+)\)", text)
        return match.groupdict() if match else {"name": text}

    def __str__(self) -> str:
        note = self.note.removeprefix("(").removesuffix(")") if self.note.startswith("(") else self.note
        return f"{self.name} ({note})" if note else self.name


class Prefix(StrEnum):
    """The form of signing authority (HD 05-HD/VPTW, I.7.1.1)."""

    ON_BEHALF = "T/M"
    FOR_HEAD = "K/T"
    BY_ORDER = "T/L"
    ACTING = "Q."


class Signature(Record):
    """One signature: authority, office, name (HD 05-HD/VPTW, I.7)."""

    model_config = TEXT_TOO

    prefix: Annotated[
        Prefix | None,
        choice(Prefix, optional=True),
        Field(title="Thể thức đề ký", description="T/M, K/T, T/L hoặc Q.", examples=["T/M"]),
    ] = None
    body: Annotated[
        Text,
        Field(
            title="Ký thay mặt",
            description="Tổ chức hoặc chức vụ đứng sau T/M, K/T, T/L",
            examples=["Chi bộ"],
        ),
    ] = ""
    office: Annotated[
        Text,
        Field(title="Chức vụ", description="Không kèm tên cơ quan", examples=["Bí thư"]),
    ] = ""
    name: Annotated[
        Text,
        Field(
            title="Họ tên người ký",
            description="Họ tên đầy đủ, không ghi học hàm, học vị, quân hàm",
            examples=["Nguyễn Văn A"],
        ),
    ] = ""
    label: Annotated[
        Text,
        Field(
            title="Nhãn khối ký",
            description="Dòng đầu khối ký của biên bản, thay cho quyền hạn",
            examples=["Chủ trì hội nghị"],
        ),
    ] = ""

    def problems(self) -> Iterator[Problem]:
        """A prefix stands before the body it signs for, and the other way round."""
        if self.prefix and not self.body:
            yield Problem(
                ("prefix",),
                "signature-body",
                _("có “{prefix}” mà thiếu “Ký thay mặt”: viết ký cho ai, như Ban Thường vụ").format(
                    prefix=self.prefix.value
                ),
            )
        if self.body and not self.prefix:
            yield Problem(
                ("body",),
                "signature-prefix",
                _("có “{body}” mà thiếu thể thức đề ký: viết T/M, K/T, T/L hoặc Q.").format(body=self.body),
            )


class Confirmation(Record):
    """The block that confirms a signature which cannot be sealed (HD 05-HD/VPTW, I.7.1.4 a, e)."""

    name: Annotated[
        Line,
        Field(title="Xác nhận chữ ký của", description="Họ tên người đã ký", examples=["Nguyễn Văn A"]),
    ]
    signature: Annotated[
        Signature,
        Field(
            title="Người xác nhận",
            description="Khối ký của người xác nhận",
            examples=[{"prefix": "T/L", "body": "Ban Thường vụ", "office": "Chánh Văn phòng", "name": "Lê Thị B"}],
        ),
    ]


class Urgency(StrEnum):
    """The three levels of urgency (HD 05-HD/VPTW, II.3)."""

    URGENT = "khẩn"
    VERY_URGENT = "thượng khẩn"
    EXPRESS = "hoả tốc"


class Secrecy(StrEnum):
    """The three degrees of a state secret; the stamp is put by hand (HD 05-HD/VPTW, II.2)."""

    CONFIDENTIAL = "mật"
    HIGH = "tối mật"
    HIGHEST = "tuyệt mật"


class Appendix(Record):
    """A page of its own behind the document (HD 05-HD/VPTW, II.1)."""

    title: Annotated[
        Lines, Field(title="Tên phụ lục", description="In dưới dòng Phụ lục", examples=["Danh sách chi bộ"])
    ]
    text: Annotated[
        Prose, Field(title="Nội dung phụ lục", description="Mỗi dòng một đoạn", examples=["1. Chi bộ thôn Hoa Ban."])
    ]


class Section(Record):
    """A titled part of the body; numbered by the press."""

    title: Annotated[Line, Field(title="Tiêu đề", description="Không gõ số thứ tự", examples=["MỤC ĐÍCH, YÊU CẦU"])]
    text: Annotated[PlainProse, Field(title="Nội dung", description="Mỗi dòng một đoạn", examples=["Nội dung."])] = ""
    sections: Annotated[
        tuple["Section", ...],
        Field(title="Mục con", description="Các mục nhỏ hơn một bậc", examples=[[]]),
    ] = ()

    @property
    def depth(self) -> int:
        """How many levels of headings the section has."""
        return 1 + max((section.depth for section in self.sections), default=0)

    def prose(self, level: int = 1) -> str:
        """Return the section and those inside it as prose, ``level`` being the depth of its heading."""
        own = f"{'#' * level} {self.title}\n\n{self.text}\n\n"
        return own + "".join(section.prose(level + 1) for section in self.sections)
