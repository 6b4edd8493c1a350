"""The register as a page, lists audited, and copies made."""

import io
import re

import pytest
from openpyxl import load_workbook

import vanban
from tests.conftest import ROOT
from tests.desk.test_many import said, send, workbook
from tests.helpers.book_stations import FAULTY, book
from tests.helpers.clerk import lines


@pytest.fixture
def office(folder, start):
    """A desk over an office that has issued four papers, one of them void."""
    book(folder / "so.db")
    found = start(folder)
    found.folder = folder
    return found


def numbers(text):
    """The numbers in the table of the page, from above."""
    return re.findall(r"<td><b>([^<]+)</b>", text)


def test_the_newest_number_stands_above_and_each_with_how_it_is(office):
    page = office.get("/so").text
    assert numbers(page) == ["01-QĐ/ĐU", "02-CV/ĐU", "01-BC/ĐU", "01-CV/ĐU"]
    words = said(page)
    assert "huỷ in hỏng" in words
    assert "01-QĐ/ĐU 6/4/2026 Quyết định thành lập tổ giúp việc Nguyễn Văn A Như Điều 3 đã lấy số" in words
    assert "Số tiếp theo BC/ĐU 02 CV/ĐU 03 QĐ/ĐU 02" in words
    assert "2025 - 2030 từ 11/8/2025" in words
    home = office.get("/").text
    assert all(f'href="{address}"' in home for address in ("/so", "/so/doi-chieu", "/ban-sao"))


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("q=moi+hop", ["01-CV/ĐU"]),
        ("q=TO+giup+viec", ["01-QĐ/ĐU"]),
        ("q=tuyen+giao", ["02-CV/ĐU"]),
        ("q=01-bc", ["01-BC/ĐU"]),
        ("loai=C%C3%B4ng+v%C4%83n", ["02-CV/ĐU", "01-CV/ĐU"]),
        ("nam=2026&loai=B%C3%A1o+c%C3%A1o", ["01-BC/ĐU"]),
        ("nam=2025", []),
        ("q=khong+co", []),
    ],
)
def test_what_is_looked_for_is_found_without_accents(office, asked, found):
    page = office.get(f"/so?{asked}").text
    assert numbers(page) == found
    assert ("Không có số nào như vậy" in page) == (not found)


def test_many_numbers_stand_on_pages(folder, start):
    with vanban.Register.create(folder / "so.db") as made:
        for _n in range(61):
            made.settle(made.take(vanban.request_by_hand("CV", "ĐU")))
    desk = start(folder)
    assert len(numbers(desk.get("/so").text)) == 50
    assert numbers(desk.get("/so?trang=2").text) == [f"{n:02}-CV/ĐU" for n in range(11, 0, -1)]
    assert len(numbers(desk.get("/so?trang=x").text)) == 50
    assert numbers(desk.get("/so?trang=99").text)[-1] == "01-CV/ĐU"


def test_a_number_is_made_void_with_a_reason(office):
    assert office.post("/so/huy", {"row": "2", "reason": "  "}).status == 422
    assert office.post("/so/huy", {"row": "2", "reason": "sai người ký"}, token=False).status == 403
    answer = office.post("/so/huy", {"row": "2", "reason": "sai người ký"})
    assert (answer.status, answer.headers["Location"]) == (303, "/so?xong=1")
    assert "huỷ sai người ký" in said(office.get("/so").text)
    again = office.post("/so/huy", {"row": "2", "reason": "khác"})
    assert "đã huỷ từ trước: sai người ký" in said(again.text)
    assert "BC/ĐU 02" in said(office.get("/so").text)


