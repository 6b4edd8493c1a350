"""A count of votes by ballot: papers issued and returned, valid and not, and the votes of each name."""

from collections.abc import Iterator
from typing import Annotated, NamedTuple

from pydantic import Field

from vanban.messages import translate as _
from vanban.models.base import Problem, Record, told
from vanban.models.values import Line, Text, Whole, YesNo
from vanban.text.language import percent
from vanban.text.names import name_key


class Candidate(Record):
    """A name on the ballot with its votes."""

    name: Annotated[Line, told("Họ tên", "Như trên phiếu", "Nguyễn Văn A")]
    office: Annotated[Text, told("Chức vụ", "Chức vụ, đơn vị", "Bí thư Chi bộ thôn Hoa Ban")] = ""
    votes: Annotated[Whole, told("Số phiếu", "Số phiếu bầu, hoặc tán thành", "27")]
    elected: Annotated[YesNo, told("Trúng cử", "có hoặc không", "có")] = False


class PollRow(NamedTuple):
    """A row of the table: a name, its votes, and their share of the valid ones."""

    name: str
    office: str
    votes: int
    share: str


class Poll(Record):
    """One ballot and what it came to."""

    purpose: Annotated[Line, told("Nội dung bỏ phiếu", "Bầu gì, lấy phiếu gì", "bầu Ban Chấp hành Đảng bộ xã")]
    seats: Annotated[Whole | None, told("Số lượng cần bầu", "Bỏ trống khi lấy phiếu giới thiệu", "15")] = None
    issued: Annotated[Whole, told("Số phiếu phát ra", "Tờ phiếu", "28")]
    returned: Annotated[Whole, told("Số phiếu thu về", "Tờ phiếu", "28")]
    valid: Annotated[Whole, told("Số phiếu hợp lệ", "Trong số thu về", "27")]
    invalid: Annotated[Whole, told("Số phiếu không hợp lệ", "Trong số thu về", "1")]
    candidates: Annotated[
        tuple[Candidate, ...],
        Field(
            title="Kết quả",
            description="Từng người và số phiếu",
            examples=[[{"name": "Nguyễn Văn A", "votes": "27"}]],
            min_length=1,
        ),
    ]

    @property
    def rows(self) -> tuple[PollRow, ...]:
        """Each name with its share of the valid votes."""
        return tuple(
            PollRow(person.name, person.office, person.votes, percent(person.votes, self.valid) if self.valid else "")
            for person in self.candidates
        )

    @property
    def elected(self) -> tuple[Candidate, ...]:
        """Those who were elected."""
        return tuple(person for person in self.candidates if person.elected)

    def problems(self) -> Iterator[Problem]:
        """Papers and votes add up; who is elected is for the rules of elections, which the form does not hold."""
        if self.returned > self.issued:
            message = _("thu về {returned} phiếu, nhiều hơn số phát ra {issued}")
            yield Problem(("returned",), "poll-sum", message.format(returned=self.returned, issued=self.issued))
        if self.valid + self.invalid != self.returned:
            message = _("hợp lệ {valid} cộng không hợp lệ {invalid} là {sum}, khác số thu về {returned}")
            total = self.valid + self.invalid
            text = message.format(valid=self.valid, invalid=self.invalid, sum=total, returned=self.returned)
            yield Problem(("valid",), "poll-sum", text)
        seen: set[str] = set()
        for index, person in enumerate(self.candidates):
            if person.votes > self.valid:
                message = _("{name} được {votes} phiếu, nhiều hơn số phiếu hợp lệ {valid}; hãy sửa số phiếu")
                text = message.format(name=person.name, votes=person.votes, valid=self.valid)
                yield Problem(("candidates", index, "votes"), "poll-votes", text)
            if name_key(person.name) in seen:
                message = _("{name} đã có ở dòng trên; thêm chữ để phân biệt, như “Lò Văn D (1980)”")
                yield Problem(("candidates", index, "name"), "candidate-twice", message.format(name=person.name))
            seen.add(name_key(person.name))
        yield from self._seat_problems()

    def _seat_problems(self) -> Iterator[Problem]:
        if self.seats is None:
            return
        given = sum(person.votes for person in self.candidates)
        if given > self.valid * self.seats:
            message = _("cộng số phiếu của mọi người là {given}, nhiều hơn {valid} phiếu hợp lệ bầu {seats} người")
            text = message.format(given=given, valid=self.valid, seats=self.seats)
            yield Problem(("candidates",), "poll-votes", text)
        if len(self.elected) > self.seats:
            message = _("ghi {n} người trúng cử, nhiều hơn số lượng cần bầu {seats}")
            yield Problem(("candidates",), "poll-elected", message.format(n=len(self.elected), seats=self.seats))
        lost = max((person.votes for person in self.candidates if not person.elected), default=0)
        for index, person in enumerate(self.candidates):
            if person.elected and person.votes < lost:
                message = _("{name} trúng cử với {votes} phiếu mà có người {lost} phiếu không trúng cử")
                text = message.format(name=person.name, votes=person.votes, lost=lost)
                yield Problem(("candidates", index, "elected"), "poll-elected", text)
