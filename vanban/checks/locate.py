"""Which paragraph is which component of the standard.

Our own styles tell where they are used. Elsewhere place, wording and shape tell: capitals at the left of the head, a
line of hyphens, ``T/M`` before the signature. A component that nothing speaks for is not guessed.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from vanban.checks import closing
from vanban.checks.appended import FOOT, Appendix, appendices
from vanban.checks.behind import copied_by_hand, heads_again
from vanban.checks.formatting import W
from vanban.checks.pieces import Located, Piece, half, pieces_of, whole
from vanban.checks.title import ADDRESSED, RULE, TYPES, is_title, names_addressees, take_addressees, take_title
from vanban.checks.word import Paragraph, WordFile
from vanban.standards import STANDARDS
from vanban.standards.copies import STAMP, STYLE
from vanban.text.language import fold

NUMBER = re.compile(
    r"(?:số|no)(?:\b|(?=\d))[\s:.]*(?:[\d\s.…_]*|\S{1,20}?)[-–—/]\s*[A-ZĐ]|\d{1,5}\s*[-–]\s*[A-ZĐ]\w{0,3}\s*/"
    r"|(?:số\s*\d{1,5}\s+|\d{1,5}\s*[-–—/]\s*)[A-ZĐ]\w{0,3}\s*[-–—/]\s*[A-ZĐ]{2}",
    re.IGNORECASE,
)
_NAMES = ("dang bo", "dang uy", "tinh uy", "thanh uy", "chi bo", "van phong", "ban ", "uy ban kiem tra")
_DATE = re.compile(
    r".*\bngay\b.{0,20}\bthang\b.{0,20}\bnam\b|.*\bnam\b.{0,20}\bthang\b.{0,20}\bngay\b"
    r"|[^\d,;]{2,40}[,;] ?(?:ngay )?\d{1,2}\D{1,8}\d{1,2}\D{1,8}\d{4}$"
)
"""Place and date, also where the words are in another order, or signs stand for them."""
_STAR = re.compile(r"[*★☆.•·_=~+–—-]{1,30}|o0o|x")
"""What stands for the star; other signs are told."""
_PARTY_TITLE = re.compile(r"(?:dang |cong |san |viet |nam ?){3,5}[.,;:!]?|dang csvn|dcsvn")


BY_STYLE = {row.style: row.id for standard in STANDARDS for row in standard.components.values()}
"""Components by the name of our style for them, under every standard."""


def locate(word: WordFile) -> Located:
    """Return the components of a document."""
    located = Located()
    for section in word.sections:
        for paragraphs in section.headers.values():
            located.put("page-number", (whole(p) for p in paragraphs if p.page_field))
    stamps = _stamps(word)
    written = [paragraph for paragraph in word.paragraphs if not _copied(paragraph, stamps)]
    located.put("copy", (whole(p) for p in word.paragraphs if _copied(p, stamps) and p.text))
    by_hand = copied_by_hand(written)
    located.put("copy", (whole(p) for p in by_hand if p.text))
    written = written[: len(written) - len(by_hand)]
    heads = appendices(written)
    again = [line for lines in heads_again(word, written) for line in lines]
    behind = {id(line) for line in (*again, *(head.lines[0] for head in heads))}
    end = next((i for i, p in enumerate(written) if id(p) in behind), len(written))
    _by_style(written[:end], located)
    _appended(written[end:], heads, again, located)
    statutes = (head.lines[0].order for head in heads if head.statute)
    located.enclosed = next(statutes, 0)
    return located


def _stamps(word: WordFile) -> set[Any]:
    """Return the tables and boxes that hold the heading of the stamp of a copy."""
    marked = (paragraph.element for paragraph in word.paragraphs if STAMP.heading in paragraph.text.upper())
    return {holder for element in marked for holder in _holders(element)}


def _holders(element: Any) -> Iterator[Any]:
    yield from element.iterancestors(f"{W}tbl", f"{W}txbxContent")


def _copied(paragraph: Paragraph, stamps: set[Any]) -> bool:
    """Whether a paragraph is of what a copy adds to its original: by our style, or in a table or box with the stamp."""
    return paragraph.style == STYLE or (bool(stamps) and any(item in stamps for item in _holders(paragraph.element)))


def _appended(
    paragraphs: Iterable[Paragraph], heads: Iterable[Appendix], again: Iterable[Paragraph], located: Located
) -> None:
    """Take what stands behind the signature; the text of a statute is held as any text, its head and foot are not."""
    own: dict[int, tuple[str, bool]] = {id(line): ("appendix-head", False) for line in again}
    for head in heads:
        for line in head.lines:
            kind = "label" if line is head.label else "reference" if line is head.reference else "title"
            own[id(line)] = f"appendix-{kind}", head.statute
    statute = False
    for paragraph in paragraphs:
        component, statute = own.get(id(paragraph), ("", statute))
        statute = statute and not (paragraph.cell and FOOT.match(paragraph.text))
        if component:
            located.put(component, [whole(paragraph)])
        elif statute:
            _body(list(pieces_of(paragraph)), located)
        elif paragraph.text:
            located.put("appendix-text", [whole(paragraph)])


def _by_style(paragraphs: list[Paragraph], located: Located) -> None:
    """Take what has a style of ours; of the rest what its shape tells."""
    left = [p for p in paragraphs if p.text and p.style not in BY_STYLE]
    shaped = Located()
    if left:
        _by_shape(paragraphs, shaped)
    pieces: dict[int, list[tuple[str, Piece]]] = {}
    for component, found in shaped.found.items():
        for piece in found:
            pieces.setdefault(piece.paragraph.order, []).append((component, piece))
    for paragraph in paragraphs:
        own = BY_STYLE.get(paragraph.style)
        if own is None:
            for component, piece in pieces.get(paragraph.order, ()):
                located.put(component, [piece])
        elif own not in ("empty", "signature-gap") and (paragraph.text or own == "party-title-rule"):
            located.put(own, [whole(paragraph)])


def _by_shape(paragraphs: Iterable[Paragraph], located: Located) -> None:
    pieces = [piece for paragraph in paragraphs for piece in pieces_of(paragraph) if piece.inked]
    pieces = closing.in_order(pieces, TYPES)
    at = _head_end(pieces)
    _head(pieces[:at], located)
    pieces = pieces[:at] + _without_marks(pieces[at:], located)
    end = closing.start(pieces, at)
    after = at + take_title(pieces[at:end], located)
    _body(pieces[after:end], located)
    for component, piece in closing.read(pieces[end:], TYPES):
        located.put(component, [piece])


_STRAYS = {
    "dang cong san viet nam": "party-title",
    **dict.fromkeys(("tai lieu hoi nghi", "luu hanh noi bo", "tai lieu thu hoi", "xem xong tra lai"), "circulation"),
}
"""Lines of the head that are no text wherever they stand."""
_URGENT = ("khan", "thuong khan", "hoa toc")


_SECRECY = ("MẬT", "TỐI MẬT", "TUYỆT MẬT")
"""The marks that the law of state secrets rules, not the standard (HD 05-HD/VPTW, II.2)."""


def _without_marks(pieces: list[Piece], located: Located) -> list[Piece]:
    """Return what stands under the head without the lines that belong in it.

    A box that hangs on the title, or on the first line of the text, may be drawn wherever its mark belongs.
    """
    text = next((index for index, piece in enumerate(pieces) if _sentence(piece)), len(pieces))
    kept = []
    for index, piece in enumerate(pieces):
        urgent = piece.upper and fold(piece.text) in _URGENT
        if piece.upper and piece.text in _SECRECY:
            located.put("secrecy", [piece])
        elif urgent and piece.paragraph.container == "box" and index <= text + 1:
            located.put("urgency", [piece])
        elif piece.upper and fold(piece.text) in _STRAYS:
            located.put(_STRAYS[fold(piece.text)], [piece])
        elif not urgent:  # the rule of the urgency looks for one that stands below
            kept.append(piece)
    return kept


def _head_end(pieces: list[Piece]) -> int:
    """Return where the head of the page ends: before the type, the addressees, or what is first of the text."""
    begun = False
    texts = [fold(piece.text) for piece in pieces[:60]]
    foot = next((index for index, text in enumerate(texts) if text.startswith("noi nhan")), len(texts))
    prose = next((index for index in range(len(texts)) if _sentence(pieces[index])), len(texts))
    basis = next((index for index in range(len(texts)) if _bare_basis(pieces[index])), len(texts))
    for index, text in enumerate(texts[:foot]):
        piece = pieces[index]
        if text.startswith(ADDRESSED) or (text in TYPES and (piece.side == "centre" or not piece.paragraph.cell)):
            return index
        if index < min(prose, basis) and begun and is_title(piece):
            return index
        begun = begun or bool(NUMBER.match(piece.text) or _DATE.match(text))
    prose = next((index for index in range(prose) if begun and (index == basis or _item(pieces[index]))), prose)
    return prose if prose < len(texts) else min(len(pieces), 12)


def _sentence(piece: Piece) -> bool:
    """Whether a piece is text by its shape: long, justified, and no item of a list with a dash."""
    return piece.paragraph.format.align == "both" and len(piece.text) > 60 and piece.text[0].isalnum()


def _item(piece: Piece) -> bool:
    """Whether a line of a text is numbered, outside of any table: no line of the head is."""
    numbered = ("article", "heading-1", "clause")
    shapes = (shape for name, shape in _SHAPES if name in numbered)
    return piece.paragraph.flowing and any(shape.match(piece.text) for shape in shapes)


def _bare_basis(piece: Piece) -> bool:
    """Whether a căn cứ stands outside of any table: where no type follows, the head is over."""
    return not piece.paragraph.cell and bool(re.match(r"[-–]\s*Căn cứ\b", piece.text))


def _alone(piece: Piece) -> bool:
    """Whether a line stands in the middle of the page, in no table, box or frame."""
    return piece.paragraph.flowing and piece.side == "centre"


def _head(pieces: list[Piece], located: Located) -> None:
    numbered = False
    agency: list[Piece] = []
    halves = _halves(pieces)
    home, away = (
        ("right", "left") if any(_titled(piece) and half(piece) == "left" for piece in pieces) else ("left", "right")
    )
    for piece in pieces:
        text = fold(piece.text)
        if _sentence(piece):
            continue  # out of its place
        if piece.text in _SECRECY:
            located.put("secrecy", [piece])
        elif piece in halves or _titled(piece):
            located.put("party-title", [piece])
        elif text.startswith(("cong hoa xa hoi", "doc lap tu do", "doc lap – tu do")):
            located.put("state-title", [piece])
        elif NUMBER.match(piece.text):
            located.put("number", [piece])
            numbered = True
        elif len(text) < 120 and _DATE.match(text):
            located.put("place-date", [piece])
        elif RULE.fullmatch(piece.text) and _alone(piece):
            located.put("subject-rule", [piece])  # above the type, where it does not belong
        elif component := _marked(piece, away) or (numbered and _under_number(piece, home)):
            located.put(component, [piece])
        elif piece.side != away and _names(piece, numbered=numbered):
            agency.append(piece)
    bold = [piece for piece in agency if piece.bold]
    own = bold or agency[-1:]
    located.put("issuing-agency", own)
    located.put("parent-agency", [piece for piece in agency if piece not in own])


def _halves(pieces: list[Piece]) -> list[Piece]:
    """Return the lines of a Party's title that is written on two: ``ĐẢNG CỘNG SẢN`` over ``VIỆT NAM``."""
    for at, piece in enumerate(pieces):
        below = next((one for one in pieces[at + 1 :] if one.side == piece.side), None)
        if below and f"{fold(piece.text)} {fold(below.text)}" == "dang cong san viet nam":
            return [piece, below]
    return []


