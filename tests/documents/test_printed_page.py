"""The printed page, measured glyph by glyph in the PDF and held against the clauses, typed here again.

LibreOffice prints, pdfplumber measures; nothing is read from the tables that made the page. Lengths in points.
"""

import itertools
import re
from io import BytesIO

import pdfplumber
import pytest

import vanban
from tests.conftest import EXAMPLES, FORM_EXAMPLES
from tests.helpers.documents import PLAN_DATA
from tests.helpers.measured import MM, find, halves, lines_of, rules_of
from vanban.word.pdf import to_pdf

pytestmark = pytest.mark.office
LYING = [path for path in FORM_EXAMPLES if path.parent.name == "outgoing-register"]
SOURCES = [path for path in (*EXAMPLES, *FORM_EXAMPLES) if path not in LYING]


@pytest.fixture(scope="module")
def printed():
    """Every example as an open PDF, by path; printed in one batch."""
    pdfs = to_pdf([vanban.render(vanban.load(path)) for path in SOURCES])
    return {path: pdfplumber.open(BytesIO(pdf)) for path, pdf in zip(SOURCES, pdfs, strict=True)}


def example(printed, name):
    return next(pdf for path, pdf in printed.items() if str(path).endswith(name))


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: "/".join(path.parts[-2:]))
def test_paper_typeface_margins_and_page_number(printed, path):
    pdf = printed[path]
    for number, page in enumerate(pdf.pages, 1):
        assert (round(page.width / MM), round(page.height / MM)) == (210, 297)
        assert {family for line in lines_of(page) for family in line.families} <= {"LiberationSerif", "TimesNewRoman"}
        left, right = halves(page)
        inked = [char for char in page.chars if char["text"].strip()]
        body = [char for char in inked if char["top"] > 19.5 * MM]
        assert min(char["x0"] for char in body) >= left - 2, "left margin 30 mm"
        assert max(char["x1"] for char in body) <= right + 2, "right margin 15 mm"
        assert max(char["bottom"] for char in body) <= page.height - 20 * MM + 1, "bottom margin 20 mm"
        head = [line for line in lines_of(page) if line.top < 19.5 * MM]
        appendix = page.extract_text().startswith("PHỤ LỤC")
        if number == 1 or appendix:
            assert not head, "no number on the first page"
            continue
        assert [line.text for line in head] == [str(number)]
        assert head[0].sizes == {14}
        assert head[0].top == pytest.approx(10 * MM, abs=3), "10 mm from the edge"
        assert head[0].middle == pytest.approx((left + right) / 2, abs=1.5)


@pytest.mark.parametrize("path", LYING, ids=lambda path: path.parent.name)
def test_a_page_turned_to_the_left(path):
    """The upper edge of an upright page is at its left, and its left margin above (IV.4.3)."""
    (paper,) = to_pdf([vanban.render(vanban.load(path))])
    with pdfplumber.open(BytesIO(paper)) as pdf:
        for page in pdf.pages:
            assert (round(page.width / MM), round(page.height / MM)) == (297, 210)
            body = [char for char in page.chars if char["text"].strip()]
            assert min(char["top"] for char in body) == pytest.approx(30 * MM, abs=4)
            assert min(char["x0"] for char in body) >= 20 * MM - 2
            assert max(char["x1"] for char in body) <= page.width - 20 * MM + 2
            assert max(char["bottom"] for char in body) <= page.height - 15 * MM + 1


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: "/".join(path.parts[-2:]))
def test_letterhead(printed, path):
    page = printed[path].pages[0]
    left, right = halves(page)
    title = find(page, "ĐẢNG CỘNG SẢN VIỆT NAM", left=(left + right) / 2 - 40)
    assert (title.sizes, title.bold, title.italic) == ({15}, {True}, {False})
    assert title.top == pytest.approx(20 * MM, abs=4), "the first line of the page"
    assert title.middle > page.width / 2, "right half"
    rule = min(rules_of(page), key=lambda edge: abs(edge["top"] - title.bottom))
    assert rule["x0"] == pytest.approx(title.x0, abs=2)
    assert rule["x1"] == pytest.approx(title.x1, abs=2), "as long as the title"
    assert 3 < rule["top"] - title.bottom < 6, "below the dots of Ộ and Ệ"
    lines = [line for line in lines_of(page, right=title.x0 - 10) if line.top < title.top + 80]
    star = next(index for index, line in enumerate(lines) if line.text == "*")
    agency, parents = lines[star - 1], lines[: star - 1]
    assert (agency.sizes, agency.bold) == ({14}, {True})
    assert agency.text == agency.text.upper()
    assert parents
    assert all((line.sizes, line.bold) == ({14}, {False}) for line in parents)
    assert parents[0].top == pytest.approx(title.top, abs=2.5), "both halves begin on one line"
    for line in (*parents, lines[star]):
        assert line.middle == pytest.approx(agency.middle, abs=2), "the left half is centred"


