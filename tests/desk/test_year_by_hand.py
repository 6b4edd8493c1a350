"""A folder of records begun, a month added and made into papers, the office and its own form, in a real browser."""

import shutil

import pytest

from tests.conftest import ROOT
from tests.helpers.browser import browser, keep
from tests.helpers.clerk import lines

pytestmark = [pytest.mark.office, pytest.mark.browser]


MINUTES = [
    "ĐẢNG BỘ XÃ MƯỜNG THỬ",
    "CHI BỘ THÔN VÍ DỤ",
    "*",
    "ĐẢNG CỘNG SẢN VIỆT NAM",
    "Số       -BB/CB",
    "Mường Thử, ngày 03 tháng 6 năm 2026",
    "BIÊN BẢN",
    "sinh hoạt chi bộ thường kỳ tháng 6 năm 2026",
    "-----",
    "I- THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN",
    "- Thời gian: Bắt đầu lúc 19 giờ 30 phút, ngày 03 tháng 6 năm 2026.",
    "- Địa điểm: Nhà văn hoá thôn Ví Dụ.",
    "- Tổng số đảng viên: 05 đồng chí (chính thức 05, dự bị 0).",
    "- Có mặt: 04/05 đồng chí phải dự họp, đạt 80% (chính thức 04, dự bị 0).",
    "- Vắng có lý do: 01 đồng chí: Lò Văn C (đi công tác).",
    "- Vắng không lý do: không.",
    "- Chủ trì: Đồng chí Nguyễn Văn A, Bí thư.",
    "- Thư ký: Đồng chí Trần Thị B.",
    "II- NỘI DUNG VÀ DIỄN BIẾN",
    "1. Đánh giá tháng 5",
    "Cuộc họp kết thúc lúc 21 giờ 15 phút, ngày 03 tháng 6 năm 2026.",
    "NGƯỜI GHI BIÊN BẢN",
    "Trần Thị B",
    "CHỦ TRÌ HỘI NGHỊ",
    "Nguyễn Văn A",
    "Nơi nhận:",
    "- Lưu Chi bộ.",
]
"""What the minutes of the month say that is added here."""


def saved(page):
    page.locator("#saved", has_text="đã lưu lúc").wait_for()


def filled(page, field, text):
    page.locator(f"[id='{field}']").fill(text)


def test_records_are_begun_a_month_added_and_its_papers_made(tmp_path, start):
    folder = tmp_path / "chi-bo"
    folder.mkdir()
    desk = start(folder)
    with browser() as page:
        page.goto(desk.address)
        filled(page, "issuer.name", "Chi bộ thôn Ví Dụ")
        filled(page, "issuer.parent", "Đảng bộ xã Mường Thử")
        filled(page, "issuer.place", "Mường Thử")
        filled(page, "signer-0.name", "Nguyễn Văn A")
        filled(page, "signer-0.office", "Bí thư")
        keep(page, "nam-1-bat-dau")
        page.get_by_role("button", name="Ghi và bắt đầu").click()
        page.get_by_role("link", name="Sinh hoạt chi bộ", exact=True).click()
        assert page.locator("#name").input_value() == "Chi bộ thôn Ví Dụ"
        page.locator("#members").fill("Nguyễn Văn A, Bí thư\nTrần Thị B, Chi uỷ viên\nLò Văn C\nVàng Thị D\nGiàng A E")
        keep(page, "nam-2-ho-so")
        page.get_by_role("button", name="Ghi và bắt đầu").click()
        page.locator("[name=month]").fill("6/2026")
        keep(page, "nam-3-nam")
        page.get_by_role("button", name="Thêm", exact=True).click()
        filled(page, "held_on", "3/6/2026")
        filled(page, "start", "19h30")
        filled(page, "end", "21h15")
        filled(page, "location", "Nhà văn hoá thôn Ví Dụ")
        page.locator("[data-field=secretary] [data-box]").first.fill("Trần Thị B")
        page.locator("[data-name='Lò Văn C'] [data-absent]").check()
        page.locator("[data-name='Lò Văn C'] input:not([type])").fill("đi công tác")
        page.locator("[data-field=agenda] [data-field=title] [data-box]").first.fill("Đánh giá tháng 5")
        page.locator("#roll").evaluate("roll => roll.scrollIntoView({block: 'center'})")
        keep(page, "nam-4-ky-hop")
        saved(page)
        record = folder / "ky-hop/2026-06-thuong-ky.yaml"
        text = record.read_text(encoding="utf-8")
        assert "\nNgày họp: 3/6/2026\n" in text
        assert "\nĐịa điểm: Nhà văn hoá thôn Ví Dụ\n" in text
        page.locator("#count").wait_for()
        page.get_by_role("button", name="Làm giấy tờ").click()
        page.get_by_role("status").first.wait_for()
        keep(page, "nam-5-lam")
        (minutes,) = [path for path in (folder / "giay-to").rglob("*.docx") if "bien-ban" in path.as_posix()]
        assert lines(minutes.read_bytes()) == MINUTES
        page.get_by_role("link", name="Về trang năm").click()
        square = page.locator("a.sq")
        assert "giấy tờ" in square.inner_text()
        keep(page, "nam-6-xong")
        square.click()
        assert page.locator("[data-name='Lò Văn C'] [data-absent]").is_checked()
        page.locator("#came", has_text="4/5 có mặt").wait_for()


