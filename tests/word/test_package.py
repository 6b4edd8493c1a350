"""Zips read with suspicion and written canonically; files that appear whole or not at all."""

import errno
import os
import zipfile
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from random import Random

import pytest

import vanban
from tests.conftest import MINUTES, SHEET
from vanban.errors import InputError, OutputError
from vanban.word import files, pdf
from vanban.word.files import safe_name, write_atomic
from vanban.word.package import content_hash, read_parts, write_parts
from vanban.word.parts import data_payload


@pytest.fixture(scope="module")
def docx():
    return vanban.render(vanban.load(MINUTES))


def rezipped(docx, **changes):
    """The same document with parts replaced (or added) by hand."""
    parts = {**read_parts(docx), **dict(changes.items())}
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def test_python_and_the_system_read_what_we_write(docx):
    with zipfile.ZipFile(BytesIO(docx)) as archive:
        assert archive.testzip() is None
        names = archive.namelist()
        assert names[0] == "[Content_Types].xml"
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert {info.compress_type for info in archive.infolist()} == {zipfile.ZIP_DEFLATED}


def test_the_content_hash_does_not_see_compression(docx):
    parts = read_parts(docx)
    assert content_hash(write_parts(parts, level=1)) == content_hash(docx) == content_hash(rezipped(docx))
    assert content_hash(rezipped(docx, **{"word/settings.xml": b"<x/>"})) != content_hash(docx)


def test_the_source_data_are_in_the_document(docx):
    payload = data_payload(read_parts(docx)).decode()
    assert 'form="minutes"' in payload
    assert "Nhà văn hoá thôn Hoa Ban" in payload


def _with(name, data=b"x"):
    def make():
        buffer = BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("[Content_Types].xml", "<Types/>")
            archive.writestr("word/document.xml", "<x/>")
            archive.writestr(name, data)
        return buffer.getvalue()

    return make


LARGE = Random(1).randbytes(1 << 20) * 21  # noqa: S311  # nothing secret
"""Larger than a part of a document, and packed no better than one."""


def _twice():
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", "<x/>")
        archive.writestr("word/Document.xml", "<y/>")
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (lambda: b"", "not-docx"),
        (lambda: b"%PDF-1.7", "not-docx"),
        (lambda: b"\xd0\xcf\x11\xe0 old Word", "not-docx"),
        (lambda: b"{\\rtf1", "not-docx"),
        (lambda: b"PK\x03\x04 broken", "broken-zip"),
        (_with("../x.xml"), "unsafe-zip"),
        (_with("/x.xml"), "unsafe-zip"),
        (_with("word\\x.xml"), "unsafe-zip"),
        (_with("word/vbaProject.bin"), "macro"),
        (_with("word/x.xml", b"0" * (30 << 20)), "unsafe-zip"),
        (_with("word/x.xml", LARGE), "large-zip"),
        (_twice, "unsafe-zip"),
    ],
)
def test_what_is_no_safe_document_is_refused(make, code):
    with pytest.raises(InputError) as error:
        read_parts(make())
    assert error.value.diagnostics[0].code == code


def test_a_document_of_many_parts_is_read_where_somebody_answers_for_it(docx):
    many = rezipped(docx, **{f"word/media/{number}.png": b"x" for number in range(250)})
    with pytest.raises(InputError, match=r"có \d{3} tệp con bên trong.*VANBAN_LIMITS") as error:
        read_parts(many)
    assert error.value.diagnostics[0].code == "large-zip"
    assert len(read_parts(many, trusted=True)) > 250


def test_what_is_large_is_read_where_somebody_answers_for_it_and_what_is_unsafe_is_not():
    assert read_parts(_with("word/x.xml", LARGE)(), trusted=True)["word/x.xml"] == LARGE
    with pytest.raises(InputError) as error:
        read_parts(_twice(), trusted=True)
    assert error.value.diagnostics[0].code == "unsafe-zip"


def test_a_document_cut_off_anywhere_is_refused_or_whole(docx):
    for length in range(4, len(docx), 997):
        with pytest.raises(InputError):
            read_parts(docx[:length])


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("08-BB/HU", "08-BB-HU.docx"),
        ("  ..Kế hoạch: “mẫu” <1>?  ", "Kế hoạch “mẫu” 1.docx"),
        ("CON", "_CON.docx"),
        ("com1.báo cáo", "_com1.báo cáo.docx"),
        ("", "van-ban.docx"),
        ("../../etc/passwd", "etc-passwd.docx"),
        ("a\u202eb", "ab.docx"),
    ],
)
def test_file_names_are_safe(text, wanted):
    assert safe_name(text) == wanted


