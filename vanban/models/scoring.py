"""Biểu chấm điểm chất lượng sinh hoạt chi bộ.

The sheet of Quy định 14-QĐi/TU was not found. What is known of it is built in: the cell scores itself, the
committee member who attends appraises and confirms; the criteria are the rubric's, a file of the office.
"""

from collections.abc import Iterator
from decimal import Decimal
from typing import Annotated, ClassVar, NamedTuple

from pydantic import Field

from vanban.errors import Severity
from vanban.messages import translate as _
from vanban.models.base import Problem, Record
from vanban.models.meeting_paper import MeetingPaper
from vanban.models.plausible import LONG, last_day
from vanban.models.rubric import Criterion, Kind, NaPolicy, Rubric
from vanban.models.values import Line, Score, Text, YesNo
from vanban.text.language import official_number


class LineScore(Record):
    """The points of one criterion of the rubric that has no children, by its number."""

    criterion: Annotated[Line, Field(title="Tiêu chí", description="Số thứ tự trong bộ tiêu chí", examples=["4.5"])]
    self_score: Annotated[Score | None, Field(title="Tự chấm", description="Điểm chi bộ tự chấm", examples=["5"])] = (
        None
    )
    appraised: Annotated[
        Score | None, Field(title="Thẩm định", description="Điểm cấp uỷ viên thẩm định", examples=["4"])
    ] = None
    reason: Annotated[Text, Field(title="Thuyết minh điểm trừ", description="Vì sao trừ", examples=["Ít ý kiến"])] = ""
    not_applicable: Annotated[
        YesNo,
        Field(
            title="Không áp dụng",
            description="Kỳ họp không có nội dung này: đủ điểm hoặc không điểm theo bộ tiêu chí, không tự ghi điểm",
            examples=["có"],
        ),
    ] = False


class SheetLine(NamedTuple):
    """A printed line of the sheet."""

    no: str
    label: str
    max: Decimal
    self_score: Decimal | None
    appraised: Decimal | None
    reason: str
    depth: int
    group: bool


