"""What a decision on people and bodies does, as facts: who, to what office, from when, for how long, with what pay.

The sentences are those in use; no standard has a form of them. Admission to the Party and the recognition of official
members have forms of their own and are none of these kinds.
"""

from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated, NamedTuple

from vanban.errors import Severity
from vanban.messages import translate as _
from vanban.models.base import Problem, Record, told
from vanban.models.choices import choice
from vanban.models.meeting import Person
from vanban.models.moments import Day
from vanban.models.values import Text
from vanban.text.language import short_date
from vanban.text.said import after, led, stopped, unstopped


class MatterKind(StrEnum):
    """What is done."""

    MOVE = "điều động"
    APPOINT = "bổ nhiệm"
    NAME = "chỉ định"
    PRAISE = "khen thưởng"
    FOUND = "thành lập"


class Concerned(Person):
    """A person, or a body that is praised; the office is the one held until now."""

    role: Annotated[
        Text, told("Chức vụ mới", "Chức vụ được giao, hoặc nhiệm vụ trong tổ chức được lập", "Trưởng ban")
    ] = ""


class _Usual(NamedTuple):
    """How a kind is told: its verb, its subject, and the facts that it needs and takes."""

    verb: str
    subject: str
    needs: tuple[str, ...]
    takes: tuple[str, ...] = ()
    unit: str = ""
    term: str = ""


_USUAL = {
    MatterKind.MOVE: _Usual(
        "Điều động", "về điều động cán bộ", ("people", "unit"), ("since", "term", "pay"), "đến công tác tại", "thời hạn"
    ),
    MatterKind.APPOINT: _Usual(
        "Bổ nhiệm", "về bổ nhiệm cán bộ", ("people",), ("since", "term", "pay"), term="thời hạn"
    ),
    MatterKind.NAME: _Usual(
        "Chỉ định", "về chỉ định nhân sự", ("people",), ("unit", "since", "term", "pay"), "tham gia", "nhiệm kỳ"
    ),
    MatterKind.PRAISE: _Usual("Tặng", "về khen thưởng", ("award",), ("people", "merit", "pay")),
    MatterKind.FOUND: _Usual("Thành lập", "về thành lập", ("unit",), ("people", "since")),
}


