"""An office's day in a real browser: a letter written and issued, its number of the register, a list audited."""

import re

import pytest

from tests.helpers.book_stations import FAULTY

pytestmark = [pytest.mark.office, pytest.mark.browser]

OFFICE = """Cơ quan ban hành:
  Tên cơ quan ban hành: Đảng uỷ xã Mường Ví Dụ
  Cơ quan cấp trên: Đảng bộ tỉnh Lai Châu
  Địa danh: Mường Ví Dụ
"""
LETTER = [
    *("ĐẢNG BỘ TỈNH LAI CHÂU", "ĐẢNG UỶ XÃ MƯỜNG VÍ DỤ", "*", "ĐẢNG CỘNG SẢN VIỆT NAM"),
    *("Số 34-CV/ĐU", "về việc mời họp giao ban tháng 7", "Mường Ví Dụ, ngày 03 tháng 7 năm 2026"),
    "Kính gửi: Các đồng chí Uỷ viên Ban Chấp hành",
    "Ban Thường vụ Đảng uỷ trân trọng kính mời đồng chí dự họp giao ban.",
    "- Thời gian: 07 giờ 30 phút, ngày 06 tháng 7 năm 2026.",
    "- Địa điểm: Hội trường Đảng uỷ.",
    "- Chủ trì: Đồng chí Bí thư Đảng uỷ.",
    "- Nội dung: Đánh giá tháng 6; nhiệm vụ tháng 7.",
    "Đề nghị đồng chí dự họp đúng giờ.",
    *("Nơi nhận:", "- Như trên;", "- Lưu Văn phòng Đảng uỷ."),
    *("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Lê Thị B"),
]


def test_a_letter_that_calls_to_a_meeting_is_written_and_issued(clerk):
    (clerk.folder / "vanban.yaml").write_text(OFFICE, encoding="utf-8")
    page = clerk.go("/so")
    page.fill("#term", "2025 - 2030")
    page.fill("#begins", "11/8/2025")
    page.fill("#starts", "CV/ĐU 34")
    page.get_by_role("button", name="Tạo sổ").click()
    page.get_by_text("Công văn (ĐU)").wait_for()

    page = clerk.go("/")
    page.fill("#find", "cong van")
    page.keyboard.press("Enter")
    page.wait_for_url("**/soan/letter")
    clerk.fill("date", "3/7/2026")
    clerk.fill("subject", "mời họp giao ban tháng 7")
    clerk.add("addressees")
    page.keyboard.type("Các đồng chí Uỷ viên Ban Chấp hành")
    clerk.fill("opening", "Ban Thường vụ Đảng uỷ trân trọng kính mời đồng chí dự họp giao ban.")
    clerk.fill("body", "Đề nghị đồng chí dự họp đúng giờ.")
    clerk.fill("held_on", "6/7/2026")
    clerk.fill("start", "7h30")
    clerk.fill("location", "Hội trường Đảng uỷ")
    clerk.fill("chair", "Đồng chí Bí thư Đảng uỷ")
    clerk.fill("content", "Đánh giá tháng 6; nhiệm vụ tháng 7.")
    clerk.fill("signature.prefix", "T/M")
    clerk.fill("signature.body", "Ban Thường vụ")
    clerk.fill("signature.office", "Phó Bí thư")
    clerk.fill("signature.name", "Lê Thị B")
    clerk.fill("archive", "Văn phòng Đảng uỷ")
    assert clerk.saved() == "Nháp công văn.yaml"

    page.get_by_role("button", name="Phát hành…").click()
    page.get_by_text("34-CV/ĐU").wait_for()
    assert "3/7/2026" in page.inner_text("main")
    clerk.keep("phat-hanh-1-so-se-lay")
    page.get_by_role("button", name="Phát hành", exact=True).click()
    page.locator(".view img").first.wait_for(timeout=60_000)
    clerk.keep("phat-hanh-2-da-phat-hanh")
    assert page.inner_text("h1") == "Số 34-CV/ĐU"
    (word,) = clerk.folder.glob("*.docx")
    assert clerk.read(word.name) == LETTER

    page.get_by_role("link", name="Về bản thảo").click()
    clerk.printed()
    assert clerk.make() == word.name
    assert clerk.read(word.name) == LETTER
    page = clerk.go("/so?q=giao+ban")
    assert page.locator(".book tbody tr").count() == 1
    assert re.search(r"34-CV/ĐU\s+3/7/2026", page.inner_text(".book"))
    clerk.keep("so-1-trang-so")


def test_a_faulty_list_that_is_dropped_is_audited(clerk, tmp_path):
    (tmp_path / "danh-sach.csv").write_text(FAULTY, encoding="utf-8")
    page = clerk.go("/so/doi-chieu")
    page.locator("input[type=file]").set_input_files(tmp_path / "danh-sach.csv")
    page.locator("tbody tr").first.wait_for()
    clerk.keep("so-2-doi-chieu")
    rows = [row.inner_text().split("\t") for row in page.locator("tbody tr").all()]
    assert [(row[0].strip(), row[1].strip()) for row in rows] == [
        ("dòng 4", "số trùng"), ("dòng 5", "số thiếu"), ("dòng 5", "ngày lùi"), ("dòng 6", "ký hiệu sai"),
    ]  # fmt: skip
