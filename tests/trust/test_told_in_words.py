"""Exit code 70 is for our own faults: what the machine cannot do has a code and a sentence of its own."""

import os
import re
import subprocess
import sys

import pytest

from tests.conftest import PLAN_EXAMPLE, ROOT

VANBAN = f"{sys.executable} -m vanban"
ENGLISH = re.compile(r"Errno|No space|device|Error\b|NoneType|attribute|too large|closed file", re.IGNORECASE)
full = pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no device that is full")  # noqa: PTH110


def told(command, folder):
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        ["bash", "-c", command], cwd=folder, env=environment, capture_output=True, text=True, timeout=120, check=False
    )


@full
@pytest.mark.parametrize("command", ["forms", "show x.docx", f"render {PLAN_EXAMPLE} -o -", "check x.docx --json"])
def test_a_full_disk_behind_the_output_is_no_fault_of_ours(command, tmp_path):
    made = told(f"{VANBAN} render {PLAN_EXAMPLE} -o x.docx", tmp_path)
    assert made.returncode == 0
    result = told(f"{VANBAN} {command} > /dev/full", tmp_path)
    assert result.returncode == 4
    assert "hết chỗ trên đĩa" in result.stderr
    assert not ENGLISH.search(result.stderr)


def test_a_file_larger_than_may_be_is_told_and_leaves_nothing(tmp_path):
    result = told(f"ulimit -f 4; {VANBAN} render {PLAN_EXAMPLE} -o x.docx", tmp_path)
    assert result.returncode == 4
    assert "quá lớn" in result.stderr
    assert not list(tmp_path.iterdir())


def test_a_closed_input_is_told_as_empty(tmp_path):
    result = told(f"{VANBAN} render - -o x.docx <&-", tmp_path)
    assert result.returncode == 1
    assert not ENGLISH.search(result.stderr)


@pytest.mark.parametrize("command", ["check", "show", "extract", "render", "migrate", "verify", "register audit"])
def test_a_name_that_is_no_text_is_told_as_any_other(command, tmp_path):
    result = told(f"{VANBAN} {command} $'a\\xffb.docx'", tmp_path)
    assert result.returncode in (1, 5)
    assert "a\\udcffb" in result.stdout + result.stderr
    assert not ENGLISH.search(result.stdout + result.stderr)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="whoever may read everything is refused nothing")
@pytest.mark.parametrize("command", ["check", "show", "extract", "render"])
def test_a_file_that_may_not_be_read_is_told(command, tmp_path):
    path = tmp_path / "x.docx"
    path.write_bytes(b"x")
    path.chmod(0)
    result = told(f"{VANBAN} {command} x.docx", tmp_path)
    assert result.returncode in (1, 2, 5)
    assert not ENGLISH.search(result.stdout + result.stderr)


@pytest.mark.parametrize("closed", ["2>&-", ">&- 2>&-", "<&- >&- 2>&-"])
def test_closed_outputs_change_no_code_but_where_what_was_asked_for_is_lost(closed, tmp_path):
    assert told(f"{VANBAN} render khong-co.yaml {closed}", tmp_path).returncode == 1
    assert told(f"{VANBAN} forms {closed}", tmp_path).returncode == (4 if ">&- 2" in closed else 0)
