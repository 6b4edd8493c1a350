"""What a hand has touched is not lost: each writer, in front of each state of the file that it is about to write."""

import os
import re
import shutil
import subprocess
from pathlib import Path
from types import SimpleNamespace

import docx as python_docx
import pytest

import vanban
from tests.conftest import MINUTES, ROOT
from tests.helpers.commands import run
from tests.helpers.documents import PLAN
from tests.helpers.edits import by_python_docx, margin_by_python_docx, replaced
from tests.helpers.office import Editor
from tests.helpers.printer import install
from tests.helpers.rows import BASE, GUEST
from vanban.word.guard import Found, May, pdf_source, put, sealed_schema, untouched
from vanban.word.package import read_parts, write_parts
from vanban.word.seal import COPY, seal_of

REFUSED = "đã được sửa tay"


@pytest.fixture
def records(commune, tmp_path):
    """A cell with two meetings."""
    folder = shutil.copytree(commune / "chi-bo/01-thon-hoa-ban", tmp_path / "cell")
    for path in (*folder.glob("nam-*.yaml"), *sorted(folder.glob("ky-hop/*.yaml"))[2:]):
        path.unlink()
    return folder


@pytest.fixture(scope="module")
def commune(tmp_path_factory):
    import runpy

    folder = tmp_path_factory.mktemp("commune")
    runpy.run_path(str(ROOT / "examples/dang-uy-xa/tao_ho_so.py"))["make"](folder)
    return folder


@pytest.fixture(params=["render", "render two", "rows", "cycle", "save", "render_many"])
def writer(request, tmp_path, write):
    """A way to write a document: the file, how to write it, how to change what is to be written.

    ``go`` returns what was said and whether all went well; ``renews`` tells whether it renews what is ours unasked.
    """

    def of(target, *command, **more):
        def go(*options):
            result = run(*command, *options)
            return result.output, result.exit_code

        return SimpleNamespace(target=target, go=go, command=True, **more)

    if request.param == "cycle":
        cell = request.getfixturevalue("records")
        record = min(cell.glob("ky-hop/*.yaml"))
        return of(
            cell / "giay-to/2026-01-thuong-ky-bien-ban.docx", "cycle", cell, "--on", "31/1/2026", renews=True,
            change=lambda: replaced(record, "Địa điểm: ", "Địa điểm: Phòng hai, "),
        )  # fmt: skip
    if request.param == "rows":
        base, rows = write("giay-moi.yaml", BASE), write("r.jsonl", GUEST % "A" + GUEST % "B")
        return of(
            tmp_path / "ra/giay-moi-000001.docx", "render", base, "--rows", rows, "-o", tmp_path / "ra", "--resume",
            renews=True, change=lambda: write("r.jsonl", GUEST % "C" + GUEST % "B"),
        )  # fmt: skip
    plan, target = write("x.yaml", PLAN), tmp_path / "x.docx"

    def change():
        write("x.yaml", PLAN.replace("thử", "khác"))

    if request.param.startswith("render") and "_" not in request.param:
        more = [write("y.yaml", PLAN)] if "two" in request.param else []
        return of(target, "render", plan, *more, renews=False, change=change)

    def go(*options):
        asked = {"overwrite": "--force" in options, "overwrite_edited": "--overwrite-edited" in options}
        if request.param == "save":
            try:
                vanban.save(vanban.load(plan), target, **asked)
            except vanban.OutputError as error:
                return str(error), error.exit_code
            return "", 0
        (result,) = vanban.render_many([plan], output=tmp_path, **asked)
        return str(result.error), result.error.exit_code if result.error else 0

    return SimpleNamespace(target=target, go=go, renews=False, change=change, command=False)


def saved_again(path):
    document = python_docx.Document(path)
    document.save(path)


def one_word(path):
    parts = read_parts(path.read_bytes())
    parts["word/document.xml"] = parts["word/document.xml"].replace(b"</w:t>", b" x</w:t>", 1)
    path.write_bytes(write_parts(parts))


def title_only(path):
    document = read_parts(path.read_bytes())
    document["docProps/core.xml"] = re.sub(rb"<dc:title>[^<]*", b"<dc:title>x", document["docProps/core.xml"])
    path.write_bytes(write_parts(document))


