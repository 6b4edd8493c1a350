"""Numbers and symbols: deriving ``KH/HU`` from a type and an agency, and reading it back."""

import re
from functools import lru_cache
from typing import NamedTuple

from vanban.language import fold, nfc
from vanban.standards.base import AgencySymbol, Clause, Confidence, Ruled, Standard, TypeSymbol

_ORDER = list(Confidence)
_NUMBER = re.compile(
    r"(?:Số\s*:?\s*)?(?P<number>\d{1,5})\s*-\s*(?P<type>[A-ZĐ][A-ZĐa-z]{0,3})\s*/\s*(?P<agency>[A-ZĐƯ][A-ZĐƯh]*(?:-[A-ZĐƯ][A-ZĐƯh]*)*)"
)


class NumberParts(NamedTuple):
    """The parts of ``135-KH/HU``."""

    number: str
    type_symbol: str
    agency_symbol: str


def parse_number(text: str) -> NumberParts | None:
    """Return the parts of a number with its symbol, or None when it is not written so."""
    match = _NUMBER.fullmatch(nfc(text).strip())
    return NumberParts(match["number"], match["type"], match["agency"]) if match else None


@lru_cache(maxsize=512)
def type_symbol(standard: Standard, type_name: str) -> TypeSymbol | None:
    """Return the symbol of a document type; accents, case and tone placement do not matter."""
    wanted = fold(type_name)
    matches = [row for row in standard.type_symbols if fold(row.type) == wanted]
    # Quyết định and Quy định fold apart, but a name with accents is the surer match.
    exact = [row for row in matches if nfc(row.type).casefold() == nfc(type_name).casefold()]
    return next(iter(exact or matches), None)


def type_named(standard: Standard, text: str) -> TypeSymbol | None:
    """Return a document type by its name or its symbol (``KH``); None where neither is known, or a symbol is two's."""
    symbols = [row for row in standard.type_symbols if row.symbol == text]
    return type_symbol(standard, text) or (symbols[0] if len(symbols) == 1 else None)


@lru_cache(maxsize=2048)
def agency_symbol(standard: Standard, name: str, parent: str = "") -> Ruled[str] | None:
    """Return the symbol of an agency from its printed name and parent line, with its weakest clause.

    A joint name (``A - B``) gives the parts' symbols with a hyphen. None where the table knows no row.
    """
    names = name.split(" - ")
    if len(names) > 1:
        known = [part for part in (agency_symbol(standard, each, parent) for each in names) if part]
        if len(known) == len(names):
            return Ruled("-".join(part.value for part in known), _weakest(*(part.clause for part in known)))
    row = _row(standard, name, parent)
    if row is None:
        return None
    if not row.with_parent:
        return Ruled(row.symbol, row.clause)
    served = _served(standard, name, row, parent)
    if served is None:
        return None
    clause = row.clause
    if served.value == "ĐU":
        clause = Clause(clause.ref, Confidence.UNCERTAIN, "ký hiệu cơ quan của đảng uỷ suy theo cách ghép của tỉnh uỷ")
    return Ruled(row.symbol + served.value, _weakest(clause, served.clause))


def _row(standard: Standard, name: str, parent: str) -> AgencySymbol | None:
    folded, over = fold(name), fold(parent)
    rows = [
        row
        for row in standard.agency_symbols
        if _begins(folded, fold(row.name)) and (not row.under or _begins(over, fold(row.under)))
    ]
    return max(rows, key=lambda row: (len(row.name), bool(row.under)), default=None)


def _begins(text: str, start: str) -> bool:
    return text == start or text.startswith(f"{start} ")


def _served(standard: Standard, name: str, row: AgencySymbol, parent: str) -> Ruled[str] | None:
    """Return the symbol of the committee an organ serves: its parent line, or what its own name goes on with."""
    rest = fold(name)[len(fold(row.name)) :].strip()
    for candidate in (parent, rest):
        if fold(candidate) in ("trung uong", "trung uong dang"):
            candidate = "Ban Chấp hành Trung ương"  # noqa: PLW2901  # the full name of what the short one means
        found = _row(standard, candidate, "") if candidate else None
        if found and not found.with_parent:
            return Ruled(found.symbol, found.clause)
    return None


def _weakest(*clauses: Clause) -> Clause:
    return max(clauses, key=lambda clause: _ORDER.index(clause.confidence))
