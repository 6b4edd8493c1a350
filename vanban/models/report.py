"""Báo cáo quý về sinh hoạt chi bộ.

No real form of this report was found: the outline and the tables are derived from what the 2024 plan asks cells to
report. Its figures are never typed: they are computed from minutes and scoring sheets.
"""

from collections.abc import Iterator
from decimal import Decimal
from typing import Annotated, ClassVar, NamedTuple

from pydantic import Field

from vanban.language import fold, official_number, percent, short_date
from vanban.messages import translate as _
from vanban.models.document import Document
from vanban.models.meeting import Band, MeetingKind
from vanban.models.record import Problem, Record
from vanban.models.records import MeetingRecord, ScoreRecord
from vanban.models.values import PeriodField, PlainProse, Score, Whole


class Figures(Record):
    """Figures that somebody typed; held against the records, never printed."""

    members: Annotated[Whole | None, Field(title="Đảng viên", description="Tổng số", examples=["12"])] = None
    regular: Annotated[Whole | None, Field(title="Số kỳ thường kỳ", description="Trong quý", examples=["3"])] = None
    thematic: Annotated[Whole | None, Field(title="Số kỳ chuyên đề", description="Trong quý", examples=["1"])] = None
    attendance: Annotated[
        Score | None, Field(title="Tỷ lệ dự (%)", description="Bình quân, một số lẻ", examples=["92,5"])
    ] = None


class CellRow(NamedTuple):
    """A line of the table per cell."""

    cell: str
    members: int
    regular: int
    thematic: int
    attendance: str
    good: int
    fair: int
    average: int
    poor: int
    unrated: int


class ThemeRow(NamedTuple):
    """A line of the table of themes."""

    cell: str
    title: str
    group: str
    held_on: str
    presenter: str
    band: str


class ScoreRow(NamedTuple):
    """A line of the table of scores."""

    meeting: str
    held_on: str
    self_total: str
    self_band: str
    appraised_total: str
    appraised_band: str


