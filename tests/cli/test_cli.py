"""The command line as a clerk and a script meet it."""

import json
import re
import subprocess
import sys

import click
import jsonschema
import pytest
import yaml
from docx import Document

import vanban
from tests.conftest import EXAMPLES, FORM_EXAMPLES, FORM_IDS, MINUTES, PLAN_EXAMPLE, ROOT
from tests.helpers.commands import run
from tests.helpers.documents import PLAN
from tests.helpers.editor import as_edited
from vanban.cli import COMMANDS, cli
from vanban.word.package import read_parts, write_parts


@pytest.fixture
def plan(write):
    return write("x.yaml", PLAN)


@pytest.fixture
def whole(write):
    """A paper that has all that a paper must have."""
    return write("x.yaml", PLAN_EXAMPLE.read_text(encoding="utf-8"))


def test_render_writes_beside_the_file_and_says_where(plan):
    result = run("render", plan)
    assert result.exit_code == 0
    assert result.stdout == f"{plan.with_suffix('.docx')}\n"
    assert read_parts(plan.with_suffix(".docx").read_bytes())


def test_nothing_is_overwritten_unless_asked(plan):
    target = plan.with_suffix(".docx")
    target.write_bytes(b"kept")
    result = run("render", plan)
    assert result.exit_code == 4
    assert "--force" in result.stderr
    assert run("render", plan, "--force").exit_code == 4
    assert target.read_bytes() == b"kept"
    assert run("render", plan, "--overwrite-edited").exit_code == 0


def test_one_bad_file_does_not_stop_the_others(plan, write):
    bad = write("bad.yaml", PLAN.replace("05/6/2026", "31/6/2026"))
    good = write("good.yaml", PLAN)
    result = run("render", plan, bad, good)
    assert result.exit_code == 1
    assert plan.with_suffix(".docx").exists()
    assert good.with_suffix(".docx").exists()
    assert not bad.with_suffix(".docx").exists()
    assert "bad.yaml:7:7: Ngày ban hành" in result.stderr


def test_two_files_of_one_name_do_not_overwrite_each_other(write, tmp_path):
    one, two = write("a/x.yaml", PLAN), write("b/x.yaml", PLAN.replace("thử", "khác"))
    result = run("render", one, two, "-o", tmp_path / "out", "--force")
    assert result.exit_code == 4
    assert "cùng lần chạy" in result.stderr
    assert vanban.render(vanban.load(one)) == (tmp_path / "out" / "x.docx").read_bytes()


def test_output_file_folder_and_stdout(plan, tmp_path):
    assert run("render", plan, "-o", tmp_path / "a b" / "c.docx").exit_code == 0
    assert (tmp_path / "a b" / "c.docx").exists()
    assert run("render", plan, "-o", tmp_path / "d").exit_code == 0
    assert (tmp_path / "d" / "x.docx").exists()
    result = run("render", plan, "-o", "-")
    assert result.stdout_bytes == (tmp_path / "d" / "x.docx").read_bytes()


