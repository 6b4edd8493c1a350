"""Names are names: Dung and Dũng are two, Hoà and Hòa are one; what is printed is the roll's, and is told."""

import unicodedata
from datetime import date
from enum import StrEnum
from typing import Annotated

import pytest
import xlsxwriter
import yaml
from pydantic import TypeAdapter, ValidationError

import vanban
from tests.helpers.commands import run
from vanban.documents.rendering import render
from vanban.models.choices import choice
from vanban.models.meeting import Absence, Opinion
from vanban.models.meeting_paper import AttendanceList
from vanban.models.meeting_record import MeetingRecord
from vanban.models.minutes import Minutes
from vanban.models.tally import Tally
from vanban.packs.scaffold import data_text
from vanban.text.names import Office, known, name_key, office_of, people, persons, spelled
from vanban.word.reader import lines_of

END = date(2026, 7, 31)

ONE = [
    ("Lò Văn Hoà", "Lò Văn Hòa"),
    ("Phan Thị Thuý", "Phan Thị Thúy"),
    ("Ngô Thị Quý", "Ngô Thị Qúy"),
    ("Giàng A Già", "Gìang A Gìa"),
    ("Vàng Thị Mỷ", "VÀNG THỊ MỶ"),
    ("Đỗ Văn Đạt", "đỗ văn đạt"),
    ("Vàng Thị Mỷ", "Vàng\u00a0Thị  Mỷ"),
    ("Đặng Thị Huệ", unicodedata.normalize("NFD", "Đặng Thị Huệ")),
    ("Trần Thị Khoẻ", "Trần  Thị Khỏe "),
    ("Nguyễn Thị Thuỷ", unicodedata.normalize("NFD", "Nguyễn Thị Thủy")),
]
TWO = [
    ("Lò Thị Dung", "Lò Văn Dũng"),
    ("Lò Thị Dung", "Lò Thị Dũng"),
    ("Vũ Hùng", "Vũ Hưng"),
    ("Lò Văn Tân", "Lò Văn Tấn"),
    ("Lê Thị Hoa", "Lê Thị Hoà"),
    ("Đinh Văn Đan", "Đinh Văn Dan"),
    ("Nguyễn Văn Bằng", "Nguyễn Văn Băng"),
    ("Trần Văn Sơn", "Trần Văn Son"),
    ("Tô Văn Lý", "Tô Văn Ly"),
    ("Lý A Sử", "Lý A Sư"),
]


@pytest.mark.parametrize(("one", "other"), ONE)
def test_one_name_written_in_two_ways(one, other):
    assert name_key(one) == name_key(other)


@pytest.mark.parametrize(("one", "other"), TWO)
def test_two_names_stay_two(one, other):
    assert name_key(one) != name_key(other)
    assert known([one, other]).find(one) == (one,)
    assert known([one, other]).find(other) == (other,)


ROLL = known([
    "Vàng Thị Mỷ", "Lò Văn Tân", "Lò Văn Tấn", "Nguyễn Văn A", "Trần Thị C", "Lò Văn Hoà", "Và A Tủa", "H'Hen Niê",
    "Hoàng Văn M (1980)", "Hoàng Văn M (1992)", "Lê Văn N (B)",
])  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Vang Thi My", "Vàng Thị Mỷ"),
        ("vang thi my", "Vàng Thị Mỷ"),
        ("Vàng Thi Mỷ", "Vàng Thị Mỷ"),
        ("Lò Văn Tấn", "Lò Văn Tấn"),
        ("Lò Văn Hòa", "Lò Văn Hoà"),
        ("H’Hen Nie", "H'Hen Niê"),
        ("đ/c Vang Thi My", "đ/c Vàng Thị Mỷ"),
        ("Đồng chí: Vang Thi My.", "Đồng chí: Vàng Thị Mỷ."),
        ("Bà Trần Thi C, Chi uỷ viên", "Bà Trần Thị C, Chi uỷ viên"),
        ("ông Nguyen Van A (Bí thư, chủ trì) - Trưởng thôn", "ông Nguyễn Văn A (Bí thư, chủ trì) - Trưởng thôn"),
        ("đồng chí Bí thư chi bộ Nguyen Van A", "đồng chí Bí thư chi bộ Nguyễn Văn A"),
        ("Nguyen Van A và Tran Thi C", "Nguyễn Văn A và Trần Thị C"),
        ("Nguyen Van A, Bí thư; Trần Thị C", "Nguyễn Văn A, Bí thư; Trần Thị C"),
        ("Nguyen Van A/Tran Thi C", "Nguyễn Văn A/Trần Thị C"),
        ("Va A Tua và Lò Văn Tân", "Và A Tủa và Lò Văn Tân"),
        ("Lê Văn N", "Lê Văn N (B)"),
        ("Bí thư (Nguyen Van A)", "Bí thư (Nguyễn Văn A)"),
        ("Hoàng Văn M (1980)", "Hoàng Văn M (1980)"),
        ("Tran Thi C (thay Nguyen Van A)", "Trần Thị C (thay Nguyễn Văn A)"),
        ("Nguyen Van A phụ trách chung", "Nguyễn Văn A phụ trách chung"),
        ("1. Nguyen Van A\n2. Tran Thi C", "1. Nguyễn Văn A\n2. Trần Thị C"),
        ("- Nguyen Van A; - Tran Thi C", "- Nguyễn Văn A; - Trần Thị C"),
        ("Nguyen Van A-Bí thư chi bộ", "Nguyễn Văn A-Bí thư chi bộ"),
        ("Chủ trì: đ/c Nguyen Van A", "Chủ trì: đ/c Nguyễn Văn A"),
        ("Và  A  Tua, Lò văn hoà và Vang  Thi My", "Và A Tủa, Lò Văn Hoà và Vàng Thị Mỷ"),
    ],
)
def test_a_name_is_written_as_known_and_nothing_else_is_touched(typed, printed):
    found = people(typed, ROLL)
    assert found
    assert all(person.one for person in found)
    assert spelled(typed, found) == printed


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Lo Van Tan", ("Lò Văn Tân", "Lò Văn Tấn")),
        ("đ/c Lò Văn Tan", ("Lò Văn Tân", "Lò Văn Tấn")),
        ("Hoàng Văn M", ("Hoàng Văn M (1980)", "Hoàng Văn M (1992)")),
        ("Người Lạ", ()),
        ("người lạ", ()),
        ("Lò Văn Z", ()),
        ("Đoàn Văn Z", ()),
        ("to van z", ()),
        ("Tân", ()),
        ("Nguyễn Văn A Sùng", ()),
        ("Lê Trần Thị C", ()),
    ],
)
def test_a_name_that_means_two_or_nobody(typed, meant):
    (person,) = people(typed, ROLL)
    assert person.found == meant
    assert spelled(typed, [person]) == typed


