"""Books kept in Excel give the same papers as the records typed as text, and errors with sheet and cell."""

import runpy
import shutil
from datetime import date, datetime, time
from io import BytesIO

import pytest
import xlsxwriter
import yaml
from openpyxl import load_workbook

import vanban
from tests.conftest import ROOT
from tests.helpers.commands import run
from vanban.book.new_workbook import new_workbook
from vanban.models.moments import whole_day

END = date(2026, 12, 31)


@pytest.fixture(scope="module")
def source(tmp_path_factory):
    folder = tmp_path_factory.mktemp("commune")
    runpy.run_path(str(ROOT / "examples/dang-uy-xa/tao_ho_so.py"))["make"](folder)
    return folder / "chi-bo/02-thon-vi-du"


@pytest.fixture
def cell(source, tmp_path):
    return shutil.copytree(source, tmp_path / "cell")


def native(value):
    """Return what Excel itself would hold: dates as dates, times as times, numbers as numbers."""
    if isinstance(value, str) and value.count("/") == 2 and not value.startswith("31/2/"):
        return datetime.combine(whole_day(value), time())
    if isinstance(value, str) and len(value) == 5 and value[2] == ":":
        return time(int(value[:2]), int(value[3:]))
    return float(value) if isinstance(value, int) else value


def move_to_excel(cell, spoil=None):
    """Take members, schedule, absences and scores out of the text files into the workbook."""
    rows = {name: [] for name in ("Đảng viên", "Lịch họp", "Điểm danh", "Điểm")}
    path = cell / "chi-bo.yaml"
    record = yaml.safe_load(path.read_text())
    rows["Đảng viên"] = record.pop("Đảng viên")
    path.write_text(yaml.safe_dump(record, allow_unicode=True, width=100_000))
    for path in sorted(cell.glob("ky-hop/*.yaml")):
        record = yaml.safe_load(path.read_text())
        which = {name: record[name] for name in ("Loại kỳ họp", "Kỳ sinh hoạt")}
        schedule = {name: record.pop(name) for name in ("Ngày họp", "Bắt đầu", "Kết thúc", "Địa điểm")}
        rows["Lịch họp"].append(which | schedule)
        excused, unexcused = record.pop("Vắng có lý do"), record.pop("Vắng không lý do")
        if not (excused or unexcused):  # a meeting without a row of its own says it, or says nothing of who came
            rows["Lịch họp"][-1] |= {"Vắng": "không"}
        for absence in excused:
            rows["Điểm danh"].append(which | absence | {"Điểm danh": "vắng có lý do"})
        for name in unexcused:
            rows["Điểm danh"].append(which | {"Họ tên": name, "Điểm danh": "vắng không lý do"})
        for score in record.pop("Điểm", ()):
            rows["Điểm"].append(which | score)
        path.write_text(yaml.safe_dump(record, allow_unicode=True, width=100_000))
    if spoil:
        spoil(rows)
    write(cell / "so-chi-bo.xlsx", rows)


def write(path, rows):
    with xlsxwriter.Workbook(path) as book:
        day, clock = book.add_format({"num_format": "dd/mm/yyyy"}), book.add_format({"num_format": "hh:mm"})
        for name, lines in rows.items():
            page = book.add_worksheet(name)
            heads = list(dict.fromkeys(key for line in lines for key in line))
            page.write_row(0, 0, heads)
            for number, line in enumerate(lines, 1):
                for key, value in line.items():
                    given = native(value) if key != "Tiêu chí" else value
                    form = day if isinstance(given, datetime) else clock if isinstance(given, time) else None
                    page.write(number, heads.index(key), given, form)


def test_the_papers_are_the_same(source, cell):
    move_to_excel(cell)
    ours, theirs = vanban.cycle(cell, on=END), vanban.cycle(source, on=END)
    assert [paper.name for paper in ours.papers] == [paper.name for paper in theirs.papers]
    for one, other in zip(ours.papers, theirs.papers, strict=True):
        assert one.document == other.document, one.name
    assert [item.code for item in vanban.verify(cell, on=END)] == [i.code for i in vanban.verify(source, on=END)]


@pytest.mark.parametrize(
    ("spoil", "place", "words"),
    [
        (lambda r: r["Đảng viên"][3].update({"Vào chi bộ": "31/2/2020"}), "Đảng viên!", "31/2/2020"),
        (lambda r: r["Đảng viên"][2].update({"Họ tên": ""}), "Đảng viên!A4", "Họ tên"),
        (lambda r: r["Lịch họp"][1].update({"Bắt đầu": "sáng sớm"}), "Lịch họp!D3", "sáng sớm"),
        (lambda r: r["Điểm"][4].update({"Tự chấm": "năm"}), "Điểm!D6", "năm"),
        (lambda r: r["Điểm danh"][0].update({"Điểm danh": "nghỉ"}), "Điểm danh!D2", "nghỉ"),
        (lambda r: r["Điểm danh"][0].update({"Kỳ sinh hoạt": ""}), "Điểm danh!A2", "kỳ sinh hoạt"),
        (lambda r: r["Điểm danh"][0].update({"Họ tên": "Người Lạ"}), "Điểm danh!C2", "phải dự"),
        (lambda r: [line.pop("Họ tên") for line in r["Đảng viên"]], "Đảng viên!A1", "không thấy cột"),
    ],
)
def test_an_error_names_sheet_and_cell(cell, spoil, place, words):
    move_to_excel(cell, spoil)
    result = run("cycle", cell, "--on", "31/12/2026")
    assert result.exit_code == 1
    line = next(line for line in result.stderr.splitlines() if f"so-chi-bo.xlsx:{place}" in line)
    assert words in line


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04 broken", b"\xd0\xcf\x11\xe0" + b"\0" * 600])
def test_what_is_no_workbook_is_told(cell, data):
    (cell / "so-chi-bo.xlsx").write_bytes(data)
    result = run("verify", cell)
    assert result.exit_code == 1
    assert "so-chi-bo.xlsx: không đọc được tệp Excel" in result.stderr


def test_the_empty_workbook_reads_back_empty_and_has_its_headings(cell, tmp_path):
    book = load_workbook(BytesIO(new_workbook()))
    assert set(book.sheetnames) >= {"Đảng viên", "Lịch họp", "Nội dung", "Ý kiến", "Điểm danh", "Điểm", "Số liệu"}
    assert [cell.value for cell in book["Đảng viên"][1]][:3] == ["Họ tên", "Chức vụ", "Tổ đảng"]
    path = tmp_path / "so.xlsx"
    assert run("new", "--xlsx", "-o", path).exit_code == 0
    assert run("new", "--xlsx", "-o", path).exit_code == 0, "equal"
    blank = path.read_bytes()
    path.write_bytes(blank + b"filled in")
    assert run("new", "--xlsx", "-o", path, "--force").exit_code == 4
    path.write_bytes(blank)
    assert run("new").exit_code == run("new", "plan", "--xlsx").exit_code == 2
    (cell / "so-chi-bo.xlsx").write_bytes(path.read_bytes())
    assert vanban.cycle(cell, on=END).papers