def test_terms_are_begun_and_prolonged(office):
    assert office.post("/so/nhiem-ky", {"term": "2025 - 2030", "ends": "30/6/2030"}).status == 303
    assert office.post("/so/nhiem-ky", {"term": "2030 - 2035", "begins": "1/7/2030"}).status == 303
    words = said(office.get("/so").text)
    assert "2025 - 2030 từ 11/8/2025 đến 30/6/2030" in words
    assert "2030 - 2035 từ 1/7/2030 chưa ghi ngày kết thúc" in words
    wrong = {"term": "x", "begins": "1/8/2030", "ends": "1/7/2029"}
    for typed, told in (({"term": ""}, "tên nhiệm kỳ"), ({"term": "x", "ends": "31/6/2030"}, "không phải ngày"),
                        (wrong, "trước khi bắt đầu")):  # fmt: skip
        answer = office.post("/so/nhiem-ky", typed)
        assert (answer.status, told in said(answer.text)) == (422, True), answer.text


def test_a_series_begins_where_the_office_says_before_its_first_number(office):
    assert office.post("/so/bat-dau", {"starts": "TB/ĐU 36\n"}).status == 303
    assert "Thông báo (ĐU) 36" in said(office.get("/so").text)
    for typed, told in (
        ("CV/ĐU 9", "đã cấp tới số 2"),
        ("CV 9", "viết ký hiệu rồi số"),
        ("XX/ĐU 9", "rõ loại văn bản “XX”"),
    ):
        answer = office.post("/so/bat-dau", {"starts": typed})
        assert (answer.status, told in said(answer.text)) == (422, True), typed


def test_a_symbol_that_nobody_knows_is_told_where_a_series_begins(office):
    refused = office.post("/so/bat-dau", {"starts": "TB/DU 36"})
    assert (refused.status, "có phải “ĐU”?" in said(refused.text)) == (422, True)
    told = office.post("/so/bat-dau", {"starts": "TB/ĐUU 36"})
    words = said(told.text)
    assert (told.status, "Đã ghi vào sổ." in words, "Thông báo (ĐUU) 36" in words) == (200, True, True)
    assert "Ký hiệu cơ quan “ĐUU” chưa có ở sổ, cũng không có trong bảng ký hiệu nào; có phải là ĐU?" in words


@pytest.mark.parametrize("wrong", [{"begins": "30/2/2026"}, {"starts": "CV 9"}, {"ends": "1/1/2020"}])
def test_a_register_that_is_begun_wrong_is_not_there(folder, start, wrong):
    desk = start(folder)
    typed = {"office": "Đảng uỷ <b>", "term": "2025 - 2030", "begins": "11/8/2025", **wrong}
    answer = desk.post("/so/tao", typed)
    assert answer.status == 422
    assert 'value="Đảng uỷ &lt;b&gt;"' in answer.text
    assert not list(folder.glob("*.db*"))


def test_a_folder_of_the_network_is_refused_and_told(folder, start):
    desk = start(folder, script="""
import sys
from pathlib import Path
from vanban.register import place
from vanban.desk.server import serve
place.over_network = lambda _path: True
sys.exit(serve(Path(sys.argv[1]), browser=False))
""")  # fmt: skip
    answer = desk.post("/so/tao", {"term": "2025 - 2030"})
    assert (answer.status, "thư mục mạng không giữ được khoá tệp" in said(answer.text)) == (422, True)
    assert not list(folder.glob("*.db*"))


def test_two_registers_are_told_and_the_one_that_is_named_is_used(office):
    book(office.folder / "khac.db")
    assert "khac.db, so.db" in said(office.get("/so").text)
    with (office.folder / "vanban.yaml").open("a", encoding="utf-8") as file:
        file.write("Sổ văn bản đi: khac.db\n")
    assert "Tệp sổ: khac.db" in said(office.get("/so").text)
    (office.folder / "khac.db").unlink()
    told = said(office.get("/so").text)
    assert "không có sổ này" in told
    assert "vanban register" not in told


