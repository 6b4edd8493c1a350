"""One file a meeting, and what stands in the year's file: the records of a cell, each figure written once."""

from collections.abc import Iterator
from typing import Annotated, Any

from pydantic import BeforeValidator, model_validator

from vanban.errors import Severity
from vanban.messages import translate as _
from vanban.models.attendance import Absence, Absent, Came, Nobody, PersonName, says_none
from vanban.models.base import Problem, Record, told
from vanban.models.choices import choice
from vanban.models.meeting import (
    AgendaItem,
    Assignment,
    Fees,
    Guest,
    MeetingKind,
    Mode,
    Person,
    Theme,
    Vote,
)
from vanban.models.meeting_paper import AgendaStep
from vanban.models.moments import Clock, Day, DocumentDate, PartialDate
from vanban.models.period import PeriodField
from vanban.models.planning import PlannedTheme
from vanban.models.plausible import year_problems
from vanban.models.scoring import LineScore
from vanban.models.texts import refuse
from vanban.models.values import Line, Lines, PlainProse, Text, Whole, YesNo
from vanban.text.language import short_date
from vanban.text.names import name_key
from vanban.text.said import unstopped

ATTENDANCE = frozenset({"nobody_absent", "present", "excused", "unexcused", "exempt_present"})
"""The fields of a meeting that say who came."""


class DoneTask(Record):
    """What came of a task that the meeting before gave."""

    task: Annotated[Lines, told("Nhiệm vụ", "Đúng chữ như khi giao ở kỳ trước", "Thu đảng phí")]
    result: Annotated[Line, told("Kết quả", "Đã làm đến đâu", "hoàn thành")]


class ResolutionEntry(Record):
    """What only the resolution says; its figures are the meeting's."""

    number: Annotated[Text, told("Số", "Số của nghị quyết", "07")] = ""
    ideology: Annotated[PlainProse, told("Chính trị, tư tưởng", "Mục I.1", "Đảng viên yên tâm công tác.")]
    politics: Annotated[PlainProse, told("Nhiệm vụ chính trị", "Mục I.2", "Các chỉ tiêu cơ bản đạt.")]
    praise: Annotated[PlainProse, told("Biểu dương, nhắc nhở", "Mục I.4", "Biểu dương đồng chí Trần Thị C.")] = ""
    limits: Annotated[PlainProse, told("Hạn chế, nguyên nhân", "Mục I.5", "Ý kiến phát biểu còn ít.")] = ""
    directions: Annotated[PlainProse, told("Phương hướng, nhiệm vụ", "Mục II", "- Sửa xong đoạn đường.")]
    vote: Annotated[Vote, told("Biểu quyết", "Thông qua nghị quyết", {"subject": "Nghị quyết", "in_favour": "11"})]


class Appraisal(Record):
    """What the attending committee member writes."""

    date: Annotated[DocumentDate, told("Ngày", "Ngày viết phiếu", "04/7/2026")] = PartialDate()
    preparation: Annotated[PlainProse, told("Công tác chuẩn bị", "Nhận xét", "Chuẩn bị chu đáo.")]
    steps: Annotated[PlainProse, told("Các bước tiến hành", "Nhận xét", "Đủ các bước.")]
    discussion: Annotated[PlainProse, told("Thảo luận", "Nhận xét", "Sôi nổi.")]
    chairing: Annotated[PlainProse, told("Điều hành", "Nhận xét việc chủ trì", "Linh hoạt.")]
    recommendations: Annotated[PlainProse, told("Đề xuất, kiến nghị", "Nếu có", "Gửi tài liệu sớm hơn.")] = ""


def _present(value: object) -> object:
    """Refuse the words for nobody, or for all, where each who came is named: an empty list would say that all came."""
    if value and says_none(value):
        advice = _("ở đây ghi họ tên từng người có mặt; mọi người đều dự thì bỏ dòng này và ghi “Vắng: không”")
        raise refuse("present_none", advice)
    return value


