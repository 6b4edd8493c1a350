"""A number asked for by hand, for a paper that is written elsewhere."""

import secrets
from collections.abc import Iterator
from datetime import date
from difflib import get_close_matches
from pathlib import Path

from vanban import standards
from vanban.documents.issue import CONGRESS, OF_MANY, NumberRequest, body_of, lead, still_to_come
from vanban.errors import Advice, Diagnostic, InputError, Severity, tell
from vanban.messages import translate as _
from vanban.models.document import types_of
from vanban.models.vocabulary import Secrecy
from vanban.packs.catalogue import forms
from vanban.packs.symbols import own_type, with_symbols
from vanban.register.entry import VOID
from vanban.register.reading import known_agencies
from vanban.register.register import Register
from vanban.standards import Standard
from vanban.standards.symbols import INTERNAL, initials, parse_number, type_named
from vanban.text.language import fold, nfc


def request_by_hand(
    kind: str,
    agency: str,
    *,
    issuer: str = "",
    subject: str = "",
    day: date | None = None,
    signer: str = "",
    recipients: str = "",
    secrecy: str = "",
    register: Register | None = None,
    advice: Advice | None = None,
) -> NumberRequest:
    """Return the request of a paper of a type (its name or symbol) and a body (its symbol, or the whole of it).

    A symbol of a body that nobody knows is told, with the one that may be meant, and so is a day that is yet to come.

    Args:
        kind: The type, by its name or its symbol.
        agency: The symbol behind the stroke (``ĐU``).
        issuer: The name of the body, where several bear that symbol.
        subject: Its subject; of a secret paper it is not kept.
        day: Its date.
        signer: Who signs it.
        recipients: Who receives it.
        secrecy: The level of secrecy, in Vietnamese.
        register: Where the number is asked for; the bodies whose papers it holds are known.
        advice: Called with each :class:`vanban.Diagnostic` that is to be known; without it they go to the logger.

    Raises:
        InputError: no standard has a symbol for that type, that is no symbol of a body, or a known one with its
            diacritics left out, or no level of secrecy.
    """
    standard = standards.for_date(day) if day else standards.current()
    row = type_named(standard, nfc(kind)) or own_type(Path.cwd(), nfc(kind), day)
    if row is None:
        raise InputError(_no_symbol(nfc(kind)), code="register-type")
    symbol = f"{row.symbol}/{nfc(agency)}"
    if parse_number(f"1-{symbol}") is None:
        message = _("“{found}” không phải ký hiệu cơ quan, như ĐU, UBKTĐU, BTCTU-BNCTU")
        raise InputError(message.format(found=agency), code="register-agency")
    told = [*hold_agency(nfc(agency), known_bodies(standard, day, register)), *still_to_come(day)]
    if lead(nfc(agency)) in (CONGRESS, *OF_MANY) and not issuer:
        message = _("nhiều cơ quan cùng ký hiệu {body}; hãy ghi tên đại hội, ban chỉ đạo, tiểu ban hoặc hội đồng")
        raise InputError(message.format(body=lead(nfc(agency))), code="register-body")
    levels = {fold(level.value): level.value for level in Secrecy}
    if secrecy and fold(secrecy) not in levels:
        message = _("độ mật nhận một trong: {choices}").format(choices=", ".join(levels.values()))
        raise InputError(message, code="register-secrecy")
    tell(told, advice)
    return NumberRequest(
        kind="" if lead(nfc(agency)) == CONGRESS else row.type,
        body=body_of(nfc(agency), issuer),
        symbol=symbol,
        type=row.type,
        paper="" if secrecy else secrets.token_hex(8),
        day=day,
        subject="" if secrecy else subject,
        secrecy=levels.get(fold(secrecy), ""),
        signer=signer,
        recipients=recipients,
    )


def _no_symbol(kind: str) -> str:
    """Return why a type takes no number: nobody knows it, or it has no symbol."""
    names = {fold(name): name for form in forms(folder=Path.cwd()) for name in types_of(form.model)}
    if name := names.get(fold(kind)):
        message = _(
            "chuẩn không có ký hiệu cho {type}; nơi nào đánh số loại này thì khai ký hiệu của mình ở symbols.yaml của "
            "bộ mẫu, mục types, như {example}"
        )
        return message.format(type=name, example=f"{{type: {name}, symbol: {initials(name)}, source: …}}")
    return _("không rõ loại văn bản “{found}”; hãy ghi đủ tên loại, như Công văn, Quyết định").format(found=kind)


def known_bodies(
    standard: Standard | None = None, day: date | None = None, register: Register | None = None
) -> frozenset[str]:
    """Return the symbols of bodies that a table has, of the standards or of the office, or that are in the register."""
    tables = (with_symbols(standard or standards.current(), Path.cwd(), day), *standards.STANDARDS)
    used = (entry.symbol.partition("/")[2] for entry in (register.entries() if register else ()) if entry.state != VOID)
    parts = (part for agency in used for part in _parts(agency))
    return frozenset(parts).union(*map(known_agencies, tables))


def _parts(agency: str) -> list[str]:
    """Return the symbols of the bodies that issue a paper together."""
    return agency.removesuffix(INTERNAL).split("-")


def hold_agency(agency: str, known: frozenset[str]) -> Iterator[Diagnostic]:
    """Yield the symbols that nobody knows.

    Raises:
        InputError: one is a known one with its diacritics left out.
    """
    for part in _parts(agency):
        if part in known:
            continue
        if meant := sorted(each for each in known if fold(each) == fold(part)):
            message = _("không có cơ quan nào ký hiệu “{found}”; có phải {listed}? hãy ghi đủ dấu")
            text = message.format(found=part, listed=", ".join(f"“{each}”" for each in meant))
            raise InputError(text, code="register-agency")
        near = get_close_matches(part, sorted(known), n=1)
        message = _("ký hiệu cơ quan “{found}” chưa có ở sổ, cũng không có trong bảng ký hiệu nào")
        text = message.format(found=part) + (_("; có phải là {name}?").format(name=near[0]) if near else "")
        yield Diagnostic("register-agency", text, Severity.ADVICE)
