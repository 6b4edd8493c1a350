"""The first start and home, as their pages say it."""

import html
import json
import re
import shutil
import struct
import unicodedata
import zlib
from urllib.parse import quote, unquote

import pytest
import yaml
from click.testing import CliRunner
from docx import Document

import vanban
from tests.conftest import FORM_IDS, ROOT
from tests.helpers.browser import opened
from tests.helpers.desk import until
from vanban.cli import cli
from vanban.desk.begin import profile

GIVEN = {
    "issuer.name": "Đảng uỷ xã Mường Ví Dụ",
    "issuer.parent": "Đảng bộ tỉnh Ví Dụ",
    "issuer.place": "Mường Ví Dụ",
    "signer-0.name": "Phan Văn Chủ",
    "signer-0.office": "Bí thư",
    "signer-0.prefix": "T/M",
    "signer-0.body": "Ban Thường vụ",
    "signer-1.name": "Lò Thị Mẫu",
    "signer-1.office": "Phó Bí thư",
}


@pytest.fixture
def new(folder, start):
    """A desk over a folder in which nothing was begun."""
    for path in folder.iterdir():
        path.unlink()
    return start(folder)


def test_the_first_start_asks_who_the_office_is(new):
    answer = new.get("/")
    assert (answer.status, answer.headers["Location"]) == (303, "/bat-dau")
    page = new.get("/bat-dau").text
    for label in ("Tên cơ quan ban hành", "Cơ quan cấp trên", "Địa danh", "Họ tên người ký", "Chức vụ"):
        assert label in page
    assert 'value=""' in page
    assert "Chưa ghi cơ quan nào ban hành" in new.get("/?sau=1").text


def test_what_is_answered_is_what_render_reads(new, folder):
    answer = new.post("/bat-dau", GIVEN)
    assert (answer.status, answer.headers["Location"]) == (303, "/")
    assert yaml.safe_load((folder / "vanban.yaml").read_text(encoding="utf-8")) == {
        "Cơ quan ban hành": {
            "Tên cơ quan ban hành": "Đảng uỷ xã Mường Ví Dụ",
            "Cơ quan cấp trên": "Đảng bộ tỉnh Ví Dụ",
            "Địa danh": "Mường Ví Dụ",
        },
        "Người ký": {
            "bí thư": {
                "Họ tên người ký": "Phan Văn Chủ",
                "Chức vụ": "Bí thư",
                "Thể thức đề ký": "T/M",
                "Ký thay mặt": "Ban Thường vụ",
            },
            "phó bí thư": {"Họ tên người ký": "Lò Thị Mẫu", "Chức vụ": "Phó Bí thư"},
        },
    }
    text = (ROOT / "vanban/templates/plan/example.yaml").read_text(encoding="utf-8")
    bare = re.sub(r"(?ms)^(Cơ quan ban hành|issuer|Chữ ký|signature):\n(?:  .*?\n)+", "", text) + "Chữ ký: bí thư\n"
    (folder / "ke-hoach.yaml").write_text(bare, encoding="utf-8")
    result = CliRunner().invoke(cli, ["render", str(folder / "ke-hoach.yaml"), "-o", str(folder / "x.docx")])
    assert result.exit_code == 0, result.output
    words = " ".join(line.text for line in vanban.show(folder / "x.docx"))
    for word in ("ĐẢNG UỶ XÃ MƯỜNG VÍ DỤ", "T/M BAN THƯỜNG VỤ", "Phan Văn Chủ"):
        assert word.casefold() in words.casefold()
    assert "Đảng uỷ xã Mường Ví Dụ" in new.get("/").text


@pytest.mark.parametrize(
    "name", ["no", "08", "2026-01-01", "A: B # c", '"x"', "- a", "[a]", "a'b", "~", "a, b", "@x", "1.5"]
)
def test_any_words_are_read_back_as_they_were_typed(tmp_path, name):
    signer = {"name": name, "office": name}
    (tmp_path / "vanban.yaml").write_text(profile({"name": name, "place": name}, [signer, signer]), encoding="utf-8")
    (tmp_path / "x.yaml").write_text(
        f"form: plan\nChữ ký: {json.dumps(name.lower(), ensure_ascii=False)}\n", encoding="utf-8"
    )
    given = vanban.defaults("plan", folder=tmp_path)["issuer"]
    assert given == {"name": name, "place": name}


