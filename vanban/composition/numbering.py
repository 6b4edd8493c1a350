"""The number of a document: its symbols derived from type and issuer, printed, and held against what was given."""

import re
from collections.abc import Iterator
from datetime import date

from vanban.errors import Severity
from vanban.messages import translate as _
from vanban.models.base import Problem
from vanban.models.document import Document
from vanban.standards import Clause, Confidence, Ruled, Standard, TypeSymbol
from vanban.standards.symbols import (
    INTERNAL,
    NumberParts,
    agency_symbol,
    bodies,
    initials,
    parse_number,
    type_symbol,
    unknown_parts,
)
from vanban.text.language import fold_tone

_RANK = list(Confidence)
_IN_A_REGISTER = re.compile(r"(?=.{1,5}\Z)0*[1-9]\d*", re.ASCII)
BLANK = "\u00a0" * 6
"""The space left for a number, a day or a month that the pen will write."""


def flat(text: str) -> str:
    """Return text of several lines on one."""
    return " ".join(text.split())


def number_line(document: Document, standard: Standard) -> str:
    """Return ``Số 135-KH/HU``, with a space for the pen where the number is blank; nothing where none is due.

    A type that has no symbol prints the number that is given in full, and of a blank one the space alone.
    """
    if _unnumbered(document):
        return ""
    given = document.number
    parts = parse_number(given or "")
    number = parts.number if parts else (given or "")
    if number.isdigit() and len(number) < 2:
        number = number.zfill(2)
    word = standard.number_word.value
    if not document.numbered and not document.type_symbol and not parts:
        return "" if number else f"{word} {BLANK}{BLANK}"
    symbols = (parts.type_symbol, parts.agency_symbol) if parts else symbols_of(document, standard)
    return f"{word} {number or BLANK}-{symbols[0]}/{symbols[1]}"


def _unnumbered(document: Document) -> bool:
    return document.number is None and (document.goes_by_another() or not document.numbered)


def has_symbol(document: Document, standard: Standard) -> bool:
    """Whether a document's number bears a symbol of its type: the standard's, the office's own, or as it was typed."""
    return parse_number(document.number or "") is not None or _rows(document, standard)[0] is not None


def symbols_of(document: Document, standard: Standard) -> tuple[str, str]:
    """Return the symbols of the document's type and issuer; ``…`` where the table knows none, which is told."""
    kind, derived = _rows(document, standard)
    return kind.symbol if kind else "…", document.issuer.symbol or (derived.value if derived else "…")


def _rows(document: Document, standard: Standard) -> tuple[TypeSymbol | None, Ruled[str] | None]:
    """Return what the table says of the document's type and issuer on the document's day."""
    day = symbol_day(document, standard)
    issuer = document.issuer
    own = document.type_symbol
    return (
        type_symbol(standard, document.type_name, day)
        or (TypeSymbol(document.type_name, own, Clause("", Confidence.PRACTICE)) if own else None),
        agency_symbol(standard, flat(issuer.name), flat(issuer.parent), day),
    )


def symbol_day(document: Document, standard: Standard) -> date | None:
    """Return the day whose symbols a document writes: its own, or the last one that it may have; None where undated.

    A document that is printed in another standard than that of its day takes the symbols of that standard's last time.
    """
    dated = document.dated()
    day = dated.exact or (date(dated.year, dated.month or 12, 28) if dated.year else None)
    return day if day and standard.valid_from <= day and (not standard.valid_to or day <= standard.valid_to) else None


def number_problems(document: Document, standard: Standard) -> Iterator[Problem]:
    """Yield where number and symbols contradict the document's type and issuer, or cannot be written.

    A number that is left to the pen where it may be (``head_open``) refuses no document.
    """
    left = document.number is None and document.head_open
    for problem in () if _unnumbered(document) else _problems(document, standard):
        yield problem._replace(severity=Severity.WARNING) if left and problem.severity is Severity.ERROR else problem


def _problems(document: Document, standard: Standard) -> Iterator[Problem]:
    given, issuer = document.number, document.issuer
    kind, derived = _rows(document, standard)
    yield from _own_symbol(document, kind)
    if issuer.symbol and not issuer.symbol_source and derived and fold_tone(issuer.symbol) != fold_tone(derived.value):
        message = _(
            "ghi ký hiệu “{given}”, nhưng {name} có ký hiệu “{wanted}” ({ref}); nếu có văn bản cho dùng, hãy ghi Nguồn "
            "ký hiệu"
        )
        text = message.format(given=issuer.symbol, name=flat(issuer.name), wanted=derived.value, ref=derived.clause.ref)
        yield Problem(("issuer", "symbol"), "agency-symbol", text, _weight(derived.clause.confidence))
    parts = parse_number(given or "")
    yield from _half_a_symbol(document, parts, standard)
    number = parts.number if parts else (given or "").strip()
    if number and not _IN_A_REGISTER.fullmatch(number):
        message = _("không đọc được “{found}”; viết chỉ số (135) hoặc đủ ký hiệu (135-KH/HU)")
        yield Problem(("number",), "number-form", message.format(found=given))
    elif parts:
        yield from _given_symbols(document, parts, standard)
    elif kind is None:
        if given or document.numbered:
            yield _no_type_symbol(document, derived)
    else:
        yield from _derived_symbols(document, kind, derived, standard)


def _own_symbol(document: Document, kind: TypeSymbol | None) -> Iterator[Problem]:
    """Yield an office's own symbol of a type that the standard has another for."""
    own = document.type_symbol
    if own and kind and kind.symbol != own:
        message = _("ghi “{given}”, nhưng {type} có ký hiệu “{wanted}” ({ref})")
        text = message.format(given=own, type=document.type_name, wanted=kind.symbol, ref=kind.clause.ref)
        yield Problem(("type_symbol",), "number-type", text, _weight(kind.clause.confidence))


