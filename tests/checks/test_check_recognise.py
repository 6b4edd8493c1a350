"""A paper of another kind is told once; a document of the Party made by anybody is measured, and found right."""

import pytest

import vanban
from tests.checks.blind.documents import DOCUMENTS, FOREIGN

TAKEN_FOR = {
    "quyet-dinh-uy-ban-nhan-dan": "recognised/state",
    "so-yeu-ly-lich": "recognised/other",
    "tep-trang": "recognised/empty",
    "thu-gui-bo-me": "recognised/other",
    "supply-agreement": "recognised/other",
    "hoa-don-ban-hang": "recognised/other",
    "phieu-dang-vien": "recognised/form",
    "thong-bao-nghi-le-cong-ty": "recognised/other",
}


@pytest.mark.parametrize("document", FOREIGN, ids=lambda document: document.name)
def test_what_is_no_document_of_the_party_has_one_finding(document):
    report = vanban.check(document.build())
    assert [finding.code for finding in report] == [TAKEN_FOR[document.name]]
    assert report.state is vanban.State.NOT_PARTY


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document.name)
def test_a_right_document_has_no_finding(document):
    report = vanban.check(document.build())
    assert list(report) == []
    assert report.state is vanban.State.CHECKED
    assert report.standard.startswith(document.standard)
