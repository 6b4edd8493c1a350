"""One paper made from records, whole or as far as it is known from before."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from vanban.book.numbers import Mark
from vanban.book.places import Found
from vanban.errors import Diagnostic
from vanban.models.document import Document
from vanban.models.kept import make_ready
from vanban.models.meeting_record import MeetingRecord, ScoreRecord
from vanban.models.minutes import Minutes
from vanban.models.period import Period
from vanban.models.scoring import ScoringSheet


class Counted(NamedTuple):
    """What other papers count of minutes or of a scoring sheet: text and numbers only, so that it can be kept."""

    minutes: bool
    when: tuple[int, int | None, int | None, int | None]
    """The parts of the period."""
    record: dict[str, Any]
    """What reports keep of it, without what is left at its default; see :mod:`vanban.models.meeting_record`."""
    reasons: tuple[str, ...] = ()
    """Why points were taken off."""
    appraised: bool = False

    @property
    def period(self) -> Period:
        """The period of the meeting."""
        return Period(*self.when)


def counted_of(document: Document) -> Counted | None:
    """Return what other papers count of a document; nothing where it is not counted."""
    if isinstance(document, Minutes):
        return Counted(minutes=True, when=_when(document.period), record=plain(MeetingRecord.of(document)))
    if isinstance(document, ScoringSheet):
        reasons = tuple(score.reason for score in document.scores if score.reason)
        record = plain(ScoreRecord.of(document))
        return Counted(False, _when(document.period), record, reasons, document.appraised)
    return None


def _when(period: Period) -> tuple[int, int | None, int | None, int | None]:
    return period.year, period.month, period.quarter, period.half


@dataclass(frozen=True)
class Paper:
    """A document made from records: where it goes below the folder of papers, and what it was made from.

    Attributes:
        name: Its file below the folder of papers, without suffix: ``chi-bo/hoa-ban/2024-03-bien-ban``.
        source: The record that it was made from.
        told: What was found of it, as diagnostics at their places in the records.
    """

    name: str
    given: Document | Callable[[], Document]
    source: Path
    mark: Mark
    """By what it is held against the other papers."""
    counted: Counted | None
    told: tuple[Diagnostic, ...] = ()
    found: tuple[Found, ...] = ()
    """What is to be told of what it says."""
    basis: str = ""
    """The hash of what it is made of; empty where nothing is remembered."""
    seal: str = ""
    """That of its Word file, where it was seen before."""

    @property
    def document(self) -> Document:
        """The document, made once it is asked for."""
        return self.given if isinstance(self.given, Document) else self.given()


def plain(record: Any, *drop: str) -> dict[str, Any]:
    """Return a record as plain data without what it leaves at its default and the fields named."""
    make_ready(type(record))
    return record.model_dump(mode="json", exclude_defaults=True, exclude=set(drop))  # type: ignore[no-any-return]
