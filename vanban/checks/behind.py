"""What stands behind the end of a document and has a head of its own: what a copy adds by hand, a form, a statute."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from vanban.checks.appended import FOOT
from vanban.checks.formatting import W, on, styles_of
from vanban.checks.pieces import Piece, pieces_of
from vanban.checks.word import Paragraph, WordFile
from vanban.text.language import fold

_COPY = re.compile(r"(?:ban )?(?:sao y(?: ban chinh)?|sao luc|trich sao)")
"""How HD 36-HD/VPTW calls the forms of a copy, folded: a line of its own."""
_STAR = re.compile(r"[*★☆]{1,3}")
_TITLE = "dang cong san viet nam"
_NUMBER = re.compile(r"số\b.*[-/]|.*\bngày\b.*\btháng\b", re.IGNORECASE)
FORM = re.compile(r"(?:mẫu|biểu|phụ biểu|bảng)(?: số)?\s*(?:\d+|[IVX]+)\S{0,8}[.:]?", re.IGNORECASE)
"""The line at the corner that numbers a form or a table."""


def copied_by_hand(paragraphs: Sequence[Paragraph]) -> Sequence[Paragraph]:
    """Return what a copy adds under its original: from its head on, which says in a line what form of copy it is.

    How that head is laid out nobody prescribes any more, so its words tell.
    """
    behind = False
    for at, paragraph in enumerate(paragraphs):
        pieces = list(pieces_of(paragraph))
        if behind and any(piece.upper and _COPY.fullmatch(fold(piece.text)) for piece in pieces):
            first = at
            while first and _of_one_head(paragraphs[first - 1], paragraph):
                first -= 1
            return paragraphs[first:]
        behind = behind or any(FOOT.match(piece.text) for piece in pieces)
    return ()


def _of_one_head(above: Paragraph, paragraph: Paragraph) -> bool:
    return not above.text or (_place(above) == _place(paragraph) and _place(above) is not None)


def heads_again(word: WordFile, paragraphs: Sequence[Paragraph]) -> Iterator[list[Paragraph]]:
    """Yield the lines of each head that begins a page behind the signature, with what numbers a form above it."""
    behind = False
    above: list[Paragraph] = []
    for place, group in groupby((paragraph for paragraph in paragraphs if paragraph.text), _place):
        lines = list(group)
        pieces = [piece for line in lines for piece in pieces_of(line)]
        foot = any(FOOT.match(piece.text) for piece in pieces)
        if behind and place is not None and not foot and _is_head(pieces):
            if begins_page(word, lines[0]):
                yield lines
            elif above and FORM.fullmatch(above[-1].text) and begins_page(word, above[-1]):
                yield [above[-1], *lines]
        behind, above = behind or foot, lines


def _is_head(pieces: Sequence[Piece]) -> bool:
    """Whether lines are the head of a document: the Party's title or the star, with the name of a body."""
    marked = any(_STAR.fullmatch(piece.text) or fold(piece.text) == _TITLE for piece in pieces)
    return marked and any(
        piece.upper and len(piece.text.split()) > 1 and fold(piece.text) != _TITLE for piece in pieces
    )


def _place(paragraph: Paragraph) -> tuple[str, int] | None:
    """Return what holds the lines of one head together: a table without borders, boxes, or nothing but their shape."""
    if paragraph.cell:
        return None if paragraph.cell.bordered else ("table", paragraph.cell.table)
    if paragraph.container == "box" or paragraph.framed:
        return "box", 0
    return ("lines", 0) if all(map(_of_a_head, pieces_of(paragraph))) else None


def _of_a_head(piece: Piece) -> bool:
    return piece.upper or bool(_STAR.fullmatch(piece.text) or _NUMBER.match(piece.text))


def begins_page(word: WordFile, first: Paragraph) -> bool:
    """Whether a page begins between the last text before a paragraph and it."""
    at = first.order - 1
    above = next((index for index in reversed(range(at)) if word.paragraphs[index].text), None)
    if above is None:
        return True
    last = word.paragraphs[above]
    between = [item for item in word.paragraphs[above:at] if item.container == "body"]
    if any(_breaks(paragraph) for paragraph in between) or _pushed(word, first) or _breaks(first):
        return True
    if any(_pushed(word, paragraph) for paragraph in between if paragraph is not last):
        return True
    crossed = word.sections[last.section + 1 : first.section + 1]
    kinds = [section.element.find(f"{W}type") for section in crossed if section.element is not None]
    return any(kind is None or kind.get(f"{W}val") != "continuous" for kind in kinds)


def _breaks(paragraph: Paragraph) -> bool:
    return any(item.get(f"{W}type") == "page" for item in paragraph.element.iter(f"{W}br"))


def _pushed(word: WordFile, paragraph: Paragraph) -> bool:
    """Whether a paragraph begins a page, by itself or by its style."""
    own = paragraph.element.find(f"{W}pPr")
    style = own.find(f"{W}pStyle") if own is not None else None
    chain = styles_of(word.parts).chain(style.get(f"{W}val") if style is not None else None)
    holders = [own, *(item.find(f"{W}pPr") for item in chain)]
    found = (holder.find(f"{W}pageBreakBefore") for holder in holders if holder is not None)
    switch = next((item for item in found if item is not None), None)
    return on(switch)
