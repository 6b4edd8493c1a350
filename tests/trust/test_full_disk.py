"""A disk without room: said in a clear sentence, with an exit code of its own; no half file, and old files untouched."""

import os
import shutil
import sys
import tempfile

import pytest

from tests.helpers.disk import PAGE, fill, small_disk
from tests.helpers.errands import ERRANDS, PDF, ROWS_OF, children_of, contents, not_whole, said, until
from tests.helpers.printer import install
from vanban.errors import Exit
from vanban.word import office

WHOLE = bool(os.environ.get("VANBAN_WHOLE"))
PAGES = range(40) if WHOLE else (0, 1, 5)
ALL = (*ERRANDS, PDF)
FULL = ("hết chỗ trên đĩa", "thư mục tạm hết chỗ")
OF_A_LIMIT = (*FULL, "tệp quá lớn so với mức cho phép", "ổ đĩa bị lỗi khi đọc, ghi", "bản PDF dở dang")
LIMITED = """
import resource, sys
if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv.pop(1)),) * 2)
    from vanban.__main__ import main
    main()
"""


@pytest.fixture(autouse=True)
def printer(tmp_path, monkeypatch):
    """A program in the place of LibreOffice, whose temporary folder is this test's."""
    (tmp_path / "tmp").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "tmp"))
    install(tmp_path, monkeypatch)
    yield
    office.close_all()
    assert not list((tmp_path / "tmp").iterdir())


def wanted(errand, tmp_path):
    before = contents(errand.prepared(tmp_path / "before"))
    folder = errand.prepared(tmp_path / "wanted")
    assert errand.run(folder).exit_code == errand.code
    return before, contents(folder)


def hold(code, output, errand, folder, before, wanted, reasons=FULL):
    """Hold what was told and what is there; tell whether the run has failed."""
    assert code in (errand.code, Exit.OUTPUT), output
    assert "Traceback" not in output
    assert not_whole(folder, before, wanted) == []
    assert not list(folder.rglob(".vanban-*.tmp"))
    if code == Exit.OUTPUT:
        assert any(words in output for words in reasons), output
    else:
        assert contents(folder) == wanted
    return code == Exit.OUTPUT


def numbers(folder):
    book = folder / "so.db"
    return [entry[:2] for entry in said(book)[0]] if book.exists() else []


@pytest.mark.mount
@pytest.mark.parametrize("errand", ALL, ids=lambda one: one.name)
def test_where_the_files_go(errand, tmp_path):
    before, after = wanted(errand, tmp_path)
    failed = 0
    with small_disk(tmp_path / "disk", "3m") as disk:
        for left in PAGES:
            folder = errand.prepared(disk / f"n{left}")
            filler = fill(disk, left * PAGE)
            found = errand.run(folder)
            filler.unlink()
            failed += hold(found.exit_code, found.output, errand, folder, before, after)
            again = errand.run(folder)
            assert again.exit_code == errand.code or "đã có; sổ không bị ghi đè" in again.output
            assert contents(folder) == after or numbers(folder) == [
                (1, "void"),
                (2, "issued"),
            ]  # for a paper that failed
            shutil.rmtree(folder)
    assert failed


@pytest.mark.mount
@pytest.mark.parametrize("pages", [0, 1, 4, 15])
def test_where_temporary_files_go(pages, tmp_path, monkeypatch):
    before, after = wanted(PDF, tmp_path)
    office.close_all()
    with small_disk(tmp_path / "disk") as disk:
        filler = fill(disk, pages * PAGE)
        monkeypatch.setattr(tempfile, "tempdir", str(disk))
        folder = PDF.prepared(tmp_path / "here")
        found = PDF.run(folder)
        hold(found.exit_code, found.output, PDF, folder, before, after)
        assert found.exit_code == (Exit.OUTPUT if pages < 15 else 0)
        office.close_all()
        assert [path.name for path in disk.iterdir()] == ["filler"]
        filler.unlink()
        assert PDF.run(folder).exit_code == 0
        office.close_all()
    assert contents(folder) == after


@pytest.mark.office
@pytest.mark.mount
def test_where_libreoffice_has_its_own(tmp_path, monkeypatch):
    monkeypatch.delenv("VANBAN_SOFFICE")
    with small_disk(tmp_path / "disk", "300k") as disk:
        folder = PDF.prepared(tmp_path / "here")
        process = PDF.start(folder, disk)
        _told, why = process.communicate(timeout=120)
        assert (process.returncode, any(words in why for words in FULL)) == (Exit.OUTPUT, True), why
        # LibreOffice or we: whoever comes first to the last page
        until(lambda: not children_of(folder))
        assert not list(disk.iterdir())
    assert sorted(path.name for path in folder.iterdir()) == ["kh.docx", "kh.yaml"]


@pytest.mark.parametrize("errand", ALL, ids=lambda one: one.name)
def test_a_file_that_may_not_grow(errand, tmp_path):
    """What a user's limit does is what a full disk does, also where none can be mounted."""
    before, after = wanted(errand, tmp_path)
    folder, program = errand.prepared(tmp_path / "here"), tmp_path / "limited.py"
    program.write_text(LIMITED, encoding="utf-8")
    process = errand.start(folder, tmp_path / "tmp", (sys.executable, program, "5000"))
    told, why = process.communicate(timeout=120)
    assert hold(process.returncode, told + why, errand, folder, before, after, OF_A_LIMIT)
    until(lambda: not children_of(folder))
    assert errand.run(folder).exit_code == errand.code
    assert contents(folder) == after


@pytest.mark.mount
def test_a_report_that_has_no_room_is_taken_up(tmp_path):
    """What was written of its last line is taken out again."""
    _before, after = wanted(ROWS_OF, tmp_path)
    folder = ROWS_OF.prepared(tmp_path / "here")
    (folder / "ra").mkdir()
    with small_disk(tmp_path / "disk", "64k") as disk:
        report = disk / "giay-moi.report.jsonl"
        (folder / "ra" / report.name).symlink_to(report)
        filler = fill(disk, PAGE)
        found = ROWS_OF.run(folder)
        assert (found.exit_code, "hết chỗ trên đĩa" in found.output) == (Exit.OUTPUT, True), found.output
        assert report.read_bytes().endswith(b"}\n")
        filler.unlink()
        again = ROWS_OF.run(folder)
        assert again.exit_code == 0, again.output
        assert contents(folder) == after
