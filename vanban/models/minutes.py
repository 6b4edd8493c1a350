"""Biên bản sinh hoạt chi bộ.

The form of Công văn 912 of Lai Châu was not found: the fields are those that the known forms of minutes have
in common, and the labels are settings, to be replaced by the office's own.
"""

from collections.abc import Iterator
from typing import Annotated, ClassVar, NamedTuple

from pydantic import Field

from vanban.errors import Severity
from vanban.messages import translate as _
from vanban.models.acting import Act, absent_acts, leaders, signers_led
from vanban.models.acts import in_force
from vanban.models.attendance import Attendance
from vanban.models.ballot import Ballot, counted, vote_problems
from vanban.models.base import Problem
from vanban.models.choices import choice
from vanban.models.meeting import (
    AgendaItem,
    Assignment,
    Fees,
    Guest,
    Mode,
    Person,
    Quality,
    Theme,
    Vote,
    fees_problems,
)
from vanban.models.meeting_paper import MeetingPaper
from vanban.models.moments import Clock, PartialDate
from vanban.models.values import Line, PlainProse, Whole
from vanban.text.language import roman


class PartNumbers(NamedTuple):
    """The Roman numbers of the parts of the minutes; a part that is not there has none."""

    assignments: str
    votes: str
    quality: str


