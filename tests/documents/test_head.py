"""The head of the first page, measured on the page, for places, names and dates of every length."""

import itertools
import re
from io import BytesIO

import pdfplumber
import pytest

import vanban
from vanban.composition.advice import wording_problems
from vanban.composition.head import letterhead
from vanban.composition.standard import standard_of
from vanban.word.package import read_parts
from vanban.word.pdf import to_pdf

MM = 72 / 25.4
PLACES = (
    "Huế", "Lai Châu", "Mường Ví Dụ", "Thành phố Hồ Chí Minh", "Phường Hoàng Văn Thụ Bắc",
    "Xã Mường Ví Dụ, huyện Ví Dụ, tỉnh Lai Châu", "Khu kinh tế mở cửa khẩu quốc tế Ma Lù Thàng Phong Thổ",
    "Thôn Hoa Ban, xã Mường Ví Dụ, huyện Ví Dụ, tỉnh Lai Châu",
)  # fmt: skip
STANDARD_PLACES = PLACES[:4]
NAMES = (
    ("Chi bộ A", "Đảng bộ B"),
    ("Đảng uỷ xã Mường Ví Dụ", "Đảng bộ tỉnh Lai Châu"),
    ("Đảng uỷ phường Hoàng Văn Thụ", "Đảng bộ thành phố Hồ Chí Minh"),
    ("Ban Chỉ đạo Trung ương về phát triển khoa học, công nghệ và chuyển đổi số", "Ban Chấp hành Trung ương"),
    ("Ủy ban Kiểm tra Tỉnh ủy Sơn La - Công an tỉnh Sơn La", ""),
)
DATES = ("05/6/2026", "2026", "12/2026", "25/11/2024", "2024", None)


def plan(name, parent, place, date, symbol="ĐU"):
    issuer = {"name": name, "parent": parent, "place": place, "symbol": symbol, "symbol_source": "Quy chế"}
    data = {"number": "135", "subject": "thử", "body": "Nội dung."}
    return vanban.models.Plan(issuer=issuer, date=date, **data)


@pytest.fixture(scope="module")
def heads():
    """The characters above the type's name, for every place, name and date."""
    cases = list(itertools.product(PLACES, NAMES, DATES))
    pdfs = to_pdf([vanban.render(plan(*names, place, date)) for place, names, date in cases])
    found = {}
    for case, pdf in zip(cases, pdfs, strict=True):
        with pdfplumber.open(BytesIO(pdf)) as opened:
            page = opened.pages[0]
            inked = [char for char in page.chars if char["text"].strip()]
            end = min(char["top"] for char in inked if char["size"] > 15.5)
            found[case] = [char for char in inked if char["top"] < end - 2]
    return found


def rows(chars):
    found = {}
    for char in chars:
        found.setdefault(round(char["bottom"]), []).append(char)
    return ["".join(char["text"] for char in row) for _bottom, row in sorted(found.items())]


def halves(chars):
    date = [char for char in chars if "Italic" in char["fontname"]]
    title = [char for char in chars if round(char["size"]) == 15]
    return [char for char in chars if char not in date and char not in title], title, date


@pytest.mark.office
def test_the_number_the_words_and_the_title_stand_whole_and_apart(heads):
    for (_place, (name, parent), date), chars in heads.items():
        left, title, right = halves(chars)
        lines = rows(left)
        assert lines[-1] == "Số135-KH/ĐU", (name, date)
        assert "".join(lines[:-2]) == "".join(f"{parent}{name}".upper().split())
        assert len(rows(title)) == 1
        assert max(char["x1"] for char in left) + 3 < min(char["x0"] for char in (*title, *right)), (name, date)
        assert min(char["x0"] for char in left) > 30 * MM - 1
        assert max(char["x1"] for char in (*title, *right)) < (210 - 15) * MM + 1


@pytest.mark.office
def test_a_date_stands_on_one_line_or_below_its_place(heads):
    for (place, _names, date), chars in heads.items():
        lines = rows(halves(chars)[2])
        if place in STANDARD_PLACES:
            assert len(lines) == 1, (place, date)
        else:
            assert lines[0].startswith("".join(place.split())[:12])
            assert all(not line.startswith(("tháng", "năm", "20")) for line in lines), lines
            assert len(lines) == 1 or lines[-1].startswith("ngày")


