"""The PDF: whole or not at all, PDF/A-2b, tagged, with language and title; and what stood in for Times New Roman.

veraPDF is in no registry that the tests may use, so the marks of PDF/A are read by pikepdf (qpdf).
"""

import re
import shutil
from io import BytesIO

import docx as python_docx
import pikepdf
import pytest

import vanban
from tests.conftest import FORM_EXAMPLES, FORM_IDS, MINUTES, PLAN_EXAMPLE, ROOT
from tests.helpers.commands import run
from tests.helpers.printer import install, page
from tests.helpers.rows import BASE, GUEST
from vanban.word import pdf
from vanban.word.package import read_parts, write_parts
from vanban.word.pdf_structure import family, whole

NOTICE = "máy này không có phông Times New Roman; bản PDF in bằng phông"


@pytest.fixture(scope="module")
def printed():
    """The PDF of each form's example, by the form."""
    documents = [vanban.load(path) for path in FORM_EXAMPLES]
    pdfs = pdf.to_pdf([vanban.render(document) for document in documents])
    return {document.form: (document, made) for document, made in zip(documents, pdfs, strict=True)}


@pytest.mark.office
def test_every_form_prints_tagged_pdf_a_2b(printed):
    assert set(printed) == FORM_IDS
    for form, (_document, data) in printed.items():
        with pikepdf.open(BytesIO(data)) as file:
            root, meta = file.Root, file.open_metadata()
            assert (meta["pdfaid:part"], meta["pdfaid:conformance"]) == ("2", "B"), form
            assert root.OutputIntents[0].S == "/GTS_PDFA1"
            assert root.OutputIntents[0].DestOutputProfile.read_bytes()[36:40] == b"acsp", "an ICC profile"
            assert root.MarkInfo.Marked
            assert root.StructTreeRoot.K
            assert str(root.Lang) == "vi-VN"
            assert root.ViewerPreferences.DisplayDocTitle
            assert meta["dc:title"] == str(file.docinfo.Title)
            assert not file.is_encrypted
            assert "/JavaScript" not in str(root.get("/Names", ""))


@pytest.mark.office
def test_the_title_is_the_papers_own(printed):
    _document, data = printed["plan"]
    with pikepdf.open(BytesIO(data)) as file:
        assert str(file.docinfo.Title) == "Kế hoạch tổ chức sinh hoạt chi bộ mẫu năm 2026"


@pytest.mark.office
def test_every_font_is_in_the_file(printed):
    for form, (_document, data) in printed.items():
        with pikepdf.open(BytesIO(data)) as file:
            found = [item for item in file.objects if isinstance(item, pikepdf.Dictionary)]
            fonts = [item for item in found if item.get("/Type") == "/Font" and item.Subtype != "/Type0"]
            assert fonts, form
            for font in fonts:
                assert {"/FontFile", "/FontFile2", "/FontFile3"} & set(font.FontDescriptor.keys()), (form, font)


@pytest.mark.office
def test_headings_with_a_level_are_bookmarks():
    file, made = python_docx.Document(), BytesIO()
    file.add_heading("Phần thứ nhất", 1)
    file.add_paragraph("Chữ.")
    file.save(made)
    with pikepdf.open(BytesIO(pdf.to_pdf([made.getvalue()])[0])) as read, read.open_outline() as outline:
        assert [item.title for item in outline.root] == ["Phần thứ nhất"]


# Whole, or not there


@pytest.mark.office
def test_a_pdf_that_is_cut_anywhere_is_not_whole(printed):
    data = printed["minutes"][1]
    assert whole(data)
    assert not any(whole(data[:length]) for length in range(0, len(data) - 2, 101))
    assert not any(whole(data[:-length]) for length in range(2, 400))


@pytest.mark.office
def test_a_pdf_that_lost_a_piece_is_not_whole(printed):
    data = printed["minutes"][1]
    assert not any(whole(data[:start] + data[start + 64 :]) for start in range(0, len(data) - 64, 997))


