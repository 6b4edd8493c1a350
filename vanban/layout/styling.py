"""A standard laid over a Word file: styles, page, page number.

Templates use the standard's styles and no direct formatting, so rewriting the styles and the sections is all
that one template needs to serve every standard. A style is known by its *name*: Word processors rename ids.
"""

from collections.abc import Collection, Sequence
from typing import Any
from xml.sax.saxutils import quoteattr

from lxml import etree

from vanban.standards import A5, Component, Mm, Page, Standard, style_key
from vanban.text.columns import CELL_PADDING

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_ALIGN = {"left": "left", "right": "right", "center": "center", "both": "both"}

TABLE_STYLES = {"letterhead": "VB Bảng tiêu đề", "closing": "VB Bảng ký", "table": "VB Bảng"}
"""Table styles by what the table holds: the head of the page, the foot of the text, or data with borders."""


def w(tag: str) -> str:
    """Return a WordprocessingML name in the form that lxml takes."""
    return f"{{{W}}}{tag}"


def style_xml(component: Component, style_id: str) -> str:
    """Return the ``w:style`` element of a component."""
    flags = "".join(
        f"<w:{tag}/>" for tag, wanted in (("b", component.bold), ("i", component.italic), ("caps", False)) if wanted
    )
    underline = '<w:u w:val="single"/>' if component.underline else ""
    size = round(component.size * 2)
    rule = "exact" if component.line else "auto"
    line = component.line.twips if component.line else 240
    keep = "<w:keepNext/>" if component.keep_next else ""
    first = component.first_line.twips
    indent = f'<w:ind w:firstLine="{first}"/>' if first else ""
    return (
        f'<w:style xmlns:w="{W}" w:type="paragraph" w:customStyle="1" w:styleId="{style_id}">'
        f"<w:name w:val={quoteattr(component.style)}/><w:qFormat/>"
        f'<w:pPr>{keep}<w:widowControl/><w:spacing w:before="{component.before.twips}" '
        f'w:after="{component.after.twips}" w:line="{line}" w:lineRule="{rule}"/>{indent}'
        f'<w:jc w:val="{_ALIGN[component.align]}"/></w:pPr>'
        f'<w:rPr>{flags}<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>{underline}</w:rPr></w:style>'
    )


def table_style_xml(kind: str) -> str:
    """Return the ``w:style`` element of one of our tables."""
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    edge = 'w:val="single" w:sz="4" w:space="0" w:color="000000"' if kind == "table" else 'w:val="nil"'
    borders = "".join(f"<w:{side} {edge}/>" for side in sides)
    padding = CELL_PADDING if kind == "table" else 0
    return (
        f'<w:style xmlns:w="{W}" w:type="table" w:customStyle="1" w:styleId="Vb-{kind}">'
        f'<w:name w:val="{TABLE_STYLES[kind]}"/><w:tblPr><w:tblBorders>{borders}</w:tblBorders><w:tblCellMar>'
        f'<w:top w:w="{padding // 4}" w:type="dxa"/><w:left w:w="{padding}" w:type="dxa"/>'
        f'<w:bottom w:w="{padding // 4}" w:type="dxa"/>'
        f'<w:right w:w="{padding}" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
    )


def defaults_xml(standard: Standard) -> str:
    """Return ``w:docDefaults``: the standard's typeface for all scripts, Vietnamese, body size."""
    font, size = standard.font.value, round(standard.components["body"].size * 2)
    return (
        f'<w:docDefaults xmlns:w="{W}"><w:rPrDefault><w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}" '
        f'w:cs="{font}" w:eastAsia="{font}"/><w:color w:val="000000"/><w:sz w:val="{size}"/>'
        f'<w:szCs w:val="{size}"/><w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/></w:rPr>'
        f'</w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" '
        f'w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
    )


def restyle(styles: bytes, standard: Standard) -> tuple[bytes, dict[str, str]]:
    """Return a styles part that follows the standard, and the id of each component's style in it.

    Styles of tables are there as ``table:letterhead`` and so on.
    """
    root = etree.fromstring(styles)
    named = [
        (style, name.get(w("val"), "")) for style in root.iterfind(w("style")) for name in style.iterfind(w("name"))
    ]
    by_name = {style_key(name): style for style, name in named}
    by_id = {style.get(w("styleId")): style for style, name in named if name.startswith("VB ")}
    for old in root.findall(w("docDefaults")):
        root.remove(old)
    root.insert(0, etree.fromstring(defaults_xml(standard)))
    ids: dict[str, str] = {}
    for component in standard.components.values():
        old = by_name.get(component.style)
        ids[component.id] = _put(root, by_id.get(component.style_id) if old is None else old, component)
    for kind, name in TABLE_STYLES.items():
        ids[f"table:{kind}"] = _put(root, by_name.get(name), kind)
    etree.cleanup_namespaces(root)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True), ids


