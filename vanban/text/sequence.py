"""Numbers that were typed, held against their order: a jump or a repetition is told, and never changed."""

import re
from collections.abc import Callable

from vanban.messages import marked
from vanban.text.language import LETTERS

_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
CLAUSE, POINT, PAREN = 8, 20, 21
"""Ranks of a khoản with one number (more numbers lie deeper), of a điểm, of (1)."""
ARTICLE = 3
"""The rank of a Điều, whose numbers run on through the whole text."""


_DIGITS = 9
"""Of how many figures a number of a list is at most; Python reads no number of thousands."""


def number_of(label: str) -> int | None:
    """Return the number that a label ends in (``II-`` 2, ``1.3.`` 3, ``đ)`` 5), or None."""
    text = re.sub(r"[\s.)/(–-]+$", "", label).rsplit(".", 1)[-1].lstrip("(")
    if text.isdecimal() and len(text) <= _DIGITS:
        return int(text)
    if text and all(letter in _ROMAN for letter in text):
        values = [_ROMAN[letter] for letter in text]
        signs = (-1 if value < after else 1 for value, after in zip(values, [*values[1:], 0], strict=True))
        return sum(sign * value for sign, value in zip(signs, values, strict=True))
    return LETTERS.index(text) + 1 if text in LETTERS else None


def division_label(word: str, number: str) -> str:
    """Return how Phần, Chương, Mục and Điều are written with a number: ``Phần thứ nhất``, ``Chương II``."""
    return f"{word.capitalize()} {number.lower() if number.lower().startswith('thứ') else number}"


_CAPITAL = re.compile(r"(?P<letter>[A-ZĐ])[.)/]\s+(?P<text>\S.*)")
_CAPITALS = "ABCDĐEGHIK"


def capital_of(line: str, before: str) -> str:
    """Return the letter of a heading above the Roman ones, all in capitals: the first, or the next ``before`` it.

    No standard has that level; the numbers below begin again.
    """
    match = _CAPITAL.fullmatch(line)
    if match is None or line != line.upper() or match["text"] == match["text"].lower():
        return ""
    step = _CAPITALS.find(match["letter"]) - _CAPITALS.find(before or "-")
    return match["letter"] if match["letter"] == "A" or (before and step in (1, 2)) else ""


class Sequence:
    """The numbers seen so far; ``tell`` is called with the line, a code, a sentence and its values."""

    def __init__(self, tell: Callable[..., None]) -> None:
        self.tell = tell
        self.last: dict[int, tuple[int, str]] = {}
        """The last number of each rank, and its label."""
        self.may_restart: set[int] = set()

    def interrupt(self) -> None:
        """Note a line without a number: every list may begin again behind it."""
        if self.last:
            self.may_restart.update(rank for rank in self.last if rank >= CLAUSE)

    def begin(self) -> None:
        """Note a heading above all numbers but those of Phần, Chương, Mục and Điều: they begin again below it."""
        self.last = {rank: seen for rank, seen in self.last.items() if rank <= ARTICLE}

    def see(self, line: int, label: str, *, rank: int | None = None) -> None:
        """Take the next number; ``rank`` is that of the structure, smaller ranks stand above."""
        if rank is None:
            rank = _rank(label)
        value = number_of(label)
        before = self.last.get(rank)
        for deeper in [key for key in self.last if key > rank and key != ARTICLE]:
            del self.last[deeper]
        if value is None:
            return
        wanted = before[0] + 1 if before else 1
        self.last[rank] = (value, label)
        restarts = value == 1 and (before is None or rank in self.may_restart)
        self.may_restart.discard(rank)
        if value == wanted or restarts:
            return
        if before:
            message = marked("“{label}” đứng sau “{before}”: số nhảy hoặc lặp; số được in như đã gõ")
            self.tell(line, "prose-number", message, label=label, before=before[1])
        else:
            message = marked("“{label}” đứng đầu mà không phải số đầu tiên; số được in như đã gõ")
            self.tell(line, "prose-number", message, label=label)


def _rank(label: str) -> int:
    if label[0] == "(":
        return PAREN
    if label[0].isalpha():
        return POINT
    return CLAUSE + label.strip(".)/").count(".")
