"""A document and a standard brought together: the lines that are printed around the body.

The model is what is said, the standard is how it is written; here the one is put into the words, the punctuation
and the measures of the other. Templates see the result under three names: ``letterhead``, ``heading`` and
``closing``. Everything in them is plain text and numbers.
"""

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from vanban.composition.numbering import BLANK, flat, number_line, number_problems
from vanban.composition.signing import EMPTY, Block, SignatureRow, side_by_side, signature_block, signature_blocks
from vanban.errors import Severity
from vanban.messages import translate as _
from vanban.models.base import Problem
from vanban.models.document import Document
from vanban.models.moments import PartialDate
from vanban.models.vocabulary import Citation, Prefix
from vanban.standards import Mm, Pt, Punctuation, Standard, current, for_date, for_year, get
from vanban.standards.kinds import near_kind
from vanban.text.language import NBSP, fold, long_date, lower_first, short_date
from vanban.text.said import after, led, titled, unnamed, unstopped, word_before
from vanban.text.typography import balanced_lines, text_width


class Letterhead(NamedTuple):
    """The head of the first page (HD 05-HD/VPTW, I.1 to I.4, II.3, II.4).

    ``left`` and ``right`` are the widths of its two columns, ``rule_indent`` the indent on both sides of the
    rule under the Party's title; all in twips.
    """

    parent: tuple[str, ...]
    issuer: tuple[str, ...]
    star: str
    number: str
    party_title: str
    place_date: str
    subject: str
    urgency: str
    draft: str
    circulation: str
    left: int
    right: int
    rule_indent: int


class Heading(NamedTuple):
    """The title of the document, and the addressees where the type has them (I.5, I.9.2.3, I.9.2.4)."""

    type: str
    subject: tuple[str, ...]
    rule: str
    addressee_label: str
    addressees: tuple[str, ...]
    bases: tuple[str, ...]


class PrintedAppendix(NamedTuple):
    """An appendix with its label and the reference to its document (II.1)."""

    label: str
    title: tuple[str, ...]
    reference: str
    text: str


class Closing(NamedTuple):
    """What stands under the body (I.7, I.9, II.4.1, II.5, II.6).

    The recipients stand beside the last row of signatures when that leaves the left side free, below them
    otherwise (``below``).
    """

    recipients_label: str
    recipients: tuple[str, ...]
    drafter: str
    rows: tuple[SignatureRow, ...]
    """All rows but the last one."""
    last: Block
    """The block beside the recipients."""
    below: bool
    confirmation: Block
    last_page_note: str
    contact: str
    appendix_label: str
    """The label of an appendix that the form itself adds."""
    reference: str
    """What refers an appendix to its document."""
    appendices: tuple[PrintedAppendix, ...]


def standard_of(document: Document, override: str | None = None) -> Standard:
    """Return the standard that governs a document: the one named, or the one of its date.

    A document without any date follows the standard in force.
    """
    if override:
        return get(override)
    dated = document.dated()
    if dated.exact:
        return for_date(dated.exact)
    if dated.year and dated.month:
        return for_date(_end_of_month(dated.year, dated.month))
    return for_year(dated.year) if dated.year else current()