@pytest.mark.parametrize(
    "text",
    ["Bí thư chi bộ", "Chi uỷ", "chi uy", "Toàn thể đảng viên", "12 đảng viên", "Các đồng chí đảng viên", "Thư ký",
     "Trưởng thôn", "Ban quản lý thôn", "Đoàn thanh niên", "Hội Phụ nữ", "Tổ đảng số 1", "Mặt trận Tổ quốc xã", "",
     "Nhân dân trong xã", "Quần chúng ưu tú", "Bà con trong bản", "Thanh niên tình nguyện", "Già làng", "Cử tri xã",
     "Doanh nghiệp trên địa bàn", "Xã đội trưởng", "Kế toán", "Thủ quỹ đơn vị", "Cựu chiến binh", "PBT", "MTTQ", "BTV"],
)  # fmt: skip
def test_an_office_or_a_body_is_no_person(text):
    assert people(text, ROLL) == []


def test_one_of_two_in_a_field_who_is_not_known():
    found = people("Các đồng chí Nguyễn Văn A, Lò Văn Z và Trần Thị C", ROLL)
    assert [(person.typed, person.one) for person in found] == [
        ("Nguyễn Văn A", "Nguyễn Văn A"), ("Lò Văn Z", ""), ("Trần Thị C", "Trần Thị C")]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Bí thư", Office.SECRETARY),
        ("Bí thư chi bộ", Office.SECRETARY),
        ("BÍ THƯ CHI BỘ", Office.SECRETARY),
        ("Bí thư Chi bộ thôn Đoàn Kết", Office.SECRETARY),
        ("Trưởng thôn kiêm Bí thư chi bộ", Office.SECRETARY),
        ("Phó Bí thư Đảng uỷ, Bí thư chi bộ", Office.SECRETARY),
        ("đ/c Bí thư", Office.SECRETARY),
        ("Phó bí thư", Office.DEPUTY),
        ("Phó Bí thư Chi bộ", Office.DEPUTY),
        ("P. Bí thư", Office.DEPUTY),
        ("Phó Bí thư - Trưởng bản", Office.DEPUTY),
        ("Chi uỷ viên", Office.MEMBER),
        ("Chi ủy viên", Office.MEMBER),
        ("chi uy vien", Office.MEMBER),
        ("Uỷ viên Ban Chi uỷ", Office.MEMBER),
        ("Uỷ viên", Office.MEMBER),
        ("Uỷ viên UBKT Đảng uỷ", None),
        ("Uỷ viên Ban Thường vụ", Office.MEMBER),
        ("Bí thư (Chi đoàn)", None),
        ("Bí thư: Đảng uỷ xã", None),
        ("Bí thư Chi đoàn", None),
        ("Phó Bí thư Đoàn xã", None),
        ("Bí thư Đảng uỷ", None),
        ("Uỷ viên Ban Thường vụ Đảng uỷ", None),
        ("nguyên Bí thư", None),
        ("Đảng viên", None),
        ("Trưởng thôn", None),
        ("", None),
    ],
)
def test_offices_by_their_head_word(text, office):
    assert office_of(text) is office


# A folder of records.

MEMBERS = [
    {"Họ tên": "Nguyễn Văn A", "Chức vụ": "Bí thư chi bộ"},
    {"Họ tên": "Vàng Thị Mỷ", "Chức vụ": "Phó Bí thư Chi bộ"},
    {"Họ tên": "Lò Văn Hoà", "Chức vụ": "Chi ủy viên"},
    {"Họ tên": "Lò Văn Tân"},
    {"Họ tên": "Lò Văn Tấn"},
    {"Họ tên": "Đoàn Văn Dũng"},
    {"Họ tên": "Đoàn Văn Dung"},
    {"Họ tên": "Hoàng Thị Mai"},
]
CELL = {
    "Cơ quan ban hành": {
        "Tên cơ quan ban hành": "Chi bộ thôn Tân", "Cơ quan cấp trên": "Đảng bộ xã Mường Ví Dụ",
        "Cấp": "chi bộ", "Địa danh": "Mường Ví Dụ"},
    "Đảng viên": MEMBERS,
}  # fmt: skip
MEETING = {
    "Loại kỳ họp": "thường kỳ", "Kỳ sinh hoạt": "tháng 7/2026", "Ngày họp": "03/7/2026", "Bắt đầu": "07:30",
    "Kết thúc": "09:20", "Địa điểm": "Nhà văn hoá", "Ngày mời họp": "29/6/2026",
    "Chủ trì": "Nguyen Van A, Bí thư chi bộ",
    "Thư ký": "Lo Van Hoa",
    "Vắng có lý do": [{"Họ tên": "Vang Thi My", "Lý do": "ốm"}],
    "Nội dung": [{
        "Tên nội dung": "Đánh giá tháng 6", "Người trình bày": "đ/c Nguyen Van A",
        "Ý kiến tham gia": [
            {"Người phát biểu": "Lò Văn Tấn", "Ý kiến": "Nhất trí."},
            {"Người phát biểu": "Hoang Thi Mai", "Ý kiến": "Nhất trí."},
        ],
        "Kết luận": "Thống nhất."}],
    "Phân công nhiệm vụ": [
        {"Người thực hiện": "Vang Thi My và Lo Van Hoa", "Nhiệm vụ": "Thu quỹ", "Thời hạn": "20/7/2026"},
        {"Người thực hiện": "Toàn thể đảng viên", "Nhiệm vụ": "Làm đường", "Thời hạn": "30/7/2026"},
    ],
    "Nghị quyết": {
        "Số": "07", "Chính trị, tư tưởng": "Ổn định.", "Nhiệm vụ chính trị": "Đạt.",
        "Phương hướng, nhiệm vụ": "Làm đường.",
        "Biểu quyết": {"Nội dung biểu quyết": "Nghị quyết", "Tán thành": 6}},
}  # fmt: skip


