"""Kế hoạch."""

from collections.abc import Iterator
from typing import Annotated, ClassVar

from pydantic import Field

from vanban.errors import Severity
from vanban.messages import translate as _
from vanban.models.base import Problem
from vanban.models.document import Document
from vanban.models.values import PlainProse, Prose
from vanban.models.vocabulary import Section
from vanban.text import prose


class Plan(Document):
    """A plan: an opening paragraph that names its basis, then sections, numbered by the press."""

    form: ClassVar[str] = "plan"
    type_name: ClassVar[str] = "Kế hoạch"

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
        """A plan says what is to be done, in one way."""
        yield from super().problems()
        if not self.body and not self.sections:
            yield Problem(("body",), "missing", _("thiếu; hãy viết nội dung kế hoạch"))
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
