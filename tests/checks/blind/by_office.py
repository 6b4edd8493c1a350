"""Documents as LibreOffice writes them: a flat ODF text by hand, which its Word filter turns into a DOCX."""

from collections.abc import Sequence
from xml.sax.saxutils import escape

from tests.checks.blind.page import TITLE_WIDTH, Line, Paper, Run, Sheet, Table, cell

FONT = "Times New Roman"
SPACES = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
}


class Flat:
    """One flat ODF document; styles are gathered while the text is written."""

    def __init__(self, paper: Paper) -> None:
        self.paper = paper
        self.styles: dict[str, str] = {}

    def style(self, family: str, properties: str, attributes: str = "") -> str:
        key = f'style:family="{family}"{attributes}>{properties}</style:style>'
        return self.styles.setdefault(key, f"{family[0].upper()}{len(self.styles) + 1}")

    def run(self, run: Run, size: float) -> str:
        marks = ' fo:font-weight="bold"' * run.bold + ' fo:font-style="italic"' * run.italic
        marks += (
            ' style:text-underline-style="solid" style:text-underline-width="auto" style:text-underline-color="font-color"'
            * run.underline
        )
        name = self.style("text", f'<style:text-properties style:font-name="F" fo:font-size="{size:g}pt"{marks}/>')
        return f'<text:span text:style-name="{name}">{escape(run.text)}</text:span>'

    def paragraph(self, line: Line, *, side: float = 0, border: bool = False, page: str = "") -> str:
        height = f' fo:line-height="{line.exact:g}pt"' if line.exact else ""
        counted = ' style:page-number="1"' * bool(page)
        kept = ' fo:keep-with-next="always"' * line.keep
        align = {"left": "start", "right": "end"}.get(line.align, line.align)
        edge = ' fo:border-top="0.75pt solid #000000" fo:padding-top="1pt"' if border else ""
        properties = (
            f'<style:paragraph-properties fo:text-align="{align}" fo:margin-top="{line.before:g}pt" '
            f'fo:margin-bottom="{line.after:g}pt" fo:margin-left="{line.indent + side:g}pt" fo:margin-right="{side:g}pt" '
            f'fo:text-indent="{line.first:g}pt" fo:orphans="2" fo:widows="2"{counted}{kept}{height}{edge}/>'
        )
        name = self.style("paragraph", properties, f' style:parent-style-name="Standard"{page}')
        return f'<text:p text:style-name="{name}">{"".join(self.run(run, line.size) for run in line.runs)}</text:p>'

    def column(self, lines: Sequence[Line], width: float) -> str:
        out = []
        for line in lines:
            out.append(self.paragraph(line))
            if line.ruled:
                out.append(self.paragraph(Line("", (), exact=4), side=(width - TITLE_WIDTH) / 2, border=True))
        return "".join(out) or "<text:p/>"

    def grid(
        self, rows: Sequence[Sequence[str]], widths: Sequence[float], *, border: bool = False, page: str = ""
    ) -> str:
        edge = "0.5pt solid #000000" if border else "none"
        shape = f'<style:table-properties style:width="{sum(widths):g}pt" table:align="center"/>'
        name = self.style("table", shape, page)
        padding = "3pt" if border else "0pt"
        cell_properties = f'<style:table-cell-properties fo:padding="{padding}" fo:border="{edge}"/>'
        boxed = self.style("table-cell", cell_properties)
        made = [f'<table:table table:style-name="{name}">']
        for width in widths:
            column = self.style("table-column", f'<style:table-column-properties style:column-width="{width:g}pt"/>')
            made.append(f'<table:table-column table:style-name="{column}"/>')
        whole = self.style("table-row", '<style:table-row-properties fo:keep-together="always"/>')
        for at, row in enumerate(rows):
            cells = "".join(
                f'<table:table-cell table:style-name="{boxed}">{inside}</table:table-cell>' for inside in row
            )
            text = f'<table:table-row table:style-name="{whole}">{cells}</table:table-row>'
            head = border and at == 0
            made.append(f"<table:table-header-rows>{text}</table:table-header-rows>" if head else text)
        return "".join(made) + "</table:table>"

    def table(self, table: Table) -> str:
        rows = []
        for at, row in enumerate(table.rows):
            rows.append([self.paragraph(cell(text, at)) for text in row])
        return self.grid(rows, table.widths, border=True)

    def sheet(self, sheet: Sheet, at: int) -> str:
        out = []
        if sheet.left:
            widths = (sheet.width - sheet.head, sheet.head)
            halves = zip((sheet.left, sheet.right), widths, strict=True)
            out.append(
                self.grid(
                    [[self.column(lines, width) for lines, width in halves]],
                    widths,
                    page=' style:master-page-name="First0"',
                )
            )
        for of, item in enumerate(sheet.middle):
            page = f' style:master-page-name="First{at}"' if of == 0 and at else ""
            out.append(self.paragraph(item, page=page) if isinstance(item, Line) else self.table(item))
        for foot in sheet.feet:
            half = sheet.width / 2
            out.append(self.paragraph(Line("", (), exact=12, keep=True)))
            out.append(self.grid([[self.column(foot.left, half), self.column(foot.right, half)]], (half, half)))
        out.append(self.paragraph(Line("", (Run(""),), 1, exact=1)))
        return "".join(out)

    def pages(self) -> tuple[str, str]:
        """Each section has a first page without its number, and those that follow."""
        layouts, masters = [], []
        number = f'<text:p text:style-name="{self.numbered()}"><text:page-number text:select-page="current">2</text:page-number></text:p>'
        for at, sheet in enumerate(self.paper.sheets):
            (width, height), (_, bottom, left, right) = sheet.paper, sheet.margins
            turned = "landscape" if sheet.landscape else "portrait"
            layouts.append(
                f'<style:page-layout style:name="L{at}"><style:page-layout-properties fo:page-width="{width:g}pt" '
                f'fo:page-height="{height:g}pt" style:print-orientation="{turned}" fo:margin-top="28.35pt" '
                f'fo:margin-bottom="{bottom:g}pt" fo:margin-left="{left:g}pt" fo:margin-right="{right:g}pt"/>'
                f'<style:header-style><style:header-footer-properties svg:height="{sheet.margins[0] - 28.35:g}pt" '
                f'fo:min-height="{sheet.margins[0] - 28.35:g}pt" fo:margin-bottom="8pt" style:dynamic-spacing="true"/>'
                f"</style:header-style></style:page-layout>"
            )
            first = "".join(self.paragraph(line) for line in sheet.top) or "<text:p/>"
            masters.append(
                f'<style:master-page style:name="First{at}" style:page-layout-name="L{at}"><style:header>{number}</style:header>'
                f"<style:header-first>{first}</style:header-first></style:master-page>"
            )
        return "".join(layouts), "".join(masters)

    def numbered(self) -> str:
        properties = '<style:paragraph-properties fo:text-align="center"/>'
        letters = '<style:text-properties style:font-name="F" fo:font-size="14pt"/>'
        return self.style("paragraph", properties + letters, ' style:parent-style-name="Standard"')

    def text(self) -> str:
        body = "".join(self.sheet(sheet, at) for at, sheet in enumerate(self.paper.sheets))
        layouts, masters = self.pages()
        styles = "".join(f'<style:style style:name="{name}" {key}' for key, name in self.styles.items())
        declared = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in SPACES.items())
        declared += ' xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"'
        standard = (
            '<style:style style:name="Standard" style:family="paragraph"><style:text-properties style:font-name="F" '
            'fo:font-size="14pt" fo:language="vi" fo:country="VN"/></style:style>'
        )
        return (
            f'<?xml version="1.0" encoding="UTF-8"?><office:document {declared} office:version="1.3" '
            f'office:mimetype="application/vnd.oasis.opendocument.text"><office:font-face-decls>'
            f'<style:font-face style:name="F" svg:font-family="\'{FONT}\'"/></office:font-face-decls>'
            f"<office:styles>{standard}</office:styles><office:automatic-styles>{styles}{layouts}</office:automatic-styles>"
            f"<office:master-styles>{masters}</office:master-styles><office:body><office:text>{body}</office:text>"
            f"</office:body></office:document>"
        )
