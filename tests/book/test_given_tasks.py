"""The tasks of notices of conclusions in a folder: told around their day, until somebody says they are done."""

import copy
from datetime import date

import pytest
import yaml

import vanban
from tests.conftest import ROOT
from tests.helpers.commands import run
from vanban.book.given_tasks import reminder, tasks_due

EXAMPLE = ROOT / "vanban/templates/conclusions/example.yaml"
CONCLUSIONS = yaml.load(EXAMPLE.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)  # noqa: S506


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "thong-bao").mkdir()
    (tmp_path / "thong-bao/92.yaml").write_text(yaml.safe_dump(CONCLUSIONS, allow_unicode=True), encoding="utf-8")
    return tmp_path


def due(folder, day):
    return [(item.code, item.field) for item in tasks_due(folder, day)]


def test_tasks_are_told_when_they_are_due_and_until_they_are_done(folder):
    assert due(folder, date(2026, 7, 28)) == []
    first = "matters.1.tasks.0"
    assert due(folder, date(2026, 7, 29)) == due(folder, date(2026, 8, 5)) == [("task-due", first)]
    assert due(folder, date(2026, 8, 6)) == [("task-overdue", first)]
    done = copy.deepcopy(CONCLUSIONS)
    done["Các kết luận"][1]["Nhiệm vụ giao"][0]["Xong ngày"] = "06/8/2026"
    (folder / "thong-bao/92.yaml").write_text(yaml.safe_dump(done, allow_unicode=True), encoding="utf-8")
    assert due(folder, date(2026, 8, 6)) == []
    assert len(due(folder, date(2026, 12, 31))) == 6  # eight tasks: one has no day, one is done


def test_a_word_file_tells_its_tasks_and_the_data_file_beside_it_comes_first(folder):
    path = folder / "thong-bao/92.yaml"
    path.with_suffix(".docx").write_bytes(vanban.render(vanban.load(path)))
    assert due(folder, date(2026, 8, 6)) == [("task-overdue", "matters.1.tasks.0")]
    path.unlink()
    assert [code for code, _field in due(folder, date(2026, 8, 6))] == ["task-overdue"]
    (folder / "thong-bao/93.yaml").write_text("form: conclusions\n", encoding="utf-8")
    assert {code for code, _field in due(folder, date(2026, 8, 6))} >= {"task-overdue", "missing"}


def test_cycle_and_verify_tell_them_of_the_folder_of_records(folder):
    (folder / "dang-uy.yaml").write_text(
        "Cơ quan ban hành: {Tên cơ quan ban hành: Đảng uỷ xã Mường Ví Dụ, Cơ quan cấp trên: Đảng bộ tỉnh Ví Dụ}\n",
        encoding="utf-8",
    )
    told = [item.message for item in vanban.cycle(folder, on=date(2026, 8, 10)).due if item.code == "task-overdue"]
    assert len(told) == 1
    assert told[0].startswith("quá hạn 5 ngày: Đảng uỷ Uỷ ban nhân dân xã chủ trì lập danh sách các hộ")
    assert "task-overdue" in {item.code for item in vanban.verify(folder, on=date(2026, 8, 10))}


def test_the_letter_that_asks_for_what_is_overdue_is_written_as_data(folder):
    assert reminder(folder, date(2026, 8, 5)) is None
    made = reminder(folder, date(2026, 8, 24))
    assert made is not None
    assert made.form == "letter"
    assert made.addressees == ("Ban Xây dựng Đảng", "Đảng uỷ Uỷ ban nhân dân xã")  # each once
    assert [(row.lead, row.deadline, row.state) for row in made.overdue] == [
        ("Ban Xây dựng Đảng", date(2026, 8, 21), "quá hạn 3 ngày"),
        ("Đảng uỷ Uỷ ban nhân dân xã", date(2026, 8, 5), "quá hạn 19 ngày"),
        ("Đảng uỷ Uỷ ban nhân dân xã", date(2026, 8, 14), "quá hạn 10 ngày"),
    ]
    assert (made.number, bool(made.date), made.signature.office) == (None, False, "Phó Bí thư")
    assert vanban.check(vanban.render(made)) == []


def test_cycle_writes_it_and_never_over_a_file(folder):
    issuer = "Cơ quan ban hành: {Tên cơ quan ban hành: Đảng uỷ xã Ví Dụ}\n"
    (folder / "dang-uy.yaml").write_text(issuer, encoding="utf-8")
    letter = folder / "cong-van.yaml"
    command = ["cycle", str(folder), "--on", "24/8/2026", "--remind", str(letter)]
    assert run(*command).exit_code == 0
    assert vanban.load(letter).form == "letter"
    letter.write_text("form: letter\n", encoding="utf-8")
    assert run(*command).exit_code == 4
    assert letter.read_text(encoding="utf-8") == "form: letter\n"
