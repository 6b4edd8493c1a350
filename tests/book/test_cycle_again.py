"""``vanban cycle`` run again: what changed is made anew and nothing else, and it is what a first run would make."""

import json
import runpy
import shutil

import docx as python_docx
import pytest
import yaml

from tests.conftest import ROOT
from tests.helpers.commands import run
from tests.helpers.edits import by_python_docx, replaced
from vanban.book import maker, memory
from vanban.book.cycle import cycle_of
from vanban.documents import loading
from vanban.word.reader import lines_of

ON = ("--on", "31/3/2026")
SECRETARY = "chi-bo/01-thon-hoa-ban"


@pytest.fixture(scope="module")
def commune(tmp_path_factory):
    """A committee with two cells, three months each."""
    folder = tmp_path_factory.mktemp("commune")
    runpy.run_path(str(ROOT / "examples/dang-uy-xa/tao_ho_so.py"))["make"](folder)
    for cell in sorted(folder.glob("chi-bo/*"))[2:]:
        shutil.rmtree(cell)
    for path in folder.glob("chi-bo/*/ky-hop/2026-*"):
        if path.name > "2026-04" and "q1" not in path.name:
            path.unlink()
    path = folder / "dang-uy.yaml"
    committee = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)  # noqa: S506  # text only
    committee.pop("Sinh hoạt mẫu")  # of cells that are not there any more
    path.write_text(yaml.safe_dump(committee, allow_unicode=True, sort_keys=False, width=10_000), encoding="utf-8")
    return folder


@pytest.fixture
def records(commune, tmp_path):
    return shutil.copytree(commune, tmp_path / "ho-so")


def contents(folder):
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*.docx")}


def fresh(records, tmp_path, *options):
    """What a run makes that remembers nothing and finds nothing."""
    copy = shutil.copytree(records, tmp_path / "moi", ignore=shutil.ignore_patterns("giay-to", memory.FILE))
    assert run("cycle", copy, *ON, *options).exit_code == 0
    found = contents(copy / "giay-to")
    shutil.rmtree(copy)
    return found


def counted(result):
    """The numbers of files made, renewed, left and refused."""
    told = json.loads(result.stdout)
    return told["made"], told["renewed"], told["left"], len(told["refused"])


def a_place(records):
    replaced(records / SECRETARY / "ky-hop/2026-02-thuong-ky.yaml", "Địa điểm: ", "Địa điểm: Phòng hai, ")


def a_profile(records):
    (records / "vanban.yaml").write_text("Nơi lưu: Tủ số 3\n", encoding="utf-8")


def a_profile_of_one_cell(records):
    (records / SECRETARY / "vanban.yaml").write_text("Nơi lưu: Tủ số 3\n", encoding="utf-8")


def a_comment(records):
    path = records / SECRETARY / "ky-hop/2026-02-thuong-ky.yaml"
    path.write_text("# ghi chú\n" + path.read_text(encoding="utf-8"), encoding="utf-8")


def a_meeting_less(records):
    (records / SECRETARY / "ky-hop/2026-03-thuong-ky.yaml").unlink()


def labels(records, chair="Chủ toạ"):
    folder = records / "bo-mau/labels"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "minutes.yaml").write_text(f"source: Mẫu của tỉnh\nlabels: {{chair: {chair}}}\n", encoding="utf-8")
    (records / "vanban.yaml").write_text("packs: [bo-mau]\n", encoding="utf-8")


CHANGES = [a_place, a_profile, a_profile_of_one_cell, a_comment, a_meeting_less, labels]


