"""What LibreOffice and docxtpl write against the schema is right in what we print."""

import pytest
from lxml import etree

from tests.helpers.constructs import WORKS, template
from vanban.layout.repair import repair
from vanban.layout.styling import W, restyle
from vanban.models.plan import Plan
from vanban.press.compile import compile_template
from vanban.standards import current

WRITTEN = {
    "switch of a row": ('<w:trPr><w:cantSplit w:val="true"/><w:tblHeader w:val="1"/></w:trPr>', "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"),
    "switch that is off": ('<w:trPr><w:cantSplit w:val="false"/></w:trPr>', "<w:trPr/>"),
    "section first": ('<w:pPr><w:sectPr/><w:pStyle w:val="x"/><w:rPr/></w:pPr>', '<w:pPr><w:pStyle w:val="x"/><w:rPr/><w:sectPr/></w:pPr>'),
    "section before a change": ("<w:pPr><w:sectPr/><w:rPr/><w:pPrChange/></w:pPr>", "<w:pPr><w:rPr/><w:sectPr/><w:pPrChange/></w:pPr>"),
    "grid of letters": ('<w:docGrid w:charSpace="4294959103"/>', '<w:docGrid w:charSpace="-8193"/>'),
    "what is right": ('<w:trPr><w:cantSplit/></w:trPr><w:docGrid w:charSpace="5"/>', '<w:trPr><w:cantSplit/></w:trPr><w:docGrid w:charSpace="5"/>'),
}  # fmt: skip


def read(xml):
    return etree.fromstring(f'<w:x xmlns:w="{W}">{xml}</w:x>')


@pytest.mark.parametrize("name", WRITTEN)
def test_what_libreoffice_writes_is_set_right(name):
    written, right = WRITTEN[name]
    root = read(written)
    repair(root)
    assert etree.tostring(root) == etree.tostring(read(right))


@pytest.mark.parametrize(
    ("name", "order"),
    [("cells spanned by a number", ["tcW", "gridSpan"]), ("a cell's ground", ["tcW", "shd"])],
)
def test_a_cell_is_as_wide_as_the_schema_has_it(name, order):
    source = compile_template(template(WORKS[name][0]), Plan, current()).sources["word/document.xml"]
    cells = etree.fromstring(source.encode()).iter(f"{{{W}}}tcPr")
    assert order in [[etree.QName(item).localname for item in cell] for cell in cells]


def test_the_names_that_word_may_ignore_stay_known():
    styles = (
        f'<w:styles xmlns:w="{W}" xmlns:w14="urn:x" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
        'mc:Ignorable="w14"/>'
    )
    part, _ids = restyle(styles.encode(), current())
    assert etree.fromstring(part).nsmap["w14"] == "urn:x"
