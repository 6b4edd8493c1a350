"""Who may issue which type of document, and who signs for whom: dated rows, each with its source.

Neither list is whole. Of Quy định 399-QĐ/TW the grassroots level is told by two sources, of Quy định 66-QĐ/TW the
provincial level was read; where no row speaks, nothing is known, and nothing is said.
"""

from datetime import date
from enum import StrEnum
from typing import NamedTuple

from vanban.messages import translate as _
from vanban.standards.base import Clause, Confidence, Ruled
from vanban.standards.kinds import DOCUMENTS
from vanban.text.language import fold


class Tier(StrEnum):
    """The tier of a Party organisation, as the lists of authority name it."""

    PROVINCE = "tỉnh uỷ"
    GRASSROOTS = "đảng uỷ cơ sở"
    CELL = "chi bộ"


class Body(StrEnum):
    """The body of an organisation that speaks in a document."""

    CONGRESS = "đại hội"
    PRESIDIUM = "đoàn chủ tịch"
    SECRETARIAT = "đoàn thư ký"
    COMMITTEE = "ban chấp hành"
    BUREAU = "ban thường vụ"
    CELL = "chi bộ"


class Grant(NamedTuple):
    """The types that a body of a tier may issue, with the first and the last day; of ``unsure`` nothing is sure."""

    tier: Tier
    body: Body
    types: tuple[str, ...]
    clause: Clause
    valid_from: date
    valid_to: date | None = None
    unsure: tuple[str, ...] = ()


class Rank(NamedTuple):
    """Which tier an organisation is of whose name begins so, or whose level is told so, with the first day."""

    tier: Tier
    names: tuple[str, ...]
    levels: tuple[str, ...]
    clause: Clause
    valid_from: date = date.min


_66 = Clause("66-QĐ/TW, Điều 7")
_399 = Clause("399-QĐ/TW", Confidence.SECONDARY, "chưa đọc nguyên văn")
_208 = Clause("208-QĐ/TW", Confidence.SECONDARY, "chưa đọc nguyên văn")
_UNTIL_399 = (date(2017, 2, 6), date(2026, 1, 8))
_SINCE_399 = (date(2026, 1, 9), None)
_LETTERS = ("Công văn", "Biên bản")
_ALL = (
    "Nghị quyết", "Quyết định", "Kết luận", "Thông báo", "Báo cáo", "Kế hoạch", "Chương trình", "Đề án", "Phương án",
    "Tờ trình", *_LETTERS,
)  # fmt: skip
_TOLD_ONCE = ("Quy hoạch", "Dự án")
_OF_PROVINCES = (*_ALL, *_TOLD_ONCE, "Quy chế", "Quy định")
_P, _G, _C = Tier.PROVINCE, Tier.GRASSROOTS, Tier.CELL

GRANTS: tuple[Grant, ...] = (
    Grant(_P, Body.CONGRESS, ("Nghị quyết", "Quy chế", "Thông báo", "Thông cáo", "Chương trình", *_LETTERS), _66,
          *_UNTIL_399),
    Grant(_P, Body.PRESIDIUM, ("Thông báo", "Báo cáo", "Chương trình", *_LETTERS), _66, *_UNTIL_399),
    Grant(_P, Body.SECRETARIAT, ("Báo cáo", "Chương trình", *_LETTERS), _66, *_UNTIL_399),
    Grant(_P, Body.COMMITTEE, (*_OF_PROVINCES, "Thông cáo"), _66, *_UNTIL_399),
    Grant(_P, Body.BUREAU, (*_OF_PROVINCES, "Chỉ thị", "Thông tri", "Hướng dẫn"), _66, *_UNTIL_399),
    Grant(_G, Body.COMMITTEE, (*_ALL, "Quy chế", "Quy định"), _399, *_SINCE_399, _TOLD_ONCE),
    Grant(_G, Body.BUREAU, (*_ALL, "Quy định", "Hướng dẫn"), _399, *_SINCE_399, _TOLD_ONCE),
    Grant(_C, Body.CELL, (*_ALL, "Quy chế"), _399, *_SINCE_399, _TOLD_ONCE),
    Grant(_C, Body.CONGRESS, ("Nghị quyết", "Quy chế", "Chương trình", *_LETTERS), _399, *_SINCE_399),
)  # fmt: skip
"""What is known. That tellers and those who verify delegates issue báo cáo alone (66-QĐ/TW) is held against nothing:
their minutes are made everywhere."""