NUMBERED = [path for path in SOURCES if "ke-hoach" in str(path) or "bao-cao" in str(path) or "plan" in str(path)]


@pytest.mark.parametrize("path", NUMBERED, ids=lambda path: "/".join(path.parts[-2:]))
def test_number_place_and_date(printed, path):
    page = printed[path].pages[0]
    title = find(page, "ĐẢNG CỘNG SẢN VIỆT NAM", left=200)
    number = find(page, "Số", right=title.x0 - 40)
    place = next(line for line in lines_of(page, left=title.x0 - 40) if "ngày" in line.text and line.italic == {True})
    assert (number.sizes, number.bold, number.italic) == ({14}, {False}, {False})
    assert (place.sizes, place.bold) == ({14}, {False})
    assert place.top == pytest.approx(number.top, abs=2), "on one level"
    assert place.middle == pytest.approx(title.middle, abs=2), "centred under the title"


TYPES = {
    "observer-report": "PHIẾU DỰ",
    "quy-che": "QUY CHẾ",
    "certificate": "GIẤY CHỨNG NHẬN",
    "conclusions": "THÔNG BÁO",
    "courtesy-letter": "THƯ CÔNG",
    "decision": "QUYẾT ĐỊNH",
    "dispatch-slip": "PHIẾU GỬI",
    "introduction-letter": "GIẤY GIỚI THIỆU",
    "leave-permit": "GIẤY NGHỈ PHÉP",
    "opinion-slip": "PHIẾU LẤY Ý KIẾN",
    "opinion-summary": "BẢNG TỔNG HỢP",
    "regulation": "QUY CHẾ",
    "transfer-slip": "PHIẾU CHUYỂN",
    "travel-order": "GIẤY ĐI ĐƯỜNG",
    "ke-hoach": "KẾ HOẠCH",
    "bien-ban": "BIÊN BẢN",
    "cham-diem": "BIỂU CHẤM ĐIỂM",
    "bao-cao": "BÁO CÁO",
}
TYPES |= {
    "model-meeting-plan": "KẾ HOẠCH",
    "theme-plan": "KẾ HOẠCH",
    "templates/plan": "KẾ HOẠCH",
    "minutes": "BIÊN BẢN",
    "scoring-sheet": "BIỂU CHẤM ĐIỂM",
    "report/example": "BÁO CÁO",
    "document/example": "BÁO CÁO",
    "schedule-notice": "THÔNG BÁO",
    "lessons-notice": "THÔNG BÁO",
    "invitation": "GIẤY MỜI",
    "agenda": "CHƯƠNG TRÌNH",
    "attendance-list": "DANH SÁCH",
    "resolution": "NGHỊ QUYẾT",
    "summary": "TỔNG HỢP",
}


TYPED = [path for path in SOURCES if path.parent.name != "letter"]


@pytest.mark.parametrize("path", TYPED, ids=lambda path: "/".join(path.parts[-2:]))
def test_type_subject_and_five_hyphens(printed, path):
    page = printed[path].pages[0]
    wanted = next(text for name, text in TYPES.items() if name in str(path))
    lines = lines_of(page)
    at = next(index for index, line in enumerate(lines) if line.text == wanted)
    type_name = lines[at]
    rule = next(index for index, line in enumerate(lines) if line.text == "-----")
    assert type_name.sizes <= {15, 16}
    assert type_name.bold == {True}
    centre = sum(halves(page)) / 2
    assert rule > at + 1, "a subject stands between them"
    for line in lines[at : rule + 1]:
        assert line.middle == pytest.approx(centre, abs=2)
    for line in lines[at + 1 : rule]:
        if line.text.startswith("(Ban hành kèm theo") or line.italic == {True}:  # what a regulation was issued with
            assert (line.bold, "quy-che" in str(path) or "regulation" in str(path)) == ({False}, True)
            continue
        assert (line.sizes <= {14, 15}, line.bold, line.italic) == (True, {True}, {False})


def test_body_lines(printed):
    page = example(printed, "ke-hoach.md").pages[1]
    left, right = halves(page)
    lines = [line for line in lines_of(page) if line.top > 20 * MM]
    starts = {round(line.x0) for line in lines}
    indent = round(left + 10 * MM)
    assert starts <= {round(left), round(left) + 1, indent - 1, indent, indent + 1}, "10 mm at the start of a paragraph"
    gaps = {round(b.bottom - a.bottom, 1) for a, b in itertools.pairwise(lines)}
    assert min(gaps) == pytest.approx(18, abs=0.3), "exactly 18 pt"
    assert {size for line in lines for size in line.sizes} == {14}
    full = [line for line in lines if line.x1 > right - 30]
    assert sum(abs(line.x1 - right) < 2 for line in full) >= len(full) * 0.7, "justified to both margins"