def _end_of_month(year: int, month: int) -> date:
    return date.fromordinal((date(year + month // 12, month % 12 + 1, 1)).toordinal() - 1)


def letterhead(document: Document, standard: Standard) -> Letterhead:
    """Put the head of the first page into words and measures."""
    issuer = document.issuer
    place_date = place_and_date(issuer.place, document.date) if _has_place_date(document) else ""
    left, right = _columns(issuer.name, issuer.parent, place_date, standard)
    parent_size = standard.components["parent-agency"].size
    issuer_size = standard.components["issuing-agency"].size
    width = left.twips / 20
    return Letterhead(
        parent=tuple(balanced_lines(issuer.parent.upper(), width, parent_size)) if issuer.parent else (),
        issuer=tuple(balanced_lines(issuer.name.upper(), width, issuer_size, bold=True)),
        star=standard.star.value,
        number=number_line(document, standard),
        party_title=standard.party_title.value,
        place_date=place_date,
        subject=letter_subject(document, standard),
        urgency=document.urgency.value.upper() if document.urgency else "",
        draft=standard.draft_text.value.format(n=document.draft) if document.draft else "",
        circulation="" if _is_last_page_note(document, standard) else document.circulation.upper(),
        left=left.twips,
        right=right.twips,
        rule_indent=max(0, round((right.twips - _title_width(standard) * 20) / 2)),
    )


def _has_place_date(document: Document) -> bool:
    # Minutes that leave the date out carry none in the letterhead: the time stands in their text.
    return bool(document.date) or document.date.blank or not document.number_optional


def _title_width(standard: Standard) -> float:
    title = standard.components["party-title"]
    return text_width(standard.party_title.value, title.size, bold=title.bold)


@lru_cache(maxsize=256)
def _columns(name: str, over: str, place_date: str, standard: Standard) -> tuple[Pt, Pt]:
    """Share the text width between the two halves so that each line which can stand on one line does.

    The halves are equal (82 + 83 mm on a portrait page) unless one side needs more and the other can give it.
    """
    total = standard.page.text_width.pt
    date_style = standard.components["place-date"]
    right = max(_title_width(standard), text_width(place_date, date_style.size, italic=date_style.italic)) + 4
    parent, agency = standard.components["parent-agency"], standard.components["issuing-agency"]
    left = (
        max(
            (
                *(text_width(line, parent.size) for line in over.upper().split("\n")),
                *(text_width(line, agency.size, bold=True) for line in name.upper().split("\n")),
            ),
            default=0.0,
        )
        + 4
    )
    half = Mm(standard.page.text_width * 82 / 165).pt
    if left <= half and right <= total - half:
        return half, Pt(total - half)
    if left + right <= total:
        spare = (total - left - right) / 2
        return Pt(left + spare), Pt(right + spare)
    return (Pt(total - right), Pt(right)) if right > total - half else (half, Pt(total - half))


def place_and_date(place: str, day: PartialDate) -> str:
    """Return ``Hà Nội, ngày 03 tháng 02 năm 2026``; parts that are not known are left to the pen."""
    written = long_date(day.year, day.month, day.day)
    place = unstopped(place)
    return f"{place}, {written}" if place else written


def heading(document: Document, standard: Standard) -> Heading:
    """Put the title, the addressees and the căn cứ into words."""
    letter = fold(document.type_name) == "cong van"
    label = standard.addressee_labels.get(document.type_name)
    ends = standard.addressees
    return Heading(
        type="" if letter else document.type_name.upper(),
        subject=() if letter else tuple(unnamed(document.printed_subject(), document.type_name).split("\n")),
        rule="" if letter else standard.subject_rule.value,
        addressee_label=label.value if label and document.addressees else "",
        addressees=punctuated(tuple(after(item, "kính gửi") for item in document.addressees), ends) if label else (),
        bases=punctuated(
            tuple(basis if isinstance(basis, str) else led(citation(basis), "Căn cứ") for basis in document.bases),
            standard.bases,
        ),
    )


_ABOUT = re.compile(r"v/v:?\s+", re.IGNORECASE)


def letter_subject(document: Document, standard: Standard) -> str:
    """Return the subject of a công văn as it stands under the number; nothing for other types."""
    if fold(document.type_name) != "cong van":
        return ""
    lead, subject = standard.letter_subject_lead.value, document.printed_subject()
    if lead and (short := _ABOUT.match(subject)):  # written short, as the state does
        subject = subject[short.end() :]
    written = led(subject, lead) if lead else subject
    return written if written == subject else f"{lead} {lower_first(subject)}"


def punctuated(items: tuple[str, ...], marks: Punctuation) -> tuple[str, ...]:
    """Return the items as lines of a list, with the standard's dash and closing marks."""
    last = len(items) - 1
    return tuple(f"{marks.lead}{item}{marks.last if index == last else marks.end}" for index, item in enumerate(items))


def citation(basis: Citation) -> str:
    """Return a cited document in the form that both standards use themselves."""
    text = basis.type
    if basis.number:
        text += f" số {after(basis.number, 'số')}"
    if basis.date:
        day = basis.date.exact
        text += f", ngày {short_date(day)}" if day else f" năm {basis.date.year}"
    if basis.issuer:
        text += f" của {after(basis.issuer, 'của')}"
    return unstopped(f"{text} {basis.subject}".rstrip())


def closing(document: Document, standard: Standard) -> Closing:
    """Put signatures, recipients and what stands below them into words."""
    blocks = signature_blocks(document, standard)
    recipients = recipient_lines(document, standard)
    beside = len(blocks) == 1
    confirmation = EMPTY
    if document.confirmation:
        given = document.confirmation
        named = word_before(given.name, "đồng chí") + after(given.name, "đồng chí")
        text = standard.confirmation_text.value.replace("đồng chí {name}", "{name}")
        text = text.format(name=named.replace(" ", NBSP))
        confirmation = signature_block(given.signature, standard, confirmation=text)
    return Closing(
        recipients_label=standard.recipients_label.value if recipients else "",
        recipients=recipients,
        drafter=document.drafter.upper() if standard.components["drafter"].upper else document.drafter,
        rows=() if beside else side_by_side(blocks),
        last=blocks[0] if beside else EMPTY,
        below=not beside and bool(recipients or document.drafter),
        confirmation=confirmation,
        last_page_note=document.circulation.upper() if _is_last_page_note(document, standard) else "",
        contact=document.contact,
        appendix_label=standard.appendix_label.value.format(n="").strip().upper(),
        reference=_reference(document, standard),
        appendices=_appendices(document, standard),
    )


def recipient_lines(document: Document, standard: Standard) -> tuple[str, ...]:
    """Return the lines of Nơi nhận as they are printed, the archive last."""
    items = [str(recipient) for recipient in document.recipients]
    if document.archive:
        items.append(f"Lưu {after(unstopped(document.archive), 'lưu')}")
    above = standard.as_above.value
    if items and document.addressees and fold(items[0]) != fold(above):
        items.insert(0, above)
    return punctuated(tuple(items), standard.recipients)


def _is_last_page_note(document: Document, standard: Standard) -> bool:
    return bool(document.circulation) and fold(document.circulation) == fold(standard.last_page_note.value)


def _reference(document: Document, standard: Standard) -> str:
    number = number_line(document, standard).removeprefix(f"{standard.number_word.value} ")
    day = document.date.exact
    wording = standard.appendix_reference.value
    if not number:  # a paper that carries no number is told by its date
        wording = wording.replace(" số {number},", "")
    return wording.format(
        type=document.type_name,
        number=number,
        date=short_date(day) if day else f"{BLANK}/{BLANK}/{document.date.year or BLANK}",
        issuer=_signing_body(document),
    )


def _appendices(document: Document, standard: Standard) -> tuple[PrintedAppendix, ...]:
    several = len(document.appendices) > 1
    return tuple(
        PrintedAppendix(
            standard.appendix_label.value.format(n=index if several else "").strip().upper(),
            titled(appendix.title, standard.appendix_label.value.format(n="").strip(), index if several else 0)[0],
            _reference(document, standard),
            appendix.text,
        )
        for index, appendix in enumerate(document.appendices, 1)
    )


def _signing_body(document: Document) -> str:
    signature = document.signature
    if signature.prefix is Prefix.ON_BEHALF and fold(signature.body) == "ban thuong vu":
        return f"{signature.body} {flat(document.issuer.name)}"
    return flat(document.issuer.name)


def problems(document: Document, standard: Standard) -> Iterator[Problem]:
    """Yield where the document's data leaves the standard: what no model can know by itself."""
    yield from number_problems(document, standard)
    name = document.type_name
    if re.match(rf"{re.escape(name)}\s+\w", unnamed(document.subject or "", name), re.IGNORECASE):
        message = _("“{type}” đã in ở dòng tên loại; nếu là tên loại thì bỏ khỏi trích yếu").format(type=name)
        yield Problem(("subject",), "type-twice", message, Severity.ADVICE)
    if _has_place_date(document) and not document.issuer.place:
        yield Problem(("issuer", "place"), "missing", _("thiếu; hãy viết địa danh in trước ngày, tháng, năm"))
    for index, basis in enumerate(document.bases):
        if isinstance(basis, Citation) and (near := near_kind(basis.type)):
            message = _("không có loại văn bản “{type}”; có phải là “{near}”?").format(type=basis.type, near=near)
            yield Problem(("bases", index, "type"), "type-near", message, Severity.WARNING)
    word, several = standard.appendix_label.value.format(n="").strip(), len(document.appendices) > 1
    for index, appendix in enumerate(document.appendices, 1):
        if label := titled(appendix.title, word, index if several else 0)[1]:
            message = _("“{label}” in hai lần hoặc khác số của phụ lục này; chỉ ghi tên phụ lục, số thì máy in")
            path = ("appendices", index - 1, "title")
            yield Problem(path, "appendix-label", message.format(label=label), Severity.WARNING)
    if document.addressees and document.type_name not in standard.addressee_labels:
        message = _("“{type}” không có phần Kính gửi; hãy chuyển xuống Nơi nhận")
        yield Problem(("addressees",), "addressees", message.format(type=document.type_name))
    prefixes = {prefix.symbol for prefix in standard.signature_prefixes}
    if document.signature.prefix and document.signature.prefix.value not in prefixes:
        message = _("chuẩn này không có thể thức đề ký {prefix}")
        yield Problem(("signature", "prefix"), "signature-prefix", message.format(prefix=document.signature.prefix))
