"""What a check comes to: its findings, and what they were found in."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, overload

from vanban.checks.recognise import MEASURED, kind_of
from vanban.checks.rule import Finding, Inspection, Part
from vanban.errors import Diagnostic
from vanban.standards import get
from vanban.standards.symbols import type_named


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
        type: The type of document that is printed: ``Biên bản``; nothing where none is.
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


@dataclass(frozen=True, eq=False)
class Copy(Report):
    """A copy of a Word file with comments, or with what is safe set right, and its findings.

    Attributes:
        docx: The bytes of the copy.
        changes: The findings that were answered in it: by a comment each, or by setting them right.
    """

    docx: bytes = b""
    changes: tuple[Finding, ...] = ()


def told_of_document(inspection: Inspection, name: str) -> dict[str, Any]:
    """Return what a report tells of a document beside its findings."""
    components = {
        component: tuple(map(inspection.part, pieces))
        for component, pieces in inspection.located.found.items()
        if pieces
    }
    printed = inspection.located.text("type-name")
    kind = type_named(inspection.standard, printed) if printed else None
    return {
        "state": State.CHECKED if kind_of(inspection) in MEASURED else State.NOT_PARTY,
        "file": name,
        "type": kind.type if kind else printed.capitalize(),
        "standard": inspection.standard.id,
        "assumed": inspection.assumed,
        "components": components,
    }
