"""Which paragraph is which component of the standard.

Our own styles tell where they are used. Elsewhere place, wording and shape tell: capitals at the left of the head, a
line of hyphens, ``T/M`` before the signature. A component that nothing speaks for is not guessed.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Literal

from vanban.checks.appended import Appendix, appendices
from vanban.checks.formatting import W
from vanban.checks.grounds import grounds
from vanban.checks.word import Paragraph, Run, WordFile
from vanban.standards import STANDARDS
from vanban.standards.copies import STAMP, STYLE
from vanban.text.language import NBSP, fold

Side = Literal["left", "right", "centre"]
TYPES = (
    "nghi quyet", "quyet dinh", "chi thi", "ket luan", "quy che", "quy dinh", "thong tri", "huong dan", "thong bao",
    "thong cao", "tuyen bo", "loi keu goi", "bao cao", "ke hoach", "quy hoach", "chuong trinh", "de an", "phuong an",
    "du an", "to trinh", "bien ban", "chien luoc", "bieu cham diem",
)  # fmt: skip
_NUMBER = re.compile(r"số\b[\s:]*[\d\s.…_]*[-–—/]\s*[A-ZĐ]", re.IGNORECASE)
_DATE = re.compile(r".*\bngay\b.{0,20}\bthang\b.{0,20}\bnam\b", re.IGNORECASE)
_RULE = re.compile(r"[-–—_*.=~\s]{2,}")
_STAR = re.compile(r"[*★☆]{1,3}|-{1,5}|o0o|x")
AUTHORITY = re.compile(r"(?:T/M|TM\.?|K/T|KT\.?|T/L|TL\.?|TUQ\.?|Q\.)\s+\S", re.IGNORECASE)
BESIDES = "kiêm"
"""Stands between two offices of one person, in small letters (HD 05-HD/VPTW, I.7.1.4 đ)."""
_LABELS = ("nguoi ghi bien ban", "chu tri hoi nghi", "thu ky", "chu toa", "chu tri")


@dataclass(frozen=True)
class Piece:
    """A line of a paragraph, or the left or right part of a line that tabs divide."""

    paragraph: Paragraph
    runs: tuple[Run, ...]
    side: Side

    @property
    def text(self) -> str:
        """The text, without the spaces around it."""
        return "".join(run.text for run in self.runs).replace(NBSP, " ").strip(" \t\n")

    @property
    def inked(self) -> tuple[Run, ...]:
        """The runs that print something."""
        return tuple(run for run in self.runs if run.text.strip(" \t\n\u00a0") and not run.format.hidden)

    @property
    def upper(self) -> bool:
        """Whether it is printed in capitals, as typed or by its formatting."""
        letters = [char for run in self.inked for char in run.text if char.isalpha()]
        return bool(letters) and (
            all(char == char.upper() for char in letters) or all(run.format.caps for run in self.inked)
        )

    @property
    def bold(self) -> bool:
        """Whether all that is printed is bold."""
        return bool(self.inked) and all(run.format.bold for run in self.inked)


@dataclass
class Located:
    """The pieces of each component by its id, in reading order; ``body`` holds the paragraphs of the text."""

    found: dict[str, list[Piece]] = field(default_factory=dict)
    styled: bool = False
    """Whether the document uses our styles."""

    def __getitem__(self, component: str) -> list[Piece]:
        return self.found.get(component, [])

    def first(self, component: str) -> Piece | None:
        """Return the first piece of a component, or None."""
        return next(iter(self[component]), None)

    def text(self, component: str) -> str:
        """Return the text of a component, its lines joined by spaces."""
        return " ".join(piece.text for piece in self[component])

    @property
    def excerpt(self) -> bool:
        """Whether the document is a copy of parts of another."""
        return any(fold(piece.text).endswith("trich sao") for piece in self["copy"])

    def put(self, component: str, pieces: Iterable[Piece]) -> None:
        """Add pieces to a component."""
        self.found.setdefault(component, []).extend(pieces)


def pieces_of(paragraph: Paragraph) -> Iterator[Piece]:
    """Yield the lines of a paragraph, divided where tabs set two columns."""
    for line in _split(paragraph.runs, "\n"):
        columns = [
            (tabs, part) for tabs, part in enumerate(_split(line, "\t")) if "".join(run.text for run in part).strip()
        ]
        for tabs, part in columns:
            yield Piece(paragraph, tuple(part), _side(paragraph, tabs, alone=len(columns) == 1))


def _split(runs: Iterable[Run], mark: str) -> list[list[Run]]:
    lines: list[list[Run]] = [[]]
    for run in runs:
        for index, text in enumerate(run.text.split(mark)):
            if index:
                lines.append([])
            if text:
                lines[-1].append(Run(text, run.format, run.sources))
    return lines


_MIDDLE = 4000
"""Twips from the left margin behind which text that a tab has moved stands in the right half."""


def _side(paragraph: Paragraph, tabs: int, *, alone: bool) -> Side:
    if tabs and _tab_stop(paragraph, tabs) >= _MIDDLE:
        return "right"
    if tabs or not alone:
        return "left"
    if paragraph.cell and paragraph.cell.columns > 1:
        return "left" if paragraph.cell.column <= paragraph.cell.columns / 2 else "right"
    sides: dict[str, Side] = {"center": "centre", "right": "right"}
    return sides.get(paragraph.format.align, "left")


def _tab_stop(paragraph: Paragraph, tabs: int) -> int:
    """Return where the text behind so many tabs stands; behind the set stops one stop is half an inch."""
    stops = paragraph.tab_stops
    return stops[tabs - 1] if tabs <= len(stops) else (stops[-1] if stops else 0) + 720 * (tabs - len(stops))


_BY_STYLE = {row.style: row.id for standard in STANDARDS for row in standard.components.values()}
"""Components by the name of our style for them, under every standard."""


def locate(word: WordFile) -> Located:
    """Return the components of a document."""
    by_style = _BY_STYLE
    located = Located(styled=any(paragraph.style in by_style for paragraph in word.paragraphs))
    for section in word.sections:
        for paragraphs in section.headers.values():
            located.put("page-number", (_whole(p) for p in paragraphs if p.page_field))
    written = [paragraph for paragraph in word.paragraphs if not copied(paragraph)]
    located.put("copy", (_whole(p) for p in word.paragraphs if copied(p) and p.text))
    heads = appendices(written)
    end = next((i for i, p in enumerate(written) if heads and p is heads[0].lines[0]), len(written))
    main = written[:end]
    if located.styled:
        _by_style(main, by_style, located)
    else:
        _by_shape(main, located)
    _appended(written[end:], heads, located)
    return located


def copied(paragraph: Paragraph) -> bool:
    """Whether a paragraph is of what a copy adds to its original: by our style, or in a cell or box with the stamp."""
    if paragraph.style == STYLE:
        return True
    holders = paragraph.element.iterancestors(f"{W}tbl", f"{W}txbxContent")
    return any(STAMP.heading in "".join(holder.itertext(f"{W}t")).upper() for holder in holders)


def _appended(paragraphs: Iterable[Paragraph], heads: Iterable[Appendix], located: Located) -> None:
    """Take what stands behind the signature; the text of a statute is held as any text."""
    own: dict[int, tuple[str, bool]] = {}
    for head in heads:
        for line in head.lines:
            kind = "label" if line is head.label else "reference" if line is head.reference else "title"
            own[id(line)] = f"appendix-{kind}", head.statute
    statute = False
    for paragraph in paragraphs:
        component, statute = own.get(id(paragraph), ("", statute))
        if component:
            located.put(component, [_whole(paragraph)])
        elif statute:
            _body(list(pieces_of(paragraph)), located)
        elif paragraph.text:
            located.put("appendix-text", [_whole(paragraph)])


def _whole(paragraph: Paragraph) -> Piece:
    return Piece(paragraph, paragraph.runs, "centre")


def _by_style(paragraphs: Iterable[Paragraph], by_style: dict[str, str], located: Located) -> None:
    for paragraph in paragraphs:
        component = by_style.get(paragraph.style)
        if component in (None, "empty", "signature-gap"):
            if component is None and paragraph.text and not (paragraph.cell and paragraph.cell.bordered):
                located.put("body", [_whole(paragraph)])
            continue
        if paragraph.text or component == "party-title-rule":
            located.put(str(component), [_whole(paragraph)])


def _by_shape(paragraphs: Iterable[Paragraph], located: Located) -> None:
    pieces = [piece for paragraph in paragraphs for piece in pieces_of(paragraph)]
    at = _head_end(pieces)
    _head(pieces[:at], located)
    end = _closing_start(pieces, at)
    after = _title(pieces, at, end, located)
    _body(pieces[after:end], located)
    _closing(pieces[end:], located)


def _head_end(pieces: list[Piece]) -> int:
    """Return where the head of the page ends: before the type, the addressees, or the first paragraph of text."""
    texts = [fold(piece.text) for piece in pieces[:60]]
    foot = next((index for index, text in enumerate(texts) if text.startswith("noi nhan")), len(texts))
    for index, text in enumerate(texts[:foot]):
        if text.startswith(("kinh gui", "kinh trinh")):
            return index
        if text in TYPES and (pieces[index].side == "centre" or not pieces[index].paragraph.cell):
            return index
    return next((index for index in range(len(texts)) if _sentence(pieces[index])), min(len(pieces), 12))


def _sentence(piece: Piece) -> bool:
    """Whether a piece is text by its shape: long, justified, and no item of a list with a dash."""
    return piece.paragraph.format.align == "both" and len(piece.text) > 60 and piece.text[0].isalnum()


def _head(pieces: list[Piece], located: Located) -> None:
    numbered = False
    agency: list[Piece] = []
    for piece in pieces:
        text = fold(piece.text)
        if _sentence(piece):
            continue  # out of its place
        if text == "dang cong san viet nam":
            located.put("party-title", [piece])
        elif text.startswith(("cong hoa xa hoi", "doc lap - tu do", "doc lap – tu do")):
            located.put("state-title", [piece])
        elif _NUMBER.match(piece.text):
            located.put("number", [piece])
            numbered = True
        elif _DATE.match(text) and len(text) < 120:
            located.put("place-date", [piece])
        elif _STAR.fullmatch(piece.text) and piece.side != "right":
            located.put("agency-star", [piece])
        elif text in ("khan", "thuong khan", "hoa toc"):
            located.put("urgency", [piece])
        elif text.startswith("du thao"):
            located.put("draft", [piece])
        elif numbered and piece.side == "left" and not piece.upper and piece.paragraph.format.align != "both":
            located.put("subject-letter", [piece])
        elif piece.upper and piece.side != "right" and not numbered:
            agency.append(piece)
    bold = [piece for piece in agency if piece.bold]
    own = bold or agency[-1:]
    located.put("issuing-agency", own)
    located.put("parent-agency", [piece for piece in agency if piece not in own])


def _title(pieces: list[Piece], at: int, end: int, located: Located) -> int:
    """Take type, subject, hyphens, addressees and căn cứ; return where the text begins."""
    index = at
    if index < end and fold(pieces[index].text) in TYPES:
        located.put("type-name", [pieces[index]])
        index += 1
        while (
            index < end
            and index < at + 8
            and pieces[index].side == "centre"
            and not _RULE.fullmatch(pieces[index].text)
        ):
            located.put("subject", [pieces[index]])
            index += 1
    if index < end and _RULE.fullmatch(pieces[index].text):
        located.put("subject-rule", [pieces[index]])
        index += 1
    if index < end and fold(pieces[index].text).startswith(("kinh gui", "kinh trinh")):
        located.put("addressee-label", [pieces[index]])
        index += 1
        while index < end and pieces[index].text.startswith(("-", "–", "+")):
            located.put("addressee", [pieces[index]])
            index += 1
    held = {id(paragraph) for paragraph in grounds(piece.paragraph for piece in pieces[index:end])}
    while index < end and id(pieces[index].paragraph) in held:
        located.put("basis", [pieces[index]])
        index += 1
    return index


_SHAPES = (
    ("part-label", re.compile(r"(?:Phần|Chương)\s+(?:[IVXLC]+|thứ\s+\w+)", re.IGNORECASE)),
    ("section-label", re.compile(r"Mục\s+\d+")),
    ("article", re.compile(r"Điều\s+\d+")),
    ("heading-1", re.compile(r"[IVXLC]+\s*[-.–]\s*\S")),
    ("heading-3", re.compile(r"\d+\.\d+\.?\s+\S")),
    ("clause", re.compile(r"\d+\.\s+\S")),
    ("point", re.compile(r"[a-zđ]\)\s+\S")),
    ("dash", re.compile(r"[-–+]\s+\S")),
)


def _body(pieces: list[Piece], located: Located) -> None:
    seen: set[int] = set()
    for piece in pieces:
        paragraph = piece.paragraph
        if id(paragraph) in seen or (paragraph.cell and paragraph.cell.bordered) or paragraph.container == "box":
            continue
        seen.add(id(paragraph))
        whole = _whole(paragraph)
        component = next((name for name, shape in _SHAPES if shape.match(whole.text)), "body")
        located.put(component, [whole])


def _closing_start(pieces: list[Piece], at: int) -> int:
    """Return where the signatures and recipients begin."""
    labels = [i for i, p in enumerate(pieces) if i > at and fold(p.text).startswith("noi nhan")]
    signs = [
        i for i, p in enumerate(pieces) if i > at and p.upper and (AUTHORITY.match(p.text) or fold(p.text) in _LABELS)
    ]
    starts = [*labels[-1:], *(i for i in signs if not labels or i > labels[-1] - 6)]
    return min(starts, default=len(pieces))


def _closing(pieces: list[Piece], located: Located) -> None:
    listing = signing = False
    for piece in pieces:
        text = fold(piece.text)
        if _sentence(piece):
            continue  # out of its place
        if text.startswith("noi nhan"):
            located.put("recipients-label", [piece])
            listing = True
        elif piece.upper and AUTHORITY.match(piece.text):
            located.put("authority", [piece])
            signing = True
        elif text in _LABELS and piece.upper:
            located.put("signature-label", [piece])
            signing = True
        elif text.startswith("xac nhan chu ky"):
            located.put("confirmation", [piece])
        elif listing and (piece.side == "left" or piece.text.startswith(("-", "–"))) and not piece.upper:
            located.put("recipient", [piece])
        elif piece.upper or (signing and piece.text == BESIDES):
            located.put("office", [piece])
            signing = True
        elif signing and len(piece.text.split()) <= 7:
            located.put("signer-name", [piece])
