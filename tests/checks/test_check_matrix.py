"""Each line of the audit matrix that a rule holds has a planted fault, in a document that we did not make.

The fault is told by each rule that the line names; the correct twin is told of nothing.
"""

from functools import cache
from io import BytesIO

import docx as python_docx
import pytest
from docx.shared import Pt

import vanban
from tests.checks.blind.documents import DOCUMENTS, FOREIGN
from tests.checks.blind.faults import FAULTS
from tests.checks.blind.planters import LETTERS, texts
from tests.checks.blind.spans import RUN_ORDER, block, paragraph_like, properties, put
from tests.checks.blind.surgery import planted
from vanban.checks.matrix import MATRIX
from vanban.checks.rule import RULES

KINDS = {
    "I.1.1": {"party-title": "title-full-stop", "state-title": "title-motto-added"},
    "I.1.2": {"position": "title-at-left", "party-title-rule": "title-line-missing"},
    "I.2.1": {"issuer-name": "agency-abbreviated"},
    "I.2.1.2, I.2.1.3": {"parent-agency": "parent-abbreviated"},
    "I.2.2.1": {
        "position": "title-at-left",
        "head-order": "title-under-date",
        "agency-names": "agency-at-right",
        "agency-star": "number-above-star",
    },
    "I.2.2.2": {"head-centred": "agency-not-centred"},
    "I.2.2.3": {"issuer-name": "agency-joined-by-and"},
    "I.3.1.1, I.4.1.2": {"once": "number-twice-and-different", "half-open": "number-blank"},
    "I.3.1.2 a": {"number-type": "number-programme-as-directive"},
    "I.3.1.2 b": {"number-agency": "number-agency-a-standing-committee"},
    "I.3.2.1, I.4.2.1": {"position": "number-under-date", "head-order": "number-above-agency"},
    "I.3.2.1": {"head-centred": "number-not-centred"},
    "I.3.2.2": {"number-form": "number-backslash", "number-missing": "number-missing"},
    "I.4.1.1": {"place-seat": "date-place-of-another-province"},
    "I.4.1.1 c": {"place-level": "date-place-abbreviated"},
    "I.4.2.1": {"head-centred": "date-left"},
    "I.4.2.2": {"place-date": "date-comma-missing"},
    "I.5.2.1": {"type-name": "subject-above-type", "subject": "rule-above-subject", "subject-rule": "rule-above-type"},
    "I.5.2.2": {"type-name": "type-left", "subject": "subject-justified"},
    "I.5.2.3": {
        "letter-subject": "letter-subject-above-number",
        "head-order": "title-under-date",
        "head-centred": "letter-subject-not-centred",
    },
    "I.6.1": {
        "placeholder": "body-bookmark-error",
        "tracked-changes": "comment-in-body",
        "day": "body-impossible-date",
    },
    "I.6.2.1": {"body-place": "body-above-the-type"},
    "I.6.1.3": {"abbreviation": "body-abbreviation-before-its-words"},
    "I.6.1.4": {"citation": "citation-of-the-state"},
    "I.6.2.2": {"body-layout": "basis-no-indent", "body-end": "body-end-dots"},
    "I.6.2.3": {"bases": "basis-above-the-type"},
    "I.6.2.4": {"item-order": "article-begins-at-zero"},
    "I.6.2.4 a, b, c": {"division-form": "chapter-arabic", "article-form": "article-abbreviated"},
    "I.6.2.4 d, đ": {"item-sign": "article-number-missing"},
    "I.6.2.4 đ": {"point-letters": "point-d-bar-for-d"},
    "I.7.1": {"signature-block": "signature-missing"},
    "I.7.1.1": {"authority-form": "authority-by-order-of-the-state", "authority-body": "authority-for-in-a-committee"},
    "I.7.1.2": {"office-alone": "office-head-with-body"},
    "I.7.1.3": {"signer-name": "signer-colonel"},
    "I.7.1.4 e": {"minutes-signatures": "minutes-chairman"},
    "I.7.1.4 g, I.7.2.4": {"joint-signatures": "joint-office-without-body"},
    "I.7.2.1": {"position": "signature-at-left", "signature-block": "authority-under-office"},
    "I.9.2.1": {"position": "recipients-at-right", "recipients-label": "recipients-above-the-text"},
    "I.9.2.3": {"addressees": "addressee-missing", "recipients-as-above": "recipients-as-above-in-another-type"},
    "I.9.2.4": {"addressees": "addressee-above-type", "recipients-as-above": "recipients-as-above-in-another-type"},
    "I.9.2.5": {
        "addressees": "addressee-colon-missing",
        "recipients-list": "archive-semicolon",
        "recipients-archive": "archive-first",
    },
    "II.1": {"appendix-form": "appendix-letter"},
    "II.1.2": {"appendix-reference": "appendix-reference-agency-symbol"},
    "II.3": {"urgency-mark": "urgency-above-agency"},
    "II.4.1": {"circulation-note": "circulation-left"},
    "II.4.2": {"draft-mark": "draft-above-number"},
    "IV.1": {"typeface": "addressee-font", "unicode": "body-legacy-font", "pen-marks": "highlight-in-body"},
    "IV.2, PL2": {
        "party-title": "title-italic",
        "agency-names": "agency-italic",
        "number-form": "number-bold",
        "place-date": "date-bold",
        "type-name": "type-italic",
        "subject": "subject-capitals",
        "head-underline": "type-underlined",
        "body-size": "article-size-12",
        "authority-form": "authority-italic",
        "signature-office": "office-bold",
        "signer-name": "signer-capitals",
        "recipients-label": "recipients-head-bold",
        "recipients-list": "archive-dash-missing",
        "body-looks": "body-bold",
    },
    "IV.3": {"page-size": "paper-a3"},
    "IV.4.1": {"page-margins": "margins-exchanged"},
    "IV.5.1": {"page-number": "page-number-18-mm"},
    "IV.5.2": {"page-number-restart": "page-number-runs-on"},
}
"""By clause, for each rule that holds it, the kind of fault that it tells."""
BY_NAME = {document.name: document for document in DOCUMENTS}
PLAN = BY_NAME["quy-che-doi-thoai"]
STAMP = (
    "BẢN SAO VĂN BẢN", "Cơ quan, tổ chức sao: Đảng uỷ xã Mẫu", "Số, ký hiệu bản sao: 03-BS/ĐU", "Hình thức sao: sao y",
    "Địa danh và ngày tháng năm sao: Mẫu, ngày 12 tháng 12 năm 2026", "Nơi nhận bản sao: các chi bộ",
)  # fmt: skip


