"""The files of the folder: nothing outside it, nothing lost, and how far each paper is."""

import os
import threading

import pytest

import vanban
from tests.conftest import ROOT
from vanban.desk.folder import ConflictError, Folder, OutsideError, ReadOnlyError, State

NAMES = [
    "", ".", "..", "../ngoai.yaml", "a/../../ngoai.yaml", "/etc/passwd", "a//b", "a/./b", "a\\..\\..\\b", "C:x", "C:/x",
    "a\0b", "a\nb", "./a", "a/", "~/../../x/..", "x" * 5000,
]  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_a_name_never_leads_out_of_the_folder(folder, name):
    lying = Folder(folder)
    for ask in (lambda: lying.path(name), lambda: lying.read(name), lambda: lying.save(name, b"x", "")):
        with pytest.raises(OutsideError):
            ask()


def test_a_link_never_leads_out_of_the_folder(folder, tmp_path):
    (folder / "tep.yaml").symlink_to(tmp_path / "ngoai.yaml")
    (folder / "ra").symlink_to(tmp_path)
    (folder / "vong").symlink_to(folder / "vong")
    (folder / "moi.yaml").symlink_to(tmp_path / "moi.yaml")
    before = (tmp_path / "ngoai.yaml").read_bytes()
    lying = Folder(folder)
    for name in ("tep.yaml", "ra/ngoai.yaml", "ra/moi.yaml", "vong/x.yaml", "moi.yaml", "ra"):
        for ask in (lambda name=name: lying.read(name), lambda name=name: lying.save(name, b"x", "")):
            with pytest.raises(OutsideError):
                ask()
    assert (tmp_path / "ngoai.yaml").read_bytes() == before
    assert not (tmp_path / "moi.yaml").exists()
    assert [item.name for item in lying.papers()[0]] == ["ke-hoach.yaml"]


def test_what_is_no_file_is_not_read(folder):
    os.mkfifo(folder / "ong.yaml")
    lying = Folder(folder)
    with pytest.raises(OutsideError):
        lying.read("ong.yaml")
    assert [item.name for item in lying.papers()[0]] == ["ke-hoach.yaml"]


def test_a_save_writes_what_was_seen_and_nothing_else(folder):
    lying = Folder(folder)
    assert lying.read("moi/thu.yaml").hash == ""
    first = lying.save("moi/thu.yaml", b"a: 1\n", "")
    assert lying.read("moi/thu.yaml").data == b"a: 1\n"
    assert lying.read("moi/thu.yaml").hash == first
    second = lying.save("moi/thu.yaml", b"a: 2\n", first)
    assert second != first
    assert lying.save("moi/thu.yaml", b"a: 2\n", first) == second  # the same again is no conflict
    with pytest.raises(ConflictError) as told:
        lying.save("moi/thu.yaml", b"a: 3\n", first)
    assert (told.value.there.data, told.value.there.hash) == (b"a: 2\n", second)
    with pytest.raises(ConflictError):
        lying.save("moi/thu.yaml", b"a: 4\n", "")
    assert [path.name for path in (folder / "moi").iterdir()] == ["thu.yaml"]


def test_a_file_that_was_removed_meanwhile_is_a_conflict(folder):
    lying = Folder(folder)
    seen = lying.read("ke-hoach.yaml")
    (folder / "ke-hoach.yaml").unlink()
    with pytest.raises(ConflictError) as told:
        lying.save("ke-hoach.yaml", b"x", seen.hash)
    assert told.value.there.hash == ""
    lying.save("ke-hoach.yaml", seen.data, "")


def test_a_desk_that_only_shows_saves_nothing(folder):
    with pytest.raises(ReadOnlyError):
        Folder(folder, read_only=True).save("moi.yaml", b"x", "")
    assert not (folder / "moi.yaml").exists()


def test_two_tabs_that_save_at_once_lose_nothing(folder):
    """Each adds its line to what it saw, until it is taken; in the end every line is there."""
    lying = Folder(folder)
    lying.save("dem.yaml", b"", lying.read("dem.yaml").hash)

    def add(who):
        for number in range(25):
            while True:
                seen = lying.read("dem.yaml")
                try:
                    lying.save("dem.yaml", seen.data + b"%d-%d\n" % (who, number), seen.hash)
                    break
                except ConflictError:
                    continue

    tabs = [threading.Thread(target=add, args=(who,)) for who in range(3)]
    for tab in tabs:
        tab.start()
    for tab in tabs:
        tab.join()
    assert sorted(lying.read("dem.yaml").data.split()) == sorted(b"%d-%d" % (w, n) for w in range(3) for n in range(25))


