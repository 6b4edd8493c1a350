"""Papers issued at the desk: a number of the register, taken once, kept, and void where the paper fails."""

import re
import shutil
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from urllib.parse import quote

import pytest
from click.testing import CliRunner

import vanban
from tests.conftest import ROOT
from tests.desk.test_fill import hash_of, send
from tests.desk.test_many import said
from vanban.cli import cli

LETTER = (ROOT / "vanban/templates/letter/example.yaml").read_text(encoding="utf-8").replace("Số: 210\n", "")
BEGUN = {"office": "Đảng uỷ xã Mường Ví Dụ", "place": "Mường Ví Dụ", "term": "2025 - 2030", "begins": "11/8/2025"}
FULL = """
import sys
from pathlib import Path
import vanban.api
from vanban.errors import OutputError
from vanban.desk.server import serve
def full(*_args):
    raise OutputError("không ghi được: đĩa đầy", code="write")
vanban.api.put = full
sys.exit(serve(Path(sys.argv[1]), browser=False))
"""


@pytest.fixture
def letter(folder):
    path = folder / "cong-van.yaml"
    path.write_text(LETTER, encoding="utf-8")
    return path


@pytest.fixture
def book(folder):
    path = folder / "so.db"
    vanban.Register.create(path, term="2025 - 2030", begins=date(2025, 8, 11)).close()
    return path


def page(desk, name):
    return desk.get(f"/ban-thao/{name}/phat-hanh")


def issue(desk, path, **more):
    return desk.post(f"/ban-thao/{path.name}/phat-hanh", {"seen": hash_of(path), **more})


def rows(book):
    with vanban.Register(book) as register:
        return [(str(entry), entry.state) for entry in register.entries()]


def number_in(docx):
    return next(line.text for line in vanban.show(docx) if line.text.startswith("Số"))


def test_a_folder_without_a_register_is_offered_one_and_the_paper_gets_its_first_number(folder, letter, start):
    desk = start(folder)
    assert 'href="/so"' in page(desk, letter.name).text
    begun = said(desk.get("/so").text)
    assert "Tạo sổ" in begun
    assert 'value="Chi bộ thôn Hoa Ban"' in desk.get("/so").text  # as vanban.yaml has it
    answer = desk.post("/so/tao", {**BEGUN, "starts": "CV/ĐU 101\nQuyết định/ĐU 7"})
    assert (answer.status, answer.headers["Location"]) == (303, "/so")
    shown = said(page(desk, letter.name).text)
    assert "Số sẽ lấy 101-CV/ĐU" in shown
    assert "Ngày văn bản 6/7/2026" in shown
    assert rows(folder / "so-van-ban-di.db") == []
    before = letter.read_bytes()
    assert issue(desk, letter).status == 303
    assert "Văn bản đã phát hành" in said(page(desk, letter.name).text)
    assert number_in(letter.with_suffix(".docx")) == "Số 101-CV/ĐU"
    assert letter.read_bytes() == before
    assert rows(folder / "so-van-ban-di.db") == [("101-CV/ĐU", "issued")]


def test_made_again_in_any_way_a_paper_keeps_its_number(folder, letter, book, start):
    desk, docx = start(folder), letter.with_suffix(".docx")
    issue(desk, letter)
    first = docx.read_bytes()
    assert issue(desk, letter).status == 303
    assert docx.read_bytes() == first
    data = {**vanban.values(letter.read_bytes()), "body": "Gửi số liệu mới."}
    status, made = send(desk, "/dien/tao", data, letter.name, hash_of(letter), form="letter", kind="docx")
    assert (status, made["made"], number_in(docx)) == (200, "cong-van.docx", "Số 01-CV/ĐU")
    docx.write_bytes(b"PK")  # a hand was at it
    page_ = desk.get(f"/ban-thao/{letter.name}/sua-tay").text
    seen = dict(re.findall(r'name="(data|\.docx)" value="(\w*)"', page_))
    desk.post(f"/ban-thao/{letter.name}/sua-tay", {**seen, "choice": "over"})
    assert rows(book) == [("01-CV/ĐU", "issued")]