def test_a_contradiction_leads_to_both_of_its_sides(tmp_path, start):
    folder = tmp_path / "xa"
    shutil.copytree(ROOT / "examples/sinh-hoat-mau-2024", folder, ignore=shutil.ignore_patterns("giay-to", ".*"))
    meetings = folder / "chi-bo/hoa-ban/ky-hop"
    text = (meetings / "2024-03-thuong-ky.yaml").read_text(encoding="utf-8")
    (meetings / "2024-03-lai.yaml").write_text(text, encoding="utf-8")
    desk = start(folder)
    with browser() as page:
        page.goto(desk.address)
        page.goto(f"http://{desk.host}/nam?nam=2024")
        keep(page, "nam-7-mau-thuan")
        sides = page.locator(".note .found li").first.locator("a")
        assert sides.count() == 2
        sides.last.click()
        page.locator("#held_on:focus").wait_for()


def test_two_pages_on_one_record_lose_nothing(tmp_path, start):
    folder = tmp_path / "xa"
    shutil.copytree(ROOT / "examples/sinh-hoat-mau-2024", folder, ignore=shutil.ignore_patterns("giay-to", ".*"))
    record = folder / "chi-bo/hoa-ban/ky-hop/2024-03-thuong-ky.yaml"
    desk = start(folder)
    with browser() as page:
        page.goto(desk.address)
        page.goto(f"http://{desk.host}/nam/ho-so/chi-bo/hoa-ban/ky-hop/2024-03-thuong-ky.yaml")
        before = record.read_text(encoding="utf-8")
        record.write_text(before + "# thêm ở nơi khác\n", encoding="utf-8")
        filled(page, "location", "Nhà khác")
        page.locator("#clash").wait_for()
        assert record.read_text(encoding="utf-8") == before + "# thêm ở nơi khác\n"
        page.get_by_role("button", name="Lấy bản trên trang này").click()
        saved(page)
        after = record.read_text(encoding="utf-8")
        changed = set(after.splitlines()) ^ set(before.splitlines())
        assert {line for line in changed if "Nhà khác" not in line and line.startswith("Địa điểm")} <= set(
            before.splitlines()
        )
        assert "# thêm ở nơi khác" in after
        assert "Địa điểm: Nhà khác" in after


@pytest.mark.parametrize("zoom", [1, 2])
def test_the_office_is_edited_in_its_own_lines_and_its_form_shown(tmp_path, start, zoom):
    folder = tmp_path / "co-quan"
    shutil.copytree(
        ROOT / "examples/pack/mau_chi_bo", folder / "mau", ignore=shutil.ignore_patterns("*.py", "__pycache__")
    )
    profile = folder / "vanban.yaml"
    before = (ROOT / "examples/chi-bo/vanban.yaml").read_text(encoding="utf-8") + "Bộ mẫu: mau\n"
    profile.write_text(before, encoding="utf-8")
    desk = start(folder)
    with browser(zoom=zoom) as page:
        page.goto(desk.address)
        page.goto(f"http://{desk.host}/co-quan")
        keep(page, f"co-quan-1-x{zoom}")
        filled(page, "signer-0.name", "Lê Văn Mới")
        page.get_by_role("button", name="Lưu", exact=True).click()
        page.get_by_role("status").wait_for()
        after = profile.read_text(encoding="utf-8")
        assert [line for line in after.splitlines() if line not in before.splitlines()] == [
            "    Họ tên người ký: Lê Văn Mới"
        ]
        page.get_by_role("link", name="Đơn xin vắng").click()
        page.locator(".done").wait_for()
        page.locator(".view img").first.wait_for()
        keep(page, f"co-quan-2-mau-x{zoom}")
        wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide <= 0
        page.goto(f"http://{desk.host}/nam")
        keep(page, f"nam-trong-x{zoom}")
        assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0
