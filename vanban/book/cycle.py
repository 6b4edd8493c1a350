"""The two verbs over a folder of records: make every paper, and hold all of it together."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from vanban.book.due import due
from vanban.book.facts import contradictions
from vanban.book.folder import PAPERS, Book, CellBook, read_book
from vanban.book.papers import Paper
from vanban.book.upper import book_papers
from vanban.book.verify import meeting_findings
from vanban.errors import Diagnostic, InputError, Severity, VanbanError
from vanban.extraction import read_back, text_changes
from vanban.files import file_bytes
from vanban.loading import load_path
from vanban.models.document import Document
from vanban.rendering import render

_FORM = re.compile(
    rb'^[ \t{"]*(?:form|bi\xe1\xbb\x83u m\xe1\xba\xabu)"?[ \t]*:[ \t]*["\w]', re.IGNORECASE | re.MULTILINE
)
"""How a data file names its form; in ``vanban.yaml`` a group follows instead."""


@dataclass(frozen=True)
class Cycle:
    """The papers of a folder, by name without suffix, what is due and missing, and how records were read."""

    papers: tuple[Paper, ...]
    due: tuple[Diagnostic, ...]
    told: tuple[Diagnostic, ...] = ()


def cycle(folder: str | Path, *, on: date | None = None) -> Cycle:
    """Return every paper that the records of a folder allow, and what is due on a day (today) and missing.

    Raises:
        InputError: every problem of every record, or every place where records contradict each other: then nothing is
            made.
    """
    book = read_book(Path(folder))
    findings = list(_findings(book))
    if errors := [item for item in findings if item.severity is Severity.ERROR]:
        raise InputError(errors)
    papers = tuple(book_papers(book))
    missing = due(book, on or date.today())  # noqa: DTZ011  # the clerk's own day
    return Cycle(papers, tuple(missing), tuple(_told(book)))


def _told(book: Book) -> Iterator[Diagnostic]:
    """Yield what was read in another way than it was written."""
    yield from book.held.loaded.root.source.told
    if isinstance(book, CellBook):
        for held in (*book.meetings, *book.years):
            yield from held.loaded.root.source.told
    else:
        for inner in book.below:
            yield from _told(inner)


def verify(folder: str | Path, *, on: date | None = None) -> tuple[Diagnostic, ...]:
    """Return where the papers and records of a folder contradict each other, and where they leave the rules.

    All Word files of ours and all papers as data files below the folder are held against the records, and against each
    other. An error is a contradiction; a warning is a rule of the meeting's time, with its source.

    Raises:
        InputError: the records themselves cannot be read.
    """
    root = Path(folder)
    found: list[Diagnostic] = []
    papers: list[tuple[str, Document]] = []
    book = read_book(root)
    found += _findings(book)
    if not any(item.severity is Severity.ERROR for item in found):
        try:
            papers += [(paper.source.relative_to(root).as_posix(), paper.document) for paper in book_papers(book)]
        except InputError as error:
            found += error.diagnostics
    found += due(book, on or date.today())  # noqa: DTZ011  # the clerk's own day
    for path in sorted(root.rglob("*.docx")):
        if not path.name.startswith("~$"):
            found += _read(path, path.relative_to(root).as_posix(), papers)
    for path in sorted(path for path in root.rglob("*") if path.suffix in (".yaml", ".yml", ".json", ".md")):
        found += _read_data(path, path.relative_to(root).as_posix(), papers)
    found += contradictions(papers)
    return tuple(found)


def _findings(book: Book) -> Iterator[Diagnostic]:
    if isinstance(book, CellBook):
        yield from meeting_findings(book)
        return
    for inner in book.below:
        yield from _findings(inner)


def _read(path: Path, name: str, papers: list[tuple[str, Document]]) -> Iterator[Diagnostic]:
    """Take a Word file among the papers; what was changed in it by hand is told."""
    try:
        docx = file_bytes(path)
        back = read_back(docx, name)
        papers.append((name, back.document))
        yield from back.changed
        yield from text_changes(docx, render(back.document, standard=back.standard), name)
    except VanbanError as error:
        if all(item.code == "no-data" for item in error.diagnostics):
            return  # somebody else's file is none of our business
        yield from error.diagnostics


def _read_data(path: Path, name: str, papers: list[tuple[str, Document]]) -> Iterator[Diagnostic]:
    """Take a data file among the papers where it names a form; records and other files do not."""
    try:
        if _FORM.search(file_bytes(path)):
            papers.append((name, load_path(path).document))
    except InputError as error:
        yield from error.diagnostics


__all__ = ["PAPERS", "Cycle", "cycle", "verify"]
