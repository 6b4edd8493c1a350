"""What is missing, misplaced, doubled or contradictory at the head is told; the correct twin is not."""

from functools import cache

import pytest

import vanban
from tests.checks.blind.documents import DOCUMENTS
from tests.checks.blind.faults import FAULTS
from tests.checks.specimens.raw import Look, Spec, document, para
from vanban.word.package import read_parts, write_parts

ISSUED_WITH = (
    ("(Ban hành kèm theo Quyết định số 15-QĐ/ĐU, ngày 05 tháng 8 năm 2026 của Đảng uỷ xã)",),
    ("(Ban hành kèm theo Quyết định số 15-QĐ/ĐU, ngày 05 tháng 8 năm 2026", "của Đảng uỷ xã Mường Ví Dụ)"),
)
BY_NAME = {document.name: document for document in DOCUMENTS}
WANTED = {
    "title-twice": "party-title/twice",
    "title-full-stop": "party-title/text",
    "title-word-missing": "party-title/text",
    "title-missing": "party-title/missing",
    "star-a-line": "agency-star/text",
    "star-a-dot": "agency-star/text",
    "star-an-underscore": "agency-star/text",
    "agency-lower-case": "agency-names/caps",
    "type-twice": "type-name/twice",
    "type-under-the-bases": "type-name/place",
    "type-under-subject": "type-name/place",
    "parent-missing": "parent-agency/missing",
    "parent-lower-case": "parent-agency/caps",
    "parent-bold": "parent-agency/bold",
    "parent-under-agency": "head-order/issuing-agency",
    "parent-a-committee": "parent-agency/whose",
    "parent-a-party-body-of-an-organ": "parent-agency/organ",
    "parent-of-a-district": "parent-agency/district",
    "parent-of-the-same-level": "parent-agency/level",
    "parent-is-the-agency": "parent-agency/same",
    "parent-abbreviated": "parent-agency/short",
    "parent-of-a-province-added": "parent-agency/none",
    "agency-abbreviated": "issuer-name/short",
    "agency-a-standing-committee": "issuer-name/standing",
    "agency-an-executive-committee": "issuer-name/executive",
    "agency-joined-by-and": "issuer-name/joint",
    "agency-with-committee-name-twice": "issuer-name/twice",
    "agency-congress-ordinal-missing": "issuer-name/ordinal",
    "agency-congress-of-a-cell-of-all-members": "issuer-name/all-members",
    "agency-not-centred": "head-centred/issuing-agency",
    "agency-underlined": "head-underline/issuing-agency",
    "number-zero": "number-form/nought",
    "number-zero-too-many": "number-form/too-long",
    "number-spaced": "number-form/spaces",
    "number-blank": "half-open/number",
    "number-twice-and-different": "once/number",
    "number-under-type": "head-order/title",
    "number-above-agency": "head-order/number",
    "date-dotted-blank": "half-open/date",
    "date-twice-and-different": "once/date",
    "date-twice-at-the-signature": "once/date",
    "date-31-of-june": "place-date/no-day",
    "date-month-13": "place-date/no-month",
    "date-year-2206": "place-date/year",
    "date-place-lower-case": "place-date/place-case",
    "date-word-capital": "place-date/case",
    "date-place-of-another-province": "place-seat/seat",
    "type-missing": "type-name/missing",
    "type-under-number": "type-name/place",
    "type-beside-subject": "type-name/alone",
    "type-on-a-letter": "type-name/letter",
    "subject-capitals": "subject/capitals",
    "letter-subject-missing": "letter-subject/missing",
    "letter-subject-capitals": "letter-subject/caps",
    "letter-subject-above-number": "letter-subject/place",
    "letter-subject-under-date": "letter-subject/place",
    "letter-subject-twice": "letter-subject/twice",
    "letter-subject-without-about": "letter-subject/about",
    "urgency-not-a-level": "urgency-mark/word",
    "urgency-above-number": "urgency-mark/place",
    "urgency-above-the-subject": "urgency-mark/place",
    "urgency-at-the-end": "urgency-mark/end",
    "draft-capitals": "draft-mark/caps",
    "draft-turn-missing": "draft-mark/turn",
    "draft-under-date": "draft-mark/place",
    "circulation-misspelt": "circulation-note/word",
    "circulation-under-number": "circulation-note/place",
    "circulation-light": "circulation-note/bold",
}
PLANTED = [fault for fault in FAULTS if fault.kind in WANTED]


@cache
def correct(name):
    docx = BY_NAME[name].build()
    return docx, {finding.code for finding in vanban.check(docx)}


def test_every_kind_is_planted():
    assert {fault.kind for fault in PLANTED} == set(WANTED)