RANKS: tuple[Rank, ...] = (
    Rank(_P, ("tinh uy", "dang bo tinh"), ("tỉnh",), _66),
    Rank(_C, ("chi bo",), ("chi bộ",), _399),
    Rank(_G, (), ("cơ sở",), _399),
    Rank(_G, ("dang uy xa", "dang uy phuong", "dang uy dac khu"), ("xã",), _208, date(2026, 7, 26)),
)
"""The tiers that a name tells. That of any other organisation is told by its level, or is not known: before 26/7/2026
a commune's committee was of the tier above the grassroots (298-QĐ/TW), whose list was not found."""

_BODIES = (("dai hoi", Body.CONGRESS), ("doan chu tich", Body.PRESIDIUM), ("doan thu ky", Body.SECRETARIAT))


class Speaker(NamedTuple):
    """The organisation that a document comes from, and the bodies of it that may be the one."""

    rank: Rank
    bodies: tuple[Body, ...]


def speaker(name: str, parent: str, authority: str, day: date, level: str = "") -> Speaker | None:
    """Return who speaks in a document, or None where its tier is not known.

    Args:
        name: The issuer as it is printed.
        parent: The line above it; of a body of a congress the congress.
        authority: The line of authority (``T/M BAN THƯỜNG VỤ``); nothing where there is none.
        day: The document's day.
        level: The level of the organisation, where the data tell it (``xã``).
    """
    folded = fold(name)
    body = next((body for begin, body in _BODIES if folded.startswith(begin)), None)
    whose = folded
    if body:
        whose = (folded if body is Body.CONGRESS else fold(parent)).removeprefix("dai hoi").strip()
        whose = whose.removeprefix("dai bieu").removeprefix("toan the").strip()
    ranks = [rank for rank in RANKS if rank.valid_from <= day]
    by_name = (rank for rank in ranks if whose.startswith(rank.names))
    told = (rank for rank in ranks if level in rank.levels)
    rank = next(by_name, None) or next(told, None)
    if rank is None:
        return None
    if body is None and rank.tier is Tier.CELL:
        body = Body.CELL
    if body is None and authority:
        body = Body.BUREAU if "ban thuong vu" in fold(authority) else Body.COMMITTEE
    return Speaker(rank, (body,) if body else (Body.COMMITTEE, Body.BUREAU))


def may_issue(who: Speaker, kind: str, day: date) -> Ruled[bool] | None:
    """Return whether a type of document may come from a speaker on a day, with the clause; None where no source says.

    Of bodies that may be the one, each is asked. What is no type of the list (a sheet, an administrative paper) is
    forbidden to nobody.
    """
    rows = [row for row in GRANTS if row.tier is who.rank.tier and row.body in who.bodies and _holds(row, day)]
    wanted = fold(kind)
    if not rows or wanted not in map(fold, DOCUMENTS) or any(wanted in map(fold, row.unsure) for row in rows):
        return None
    sure = who.rank.clause.confidence is Confidence.CONFIRMED
    clause = rows[0].clause if sure else rows[0].clause._replace(confidence=who.rank.clause.confidence)
    return Ruled(any(wanted in map(fold, row.types) for row in rows), clause)


def refusal(who: Speaker, kind: str, day: date) -> Clause | None:
    """Return the clause by which a type is not a speaker's to issue on a day; None where it is, or no source says."""
    ruled = may_issue(who, kind, day)
    return None if ruled is None or ruled.value else ruled.clause


def refused(who: Speaker, kind: str, clause: Clause) -> str:
    """Return the sentence that a type is not the speaker's to issue, and what to do."""
    whose = who.rank.tier.value
    body = whose if len(who.bodies) > 1 or who.bodies[0].value == whose else f"{who.bodies[0].value} {whose}"
    message = _("{body} không ban hành {type} ({source}); hãy xem lại tên loại, hoặc người ký")
    source = f"{clause.ref}, {clause.note}" if clause.note else clause.ref
    return message.format(body=body, type=kind.lower(), source=source)


def _holds(row: Grant, day: date) -> bool:
    return row.valid_from <= day and (row.valid_to is None or day <= row.valid_to)
