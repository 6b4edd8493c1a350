"""The vocabulary of a standard: lengths, clauses, components, and the table that holds them all.

A standard is data with dates. Each value carries the clause it comes from and how sure we are of it, so
that the generator, the checker and the documentation say the same thing with the same authority.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Generic, Literal, NamedTuple, TypeVar

T_co = TypeVar("T_co", covariant=True)


class Pt(float):
    """A length in points (1/72 inch)."""

    __slots__ = ()

    @property
    def twips(self) -> int:
        """The length in twentieths of a point, as Word counts."""
        return round(self * 20)


class Mm(float):
    """A length in millimetres."""

    __slots__ = ()

    @property
    def twips(self) -> int:
        """The length in twentieths of a point, as Word counts."""
        return round(self * 1440 / 25.4)

    @property
    def pt(self) -> Pt:
        """The same length in points."""
        return Pt(self * 72 / 25.4)


class Confidence(StrEnum):
    """How sure we are of a value; only CONFIRMED values may become errors of the checker."""

    CONFIRMED = "confirmed"  # read in the standard's own text
    SECONDARY = "secondary"  # told by others; the clause itself was not read
    PRACTICE = "practice"  # customary or our own typography; no rule says so
    UNCERTAIN = "uncertain"  # not found, inferred, or sources disagree


class Clause(NamedTuple):
    """Where a value comes from: the clause's number, how sure we are, and what is to be known beside it."""

    ref: str
    confidence: Confidence = Confidence.CONFIRMED
    note: str = ""


class Ruled(NamedTuple, Generic[T_co]):
    """A value together with its clause."""

    value: T_co
    clause: Clause


Alignment = Literal["left", "right", "center", "both"]
_NONE, _NO_INDENT = Pt(0), Mm(0)


_CUT = {"VB Phần": "VB Phần chương", "VB Tên phần": "VB Tên phần chương", "VB Kính gửi": "VB Kính gửi Kính trình"}
"""What Word has made of names with commas in files that version 0.1 wrote and Word saved again."""


def style_key(name: str) -> str:
    """Return the name of a Word style without commas: to Word, what stands behind one is another name (an alias).

    Files of version 0.1 have ``VB Phần, chương``.
    """
    return _CUT.get(name) or name.replace(",", "")


class Component(NamedTuple):
    """One row of the type-size table, as a Word paragraph style.

    ``sizes`` is the range the standard allows, in points; ``size`` is the one we set. Lengths that the
    standard leaves open are our typography and are named in the clause's note.
    """

    id: str
    title: str
    """The Vietnamese name of the component."""
    sizes: tuple[float, float]
    size: float
    clause: Clause
    bold: bool = False
    italic: bool = False
    underline: bool = False
    upper: bool = False
    """Written in capitals."""
    align: Alignment = "left"
    first_line: Mm = _NO_INDENT
    before: Pt = _NONE
    after: Pt = _NONE
    line: Pt | None = None
    """Exact distance of lines; None is single spacing."""
    keep_next: bool = False

    @property
    def style(self) -> str:
        """The Word style's name, as the template maintainer sees it (``VB Địa danh và ngày tháng``)."""
        return style_key(f"VB {self.title}")

    @property
    def style_id(self) -> str:
        """The style's id inside the Word file: ASCII, from the component's id (``Vb-place-date``)."""
        return f"Vb-{self.id}"


A5 = (Mm(148), Mm(210))
"""The smaller paper of administrative papers (HD 05-HD/VPTW, IV.3)."""


class Page(NamedTuple):
    """Paper and margins in millimetres; ``number_edge`` is the page number's distance from the top edge."""

    width: Mm
    height: Mm
    top: Mm
    bottom: Mm
    left: Mm
    right: Mm
    number_edge: Mm
    paper_clause: Clause
    margins_clause: Clause
    number_clause: Clause

    @property
    def text_width(self) -> Mm:
        """The width of the text area."""
        return Mm(self.width - self.left - self.right)

    @property
    def turned(self) -> "Page":
        """The same page turned to the left, for wide tables (HD 05-HD/VPTW, IV.4.3)."""
        return self._replace(
            width=self.height,
            height=self.width,
            top=self.left,
            right=self.top,
            bottom=self.right,
            left=self.bottom,
        )


