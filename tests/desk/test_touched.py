"""A paper that a hand has changed in Word: shown, taken back into its data, or written over."""

import re
from html import unescape

import pytest

import vanban
from tests.conftest import ROOT
from vanban.word.package import read_parts, write_parts

MAIN = "word/document.xml"
ASK = "/ban-thao/bien-ban.yaml/sua-tay"
IN_WORD = {
    "Nhà văn hoá thôn Hoa Ban</w:t>": "Nhà ông Giàng A G</w:t>",
    "ngày 03 tháng 7 năm 2026</w:t>": "ngày 09 tháng 02 năm 2026</w:t>",
    "Lò Văn D (đi công tác)": "Lò Văn D (đi chợ)",
    "264.000</w:t>": "270.000</w:t>",
    "91,5</w:t>": "92,5</w:t>",
}


@pytest.fixture
def paper(folder):
    """Minutes that were made, and changed in Word."""
    path = folder / "bien-ban.yaml"
    path.write_bytes((ROOT / "vanban/templates/minutes/example.yaml").read_bytes())
    document = vanban.load(path, advice=lambda _item: None)
    vanban.save(document, path.with_suffix(".docx"), advice=lambda _item: None)
    by_hand(path.with_suffix(".docx"), IN_WORD)
    return path


def by_hand(path, changes):
    parts = read_parts(path.read_bytes())
    text = parts[MAIN].decode()
    for was, now in changes.items():
        assert was in text, was
        text = text.replace(was, now)
    path.write_bytes(write_parts({**parts, MAIN: text.encode()}))


def heads(page):
    """The changes that a page shows, by the heading above them."""
    parts = re.split(r"<p><b>(.*?)</b></p>", page)[1:]
    items = [re.findall(r"<li>(.*?)</li>", part) for part in parts[1::2]]
    texts = [[" ".join(unescape(re.sub(r"<[^>]+>", "", item)).split()) for item in each] for each in items]
    return dict(zip(map(unescape, parts[::2]), texts, strict=True))


def shown(page):
    """What the form of the page sends back."""
    return dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', page))


def test_what_was_changed_in_word_is_taken_back_into_its_own_lines(start, paper):
    desk, word = start(paper.parent), paper.with_suffix(".docx")
    was, touched = paper.read_text(encoding="utf-8"), word.read_bytes()
    page = desk.get(ASK).text
    found = heads(page)
    assert list(found) == [
        "Lấy lại vào bản thảo được",
        "Chỉ có trong tệp Word: muốn giữ thì chép vào đúng ô của bản thảo",
    ]
    assert [item.partition(": trong Word đã sửa")[0] for item in found["Lấy lại vào bản thảo được"]] == [
        "Ngày ban hành", "Đảng phí: Số tiền", "Ngày họp", "Địa điểm", "Đánh giá chất lượng: Điểm",
    ]  # fmt: skip
    (left,) = found["Chỉ có trong tệp Word: muốn giữ thì chép vào đúng ô của bản thảo"]
    number = re.match(r"đoạn (\d+): chữ trong tệp là “(.*)”, theo dữ liệu phải là “(.*)”$", left)
    lines = [line for line in vanban.show(touched) if not line.place]
    assert " ".join(lines[int(number[1]) - 1].text.split()) == number[2]
    assert number[2].replace("đi chợ", "đi công tác") == number[3]
    assert desk.post(ASK, {**shown(page), "choice": "back"}).headers["Location"] == ASK
    before, after = was.splitlines(), paper.read_text(encoding="utf-8").splitlines()
    after.remove("Ngày ban hành: 2026-02-09")  # a line of its own: the draft had none, its day was the meeting's
    assert [(old.strip(), new.strip()) for old, new in zip(before, after, strict=True) if old != new] == [
        ("Ngày họp: 03/7/2026", "Ngày họp: 09/02/2026"),
        ("Địa điểm: Nhà văn hoá thôn Hoa Ban", "Địa điểm: Nhà ông Giàng A G"),
        ("Số tiền: 264.000", "Số tiền: 270000"),
        ("Điểm: 91,5", "Điểm: 92,5"),
    ]
    assert word.read_bytes() == touched
    again = desk.get(ASK).text
    assert [len(items) for items in heads(again).values()] == [5, 1]
    assert "Bản thảo đã có" in heads(again)
    assert 'value="back"' not in again
    assert desk.post(ASK, {**shown(again), "choice": "over"}).status == 303
    assert vanban.untouched(word.read_bytes())
    assert vanban.extract(word).location == "Nhà ông Giàng A G"