@pytest.mark.parametrize("fault", PLANTED, ids=lambda fault: fault.name)
def test_it_is_told_and_its_twin_is_not(fault):
    docx, before = correct(fault.document)
    wanted = WANTED[fault.kind]
    assert wanted not in before
    assert wanted in {finding.code for finding in vanban.check(fault.plant(docx))}


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("ĐỀ CƯƠNG", "type-name/unknown"),
        ("ĐỀ CƯƠNG ÔN TẬP HAI NGÀY", "type-name/unknown"),  # six words, as no type of the standard has more
        ("ĐỀ CƯƠNG ÔN TẬP BA NGÀY RƯỠI", "type-name/missing"),
        ("Đề cương", "type-name/missing"),
        ("TÀI LIỆU ÔN TẬP", "type-name/missing"),  # how the circulation begins (II.4.1)
    ],
)
@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("bao-cao-quy-mot", "BÁO CÁO"),
        ("nghi-quyet-chi-bo-thang-chin", "NGHỊ QUYẾT"),
        ("bao-cao-thang-co-bang", "BÁO CÁO"),
    ],
)
def test_a_line_of_capitals_in_the_middle_is_a_type_that_no_list_names(name, kind, typed, wanted):
    parts = dict(read_parts(correct(name)[0]))
    main = parts["word/document.xml"].decode()
    assert main.count(f">{kind}<") == 1
    parts["word/document.xml"] = main.replace(f">{kind}<", f">{typed}<").encode()
    assert wanted in {finding.code for finding in vanban.check(write_parts(parts))}


@pytest.mark.parametrize("lines", ISSUED_WITH, ids=("one line", "two lines"))
@pytest.mark.parametrize("above", ["làm việc của Đảng uỷ xã Mường Ví Dụ<", "-----<"])
@pytest.mark.parametrize(
    "look", [Look(italic=True, align="center"), Look(align="center"), Look(bold=True, align="center")]
)
def test_what_a_regulation_is_issued_with_is_no_subject_and_no_text(lines, above, look):
    spec = Spec(number="", type="QUY CHẾ", subject="làm việc của Đảng uỷ xã Mường Ví Dụ", authority="T/M ĐẢNG UỶ")
    parts = dict(read_parts(document(spec)))
    main = parts["word/document.xml"].decode()
    end = main.index("</w:p>", main.index(above)) + len("</w:p>")
    parts["word/document.xml"] = (main[:end] + "".join(para(line, look) for line in lines) + main[end:]).encode()
    assert vanban.check(write_parts(parts)) == []


@pytest.mark.parametrize(
    ("parent", "wanted"),
    [("", set()), ("ĐẢNG BỘ TỈNH LAI CHÂU", set()), ("ĐẢNG UỶ XÃ MƯỜNG VÍ DỤ", {"parent-agency/same"}),
     ("TỈNH UỶ LAI CHÂU", {"parent-agency/whose"})],
)  # fmt: skip
def test_a_list_without_a_number_may_lack_the_agency_above_and_not_name_a_wrong_one(parent, wanted):
    spec = Spec(number="", type="DANH SÁCH", subject="đảng viên dự họp", parent=parent)
    assert {finding.code for finding in vanban.check(document(spec))} == wanted


@pytest.mark.parametrize(
    ("parent", "agency"),
    [
        ("ĐẢNG BỘ TỈNH LAI CHÂU", "ĐẢNG UỶ XÃ MƯỜNG VÍ DỤ"),
        ("TỈNH UỶ LAI CHÂU", "VĂN PHÒNG"),
        ("THÀNH UỶ VÍ DỤ", "BAN TỔ CHỨC"),
        ("HUYỆN UỶ VÍ DỤ", "UỶ BAN KIỂM TRA"),
        ("ĐẢNG UỶ XÃ MƯỜNG VÍ DỤ", "VĂN PHÒNG"),
        ("BAN CHẤP HÀNH TRUNG ƯƠNG", "VĂN PHÒNG"),
    ],
)
def test_an_agency_above_in_the_look_of_the_issuer_is_known_by_its_words(parent, agency):
    """HD 36-HD/VPTW, I.2: the name of the agency above is not bold; the paper is of a time when there were districts."""
    look = Look(bold=True, align="center")
    spec = Spec(parent=parent, parent_look=look, agency=agency, date="Mường Ví Dụ, ngày 05 tháng 8 năm 2024")
    report = vanban.check(document(spec))
    assert [finding.text for finding in report if finding.code == "parent-agency/bold"] == [parent]


def test_a_committee_issues_and_not_its_party_organisation():
    """HD 05-HD/VPTW, I.2.1.2."""
    spec = Spec(agency="ĐẢNG BỘ XÃ MƯỜNG VÍ DỤ")
    assert {finding.code for finding in vanban.check(document(spec))} >= {"issuer-name/committee"}
    cell = Spec(
        agency="CHI BỘ THÔN HOA BAN", parent="ĐẢNG BỘ XÃ MƯỜNG VÍ DỤ", number="Số 08-KH/CB", authority="T/M CHI BỘ"
    )
    assert "issuer-name/committee" not in {finding.code for finding in vanban.check(document(cell))}
