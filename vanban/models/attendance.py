"""Who had to come to a meeting and who came; what nobody recorded is known as not recorded."""

import re
from collections.abc import Iterator
from typing import Annotated, Any, TypeGuard

from pydantic import AfterValidator, BeforeValidator, Field, model_validator

from vanban.errors import Severity
from vanban.messages import translate as _
from vanban.models import facts
from vanban.models.base import Problem, Record
from vanban.models.texts import quoted, refuse
from vanban.models.values import Line, Whole
from vanban.text.language import fold, percent

NOBODY = "không"
_NOBODY = frozenset(
    {
        "khong",
        "0",
        "00",
        "khong co",
        "khong ai",
        "khong co ai",
        "khong vang",
        "khong ai vang",
        "khong co ai vang",
        "khong dong chi nao",
        "0 dong chi",
        "00 dong chi",
        "khong dong chi",
        "du",
        "du ca",
        "day du",
        "co mat du",
        "du mat",
    }
)
"""How people write that nobody was absent, folded."""


def _nobody(value: object) -> str:
    text = str(value) if isinstance(value, str | int) else ", ".join(map(str, value)) if _names(value) else "…"
    if value in (False, []) or fold(text).strip(" .;,") in _NOBODY:
        return NOBODY
    advice = _(
        "ở đây chỉ ghi “không” khi không ai vắng; người vắng thì ghi ở “Vắng có lý do”, “Vắng không lý do”, gặp {found}"
    )
    raise refuse("nobody", advice.format(found=quoted(text)))


def _names(value: object) -> TypeGuard[list[str]]:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


Nobody = Annotated[str, BeforeValidator(_nobody), facts.NOBODY]
"""The statement that nobody was absent, in the spellings of every day."""


_FULL = frozenset({"du", "du ca", "day du", "co mat du", "du mat"})
"""Those of them that speak of who came, not of who stayed away."""
_NUMBER = re.compile(r"\d+(?:\s*(?:đồng chí|đ/c|đc|người|đảng viên))?[.;,]?", re.IGNORECASE)


def says_none(value: object, words: frozenset[str] = _NOBODY) -> bool:
    """Whether a field for names says that there is nobody to name."""
    items = value if isinstance(value, list | tuple) else (value,)
    return len(items) == 1 and isinstance(items[0], str | int) and fold(str(items[0])).strip(" .;,-") in words


def _absent_names(value: object) -> object:
    for item in value if isinstance(value, list | tuple) and not says_none(value) else ():
        if isinstance(item, str):
            _no_number(item)  # where a group is wanted, a number of people is told as such all the same
    return () if says_none(value) else value


def _named_who_came(value: object) -> object:
    return () if says_none(value, _NOBODY - _FULL) else value


def _no_number(name: str) -> str:
    if _NUMBER.fullmatch(name) or fold(name) in _NOBODY:
        advice = _("ở đây ghi họ tên từng người, mỗi người một dòng, không ghi số người; gặp {found}")
        raise refuse("name_number", advice.format(found=quoted(name)))
    return name


def _none_is_zero(value: object) -> object:
    return 0 if isinstance(value, str) and says_none(value, _NOBODY - _FULL) else value


PersonName = Annotated[Line, AfterValidator(_no_number), facts.PERSON_NAME]
"""The name of a person who came or did not; a number of people is no name."""
Absent = BeforeValidator(_absent_names)
"""Reads the words for nobody in a list of who was absent."""
Came = BeforeValidator(_named_who_came)
"""The same in a list of who came all the same."""
Count = Annotated[Whole, BeforeValidator(_none_is_zero)]
"""How many there are of a kind; the words for none are zero."""


class Absence(Record):
    """A member who was absent with a reason."""

    name: Annotated[PersonName, Field(title="Họ tên", description="Người vắng", examples=["Lò Văn D"])]
    reason: Annotated[Line, Field(title="Lý do", description="Lý do vắng", examples=["đi công tác"])]


