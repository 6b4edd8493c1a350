"""Formatting as Word works it out: document defaults, table style, paragraph style, numbering, character style, run.

A toggle property (bold, italic, capitals) that both a paragraph style and a character style set is off again; direct
formatting has the last word (ECMA-376, 17.7.3).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from lxml import etree

from vanban.standards import style_key
from vanban.word.measures import whole
from vanban.word.structure import parse

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_OFF = ("0", "false", "off", "none")
_TOGGLES = ("b", "i", "caps", "smallCaps", "strike", "vanish")


@dataclass(frozen=True, slots=True)
class RunFormat:
    """What a run of text looks like; ``size`` in points."""

    size: float
    bold: bool
    italic: bool
    underline: bool
    caps: bool
    hidden: bool
    font: str
    """The typeface of plain Latin letters."""
    marked_font: str
    """That of letters with marks: đ, ơ, ư, ế."""
    color: str


@dataclass(frozen=True, slots=True)
class ParagraphFormat:
    """How a paragraph is laid out; lengths in twips. ``line`` is in twips, or 240ths of a line for ``auto``."""

    align: str
    left: int
    right: int
    first_line: int
    before: int
    after: int
    line: int
    line_rule: str
    border_top: bool
    border_bottom: bool
    contextual: bool


_MOST = 1e9
"""No measure of a page, in whatever unit, is as large."""
_LONGEST = 100
"""On no more styles one is taken to be based: Word's own stand on a handful."""


def on(element: Any) -> bool:
    """Whether a switch such as ``w:b`` is on."""
    return element is not None and (element.get(f"{W}val") or "1") not in _OFF


def number(element: Any, name: str, default: int = 0, per_point: int = 20) -> int:
    """Return a whole number from an attribute, or the default where it is not one; a length with a unit in twips."""
    found = whole(element.get(f"{W}{name}"), default, per_point) if element is not None else default
    return found if abs(found) < _MOST else default


