"""What every document has, whatever its form."""

from collections.abc import Iterator
from typing import Annotated, ClassVar, Self

from pydantic import Field, model_validator

from vanban.messages import translate as _
from vanban.models.base import NAMES, Problem, Record
from vanban.models.choices import choice
from vanban.models.held import hold
from vanban.models.moments import DocumentDate, PartialDate
from vanban.models.plausible import cited_later, year_problems
from vanban.models.values import Lines, Number, Text, TypeSymbol, Whole, YesNo
from vanban.models.vocabulary import (
    Appendix,
    Basis,
    Citation,
    Confirmation,
    Issuer,
    Item,
    Recipient,
    Secrecy,
    Signature,
    Urgency,
)

GUIDE = "{chuẩn}"
"""Stands in a form's own căn cứ for the guide that the document follows."""


class Document(Record):
    """The common part of all forms; a form adds its own fields.

    ``form`` is the form's id, ``type_name`` the document type as the title prints it; of a form with a table of
    ``types`` each document has its own. ``numbered`` says
    whether the form carries a number at all; ``head_open`` whether its place, and the agency's symbol in its number,
    may be left to the pen: it is then told, and no error. ``own_rules`` are the rules of the checker
    that do not apply, because who issued the form has set otherwise. ``own_bases`` are the căn cứ that every
    document of the form rests on, with ``{chuẩn}`` for the guide that it follows; ``own_traces`` is what of the work on
    the template every document keeps. ``own_standards`` are the standards that the form is made for (all of them where
    there are none), ``form_version`` which of its states it is.
    """

    form: ClassVar[str]
    type_name: ClassVar[str]
    types: ClassVar[tuple[str, ...]] = ()
    numbered: ClassVar[bool] = True
    head_open: ClassVar[bool] = False
    own_rules: ClassVar[tuple[str, ...]] = ()
    own_bases: ClassVar[tuple[str, ...]] = ()
    own_traces: ClassVar[tuple[str, ...]] = ()
    own_standards: ClassVar[tuple[str, ...]] = ()
    form_version: ClassVar[str] = ""

    issuer: Annotated[
        Issuer,
        Field(
            title="Cơ quan ban hành",
            description="Thường đặt một lần trong vanban.yaml",
            examples=[{"name": "Chi bộ thôn Hoa Ban", "parent": "Đảng bộ xã Mường Ví Dụ", "place": "Mường Ví Dụ"}],
        ),
    ]
    number: Annotated[
        Number | None,
        Field(
            title="Số",
            description="Chỉ số (135) hoặc cả ký hiệu (135-KH/HU); để trống thì chừa chỗ ghi tay",
            examples=["08"],
        ),
    ] = None
    type_symbol: Annotated[
        TypeSymbol,
        Field(
            title="Ký hiệu loại",
            description="Giấy tờ mà chuẩn không đặt ký hiệu: theo quy chế của cơ quan, thường đặt ở symbols.yaml",
            examples=["GM"],
        ),
    ] = ""
    id: Annotated[
        Text,
        Field(
            title="Mã văn bản",
            description="Sổ văn bản đi nhận ra văn bản theo mã này: tạo lại vẫn giữ số; không in",
            examples=["2026-cv-moi-hop-thang-7"],
        ),
    ] = ""
    date: Annotated[
        DocumentDate,
        Field(
            title="Ngày ban hành",
            description="Ngày ký; để trống hoặc chỉ ghi năm thì chừa chỗ ghi tay. Chuẩn trình bày chọn theo ngày này",
            examples=["03/7/2026"],
        ),
    ] = PartialDate()
    subject: Annotated[
        Lines | None,
        Field(
            title="Trích yếu",
            description="Dòng in đậm dưới tên loại; có thể xuống dòng",
            examples=["tổ chức mô hình sinh hoạt chi bộ mẫu năm 2026"],
        ),
    ] = None
    bases: Annotated[
        tuple[Basis, ...],
        Field(
            title="Căn cứ",
            description="Mỗi căn cứ một dòng, đầu bài",
            examples=[["Căn cứ Điều lệ Đảng Cộng sản Việt Nam"]],
        ),
    ] = ()
    cited: Annotated[
        tuple[Citation, ...],
        Field(
            title="Văn bản viện dẫn",
            description="Viết [135-KH/TU] trong nội dung: lần đầu in đủ, lần sau chỉ in tên loại và số",
            examples=[[{"type": "Kế hoạch", "number": "135-KH/TU", "date": "06/3/2026", "issuer": "Tỉnh uỷ"}]],
        ),
    ] = ()
    addressees: Annotated[
        tuple[Item, ...],
        NAMES,
        Field(
            title="Kính gửi",
            description="Chỉ công văn và tờ trình có phần này",
            examples=[["Ban Thường vụ Đảng uỷ xã Mường Ví Dụ"]],
        ),
    ] = ()
    signature: Annotated[
        Signature,
        Field(
            title="Chữ ký",
            description="Khối ký bên phải; có thể gọi tên một người ký trong vanban.yaml",
            examples=[{"prefix": "T/M", "body": "Chi bộ", "office": "Bí thư", "name": "Nguyễn Văn A"}],
        ),
    ] = Signature.model_construct()
    co_signatures: Annotated[
        tuple[Signature, ...],
        Field(
            title="Cùng ký",
            description="Các khối ký khác; khối đầu ở bên trái, thêm nữa thì xuống hàng dưới",
            examples=[[{"office": "Chánh Văn phòng", "name": "Lê Thị B"}]],
        ),
    ] = ()
    confirmation: Annotated[
        Confirmation | None,
        Field(
            title="Xác nhận chữ ký",
            description="Khi chữ ký không đóng dấu được",
            examples=[
                {
                    "name": "Nguyễn Văn A",
                    "signature": {
                        "prefix": "T/L",
                        "body": "Ban Thường vụ",
                        "office": "Chánh Văn phòng",
                        "name": "Lê Thị B",
                    },
                }
            ],
        ),
    ] = None
    recipients: Annotated[
        tuple[Recipient, ...],
        NAMES,
        Field(
            title="Nơi nhận",
            description="Mỗi nơi một dòng, không gõ dấu câu cuối dòng",
            examples=[["Đảng uỷ xã Mường Ví Dụ (b/c)", "Các đảng viên trong chi bộ"]],
        ),
    ] = ()
    archive: Annotated[
        Text,
        Field(title="Nơi lưu", description="In thành dòng cuối: Lưu …", examples=["Chi bộ"]),
    ] = ""
    urgency: Annotated[
        Urgency | None,
        choice(Urgency, optional=True),
        Field(title="Mức độ khẩn", description="khẩn, thượng khẩn hoặc hoả tốc", examples=["khẩn"]),
    ] = None
    secrecy: Annotated[
        Secrecy | None,
        choice(Secrecy, optional=True),
        Field(
            title="Độ mật",
            description="mật, tối mật hoặc tuyệt mật; dấu đóng tay, tệp Word không mang dữ liệu nhúng",
            examples=["mật"],
        ),
    ] = None
    draft: Annotated[
        Whole | None,
        Field(title="Dự thảo lần", description="Số lần dự thảo; bỏ đi khi ban hành", examples=["2"]),
    ] = None
    circulation: Annotated[
        Text,
        Field(
            title="Phạm vi phổ biến",
            description="In hoa ở góc phải trên trang đầu",
            examples=["Tài liệu hội nghị"],
        ),
    ] = ""
    drafter: Annotated[
        Text,
        Field(
            title="Ký hiệu người soạn thảo",
            description="Kèm số bản phát hành khi cần quản lý số bản",
            examples=["NguyenVanA-26"],
        ),
    ] = ""
    contact: Annotated[
        Text,
        Field(
            title="Thông tin liên hệ",
            description="In ở cuối trang cuối, dưới một đường kẻ",
            examples=["Thôn Hoa Ban, xã Mường Ví Dụ; điện thoại: 000.0000"],
        ),
    ] = ""
    two_sided: Annotated[
        YesNo,
        Field(
            title="In hai mặt",
            description="Mặt sau đổi lề: trái 15 mm, phải 30 mm; thường đặt một lần trong vanban.yaml",
            examples=["có"],
        ),
    ] = False
    appendices: Annotated[
        tuple[Appendix, ...],
        Field(
            title="Phụ lục",
            description="Mỗi phụ lục sang trang mới, đánh số trang riêng",
            examples=[[{"title": "Danh sách chi bộ", "text": "1. Chi bộ thôn Hoa Ban."}]],
        ),
    ] = ()

    @model_validator(mode="after")
    def _hold(self) -> Self:
        hold(self)
        return self

    def default_subject(self) -> str:
        """Return the subject that the form's own fields tell, for a document that gives none."""
        return ""

    def printed_subject(self) -> str:
        """Return the subject as printed: the one given, or the one that the fields tell."""
        return self.subject or self.default_subject()

    def grounds(self) -> tuple[Basis, ...]:
        """Return what the document rests on, as it is listed at the head of its text."""
        return self.bases

    def first_recipient(self) -> str:
        """Return the recipients that the document's own text names, who stand first in Nơi nhận."""
        return ""

    def dated(self) -> PartialDate:
        """Return the date that chooses the standard: the document's own, or what stands in for it."""
        return self.date

    def printed_date(self) -> PartialDate:
        """Return the date in the head; what is not known of it is left to the pen."""
        return self.date

    def goes_by_another(self) -> bool:
        """Whether it has no number of its own, but goes by that of the document that it is issued with."""
        return False

    def problems(self) -> Iterator[Problem]:
        """What no form can do without, and a year that can hardly be."""
        yield from year_problems(self, "date")
        for field in ("bases", "cited"):
            for index, paper in enumerate(getattr(self, field)):
                if isinstance(paper, Citation):
                    yield from cited_later(self.date, paper.date, (field, index))
        if self.subject is None and not self.default_subject():
            yield Problem(("subject",), "missing", _("thiếu; hãy viết nội dung văn bản nói về việc gì"))


def types_of(model: type[Document]) -> tuple[str, ...]:
    """Return the types that documents of a model may have: those of its form's table, or the one of all of them."""
    return model.types or (model.type_name,)


def form_fields(model: type[Document]) -> frozenset[str]:
    """Return the names of the fields that a form adds to those of every document."""
    return frozenset(model.model_fields) - frozenset(Document.model_fields)
