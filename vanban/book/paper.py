"""One paper made from records, whole or as far as it is known from before."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

from vanban.book.folder import Held, HeldMeeting
from vanban.book.numbers import Mark, mark_of
from vanban.book.places import Found
from vanban.errors import Diagnostic, InputError
from vanban.loading import compose
from vanban.messages import translate as _
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


def composed(
    held: Held, model: type[Document], data: dict[str, Any], folder: Path, defaults: dict[str, Any],
    inside: tuple[str | int, ...] = (),
) -> Document:  # fmt: skip
    """Return a paper of a record; what is wrong with it is told where the record says it.

    ``inside`` leads to the part of the record that holds what the paper has of its own.

    Raises:
        InputError: what is wrong with it.
    """
    try:
        return compose(model, data, folder, held.path.name, defaults)
    except InputError as error:
        raise InputError(_at_record(held, item, inside) for item in error.diagnostics) from None


def _at_record(held: Held, item: Diagnostic, inside: tuple[str | int, ...]) -> Diagnostic:
    """Give what was found of a paper its place in the record that it was made from."""
    if item.line or item.file != held.path.name:
        return item
    path = tuple(int(part) if part.isdigit() else part for part in (item.field or "").split("."))
    own: Any = held.loaded.record
    for part in inside:
        own = own[part] if isinstance(part, int) else getattr(own, part)
    meeting = held.entry if isinstance(held, HeldMeeting) else None
    if inside and path[0] in type(own).model_fields:
        path = (*inside, *path)
    elif meeting and path[:2] == ("votes", len(meeting.votes)):  # the resolution's, behind the others in the minutes
        path = ("resolution", "vote", *path[2:])
    found = held.loaded.problem(path, item.code, item.message, item.severity)
    found = replace(found, label=found.label or item.label)
    if found.line or meeting is None:
        return found
    message = _("kỳ họp {meeting}: {message}")
    text = message.format(meeting=f"{meeting.kind.value} {meeting.period}", message=item.message)
    return replace(found, message=text)