class Styles:
    """The styles of a Word file, and what they make of a paragraph or a run."""

    def __init__(self, part: bytes, numbering: bytes, theme: bytes) -> None:
        root = parse(part) if part else None
        styles = list(root.iterfind(f"{W}style")) if root is not None else []
        self._by_id = {style.get(f"{W}styleId"): style for style in styles}
        defaults = root.find(f"{W}docDefaults") if root is not None else None
        self._run_defaults = defaults.find(f"{W}rPrDefault/{W}rPr") if defaults is not None else None
        self._paragraph_defaults = defaults.find(f"{W}pPrDefault/{W}pPr") if defaults is not None else None
        self._default = {
            style.get(f"{W}type"): style.get(f"{W}styleId")
            for style in styles
            if style.get(f"{W}default") in ("1", "true")
        }
        self._levels = _numbering(numbering)
        self._fonts = _theme_fonts(theme)
        self._chains: dict[str | None, tuple[Any, ...]] = {}
        self._layouts: dict[tuple[bytes, str | None], ParagraphFormat] = {}
        self._looks: dict[tuple[bytes, str | None, str | None], RunFormat] = {}

    def name(self, style_id: str | None) -> str:
        """Return a style's name; that of the default paragraph style for none."""
        style = self._by_id.get(style_id or self._default.get("paragraph"))
        name = style.find(f"{W}name") if style is not None else None
        return style_key(str(name.get(f"{W}val"))) if name is not None else ""

    def chain(self, style_id: str | None) -> tuple[Any, ...]:
        """Return a style and those it is based on, the nearest first; a circle ends where it began."""
        if style_id not in self._chains:
            found: list[Any] = []
            style = self._by_id.get(style_id)
            while style is not None and style not in found and len(found) < _LONGEST:
                found.append(style)
                base = style.find(f"{W}basedOn")
                style = self._by_id.get(base.get(f"{W}val")) if base is not None else None
            self._chains[style_id] = tuple(found)
        return self._chains[style_id]

    def own_style(self, paragraph: Any) -> str | None:
        """Return the id of a paragraph's style."""
        return self._paragraph_style(paragraph.find(f"{W}pPr"))

    def _paragraph_style(self, properties: Any) -> str | None:
        style = properties.find(f"{W}pStyle") if properties is not None else None
        return style.get(f"{W}val") if style is not None else self._default.get("paragraph")

    def style_of(self, paragraph: Any) -> str:
        """Return the name of a paragraph's style."""
        return self.name(self.own_style(paragraph))

    def paragraph(self, paragraph: Any, table: str | None = None) -> ParagraphFormat:
        """Return the layout of a ``w:p`` inside a table of this style, or outside of tables."""
        properties = paragraph.find(f"{W}pPr")
        key = (_key(properties), table)
        if key not in self._layouts:
            self._layouts[key] = self._layout(properties, table)
        return self._layouts[key]

    def _layout(self, properties: Any, table: str | None) -> ParagraphFormat:
        layers = [properties, *self._numbered(properties)]
        layers += [style.find(f"{W}pPr") for style in self.chain(self._paragraph_style(properties))]
        layers += [style.find(f"{W}pPr") for style in self.chain(table)] if table else []
        layers.append(self._paragraph_defaults)
        present = [layer for layer in layers if layer is not None]

        def nearest(tag: str, *names: str) -> Any:
            """Return the first layer's element that has one of these attributes."""
            for layer in present:
                element = layer.find(f"{W}{tag}")
                if element is not None and (not names or any(element.get(f"{W}{name}") is not None for name in names)):
                    return element
            return None

        hanging = nearest("ind", "firstLine", "hanging", "firstLineChars", "hangingChars")
        wide = self._look(None, self._paragraph_style(properties), table).size
        first = _length(hanging, "firstLine", wide) or -_length(hanging, "hanging", wide)
        line = nearest("spacing", "line")
        rule = nearest("spacing", "lineRule", "line")
        align = nearest("jc")
        borders = nearest("pBdr")
        return ParagraphFormat(
            align=_align(align.get(f"{W}val") if align is not None else None),
            left=_side(nearest("ind", "left", "start", "leftChars"), "left", wide),
            right=_side(nearest("ind", "right", "end", "rightChars"), "right", wide),
            first_line=first,
            before=_gap(nearest("spacing", "before", "beforeAutospacing", "beforeLines"), "before"),
            after=_gap(nearest("spacing", "after", "afterAutospacing", "afterLines"), "after"),
            line=number(line, "line", 240),
            line_rule=(rule.get(f"{W}lineRule") or "auto") if rule is not None else "auto",
            border_top=drawn(borders, "top"),
            border_bottom=drawn(borders, "bottom"),
            contextual=on(nearest("contextualSpacing")),
        )

    def _numbered(self, properties: Any) -> Iterator[Any]:
        numbering = properties.find(f"{W}numPr") if properties is not None else None
        if numbering is not None:
            level = number(numbering.find(f"{W}ilvl"), "val")
            found = self._levels.get((number(numbering.find(f"{W}numId"), "val"), level))
            if found is not None:
                yield found

    def run(self, run: Any, own: str | None, table: str | None = None) -> RunFormat:
        """Return the look of a ``w:r`` in a paragraph of a style, which has this id."""
        direct = run.find(f"{W}rPr")
        key = (_key(direct), own, table)
        if key not in self._looks:
            self._looks[key] = self._look(direct, own, table)
        return self._looks[key]

    def _look(self, direct: Any, own: str | None, table: str | None) -> RunFormat:
        style = direct.find(f"{W}rStyle") if direct is not None else None
        character = self.chain(style.get(f"{W}val") if style is not None else None)
        paragraph_style = self.chain(own)
        groups = [
            [style.find(f"{W}rPr") for style in group]
            for group in (character, paragraph_style, self.chain(table) if table else ())
        ]
        layers = [
            layer for layer in (direct, *groups[0], *groups[1], *groups[2], self._run_defaults) if layer is not None
        ]

        def nearest(tag: str) -> Any:
            return next((found for layer in layers if (found := layer.find(f"{W}{tag}")) is not None), None)

        toggled = {tag: self._toggle(tag, direct, groups) for tag in _TOGGLES}
        underline, color = nearest("u"), nearest("color")
        return RunFormat(
            size=number(nearest("sz"), "val", 20, per_point=2) / 2,
            bold=toggled["b"],
            italic=toggled["i"],
            underline=underline is not None and (underline.get(f"{W}val") or "single") not in _OFF,
            caps=toggled["caps"],
            hidden=toggled["vanish"],
            font=self._font(layers, "ascii"),
            marked_font=self._font(layers, "hAnsi"),
            color=((color.get(f"{W}val") or "auto") if color is not None else "auto").lower(),
        )

    def _toggle(self, tag: str, direct: Any, groups: list[list[Any]]) -> bool:
        if direct is not None and (own := direct.find(f"{W}{tag}")) is not None:
            return on(own)
        states = []
        for group in groups:
            found = next(
                (e for layer in group if layer is not None and (e := layer.find(f"{W}{tag}")) is not None), None
            )
            states.append(on(found))
        default = self._run_defaults.find(f"{W}{tag}") if self._run_defaults is not None else None
        return on(default) or sum(states) % 2 == 1

    def _font(self, layers: list[Any], slot: str) -> str:
        for layer in layers:
            fonts = layer.find(f"{W}rFonts")
            if fonts is None:
                continue
            if theme := fonts.get(f"{W}{slot}Theme"):
                return self._fonts.get("major" if theme.startswith("major") else "minor", "")
            if name := fonts.get(f"{W}{slot}"):
                return str(name)
        return "Times New Roman"  # what Word takes where nothing is said


