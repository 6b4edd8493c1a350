"""Biên bản of a conference, a congress, or a count of votes: who came, what was said, how it was voted."""

from collections.abc import Iterator
from typing import Annotated, ClassVar

from vanban.messages import translate as _
from vanban.models.acting import signers_led
from vanban.models.attendance import Absence
from vanban.models.ballot import Ballot, counted_of
from vanban.models.base import Problem, told
from vanban.models.document import Document
from vanban.models.meeting import AgendaItem, Guest, Person, Vote
from vanban.models.moments import Clock, Day, PartialDate
from vanban.models.plausible import issued_after, year_problems
from vanban.models.poll import Poll
from vanban.models.values import Line, PlainProse, Text, Whole
from vanban.text.language import percent
from vanban.text.said import inside


class ConferenceMinutes(Document):
    """Minutes of what is no cell's meeting; chair and recorder sign under the labels of the standard (I.7.1.4 e)."""

    form: ClassVar[str] = "conference-minutes"
    type_name: ClassVar[str] = "Biên bản"
    head_open: ClassVar[bool] = True

    meeting: Annotated[
        Line, told("Tên hội nghị", "Hội nghị, đại hội, cuộc kiểm phiếu nào", "Hội nghị Ban Chấp hành lần thứ 5")
    ]
    held_on: Annotated[Day, told("Ngày họp", "Ngày khai mạc", "02/7/2026")]
    start: Annotated[Clock, told("Bắt đầu", "Giờ khai mạc", "08:00")]
    ended_on: Annotated[Day | None, told("Ngày bế mạc", "Khi họp nhiều ngày", "03/7/2026")] = None
    end: Annotated[Clock, told("Kết thúc", "Giờ bế mạc", "11:00")]
    location: Annotated[Line, told("Địa điểm", "Nơi họp", "Hội trường Đảng uỷ xã")]
    called: Annotated[Whole | None, told("Triệu tập", "Số người được triệu tập", "29")] = None
    present: Annotated[Whole | None, told("Có mặt", "Số người có mặt", "27")] = None
    absent: Annotated[
        tuple[Absence, ...], told("Vắng", "Họ tên, lý do từng người", [{"name": "Lò Văn D", "reason": "đi công tác"}])
    ] = ()
    guests: Annotated[
        tuple[Guest, ...], told("Đại biểu mời", "Người dự ngoài thành phần triệu tập", [{"name": "Lê Thị B"}])
    ] = ()
    chairs: Annotated[
        tuple[Person, ...], told("Chủ trì", "Một người, hoặc đoàn chủ tịch", ["Nguyễn Văn A, Bí thư Đảng uỷ"])
    ] = ()
    recorders: Annotated[
        tuple[Person, ...], told("Thư ký", "Một người, hoặc đoàn thư ký", ["Trần Thị C, Chánh Văn phòng"])
    ] = ()
    tellers: Annotated[tuple[Person, ...], told("Ban Kiểm phiếu", "Khi có bỏ phiếu", ["Lý Văn H, Trưởng ban"])] = ()
    agenda: Annotated[
        tuple[AgendaItem, ...],
        told("Nội dung", "Từng nội dung: trình bày, ý kiến, kết luận", [{"title": "Báo cáo 6 tháng đầu năm"}]),
    ] = ()
    votes: Annotated[
        tuple[Vote, ...],
        told("Biểu quyết", "Nội dung, hình thức, số phiếu", [{"subject": "Nghị quyết hội nghị", "in_favour": "27"}]),
    ] = ()
    polls: Annotated[
        tuple[Poll, ...],
        told(
            "Kiểm phiếu",
            "Từng lần bỏ phiếu kín",
            [{"purpose": "bầu Bí thư", "issued": "28", "returned": "28", "valid": "28", "invalid": "0",
              "candidates": [{"name": "Nguyễn Văn A", "votes": "28"}]}],
        ),
    ] = ()  # fmt: skip
    conclusion: Annotated[PlainProse, told("Kết luận", "Kết luận của hội nghị", "Hội nghị thống nhất …")] = ""
    adopted: Annotated[
        Text, told("Thông qua biên bản", "Câu cuối, khi biên bản đã được đọc lại", "100% đại biểu nhất trí thông qua")
    ] = ""

    def default_subject(self) -> str:
        """Return the meeting that they are of."""
        return inside(self.meeting)

    def dated(self) -> PartialDate:
        """Return the minutes' own date, or the last day of the meeting."""
        return self.date or PartialDate(self.last_day.year, self.last_day.month, self.last_day.day)

    def printed_date(self) -> PartialDate:
        """Return the minutes' own date, or the last day of the meeting, at whose end they are read and signed."""
        return self.date if self.date.blank else self.dated()

    @property
    def last_day(self) -> Day:
        """The day on which it ended."""
        return self.ended_on or self.held_on

    @property
    def ballots(self) -> tuple[Ballot, ...]:
        """The votes as they are printed: of those present."""
        return tuple(counted_of(vote, self.present, self.called or self.present or 0) for vote in self.votes)

    @property
    def rate(self) -> str:
        """Present of those called; nothing where one of them is not told."""
        return percent(self.present, self.called) if self.called and self.present is not None else ""

    def problems(self) -> Iterator[Problem]:
        """Times in order; those present and absent are those called; nobody votes who is not there."""
        yield from super().problems()
        yield from issued_after(self.date, self.last_day, _("ngày họp"))
        yield from year_problems(self, "held_on", "ended_on")
        if self.ended_on and self.ended_on < self.held_on:
            yield Problem(("ended_on",), "meeting-times", _("ngày bế mạc trước ngày họp; hãy sửa một trong hai ngày"))
        elif self.last_day == self.held_on and self.end <= self.start:
            yield Problem(("end",), "meeting-times", _("giờ kết thúc không sau giờ bắt đầu; hãy sửa một trong hai giờ"))
        if not (self.agenda or self.polls):
            yield Problem(("agenda",), "missing", _("thiếu; ghi nội dung hội nghị, hoặc kết quả kiểm phiếu"))
        yield from self._attendance_problems()
        chairs, recorders = ([str(person.name) for person in led] for led in (self.chairs, self.recorders))
        yield from signers_led(self.signature, self.co_signatures, chairs, recorders)

    def _attendance_problems(self) -> Iterator[Problem]:
        called, present, absent = self.called, self.present, len(self.absent)
        if called is not None and present is not None:
            if present > called:
                message = _("có mặt {present}, nhiều hơn số triệu tập {called}; khách mời ghi ở “Đại biểu mời”")
                yield Problem(("present",), "attendance-sum", message.format(present=present, called=called))
            elif absent and present + absent != called:
                message = _("có mặt {present} cộng vắng {absent} (ghi tên) là {sum}, khác số triệu tập {called}")
                text = message.format(present=present, absent=absent, sum=present + absent, called=called)
                yield Problem(("present",), "attendance-sum", text)
        for index, vote in enumerate(self.votes):
            if present is not None and vote.total > present:
                message = _("có {votes} phiếu mà chỉ {n} người có mặt; sửa số phiếu")
                yield Problem(("votes", index), "votes-sum", message.format(votes=vote.total, n=present))
        for index, poll in enumerate(self.polls):
            if present is not None and poll.issued > present:
                message = _("phát ra {n} phiếu mà chỉ {present} người có mặt; sửa số phiếu")
                yield Problem(("polls", index, "issued"), "poll-sum", message.format(n=poll.issued, present=present))
