"""``dang-uy.yaml``: a committee, and what only its own papers say; every figure comes from the cells below it."""

from typing import Annotated

from vanban.book.entries import ReportEntry, SummaryEntry
from vanban.models.base import Record, told
from vanban.models.choices import choice
from vanban.models.meeting import MeetingKind, Person
from vanban.models.moments import Day, DocumentDate, PartialDate
from vanban.models.period import PeriodField
from vanban.models.summary import RatingRule
from vanban.models.values import Line, PlainProse, Text, Whole
from vanban.models.vocabulary import Issuer, Signature


class ScheduleEntry(Record):
    """The notice of a month's schedule; its table is taken from the meetings."""

    period: Annotated[PeriodField, told("Kỳ sinh hoạt", "Tháng", "tháng 6/2026")]
    number: Annotated[Text, told("Số", "Số của thông báo", "21")] = ""
    date: Annotated[DocumentDate, told("Ngày ban hành", "Ngày ký", "25/5/2026")] = PartialDate()
    opening: Annotated[PlainProse, told("Đoạn mở đầu", "Trước bảng", "Thông báo lịch như sau:")] = ""
    request: Annotated[PlainProse, told("Yêu cầu", "Sau bảng", "Đề nghị dự đầy đủ.")] = ""


class RatingsEntry(Record):
    """The month's ratings; the table is taken from the meetings and their scores."""

    period: Annotated[PeriodField, told("Kỳ sinh hoạt", "Tháng", "tháng 6/2026")]
    date: Annotated[DocumentDate, told("Ngày ban hành", "Ngày ký", "10/7/2026")] = PartialDate()


class ChosenCell(Record):
    """A cell chosen to hold a model meeting."""

    cell: Annotated[Line, told("Chi bộ", "Chi bộ được chọn", "Chi bộ thôn Hoa Ban")]
    kind: Annotated[MeetingKind, choice(MeetingKind), told("Nội dung", "thường kỳ hoặc chuyên đề", "thường kỳ")]
    time: Annotated[Line, told("Thời gian", "Tháng hoặc quý", "trong quý I năm 2026")]
    invitees: Annotated[Text, told("Thành phần mời", "Ai được mời dự", "bí thư các chi bộ")] = ""


class LessonsEntry(Record):
    """What was concluded after a model meeting."""

    cell: Annotated[Line, told("Chi bộ", "Chi bộ sinh hoạt mẫu", "Chi bộ thôn Hoa Ban")]
    kind: Annotated[MeetingKind, choice(MeetingKind), told("Nội dung", "thường kỳ hoặc chuyên đề", "thường kỳ")]
    number: Annotated[Text, told("Số", "Số của thông báo", "14")] = ""
    date: Annotated[DocumentDate, told("Ngày ban hành", "Ngày ký", "05/3/2026")] = PartialDate()
    reviewed_on: Annotated[Day, told("Ngày rút kinh nghiệm", "Ngày họp rút kinh nghiệm", "03/3/2026")]
    chair: Annotated[Person, told("Chủ trì", "Người kết luận", {"name": "Nguyễn Văn A"})]
    strengths: Annotated[PlainProse, told("Ưu điểm", "Mục 1", "Chuẩn bị chu đáo.")]
    limits: Annotated[PlainProse, told("Hạn chế", "Mục 2", "Thảo luận còn ít.")]
    lessons: Annotated[PlainProse, told("Kinh nghiệm", "Mục 3", "- Gửi tài liệu sớm.")]
    request: Annotated[PlainProse, told("Yêu cầu", "Mục 4", "Các chi bộ triển khai.")] = ""


class ModelPlanEntry(Record):
    """What only the plan of model meetings says."""

    number: Annotated[Text, told("Số", "Số của kế hoạch", "08")] = ""
    date: Annotated[DocumentDate, told("Ngày ban hành", "Ngày ký", "20/01/2026")] = PartialDate()
    opening: Annotated[PlainProse, told("Đoạn căn cứ", "Thực hiện kế hoạch nào", "Thực hiện …, như sau:")]
    purpose: Annotated[PlainProse, told("Mục đích, yêu cầu", "Mục I", "Rút kinh nghiệm để nhân rộng.")]
    preparation: Annotated[PlainProse, told("Chuẩn bị, thẩm định", "Mục II.2", "Đảng uỷ viên thẩm định.")]
    review: Annotated[PlainProse, told("Rút kinh nghiệm", "Mục II.3", "Thường trực Đảng uỷ chủ trì.")]
    execution: Annotated[PlainProse, told("Tổ chức thực hiện", "Mục III", "- Các chi bộ chuẩn bị.")]


