"""Rules of meetings by date: which numbers hold on a day, each with its source; files anybody can read and replace."""

from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Annotated

from vanban.errors import Severity
from vanban.models.moments import Day
from vanban.models.record import Record, told
from vanban.models.values import Line, YesNo
from vanban.pack import Rank, data_files
from vanban.record_file import read_record


class MeetingRule(Record):
    """One number that a rule sets."""

    id: Annotated[Line, told("Mã", "Tên cố định của quy tắc", "duration")]
    value: Annotated[Line, told("Giá trị", "Số hoặc phân số", "90")]
    unit: Annotated[Line, told("Đơn vị", "Của giá trị", "phút")]
    source: Annotated[Line, told("Nguồn", "Văn bản và độ chắc chắn", "Hướng dẫn 42-HD/BTCTW")]
    read: Annotated[YesNo, told("Đã đọc", "Đã đọc nguyên văn; chưa đọc thì chỉ là lưu ý", "có")] = True
    valid_from: Annotated[Day | None, told("Hiệu lực từ", "Ngày đầu, khi khác cả tệp", "26/5/2025")] = None
    valid_to: Annotated[Day | None, told("Hiệu lực đến", "Ngày cuối, khi khác cả tệp", "07/4/2026")] = None

    def holds(self, day: date) -> bool:
        """Whether the rule is in force on a day within the time of its file."""
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)

    @property
    def severity(self) -> Severity:
        """How gravely a breach is told: of a text that was not read it is advice at most."""
        return Severity.WARNING if self.read else Severity.ADVICE

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

    def holds(self, day: date) -> bool:
        """Whether these are the rules of a day."""
        return self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)


def rules_on(day: date, folder: Path | None = None) -> MeetingRules:
    """Return the rules in force on a day for a folder; before the first ones, a time without rules.

    A pack's rules come before those of a later rank; within a rank, the latest that hold. A rule that was not yet in
    force, or no longer is, is none of them.
    """
    known = [(pack.rank, read_record(path, MeetingRules)[0]) for pack, path in data_files("meeting_rules", folder)]
    found = [(rank, rules) for rank, rules in known if rules.holds(day)]
    if not found:
        first_known = min((rules for rank, rules in known if rank is Rank.BUILT_IN), key=lambda rules: rules.valid_from)
        return first_known.model_copy(update={"rules": ()})
    first = min(rank for rank, _rules in found)
    rules = max((rules for rank, rules in found if rank == first), key=lambda rules: rules.valid_from)
    return rules.model_copy(update={"rules": tuple(rule for rule in rules.rules if rule.holds(day))})
