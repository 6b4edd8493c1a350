"""Tables as they are printed, measured in the PDF: nothing is cut, rows are whole, wide ones lie on a turned page."""

import itertools
from collections import Counter
from io import BytesIO

import pdfplumber
import pytest

import vanban
from tests.conftest import ROOT
from tests.helpers.documents import PLAN_DATA
from tests.helpers.pages import TEMPLATES
from vanban.documents.loading import load_bytes, load_path
from vanban.word.pdf import to_pdf

pytestmark = pytest.mark.office
MM = 72 / 25.4
CELLS = {
    "TT": "12",
    "Họ và tên": "Nguyễn Thị Hồng Nhung",
    "Kinh phí (đồng)": "1.234.567.890",
    "Ngày sinh": "03/02/1985",
    "Chức vụ, đơn vị công tác": "Phó Bí thư Thường trực Đảng uỷ, Chủ tịch Hội đồng nhân dân xã Mường Ví Dụ",
    "Số điện thoại": "0213.000.000",
    "Văn bản": "135-QĐ/TU",
    "Tỷ lệ": "100,00%",
    "Thư điện tử": "chibo@laichau.dcs.vn",
    "Nghiêng ngả": "**Nghiêng** *ngả*",
}


def pages_of(documents):
    return [pdfplumber.open(BytesIO(pdf)).pages for pdf in to_pdf([vanban.render(document) for document in documents])]


def plan(body):
    return vanban.models.Plan(**PLAN_DATA, body=body)


