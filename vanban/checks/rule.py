"""Rules and findings: each rule is a small function with an id, a severity and the clause it holds."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass, field, replace
from datetime import date
from functools import cached_property, wraps
from typing import Any, TypeVar

from vanban.checks.pieces import Located, Piece, Sign
from vanban.checks.places import Places
from vanban.checks.word import Paragraph, WordFile
from vanban.errors import Severity
from vanban.messages import translate as _
from vanban.standards import Clause, Confidence, Standard
from vanban.standards.manners import Fault

T = TypeVar("T")
_ABSENT = "missing"
"""What the codes have in them that tell that something is not there at all."""
TEXT = 60
"""How many letters of a paragraph a finding quotes."""


@dataclass(frozen=True, slots=True)
class Part:
    """A place in a Word file: where a finding holds, or a piece of a component.

    Attributes:
        place: Where it stands, in words that Word shows: the heading above it, a row of a table.
        text: Its text; of a finding the beginning.
        order: Which paragraph of the text it is, as of :class:`Finding`.
        page: The page it is printed on; 0 where that is not known.
        signs: Of a component, what speaks for its being that: ``style``, ``words``, ``place``, ``look``.
        certain: Whether two signs agree and none opposes; :func:`vanban.fix` touches no other.
    """

    place: str
    text: str
    order: int = 0
    page: int = 0
    signs: tuple[Sign, ...] = ()
    certain: bool = False


@dataclass(frozen=True, slots=True)
class Finding:
    """One cause for which a document leaves the standard, in all the places where it does.

    Attributes:
        rule: The rule's id, which does not change; ``docs/rules.md`` lists them.
        code: The rule's id and the branch that spoke: ``page-margins/left``.
        severity: An error only where the clause was read word for word.
        message: A whole sentence in the language in use.
        place: Where it is first: ``dưới “II- NHIỆM VỤ”``, ``đầu trang``; nothing of the page as a whole.
        text: The beginning of the paragraph.
        found: What stands there, with its unit: ``13 pt``, ``30 mm``.
        wanted: What the standard asks for, in the same unit.
        clause: Where the standard says so: ``HD 05-HD/VPTW, II.1``.
        file: The path that was given; nothing of bytes.
        page: The page on which it is: as Word printed it when it last saved the file, or as LibreOffice does where that
            was asked for; 0 where neither tells.
        places: All its places in reading order, the first one too.
    """

    rule: str
    code: str
    severity: Severity
    message: str
    place: str = ""
    text: str = ""
    found: str = ""
    wanted: str = ""
    clause: str = ""
    file: str = ""
    order: int = 0
    """Which paragraph of the text it is about, counted from 1 as they are read, tables and boxes too; 0 of the page."""
    page: int = 0
    places: tuple[Part, ...] = ()

    @property
    def count(self) -> int:
        """In how many places it is."""
        return max(1, len(self.places))

    @property
    def title(self) -> str:
        """What the rule asks for."""
        return RULES[self.rule].title

    @property
    def why(self) -> str:
        """Why, and what to do; nothing where the rule says all of itself."""
        return RULES[self.rule].why

    def as_dict(self) -> dict[str, object]:
        """Return it as plain data, ready for JSON, with the ``count`` of its places."""
        places = [asdict(part) for part in self.places]
        return {**asdict(self), "severity": self.severity.value, "count": self.count, "places": places}


@dataclass(frozen=True)
class Inspection:
    """What a rule looks at."""

    word: WordFile
    located: Located
    standard: Standard
    assumed: bool
    """Whether the document told no date, so that the standard in force was taken."""
    day: date | None
    """The document's day, where it tells one."""
    today: date
    """The day of the check."""
    allowed: str
    """The agency symbol that the document's own data give a source for."""
    lacks: frozenset[str] | None
    """Which mandatory components the form that we made it by may go without; None where we made it by no form known."""
    kept: dict[Callable[..., Any], Any] = field(default_factory=dict, repr=False, compare=False)
    """What many rules ask for and is read once, by the function that reads it."""

    @cached_property
    def places(self) -> Places:
        """How a place in it is told."""
        return Places(self.word, self.located)

    def part(self, piece: Piece) -> Part:
        """Return a piece of a component as reports tell it."""
        at = piece.paragraph
        return Part(self.places.of(at), piece.text, at.order, self.places.page(at))


