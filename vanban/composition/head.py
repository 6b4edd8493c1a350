"""The head of a document in words and measures: letterhead and title, as a template sees them.

The model is what is said, the standard is how it is written; here the one is put into the words, the punctuation
and the measures of the other. Everything in ``letterhead`` and ``heading`` is plain text and numbers.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from vanban.composition.citing import Citing
from vanban.composition.numbering import flat, number_line, symbol_day
from vanban.models.document import GUIDE, Document
from vanban.models.moments import PartialDate
from vanban.standards import Mm, Pt, Punctuation, Standard
from vanban.standards.symbols import bodies
from vanban.text.language import fold, long_date
from vanban.text.line_breaks import balanced_lines, widest_piece
from vanban.text.said import after, inside, led, stop, unnamed, unstopped
from vanban.text.typography import text_width


class Letterhead(NamedTuple):
    """The head of the first page (HD 05-HD/VPTW, I.1 to I.4, II.3, II.4).

    ``place_date`` is ``place`` and ``day``, which a stamping system may write. ``left`` and ``right`` are the widths of
    its two columns, ``rule_indent`` the indent on both sides of the rule under the Party's title; all in twips.
    """

    parent: tuple[str, ...]
    issuer: tuple[str, ...]
    star: str
    number: str
    party_title: str
    place_date: str
    place: str
    day: str
    subject: str
    urgency: str
    draft: str
    circulation: str
    left: int
    right: int
    rule_indent: int


class Heading(NamedTuple):
    """The title of the document, and the addressees where the type has them (I.5, I.9.2.3, I.9.2.4).

    ``addressee_line`` is what stands behind the label: the one addressee, or, where they are many, that a list on the
    last page has them; no mark closes it, for it is no line of a list. The lines of a list begin below each other,
    ``addressee_indent`` twips from the margin, so that the widest stands in the middle. ``standard`` names the guide
    that the document follows, for a form that rests on it.
    """

    type: str
    subject: tuple[str, ...]
    rule: str
    addressee_label: str
    addressee_line: str
    addressees: tuple[str, ...]
    addressee_indent: int
    bases: tuple[str, ...]
    standard: str


def letterhead(document: Document, standard: Standard) -> Letterhead:
    """Put the head of the first page into words and measures."""
    issuer = document.issuer
    number = number_line(document, standard)
    printed = document.printed_date()
    day = long_date(printed.year, printed.month, printed.day)
    written = place_and_date(issuer.place, printed)
    name = _broken_between(document, standard)
    (left, right), place_date = _columns(name, issuer.parent, _width(number, standard), written, standard)
    parent_size = standard.components["parent-agency"].size
    issuer_size = standard.components["issuing-agency"].size
    subject_size = standard.components["subject-letter"].size
    width = left - _ROOM
    return Letterhead(
        parent=tuple(balanced_lines(issuer.parent.upper(), width, parent_size)) if issuer.parent else (),
        issuer=tuple(balanced_lines(name.upper(), width, issuer_size, bold=True)),
        star=standard.star.value,
        number=number,
        party_title=standard.party_title.value,
        place_date=place_date,
        place=place_date[: len(place_date) - len(day)],
        day=day,
        subject="\n".join(balanced_lines(letter_subject(document, standard), width, subject_size, italic=True)),
        urgency=document.urgency.value.upper() if document.urgency else "",
        draft=standard.draft_text.value.format(n=document.draft) if document.draft else "",
        circulation="" if is_last_page_note(document, standard) else document.circulation.upper(),
        left=left.twips,
        right=right.twips,
        rule_indent=max(0, round((right.twips - _title_width(standard) * 20) / 2)),
    )


def _broken_between(document: Document, standard: Standard) -> str:
    """Return the issuer's name; that of several bodies, where half the page is too narrow for it, a body a line."""
    name = document.issuer.name
    size = standard.components["issuing-agency"].size
    if " - " not in name or "\n" in name or text_width(name.upper(), size, bold=True) <= _half(standard):
        return name
    return " -\n".join(bodies(standard, name, flat(document.issuer.parent), symbol_day(document, standard)))


def _width(number: str, standard: Standard) -> float:
    return text_width(number, standard.components["number"].size)


def _half(standard: Standard) -> float:
    return Mm(standard.page.text_width * 82 / 165).pt


def _title_width(standard: Standard) -> float:
    title = standard.components["party-title"]
    return text_width(standard.party_title.value, title.size, bold=title.bold)


@lru_cache(maxsize=256)
def _columns(name: str, over: str, number: float, written: str, standard: Standard) -> tuple[tuple[Pt, Pt], str]:
    """Share the text width between the two halves so that each line which can stand on one line does.

    The halves are equal (82 + 83 mm on a portrait page) unless one side needs more and the other can give it. The left
    one keeps a quarter of the width, and its number and the widest piece of its names on one line; a date for which
    that leaves no room stands below its place.
    """
    total = standard.page.text_width.pt
    parent, agency = standard.components["parent-agency"].size, standard.components["issuing-agency"].size
    over, name = over.upper(), name.upper()
    pieces = (number, widest_piece(over, parent), widest_piece(name, agency, bold=True))
    title = _title_width(standard)
    least = min(max(*(piece + _ROOM for piece in pieces), total / 4), total - title - _ROOM)
    lines = _place_lines(written, total - least - _ROOM, standard)
    right = max(title, *(_place_width(line, standard) for line in lines)) + _ROOM
    whole = [text_width(line, parent) for line in over.split("\n")]
    whole += [text_width(line, agency, bold=True) for line in name.split("\n")]
    left = max(least, *(line + _ROOM for line in whole))
    half = _half(standard)
    if left + right <= total:
        left = half if left <= half and right <= total - half else left + (total - left - right) / 2
    else:
        left = max(least, min(half, total - right))
    return (Pt(left), Pt(total - left)), "\n".join(lines)


