"""What JSON Schema says of the values of fields, beside what reads them.

A fact is of the canonical spelling: as a program writes the value, and as ``model_dump_json`` gives it. Beside it stand
the spellings of hands, for the files that a clerk fills in; the rest is the courtesy of whoever reads the file. The
patterns mean the same to Python and to JavaScript.
"""

from typing import Any

from pydantic import GetJsonSchemaHandler, WithJsonSchema
from pydantic_core import CoreSchema

BY_HAND = "byHand"
"""The keyword under which the spellings of hands stand until a schema is finished."""

TEXT_LIMIT = 1_000_000
"""Characters of one value; the whole file is limited by the loader."""
WHOLE_LIMIT = 10**15 - 1
SCORE_LIMIT = 10**12 - 1

_REFUSED = (
    r"\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffe\uffffÐð"
)
"""What no text may hold, and the ends of a line that are stored as a line feed."""
_BARE = {"type": "number"}
"""Digits without quotes, which YAML takes for a number and the loader for text."""
_BLANK = {"const": ""}

_YEAR = r"(?!0000)[0-9]{4}"
_BEFORE = "0|1[0-8]|19[0-2]"  # the year in which the Party was founded is 1930
_MONTH = "(?:0[1-9]|1[0-2])"
_ISO_DAY = rf"{_YEAR}-{_MONTH}-(?:0[1-9]|[12][0-9]|3[01])"
_TYPED_DAY = rf"(?:0?[1-9]|[12][0-9]|3[01])/(?:0?[1-9]|1[0-2])/{_YEAR}"
_QUARTER = rf"quý (?:I{{1,3}}|IV)(?:/| năm ){_YEAR}"
_PART_OF_YEAR = rf"(?:6 tháng (?:đầu|cuối) )?năm {_YEAR}"
_GROUPED = r"(?:[1-9][0-9]{0,2}(?:\.[0-9]{3}){1,4}|[0-9]|[1-9][0-9]{1,14}|0[0-9])"


def fact(canonical: dict[str, Any], *by_hand: dict[str, Any]) -> WithJsonSchema:
    """Return the annotation that gives a type its schema, and what hands may write as well."""
    return WithJsonSchema({**canonical, BY_HAND: list(by_hand)} if by_hand else canonical)


