"""Plans of the cycle: the year's themes, the model meetings, the month's schedule.

No real table of a year's themes was found: its columns are derived. The topic groups are those of the 2024 plan.
"""

from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated, ClassVar

from vanban.errors import Severity
from vanban.messages import translate as _
from vanban.models.base import Problem, Record, told
from vanban.models.choices import choice
from vanban.models.document import Document
from vanban.models.meeting import MeetingKind
from vanban.models.moments import Clock, Day
from vanban.models.period import PeriodField
from vanban.models.plausible import day_problems, first_day, year_problems
from vanban.models.values import Line, PlainProse, Text, Whole, Year
from vanban.text.language import roman


class TopicGroup(StrEnum):
    """The ten groups of topics that the 2024 plan gives (its II.3.2), in its order, shortened."""

    EXAMPLE = "học tập và làm theo Bác"
    DECAY = "phòng, chống suy thoái"
    BUILDING = "xây dựng chi bộ, cơ quan, địa bàn"
    CORRUPTION = "phòng, chống tham nhũng, lãng phí, tệ nạn"
    DIRECTIVES = "tuyên truyền chỉ thị, nghị quyết, pháp luật"
    PROFESSION = "nâng cao chất lượng chuyên môn"
    TRADITION = "giáo dục truyền thống"
    LOCAL_ISSUES = "giải quyết vấn đề phức tạp"
    MEMBERS = "bồi dưỡng, tạo nguồn, quản lý đảng viên"
    OTHER = "nội dung khác"


class PlannedTheme(Record):
    """One line of the year's themes."""

    period: Annotated[PeriodField, told("Thời gian", "Quý hoặc tháng", "quý I/2026")]
    title: Annotated[Line, told("Tên chuyên đề", "Viết đủ", "Phòng, chống lãng phí trong việc cưới, việc tang")]
    group: Annotated[
        TopicGroup,
        choice(TopicGroup),
        told("Nhóm vấn đề", "Một trong mười nhóm của kế hoạch năm 2024", "học tập và làm theo Bác"),
    ]
    presenter: Annotated[Text, told("Người chuẩn bị, trình bày", "Họ tên", "Trần Thị C")] = ""
    note: Annotated[Text, told("Ghi chú", "Nếu có", "kết hợp thường kỳ")] = ""


class ThemePlan(Document):
    """Kế hoạch sinh hoạt chuyên đề năm."""

    form: ClassVar[str] = "theme-plan"
    type_name: ClassVar[str] = "Kế hoạch"

    year: Annotated[Year, told("Năm", "Năm của kế hoạch", "2026")]
    opening: Annotated[PlainProse, told("Đoạn căn cứ", "Trước mục I", "Chi bộ xây dựng kế hoạch như sau:")] = ""
    purpose: Annotated[PlainProse, told("Mục đích, yêu cầu", "Mục I", "Nâng cao chất lượng sinh hoạt chuyên đề.")]
    themes: Annotated[
        tuple[PlannedTheme, ...],
        told(
            "Các chuyên đề",
            "Mỗi quý ít nhất một",
            [{"period": "quý I/2026", "title": "Chống lãng phí", "group": "học tập và làm theo Bác"}],
            min_length=1,
        ),
    ]
    execution: Annotated[PlainProse, told("Tổ chức thực hiện", "Mục III", "- Bí thư chi bộ theo dõi.")]

    def default_subject(self) -> str:
        """Return what the plan is for."""
        return f"sinh hoạt chuyên đề năm {self.year}"

    def problems(self) -> Iterator[Problem]:
        """Every theme lies in the year; a quarter without a theme, a theme without a presenter are told."""
        yield from super().problems()
        yield from year_problems(self, "year")
        for index, theme in enumerate(self.themes):
            if theme.period.year != self.year:
                message = _("ghi {period}, ngoài năm {year} của kế hoạch")
                text = message.format(period=theme.period, year=self.year)
                yield Problem(("themes", index, "period"), "theme-year", text)
            if not theme.presenter:
                message = _("chuyên đề “{title}” chưa có người chuẩn bị, trình bày").format(title=theme.title)
                yield Problem(("themes", index, "presenter"), "presenter-missing", message, Severity.ADVICE)
        planned = {theme.period.in_quarter for theme in self.themes}
        if missing := [roman(quarter) for quarter in range(1, 5) if quarter not in planned]:
            message = _("chưa có chuyên đề cho quý {quarters}; mỗi quý ít nhất một").format(quarters=", ".join(missing))
            yield Problem(("themes",), "theme-quarter", message, Severity.WARNING)


