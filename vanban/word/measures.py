"""Numbers of a Word file, which any program may have written."""

import re

_NUMBER = re.compile(r"[+-]?[0-9]{1,10}(?:\.[0-9]{1,20})?")


def whole(value: str | None, default: int = 0) -> int:
    """Return a number of a Word file, rounded; the default where none stands there."""
    return round(float(value)) if value and _NUMBER.fullmatch(value) else default