def write(path, record):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(yaml.safe_dump(record, allow_unicode=True, sort_keys=False), encoding="utf-8")


@pytest.fixture
def cell(tmp_path):
    write(tmp_path / "chi-bo.yaml", CELL)
    write(tmp_path / "ky-hop/2026-07.yaml", MEETING)
    return tmp_path


def changed(cell, **edits):
    write(cell / "ky-hop/2026-07.yaml", MEETING | {key.replace("_", " "): value for key, value in edits.items()})
    return cell


def said(speaker):
    item = MEETING["Nội dung"][0]
    opinions = [{"Người phát biểu": speaker, "Ý kiến": "Nhất trí."}]
    return [item | {"Ý kiến tham gia": opinions}]


def led(presenter):
    return [said("Lò Văn Tấn")[0] | {"Người trình bày": presenter}]


def codes(cell):
    return sorted((item.code, item.field) for item in vanban.verify(cell, on=END) if item.code in CODES)


CODES = {
    "name-spelled", "name-ambiguous", "person-unknown", "people-one-line", "absent-speaks", "absent-leads",
    "absent-twice",
    "absent-unknown", "exempt-acts", "away-acts", "committee-stranger", "member-twice", "guest-spelled", "office-twice",
    "cell-spelled", "cell-twice", "cell-ambiguous", "cell-unknown", "papers-disagree", "task-unknown", "task-ambiguous",
    "task-spelled", "signer",
}  # fmt: skip


def test_every_paper_prints_the_roll_and_each_place_is_told_once(cell):
    result = run("cycle", cell, "--on", "31/7/2026")
    assert result.exit_code == 0, result.stderr
    papers = {path.stem: "\n".join(line.text for line in lines_of(path.read_bytes())) for path in cell.rglob("*.docx")}
    assert len(papers) == 5
    for text in papers.values():
        for typed in ("Vang Thi My", "Nguyen Van A", "Lo Van Hoa", "Hoang Thi Mai"):
            assert typed not in text
    minutes = papers["2026-07-thuong-ky-bien-ban"]
    assert "Vàng Thị Mỷ và Lò Văn Hoà" in minutes
    assert "đ/c Nguyễn Văn A" in minutes
    assert "Toàn thể đảng viên" in minutes
    told = [line for line in result.stderr.splitlines() if "như trong danh sách" in line]
    assert len(told) == 7  # chair, secretary, presenter, speaker, absentee, two of one task
    assert len([line for line in told if "“Vang Thi My”; in là “Vàng Thị Mỷ”" in line]) == 2
    assert all("ky-hop/2026-07.yaml:" in line for line in told)
    assert not [item for item in vanban.verify(cell, on=END) if item.code == "papers-disagree"]


def test_the_absent_one_is_absent_on_the_list_too(cell):
    papers = {paper.name: paper.document for paper in vanban.cycle(cell, on=END).papers}
    attendees = papers["2026-07-thuong-ky-diem-danh"].attendees
    assert {a.name: a.presence.value for a in attendees if a.reason} == {"Vàng Thị Mỷ": "vắng có lý do"}
    attendance = papers["2026-07-thuong-ky-bien-ban"].attendance
    assert (attendance.total, attendance.present) == (8, 7)


def test_dung_is_not_dung_with_a_hook(cell):
    changed(cell, Vắng_có_lý_do=[{"Họ tên": "Đoàn Văn Dung", "Lý do": "ốm"}])
    lists = {paper.name: paper.document for paper in vanban.cycle(cell, on=END).papers}
    absent = [a.name for a in lists["2026-07-thuong-ky-diem-danh"].attendees if a.reason]
    assert absent == ["Đoàn Văn Dung"]  # and Đoàn Văn Dũng spoke, who is another


@pytest.mark.parametrize("typed", ["Lo Van Tan", "Lò Văn Tan", "LO VAN TAN", "đ/c Lo Van Tan"])
@pytest.mark.parametrize("field", ["Vắng có lý do", "Thư ký", "Nội dung", "Phân công nhiệm vụ"])
def test_a_name_that_may_be_two_members_is_an_error_that_names_both(cell, typed, field):
    value = {
        "Vắng có lý do": [{"Họ tên": typed, "Lý do": "ốm"}],
        "Thư ký": typed,
        "Nội dung": said(typed),
        "Phân công nhiệm vụ": [{"Người thực hiện": typed, "Nhiệm vụ": "Thu quỹ"}],
    }[field]
    changed(cell, **{field: value})
    with pytest.raises(vanban.InputError) as error:
        vanban.cycle(cell, on=END)
    (item,) = error.value.diagnostics
    assert item.code == "name-ambiguous"
    assert item.line
    assert "“Lò Văn Tân” hoặc “Lò Văn Tấn”" in item.message


