"""A race: workers that take turns, one at a time, in one run; medians, and the median of each round's ratios.

A busy machine troubles all runners of a round alike, so ratios hold where milliseconds do not. The order is reversed
in every other round, and the workers are started anew a few times: how a process's memory happens to lie changes the
speed of zlib on large documents by half.
"""

import json
import statistics
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
NODE = ("docxtemplater", "carbone")
TURN = 0.25
"""About so many seconds a worker works in its turn."""


class Worker:
    """A process that makes documents when it is told to."""

    def __init__(self, way: str, folder: Path, node_modules: Path | None = None) -> None:
        command = (
            ["node", str(HERE / "peer.js"), way, str(folder), str(node_modules)]
            if way in NODE
            else [sys.executable, str(HERE / "peers.py"), way, str(folder)]
        )
        self.way = way
        self.peak = 0.0
        self.documents = 1
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self._waiting = True

    def ready(self) -> None:
        """Wait until the first document is made."""
        if self._waiting:
            self._answer()
            self._waiting = False

    def warm(self, turn: float) -> None:
        """Run until the time for one document is steady, and choose how many fill a turn."""
        each = self.run(1)
        for _time in range(2):
            each = self.run(max(1, round(turn / 2 / each)))
        self.documents = max(1, round(turn / each))

    def run(self, documents: int) -> float:
        """Return the seconds that each of so many documents took."""
        told = self._ask(str(documents))
        self.peak = told["peak"]
        return float(told["seconds"]) / documents

    def save(self, path: Path) -> None:
        """Write the next document."""
        self._ask(f"save {path}")

    def stop(self) -> None:
        """End the process."""
        assert self._process.stdin
        self._process.stdin.close()
        self._process.wait(timeout=30)

    def _ask(self, line: str) -> dict[str, Any]:
        self.ready()
        assert self._process.stdin
        self._process.stdin.write(f"{line}\n")
        self._process.stdin.flush()
        return self._answer()

    def _answer(self) -> dict[str, Any]:
        assert self._process.stdout
        line = self._process.stdout.readline()
        if not line:
            message = f"{self.way} stopped; what it said is above"
            raise SystemExit(message)
        return dict(json.loads(line))


@dataclass(frozen=True)
class Result:
    """One runner of a race."""

    ms: float
    """Median milliseconds a document."""
    ratio: float
    """How many times as fast as the runner that all are compared with: the median of the rounds' ratios."""
    peak: float = 0.0
    """Megabytes."""

    def plain(self) -> dict[str, float]:
        """Return what goes into the file of results."""
        return {name: round(value, 4) for name, value in asdict(self).items()}


def race(
    start: Callable[[], Mapping[str, Worker]], against: str, rounds: int, *, generations: int = 3, turn: float = TURN
) -> dict[str, Result]:
    """Return the result of each worker that ``start`` starts; it is called for each generation of processes."""
    times: dict[str, list[float]] = {}
    peaks: dict[str, float] = {}
    for _generation in range(generations):
        workers = start()
        for worker in workers.values():
            worker.ready()
        for name, worker in workers.items():
            times.setdefault(name, [])
            worker.warm(turn)
        for number in range(max(1, round(rounds / generations))):
            for name in list(workers) if number % 2 else reversed(list(workers)):
                times[name].append(workers[name].run(workers[name].documents) * 1000)
        for name, worker in workers.items():
            peaks[name] = max(peaks.get(name, 0), worker.peak)
            worker.stop()
    return {
        name: Result(statistics.median(taken), ratio(times[against], taken), peaks[name])
        for name, taken in times.items()
    }


def ratio(theirs: list[float], ours: list[float]) -> float:
    """Return the median of the ratios, round by round."""
    return statistics.median(a / b for a, b in zip(theirs, ours, strict=True))
