"""WordprocessingML written by hand: one paragraph, one table, one package; each way of writing changes a few of them."""

import io
import zipfile
from collections.abc import Sequence
from xml.sax.saxutils import escape

from tests.checks.blind.drawn import DECLARED, shape
from tests.checks.blind.page import TITLE_WIDTH, Foot, Line, Paper, Run, Sheet, Table, cell

FONT = "Times New Roman"
FONTS = f'<w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}" w:eastAsia="{FONT}" w:cs="{FONT}"/>'
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
PART = "application/vnd.openxmlformats-officedocument.wordprocessingml"
KINDS = {"styles.xml": "styles", "settings.xml": "settings", "header1.xml": "header", "header2.xml": "header"}


def twips(points: float) -> int:
    return round(points * 20)


class Markup:
    """Everything is in w:docDefaults; a run says only in what it differs."""

    size = 14.0
    gap = "<w:p/>"

    def __init__(self, paper: Paper) -> None:
        self.paper = paper
        self.drawn = 0

    # a paragraph

    def run_properties(self, run: Run, size: float) -> str:
        marks = "<w:b/>" * run.bold + "<w:i/>" * run.italic
        half = f'<w:sz w:val="{round(size * 2)}"/>' if size != self.size else ""
        return marks + half + '<w:u w:val="single"/>' * run.underline

    def run(self, run: Run, size: float) -> str:
        properties = self.run_properties(run, size)
        opening = f"<w:rPr>{properties}</w:rPr>" if properties else ""
        return f'<w:r>{opening}<w:t xml:space="preserve">{escape(run.text)}</w:t></w:r>'

    def runs(self, line: Line) -> str:
        return "".join(self.run(run, line.size) for run in line.runs)

    def indents(self, line: Line) -> str:
        first = f' w:firstLine="{twips(line.first)}"' if line.first else ""
        left = f' w:left="{twips(line.indent)}"' if line.indent else ""
        return f"<w:ind{left}{first}/>" if first or left else ""

    def spacing(self, line: Line) -> str:
        exact = f' w:line="{twips(line.exact)}" w:lineRule="exact"' if line.exact else ""
        return f'<w:spacing w:before="{twips(line.before)}" w:after="{twips(line.after)}"{exact}/>'

    def style(self, line: Line) -> str:  # noqa: ARG002 — the ways with styles answer by the line
        return ""

    def properties(self, line: Line, *, early: str = "") -> str:
        align = {"justify": "both"}.get(line.align, line.align)
        kept = "<w:keepNext/>" * line.keep
        shape = f'{self.style(line)}{kept}{early}{self.spacing(line)}{self.indents(line)}<w:jc w:val="{align}"/>'
        return f"<w:pPr>{shape}</w:pPr>"

    def opening(self) -> str:
        return "<w:p>"

    def paragraph(self, line: Line, *, early: str = "", added: str = "") -> str:
        return f"{self.opening()}{self.properties(line, early=early)}{self.runs(line)}{added}</w:p>"

    # what stands side by side

    def title_rule(self, width: float) -> str:
        """A run that draws the line under the title."""
        self.drawn += 1
        return f"<w:r>{self.draw(TITLE_WIDTH, (width - TITLE_WIDTH) / 2, 18, self.drawn)}</w:r>"

    def draw(self, width: float, left: float, top: float, at: int) -> str:
        return shape(width, left, top, at)

    def column(self, lines: Sequence[Line], width: float) -> str:
        ruled = (self.paragraph(line, added=self.title_rule(width) if line.ruled else "") for line in lines)
        return "".join(ruled) or self.gap

    def cell(self, inside: str, width: float) -> str:
        return f'<w:tc><w:tcPr><w:tcW w:w="{twips(width)}" w:type="dxa"/></w:tcPr>{inside}</w:tc>'

    def grid(self, rows: Sequence[Sequence[str]], widths: Sequence[float], *, border: bool = False) -> str:
        edge = '<w:{} w:val="single" w:sz="4" w:space="0" w:color="000000"/>'
        sides = ("top", "left", "bottom", "right", "insideH", "insideV")
        borders = f"<w:tblBorders>{''.join(edge.format(side) for side in sides)}</w:tblBorders>" if border else ""
        padding = 3 if border else 0
        margins = "".join(f'<w:{side} w:w="{twips(padding)}" w:type="dxa"/>' for side in ("left", "right"))
        columns = "".join(f'<w:gridCol w:w="{twips(width)}"/>' for width in widths)
        repeated, whole = "<w:trPr><w:tblHeader/></w:trPr>", "<w:trPr><w:cantSplit/></w:trPr>"
        body = "".join(
            f"<w:tr>{'' if border and at else repeated if border else whole}"
            f"{''.join(self.cell(inside, width) for inside, width in zip(row, widths, strict=True))}</w:tr>"
            for at, row in enumerate(rows)
        )
        return (
            f'<w:tbl><w:tblPr><w:tblW w:w="{twips(sum(widths))}" w:type="dxa"/><w:jc w:val="center"/>{borders}'
            f'<w:tblLayout w:type="fixed"/><w:tblCellMar>{margins}</w:tblCellMar></w:tblPr>'
            f"<w:tblGrid>{columns}</w:tblGrid>{body}</w:tbl>"
        )

    def head(self, sheet: Sheet) -> str:
        widths = (sheet.width - sheet.head, sheet.head)
        lines = zip((sheet.left, sheet.right), widths, strict=True)
        return self.grid([[self.column(column, width) for column, width in lines]], widths)

    def foot(self, foot: Foot, sheet: Sheet) -> str:
        half = sheet.width / 2
        space = self.paragraph(Line("", (), exact=12, keep=True))
        return space + self.grid([[self.column(lines, half) for lines in foot]], (half, half))

    def table(self, table: Table) -> str:
        rows = []
        for at, row in enumerate(table.rows):
            rows.append([self.paragraph(cell(text, at)) for text in row])
        return self.grid(rows, table.widths, border=True)

    def contact(self, sheet: Sheet) -> str:
        border = '<w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>'
        first = (self.paragraph(line._replace(before=18), early=border) for line in sheet.contact[:1])
        return "".join(first) + "".join(self.paragraph(line) for line in sheet.contact[1:])

    # a section

    def section(self, sheet: Sheet, at: int) -> str:
        (width, height), (top, bottom, left, right) = sheet.paper, sheet.margins
        turned = ' w:orient="landscape"' if sheet.landscape else ""
        headers = '<w:headerReference w:type="default" r:id="rId11"/>'
        headers += '<w:headerReference w:type="first" r:id="rId12"/>' if at == 0 and sheet.top else ""
        restarted = '<w:pgNumType w:start="1"/>' if at else ""
        return (
            f'<w:sectPr>{headers}<w:pgSz w:w="{twips(width)}" w:h="{twips(height)}"{turned}/>'
            f'<w:pgMar w:top="{twips(top)}" w:right="{twips(right)}" w:bottom="{twips(bottom)}" w:left="{twips(left)}" '
            f'w:header="567" w:footer="567" w:gutter="0"/>{restarted}<w:titlePg/></w:sectPr>'
        )

    def body(self) -> str:
        out = []
        for at, sheet in enumerate(self.paper.sheets):
            out.append(self.head(sheet) if sheet.left else "")
            out += [self.paragraph(item) if isinstance(item, Line) else self.table(item) for item in sheet.middle]
            out += [self.foot(foot, sheet) for foot in sheet.feet]
            out.append(self.contact(sheet))
            last = at == len(self.paper.sheets) - 1
            ending = '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>{}</w:pPr></w:p>'
            out.append(ending.format("" if last else self.section(sheet, at)))
        return "".join(out) + self.section(self.paper.sheets[-1], len(self.paper.sheets) - 1)

    # parts and the package

    def page_number(self) -> str:
        field = ('<w:fldChar w:fldCharType="begin"/>', '<w:instrText xml:space="preserve"> PAGE </w:instrText>')
        field += ('<w:fldChar w:fldCharType="separate"/>', "<w:t>2</w:t>", '<w:fldChar w:fldCharType="end"/>')
        properties = self.run_properties(Run(""), 14)
        runs = "".join(f"<w:r>{f'<w:rPr>{properties}</w:rPr>' if properties else ''}{part}</w:r>" for part in field)
        return f"<w:p>{self.properties(Line('', ()))}{runs}</w:p>"

    def defaults(self) -> str:
        return f'<w:rPrDefault><w:rPr>{FONTS}<w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault><w:pPrDefault/>'

    def styles(self) -> str:
        return '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'

    def settings(self) -> str:
        return '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'

    def files(self) -> dict[str, str]:
        first = self.paper.sheets[0]
        mirrored = "<w:mirrorMargins/>" if first.mirrored else ""
        top = "".join(self.paragraph(line) for line in first.top) or self.gap
        return {
            "document.xml": f"<w:document {DECLARED}><w:body>{self.body()}</w:body></w:document>",
            "styles.xml": f"<w:styles {DECLARED}><w:docDefaults>{self.defaults()}</w:docDefaults>{self.styles()}</w:styles>",
            "settings.xml": f"<w:settings {DECLARED}>{mirrored}{self.settings()}</w:settings>",
            "header1.xml": f"<w:hdr {DECLARED}>{self.page_number()}</w:hdr>",
            "header2.xml": f"<w:hdr {DECLARED}>{top}</w:hdr>",
        }

    def bytes(self) -> bytes:
        files = self.files()
        types = "".join(
            f'<Override PartName="/word/{name}" ContentType="{PART}.{kind}+xml"/>' for name, kind in KINDS.items()
        )
        related = "".join(
            f'<Relationship Id="rId{at}" Type="{OFFICE}/{kind}" Target="{name}"/>'
            for at, (name, kind) in enumerate(KINDS.items(), start=9)
        )
        files = {f"word/{name}": text for name, text in files.items()} | {
            "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" '
            f'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" '
            f'ContentType="application/xml"/><Override PartName="/word/document.xml" '
            f'ContentType="{PART}.document.main+xml"/>{types}</Types>',
            "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" '
            f'Type="{OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>',
            "word/_rels/document.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships">{related}</Relationships>',
        }
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
            for name in sorted(files):
                package.writestr(zipfile.ZipInfo(name), XML + files[name])
        return out.getvalue()