class Attendance(Record):
    """The members of the cell and who of them came."""

    official: Annotated[Whole, Field(title="Chính thức", description="Đảng viên chính thức", examples=["11"])]
    probationary: Annotated[Whole, Field(title="Dự bị", description="Đảng viên dự bị", examples=["1"])] = 0
    total: Annotated[Whole, Field(title="Tổng số đảng viên", description="Chính thức cộng dự bị", examples=["12"])]
    transferred_in: Annotated[
        Count, Field(title="Sinh hoạt tạm thời đến", description="Cộng vào số triệu tập", examples=["0"])
    ] = 0
    transferred_out: Annotated[
        Count,
        Field(title="Giới thiệu sinh hoạt tạm thời đi", description="Trừ khỏi số triệu tập", examples=["0"]),
    ] = 0
    suspended: Annotated[
        Count, Field(title="Đình chỉ sinh hoạt", description="Trừ khỏi số triệu tập", examples=["0"])
    ] = 0
    exempt: Annotated[Count, Field(title="Miễn sinh hoạt", description="Số được miễn", examples=["1"])] = 0
    exempt_present: Annotated[
        Count,
        Field(
            title="Miễn sinh hoạt có mặt",
            description="Trong số được miễn, bao nhiêu người dự",
            examples=["0"],
        ),
    ] = 0
    nobody_absent: Annotated[
        Nobody | None,
        Field(title="Vắng", description="Ghi “không” khi không ai vắng, thay cho số có mặt", examples=["không"]),
    ] = None
    present_official: Annotated[
        Whole | None,
        Field(
            title="Chính thức có mặt",
            description="Kể cả người sinh hoạt tạm thời; bỏ trống thì chừa chỗ ghi tay",
            examples=["9"],
        ),
    ] = None
    present_probationary: Annotated[
        Whole, Field(title="Dự bị có mặt", description="Số dự bị có mặt", examples=["1"])
    ] = 0
    voters_present: Annotated[
        Whole | None,
        Field(
            title="Có quyền biểu quyết có mặt",
            description="Bỏ trống là số chính thức có mặt; ghi khi có người sinh hoạt tạm thời đến",
            examples=["9"],
        ),
    ] = None
    excused: Annotated[
        tuple[Absence, ...],
        Absent,
        Field(
            title="Vắng có lý do",
            description="Họ tên và lý do từng người",
            examples=[[{"name": "Lò Văn D", "reason": "đi công tác"}]],
        ),
    ] = ()
    unexcused: Annotated[
        tuple[PersonName, ...],
        Absent,
        Field(title="Vắng không lý do", description="Họ tên từng người", examples=[[]]),
    ] = ()

    @model_validator(mode="before")
    @classmethod
    def _nobody_of_either_kind(cls, data: Any) -> Any:
        """Nobody absent with a reason and nobody without: nobody absent."""
        if not isinstance(data, dict) or data.get("nobody_absent") or data.get("present_official") is not None:
            return data
        none = all(data.get(kind) and says_none(data[kind]) for kind in ("excused", "unexcused"))
        return {**data, "nobody_absent": NOBODY} if none else data

    @property
    def summoned(self) -> int:
        """Members who have to come: all, less the exempt who stay away, those away and suspended; plus guests."""
        return self.total - self._away + self.transferred_in

    @property
    def _away(self) -> int:
        return self.exempt - self.exempt_present + self.transferred_out + self.suspended

    @property
    def recorded(self) -> bool:
        """Whether anybody recorded who came."""
        return self.present_official is not None or self.nobody_absent is not None

    @property
    def due(self) -> int | None:
        """Members who have to come; None while nobody recorded which of the exempt came all the same."""
        return self.summoned if self.recorded or self.exempt == self.exempt_present else None

    @property
    def present(self) -> int | None:
        """Members who came; None where nobody recorded it."""
        if self.present_official is not None:
            return self.present_official + self.present_probationary
        return None if self.nobody_absent is None else self.summoned

    @property
    def came_official(self) -> int | None:
        """Official members who came; None where it is not recorded, or does not follow from what is."""
        if self.present_official is not None or self.nobody_absent is None:
            return self.present_official
        return None if self._away or self.transferred_in else self.official

    @property
    def came_probationary(self) -> int | None:
        """Probationary members who came, as for the official ones."""
        if self.present_official is not None:
            return self.present_probationary
        return None if self.came_official is None else self.probationary

    @property
    def voters(self) -> int | None:
        """Those present who may vote; None where it is not recorded."""
        return self.came_official if self.voters_present is None else self.voters_present

    @property
    def voters_called(self) -> int:
        """Official members who had to come, at least: the base that a majority is counted on."""
        return max(self.voters or 0, self.official - self._away)

    @property
    def absent(self) -> int:
        """Members who are told absent by name."""
        return len(self.excused) + len(self.unexcused)

    @property
    def rate(self) -> str:
        """Present of summoned, as ``92,3%``; nothing where nobody recorded who came."""
        return "" if self.present is None else percent(self.present, self.summoned)

    def problems(self) -> Iterator[Problem]:
        """The counts of an attendance list add up; that nobody recorded who came is told."""
        if self.official + self.probationary != self.total:
            message = _("ghi {total}, nhưng chính thức {official} cộng dự bị {probationary} là {sum}")
            yield Problem(
                ("total",),
                "attendance-total",
                message.format(
                    total=self.total,
                    official=self.official,
                    probationary=self.probationary,
                    sum=self.official + self.probationary,
                ),
            )
        if self.exempt_present > self.exempt:
            message = _("ghi {n}, nhiều hơn số được miễn là {exempt}")
            yield Problem(
                ("exempt_present",),
                "attendance-exempt",
                message.format(n=self.exempt_present, exempt=self.exempt),
            )
        if self.present_probationary > self.probationary + self.transferred_in:
            message = _("ghi {n}, nhiều hơn số đảng viên dự bị là {all}")
            yield Problem(
                ("present_probationary",),
                "attendance-probationary",
                message.format(n=self.present_probationary, all=self.probationary),
            )
        yield from self._presence_problems()

    def _presence_problems(self) -> Iterator[Problem]:
        if self.nobody_absent and self.absent:
            message = _("ghi “không” mà có ghi tên {n} người vắng; bỏ dòng này hoặc bỏ tên người vắng")
            yield Problem(("nobody_absent",), "attendance-absent", message.format(n=self.absent))
        elif self.present is not None and self.present + self.absent != self.summoned:
            message = _(
                "có mặt {present} cộng vắng {absent} (theo danh sách tên) là {sum}, khác số phải dự là {summoned}"
            )
            text = message.format(
                present=self.present,
                absent=self.absent,
                sum=self.present + self.absent,
                summoned=self.summoned,
            )
            yield Problem(("present_official",), "attendance-sum", text)
        if self.voters_present is not None and self.present is not None and self.voters_present > self.present:
            message = _("ghi {n} người có quyền biểu quyết mà chỉ {present} người có mặt")
            text = message.format(n=self.voters_present, present=self.present)
            yield Problem(("voters_present",), "attendance-voters", text)
        if self.recorded:
            return
        if self.present_probationary:
            message = _("ghi số dự bị có mặt mà thiếu số chính thức có mặt; hãy điền “Chính thức có mặt”")
            yield Problem(("present_probationary",), "attendance-part", message)
        if self.absent > self.summoned:
            message = _("ghi {n} người vắng, nhiều hơn số phải dự là {summoned}")
            yield Problem(("excused",), "attendance-sum", message.format(n=self.absent, summoned=self.summoned))
        if self.absent:
            message = _(
                "ghi {n} người vắng mà chưa ghi số có mặt: chừa chỗ ghi tay; hãy ghi “Chính thức có mặt”, "
                "“Dự bị có mặt”"
            ).format(n=self.absent)
        else:
            message = _(
                "chưa ghi số có mặt: chừa chỗ ghi tay; hãy ghi số có mặt, hoặc “Vắng: không” khi mọi người đều dự"
            )
        yield Problem((), "attendance-unrecorded", message, Severity.WARNING)
