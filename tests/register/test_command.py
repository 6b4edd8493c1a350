"""The register from the command line: numbers into papers and data files, its tables, its print."""

import json
import sqlite3
from contextlib import closing

import pytest
from click.testing import CliRunner
from openpyxl import load_workbook

import vanban
from tests.conftest import PLAN_EXAMPLE
from vanban.cli import cli


def run(*arguments, code=0):
    result = CliRunner().invoke(cli, [str(item) for item in arguments])
    assert result.exit_code == code, result.output
    return result


@pytest.fixture
def office(tmp_path, monkeypatch):
    """A folder with a register and a data file whose number is left out."""
    monkeypatch.chdir(tmp_path)
    text = PLAN_EXAMPLE.read_text(encoding="utf-8").replace("Số: 15\n", "")
    (tmp_path / "kh.yaml").write_text(text, encoding="utf-8")
    run("register", "new", "so.db", "--office", "Đảng uỷ xã Mường Ví Dụ", "--place", "Mường Ví Dụ", "--parent",
        "Đảng bộ tỉnh Lai Châu", "--term", "2025 - 2030", "--from", "11/8/2025")  # fmt: skip
    return tmp_path


def numbers():
    return [row["Số, ký hiệu"] for row in json.loads(run("register", "list", "so.db", "--json").stdout)]


def test_a_paper_rendered_again_keeps_its_number(office):
    before = (office / "kh.yaml").read_bytes()
    assert "01-KH/ĐU" in run("render", "kh.yaml", "--register", "so.db").stderr
    first = (office / "kh.docx").read_bytes()
    run("render", "kh.yaml", "--register", "so.db")
    run("render", "kh.yaml", "--register", "so.db", "-o", "b.docx")
    assert (office / "kh.docx").read_bytes() == (office / "b.docx").read_bytes() == first
    assert (office / "kh.yaml").read_bytes() == before
    assert numbers() == ["01-KH/ĐU"]
    assert vanban.check(office / "kh.docx").findings == ()


def test_the_number_goes_into_the_data_file_when_asked_and_that_line_alone(office):
    before = (office / "kh.yaml").read_text(encoding="utf-8").splitlines()
    run("render", "kh.yaml", "--register", "so.db", "--write-number")
    after = (office / "kh.yaml").read_text(encoding="utf-8").splitlines()
    assert [line for line in after if line not in before] == ["Số: 01"]
    assert [line for line in after if line in before] == before
    run("render", "kh.yaml", "--register", "so.db", "--force", "--write-number")
    assert (office / "kh.yaml").read_text(encoding="utf-8").splitlines() == after
    assert numbers() == ["01-KH/ĐU"]


@pytest.mark.parametrize(
    ("line", "filled"),
    [
        ("Số:\n", "Số: 01\n"),
        ("number: ''\n", "number: '01'\n"),
        ('"Số": ""\r\n', '"Số": "01"\r\n'),
    ],
)
def test_a_blank_line_of_the_number_is_filled_in(office, line, filled):
    text = (office / "kh.yaml").read_text(encoding="utf-8") + line
    (office / "kh.yaml").write_bytes(text.encode())
    run("render", "kh.yaml", "--register", "so.db", "--write-number")
    assert (office / "kh.yaml").read_bytes().decode() == text.removesuffix(line) + filled


def test_a_file_that_is_not_written_into_costs_no_number(office):
    with (office / "kh.yaml").open("a", encoding="utf-8") as file:
        file.write("Lược đồ: 1\n")  # of the first version: changed by hand alone
    run("render", "kh.yaml", "--register", "so.db", "--write-number", code=1)
    assert numbers() == []


def test_several_files_get_numbers_in_their_order(office):
    text = (office / "kh.yaml").read_text(encoding="utf-8")
    for name in "abc":
        (office / f"{name}.yaml").write_text(f"{text}id: {name}\n", encoding="utf-8")
    run("render", "b.yaml", "a.yaml", "c.yaml", "--register", "so.db")
    assert [vanban.extract(f"{name}.docx").number for name in "bac"] == ["01", "02", "03"]


def test_rows_get_numbers_too(office):
    (office / "bang.csv").write_text("Trích yếu,Tên tệp\nviệc một,mot\nviệc hai,hai\n", encoding="utf-8")
    run("render", "kh.yaml", "--rows", "bang.csv", "--register", "so.db")
    assert [vanban.extract(f"{name}.docx").number for name in ("mot", "hai")] == ["01", "02"]


def test_a_secret_paper_is_made_again_by_its_row(office):
    with (office / "kh.yaml").open("a", encoding="utf-8") as file:
        file.write("Độ mật: mật\n")
    told = run("render", "kh.yaml", "--register", "so.db").stderr
    assert "hãy nêu số dòng 1 (--number-of để nêu số dòng)" in told
    run("render", "kh.yaml", "--register", "so.db", "--number-of", "1", "-o", "b.docx")
    assert numbers() == ["01-KH/ĐU"]
    assert "sinh hoạt chi bộ mẫu" not in run("register", "list", "so.db").stdout


