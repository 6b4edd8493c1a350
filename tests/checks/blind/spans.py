"""Stretches of printed text in a paragraph, and what can be done to them."""

import unicodedata
from copy import deepcopy
from typing import NamedTuple

from lxml import etree

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

RUN_ORDER = [
    "rStyle",
    "rFonts",
    "b",
    "bCs",
    "i",
    "iCs",
    "caps",
    "smallCaps",
    "strike",
    "dstrike",
    "outline",
    "shadow",
    "emboss",
    "imprint",
    "noProof",
    "snapToGrid",
    "vanish",
    "webHidden",
    "color",
    "spacing",
    "w",
    "kern",
    "position",
    "sz",
    "szCs",
    "highlight",
    "u",
    "effect",
    "bdr",
    "shd",
    "fitText",
    "vertAlign",
    "rtl",
    "cs",
    "em",
    "lang",
    "eastAsianLayout",
    "specVanish",
    "oMath",
    "rPrChange",
]
PARAGRAPH_ORDER = [
    "pStyle",
    "keepNext",
    "keepLines",
    "pageBreakBefore",
    "framePr",
    "widowControl",
    "numPr",
    "suppressLineNumbers",
    "pBdr",
    "shd",
    "tabs",
    "suppressAutoHyphens",
    "kinsoku",
    "wordWrap",
    "overflowPunct",
    "topLinePunct",
    "autoSpaceDE",
    "autoSpaceDN",
    "bidi",
    "adjustRightInd",
    "snapToGrid",
    "spacing",
    "ind",
    "contextualSpacing",
    "mirrorIndents",
    "suppressOverlap",
    "jc",
    "textDirection",
    "textAlignment",
    "textboxTightWrap",
    "outlineLvl",
    "divId",
    "cnfStyle",
    "rPr",
    "sectPr",
    "pPrChange",
]


def w(tag: str) -> str:
    return f"{{{W}}}{tag}"


def normal(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())


def plain(text: str) -> str:
    """Letters composed, each space the common one: a pattern typed here finds them."""
    return unicodedata.normalize("NFC", text).replace("\xa0", " ")


class Unit(NamedTuple):
    """One printed character: the node it stands in, and where."""

    char: str
    node: etree._Element
    at: int


def units(paragraph: etree._Element) -> list[Unit]:
    found: list[Unit] = []
    signs = {w("tab"): "\t", w("br"): "\n", w("cr"): "\n", w("noBreakHyphen"): "-"}
    for node in paragraph.iter(w("t"), *signs):
        if node.getparent().tag != w("r") or next(node.iterancestors(w("p"))) is not paragraph:
            continue
        if node.tag == w("t"):
            found += (Unit(char, node, at) for at, char in enumerate(node.text or ""))
        else:
            found.append(Unit(signs[node.tag], node, 0))
    return found


def text_of(paragraph: etree._Element) -> str:
    return "".join(unit.char for unit in units(paragraph))


class Span(NamedTuple):
    """A stretch of a paragraph: its units from ``start`` to ``end``."""

    paragraph: etree._Element
    start: int
    end: int

    @property
    def units(self) -> list[Unit]:
        return units(self.paragraph)[self.start : self.end]

    @property
    def text(self) -> str:
        return "".join(unit.char for unit in self.units)

    def part(self, start: int, end: int) -> "Span":
        """From one character of the composed text to another."""
        text = self.text
        edges = [at for at, char in enumerate(text) if not unicodedata.combining(char)] + [len(text)]
        return Span(self.paragraph, self.start + edges[start], self.start + edges[end])

    @property
    def whole(self) -> bool:
        return not (text_of(self.paragraph)[: self.start] + text_of(self.paragraph)[self.end :]).strip()


def put(parent: etree._Element, tag: str, order: list[str], **values: str) -> etree._Element:
    """Write a property at its place among the others of its kind, over the one that stood there."""
    for old in parent.findall(w(tag)):
        parent.remove(old)
    later = set(order[order.index(tag) + 1 :])
    at = next((at for at, child in enumerate(parent) if etree.QName(child).localname in later), len(parent))
    node = etree.Element(w(tag), {w(name): value for name, value in values.items()})
    parent.insert(at, node)
    return node


def properties(node: etree._Element) -> etree._Element:
    """The pPr or rPr of a paragraph or run."""
    name = w("pPr" if node.tag == w("p") else "rPr")
    found = node.find(name)
    if found is None:
        found = etree.Element(name)
        node.insert(0, found)
    return found