def test_hoa_for_hoa_is_printed_as_the_roll_and_told_as_advice(cell):
    changed(
        cell, Chủ_trì=None, Thư_ký="Lò Văn Hòa", Vắng_có_lý_do=[], Nội_dung=said("Lò Văn Tấn"), Phân_công_nhiệm_vụ=[]
    )
    cycle = vanban.cycle(cell, on=END)
    assert [(item.code, item.severity, item.field) for item in cycle.told if "name" in item.code] == [
        ("name-spelled", "advice", "secretary.name"), ("name-spelled", "warning", "agenda.0.presenter")]  # fmt: skip
    assert {p.document.secretary.name for p in cycle.papers if hasattr(p.document, "secretary")} == {"Lò Văn Hoà"}


def test_nothing_is_told_of_names_typed_as_on_the_roll(cell):
    changed(
        cell,
        Chủ_trì="Nguyễn Văn A",
        Thư_ký="Lò Văn Hoà, Chi ủy viên",
        Vắng_có_lý_do=[{"Họ tên": "Vàng Thị Mỷ", "Lý do": "ốm"}],
        Nội_dung=[said("Đoàn Văn Dung")[0] | {"Người trình bày": "đồng chí Nguyễn Văn A, Bí thư chi bộ"}],
        Phân_công_nhiệm_vụ=[{"Người thực hiện": "Lò Văn Tân và Chi đoàn", "Nhiệm vụ": "Thu quỹ"}],
    )
    assert codes(cell) == []


@pytest.mark.parametrize(
    ("edit", "field"),
    [
        ({"Chủ trì": "Người Lạ"}, "chair.name"),
        ({"Thư ký": "Người Lạ, Chi uỷ viên"}, "secretary.name"),
        ({"Nội dung": said("Người lạ")}, "agenda.0.opinions.0.speaker"),
        ({"Nội dung": said("Lò Văn Tân và Lò Văn Z")}, "agenda.0.opinions.0.speaker"),
        ({"Phân công nhiệm vụ": [{"Người thực hiện": "Trần Văn Z", "Nhiệm vụ": "Thu quỹ"}]}, "assignments.0.person"),
        ({"Chương trình": [{"Việc": "Điểm danh", "Người thực hiện": "Trần Văn Z"}]}, "steps.0.person"),
    ],
)
def test_who_acts_and_is_on_no_roll_is_told(cell, edit, field):
    changed(cell, **edit)
    told = [item for item in vanban.cycle(cell, on=END).told if item.code == "person-unknown"]
    assert [(item.field, str(item.severity)) for item in told] == [(field, "warning")]
    assert told[0].line


@pytest.mark.parametrize(("guest", "told"), [("đ/c Lò Văn Tân", 1), ("Lo Van Tan", 0), ("Lò Văn Tản", 0)])
def test_a_member_among_the_guests_is_told(cell, guest, told):
    changed(cell, Khách_mời=[{"Họ tên": guest}])
    assert sum(item.code == "guest-member" for item in vanban.cycle(cell, on=END).told) == told


def test_a_signature_prints_a_name_without_title(cell):
    changed(cell, Chủ_trì="đ/c Nguyễn Văn A, Bí thư", Thư_ký="Bà Lò Văn Hoà")
    (minutes,) = (p.document for p in vanban.cycle(cell, on=END).papers if isinstance(p.document, Minutes))
    assert (minutes.signature.name, minutes.co_signatures[0].name) == ("Nguyễn Văn A", "Lò Văn Hoà")
    assert minutes.chair.name == "đ/c Nguyễn Văn A"


def test_a_guest_is_printed_as_typed(cell):
    guests = [{"Họ tên": "Le Thi B"}, {"Họ tên": "Phan Văn Chủ", "Chức vụ": "Bí thư Đảng uỷ"}]
    changed(cell, Khách_mời=guests, Nội_dung=said("Phan Văn Chủ"))
    cycle = vanban.cycle(cell, on=END)
    assert not [item for item in cycle.told if item.code == "person-unknown"]
    (minutes,) = (paper.document for paper in cycle.papers if isinstance(paper.document, Minutes))
    assert [guest.name for guest in minutes.guests] == ["Le Thi B", "Phan Văn Chủ"]


ABSENT = [{"Họ tên": "Lò Văn Tân", "Lý do": "ốm"}]


@pytest.mark.parametrize(
    ("edit", "found"),
    [
        ({"Nội dung": said("Lò Văn Tân")}, ("absent-speaks", "agenda.0.opinions.0.speaker")),
        ({"Nội dung": said("đ/c Lò Văn Tân, đảng viên")}, ("absent-speaks", "agenda.0.opinions.0.speaker")),
        ({"Nội dung": said("Lò Văn Tấn và Lò Văn Tân")}, ("absent-speaks", "agenda.0.opinions.0.speaker")),
        ({"Nội dung": led("Lò Văn Tân")}, ("absent-speaks", "agenda.0.presenter")),
        ({"Chủ trì": "Lò Văn Tân"}, ("absent-leads", "chair")),
        ({"Vắng không lý do": ["đ/c Lò Văn Tân"]}, ("absent-twice", "unexcused.0")),
        ({"Vắng không lý do": ["Lò Văn Z"]}, ("absent-unknown", "unexcused.0")),
        ({"Vắng không lý do": ["Đoàn Văn Dung và Lò Văn Hoà"]}, ("people-one-line", "unexcused.0")),
        ({"Nội dung": said("Lò Văn Tấn")}, None),
    ],
)  # fmt: skip
def test_counts_are_of_persons(cell, edit, found):
    changed(cell, **({"Vắng có lý do": ABSENT, "Thư ký": "Vàng Thị Mỷ"} | edit))
    told = [c for c in codes(cell) if c[0] not in ("name-spelled", "papers-disagree")]
    assert told == ([found] if found else [])