def _put(root: Any, old: Any, what: Component | str) -> str:
    own_id = what.style_id if isinstance(what, Component) else f"Vb-{what}"
    style_id = old.get(w("styleId")) if old is not None else own_id
    xml = style_xml(what, style_id) if isinstance(what, Component) else table_style_xml(what)
    new = etree.fromstring(xml)
    new.set(w("styleId"), style_id)
    if old is None:
        root.append(new)
    else:
        root.replace(old, new)
    return str(style_id)


_BEFORE_SHIFT_RETURN = {
    f"{{{W}}}{tag}"
    for tag in (
        "useSingleBorderforContiguousCells", "wpJustification", "noTabHangInd", "noLeading", "spaceForUL",
        "noColumnBalance", "balanceSingleByteDoubleByteWidth", "noExtraLineSpacing", "doNotLeaveBackslashAlone",
        "ulTrailSpace",
    )
}  # fmt: skip
_BEHIND_COMPAT = (
    "docVars", "rsids", "mathPr", "attachedSchema", "themeFontLang", "clrSchemeMapping", "doNotIncludeSubdocsInStats",
    "doNotAutoCompressPictures", "forceUpgrade", "captions", "readModeInkLockDown", "smartTagType", "schemaLibrary",
    "shapeDefaults", "doNotEmbedSmartTags", "decimalSymbol", "listSeparator",
)  # fmt: skip
"""What stands behind ``w:compat`` in the settings (ECMA-376, CT_Settings)."""


def unstretched(settings: bytes) -> bytes:
    """Return a settings part by which a break in a justified line does not pull its words apart."""
    root = etree.fromstring(settings)
    compat = root.find(w("compat"))
    if compat is None:
        behind = (item for item in root if etree.QName(item).localname in _BEHIND_COMPAT)
        compat = etree.Element(w("compat"))
        following = next(behind, None)
        root.append(compat) if following is None else following.addprevious(compat)
    if compat.find(w("doNotExpandShiftReturn")) is None:
        place = sum(item.tag in _BEFORE_SHIFT_RETURN for item in compat)
        compat.insert(place, etree.Element(w("doNotExpandShiftReturn")))
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))


def lay_page(section: Any, standard: Standard, *, small: bool = False, own: Collection[str] = ()) -> Page:
    """Set paper and margins of a ``w:sectPr``; return the page.

    It is A4, or A5 where it was drawn so and the standard leaves the choice (``small``), and lies as it was drawn.
    ``own`` are the rules that the form answers for itself: what they hold stays as it was drawn.
    """
    page = standard.page
    size, margins = _child(section, "pgSz"), _child(section, "pgMar")
    drawn = sorted(_length(size, side) for side in ("w", "h"))
    if all(drawn) and ("page-size" in own or (small and _near(drawn, A5))):
        page = page._replace(width=drawn[0], height=drawn[1])
    if size.get(w("orient")) == "landscape" or _length(size, "w") > _length(size, "h"):
        page = page.turned
        size.set(w("orient"), "landscape")
    if "page-margins" in own:
        top, right, bottom, left = (_length(margins, side) for side in ("top", "right", "bottom", "left"))
        page = page._replace(top=top, right=right, bottom=bottom, left=left)
    size.set(w("w"), str(page.width.twips))
    size.set(w("h"), str(page.height.twips))
    sides: dict[str, Mm] = {"top": page.top, "right": page.right, "bottom": page.bottom, "left": page.left}
    for side, length in sides.items():
        margins.set(w(side), str(length.twips))
    for side in ("header", "footer"):
        margins.set(w(side), str(page.number_edge.twips))
    margins.set(w("gutter"), "0")
    return page


def _length(element: Any, side: str) -> Mm:
    return Mm(float(element.get(w(side)) or 0) * 25.4 / 1440)


def _near(drawn: Sequence[Mm], paper: tuple[Mm, Mm]) -> bool:
    return all(abs(found - wanted) < 1 for found, wanted in zip(drawn, paper, strict=True))


_OVERHANG = 216
"""Twips by which Word draws a table beyond the text: the space left and right in its cells."""


def narrow_tables(body: Any, pages: Sequence[Page]) -> None:
    """Draw the tables of a text no wider than their pages are; ``pages`` are those of its sections."""
    later = iter(pages)
    tables: list[Any] = []
    for child in body:
        tables += [child] if child.tag == w("tbl") else []
        for _section in child.iter(w("sectPr")):
            room = next(later).text_width.twips
            for table in tables:
                _narrow(table, room)
            tables = []


def _narrow(table: Any, room: int) -> None:
    columns = table.findall(f"{w('tblGrid')}/{w('gridCol')}")
    total = sum(int(column.get(w("w")) or 0) for column in columns)
    if total <= room + _OVERHANG:
        return
    cells = table.iterfind(f"{w('tr')}/{w('tc')}/{w('tcPr')}/{w('tcW')}")
    for measure in (*columns, *cells, *table.iterfind(f"{w('tblPr')}/{w('tblW')}")):
        if measure.get(w("type"), "dxa") == "dxa":
            measure.set(w("w"), str(int(measure.get(w("w"))) * room // total))


def _child(section: Any, tag: str) -> Any:
    found = section.find(w(tag))
    return found if found is not None else etree.SubElement(section, w(tag))
