"""Who signs a cell's paper is who holds the office on the paper's own day, whatever time it reports of."""

from datetime import date

import pytest

import vanban
from tests.helpers.commands import run

CELL = """
Cơ quan ban hành: {Tên cơ quan ban hành: Chi bộ thôn Bản Mẫu, Cơ quan cấp trên: Đảng bộ xã Ví Dụ, Địa danh: Ví Dụ}
Đảng viên:
  - {Họ tên: Nguyễn Văn A, Chức vụ: Bí thư, Rời chi bộ: 30/6/2026}
  - {Họ tên: Lý Văn H, Chức vụ: Bí thư, Vào chi bộ: 01/7/2026}
  - {Họ tên: Trần Thị C}
"""
MEETING = """
Loại kỳ họp: thường kỳ
Kỳ sinh hoạt: %s
Ngày họp: %s
Ngày mời họp: %s
Bắt đầu: "07:30"
Kết thúc: "09:20"
Địa điểm: Nhà văn hoá
Vắng: không
Thư ký: Trần Thị C
Nội dung: [{Tên nội dung: Đánh giá, Kết luận: Thống nhất.}]
"""
YEAR = """
Năm: 2026
Báo cáo quý:
  - Quý: quý II/2026
    Lãnh đạo, chỉ đạo: Chi uỷ chỉ đạo.
    Hạn chế: Ít ý kiến.
    Nguyên nhân: Xa.
    Phương hướng, nhiệm vụ: Làm.%s
Tổng hợp:
  - Thời gian: 6 tháng đầu năm 2026%s
"""
ISSUED = "\n    Ngày ban hành: %s"


@pytest.fixture
def cell(tmp_path):
    folder = tmp_path / "ban-mau"
    (folder / "ky-hop").mkdir(parents=True)
    (folder / "chi-bo.yaml").write_text(CELL, encoding="utf-8")
    (folder / "ky-hop/6.yaml").write_text(MEETING % ("6/2026", "05/6/2026", "01/6/2026"), encoding="utf-8")
    return folder


def signed(cell, name):
    """Return who signs a paper, and what is told of signers, each with its line."""
    found = vanban.cycle(cell, on=date(2026, 7, 10))
    (paper,) = [paper for paper in found.papers if paper.name == name]
    told = [item for item in found.told if item.code == "signer"]
    return paper.document.signature.name, [(item.line, item.message) for item in told]


@pytest.mark.parametrize("name", ["2026-q2-bao-cao", "2026-6-thang-1-tong-hop"])
@pytest.mark.parametrize(("day", "who"), [("30/6/2026", "Nguyễn Văn A"), ("05/7/2026", "Lý Văn H")])
def test_a_report_is_signed_by_who_holds_the_office_on_its_day(cell, name, day, who):
    (cell / "nam-2026.yaml").write_text(YEAR % (ISSUED % day, ISSUED % day), encoding="utf-8")
    assert signed(cell, name) == (who, [])


def test_a_report_without_its_day_says_so_where_the_office_changes_hands(cell):
    (cell / "nam-2026.yaml").write_text(YEAR % ("", ""), encoding="utf-8")
    said = "chưa ghi nên người ký là của ngày 30/6/2026: Nguyễn Văn A; từ 01/7/2026 người ký là Lý Văn H. Hãy ghi ngày"
    assert signed(cell, "2026-q2-bao-cao") == ("Nguyễn Văn A", [(4, said), (10, said)])
    run("cycle", cell, "--on", "10/7/2026")
    assert said in run("cycle", cell, "--on", "10/7/2026").stderr, "and again where papers are remembered"


@pytest.mark.parametrize(("since", "told"), [("01/7/2026", True), ("30/9/2026", True), ("02/10/2026", False)])
def test_of_a_report_without_its_day_who_holds_the_office_in_the_next_quarter_may_sign(cell, since, told):
    (cell / "nam-2026.yaml").write_text(YEAR % ("", ""), encoding="utf-8")
    last = {"01/7/2026": "30/6/2026", "30/9/2026": "29/9/2026", "02/10/2026": "01/10/2026"}[since]
    (cell / "chi-bo.yaml").write_text(CELL.replace("01/7/2026", since).replace("30/6/2026", last), encoding="utf-8")
    assert bool(signed(cell, "2026-q2-bao-cao")[1]) is told


def test_whom_the_profile_lets_sign_is_asked_of_nobody(cell):
    (cell / "nam-2026.yaml").write_text(YEAR % ("", ""), encoding="utf-8")
    signer = "{Thể thức đề ký: T/M, Ký thay mặt: Chi bộ, Chức vụ: Bí thư, Họ tên người ký: Lý Văn H}"
    profile = f"Biểu mẫu: {{bao-cao-quy: {{Chữ ký: {signer}}}}}\n"
    (cell / "vanban.yaml").write_text(profile, encoding="utf-8")
    name, told = signed(cell, "2026-q2-bao-cao")
    assert (name, [line for line, _message in told if line == 4]) == ("Lý Văn H", [])


def test_an_invitation_is_signed_by_who_holds_the_office_when_it_is_sent(cell):
    (cell / "ky-hop/7.yaml").write_text(MEETING % ("7/2026", "03/7/2026", "29/6/2026"), encoding="utf-8")
    assert signed(cell, "2026-07-thuong-ky-giay-moi") == ("Nguyễn Văn A", [])
    assert signed(cell, "2026-07-thuong-ky-chuong-trinh")[0] == "Nguyễn Văn A"


def test_the_plan_of_a_year_is_signed_by_who_holds_the_office_in_that_year(cell):
    (cell / "ky-hop/7.yaml").write_text(MEETING % ("1/2027", "05/01/2027", "02/01/2027"), encoding="utf-8")
    plan = """
Năm: 2027
Kế hoạch chuyên đề: {Mục đích, yêu cầu: Nâng cao chất lượng., Tổ chức thực hiện: Bí thư theo dõi.}
Các chuyên đề: [{Thời gian: quý I/2027, Tên chuyên đề: Chống lãng phí, Nhóm vấn đề: học tập và làm theo Bác}]
""".replace("{Mục đích, yêu cầu:", '{"Mục đích, yêu cầu":')
    (cell / "nam-2027.yaml").write_text(plan, encoding="utf-8")
    assert signed(cell, "2027-ke-hoach-chuyen-de")[0] == "Lý Văn H"
