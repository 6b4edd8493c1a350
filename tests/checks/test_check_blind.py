"""Each planted fault is caught by the one right rule at the right place, and nothing else is told of the document.

Right is a rule that speaks of the component that is wrong. The place is a paragraph that the fault touched or the next
to it, one of the component, or for the page no paragraph at all. One fault in five is tried; all with ``VANBAN_WHOLE=1``.
"""

import os
from collections import Counter
from copy import deepcopy
from difflib import SequenceMatcher
from functools import cache

import pytest
from lxml import etree

import vanban
from tests.checks.blind.documents import DOCUMENTS, FOREIGN
from tests.checks.blind.faults import FAULTS
from tests.checks.blind.planters import texts
from tests.checks.blind.spans import normal, w
from vanban.checks.word import open_word

WHOLE = os.environ.get("VANBAN_WHOLE") == "1"
TRIED = FAULTS if WHOLE else FAULTS[::5]
FLOOR = 0.99
BY_NAME = {document.name: document for document in DOCUMENTS}
LOOKS = {"typeface", "unicode", "placeholder", "tracked-changes", "pen-marks"}
HEAD = {"position", "head-order", "head-centred", "head-underline"}
SIGNED = {"signature-block", "position"}
SPEAKS = {
    "addressee": {"addressees"},
    "agency": {"agency-names", "issuer-name"} | HEAD,
    "appendix_label": {"appendix-form"},
    "appendix_reference": {"appendix-form", "appendix-reference"},
    "appendix_title": {"appendix-form"},
    "archive": {"recipients-archive", "recipients-list"},
    "authority": {"authority-form", "authority-body", "type-authority"} | SIGNED,
    "bases": {"bases", "body-size", "body-layout", "citation", "day"},
    "body": {"body-place", "body-size", "body-looks", "body-layout", "body-end", "abbreviation", "citation", "day",
             "item-order", "item-sign", "point-letters"},
    "circulation": {"circulation-note"},
    "draft": {"draft-mark"},
    "headings": {"item-order", "item-sign", "article-form", "division-form", "body-size"},
    "number": {"number-form", "number-type", "number-agency", "number-missing", "half-open", "once",
               "agency-star"} | HEAD,
    "office": {"signature-office", "office-alone", "authority-body", "minutes-signatures", "joint-signatures"} | SIGNED,
    "page": {"page-margins", "page-size"},
    "page_number": {"page-number", "page-number-restart"},
    "parent": {"parent-agency", "agency-names"} | HEAD,
    "party_title": {"party-title", "party-title-rule", "state-title"} | HEAD,
    "place_date": {"place-date", "place-seat", "place-level", "number-missing", "half-open", "once"} | HEAD,
    "recipients": {"recipients-list", "recipients-as-above", "addressees"},
    "recipients_head": {"recipients-label", "position"},
    "rule": {"subject-rule", "subject"},
    "signer": {"signer-name"} | SIGNED,
    "star": {"agency-star"},
    "subject": {"subject", "type-name", "subject-rule"},
    "subject_under_number": {"letter-subject"} | HEAD,
    "table_header": set(),
    "type_line": {"type-name", "number-type"} | HEAD,
    "urgency": {"urgency-mark"},
}  # fmt: skip
"""Which rules speak of what is wrong where a component is; what a letter looks like is of all."""
NOWHERE = {"page", "page_number", "circulation"}
"""Components that no paragraph of the text holds: they may stand in the header."""
BESIDE = {"page_number": "appendix_label"}
"""What begins where a component does that has no words of its own."""


@cache
def built(name):
    return BY_NAME[name].build()


def bare(element):
    """Return a paragraph without the boxes over it and the section that it ends."""
    copy = deepcopy(element)
    for node in [*copy.iter(w("txbxContent"), w("sectPr"))]:
        node.getparent().remove(node)
    return etree.tostring(copy, with_tail=False)


@cache
def lines_of(name):
    return [bare(paragraph.element) for paragraph in open_word(built(name)).paragraphs]


def touched(before, paragraphs):
    """Return the orders of the paragraphs that are not as before, and of those with words beside them."""
    now = [bare(paragraph.element) for paragraph in paragraphs]
    inked = [paragraph.order for paragraph in paragraphs if paragraph.text]
    found = set()
    for kind, _from, _to, low, high in SequenceMatcher(None, before, now, autojunk=False).get_opcodes():
        if kind != "equal":
            found |= set(range(low + 1, high + 1))
            found |= set([order for order in inked if order <= low][-1:])
            found |= set([order for order in inked if order > high][:1])
    return found


def spoken(fault, docx):
    """Return what is told of a document with a fault, but what its way of writing letters makes of any change."""
    decomposed = BY_NAME[fault.document].construction == "odd, decomposed letters"
    return [one for one in vanban.check(docx) if not (decomposed and one.code == "unicode/composed")]


def wrong(fault):
    """Return why a fault does not count as caught; nothing where it does."""
    docx = fault.plant(built(fault.document))
    found = spoken(fault, docx)
    if not found:
        return "nothing told"
    rules = {one.rule for one in found}
    if len(rules) > 1:
        return f"more than one rule: {sorted(one.code for one in found)}"
    if not rules <= SPEAKS[fault.component] | LOOKS:
        return f"another component: {rules}"
    document = BY_NAME[fault.document]
    own = {
        normal(text) for name in (fault.component, BESIDE.get(fault.component, "")) for text in texts(document, name)
    }
    paragraphs = open_word(docx).paragraphs
    places = touched(lines_of(fault.document), paragraphs)
    places |= {one.order for one in paragraphs if any(text and text in normal(one.text) for text in own)}
    places |= {0} if fault.component in NOWHERE else set()
    astray = [(one.code, one.order, one.text) for one in found if one.order not in places]
    return f"elsewhere: {astray}" if astray else ""


@pytest.fixture(scope="module")
def missed():
    return {fault.name: why for fault in TRIED if (why := wrong(fault))}


def test_the_planted_faults_are_caught(missed):
    told = "\n".join(f"{name}: {why}" for name, why in missed.items())
    assert len(missed) <= (1 - FLOOR) * len(TRIED), f"{len(missed)} of {len(TRIED)}\n{told}"


def test_every_component_has_faults_that_are_caught(missed):
    caught = Counter(fault.component for fault in TRIED if fault.name not in missed)
    assert set(caught) == {fault.component for fault in TRIED}


@pytest.mark.parametrize("name", BY_NAME)
def test_nothing_is_told_of_a_correct_document(name):
    assert list(vanban.check(built(name))) == []


@pytest.mark.parametrize("name", [document.name for document in FOREIGN])
def test_what_is_no_document_of_the_party_is_told_so_once(name):
    document = next(document for document in FOREIGN if document.name == name)
    report = vanban.check(document.build())
    assert (report.state, [one.rule for one in report]) == ("not-party", ["recognised"])
