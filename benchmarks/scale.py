"""Many documents, and large ones: throughput on one and two processes, memory that stays, time that grows evenly.

Each part runs in a fresh process of its own and prints one line of JSON:

    python benchmarks/scale.py PART COUNT
"""

import json
import multiprocessing
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import samples

ROWS = (2_000, 5_000, 10_000, 20_000)
SETTLED = 500
"""After so many documents memory should not grow any more."""


def values(count: int) -> Iterator[dict[str, Any]]:
    """Yield the data of so many plans of 60 paragraphs, every one different."""
    for number in range(count):
        yield samples.plan(str(number + 1), f"tổ chức sinh hoạt chi bộ mẫu, đợt {number}", f"§{number}")


def documents(count: int) -> Iterator[Any]:
    """Yield the same, validated."""
    from vanban.models import Plan

    return (Plan.model_validate({k: v for k, v in one.items() if k != "form"}) for one in values(count))


def one_process(count: int) -> dict[str, float]:
    """Validate and render in this process, packed at level 1."""
    from vanban.documents.rendering import render

    return _run(count, (len(render(document, level=1)) for document in documents(count)))


def two_processes(count: int) -> dict[str, float]:
    """Validated here, rendered by two others through ``render_many``: three processes share two cores."""
    import vanban

    def made() -> Iterator[int]:
        with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as pool:
            for one in vanban.render_many(documents(count), executor=pool):
                assert one.docx
                yield len(one.docx)

    return _run(count, made())


MEMORY = next((str(place) for place in (Path("/dev/shm"),) if place.is_dir()), None)  # noqa: S108  # a fresh folder in it
"""A folder in memory where the system has one: on a disk it would be the disk that is measured."""


def rows(count: int, workers: int) -> dict[str, float]:
    """JSON rows into Word files in memory: parsed, laid over the base, validated, rendered, written by the workers."""
    import vanban
    from vanban.batch.many import Job, make_many

    with tempfile.TemporaryDirectory(dir=MEMORY) as name:
        folder = Path(name)
        base, lines = folder / "plan.json", folder / "rows.jsonl"
        common = next(values(1))
        own = ("number", "subject", "body")
        base.write_text(json.dumps({k: v for k, v in common.items() if k not in own}), encoding="utf-8")
        with lines.open("w", encoding="utf-8") as file:
            file.writelines(json.dumps({k: one[k] for k in own}, ensure_ascii=False) + "\n" for one in values(count))

        def made() -> Iterator[int]:
            found = vanban.rows(base, lines)
            jobs = (
                Job(row, row.number, None, folder / row.file_name, overwrite=False, data=True, level=1, packs=())
                for row in found
            )
            for one in make_many(jobs, workers=workers):
                assert one.ok, one.error
                yield one.number

        return _run(count, made())


def unit_a(count: int) -> dict[str, float]:
    """Validate and render unit A through a compiled template, packed at level 1."""
    import templates
    import units

    press, plain = units.press(templates.template("word-like")), samples.data(*samples.UNITS["A"])

    def made() -> Iterator[int]:
        for number in range(count):
            no, subject = samples.changed(number)
            yield len(press(units.Unit.model_validate({**plain, "number": no, "subject": subject}), 1))

    return _run(count, made())


def docxtpl(count: int) -> dict[str, float]:
    """Fill the same plans by docxtpl, their dicts ready."""
    import forms

    from vanban.composition.standard import standard_of
    from vanban.packs.form import form_of

    def made() -> Iterator[int]:
        for document in documents(count):
            yield len(forms.plain_docxtpl(form_of(type(document)), document, standard_of(document))())

    return _run(count, made())


