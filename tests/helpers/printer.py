"""A program in the place of LibreOffice, and the PDFs that it prints; it knows no ``uno``."""

import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
_PROGRAM = """#!{python}
import os, signal, subprocess, sys, time
from pathlib import Path
sys.path.insert(0, {root!r})
from tests.helpers.printer import page
if "--convert-to" not in sys.argv:
    sys.exit(77)  # it is never ready
at = sys.argv.index("--outdir")
out, sources = Path(sys.argv[at + 1]), [Path(name) for name in sys.argv[at + 2 :]]
{before}
for source in sources:
    pdf = page(source.read_bytes(), {font!r})
    {each}
    (out / f"{{source.stem}}.pdf").write_bytes(pdf)
{after}
"""


def page(content: bytes, font: str = "LiberationSerif") -> bytes:
    """Return a PDF of one empty page, with the content as a comment in hexadecimal digits."""
    objects = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>",
        b"<< /Type /FontDescriptor /FontName /BAAAAA+%s >>" % font.encode(),
    )
    text, places = b"%%PDF-1.7\n%%%s\n" % content.hex().encode(), []
    for number, item in enumerate(objects, 1):
        places.append(len(text))
        text += b"%d 0 obj\n%s\nendobj\n" % (number, item)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    table = b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(places) + 1, table)
    end = b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(places) + 1, len(text))
    return text + table + end


def install(
    folder: Path, monkeypatch, *, before: str = "", each: str = "pass", after: str = "", font: str = "LiberationSerif"
) -> Path:
    """Put such a program in the place of LibreOffice; what it does besides is Python."""
    path = folder / "soffice"
    path.write_text(
        _PROGRAM.format(python=sys.executable, root=str(ROOT), before=before, each=each, after=after, font=font),
        encoding="utf-8",
    )
    path.chmod(0o755)
    monkeypatch.setenv("VANBAN_SOFFICE", str(path))
    return path
