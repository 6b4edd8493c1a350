"""Build the committed specimens with tools that are not ours; run by hand when a tool or a specimen is added.

    python -m tests.checks.specimens.build FOLDER_WITH_NODE_MODULES

Needs LibreOffice, pandoc, and the npm package docx in that folder. Expected findings stand in findings.yaml, typed by
hand after a look at each file.
"""

import json
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.shared import Mm, Pt

from tests.checks.specimens.raw import BODY, Spec, document

HERE = Path(__file__).parent
S = Spec()
BAD = replace(
    S,
    title_look=replace(S.title_look, size=13),
    number="Số: 8/KH-ĐU",
    rule="*****",
    body_look=replace(S.body_look, size=13, line=0),
    recipients=("- Như trên,", "- Lưu: VT."),
    office_look=replace(S.office_look, bold=True),
)


def office(source, fmt, folder):
    """Convert with LibreOffice."""
    profile = f"-env:UserInstallation=file://{folder}/profile"
    command = ["soffice", "--headless", profile, "--convert-to", fmt, "--outdir", str(folder), str(source)]
    subprocess.run(command, check=True, capture_output=True)


def through_odt(name, data):
    """Save a document as ODT and as DOCX again, so that LibreOffice has written it."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, f"{name}.docx")
        source.write_bytes(data)
        office(source, "odt", folder)
        source.unlink()
        office(source.with_suffix(".odt"), "docx", folder)
        (HERE / f"{name}.docx").write_bytes(source.read_bytes())


HTML = """<html><head><meta charset="utf-8"><style>
@page {{ size: 210mm 297mm; margin: 20mm 15mm 20mm 30mm }}
p {{ font-family: "Times New Roman"; font-size: 14pt; margin: 0 }}
td p {{ text-align: center }}
.b {{ text-align: justify; text-indent: 10mm; margin-bottom: 6pt; line-height: 18pt }}
</style></head><body>
<table width="100%" cellspacing="0" cellpadding="0"><tr><td width="50%"><p>{parent}</p><p><b>{agency}</b></p><p>{star}</p></td>
<td width="50%"><p style="font-size: {title_size}pt"><b><u>{title}</u></b></p></td></tr>
<tr><td><p>{number}</p></td><td><p><i>{date}</i></p></td></tr></table>
<p style="font-size: 16pt; text-align: center"><b>{type}</b></p><p style="text-align: center"><b>{subject}</b></p>
<p style="text-align: center">{rule}</p>{paragraphs}
<table width="100%" cellspacing="0" cellpadding="0"><tr><td width="50%"><p style="text-align: left"><u>{label}</u></p>{recipients}</td>
<td width="50%"><p><b>{authority}</b></p><p>{office}</p><p><br></p><p><br></p><p><b>{name}</b></p></td></tr></table></body></html>"""


def from_html(name, spec):
    """A page of HTML, opened and saved by LibreOffice Writer."""
    values = {**vars(spec), "title_size": spec.title_look.size}
    values["paragraphs"] = "".join(f'<p class="b">{text}</p>' for text in spec.paragraphs)
    values["recipients"] = "".join(
        f'<p style="text-align: left; font-size: 12pt">{text}</p>' for text in spec.recipients
    )
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, f"{name}.html")
        source.write_text(HTML.format(**values), encoding="utf-8")
        office(source, "docx:Office Open XML Text", folder)
        (HERE / f"{name}.docx").write_bytes(source.with_suffix(".docx").read_bytes())


def by_hand(name, spec):
    """A document as a programmer writes it with python-docx: styles of its default template, direct formatting."""
    page = docx.Document()
    section = page.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin = section.bottom_margin = Mm(20)
    section.left_margin, section.right_margin = Mm(30), Mm(15)
    normal = page.styles["Normal"]
    normal.font.name, normal.font.size = "Times New Roman", Pt(14)
    normal.paragraph_format.space_after = Pt(0)

    def line(holder, text, look):
        paragraph = holder.add_paragraph()
        run = paragraph.add_run(text)
        run.bold, run.italic, run.underline = look.bold or None, look.italic or None, look.underline or None
        run.font.size = Pt(look.size)
        paragraph.alignment = {"center": WD_ALIGN_PARAGRAPH.CENTER, "both": WD_ALIGN_PARAGRAPH.JUSTIFY}.get(look.align)
        if look.first:
            paragraph.paragraph_format.first_line_indent = Mm(10)
            paragraph.paragraph_format.space_after = Pt(look.after / 20)
        if look.line:
            paragraph.paragraph_format.line_spacing_rule = WD_LINE_SPACING.EXACTLY
            paragraph.paragraph_format.line_spacing = Pt(look.line / 20)

    def cell(table, row, column, lines):
        holder = table.cell(row, column)
        holder._tc.remove(holder.paragraphs[0]._p)
        for text, look in lines:
            line(holder, text, look)

    head = page.add_table(2, 2)
    cell(head, 0, 0, [(spec.parent, spec.parent_look), (spec.agency, spec.agency_look), (spec.star, spec.number_look)])
    cell(head, 0, 1, [(spec.title, replace(spec.title_look, underline=True))])
    cell(head, 1, 0, [(spec.number, spec.number_look)])
    cell(head, 1, 1, [(spec.date, spec.date_look)])
    line(page, spec.type, spec.type_look)
    line(page, spec.subject, spec.subject_look)
    line(page, spec.rule, spec.number_look)
    for text in spec.paragraphs:
        line(page, text, spec.body_look)
    foot = page.add_table(1, 2)
    cell(foot, 0, 0, [(spec.label, spec.label_look), *((text, spec.recipient_look) for text in spec.recipients)])
    cell(foot, 0, 1, [(spec.authority, spec.authority_look), (spec.office, spec.office_look), ("", spec.office_look),
                      (spec.name, spec.name_look)])  # fmt: skip
    page.save(str(HERE / f"{name}.docx"))


NODE = """
const fs = require("fs"); const d = require("docx"); const [spec, out] = [JSON.parse(process.argv[2]), process.argv[3]];
const line = (text, look) => new d.Paragraph({
  alignment: { center: "center", both: "both" }[look.align] || "left",
  indent: look.first ? { firstLine: look.first } : undefined,
  spacing: { after: look.after, ...(look.line ? { line: look.line, lineRule: "exact" } : {}) },
  children: [new d.TextRun({ text, bold: look.bold, italics: look.italic, size: look.size * 2,
    underline: look.underline ? {} : undefined })],
});
const none = { style: "none", size: 0, color: "auto" };
const borders = { top: none, bottom: none, left: none, right: none };
const table = (rows) => new d.Table({ width: { size: 9354, type: "dxa" }, columnWidths: [4677, 4677],
  borders: { ...borders, insideHorizontal: none, insideVertical: none },
  rows: rows.map((cells) => new d.TableRow({ children: cells.map((children) => new d.TableCell({ borders,
    width: { size: 4677, type: "dxa" }, children })) })) });
