"""A command that is killed loses nothing: every file is the old one or a new one, and the next run makes the rest."""

import os
import random
import signal
import sys
import time
from pathlib import Path

import pytest

from tests.helpers.errands import BOOK, ERRANDS, PDF, children_of, contents, not_whole, until

WHOLE = bool(os.environ.get("VANBAN_WHOLE"))
KILLS, STEPS = (50, 1000) if WHOLE else (2, 2)
DIES = Path(__file__).with_name("dies.py")


def names(folder):
    return {os.path.join(place, name) for place, folders, files in os.walk(folder) for name in (*folders, *files)}  # noqa: PTH118  # many times in a moment


class Trial:
    """Holds folders in which an errand was killed against a run that nobody disturbed; then lets it be done again."""

    def __init__(self, errand, home):
        self.errand, self.home, self.looked, self.number = errand, home, 0, 0
        self.before = contents(errand.prepared(home / "before"))
        folder = errand.prepared(home / "wanted")
        process = errand.start(folder, home / "tmp")
        began = self._begun(process, folder)
        told, why = process.communicate()
        assert process.returncode == errand.code, told + why
        self.span = time.monotonic() - began
        self.wanted = contents(folder)
        assert self.wanted != self.before

    def _begun(self, process, folder):
        """Wait for the first sign of work in a folder."""
        was = names(folder)
        while names(folder) == was and process.poll() is None:
            time.sleep(0.0002)
        return time.monotonic()

    def _fresh(self):
        self.number += 1
        return self.errand.prepared(self.home / f"n{self.number}"), self.home / f"t{self.number}"

    def killed_after(self, share):
        """Kill a run that has begun when this share of its work is done; tell whether it was not too late."""
        folder, temporary = self._fresh()
        process = self.errand.start(folder, temporary)
        self._begun(process, folder)
        time.sleep(share * self.span)
        process.kill()
        return self._held(process, folder, temporary)

    def killed_before(self, step):
        """Let a run kill itself just before a step of its writing; tell whether it came to that."""
        folder, temporary = self._fresh()
        process = self.errand.start(folder, temporary, (sys.executable, DIES, str(step), str(folder)))
        return self._held(process, folder, temporary)

    def _held(self, process, folder, temporary):
        process.communicate()
        until(lambda: not children_of(folder))
        until(lambda: not list(temporary.glob("vanban-*")))
        assert not_whole(folder, self.before, self.wanted) == []
        self.looked += len(names(folder))
        again = self.errand.run(folder)
        if self.errand is BOOK and again.exit_code:  # it was made before, and is not made twice
            assert "đã có; sổ không bị ghi đè" in again.output
        else:
            assert again.exit_code == self.errand.code, again.output
        assert contents(folder) == self.wanted
        assert list(temporary.iterdir()) == []
        return process.returncode == -signal.SIGKILL


@pytest.fixture(scope="module")
def trial(tmp_path_factory):
    found = {}

    def of(errand):
        if errand.name not in found:
            found[errand.name] = Trial(errand, tmp_path_factory.mktemp(errand.name.replace(" ", "-")))
        return found[errand.name]

    return of


@pytest.mark.parametrize("errand", [*ERRANDS, pytest.param(PDF, marks=pytest.mark.office)], ids=lambda one: one.name)
def test_at_any_moment(errand, trial, record_property):
    found, chance, killed, tried = trial(errand), random.Random(errand.name), 0, 0  # noqa: S311  # moments to kill at, not secrets
    while killed < KILLS:
        tried += 1
        assert tried < 20 + 4 * KILLS
        killed += found.killed_after(chance.random())
    record_property("kills", f"{killed} of {tried}, {found.looked} files")


@pytest.mark.parametrize("errand", ERRANDS, ids=lambda one: one.name)
def test_before_each_step(errand, trial, record_property):
    """A step is a file opened to be written, or a name given or taken."""
    found, step = trial(errand), 1
    while step <= STEPS and found.killed_before(step):
        step += 1
    assert step > 1
    record_property("steps", f"{step - 1}, {found.looked} files")