def forged(path):
    """Put another document's seal into this one."""
    parts = read_parts(path.read_bytes())
    parts["docProps/core.xml"] = re.sub(rb"vanban:1:[0-9a-f]+", b"vanban:1:" + b"0" * 32, parts["docProps/core.xml"])
    path.write_bytes(write_parts(parts))


def cut_off(path):
    path.write_bytes(path.read_bytes()[:-30])


def foreign(path):
    path.write_bytes(b"mine")


def linked(path):
    path.rename(path.with_name("elsewhere"))
    path.symlink_to("elsewhere")


HANDS = [by_python_docx, saved_again, one_word, title_only, forged, cut_off, foreign, linked]


def test_an_equal_file_is_left_alone(writer):
    assert writer.go()[1] == 0
    os.utime(writer.target, ns=(1, 1))
    for options in ((), ("--force",), ("--overwrite-edited",)):
        assert writer.go(*options)[1] == 0
    assert writer.target.stat().st_mtime_ns == 1


def test_what_is_ours_and_untouched_may_be_renewed(writer):
    writer.go()
    before = writer.target.read_bytes()
    writer.change()
    text, code = writer.go()
    if not writer.renews:
        assert (code, "đã có" in text, "--force" in text) == (4, True, writer.command)
        assert writer.target.read_bytes() == before
        assert writer.go("--force")[1] == 0
    else:
        assert code == 0
    assert writer.target.read_bytes() != before
    assert seal_of(writer.target.read_bytes())


@pytest.mark.parametrize("hand", HANDS)
def test_what_a_hand_touched_is_refused_by_name(writer, hand):
    writer.go()
    hand(writer.target)
    writer.change()
    touched = writer.target.read_bytes()
    for options in ((), ("--force",)):
        text, code = writer.go(*options)
        assert code == 4
        assert REFUSED in text
        assert str(writer.target) in text
        assert ("--overwrite-edited" in text) == writer.command
        assert writer.target.read_bytes() == touched
    assert writer.go("--overwrite-edited")[1] == 0
    assert seal_of(writer.target.read_bytes())
    assert not writer.target.is_symlink()


@pytest.fixture(scope="module")
def editor(tmp_path_factory):
    return Editor(tmp_path_factory.mktemp("office"))


@pytest.mark.office
def test_what_libreoffice_saved_again_is_refused(writer, editor):
    writer.go()
    saved = editor.replace(writer.target.read_bytes(), "không có chữ này", "x")
    writer.target.write_bytes(saved)
    writer.change()
    for options in ((), ("--force",)):
        text, code = writer.go(*options)
        assert (code, REFUSED in text) == (4, True)
        assert writer.target.read_bytes() == saved


def test_a_folder_in_the_way(writer, request):
    if "save" in request.node.name:
        pytest.skip("into a folder, a document is saved under its own name")
    writer.target.mkdir(parents=True)
    for options in ((), ("--force",), ("--overwrite-edited",)):
        text, code = writer.go(*options)
        assert (code, "đó là một thư mục" in text) == (4, True)
    assert writer.target.is_dir()


def test_a_file_that_word_has_open_is_not_renewed(writer):
    writer.go()
    before = writer.target.read_bytes()
    owner = writer.target.with_name(
        f"~${writer.target.name[2:] if len(writer.target.stem) > 7 else writer.target.name}"
    )
    owner.write_bytes(b"")
    writer.change()
    text, code = writer.go("--force")
    assert (code, "đang mở trong Word" in text) == (4, True)
    assert writer.target.read_bytes() == before
    owner.unlink()
    assert writer.go("--force")[1] == 0


# The seal


@pytest.fixture
def minutes():
    return vanban.load(MINUTES)


@pytest.mark.parametrize("options", [{}, {"data": False}, {"standard": "hd36"}])
def test_every_document_bears_a_seal(minutes, options):
    docx = vanban.render(minutes, **options)
    assert untouched(docx)
    assert vanban.render(minutes, **options) == docx


def test_a_secret_document_bears_a_seal_and_no_word_of_itself(write):
    secret = vanban.load(write("x.yaml", PLAN.replace("form: plan\n", "form: plan\nĐộ mật: Mật\n")))
    docx = vanban.render(secret)
    assert untouched(docx)
    (identifier,) = re.findall(rb"<dc:identifier[^>]*>([^<]*)<", read_parts(docx)["docProps/core.xml"])
    assert re.fullmatch(rb"vanban:1:[0-9a-f]{32}", identifier)
    assert not any(name.startswith("customXml/") for name in read_parts(docx))


