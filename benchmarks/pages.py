"""What every runner of a race is given, and the proof that all of them fill the same page.

Nobody else's document is compared by eye: docxtpl's main part must be canonically the same as ours, and the peers'
paragraphs and cells must say the same, one after the other. Where they do not, the run stops.
"""

import difflib
import json
import sys
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import peers
import samples
import syntax
import templates
import units
from lxml import etree
from race import NODE, Worker

from vanban.layout.styling import w
from vanban.word.package import write_parts

_NO_BREAK = "\u00a0".encode()
PEERS = {"docxtemplater": syntax.docxtemplater, "carbone": syntax.carbone}


def prepare(folder: Path, unit: str, variant: str) -> Path:
    """Write templates and data of a unit into a folder of their own; return it."""
    folder = folder / f"{unit}-{variant}"
    folder.mkdir()
    values = samples.data(*samples.UNITS[unit])
    template = templates.template(variant)
    document = units.Unit.model_validate(values)
    varied = []
    for number in range(peers.VARIED):
        no, subject = samples.changed(number)
        varied.append(units.printed(document.model_copy(update={"number": no, "subject": subject})))
    laid = units.laid_out(template)
    (folder / "vanban.docx").write_bytes(template)
    (folder / "docxtpl.docx").write_bytes(write_parts(laid))
    lean = syntax.lean(laid[units.MAIN], varied[0])
    for peer, translate in PEERS.items():
        (folder / f"{peer}.docx").write_bytes(write_parts({**laid, units.MAIN: translate(lean, varied[0])}))
    common = units.filled(document)
    flat = {"common": syntax.flat_data(common), "varied": [*map(syntax.flat_data, varied)]}
    for name, content in (("values", values), ("pages", {"common": common, "varied": varied}), ("flat", flat)):
        (folder / f"{name}.json").write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
    return folder


@dataclass(frozen=True)
class Sameness:
    """What a peer's document says, held against docxtpl's."""

    paragraphs: int
    empty: int
    """Empty paragraphs that docxtpl's document does not have."""
    size: int


def same(folder: Path, workers: Mapping[str, Worker]) -> dict[str, Sameness]:
    """Hold the second document of each worker against docxtpl's.

    Raises:
        SystemExit: one of them says something else.
    """
    files = {}
    for name, worker in workers.items():
        files[name] = folder / f"made by {name}.docx"
        worker.save(files[name])
    theirs = said(files["docxtpl"])
    found = {}
    for name, path in files.items():
        texts = said(path)
        if [text for text in texts if text] != [text for text in theirs if text]:
            print(*list(difflib.unified_diff(theirs, texts, "docxtpl", name, lineterm=""))[:20], sep="\n")
            sys.exit(f"{name} and docxtpl do not make the same document of {folder.name}")
        if name not in NODE and _canonical(path) != _canonical(files["docxtpl"]):
            sys.exit(f"{name} and docxtpl do not make the same XML of {folder.name}")
        found[name] = Sameness(len(texts), texts.count("") - theirs.count(""), path.stat().st_size)
    return found


def said(path: Path) -> list[str]:
    """Return the text of every paragraph."""
    return ["".join(paragraph.itertext(w("t"))) for paragraph in _main(path).iter(w("p"))]


def _main(path: Path) -> Any:
    """Return the main part; a space that only we write is as any other."""
    with zipfile.ZipFile(path) as archive:
        return etree.fromstring(archive.read(units.MAIN).replace(_NO_BREAK, b" "))


def _canonical(path: Path) -> bytes:
    """Return the main part in its canonical form, its tables set right as we write them."""
    template = (path.parent / "vanban.docx").read_bytes()
    with zipfile.ZipFile(path) as archive:
        fitted = units.fitted(template, archive.read(units.MAIN))
    return bytes(etree.tostring(etree.fromstring(fitted.replace(_NO_BREAK, b" ")), method="c14n2", strip_text=False))
