"""A small cell's records, one thing wrong at a time: what was given is on a paper, or is told at its place."""

import json
from datetime import date

import pytest
import yaml

import vanban
from tests.helpers.commands import run
from vanban.book.entries import MeetingEntry
from vanban.book.taken import HELD
from vanban.book.taken import MEETING as MEETING_PAPERS
from vanban.word.reader import lines_of

CELL = """
Cơ quan ban hành: {Tên cơ quan ban hành: Chi bộ thôn Bản Mẫu, Cơ quan cấp trên: Đảng bộ xã Ví Dụ, Địa danh: Ví Dụ}
Cấp uỷ viên phụ trách: Lê Thị B, Đảng uỷ viên
Đảng viên:
  - {Họ tên: Nguyễn Văn A, Chức vụ: Bí thư}
  - {Họ tên: Trần Thị C, Chức vụ: Phó Bí thư}
  - {Họ tên: Lò Văn D}
"""
MEETING = """
Loại kỳ họp: thường kỳ
Kỳ sinh hoạt: tháng 8/2026
Ngày họp: 04/8/2026
Bắt đầu: "07:30"
Kết thúc: "09:20"
Địa điểm: Nhà văn hoá
Ngày mời họp: 30/7/2026
Vắng: không
Thư ký: Trần Thị C
Nội dung:
  - Tên nội dung: Đánh giá tháng 7
    Kết luận: Chi bộ thống nhất.
"""
RESOLUTION = """
Nghị quyết:
  Chính trị, tư tưởng: Đảng viên yên tâm công tác.
  Nhiệm vụ chính trị: Các chỉ tiêu đạt.
  Phương hướng, nhiệm vụ: Sửa xong đường.
  Biểu quyết: {Nội dung biểu quyết: Nghị quyết tháng 8, Hình thức: giơ tay, Tán thành: 3}
"""
ON = date(2026, 8, 20)


@pytest.fixture
def cell(tmp_path):
    folder = tmp_path / "ban-mau"
    (folder / "ky-hop").mkdir(parents=True)
    (folder / "chi-bo.yaml").write_text(CELL, encoding="utf-8")
    (folder / "ky-hop/2026-08.yaml").write_text(MEETING, encoding="utf-8")
    return folder


def add(cell, text, name="ky-hop/2026-08.yaml"):
    path = cell / name
    path.write_text(path.read_text(encoding="utf-8") + text, encoding="utf-8")


def meeting(cell, month, **more):
    record = yaml.load(MEETING, Loader=yaml.BaseLoader)  # noqa: S506  # text only
    record |= {
        "Kỳ sinh hoạt": f"tháng {month}/2026",
        "Ngày họp": f"04/{month}/2026",
        "Ngày mời họp": f"01/{month}/2026",
    }
    path = cell / f"ky-hop/2026-{month:02}.yaml"
    path.write_text(yaml.safe_dump(record | more, allow_unicode=True, width=10_000), encoding="utf-8")


def made(cell, on=ON):
    """The text of each paper, and what was told with the place of each."""
    found = vanban.cycle(cell, on=on)
    texts = {paper.name: [line.text for line in lines_of(vanban.render(paper.document))] for paper in found.papers}
    return texts, {(item.code, item.field) for item in (*found.told, *found.due)}


def test_a_vote_recorded_in_both_places_is_printed_once(cell):
    add(cell, RESOLUTION)
    add(cell, "Biểu quyết: [{Nội dung biểu quyết: Nghị quyết tháng 8, Tán thành: 3}]\n")
    found = vanban.cycle(cell, on=ON)
    [minutes] = [paper.document for paper in found.papers if paper.name.endswith("bien-ban")]
    assert [(vote.subject, vote.in_favour, vote.method) for vote in minutes.votes] == [
        ("Nghị quyết tháng 8", 3, "giơ tay")
    ]


def test_two_results_of_one_vote_are_an_error_at_its_place(cell):
    add(cell, RESOLUTION)
    add(cell, "Biểu quyết: [{Nội dung biểu quyết: Nghị quyết tháng 8, Tán thành: 2, Không tán thành: 1}]\n")
    with pytest.raises(vanban.InputError) as caught:
        vanban.cycle(cell, on=ON)
    [fault] = caught.value.diagnostics
    assert (fault.code, fault.field, fault.line) == ("vote-twice", "resolution.vote", 19)


