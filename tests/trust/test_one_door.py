"""Promise: every input comes through one guarded door, which lets in regular files of a bounded size and nothing else."""

import json
import os
import subprocess
import sys

import pytest

from tests.conftest import ROOT

DOORS = {
    "data yaml", "data json", "data md", "docx extract", "docx show", "docx differences", "docx check", "rows csv",
    "rows xlsx", "rows jsonl", "over", "profile", "pack template.docx", "pack form.yaml", "pack labels.yaml",
    "pack symbols.yaml", "register", "schema",
}  # fmt: skip
OPEN = {"over", "profile", "pack template.docx", "pack form.yaml", "pack labels.yaml", "pack symbols.yaml", "register", "schema"}
"""Where what is no regular file is as good as none, or a command says with its exit code that it cannot be used."""


def tried(script, *arguments):
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, str(ROOT / "tests/trust" / script), *map(str, arguments)]
    try:
        ended = subprocess.run(command, capture_output=True, text=True, timeout=100, env=env, check=False)
    except subprocess.TimeoutExpired as error:
        pytest.fail(f"hangs behind {(error.stdout or b'').decode()[-200:]}")
    assert ended.returncode == 0, ended.stderr[-2000:]
    return [json.loads(line) for line in ended.stdout.splitlines() if line.startswith("{")]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no such files")
@pytest.mark.parametrize("kind", ["fifo", "zero", "folder"])
def test_what_is_no_regular_file_is_refused_at_every_door(kind, tmp_path):
    found = {line.pop("door"): line for line in tried("doors.py", tmp_path, kind)}
    assert found.keys() == DOORS
    let_in = {door for door, told in found.items() if door not in OPEN and not told["codes"]}
    assert let_in == set()
    assert not any(told.get("exit") in (0, 70) for told in found.values())
