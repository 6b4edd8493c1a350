"""A number is given once, and none is lost without a mark, though the programs that take them are killed."""

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing

import pytest

from tests.conftest import ROOT
from vanban import Register

WHOLE = bool(os.environ.get("VANBAN_WHOLE"))
PROCESSES, PAPERS, KILLS = (8, 10_000, 200) if WHOLE else (4, 400, 12)


def start(register, tmp_path, who, log=None):
    command = [sys.executable, "-m", "tests.register.taker", str(register), str(log or tmp_path / f"{who}.log")]
    return subprocess.Popen([*command, str(who), str(PAPERS)], cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)})


def test_processes_that_are_killed_give_every_number_once(tmp_path):
    register = tmp_path / "so.db"
    Register.create(register).close()
    chance = random.Random(19)  # noqa: S311  # moments to kill at, not secrets
    running = {who: start(register, tmp_path, who) for who in range(PROCESSES)}
    killed = 0
    while running:
        time.sleep(chance.uniform(0.02, 0.2) if killed < KILLS else 0.2)
        if killed < KILLS:
            who = chance.choice(list(running))
            if running[who].poll() is None:
                os.kill(running[who].pid, signal.SIGKILL)
                killed += 1
        for who, process in list(running.items()):
            if process.poll() == 0:
                del running[who]
            elif process.poll() is not None:
                assert process.returncode == -signal.SIGKILL
                running[who] = start(register, tmp_path, who)
    assert killed > 2
    given = {}
    for who in range(PROCESSES):
        for line in (tmp_path / f"{who}.log").read_text().splitlines():
            paper, number = line.split()
            given.setdefault(paper, set()).add(int(number))
    entries = Register(register).entries()
    papers = PROCESSES * PAPERS
    # One number a paper, though it was taken up again; 1 to the last, each once.
    assert len(given) == papers
    assert {len(numbers) for numbers in given.values()} == {1}
    assert sorted(entry.number for entry in entries) == list(range(1, papers + 1))
    assert {entry.paper: {entry.number} for entry in entries} == given
    assert {entry.state for entry in entries} <= {"issued", "taken"}


@pytest.mark.parametrize("moment", range(4))
def test_what_a_killed_program_took_is_marked(tmp_path, moment):
    """It never comes back to its paper: the number is there, as taken, and the next one is another."""
    register = tmp_path / "so.db"
    Register.create(register).close()
    process = start(register, tmp_path, "a")
    log = tmp_path / "a.log"
    while not log.exists() or log.read_text().count("\n") <= 3 * moment:
        assert process.poll() is None
        time.sleep(0.002)
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    entries = Register(register).entries()
    assert [entry.number for entry in entries] == list(range(1, len(entries) + 1))
    assert [entry.state for entry in entries[:-1]] == ["issued"] * (len(entries) - 1)
    assert Register(register).next("Công văn", "ĐU") == len(entries) + 1


def test_the_file_itself_keeps_its_rows(tmp_path):
    from vanban import NumberRequest

    book = Register.create(tmp_path / "so.db")
    given = book.take(NumberRequest(kind="Công văn", body="ĐU", symbol="CV/ĐU", paper="a"))
    with closing(sqlite3.connect(tmp_path / "so.db")) as base:
        for change in ("DELETE FROM entry", "UPDATE entry SET number = 9", "UPDATE entry SET taken_at = ''"):
            with pytest.raises(sqlite3.IntegrityError, match="kept"):
                base.execute(change)
    book.void(given.row, "viết nhầm")
    with closing(sqlite3.connect(tmp_path / "so.db")) as base, pytest.raises(sqlite3.IntegrityError, match="void"):
        base.execute("UPDATE entry SET state = 'issued'")
