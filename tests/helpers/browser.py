"""A real Chromium over a desk, as a clerk sees it: 1366 dots across, or half of that, as at 200 %."""

import contextlib
import os
import shutil
from importlib.util import find_spec

SIZES = {1: (1366, 768), 2: (683, 384)}


def find_chromium():
    """Return the system's Chromium; nothing where it, or what drives it, is missing."""
    return find_spec("playwright") and (os.environ.get("VANBAN_CHROMIUM") or shutil.which("chromium"))


@contextlib.contextmanager
def opened(desk, *, zoom=1):
    """Lend a page of a browser that has opened the desk; what fails on a page fails the test."""
    from playwright.sync_api import sync_playwright

    wide, high = SIZES[zoom]
    told = []
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=find_chromium(), args=["--no-sandbox"])
        context = browser.new_context(viewport={"width": wide, "height": high}, device_scale_factor=zoom)
        page = context.new_page()
        page.on("pageerror", lambda error: told.append(str(error)))
        page.on("console", lambda line: told.append(line.text) if line.type == "error" else None)
        page.goto(desk.address)
        page.home = f"http://{desk.host}"
        yield page
        browser.close()
    assert told == []


def picture(page, name):
    """Keep a picture of a page where VANBAN_PICTURES names a folder for them; there is nothing to scroll sideways."""
    page.wait_for_load_state("networkidle")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    if folder := os.environ.get("VANBAN_PICTURES"):
        page.screenshot(path=f"{folder}/{name}.png")
