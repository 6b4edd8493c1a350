"""A year of a commune's records: every paper made, every one in agreement, every planted contradiction named."""

import runpy
import shutil
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
import yaml

import vanban
from tests.conftest import ROOT
from tests.helpers.commands import run
from vanban.book.facts import contradictions, facts
from vanban.book.rules import rules_on
from vanban.checks.checking import check_many
from vanban.documents.rendering import render
from vanban.models.meeting import Band
from vanban.models.moments import whole_day
from vanban.packs.scaffold import data_text
from vanban.word.reader import lines_of

SOURCE = ROOT / "examples/dang-uy-xa"
END = date(2026, 12, 31)


@pytest.fixture(scope="module")
def commune(tmp_path_factory):
    folder = tmp_path_factory.mktemp("commune")
    runpy.run_path(str(SOURCE / "tao_ho_so.py"))["make"](folder)
    return folder


@pytest.fixture(scope="module")
def papers(commune):
    return {paper.name: paper for paper in vanban.cycle(commune, on=END).papers}


@pytest.fixture
def cell(commune, tmp_path):
    """A copy of the first cell, to be spoiled."""
    return shutil.copytree(commune / "chi-bo/01-thon-hoa-ban", tmp_path / "cell")


def test_the_size_of_the_real_roll_up(commune):
    cells = [yaml.safe_load(path.read_text()) for path in commune.rglob("chi-bo.yaml")]
    assert (len(cells), sum(len(cell["Đảng viên"]) for cell in cells)) == (13, 157)


def test_the_findings_are_those_listed_and_no_others(commune):
    wanted = [
        (item["tệp"], item["mã"], item["trường"] or None)
        for items in yaml.safe_load((SOURCE / "phai-thay.yaml").read_text()).values()
        for item in items
    ]
    found = vanban.verify(commune, on=END)
    told = [((item.file or "").removeprefix(f"{commune}/"), item.code, item.field) for item in found]
    assert sorted(told, key=str) == sorted(wanted, key=str)
    assert all(item.line and item.message for item in found)


def test_every_paper_is_clean_and_none_disagrees(papers, tmp_path):
    paths = []
    for name, paper in papers.items():
        path = tmp_path / f"{name.replace('/', '_')}.docx"
        path.write_bytes(render(paper.document))
        paths.append(path)
    assert len(paths) > 1500
    assert not [found for report in check_many(paths, standard=None, advice=False) for found in report]
    assert not list(contradictions((name, paper.document) for name, paper in papers.items()))


def test_the_papers_of_a_month(papers):
    month = "chi-bo/01-thon-hoa-ban/2026-07-thuong-ky-"
    assert {name.removeprefix(month) for name in papers if name.startswith(month)} == {
        "giay-moi", "chuong-trinh", "diem-danh", "bien-ban", "nghi-quyet", "cham-diem", "phieu-du"}  # fmt: skip
    year = {name for name in papers if "/" not in name}
    assert len([name for name in year if "lich-sinh-hoat" in name]) == 12
    assert len([name for name in year if "tong-hop-xep-loai" in name]) == 12
    assert {"2026-ke-hoach-chi-bo-mau", "2026-bao-cao-chi-bo-mau", "2026-q3-bao-cao", "2026-ca-nam-tong-hop"} <= year


def test_counts_follow_from_the_member_list(papers):
    first = papers["chi-bo/01-thon-hoa-ban/2026-02-thuong-ky-bien-ban"].document.attendance
    assert (first.total, first.official, first.probationary, first.exempt) == (13, 12, 1, 1)
    later = papers["chi-bo/01-thon-hoa-ban/2026-06-thuong-ky-bien-ban"].document.attendance
    assert (later.total, later.official, later.probationary) == (13, 13, 0)  # recognised on 19 May
    moved = papers["chi-bo/04-thon-ban-thu/2026-09-thuong-ky-bien-ban"].document.attendance
    assert moved.total == 10
    assert "Chi bộ thôn Bản Thử rời chi bộ: đồng chí" in papers["2026-08-tong-hop-xep-loai"].document.changes


