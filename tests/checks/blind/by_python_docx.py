"""Documents as a script with python-docx writes them: with every letter set by hand, or with styles of its own."""

import io
from collections.abc import Callable, Sequence
from typing import Any

import docx
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn
from docx.shared import Pt

from tests.checks.blind.drawn import DECLARED, alternate, shape
from tests.checks.blind.page import TITLE_WIDTH, Line, Paper, Run, Sheet, Table
from tests.checks.blind.page import cell as set_cell

FONT = "Times New Roman"


def named(run_properties: Any) -> None:
    fonts = run_properties.get_or_add_rFonts()
    for name in list(fonts.attrib):
        if "Theme" in name:
            del fonts.attrib[name]
    for slot in ("ascii", "hAnsi", "eastAsia", "cs"):
        fonts.set(qn(f"w:{slot}"), FONT)


def _format(target: Any, line: Line) -> None:
    target.alignment = getattr(WD_ALIGN_PARAGRAPH, line.align.upper())
    target.space_before, target.space_after = Pt(line.before), Pt(line.after)
    target.first_line_indent = Pt(line.first) if line.first else None
    target.left_indent = Pt(line.indent) if line.indent else None
    target.keep_with_next = line.keep or None
    if line.exact:
        target.line_spacing_rule, target.line_spacing = WD_LINE_SPACING.EXACTLY, Pt(line.exact)
    else:
        target.line_spacing = 1.0


def _letters(font: Any, run: Run, size: float) -> None:
    font.size, font.bold, font.italic, font.underline = Pt(size), run.bold, run.italic, run.underline


class Script:
    """The script; one that has styles gives a paragraph the style of its component and leaves its letters alone."""

    def __init__(self, paper: Paper, *, styled: bool = False) -> None:
        self.paper = paper
        self.document = docx.Document()
        self.document.core_properties.title = paper.title
        self.styled = styled
        self.drawn = 0
        normal = self.document.styles["Normal"]
        if styled:
            normal.font.name, normal.font.size = FONT, Pt(14)
            named(normal.element.get_or_add_rPr())

    def style(self, line: Line) -> str:
        run = line.runs[-1] if line.runs else Run("")
        name = f"VB {line.component or 'khác'} {line.size:g}{line.align[0]}{line.before:g}{'+' * line.keep}{'*' * run.bold}"
        if name not in self.document.styles:
            made = self.document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
            made.base_style = self.document.styles["Normal"]
            _letters(made.font, run, line.size)
            _format(made.paragraph_format, line)
        return name

    def line(self, holder: Any, line: Line, paragraph: Any = None) -> Any:
        paragraph = paragraph or holder.add_paragraph()
        if self.styled:
            paragraph.style = self.style(line)
        else:
            _format(paragraph.paragraph_format, line)
        for run in line.runs:
            put = paragraph.add_run(run.text)
            if not self.styled:
                _letters(put.font, run, line.size)
                named(put._r.get_or_add_rPr())
            elif run[1:] != line.runs[-1][1:]:
                put.bold, put.italic = run.bold, run.italic
        return paragraph

    def bordered(self, holder: Any, width: float) -> None:
        """An empty line whose upper border is as long as the title."""
        paragraph = holder.add_paragraph()
        side = (width - TITLE_WIDTH) / 2
        _format(paragraph.paragraph_format, Line("", (), exact=4))
        paragraph.paragraph_format.left_indent = paragraph.paragraph_format.right_indent = Pt(side)
        border = f'<w:pBdr {DECLARED}><w:top w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>'
        paragraph._p.get_or_add_pPr().insert_element_before(parse_xml(border), "w:spacing", "w:ind", "w:jc", "w:rPr")

    def lined(self, paragraph: Any, width: float, made: Callable[..., str] = shape, top: float = 18) -> None:
        """A drawn line below this paragraph."""
        self.drawn += 1
        run = f"<w:r {DECLARED}>{made(TITLE_WIDTH, (width - TITLE_WIDTH) / 2, top, self.drawn)}</w:r>"
        paragraph._p.append(parse_xml(run))

    def fill(self, cell: Any, lines: Sequence[Line], width: float, *, border: bool = True) -> None:
        for at, line in enumerate(lines):
            paragraph = self.line(cell, line, cell.paragraphs[0] if at == 0 else None)
            if line.ruled and border:
                self.bordered(cell, width)
            elif line.ruled:
                self.lined(paragraph, width, alternate)

    def grid(self, rows: int, widths: Sequence[float]) -> Any:
        """A table without borders or padding."""
        table = self.document.add_table(rows, len(widths))
        table.alignment, table.autofit = WD_TABLE_ALIGNMENT.CENTER, False
        margins = "".join(f'<w:{side} w:w="0" w:type="dxa"/>' for side in ("left", "right"))
        table._tbl.tblPr.insert_element_before(
            parse_xml(f"<w:tblCellMar {DECLARED}>{margins}</w:tblCellMar>"), "w:tblLook"
        )
        for column, width in zip(table.columns, widths, strict=True):
            column.width = Pt(width)
            for cell in column.cells:
                cell.width = Pt(width)
        for row in table.rows:
            row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        return table

    def table(self, table: Table) -> None:
        made = self.document.add_table(len(table.rows), len(table.widths), style="Table Grid")
        made.alignment, made.autofit = WD_TABLE_ALIGNMENT.CENTER, False
        for column, width in zip(made.columns, table.widths, strict=True):
            column.width = Pt(width)
        for at, (row, texts) in enumerate(zip(made.rows, table.rows, strict=True)):
            for cell, text, width in zip(row.cells, texts, table.widths, strict=True):
                cell.width = Pt(width)
                self.line(cell, set_cell(text, at), cell.paragraphs[0])
        repeat = OxmlElement("w:tblHeader")
        made.rows[0]._tr.get_or_add_trPr().append(repeat)

    def section(self, sheet: Sheet, at: int) -> None:
        section = self.document.add_section(WD_SECTION.NEW_PAGE) if at else self.document.sections[0]
        section.orientation = WD_ORIENT.LANDSCAPE if sheet.landscape else WD_ORIENT.PORTRAIT
        section.page_width, section.page_height = (Pt(length) for length in sheet.paper)
        top, bottom, left, right = (Pt(length) for length in sheet.margins)
        section.top_margin, section.bottom_margin, section.left_margin, section.right_margin = top, bottom, left, right
        section.header_distance = section.footer_distance = Pt(28.35)
        section.different_first_page_header_footer = True
        if at:
            number = OxmlElement("w:pgNumType")
            number.set(qn("w:start"), "1")
            section._sectPr.insert_element_before(number, "w:cols", "w:titlePg", "w:docGrid")
            return
        for line in sheet.top:
            self.line(section.first_page_header, line, section.first_page_header.paragraphs[0])
        paragraph = self.line(None, Line("", (Run(""),)), section.header.paragraphs[0])
        field = f'<w:fldSimple {DECLARED} w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple>'
        paragraph._p.append(parse_xml(field))
        number_run = paragraph._p[-1][0]
        if not self.styled:
            properties = number_run.get_or_add_rPr()
            named(properties)
            properties.sz_val = Pt(14)

    def middle(self, sheet: Sheet) -> None:
        for item in sheet.middle:
            if isinstance(item, Line):
                self.line(self.document, item)
            else:
                self.table(item)

    def feet(self, sheet: Sheet) -> None:
        """Each row of feet in a table of two cells."""
        for foot in sheet.feet:
            self.line(self.document, Line("", (), exact=12, keep=True))
            table = self.grid(1, (sheet.width / 2, sheet.width / 2))
            for cell, lines in zip(table.rows[0].cells, foot, strict=True):
                self.fill(cell, lines, sheet.width / 2)

    def bytes(self) -> bytes:
        out = io.BytesIO()
        self.document.save(out)
        return out.getvalue()


