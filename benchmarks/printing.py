"""PDF: 40 different documents, and one 5-page plan again and again, beside bare LibreOffice on the same files.

Ours adds a private profile with its security settings, tags and PDF/A, the lint of each document before, and the proof
of each result after; it saves the start of LibreOffice, but for the first.

    python benchmarks/printing.py
"""

import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from itertools import islice
from pathlib import Path

import scale

import vanban
from vanban.word.office import close_all, find_soffice
from vanban.word.pdf import to_pdf

BATCH = 40
PLAN = Path(__file__).parent.parent / "examples/ke-hoach-chi-bo-mau-2024/ke-hoach.md"


def measured(batch: int = BATCH) -> dict[str, float] | None:
    """Return the seconds a document of both ways, the better of two turns, or nothing where LibreOffice is missing."""
    soffice = find_soffice()
    if soffice is None:
        return None
    made = [vanban.render(document) for document in islice(scale.documents(batch), batch)]
    _bare(soffice, made[:1])  # brings LibreOffice into the disk's cache
    ways = {"vanban": partial(_fresh, made), "soffice": partial(_bare, soffice, made)}
    taken = {name: min(times) for name, times in _in_turn(ways, 2).items()}
    told = {f"{name}, s each": seconds / batch for name, seconds in taken.items()}
    return {"documents": batch, **told, "ratio": taken["vanban"] / taken["soffice"]}


def again(turns: int = 3) -> dict[str, float] | None:
    """Return the seconds of one plan: by LibreOffice started for it, by ours that has to start, by ours that is ready.

    The best of the turns, of ours that is ready their median; or nothing where LibreOffice is missing.
    """
    soffice = find_soffice()
    if soffice is None:
        return None
    plan = [vanban.render(vanban.load(PLAN))]
    _bare(soffice, plan)
    ways = {"soffice": partial(_bare, soffice, plan), "first": partial(_fresh, plan)}
    told = {name: min(times) for name, times in _in_turn(ways, turns).items()}
    told["again"] = statistics.median(_ours(plan) for _turn in range(5 * turns))
    return {**told, "ratio": told["soffice"] / told["again"]}


def _in_turn(ways: Mapping[str, Callable[[], float]], turns: int) -> dict[str, list[float]]:
    times: dict[str, list[float]] = {name: [] for name in ways}
    for _turn in range(turns):
        for name, run in ways.items():
            times[name].append(run())
    return times


def _fresh(made: Sequence[bytes]) -> float:
    close_all()
    return _ours(made)


def _ours(made: Sequence[bytes]) -> float:
    start = time.perf_counter()
    assert len(to_pdf(made)) == len(made)
    return time.perf_counter() - start


def _bare(soffice: str, made: Sequence[bytes]) -> float:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sources = [folder / f"{number:02}.docx" for number in range(len(made))]
        for source, docx in zip(sources, made, strict=True):
            source.write_bytes(docx)
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        command = [soffice, profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder / "out")]
        start = time.perf_counter()
        subprocess.run([*command, *map(str, sources)], check=True, capture_output=True)
        taken = time.perf_counter() - start
        assert len(list((folder / "out").glob("*.pdf"))) == len(made)
    return taken


if __name__ == "__main__":
    for title, found in (("40 documents", measured()), ("one 5-page plan", again())):
        print(title, *(f"{name} {value:.3f}" for name, value in (found or {}).items()), sep="\n  ")
