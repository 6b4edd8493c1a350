"""Documents written as raw WordprocessingML, in the constructions that offices use; nothing here is ours.

A specimen is the text of one plan laid out in one construction, with some of its properties changed.
"""

import zipfile
from dataclasses import dataclass, field
from io import BytesIO
from xml.sax.saxutils import escape

NS = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
)
BODY = (
    "Thực hiện chương trình công tác năm 2026, Ban Thường vụ Đảng uỷ xây dựng kế hoạch tổ chức sinh hoạt chi bộ mẫu "
    "ở các chi bộ trực thuộc, yêu cầu các chi bộ chuẩn bị chu đáo, thiết thực và rút kinh nghiệm sau mỗi kỳ."
)


@dataclass
class Look:
    """A run's and its paragraph's look, as direct formatting."""

    size: float = 14
    bold: bool = False
    italic: bool = False
    underline: bool = False
    align: str = "left"
    first: int = 0
    after: int = 0
    line: int = 0
    border: bool = False
    style: str = ""


@dataclass
class Spec:
    """What the plan says and how it looks; each field may be changed by a fault."""

    title: str = "ĐẢNG CỘNG SẢN VIỆT NAM"
    title_look: Look = field(default_factory=lambda: Look(15, bold=True, align="center"))
    parent: str = "ĐẢNG BỘ TỈNH LAI CHÂU"
    parent_look: Look = field(default_factory=lambda: Look(align="center"))
    agency: str = "ĐẢNG UỶ XÃ MƯỜNG VÍ DỤ"
    agency_look: Look = field(default_factory=lambda: Look(bold=True, align="center"))
    star: str = "*"
    number: str = "Số 08-KH/ĐU"
    number_look: Look = field(default_factory=lambda: Look(align="center"))
    letter: str = ""
    letter_look: Look = field(default_factory=lambda: Look(12, italic=True, align="center"))
    date: str = "Mường Ví Dụ, ngày 05 tháng 8 năm 2026"
    date_look: Look = field(default_factory=lambda: Look(italic=True, align="center"))
    type: str = "KẾ HOẠCH"
    type_look: Look = field(default_factory=lambda: Look(16, bold=True, align="center"))
    subject: str = "tổ chức sinh hoạt chi bộ mẫu năm 2026"
    subject_look: Look = field(default_factory=lambda: Look(bold=True, align="center"))
    rule: str = "-----"
    paragraphs: tuple[str, ...] = (BODY, "1. " + BODY, "a) " + BODY, "b) " + BODY)
    body_look: Look = field(default_factory=lambda: Look(align="both", first=567, after=120, line=360))
    label: str = "Nơi nhận:"
    label_look: Look = field(default_factory=lambda: Look(underline=True))
    recipients: tuple[str, ...] = ("- Ban Thường vụ Tỉnh uỷ (b/c);", "- Các chi bộ;", "- Lưu Văn phòng Đảng uỷ.")
    recipient_look: Look = field(default_factory=lambda: Look(12))
    authority: str = "T/M BAN THƯỜNG VỤ"
    authority_look: Look = field(default_factory=lambda: Look(bold=True, align="center"))
    office: str = "PHÓ BÍ THƯ"
    office_look: Look = field(default_factory=lambda: Look(align="center"))
    name: str = "Nguyễn Văn A"
    name_look: Look = field(default_factory=lambda: Look(bold=True, align="center"))
    line: bool = True
    margins: str = 'w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567"'
    font: str = "Times New Roman"
    settings: str = ""
    extra: str = ""


