"""Make the small pictures of README and docs from real output: render, print through LibreOffice, rasterise.

python docs/pictures.py
"""

import subprocess
import tempfile
from pathlib import Path

import vanban
from vanban.packs.form import read_form
from vanban.word.pdf import to_pdf
from vanban.workshop.preview import blank_form

ROOT = Path(__file__).parent.parent
PAGES = {
    "ke-hoach": ROOT / "examples/ke-hoach-chi-bo-mau-2024/ke-hoach.md",
    "bien-ban": ROOT / "examples/chi-bo/bien-ban/bien-ban-2026-06-thuong-ky.yaml",
}


FORM = ROOT / "examples/pack/mau_chi_bo/don-xin-vang"
"""The form that docs/them-mau-moi.md shows: its tags, its print, and blank."""


def main() -> None:
    """Write the first page of each document beside this script."""
    documents = {name: vanban.render(vanban.load(path)) for name, path in PAGES.items()}
    example = vanban.load(FORM / "example.yaml", packs=[FORM])
    documents |= {
        "mau-moi-the": (FORM / "template.docx").read_bytes(),
        "mau-moi-vi-du": vanban.render(example),
        "mau-moi-trong": blank_form(read_form(FORM), example),
    }
    with tempfile.TemporaryDirectory() as folder:
        for name, pdf in zip(documents, to_pdf(list(documents.values())), strict=True):
            source = Path(folder, "page.pdf")
            source.write_bytes(pdf)
            target = ROOT / "docs/pictures" / name
            subprocess.run(
                ["pdftoppm", "-png", "-gray", "-singlefile", "-scale-to", "640", str(source), str(target)], check=True
            )


if __name__ == "__main__":
    main()
