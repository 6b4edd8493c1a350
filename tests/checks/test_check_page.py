"""Faults of title, star, hyphens, page and page number in documents of any construction, each told by its own branch."""

from functools import cache

import pytest

import vanban
from tests.checks.blind.documents import DOCUMENTS
from tests.checks.blind.faults import FAULTS

BUILD = {document.name: cache(document.build) for document in DOCUMENTS}
TOLD = {
    "title-missing": "party-title/missing",
    "title-of-the-state": "state-title/found",
    "title-motto-added": "state-title/found",
    "star-twice": "agency-star/twice",
    "star-above-agency": "agency-star/place",
    "star-under-number": "agency-star/place",
    "star-hidden": "agency-star/missing",
    "rule-above-type": "subject-rule/place",
    "rule-under-the-bases": "subject-rule/place",
    "rule-under-the-addressees": "subject-rule/place",
    "paper-landscape": "page-size/landscape",
    "paper-letter": "page-size/size",
    "margin-gutter": "page-margins/left",
    "page-number-missing": "page-number/missing",
    "page-number-typed": "page-number/missing",
    "page-number-in-footer": "page-number/missing",
    "page-number-on-first-page": "page-number/first",
    "page-number-left": "page-number/align",
    "page-number-right": "page-number/align",
    "page-number-with-word": "page-number/text",
    "page-number-between-dashes": "page-number/text",
    "page-number-of-all": "page-number/text",
    "page-number-roman": "page-number/digits",
    "page-number-letter": "page-number/digits",
    "page-number-bold": "page-number/bold",
    "page-number-italic": "page-number/italic",
    "page-number-size-12": "page-number/size",
    "page-number-18-mm": "page-number/distance",
    "page-number-font": "typeface/font",
    "page-number-runs-on": "page-number-restart/restart",
}
CASES = [fault for fault in FAULTS if fault.kind in TOLD]


@pytest.mark.parametrize("fault", CASES, ids=lambda fault: fault.name)
def test_it_is_told_once(fault):
    found = vanban.check(fault.plant(BUILD[fault.document]()))
    assert [finding.code for finding in found].count(TOLD[fault.kind]) == 1


def test_a_title_in_the_box_of_the_agency_is_out_of_place():
    (fault,) = (f for f in FAULTS if f.kind == "title-at-left" and f.document == "thong-bao-ban-chi-dao-kiem")
    assert [finding.code for finding in vanban.check(fault.plant(BUILD[fault.document]()))] == ["party-title/place"]


def test_the_margins_of_an_appendix_set_across_are_those_of_the_page_turned():
    (fault,) = (
        f for f in FAULTS if f.kind == "margin-of-the-appendix" and f.document == "chuong-trinh-kiem-tra-giam-sat"
    )
    assert [finding.code for finding in vanban.check(fault.plant(BUILD[fault.document]()))] == ["page-margins/turned"]
