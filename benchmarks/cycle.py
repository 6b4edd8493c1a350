"""A year of a commune's 13 cells: records read, held together, 1,521 papers made; beside docxtpl filling the papers.

docxtpl is given the finished documents, and only fills the same templates in a loop; vanban reads 235 files, validates,
counts, composes, renders and lints. Each side runs in a process of its own; times and peak memory are printed.

Then the command itself, started as a clerk starts it and timed until it ends: the first time, again with nothing
changed, and again after one record was changed. Of the two latter the best of five is printed.

    python benchmarks/cycle.py
"""

import os
import resource
import runpy
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

from forms import plain_docxtpl

import vanban
from vanban.composition.standard import standard_of
from vanban.packs.form import form_of

ROOT = Path(__file__).parent.parent
END = date(2026, 12, 31)


def ours(folder: Path) -> None:
    """Make every paper, and say how long reading and rendering took."""
    start = time.perf_counter()
    papers = vanban.cycle(folder, on=END).papers
    made = time.perf_counter()
    size = sum(len(vanban.render(paper.document)) for paper in papers)
    told(f"vanban  ({len(papers)} papers, {size / 1e6:.0f} MB)", start, made - start)


def verify(folder: Path) -> None:
    """Hold all records together."""
    start = time.perf_counter()
    found = vanban.verify(folder, on=END)
    told(f"verify  ({len(found)} findings)", start, None)


def theirs(folder: Path) -> None:
    """Fill the same templates by docxtpl, the documents being there already; a tenth of the papers, times ten."""
    papers = vanban.cycle(folder, on=END).papers[::10]
    start = time.perf_counter()
    for paper in papers:
        document = paper.document
        plain_docxtpl(form_of(type(document)), document, standard_of(document))()
    told("docxtpl (filling only)", start - 9 * (time.perf_counter() - start), None)


def commands(folder: Path) -> None:
    """Run the command as a clerk does: for the first time, and again."""
    out = folder / "giay-to"
    command = [sys.executable, "-m", "vanban", "cycle", str(folder), "--on", f"{END:%d/%m/%Y}", "-o", str(out)]
    record = min(folder.glob("chi-bo/*/ky-hop/2026-07-thuong-ky.yaml"))
    text = record.read_text(encoding="utf-8")

    def run() -> tuple[float, float, str]:
        start, busy = time.perf_counter(), sum(os.times()[2:4])
        done = subprocess.run(command, check=True, capture_output=True, text=True)
        return time.perf_counter() - start, sum(os.times()[2:4]) - busy, done.stdout.splitlines()[0]

    def said(name: str, taken: float, busy: float, what: str) -> None:
        print(f"{name:34} {taken:7.2f} s   {busy:5.2f} s of the processor   {what}")

    said("vanban cycle, first time", *run())
    said("again, nothing changed", *min(run() for _time in range(5)))
    times = []
    for number in range(5):
        record.write_text(text.replace("Địa điểm: ", f"Địa điểm: Phòng {number}, ", 1), encoding="utf-8")
        times.append(run())
    said("again, one record changed", *min(times))


def told(name: str, start: float, reading: float | None) -> None:
    """Print a line of the table."""
    taken = time.perf_counter() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    before = f"   of which records to documents {reading:.1f} s" if reading else ""
    print(f"{name:34} {taken:7.1f} s   {peak:6.0f} MB peak{before}")


def main() -> None:
    """Make the records once, and run each side on them."""
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # a clerk's Python keeps what it compiled
    with tempfile.TemporaryDirectory() as folder:
        runpy.run_path(str(ROOT / "examples/dang-uy-xa/tao_ho_so.py"))["make"](Path(folder))
        for side in ("ours", "verify", "theirs", "commands"):
            subprocess.run([sys.executable, __file__, side, folder], check=True)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        {"ours": ours, "verify": verify, "theirs": theirs, "commands": commands}[sys.argv[1]](Path(sys.argv[2]))
    else:
        main()
