"""How sure it is that a line is the component it was located as: by its style, its words, its place, its look.

Each sign is read off the file by itself, so that two which agree are more than one said twice; one that contradicts
weighs more than all that agree.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from vanban.checks.closing import BESIDES, OFFICE
from vanban.checks.lines import FAR, at_right, beside, head_end, lines
from vanban.checks.locate import BY_STYLE, NUMBER
from vanban.checks.pieces import Piece, Sign
from vanban.checks.rule import Inspection
from vanban.checks.title import ADDRESSED, RULE, TYPES
from vanban.standards import Component
from vanban.text.language import fold

_STAR = re.compile(r"[*★☆]{1,3}|-{1,5}|o0o|x")
"""What is meant for the star."""


@dataclass(frozen=True, slots=True)
class Signs:
    """The signs of a located line: those for the component, and those against it."""

    agree: frozenset[Sign] = frozenset()
    oppose: frozenset[Sign] = frozenset()

    @property
    def certain(self) -> bool:
        """Whether two signs agree and none opposes."""
        return len(self.agree) > 1 and not self.oppose


class Reading:
    """Reads the signs of located lines; what it asks of the document as a whole it asks once."""

    def __init__(self, inspection: Inspection) -> None:
        self._inspection = inspection
        self._located = inspection.located

    def signs(self, component: str, piece: Piece) -> Signs:
        """Return what speaks for a located line being that component, and what against it."""
        read: dict[Sign, bool | None] = {
            Sign.STYLE: _style(component, piece),
            Sign.WORDS: _words(component, piece),
            Sign.PLACE: self._place(component, piece),
            Sign.LOOK: _look(piece, self._inspection.standard.components.get(component)),
        }
        return Signs(*(frozenset(sign for sign, said in read.items() if said is way) for way in (True, False)))

    def _place(self, component: str, piece: Piece) -> bool | None:
        at = piece.paragraph.order
        loose = piece.paragraph.container == "box" or piece.paragraph.framed
        flowing = piece.paragraph.flowing
        if component in _HEAD:
            stands = at < self._head_end and at_right(self._line(piece), self._inspection) is not (component in _LEFT)
        elif component in _TITLE:
            stands = flowing and self._head < at < self._text
        elif component in _TEXT:
            issued = 0 < self._located.enclosed <= at
            stands = flowing and (issued or max(self._head, self._title) < at < self._foot)
        elif component in _FOOT:
            stands = loose or at > self._text_end
        else:
            return None
        above = _UNDER.get(component)
        if stands and above is not None and self._above(piece, flowing=component in _TITLE) not in above:
            return None
        return stands

    @cached_property
    def _head_end(self) -> int:
        return head_end(self._inspection)

    @cached_property
    def _text_end(self) -> int:
        return self._located.text_end

    @cached_property
    def _head(self) -> int:
        return max(self._orders(_HEAD), default=0)

    @cached_property
    def _title(self) -> int:
        return max(self._orders(_TITLE), default=0)

    @cached_property
    def _text(self) -> int:
        return min(self._orders(_TEXT), default=FAR)

    @cached_property
    def _foot(self) -> int:
        return min(self._orders(_FOOT), default=FAR)

    def _orders(self, components: tuple[str, ...]) -> Iterator[int]:
        return (piece.paragraph.order for name in components for piece in self._located[name])

    @cached_property
    def _lines(self) -> list[Piece]:
        return list(lines(self._inspection))

    @cached_property
    def _starts(self) -> dict[int, int]:
        """Where the lines of each paragraph begin."""
        return {line.paragraph.order: at for at, line in reversed([*enumerate(self._lines)])}

    @cached_property
    def _names(self) -> dict[tuple[int, str], str]:
        found = self._located.found.items()
        return {(piece.paragraph.order, piece.text): name for name, pieces in found for piece in pieces}

    def _at(self, piece: Piece) -> int:
        """Return which line a piece is, or its first; where it is none, that of no line."""
        start = self._starts.get(piece.paragraph.order, len(self._lines))
        own = (at for at, line in enumerate(self._lines[start:], start) if line.text in piece.text)
        return next(own, len(self._lines))

    def _line(self, piece: Piece) -> Piece:
        """Return a piece as a line, which knows its side; a paragraph that was taken whole does not."""
        return next(iter(self._lines[self._at(piece) :]), piece)

    def _above(self, piece: Piece, *, flowing: bool) -> str:
        """Return as what the line was located that stands right above, in the same column where there are columns."""
        at, own = self._at(piece), self._line(piece)
        for line in reversed(self._lines[:at]):
            if line.paragraph.order <= self._text_end < own.paragraph.order:
                break  # the foot has no line above its first
            if beside(line, own) or (flowing and line.paragraph.flowing):
                return self._names.get((line.paragraph.order, line.text), "")
        return ""


def _style(component: str, piece: Piece) -> bool | None:
    named = BY_STYLE.get(piece.paragraph.style)
    return None if named is None else named == component


def _starts(*starts: str) -> Callable[[str], bool]:
    return lambda text: fold(text).startswith(starts)


def _shaped(pattern: str) -> Callable[[str], bool]:
    return lambda text: bool(re.match(pattern, text))


def _sentence(text: str) -> bool:
    return "\n" not in text and text != text.upper() and (len(text) > 60 or text.endswith((".", ";", ":", ",")))


def _person(text: str) -> bool:
    words = text.split()
    return 1 < len(words) <= 7 and all(word[0].isupper() for word in words)


_WORDS: Mapping[str, Callable[[str], bool]] = {
    "party-title": lambda text: fold(text) == "dang cong san viet nam",
    "agency-star": lambda text: bool(_STAR.fullmatch(text)),
    "number": lambda text: bool(NUMBER.match(text)),
    "place-date": lambda text: bool(re.search(r"\bngay\b.*\bthang\b.*\bnam\b", fold(text))),
    "type-name": lambda text: fold(text) in TYPES,
    "subject-rule": lambda text: bool(RULE.fullmatch(text)),
    "subject-letter": _starts("ve viec", "v/v"),
    "addressee-label": _starts(*ADDRESSED),
    "addressee": _shaped(r"[-–+]\s"),
    "basis": _shaped(r"[-–]?\s*[A-ZĐ]"),
    "body": _sentence,
    "clause": _shaped(r"\d+\.\s+\S"),
    "point": _shaped(r"[a-zđ]\)\s+\S"),
    "dash": _shaped(r"[-–+]\s+\S"),
    "article": _shaped(r"Điều\s+\d+"),
    "authority": _shaped(r"[TK]/[MTL]\b|Q\.\s"),
    "office": lambda text: text == BESIDES or bool(OFFICE.match(text)),
    "signer-name": _person,
    "recipients-label": _starts("noi nhan"),
    "recipient": _shaped(r"[-–+]\s"),
    "urgency": lambda text: fold(text) in ("khan", "thuong khan", "hoa toc"),
    "draft": _starts("du thao"),
}
"""Whether a line says what the component says; a component that may say anything is not in it."""


def _words(component: str, piece: Piece) -> bool | None:
    said = _WORDS.get(component)
    if said is None:
        return False if fold(piece.text) in TYPES else None
    return said(piece.text)


_LEFT = ("parent-agency", "issuing-agency", "agency-star", "number", "subject-letter", "urgency", "draft")
_RIGHT = ("party-title", "place-date")
_HEAD = (*_LEFT, *_RIGHT)
_TITLE = ("type-name", "subject", "subject-rule", "addressee-label", "addressee")
_TEXT = ("body", "basis", "clause", "point", "dash", "article", "heading-1", "heading-2", "heading-3")
_FOOT = ("recipients-label", "recipient", "authority", "office", "signer-name")
_UNDER: Mapping[str, tuple[str, ...]] = {
    "issuing-agency": ("parent-agency", "issuing-agency"),
    "subject": ("type-name", "subject"),
    "addressee": ("addressee-label", "addressee"),
    "recipient": ("recipients-label", "recipient"),
    "office": ("authority", "office", ""),
    "signer-name": ("authority", "office", "signature-label"),
    "subject-letter": ("number", "subject-letter"),
}
"""Right under which components one stands that is told by them; nothing where it may be the first of its column."""


def _look(piece: Piece, row: Component | None) -> bool | None:
    """Whether a line looks like the component; a look that is wrong is what is to be set, and speaks against none."""
    if row is None or not piece.inked:
        return None
    low, high = row.sizes
    same = (
        all(low <= run.format.size <= high for run in piece.inked),
        all(run.format.bold is row.bold for run in piece.inked),
        all(run.format.italic is row.italic for run in piece.inked),
        piece.upper or not row.upper,
        all(run.format.underline is row.underline for run in piece.inked),
    )
    return True if sum(same) >= len(same) - 1 else None
