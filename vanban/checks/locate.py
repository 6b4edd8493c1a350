"""Which paragraph is which component of the standard.

Our own styles tell where they are used. Elsewhere place, wording and shape tell: capitals at the left of the head, a
line of hyphens, ``T/M`` before the signature. A component that nothing speaks for is not guessed.
"""

import re
from collections.abc import Iterable

from vanban.checks import closing
from vanban.checks.formatting import W
from vanban.checks.pieces import Located, Piece, pieces_of, whole
from vanban.checks.title import ADDRESSED, RULE, TYPES, is_title, take_addressees, take_title
from vanban.checks.word import Paragraph, WordFile
from vanban.standards import STANDARDS
from vanban.standards.copies import STAMP, STYLE
from vanban.text.language import fold

_NUMBER = re.compile(
    r"(?:số|no)\b[\s:.]*(?:[\d\s.…_]*|\S{1,20}?)[-–—/]\s*[A-ZĐ]|\d{1,5}\s*[-–]\s*[A-ZĐ]\w{0,3}\s*/", re.IGNORECASE
)
_NAMES = ("dang bo", "dang uy", "tinh uy", "thanh uy", "chi bo", "van phong", "ban ", "uy ban kiem tra")
_DATE = re.compile(
    r".*\bngay\b.{0,20}\bthang\b.{0,20}\bnam\b|.*\bnam\b.{0,20}\bthang\b.{0,20}\bngay\b"
    r"|[^\d,;]{2,40}[,;] ?(?:ngay )?\d{1,2}\D{1,8}\d{1,2}\D{1,8}\d{4}$"
)
"""Place and date, also where the words are in another order, or signs stand for them."""
_STAR = re.compile(r"[*★☆]{1,3}|-{1,5}|o0o|x")


_BY_STYLE = {row.style: row.id for standard in STANDARDS for row in standard.components.values()}
"""Components by the name of our style for them, under every standard."""


def locate(word: WordFile) -> Located:
    """Return the components of a document."""
    located = Located()
    for section in word.sections:
        for paragraphs in section.headers.values():
            located.put("page-number", (whole(p) for p in paragraphs if p.page_field))
    written = [paragraph for paragraph in word.paragraphs if not copied(paragraph)]
    located.put("copy", (whole(p) for p in word.paragraphs if copied(p) and p.text))
    end = next((i for i, p in enumerate(written) if _opens_appendix(p)), len(written))
    issued = _issued_with(written[:end])
    _by_style(written[:issued], located)
    if issued < end:
        located.enclosed = written[issued].order
        _enclosed([piece for paragraph in written[issued:end] for piece in pieces_of(paragraph)], located)
    for paragraph in written[end:]:
        component = "appendix-label" if _opens_appendix(paragraph) else "appendix-text"
        located.put(component, [whole(paragraph)] if paragraph.text else [])
    return located


def copied(paragraph: Paragraph) -> bool:
    """Whether a paragraph is of what a copy adds to its original: by our style, or in a cell or box with the stamp."""
    if paragraph.style == STYLE:
        return True
    holders = paragraph.element.iterancestors(f"{W}tbl", f"{W}txbxContent")
    return any(STAMP.heading in "".join(holder.itertext(f"{W}t")).upper() for holder in holders)


def _opens_appendix(paragraph: Paragraph) -> bool:
    if _BY_STYLE.get(paragraph.style) == "appendix-label":
        return True
    shape = re.fullmatch(r"phu luc(?: so)?(?: ?[\divx]+)?", fold(paragraph.text))
    return bool(shape) and paragraph.format.align == "center"


def _issued_with(paragraphs: list[Paragraph]) -> int:
    """Return where a regulation begins that is issued with the document: its own type, centred under the recipients."""
    closed = False
    for index, paragraph in enumerate(paragraphs):
        text = fold(paragraph.text)
        closed = closed or text.startswith("noi nhan")
        if closed and text in TYPES and not paragraph.cell and paragraph.format.align == "center":
            return index
    return len(paragraphs)


def _enclosed(pieces: list[Piece], located: Located) -> None:
    at = next((i for i, piece in enumerate(pieces) if piece.side != "centre" or _is_label(piece)), len(pieces))
    for piece in pieces[:at]:
        reference = "kem theo" in fold(piece.text)
        if not RULE.fullmatch(piece.text):
            located.put("appendix-reference" if reference else "appendix-title", [piece])
    _body(pieces[at:], located)


