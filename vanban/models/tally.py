"""Figures of many meetings, computed from their records and never typed: per cell or unit, of themes, of scores."""

from collections.abc import Iterator
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, NamedTuple

from pydantic import Field

from vanban.language import official_number, percent, short_date
from vanban.messages import translate as _
from vanban.models.document import Document
from vanban.models.meeting import Band, MeetingKind
from vanban.models.period import Period
from vanban.models.record import Problem, told
from vanban.models.records import MeetingRecord, ScoreRecord
from vanban.models.values import choice


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


class Bar(NamedTuple):
    """A bar of a chart: its label, length in EMU (36,000 a millimetre), and the value printed beside it."""

    label: str
    length: int
    value: str


FULL_BAR = 70 * 36_000
"""The longest bar, 70 mm."""


class AttendanceBase(StrEnum):
    """What attendance is a share of; no source settles it, so the figure is printed with its base."""

    SUMMONED = "số phải dự"
    MEMBERS = "tổng số đảng viên"


class SpeakersBase(StrEnum):
    """What speakers are a share of; not settled by any source either."""

    PRESENT = "số có mặt"
    MEMBERS = "tổng số đảng viên"


class Tally(Document):
    """A document whose figures are counted from records of meetings and of scoring sheets."""

    attendance_base: Annotated[
        AttendanceBase,
        choice(AttendanceBase),
        told("Mẫu số tỷ lệ dự", "số phải dự hoặc tổng số đảng viên; in kèm số liệu", "số phải dự"),
    ] = AttendanceBase.SUMMONED
    speakers_base: Annotated[
        SpeakersBase,
        choice(SpeakersBase),
        told("Mẫu số tỷ lệ phát biểu", "số có mặt hoặc tổng số đảng viên; in kèm số liệu", "số có mặt"),
    ] = SpeakersBase.PRESENT

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

    def span(self) -> Period:
        """Return the time that the document is of."""
        raise NotImplementedError

    @property
    def unit_label(self) -> str:
        """What a line of the table is: a cell, or an organisation above cells."""
        return "Đơn vị" if any(meeting.unit for meeting in self.meetings) else "Chi bộ"

    @property
    def cells(self) -> tuple[CellRow, ...]:
        """The table per cell, or per unit where the records tell one, in the order of the records."""
        names = dict.fromkeys(meeting.unit or meeting.cell for meeting in self.meetings)
        return tuple(self._row(name, self._of(name)) for name in names)

    @property
    def cell_count(self) -> int:
        """How many cells there are."""
        return len({meeting.cell_id for meeting in self.meetings})

    @property
    def all_cells(self) -> CellRow:
        """The totals of the table per cell."""
        return self._row("Tổng cộng", self.meetings)

    @property
    def attendance_bars(self) -> tuple[Bar, ...]:
        """Attendance in bars: a cell or unit each, or a meeting each where there is one cell only."""
        rows = [(row.cell, row.attendance) for row in self.cells]
        if len(rows) == 1:
            rows = [
                (f"{m.kind.value} {short_date(m.held_on)}", percent(m.present, self._attendance_of(m)))
                for m in _attended(self.meetings)
            ]
        return tuple(
            Bar(label, _length(Decimal(share.rstrip("%").replace(",", ".")), 100), share) for label, share in rows
        )

    @property
    def rating_bars(self) -> tuple[Bar, ...]:
        """Meetings of each band in bars."""
        row = self.all_cells
        counts = (row.good, row.fair, row.average, row.poor)
        return tuple(
            Bar(band.value, _length(Decimal(count), max(counts)), str(count))
            for band, count in zip(Band, counts, strict=True)
        )

    def _of(self, name: str) -> tuple[MeetingRecord, ...]:
        return tuple(meeting for meeting in self.meetings if (meeting.unit or meeting.cell) == name)

    def _row(self, name: str, meetings: tuple[MeetingRecord, ...]) -> CellRow:
        cells = {meeting.cell_id for meeting in meetings}
        bands = [score.band for score in self.scores if score.cell_id in cells]
        counted = _attended(meetings)
        return CellRow(
            name,
            sum(_latest(meetings, cell).members for cell in cells),
            sum(meeting.kind.regular for meeting in meetings),
            sum(meeting.kind.thematic for meeting in meetings),
            percent(sum(m.present for m in counted), sum(map(self._attendance_of, counted))),
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
        return sum(_latest(self.meetings, cell).official for cell in {m.cell_id for m in self.meetings})

    @property
    def probationary(self) -> int:
        """Probationary members at the latest meetings."""
        return self.members - self.official

    @property
    def exempt(self) -> int:
        """Exempt members at the latest meetings."""
        return sum(_latest(self.meetings, cell).exempt for cell in {m.cell_id for m in self.meetings})

    @property
    def speakers_share(self) -> str:
        """Speakers of their base, over all regular and thematic meetings."""
        counted = _attended(self.meetings)
        whole = self.speakers_base is SpeakersBase.MEMBERS
        return percent(sum(m.speakers for m in counted), sum(m.members if whole else m.present for m in counted))

    def _attendance_of(self, meeting: MeetingRecord) -> int:
        return meeting.members if self.attendance_base is AttendanceBase.MEMBERS else meeting.summoned

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
        """Records of another time, two of one meeting, sheets without a meeting."""
        yield from super().problems()
        for index, meeting in enumerate(self.meetings):
            if meeting.period not in self.span():
                message = _("{source} ghi kỳ {period}, không thuộc {quarter}")
                text = message.format(source=meeting.source, period=meeting.period, quarter=self.span())
                yield Problem(("meetings", index), "record-quarter", text)
        seen: dict[tuple[object, ...], MeetingRecord] = {}
        for index, meeting in enumerate(self.meetings):
            key = (meeting.cell_id, meeting.held_on, meeting.kind)
            if key in seen:
                message = _("{source} và {other} là biên bản của cùng một kỳ họp")
                text = message.format(source=meeting.source, other=seen[key].source)
                yield Problem(("meetings", index), "record-twice", text)
            seen[key] = meeting
        for index, score in enumerate(self.scores):
            if (score.cell_id, score.held_on, score.kind) not in seen:
                message = _("{source} chấm kỳ họp {kind} ngày {day} mà không có biên bản của kỳ họp ấy")
                text = message.format(source=score.source, kind=score.kind.value, day=short_date(score.held_on))
                yield Problem(("scores", index), "record-alone", text)


def _length(value: Decimal, full: int) -> int:
    """Return the length of a bar; no picture is narrower than one EMU."""
    return max(1, int(min(value, Decimal(full)) * FULL_BAR / full)) if full else 1


def _attended(meetings: tuple[MeetingRecord, ...]) -> list[MeetingRecord]:
    """Meetings of the whole cell; a committee's own meeting does not count for attendance."""
    return [meeting for meeting in meetings if meeting.kind is not MeetingKind.COMMITTEE]


def _latest(meetings: tuple[MeetingRecord, ...], cell: tuple[str, str]) -> MeetingRecord:
    """Return a cell's last meeting; a committee's own, which only its members attend, only where there is no other."""
    own = (meeting for meeting in meetings if meeting.cell_id == cell)
    return max(own, key=lambda meeting: (meeting.kind is not MeetingKind.COMMITTEE, meeting.held_on))


def _same(score: ScoreRecord, meeting: MeetingRecord) -> bool:
    return (score.cell_id, score.held_on, score.kind) == (
        meeting.cell_id,
        meeting.held_on,
        meeting.kind,
    )
