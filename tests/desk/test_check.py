"""Word files checked on the desk: the list, the marks on the page, the copy with comments, many files."""

import re
import zipfile
from html import unescape
from io import BytesIO

import pytest
from docx import Document

import vanban
from tests.conftest import ROOT
from tests.helpers.browser import opened, picture
from tests.helpers.clerk import lines
from tests.helpers.desk import until

SPECIMENS = ROOT / "tests/checks/specimens"
FAULTY, CLEAN = SPECIMENS / "lo-table-faults.docx", SPECIMENS / "lo-table.docx"
TOLD = [
    "Tiêu đề Đảng: cỡ chữ 13, phải là 15.",
    "Sau chữ “Số” không có dấu hai chấm.",
    "Dưới trích yếu phải là 05 dấu gạch nối.",
    "Nội dung cỡ chữ 13, phải là 14-15.",
    "Cách dòng phải từ 18 pt đến 22 pt (Exactly).",
    "Nơi nhận này phải kết thúc bằng dấu “;”.",
    "Văn bản này không có Kính gửi, Kính trình; thay “Như trên” bằng tên nơi nhận.",
    "Ghi “- Lưu …” và tên nơi lưu, không ghi “VT”.",
    "Chức vụ: phải không đậm.",
]
"""What stands in the faulty file, as one reads down the page."""
BEGINS = [
    "ĐẢNG CỘNG SẢN", "Số: 8/KH-ĐU", "*****", "Thực hiện", "Thực hiện", "- Như trên", "- Như trên", "- Lưu: VT",
    "PHÓ BÍ THƯ",
]  # fmt: skip
"""How the line begins at which each mark stands."""


def sent(desk, *files):
    """Send files as the page does; return the answer."""
    parts = [
        b'--cut\r\nContent-Disposition: form-data; name="tep"; filename="%b"\r\n\r\n%b\r\n' % (name.encode(), data)
        for name, data in files
    ]
    headers = {"Content-Type": "multipart/form-data; boundary=cut", "Origin": f"http://{desk.host}"}
    return desk.ask("POST", f"/kiem-tra?the={desk.token}", headers, b"".join(parts) + b"--cut--\r\n")


def checked(desk, name, data):
    """Return the address of the page of a file that was sent."""
    place = sent(desk, (name, data)).headers["Location"]
    found = desk.get(place)
    assert found.status in {303, 307}, found.text
    return found.headers["Location"].removeprefix(f"http://{desk.host}")


def messages(text):
    found = re.findall(r"<li id=\"dieu-\d+\".*?<p>(.*?)</p>", text, re.DOTALL)
    return [unescape(re.sub(r"<span.*?</span>", "", one)).strip() for one in found]


def test_findings_are_told_in_reading_order_with_their_clause(desk):
    text = desk.get(checked(desk, "đến.docx", FAULTY.read_bytes())).text
    assert messages(text) == TOLD
    assert "7 điều cần sửa, 2 điều nên xem" in text
    assert "4 chỗ, chỗ đầu: trong nội dung" in text
    assert "Căn cứ: PL2 dòng 1; I.1.2" in text
    assert "Hướng dẫn số 05-HD/VPTW" in text


def test_a_clean_file_says_so(desk):
    text = desk.get(checked(desk, "sach.docx", CLEAN.read_bytes())).text
    assert messages(text) == []
    assert "Không thấy chỗ nào sai thể thức" in text
    assert "nhan-xet" not in text


@pytest.mark.office
def test_marks_stand_where_the_words_are(desk):
    pdf, docx = vanban.to_pdf([FAULTY.read_bytes()])[0], FAULTY.read_bytes()
    import pdfplumber

    with pdfplumber.open(BytesIO(pdf)) as file:
        lines = file.pages[0].extract_text_lines(x_tolerance=1)
        words = file.pages[0].extract_words()
    text = desk.get(checked(desk, "a.docx", docx) + "/trang").text
    marks = re.findall(r'id="dau-(\d+)".*?cx="([\d.]+)" cy="([\d.]+)"', text)
    assert [int(number) for number, _x, _y in marks] == list(range(1, 10))
    assert lines
    for (_number, x, y), begins in zip(marks, BEGINS, strict=True):
        first = begins.split()[0]
        at = [word for word in words if word["text"].startswith(first) and word["top"] < float(y) < word["bottom"]]
        assert min(word["x0"] - float(x) for word in at) < 45, begins
    assert len(re.findall(r'class="mark-4"', text)) == 4


