// Documents as the npm library docx writes them: node by_docx.mjs pages.json folder
import { readFileSync, writeFileSync } from "node:fs";
import {
  AlignmentType, BorderStyle, Document, Header, LineRuleType, Packer, PageNumber, PageOrientation, Paragraph,
  SectionType, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlign, WidthType,
} from "docx";

const FONT = "Times New Roman";
const TITLE_WIDTH = 206.7;
const twips = (points) => Math.round(points * 20);
const ALIGN = { center: AlignmentType.CENTER, left: AlignmentType.LEFT, right: AlignmentType.RIGHT, justify: AlignmentType.BOTH };
const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" };
const BORDERLESS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE };
const SOLID = { style: BorderStyle.SINGLE, size: 6, space: 1, color: "000000" };

const paragraph = (line, more = {}) => new Paragraph({
  alignment: ALIGN[line.align],
  spacing: {
    before: twips(line.before), after: twips(line.after),
    ...(line.exact ? { line: twips(line.exact), lineRule: LineRuleType.EXACT } : { line: 240, lineRule: LineRuleType.AUTO }),
  },
  keepNext: line.keep,
  indent: { firstLine: twips(line.first), left: twips(line.indent) },
  children: line.runs.map((run) => new TextRun({
    text: run.text, bold: run.bold, italics: run.italic, underline: run.underline ? {} : undefined,
    size: line.size * 2, font: FONT, color: "000000",
  })),
  ...more,
});

const ruleUnder = (width) => new Paragraph({
  spacing: { before: 0, after: 0, line: 80, lineRule: LineRuleType.EXACT },
  indent: { left: twips((width - TITLE_WIDTH) / 2), right: twips((width - TITLE_WIDTH) / 2) },
  border: { top: SOLID },
});

const column = (lines, width) => {
  const made = lines.flatMap((line) => (line.ruled ? [paragraph(line), ruleUnder(width)] : [paragraph(line)]));
  return new TableCell({
    width: { size: twips(width), type: WidthType.DXA }, borders: BORDERLESS, verticalAlign: VerticalAlign.TOP,
    children: made.length ? made : [new Paragraph({})],
  });
};

const pair = (left, right, widths) => new Table({
  layout: TableLayoutType.FIXED, borders: BORDERLESS, columnWidths: widths.map(twips),
  width: { size: twips(widths[0] + widths[1]), type: WidthType.DXA }, margins: { left: 0, right: 0, top: 0, bottom: 0 },
  rows: [new TableRow({ cantSplit: true, children: [column(left, widths[0]), column(right, widths[1])] })],
});

const plain = (text, bold) => ({
  runs: [{ text, bold }], size: 14, align: bold || /^[\d.,]+$/.test(text) ? "center" : "left", before: 3, after: 3, first: 0, indent: 0,
});

const space = (height, keepNext) => new Paragraph({
  keepNext, spacing: { before: 0, after: 0, line: twips(height), lineRule: LineRuleType.EXACT },
});

const table = (item) => new Table({
  layout: TableLayoutType.FIXED, columnWidths: item.widths.map(twips), alignment: AlignmentType.CENTER,
  width: { size: twips(item.widths.reduce((sum, width) => sum + width)), type: WidthType.DXA },
  rows: item.rows.map((row, at) => new TableRow({
    tableHeader: at === 0,
    children: row.map((text, of) => new TableCell({
      width: { size: twips(item.widths[of]), type: WidthType.DXA }, children: [paragraph(plain(text, at === 0))],
    })),
  })),
});

const section = (sheet, at) => {
  const [width, height] = sheet.paper;
  const [top, bottom, left, right] = sheet.margins;
  const across = width - left - right;
  const children = [];
  if (sheet.left.length) children.push(pair(sheet.left, sheet.right, [across - sheet.head, sheet.head]));
  children.push(...sheet.middle.map((item) => (item.rows ? table(item) : paragraph(item))));
  for (const foot of sheet.feet) {
    children.push(space(12, true));
    children.push(pair(foot.left, foot.right, [across / 2, across / 2]));
  }
  children.push(space(1, false));
  const number = new TextRun({ children: [PageNumber.CURRENT], size: 28, font: FONT });
  const first = sheet.top.length ? sheet.top.map((line) => paragraph(line)) : [new Paragraph({})];
  return {
    properties: {
      type: SectionType.NEXT_PAGE, titlePage: true,
      page: {
        // docx turns the two around itself where the page lies
        size: {
          width: twips(Math.min(width, height)), height: twips(Math.max(width, height)),
          orientation: sheet.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: { top: twips(top), bottom: twips(bottom), left: twips(left), right: twips(right), header: 567, footer: 567 },
        pageNumbers: at ? { start: 1 } : {},
      },
    },
    headers: {
      default: new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] }),
      first: new Header({ children: first }),
    },
    children,
  };
};

const [, , pages, folder] = process.argv;
for (const [name, paper] of Object.entries(JSON.parse(readFileSync(pages, "utf8")))) {
  const document = new Document({
    title: paper.title, creator: "Văn phòng", sections: paper.sheets.map(section),
    styles: { default: { document: { run: { font: FONT, size: 28 } } } },
  });
  writeFileSync(`${folder}/${name}.docx`, await Packer.toBuffer(document));
}
