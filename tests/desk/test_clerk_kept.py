"""What a clerk, or another, has written is never lost: a paper edited in Word, and a draft on two pages."""

import re

import docx
import pytest

import vanban
from tests.conftest import ROOT
from tests.desk.test_touched import by_hand
from tests.helpers.browser import keep
from tests.helpers.clerk import lines

pytestmark = [pytest.mark.office, pytest.mark.browser]


def test_a_paper_that_was_edited_in_word_is_not_overwritten(clerk):
    clerk.go("/ban-thao/ke-hoach.yaml")
    name = clerk.make()
    path = clerk.folder / name
    made = lines(path.read_bytes())
    edited = docx.Document(path)
    edited.paragraphs[-1].add_run(" Sửa tay.")
    edited.save(path)
    touched = path.read_bytes()
    clerk.fill("subject", "tổ chức sinh hoạt mẫu")
    clerk.page.locator("button[data-make=docx]").click()
    clerk.page.wait_for_url("**/sua-tay")
    assert "Sửa tay." in clerk.page.inner_text("main")
    clerk.keep("g-sua-tay-3-hoi")
    assert path.read_bytes() == touched
    clerk.page.get_by_text("Tạo thành tệp khác").click()
    clerk.page.wait_for_url("**/ban-thao/*%202.yaml")
    assert path.read_bytes() == touched
    clerk.keep("g-sua-tay-4-tep-khac")
    was, now = "tổ chức sinh hoạt chi bộ mẫu năm 2026", "tổ chức sinh hoạt mẫu"
    assert lines((clerk.folder / "ke-hoach 2.docx").read_bytes()) == [now if line == was else line for line in made]
    clerk.go("/ban-thao/ke-hoach.yaml/sua-tay")
    clerk.page.get_by_text("Ghi đè bản đã sửa").click()
    clerk.page.wait_for_url("**/ban-thao/ke-hoach.yaml")
    assert vanban.untouched(path.read_bytes())
    assert lines(path.read_bytes()) == [now if line == was else line for line in made]


def test_what_was_changed_in_word_is_taken_back_and_printed_anew(clerk):
    """And the page tells what it cannot take back, and where that stands."""
    path = clerk.folder / "bien-ban.yaml"
    path.write_bytes((ROOT / "vanban/templates/minutes/example.yaml").read_bytes())
    page = clerk.go("/ban-thao/bien-ban.yaml")
    word = clerk.folder / clerk.make()
    before = lines(word.read_bytes())
    by_hand(word, {"Nhà văn hoá thôn Hoa Ban</w:t>": "Nhà ông Giàng A G</w:t>", "Đề nghị nhắc": "Yêu cầu nhắc"})
    page.locator("button[data-make=docx]").click()
    page.wait_for_url("**/sua-tay")
    clerk.keep("g-sua-tay-1-lay-lai")
    page.get_by_role("button", name="Lấy 1 chỗ sửa vào bản thảo").click()
    page.get_by_text("Bản thảo đã có").wait_for()
    clerk.keep("g-sua-tay-2-da-lay")
    left = page.locator("p", has_text="Chỉ có trong tệp Word").locator("xpath=following-sibling::ul[1]").inner_text()
    assert re.match(r"đoạn \d+: chữ trong tệp là “.*Yêu cầu nhắc các hộ", left)
    page.get_by_role("link", name="Giữ bản đã sửa").click()
    assert clerk.box("location").input_value() == "Nhà ông Giàng A G"
    opinion = next(box for box in page.locator("[data-box]").all() if "Đề nghị nhắc các hộ" in box.input_value())
    opinion.fill(opinion.input_value().replace("Đề nghị nhắc các hộ", "Yêu cầu nhắc các hộ"))
    clerk.saved()
    page.locator("button[data-make=docx]").click()
    page.wait_for_url("**/sua-tay")
    page.get_by_role("button", name="Ghi đè bản đã sửa").click()
    page.wait_for_url("**/ban-thao/bien-ban.yaml")
    assert vanban.untouched(word.read_bytes())
    now = {"Nhà văn hoá thôn Hoa Ban": "Nhà ông Giàng A G", "Đề nghị nhắc các hộ": "Yêu cầu nhắc các hộ"}
    for was, new in now.items():
        before = [line.replace(was, new) for line in before]
    assert lines(word.read_bytes()) == before


def test_a_page_that_is_still_loading_loses_no_click(clerk):
    held = []
    clerk.page.route("**/fill.js", lambda route: held.append(route))  # noqa: PLW0108  # a built-in is no handler
    clerk.page.goto(f"http://{clerk.desk.host}/ban-thao/ke-hoach.yaml", wait_until="commit")
    with pytest.raises(Exception, match="Timeout"):
        clerk.page.locator("[data-make=docx]").click(timeout=1000)
    held[0].continue_()
    clerk.make()


def test_two_tabs_on_one_draft_lose_nothing(clerk):
    first, second = clerk.go("/ban-thao/ke-hoach.yaml"), clerk.open("/ban-thao/ke-hoach.yaml")
    clerk.fill("subject", "bản của trang một", first)
    clerk.saved(first)
    clerk.fill("drafter", "XYZ-26", second)
    second.locator("#clash").wait_for(state="visible")
    told = second.inner_text("#clash")
    keep(second, "h-hai-trang-1-hai-ban")
    assert "bản của trang một" in told
    assert "XYZ-26" in told
    assert "XYZ-26" not in (clerk.folder / "ke-hoach.yaml").read_text(encoding="utf-8")
    third = clerk.open("/ban-thao/ke-hoach.yaml")
    clerk.fill("number", "99", first)
    clerk.saved(first)
    first.wait_for_timeout(1500)
    clerk.fill("drafter", "GOP-26", third)
    third.get_by_text("Gộp:").click()
    third.locator("#saved", has_text="nháp").wait_for()
    held = vanban.values((clerk.folder / "ke-hoach.yaml").read_bytes())
    assert (held["number"], held["drafter"], held["subject"]) == ("99", "GOP-26", "bản của trang một")
    second.get_by_text("Giữ cả hai").click()
    name = clerk.saved(second)
    assert name != "ke-hoach.yaml"
    assert vanban.values((clerk.folder / name).read_bytes(), name=name)["drafter"] == "XYZ-26"
    assert vanban.values((clerk.folder / "ke-hoach.yaml").read_bytes())["subject"] == "bản của trang một"
    clerk.page = third
    both = lines((clerk.folder / clerk.make()).read_bytes())
    example = lines(vanban.render(vanban.load(ROOT / "vanban/templates/plan/example.yaml", advice=lambda _item: None)))
    said = {
        "Số 15-KH/ĐU": "Số 99-KH/ĐU",
        "tổ chức sinh hoạt chi bộ mẫu năm 2026": "bản của trang một",
        "TTC-26": "GOP-26",
    }
    wanted = [said.get(line, line.replace("15-KH/ĐU", "99-KH/ĐU")) for line in example]
    assert both == wanted
