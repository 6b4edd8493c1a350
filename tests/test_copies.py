"""What is told in more than one place is the same in each: lists of the code, of folders and of the documentation."""

import importlib
import importlib.util
import json
import pkgutil
import re
from datetime import date
from typing import get_args

import click
import pytest
import yaml
from click.testing import CliRunner

import vanban
import vanban.checks
import vanban.cli
import vanban.models
from tests.conftest import FORM_IDS, ROOT, RUBRIC_IDS
from vanban import reading
from vanban.book import cycle, folder, new_records, sheets
from vanban.cli import COMMANDS, cli
from vanban.errors import CallError, Exit, InputError, OutputError, TemplateError, VanbanError
from vanban.messages import LANGUAGES
from vanban.models.acts import CHAINS
from vanban.models.moments import whole_day
from vanban.packs import samples
from vanban.packs.form_yaml import CheckRule, FieldType
from vanban.press.filters import filters_for
from vanban.standards import STANDARDS, current

SOURCES = {
    path.relative_to(ROOT / "vanban").as_posix(): path.read_text(encoding="utf-8")
    for path in sorted((ROOT / "vanban").rglob("*.py"))
    if "press.py" not in path.name
}


def page(name):
    return (ROOT / f"docs/{name}.md").read_text(encoding="utf-8")


def column(text, head):
    """The words in backquotes of the first column of the table with a heading."""
    rows = text[text.index(f"| {head} |") :].split("\n\n")[0].splitlines()[2:]
    return [word for row in rows for word in re.findall(r"`([^`]+)`", row.split("|")[1])]


def test_the_forms_are_those_typed_in_the_tests_and_told_in_the_readme():
    assert {path.parent.name for path in (ROOT / "vanban/templates").glob("*/form.yaml")} == FORM_IDS
    assert {form.id for form in vanban.forms()} == FORM_IDS


def test_the_models_by_name_are_where_the_room_says():
    assert [getattr(vanban.models, name).__name__ for name in vanban.models.__all__] == vanban.models.__all__
    assert set(vanban.models._HOMES) == set(vanban.models.__all__)


def test_the_rubrics_are_those_typed_in_the_tests():
    assert tuple(sorted(path.stem for path in (ROOT / "vanban/rubrics").iterdir())) == RUBRIC_IDS


HOMES = {".yml": "reading/__init__.py", ".markdown": "reading/__init__.py", ".xlsm": "reading/tables/workbook.py"}


@pytest.mark.parametrize(("suffix", "home"), HOMES.items())
def test_suffixes_are_listed_once(suffix, home):
    assert [name for name, text in SOURCES.items() if f'"{suffix}"' in text] == [home]


def test_suffixes_of_the_documentation_are_read():
    told = re.search(r"Bảng là tệp (.*?):", page("su-dung"), re.DOTALL)[1]
    (base,) = ROOT.glob("examples/nhieu-van-ban/*.yaml")
    with pytest.raises(InputError) as error:
        vanban.rows(base, "x.txt")
    assert set(re.findall(r"\.\w+", told)) == set(re.findall(r"\.(?!txt)\w+", str(error.value)))
    assert "(.yaml, .yml hoặc .json)" in page("ho-so")
    assert re.findall(r"\.\w+", COMMANDS["render"][1]) == [".yaml", ".json", ".md"]
    named = {reading.SUFFIXES[suffix] for suffix in (".yaml", ".json", ".md")}
    assert named == set(reading.SUFFIXES.values()) == set(get_args(reading.Format))
    assert all(
        re.search(rf"tệp `?\{suffix}\b|\b{suffix[1:].upper()}\b", page("su-dung"))
        for suffix in (".yaml", ".json", ".md")
    )
    assert folder.DATA_SUFFIXES == (".yaml", ".yml", ".json")


def test_a_file_laid_into_an_example_is_copied_with_it():
    made = {".docx", ".pdf"}
    for name in samples.FOLDERS:
        home = samples.sample(name)
        inside = {path.relative_to(home) for path in home.rglob("*") if path.is_file() and path.suffix not in made}
        inside = {path for path in inside if not any(part.startswith(".") for part in path.parts)}
        assert inside == {path for path, _data in samples.sample_files(home)}


def test_records_that_new_begins_are_one_list():
    wanted = {
        "chi bo": "chi-bo.yaml",
        "ky hop": "ky-hop/2026-07.yaml",
        "nam": "nam-2026.yaml",
        "dang uy": "dang-uy.yaml",
    }
    assert set(new_records.RECORDS) == set(samples.RECORDS) == set(wanted)
    day = date(2026, 7, 3)
    for name, path in wanted.items():
        assert new_records.record_file(name, day) == path
        assert name.replace(" ", "-") in COMMANDS["new"][1]
    starts = (folder.CELL, f"{folder.MEETINGS}/", folder.YEARS, folder.COMMITTEE)
    assert all(inner.startswith(start) for (_home, inner), start in zip(samples.RECORDS.values(), starts, strict=True))


