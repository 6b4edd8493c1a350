"""Signature blocks: whose authority, which office, room for the pen, and the name (HD 05-HD/VPTW, I.7)."""

from collections.abc import Sequence
from typing import NamedTuple

from vanban.models.document import Document
from vanban.models.vocabulary import Prefix, Signature
from vanban.standards import Mm, Standard
from vanban.text.language import fold
from vanban.text.line_breaks import balanced_lines
from vanban.text.said import after

GAP_LINES, FEWER_LINES = 4, 3
"""Blank lines left for a signature and a seal, and on A5: customary, no clause says how many."""


class Block(NamedTuple):
    """One signature block, line by line; empty where nobody signs. ``gap`` holds the blank lines for the pen."""

    confirmation: str
    label: tuple[str, ...]
    authority: tuple[str, ...]
    office: tuple[str, ...]
    gap: tuple[str, ...]
    name: str

    @property
    def more(self) -> tuple[str, ...]:
        """The blank lines after the first."""
        return self.gap[1:]

    @property
    def height(self) -> int:
        """Lines from the top of the block to the name."""
        return len(self.label) + len(self.authority) + len(self.office) + len(self.gap)


EMPTY = Block("", (), (), (), (), "")


class SignatureRow(NamedTuple):
    """Two blocks side by side, the one chiefly responsible at the right (I.7.2.4), or one in the middle."""

    left: Block
    right: Block
    middle: Block = EMPTY


def signature_blocks(document: Document, standard: Standard) -> list[Block]:
    """Return the blocks of all who sign; where minutes give no label, the standard's stand (I.7.1.4 e)."""
    signatures = [document.signature, *document.co_signatures]
    if document.type_name == "Biên bản":
        recorder, chair = standard.minutes_labels.value
        for index, label in enumerate((chair, recorder)[: len(signatures)]):
            given = signatures[index]
            if not given.label and not given.prefix:
                signatures[index] = given.model_copy(update={"label": label})
    return [signature_block(signature, standard) for signature in signatures]


def side_by_side(blocks: Sequence[Block]) -> tuple[SignatureRow, ...]:
    """Return the blocks in rows of two, level with each other; the first block stands at the right of the first row.

    One that is left over stands in the middle of the last row.
    """
    order = [blocks[1], blocks[0], *blocks[2:]]
    rows = [_level(left, right) for left, right in zip(order[::2], order[1::2], strict=False)]
    return (*rows, SignatureRow(EMPTY, EMPTY, order[-1])) if len(order) % 2 else tuple(rows)


def _level(left: Block, right: Block) -> SignatureRow:
    """Return a row in which authority, office and name of the two stand on the same lines."""

    def stretched(block: Block, other: Block) -> Block:
        above = len(other.label) + len(other.authority) - len(block.label) - len(block.authority)
        return block._replace(
            authority=block.authority + ("",) * above,
            office=block.office + ("",) * (len(other.office) - len(block.office)),
            gap=block.gap + ("",) * (len(other.gap) - len(block.gap)),
        )

    return SignatureRow(stretched(left, right), stretched(right, left))


def signature_block(signature: Signature, standard: Standard, *, confirmation: str = "") -> Block:
    """Return the lines of one signature block; lines that do not fit half the page are broken evenly."""
    authority = ""
    if signature.prefix is Prefix.ACTING:
        authority = f"Q. {after(signature.body, 'q.')}".upper()
    elif signature.prefix:
        body = after(signature.body, signature.prefix.value.casefold())
        authority = f"{signature.prefix.value} {body}".upper()
    office = "\n".join(line if fold(line) == "kiem" else line.upper() for line in signature.office.split("\n") if line)
    return Block(
        confirmation,
        _fitted(signature.label.upper(), "signature-label", standard),
        _fitted(authority, "authority", standard),
        _fitted(office, "office", standard),
        ("",) * (FEWER_LINES if standard.is_small else GAP_LINES),
        signature.name,
    )


def _fitted(text: str, component: str, standard: Standard) -> tuple[str, ...]:
    style = standard.components[component]
    return tuple(balanced_lines(text, Mm(80).pt, style.size, bold=style.bold)) if text else ()
