"""A scoring rubric: a tree of criteria with points, levels, bands and caps, as data with a source and dates.

Rubrics are local and change; they are files (``vanban/rubrics/*.yaml`` or the office's own), never code. What a
rubric leaves open or contradicts is told by :meth:`Rubric.problems` as a warning and does not stop a sheet: one
in use is known to have gaps and an overlap.
"""

from collections.abc import Iterator
from decimal import Decimal
from enum import StrEnum
from itertools import pairwise
from typing import Annotated, ClassVar

from pydantic import Field

from vanban.errors import Severity
from vanban.messages import translate as _
from vanban.models.base import TEXT_TOO, Problem, Record
from vanban.models.choices import choice
from vanban.models.meeting import Band
from vanban.models.moments import Day
from vanban.models.values import Line, Score, Text, YesNo
from vanban.text.language import official_number


class Kind(StrEnum):
    """How a line is scored: all or nothing, one of several levels, or freely up to the maximum."""

    YES_NO = "có hoặc không"
    LEVELS = "theo mức"
    FREE = "tự do"


class NaPolicy(StrEnum):
    """What becomes of the points of a criterion that does not apply (not settled by any source)."""

    FULL = "cho đủ điểm"
    ZERO = "không điểm"
    RESCALE = "quy đổi"


class ScoreLevel(Record):
    """One step of a criterion; bounds are of the measured figure, in ``unit`` of the criterion."""

    label: Annotated[Line, Field(title="Mức", description="Như in trên biểu", examples=["Từ 90% trở lên"])]
    points: Annotated[Score, Field(title="Điểm", description="Điểm của mức", examples=["4"])]
    at_least: Annotated[Score | None, Field(title="Từ", description="Cận dưới, kể cả", examples=["90"])] = None
    above: Annotated[Score | None, Field(title="Trên", description="Cận dưới, không kể", examples=["50"])] = None
    at_most: Annotated[Score | None, Field(title="Đến", description="Cận trên, kể cả", examples=["15"])] = None
    below: Annotated[Score | None, Field(title="Dưới", description="Cận trên, không kể", examples=["90"])] = None

    @property
    def low(self) -> tuple[Decimal, int] | None:
        """Where the level begins: the bound, then 0 when it belongs to the level and 1 when not."""
        if self.at_least is not None:
            return self.at_least, 0
        return (self.above, 1) if self.above is not None else None

    @property
    def high(self) -> tuple[Decimal, int] | None:
        """Where the next level has to begin, in the same form."""
        if self.at_most is not None:
            return self.at_most, 1
        return (self.below, 0) if self.below is not None else None


