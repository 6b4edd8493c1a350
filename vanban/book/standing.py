"""What a member's line says beside the fields that count: a state in words, an answer that another field belies."""

import re
from collections.abc import Collection, Iterator
from datetime import date

from vanban.book.cell import Cell, Member
from vanban.errors import Diagnostic, Severity
from vanban.messages import translate as _
from vanban.reading.validation import LoadedRecord
from vanban.text.language import fold, nfc, short_date

_STATES = (
    (r"(?<!quan )(?<!nhan )(?<!hang )\bdu bi\b(?! dong vien)|\bdv ?db\b", ("probationary", "official_on")),
    (
        r"\b(?:mien|nghi) (?:sinh hoat|sh)\b|\bmien (?:cong tac|(?:di |du )?hop)\b|\bduoc mien\b|^miễn$",
        ("exempt_from",),
    ),
    (r"\bdinh chi (?:sinh hoat|cong tac|chuc vu)|^(?:đang )?(?:bị )?đình chỉ$", ("suspended_from",)),
    (r"\btam (?:thoi )?den\b|\bden sinh hoat tam thoi\b", ("temporary",)),
    (
        r"\btam (?:thoi )?(?:di|vang)\b|\bsinh hoat noi khac\b|\bdi (?:lam|lam an|hoc) xa\b",
        ("away_from", "exempt_from"),
    ),
    (r"\bsinh hoat tam thoi\b", ("away_from", "temporary")),
    (r"\bchuyen (?:sinh hoat|sh|di|noi khac)\b|\bda chuyen\b(?! (?:dang )?chinh thuc)", ("until", "away_from")),
    (r"\b(?:da (?:mat|chet)|qua doi|tu tran|khai tru|xoa ten|ra khoi dang)\b|^mất$", ("until",)),
)
"""What a clerk writes of a member's state, without accents, and the fields that say it; the first that fits decides.

What is whole is held against the text with its accents: a single word may be anybody's name.
"""
_MARKS = re.compile(r"[(),;]|\s[-–—]\s")


def standing(loaded: LoadedRecord, days: Collection[date]) -> Iterator[Diagnostic]:
    """Yield members whose line says of their state what the papers of meetings on some days do not print."""
    cell: Cell = loaded.record
    unsaid = _unsaid([member for member in cell.members if any(map(member.here, days))])
    for index, member in enumerate(cell.members):
        for field, parts in (("name", _beside(member.name)), ("office", [member.office])):
            for part in parts:
                if meant := _meant(part, member):
                    labels = _(" hoặc ").join(f"“{Member.model_fields[name].title}”" for name in meant)
                    message = _("chữ “{text}” ở đây không đổi cách tính: vẫn tính và in như mọi đảng viên khác; hãy "
                                "ghi ở {labels}")  # fmt: skip
                    text = message.format(text=part, labels=labels)
                    yield loaded.problem(("members", index, field), "member-state", text, Severity.WARNING)
        if member in unsaid:
            message = _("của {name} để trống mà phần lớn danh sách có ghi; tính là đảng viên chính thức. Là dự bị thì "
                        "ghi “{label}”: có; là chính thức thì ghi ngày, không rõ thì ghi “{label}”: không")  # fmt: skip
            text = message.format(name=member.name, label=Member.model_fields["probationary"].title)
            yield loaded.problem(("members", index, "official_on"), "member-state", text, Severity.WARNING)
        day = member.official_on
        if day and not member.probationary and "probationary" in member.model_fields_set and any(d < day for d in days):
            message = _("ghi “không” mà “{label}” là {day}: giấy tờ của kỳ họp trước ngày ấy vẫn in là dự bị; hãy ghi "
                        "“có”, hoặc sửa ngày ấy")  # fmt: skip
            text = message.format(label=Member.model_fields["official_on"].title, day=short_date(day))
            yield loaded.problem(("members", index, "probationary"), "member-state", text, Severity.WARNING)


def _unsaid(members: Collection[Member]) -> list[Member]:
    """Return the members of whom nothing says whether they are official, in a list that says of most since when."""
    dated = sum(member.official_on is not None for member in members)
    bare = [m for m in members if m.official_on is None and "probationary" not in m.model_fields_set]
    return bare if dated > len(bare) else []


def _beside(name: str) -> list[str]:
    """Return what stands beside a name: behind a mark, or behind its last word that begins with a capital."""
    first, *rest = _MARKS.split(name)
    words = first.split()
    last = max((number for number, word in enumerate(words, 1) if word[0].isupper()), default=len(words))
    return [part.strip() for part in (" ".join(words[last:]), *rest) if part.strip()]


def _meant(text: str, member: Member) -> tuple[str, ...]:
    """Return the fields that ask for what a text says; none where one of them has it."""
    ways = f"{fold(text)}\n{nfc(text).casefold().strip()}"
    fields = next((fields for pattern, fields in _STATES if re.search(pattern, ways, re.MULTILINE)), ())
    return () if any(getattr(member, name) for name in fields) else fields