def kept(read: Callable[[Inspection], T]) -> Callable[[Inspection], T]:
    """Keep what a function reads of a document: it walks over it once, however many rules ask."""

    @wraps(read)
    def once(inspection: Inspection) -> T:
        if read not in inspection.kept:
            inspection.kept[read] = read(inspection)
        found: T = inspection.kept[read]
        return found

    return once


@dataclass(frozen=True, slots=True)
class Told:
    """What a rule says; severity and clause are the rule's unless it gives its own."""

    branch: str
    message: str
    at: Paragraph | Piece | None = None
    found: object = ""
    wanted: object = ""
    clause: Clause | None = None
    severity: Severity | None = None


def told_of(fault: Fault | None, at: Paragraph | Piece | None, severity: Severity | None = None) -> Iterator[Told]:
    """Yield what a rule of wording found at a place."""
    if fault:
        yield Told(fault.branch, fault.message, at, fault.found, fault.wanted, fault.clause, severity)


Check = Callable[[Inspection], Iterator[Told]]


@dataclass(frozen=True, slots=True)
class Rule:
    """A registered rule: its docstring's first line is the title, the rest the reason."""

    id: str
    severity: Severity
    check: Check
    ref: str

    @property
    def title(self) -> str:
        """What the rule asks for."""
        return _((self.check.__doc__ or "").strip().split("\n")[0])

    @property
    def why(self) -> str:
        """Why, and what to do."""
        lines = (self.check.__doc__ or "").strip().split("\n")[1:]
        return _(" ".join(line.strip() for line in lines).strip())

    def run(self, inspection: Inspection) -> Iterator[tuple[Finding, Told]]:
        """Yield what the rule finds, and what it told.

        A clause that is not confirmed never makes an error; nor does what is absent under a standard of the past: only
        HD 05 was read where it lists what a document must have (mục I).
        """
        for told in self.check(inspection):
            clause = told.clause
            severity = told.severity or self.severity
            # A rule's own reference is a clause of the standard in force; of an older one it was not read.
            sure = inspection.standard.valid_to is None if clause is None else clause.confidence is Confidence.CONFIRMED
            code = f"{self.id}/{told.branch}"
            absent = _ABSENT in code and inspection.standard.valid_to is not None
            if severity is Severity.ERROR and (absent or not sure):
                severity = Severity.WARNING
            paragraph = told.at.paragraph if isinstance(told.at, Piece) else told.at
            finding = Finding(
                rule=self.id,
                code=code,
                severity=severity,
                message=told.message,
                place=inspection.places.of(paragraph),
                text=told.at.text[:TEXT] if told.at else "",
                found=str(told.found),
                wanted=str(told.wanted),
                clause=clause.ref if clause else self.ref if sure else "",
                order=paragraph.order if paragraph else 0,
                page=inspection.places.page(paragraph),
            )
            yield finding, told


RULES: dict[str, Rule] = {}


def rule(id_: str, severity: Severity = Severity.ERROR, ref: str = "") -> Callable[[Check], Check]:
    """Register a rule; ``ref`` is its clause where the table of the standard has none of its own.

    A new rule is named in :mod:`vanban.checks.matrix` at the clauses it holds, its module is imported by
    :mod:`vanban.checks`, and ``docs/rules.py`` writes its page anew.
    """

    def register(check: Check) -> Check:
        if id_ in RULES:
            raise ValueError(id_)
        RULES[id_] = Rule(id_, severity, check, ref)
        return check

    return register


def named(finding: Finding, file: str) -> Finding:
    """Return the finding with the name of its file."""
    return replace(finding, file=file)


def cause(finding: Finding) -> tuple[str, ...]:
    """Return what findings have in common that are one in several places."""
    return finding.code, finding.severity, finding.message


def gathered(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return findings with what is said of several places once, at the first of them."""
    found: dict[tuple[str, ...], list[Finding]] = {}
    for finding in findings:
        found.setdefault(cause(finding), []).append(finding)
    return tuple(
        replace(held[0], places=tuple(Part(one.place, one.text, one.order, one.page) for one in held))
        for held in found.values()
    )


def lengths(twips: int) -> str:
    """Return a length in millimetres as people write it."""
    return f"{twips * 25.4 / 1440:.1f} mm".replace(".", ",")


def points(size: float) -> str:
    """Return a size as people write it."""
    return f"{size:g}".replace(".", ",")
