"""What a check comes to: its findings, and what they were found in."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any, overload

from vanban.checks.lines import is_letter
from vanban.checks.numbers import type_of_number
from vanban.checks.pieces import Piece
from vanban.checks.recognise import MEASURED, kind_of
from vanban.checks.rule import Finding, Inspection, Part
from vanban.checks.signs import Reading
from vanban.errors import Diagnostic
from vanban.standards import get
from vanban.standards.symbols import type_named

_LETTER = "Công văn"
"""The type that its documents do not print."""


class State(StrEnum):
    """How far a file could be checked."""

    CHECKED = "checked"
    """It was held against every rule."""
    UNREADABLE = "unreadable"
    """It is no Word file, or broken: :func:`vanban.check` raises, a run over many files tells it in a report."""
    NOT_PARTY = "not-party"
    """It is no document of the Party; the one finding says what it is taken for."""


@dataclass(frozen=True, eq=False)
class Report(Sequence[Finding]):
    """The findings of a file in reading order, each cause once: a sequence, equal to a list of them.

    Attributes:
        findings: The findings, which the report is a sequence of.
        state: How far the file could be checked.
        file: The path that was given; nothing of bytes.
        type: The type of document that is printed: ``Biên bản``; ``Công văn`` where nothing is and the rest is a
            letter's; else nothing.
        standard: The id of the standard that the file was held against: one of ``STANDARDS``.
        assumed: Whether that is the standard in force, since the file tells no date.
        components: What was located, by the component's id (``type-name``, ``number``, ``subject``, ``signer`` …), in
            reading order.
        problems: Why the file could not be read.
    """

    findings: tuple[Finding, ...] = ()
    state: State = State.CHECKED
    file: str = ""
    type: str = ""
    standard: str = ""
    assumed: bool = False
    components: Mapping[str, tuple[Part, ...]] = field(default_factory=dict)
    problems: tuple[Diagnostic, ...] = ()

    @property
    def standard_title(self) -> str:
        """The standard's number, day and issuer, as a document cites it."""
        return get(self.standard).title if self.standard else ""

    def as_dict(self) -> dict[str, object]:
        """Return it as plain data, ready for JSON: what was found, in what, or why nothing could be."""
        return {
            "file": self.file,
            "state": self.state.value,
            "type": self.type,
            "standard": self.standard,
            "assumed": self.assumed,
            "findings": [finding.as_dict() for finding in self.findings],
            "problems": [problem.as_dict() for problem in self.problems],
        }

    @overload
    def __getitem__(self, index: int) -> Finding: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Finding, ...]: ...
    def __getitem__(self, index: int | slice) -> Finding | tuple[Finding, ...]:
        return self.findings[index]

    def __len__(self) -> int:
        return len(self.findings)

    def __eq__(self, other: object) -> bool:
        return list(self) == list(other) if isinstance(other, Sequence) else NotImplemented

    __hash__ = None  # type: ignore[assignment]  # equal to lists, which have none


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that was set in a copy; ``str()`` of it is a line for people.

    Attributes:
        code: The code of the finding that it answers.
        component: What it was set of, by the standard's name: ``Tên loại``, ``Nội dung``, ``Trang giấy``.
        setting: What was set: ``cỡ chữ``, ``lề trái``.
        before: What it was: ``13``.
        after: What it is: ``14``.
        place: Where it is, as findings name places; nothing of the page as a whole.
        text: The beginning of the paragraph.
    """

    code: str
    component: str
    setting: str
    before: str
    after: str
    place: str = ""
    text: str = ""

    def __str__(self) -> str:
        where = f"{self.place}, {self.component} “{self.text}”" if self.place else self.component
        return f"{where}: {self.setting}: {self.before} → {self.after}"


@dataclass(frozen=True, eq=False)
class Copy(Report):
    """A copy of a Word file with comments, or with what is certain set right, and its findings.

    Attributes:
        docx: The bytes of the copy; those of the file itself where there was nothing to set.
        changes: What was set in it, in the order of the findings that asked for it, then what of the text goes with it;
            nothing where it has comments.
    """

    docx: bytes = b""
    changes: tuple[Change, ...] = ()


def told_of_document(inspection: Inspection, name: str) -> dict[str, Any]:
    """Return what a report tells of a document beside its findings."""
    reading = Reading(inspection)
    components = {
        component: tuple(_part(component, piece, inspection, reading) for piece in pieces)
        for component, pieces in inspection.located.found.items()
        if pieces
    }
    printed = inspection.located.text("type-name")
    measured = kind_of(inspection) in MEASURED
    if measured and not printed and is_letter(inspection, type_of_number(inspection)):
        printed = _LETTER
    kind = type_named(inspection.standard, printed) if printed else None
    return {
        "state": State.CHECKED if measured else State.NOT_PARTY,
        "file": name,
        "type": kind.type if kind else printed.capitalize(),
        "standard": inspection.standard.id,
        "assumed": inspection.assumed,
        "components": components,
    }


def _part(component: str, piece: Piece, inspection: Inspection, reading: Reading) -> Part:
    signs = reading.signs(component, piece)
    return replace(inspection.part(piece), signs=tuple(sorted(signs.agree)), certain=signs.certain)
