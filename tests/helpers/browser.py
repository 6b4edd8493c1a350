"""A real Chromium over a desk, as a clerk sees it: 1366 dots across, or half of that, as at 200 %."""

import contextlib
import os
import shutil
from importlib.util import find_spec
from pathlib import Path


def find_chromium():
    """Return the system's Chromium; nothing where it, or what drives it, is missing."""
    return find_spec("playwright") and (os.environ.get("VANBAN_CHROMIUM") or shutil.which("chromium"))


@contextlib.contextmanager
def browser(*, wide=1366, high=768, zoom=1):
    """Open a page; at a zoom of 2 the window shows half as much."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as driver:
        opened = driver.chromium.launch(executable_path=find_chromium(), args=["--no-sandbox"])
        room = {"width": wide // zoom, "height": high // zoom}
        page = opened.new_context(viewport=room, device_scale_factor=zoom, locale="vi-VN").new_page()
        page.set_default_timeout(30_000)
        yield page
        opened.close()


@contextlib.contextmanager
def opened(desk, *, zoom=1):
    """Lend a page of a browser that has opened the desk; what fails on a page fails the test."""
    told = []
    with browser(zoom=zoom) as page:
        page.on("pageerror", lambda error: told.append(str(error)))
        page.on("console", lambda line: told.append(line.text) if line.type == "error" else None)
        page.goto(desk.address)
        page.home = f"http://{desk.host}"
        yield page
    assert told == []


def keep(page, name, *, whole=False):
    """Keep a picture of a page where VANBAN_PICTURES names a folder for them."""
    if folder := os.environ.get("VANBAN_PICTURES"):
        Path(folder).mkdir(parents=True, exist_ok=True)
        page.screenshot(path=Path(folder) / f"{name}.png", full_page=whole)


def picture(page, name):
    """Keep a picture of a page; there is nothing to scroll sideways."""
    page.wait_for_load_state("networkidle")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    keep(page, name)