def test_what_is_wrong_stands_at_its_field_and_nothing_is_written(new, folder):
    answer = new.post("/bat-dau", {**GIVEN, "issuer.name": " ", "signer-0.body": "", "signer-1.name": ""})
    assert answer.status == 422
    for key in ("issuer.name", "signer-0.prefix", "signer-1.name"):
        assert f'id="{key}-fault"' in answer.text
        assert re.search(rf'(?:id|name)="{key}"[^>]*aria-describedby="[^"]*{key}-fault', answer.text)
    assert answer.text.count('aria-invalid="true"') == 3
    assert re.findall(r'id="([^"]*)"[^>]* autofocus', answer.text) == ["issuer.name"]
    assert 'value="Phan Văn Chủ"' in answer.text
    assert list(folder.iterdir()) == []


def test_an_office_that_has_begun_is_not_written_over(new, folder):
    assert new.post("/bat-dau", GIVEN).status == 303
    before = (folder / "vanban.yaml").read_bytes()
    assert new.post("/bat-dau", {**GIVEN, "issuer.name": "Chi bộ"}).status == 409
    assert (folder / "vanban.yaml").read_bytes() == before


def test_what_is_typed_is_shown_as_letters(new):
    answer = new.post("/bat-dau", {"issuer.name": '"><script>x</script>'})
    assert "<script>x" not in answer.text
    assert html.escape('"><script>x</script>') in answer.text.replace("&#34;", "&quot;")


def test_all_forms_stand_in_their_groups(desk):
    page = desk.get("/").text
    groups = {}
    for group in page.split('<section class="group">')[1:]:
        groups[re.search(r"<h2>(.*?)</h2>", group)[1]] = set(re.findall(r'data-form="([\w-]+)"', group))
    assert list(groups) == ["Văn bản", "Sinh hoạt chi bộ", "Giấy tờ"]
    assert set().union(*groups.values()) == FORM_IDS
    assert "plan" in groups["Văn bản"]
    assert {"minutes", "resolution", "scoring-sheet"} <= groups["Sinh hoạt chi bộ"]
    assert {"certificate", "leave-permit", "opinion-slip"} <= groups["Giấy tờ"]
    for form in vanban.forms():
        for kind in form.types:
            assert html.escape(f'data-names="{kind}"', quote=False) in page
            assert f'href="/soan/{form.id}?loai={quote(kind)}"' in page
        if form.types:
            continue
        names = html.unescape(re.search(rf'data-form="{form.id}" data-names="([^"]*)"', page)[1]).split("|")
        assert {form.title, form.id, *form.aliases} <= set(names)
        assert f'href="/soan/{form.id}"' in page


def test_forms_of_a_pack_stand_beside_the_others(folder, start):
    pack = ROOT / "examples/pack/mau_chi_bo"
    page = start(folder, "--pack", str(pack)).get("/").text
    paper = page.split("<h2>Giấy tờ</h2>")[1]
    found = set(re.findall(r'data-form="([\w-]+)"', paper))
    assert found - FORM_IDS == {"don-xin-vang", "phieu-lay-y-kien", "so-dang-phi"}
    assert "leave-permit" in found
    (folder / "vanban.yaml").write_text(f"Bộ mẫu: [{pack}]\n", encoding="utf-8")
    assert 'data-form="don-xin-vang"' in start(folder).get("/").text


def test_a_type_that_the_office_may_not_issue_says_so_and_wrong_data_hide_no_form(folder, start):
    office = folder / "vanban.yaml"
    cell = "Cơ quan ban hành: {Tên cơ quan ban hành: Chi bộ thôn Hoa Ban, Địa danh: Mường Ví Dụ}\n"
    office.write_text(cell, encoding="utf-8")
    shown = start(folder).get("/").text
    assert shown.count("Chi bộ không ban hành chỉ thị") == 1
    assert "không ban hành kế hoạch" not in shown
    office.write_text(f"{cell}không có mục này: 5\n", encoding="utf-8")
    again = start(folder).get("/")
    assert again.status == 200
    assert "Chỉ thị" in again.text
    assert "không ban hành" not in again.text