def holds(row: "TypeSymbol | AgencySymbol", day: date | None) -> bool:
    """Whether a row of symbols is in use on a day; on an unknown one it is when its time has no end."""
    if day is None:
        return row.valid_to is None
    return (row.valid_from is None or row.valid_from <= day) and (row.valid_to is None or day <= row.valid_to)


class TypeSymbol(NamedTuple):
    """The abbreviation of a document type in its number (``Kế hoạch`` is ``KH``), and its first and last day."""

    type: str
    symbol: str
    clause: Clause
    valid_from: date | None = None
    valid_to: date | None = None


class AgencySymbol(NamedTuple):
    """The abbreviation of an agency in its documents' numbers.

    ``name`` is the beginning of the agency's name. A ``with_parent`` agency (a committee's organ) adds the
    symbol of the committee it serves: Ban Tổ chức of a Tỉnh uỷ is ``BTC`` + ``TU``. ``under`` limits the row to
    agencies whose parent line begins so. ``valid_from`` and ``valid_to`` are the first and the last day of its use.
    """

    name: str
    symbol: str
    clause: Clause
    with_parent: bool = False
    under: str = ""
    valid_from: date | None = None
    valid_to: date | None = None


CONGRESS = "Đại hội"
"""What a row of agency symbols is ``under`` when the agency is one that a congress sets up."""


class SignaturePrefix(NamedTuple):
    """A form of signing authority (``T/M``) and the bodies that use it."""

    symbol: str
    meaning: str
    users: tuple[str, ...]
    clause: Clause


class Punctuation(NamedTuple):
    """How the items of a list are written: what stands before each, after each, and after the last."""

    lead: str
    end: str
    last: str
    clause: Clause


@dataclass(frozen=True, slots=True, eq=False)
class Standard:
    """One standard of presentation: every value that a document of its time has to follow."""

    id: str
    title: str
    """Number, date, issuer, as a document cites it."""
    valid_from: date
    valid_to: date | None
    source: str
    """What was read, and what was not."""
    font: Ruled[str]
    page: Page
    components: Mapping[str, Component]
    party_title: Ruled[str]
    title_rule_weight: Ruled[Pt]
    star: Ruled[str]
    subject_rule: Ruled[str]
    number_word: Ruled[str]
    """What stands before the number, without a colon."""
    letter_subject_lead: Ruled[str]
    """How the subject of a công văn begins; empty where no rule or sample says."""
    recipients_label: Ruled[str]
    recipients: Punctuation
    addressees: Punctuation
    addressee_labels: Mapping[str, Ruled[str]]
    """By document type: Công văn, Tờ trình; a type without an entry has no addressees."""
    as_above: Ruled[str]
    """First line of the recipients where the document names addressees."""
    bases: Punctuation
    type_symbols: tuple[TypeSymbol, ...]
    agency_symbols: tuple[AgencySymbol, ...]
    signature_prefixes: tuple[SignaturePrefix, ...]
    minutes_labels: Ruled[tuple[str, str]]
    """Left and right label of the signatures of minutes: the recorder's, the chair's."""
    confirmation_text: Ruled[str]
    urgency: Ruled[tuple[str, ...]]
    draft_text: Ruled[str]
    """With ``{n}`` for the draft's ordinal."""
    circulation: Ruled[tuple[str, ...]]
    last_page_note: Ruled[str]
    """The one circulation note that stands at the foot of the last page."""
    appendix_label: Ruled[str]
    """With ``{n}`` for the number; a single appendix has none."""
    appendix_reference: Ruled[str]
    """With ``{type}``, ``{number}``, ``{date}`` and ``{issuer}``."""
    long_date: Ruled[str]
    """With ``{day}``, ``{month}`` and ``{year}``."""

    @property
    def number(self) -> str:
        """Its own number (``05-HD/VPTW``)."""
        return f"{self.id[2:4]}-HD/VPTW"

    @property
    def is_small(self) -> bool:
        """Whether its page is A5."""
        return (self.page.height, self.page.width) == A5


@cache
def on_a5(standard: Standard) -> Standard:
    """Return a standard for papers on A5, which lies: half of A4, as wide as that is, with the margins of that (IV.3).

    Upright it would leave 28 mm beside the Party's title for the name of the agency.
    """
    return replace(standard, page=standard.page._replace(width=A5[1], height=A5[0]))