def test_recipients_and_signature_of_the_plan(printed):
    page = example(printed, "ke-hoach.md").pages[-1]
    left, right = halves(page)
    middle = (left + right) / 2
    label = find(page, "Nơi nhận:", right=middle)
    assert (label.sizes, label.bold, label.italic) == ({14}, {False}, {False})
    underline = min(rules_of(page), key=lambda edge: abs(edge["top"] - label.bottom) + abs(edge["x0"] - label.x0))
    assert underline["x0"] == pytest.approx(label.x0, abs=2)
    assert underline["x1"] == pytest.approx(label.x1, abs=6)
    items = [line for line in lines_of(page, right=middle) if line.top > label.bottom]
    assert items
    assert all((line.sizes, line.bold) == ({12}, {False}) for line in items)
    assert items[-1].text.endswith(".")
    authority = find(page, "T/M BAN THƯỜNG VỤ", left=middle)
    office = find(page, "PHÓ BÍ THƯ", left=middle)
    name = find(page, "Nguyễn Văn Thanh", left=middle)
    assert (authority.sizes, authority.bold) == ({14}, {True})
    assert (office.sizes, office.bold) == ({14}, {False}), "the office is not bold"
    assert (name.sizes, name.bold) == ({14}, {True})
    assert authority.top == pytest.approx(label.top, abs=4)
    assert authority.middle == pytest.approx(name.middle, abs=2)
    assert name.top - office.bottom > 50, "room for the pen and the seal"
    above = [line for line in lines_of(page) if 20 * MM < line.top < authority.top - 2]
    assert len(above) >= 2, "the signature is not alone on its page"


@pytest.mark.parametrize("path", [path for path in SOURCES if "bien-ban" in str(path) or "minutes" in str(path)],
                         ids=lambda path: path.name)  # fmt: skip
def test_two_signatures_of_minutes_stand_level(printed, path):
    page = printed[path].pages[-1]
    left, right = halves(page)
    middle = (left + right) / 2
    recorder = find(page, "NGƯỜI GHI BIÊN BẢN", right=middle)
    chair = find(page, "CHỦ TRÌ HỘI NGHỊ", left=middle)
    assert chair.top == pytest.approx(recorder.top, abs=1)
    names = [find(page, "Trần Thị C", right=middle), find(page, "Nguyễn Văn A", left=middle)]
    assert names[0].top == pytest.approx(names[1].top, abs=1)
    assert all(name.bold == {True} for name in names)


@pytest.mark.parametrize("filler", range(18, 44, 2))
def test_the_signature_is_never_alone(filler):
    """Whatever the length of the text, the page of the signature holds at least two lines of it."""
    document = vanban.models.Plan(
        issuer={"name": "Chi bộ thôn Hoa Ban", "parent": "Đảng bộ xã Mường Ví Dụ", "place": "Mường Ví Dụ"},
        number="1",
        date="05/6/2026",
        subject="thử độ dài",
        body="\n\n".join(f"Đoạn {n}." for n in range(filler)),
        signature={"prefix": "T/M", "body": "Chi bộ", "office": "Bí thư", "name": "Nguyễn Văn A"},
        recipients=["Đảng uỷ xã Mường Ví Dụ (b/c)"],
        archive="Chi bộ",
    )
    with pdfplumber.open(BytesIO(to_pdf([vanban.render(document)])[0])) as pdf:
        page = next(page for page in pdf.pages if "T/M CHI BỘ" in page.extract_text())
        text = page.extract_text()
        assert "Nguyễn Văn A" in text, "the block is not split"
        assert len([line for line in text.split("\n") if line.startswith("Đoạn")]) >= 2


def test_a_table_repeats_its_head_and_splits_no_row():
    rows = "\n".join(f"| {n} | {'nội dung dài của hàng ' * 4}{n} |" for n in range(60))
    document = vanban.models.Plan(
        issuer={"name": "Chi bộ thôn Hoa Ban", "parent": "Đảng bộ xã Mường Ví Dụ", "place": "Mường Ví Dụ"},
        date="05/6/2026",
        subject="thử bảng dài",
        body=f"| Số | Đầu bảng |\n|:--:|---|\n{rows}\n\nHết.",
        signature={"prefix": "T/M", "body": "Chi bộ", "office": "Bí thư", "name": "Nguyễn Văn A"},
    )
    with pdfplumber.open(BytesIO(to_pdf([vanban.render(document)])[0])) as pdf:
        assert len(pdf.pages) > 2
        for page in pdf.pages:
            text = page.extract_text()
            if "nội dung dài" not in text:
                continue
            assert "Đầu bảng" in text
            cells = [row[1] for table in page.extract_tables() for row in table if row[0].isdigit()]
            assert all(cell.replace("\n", " ").count("nội dung dài của hàng") == 4 for cell in cells)


