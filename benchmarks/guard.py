"""The check for a machine that runs it on every change: has vanban become slower beside docxtpl?

Seconds differ from machine to machine and from hour to hour, so only ratios are held, measured in turn in one run. Each
way is started five times and its best is taken, on both sides: what disturbs a process only ever makes it slower. Even
so a machine that is busy with something else gives a tenth to a fifth less than a quiet one; the floors lie below what
the busy one gives, so what falls through one is a change of kind.

    python benchmarks/guard.py
"""

import sys
import tempfile
from pathlib import Path

import cold
import files
import pages
from race import Worker, race

FLOORS = {
    "A: level 6": 54,
    "A: level 1": 71,
    "A: from a dict": 44,
    "B: level 6": 55,
    "B: level 1": 72,
    "B: from a dict": 46,
    "C: level 6": 16,
    "C: level 1": 21,
    "C: from a dict": 13,
    "A: file, against the naive script": 7.5,
    "vanban --help, against import docxtpl": 1.7,
    "vanban render, against python -m docxtpl": 0.62,
}
"""How many times as fast at least."""
WAYS = {"level 6": "vanban, level 6", "level 1": "vanban, level 1", "from a dict": "vanban, dict, level 1"}
STARTS = 5


def best(folder: Path, ways: dict[str, str], against: str, rounds: int) -> dict[str, float]:
    """Return the ratio of each way's best to the best of the one it is held against."""
    found: dict[str, list[float]] = {}
    for _start in range(STARTS):
        workers = {name: Worker(way, folder) for name, way in {"against": against, **ways}.items()}
        for name, result in race(workers.copy, "against", rounds, generations=1, turn=0.1).items():
            found.setdefault(name, []).append(result.ms)
    return {name: min(found["against"]) / min(found[name]) for name in ways}


def measured(folder: Path) -> dict[str, float]:
    """Return every ratio that has a floor."""
    ratios: dict[str, float] = {}
    for unit in "ABC":
        told = best(pages.prepare(folder, unit, "styled"), WAYS, "docxtpl", 3 if unit != "C" else 2)
        ratios |= {f"{unit}: {name}": ratio for name, ratio in told.items()}
    script = best(files.prepare(folder, "A"), {"file": "vanban, no disk, file"}, "naive, file", 9)
    ratios["A: file, against the naive script"] = script["file"]
    commands = cold.commands(Path(tempfile.mkdtemp(dir=folder)))
    starts = cold.measured({name: commands[name] for name in (cold.AGAINST, cold.HELP, cold.RENDER, cold.THEIRS)}, 7)
    ratios["vanban --help, against import docxtpl"] = starts[cold.HELP].ratio
    ratios["vanban render, against python -m docxtpl"] = starts[cold.RENDER].ratio / starts[cold.THEIRS].ratio
    return ratios


def main() -> int:
    """Print the table; return 1 where a ratio fell through its floor."""
    with tempfile.TemporaryDirectory(prefix="vanban-guard-") as name:
        ratios = measured(Path(name))
    fallen = [name for name, floor in FLOORS.items() if ratios[name] < floor]
    print(f"{'times as fast':44} {'floor':>7} {'found':>7}")
    for name, floor in FLOORS.items():
        print(f"{name:44} {floor:7.2f} {ratios[name]:7.2f}{'   FELL' if name in fallen else ''}")
    for name in fallen:
        print(f"slower than it was: {name}: {ratios[name]:.2f}, at least {FLOORS[name]}", file=sys.stderr)
    return 1 if fallen else 0


if __name__ == "__main__":
    sys.exit(main())
