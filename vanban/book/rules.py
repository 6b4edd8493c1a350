"""Rules of meetings by date: which numbers hold on a day, each with its source; files anybody can read and replace."""

from datetime import date
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Annotated

from vanban.loading import load_record
from vanban.models.record import Record, told
from vanban.models.values import Day, Line

FOLDER = Path(__file__).parent.parent / "meeting_rules"


class MeetingRule(Record):
    """One number that a rule sets."""

    id: Annotated[Line, told("Mã", "Tên cố định của quy tắc", "duration")]
    value: Annotated[Line, told("Giá trị", "Số hoặc phân số", "90")]
    unit: Annotated[Line, told("Đơn vị", "Của giá trị", "phút")]
    source: Annotated[Line, told("Nguồn", "Văn bản và độ chắc chắn", "Hướng dẫn 42-HD/BTCTW")]

    @property
    def number(self) -> Fraction:
        """The value, to count with."""
        return Fraction(self.value)


class MeetingRules(Record):
    """The rules of a time."""

    title: Annotated[Line, told("Tên", "Gọi thế nào", "Quy định thời Hướng dẫn 42-HD/BTCTW")]
    valid_from: Annotated[Day, told("Hiệu lực từ", "Ngày đầu", "28/10/2025")]
    valid_to: Annotated[Day | None, told("Hiệu lực đến", "Ngày cuối", "31/12/2030")] = None
    rubric_id: Annotated[Line, told("Mã bộ tiêu chí", "Khi chi bộ không ghi", "hd42-2025")]
    rules: Annotated[tuple[MeetingRule, ...], told("Quy tắc", "Mỗi quy tắc một dòng", [{"id": "duration"}])]

    def get(self, id_: str) -> MeetingRule | None:
        """Return a rule, or None where this time knows none of the kind."""
        return next((rule for rule in self.rules if rule.id == id_), None)


@cache
def all_rules() -> tuple[MeetingRules, ...]:
    """Return the rules of every time, in the order of their files."""
    return tuple(load_record(path, MeetingRules).record for path in sorted(FOLDER.glob("*.yaml")))


def rules_on(day: date) -> MeetingRules:
    """Return the rules in force on a day; before the first ones, the first."""
    found = [rules for rules in all_rules() if rules.valid_from <= day]
    return max(found, key=lambda rules: rules.valid_from) if found else all_rules()[0]
