"""The desk as a clerk waits for it: from the last key to the fault beside its field, and to the new page, in Chromium.

A plan of five pages and minutes with thirteen members. Each round types another text and looks, inside the page, when
what belongs to it is there. Then 500 edits are sent, each printed, and the memory of the desk is told every hundred.

    pip install "vanban[desk]" playwright && python benchmarks/desk.py [--rounds N] [--edits N]
"""

import argparse
import math
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import Page, sync_playwright

ROOT = Path(__file__).parent.parent
PLAN = ROOT / "examples/ke-hoach-chi-bo-mau-2024/ke-hoach.md"
MINUTES = ROOT / "vanban/templates/minutes/example.yaml"
_TYPED = """async ([path, text, looked, shown]) => {
  const box = document.querySelector(`[data-path="${path}"] [data-box]`), place = document.querySelector(looked);
  const began = performance.now();
  return new Promise(done => {
    const watch = new MutationObserver(() => {
      if (!shown || place.textContent.includes(shown)) { watch.disconnect(); done(performance.now() - began); }
    });
    watch.observe(place, {childList: true, characterData: true, subtree: true, attributes: true});
    box.value = text;
    box.dispatchEvent(new Event("input", {bubbles: true}));
    setTimeout(() => { watch.disconnect(); done(null); }, 15000);
  });
}"""
"""Types into a box; returns the milliseconds until what is looked for has changed, and says what is to be shown."""


def told(name: str, taken: list[float]) -> None:
    """Print the median, the 95th percentile and the longest."""
    taken = sorted(taken)
    late = taken[math.ceil(len(taken) * 0.95) - 1]
    print(
        f"{name:40} {statistics.median(taken):6.0f} ms median {late:6.0f} ms p95 {taken[-1]:6.0f} ms longest",
        flush=True,
    )


def typed(page: Page, path: str, texts: list[str], looked: str, shown: list[str]) -> list[float]:
    """Return the milliseconds of each text; those of the first two, which warm up, are left out."""
    found = []
    for text, wanted in zip(texts, shown, strict=True):
        taken = page.evaluate(_TYPED, [path, text, looked, wanted])
        if taken is None:
            raise SystemExit(f"nothing happened: {path} = {text}")
        found.append(taken)
        page.wait_for_timeout(1100)  # the draft is saved, and nothing is under way
    return found[2:]


def memory(process: int) -> float:
    """Return what a process holds, in MB."""
    text = Path(f"/proc/{process}/status").read_text(encoding="ascii")
    return int(re.search(r"VmRSS:\s+(\d+)", text)[1]) / 1024  # type: ignore[index]  # Linux has it


def offices() -> int:
    """Return how many LibreOffices of this desk run."""
    return sum(
        b"soffice.bin" in (place / "cmdline").read_bytes() for place in Path("/proc").glob("[0-9]*") if _ours(place)
    )


def _ours(place: Path) -> bool:
    try:
        return os.environ["VANBAN_CACHE"].encode() in (place / "environ").read_bytes()
    except OSError:
        return False


def race(page: Page, host: str, rounds: int) -> None:
    """Measure faults and pages of both papers."""
    for name, path, right, wrong, was in (
        ("ke-hoach.md", "subject", "về tổ chức sinh hoạt {}", ("date", "3{}/6/2024"), "2024"),
        ("bien-ban.yaml", "location", "Nhà văn hoá thôn {}", ("held_on", "3{}/6/2026"), "03/7/2026"),
    ):
        page.goto(f"http://{host}/ban-thao/{name}")
        page.locator("#sheets img").first.wait_for()
        page.wait_for_timeout(2000)
        print(f"{name}: {page.locator('#sheets img').count()} pages")
        numbers = range(rounds + 2)
        faults = [wrong[1].format(number + 2) for number in numbers]
        told("  fault beside its field", typed(page, wrong[0], faults, f'[data-path="{wrong[0]}"] .msg', faults))
        page.fill(f'[data-path="{wrong[0]}"] [data-box]', was)
        page.wait_for_timeout(2000)
        told(
            "  new page",
            typed(page, path, [right.format(number) for number in numbers], "#sheets", [""] * len(numbers)),
        )


def edits(page: Page, process: int, count: int) -> None:
    """Send edits one behind the other, each judged and printed, and tell the memory on the way."""
    page.wait_for_timeout(2000)
    print(f"  memory at first {memory(process):6.0f} MB, {offices()} LibreOffice")
    for number in range(1, count + 1):
        page.evaluate(
            """async number => {
              const form = document.getElementById("form"), {gather} = await import("/static/gather.js");
              const data = {...gather(form), location: `Nhà văn hoá số ${number}`}, sent = new FormData();
              for (const name of ["name", "form", "seen"]) sent.append(name, form.dataset[name]);
              sent.append("data", JSON.stringify(data));
              for (const address of [form.dataset.faults, form.dataset.page]) {
                await (await fetch(address, {method: "POST", body: sent})).json();
              }
            }""",
            number,
        )
        if number % 100 == 0:
            print(f"  memory after {number} edits {memory(process):6.0f} MB, {offices()} LibreOffice", flush=True)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=40)
    parser.add_argument("--edits", type=int, default=500)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as place, sync_playwright() as run:
        folder = Path(place, "van-ban")
        folder.mkdir()
        shutil.copy(PLAN, folder / "ke-hoach.md")
        shutil.copy(MINUTES, folder / "bien-ban.yaml")
        os.environ["VANBAN_CACHE"] = str(Path(place, "cache"))
        command = [sys.executable, "-m", "vanban", "desk", str(folder), "--no-browser"]
        desk = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": str(ROOT)})
        try:
            address = desk.stdout.readline().strip()  # type: ignore[union-attr]  # a pipe
            threading.Thread(target=desk.stdout.read, daemon=True).start()  # type: ignore[union-attr]
            browser = run.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
            page = browser.new_page(viewport={"width": 1366, "height": 768})
            page.goto(address)
            page.wait_for_timeout(25_000)  # the pictures of the forms are being made
            race(page, urlsplit(address).netloc, given.rounds)
            edits(page, desk.pid, given.edits)
            browser.close()
        finally:
            desk.terminate()
            desk.wait()


if __name__ == "__main__":
    main()
