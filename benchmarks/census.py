"""A census of Word files from anywhere: does each end in an honest state, whatever it holds?

Every .docx, .dotx, .docm and .dotm below a folder goes through check, extract, show, annotate and fix in a process of
its own. A refusal of ours is an answer; a fault is any other exception, a process that dies or takes longer than 20
seconds, an input that is changed, and a file that is no document of the Party told by more than one finding. For each
folder at the top it prints how many ended how and the seconds of the check; below that each fault. Exit code 1 where
there is one.

    python benchmarks/census.py FOLDER
"""

import multiprocessing
import statistics
import sys
import time
import traceback
from collections import Counter
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path

import vanban
from vanban import State, VanbanError

SUFFIXES = (".docx", ".dotx", ".docm", ".dotm")
LIMIT = 20.0
"""Seconds for everything that is done with a file."""
STATES = {State.CHECKED: "đã kiểm", State.NOT_PARTY: "không phải văn bản của Đảng", State.UNREADABLE: "không đọc được"}
FAULTS = ("traceback", "hang", "changed input", "list")
VERBS: tuple[Callable[[Path], object], ...] = (
    vanban.extract,
    vanban.show,
    lambda path: vanban.check(vanban.annotate(path).docx),
    lambda path: vanban.check(vanban.fix(path).docx),
)
"""What is done beside the check; a copy of ours must be one that we can read."""

Told = tuple[State, float, str, int]
"""The state, the seconds of the check, a traceback or nothing, how many findings."""


def answered(run: Callable[[Path], object], path: Path) -> tuple[object, str]:
    """Return what a function gives, nothing where it refuses, and the traceback of what it did not foresee."""
    try:
        return run(path), ""
    except VanbanError as error:
        unforeseen = any(diagnostic.code == "unforeseen" for diagnostic in error.diagnostics)
        return None, traceback.format_exc() if unforeseen else ""
    except Exception:  # noqa: BLE001  # what the census is for
        return None, traceback.format_exc()


def look(path: Path, out: Connection) -> None:
    """Send what a file comes to."""
    start = time.perf_counter()
    report, broken = answered(vanban.check, path)
    taken = time.perf_counter() - start
    for run in VERBS:
        broken = broken or answered(run, path)[1]
    state = report.state if isinstance(report, vanban.Report) else State.UNREADABLE
    out.send((state, taken, broken, len(report) if isinstance(report, vanban.Report) else 0))


def told(path: Path) -> Told | str:
    """Return what a process of its own tells of a file, or how it ended without a word."""
    ours, theirs = multiprocessing.Pipe(duplex=False)
    child = multiprocessing.Process(target=look, args=(path, theirs))
    child.start()
    theirs.close()
    try:
        return ours.recv() if ours.poll(LIMIT) else "hang"
    except EOFError:
        return "traceback"
    finally:
        child.kill()
        child.join()


def census(paths: list[Path]) -> tuple[Counter[str], list[float], list[str]]:
    """Return how many files ended how, the seconds of each check, and a paragraph for each fault."""
    ends, times, lines = Counter[str](files=len(paths)), list[float](), list[str]()
    for path in paths:
        before = path.read_bytes()
        found = told(path)
        if isinstance(found, str):
            ends[found] += 1
            lines.append(f"{path}: {found}")
        else:
            state, taken, broken, findings = found
            ends["traceback" if broken else STATES[state]] += 1
            times.append(taken)
            if broken:
                lines.append(f"{path}: {broken}")
            if state is State.NOT_PARTY and findings != 1:
                ends["list"] += 1
                lines.append(f"{path}: {findings} findings of what is not the Party's")
        if path.read_bytes() != before:
            ends["changed input"] += 1
            lines.append(f"{path}: changed input")
    return ends, times, lines


def main(folder: Path) -> int:
    """Print the census of a folder and return the exit code."""
    groups: dict[str, list[Path]] = {}
    for path in sorted(folder.rglob("*")):
        if path.suffix.lower() in SUFFIXES and path.is_file():
            groups.setdefault(path.relative_to(folder).parts[0], []).append(path)
    if not groups:
        message = f"no Word files below {folder}"
        raise SystemExit(message)
    faults: list[str] = []
    for name, paths in groups.items():
        ends, times, lines = census(paths)
        counts = ", ".join(f"{ends[key]} {key}" for key in ("files", *STATES.values(), *FAULTS))
        pace = f"{statistics.median(times):.2f} s median, {max(times):.2f} s max" if times else "none told"
        print(f"{name}: {counts}; {pace}", flush=True)
        faults += lines
    print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
