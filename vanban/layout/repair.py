"""What LibreOffice (tried with 7.4) writes otherwise than the schema allows, set right in a template that it saved."""

from typing import Any

from vanban.layout.styling import w
from vanban.word.measures import whole

_INT = 1 << 31


def repair(root: Any) -> None:
    """Set a part right in place: switches of rows, the section at a paragraph's end, the grid of letters."""
    for properties in root.iter(w("trPr")):
        for switch in list(properties.iterchildren(w("cantSplit"), w("tblHeader"))):
            if switch.get(w("val")) in ("false", "0"):
                properties.remove(switch)
            else:
                switch.attrib.pop(w("val"), None)
    for properties in root.iter(w("pPr")):
        section = properties.find(w("sectPr"))
        if section is not None and section.getnext() is not None:
            change = properties.find(w("pPrChange"))
            properties.append(section) if change is None else change.addprevious(section)
    for grid in root.iter(w("docGrid")):
        space = whole(grid.get(w("charSpace")))
        if space >= _INT:
            grid.set(w("charSpace"), str(space - 2 * _INT))