def test_a_typed_number_is_printed_once(cell):
    path = cell / "ky-hop/2026-08.yaml"
    path.write_text(MEETING.replace("Đánh giá tháng 7", "1. Đánh giá tháng 7"), encoding="utf-8")
    texts, _told = made(cell)
    assert "1. Đánh giá tháng 7." in texts["2026-08-thuong-ky-giay-moi"]
    assert not [line for line in texts["2026-08-thuong-ky-chuong-trinh"] if "1. Đánh giá" in line]
    add(cell, "Chương trình: [{Việc: 1. Điểm danh}, {Việc: I. Bầu cử}, {Việc: V. I. Lê-nin toàn tập}]\n")
    texts, _told = made(cell)
    told = "\n".join(texts["2026-08-thuong-ky-chuong-trinh"])
    assert "1. Điểm danh" not in told
    assert "I. Bầu cử" in told
    assert "V. I. Lê-nin toàn tập" in told


def test_a_quarter_without_a_report_is_due_without_a_file_of_the_year(cell):
    assert ("report-missing", None) in made(cell, date(2026, 11, 15))[1]
    add(cell, "Hạn báo cáo quý: 60\n", "chi-bo.yaml")
    assert ("report-missing", None) not in made(cell, date(2026, 11, 15))[1]
    assert ("report-missing", None) in made(cell, date(2026, 12, 15))[1]


def test_a_meeting_outside_its_month_is_told_when_papers_are_made(cell):
    path = cell / "ky-hop/2026-08.yaml"
    path.write_text(MEETING.replace("04/8/2026", "08/4/2026").replace("30/7", "30/3"), encoding="utf-8")
    assert ("held-outside", "held_on") in made(cell)[1]


def test_a_task_may_run_past_one_meeting(cell):
    task = {"Người thực hiện": "Lò Văn D", "Nhiệm vụ": "Sửa 500 m đường", "Thời hạn": "30/10/2026"}
    resolution = yaml.load(RESOLUTION, Loader=yaml.BaseLoader)  # noqa: S506  # text only
    meeting(cell, 8, **{"Phân công nhiệm vụ": [task]})
    for month, result in ((9, "xong 200 m"), (10, "xong")):
        done = [{"Nhiệm vụ": task["Nhiệm vụ"], "Kết quả": result}]
        meeting(cell, month, **{"Kết quả nhiệm vụ kỳ trước": done}, **resolution)
    texts, told = made(cell, date(2026, 10, 20))
    assert not [code for code, _field in told if code.startswith("task")]
    row = "\n".join(texts["2026-10-thuong-ky-nghi-quyet"])
    assert "Sửa 500 m đường" in row
    assert "xong" in row
    done = [{"Nhiệm vụ": "Việc lạ", "Kết quả": "xong việc lạ"}]
    meeting(cell, 10, **{"Kết quả nhiệm vụ kỳ trước": done}, **resolution)
    texts, told = made(cell, date(2026, 10, 20))
    assert ("task-unknown", "results.0.task") in told
    assert "xong việc lạ" in "\n".join(texts["2026-10-thuong-ky-nghi-quyet"])


OPINION, TASK = "{Người phát biểu: Lò Văn D, Ý kiến: Có.}", "{Người thực hiện: Lò Văn D, Nhiệm vụ: Thu quỹ}"


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("  - {Tên nội dung: Đánh giá tháng 7, Kết luận: Khác.}\n", "agenda.1"),
        (f"    Ý kiến tham gia: [{OPINION}, {OPINION}]\n", "agenda.0.opinions.1"),
        (f"Phân công nhiệm vụ: [{TASK}, {TASK}]\n", "assignments.1"),
    ],
)
def test_a_row_that_stands_twice_is_told(cell, text, field):
    assert "row-twice" not in {code for code, _field in made(cell)[1]}
    add(cell, text)
    assert ("row-twice", field) in made(cell)[1]


