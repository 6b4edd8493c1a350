"""What the committee writes of its cells' meetings: the member's report, the month's ratings, lessons, results.

No real report of an attending committee member was found (the 2024 plan only says that he appraises, confirms and
reports), nor a notice of lessons: their fields are derived. The table of ratings is one in use (An Giang).
"""

from collections.abc import Iterator
from typing import Annotated, ClassVar

from vanban.errors import Severity
from vanban.messages import translate as _
from vanban.models.base import Problem, Record, told
from vanban.models.choices import choice
from vanban.models.document import Document
from vanban.models.meeting import Band, MeetingKind, Person
from vanban.models.meeting_paper import MeetingPaper
from vanban.models.moments import Day, PartialDate
from vanban.models.period import PeriodField
from vanban.models.plausible import issued_after, points_problems, year_problems
from vanban.models.values import Line, PlainProse, Points, Text, Whole, Year
from vanban.text.language import official_number, short_date


class ObserverReport(MeetingPaper):
    """Phiếu dự sinh hoạt chi bộ of the committee member who attended."""

    form: ClassVar[str] = "observer-report"
    type_name: ClassVar[str] = "Phiếu dự"
    numbered: ClassVar[bool] = False

    cell: Annotated[Line, told("Chi bộ", "Chi bộ được dự", "Chi bộ thôn Hoa Ban")]
    observer: Annotated[Person, told("Người dự", "Họ tên, chức vụ", {"name": "Lê Thị B", "office": "Đảng uỷ viên"})]
    summoned: Annotated[Whole | None, told("Phải dự", "Số đảng viên phải dự; trống thì chừa chỗ", "12")] = None
    present: Annotated[Whole | None, told("Có mặt", "Số đảng viên có mặt; trống thì chừa chỗ", "11")] = None
    preparation: Annotated[PlainProse, told("Công tác chuẩn bị", "Nhận xét", "Chuẩn bị chu đáo.")]
    steps: Annotated[PlainProse, told("Các bước tiến hành", "Nhận xét", "Đủ các bước.")]
    discussion: Annotated[PlainProse, told("Thảo luận", "Nhận xét", "Sôi nổi.")]
    chairing: Annotated[PlainProse, told("Điều hành", "Nhận xét việc chủ trì", "Linh hoạt.")]
    self_total: Annotated[Points | None, told("Điểm tự chấm", "Tổng", "92")] = None
    self_band: Annotated[Band | None, choice(Band, optional=True), told("Tự xếp loại", "Mức", "Tốt")] = None
    appraised_total: Annotated[Points | None, told("Điểm thẩm định", "Tổng", "90")] = None
    appraised_band: Annotated[Band | None, choice(Band, optional=True), told("Xếp loại thẩm định", "Mức", "Tốt")] = None
    recommendations: Annotated[PlainProse, told("Đề xuất, kiến nghị", "Nếu có", "Cần gửi tài liệu sớm hơn.")] = ""

    def default_subject(self) -> str:
        """Return what was attended."""
        return f"{self.kind.subject} {self.period}"

    def problems(self) -> Iterator[Problem]:
        """Nobody came who did not have to."""
        yield from super().problems()
        yield from points_problems(self, "self_total", "appraised_total")
        if self.summoned is not None:
            yield from came_problems(self.present, self.summoned)


def came_problems(present: int | None, summoned: int) -> Iterator[Problem]:
    """Nobody came who did not have to."""
    if present is not None and present > summoned:
        message = _("có mặt {present}, nhiều hơn số phải dự là {summoned}")
        yield Problem(("present",), "attendance-sum", message.format(present=present, summoned=summoned))


def _of(present: int | None, summoned: int) -> str:
    return f"{'…' if present is None else official_number(present)}/{official_number(summoned)}"


