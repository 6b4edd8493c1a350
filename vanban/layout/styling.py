"""A standard laid over a Word file: styles, page, page number.

Templates use the standard's styles and no direct formatting, so rewriting the styles and the sections is all
that one template needs to serve every standard. A style is known by its *name*: Word processors rename ids.
"""

from collections.abc import Collection, Mapping, Sequence
from typing import Any
from xml.sax.saxutils import quoteattr

from lxml import etree

from vanban.layout.gallery import GALLERY, NEXT, OUTLINE, TEXT
from vanban.standards import A5, Component, Mm, Page, Standard, style_key
from vanban.text.columns import CELL_PADDING
from vanban.word.measures import whole
from vanban.word.parts import add_part
from vanban.word.traces import SETTINGS

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_LATENT = (
    f'<w:latentStyles xmlns:w="{W}" w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1" '
    'w:defUnhideWhenUsed="1" w:defQFormat="0" w:count="376"/>'
)
"""Hides Word's own styles until they are used."""
_IGNORABLE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Ignorable"
_ALIGN = {"left": "left", "right": "right", "center": "center", "both": "both"}

TABLE_STYLES = {"letterhead": "VB Bảng tiêu đề", "closing": "VB Bảng ký", "table": "VB Bảng"}
"""Table styles by what the table holds: the head of the page, the foot of the text, or data with borders."""


def w(tag: str) -> str:
    """Return a WordprocessingML name in the form that lxml takes."""
    return f"{{{W}}}{tag}"


def style_xml(component: Component, style_id: str, *, base: Component | None, based_on: str, after: str) -> str:
    """Return the ``w:style`` element of a component: in it stands what its base, or a bare page, has otherwise.

    ``based_on`` and ``after`` are ids of styles, of the one it inherits from and of the one that Enter begins.
    """
    links = "".join(f"<w:{tag} w:val={quoteattr(of)}/>" for tag, of in (("basedOn", based_on), ("next", after)) if of)
    place = GALLERY.index(component.id) + 1 if component.id in GALLERY else 0
    layout, look = _layout(component), _look(component)
    inherited = {**_layout(base), **_look(base)} if base else _BARE
    level = f'<w:outlineLvl w:val="{OUTLINE[component.id]}"/>' if component.id in OUTLINE else ""
    return (
        f'<w:style xmlns:w="{W}" w:type="paragraph" w:customStyle="1" w:styleId={quoteattr(style_id)}>'
        f"<w:name w:val={quoteattr(component.style)}/>{links}{_shown(place)}"
        f"<w:pPr>{_otherwise(layout, inherited)}{level}</w:pPr><w:rPr>{_otherwise(look, inherited)}</w:rPr></w:style>"
    )


_ON, _OFF = "", ' w:val="0"'
_BARE = {"keepNext": _OFF, "ind": ' w:firstLine="0"', "b": _OFF, "i": _OFF, "u": ' w:val="none"'}
"""What a style need not say that is based on nothing but the document's defaults."""


def _layout(component: Component) -> dict[str, str]:
    """Return the properties of a component's paragraph, each with its attributes, in the schema's order."""
    rule = "exact" if component.line else "auto"
    line = component.line.twips if component.line else 240
    before, after = component.before.twips, component.after.twips
    return {
        "keepNext": _ON if component.keep_next else _OFF,
        "widowControl": _ON,
        "spacing": f' w:before="{before}" w:after="{after}" w:line="{line}" w:lineRule="{rule}"',
        "ind": f' w:firstLine="{component.first_line.twips}"',
        "jc": f' w:val="{_ALIGN[component.align]}"',
    }


def _look(component: Component) -> dict[str, str]:
    """Return the properties of a component's letters, as its paragraph's."""
    size = f' w:val="{round(component.size * 2)}"'
    return {
        "b": _ON if component.bold else _OFF,
        "i": _ON if component.italic else _OFF,
        "sz": size,
        "szCs": size,
        "u": f' w:val="{"single" if component.underline else "none"}"',
    }


def _otherwise(properties: Mapping[str, str], inherited: Mapping[str, str]) -> str:
    return "".join(f"<w:{tag}{value}/>" for tag, value in properties.items() if inherited.get(tag) != value)


def _shown(place: int) -> str:
    """Return what puts a style at its place in the gallery, or hides it until it is used."""
    if place:
        return f'<w:uiPriority w:val="{place}"/><w:qFormat/>'
    return '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>'


