"""Findings know where their paragraph stands among all that is read."""

import pytest

import vanban
from tests.conftest import ROOT

FAULTY = ROOT / "tests/checks/specimens/lo-table-faults.docx"


def test_order_is_that_of_the_paragraphs_as_shown():
    lines = [line.text for line in vanban.show(FAULTY) if not line.place.startswith(("header", "footer"))]
    found = vanban.check(FAULTY)
    assert all(finding.text in lines[finding.order - 1] for finding in found)
    in_order = [finding.text[:12] for finding in sorted(found, key=lambda one: one.order)]
    assert in_order[:3] == ["ĐẢNG CỘNG SẢ", "Số: 8/KH-ĐU", "*****"]
    assert in_order[-1] == "PHÓ BÍ THƯ"


def test_what_is_of_the_whole_page_has_none():
    found = vanban.check(ROOT / "tests/checks/specimens/pandoc.docx")
    assert {finding.code for finding in found if not finding.order} >= {"page-size/size", "number-missing/number"}


def test_a_finding_tells_what_its_rule_asks_for():
    finding = next(one for one in vanban.check(FAULTY) if one.rule == "signature-office")
    assert finding.title.endswith(".")
    assert (
        vanban.check(FAULTY).standard_title == "Hướng dẫn số 05-HD/VPTW, ngày 27/5/2026 của Văn phòng Trung ương Đảng"
    )
    assert vanban.Report().standard_title == ""


@pytest.mark.office
def test_an_old_word_file_becomes_a_docx():
    rtf = rb"{\rtf1\ansi Ke hoach}"
    assert [line.text for line in vanban.show(vanban.to_docx(rtf, ".rtf"))] == ["Ke hoach"]
