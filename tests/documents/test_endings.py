"""The ending of a document holds together: swept over its parts, each pair of them at least once, and over lengths.

In the PDF: no page without text of the document, nobody who signs torn, Nơi nhận whole where it is short, and the
signature never without text above it.
"""

import itertools
import os
import re
import subprocess

import pytest

import vanban
from vanban.models import Plan
from vanban.word.pdf import to_pdf

pytestmark = pytest.mark.office
WHOLE = os.environ.get("VANBAN_WHOLE") == "1"
PARTS = {
    "signers": (1, 2, 3, 4),
    "recipients": (5, 1, 12, 40, 70),
    "end": ("paragraph", "list", "table", "appendix", "long", "very long"),
    "confirmation": (False, True),
    "note": (False, True),
    "contact": (False, True),
    "drafter": (False, True),
}
LINE = re.compile(r'<line xMin="[^"]*" yMin="([^"]*)" xMax="[^"]*" yMax="([^"]*)">(.*?)</line>', re.DOTALL)
TOP, LAST = 50, 841.9 - 20 / 25.4 * 72
"""Where the text of a page begins and ends, in points: margins of 20 mm."""
SHORT = 12
"""Lines of Nơi nhận that stay together."""
LENGTHS = range(2, 42) if WHOLE else (9, 16, 19, 38)
STANDARDS = ("hd05-2026", "hd36-2018") if WHOLE else ("hd05-2026",)


def endings():
    """Choices of parts in which each pair of two parts' values is there."""
    names = list(PARTS)
    wanted = {
        frozenset({(one, first), (two, second)})
        for one, two in itertools.combinations(names, 2)
        for first in PARTS[one]
        for second in PARTS[two]
    }
    chosen = []
    while wanted:
        seed = min(wanted, key=sorted_text)
        pick = dict(seed)
        for name in names:
            if name not in pick:
                pick[name] = max(PARTS[name], key=lambda value: len(pairs({**pick, name: value}) & wanted))
        wanted -= pairs(pick)
        chosen.append({name: pick[name] for name in names})
    return chosen


def pairs(pick):
    return {frozenset(pair) for pair in itertools.combinations(pick.items(), 2)}


def sorted_text(pair):
    return sorted(map(str, pair))


def words(count):
    """A last paragraph of about nine or twenty-five lines."""
    return "Dòng: " + ", ".join(f"việc thứ {number}" for number in range(1, count)) + "."


def document(lines, *, signers, recipients, end, confirmation, note, contact, drafter):
    body = [f"Dòng {number} của nội dung." for number in range(lines)]
    body += {
        "paragraph": ["Dòng cuối của nội dung, dài hơn một dòng để không ai phải đứng một mình ở đầu trang sau cả."],
        "list": ["- Dòng một của danh sách.", "- Dòng hai của danh sách."],
        "table": ["| STT | Dòng |", "|---|---|", "| 1 | Dòng một |", "| 2 | Dòng hai |", "| 3 | Dòng ba |"],
        "appendix": [],
        "long": [words(60)],
        "very long": [words(230)],
    }[end]
    return Plan.model_validate({
        "issuer": {"name": "Đảng uỷ xã Mường Ví Dụ", "parent": "Đảng bộ tỉnh Lai Châu", "place": "Mường Ví Dụ"},
        "number": "15",
        "date": "15/7/2026",
        "subject": "thử",
        "body": "\n".join(body),
        "signature": {"prefix": "T/M", "body": "Ban Một", "office": "Bí thư", "name": "Nguyễn Văn Ký-1"},
        "co_signatures": [
            {"prefix": "T/M", "body": f"Ban {number}", "office": "Bí thư", "name": f"Nguyễn Văn Ký-{number}"}
            for number in range(2, signers + 1)
        ],
        "recipients": [f"Cơ quan thứ {number}" for number in range(1, recipients)],
        "archive": "Văn phòng",
        "confirmation": {"name": "Lê Văn C", "signature": {"office": "Bí thư", "name": "Nguyễn Văn Xác-nhận"}}
        if confirmation
        else None,
        "circulation": "Xem xong trả lại" if note else "",
        "contact": "Địa chỉ: số 1, Mường Ví Dụ" if contact else "",
        "drafter": "NguyenVanAn-26" if drafter else "",
        "appendices": [{"title": "Danh sách", "text": "Phần một."}] if end == "appendix" else [],
    })  # fmt: skip


