"""The form page as its requests are answered: faults by field, drafts saved line by line, papers made and kept."""

import json
import re

import pytest

import vanban
from tests.conftest import FORM_IDS

PLAN = {
    "number": "21",
    "date": "03/7/2026",
    "subject": "kiểm tra nghị quyết",
    "body": "Làm theo nghị quyết.",
    "signature": {"name": "Nguyễn Văn A"},
    "recipients": ["Các chi bộ"],
    "archive": "Văn phòng",
}


def send(desk, address, data, name="", seen="", form="plan", **more):
    answer = desk.post(address, {"name": name, "form": form, "seen": seen, "data": json.dumps(data), **more})
    return answer.status, json.loads(answer.data) if answer.headers["Content-Type"] == "application/json" else answer


def hash_of(path):
    return vanban.fingerprint(path.read_bytes())


@pytest.mark.parametrize("form", sorted(FORM_IDS))
def test_an_example_is_a_hint_and_never_a_value(desk, form):
    page = desk.get(f"/soan/{form}")
    assert page.status == 200
    body = page.text[
        page.text.index('<form id="form"') : page.text.index("</form>", page.text.index('<form id="form"'))
    ]
    assert re.search(r'placeholder="ví dụ: \w', body)
    assert set(re.findall(r"<input[^>]* value=\"([^\"]*)\"", body)) <= {""}
    assert set(re.findall(r"<textarea[^>]*>(.*?)</textarea>", body, re.DOTALL)) <= {"\n"}
    assert " selected>" not in body


def test_what_the_office_gives_is_offered(folder, start):
    with (folder / "vanban.yaml").open("a", encoding="utf-8") as file:
        file.write("Người ký:\n  bí thư:\n    Chức vụ: Bí thư\n    Họ tên người ký: Nguyễn Văn A\n")
    page = start(folder).get("/soan/plan").text
    assert "theo Cơ quan: Chi bộ thôn Hoa Ban" in page
    assert '<option value="bí thư">bí thư: Bí thư, Nguyễn Văn A</option>' in page
    assert '<datalist id="called"><option value="Nguyễn Văn A, Bí thư">' in page


def test_faults_are_told_at_the_path_of_their_field(desk):
    data = {**PLAN, "date": "31/6/2026", "bases": ["Căn cứ Điều lệ Đảng", {"number": "135-KH/TU"}]}
    _status, told = send(desk, "/dien/loi", data)
    found = {item["path"]: (item["kind"], item["text"]) for item in told["faults"]}
    assert found["date"][0] == "error"
    assert found["date"][1].startswith("không có ngày “31/6/2026”")
    assert found.keys() == {"date", "bases.1.type"}
    assert found["bases.1.type"][0] == "missing"
    assert send(desk, "/dien/loi", {**PLAN, "subject": " "})[1]["faults"][0]["path"] == "subject"
    assert send(desk, "/dien/loi", PLAN)[1] == {"faults": []}


def test_a_draft_gets_a_file_of_its_own(folder, start):
    desk = start(folder)
    status, first = send(desk, "/dien/luu", {"subject": "một", "number": ""})
    assert (status, first["name"]) == (200, "Nháp kế hoạch.yaml")
    assert send(desk, "/dien/luu", {"subject": "hai"})[1]["name"] == "Nháp kế hoạch 2.yaml"
    path = folder / first["name"]
    assert first["seen"] == hash_of(path)
    assert vanban.form_of(path.read_bytes()) == "plan"
    assert vanban.values(path.read_bytes())["subject"] == "một"
    assert "một" in desk.get(f"/ban-thao/{'Nh%C3%A1p%20k%E1%BA%BF%20ho%E1%BA%A1ch.yaml'}").text


def test_a_save_changes_the_lines_of_what_was_changed(folder, start):
    desk, path = start(folder), folder / "ke-hoach.yaml"
    was = path.read_bytes().replace(b"form: plan\n", "form: plan\n# ghi chú của văn thư\n".encode())
    path.write_bytes(was)
    held = vanban.values(was)
    status, same = send(desk, "/dien/luu", {**held, "number": "15", "secrecy": ""}, path.name, hash_of(path))
    assert (status, path.read_bytes(), same["seen"]) == (200, was, hash_of(path))
    send(desk, "/dien/luu", {**held, "subject": "việc khác", "drafter": ""}, path.name, same["seen"])
    before, after = was.decode().splitlines(), path.read_text(encoding="utf-8").splitlines()
    assert set(before) - set(after) == {
        "Trích yếu: tổ chức sinh hoạt chi bộ mẫu năm 2026",
        "Ký hiệu người soạn thảo: TTC-26",
    }
    assert set(after) - set(before) == {"Trích yếu: việc khác"}


def test_what_another_wrote_is_shown_and_not_lost(folder, start):
    desk, path = start(folder), folder / "ke-hoach.yaml"
    seen = hash_of(path)
    path.write_text(path.read_text(encoding="utf-8").replace("Số: 15", "Số: 16"), encoding="utf-8")
    was = path.read_bytes()
    held = vanban.values(was)
    status, answer = send(desk, "/dien/luu", {**held, "number": "17"}, path.name, seen)
    assert (status, path.read_bytes()) == (409, was)
    assert re.search(r'<th scope="row">Số</th><td class="kept">16</td><td class="kept">17</td>', answer.text)
    assert "Trích yếu" not in answer.text
    status, _told = send(desk, "/dien/luu", {**held, "number": "17"}, path.name, answer.headers["X-Seen"])
    assert (status, vanban.values(path.read_bytes())["number"]) == (200, "17")
    path.unlink()
    assert send(desk, "/dien/luu", held, path.name, seen)[0] == 409
    assert not path.exists()


