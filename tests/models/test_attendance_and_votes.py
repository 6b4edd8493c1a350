"""Who came and how they voted: what was recorded is printed, what was not is blank, what failed is told as failed."""

import shutil
from datetime import date
from types import SimpleNamespace

import pytest
import yaml
from pydantic import ValidationError

import vanban
from tests.conftest import ROOT
from tests.helpers.documents import codes, minutes, printed
from tests.helpers.pages import PEN, example, page, without
from vanban.book import upper
from vanban.book.entries import MeetingEntry
from vanban.book.folder import read_book
from vanban.book.paper import counted_of
from vanban.documents.loading import load_bytes
from vanban.errors import InputError, Severity
from vanban.models import plausible
from vanban.models.attendance import Attendance
from vanban.models.meeting_paper import AttendanceList
from vanban.models.minutes import Minutes
from vanban.models.resolution import Resolution
from vanban.models.stored_prose import upgraded_data
from vanban.packs.catalogue import get_form

CELL = {"official": "11", "probationary": "1", "total": "12"}
ALL = {**CELL, "present_official": "11", "present_probationary": "1"}


def told(record):
    return {(problem.code, problem.severity) for problem in record.all_problems()}


# Who came ---------------------------------------------------------------------------------------------------


def test_what_nobody_recorded_is_known_as_not_recorded():
    found = Attendance.model_validate(CELL)
    assert (found.present, found.rate, found.voters, found.due) == (None, "", None, 12)
    assert told(found) == {("attendance-unrecorded", Severity.WARNING)}


@pytest.mark.parametrize(
    "words", ["không", "Không", "KHÔNG", "khong", "0", "không có", "Không có.", "không ai", "không có ai", "00", "đủ"]
)
def test_that_nobody_was_absent_is_said_in_the_words_of_every_day(words):
    found = Attendance.model_validate({**CELL, "nobody_absent": words})
    assert (found.present, found.came_official, found.came_probationary, found.rate) == (12, 11, 1, "100%")
    assert not told(found)


@pytest.mark.parametrize("words", ["Lò Văn D", "1", "có", "2 đồng chí", ["Lò Văn D", "Sùng Thị M"]])
def test_whoever_was_absent_is_not_named_there(words):
    with pytest.raises(ValidationError, match="chỉ ghi “không” khi không ai vắng"):
        Attendance.model_validate({**CELL, "nobody_absent": words})


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"nobody_absent": "không", "unexcused": ["Lò Văn D"]}, "attendance-absent"),
        ({"nobody_absent": "không", "present_official": "10"}, "attendance-sum"),
        ({"present_probationary": "1"}, "attendance-part"),
        ({"unexcused": [f"Người {n}" for n in range(13)]}, "attendance-sum"),
        ({"present_official": "11", "present_probationary": "1", "voters_present": "13"}, "attendance-voters"),
    ],
)
def test_what_contradicts_itself_is_refused(change, code):
    with pytest.raises(ValidationError) as error:
        Attendance.model_validate({**CELL, **change})
    assert code in codes(error)


def test_names_of_the_absent_are_printed_even_where_nobody_counted():
    data = without(example("minutes"), "Thành phần/Chính thức có mặt, Dự bị có mặt")
    text = page(data)
    assert "Vắng có lý do: 01 đồng chí: Lò Văn D (đi công tác)." in text
    assert f"Có mặt: {PEN}/" in text


def test_a_split_that_does_not_follow_is_blank():
    found = Attendance.model_validate({**CELL, "exempt": "1", "nobody_absent": "không"})
    assert (found.present, found.summoned, found.came_official) == (11, 11, None)


# How they voted ---------------------------------------------------------------------------------------------


def resolution(votes, attendance=None):
    data = {key: value for key, value in vanban_example().items() if key != "votes"}
    return Resolution.model_validate(
        data | {"vote": {"subject": "Nghị quyết", **votes}, "attendance": attendance or ALL}
    )


def vanban_example():
    shown = vanban.load(ROOT / "vanban/templates/resolution/example.yaml").model_dump(mode="json", exclude_none=True)
    return shown | {"fees": None}