class QuarterlyReport(Document):
    """The report of a quarter, computed from the records of its meetings."""

    form: ClassVar[str] = "quarterly-report"
    type_name: ClassVar[str] = "Báo cáo"

    quarter: Annotated[PeriodField, Field(title="Quý", description="Quý báo cáo", examples=["quý II/2026"])]
    opening: Annotated[
        PlainProse,
        Field(title="Đoạn mở đầu", description="Trước mục I", examples=["Chi bộ báo cáo kết quả như sau:"]),
    ] = ""
    situation: Annotated[
        PlainProse,
        Field(title="Đặc điểm tình hình", description="Ngoài các con số", examples=["Chi bộ có một tổ đảng."]),
    ] = ""
    leadership: Annotated[
        PlainProse,
        Field(title="Lãnh đạo, chỉ đạo", description="Mục II.1", examples=["Chi uỷ đã quán triệt …"]),
    ]
    regular_remarks: Annotated[
        PlainProse,
        Field(title="Nhận xét sinh hoạt thường kỳ", description="Sau số liệu", examples=["Nền nếp giữ vững."]),
    ] = ""
    thematic_remarks: Annotated[
        PlainProse,
        Field(
            title="Nhận xét sinh hoạt chuyên đề",
            description="Sau số liệu",
            examples=["Chuyên đề sát thực tế."],
        ),
    ] = ""
    scoring_remarks: Annotated[
        PlainProse,
        Field(title="Nhận xét chấm điểm", description="Sau số liệu", examples=["Chấm điểm đúng thực chất."]),
    ] = ""
    limits: Annotated[
        PlainProse, Field(title="Hạn chế", description="Tồn tại, hạn chế", examples=["Ít ý kiến phát biểu."])
    ]
    causes: Annotated[
        PlainProse,
        Field(title="Nguyên nhân", description="Khách quan, chủ quan", examples=["Đảng viên đi làm xa."]),
    ]
    directions: Annotated[
        PlainProse,
        Field(title="Phương hướng, nhiệm vụ", description="Quý tới", examples=["- Tổ chức một chuyên đề."]),
    ]
    proposals: Annotated[
        PlainProse, Field(title="Kiến nghị, đề xuất", description="Nếu có", examples=["Không có."])
    ] = ""
    meetings: Annotated[
        tuple[MeetingRecord, ...],
        Field(
            title="Các kỳ họp",
            description="Lấy từ biên bản trong “records”, không gõ tay",
            examples=[[]],
            min_length=1,
        ),
    ]
    scores: Annotated[
        tuple[ScoreRecord, ...],
        Field(title="Các biểu điểm", description="Lấy từ biểu chấm điểm trong “records”", examples=[[]]),
    ] = ()
    figures: Annotated[
        Figures | None,
        Field(title="Số liệu đối chiếu", description="Số đã biết, để đối chiếu", examples=[{"regular": "3"}]),
    ] = None

    def default_subject(self) -> str:
        """Return what every such report is about."""
        return f"kết quả sinh hoạt chi bộ thường kỳ và chuyên đề {self.quarter}"

    @property
    def next_quarter(self) -> str:
        """The quarter after this one."""
        quarter, year = self.quarter.in_quarter, self.quarter.year
        return str(type(self.quarter)(year + quarter // 4, quarter=quarter % 4 + 1))

    @property
    def cells(self) -> tuple[CellRow, ...]:
        """The table per cell, in the order of the records."""
        names = dict.fromkeys(meeting.cell for meeting in self.meetings)
        return tuple(self._row(name, self._of(name)) for name in names)

    @property
    def all_cells(self) -> CellRow:
        """The totals of the table per cell."""
        return self._row("Tổng cộng", self.meetings)

    def _of(self, cell: str) -> tuple[MeetingRecord, ...]:
        return tuple(meeting for meeting in self.meetings if meeting.cell == cell)

    def _row(self, name: str, meetings: tuple[MeetingRecord, ...]) -> CellRow:
        cells = {meeting.cell for meeting in meetings}
        bands = [score.band for score in self.scores if score.cell in cells]
        counted = _attended(meetings)
        return CellRow(
            name,
            sum(_latest(meetings, cell).members for cell in cells),
            sum(meeting.kind.regular for meeting in meetings),
            sum(meeting.kind.thematic for meeting in meetings),
            percent(sum(m.present for m in counted), sum(m.summoned for m in counted)),
            bands.count(Band.GOOD),
            bands.count(Band.FAIR),
            bands.count(Band.AVERAGE),
            bands.count(Band.POOR),
            max(0, len(counted) - len(bands)),
        )

    @property
    def members(self) -> int:
        """Members of all cells at their latest meeting."""
        return self.all_cells.members

    @property
    def official(self) -> int:
        """Official members at the latest meetings."""
        return sum(_latest(self.meetings, cell).official for cell in {m.cell for m in self.meetings})

    @property
    def probationary(self) -> int:
        """Probationary members at the latest meetings."""
        return self.members - self.official

    @property
    def exempt(self) -> int:
        """Exempt members at the latest meetings."""
        return sum(_latest(self.meetings, cell).exempt for cell in {m.cell for m in self.meetings})

    @property
    def speakers_share(self) -> str:
        """Speakers of those present, over all regular and thematic meetings."""
        counted = _attended(self.meetings)
        return percent(sum(m.speakers for m in counted), sum(m.present for m in counted))

    @property
    def themes(self) -> tuple[ThemeRow, ...]:
        """The table of themes."""
        return tuple(
            ThemeRow(
                meeting.cell,
                meeting.theme,
                meeting.group,
                short_date(meeting.held_on),
                meeting.presenter,
                next((s.band.value for s in self.scores if _same(s, meeting)), ""),
            )
            for meeting in self.meetings
            if meeting.kind.thematic
        )

    @property
    def score_rows(self) -> tuple[ScoreRow, ...]:
        """The table of scores, own and appraised."""
        return tuple(
            ScoreRow(
                f"{score.cell}: {score.kind.value}",
                short_date(score.held_on),
                official_number(score.self_total),
                score.self_band.value,
                "" if score.appraised_total is None else official_number(score.appraised_total),
                score.appraised_band.value if score.appraised_band else "",
            )
            for score in self.scores
        )

    def problems(self) -> Iterator[Problem]:
        """Records of another quarter, sheets without a meeting, and typed figures that disagree."""
        yield from super().problems()
        if self.quarter.quarter is None:
            yield Problem(("quarter",), "quarter", _("cần một quý, như quý II/2026"))
        seen: dict[tuple[str, object, object], MeetingRecord] = {}
        for index, meeting in enumerate(self.meetings):
            if (meeting.period.year, meeting.period.in_quarter) != (
                self.quarter.year,
                self.quarter.in_quarter,
            ):
                message = _("{source} ghi kỳ {period}, không thuộc {quarter}")
                text = message.format(source=meeting.source, period=meeting.period, quarter=self.quarter)
                yield Problem(("meetings", index), "record-quarter", text)
            key = (fold(meeting.cell), meeting.held_on, meeting.kind)
            if key in seen:
                message = _("{source} và {other} là biên bản của cùng một kỳ họp")
                text = message.format(source=meeting.source, other=seen[key].source)
                yield Problem(("meetings", index), "record-twice", text)
            seen[key] = meeting
        for index, score in enumerate(self.scores):
            if not any(_same(score, meeting) for meeting in self.meetings):
                message = _("{source} chấm kỳ họp {kind} ngày {day} mà không có biên bản của kỳ họp ấy")
                text = message.format(source=score.source, kind=score.kind.value, day=short_date(score.held_on))
                yield Problem(("scores", index), "record-alone", text)
        yield from self._figure_problems()

    def _figure_problems(self) -> Iterator[Problem]:
        if self.figures is None:
            return
        row = self.all_cells
        computed = {
            "members": Decimal(row.members),
            "regular": Decimal(row.regular),
            "thematic": Decimal(row.thematic),
            "attendance": Decimal(row.attendance.rstrip("%").replace(",", ".") or 0),
        }
        sources = ", ".join(meeting.source for meeting in self.meetings if meeting.source)
        for name, value in computed.items():
            typed = getattr(self.figures, name)
            if typed is not None and Decimal(typed) != value:
                message = _("ghi {typed}, nhưng tính từ {sources} là {value}")
                text = message.format(
                    typed=official_number(Decimal(typed)), sources=sources, value=official_number(value)
                )
                yield Problem(("figures", name), "figure-disagrees", text)


def _attended(meetings: tuple[MeetingRecord, ...]) -> list[MeetingRecord]:
    """Meetings of the whole cell; a committee's own meeting does not count for attendance."""
    return [meeting for meeting in meetings if meeting.kind is not MeetingKind.COMMITTEE]


def _latest(meetings: tuple[MeetingRecord, ...], cell: str) -> MeetingRecord:
    return max((m for m in meetings if m.cell == cell), key=lambda meeting: meeting.held_on)


def _same(score: ScoreRecord, meeting: MeetingRecord) -> bool:
    return (fold(score.cell), score.held_on, score.kind) == (
        fold(meeting.cell),
        meeting.held_on,
        meeting.kind,
    )