def test_the_reports_count_what_the_meetings_say(papers):
    report = papers["2026-q3-bao-cao"].document
    minutes = [
        paper.document
        for name, paper in papers.items()
        if name.startswith("chi-bo/") and name.endswith("bien-ban") and paper.document.period in report.quarter
    ]
    row = report.all_cells
    assert (row.regular, row.thematic) == (39, 12)
    assert len(minutes) == 51
    present, summoned = (sum(getattr(m.attendance, n) for m in minutes) for n in ("present", "summoned"))
    assert row.attendance == f"{Decimal(present * 100) / summoned:.1f}%".replace(".", ",")
    year = papers["2026-ca-nam-tong-hop"].document
    assert (year.all_cells.regular, year.all_cells.thematic, year.all_cells.unrated) == (156, 51, 1)


def test_one_absence_changes_every_paper_that_shows_it(cell):
    before = {paper.name: paper.document for paper in vanban.cycle(cell, on=END).papers}
    path = cell / "ky-hop/2026-07-thuong-ky.yaml"
    record = yaml.safe_load(path.read_text())
    speakers = {o["Người phát biểu"] for item in record["Nội dung"] for o in item.get("Ý kiến tham gia", ())}
    absent = {a["Họ tên"] for a in record["Vắng có lý do"]}
    members = [m["Họ tên"] for m in yaml.safe_load((cell / "chi-bo.yaml").read_text())["Đảng viên"][:-2]]
    name = next(name for name in members if name not in speakers | absent)
    record["Vắng có lý do"].append({"Họ tên": name, "Lý do": "ốm"})
    path.write_text(yaml.safe_dump(record, allow_unicode=True, width=100_000))
    with pytest.raises(vanban.InputError, match="có 11 phiếu mà chỉ 10"):
        vanban.cycle(cell, on=END)
    for vote in (*record["Biểu quyết"], record["Nghị quyết"]["Biểu quyết"]):
        vote["Tán thành"] -= 1
    record["Số đảng viên nhất trí"] -= 1
    path.write_text(yaml.safe_dump(record, allow_unicode=True, width=100_000))
    after = {paper.name: paper.document for paper in vanban.cycle(cell, on=END).papers}
    assert {name for name, document in after.items() if document != before[name]} == {
        "2026-07-thuong-ky-diem-danh", "2026-07-thuong-ky-bien-ban", "2026-07-thuong-ky-nghi-quyet",
        "2026-07-thuong-ky-phieu-du", "2026-q3-bao-cao", "2026-ca-nam-tong-hop"}  # fmt: skip


SPOILED = {
    "bien-ban": ("start", "end", "location", "held_on", "chair", "secretary", "attendance", "quality", "votes"),
    "nghi-quyet": ("start", "end", "location", "held_on", "attendance", "quality", "assignments"),
    "diem-danh": ("held_on", "attendees"),
    "giay-moi": ("start", "location", "held_on"),
    "chuong-trinh": ("start", "location", "held_on"),
    "cham-diem": ("held_on", "scores"),
    "phieu-du": ("held_on", "present", "summoned", "self_total", "self_band", "appraised_total", "appraised_band"),
}


def spoil(value):
    """Return a value of the same kind that says something else."""
    if isinstance(value, Band):
        return Band.POOR
    if isinstance(value, tuple):
        return value[:-1] if value and hasattr(value[0], "task") else (*value[:-1], spoil(value[-1]))
    if isinstance(value, date):
        return value.replace(day=value.day % 28 + 1)
    if isinstance(value, int | Decimal):
        return value + 1
    if hasattr(value, "hour"):
        return value.replace(minute=(value.minute + 7) % 60)
    for name in ("in_favour", "total", "score", "presence", "self_score", "name"):
        if hasattr(value, name):
            inner = getattr(value, name)
            changed = type(inner)("vắng không lý do") if name == "presence" else spoil(inner)
            return value.model_copy(update={name: changed})
    return f"{value} khác"


@pytest.mark.parametrize(("paper", "field"), [(paper, field) for paper, fields in SPOILED.items() for field in fields])
def test_a_planted_contradiction_names_both(papers, paper, field):
    month = "chi-bo/01-thon-hoa-ban/2026-07-thuong-ky-"
    own = {name: p.document for name, p in papers.items() if name.startswith(month) or "/" not in name}
    name = f"{month}{paper}"
    true = own[name]
    own[name] = true.model_copy(update={field: spoil(getattr(true, field))})
    changed = {f.name for f in set(facts(own[name])) ^ set(facts(true))}
    found = list(contradictions(own.items()))
    assert found
    assert {item.field for item in found} <= changed
    for item in found:
        assert name in item.message
        assert item.message.count("“") >= 2
        assert any(other in item.message for other in own if other != name)