def _cut(node: etree._Element, at: int) -> None:
    """End a run before the character ``at`` of its text: what follows stands in a run of its own, dressed the same."""
    run = node.getparent()
    later = list(run)[list(run).index(node) + 1 :]
    second = etree.Element(w("r"))
    if run.find(w("rPr")) is not None:
        second.append(deepcopy(run.find(w("rPr"))))
    if node.tag == w("t") and at:
        rest = etree.SubElement(second, w("t"))
        rest.text, node.text = node.text[at:], node.text[:at]
        for piece in (node, rest):
            piece.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    else:
        later = [node, *later]
    for child in later:
        second.append(child)
    run.addnext(second)


def runs(span: Span) -> list[etree._Element]:
    """The runs that hold the span and nothing else."""
    whole = units(span.paragraph)
    for edge in (span.end, span.start):
        if 0 < edge < len(whole) and whole[edge - 1].node.getparent() is whole[edge].node.getparent():
            _cut(whole[edge].node, whole[edge].at)
            whole = units(span.paragraph)
    return list(dict.fromkeys(unit.node.getparent() for unit in span.units))


def _same(one: str, other: str) -> bool:
    return one == other or (one.isspace() and other.isspace())


def write(span: Span, new: str) -> None:
    """Put ``new`` there; what both texts begin and end with keeps its letters."""
    old = span.text
    if unicodedata.normalize("NFC", old) != old:
        new = unicodedata.normalize("NFD", new)
    shorter = min(len(old), len(new))
    head = next((at for at in range(shorter) if not _same(old[at], new[at])), shorter)
    tail = next((at for at in range(shorter - head) if not _same(old[-1 - at], new[-1 - at])), shorter - head)
    middle, stretch = new[head : len(new) - tail], span.units
    doomed = stretch[head : len(old) - tail]
    beside = next(unit for unit in (doomed or stretch[max(0, head - 1) :]) if unit.node.tag == w("t"))
    after = not doomed and head > 0 and beside is stretch[head - 1]
    at = beside.at + after
    for unit in reversed(doomed):
        if unit.node.tag == w("t"):
            unit.node.text = unit.node.text[: unit.at] + unit.node.text[unit.at + 1 :]
        else:
            unit.node.getparent().remove(unit.node)
    beside.node.text = beside.node.text[:at] + middle + beside.node.text[at:]
    beside.node.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")


def blank(paragraph: etree._Element) -> None:
    for child in [child for child in paragraph if child.tag != w("pPr")]:
        paragraph.remove(child)


def take_out(span: Span) -> None:
    paragraph = span.paragraph
    drawn = any(next(paragraph.iter(tag), None) is not None for tag in (w("drawing"), w("pict"), w("object")))
    if not span.whole or drawn:
        for run in runs(span):
            run.getparent().remove(run)
        return
    parent = paragraph.getparent()
    lonely = len(parent.findall(w("p"))) == 1 and parent.tag != w("body")
    if lonely or paragraph.find(f"{w('pPr')}/{w('sectPr')}") is not None:
        blank(paragraph)
    else:
        parent.remove(paragraph)


def paragraph_like(span: Span, text: str, beside: etree._Element) -> etree._Element:
    """A new paragraph dressed as the span is, to stand beside another."""
    made = etree.Element(w("p"))
    pPr = span.paragraph.find(w("pPr"))  # noqa: N806 — the standard's own name
    if pPr is not None:
        made.append(deepcopy(pPr))
        for tag in ("sectPr", "numPr", "framePr", "pPrChange", "pageBreakBefore"):
            for node in made[0].findall(w(tag)):
                made[0].remove(node)
    frame = beside.find(f"{w('pPr')}/{w('framePr')}")
    if frame is not None:
        put(properties(made), "framePr", PARAGRAPH_ORDER).attrib.update(frame.attrib)
    run = etree.SubElement(made, w("r"))
    letters = span.units[0].node.getparent().find(w("rPr"))
    if letters is not None:
        run.append(deepcopy(letters))
    etree.SubElement(run, w("t"), {"{http://www.w3.org/XML/1998/namespace}space": "preserve"}).text = text
    return made


def block(paragraph: etree._Element) -> etree._Element:
    """The paragraph itself, or the content control that holds it alone."""
    holder = paragraph.getparent()
    while holder.tag == w("sdtContent") and len(holder) == 1:
        paragraph = holder.getparent()
        holder = paragraph.getparent()
    return paragraph