def run(text, look, *, split=False):
    """A run, or three runs that cut its words."""
    properties = (
        ("<w:b/>" if look.bold else "")
        + ("<w:i/>" if look.italic else "")
        + f'<w:sz w:val="{round(look.size * 2)}"/>'
        + ('<w:u w:val="single"/>' if look.underline else "")
    )
    cuts = [text[: len(text) // 3], text[len(text) // 3 : -2], text[-2:]] if split and len(text) > 6 else [text]
    return "".join(
        f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{escape(cut)}</w:t></w:r>' for cut in cuts if cut
    )


def layout(look, *, frame="", tabs=""):
    """Paragraph properties."""
    return (
        "<w:pPr>"
        + (f'<w:pStyle w:val="{look.style}"/>' if look.style else "")
        + frame
        + ('<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>' if look.border else "")
        + tabs
        + f'<w:spacing w:before="0" w:after="{look.after}"'
        + (f' w:line="{look.line}" w:lineRule="exact"/>' if look.line else "/>")
        + (f'<w:ind w:firstLine="{look.first}"/>' if look.first else "")
        + f'<w:jc w:val="{look.align}"/></w:pPr>'
    )


def para(text, look, *, split=False, frame="", inner=""):
    """A paragraph of one look."""
    return f"<w:p>{layout(look, frame=frame)}{run(text, look, split=split) if text else ''}{inner}</w:p>"


def table(*rows):
    """A table without borders."""
    cells = "".join(
        "<w:tr>"
        + "".join(f'<w:tc><w:tcPr><w:tcW w:w="4677" w:type="dxa"/></w:tcPr>{cell}</w:tc>' for cell in row)
        + "</w:tr>"
        for row in rows
    )
    return (
        '<w:tbl><w:tblPr><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>'
        f'<w:tblGrid><w:gridCol w:w="4677"/><w:gridCol w:w="4677"/></w:tblGrid>{cells}</w:tbl>'
    )


def drawn_line(kind):
    """A drawn line, in the old and the new drawing language."""
    if kind == "vml":
        return '<w:r><w:pict><v:line from="10pt,2pt" to="220pt,2pt" strokeweight=".75pt"/></w:pict></w:r>'
    return (
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="2600000" cy="0"/>'
        '<wp:docPr id="90" name="line"/><a:graphic><a:graphicData '
        'uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvCnPr/><wps:spPr>'
        '<a:xfrm><a:off x="0" y="0"/><a:ext cx="2600000" cy="0"/></a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom>'
        '<a:ln w="9525"/></wps:spPr><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>'
        '<mc:Fallback><w:pict><v:line from="0,0" to="200pt,0"/></w:pict></mc:Fallback></mc:AlternateContent></w:r>'
    )


def box(content, number, kind):
    """A text box, in the old and the new drawing language."""
    old = f'<w:pict><v:shape id="s{number}"><v:textbox><w:txbxContent>{content}</w:txbxContent></v:textbox></v:shape></w:pict>'
    if kind == "vml":
        return f"<w:r>{old}</w:r>"
    other = old.replace('id="90"', 'id="91"')
    return (
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="2700000" cy="900000"/>'
        f'<wp:docPr id="{number}" name="b{number}"/><a:graphic><a:graphicData '
        'uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx><w:txbxContent>'
        f"{content}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>"
        f"</mc:Choice><mc:Fallback>{other}</mc:Fallback></mc:AlternateContent></w:r>"
    )


def _left(spec, split):
    return (
        para(spec.parent, spec.parent_look, split=split)
        + para(spec.agency, spec.agency_look, split=split)
        + (para(spec.star, Look(align="center")) if spec.star else "")
    )


def _title(spec, line, split):
    look = spec.title_look
    if line == "border" and spec.line:
        look = Look(**{**vars(look), "border": True})
    if line == "underline" and spec.line:
        look = Look(**{**vars(look), "underline": True})
    inner = drawn_line(line) if line in ("vml", "dml") and spec.line else ""
    return para(spec.title, look, split=split, inner=inner)


def head(spec, construction, line, *, split=False):
    """The head of the page in one of the constructions."""
    number = para(spec.number, spec.number_look, split=split)
    number += para(spec.letter, spec.letter_look) if spec.letter else ""
    date = para(spec.date, spec.date_look, split=split)
    left, title = _left(spec, split), _title(spec, line, split)
    if construction == "table":
        return table((left, title), (number, date))
    if construction == "nested":
        inner = table((left, title), (number, date))
        return table((inner + "<w:p/>", "<w:p/>")).replace('w:w="9354"', 'w:w="9400"')
    if construction == "control":
        return f"<w:sdt><w:sdtPr/><w:sdtContent>{table((left, title), (number, date))}</w:sdtContent></w:sdt>"
    if construction in ("vml", "dml"):
        boxes = box(left + number, 1, construction) + box(title + date, 2, construction)
        return f"<w:p>{boxes}</w:p>"
    if construction == "frames":
        place = '<w:framePr w:w="4500" w:wrap="around" w:vAnchor="page" w:hAnchor="page" w:x="{x}" w:y="1134"/>'
        one = "".join(
            para(text, look, frame=place.format(x=1701))
            for text, look in (
                (spec.parent, spec.parent_look),
                (spec.agency, spec.agency_look),
                (spec.star, Look(align="center")),
                (spec.number, spec.number_look),
            )
            if text
        )
        look = Look(**{**vars(spec.title_look), "border": spec.line})
        two = para(spec.title, look, frame=place.format(x=6200)) + para(
            spec.date, spec.date_look, frame=place.format(x=6200)
        )
        return one + two
    return _tabbed(spec)


def _tabbed(spec):
    """Two halves by tab stops: the agency left, the title right, in the same lines."""
    stops = '<w:tabs><w:tab w:val="center" w:pos="2300"/><w:tab w:val="center" w:pos="7000"/></w:tabs>'
    title = Look(**{**vars(spec.title_look), "underline": spec.line})
    lines = (
        ((spec.parent, spec.parent_look), (spec.title, title)),
        ((spec.agency, spec.agency_look), ("", title)),
        ((spec.star, Look()), ("", title)),
        ((spec.number, spec.number_look), (spec.date, spec.date_look)),
    )
    out = ""
    for (one, one_look), (two, two_look) in lines:
        right = f"<w:r><w:tab/></w:r>{run(two, two_look)}" if two else ""
        text = run(one, one_look) if one else ""
        out += f"<w:p>{layout(Look(), tabs=stops)}<w:r><w:tab/></w:r>{text}{right}</w:p>"
    return out


def closing(spec, construction, *, split=False):
    """Recipients and signature."""
    left = para(spec.label, spec.label_look, split=split) if spec.label else "<w:p/>"
    left += "".join(para(text, spec.recipient_look) for text in spec.recipients)
    right = (
        para(spec.authority, spec.authority_look, split=split)
        + para(spec.office, spec.office_look)
        + "<w:p/>" * 4
        + para(spec.name, spec.name_look)
    )
    if construction in ("vml", "dml"):
        return f"<w:p>{box(left, 3, construction)}{box(right, 4, construction)}</w:p>"
    if construction == "tabs":
        return _tabbed_closing(spec)
    return table((left, right))


def _tabbed_closing(spec):
    stops = '<w:tabs><w:tab w:val="center" w:pos="7000"/></w:tabs>'
    lefts = [(spec.label, spec.label_look), *((text, spec.recipient_look) for text in spec.recipients)]
    rights = [
        (spec.authority, spec.authority_look),
        (spec.office, spec.office_look),
        None,
        None,
        (spec.name, spec.name_look),
    ]
    out = ""
    for index in range(max(len(lefts), len(rights))):
        one = lefts[index] if index < len(lefts) else None
        two = rights[index] if index < len(rights) else None
        text = run(*one) if one else ""
        out += (
            f"<w:p>{layout(Look(), tabs=stops)}{text}" + (f"<w:r><w:tab/></w:r>{run(*two)}" if two else "") + "</w:p>"
        )
    return out


def body(spec, *, split=False):
    """Type, subject, hyphens, paragraphs."""
    return (
        (para(spec.type, spec.type_look, split=split) if spec.type else "")
        + (para(spec.subject, spec.subject_look, split=split) if spec.subject else "")
        + (para(spec.rule, Look(align="center")) if spec.rule else "")
        + spec.extra
        + "".join(para(text, spec.body_look, split=split) for text in spec.paragraphs)
    )


def document(spec, construction="table", line="border", *, split=False):
    """The specimen as the bytes of a DOCX."""
    section = f'<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar {spec.margins} w:gutter="0"/></w:sectPr>'
    inner = (
        head(spec, construction, line, split=split) + "<w:p/>" + body(spec, split=split) + closing(spec, construction)
    )
    return package(
        f"<w:document {NS}><w:body>{inner}<w:p/>{section}</w:body></w:document>", font=spec.font, settings=spec.settings
    )


def package(document_xml, *, font="Times New Roman", settings=""):
    """A zip with the least that Word opens."""
    styles = (
        f"<w:styles {NS}><w:docDefaults><w:rPrDefault><w:rPr>"
        f'<w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:cs="{font}"/><w:sz w:val="24"/></w:rPr></w:rPrDefault>'
        '<w:pPrDefault/></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal">'
        '<w:name w:val="Normal"/></w:style></w:styles>'
    )
    base = "application/vnd.openxmlformats-officedocument.wordprocessingml."
    types = (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{base}document.main+xml"/>'
        f'<Override PartName="/word/settings.xml" ContentType="{base}settings+xml"/>'
        f'<Override PartName="/word/styles.xml" ContentType="{base}styles+xml"/></Types>'
    )
    rel = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>'
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    parts = {
        "[Content_Types].xml": types,
        "_rels/.rels": rel.format(
            f'<Relationship Id="rId1" Type="{office}officeDocument" Target="word/document.xml"/>'
        ),
        "word/document.xml": document_xml,
        "word/_rels/document.xml.rels": rel.format(
            f'<Relationship Id="rId1" Type="{office}styles" Target="styles.xml"/>'
            f'<Relationship Id="rId2" Type="{office}settings" Target="settings.xml"/>'
        ),
        "word/settings.xml": f"<w:settings {NS}>{settings}</w:settings>",
        "word/styles.xml": styles,
    }
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return buffer.getvalue()
