"""Figures of many meetings, computed from their records and never typed: per cell or unit, of themes, of scores."""

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, NamedTuple

from pydantic import Field

from vanban.errors import Severity
from vanban.messages import translate as _
from vanban.models.base import Problem, told
from vanban.models.choices import choice
from vanban.models.document import Document
from vanban.models.meeting import Band, MeetingKind
from vanban.models.meeting_record import MeetingRecord, ScoreRecord
from vanban.models.period import Period
from vanban.models.plausible import last_day
from vanban.text.language import official_number, percent, short_date
from vanban.text.names import bare_name, name_key


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
    """Meetings without a scoring sheet."""
    self_rated: int
    """Meetings that only the cell itself has scored: no band counts them."""


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
        names: dict[str, str] = {}
        for meeting in self.meetings:
            names.setdefault(name_key(meeting.unit or meeting.cell), meeting.unit or meeting.cell)
        return tuple(self._row(name, self._of(name)) for name in names.values())

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
            rows = [(f"{m.kind.value} {short_date(m.held_on)}", self._share((m,))) for m in _attended(self.meetings)]
        return tuple(
            Bar(label, _length(Decimal(share.rstrip("%").replace(",", ".") or 0), 100), share or "…")
            for label, share in rows
        )

    def _share(self, meetings: Iterable[MeetingRecord]) -> str:
        """Return present of their base over the meetings that record who came; nothing where none does."""
        known = [(m.present, self._attendance_of(m)) for m in meetings if m.present is not None]
        return percent(sum(came for came, _base in known), sum(base for _came, base in known)) if known else ""

    @property
    def uncounted(self) -> int:
        """Meetings of a cell of which nobody recorded who came; the share of attendance leaves them out."""
        return sum(meeting.present is None for meeting in _attended(self.meetings))

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
        return tuple(meeting for meeting in self.meetings if name_key(meeting.unit or meeting.cell) == name_key(name))

    def _row(self, name: str, meetings: tuple[MeetingRecord, ...]) -> CellRow:
        cells = {meeting.cell_id for meeting in meetings}
        bands = [score.appraised_band for score in self.scores if score.cell_id in cells]
        counted = _attended(meetings)
        return CellRow(
            name,
            sum(_latest(meetings, cell).members for cell in cells),
            sum(meeting.kind.regular for meeting in meetings),
            sum(meeting.kind.thematic for meeting in meetings),
            self._share(counted),
            bands.count(Band.GOOD),
            bands.count(Band.FAIR),
            bands.count(Band.AVERAGE),
            bands.count(Band.POOR),
            max(0, len(counted) - len(bands)),
            bands.count(None),
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
        """Speakers of their base, over all regular and thematic meetings; nothing where nobody recorded one."""
        whole = self.speakers_base is SpeakersBase.MEMBERS
        bases = ((m.speakers, m.members if whole else m.present) for m in _attended(self.meetings))
        known = [(spoke, base) for spoke, base in bases if base is not None]
        spoke = sum(spoke for spoke, _base in known)
        return percent(spoke, sum(base for _spoke, base in known)) if spoke else ""

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
                next((s.appraised_band.value for s in self.scores if _same(s, meeting) and s.appraised_band), ""),
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
        """Records of another time, two of one meeting, sheets without a meeting; meetings that record nobody."""
        yield from super().problems()
        yield from self._date_problems()
        for index, meeting in enumerate(self.meetings):
            if meeting.present is None and meeting.kind is not MeetingKind.COMMITTEE:
                message = _("kỳ họp ngày {day} không ghi số có mặt; tỷ lệ dự không tính kỳ này")
                text = message.format(day=short_date(meeting.held_on))
                yield Problem(("meetings", index), "record-uncounted", text, Severity.WARNING)
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
        yield from self._like_named()
        for index, score in enumerate(self.scores):
            if (score.cell_id, score.held_on, score.kind) not in seen:
                message = _("{source} chấm kỳ họp {kind} ngày {day} mà không có biên bản của kỳ họp ấy; hãy thêm vào")
                shown = {"kind": score.kind.value, "day": short_date(score.held_on)}
                text = message.format(source=score.source, **shown).strip()  # data of a program are of no file
                yield Problem(("scores", index), "record-alone", text)

    def _like_named(self) -> Iterator[Problem]:
        """Tell cells, or units, whose names differ in accents alone: two of them, or one typed in haste."""
        seen: dict[str, str] = {}
        for index, meeting in enumerate(self.meetings):
            name = meeting.unit or meeting.cell
            first = seen.setdefault(bare_name(name), name)
            if name_key(first) != name_key(name):
                hasty = name_key(name) == bare_name(name) or name_key(first) == bare_name(first)
                message = _("“{name}” và “{first}” chỉ khác dấu, tính là hai nơi; nếu là một thì viết như nhau")
                text = message.format(name=name, first=first)
                yield Problem(("meetings", index), "cell-spelled", text, Severity.WARNING if hasty else Severity.ADVICE)

    def _date_problems(self) -> Iterator[Problem]:
        """No report is older than the time that it tells of; how much later is nobody's rule."""
        span, last = self.span(), last_day(self.date)
        if last and last < date(span.year, span.months[0], 1):
            yield Problem(("date",), "date-before", _("ngày ban hành trước {period}").format(period=span))


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