@pytest.mark.parametrize(
    ("votes", "said", "never"),
    [
        (
            {"in_favour": "11"},
            "được chi bộ biểu quyết thông qua: tán thành 11/11 đồng chí biểu quyết, đạt 100%.",
            "không",
        ),
        (
            {"in_favour": "9", "against": "1", "abstaining": "1", "method": "phiếu kín"},
            "phiếu kín: tán thành 09/11 đồng chí biểu quyết, đạt 81,8%; không tán thành 01; không có ý kiến 01.",
            "không được",
        ),
        (
            {"in_favour": "6"},
            "thông qua: tán thành 06/11 đồng chí có quyền biểu quyết có mặt, đạt 54,5%.",
            "không được",
        ),
        (
            {"in_favour": "5"},
            "chi bộ thông qua khi biểu quyết: tán thành 05/11 đồng chí có quyền biểu quyết có mặt, đạt 45,5%.",
            "Nghị quyết được",
        ),
        (
            {"in_favour": "0", "against": "11"},
            "chi bộ thông qua khi biểu quyết: tán thành 0/11 đồng chí biểu quyết, đạt 0%; không tán thành 11.",
            "Nghị quyết được",
        ),
    ],
)
def test_a_resolution_says_what_became_of_it(votes, said, never):
    text = printed(resolution(votes))
    last = next(line for line in text.splitlines() if "tán thành" in line and "đạt" in line and "biểu quyết" in line)
    assert last.endswith(said)
    assert never not in last
    assert last.startswith("Dự thảo nghị quyết không được") is (never == "Nghị quyết được")
    assert ("chi bộ quyết nghị" in text) is ("được chi bộ biểu quyết thông qua" in last)


def test_nine_of_ten_is_not_all():
    attendance = {**CELL, "present_official": "10", "present_probationary": "1",
                  "excused": [{"name": "Lò Văn D", "reason": "ốm"}]}  # fmt: skip
    made = resolution({"in_favour": "9"}, attendance)
    assert "tán thành 09/10 đồng chí có quyền biểu quyết có mặt, đạt 90%" in printed(made)
    assert ("votes-open", Severity.WARNING) in told(made)
    assert not told(resolution({"in_favour": "9", "against": "1"}, attendance))


def test_between_half_of_those_present_and_half_of_all_nothing_is_claimed():
    absent = [{"name": f"Người {n}", "reason": "ốm"} for n in range(5)]
    attendance = {**CELL, "present_official": "6", "present_probationary": "1", "excused": absent}
    made = resolution({"in_favour": "5", "against": "1"}, attendance)  # of 11 official members five agreed
    text = printed(made)
    assert "Kết quả biểu quyết nghị quyết: tán thành 05/06 đồng chí biểu quyết, đạt 83,3%" in text
    assert "thông qua" not in text
    assert told(made) == {("vote-open", Severity.WARNING)}
    assert not told(resolution({"in_favour": "6"}, attendance))  # six of eleven


def test_a_rejected_resolution_is_told_at_its_vote():
    made = resolution({"in_favour": "4", "against": "7"})
    assert told(made) == {("vote-rejected", Severity.WARNING)}


def test_a_motion_that_fails_is_printed_as_failed_in_the_minutes():
    text = printed(minutes(votes=[
        {"subject": "Nghị quyết tháng 6", "in_favour": "4", "against": "7"},
        {"subject": "Quy chế làm việc", "in_favour": "11"},
    ]))  # fmt: skip
    assert "Nghị quyết tháng 6 (không được thông qua)" in text
    assert "Quy chế làm việc\n" in text
    assert "04 (36,4%)" in text
    assert "11 (100%)" in text


@pytest.mark.parametrize(
    ("adopted_by", "said"),
    [
        ("12", "nghe, 12 đồng chí nhất trí thông qua."),
        ("7", "nghe, 07 đồng chí nhất trí thông qua."),
        ("6", "nghe, 06 đồng chí nhất trí, biên bản không được thông qua."),
        (None, "Cuộc họp kết thúc lúc 09 giờ 45 phút, ngày 03 tháng 6 năm 2026."),
    ],
)
def test_minutes_are_adopted_by_those_who_adopted_them(adopted_by, said):
    assert printed(minutes(adopted_by=adopted_by)).find(said) > 0


# The records of a cell --------------------------------------------------------------------------------------