def test_the_names_in_a_folder_of_records_are_those_of_the_documentation():
    tree = re.search(r"```text\n(.*?)```", page("ho-so"), re.DOTALL)[1]
    wanted = ("chi-bo.yaml", "ky-hop/", "nam-", "giay-to/", "so-chi-bo.xlsx")
    assert (folder.CELL, f"{folder.MEETINGS}/", folder.YEARS, f"{folder.PAPERS}/", sheets.FILE) == wanted
    assert all(name in tree for name in wanted)
    told = next(option.help for option in command("cycle").params if option.name == "output")
    assert f"mặc định {folder.PAPERS} " in told


def test_the_sheets_of_the_workbook_are_those_of_the_documentation():
    rows = page("ho-so").split("| Trang tính |")[1].split("\n\n")[0].splitlines()[2:]
    assert {name.strip() for row in rows for name in row.split("|")[1].split(",")} == {s.name for s in sheets.SHEETS}


def test_languages_are_those_with_a_catalogue():
    assert LANGUAGES == ("vi", "en")
    assert {path.name for path in (ROOT / "vanban/locale").iterdir()} == {"en"}


def test_a_line_that_names_one_standard_names_all():
    short = {standard.id.split("-")[0] for standard in STANDARDS}
    assert short == {"hd36", "hd05"}
    lines = [
        line
        for name, text in SOURCES.items()
        if not name.startswith("standards/")
        for line in text.splitlines()
        if re.search(r"\bhd(?:36|05)\b", line)
    ]
    assert lines
    assert [line for line in lines if any(name not in line for name in short)] == []


def test_texts_and_tables_begin_on_the_same_days():
    """The chain of texts on form is that of the standards; that on meetings is that of the rules' files."""
    days = [(act.name, act.valid_from, act.valid_to) for act in CHAINS["format"]]
    numbers = ["36-HD/VPTW", "05-HD/VPTW"]
    assert days == [(n, s.valid_from, s.valid_to) for n, s in zip(numbers, STANDARDS, strict=True)]
    files = [yaml.safe_load(path.read_text()) for path in sorted((ROOT / "vanban/meeting_rules").glob("*.yaml"))]
    told = [(item["title"].split()[-1], whole_day(item["valid_from"])) for item in files]
    assert told == [(act.name, act.valid_from) for act in CHAINS["meetings"]]


UNREAD = {"themes-per-quarter"}
"""Told to people; that each quarter has a theme is asked for without it."""


def test_the_rules_of_meetings_are_those_that_are_asked_for():
    asked = set(re.findall(r'"([a-z-]+)"', " ".join(re.findall(r"rules\.get\(([^)]*)\)", SOURCES["book/verify.py"]))))
    given = {
        rule["id"]
        for path in (ROOT / "vanban/meeting_rules").glob("*.yaml")
        for rule in yaml.safe_load(path.read_text(encoding="utf-8"))["rules"]
    }
    assert asked == given - UNREAD


def test_findings_that_cycle_chooses_are_found_somewhere():
    rooms = ("book/", "models/")
    text = "".join(text for name, text in SOURCES.items() if name.startswith(rooms) and name != "book/cycle.py")
    assert {code for code in cycle.NAMES | cycle.ON_PAPER if f'"{code}"' not in text} == set()


def test_each_module_with_rules_is_among_those_that_run():
    found = {name.removeprefix("checks/").removesuffix(".py") for name, text in SOURCES.items() if "\n@rule(" in text}
    assert found == {
        "agencies", "agreement", "appendices", "body", "citing", "extras", "foot", "head", "hygiene", "inside",
        "itself", "leftovers", "marks", "numbering", "numbers", "order", "page", "page_number", "receiving",
        "recognise", "signing", "subjects", "text", "title_line", "without",
    }  # fmt: skip
    assert found <= set(vanban.checks.__all__)


def command(name):
    return cli.get_command(None, name)


def commands():
    """Every command with what is typed for it; a group by its own commands."""
    for name in COMMANDS:
        found = command(name)
        inner = found.commands if isinstance(found, click.Group) else {}
        yield from ((f"{name} {below}", item) for below, item in inner.items())
        if not inner:
            yield name, found


def test_no_command_is_left_out_of_the_list():
    known = {id(found) for _name, found in commands()} | {id(command(name)) for name in COMMANDS}
    for module in pkgutil.iter_modules(vanban.cli.__path__):
        for name, value in vars(importlib.import_module(f"vanban.cli.{module.name}")).items():
            assert not isinstance(value, click.Command) or id(value) in known, (module.name, name)


def test_every_command_is_in_the_documentation():
    text = "\n".join(page(name) for name in ("su-dung", "ho-so", "them-mau-moi", "mau", "so-van-ban"))
    assert {name for name, _found in commands() if not re.search(rf"\bvanban {name}\b|`{name}`", text)} == {"schema"}


def test_every_command_is_run_by_a_test():
    text = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "tests").rglob("test_*.py"))
    typed = {name: '", "'.join(name.split()) for name, _found in commands()}
    assert {name for name, words in typed.items() if f'"{words}"' not in text} == set()