def from_files(count: int, workers: int, folder: str | None = MEMORY) -> dict[str, float]:
    """Data files into Word files, by so many processes."""
    from vanban.batch.many import Job, make_many

    with tempfile.TemporaryDirectory(dir=folder) as name:
        paths = _files(Path(name), count)
        jobs = (
            Job(path, number, None, path.with_suffix(".docx"), overwrite=False, data=True, level=1, packs=())
            for number, path in enumerate(paths, 1)
        )

        def made() -> Iterator[int]:
            for one in make_many(jobs, workers=workers):
                assert one.ok, one.error
                yield one.number

        return _run(count, made())


def _files(folder: Path, count: int) -> list[Path]:
    """Write data files; JSON, so that what is measured is not the reading of YAML."""
    paths = [folder / f"{number}.json" for number in range(count)]
    for path, one in zip(paths, values(count), strict=True):
        path.write_text(json.dumps(one, ensure_ascii=False), encoding="utf-8")
    return paths


def _run(count: int, made: Iterable[object]) -> dict[str, float]:
    """Make all documents; tell documents a second, and memory at the 500th and at the end, children too."""
    settled = ended = 0.0
    start = time.perf_counter()
    for number, _document in enumerate(made, 1):
        if number == min(SETTLED, count):
            settled = resident()
        if number == count:
            ended = resident()
    seconds = time.perf_counter() - start
    assert ended or not Path("/proc/self/status").exists(), "fewer documents than asked for"
    return {"documents": count, "seconds": seconds, "a second": count / seconds, "MB at 500": settled, "MB": ended}


def resident() -> float:
    """Return the memory that this process and its children hold now, in megabytes; 0 where the system cannot tell."""
    pids = ["self", *(str(child.pid) for child in multiprocessing.active_children())]
    held = 0
    for pid in pids:
        status = Path(f"/proc/{pid}/status")
        if status.exists():
            held += int((re.search(r"VmRSS:\s+(\d+)", status.read_text()) or [0, "0"])[1])
    return held / 1024


def growth(rows: int) -> dict[str, float]:
    """Render a table of so many rows; the best of five."""
    import templates
    import units

    press = units.press(templates.template("styled"))
    document = units.Unit.model_validate(samples.data(0, 0, rows))
    taken = []
    for _time in range(5):
        start = time.perf_counter()
        press(document, 1)
        taken.append(time.perf_counter() - start)
    return {"rows": rows, "ms": min(taken) * 1000, "us a row": min(taken) / rows * 1e6}


PARTS: dict[str, Callable[[int], dict[str, float]]] = {
    "one process": one_process,
    "rows, one process": lambda count: rows(count, 1),
    "rows, two processes": lambda count: rows(count, 2),
    "validated here, rendered by two": two_processes,
    "unit A, one process": unit_a,
    "docxtpl, one process": docxtpl,
    "files, one process": lambda count: from_files(count, 1),
    "files, two processes": lambda count: from_files(count, 2),
    "files on disk, one process": lambda count: from_files(count, 1, None),
    "files on disk, two processes": lambda count: from_files(count, 2, None),
    "growth": growth,
}


def fresh(part: str, count: int) -> dict[str, float]:
    """Return what a part tells in a process of its own."""
    done = subprocess.run([sys.executable, __file__, part, str(count)], check=True, stdout=subprocess.PIPE, text=True)
    return dict(json.loads(done.stdout))


def many(count: int) -> dict[str, dict[str, float]]:
    """Return the better of two turns of each part; on disk and by docxtpl fewer documents, for they take longer."""
    slow = ("docxtpl, one process", "files on disk, one process", "files on disk, two processes")
    fewer = dict.fromkeys(slow, count // 20)
    parts = [part for part in PARTS if part != "growth"]
    turns = [{part: fresh(part, fewer.get(part, count)) for part in parts} for _turn in range(2)]
    return {part: max((turn[part] for turn in turns), key=lambda told: told["a second"]) for part in parts}


def grown() -> dict[str, dict[str, float]]:
    """Return the time for tables of growing length."""
    return {f"{rows:,} rows": fresh("growth", rows) for rows in ROWS}


if __name__ == "__main__":
    print(json.dumps(PARTS[sys.argv[1]](int(sys.argv[2]))))
