"""The pages of the register, of a paper's number and of copies, in the states in which a clerk sees them."""

from datetime import date

import vanban

ISSUED = (
    ("CV", "về việc mời họp giao ban tháng 3", date(2026, 3, 2), "Văn phòng Tỉnh uỷ; Các chi bộ trực thuộc"),
    ("BC", "kết quả công tác tháng 3", date(2026, 3, 28), "Ban Tổ chức Tỉnh uỷ"),
    ("CV", "về việc cung cấp số liệu", date(2026, 4, 1), "Ban Tuyên giáo và Dân vận Tỉnh uỷ"),
    ("Quyết định", "thành lập tổ giúp việc", date(2026, 4, 6), "Như Điều 3"),
)
"""Type, subject, day and recipients of papers in the register."""
FAULTY = """Số ký hiệu;Ngày;Tên loại;Trích yếu
01-CV/ĐU;12/8/2025;Công văn;về việc một
02-CV/ĐU;20/8/2025;Công văn;về việc hai
02-CV/ĐU;21/8/2025;Công văn;về việc ba
05-CV/ĐU;10/8/2025;Công văn;về việc bốn
06-CV-ĐU;25/8/2025;Công văn;về việc năm
"""
"""A list with a double in row 4, numbers left out and a step back in row 5, a wrong symbol in row 6."""
UNFOLDED = 'for (const each of document.querySelectorAll("details")) each.open = true'


def book(path):
    """Make a register of some papers, one of them void, one whose paper was never seen."""
    with vanban.Register.create(
        path, office="Đảng uỷ xã Mường Ví Dụ", term="2025 - 2030", begins=date(2025, 8, 11)
    ) as made:
        for kind, subject, day, recipients in ISSUED:
            asked = vanban.request_by_hand(
                kind, "ĐU", subject=subject, day=day, signer="Nguyễn Văn A", recipients=recipients
            )
            given = made.take(asked)
            if kind != "Quyết định":
                made.settle(given)
        made.void("1-CV/ĐU", "in hỏng")


def unfolded(path, desk="full"):
    """Go to a page, every fold of it open."""

    def way(at):
        at.go(path, desk)
        at.page.evaluate(UNFOLDED)

    return way


def _issued(at):
    at.go("/ban-thao/da-phat-hanh.yaml/phat-hanh")
    if at.page.get_by_text("Tạo lại, giữ số").count() == 0:
        at.press("Phát hành")
    at.page.get_by_text("giữ số này").wait_for()
    at.page.locator(".view img").first.wait_for()


def _void_wrong(at):
    at.go("/so")
    at.page.evaluate(UNFOLDED)
    at.page.locator("[name=term]").fill("2030 - 2035")
    at.page.locator("form[action*='nhiem-ky'] [name=begins]").fill("31/6/2030")
    at.press("Ghi nhiệm kỳ")
    at.page.get_by_text("không phải ngày").wait_for()


def _listed(path, told):
    def way(at):
        at.go(path)
        at.page.evaluate(UNFOLDED)
        at.give(at.place / "danh-sach.csv")
        at.page.get_by_text(told).first.wait_for()

    return way


def _copied(at):
    _issued(at)
    at.go("/ban-sao")
    at.page.select_option("#file", "da-phat-hanh.docx")
    at.page.select_option("#signer", "bí thư đảng uỷ")
    at.page.fill("#recipients", "Các chi bộ trực thuộc")
    at.page.fill("#day", "08/7/2026")
    at.page.locator("[name=take]").check()
    at.press("Tạo bản sao")
    at.page.locator(".view img").first.wait_for()


def _copy_wrong(at):
    _issued(at)
    at.go("/ban-sao")
    at.page.select_option("#file", "da-phat-hanh.docx")
    at.page.select_option("#form", "trích sao")
    at.page.select_option("#signer", "bí thư đảng uỷ")
    at.page.fill("#recipients", "Các chi bộ trực thuộc")
    at.press("Tạo bản sao")
    at.page.get_by_text("phải ghi các đoạn").wait_for()


OF_THE_BOOK = {
    "issue": unfolded("/ban-thao/cong-van.yaml/phat-hanh"),
    "issue-draft": lambda at: at.go("/ban-thao/du-thao.yaml/phat-hanh"),
    "issued": _issued,
    "book": lambda at: at.go("/so"),
    "book-begin": lambda at: at.go("/so", "young"),
    "book-none": lambda at: at.go("/so?q=khong+co"),
    "book-only": unfolded("/so", "shown"),
    "book-wrong": _void_wrong,
    "book-entered": _listed("/so", "không nhập được"),
    "audit": lambda at: at.go("/so/doi-chieu"),
    "audited": _listed("/so/doi-chieu", "số trùng"),
    "copy": unfolded("/ban-sao"),
    "copy-wrong": _copy_wrong,
    "copied": _copied,
}
"""The name of each, and the way there."""