class Rating(Record):
    """A line of the month's ratings."""

    cell: Annotated[Line, told("Tên đơn vị", "Chi bộ", "Chi bộ thôn Hoa Ban")]
    present: Annotated[Whole | None, told("Có mặt", "Số dự; trống khi không họp", "11")] = None
    summoned: Annotated[Whole, told("Phải dự", "Số phải dự", "12")]
    held_on: Annotated[Day | None, told("Ngày họp", "Ngày họp chi bộ; trống khi không họp", "03/6/2026")] = None
    points: Annotated[Points | None, told("Điểm", "Điểm thẩm định, chưa có thì điểm tự chấm", "90")] = None
    band: Annotated[Band | None, choice(Band, optional=True), told("Xếp loại", "Mức", "Tốt")] = None
    note: Annotated[Text, told("Ghi chú", "Lý do điểm trừ", "Ít ý kiến")] = ""

    @property
    def came(self) -> str:
        """Present of those who had to come, as ``18/18``."""
        return _of(self.present, self.summoned)

    @property
    def good(self) -> str:
        """The mark in the column Tốt."""
        return self._mark(Band.GOOD)

    @property
    def fair(self) -> str:
        """The mark in the column Khá."""
        return self._mark(Band.FAIR)

    @property
    def average(self) -> str:
        """The mark in the column Trung bình."""
        return self._mark(Band.AVERAGE)

    @property
    def poor(self) -> str:
        """The mark in the column Kém."""
        return self._mark(Band.POOR)

    def _mark(self, band: Band) -> str:
        return "x" if self.band is band else ""

    def problems(self) -> Iterator[Problem]:
        """Nobody came who did not have to."""
        yield from points_problems(self, "points")
        yield from year_problems(self, "held_on")
        yield from came_problems(self.present, self.summoned)


class RatingSummary(Document):
    """Tổng hợp đánh giá, xếp loại chất lượng sinh hoạt chi bộ hằng tháng."""

    form: ClassVar[str] = "rating-summary"
    type_name: ClassVar[str] = "Tổng hợp"
    numbered: ClassVar[bool] = False

    period: Annotated[PeriodField, told("Kỳ sinh hoạt", "Tháng", "tháng 6/2026")]
    ratings: Annotated[
        tuple[Rating, ...],
        told(
            "Các chi bộ",
            "Mỗi chi bộ một dòng",
            [{"cell": "Chi bộ thôn Hoa Ban", "present": "11", "summoned": "12"}],
            min_length=1,
        ),
    ]
    changes: Annotated[Text, told("Biến động đảng viên", "Dòng dưới bảng", "Chuyển đi 01 đồng chí.")] = ""

    def default_subject(self) -> str:
        """Return what the table is of."""
        return f"đánh giá, xếp loại chất lượng sinh hoạt chi bộ\n{self.period}"

    @property
    def good(self) -> int:
        """Cells rated Tốt."""
        return self._count(Band.GOOD)

    @property
    def fair(self) -> int:
        """Cells rated Khá."""
        return self._count(Band.FAIR)

    @property
    def average(self) -> int:
        """Cells rated Trung bình."""
        return self._count(Band.AVERAGE)

    @property
    def poor(self) -> int:
        """Cells rated Kém."""
        return self._count(Band.POOR)

    def _count(self, band: Band) -> int:
        return sum(rating.band is band for rating in self.ratings)

    @property
    def came(self) -> str:
        """All present of all who had to come; open where a meeting was held and nobody recorded who came."""
        summoned = sum(rating.summoned for rating in self.ratings)
        if any(rating.held_on and rating.present is None for rating in self.ratings):
            return _of(None, summoned)
        return _of(sum(rating.present or 0 for rating in self.ratings), summoned)

    def problems(self) -> Iterator[Problem]:
        """The table is not older than the meetings that it rates."""
        yield from super().problems()
        yield from year_problems(self, "period")
        if days := [rating.held_on for rating in self.ratings if rating.held_on]:
            yield from issued_after(self.date, max(days), _("ngày họp"))


class LessonsNotice(MeetingPaper):
    """Thông báo kết luận rút kinh nghiệm sau sinh hoạt chi bộ mẫu."""

    form: ClassVar[str] = "lessons-notice"
    type_name: ClassVar[str] = "Thông báo"

    cell: Annotated[Line, told("Chi bộ", "Chi bộ sinh hoạt mẫu", "Chi bộ thôn Hoa Ban")]
    reviewed_on: Annotated[Day, told("Ngày rút kinh nghiệm", "Ngày họp rút kinh nghiệm", "03/6/2026")]
    chair: Annotated[Person, told("Chủ trì", "Người kết luận", {"name": "Nguyễn Văn A", "office": "Bí thư Đảng uỷ"})]
    strengths: Annotated[PlainProse, told("Ưu điểm", "Mục 1", "Chuẩn bị chu đáo.")]
    limits: Annotated[PlainProse, told("Hạn chế", "Mục 2", "Thời gian thảo luận còn ít.")]
    lessons: Annotated[PlainProse, told("Kinh nghiệm", "Mục 3: làm ở các chi bộ còn lại", "- Gửi tài liệu sớm.")]
    request: Annotated[PlainProse, told("Yêu cầu", "Mục 4: giao việc", "Các chi bộ triển khai từ tháng sau.")] = ""

    def default_subject(self) -> str:
        """Return what was concluded."""
        return f"kết luận rút kinh nghiệm buổi {self.kind.subject} mẫu tại {self.cell}"

    def date_problems(self) -> Iterator[Problem]:
        """The review follows the meeting, the notice the review."""
        yield from issued_after(self.date, self.reviewed_on, _("ngày rút kinh nghiệm"))
        yield from year_problems(self, "reviewed_on")
        if self.reviewed_on < self.held_on:
            message = _("rút kinh nghiệm trước ngày họp {day}; hãy sửa ngày").format(day=short_date(self.held_on))
            yield Problem(("reviewed_on",), "review-before", message)

    def dated(self) -> PartialDate:
        """Return the notice's date, or the day of the review."""
        return self.date or PartialDate(self.reviewed_on.year, self.reviewed_on.month, self.reviewed_on.day)


