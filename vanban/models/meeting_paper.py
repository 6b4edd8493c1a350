"""The papers of one meeting share which meeting it is: its kind, its period and the day it was held."""

from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated, ClassVar

from vanban.errors import Severity
from vanban.messages import translate as _
from vanban.models.base import Problem, Record, told
from vanban.models.choices import choice
from vanban.models.document import Document
from vanban.models.meeting import MeetingKind
from vanban.models.moments import Clock, Day, PartialDate
from vanban.models.period import PeriodField
from vanban.models.plausible import issued_after, issued_before, year_problems
from vanban.models.values import Line, PlainProse, Text, Whole
from vanban.text.language import short_date
from vanban.text.names import name_key


class MeetingPaper(Document):
    """A paper of one meeting."""

    kind: Annotated[
        MeetingKind,
        choice(MeetingKind),
        told("Loại kỳ họp", "thường kỳ, chuyên đề, thường kỳ và chuyên đề, hoặc họp chi uỷ", "thường kỳ"),
    ]
    period: Annotated[
        PeriodField, told("Kỳ sinh hoạt", "Tháng hoặc quý của kỳ họp, có thể khác tháng họp", "tháng 6/2026")
    ]
    held_on: Annotated[Day, told("Ngày họp", "Ngày tiến hành", "03/6/2026")]

    def default_subject(self) -> str:
        """Return the kind of meeting and its period."""
        return f"{self.kind.subject} {self.period}"

    def dated(self) -> PartialDate:
        """Return the paper's own date, or the day of the meeting."""
        return self.date or PartialDate(self.held_on.year, self.held_on.month, self.held_on.day)

    def problems(self) -> Iterator[Problem]:
        """The paper is dated as its kind asks, and the meeting was held about when its period says."""
        yield from super().problems()
        yield from self.date_problems()
        yield from year_problems(self, "held_on")
        months = (self.held_on.year - self.period.year) * 12 + self.held_on.month
        if months < self.period.months[0] - 3 or months > self.period.months[-1] + 3:
            message = _("họp ngày {day}, cách xa {period}; hãy xem lại")
            text = message.format(day=short_date(self.held_on), period=self.period)
            yield Problem(("held_on",), "held-far", text, Severity.WARNING)

    def date_problems(self) -> Iterator[Problem]:
        """A paper of a meeting that was held is not older than the meeting."""
        yield from issued_after(self.date, self.held_on, _("ngày họp"))


class Invitation(MeetingPaper):
    """Giấy mời: derived, no real Party form was seen; neither standard gives it a symbol, so it has no number."""

    form: ClassVar[str] = "invitation"
    type_name: ClassVar[str] = "Giấy mời"
    numbered: ClassVar[bool] = False

    invitees: Annotated[
        tuple[Line, ...],
        told("Kính mời", "Mỗi người hoặc mỗi nơi một dòng", ["Đồng chí Lê Thị B, Đảng uỷ viên"], min_length=1),
    ]
    start: Annotated[Clock, told("Bắt đầu", "Giờ khai mạc", "08:00")]
    location: Annotated[Line, told("Địa điểm", "Nơi họp", "Nhà văn hoá thôn Hoa Ban")]
    content: Annotated[PlainProse, told("Nội dung họp", "Bàn việc gì", "Đánh giá tháng 5, phương hướng tháng 6.")]
    request: Annotated[PlainProse, told("Yêu cầu", "Chuẩn bị gì, trả lời ai", "Đề nghị dự đúng giờ.")] = ""

    def date_problems(self) -> Iterator[Problem]:
        """Nobody is called to a meeting that is over."""
        yield from issued_before(self.date, self.held_on, _("ngày họp"))

    @property
    def sender(self) -> str:
        """Who invites, on one line."""
        return " ".join(self.issuer.name.split())


class AgendaStep(Record):
    """One line of the agenda."""

    task: Annotated[Line, told("Việc", "Nội dung công việc", "Điểm danh")]
    person: Annotated[Text, told("Người thực hiện", "Họ tên hoặc chức vụ", "Thư ký")] = ""
    minutes: Annotated[Whole | None, told("Số phút", "Thời lượng dự kiến", "10")] = None
    note: Annotated[Text, told("Ghi chú", "Nếu có", "")] = ""