def table_style_xml(kind: str, style_id: str, based_on: str) -> str:
    """Return the ``w:style`` element of one of our tables."""
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    edge = 'w:val="single" w:sz="4" w:space="0" w:color="000000"' if kind == "table" else 'w:val="nil"'
    borders = "".join(f"<w:{side} {edge}/>" for side in sides)
    padding = CELL_PADDING if kind == "table" else 0
    base = f"<w:basedOn w:val={quoteattr(based_on)}/>" if based_on else ""
    return (
        f'<w:style xmlns:w="{W}" w:type="table" w:customStyle="1" w:styleId={quoteattr(style_id)}>'
        f'<w:name w:val="{TABLE_STYLES[kind]}"/>{base}{_shown(0)}<w:tblPr>'
        f"<w:tblBorders>{borders}</w:tblBorders><w:tblCellMar>"
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
    for old in (*root.findall(w("docDefaults")), *root.findall(w("latentStyles"))):
        root.remove(old)
    root[:0] = [etree.fromstring(defaults_xml(standard)), etree.fromstring(_LATENT)]
    components = standard.components
    old = {item.id: by_name.get(item.style, by_id.get(item.style_id)) for item in components.values()}
    old |= {f"table:{kind}": by_name.get(name) for kind, name in TABLE_STYLES.items()}
    ids = {
        key: f"Vb-{key.removeprefix('table:')}" if style is None else str(style.get(w("styleId")))
        for key, style in old.items()
    }
    ground, table, body = _default(root, "paragraph"), _default(root, "table"), components["body"]
    new = {key: table_style_xml(kind, ids[key], table) for kind in TABLE_STYLES if (key := f"table:{kind}")}
    for item in components.values():
        base, based_on = (body, ids["body"]) if item.id in TEXT else (None, ground)
        after = ids.get(NEXT.get(item.id, ""), "")
        new[item.id] = style_xml(item, ids[item.id], base=base, based_on=based_on, after=after)
    for key, style in old.items():
        if style is None:
            root.append(etree.fromstring(new[key]))
        else:
            root.replace(style, etree.fromstring(new[key]))
    etree.cleanup_namespaces(root, keep_ns_prefixes=(root.get(_IGNORABLE) or "").split())
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True), ids


def _default(root: Any, kind: str) -> str:
    """Return the id of the default style of a kind, or nothing where it has a look that ours must not take on."""
    for style in root.iterfind(w("style")):
        if style.get(w("type")) == kind and style.get(w("default")) in ("1", "true"):
            looks = [style.find(w(tag)) for tag in ("basedOn", "pPr", "rPr")]
            return "" if any(look is not None for look in looks) else str(style.get(w("styleId")))
    return ""


_BEFORE_SHIFT_RETURN = {
    f"{{{W}}}{tag}"
    for tag in (
        "useSingleBorderforContiguousCells", "wpJustification", "noTabHangInd", "noLeading", "spaceForUL",
        "noColumnBalance", "balanceSingleByteDoubleByteWidth", "noExtraLineSpacing", "doNotLeaveBackslashAlone",
        "ulTrailSpace",
    )
}  # fmt: skip
_BEHIND_COMPAT = tuple(map(w, (
    "docVars", "rsids", "mathPr", "attachedSchema", "themeFontLang", "clrSchemeMapping", "doNotIncludeSubdocsInStats",
    "doNotAutoCompressPictures", "forceUpgrade", "captions", "readModeInkLockDown", "smartTagType", "schemaLibrary",
    "shapeDefaults", "doNotEmbedSmartTags", "decimalSymbol", "listSeparator",
)))  # fmt: skip
"""What stands behind ``w:compat`` in the settings (ECMA-376, CT_Settings)."""


def unstretched(settings: bytes) -> bytes:
    """Return a settings part by which a break in a justified line does not pull its words apart."""
    root = etree.fromstring(settings)
    compat = root.find(w("compat"))
    if compat is None:
        behind = (item for item in root if item.tag in _BEHIND_COMPAT)
        compat = etree.Element(w("compat"))
        following = next(behind, None)
        root.append(compat) if following is None else following.addprevious(compat)
    if compat.find(w("doNotExpandShiftReturn")) is None:
        place = sum(item.tag in _BEFORE_SHIFT_RETURN for item in compat)
        compat.insert(place, etree.Element(w("doNotExpandShiftReturn")))
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))


_BEFORE_MIRROR = tuple(map(w, (
    "writeProtection", "view", "zoom", "removePersonalInformation", "removeDateAndTime", "doNotDisplayPageBoundaries",
    "displayBackgroundShape", "printPostScriptOverText", "printFractionalCharacterWidth", "printFormsData",
    "embedTrueTypeFonts", "embedSystemFonts", "saveSubsetFonts", "saveFormsData",
)))  # fmt: skip
"""What stands before ``w:mirrorMargins`` in the settings (ECMA-376, CT_Settings)."""


def two_sided(given: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return the parts of a paper printed on both sides: even pages change left and right (HD 05-HD/VPTW, IV.4.2)."""
    parts = dict(given)
    if SETTINGS not in parts:
        add_part(parts, SETTINGS, f'<w:settings xmlns:w="{W}"/>'.encode(), "settings")
    root = etree.fromstring(parts[SETTINGS])
    if root.find(w("mirrorMargins")) is None:
        place = sum(item.tag in _BEFORE_MIRROR for item in root)
        root.insert(place, etree.Element(w("mirrorMargins")))
        parts[SETTINGS] = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return parts


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
    total = sum(whole(column.get(w("w"))) for column in columns)
    if total <= room + _OVERHANG:
        return
    cells = table.iterfind(f"{w('tr')}/{w('tc')}/{w('tcPr')}/{w('tcW')}")
    for measure in (*columns, *cells, *table.iterfind(f"{w('tblPr')}/{w('tblW')}")):
        if measure.get(w("type"), "dxa") == "dxa":
            measure.set(w("w"), str(whole(measure.get(w("w"))) * room // total))


def _child(section: Any, tag: str) -> Any:
    found = section.find(w(tag))
    return found if found is not None else etree.SubElement(section, w(tag))
