"""The files of a folder of records as a page fills them in: read though they are not whole, written line by line."""

import shutil
from datetime import date

import pytest

import vanban
from tests.conftest import ROOT
from vanban.models import Period

CELL = """\
# Chi bộ của ta
Cơ quan ban hành:
  # tên thử
  Tên cơ quan ban hành: Chi bộ thôn Ví Dụ
  Địa danh: Mường Thử
  Cấp: chi bộ
đảng viên:
  - {Họ tên: Nguyễn Văn A, Chức vụ: Bí thư, Vào chi bộ: 01/01/2020}
  - Họ tên: Trần Thị B
    Vào chi bộ: 1/1/2020
    Miễn từ: 01/6/2026
  - Họ tên: Lò Văn C
    Vào chi bộ: 1/1/2021
"""


def test_a_record_is_written_where_it_was_changed_and_nowhere_else():
    source = CELL.encode()
    members = vanban.record_values(source, "chi-bo")["members"]
    assert [member["name"] for member in members] == ["Nguyễn Văn A", "Trần Thị B", "Lò Văn C"]
    members[2]["office"] = "Chi uỷ viên"
    after = vanban.edited_record(source, {"members": members}, "chi-bo").decode().splitlines()
    assert [line for line in after if line not in CELL.splitlines()] == ["    Chức vụ: Chi uỷ viên"]
    assert [line for line in after if line in CELL.splitlines()] == CELL.splitlines()


@pytest.mark.parametrize("kind", ["chi-bo", "ky-hop", "nam", "dang-uy"])
def test_an_unchanged_record_changes_no_byte(kind):
    source = vanban.new_record(kind).encode()
    assert vanban.edited_record(source, vanban.record_values(source, kind), kind) == source
    assert {field.name for field in vanban.record_fields(kind) if field.required}


def test_a_blank_record_takes_values_in_its_own_lines():
    source = vanban.new_record("ky-hop").encode()
    after = vanban.edited_record(source, {"kind": "thường kỳ", "held_on": "3/6/2026"}, "ky-hop").decode()
    assert "\nLoại kỳ họp: thường kỳ\n" in after
    assert "\nNgày họp: 3/6/2026\n" in after
    assert len(after.splitlines()) == len(source.decode().splitlines())


def test_what_is_missing_is_told_by_the_path_of_its_field(tmp_path):
    found = vanban.record_faults("Loại kỳ họp: thường kỳ\n".encode(), "ky-hop", name="2026-06.yaml", folder=tmp_path)
    assert {"period", "held_on", "start", "end", "location", "secretary", "agenda"} <= {item.field for item in found}
    assert {item.code for item in found if item.field == "period"} == {"missing"}


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("x/chi-bo.yaml", "chi-bo"),
        ("dang-uy.yml", "dang-uy"),
        ("x/ky-hop/2026-07.yaml", "ky-hop"),
        ("nam-2026.yaml", "nam"),
        ("ke-hoach.yaml", ""),
    ],
)
def test_a_record_is_known_by_where_it_lies(path, kind):
    assert vanban.record_kind(path) == kind


def test_no_such_record_is_told():
    with pytest.raises(vanban.InputError) as error:
        vanban.record_fields("ke-hoach")
    assert error.value.diagnostics[0].code == "record-unknown"


def test_members_of_a_day_are_those_who_have_to_come(tmp_path):
    (tmp_path / "chi-bo.yaml").write_text(CELL, encoding="utf-8")
    assert [*vanban.members_on(tmp_path, date(2026, 5, 3))] == [
        "Nguyễn Văn A",
        "Trần Thị B",
        "Lò Văn C",
    ]
    assert [*vanban.members_on(tmp_path, date(2026, 6, 3))] == ["Nguyễn Văn A", "Lò Văn C"]
    assert vanban.members_on(tmp_path / "khac", date(2026, 6, 3)) == ()


def test_a_folder_is_seen_though_a_record_of_it_is_broken(tmp_path):
    shutil.copytree(ROOT / "examples/sinh-hoat-mau-2024", tmp_path / "xa")
    broken = tmp_path / "xa/chi-bo/hoa-ban/ky-hop/2024-04.yaml"
    broken.write_text("Loại kỳ họp: thường kỳ\nKỳ sinh hoạt: tháng 4/2024\nNgày họp: hôm nọ\n", encoding="utf-8")
    (tmp_path / "xa/chi-bo/hoa-ban/ky-hop/2024-05.yaml").write_text("Loại: [", encoding="utf-8")
    above, *cells = vanban.records(tmp_path)
    assert above.committee
    assert above.file.name == "dang-uy.yaml"
    assert [place.folder.name for place in cells] == ["hoa-ban", "truong-tieu-hoc"]
    march, april, may = cells[0].meetings
    assert (march.kind, march.period, march.held_on) == ("thường kỳ", Period(2024, month=3), date(2024, 3, 5))
    assert (april.kind, april.period, april.held_on) == ("thường kỳ", Period(2024, month=4), None)
    assert (may.kind, may.period, may.held_on) == ("", None, None)


def test_papers_are_made_once_and_what_a_hand_touched_is_left(tmp_path):
    folder = tmp_path / "xa"
    shutil.copytree(ROOT / "examples/sinh-hoat-mau-2024", folder, ignore=shutil.ignore_patterns("giay-to", ".*"))
    found, first = vanban.make_papers(folder, on=date(2024, 3, 31))
    assert len(first.there) == len(found.papers)
    assert set(first.states) == {"made"}
    touched = first.there[0]
    touched.write_bytes(touched.read_bytes() + b" ")
    _found, again = vanban.make_papers(folder, on=date(2024, 3, 31))
    assert len(again.refused) == 1
    assert touched.read_bytes().endswith(b" ")
