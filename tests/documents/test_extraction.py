"""The way back from Word: exact for what we rendered, and told where somebody's hand was in it."""

import re

import pytest
import yaml

import vanban
from tests.conftest import EXAMPLES, FORM_EXAMPLES, MINUTES, ROOT
from tests.helpers.commands import run
from tests.helpers.office import Editor
from vanban.models.moments import PartialDate
from vanban.models.vocabulary import Secrecy
from vanban.word.package import read_parts, write_parts
from vanban.word.reader import lines_of

MAIN, DATA = "word/document.xml", "customXml/item1.xml"


@pytest.fixture(scope="module")
def minutes():
    """Minutes signed after the meeting, so that its day stands in the controls of that alone."""
    return vanban.load(MINUTES).model_copy(update={"date": PartialDate(2026, 7, 6)})


@pytest.fixture(scope="module")
def docx(minutes):
    return vanban.render(minutes)


def edited(docx, was, now, part=MAIN, times=0):
    parts = read_parts(docx)
    assert was in parts[part].decode(), was
    parts[part] = parts[part].decode().replace(was, now, times or -1).encode()
    return write_parts(parts)


@pytest.mark.parametrize("path", [*EXAMPLES, *FORM_EXAMPLES], ids=lambda path: path.parent.name + "-" + path.stem)
def test_what_was_rendered_comes_back_exactly(path):
    document = vanban.load(path)
    docx = vanban.render(document)
    assert vanban.extract(docx) == document
    assert vanban.differences(docx) == ()
    assert vanban.render(vanban.extract(docx)) == docx


def test_a_changed_control_is_the_fields_new_value(docx, minutes):
    changed = edited(docx, "Nhà văn hoá thôn Hoa Ban</w:t>", "Nhà ông Giàng A G</w:t>")
    assert vanban.extract(changed).location == "Nhà ông Giàng A G"
    assert vanban.extract(changed) == minutes.model_copy(update={"location": "Nhà ông Giàng A G"})
    (told,) = vanban.differences(changed)
    assert (told.code, told.field, told.label) == ("field-changed", "location", "Địa điểm")


def test_a_value_changed_in_the_data_part_counts_as_well(docx):
    values = "<location>Nhà văn hoá thôn Hoa Ban</location>"
    assert vanban.extract(edited(docx, values, values.replace("Hoa Ban", "Ví Dụ"), DATA, 1)).location.endswith("Ví Dụ")


def test_two_controls_of_one_field_must_agree(docx):
    one = edited(docx, "ngày 03 tháng 7 năm 2026</w:t>", "ngày 04 tháng 7 năm 2026</w:t>", times=1)
    assert vanban.extract(one).held_on.isoformat() == "2026-07-04"
    two = edited(one, "ngày 03 tháng 7 năm 2026</w:t>", "ngày 05 tháng 7 năm 2026</w:t>", times=1)
    with pytest.raises(vanban.InputError, match=r"Ngày họp: trong Word có những giá trị khác nhau.*04.*05"):
        vanban.extract(two)


def test_a_changed_count_that_contradicts_is_an_error_with_its_field(docx):
    parts = read_parts(docx)
    total = re.compile(r"(attendance\.total\[1\].*?<w:t[^>]*>)13(</w:t>)", re.DOTALL)
    parts[MAIN] = total.sub(r"\g<1>14\2", parts[MAIN].decode()).encode()
    with pytest.raises(vanban.InputError, match="Tổng số đảng viên: ghi 14"):
        vanban.extract(write_parts(parts))


def test_text_that_no_field_holds_is_told(docx, minutes):
    changed = edited(docx, "Đề nghị nhắc các hộ", "Yêu cầu nhắc các hộ")
    assert vanban.extract(changed) == minutes
    (told,) = vanban.differences(changed)
    assert told.code == "text-changed"
    assert "Yêu cầu nhắc các hộ" in told.message
    assert "Đề nghị nhắc các hộ" in told.message


