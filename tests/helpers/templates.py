"""A small form with a whole template, and ways to break it."""

from vanban.layout import Column, Sheet
from vanban.packs.form import read_form
from vanban.press.tables import Tables
from vanban.standards import current
from vanban.word.package import read_parts, write_parts

FORM = """\
Mã: thu
Tên: Biểu mẫu thử
Tên loại: Đơn
Trích yếu: thử
Các trường:
  - {Nhãn: Lý do, Ví dụ: bận}
  - {Nhãn: Ngày nghỉ, Kiểu: ngày, Bắt buộc: không}
  - {Nhãn: Ý kiến, Kiểu: đoạn văn, Bắt buộc: không}
  - Nhãn: Danh sách
    Kiểu: bảng
    Các cột:
      - {Nhãn: Họ tên, Ví dụ: Nguyễn Văn A}
      - {Nhãn: Số tiền, Kiểu: tiền}
Có thể thiếu: {Số và ký hiệu: Đơn không có số, Nơi nhận: Nộp cho chi bộ}
"""
EXAMPLE = """\
form: thu
Cơ quan ban hành: {Tên cơ quan ban hành: Chi bộ thôn Hoa Ban, Cơ quan cấp trên: Đảng bộ xã Ví Dụ, Địa danh: Mường Ví Dụ}
Ngày ban hành: 05/6/2026
Lý do: bận việc
Ngày nghỉ: 06/6/2026
Ý kiến: Nhất trí.
Danh sách:
  - {Họ tên: Nguyễn Văn A, Số tiền: 1.000}
Chữ ký: {Nhãn khối ký: Người làm đơn, Họ tên người ký: Nguyễn Văn A}
"""


def whole_template():
    sheet = Sheet(current())
    sheet.letterhead()
    sheet.title()
    sheet.line("body", "Lý do: {{ ly_do }}{% if ngay_nghi %}, nghỉ {{ ngay_nghi | date }}{% endif %}.")
    with sheet.when("y_kien"):
        sheet.prose("y_kien")
    sheet.table(
        "dong in danh_sach",
        (
            Column("Họ tên", "{{ dong.ho_ten }}", 1, align="left"),
            Column("Số tiền", "{{ dong.so_tien | number }}", fits="0.000.000"),
        ),
    )
    sheet.closing()
    return sheet.save()


WHOLE = whole_template()
STYLES = {component.id: component.style_id for component in current().components.values()}
STYLES |= {f"table:{kind}": f"Vb-{kind}" for kind in ("letterhead", "closing", "table")}
TABLES = Tables(current(), STYLES)
"""What sets the tables right of a template whose styles bear their own names."""


def form_with(folder, template, form=FORM, example=EXAMPLE):
    folder.mkdir(exist_ok=True)
    (folder / "form.yaml").write_text(form, encoding="utf-8")
    (folder / "example.yaml").write_text(example, encoding="utf-8")
    (folder / "template.docx").write_bytes(template)
    return read_form(folder)


def edited(was, now, part="word/document.xml", docx=WHOLE, count=1):
    """Return the template with one piece of its XML replaced."""
    parts = dict(read_parts(docx))
    text = parts[part].decode()
    assert was in text, was
    parts[part] = text.replace(was, now, count).encode()
    return write_parts(parts)


def run(text):
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def body(text, style="Vb-body", properties=""):
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{properties}</w:pPr>{run(text)}</w:p>'


CELL = (
    '<w:tbl><w:tblPr><w:tblStyle w:val="Vb-table"/><w:tblW w:w="5000" w:type="dxa"/></w:tblPr><w:tblGrid>'
    '<w:gridCol w:w="5000"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="5000" w:type="dxa"/></w:tcPr>{inside}</w:tc>'
    '</w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="Vb-empty"/></w:pPr></w:p>'
)