class ModelReportEntry(Record):
    """What only the report on model meetings says."""

    number: Annotated[Text, told("Số", "Số của báo cáo", "22")] = ""
    date: Annotated[DocumentDate, told("Ngày ban hành", "Ngày ký", "05/4/2026")] = PartialDate()
    opening: Annotated[PlainProse, told("Đoạn mở đầu", "Thực hiện kế hoạch nào", "Báo cáo như sau:")]
    leadership: Annotated[PlainProse, told("Lãnh đạo, chỉ đạo", "Mục I", "Đã ban hành kế hoạch.")]
    strengths: Annotated[PlainProse, told("Ưu điểm", "Mục III.1", "Các bước đầy đủ.")]
    limits: Annotated[PlainProse, told("Hạn chế", "Mục III.2", "Thảo luận còn ít.")]
    lessons: Annotated[PlainProse, told("Kinh nghiệm, nhân rộng", "Mục IV", "- Gửi tài liệu sớm.")]
    proposals: Annotated[PlainProse, told("Kiến nghị, đề xuất", "Nếu có", "Không có.")] = ""


class ModelYear(Record):
    """The model meetings of a year: which cells, the plan, the lessons, the report."""

    year: Annotated[Whole, told("Năm", "Năm của kế hoạch", "2026")]
    selected: Annotated[
        tuple[ChosenCell, ...],
        told("Các chi bộ được chọn", "Chi bộ, nội dung, thời gian", [{"cell": "Chi bộ A", "kind": "thường kỳ"}]),
    ]
    plan: Annotated[ModelPlanEntry, told("Kế hoạch", "Phần lời của kế hoạch", {"number": "08"})]
    lessons: Annotated[tuple[LessonsEntry, ...], told("Rút kinh nghiệm", "Mỗi buổi một mục", [{"number": "14"}])] = ()
    report: Annotated[ModelReportEntry | None, told("Báo cáo", "Phần lời của báo cáo", {"number": "22"})] = None


class Committee(Record):
    """A committee above cells, or above other committees."""

    issuer: Annotated[Issuer, told("Cơ quan ban hành", "Tên, cấp trên, địa danh", {"name": "Đảng uỷ xã A"})]
    signature: Annotated[
        Signature | None,
        told("Chữ ký", "Khối ký của mọi giấy tờ, khi vanban.yaml không cho khối riêng", {"prefix": "T/M", "name": "A"}),
    ] = None
    schedules: Annotated[
        tuple[ScheduleEntry, ...], told("Thông báo lịch", "Mỗi tháng một mục", [{"period": "tháng 6/2026"}])
    ] = ()
    ratings: Annotated[
        tuple[RatingsEntry, ...], told("Tổng hợp xếp loại", "Mỗi tháng một mục", [{"period": "tháng 6/2026"}])
    ] = ()
    model_meetings: Annotated[ModelYear | None, told("Sinh hoạt mẫu", "Kế hoạch đến báo cáo", {"year": "2026"})] = None
    reports: Annotated[tuple[ReportEntry, ...], told("Báo cáo quý", "Phần lời", [{"quarter": "quý I/2026"}])] = ()
    summaries: Annotated[tuple[SummaryEntry, ...], told("Tổng hợp", "Sáu tháng, cả năm", [{"period": "năm 2026"}])] = ()
    rating_rule: Annotated[
        RatingRule | None, told("Quy tắc xếp loại năm", "Của địa phương; bỏ trống thì không xếp", {"title": "…"})
    ] = None
    report_days: Annotated[
        Whole | None,
        told("Hạn báo cáo quý", "Số ngày sau ngày cuối quý; bỏ trống thì không xem ngày báo cáo", "5"),
    ] = None

    @property
    def name(self) -> str:
        """The committee's name on one line."""
        return " ".join(self.issuer.name.split())
