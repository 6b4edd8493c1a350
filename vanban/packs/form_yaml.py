"""What a ``form.yaml`` says: the form's names, and its data as a Python model, a list of fields, or both."""

import keyword
import re
from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator

from vanban.errors import InputError
from vanban.messages import translate as _
from vanban.models.base import Problem, Record, told
from vanban.models.choices import choice
from vanban.models.document import GUIDE
from vanban.models.moments import Day
from vanban.models.texts import refuse
from vanban.models.values import Line, Lines, Text, YesNo
from vanban.packs.parts import LackSheet, Part, PresetSheet
from vanban.packs.types import TypeSheet
from vanban.standards import current, get
from vanban.standards.symbols import type_named
from vanban.text.language import fold

PRESS_NAMES = frozenset({"letterhead", "heading", "closing", "labels", "loop", "true", "false", "none"})
_NAME = re.compile(r"[a-z][a-z0-9_]*")
_BRACED = re.compile(r"\{+[^{}]*\}+")
_VERSION = re.compile(r"[\w.-]{1,20}")
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


class FieldType(StrEnum):
    """What a field may hold."""

    TEXT = "chữ"
    PROSE = "đoạn văn"
    INTEGER = "số nguyên"
    NUMBER = "số"
    MONEY = "tiền"
    DATE = "ngày"
    TIME = "giờ"
    CHOICE = "chọn"
    YES_NO = "có/không"
    PERSON = "người"
    TABLE = "bảng"
    GROUP = "nhóm"


NESTED = (FieldType.TABLE, FieldType.GROUP)
COUNTED = (FieldType.INTEGER, FieldType.NUMBER, FieldType.MONEY)
_RANGED = (*COUNTED, FieldType.DATE, FieldType.TIME, FieldType.TEXT, FieldType.PROSE, FieldType.TABLE)


class CheckRule(StrEnum):
    """What fields may be held to among each other."""

    SUM = "tổng"
    AT_MOST = "không quá"
    NOT_BEFORE = "không trước"


class Trace(StrEnum):
    """What of the work on a template its papers may keep; the names are the codes of :mod:`vanban.word.traces`."""

    TRACKED_CHANGES = "vết sửa"
    COMMENTS = "nhận xét"
    HIDDEN_TEXT = "chữ ẩn"
    HIGHLIGHT = "tô màu"
    PROTECTED = "khoá sửa"

    @property
    def code(self) -> str:
        """The code that it is told by."""
        return self.name.lower().replace("_", "-")


class Group(StrEnum):
    """Where an office looks for a form."""

    DOCUMENT = "văn bản"
    MEETING = "sinh hoạt chi bộ"
    PAPER = "giấy tờ"


class CheckSheet(Record):
    """One thing that must agree: a field, and the fields it is held against."""

    rule: Annotated[
        CheckRule,
        choice(CheckRule),
        told("Quy tắc", "tổng (sum), không quá (at_most) hoặc không trước (not_before)", "tổng"),
    ]
    field: Annotated[Line, told("Trường", "Trường bị kiểm", "tong_so")]
    of: Annotated[
        tuple[Line, ...],
        told("Của", "Các trường để so; cột của bảng viết bang.cot", ["danh_sach.so_tien"], min_length=1),
    ]


def _kind(value: object) -> object:
    return FieldType.YES_NO.value if isinstance(value, str) and fold(value) == "yes/no" else value


