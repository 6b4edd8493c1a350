"""Nghị quyết chi bộ hằng tháng: the outline of one real resolution, its figures those of the minutes."""

import re
from collections.abc import Iterator
from typing import Annotated, ClassVar, NamedTuple

from vanban.errors import Severity
from vanban.messages import translate as _
from vanban.models.acting import absent_acts, leaders
from vanban.models.attendance import Attendance
from vanban.models.ballot import Ballot, counted, vote_problems
from vanban.models.base import Problem, Record, told
from vanban.models.meeting import Assignment, Fees, Person, Quality, Vote, fees_problems
from vanban.models.meeting_paper import MeetingPaper
from vanban.models.moments import Clock
from vanban.models.plausible import day_problems
from vanban.models.values import Line, Lines, PlainProse, Text
from vanban.text.language import fold, roman

_RESOLUTION = re.compile(r"nghi quyet|\bnq\b")
"""How the subject of a vote speaks of the resolution, folded."""


class TaskResult(Record):
    """A task of the resolution before, and what came of it."""

    task: Annotated[Lines, told("Nhiệm vụ", "Việc đã giao kỳ trước", "Thu đảng phí")]
    person: Annotated[Text, told("Người thực hiện", "Họ tên", "Trần Thị C")] = ""
    deadline: Annotated[Text, told("Thời hạn", "Ngày hoặc mốc", "30/5/2026")] = ""
    result: Annotated[Text, told("Kết quả", "Đã làm đến đâu; bỏ trống thì chừa ô ghi tay", "hoàn thành")] = ""

    def problems(self) -> Iterator[Problem]:
        """A deadline that looks like a date is one."""
        yield from day_problems(self.deadline, ("deadline",))


class PartNumbers(NamedTuple):
    """The Roman numbers of the parts that not every resolution has."""

    assignments: str
    quality: str


class Resolution(MeetingPaper):
    """Nghị quyết của chi bộ lãnh đạo thực hiện nhiệm vụ tháng."""

    form: ClassVar[str] = "resolution"
    type_name: ClassVar[str] = "Nghị quyết"

    start: Annotated[Clock, told("Bắt đầu", "Giờ khai mạc", "08:00")]
    end: Annotated[Clock, told("Kết thúc", "Giờ bế mạc", "09:45")]
    location: Annotated[Line, told("Địa điểm", "Nơi họp", "Nhà văn hoá thôn Hoa Ban")]
    attendance: Annotated[Attendance, told("Thành phần", "Như trong biên bản", {"total": 12})]
    chair: Annotated[Person, told("Chủ trì", "Họ tên, chức vụ", {"name": "Nguyễn Văn A"})]
    secretary: Annotated[Person, told("Thư ký", "Người ghi biên bản", {"name": "Trần Thị C"})]
    fees: Annotated[Fees | None, told("Đảng phí", "Tình hình nộp đảng phí", {"paid": "12"})] = None
    ideology: Annotated[PlainProse, told("Chính trị, tư tưởng", "Mục I.1", "Đảng viên yên tâm công tác.")]
    politics: Annotated[PlainProse, told("Nhiệm vụ chính trị", "Mục I.2", "Các chỉ tiêu cơ bản đạt.")]
    results: Annotated[
        tuple[TaskResult, ...],
        told("Kết quả nhiệm vụ kỳ trước", "Từng việc đã giao", [{"task": "Thu quỹ", "result": "hoàn thành"}]),
    ] = ()
    praise: Annotated[PlainProse, told("Biểu dương, nhắc nhở", "Mục I.4", "Biểu dương đồng chí Trần Thị C.")] = ""
    limits: Annotated[PlainProse, told("Hạn chế, nguyên nhân", "Mục I.5", "Ý kiến phát biểu còn ít.")] = ""
    directions: Annotated[PlainProse, told("Phương hướng, nhiệm vụ", "Mục II", "- Sửa xong đoạn đường qua suối.")]
    assignments: Annotated[
        tuple[Assignment, ...],
        told(
            "Phân công nhiệm vụ",
            "Ai, việc gì, thời hạn",
            [{"person": "Trần Thị C", "task": "Thu đảng phí", "deadline": "30/6/2026"}],
        ),
    ] = ()
    quality: Annotated[
        Quality | None, told("Đánh giá chất lượng", "Điểm tự chấm và mức xếp loại", {"score": "92", "band": "Tốt"})
    ] = None
    vote: Annotated[
        Vote, told("Biểu quyết", "Thông qua nghị quyết", {"subject": "Nghị quyết tháng 6", "in_favour": "11"})
    ]

    def default_subject(self) -> str:
        """Return what the resolution leads."""
        return f"lãnh đạo thực hiện nhiệm vụ {self.period}"

    @property
    def minutes_long(self) -> int:
        """The length of the meeting in minutes."""
        return (self.end.hour - self.start.hour) * 60 + self.end.minute - self.start.minute

    @property
    def review_numbers(self) -> tuple[int, ...]:
        """The numbers of results, praise and limits inside part I; 0 where the part is not there."""
        number, numbers = 2, []
        for part in (self.results, self.praise, self.limits):
            number += bool(part)
            numbers.append(number if part else 0)
        return tuple(numbers)

    @property
    def results_number(self) -> int:
        """The number of the results of last month's tasks."""
        return self.review_numbers[0]

    @property
    def praise_number(self) -> int:
        """The number of praise and reminders."""
        return self.review_numbers[1]

    @property
    def limits_number(self) -> int:
        """The number of limits and causes."""
        return self.review_numbers[2]

    @property
    def part_numbers(self) -> PartNumbers:
        """The numbers of the parts behind the directions (which are II)."""
        assignments = roman(3) if self.assignments else ""
        return PartNumbers(assignments, roman(3 + bool(self.assignments)) if self.quality else "")

    @property
    def ballot(self) -> Ballot:
        """The vote as it is printed."""
        return counted(self.vote, self.attendance)

    def problems(self) -> Iterator[Problem]:
        """No more votes than people who may vote; what was not adopted is told."""
        yield from super().problems()
        excused = (absence.name for absence in self.attendance.excused)
        yield from absent_acts(excused, self.attendance.unexcused, leaders(self.chair.name, self.secretary.name))
        yield from vote_problems(self.vote, self.attendance, ("vote",))
        if not _RESOLUTION.search(fold(self.vote.subject)):
            message = _(
                "“{subject}” không nói về nghị quyết: số phiếu này in là biểu quyết chính nghị quyết, nội dung ấy "
                "không in; hãy ghi kết quả biểu quyết nghị quyết, việc khác thì ghi ở biên bản"
            )
            text = message.format(subject=self.vote.subject)
            yield Problem(("vote", "subject"), "vote-subject", text, Severity.WARNING)
        yield from fees_problems(self.fees, self.attendance)
        if self.ballot.rejected:
            message = _("{n} tán thành, không quá nửa: nghị quyết in là không được thông qua, đừng ban hành")
            yield Problem(
                ("vote", "in_favour"), "vote-rejected", message.format(n=self.vote.in_favour), Severity.WARNING
            )
        elif not self.ballot.adopted:
            message = _(
                "{n} tán thành, chưa quá nửa {base} đảng viên chính thức phải dự: không in là được thông qua; "
                "hãy xem lại số phiếu"
            )
            text = message.format(n=self.vote.in_favour, base=self.attendance.voters_called)
            yield Problem(("vote", "in_favour"), "vote-open", text, Severity.WARNING)
