"""The two verbs over a folder of records: make every paper, and hold all of it together."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from vanban.book.doubled import rows_twice
from vanban.book.due import due
from vanban.book.facts import contradictions
from vanban.book.folder import PAPERS, Book, CellBook, Held, HeldMeeting, read_book
from vanban.book.given_tasks import tasks_due
from vanban.book.numbers import mark_of, numbers_twice, odd_dates
from vanban.book.paper import Paper
from vanban.book.taken import phones, untaken
from vanban.book.upper import Keep, book_papers, made_anew
from vanban.book.verify import meeting_findings
from vanban.documents.file_head import form_named
from vanban.documents.loading import load_path
from vanban.documents.rendering import render
from vanban.errors import Advice, CallError, Diagnostic, InputError, Severity, VanbanError, tell
from vanban.intake import taken
from vanban.messages import translate as _
from vanban.models.document import Document
from vanban.packs.pack import packs_of
from vanban.reading import SUFFIXES, Trees
from vanban.word.files import file_bytes, path_of

NAMES = frozenset({
    "name-spelled", "person-unknown", "person-like", "member-like", "guest-spelled", "guest-member", "office-twice",
    "committee-stranger", "cell-spelled", "task-spelled", "member-state",
})  # fmt: skip
"""Findings that a clerk is told when the papers are made, not only when they are held against the rules."""

ON_PAPER = frozenset({
    "held-outside", "majority", "meeting-again", "row-twice", "task-unknown", "vote-rejected", "votes-open",
})  # fmt: skip
"""Findings that change what is printed: a month the meeting was not in, a row twice, a motion that failed."""


@dataclass(frozen=True)
class Cycle:
    """What a folder of records comes to.

    Attributes:
        papers: Every paper that its records allow.
        due: What is due on the day and missing.
        told: How records were read, names that are printed otherwise than typed, people on no roll, what was not used.
    """

    papers: tuple[Paper, ...]
    due: tuple[Diagnostic, ...]
    told: tuple[Diagnostic, ...] = ()


def cycle(
    folder: str | Path,
    *,
    on: date | None = None,
    packs: Iterable[str | Path] = (),
    advice: Advice | None = None,
) -> Cycle:
    """Return every paper that the records of a folder allow, and what is due on a day and missing.

    Args:
        folder: The folder of a cell's or a committee's records; ``vanban.yaml`` is looked for from there upwards.
        on: The day on which things are due; today, if not given.
        packs: Directories of packs to look at before all others.
        advice: Called with each :class:`vanban.Diagnostic` of ``told`` and ``due``, which the result holds as well.

    Raises:
        InputError: every problem of every record, or every place where records contradict each other: then nothing is
            made.
        TemplateError: a form of a pack is broken.
        CallError: ``folder`` is no path (``not-a-path``), or ``on`` no day (``day``).
    """
    with packs_of(packs):
        found = cycle_of(path_of(folder), on)
    if advice is not None:  # the result holds it all, so nothing is lost where nobody asks
        tell((*found.told, *found.due), advice)
    return found


def _day(on: date | None) -> date:
    """Return the day on which things are due, today where none is given."""
    if on is not None and type(on) is not date:
        raise CallError(_("on nhận một ngày (date), gặp {found}").format(found=repr(on)[:60]), code="day")
    return on or date.today()  # noqa: DTZ011  # the clerk's own day


def cycle_of(folder: Path, on: date | None, keep: Keep = made_anew, trees: Trees | None = None) -> Cycle:
    """Return the same with the packs in use, where papers and records may be known from before (:mod:`memory`)."""
    day = _day(on)
    book = read_book(folder, trees)
    try:
        return _made(book, day, keep)
    except InputError as error:  # what was not read may be why
        raise InputError([*_notes(book), *error.diagnostics]) from None


def _made(book: Book, day: date, keep: Keep) -> Cycle:
    findings = list(_findings(book))
    if errors := [item for item in findings if item.severity is Severity.ERROR]:
        raise InputError(errors)
    papers = tuple(book_papers(book, keep))
    if twice := [name for name, count in Counter(paper.name for paper in papers).items() if count > 1]:
        message = _("có hai giấy tờ cùng tên tệp: {names}; hãy xem lại kỳ sinh hoạt, ngày họp của hồ sơ")
        raise InputError(message.format(names=", ".join(twice)), code="same-name")
    told = tuple(dict.fromkeys(item for paper in papers for item in paper.told))
    marks = [(_source(paper, book.folder), paper.mark) for paper in papers]
    told += (*_placed(book, numbers_twice(marks)), *odd_dates(marks))
    if errors := [item for item in told if item.severity is Severity.ERROR]:
        raise InputError(errors)
    findings = [item for item in findings if item.code in NAMES | ON_PAPER]
    told = (*_read_as(book), *findings, *untaken(book), *phones(book), *told)
    missing = (*due(book, day), *tasks_due(book.folder, day))
    return Cycle(papers, missing, (*_notes(book), *_once(told, missing)))


def _once(told: Iterable[Diagnostic], before: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
    """Yield what was not told before: at one place one message stands once, whatever papers say it."""
    seen = {_place(item) for item in before}
    for item in told:
        if _place(item) not in seen:
            seen.add(_place(item))
            yield item


def _place(item: Diagnostic) -> tuple[object, ...]:
    """Return where something is told and what; what is of no line comes of the office's profile, for every record."""
    placed = item.line or "!" in (item.file or "")  # a cell of a sheet
    return (item.file, item.line, item.column, item.message) if placed else (item.label, item.message)


