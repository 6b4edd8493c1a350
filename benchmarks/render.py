"""One render of each form against plain docxtpl doing the same job, and the start of the command line.

Both sides get the validated document and end with the bytes of a DOCX; docxtpl renders the same template with the
same values and filters, as its documentation shows, and does less: no lint, no embedded data, no restyling. Runs
are interleaved and the medians compared, so a busy machine troubles both alike.

    python benchmarks/render.py [rounds]
"""

import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import jinja2
from docxtpl import DocxTemplate

import vanban
from vanban import composition
from vanban.engine import compile_template
from vanban.filters import filters_for, word_text
from vanban.form import Form, all_forms
from vanban.models import Document
from vanban.package import read_parts
from vanban.standards import Standard
from vanban.styling import restyle

ROOT = Path(__file__).parent.parent


def plain_docxtpl(form: Form, document: Document, standard: Standard) -> Callable[[], bytes]:
    """Return docxtpl's way from document to bytes."""
    template = form.template()
    _styles, ids = restyle(read_parts(template)["word/styles.xml"], standard)
    environment = jinja2.Environment(undefined=jinja2.StrictUndefined, autoescape=True, finalize=word_text)
    environment.filters |= {name: item.call for name, item in filters_for(standard, ids).items()}
    kinds = [kind for kind in type(document).__mro__ if issubclass(kind, Document)]
    names = {name for kind in kinds for name, value in vars(kind).items() if isinstance(value, property)}
    names |= set(type(document).model_fields)

    def render() -> bytes:
        context = {name: getattr(document, name) for name in names}
        context |= {
            "letterhead": composition.letterhead(document, standard),
            "heading": composition.heading(document, standard),
            "closing": composition.closing(document, standard),
            "labels": form.wording(document),
        }
        page = DocxTemplate(BytesIO(template))
        page.render(context, environment, autoescape=True)
        buffer = BytesIO()
        page.save(buffer)
        return buffer.getvalue()

    return render


def interleaved(sides: dict[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """Return the median milliseconds of each side, run in turn."""
    taken: dict[str, list[float]] = {name: [] for name in sides}
    for _round in range(rounds):
        for name, run in sides.items():
            start = time.perf_counter()
            run()
            taken[name].append((time.perf_counter() - start) * 1000)
    return {name: statistics.median(times) for name, times in taken.items()}


def command(*arguments: str) -> Callable[[], object]:
    """Return a run of Python in a process of its own."""
    return lambda: subprocess.run([sys.executable, *arguments], check=True, capture_output=True)


def main(rounds: int) -> None:
    """Print the table."""
    print(f"{'form':18} {'vanban':>9} {'docxtpl':>9} {'ratio':>7}   (ms, medians of {rounds})")
    for form in all_forms():
        document = vanban.load(form.example())
        standard = composition.standard_of(document)
        ours = compile_template(form.template(), type(document), standard, form.wording_type)
        labels = form.wording(document)
        sides = {
            "vanban": lambda ours=ours, document=document, labels=labels: ours.render(document, labels),
            "docxtpl": plain_docxtpl(form, document, standard),
        }
        for run in sides.values():
            run()
        found = interleaved(sides, rounds)
        ratio = found["docxtpl"] / found["vanban"]
        print(f"{form.id:18} {found['vanban']:9.2f} {found['docxtpl']:9.2f} {ratio:6.1f}x")
    starts = {
        "python -c pass": command("-c", "pass"),
        "vanban --help": command("-m", "vanban", "--help"),
        "import docxtpl": command("-c", "import docxtpl"),
    }
    found = interleaved(starts, max(5, rounds // 3))
    for name, taken in found.items():
        print(f"{name:18} {taken:9.1f} {'':9} {taken / found['python -c pass']:6.1f}x")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 40)
