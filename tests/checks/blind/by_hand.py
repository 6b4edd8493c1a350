"""Ways of writing the XML: what an older or a newer Word leaves in a file, and what is odd but right."""

import re
import unicodedata
from collections.abc import Callable
from typing import Any
from xml.sax.saxutils import escape

from tests.checks.blind.drawn import NS, alternate, box, vml
from tests.checks.blind.markup import FONT, Markup, twips
from tests.checks.blind.page import TITLE_WIDTH, Line, Paper, Run, Sheet, Table


class Tabs(Markup):
    """The head and the signature are lines with two centred tabs."""

    def head(self, sheet: Sheet) -> str:
        left, right = list(sheet.left), list(sheet.right)
        tabs = (sheet.width - sheet.head) / 2, sheet.width - sheet.head / 2
        rows = [[line, None] for line in left]
        rows[0][1] = right[0]
        at = next(at for at, line in enumerate(left) if line.component == "number")
        rows[at][1] = right[1]
        return "".join(self.row(row, tabs, sheet) for row in rows)

    def row(self, row: list[Line | None], at: tuple[float, float], sheet: Sheet) -> str:
        stops = "".join(f'<w:tab w:val="center" w:pos="{twips(position)}"/>' for position in at)
        cells = (f"<w:r><w:tab/></w:r>{self.runs(line) if line else ''}" for line in row)
        ruled = row[1] and row[1].ruled
        rule = self.title_rule((sheet.width - sheet.head / 2) * 2) if ruled else ""
        properties = f'<w:pPr><w:tabs>{stops}</w:tabs><w:spacing w:before="0" w:after="0"/></w:pPr>'
        return f"<w:p>{properties}{''.join(cells)}{rule}</w:p>"


class Boxes(Markup):
    """Each half of the head is a text box; the paragraph that holds them is as high as they are."""

    def head(self, sheet: Sheet) -> str:
        left, right = sheet.width - sheet.head, sheet.head
        high = 20.0 * max(len(sheet.left), 4)
        boxes = ""
        for lines, width, start in ((sheet.left, left, 0.0), (sheet.right, right, left)):
            self.drawn += 1
            boxes += f"<w:r>{box(width, high, start, 0, self.drawn, self.column(lines, width))}</w:r>"
        space = f'<w:pPr><w:spacing w:before="0" w:after="0" w:line="{twips(high)}" w:lineRule="exact"/></w:pPr>'
        return f"<w:p>{space}{boxes}</w:p>"

    def column(self, lines: tuple[Line, ...], width: float) -> str:
        out = []
        for line in lines:
            out.append(self.paragraph(line))
            if line.ruled:
                side = twips((width - TITLE_WIDTH) / 2)
                border = '<w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>'
                spaced = '<w:spacing w:before="0" w:after="0" w:line="80" w:lineRule="exact"/>'
                out.append(f'<w:p><w:pPr>{border}{spaced}<w:ind w:left="{side}" w:right="{side}"/></w:pPr></w:p>')
        return "".join(out) or self.gap


class Frames(Markup):
    """The halves of the head are frames, as Word 95 had them."""

    def head(self, sheet: Sheet) -> str:
        left = sheet.width - sheet.head
        out = []
        for lines, width, start in ((sheet.left, left, 0.0), (sheet.right, sheet.head, left)):
            frame = (
                f'<w:framePr w:w="{twips(width)}" w:hSpace="0" w:wrap="around" w:vAnchor="page" w:hAnchor="margin" '
                f'w:x="{twips(start) or 1}" w:y="1134"/>'
            )
            for line in lines:
                added = self.title_rule(width) if line.ruled else ""
                out.append(self.paragraph(line, early=frame, added=added))
        high = 18.0 * max(len(sheet.left), 4)
        space = f'<w:pPr><w:spacing w:before="0" w:after="0" w:line="{twips(high)}" w:lineRule="exact"/></w:pPr>'
        return "".join(out) + f"<w:p>{space}</w:p>"


