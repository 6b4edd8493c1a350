"""Tasks as a clerk does them with the form page, in a real browser: each ends in the Word file, read word by word."""

import shutil
import signal
from pathlib import Path

import docx
import pytest

import vanban
from tests.conftest import ROOT
from tests.helpers.clerk import Clerk
from tests.helpers.desk import until

pytestmark = [pytest.mark.office, pytest.mark.browser]

CLIPBOARD = Path(__file__).parent / "clipboard"
HEAD = ["ĐẢNG BỘ XÃ MƯỜNG VÍ DỤ", "CHI BỘ THÔN HOA BAN", "*", "ĐẢNG CỘNG SẢN VIỆT NAM"]
PLAN = {"date": "3/7/2026", "subject": "kiểm tra việc học tập nghị quyết", "number": "21"}

MINUTES = [
    *HEAD,
    "Số       -BB/CB",
    "Mường Ví Dụ, ngày 03 tháng 7 năm 2026",
    "BIÊN BẢN",
    "sinh hoạt chi bộ thường kỳ tháng 7 năm 2026",
    "-----",
    "I- THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN",
    "- Thời gian: Bắt đầu lúc 19 giờ 30 phút, ngày 03 tháng 7 năm 2026.",
    "- Địa điểm: Nhà văn hoá thôn Hoa Ban.",
    "- Tổng số đảng viên: 13 đồng chí (chính thức 12, dự bị 01).",
    "- Có mặt: 11/13 đồng chí phải dự họp, đạt 84,6% (chính thức 10, dự bị 01).",
    "- Vắng có lý do: 01 đồng chí: Lò Văn D (đi công tác).",
    "- Vắng không lý do: 01 đồng chí: Vàng Văn X.",
    "- Chủ trì: Đồng chí Nguyễn Văn A, Bí thư chi bộ.",
    "- Thư ký: Đồng chí Trần Thị C, Chi uỷ viên.",
    "- Đảng phí: 13 đồng chí đã nộp, số tiền 264.000 đồng.",
    "II- NỘI DUNG VÀ DIỄN BIẾN",
    "1. Đánh giá tháng 6",
    "Đã làm xong.",
    "- Thu quỹ đủ.",
    "III- BIỂU QUYẾT",
    *("TT", "Nội dung", "Hình thức", "Tán thành", "Không tán thành", "Không có ý kiến"),
    *("1", "Nghị quyết tháng 7", "09 (90%)", "01", "0"),
    (
        "Cuộc họp kết thúc lúc 21 giờ 15 phút, ngày 03 tháng 7 năm 2026. Biên bản đã được đọc lại cho mọi người cùng "
        "nghe, 11 đồng chí nhất trí thông qua."
    ),
    "CHỦ TRÌ HỘI NGHỊ",
]


def plan(day, subject, *body, number="Số 21-KH/CB"):
    """What a plan says."""
    return [*HEAD, number, f"Mường Ví Dụ, {day}", "KẾ HOẠCH", subject, "-----", *body]


