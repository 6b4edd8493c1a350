"""The lines of the text in reading order, and what stands at the head of the first page: by shape, not by style."""

from collections.abc import Sequence

from vanban.checks.formatting import W
from vanban.checks.grounds import named
from vanban.checks.pieces import Piece, pieces_of, set_by_spaces
from vanban.checks.rule import Inspection, kept
from vanban.standards import STANDARDS
from vanban.standards.base import TypeSymbol
from vanban.text.language import fold

_TEXT = ("addressee-label", "addressee", "subject", "subject-rule", "basis", "body", "clause", "point", "dash",
         "article", "heading-1", "heading-2", "heading-3", "part-label", "section-label")  # fmt: skip
_STYLES = {row.style for standard in STANDARDS for row in standard.components.values()}
BODIES = ("dang uy", "chi bo", "tinh uy", "thanh uy", "van phong", "ban ", "uy ban kiem tra", "tieu ban",
           "hoi dong", "truong chinh tri", "trung tam chinh tri")  # fmt: skip
ABOVE = ("dang bo", "tinh uy", "thanh uy", "dang uy", "huyen uy", "ban chap hanh trung uong")
FAR = 10**9
"""Behind the last line of any document."""


@kept
def lines(inspection: Inspection) -> list[Piece]:
    """Return the lines of the text before its appendices, without tables of data and what a copy adds."""
    located = inspection.located
    over = (*located["appendix-label"], *located["appendix-head"])
    end = min((piece.paragraph.order for piece in over), default=FAR)
    without = {piece.paragraph.order for piece in located["copy"]}
    return [
        piece
        for paragraph in inspection.word.paragraphs
        if paragraph.order < end and paragraph.text and paragraph.order not in without
        if not (paragraph.cell and paragraph.cell.bordered)
        for piece in pieces_of(paragraph)
        if piece.inked
    ]


def head_end(inspection: Inspection) -> int:
    """Return where the head ends: the order of the first line of title, addressees or text."""
    located = inspection.located
    starts = [piece.paragraph.order for component in _TEXT for piece in located[component]]
    starts += [piece.paragraph.order for piece in located["type-name"] if piece.side == "centre"]
    return min(starts, default=FAR)


@kept
def loose(inspection: Inspection) -> list[Piece]:
    """Return the lines of the head that are no component and have no style of ours, which would name them."""
    end = head_end(inspection)
    held = {(piece.paragraph.order, piece.text) for pieces in inspection.located.found.values() for piece in pieces}
    found = []
    for piece in lines(inspection):
        if piece.paragraph.order >= end:
            break
        if (piece.paragraph.order, piece.text) not in held and not ours(piece):
            found.append(piece)
    return found


@kept
def low_type(inspection: Inspection) -> Piece | None:
    """Return the type where it stands under căn cứ or text, and these under the hyphens that close the title."""
    kind, hyphens = inspection.located.first("type-name"), inspection.located.first("subject-rule")
    text = [piece.paragraph.order for piece in inspection.located["basis"] + inspection.located["body"]]
    text += [piece.paragraph.order for piece in inspection.located["addressee"] if named(piece.paragraph)]
    closed = hyphens and text and hyphens.paragraph.order < min(text)
    return kind if kind and closed and kind.paragraph.order > min(text) else None


def ours(piece: Piece) -> bool:
    """Whether a line has a style of ours, which says what it is."""
    return piece.paragraph.style in _STYLES


def beside(piece: Piece, other: Piece) -> bool:
    """Whether two lines of the head stand in one column: of a table, a box, a frame, or of lines that tabs divide."""
    own, its = _box(piece), _box(other)
    if own is not None or its is not None:
        return own == its
    return piece.side == other.side and bool(piece.paragraph.cell) == bool(other.paragraph.cell)


def at_right(piece: Piece, inspection: Inspection) -> bool | None:
    """Whether a line of the head stands in the right half, beside or under the title; None where nothing tells."""
    paragraph = piece.paragraph
    if paragraph.cell or "\t" in "".join(run.text for run in paragraph.runs) or set_by_spaces(paragraph):
        return piece.side == "right"
    title = inspection.located.first("party-title")
    if title is None or title.paragraph is piece.paragraph:
        return None
    own, its = _box(piece), _box(title)
    return own == its if own is not None and its is not None else None


def _box(piece: Piece) -> object:
    """Return the box or frame that a line stands in; frames of one place are one."""
    element = piece.paragraph.element
    frame = element.find(f"{W}pPr/{W}framePr")
    if frame is not None:
        return tuple(frame.get(f"{W}{key}") for key in ("x", "hAnchor", "xAlign"))
    return next(element.iterancestors(f"{W}txbxContent"), None)


def symbol_types(inspection: Inspection, symbol: str) -> list[TypeSymbol]:
    """Return the types whose symbol this is, in the standard of the document."""
    return [row for row in inspection.standard.type_symbols if row.symbol == symbol]


def is_letter(inspection: Inspection, symbol: str) -> bool:
    """Whether a document is a công văn: it says so in its number, or is addressed and names no type."""
    if inspection.located["type-name"]:
        return False
    label = inspection.located.first("addressee-label")
    known = bool(symbol_types(inspection, symbol))
    return symbol == "CV" or (not known and label is not None and fold(label.text).startswith("kinh gui"))


def names(inspection: Inspection) -> tuple[list[Piece], list[Piece]]:
    """Return the lines of the higher body and of the issuer; where both are of one look, their words tell."""
    parents, own = inspection.located["parent-agency"], inspection.located["issuing-agency"]
    return (parents, own) if parents else _divided(own)


def _divided(own: Sequence[Piece]) -> tuple[list[Piece], list[Piece]]:
    for index, piece in enumerate(own[1:], 1):
        above = own[index - 1]
        if fold(own[0].text).startswith(ABOVE) and fold(piece.text).startswith(BODIES) and above.text[-1:] != "-":
            return list(own[:index]), list(own[index:])
    return [], list(own)


def joined(pieces: Sequence[Piece]) -> str:
    """Return the lines of a name as one."""
    return " ".join(piece.text for piece in pieces).rstrip(" *★☆")