def table(heads, rows, rule="---"):
    lines = [heads, [rule] * len(heads), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def words_of(pages):
    return Counter(word["text"] for page in pages for word in page.extract_words(use_text_flow=False))


def test_no_figure_date_or_word_is_cut_whatever_the_columns():
    sweep = []
    for count in range(2, 8):
        sweep += list(itertools.combinations(CELLS, count))[:: {2: 9, 3: 24, 4: 42, 5: 50, 6: 42, 7: 24}[count]]
    documents = [plan(table(heads, [[CELLS[head] for head in heads]] * 2, "--:")) for heads in sweep]
    assert len(documents) > 25
    for heads, pages in zip(sweep, pages_of(documents), strict=True):
        found = words_of(pages)
        wanted = Counter(word for head in heads for word in (*head.split(), *2 * CELLS[head].replace("*", "").split()))
        assert {word: found[word] for word in wanted if found[word] < wanted[word]} == {}, heads
        for page in pages:
            right = max(char["x1"] for char in page.chars if char["text"].strip())
            assert right <= page.width - (15 if page.width < page.height else 20) * MM + 1


def test_a_column_of_a_form_grows_with_what_the_data_write():
    text = (TEMPLATES / "scoring-sheet/example.yaml").read_text()
    reason = "Một đảng viên vắng không lý do"
    assert reason in text
    text = text.replace(reason, "https://laichau.gov.vn 1.234.567.890.123.456 lovannguyen@laichau.dcs.vn")
    (pages,) = pages_of([load_bytes(text.encode(), "x.yaml", TEMPLATES).document])
    found = words_of(pages)
    assert found["1.234.567.890.123.456"] == found["lovannguyen@laichau.dcs.vn"] == 1


@pytest.mark.parametrize(("rule", "side"), [("---", "left"), (":-:", "middle"), ("--:", "right")])
def test_a_column_stands_where_its_line_says(rule, side):
    (pages,) = pages_of([plan(table(["Đầu bảng rất rộng", "Hai"], [["1.200", "x"]], rule))])
    word = next(word for word in pages[0].extract_words() if word["text"] == "1.200")
    lines = sorted({round(edge["x0"], 1) for edge in pages[0].edges if edge["orientation"] == "v"})
    left, right = lines[0] + 3.75, lines[1] - 3.75
    place = {"left": (word["x0"], left), "right": (word["x1"], right)}
    found, wanted = place.get(side, ((word["x0"] + word["x1"]) / 2, (left + right) / 2))
    assert found == pytest.approx(wanted, abs=1.5)


def test_the_last_row_is_never_alone_under_the_head():
    documents = []
    for lines in range(20, 52):
        rows = [[str(number), f"hàng {number}"] for number in range(5)]
        documents.append(plan("\n".join(["Chữ."] * (lines - 18)) + "\n" + table(["TT", "Việc"], [*rows, ["", "TỔNG"]])))
    split = 0
    for pages in pages_of(documents):
        texts = [page.extract_text() for page in pages]
        (last,) = (text for text in texts if "TỔNG" in text)
        assert "hàng 4" in last
        headed = [text for text in texts if "TT Việc" in text]
        assert all("hàng" in text for text in headed), "the head is not alone either"
        split += len(headed) > 1
    assert split, "some of them go over two pages"


def test_only_a_row_longer_than_half_a_page_is_split():
    long = "câu chữ của một hàng dài " * 60
    short = "câu ngắn " * 30
    rows = [["1", short, "a"]] * 9 + [["2", "b", long]]
    # What ends the text stays with the signature, so something stands behind the table.
    (pages,) = pages_of([plan(table(["TT", "Nội dung", "Hẹp"], rows) + "\n\nHết phần bảng.")])
    sheets = [page.extract_text() for page in pages]
    assert sum("câu chữ" in text or "hàng dài" in text for text in sheets) > 1
    whole = [cell for page in pages for drawn in page.extract_tables() for row in drawn for cell in row[1:2]]
    assert sum(cell.replace("\n", " ").count("câu ngắn") == 30 for cell in whole if cell) == 9


ISSUER = (
    "{Tên cơ quan ban hành: Đảng uỷ xã Mường Ví Dụ, Cơ quan cấp trên: Đảng bộ tỉnh Lai Châu, Địa danh: Mường Ví Dụ}"
)
WIDE = table(
    [f"Cột thứ {number}" for number in range(1, 8)],
    [[f"{number}.234.567.890.123" for number in range(1, 8)]] * 3,
    "--:",
)


def test_a_wide_table_lies_on_a_turned_page_between_upright_ones():
    (pages,) = pages_of([plan(f"Mở đầu.\n\n# Bảng số liệu\n\n{WIDE}\n\nHết phần bảng.")])
    assert [page.width > page.height for page in pages] == [False, True, False]
    assert words_of(pages)["1.234.567.890.123"] == 3
    texts = [page.extract_text() for page in pages]
    assert "Bảng số liệu" in texts[1], "the title goes with its table"
    assert [text.split("\n")[0] for text in texts[1:]] == ["2", "3"], "pages are counted on"
    assert "Hết phần bảng" in texts[2]


LONG = "Các chi bộ xây dựng kế hoạch, tổ chức thực hiện. " * 6
AROUND = {
    "heading and line": (f"{LONG}\n# Kinh phí\nNhư sau:\n\n{WIDE}\n\nHết phần bảng.", [0, 1, 0], {1: "Kinh phí"}),
    "a sentence under its heading": (
        f"{LONG}\n# Kinh phí\nNêu ở bảng dưới.\n\n{WIDE}\n\nHết.",
        [0, 1, 0],
        {1: "Nêu ở"},
    ),
    "a long text stays": (f"# Kinh phí\n{LONG}\n\n{WIDE}\n\nHết phần bảng.", [0, 1, 0], {0: "Kinh phí"}),
    "some text stays": (f"# Kinh phí\nNhư sau:\n\n{WIDE}\n\nHết phần bảng.", [0, 1, 0], {0: "Kinh phí"}),
    "two tables": (f"{LONG}\n\n{WIDE}\n\n{WIDE}\n\nHết phần bảng.", [0, 1, 0], {2: "Hết phần"}),
    "a line between": (f"{LONG}\n\n{WIDE}\n\nBảng hai:\n\n{WIDE}\n\nHết.", [0, 1, 0], {1: "Bảng hai"}),
    "text between": (f"{LONG}\n\n{WIDE}\n\n{LONG * 3}\n\n{WIDE}\n\nHết.", [0, 1, 0, 1, 0], {2: "Các chi bộ"}),
    "the table is the last": (f"{LONG}\n\n{WIDE}", [0, 1], {1: "Nguyễn Văn A"}),
}


@pytest.mark.parametrize("name", AROUND)
def test_what_introduces_a_wide_table_lies_with_it_and_no_page_is_bare(name):
    body, lying, held = AROUND[name]
    (pages,) = pages_of([plan(body)])
    assert [page.width > page.height for page in pages] == lying
    for number, words in held.items():
        assert words in pages[number].extract_text()
    right = max(word["x1"] for word in pages[-1].extract_words() if word["text"] == "A")
    assert right > pages[-1].width * 0.7, "who signs stands in the right half of the page"


def test_an_appendix_with_a_wide_table_is_turned_as_a_whole():
    data = {**PLAN_DATA, "body": "Nội dung.", "appendices": [{"title": "biểu", "text": f"Mở đầu.\n\n{WIDE}"}]}
    (pages,) = pages_of([vanban.models.Plan(**data)])
    assert [page.width > page.height for page in pages] == [False, True]
    assert "PHỤ LỤC" in pages[1].extract_text()
    assert words_of(pages)["7.234.567.890.123"] == 3


@pytest.mark.parametrize(
    ("columns", "code", "words"),
    [(4, None, ""), (7, "table-turned", "trang nằm ngang"), (12, "table-wide", "“{}.234.567.890.123”")],
)
def test_a_table_too_wide_is_told_at_its_line(columns, code, words):
    wide = table(
        [f"Cột {number}" for number in range(columns)],
        [[f"{number}.234.567.890.123" for number in range(columns)]],
    )
    body = "".join(f"  {line}\n" for line in f"Mở đầu.\n\n{wide}\n\nHết.".split("\n"))
    text = f"form: plan\nCơ quan ban hành: {ISSUER}\nTrích yếu: thử\nNgày ban hành: 15/7/2026\nNội dung: |\n{body}"
    try:
        found = load_bytes(text.encode(), "x.yaml").advice
    except vanban.InputError as error:
        found = error.diagnostics
    told = [item for item in found if item.code.startswith("table-")]
    assert [(item.code, item.line) for item in told] == ([(code, 8)] if code else [])
    assert all(words.format(columns - 1) in item.message and "mm" in item.message for item in told)
    assert all((item.severity == "error") == (code == "table-wide") for item in told)


def test_a_table_of_a_form_that_no_page_holds_is_told_at_its_value():
    text = (TEMPLATES / "scoring-sheet/example.yaml").read_text()
    reason = "Một đảng viên vắng không lý do"
    line = next(number for number, each in enumerate(text.split("\n"), 1) if reason in each)
    long = "1.234.567.890" * 8
    with pytest.raises(vanban.InputError) as error:
        load_bytes(text.replace(reason, f"Số {long} đồng").encode(), "x.yaml", TEMPLATES)
    (told,) = error.value.diagnostics
    assert (told.code, told.line, told.severity) == ("table-wide", line, "error")
    assert f"“{long}”" in told.message
    document = load_bytes(text.encode(), "x.yaml", TEMPLATES).document
    (index,) = (index for index, row in enumerate(document.scores) if reason in (row.reason or ""))
    rows = [row.model_copy(update={"reason": long}) if row.reason == reason else row for row in document.scores]
    with pytest.raises(vanban.InputError) as error:
        vanban.render(document.model_copy(update={"scores": tuple(rows)}))
    assert [(item.code, item.field) for item in error.value.diagnostics] == [("table-wide", f"scores.{index}.reason")]


def test_the_list_of_names_keeps_dates_and_figures_whole():
    case = ROOT / "tests/data/bang-nhieu-cot.yaml"
    (pages,) = pages_of([load_path(case).document])
    found = words_of(pages)
    for piece in ("03/02/1985", "1.234.567.890", "0213.000.000", "nguyenthihongnhung@laichau.dcs.vn"):
        assert found[piece] == 1, piece
    assert len(pages) == 1