def test_what_changed_since_the_page_was_shown_is_not_taken_back(start, paper):
    desk, word = start(paper.parent), paper.with_suffix(".docx")
    fields = {**shown(desk.get(ASK).text), "choice": "back"}
    text = paper.read_bytes()
    paper.write_bytes(text + b"# sau\n")
    assert desk.post(ASK, fields).status == 409
    assert paper.read_bytes() == text + b"# sau\n"
    paper.write_bytes(text)
    by_hand(word, {"Nhà ông Giàng A G</w:t>": "Nhà khác</w:t>"})
    answer = desk.post(ASK, fields)
    assert (answer.status, paper.read_bytes()) == (409, text)
    assert "Nhà khác" in answer.text


def test_what_contradicts_itself_in_word_is_told_and_not_taken(start, paper):
    word = paper.with_suffix(".docx")
    parts = read_parts(word.read_bytes())
    total = re.compile(r"(attendance\.total\[1\].*?<w:t[^>]*>)13(</w:t>)", re.DOTALL)
    word.write_bytes(write_parts({**parts, MAIN: total.sub(r"\g<1>14\2", parts[MAIN].decode()).encode()}))
    page = start(paper.parent).get(ASK).text
    assert "Tổng số đảng viên: ghi 14" in " ".join(re.sub(r"<[^>]+>", "", page).split())
    assert 'value="back"' not in page
    assert "Tệp không do vanban tạo" not in page


@pytest.mark.parametrize(
    ("field", "was", "now", "line"),
    [
        ("chair.name", "Nguyễn Văn A</w:t>", "Lò Văn X</w:t>", "Chủ trì: Lò Văn X, Bí thư chi bộ"),
        ("start", "07 giờ 30 phút</w:t>", "08 giờ 05 phút</w:t>", "Bắt đầu: 08h05"),
    ],
)
def test_a_value_is_written_as_a_clerk_types_it(start, folder, field, was, now, line):
    path = folder / "bien-ban.yaml"
    text = (ROOT / "vanban/templates/minutes/example.yaml").read_text(encoding="utf-8")
    group = "Chủ trì:\n  Họ tên: Nguyễn Văn A\n  Chức vụ: Bí thư chi bộ\n"
    text = text.replace(group, "Chủ trì: Nguyễn Văn A, Bí thư chi bộ\n")
    path.write_text(text, encoding="utf-8")
    vanban.save(vanban.load(path, advice=lambda _item: None), path.with_suffix(".docx"), advice=lambda _item: None)
    by_hand(path.with_suffix(".docx"), {was: now})
    assert [item.field for item in vanban.differences(path.with_suffix(".docx")) if item.field] == [field]
    desk = start(folder)
    desk.post(ASK, {**shown(desk.get(ASK).text), "choice": "back"})
    changed = set(path.read_text(encoding="utf-8").splitlines()) - set(text.splitlines())
    assert {each.replace('"', "") for each in changed} == {line}


def test_a_draft_that_is_gone_is_no_page(start, folder):
    assert start(folder).get("/ban-thao/khong.yaml/sua-tay").status == 404


def test_a_desk_that_only_shows_offers_nothing(start, paper):
    page = start(paper.parent, "--read-only").get(ASK)
    assert page.status == 200
    assert 'name="choice"' not in page.text
