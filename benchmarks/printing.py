"""PDF: 40 different documents through our batch, beside bare LibreOffice on the same files in one call.

Ours adds a private profile with its security settings, the lint of each document before, and the proof of each result
after; what that costs is the difference.
"""

import subprocess
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from itertools import islice
from pathlib import Path

import scale

import vanban
from vanban.word.office import find_soffice
from vanban.word.pdf import to_pdf

BATCH = 40


def measured(batch: int = BATCH) -> dict[str, float] | None:
    """Return the seconds a document of both ways, the better of two turns, or nothing where LibreOffice is missing."""
    soffice = find_soffice()
    if soffice is None:
        return None
    made = [vanban.render(document) for document in islice(scale.documents(batch), batch)]
    to_pdf(made[:1])  # brings LibreOffice into the disk's cache
    ways = {"vanban": partial(_ours, made), "soffice": partial(_bare, soffice, made)}
    taken = {name: min(times) for name, times in _in_turn(ways, 2).items()}
    told = {f"{name}, s each": seconds / batch for name, seconds in taken.items()}
    return {"documents": batch, **told, "ratio": taken["vanban"] / taken["soffice"]}


def _in_turn(ways: Mapping[str, Callable[[], float]], turns: int) -> dict[str, list[float]]:
    times: dict[str, list[float]] = {name: [] for name in ways}
    for _turn in range(turns):
        for name, run in ways.items():
            times[name].append(run())
    return times


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
