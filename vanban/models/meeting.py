"""The vocabulary of a meeting: who came, what was said, who does what, how it was voted."""

from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated, Any

from pydantic import Field, model_validator

from vanban.messages import translate as _
from vanban.models.attendance import Absence, Attendance  # noqa: F401  # the vocabulary of a meeting, in one place
from vanban.models.base import TEXT_TOO, Problem, Record
from vanban.models.choices import choice
from vanban.models.plausible import day_problems, points_problems
from vanban.models.texts import is_text
from vanban.models.values import FilledProse, Line, Lines, Money, PlainProse, Points, Text, Whole
from vanban.text.language import official_number, percent


class MeetingKind(StrEnum):
    """The kinds of meeting that the one form of minutes serves."""

    REGULAR = "thường kỳ"
    THEMATIC = "chuyên đề"
    COMBINED = "thường kỳ và chuyên đề"
    COMMITTEE = "họp chi uỷ"

    @property
    def regular(self) -> bool:
        """Whether the month's regular meeting was held in it."""
        return self in (MeetingKind.REGULAR, MeetingKind.COMBINED)

    @property
    def thematic(self) -> bool:
        """Whether a theme was held in it."""
        return self in (MeetingKind.THEMATIC, MeetingKind.COMBINED)

    @property
    def subject(self) -> str:
        """The subject line of its minutes, without the period."""
        return "họp chi uỷ" if self is MeetingKind.COMMITTEE else f"sinh hoạt chi bộ {self.value}"

    @property
    def minutes_wanted(self) -> int:
        """The least duration in minutes: 90, both together 120.

        (12-HD/BTCTW from 6/7/2018, 42-HD/BTCTW from 28/10/2025; neither was read itself.)
        """
        return {MeetingKind.COMBINED: 120, MeetingKind.COMMITTEE: 0}.get(self, 90)


class Mode(StrEnum):
    """How the members meet."""

    IN_PERSON = "trực tiếp"
    ONLINE = "trực tuyến"
    BOTH = "trực tiếp kết hợp trực tuyến"


class Person(Record):
    """A member by name and office."""

    model_config = TEXT_TOO

    name: Annotated[Line, Field(title="Họ tên", description="Họ tên đầy đủ", examples=["Nguyễn Văn A"])]
    office: Annotated[Text, Field(title="Chức vụ", description="Chức vụ đảng", examples=["Bí thư chi bộ"])] = ""

    @model_validator(mode="before")
    @classmethod
    def _from_text(cls, data: Any) -> Any:
        if not is_text(data):
            return data
        name, _comma, office = data.partition(",")
        return {"name": name, "office": office}

    def __str__(self) -> str:
        return f"{self.name}, {self.office}" if self.office else self.name


class Guest(Person):
    """Somebody who attends from outside the cell."""

    organisation: Annotated[
        Text, Field(title="Đơn vị", description="Nơi công tác", examples=["Đảng uỷ xã Mường Ví Dụ"])
    ] = ""

    def __str__(self) -> str:
        return ", ".join(part for part in (self.name, self.office, self.organisation) if part)


class Fees(Record):
    """Party fees at the meeting."""

    paid: Annotated[
        Whole | None, Field(title="Số đảng viên đã nộp", description="Bao nhiêu người", examples=["12"])
    ] = None
    amount: Annotated[Money | None, Field(title="Số tiền", description="Đồng", examples=["360.000"])] = None
    note: Annotated[Text, Field(title="Ghi chú", description="Tình hình khác", examples=["nộp đủ"])] = ""

    @property
    def told(self) -> bool:
        """Whether anything is said of them."""
        return self.paid is not None or self.amount is not None or self.note != ""


def fees_problems(fees: Fees | None, attendance: Attendance) -> Iterator[Problem]:
    """Nobody paid who is not of the cell or with it for a time."""
    most = attendance.total + attendance.transferred_in
    if fees and fees.paid is not None and fees.paid > most:
        message = _("ghi {n} người đã nộp mà chi bộ có {total} đảng viên")
        yield Problem(("fees", "paid"), "fees-sum", message.format(n=fees.paid, total=most))


class Theme(Record):
    """What a thematic meeting was about."""

    title: Annotated[Line, Field(title="Tên chuyên đề", description="Viết đủ", examples=["Phòng, chống lãng phí"])]
    group: Annotated[
        Text,
        Field(title="Nhóm vấn đề", description="Nhóm theo kế hoạch năm", examples=["học tập và làm theo Bác"]),
    ] = ""
    presenter: Annotated[Text, Field(title="Người trình bày", description="Họ tên", examples=["Trần Thị C"])] = ""


class Opinion(Record):
    """What one member said."""

    speaker: Annotated[Line, Field(title="Người phát biểu", description="Họ tên", examples=["Lò Văn D"])]
    text: Annotated[FilledProse, Field(title="Ý kiến", description="Tóm tắt ý kiến", examples=["Nhất trí."])]


