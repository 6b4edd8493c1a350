"""Which types an office may not issue, as the choices of forms tell it (399-QĐ/TW, by two sources)."""

from datetime import date

import vanban
from tests.helpers.commands import run

CELL = "Cơ quan ban hành: {Tên cơ quan ban hành: Chi bộ thôn Hoa Ban, Cơ quan cấp trên: Đảng bộ xã Mường Ví Dụ}\n"


def test_a_cell_issues_no_directive_and_every_type_that_no_source_denies_it(write):
    folder = write("vanban.yaml", CELL).parent
    found = vanban.withheld(folder=folder, day=date(2026, 7, 1))
    assert "chi bộ không ban hành chỉ thị (399-QĐ/TW" in found["Chỉ thị"]
    assert found.keys().isdisjoint({"Nghị quyết", "Kế hoạch", "Báo cáo", "Công văn", "Biên bản"})
    assert vanban.withheld(folder=folder, day=date(2026, 1, 8)) == {}


def test_of_an_office_that_nobody_named_or_ranks_nothing_is_told(tmp_path, write):
    assert vanban.withheld(folder=tmp_path) == {}
    write("vanban.yaml", "Cơ quan ban hành: {Tên cơ quan ban hành: Văn phòng Trung ương Đảng}\n")
    assert vanban.withheld(folder=tmp_path) == {}


def test_who_begins_one_is_told(write, monkeypatch):
    monkeypatch.chdir(write("vanban.yaml", CELL).parent)
    told = run("new", "chi-thi", "-o", "-")
    assert told.exit_code == 0
    assert told.stderr.startswith("lưu ý: chi bộ không ban hành chỉ thị")
    assert run("new", "nghi-quyet", "-o", "-").stderr.startswith("Biểu mẫu riêng")