class Criterion(Record):
    """A line of the sheet: a group with children, or a criterion that is scored."""

    no: Annotated[Line, Field(title="Số thứ tự", description="Như in trên biểu", examples=["4.5"])]
    label: Annotated[Line, Field(title="Tiêu chí", description="Nội dung", examples=["Tỷ lệ phát biểu"])]
    max: Annotated[Score, Field(title="Điểm tối đa", description="Của dòng này", examples=["5"])]
    kind: Annotated[
        Kind,
        choice(Kind),
        Field(title="Cách chấm", description="có hoặc không, theo mức, tự do", examples=["theo mức"]),
    ] = Kind.FREE
    unit: Annotated[Text, Field(title="Đơn vị đo", description="Của các mức", examples=["%"])] = ""
    levels: Annotated[
        tuple[ScoreLevel, ...],
        Field(
            title="Các mức",
            description="Từ cao xuống thấp",
            examples=[[{"label": "Trên 50%", "points": "5", "above": "50"}]],
        ),
    ] = ()
    applies_when: Annotated[
        Text,
        Field(title="Chỉ chấm khi", description="Điều kiện áp dụng", examples=["tháng có sinh hoạt chuyên đề"]),
    ] = ""
    na_policy: Annotated[
        NaPolicy | None,
        choice(NaPolicy, optional=True),
        Field(
            title="Khi không áp dụng",
            description="cho đủ điểm, không điểm hoặc quy đổi; trống thì theo cả biểu",
            examples=["cho đủ điểm"],
        ),
    ] = None
    note: Annotated[Text, Field(title="Ghi chú", description="Điều cần biết", examples=["chưa rõ"])] = ""
    children: Annotated[
        tuple["Criterion", ...],
        Field(title="Tiêu chí con", description="Cộng lại bằng điểm tối đa", examples=[[]]),
    ] = ()

    def walk(self, depth: int = 0) -> Iterator[tuple[int, "Criterion"]]:
        """Yield this criterion and all below it with their depth, in the order of the sheet."""
        yield depth, self
        for child in self.children:
            yield from child.walk(depth + 1)

    def problems(self) -> Iterator[Problem]:
        """Points that do not add up, levels with gaps or overlaps: told, not refused."""
        if self.children:
            total = sum((child.max for child in self.children), Decimal(0))
            if total != self.max:
                message = _("dòng {no}: các tiêu chí con cộng lại {total} điểm, khác điểm tối đa {max}")
                yield _warn(("max",), "rubric-sum", message.format(no=self.no, **_shown(total=total, max=self.max)))
        for index, level in enumerate(self.levels):
            if level.points > self.max:
                message = _("dòng {no}: mức “{level}” cho {points} điểm, quá điểm tối đa {max}")
                shown = _shown(points=level.points, max=self.max)
                text = message.format(no=self.no, level=level.label, **shown)
                yield _warn(("levels", index, "points"), "rubric-level-points", text)
        yield from self._bounds()

    def _bounds(self) -> Iterator[Problem]:
        """Hold each level's lower bound against the upper bound of the level below it."""
        if any(level.low is None and level.high is None for level in self.levels):
            return  # levels told in words only
        bounded = sorted(self.levels, key=lambda level: level.low or (Decimal(-1), 0))
        for below, above in pairwise(bounded):
            if below.high == above.low:
                continue
            overlap = below.high is None or above.low is None or below.high > above.low
            message = (
                _("dòng {no}: mức “{below}” và mức “{above}” chồng lên nhau")
                if overlap
                else _("dòng {no}: giữa mức “{below}” và mức “{above}” có khoảng trống")
            )
            text = message.format(no=self.no, below=below.label, above=above.label)
            yield _warn(("levels",), "rubric-overlap" if overlap else "rubric-gap", text)


class BandBound(Record):
    """The least total of a band."""

    band: Annotated[Band, choice(Band), Field(title="Xếp loại", description="Mức", examples=["Tốt"])]
    at_least: Annotated[Score, Field(title="Từ", description="Điểm tối thiểu", examples=["90"])]


class Cap(Record):
    """A band that is the highest possible unless the named criteria have their full points."""

    band: Annotated[Band, choice(Band), Field(title="Cao nhất", description="Mức bị khống chế", examples=["Khá"])]
    unless_full: Annotated[
        tuple[Line, ...],
        Field(
            title="Trừ khi đủ điểm",
            description="Số thứ tự các tiêu chí phải đủ điểm",
            examples=[["1", "2"]],
            min_length=1,
        ),
    ]


