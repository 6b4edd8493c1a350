"""What the form page does under a clerk's hands, in a real browser."""

import shutil

import pytest

import vanban
from tests.conftest import FORM_IDS, ROOT
from tests.helpers.clerk import Clerk

pytestmark = [pytest.mark.office, pytest.mark.browser]


def test_lists_by_keyboard(clerk):
    page = clerk.go("/soan/plan")
    clerk.add("recipients")
    page.keyboard.type("Ban Thường vụ Tỉnh uỷ (b/c)")
    page.keyboard.press("Enter")
    page.keyboard.type("Các chi bộ trực thuộc")
    page.keyboard.press("Alt+ArrowUp")
    assert clerk.box("recipients.0").input_value() == "Các chi bộ trực thuộc"
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.textContent") == "Lấy lại"
    assert clerk.box("recipients.0").input_value() == "Ban Thường vụ Tỉnh uỷ (b/c)"
    page.keyboard.press("Enter")
    assert clerk.box("recipients.0").input_value() == "Các chi bộ trực thuộc"


SAVE = """async () => {
  const form = document.getElementById("form"), { gather } = await import("/static/gather.js");
  const sent = new FormData();
  for (const name of ["name", "form", "seen"]) sent.append(name, form.dataset[name]);
  sent.append("data", JSON.stringify(gather(form)));
  const answer = await fetch(form.dataset.save, { method: "POST", body: sent });
  return [answer.status, await answer.json()];
}"""


def test_a_form_that_is_saved_as_it_was_opened_changes_no_byte(clerk):
    for form in FORM_IDS:
        path = clerk.folder / f"{form}.yaml"
        path.write_bytes((ROOT / "vanban/templates" / form / "example.yaml").read_bytes())
        was = path.read_bytes()
        status, told = clerk.go(f"/ban-thao/{path.name}").evaluate(SAVE)
        assert (form, status, path.read_bytes() == was) == (form, 200, True)
        assert told["seen"] == vanban.fingerprint(was)


def test_a_record_that_is_saved_as_it_was_opened_changes_no_byte(chromium, start, tmp_path):
    kinds = set()
    for example in ("sinh-hoat-mau-2024", "ho-so"):
        folder = tmp_path / example
        shutil.copytree(ROOT / "examples" / example, folder, ignore=shutil.ignore_patterns("giay-to", ".*"))
        clerk = Clerk(chromium, start(folder))
        for path in sorted(folder.rglob("*.yaml")):
            if kind := vanban.record_kind(path):
                was, name = path.read_bytes(), path.relative_to(folder).as_posix()
                status, _told = clerk.go(f"/nam/ho-so/{name}").evaluate(SAVE)
                assert (name, status, path.read_bytes() == was) == (name, 200, True)
                kinds.add(kind)
        clerk.close()
    assert kinds == {"chi-bo", "ky-hop", "nam", "dang-uy"}


def test_without_libreoffice_the_paper_is_made_and_the_page_says_what_is_missing(chromium, start, folder, monkeypatch):
    monkeypatch.setenv("VANBAN_SOFFICE", "/none")
    clerk = Clerk(chromium, start(folder))
    page = clerk.go("/ban-thao/ke-hoach.yaml")
    page.locator("#nopage", has_text="chưa có LibreOffice").wait_for()
    assert clerk.make() == "ke-hoach.docx"
    page.locator("button[data-make=pdf]").click()
    page.locator("#made", has_text="cần LibreOffice").wait_for()
    clerk.close()


def test_a_field_offers_what_the_buttons_of_prose_say(clerk):
    page = clerk.go("/soan/plan")
    box = clerk.box("body")
    box.focus()
    tools = clerk.field("body").locator(".tools")
    tools.get_by_text("Đề mục", exact=True).click()
    page.keyboard.type("MỤC ĐÍCH")
    page.keyboard.press("Enter")
    tools.get_by_text("a) Điểm").click()
    page.keyboard.type("một;")
    page.keyboard.press("Enter")
    tools.get_by_text("a) Điểm").click()
    page.keyboard.type("hai ")
    page.keyboard.press("Control+B")
    page.keyboard.type("ba")
    assert box.input_value() == "# MỤC ĐÍCH\na) một;\nb) hai **ba**"
    tools.get_by_text("Bảng").click()
    assert "| Cột một | Cột hai |\n|---|---|" in box.input_value()
    page.keyboard.press("Control+Z")
    assert box.input_value() == "# MỤC ĐÍCH\na) một;\nb) hai **ba**"
