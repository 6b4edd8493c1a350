"""What many rules ask of a component: that it is there, and that it looks as its row of the table says."""

from collections.abc import Callable, Iterable, Iterator

from vanban.checks.locate import BESIDES, Piece
from vanban.checks.rule import Inspection, Told, points
from vanban.messages import translate as _
from vanban.standards import Clause


def looks(
    inspection: Inspection,
    component: str,
    part: Callable[[Piece], Piece] = lambda piece: piece,
    pieces: Iterable[Piece] | None = None,
) -> Iterator[Told]:
    """Yield where the pieces of a component, or a part of each, leave their row: size, weight, slant, capitals."""
    row = inspection.standard.components[component]
    for piece in map(part, inspection.located[component] if pieces is None else pieces):
        if not piece.inked:
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


def missing(inspection: Inspection, component: str) -> Iterator[Told]:
    """Yield that a component was not found."""
    if not inspection.located[component]:
        row = inspection.standard.components[component]
        yield Told("missing", _("không thấy {title}").format(title=row.title.lower()), clause=row.clause)
