"""A clerk at the desk: Chromium over a desk that runs, and the words of what was made."""

import io

import docx
import pytest
from docx.oxml.ns import qn

from tests.helpers.browser import find_chromium


@pytest.fixture(scope="session")
def chromium():
    """Chromium, opened once."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as run:
        browser = run.chromium.launch(executable_path=find_chromium(), args=["--no-sandbox"])
        yield browser
        browser.close()


class Clerk:
    """What a clerk does on a form page."""

    def __init__(self, browser, desk):
        self.desk = desk
        self.context = browser.new_context(viewport={"width": 1366, "height": 768}, locale="vi-VN")
        self.broken = []
        self.page = self.open()
        self.page.goto(desk.address)

    def open(self, path=None):
        page = self.context.new_page()
        page.on("pageerror", lambda error: self.broken.append(str(error)))
        page.on("console", lambda told: self.broken.append(told.text) if "execute" in told.text else None)
        if path:
            page.goto(f"http://{self.desk.host}{path}")
        return page

    def go(self, path):
        self.page.goto(f"http://{self.desk.host}{path}")
        return self.page

    def field(self, path, page=None):
        """Return the field at a path, as the faults know it."""
        return (page or self.page).locator(f'[data-path="{path}"]').first

    def box(self, path, page=None):
        return self.field(path, page).locator("[data-box]").first

    def fill(self, path, text, page=None):
        box = self.box(path, page)
        for around in reversed(box.locator("xpath=ancestor::details").all()):
            if around.get_attribute("open") is None:
                around.locator("> summary").click()
        if box.evaluate("box => box.tagName") == "SELECT":
            box.select_option(text)
        else:
            box.fill(text)

    def add(self, path, page=None):
        """Press the button that adds to a list; return the new item."""
        group = self.field(path, page)
        if group.get_attribute("open") is None:
            group.locator("> summary").click()
        group.locator(":scope > [data-add]").first.click()
        return group.locator(":scope > ol > li").last

    def saved(self, page=None):
        """Wait until what is typed is said to be saved; return the file's name."""
        page = page or self.page
        page.locator("#saved", has_text="đã lưu").wait_for(timeout=10_000)
        return page.locator("#file").inner_text()

    def make(self, kind="docx"):
        self.page.locator(f"button[data-make={kind}]").click()
        self.page.locator("#made", has_text="đã tạo").wait_for(timeout=30_000)
        return self.page.locator("#made").inner_text().removeprefix("đã tạo ")

    def close(self):
        self.context.close()
        assert self.broken == [], self.broken


def words(data):
    """Return the words of a Word file in the order of reading, the head's two columns and tables with them."""
    body = docx.Document(io.BytesIO(data)).element.body
    texts = ("".join(run.text or "" for run in paragraph.iter(qn("w:t"))) for paragraph in body.iter(qn("w:p")))
    return " ".join(text for text in texts if text)
