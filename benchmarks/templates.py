"""The template of all three units, in two variants.

*Styled* is laid out by the project's own blocks: named styles, and every condition that a document may need.
*Word-like* is the same page as a clerk makes it in Word: no condition that the page does not need, its formatting
written again on every paragraph and run, and the latent styles that Word writes into every file.
"""

from typing import Any

import samples
import syntax
from lxml import etree
from units import MAIN, STANDARD, STYLES, Unit, printed

from vanban.layout import Column, Sheet
from vanban.layout.styling import W, w
from vanban.standards import Component
from vanban.word.package import read_parts, write_parts

VARIANTS = ("styled", "word-like")


def template(variant: str) -> bytes:
    """Return the template of all three units."""
    sheet = Sheet(STANDARD)
    sheet.letterhead()
    sheet.title()
    sheet.lines("heading-1", "heads")
    sheet.lines("body", "lines")
    with sheet.each("opinion in opinions"):
        sheet.line("dash", "- Đồng chí {{ opinion.speaker }}: {{ opinion.text }}")
    columns = tuple(Column(name.upper(), f"{{{{ row.{name} }}}}", 1, align="left") for name in "abcdef")
    sheet.table("row in rows", columns)
    sheet.closing()
    return sheet.save() if variant == "styled" else word_like(sheet.save())


def word_like(docx: bytes) -> bytes:
    """Return a template as Word would have saved it from a clerk's hand."""
    parts = dict(read_parts(docx))
    root = etree.fromstring(syntax.lean(parts[MAIN], printed(Unit.model_validate(samples.data(1, 1, 1)))))
    components = {component.style_id: component for component in STANDARD.components.values()}
    for paragraph in root.iter(w("p")):
        style = paragraph.find(f"{w('pPr')}/{w('pStyle')}")
        if style is not None and style.get(w("val")) in components:
            _format(paragraph, components[style.get(w("val"))])
    parts[MAIN] = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    styles = etree.fromstring(parts[STYLES])
    styles.insert(1, etree.fromstring(_latent_styles()))
    parts[STYLES] = etree.tostring(styles, xml_declaration=True, encoding="UTF-8", standalone=True)
    return write_parts(parts)


def _format(paragraph: Any, component: Component) -> None:
    font, size = STANDARD.font.value, round(component.size * 2)
    faces = " ".join(f'w:{script}="{font}"' for script in ("ascii", "eastAsia", "hAnsi", "cs"))
    weight = "<w:b/><w:bCs/>" * component.bold + "<w:i/><w:iCs/>" * component.italic
    run = f'<w:rPr xmlns:w="{W}"><w:rFonts {faces}/>{weight}<w:sz w:val="{size}"/><w:szCs w:val="{size}"/></w:rPr>'
    spacing = f'<w:spacing xmlns:w="{W}" w:before="{component.before.twips}" w:after="{component.after.twips}"/>'
    properties = paragraph.find(w("pPr"))
    if properties.find(w("spacing")) is None and properties.find(w("sectPr")) is None:
        properties.append(etree.fromstring(spacing))
    for one in paragraph.iter(w("r")):
        one.insert(0, etree.fromstring(run))


def _latent_styles() -> str:
    """Return what Word tells in every file of the styles that are built into it."""
    tables = ("Light Shading", "Light List", "Light Grid", "Medium Shading 1", "Medium Shading 2", "Medium List 1")
    tables += ("Medium List 2", "Medium Grid 1", "Medium Grid 2", "Medium Grid 3", "Dark List", "Colorful Grid")
    tables += tuple(f"{kind} Table {n}" for kind in ("Grid", "List") for n in range(1, 8))
    names = [f"{kind} {n}" for kind in ("heading", "toc", "index") for n in range(1, 10)]
    names += [f"{table}{accent}" for table in tables for accent in ("", *(f" Accent {n}" for n in range(1, 7)))]
    items = "".join(
        f'<w:lsdException w:name="{name}" w:semiHidden="1" w:uiPriority="{40 + index % 60}" w:unhideWhenUsed="1"/>'
        for index, name in enumerate(names)
    )
    return f'<w:latentStyles xmlns:w="{W}" w:defLockedState="0" w:count="376">{items}</w:latentStyles>'