def test_minutes_with_two_absent_and_a_vote_to_pdf(clerk):
    clerk.go("/soan/minutes")
    for path, text in {
        "kind": "thường kỳ",
        "period": "tháng 7/2026",
        "held_on": "3/7/2026",
        "start": "19h30",
        "end": "21h15",
        "location": "Nhà văn hoá thôn Hoa Ban",
        "attendance.official": "12",
        "attendance.total": "13",
        "attendance.probationary": "1",
        "chair": "Nguyễn Văn A, Bí thư chi bộ",
        "secretary": "Trần Thị C, Chi uỷ viên",
        "fees.paid": "13",
        "fees.amount": "264000",
        "adopted_by": "11",
    }.items():
        clerk.fill(path, text)
    excused = clerk.add("attendance.excused")
    excused.locator("[data-box]").nth(0).fill("Lò Văn D")
    excused.locator("[data-box]").nth(1).fill("đi công tác")
    clerk.add("attendance.unexcused").locator("[data-box]").fill("Vàng Văn X")
    clerk.fill("attendance.present_official", "10")
    clerk.fill("attendance.present_probationary", "1")
    clerk.page.locator("[data-field=agenda] [data-field=title] [data-box]").fill("Đánh giá tháng 6")
    clerk.page.locator("[data-field=agenda] [data-field=text] [data-box]").fill("Đã làm xong.\n- Thu quỹ đủ.")
    vote = clerk.add("votes")
    for name, text in {"subject": "Nghị quyết tháng 7", "in_favour": "9", "against": "1"}.items():
        vote.locator(f"[data-field={name}] [data-box]").fill(text)
    clerk.printed()
    clerk.keep("a-bien-ban-1-dien")
    name = clerk.make("pdf")
    clerk.keep("a-bien-ban-2-pdf")
    assert clerk.box("fees.amount").input_value() == "264.000"
    assert clerk.read(name) == MINUTES
    import pdfplumber

    with pdfplumber.open(clerk.folder / name) as file:
        words = {word["text"] for page in file.pages for word in page.extract_words()}
    assert set(" ".join(MINUTES).split()) <= words


def test_a_plan_pasted_from_word(clerk):
    clerk.go("/soan/plan")
    for path, text in PLAN.items():
        clerk.fill(path, text)
    clerk.paste("body", (CLIPBOARD / "word.html").read_text(encoding="utf-8"))
    clerk.printed()
    clerk.keep("b-dan-tu-word")
    name = clerk.make()
    assert clerk.read(name) == plan(
        "ngày 03 tháng 7 năm 2026", PLAN["subject"],
        "I- MỤC ĐÍCH, YÊU CẦU",
        "1. Mục đích",
        "Nâng cao chất lượng sinh hoạt chi bộ & rút kinh nghiệm.",
        "- Thu quỹ đủ;",
        "- đúng hạn;",
        "a) Chi bộ thôn Hoa Ban.",
        "Dòng trên",
        "dòng dưới thêm",
        "Chi bộ", "Thời gian", "Hoa Ban", "(điểm)", "tháng 8 | 9",
    )  # fmt: skip
    made = docx.Document(clerk.folder / name)
    bold = next(paragraph for paragraph in made.paragraphs if paragraph.text.startswith("Nâng cao"))
    assert "".join(run.text for run in bold.runs if run.bold).strip() == "chất lượng"
    assert "".join(run.text for run in bold.runs if run.italic).strip() == "rút kinh nghiệm"


def test_an_invitation_numbered_by_keyboard_alone(clerk):
    page = clerk.page
    page.locator("#find").focus()
    page.keyboard.type("giay moi")
    clerk.keep("c-giay-moi-1-tim")
    page.keyboard.press("Enter")
    page.wait_for_url("**/soan/invitation")
    clerk.type("date", "29/6/2026")
    clerk.reach("kind")
    page.keyboard.press("ArrowDown")
    clerk.type("period", "7/2026")
    clerk.type("held_on", "3/7/2026")
    clerk.type("subject", "dự sinh hoạt chi bộ tháng 7 năm 2026")
    clerk.type("invitees", "Đồng chí Lê Thị B, Đảng uỷ viên")
    page.keyboard.press("Enter")
    page.keyboard.type("Các đồng chí đảng viên trong chi bộ")
    clerk.type("start", "7h30")
    clerk.type("location", "Nhà văn hoá thôn Hoa Ban")
    clerk.type("content", "- Đánh giá tháng 6;")
    page.keyboard.press("Enter")
    page.keyboard.type("- Nghị quyết tháng 7.")
    clerk.press(page.locator("#form > details.more > summary").inner_text())
    clerk.type("number", "5")
    clerk.keep("c-giay-moi-2-so")
    clerk.field("number").locator(".msg").wait_for(state="visible")
    assert "như 05-GM/CB" in clerk.field("number").locator(".msg").inner_text()
    page.keyboard.press("Control+A")
    page.keyboard.type("05-GM/CB")
    clerk.field("number").locator(".msg").wait_for(state="hidden")
    clerk.printed()
    clerk.press("Tạo Word")
    page.locator("#made", has_text="đã tạo").wait_for(timeout=30_000)
    clerk.keep("c-giay-moi-3-xong")
    assert clerk.read(page.locator("#made").inner_text().removeprefix("đã tạo ")) == [
        *HEAD,
        "Số 05-GM/CB",
        "Mường Ví Dụ, ngày 29 tháng 6 năm 2026",
        "GIẤY MỜI",
        "dự sinh hoạt chi bộ tháng 7 năm 2026",
        "-----",
        "Chi bộ thôn Hoa Ban trân trọng kính mời:",
        "- Đồng chí Lê Thị B, Đảng uỷ viên",
        "- Các đồng chí đảng viên trong chi bộ",
        "Tới dự buổi sinh hoạt chi bộ thường kỳ tháng 7 năm 2026.",
        "- Thời gian: 07 giờ 30 phút, ngày 03 tháng 7 năm 2026.",
        "- Địa điểm: Nhà văn hoá thôn Hoa Ban.",
        "Nội dung:",
        "- Đánh giá tháng 6;",
        "- Nghị quyết tháng 7.",
    ]


