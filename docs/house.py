"""Draw the house from its imports: floors and rooms as text, and docs/house.svg, which the tests compare.

An arrow that follows from others (a room's room's room) is left out of the picture; the text has them all.

    python docs/house.py
"""

import ast
import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, pairwise, permutations
from math import inf
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
SOURCES = sorted(path for path in (ROOT / "vanban").rglob("*.py") if "templates" not in path.parts)


class Spot(NamedTuple):
    """A room on its floor; or, on a floor above that, the lane of the arrows that go down to it."""

    name: str
    floor: int
    lane: bool = False


Piece = tuple[Spot, Spot]
"""An arrow, or what of it goes from one floor to the next."""

FLOOR, BOX, LANE, GAP, MARGIN = 70, 30, 10, 18, 44
"""Heights of a floor and of a room, width of a lane, what is between two, and the edge with the floors' numbers."""
INK, PAPER, BAND, ROOM, ARROW = "#1f2933", "#ffffff", "#f1f4f7", "#ffffff", "#7a5c2e"
FONT = f'font-family="DejaVu Sans Mono, Consolas, monospace" font-size="14" fill="{INK}"'


def room(path: Path) -> str:
    """Return the room of a module."""
    inner = path.relative_to(ROOT / "vanban").with_suffix("").parts
    return "cli" if inner[0] == "__main__" else inner[0]  # the program is the command line's door


def imports(path: Path) -> Iterator[str]:
    """Yield the room of each import of ours."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "vanban":
            yield from node.module.split(".")[1:2] or [alias.name for alias in node.names]
        elif isinstance(node, ast.Import):
            yield from (alias.name.split(".")[1] for alias in node.names if alias.name.startswith("vanban."))


def floors() -> list[list[str]]:
    """Return the rooms of each floor, the lowest first, as CONTRIBUTING lists them."""
    block = re.search(r"```floors\n(.*?)```", (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8"), re.DOTALL)[1]
    return [line.split() for line in block.strip().splitlines()]


def house() -> dict[str, set[str]]:
    """Return every room with the rooms that it imports."""
    found: dict[str, set[str]] = {}
    for path in SOURCES:
        found.setdefault(room(path), set()).update(imports(path))
    return {name: targets - {name} for name, targets in found.items()}


def text() -> str:
    """Return the floors, the lowest first, each room with all that it imports."""
    rows, below = floors(), house()
    names = [name for row in rows for name in row]
    out = []
    for number, row in enumerate(rows, 1):
        for name in row:
            floor = number if name == row[0] else ""
            out.append(f"{floor:>2}  {name:13}{' '.join(sorted(below[name], key=names.index))}".rstrip())
    return "\n".join(out) + "\n"


def pieces(rows: list[list[str]]) -> set[Piece]:
    """Return the arrows that do not follow from others, one piece a floor; those with one end share its lane."""
    below, level = house(), {name: floor for floor, row in enumerate(rows) for name in row}
    reached: dict[str, set[str]] = {}
    for name in level:
        reached[name] = below[name].union(*(reached[target] for target in below[name]))
    found = set()
    for name, top in level.items():
        for target in below[name].difference(*(reached[other] for other in below[name])):
            way = [Spot(name, top)]
            way += [Spot(target, floor, lane=True) for floor in range(top - 1, level[target], -1)]
            found |= set(pairwise([*way, Spot(target, level[target])]))
    return found


def arranged(rows: list[list[str]], arrows: set[Piece]) -> dict[Spot, int]:
    """Return the middle of each spot: each row in the order in which few arrows cross and all are short."""
    lanes = sorted({upper for upper, _lower in arrows if upper.lane})
    spots = [
        [*(Spot(name, floor) for name in row), *(lane for lane in lanes if lane.floor == floor)]
        for floor, row in enumerate(rows)
    ]
    at = {spot: 0 for row in spots for spot in row}
    for row in [*spots, *reversed(spots)] * 4:
        near = sorted(piece for piece in arrows if row[0].floor in {piece[0].floor, piece[1].floor})
        ends = {spot: [at[end] for piece in near if spot in piece for end in piece if end != spot] for spot in row}
        wanted = {spot: sum(found) // max(1, len(found)) for spot, found in ends.items()}
        at |= min((placed(order, wanted) for order in orders(row, at)), key=lambda here: cost({**at, **here}, near))
    return at


def orders(row: Sequence[Spot], at: Mapping[Spot, int]) -> Iterator[Sequence[Spot]]:
    """Yield orders of a row: all of a short one; of a long one those that move one spot of it as it stands."""
    if len(row) <= 6:
        yield from permutations(row)
        return
    stands = sorted(row, key=lambda spot: at[spot])
    for spot in stands:
        rest = [other for other in stands if other != spot]
        yield from ([*rest[:place], spot, *rest[place:]] for place in range(len(row)))


def placed(row: Sequence[Spot], wanted: Mapping[Spot, int]) -> dict[Spot, int]:
    """Return middles near those that are wanted, in this order and far enough apart: between pushed right and left."""
    right, left = {}, {}
    end = -inf
    for spot in row:
        right[spot] = max(wanted[spot], end + wide(spot) // 2)
        end = right[spot] + wide(spot) // 2 + GAP
    end = inf
    for spot in reversed(row):
        left[spot] = min(wanted[spot], end - wide(spot) // 2)
        end = left[spot] - wide(spot) // 2 - GAP
    return {spot: (right[spot] + left[spot]) // 2 for spot in row}


def wide(spot: Spot) -> int:
    """Return the width of a room's box, or of a lane; an even number."""
    return LANE if spot.lane else 10 * len(spot.name) + 16


