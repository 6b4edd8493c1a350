"""A new form's folder: ``form.yaml``, a template that follows the standard, an example that renders."""

import re
from pathlib import Path

import yaml

from vanban.documents.sample_text import SUBJECT
from vanban.errors import InputError
from vanban.layout import Sheet
from vanban.messages import translate as _
from vanban.packs.form import Form
from vanban.packs.model import type_fault
from vanban.packs.wording import FILE as LABELS
from vanban.standards import current
from vanban.standards.symbols import type_named

_FORM = """\
# Biểu mẫu {id}. Mỗi trường ở dưới là một thẻ trong template.docx; “vanban template fields {id}” in ra các thẻ.
Mã: {id}
Tên: {title}
Tên loại: {type}
Trích yếu: {subject}
Các trường:
  - Nhãn: Nội dung
    Tên thẻ: noi_dung
    Kiểu: đoạn văn
    Giải thích: Mỗi dòng là một đoạn
    Ví dụ: Nội dung văn bản.
{lacks}Nguồn:
  - Ghi biểu mẫu này lấy từ văn bản nào
Ghi chú: Biểu mẫu của cơ quan.
"""
_LIKE = """\
# Biểu mẫu {id}, dữ liệu như biểu mẫu {like}; có thể thêm “Các trường:” của riêng mình.
Mã: {id}
Tên: {title}
Tên loại: {type}
Lớp dữ liệu: {model}
{lacks}Nguồn:
  - Ghi biểu mẫu này lấy từ văn bản nào
Ghi chú: Biểu mẫu của cơ quan.
"""
_LACKS = """\
Có thể thiếu:
  Số và ký hiệu: Chuẩn không đặt ký hiệu cho loại này; có số viết đủ thì in
  Nơi nhận: Không phải văn bản gửi đi; ghi nơi nhận thì in
"""
"""What a paper of a type without a symbol may lack, to be looked over."""
_EXAMPLE = """\
form: {id}
Cơ quan ban hành:
  Tên cơ quan ban hành: Chi bộ thôn Hoa Ban
  Cơ quan cấp trên: Đảng bộ xã Mường Ví Dụ
  Cấp: chi bộ
  Địa danh: Mường Ví Dụ
{number}Ngày ban hành: 05/6/2026
Trích yếu: về việc ví dụ
{addressees}Nội dung: |
  Đoạn thứ nhất của nội dung.

  {second}
Chữ ký:
  Thể thức đề ký: T/M
  Ký thay mặt: Chi bộ
  Chức vụ: Bí thư
  Họ tên người ký: Nguyễn Văn A
{recipients}"""
_ADDRESSEES = "Kính gửi: Văn phòng Đảng uỷ xã Mường Ví Dụ\n"
_TABLE = """\
| TT | Nội dung | Người thực hiện | Thời hạn |
  |---|---|---|---|
  | 1 | Việc thứ nhất | Nguyễn Văn A | 30/6/2026 |"""
"""What a page that lies is for."""
_RECIPIENTS = """\
Nơi nhận:
  - Đảng uỷ xã Mường Ví Dụ (b/c)
  - Các đảng viên trong chi bộ
Nơi lưu: Chi bộ
"""


def starter(id_: str, type_name: str, like: Form | None, *, landscape: bool = False) -> dict[str, bytes]:
    """Return the files of a new form by name.

    ``type_name`` is the type of the document or its symbol (``Kế hoạch``, ``KH``); of a symbol that two types share, or
    that none has, the message says what to write. A type that the standard gives no symbol carries no number.

    Raises:
        InputError: the id or the type cannot be used.
    """
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", id_):
        message = _("mã “{id}” chỉ gồm chữ thường không dấu, số và gạch nối, như don-xin-vang")
        raise InputError(message.format(id=id_), code="form-id")
    if fault := type_fault(type_name):
        raise InputError(fault[1], code=fault[0])
    kind = type_named(current(), type_name)
    name = kind.type if kind else type_name
    numbered = bool(kind and kind.symbol)
    texts = {"id": id_, "title": yaml_text(f"{name} (mẫu mới)"), "type": name, "subject": SUBJECT}
    texts["lacks"] = "" if numbered else _LACKS
    if like is None:
        sheet = Sheet(current(), landscape=landscape)
        sheet.letterhead()
        sheet.title()
        sheet.prose("noi_dung", end=True)
        sheet.closing()
        example = _EXAMPLE.format(
            id=id_,
            number="Số: 01\n" if numbered else "",
            addressees=_ADDRESSEES if name in current().addressee_labels else "",
            second=_TABLE if landscape else "Đoạn thứ hai của nội dung.",
            recipients=_RECIPIENTS if numbered else "",
        )
        form, template = _FORM.format(**texts), sheet.save()
    else:
        form, example, template = _like(id_, like, texts)
    files = {"form.yaml": form.encode(), "template.docx": template, "example.yaml": example.encode()}
    if like is not None and (labels := like.folder / LABELS).is_file():
        files[LABELS] = labels.read_bytes()
    return files


def yaml_text(text: str) -> str:
    """Return a text as it may stand behind a key."""
    return str(yaml.safe_dump(text, allow_unicode=True, width=1000)).removesuffix("\n...\n").strip()


def _like(id_: str, like: Form, texts: dict[str, str]) -> tuple[str, str, bytes]:
    example = re.sub(r"(?m)^(form|Biểu mẫu):.*$", f"form: {id_}", like.example().read_text(encoding="utf-8"), count=1)
    if like.types:
        example = re.sub(r"(?m)^Tên loại:.*\n", "", example, count=1)
    if not like.sheet.fields:
        return _LIKE.format(**texts, like=like.id, model=like.sheet.model), example, like.template()
    form = (like.folder / "form.yaml").read_text(encoding="utf-8")
    form = re.sub(r"(?m)^(types|Các loại):.*\n(?:[ -].*\n)*", "type:\n", form, count=1)
    for keys, value in (("id|Mã", id_), ("title|Tên", texts["title"]), ("type|Tên loại", texts["type"])):
        form = re.sub(rf"(?m)^({keys}):.*$", rf"\g<1>: {value}", form, count=1)
    return form if like.sheet.lacks else form + texts["lacks"], example, like.template()


def write_starter(folder: Path, files: dict[str, bytes]) -> list[Path]:
    """Write the files of a new form into a folder that is not there yet; return their paths.

    Raises:
        OutputError: the folder or one of the files is there already.
    """
    from vanban.word.files import write_atomic  # noqa: PLC0415  # kept beside its only use

    paths = []
    for name, data in files.items():
        write_atomic(folder / name, data)
        paths.append(folder / name)
    return paths
