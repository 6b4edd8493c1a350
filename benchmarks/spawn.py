"""A small process that spawns commands in turn: a child's peak memory begins with that of the process that forks it.

python benchmarks/spawn.py ROUNDS < commands.json
"""

import json
import os
import subprocess
import sys
import time


def spawned(command: list[str]) -> tuple[float, float]:
    """Return the milliseconds and the peak megabytes of a command in a process of its own.

    Raises:
        SystemExit: it failed.
    """
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _pid, status, usage = os.wait4(process.pid, 0)
    taken = (time.perf_counter() - start) * 1000
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        message = f"{' '.join(command)} failed; what it said is above"
        raise SystemExit(message)
    return taken, usage.ru_maxrss / (1 << 20 if sys.platform == "darwin" else 1 << 10)


def main(rounds: int) -> None:
    """Spawn each command in each round, the order reversed in every other one; print all times and peaks."""
    commands: dict[str, list[str]] = json.load(sys.stdin)
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    for command in commands.values():
        spawned(command)  # writes the bytecode
    times: dict[str, list[float]] = {name: [] for name in commands}
    peaks = dict.fromkeys(commands, 0.0)
    for number in range(rounds):
        for name in list(commands) if number % 2 else reversed(list(commands)):
            taken, peak = spawned(commands[name])
            times[name].append(taken)
            peaks[name] = max(peaks[name], peak)
    print(json.dumps({"times": times, "peaks": peaks}))


if __name__ == "__main__":
    main(int(sys.argv[1]))