@pytest.mark.parametrize(
    ("member", "code"),
    [({"Miễn từ": "01/01/2024"}, "exempt-acts"), ({"Tạm đi từ": "01/3/2026"}, "away-acts"),
     ({"Đình chỉ từ": "01/3/2026"}, "away-acts"), ({"Rời chi bộ": "01/3/2026"}, "person-unknown"), ({}, None)],
)  # fmt: skip
def test_a_speaker_who_is_not_counted_as_present(cell, member, code):
    members = [m | member if m["Họ tên"] == "Lò Văn Tân" else m for m in MEMBERS]
    write(cell / "chi-bo.yaml", CELL | {"Đảng viên": members})
    changed(cell, Nội_dung=said("Lò Văn Tân"))
    field = "agenda.0.opinions.0.speaker"
    assert [c for c in codes(cell) if c[0] != "name-spelled"] == ([(code, field)] if code else [])


def test_a_meeting_of_the_committee_counts_offices_by_their_head_word(cell):
    item = MEETING["Nội dung"][0] | {"Người trình bày": "Nguyễn Văn A", "Ý kiến tham gia": []}
    changed(cell, Loại_kỳ_họp="họp chi uỷ", Nghị_quyết=None, Vắng_có_lý_do=[], Nội_dung=[item], Thư_ký="Lò Văn Hoà")
    minutes = next(p.document for p in vanban.cycle(cell, on=END).papers if isinstance(p.document, Minutes))
    assert "- Tổng số chi uỷ viên: 03 đồng chí (chính thức 03, dự bị 0)." in [
        line.text for line in lines_of(render(minutes))
    ]
    item = item | {"Ý kiến tham gia": [{"Người phát biểu": "Lò Văn Tân", "Ý kiến": "Nhất trí."}]}
    write(
        cell / "ky-hop/2026-07.yaml", yaml.safe_load((cell / "ky-hop/2026-07.yaml").read_text()) | {"Nội dung": [item]}
    )
    assert ("committee-stranger", "agenda.0.opinions.0.speaker") in codes(cell)


def test_the_secretary_of_the_youth_union_does_not_sign_for_the_cell(cell):
    members = [{"Họ tên": "Đoàn Văn Dũng", "Chức vụ": "Bí thư Chi đoàn"}, *MEMBERS[:5], *MEMBERS[6:]]
    write(cell / "chi-bo.yaml", CELL | {"Đảng viên": members})
    papers = {paper.name: paper.document for paper in vanban.cycle(cell, on=END).papers}
    assert papers["2026-07-thuong-ky-nghi-quyet"].signature.name == "Nguyễn Văn A"


def test_two_secretaries_on_one_day_are_told(cell):
    second = [m | {"Chức vụ": "Bí thư"} if m["Họ tên"] == "Lò Văn Tân" else m for m in MEMBERS]
    write(cell / "chi-bo.yaml", CELL | {"Đảng viên": second})
    assert ("office-twice", "members.3.office") in codes(cell)
    second[0] = second[0] | {"Rời chi bộ": "01/6/2026"}
    write(cell / "chi-bo.yaml", CELL | {"Đảng viên": second})
    changed(cell, Chủ_trì="Lò Văn Tân", Nội_dung=led("Lò Văn Tân"))
    assert "office-twice" not in {code for code, _field in codes(cell)}


@pytest.mark.parametrize(
    ("first", "second", "twice"),
    [
        ({"Họ tên": "Lò Văn D"}, {"Họ tên": "LÒ  VĂN D"}, True),
        ({"Họ tên": "Lò Thị Hoà"}, {"Họ tên": "Lò Thị Hòa"}, True),
        ({"Họ tên": "Lò Thị Hoà"}, {"Họ tên": "Lò Thị Hoa"}, False),
        ({"Họ tên": "Vũ Hùng"}, {"Họ tên": "Vũ Hưng"}, False),
        ({"Họ tên": "Lò Văn D"}, {"Họ tên": "Lò Văn D (1980)"}, False),
        ({"Họ tên": "Lò Văn D", "Rời chi bộ": "01/01/2025"}, {"Họ tên": "Lò Văn D", "Vào chi bộ": "01/02/2026"}, False),
        ({"Họ tên": "Lò Văn D", "Rời chi bộ": "01/3/2026"}, {"Họ tên": "Lò Văn D", "Vào chi bộ": "01/02/2026"}, True),
    ],
)
def test_two_of_one_name_on_the_roll(cell, first, second, twice):
    write(cell / "chi-bo.yaml", CELL | {"Đảng viên": [*MEMBERS, first, second]})
    if twice:
        with pytest.raises(vanban.InputError, match="trùng tên với dòng 9"):
            vanban.cycle(cell, on=END)
    else:
        assert vanban.cycle(cell, on=END).papers


@pytest.mark.parametrize(("typed", "found"), [("Vang Thi My", "warning"), ("Lo Van Tan", "error"), ("Vàng Thị Mỷ", "")])
def test_a_presenter_of_the_years_themes(cell, typed, found):
    theme = {"Thời gian": "quý III/2026", "Tên chuyên đề": "Chống lãng phí", "Nhóm vấn đề": "nội dung khác"}
    plan = {"Số": "02", "Ngày ban hành": "08/7/2026", "Mục đích, yêu cầu": "Nâng cao.", "Tổ chức thực hiện": "Làm."}
    write(cell / "nam-2026.yaml", {
        "Năm": 2026, "Kế hoạch chuyên đề": plan,
        "Các chuyên đề": [theme | {"Người chuẩn bị, trình bày": typed}]})  # fmt: skip
    told = [item for item in vanban.verify(cell, on=END) if (item.file or "").endswith("nam-2026.yaml")]
    assert [str(item.severity) for item in told if item.code in CODES] == ([found] if found else [])
    if found != "error":
        plan = next(p.document for p in vanban.cycle(cell, on=END).papers if "chuyen-de" in p.name)
        assert plan.themes[0].presenter == "Vàng Thị Mỷ"


