"""A list from Excel on the desk: columns matched, faults at their cells, made, stopped, gone on with, told."""

import csv
import json
import re
from html import unescape
from io import BytesIO, StringIO

import openpyxl
import pytest

from tests.conftest import ROOT
from tests.helpers.browser import opened, picture
from tests.helpers.clerk import lines
from tests.helpers.desk import until

BASE = (ROOT / "examples/nhieu-van-ban/giay-moi.yaml").read_bytes()
GUESTS = [f"Đồng chí Nguyễn Văn {letter}" for letter in "ABCDEGHIKLMN"]
HEADS = ["STT", "Khách", "Giờ đến", "Ghi chú"]


def workbook(**cells):
    """Return a list of twelve guests with a title above, as an office has it."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["DANH SÁCH KHÁCH MỜI"])
    sheet.append(HEADS)
    for number, guest in enumerate(GUESTS, 1):
        sheet.append([number, guest, "07:15", "đã gọi"])
    for cell, text in cells.items():
        sheet[cell] = text
    data = BytesIO()
    book.save(data)
    return data.getvalue()


def send(desk, path, name, data, **fields):
    parts = [
        f'--cut\r\nContent-Disposition: form-data; name="{key}"\r\n\r\n{value}\r\n'.encode()
        for key, value in fields.items()
    ]
    parts.append(
        b'--cut\r\nContent-Disposition: form-data; name="tep"; filename="%b"\r\n\r\n%b\r\n' % (name.encode(), data)
    )
    headers = {"Content-Type": "multipart/form-data; boundary=cut", "Origin": f"http://{desk.host}"}
    return desk.ask("POST", f"{path}?the={desk.token}", headers, b"".join(parts) + b"--cut--\r\n")


def said(text):
    """Return the words of a page."""
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", text)).split())


def invitation(guest, hour):
    """What the invitation of a guest says."""
    return [
        "ĐẢNG BỘ XÃ MƯỜNG VÍ DỤ",
        "CHI BỘ THÔN HOA BAN",
        "*",
        "ĐẢNG CỘNG SẢN VIỆT NAM",
        "Mường Ví Dụ, ngày 29 tháng 6 năm 2026",
        "GIẤY MỜI",
        "dự sinh hoạt chi bộ tháng 7 năm 2026",
        "-----",
        "Chi bộ thôn Hoa Ban trân trọng kính mời:",
        f"- {guest}",
        "Tới dự buổi sinh hoạt chi bộ thường kỳ và chuyên đề tháng 7 năm 2026.",
        f"- Thời gian: {hour}, ngày 03 tháng 7 năm 2026.",
        "- Địa điểm: Nhà văn hoá thôn Hoa Ban.",
        "Nội dung:",
        "- Đánh giá tháng 6, phương hướng, nhiệm vụ tháng 7 năm 2026.",
        "- Chuyên đề: Phòng, chống lãng phí trong việc cưới, việc tang.",
        "Đề nghị đồng chí nghiên cứu tài liệu gửi kèm và dự đúng thời gian.",
        "Nơi nhận:",
        "- Như kính mời;",
        "- Lưu Chi bộ.",
        "T/M CHI BỘ",
        "BÍ THƯ",
        "Nguyễn Văn A",
    ]


@pytest.fixture
def office(folder, start):
    (folder / "giay-moi.yaml").write_bytes(BASE)
    opened = start(folder)
    opened.folder = folder
    return opened


def begun(desk, data, name="khách mời.xlsx", base="ban:giay-moi.yaml"):
    """Send a list and match its columns; return the address of its page."""
    place = send(desk, "/nhieu", name, data, chung=base).headers["Location"]
    answer = desk.post(place, {"cot-B": "invitees", "cot-C": "start", "cot-A": "", "cot-D": ""})
    assert answer.status == 303, said(answer.text)
    return answer.headers["Location"]


def rested(desk, place):
    """Return what is said when the work has come to its end."""
    assert until(lambda: "data-more" not in desk.get(place + "/tinh-trang").text)
    return desk.get(place + "/tinh-trang").text


def test_a_list_of_twelve_becomes_twelve_word_files(office):
    place = begun(office, workbook())
    assert "Cả 12 hàng đều đúng. Tạo 12 văn bản" in said(rested(office, place))
    assert not list(office.folder.rglob("*.docx"))
    office.post(place + "/lam")
    assert "Đã tạo 12 văn bản. Tạo PDF cả danh sách Mở báo cáo" in said(rested(office, place))
    made = sorted((office.folder / "khách mời").glob("*.docx"))
    assert [lines(path.read_bytes()) for path in made] == [invitation(guest, "07 giờ 15 phút") for guest in GUESTS]
    report = said(office.get(place + "/bao-cao").text)
    assert report.count("đã tạo") == 13  # the page's own words have it once
    assert office.get(place + "/tep/giay-moi-000001.docx").data == made[0].read_bytes()


def test_a_fault_is_told_at_its_cell_and_set_right(office):
    place = begun(office, workbook(C7="25h"))
    text = said(rested(office, place))
    assert "11 hàng đúng, 1 hàng còn sai. Tạo 11 văn bản đúng" in text
    assert "C7 Đồng chí Nguyễn Văn E Giờ đến 25h Bắt đầu: cần giờ như 08:30" in text
    office.post(place + "/lam")
    assert "Đã tạo 11 văn bản, 1 hàng chưa tạo được." in said(rested(office, place))
    first = office.folder / "khách mời/giay-moi-000001.docx"
    before = first.stat().st_mtime_ns
    assert send(office, place + "/danh-sach", "moi.xlsx", workbook(C7="07:30")).headers["Location"] == place
    assert "Cả 12 hàng đều đúng." in said(rested(office, place))
    office.post(place + "/lam")
    assert "Đã tạo 1 văn bản, 11 văn bản đã có từ trước." in said(rested(office, place))
    assert first.stat().st_mtime_ns == before


def test_a_fault_of_a_csv_is_told_at_its_cell(office):
    text = "\ufeffKhách;Giờ đến\nĐồng chí A;07:15\nĐồng chí B;25h\n".encode()
    place = send(office, "/nhieu", "k.csv", text, chung="ban:giay-moi.yaml").headers["Location"]
    place = office.post(place, {"cot-A": "invitees", "cot-B": "start"}).headers["Location"]
    assert "B3 Đồng chí B Giờ đến 25h" in said(rested(office, place))


def test_columns_are_remembered_for_the_next_list(office):
    begun(office, workbook())
    page = office.get(send(office, "/nhieu", "khách mời.xlsx", workbook(), chung="mau:invitation").headers["Location"])
    assert re.findall(r'value="(\w+)" selected', page.text) == ["invitees", "start"]
    kept = json.loads((office.folder / ".vanban-ban.json").read_text(encoding="utf-8"))
    assert kept["columns"]["invitation"] == {"STT": "", "Khách": "invitees", "Giờ đến": "start", "Ghi chú": ""}
    assert sorted(kept["lots"]) == ["khách mời", "khách mời 2"]
    assert (office.folder / "khách mời 2/invitation.yaml").read_text(encoding="utf-8").endswith("form: invitation\n")


def test_a_run_is_stopped_and_gone_on_with(office):
    rows = "".join(f"Đồng chí {number}\n" for number in range(4000))
    place = send(office, "/nhieu", "k.csv", f"Khách\n{rows}".encode(), chung="ban:giay-moi.yaml").headers["Location"]
    place = office.post(place, {"cot-A": "invitees"}).headers["Location"]
    office.post(place + "/lam")
    assert until(lambda: re.search(r"Đang tạo: [1-9]", said(office.get(place + "/tinh-trang").text)))
    office.post(place + "/dung")
    stopped = re.search(r"Đã dừng ở (\d+)/4000; .* Làm tiếp", said(rested(office, place)))
    made = {path.name: path.stat().st_mtime_ns for path in (office.folder / "k").glob("*.docx")}
    assert 0 < int(stopped[1]) == len(made) < 4000
    table = office.folder / "k/k.csv"
    table.write_bytes(f"Khách\n{''.join(rows.splitlines(keepends=True)[: len(made) + 20])}".encode())
    assert until(lambda: "đều đúng" in said(office.get(place + "/tinh-trang").text))
    office.post(place + "/lam")
    assert re.search(r"Đã tạo \d+ văn bản, \d+ văn bản đã có từ trước", said(rested(office, place)))
    after = {path.name: path.stat().st_mtime_ns for path in (office.folder / "k").glob("*.docx")}
    assert len(after) >= len(made)
    assert {name: after[name] for name in made} == made
    told = list(csv.DictReader(StringIO((office.folder / "k/bao-cao.csv").read_text(encoding="utf-8-sig"))))
    assert {line["output"] for line in told} == set(after)


def test_what_a_hand_has_touched_is_not_written_over(office):
    place = begun(office, workbook())
    rested(office, place)
    office.post(place + "/lam")
    rested(office, place)
    edited = office.folder / "khách mời/giay-moi-000003.docx"
    edited.write_bytes(edited.read_bytes() + b"by hand")
    send(office, place + "/danh-sach", "moi.xlsx", workbook(C5="09:00"))
    rested(office, place)
    office.post(place + "/lam")
    text = said(rested(office, place))
    assert "Đã tạo 0 văn bản, 11 văn bản đã có từ trước, 1 hàng chưa tạo được." in text
    assert edited.read_bytes().endswith(b"by hand")


@pytest.mark.parametrize(
    ("name", "data", "base", "words"),
    [
        ("a.xls", b"x", "ban:giay-moi.yaml", "không phải danh sách"),
        ("a.xlsx", b"x", "", "Chưa chọn loại văn bản"),
        ("a.xlsx", b"x", "ban:../ngoai.yaml", "Không có trang này"),
        ("a.xlsx", b"x", "mau:khong-co", "Chưa chọn loại văn bản"),
        ("", b"", "mau:plan", "Chưa có danh sách"),
    ],
)
def test_what_is_no_list_is_not_taken(office, name, data, base, words):
    answer = send(office, "/nhieu", name, data, chung=base)
    assert answer.status in {404, 422}
    assert words in said(answer.text)
    assert not (office.folder / ".vanban-ban.json").exists()


def test_a_list_that_cannot_be_read_says_so(office):
    place = send(office, "/nhieu", "hỏng.xlsx", b"no workbook", chung="ban:giay-moi.yaml").headers["Location"]
    answer = office.get(place)
    assert answer.status == 422
    assert 'role="alert"' in answer.text


def test_two_columns_for_one_field_are_told(office):
    place = send(office, "/nhieu", "k.xlsx", workbook(), chung="ban:giay-moi.yaml").headers["Location"]
    answer = office.post(place, {"cot-B": "invitees", "cot-C": "invitees"})
    assert answer.status == 422
    assert "trùng với cột" in said(answer.text)


def test_a_list_that_is_gone_is_no_page(office):
    assert office.get("/nhieu/khong-co").status == 404
    assert office.post("/nhieu/khong-co/lam").status == 404


@pytest.mark.office
@pytest.mark.browser
@pytest.mark.parametrize("zoom", [1, 2])
def test_a_clerk_makes_twelve_from_excel(office, tmp_path, zoom):
    path = tmp_path / "khách mời.xlsx"
    path.write_bytes(workbook(C7="25h"))
    with opened(office, zoom=zoom) as page:
        page.click("text=Nhiều văn bản")
        page.select_option("#chung", "ban:giay-moi.yaml")
        picture(page, f"nhieu-{zoom}")
        page.set_input_files("input[name=tep]", path)
        page.wait_for_selector("text=Cột nào điền vào mục nào?")
        page.select_option("[name=cot-B]", label="Kính mời")
        page.select_option("[name=cot-C]", label="Bắt đầu")
        picture(page, f"nhieu-cot-{zoom}")
        page.click("button:has-text('Xem trước')")
        page.wait_for_selector("text=C7")
        page.wait_for_selector(".three img")
        assert page.locator(".three img").count() == 3
        picture(page, f"nhieu-xem-{zoom}")
        path.write_bytes(workbook(C7="7h30"))
        page.set_input_files("input[name=tep]", path)
        page.wait_for_selector("text=Cả 12 hàng đều đúng")
        page.focus("button:has-text('Tạo 12 văn bản')")
        page.keyboard.press("Enter")
        page.wait_for_selector("text=Đã tạo 12 văn bản")
        page.click("text=Mở báo cáo")
        page.wait_for_selector("text=Báo cáo: khách mời")
        picture(page, f"nhieu-bao-cao-{zoom}")
        assert page.locator(".pill.made").count() == 12
    made = sorted((office.folder / "khách mời").glob("*.docx"))
    hours = ["07 giờ 30 phút" if guest == "Đồng chí Nguyễn Văn E" else "07 giờ 15 phút" for guest in GUESTS]
    assert [lines(path.read_bytes()) for path in made] == list(map(invitation, GUESTS, hours))


@pytest.mark.office
def test_pdfs_of_a_list_are_made_stopped_and_gone_on_with(office):
    rows = "".join(f"{guest}\n" for guest in GUESTS)
    place = send(office, "/nhieu", "k.csv", f"Khách\n{rows}".encode(), chung="ban:giay-moi.yaml").headers["Location"]
    place = office.post(place, {"cot-A": "invitees"}).headers["Location"]
    rested(office, place)
    office.post(place + "/lam")
    assert "Tạo PDF cả danh sách" in said(rested(office, place))
    assert office.post(place + "/pdf", {"tep": "giay-moi-000002.docx"}).headers["Location"] == place + "/bao-cao"
    folder = office.folder / "k"
    assert [path.name for path in folder.glob("*.pdf")] == ["giay-moi-000002.pdf"]
    foreign = folder / "giay-moi-000003.pdf"
    foreign.write_bytes(b"cua nguoi khac")
    office.post(place + "/pdf")
    assert until(lambda: re.search(r"Đang tạo PDF: [1-9]", said(office.get(place + "/tinh-trang").text)))
    office.post(place + "/dung")
    stopped = re.search(r"Đã dừng ở (\d+)/12; .* Làm tiếp", said(rested(office, place)))
    assert 0 < int(stopped[1]) < 12
    office.post(place + "/pdf")
    text = said(rested(office, place))
    found = re.search(r"Đã tạo (\d+) bản PDF, (\d+) bản đã có từ trước, 1 bản chưa tạo được\.", text)
    assert int(found[1]) + int(found[2]) == 11
    assert "hàng 3" in text
    assert "k/giay-moi-000003.pdf đã được sửa tay sau khi tạo, hoặc không phải do vanban tạo" in text
    assert not {"--", ".."} & set(re.findall(r"--|\.\.", text))
    assert foreign.read_bytes() == b"cua nguoi khac"
    assert sum(path.read_bytes().startswith(b"%PDF") for path in folder.glob("*.pdf")) == 11
    report = office.get(place + "/bao-cao").text
    assert sorted(re.findall(r'/tep/(giay-moi-\d+)\.pdf"', report)) == [f"giay-moi-{n:06}" for n in range(1, 13)]
    import pdfplumber

    with pdfplumber.open(folder / "giay-moi-000012.pdf") as file:
        assert "Đồng chí Nguyễn Văn N" in file.pages[0].extract_text(x_tolerance=1)


@pytest.mark.office
def test_a_pdf_of_a_list_follows_its_word_file(office):
    place = begun(office, workbook())
    rested(office, place)
    office.post(place + "/lam")
    rested(office, place)
    office.post(place + "/pdf", {"tep": "giay-moi-000005.docx"})
    pdf = office.folder / "khách mời/giay-moi-000005.pdf"
    before = pdf.read_bytes()
    send(office, place + "/danh-sach", "moi.xlsx", workbook(C7="09:00"))
    rested(office, place)
    office.post(place + "/lam")
    rested(office, place)
    assert "giay-moi-000005.pdf" not in office.get(place + "/bao-cao").text
    office.post(place + "/pdf", {"tep": "giay-moi-000005.docx"})
    assert pdf.read_bytes() != before
    assert "giay-moi-000005.pdf" in office.get(place + "/bao-cao").text
    assert office.post(place + "/pdf", {"tep": "../ke-hoach.docx"}).status == 404


def test_without_libreoffice_a_list_says_what_its_pdfs_need(folder, start, monkeypatch):
    monkeypatch.setenv("VANBAN_SOFFICE", "/none")
    (folder / "giay-moi.yaml").write_bytes(BASE)
    desk = start(folder)
    desk.folder = folder
    place = begun(desk, workbook())
    rested(desk, place)
    desk.post(place + "/lam")
    rested(desk, place)
    desk.post(place + "/pdf")
    assert "bản PDF cần LibreOffice" in said(rested(desk, place))
    answer = desk.post(place + "/pdf", {"tep": "giay-moi-000001.docx"})
    assert (answer.status, "Bản PDF cần LibreOffice" in answer.text) == (422, True)


def columns(desk, data, name="ds.csv"):
    """Send a list; return the address of its columns, what its page says, and the headings on it."""
    place = send(desk, "/nhieu", name, data, chung="ban:giay-moi.yaml").headers["Location"]
    text = desk.get(place).text
    return place, said(text), [unescape(found) for found in re.findall(r'id="ten-\w+">([^<]*)<', text)]


BARE = "“x” nằm ở cột không có tiêu đề"


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Kính mời,Địa điểm,,Yêu cầu\nÔ A,P,x,y.\nÔ B,Q,,z.\n", BARE),
        ("GIẤY MỜI\nKính mời,Địa điểm,,Yêu cầu\nÔ A,P,x,y.\nÔ B,Q,,z.\n", BARE),
        ("Kính mời,Địa điểm,Yêu cầu\nÔ A,P,y.,bút phê\nÔ B,Q,z.\n", "Hàng có nhiều ô hơn hàng tiêu đề"),
    ],
)
def test_the_headings_are_those_that_the_form_knows_though_a_row_is_wider(office, text, wrong):
    place, _page, titles = columns(office, text.encode())
    assert titles == ["Kính mời", "Địa điểm", "Yêu cầu"]
    office.post(place, {"cot-A": "invitees", "cot-B": "location", "cot-C": "request", "cot-D": "request"})
    assert wrong in said(rested(office, place.removesuffix("/cot")))


def test_what_stands_above_the_headings_is_told(office):
    _place, page, titles = columns(office, "Khách,Nơi,,Việc\nÔ A,P,x,y.\nÔ B,Q,x,z.\n".encode())
    assert titles == ["Ô A", "P", "x", "y."]
    assert "Dòng 1: chữ “Khách | Nơi | Việc” đứng trên hàng tiêu đề" in page
    _place, page, titles = columns(office, workbook(), "khach.xlsx")
    assert titles == HEADS
    assert "A1: chữ “DANH SÁCH KHÁCH MỜI” đứng trên hàng tiêu đề" in page
    assert "A1: chữ “DANH SÁCH KHÁCH MỜI” đứng trên hàng tiêu đề" in said(rested(office, begun(office, workbook())))


def test_rows_that_are_left_out_and_cells_that_look_wrong_are_told_on_the_lists_page(office):
    data = "Kính mời,Địa điểm,Yêu cầu\nÔ A,P,y.\nNgười lập biểu,Q,z.\nÔ C,R,\n"
    place, _page, _titles = columns(office, data.encode())
    place = office.post(place, {"cot-A": "invitees", "cot-B": "location", "cot-C": "request"}).headers["Location"]
    for _work in ("thử", "làm"):
        told = said(rested(office, place))
        assert "Dòng 3: hàng “Người lập biểu | Q | z.” đứng ở phần ký tên" in told
        assert "Dòng 4: hàng “Ô C | R” đứng ở phần ký tên" in told
        office.post(place + "/lam")


@pytest.mark.parametrize("chosen", [{}, {"cot-A": "invitees", "cot-B": "invitees"}])
def test_columns_that_cannot_be_used_are_told_wherever_the_list_is_asked_for(office, chosen):
    place, _page, _titles = columns(office, "Khách,Nơi\nÔ A,P\n".encode())
    assert office.post(place, chosen).status == 422
    place = place.removesuffix("/cot")
    for _again in range(2):
        answers = [office.get(place + part) for part in ("", "/tinh-trang", "/trang", "/trang/0.png", "/cot")]
        assert all(answer.status < 500 for answer in answers)
        assert "Không làm được" in said(answers[1].text)
        assert office.post(place + "/lam").status == 303


def test_a_list_that_cannot_be_read_may_be_sent_and_is_told(office):
    place = begun(office, workbook())
    answer = send(office, place + "/danh-sach", "khach.xlsx", b"PK\x03\x04 hong")
    assert answer.status in (303, 422)
    assert office.get(place).status < 500
    for part in ("/tinh-trang", "/trang", "/cot"):
        assert office.get(place + part).status < 500
    assert office.post(place + "/cot", {"cot-A": "x"}).status == 422
