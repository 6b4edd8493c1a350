"""Numbers given twice, and odd dates: what no record by itself can know of the papers made from all of them."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from vanban.errors import Diagnostic, Severity
from vanban.language import fold
from vanban.messages import translate as _
from vanban.models.document import Document
from vanban.models.meeting_paper import MeetingPaper
from vanban.models.plausible import year_problems
from vanban.models.resolution import Resolution
from vanban.models.values import PartialDate
from vanban.standards.symbols import parse_number

Key = tuple[str, str]
"""Whose paper it is, and of which kind."""


def numbers_twice(papers: Iterable[tuple[str, Document]]) -> Iterator[Diagnostic]:
    """Yield each number that two papers of one issuer, kind and year carry.

    A series may begin anew within a year (after a congress): where the later paper may be of a new series, because a
    paper between them begins again at one, it is odd only.
    """
    numbered = [
        (_series(document), _number(document), document.dated(), source, document)
        for source, document in papers
        if _number(document) and document.dated().year
    ]
    numbered.sort(key=lambda item: (item[0], _order(item[2])))
    for _series_key, group in groupby(numbered, key=lambda item: (item[0], item[2].year)):
        seen: dict[int, tuple[str, Document]] = {}
        anew = False
        for _key, number, _dated, source, document in group:
            anew = anew or (number == 1 and len(seen) > 1)
            first = seen.setdefault(number, (source, document))
            if _identity(first[1]) == _identity(document):
                continue
            message = _("số {n} đã dùng cho {type} “{subject}” ({file}); hai văn bản cùng loại không trùng số")
            text = message.format(
                n=f"{number:02}",
                type=document.type_name,
                subject=" ".join(first[1].printed_subject().split()),
                file=first[0],
            )
            severity = Severity.WARNING if anew else Severity.ERROR
            field = "resolution.number" if isinstance(document, Resolution) else "number"
            yield Diagnostic("number-twice", text, severity, file=source, field=field)


def odd_dates(papers: Iterable[tuple[str, Document]]) -> Iterator[Diagnostic]:
    """Yield once for each record what is odd in the dates of its papers; what is impossible was refused before."""
    seen = set()
    for source, document in papers:
        problems = [*year_problems(document, "date")]
        if isinstance(document, MeetingPaper):
            problems += document.date_problems()
        for problem in problems:
            if problem.severity is not Severity.ERROR and (source, problem) not in seen:
                seen.add((source, problem))
                yield Diagnostic(problem.code, problem.message, problem.severity, file=source, field="date")


def _series(document: Document) -> Key:
    return fold(" ".join(document.issuer.name.split())), fold(document.type_name)


def _number(document: Document) -> int:
    """Return the number that a paper was given; 0 where the pen or a register gives it."""
    parts = parse_number(document.number or "")
    text = (parts.number if parts else document.number or "").strip()
    return int(text) if text.isdecimal() and document.numbered else 0


def _order(dated: PartialDate) -> tuple[int, int, int]:
    return dated.year or 0, dated.month or 0, dated.day or 0


def _identity(document: Document) -> tuple[str, ...]:
    """Return which paper it is, so that its Word file and its record are one."""
    meeting = (str(document.period), document.kind.value) if isinstance(document, MeetingPaper) else ()
    return (document.form, fold(document.printed_subject()), *meeting)
