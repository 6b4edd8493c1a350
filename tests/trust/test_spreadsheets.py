"""No table that we write starts a cell with what a spreadsheet would run, and each is read back as it was."""

import csv
import re
from io import StringIO
from itertools import product

import pytest

from tests.conftest import ROOT
from tests.helpers.commands import run
from tests.helpers.rows import BASE
from vanban.batch.ledger import ledger
from vanban.errors import Diagnostic
from vanban.text.spreadsheet import csv_text, plain, safe

SIGNS = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
STARTS = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


def cells_of(path):
    text = path.read_bytes().decode("utf-8-sig")
    return [cell for row in csv.reader(StringIO(text, newline="")) for cell in row]


def held(path):
    cells = cells_of(path)
    assert not [cell for cell in cells if cell.lstrip(" ").startswith(STARTS)]
    return cells


@pytest.mark.parametrize("start", STARTS)
def test_no_cell_of_a_report_is_a_formula(start, tmp_path):
    report = tmp_path / "r.csv"
    evil = f"{start}HYPERLINK(1)"
    with ledger(report, resume=False, force=False) as opened:
        opened.add(1, evil, tmp_path / f"{start}1.docx", "00" * 8, "11" * 32, [Diagnostic("x", evil)])
        opened.add(2, f" {evil}", None, "00" * 8, None, [Diagnostic("x", evil, file=evil)])
    assert any("HYPERLINK" in cell for cell in held(report))


def test_a_run_is_taken_up_from_a_report_whose_cells_bear_apostrophes(tmp_path):
    target, report = tmp_path / "-1.docx", tmp_path / "r.csv"
    target.write_bytes(b"x")
    with ledger(report, resume=False, force=False) as opened:
        opened.add(1, "r.csv:2", target, "ab" * 8, "11" * 32)
    with ledger(report, resume=True, force=False) as again:
        assert again.state(target, "ab" * 8).value == "made"


def test_no_cell_of_the_report_of_rows_is_a_formula(tmp_path, write):
    base = write("giay-moi.yaml", BASE)
    rows = write(
        "=1+1.jsonl", '{"Người được mời": "=cmd|calc"}\n{"Tên tệp": "-2", "Người được mời": "@x"}\n{"lạ": 1}\n'
    )
    report = tmp_path / "bao-cao.csv"
    run("render", base, "--rows", rows, "-o", tmp_path / "ra", "--report", report)
    assert len(cells_of(report)) > 8
    held(report)


def test_no_cell_of_the_report_of_files_is_a_formula(tmp_path, write, monkeypatch):
    monkeypatch.chdir(tmp_path)
    write("=x.yaml", "Biểu mẫu: =1+1\n")
    write("@y.yaml", BASE)
    run("render", "=x.yaml", "@y.yaml", "-o", "ra", "--report", "bao-cao.csv")
    held(tmp_path / "bao-cao.csv")


CUTS = ";\t\r\n"
"""Where a spreadsheet may cut a file that was written with commas: a cell that no quote begins is cut inside quotes too."""


@pytest.mark.parametrize("cut", CUTS)
@pytest.mark.parametrize("sign", SIGNS)
def test_no_separator_inside_a_cell_begins_a_formula(cut, sign):
    for text in (f"a{cut}{sign}1", f"a{cut}  {sign}1{cut}b", f"{cut}{sign}1", f'"{cut}{sign}1'):
        file = csv_text([["x", text, "y"]])
        assert not [cell for cell in re.split(f"[,{CUTS}]", file) if cell.lstrip(' "').startswith(SIGNS)]
        ((_first, cell, _last),) = csv.reader(StringIO(file, newline=""))
        assert plain(cell) == text


@pytest.mark.parametrize("text", ["a - b", "a=b", "12-KH/HU", "a; b", "chữ, - chữ", "hai\n\ndòng", "nhà 'a'; 'b'"])
def test_other_cells_stay_as_they_are(text):
    assert safe(text) == text


def test_every_cell_is_read_back_as_it_was():
    for length in range(6):
        for signs in product("'= ;a-\t\n\r＝", repeat=length):
            text = "".join(signs)
            assert plain(safe(text)) == text


def test_one_place_knows_the_rule():
    """What takes a sign off cells, or sets one, and what writes CSV is in one module."""
    own = {"text/spreadsheet.py"}
    found = {
        path.relative_to(ROOT / "vanban").as_posix()
        for path in (ROOT / "vanban").rglob("*.py")
        if re.search(r"csv\.(?:Dict)?[wW]riter|(?:startswith|removeprefix)\(\"'\"\)", path.read_text(encoding="utf-8"))
    }
    assert found == own