def test_the_seal_is_the_same_however_tightly_a_file_is_packed(minutes):
    from vanban.documents.rendering import render

    sealed = {seal_of(render(minutes, level=level)) for level in (1, 6, 9)}
    assert len(sealed) == 1
    assert None not in sealed


def test_a_slower_packing_is_equal(minutes, tmp_path):
    from vanban.documents.rendering import render

    path = tmp_path / "x.docx"
    assert put(path, render(minutes, level=1), May.ADD) is Found.NEW
    assert put(path, render(minutes, level=6), May.ADD) is Found.EQUAL


@pytest.mark.parametrize("name", ["word/document.xml", "word/styles.xml", "docProps/core.xml", "[Content_Types].xml"])
def test_one_byte_breaks_the_seal(minutes, name):
    parts = read_parts(vanban.render(minutes))
    parts[name] = parts[name].replace(b"</", b" </", 1)
    assert not untouched(write_parts(parts))


def test_a_part_more_or_less_breaks_the_seal(minutes):
    parts = read_parts(vanban.render(minutes))
    assert untouched(write_parts(parts))
    assert not untouched(write_parts({**parts, "customXml/item9.xml": b"<x/>"}))
    del parts["customXml/item1.xml"]
    assert not untouched(write_parts(parts))


def test_nothing_stops_at_a_broken_file(minutes):
    docx = vanban.render(minutes)
    for length in range(0, len(docx), 61):
        assert not untouched(docx[:length])
        assert not untouched(docx[length + 1 :])
        spoiled = bytearray(docx)
        spoiled[-1 - length % 2000] ^= 0xFF
        untouched(bytes(spoiled))


# Copies, data files, PDFs


@pytest.mark.parametrize("option", ["--fix", "--annotate"])
def test_copies_of_the_checker(write, tmp_path, option):
    plan = write("x.yaml", PLAN)
    run("render", plan)
    source, copy = tmp_path / "x.docx", tmp_path / "copy.docx"
    margin_by_python_docx(source)
    assert run("check", source, option, copy).exit_code < 2
    assert seal_of(copy.read_bytes(), COPY)
    assert seal_of(copy.read_bytes()) is None, "what is in a copy cannot be made again from data"
    by_python_docx(source)
    assert run("check", source, option, copy).exit_code == 4
    assert run("check", source, option, copy, "--force").exit_code < 2
    by_python_docx(copy)
    touched = copy.read_bytes()
    result = run("check", source, option, copy, "--force")
    assert (result.exit_code, REFUSED in result.stderr) == (4, True)
    assert copy.read_bytes() == touched
    assert run("check", source, option, copy, "--overwrite-edited").exit_code < 2
    assert copy.read_bytes() != touched


def test_a_fixed_copy_put_in_the_place_of_a_paper_is_not_lost(write, tmp_path):
    plan, paper = write("x.yaml", PLAN), tmp_path / "x.docx"
    run("render", plan)
    margin_by_python_docx(paper)
    run("check", paper, "--fix", tmp_path / "copy.docx")
    (tmp_path / "copy.docx").replace(paper)
    assert run("render", plan, "--force").exit_code == 4


def test_data_taken_out_are_not_written_over_what_was_typed(write, tmp_path):
    plan, data = write("x.yaml", PLAN), tmp_path / "lay-lai.yaml"
    run("render", plan)
    assert run("extract", tmp_path / "x.docx", "-o", data).exit_code == 0
    assert run("extract", tmp_path / "x.docx", "-o", data).exit_code == 0  # equal
    data.write_text("của tôi: 1\n", encoding="utf-8")
    assert run("extract", tmp_path / "x.docx", "-o", data, "--force").exit_code == 4
    assert data.read_text(encoding="utf-8") == "của tôi: 1\n"
    assert run("extract", tmp_path / "x.docx", "-o", data, "--overwrite-edited").exit_code == 0


