"""Promise: what comes out of a zip is counted, not believed; one set of limits for Word files and workbooks."""

import subprocess
import sys
import tracemalloc
import zipfile
import zlib
from contextlib import contextmanager, suppress
from io import BytesIO

import openpyxl
import pytest

import vanban
from tests.conftest import MINUTES, ROOT
from vanban.reading.tables.workbook import sheets_of
from vanban.word.package import read_parts

MEGA = 1 << 20


def docx():
    return vanban.render(vanban.load(MINUTES))


def xlsx():
    book, file = openpyxl.Workbook(), BytesIO()
    book.active.append(["Kính mời"])
    book.save(file)
    return file.getvalue()


def opened(data, path):
    """Read a file of either kind by what is in it."""
    path.write_bytes(data)
    return sheets_of(path) if path.suffix == ".xlsx" else read_parts(data)


def with_part(data, name, content, *, method=zipfile.ZIP_DEFLATED):
    file = BytesIO(data)
    with zipfile.ZipFile(file, "a", method) as archive:
        archive.writestr(name, content)
    return file.getvalue()


def lying(data, name, content, told):
    """A zip with a part of which the directory and the part itself say that it is only so long."""
    made = bytearray(with_part(data, name, content))
    real, short = len(content).to_bytes(4, "little"), told.to_bytes(4, "little")
    sums = zlib.crc32(content).to_bytes(4, "little"), zlib.crc32(content[:told]).to_bytes(4, "little")
    return bytes(made).replace(real, short).replace(*sums)


@contextmanager
def memory():
    """Lend what tells how many bytes Python has held at most since."""
    tracemalloc.start()
    try:
        yield lambda: tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


KINDS = pytest.mark.parametrize(("make", "suffix"), [(docx, ".docx"), (xlsx, ".xlsx")], ids=["docx", "xlsx"])


@KINDS
def test_a_lying_directory_unpacks_to_no_more_than_it_says(make, suffix, tmp_path):
    bomb = lying(make(), "word/bomb.xml", b" " * (400 * MEGA), 1000)
    with memory() as most:
        with suppress(vanban.InputError):
            opened(bomb, tmp_path / f"bomb{suffix}")
        assert most() < 30 * MEGA


@KINDS
@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (lambda data: with_part(data, "word/x.xml", b"0" * (21 * MEGA), method=zipfile.ZIP_STORED), "large-zip"),
        (lambda data: with_part(data, "word/x.xml", b"0" * (19 * MEGA)), "unsafe-zip"),
        (lambda data: with_part(data, "word/x.xml", b"0" * 1000, method=zipfile.ZIP_BZIP2), "unsafe-zip"),
        (lambda data: with_part(data, "word/x.xml", b"0" * 1000, method=zipfile.ZIP_LZMA), "unsafe-zip"),
    ],
    ids=["large", "ratio", "bzip2", "lzma"],
)
def test_one_set_of_limits_for_both(make, suffix, spoil, code, tmp_path):
    with pytest.raises(vanban.InputError) as error:
        opened(spoil(make()), tmp_path / f"x{suffix}")
    assert [item.code for item in error.value.diagnostics] == [code]


@KINDS
def test_too_many_parts_are_seen_before_the_directory_is_read(make, suffix, tmp_path):
    with pytest.raises(vanban.InputError, match="quá nhiều tệp con"):
        opened(make() + b"PK\x01\x02" * 2000, tmp_path / f"x{suffix}")


@pytest.mark.parametrize(
    ("part", "content"),
    [
        ("xl/worksheets/sheet1.xml", b'<row ht="1"/>'),
        ("xl/worksheets/sheet1.xml", b"<row><c><v>1</v></c></row>"),
        ("xl/styles.xml", b"<xf/>"),
    ],
    ids=["rows", "cells", "styles"],
)
def test_a_workbook_of_many_small_things_is_refused_before_they_are_made(part, content, tmp_path):
    head = b'<x xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
    file = BytesIO()
    with zipfile.ZipFile(BytesIO(xlsx())) as old, zipfile.ZipFile(file, "w") as new:
        for info in old.infolist():
            data = head + content * 510_000 + b"</x>" if info.filename == part else old.read(info)
            new.writestr(info.filename, data)
    with memory() as most:
        with pytest.raises(vanban.InputError):
            opened(file.getvalue(), tmp_path / "x.xlsx")
        assert most() < 100 * MEGA


@pytest.mark.parametrize(("asked", "most"), [("", 2_000_000), ("4", 8_000_000), ("x", 2_000_000), ("999", 2_000_000)])
def test_limits_are_raised_together_by_one_word(asked, most):
    code = "from vanban import intake; print(intake.DATA)"
    ran = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True, env={"VANBAN_LIMITS": asked}
    )
    assert int(ran.stdout) == most
