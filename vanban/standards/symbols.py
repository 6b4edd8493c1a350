"""Numbers and symbols: deriving ``KH/HU`` from a type and an agency, and reading it back."""

import re
from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from typing import NamedTuple
from unicodedata import normalize

from vanban.standards.base import CONGRESS, AgencySymbol, Clause, Confidence, Ruled, Standard, TypeSymbol, holds
from vanban.text.language import fold, nfc

_ORDER = list(Confidence)
_AGENCY = r"[A-ZĐƯ][A-ZĐƯh]*\d{0,3}"
INTERNAL = "/nb"
"""What some offices write behind the symbol of an internal paper; neither standard knows it."""
_NUMBER = re.compile(
    r"(?:Số\s*:?\s*)?(?P<number>[0-9]{1,5})\s*-\s*(?P<type>[A-ZĐ][A-ZĐa-z]{0,3})\s*/\s*"
    rf"(?P<agency>{_AGENCY}(?:-{_AGENCY})*(?:{INTERNAL})?)"
)
_JOINT = re.compile(r"\s+[-–]\s+")
_CO_ISSUERS = (
    "uy ban", "ban", "dang uy", "tinh uy", "thanh uy", "huyen uy", "quan uy", "thi uy", "chi bo", "van phong",
    "cong an", "bo", "so", "hoi", "lien doan", "doan", "tinh doan", "mat tran", "toa an",
    "vien", "thanh tra", "kho bac", "truong", "trung tam", "hoc vien", "bao", "dai", "tap chi",
)  # fmt: skip
"""How bodies begin that may issue a paper together with another one."""
_ONE_OFFICE = "hoi dong nhan dan va uy ban nhan dan"
"""Two bodies that have one office, after which a cell or a committee is named."""
_OF_THE_STATE = ("hoi dong nhan dan", "uy ban nhan dan")


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
def type_symbol(standard: Standard, type_name: str, day: date | None = None) -> TypeSymbol | None:
    """Return the symbol of a document type on a day; accents, case and tone placement do not matter."""
    wanted = fold(type_name)
    matches = [row for row in standard.type_symbols if fold(row.type) == wanted and holds(row, day)]
    # Quyết định and Quy định fold apart, but a name with accents is the surer match.
    exact = [row for row in matches if nfc(row.type).casefold() == nfc(type_name).casefold()]
    return next(iter(exact or matches), None)


def initials(type_name: str) -> str:
    """Return letters that an office may call a type by which has no symbol: those of its words, four at most."""
    return "".join(normalize("NFD", word)[0] for word in type_name.split()[:4]).upper()


def type_named(standard: Standard, text: str) -> TypeSymbol | None:
    """Return a document type by its name or its symbol (``KH``); None where neither is known, or a symbol is two's."""
    symbols = [row for row in standard.type_symbols if row.symbol == text]
    return type_symbol(standard, text) or (symbols[0] if len(symbols) == 1 else None)


@lru_cache(maxsize=2048)
def agency_symbol(standard: Standard, name: str, parent: str = "", day: date | None = None) -> Ruled[str] | None:
    """Return the symbol of an agency on a day from its printed name and parent line, with its weakest clause.

    A joint name (``A - B``) gives the parts' symbols with a hyphen. None where a row is missing for any part of it:
    half a symbol is none.
    """
    known = [_alone(standard, each, parent, day) for each in bodies(standard, name, parent, day)]
    parts = [part for part in known if part]
    if len(parts) < len(known):
        return None
    return Ruled("-".join(part.value for part in parts), _weakest(*(part.clause for part in parts)))


def bodies(standard: Standard, name: str, parent: str = "", day: date | None = None) -> Sequence[str]:
    """Return the bodies that issue a document together, or the one name.

    A hyphen may also be within one name: Chi bộ Phòng Hành chính - Quản trị, Vụ Tổ chức - Điều lệ.
    """
    names = _JOINT.split(name)
    if len(names) == 1 or all(_alone(standard, each, parent, day) for each in names):
        return names
    first = _row(standard, names[0], parent, day)
    organ = first is not None and first.with_parent
    return names if organ or any(_may_issue(each) for each in names[1:]) else [name]


def unknown_parts(standard: Standard, name: str, parent: str = "", day: date | None = None) -> Sequence[str]:
    """Return the bodies of a name whose symbol no row gives."""
    names = bodies(standard, name, parent, day)
    return [each for each in names if _alone(standard, each, parent, day) is None]


def _alone(standard: Standard, name: str, parent: str, day: date | None) -> Ruled[str] | None:
    """Return the symbol of one body."""
    row = _row(standard, name, parent, day)
    if row is None:
        return None
    rest = fold(name)[len(fold(row.name)) :].strip()
    if not row.with_parent:
        # A cell may be that of several organs, and be named after all of them.
        two = row.symbol != "CB" and _two_bodies(standard, rest, day)
        return None if two else Ruled(row.symbol, row.clause)
    served = _served(standard, rest, parent, day)
    if served is None:
        return None
    clause = row.clause
    if served.value == "ĐU":
        clause = Clause(clause.ref, Confidence.UNCERTAIN, "ký hiệu cơ quan của đảng uỷ suy theo cách ghép của tỉnh uỷ")
    return Ruled(row.symbol + served.value, _weakest(clause, served.clause))


def _row(standard: Standard, name: str, parent: str, day: date | None) -> AgencySymbol | None:
    folded, over = fold(name), fold(parent)
    if folded.startswith(_OF_THE_STATE):
        return None
    rows = [
        row
        for row in standard.agency_symbols
        if holds(row, day) and _begins(folded, fold(row.name)) and (not row.under or _within(row, folded, over))
    ]
    # What a congress sets up is the congress's, whatever bodies of a committee are called so too.
    return max(rows, key=lambda row: (row.under == CONGRESS, len(row.name), bool(row.under)), default=None)


def _within(row: AgencySymbol, name: str, over: str) -> bool:
    """Whether an agency is under the one that a row asks for: its parent line says so, or its own name goes on so."""
    under = fold(row.under)
    rest = name[len(fold(row.name)) :].strip()
    return _begins(over, under) or (row.under == CONGRESS and bool(row.name) and _begins(rest, under))


def _begins(text: str, start: str) -> bool:
    return not start or text == start or text.startswith(f"{start} ")


def _may_issue(part: str) -> bool:
    return any(_begins(fold(part), start) for start in _CO_ISSUERS)


def _two_bodies(standard: Standard, rest: str, day: date | None) -> bool:
    """Whether a name goes on with a second body: ``Đảng uỷ … và Uỷ ban Kiểm tra …``, ``… và Công an tỉnh``."""
    parts = re.split(r"\bva\b|,", rest.replace(_ONE_OFFICE, ""))[1:]
    return any(_may_issue(part.strip()) or _row(standard, part, "", day) is not None for part in parts)


def _served(standard: Standard, rest: str, parent: str, day: date | None) -> Ruled[str] | None:
    """Return the symbol of the committee an organ serves: what its own name goes on with, or else its parent line."""
    candidate = rest or parent
    if fold(candidate) in ("trung uong", "trung uong dang"):
        candidate = "Ban Chấp hành Trung ương"  # the full name of what the short one means
    found = _row(standard, candidate, "", day) if candidate else None
    if found is None or found.with_parent or not found.name or _two_bodies(standard, fold(candidate), day):
        return None
    return Ruled(found.symbol, found.clause)


def _weakest(*clauses: Clause) -> Clause:
    return max(clauses, key=lambda clause: _ORDER.index(clause.confidence))
