"""Documents of free text: an opening paragraph, then sections; of which a plan is one."""

from collections.abc import Iterator
from typing import Annotated, ClassVar

from pydantic import Field

from vanban.errors import Severity
from vanban.messages import translate as _
from vanban.models.base import Problem
from vanban.models.document import Document
from vanban.models.period import ReportedPeriod
from vanban.models.values import PlainProse, Prose, Text
from vanban.models.vocabulary import Section
from vanban.text import prose


class FreeText(Document):
    """A document of free text: an opening paragraph that names its basis, then sections, numbered by the press."""

    opening: Annotated[
        PlainProse,
        Field(
            title="Đoạn căn cứ",
            description="Đoạn mở đầu “Thực hiện …, như sau:”",
            examples=["Thực hiện Hướng dẫn số 42-HD/BTCTW, Chi bộ xây dựng kế hoạch như sau:"],
        ),
    ] = ""
    body: Annotated[
        Prose,
        Field(
            title="Nội dung",
            description="Mỗi dòng một đoạn; số gõ sẵn in nguyên; # là mục I-, ## là 1., ### là 1.1.",
            examples=["# MỤC ĐÍCH\n\nNâng cao chất lượng sinh hoạt."],
        ),
    ] = ""
    sections: Annotated[
        tuple[Section, ...],
        Field(
            title="Các mục",
            description="Thay cho “Nội dung” khi dữ liệu do chương trình khác đưa sang",
            examples=[[{"title": "MỤC ĐÍCH", "text": "Nâng cao chất lượng sinh hoạt."}]],
        ),
    ] = ()

    @property
    def text(self) -> str:
        """The whole body as prose, whichever way it was given."""
        return self.body or "".join(section.prose() for section in self.sections)

    def problems(self) -> Iterator[Problem]:
        """The text is there, and given in one way."""
        yield from super().problems()
        if not self.body and not self.sections:
            yield Problem(("body",), "missing", _("thiếu; hãy viết nội dung văn bản"))
        if self.body and self.sections:
            yield Problem(("sections",), "twice", _("đã có “Nội dung”; chỉ giữ một trong hai"))
        elif self.sections:
            if max(section.depth for section in self.sections) > 4:
                yield Problem(("sections",), "prose", _("chỉ có bốn cấp đề mục"))
                return
            try:
                found = prose.read(self.text, headings=True)
            except prose.ProseError as error:
                message = "; ".join(dict.fromkeys(problem.message for problem in error.problems))
                yield Problem(("sections",), "prose", message)
            else:
                for note in found.notes:
                    yield Problem(("sections",), note.code, note.message, Severity.ADVICE)


class Plan(FreeText):
    """Kế hoạch."""

    form: ClassVar[str] = "plan"
    type_name: ClassVar[str] = "Kế hoạch"


class GeneralDocument(FreeText):
    """A document of any type whose text is free: its form says which types there are."""

    form: ClassVar[str] = "document"

    period: Annotated[
        ReportedPeriod | None,
        Field(
            title="Kỳ báo cáo",
            description="Tuần, tháng, quý, 6 tháng, 9 tháng, năm; in sau trích yếu khi trích yếu chưa nói kỳ nào",
            examples=["tháng 7/2026"],
        ),
    ] = None
    enacting: Annotated[
        Text,
        Field(
            title="Dòng quyết nghị",
            description="In hoa ở giữa dòng, sau đoạn căn cứ; nghị quyết của đại hội có dòng này",
            examples=["Quyết nghị"],
        ),
    ] = ""

    def printed_subject(self) -> str:
        """Return the subject, with the period where it does not say it."""
        subject = super().printed_subject()
        return f"{subject} {self.period}" if self.period and not self.period.named_in(subject) else subject

    def problems(self) -> Iterator[Problem]:
        """A subject that says the period says the year of it as well."""
        yield from super().problems()
        if self.period and (other := self.period.other_in(super().printed_subject())):
            message = _("Kỳ báo cáo là {period} mà trích yếu ghi “{other}”, nên in cả hai; hãy sửa một trong hai")
            yield Problem(
                ("subject",), "period-differs", message.format(period=self.period, other=other), Severity.WARNING
            )
        if self.period and not self.period.dated_in(self.printed_subject()):
            message = _("Kỳ báo cáo là {period} mà trích yếu không ghi năm; hãy viết thêm “năm {year}”")
            text = message.format(period=self.period, year=self.period.year)
            yield Problem(("subject",), "period-year", text, Severity.WARNING)
