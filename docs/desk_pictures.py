"""Copy the pictures of ``ban-lam-viec.md`` from those that the tests of the desk keep.

``VANBAN_PICTURES=x python -m pytest tests/desk -m browser``, then ``python docs/desk_pictures.py x``.
"""

import shutil
import sys
from pathlib import Path

PICTURES = {
    "soan": "a-bien-ban-2-pdf",
    "bat-dau": "nam-1-bat-dau",
    "nam": "nam-6-xong",
    "ky-hop": "nam-4-ky-hop",
    "mau": "co-quan-2-mau-x1",
    "phat-hanh": "phat-hanh-2-da-phat-hanh",
    "so": "so-1-trang-so",
    "doi-chieu": "so-2-doi-chieu",
}
"""The pictures of the guide, and the steps of the tests that they show."""

if __name__ == "__main__":
    for name, step in PICTURES.items():
        target = Path(__file__).parent / "pictures" / f"ban-lam-viec-{name}.png"
        shutil.copyfile(Path(sys.argv[1]) / f"{step}.png", target)
