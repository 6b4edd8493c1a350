"""The end of a text stays with who signs it, and no page is left half empty for that.

A paragraph that is kept with the next is split by Word, and by LibreOffice never: a long last one would be moved whole
to the page of the signature. So the page is reckoned (:mod:`vanban.press.pages`), and LibreOffice reads no keep where
the paragraph comes to be split as it should by itself. Where it would end one page, and who signs begin the next, it
finds the room of the last lines taken, so that they come to the next page as well. Word reads neither, and does the
same by itself.
"""

import re
from collections.abc import Mapping
from xml.etree.ElementTree import Element, fromstring

from vanban.press.pages import FEW, Box, Reckoner, W, placed
from vanban.standards import Standard
from vanban.text.typography import text_width

LONG = 3
"""A paragraph of up to so many lines can only be moved whole."""
_SHORT, _FULL = 130, 0.9
"""Letters that fill no more lines than that, whatever they are; how much of a line is filled at the least."""
_MOVED = 3
"""Lines that come to the page of who signs: one more than must be, for another program may break a line otherwise."""
_KEEP = b"<w:keepNext/>"
_ONE = (
    b'<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
    b'<mc:Choice xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" Requires="w15">%b</mc:Choice>%b'
    b"</mc:AlternateContent>"
)
"""What Word reads, and what another program does."""
_TAKEN = (
    b'<mc:Fallback><w:p><w:pPr><w:pStyle w:val="%b"/><w:framePr w:w="%d" w:h="%d" w:hRule="exact" w:wrap="notBeside" '
    b'w:vAnchor="margin" w:hAnchor="margin" w:xAlign="left" w:yAlign="bottom"/></w:pPr></w:p></mc:Fallback>'
)
_NEW_PAGE = b"<mc:Fallback><w:pageBreakBefore/></mc:Fallback>"
_TEXT = re.compile(rb"<w:t(?: [^>]*)?>([^<]*)")


class Endings:
    """Sets the ends of the texts that are printed under one standard from one template."""

    def __init__(self, laid: Standard, styles: Mapping[str, str]) -> None:
        """``styles`` are the ids of the template's styles by component."""
        looks = {styles[each.id]: each for each in laid.components.values()}
        self._reckoner = Reckoner(looks, laid.components["body"], styles["table:table"])
        self._signers = styles["table:closing"]
        self._closing = b'<w:tblStyle w:val="%b"/>' % self._signers.encode()
        self._empty = b'"%b"' % styles["empty"].encode()
        self._hair = styles["hair"].encode()
        self._width, self._size = laid.page.text_width.twips, laid.components["body"].size
        self._room = self._width / 20

    def set(self, part: bytes) -> tuple[bytes, bool]:
        """Return a printed part with its end as it should be, and whether its last paragraph had to be moved whole."""
        start, end, empty = self._last(part)
        if start < 0 or not self._may_be_long(part[start:end]):
            return part, False
        boxes, rows = self._boxes(part)
        last = len(boxes) - rows - empty - 1
        box = boxes[last] = boxes[last]._replace(kept=False)
        if box.lines <= LONG:
            return part, False
        places = placed(boxes)
        here, signed = places[last], places[last + 1]
        whole = here.begins == here.page
        if whole and here.page == signed.page:
            return part, False
        later = not whole and here.page != signed.page  # it has to begin with a page, to end on the next with who signs
        taken = b""
        if whole or later or here.lines < _MOVED:
            stays = box.lines - min(_MOVED, box.lines - FEW)
            height = here.room - (0 if later else here.top) - (stays + 0.5) * box.pitch
            taken = _ONE % (b"", _TAKEN % (self._hair, self._width, max(round(height * 20), 1)))
        paragraph = part[start:end].replace(_KEEP, _ONE % (_KEEP, _NEW_PAGE if later else b""), 1)
        return b"".join((part[:start], taken, paragraph, part[end:])), later

    def _last(self, part: bytes) -> tuple[int, int, int]:
        """Return where the last paragraph of the text begins and ends, and how many empty ones follow.

        Negative where none is kept with who signs.
        """
        end, empty = part.rfind(b"<w:tbl>", 0, max(part.rfind(self._closing), 0)), 0
        while end >= 0 and part.endswith(b"</w:p>", 0, end):
            start = part.rfind(b"<w:p>", 0, end)
            start = max(start, part.rfind(b"<w:p ", max(start, 0), end))
            head = part[start : part.find(b"</w:pPr>", start, end)]
            if _KEEP not in head:
                break
            if self._empty not in head:
                return start, end, empty
            end, empty = start, empty + 1
        return -1, -1, 0

    def _boxes(self, part: bytes) -> tuple[list[Box], int]:
        """Return the boxes of a part down to who signs, and how many of them are rows of those who do."""
        root = fromstring(part)  # noqa: S314  # what we have printed ourselves
        made: list[Box] = []
        blocks: list[Element] = []
        for block in next(root.iter(f"{W}body"), ()):
            blocks.append(block)
            section = block if block.tag == f"{W}sectPr" else block.find(f"{W}pPr/{W}sectPr")
            if section is None:
                continue
            signed = next((at for at, each in enumerate(blocks) if self._signs(each)), None)
            if signed is None:
                made += self._reckoner.boxes(blocks, section)
                blocks = []
                continue
            made += self._reckoner.boxes(blocks[: signed + 1], section)
            rows = len(blocks[signed].findall(f"{W}tr"))
            ends = next(at for at in range(len(made) - rows, len(made)) if not made[at].kept or at == len(made) - 1)
            foot = self._reckoner.foot(blocks[signed:], section)
            made[ends] = made[ends]._replace(pitch=made[ends].pitch + foot)
            return made, rows
        return made, 0

    def _signs(self, block: Element) -> bool:
        style = block.find(f"{W}tblPr/{W}tblStyle")
        return style is not None and style.get(f"{W}val") == self._signers

    def _may_be_long(self, paragraph: bytes) -> bool:
        """Return whether a paragraph may have more lines than can be moved whole."""
        letters = b"".join(_TEXT.findall(paragraph))
        if b"<w:br" in paragraph or b"<w:drawing" in paragraph:
            return True
        return len(letters) > _SHORT and text_width(letters.decode(), self._size) > _FULL * LONG * self._room