RECORD = {
    "Loại kỳ họp": "thường kỳ", "Kỳ sinh hoạt": "tháng 7/2026", "Ngày họp": "03/7/2026", "Bắt đầu": "07:30",
    "Kết thúc": "09:20", "Địa điểm": "Nhà văn hoá", "Thư ký": "Trần Thị C",
    "Nội dung": [{"Tên nội dung": "Đánh giá tháng 6", "Người trình bày": "Nguyễn Văn A"}],
}  # fmt: skip
ON = date(2026, 7, 31)


@pytest.fixture
def folder(tmp_path):
    shutil.rmtree(tmp_path / "ky-hop", ignore_errors=True)
    (tmp_path / "ky-hop").mkdir()
    members = ["Nguyễn Văn A", "Trần Thị C", "Lò Văn D", "Sùng Thị M", "Giàng A G"]
    cell = {
        "Cơ quan ban hành": {"Tên cơ quan ban hành": "Chi bộ thôn Hoa Ban",
                             "Cơ quan cấp trên": "Đảng bộ xã Mường Ví Dụ",
                             "Cấp": "chi bộ", "Địa danh": "Mường Ví Dụ"},
        "Đảng viên": [{"Họ tên": members[0], "Chức vụ": "Bí thư"}, *({"Họ tên": name} for name in members[1:])],
    }  # fmt: skip
    write(tmp_path / "chi-bo.yaml", cell)
    return tmp_path


def write(path, data):
    path.write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False))


def made(folder, **more):
    write(folder / "ky-hop/2026-07.yaml", RECORD | more)
    cycle = vanban.cycle(folder, on=ON)
    papers = {paper.name.removeprefix("2026-07-thuong-ky-"): printed(paper.document) for paper in cycle.papers}
    return papers, {item.code for item in (*cycle.due, *cycle.told)}


def test_a_record_that_says_nothing_of_attendance_prints_blanks_and_is_told(folder):
    papers, due = made(folder)
    assert f"Có mặt: {PEN}/05 đồng chí phải dự họp, đạt {PEN} (chính thức {PEN}, dự bị {PEN})." in papers["bien-ban"]
    assert f"Vắng có lý do: {PEN}." in papers["bien-ban"]
    assert "nhất trí thông qua" not in papers["bien-ban"]
    assert "có mặt" not in papers["diem-danh"]
    assert "Danh sách có 05 đồng chí." in papers["diem-danh"]
    assert "attendance-missing" in due
    assert "Hình thức" not in papers["bien-ban"]


@pytest.mark.parametrize(
    "said",
    [
        {"Vắng": "không"},
        {"Vắng": "Không có"},
        {"Vắng": 0},
        {"Vắng": []},
        {"Vắng có lý do": [], "Vắng không lý do": "không"},
    ],
)
def test_that_all_came_is_said(folder, said):
    papers, due = made(folder, **said)
    assert "Có mặt: 05/05 đồng chí phải dự họp, đạt 100% (chính thức 05, dự bị 0)." in papers["bien-ban"]
    assert "Vắng có lý do: không." in papers["bien-ban"]
    assert "phải dự 05, có mặt 05, vắng 0." in papers["diem-danh"]
    assert "attendance-missing" not in due
    assert "đọc lại cho mọi người" not in papers["bien-ban"]  # that they adopted the minutes nobody recorded


def test_an_empty_key_says_nothing(folder):
    assert "attendance-missing" in made(folder, Vắng=None, **{"Vắng có lý do": None})[1]


@pytest.mark.parametrize("none", ["không", [], 0])
@pytest.mark.parametrize(
    ("half", "other"), [("Vắng không lý do", "Vắng có lý do"), ("Vắng có lý do", "Vắng không lý do")]
)
def test_that_nobody_was_absent_of_one_kind_says_nothing_of_the_other(folder, half, other, none):
    papers, due = made(folder, **{half: none})
    assert f"Có mặt: {PEN}/05 đồng chí phải dự họp, đạt {PEN} (chính thức {PEN}, dự bị {PEN})." in papers["bien-ban"]
    assert f"Vắng có lý do: {PEN}." in papers["bien-ban"]
    assert "có mặt" not in papers["diem-danh"]
    assert "attendance-missing" in due
    (told,) = [item for item in vanban.cycle(folder, on=ON).due if item.code == "attendance-missing"]
    assert told.label == half
    assert told.line > 1
    assert f"chưa ghi “{other}”" in told.message