class FieldSheet(Record):
    """One field: what it is called in tags and on the form, what it holds, whether it must be there."""

    label: Annotated[Line, told("Nhãn", "Tên người điền thấy", "Lý do vắng")]
    name: Annotated[
        Text, told("Tên thẻ", "Tên không dấu dùng trong thẻ; bỏ đi thì lấy từ nhãn (ly_do_vang)", "ly_do_vang")
    ] = ""
    type: Annotated[
        FieldType,
        choice(FieldType),
        BeforeValidator(_kind),
        told(
            "Kiểu",
            "chữ (text), đoạn văn (prose), số nguyên (integer), số (number), tiền (money), ngày (date), giờ (time), "
            "chọn (choice), có/không (yes/no), người (person), bảng (table) hoặc nhóm (group)",
            "chữ",
        ),
    ] = FieldType.TEXT
    required: Annotated[YesNo, told("Bắt buộc", "có hoặc không; mặc định là có", "có")] = True
    help: Annotated[Text, told("Giải thích", "Một câu cho người điền", "Viết ngắn gọn")] = ""
    example: Annotated[Any, told("Ví dụ", "Một giá trị đúng", "Đi công tác")] = None
    old_names: Annotated[
        tuple[Line, ...],
        told("Tên cũ", "Nhãn, tên thẻ trước đây; dữ liệu viết bằng tên cũ vẫn đọc được", ["Lý do nghỉ"]),
    ] = ()
    default: Annotated[
        Any, told("Mặc định", "Giá trị khi người điền để trống; không dùng cho bảng, nhóm", "Việc riêng")
    ] = None
    choices: Annotated[tuple[Line, ...], told("Các giá trị", "Cho kiểu chọn", ["có lý do", "không lý do"])] = ()
    at_least: Annotated[Text, told("Từ", "Giá trị nhỏ nhất; số ký tự của chữ; số hàng của bảng", "1")] = ""
    at_most: Annotated[Text, told("Đến", "Giá trị lớn nhất; số ký tự của chữ; số hàng của bảng", "100")] = ""
    fields: Annotated[
        tuple["FieldSheet", ...], told("Các cột", "Trường bên trong của bảng hoặc nhóm", [{"label": "Họ tên"}])
    ] = ()
    checks: Annotated[
        tuple[CheckSheet, ...],
        told("Kiểm tra", "Điều phải khớp trong một hàng", [{"rule": "không quá", "field": "da_nop", "of": ["x"]}]),
    ] = ()

    @property
    def tag(self) -> str:
        """The name in tags and in JSON."""
        return self.name or tag_of(self.label)

    @property
    def names(self) -> set[str]:
        """Every name, folded, that data may call it by."""
        return {fold(name) for name in (self.tag, self.label, *self.old_names)}

    def problems(self) -> Iterator[Problem]:
        """A name that tags can write, and what each type needs."""
        if not _NAME.fullmatch(self.tag) or keyword.iskeyword(self.tag) or self.tag in PRESS_NAMES:
            message = _("tên thẻ “{name}” không dùng được; viết chữ thường không dấu, số, gạch dưới, như ly_do")
            yield Problem(("name",), "field-name", message.format(name=self.tag))
        if (self.type is FieldType.CHOICE) != bool(self.choices):
            yield Problem(
                ("choices",), "field-choices", _("kiểu chọn cần danh sách “Các giá trị”, kiểu khác thì không")
            )
        if (self.type in NESTED) != bool(self.fields):
            yield Problem(("fields",), "field-fields", _("kiểu bảng hoặc nhóm cần “Các cột”, kiểu khác thì không"))
        if self.default is not None and self.type in NESTED:
            yield Problem(("default",), "field-default", _("bảng, nhóm không có giá trị mặc định"))
        if (self.at_least or self.at_most) and self.type not in _RANGED:
            end = "at_least" if self.at_least else "at_most"
            yield Problem((end,), "field-range", _("kiểu này không có giới hạn từ, đến"))
        yield from twice(self.fields)
        yield from unknown_paths(self.checks, self.fields)


def tag_of(label: str) -> str:
    """Return the name in tags that a label gives: ``ly_do`` of ``Lý do``."""
    return re.sub(r"[^a-z0-9]+", "_", fold(label)).strip("_")


def _standard(name: str) -> str:
    try:
        return get(name).id
    except InputError as error:
        raise refuse("standard", error.diagnostics[0].message) from None


def twice(fields: tuple[FieldSheet, ...]) -> Iterator[Problem]:
    """Yield each field of which a name, today's or a former one, is that of another field before it."""
    seen: dict[str, str] = {}
    for index, field in enumerate(fields):
        for key in field.names:
            if key in seen:
                message = _("“{label}” trùng tên với “{other}”; hãy đổi tên một trong hai")
                text = message.format(label=field.label, other=seen[key])
                yield Problem(("fields", index, "label"), "field-twice", text)
                break
        else:
            seen |= dict.fromkeys(field.names, field.label)