def test_an_editor_beside_the_desk_loses_nothing(folder):
    """Whatever it wrote since the page was shown is handed back, written in place or under another name and renamed."""
    lying, path = Folder(folder), folder / "ke-hoach.yaml"
    for number in range(40):
        seen, theirs = lying.read(path.name), b"form: plan\nS\xe1\xbb\x91: %d\n" % number
        if number % 2:
            path.write_bytes(theirs)
        else:
            (folder / "moi").write_bytes(theirs)
            (folder / "moi").replace(path)
        with pytest.raises(ConflictError) as told:
            lying.save(path.name, b"form: plan\n", seen.hash)
        assert told.value.there.data == theirs
        assert path.read_bytes() == theirs


def test_how_far_a_paper_is(folder):
    lying = Folder(folder)

    def states():
        return {item.name: (item.title, item.form, item.state.value) for item in lying.papers()[0]}

    title = "Kế hoạch tổ chức sinh hoạt chi bộ mẫu năm 2026"
    assert states()["ke-hoach.yaml"] == (title, "plan", "nháp")
    document = vanban.load(folder / "ke-hoach.yaml", advice=lambda _item: None)
    vanban.save(document, folder / "ke-hoach.docx", advice=lambda _item: None)
    assert states()["ke-hoach.yaml"][2] == "đã tạo"
    data = (folder / "ke-hoach.docx").read_bytes()
    (folder / "ke-hoach.docx").write_bytes(data.replace(b"PK\x05\x06", b"PK\x05\x06", 1) + b"\0")
    assert states()["ke-hoach.yaml"][2] == "đã sửa trong Word"
    (folder / "do-dang.yaml").write_text("form: ke-hoach\nTrích yếu: về việc\n", encoding="utf-8")
    (folder / "hong.yaml").write_text("Biểu mẫu: khong co # chú\n", encoding="utf-8")
    (folder / "khac.yaml").write_text("Họ tên: A\n", encoding="utf-8")
    (folder / ".an.yaml").write_text("form: ke-hoach\n", encoding="utf-8")
    assert states().keys() == {"ke-hoach.yaml", "do-dang.yaml", "hong.yaml"}
    assert states()["do-dang.yaml"] == ("Kế hoạch", "ke-hoach", "nháp")
    assert states()["hong.yaml"] == ("khong co", "khong co", "nháp")
    assert set(State) == {"nháp", "đã tạo", "đã sửa trong Word", "trong lưu trữ"}


def test_an_example_of_a_form_is_no_paper(folder):
    (folder / "mau/don").mkdir(parents=True)
    (folder / "mau/don/form.yaml").write_text("id: don\n", encoding="utf-8")
    (folder / "mau/don/example.yaml").write_bytes((folder / "ke-hoach.yaml").read_bytes())
    (folder / "mau/ke-hoach.yaml").write_bytes((folder / "ke-hoach.yaml").read_bytes())
    assert {item.name for item in Folder(folder).papers()[0]} == {"ke-hoach.yaml", "mau/ke-hoach.yaml"}


def test_the_paper_that_was_changed_last_is_first(folder):
    plan = (folder / "ke-hoach.yaml").read_bytes()
    for number in range(5):
        (folder / f"{number}.yaml").write_bytes(plan)
        os.utime(folder / f"{number}.yaml", (number, number))
    items, count = Folder(folder).papers(1, 2)
    assert ([item.name for item in items], count) == (["4.yaml", "3.yaml"], 6)


def test_a_paper_that_changes_is_read_again(folder):
    lying = Folder(folder)
    first = lying.papers()[0][0].title
    text = (ROOT / "vanban/templates/plan/example.yaml").read_text(encoding="utf-8")
    (folder / "ke-hoach.yaml").write_text(text.replace("chi bộ mẫu", "chi bộ kiểu mẫu"), encoding="utf-8")
    assert lying.papers()[0][0].title != first
