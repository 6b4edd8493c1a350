"""Make the small pictures of the README from real output: render, print through LibreOffice, rasterise.

python docs/pictures.py
"""

import subprocess
import tempfile
from pathlib import Path

import vanban
from vanban.pdf import to_pdf

ROOT = Path(__file__).parent.parent
PAGES = {
    "ke-hoach": ROOT / "examples/ke-hoach-chi-bo-mau-2024/ke-hoach.md",
    "bien-ban": ROOT / "examples/chi-bo/bien-ban/bien-ban-2026-06-thuong-ky.yaml",
}


def main() -> None:
    """Write the first page of each document beside this script."""
    pdfs = to_pdf([vanban.render(vanban.load(path)) for path in PAGES.values()])
    with tempfile.TemporaryDirectory() as folder:
        for name, pdf in zip(PAGES, pdfs, strict=True):
            source = Path(folder, "page.pdf")
            source.write_bytes(pdf)
            target = ROOT / "docs/pictures" / name
            subprocess.run(
                ["pdftoppm", "-png", "-gray", "-singlefile", "-scale-to", "640", str(source), str(target)], check=True
            )


if __name__ == "__main__":
    main()
