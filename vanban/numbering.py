"""The number of a document: its symbols derived from type and issuer, printed, and held against what was given."""

from collections.abc import Iterator

from vanban.errors import Severity
from vanban.language import fold_tone
from vanban.messages import translate as _
from vanban.models.document import Document
from vanban.models.record import Problem
from vanban.standards import Confidence, Standard
from vanban.standards.symbols import agency_symbol, parse_number, type_symbol

_RANK = list(Confidence)
BLANK = "\u00a0" * 6
"""The space left for a number, a day or a month that the pen will write."""


def flat(text: str) -> str:
    """Return text of several lines on one."""
    return " ".join(text.split())


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
    derived = agency_symbol(standard, flat(issuer.name), flat(issuer.parent))
    return kind.symbol if kind else "…", issuer.symbol or (derived.value if derived else "…")


def number_problems(document: Document, standard: Standard) -> Iterator[Problem]:
    """Yield where number and symbols contradict the document's type and issuer."""
    if not document.numbered or (document.number is None and document.number_optional):
        return
    issuer = document.issuer
    derived = agency_symbol(standard, flat(issuer.name), flat(issuer.parent))
    if issuer.symbol and not issuer.symbol_source and derived and fold_tone(issuer.symbol) != fold_tone(derived.value):
        message = _("ghi ký hiệu “{given}”, nhưng {name} có ký hiệu “{wanted}” ({ref})")
        text = message.format(given=issuer.symbol, name=flat(issuer.name), wanted=derived.value, ref=derived.clause.ref)
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
        yield Problem(("issuer", "symbol"), "agency-symbol", message.format(name=flat(issuer.name)))


def _given_symbols(document: Document, standard: Standard) -> Iterator[Problem]:
    """Hold a number that was written with its symbols against those of its type and issuer."""
    parts = parse_number(document.number or "")
    kind = type_symbol(standard, document.type_name)
    issuer = document.issuer
    derived = agency_symbol(standard, flat(issuer.name), flat(issuer.parent))
    if parts and kind and parts.type_symbol != kind.symbol:
        message = _("ghi “{given}”, nhưng {type} có ký hiệu “{wanted}” ({ref})")
        text = message.format(given=parts.type_symbol, type=document.type_name, wanted=kind.symbol, ref=kind.clause.ref)
        # A symbol that surely is another type's contradicts this one, however sure this one's own symbol is.
        known = (row.clause.confidence for row in standard.type_symbols if row.symbol == parts.type_symbol)
        yield Problem(("number",), "number-type", text, _weight(min((kind.clause.confidence, *known), key=_RANK.index)))
    if not parts:
        return
    wanted = issuer.symbol or (derived.value if derived else "")
    if wanted and fold_tone(parts.agency_symbol) != fold_tone(wanted):
        sure = Confidence.CONFIRMED if issuer.symbol or derived is None else derived.clause.confidence
        message = _("ghi “{given}”, nhưng {name} có ký hiệu “{wanted}”")
        text = message.format(given=parts.agency_symbol, name=flat(issuer.name), wanted=wanted)
        yield Problem(("number",), "number-agency", text, _weight(sure))


def _weight(confidence: Confidence) -> Severity:
    return Severity.ERROR if confidence is Confidence.CONFIRMED else Severity.WARNING