def field_at(path: str, fields: tuple[FieldSheet, ...]) -> FieldSheet | None:
    """Return the field at a dotted path of tag names."""
    first, _dot, rest = path.partition(".")
    found = next((field for field in fields if field.tag == first), None)
    return field_at(rest, found.fields) if found and rest else found


def unknown_paths(
    checks: tuple[CheckSheet, ...], fields: tuple[FieldSheet, ...], *, dated: bool = False
) -> Iterator[Problem]:
    """Yield each check that speaks of a field that is not there, or of one that cannot be counted.

    What is ``dated`` has a day of its own, before which others may not be; a row of a table has none.
    """
    for index, check in enumerate(checks):
        wanted = (FieldType.DATE, FieldType.TIME) if check.rule is CheckRule.NOT_BEFORE else COUNTED
        for key, path in (("field", check.field), *(("of", path) for path in check.of)):
            if dated and (key, path, check.rule) == ("of", "date", CheckRule.NOT_BEFORE):
                continue
            found = field_at(path, fields)
            if found is None or found.type not in wanted:
                message = _("“{path}” không phải trường có kiểu {kinds}")
                text = message.format(path=path, kinds=", ".join(wanted))
                yield Problem(("checks", index, key), "check-field", text)


class FormSheet(Record):
    """A ``form.yaml``."""

    id: Annotated[Line, told("Mã", "Chữ thường không dấu, số, gạch nối; trùng tên thư mục", "don-xin-vang")]
    title: Annotated[Line, told("Tên", "Tên tiếng Việt của biểu mẫu", "Đơn xin vắng sinh hoạt")]
    title_en: Annotated[Text, told("Tên tiếng Anh", "Cho người dùng tiếng Anh", "Leave of absence")] = ""
    aliases: Annotated[tuple[Line, ...], told("Tên gọi khác", "Những cách gọi khác", ["don-vang"])] = ()
    model: Annotated[Text, told("Lớp dữ liệu", "Lớp Python, dạng gói.mô_đun:Lớp", "vanban.models.plan:Plan")] = ""
    type: Annotated[Text, told("Tên loại", "Tên loại in trên văn bản, hoặc ký hiệu như KH", "Kế hoạch")] = ""
    types: Annotated[
        tuple[TypeSheet, ...],
        told("Các loại", "Các loại văn bản chung một biểu mẫu, khác nhau ở tên; thay cho Tên loại", ["Báo cáo"]),
    ] = ()
    subject: Annotated[
        Lines | None, told("Trích yếu", "Trích yếu khi người điền không ghi", "xin vắng sinh hoạt chi bộ")
    ] = None
    bases: Annotated[
        tuple[Line, ...],
        told(
            "Căn cứ",
            "In trước căn cứ của người điền; {chuẩn} là hướng dẫn về thể thức của ngày văn bản",
            ["Căn cứ {chuẩn}"],
        ),
    ] = ()
    fields: Annotated[
        tuple[FieldSheet, ...], told("Các trường", "Mỗi trường một mục", [{"label": "Lý do", "type": "chữ"}])
    ] = ()
    checks: Annotated[
        tuple[CheckSheet, ...],
        told("Kiểm tra", "Điều phải khớp", [{"rule": "tổng", "field": "tong", "of": ["bang.so_tien"]}]),
    ] = ()
    required: Annotated[
        tuple[Annotated[Part, choice(Part)], ...],
        told("Phải có", "Phần chung phải điền: Căn cứ, Kính gửi, Nơi nhận, Nơi lưu, Chữ ký", ["Căn cứ", "Nơi nhận"]),
    ] = ()
    lacks: Annotated[
        LackSheet | None,
        told(
            "Có thể thiếu",
            "Thành phần bắt buộc (HD 05-HD/VPTW, mục I) mà văn bản của biểu mẫu có thể không có, và vì sao",
            {"number": "Chuẩn không đặt ký hiệu cho giấy mời"},
        ),
    ] = None
    preset: Annotated[
        PresetSheet | None,
        told("Điền sẵn", "Phần chung lấy ở đây khi văn bản không ghi", {"recipients": ["Đảng uỷ xã (b/c)"]}),
    ] = None
    standards: Annotated[
        tuple[Annotated[Line, AfterValidator(_standard)], ...],
        told("Chuẩn", "hd36, hd05; bỏ đi thì biểu mẫu dùng được với cả hai", ["hd05"]),
    ] = ()
    version: Annotated[
        Text, told("Phiên bản", "Đổi mỗi lần sửa trường hoặc mẫu; ghi trong dữ liệu của mỗi văn bản", "2")
    ] = ""
    valid_from: Annotated[Day | None, told("Có hiệu lực từ", "Ngày đầu dùng biểu mẫu", "01/7/2026")] = None
    valid_to: Annotated[Day | None, told("Có hiệu lực đến", "Ngày cuối dùng biểu mẫu", "31/12/2030")] = None
    sources: Annotated[tuple[Line, ...], told("Nguồn", "Biểu mẫu lấy từ đâu", ["Hướng dẫn 05-HD/VPTW"])] = ()
    issued_by: Annotated[
        Text,
        told("Mẫu ban hành theo", "Văn bản của cấp trên đã ban hành mẫu này", "Quyết định 01-QĐ/VPTW, Mẫu 3"),
    ] = ""
    exempt: Annotated[
        tuple[Line, ...],
        told("Không áp dụng", "Các quy tắc kiểm mà mẫu ban hành có quy định khác", ["page-size"]),
    ] = ()
    kept: Annotated[
        tuple[Annotated[Trace, choice(Trace)], ...],
        told("Giữ lại", "vết sửa, nhận xét, chữ ẩn, tô màu, khoá sửa: thứ mẫu có chủ ý mang vào văn bản", ["tô màu"]),
    ] = ()
    group: Annotated[
        Group | None,
        choice(Group, optional=True),
        told("Nhóm", "văn bản, sinh hoạt chi bộ hoặc giấy tờ; bỏ đi thì theo ký hiệu của loại", "giấy tờ"),
    ] = None
    note: Annotated[Text, told("Ghi chú", "In khi liệt kê biểu mẫu", "Mẫu suy dẫn")] = ""
    since: Annotated[Text, told("Từ phiên bản", "Có từ khi nào", "1.0")] = ""

    @property
    def place(self) -> Group:
        """The group that is named, or the one that fits the type: what has no symbol is a paper."""
        names = [self.type] if self.type else [row.type for row in self.types]
        known = any(type_named(current(), name) for name in names)
        return self.group or (Group.PAPER if names and not known else Group.DOCUMENT)

    def problems(self) -> Iterator[Problem]:
        """A model or fields; names that do not clash."""
        if not _ID.fullmatch(self.id):
            message = _("mã “{id}” chỉ gồm chữ thường không dấu, số và gạch nối, như don-xin-vang")
            yield Problem(("id",), "form-id", message.format(id=self.id))
        if self.version and not _VERSION.fullmatch(self.version):
            message = _("phiên bản chỉ gồm chữ, số, dấu chấm, gạch nối, như 2 hoặc 2026-07; gặp “{found}”")
            yield Problem(("version",), "form-version", message.format(found=self.version))
        if self.valid_from and self.valid_to and self.valid_to < self.valid_from:
            yield Problem(("valid_to",), "order", _("“Có hiệu lực đến” đứng trước “Có hiệu lực từ”"))
        if self.exempt and not self.issued_by:
            message = _("bỏ quy tắc thì phải ghi “Mẫu ban hành theo”: văn bản nào đã ban hành mẫu này")
            yield Problem(("exempt",), "exempt-source", message)
        for index, basis in enumerate(self.bases):
            if found := _BRACED.search(basis.replace(GUIDE, "")):
                message = _("“{text}” không được điền; trong căn cứ chỉ có {{chuẩn}}").format(text=found[0])
                yield Problem(("bases", index), "basis-tag", message)
        if self.type and self.types:
            yield Problem(("types",), "twice", _("đã có “Tên loại”; chỉ giữ một trong hai"))
        if not self.model and not self.fields:
            yield Problem(("fields",), "missing", _("cần danh sách “Các trường”, hoặc “Lớp dữ liệu”"))
        if not self.model and not self.type and not self.types:
            yield Problem(("type",), "missing", _("thiếu tên loại văn bản, như Kế hoạch hoặc KH"))
        yield from twice(self.fields)
        if not self.model:  # with a model, a check may speak of its fields; they are looked at when it is built
            yield from unknown_paths(self.checks, self.fields, dated=True)
