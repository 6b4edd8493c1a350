"""Everything against docxtpl, docxtemplater and carbone, interleaved, in one run.

    python benchmarks/run.py [--quick] [--rounds N] [--only NAME,…] [--node-modules DIR] [--json FILE] [--svg FILE]
    python benchmarks/run.py --markdown

See README.md beside this file.
"""

import argparse
import json
import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import chart
import cold
import files
import forms
import pages
import printing
import report
import samples
import scale
import templates
from peers import WAYS
from race import NODE, Worker, race

HERE = Path(__file__).parent
SECTIONS = ("units", "files", "many", "growth", "cold", "pdf", "forms")


class Run:
    """One run: what takes part, and how long."""

    def __init__(self, rounds: int, node_modules: Path | None, folder: Path, *, quick: bool) -> None:
        self.rounds, self.quick, self.folder = rounds, quick, folder
        self.node_modules = node_modules
        self.generations = 1 if quick else 3
        self.turn = 0.1 if quick else 0.25

    def peers(self) -> tuple[str, ...]:
        """Return the peers of npm that are installed; say loudly which are not."""
        found = tuple(
            peer for peer in NODE if self.node_modules and (self.node_modules / peer).is_dir() and shutil.which("node")
        )
        if missing := [peer for peer in NODE if peer not in found]:
            print(
                f"MISSING: {', '.join(missing)}. Install Node, then in any folder: npm install docxtemplater pizzip "
                "carbone; and name it: --node-modules FOLDER/node_modules",
                file=sys.stderr,
            )
        return found

    def units(self) -> dict[str, Any]:
        """Units A, B and C in both templates."""
        ways = ["docxtpl", *self.peers(), *(way for way in WAYS if way.startswith(("vanban, level", "vanban, dict")))]
        if find_spec("isal") is None:
            print("MISSING: isal. pip install 'vanban[fast]'", file=sys.stderr)
            ways = [way for way in ways if "isal" not in way]
        found = {}
        for unit in samples.UNITS:
            for variant in templates.VARIANTS:
                found[f"{unit} {variant}"] = self._unit(unit, variant, ways)
        return found

    def _unit(self, unit: str, variant: str, ways: list[str]) -> dict[str, Any]:
        folder = pages.prepare(self.folder, unit, variant)

        def workers() -> dict[str, Worker]:
            return {way: Worker(way, folder, self.node_modules) for way in ways}

        first = workers()
        same = pages.same(folder, first)
        for worker in first.values():
            worker.stop()
        rounds = self.rounds if unit != "C" else max(3, self.rounds // 2)
        results = race(workers, "docxtpl", rounds, generations=self.generations, turn=self.turn)
        return {
            way: {**result.plain(), "bytes": same[way].size, "empty": same[way].empty}
            for way, result in results.items()
        }

    def files(self) -> dict[str, Any]:
        """YAML files into Word files."""
        found = files.measured(self.folder, self.rounds)
        return {unit: {way: result.plain() for way, result in told.items()} for unit, told in found.items()}

    def many(self) -> dict[str, Any]:
        """Ten thousand different documents."""
        return scale.many(1_000 if self.quick else 10_000)

    def growth(self) -> dict[str, Any]:
        """Memory of a large table, and the time for larger ones."""
        folder = pages.prepare(Path(tempfile.mkdtemp(dir=self.folder)), "C", "word-like")
        peaks = {}
        for way in ("docxtpl", "vanban, level 1"):
            worker = Worker(way, folder)
            worker.run(10)
            peaks[f"{way}, peak on C"] = {"MB": worker.peak}
            worker.stop()
        return {**peaks, **scale.grown()}

    def cold(self) -> dict[str, Any]:
        """The start of commands."""
        folder = Path(tempfile.mkdtemp(dir=self.folder))
        found = cold.measured(cold.commands(folder), max(5, self.rounds))
        return {name: result.plain() for name, result in found.items()}

    def pdf(self) -> dict[str, Any]:
        """A batch of documents through LibreOffice."""
        told = printing.measured(8 if self.quick else printing.BATCH)
        if told is None:
            print("MISSING: LibreOffice. apt-get install libreoffice-writer-nogui fonts-liberation", file=sys.stderr)
            return {}
        return {"batch": told, "again": printing.again(1 if self.quick else 3)}

    def forms(self) -> dict[str, Any]:
        """The built-in forms."""
        found = forms.measured(max(2, self.rounds // 3))
        return {form: {way: result.plain() for way, result in told.items()} for form, told in found.items()}

    def sections(self) -> dict[str, Callable[[], dict[str, Any]]]:
        """Return every section by name, in order."""
        return {name: getattr(self, name) for name in SECTIONS}


def drawn(results: report.Results, path: Path) -> None:
    """Write the chart of the units in the Word-like template."""
    groups = {
        f"{unit}: {title}": {
            way: told["ratio"] for way, told in results["units"][f"{unit} word-like"].items() if way != "docxtpl"
        }
        for unit, title in samples.TITLES.items()
    }
    version = results["versions"]["docxtpl"]
    chart.bars(f"Times as fast as docxtpl {version} on the word-like page (logarithmic)", groups, path)


def arguments() -> argparse.Namespace:
    """Return what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, help="rounds of each race; 12, or 3 when quick")
    parser.add_argument(
        "--quick", action="store_true", help="short turns, one generation of processes, 1,000 documents"
    )
    parser.add_argument("--only", default="", help=f"names of sections: {','.join(SECTIONS)}")
    default = os.environ.get("VANBAN_NODE_MODULES", "node_modules")
    parser.add_argument("--node-modules", type=Path, default=Path(default), help="where npm installed the peers")
    parser.add_argument("--json", type=Path, default=HERE / "results.json", help="the file of results")
    parser.add_argument("--svg", type=Path, default=HERE / "results.svg", help="the chart")
    parser.add_argument(
        "--markdown", action="store_true", help="print the table of docs/performance.md from the results"
    )
    return parser.parse_args()


def main() -> None:
    """Measure, print, and write results and chart; sections that are not measured now keep what they had."""
    asked = arguments()
    results: report.Results = {}
    if asked.json.exists():
        results = json.loads(asked.json.read_text(encoding="utf-8"))
    if asked.markdown:
        print(*report.markdown(results), sep="\n")
        return
    modules = asked.node_modules.resolve() if asked.node_modules.is_dir() else None
    with tempfile.TemporaryDirectory(prefix="vanban-benchmarks-") as folder:
        run = Run(asked.rounds or (3 if asked.quick else 12), modules, Path(folder), quick=asked.quick)
        sections = run.sections()
        wanted = asked.only.split(",") if asked.only else list(sections)
        if unknown := [name for name in wanted if name not in sections]:
            sys.exit(f"no such section: {', '.join(unknown)}; there are {', '.join(sections)}")
        results["versions"] = report.versions(modules)
        for name in wanted:
            results[name] = sections[name]()
            print(*report.lines(name, results[name]), sep="\n", flush=True)
            asked.json.write_text(json.dumps(results, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    if "units" in results:
        drawn(results, asked.svg)


if __name__ == "__main__":
    main()
