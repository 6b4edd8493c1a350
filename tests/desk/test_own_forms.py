"""Forms of an office's own pack on the desk; one whose template the safety gate refuses is told, and never run."""

import json
import re
import shutil
import zipfile

import pytest

import vanban
from tests.conftest import ROOT
from tests.desk.test_fill import send

DATA = {
    "date": "1/6/2026",
    "noi_gui": "Chi uỷ",
    "nguoi_lam_don": "Lò Văn D",
    "ky": "tháng 6/2026",
    "ngay_hop": "3/6/2026",
    "ly_do": "đi chợ",
}
FIELD = (
    '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> DDE</w:instrText></w:r>'
    '<w:r><w:instrText xml:space="preserve">AUTO c:\\\\windows\\\\cmd.exe "/k" </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
)
CODE = "<w:p><w:r><w:t>{{ noi_gui.__class__.__mro__ }}</w:t></w:r></w:p>"


@pytest.fixture
def office(folder):
    """A folder whose office has a pack of its own."""
    pack = ROOT / "examples/pack/mau_chi_bo"
    shutil.copytree(pack, folder / "mau", ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    with (folder / "vanban.yaml").open("a", encoding="utf-8") as file:
        file.write("Bộ mẫu: mau\n")
    return folder


def spoil(template, xml):
    """Put something at the beginning of a template's text."""
    with zipfile.ZipFile(template) as file:
        parts = {item.filename: file.read(item) for item in file.infolist()}
    body = parts["word/document.xml"].decode()
    parts["word/document.xml"] = re.sub(r"(<w:body>)", lambda found: found[1] + xml, body, count=1).encode()
    with zipfile.ZipFile(template, "w") as file:
        for name, data in parts.items():
            file.writestr(name, data)


def test_a_form_of_the_office_is_filled_in_judged_and_made(office, start):
    desk = start(office)
    assert 'href="/soan/don-xin-vang"' in desk.get("/").text
    page = desk.get("/soan/don-xin-vang").text
    assert "Người làm đơn" in page
    assert "ví dụ: Lò Văn D" in page
    _status, told = send(desk, "/dien/loi", {**DATA, "ngay_hop": "31/6/2026", "ly_do": ""}, form="don-xin-vang")
    assert {item["path"]: item["kind"] for item in told["faults"]} == {"ngay_hop": "error", "ly_do": "missing"}
    status, made = send(desk, "/dien/tao", DATA, form="don-xin-vang", kind="docx")
    assert status == 200
    assert vanban.extract(office / made["made"]).ly_do == "đi chợ"
    again = vanban.values((office / made["name"]).read_bytes(), folder=office)
    assert again["form"] == "don-xin-vang"


@pytest.mark.parametrize(("xml", "why"), [(FIELD, "DDEAUTO"), (CODE, "__class__")])
def test_a_template_that_is_not_safe_is_told_and_not_run(office, start, xml, why):
    spoil(office / "mau/don-xin-vang/template.docx", xml)
    desk = start(office)
    assert 'href="/soan/don-xin-vang"' in desk.get("/").text
    status, told = send(desk, "/dien/tao", DATA, form="don-xin-vang", kind="docx")
    assert status == 422
    assert why in json.dumps(told, ensure_ascii=False)
    assert not list(office.glob("*.docx"))
    assert vanban.values((office / told["name"]).read_bytes(), folder=office)["ly_do"] == "đi chợ"
    page = send(desk, "/dien/trang", DATA, form="don-xin-vang")[1]
    assert "id" not in page
    assert "mẫu" in page["told"]
    assert "bắt buộc" not in page["told"]
    shown = desk.get("/co-quan/mau/don-xin-vang")
    assert (shown.status, why in shown.text) == (200, True)
    assert send(desk, "/dien/tao", {"subject": "x", "body": "y"}, kind="docx")[0] == 200


def test_a_form_that_is_broken_leaves_the_others(office, start):
    (office / "mau/don-xin-vang/form.yaml").write_text("id: [\n", encoding="utf-8")
    desk = start(office)
    assert desk.get("/").status == 200
    assert 'href="/soan/plan"' in desk.get("/").text
    assert desk.get("/soan/don-xin-vang").status in {404, 422}