UPPER = (
    ("2026-07-tong-hop-xep-loai", "ratings", ("present", "summoned", "held_on", "points", "band")),
    ("2026-07-lich-sinh-hoat", "meetings", ("held_on", "start", "location", "members")),
    ("2026-q3-bao-cao", "meetings", ("held_on", "present", "summoned", "members", "official", "exempt")),
    ("2026-q3-bao-cao", "scores", ("self_total", "self_band", "appraised_total", "appraised_band")),
    ("2026-ca-nam-tong-hop", "meetings", ("held_on", "present")),
    ("2026-bao-cao-chi-bo-mau", "results", ("held_on", "present", "summoned", "points", "cell")),
    ("2026-ke-hoach-chi-bo-mau", "selected", ("cell",)),
)


@pytest.mark.parametrize(
    ("name", "rows", "field"), [(name, rows, field) for name, rows, fields in UPPER for field in fields]
)
def test_a_contradiction_planted_in_a_committees_paper_names_both(papers, name, rows, field):
    own = {key: paper.document for key, paper in papers.items()}
    lines = list(getattr(own[name], rows))
    lines[-1] = lines[-1].model_copy(update={field: spoil(getattr(lines[-1], field))})
    own[name] = own[name].model_copy(update={rows: tuple(lines)})
    found = list(contradictions(own.items()))
    assert found
    for item in found:
        assert name in item.message
        assert item.message.count("“") >= 2


def test_a_data_file_among_the_records_is_held_against_them(cell):
    made = {paper.name: paper.document for paper in vanban.cycle(cell, on=END).papers}
    path = cell / "bien-ban-cu.yaml"
    path.write_text(data_text(made["2026-07-thuong-ky-bien-ban"]).replace("07:30:00", "07:15:00"))
    found = [item for item in vanban.verify(cell, on=END) if item.code == "papers-disagree"]
    assert [(item.field, item.file) for item in found] == [("start", "bien-ban-cu.yaml")]
    path.write_text("form: minutes\nSai: 1\n")
    assert "key-unknown" in {item.code for item in vanban.verify(cell, on=END)}


@pytest.mark.parametrize("name", ["a.YAML", "a.markdown"])
def test_a_data_file_among_the_records_may_end_as_any_that_is_rendered(cell, name):
    mark = "---\n" if name.endswith("markdown") else ""
    (cell / name).write_text(f"{mark}form: minutes\nSai: 1\n{mark}")
    told = {(Path(item.file or "").name, item.code) for item in vanban.verify(cell, on=END)}
    assert (name, "key-unknown") in told


def test_a_report_after_its_date(cell):
    path = cell / "chi-bo.yaml"
    path.write_text(path.read_text() + "\nHạn báo cáo quý: 5\n")
    assert not [item for item in vanban.cycle(cell, on=END).due if item.code == "report-late"]
    year = cell / "nam-2026.yaml"
    year.write_text(year.read_text().replace("Ngày ban hành: 30/3/2026", "Ngày ban hành: 06/4/2026"))
    (late,) = [item for item in vanban.cycle(cell, on=END).due if item.code == "report-late"]
    assert "hạn là 05/4/2026" in late.message


def test_a_word_file_edited_by_hand_is_held_against_the_records(cell):
    result = run("cycle", cell, "--on", "31/12/2026")
    assert result.exit_code == 0, result.stderr
    assert run("verify", cell, "--on", "31/12/2026").exit_code == 0
    path = cell / "giay-to/2026-07-thuong-ky-bien-ban.docx"
    parts = vanban.word.package.read_parts(path.read_bytes())
    main = parts["word/document.xml"].decode()
    parts["word/document.xml"] = main.replace("07 giờ 30 phút</w:t>", "08 giờ 00 phút</w:t>").encode()
    path.write_bytes(vanban.word.package.write_parts(parts))
    result = run("verify", cell, "--on", "31/12/2026")
    assert result.exit_code == 1
    assert "giay-to/2026-07-thuong-ky-bien-ban.docx" in result.stderr
    assert "giờ bắt đầu không thống nhất" in result.stderr
    assert "ky-hop/2026-07-thuong-ky.yaml" in result.stderr
    assert result.stdout.startswith("1 mâu thuẫn")


