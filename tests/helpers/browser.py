"""Real Chromium before a desk, and pictures of what a clerk sees there."""

import contextlib
import os
from pathlib import Path

from playwright.sync_api import sync_playwright

CHROMIUM = os.environ.get("VANBAN_CHROMIUM", "/usr/bin/chromium")
KEPT = os.environ.get("VANBAN_PICTURES")
"""Where pictures of each step are kept; nowhere, if not given."""


@contextlib.contextmanager
def browser(*, wide=1366, high=768, zoom=1):
    """Open a page; at a zoom of 2 the window shows half as much."""
    with sync_playwright() as play:
        opened = play.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        room = {"width": wide // zoom, "height": high // zoom}
        page = opened.new_context(viewport=room, device_scale_factor=zoom, locale="vi").new_page()
        page.set_default_timeout(30_000)
        yield page
        opened.close()


def keep(page, name, *, whole=False):
    """Keep a picture of a page, where pictures are kept."""
    if KEPT:
        Path(KEPT).mkdir(parents=True, exist_ok=True)
        page.screenshot(path=Path(KEPT) / f"{name}.png", full_page=whole)
