"""Drawings and alternates in a paragraph: what Word takes of them, the text boxes in them, lines and pictures."""

import re
from collections.abc import Iterator
from typing import Any, Literal, NamedTuple

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_V = "{urn:schemas-microsoft-com:vml}"
_O = "{urn:schemas-microsoft-com:office:office}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_PIC = "{http://schemas.openxmlformats.org/drawingml/2006/picture}"
ALTERNATES = f"{_MC}AlternateContent"
_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_WPS = "{http://schemas.microsoft.com/office/word/2010/wordprocessingShape}"
_LINES = ("line", "straightConnector1")
_LENGTH = r"[0-9]{1,6}(?:\.[0-9]{1,6})?"
_EMU = 12700
"""English metric units in a point."""
_WIDE = re.compile(rf"(?:^|;)\s*width:\s*({_LENGTH})(pt|in|cm|mm)\b")
_FROM_LEFT = re.compile(rf"(?:^|;)\s*margin-left:\s*(-?{_LENGTH})(pt|in|cm|mm)?(?=;|$)")
_ACROSS = re.compile(r"mso-position-horizontal:\s*(\w+)")
_RELATIVE = re.compile(r"mso-position-horizontal-relative:\s*(\w+)")
_POINTS = {"pt": 1.0, "in": 72.0, "cm": 72 / 2.54, "mm": 7.2 / 2.54}


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


def line_length(element: Any) -> float:
    """Return how long the line is that a drawing is, in points; 0 where it is none or does not tell."""
    across = any(item.get(f"{_O}hr") for item in element.iter(f"{_V}rect"))
    return 0.0 if across or drawn_in(element) != "line" else width_of(element)


def width_of(element: Any) -> float:
    """Return how wide a drawing of one shape is, in points; 0 where it does not tell."""
    if any(element.iter(f"{_V}group")) or len(list(element.iter(f"{_A}prstGeom"))) > 1:
        return 0.0
    for shape in element.iter(f"{_V}line", f"{_V}shape", f"{_V}rect"):
        if styled := _WIDE.search(shape.get("style") or ""):
            return float(styled[1]) * _POINTS[styled[2]]
        ends = [(shape.get(end) or "").split(",")[0].removesuffix("pt") for end in ("from", "to")]
        if all(re.fullmatch(f"-?{_LENGTH}", end) for end in ends):
            return abs(float(ends[1]) - float(ends[0]))
    extent = next(element.iter(f"{_WP}extent"), None)
    wide = extent.get("cx", "") if extent is not None else ""
    return int(wide) / _EMU if re.fullmatch("[0-9]{1,9}", wide) else 0.0


class BoxPlace(NamedTuple):
    """Where a text box stands across the page."""

    across: str
    """``center``, ``right``…; nothing where it stands by a measure, or in a line of text."""
    start: float | None
    """Where it begins, in points from the left of what it is set by; None where that is not told."""
    of: str
    """What it is set by: ``page``, ``margin``, ``column``."""
    width: float
    """Its width in points; 0 where that is not told."""
    fits: bool
    """Whether it is as wide as its text."""


def box_place(box: Any) -> BoxPlace | None:
    """Return how the shape that holds a ``w:txbxContent`` is set across the page; None where nothing tells."""
    anchor = next(box.iterancestors(f"{_WP}anchor", f"{_WP}inline", f"{_V}shape", f"{_V}rect"), None)
    if anchor is None or anchor.tag == f"{_WP}inline":
        return None
    if anchor.tag == f"{_WP}anchor":
        position = anchor.find(f"{_WP}positionH")
        if position is None:
            return None
        body = next(anchor.iter(f"{_WPS}bodyPr"), None)
        fits = body is not None and body.get("wrap") == "none" and body.find(f"{_A}spAutoFit") is not None
        offset = position.findtext(f"{_WP}posOffset") or ""
        start = int(offset) / _EMU if re.fullmatch("-?[0-9]{1,9}", offset) else None
        across, of = position.findtext(f"{_WP}align") or "", position.get("relativeFrom") or ""
        return BoxPlace(across, start, of, width_of(anchor), fits)
    style = anchor.get("style") or ""
    fits = any("mso-fit-shape-to-text:t" in (item.get("style") or "") for item in anchor.iter(f"{_V}textbox"))
    across, of, left = _ACROSS.search(style), _RELATIVE.search(style), _FROM_LEFT.search(style)
    named = across[1] if across and across[1] != "absolute" else ""
    start = float(left[1]) * _POINTS[left[2] or "pt"] if left else None
    return BoxPlace(named, start, (of[1] if of else "text").replace("text", "column"), width_of(anchor), fits)
