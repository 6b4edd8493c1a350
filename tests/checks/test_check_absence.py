"""What a document lacks of the nine components is an error under the standard in force, a warning under the older one."""

from functools import cache

import pytest

import vanban
from tests.checks.blind.documents import DOCUMENTS
from tests.checks.blind.faults import FAULTS
from vanban.errors import Severity

BY_NAME = {document.name: document for document in DOCUMENTS}
GONE = {
    "title-missing": "party-title/missing",
    "agency-missing": "agency-names",
    "parent-missing": "parent-agency/missing",
    "star-missing": "agency-star/missing",
    "number-missing": "number-missing/number",
    "date-missing": "number-missing/place-date",
    "type-missing": "type-name/missing",
    "subject-missing": "subject/missing",
    "letter-subject-missing": "letter-subject/missing",
    "addressee-missing": "addressees/missing",
    "addressee-of-a-proposal-missing": "addressees/missing",
    "body-missing": "body-place/missing",
    "authority-missing": "signature-block/missing-authority",
    "office-missing": "signature-block/missing-office",
    "signer-missing": "signature-block/missing-name",
    "signature-missing": "signature-block/missing",
    "recipients-all-missing": "recipients-label/missing",
    "archive-missing": "recipients-archive/missing",
}
"""HD 05-HD/VPTW, mục I, and Kính gửi, Kính trình: what is taken away, and what is to be told of it."""
LIST = "danh-sach-quan-chung-uu-tu/body-missing"
"""A list has its table for text: the paragraph over it may be wanting."""
OF_PAPERS = ("giay-gioi-thieu/subject-missing", "giay-moi-hoi-nghi/subject-missing")
"""Of administrative papers the standard tells the name alone."""
TAKEN = [fault for fault in FAULTS if fault.kind in GONE and fault.name != LIST]


@cache
def told(name):
    fault = next(fault for fault in TAKEN if fault.name == name)
    docx = fault.plant(BY_NAME[fault.document].build())
    return {
        standard: [one for one in vanban.check(docx, standard=standard) if one.code.startswith(GONE[fault.kind])]
        for standard in ("hd36", "hd05")
    }


@pytest.mark.parametrize("name", [fault.name for fault in TAKEN])
def test_an_absence_is_an_error_of_the_standard_in_force_alone(name):
    wanted = Severity.WARNING if name in OF_PAPERS else Severity.ERROR
    assert {one.severity for one in told(name)["hd05"]} == {wanted}
    if not name.endswith("/agency-missing"):  # what is left there is a parent in the place of the issuer
        assert {one.severity for one in told(name)["hd36"]} <= {Severity.WARNING}


def test_every_kind_of_absence_was_tried():
    assert {fault.kind for fault in TAKEN} == set(GONE)
