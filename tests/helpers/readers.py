"""What eight programs read from a Word file, as text."""

import json
import os
import re
import subprocess
from importlib.util import find_spec
from pathlib import Path
from shutil import which

import docx
from lxml import etree

from vanban.word.package import read_parts
from vanban.word.reader import lines_of

ROOT = Path(__file__).parents[2]
NODE_MODULES = ROOT / ".referees" / "node_modules"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PREVIEW = """
const {{ JSDOM }} = require("jsdom"), fs = require("fs"), path = require("path");
const dom = new JSDOM("<body></body>");
for (const name of ["window", "document", "DOMParser", "XMLSerializer", "Node", "HTMLElement", "Blob"])
  globalThis[name] = name === "window" ? dom.window : dom.window[name] ?? globalThis[name];
const preview = require("docx-preview");
const text = node => node.nodeType === 3 ? node.data : node.nodeName === "BR" ? "\\n" : node.nodeName === "STYLE" ? ""
  : [...node.childNodes].map(text).join("") + (/^(P|TD|TR|SECTION|HEADER)$/.test(node.nodeName) ? "\\n" : "");
(async () => {{
  const found = [];
  for (const file of {files}) {{
    const body = dom.window.document.createElement("div");
    await preview.renderAsync(fs.readFileSync(file), body, null, {{ renderHeaders: false, renderFooters: false }});
    found.push(text(body));
  }}
  process.stdout.write(JSON.stringify(found));
}})();
"""


def python_docx(path):
    """Return the text of every run by python-docx, whose ``Paragraph.text`` leaves out what stands in a control."""
    body = docx.Document(str(path)).element.body
    return "\n".join("".join(run.text for run in each.iter(f"{_W}r")) for each in body.iter(f"{_W}p"))


def docx2txt(path):
    import docx2txt  # may be missing

    return docx2txt.process(str(path)).lstrip().removeprefix("2\n")  # the page number of the header comes first


def mammoth(path):
    import mammoth  # may be missing

    with path.open("rb") as file:
        html = mammoth.convert_to_html(file).value
    root = etree.fromstring(f"<r>{html}</r>", etree.HTMLParser())
    for element in root.iter("br", "p", "td", "li", "h1", "h2"):
        element.tail = f"\n{element.tail or ''}"
    return "".join(root.itertext())


def pandoc(path):
    command = ["pandoc", "--from=docx", "--to=json", str(path)]
    tree = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    return _of_pandoc(tree["blocks"])


def _of_pandoc(node):
    if isinstance(node, list):
        return "".join(map(_of_pandoc, node))
    if not isinstance(node, dict):
        return ""
    kind, inner = node.get("t"), node.get("c")
    if kind in ("Space", "SoftBreak", "LineBreak"):
        return " "
    if kind == "Quoted":
        return ("“{}”" if inner[0]["t"] == "DoubleQuote" else "‘{}’").format(_of_pandoc(inner[1]))
    own = inner if kind == "Str" else _of_pandoc(inner)
    return f"{own}\n" if kind in ("Para", "Plain", "Header") else own


def docx_preview(paths):
    """Return the texts that a page shows which lays out Word files by docx-preview."""
    script = _PREVIEW.format(files=json.dumps([str(path) for path in paths]))
    environment = {**os.environ, "NODE_PATH": str(NODE_MODULES)}
    made = subprocess.run(["node", "-e", script], check=True, capture_output=True, env=environment)
    return json.loads(made.stdout)


def pdf_text(pdf):
    """Return the text of a PDF by pdftotext, as it is laid out; words that a hyphen divides over two lines made whole."""
    command = ["pdftotext", "-layout", "-", "-"]
    text = subprocess.run(command, check=True, capture_output=True, input=pdf).stdout.decode()
    return re.sub(r"(?<=\w)-\n\s*(?=\w)", "-", text)


def inner_text(path):
    """Return the text by the rule of ``OpenXmlElement.InnerText``: of every leaf with text, whatever lies between."""
    body = etree.fromstring(read_parts(path.read_bytes())["word/document.xml"]).find(f"{_W}body")
    return "\n".join("".join(each.itertext()) for each in body.iter(f"{_W}p"))


def ours(path):
    return "\n".join(line.text.replace("⏎", "\n") for line in lines_of(path.read_bytes()) if line.place[:4] != "head")


def missing():
    """Return the readers that this machine lacks."""
    lacking = [name for name in ("docx2txt", "mammoth") if not find_spec(name)]
    lacking += [name for name in ("pandoc", "pdftotext") if not which(name)]
    return lacking + [name for name in ("docx-preview",) if not which("node") or not (NODE_MODULES / name).exists()]
