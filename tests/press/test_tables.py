"""Printed tables set right: minima of columns, merged cells, tables inside tables, columns that the data make."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import vanban
from tests.conftest import PLAN_EXAMPLE
from tests.helpers.templates import FORM, TABLES, edited, form_with
from vanban.press.codegen import factory_source
from vanban.press.compile import compile_template, environment_of
from vanban.press.proof import Proof
from vanban.press.run import kept, word_bytes
from vanban.standards import current
from vanban.text.columns import longest, shared
from vanban.text.typography import text_width
from vanban.word.package import read_parts
from vanban.workshop.template_check import loaded_examples


def cell(text, width=1000, span=""):
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}</w:tcPr>'
        f'<w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>'
    )


def table(grid, *rows, style="Vb-table"):
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in grid)
    body = "".join(f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{row}</w:tr>" for row in rows)
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{style}"/><w:tblW w:w="{sum(grid)}" w:type="dxa"/></w:tblPr>'
        f"<w:tblGrid>{columns}</w:tblGrid>{body}</w:tbl>"
    )


def grids(xml):
    found = re.findall(r"<w:tblGrid>(.*?)</w:tblGrid>", xml)
    return [[int(width) for width in re.findall(r'w:w="(\d+)"', grid)] for grid in found]


def fitted(xml, **how):
    return TABLES.fit(xml.encode(), **how).decode()


def test_a_table_whose_words_fit_keeps_its_columns():
    drawn = table([3000, 6000], cell("một hai") + cell("ba"))
    assert fitted(drawn) == drawn


def test_a_column_is_widened_and_the_others_give_what_they_can_spare():
    made = fitted(table([1000, 4000, 4000], cell("1.234.567.890") + cell("a") + cell("b")))
    (widths,) = grids(made)
    # 13 signs at 12 pt: ten digits of half an em, three full stops of a quarter; then 2 x 75 twips and something over.
    assert 1380 + 150 <= widths[0] <= 1380 + 150 + 25
    assert widths[1] == widths[2]
    assert sum(widths) == pytest.approx(9000, abs=2)
    assert [int(width) for width in re.findall(r'<w:tcW w:w="(\d+)"', made)] == widths


def test_a_cell_over_several_columns_is_held_by_all_of_them():
    span = '<w:gridSpan w:val="2"/>'
    made = fitted(table([500, 500, 8000], cell("1.234.567.890.123", 1000, span) + cell("a"), cell("b") * 3))
    (widths,) = grids(made)
    assert widths[0] + widths[1] >= 17 * 120 - 4 * 60 + 150
    assert next(int(width) for width in re.findall(r'<w:tcW w:w="(\d+)"', made)) == widths[0] + widths[1]


def test_frames_and_tables_of_other_styles_are_left_alone():
    for style in ("Vb-letterhead", "Vb-closing", "TableGrid"):
        drawn = table([300, 300], cell("1.234.567.890") + cell("a"), style=style)
        assert fitted(drawn + table([9000], cell("a"))).startswith(drawn)
        assert (fitted(drawn, every=True) != drawn) == (style == "TableGrid")


def test_a_table_inside_a_cell_is_set_right_and_what_holds_it_is_left():
    inner = table([400, 2000], cell("03/02/1985") + cell("a"))
    outer = table([3000, 6000], f'<w:tc><w:tcPr><w:tcW w:w="3000"/></w:tcPr>{inner}<w:p/></w:tc>' + cell("b"))
    first, second = grids(fitted(outer))
    assert first == [3000, 6000]
    assert second[0] > 1000
    assert sum(second) == pytest.approx(2400, abs=2)


def test_the_last_row_but_one_and_the_head_stay_with_what_follows():
    rows = [cell(str(number)) for number in range(5)]
    kept = ["<w:keepNext/>" in row for row in fitted(table([9000], *rows)).split("<w:tr>")[1:]]
    assert kept == [True, False, False, True, False]


def test_the_longest_piece_is_a_word_a_figure_or_a_part_of_an_address():
    width = lambda text: text_width(text, 12)  # noqa: E731  # said often
    assert longest("Chi bộ thôn Nghiêng", 12) == width("Nghiêng")
    assert longest("10\u00a0km hai", 12) == width("10\u00a0km")
    assert longest("135-QĐ/TU", 12) == width("135-QĐ/TU")
    assert longest("xem https://laichau.gov.vn/tin-tuc/mot", 12) == width("laichau.gov.vn/")


@pytest.mark.parametrize(
    ("least", "wants", "width", "widths"),
    [
        ([10, 10], [1, 3], 100, [25, 75]),
        ([40, 10, 10], [1, 1, 2], 100, [40, 20, 40]),
        ([60, 30, 10], [1, 1, 8], 100, [60, 30, 10]),
        ([200, 20, 10], [1, 1, 1], 100, [70, 20, 10]),
        ([200, 90, 10], [1, 1, 1], 100, [45, 45, 10]),
    ],
)
def test_what_there_is_is_shared(least, wants, width, widths):
    assert shared(least, wants, width) == widths


def test_columns_that_the_data_make_are_as_wide_as_their_figures(tmp_path):
    loop = "<w:tc><w:p><w:r><w:t>{%tc for dong in danh_sach %}</w:t></w:r></w:p></w:tc>"
    end = "<w:tc><w:p><w:r><w:t>{%tc endfor %}</w:t></w:r></w:p></w:tc>"
    made = table([1000, 1000], loop + cell("{{ dong.ho_ten }}") + end, loop + cell("{{ dong.so_tien | number }}") + end)
    example = (
        "form: thu\nCơ quan ban hành: {Tên cơ quan ban hành: Chi bộ thôn Hoa Ban, Địa danh: Hoa Ban, Cấp: chi bộ}\n"
        "Ngày ban hành: 05/6/2026\nLý do: bận\nDanh sách:\n"
        "  - {Họ tên: A, Số tiền: 1234567890}\n  - {Họ tên: Nghiêng, Số tiền: 1}\n  - {Họ tên: B, Số tiền: 2}\n"
        "Chữ ký: {Nhãn khối ký: Người làm đơn, Họ tên người ký: Nguyễn Văn A}\n"
    )
    form = form_with(tmp_path / "thu", edited("<w:sectPr>", f"{made}<w:p/><w:sectPr>", count=9), FORM, example)
    (document,) = loaded_examples(form)
    press = compile_template(form.template(), form.model, current(), None)
    xml = read_parts(press.render(document))["word/document.xml"].decode()
    widths = next(grid for grid in grids(xml) if len(grid) == 3)
    assert widths[0] >= 1380 + 150, "1.234.567.890"
    assert sum(widths) < 9354, "no wider than it must be"


def test_a_column_for_signatures_has_room_and_a_telephone_number_one_line():
    body = (
        "| TT | Họ và tên | Đơn vị công tác, chức vụ đảng, chính quyền, đoàn thể hiện nay | Điện thoại | Ký nhận |\n"
        "|:-:|---|---|---|---|\n"
        "| 1 | Nguyễn Thị B | Phó Bí thư Thường trực Đảng uỷ, Chủ tịch Hội đồng nhân dân xã | 0912 345 678 | |\n"
        "| 2 | Nguyễn Văn A | Chánh Văn phòng Đảng uỷ, Bí thư Chi bộ Văn phòng Đảng uỷ xã | 0912 345 678 | |\n"
    )
    document = vanban.load(PLAN_EXAMPLE)
    docx = vanban.render(document.model_copy(update={"body": body, "sections": []}))
    xml = read_parts(docx)["word/document.xml"].decode()
    widths = next(grid for grid in grids(xml) if len(grid) == 5)
    assert widths[4] >= 1417, "2.5 cm"
    assert xml.count("0912\u00a0345\u00a0678") == 2
    assert widths[3] >= text_width("0912 345 678", 12) * 20 + 2 * 75


TEXTS = ("", "12", "Chi bộ", "1.234.567.890.123", "R & D", "a\tb", "lovannguyen@laichau.dcs.vn", "và " * 400, "~" * 9)
CELLS = (
    "{{ a }}",
    "{{ n }}",
    "{{ a }}-{{ n }}",
    "số {{ a }}",
    "{% if n %}{{ a }}{% endif %}",
    "chữ",
    "một-chữ-dài-quá",
)
WIDTHS = (600, 1500, 3000)


@given(
    grid=st.lists(st.sampled_from(WIDTHS), min_size=1, max_size=3),
    kinds=st.lists(st.sampled_from(CELLS), min_size=6, max_size=6),
    rows=st.lists(st.sampled_from(TEXTS), max_size=70),
    a=st.sampled_from(TEXTS),
    n=st.sampled_from((0, -12, 345, 10**9)),
)
@settings(max_examples=60, deadline=None)
def test_what_is_known_before_there_are_data_changes_nothing_that_is_printed(grid, kinds, rows, a, n):
    head, each = ("".join(map(cell, kinds[at : at + len(grid)])) for at in (0, 3))
    begins = table(grid, head).removesuffix("</w:tbl>")
    row = f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{each.replace('{{ a }}', '{{ r }}')}</w:tr>"
    source = f"<w:body>{begins}{{% for r in rows %}}{row}{{% endfor %}}</w:tbl><w:sectPr></w:sectPr></w:body>"
    environment = environment_of({})
    tree, types = environment.parse(source), {"rows": tuple[str, ...], "a": str, "n": int}
    names = {}
    exec(factory_source({"x": tree}, environment.parse(""), Proof({}), types, TABLES), names)  # noqa: S102  # as the press does
    values = {"rows": rows, "a": a, "n": n}
    printed = names["fills"](word_bytes, kept, str, {}, TABLES)[0]["x"](values)
    whole = environment.from_string(source).render(values).encode()
    assert TABLES.look_again(printed) == TABLES.fit(whole)


def test_a_table_that_holds_its_texts_is_not_looked_at():
    head, row = cell("Một", 3000) + cell("Hai", 3000), cell("{{ a }}", 3000) + cell("{{ n }}/{{ n }}", 3000)
    tree = environment_of({}).parse(table([3000, 3000], head, row))
    names = {}
    code = factory_source({"x": tree}, environment_of({}).parse(""), Proof({}), {"a": str, "n": int}, TABLES)
    exec(code, names)  # noqa: S102  # as the press does
    fill = names["fills"](word_bytes, kept, str, {}, TABLES)[0]["x"]
    assert [b"\0" in fill({"a": a, "n": n}) for a, n in (("Chi bộ", 7), ("x" * 60, 7), ("Chi bộ", 10**20))] == [
        False,
        True,
        True,
    ]
