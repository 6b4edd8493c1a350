"""The order of a text: which paragraph is which Phần, Chương, Mục, Điều, khoản, điểm, in rows that count on."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from vanban.checks.appended import appended
from vanban.checks.rule import Inspection, kept
from vanban.checks.word import Paragraph
from vanban.text.language import LETTERS, roman

TEXT = ("body", "clause", "point", "dash", "article", "heading-1", "heading-2", "heading-3", "heading-4", "basis",
        "part-label", "part-title", "section-label", "section-title", "appendix-text")  # fmt: skip
"""The components that text is located as."""
_ORDINALS = ("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười")
_ROMANS = {roman(number): number for number in range(1, 40)}
_UPPER = r"(?=[“\"(]?[A-ZĐÀ-Ỹ])"
DIVISION = re.compile(
    r"(?P<word>phần|chương|mục)(?:\s+(?P<sign>thứ\s+\w+|[IVXLC]+|\d+))?(?P<beside>\s*[.:–-]?\s*(?P<title>\S.*))?",
    re.IGNORECASE,
)
ARTICLE = re.compile(r"(?P<word>điều|đ\.)\s*(?P<sign>\d+|[IVX]+)?\s*(?P<mark>[.:–/-]|\))?(?=\s|$)", re.IGNORECASE)
_ROMAN = re.compile(r"(?P<sign>[IVX]+)\s*[-.–]\s*\S")
_LETTER = re.compile(r"(?:phần\s+)?(?P<sign>[A-HĐK])\s*[-.:–]\s*(?P<title>\S.*)", re.IGNORECASE)
"""A heading above those with Roman numbers, in practice; which letters follow each other nobody prescribes."""
_ARABIC = re.compile(r"(?P<sign>\d{1,2})\.(?!\d)\s*\S")
_POINT = re.compile(r"(?P<sign>[a-zđ])\)\s")
_ODD_ARABIC = re.compile(rf"(?P<sign>\d{{1,2}}|[ivx]+)(?:[)/:.–-]\s*|\s+){_UPPER}")
_ODD_POINT = re.compile(r"\(?(?P<sign>[a-zđA-ZĐ]|\d{1,2})[).:/–-]{1,2}\s")
_FIRST_ARABIC = re.compile(rf"1[)/:–-]\s*{_UPPER}")
"""What may be the first of a row, if a second follows that is written as it should be."""
_FIRST_POINT = re.compile(r"a[.:/–-]\s")
"""The first of a row by its letter alone: in small letters nothing but an item begins so."""
_LINE = 150
"""Letters of a heading at most."""
CITED = re.compile(r"Điều\s+\d+\s+(?:của|Điều lệ|Quy|Luật|Nghị|Quyết)")
LEVELS = ("part", "chapter", "section", "article", "letter", "roman", "title", "clause", "point")


@dataclass(frozen=True)
class Item:
    """A numbered paragraph: its level, the count that its sign stands for, and whether the sign is written so."""

    paragraph: Paragraph
    level: str
    count: int
    sign: str
    odd: bool = False


@dataclass
class Row:
    """Items of one level that count on from each other."""

    level: str
    before: int = 0
    """What the row of this level in front of it counted up to: numbers may run on over a heading."""
    items: list[Item] = field(default_factory=list)
    plain: bool = False
    """Whether a paragraph without a number stands behind the last of them."""

    @property
    def next(self) -> int:
        """The count that follows."""
        return self.items[-1].count + 1 if self.items else 1


@kept
def flow(inspection: Inspection) -> list[tuple[int, Paragraph]]:
    """Return the paragraphs outside of tables, boxes and frames, each with the number of the appendix it is of."""
    starts = [head.lines[0].order for head in appended(inspection)]
    starts = sorted(starts + [piece.paragraph.order for piece in inspection.located["appendix-head"]])
    return [
        (bisect_right(starts, paragraph.order), paragraph)
        for paragraph in inspection.word.paragraphs
        if paragraph.flowing and paragraph.text
    ]


@kept
def prose(inspection: Inspection) -> list[Paragraph]:
    """Return the paragraphs of the text and of what is appended, without the lines of head, foot and titles."""
    located = inspection.located
    others = {piece.paragraph.order for name in located.found if name not in TEXT for piece in located[name]}
    return [paragraph for _zone, paragraph in flow(inspection) if paragraph.order not in others]


def bold(paragraph: Paragraph) -> bool:
    """Whether all that is printed is bold."""
    return bool(paragraph.inked) and all(run.format.bold for run in paragraph.inked)


def ordinal(sign: str) -> int:
    """Return what the sign of a Phần, Chương, Mục or Điều counts; 0 for none."""
    word = re.sub(r"thứ\s+", "", sign.strip(), flags=re.IGNORECASE)
    if word.isdigit():
        return int(word)
    return _ROMANS.get(word.upper(), 0) or (_ORDINALS.index(word.lower()) + 1 if word.lower() in _ORDINALS else 0)


def division(paragraph: Paragraph) -> re.Match[str] | None:
    """Return the label of a Phần, Chương or Mục that stands on its own line, or with its title in capitals."""
    match = DIVISION.fullmatch(paragraph.text)
    if match is None or len(paragraph.text) > _LINE:
        return None
    title = match["title"]
    if title:
        return match if match["sign"] and title.upper() == title else None
    return match if match["sign"] or bold(paragraph) or paragraph.format.align == "center" else None


def article(paragraph: Paragraph) -> re.Match[str] | None:
    """Return the label of a Điều at the head of a paragraph; what only speaks of one is none."""
    match = ARTICLE.match(paragraph.text)
    if match is None or CITED.match(paragraph.text):
        return None
    return match if match["sign"] or match["mark"] == "." else None


def _candidates(paragraph: Paragraph, rows: Mapping[str, Row]) -> Iterator[Item]:
    """Yield what a paragraph may be an item of, the likeliest first."""
    text = paragraph.text
    if match := division(paragraph):
        level = {"phần": "part", "chương": "chapter", "mục": "section"}[match["word"].lower()]
        count = ordinal(match["sign"]) if match["sign"] else rows[level].next
        yield Item(paragraph, level, count, match["sign"] or "", odd=not match["sign"])
    elif match := article(paragraph):
        count = ordinal(match["sign"]) if match["sign"] else rows["article"].next
        yield Item(paragraph, "article", count, match["sign"] or "", odd=not match["sign"])
    elif (match := _LETTER.fullmatch(text)) and match["sign"].isupper() and _heads(paragraph, match["title"]):
        yield Item(paragraph, "letter", ordinal(match["sign"]), match["sign"])
    elif match := _ROMAN.match(text):
        yield Item(paragraph, "roman", ordinal(match["sign"]), match["sign"])
    elif match := _ARABIC.match(text):
        own, other = ("title", "clause") if bold(paragraph) else ("clause", "title")
        count = int(match["sign"])
        yield Item(paragraph, own, count, match["sign"])
        if rows[other].items and count == rows[other].next:
            yield Item(paragraph, other, count, match["sign"])
    elif match := _POINT.match(text):
        count = LETTERS.index(match["sign"]) + 1 if match["sign"] in LETTERS else 0
        yield Item(paragraph, "point", count, match["sign"])
    else:
        yield from _odd(paragraph, rows)


def _heads(paragraph: Paragraph, title: str) -> bool:
    """Whether a line is a heading by its look: short, and bold or in capitals."""
    return len(paragraph.text) <= _LINE and (bold(paragraph) or title.upper() == title)


def _odd(paragraph: Paragraph, rows: Mapping[str, Row]) -> Iterator[Item]:
    """Yield the item that a paragraph is by its place in a row, though its sign is written otherwise."""
    point, clause = rows["point"], rows["clause"]
    if match := _FIRST_POINT.match(paragraph.text):
        yield Item(paragraph, "point", 1, match[0].strip(), odd=True)
        return
    if (match := _ODD_POINT.match(paragraph.text)) and point.items:
        sign = match["sign"].lower()
        count = int(sign) if sign.isdigit() else LETTERS.index(sign) + 1 if sign in LETTERS else 0
        if count == point.next:
            yield Item(paragraph, "point", count, match[0].strip(), odd=True)
            return
    if (match := _ODD_ARABIC.match(paragraph.text)) and clause.items and ordinal(match["sign"]) == clause.next:
        yield Item(paragraph, "clause", clause.next, match[0].strip(), odd=True)


@kept
def rows_of(inspection: Inspection) -> list[Row]:
    """Return every row of items of a document, those that run wrong as they stand."""
    found: list[Row] = []
    rows: dict[str, Row] = {}
    zone = -1
    first: Paragraph | None = None
    for number, paragraph in flow(inspection):
        if number != zone:
            zone, rows, first = number, {level: Row(level) for level in LEVELS}, None
        items = list(_candidates(paragraph, rows))
        if not items:
            for row in rows.values():
                row.plain = True
            first = paragraph if _FIRST_ARABIC.match(paragraph.text) else first
            continue
        item = next((one for one in items if one.count == rows[one.level].next), items[0])
        row = rows[item.level]
        if not row.items or _begins(item, row):
            row = rows[item.level] = Row(item.level, row.before)
            found.append(row)
            if first and item.level in ("title", "clause") and item.count == row.before + 2:
                row.items.append(Item(first, item.level, item.count - 1, "1" + first.text[1], odd=True))
        first = first if item.level == "point" else None
        row.items.append(item)
        row.plain = False
        for level in LEVELS[LEVELS.index(item.level) + 1 :]:
            if level != "article" and rows[level].items:
                rows[level] = Row(level, rows[level].items[-1].count)
    return found


def _begins(item: Item, row: Row) -> bool:
    """Whether an item begins a row of its own: the first of a list behind other words."""
    return item.count == 1 and item.level in ("clause", "point") and row.plain


@kept
def ruled(inspection: Inspection) -> bool:
    """Whether the text has Điều, so that its numbers are khoản and its letters điểm."""
    return any(article(paragraph) for _zone, paragraph in flow(inspection))