_ROOM = 4
"""What a column is wider than its text, in points."""


def _place_width(line: str, standard: Standard) -> float:
    style = standard.components["place-date"]
    return text_width(line, style.size, italic=style.italic)


def _place_lines(written: str, width: float, standard: Standard) -> list[str]:
    """Return place and date on one line, or the date below its place."""
    place, comma, day = written.rpartition(", ")
    if not place or _place_width(written, standard) <= width:
        return [written]
    size = standard.components["place-date"].size
    return [*balanced_lines(place + comma.rstrip(), width, size, italic=True), day]


def place_and_date(place: str, day: PartialDate) -> str:
    """Return ``Hà Nội, ngày 03 tháng 02 năm 2026``; parts that are not known are left to the pen."""
    written = long_date(day.year, day.month, day.day)
    place = unstopped(place)
    return f"{place}, {written}" if place else written


def heading(document: Document, standard: Standard) -> Heading:
    """Put the title, the addressees and the căn cứ into words."""
    letter = fold(document.type_name) == "cong van"
    label = standard.addressee_labels.get(document.type_name)
    addressees = addressee_lines(document, standard) if label else ()
    if len(addressees) > LISTED:
        addressees = (_AS_LISTED,)
    return Heading(
        type="" if letter else document.type_name.upper(),
        subject=() if letter else _subject_lines(document, standard),
        rule="" if letter else standard.subject_rule.value,
        addressee_label=label.value if label and document.addressees else "",
        addressee_line=_only(addressees, standard) if len(addressees) == 1 else "",
        addressees=addressees,
        addressee_indent=_middle(addressees, standard),
        bases=punctuated(_bases(document, standard), standard.bases),
        standard=standard.title,
    )


def _only(addressees: tuple[str, ...], standard: Standard) -> str:
    return unstopped(addressees[0].removeprefix(standard.addressees.lead))


def _middle(lines: tuple[str, ...], standard: Standard) -> int:
    """Return the indent, in twips, with which the widest of some lines stands in the middle of the page."""
    size = standard.components["addressee"].size
    widest = max((text_width(line, size) for line in lines), default=0.0)
    return max(0, round((standard.page.text_width.pt - widest) * 10))


LISTED = 12
"""More addressees than these stand in a list on the last page, so that the text begins on the first one; practice."""
_AS_LISTED = "như danh sách"


def addressee_lines(document: Document, standard: Standard) -> tuple[str, ...]:
    """Return the addressees as lines of a list."""
    return punctuated(tuple(after(item, "kính gửi") for item in document.addressees), standard.addressees)


def _bases(document: Document, standard: Standard) -> tuple[str, ...]:
    """Return what the document rests on, the form's own first, each once."""
    return tuple(dict.fromkeys((*own_bases(document, standard), *Citing(document).bases())))


def own_bases(document: Document, standard: Standard) -> tuple[str, ...]:
    """Return the căn cứ that every document of the form rests on."""
    return tuple(led(unstopped(basis.replace(GUIDE, standard.title)), "Căn cứ") for basis in document.own_bases)


def _subject_lines(document: Document, standard: Standard) -> tuple[str, ...]:
    subject = unnamed(document.printed_subject(), document.type_name)
    style = standard.components["subject"]
    return tuple(balanced_lines(subject, standard.page.text_width.pt, style.size, bold=style.bold)) or ("",)


_ABOUT = re.compile(r"v/v:?\s+", re.IGNORECASE)


def letter_subject(document: Document, standard: Standard) -> str:
    """Return the subject of a công văn as it stands under the number; nothing for other types."""
    if fold(document.type_name) != "cong van":
        return ""
    lead, subject = standard.letter_subject_lead.value, document.printed_subject()
    if lead and (short := _ABOUT.match(subject)):  # written short, as the state does
        subject = subject[short.end() :]
    written = led(subject, lead) if lead else subject
    return written if written == subject else f"{lead} {inside(subject)}"


def punctuated(items: tuple[str, ...], marks: Punctuation) -> tuple[str, ...]:
    """Return the items as lines of a list, with the standard's dash and closing marks."""
    ends = [marks.end] * len(items)
    ends[-1:] = [stop(item) if marks.last == "." else marks.last for item in items[-1:]]
    return tuple(f"{marks.lead}{item}{end}" for item, end in zip(items, ends, strict=True))


def is_last_page_note(document: Document, standard: Standard) -> bool:
    """Whether the note of circulation stands at the end of the last page, and not in the head."""
    return bool(document.circulation) and fold(document.circulation) == fold(standard.last_page_note.value)