class ScoringSheet(MeetingPaper):
    """The score of one meeting: the cell's own, and the appraisal of the committee."""

    form: ClassVar[str] = "scoring-sheet"
    type_name: ClassVar[str] = "Biểu chấm điểm"
    numbered: ClassVar[bool] = False

    rubric: Annotated[
        Rubric,
        Field(
            title="Bộ tiêu chí",
            description="Mã của bộ tiêu chí có sẵn, hoặc đường dẫn tới tệp của cơ quan",
            examples=["hd42-2025"],
        ),
    ]
    scores: Annotated[
        tuple[LineScore, ...],
        Field(
            title="Điểm",
            description="Mỗi tiêu chí một dòng; “Không áp dụng: có” thì đủ điểm hoặc không điểm theo bộ tiêu chí",
            examples=[[{"criterion": "1", "self_score": "5"}]],
            min_length=1,
        ),
    ]

    def default_subject(self) -> str:
        """Return the kind of meeting and its period."""
        return f"chất lượng {self.kind.subject} {self.period}"

    @property
    def lines(self) -> tuple[SheetLine, ...]:
        """Every line of the rubric with its points; a group's points are the sum of its children's."""
        given = {score.criterion: score for score in self.scores}
        return tuple(self._line(criterion, depth, given) for depth, criterion in self.rubric.lines())

    def _line(self, criterion: Criterion, depth: int, given: dict[str, LineScore]) -> SheetLine:
        if criterion.children:
            return SheetLine(
                criterion.no,
                criterion.label,
                criterion.max,
                self._sum(criterion, "self_score", given),
                self._sum(criterion, "appraised", given),
                "",
                depth,
                group=True,
            )
        score = given.get(criterion.no)
        reason = score.reason if score else ""
        if score and score.not_applicable:
            reason = reason or "không áp dụng"
        points = (self._points(criterion, score, column) for column in ("self_score", "appraised"))
        own, appraised = points
        return SheetLine(criterion.no, criterion.label, criterion.max, own, appraised, reason, depth, group=False)

    def _points(self, criterion: Criterion, score: LineScore | None, column: str) -> Decimal | None:
        if score is None:
            return None
        if score.not_applicable and (column == "self_score" or self.appraised):
            return self._not_applicable(criterion)
        value: Decimal | None = getattr(score, column)
        return value

    def _not_applicable(self, criterion: Criterion) -> Decimal:
        """Return what is printed for a criterion that does not apply."""
        policy = criterion.na_policy or self.rubric.na_policy
        return criterion.max if policy is NaPolicy.FULL else Decimal(0)

    def _sum(self, criterion: Criterion, column: str, given: dict[str, LineScore]) -> Decimal | None:
        leaves = [leaf for _depth, leaf in criterion.walk() if not leaf.children]
        points = [self._points(leaf, given.get(leaf.no), column) for leaf in leaves]
        known = [value for value in points if value is not None]
        return sum(known, Decimal(0)) if known else None

    @property
    def appraised(self) -> bool:
        """Whether the committee has appraised the sheet."""
        return any(score.appraised is not None for score in self.scores)

    @property
    def self_total(self) -> Decimal:
        """The cell's own total, rescaled where the rubric says so."""
        return self._total("self_score")

    @property
    def appraised_total(self) -> Decimal | None:
        """The appraised total, or None before the appraisal."""
        return self._total("appraised") if self.appraised else None

    def _total(self, column: str) -> Decimal:
        given = {score.criterion: score for score in self.scores}
        total, possible = Decimal(0), self.rubric.total
        for criterion in self.rubric.scored().values():
            score = given.get(criterion.no)
            policy = criterion.na_policy or self.rubric.na_policy
            if score and score.not_applicable and policy is NaPolicy.RESCALE:
                possible -= criterion.max
            else:
                total += self._points(criterion, score, column) or 0
        if possible in (self.rubric.total, 0):
            return total
        return (total * self.rubric.total / possible).quantize(Decimal("0.01")).normalize()

    @property
    def self_band(self) -> str:
        """The band of the cell's own total."""
        return self._band("self_score", self.self_total)

    @property
    def appraised_band(self) -> str:
        """The band of the appraised total; the official one."""
        total = self.appraised_total
        return "" if total is None else self._band("appraised", total)

    def _band(self, column: str, total: Decimal) -> str:
        full = frozenset(
            line.no for line in self.lines if getattr(line, column) is not None and getattr(line, column) >= line.max
        )
        return self.rubric.band(total, full).value

    def date_problems(self) -> Iterator[Problem]:
        """A sheet may be proposed some days before the meeting that adopts it."""
        last = last_day(self.date)
        proposed = last is not None and (self.held_on - last).days <= LONG
        for problem in super().date_problems():
            yield problem._replace(severity=Severity.WARNING) if proposed else problem

    def problems(self) -> Iterator[Problem]:
        """Every criterion has one score, no score is above its maximum, levels are kept."""
        yield from super().problems()
        known = self.rubric.scored()
        seen: set[str] = set()
        for index, score in enumerate(self.scores):
            criterion = known.get(score.criterion)
            if criterion is None:
                message = _("bộ tiêu chí không có dòng chấm điểm số {no}; các dòng là {known}")
                text = message.format(no=score.criterion, known=", ".join(known))
                yield Problem(("scores", index, "criterion"), "criterion-unknown", text)
                continue
            if score.criterion in seen:
                yield Problem(
                    ("scores", index, "criterion"),
                    "criterion-twice",
                    _("tiêu chí {no} đã có điểm ở trên; hãy bỏ một trong hai dòng").format(no=score.criterion),
                )
            seen.add(score.criterion)
            yield from self._score_problems(index, score, criterion)
        if missing := [no for no in known if no not in seen]:
            message = _("chưa có điểm của tiêu chí {no}; hãy ghi điểm, hoặc “Không áp dụng: có”")
            yield Problem(("scores",), "criterion-missing", message.format(no=", ".join(missing)))
        yield from self._validity()

    def _score_problems(self, index: int, score: LineScore, criterion: Criterion) -> Iterator[Problem]:
        if score.not_applicable:
            yield from self._ignored_points(index, score, criterion)
            return
        if score.self_score is None:
            yield Problem(
                ("scores", index),
                "score-missing",
                _("tiêu chí {no} chưa có điểm tự chấm; hãy điền").format(no=criterion.no),
            )
        if self.appraised and score.appraised is None:
            yield Problem(
                ("scores", index),
                "appraisal-missing",
                _("tiêu chí {no} chưa có điểm thẩm định, các tiêu chí khác thì có; hãy điền").format(no=criterion.no),
            )
        for column in ("self_score", "appraised"):
            value: Decimal | None = getattr(score, column)
            if value is None:
                continue
            if value > criterion.max:
                message = _("ghi {value} điểm, quá điểm tối đa {max} của tiêu chí {no}")
                shown = {"value": official_number(value), "max": official_number(criterion.max)}
                text = message.format(no=criterion.no, **shown)
                yield Problem(("scores", index, column), "score-too-high", text)
            elif criterion.kind is not Kind.FREE and value not in (allowed := _allowed(criterion)):
                message = _("ghi {value} điểm; tiêu chí {no} chỉ có các mức {allowed}")
                listed = "; ".join(official_number(points) for points in allowed)
                text = message.format(value=official_number(value), no=criterion.no, allowed=listed)
                yield Problem(("scores", index, column), "score-level", text, Severity.WARNING)

    def _ignored_points(self, index: int, score: LineScore, criterion: Criterion) -> Iterator[Problem]:
        """Tell points beside a criterion that does not apply: the rubric says what is printed there."""
        printed = self._not_applicable(criterion)
        for column in ("self_score", "appraised"):
            value: Decimal | None = getattr(score, column)
            if value is not None and value != printed:
                message = _(
                    "tiêu chí {no} ghi “Không áp dụng” thì bộ tiêu chí cho {printed} điểm, mà ở đây chấm {value}; "
                    "hãy bỏ điểm này, hoặc bỏ “Không áp dụng”"
                )
                shown = {"value": official_number(value), "printed": official_number(printed)}
                yield Problem(("scores", index, column), "score-ignored", message.format(no=criterion.no, **shown))

    def _validity(self) -> Iterator[Problem]:
        start, end = self.rubric.valid_from, self.rubric.valid_to
        if (start and self.held_on < start) or (end and self.held_on > end):
            message = _("bộ tiêu chí “{title}” không có hiệu lực vào ngày họp; hãy chọn bộ khác")
            yield Problem(("held_on",), "rubric-dates", message.format(title=self.rubric.title), Severity.WARNING)


def _allowed(criterion: Criterion) -> list[Decimal]:
    if criterion.kind is Kind.YES_NO:
        return [criterion.max, Decimal(0)]
    return [level.points for level in criterion.levels]
