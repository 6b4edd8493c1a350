"""What a run measured, in lines for a terminal and as the table of docs/performance.md, with all versions."""

import json
import os
import platform
import subprocess
from collections.abc import Iterator, Mapping
from importlib import metadata
from pathlib import Path
from typing import Any

import samples
from race import NODE

Results = dict[str, Any]
"""Sections by name, as they stand in the file of results."""


def versions(node_modules: Path | None) -> dict[str, str]:
    """Return the version of everything that took part."""
    found = {"Python": platform.python_version(), "cores": str(os.cpu_count())}
    for name in ("vanban", "docxtpl", "lxml", "pydantic", "isal"):
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
    if node_modules:
        done = subprocess.run(["node", "--version"], check=True, capture_output=True, text=True)
        found["Node"] = done.stdout.strip().lstrip("v")
        for name in ("docxtemplater", "pizzip", "carbone"):
            package = node_modules / name / "package.json"
            if package.exists():
                found[name] = json.loads(package.read_text(encoding="utf-8"))["version"]
    return found


def lines(section: str, found: Any) -> Iterator[str]:
    """Yield a section as lines of text."""
    yield f"\n{section}"
    if section in {"units", "files", "forms", "cold"}:
        for name, runners in found.items() if section != "cold" else [("", found)]:
            if name:
                yield f"  {_titled(name)}"
            for runner, told in runners.items():
                same = f"  {told['bytes']:9,} bytes" if "bytes" in told else ""
                empty = f", {told['empty']} empty paragraphs more" if told.get("empty") else ""
                ratio, peak = told["ratio"], told["peak"]
                yield f"    {runner:28} {told['ms']:9.3f} ms {ratio:8.2f} x {peak:7.0f} MB{same}{empty}"
        return
    for name, told in found.items():
        said = "  ".join(f"{key} {_figure(value)}" for key, value in told.items())
        yield f"    {name:28} {said}"


def _titled(name: str) -> str:
    unit, _dash, variant = name.partition(" ")
    return f"{name}: {samples.TITLES[unit]}" if unit in samples.TITLES and variant else name


def _figure(value: float) -> str:
    return f"{value:,.0f}" if float(value).is_integer() or abs(value) >= 1000 else f"{value:,.2f}"


def markdown(results: Results) -> Iterator[str]:
    """Yield the table for docs/performance.md: how many times as fast as docxtpl, in each unit and template."""
    told = results["versions"]
    peers = ", ".join(f"{name} {told[name]}" for name in ("docxtpl", "docxtemplater", "carbone") if name in told)
    where = ", ".join(f"{name} {told[name]}" for name in ("Python", "Node") if name in told)
    yield f"Times as fast as docxtpl on the same page, medians of interleaved rounds ({peers}; {where}):"
    yield ""
    columns = results["units"]
    yield f"| | {' | '.join(columns)} |"
    yield f"|---|{'---:|' * len(columns)}"
    for runner in next(iter(columns.values())):
        cells = (_times(column, runner) for column in columns.values())
        yield f"| {runner} | {' | '.join(cells)} |"
    yield f"| vanban, level 1, against the faster of the npm peers | {' | '.join(map(_npm, columns.values()))} |"
    peaks = (f"{column['docxtpl']['peak']:.0f} / {_ours(column)['peak']:.0f} MB" for column in columns.values())
    yield f"| peak memory, docxtpl / vanban | {' | '.join(peaks)} |"
    yield ""
    units = "; ".join(f"{unit}: {title}" for unit, title in samples.TITLES.items())
    yield f"{units}. *Styled*: laid out by the project's blocks; *word-like*: as a clerk makes it in Word."
    yield from _others(results)


def _times(column: Mapping[str, Mapping[str, float]], runner: str) -> str:
    if runner not in column:
        return ""
    if runner == "docxtpl":
        return f"{column[runner]['ms']:.1f} ms"
    ratio = column[runner]["ratio"]
    return f"{ratio:.0f}x" if ratio >= 10 else f"{ratio:.1f}x"


def _ours(column: Mapping[str, Mapping[str, float]]) -> Mapping[str, float]:
    return column["vanban, level 1"]


def _npm(column: Mapping[str, Mapping[str, float]]) -> str:
    faster = max((told["ratio"] for name, told in column.items() if name in NODE), default=0)
    return f"{_ours(column)['ratio'] / faster:.1f}x" if faster else ""


def _others(results: Results) -> Iterator[str]:
    """Yield a line for each other section that was measured."""
    yield ""
    for unit, told in results.get("files", {}).items():
        ratio = told["vanban"]["ratio"]
        yield f"- {unit} as YAML file → Word file: {ratio:.1f} times as fast as `safe_load`, pydantic and docxtpl."
    if many := results.get("many"):
        one, two = many["files, one process"], many["files, two processes"]
        yield (
            f"- {one['documents']:,.0f} different plans, a file into a file: {one['a second']:,.0f} a second in one "
            f"process, {two['a second'] / one['a second']:.2f} times that in two; memory {one['MB at 500']:.0f} MB "
            f"at the 500th, {one['MB']:.0f} MB at the end."
        )
    if cold := results.get("cold"):
        base = cold["import docxtpl"]["ms"]
        told = ", ".join(
            f"`{name}` {row['ms'] / base:.2f}" for name, row in cold.items() if name.startswith(("vanban", "naive"))
        )
        yield f"- Start of a command, `import docxtpl` being 1: {told}."
    if pdf := results.get("pdf"):
        both = pdf["batch"]
        yield f"- PDF: {both['vanban, s each']:.2f} s a document in a batch of {both['documents']:.0f}."
