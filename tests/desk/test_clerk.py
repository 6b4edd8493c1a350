"""What a clerk does with the form page, in a real browser, and the Word file that comes of it, word by word."""

import signal

import docx
import pytest

import vanban
from tests.conftest import FORM_IDS, ROOT
from tests.helpers.browser import keep
from tests.helpers.clerk import Clerk, words
from tests.helpers.desk import until

pytestmark = [pytest.mark.office, pytest.mark.browser]

PLAN = {"date": "3/7/2026", "subject": "kiểm tra việc học tập nghị quyết", "number": "21"}


@pytest.fixture
def clerk(chromium, start, folder):
    found = Clerk(chromium, start(folder))
    found.folder = folder
    yield found
    found.close()


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
    name = clerk.make("pdf")
    clerk.page.locator("#sheets img").first.wait_for()
    keep(clerk.page, "soan-bien-ban")
    assert clerk.box("fees.amount").input_value() == "264.000"
    assert (clerk.folder / name).read_bytes().startswith(b"%PDF")
    printed = words((clerk.folder / name).with_suffix(".docx").read_bytes())
    for text in (
        "Bắt đầu lúc 19 giờ 30 phút, ngày 03 tháng 7 năm 2026",
        "Vắng có lý do: 01 đồng chí: Lò Văn D (đi công tác)",
        "Vắng không lý do: 01 đồng chí: Vàng Văn X",
        "264.000 đồng",
        "Thu quỹ đủ.",
        "09",
    ):
        assert text in printed, printed
    loaded = vanban.load((clerk.folder / name).with_suffix(".yaml"))
    assert loaded.votes[0].against == 1


WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head>
<style><!-- p.MsoNormal {margin:0} --></style></head><body lang=EN-US><!--StartFragment-->
<p class=MsoNormal><b><span style='font-size:14.0pt'>I. MỤC ĐÍCH<o:p></o:p></span></b></p>
<p class=MsoNormal>Nâng cao <b>chất lượng</b>
sinh hoạt.<o:p></o:p></p>
<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;
</span></span></span><![endif]>Các chi bộ chuẩn bị.<o:p></o:p></p>
<table class=MsoTableGrid border=1><tr><td><p class=MsoNormal><b>Chi bộ</b></p></td>
<td><p class=MsoNormal><b>Tháng</b></p></td></tr><tr><td><p class=MsoNormal>Hoa Ban</p></td>
<td><p class=MsoNormal align=center style='text-align:center'>8</p></td></tr></table>
<!--EndFragment--></body></html>"""


def test_a_plan_pasted_from_word(clerk):
    page = clerk.go("/soan/plan")
    for path, text in PLAN.items():
        clerk.fill(path, text)
    page.evaluate(
        """([path, html]) => {
          const box = document.querySelector(`[data-path=${path}] [data-box]`), data = new DataTransfer();
          box.focus();
          data.setData("text/html", html);
          data.setData("text/plain", "chữ trơn");
          box.dispatchEvent(new ClipboardEvent("paste", {clipboardData: data, bubbles: true, cancelable: true}));
        }""",
        ["body", WORD],
    )
    name = clerk.make()
    made = docx.Document(clerk.folder / name)
    printed = [paragraph.text for paragraph in made.paragraphs]
    for text in ("I. MỤC ĐÍCH", "Nâng cao chất lượng sinh hoạt.", "- Các chi bộ chuẩn bị."):
        assert text in printed, printed
    assert [[cell.text for cell in row.cells] for row in made.tables[1].rows] == [["Chi bộ", "Tháng"], ["Hoa Ban", "8"]]
    bold = next(paragraph for paragraph in made.paragraphs if paragraph.text.startswith("Nâng cao"))
    assert [run.text for run in bold.runs if run.bold] == ["chất lượng"]


def test_a_wrong_date_is_told_beside_it_and_set_right(clerk):
    page = clerk.go("/soan/plan")
    for path, text in {**PLAN, "date": "31/6/2026", "body": "Làm theo nghị quyết."}.items():
        clerk.fill(path, text)
    told = clerk.field("date").locator(".msg")
    told.wait_for(state="visible")
    assert told.inner_text().startswith("không có ngày “31/6/2026”")
    page.locator("button[data-make=docx]").click()
    page.locator("#faults li").first.wait_for(state="visible")
    assert not list(clerk.folder.glob("*.docx"))
    page.locator("#faults :focus").wait_for()
    page.keyboard.press("Enter")
    clerk.field("date").locator(":focus").wait_for()
    page.keyboard.press("Control+A")
    page.keyboard.type("30/6/2026")
    told.wait_for(state="hidden")
    assert "ngày 30 tháng 6 năm 2026" in words((clerk.folder / clerk.make()).read_bytes())


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


def test_a_draft_survives_kill(clerk, start):
    clerk.go("/soan/plan")
    clerk.fill("subject", "còn lại sau khi máy tắt")
    name = clerk.saved()
    clerk.desk.end(signal.SIGKILL)
    again = start(clerk.folder)
    assert name == "Nháp kế hoạch.yaml"
    clerk.page.goto(again.address)
    clerk.page.goto(f"http://{again.host}/ban-thao/{name}")
    assert clerk.box("subject").input_value() == "còn lại sau khi máy tắt"
    assert until(lambda: clerk.page.locator("#sheets img").count() > 0)


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


def test_a_form_that_is_saved_as_it_was_opened_changes_no_byte(clerk):
    for form in FORM_IDS:
        path = clerk.folder / f"{form}.yaml"
        path.write_bytes((ROOT / "vanban/templates" / form / "example.yaml").read_bytes())
        was = path.read_bytes()
        page = clerk.go(f"/ban-thao/{path.name}")
        status, told = page.evaluate(
            """async () => {
              const form = document.getElementById("form"), { gather } = await import("/static/gather.js");
              const sent = new FormData();
              for (const name of ["name", "form", "seen"]) sent.append(name, form.dataset[name]);
              sent.append("data", JSON.stringify(gather(form)));
              const answer = await fetch(form.dataset.save, { method: "POST", body: sent });
              return [answer.status, await answer.json()];
            }"""
        )
        assert (form, status, path.read_bytes() == was) == (form, 200, True)
        assert told["seen"] == vanban.fingerprint(was)


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
