"""Copies of a document: with comments, and with what is safe set right."""

import subprocess
from dataclasses import replace
from io import BytesIO

import docx as python_docx
import pytest

import vanban
from tests.checks.specimens.raw import Spec, document
from tests.helpers.specimens import ANYWHERE, FAULTS
from vanban.checks import inspect
from vanban.checks.annotate import annotate
from vanban.checks.fix import fix
from vanban.errors import InputError
from vanban.word.office import find_soffice
from vanban.word.package import read_parts, write_parts
from vanban.word.pdf import to_pdf
from vanban.word.reader import lines_of
from vanban.word.structure import lint

S = Spec()
BAD = replace(
    S,
    title_look=replace(S.title_look, size=13, bold=False),
    body_look=replace(S.body_look, size=13, align="left", first=720, after=0, line=0),
    label_look=replace(S.label_look, underline=False, bold=True),
    office_look=replace(S.office_look, bold=True),
    margins=S.margins.replace("1701", "1440"),
    star="",
    name="TS. Nguyễn Văn A",
)
SETTINGS = {"size", "bold", "italic", "underline", "align", "indent", "line", "gap", "left", "right", "top", "bottom"}


def words(data):
    return [line.text for line in lines_of(data)]


@pytest.mark.parametrize(("construction", "line"), ANYWHERE)
def test_what_is_safe_is_set_and_no_word_is_touched(construction, line):
    bad = document(BAD, construction, line)
    before = {finding.code for finding in inspect(bad)}
    assert len(before) > 8
    left = fix(bad)
    assert words(left.docx) == words(bad)
    assert {finding.code for finding in left} == {"agency-star/missing", "signer-name/title"}
    assert {finding.code for finding in left.changes} == before - {"agency-star/missing", "signer-name/title"}
    assert lint(read_parts(left.docx)) == []
    assert python_docx.Document(BytesIO(left.docx))


@pytest.mark.parametrize("name", FAULTS)
def test_each_fault_with_a_setting_behind_it_is_set(name):
    change, wanted = FAULTS[name]
    bad = document(replace(S, **change))
    left = fix(bad)
    settable = {code for code in wanted if code.split("/")[1] in SETTINGS}
    assert {finding.code for finding in left} == wanted - settable
    assert words(left.docx) == words(bad)


def test_a_clean_document_stays_as_it_is():
    clean = document(S)
    left = fix(clean)
    assert (list(left.changes), left) == ([], [])
    assert words(left.docx) == words(clean)


def test_a_document_of_two_pages_has_a_page_number():
    assert {finding.code for finding in inspect(document(replace(S, paragraphs=S.paragraphs * 3)))} == {
        "page-number/missing"
    }


def test_a_long_document_without_page_number_gets_one():
    long = document(replace(S, paragraphs=S.paragraphs * 6))
    assert {finding.code for finding in inspect(long)} == {"page-number/missing", "point-letters/order"} - {
        "point-letters/order"
    }
    left = fix(long)
    assert [finding.code for finding in left.changes] == ["page-number/missing"]
    assert left == []
    assert any("PAGE" in line.text for line in lines_of(left.docx))


def test_signed_and_protected_documents_are_refused():
    parts = read_parts(document(BAD))
    with pytest.raises(InputError, match="ký số"):
        fix(write_parts({**parts, "_xmlsignatures/sig1.xml": b"<x/>"}))
    protected = document(replace(BAD, settings='<w:documentProtection w:edit="readOnly" w:enforcement="1"/>'))
    with pytest.raises(InputError, match="khoá"):
        fix(protected)


@pytest.mark.parametrize(("construction", "line"), ANYWHERE)
def test_comments_stand_at_their_paragraphs(construction, line):
    pytest.importorskip("docx", minversion="1.2")  # reads comments, which vanban itself need not
    bad = document(BAD, construction, line)
    findings = annotate(bad)
    opened = python_docx.Document(BytesIO(findings.docx))
    comments = [comment.text for comment in opened.comments]
    assert len(comments) == len(findings)
    assert any("(I.7.1.3)" in text or "signer-name/title" in text for text in comments)
    assert words(findings.docx) == words(bad)
    assert {finding.code for finding in inspect(findings.docx)} == {finding.code for finding in findings}
    again = annotate(findings.docx).docx
    assert len(list(python_docx.Document(BytesIO(again)).comments)) == len(findings)


@pytest.mark.office
def test_libreoffice_opens_the_copies():
    bad = document(BAD)
    pages = to_pdf([annotate(bad).docx, fix(bad).docx])
    assert all(page.startswith(b"%PDF") for page in pages)


@pytest.mark.office
@pytest.mark.parametrize("suffix", ["doc", "odt", "rtf"])
def test_old_and_foreign_files_are_converted_when_asked(suffix, tmp_path):
    source = tmp_path / "x.docx"
    source.write_bytes(document(S))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [find_soffice(), profile, "--headless", "--convert-to", suffix, "--outdir", str(tmp_path), str(source)]
    subprocess.run(command, check=True, capture_output=True)
    path = source.with_suffix(f".{suffix}")
    with pytest.raises(InputError, match="không phải tệp DOCX"):
        vanban.check(path)
    assert {finding.rule for finding in vanban.check(path, convert=True)} <= {"party-title-rule"}