class ModelMeeting(Record):
    """A cell chosen to hold a model meeting."""

    cell: Annotated[Line, told("Chi bộ", "Chi bộ được chọn", "Chi bộ thôn Hoa Ban")]
    kind: Annotated[MeetingKind, choice(MeetingKind), told("Nội dung", "thường kỳ hoặc chuyên đề", "thường kỳ")]
    time: Annotated[Line, told("Thời gian", "Ngày, tháng hoặc quý", "trong quý I năm 2024")]
    invitees: Annotated[Text, told("Thành phần mời", "Ai được mời dự", "bí thư các chi bộ trực thuộc")] = ""

    def problems(self) -> Iterator[Problem]:
        """A time that looks like a date is one."""
        yield from day_problems(self.time, ("time",))


class ModelMeetingPlan(Document):
    """Kế hoạch tổ chức sinh hoạt chi bộ mẫu, of a district or commune or of a grassroots committee.

    The outline is that of the 2024 plan, which asks each committee below for a plan of its own.
    """

    form: ClassVar[str] = "model-meeting-plan"
    type_name: ClassVar[str] = "Kế hoạch"

    year: Annotated[Year, told("Năm", "Năm của kế hoạch", "2026")]
    opening: Annotated[PlainProse, told("Đoạn căn cứ", "Thực hiện kế hoạch nào của cấp trên", "Thực hiện …, như sau:")]
    purpose: Annotated[PlainProse, told("Mục đích, yêu cầu", "Mục I", "Rút kinh nghiệm để nhân rộng.")]
    selected: Annotated[
        tuple[ModelMeeting, ...],
        told(
            "Các chi bộ được chọn",
            "Chi bộ, nội dung, thời gian, thành phần mời",
            [{"cell": "Chi bộ thôn Hoa Ban", "kind": "thường kỳ", "time": "trong quý I năm 2026"}],
            min_length=1,
        ),
    ]
    preparation: Annotated[PlainProse, told("Chuẩn bị, thẩm định", "Mục II.2", "Đảng uỷ viên phụ trách thẩm định.")]
    review: Annotated[PlainProse, told("Rút kinh nghiệm", "Mục II.3", "Thường trực Đảng uỷ chủ trì rút kinh nghiệm.")]
    execution: Annotated[PlainProse, told("Tổ chức thực hiện", "Mục III", "- Các chi bộ được chọn chuẩn bị nội dung.")]

    def default_subject(self) -> str:
        """Return what the plan is for."""
        return f"tổ chức mô hình sinh hoạt chi bộ mẫu năm {self.year}"

    def problems(self) -> Iterator[Problem]:
        """The year is one that is near."""
        yield from super().problems()
        yield from year_problems(self, "year")


class ScheduledMeeting(Record):
    """A line of the month's schedule."""

    cell: Annotated[Line, told("Chi bộ", "Tên chi bộ", "Chi bộ thôn Hoa Ban")]
    members: Annotated[Whole, told("Số lượng", "Số đảng viên", "13")]
    held_on: Annotated[Day, told("Ngày họp", "Ngày đã đăng ký", "03/6/2026")]
    start: Annotated[Clock, told("Bắt đầu", "Giờ khai mạc", "08:00")]
    location: Annotated[Line, told("Địa điểm", "Nơi họp", "Nhà văn hoá thôn Hoa Ban")]
    contact: Annotated[Text, told("Bí thư, điện thoại", "Ai chịu trách nhiệm", "Nguyễn Văn A, 000.0000")] = ""

    def problems(self) -> Iterator[Problem]:
        """The year is one that is near."""
        yield from year_problems(self, "held_on")


class ScheduleNotice(Document):
    """Thông báo lịch sinh hoạt của các chi bộ trong tháng; the columns are those of a table in use (An Giang)."""

    form: ClassVar[str] = "schedule-notice"
    type_name: ClassVar[str] = "Thông báo"

    period: Annotated[PeriodField, told("Kỳ sinh hoạt", "Tháng", "tháng 6/2026")]
    opening: Annotated[PlainProse, told("Đoạn mở đầu", "Trước bảng", "Đảng uỷ thông báo lịch sinh hoạt như sau:")] = ""
    meetings: Annotated[
        tuple[ScheduledMeeting, ...],
        told("Lịch họp", "Mỗi chi bộ một dòng", [{"cell": "Chi bộ thôn Hoa Ban", "members": "13"}], min_length=1),
    ]
    request: Annotated[PlainProse, told("Yêu cầu", "Sau bảng", "Đề nghị cấp uỷ viên phụ trách dự đầy đủ.")] = ""

    def default_subject(self) -> str:
        """Return what the notice is of."""
        return f"lịch sinh hoạt {self.period} của các chi bộ trực thuộc"

    @property
    def members(self) -> int:
        """Members of all cells."""
        return sum(meeting.members for meeting in self.meetings)

    def problems(self) -> Iterator[Problem]:
        """A schedule that is dated after its last meeting calls nobody."""
        yield from super().problems()
        yield from year_problems(self, "period")
        first = first_day(self.date)
        if first and first > max(meeting.held_on for meeting in self.meetings):
            message = _("thông báo ghi ngày sau mọi kỳ họp trong lịch; hãy xem lại ngày")
            yield Problem(("date",), "date-after", message, Severity.WARNING)
