"""The checker: a Word file from any hand held against the standard of its date, a rule a clause.

In goes a DOCX, out come findings, each with its place, its clause and what to do, or a copy with comments or with what
is safe set right. Each module holds the rules of a part of the page; ``rule`` lists them, ``matrix`` says which clause
is held by which.
"""

import json
import re
from collections.abc import Mapping
from datetime import date
from html import unescape
from pathlib import Path
from typing import Any

from vanban.checks import (
    agencies,
    agreement,
    appendices,
    body,
    citing,
    extras,
    foot,
    head,
    hygiene,
    inside,
    itself,
    leftovers,
    marks,
    numbering,
    numbers,
    order,
    page,
    page_number,
    receiving,
    recognise,
    signing,
    subjects,
    text,
    title_line,
    without,
)  # fmt: skip
from vanban.checks.locate import locate
from vanban.checks.pieces import Located
from vanban.checks.recognise import Kind, kind_of
from vanban.checks.rule import RULES, Finding, Inspection, Rule, Told
from vanban.checks.word import open_word
from vanban.errors import InputError, VanbanError
from vanban.messages import translate as _
from vanban.packs.catalogue import get_form
from vanban.packs.form import Form
from vanban.packs.pack import Rank
from vanban.packs.symbols import with_symbols
from vanban.standards import STANDARDS, Standard, current, for_date, for_year, get, manners
from vanban.standards.symbols import parse_number
from vanban.word.package import broken
from vanban.word.parts import data_payload
from vanban.word.structure import XML_ERRORS

__all__ = [
    "RULES", "Finding", "Rule", "agencies", "agreement", "appendices", "body", "citing", "examine", "extras", "foot",
    "head", "hygiene", "inside", "inspect", "itself", "leftovers", "marks", "numbering", "numbers", "order", "page",
    "page_number", "receiving", "recognise", "signing", "subjects", "text", "title_line", "without",
]  # fmt: skip

_DATE = re.compile(r"ngày\s*(?P<d>\d{0,2})\D*tháng\s*(?P<m>\d{0,2})\D*năm\s*(?P<y>\d{4})")
_OF_OWN = ("package", "outside")
"""The rules beside those of the page that an office's own paper is held to."""
_ORDER = ("error", "warning", "advice")


def inspect(
    docx: bytes, *, standard: str | None = None, name: str = "", folder: Path | None = None, today: date | None = None
) -> list[Finding]:
    """Return each place where a Word file leaves the standard, in reading order; what is of the whole page first.

    Raises:
        InputError: the file is no DOCX, or broken.
    """
    return [finding for finding, _told in examine(docx, standard=standard, name=name, folder=folder, today=today)[1]]


def examine(
    docx: bytes,
    *,
    standard: str | None = None,
    name: str = "",
    folder: Path | None = None,
    trusted: bool = False,
    today: date | None = None,
) -> tuple[Inspection, list[tuple[Finding, Told]]]:
    """Return the opened document, and each finding with the place it was told of.

    Symbols of agencies that the packs for ``folder`` know come before those of the standard.
    """
    try:
        word = open_word(docx, name=name, trusted=trusted)
    except XML_ERRORS as error:
        raise broken(name or _("tệp")) from error
    located = locate(word)
    payload = data_payload(word.parts) or b""
    own = _own_data(payload)
    chosen = get(standard) if standard else _dated(located) or _own(payload)
    day = _day(located) or _own_day(own)
    held = with_symbols(chosen or _by_marks(located) or current(), folder, day)
    form = _form(payload, folder)
    lacks = frozenset(form.lacks(str(own.get("type_name", "")))) if form else None
    inspection = Inspection(
        word, located, held, assumed=chosen is None, day=day, allowed=_allowed(own), lacks=lacks,
        today=max(today or date.today(), current().valid_from),  # noqa: DTZ011  # of a clock that has not stopped
    )  # fmt: skip
    exempt = form.sheet.exempt if form and form.rank is not Rank.BUILT_IN else ()
    found = [
        pair
        for rule in _rules_for(kind_of(inspection))
        if rule.id not in exempt
        for pair in rule.run(inspection)
        if not without.excused(pair[0].code, lacks or ())
    ]
    return inspection, sorted(found, key=lambda pair: (pair[0].order, _ORDER.index(pair[0].severity)))


def _rules_for(kind: Kind) -> list[Rule]:
    """Return the rules that a paper is held to; of what is none of the Party one finding tells all."""
    if kind == "party":
        return list(RULES.values())
    if kind == "own":
        return [rule for rule in RULES.values() if rule.id in _OF_OWN or rule.id.startswith("page-")]
    return [RULES["recognised"]]


def _form(payload: bytes, folder: Path | None) -> Form | None:
    """Return the form that we made the document by, as the packs for ``folder`` have it."""
    match = re.search(rb'form="([\w-]+)"', payload[:400])
    try:
        return get_form(match[1].decode(), folder) if match else None
    except VanbanError:  # a form of another office; its document is checked as any other
        return None


def _own_data(payload: bytes) -> dict[str, Any]:
    """Return the data that we made the document of, as far as they can be read."""
    match = re.search(rb"<document[^>]*>\s*(?:<data>)?([^<]+)", payload)
    try:
        found = json.loads(unescape(match[1].decode())) if match else {}
    except ValueError:
        found = {}
    return found if isinstance(found, dict) else {}


def _own_day(own: Mapping[str, Any]) -> date | None:
    """Return the day that chose the symbols of a document of ours that prints none: of minutes of 0.1, the meeting."""
    for key in ("date", "held_on"):
        try:
            return date.fromisoformat(str(own.get(key)))
        except ValueError:
            continue
    return None


def _allowed(own: Mapping[str, Any]) -> str:
    """Return the agency symbol for which the document's own data name a source."""
    issuer = own.get("issuer")
    if not isinstance(issuer, dict) or not issuer.get("symbol_source"):
        return ""
    parts = parse_number(str(own.get("number") or ""))
    return parts.agency_symbol if parts else str(issuer.get("symbol") or "")


def _own(payload: bytes) -> Standard | None:
    """Return the standard under which we made the document, if we did: minutes of version 0.1 print no date."""
    match = re.search(rb'standard="([\w-]+)"', payload[:400])
    try:
        return get(match[1].decode()) if match else None
    except InputError:
        return None


def _day(located: Located) -> date | None:
    """Return the day printed, if a whole one is."""
    for piece in located["place-date"]:
        match = _DATE.search(piece.text)
        if match and match["d"] and match["m"] and int(match["y"]) in manners.YEARS:
            try:
                return date(int(match["y"]), int(match["m"]), int(match["d"]))
            except ValueError:
                continue
    return None


def _dated(located: Located) -> Standard | None:
    """Return the standard of the date printed, if there is one."""
    if day := _day(located):
        return for_date(day)
    years = [int(year) for piece in located["place-date"] for year in re.findall(r"(?<!\d)20[012]\d(?!\d)", piece.text)]
    if years and years[0] == current().valid_from.year and (marked := _by_marks(located)):
        return marked
    return for_year(years[0]) if years else None


def _by_marks(located: Located) -> Standard | None:
    """Return the one standard whose mark ends the recipients of a document that tells no whole date."""
    ends = [piece.text[-1:] for piece in located["recipient"][:-1]]
    return next((one for one in STANDARDS if ends and ends.count(one.recipients.end) * 2 > len(ends)), None)
