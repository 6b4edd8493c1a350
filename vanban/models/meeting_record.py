"""What a report keeps of each meeting and each scoring sheet."""

from typing import Annotated, Self

from pydantic import Field

from vanban.models.base import Record
from vanban.models.choices import choice
from vanban.models.meeting import Band, MeetingKind
from vanban.models.minutes import Minutes
from vanban.models.moments import Day
from vanban.models.period import PeriodField
from vanban.models.scoring import ScoringSheet
from vanban.models.values import Line, Score, Text, Whole
from vanban.text.names import name_key, persons


class CellRecord(Record):
    """Whose record it is; two organisations may have cells of one name."""

    cell: Annotated[Line, Field(title="Chi bộ", description="Tên chi bộ", examples=["Chi bộ thôn Hoa Ban"])]
    unit: Annotated[
        Text,
        Field(title="Đơn vị", description="Đảng bộ của chi bộ", examples=["Đảng uỷ xã"]),
    ] = ""

    @property
    def cell_id(self) -> tuple[str, str]:
        """What tells the cell from all others."""
        return name_key(self.unit), name_key(self.cell)


class MeetingRecord(CellRecord):
    """What a report needs to know of one meeting; made from its minutes."""

    kind: Annotated[
        MeetingKind,
        choice(MeetingKind),
        Field(title="Loại kỳ họp", description="Như trong biên bản", examples=["thường kỳ"]),
    ]
    period: Annotated[PeriodField, Field(title="Kỳ sinh hoạt", description="Tháng hoặc quý", examples=["tháng 6/2026"])]
    held_on: Annotated[Day, Field(title="Ngày họp", description="Ngày tiến hành", examples=["03/6/2026"])]
    members: Annotated[Whole, Field(title="Đảng viên", description="Tổng số", examples=["12"])]
    official: Annotated[Whole, Field(title="Chính thức", description="Trong tổng số", examples=["11"])]
    exempt: Annotated[Whole, Field(title="Miễn sinh hoạt", description="Trong tổng số", examples=["1"])] = 0
    summoned: Annotated[Whole, Field(title="Phải dự", description="Số triệu tập", examples=["11"])]
    present: Annotated[
        Whole | None, Field(title="Có mặt", description="Số dự; trống khi biên bản không ghi", examples=["10"])
    ] = None
    speakers: Annotated[Whole, Field(title="Phát biểu", description="Số người phát biểu", examples=["5"])] = 0
    theme: Annotated[Text, Field(title="Chuyên đề", description="Tên", examples=["Chống lãng phí"])] = ""
    group: Annotated[Text, Field(title="Nhóm vấn đề", description="Nhóm", examples=["chống lãng phí"])] = ""
    presenter: Annotated[Text, Field(title="Người trình bày", description="Của chuyên đề", examples=["Trần Thị C"])] = (
        ""
    )
    source: Annotated[Text, Field(title="Tệp", description="Biên bản gốc", examples=["bien-ban/t6.yaml"])] = ""

    @classmethod
    def of(cls, minutes: Minutes, source: str = "") -> Self:
        """Take from minutes what a report counts.

        Args:
            minutes: The minutes of the meeting.
            source: Where they are kept, for messages.
        """
        theme = minutes.theme
        return cls(
            cell=" ".join(minutes.issuer.name.split("\n")),
            kind=minutes.kind,
            period=minutes.period,
            held_on=minutes.held_on,
            members=minutes.attendance.total,
            official=minutes.attendance.official,
            exempt=minutes.attendance.exempt,
            summoned=minutes.attendance.summoned,
            present=minutes.attendance.present,
            speakers=len(
                {key for item in minutes.agenda for opinion in item.opinions for key in persons(opinion.speaker)}
            ),
            theme=theme.title if theme else "",
            group=theme.group if theme else "",
            presenter=theme.presenter if theme else "",
            source=source,
        )


class ScoreRecord(CellRecord):
    """What a report needs to know of one scoring sheet."""

    kind: Annotated[
        MeetingKind,
        choice(MeetingKind),
        Field(title="Loại kỳ họp", description="Như trong biên bản", examples=["thường kỳ"]),
    ]
    held_on: Annotated[Day, Field(title="Ngày họp", description="Ngày tiến hành", examples=["03/6/2026"])]
    self_total: Annotated[Score, Field(title="Điểm tự chấm", description="Tổng", examples=["92"])]
    self_band: Annotated[Band, choice(Band), Field(title="Tự xếp loại", description="Mức", examples=["Tốt"])]
    appraised_total: Annotated[Score | None, Field(title="Điểm thẩm định", description="Tổng", examples=["90"])] = None
    appraised_band: Annotated[
        Band | None,
        choice(Band, optional=True),
        Field(title="Xếp loại thẩm định", description="Mức", examples=["Tốt"]),
    ] = None
    source: Annotated[Text, Field(title="Tệp", description="Biểu gốc", examples=["cham-diem/t6.yaml"])] = ""

    @classmethod
    def of(cls, sheet: ScoringSheet, source: str = "") -> Self:
        """Take from a scoring sheet what a report counts.

        Args:
            sheet: The sheet, with a score of every criterion.
            source: Where it is kept, for messages.
        """
        return cls(
            cell=" ".join(sheet.issuer.name.split("\n")),
            kind=sheet.kind,
            held_on=sheet.held_on,
            self_total=sheet.self_total,
            self_band=sheet.self_band,
            appraised_total=sheet.appraised_total,
            appraised_band=sheet.appraised_band or None,
            source=source,
        )

    @property
    def band(self) -> Band:
        """The band that counts: the appraised one, else the cell's own."""
        return self.appraised_band or self.self_band
