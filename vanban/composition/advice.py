"""What the checker would fault of a document, told before it is written, at the field that says it.

Both read the rules of :mod:`vanban.standards.manners`. They are told as warnings: the paper is made as it was given.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from vanban.composition.citing import Citing, citing_problems
from vanban.composition.closing import AS_ABOVE, recipient_lines
from vanban.composition.head import letter_subject, own_bases, place_and_date
from vanban.composition.numbering import flat, symbol_day
from vanban.composition.pasted import pasted_problems
from vanban.errors import Severity
from vanban.messages import translate as _
from vanban.models.base import Problem, Record
from vanban.models.document import Document
from vanban.models.personnel import one_line
from vanban.models.vocabulary import Signature
from vanban.standards import Confidence, Standard, agreement, authority, issuers, joint, manners
from vanban.standards.bases import ground
from vanban.standards.manners import Fault
from vanban.standards.symbols import type_symbol
from vanban.text.language import fold
from vanban.text.said import after, begins_large

Path = tuple[str | int, ...]


def wording_problems(document: Document, standard: Standard, ends: Sequence[str]) -> Iterator[Problem]:
    """Yield what leaves the rules of wording; of the fields ``ends`` the first that is filled ends the text."""
    yield from _head(document, standard)
    together = joint.bodies(flat(document.issuer.name), f"/{document.issuer.symbol}")
    for path, signature in _signatures(document):
        names = () if path[0] == "confirmation" else together
        yield from _signature(path, signature, names, standard)
        yield from _unsigned(path, signature)
        if path[0] != "confirmation":
            yield from _on_behalf(path, signature, document, standard)
            yield from _of_issuer(path, signature, document)
    yield from _authority(document, standard)
    yield from citing_problems(document, ends)
    yield from _recipients(document, standard)
    yield from _bases(document, standard)
    yield from _inside_sentences(document)
    yield from pasted_problems(document, standard)
    yield from _end(document, ends)


def _told(path: Path, code: str, fault: Fault | None, inside: tuple[int, int] | None = None) -> Iterator[Problem]:
    if fault:
        yield Problem(path, code, fault.message, Severity.WARNING, inside)


def _head(document: Document, standard: Standard) -> Iterator[Problem]:
    issuer, day = document.issuer, document.dated().exact
    above = issuers.parent(flat(issuer.name), flat(issuer.parent), standard, day)
    if above and (above.branch != "missing" or document.number or type_symbol(standard, document.type_name)):
        yield from _told(("issuer", "parent"), "parent-agency", above)
    for fault in issuers.issuer(flat(issuer.name), flat(issuer.parent), "", standard, day):
        yield from _told(("issuer", "name"), "issuer-name", fault)
    yield from _told(("issuer", "place"), "place-level", manners.place(issuer.place.strip()))
    district = issuers.district(issuer.place.strip(), standard, day)
    if district and not any(issuers.district(flat(name), standard, day) for name in (issuer.name, issuer.parent)):
        yield from _told(("issuer", "place"), "place-level", district)
    if issuer.place:
        for fault in manners.place_date(place_and_date(issuer.place, document.printed_date()), standard):
            yield from _told(("issuer", "place"), "place-date", fault)
        seat = issuers.seat(issuer.place.strip(), flat(issuer.name), flat(issuer.parent))
        yield from _told(("issuer", "place"), "place-seat", seat)
    if fold(document.type_name) == "cong van":
        subject = letter_subject(document, standard)
        yield from _told(("subject",), "letter-subject", manners.letter_subject(subject, standard))
        yield from _large(("subject",), after(subject, "về việc"))
    elif lines := document.printed_subject().strip().splitlines():
        yield from _told(("subject",), "subject", manners.subject(lines[-1], standard))


def _signatures(document: Document) -> Iterator[tuple[Path, Signature]]:
    yield ("signature",), document.signature
    yield from ((("co_signatures", index), item) for index, item in enumerate(document.co_signatures))
    if document.confirmation:
        yield ("confirmation", "signature"), document.confirmation.signature


def _signature(path: Path, signature: Signature, together: tuple[str, ...], standard: Standard) -> Iterator[Problem]:
    if signature.prefix:
        line = f"{signature.prefix.value} {signature.body}"
        yield from _told((*path, "prefix"), "authority-body", manners.authority(line, standard))
    if together:
        fault = joint.office(*_lines(signature), together)
        yield from _told((*path, "office"), "joint-signatures", fault if signature.office else None)
    for line in signature.office.split("\n") if not together else ():
        yield from _told((*path, "office"), "office-alone", manners.office(line.strip()))
    yield from _told((*path, "name"), "signer-name", manners.signer(signature.name, standard))


def _unsigned(path: Path, signature: Signature) -> Iterator[Problem]:
    if not signature.name.strip():
        yield Problem((*path, "name"), "signature-block", _("khối ký thiếu họ tên người ký"), Severity.WARNING)


def _on_behalf(path: Path, signature: Signature, document: Document, standard: Standard) -> Iterator[Problem]:
    fault = manners.on_behalf(*_lines(signature), flat(document.issuer.name), standard)
    yield from _told((*path, "prefix" if fault and fault.branch == "whose" else "office"), "authority-body", fault)


def _lines(signature: Signature) -> tuple[str, str]:
    """Return the line of the authority and the first of the office, as they are printed."""
    line = f"{signature.prefix.value} {signature.body}".upper() if signature.prefix else ""
    return line, signature.office.split("\n")[0].strip()


def _of_issuer(path: Path, signature: Signature, document: Document) -> Iterator[Problem]:
    """Yield who signs and is none of the issuer's, but of a letter of one's own, or to a congress."""
    if agreement.in_own_name(document.type_name, document.printed_subject()):
        return
    fault = agreement.signer(*_lines(signature), flat(document.issuer.name))
    yield from _told((*path, "office"), "issuer-agreement", fault)


def _authority(document: Document, standard: Standard) -> Iterator[Problem]:
    """Yield a type that is not the issuer's to issue on the document's day: an error where the list itself was read."""
    issuer, signed, day = document.issuer, document.signature, symbol_day(document, standard)
    if day is None:
        return
    line = f"{signed.prefix.value} {signed.body}" if signed.prefix else ""
    level = issuer.level.value if issuer.level else ""
    who = authority.speaker(flat(issuer.name), flat(issuer.parent), line, day, level)
    clause = authority.refusal(who, document.type_name, day) if who else None
    if who and clause:
        sure = clause.confidence is Confidence.CONFIRMED
        text = authority.refused(who, document.type_name, clause)
        yield Problem(("issuer", "name"), "type-authority", text, Severity.ERROR if sure else Severity.WARNING)


def _recipients(document: Document, standard: Standard) -> Iterator[Problem]:
    for index, recipient in enumerate(document.recipients):
        if fold(str(recipient)) in AS_ABOVE and not document.addressees:
            message = _("văn bản không có phần Kính gửi nên dòng này không chỉ nơi nào; hãy ghi tên nơi nhận")
            yield Problem(("recipients", index), "recipient-above", message, Severity.WARNING)
    lines = recipient_lines(document, standard)
    sent = type_symbol(standard, document.type_name) is not None and not document.goes_by_another()
    kept = fold(document.type_name) == "bien ban" and lines  # minutes may go to nobody, and be kept
    if sent and not document.recipients and not kept:
        code = "recipients-list" if lines else "recipients-label"
        yield Problem(("recipients",), code, _("dưới “Nơi nhận:” chưa ghi nơi nhận nào"), Severity.WARNING)
    if lines:
        field: Path = ("archive",) if document.archive else ("recipients", len(document.recipients) - 1)
        fault = manners.archive(lines[-1])
        yield from _told(("archive",) if fault and fault.branch == "missing" else field, "recipients-archive", fault)
        issuer, parent = flat(document.issuer.name), flat(document.issuer.parent)
        if manners.is_archive(lines[-1]):
            yield from _told(field, "issuer-agreement", agreement.archive(lines[-1], issuer, parent))


def _bases(document: Document, standard: Standard) -> Iterator[Problem]:
    citing, seen = Citing(document), set(own_bases(document, standard))
    for index, basis in enumerate(document.bases):
        line = citing.basis(basis)
        if line in seen:
            message = _("căn cứ này đã có ở trên, nên chỉ in một lần; hãy bỏ dòng này")
            yield Problem(("bases", index), "bases-twice", message, Severity.ADVICE)
        seen.add(line)
        for fault in ground(line, standard, document.dated().exact):
            if fault.branch != "after" or isinstance(basis, str):  # of a typed one told at its date
                yield from _told(("bases", index), "bases", fault)


_INSIDE = {"task": "partners", "meeting": "concluded_by"}
"""Texts that a form prints inside a sentence of its own, and what else their record has."""
_TASK = ("task", "lead", "partners", "report_to")
"""What is said of a task that is given, in one sentence."""


def _inside_sentences(record: Record, path: Path = ()) -> Iterator[Problem]:
    """Yield each text that is printed inside a sentence and begins as one of its own; a name does so by right."""
    for name in type(record).model_fields:
        value = getattr(record, name)
        if name in _TASK and "partners" in type(record).model_fields:
            yield from one_line((*path, name), value)
        if isinstance(value, tuple):
            for index, item in enumerate(value):
                if isinstance(item, Record):
                    yield from _inside_sentences(item, (*path, name, index))
        elif name in _INSIDE and _INSIDE[name] in type(record).model_fields:
            yield from _large((*path, name), value)


def _large(path: Path, text: str) -> Iterator[Problem]:
    """Yield a text inside a sentence that begins as one of its own, or has every word begin large."""
    words = [word for word in text.split() if word[0].isalpha()]
    if begins_large(text) or (len(words) > 2 and all(word[0].isupper() for word in words)):
        message = _("đứng giữa câu mà viết hoa chữ đầu; không phải tên riêng thì hãy viết “{word}”")
        yield Problem(path, "inside-sentence", message.format(word=words[0].lower()), Severity.ADVICE)


class End(NamedTuple):
    """The last line of a document's text."""

    field: str
    line: int
    last: str


def end_of(document: Document, ends: Sequence[str]) -> End | None:
    """Return the last line of the text: of the fields ``ends`` the first that is filled ends it."""
    for name in ends:
        text = str(getattr(document, name, "") or "").rstrip()
        last = text.rsplit("\n", 1)[-1]
        if last.strip(" *\u00a0"):
            return End(_field(document, name), text.count("\n") + 1, last)
    return None


def _end(document: Document, ends: Sequence[str]) -> Iterator[Problem]:
    end = end_of(document, ends)
    last = end.last.strip(" *\u00a0") if end else ""
    if end and not last.startswith("|"):
        yield from _told((end.field,), "body-end", manners.end(last), (end.line, len(end.last)))


def _field(document: Document, name: str) -> str:
    """Return the field that a text comes from: itself, or the filled one whose text a property gives on."""
    fields = type(document).model_fields
    if name in fields:
        return name
    own = getattr(type(document), name).fget.__code__.co_names
    return next((each for each in own if each in fields and getattr(document, each)), name)
