"""The cell and its members, with the dates from which every count on any day follows."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated

from vanban.messages import translate as _
from vanban.models.base import Problem, Record, told
from vanban.models.meeting import Person
from vanban.models.moments import Day
from vanban.models.rubric import Rubric
from vanban.models.values import Line, Text, Whole, YesNo
from vanban.models.vocabulary import Issuer
from vanban.text.names import name_key, office_of


def _between(day: date, start: date | None, end: date | None) -> bool:
    return start is not None and start <= day and (end is None or day <= end)


class Member(Record):
    """A member, in the cell from ``since`` to ``until`` (both days included; open where left out)."""

    name: Annotated[Line, told("Họ tên", "Họ tên đầy đủ", "Lò Văn D")]
    office: Annotated[Text, told("Chức vụ", "Bí thư, Phó Bí thư, Chi uỷ viên", "Chi uỷ viên")] = ""
    group: Annotated[Text, told("Tổ đảng", "Tổ đảng của đảng viên", "Tổ đảng số 1")] = ""
    phone: Annotated[Text, told("Điện thoại", "Để liên hệ", "000.0000")] = ""
    since: Annotated[Day | None, told("Vào chi bộ", "Ngày chuyển đến hoặc kết nạp", "01/02/2020")] = None
    until: Annotated[Day | None, told("Rời chi bộ", "Ngày cuối ở chi bộ", "15/8/2026")] = None
    probationary: Annotated[YesNo, told("Dự bị", "Có khi chưa được công nhận chính thức", "có")] = False
    official_on: Annotated[Day | None, told("Chính thức từ", "Ngày công nhận chính thức", "03/02/2026")] = None
    exempt_from: Annotated[Day | None, told("Miễn từ", "Miễn sinh hoạt từ ngày", "01/01/2024")] = None
    exempt_to: Annotated[Day | None, told("Miễn đến", "Ngày cuối được miễn", "31/12/2026")] = None
    away_from: Annotated[Day | None, told("Tạm đi từ", "Giới thiệu sinh hoạt tạm thời đi từ ngày", "01/3/2026")] = None
    away_to: Annotated[Day | None, told("Tạm đi đến", "Ngày cuối sinh hoạt tạm thời nơi khác", "30/6/2026")] = None
    suspended_from: Annotated[Day | None, told("Đình chỉ từ", "Đình chỉ sinh hoạt từ ngày", "01/3/2026")] = None
    suspended_to: Annotated[Day | None, told("Đình chỉ đến", "Ngày cuối bị đình chỉ", "30/6/2026")] = None
    temporary: Annotated[YesNo, told("Tạm thời đến", "Có khi sinh hoạt tạm thời tại chi bộ", "có")] = False

    def here(self, day: date) -> bool:
        """Whether the member belongs to the cell on a day."""
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)

    def official(self, day: date) -> bool:
        """Whether the member is an official one on a day."""
        return day >= self.official_on if self.official_on else not self.probationary

    def exempt(self, day: date) -> bool:
        """Whether the member need not come."""
        return _between(day, self.exempt_from, self.exempt_to)

    def away(self, day: date) -> bool:
        """Whether the member meets elsewhere for a time."""
        return _between(day, self.away_from, self.away_to)

    def suspended(self, day: date) -> bool:
        """Whether the member is barred from meetings."""
        return _between(day, self.suspended_from, self.suspended_to)

    def meets(self, other: "Member") -> bool:
        """Whether there may be a day on which both belong to the cell."""
        return (self.until is None or other.since is None or other.since <= self.until) and (
            other.until is None or self.since is None or self.since <= other.until
        )

    def problems(self) -> Iterator[Problem]:
        """No time ends before it begins, nor without a beginning; only who was always there may leave."""
        for start, end in (
            ("since", "until"),
            ("exempt_from", "exempt_to"),
            ("away_from", "away_to"),
            ("suspended_from", "suspended_to"),
        ):
            first, last = getattr(self, start), getattr(self, end)
            if first and last and last < first:
                yield Problem((end,), "dates-order", _("ngày cuối trước ngày đầu; hãy sửa một trong hai ngày"))
            elif last and not first and start != "since":
                message = _("có ngày cuối mà thiếu “{start}”; hãy ghi cả ngày đầu, hoặc bỏ ngày này")
                text = message.format(start=Member.model_fields[start].title)
                yield Problem((end,), "dates-open", text)


class Cell(Record):
    """``chi-bo.yaml``: the cell, its members, its settings."""

    issuer: Annotated[
        Issuer, told("Cơ quan ban hành", "Tên chi bộ, cấp trên, địa danh", {"name": "Chi bộ thôn Hoa Ban"})
    ]
    members: Annotated[
        tuple[Member, ...],
        told("Đảng viên", "Mỗi người một dòng", [{"name": "Nguyễn Văn A", "office": "Bí thư"}], min_length=1),
    ]
    rubric: Annotated[
        Rubric | None, told("Bộ tiêu chí", "Bỏ trống thì theo quy định có hiệu lực vào ngày họp", "hd42-2025")
    ] = None
    observer: Annotated[
        Person | None, told("Cấp uỷ viên phụ trách", "Người của cấp trên dự, theo dõi", {"name": "Lê Thị B"})
    ] = None
    minutes_wanted: Annotated[
        Whole | None, told("Số phút tối thiểu", "Khi cấp trên quy định riêng cho chi bộ ít đảng viên", "60")
    ] = None
    report_days: Annotated[
        Whole | None,
        told("Hạn báo cáo quý", "Số ngày sau ngày cuối quý; bỏ trống thì không xem ngày báo cáo", "5"),
    ] = None

    @property
    def name(self) -> str:
        """The cell's name on one line."""
        return " ".join(self.issuer.name.split())

    def on(self, day: date) -> list[Member]:
        """Return the members of a day, those for a time at the end."""
        return sorted((member for member in self.members if member.here(day)), key=lambda member: member.temporary)

    def holder(self, office: str, day: date) -> Member | None:
        """Return who holds an office of the cell on a day; it is known by its head word, however it is written."""
        return next(iter(self.holders(office, day)), None)

    def holders(self, office: str, day: date) -> list[Member]:
        """Return all who are written as holding an office of the cell on a day."""
        wanted = office_of(office)
        return [member for member in self.committee(day) if office_of(member.office) is wanted]

    def committee(self, day: date) -> list[Member]:
        """Return the members of the cell's committee on a day; who is here for a time holds no office here."""
        return [member for member in self.on(day) if not member.temporary and office_of(member.office)]

    def problems(self) -> Iterator[Problem]:
        """Two members of one name on one day cannot be told apart; Dung and Dũng can, and who came back is one."""
        seen: dict[str, list[int]] = {}
        for index, member in enumerate(self.members):
            before = seen.setdefault(name_key(member.name), [])
            for first in [other for other in before if member.meets(self.members[other])][:1]:
                message = _("trùng tên với dòng {n}; thêm chữ để phân biệt, như “Lò Văn D (1980)”")
                yield Problem(("members", index, "name"), "member-twice", message.format(n=first + 1))
            before.append(index)