@pytest.mark.parametrize(
    ("signer", "printed", "severity"),
    [
        ("Nguyen Van A", "Nguyễn Văn A", "warning"),
        ("Người Lạ", "Người Lạ", "warning"),
        ("Vàng Thị Mỷ", "Vàng Thị Mỷ", ""),
    ],
)
def test_who_signs_by_the_profile_is_on_the_roll(cell, signer, printed, severity):
    block = {"Thể thức đề ký": "T/M", "Ký thay mặt": "Chi bộ", "Chức vụ": "Bí thư", "Họ tên người ký": signer}
    write(cell / "vanban.yaml", {"Biểu mẫu": {"resolution": {"Chữ ký": block}}})
    cycle = vanban.cycle(cell, on=END)
    (paper,) = (paper for paper in cycle.papers if paper.name.endswith("nghi-quyet"))
    assert paper.document.signature.name == printed
    assert [str(item.severity) for item in cycle.told if item.code == "signer"] == ([severity] if severity else [])


def test_results_of_tasks_that_differ_in_a_name(cell):
    given = [{"Người thực hiện": "Lò Văn Hoà", "Nhiệm vụ": f"Giúp hộ {name}"} for name in ("Lò Văn Tân", "Lò Văn Tấn")]
    write(cell / "ky-hop/2026-06.yaml", MEETING | {
        "Kỳ sinh hoạt": "tháng 6/2026", "Ngày họp": "03/6/2026", "Ngày mời họp": "29/5/2026",
        "Phân công nhiệm vụ": given, "Nghị quyết": None})  # fmt: skip
    done = [
        {"Nhiệm vụ": "Giúp hộ Lò Văn Tấn", "Kết quả": "xong"},
        {"Nhiệm vụ": "Giúp hộ Lò Văn Tân", "Kết quả": "chưa"},
    ]
    changed(cell, Kết_quả_nhiệm_vụ_kỳ_trước=done)
    paper = next(p.document for p in vanban.cycle(cell, on=END).papers if p.name.endswith("07-thuong-ky-nghi-quyet"))
    assert [(r.task, r.result) for r in paper.results] == [
        ("Giúp hộ Lò Văn Tân", "chưa"), ("Giúp hộ Lò Văn Tấn", "xong")]  # fmt: skip
    changed(cell, Kết_quả_nhiệm_vụ_kỳ_trước=[{"Nhiệm vụ": "Giup ho Lo Van Tan", "Kết quả": "xong"}])
    assert ("task-ambiguous", "results.0.task") in codes(cell)


# Cells.


@pytest.fixture
def commune(tmp_path):
    for name in ("Tân", "Tấn"):
        folder = tmp_path / f"thon-{len(name)}-{ord(name[1])}"
        issuer = CELL["Cơ quan ban hành"] | {"Tên cơ quan ban hành": f"Chi bộ thôn {name}"}
        write(folder / "chi-bo.yaml", CELL | {"Cơ quan ban hành": issuer})
        write(folder / "ky-hop/2026-07.yaml", MEETING | {"Sinh hoạt mẫu": "có"})
    write(tmp_path / "dang-uy.yaml", committee("Chi bộ thôn Tân", "Chi bộ thôn Tấn"))
    return tmp_path


def committee(*cells):
    words = {"Ưu điểm": "Đủ.", "Hạn chế": "Ít.", "Kinh nghiệm": "- Gửi sớm."}
    plan = {"Đoạn căn cứ": "Như sau:", "Mục đích, yêu cầu": "Rút kinh nghiệm.", "Chuẩn bị, thẩm định": "Thẩm định.",
            "Rút kinh nghiệm": "Chủ trì.", "Tổ chức thực hiện": "- Chuẩn bị.",
            "Ngày ban hành": "20/01/2026"}  # fmt: skip
    return {
        "Cơ quan ban hành": {
            "Tên cơ quan ban hành": "Đảng uỷ xã Mường Ví Dụ", "Cơ quan cấp trên": "Đảng bộ tỉnh Lai Châu", "Cấp": "xã",
            "Địa danh": "Mường Ví Dụ"},
        "Sinh hoạt mẫu": {
            "Năm": 2026, "Kế hoạch": plan,
            "Các chi bộ được chọn": [{"Chi bộ": c, "Nội dung": "thường kỳ", "Thời gian": "tháng 7"} for c in cells],
            "Rút kinh nghiệm": [
                {"Chi bộ": c, "Nội dung": "thường kỳ", "Ngày rút kinh nghiệm": "05/7/2026",
                 "Ngày ban hành": "06/7/2026", "Chủ trì": "Phan Văn Chủ", **words} for c in cells]},
        "Tổng hợp xếp loại": [{"Kỳ sinh hoạt": "tháng 7/2026", "Ngày ban hành": "10/7/2026"}],
        "Báo cáo quý": [{
            "Quý": "quý III/2026", "Ngày ban hành": "30/9/2026", "Lãnh đạo, chỉ đạo": "Quán triệt.", "Hạn chế": "Ít.",
            "Nguyên nhân": "Muộn.", "Phương hướng, nhiệm vụ": "Giữ."}],
    }  # fmt: skip