def test_what_is_there_is_left_alone(cell):
    assert run("cycle", cell, "--on", "31/12/2026").exit_code == 0
    result = run("cycle", cell, "--on", "31/12/2026")
    assert (result.exit_code, "tệp giữ nguyên\n" in result.stdout) == (0, True)
    assert run("cycle", cell, "--on", "31/12/2026", "--force").exit_code == 0


def change(cell, edit, name="ky-hop/2026-07-thuong-ky.yaml"):
    path = cell / name
    record = yaml.safe_load(path.read_text())
    edit(record)
    path.write_text(yaml.safe_dump(record, allow_unicode=True, width=100_000))
    return [item for item in vanban.verify(cell, on=END) if item.code != "meeting-short" or "07-" in (item.file or "")]


@pytest.mark.parametrize(
    ("edit", "codes"),
    [
        (lambda r: r["Vắng có lý do"].append({"Họ tên": "Người Lạ", "Lý do": "ốm"}), {"absent-unknown"}),
        (
            lambda r: r.update({"Vắng không lý do": [r["Thư ký"]]}),
            {"absent-leads", "absent-speaks", "unexcused", "attendance-low"},
        ),
        # In July 2026 20-QĐ/TW was in force, which was not read: no share is asked for.
        (lambda r: r["Biểu quyết"][0].update({"Tán thành": 6}), {"votes-open"}),
        (lambda r: r["Kết quả nhiệm vụ kỳ trước"].pop(), {"task-open"}),
        (lambda r: r["Kết quả nhiệm vụ kỳ trước"][0].update({"Nhiệm vụ": "Việc khác"}), {"task-unknown", "task-open"}),
        (lambda r: r.update({"Ngày gửi tài liệu": r["Ngày họp"]}), {"documents-late"}),
        (lambda r: r.update({"Ngày hoàn thiện": "20/7/2026"}), {"report-late"}),
        (lambda r: r.update({"Kết thúc": "08:45"}), {"meeting-short"}),
        (lambda r: r.update({"Miễn sinh hoạt có mặt": [r["Thư ký"]]}), {"exempt-unknown"}),
        (lambda r: r.pop("Điểm") and r.pop("Phiếu dự"), {"score-missing"}),
    ],
)
def test_each_rule_finds_its_fault_and_no_other(cell, edit, codes):
    found = change(cell, edit)
    assert {item.code for item in found} == codes
    assert all("2026-07-thuong-ky" in (item.file or "") and item.line for item in found)


def test_two_meetings_of_a_committee_in_a_month_have_papers_of_their_own(cell):
    source = cell / "ky-hop/2026-07-thuong-ky.yaml"
    text = source.read_text(encoding="utf-8")
    committee = text.replace("thường kỳ", "họp chi uỷ", 1).replace("Miễn sinh hoạt có mặt", "# Miễn")
    before = {paper.name for paper in vanban.cycle(cell, on=END).papers}
    record = yaml.load(committee, Loader=yaml.BaseLoader)  # noqa: S506  # text only
    keep = ("Loại kỳ họp", "Kỳ sinh hoạt", "Bắt đầu", "Kết thúc", "Địa điểm", "Thư ký")
    for day in ("01/7/2026", "20/7/2026"):
        small = {key: record[key] for key in keep} | {"Ngày họp": day, "Vắng": "không"}
        small |= {"Thư ký": "Nguyễn Văn A", "Nội dung": [{"Tên nội dung": "Chuẩn bị", "Kết luận": "Thống nhất."}]}
        path = cell / f"ky-hop/chi-uy-{day[:2]}.yaml"
        path.write_text(yaml.safe_dump(small, allow_unicode=True, width=1000), encoding="utf-8")
    names = {paper.name for paper in vanban.cycle(cell, on=END).papers} - before
    assert {name for name in names if name.endswith("bien-ban")} == {
        "2026-07-hop-chi-uy-bien-ban",
        "2026-07-hop-chi-uy-20-07-bien-ban",
    }
    path.write_text(path.read_text(encoding="utf-8").replace("20/7/2026", "01/7/2026"), encoding="utf-8")
    with pytest.raises(vanban.InputError, match=r"đã ghi ở chi-uy-01\.yaml"):
        vanban.cycle(cell, on=END)