def test_nothing_changed(records, monkeypatch):
    first = run("cycle", records, *ON, "--json")
    made = contents(records / "giay-to")
    assert counted(first) == (len(made), 0, 0, 0)
    stamps = {path: path.stat().st_mtime_ns for path in (records / "giay-to").rglob("*.docx")}
    for name in ("maker.compose", "renewal.render"):
        monkeypatch.setattr(f"vanban.book.{name}", None)  # none of them is called
    read = []
    reader = loading.read_bytes
    monkeypatch.setattr(
        loading, "read_bytes", lambda data, name, *of, **how: read.append(name) or reader(data, name, *of, **how)
    )
    again = run("cycle", records, *ON, "--json")
    assert set(read) == {item["file"] for item in json.loads(again.stdout)["findings"]}  # for their lines
    assert len(read) == len(set(read)) < len(list(records.rglob("*.yaml"))) / 2
    assert again.exit_code == 0
    assert counted(again) == (0, 0, len(made), 0)
    assert {path: path.stat().st_mtime_ns for path in stamps} == stamps


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_is_made_and_nothing_else(records, tmp_path, change):
    run("cycle", records, *ON)
    before = contents(records / "giay-to")
    change(records)
    result = run("cycle", records, *ON, "--json")
    assert result.exit_code == 0, result.output
    after, wanted = contents(records / "giay-to"), fresh(records, tmp_path)
    assert {name: after[name] for name in wanted} == wanted
    differs = sum(before[name] != wanted[name] for name in wanted)
    assert counted(result) == (0, differs, len(wanted) - differs, 0)
    assert (differs > 0) == (change is not a_comment)
    assert differs < len(wanted) or change in (a_profile, labels)


def test_a_pack_that_changes(records, tmp_path):
    labels(records)
    run("cycle", records, *ON)
    before = contents(records / "giay-to")
    labels(records, "Người chủ trì")
    assert run("cycle", records, *ON).exit_code == 0
    assert contents(records / "giay-to") == fresh(records, tmp_path) != before


def test_without_data_and_with_them_again(records, tmp_path):
    run("cycle", records, *ON)
    for options in (("--no-data",), ()):
        assert run("cycle", records, *ON, *options).exit_code == 0
        assert contents(records / "giay-to") == fresh(records, tmp_path, *options)


def test_a_paper_that_is_gone_is_made_again_and_one_that_was_edited_is_refused(records, tmp_path):
    run("cycle", records, *ON)
    folder = records / "giay-to"
    wanted = contents(folder)
    gone, edited = sorted(folder.rglob("*bien-ban.docx"))[:2]
    gone.unlink()
    by_python_docx(edited)
    touched = edited.read_bytes()
    for number in range(2):
        result = run("cycle", records, *ON)
        assert result.exit_code == 4
        assert f"{edited} đã được sửa tay" in result.stderr
        left = len(wanted) - 2 + number
        told = f"{left} tệp giữ nguyên; 1 tệp không ghi đè\n"
        assert result.stdout.startswith(told if number else f"1 tệp mới; {told}")
        assert edited.read_bytes() == touched
    a_place(records)
    result = run("cycle", records, *ON, "--force", "--json")
    assert (result.exit_code, counted(result)[0], counted(result)[3]) == (4, 0, 1)
    assert edited.read_bytes() == touched
    assert run("cycle", records, *ON, "--overwrite-edited").exit_code == 0
    assert contents(folder) == fresh(records, tmp_path)


def test_an_edited_paper_of_the_changed_record_is_kept_and_the_others_are_made(records):
    run("cycle", records, *ON)
    a_place(records)
    edited = records / "giay-to" / SECRETARY / "2026-02-thuong-ky-bien-ban.docx"
    by_python_docx(edited)
    assert counted(run("cycle", records, *ON, "--json"))[3] == 1
    assert python_docx.Document(edited).paragraphs[-1].text.endswith("Thêm bằng tay.")
    other = edited.with_name("2026-02-thuong-ky-diem-danh.docx")
    assert any("Phòng hai" in line.text for line in lines_of(other.read_bytes()))