@cache
def built(name):
    return BY_NAME[name].build()


def with_lines(lines, letters):
    """Return the document with lines more under its archive, all dressed alike."""

    def act(paper):
        archive = paper.find(texts(PLAN, "archive")[-1])[0]
        place = block(archive.paragraph)
        for text in reversed(lines):
            made = paragraph_like(archive, text, archive.paragraph)
            place.addnext(made)
            for run in made.iter("{*}r"):
                for name in letters:
                    for tag, values in LETTERS[name].items():
                        put(properties(run), tag, RUN_ORDER, **values)

    return planted(built(PLAN.name), act)


OWN = {
    ("II.5", "drafter-mark"): (with_lines, ("NguyenVanAn-26",), "11 pt", "14 pt"),
    ("II.6", "contact-note"): (with_lines, ("Điện thoại: 0212.000.000; thư điện tử: mau@mau.vn",), "10 pt", "11 pt"),
}
"""What the blind documents have none of: the lines, how they are right and how they are not."""


def with_stamp(lines, size):
    """Return the document as a copy, with the stamp in a table of its own under all."""
    copy = python_docx.Document(BytesIO(built(PLAN.name)))
    cell = copy.add_table(1, 1).cell(0, 0)
    for index, text in enumerate(lines):
        paragraph = cell.paragraphs[0] if index == 0 else cell.add_paragraph()
        run = paragraph.add_run(text)
        run.font.name, run.font.size, run.font.bold = "Times New Roman", Pt(size if index == 0 else 12), index == 0
    made = BytesIO()
    copy.save(made)
    return made.getvalue()


def told(docx):
    return {finding.rule for finding in vanban.check(docx)}


HELD = [(row.clause, rule) for row in MATRIX if row.holder == "rule" for rule in row.rules]
ELSEWHERE = {("I.1.1", "recognised"), ("I.6.1", "itself"), ("III.2, PL3", "copy-stamp"),
             ("I.7.1, I.9.2.5", "issuer-agreement")}  # fmt: skip
"""What has a test of its own, below, among those of the agreement or where layout is tested."""
SECTIONS = {("I", "form-components"), ("I.1", "state-title"), ("I.3", "number-missing"), ("I.6.2.4", "item-sign")}
"""What cites the whole section of the lines that it holds."""


def test_every_line_has_a_fault():
    here = {(clause, rule) for clause, kinds in KINDS.items() for rule in kinds} | set(OWN) | ELSEWHERE
    assert here == set(HELD)


def test_what_a_rule_cites_is_a_line_that_it_holds():
    lines = {(part, rule) for clause, kinds in [*KINDS.items(), *((c, [r]) for c, r in {*OWN, *ELSEWHERE})]
             for part in clause.split(", ") for rule in kinds}  # fmt: skip
    cited = {(part, rule.id) for rule in RULES.values() if rule.ref for part in rule.ref.split(", ")}
    assert cited - lines == SECTIONS


@pytest.mark.parametrize(("clause", "rule"), [(clause, rule) for clause, kinds in KINDS.items() for rule in kinds])
def test_a_fault_of_the_line_is_told_and_its_twin_is_not(clause, rule):
    faults = [fault for fault in FAULTS if fault.kind == KINDS[clause][rule]]
    assert [fault for fault in faults if rule in told(fault.plant(built(fault.document)))] != []
    assert {name for fault in faults for name in told(built(fault.document))} == set()


@pytest.mark.parametrize(("line", "how"), OWN.items(), ids=map("/".join, OWN))
def test_a_line_added_wrongly_is_told_and_rightly_is_not(line, how):
    make, lines, right, wrong = how
    assert told(make(lines, (right,))) == set()
    assert told(make(lines, (wrong,))) == {line[1]}


def test_what_is_no_document_of_the_party_is_told():
    assert {rule for document in FOREIGN for rule in told(document.build())} == {"recognised"}


@pytest.mark.parametrize(
    ("lines", "size", "wanted"),
    [(STAMP, 13, set()), (STAMP, 15, {"copy-stamp"}), (STAMP[:-1], 13, {"copy-stamp"})],
    ids=["right", "heading", "field"],
)
def test_a_stamp_is_told_where_it_is_wrong(lines, size, wanted):
    assert told(with_stamp(lines, size)) == wanted