class ModelResult(Record):
    """A model meeting that was held."""

    cell: Annotated[Line, told("Chi bộ", "Chi bộ sinh hoạt mẫu", "Chi bộ thôn Hoa Ban")]
    kind: Annotated[MeetingKind, choice(MeetingKind), told("Nội dung", "thường kỳ hoặc chuyên đề", "thường kỳ")]
    period: Annotated[
        PeriodField | None, told("Kỳ sinh hoạt", "Tháng hoặc quý, để đối chiếu với biên bản", "tháng 6/2026")
    ] = None
    held_on: Annotated[Day, told("Ngày họp", "Ngày tiến hành", "03/6/2026")]
    summoned: Annotated[Whole, told("Phải dự", "Số phải dự", "12")]
    present: Annotated[Whole | None, told("Có mặt", "Số có mặt; trống thì chừa chỗ", "11")] = None
    points: Annotated[Points | None, told("Điểm", "Điểm thẩm định", "92")] = None
    band: Annotated[Band | None, choice(Band, optional=True), told("Xếp loại", "Mức", "Tốt")] = None

    @property
    def came(self) -> str:
        """Present of those who had to come."""
        return _of(self.present, self.summoned)

    @property
    def rated(self) -> str:
        """The band, or nothing."""
        return self.band.value if self.band else ""

    def problems(self) -> Iterator[Problem]:
        """Nobody came who did not have to."""
        yield from points_problems(self, "points")
        yield from year_problems(self, "held_on")
        yield from came_problems(self.present, self.summoned)


class ModelMeetingReport(Document):
    """Báo cáo kết quả tổ chức sinh hoạt chi bộ mẫu."""

    form: ClassVar[str] = "model-meeting-report"
    type_name: ClassVar[str] = "Báo cáo"

    year: Annotated[Year, told("Năm", "Năm của kế hoạch", "2026")]
    opening: Annotated[PlainProse, told("Đoạn mở đầu", "Thực hiện kế hoạch nào", "Thực hiện …, báo cáo như sau:")]
    leadership: Annotated[PlainProse, told("Lãnh đạo, chỉ đạo", "Mục I", "Đảng uỷ đã ban hành kế hoạch.")]
    results: Annotated[
        tuple[ModelResult, ...],
        told(
            "Kết quả",
            "Mỗi buổi một dòng",
            [{"cell": "Chi bộ thôn Hoa Ban", "kind": "thường kỳ", "held_on": "03/3/2026"}],
            min_length=1,
        ),
    ]
    strengths: Annotated[PlainProse, told("Ưu điểm", "Mục III.1", "Các bước đầy đủ.")]
    limits: Annotated[PlainProse, told("Hạn chế", "Mục III.2", "Thảo luận còn ít.")]
    lessons: Annotated[PlainProse, told("Kinh nghiệm, nhân rộng", "Mục IV", "- Gửi tài liệu sớm.")]
    proposals: Annotated[PlainProse, told("Kiến nghị, đề xuất", "Nếu có", "Không có.")] = ""

    def default_subject(self) -> str:
        """Return what is reported."""
        return f"kết quả tổ chức sinh hoạt chi bộ mẫu năm {self.year}"

    def problems(self) -> Iterator[Problem]:
        """The report is not older than the meetings that it tells of."""
        yield from super().problems()
        yield from year_problems(self, "year")
        if self.date.year:
            latest = max(result.held_on for result in self.results)
            for problem in issued_after(self.date, latest, _("ngày họp")):
                if problem.severity is Severity.ERROR:  # how long after is nobody's rule: it tells of a year
                    yield problem
