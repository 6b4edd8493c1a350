"""Promise: every input comes through one guarded door, which lets in regular files of a bounded size, nothing else."""

import ast
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import vanban
from tests.conftest import MINUTES, ROOT
from vanban.intake import taken

DOORS = {
    "data yaml", "data json", "data md", "docx extract", "docx show", "docx differences", "docx check", "rows csv",
    "rows xlsx", "rows jsonl", "over", "profile", "pack template.docx", "pack form.yaml", "pack labels.yaml",
    "pack symbols.yaml", "register", "schema",
}  # fmt: skip
OPEN = {"over", "profile", "register", "schema", *(door for door in DOORS if door.startswith("pack "))}
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


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="this system has no such file")
@pytest.mark.parametrize("command", [("render", "-"), ("show", "-"), ("extract", "-")])
def test_what_never_ends_on_standard_input_is_not_read_to_its_end(command):
    code = "import resource, vanban.cli; resource.setrlimit(resource.RLIMIT_AS, (700 << 20,) * 2); vanban.cli.cli()"
    with Path("/dev/zero").open("rb") as endless:
        ended = subprocess.run(
            [sys.executable, "-c", code, *command, *(["-o", "-"] if "render" in command else [])], stdin=endless,
            capture_output=True, text=True, timeout=100, env={**os.environ, "PYTHONPATH": str(ROOT)}, check=False,
        )  # fmt: skip
    assert (ended.returncode, "quá lớn" in ended.stderr) == (1, True), ended.stderr[-500:]


def test_no_more_than_the_limit_is_read_whatever_the_size_says(tmp_path, monkeypatch):
    path = tmp_path / "grows.yaml"
    path.write_bytes(b"a" * 3000)
    whole, asked = os.read, []
    monkeypatch.setattr(os, "read", lambda number, most: asked.append(most) or whole(number, most))
    with pytest.raises(OSError, match="large"):
        taken(path, 1000)
    assert sum(asked) <= 1002
    assert taken(path, 3000) == b"a" * 3000


@pytest.mark.parametrize("line", [b"\0" * (1 << 20), b"\n" * (1 << 20)], ids=["one line", "blank lines"])
def test_a_wish_to_stop_is_seen_inside_a_file_that_yields_no_row(line, tmp_path):
    path, asked = tmp_path / "rows.jsonl", []
    with path.open("wb") as file:
        for _part in range(24):
            file.write(line)

    def stop():
        asked.append(True)
        return len(asked) > 2

    report = tmp_path / "r.jsonl"
    with vanban.render_rows(MINUTES, path, output=tmp_path / "out", report=report, stop=stop) as made:
        assert list(made) == []
    assert len(asked) < 6


OWN = {
    "surroundings.py": "the package's own data, and what pip wrote",
    "models/kept.py": "lies where Python's own code lies",
    "press/run.py": "the package's own data",
    "packs/samples.py": "the package's own data",
    "desk/alone.py": "the desk's own note",
    "desk/pictures.py": "the desk's own pictures, and examples",
    "word/office_host.py": "the system's list of processes",
    "word/office.py": "our own locks",
    "register/place.py": "the system's list of file systems",
    "batch/ledger.py": "what is written line by line",
    "cli/workshop.py": "the package's own data, built anew",
    "workshop/starter.py": "the form that was named to be copied",
    "workshop/contract.py": "the examples of a form that was named",
    "packs/scaffold.py": "the example of a form",
    "testing.py": "the files of the pack under test",
    "desk/many.py": "an upload, bounded by the desk",
    "desk/check.py": "the same",
    "desk/book.py": "the same",
    "cli/closed.py": "what the system throws away, in the place of a stream that is closed",
}
"""Where a file is opened beside the door, and why that is no input."""


def test_no_file_is_opened_beside_the_door():
    beside = set()
    for path in (ROOT / "vanban").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            reads = name in ("read_bytes", "read_text") and isinstance(node.func, ast.Attribute)
            if (
                reads
                or ast.unparse(node).endswith(("file.read()", "buffer.read()"))
                or ast.unparse(node.func) in ("open", "path.open")
            ):
                beside.add(path.relative_to(ROOT / "vanban").as_posix())
    beside = {path for path in beside if not path.startswith("templates/")}
    assert beside == OWN.keys()