def test_a_paper_is_made_beside_its_data_under_its_own_name(folder, start):
    desk = start(folder)
    status, made = send(desk, "/dien/tao", PLAN, kind="docx")
    stem = "21-KH-CB kiểm tra nghị quyết"
    names = {path.name for path in folder.iterdir()}
    assert (status, made["made"]) == (200, f"{vanban.file_name(vanban.load(folder / made['name']))}"), stem
    assert made["name"].removesuffix(".yaml") == made["made"].removesuffix(".docx")
    assert {made["name"], made["made"]} <= names
    assert not any(name.startswith("Nháp") for name in names)
    again = send(desk, "/dien/tao", PLAN, kind="docx")[1]
    assert again["name"] == made["name"].replace(".yaml", " 2.yaml")
    later = send(desk, "/dien/tao", {**PLAN, "subject": "việc khác hẳn"}, made["name"], made["seen"], kind="docx")[1]
    assert (later["name"], later["made"]) == (made["name"], made["made"])
    assert vanban.extract(folder / later["made"]).subject == "việc khác hẳn"


def test_what_is_not_whole_is_saved_and_not_made(folder, start):
    status, told = send(start(folder), "/dien/tao", {"subject": "x"}, kind="docx")
    assert (status, [item["path"] for item in told["faults"]]) == (422, ["body"])
    assert (folder / told["name"]).exists()
    assert not list(folder.glob("*.docx"))


def test_a_file_that_was_edited_by_hand_is_kept_until_its_reader_chooses(folder, start):
    desk, path = start(folder), folder / "ke-hoach.yaml"
    word = path.with_suffix(".docx")
    word.write_bytes(b"cua nguoi khac")
    status, told = send(desk, "/dien/tao", vanban.values(path.read_bytes()), path.name, hash_of(path), kind="docx")
    assert (status, told["ask"], word.read_bytes()) == (200, "/ban-thao/ke-hoach.yaml/sua-tay", b"cua nguoi khac")
    page = desk.get(told["ask"])
    assert hash_of(word) in page.text
    shown = {"choice": "over", ".docx": hash_of(word)}
    word.write_bytes(b"sua them")
    assert desk.post(told["ask"], shown).status == 409
    assert word.read_bytes() == b"sua them"
    assert desk.post(told["ask"], {**shown, ".docx": hash_of(word)}).status == 303
    assert vanban.untouched(word.read_bytes())


@pytest.mark.parametrize("name", ["../ngoai.yaml", "..\\ngoai.yaml", "/etc/passwd", "a/../../ngoai.yaml"])
def test_no_file_outside_the_folder(folder, start, name):
    desk = start(folder)
    before = (folder.parent / "ngoai.yaml").read_bytes()
    for address in ("/dien/luu", "/dien/tao", "/dien/loi", "/dien/trang", "/dien/mo"):
        assert send(desk, address, PLAN, name, vanban.fingerprint(before), kind="docx")[0] == 404
    assert (folder.parent / "ngoai.yaml").read_bytes() == before
    assert not list(folder.parent.glob("*.docx"))


def test_a_file_that_cannot_be_read_says_where(folder, start):
    (folder / "hong.yaml").write_text("form: plan\nSố: [\n", encoding="utf-8")
    page = start(folder).get("/ban-thao/hong.yaml")
    assert page.status == 200
    assert "Chưa mở được hong.yaml" in page.text
    assert "Dòng 2: mở [ mà không đóng" in page.text


def test_a_desk_that_only_shows_saves_nothing(folder, start):
    desk = start(folder, "--read-only")
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    for address in ("/dien/luu", "/dien/tao"):
        assert send(desk, address, PLAN, kind="docx")[0] == 403
    assert send(desk, "/dien/loi", PLAN)[1] == {"faults": []}
    assert "chỉ để xem" in desk.get("/soan/plan").text
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


@pytest.mark.office
def test_the_page_is_printed_also_of_what_is_not_whole(desk):
    _status, found = send(desk, "/dien/trang", {"subject": "mới có trích yếu"})
    assert (found["pages"], found["partly"]) == (1, True)
    assert send(desk, "/dien/trang", PLAN)[1]["partly"] is False
    picture = desk.get(f"/dien/trang/{found['id']}/0.png?w=600")
    assert picture.data.startswith(b"\x89PNG")
    assert int.from_bytes(picture.data[16:20], "big") == 600
    assert desk.get(f"/dien/trang/{found['id']}/1.png").status == 404
    assert desk.get("/dien/trang/khong/0.png").status == 404


@pytest.mark.parametrize("form", sorted(FORM_IDS))
def test_a_page_comes_of_nothing_at_all(folder, form):
    """Every form but the scoring sheet, which needs the points, has a page before anything is typed."""
    from vanban.desk.drafts import Sent
    from vanban.desk.preview import filled

    if form == "scoring-sheet":
        with pytest.raises(vanban.InputError):
            filled(Sent("", form, "", {}), folder)
        return
    document, whole = filled(Sent("", form, "", {}), folder)
    assert document.form == form
    assert not whole


@pytest.mark.parametrize("deep", [30, 400, 3_000, 100_000])
def test_what_no_page_sends_is_no_fault_of_the_desk(folder, start, deep):
    desk = start(folder)
    lists = f'{{"body":{"[" * deep}{"]" * deep}}}'
    for address in ("/dien/luu", "/dien/loi", "/dien/tao"):
        assert desk.post(address, {"data": lists, "form": "letter"}).status < 500, address
        status = desk.post(address, {"data": '{"subject": "x"}', "form": "khong-co", "kind": "docx"}).status
        assert status in (200, 404, 422), address
    assert not list(folder.glob("Nháp khong*"))
