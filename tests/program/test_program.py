"""The program of a typed caller does what it says, and two readers of types have nothing to say of it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import FORM_IDS, ROOT
from tests.helpers.pyright import find_pyright

PROGRAM = Path(__file__).with_name("every_form.py")
READ = (PROGRAM, pytest.param(Path(__file__).with_name("web.py"), marks=pytest.mark.web))
PLACES = {**os.environ, "PYTHONPATH": str(ROOT), "MYPYPATH": str(ROOT)}


LISTED = {
    "certificate", "courtesy-letter", "dispatch-slip", "introduction-letter", "leave-permit", "meeting-invitation",
    "opinion-slip", "opinion-summary", "transfer-slip", "travel-order",
}  # fmt: skip
"""Papers whose data are a list of fields in ``form.yaml``: no class of theirs stands in the package."""


def run(*command, folder):
    return subprocess.run(
        command, cwd=folder, env=PLACES, capture_output=True, text=True, encoding="utf-8", check=False
    )


def test_the_program_makes_every_form(tmp_path):
    done = run(sys.executable, "-W", "error", PROGRAM, folder=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert {line.split(";")[0] for line in done.stdout.splitlines()} == FORM_IDS - LISTED


def test_it_imports_what_is_promised_and_nothing_else():
    lines = [line for line in PROGRAM.read_text(encoding="utf-8").splitlines() if "import" in line and "vanban" in line]
    assert lines == ["import vanban", "from vanban import models as m"]


@pytest.mark.types
@pytest.mark.parametrize("program", READ)
def test_mypy_reads_it_strictly(program, tmp_path):
    (tmp_path / "mypy.ini").write_text("[mypy]\nstrict = true\n", encoding="utf-8")
    done = run(sys.executable, "-m", "mypy", "--config-file", "mypy.ini", program, folder=tmp_path)
    assert done.returncode == 0, done.stdout


@pytest.mark.types
@pytest.mark.parametrize("program", READ)
def test_pyright_reads_it_strictly(program, tmp_path):
    (tmp_path / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict"}', encoding="utf-8")
    (tmp_path / "program.py").write_bytes(program.read_bytes())
    done = run(find_pyright(), "--pythonpath", sys.executable, "program.py", folder=tmp_path)
    assert done.returncode == 0, done.stdout