def test_an_absent_secretary_does_not_chair(cell):
    path = cell / "ky-hop/2026-07-thuong-ky.yaml"
    record = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)  # noqa: S506  # text only
    chair = vanban.cycle(cell, on=END).papers[0].document.signature.name
    record.pop("Chủ trì", None)
    record["Vắng có lý do"] = [*record.get("Vắng có lý do", []), {"Họ tên": chair, "Lý do": "ốm"}]
    path.write_text(yaml.safe_dump(record, allow_unicode=True, width=1000), encoding="utf-8")
    with pytest.raises(vanban.InputError, match="không có mặt mà chưa ghi ai chủ trì"):
        vanban.cycle(cell, on=END)


def test_more_than_half_is_advice_since_208(cell):
    """Its own text was not read: it is named without a clause."""
    name = "ky-hop/2026-09-thuong-ky.yaml"
    found = change(cell, lambda r: r["Biểu quyết"][0].update({"Tán thành": 6}), name)
    [told] = [item for item in found if item.code == "majority"]
    assert told.severity == "advice"
    assert "(208-QĐ/TW, chưa đọc nguyên văn)" in told.message


def test_rules_of_2018_ask_for_no_days():
    assert rules_on(date(2024, 3, 1)).get("documents-days") is None
    assert rules_on(date(2024, 3, 1)).rubric_id == "qd14-2018"
    assert rules_on(date(2025, 10, 27)).get("attendance").value == "85"
    assert rules_on(date(2025, 10, 28)).get("attendance").value == "90"
    assert rules_on(date(2026, 1, 1)).get("report-days").value == "2"


def test_a_missing_month_and_a_missing_report_are_due(cell):
    (cell / "ky-hop/2026-08-thuong-ky.yaml").unlink()
    change(cell, lambda r: r.update({"Kết quả nhiệm vụ kỳ trước": []}), "ky-hop/2026-09-thuong-ky.yaml")
    codes = [(item.code, item.message[:16]) for item in vanban.cycle(cell, on=date(2026, 9, 15)).due]
    assert ("meeting-missing", "tháng 8 năm 2026") in codes
    path = cell / "nam-2026.yaml"
    record = yaml.safe_load(path.read_text())
    record["Báo cáo quý"] = record["Báo cáo quý"][1:]
    path.write_text(yaml.safe_dump(record, allow_unicode=True, width=100_000))
    assert "report-missing" in {item.code for item in vanban.cycle(cell, on=date(2026, 9, 15)).due}
    assert not vanban.cycle(cell, on=date(2026, 1, 2)).due


@pytest.mark.parametrize("name", ["chi-bo.yaml", "nam-2026.yaml", "ky-hop/2026-07-thuong-ky.yaml"])
def test_a_wrong_key_in_any_record_is_told_at_its_place(cell, name):
    path = cell / name
    path.write_text(path.read_text() + "\nSai khoá: 1\n")
    with pytest.raises(vanban.InputError, match=rf"{path.name}:\d+:1: .*Sai khoá"):
        vanban.cycle(cell)
    result = run("cycle", cell)
    assert result.exit_code == 1
    assert not (cell / "giay-to").exists()


def test_a_folder_without_records(tmp_path):
    result = run("verify", tmp_path)
    assert (result.exit_code, "chi-bo.yaml" in result.stderr) == (1, True)
    assert run("cycle", tmp_path, "--on", "32/1/2026").exit_code == 1