class Bounds:
    """An annotation that adds bounds to the schema of a type."""

    def __init__(self, bounds: dict[str, Any]) -> None:
        self.bounds = bounds

    def __get_pydantic_json_schema__(self, core: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        """Return the schema with the bounds."""
        return {**handler(core), **self.bounds}


def _text(pattern: str) -> dict[str, Any]:
    return {"type": "string", "maxLength": TEXT_LIMIT, "pattern": pattern}


def _spelled(pattern: str) -> dict[str, Any]:
    return {"type": "string", "pattern": f"^(?:{pattern})$"}


_NO_HEADING = r"(?!(?:[\s\S]*\n)?\s*#{1,4}[ \t]+\S)"
_FILLED = r"(?=[\s\S]*\S)"
WORDED = r"[^\s.;,/–—•+*-]"
"""What an entry of a list has at least one of, beside the marks that the form sets itself."""
_ONE_LINE = rf"(?=.*\S)[^{_REFUSED}\n]*$"

LINE = fact(_text(f"^{_ONE_LINE}"), _BARE)
LINES = fact(_text(f"^{_FILLED}[^{_REFUSED}]*$"), _BARE, _BLANK)
IN_ONE = _text(rf"^[^{_REFUSED}\n]*$")
"""A record that hands write as one text."""
TEXT = fact(_text(f"^[^{_REFUSED}]*$"), _BARE)
PROSE = fact(_text(f"^[^{_REFUSED}]*$"), _BARE)
PLAIN_PROSE = fact(_text(f"^{_NO_HEADING}[^{_REFUSED}]*$"), _BARE)
FILLED_PROSE = fact(_text(f"^{_FILLED}{_NO_HEADING}[^{_REFUSED}]*$"), _BARE, _BLANK)
ITEM = fact(_text(rf"^(?=.*{WORDED}){_ONE_LINE}"), _BARE)
PERSON_NAME = fact(_text(rf"^(?!\s*[0-9]+\s*[.;,]?\s*$){_ONE_LINE}"))
NOBODY = fact({"type": "string", "enum": ["không"]})

WHOLE = fact({"type": "integer", "minimum": 0, "maximum": WHOLE_LIMIT}, {**_BARE, "minimum": 0}, _spelled(_GROUPED))
MONEY = fact(
    {"type": "integer", "minimum": 0, "maximum": WHOLE_LIMIT},
    {**_BARE, "minimum": 0},
    _spelled(rf"{_GROUPED}(?:\s?(?:đồng|đ))?"),
)
SCORE = fact(
    {
        "anyOf": [
            {"type": "integer", "minimum": 0, "maximum": SCORE_LIMIT},
            _spelled(r"(?:[0-9]|[1-9][0-9]{1,11})(?:\.[0-9]{1,2})?"),
        ]
    },
    {**_BARE, "minimum": 0},
    _spelled(r"(?:[0-9]|[1-9][0-9]{1,11})(?:,[0-9]{1,2})?"),
)
POINTS = fact(
    {
        "anyOf": [
            {"type": "integer", "minimum": 0, "maximum": 100},
            _spelled(r"(?:[0-9]|[1-9][0-9])(?:\.[0-9]{1,2})?|100(?:\.00?)?"),
        ]
    },
    {**_BARE, "minimum": 0, "maximum": 100},
    _spelled(r"(?:[0-9]|[1-9][0-9])(?:,[0-9]{1,2})?"),
)
YEAR = fact({"type": "integer", "minimum": 1930, "maximum": WHOLE_LIMIT})
YES_NO = fact({"type": "boolean"}, {"enum": ["có", "không"]})

DAY = fact({"type": "string", "format": "date", "pattern": f"^{_ISO_DAY}$"}, _spelled(_TYPED_DAY))
DOCUMENT_DATE = fact(
    {"type": ["string", "null"], "pattern": f"^(?:|(?!{_BEFORE})(?:{_YEAR}|{_YEAR}-{_MONTH}|{_ISO_DAY}))$"},
    _spelled(_TYPED_DAY),
    {"type": "integer", "minimum": 1930, "maximum": 9999},
)
_AGENCY = "[A-ZĐƯ][A-ZĐƯh]*[0-9]{0,3}"
TYPE_SYMBOL_SHAPE = "[A-ZĐ][A-ZĐa-z]{0,3}"
_SYMBOL = rf"\s*-\s*{TYPE_SYMBOL_SHAPE}\s*/\s*{_AGENCY}(?:-{_AGENCY})*(?:/nb)?"
_REGISTERED = "(?=[0-9]{1,5}(?![0-9]))0*[1-9][0-9]*"
NUMBER = fact(
    _spelled(rf"|{_REGISTERED}|(?:Số\s*:?\s*)?{_REGISTERED}{_SYMBOL}"),
    {"type": "integer", "minimum": 1, "maximum": 99999},
)
TYPE_SYMBOL = fact(_spelled(f"(?:{TYPE_SYMBOL_SHAPE})?"))
CLOCK = fact(_spelled("(?:[01][0-9]|2[0-3]):[0-5][0-9](?::00)?"))
_MEETING = rf"tháng (?:[1-9]|1[0-2])(?:/| năm ){_YEAR}|{_QUARTER}|{_PART_OF_YEAR}"
_REPORT = rf"tuần (?:[1-9]|[1-4][0-9]|5[0-3])(?:/| năm ){_YEAR}|9 tháng đầu năm {_YEAR}"
PERIOD = fact(_spelled(_MEETING))
REPORTED_PERIOD = fact(_spelled(f"{_MEETING}|{_REPORT}"))
QUARTER = fact(_spelled(_QUARTER))
PART_OF_YEAR = fact(_spelled(_PART_OF_YEAR))


def one_of(values: list[str], *, optional: bool) -> WithJsonSchema:
    """Return the schema of a choice."""
    return fact(
        {"type": ["string", "null"], "enum": [*values, None]} if optional else {"type": "string", "enum": values}
    )