def test_two_cells_that_differ_in_a_tone_are_two(commune):
    cycle = vanban.cycle(commune, on=END)
    papers = {paper.name: paper.document for paper in cycle.papers}
    assert len(papers) == len(cycle.papers)
    report = papers["2026-q3-bao-cao"]
    assert [(row.cell, row.regular, row.members) for row in report.cells] == [
        ("Chi bộ thôn Tân", 1, 8), ("Chi bộ thôn Tấn", 1, 8)]  # fmt: skip
    assert report.cell_count == 2
    lessons = [(name, paper.cell) for name, paper in papers.items() if "rut-kinh-nghiem" in name]
    assert lessons == [
        ("2026-rut-kinh-nghiem-chi-bo-thon-tan", "Chi bộ thôn Tân"),
        ("2026-rut-kinh-nghiem-chi-bo-thon-tan-2", "Chi bộ thôn Tấn"),
    ]
    assert not [c for c in codes(commune) if c[0] != "name-spelled"]


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("Chi bo thon Tan", "cell-ambiguous"),
        ("chi bộ thôn tân", "cell-spelled"),
        ("thôn Tấn", "cell-spelled"),
        ("Chi bộ thôn Tần", "cell-ambiguous"),
        ("Chi bộ thôn Khác", "cell-unknown"),
    ],
)
def test_a_cell_that_a_committee_names(commune, typed, code):
    write(commune / "dang-uy.yaml", committee(typed))
    found = {(c, f) for c, f in codes(commune) if c.startswith("cell-")}
    assert found >= {(code, f"model_meetings.{field}.0.cell") for field in ("selected", "lessons")}
    if code == "cell-spelled":
        plan = next(p.document for p in vanban.cycle(commune, on=END).papers if p.name == "2026-ke-hoach-chi-bo-mau")
        assert plan.selected[0].cell == ("Chi bộ thôn Tấn" if "Tấn" in typed else "Chi bộ thôn Tân")


def test_two_cells_of_one_name_are_an_error(commune):
    path = next(commune.glob("*/chi-bo.yaml"))
    other = next(p for p in commune.glob("*/chi-bo.yaml") if p != path)
    for file in (path, other):
        file.write_text(file.read_text().replace("Chi bộ thôn Tấn", "Chi bộ  thôn Tân"))
    with pytest.raises(vanban.InputError, match="trùng tên với") as error:
        vanban.cycle(commune, on=END)
    assert {item.code for item in error.value.diagnostics} >= {"cell-twice"}


# Papers without a roll.


def record_of(cell, *speakers):
    (minutes,) = (p.document for p in vanban.cycle(cell, on=END).papers if isinstance(p.document, Minutes))
    item = minutes.agenda[0]
    opinions = tuple(Opinion(speaker=name, text="Nhất trí.") for name in speakers)
    return MeetingRecord.of(minutes.model_copy(update={"agenda": (item.model_copy(update={"opinions": opinions}),)}))


def test_speakers_are_counted_by_their_names(cell):
    assert record_of(cell, "Đoàn Văn Dung", "Đoàn Văn Dũng").speakers == 2
    assert record_of(cell, "Lò Văn Hoà", "đ/c Lò Văn Hòa, Chi uỷ viên", "LÒ VĂN HOÀ").speakers == 1
    assert record_of(cell, "Lò Văn Tân và Lò Văn Tấn", "Lò Văn Tân").speakers == 2
    assert persons("Bí thư chi bộ") == (name_key("Bí thư chi bộ"),)


def test_a_report_of_files_tells_cells_that_differ_in_accents_alone(cell):
    record = record_of(cell, "Lò Văn Tân")
    bare = record.model_copy(update={"cell": "Chi bo thon Tan", "held_on": date(2026, 8, 3)})
    placed = record.model_copy(update={"cell": "CHI BỘ THÔN TÂN", "held_on": date(2026, 9, 3)})
    other = record.model_copy(update={"cell": "Chi bộ thôn Tấn"})

    def told(*records):
        report = Tally.model_construct(meetings=records, scores=())
        return [str(problem.severity) for problem in report._like_named()], [row.cell for row in report.cells]

    assert told(record, placed) == ([], ["Chi bộ thôn Tân"])
    assert told(record, bare) == (["warning"], ["Chi bộ thôn Tân", "Chi bo thon Tan"])
    assert told(record, other)[0] == ["advice"]


@pytest.mark.parametrize(
    ("absent", "found"),
    [
        ([("Lò Văn Tân", "ốm")], []),
        ([("Lò Văn Hòa", "ốm")], [("secretary",)]),
        ([("đ/c Đoàn Văn Dũng", "ốm")], [("agenda", 0, "opinions", 0, "speaker")]),
        ([("Đoàn Văn Dung", "ốm")], []),
        ([("Lò Văn Tân", "ốm"), ("LÒ VĂN TÂN", "ốm")], [("attendance", "excused", 1)]),
        ([("Nguyễn Văn A", "ốm")], [("chair",), ("agenda", 0, "presenter")]),
    ],
)
def test_minutes_by_themselves_know_who_was_absent(cell, absent, found):
    changed(cell, Vắng_có_lý_do=[], Nội_dung=said("Đoàn Văn Dũng"))
    (minutes,) = (p.document for p in vanban.cycle(cell, on=END).papers if isinstance(p.document, Minutes))
    excused = tuple(Absence(name=name, reason=reason) for name, reason in absent)
    attendance = minutes.attendance.model_copy(update={"excused": excused})
    told = [*minutes.model_copy(update={"attendance": attendance}).problems()]
    assert [problem.path for problem in told if problem.code in ("absent-acts", "absent-twice")] == found


