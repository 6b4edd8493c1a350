"""Rules of Phần, Chương, Mục, Điều, khoản, điểm: that they count on, and how their signs and titles are written."""

import re
from collections.abc import Collection, Iterator
from dataclasses import replace
from itertools import accumulate, pairwise

from vanban.checks.looks import looks
from vanban.checks.outline import Row, article, division, flow, rows_of, ruled
from vanban.checks.pieces import Piece
from vanban.checks.rule import Inspection, Told, rule
from vanban.checks.word import Paragraph
from vanban.errors import Severity
from vanban.messages import translate as _
from vanban.text.language import LETTERS, point_letter, roman
from vanban.text.sequence import division_label

_COMPONENTS = {"part": "part-label", "chapter": "part-label", "section": "section-label", "clause": "clause"}
_NAMES = {
    "part": "Phần {sign}",
    "chapter": "Chương {sign}",
    "section": "Mục {sign}",
    "article": "Điều {sign}",
    "roman": "{sign}-",
    "title": "{sign}.",
    "clause": "{sign}.",
    "point": "{sign})",
}
_NUMBERED = tuple(level for level in _NAMES if level != "point")


def _named(level: str, count: int) -> str:
    """Return how an item of this count is written."""
    if level == "point":
        sign = point_letter(count - 1) if count <= len(LETTERS) else "…"
    else:
        sign = roman(count) if level in ("part", "chapter", "roman") else str(count)
    return _NAMES[level].format(sign=sign)


@rule("item-order", ref="I.6.2.4")
def item_order(inspection: Inspection) -> Iterator[Told]:
    """Phần, Chương, Mục, Điều, khoản đánh số liên tục từ 1, không trùng, không sót, không đảo.

    Mỗi dãy số chỉ báo ở chỗ sai đầu tiên.
    """
    yield from _disorder(inspection, _NUMBERED)


@rule("point-letters")
def point_letters(inspection: Inspection) -> Iterator[Told]:
    """Thứ tự các điểm ghi bằng chữ cái tiếng Việt: a, b, c, d, đ, e, g, h.

    Sau d là đ; không có f, j, w, z.
    """
    yield from _disorder(inspection, ("point",))


def _disorder(inspection: Inspection, levels: Collection[str]) -> Iterator[Told]:
    if inspection.located.excerpt:
        return  # what is not copied is not missing
    for row in rows_of(inspection):
        first = row.items[0].count
        counts = [first - 1 if first == row.before + 1 else 0, *(item.count for item in row.items)]
        at = next((index for index, (last, count) in enumerate(pairwise(counts)) if count != last + 1), None)
        if row.level not in levels or at is None:
            continue
        item = row.items[at]
        found, wanted = _NAMES[row.level].format(sign=item.sign), _named(row.level, counts[at] + 1)
        message = _("{found} đứng ở chỗ của {wanted}").format(found=found, wanted=wanted)
        yield Told("order", message, item.paragraph, found, wanted, severity=_severity(inspection, row))


def _severity(inspection: Inspection, row: Row) -> Severity | None:
    """Return a warning for what is no khoản and no điểm: headings, and the lists of a text without Điều."""
    listed = row.level in ("roman", "title") or (row.level in ("clause", "point") and not ruled(inspection))
    return Severity.WARNING if listed else None


@rule("item-sign", ref="I.6.2.4")
def item_sign(inspection: Inspection) -> Iterator[Told]:
    """Sau số của khoản có dấu chấm (1.), sau chữ của điểm có dấu ngoặc đơn (a); Chương, Mục, Điều có số.

    Dấu ghi như các khoản, điểm cùng dãy; cả dãy ghi sai như nhau thì báo ở chỗ đầu.
    """
    for row in rows_of(inspection):
        throughout = all(item.odd for item in row.items)
        for item in row.items[:1] if throughout else row.items:
            if item.odd:
                wanted = _named(row.level, item.count)
                message = _("phải ghi “{wanted}”").format(wanted=wanted)
                at = item.paragraph
                yield Told("sign", message, at, item.sign, wanted, severity=_severity(inspection, row))


