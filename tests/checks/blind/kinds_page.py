"""What goes wrong with the paper, its margins and the page number."""

import re
from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from lxml import etree

from tests.checks.blind.planters import (
    LETTERS,
    M4,
    P2,
    PAPERS,
    WARNING,
    Act,
    Aim,
    Kind,
    has,
    lacks,
    not_of_type,
    texts,
    when,
)
from tests.checks.blind.spans import PARAGRAPH_ORDER, RUN_ORDER, R, properties, put, text_of, w
from tests.checks.blind.surgery import Paper

if TYPE_CHECKING:
    from tests.checks.blind.documents import Document

NUMBER, PAGE = "page_number", "page"
HEADER = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"
SECTION_ORDER = [
    "footnotePr",
    "endnotePr",
    "type",
    "pgSz",
    "pgMar",
    "paperSrc",
    "pgBorders",
    "lnNumType",
    "pgNumType",
    "cols",
    "formProt",
    "vAlign",
    "noEndnote",
    "titlePg",
    "textDirection",
    "bidi",
    "rtlGutter",
    "docGrid",
    "printerSettings",
    "sectPrChange",
]
MM = 1440 / 25.4


def upright(section: etree._Element) -> bool:
    size = section.find(w("pgSz"))
    return int(size.get(w("w"))) < int(size.get(w("h")))


def _margins(paper: Paper, lengths: dict[str, float], sections: slice) -> None:
    for section in paper.sections()[sections]:
        if upright(section) or sections.start:
            for side, length in lengths.items():
                section.find(w("pgMar")).set(w(side), str(round(length * MM)))


def margins(sections: slice = slice(None), **lengths: float) -> Aim:
    return lambda _document: partial(_margins, lengths=lengths, sections=sections)


def _paper(paper: Paper, width: float, height: float) -> None:
    for section in paper.sections():
        size = section.find(w("pgSz"))
        for name, length in (("w", width), ("h", height)):
            size.set(w(name), str(round(length * MM)))
        size.attrib.pop(w("orient"), None)
        if width > height:
            size.set(w("orient"), "landscape")


def sheet(width: float, height: float) -> Aim:
    return lambda _document: partial(_paper, width=width, height=height)


def _fields(root: etree._Element) -> Iterator[tuple[etree._Element, list[etree._Element]]]:
    """The paragraph of a page number, and the runs of its field."""
    for field in root.iter(w("fldSimple")):
        if re.search(r"\bPAGE\b", field.get(w("instr"))):
            yield next(field.iterancestors(w("p"))), list(field.iter(w("r")))
    for code in root.iter(w("instrText")):
        if re.search(r"\bPAGE\b", code.text or ""):
            paragraph = next(code.iterancestors(w("p")))
            yield paragraph, list(paragraph.iter(w("r")))
    for sign in root.iter(w("pgNum")):
        yield next(sign.iterancestors(w("p"))), [sign.getparent()]


def numbers(paper: Paper) -> list[tuple[str, etree._Element, list[etree._Element]]]:
    """Where the page number stands: its part, its paragraph and its runs."""
    found = [(name, *field) for name, root in paper.roots.items() for field in _fields(root)]
    if not found:
        raise LookupError("no page number")
    return found


def numbered(act: Callable[[Paper, str, etree._Element, list[etree._Element]], None]) -> Aim:
    def plant(paper: Paper) -> None:
        for name, paragraph, field in numbers(paper):
            act(paper, name, paragraph, field)

    return with_number(plant)


def _dress(_paper: Paper, _name: str, _paragraph: etree._Element, field: list[etree._Element], letters: str) -> None:
    for run in field:
        for tag, values in LETTERS[letters].items():
            put(properties(run), tag, RUN_ORDER, **values)


def dressed(letters: str) -> Aim:
    return numbered(partial(_dress, letters=letters))


def _outermost(run: etree._Element) -> etree._Element:
    while run.getparent().tag != w("p"):
        run = run.getparent()
    return run