def test_the_pages_are_in_the_language_that_was_asked_for(folder, start):
    page = start(folder, lang="en").get("/").text
    assert '<html lang="en">' in page
    assert "Write a document" in page
    assert "Minutes of a cell meeting" in page
    assert "Soạn văn bản" not in page


def test_papers_of_the_folder_stand_with_their_state(desk):
    page = desk.get("/").text
    assert 'href="/ban-thao/ke-hoach.yaml"' in page
    assert ">nháp</span>" in page
    assert "hôm nay" in page
    assert 'href="/ban-thao/ke-hoach.yaml"' in desk.get("/van-ban").text


def test_many_papers_stand_on_pages(folder, start):
    for number in range(120):
        (folder / f"van ban {number} & co.yaml").write_text("form: plan\n", encoding="utf-8")
    desk = start(folder)
    assert "Tất cả 121 văn bản" in desk.get("/").text
    found = [re.findall(r'href="/ban-thao/([^"]+)"', desk.get(f"/van-ban?trang={page}").text) for page in (1, 2, 3, 4)]
    assert [len(names) for names in found] == [50, 50, 21, 0]
    assert len({name for names in found for name in names}) == 121
    assert "van%20ban%203%20%26%20co.yaml" in {name for names in found for name in names}


def test_what_is_due_is_told_where_there_are_records(folder, start, desk):
    assert "Việc đến hạn" not in desk.get("/den-han").text
    (folder / "chi-bo.yaml").write_text(
        (ROOT / "examples/sinh-hoat-mau-2024/chi-bo/hoa-ban/chi-bo.yaml").read_text(encoding="utf-8"), encoding="utf-8"
    )
    (folder / "ky-hop").mkdir()
    meeting = ROOT / "examples/sinh-hoat-mau-2024/chi-bo/hoa-ban/ky-hop/2024-03-thuong-ky.yaml"
    (folder / "ky-hop" / meeting.name).write_bytes(meeting.read_bytes())
    opened = start(folder)
    page = opened.get("/den-han").text
    assert "Chi bộ thôn Hoa Ban" in page
    assert "tháng 4 năm 2024: chưa có kỳ sinh hoạt thường kỳ" in page
    assert re.search(r"và \d+ việc nữa", page)
    (folder / "chi-bo.yaml").write_text("Tên: [\n", encoding="utf-8")
    assert "chỗ cần xem lại" in opened.get("/den-han").text


@pytest.mark.office
def test_each_form_has_the_picture_of_its_example(desk):
    assert until(lambda: not json.loads(desk.get("/hinh").text)["more"], 180)
    told = json.loads(desk.get("/hinh").text)
    assert (set(told["ready"]), told["missing"]) == (FORM_IDS, False)
    for address in told["ready"].values():
        picture = desk.get(address)
        assert picture.headers["Content-Type"] == "image/png"
        width, height, depth, kind = struct.unpack(">IIBB", picture.data[16:26])
        assert (width, depth, kind) == (220, 8, 0)
        rows = zlib.decompress(picture.data[41:].partition(b"IEND")[0][:-8])
        assert len(rows) == height * (width + 1)
        assert len(set(rows)) > 20  # a page with letters, not a blank one
    assert desk.get("/hinh/none.png").status == 404
    assert 'src="/hinh/minutes-' in desk.get("/").text


def test_without_libreoffice_the_page_says_so(folder, start, monkeypatch):
    monkeypatch.setenv("VANBAN_SOFFICE", "/none")
    desk = start(folder)
    desk.get("/")
    assert until(lambda: json.loads(desk.get("/hinh").text)["missing"])
    assert json.loads(desk.get("/hinh").text) == {"ready": {}, "more": False, "missing": True}
    assert desk.get("/").status == 200


def test_an_address_that_is_not_there_leads_back(desk):
    answer = desk.get("/khong-co")
    assert answer.status == 404
    assert 'href="/"' in answer.text


def test_what_is_due_is_told_of_records_below_the_folder_too(folder, start):
    for year in ("2023", "2024"):
        shutil.copytree(ROOT / "examples/sinh-hoat-mau-2024", folder / "Sinh hoạt" / year)
    opened = start(folder)
    page = html.unescape(opened.get("/den-han").text)
    assert re.findall(r"<li><b>(.*?)</b>", page) == ["Chi bộ thôn Hoa Ban", "Chi bộ Trường Tiểu học Ví Dụ"]
    assert "tháng 4 năm 2024: chưa có kỳ sinh hoạt thường kỳ" in page
    (folder / "Sinh hoạt/2023/dang-uy.yaml").write_text("Tên: [\n", encoding="utf-8")
    page = opened.get("/den-han").text
    assert "chỗ cần xem lại" in page
    assert "Chi bộ thôn Hoa Ban" in page


