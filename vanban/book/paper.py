"""One paper made from records, whole or as far as it is known from before."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

from vanban.book.numbers import Mark, mark_of
from vanban.book.places import Found
from vanban.errors import Diagnostic
from vanban.models.document import Document
from vanban.models.kept import make_ready
from vanban.models.minutes import Minutes
from vanban.models.records import MeetingRecord, ScoreRecord
from vanban.models.scoring import ScoringSheet


class Known(NamedTuple):
    """What is known of a paper before it is made: what it is, and its seal where that was seen before."""

    kind: type[Document]
    seal: str
    mark: Mark


@dataclass(frozen=True)
class Paper:
    """A document made from records: where it goes below the folder of papers, and what it was made from."""

    name: str
    given: Document | Callable[[], Document]
    source: Path
    known: Known | None = None
    told: tuple[Diagnostic, ...] = ()
    """What was found about who signs it."""
    found: tuple[Found, ...] = ()
    """What is to be told of what it says."""

    @property
    def document(self) -> Document:
        """The document, made once it is asked for."""
        return self.given if isinstance(self.given, Document) else self.given()

    @property
    def counted(self) -> bool:
        """Whether the papers of a committee are counted from it."""
        return issubclass(self.known.kind if self.known else type(self.document), Minutes | ScoringSheet)

    @property
    def mark(self) -> Mark:
        """By what it is held against the other papers."""
        return self.known.mark if self.known else mark_of(self.document)

    @cached_property
    def record(self) -> dict[str, Any]:
        """What reports keep of it, where it is counted."""
        document: Any = self.document
        kind: Any = MeetingRecord if isinstance(document, Minutes) else ScoreRecord
        make_ready(kind)
        return plain(kind.of(document))


def plain(record: Any, *drop: str) -> dict[str, Any]:
    """Return a record as plain data without what it leaves at its default and the fields named."""
    make_ready(type(record))
    return record.model_dump(mode="json", exclude_defaults=True, exclude=set(drop))  # type: ignore[no-any-return]
