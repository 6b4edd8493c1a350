"""What many rules ask of a component: that it is there, and that it looks as its row of the table says."""

import re
from collections.abc import Callable, Iterable, Iterator

from vanban.checks.closing import BESIDES
from vanban.checks.pieces import Piece
from vanban.checks.rule import Inspection, Told, points
from vanban.messages import translate as _
from vanban.standards import Clause

_FIELD = re.compile(r"\{\{|\}\}|«|»")
"""A field that nobody has filled has no looks of its own."""


def looks(
    inspection: Inspection,
    component: str,
    part: Callable[[Piece], Piece] = lambda piece: piece,
    *,
    of: str = "",
    pieces: Iterable[Piece] | None = None,
) -> Iterator[Told]:
    """Yield where the pieces of a component, or a part of each, leave their row: size, weight, slant, capitals.

    ``of`` names the component whose pieces hold the parts, where it is another; ``pieces`` are those that a rule has
    found itself.
    """
    row = inspection.standard.components[component]
    for piece in map(part, inspection.located[of or component] if pieces is None else pieces):
        if not piece.inked or _FIELD.search(piece.text):
            continue
        sizes = {run.format.size for run in piece.inked}
        low, high = row.sizes
        if wrong := sorted(size for size in sizes if not low <= size <= high):
            wanted = points(low) if low == high else f"{points(low)}-{points(high)}"
            found = ", ".join(map(points, wrong))
            message = _("{title}: cỡ chữ {found}, phải là {wanted}").format(title=row.title, found=found, wanted=wanted)
            yield Told("size", message, piece, found, wanted, row.clause)
        yield from _weight(piece, row.title, bold=row.bold, italic=row.italic, clause=row.clause)
        if row.upper and not piece.upper and piece.text != BESIDES:
            message = _("{title}: phải viết in hoa").format(title=row.title)
            yield Told("caps", message, piece, piece.text, piece.text.upper(), row.clause)


def _weight(piece: Piece, title: str, *, bold: bool, italic: bool, clause: Clause) -> Iterator[Told]:
    names = {True: (_("đậm"), _("nghiêng")), False: (_("không đậm"), _("không nghiêng"))}
    for index, (branch, wanted) in enumerate((("bold", bold), ("italic", italic))):
        states = {getattr(run.format, branch) for run in piece.inked}
        if states != {wanted}:
            message = _("{title}: phải {wanted}").format(title=title, wanted=names[wanted][index])
            yield Told(branch, message, piece, names[not wanted][index], names[wanted][index], clause)


def missing(inspection: Inspection, component: str, *beside: str) -> Iterator[Told]:
    """Yield that a component was not found, at the first of those beside which it belongs."""
    if not inspection.located[component]:
        row = inspection.standard.components[component]
        message = _("không thấy {title}").format(title=row.title.lower())
        yield Told("missing", message, inspection.located.near(*beside), clause=row.clause)
