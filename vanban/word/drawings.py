"""Drawings and alternates in a paragraph: what Word takes of them, the text boxes in them, lines and pictures."""

from collections.abc import Iterator
from typing import Any, Literal

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_V = "{urn:schemas-microsoft-com:vml}"
_O = "{urn:schemas-microsoft-com:office:office}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_PIC = "{http://schemas.openxmlformats.org/drawingml/2006/picture}"
ALTERNATES = f"{_MC}AlternateContent"
_LINES = ("line", "straightConnector1")


def chosen(element: Any) -> Any:
    """Return the content that Word takes of alternates: the first choice, else the fallback."""
    choice = element.find(f"{_MC}Choice")
    return choice if choice is not None else next(iter(element), element)


def flat(run: Any) -> Iterator[Any]:
    """Yield what is in a run, of alternates what Word takes."""
    for element in run:
        if element.tag == ALTERNATES:
            yield from chosen(element)
        else:
            yield element


def boxes_of(element: Any) -> Iterator[Any]:
    """Yield the outermost text boxes of a drawing, each once."""
    for child in chosen(element) if element.tag == ALTERNATES else element:
        if child.tag == f"{_W}txbxContent":
            yield child
        elif isinstance(child.tag, str):
            yield from boxes_of(child)


def drawn_in(element: Any) -> Literal["line", "picture", ""]:
    """Return what a drawing is, where it is one that a rule asks for."""
    geometry = {item.get("prst") for item in element.iter(f"{_A}prstGeom")}
    connectors = any((item.get("type") or "").endswith("_x0000_t32") for item in element.iter(f"{_V}shape"))
    across = any(item.get(f"{_O}hr") in ("t", "true") for item in element.iter(f"{_V}rect"))
    if geometry & set(_LINES) or connectors or across or next(element.iter(f"{_V}line"), None) is not None:
        return "line"
    return "picture" if next(element.iter(f"{_PIC}pic", f"{_V}imagedata"), None) is not None else ""