@pytest.mark.parametrize("suffix", ["csv", "xlsx"])
def test_what_is_exported_is_entered_again(office, suffix):
    data = office.get(f"/so/so-van-ban-di.{suffix}").data
    if suffix == "xlsx":
        heads = [cell.value for cell in next(load_workbook(io.BytesIO(data)).active.iter_rows())]
        assert heads[1:5] == ["Số, ký hiệu", "Ngày", "Tên loại", "Trích yếu"]
    (office.folder / "so.db").unlink()
    assert office.post("/so/tao", {"term": "2025 - 2030", "begins": "11/8/2025"}).status == 303
    told = said(send(office, "/so/nhap", f"cu.{suffix}", data).text)
    assert "4 số đã nhập, 0 dòng không nhập được" in told
    assert sorted(numbers(office.get("/so").text)) == ["01-BC/ĐU", "01-CV/ĐU", "01-QĐ/ĐU", "02-CV/ĐU"]
    again = said(send(office, "/so/nhap", f"cu.{suffix}", data).text)
    assert "0 số đã nhập, 4 dòng không nhập được" in again
    assert "số 01-CV/ĐU đã có trong sổ" in again


def test_what_a_list_has_and_the_register_does_not_take_is_told(office):
    rows = "Số, ký hiệu;Tên loại;Ngày;Ghi chú\n07-TB/ĐU;Thông báo;31/9/2025;\n08-TB/ĐU;Thông báo;1/10/2025;x"
    told = said(send(office, "/so/nhap", "cu.csv", rows.encode()).text)
    assert "1 số đã nhập, 1 dòng không nhập được" in told
    assert "dòng 2: Ngày: không có ngày “31/9/2025”" in told
    assert "sổ không giữ các cột “Ghi chú”" in told
    shown = said(send(office, "/so/doi-chieu", "cu.csv", rows.encode()).text)
    assert "dòng 2 chưa đọc được Ngày: không có ngày “31/9/2025”" in shown


def test_the_register_is_printed_as_a_word_file_and_nothing_is_left_in_the_folder(office):
    before = sorted(path.name for path in office.folder.iterdir())
    found = lines(office.get("/so/so-van-ban-di.docx").data)
    assert "SỔ ĐĂNG KÝ VĂN BẢN ĐI" in " ".join(found).upper()
    assert {"01-CV/ĐU", "02-CV/ĐU", "01-BC/ĐU", "01-QĐ/ĐU"} <= set(found)
    part = lines(office.get("/so/so-van-ban-di.docx?loai=B%C3%A1o+c%C3%A1o").data)
    assert "01-BC/ĐU" in part
    assert "02-CV/ĐU" not in part
    assert office.get("/so/so-van-ban-di.docx?nhiem-ky=1999").status == 422
    assert office.get("/so/so-van-ban-di.exe").status == 303
    assert sorted(path.name for path in office.folder.iterdir()) == before


TOLD = [
    "dòng 4 số trùng số 02-CV/ĐU đã có ở dòng 3 (ngày 20/8/2025)",
    "dòng 5 số thiếu thiếu các số từ 03 đến 04 trước số 05-CV/ĐU",
    "dòng 5 ngày lùi số 05-CV/ĐU đề ngày 10/8/2025, sớm hơn ngày 12/8/2025 của số 01-CV/ĐU (dòng 2)",
    "dòng 6 ký hiệu sai số, ký hiệu “06-CV-ĐU” viết chưa đúng; viết như 06-CV/ĐU",
]


def test_a_list_is_audited_each_fault_at_its_row(folder, start):
    desk = start(folder)
    words = said(send(desk, "/so/doi-chieu", "Danh sách <cũ>.csv", FAULTY.encode()).text)
    assert "Danh sách <cũ>.csv" in words
    assert "5 dòng, 4 điều cần xem" in words
    assert all(told in words for told in TOLD)
    rows = {f"A{n}": line.split(";")[0] for n, line in enumerate(FAULTY.splitlines(), 1)}
    words = said(send(desk, "/so/doi-chieu", "a.xlsx", workbook(**rows)).text)
    assert "ô A4 số trùng" in words
    assert sorted(path.name for path in folder.iterdir()) == ["ke-hoach.yaml", "vanban.yaml"]


