"""The lint finds what Word would not open; each fault is made by hand in a good document."""

import re

import pytest

import vanban
from tests.conftest import PLAN_EXAMPLE
from vanban.word.package import read_parts
from vanban.word.structure import lint

DOCUMENT = "word/document.xml"


@pytest.fixture(scope="module")
def parts():
    return read_parts(vanban.render(vanban.load(PLAN_EXAMPLE)))


def test_what_we_render_has_no_fault(parts):
    assert lint(parts) == []


def _first(data, old, new):
    assert old in data, old
    return data.replace(old, new, 1)


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        (b"</w:p>", b"</w:p>stray", "stray-text"),
        (b"</w:p></w:tc>", b"</w:p><w:tbl><w:tblGrid/><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl></w:tc>", "cell"),
        (b"<w:tr>", b"<w:tr/><w:tr>", "row"),
        (b"<w:tbl>", b"<w:tbl><w:tblGrid/></w:tbl><w:tbl>", "table"),
        (b"<w:gridCol", b"<w:x", "grid"),
        (b'w:pStyle w:val="', b'w:pStyle w:val="none-', "style"),
        (b"<w:p>", b'<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>', "field"),
        (b"</w:body>", b"</w:bod>", "xml"),
        (b"<w:p>", b'<w:p><w:hyperlink r:id="rId99"/>', "relation"),
        (b"<w:p>", b"<w:p><w:p/>", "nesting"),
        (b"<w:p>", b"<w:sdt><w:sdtPr/></w:sdt><w:p>", "control"),
    ],
)
def test_each_fault_is_found(parts, old, new, rule):
    broken = {**parts, DOCUMENT: _first(parts[DOCUMENT], old, new)}
    assert rule in {fault.rule for fault in lint(broken)}


def test_a_doctype_is_refused(parts):
    broken = {**parts, DOCUMENT: b'<!DOCTYPE x [<!ENTITY a "b">]>' + parts[DOCUMENT].split(b"?>", 1)[1]}
    assert {fault.rule for fault in lint(broken)} == {"xml"}


TYPES, STYLES = "[Content_Types].xml", "word/styles.xml"


@pytest.mark.parametrize(
    ("part", "old", "new", "rule"),
    [
        (STYLES, b'w:styleId="Vb-urgency"', b'w:styleId="Vb-body"', "style-twice"),
        (STYLES, "VB Chức vụ".encode(), "VB Nội dung".encode(), "style-twice"),
        (TYPES, b"wordprocessingml.document.main", b"wordprocessingml.template.main", "content-type"),
        (TYPES, b"wordprocessingml.styles", b"wordprocessingml.settings", "content-type"),
        (TYPES, b"/word/header1.xml", b"/word/header9.xml", "content-type"),
    ],
)
def test_a_fault_of_the_package_is_found(parts, part, old, new, rule):
    assert [fault.rule for fault in lint({**parts, part: _first(parts[part], old, new)})] == [rule]


def test_a_document_without_a_word_is_a_fault(parts):
    silent = re.sub(rb"(<w:t(?: [^>]*)?>)[^<]*", rb"\1 ", parts[DOCUMENT])
    assert [fault.rule for fault in lint({**parts, DOCUMENT: silent})] == ["empty"]