@rule("division-form")
def division_form(inspection: Inspection) -> Iterator[Told]:
    """Phần, Chương, Mục cỡ 14-15, đứng, đậm, chính giữa, chữ thường; tên ở dòng dưới, in hoa, đậm, chính giữa.

    Số của phần, chương là số La Mã hoặc chữ; số của mục là số Ả-rập.
    """
    paragraphs = [paragraph for _zone, paragraph in flow(inspection)]
    for paragraph, below in pairwise([*paragraphs, None]):
        match = division(paragraph) if paragraph else None
        if not match or paragraph is None:
            continue
        label = "section-label" if match["word"].lower() == "mục" else "part-label"
        yield from _label(inspection, label, paragraph, match)
        if not match["title"] and below and not division(below) and len(below.text) < 150 and not article(below):
            title = label.replace("label", "title")
            yield from _centred(inspection, title, below)


def _label(inspection: Inspection, component: str, paragraph: Paragraph, match: re.Match[str]) -> Iterator[Told]:
    clause = inspection.standard.components[component].clause
    yield from _centred(inspection, component, paragraph)
    word, sign = match["word"], match["sign"] or ""
    if word != word.capitalize():
        wanted = division_label(word, sign).rstrip()
        yield Told("case", _("phải ghi “{wanted}”").format(wanted=wanted), paragraph, word, wanted, clause)
    if match["title"]:
        yield Told("beside", _("tên phần, chương, mục ở dòng dưới"), paragraph, paragraph.text, "", clause)
    if component == "part-label" and sign.isdigit():
        yield Told("arabic", _("số của phần, chương là số La Mã hoặc chữ"), paragraph, sign, roman(int(sign)), clause)
    elif component == "section-label" and sign and not sign.isdigit():
        yield Told("roman", _("số của mục là số Ả-rập"), paragraph, sign, "", clause)


def _centred(inspection: Inspection, component: str, paragraph: Paragraph) -> Iterator[Told]:
    piece = Piece(paragraph, paragraph.runs, "centre")
    yield from looks(inspection, component, pieces=(piece,))
    found = paragraph.format.align
    if found != "center":
        clause = inspection.standard.components[component].clause
        yield Told("align", _("phần, chương, mục phải ở chính giữa"), piece, found, "center", clause)


@rule("article-form")
def article_form(inspection: Inspection) -> Iterator[Told]:
    """Điều ghi “Điều 1.”: chữ thường, đứng, đậm, số Ả-rập, sau số có dấu chấm, không ở giữa dòng.

    Nhãn, số và tên (hoặc nội dung) của điều cùng một dòng.
    """
    clause = inspection.standard.components["article"].clause
    for _zone, paragraph in flow(inspection):
        match = article(paragraph)
        if not match:
            continue
        label = _head(paragraph, match.end())
        found = looks(inspection, "article", pieces=(label,))
        yield from (told for told in found if told.branch != "size")  # that of the text
        sign = match["sign"] or ""
        if match["word"] != "Điều" or (sign and not sign.isdigit()) or match["mark"] != ".":
            message = _("phải ghi “{wanted}”").format(wanted="Điều 1.")
            yield Told("mark", message, label, match[0], "Điều 1.", clause)
        elif len(sign) > 1 and sign.startswith("0"):
            message = _("phải ghi “{wanted}”").format(wanted=f"Điều {int(sign)}.")
            yield Told("zero", message, label, match[0], "", clause, Severity.WARNING)
        if any(run.format.underline for run in label.inked):
            yield Told("underline", _("số của điều không gạch chân"), label, clause=clause, severity=Severity.WARNING)
        if paragraph.format.align in ("center", "right"):
            yield Told("align", _("điều không ở giữa dòng"), label, paragraph.format.align, "both", clause)


def _head(paragraph: Paragraph, length: int) -> Piece:
    """Return the first characters of a paragraph."""
    whole = Piece(paragraph, paragraph.runs, "left")
    raw = "".join(run.text for run in paragraph.runs)
    end = length + len(raw) - len(raw.lstrip())
    starts = accumulate((len(run.text) for run in paragraph.runs), initial=0)
    cut = [
        replace(run, text=run.text[: max(0, end - start)]) for run, start in zip(paragraph.runs, starts, strict=False)
    ]
    return replace(whole, runs=tuple(run for run in cut if run.text))
