"""The main part is what its relation says, whatever its name; what Word calls otherwise is told or set right."""

import pytest

import vanban
from tests.conftest import MINUTES
from tests.helpers.commands import run
from tests.helpers.templates import EXAMPLE, FORM, WHOLE, form_with
from vanban.errors import InputError
from vanban.packs.pack import packs_of
from vanban.word.package import read_parts, write_parts
from vanban.word.reader import lines_of
from vanban.word.structure import lint

MEDIA = "application/vnd.openxmlformats-officedocument.wordprocessingml"
TYPES, RELATIONS = "[Content_Types].xml", "word/_rels/document.xml.rels"


def renamed(docx, names=("document", "styles", "settings")):
    """The same file as Office 365 names its parts."""
    parts = read_parts(docx)
    for name in names:
        parts[f"word/{name}2.xml"] = parts.pop(f"word/{name}.xml")
        for holder in (TYPES, "_rels/.rels", RELATIONS):
            parts[holder] = parts[holder].replace(f"{name}.xml".encode(), f"{name}2.xml".encode())
    parts["word/_rels/document2.xml.rels"] = parts.pop(RELATIONS)
    return write_parts(parts)


def with_type(docx, kind):
    parts = read_parts(docx)
    types = parts["[Content_Types].xml"]
    assert f"{MEDIA}.document.main+xml".encode() in types
    return write_parts(
        {**parts, "[Content_Types].xml": types.replace(f"{MEDIA}.document.main+xml".encode(), kind.encode())}
    )


@pytest.fixture(scope="module")
def docx():
    return vanban.render(vanban.load(MINUTES))


@pytest.fixture
def office(docx, write):
    return write("tu-office.docx", renamed(docx))


def test_the_parts_get_their_usual_names(docx):
    assert b"document2" not in b"".join(read_parts(renamed(docx)).values())
    assert lines_of(renamed(docx)) == lines_of(docx)
    assert lint(read_parts(renamed(docx))) == []


def test_show_check_and_extract_read_it(office, docx, write):
    plain = write("thuong.docx", docx)
    for command in ("show", "extract"):
        assert run(command, office).output.replace("tu-office", "thuong") == run(command, plain).output
    told = run("check", office)
    assert told.exit_code == run("check", plain).exit_code == 0
    assert run("check", office, "--annotate", office.with_name("loi.docx")).exit_code == 0
    assert lines_of(office.with_name("loi.docx").read_bytes()) == lines_of(docx)


def rendered(folder, template):
    form = form_with(folder / "thu", template, FORM, EXAMPLE)
    with packs_of([form.folder]):
        return vanban.render(vanban.load(form.example()))


def test_a_template_may_be_such_a_file(tmp_path):
    assert lines_of(rendered(tmp_path, renamed(WHOLE))) == lines_of(rendered(tmp_path, WHOLE))


def test_what_nothing_leads_to_is_no_main_part(docx):
    parts = read_parts(renamed(docx))
    stray = write_parts({**read_parts(docx), "word/document2.xml": b"<broken"})
    assert lines_of(stray) == lines_of(docx)
    assert parts["word/document.xml"] == read_parts(docx)["word/document.xml"]


@pytest.mark.parametrize(
    "kind",
    [
        f"{MEDIA}.template.main+xml",
        "application/vnd.ms-word.document.macroEnabled.main+xml",
        "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
    ],
)
def test_a_word_template_renamed_makes_documents(kind, tmp_path):
    made = rendered(tmp_path, with_type(WHOLE, kind))
    assert (
        f'/word/document.xml" ContentType="{MEDIA}.document.main+xml"'.encode()
        in read_parts(made)["[Content_Types].xml"]
    )
    assert made == rendered(tmp_path, WHOLE)


def test_strict_open_xml_is_told_by_name(docx, write):
    parts = read_parts(docx)
    old, new = b"http://schemas.openxmlformats.org/officeDocument/2006", b"http://purl.oclc.org/ooxml/officeDocument"
    strict = write_parts({**parts, "_rels/.rels": parts["_rels/.rels"].replace(old, new)})
    with pytest.raises(InputError, match="Strict Open XML") as error:
        read_parts(strict)
    assert error.value.diagnostics[0].code == "strict"
    told = run("check", write("x.docx", strict))
    assert told.exit_code != 0
    assert "Lưu thành (Save As)" in told.output


def test_another_office_file_is_no_word_file(docx):
    parts = read_parts(docx)
    del parts["word/document.xml"]
    parts["_rels/.rels"] = parts["_rels/.rels"].replace(b"word/document.xml", b"xl/workbook.xml")
    with pytest.raises(InputError, match="không có văn bản Word"):
        read_parts(write_parts({**parts, "xl/workbook.xml": b"<x/>"}))