class Matter(Record):
    """One matter of people or bodies; its kind tells which facts it has."""

    kind: Annotated[
        MatterKind,
        choice(MatterKind),
        told("Việc", "điều động, bổ nhiệm, chỉ định, khen thưởng hoặc thành lập", "bổ nhiệm"),
    ]
    people: Annotated[
        tuple[Concerned, ...],
        told("Nhân sự", "Ai, đang giữ chức vụ gì, giao chức vụ gì", [{"name": "Nguyễn Văn A", "role": "Trưởng ban"}]),
    ] = ()
    unit: Annotated[
        Text, told("Tổ chức", "Nơi được điều động đến, cấp uỷ được tham gia, tổ chức được lập", "Ban Xây dựng Đảng")
    ] = ""
    since: Annotated[Day | None, told("Kể từ ngày", "Ngày có hiệu lực", "01/8/2026")] = None
    term: Annotated[Text, told("Thời hạn giữ chức vụ", "Thời hạn, hoặc nhiệm kỳ khi chỉ định", "05 năm")] = ""
    pay: Annotated[
        Text, told("Chế độ", "Lương, phụ cấp được hưởng; mức thưởng", "phụ cấp chức vụ lãnh đạo hệ số 0,30")
    ] = ""
    award: Annotated[Text, told("Hình thức khen", "Khen thưởng bằng gì", "Giấy khen")] = ""
    merit: Annotated[Text, told("Thành tích", "Bắt đầu bằng “đã …”", "đã có thành tích trong phong trào thi đua")] = ""

    def problems(self) -> Iterator[Problem]:
        """A kind has its facts, and no others: what would not be printed is refused."""
        usual = _USUAL[self.kind]
        for name, info in type(self).model_fields.items():
            given, fits = bool(getattr(self, name)), name in (*usual.needs, *usual.takes, "kind")
            if name in usual.needs and not given:
                message = _("thiếu; quyết định {kind} phải có “{field}”")
            elif given and not fits:
                message = _("quyết định {kind} không có “{field}”: không chỗ nào in; hãy bỏ, hoặc đổi “Việc”")
            else:
                continue
            text = message.format(kind=self.kind.value, field=info.title)
            yield Problem((name,), "matter-field", text)
        for name in ("unit", "term", "pay", "award", "merit"):
            yield from one_line((name,), getattr(self, name))
        for index, person in enumerate(self.people):
            for name in ("office", "role"):
                yield from one_line(("people", index, name), getattr(person, name))
        roles = self.kind in (MatterKind.APPOINT, MatterKind.NAME) and not self.unit
        for index, person in enumerate(self.people):
            if roles and not person.role:
                yield Problem(("people", index, "role"), "missing", _("thiếu; ghi chức vụ được giao"))
            if person.role and self.kind is MatterKind.PRAISE:
                message = _("khen thưởng không giao chức vụ; chức vụ đang giữ thì ghi ở “Chức vụ”")
                yield Problem(("people", index, "role"), "matter-field", message)

    @property
    def subject(self) -> str:
        """What a decision on it is about."""
        usual = _USUAL[self.kind]
        return f"{usual.subject} {_bare(self.unit, 'thành lập')}" if self.kind is MatterKind.FOUND else usual.subject

    def articles(self) -> Iterator[str]:
        """Yield the texts of the articles that the facts come to: what is done, and the pay."""
        yield self._founded() if self.kind is MatterKind.FOUND else self._done()
        if self.pay and self.kind is MatterKind.PRAISE:
            yield unbroken(f"Mức thưởng kèm theo: {after(stopped(self.pay), 'mức thưởng kèm theo')}")
        elif self.pay:
            one = "Các đồng chí có tên tại Điều 1"
            if len(self.people) == 1:
                one = led(unstopped(self.people[0].name), "Đồng chí")
            yield unbroken(f"{one} hưởng {after(stopped(self.pay), 'hưởng')}")

    def _done(self) -> str:
        usual, praise = _USUAL[self.kind], self.kind is MatterKind.PRAISE
        verb = f"{usual.verb} {_bare(self.award, 'tặng')} cho" if praise else usual.verb
        common = [f"{usual.unit} {_bare(self.unit, usual.unit)}"] if self.unit else []
        ends = [
            *([f"{usual.term} {_bare(self.term, usual.term)}"] if self.term else []),
            *([f"kể từ ngày {short_date(self.since)}"] if self.since else []),
            *([unstopped(self.merit)] if self.merit else []),
        ]
        if len(self.people) == 1:
            person = self.people[0]
            role = [f"giữ chức vụ {_bare(person.role, 'giữ chức vụ')}"] if person.role else []
            office = f", {unstopped(person.office)}" + ("," if common or role or ends else "") if person.office else ""
            name = led(unstopped(person.name), "đồng chí")
            return unbroken(stopped(" ".join([f"{verb} {name}{office}", ", ".join([*common, *role, *ends])]).strip()))
        whom = "các tập thể, cá nhân" if praise else "các đồng chí"
        said = unbroken(
            " ".join([f"{verb} {whom}{' sau đây' if self.people else ''}", ", ".join([*common, *ends])]).strip()
        )
        return f"{said}:\n{self._listed()}" if self.people else f"{said} (có danh sách kèm theo)."

    def _founded(self) -> str:
        since = f", kể từ ngày {short_date(self.since)}" if self.since else ""
        said = unbroken(f"Thành lập {_bare(self.unit, 'thành lập')}{since}")
        return f"{said}, gồm các đồng chí sau đây:\n{self._listed()}" if self.people else stopped(said)

    def _listed(self) -> str:
        lead = "" if self.kind is MatterKind.FOUND else "giữ chức vụ "
        rows = []
        for person in self.people:
            role = person.role and lead + _bare(person.role, "giữ chức vụ")
            parts = (led(unstopped(person.name), "Đồng chí"), unstopped(person.office), unstopped(role))
            rows.append(", ".join(part for part in parts if part))
        return stopped(";\n".join(f"{number}. {unbroken(row)}" for number, row in enumerate(rows, 1)))


def _bare(fact: str, lead: str) -> str:
    """Return a fact as it stands inside a sentence: without the words before it and the mark behind it."""
    return unstopped(after(fact, lead))


def unbroken(text: str) -> str:
    """Return a sentence or a name on one line: a break in a fact ends no paragraph of the article."""
    return text.replace("\n", " ")


def one_line(path: tuple[str | int, ...], text: str) -> Iterator[Problem]:
    """Tell of a text of several lines that the article has it on one."""
    if "\n" in text:
        message = _("{n} dòng này in liền thành một dòng").format(n=text.count("\n") + 1)
        yield Problem(path, "lines-joined", message, Severity.ADVICE)
