"""Rules of the text as a whole: that there is one, in its place, upright and light, and nothing twice."""

import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence

from vanban.checks.appended import appended
from vanban.checks.outline import article, prose
from vanban.checks.rule import Inspection, Told, kept, rule
from vanban.checks.word import Paragraph
from vanban.errors import Severity
from vanban.messages import translate as _

_SENTENCE = 60
"""Characters from which a paragraph is a sentence and no title."""
_LONG = 2 * _SENTENCE
_PAIR = 2
_ITEM = re.compile(r"\d+\.|[a-zđ]\)|[-–+]\s")
_TITLES = ("type-name", "subject", "subject-rule", "addressee-label", "addressee")
_FOOT = ("recipients-label", "recipient", "authority", "office", "signature-label", "signer-name")


@rule("body-looks")
def body_looks(inspection: Inspection) -> Iterator[Told]:
    """Nội dung chữ đứng, không đậm; chỉ đề mục, phần, chương, mục, điều đậm.

    Nhấn mạnh vài chữ trong câu thì không báo; cả đoạn, cả khoản, cả điểm in nghiêng hoặc in đậm thì báo.
    """
    clause = inspection.standard.components["body"].clause
    based = {id(piece.paragraph) for piece in inspection.located["basis"]}
    text = [paragraph for paragraph in prose(inspection) if id(paragraph) not in based and _says(paragraph)]
    for branch, message in (
        ("italic", _("nội dung phải đứng, không nghiêng ({count} đoạn)")),
        ("bold", _("nội dung phải không đậm ({count} đoạn)")),
    ):
        wrong = [p for p in text if p.inked and all(getattr(run.format, branch) for run in p.inked)]
        if wrong:
            alone = len(wrong) == 1 and len(text) > 1 and not _ITEM.match(wrong[0].text)
            severity = Severity.WARNING if alone else None
            yield Told(branch, message.format(count=len(wrong)), wrong[0], len(wrong), "", clause, severity)


def _says(paragraph: Paragraph) -> bool:
    """Whether a paragraph is a sentence of the text: a long one, or one with the stop of a sentence or an item.

    What ends as a whole document of the state does, “./.”, may be a heading.
    """
    text, label = paragraph.text, article(paragraph)
    if label and label.end() == len(text):
        return False  # its text begins in the line below
    if paragraph.format.align in ("center", "right") or text.startswith(("(", "“", '"', "*")) or text.isupper():
        return False
    return len(text) > _LONG or (text.endswith((".", ";")) and not text.endswith("./."))


@rule("body-place", ref="I.6.2.1")
def body_place(inspection: Inspection) -> Iterator[Told]:
    """Có nội dung, ở dưới tên loại và trích yếu (công văn: dưới Kính gửi), trên chữ ký và nơi nhận; không lặp đoạn.

    Văn bản chỉ có bảng vẫn là có nội dung.
    """
    located = inspection.located
    top = min((piece.paragraph.order for piece in located["type-name"]), default=0)
    titles = [piece for name in _TITLES for piece in located[name]]
    foot = [piece.paragraph.order for name in _FOOT for piece in located[name]]
    last = max((piece.paragraph.order for piece in titles), default=0)
    lines = [paragraph.order for paragraph in inspection.word.paragraphs if paragraph.text]
    if titles and foot and not located.text_end and not any(last < order < min(foot) for order in lines):
        yield Told("missing", _("thiếu nội dung văn bản"), max(titles, key=lambda piece: piece.paragraph.order))
    sentences = [paragraph for paragraph in prose(inspection) if len(paragraph.text) >= _SENTENCE]
    for paragraph in sentences:
        if paragraph.format.align == "both" and paragraph.order < top:
            yield Told("above", _("nội dung phải ở dưới tên loại, trích yếu"), paragraph)
    for paragraph in behind(inspection):
        yield Told("below", _("nội dung phải ở trên chữ ký, nơi nhận"), paragraph)
    yield from _twice(sentences)


@kept
def behind(inspection: Inspection) -> list[Paragraph]:
    """Return the sentences behind the signature that are of no appendix and no copy, and tell no telephone."""
    foot = max((piece.paragraph.order for name in _FOOT for piece in inspection.located[name]), default=math.inf)
    heads = appended(inspection)
    end = heads[0].lines[0].order if heads else math.inf
    contact = {piece.paragraph.order for piece in inspection.located["contact"]}
    return [
        paragraph
        for paragraph in inspection.word.paragraphs
        if foot < paragraph.order < end and paragraph.order not in contact and not inspection.located["copy"]
        if paragraph.format.align == "both" and len(paragraph.text) >= _SENTENCE
        if not (paragraph.cell and paragraph.cell.bordered)
    ]


def _twice(sentences: Sequence[Paragraph]) -> Iterator[Told]:
    """Yield a long paragraph that stands there a second time; what comes more often, and items, are meant so."""
    times = Counter(paragraph.text for paragraph in sentences)
    last = {paragraph.text: paragraph for paragraph in sentences}
    for text, count in times.items():
        if count == _PAIR and len(text) > _LONG and not _ITEM.match(text):
            yield Told("twice", _("đoạn này lặp lại một đoạn trên"), last[text], severity=Severity.WARNING)