@pytest.mark.parametrize(
    ("name", "parent"),
    [
        ("Đảng uỷ phường Ba Đình", "Đảng bộ thành phố Hà Nội"),
        ("Đảng uỷ Cục Bảo trợ xã hội", "Đảng bộ Bộ Y tế"),
        ("Chi bộ Sở Tài chính", "Đảng bộ Uỷ ban nhân dân tỉnh"),
    ],
)
def test_header_lines_that_fit_do_not_wrap(name, parent):
    document = vanban.models.Plan(
        issuer={"name": name, "parent": parent, "place": "Lai Châu"},
        date="05/6/2026",
        subject="thử tiêu đề",
        body="Nội dung.",
    )
    with pdfplumber.open(BytesIO(to_pdf([vanban.render(document)])[0])) as pdf:
        page = pdf.pages[0]
        title = find(page, "ĐẢNG CỘNG SẢN VIỆT NAM", left=250)
        texts = [line.text for line in lines_of(page, right=title.x0 - 4)]
        right = [line.text for line in lines_of(page, left=title.x0 - 60) if "ngày" in line.text]
    assert parent.upper() in texts
    assert name.upper() in texts
    assert any(text.endswith("Lai Châu, ngày 05 tháng 6 năm 2026") for text in right)


def test_a_long_agency_name_breaks_evenly_and_leaves_the_title_whole():
    name = "Ban Chỉ đạo Trung ương về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số"
    document = vanban.models.Plan(
        issuer={"name": name, "parent": "Ban Chấp hành Trung ương", "place": "Hà Nội"},
        number="3",
        date="05/6/2026",
        subject="thử tên dài",
        body="Nội dung.",
    )
    with pdfplumber.open(BytesIO(to_pdf([vanban.render(document)])[0])) as pdf:
        page = pdf.pages[0]
        title = find(page, "ĐẢNG CỘNG SẢN VIỆT NAM", left=250)
        bold = [line for line in lines_of(page, right=title.x0 - 4) if line.bold == {True} and line.top < 160]
    assert " ".join(line.text for line in bold) == name.upper()
    widths = [line.x1 - line.x0 for line in bold]
    assert min(widths) > max(widths) * 0.6, "no line with a single word"


def test_no_line_ends_between_a_number_and_its_word(printed):
    for pdf in printed.values():
        for page in pdf.pages:
            for line, following in itertools.pairwise(lines_of(page)):
                lonely = re.search(r"(?:\bsố|\b[Đđ]iều|\b[Qq]uý)$", line.text)
                full = line.x1 > halves(page)[1] - 2
                assert not (full and lonely and re.match(r"\d|[IV]+\b", following.text)), line


def test_a_break_in_a_justified_line_does_not_pull_its_words_apart():
    document = vanban.load(FORM_EXAMPLES[[path.parent.name for path in FORM_EXAMPLES].index("minutes")])
    fees = document.fees.model_copy(update={"note": "nộp đủ\nkhông ai nợ", "paid": 12, "amount": None})
    (pdf,) = to_pdf([vanban.render(document.model_copy(update={"fees": fees}))])
    lines = [line for page in pdfplumber.open(BytesIO(pdf)).pages for line in lines_of(page)]
    broken = next(line for line in lines if line.text.endswith("nộp đủ"))
    assert broken.x1 - broken.x0 < 120 * MM  # the text area is 165 mm wide


def test_a_column_to_the_right_and_a_row_over_the_full_width():
    rows = (
        "| TT | Nội dung | Kinh phí |",
        "|:-:|---|--:|",
        "| 1 | Một<br>– Hai | 1.200 |",
        "| Cả hàng là một ô, chữ dài |",
    )
    (pdf,) = to_pdf([vanban.render(vanban.models.Plan(**PLAN_DATA, body="\n".join(rows)))])
    lines = lines_of(pdfplumber.open(BytesIO(pdf)).pages[0])
    amount = next(line for line in lines if "1.200" in line.text)
    assert amount.x1 == pytest.approx((210 - 15) * MM - 75 / 20, abs=1.5)
    assert any(line.text == "- Hai" for line in lines)
    assert any(line.text == "Cả hàng là một ô, chữ dài" for line in lines)