def test_a_series_that_begins_anew_is_told_and_the_day_of_a_term_explains_it(folder, start):
    desk = start(folder)
    again = "Số ký hiệu;Ngày\n01-CV/ĐU;2/1/2025\n02-CV/ĐU;3/1/2025\n01-CV/ĐU;12/8/2025\n02-CV/ĐU;13/8/2025\n"
    assert "dòng 4 bắt đầu lại" in said(send(desk, "/so/doi-chieu", "a.csv", again.encode()).text)
    words = said(send(desk, "/so/doi-chieu", "a.csv", again.encode(), term_from="1/1/2020; 11/8/2025").text)
    assert "theo nhiệm kỳ mới" in words
    wrong = send(desk, "/so/doi-chieu", "a.csv", again.encode(), term_from="hôm qua")
    assert (wrong.status, "không phải ngày" in said(wrong.text)) == (422, True)


@pytest.mark.parametrize(("name", "data"), [("a.csv", b"x;y\n1;2\n"), ("a.exe", b"x"), ("a.xlsx", b"PK"), ("", b"")])
def test_a_file_that_is_no_list_is_told(desk, name, data):
    answer = send(desk, "/so/doi-chieu", name, data)
    assert answer.status == 422
    assert "/tmp" not in answer.text  # noqa: S108  # where it lay is nothing to a clerk


def test_the_register_in_use_is_audited_too(office):
    words = said(office.get("/so/doi-chieu").text)
    assert "4 dòng, 1 điều cần xem" in words
    assert "dòng 4 chưa thấy văn bản số 01-QĐ/ĐU đã lấy lúc" in words


COPY = {"file": "goc.docx", "form": "sao y", "recipients": "Các chi bộ trực thuộc\nLưu hồ sơ", "day": "08/7/2026"}


@pytest.fixture
def original(office):
    with (office.folder / "vanban.yaml").open("w", encoding="utf-8") as file:
        file.write(
            "Cơ quan ban hành: {Tên cơ quan ban hành: Đảng uỷ xã Mường Ví Dụ, Địa danh: Mường Ví Dụ, "
            "Cơ quan cấp trên: Đảng bộ tỉnh Lai Châu}\n"
            "Người ký:\n  văn phòng: {Chức vụ: Chánh Văn phòng, Họ tên người ký: Lê Thị B, Thể thức đề ký: T/L, "
            "Ký thay mặt: Ban Thường vụ}\n"
        )
    paper = vanban.load(ROOT / "vanban/templates/letter/example.yaml", advice=lambda _item: None)
    return vanban.save(paper, office.folder / "goc.docx", advice=lambda _item: None)


def test_a_copy_is_made_beside_its_original(office, original):
    before = original.read_bytes()
    offered = office.get("/ban-sao").text
    assert "<option>goc.docx</option>" in offered
    assert "<option>văn phòng</option>" in offered
    answer = office.post("/ban-sao", {**COPY, "signer": "văn phòng", "take": "1"})
    assert (answer.status, answer.headers["Location"]) == (303, "/ban-sao/goc-ban-sao.docx")
    made = office.folder / "goc-ban-sao.docx"
    words = lines(made.read_bytes())
    own = len(lines(before))
    assert words[:own] == lines(before)
    assert words[own:] == [
        "BẢN SAO VĂN BẢN",
        "Cơ quan, tổ chức sao: Đảng uỷ xã Mường Ví Dụ",
        "Số, ký hiệu bản sao: 01-BS/ĐU",
        "Hình thức sao: Sao y",
        "Địa danh và ngày tháng năm sao: Mường Ví Dụ, ngày 08 tháng 7 năm 2026",
        "Nơi nhận bản sao: Các chi bộ trực thuộc; Lưu hồ sơ.",
        "T/L BAN THƯỜNG VỤ",
        "CHÁNH VĂN PHÒNG",
        "Lê Thị B",
    ]
    assert original.read_bytes() == before
    assert "chưa có ai ký" not in office.get("/ban-sao/goc-ban-sao.docx").text
    assert "01-BS/ĐU" in office.get("/so").text
    first = made.read_bytes()
    again = office.post("/ban-sao", {**COPY, "signer": "văn phòng", "take": "1"})
    assert again.headers["Location"] == "/ban-sao/goc-ban-sao%202.docx"
    assert made.read_bytes() == first
    assert office.get("/so").text.count("<td><b>01-BS/ĐU") == 1


