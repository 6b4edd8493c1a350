"""Rules of meetings as data: which numbers hold at a time, each with its source; see ``vanban/meeting_rules/``."""

from datetime import date
from fractions import Fraction
from typing import Annotated

from vanban.errors import Severity
from vanban.models.base import Record, told
from vanban.models.moments import Day
from vanban.models.values import Line, YesNo


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