def test_who_did_not_come_from_above_confirms_nothing(cell):
    scores = {"1": 5, "2": 5, "3.1": 5, "3.2": 5, "4.1": 5, "4.2": 24, "4.3": 10, "5": 5, "6": 28, "7": 5}
    add(cell, "Điểm:\n" + "".join(f'  - {{Tiêu chí: "{name}", Tự chấm: {n}}}\n' for name, n in scores.items()))

    def confirms():
        return any("Lê Thị B" in line for line in made(cell)[0]["2026-08-thuong-ky-cham-diem"])

    assert not confirms()
    add(cell, "Khách mời: [{Họ tên: Đồng chí Lê Thị B, Chức vụ: Đảng uỷ viên}]\n")
    assert confirms()


@pytest.mark.parametrize("suffix", [".yml", ".json", ".YAML"])
def test_a_record_is_read_whatever_it_ends_in(cell, suffix):
    names = set(made(cell)[0])
    path = cell / "ky-hop/2026-08.yaml"
    record = yaml.load(MEETING, Loader=yaml.BaseLoader)  # noqa: S506  # text only
    path.unlink()
    text = json.dumps(record, ensure_ascii=False)
    path.with_suffix(suffix).write_text(text if suffix == ".json" else MEETING, encoding="utf-8")
    (cell / "chi-bo.yaml").rename(cell / f"chi-bo{suffix}" if suffix != ".json" else cell / "chi-bo.yml")
    assert set(made(cell)[0]) == names


def test_a_file_that_is_no_record_is_told(cell):
    (cell / "ky-hop/bien ban thang 7.doc").write_bytes(b"...")
    [told] = [item for item in vanban.cycle(cell, on=ON).told if item.code == "record-unused"]
    assert told.file.endswith("bien ban thang 7.doc")
    (cell / "ky-hop/2026-07.yaml.txt").write_text(MEETING, encoding="utf-8")
    (cell / "ky-hop/2026-06.docx").write_bytes(b"...")
    unread = [item.file for item in vanban.cycle(cell, on=ON).told if item.code == "record-unused"]
    assert [name.rpartition("/")[2] for name in unread] == ["2026-06.docx", "2026-07.yaml.txt", "bien ban thang 7.doc"]
    (cell / "chi-bo.yml").write_text(CELL, encoding="utf-8")
    with pytest.raises(vanban.InputError, match=r"có cả chi-bo\.yaml và chi-bo\.yml"):
        vanban.cycle(cell, on=ON)


@pytest.mark.parametrize("name", ["2026-09.yaml", "kỳ họp/2026-09.yml", "ky hop/2026-09.yaml", "luu/thang 9.yaml.txt"])
def test_a_meeting_outside_its_folder_is_told(cell, name):
    path = cell / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(MEETING.replace("8/2026", "9/2026"), encoding="utf-8")
    [told] = [item for item in vanban.cycle(cell, on=ON).told if item.code == "record-unused"]
    assert told.file == str(path.parent)
    assert f"({path.name})" in told.message
    assert "nằm ngay trong ky-hop/ cạnh chi-bo.yaml" in told.message


def test_what_lies_beside_the_records_and_is_no_meeting_is_not_told(cell):
    minutes = "form: bien-ban\n" + MEETING
    (cell / "bien-ban.yaml").write_text(minutes, encoding="utf-8")
    (cell / "vanban.yaml").write_text("Chữ ký: {Chức vụ: Bí thư}\n", encoding="utf-8")
    (cell / "nam-2026.yaml").write_text("Năm: 2026\n", encoding="utf-8")
    (cell / "ghi chu.txt").write_text("Kỳ sinh hoạt: xem sổ\n", encoding="utf-8")
    (cell / "giay-to").mkdir()
    (cell / "giay-to/2026-09.yaml").write_text(MEETING, encoding="utf-8")
    assert [item.message for item in vanban.cycle(cell, on=ON).told if item.code == "record-unused"] == []


