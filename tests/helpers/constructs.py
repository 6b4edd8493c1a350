"""Templates with the constructs of docxtpl's manual."""

from tests.helpers.templates import CELL, body, run
from vanban.layout import Sheet
from vanban.standards import current
from vanban.word.package import read_parts, write_parts

FORM = """\
Mã: thu
Tên: Biểu mẫu thử
Tên loại: Đơn
Trích yếu: thử
Các trường:
  - {Nhãn: Tên, Tên thẻ: ten}
  - {Nhãn: Ngày, Tên thẻ: ngay, Kiểu: ngày}
  - {Nhãn: Giờ, Tên thẻ: gio, Kiểu: giờ}
  - {Nhãn: Có mặt, Tên thẻ: co, Kiểu: có/không}
  - {Nhãn: Số lượng, Tên thẻ: so_luong, Kiểu: số nguyên}
  - {Nhãn: Đậm nhạt, Tên thẻ: rich}
  - {Nhãn: Đoạn, Tên thẻ: doan, Kiểu: đoạn văn}
  - Nhãn: Tổ
    Tên thẻ: to
    Kiểu: bảng
    Các cột:
      - {Nhãn: Tên tổ, Tên thẻ: ten}
      - Nhãn: Người
        Tên thẻ: nguoi
        Kiểu: bảng
        Các cột: [{Nhãn: Họ tên, Tên thẻ: ho_ten}, {Nhãn: Tuổi, Tên thẻ: tuoi, Kiểu: số nguyên}]
"""
DATA = """\
form: thu
Cơ quan ban hành: {Tên cơ quan ban hành: Chi bộ thôn Hoa Ban, Địa danh: Mường Ví Dụ, Cấp: chi bộ}
Ngày ban hành: 05/6/2026
Tên: "A & <b>\\tB\\nC"
Ngày: 06/6/2026
Giờ: 08:30
Có mặt: không
Số lượng: 1.500
Đậm nhạt: một **đậm** hai
Đoạn: |
  Đoạn một.

  Đoạn hai.
Tổ:
  - Tên tổ: Tổ 1
    Người: [{Họ tên: An, Tuổi: 30}, {Họ tên: Bình, Tuổi: 40}]
  - Tên tổ: Tổ 2
    Người: [{Họ tên: Cúc, Tuổi: 50}]
Chữ ký: {Nhãn khối ký: Người làm đơn, Họ tên người ký: Nguyễn Văn A}
"""


def base():
    sheet = Sheet(current())
    sheet.letterhead()
    sheet.title()
    sheet.closing()
    return dict(read_parts(sheet.save()))


BASE = base()


def template(xml, part="word/document.xml", more=()):
    """Return a template with something at the end of its text, or of another part."""
    parts = {**BASE, **dict(more)}
    text = parts[part].decode()
    mark = "<w:sectPr>" if part == "word/document.xml" else "</w:hdr>" if "header" in part else "</w:footnotes>"
    head, before, tail = text.rpartition(mark)
    parts[part] = f"{head}{xml}{before}{tail}".encode()
    return write_parts(parts)


def cell(text, properties=""):
    return f'<w:tc><w:tcPr><w:tcW w:w="2500" w:type="dxa"/>{properties}</w:tcPr>{body(text, "Vb-table-text")}</w:tc>'


def row(*cells):
    return f"<w:tr>{''.join(cells)}</w:tr>"


def table(*rows, columns=2):
    grid = '<w:gridCol w:w="2500"/>' * columns
    head = '<w:tblPr><w:tblStyle w:val="Vb-table"/><w:tblW w:w="5000" w:type="dxa"/></w:tblPr>'
    return f"<w:tbl>{head}<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>{body('')}"


def paragraphs(*texts):
    return "".join(body(text) for text in texts)


def split(text):
    """Return a paragraph whose every letter is a run of its own."""
    return f'<w:p><w:pPr><w:pStyle w:val="Vb-body"/></w:pPr>{"".join(run(letter) for letter in text)}</w:p>'