def test_the_copy_has_a_comment_for_each_finding(desk):
    answer = desk.get(checked(desk, "kế hoạch.docx", FAULTY.read_bytes()) + "/nhan-xet")
    assert answer.headers["Content-Disposition"].endswith(
        "k%E1%BA%BF%20ho%E1%BA%A1ch%20%E2%80%93%20c%C3%B3%20nh%E1%BA%ADn%20x%C3%A9t.docx"
    )
    comments = zipfile.ZipFile(BytesIO(answer.data)).read("word/comments.xml").decode()
    assert comments.count("<w:comment ") == 9
    words = [paragraph.text for paragraph in Document(BytesIO(answer.data)).paragraphs]
    assert words == [paragraph.text for paragraph in Document(FAULTY).paragraphs]


def test_what_the_machine_would_set_is_listed_before_it_is_done(desk):
    address = checked(desk, "kế hoạch.docx", FAULTY.read_bytes())
    text = unescape(desk.get(address + "/dat-lai").text)
    rows = [re.findall(r"<td>(.*?)</td>", row) for row in re.findall(r"<tr>(?=<td>)(.*?)</tr>", text)]
    wanted = vanban.fix(FAULTY.read_bytes())
    assert len(rows) == len(wanted.changes) > 0
    assert [row[1:] for row in rows] == [[one.setting, one.before, one.after] for one in wanted.changes]
    assert f"Máy đặt lại được {len(rows)} chỗ" in text
    assert desk.get(address + "/da-dat-lai").data == wanted.docx


def test_where_nothing_can_be_set_nothing_is_offered(desk):
    assert "da-dat-lai" not in desk.get(checked(desk, "sach.docx", CLEAN.read_bytes()) + "/dat-lai").text
    broken = checked(desk, "hỏng.docx", b"PK nothing")
    assert "da-dat-lai" not in desk.get(broken + "/dat-lai").text
    assert desk.get(broken + "/da-dat-lai").status == 422


def test_another_paper_is_told_as_what_it_is(desk):
    letter, file = Document(), BytesIO()
    letter.add_paragraph("Gửi bạn, tuần này trời mưa nhiều.")
    letter.save(file)
    text = desk.get(checked(desk, "thu.docx", file.getvalue())).text
    assert "<h1>Không phải văn bản của Đảng</h1>" in text
    assert "Không giống văn bản của Đảng: không thấy tiêu đề" in text
    assert messages(text) == []
    assert "nhan-xet" not in text


def test_what_cannot_be_read_says_why(desk):
    text = desk.get(checked(desk, "hỏng.docx", b"PK nothing")).text
    assert "Không đọc được tệp này" in text
    assert desk.get(checked(desk, "hỏng.docx", b"PK nothing") + "/nhan-xet").status == 422


@pytest.mark.parametrize("files", [[], [("so.xlsx", b"PK")], [("a.docx", CLEAN.read_bytes()), ("hình.png", b"")]])
def test_what_is_no_word_file_is_not_taken(desk, files):
    assert sent(desk, *files).status == 422


@pytest.mark.parametrize("path", ["/kiem-tra/x", "/kiem-tra/x/1", "/kiem-tra/x/1/trang", "/kiem-tra/x/1/trang/0.png",
                                  "/kiem-tra/x/1/dat-lai", "/kiem-tra/x/1/da-dat-lai"])  # fmt: skip
def test_a_check_that_is_gone_says_so(desk, path):
    assert desk.get(path).status == 404


def test_what_was_checked_is_forgotten_when_told(desk):
    address = checked(desk, "a.docx", CLEAN.read_bytes())
    desk.post(address.rpartition("/")[0] + "/bo")
    assert desk.get(address).status == 404


def test_only_the_last_checks_are_held(desk):
    first = checked(desk, "a.docx", CLEAN.read_bytes())
    for _number in range(8):
        sent(desk, ("a.docx", CLEAN.read_bytes()))
    assert desk.get(first).status == 404