def test_somebody_who_is_twice_on_an_attendance_list(cell):
    (lines,) = (p.document for p in vanban.cycle(cell, on=END).papers if isinstance(p.document, AttendanceList))
    assert "attendee-twice" not in {problem.code for problem in lines.problems()}
    twice = (*lines.attendees, lines.attendees[2].model_copy(update={"name": "Lò Văn  Hòa"}))
    told = [*lines.model_copy(update={"attendees": twice}).problems()]
    assert [problem.path for problem in told if problem.code == "attendee-twice"] == [("attendees", 8, "name")]


def test_a_member_who_seems_to_stand_twice_on_the_roll(cell):
    def told(*names):
        write(cell / "chi-bo.yaml", CELL | {"Đảng viên": [*MEMBERS, *({"Họ tên": name} for name in names)]})
        return [item.field for item in vanban.cycle(cell, on=END).told if item.code == "member-like"]

    assert told("Lò Thị Dung", "Lò Thị Dũng") == []
    assert told("Phan Van Son", "Phan Văn Sơn") == ["members.9.name"]


def test_people_of_a_committee_are_written_in_one_way(commune):
    record = committee("Chi bộ thôn Tân")
    sign = {"Thể thức đề ký": "T/M", "Ký thay mặt": "Đảng uỷ", "Chức vụ": "Bí thư", "Họ tên người ký": "Phan Văn Chủ"}
    write(commune / "dang-uy.yaml", record | {"Chữ ký": sign})
    assert not [item for item in vanban.cycle(commune, on=END).told if item.code == "person-like"]
    write(commune / "dang-uy.yaml", record | {"Chữ ký": sign | {"Họ tên người ký": "Phan Van Chu"}})
    (told,) = [item for item in vanban.cycle(commune, on=END).told if item.code == "person-like"]
    assert "“Phan Văn Chủ” và “Phan Van Chu”" in told.message


def test_a_signer_is_called_by_a_name(cell):
    sign = {"Thể thức đề ký": "T/M", "Ký thay mặt": "Chi bộ", "Chức vụ": "Bí thư"}
    signers = {name: sign | {"Họ tên người ký": f"Lò Văn {name}"} for name in ("Tân", "Tấn", "Mỷ")}

    def called(name):
        write(cell / "vanban.yaml", {"Người ký": signers, "Biểu mẫu": {"resolution": {"Chữ ký": name}}})
        return next(p.document for p in vanban.cycle(cell, on=END).papers if p.name.endswith("nghi-quyet")).signature

    assert called("Tấn").name == "Lò Văn Tấn"
    assert called("my").name == "Lò Văn Mỷ"
    with pytest.raises(vanban.InputError, match="“Tân” hoặc “Tấn”"):
        called("tan")


class Place(StrEnum):
    TAN = "thôn Tân"
    TAAN = "thôn Tấn"
    MY = "thôn Mỷ"


@pytest.mark.parametrize(("typed", "found"), [
    ("thôn Tân", "thôn Tân"), ("THÔN TẤN", "thôn Tấn"), ("thon my", "thôn Mỷ"), ("thon tan", None)])  # fmt: skip
def test_a_choice_between_names(typed, found):
    model = TypeAdapter(Annotated[Place, choice(Place)])
    if found:
        assert model.validate_python(typed) == found
    else:
        with pytest.raises(ValidationError):
            model.validate_python(typed)


def test_names_typed_in_a_workbook(cell):
    book = xlsxwriter.Workbook(str(cell / "so-chi-bo.xlsx"))
    page = book.add_worksheet("Điểm danh")
    rows = [
        ("Loại kỳ họp", "Kỳ sinh hoạt", "Họ tên", "Điểm danh", "Lý do"),
        ("thường kỳ", "tháng 7/2026", "Vang Thi My", "vắng có lý do", "ốm"),
    ]
    for number, row in enumerate(rows):
        page.write_row(number, 0, row)
    book.close()
    meeting = {key: value for key, value in MEETING.items() if key != "Vắng có lý do"}
    write(cell / "ky-hop/2026-07.yaml", meeting)
    told = [str(item) for item in vanban.cycle(cell, on=END).told if "Điểm danh!" in str(item)]
    assert len(told) == 1
    assert "so-chi-bo.xlsx:Điểm danh!C2" in told[0]
    assert "“Vang Thi My”; in là “Vàng Thị Mỷ”" in told[0]


def test_a_paper_by_hand_is_held_against_the_records_whose_cell_it_names_in_haste(cell):
    made = {paper.name: paper.document for paper in vanban.cycle(cell, on=END).papers}
    text = data_text(made["2026-07-thuong-ky-bien-ban"]).replace("07:30:00", "07:15:00")
    for name, told in (("Chi bo thon Tan", ["cell-spelled"]), ("Chi bộ thôn  Tân", []), ("CHI BỘ THÔN TÂN", [])):
        (cell / "bien-ban-cu.yaml").write_text(text.replace("Chi bộ thôn Tân", name))
        found = [item for item in vanban.verify(cell, on=END) if item.file == "bien-ban-cu.yaml"]
        assert [item.code for item in found if item.code != "meeting-short"] == [*told, "papers-disagree"]
    (cell / "bien-ban-cu.yaml").write_text(text.replace("Chi bộ thôn Tân", "Chi bộ thôn Tấn"))  # another cell's
    assert not [item for item in vanban.verify(cell, on=END) if item.file == "bien-ban-cu.yaml"]


def test_votes_on_two_people_are_two_votes(cell):
    votes = [
        {"Nội dung biểu quyết": f"Kết nạp quần chúng {name}", "Tán thành": number}
        for name, number in (("Lò Văn Tân", 7), ("Lò Văn Tấn", 6))
    ]
    changed(cell, Biểu_quyết=votes)
    assert not [item for item in vanban.verify(cell, on=END) if item.code == "papers-disagree"]
