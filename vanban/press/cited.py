"""What a document has cited while it is printed: marks of its prose become the documents they stand for."""

from contextvars import ContextVar

from vanban.composition.citing import Citing
from vanban.models.document import Document
from vanban.text.prose import Block

_citing: ContextVar[Citing | None] = ContextVar("vanban_citing", default=None)


def begin_citing(document: Document, *, headed: bool) -> None:
    """Begin a document: nothing has been cited, but in its căn cứ where the page is ``headed`` by them."""
    citing = Citing(document)
    if headed:
        citing.bases()
    _citing.set(citing if citing.papers else None)


def spelled_out(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Return prose with the documents put for their marks."""
    citing = _citing.get()
    return tuple(_spelled(block, citing) for block in blocks) if citing else blocks


def _spelled(block: Block, citing: Citing) -> Block:
    spans = tuple(span._replace(text=citing.spelled(span.text)) for span in block.spans)
    rows = tuple(
        tuple(tuple(tuple(s._replace(text=citing.spelled(s.text)) for s in line) for line in cell) for cell in row)
        for row in block.rows
    )
    return block._replace(spans=spans, rows=rows)
