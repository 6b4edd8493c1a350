"""The line under the Party's title is as long as the title: 22 letters of 15 pt bold, some 73 mm."""

import re

import pytest

import vanban
from tests.checks.blind.documents import DOCUMENTS
from vanban.word.package import read_parts, write_parts

DRAWN = re.compile(r'(?<=<wp:extent cx=")2625090(?=")|(?<=from="22\.65pt,)18pt" to="229\.35(?=pt)')
BORDER = re.compile(r'<w:ind w:left="453" w:right="453"')
SHORT = {"drawn": "900000", "written": '18pt" to="90', "border": '<w:ind w:left="1800" w:right="1800"'}
TRIED = ("text boxes", "python-docx, direct", "python-docx, styles", "tabs", "frames", "Word 2003", "Word 365", "npm docx",
         "LibreOffice, from ODF", "odd, inherited")  # fmt: skip


def shortened(docx):
    """Return a document whose line is a third of the title, whichever way it is drawn."""
    parts = dict(read_parts(docx))
    xml = parts["word/document.xml"].decode()
    changed = DRAWN.sub(lambda found: SHORT["drawn" if found[0].isdigit() else "written"], xml)
    changed = BORDER.sub(SHORT["border"], changed)
    assert changed != xml
    return write_parts(parts | {"word/document.xml": changed.encode()})


@pytest.mark.parametrize("construction", TRIED)
def test_a_line_shorter_than_the_title_is_told_with_both_lengths(construction):
    document = next(document for document in DOCUMENTS if document.construction == construction)
    assert list(vanban.check(document.build())) == []
    (finding,) = vanban.check(shortened(document.build()))
    assert finding.code == "party-title-rule/length"
    assert finding.wanted == "73 mm"
    assert 20 <= int(finding.found.removesuffix(" mm")) <= 30