class AgendaItem(Record):
    """One item of the meeting with its own discussion and its own conclusion."""

    title: Annotated[Line, Field(title="Tên nội dung", description="Không gõ số thứ tự", examples=["Đánh giá tháng 5"])]
    presenter: Annotated[
        Text, Field(title="Người trình bày", description="Họ tên, chức vụ", examples=["Nguyễn Văn A"])
    ] = ""
    text: Annotated[
        PlainProse,
        Field(title="Nội dung trình bày", description="Mỗi dòng một đoạn", examples=["Chi bộ đã …"]),
    ] = ""
    opinions: Annotated[
        tuple[Opinion, ...],
        Field(
            title="Ý kiến tham gia",
            description="Từng người",
            examples=[[{"speaker": "Lò Văn D", "text": "Nhất trí."}]],
        ),
    ] = ()
    conclusion: Annotated[
        PlainProse,
        Field(title="Kết luận", description="Kết luận của chủ trì", examples=["Chi bộ thống nhất."]),
    ] = ""


class Assignment(Record):
    """A task, who does it, and by when."""

    person: Annotated[Line, Field(title="Người thực hiện", description="Họ tên", examples=["Trần Thị C"])]
    task: Annotated[Lines, Field(title="Nhiệm vụ", description="Việc được giao", examples=["Thu đảng phí"])]
    deadline: Annotated[Text, Field(title="Thời hạn", description="Ngày hoặc mốc", examples=["30/6/2026"])] = ""

    def problems(self) -> Iterator[Problem]:
        """A deadline that looks like a date is one."""
        yield from day_problems(self.deadline, ("deadline",))


class VoteMethod(StrEnum):
    """How members vote: a raised party card or a secret ballot; show of hands and app are in use.

    (294-QĐ/TW, 6.1.6, in force from 26/5/2025 to 7/4/2026; the texts after it were not read.)
    """

    HANDS = "giơ tay"
    CARD = "thẻ đảng viên"
    BALLOT = "phiếu kín"
    APP = "ứng dụng"


class Vote(Record):
    """The result of one vote."""

    subject: Annotated[
        Line, Field(title="Nội dung biểu quyết", description="Về việc gì", examples=["Nghị quyết tháng 6"])
    ]
    method: Annotated[
        VoteMethod | None,
        choice(VoteMethod, optional=True),
        Field(
            title="Hình thức",
            description="giơ tay, thẻ đảng viên, phiếu kín, ứng dụng; bỏ trống thì không in",
            examples=["giơ tay"],
        ),
    ] = None
    in_favour: Annotated[Whole, Field(title="Tán thành", description="Số phiếu", examples=["11"])]
    against: Annotated[Whole | None, Field(title="Không tán thành", description="Số phiếu", examples=["0"])] = None
    abstaining: Annotated[Whole | None, Field(title="Không có ý kiến", description="Số phiếu", examples=["0"])] = None

    @property
    def total(self) -> int:
        """All votes that are told."""
        return self.in_favour + (self.against or 0) + (self.abstaining or 0)

    @property
    def share(self) -> str:
        """In favour, of all votes that are told; what a paper prints is of those entitled who are present."""
        return percent(self.in_favour, self.total) if self.total else ""


class Band(StrEnum):
    """The four ratings of a meeting."""

    GOOD = "Tốt"
    FAIR = "Khá"
    AVERAGE = "Trung bình"
    POOR = "Kém"


class Quality(Record):
    """The self-given score of the meeting, as adopted in it."""

    score: Annotated[
        Points, Field(title="Điểm", description="Tổng điểm tự chấm, như trong biểu chấm điểm", examples=["92"])
    ]
    band: Annotated[
        Band,
        choice(Band),
        Field(title="Xếp loại", description="Tốt, Khá, Trung bình, Kém", examples=["Tốt"]),
    ]
    note: Annotated[
        PlainProse, Field(title="Hạn chế, cách khắc phục", description="Nếu có", examples=["Ít ý kiến."])
    ] = ""

    def problems(self) -> Iterator[Problem]:
        """The band is the score's (90, 70, 50: the bounds that all known rubrics share)."""
        yield from points_problems(self, "score")
        bounds = ((90, Band.GOOD), (70, Band.FAIR), (50, Band.AVERAGE), (0, Band.POOR))
        due = next(band for bound, band in bounds if self.score >= bound)
        order = list(Band)
        if order.index(self.band) < order.index(due):
            message = _("ghi “{band}”, nhưng {score} điểm chỉ đạt “{due}”")
            yield Problem(
                ("band",),
                "quality-band",
                message.format(band=self.band.value, score=official_number(self.score), due=due.value),
            )