def printed(documents):
    """The pages of each document, as text; the paper itself."""
    for pdf in to_pdf(documents):
        found = subprocess.run(["pdftotext", "-layout", "-", "-"], check=True, capture_output=True, input=pdf)
        yield found.stdout.decode().split("\f")[:-1], pdf


def moved_whole(pdf):
    """Whether the long last paragraph begins a page though more than six lines of it had room on the one before."""
    boxes = subprocess.run(["pdftotext", "-bbox-layout", "-", "-"], check=True, capture_output=True, input=pdf)
    pages = [
        [
            (float(top), float(bottom), re.findall(">([^<]+)</word>", inside))
            for top, bottom, inside in LINE.findall(page)
        ]
        for page in boxes.stdout.decode().split("<page ")[1:]
    ]
    for before, page in itertools.pairwise(pages):
        text = [line for line in page if line[0] > TOP]
        if text and min(text)[2][:1] == ["Dòng:"]:
            return LAST - max(bottom for _top, bottom, said in before if said[:2] != ["Địa", "chỉ:"]) > 6 * 18
    return False


def faults(found, pdf, ending):
    """What a strict văn thư would not stamp."""
    tall = ending["signers"] + ending["confirmation"] > 2 and ending["end"] == "very long"  # no page holds both
    if "long" in ending["end"] and moved_whole(pdf) and not tall:
        yield "the last paragraph is moved whole"
    own = [page for page in found if "PHỤ LỤC" not in page]
    for number, page in enumerate(own, 1):
        recipients = len(re.findall("Cơ quan thứ|- Lưu", page))
        if not re.search("Dòng|việc thứ", page) and (ending["recipients"] <= SHORT or "Ký-" in page or recipients < 2):
            yield f"page {number} has no text"
    for number in range(1, ending["signers"] + 1):
        if sum(f"Ký-{number}" in page for page in own) != 1:
            yield f"signature {number}"
    signed = [sum(page.count(word) for word in ("BÍ THƯ",)) for page in own]
    names = [len(re.findall("Ký-|Xác-nhận", page)) for page in own]
    if signed != names:
        yield "an office stands apart from its name"
    if ending["recipients"] <= SHORT and sum("- Lưu" in page or "Cơ quan thứ" in page for page in own) != 1:
        yield "Nơi nhận is torn"
    if len(found) - len(own) != (ending["end"] == "appendix"):
        yield "the appendix has not one page"


@pytest.mark.parametrize("standard", STANDARDS)
def test_no_ending_is_torn(standard):
    cases = [(ending, lines) for ending in endings() for lines in LENGTHS]
    assert len(cases) >= 80
    found = printed([vanban.render(document(lines, **ending), standard=standard) for ending, lines in cases])
    told = [(lines, ending, [*faults(*page, ending)]) for (ending, lines), page in zip(cases, found, strict=True)]
    assert [case for case in told if case[2]] == []


def test_a_third_whose_name_is_left_to_the_pen_is_printed():
    ending = {name: values[0] for name, values in PARTS.items()} | {"signers": 2}
    paper = document(3, **ending).model_dump(mode="json", exclude_none=True)
    paper["co_signatures"].append({"label": "Người làm chứng"})
    [((page,), _pdf)] = printed([vanban.render(Plan.model_validate(paper))])
    assert "NGƯỜI LÀM CHỨNG" in page


def test_the_third_who_signs_stands_in_the_middle():
    ending = {name: values[0] for name, values in PARTS.items()} | {"signers": 3}
    [((page,), _pdf)] = printed([vanban.render(document(3, **ending))])
    lines = {name: line for line in page.splitlines() for name in re.findall(r"Ký-\d", line)}
    assert lines["Ký-1"] == lines["Ký-2"] != lines["Ký-3"]
    first, third, second = (lines[name].index(name) for name in ("Ký-2", "Ký-3", "Ký-1"))
    assert first < third < second