@pytest.mark.usefixtures("office")
@pytest.mark.parametrize(
    "options",
    [("--number-of", "1"), ("--write-number",), ("--register", "so.db", "--jobs", "2"),
     ("--register", "so.db", "--write-number", "--rows", "x.csv")],
)  # fmt: skip
def test_options_that_do_not_go_together(options):
    run("render", "kh.yaml", *options, code=2)


@pytest.mark.usefixtures("office")
def test_numbers_by_hand():
    assert run("register", "next", "so.db", "--type", "CV", "--agency", "ĐU", "--look").stdout == "01-CV/ĐU\n"
    assert run("register", "next", "so.db", "--type", "cong van", "--agency", "ĐU").stdout == "01-CV/ĐU\n"
    assert run("register", "next", "so.db", "--type", "BC", "--agency", "ĐU", "--start", "101").stdout == "101-BC/ĐU\n"
    assert run("register", "next", "so.db", "--type", "BC", "--agency", "ĐU").stdout == "101-BC/ĐU\n"
    run("register", "next", "so.db", "--type", "BC", "--agency", "BCĐ", code=1)
    run("register", "void", "so.db", "101-BC/ĐU", "--reason", "gửi nhầm")
    assert "huỷ  gửi nhầm" in run("register", "list", "so.db").stdout
    assert run("register", "audit", "so.db").stdout == ""


@pytest.mark.usefixtures("office")
def test_a_term_is_prolonged_and_the_next_one_begun():
    run("register", "term", "so.db", "2025 - 2030", "--until", "30/6/2030")
    text = ["register", "next", "so.db", "--type", "CV", "--agency", "ĐU", "--date"]
    run(*text, "01/7/2030", code=1)
    longer = run("register", "term", "so.db", "2025 - 2030", "--until", "31/7/2030")
    assert longer.stdout == "2025 - 2030 11/8/2025 - 31/7/2030\n"
    assert run(*text, "01/7/2030").stdout == "01-CV/ĐU\n"
    run("register", "term", "so.db", "2030 - 2035", "--from", "01/8/2030")
    assert run(*text, "02/8/2030").stdout == "01-CV/ĐU\n"


@pytest.mark.usefixtures("office")
def test_an_audit_of_the_register_tells_what_was_taken_and_not_made():
    run("register", "next", "so.db", "--type", "CV", "--agency", "ĐU")
    with closing(sqlite3.connect("so.db")) as base, base:
        base.execute("UPDATE entry SET state = 'taken'")
    assert "chưa thấy văn bản" in run("register", "audit", "so.db", code=1).stdout


@pytest.mark.parametrize("name", ["so.csv", "so.xlsx"])
def test_what_is_exported_is_no_formula_and_can_be_entered_again(office, name):
    subjects = ["=HYPERLINK(1)", "+1", "-x", "@x", "  =1", "về việc thường"]
    for index, subject in enumerate(subjects, 1):
        run(
            "register",
            "next",
            "so.db",
            "--type",
            "CV",
            "--agency",
            "ĐU",
            f"--subject={subject}",
            "--date",
            f"{index}/9/2025",
        )
    run("register", "void", "so.db", "2", "--reason", "=x")
    run("register", "list", "so.db", "-o", name)
    if name.endswith("xlsx"):
        cells = [cell for row in load_workbook(name).active.iter_rows() for cell in row if cell.value]
        assert {cell.data_type for cell in cells} == {"s"}
        texts = [cell.value for cell in cells]
    else:
        texts = (office / name).read_text(encoding="utf-8-sig").replace("\n", ",").split(",")
    assert not [text for text in texts if text.strip().startswith(("=", "+", "-", "@"))]
    assert run("register", "audit", name).stdout == ""
    run("register", "new", "moi.db", "--term", "2025 - 2030", "--from", "11/8/2025")
    run("register", "import", "moi.db", name)
    old, new = (vanban.Register(path).entries() for path in ("so.db", "moi.db"))
    assert [str(entry) for entry in new] == [str(entry) for entry in old]
    assert [entry.subject for entry in new] == subjects
    assert [entry.state for entry in new] == ["issued", "void", *["issued"] * 4]
    assert "đã có trong sổ" in run("register", "import", "moi.db", name, code=1).stderr


@pytest.mark.usefixtures("office")
def test_the_print_is_a_document_that_the_checker_passes():
    run("render", "kh.yaml", "--register", "so.db")
    for index in range(60):
        run("register", "next", "so.db", "--type", "CV", "--agency", "ĐU", "--subject", f"về việc thứ {index}")
    run("register", "print", "so.db")
    assert vanban.check("so.docx").findings == ()
    text = "\n".join(line.text for line in vanban.show("so.docx"))
    assert "SỔ ĐĂNG KÝ VĂN BẢN ĐI" in text
    assert "nhiệm kỳ 2025 - 2030" in text
    assert "60-CV/ĐU" in text
    run("register", "print", "so.db", "--type", "ke hoach", "-o", "kh-so.docx")
    assert "Cộng 01 số." in "\n".join(line.text for line in vanban.show("kh-so.docx"))


