"""Quyết định: what it rests on, who decides, and its Điều, from facts, one by one, or as prose."""

import re
from collections.abc import Iterator
from typing import Annotated, ClassVar

from vanban.errors import Severity
from vanban.messages import translate as _
from vanban.models.base import Problem, Record, told
from vanban.models.document import Document
from vanban.models.personnel import Matter, MatterKind, one_line, unbroken
from vanban.models.values import FilledProse, Line, Prose, Text
from vanban.models.vocabulary import Basis, Item
from vanban.text import prose
from vanban.text.language import fold
from vanban.text.said import ARTICLE_LABEL, before, led, unstopped

_AS_ARTICLE = re.compile(r"như\s+điều\s+(\d{1,2})", re.IGNORECASE)
_EXECUTES = re.compile(r"thi\s+hành", re.IGNORECASE)
_CHARGED = re.compile(r"trách\s+nhiệm|căn\s+cứ\s+quyết\s+định", re.IGNORECASE)
_ARTICLE = re.compile(r"Điều\s+(\d{1,2})\b", re.IGNORECASE)
_COMMITTEES = frozenset({"dang uy", "huyen uy", "thi uy", "tinh uy", "thanh uy", "quan uy", "chi uy"})


class Article(Record):
    """One Điều; its number is its place."""

    title: Annotated[Text, told("Tên điều", "In đậm sau số điều; bỏ trống thì nội dung đi liền số", "Hiệu lực")] = ""
    text: Annotated[
        FilledProse, told("Nội dung điều", "Mỗi dòng một đoạn; khoản 1., điểm a)", "Quyết định có hiệu lực từ ngày ký.")
    ]

    def problems(self) -> Iterator[Problem]:
        """A name of several lines is told: it is printed on one."""
        yield from super().problems()
        yield from one_line(("title",), self.title)

    def prose(self, number: int) -> str:
        """Return the article as lines of prose: with its number where the text goes on from it."""
        head, title, text = f"Điều {number}.", _bare(self.title, number), _bare(self.text, number)
        if title:
            return f"{head} {unbroken(unstopped(title))}\n{text}"
        if prose.parse(text)[0].kind != "paragraph":
            return f"{head}\n{text}"
        first, line_break, rest = text.partition("\n")
        stop = "" if first[-1] in ".;:,…?!" else "."
        return f"{head} {first}{stop}{line_break}{rest}"


def _bare(text: str, number: int) -> str:
    """Return a text without the label of the Điều that it is printed under."""
    typed = ARTICLE_LABEL.match(text)
    return text[typed.end() :] if typed and int(typed[1]) == number else text


