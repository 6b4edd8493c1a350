"""A series of numbers: which papers share it, and in which term of the committee.

Căn cứ: HD 05-HD/VPTW, I.3.1.1. Each type has a series of its own, from 01, in a term of the committee (not in a
year); a congress and its bodies have one for all types; a joint paper is in the lead's; copies share one; secret papers
are in the series of the open ones. Whether Quyết định and Quy định, which share a symbol, share a series is not said:
by the letter each type has its own, and an office may set otherwise.
"""

from collections.abc import Iterable
from datetime import date
from operator import index
from typing import NamedTuple

from vanban.errors import InputError
from vanban.messages import translate as _
from vanban.models.texts import quoted
from vanban.text.language import fold, short_date

DECISION, RULES = "Quyết định", "Quy định"


class Series(NamedTuple):
    """One series: the term it runs in, whose it is, and the type; none of a congress, which has no term either."""

    term: str
    """The name of the term; nothing of a congress."""
    body: str
    """Whose it is, by the symbol."""
    kind: str
    """The type; nothing where all types share one."""


class Term(NamedTuple):
    """A term of the committee; its end is not known, or may be prolonged."""

    name: str
    """What it is called: ``2025 - 2030``."""
    begins: date | None = None
    """Its first day."""
    ends: date | None = None
    """Its last day."""

    def holds(self, day: date) -> bool:
        """Whether a day is in it."""
        return (self.begins is None or self.begins <= day) and (self.ends is None or day <= self.ends)

    @property
    def words(self) -> str:
        """The name and the days, for messages."""
        begins, ends = (short_date(day) if day else "…" for day in self[1:])
        return f"{self.name} {begins} - {ends}".strip()


def term_on(terms: Iterable[Term], day: date) -> Term | None:
    """Return the term that a day is in; on the day of a congress the new one."""
    return max((term for term in terms if term.holds(day)), key=lambda term: term.begins or date.min, default=None)


def kind_of(kind: str, *, together: bool) -> str:
    """Return the type by which a series is known; ``together`` puts Quy định into the series of Quyết định."""
    return DECISION if together and fold(kind) == fold(RULES) else kind


def held_term(term: Term) -> Term:
    """Return a term that ends after it begins.

    Raises:
        InputError: it does not.
    """
    if term.begins and term.ends and term.ends < term.begins:
        message = _("nhiệm kỳ kết thúc ({ends}) trước khi bắt đầu ({begins})")
        text = message.format(ends=short_date(term.ends), begins=short_date(term.begins))
        raise InputError(text, code="register-term")
    return term


def number_held(number: int) -> None:
    """Hold what is to be the number of a paper: a whole one, of five digits at most.

    Raises:
        InputError: it is none.
        TypeError: it is no whole number.
    """
    if not 0 < index(number) < 100_000:
        message = _("số của văn bản là số nguyên từ 1 đến 99999, gặp {found}")
        raise InputError(message.format(found=quoted(number)), code="register-number")
