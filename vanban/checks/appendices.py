"""Rules of appendices: label, title, reference, that they agree with the document and that its text speaks of them."""

import re
from collections.abc import Iterator, Sequence

from vanban.checks.appended import LABEL, Appendix, appended
from vanban.checks.behind import FORM, begins_page
from vanban.checks.leftovers import left
from vanban.checks.lines import is_letter
from vanban.checks.numbers import type_of_number
from vanban.checks.rule import RULES, Inspection, Told, rule
from vanban.checks.title import TYPES
from vanban.checks.word import Paragraph
from vanban.messages import translate as _
from vanban.text.language import fold, short_date
from vanban.word.parts import data_payload

_NUMBER = re.compile(r"\d+\s*[-–]\s*[A-ZĐ][\wĐđ]*\s*/\s*[A-ZĐƯ][\wĐđƯư/-]*")
_CITED = re.compile(
    r"kèm theo\s+(?P<type>[^\d,;()]*?)\s*(?:\bsố:?\s*(?P<number>[^,]*?),?\s+)?"
    r"ngày\s+(?P<day>.+?)\s+của\s+(?P<issuer>[^)]+)\)",
    re.IGNORECASE,
)
_DAY = re.compile(r"(\d{1,2})(?:/| tháng )(\d{1,2})(?:/| năm )(\d{4})")
_BODIES = ("ban", "chap", "hanh", "thuong", "vu", "dang", "bo", "uy", "tinh", "thanh", "chi", "van", "phong", "trung",
           "uong", "xa", "phuong", "dac", "khu")  # fmt: skip
"""Words that the name of any body may have."""


@rule("appendix-form", ref="II.1")
def appendix_form(inspection: Inspection) -> Iterator[Told]:
    """Phụ lục ở trang riêng, có nhãn “Phụ lục” ở chính giữa, tiêu đề và chỉ dẫn kèm theo; từ hai phụ lục thì đánh số.

    Nhãn một dòng riêng, dưới là tiêu đề, dưới nữa là “(Kèm theo Kế hoạch số …, ngày … của …)”; số là chữ số Ả-rập,
    từ 1. Nội dung văn bản phải nhắc đến phụ lục; văn bản in từ dữ liệu thì người soạn xem.
    """
    heads = [head for head in appended(inspection) if head.reference or head.label]
    labels = [head.label for head in heads if head.label]
    for head in heads:
        yield from _numbered(head, labels)
        yield from _order(head)
        if not _new_page(inspection, head.lines[0]):
            yield Told("page", _("phụ lục phải bắt đầu ở trang mới"), head.lines[0])
    if labels and not data_payload(inspection.word.parts) and not _mentioned(inspection, labels[0]):
        yield Told("mention", _("nội dung văn bản không nhắc đến phụ lục"), labels[0])


def _numbered(head: Appendix, labels: Sequence[Paragraph]) -> Iterator[Told]:
    label = head.label
    if label is None:
        if not head.statute and fold(head.lines[0].text) != "danh sach":  # a list of addressees has a title of its own
            at = head.lines[0]
            yield Told("label", _("thiếu dòng “Phụ lục” trên tiêu đề phụ lục"), at, at.text, "Phụ lục")
        return
    match = LABEL.fullmatch(label.text)
    sign = (match["number"] or "") if match else ""
    place = next(index for index, other in enumerate(labels, 1) if other is label)
    if match and match["beside"]:
        yield Told("beside", _("tên phụ lục ở dòng dưới nhãn “Phụ lục”"), label, label.text, match["beside"])
    if sign and not sign.isdigit():
        yield Told("roman", _("số thứ tự phụ lục dùng chữ số Ả-rập"), label, label.text, f"Phụ lục {place}")
    elif not sign and len(labels) > 1:
        yield Told("number", _("có từ hai phụ lục trở lên thì phải đánh số"), label, label.text, f"Phụ lục {place}")
    elif sign and int(sign) != place and _first_wrong(labels) is label:
        message = _("{found} đứng ở chỗ của {wanted}").format(found=label.text, wanted=f"Phụ lục {place}")
        yield Told("sequence", message, label, label.text, f"Phụ lục {place}")
    if label.format.align != "center":
        yield Told("align", _("nhãn “Phụ lục” phải ở chính giữa"), label, label.format.align, "center")


def _first_wrong(labels: Sequence[Paragraph]) -> Paragraph | None:
    signs = [match["number"] or "" if (match := LABEL.fullmatch(label.text)) else "" for label in labels]
    return next((label for place, (label, sign) in enumerate(zip(labels, signs, strict=True), 1)
                 if sign.isdigit() and int(sign) != place), None)  # fmt: skip


