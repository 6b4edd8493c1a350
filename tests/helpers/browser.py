"""A real Chromium over a desk, as a clerk sees it: 1366 dots across, or half of that, as at 200 %."""

import contextlib
import os
import shutil
from functools import cache
from importlib.util import find_spec
from pathlib import Path


def find_chromium():
    """Return the system's Chromium; nothing where it, or what drives it, is missing."""
    return find_spec("playwright") and (os.environ.get("VANBAN_CHROMIUM") or shutil.which("chromium"))


@cache
def driver():
    """Start what drives Chromium: a process holds one at a time."""
    from playwright.sync_api import sync_playwright

    return sync_playwright().start()


@cache
def launched():
    """Return Chromium, opened."""
    return driver().chromium.launch(executable_path=find_chromium(), args=["--no-sandbox"])


def closed():
    """End Chromium, if it was opened: while what drives it runs, no other loop of events can."""
    if launched.cache_info().currsize:
        launched().close()
        driver().stop()
        launched.cache_clear()
        driver.cache_clear()


@contextlib.contextmanager
def browser(*, wide=1366, high=768, zoom=1):
    """Open a page; at a zoom of 2 the window shows half as much."""
    room = {"width": wide // zoom, "height": high // zoom}
    context = launched().new_context(viewport=room, device_scale_factor=zoom, locale="vi-VN")
    page = context.new_page()
    page.set_default_timeout(30_000)
    yield page
    context.close()


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
