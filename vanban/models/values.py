"""The kinds of values that fields have: text, prose, numbers, money, yes or no; what each of them takes.

What a clerk writes as text becomes a number or money only when it surely is one. pydantic's own lax readings are never
used: they take ``"1.000"`` (a thousand in Vietnam) for 1 and digits for seconds since 1970. Every type here takes text,
or the Python value itself, and refuses the rest with a Vietnamese sentence that says what to write.
"""

import re
from decimal import Decimal
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, PlainSerializer
from pydantic_core import PydanticCustomError

from vanban.messages import translate as _
from vanban.models import facts
from vanban.models.base import PROSE
from vanban.models.texts import (
    Ambiguous,
    filled,
    line_of,
    lines_of,
    plain_prose_of,
    prose_of,
    quoted,
    refuse,
    text_of,
    uncurled,
)
from vanban.text.language import fold

Line = Annotated[str, BeforeValidator(line_of), facts.LINE]
"""One line of text, not empty, at most a million characters; a number is no text."""
Lines = Annotated[str, BeforeValidator(lines_of), facts.LINES]
"""One or more lines; a break in the value is a break on the page."""
Text = Annotated[str, BeforeValidator(text_of), facts.TEXT]
"""Text that may be empty or have several lines."""
Number = Annotated[str, BeforeValidator(text_of), AfterValidator(str.strip), facts.NUMBER]
"""The number of a document, alone or with its symbol; held against type and issuer when the document is composed."""


def _type_symbol(text: str) -> str:
    symbol = text.strip()
    if symbol and not re.fullmatch(facts.TYPE_SYMBOL_SHAPE, symbol):
        message = _("cần ký hiệu của một loại văn bản như GM, GGT, gặp {found}")
        raise refuse("type-symbol", message.format(found=quoted(text)))
    return symbol


TypeSymbol = Annotated[str, BeforeValidator(text_of), AfterValidator(_type_symbol), facts.TYPE_SYMBOL]
"""The symbol of a type of documents in their number (``GM``), or nothing."""
Prose = Annotated[str, BeforeValidator(text_of), AfterValidator(prose_of), PROSE, facts.PROSE]
"""Paragraphs, a line each, with headings (``## …``, ``Điều 1.``), points, lists (``- …``) and tables (``| … |``).

``docs/su-dung.md`` has its marks.
"""
PlainProse = Annotated[str, BeforeValidator(text_of), AfterValidator(plain_prose_of), PROSE, facts.PLAIN_PROSE]
"""The same without headings, for the inside of an item."""
FilledProse = Annotated[
    str, BeforeValidator(text_of), AfterValidator(filled), AfterValidator(plain_prose_of), PROSE,
    facts.FILLED_PROSE,
]  # fmt: skip
"""The same, and not empty."""

_THOUSANDS = re.compile(r"[1-9]\d{0,2}(?:\.\d{3}){1,4}", re.ASCII)


def _plain(value: object) -> object:
    """Return a number without the decimals that it need not have: a program, and JSON, may write 12 as 12.0."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if (
        isinstance(value, Decimal)
        and value.is_finite()
        and 0 <= value <= facts.WHOLE_LIMIT
        and value == round(value, 2)
    ):
        return format(value.normalize() + 0, "f")
    return value


def _whole(value: object) -> int:
    if isinstance(value, Ambiguous):
        small, large = format(Decimal(value).normalize(), "f"), value.replace(".", "")
        advice = _("JSON đọc {found} là {small}; hãy viết {large}, hoặc để “{found}” trong ngoặc kép")
        raise refuse("thousands", advice.format(found=str(value), small=small, large=large))
    value = _plain(value)
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= facts.WHOLE_LIMIT:
        return value
    if isinstance(value, str):
        text = uncurled(value)
        if re.fullmatch(r"0?\d|[1-9]\d{1,14}", text, re.ASCII):
            return int(text)
        if _THOUSANDS.fullmatch(text):
            return int(text.replace(".", ""))
    raise refuse("whole_number", _("cần một số nguyên như 8 hoặc 1.500, gặp {found}").format(found=quoted(value)))


def _decimal(value: object) -> Decimal:
    value = _plain(value)
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= facts.SCORE_LIMIT:
        return Decimal(value)
    if isinstance(value, float):
        value = repr(value)
    if isinstance(value, str) and re.fullmatch(r"(?:0?\d|[1-9]\d{1,11})(?:[.,]\d{1,2})?", uncurled(value), re.ASCII):
        return Decimal(uncurled(value).replace(",", "."))
    raise refuse("score", _("cần một số như 4 hoặc 4,5, gặp {found}").format(found=quoted(value)))


def money_of(value: object) -> int:
    """Return an amount of đồng.

    Raises:
        PydanticCustomError: what was found and what to write.
    """
    if isinstance(value, str) and not isinstance(value, Ambiguous):
        value = re.sub(r"\s*(?:đồng|đ|VND|VNĐ)$", "", value.strip(), flags=re.IGNORECASE)
    try:
        return _whole(value)
    except PydanticCustomError as error:
        if error.type == "thousands":
            raise
        advice = _("cần số tiền như 1.500.000 hoặc 1500000, gặp {found}")
        raise refuse("money", advice.format(found=quoted(value))) from None


def _written_decimal(value: Decimal) -> str:
    return format(value.normalize(), "f")


Whole = Annotated[int, BeforeValidator(_whole), facts.WHOLE]
"""A whole number, zero or more, of what the field counts: an ``int``, or a text; ``"1.500"`` is fifteen hundred."""
Score = Annotated[
    Decimal,
    BeforeValidator(_decimal),
    PlainSerializer(_written_decimal, return_type=str, when_used="json"),
    facts.SCORE,
]
"""Points or a rate, zero or more, with at most two decimals; comma or dot: a ``Decimal``, ``int``, ``float``, text."""
Points = Annotated[Score, facts.POINTS]
"""Points of a meeting: of a hundred at most, which the record holds."""
Year = Annotated[Whole, facts.YEAR]
"""A year of the Party, which the record holds."""
Money = Annotated[int, BeforeValidator(money_of), facts.MONEY]
"""Đồng, without decimals: a number, or a text like ``"1.500.000 đồng"``."""


def _yes_no(value: object) -> bool:
    if isinstance(value, bool):
        return value
    answers = {"co": True, "true": True, "yes": True, "khong": False, "false": False, "no": False}
    if isinstance(value, str) and fold(value) in answers:
        return answers[fold(value)]
    raise refuse("yes_no", _("viết “có” hoặc “không”, gặp {found}").format(found=quoted(value)))


YesNo = Annotated[bool, BeforeValidator(_yes_no), facts.YES_NO]
"""Yes or no: a ``bool``, or ``"có"`` and ``"không"``."""
