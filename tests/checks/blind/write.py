"""Write the documents that need another program, into files/: ``python -m tests.checks.blind.write <folder with docx>``.

The folder has had ``npm install docx@9``; LibreOffice is ``soffice``. The files are kept, so that no test needs either.
"""

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from tests.checks.blind.by_office import Flat
from tests.checks.blind.documents import KEPT
from tests.checks.blind.markup import Markup
from tests.checks.blind.page import Line, Paper, Sheet, Table

FILES = Path(__file__).parent / "files"


def _item(item: Line | Table) -> dict[str, Any]:
    if isinstance(item, Table):
        return item._asdict()
    return item._asdict() | {"runs": [run._asdict() for run in item.runs]}


def _sheet(sheet: Sheet) -> dict[str, Any]:
    named = {name: [_item(item) for item in getattr(sheet, name)] for name in ("middle", "left", "right", "top")}
    feet = [
        {"left": [_item(line) for line in foot.left], "right": [_item(line) for line in foot.right]}
        for foot in sheet.feet
    ]
    return named | {
        "feet": feet,
        "paper": sheet.paper,
        "margins": sheet.margins,
        "landscape": sheet.landscape,
        "head": sheet.head,
    }


def by_docx(papers: dict[str, Paper], folder: Path) -> None:
    script = folder / "by_docx.mjs"
    shutil.copy(Path(__file__).parent / script.name, script)
    pages = folder / "pages.json"
    data = {
        name: {"title": paper.title, "sheets": [_sheet(sheet) for sheet in paper.sheets]}
        for name, paper in papers.items()
    }
    pages.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
    subprocess.run(["node", script, pages, FILES], check=True)


def by_office(papers: dict[str, Paper], *, flat: bool) -> None:
    with tempfile.TemporaryDirectory() as folder:
        sources = []
        for name, paper in papers.items():
            source = Path(folder) / f"{name}.{'fodt' if flat else 'docx'}"
            source.write_bytes(Flat(paper).text().encode() if flat else Markup(paper).bytes())
            sources.append(source)
        profile = f"-env:UserInstallation=file://{folder}/profile"
        command = ["soffice", "--headless", profile, "--convert-to", "docx:MS Word 2007 XML", "--outdir", FILES]
        subprocess.run([*command, *sources], check=True, capture_output=True)


if __name__ == "__main__":
    FILES.mkdir(exist_ok=True)
    by_docx(KEPT["npm docx"], Path(sys.argv[1]))
    by_office(KEPT["LibreOffice, from ODF"], flat=True)
    by_office(KEPT["LibreOffice, from DOCX"], flat=False)