def cost(at: dict[Spot, int], arrows: list[Piece]) -> tuple[int, int]:
    """Return how many arrows cross, and how far they go sideways."""
    crossed = sum(
        one[0].floor == two[0].floor and (at[one[0]] - at[two[0]]) * (at[one[1]] - at[two[1]]) < 0
        for one, two in combinations(arrows, 2)
    )
    return crossed, sum(abs(at[upper] - at[lower]) for upper, lower in arrows)


def svg() -> str:
    """Return the picture."""
    rows = floors()
    arrows = pieces(rows)
    at = arranged(rows, arrows)
    left = MARGIN - min(x - wide(spot) // 2 for spot, x in at.items())
    width = left + max(x + wide(spot) // 2 for spot, x in at.items()) + MARGIN // 2
    height = FLOOR * len(rows) + FLOOR - BOX

    def top(floor: int) -> int:
        return FLOOR * (len(rows) - 1 - floor) + FLOOR - BOX

    out = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" {FONT}>',
        "<title>Each room of the house on its floor, with arrows to the rooms that it imports</title>",
        f'<rect width="100%" height="100%" rx="8" fill="{PAPER}"/>',
    ]
    for floor in range(len(rows)):
        y = top(floor)
        out.append(f'<rect x="8" y="{y - 6}" width="{width - 16}" height="{BOX + 12}" rx="6" fill="{BAND}"/>')
        out.append(f'<text x="28" y="{y + 20}" text-anchor="end" font-size="12">{floor + 1}</text>')
    for upper, lower in sorted(arrows):
        x, y = left + at[upper], top(upper.floor) + BOX
        to, down = left + at[lower], top(lower.floor)
        through = f"V{down + BOX}" if lower.lane else "m-4 -7l4 7l4 -7"
        middle = (y + down) // 2
        out.append(
            f'<path d="M{x} {y}C{x} {middle} {to} {middle} {to} {down}{through}" '
            f'fill="none" stroke="{ARROW}" stroke-width="1.5"/>'
        )
    for spot, middle in at.items():
        if not spot.lane:
            x, y = left + middle, top(spot.floor)
            box = f'x="{x - wide(spot) // 2}" y="{y}" width="{wide(spot)}" height="{BOX}" rx="4"'
            out.append(f'<rect {box} fill="{ROOM}" stroke="{INK}"/>')
            out.append(f'<text x="{x}" y="{y + 20}" text-anchor="middle">{spot.name}</text>')
    return "\n".join([*out, "</svg>", ""])


if __name__ == "__main__":
    print(text(), end="")
    Path(__file__).with_name("house.svg").write_text(svg(), encoding="utf-8", newline="\n")
