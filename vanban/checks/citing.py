"""Rules of what a text rests on and names: căn cứ, cited documents, days, abbreviations."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import groupby

from vanban.checks.grounds import grounds, named
from vanban.checks.lines import low_type
from vanban.checks.looks import looks
from vanban.checks.outline import flow, prose
from vanban.checks.pieces import Piece
from vanban.checks.rule import Inspection, Told, kept, rule, told_of
from vanban.checks.text import text_pieces
from vanban.checks.word import Paragraph
from vanban.errors import Severity
from vanban.messages import translate as _
from vanban.standards.bases import DAY, TYPE, day_of, ground
from vanban.text.citations import mentions
from vanban.text.language import fold

_UNNUMBERED = re.compile(rf"\b{TYPE},?\s+ngày\s+\d{{1,2}}/\d{{1,2}}/\d{{4}}\s+của\b")
_STATE_FORM = re.compile(r"[Ss]ố:?\s*\d+/[A-ZĐ][A-ZĐa-z]{0,3}-[A-ZĐ]*(?:TW|TU|ĐU|HU|QU|CB|ĐH|ĐB)\b")


@kept
def own_grounds(inspection: Inspection) -> list[Paragraph]:
    """Return the căn cứ under the title of a document."""
    located = inspection.located
    names = ("type-name", "subject", "subject-rule", "addressee-label", "addressee")
    titles = [piece for name in names for piece in located[name]]
    top = max((piece.paragraph.order for piece in titles), default=0)
    text = [paragraph for zone, paragraph in flow(inspection) if not zone and paragraph.order > top]
    return grounds(text) or [piece.paragraph for piece in located["basis"]]


@rule("bases")
def bases(inspection: Inspection) -> Iterator[Told]:
    """Mỗi căn cứ một dòng, trước có gạch ngang, sau có dấu chấm phẩy; căn cứ cuối có dấu chấm; chữ đứng.

    Ghi đủ tên loại, số, ký hiệu, cơ quan ban hành, ngày tháng năm và trích yếu; ở dưới trích yếu, trên nội dung.
    """
    lines = own_grounds(inspection)
    marks = inspection.standard.bases
    found = looks(inspection, "basis", pieces=[Piece(line, line.runs, "left") for line in lines])
    first = {told.branch: told for told in reversed(list(found)) if told.branch != "size"}
    clause = inspection.standard.components["body"].clause
    yield from (replace(told, clause=clause) for told in first.values())
    for index, line in enumerate(lines):
        wanted = marks.last if index == len(lines) - 1 else marks.end
        if not line.text.startswith(marks.lead.strip()) and not line.listed:
            yield Told("lead", _("trước mỗi căn cứ có gạch ngang (-)"), line, line.text[:1], "-", marks.clause)
        if not line.text.endswith(wanted):
            message = _("căn cứ này phải kết thúc bằng dấu “{mark}”").format(mark=wanted)
            yield Told("mark", message, line, line.text[-1:], wanted, marks.clause)
        if re.search(r"[;,.]\s*[-–]?\s*(?:Căn cứ|Xét)\s", line.text[2:]):
            yield Told("two", _("mỗi căn cứ một dòng"), line, line.text, clause=marks.clause)
        for fault in ground(line.text, inspection.standard, inspection.day):
            yield from told_of(fault, line)
    yield from _elsewhere(inspection, lines)


def _elsewhere(inspection: Inspection, lines: Sequence[Paragraph]) -> Iterator[Told]:
    """Yield where căn cứ stand apart from their place: some of them, or all; a list that is introduced as one is none.

    Where others are in their place, one is enough to know it by, behind words of the text.
    """
    own = {id(line) for line in lines}
    text = [paragraph for zone, paragraph in flow(inspection) if not zone and id(paragraph) not in own]
    top = lines[-1].order if lines else 0
    above = ""
    for is_ground, group in groupby(text, key=named):
        run = list(group)
        begun = any(top < line.order < run[0].order and _says(line) for line in text)
        sure = begun if lines else len(run) > 1 or "Điều lệ" in run[0].text
        introduced = above.endswith(":") or "căn cứ" in above.lower()
        if is_ground and sure and not introduced and not low_type(inspection):
            message = _("căn cứ ở dưới trích yếu, trên nội dung")
            yield Told("place", message, run[0], clause=inspection.standard.bases.clause)
        above = run[-1].text


def _says(paragraph: Paragraph) -> bool:
    """Whether a paragraph is surely no căn cứ and no name of a body over them: an article, an item, a sentence."""
    text = paragraph.text
    return not text.isupper() and not text.startswith(("-", "–", "+")) and text.endswith((".", ":"))


@rule("citation", Severity.WARNING, "I.6.1.4")
def citation(inspection: Inspection) -> Iterator[Told]:
    """Viện dẫn văn bản lần đầu ghi đủ tên loại, số, ký hiệu, ngày, cơ quan ban hành và trích yếu.

    Các lần sau cùng một văn bản chỉ ghi tên loại và số, ký hiệu. Một số, ký hiệu ghi hai ngày khác nhau là có chỗ nhầm.
    """
    days: dict[str, tuple[int, int, int] | None] = {}
    based = {id(line) for line in own_grounds(inspection)}
    for paragraph in prose(inspection):
        held = id(paragraph) in based
        for found in mentions(paragraph.text):
            first_time = found.number not in days
            if first_time and not found.dated and not held:
                message = _("viện dẫn lần đầu “{number}” chưa ghi ngày ban hành").format(number=found.number)
                yield Told("date", message, paragraph, found.text)
            behind = paragraph.text[found.start + len(found.text) :]
            if first_time and found.day and not held and _nobody(paragraph.text[: found.start], behind):
                message = _("viện dẫn lần đầu “{number}” chưa ghi cơ quan ban hành").format(number=found.number)
                yield Told("issuer", message, paragraph, found.text, severity=Severity.WARNING)
            first = days.get(found.number)
            if first and found.day and found.day != first:
                message = _("“{number}” được viện dẫn với hai ngày ban hành khác nhau").format(number=found.number)
                yield Told("two-ways", message, paragraph, _day(found.day), _day(first))
            days[found.number] = first or found.day
        if not held and (match := _UNNUMBERED.search(paragraph.text)):
            message = _("viện dẫn chưa ghi số, ký hiệu: “{found}”").format(found=match[0])
            yield Told("number", message, paragraph, match[0], severity=Severity.WARNING)
        if match := _STATE_FORM.search(paragraph.text):
            message = _("số, ký hiệu văn bản của Đảng ghi sai dạng: “{found}”").format(found=match[0])
            level = Severity.ERROR if held else Severity.WARNING
            yield Told("form", message, paragraph, match[0], "số 05-NQ/TU", severity=level)


def _nobody(before: str, behind: str) -> bool:
    """Whether a cited document has no issuer, though its subject follows."""
    return bool(re.match(r",?\s+về\s", behind)) and not re.search(r"\bcủa\b[^,;.]*$", before)


def _day(parts: tuple[int, int, int]) -> str:
    year, month, day = parts
    return f"{day:02}/{month if month > 2 else f'{month:02}'}/{year}"


_AHEAD = 60
"""Years from a document's own within which what it plans may lie."""


