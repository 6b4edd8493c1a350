"""The standards of presentation, each a typed table whose values carry their clause; a document's date chooses.

In goes a day or a name, out comes a standard: page, components with their sizes, punctuation, types and symbols. What
is written in a paper is for ``models`` to say.
"""

from datetime import date

from vanban.errors import CallError, InputError
from vanban.messages import translate as _
from vanban.standards import hd05_2026, hd36_2018
from vanban.standards.base import (
    A5,
    AgencySymbol,
    Alignment,
    Clause,
    Component,
    Confidence,
    Mm,
    Page,
    Pt,
    Punctuation,
    Ruled,
    SignaturePrefix,
    Standard,
    TypeSymbol,
    on_a5,
    style_key,
)
from vanban.text.language import fold

__all__ = [
    "A5",
    "STANDARDS",
    "AgencySymbol",
    "Alignment",
    "Clause",
    "Component",
    "Confidence",
    "Mm",
    "Page",
    "Pt",
    "Punctuation",
    "Ruled",
    "SignaturePrefix",
    "Standard",
    "TypeSymbol",
    "current",
    "for_date",
    "for_year",
    "get",
    "on_a5",
    "style_key",
]

STANDARDS: tuple[Standard, ...] = (hd36_2018.STANDARD, hd05_2026.STANDARD)
"""All standards, the oldest first."""


def current() -> Standard:
    """Return the standard in force."""
    return STANDARDS[-1]


def for_date(day: date) -> Standard:
    """Return the standard of a document of this day: HD 36 up to 26/5/2026, HD 05 from 27/5/2026.

    Raises:
        InputError: the day lies before the first table.
    """
    for standard in reversed(STANDARDS):
        if day >= standard.valid_from:
            return standard
    message = _("ngày {day} trước ngày 03/4/2018; chưa có bảng của chuẩn thời ấy, hãy nêu chuẩn, như hd36")
    raise InputError(message.format(day=f"{day.day}/{day.month}/{day.year}"), code="no-standard")


def for_year(year: int) -> Standard:
    """Return the standard of a document dated with a year alone: the one in force at the end of that year.

    A draft of 2026 without a day is written to be signed, so the later standard is the one it will meet.
    """
    return for_date(date(year, 12, 31))


def get(name: str) -> Standard:
    """Return a standard by its id, its number (``05-HD/VPTW``), or short (``hd05``, ``hd36``).

    Raises:
        InputError: no standard has this name.
        CallError: what was given is no name.
    """
    if not isinstance(name, str):
        message = _("standard nhận tên một chuẩn, như “hd05”, gặp {found}")
        raise CallError(message.format(found=repr(name)[:60]), code="standard")
    wanted = fold(name).replace(" ", "")
    known: dict[str, Standard] = {}
    for standard in STANDARDS:
        number, year = standard.id.removeprefix("hd").split("-")
        for alias in (standard.id, f"hd{number}", standard.number, f"HD {number}", number, year):
            known[fold(alias).replace(" ", "")] = standard
    if wanted in known:
        return known[wanted]
    import difflib  # noqa: PLC0415  # only for a guess

    near = difflib.get_close_matches(wanted, known, n=1)
    hint = _("; có phải là “{name}”?").format(name=known[near[0]].id) if near else ""
    listed = ", ".join(standard.id for standard in STANDARDS)
    message = _("không có chuẩn “{name}”; các chuẩn là {listed}").format(name=name, listed=listed)
    raise InputError(message + hint, code="no-standard")