class Minutes(MeetingPaper):
    """Minutes of a cell's meeting, or of its committee's; chair and secretary sign under a ``label`` each."""

    form: ClassVar[str] = "minutes"
    type_name: ClassVar[str] = "Biên bản"
    head_open: ClassVar[bool] = True

    start: Annotated[Clock, Field(title="Bắt đầu", description="Giờ khai mạc", examples=["08:00"])]
    end: Annotated[Clock, Field(title="Kết thúc", description="Giờ bế mạc", examples=["09:45"])]
    location: Annotated[
        Line,
        Field(title="Địa điểm", description="Nơi họp", examples=["Nhà văn hoá thôn Hoa Ban"]),
    ]
    mode: Annotated[
        Mode | None,
        choice(Mode, optional=True),
        Field(
            title="Hình thức",
            description="trực tiếp, trực tuyến hoặc kết hợp; bỏ trống thì không in",
            examples=["trực tiếp"],
        ),
    ] = None
    attendance: Annotated[
        Attendance,
        Field(title="Thành phần", description="Số đảng viên và người vắng", examples=[{"total": 12}]),
    ]
    guests: Annotated[
        tuple[Guest, ...],
        Field(
            title="Khách mời",
            description="Đại biểu dự họp",
            examples=[[{"name": "Lê Thị B", "office": "Đảng uỷ viên"}]],
        ),
    ] = ()
    chair: Annotated[Person, Field(title="Chủ trì", description="Họ tên, chức vụ", examples=[{"name": "Nguyễn Văn A"}])]
    secretary: Annotated[
        Person, Field(title="Thư ký", description="Người ghi biên bản", examples=[{"name": "Trần Thị C"}])
    ]
    fees: Annotated[
        Fees | None,
        Field(title="Đảng phí", description="Tình hình nộp đảng phí", examples=[{"paid": "12"}]),
    ] = None
    theme: Annotated[
        Theme | None,
        Field(
            title="Chuyên đề",
            description="Bắt buộc khi kỳ họp có sinh hoạt chuyên đề",
            examples=[{"title": "Phòng, chống lãng phí"}],
        ),
    ] = None
    agenda: Annotated[
        tuple[AgendaItem, ...],
        Field(
            title="Nội dung",
            description="Từng nội dung: trình bày, ý kiến, kết luận",
            examples=[[{"title": "Đánh giá tháng 5"}]],
            min_length=1,
        ),
    ]
    guest_speech: Annotated[
        PlainProse,
        Field(title="Phát biểu của đại biểu", description="Ý kiến cấp trên", examples=["Đồng chí B phát biểu."]),
    ] = ""
    reply: Annotated[
        PlainProse,
        Field(title="Tiếp thu", description="Chủ trì tiếp thu ý kiến", examples=["Chi bộ tiếp thu."]),
    ] = ""
    assignments: Annotated[
        tuple[Assignment, ...],
        Field(
            title="Phân công nhiệm vụ",
            description="Ai, việc gì, thời hạn",
            examples=[[{"person": "Trần Thị C", "task": "Thu đảng phí", "deadline": "30/6/2026"}]],
        ),
    ] = ()
    votes: Annotated[
        tuple[Vote, ...],
        Field(
            title="Biểu quyết",
            description="Nội dung, hình thức, số phiếu",
            examples=[[{"subject": "Nghị quyết tháng 6", "in_favour": "11"}]],
        ),
    ] = ()
    quality: Annotated[
        Quality | None,
        Field(
            title="Đánh giá chất lượng",
            description="Điểm tự chấm và mức xếp loại",
            examples=[{"score": "92", "band": "Tốt"}],
        ),
    ] = None
    adopted_by: Annotated[
        Whole | None,
        Field(
            title="Số đảng viên nhất trí",
            description="Nhất trí thông qua biên bản sau khi đọc lại; bỏ trống thì không in câu ấy",
            examples=["11"],
        ),
    ] = None

    def default_subject(self) -> str:
        """Return the kind of meeting and its period."""
        return f"{self.kind.subject} {self.period}"

    def printed_date(self) -> PartialDate:
        """Return the minutes' own date, or the day of the meeting, at whose end they are read and signed."""
        return self.date if self.date.blank else self.dated()

    @property
    def minutes_long(self) -> int:
        """The length of the meeting in minutes."""
        return (self.end.hour - self.start.hour) * 60 + self.end.minute - self.start.minute

    @property
    def ballots(self) -> tuple[Ballot, ...]:
        """The votes as they are printed."""
        return tuple(counted(vote, self.attendance) for vote in self.votes)

    @property
    def adopted(self) -> bool:
        """Whether the minutes were adopted: by more than half of those present, as far as that is recorded."""
        return self.adopted_by is not None and 2 * self.adopted_by > (self.attendance.present or 0)

    @property
    def part_numbers(self) -> PartNumbers:
        """The numbers of the parts behind the proceedings (which are II)."""
        number = 2
        numbers = []
        for part in (self.assignments, self.votes, self.quality):
            number += bool(part)
            numbers.append(roman(number) if part else "")
        return PartNumbers(*numbers)

    def problems(self) -> Iterator[Problem]:
        """The sums and times of a meeting (derived from the forms in use; durations by the guidance of its day)."""
        yield from super().problems()
        if self.minutes_long <= 0:
            yield Problem(("end",), "meeting-times", _("giờ kết thúc không sau giờ bắt đầu; hãy sửa một trong hai giờ"))
        if self.kind.thematic and self.theme is None:
            yield Problem(("theme",), "missing", _("thiếu; kỳ họp có chuyên đề thì phải ghi tên chuyên đề"))
        if not self.kind.thematic and self.theme is not None:
            yield Problem(
                ("theme",),
                "theme-kind",
                _("có chuyên đề mà loại kỳ họp là “{kind}”; sửa loại kỳ họp hoặc bỏ chuyên đề").format(
                    kind=self.kind.value
                ),
            )
        yield from self._vote_problems()
        excused = (absence.name for absence in self.attendance.excused)
        yield from absent_acts(excused, self.attendance.unexcused, self._acts())
        yield from signers_led(self.signature, self.co_signatures, (self.chair.name,), (self.secretary.name,))
        yield from self._advice()

    def _acts(self) -> Iterator[Act]:
        yield from leaders(self.chair.name, self.secretary.name)
        for number, item in enumerate(self.agenda):
            yield Act(("agenda", number, "presenter"), item.presenter, _("{name} trình bày mà ghi vắng"))
            for index, opinion in enumerate(item.opinions):
                path = ("agenda", number, "opinions", index, "speaker")
                yield Act(path, opinion.speaker, _("{name} có ý kiến mà ghi vắng"))

    def _vote_problems(self) -> Iterator[Problem]:
        for index, vote in enumerate(self.votes):
            yield from vote_problems(vote, self.attendance, ("votes", index))
        present = self.attendance.present
        if self.adopted_by is not None and present is not None and self.adopted_by > present:
            message = _("{n} người nhất trí mà chỉ {present} người có mặt; hãy sửa một trong hai số")
            yield Problem(("adopted_by",), "adopted-sum", message.format(n=self.adopted_by, present=present))
        yield from fees_problems(self.fees, self.attendance)

    def _advice(self) -> Iterator[Problem]:
        if self.adopted_by is None:
            message = _(
                "chưa ghi bao nhiêu đồng chí nhất trí: không in câu “Biên bản đã được đọc lại cho mọi người cùng "
                "nghe”; đã đọc lại và thông qua thì hãy ghi số đảng viên nhất trí"
            )
            yield Problem(("adopted_by",), "adopted-unrecorded", message, Severity.ADVICE)
        wanted = self.kind.minutes_wanted
        guidance = in_force("meetings", self.held_on)
        if guidance and wanted and 0 < self.minutes_long < wanted:
            message = _("họp {n} phút; hướng dẫn yêu cầu ít nhất {wanted} phút ({source})")
            yield Problem(
                ("end",),
                "meeting-short",
                message.format(n=self.minutes_long, wanted=wanted, source=guidance),
                Severity.ADVICE,
            )
        for index, task in enumerate(self.assignments):
            if not task.deadline:
                yield Problem(
                    ("assignments", index),
                    "deadline-missing",
                    _("việc “{task}” chưa có thời hạn").format(task=task.task),
                    Severity.ADVICE,
                )
