"""Every way that is measured, each in a process of its own that makes documents when it is told to.

    python benchmarks/peers.py WAY FOLDER

On standard input come lines: a number asks for so many documents and is answered with the seconds they took and the
peak memory so far; ``save PATH`` writes the next one. Each document differs from the one before, in its number and its
subject, so nothing is there to be remembered. Each way imports only what it needs.
"""

import json
import os
import resource
import sys
import time
from collections.abc import Callable
from io import BytesIO
from itertools import count
from pathlib import Path
from typing import Any

import samples

VARIED = 16
"""So many different documents are ready before the clock starts; then the first comes again."""
MAXRSS_UNIT = 1 << 20 if sys.platform == "darwin" else 1 << 10
Make = Callable[[int], object]
"""A way: the number of a document in, the document out."""


def docxtpl(folder: Path) -> Make:
    """Fill by docxtpl, as its manual shows it: a fresh object for each document, escaping on, a dict made ready."""
    import jinja2
    from docxtpl import DocxTemplate

    template = (folder / "docxtpl.docx").read_bytes()
    pages = json.loads((folder / "pages.json").read_text(encoding="utf-8"))
    contexts = [{**pages["common"], **varied} for varied in pages["varied"]]
    environment = jinja2.Environment(autoescape=True)
    environment.filters["prose"] = str  # named by the appendices, of which these pages have none

    def make(number: int) -> bytes:
        page = DocxTemplate(BytesIO(template))
        page.render(contexts[number % VARIED], environment, autoescape=True)
        buffer = BytesIO()
        page.save(buffer)
        return buffer.getvalue()

    return make


def vanban_model(folder: Path, library: str, level: int) -> Make:
    """Render documents that are validated already."""
    units, press, values = _vanban(folder, library)
    first = units.Unit.model_validate(values[0])
    documents = [first.model_copy(update={k: one[k] for k in ("number", "subject")}) for one in values]
    return lambda number: press(documents[number % VARIED], level)


def vanban_dict(folder: Path, library: str) -> Make:
    """Validate plain data, then render, at level 1."""
    units, press, values = _vanban(folder, library)
    return lambda number: press(units.Unit.model_validate(values[number % VARIED]), 1)


def _vanban(folder: Path, library: str) -> tuple[Any, Callable[[Any, int], bytes], list[dict[str, Any]]]:
    import units

    units.pack_with(library)
    values = json.loads((folder / "values.json").read_text(encoding="utf-8"))
    varied = [
        {**values, "number": number, "subject": subject} for number, subject in map(samples.changed, range(VARIED))
    ]
    return units, units.press((folder / "vanban.docx").read_bytes()), varied


def vanban_file(folder: Path) -> Make:
    """Read a YAML file, validate it, render it, write it whole or not at all."""
    import vanban

    sources = sorted(folder.glob("vanban-*.yaml"))
    target = folder / "vanban.docx"

    def make(number: int) -> bytes:
        vanban.save(vanban.load(sources[number % len(sources)]), target, overwrite=True)
        return b""

    return make


def vanban_bytes(folder: Path) -> Make:
    """The same without the writing, whose two ``fsync`` cost what the disk costs."""
    import vanban

    sources = sorted(folder.glob("vanban-*.yaml"))
    return lambda number: vanban.render(vanban.load(sources[number % len(sources)]))


def naive_file(folder: Path) -> Make:
    """Do the same as the script that anybody would write."""
    import naive

    sources = sorted(folder.glob("naive-*.yaml"))

    def make(number: int) -> bytes:
        naive.render(sources[number % len(sources)], folder / "naive-template.docx", folder / "naive.docx")
        return b""

    return make


def vanban_form(folder: Path) -> Make:
    """Render a built-in form's example by the public function."""
    import forms

    return forms.ours(folder.name)


def docxtpl_form(folder: Path) -> Make:
    """Fill the same form by docxtpl."""
    import forms

    return forms.theirs(folder.name)


WAYS: dict[str, Callable[[Path], Make]] = {
    "docxtpl": docxtpl,
    "vanban, level 6": lambda folder: vanban_model(folder, "zlib", 6),
    "vanban, level 1": lambda folder: vanban_model(folder, "zlib", 1),
    "vanban, level 1, isal": lambda folder: vanban_model(folder, "isal", 1),
    "vanban, dict, level 1": lambda folder: vanban_dict(folder, "zlib"),
    "vanban, dict, level 1, isal": lambda folder: vanban_dict(folder, "isal"),
    "vanban, file": vanban_file,
    "vanban, no disk, file": vanban_bytes,
    "naive, file": naive_file,
    "vanban, form": vanban_form,
    "docxtpl, form": docxtpl_form,
}


def peak() -> float:
    """Return the most memory that this process has held, in megabytes.

    ``ru_maxrss`` would begin with that of the process that started this one.
    """
    status = Path("/proc/self/status")
    if status.exists():
        found = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return int(found.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / MAXRSS_UNIT


def main(way: str, folder: Path) -> None:
    """Answer until the input ends."""
    make, numbers = WAYS[way](folder), count()
    make(next(numbers))
    print(json.dumps({"ready": True, "pid": os.getpid()}), flush=True)
    for line in sys.stdin:
        if line.startswith("save "):
            result = make(next(numbers))
            if isinstance(result, bytes) and result:
                Path(line.split(maxsplit=1)[1].strip()).write_bytes(result)
            print("{}", flush=True)
            continue
        start = time.perf_counter()
        for _document in range(int(line)):
            make(next(numbers))
        print(json.dumps({"seconds": time.perf_counter() - start, "peak": peak()}), flush=True)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