class Word2003(Markup):
    """A file of Word 2003 that was saved again as DOCX: complex sizes, VML, smart tags, the number in a frame."""

    size = 12.0

    def draw(self, width: float, left: float, top: float, at: int) -> str:
        return vml(width, left, top, at)

    def run_properties(self, run: Run, size: float) -> str:
        bold, italic = "<w:b/><w:bCs/>" * run.bold, "<w:i/><w:iCs/>" * run.italic
        half = f'<w:sz w:val="{round(size * 2)}"/><w:szCs w:val="{round(size * 2)}"/>'
        return bold + italic + half + '<w:u w:val="single"/>' * run.underline + '<w:lang w:val="vi-VN"/>'

    def runs(self, line: Line) -> str:
        runs = super().runs(line)
        if line.component != "place_date":
            return runs
        return f'<w:smartTag w:uri="{NS["st1"]}" w:element="place">{runs}</w:smartTag>'

    def defaults(self) -> str:
        fonts = f'<w:rFonts w:ascii="{FONT}" w:eastAsia="{FONT}" w:hAnsi="{FONT}" w:cs="{FONT}"/>'
        return f"<w:rPrDefault><w:rPr>{fonts}</w:rPr></w:rPrDefault><w:pPrDefault/>"

    def styles(self) -> str:
        return (
            '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>'
            '<w:rPr><w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:val="en-US" w:eastAsia="en-US"/></w:rPr></w:style>'
            '<w:style w:type="character" w:styleId="PageNumber"><w:name w:val="page number"/></w:style>'
        )

    def settings(self) -> str:
        return "<w:compat/>"

    def page_number(self) -> str:
        frame = '<w:framePr w:wrap="around" w:vAnchor="text" w:hAnchor="margin" w:xAlign="center" w:y="1"/>'
        sized = '<w:rPr><w:rStyle w:val="PageNumber"/><w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr>'
        kinds = ("begin", "separate", "end")
        begin, separate, end = (f'<w:r>{sized}<w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in kinds)
        asked = f'<w:r>{sized}<w:instrText xml:space="preserve">PAGE  </w:instrText></w:r>'
        shown = f"<w:r>{sized}<w:t>2</w:t></w:r>"
        return f"<w:p><w:pPr>{frame}</w:pPr>{begin}{asked}{separate}{shown}{end}</w:p><w:p/>"


class Word365(Markup):
    """What Word 365 leaves: revision ids, split runs, marks of the speller, bookmarks, the number in a content control."""

    size = 11.0

    def __init__(self, paper: Paper) -> None:
        super().__init__(paper)
        self.count = 0

    def draw(self, width: float, left: float, top: float, at: int) -> str:
        return alternate(width, left, top, at)

    def opening(self) -> str:
        self.count += 1
        return f'<w:p w:rsidR="00A{self.count:05X}" w:rsidRDefault="005C1D2E" w:rsidP="00E7{self.count:04X}">'

    def run_properties(self, run: Run, size: float) -> str:
        bold, italic = "<w:b/><w:bCs/>" * run.bold, "<w:i/><w:iCs/>" * run.italic
        half = f'<w:sz w:val="{round(size * 2)}"/><w:szCs w:val="{round(size * 2)}"/>'
        fonts = f'<w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}" w:cs="{FONT}"/>'
        return f"{fonts}{bold}{italic}{half}" + '<w:u w:val="single"/>' * run.underline

    def run(self, run: Run, size: float) -> str:
        """Split after each third word, the second piece inside the marks of the speller."""
        words = re.findall(r"\s*\S+\s*", run.text)
        pieces = ["".join(words[at : at + 3]) for at in range(0, len(words), 3)] or [run.text]
        out = ""
        for at, piece in enumerate(pieces):
            text = f'<w:t xml:space="preserve">{escape(piece)}</w:t>'
            made = f'<w:r w:rsidRPr="00F{self.count:05X}"><w:rPr>{self.run_properties(run, size)}</w:rPr>{text}</w:r>'
            marked = f'<w:proofErr w:type="spellStart"/>{made}<w:proofErr w:type="spellEnd"/>'
            out += marked if at == 1 else made
        return out

    def runs(self, line: Line) -> str:
        runs = super().runs(line)
        if line.component not in {"number", "signer", "addressee"}:
            return runs
        mark = f'w:id="{self.count}"'
        name = "_GoBack" if line.component == "signer" else f"_Hlk{self.count:08d}"
        return f'<w:bookmarkStart {mark} w:name="{name}"/>{runs}<w:bookmarkEnd {mark}/>'

    def defaults(self) -> str:
        fonts = '<w:rFonts w:ascii="Calibri" w:eastAsia="Calibri" w:hAnsi="Calibri" w:cs="Times New Roman"/>'
        return (
            f'<w:rPrDefault><w:rPr>{fonts}<w:sz w:val="22"/><w:szCs w:val="22"/></w:rPr></w:rPrDefault><w:pPrDefault>'
            '<w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault>'
        )

    def spacing(self, line: Line) -> str:
        single = "" if line.exact else ' w:line="240" w:lineRule="auto"'
        return super().spacing(line).replace("/>", f"{single}/>")

    def page_number(self) -> str:
        gallery = (
            '<w:docPartObj><w:docPartGallery w:val="Page Numbers (Top of Page)"/><w:docPartUnique/></w:docPartObj>'
        )
        control = f'<w:sdtPr><w:id w:val="-1318265312"/>{gallery}</w:sdtPr>'
        return f"<w:sdt>{control}<w:sdtContent>{super().page_number()}</w:sdtContent></w:sdt>"


class Odd(Markup):
    """Right by inheritance only: a bold base that is unset, fonts by halves, the indent in characters."""

    size = 14.0

    def style(self, line: Line) -> str:
        return f'<w:pStyle w:val="{"Doan" if line.first else "Dam"}"/>'

    def run_properties(self, run: Run, size: float) -> str:
        fonts = f'<w:rFonts w:hAnsi="{FONT}"/>'
        marks = '<w:b w:val="0"/>' * (not run.bold) + "<w:i/>" * run.italic
        half = f'<w:sz w:val="{round(size * 2)}"/>'
        return f"{fonts}{marks}{half}" + '<w:u w:val="single"/>' * run.underline

    def indents(self, line: Line) -> str:
        if not line.first:
            return super().indents(line)
        return f'<w:ind w:firstLineChars="200" w:firstLine="{twips(line.first)}"/>'

    def styles(self) -> str:
        named = '<w:style w:type="{}" w:customStyle="1" w:styleId="{}"><w:name w:val="{}"/>{}</w:style>'
        half_fonts = f'<w:rFonts w:ascii="{FONT}" w:hAnsi="Arial" w:cs="{FONT}"/>'
        bold = f'<w:basedOn w:val="Normal"/><w:rPr>{half_fonts}<w:b/><w:color w:val="000000"/></w:rPr>'
        text = '<w:basedOn w:val="Dam"/><w:pPr><w:jc w:val="both"/></w:pPr>'
        toggle = "<w:rPr><w:b/></w:rPr>"
        return (
            super().styles()
            + named.format("paragraph", "Dam", "VB đậm", bold)
            + named.format("paragraph", "Doan", "VB đoạn", text)
            + named.format("character", "Thuong", "VB thường", toggle)
        )


class Toggled(Odd):
    """Bold in the style of the paragraph and again in that of the run is not bold (ECMA-376 part 1, 17.7.3)."""

    def run_properties(self, run: Run, size: float) -> str:
        style = "" if run.bold else '<w:rStyle w:val="Thuong"/>'
        return style + super().run_properties(run._replace(bold=True), size)


def decomposed(paper: Paper) -> Paper:
    """Every letter with its marks after it, as macOS and some keyboards give them."""
    return _each(paper, lambda text: unicodedata.normalize("NFD", text))


def unbreaking(paper: Paper) -> Paper:
    """A number stays with its word: no-break spaces after Số, Điều, ngày, tháng, năm, and in a percentage."""
    return _each(paper, lambda text: re.sub(r"\b(Số|Điều|ngày|tháng|năm|quý|đồng chí) (?=\S)", "\\1\u00a0", text))


def _each(paper: Paper, change: Callable[[str], str]) -> Paper:
    def line(item: Any) -> Any:
        if isinstance(item, Table):
            return item._replace(rows=tuple(tuple(change(cell) for cell in row) for row in item.rows))
        return item._replace(runs=tuple(run._replace(text=change(run.text)) for run in item.runs))

    def sheet(old: Sheet) -> Sheet:
        return old._replace(
            **{
                name: tuple(line(item) for item in getattr(old, name))
                for name in ("middle", "left", "right", "top", "contact")
            },
            feet=tuple(
                foot._replace(left=tuple(map(line, foot.left)), right=tuple(map(line, foot.right))) for foot in old.feet
            ),
        )

    return paper._replace(sheets=tuple(map(sheet, paper.sheets)))