def test_the_form_sends_its_paper_to_be_issued(folder, letter, book, start):
    desk = start(folder)
    data = vanban.values(letter.read_bytes())
    status, told = send(desk, "/dien/tao", data, letter.name, hash_of(letter), form="letter", kind="issue")
    assert (status, told["ask"]) == (200, "/ban-thao/cong-van.yaml/phat-hanh")
    assert rows(book) == []
    status, told = send(desk, "/dien/tao", {"subject": "x"}, form="letter", kind="issue")
    assert status == 422
    assert "addressees" in {item["path"] for item in told["faults"]}


def test_the_number_goes_into_the_draft_only_where_that_is_ticked(folder, letter, book, start):
    desk, before = start(folder), LETTER.splitlines()
    issue(desk, letter, write="1")
    after = letter.read_text(encoding="utf-8").splitlines()
    assert [line for line in after if line not in before] == ["Số: 01"]
    assert [line for line in after if line in before] == before
    assert "Văn bản đã phát hành" in said(page(desk, letter.name).text)
    issue(desk, letter)
    assert rows(book) == [("01-CV/ĐU", "issued")]


@pytest.mark.parametrize(
    ("form", "more", "why"),
    [("letter", "Dự thảo lần: 2\n", "dự thảo lần 2: dự thảo không lấy số"), ("outgoing-register", "", "không đánh số")],
)
def test_a_draft_and_a_form_without_number_take_none(folder, book, start, form, more, why):
    path = folder / "x.yaml"
    text = (ROOT / "vanban/templates" / form / "example.yaml").read_text(encoding="utf-8")
    path.write_text(text.replace("Số: 210\n", "") + more, encoding="utf-8")
    desk = start(folder)
    shown = page(desk, "x.yaml").text
    assert why in said(shown)
    assert ">Phát hành</button>" not in shown
    assert issue(desk, path).status == 303
    assert rows(book) == []


def test_a_paper_that_fails_leaves_a_void_number_and_the_clerk_is_told(folder, letter, book, start):
    answer = issue(start(folder, script=FULL), letter)
    assert answer.status == 422
    assert "đĩa đầy. Số 01-CV/ĐU đã lấy nên thành số huỷ" in said(answer.text)
    with vanban.Register(book) as register:
        assert [(str(e), e.state, e.reason) for e in register.entries()] == [
            ("01-CV/ĐU", "void", "không ghi được: đĩa đầy")
        ]


def test_a_draft_that_was_changed_meanwhile_is_shown_again(folder, letter, book, start):
    desk, seen = start(folder), hash_of(letter)
    letter.write_text(LETTER + "# thêm\n", encoding="utf-8")
    answer = desk.post(f"/ban-thao/{letter.name}/phat-hanh", {"seen": seen})
    assert (answer.status, rows(book)) == (409, [])


def test_a_word_file_of_another_hand_costs_no_number(folder, letter, book, start):
    letter.with_suffix(".docx").write_bytes(b"cua nguoi khac")
    answer = issue(start(folder), letter)
    assert (answer.status, answer.headers["Location"]) == (303, "/ban-thao/cong-van.yaml/sua-tay")
    assert rows(book) == []