@pytest.mark.parametrize("date", DATES)
@pytest.mark.parametrize("length", range(1, 15))
@pytest.mark.parametrize("symbol", ["ĐU", "UBKTTU-CAT-BTGDVTU"])
def test_no_column_is_negative(length, date, symbol):
    document = plan("Chi bộ A", "Đảng bộ B", "Mường " * length, date, symbol)
    head = letterhead(document, standard_of(document))
    text = 165 * MM * 20
    assert head.left + head.right == pytest.approx(text, abs=3)
    assert min(head.left, head.right) >= text / 4 - 2
    main = read_parts(vanban.render(document))["word/document.xml"]
    assert not re.search(rb'w:w="-', main)


@pytest.mark.parametrize(
    ("place", "day", "told"),
    [
        ("Lai Châu", "05/6/2026", set()), ("Thành phố Huế", "05/6/2026", set()), ("Huế", "05/6/2026", {"place-level"}),
        ("Xã A, tỉnh B", "05/6/2026", {"place-date"}), ("Huyện A", "05/6/2026", {"place-level"}),
        ("Huyện A", "05/7/2025", {"place-level"}), ("Huyện A", "30/6/2025", set()),
    ],
)  # fmt: skip
def test_a_place_is_told_before_as_the_checker_tells_it(place, day, told):
    document = plan("Chi bộ A", "Đảng bộ B", place, day)
    before = {(each.code, each.message) for each in wording_problems(document, standard_of(document), ())}
    after = {(each.rule, each.message) for each in vanban.check(vanban.render(document))}
    places = ("place-level", "place-date")
    assert {code for code, _message in before if code in places} == told
    assert {each for each in after if each[0] in places} == {each for each in before if each[0] in places}


NOTE = (
    "Tài liệu phục vụ hội nghị tổng kết 10 năm thi hành Điều lệ Đảng, xem xong trả lại Văn phòng Đảng uỷ xã, "
    "không sao chụp, không đưa lên mạng xã hội và các phương tiện thông tin khác"
)


@pytest.mark.office
@pytest.mark.parametrize("day", ["26/5/2026", "27/5/2026"])
@pytest.mark.parametrize(("words", "lines"), [(4, 1), (21, 2), (32, 3)])
def test_a_note_of_circulation_does_not_touch_the_title(words, lines, day):
    written = " ".join(NOTE.split()[:words])
    document = plan(*NAMES[1], "Mường Ví Dụ", day).model_copy(update={"circulation": written})
    (pdf,) = to_pdf([vanban.render(document)])
    with pdfplumber.open(BytesIO(pdf)) as opened:
        chars = [char for char in opened.pages[0].chars if char["text"].strip()]
    title = min(char["top"] for char in chars if char["size"] == pytest.approx(15, abs=0.1))
    note = {round(char["bottom"], 1) for char in chars if char["bottom"] < title + 8}
    assert len(note) == lines
    assert title - max(note) >= 2 * MM


@pytest.mark.office
@pytest.mark.parametrize("day", ["26/5/2026", "27/5/2026"])
def test_several_addressees_begin_below_each_other_and_the_widest_stands_in_the_middle(day):
    names = ("Công an xã", "Uỷ ban Mặt trận Tổ quốc Việt Nam xã Mường Ví Dụ", "Chi bộ thôn Hoa Ban")
    issuer = {"name": NAMES[1][0], "parent": NAMES[1][1], "place": "Mường Ví Dụ"}
    data = {"form": "letter", "issuer": issuer, "date": day, "subject": "thử", "addressees": names, "body": "Một câu."}
    letter = vanban.load(data, advice=lambda _item: None)
    with pdfplumber.open(BytesIO(to_pdf([vanban.render(letter)])[0])) as opened:
        found = [line for line in opened.pages[0].extract_text_lines() if line["text"][2:-1] in names]
    assert [line["text"][2:-1] for line in found] == list(names)
    assert len({round(line["x0"]) for line in found}) == 1
    wide = max(found, key=lambda line: line["x1"])
    assert (wide["x0"] + wide["x1"]) / 2 == pytest.approx((30 + 165 / 2) * MM, abs=2)
