"""A paper of another kind is told once; a document of the Party made by anybody is measured, and found right."""

import pytest

import vanban
from tests.checks.blind.documents import DOCUMENTS, FOREIGN
from vanban.word.package import read_parts, write_parts

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
DDE = '<w:p><w:fldSimple w:instr="DDEAUTO excel x.xls"/></w:p>'


def with_things_inside(docx):
    """A field that runs a command, and an embedded workbook whose type nobody declares."""
    parts = dict(read_parts(docx))
    parts["word/document.xml"] = parts["word/document.xml"].replace(b"<w:body>", b"<w:body>" + DDE.encode(), 1)
    return write_parts(parts | {"word/embeddings/so.xlsx": b"PK"})


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


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document.name)
def test_the_type_is_told_also_of_a_letter_which_prints_none(document):
    report = vanban.check(document.build())
    assert (report.type == "Công văn") is document.name.startswith("cong-van-")
    assert report.type


@pytest.mark.parametrize("document", FOREIGN, ids=lambda document: document.name)
def test_what_is_inside_a_paper_of_another_kind_is_told_in_its_one_finding(document):
    report = vanban.check(with_things_inside(document.build()))
    assert report.state is vanban.State.NOT_PARTY
    assert [finding.code for finding in report] == [TAKEN_FOR[document.name]]
    assert "bên trong tệp có 3 điều phải xem lại, trước hết word/embeddings/so.xlsx: " in report[0].message
    assert len(vanban.annotate(with_things_inside(document.build()))) == 1


def test_a_chart_with_its_workbook_is_one_finding():
    parts = dict(read_parts(DOCUMENTS[0].build()))
    office, rels = "http://schemas.openxmlformats.org", "word/_rels/document.xml.rels"
    kind = f"{office}/officeDocument/2006/relationships"

    def relation(name, target):
        return f'<Relationship Id="rIdC" Type="{kind}/{name}" Target="{target}"/></Relationships>'

    types = parts["[Content_Types].xml"].decode()
    known = (
        '<Default Extension="xlsx" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"/>'
    )
    known += '<Override PartName="/word/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/>'
    parts["[Content_Types].xml"] = types.replace("</Types>", f"{known}</Types>").encode()
    parts[rels] = parts[rels].decode().replace("</Relationships>", relation("chart", "charts/chart1.xml")).encode()
    parts["word/charts/chart1.xml"] = (
        f'<c:chartSpace xmlns:c="{office}/drawingml/2006/chart" xmlns:r="{kind}"><c:externalData r:id="rIdC"/></c:chartSpace>'
    ).encode()
    parts["word/charts/_rels/chart1.xml.rels"] = (
        f'<Relationships xmlns="{office}/package/2006/relationships">{relation("package", "../embeddings/wb.xlsx")}'
    ).encode()
    parts["word/embeddings/wb.xlsx"] = b"PK"
    assert [finding.code for finding in vanban.check(write_parts(parts))] == ["outside/chart"]


def test_what_is_inside_a_document_of_the_party_is_told_thing_by_thing():
    codes = {finding.code for finding in vanban.check(with_things_inside(DOCUMENTS[0].build()))}
    assert codes >= {"outside/field-outside", "outside/embedded-object", "package/package-types"}
