"""What a clerk, or another, has written is never lost: a paper edited in Word, and a draft on two pages."""

import docx
import pytest

import vanban
from tests.conftest import ROOT
from tests.desk.test_touched import by_hand
from tests.helpers.clerk import lines

pytestmark = [pytest.mark.office, pytest.mark.browser]


def test_a_paper_that_was_edited_in_word_is_not_overwritten(clerk):
    clerk.go("/ban-thao/ke-hoach.yaml")
    name = clerk.make()
    path = clerk.folder / name
    edited = docx.Document(path)
    edited.paragraphs[-1].add_run(" Sửa tay.")
    edited.save(path)
    touched = path.read_bytes()
    clerk.fill("subject", "tổ chức sinh hoạt mẫu")
    clerk.page.locator("button[data-make=docx]").click()
    clerk.page.wait_for_url("**/sua-tay")
    assert "Sửa tay." in clerk.page.inner_text("main")
    assert path.read_bytes() == touched
    clerk.page.get_by_text("Tạo thành tệp khác").click()
    clerk.page.wait_for_url("**/ban-thao/*%202.yaml")
    assert path.read_bytes() == touched
    assert "tổ chức sinh hoạt mẫu" in words((clerk.folder / "ke-hoach 2.docx").read_bytes())
    clerk.go("/ban-thao/ke-hoach.yaml/sua-tay")
    clerk.page.get_by_text("Ghi đè bản đã sửa").click()
    clerk.page.wait_for_url("**/ban-thao/ke-hoach.yaml")
    assert vanban.untouched(path.read_bytes())


def test_two_tabs_on_one_draft_lose_nothing(clerk):
    first, second = clerk.go("/ban-thao/ke-hoach.yaml"), clerk.open("/ban-thao/ke-hoach.yaml")
    clerk.fill("subject", "bản của trang một", first)
    clerk.saved(first)
    clerk.fill("drafter", "XYZ-26", second)
    second.locator("#clash").wait_for(state="visible")
    told = second.inner_text("#clash")
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
