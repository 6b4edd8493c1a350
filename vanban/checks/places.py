"""Where a paragraph stands, in words that a person finds in Word: the heading above it, a row of a table, its page."""

from bisect import bisect_left
from functools import cached_property
from typing import Any

from vanban.checks.formatting import W
from vanban.checks.pieces import Located
from vanban.checks.word import Paragraph, WordFile
from vanban.messages import translate as _

_HEADINGS = (
    "part-label", "section-label", "article", "heading-1", "heading-2", "heading-3", "appendix-label",
)  # fmt: skip
_FOOT = ("recipients-label", "recipient", "authority", "office", "signer-name")
_LONG = 50
_BREAK = f"{W}lastRenderedPageBreak"


class Places:
    """The places of a document, by what was located in it."""

    def __init__(self, word: WordFile, located: Located) -> None:
        self.word, self.located = word, located

    def of(self, paragraph: Paragraph | None) -> str:
        """Return the place of a paragraph; nothing of the page as a whole."""
        if paragraph is None:
            return ""
        if paragraph.container in ("header", "footer", "note"):
            return {"header": _("đầu trang"), "footer": _("chân trang")}.get(paragraph.container, _("chú thích"))
        parts = [self._zone(paragraph)]
        if paragraph.container == "box":
            parts.append(_("khung chữ"))
        if cell := (paragraph.cell if paragraph.cell and paragraph.cell.bordered else None):
            parts.append(_("bảng, hàng {row}, cột {column}").format(row=cell.row, column=cell.column))
        if not paragraph.text and (before := self._before(paragraph)):
            parts.append(_("dòng trống sau “{text}”").format(text=before))
        return ", ".join(parts)

    def page(self, paragraph: Paragraph | None) -> int:
        """Return the page on which Word printed a paragraph when it last saved the file; 0 where it did not tell."""
        return self._pages.get(paragraph.element, 0) if paragraph is not None else 0

    def _zone(self, paragraph: Paragraph) -> str:
        at = bisect_left(self._headings, (paragraph.order, ""))
        if at:
            heading = self._headings[at - 1]
            if not heading[0] < self._foot <= paragraph.order:
                return _("dưới “{heading}”").format(heading=heading[1])
        if self._foot <= paragraph.order:
            return _("cuối văn bản")
        return _("đầu văn bản") if paragraph.order < self._text else _("trong nội dung")

    @cached_property
    def _headings(self) -> list[tuple[int, str]]:
        pieces = (piece for name in _HEADINGS for piece in self.located[name])
        return sorted((piece.paragraph.order, shortened(piece.text)) for piece in pieces if piece.text)

    @cached_property
    def _text(self) -> int:
        """The order of the first paragraph of the text; behind all where there is none."""
        pieces = [piece.paragraph.order for name in ("basis", "body", *_HEADINGS) for piece in self.located[name]]
        return min(pieces, default=len(self.word.paragraphs) + 1)

    @cached_property
    def _foot(self) -> int:
        """The order of the first paragraph of what ends the document; behind all where there is none."""
        pieces = [piece.paragraph.order for name in _FOOT for piece in self.located[name]]
        return min((order for order in pieces if order > self._text), default=len(self.word.paragraphs) + 1)

    def _before(self, paragraph: Paragraph) -> str:
        above = (self.word.paragraphs[at] for at in range(paragraph.order - 2, -1, -1))
        return next((shortened(one.text) for one in above if one.text), "")

    @cached_property
    def _pages(self) -> dict[Any, int]:
        root = self.word.paragraphs[0].element.getroottree().getroot() if self.word.paragraphs else None
        if root is None or next(root.iter(_BREAK), None) is None:
            return {}
        pages: dict[Any, int] = {}
        number, last, inked = 1, None, False
        for element in root.iter(f"{W}p", f"{W}t", _BREAK):
            if element.tag == f"{W}t":
                inked = True
            elif element.tag == f"{W}p":
                last, inked, pages[element] = element, False, number
            else:
                number += 1
                if last is not None and not inked:  # the page begins with it
                    pages[last] = number
        return pages


def shortened(text: str) -> str:
    """Return the beginning of a text as it is quoted."""
    flat = " ".join(text.split())
    return flat if len(flat) <= _LONG else f"{flat[:_LONG].rpartition(' ')[0] or flat[:_LONG]}…"