class Rubric(Record):
    """A rubric with its source and the time it is valid for."""

    model_config = TEXT_TOO
    kept_in: ClassVar[str] = "rubrics"

    id: Annotated[Line, Field(title="Mã", description="Tên tệp của bộ tiêu chí", examples=["hd42-2025"])]
    title: Annotated[Line, Field(title="Tên bộ tiêu chí", description="Như in trên biểu", examples=["Khung HD 42"])]
    basis: Annotated[Line, Field(title="Căn cứ", description="Văn bản ban hành", examples=["HD 42-HD/BTCTW"])]
    source: Annotated[Line, Field(title="Nguồn", description="Đã đọc ở đâu, chắc đến đâu", examples=["nguồn thứ cấp"])]
    derived: Annotated[
        YesNo,
        Field(
            title="Dựng lại",
            description="Có khi tiêu chí không phải chép từ bản gốc",
            examples=["có"],
        ),
    ] = False
    valid_from: Annotated[Day | None, Field(title="Hiệu lực từ", description="Ngày đầu", examples=["28/10/2025"])] = (
        None
    )
    valid_to: Annotated[Day | None, Field(title="Hiệu lực đến", description="Ngày cuối", examples=["31/12/2026"])] = (
        None
    )
    total: Annotated[Score, Field(title="Tổng điểm", description="Thường là 100", examples=["100"])] = Decimal(100)
    na_policy: Annotated[
        NaPolicy,
        choice(NaPolicy),
        Field(title="Khi không áp dụng", description="Cho cả biểu", examples=["cho đủ điểm"]),
    ] = NaPolicy.FULL
    criteria: Annotated[
        tuple[Criterion, ...],
        Field(
            title="Tiêu chí",
            description="Cây tiêu chí",
            examples=[[{"no": "1", "label": "Thời gian", "max": "100"}]],
            min_length=1,
        ),
    ]
    bands: Annotated[
        tuple[BandBound, ...],
        Field(
            title="Mức xếp loại",
            description="Từ cao xuống thấp",
            examples=[[{"band": "Tốt", "at_least": "90"}]],
            min_length=1,
        ),
    ]
    caps: Annotated[
        tuple[Cap, ...],
        Field(title="Khống chế", description="Điều kiện của mức cao", examples=[[]]),
    ] = ()

    def lines(self) -> Iterator[tuple[int, Criterion]]:
        """Yield every line of the sheet with its depth."""
        for criterion in self.criteria:
            yield from criterion.walk()

    def scored(self) -> dict[str, Criterion]:
        """Return the criteria that take a score, by number."""
        return {criterion.no: criterion for _depth, criterion in self.lines() if not criterion.children}

    def band(self, total: Decimal, full: frozenset[str]) -> Band:
        """Return the band of a total, capped where a criterion outside ``full`` has lost points."""
        order = list(Band)
        found = next((bound.band for bound in self.bands if total >= bound.at_least), self.bands[-1].band)
        for cap in self.caps:
            if not full.issuperset(cap.unless_full):
                found = order[max(order.index(found), order.index(cap.band))]
        return found

    def problems(self) -> Iterator[Problem]:
        """Sums and order of the whole rubric; double numbers and broken bands are errors, sums are told."""
        total = sum((criterion.max for criterion in self.criteria), Decimal(0))
        if total != self.total:
            message = _("các nhóm cộng lại {sum} điểm, khác tổng {total}")
            text = message.format(sum=official_number(total), total=official_number(self.total))
            yield _warn(("total",), "rubric-sum", text)
        numbers = [criterion.no for _depth, criterion in self.lines()]
        for number in sorted({number for number in numbers if numbers.count(number) > 1}):
            yield Problem(
                ("criteria",), "rubric-twice", _("số thứ tự {no} dùng hai lần; hãy đổi một trong hai").format(no=number)
            )
        bounds = [bound.at_least for bound in self.bands]
        if bounds != sorted(bounds, reverse=True) or len(set(bounds)) != len(bounds):
            yield Problem(("bands",), "rubric-bands", _("các mức xếp loại phải xếp từ điểm cao xuống thấp"))
        for index, cap in enumerate(self.caps):
            if unknown := [no for no in cap.unless_full if no not in numbers]:
                message = _("không có tiêu chí số {no}; hãy ghi số thứ tự có trong cây tiêu chí").format(
                    no=", ".join(unknown)
                )
                yield Problem(("caps", index, "unless_full"), "rubric-cap", message)


def _shown(**values: Decimal) -> dict[str, str]:
    return {name: official_number(value) for name, value in values.items()}


def _warn(path: tuple[str | int, ...], code: str, message: str) -> Problem:
    return Problem(path, code, message, Severity.WARNING)
