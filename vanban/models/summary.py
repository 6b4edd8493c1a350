"""Tổng hợp sáu tháng, cả năm: the year's meetings of each cell, and the year's rating by a rule that is data."""

from collections.abc import Iterator
from typing import Annotated, ClassVar, NamedTuple

from vanban.messages import translate as _
from vanban.models import facts
from vanban.models.base import Problem, Record, told
from vanban.models.choices import choice
from vanban.models.meeting import Band
from vanban.models.meeting_record import ScoreRecord
from vanban.models.period import Period, PeriodField
from vanban.models.tally import CellRow, Tally
from vanban.models.values import Line, PlainProse, Text, Whole
from vanban.text.names import name_key


class YearBand(Record):
    """What a year's meetings must have been for a band; the first that holds counts."""

    band: Annotated[Band, choice(Band), told("Xếp loại", "Mức của năm", "Tốt")]
    all_at_least: Annotated[Band, choice(Band), told("Mọi kỳ từ", "Mức thấp nhất của mọi kỳ", "Khá")]
    at_least: Annotated[Whole, told("Số kỳ tối thiểu", "Số kỳ đạt đúng mức của năm", "7")] = 0


class RatingRule(Record):
    """The rule by which the meetings of a year become its band; local, with its source."""

    title: Annotated[Line, told("Tên quy tắc", "Gọi thế nào", "Đảng uỷ Khối Phú Thọ")]
    source: Annotated[Line, told("Nguồn", "Đã đọc ở đâu, chắc đến đâu", "nguồn thứ cấp, chỉ có hai mức đầu")]
    bands: Annotated[
        tuple[YearBand, ...],
        told("Các mức", "Từ cao xuống thấp", [{"band": "Tốt", "all_at_least": "Khá", "at_least": "7"}], min_length=1),
    ]

    def band(self, meetings: list[Band]) -> Band | None:
        """Return the band of a year's meetings; None where no line of the rule holds (it may not tell all)."""
        order = list(Band)
        for line in self.bands:
            enough = meetings.count(line.band) >= line.at_least
            if meetings and enough and all(order.index(band) <= order.index(line.all_at_least) for band in meetings):
                return line.band
        return None


class YearRow(NamedTuple):
    """A line of the table: the counts of a cell or unit, and its rating for the year."""

    counts: CellRow
    rating: str


class PeriodSummary(Tally):
    """Tổng hợp kết quả sinh hoạt chi bộ of half a year or a year; computed from records."""

    form: ClassVar[str] = "period-summary"
    type_name: ClassVar[str] = "Tổng hợp"
    numbered: ClassVar[bool] = False

    period: Annotated[
        PeriodField,
        facts.PART_OF_YEAR,
        told("Thời gian", "6 tháng đầu năm, 6 tháng cuối năm hoặc cả năm", "năm 2026"),
    ]
    rating_rule: Annotated[
        RatingRule | None,
        told("Quy tắc xếp loại năm", "Của địa phương; bỏ trống thì không xếp loại năm", {"title": "…", "bands": []}),
    ] = None
    remarks: Annotated[PlainProse, told("Nhận xét", "Sau bảng", "Nền nếp sinh hoạt được giữ vững.")] = ""
    note: Annotated[Text, told("Ghi chú", "Dòng nhỏ dưới bảng", "Đảng viên miễn sinh hoạt không tính.")] = ""

    def default_subject(self) -> str:
        """Return what the table is of."""
        return f"kết quả sinh hoạt chi bộ {self.period}"

    def span(self) -> Period:
        """Return the half or the year."""
        return self.period

    @property
    def rows(self) -> tuple[YearRow, ...]:
        """The table, a line a cell or unit."""
        return tuple(YearRow(row, self._rating(row.cell)) for row in self.cells)

    def _rating(self, name: str) -> str:
        if self.rating_rule is None or any(meeting.unit for meeting in self.meetings):
            return ""
        bands = [score.appraised_band for score in self._scores_of(name) if score.appraised_band]
        band = self.rating_rule.band(bands)
        return band.value if band else ""

    def _scores_of(self, name: str) -> list[ScoreRecord]:
        return [score for score in self.scores if name_key(score.cell) == name_key(name)]

    def problems(self) -> Iterator[Problem]:
        """The time is a half or a whole year."""
        yield from super().problems()
        if self.period.month or self.period.quarter:
            yield Problem(("period",), "period", _("cần sáu tháng hoặc cả năm, như 6 tháng đầu năm 2026, năm 2026"))