class MeetingEntry(Record):
    """``ky-hop/*.yaml``: one meeting, from its notice to its appraisal; counts follow from the member list."""

    kind: Annotated[
        MeetingKind,
        choice(MeetingKind),
        told("Loại kỳ họp", "thường kỳ, chuyên đề, thường kỳ và chuyên đề, họp chi uỷ", "thường kỳ"),
    ]
    period: Annotated[PeriodField, told("Kỳ sinh hoạt", "Tháng hoặc quý", "tháng 6/2026")]
    held_on: Annotated[Day, told("Ngày họp", "Ngày tiến hành", "03/6/2026")]
    start: Annotated[Clock, told("Bắt đầu", "Giờ khai mạc", "08:00")]
    end: Annotated[Clock, told("Kết thúc", "Giờ bế mạc", "09:45")]
    location: Annotated[Line, told("Địa điểm", "Nơi họp", "Nhà văn hoá thôn Hoa Ban")]
    mode: Annotated[
        Mode | None,
        choice(Mode, optional=True),
        told("Hình thức", "trực tiếp, trực tuyến hoặc kết hợp; bỏ trống thì không in", "trực tiếp"),
    ] = None
    announced_on: Annotated[Day | None, told("Ngày mời họp", "Ngày gửi giấy mời, chương trình", "29/5/2026")] = None
    documents_on: Annotated[Day | None, told("Ngày gửi tài liệu", "Ngày tài liệu tới đảng viên", "01/6/2026")] = None
    reported_on: Annotated[Day | None, told("Ngày hoàn thiện", "Ngày hoàn thiện, báo cáo sau họp", "04/6/2026")] = None
    nobody_absent: Annotated[
        Nobody | None, told("Vắng", "Ghi “không” khi không ai vắng; không ghi gì về người dự thì chừa chỗ", "không")
    ] = None
    present: Annotated[
        tuple[PersonName, ...],
        BeforeValidator(_present),
        told("Có mặt", "Họ tên từng người có mặt, khi điểm danh từng người", ["Nguyễn Văn A"]),
    ] = ()
    excused: Annotated[
        tuple[Absence, ...],
        Absent,
        told("Vắng có lý do", "Họ tên và lý do", [{"name": "Lò Văn D", "reason": "đi công tác"}]),
    ] = ()
    unexcused: Annotated[
        tuple[PersonName, ...], Absent, told("Vắng không lý do", "Họ tên từng người", ["Vàng Văn X"])
    ] = ()
    exempt_present: Annotated[
        tuple[PersonName, ...], Came, told("Miễn sinh hoạt có mặt", "Họ tên người được miễn mà vẫn dự", ["Hoàng Văn M"])
    ] = ()
    guests: Annotated[tuple[Guest, ...], told("Khách mời", "Đại biểu dự họp", [{"name": "Lê Thị B"}])] = ()
    chair: Annotated[
        Person | None, told("Chủ trì", "Bỏ trống là Bí thư", {"name": "Nguyễn Văn A", "office": "Bí thư"})
    ] = None
    secretary: Annotated[Person, told("Thư ký", "Người ghi biên bản", {"name": "Trần Thị C"})]
    request: Annotated[PlainProse, told("Yêu cầu", "In trong giấy mời", "Đề nghị dự đúng giờ.")] = ""
    steps: Annotated[
        tuple[AgendaStep, ...],
        told("Chương trình", "Bỏ trống thì suy ra từ nội dung", [{"task": "Điểm danh", "person": "Thư ký"}]),
    ] = ()
    fees: Annotated[Fees | None, told("Đảng phí", "Tình hình nộp đảng phí", {"paid": "12"})] = None
    theme: Annotated[Theme | None, told("Chuyên đề", "Khi có sinh hoạt chuyên đề", {"title": "Chống lãng phí"})] = None
    agenda: Annotated[
        tuple[AgendaItem, ...],
        told("Nội dung", "Trình bày, ý kiến, kết luận", [{"title": "Đánh giá tháng 5"}], min_length=1),
    ]
    guest_speech: Annotated[PlainProse, told("Phát biểu của đại biểu", "Ý kiến cấp trên", "Đồng chí B nhắc …")] = ""
    reply: Annotated[PlainProse, told("Tiếp thu", "Chủ trì tiếp thu ý kiến", "Chi bộ tiếp thu.")] = ""
    results: Annotated[
        tuple[DoneTask, ...],
        told("Kết quả nhiệm vụ kỳ trước", "Từng việc đã giao", [{"task": "Thu quỹ", "result": "hoàn thành"}]),
    ] = ()
    assignments: Annotated[
        tuple[Assignment, ...],
        told("Phân công nhiệm vụ", "Ai, việc gì, thời hạn", [{"person": "Trần Thị C", "task": "Thu đảng phí"}]),
    ] = ()
    votes: Annotated[
        tuple[Vote, ...], told("Biểu quyết", "Nội dung, số phiếu", [{"subject": "Kết luận", "in_favour": "11"}])
    ] = ()
    adopted_by: Annotated[Whole | None, told("Số đảng viên nhất trí", "Nhất trí thông qua biên bản", "11")] = None
    number: Annotated[Text | None, told("Số", "Số của biên bản, nếu có", "07")] = None
    resolution: Annotated[
        ResolutionEntry | None, told("Nghị quyết", "Phần chỉ nghị quyết mới có", {"number": "07"})
    ] = None
    scores: Annotated[
        tuple[LineScore, ...], told("Điểm", "Mỗi tiêu chí một dòng", [{"criterion": "1", "self_score": "5"}])
    ] = ()
    quality_note: Annotated[PlainProse, told("Hạn chế, cách khắc phục", "Ghi vào biên bản", "Ít ý kiến.")] = ""
    observer: Annotated[
        Person | None, told("Người dự của cấp trên", "Bỏ trống là cấp uỷ viên phụ trách", {"name": "Lê Thị B"})
    ] = None
    appraisal: Annotated[
        Appraisal | None, told("Phiếu dự", "Nhận xét của cấp uỷ viên dự", {"preparation": "Chu đáo."})
    ] = None
    model: Annotated[YesNo, told("Sinh hoạt mẫu", "Ghi “có” khi là buổi sinh hoạt mẫu", "có")] = False

    @model_validator(mode="before")
    @classmethod
    def _blank_is_not_recorded(cls, data: Any) -> Any:
        """A key of attendance with nothing behind it says nothing."""
        if not isinstance(data, dict):
            return data
        return {key: value for key, value in data.items() if value is not None or key not in ATTENDANCE}

    def like(self, other: "MeetingEntry") -> bool:
        """Whether another meeting is of the same kind and period."""
        return self.kind is other.kind and self.period == other.period

    @property
    def attendance_recorded(self) -> bool:
        """Whether the record says who came: by names, or that nobody was absent, with a reason and without."""
        given = ATTENDANCE & self.model_fields_set
        return any(getattr(self, name) for name in given) or given >= {"excused", "unexcused"}

    @property
    def half_recorded(self) -> str:
        """The field that says of one kind of absence that there was none, where nothing says who came."""
        given = {"excused", "unexcused"} & self.model_fields_set
        return "" if self.attendance_recorded else next(iter(given), "")

    @property
    def all_votes(self) -> tuple[Vote, ...]:
        """All votes; the one on the resolution stands once, also where both lists have it."""
        own = self.resolution.vote if self.resolution else None
        if own is None:
            return self.votes
        twin = next((vote for vote in self.votes if _matter(vote) == _matter(own)), None)
        if twin is None:
            return (*self.votes, own)
        given = {name: value for name in _COUNTS if (value := getattr(own, name)) is not None}
        return tuple(vote.model_copy(update=given) if vote is twin else vote for vote in self.votes)

    @property
    def minutes_long(self) -> int:
        """The length in minutes."""
        return (self.end.hour - self.start.hour) * 60 + self.end.minute - self.start.minute

    def problems(self) -> Iterator[Problem]:
        """Times in order, a theme where the kind asks for one."""
        if self.minutes_long <= 0:
            yield Problem(("end",), "meeting-times", _("giờ kết thúc không sau giờ bắt đầu; hãy sửa một trong hai giờ"))
        if self.kind.thematic and self.theme is None:
            yield Problem(("theme",), "missing", _("thiếu; kỳ họp có chuyên đề thì phải ghi tên chuyên đề"))
        if self.nobody_absent and (self.excused or self.unexcused):
            first = ("excused", 0, "name") if self.excused else ("unexcused", 0)
            message = _("mục “Vắng” ghi “không” mà có {n} người ghi vắng, trước hết là {name}; hãy bỏ một trong hai")
            name = self.excused[0].name if self.excused else self.unexcused[0]
            text = message.format(n=len(self.excused) + len(self.unexcused), name=name)
            yield Problem(first, "attendance-absent", text)
        yield from self._vote_problems()
        yield from year_problems(self, "held_on", "announced_on", "documents_on", "reported_on")
        if self.announced_on and self.announced_on > self.held_on:
            message = _("mời họp sau ngày họp {day}; hãy sửa ngày").format(day=short_date(self.held_on))
            yield Problem(("announced_on",), "date-after", message)

    def _vote_problems(self) -> Iterator[Problem]:
        """One matter has one result, wherever it is recorded."""
        votes: list[tuple[tuple[str | int, ...], Vote]] = [(("votes", n), vote) for n, vote in enumerate(self.votes)]
        if self.resolution:
            votes.append((("resolution", "vote"), self.resolution.vote))
        for index, (path, vote) in enumerate(votes):
            for _path, first in votes[:index]:
                if _matter(vote) == _matter(first) and not _agree(vote, first):
                    message = _(
                        "“{subject}” đã ghi {one}, ở đây ghi {other}; hãy sửa cho giống nhau hoặc ghi rõ nội dung"
                    )
                    text = message.format(subject=vote.subject, one=_counts(first), other=_counts(vote))
                    yield Problem(path, "vote-twice", text)
                    break