def test_secret_documents_and_no_data_carry_nothing(minutes):
    for docx in (
        vanban.render(minutes, data=False),
        vanban.render(minutes.model_copy(update={"secrecy": Secrecy.CONFIDENTIAL})),
    ):
        parts = read_parts(docx)
        assert not [name for name in parts if "customXml" in name]
        assert b"customXml" not in parts["[Content_Types].xml"] + parts["word/_rels/document.xml.rels"]
        tags = set(re.findall(rb'<w:tag w:val="([^"]*)"', parts[MAIN]))
        assert tags <= {b"number", b"date", b"signature"}  # what a stamping system finds, bound to nothing
        assert b"w:dataBinding" not in parts[MAIN]
        assert [line.text for line in lines_of(docx)] == [line.text for line in lines_of(vanban.render(minutes))]
        with pytest.raises(vanban.InputError, match="không mang dữ liệu nhúng"):
            vanban.extract(docx)


def test_the_command_gives_a_file_that_renders_the_same(tmp_path, docx):
    (tmp_path / "a.docx").write_bytes(docx)
    result = run("extract", tmp_path / "a.docx", "-o", tmp_path / "b.yaml")
    assert result.exit_code == 0, result.stderr
    assert next(iter(yaml.safe_load((tmp_path / "b.yaml").read_text()))) == "form"
    assert vanban.render(vanban.load(tmp_path / "b.yaml")) == docx
    assert run("extract", tmp_path / "a.docx", "-o", tmp_path / "b.json").exit_code == 0
    assert vanban.render(vanban.load(tmp_path / "b.json")) == docx
    assert run("render", tmp_path / "b.yaml", "--no-data", "-o", tmp_path / "c.docx").exit_code == 0
    assert run("extract", tmp_path / "c.docx").exit_code == 1


@pytest.mark.parametrize("data", [b"<a/>", b'<document xmlns="urn:vanban:data:1"><data>[1</data></document>'])
def test_a_broken_data_part_is_told(docx, data):
    parts = read_parts(docx)
    with pytest.raises(vanban.InputError):
        vanban.extract(write_parts({**parts, DATA: data}))


def test_a_report_from_word_files_equals_the_one_from_data(tmp_path):
    source = ROOT / "examples/chi-bo"
    for folder in ("bien-ban", "cham-diem"):
        for path in (source / folder).glob("*.yaml"):
            target = tmp_path / folder / f"{path.stem}.docx"
            target.parent.mkdir(exist_ok=True)
            target.write_bytes(vanban.render(vanban.load(path)))
    (tmp_path / "vanban.yaml").write_bytes((source / "vanban.yaml").read_bytes())
    text = (source / "bao-cao-quy-2.yaml").read_text().replace("*.yaml", "*.docx")
    (tmp_path / "report.yaml").write_text(text)
    ours, theirs = vanban.load(tmp_path / "report.yaml"), vanban.load(source / "bao-cao-quy-2.yaml")
    assert lines_of(vanban.render(ours)) == lines_of(vanban.render(theirs))
    assert [m.model_copy(update={"source": ""}) for m in ours.meetings] == [
        m.model_copy(update={"source": ""}) for m in theirs.meetings
    ]


@pytest.fixture(scope="module")
def editor(tmp_path_factory):
    return Editor(tmp_path_factory.mktemp("office"))


@pytest.mark.office
@pytest.mark.parametrize(
    ("was", "now", "field", "value"),
    [
        ("Nhà văn hoá thôn Hoa Ban", "Nhà ông Giàng A G", "location", "Nhà ông Giàng A G"),
        ("09 giờ 45 phút", "10 giờ 15 phút", "end", "10:15:00"),
        ("ngày 03 tháng 7", "ngày 04 tháng 7", "held_on", "2026-07-04"),
        ("91,5", "92", "quality", "92"),
    ],
)
def test_edited_and_saved_by_libreoffice(editor, docx, was, now, field, value):
    saved = editor.replace(docx, was, now)
    found = getattr(vanban.extract(saved), field)
    assert str(getattr(found, "score", found)) == value
    assert [item.code for item in vanban.differences(saved)] == ["field-changed"]


@pytest.mark.office
def test_saved_by_libreoffice_without_a_change(editor, docx, minutes):
    saved = editor.replace(docx, "không có chữ này", "x")
    assert vanban.extract(saved) == minutes
    assert vanban.differences(saved) == ()


@pytest.mark.office
def test_text_changed_in_libreoffice_is_told(editor, docx, minutes):
    saved = editor.replace(docx, "Mỗi đảng viên nhận vận động 5 hộ", "Mỗi đảng viên nhận vận động 6 hộ")
    assert vanban.extract(saved) == minutes
    assert [item.code for item in vanban.differences(saved)] == ["text-changed"]