@pytest.mark.office
def test_a_pdf_with_a_packed_table(printed):
    with pikepdf.open(BytesIO(printed["minutes"][1])) as file:
        made = BytesIO()
        file.save(made, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    data = made.getvalue()
    assert b"trailer" not in data
    assert whole(data)
    assert not any(whole(data[:length]) for length in range(0, len(data) - 6, 101))


def test_a_pdf_without_pages_is_not_whole():
    data = page(b"x")
    assert whole(data)
    assert not whole(data.replace(b"/Count 1", b"/Count 0"))
    assert not whole(data.replace(b"/Root 1", b"/Root 9"))
    assert not whole(b"")
    assert not whole(b"%PDF-1.7\nstartxref\n9\n%%EOF\n")


# Which font stood in


@pytest.mark.parametrize(
    ("font", "told"),
    [
        ("TimesNewRomanPSMT", None),
        ("TimesNewRomanPS-BoldMT", None),
        ("LiberationSerif", "Liberation Serif, độ rộng chữ như nhau"),
        ("Tinos-Bold", "Tinos, độ rộng chữ như nhau"),
        ("FreeSerif", "Free Serif, độ rộng chữ khác, nên dòng và trang có thể ngắt khác"),
    ],
)
def test_the_font_that_stood_in_is_told(font, told, tmp_path, monkeypatch, write):
    install(tmp_path, monkeypatch, font=font)
    plan = write("x.yaml", PLAN_EXAMPLE.read_bytes())
    result = run("render", plan, "--pdf")
    assert result.exit_code == 0
    assert re.findall(f"{NOTICE} (.*?)(?:;|\n)", result.stderr) == ([told] if told else [])
    assert NOTICE not in result.stdout


@pytest.mark.parametrize("command", ["render", "rows", "cycle", "preview"])
def test_it_is_told_once_a_run(command, tmp_path, monkeypatch, write):
    install(tmp_path, monkeypatch)
    if command == "render":
        files = [write(f"{number}.yaml", MINUTES.read_bytes()) for number in range(3)]
        result = run("render", *files, "--pdf", "-o", tmp_path / "ra", "--jobs", "1")
    elif command == "rows":
        rows = write("r.jsonl", "".join(GUEST % number for number in range(3)))
        result = run("render", write("x.yaml", BASE), "--rows", rows, "-o", tmp_path / "ra", "--pdf")
    elif command == "cycle":
        folder = shutil.copytree(ROOT / "examples/sinh-hoat-mau-2024/chi-bo/hoa-ban", tmp_path / "cell")
        result = run("cycle", folder, "--on", "31/3/2024", "--pdf")
    else:
        pytest.importorskip("pypdfium2")
        result = run("template", "preview", "minutes", "-o", tmp_path)
    assert result.exit_code == 0, result.output
    assert result.stderr.count(NOTICE) == 1


def test_it_is_told_in_english(tmp_path, monkeypatch, write):
    install(tmp_path, monkeypatch)
    result = run("--lang", "en", "render", write("x.yaml", PLAN_EXAMPLE.read_bytes()), "--pdf")
    assert "this machine has no Times New Roman; the PDF is set in Liberation Serif" in result.stderr


def test_a_document_in_another_font_has_no_stand_in(tmp_path, monkeypatch):
    install(tmp_path, monkeypatch)
    parts = read_parts(vanban.render(vanban.load(MINUTES)))
    parts["word/styles.xml"] = parts["word/styles.xml"].replace(b"Times New Roman", b"Arial")
    notes = []
    pdf.to_pdf([write_parts(parts)], notes)
    assert notes == []


def test_the_family_is_that_of_most_faces():
    faces = ("AAAAAA+DejaVuSans", "BAAAAA+LiberationSerif", "CAAAAA+LiberationSerif-Bold", "DAAAAA+OpenSymbol")
    assert family(b"".join(b"/FontName/%s\n" % face.encode() for face in faces)) == "LiberationSerif"
    assert family(b"") == ""