_COUNTS = ("method", "in_favour", "against", "abstaining")


def _matter(vote: Vote) -> str:
    """Return what tells what was voted on: Tân and Tấn are two."""
    return name_key(unstopped(vote.subject))


def _agree(one: Vote, other: Vote) -> bool:
    """Whether two results of a vote can both be so; what one leaves open the other may tell."""
    pairs = [(getattr(one, name), getattr(other, name)) for name in _COUNTS]
    return all(first is None or second is None or first == second for first, second in pairs)


def _counts(vote: Vote) -> str:
    told = [vote.method.value if vote.method else None, vote.in_favour, vote.against, vote.abstaining]
    return "/".join("–" if value is None else str(value) for value in told[1:]) + (f" ({told[0]})" if told[0] else "")


class PlanEntry(Record):
    """What only the year's plan of themes says."""

    number: Annotated[Text, told("Số", "Số của kế hoạch", "02")] = ""
    date: Annotated[DocumentDate, told("Ngày ban hành", "Ngày ký", "10/01/2026")] = PartialDate()
    opening: Annotated[PlainProse, told("Đoạn căn cứ", "Trước mục I", "Chi bộ xây dựng kế hoạch như sau:")] = ""
    purpose: Annotated[PlainProse, told("Mục đích, yêu cầu", "Mục I", "Nâng cao chất lượng.")]
    execution: Annotated[PlainProse, told("Tổ chức thực hiện", "Mục III", "- Bí thư theo dõi.")]


