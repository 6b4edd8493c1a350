"""A document and a standard brought together: the lines that are printed around the body.

The model is what is said, the standard is how it is written; here the one is put into the words, the punctuation
and the measures of the other. Templates see the result under three names: ``letterhead``, ``heading`` and
``closing``. Everything in them is plain text and numbers.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from vanban.errors import Severity
from vanban.language import fold, fold_tone, long_date, lower_first, short_date
from vanban.messages import translate as _
from vanban.models.document import Document
from vanban.models.record import Problem
from vanban.models.values import PartialDate
from vanban.models.vocabulary import Citation, Issuer, Prefix, Signature
from vanban.standards import Confidence, Mm, Pt, Punctuation, Standard, current, for_date, for_year, get
from vanban.standards.symbols import agency_symbol, parse_number, type_symbol
from vanban.typography import balanced_lines, text_width

BLANK = "\u00a0" * 6
"""The space left for a number, a day or a month that the pen will write."""


@dataclass(frozen=True, slots=True)
class Letterhead:
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


@dataclass(frozen=True, slots=True)
class Heading:
    """The title of the document, and the addressees where the type has them (I.5, I.9.2.3, I.9.2.4)."""

    type: str
    subject: tuple[str, ...]
    rule: str
    addressee_label: str
    addressees: tuple[str, ...]
    bases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """One signature block, line by line; empty where nobody signs."""

    confirmation: str
    label: tuple[str, ...]
    authority: tuple[str, ...]
    office: tuple[str, ...]
    name: str


@dataclass(frozen=True, slots=True)
class SignatureRow:
    """Two blocks side by side; the one chiefly responsible stands at the right (I.7.2.4)."""

    left: Block
    right: Block


@dataclass(frozen=True, slots=True)
class PrintedAppendix:
    """An appendix with its label and the reference to its document (II.1)."""

    label: str
    title: tuple[str, ...]
    reference: str
    text: str


@dataclass(frozen=True, slots=True)
class Closing:
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
    left, right = _columns(issuer, place_date, standard)
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
        subject=_letter_subject(document, standard),
        urgency=document.urgency.value.upper() if document.urgency else "",
        draft=standard.draft_text.value.format(n=document.draft) if document.draft else "",
        circulation="" if _is_last_page_note(document, standard) else document.circulation.upper(),
        left=left.twips,
        right=right.twips,
        rule_indent=max(0, round((right.twips - _title_width(standard) * 20) / 2)),
    )


def _has_place_date(document: Document) -> bool:
    # Minutes without a date of their own carry none in the letterhead: the time stands in their text.
    return bool(document.date) or not document.number_optional


def _title_width(standard: Standard) -> float:
    title = standard.components["party-title"]
    return text_width(standard.party_title.value, title.size, bold=title.bold)


def _columns(issuer: Issuer, place_date: str, standard: Standard) -> tuple[Pt, Pt]:
    """Share the text width between the two halves so that each line which can stand on one line does.

    The halves are equal (82 + 83 mm) unless one side needs more and the other can give it.
    """
    total = standard.page.text_width.pt
    date_style = standard.components["place-date"]
    right = max(_title_width(standard), text_width(place_date, date_style.size, italic=date_style.italic)) + 4
    parent, agency = standard.components["parent-agency"], standard.components["issuing-agency"]
    left = (
        max(
            (
                *(text_width(line, parent.size) for line in issuer.parent.upper().split("\n")),
                *(text_width(line, agency.size, bold=True) for line in issuer.name.upper().split("\n")),
            ),
            default=0.0,
        )
        + 4
    )
    half = Mm(82).pt
    if left <= half and right <= total - half:
        return half, Pt(total - half)
    if left + right <= total:
        spare = (total - left - right) / 2
        return Pt(left + spare), Pt(right + spare)
    return (Pt(total - right), Pt(right)) if right > total - half else (half, Pt(total - half))


def number_line(document: Document, standard: Standard) -> str:
    """Return ``Số 135-KH/HU``, with a space for the pen where the number is blank; nothing where none is due."""
    if not document.numbered or (document.number is None and document.number_optional):
        return ""
    parts = parse_number(document.number or "")
    number = parts.number if parts else (document.number or "")
    if number.isdigit() and len(number) < 2:
        number = number.zfill(2)
    symbols = (parts.type_symbol, parts.agency_symbol) if parts else symbols_of(document, standard)
    return f"{standard.number_word.value} {number or BLANK}-{symbols[0]}/{symbols[1]}"


def symbols_of(document: Document, standard: Standard) -> tuple[str, str]:
    """Return the symbols of the document's type and issuer; ``…`` where the table knows none."""
    kind = type_symbol(standard, document.type_name)
    issuer = document.issuer
    derived = agency_symbol(standard, _flat(issuer.name), _flat(issuer.parent))
    return kind.symbol if kind else "…", issuer.symbol or (derived.value if derived else "…")