def test_what_is_remembered_may_be_lost_or_broken(records, tmp_path):
    run("cycle", records, *ON)
    path = records / memory.FILE
    whole = path.read_bytes()
    wanted = fresh(records, tmp_path)
    program, _units, trees = json.loads(whole.partition(b"\n")[2])
    odd = [{}, [], {"x": 1}, ["p", {"x": ["a", "b", [[1]]]}, {}], ["p", {}, []], ["p", {}, {"x": 1}]]
    odd += [[program, {}, dict.fromkeys(trees, value)] for value in ({}, "x", {"members": "x"})]
    bodies = [json.dumps(body).encode() for body in odd]
    forged = [memory._HEAD + memory.digest(body).encode() + b"\n" + body for body in bodies]
    for data in (None, b"", b"\xff\x00", whole[:-9], whole.replace(b"vanban cycle ", b"vanban cycle 9"), *forged):
        path.unlink(missing_ok=True)
        if data is not None:
            path.write_bytes(data)
        result = run("cycle", records, *ON, "--json")
        assert result.exit_code == 0, result.output
        assert counted(result) == (0, 0, len(wanted), 0)
        assert path.read_bytes() == whole


def test_where_nothing_can_be_remembered_all_is_made(records, tmp_path):
    (records / memory.FILE).mkdir()
    for _time in range(2):
        assert run("cycle", records, *ON).exit_code == 0
    assert contents(records / "giay-to") == fresh(records, tmp_path)
    assert not list(records.glob(".vanban-*.tmp"))


def test_another_program_remembers_nothing(records, monkeypatch):
    run("cycle", records, *ON)
    monkeypatch.setattr(memory, "__version__", "9.9")
    monkeypatch.setattr(memory, "_remembered", None)
    assert run("cycle", records, *ON).exit_code == 0


def test_one_record_changed_composes_its_own_papers_alone(records, monkeypatch):
    """Those of the meeting, and of the committee and the year what tells of its place."""
    run("cycle", records, *ON)
    made = []

    def compose(model, data, *others, **more):
        made.append(data)
        return kept(model, data, *others, **more)

    kept = maker.compose
    monkeypatch.setattr(maker, "compose", compose)
    a_place(records)
    assert run("cycle", records, *ON).exit_code == 0
    assert 5 <= len([data for data in made if "Phòng hai" in str(data)]) <= len(made) <= 9
    assert all("Phòng hai" in str(data) or data["period"] == "tháng 2 năm 2026" for data in made)


def test_a_record_that_was_known_is_told_of_at_its_line_of_today(records):
    path = records / SECRETARY / "ky-hop/2026-02-thuong-ky.yaml"
    replaced(path, "Người thực hiện: Giàng Văn Mai", "Người thực hiện: Bùi Văn Lạ")
    for begin in ("", "", "# ghi chú\n"):
        path.write_text(begin + path.read_text(encoding="utf-8"), encoding="utf-8")
        found = json.loads(run("cycle", records, *ON, "--json").stdout)["findings"]
        (line,) = [item["line"] for item in found if item["code"] == "person-unknown"]
        assert "Bùi Văn Lạ" in path.read_text(encoding="utf-8").splitlines()[line - 1]


def test_a_record_that_was_renamed_is_named_as_it_is_called_today(records):
    run("cycle", records, *ON)
    path = records / SECRETARY / "ky-hop/2026-02-thuong-ky.yaml"
    path.rename(path.with_suffix(".yml"))
    papers = cycle_of(records, None, memory.Memory(records, data=True)).papers
    assert path.with_suffix(".yml") in {paper.source for paper in papers}
    assert all(paper.source.exists() for paper in papers)


def test_papers_may_go_elsewhere_and_nothing_of_the_records_goes_with_them(records, tmp_path):
    run("cycle", records, *ON)
    assert run("cycle", records, *ON, "-o", tmp_path / "noi-khac").exit_code == 0
    assert contents(tmp_path / "noi-khac") == contents(records / "giay-to")
    assert all(path.suffix == ".docx" for path in (tmp_path / "noi-khac").rglob("*") if path.is_file())


def test_a_fault_in_a_record_is_told_every_time(records):
    run("cycle", records, *ON)
    replaced(records / SECRETARY / "ky-hop/2026-02-thuong-ky.yaml", "Kết thúc: ", "Kết thúc: 25:")
    for _time in range(2):
        assert run("cycle", records, *ON).exit_code == 1