BOX = (
    '<w:p><w:pPr><w:pStyle w:val="Vb-body"/></w:pPr><w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml">'
    '<v:shape id="box1" style="width:100pt;height:50pt"><v:textbox><w:txbxContent>{inside}</w:txbxContent></v:textbox>'
    "</v:shape></w:pict></w:r></w:p>"
)
WORKS = {
    "a value": (paragraphs("{{ ten }}"), ["A & <b>\tB⏎C"]),
    "a date as it is": (paragraphs("{{ ngay }}"), ["06/6/2026"]),
    "yes or no as it is": (paragraphs("{{ co }}"), ["không"]),
    "a field of a group": (paragraphs("{{ issuer.name }}"), ["Chi bộ thôn Hoa Ban"]),
    "a filter": (paragraphs("{{ ngay | date }}, {{ so_luong | number }}"), ["ngày 06 tháng 6 năm 2026, 1.500"]),
    "short_date, clock": (paragraphs("{{ ngay | short_date }}, {{ gio | clock }}"), ["06/6/2026, 08 giờ 30 phút"]),
    "count, upper": (paragraphs("{{ to | length | count }} {{ issuer.place | upper }}"), ["02 MƯỜNG VÍ DỤ"]),
    "after, led": (paragraphs("{{ issuer.place | after('tại') }}, {{ issuer.place | led('tại') }}"), ["Mường Ví Dụ, tại Mường Ví Dụ"]),
    "before": (paragraphs("{{ issuer.place | before('chủ trì') }} chủ trì"), ["Mường Ví Dụ chủ trì"]),
    "word_before": (paragraphs("{{ issuer.place | word_before('tại') }}{{ issuer.place }}"), ["tại Mường Ví Dụ"]),
    "numbered, unstopped, joined, stop": (paragraphs("{{ issuer.place | joined | numbered(2) }}; {{ issuer.place | unstopped }}{{ issuer.place | stop }}"), ["2. Mường Ví Dụ; Mường Ví Dụ."]),
    "roman, letter": (paragraphs("{% for t in to %}{{ loop.index | roman }}- {{ loop.index | letter }}) {% endfor %}{{ 23 | letter }}, {{ 1945 | roman }}"), ["I- a) II- b) y, MCMXLV"]),
    "counter": (paragraphs("{%p for t in to %}", "Bảng {{ 'bang' | counter }}, {{ 'muc' | counter | roman }}", "{%p for n in t.nguoi %}", "{{ 'nguoi' | counter | letter }}) {{ n.ho_ten }}", "{%p endfor %}", "{%p endfor %}", "Bảng {{ 'bang' | counter }}"), ["Bảng 1, I", "a) An", "b) Bình", "Bảng 2, II", "c) Cúc", "Bảng 3"]),
    "if in a line": (paragraphs("{% if co %}a{% else %}b{% endif %}"), ["b"]),
    "elif": (paragraphs("{% if so_luong > 2000 %}a{% elif so_luong > 1000 %}b{% else %}c{% endif %}"), ["b"]),
    "and, or, not": (paragraphs("{% if not co and (so_luong == 1500 or co) %}đúng{% endif %}"), ["đúng"]),
    "comparing texts": (paragraphs("{% if issuer.place == 'Mường Ví Dụ' %}đúng{% endif %}"), ["đúng"]),
    "typographic quotes": (paragraphs("{% if issuer.place == “Mường Ví Dụ” %}đúng{% endif %}"), ["đúng"]),
    "a choice in a value": (paragraphs("{{ 'có' if co else 'không' }}"), ["không"]),
    "counting": (paragraphs("{{ so_luong + 1 }}"), ["1501"]),
    "for in a line": (paragraphs("{% for t in to %}{{ t.ten }}{% if not loop.last %}; {% endif %}{% endfor %}"), ["Tổ 1; Tổ 2"]),
    "for over paragraphs": (paragraphs("{%p for t in to %}", "{{ loop.index }}. {{ t.ten }}", "{%p endfor %}"), ["1. Tổ 1", "2. Tổ 2"]),
    "if over paragraphs": (paragraphs("{%p if co %}", "có", "{%p else %}", "không có", "{%p endif %}"), ["không có"]),
    "nested loops over paragraphs": (paragraphs("{%p for t in to %}", "{{ t.ten }}", "{%p for n in t.nguoi %}", "- {{ n.ho_ten }}", "{%p endfor %}", "{%p endfor %}"), ["Tổ 1", "- An", "- Bình", "Tổ 2", "- Cúc"]),
    "for over rows": (table(row(cell("Tổ"), cell("Số")), row(cell("{%tr for t in to %}"), cell("")), row(cell("{{ t.ten }}"), cell("{{ t.nguoi | length }}")), row(cell("{%tr endfor %}"), cell(""))), ["Tổ", "Số", "Tổ 1", "2", "Tổ 2", "1"]),
    "nested loops over rows": (table(row(cell("Tổ"), cell("Tên")), row(cell("{%tr for t in to %}"), cell("")), row(cell("{%tr for n in t.nguoi %}"), cell("")), row(cell("{{ t.ten }}"), cell("{{ n.ho_ten }}")), row(cell("{%tr endfor %}"), cell("")), row(cell("{%tr endfor %}"), cell(""))), ["Tổ 1", "An", "Tổ 1", "Bình", "Tổ 2", "Cúc"]),
    "if over rows": (table(row(cell("x"), cell("y")), row(cell("{%tr if co %}"), cell("")), row(cell("mất"), cell("")), row(cell("{%tr endif %}"), cell("")), row(cell("còn"), cell("z"))), ["x", "y", "còn", "z"]),
    "for over columns": (table(row(cell("Tổ"), cell("{%tc for t in to %}"), cell("{{ t.ten }}"), cell("{%tc endfor %}"))), ["Tổ", "Tổ 1", "Tổ 2"]),
    "if over columns": (table(row(cell("a"), cell("{%tc if co %}"), cell("mất"), cell("{%tc endif %}"), cell("b"))), ["a", "b"]),
    "for over paragraphs in a cell": (CELL.format(inside=body("{%p for t in to %}") + body("{{ t.ten }}") + body("{%p endfor %}") + body("hết")), ["Tổ 1", "Tổ 2", "hết"]),
    "if over runs": (f'<w:p><w:pPr><w:pStyle w:val="Vb-body"/></w:pPr>{run("a")}{run("{%r if co %}")}{run("mất")}{run("{%r endif %}")}{run("b")}</w:p>', ["ab"]),
    "rich text": (paragraphs("{{r rich | inline }}"), ["một đậm hai"]),
    "prose": (paragraphs("{{p doan | prose }}"), ["Đoạn một.", "Đoạn hai."]),
    "cells spanned by a number": (table(row(cell("a"), cell("b")), row(cell("{% colspan 2 %}rộng"))), ["a", "b", "rộng"]),
    "cells merged sideways in a loop": (table(row(cell("{%tc for t in to %}"), cell("{% hm %}chung"), cell("{%tc endfor %}"))), ["chung"]),
    "cells merged downwards in a loop": (table(row(cell("a"), cell("b")), row(cell("{%tr for t in to %}"), cell("")), row(cell("{% vm %}chung"), cell("{{ t.ten }}")), row(cell("{%tr endfor %}"), cell(""))), ["Tổ 1", "Tổ 2"]),
    "a cell's ground": (table(row(cell("{% cellbg 'D9D9D9' %}xám"), cell("b"))), ["xám"]),
    "a remark in a line": (paragraphs("a{# nhớ #}b"), ["ab"]),
    "a remark over a paragraph": (paragraphs("{#p nhớ #}", "còn"), ["còn"]),
    "a remark over a row": (table(row(cell("{#tr nhớ #}"), cell("")), row(cell("còn"), cell("c"))), ["còn", "c"]),
    "a remark over a cell": (table(row(cell("{#tc nhớ #}"), cell("còn"), cell("c"))), ["còn", "c"]),
    "paragraphs joined": (paragraphs("nhà ", "{%- if co -%}", "mất", "{%- else -%}", "còn", "{%- endif -%}", " hết"), ["nhà còn hết"]),
    "braces as text": (paragraphs("{_{ x }_} {_% y %_}"), ["{{ x }} {% y %}"]),
    "a tag split over runs": (split("Tên tổ: {{ to | length }}."), ["Tên tổ: 2."]),
    "a block split over runs": (split("{%p if co %}") + body("mất") + split("{%p endif %}") + body("còn"), ["còn"]),
    "a tag in a text box": (BOX.format(inside=body("{{ issuer.name }}")), []),
    "a tag in a link": ('<w:p><w:pPr><w:pStyle w:val="Vb-body"/></w:pPr><w:hyperlink w:anchor="x">' + run("{{ issuer.name }}") + "</w:hyperlink></w:p>", ["Chi bộ thôn Hoa Ban"]),
    "spaces kept": (paragraphs("{{ issuer.place }}   {{ issuer.place }}"), ["Mường Ví Dụ   Mường Ví Dụ"]),
}  # fmt: skip
