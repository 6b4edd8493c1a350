"""A list of numbers that were given before, entered into a register: as it stands, or told and not at all."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from vanban.documents.issue import CONGRESS, OF_MANY, NumberRequest, body_of, lead
from vanban.errors import Diagnostic, InputError, Severity
from vanban.messages import translate as _
from vanban.models.vocabulary import Secrecy
from vanban.register.by_hand import hold_agency, known_bodies
from vanban.register.entry import TAKEN, VOID
from vanban.register.lists import Listed, read_list
from vanban.register.reading import Read, read_rows
from vanban.register.register import Register
from vanban.register.sheets import STATES
from vanban.standards.symbols import NumberParts
from vanban.text.language import fold
from vanban.word.files import path_of

_LEVELS = {fold(level.value): level.value for level in Secrecy}
_OPEN = ("", "khong", "khong mat", "thuong", "binh thuong")
"""What is written of a paper that is not secret, folded."""


def enter_list(register: Register, path: str | Path) -> tuple[int, list[Diagnostic]]:
    """Enter the papers of a list, and return how many, and what is told.

    A number is entered as the list has it, never another. Each row that could not be is one error, at its cell; a
    warning tells what looks odd in one that was, and what of the list was not read.

    Args:
        register: Where they are entered.
        path: The list, an Excel file or a CSV.

    Raises:
        InputError: the file cannot be read, or no column of numbers is found in it.
    """
    rows, told = read_list(path_of(path))
    known, entered = known_bodies(register=register), 0
    for read in read_rows(rows):
        row = read.listed if isinstance(read, Read) else read[0]
        faults = [*row.faults, *_unclear(read, known)]
        if isinstance(read, Read) and read.parts and not faults:
            try:
                void = row.standing == VOID
                register.put(_request(read, read.parts), read.number, void=void, reason=row.reason, term=row.term)
                entered += 1
                told += _odd(read)
            except InputError as error:
                faults += (_told(row, item.message, item.code) for item in error.diagnostics)
        if faults:
            told.append(_in_one(faults))
    return entered, told


def _told(row: Listed, message: str, code: str, severity: Severity = Severity.ERROR) -> Diagnostic:
    return Diagnostic(code, message, severity, row.place)


def _in_one(faults: list[Diagnostic]) -> Diagnostic:
    """Return all that is wrong with a row as one error, at the first cell."""
    first, *others = faults
    more = (f"{item.label}: {item.message}" if item.label else item.message for item in others)
    return replace(first, message="; ".join((first.message, *more)))


def _unclear(read: Read | tuple[Listed, tuple[str, ...]], known: frozenset[str]) -> Iterator[Diagnostic]:
    """Yield why a row cannot be entered as it stands, as far as its cells were read."""
    if isinstance(read, Read) and read.parts:
        yield from _amiss(read, read.parts, known)
    elif isinstance(read, Read) and not read.faults:
        yield _told(read.listed, _("không rõ ký hiệu; viết như 12-CV/ĐU"), "register-symbol")
    else:
        row, whys = (read.listed, read.faults) if isinstance(read, Read) else read
        yield from (_told(row, why, "register-symbol") for why in whys)


def _amiss(read: Read, parts: NumberParts, known: frozenset[str]) -> Iterator[Diagnostic]:
    """Yield why a row whose number is well written cannot be entered as it stands."""
    row, body = read.listed, lead(parts.agency_symbol)
    if row.type and _other_type(read, parts):
        yield _told(row, read.faults[0], "register-symbol")
    elif body != CONGRESS and not _kind(read, parts):
        message = _("không rõ loại văn bản có ký hiệu “{found}”; hãy ghi ở cột “Tên loại”")
        yield _told(row, message.format(found=parts.type_symbol), "register-type")
    try:
        list(hold_agency(parts.agency_symbol, known))
    except InputError as error:
        yield from (_told(row, item.message, item.code) for item in error.diagnostics)
    if body in (CONGRESS, *OF_MANY) and not row.issuer:
        message = _("nhiều cơ quan cùng ký hiệu {body}; hãy thêm cột “Cơ quan ban hành”")
        yield _told(row, message.format(body=body), "register-body")
    if fold(row.secrecy) not in (*_LEVELS, *_OPEN):
        message = _("độ mật “{found}” không rõ; ghi một trong: {choices}; văn bản thường thì để trống")
        yield _told(row, message.format(found=row.secrecy, choices=", ".join(_LEVELS.values())), "register-secrecy")
    if row.standing is None:
        message = _("trạng thái “{found}” không rõ; ghi một trong: {choices}")
        yield _told(row, message.format(found=row.state, choices=", ".join(STATES.values())), "register-state")
    elif row.reason and row.standing != VOID:
        message = _("có lý do huỷ mà trạng thái không phải “huỷ”; hãy ghi “huỷ” ở cột “Trạng thái”, hoặc xoá lý do")
        yield _told(row, message, "register-state")


def _odd(read: Read) -> Iterator[Diagnostic]:
    """Yield what is told of a row that was entered."""
    row = read.listed
    yield from (_told(row, fault, "register-symbol", Severity.WARNING) for fault in read.faults)
    if row.standing == TAKEN:
        message = _("số {number} ghi “đã lấy số”; nhập vào sổ là “đã phát hành”, không dùng thì huỷ số")
        yield _told(row, message.format(number=row.written), "register-state", Severity.WARNING)


def _other_type(read: Read, parts: NumberParts) -> bool:
    """Whether column or subject name a type whose symbol is not the one that is written."""
    return read.symbol.partition("/")[0] != parts.type_symbol


def _kind(read: Read, parts: NumberParts) -> str:
    """Return the type whose series a number is of; first words of a subject that contradict the symbol are none."""
    return read.alone if _other_type(read, parts) else read.name


def _request(read: Read, parts: NumberParts) -> NumberRequest:
    row, kind = read.listed, _kind(read, parts)
    secrecy = _LEVELS.get(fold(row.secrecy), "")
    called = fold(row.type) not in ("", fold(kind), fold(parts.type_symbol))
    return NumberRequest(
        kind="" if lead(parts.agency_symbol) == CONGRESS else kind,
        body=body_of(parts.agency_symbol, row.issuer),
        symbol=f"{parts.type_symbol}/{parts.agency_symbol}",
        type=row.type if called else kind,
        day=row.day,
        subject="" if secrecy else row.subject,
        secrecy=secrecy,
        signer=row.signer,
        recipients=row.recipients,
    )
