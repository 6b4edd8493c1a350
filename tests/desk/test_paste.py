"""What Word, Excel, LibreOffice and a page put on the clipboard, as prose."""

from pathlib import Path

import pytest

pytestmark = pytest.mark.browser
CLIPBOARD = Path(__file__).parent / "clipboard"
SOURCES = sorted(path.stem for path in CLIPBOARD.glob("*.html"))


@pytest.fixture(scope="module")
def page(chromium, desk):
    context = chromium.new_context()
    found = context.new_page()
    found.goto(desk.address)
    yield found
    context.close()


@pytest.mark.parametrize("source", SOURCES)
def test_what_is_pasted_keeps_paragraphs_lists_bold_and_tables(page, source):
    html = (CLIPBOARD / f"{source}.html").read_text(encoding="utf-8")
    found = page.evaluate("html => import('/static/paste.js').then(paste => paste.prose(html))", html)
    assert found.split("\n") == (CLIPBOARD / f"{source}.txt").read_text(encoding="utf-8").removesuffix("\n").split("\n")


def test_what_is_pasted_is_not_run(page):
    told = page.evaluate(
        "import('/static/paste.js').then(paste => paste.prose('<img src=x onerror=\"window.ran=1\"><p>chữ'))"
    )
    assert told == "chữ"
    assert page.evaluate("window.ran") is None