def _around(
    _paper: Paper, _name: str, _paragraph: etree._Element, field: list[etree._Element], before: str, after: str
) -> None:
    for words, anchor, put_beside in (
        (before, _outermost(field[0]), "addprevious"),
        (after, _outermost(field[-1]), "addnext"),
    ):
        if words:
            run = etree.Element(w("r"))
            letters = field[0].find(w("rPr"))
            if letters is not None:
                run.append(etree.fromstring(etree.tostring(letters)))
            etree.SubElement(run, w("t"), {"{http://www.w3.org/XML/1998/namespace}space": "preserve"}).text = words
            getattr(anchor, put_beside)(run)


def around(before: str, after: str = "") -> Aim:
    return numbered(partial(_around, before=before, after=after))


def _gone(_paper: Paper, _name: str, _paragraph: etree._Element, field: list[etree._Element]) -> None:
    for node in dict.fromkeys(map(_outermost, field)):
        node.getparent().remove(node)


def _typed(paper: Paper, name: str, paragraph: etree._Element, field: list[etree._Element]) -> None:
    _around(paper, name, paragraph, field, "2", "")
    _gone(paper, name, paragraph, field)


def _beside(_paper: Paper, _name: str, paragraph: etree._Element, _field: list[etree._Element], side: str) -> None:
    frame = paragraph.find(f"{w('pPr')}/{w('framePr')}")
    if frame is not None:
        frame.set(w("xAlign"), side)
        return
    if text_of(paragraph).startswith("\t"):
        for tab in list(paragraph.iter(w("tab"))):
            if tab.getparent().tag == w("r"):
                tab.getparent().remove(tab)
    put(properties(paragraph), "jc", PARAGRAPH_ORDER, val=side)


def _in_footer(paper: Paper) -> None:
    for name in dict.fromkeys(name for name, _paragraph, _field in numbers(paper)):
        root, base = paper.roots.pop(name), name.removeprefix("word/")
        made = etree.Element(w("ftr"), nsmap=root.nsmap)
        made.extend(list(root))
        paper.roots[name] = made
        links = etree.fromstring(paper.members["word/_rels/document.xml.rels"])
        ids = {link.get("Id") for link in links if link.get("Target").removeprefix("/word/") == base}
        for link in links:
            if link.get("Id") in ids:
                link.set("Type", link.get("Type").replace("/header", "/footer"))
        paper.members["word/_rels/document.xml.rels"] = etree.tostring(
            links, xml_declaration=True, encoding="UTF-8", standalone=True
        )
        types = paper.members["[Content_Types].xml"].decode()
        entry = re.search(rf'<Override[^>]*PartName="/{re.escape(name)}"[^>]*>', types)[0]
        paper.members["[Content_Types].xml"] = types.replace(
            entry, entry.replace(HEADER, HEADER.replace("header", "footer"))
        ).encode()
        for section in paper.sections():
            for reference in section.findall(w("headerReference")):
                if reference.get(f"{{{R}}}id") in ids:
                    for old in section.findall(w("footerReference")):
                        if old.get(w("type")) == reference.get(w("type")):
                            section.remove(old)
                    reference.tag = w("footerReference")


def _on_first_page(paper: Paper) -> None:
    section = paper.sections()[0]
    flag = section.find(w("titlePg"))
    if flag is None:
        raise LookupError("no first page of its own")
    section.remove(flag)


def _first_page_shown(document: "Document") -> Act | None:
    return _on_first_page if NUMBER in document.parts and lacks("circulation")(document) else None


def _number_form(paper: Paper, **values: str) -> None:
    for section in paper.sections():
        old = section.find(w("pgNumType"))
        kept = {etree.QName(name).localname: value for name, value in old.attrib.items()} if old is not None else {}
        put(section, "pgNumType", SECTION_ORDER, **{**kept, **values})


def _not_restarted(paper: Paper) -> None:
    for section in paper.sections()[1:]:
        for old in section.findall(w("pgNumType")):
            section.remove(old)


def long(document: "Document") -> bool:
    """Of two pages at least: an appendix, or more text than the fullest single page has."""
    written = [text for component in ("bases", "headings", "body") for text in texts(document, component)]
    return has("appendix_label")(document) or sum(len(text) + 60 for text in written) > 1700


def with_number(act: Act) -> Aim:
    return lambda document: act if NUMBER in document.parts and long(document) else None