def test_a_folder_of_the_desk_is_a_table(folder, start):
    (folder / "đến").mkdir()
    for name in ("lo-table.docx", "lo-table-faults.docx", "pandoc.docx"):
        (folder / "đến" / name).write_bytes((SPECIMENS / name).read_bytes())
    (folder / "đến" / "hong.docx").write_bytes(b"no zip")
    (folder / "ngoai.docx").symlink_to(CLEAN)
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    desk = start(folder)
    assert '<option value="đến">đến – 4 tệp</option>' in desk.get("/kiem-tra").text
    place = desk.post("/kiem-tra", {"thu-muc": "đến"}).headers["Location"]
    assert until(lambda: "data-more" not in desk.get(place + "?phan=1").text)
    text = desk.get(place).text
    rows = [re.sub(r"<[^>]+>|\s+", " ", row).split() for row in re.findall(r"<tr>\s*<td.*?</tr>", text, re.DOTALL)]
    assert [" ".join(row) for row in rows] == [
        "đến/hong.docx không đọc được Tệp không phải tệp DOCX: không nhận ra loại tệp.",
        "đến/pandoc.docx Kế hoạch cần sửa 27 1 tải về đến/pandoc.docx",
        "đến/lo-table-faults.docx Kế hoạch cần sửa 7 2 tải về đến/lo-table-faults.docx",
        "đến/lo-table.docx Kế hoạch không thấy chỗ sai",
    ]
    assert "3 đã kiểm, 1 không đọc được, 0 không phải văn bản của Đảng." in text
    (copy, _other) = re.findall(r'href="([^"]+/nhan-xet)" download', text)
    assert zipfile.ZipFile(BytesIO(desk.get(copy).data)).read("word/comments.xml").count(b"<w:comment ") >= 26
    assert before == {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    assert desk.post("/kiem-tra", {"thu-muc": "../.."}).status == 422


@pytest.mark.office
@pytest.mark.browser
@pytest.mark.parametrize("zoom", [1, 2])
def test_a_clerk_checks_a_file_and_takes_the_copy(desk, zoom):
    with opened(desk, zoom=zoom) as page:
        page.click("text=Kiểm tệp Word")
        picture(page, f"kiem-tra-{zoom}")
        page.set_input_files("input[name=tep]", FAULTY)
        page.wait_for_selector("figure.paper img")
        assert page.title().startswith("lo-table-faults.docx")
        page.keyboard.press("Tab")
        page.focus("#dieu-9 .num")
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.id") == "dau-9"
        box = page.locator("#dau-9 circle").bounding_box()
        assert 0 <= box["y"] < page.viewport_size["height"]
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.id") == "dieu-9"
        picture(page, f"kiem-tra-mot-tep-{zoom}")
        page.click("text=Máy đặt lại được")
        picture(page, f"kiem-tra-dat-lai-{zoom}")
        with page.expect_download() as set_right:
            page.click("text=Tải bản đã đặt lại")
        assert set_right.value.suggested_filename == "lo-table-faults – đã đặt lại.docx"
        with page.expect_download() as got:
            page.click("text=Tải bản có nhận xét")
        assert got.value.suggested_filename == "lo-table-faults – có nhận xét.docx"
        copy = got.value.path().read_bytes()
    assert lines(copy) == lines(FAULTY.read_bytes())
    comments = [comment.text for comment in Document(BytesIO(copy)).comments]
    assert len(comments) == 9
    for told in TOLD:
        assert any(told[1:].removesuffix(".") in comment for comment in comments), told


@pytest.mark.browser
def test_files_are_dropped_and_shown_as_a_table(desk):
    drop = """files => {
        const held = new DataTransfer();
        for (const [name, text] of files) {
            held.items.add(new File([Uint8Array.from(atob(text), c => c.charCodeAt(0))], name));
        }
        document.querySelector("main").dispatchEvent(new DragEvent("drop", {dataTransfer: held, bubbles: true}));
    }"""
    from base64 import b64encode

    with opened(desk) as page:
        page.goto(page.home + "/kiem-tra")
        page.evaluate(drop, [[path.name, b64encode(path.read_bytes()).decode()] for path in (CLEAN, FAULTY)])
        page.wait_for_selector("text=Kết quả kiểm 2 tệp")
        page.wait_for_selector("[data-more]", state="detached")
        picture(page, "kiem-tra-hai-tep")
        page.click("text=lo-table-faults.docx")
        page.wait_for_selector("text=7 điều cần sửa")
        page.click("text=Về bảng các tệp")
        page.wait_for_selector("text=Kết quả kiểm 2 tệp")


def test_without_libreoffice_the_list_is_there(folder, start, monkeypatch):
    monkeypatch.setenv("VANBAN_SOFFICE", "/nowhere/soffice")
    desk = start(folder)
    address = checked(desk, "a.docx", FAULTY.read_bytes())
    assert messages(desk.get(address).text) == TOLD
    pages = desk.get(address + "/trang")
    assert pages.status == 200
    assert "chưa có LibreOffice" in pages.text
    assert "Không đọc được tệp này" in desk.get(checked(desk, "cu.doc", b"\xd0\xcf\x11\xe0")).text
