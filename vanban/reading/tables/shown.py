"""Numbers, dates and times as a workbook shows them, by the format of their cell, with Vietnamese separators.

A format code is written the same on every machine (``#,##0.0``); a machine in Vietnamese shows ``1.234,5``. What
depends on the machine (names of months, ``AM/PM``), and what clerks do not use (fractions, conditions), is not guessed.
"""

import re
from datetime import date, datetime, time, timedelta
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from typing import NamedTuple

Value = str | int | float | bool | date | time | timedelta
_EPOCH = datetime(1899, 12, 30)  # noqa: DTZ001  # a workbook's days have no zone
_LOCAL = {"mm-dd-yy": "dd/mm/yyyy", "m/d/yy h:mm": "dd/mm/yyyy h:mm"}
"""Formats 14 and 22, which stand for the machine's own short date."""
_NEGATIVE = ("#,##0_);(#,##0)", "#,##0_);[Red](#,##0)", "#,##0.00_);(#,##0.00)", "#,##0.00_);[Red](#,##0.00)")
"""Formats 37 to 40, by which negative numbers are shown as the machine does."""


class UnknownFormatError(ValueError):
    """A cell whose shown text cannot be told from value and format."""


class Token(NamedTuple):
    """A piece of a section: its kind and its letters."""

    kind: str
    text: str


_TOKENS = re.compile(
    r"""
    "(?P<quoted>[^"]*)" | \\(?P<escaped>.) | _(?P<space>.) | \*(?P<fill>.)
    | \[(?P<elapsed>h+|m+|s+)\]
    | \[\$(?P<currency>[^\]-]*)(?:-(?P<locale>[0-9a-f]*))?\]
    | \[(?P<colour>black|blue|cyan|green|magenta|red|white|yellow|color\s?\d+)\]
    | (?P<bracket>\[)
    | (?P<general>general)
    | (?P<half>am/pm|a/p)
    | (?P<day>y+|m+|d+) | (?P<clock>h+|s+)
    | (?P<number>[0#?][0#?,]*(?:\.[0#?]*)?,*|\.[0#?]+,*)
    | (?P<percent>%) | (?P<text>@) | (?P<science>e[+-])
    | (?P<plain>[-+/():!^&'~{}<>=$ .,\u00a0\u20ab\u20ac])
    | (?P<other>.)
    """,
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
_LITERAL = {"quoted", "escaped", "plain", "currency"}
_MOMENT = {"elapsed", "half", "day", "clock"}


def shown(value: Value, code: str) -> str:
    """Return what a cell shows of a value; nothing where its format shows nothing.

    Raises:
        UnknownFormatError: the format is none that is known to be shown alike everywhere.
    """
    sections = _sections(_LOCAL.get(code, code))
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, str):
        return _text(value, sections)
    if isinstance(value, int | float):
        return _number(value, sections, code)
    return _moment(value, sections[0])


def shows_time(code: str) -> bool:
    """Whether a format shows hours or minutes."""
    return any(token.kind in ("clock", "elapsed") for token in _sections(_LOCAL.get(code, code))[0])


@lru_cache(maxsize=256)
def _sections(code: str) -> tuple[tuple[Token, ...], ...]:
    parts = re.findall(r'(?:"[^"]*"|\\.|\[[^\]]*\]|[^;"\\\[])+|(?<=;)(?=;|$)|^(?=;)', code, re.DOTALL)
    return tuple(tuple(_tokens(part)) for part in parts or [""])


def _tokens(section: str) -> list[Token]:
    found: list[Token] = []
    for match in _TOKENS.finditer(section):
        kind = str(match.lastgroup)
        text = match[kind]
        if kind == "locale":  # behind a currency's mark, which the section shows
            kind, text = "currency", match["currency"]
            locale = match["locale"]
            if len(locale) > 5 and not locale.startswith(("1", "0")):
                kind = "other"  # other digits than ours
        if kind not in ("colour", "space", "fill"):
            found.append(Token(kind, text))
    return found


def _text(value: str, sections: tuple[tuple[Token, ...], ...]) -> str:
    last = sections[-1]
    if len(sections) < 4 and not any(token.kind == "text" for token in last):
        return value
    return _joined(last, {"text": value})


def _joined(tokens: tuple[Token, ...], values: dict[str, str]) -> str:
    text = ""
    for token in tokens:
        if token.kind in _LITERAL:
            text += token.text
        elif token.kind in values:
            text += values[token.kind]
        else:
            raise UnknownFormatError
    return text


def _number(value: float, sections: tuple[tuple[Token, ...], ...], code: str) -> str:
    number = Decimal(repr(value))
    if not number.is_finite():
        raise UnknownFormatError
    if number < 0 and code in _NEGATIVE:
        raise UnknownFormatError
    index = 1 if number < 0 and len(sections) > 1 else 2 if number == 0 and len(sections) > 2 else 0
    tokens = sections[index]
    sign = "-" if number < 0 and index == 0 else ""
    number = abs(number)
    pieces = [token.text for token in tokens if token.kind == "number"]
    if any(token.text == "$" for token in tokens):
        raise UnknownFormatError  # the mark of money in the formats that Excel numbers itself is the machine's
    number *= Decimal(100) ** sum(token.kind == "percent" for token in tokens)
    if len(pieces) < 2:
        digits = _digits(number, pieces[0]) if pieces else ""
        if sign and not re.search("[1-9]", digits) and pieces:
            sign = ""
        values = {"number": digits, "percent": "%"}
        if any(token.kind in ("general", "text") for token in tokens):
            values |= dict.fromkeys(("general", "text"), _general(number))
        return (sign + _joined(tokens, values)).strip()
    text = _spread(number, tokens, pieces)
    return sign + text if re.search("[1-9]", text) else text