class ReportEntry(Record):
    """What only a quarter's report says; its figures are counted."""

    quarter: Annotated[PeriodField, told("Quý", "Quý báo cáo", "quý II/2026")]
    number: Annotated[Text, told("Số", "Số của báo cáo", "12")] = ""
    date: Annotated[DocumentDate, told("Ngày ban hành", "Ngày ký", "30/6/2026")] = PartialDate()
    opening: Annotated[PlainProse, told("Đoạn mở đầu", "Trước mục I", "Báo cáo kết quả như sau:")] = ""
    situation: Annotated[PlainProse, told("Đặc điểm tình hình", "Ngoài các con số", "Chi bộ có một tổ đảng.")] = ""
    leadership: Annotated[PlainProse, told("Lãnh đạo, chỉ đạo", "Mục II.1", "Chi uỷ đã quán triệt …")]
    regular_remarks: Annotated[PlainProse, told("Nhận xét sinh hoạt thường kỳ", "Sau số liệu", "Giữ nền nếp.")] = ""
    thematic_remarks: Annotated[PlainProse, told("Nhận xét sinh hoạt chuyên đề", "Sau số liệu", "Sát thực tế.")] = ""
    scoring_remarks: Annotated[PlainProse, told("Nhận xét chấm điểm", "Sau số liệu", "Đúng thực chất.")] = ""
    limits: Annotated[PlainProse, told("Hạn chế", "Tồn tại, hạn chế", "Ít ý kiến phát biểu.")]
    causes: Annotated[PlainProse, told("Nguyên nhân", "Khách quan, chủ quan", "Đảng viên đi làm xa.")]
    directions: Annotated[PlainProse, told("Phương hướng, nhiệm vụ", "Quý tới", "- Tổ chức một chuyên đề.")]
    proposals: Annotated[PlainProse, told("Kiến nghị, đề xuất", "Nếu có", "Không có.")] = ""
    chart: Annotated[YesNo, told("Biểu đồ", "Có thì thêm phụ lục biểu đồ", "có")] = False


class SummaryEntry(Record):
    """A half-year's or year's roll-up, whose figures are counted."""

    period: Annotated[PeriodField, told("Thời gian", "6 tháng đầu năm hoặc cả năm", "năm 2026")]
    date: Annotated[DocumentDate, told("Ngày ban hành", "Ngày ký", "31/12/2026")] = PartialDate()
    remarks: Annotated[PlainProse, told("Nhận xét", "Sau bảng", "Nền nếp giữ vững.")] = ""


class YearEntry(Record):
    """``nam-2026.yaml``: the year's themes and reports."""

    year: Annotated[Whole, told("Năm", "Năm của tệp", "2026")]
    plan: Annotated[PlanEntry | None, told("Kế hoạch chuyên đề", "Phần lời của kế hoạch", {"number": "02"})] = None
    themes: Annotated[
        tuple[PlannedTheme, ...], told("Các chuyên đề", "Mỗi quý ít nhất một", [{"period": "quý I/2026"}])
    ] = ()
    reports: Annotated[tuple[ReportEntry, ...], told("Báo cáo quý", "Phần lời", [{"quarter": "quý I/2026"}])] = ()
    summaries: Annotated[tuple[SummaryEntry, ...], told("Tổng hợp", "Sáu tháng, cả năm", [{"period": "năm 2026"}])] = ()

    def problems(self) -> Iterator[Problem]:
        """A plan with words needs themes."""
        if self.plan and not self.themes:
            yield Problem(("themes",), "missing", _("có kế hoạch chuyên đề mà chưa ghi chuyên đề nào"), Severity.ERROR)