def _placed(book: Book, found: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
    """Give what was found of papers its place in the record of their meeting, where they have one."""
    held = {meeting.path.relative_to(book.folder).as_posix(): meeting for meeting in _meetings(book)}
    for item in found:
        meeting = held.get(item.file or "")
        path = tuple((item.field or "").split("."))
        yield meeting.loaded.problem(path, item.code, item.message, item.severity) if meeting else item


def _meetings(book: Book) -> Iterator[HeldMeeting]:
    if isinstance(book, CellBook):
        yield from book.meetings
        return
    for inner in book.below:
        yield from _meetings(inner)


def _source(paper: Paper, root: Path) -> str:
    return paper.source.relative_to(root).as_posix()


def verify(folder: str | Path, *, on: date | None = None, packs: Iterable[str | Path] = ()) -> tuple[Diagnostic, ...]:
    """Return where the papers and records of a folder contradict each other, and where they leave the rules.

    All Word files of ours and all papers as data files below the folder are held against the records, and against each
    other. An error is a contradiction; a warning is a rule of the meeting's time, with its source.

    Args:
        folder: The folder of a cell's or a committee's records; ``vanban.yaml`` is looked for from there upwards.
        on: The day on which things are due; today, if not given.
        packs: Directories of packs to look at before all others.

    Raises:
        InputError: the records themselves cannot be read.
        CallError: ``folder`` is no path (``not-a-path``), or ``on`` no day (``day``).
    """
    with packs_of(packs):
        return _verify(path_of(folder), on)


def _verify(root: Path, on: date | None) -> tuple[Diagnostic, ...]:
    day = _day(on)
    found: list[Diagnostic] = []
    papers: list[tuple[str, Document]] = []
    by_name: dict[str, tuple[str, Document]] = {}
    book = read_book(root)
    found += _findings(book)
    found += _notes(book)
    if not any(item.severity is Severity.ERROR for item in found):
        try:
            made = tuple(book_papers(book))
            papers += [(_source(paper, root), paper.document) for paper in made]
            by_name = {f"{paper.name}.docx": said for paper, said in zip(made, papers, strict=True)}
            seen = {(item.file, item.line, item.code) for item in found}
            told = dict.fromkeys(item for paper in made for item in paper.told)
            found += (item for item in told if (item.file, item.line, item.code) not in seen)
        except InputError as error:
            found += error.diagnostics
    found += (*due(book, day), *_readable(tasks_due(root, day)))
    for path in sorted(root.rglob("*.docx")):
        if not path.name.startswith("~$"):
            name = path.relative_to(root).as_posix()
            found += _read(path, name, papers, _made_of(name, by_name))
    for path in sorted(path for path in root.rglob("*") if path.suffix.lower() in SUFFIXES):
        found += _read_data(path, path.relative_to(root).as_posix(), papers)
    found += contradictions(papers)
    marks = [(source, mark_of(document)) for source, document in papers]
    found += (*_placed(book, numbers_twice(marks)), *odd_dates(marks))
    return tuple(found)


def _readable(told: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
    """Yield what is told of tasks; that a file cannot be read is told where it is read among the papers."""
    return (item for item in told if item.code in ("task-overdue", "task-due"))


def _made_of(name: str, by_name: dict[str, tuple[str, Document]]) -> tuple[str, Document] | None:
    """Return the paper that a Word file is of by its name, whatever folder the papers were written into."""
    parts = name.split("/")
    ends = ("/".join(parts[start:]) for start in range(len(parts)))
    return next((by_name[end] for end in ends if end in by_name), None)


def _findings(book: Book) -> Iterator[Diagnostic]:
    yield from book.told
    if isinstance(book, CellBook):
        yield from meeting_findings(book)
        for held in (*book.meetings, *book.years):
            yield from _twice(held)
        return
    yield from _twice(book.held)
    for inner in book.below:
        yield from _findings(inner)


def _twice(held: Held) -> Iterator[Diagnostic]:
    for problem in rows_twice(held.loaded.record):
        yield held.loaded.problem(problem.path, problem.code, problem.message, problem.severity)


def _read_as(book: Book) -> Iterator[Diagnostic]:
    """Yield what was read in another way than it was written."""
    yield from book.held.loaded.told
    inner = (*book.meetings, *book.years) if isinstance(book, CellBook) else ()
    for held in inner:
        yield from held.loaded.told
    for below in () if isinstance(book, CellBook) else book.below:
        yield from _read_as(below)


def _notes(book: Book) -> Iterator[Diagnostic]:
    """Yield what nothing is made of."""
    yield from book.notes
    for inner in () if isinstance(book, CellBook) else book.below:
        yield from _notes(inner)


def _read(
    path: Path, name: str, papers: list[tuple[str, Document]], made: tuple[str, Document] | None
) -> Iterator[Diagnostic]:
    """Take a Word file among the papers; what was changed in it by hand, or is not so any more, is told."""
    # These bring lxml, which ``cycle`` needs not.
    from vanban.book.papers_held import Made, data_differences, text_differences  # noqa: PLC0415
    from vanban.documents.extraction import left_open, line_changes, read_back, text_changes  # noqa: PLC0415

    try:
        docx = file_bytes(path)
        back = read_back(docx, name, path.absolute().parent)
        papers.append((name, back.document))
        yield from back.changed
        fresh, apart = render(back.document, standard=back.standard), left_open(back.document)
        if made is None or made[1].form != back.document.form:
            yield from text_changes(docx, fresh, name, apart)
            return
        yield from data_differences(Made(*made), back.document, name)
        if any(line_changes(docx, fresh, apart)):  # a hand wrote in it: told against the records of today
            yield from text_differences(Made(*made), docx, name)
    except VanbanError as error:
        if any(item.code != "no-data" for item in error.diagnostics):
            yield from error.diagnostics
        elif made:  # one of ours without its data; somebody else's file is none of our business
            yield from text_differences(Made(*made), taken(path), name)


def _read_data(path: Path, name: str, papers: list[tuple[str, Document]]) -> Iterator[Diagnostic]:
    """Take a data file among the papers where it names a form; records and other files do not."""
    try:
        if form_named(path):
            papers.append((name, load_path(path).document))
    except InputError as error:
        yield from error.diagnostics


__all__ = ["PAPERS", "Cycle", "cycle", "cycle_of", "verify"]
