"""A clerk at the desk: Chromium over a desk that runs, and the words of what was made."""

import io

import docx
from docx.oxml.ns import qn

from tests.helpers.browser import keep


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

    def reach(self, path, key="Tab"):
        """Go to a field by the keyboard alone."""
        wanted = f"document.activeElement?.closest('[data-path]')?.dataset.path === '{path}'"
        for _step in range(200):
            if self.page.evaluate(f"{wanted} && document.activeElement.matches('[data-box]')"):
                return
            self.page.keyboard.press(key)
        raise AssertionError(path)

    def type(self, path, text):
        """Type into a field that was reached by the keyboard."""
        self.reach(path)
        self.page.keyboard.type(text)

    def press(self, name):
        """Press a button that was reached by the keyboard."""
        for _step in range(200):
            if self.page.evaluate("document.activeElement.innerText") == name:
                self.page.keyboard.press("Enter")
                return
            self.page.keyboard.press("Tab")
        raise AssertionError(name)

    def paste(self, path, html):
        """Paste what Word or Excel puts on the clipboard."""
        self.page.evaluate(
            """([path, html]) => {
              const box = document.querySelector(`[data-path="${path}"] [data-box]`), data = new DataTransfer();
              box.focus();
              data.setData("text/html", html);
              data.setData("text/plain", "chữ trơn");
              box.dispatchEvent(new ClipboardEvent("paste", {clipboardData: data, bubbles: true, cancelable: true}));
            }""",
            [path, html],
        )

    def printed(self):
        """Wait until the page stands beside the form, and the faults are judged."""
        self.page.locator("#sheets img").first.wait_for(timeout=60_000)

    def keep(self, name):
        """Keep a picture of this step."""
        keep(self.page, name)

    def read(self, name):
        """Return what a paper of the folder says."""
        return lines((self.folder / name).with_suffix(".docx").read_bytes())

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


def lines(data):
    """Return what a Word file says, a text for each paragraph, in the order of reading; blanks are plain."""
    body = docx.Document(io.BytesIO(data)).element.body
    texts = ("".join(run.text or "" for run in paragraph.iter(qn("w:t"))) for paragraph in body.iter(qn("w:p")))
    return [text for found in texts if (text := found.replace("\u00a0", " ").strip())]


def words(data):
    """Return the words of a Word file in the order of reading, the head's two columns and tables with them."""
    body = docx.Document(io.BytesIO(data)).element.body
    texts = ("".join(run.text or "" for run in paragraph.iter(qn("w:t"))) for paragraph in body.iter(qn("w:p")))
    return " ".join(text for text in texts if text)