def _digits(number: Decimal, pattern: str) -> str:
    """Return a number by ``#,##0.0#``: at least so many digits, at most so many decimals, a dot a thousand."""
    number /= Decimal(1000) ** (len(pattern) - len(pattern.rstrip(",")))
    before, point, after = pattern.rstrip(",").partition(".")
    rounded = number.quantize(Decimal(1).scaleb(-len(after)), rounding=ROUND_HALF_UP)
    whole, _dot, decimals = f"{rounded:f}".partition(".")
    if len(whole.lstrip("0")) > 15:
        raise UnknownFormatError  # a workbook keeps fifteen digits
    least = len(after.rstrip("#?"))
    decimals = decimals[:least] + decimals[least:].rstrip("0")
    wanted = sum(char in "0#?" for char in before.lstrip("#?,"))
    whole = whole.lstrip("0").rjust(wanted, "0")
    if point and not decimals:
        raise UnknownFormatError  # `5,` in Excel, `5` elsewhere
    if "," in before:
        whole = re.sub(r"(?<=\d)(?=(?:\d{3})+$)", ".", whole)
    return whole + ("," if point else "") + decimals


def _spread(number: Decimal, tokens: tuple[Token, ...], pieces: list[str]) -> str:
    """Return a number whose digits stand between other signs: ``0000 000 000``, ``000-000``."""
    if any(set(piece) - {"0", "#"} for piece in pieces) or any(
        token.kind == "plain" and token.text == "/" for token in tokens
    ):
        raise UnknownFormatError
    digits = _digits(number, "".join(pieces))
    missing = sum(map(len, pieces)) - len(digits)
    first, text = True, ""
    for token in tokens:
        if token.kind != "number":
            text += _joined((token,), {"percent": "%"})
            continue
        size = len(token.text)
        if missing >= size and not first:
            raise UnknownFormatError
        take = size - min(missing, size)
        missing -= size - take
        take += max(0, -missing) if first else 0
        missing = max(missing, 0)
        text += digits[:take]
        digits = digits[take:]
        first = False
    return text.strip()


def _general(number: Decimal) -> str:
    """Return a number as a cell without a format shows it: eleven signs at most, fewer in a narrow column."""
    if number == number.to_integral_value():
        if number >= Decimal(10) ** 11:
            raise UnknownFormatError  # shown as 1,23E+11
        return f"{number:.0f}"
    if number < Decimal("0.0001") or number >= Decimal(10) ** 10:
        raise UnknownFormatError
    size = len(f"{int(number)}")
    rounded = number.quantize(Decimal(1).scaleb(size - 10), rounding=ROUND_HALF_UP)
    text = f"{rounded:f}".rstrip("0").rstrip(".")
    if len(text) > 9:
        raise UnknownFormatError  # how many decimals fit is the column's to say
    return text.replace(".", ",")


def _moment(value: date | time | timedelta, tokens: tuple[Token, ...]) -> str:
    moment, length = _parts(value)
    if moment is None and any(token.kind == "day" and token.text[0] in "dDyY" for token in tokens):
        raise UnknownFormatError  # the day 0 of a workbook, shown as 00/01/1900
    text = ""
    for index, token in enumerate(tokens):
        if token.kind == "text":  # `dd/mm/yyyy;@` ends so, in a section of its own
            raise UnknownFormatError
        if token.kind in _MOMENT:
            text += _time_piece(tokens, index, moment, length)
        else:
            text += _joined((token,), {})
    return text.strip()


def _parts(value: date | time | timedelta) -> tuple[datetime | None, timedelta]:
    """Return the day with its time, where there is one, and the time since the first day."""
    if isinstance(value, timedelta):
        return None, value
    if isinstance(value, time):
        return None, timedelta(hours=value.hour, minutes=value.minute, seconds=value.second)
    moment = value if isinstance(value, datetime) else datetime(value.year, value.month, value.day)  # noqa: DTZ001
    return moment, moment - _EPOCH


def _time_piece(tokens: tuple[Token, ...], index: int, moment: datetime | None, length: timedelta) -> str:
    token = tokens[index]
    letter, size = token.text[0].lower(), len(token.text)
    seconds = int(length.total_seconds())
    if seconds < 0 or token.kind == "half":
        raise UnknownFormatError
    if token.kind == "elapsed":
        return f"{seconds // {'h': 3600, 'm': 60, 's': 1}[letter]:0{size}}"
    if letter == "m" and not _minutes(tokens, index):
        if size > 2 or moment is None:
            raise UnknownFormatError
        return f"{moment.month:0{size}}"
    if letter in "dy":
        if moment is None or (letter == "d" and size > 2):
            raise UnknownFormatError
        return f"{moment.day:0{size}}" if letter == "d" else f"{moment.year:04}"[2 if size < 3 else 0 :]
    number = {"h": seconds // 3600 % 24, "m": seconds // 60 % 60, "s": seconds % 60}[letter]
    return f"{number:0{min(size, 2)}}"


def _minutes(tokens: tuple[Token, ...], index: int) -> bool:
    """Whether an ``m`` stands for minutes: behind hours, or before seconds."""
    before = next((t for t in reversed(tokens[:index]) if t.kind in _MOMENT), None)
    after = next((t for t in tokens[index + 1 :] if t.kind in _MOMENT), None)
    return (before is not None and before.text[0] in "hH") or (after is not None and after.text[0] in "sS")
