"""Numbers given twice, and odd dates: what no record by itself can know of the papers made from all of them."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple

from vanban.errors import Diagnostic, Severity
from vanban.messages import translate as _
from vanban.models.base import Problem
from vanban.models.document import Document
from vanban.models.meeting_paper import MeetingPaper
from vanban.models.plausible import year_problems
from vanban.models.resolution import Resolution
from vanban.standards.symbols import parse_number
from vanban.text.language import fold


class Mark(NamedTuple):
    """By what a paper is held against others: text and numbers only, so that it can be kept."""

    series: tuple[str, ...]
    """Whose paper it is, and of which kind."""
    number: int
    """The number that it was given; 0 where the pen or a register gives it."""
    dated: tuple[int, ...]
    """Year, month and day, 0 where not known."""
    identity: tuple[str, ...]
    """Which paper it is, so that its Word file and its record are one."""
    type: str
    subject: str
    field: str
    """Where its record has the number."""
    odd: tuple[tuple[str, ...], ...]
    """Code, message and severity of what is odd in its dates."""


def mark_of(document: Document) -> Mark:
    """Return the mark of a document."""
    dated = document.dated()
    return Mark(
        (fold(" ".join(document.issuer.name.split())), fold(document.type_name)),
        _number(document),
        (dated.year or 0, dated.month or 0, dated.day or 0),
        _identity(document),
        document.type_name,
        " ".join(document.printed_subject().split()),
        "resolution.number" if isinstance(document, Resolution) else "number",
        tuple((problem.code, problem.message, str(problem.severity)) for problem in _odd(document)),
    )


def numbers_twice(papers: Iterable[tuple[str, Mark]]) -> Iterator[Diagnostic]:
    """Yield each number that two papers of one issuer, kind and year carry.

    A series may begin anew within a year (after a congress): where the later paper may be of a new series, because a
    paper between them begins again at one, it is odd only.
    """
    numbered = [(source, mark) for source, mark in papers if mark.number and mark.dated[0]]
    numbered.sort(key=lambda item: (item[1].series, item[1].dated))
    for _series, group in groupby(numbered, key=lambda item: (item[1].series, item[1].dated[0])):
        seen: dict[int, tuple[str, Mark]] = {}
        anew = False
        for source, mark in group:
            anew = anew or (mark.number == 1 and len(seen) > 1)
            file, first = seen.setdefault(mark.number, (source, mark))
            if first.identity == mark.identity:
                continue
            message = _("số {n} đã dùng cho {type} “{subject}” ({file}); hai văn bản cùng loại không trùng số")
            text = message.format(n=f"{mark.number:02}", type=mark.type, subject=first.subject, file=file)
            severity = Severity.WARNING if anew else Severity.ERROR
            yield Diagnostic("number-twice", text, severity, file=source, field=mark.field)


def odd_dates(papers: Iterable[tuple[str, Mark]]) -> Iterator[Diagnostic]:
    """Yield once for each record what is odd in the dates of its papers; what is impossible was refused before."""
    found = dict.fromkeys((source, *odd) for source, mark in papers for odd in mark.odd)
    for source, code, message, severity in found:
        yield Diagnostic(code, message, Severity(severity), file=source, field="date")


def _odd(document: Document) -> Iterator[Problem]:
    problems = [*year_problems(document, "date")]
    if isinstance(document, MeetingPaper):
        problems += document.date_problems()
    return (problem for problem in problems if problem.severity is not Severity.ERROR)


def _number(document: Document) -> int:
    parts = parse_number(document.number or "")
    text = (parts.number if parts else document.number or "").strip()
    return int(text) if text.isdecimal() and document.numbered else 0


def _identity(document: Document) -> tuple[str, ...]:
    meeting = (str(document.period), document.kind.value) if isinstance(document, MeetingPaper) else ()
    return (document.form, fold(document.printed_subject()), *meeting)