const s = spec;
const page = new d.Document({
  styles: { default: { document: { run: { font: "Times New Roman", size: 28 } } } },
  sections: [{ properties: { page: { size: { width: 11906, height: 16838 },
    margin: { top: 1134, right: 850, bottom: 1134, left: 1701, header: 567 } } },
    children: [
      table([[[line(s.parent, s.parent_look), line(s.agency, s.agency_look), line(s.star, s.number_look)],
              [line(s.title, { ...s.title_look, underline: true })]],
             [[line(s.number, s.number_look)], [line(s.date, s.date_look)]]]),
      line(s.type, s.type_look), line(s.subject, s.subject_look), line(s.rule, s.number_look),
      ...s.paragraphs.map((text) => line(text, s.body_look)),
      table([[[line(s.label, s.label_look), ...s.recipients.map((text) => line(text, s.recipient_look))],
              [line(s.authority, s.authority_look), line(s.office, s.office_look), line("", s.office_look),
               line(s.name, s.name_look)]]]),
    ] }] });
d.Packer.toBuffer(page).then((buffer) => fs.writeFileSync(out, buffer));
"""


def from_node(name, spec, folder):
    """The npm package docx."""
    plain = {key: vars(value) if hasattr(value, "size") else value for key, value in vars(spec).items()}
    script = Path(folder, "specimen.js")
    script.write_text(NODE, encoding="utf-8")
    command = ["node", str(script), json.dumps(plain), str(HERE / f"{name}.docx")]
    subprocess.run(command, check=True, cwd=folder)


def from_pandoc(name):
    """Markdown through pandoc's own look: nothing of the standard is in it but the words."""
    text = f"ĐẢNG CỘNG SẢN VIỆT NAM\n\n# KẾ HOẠCH\n\n{BODY}\n\n- {BODY}\n\n**Nơi nhận:**\n\n- Các chi bộ;\n- Lưu Văn phòng.\n"
    command = ["pandoc", "-f", "markdown", "-o", str(HERE / f"{name}.docx")]
    subprocess.run(command, input=text.encode(), check=True)


def main(folder):
    """Build them all."""
    for name, construction, line in (
        ("lo-table", "table", "border"),
        ("lo-tabs", "tabs", "underline"),
        ("lo-boxes", "dml", "dml"),
        ("lo-frames", "frames", "border"),
        ("lo-drawn", "table", "dml"),
    ):
        through_odt(name, document(S, construction, line))
        through_odt(f"{name}-faults", document(BAD, construction, line))
    for suffix, spec in (("", S), ("-faults", BAD)):
        from_html(f"lo-html{suffix}", spec)
        by_hand(f"python-docx{suffix}", spec)
        from_node(f"npm-docx{suffix}", spec, folder)
    from_pandoc("pandoc")


if __name__ == "__main__":
    main(sys.argv[1])