def test_a_secret_paper_is_known_by_its_row(folder, letter, book, start):
    letter.write_text(LETTER + "Độ mật: mật\n", encoding="utf-8")
    desk, docx = start(folder), letter.with_suffix(".docx")
    issue(desk, letter)
    assert "Văn bản đã phát hành" in said(page(desk, letter.name).text)
    data = {**vanban.values(letter.read_bytes()), "body": "Gửi số liệu mới."}
    send(desk, "/dien/tao", data, letter.name, hash_of(letter), form="letter", kind="docx")
    assert number_in(docx) == "Số 01-CV/ĐU"
    assert rows(book) == [("01-CV/ĐU", "issued")]
    with vanban.Register(book) as register:
        assert register.entries()[0].subject == ""
    docx.unlink()  # what is remembered is of that file
    assert "Số sẽ lấy 02-CV/ĐU" in said(page(desk, letter.name).text)
    issue(desk, letter, row="01-CV/ĐU")
    assert (number_in(docx), rows(book)) == ("Số 01-CV/ĐU", [("01-CV/ĐU", "issued")])


@pytest.mark.parametrize("more", ["", "Độ mật: mật\n"])
def test_a_paper_that_was_laid_away_keeps_its_number(folder, letter, book, start, more):
    letter.write_text(LETTER + more, encoding="utf-8")
    desk = start(folder)
    issue(desk, letter)
    away = folder / "Lưu trữ/2026"
    away.mkdir(parents=True)
    for suffix in (".yaml", ".docx"):
        letter.with_suffix(suffix).rename(away / f"đã gửi{suffix}")
    moved, name = away / "đã gửi.yaml", "Lưu trữ/2026/đã gửi.yaml"
    data = {**vanban.values(moved.read_bytes()), "body": "Gửi số liệu mới."}
    status, _made = send(desk, "/dien/tao", data, name, hash_of(moved), form="letter", kind="docx")
    assert (status, number_in(moved.with_suffix(".docx"))) == (200, "Số 01-CV/ĐU")
    assert "Văn bản đã phát hành" in said(page(desk, quote(name)).text)
    desk.post(f"/ban-thao/{quote(name)}/phat-hanh", {"seen": hash_of(moved)})
    assert (number_in(moved.with_suffix(".docx")), rows(book)) == ("Số 01-CV/ĐU", [("01-CV/ĐU", "issued")])


@pytest.mark.parametrize("more", ["", "Độ mật: mật\n"])
def test_issued_from_several_tabs_at_once_a_paper_takes_one_number(folder, letter, book, start, more):
    letter.write_text(LETTER + more, encoding="utf-8")
    desk, seen = start(folder), hash_of(letter)
    with ThreadPoolExecutor(5) as pool:
        address = f"/ban-thao/{letter.name}/phat-hanh"
        answers = [pool.submit(desk.post, address, {"seen": seen}) for _tab in range(5)]
        assert {answer.result().status for answer in answers} == {303}
    assert rows(book) == [("01-CV/ĐU", "issued")]


def test_without_a_register_a_paper_with_a_number_is_not_made_without_one(folder, letter, start):
    desk, docx = start(folder), letter.with_suffix(".docx")
    text = letter.read_text(encoding="utf-8")
    letter.write_text(f"Số: 12\n{text}", encoding="utf-8")
    data = vanban.values(letter.read_bytes())
    send(desk, "/dien/tao", data, letter.name, hash_of(letter), form="letter", kind="docx")
    before = docx.read_bytes()
    letter.write_text(text, encoding="utf-8")
    data = vanban.values(letter.read_bytes())
    status, told = send(desk, "/dien/tao", data, letter.name, hash_of(letter), form="letter", kind="docx")
    assert (status, docx.read_bytes()) == (422, before)
    assert told["told"].startswith("cong-van.docx đang mang số 12-CV/ĐU")
    assert "“Số: 12”" in told["told"]


@pytest.mark.usefixtures("book")
def test_a_paper_made_anew_whose_number_may_be_in_the_register_is_told_of_it(folder, letter, start):
    desk, docx = start(folder), letter.with_suffix(".docx")
    issue(desk, letter)
    docx.unlink()
    data = {**vanban.values(letter.read_bytes()), "body": "Gửi số liệu mới."}
    status, made = send(desk, "/dien/tao", data, letter.name, hash_of(letter), form="letter", kind="docx")
    assert (status, made["made"]) == (200, "cong-van.docx")
    assert made["note"].startswith("Chưa có số: sổ đã có số 01-CV/ĐU (dòng 1)")