def _is_label(piece: Piece) -> bool:
    return any(shape.match(piece.text) for _name, shape in _SHAPES[:3])


def _by_style(paragraphs: list[Paragraph], located: Located) -> None:
    """Take what has a style of ours; of the rest what its shape tells."""
    left = [p for p in paragraphs if p.text and p.style not in _BY_STYLE]
    shaped = Located()
    if left:
        _by_shape(paragraphs, shaped)
    pieces: dict[int, list[tuple[str, Piece]]] = {}
    for component, found in shaped.found.items():
        for piece in found:
            pieces.setdefault(piece.paragraph.order, []).append((component, piece))
    for paragraph in paragraphs:
        own = _BY_STYLE.get(paragraph.style)
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
    end = closing.start(pieces, at)
    after = at + take_title(pieces[at:end], located)
    _body(pieces[after:end], located)
    for component, piece in closing.read(pieces[end:], TYPES):
        located.put(component, [piece])


def _head_end(pieces: list[Piece]) -> int:
    """Return where the head of the page ends: before the type, the addressees, or the first paragraph of text."""
    begun = False
    for index, piece in enumerate(pieces[:60]):
        text = fold(piece.text)
        if text in TYPES and (piece.side == "centre" or not piece.paragraph.cell):
            return index
        if text.startswith(ADDRESSED) or (begun and is_title(piece)) or _bare_basis(piece):
            return index
        if piece.paragraph.format.align == "both" and len(text) > 80:
            return index
        begun = begun or bool(_NUMBER.match(piece.text) or _DATE.match(text))
    return min(len(pieces), 12)


def _bare_basis(piece: Piece) -> bool:
    """Whether a căn cứ stands outside of any table, so that the head is over."""
    return not piece.paragraph.cell and bool(re.match(r"[-–]\s*can cu\b", fold(piece.text)))


def _alone(piece: Piece) -> bool:
    """Whether a line stands in the middle of the page, in no table, box or frame."""
    paragraph = piece.paragraph
    return paragraph.container == "body" and not paragraph.cell and not paragraph.framed and piece.side == "centre"


def _head(pieces: list[Piece], located: Located) -> None:
    numbered = False
    agency: list[Piece] = []
    for piece in pieces:
        text = fold(piece.text)
        if text == "dang cong san viet nam":
            located.put("party-title", [piece])
        elif text.startswith(("cong hoa xa hoi", "doc lap tu do", "doc lap – tu do")):
            located.put("state-title", [piece])
        elif _NUMBER.match(piece.text):
            located.put("number", [piece])
            numbered = True
        elif len(text) < 120 and _DATE.match(text):
            located.put("place-date", [piece])
        elif RULE.fullmatch(piece.text) and _alone(piece):
            located.put("subject-rule", [piece])  # above the type, where it does not belong
        elif _STAR.fullmatch(piece.text) and piece.side != "right":
            located.put("agency-star", [piece])
        elif text in ("khan", "thuong khan", "hoa toc"):
            located.put("urgency", [piece])
        elif text.startswith("du thao"):
            located.put("draft", [piece])
        elif (numbered and piece.text.startswith("- ")) or (numbered and piece.text.startswith("- ")):
            located.put("addressee", [piece])
        elif numbered and piece.side == "left" and not piece.upper:
            located.put("subject-letter", [piece])
        elif piece.upper and piece.side != "right" and (not numbered or text.startswith(_NAMES)):
            agency.append(piece)
    bold = [piece for piece in agency if piece.bold]
    own = bold or agency[-1:]
    located.put("issuing-agency", own)
    located.put("parent-agency", [piece for piece in agency if piece not in own])


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


def _names_addressees(piece: Piece) -> bool:
    """Whether a line in the text is the label of the addressees, where it does not belong."""
    return bool(re.match(r"kinh (?:gui|trinh)\s*:", fold(piece.text)))


def _body(pieces: list[Piece], located: Located) -> None:
    seen: set[int] = set()
    apart = 0
    for index, piece in enumerate(pieces):
        paragraph = piece.paragraph
        if index >= apart and _names_addressees(piece):
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