@pytest.mark.parametrize("said", [{"Miễn sinh hoạt có mặt": "không"}, {"Có mặt": []}])
def test_an_empty_list_of_who_came_says_nothing(folder, said):
    assert "attendance-missing" in made(folder, **said)[1]


def test_an_absence_says_who_came(folder):
    papers, due = made(folder, **{"Vắng không lý do": ["Lò Văn D"]})
    assert "Có mặt: 04/05" in papers["bien-ban"]
    assert "Vắng có lý do: không." in papers["bien-ban"]
    assert "attendance-missing" not in due


def test_a_roll_of_those_present_is_called_to_its_end(folder):
    everybody = ["Nguyễn Văn A", "Trần Thị C", "Lò Văn D", "Sùng Thị M", "Giàng A G"]
    assert "Có mặt: 05/05" in made(folder, **{"Có mặt": everybody})[0]["bien-ban"]
    with pytest.raises(InputError, match="thiếu Giàng A G; hãy ghi có mặt hoặc vắng"):
        made(folder, **{"Có mặt": everybody[:-1]})
    papers, _due = made(folder, **{"Có mặt": everybody[:-1], "Vắng không lý do": everybody[-1:]})
    assert "Có mặt: 04/05" in papers["bien-ban"]
    with pytest.raises(InputError, match="vừa ghi có mặt vừa ghi vắng"):
        made(folder, **{"Có mặt": everybody, "Vắng không lý do": everybody[-1:]})


def test_what_came_of_a_task_is_blank_until_somebody_says_it(folder):
    task = {"Người thực hiện": "Trần Thị C", "Nhiệm vụ": "Thu đảng phí", "Thời hạn": "30/6/2026"}
    june = RECORD | {"Kỳ sinh hoạt": "tháng 6/2026", "Ngày họp": "03/6/2026", "Phân công nhiệm vụ": [task]}
    write(folder / "ky-hop/2026-06.yaml", june)
    vote = {"Nội dung biểu quyết": "Nghị quyết tháng 7", "Tán thành": 5}
    words = {"Chính trị, tư tưởng": "Ổn định.", "Nhiệm vụ chính trị": "Đạt.", "Phương hướng, nhiệm vụ": "- Làm đường."}
    papers, _due = made(folder, Vắng="không", **{"Nghị quyết": words | {"Số": "07", "Biểu quyết": vote}})
    assert "Thu đảng phí\nTrần Thị C\n30/6/2026\n\n" in papers["nghi-quyet"]
    assert "tán thành 05/05 đồng chí biểu quyết, đạt 100%" in papers["nghi-quyet"]


@pytest.mark.parametrize(
    ("numbers", "error"), [(("06", "07"), False), (("07", "07"), True), (("7", "07"), True), (("", ""), False)]
)
def test_two_resolutions_never_have_one_number(folder, numbers, error):
    words = {"Chính trị, tư tưởng": "Ổn định.", "Nhiệm vụ chính trị": "Đạt.", "Phương hướng, nhiệm vụ": "- Làm đường.",
             "Biểu quyết": {"Nội dung biểu quyết": "Nghị quyết", "Tán thành": 5}}  # fmt: skip
    for month, number in zip((6, 7), numbers, strict=True):
        record = RECORD | {"Kỳ sinh hoạt": f"tháng {month}/2026", "Ngày họp": f"03/{month}/2026", "Vắng": "không"}
        write(folder / f"ky-hop/2026-{month:02}.yaml", record | {"Nghị quyết": words | {"Số": number}})
    found = [item for item in vanban.verify(folder, on=ON) if item.code == "number-twice"]
    assert bool(found) is error
    if error:
        assert "số 07 đã dùng" in found[0].message
        assert (found[0].severity, found[0].file) == (Severity.ERROR, str(folder / "ky-hop/2026-07.yaml"))
        assert "Số:" in found[0].excerpt
        with pytest.raises(InputError, match="số 07 đã dùng"):
            vanban.cycle(folder, on=ON)


