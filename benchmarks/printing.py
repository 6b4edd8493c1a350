"""PDF: 40 different documents through our batch, beside bare LibreOffice on the same files in one call.

Ours adds a private profile with its security settings, the lint of each document before, and the proof of each result
after; what that costs is the difference.
"""

import subprocess
import tempfile
import time
from itertools import islice
from pathlib import Path

import scale

import vanban
from vanban.pdf import find_soffice, to_pdf

BATCH = 40


def measured(batch: int = BATCH) -> dict[str, float] | None:
    """Return the seconds a document of both ways, or nothing where LibreOffice is missing."""
    soffice = find_soffice()
    if soffice is None:
        return None
    made = [vanban.render(document) for document in islice(scale.documents(batch), batch)]
    to_pdf(made[:1])  # brings LibreOffice into the disk's cache
    start = time.perf_counter()
    assert len(to_pdf(made)) == batch
    ours = time.perf_counter() - start
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sources = [folder / f"{number:02}.docx" for number in range(batch)]
        for source, docx in zip(sources, made, strict=True):
            source.write_bytes(docx)
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        command = [soffice, profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder / "out")]
        start = time.perf_counter()
        subprocess.run([*command, *map(str, sources)], check=True, capture_output=True)
        bare = time.perf_counter() - start
        assert len(list((folder / "out").glob("*.pdf"))) == batch
    return {"documents": batch, "vanban, s each": ours / batch, "soffice, s each": bare / batch, "ratio": ours / bare}
