"""Lines that are drawn: as Word 2010 and later does it, and as Word 2003 did."""

NS = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "v": "urn:schemas-microsoft-com:vml",
    "o": "urn:schemas-microsoft-com:office:office",
    "w10": "urn:schemas-microsoft-com:office:word",
    "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "st1": "urn:schemas-microsoft-com:office:smarttags",
}
DECLARED = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in NS.items())
EMU = 12700  # in a point


def shape(width: float, left: float, top: float, at: int) -> str:
    """A line of DrawingML, of this width, ``left`` from the column and ``top`` below the paragraph's first line."""
    extent = f'cx="{round(width * EMU)}" cy="0"'
    return (
        f'<w:drawing><wp:anchor distT="0" distB="0" distL="114300" distR="114300" simplePos="0" '
        f'relativeHeight="{251659264 + at}" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">'
        f'<wp:simplePos x="0" y="0"/>'
        f'<wp:positionH relativeFrom="column"><wp:posOffset>{round(left * EMU)}</wp:posOffset></wp:positionH>'
        f'<wp:positionV relativeFrom="paragraph"><wp:posOffset>{round(top * EMU)}</wp:posOffset></wp:positionV>'
        f'<wp:extent {extent}/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>'
        f'<wp:docPr id="{at}" name="Straight Connector {at}"/><wp:cNvGraphicFramePr/>'
        f'<a:graphic><a:graphicData uri="{NS["wps"]}"><wps:wsp><wps:cNvCnPr/><wps:spPr>'
        f'<a:xfrm><a:off x="0" y="0"/><a:ext {extent}/></a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom>'
        f'<a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln></wps:spPr><wps:bodyPr/>'
        f"</wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>"
    )


def vml(width: float, left: float, top: float, at: int) -> str:
    """The same in VML, as Word 2003 drew it."""
    return (
        f'<w:pict><v:line id="_x0000_s{1026 + at}" style="position:absolute;z-index:{at}" '
        f'from="{left:g}pt,{top:g}pt" to="{left + width:g}pt,{top:g}pt" strokecolor="black" strokeweight=".75pt"/></w:pict>'
    )


def alternate(width: float, left: float, top: float, at: int) -> str:
    """Both, as Word 365 writes them."""
    return (
        f'<mc:AlternateContent><mc:Choice Requires="wps">{shape(width, left, top, at)}</mc:Choice>'
        f"<mc:Fallback>{vml(width, left, top, at)}</mc:Fallback></mc:AlternateContent>"
    )


def box(width: float, height: float, left: float, top: float, at: int, inside: str) -> str:
    """A text box without a border, with these paragraphs in it."""
    extent = f'cx="{round(width * EMU)}" cy="{round(height * EMU)}"'
    style = f"position:absolute;margin-left:{left:g}pt;margin-top:{top:g}pt;width:{width:g}pt;height:{height:g}pt"
    return (
        f'<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" '
        f'simplePos="0" relativeHeight="{251659264 + at}" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">'
        f'<wp:simplePos x="0" y="0"/>'
        f'<wp:positionH relativeFrom="column"><wp:posOffset>{round(left * EMU)}</wp:posOffset></wp:positionH>'
        f'<wp:positionV relativeFrom="paragraph"><wp:posOffset>{round(top * EMU)}</wp:posOffset></wp:positionV>'
        f'<wp:extent {extent}/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>'
        f'<wp:docPr id="{at}" name="Text Box {at}"/><wp:cNvGraphicFramePr/>'
        f'<a:graphic><a:graphicData uri="{NS["wps"]}"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr>'
        f'<a:xfrm><a:off x="0" y="0"/><a:ext {extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
        f"<a:noFill/><a:ln><a:noFill/></a:ln></wps:spPr><wps:txbx><w:txbxContent>{inside}</w:txbxContent></wps:txbx>"
        f'<wps:bodyPr lIns="0" tIns="0" rIns="0" bIns="0"/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>'
        f'</mc:Choice><mc:Fallback><w:pict><v:shape id="box{at}" style="{style}" stroked="f" filled="f">'
        f'<v:textbox inset="0,0,0,0"><w:txbxContent>{inside}</w:txbxContent></v:textbox></v:shape></w:pict>'
        f"</mc:Fallback></mc:AlternateContent>"
    )