def test_stdin_is_named_by_the_document(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    result = run("render", "-", input=PLAN)
    assert result.exit_code == 0
    assert result.stdout == "08-KH-CB Kế hoạch thử.docx\n"


@pytest.mark.parametrize("arguments", [["a.yaml", "b.yaml", "-o", "c.docx"], ["a.yaml", "--pdf", "-o", "-"], []])
def test_wrong_use_is_exit_code_2(arguments):
    assert run("render", *arguments).exit_code == 2


def test_quiet_says_only_errors(plan):
    assert run("render", plan, "-q").output == ""


def test_advice_is_told_and_does_not_stop(write):
    text = MINUTES.read_text(encoding="utf-8").replace('"09:45"', '"09:00"')
    result = run("render", write("x.yaml", text))
    assert result.exit_code == 0
    assert "lưu ý: Kết thúc: họp 90 phút; hướng dẫn yêu cầu ít nhất 120 phút" in result.stderr


def test_json_for_machines(plan, write):
    bad = write("bad.yaml", PLAN.replace("number: 8", "number: tám"))
    result = run("render", plan, bad, "--json")
    data = json.loads(result.stdout)
    assert data["ok"] is False
    assert [item["output"] for item in data["files"]] == [str(plan.with_suffix(".docx")), None]
    (problem,) = data["files"][1]["diagnostics"]
    assert (problem["code"], problem["line"], problem["label"]) == ("number-form", 6, "Số")


def test_english(write):
    bad = write("bad.yaml", PLAN.replace("05/6/2026", "31/6/2026"))
    result = run("--lang", "en", "render", bad)
    assert "bad.yaml:7:7: date: there is no date" in result.stderr


@pytest.mark.parametrize(
    "text",
    ["", "form: plan", PLAN + "\x07", PLAN.replace("thử", "{{ x }} {% y"), "x" * 100, PLAN * 2, "form: plan\n\tx"],
)
def test_no_traceback_whatever_the_file(write, text):
    result = run("render", write("x.yaml", text))
    assert result.exit_code in (0, 1)
    assert result.exception is None or isinstance(result.exception, SystemExit)
    assert "Traceback" not in result.output


@pytest.mark.parametrize("form", [form.id for form in vanban.forms()])
def test_new_gives_a_complete_example_that_renders_and_fits_its_schema(form, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    result = run("new", form, "--example")
    assert result.exit_code == 0
    (name,) = result.stdout.split()
    text = (tmp_path / name).read_text(encoding="utf-8")
    assert text.startswith(f"# yaml-language-server: $schema={form}.schema.json\n")
    schema = json.loads((tmp_path / f"{form}.schema.json").read_text(encoding="utf-8"))
    jsonschema.validate(yaml.safe_load(text), schema, cls=jsonschema.Draft202012Validator)
    assert run("render", name).exit_code == 0
    assert run("new", form, "--example").exit_code == 0, "equal"
    assert run("new", form).exit_code == 4, "another file"
    filled = text + "# của tôi\n"
    (tmp_path / name).write_text(filled, encoding="utf-8")
    assert run("new", form, "--force").exit_code == 4, "what was filled in is not overwritten"
    assert (tmp_path / name).read_text(encoding="utf-8") == filled


def test_new_gives_filled_records_that_make_their_papers(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("chi-bo", "ky-hop", "nam"):
        result = run("new", name, "--example")
        assert result.exit_code == 0, result.output
        assert (tmp_path / result.stdout.strip()).is_file()
    result = run("cycle", ".")
    assert result.exit_code == 0, result.output
    assert run("new", "dang-uy", "--example", "-o", "-").stdout.startswith("# Đảng uỷ xã")


def test_what_is_wrong_in_a_paper_is_told_in_the_record_it_is_made_from(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("chi-bo", "ky-hop", "nam"):
        run("new", name, "--example")
    year = tmp_path / "nam-2024.yaml"
    text = year.read_text(encoding="utf-8").replace("Số: 05", "Số: x y")
    year.write_text(text, encoding="utf-8")
    line = text[: text.index("Số: x y")].count("\n") + 1
    assert f"nam-2024.yaml:{line}:9: Báo cáo quý 1: Số: " in run("cycle", ".").stderr
    year.write_text(text.replace("Số: x y", "Số: 05"), encoding="utf-8")
    meeting = tmp_path / "ky-hop/2024-03-thuong-ky.yaml"
    text = meeting.read_text(encoding="utf-8").replace("Tán thành: 8}", "Tán thành: 28}")
    meeting.write_text(text, encoding="utf-8")
    line = text[: text.index("Tán thành: 28")].count("\n") + 1
    assert f"2024-03-thuong-ky.yaml:{line}:15: Nghị quyết: Biểu quyết: có 28 phiếu" in run("cycle", ".").stderr


def test_a_blank_record_says_what_a_part_needs_once_it_is_used():
    text = run("new", "ky-hop", "-o", "-").stdout
    resolution = text[: text.index("\nNghị quyết:")].rsplit("\n", 1)[1]
    assert resolution.startswith("# Dùng phần này thì phải điền: Chính trị, tư tưởng; Nhiệm vụ chính trị; Phương hướng")


@pytest.mark.parametrize("form", [form.id for form in vanban.forms()])
def test_the_fields_a_scaffold_leaves_out_can_be_taken_in(form, tmp_path):
    """Each line behind the example that is no explanation, without its mark, is a field that the form accepts."""
    text = run("new", form, "--example", "-o", "-").stdout
    body, _mark, rest = text.partition("# Có thể thêm")
    fields = [line.removeprefix("# ") for line in rest.splitlines()[1:] if not line.startswith("##")]
    assert fields
    for field in fields:
        path = tmp_path / "x.yaml"
        path.write_text(body + field + "\n", encoding="utf-8")
        if field.startswith(("Các mục", "Nội dung: Điều 1.")):  # stands for the body that the example has
            with pytest.raises(vanban.InputError, match="chỉ giữ một trong hai"):
                vanban.load(path)
        else:
            vanban.load(path)


def test_a_schema_is_valid_and_the_examples_fit_it():
    for path in [*EXAMPLES, *FORM_EXAMPLES]:
        if path.suffix == ".md":
            continue
        data = as_edited(path.read_text(encoding="utf-8"))
        filled = [("en", json.loads(vanban.load(path).model_dump_json()))]
        if "date" not in data and "quarter" not in data:  # the others are filled in by English names
            filled.append(("vi", data))
        for by, values in filled:
            schema = json.loads(run("schema", data["form"], "--by", by).stdout)
            jsonschema.Draft202012Validator.check_schema(schema)
            jsonschema.validate(values, schema, cls=jsonschema.Draft202012Validator)


def test_a_schema_catches_a_wrong_key_and_a_wrong_choice():
    validator = jsonschema.Draft202012Validator(vanban.schema("minutes", by="vi"))
    data = as_edited(MINUTES.read_text(encoding="utf-8"))
    assert validator.is_valid(data)
    assert not validator.is_valid({**data, "Chu tri": "x"})
    assert not validator.is_valid({**data, "Thành phần": {"Chính thức": -5}})
    assert not validator.is_valid({**data, "Hình thức": "qua thư"})


def test_forms_lists_each_with_its_note():
    result = run("forms")
    assert "minutes" in result.stdout
    assert "Công văn 912" in result.stdout
    assert {item["id"] for item in json.loads(run("forms", "--json").stdout)} == FORM_IDS


def test_show_prints_any_document(plan):
    run("render", plan)
    result = run("show", plan.with_suffix(".docx"))
    assert "[VB Tên loại] KẾ HOẠCH" in result.stdout
    data = json.loads(run("show", plan.with_suffix(".docx"), "--json").stdout)
    assert {"style": "VB Tên loại", "text": "KẾ HOẠCH", "place": ""} in data


def test_show_of_what_is_no_document(plan):
    result = run("show", plan)
    assert result.exit_code == 1
    assert "không phải tệp DOCX" in result.stderr


W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


@pytest.mark.parametrize(
    "document",
    [
        b"<broken",
        b"",
        b"\xff\xfe\x00",
        b'<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>',
        f"<w:document {W}/>".encode(),
        f"<w:document {W}><w:body>{'<w:sdt><w:sdtContent>' * 900}{'</w:sdtContent></w:sdt>' * 900}".encode(),
        (f"<w:document {W}><w:body>{'<w:sdt><w:sdtContent>' * 900}{'</w:sdtContent></w:sdt>' * 900}"
         "</w:body></w:document>").encode(),
    ],
)  # fmt: skip
def test_show_of_a_hostile_document_is_a_sentence_or_text(write, document):
    data = write_parts({"[Content_Types].xml": b"<Types/>", "word/document.xml": document})
    result = run("show", write("x.docx", data))
    assert result.exit_code in (0, 1)
    assert "lỗi của chương trình" not in result.stderr


def test_a_file_where_a_folder_should_be(plan):
    result = run("render", plan, "-o", plan)
    assert result.exit_code == 4
    assert "không phải thư mục" in result.stderr


def test_an_unknown_form_on_the_command_line():
    result = run("new", "biên bảng")
    assert result.exit_code == 1
    assert "có phải là “Biên bản sinh hoạt chi bộ” (bien-ban)?" in result.stderr


def test_pdf_without_libreoffice_keeps_the_word_file(plan, monkeypatch):
    monkeypatch.setenv("VANBAN_SOFFICE", "/nonexistent")
    result = run("render", plan, "--pdf")
    assert result.exit_code == 4
    assert "LibreOffice" in result.stderr
    assert plan.with_suffix(".docx").exists()


@pytest.mark.office
def test_pdf_of_several(plan, write):
    other = write("y.yaml", PLAN)
    result = run("render", plan, other, "--pdf")
    assert result.exit_code == 0
    assert plan.with_suffix(".pdf").read_bytes().startswith(b"%PDF")
    assert other.with_suffix(".pdf").exists()


def test_the_templates_are_built():
    assert run("template", "build", "--check").exit_code == 0


def test_a_fault_of_our_own_is_a_sentence(plan, monkeypatch):
    monkeypatch.setattr("vanban.documents.rendering.render", lambda *_arguments, **_options: 1 / 0)
    result = run("render", plan)
    assert result.exit_code == 70
    assert "ZeroDivisionError" in result.stderr
    assert "Traceback" not in result.output


def test_version():
    assert vanban.__version__ in run("--version").stdout


@pytest.mark.parametrize(
    ("code", "free_of"),
    [
        (
            "from vanban.cli import cli\ncli(['--help'], standalone_mode=False)",
            {"docxtpl", "pydantic", "babel", "lxml", "yaml", "jinja2"},
        ),
        ("import vanban", {"docxtpl", "pydantic", "babel", "lxml", "yaml", "jinja2", "click", "docx"}),
        ("import vanban\nvanban.forms()", {"docxtpl", "pydantic", "babel", "lxml", "yaml", "jinja2", "docx"}),
        (
            "from vanban.cli import cli\ncli(['forms'], standalone_mode=False)",
            {"docxtpl", "pydantic", "babel", "lxml", "yaml", "jinja2", "pathlib"},
        ),
        (
            f"import vanban\nvanban.render(vanban.load({str(PLAN_EXAMPLE)!r}))",
            {"docxtpl", "babel", "lxml", "jinja2", "docx", "click"},
        ),
    ],
)
def test_what_is_imported_before_it_is_used(code, free_of):
    script = f"import sys\n{code}\nprint('\\n' + ' '.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=ROOT)
    modules = {name.split(".")[0] for name in done.stdout.splitlines()[-1].split()}
    assert modules & free_of == set()


def test_the_list_of_commands_says_what_each_command_says():
    said = {name: cli.get_command(None, name).help.splitlines()[0] for name in COMMANDS}
    assert said == {name: line for name, (_module, line) in COMMANDS.items()}


def test_utf8_whatever_the_console_believes():
    environment = {"PYTHONIOENCODING": "ascii", "LC_ALL": "C", "PYTHONUTF8": "0", "PATH": "/usr/bin:/bin"}
    command = [sys.executable, "-m", "vanban", "forms"]
    done = subprocess.run(command, capture_output=True, check=True, cwd=ROOT, env=environment)
    assert "Biên bản sinh hoạt chi bộ" in done.stdout.decode("utf-8")


def test_a_closed_pipe_is_no_traceback():
    command = f"{sys.executable} -m vanban schema minutes | head -1"
    done = subprocess.run(command, shell=True, capture_output=True, text=True, check=True, cwd=ROOT)  # noqa: S602  # a pipe is the point
    assert done.stdout == "{\n"
    assert "Traceback" not in done.stderr


def unheard(arguments):
    """Run a command whose output is closed before it begins."""
    command = f"{sys.executable} -m vanban {arguments} >&-"
    return subprocess.run(command, shell=True, capture_output=True, text=True, check=False, cwd=ROOT)  # noqa: S602  # a closed stream is the point


@pytest.mark.parametrize("arguments", ["forms", "show {docx}", "render {data} -o -", "check {docx}"])
def test_what_is_printed_to_a_closed_output_is_told_as_lost(arguments, whole, tmp_path):
    run("render", whole, "-o", tmp_path / "x.docx")
    done = unheard(arguments.format(docx=tmp_path / "x.docx", data=whole))
    assert (done.returncode, "đã bị đóng" in done.stderr) == (4, True)


def test_nothing_is_lost_where_nothing_is_printed(whole, tmp_path):
    done = unheard(f"render {whole} -q -o {tmp_path / 'x.docx'}")
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "x.docx").is_file()


def test_a_document_goes_into_a_word_file_or_a_folder(whole, tmp_path):
    for name in ("out.pdf", "out.doc", "out.ODT", "so.xlsx", "x.json"):
        for files in ((whole,), (whole, whole)):
            result = run("render", *files, "-o", tmp_path / name)
            assert (result.exit_code, name in result.stderr, ".docx" in result.stderr) == (2, True, True)
            assert not (tmp_path / name).exists()
    assert run("render", whole, "-o", tmp_path / "O.DOCX").exit_code == 0
    assert (tmp_path / "O.DOCX").is_file()
    (tmp_path / "van-ban.pdf").mkdir()
    assert run("render", whole, "-o", tmp_path / "van-ban.pdf").exit_code == 0


def test_a_file_that_cannot_be_read_is_named_once(tmp_path):
    (tmp_path / "o.txt").write_text("a", encoding="utf-8")
    for arguments in (("show", tmp_path / "o.txt"), ("render", tmp_path / "nope.yaml")):
        result = run(*arguments)
        assert (result.exit_code, result.stderr.count(str(arguments[1]))) == (1, 1)
    (told,) = json.loads(run("render", tmp_path / "nope.yaml", "--json").stdout)["files"]
    (found,) = told["diagnostics"]
    assert found["file"] == str(tmp_path / "nope.yaml")
    assert not found["message"].startswith(str(tmp_path))


def test_check_of_what_we_made_is_clean(whole):
    run("render", whole)
    result = run("check", whole.with_suffix(".docx"))
    assert (result.exit_code, result.stdout) == (0, "1 tệp: 1 đã kiểm (không thấy chỗ sai)\n")


def test_check_tells_place_rule_clause_and_text(whole):
    run("render", whole)
    broken = whole.with_suffix(".docx")
    parts = read_parts(broken.read_bytes())
    document = parts["word/document.xml"].decode().replace(">-----<", ">***<")
    broken.write_bytes(write_parts({**parts, "word/document.xml": document.encode()}))
    result = run("check", broken)
    assert result.exit_code == 1
    assert result.stdout.splitlines() == [
        f"{broken}: Kế hoạch, theo Hướng dẫn số 05-HD/VPTW",
        "  lỗi: đầu văn bản: dưới trích yếu phải là 05 dấu gạch nối [subject-rule/text, I.5.2.1] “***”",
        "1 tệp: 1 đã kiểm (1 lỗi)",
    ]
    (record,) = json.loads(run("check", broken, "--json").stdout)
    assert (record["file"], record["state"], record["type"]) == (str(broken), "checked", "Kế hoạch")
    (finding,) = record["findings"]
    assert (finding["rule"], finding["found"], finding["wanted"]) == ("subject-rule", "***", "-----")
    assert finding["file"] == str(broken)
    sarif = json.loads(run("check", broken, "--format", "sarif").stdout)
    assert sarif["runs"][0]["results"][0]["ruleId"] == "subject-rule"
    assert run("check", broken, "--ignore", "subject-rule").exit_code == 0
    assert run("check", broken, "--select", "page-margins").exit_code == 0
    assert run("check", broken, "--select", "no-such-rule").exit_code == 2


def unset(docx):
    """The same document with a margin that is wrong."""
    parts = read_parts(docx)
    changed = parts["word/document.xml"].replace(b'w:left="1701"', b'w:left="1417"')
    assert changed != parts["word/document.xml"]
    return write_parts({**parts, "word/document.xml": changed})


@pytest.mark.parametrize("option", ["--annotate", "--fix"])
def test_a_copy_is_never_the_document_itself(plan, option):
    run("render", plan)
    source = plan.with_suffix(".docx")
    clean = run("check", source).exit_code
    source.write_bytes(unset(source.read_bytes()))
    before = source.read_bytes()
    assert run("check", source, option, source, "--force").exit_code == 2
    assert source.read_bytes() == before
    code = clean if option == "--fix" else 1
    assert run("check", source, option, source.with_name("y.docx")).exit_code == code
    assert run("check", source, option, source.with_name("y.docx")).exit_code == code, "the same copy again"
    other = source.with_name("z.docx")
    other.write_bytes(before)
    assert run("check", source, option, other).exit_code == 4, "nor another file unless asked"
    assert run("check", source, option, other, "--force").exit_code == 4, "a document is no copy of ours"


@pytest.mark.parametrize("option", ["--annotate", "--fix"])
@pytest.mark.parametrize("ending", [".docm", ".doc", ".pdf"])
def test_a_copy_is_a_docx(plan, option, ending):
    run("render", plan)
    source, copy = plan.with_suffix(".docx"), plan.with_name("y" + ending)
    source.write_bytes(unset(source.read_bytes()))
    told = run("check", source, option, copy)
    assert (told.exit_code, copy.exists()) == (2, False)
    assert ".docx" in told.stderr


def test_what_is_set_is_listed_and_a_dry_run_writes_nothing(plan):
    run("render", plan)
    right, wrong, copy = plan.with_suffix(".docx"), plan.with_name("wrong.docx"), plan.with_name("y.docx")
    wrong.write_bytes(unset(right.read_bytes()))
    listed = "Trang giấy: lề trái: 25,0 mm → 30,0 mm\n"
    told = run("check", wrong, "--fix", copy, "--dry-run")
    assert (told.exit_code, told.stdout) == (0, f"{listed}{copy}: sẽ đặt lại 1 chỗ, chưa ghi gì\n")
    (change,) = json.loads(run("check", wrong, "--fix", copy, "--dry-run", "--json").stdout)
    assert (change["code"], change["before"], change["after"]) == ("page-margins/left", "25,0 mm", "30,0 mm")
    assert not copy.exists()
    assert run("check", wrong, "--fix", copy).stdout.startswith(f"{listed}{copy}: đặt lại 1 chỗ\n")
    assert copy.exists()
    other = plan.with_name("z.docx")
    told = run("check", right, "--fix", other)
    assert told.stdout.startswith("không có chỗ nào chắc chắn để đặt lại")
    assert told.exit_code == run("check", right).exit_code
    assert not other.exists()
    noted = plan.with_name("noted.docx")
    run("check", wrong, "--fix", copy, "--annotate", noted, "--force")
    assert noted.exists()
    assert run("check", wrong, "--dry-run").exit_code == 2
    assert run("check", wrong, "--fix", copy, "--annotate", other, "--dry-run").exit_code == 2


def test_check_of_what_is_no_document(plan, write, tmp_path):
    result = run("check", plan, tmp_path / "none.docx", write("x.docx", b"\xd0\xcf\x11\xe0"))
    assert result.exit_code == 5
    assert "không phải tệp DOCX" in result.stdout
    assert "không có tệp này" in result.stdout
    assert "lưu lại thành .docx" in result.stdout
    assert result.stdout.endswith("3 tệp: 3 không đọc được\n")


def test_check_of_many_files(whole, tmp_path):
    run("render", whole)
    data = whole.with_suffix(".docx").read_bytes()
    paths = [tmp_path / f"{number}.docx" for number in range(20)]
    for path in paths:
        path.write_bytes(data)
    result = run("check", *paths)
    assert result.exit_code == 0
    head, *rows, _blank, last = result.stdout.strip().splitlines()
    assert head.split() == ["kết", "quả", "lỗi", "cảnh", "báo", "tệp"]
    assert [row.split() for row in rows] == [["đã", "kiểm", "0", "0", str(path)] for path in paths]
    assert last == "20 tệp: 20 đã kiểm (không thấy chỗ sai)"


def test_check_from_python(whole):
    document = vanban.load(whole)
    assert vanban.check(vanban.render(document)) == []
    findings = vanban.check(vanban.render(document), standard="hd36")
    assert all(isinstance(finding, vanban.Finding) for finding in findings)


def test_rules_are_listed_and_explained():
    listed = run("rules").stdout
    assert "page-margins " in listed
    explained = run("rules", "page-margins").stdout
    assert "lề trái 30 mm" in explained
    assert explained.endswith("HD 05-HD/VPTW: IV.4.1.\n")
    assert run("--lang", "en", "rules", "page-margins").stdout.startswith("page-margins (error)\nTop and bottom")


def test_a_command_that_was_nearly_right_is_guessed():
    result = run("rendr", "x.yaml")
    assert result.exit_code == 2
    assert "không có lệnh rendr; có phải là render?" in result.output
    assert "có phải là" not in run("xyz").output


def test_what_a_command_is_given_is_not_its_callers(tmp_path):
    pack = ROOT / "examples/pack/mau_chi_bo"
    assert "don-xin-vang" in run("--lang", "en", "forms", "--pack", pack).stdout
    assert "don-xin-vang" not in {form.id for form in vanban.forms()}
    with pytest.raises(vanban.InputError, match="không đọc được"):
        vanban.load(tmp_path / "x.yaml")


def test_help_speaks_the_language_wherever_it_is_asked_for():
    texts = {run(*arguments).stdout for arguments in (("--lang", "en", "--help"), ("--help", "--lang", "en"))}
    assert len(texts) == 1
    assert "Usage:" in texts.pop()
    assert "không có lệnh en" in run("en").output
    assert "Cách dùng:" in run("--help").stdout


def commands_of(group, *before):
    context = click.Context(group)
    for name in group.list_commands(context):
        found = group.get_command(context, name)
        yield from commands_of(found, *before, name) if isinstance(found, click.Group) else [(*before, name)]


@pytest.mark.parametrize("words", list(commands_of(cli)), ids=" ".join)
def test_each_command_says_in_english_what_it_does(words):
    """Of names in Vietnamese those of things that have no other: in brackets or quotes."""
    described = run("--lang", "en", *words, "--help").stdout.partition("\n\n")[2].partition("Options:")[0]
    bare = re.sub(r"\([^)]*\)|“[^”]*”|\"[^\"]*\"", "", described)
    assert not re.search("[ăâđêôơưĂÂĐÊÔƠƯạ-ỹ]", bare), described
    assert re.match(r"\s+[A-Z][a-z]", described)


def test_what_is_wrong_with_a_number_of_an_option(plan):
    result = run("render", plan, "--jobs", "0")
    assert "--jobs nhận một số nguyên từ 1" in result.output


def test_without_a_command_there_is_the_page_of_help():
    result = run()
    assert result.exit_code == 2
    assert result.output.startswith("Cách dùng:")
    assert "xem “" not in result.output


def test_who_answers_for_a_large_file_has_it_set_right_and_commented_too(tmp_path):
    parts = read_parts((ROOT / "tests/checks/specimens/lo-table-faults.docx").read_bytes())
    parts |= {f"word/media/{number}.png": b"x" for number in range(250)}
    large, copy, noted = tmp_path / "lon.docx", tmp_path / "dat-lai.docx", tmp_path / "nhan-xet.docx"
    large.write_bytes(write_parts(parts))
    told = run("check", large, "--fix", copy)
    assert "--trust" in told.output + told.stderr
    assert not copy.exists()
    for _again in range(2):
        assert run("check", large, "--fix", copy, "--trust").stdout.count("→") == 10
    assert len(vanban.fix(large, trust=True).changes) == 10
    run("check", large, "--annotate", noted, "--trust")
    assert copy.exists()
    assert b"w:comment " in read_parts(noted.read_bytes(), trusted=True)["word/comments.xml"]


def test_what_is_not_set_right_keeps_the_code_of_its_check(tmp_path):
    state, blank, copy = tmp_path / "qd.docx", tmp_path / "trong.docx", tmp_path / "y.docx"
    document = Document()
    for line in ("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "QUYẾT ĐỊNH"):
        document.add_paragraph(line)
    document.save(state)
    blank.write_bytes(b"")
    told = run("check", state, "--fix", copy)
    assert told.exit_code == 6
    assert told.stderr.count("không đặt lại gì") == 1
    told = run("check", blank, "--fix", copy)
    assert told.exit_code == 5
    assert (told.stdout + told.stderr).count("tệp trống") == 1
    assert "--convert" not in told.stdout + told.stderr
    assert not copy.exists()


def test_what_was_not_written_is_not_told_as_written(plan):
    run("render", plan)
    wrong, copy, noted = plan.with_name("wrong.docx"), plan.with_name("y.docx"), plan.with_name("noted.docx")
    wrong.write_bytes(unset(plan.with_suffix(".docx").read_bytes()))
    copy.write_bytes(wrong.read_bytes())
    told = run("check", wrong, "--fix", copy)
    assert told.exit_code == 4
    assert "đặt lại 1 chỗ" not in told.stdout
    told = run("check", wrong, "--annotate", noted, "--report", plan.with_name("z.csv"))
    assert f"đã ghi nhận xét vào {noted}\nđã ghi kết quả vào {plan.with_name('z.csv')}\n" in told.stderr
