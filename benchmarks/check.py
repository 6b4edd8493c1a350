"""Checking against printing: one 5-page plan, a hundred pages, growth up to 10,000 paragraphs, and a thousand files.

A person who wants to look at a document has LibreOffice print it; the check should cost a tenth of that at most. The
same document is printed cold and in a batch of 40, and checked one at a time, in one run. A hundred pages should take a
second, a thousand files 50 seconds of one core.

    python benchmarks/check.py
"""

import os
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import vanban
from vanban.checks.checking import check_many
from vanban.models import Plan
from vanban.word.office import find_soffice
from vanban.word.package import read_parts, write_parts
from vanban.word.pdf import to_pdf

ROOT = Path(__file__).parent.parent


HUNDRED_PAGES = 1500
"""Paragraphs of a line and a half on as many pages."""


def milliseconds(run: Callable[[], object], rounds: int) -> float:
    """Return the median time of a run."""
    taken = []
    for _round in range(rounds):
        start = time.perf_counter()
        run()
        taken.append((time.perf_counter() - start) * 1000)
    return statistics.median(taken)


def long_plan(paragraphs: int) -> bytes:
    """Return a plan with so many paragraphs."""
    data = {
        "issuer": {"name": "Chi bộ thôn Hoa Ban", "parent": "Đảng bộ xã Mường Ví Dụ", "place": "Mường Ví Dụ"},
        "number": "1",
        "date": "05/6/2026",
        "subject": "thử độ dài",
        "body": "\n\n".join(f"Đoạn {n} có đủ chữ để thành hơn một dòng trên trang giấy." for n in range(paragraphs)),
    }
    return vanban.render(Plan.model_validate(data))


def listed(rows: int) -> bytes:
    """Return a plan with a list of so many rows, each run with a look of its own as Word writes it."""
    parts = read_parts(long_plan(3))
    look = (
        '<w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>'
        '<w:sz w:val="28"/></w:rPr>'
    )

    def row(number: int) -> str:
        texts = (str(number), "Nguyễn Văn A", "Chi bộ thôn Hoa Ban", f"{number % 28 + 1:02}/6/2026")
        cells = (f"<w:tc><w:p><w:pPr>{look}</w:pPr><w:r>{look}<w:t>{text}</w:t></w:r></w:p></w:tc>" for text in texts)
        return f"<w:tr>{''.join(cells)}</w:tr>"

    table = f"<w:tbl><w:tblPr/><w:tblGrid/>{''.join(map(row, range(rows)))}</w:tbl><w:p/>".encode()
    document = parts["word/document.xml"]
    start = document.rindex(b"<w:tbl>")  # before the signature
    return write_parts(parts | {"word/document.xml": document[:start] + table + document[start:]})


def cold_print(soffice: str, docx: bytes) -> float:
    """Return how long a LibreOffice that is started for it takes to print a document; its profile is there already."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "plan.docx")
        source.write_bytes(docx)
        profile = f"-env:UserInstallation={Path(folder, 'profile').as_uri()}"
        command = [soffice, profile, "--headless", "--convert-to", "pdf", "--outdir", folder, str(source)]

        def run() -> None:
            subprocess.run(command, check=True, capture_output=True)  # our own

        run()
        return milliseconds(run, 3)


def main() -> None:
    """Print the table."""
    plan = vanban.render(vanban.load(ROOT / "examples/ke-hoach-chi-bo-mau-2024/ke-hoach.md"))
    vanban.check(plan)
    checked = milliseconds(lambda: vanban.check(plan), 20)
    print(f"check, 5 pages         {checked:8.1f} ms")
    if soffice := find_soffice():
        cold = cold_print(soffice, plan)
        print(f"PDF, cold              {cold:8.1f} ms   {cold / checked:5.1f} x")
        to_pdf([plan])
        kept = milliseconds(lambda: to_pdf([plan]), 3)
        print(f"PDF, office kept ready {kept:8.1f} ms   {kept / checked:5.1f} x")
        printed = milliseconds(lambda: to_pdf([plan] * 40), 3) / 40
        print(f"PDF in a batch of 40   {printed:8.1f} ms   {printed / checked:5.1f} x")
    for count in (100, 1000, HUNDRED_PAGES, 10_000):
        data = long_plan(count)
        taken = milliseconds(lambda data=data: vanban.check(data), 3)
        print(f"check, {count:6} paragraphs {taken:8.0f} ms   {taken / count * 1000:6.0f} us each")
    listing = listed(20_000)
    try:
        vanban.check(listing)
    except vanban.InputError as error:
        print(f"check, 20,000 rows      refused: {error}")
    taken = milliseconds(lambda: vanban.check(listing, trust=True), 1)
    print(f"check, 20,000 rows, trusted {taken / 1000:4.1f} s")
    with tempfile.TemporaryDirectory() as folder:
        paths = [str(Path(folder, f"{number}.docx")) for number in range(1000)]
        for path in paths:
            Path(path).write_bytes(plan)
        taken = milliseconds(lambda: list(check_many(paths, standard=None, advice=False)), 1)
        cores = os.cpu_count()
        print(f"check, 1,000 files     {taken / 1000:8.1f} s    {1000 / taken * 1000:6.0f} files/s on {cores} cores")
        start = time.process_time()
        for path in paths[:100]:
            vanban.check(path)
        taken = time.process_time() - start
        print(f"check, 100 files       {taken:8.1f} s    {100 / taken:6.0f} files/s of one core")


if __name__ == "__main__":
    main()
