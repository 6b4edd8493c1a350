"""Which register an office uses, what it would give, and a look that leaves nothing behind."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date

import pytest

import vanban
from vanban import Register


def request(**facts):
    return vanban.request_by_hand("CV", "ĐU", **facts)


@pytest.fixture
def book(tmp_path):
    with Register.create(tmp_path / "so.db", term="2025 - 2030", begins=date(2025, 8, 11)) as made:
        yield made


def test_the_one_register_of_a_folder_is_found_and_nothing_else_is_taken_for_one(tmp_path):
    assert vanban.find_register(tmp_path) is None
    (tmp_path / "chu.db").write_text("không phải sổ", encoding="utf-8")
    with closing(sqlite3.connect(tmp_path / "khac.db")) as other:
        other.executescript("PRAGMA user_version = 1; CREATE TABLE entry (x)")
    assert vanban.find_register(tmp_path) is None
    Register.create(tmp_path / "so.db")
    assert vanban.find_register(tmp_path) == tmp_path / "so.db"


@pytest.mark.parametrize("key", ["Sổ văn bản đi", "so van ban di", "register"])
def test_the_office_names_its_register(tmp_path, key):
    below = tmp_path / "cong-van"
    below.mkdir()
    for name in ("a.db", "b.db"):
        Register.create(tmp_path / name)
    with pytest.raises(vanban.InputError, match=r"a\.db, b\.db"):
        vanban.find_register(tmp_path)
    (tmp_path / "vanban.yaml").write_text(f"{key}: b.db\n", encoding="utf-8")
    assert vanban.find_register(tmp_path) == vanban.find_register(below) == tmp_path / "b.db"


def test_the_line_of_the_register_is_no_field_of_a_paper(tmp_path):
    text = "Sổ văn bản đi: so.db\nCơ quan ban hành:\n  Tên cơ quan ban hành: Đảng uỷ xã Mường Ví Dụ\n"
    (tmp_path / "vanban.yaml").write_text(text, encoding="utf-8")
    assert vanban.defaults("cong-van", folder=tmp_path) == {"issuer": {"name": "Đảng uỷ xã Mường Ví Dụ"}}


def test_what_would_be_given_is_given_and_a_look_takes_nothing(book):
    asked = request(subject="về việc mời họp", day=date(2026, 3, 2))
    for _look in range(3):
        seen = book.look(asked)
        assert (seen.number, seen.row, seen.fresh) == (1, 0, True)
    assert book.entries() == []
    given = book.take(asked)
    assert given.number == 1
    again = book.look(replace(asked, subject="về việc khác"))
    assert (again.number, again.row, again.fresh) == (1, 1, False)
    assert [item.code for item in again.notes] == ["register-subject"]
    assert book.entries()[0].subject == "về việc mời họp"
    with pytest.raises(vanban.InputError) as told:
        book.look(replace(asked, kind="Kế hoạch", type="Kế hoạch"))
    assert [item.code for item in told.value.diagnostics] == ["register-series"]


def test_who_only_looks_leaves_nothing_behind_and_takes_nothing(book, tmp_path):
    book.settle(book.take(request(subject="về việc mời họp")))
    book.close()
    before = {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in tmp_path.iterdir()}
    with Register(tmp_path / "so.db", read_only=True) as looking:
        assert [str(entry) for entry in looking.entries()] == ["01-CV/ĐU"]
        assert {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in tmp_path.iterdir()} == before
        with pytest.raises(vanban.OutputError):
            looking.take(request(subject="về việc khác"))
    assert {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in tmp_path.iterdir()} == before


def test_who_only_looks_sees_what_is_taken_at_that_moment(book, tmp_path):
    book.take(request(subject="về việc mời họp"))  # still open: the row stands in the log beside the file
    with Register(tmp_path / "so.db", read_only=True) as looking:
        assert [str(entry) for entry in looking.entries()] == ["01-CV/ĐU"]


def test_a_paper_asks_as_it_is_issued_and_a_draft_does_not(tmp_path):
    paper = {
        "issuer": {"name": "Đảng uỷ xã Mường Ví Dụ", "parent": "Đảng bộ tỉnh Lai Châu", "place": "Mường Ví Dụ"},
        "date": "02/3/2026",
        "subject": "mời họp giao ban",
        "addressees": ["Các chi bộ"],
        "body": "Kính mời các đồng chí.",
        "signature": {"name": "Lê Thị B", "office": "Bí thư"},
    }
    document = vanban.load(paper, form="cong-van", advice=lambda _item: None)
    asked = vanban.number_request(document)
    assert (asked.kind, asked.symbol, asked.day, asked.number) == ("Công văn", "CV/ĐU", date(2026, 3, 2), None)
    vanban.save(document.model_copy(update={"id": "x1"}), tmp_path / "a.docx", advice=lambda _item: None)
    assert vanban.number_request(document, there=tmp_path / "a.docx").paper == "x1"
    draft = vanban.load({**paper, "draft": "2"}, form="cong-van", advice=lambda _item: None)
    assert vanban.number_request(draft) is None