def test_an_excerpt_tells_how_much_is_left_out(office, original):
    answer = office.post("/ban-sao", {**COPY, "form": "trích sao", "parts": "1", "signer": "văn phòng"})
    assert answer.status == 303
    assert "?bo=" in answer.headers["Location"]
    kept, left = "Thực hiện yêu cầu của Ban Tổ chức Tỉnh uỷ", "Đề nghị Ban Tổ chức Tỉnh uỷ tổng hợp."
    for path, there in ((original, True), (office.folder / "goc-ban-sao.docx", False)):
        found = "\n".join(lines(path.read_bytes()))
        assert (kept in found, left in found) == (True, there)
    assert "đoạn không trích" in said(office.get(answer.headers["Location"]).text)


@pytest.mark.usefixtures("original")
def test_a_copy_that_nobody_signs_is_told(office):
    answer = office.post("/ban-sao", COPY)
    assert answer.status == 303
    assert "Bản sao chưa có ai ký: hãy chọn người ký sao" in said(office.get(answer.headers["Location"]).text)


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"file": ""}, "chọn tệp Word"),
        ({"file": "khong-co.docx"}, "chọn tệp Word"),
        ({"recipients": ""}, "Nơi nhận bản sao"),
        ({"form": "trích sao"}, "phải ghi các đoạn"),
        ({"form": "trích sao", "parts": "999"}, "không có đoạn 999"),
        ({"day": "31/6/2026"}, "không phải ngày"),
        ({"signer": "không có"}, "có người ký “không có”"),
        ({"number": "x y", "take": ""}, "Số bản sao"),
    ],
)
@pytest.mark.usefixtures("original")
def test_what_is_wrong_with_a_copy_is_told_and_costs_no_number(office, wrong, told):
    answer = office.post("/ban-sao", {**COPY, "signer": "văn phòng", "take": "1", **wrong})
    assert (answer.status, told in said(answer.text)) == (422, True), said(answer.text)
    assert "BS/ĐU" not in office.get("/so").text
    assert sorted(path.name for path in office.folder.glob("*.docx")) == ["goc.docx"]


@pytest.mark.parametrize("name", ["..%2Fngoai.yaml", "../ngoai.yaml", "/etc/passwd"])
@pytest.mark.usefixtures("original")
def test_nothing_outside_the_folder_is_copied_or_shown(office, name):
    assert office.post("/ban-sao", {**COPY, "file": name}).status in (404, 422)
    assert office.get(f"/ban-sao/{name}").status == 404
    assert office.get(f"/ban-thao/{name}/phat-hanh").status == 404


@pytest.mark.parametrize("number", ["0", "²", "100000", "9" * 30, "9" * 5000])
def test_a_series_begins_at_a_number_that_a_paper_may_have(folder, start, number):
    desk = start(folder)
    facts = {"office": "Đảng uỷ xã Mường Ví Dụ", "term": "2025 - 2030", "begins": "11/8/2025"}
    answer = desk.post("/so/tao", {**facts, "starts": f"TB/ĐU {number}"})
    assert (answer.status, list(folder.glob("*.db"))) == (422, [])
    assert "như CV/ĐU 101" in said(answer.text)
    desk.post("/so/tao", facts)
    answer = desk.post("/so/bat-dau", {"starts": f"TB/ĐU {number}"})
    assert (answer.status, "như CV/ĐU 101" in said(answer.text)) == (422, True)