def _key(properties: Any) -> bytes:
    """Return what tells one set of direct properties from another: most of a document shares a few."""
    return b"" if properties is None else bytes(etree.tostring(properties, with_tail=False))


@lru_cache(maxsize=32)
def _styles(styles: bytes, numbering: bytes, theme: bytes) -> Styles:
    return Styles(styles, numbering, theme)


def styles_of(parts: Mapping[str, bytes]) -> Styles:
    """Return the styles of a Word file; files of one template share them."""
    return _styles(*(parts.get(f"word/{name}.xml", b"") for name in ("styles", "numbering", "theme/theme1")))


def _align(value: str | None) -> str:
    return {None: "left", "start": "left", "end": "right", "distribute": "both", "thaiDistribute": "both"}.get(
        value, str(value)
    )


def _length(element: Any, name: str, wide: float) -> int:
    """Return an indent in twips; that in hundredths of a letter, as wide as its style's type is high, goes first."""
    return round(number(element, f"{name}Chars") * wide / 5) or number(element, name)


def _side(element: Any, name: str, wide: float) -> int:
    return _length(element, name, wide) or number(element, {"left": "start", "right": "end"}[name])


def _gap(element: Any, name: str) -> int:
    if element is not None and element.get(f"{W}{name}Autospacing") in ("1", "true", "on"):
        return 280  # Word's automatic gap is 14 pt
    return round(number(element, f"{name}Lines") * 2.4) or number(element, name)  # hundredths of a line of 12 pt


def drawn(borders: Any, side: str) -> bool:
    """Whether borders have a line at a side."""
    edge = borders.find(f"{W}{side}") if borders is not None else None
    return edge is not None and (edge.get(f"{W}val") or "nil") not in ("nil", "none")


def _numbering(part: bytes) -> dict[tuple[int, int], Any]:
    """Return the paragraph properties of each list level, by number and level."""
    if not part:
        return {}
    root = parse(part)
    abstract = {item.get(f"{W}abstractNumId"): item for item in root.iterfind(f"{W}abstractNum")}
    found: dict[tuple[int, int], Any] = {}
    for item in root.iterfind(f"{W}num"):
        reference = item.find(f"{W}abstractNumId")
        base = abstract.get(reference.get(f"{W}val")) if reference is not None else None
        for level in base.iterfind(f"{W}lvl") if base is not None else ():
            properties = level.find(f"{W}pPr")
            if properties is not None:
                found[number(item, "numId"), number(level, "ilvl")] = properties
    return found


def _theme_fonts(part: bytes) -> dict[str, str]:
    if not part:
        return {}
    root = parse(part)
    fonts = {}
    for kind in ("major", "minor"):
        latin = root.find(f".//{_A}{kind}Font/{_A}latin")
        if latin is not None:
            fonts[kind] = str(latin.get("typeface") or "")
    return fonts
