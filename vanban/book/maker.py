"""Making a paper of records: composed, signed and looked at, or recalled where it was made of the same before."""

import json
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from typing import Any

from vanban.book.digest import digest, said
from vanban.book.folder import Book, CellBook, Held, HeldMeeting
from vanban.book.numbers import mark_of
from vanban.book.paper import Paper, counted_of
from vanban.book.places import Found, found_in, records_of
from vanban.book.signers import signed_by, unsettled
from vanban.documents.loading import compose
from vanban.errors import Diagnostic, InputError
from vanban.messages import translate as _
from vanban.models.document import Document

Recall = Callable[[str, str, Callable[[], Document]], Paper | None]
"""Gives a paper by its name and the hash of what it is made of; what makes its document is called once that is asked
for."""


class Maker:
    """Makes the papers of one book."""

    def __init__(self, book: Book, recall: Recall | None = None) -> None:
        self._book = book
        self._recall = recall
        self._numbers = {id(held): number for number, held in enumerate(records_of(book))}
        self._said: dict[int, bytes] = {}

    def __call__(
        self, held: Held, name: str, model: type[Document], data: dict[str, Any], defaults: dict[str, Any],
        inside: tuple[str | int, ...] = (),
    ) -> Paper:  # fmt: skip
        """Return the paper of a record that plain data over ``defaults`` make.

        ``inside`` leads to the part of the record that holds what the paper has of its own.

        Raises:
            InputError: what is wrong with it, told where the record says it.
        """

        @cache
        def made() -> tuple[Document, tuple[Diagnostic, ...]]:
            return self._made(held, model, data, defaults, inside)

        basis = ""
        if self._recall:
            basis = self._basis(held, model, data, defaults)
            if paper := self._recall(name, basis, lambda: made()[0]):
                return paper
        document, told = made()
        number = self._numbers[id(held)]
        found = found_in(document, held.loaded.record, number)
        if isinstance(self._book, CellBook) and (message := unsettled(self._book.cell, document)):
            place = (*inside, "date")
            found += (Found(number, place, "", code="signer", message=message, severity="warning", inside=None),)
        return Paper(name, document, held.path, mark_of(document), counted_of(document), told, found, basis)

    def _basis(self, held: Held, model: type[Document], *plain: dict[str, Any]) -> str:
        """Return the hash of all that a paper is made of, of what it is signed by, and of where it is looked up."""
        kind = f"{model.__module__}.{model.__qualname__} {self._numbers[id(held)]} {held.path.name}"
        text = json.dumps(plain, ensure_ascii=False, default=repr)
        return digest(kind.encode(), text.encode(), self._said_by(self._book.held), self._said_by(held))

    def _said_by(self, held: Held) -> bytes:
        key = id(held)
        if key not in self._said:
            self._said[key] = said(held.loaded.record)
        return self._said[key]

    def _made(
        self, held: Held, model: type[Document], data: dict[str, Any], defaults: dict[str, Any],
        inside: tuple[str | int, ...],
    ) -> tuple[Document, tuple[Diagnostic, ...]]:  # fmt: skip
        """Return a document, signed by whom the book knows, and what was found about that."""
        try:
            document = compose(model, data, self._book.folder, held.path.name, defaults)
        except InputError as error:
            raise InputError(_at_record(held, item, inside) for item in error.diagnostics) from None
        if isinstance(self._book, CellBook):
            return signed_by(self._book.cell, document, self._book.folder)
        return document, ()


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