class Decision(Document):
    """A decision: the facts of a matter print as its first articles, those who execute as its last."""

    form: ClassVar[str] = "decision"
    type_name: ClassVar[str] = "Quyết định"

    proposals: Annotated[
        tuple[Item, ...],
        told("Xét đề nghị của", "Ai đề nghị; in sau căn cứ cuối", ["Ban Xây dựng Đảng Đảng uỷ"]),
    ] = ()
    decider: Annotated[
        Text,
        told(
            "Ai quyết định",
            "Đứng trước chữ QUYẾT ĐỊNH ở giữa dòng; bỏ trống thì lấy theo chữ ký",
            "Ban Thường vụ Đảng uỷ",
        ),
    ] = ""
    matter: Annotated[
        Matter | None,
        told(
            "Việc quyết định",
            "In thành Điều 1, và Điều 2 khi có chế độ",
            {"kind": "bổ nhiệm", "people": [{"name": "Nguyễn Văn A", "role": "Chánh Văn phòng"}]},
        ),
    ] = None
    articles: Annotated[
        tuple[Article, ...],
        told("Các điều", "Các điều tiếp theo, không gõ số điều", [{"text": "Quyết định có hiệu lực từ ngày ký."}]),
    ] = ()
    executors: Annotated[
        tuple[Line, ...],
        told("Thi hành", "Ai thi hành; in thành điều cuối, và “Như Điều …” ở nơi nhận", ["Văn phòng Đảng uỷ"]),
    ] = ()
    body: Annotated[
        Prose,
        told("Nội dung", "Thay cho ba mục trên: các dòng “Điều 1. …”, khoản, điểm", "Điều 1. Ban hành Quy chế …"),
    ] = ""

    def default_subject(self) -> str:
        """Return what the matter is."""
        return self.matter.subject if self.matter else ""

    def grounds(self) -> tuple[Basis, ...]:
        """Return what it rests on, and who proposed it."""
        return (*self.bases, *(led(proposal, "Xét đề nghị của") for proposal in self.proposals))

    @property
    def enacting(self) -> str:
        """The line before the articles."""
        return f"{unstopped(self.decider) or self._decider()} quyết định"

    def _decider(self) -> str:
        """Return who decides by the signature: whose name it is put under, or the office of the head."""
        issuer, signature = " ".join(self.issuer.name.split()), self.signature
        if self.co_signatures:
            return issuer
        if not signature.prefix:
            return signature.office.partition("\n")[0] or issuer
        committee = " ".join(issuer.split()[:2])
        ours = fold(signature.body) == "ban thuong vu" and fold(committee) in _COMMITTEES
        return f"{signature.body} {committee}" if ours else signature.body

    @property
    def text(self) -> str:
        """The whole of the articles as prose, whichever way they were given."""
        return self.body or "\n".join(self._articles())

    def _articles(self) -> Iterator[str]:
        texts = [Article.model_construct(text=text) for text in (self.matter.articles() if self.matter else ())]
        if self.executors:
            *others, last = (
                before(unstopped(one), "chịu trách nhiệm thi hành Quyết định này") for one in self.executors
            )
            who = f"{', '.join(others)} và {last}" if others else last
            said = f"{who[0].upper()}{who[1:]} chịu trách nhiệm thi hành Quyết định này."
            texts = [*texts, *self.articles, Article.model_construct(text=said)]
        else:
            texts += self.articles
        yield from (article.prose(number) for number, article in enumerate(texts, 1))

    def executing(self) -> tuple[int, ...]:
        """Return the numbers of the articles that say who executes it."""
        said: dict[int, str] = {}
        number = 0
        for block in prose.parse(self.text):
            line = block.text
            if match := _ARTICLE.match(line):
                number = int(match[1])
            said[number] = f"{said.get(number, '')} {line}"
        return tuple(n for n, text in said.items() if n and _EXECUTES.search(text) and _CHARGED.search(text))

    def first_recipient(self) -> str:
        """Return those whom the article names that says who executes; nothing where it is not one article."""
        found = self.executing()
        given = any(_AS_ARTICLE.match(recipient.name) for recipient in self.recipients)
        return f"Như Điều {found[-1]}" if len(found) == 1 and not given else ""

    def problems(self) -> Iterator[Problem]:
        """A decision has articles, told in one way, and a recipient's article is one that says who executes."""
        yield from super().problems()
        typed = [name for name in ("matter", "articles", "executors") if getattr(self, name)]
        if not self.body and typed in ([], ["executors"]):
            yield Problem(("body",), "missing", _("thiếu; hãy viết các điều của quyết định"))
            return
        if self.body and typed:
            yield Problem((typed[0],), "twice", _("đã có “Nội dung”; chỉ giữ một trong hai"))
            return
        if self.matter and self.matter.kind is MatterKind.PRAISE and not (self.matter.people or self.appendices):
            yield Problem(("matter", "people"), "missing", _("thiếu; ghi ai được khen, hoặc thêm phụ lục danh sách"))
        yield from self._label_problems()
        yield from self._recipient_problems()

    def _label_problems(self) -> Iterator[Problem]:
        """Yield each Điều with its label typed at its head: its number is its place."""
        first = 1 + len([*self.matter.articles()] if self.matter else ())
        for index, article in enumerate(self.articles):
            for name in ("title", "text"):
                typed, number = ARTICLE_LABEL.match(getattr(article, name)), first + index
                if typed and int(typed[1]) == number:
                    message = _("máy đánh số điều theo thứ tự nên bỏ “{label}” ở đầu; ở đây không phải gõ")
                    text = message.format(label=typed[0].strip())
                    yield Problem(("articles", index, name), "article-label", text, Severity.ADVICE)
                elif typed:
                    message = _("điều này in thành Điều {number}; hãy bỏ “{label}” ở đầu, hoặc xếp lại thứ tự các điều")
                    text = message.format(label=typed[0].strip(), number=number)
                    yield Problem(("articles", index, name), "article-label", text)

    def _recipient_problems(self) -> Iterator[Problem]:
        found = self.executing()
        numbers = [(i, int(m[1])) for i, r in enumerate(self.recipients) if (m := _AS_ARTICLE.match(r.name))]
        for index, number in numbers:
            if number not in found:
                message = _("Điều {n} không nêu ai thi hành quyết định; hãy xem lại số điều")
                yield Problem(("recipients", index), "article-executes", message.format(n=number), Severity.WARNING)
        if self.recipients and not numbers and len(found) != 1:
            message = _("không rõ điều nào nêu ai thi hành: hãy ghi “Thi hành”, hoặc “Như Điều …” ở đầu nơi nhận")
            yield Problem(("recipients",), "article-executes", message, Severity.WARNING)