def test_another_paper_of_the_same_subject_and_day_is_asked_about(folder, letter, book, start):
    desk = start(folder)
    issue(desk, letter)
    other = folder / "khac.yaml"
    other.write_text(LETTER.replace("Đề nghị Ban", "Kính đề nghị Ban"), encoding="utf-8")
    shown = said(page(desk, other.name).text)
    assert "Sổ đã có số 01-CV/ĐU" in shown
    assert "--" not in shown
    assert issue(desk, other).status == 422
    assert issue(desk, other, row="1").status == 303
    assert rows(book) == [("01-CV/ĐU", "issued")]


def test_two_desks_and_the_command_line_give_each_number_once(folder, start, tmp_path):
    second = tmp_path / "phong"
    shutil.copytree(folder, second)
    book = tmp_path / "so.db"
    vanban.Register.create(book, term="2025 - 2030", begins=date(2025, 8, 11)).close()
    papers = []
    for place in (folder, second):
        with (place / "vanban.yaml").open("a", encoding="utf-8") as file:
            file.write("Sổ văn bản đi: ../so.db\n")
        for n in range(6):
            papers.append(place / f"{place.name}-{n}.yaml")
            papers[-1].write_text(LETTER.replace("cung cấp", f"{place.name} {n} cung cấp"), encoding="utf-8")
    desks = {folder: start(folder), second: start(second)}
    with ThreadPoolExecutor(6) as pool:
        answers = pool.map(lambda path: issue(desks[path.parent], path).status, papers)
        line = ["register", "next", str(book), "--type", "CV", "--agency", "ĐU"]
        by_hand = CliRunner().invoke(cli, line).stdout.strip()
        assert set(answers) == {303}
    printed = [number_in(path.with_suffix(".docx")).removeprefix("Số ") for path in papers]
    assert sorted([*printed, by_hand]) == [f"{n:02}-CV/ĐU" for n in range(1, 14)]


@pytest.mark.usefixtures("book")
def test_a_desk_that_only_shows_changes_nothing(folder, letter, start):
    issue(start(folder), letter)
    (folder / "khac.yaml").write_text(LETTER.replace("cung cấp", "gửi"), encoding="utf-8")
    place = folder.parent / "chep"
    shutil.copytree(folder, place)
    desk = start(place, "--read-only")
    before = {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in place.iterdir()}
    for address in ("/so", "/so?q=so+lieu", "/so/doi-chieu", "/so/so-van-ban-di.docx", "/so/so-van-ban-di.csv",
                    "/ban-sao", "/ban-thao/cong-van.yaml/phat-hanh", "/ban-thao/khac.yaml/phat-hanh"):  # fmt: skip
        assert desk.get(address).status == 200, address
    assert "02-CV/ĐU" in page(desk, "khac.yaml").text
    for address in ("/so/huy", "/so/tao", "/so/nhiem-ky", "/so/bat-dau", "/so/nhap", "/ban-sao",
                    "/ban-thao/khac.yaml/phat-hanh"):  # fmt: skip
        assert desk.post(address, {"row": "1", "reason": "thử"}).status == 403, address
    assert {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in place.iterdir()} == before


def test_the_first_name_of_a_draft_is_its_types(folder, start):
    desk = start(folder)
    for form, kind, name in (
        ("document", "Tờ trình", "Nháp tờ trình.yaml"),
        ("regulation", "Quy chế", "Nháp quy chế.yaml"),
        ("letter", "", "Nháp công văn.yaml"),
    ):
        data = {"subject": "một", **({"type_name": kind} if kind else {})}
        status, first = send(desk, "/dien/luu", data, form=form)
        assert (status, first["name"]) == (200, name)
