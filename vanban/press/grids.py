"""Tables whose columns the data make: the grid follows the cells, and keeps its width."""

from typing import Any

from lxml import etree

from vanban.layout.styling import w
from vanban.word.measures import whole
from vanban.word.structure import parse, span_of


def fit_grids(part: bytes) -> bytes:
    """Return a part in which every table's grid is as wide as its widest row.

    Where cells are more or fewer than columns, the width of the grid is shared evenly among them.
    """
    root = parse(part)
    for table in root.iter(w("tbl")):
        _fit(table)
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))


def _fit(table: Any) -> None:
    grid = table.find(w("tblGrid"))
    rows = [list(row.iterfind(w("tc"))) for row in table.iterfind(w("tr"))]
    widest = max((sum(map(span_of, cells)) for cells in rows), default=0)
    columns = list(grid) if grid is not None else []
    if grid is None or not widest or len(columns) == widest:
        return
    total = sum(whole(column.get(w("w"))) for column in columns)
    for column in columns:
        grid.remove(column)
    for index in range(widest):
        etree.SubElement(grid, w("gridCol")).set(w("w"), str(total * (index + 1) // widest - total * index // widest))
    for cells in rows:
        for cell in cells:
            size = cell.find(f"{w('tcPr')}/{w('tcW')}")
            if size is not None:
                size.set(w("w"), str(total * span_of(cell) // widest))
