"""Documents that a text names by their number, and the marks that stand for one: ``[135-KH/TU]``."""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

_NUMBER = r"\d{1,5}[a-zđ]?-[A-ZĐ][A-ZĐa-zđ]{0,3}/[A-ZĐƯ][\wĐđƯư-]*(?:/nb)?"
_DAY = r"(?:(?P<d>\d{1,2})/(?P<m>\d{1,2})/(?P<y>\d{4})|(?P<D>\d{1,2}) tháng (?P<M>\d{1,2}) năm (?P<Y>\d{4}))"
_MARK = re.compile(rf"\[\s*(?P<number>{_NUMBER})\s*\]")
_NAMED = re.compile(rf"\b[Ss]ố\s+(?P<number>{_NUMBER})(?P<dated>,?\s+ngày(?:\s+{_DAY})?)?")


class Mention(NamedTuple):
    """A document named by its number; ``day`` is year, month and day where all are told, ``start`` where it stands."""

    number: str
    dated: bool
    day: tuple[int, int, int] | None
    text: str
    start: int


def mentions(text: str) -> Iterator[Mention]:
    """Yield each ``số 135-KH/TU`` of a text, with the day behind it."""
    for match in _NAMED.finditer(text) if "ố " in text else ():
        parts = [match[small] or match[large] for small, large in (("d", "D"), ("m", "M"), ("y", "Y"))]
        day, month, year = map(int, parts) if parts[0] else (0, 0, 0)
        told = (year, month, day) if day else None
        yield Mention(match["number"], bool(match["dated"]), told, match[0], match.start())


def marks(text: str) -> list[str]:
    """Return the numbers that stand in brackets in a text."""
    return [match["number"] for match in _MARK.finditer(text)] if "[" in text else []


def spelled(text: str, spell: Callable[[str], str | None]) -> str:
    """Return a text with what ``spell`` gives of a number in brackets put for the mark; None leaves it as text."""
    return _MARK.sub(lambda match: spell(match["number"]) or match[0], text) if "[" in text else text