def test_a_series_that_began_anew_is_only_told(folder):
    words = {"Chính trị, tư tưởng": "Ổn định.", "Nhiệm vụ chính trị": "Đạt.", "Phương hướng, nhiệm vụ": "- Làm đường.",
             "Biểu quyết": {"Nội dung biểu quyết": "Nghị quyết", "Tán thành": 5}}  # fmt: skip
    for month, number in ((4, "02"), (5, "03"), (6, "01"), (7, "02")):
        record = RECORD | {"Kỳ sinh hoạt": f"tháng {month}/2026", "Ngày họp": f"03/{month}/2026", "Vắng": "không"}
        write(folder / f"ky-hop/2026-{month:02}.yaml", record | {"Nghị quyết": words | {"Số": number}})
    found = [item for item in vanban.verify(folder, on=ON) if item.code == "number-twice"]
    assert [item.severity for item in found] == [Severity.WARNING]
    assert any(item.code == "number-twice" for item in vanban.cycle(folder, on=ON).told)


def test_a_model_meeting_is_one_only_when_that_is_said(folder):
    write(folder / "ky-hop/2026-07.yaml", RECORD | {"Sinh hoạt mẫu": "không"})
    assert read_book(folder).meetings[0].entry.model is False


def test_the_file_of_minutes_tells_what_is_blank():
    data = without(example("minutes"), "Thành phần/Chính thức có mặt, Dự bị có mặt")
    text = yaml.safe_dump(data, allow_unicode=True, sort_keys=False, default_style='"')
    loaded = load_bytes(text.encode(), "x.yaml", ROOT)
    assert "attendance-unrecorded" in {item.code for item in loaded.advice}
    assert all(item.line for item in loaded.advice)


def test_a_date_that_is_far_off_is_told_with_its_record(folder, monkeypatch):
    monkeypatch.setattr(plausible, "this_year", lambda: 2026)
    year = {"Năm": 2026, "Kế hoạch chuyên đề": {"Ngày ban hành": "10/01/2062", "Mục đích, yêu cầu": "Nâng cao.",
                                                "Tổ chức thực hiện": "- Bí thư theo dõi."},
            "Các chuyên đề": [{"Thời gian": "quý I/2026", "Tên chuyên đề": "Chống lãng phí",
                               "Nhóm vấn đề": "học tập và làm theo Bác"}]}  # fmt: skip
    write(folder / "nam-2026.yaml", year)
    write(folder / "ky-hop/2026-07.yaml", RECORD | {"Vắng": "không"})
    told = [item for item in vanban.cycle(folder, on=ON).told if item.code == "year-far"]
    assert [(item.file, item.severity) for item in told] == [("nam-2026.yaml", Severity.WARNING)]


def test_a_cycle_tells_of_votes_that_nobody_accounts_for(folder):
    vote = {"Nội dung biểu quyết": "Kết luận", "Tán thành": 4}
    papers, due = made(folder, Vắng="không", **{"Biểu quyết": [vote]})
    assert "04 (80%)" in papers["bien-ban"]
    assert "votes-open" in due
    assert "votes-open" not in made(folder, Vắng="không", **{"Biểu quyết": [vote | {"Không tán thành": 1}]})[1]
    papers, due = made(folder, Vắng="không", **{"Biểu quyết": [vote | {"Tán thành": 0, "Không tán thành": 5}]})
    assert "Kết luận (không được thông qua)" in papers["bien-ban"]
    assert "vote-rejected" in due


def test_what_the_first_version_took_for_said_is_read_so():
    stored = upgraded_data({"votes": [{"subject": "x", "in_favour": "9"}]}, Minutes)
    assert stored["mode"] == "trực tiếp"
    assert stored["votes"] == [
        {"subject": "x", "in_favour": "9", "method": "giơ tay", "against": "0", "abstaining": "0"}
    ]
    assert upgraded_data({"attendees": [{"name": "A"}]}, AttendanceList)["attendees"][0]["standing"] == "chính thức"


# Nobody, and numbers in place of names ------------------------------------------------------------------------


@pytest.mark.parametrize("field", ["excused", "unexcused"])
@pytest.mark.parametrize("words", ["không", "Không.", "0", "không có", "không ai", "00"])
def test_the_words_for_none_name_nobody(field, words):
    for given in (words, [words]):
        found = Attendance.model_validate({**CELL, "present_official": "11", "present_probationary": "1", field: given})
        assert getattr(found, field) == ()
        assert not told(found)


