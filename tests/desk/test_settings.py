"""What a desk remembers: written whole, changed by many at once, and never lost where it cannot be read."""

import json
import threading

import pytest

from tests.desk.test_many import BASE, begun, workbook
from vanban.desk.folder import Folder
from vanban.desk.lots import lot_of, lots_of
from vanban.desk.settings import remember, remembered

NAME = ".vanban-ban.json"


def test_of_many_who_remember_at_once_all_are_kept(folder):
    lying = Folder(folder)

    def work(who):
        for number in range(10):
            remember(lying, lambda found, key=f"{who}-{number}": found.setdefault("lots", {}).update({key: {}}))

    workers = [threading.Thread(target=work, args=(who,)) for who in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert set(remembered(lying, "lots")) == {f"{who}-{number}" for who in range(4) for number in range(10)}
    assert [path.name for path in folder.iterdir() if path.name.startswith(".")] == [NAME]


@pytest.mark.parametrize("data", [b"{", b"[]", b'{"lots": []}', b"\xff", b'{"lots": {}', b"[" * 100_000])
def test_a_file_that_cannot_be_read_is_put_aside(folder, data):
    lying = Folder(folder)
    (folder / NAME).write_bytes(data)
    assert remembered(lying) == remembered(lying, "lots", "x") == {}
    assert lots_of(lying) == []
    assert (folder / NAME).read_bytes() == data
    for number in range(2):
        (folder / NAME).write_bytes(data + b" " * number)
        remember(lying, lambda found: found.update({"columns": {"plan": {}}}))
        assert json.loads((folder / NAME).read_bytes()) == {"columns": {"plan": {}}}
    assert (folder / ".vanban-ban-hong.json").read_bytes() == data
    assert (folder / ".vanban-ban-hong-2.json").read_bytes() == data + b" "


@pytest.mark.parametrize(
    "known",
    [
        {"base": "../ngoai.yaml", "table": "ke-hoach.yaml", "columns": {}},
        {"base": "ke-hoach.yaml", "table": "/etc/passwd", "columns": {}},
        {"base": 1, "table": "ke-hoach.yaml", "columns": {}},
        {"base": "ke-hoach.yaml", "table": "ke-hoach.yaml", "columns": []},
        {"base": "ke-hoach.yaml"},
    ],
)
def test_what_no_desk_has_written_is_no_list(folder, known):
    (folder / NAME).write_text(json.dumps({"lots": {"x": known, "y": []}}), encoding="utf-8")
    assert lot_of(Folder(folder), "x") is None
    assert lots_of(Folder(folder)) == []


def test_the_page_tells_of_a_file_that_cannot_be_read(folder, start):
    (folder / "giay-moi.yaml").write_bytes(BASE)
    desk = start(folder)
    assert ".vanban-ban.json" not in desk.get("/nhieu").text
    (folder / NAME).write_bytes(b"{")
    page = desk.get("/nhieu")
    assert page.status == 200
    assert "được giữ lại với tên .vanban-ban-hong.json" in page.text
    begun(desk, workbook())
    page = desk.get("/nhieu").text
    assert "không đọc được" not in page
    assert "khách mời" in page
    assert (folder / ".vanban-ban-hong.json").read_bytes() == b"{"