def _half_a_symbol(document: Document, parts: NumberParts | None, standard: Standard) -> Iterator[Problem]:
    """Yield a symbol with fewer parts than bodies that issue the document (HD 05-HD/VPTW, I.3.1.2 b (iii))."""
    issuer = document.issuer
    written = parts.agency_symbol if parts else issuer.symbol
    names = bodies(standard, flat(issuer.name), flat(issuer.parent), symbol_day(document, standard))
    if written and len(names) > 1 and written.count("-") + 1 < len(names) and not issuer.symbol_source:
        message = _("ghi ký hiệu “{given}” cho {n} cơ quan cùng ban hành; hãy ghi đủ, cách nhau bằng gạch nối")
        path = ("number",) if parts else ("issuer", "symbol")
        yield Problem(path, "agency-symbol-half", message.format(given=written, n=len(names)), Severity.WARNING)


def _no_type_symbol(document: Document, derived: Ruled[str] | None) -> Problem:
    """Return what is told of a bare number of a type without a symbol: it cannot be printed."""
    name = document.type_name
    example = initials(name)
    agency = document.issuer.symbol or (derived.value if derived else "…")
    found = (document.number or "").strip()
    message = _("chuẩn không có ký hiệu cho {type}; hãy viết đủ số và ký hiệu, như {example}")
    if found:
        message = _(
            "chuẩn không có ký hiệu cho {type}, nên không in được chỉ số “{found}”; hãy viết đủ số và ký hiệu, như "
            "{example}, hoặc bỏ dòng này"
        )
    text = message.format(type=name, found=found, example=f"{found.zfill(2)}-{example}/{agency}")
    return Problem(("number",), "number-symbol", text)


def _derived_symbols(
    document: Document, kind: TypeSymbol, derived: Ruled[str] | None, standard: Standard
) -> Iterator[Problem]:
    """Yield what is to be known of symbols that nobody wrote: those that no row gives, and those that are not sure."""
    issuer = document.issuer
    if not issuer.symbol and derived is None:
        day = symbol_day(document, standard)
        names = unknown_parts(standard, flat(issuer.name), flat(issuer.parent), day)
        message = _("không suy ra được ký hiệu của “{name}”; hãy điền ký hiệu cơ quan")
        text = message.format(name="”, “".join(names))
        if len(names) > 1 or names[0] != flat(issuer.name):
            text += _(" của cả văn bản, các cơ quan cách nhau bằng gạch nối, như BTCTU-BNCTU")
        yield Problem(("issuer", "symbol"), "agency-symbol", text)
    doubtful = _("ký hiệu “{symbol}” của {name} chưa chắc: {note}; hãy đối chiếu, ghi {remedy} thì hết nhắc")
    if kind.clause.confidence is Confidence.UNCERTAIN:
        remedy = _("đủ số và ký hiệu ở “Số”")
        text = doubtful.format(symbol=kind.symbol, name=kind.type, note=kind.clause.note, remedy=remedy)
        yield Problem(("number",), "symbol-uncertain", text, Severity.ADVICE)
    if not issuer.symbol and derived and derived.clause.confidence is Confidence.UNCERTAIN:
        remedy = _("“Ký hiệu cơ quan” và “Nguồn ký hiệu”")
        text = doubtful.format(symbol=derived.value, name=flat(issuer.name), note=derived.clause.note, remedy=remedy)
        yield Problem(("issuer", "symbol"), "symbol-uncertain", text, Severity.ADVICE)


def _given_symbols(document: Document, parts: NumberParts, standard: Standard) -> Iterator[Problem]:
    """Hold a number that was written with its symbols against those of its type and issuer."""
    kind, derived = _rows(document, standard)
    issuer = document.issuer
    known = tuple(row for row in standard.type_symbols if row.symbol == parts.type_symbol)
    if kind and parts.type_symbol != kind.symbol:
        message = _("ghi “{given}”, nhưng {type} có ký hiệu “{wanted}” ({ref})")
        text = message.format(given=parts.type_symbol, type=document.type_name, wanted=kind.symbol, ref=kind.clause.ref)
        # A symbol that surely is another type's contradicts this one, however sure this one's own symbol is.
        sure = min((kind.clause.confidence, *(row.clause.confidence for row in known)), key=_RANK.index)
        yield Problem(("number",), "number-type", text, _weight(sure))
    if kind is None and known:
        message = _("ghi “{given}”, là ký hiệu của {other}, mà văn bản là {type}")
        text = message.format(given=parts.type_symbol, other=known[0].type, type=document.type_name)
        yield Problem(("number",), "number-type", text, _weight(known[0].clause.confidence))
    wanted = issuer.symbol or (derived.value if derived else "")
    if issuer.symbol_source and not issuer.symbol:
        return  # the number itself carries the symbol that the source allows
    given = parts.agency_symbol.removesuffix(INTERNAL) if issuer.symbol_source else parts.agency_symbol
    if wanted and fold_tone(given) != fold_tone(wanted.removesuffix(INTERNAL) if issuer.symbol_source else wanted):
        sure = Confidence.CONFIRMED if issuer.symbol or derived is None else derived.clause.confidence
        message = _("ghi “{given}”, nhưng {name} có ký hiệu “{wanted}”; nếu có văn bản cho dùng, hãy ghi Nguồn ký hiệu")
        text = message.format(given=parts.agency_symbol, name=flat(issuer.name), wanted=wanted)
        yield Problem(("number",), "number-agency", text, _weight(sure))


def _weight(confidence: Confidence) -> Severity:
    return Severity.ERROR if confidence is Confidence.CONFIRMED else Severity.WARNING