def _names(piece: Piece, *, numbered: bool) -> bool:
    """Whether a line at the left is the name of a body, in capitals or bold and begun as one."""
    named = fold(piece.text).startswith(_NAMES)
    return named if piece.upper and numbered else piece.upper or (named and piece.bold and not numbered)


def _titled(piece: Piece) -> bool:
    return bool(_PARTY_TITLE.fullmatch(fold(piece.text)))


def _marked(piece: Piece, away: str) -> str:
    """Return which small component of the head a line is by its words."""
    text = fold(piece.text)
    if _STAR.fullmatch(piece.text) and piece.side != away:
        return "agency-star"
    if text in _URGENT:
        return "urgency"
    return "draft" if text.startswith("du thao") else ""


def _under_number(piece: Piece, home: str) -> str:
    """Return which component a line under the number is by its place."""
    if piece.text.startswith("- "):
        return "addressee"
    short = piece.side == home and not piece.upper and piece.paragraph.format.align != "both"
    return "subject-letter" if short else ""


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
    apart = 0
    for index, piece in enumerate(pieces):
        paragraph = piece.paragraph
        if index >= apart and not located["addressee-label"] and names_addressees(piece):
            apart = index + take_addressees(pieces[index:], located)
        if (
            index < apart
            or id(paragraph) in seen
            or (paragraph.cell and paragraph.cell.bordered)
            or paragraph.container == "box"
        ):
            continue
        seen.add(id(paragraph))
        all_of_it = whole(paragraph)
        component = next((name for name, shape in _SHAPES if shape.match(all_of_it.text)), "body")
        located.put(component, [all_of_it])