@rule("day", Severity.WARNING, "I.6.1")
def day_in_text(inspection: Inspection) -> Iterator[Told]:
    """Ngày ghi trong nội dung, căn cứ, bảng, phụ lục phải có thật và hợp lý.

    Ví dụ sai: 31/6/2026, ngày 30 tháng 02, năm 2206.
    """
    located = inspection.located
    dated = {id(piece.paragraph) for name in ("place-date", "appendix-reference") for piece in located[name]}
    bare = {id(line) for line in own_grounds(inspection)}
    latest = (inspection.day.year if inspection.day else date.max.year - _AHEAD) + _AHEAD
    for paragraph in inspection.word.paragraphs:
        if id(paragraph) in dated:
            continue
        for match in DAY.finditer(paragraph.text):
            year = int(match[3])
            if day_of(match) is None or not 1900 <= year <= min(latest, 2150):
                message = _("ngày không có thật hoặc không hợp lý: “{found}”").format(found=match[0])
                severity = Severity.ERROR if id(paragraph) in bare else Severity.WARNING
                clause = inspection.standard.bases.clause if id(paragraph) in bare else None
                yield Told("impossible", message, paragraph, match[0], clause=clause, severity=severity)


_SHORT = re.compile(r"(?<![\w/.#-])[A-ZĐƯƠÂÊÔ]{2,6}(?![\w/.!?-])")
_EXPLAINED = re.compile(r"\((?:[^()]*\btắt là:?\s*)?[“\"]?([A-ZĐƯƠÂÊÔ]{2,6})[”\"]?\)")
_SYLLABLE = re.compile(
    r"(?:ngh?|nh|th|tr|ch|kh|ph|gh|g[ih]?|qu|[bcdhklmnrstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?", re.IGNORECASE
)
"""A word in capitals, folded: no abbreviation."""
_ROMAN = re.compile(r"[IVXLC]+")


@rule("abbreviation", Severity.WARNING, "I.6.1.3")
def abbreviation(inspection: Inspection) -> Iterator[Told]:
    """Chữ viết tắt lần đầu đặt trong ngoặc đơn ngay sau cụm từ đó.

    Ví dụ: “uỷ ban kiểm tra (UBKT)”; các lần sau chỉ viết “UBKT”.
    """
    known: set[str] = set()
    for piece in sorted(text_pieces(inspection), key=lambda piece: piece.paragraph.order):
        text = piece.text
        if piece.upper:
            continue
        known |= set(_EXPLAINED.findall(text))
        for short in _SHORT.findall(text):
            if short not in known and not _ROMAN.fullmatch(short) and not _SYLLABLE.fullmatch(fold(short)):
                known.add(short)
                message = _("chữ viết tắt “{short}” chưa được giải nghĩa ở lần đầu").format(short=short)
                yield Told("unknown", message, piece, short)