def place_and_date(place: str, day: PartialDate) -> str:
    """Return ``Hà Nội, ngày 03 tháng 02 năm 2026``; parts that are not known are left to the pen."""
    written = long_date(day.year, day.month, day.day)
    return f"{place}, {written}" if place else written


def heading(document: Document, standard: Standard) -> Heading:
    """Put the title, the addressees and the căn cứ into words."""
    letter = fold(document.type_name) == "cong van"
    label = standard.addressee_labels.get(document.type_name)
    ends = standard.addressees
    return Heading(
        type="" if letter else document.type_name.upper(),
        subject=() if letter else tuple(document.printed_subject().split("\n")),
        rule="" if letter else standard.subject_rule.value,
        addressee_label=label.value if label and document.addressees else "",
        addressees=punctuated(document.addressees, ends) if label else (),
        bases=punctuated(tuple(citation(basis) for basis in document.bases), standard.bases),
    )


def _letter_subject(document: Document, standard: Standard) -> str:
    if fold(document.type_name) != "cong van":
        return ""
    lead, subject = standard.letter_subject_lead.value, document.printed_subject()
    return subject if not lead or fold(subject).startswith(fold(lead)) else f"{lead} {lower_first(subject)}"


def punctuated(items: tuple[str, ...], marks: Punctuation) -> tuple[str, ...]:
    """Return the items as lines of a list, with the standard's dash and closing marks."""
    last = len(items) - 1
    return tuple(f"{marks.lead}{item}{marks.last if index == last else marks.end}" for index, item in enumerate(items))


def citation(basis: Citation | str) -> str:
    """Return a cited document in the form that both standards use themselves; free text as it is."""
    if isinstance(basis, str):
        return basis
    text = basis.type
    if basis.number:
        text += f" số {basis.number}"
    if basis.date:
        day = basis.date.exact
        text += f", ngày {short_date(day)}" if day else f" năm {basis.date.year}"
    if basis.issuer:
        text += f" của {basis.issuer}"
    return f"{text} {basis.subject}".rstrip()


def closing(document: Document, standard: Standard) -> Closing:
    """Put signatures, recipients and what stands below them into words."""
    blocks = [signature_block(signature, standard) for signature in (document.signature, *document.co_signatures)]
    recipients = _recipients(document, standard)
    rows = tuple(
        SignatureRow(blocks[index] if index < len(blocks) else EMPTY, right) for index, right in _pairs(blocks)
    )
    beside = len(blocks) == 1
    confirmation = EMPTY
    if document.confirmation:
        given = document.confirmation
        text = standard.confirmation_text.value.format(name=given.name)
        confirmation = signature_block(given.signature, standard, confirmation=text)
    return Closing(
        recipients_label=standard.recipients_label.value if recipients else "",
        recipients=recipients,
        drafter=document.drafter,
        rows=() if beside else rows,
        last=blocks[0] if beside else EMPTY,
        below=not beside and bool(recipients),
        confirmation=confirmation,
        last_page_note=document.circulation if _is_last_page_note(document, standard) else "",
        contact=document.contact,
        appendices=_appendices(document, standard),
    )


def _pairs(blocks: list[Block]) -> Iterator[tuple[int, Block]]:
    """Yield the index of the left block and the right block of each row; the first block stands at the right."""
    yield 1, blocks[0]
    for left in range(2, len(blocks), 2):
        yield left, blocks[left + 1] if left + 1 < len(blocks) else EMPTY


EMPTY = Block("", (), (), (), "")


def signature_block(signature: Signature, standard: Standard, *, confirmation: str = "") -> Block:
    """Return the lines of one signature block; lines that do not fit half the page are broken evenly."""
    width = Mm(80).pt
    bold_size = standard.components["authority"].size
    authority = office = ""
    if signature.prefix is Prefix.ACTING:
        authority = f"Q. {signature.body}".upper()
    elif signature.prefix:
        authority = f"{signature.prefix.value} {signature.body}".upper()
    office = "\n".join(line if fold(line) == "kiem" else line.upper() for line in signature.office.split("\n") if line)
    return Block(
        confirmation,
        _fitted(signature.label.upper(), width, bold_size, bold=False),
        _fitted(authority, width, bold_size, bold=True),
        _fitted(office, width, standard.components["office"].size, bold=False),
        signature.name,
    )


def _fitted(text: str, width: float, size: float, *, bold: bool) -> tuple[str, ...]:
    return tuple(balanced_lines(text, width, size, bold=bold)) if text else ()


def _recipients(document: Document, standard: Standard) -> tuple[str, ...]:
    items = [str(recipient) for recipient in document.recipients]
    if document.archive:
        archive = document.archive
        items.append(archive if fold(archive).startswith("luu ") else f"Lưu {archive}")
    above = standard.as_above.value
    if items and document.addressees and fold(items[0]) != fold(above):
        items.insert(0, above)
    return punctuated(tuple(items), standard.recipients)