def test_the_options_of_the_documentation_are_there():
    text = "\n".join(page(name) for name in ("su-dung", "ho-so", "them-mau-moi", "mau", "so-van-ban"))
    given = {option for _name, found in commands() for item in found.params for option in item.opts}
    assert set(re.findall(r"--[a-z-]*[a-z]", text)) - given == {"--version"}


def test_exit_codes_are_those_of_the_documentation():
    table = page("su-dung").split("| Mã thoát |")[1].split("\n\n")[0]
    wanted = {
        0: "xong",
        1: "dữ liệu",
        2: "lệnh",
        3: "biểu mẫu",
        4: "ghi",
        5: "đọc được",
        6: "không phải văn bản",
        70: "chương trình",
        130: "dừng",
    }
    rows = {int(code): text for code, text in re.findall(r"\| (\d+) \| (.*) \|", table)}
    assert set(rows) == set(wanted)
    assert all(word in rows[code] for code, word in wanted.items())
    errors = (InputError, CallError, TemplateError, OutputError, VanbanError)
    assert [error.exit_code for error in errors] == [1, 2, 3, 4, 70]
    assert {code.value: code.name for code in Exit}.keys() == rows.keys()
    assert set(VanbanError.__subclasses__()) == set(errors[:-1])


def test_every_code_of_an_error_is_in_the_documentation():
    spec = importlib.util.spec_from_file_location("errors", ROOT / "docs/errors.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert {"meeting-times", "key-unknown", "prose-table", "not-a-source"} <= set(module.codes())
    assert page("errors") == module.text(), "python docs/errors.py writes it"


def test_every_code_of_an_error_has_a_sentence():
    rows = re.findall(
        r"^\| `([a-z0-9_-]+)` \| [^|]+ \| (.*) \|$", page("errors").partition("## Codes")[2], re.MULTILINE
    )
    assert len(rows) > 350
    assert {code for code, told in rows if len(told.split()) < 3} == set()
    words = dict(rows)
    assert "đã có" in words["exists"]
    assert "--force" not in words["exists"] + words["edited"] + words["open"] + words["report-exists"]
    assert words["form-unknown"].startswith("không có biểu mẫu “{name}”")
    assert words["protected"].endswith("bấm Stop Protection")
    assert {"tracked-changes", "json-syntax", "table-wide"} <= set(words)


def test_each_filter_is_in_the_documentation_and_no_other():
    text = page("mau")
    row = next(line for line in text.splitlines() if "bộ lọc của Jinja" in line)
    used = set(re.findall(r"\\?\| (\w+)(?:\(.*?\))? *\}\}", text))
    assert used | set(re.findall(r"`(\w+)`", row.split("|")[2])) == set(filters_for(current(), {}))


def test_kinds_of_fields_and_checks_are_those_of_the_documentation():
    text = page("them-mau-moi")
    assert set(column(text, "Kiểu")) == set(FieldType)
    assert set(re.findall(r"`([^`]+)`", re.search(r"Ba quy tắc kiểm tra: (.*)\(", text)[1])) == set(CheckRule)


def test_what_lies_beside_the_forms_of_a_pack_is_in_the_documentation():
    told = {name.split("/")[0] for name in column(page("them-mau-moi"), "Tệp | Thay cho")}
    checked = SOURCES["workshop/pack_check.py"]
    read = set(re.findall(r'pack\.data\("(\w+)"\)', checked)) | {"symbols.yaml"}
    read |= set(re.findall(r"pack\.(templates)\(\)", checked))
    assert told == read == {"templates", "rubrics", "labels", "meeting_rules", "symbols.yaml"}
    asked = re.findall(r'data(?:_files)?\("(\w+)"', "".join(SOURCES.values()))
    assert set(asked) <= read


def test_the_files_of_a_new_form_are_those_of_the_documentation(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert CliRunner().invoke(cli, ["template", "new", "don-xin-nghi", "--type", "Đơn"]).exit_code == 0
    made = {path.name for path in (tmp_path / "don-xin-nghi").iterdir()}
    assert made == set(column(page("them-mau-moi"), "Tệp | Mở bằng"))


def test_the_benchmarks_are_those_that_their_page_tells(monkeypatch):
    folder = ROOT / "benchmarks"
    text = (folder / "README.md").read_text(encoding="utf-8")
    sources = {path.stem: path.read_text(encoding="utf-8") for path in folder.glob("*.py")}
    imported = {
        name for source in sources.values() for name in re.findall(r"^(?:import|from) (\w+)", source, re.MULTILINE)
    }
    started = {name for source in sources.values() for name in re.findall(r'"(\w+)\.py"', source)}
    assert {name for name in set(sources) - imported - started if f"`{name}.py`" not in text} == set()
    monkeypatch.syspath_prepend(str(folder))
    import run

    assert column(text, "section | what") == list(run.SECTIONS)
    assert all(callable(getattr(run.Run, name)) for name in run.SECTIONS)
    assert set(json.loads((folder / "results.json").read_text(encoding="utf-8"))) == {"versions", *run.SECTIONS}
