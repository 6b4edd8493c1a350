"""What a number of a list says: its parts, its series, and whether its symbols are those of its type and its day.

A row with a wrong symbol is read as what it was meant to be, as far as that is plain, so that one mistake is told once.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from vanban import standards
from vanban.documents.issue import CONGRESS, COPIES, lead
from vanban.errors import InputError
from vanban.messages import translate as _
from vanban.register.lists import Listed
from vanban.register.series import kind_of
from vanban.standards import Standard
from vanban.standards.symbols import agency_symbol, parse_number, type_symbol
from vanban.text.language import fold

_LOOSE = re.compile(
    r"(?:số\s*:?\s*)?(?P<number>\d{1,5})\s*(?:[-–/.]\s*)?(?P<type>[^\W\d_]*)\s*(?:[-–/]\s*(?P<agency>\S.*)?)?",
    re.IGNORECASE,
)
_PAPERS = frozenset(("GM", "GGT", "GĐĐ", "GNP", "GCN", "PG", "PC", "PB", "PLYK", "TC", "GUQ"))
"""Symbols of papers (giấy mời, phiếu chuyển…), for which the standard sets none: by practice."""
_RARE = 0.05
"""A symbol that no table has is taken for a slip where one row, or no more of them than this, bear it."""


@dataclass(frozen=True)
class Read:
    """A row whose number was read: what is told of its symbols is in ``faults``."""

    listed: Listed
    number: int
    symbol: str
    series: tuple[str, str]
    """Whose series, and of which type, folded."""
    name: str
    """The type, where it is known."""
    doubtful: bool
    """Whether it may be of either of two types that share a symbol."""
    faults: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The number as it is printed."""
        return f"{self.number:02}-{self.symbol}" if self.symbol else f"{self.number:02}"


def read_rows(rows: Sequence[Listed], *, together: bool = False) -> Iterator[Read | tuple[Listed, str]]:
    """Yield each row as it was read, or with why it could not be."""
    agencies = Counter(parts.agency_symbol for row in rows if (parts := parse_number(_written(row))))
    usual = agencies.most_common(1)[0][0] if agencies else ""
    for row in rows:
        match = _LOOSE.fullmatch(_written(row))
        if match is None:
            yield row, _("không đọc được số “{found}”; viết như 12-CV/ĐU").format(found=_written(row))
            continue
        yield _read(row, match, agencies, usual, together=together)


def _written(row: Listed) -> str:
    """Return number and symbol of a row in one, wherever they stand."""
    if not row.symbol or re.search(r"[^\W\d_]", row.number.lower().removeprefix("số")):
        return row.number
    return f"{row.number}-{row.symbol.lstrip('-/ ')}" if row.number else row.symbol


def _read(row: Listed, match: re.Match[str], agencies: Counter[str], usual: str, *, together: bool) -> Read:
    faults: list[str] = []
    standard = _standard(row.day)
    parts = parse_number(_written(row))
    written, agency = (parts.type_symbol, parts.agency_symbol) if parts else (match["type"], match["agency"] or "")
    if parts is None and (written or agency):
        message = _("số, ký hiệu “{found}” viết chưa đúng; viết như {example}")
        example = f"{int(match['number']):02}-{written or 'CV'}/{agency or usual or 'ĐU'}"
        faults.append(message.format(found=_written(row), example=example.replace(" ", "")))
        agency = agency if agency in agencies else usual
    name, symbol = _type_of(row, standard, written)
    if parts and symbol and written != symbol:
        message = _("ghi ký hiệu “{found}”, mà {type} có ký hiệu “{wanted}”")
        faults.append(message.format(found=written, type=name, wanted=symbol))
    elif parts and not name and written not in (*_PAPERS, COPIES):
        faults.append(_("không có tên loại nào có ký hiệu “{found}”").format(found=written))
    if parts:
        wrong, agency = _agency(row, standard, agency, agencies, usual)
        faults += wrong
    body = lead(agency or usual)
    own = "" if body == CONGRESS else kind_of(name or symbol or written, together=together)
    printed = f"{symbol or written}/{agency}" if written or symbol else ""
    doubtful = not together and symbol == "QĐ" and not _said(row)
    return Read(row, int(match["number"]), printed, (body, fold(own)), name, doubtful, tuple(faults))


def _type_of(row: Listed, standard: Standard, written: str) -> tuple[str, str]:
    """Return the name and the symbol of a row's type: by its column, its subject's first words, or what is written."""
    said = _said(row)
    if said and (found := type_symbol(standard, said, row.day)):
        return found.type, found.symbol
    if row.type:
        return row.type, ""
    same = [each for each in standard.type_symbols if fold(each.symbol) == fold(written)]
    exact = [each for each in same if each.symbol == written] or same
    return (exact[0].type, exact[0].symbol) if exact else ("", "")


def _said(row: Listed) -> str:
    """Return the type that a row names: in its column, or at the start of its subject."""
    if row.type:
        return row.type
    names = (each.type for standard in standards.STANDARDS for each in standard.type_symbols)
    text = f"{fold(row.subject)} "
    return max((name for name in names if text.startswith(f"{fold(name)} ")), key=len, default="")


def _agency(row: Listed, standard: Standard, agency: str, agencies: Counter[str], usual: str) -> tuple[list[str], str]:
    """Return what is wrong with the symbol of who issues, and the one that was meant."""
    wanted = agency_symbol(standard, row.issuer, "", row.day) if row.issuer else None
    if wanted and fold(wanted.value) != fold(agency):
        message = _("ghi ký hiệu “{found}”, mà {name} có ký hiệu “{wanted}”")
        return [message.format(found=agency, name=row.issuer, wanted=wanted.value)], wanted.value
    if all(part in known_agencies(standard) for part in agency.split("-")):
        return [], agency
    elsewhere = any(agency in known_agencies(other) for other in standards.STANDARDS)
    if elsewhere:
        message = _("ký hiệu cơ quan “{found}” không có trong {standard}")
        return [message.format(found=agency, standard=standard.title)], agency
    if agency != usual and agencies[agency] <= max(1, _RARE * agencies.total()):
        message = _("ký hiệu cơ quan “{found}” không có trong bảng của chuẩn; danh sách này thường ghi “{usual}”")
        return [message.format(found=agency, usual=usual)], usual
    return [], agency


@cache
def known_agencies(standard: Standard) -> frozenset[str]:
    """Return the symbols that the table of a standard makes."""
    alone = {row.symbol for row in standard.agency_symbols if not row.with_parent}
    served = {row.symbol + over for row in standard.agency_symbols if row.with_parent for over in alone}
    return frozenset(alone | served)


def _standard(day: date | None) -> Standard:
    try:
        return standards.for_date(day) if day else standards.current()
    except InputError:  # before the first table
        return standards.STANDARDS[0]
