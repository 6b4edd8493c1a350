"""The empty Word package that templates start from: no theme, no thumbnail, only what a document needs.

python-docx's own default template carries 400 KB of styles that every reader of the file would have to parse.
"""

from vanban.layout.styling import W, restyle
from vanban.standards import Standard
from vanban.word.package import write_parts

_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PKG = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

_PARTS = {
    "word/document.xml": "document.main",
    "word/styles.xml": "styles",
    "word/settings.xml": "settings",
    "word/fontTable.xml": "fontTable",
    "word/header1.xml": "header",
    "word/header2.xml": "header",
}


def skeleton(standard: Standard, *, landscape: bool = False) -> bytes:
    """Return a DOCX without text: the standard's styles, page, page number and first-page header."""
    page = standard.page.turned if landscape else standard.page
    section = _SECTION.format(page=page, orient=' w:orient="landscape"' if landscape else "")
    styles, ids = restyle(f'{_HEAD}<w:styles xmlns:w="{W}">{_NORMAL}</w:styles>'.encode(), standard)
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _relationships(
            ("officeDocument", "word/document.xml"), ("metadata/core-properties", "docProps/core.xml")
        ),
        "docProps/core.xml": _core(),
        "word/document.xml": _part("document", f"<w:body>{section}</w:body>"),
        "word/_rels/document.xml.rels": _relationships(
            ("styles", "styles.xml"),
            ("settings", "settings.xml"),
            ("fontTable", "fontTable.xml"),
            ("header", "header1.xml"),
            ("header", "header2.xml"),
        ),
        "word/styles.xml": styles,
        "word/settings.xml": _part("settings", _SETTINGS),
        "word/fontTable.xml": _part("fonts", _FONT.format(font=standard.font.value)),
        "word/header1.xml": _part("hdr", _PAGE_NUMBER.format(style=ids["page-number"])),
        "word/header2.xml": _part("hdr", _NO_NUMBER.format(style=ids["page-number"])),
    }
    return write_parts({name: data if isinstance(data, bytes) else data.encode() for name, data in parts.items()})


_NORMAL = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
    '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>'
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
    '<w:uiPriority w:val="99"/><w:semiHidden/></w:style>'
)
_SECTION = (
    '<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:headerReference w:type="first" r:id="rId5"/>'
    '<w:pgSz w:w="{page.width.twips}" w:h="{page.height.twips}"{orient}/>'
    '<w:pgMar w:top="{page.top.twips}" w:right="{page.right.twips}" w:bottom="{page.bottom.twips}" '
    'w:left="{page.left.twips}" w:header="{page.number_edge.twips}" w:footer="{page.number_edge.twips}" w:gutter="0"/>'
    '<w:pgNumType w:start="1"/><w:titlePg/></w:sectPr>'
)
_SETTINGS = (
    '<w:zoom w:percent="100"/><w:defaultTabStop w:val="567"/><w:characterSpacingControl w:val="doNotCompress"/>'
    '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" '
    'w:val="15"/></w:compat><w:themeFontLang w:val="vi-VN"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>'
)
_FONT = '<w:font w:name="{font}"><w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>'
_PAGE_NUMBER = (
    '<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    '<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    '<w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
)
_NO_NUMBER = '<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr></w:p>'


def _part(root: str, inner: str) -> str:
    return f'{_HEAD}<w:{root} xmlns:w="{W}" xmlns:r="{_R}">{inner}</w:{root}>'


def _content_types() -> str:
    kinds = "".join(
        f'<Override PartName="/{name}" ContentType="{_OFFICE}.{kind}+xml"/>' for name, kind in _PARTS.items()
    )
    return (
        f'{_HEAD}<Types xmlns="{_PKG}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f"{kinds}"
        '<Override PartName="/docProps/core.xml" '
        'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>'
    )


def _relationships(*targets: tuple[str, str]) -> str:
    items = "".join(
        f'<Relationship Id="rId{index}" Type="{_PKG if kind.startswith("metadata") else _R}'
        f'{"/relationships" if kind.startswith("metadata") else ""}/{kind}" Target="{target}"/>'
        for index, (kind, target) in enumerate(targets, 1)
    )
    return f'{_HEAD}<Relationships xmlns="{_PKG}/relationships">{items}</Relationships>'


def _core() -> str:
    return (
        f'{_HEAD}<cp:coreProperties xmlns:cp="{_PKG}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>vanban</dc:title></cp:coreProperties>'
    )
