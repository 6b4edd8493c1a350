"""Every page by keyboard alone: what Tab reaches and in which order, where the focus is after a button of a list."""

from itertools import pairwise

import pytest

from tests.conftest import MINUTES
from tests.helpers.browser import browser
from tests.helpers.stations import STATIONS, Station

pytestmark = pytest.mark.browser

PAGES = (
    "home", "begin-wrong", "papers", "asked-minutes", "minutes-lists", "clash", "edited", "unread", "many",
    "many-columns", "many-one", "many-report", "check", "checked", "tray", "year", "year-empty", "record", "compare",
    "cell-wrong", "office", "form", "guide", "not-there",
)  # fmt: skip
CONTROLS = """() => {
  const all = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")];
  return all.filter(each => each.tabIndex >= 0 && !each.disabled && each.type !== "hidden" &&
    each.checkVisibility({visibilityProperty: true}) && !each.closest("[inert]"));
}"""
"""All that Tab must reach, in the order of the page."""
HELD = """() => {
  const controls = (CONTROLS)();
  const it = document.activeElement;
  if (!it || it === document.body) return null;
  const width = (each, name) => each ? parseFloat(getComputedStyle(each)[name]) : 0;
  const outlined = each => width(each, "outlineWidth") >= 2 && getComputedStyle(each).outlineStyle !== "none";
  const ringed = each => width(each, "strokeWidth") >= 3;
  const bar = document.querySelector(".bar"), place = it.getBoundingClientRect();
  const below = bar && !bar.contains(it) ? bar.getBoundingClientRect().top : innerHeight;
  return {
    at: controls.indexOf(it),
    told: it.outerHTML.slice(0, 120),
    seen: outlined(it) || outlined(it.closest(".pick")) || ringed(it.querySelector("circle")),
    covered: place.top > below - 4 || place.bottom < 4,
  };
}""".replace("CONTROLS", CONTROLS)


@pytest.fixture
def at(all_desks):
    with browser() as page:
        yield Station(page, all_desks)


def walked(page):
    """Press Tab until the page is left; return where the focus was each time."""
    found = []
    for _step in range(1000):
        page.keyboard.press("Tab")
        held = page.evaluate(HELD)
        if held is None:
            return found
        found.append(held)
    raise AssertionError("the page holds the focus")


@pytest.mark.parametrize("zoom", [1, 2])
@pytest.mark.parametrize("name", PAGES)
def test_tab_reaches_every_control_in_order_and_is_seen(all_desks, name, zoom):
    with browser(zoom=zoom) as page:
        STATIONS[name](Station(page, all_desks))
        page.wait_for_load_state("networkidle")
        page.keyboard.press("Shift")  # from here on the focus is shown as to one who uses keys
        page.locator(".skip").focus()
        count = page.evaluate(f"({CONTROLS})().length")
        found = [page.evaluate(HELD), *walked(page)]
        assert [held["told"] for held in found if held["at"] < 0] == []
        assert [held["at"] for held in found] == list(range(count))
        assert [held["told"] for held in found if not held["seen"]] == []
        assert [held["told"] for held in found if held["covered"]] == []


@pytest.mark.parametrize("name", [name for name in STATIONS if name not in ("refused", "stale", "too-much")])
def test_headings_stand_in_order(at, name):
    STATIONS[name](at)
    at.page.wait_for_selector("h1")  # a page that is being changed has none yet
    levels = at.page.evaluate("[...document.querySelectorAll('h1, h2, h3, h4')].map(each => Number(each.tagName[1]))")
    assert levels[0] == 1
    assert [level for before, level in pairwise(levels) if level > before + 1] == []


def test_the_first_stop_leads_past_the_bar(at):
    at.go("/co-quan")
    at.page.keyboard.press("Tab")
    assert at.page.evaluate("document.activeElement.textContent") == "Tới nội dung"
    at.page.keyboard.press("Enter")
    at.page.keyboard.press("Tab")
    assert at.page.evaluate("document.activeElement.id") == "issuer.name"


def held(page):
    return page.evaluate("document.activeElement.dataset.move || document.activeElement.textContent")


def recipients(page):
    return [box.input_value() for box in page.locator("[data-field=recipients] > ol [data-box]").all()]


def test_the_buttons_of_a_list_keep_the_focus_on_what_they_move(at):
    at.go("/soan/plan")
    group = at.page.locator("[data-field=recipients]")
    if group.get_attribute("open") is None:
        group.locator("summary").focus()
        at.page.keyboard.press("Enter")
    group.locator("[data-add]").first.focus()
    at.page.keyboard.press("Enter")
    for name in ("một", "hai", "ba"):
        at.page.keyboard.type(name)
        at.page.keyboard.press("Enter")
    at.page.keyboard.type("bốn")
    last = group.locator("> ol > li").last
    last.locator("[data-move=up]").focus()
    at.page.keyboard.press("Enter")
    assert (recipients(at.page), held(at.page)) == (["một", "hai", "bốn", "ba"], "up")
    at.page.keyboard.press("Enter")
    at.page.keyboard.press("Enter")
    assert (recipients(at.page), held(at.page)) == (["bốn", "một", "hai", "ba"], "down")
    for _step in range(3):
        at.page.keyboard.press("Enter")
    assert (recipients(at.page), held(at.page)) == (["một", "hai", "ba", "bốn"], "up")
    at.page.keyboard.press("Tab")
    at.page.keyboard.press("Enter")
    assert (recipients(at.page), held(at.page)) == (["một", "hai", "ba"], "Lấy lại")
    at.page.keyboard.press("Enter")
    assert recipients(at.page) == ["một", "hai", "ba", "bốn"]
    assert at.page.evaluate("document.activeElement.value") == "bốn"


def test_what_is_to_be_mended_is_read_out_and_left_by_escape(at):
    (at.place / "van-ban/doc-lai.yaml").write_bytes(MINUTES.read_bytes())
    at.go("/ban-thao/doc-lai.yaml")
    count = at.page.locator("#count")
    count.filter(has_text="không có lỗi").wait_for()
    assert at.page.locator("[role=status] > #count").count() == 1
    at.type("held_on", "31/6/2026")
    count.filter(has_text="1 chỗ cần sửa").wait_for()
    box = at.page.locator("[data-path=held_on] [data-box]")
    assert box.get_attribute("aria-invalid") == "true"
    assert (
        at.page.locator(f"[id='{box.get_attribute('aria-describedby').split()[0]}']")
        .inner_text()
        .startswith("không có ngày")
    )
    count.focus()
    at.page.keyboard.press("Enter")
    at.page.keyboard.press("Tab")
    assert at.page.evaluate("document.activeElement.closest('#faults') !== null")
    at.page.keyboard.press("Escape")
    assert at.page.evaluate("document.activeElement.id") == "count"
    assert count.get_attribute("aria-expanded") == "false"