def test_a_wrong_date_is_told_beside_it_and_set_right(clerk):
    page = clerk.go("/soan/plan")
    for path, text in {**PLAN, "date": "31/6/2026", "body": "Làm theo nghị quyết."}.items():
        clerk.fill(path, text)
    told = clerk.field("date").locator(".msg")
    told.wait_for(state="visible")
    assert told.inner_text().startswith("không có ngày “31/6/2026”")
    page.locator("button[data-make=docx]").click()
    page.locator("#faults li").first.wait_for(state="visible")
    clerk.keep("d-sai-ngay-1-danh-sach")
    assert not list(clerk.folder.glob("*.docx"))
    page.locator("#faults :focus").wait_for()
    page.keyboard.press("Enter")
    clerk.field("date").locator(":focus").wait_for()
    clerk.keep("d-sai-ngay-2-toi-o")
    page.keyboard.press("Control+A")
    page.keyboard.type("30/6/2026")
    told.wait_for(state="hidden")
    assert clerk.read(clerk.make()) == plan("ngày 30 tháng 6 năm 2026", PLAN["subject"], "Làm theo nghị quyết.")
    clerk.keep("d-sai-ngay-3-xong")


def test_a_form_of_a_pack(clerk):
    pack = ROOT / "examples/pack/mau_chi_bo"
    shutil.copytree(pack, clerk.folder / "mau", ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    with (clerk.folder / "vanban.yaml").open("a", encoding="utf-8") as file:
        file.write("Bộ mẫu: mau\n")
    page = clerk.go("/")
    page.locator("#find").fill("don xin vang")
    assert page.locator("[aria-labelledby=recent] a").count() == 1
    page.get_by_role("link", name="Đơn xin vắng").click()
    for path, text in {
        "date": "1/6/2026", "noi_gui": "Chi uỷ Chi bộ thôn Hoa Ban", "nguoi_lam_don": "Lò Văn D",
        "ky": "tháng 6/2026", "ngay_hop": "31/6/2026", "ly_do": "đi điều trị tại Bệnh viện tỉnh",
        "signature.label": "Người làm đơn", "signature.name": "Lò Văn D",
    }.items():  # fmt: skip
        clerk.fill(path, text)
    clerk.field("ngay_hop").locator(".msg", has_text="không có ngày “31/6/2026”").wait_for()
    clerk.fill("ngay_hop", "3/6/2026")
    clerk.field("ngay_hop").locator(".msg").wait_for(state="hidden")
    clerk.printed()
    clerk.keep("j-don-xin-vang-1-dien")
    name = clerk.make()
    clerk.keep("j-don-xin-vang-2-xong")
    assert clerk.read(name) == [
        *HEAD,
        "Mường Ví Dụ, ngày 01 tháng 6 năm 2026",
        "ĐƠN",
        "xin vắng sinh hoạt chi bộ",
        "-----",
        "Kính gửi: Chi uỷ Chi bộ thôn Hoa Ban.",
        "Tôi là: Lò Văn D, đang sinh hoạt tại Chi bộ thôn Hoa Ban.",
        "Tôi xin vắng kỳ sinh hoạt tháng 6/2026, họp ngày 03 tháng 6 năm 2026.",
        "Lý do: đi điều trị tại Bệnh viện tỉnh.",
        "Tôi sẽ tìm hiểu nội dung, nghị quyết của kỳ họp và thực hiện đầy đủ nhiệm vụ được giao.",
        "NGƯỜI LÀM ĐƠN",
        "Lò Văn D",
    ]


def test_the_first_start_from_an_empty_folder(chromium, start, tmp_path):
    folder = tmp_path / "moi"
    folder.mkdir()
    clerk = Clerk(chromium, start(folder))
    clerk.folder = folder
    page = clerk.page
    page.wait_for_url("**/bat-dau")
    clerk.keep("k-lan-dau-1-khai-bao")
    for name, text in {
        "issuer.name": "Chi bộ thôn Ví Dụ",
        "issuer.parent": "Đảng bộ xã Mường Thử",
        "issuer.place": "Mường Thử",
        "signer-0.name": "Nguyễn Văn A",
        "signer-0.office": "Bí thư",
    }.items():
        page.locator(f"[id='{name}']").fill(text)
    page.locator("[id='signer-0.prefix']").select_option("T/M")
    page.locator("[id='signer-0.body']").fill("Chi bộ")
    page.get_by_role("button", name="Ghi và bắt đầu").click()
    page.wait_for_url(f"http://{clerk.desk.host}/")
    clerk.keep("k-lan-dau-2-ban-lam-viec")
    page.get_by_role("link", name="Kế hoạch", exact=True).click()
    for path, text in {**PLAN, "body": "Làm theo nghị quyết."}.items():
        clerk.fill(path, text)
    signer = page.locator("[data-path=signature] [data-signer]")
    if not signer.is_visible():
        page.locator("[data-path=signature] > summary").click()
    signer.select_option("bí thư")
    clerk.printed()
    clerk.keep("k-lan-dau-3-soan")
    assert clerk.read(clerk.make()) == [
        "ĐẢNG BỘ XÃ MƯỜNG THỬ", "CHI BỘ THÔN VÍ DỤ", "*", "ĐẢNG CỘNG SẢN VIỆT NAM", "Số 21-KH/CB",
        "Mường Thử, ngày 03 tháng 7 năm 2026", "KẾ HOẠCH", PLAN["subject"], "-----", "Làm theo nghị quyết.",
        "T/M CHI BỘ", "BÍ THƯ", "Nguyễn Văn A",
    ]  # fmt: skip
    clerk.close()


def test_a_draft_survives_kill(clerk, start):
    clerk.go("/soan/plan")
    for path, text in {**PLAN, "body": "Còn lại sau khi máy tắt."}.items():
        clerk.fill(path, text)
    name = clerk.saved()
    assert name == "Nháp kế hoạch.yaml"
    clerk.desk.end(signal.SIGKILL)
    clerk.fill("subject", "chưa kịp lưu")
    clerk.page.locator("#saved", has_text="chưa lưu").wait_for()
    clerk.keep("l-mat-dien-1-chua-luu")
    again = start(clerk.folder)
    clerk.page.goto(again.address)
    clerk.keep("l-mat-dien-2-mo-lai")
    clerk.page.locator(".recent a").first.click()
    clerk.page.wait_for_url("**/ban-thao/*")
    assert until(lambda: clerk.page.locator("#sheets img").count() > 0)
    made = clerk.make()
    assert clerk.read(made) == plan("ngày 03 tháng 7 năm 2026", PLAN["subject"], "Còn lại sau khi máy tắt.")
    assert not (clerk.folder / name).exists()
    assert vanban.values((clerk.folder / made).with_suffix(".yaml").read_bytes())["subject"] == PLAN["subject"]
