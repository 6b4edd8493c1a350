"""Báo cáo quý về sinh hoạt chi bộ.

No real form of this report was found: the outline and the tables are derived from what the 2024 plan asks cells to
report. Its figures are never typed: they are computed from minutes and scoring sheets.
"""

from collections.abc import Iterator
from decimal import Decimal
from typing import Annotated, ClassVar

from pydantic import Field

from vanban.messages import translate as _
from vanban.models import facts
from vanban.models.base import Problem, Record, told
from vanban.models.period import Period, PeriodField
from vanban.models.tally import Tally
from vanban.models.values import PlainProse, Score, Whole, YesNo
from vanban.text.language import official_number


class Figures(Record):
    """Figures that somebody typed; held against the records, never printed."""

    members: Annotated[Whole | None, Field(title="Đảng viên", description="Tổng số", examples=["12"])] = None
    regular: Annotated[Whole | None, Field(title="Số kỳ thường kỳ", description="Trong quý", examples=["3"])] = None
    thematic: Annotated[Whole | None, Field(title="Số kỳ chuyên đề", description="Trong quý", examples=["1"])] = None
    attendance: Annotated[
        Score | None, Field(title="Tỷ lệ dự (%)", description="Bình quân, một số lẻ", examples=["92,5"])
    ] = None


class QuarterlyReport(Tally):
    """The report of a quarter, computed from the records of its meetings."""

    form: ClassVar[str] = "quarterly-report"
    type_name: ClassVar[str] = "Báo cáo"

    quarter: Annotated[
        PeriodField, facts.QUARTER, Field(title="Quý", description="Quý báo cáo", examples=["quý II/2026"])
    ]
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
    chart: Annotated[YesNo, told("Biểu đồ", "Có thì thêm phụ lục biểu đồ tỷ lệ dự và xếp loại", "có")] = False
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

    def span(self) -> Period:
        """Return the quarter."""
        return self.quarter

    def problems(self) -> Iterator[Problem]:
        """Records of another quarter, sheets without a meeting, and typed figures that disagree."""
        yield from super().problems()
        if self.quarter.quarter is None:
            yield Problem(("quarter",), "quarter", _("cần một quý, như quý II/2026"))
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
            if name == "attendance" and not row.attendance:
                continue  # nobody recorded who came: told where the records are
            if typed is not None and Decimal(typed) != value:
                message = _("ghi {typed}, nhưng tính từ {sources} là {value}")
                text = message.format(
                    typed=official_number(Decimal(typed)), sources=sources, value=official_number(value)
                )
                yield Problem(("figures", name), "figure-disagrees", text)
