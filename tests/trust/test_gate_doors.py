"""The gate driven from end to end: a pack that came with a folder of data, behind the desk and behind the cycle.

``vanban.yaml`` beside the data names the pack; its template takes the place of a built-in one, and holds what fetches or
runs something. The same sentence refuses it at each door, and nothing of it is printed.
"""

import json
import os
import re
import shutil
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.helpers.commands import run
from tests.helpers.desk import Desk
from tests.press.test_hostile_templates import DOCUMENT, LINKS, OUTER, RELATIONS, code, field, paragraph
from vanban.word.package import read_parts, write_parts

FILE_LINK = f'<Relationship Id="rIdX" Type="{RELATIONS}hyperlink" Target="file://evil/x.exe"{OUTER}/></Relationships>'
PICTURE = (
    f'<Relationship Id="rIdX" Type="{RELATIONS}image" Target="https://evil.example/x.png"{OUTER}/></Relationships>'
)
HOSTILE = {
    "a field split over runs": (DOCUMENT, "<w:body>", "<w:body>" + paragraph(field(code("DDE"), code("AUTO c:"))), "DDEAUTO"),
    "a page of another format": (DOCUMENT, "<w:body>", "<w:body><w:altChunk/>", "altChunk"),
    "a picture of the web": (LINKS, "</Relationships>", PICTURE, "https://evil.example/x.png"),
    "a link to a file": (LINKS, "</Relationships>", FILE_LINK, "file://evil/x.exe"),
}  # fmt: skip
"""The part, what is replaced in it, by what, and the word by which the sentence names it."""


def hostile_pack(folder, form, name):
    """Let a folder name a pack that replaces the template of a built-in form; return the word that refuses it."""
    part, old, new, word = HOSTILE[name]
    parts = dict(read_parts((ROOT / f"vanban/templates/{form}/template.docx").read_bytes()))
    assert old.encode() in parts[part]
    parts[part] = parts[part].replace(old.encode(), new.encode(), 1)
    (folder / "mau/templates").mkdir(parents=True)
    (folder / f"mau/templates/{form}.docx").write_bytes(write_parts(parts))
    with (folder / "vanban.yaml").open("a", encoding="utf-8") as profile:
        profile.write("Bộ mẫu: [mau]\n")
    return word


def printed(folder):
    found = (Path(top, name) for top, _inside, names in os.walk(folder) for name in names)  # a LibreOffice is at work
    return [path for path in found if path.suffix in (".docx", ".pdf") and "mau" not in path.parts]


@pytest.fixture
def begun(tmp_path):
    desks = []

    def begin(folder):
        desks.append(Desk(folder, tmp_path))
        return desks[-1]

    yield begin
    for desk in desks:
        desk.end()


@pytest.mark.parametrize("name", HOSTILE)
def test_the_desk_prints_nothing_of_it(name, begun, tmp_path):
    folder = tmp_path / "van-ban"
    folder.mkdir()
    word = hostile_pack(folder, "plan", name)
    shutil.copy(ROOT / "vanban/templates/plan/example.yaml", folder / "ke-hoach.yaml")
    desk = begun(folder)
    data = {
        "number": "21", "date": "03/7/2026", "subject": "kiểm tra", "body": "Làm theo nghị quyết.",
        "issuer": {"name": "Chi bộ thôn Hoa Ban", "parent": "Đảng bộ xã Ví Dụ", "place": "Ví Dụ"},
        "signature": {"name": "Nguyễn Văn A"}, "recipients": ["Các chi bộ"], "archive": "Văn phòng",
    }  # fmt: skip
    sent = {"name": "", "form": "plan", "seen": "", "data": json.dumps(data)}
    for address, kind in (("/dien/tao", "docx"), ("/dien/tao", "pdf"), ("/dien/trang", "")):
        answer = desk.post(address, {**sent, "kind": kind})
        assert answer.status in (200, 422)
        assert word in json.loads(answer.data)["told"], answer.text
    for address in ("/", "/soan/plan", "/ban-thao/ke-hoach.yaml"):
        assert desk.get(address).status == 200
    assert printed(tmp_path) == []


@pytest.mark.parametrize("name", HOSTILE)
def test_the_cycle_prints_nothing_of_it(name, tmp_path):
    folder = tmp_path / "ho-so"
    shutil.copytree(ROOT / "examples/sinh-hoat-mau-2024", folder)
    word = hostile_pack(folder, "minutes", name)
    result = run("cycle", folder, "--on", "31/3/2024", "-o", tmp_path / "ra")
    assert result.exit_code == 3, result.output
    assert word in result.output
    assert not re.search("Traceback", result.output)
    assert not [
        path for path in printed(tmp_path) if "bien-ban" in path.name.lower() or "biên bản" in path.name.lower()
    ]
