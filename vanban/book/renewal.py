"""The papers of a folder written: what is missing made, what changed renewed, what a hand has touched refused."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from vanban.book.cycle import PAPERS, Cycle, cycle_of
from vanban.book.memory import Memory
from vanban.book.paper import Paper
from vanban.documents.rendering import render
from vanban.errors import Diagnostic, OutputError
from vanban.intake import taken
from vanban.packs.pack import packs_of
from vanban.word.files import path_of
from vanban.word.guard import Found, May, allow, look, put, refused
from vanban.word.seal import seal_of


@dataclass
class Written:
    """What came of the files of a run."""

    there: list[Path] = field(default_factory=list)
    """The files that are there as the records say."""
    states: list[str] = field(default_factory=list)
    """What was done with each of them; see :class:`vanban.word.guard.Found`."""
    refused: list[OutputError] = field(default_factory=list)
    """Why each of the others was not written over."""
    failed: list[OutputError] = field(default_factory=list)
    """Why each of the others could not be written."""
    notes: list[Diagnostic] = field(default_factory=list)
    """What is to be said of them all."""

    def add(self, path: Path, found: Found | OutputError) -> None:
        """Note what came of a file."""
        if isinstance(found, Found):
            self.there.append(path)
            self.states.append(found.value)
        else:
            (self.refused if refused(found) else self.failed).append(found)


def make_papers(
    folder: str | Path,
    *,
    output: str | Path | None = None,
    on: date | None = None,
    data: bool = True,
    pdf: bool = False,
    fresh: bool = False,
    overwrite_edited: bool = False,
    packs: Iterable[str | Path] = (),
) -> tuple[Cycle, Written]:
    """Write every paper that the records of a folder allow: what is missing, and what has changed since.

    What a hand has touched is left alone, and told among the files that were refused.

    Args:
        folder: The folder of a cell's or a committee's records.
        output: Where to write; ``giay-to`` in the folder, if not given.
        on: The day on which things are due; today, if not given.
        data: Whether the data go into the Word files.
        pdf: Whether to print each as PDF as well.
        fresh: Whether to make everything anew, whatever the last run has remembered.
        overwrite_edited: Whether to write over what a hand has touched.
        packs: Directories of packs to look at before all others.

    Returns:
        What :func:`vanban.cycle` found, and what came of each file.

    Raises:
        InputError: as of :func:`vanban.cycle`; nothing was written.
        OutputError: a PDF is wanted and LibreOffice is missing; nothing was written.
        CallError: ``folder`` is no path (``not-a-path``), or ``on`` no day (``day``).
    """
    root = path_of(folder)
    with packs_of(packs):
        memory = Memory(root, data=data, fresh=fresh)
        found = cycle_of(root, on, memory, memory.trees)
        may = May.LOSE if overwrite_edited else May.RENEW
        place = root / PAPERS if output is None else path_of(output)
        return found, write_papers(found.papers, place, may, memory, data=data, pdf=pdf)


def write_papers(
    papers: Iterable[Paper], root: Path, may: May, memory: Memory, *, data: bool = True, pdf: bool = False
) -> Written:
    """Write papers below a folder, and with ``pdf`` a PDF beside each; one that cannot be written stops no other.

    Raises:
        OutputError: a PDF is wanted and LibreOffice is missing; nothing was written.
    """
    if pdf:
        from vanban.word.office import soffice  # noqa: PLC0415  # see below
        from vanban.word.pdf import print_beside  # noqa: PLC0415  # brings lxml, which takes its time

        soffice()
    written = Written()
    for paper in papers:
        path = root / f"{paper.name}.docx"
        try:
            written.add(path, _write(paper, path, may, memory, data=data))
        except OutputError as error:
            written.add(path, error)
    memory.keep()
    for path, outcome in print_beside(list(written.there), may, notes=written.notes) if pdf else ():
        written.add(path, outcome)
    return written


def _write(paper: Paper, path: Path, may: May, memory: Memory, *, data: bool) -> Found:
    """Write a paper as far as that is allowed and needed.

    Raises:
        OutputError: it may not be written over, or cannot be written.
    """
    if paper.seal and path.is_file():
        memory.wrote(paper.name, paper.seal)
        if _seal_at(path) == paper.seal:
            return Found.EQUAL
        allow(path, look(path, None), may)  # before anything is composed in vain
    docx = render(paper.document, data=data)
    memory.wrote(paper.name, seal_of(docx) or "")
    return put(path, docx, may)


def _seal_at(path: Path) -> str | None:
    try:
        return seal_of(taken(path))
    except OSError:
        return None