def test_a_province_rolls_up_its_communes(commune, tmp_path):
    for name in ("mot", "hai"):
        shutil.copytree(commune, tmp_path / name, ignore=shutil.ignore_patterns("giay-to"))
    path = tmp_path / "hai/dang-uy.yaml"
    path.write_text(path.read_text().replace("Đảng uỷ xã Mường Ví Dụ", "Đảng uỷ xã Nà Ví Dụ"))
    for cell in (tmp_path / "hai").rglob("chi-bo.yaml"):
        cell.write_text(cell.read_text().replace("Đảng bộ xã Mường Ví Dụ", "Đảng bộ xã Nà Ví Dụ"))
    told = yaml.safe_load((commune / "dang-uy.yaml").read_text())
    upper = {
        "Cơ quan ban hành": {"Tên cơ quan ban hành": "Tỉnh uỷ Lai Châu", "Địa danh": "Lai Châu"},
        "Báo cáo quý": told["Báo cáo quý"][2:3],
        "Tổng hợp": told["Tổng hợp"],
    }
    (tmp_path / "dang-uy.yaml").write_text(yaml.safe_dump(upper, allow_unicode=True, width=100_000))
    papers = {paper.name: paper.document for paper in vanban.cycle(tmp_path, on=END).papers}
    report = papers["2026-q3-bao-cao"]
    below = papers["mot/2026-q3-bao-cao"]
    assert [(row.cell, row.regular, row.attendance) for row in report.cells] == [
        (name, below.all_cells.regular, below.all_cells.attendance)
        for name in ("Đảng uỷ xã Nà Ví Dụ", "Đảng uỷ xã Mường Ví Dụ")
    ]
    assert (report.cell_count, report.unit_label, report.members) == (26, "Đơn vị", 2 * below.members)
    assert not [item for item in vanban.verify(tmp_path, on=END) if item.code == "papers-disagree"]


def test_days_are_read_as_everywhere():
    assert whole_day("30/6/2026") == date(2026, 6, 30)


def test_the_chain_of_the_seed_plan():
    folder = ROOT / "examples/sinh-hoat-mau-2024"
    cycle = vanban.cycle(folder, on=date(2024, 3, 31))
    assert not cycle.due
    names = [paper.name.rpartition("/")[2] for paper in cycle.papers]
    assert len(names) == len(set(names)) == 18
    for paper in cycle.papers:
        docx = render(paper.document)
        assert vanban.extract(docx) == paper.document
        assert 'standard="hd36-2018"' in vanban.word.package.read_parts(docx)["customXml/item1.xml"].decode()
    assert [item.code for item in vanban.verify(folder, on=date(2024, 3, 31))] == ["score-lowered"]
    plan, report = (
        next(p.document for p in cycle.papers if p.name == f"2024-{name}-chi-bo-mau")
        for name in ("ke-hoach", "bao-cao")
    )
    assert [(c.cell, c.kind) for c in plan.selected] == [(r.cell, r.kind) for r in report.results]


def test_a_meeting_of_the_cells_committee_calls_its_members_only(cell):
    source = yaml.safe_load((cell / "ky-hop/2026-07-thuong-ky.yaml").read_text())
    for name in ("Nghị quyết", "Điểm", "Phiếu dự", "Kết quả nhiệm vụ kỳ trước", "Phân công nhiệm vụ", "Ngày mời họp"):
        source.pop(name)
    vote = [{"Nội dung biểu quyết": "Dự thảo nghị quyết", "Tán thành": 3}]
    source |= {"Loại kỳ họp": "họp chi uỷ", "Ngày họp": "29/7/2026", "Biểu quyết": vote, "Vắng có lý do": []}
    source["Số đảng viên nhất trí"] = 3
    source["Nội dung"] = source["Nội dung"][:1]
    (cell / "ky-hop/2026-07-chi-uy.yaml").write_text(yaml.safe_dump(source, allow_unicode=True, width=100_000))
    papers = {paper.name: paper.document for paper in vanban.cycle(cell, on=END).papers}
    minutes = papers["2026-07-hop-chi-uy-bien-ban"]
    assert (minutes.attendance.total, minutes.attendance.present) == (3, 3)
    assert "- Tổng số chi uỷ viên: 03 đồng chí (chính thức 03, dự bị 0)." in [
        line.text for line in lines_of(render(minutes))
    ]
    report = papers["2026-q3-bao-cao"]
    assert (report.members, report.all_cells.regular, report.all_cells.thematic) == (13, 3, 1)
    assert not [item for item in vanban.verify(cell, on=END) if "chi-uy" in (item.file or "")]
