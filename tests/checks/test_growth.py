"""The work of a check grows with the document and no faster, whatever there is more of.

Work is counted in calls, not in seconds: twice the document may take little more than twice as many.
"""

import sys
from dataclasses import replace

import pytest

import vanban
from tests.checks.specimens.raw import BODY, Look, document, para
from tests.helpers.specimens import S
from vanban.word.package import read_parts, write_parts

FEW = 40
CENTRED = Look(align="center", bold=True)


def rows(count):
    cells = "".join(f"<w:tc>{para('12', Look(12))}</w:tc>" for _column in range(4))
    edges = "".join(f'<w:{side} w:val="single" w:sz="4"/>' for side in ("top", "left", "bottom", "right", "insideH"))
    return f"<w:tbl><w:tblPr><w:tblBorders>{edges}</w:tblBorders></w:tblPr>{f'<w:tr>{cells}</w:tr>' * count}</w:tbl>"


def appendices(count):
    """Heads and texts of appendices, which no page parts."""
    head = "(Kèm theo Kế hoạch số 08-KH/ĐU, ngày 05/8/2026 của Đảng uỷ xã Mường Ví Dụ)"
    return "".join(
        para(f"Phụ lục {number}", CENTRED) + para("DANH SÁCH", CENTRED) + para(head, CENTRED) + para(BODY, S.body_look)
        for number in range(1, count + 1)
    )


MORE = {
    "paragraphs": lambda count: replace(S, paragraphs=tuple(f"{BODY} ({number})." for number in range(count))),
    "short paragraphs": lambda count: replace(S, paragraphs=("Chi bộ họp.",) * count),
    "khoản": lambda count: replace(S, paragraphs=tuple(f"{number}. {BODY}" for number in range(1, count + 1))),
    "khoản out of order": lambda count: replace(S, paragraphs=("3. " + BODY, "1. " + BODY) * (count // 2)),
    "Điều": lambda count: replace(S, paragraphs=tuple(f"Điều {number}. {BODY}" for number in range(1, count + 1))),
    "cited": lambda count: replace(
        S,
        paragraphs=tuple(f"Thực hiện Kế hoạch số {n}-KH/TU, ngày 06/3/2026 của Tỉnh uỷ." for n in range(1, count + 1)),
    ),
    "rows of a table": lambda count: replace(S, extra=rows(count)),
    "recipients": lambda count: replace(S, recipients=("- Các chi bộ;",) * count + ("- Lưu Văn phòng Đảng uỷ.",)),
    "faults": lambda count: replace(S, paragraphs=(BODY,) * count, body_look=replace(S.body_look, size=13)),
}


def work(docx):
    """Return how many calls a check makes."""
    calls = 0

    def count(_frame, event, _argument):
        nonlocal calls
        calls += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        vanban.check(docx)
    finally:
        sys.setprofile(None)
    return calls


def grows(make):
    once, twice, four = (work(make(FEW * times)) for times in (1, 2, 4))
    assert twice < 2.1 * once
    assert four < 2.1 * twice


@pytest.mark.parametrize("what", MORE)
def test_the_work_grows_with_what_there_is_more_of(what):
    vanban.check(document(S))
    grows(lambda count: document(MORE[what](count)))


def test_the_work_grows_with_the_appendices():
    def make(count):
        whole = document(S)
        parts = read_parts(whole)
        text = parts["word/document.xml"].decode()
        at = text.rindex("<w:sectPr>")
        return write_parts({**parts, "word/document.xml": (text[:at] + appendices(count) + text[at:]).encode()})

    grows(make)
