"""The reckoned page against the printed one, and what becomes of a long last paragraph."""

import io
import re
import subprocess
import zipfile

import pytest
from lxml import etree

import vanban
from tests.documents.test_endings import document, words
from vanban import standards
from vanban.documents.loading import load_path
from vanban.documents.rendering import press_of
from vanban.models import Plan
from vanban.press.pages import Box, placed
from vanban.word.pdf import to_pdf

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
PLAIN = {
    "signers": 1,
    "recipients": 5,
    "end": "paragraph",
    "confirmation": False,
    "note": False,
    "contact": False,
    "drafter": False,
}
LINE = 18.0


def page(*boxes):
    """Boxes on pages of ten lines."""
    return placed([boxes[0]._replace(breaks=True, page=10 * LINE), *boxes[1:]])


def ends(places):
    return [(place.page, place.lines) for place in places]


def test_a_paragraph_is_split_with_two_lines_on_either_page():
    above = Box(8, LINE)
    assert ends(page(above, Box(4, LINE))) == [(1, 8), (2, 2)]
    assert ends(page(above, Box(3, LINE))) == [(1, 8), (2, 3)]
    assert ends(page(Box(9, LINE), Box(4, LINE))) == [(1, 9), (2, 4)]
    assert ends(page(Box(7, LINE), Box(4, LINE))) == [(1, 7), (2, 2)]  # three would leave one
    assert ends(page(Box(7, LINE), Box(14, LINE))) == [(1, 7), (3, 2)]  # of eleven, nine stay


def test_what_is_kept_goes_with_what_follows_and_is_not_split():
    heading = Box(1, LINE, kept=True)
    assert ends(page(Box(8, LINE), heading, Box(4, LINE))) == [(1, 8), (2, 1), (2, 4)]
    assert ends(page(Box(7, LINE), heading, Box(4, LINE))) == [(1, 7), (1, 1), (2, 2)]
    assert ends(page(Box(5, LINE), Box(4, LINE, kept=True), Box(2, LINE))) == [(1, 5), (2, 4), (2, 2)]


def test_the_head_of_a_table_stands_on_each_of_its_pages():
    head, row = Box(1, LINE, kept=True), Box(1, LINE, again=LINE)
    places = page(Box(8, LINE), head, *[row] * 10)
    assert [place.page for place in places] == [1, 1, 1, *[2] * 9]
    assert places[3].top == LINE


def plan(count, *, text, **other):
    """A plan of so many lines and a last paragraph."""
    paper = document(count, **{**PLAIN, **other}).model_dump(mode="json", exclude_none=True)
    return Plan.model_validate(paper | {"body": "\n".join([f"Dòng {n}." for n in range(count)] + [text])})


def body_of(docx):
    return zipfile.ZipFile(io.BytesIO(docx)).read("word/document.xml")


@pytest.mark.office
@pytest.mark.parametrize("standard", ["hd05-2026", "hd36-2018"])
def test_the_reckoned_page_is_the_printed_one(standard):
    texts = [
        words(40),
        words(80),
        "Theo Hướng dẫn số 05-HD/VPTW, ngày 27/5/2026 của Văn phòng Trung ương Đảng - “50 %” là **con số in đậm** và "
        * 4,
        "ĐẢNG UỶ XÃ; Uỷ ban nhân dân xã Mường Ví Dụ (ký tên, đóng dấu), Mặt trận Tổ quốc và các đoàn thể. " * 7,
    ]
    tables = [
        "| STT | Việc |\n|---|---|\n| 1 | Rà soát, bổ sung các văn bản lãnh đạo của chi bộ |\n| 2 | Hai |\nHết bảng.",
        "",
    ]
    papers = [
        plan(2 + number * 3, text=f"{table}\n## Mục cuối\n{text}".strip(), recipients=recipients)
        for number, text in enumerate(texts)
        for table in tables
        for recipients in (5, 40)
    ]
    endings = press_of(Plan, standards.get(standard)).endings
    files = [vanban.render(paper, standard=standard) for paper in papers]
    held = 0
    for docx, pdf in zip(files, to_pdf(files), strict=True):
        boxes, rows = endings._boxes(body_of(docx))
        closing = placed(boxes)[len(boxes) - rows]
        found = subprocess.run(["pdftotext", "-bbox", "-", "-"], check=True, capture_output=True, input=pdf)
        pages = found.stdout.decode().split("<page ")[1:]
        ((number, top),) = [
            (number, float(re.search(r'yMin="([\d.]+)" [^>]*>T/M<', text)[1]))
            for number, text in enumerate(pages, 1)
            if ">T/M<" in text
        ]
        if b"AlternateContent" not in body_of(docx):  # what only LibreOffice is told is not in the boxes
            held += 1
            assert (number, top - 20 / 25.4 * 72) == (closing.page, pytest.approx(closing.top, abs=1.5))
    assert held >= 8


def test_word_is_told_to_keep_the_last_paragraph_whatever_others_are_told():
    seen = set()
    for count in range(2, 30):
        docx = vanban.render(plan(count, text=words(60)))
        root = etree.fromstring(body_of(docx))
        for parent in list(root.iter()):  # what Word makes of it: the choice where it knows what is required
            for at, child in enumerate(list(parent)):
                if child.tag.endswith("}AlternateContent"):
                    parent.remove(child)
                    parent[at:at] = list(child[0])
        paragraphs = root.find(f"{W}body").findall(f"{W}p")
        (last,) = [one for one in paragraphs if "việc thứ 59" in "".join(one.itertext())]
        assert last.find(f"{W}pPr/{W}keepNext") is not None
        assert len(root.findall(f".//{W}framePr")) == 0
        seen.add(body_of(docx).count(b"<mc:Fallback>"))
    assert seen == {0, 1}


def test_a_paragraph_that_had_to_be_moved_whole_is_told_at_its_line(write):
    other = {"signers": 4, "recipients": 12, "confirmation": True}
    told = {}
    for count in (3, 6):
        paper = plan(count, text=words(230), **other)
        path = write(f"{count}.json", '{"form": "plan", ' + paper.model_dump_json(exclude_none=True)[1:])
        told[count] = [item for item in load_path(path).advice if item.code == "ending-moved"]
    assert told[3] == []
    (item,) = told[6]
    assert "hãy tách đoạn cuối" in item.message
    assert item.field == "body"
