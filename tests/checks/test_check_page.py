"""Faults of title, star, hyphens, page and page number in documents of any construction, each told by its own branch."""

import re
from functools import cache

import pytest

import vanban
from tests.checks.blind.documents import DOCUMENTS
from tests.checks.blind.faults import FAULTS
from vanban.word.package import read_parts, write_parts

BUILD = {document.name: cache(document.build) for document in DOCUMENTS}
TOLD = {
    "title-missing": "party-title/missing",
    "title-of-the-state": "state-title/found",
    "title-motto-added": "state-title/found",
    "star-twice": "agency-star/twice",
    "star-above-agency": "agency-star/place",
    "star-under-number": "agency-star/place",
    "star-hidden": "pen-marks/hidden",
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


TURNED = 'w:type="even" r:id="rIdEven"/>'
EVEN = "<w:hdr xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>{}</w:hdr>"
NUMBER = (
    '<w:p><w:pPr><w:jc w:val="{}"/></w:pPr><w:r><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/>'
    '<w:sz w:val="28"/></w:rPr><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText>'
    '<w:fldChar w:fldCharType="end"/></w:r></w:p>'
)


def with_even(header, *, on=True):
    """Return a long document whose even pages have a header of their own, in a file that turns on or ignores it."""
    parts = dict(read_parts(BUILD["bao-cao-thang-co-bang"]()))
    text = parts["word/document.xml"].decode()
    body = re.search(r"<w:p\b(?:(?!</w:p>).)*Năm 2026, Đảng bộ.*?</w:p>", text, re.DOTALL)[0]
    new = "".join(body.replace("Năm 2026", f"Đến tháng {month}") for month in range(1, 12))
    text = text.replace(body, body + new * 2, 1)
    text = re.sub(r"(<w:sectPr\b[^>]*>)", rf"\1<w:headerReference {TURNED}", text)
    settings = parts["word/settings.xml"].decode()
    switch = "<w:evenAndOddHeaders/>" if on else ""
    links = parts["word/_rels/document.xml.rels"].decode()
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/header"
    link = f'<Relationship Id="rIdEven" Type="{kind}" Target="even.xml"/></Relationships>'
    types = parts["[Content_Types].xml"].decode()
    override = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"
    override = f'<Override PartName="/word/even.xml" ContentType="{override}"/></Types>'
    return write_parts(
        parts
        | {
            "word/document.xml": text.encode(),
            "word/even.xml": EVEN.format(header).encode(),
            "word/settings.xml": re.sub(r"(<w:settings\b[^>]*>)", rf"\1{switch}", settings).encode(),
            "word/_rels/document.xml.rels": links.replace("</Relationships>", link).encode(),
            "[Content_Types].xml": types.replace("</Types>", override).encode(),
        }
    )


@pytest.mark.parametrize(
    ("header", "on", "wanted"),
    [
        (NUMBER.format("center"), True, set()),
        (NUMBER.format("left"), True, {"page-number/align"}),
        ("<w:p/>", True, {"page-number/even"}),
        ("<w:p/>", False, set()),
    ],
    ids=["right", "left", "missing", "not in use"],
)
def test_even_pages_have_the_number_too(header, on, wanted):
    found = {finding.code for finding in vanban.check(with_even(header, on=on))}
    assert {code for code in found if code.startswith("page-number/")} == wanted


def parted(document, kind="", title="<w:titlePg/>"):
    """A document with another section behind half of its text, as Word begins one: with the ticks of the one before."""
    parts = dict(read_parts(document))
    body = parts["word/document.xml"].decode()
    last = body[body.rindex("<w:sectPr") : body.rindex("</w:body>")]
    own = re.sub(r"<w:(?:header|footer)Reference[^>]*/>|<w:titlePg/>|<w:pgNumType[^>]*/>", "", last)
    own = re.sub(r"(<w:sectPr[^>]*>)", rf"\1{kind}", own, count=1).replace("</w:sectPr>", f"{title}</w:sectPr>")
    first = last.replace("<w:titlePg/>", "").replace("</w:sectPr>", "<w:titlePg/></w:sectPr>")
    middle = body.index("</w:p>", len(body) * 2 // 3) + len("</w:p>")
    while body[:middle].count("<w:tbl>") > body[:middle].count("</w:tbl>"):
        middle = body.index("</w:p>", middle) + len("</w:p>")
    body = body[:middle] + f"<w:p><w:pPr>{first}</w:pPr></w:p>" + body[middle:].replace(last, own)
    return write_parts(parts | {"word/document.xml": body.encode()})


PARTED = next(document.build for document in DOCUMENTS if document.name == "ke-hoach-quan-triet-nghi-quyet")


# IV.5.1: continuously, from the second page; a tick “Different first page” that Word copies hides it on a later page too.
@pytest.mark.parametrize(
    ("kind", "title", "told"),
    [
        ("", "<w:titlePg/>", ["page-number/section"]),
        ('<w:type w:val="nextPage"/>', "<w:titlePg/>", ["page-number/section"]),
        ('<w:type w:val="continuous"/>', "<w:titlePg/>", []),
        ("", "", []),
        ("", '<w:titlePg w:val="0"/>', []),
        ("", '<w:pgNumType w:start="1"/><w:titlePg/>', []),
    ],
)
def test_a_later_part_that_hides_the_number_of_its_first_page(kind, title, told):
    found = [finding.code for finding in vanban.check(parted(PARTED(), kind, title)) if "page-number" in finding.code]
    assert found == told