def test_a_schema_beside_a_new_file(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    run("new", "plan", "-o", "x.yaml")
    schema = Path("plan.schema.json")
    text = schema.read_text(encoding="utf-8")
    assert untouched(text.encode())
    schema.write_text(sealed_schema('{\n  "title": "cũ"\n}\n'), encoding="utf-8")
    assert run("new", "plan", "-o", "y.yaml").exit_code == 0
    assert schema.read_text(encoding="utf-8") == text
    schema.write_text(text.replace("Kế hoạch", "Của tôi"), encoding="utf-8")
    assert run("new", "plan", "-o", "z.yaml").exit_code == 4
    assert "Của tôi" in schema.read_text(encoding="utf-8")


@pytest.fixture
def printer(tmp_path, monkeypatch):
    """Put a program in the place of LibreOffice that prints what it was given."""
    return install(tmp_path, monkeypatch)


@pytest.mark.parametrize("way", ["render", "rows", "cycle"])
@pytest.mark.usefixtures("printer")
def test_a_pdf_is_ours_as_long_as_nobody_touched_it(way, write, tmp_path, request):
    if way == "cycle":
        cell = request.getfixturevalue("records")
        docx = cell / "giay-to/2026-01-thuong-ky-bien-ban.docx"
        record, was = min(cell.glob("ky-hop/*.yaml")), "Địa điểm: "
        command = ("cycle", cell, "--on", "31/1/2026", "--pdf")
    elif way == "rows":
        base, record, was = write("giay-moi.yaml", BASE), write("r.jsonl", GUEST % "Lò Văn A"), "Lò Văn A"
        docx = tmp_path / "ra/giay-moi-000001.docx"
        command = ("render", base, "--rows", record, "-o", tmp_path / "ra", "--resume", "--pdf")
    else:
        record, was, docx = write("x.yaml", PLAN), "thử", tmp_path / "x.docx"
        command = ("render", record, "--pdf", "--force")
    pdf = docx.with_suffix(".pdf")
    assert run(*command).exit_code == 0
    assert pdf_source(pdf.read_bytes())
    os.utime(pdf, ns=(1, 1))
    assert run(*command).exit_code == 0
    assert pdf.stat().st_mtime_ns == 1, "it is of the document as it is"
    replaced(record, was, f"{was}một")
    assert run(*command).exit_code == 0
    assert docx.read_bytes().hex().encode() in pdf.read_bytes()
    signed = pdf.read_bytes() + b"signed"
    pdf.write_bytes(signed)
    replaced(record, f"{was}một", f"{was}hai")
    result = run(*command)
    assert (result.exit_code, f"{pdf} {REFUSED}" in result.output) == (4, True)
    assert pdf.read_bytes() == signed
    assert run(*command, "--overwrite-edited").exit_code == 0
    if way != "rows":  # there a document that was made before has its PDF made with it, or not at all
        assert docx.read_bytes().hex().encode() in pdf.read_bytes()


@pytest.mark.office
def test_a_sealed_pdf_is_a_good_pdf(write, tmp_path):
    import pdfplumber

    plan = write("x.yaml", PLAN)
    assert run("render", plan, "--pdf").exit_code == 0
    data = (tmp_path / "x.pdf").read_bytes()
    assert pdf_source(data)
    assert data.rstrip().endswith(b"%%EOF")
    with pdfplumber.open(tmp_path / "x.pdf") as pdf:
        assert "KẾ HOẠCH" in pdf.pages[0].extract_text()
    found = shutil.which("pdfinfo")
    if found:
        told = subprocess.run([found, tmp_path / "x.pdf"], check=True, capture_output=True)
        assert not told.stderr


def test_every_writer_goes_through_the_guard():
    """But for a folder of a new form, which must not be there yet, and for pictures of a page to be looked at."""
    past = {
        "vanban/word/files.py", "vanban/word/guard.py", "vanban/workshop/starter.py", "vanban/cli/workshop.py",
        "vanban/book/memory.py",  # our own memory, which nobody edits
        "vanban/register/store.py",  # never over a file
    }  # fmt: skip
    found = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "vanban").rglob("*.py")
        if "write_atomic" in path.read_text(encoding="utf-8")
    }
    assert found == past
    pictures = (ROOT / "vanban/cli/workshop.py").read_text(encoding="utf-8")
    assert pictures.count("write_atomic(") == 1


def test_what_another_run_made_the_same_this_moment_is_left(tmp_path, monkeypatch):
    from vanban.word import guard

    def late(path, _data, **_how):
        path.write_bytes(made)
        raise vanban.OutputError("exists", code="exists")

    monkeypatch.setattr(guard, "write_atomic", late)
    made = b"same"
    assert put(tmp_path / "a", b"same", May.ADD) is Found.EQUAL
    made = b"other"
    with pytest.raises(vanban.OutputError, match="exists"):
        put(tmp_path / "b", b"same", May.ADD)