PAPER = (
    Kind("margin-left-25", PAGE, M4 + "4.1.3", margins(left=25)),
    Kind("margin-left-35", PAGE, M4 + "4.1.3", margins(left=35)),
    Kind("margin-right-20", PAGE, M4 + "4.1.4", margins(right=20)),
    Kind("margin-right-10", PAGE, M4 + "4.1.4", margins(right=10)),
    Kind("margin-top-25", PAGE, M4 + "4.1.1", margins(top=25)),
    Kind("margin-top-15", PAGE, M4 + "4.1.1", margins(top=15)),
    Kind("margin-bottom-15", PAGE, M4 + "4.1.2", margins(bottom=15)),
    Kind("margin-bottom-25", PAGE, M4 + "4.1.2", margins(bottom=25)),
    Kind("margins-exchanged", PAGE, M4 + "4.1", margins(left=15, right=30)),
    Kind("margins-of-word", PAGE, M4 + "4.1", margins(left=25.4, right=25.4, top=25.4, bottom=25.4)),
    Kind("margins-of-2004", PAGE, M4 + "4.1", margins(left=35, right=15, top=25, bottom=25)),
    Kind("margin-gutter", PAGE, M4 + "4.1.3", margins(gutter=10)),
    Kind("margin-of-the-appendix", PAGE, M4 + "4.1.3", when(margins(slice(1, None), left=40), has("appendix_label"))),
    Kind("paper-letter", PAGE, M4 + "3", sheet(215.9, 279.4)),
    Kind("paper-legal", PAGE, M4 + "3", sheet(215.9, 355.6)),
    Kind("paper-a3", PAGE, M4 + "3", sheet(297, 420)),
    Kind("paper-a5", PAGE, M4 + "3", when(sheet(148, 210), not_of_type(*PAPERS))),
    Kind("paper-b5", PAGE, M4 + "3", sheet(176, 250)),
    Kind(
        "paper-landscape",
        PAGE,
        M4 + "4.1",
        when(
            sheet(297, 210),
            lambda document: lacks("table_header", "appendix_label")(document) and not_of_type(*PAPERS)(document),
        ),
    ),
)
PAGE_NUMBERS = (
    Kind("page-number-missing", NUMBER, M4 + "5.1", numbered(_gone)),
    Kind("page-number-in-footer", NUMBER, M4 + "5.1", with_number(_in_footer)),
    Kind("page-number-on-first-page", NUMBER, M4 + "5.1", _first_page_shown),
    Kind("page-number-left", NUMBER, M4 + "5.1", numbered(partial(_beside, side="left"))),
    Kind("page-number-right", NUMBER, M4 + "5.1", numbered(partial(_beside, side="right"))),
    Kind("page-number-with-word", NUMBER, M4 + "5.1", around("Trang ")),
    Kind("page-number-between-dashes", NUMBER, M4 + "5.1", around("- ", " -")),
    Kind("page-number-of-all", NUMBER, M4 + "5.1", around("", "/5")),
    Kind("page-number-roman", NUMBER, M4 + "5.1", with_number(partial(_number_form, fmt="upperRoman"))),
    Kind("page-number-letter", NUMBER, M4 + "5.1", with_number(partial(_number_form, fmt="lowerLetter"))),
    Kind("page-number-typed", NUMBER, M4 + "5.1", numbered(_typed)),
    Kind("page-number-18-mm", NUMBER, M4 + "5.1", when(margins(header=18), long)),
    Kind("page-number-5-mm", NUMBER, M4 + "5.1", when(margins(header=5), long)),
    Kind("page-number-size-12", NUMBER, P2 + "15", dressed("12 pt")),
    Kind("page-number-size-11", NUMBER, P2 + "15", dressed("11 pt")),
    Kind("page-number-bold", NUMBER, P2 + "15", dressed("bold")),
    Kind("page-number-italic", NUMBER, P2 + "15", dressed("italic")),
    Kind("page-number-font", NUMBER, M4 + "1", dressed("Calibri")),
    Kind(
        "page-number-runs-on",
        NUMBER,
        M4 + "5.2",
        when(with_number(_not_restarted), has("appendix_label")),
        level=WARNING,
    ),
)
KINDS = (*PAPER, *PAGE_NUMBERS)