@pytest.mark.parametrize("archive", ["Lưu trữ", "LƯU TRỮ", "luu-tru", unicodedata.normalize("NFD", "Lưu trữ")])
def test_each_paper_stands_with_how_far_it_is(folder, start, archive):
    place = folder / archive / "2025"
    place.mkdir(parents=True)
    text = (folder / "ke-hoach.yaml").read_bytes()
    for name in ("nhap", "da-tao", "da-sua"):
        (folder / f"{name}.yaml").write_bytes(text)
    (folder / "ke-hoach.yaml").rename(place / "cu.yaml")
    vanban.save(vanban.load(folder / "da-tao.yaml"), folder / "da-tao.docx")
    made = Document(folder / "da-tao.docx")
    made.add_paragraph("Sửa tay.")
    made.save(folder / "da-sua.docx")
    desk = start(folder)
    states = {"nhap": "nháp", "da-tao": "đã tạo", "da-sua": "đã sửa trong Word", f"{archive}/2025/cu": "trong lưu trữ"}
    for page in (desk.get("/").text, desk.get("/van-ban").text):
        found = re.findall(r'href="/ban-thao/([^"]+)\.yaml">.*?class="pill [^"]*">(.*?)<', page, re.DOTALL)
        assert {unquote(name): state for name, state in found} == states


@pytest.mark.office
def test_a_form_that_the_office_named_has_its_picture_and_its_page(folder, start):
    pack = ROOT / "examples/pack/mau_chi_bo"
    with (folder / "vanban.yaml").open("a", encoding="utf-8") as file:
        file.write(f"Bộ mẫu: [{pack}]\n")
    desk = start(folder)
    desk.get("/")
    assert until(lambda: "don-xin-vang" in json.loads(desk.get("/hinh").text)["ready"], 180)
    page = desk.get("/co-quan/mau/don-xin-vang").text
    assert "Mẫu dùng được, không có lỗi nào." in page
    (address,) = re.findall(r'<img src="(/dien/trang/[^"]+)"', page)
    assert desk.get(html.unescape(address)).headers["Content-Type"] == "image/png"


@pytest.mark.browser
@pytest.mark.parametrize(
    ("typed", "first", "others"),
    [
        ("bb", "minutes", 1),
        ("BIEN ban", "minutes", 1),
        ("ke hoach", "plan", 2),
        ("kế hoạch", "plan", 2),
        ("giay moi", "invitation", 1),
        ("giay moi hop", "meeting-invitation", 0),
        ("cong van", "letter", 0),
        ("moi hop", "meeting-invitation", 1),
        ("to trinh", "document", 0),
        ("qd", "decision", 1),
        ("quyet dinh", "decision", 0),
        ("don xin", "don-xin-vang", 0),
        ("so theo doi", "so-dang-phi", 0),
    ],
)
def test_a_form_is_found_by_typing_without_accents(all_desks, typed, first, others):
    with opened(all_desks.full) as page:
        page.fill("#find", typed)
        found = [item.get_attribute("data-form") for item in page.locator("[data-form]:visible").all()]
        assert (first in found, len(found) - 1) == (True, others)
        if not others:
            page.keyboard.press("Enter")
            page.wait_for_url(re.compile(rf"/soan/{first}(\?|$)"))


@pytest.mark.browser
def test_every_form_and_type_is_found_by_its_name_without_accents(all_desks):
    kinds = [(form.id, name) for form in vanban.forms() for name in form.types or (form.title, *form.aliases)]
    assert len(kinds) > 80
    with opened(all_desks.full) as page:
        for form, name in kinds:
            page.fill("#find", bare(name))
            cards = [
                (item.get_attribute("data-form"), item.get_attribute("data-names").split("|"))
                for item in page.locator("[data-form]:visible").all()
            ]
            assert any(found == form and name in names for found, names in cards), (form, name)


def bare(text):
    """A text as it is typed without accents."""
    letters = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
