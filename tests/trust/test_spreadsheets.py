"""No table that we write starts a cell with what a spreadsheet would run, and each is read back as it was."""

import csv
from io import StringIO

import pytest

from tests.helpers.commands import run
from tests.helpers.rows import BASE
from vanban.batch.ledger import ledger
from vanban.errors import Diagnostic

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