@pytest.mark.parametrize(
    ("text", "field", "missing"),
    [
        ("Yêu cầu: Dự đúng giờ.\n", "request", "“Ngày mời họp”"),
        ("Chương trình: [{Việc: Điểm danh}]\n", "steps", "“Ngày mời họp”"),
        ("Kết quả nhiệm vụ kỳ trước: [{Nhiệm vụ: Thu quỹ, Kết quả: xong}]\n", "results", "“Nghị quyết”"),
        ("Hạn chế, cách khắc phục: Ít ý kiến.\n", "quality_note", "“Điểm”"),
        ("Người dự của cấp trên: Lê Thị B\n", "observer", "“Điểm”"),
        ("Phiếu dự: {Công tác chuẩn bị: Tốt., Các bước tiến hành: Đủ., Thảo luận: Sôi nổi., Điều hành: Tốt.}\n",
         "appraisal", "“Điểm”"),
    ],
)  # fmt: skip
def test_what_no_paper_takes_is_told_at_its_line_with_what_is_missing(cell, text, field, missing):
    path = cell / "ky-hop/2026-08.yaml"
    path.write_text(MEETING.replace("Ngày mời họp: 30/7/2026\n", "") + text, encoding="utf-8")
    told = [item for item in vanban.cycle(cell, on=ON).told if item.code == "not-taken"]
    found = {item.field: item for item in told if (item.file or "").endswith("2026-08.yaml")}
    assert found[field].line == 13
    assert missing in found[field].message
    assert "không làm giấy mời, chương trình" in found["announced_on"].message


def test_every_field_of_a_meeting_is_taken_by_a_paper_or_held_otherwise():
    taken = {name for line in MEETING_PAPERS for name in line.fields}
    assert taken | HELD[MeetingEntry] == set(MeetingEntry.model_fields)
    assert not taken & HELD[MeetingEntry]


YEAR = """Năm: 2026
Các chuyên đề:
  - {Thời gian: quý III/2026, Tên chuyên đề: Chống lãng phí, Nhóm vấn đề: học tập và làm theo Bác}
Báo cáo quý:
  - Quý: quý II/2026
    Lãnh đạo, chỉ đạo: Tốt.
    Hạn chế: Ít ý kiến.
    Nguyên nhân: Đi làm xa.
    Phương hướng, nhiệm vụ: Tiếp tục.
Tổng hợp:
  - Thời gian: 6 tháng đầu năm 2026
"""
PLAN = """Kế hoạch chuyên đề:
  Mục đích, yêu cầu: Nâng cao chất lượng.
  Tổ chức thực hiện: Bí thư theo dõi.
"""


def test_what_no_paper_of_a_year_takes_is_told(cell):
    (cell / "nam-2026.yaml").write_text(YEAR, encoding="utf-8")
    found = [item for item in vanban.cycle(cell, on=ON).told if (item.file or "").endswith("nam-2026.yaml")]
    assert {item.field: item.line for item in found} == {"themes": 3, "reports.0": 5, "summaries.0": 11}
    (cell / "ky-hop/2026-08.yaml").unlink()
    add(cell, PLAN, "nam-2026.yaml")
    texts, told = made(cell)
    assert "2026-ke-hoach-chuyen-de" in texts
    assert ("not-taken", "themes") not in told


REJECTED = RESOLUTION.replace("Tán thành: 3", "Tán thành: 1, Không tán thành: 2")


def test_what_is_odd_in_a_paper_is_told_at_the_records_place(cell):
    add(cell, REJECTED)
    found = vanban.cycle(cell, on=ON)
    [told] = [item for item in found.told if "đừng ban hành" in item.message]
    assert (told.line, told.field) == (19, "resolution.vote.in_favour")
    keys = [(item.file, item.line, item.message) for item in (*found.told, *found.due)]
    assert len(keys) == len(set(keys))


def test_a_run_that_remembers_tells_the_same_at_the_place_of_today(cell):
    add(cell, REJECTED)
    first = run("cycle", cell, "--on", "20/8/2026")
    assert "2026-08.yaml:19:" in first.stderr
    again = run("cycle", cell, "--on", "20/8/2026")
    assert again.stderr == first.stderr
    path = cell / "ky-hop/2026-08.yaml"
    path.write_text("# một dòng chú thích\n" + path.read_text(encoding="utf-8"), encoding="utf-8")
    assert "2026-08.yaml:20:" in run("cycle", cell, "--on", "20/8/2026").stderr