def number_on(path):
    return next(line.text for line in vanban.show(path) if line.text.startswith("Số"))


@pytest.mark.parametrize("more", ["", "Độ mật: mật\n"])
def test_an_issued_paper_made_again_without_its_register_is_refused(office, more):
    """The standard wants a number on every paper (HD 05-HD/VPTW, I.3.1.1): one that is printed is not lost unsaid."""
    data, word = office / "kh.yaml", office / "kh.docx"
    text = data.read_text(encoding="utf-8") + more
    data.write_text(text, encoding="utf-8")
    run("render", "kh.yaml", "--register", "so.db")
    before = word.read_bytes()
    data.write_text(text.replace("15/7/2026", "16/7/2026"), encoding="utf-8")
    for other in ("kh.yaml", "kh.yaml --no-data"):
        told = run("render", *other.split(), "--force", code=4).stderr
        assert "đang mang số 01-KH/ĐU" in told
        assert "“Số: 01”" in told
        assert "--register" in told
        assert word.read_bytes() == before
    data.write_text(f"Dự thảo lần: 2\n{text}", encoding="utf-8")
    run("render", "kh.yaml", "--register", "so.db", "--force", code=4)
    assert word.read_bytes() == before
    data.write_text(f"Số: 01\n{text.replace('15/7/2026', '16/7/2026')}", encoding="utf-8")
    run("render", "kh.yaml", "--force")
    assert number_on(word) == "Số 01-KH/ĐU"
    data.write_text(text, encoding="utf-8")
    run("render", "kh.yaml", "--overwrite-edited")
    assert number_on(word) != "Số 01-KH/ĐU"


def test_a_secret_paper_keeps_the_number_that_its_word_file_prints(office):
    data, word = office / "kh.yaml", office / "kh.docx"
    text = data.read_text(encoding="utf-8") + "Độ mật: mật\n"
    data.write_text(text, encoding="utf-8")
    run("render", "kh.yaml", "--register", "so.db")
    data.write_text(text.replace("16/7/2026", "18/7/2026"), encoding="utf-8")
    run("render", "kh.yaml", "--register", "so.db", "--force")
    assert (number_on(word), numbers()) == ("Số 01-KH/ĐU", ["01-KH/ĐU"])
    run("register", "void", "so.db", "1", "--reason", "in hỏng")
    run("render", "kh.yaml", "--register", "so.db", "--force")
    assert number_on(word) == "Số 02-KH/ĐU"
    run("render", "kh.yaml", "--register", "so.db", "--number-of", "2", "-o", "b.docx")
    assert numbers() == ["01-KH/ĐU", "02-KH/ĐU"]


def test_a_number_that_the_register_did_not_give_makes_room_for_one_that_it_gives(office):
    data, word = office / "kh.yaml", office / "kh.docx"
    text = data.read_text(encoding="utf-8")
    data.write_text(f"Số: 15\n{text}", encoding="utf-8")
    run("render", "kh.yaml")
    data.write_text(text, encoding="utf-8")
    run("render", "kh.yaml", "--register", "so.db", "--force")
    assert (number_on(word), numbers()) == ("Số 01-KH/ĐU", ["01-KH/ĐU"])


def test_many_keep_their_numbers_too(office):
    document = vanban.load(office / "kh.yaml")
    numbered = document.model_copy(update={"number": "7"})
    (made,) = vanban.render_many([numbered], output=office / "nhieu")
    before = made.path.read_bytes()
    (again,) = vanban.render_many([document], output=office / "nhieu", overwrite=True)
    assert [item.code for item in again.diagnostics] == ["numbered"]
    assert made.path.read_bytes() == before
    with pytest.raises(vanban.OutputError, match="07-KH/ĐU"):
        vanban.save(document, made.path, overwrite=True)


@pytest.mark.usefixtures("office")
@pytest.mark.parametrize(
    "more",
    [("--subject", "báo cáo"), ("--signer", "A"), ("--to", "B"), ("--secrecy", "mật"), ("--look",), ("--json",)],
)
def test_to_begin_a_series_takes_no_number_and_nothing_of_a_paper(more):
    line = ("register", "next", "so.db", "--type", "BC", "--agency", "ĐU")
    assert "không lấy số" in run(*line, "--start", "101", *more, code=2).output
    assert run(*line, "--look").stdout == "01-BC/ĐU\n"
    assert "chưa lấy số nào" in run(*line, "--start", "101").stderr
    assert numbers() == []
    assert run(*line, "--subject", "x").stdout == "101-BC/ĐU\n"


@pytest.mark.usefixtures("office")
def test_a_term_without_a_name_is_refused():
    assert "hãy ghi tên nhiệm kỳ" in run("register", "term", "so.db", "", code=1).stderr
    assert run("register", "term", "so.db", "2025 - 2030").stdout.count("\n") == 1
