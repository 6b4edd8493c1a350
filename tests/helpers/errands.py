"""Commands that write, each on real data in a folder of its own: what it is given, what it makes, what may lie there."""

import json
import os
import subprocess
import sys
import time
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from shutil import copytree

import pdfplumber
import pytest

import vanban
from tests.conftest import MINUTES, PLAN_EXAMPLE, ROOT
from tests.helpers import commands
from tests.helpers.rows import BASE, GUEST
from vanban import Register
from vanban.word import files
from vanban.word.package import read_parts, write_parts

MARK = "VANBAN_ERRAND"
ROWS = 30
OF_SQLITE = ("so.db-wal", "so.db-shm")


@dataclass(frozen=True)
class Errand:
    """A command line, what its folder is given, what it writes anew there, and the exit code of a run that succeeds."""

    name: str
    prepare: object
    words: tuple[str, ...]
    code: int = 0

    def prepared(self, folder):
        folder.mkdir(parents=True)
        self.prepare(folder)
        return folder

    def start(self, folder, temporary, before=(sys.executable, "-m", "vanban")):
        """Start it as a process of its own, whose children can be told."""
        temporary.mkdir(exist_ok=True)
        around = {**os.environ, "PYTHONPATH": str(ROOT), "TMPDIR": str(temporary), MARK: str(folder)}
        pipe = subprocess.PIPE
        return subprocess.Popen([*before, *self.words], cwd=folder, env=around, stdout=pipe, stderr=pipe, text=True)

    def run(self, folder):
        """Run it in this process, which is sooner done, as if it were a new one."""
        files._tidied.cache_clear()
        with pytest.MonkeyPatch.context() as within:
            within.chdir(folder)
            return commands.run(*self.words)


def _plan(folder, subject="đợt hai"):
    text = PLAN_EXAMPLE.read_text(encoding="utf-8")
    (folder / "kh.yaml").write_text(text.replace("Trích yếu: ", f"Trích yếu: {subject} "), encoding="utf-8")


def _render(folder):
    _plan(folder, "đợt một")
    vanban.save(vanban.load(folder / "kh.yaml"), folder / "kh.docx")
    _plan(folder)


def _rows(folder):
    (folder / "giay-moi.yaml").write_text(BASE, encoding="utf-8")
    (folder / "r.jsonl").write_text("".join(GUEST % number for number in range(ROWS)), encoding="utf-8")


def _cycle(folder):
    copytree(ROOT / "examples/sinh-hoat-mau-2024", folder, dirs_exist_ok=True)


def _check(folder):
    """A Word file with a wrong margin, and the copy that was made of another one under its name."""
    for example in (PLAN_EXAMPLE, MINUTES):
        parts = read_parts(vanban.render(vanban.load(example)))
        parts["word/document.xml"] = parts["word/document.xml"].replace(b'w:top="1134"', b'w:top="700"')
        (folder / "den.docx").write_bytes(write_parts(parts))
        if example == PLAN_EXAMPLE:
            (folder / "ra.docx").write_bytes(vanban.fix(folder / "den.docx").docx)


def _register(folder):
    text = PLAN_EXAMPLE.read_text(encoding="utf-8").replace("Số: 15\n", "")
    (folder / "kh.yaml").write_text(text, encoding="utf-8")
    Register.create(folder / "so.db", office="Đảng uỷ xã Mường Ví Dụ", term="2025 - 2030").close()


RENDER = Errand("render", _render, ("render", "kh.yaml", "--force"))
PDF = Errand("pdf", _render, ("render", "kh.yaml", "--force", "--pdf"))
ROWS_OF = Errand("rows", _rows, ("render", "giay-moi.yaml", "--rows", "r.jsonl", "-o", "ra", "--jobs", "2", "--resume"))
CYCLE = Errand("cycle", _cycle, ("cycle", ".", "--on", "31/3/2024"))
FIX = Errand("fix", _check, ("check", "den.docx", "--fix", "ra.docx", "--force"))
ANNOTATE = Errand("annotate", _check, ("check", "den.docx", "--annotate", "ra.docx", "--force"), 1)
NUMBER = Errand("register", _register, ("render", "kh.yaml", "--register", "so.db", "--write-number", "--force"))
BOOK = Errand(
    "new register",
    lambda _folder: None,
    ("register", "new", "so.db", "--office", "Đảng uỷ xã", "--term", "2025 - 2030"),
)
ERRANDS = (RENDER, ROWS_OF, CYCLE, FIX, ANNOTATE, NUMBER, BOOK)


def contents(folder):
    """Return what each file of a folder says, by its name; nothing that may differ between two runs of one command."""
    return {
        path.relative_to(folder).as_posix(): said(path)
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name not in OF_SQLITE
    }


def said(path):
    """Return what a file says; raises where it is not whole."""
    if path.suffix == ".pdf":
        with pdfplumber.open(BytesIO(path.read_bytes())) as pages:
            return [page.extract_text() for page in pages.pages]
    if path.suffix == ".db":
        with Register(path) as book:
            return [(entry.number, entry.state, entry.symbol) for entry in book.entries()], book.terms
    if path.name.endswith(".report.jsonl"):
        told = {one["row"]: (one["output"], one["ok"], one["sha256"]) for one in map(json.loads, _lines(path))}
        return dict(sorted(told.items()))
    return path.read_bytes()


def _lines(path):
    """Return the lines of a report that are whole; the last may have been broken off."""
    return [line for line in path.read_bytes().splitlines(keepends=True) if line.endswith(b"\n")]


def not_whole(folder, before, wanted):
    """Return the files that are neither as they were nor as they shall be, nor half of what a hidden name holds."""
    wrong = []
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if not path.is_file() or path.name in OF_SQLITE or (path.name.startswith(".vanban-") and path.suffix == ".tmp"):
            continue
        found = said(path)
        if path.name.endswith(".report.jsonl"):
            fits = all(told == wanted[name][row] or not told[1] for row, told in found.items())
        elif path.suffix == ".db":
            fits = found in (before.get(name), wanted[name]) or [one[:2] for one in found[0]] in (
                [(1, "taken")],
                [(1, "void")],
            )
        else:
            fits = found in (before.get(name), wanted.get(name))
        if not fits:
            wrong.append(name)
    return wrong + [name for name in before if not (folder / name).exists()]


def children_of(folder):
    """Return the processes that an errand in a folder started, itself too, and that are no corpses."""
    wanted, found = f"{MARK}={folder}".encode(), []
    for place in Path("/proc").glob("[0-9]*"):
        try:
            if wanted in (place / "environ").read_bytes().split(b"\0"):
                found.append(int(place.name))
        except OSError:
            continue
    return found


def until(holds, seconds=30.0):
    deadline = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < deadline
        time.sleep(0.01)
