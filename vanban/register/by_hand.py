"""A number asked for by hand, for a paper that is written elsewhere."""

import secrets
from datetime import date
from pathlib import Path

from vanban import standards
from vanban.documents.issue import CONGRESS, OF_MANY, NumberRequest, body_of, lead
from vanban.errors import InputError
from vanban.messages import translate as _
from vanban.models.vocabulary import Secrecy
from vanban.packs.symbols import own_type
from vanban.standards.symbols import parse_number, type_named
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
) -> NumberRequest:
    """Return the request of a paper of a type (its name or symbol) and a body (its symbol, or the whole of it).

    Args:
        kind: The type, by its name or its symbol.
        agency: The symbol behind the stroke (``ĐU``).
        issuer: The name of the body, where several bear that symbol.
        subject: Its subject; of a secret paper it is not kept.
        day: Its date.
        signer: Who signs it.
        recipients: Who receives it.
        secrecy: The level of secrecy, in Vietnamese.

    Raises:
        InputError: no standard has a symbol for that type, that is no symbol of a body, or no level of secrecy.
    """
    standard = standards.for_date(day) if day else standards.current()
    row = type_named(standard, nfc(kind)) or own_type(Path.cwd(), nfc(kind), day)
    if row is None:
        message = _("không rõ loại văn bản “{found}”; hãy ghi đủ tên loại, như Công văn, Quyết định")
        raise InputError(message.format(found=kind), code="register-type")
    symbol = f"{row.symbol}/{nfc(agency)}"
    if parse_number(f"1-{symbol}") is None:
        message = _("“{found}” không phải ký hiệu cơ quan, như ĐU, UBKTĐU, BTCTU-BNCTU")
        raise InputError(message.format(found=agency), code="register-agency")
    if lead(nfc(agency)) in (CONGRESS, *OF_MANY) and not issuer:
        message = _("nhiều cơ quan cùng ký hiệu {body}; hãy ghi tên đại hội, ban chỉ đạo, tiểu ban hoặc hội đồng")
        raise InputError(message.format(body=lead(nfc(agency))), code="register-body")
    levels = {fold(level.value): level.value for level in Secrecy}
    if secrecy and fold(secrecy) not in levels:
        message = _("độ mật nhận một trong: {choices}").format(choices=", ".join(levels.values()))
        raise InputError(message, code="register-secrecy")
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
