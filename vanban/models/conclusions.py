"""Thông báo kết luận of a meeting, whose tasks are data: who leads, with whom, what, by when, and who is told."""

import re
from collections.abc import Iterator
from typing import Annotated, ClassVar

from pydantic import Field

from vanban.errors import Severity
from vanban.messages import translate as _
from vanban.models.base import Problem, Record, told
from vanban.models.document import Document
from vanban.models.meeting import Person
from vanban.models.moments import Day
from vanban.models.plausible import issued_after, year_problems
from vanban.models.values import FilledProse, Line, PlainProse, Text
from vanban.text.language import fold, short_date
from vanban.text.names import bare_person, known, name_key, people, persons
from vanban.text.said import after, unstopped, word_before

_OFFICE = re.compile(r"(quyen )?(pho )?(bi thu|chu tich|chu nhiem|truong ban|chanh van phong)\b")
"""How the office begins that one person holds; a body is a Thường trực, a Ban, an Uỷ ban."""


class Task(Record):
    """One task that was given."""

    task: Annotated[Line, told("Nhiệm vụ", "Việc được giao", "tham mưu kế hoạch đại hội chi bộ")]
    lead: Annotated[Line, told("Chủ trì", "Ai chủ trì, chịu trách nhiệm", "Ban Xây dựng Đảng")]
    partners: Annotated[Text, told("Phối hợp", "Ai cùng làm", "các chi bộ")] = ""
    deadline: Annotated[
        Day | None, told("Thời hạn", "Ngày cuối phải xong; bỏ trống khi làm thường xuyên", "15/8/2026")
    ] = None
    report_to: Annotated[Text, told("Báo cáo", "Báo cáo kết quả cho ai", "Thường trực Đảng uỷ")] = ""
    done_on: Annotated[
        Day | None, told("Xong ngày", "Ghi khi việc đã xong, để khỏi bị nhắc; không in", "12/8/2026")
    ] = None


class Conclusion(Record):
    """What was concluded of one matter, and the tasks that follow from it."""

    title: Annotated[Line, told("Về việc", "Không gõ số thứ tự", "Về chuẩn bị đại hội chi bộ")]
    text: Annotated[PlainProse, told("Kết luận", "Mỗi dòng một đoạn", "Thống nhất thời gian đại hội.")] = ""
    tasks: Annotated[
        tuple[Task, ...],
        told("Nhiệm vụ giao", "Từng việc", [{"task": "tham mưu kế hoạch", "lead": "Ban Xây dựng Đảng"}]),
    ] = ()

    def problems(self) -> Iterator[Problem]:
        """Something was concluded."""
        if not self.text and not self.tasks:
            yield Problem(("text",), "missing", _("thiếu; ghi kết luận, hoặc nhiệm vụ giao"))


class Conclusions(Document):
    """A notice of conclusions. The Thường trực concludes, the Ban Thường vụ signs: the issuer is the committee."""

    form: ClassVar[str] = "conclusions"
    type_name: ClassVar[str] = "Thông báo"

    concluded_by: Annotated[Line, told("Kết luận của", "Ai kết luận", "Thường trực Đảng uỷ")]
    meeting: Annotated[Line, told("Tên cuộc họp", "Như in trong câu mở đầu", "cuộc họp giao ban tuần")] = "cuộc họp"
    held_on: Annotated[Day, told("Ngày họp", "Ngày tiến hành", "03/7/2026")]
    chair: Annotated[Person | None, told("Chủ trì", "Họ tên, chức vụ", "Nguyễn Văn A, Bí thư Đảng uỷ")] = None
    reporters: Annotated[Text, told("Nghe báo cáo của", "Ai báo cáo tại cuộc họp", "Ban Xây dựng Đảng")] = ""
    matters: Annotated[
        tuple[Conclusion, ...],
        Field(
            title="Các kết luận",
            description="Từng nội dung, theo thứ tự",
            examples=[[{"title": "Về chuẩn bị đại hội chi bộ", "text": "Thống nhất thời gian đại hội."}]],
            min_length=1,
        ),
    ]
    order: Annotated[
        FilledProse,
        told("Tổ chức thực hiện", "Đoạn cuối", "Giao Văn phòng Đảng uỷ theo dõi, đôn đốc việc thực hiện."),
    ]

    @property
    def one_concluded(self) -> bool:
        """Whether one person concluded, and not a body."""
        name = after(re.sub(r"(?i)^các\s+(?=đồng\s+chí\b)", "", self.concluded_by), "đồng chí")
        return name != self.concluded_by or bare_person(name) or _OFFICE.match(fold(name)) is not None

    @property
    def concluder(self) -> str:
        """Who concluded, named in a sentence that goes on: the chair with the office, and a comma behind it."""
        typed = unstopped(self.concluded_by)
        name, named = after(typed, "đồng chí"), people(typed, known(()))
        several = "các " if len(named) > 1 and name == typed and word_before(typed, "đồng chí") else ""
        said = several + word_before(typed, "đồng chí") + name
        if self._office_lacks(name):
            said += f", {self._chairs_office}"
        return f"{said}," if "," in said and not (named and said.endswith(named[-1].typed)) else said

    @property
    def _chairs_office(self) -> str:
        """The office of the chair who is also the one that concluded."""
        return unstopped(self.chair.office) if self.chair and not self.chaired_by_another else ""

    def _office_lacks(self, name: str) -> bool:
        """Whether the office of the chair is to be put behind the bare name of the one who concluded."""
        return bool(self._chairs_office) and persons(name) == (name_key(name),)

    @property
    def chaired_by_another(self) -> bool:
        """Whether somebody is named as the chair who is not the one that concluded."""
        return self.chair is not None and set(persons(self.chair.name)) != set(persons(self.concluded_by))

    def default_subject(self) -> str:
        """Return whose conclusions they are, and of which meeting."""
        return (
            f"KẾT LUẬN CỦA {unstopped(self.concluded_by).upper()}\n"
            f"về một số nội dung {self.meeting} ngày {short_date(self.held_on)}"
        )

    def problems(self) -> Iterator[Problem]:
        """It is not older than the meeting, and no task was due before the meeting."""
        yield from super().problems()
        yield from issued_after(self.date, self.held_on, _("ngày họp"))
        yield from year_problems(self, "held_on")
        office = self._chairs_office if self.one_concluded else ""
        if office and fold(office) not in fold(self.concluder):
            message = _("“{office}” không in, vì chức vụ in theo “Kết luận của”; hãy ghi đủ chức vụ ở đó")
            yield Problem(("chair", "office"), "office-unsaid", message.format(office=office), Severity.WARNING)
        for number, matter in enumerate(self.matters):
            for index, task in enumerate(matter.tasks):
                if task.deadline and task.deadline < self.held_on:
                    message = _("thời hạn {day} trước ngày họp {held}; hãy sửa một trong hai")
                    text = message.format(day=short_date(task.deadline), held=short_date(self.held_on))
                    yield Problem(("matters", number, "tasks", index, "deadline"), "order", text)