def _is_last_page_note(document: Document, standard: Standard) -> bool:
    return bool(document.circulation) and fold(document.circulation) == fold(standard.last_page_note.value)


def _appendices(document: Document, standard: Standard) -> tuple[PrintedAppendix, ...]:
    several = len(document.appendices) > 1
    number = number_line(document, standard).removeprefix(f"{standard.number_word.value} ")
    day = document.date.exact
    reference = standard.appendix_reference.value.format(
        type=document.type_name,
        number=number,
        date=short_date(day) if day else f"{BLANK}/{BLANK}/{document.date.year or BLANK}",
        issuer=_signing_body(document),
    )
    return tuple(
        PrintedAppendix(
            standard.appendix_label.value.format(n=index if several else "").strip().upper(),
            tuple(appendix.title.split("\n")),
            reference,
            appendix.text,
        )
        for index, appendix in enumerate(document.appendices, 1)
    )


def _signing_body(document: Document) -> str:
    signature = document.signature
    if signature.prefix is Prefix.ON_BEHALF and fold(signature.body) == "ban thuong vu":
        return f"{signature.body} {_flat(document.issuer.name)}"
    return _flat(document.issuer.name)


def _flat(text: str) -> str:
    return " ".join(text.split())


def problems(document: Document, standard: Standard) -> Iterator[Problem]:
    """Yield where the document's data leaves the standard: what no model can know by itself."""
    yield from _number_problems(document, standard)
    if _has_place_date(document) and not document.issuer.place:
        yield Problem(("issuer", "place"), "missing", _("thiếu; hãy viết địa danh in trước ngày, tháng, năm"))
    if document.addressees and document.type_name not in standard.addressee_labels:
        message = _("“{type}” không có phần Kính gửi; hãy chuyển xuống Nơi nhận")
        yield Problem(("addressees",), "addressees", message.format(type=document.type_name))
    prefixes = {prefix.symbol for prefix in standard.signature_prefixes}
    if document.signature.prefix and document.signature.prefix.value not in prefixes:
        message = _("chuẩn này không có thể thức đề ký {prefix}")
        yield Problem(("signature", "prefix"), "signature-prefix", message.format(prefix=document.signature.prefix))


def _number_problems(document: Document, standard: Standard) -> Iterator[Problem]:
    if not document.numbered or (document.number is None and document.number_optional):
        return
    issuer = document.issuer
    derived = agency_symbol(standard, _flat(issuer.name), _flat(issuer.parent))
    if issuer.symbol and derived and fold_tone(issuer.symbol) != fold_tone(derived.value):
        message = _("ghi ký hiệu “{given}”, nhưng {name} có ký hiệu “{wanted}” ({ref})")
        text = message.format(
            given=issuer.symbol, name=_flat(issuer.name), wanted=derived.value, ref=derived.clause.ref
        )
        yield Problem(("issuer", "symbol"), "agency-symbol", text, _weight(derived.clause.confidence))
    parts = parse_number(document.number or "")
    if document.number and parts is None and not document.number.strip().isdigit():
        message = _("không đọc được “{found}”; viết chỉ số (135) hoặc đủ ký hiệu (135-KH/HU)")
        yield Problem(("number",), "number-form", message.format(found=document.number))
        return
    if parts:
        yield from _given_symbols(document, standard)
    elif not issuer.symbol and derived is None:
        message = _("không suy ra được ký hiệu của “{name}”; hãy điền ký hiệu cơ quan")
        yield Problem(("issuer", "symbol"), "agency-symbol", message.format(name=_flat(issuer.name)))


def _given_symbols(document: Document, standard: Standard) -> Iterator[Problem]:
    """Hold a number that was written with its symbols against those of its type and issuer."""
    parts = parse_number(document.number or "")
    kind = type_symbol(standard, document.type_name)
    issuer = document.issuer
    derived = agency_symbol(standard, _flat(issuer.name), _flat(issuer.parent))
    if parts and kind and parts.type_symbol != kind.symbol:
        message = _("ghi “{given}”, nhưng {type} có ký hiệu “{wanted}” ({ref})")
        text = message.format(given=parts.type_symbol, type=document.type_name, wanted=kind.symbol, ref=kind.clause.ref)
        yield Problem(("number",), "number-type", text, _weight(kind.clause.confidence))
    if not parts:
        return
    wanted = issuer.symbol or (derived.value if derived else "")
    if wanted and fold_tone(parts.agency_symbol) != fold_tone(wanted):
        sure = Confidence.CONFIRMED if issuer.symbol or derived is None else derived.clause.confidence
        message = _("ghi “{given}”, nhưng {name} có ký hiệu “{wanted}”")
        text = message.format(given=parts.agency_symbol, name=_flat(issuer.name), wanted=wanted)
        yield Problem(("number",), "number-agency", text, _weight(sure))


def _weight(confidence: Confidence) -> Severity:
    return Severity.ERROR if confidence is Confidence.CONFIRMED else Severity.WARNING