class Agenda(MeetingPaper):
    """Chương trình sinh hoạt chi bộ: the table of one real agenda (task, person, note) with the time beside it."""

    form: ClassVar[str] = "agenda"
    type_name: ClassVar[str] = "Chương trình"

    start: Annotated[Clock, told("Bắt đầu", "Giờ khai mạc", "08:00")]
    location: Annotated[Line, told("Địa điểm", "Nơi họp", "Nhà văn hoá thôn Hoa Ban")]
    steps: Annotated[
        tuple[AgendaStep, ...],
        told("Các bước", "Theo thứ tự tiến hành", [{"task": "Điểm danh", "person": "Thư ký"}], min_length=1),
    ]

    @property
    def minutes_planned(self) -> int | None:
        """The planned length in minutes; None unless every step tells its own."""
        told = [step.minutes for step in self.steps if step.minutes is not None]
        return sum(told) if len(told) == len(self.steps) else None

    def date_problems(self) -> Iterator[Problem]:
        """Nobody plans a meeting that is over."""
        yield from issued_before(self.date, self.held_on, _("ngày họp"))


class Standing(StrEnum):
    """What a member is in the cell."""

    OFFICIAL = "chính thức"
    PROBATIONARY = "dự bị"
    GUEST = "tạm thời đến"


class Presence(StrEnum):
    """Whether a member came."""

    PRESENT = "có mặt"
    EXCUSED = "vắng có lý do"
    UNEXCUSED = "vắng không lý do"
    EXEMPT = "miễn sinh hoạt"
    AWAY = "tạm thời đi"
    SUSPENDED = "đình chỉ"


class Attendee(Record):
    """One line of the attendance list."""

    name: Annotated[Line, told("Họ tên", "Đảng viên", "Lò Văn D")]
    office: Annotated[Text, told("Chức vụ", "Chức vụ, nhiệm vụ", "Chi uỷ viên")] = ""
    standing: Annotated[
        Standing | None, choice(Standing, optional=True), told("Diện", "chính thức, dự bị, tạm thời đến", "chính thức")
    ] = None
    presence: Annotated[
        Presence | None,
        choice(Presence, optional=True),
        told("Điểm danh", "có mặt, vắng có lý do, vắng không lý do, miễn sinh hoạt; trống thì ký tay", "có mặt"),
    ] = None
    reason: Annotated[Text, told("Lý do", "Lý do vắng", "đi công tác")] = ""


class AttendanceList(MeetingPaper):
    """Danh sách đảng viên tham dự sinh hoạt: the title is of a form in use, the columns are derived."""

    form: ClassVar[str] = "attendance-list"
    type_name: ClassVar[str] = "Danh sách"
    numbered: ClassVar[bool] = False

    location: Annotated[Text, told("Địa điểm", "Nơi họp", "Nhà văn hoá thôn Hoa Ban")] = ""
    attendees: Annotated[
        tuple[Attendee, ...],
        told("Đảng viên", "Mỗi người một dòng", [{"name": "Lò Văn D", "presence": "có mặt"}], min_length=1),
    ]

    def default_subject(self) -> str:
        """Return what the list is of."""
        return f"đảng viên tham dự {self.kind.subject} {self.period}"

    def count(self, *presences: Presence) -> int:
        """Return how many lines have one of these marks."""
        return sum(attendee.presence in presences for attendee in self.attendees)

    @property
    def called(self) -> bool:
        """Whether the roll has been called, to the last name."""
        return self.summoned > 0 and all(attendee.presence for attendee in self.attendees)

    @property
    def present(self) -> int:
        """Those present."""
        return self.count(Presence.PRESENT)

    @property
    def absent(self) -> int:
        """Those absent, with a reason or without."""
        return self.count(Presence.EXCUSED, Presence.UNEXCUSED)

    @property
    def summoned(self) -> int:
        """Those who had to come: present or absent."""
        return self.present + self.absent

    def date_problems(self) -> Iterator[Problem]:
        """A list that was called is not older than the meeting; one to be signed is printed before."""
        if self.called:
            yield from super().date_problems()
        else:
            yield from issued_before(self.date, self.held_on, _("ngày họp"))

    def problems(self) -> Iterator[Problem]:
        """An excused absence has its reason; nobody is counted twice; a roll that was begun is called to its end."""
        yield from super().problems()
        seen: dict[str, int] = {}
        for index, attendee in enumerate(self.attendees):
            first = seen.setdefault(name_key(attendee.name), index)
            if first != index:
                message = _("trùng tên với dòng {n}; thêm chữ để phân biệt, như “Lò Văn D (1980)”").format(n=first + 1)
                yield Problem(("attendees", index, "name"), "attendee-twice", message, Severity.WARNING)
            if attendee.presence is Presence.EXCUSED and not attendee.reason:
                message = _("vắng có lý do mà chưa ghi lý do")
                yield Problem(("attendees", index, "reason"), "reason-missing", message)
            if attendee.presence is None and self.summoned:
                message = _("{name} chưa điểm danh, người khác thì có: không in số phải dự, có mặt, vắng")
                text = message.format(name=attendee.name)
                yield Problem(("attendees", index, "presence"), "presence-missing", text, Severity.WARNING)
