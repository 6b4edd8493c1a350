"""The texts that rules rest on, each with its first and its last day: which of them is in force on a day.

A text that gave way is kept with its end, so that a paper of its time is still held against it, and no later one is.
What is said of a text that was not read names it without a clause and says so.
"""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from vanban.messages import translate as _


class Act(NamedTuple):
    """One text; ``read`` says that its own words were read, so that a clause of it may be named."""

    name: str
    valid_from: date | None
    valid_to: date | None = None
    read: bool = False

    def holds(self, day: date) -> bool:
        """Whether the text is in force on a day."""
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)

    def __str__(self) -> str:
        return self.name if self.read else _("{act}, chưa đọc nguyên văn").format(act=self.name)


CHAINS: Mapping[str, tuple[Act, ...]] = {
    "charter": (
        Act("29-QĐ/TW", date(2016, 7, 25), date(2021, 7, 29)),
        Act("24-QĐ/TW", date(2021, 7, 30), date(2025, 5, 25)),
        Act("294-QĐ/TW", date(2025, 5, 26), date(2026, 4, 7), read=True),
        Act("20-QĐ/TW", date(2026, 4, 8), date(2026, 7, 25)),
        Act("208-QĐ/TW", date(2026, 7, 26)),
    ),
    "types": (Act("66-QĐ/TW", date(2017, 2, 6), date(2026, 1, 8)), Act("399-QĐ/TW", date(2026, 1, 9))),
    "format": (
        Act("36-HD/VPTW", date(2018, 4, 3), date(2026, 5, 26)),
        Act("05-HD/VPTW", date(2026, 5, 27), read=True),
    ),
    "meetings": (
        Act("12-HD/BTCTW", date(2018, 7, 6), date(2025, 10, 27)),
        Act("42-HD/BTCTW", date(2025, 10, 28)),
    ),
    "members": (
        Act("12-HD/BTCTW", date(2022, 1, 18), date(2025, 9, 28)),
        Act("38-HD/BTCTW", date(2025, 9, 29)),
    ),
    "review": (
        Act("25-HD/BTCTW", date(2023, 11, 10), date(2025, 10, 30)),
        Act("43-HD/BTCTW", date(2025, 10, 31)),
    ),
    "evaluation": (Act("124-QĐ/TW", None, date(2025, 8, 29)), Act("366-QĐ/TW", date(2025, 8, 30))),
    "fees": (Act("342-QĐ/TW", None, date(2026, 2, 2)), Act("01-QĐ/TW", date(2026, 2, 3))),
    "electronic": (Act("269-QĐ/TW", None, date(2025, 10, 21)), Act("379-QĐ/TW", date(2025, 10, 22))),
}
"""By what they rule; each text gave way to the next one."""


def in_force(subject: str, day: date) -> Act | None:
    """Return the text that rules a matter on a day; None before the first one that is known."""
    return next((act for act in CHAINS[subject] if act.holds(day)), None)