def changed_in_word(cell, name, was, now):
    """Change a text of a paper by hand."""
    path = cell / f"giay-to/2026-08-thuong-ky-{name}.docx"
    parts = vanban.word.package.read_parts(path.read_bytes())
    main = parts["word/document.xml"].decode()
    assert was in main
    parts["word/document.xml"] = main.replace(was, now).encode()
    path.write_bytes(vanban.word.package.write_parts(parts))


HELD_AGAINST = """    Ý kiến tham gia: [{Người phát biểu: Lò Văn D, Ý kiến: Đề nghị sửa đường.}]
Vắng có lý do: [{Họ tên: Nguyễn Văn B, Lý do: đi công tác}]
Số đảng viên nhất trí: 2
"""


@pytest.mark.parametrize(
    ("was", "now", "field", "said"),
    [
        ("Chi bộ thống nhất.", "Chi bộ không thống nhất.", "agenda.0.conclusion", "Kết luận"),
        ("Đề nghị sửa đường.", "Đề nghị bán đường.", "agenda.0.opinions.0.text", "Ý kiến"),
        ("đi công tác", "ốm", "attendance.excused.0.reason", "Lý do"),
        ("Đồng chí Lò Văn D", "Đồng chí Trần Thị C", "agenda.0.opinions.0.speaker", "Người phát biểu"),
        ("Số đảng viên nhất trí: 2", "Số đảng viên nhất trí: 3", "adopted_by", "Số đảng viên nhất trí"),
    ],
)
def test_a_paper_that_says_something_else_than_the_records_is_told(cell, was, now, field, said):
    add(cell, "  - {Họ tên: Nguyễn Văn B}\n", "chi-bo.yaml")
    path = cell / "ky-hop/2026-08.yaml"
    text = MEETING.replace("Vắng: không\n", "") + HELD_AGAINST
    path.write_text(text, encoding="utf-8")
    assert run("cycle", cell, "--on", "20/8/2026").exit_code == 0
    assert run("verify", cell, "--on", "20/8/2026").exit_code == 0
    name = "giay-to/2026-08-thuong-ky-bien-ban.docx"

    def told():
        found = vanban.verify(cell, on=ON)
        return [item for item in found if item.file == name and item.severity == "error"]

    if was in text:  # the record changes, the paper stays
        path.write_text(text.replace(was, now), encoding="utf-8")
        [item] = told()
        assert (item.code, item.field) == ("paper-differs", field)
        assert said in item.label
        assert "ky-hop/2026-08.yaml" in item.message
        path.write_text(text, encoding="utf-8")
        assert not told()
    if field == "adopted_by":
        return
    changed_in_word(cell, "bien-ban", was, now)  # the paper changes, the record stays
    [item] = told()
    assert (item.code, item.field) == ("paper-differs", field)
    assert said in item.label
    assert "ky-hop/2026-08.yaml" in item.message
    assert was.rpartition(": ")[2] in item.message
    assert now in item.message


def test_what_no_paper_can_be_made_of_is_told_at_its_line(cell):
    add(cell, 'Điểm:\n  - {Tiêu chí: "1", Tự chấm: 5}\n')
    with pytest.raises(vanban.InputError, match=r"2026-08\.yaml:15:\d+: Điểm: chưa có điểm của tiêu chí"):
        vanban.cycle(cell, on=ON)


def test_what_is_odd_in_every_paper_is_told_once(cell):
    path = cell / "chi-bo.yaml"
    path.write_text(CELL.replace("Địa danh: Ví Dụ", "Địa danh: Huế"), encoding="utf-8")
    meeting(cell, 9)
    (cell / "vanban.yaml").write_text("Chữ ký: {Chức vụ: Bí thư Chi bộ thôn}\n", encoding="utf-8")
    found = [item for item in vanban.cycle(cell, on=ON).told if item.severity == "warning"]
    keys = [item.message for item in found]
    assert len(keys) == len(set(keys))
    assert "không ghi tên cơ quan kèm theo chức vụ" in keys
    assert [item.line for item in found if item.field == "issuer.place"] == [2]
