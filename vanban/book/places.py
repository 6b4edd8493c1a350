"""What is to be told of a paper that was made from records, at the place in the record where it was given.

A paper takes its values from a record: where a value of the record is the paper's own, what is wrong with it is told
there. What comes from elsewhere (the office's profile, the names of the form) is told of the record as a whole.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple

from vanban.book.folder import Book, CellBook, Held
from vanban.composition.standard import standard_of, standard_problems
from vanban.documents.page_problems import NOT_PRINTED, page_of
from vanban.errors import Diagnostic, Severity
from vanban.messages import translate as _
from vanban.models.base import Problem, Record, label_of
from vanban.models.document import Document

Path = tuple[str | int, ...]
_OTHERWISE = {
    "note": "quality_note",
    "content": "agenda",
    "steps": "agenda",
    "invitees": "guests",
    "rubric": "scores",
    "quality": "scores",
}
"""What a paper says under another name than the record, or in other words: the field of the meeting it comes from."""
_TOLD = frozenset({"held-far", "cell-spelled"})
"""What is told of the records themselves, in other words."""


class Found(NamedTuple):
    """Something to be told of a paper: of which of its book's records, and where in it."""

    record: int
    path: Path | None
    """None where it is of no field of the record; then ``label`` names that of the paper."""
    label: str
    code: str
    message: str
    severity: str
    inside: tuple[int, int] | None


def records_of(book: Book) -> tuple[Held, ...]:
    """Return the records that the papers of a book are made of; :attr:`Found.record` counts them."""
    return (book.held, *book.meetings, *book.years) if isinstance(book, CellBook) else (book.held,)


def found_in(document: Document, record: Record, number: int) -> tuple[Found, ...]:
    """Return what is to be told of a paper made from a record, the ``number``-th of its book."""
    return tuple(
        Found(
            *(
                (0, problem.path)
                if problem.path[:1] == ("issuer",)
                else (number, place_of(document, problem.path, record))
            ),
            label_of(type(document), problem.path) or "",
            problem.code,
            problem.message,
            problem.severity.value,
            problem.inside,
        )
        for problem in dict.fromkeys(_problems(document, record))
    )


def _problems(document: Document, record: Record) -> Iterator[Problem]:
    standard = standard_of(document)
    for problem in (*document.all_problems(), *standard_problems(document, standard)):
        # What is odd in the date is told once of all papers of a record, see vanban.book.numbers.
        if problem.path[:1] != ("date",) and problem.code not in _TOLD:
            yield problem
    faults, unprinted = page_of(document, standard)
    yield from faults
    for name in unprinted:
        if "." not in name and getattr(document, name, None) and place_of(document, (name,), record):
            yield Problem((name,), "not-printed", _(NOT_PRINTED), Severity.WARNING)


def place_of(document: Document, path: Path, record: Record) -> Path | None:
    """Return where in a record the value at a path of a paper was given; None where it is not the record's own."""
    value: Any = document
    for length, part in enumerate(path, 1):
        value = value[part] if isinstance(part, int) else getattr(value, part, None)
        if value in (None, "", ()):
            break
        name = next((part for part in reversed(path[:length]) if isinstance(part, str)), "")
        if places := sorted(_same(record, name, value, document), key=lambda item: item[0]):
            return (*places[-1][1], *path[length:])
    for part in reversed(path):
        name = _OTHERWISE.get(str(part), "")
        if getattr(record, name, None):
            return (name,)
    return None


def _same(record: Record, name: str, value: Any, document: Document, at: Path = ()) -> Iterator[tuple[float, Path]]:
    """Yield where a record says the same under a name, likelier the more of what is beside it the paper says."""
    fields = type(record).model_fields
    for field in fields:
        own = getattr(record, field)
        if own == value and (field == name or isinstance(own, Record)):
            alike = sum(getattr(document, other, None) == getattr(record, other) for other in fields)
            yield alike / len(fields), (*at, field)
        for index, item in enumerate(own) if isinstance(own, tuple) else ((None, own),):
            if not isinstance(item, Record):
                continue
            here = (*at, field) if index is None else (*at, field, index)
            if index is not None and item == value:
                yield 0.0, here
            yield from _same(item, name, value, document, here)


def located(book: Book, found: tuple[Found, ...]) -> tuple[Diagnostic, ...]:
    """Return what was found, each with its place as the records stand now."""
    held = records_of(book)
    told = []
    for item in found:
        source = held[item.record]
        severity = Severity(item.severity)
        if item.path is None:
            told.append(Diagnostic(item.code, item.message, severity, str(source.path), label=item.label or None))
        else:
            problem = Problem(tuple(item.path), item.code, item.message, severity, item.inside)
            told.append(source.loaded.at(problem))
    return tuple(told)
