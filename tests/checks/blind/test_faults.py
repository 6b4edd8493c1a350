"""Each fault changes its document, at its component and nowhere else."""

from collections import Counter
from copy import deepcopy
from functools import cache

import pytest
from lxml import etree

from tests.checks.blind.documents import DOCUMENTS, Document
from tests.checks.blind.faults import FAULTS, KINDS, applicable
from tests.checks.blind.planters import texts
from tests.checks.blind.spans import normal, text_of, w
from tests.checks.blind.surgery import Paper

BY_NAME = {document.name: document for document in DOCUMENTS}
BLOCK = {"recipients_head", "recipients", "archive"}
SIGNATURE = {"authority", "office", "signer"}
ALSO = {
    "star-beside-agency": {"agency"},
    "type-beside-subject": {"subject"},
    "subject-beside-type": {"type_line"},
    "recipients-all-missing": BLOCK,
    "recipients-above-the-text": BLOCK,
    "recipients-above-the-type": BLOCK,
    "recipients-at-right": BLOCK,
    "recipients-head-beside-the-first": BLOCK,
    "signature-missing": SIGNATURE,
    "signature-at-left": SIGNATURE,
    "signature-above-the-text": SIGNATURE,
    "appendix-title-beside-label": {"appendix_title"},
    "appendix-not-mentioned": {"body", "headings"},
}
WHOLE_FILE = {"page-number-in-footer", "comment-in-body", "comment-at-signer", "comment-at-number"}


@cache
def built(name: str) -> bytes:
    return BY_NAME[name].build()


def _bare(paragraph: etree._Element) -> bytes:
    """A paragraph without what is drawn over it and without the section that it ends."""
    if next(paragraph.iter(w("txbxContent"), w("sectPr")), None) is None:
        return etree.tostring(paragraph, with_tail=False)
    copy = deepcopy(paragraph)
    for node in [*copy.iter(w("txbxContent"), w("sectPr"))]:
        if node.getparent() is not None:
            node.getparent().remove(node)
    return etree.tostring(copy, with_tail=False)


def _paragraphs(paper: Paper) -> Counter[tuple[str, bytes]]:
    return Counter((normal(text_of(paragraph)), _bare(paragraph)) for paragraph in paper.paragraphs())


def _printed(document: Document, components: set[str]) -> list[str]:
    return [normal(text) for component in components for text in texts(document, component)]


def test_there_are_enough_of_them():
    assert len(FAULTS) >= 400
    assert len({fault.kind for fault in FAULTS}) >= 150
    assert len({fault.name for fault in FAULTS}) == len(FAULTS)
    assert len({kind.slug for kind in KINDS}) == len(KINDS)


def test_every_document_has_some():
    assert {fault.document for fault in FAULTS} == set(BY_NAME)


def test_every_kind_has_a_document():
    assert [kind.slug for kind in KINDS if not applicable(kind)] == []


def test_a_fault_is_the_same_every_time():
    for fault in FAULTS[::25]:
        assert fault.plant(built(fault.document)) == fault.plant(built(fault.document))


@pytest.mark.parametrize("name", BY_NAME)
def test_each_fault_is_planted_there_and_nowhere_else(name):
    before, document, wrong = built(name), BY_NAME[name], []
    paragraphs, old = _paragraphs(Paper(before)), Paper(before).members
    for fault in (fault for fault in FAULTS if fault.document == name):
        paper = Paper(fault.plant(before))
        touched = {fault.component} | ALSO.get(fault.kind, set())
        mine = _printed(document, touched)
        now = _paragraphs(paper)
        for text, _xml in paragraphs - now:
            if text and not any(one in text or text in one for one in mine) and touched != {"page_number"}:
                wrong.append(f"{fault.name} changed {text!r}")
        others = _printed(document, set(document.parts) - touched)
        lost = [text for text in others if not any(text in printed for printed, _xml in now)]
        wrong += [f"{fault.name} lost {text!r}" for text in lost]
        new = paper.members
        files = {member for member in old | new if old.get(member) != new.get(member) and member not in paper.roots}
        if files and fault.kind not in WHOLE_FILE:
            wrong.append(f"{fault.name} changed {files}")
    assert wrong == []
