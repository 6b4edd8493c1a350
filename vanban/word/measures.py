"""Numbers of a Word file, which any program may have written."""

import re

_NUMBER = re.compile(r"\s*(?P<number>[+-]?[0-9]{1,10}(?:\.[0-9]{1,20})?)(?P<unit>mm|cm|in|pt|pc|pi)?\s*")
_POINTS = {"pt": 1.0, "pc": 12.0, "pi": 12.0, "in": 72.0, "cm": 72 / 2.54, "mm": 7.2 / 2.54}
"""The units a length may be given with (ISO 29500-1, 22.9.2.15)."""


def whole(value: str | None, default: int = 0, per_point: int = 20) -> int:
    """Return a number of a Word file, rounded; the default where none stands there.

    Args:
        value: What stands there: ``567``, ``10mm``.
        default: What is returned where it is no number.
        per_point: How many of what the number counts are a point, for a length with a unit: a twip is a twentieth.
    """
    match = _NUMBER.fullmatch(value) if value else None
    if match is None:
        return default
    unit = _POINTS[match["unit"]] * per_point if match["unit"] else 1
    return round(float(match["number"]) * unit)