def test_file_names_are_limited_in_bytes():
    name = safe_name("ệ" * 500)
    assert len(name.encode()) <= 165
    assert name.encode().decode() == name


def test_nothing_is_overwritten_unless_asked(tmp_path):
    path = tmp_path / "a" / "x.docx"
    write_atomic(path, b"1")
    with pytest.raises(OutputError, match="đã có"):
        write_atomic(path, b"2")
    assert path.read_bytes() == b"1"
    write_atomic(path, b"2", overwrite=True)
    assert path.read_bytes() == b"2"
    assert [item.name for item in path.parent.iterdir()] == ["x.docx"]


def test_a_link_is_replaced_not_followed(tmp_path):
    target, link = tmp_path / "target", tmp_path / "link"
    target.write_bytes(b"kept")
    link.symlink_to(target)
    write_atomic(link, b"new", overwrite=True)
    assert target.read_bytes() == b"kept"
    assert not link.is_symlink()


@pytest.mark.parametrize("step", ["fsync", "link", "replace"])
@pytest.mark.parametrize("overwrite", [False, True])
def test_a_failure_at_any_step_leaves_what_was_there(tmp_path, monkeypatch, step, overwrite):
    path = tmp_path / "x.docx"
    if overwrite:
        path.write_bytes(b"old")

    def fail(*_arguments, **_options):
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(files.os, "fsync" if step == "fsync" else "link", fail)
    monkeypatch.setattr(files.Path, "replace", fail)
    with pytest.raises(OutputError, match="hết chỗ"):
        write_atomic(path, b"new", overwrite=overwrite)
    assert [item.name for item in tmp_path.iterdir()] == (["x.docx"] if overwrite else [])
    if overwrite:
        assert path.read_bytes() == b"old"


def test_of_many_who_create_one_file_one_wins(tmp_path):
    path = tmp_path / "x.docx"

    def create(number):
        try:
            write_atomic(path, str(number).encode() * 1000)
        except OutputError:
            return None
        return number

    with ThreadPoolExecutor(8) as pool:
        winners = [number for number in pool.map(create, range(8)) if number is not None]
    assert len(winners) == 1
    assert path.read_bytes() == str(winners[0]).encode() * 1000


def test_a_folder_in_the_way_and_a_file_as_folder(tmp_path):
    (tmp_path / "d").mkdir()
    with pytest.raises(OutputError, match="thư mục"):
        write_atomic(tmp_path / "d", b"x", overwrite=True)
    (tmp_path / "f").write_bytes(b"x")
    with pytest.raises(OutputError):
        write_atomic(tmp_path / "f" / "x.docx", b"x")


def test_without_libreoffice_the_message_says_what_to_install(monkeypatch):
    monkeypatch.setenv("VANBAN_SOFFICE", os.devnull + "-none")
    with pytest.raises(OutputError, match="apt-get install"):
        pdf.to_pdf([b"x"])


@pytest.mark.office
def test_a_broken_document_is_named_and_the_others_do_not_hide_it(docx):
    with pytest.raises(OutputError, match="thứ 2"):
        pdf.to_pdf([docx, rezipped(docx, **{"word/document.xml": b"<broken"}), docx])


@pytest.mark.office
def test_a_batch_gives_each_its_own_page(docx):
    one, two = pdf.to_pdf([docx, vanban.render(vanban.load(SHEET))])
    assert one.startswith(b"%PDF")
    assert two.startswith(b"%PDF")
    assert one != two


def test_the_quick_library_gives_the_same_content(monkeypatch):
    import zlib

    from isal import isal_zlib

    import vanban
    from vanban.word import package

    document = vanban.load(MINUTES)
    files = []
    for library in (zlib, isal_zlib):
        monkeypatch.setattr(package, "_quick", lambda library=library: library)
        (made,) = vanban.render_many([document])
        files.append(made.docx)
    assert files[0] != files[1]
    assert package.content_hash(files[0]) == package.content_hash(files[1])
    assert package.content_hash(files[0]) == package.content_hash(vanban.render(document))


def test_the_second_name_of_a_register_is_removed_unopened(tmp_path, monkeypatch):
    """To close another handle of a file that SQLite has open undoes SQLite's own locks."""
    vanban.Register.create(tmp_path / "so.db").close()
    files._tidied.cache_clear()
    left = tmp_path / ".vanban-0.tmp"
    left.hardlink_to(tmp_path / "so.db")
    monkeypatch.setattr(files, "locks", lambda *_args, **_how: pytest.fail("it was opened"))
    files.tidy(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["so.db"]