@pytest.mark.parametrize("words", ["1", "02", "2 đồng chí", "03 người"])
def test_a_number_of_people_is_no_name(words):
    with pytest.raises(ValidationError, match="ghi họ tên từng người"):
        Attendance.model_validate({**CELL, "unexcused": [words]})
    with pytest.raises(ValidationError, match="ghi họ tên từng người"):
        Attendance.model_validate({**CELL, "excused": [words]})
    with pytest.raises(ValidationError, match="ghi họ tên từng người"):
        Attendance.model_validate({**CELL, "excused": [{"name": words, "reason": "ốm"}]})
    with pytest.raises(ValidationError, match="ghi họ tên từng người"):
        Attendance.model_validate({**CELL, "unexcused": ["Lò Văn D", "không"]})


def test_nobody_absent_of_either_kind_is_nobody_absent():
    found = Attendance.model_validate({**CELL, "excused": ["không"], "unexcused": ["không"]})
    assert (found.present, found.rate) == (12, "100%")
    assert Attendance.model_validate({**CELL, "unexcused": ["không"]}).present is None
    assert Attendance.model_validate({**CELL, "exempt": "1", "exempt_present": "không"}).exempt_present == 0


def test_the_absent_are_named_and_the_present_not_counted():
    found = Attendance.model_validate({**CELL, "unexcused": ["Lò Văn D", "Sùng Thị M"]})
    (problem,) = found.all_problems()
    assert "ghi 2 người vắng mà chưa ghi số có mặt" in problem.message
    assert "Vắng: không" not in problem.message


def test_a_record_of_a_meeting_reads_the_words_for_none():
    entry = {"kind": "thường kỳ", "period": "tháng 7/2026", "held_on": "03/7/2026", "start": "07:30", "end": "09:20",
             "location": "Nhà văn hoá", "secretary": {"name": "Trần Thị C"},
             "agenda": [{"title": "Đánh giá"}]}  # fmt: skip
    found = MeetingEntry.model_validate({**entry, "unexcused": ["không"], "exempt_present": ["không có"]})
    assert (found.unexcused, found.exempt_present) == ((), ())
    for field, words in (("unexcused", "1"), ("exempt_present", "2"), ("exempt_present", "đủ"), ("present", "12"),
                         ("present", "không"), ("present", "đủ")):  # fmt: skip
        with pytest.raises(ValidationError, match="ghi họ tên từng người"):
            MeetingEntry.model_validate({**entry, field: [words]})


@pytest.mark.parametrize(
    ("subject", "wanted"),
    [
        ("Nghị quyết tháng 6", False),
        ("Thông qua NQ tháng 6", False),
        ("dự thảo nghi quyet", False),
        ("Xoá tên đảng viên Vàng Văn X", True),
        ("Kết nạp quần chúng", True),
    ],
)
def test_votes_on_another_matter_are_told_in_a_resolution(subject, wanted):
    shown = vanban.load(ROOT / "vanban/templates/resolution/example.yaml").model_dump(mode="json", exclude_none=True)
    shown["vote"]["subject"] = subject
    found = get_form("resolution").model.model_validate(shown).all_problems()
    assert [p.path for p in found if p.code == "vote-subject"] == ([("vote", "subject")] if wanted else [])


def test_an_own_score_is_noted_in_the_months_table():
    shown = vanban.load(ROOT / "vanban/templates/scoring-sheet/example.yaml").model_dump(mode="json", exclude_none=True)
    cell = SimpleNamespace(cell=SimpleNamespace(name="Chi bộ thôn Hoa Ban", on=lambda _day: []))

    def line(scores):
        sheet = get_form("scoring-sheet").model.model_validate(shown | {"scores": scores})
        return upper._rating(cell, [SimpleNamespace(counted=counted_of(sheet))], sheet.period)

    own = [{key: value for key, value in score.items() if key != "appraised"} for score in shown["scores"]]
    assert line(own)["note"].endswith("chi bộ tự chấm, chưa thẩm định")
    assert "chưa thẩm định" not in line(shown["scores"])["note"]
