"""Checking against printing: one 5-page plan, a hundred pages, growth up to 10,000 paragraphs, and a thousand files.

A person who wants to look at a document has LibreOffice print it; the check should cost a tenth of that at most. The
same document is printed cold and in a batch of 40, and checked one at a time, in one run. A hundred pages should take a
second, a thousand files 50 seconds of one core.

    python benchmarks/check.py
"""

import os
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import vanban
from vanban.checks.checking import check_many
from vanban.models import Plan
from vanban.word.office import find_soffice
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


def main() -> None:
    """Print the table."""
    plan = vanban.render(vanban.load(ROOT / "examples/ke-hoach-chi-bo-mau-2024/ke-hoach.md"))
    vanban.check(plan)
    checked = milliseconds(lambda: vanban.check(plan), 20)
    print(f"check, 5 pages         {checked:8.1f} ms")
    if find_soffice():
        cold = milliseconds(lambda: to_pdf([plan]), 3)
        print(f"PDF, cold              {cold:8.1f} ms   {cold / checked:5.1f} x")
        printed = milliseconds(lambda: to_pdf([plan] * 40), 3) / 40
        print(f"PDF in a batch of 40   {printed:8.1f} ms   {printed / checked:5.1f} x")
    for count in (100, 1000, HUNDRED_PAGES, 10_000):
        data = long_plan(count)
        taken = milliseconds(lambda data=data: vanban.check(data), 3)
        print(f"check, {count:6} paragraphs {taken:8.0f} ms   {taken / count * 1000:6.0f} us each")
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