def _order(head: Appendix) -> Iterator[Told]:
    """Yield where label, title and reference are not all there, one under the other."""
    label, reference, titles = head.label, head.reference, head.titles
    beside = bool(label and (match := LABEL.fullmatch(label.text)) and match["beside"])
    if reference is None:
        yield Told("reference", _("thiếu chỉ dẫn “(Kèm theo …)” dưới tiêu đề phụ lục"), (*titles[-1:], label)[0])
    elif any(title.order > reference.order for title in titles):
        yield Told("order", _("chỉ dẫn “(Kèm theo …)” ở dưới tiêu đề phụ lục"), reference, reference.text)
    elif label and any(title.order < label.order for title in titles):
        yield Told("order", _("tiêu đề ở dưới nhãn “Phụ lục”"), titles[0], titles[0].text)
    elif head.statute and not any(fold(title.text) in TYPES or left(title.text) for title in titles):
        yield Told("title", _("thiếu tên loại trên trích yếu của văn bản ban hành kèm theo"), reference)
    if not titles and not beside:
        yield Told("title", _("thiếu tiêu đề dưới nhãn “Phụ lục”"), label or reference)


def _mentioned(inspection: Inspection, label: Paragraph) -> bool:
    texts = (fold(paragraph.text) for paragraph in inspection.word.paragraphs if paragraph.order < label.order)
    return any("phu luc" in text or "kem theo" in text for text in texts)


def _new_page(inspection: Inspection, first: Paragraph) -> bool:
    """Whether a head begins a page, with what stands over it: a head of a document, the number of a form."""
    held = {piece.paragraph.order for piece in inspection.located["appendix-head"]}
    while not begins_page(inspection.word, first):
        above = next(one for at in range(first.order - 2, -1, -1) if (one := inspection.word.paragraphs[at]).text)
        if above.order not in held and not FORM.fullmatch(above.text):
            return False
        first = above
    return True


@rule("appendix-reference", ref="II.1.2")
def appendix_reference(inspection: Inspection) -> Iterator[Told]:
    """Chỉ dẫn kèm theo ghi đúng tên loại, số, ký hiệu, ngày tháng, cơ quan ban hành của chính văn bản.

    Ví dụ: “(Kèm theo Kế hoạch số 15-KH/ĐU, ngày 05/8/2026 của Đảng uỷ xã …)”.
    """
    number = _NUMBER.search(inspection.located.text("number"))
    issuer = inspection.located.text("issuing-agency")
    over = inspection.located.text("parent-agency")
    for head in appended(inspection):
        at = head.reference
        if at is None or left(at.text):
            continue
        match = _CITED.search(at.text)
        if match is None or (number and match["number"] is None):
            message = _("chỉ dẫn kèm theo phải ghi đủ tên loại, số, ký hiệu, ngày và cơ quan ban hành")
            yield Told("whole", message, at, at.text)
            continue
        if number and not _same_number(inspection, match["number"] or "", number[0]):
            yield _differs("number", at, match["number"] or "", number[0])
        yield from _dated(inspection, at, match["day"])
        if not head.statute:
            yield from _typed(inspection, at, match["type"].strip(), number[0] if number else "")
        if issuer and not _same_body(match["issuer"], f"{issuer} {over}"):
            yield _differs("issuer", at, match["issuer"], issuer)


def _wrong(inspection: Inspection, *rules: str) -> bool:
    """Whether rules blame the head itself: then it is not held against the reference once more."""
    return any(True for name in rules for _told in RULES[name].check(inspection))


def _same_number(inspection: Inspection, found: str, own: str) -> bool:
    cited = _NUMBER.search(found)
    if cited is None:
        return False
    same = int(re.split(r"\D", cited[0])[0]) == int(re.split(r"\D", own)[0])
    return same and (_bare(cited[0]) == _bare(own) or _wrong(inspection, "number-form", "number-type", "number-agency"))


def _typed(inspection: Inspection, at: Paragraph, found: str, number: str) -> Iterator[Told]:
    kind = inspection.located.first("type-name")
    if kind is None and not is_letter(inspection, type_of_number(inspection)):
        return  # that the type is missing is told by another rule
    name = kind.text.capitalize() if kind else "Công văn"
    if found and fold(name) != fold(found) and not (number and _wrong(inspection, "number-type")):
        yield _differs("type", at, found, name)


def _bare(number: str) -> str:
    return re.sub(r"\s", "", number).replace("–", "-").upper()


def _differs(branch: str, at: Paragraph, found: str, wanted: str) -> Told:
    message = _("chỉ dẫn kèm theo ghi “{found}”, khác với văn bản: “{wanted}”").format(found=found, wanted=wanted)
    return Told(branch, message, at, found, wanted)


def _dated(inspection: Inspection, at: Paragraph, text: str) -> Iterator[Told]:
    match = _DAY.search(text)
    if match is None or inspection.day is None:
        return
    day, month, year = map(int, match.groups())
    own = inspection.day
    if (year, month, day) != (own.year, own.month, own.day) and not _wrong(inspection, "place-date"):
        yield _differs("day", at, text, short_date(own))


def _same_body(found: str, issuer: str) -> bool:
    """Whether a name in small letters may be that of the head: its words are the head's, but for words of any body."""
    own = set(fold(issuer).split())
    named = [word for word in fold(found).split() if word not in _BODIES]
    return all(word in own for word in named)