def _one_row(script: Script, sheet: Sheet, *, border: bool) -> None:
    widths = (sheet.width - sheet.head, sheet.head)
    table = script.grid(1, widths)
    for cell, lines, width in zip(table.rows[0].cells, (sheet.left, sheet.right), widths, strict=True):
        script.fill(cell, lines, width, border=border)


def _written(script: Script, head: Callable[[Script, Sheet], None]) -> bytes:
    for at, sheet in enumerate(script.paper.sheets):
        script.section(sheet, at)
        if sheet.left:
            head(script, sheet)
        script.middle(sheet)
        script.feet(sheet)
        script.line(script.document, Line("", (), exact=1))
    return script.bytes()


def direct(paper: Paper) -> bytes:
    return _written(Script(paper), lambda script, sheet: _one_row(script, sheet, border=True))


def styled(paper: Paper) -> bytes:
    return _written(Script(paper, styled=True), lambda script, sheet: _one_row(script, sheet, border=False))


def _three_rows(script: Script, sheet: Sheet) -> None:
    """Three rows: level with the title, below it, level with the number; a cell as wide as the title has the line for its upper border."""
    right = sheet.head
    side = (right - TITLE_WIDTH) / 2
    table = script.grid(3, (sheet.width - right, side, TITLE_WIDTH, side))
    number = next(at for at, line in enumerate(sheet.left) if line.component == "number")
    title, place = sheet.right
    rows = ((sheet.left[:1], (title,)), (sheet.left[1:number], ()), (sheet.left[number:], (place,)))
    for row, (left, lines) in zip(table.rows, rows, strict=True):
        script.fill(row.cells[0], left, sheet.width - right)
        if lines:
            script.line(None, lines[0], row.cells[1].merge(row.cells[3]).paragraphs[0])
    border = f'<w:tcBorders {DECLARED}><w:top w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:tcBorders>'
    table.rows[1].cells[2]._tc.get_or_add_tcPr().append(parse_xml(border))


class Cells(Script):
    def feet(self, sheet: Sheet) -> None:
        """The signer has a row of his own, beside the recipients whose cell is as high as both."""
        for foot in sheet.feet:
            self.line(self.document, Line("", (), exact=12, keep=True))
            half = sheet.width / 2
            table = self.grid(2, (half, half))
            above, below = table.rows
            for column, lines in enumerate(foot):
                if not lines or lines[-1].component != "signer":
                    self.fill(above.cells[column].merge(below.cells[column]), lines, half)
                else:
                    self.fill(above.cells[column], lines[:-1], half)
                    self.fill(below.cells[column], lines[-1:], half)


def celled(paper: Paper) -> bytes:
    return _written(Cells(paper), _three_rows)
