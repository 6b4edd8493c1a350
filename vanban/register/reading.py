"""What a number of a list says: its parts, its series, and whether its symbols are those of its type and its day.

A row with a wrong symbol is read as what it was meant to be, as far as that is plain, so that one mistake is told once.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from vanban import standards
from vanban.documents.issue import CONGRESS, COPIES, lead
from vanban.errors import InputError
from vanban.messages import translate as _
from vanban.register.lists import Listed
from vanban.register.series import kind_of
from vanban.standards import Standard
from vanban.standards.symbols import NumberParts, agency_symbol, parse_number, type_symbol
from vanban.text.language import fold

_LOOSE = re.compile(
    r"(?:số\s*:?\s*)?(?P<number>\d{1,5})\s*(?:[-–/.]\s*)?(?P<type>[^\W\d_]*)\s*(?:[-–/]\s*(?P<agency>\S.*)?)?",
    re.IGNORECASE,
)
_PAPERS = frozenset(("GM", "GGT", "GĐĐ", "GNP", "GCN", "PG", "PC", "PB", "PLYK", "TC", "GUQ"))
"""Symbols of papers (giấy mời, phiếu chuyển…), for which the standard sets none: by practice."""
_COPY = "Bản sao"
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
    parts: NumberParts | None = None
    """The number as it stands in the list, where it is written as numbers are."""

    @property
    def alone(self) -> str:
        """The type that the symbol names by itself, whatever column and subject say."""
        row = replace(self.listed, type="", subject="")
        return _type_of(row, _standard(row.day), self.parts.type_symbol)[0] if self.parts else ""

    @property
    def text(self) -> str:
        """The number as it is printed."""
        return f"{self.number:02}-{self.symbol}" if self.symbol else f"{self.number:02}"


def read_rows(rows: Sequence[Listed], *, together: bool = False) -> Iterator[Read | tuple[Listed, tuple[str, ...]]]:
    """Yield each row as it was read, or with why it could not be; nothing where its own faults say so."""
    agencies = Counter(parts.agency_symbol for row in rows if (parts := parse_number(row.written)))
    usual = agencies.most_common(1)[0][0] if agencies else ""
    for row in rows:
        read = _read(row, agencies, usual, together=together)
        why = _("không đọc được số “{found}”; viết như 12-CV/ĐU").format(found=row.written)
        yield read or (row, (why,) if row.written else ())


def _read(row: Listed, agencies: Counter[str], usual: str, *, together: bool) -> Read | None:
    match = _LOOSE.fullmatch(row.written)
    if match is None:
        return None
    faults: list[str] = []
    standard = _standard(row.day)
    parts = parse_number(row.written)
    written, agency = (parts.type_symbol, parts.agency_symbol) if parts else (match["type"], match["agency"] or "")
    name, symbol = _type_of(row, standard, written)
    if parts is None and (written or agency):
        if not symbol or fold(written) != fold(symbol):  # “2b-CV/ĐU”: what was meant is not plain
            return None
        begin = re.split(r"[\s(]", agency, maxsplit=1)[0]
        if parse_number(f"1-CV/{begin}") is None:  # “đu”
            begin = next((each for each in agencies if fold(each) == fold(begin)), usual or "ĐU")
        message = _("số, ký hiệu “{found}” viết chưa đúng; viết như {example}")
        if agency.startswith((f"{begin} ", f"{begin}(")):  # “ĐU (mật)”
            message += _("; chữ khác ghi ở cột của nó, như cột “Độ mật”")
        agency = begin
        faults.append(message.format(found=row.written, example=f"{int(match['number']):02}-{symbol}/{agency}"))
    if parts and symbol and written != symbol:
        message = _("ghi ký hiệu “{found}”, mà {type} có ký hiệu “{wanted}”")
        faults.append(message.format(found=written, type=name, wanted=symbol))
    elif parts and not name and written not in _PAPERS:
        faults.append(_("không có tên loại nào có ký hiệu “{found}”").format(found=written))
    if parts:
        wrong, agency = _agency(row, standard, agency, agencies, usual)
        faults += wrong
    body = lead(agency or usual)
    own = "" if body == CONGRESS else kind_of(name or symbol or written, together=together)
    printed = f"{symbol or written}/{agency}" if agency else ""
    doubtful = not together and symbol == "QĐ" and not _said(row)
    return Read(row, int(match["number"]), printed, (body, fold(own)), name, doubtful, tuple(faults), parts)


def _type_of(row: Listed, standard: Standard, written: str) -> tuple[str, str]:
    """Return the name and the symbol of a row's type: by its column, its subject's first words, or what is written."""
    said = _said(row)
    if said and (found := type_symbol(standard, said, row.day)):
        return found.type, found.symbol
    same = [each for each in standard.type_symbols if fold(each.symbol) == fold(written)]
    exact = [each for each in same if each.symbol == written] or same
    if exact:
        return exact[0].type, exact[0].symbol
    if fold(written) == fold(COPIES):
        return _COPY, COPIES
    named = "" if fold(row.type) == fold(written) else row.type
    return named, written if written in _PAPERS else ""


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
