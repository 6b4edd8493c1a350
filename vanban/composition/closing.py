"""What stands below the body in words, as a template sees it in ``closing``: signatures, recipients, appendices."""

from math import ceil
from typing import NamedTuple

from vanban.composition.head import LISTED, addressee_lines, is_last_page_note, punctuated
from vanban.composition.numbering import BLANK, flat, number_line
from vanban.composition.signing import EMPTY, Block, SignatureRow, side_by_side, signature_block, signature_blocks
from vanban.models.document import Document
from vanban.models.vocabulary import Prefix
from vanban.standards import Mm, Standard
from vanban.text.language import NBSP, fold, short_date
from vanban.text.said import after, titled, unstopped, word_before
from vanban.text.typography import text_width


class PrintedAppendix(NamedTuple):
    """An appendix with its label and the reference to its document (II.1)."""

    label: str
    title: tuple[str, ...]
    reference: str
    text: str


class RecipientLine(NamedTuple):
    """A line of Nơi nhận; a ``kept`` one stays on the page of what follows."""

    text: str
    kept: bool


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
    beside: tuple[str, ...]
    """The recipients kept with the signatures: all, or of more than twelve lines as many as are not higher."""
    under: tuple["RecipientLine", ...]
    """The recipients that run on below."""
    drafter_beside: str
    drafter_below: str
    confirmation: Block
    last_page_note: str
    contact: str
    appendix_label: str
    """The label of an appendix that the form itself adds."""
    reference: str
    """What refers an appendix to its document."""
    appendices: tuple[PrintedAppendix, ...]


def closing(document: Document, standard: Standard) -> Closing:
    """Put signatures, recipients and what stands below them into words."""
    blocks = signature_blocks(document, standard)
    recipients = recipient_lines(document, standard)
    alone = len(blocks) == 1
    beside = _beside(recipients, blocks[0] if alone else EMPTY, standard)
    drafter = document.drafter.upper() if standard.components["drafter"].upper else document.drafter
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
        drafter=drafter,
        rows=() if alone else side_by_side(blocks),
        last=blocks[0] if alone else EMPTY,
        below=not alone and bool(recipients or drafter),
        beside=recipients[:beside],
        under=_under(recipients[beside:], follows=bool(drafter)),
        drafter_beside=drafter if beside == len(recipients) else "",
        drafter_below="" if beside == len(recipients) else drafter,
        confirmation=confirmation,
        last_page_note=document.circulation.upper() if is_last_page_note(document, standard) else "",
        contact=document.contact,
        appendix_label=standard.appendix_label.value.format(n="").strip().upper(),
        reference=_reference(document, standard),
        appendices=_appendices(document, standard),
    )


_WHOLE = 12
"""How many lines of Nơi nhận stay together."""


def _lines(text: str, standard: Standard) -> int:
    """Return how many lines a recipient takes in the left half of the page."""
    return ceil(text_width(text, standard.components["recipient"].size) / Mm(standard.page.text_width * 82 / 165).pt)


def _beside(recipients: tuple[str, ...], block: Block, standard: Standard) -> int:
    """Return how many recipients stand beside the one who signs: all, or of a long list as many as are not higher."""
    lines = [_lines(text, standard) for text in recipients]
    if sum(lines) <= _WHOLE:
        return len(recipients)
    room, size = block.height * standard.components["office"].size, standard.components["recipient"].size
    return next((n for n in range(len(lines), 2, -1) if sum(lines[:n]) * size <= room), 2)


def _under(recipients: tuple[str, ...], *, follows: bool) -> tuple[RecipientLine, ...]:
    """Return recipients as lines of which no one stands alone at the top or the foot of a page."""
    last = len(recipients) - 1
    return tuple(
        RecipientLine(text, kept=index in (0, last - 1) or (index == last and follows))
        for index, text in enumerate(recipients)
    )


AS_ABOVE = ("nhu tren", "nhu kinh gui", "nhu kinh trinh")
"""What points from Nơi nhận to the addressees, folded; the standard's own word stands first."""


def recipient_lines(document: Document, standard: Standard) -> tuple[str, ...]:
    """Return the lines of Nơi nhận as they are printed, the archive last."""
    items = [str(recipient) for recipient in document.recipients]
    if document.addressees:
        items = [item for item in items if fold(item) not in AS_ABOVE]
    if document.archive:
        items.append(f"Lưu {after(unstopped(document.archive), 'lưu')}")
    first = standard.as_above.value if document.addressees else document.first_recipient()
    if items and first and fold(items[0]) != fold(first):
        items.insert(0, first)
    return punctuated(tuple(items), standard.recipients)


def _reference(document: Document, standard: Standard) -> str:
    number = number_line(document, standard).removeprefix(f"{standard.number_word.value} ")
    day = document.printed_date().exact
    wording = standard.appendix_reference.value
    if not number:  # a paper that carries no number is told by its date
        wording = wording.replace(" số {number},", "")
    return wording.format(
        type=document.type_name,
        number=number,
        date=short_date(day) if day else f"{BLANK}/{BLANK}/{document.printed_date().year or BLANK}",
        issuer=_signing_body(document),
    )


def _appendices(document: Document, standard: Standard) -> tuple[PrintedAppendix, ...]:
    """Return the appendices, after them the list of addressees where they are too many for the first page."""
    several = len(document.appendices) > 1
    listed: tuple[PrintedAppendix, ...] = ()
    if len(document.addressees) > LISTED:
        text = "\n".join(addressee_lines(document, standard))
        listed = (PrintedAppendix("DANH SÁCH", ("nơi kính gửi",), _reference(document, standard), text),)
    given = (
        PrintedAppendix(
            standard.appendix_label.value.format(n=index if several else "").strip().upper(),
            titled(appendix.title, standard.appendix_label.value.format(n="").strip(), index if several else 0)[0],
            _reference(document, standard),
            appendix.text,
        )
        for index, appendix in enumerate(document.appendices, 1)
    )
    return (*given, *listed)


def _signing_body(document: Document) -> str:
    signature = document.signature
    if signature.prefix is Prefix.ON_BEHALF and fold(signature.body) == "ban thuong vu":
        return f"{signature.body} {flat(document.issuer.name)}"
    return flat(document.issuer.name)
