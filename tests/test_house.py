"""The house as CONTRIBUTING describes it, and the promises of README and docs."""

import ast
import json
import re
import runpy
import shlex
import shutil
import tomllib
from graphlib import TopologicalSorter

import pytest
from click.testing import CliRunner

import vanban
from tests.conftest import ROOT
from vanban.cli import cli

HOUSE = runpy.run_path(str(ROOT / "docs/house.py"))
SOURCES, room = HOUSE["SOURCES"], HOUSE["room"]
PAGES = [*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), *ROOT.glob("benchmarks/*.md")]


def levels():
    return {name: level for level, row in enumerate(HOUSE["floors"]()) for name in row}


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_go_down_only(path):
    level = levels()
    here = room(path)
    assert here in level
    for target in HOUSE["imports"](path):
        assert target == here or level[target] < level[here], f"{here} imports {target}"


@pytest.mark.parametrize("path", sorted((ROOT / "vanban/desk").glob("*.py")), ids=lambda path: path.name)
def test_the_desk_calls_what_any_program_can_call(path):
    """The public names, where the package's data lie, how a file is let in, a report's cell, the reader's language."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found = [
        node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and str(node.module).startswith("vanban")
    ]
    open_to_all = {"vanban", *(f"vanban.{name}" for name in ("intake", "models", "messages", "surroundings"))}
    open_to_all.add("vanban.text.spreadsheet")  # one rule for the cells of every table
    assert {node.module for node in found if not node.module.startswith("vanban.desk")} <= open_to_all
    names = {alias.name for node in found if node.module == "vanban" for alias in node.names}
    assert names <= set(vanban.__all__)


def test_the_files_of_the_table_of_changes_exist():
    table = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8").split("## To change X")[1].split("\n## ")[0]
    names = re.findall(r"(?<![\w/<>*.-])[\w/*-]+\.(?:py|yaml|md|json|po)\b", table)
    assert len(names) > 50
    lost = {name for name in names if not any([*ROOT.glob(name), *ROOT.glob(f"vanban/{name}")] or bare(name))}
    assert lost == set()


def bare(name):
    """The files of a name without its folder, which the row has told before."""
    return [] if "/" in name else [path for top in ("vanban", "benchmarks") for path in (ROOT / top).rglob(name)]


def test_every_floor_is_a_room():
    assert set(levels()) == {room(path) for path in SOURCES}
    assert len(HOUSE["floors"]()) <= 12


def test_no_room_comes_back_to_itself():
    assert set(TopologicalSorter(HOUSE["house"]()).static_order()) == set(levels())


def test_the_picture_of_the_house_is_the_code():
    drawn = HOUSE["svg"]()
    assert (ROOT / "docs/house.svg").read_bytes() == drawn.encode(), "run docs/house.py"
    assert set(levels()) < set(re.findall(r">(\w+)</text>", drawn))
    assert "\n 2  errors       messages\n" in HOUSE["text"]()


WRITTEN = {ROOT / "vanban/press/shared/__init__.py", ROOT / "vanban/packs/cards.py"}
"""What ``vanban template build`` writes, which nobody reads from above to below."""


@pytest.mark.parametrize("path", sorted({*SOURCES} - WRITTEN), ids=lambda path: str(path.relative_to(ROOT)))
def test_no_file_makes_you_scroll_twice(path):
    if "press/shared" in path.as_posix():
        return  # a program writes it
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 350


def test_the_public_names():
    assert len(set(vanban.__all__)) == len(vanban.__all__)  # ruff holds their order
    for name in vanban.__all__:
        value = getattr(vanban, name)
        assert name == "__version__" or value.__doc__, name
    assert dir(vanban) == sorted(vanban.__all__)
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        vanban.nothing  # noqa: B018  # the look is the test


def test_public_names_stay_what_they_are_after_use():
    """No module of the package hides a function of the same name once it is imported."""
    vanban.render(vanban.load(ROOT / "vanban/templates/plan/example.yaml"))
    vanban.schema("plan")
    for name in ("forms", "load", "load_rubric", "render", "save", "schema"):
        assert callable(getattr(vanban, name)), name


@pytest.mark.parametrize("folder", sorted((ROOT / "vanban/templates").glob("*/")), ids=lambda path: path.name)
def test_a_form_is_one_folder(folder):
    if folder.name == "__pycache__":
        return
    assert {"form.yaml", "template.docx", "example.yaml", "golden.txt"} <= {path.name for path in folder.iterdir()}


def commands(name):
    """Return the commands of a page; a file that it shows under its name, ``# vanban.yaml``, is written before them."""
    text = (ROOT / name).read_text(encoding="utf-8")
    for language, block in re.findall(r"```(sh|yaml)\n(.*?)```", text, re.DOTALL):
        if language == "yaml":
            if named := re.match(r"# (vanban\.yaml)\n", block):
                yield named[1], block
            continue
        for line in block.splitlines():
            if line.startswith(("vanban ", "cp -r ")):
                yield line.split(" #")[0].strip(), ""


@pytest.mark.office
@pytest.mark.parametrize(
    "name",
    ["README.md", "docs/su-dung.md", "docs/ho-so.md", "docs/mau.md", "docs/so-van-ban.md", "docs/them-mau-moi.md"],
)
def test_the_commands_of_the_documentation_run(name, tmp_path, monkeypatch):
    """From an empty folder: what the documentation says exists, exists in the package."""
    monkeypatch.chdir(tmp_path)
    lines = [line for line in commands(name) if line[0] != "vanban template build"]
    assert lines
    for line, written in lines:
        if written:
            (tmp_path / line).write_text(written, encoding="utf-8")
            continue
        if line.startswith("cp -r "):
            shutil.copytree(*shlex.split(line)[2:])
            continue
        result = CliRunner().invoke(cli, shlex.split(line)[1:])
        assert result.exit_code == 0, (line, result.output)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_links_between_the_pages_lead_somewhere(path):
    text = path.read_text(encoding="utf-8")
    links = re.findall(r"\]\((?!https:)([^)#]+)|src=\"([^\"]+)\"", text)
    assert [link for pair in links for link in pair if not (path.parent / link).exists()] == []


@pytest.mark.parametrize("name", ["README.md", "docs/python.md"])
def test_the_python_of_the_documentation_runs(name, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for wanted in (["bien-ban", "--example"], ["nhieu-van-ban"], ["sinh-hoat-mau-2024"]):
        assert CliRunner().invoke(cli, ["new", *wanted]).exit_code == 0
    block = re.search(r"```python\n(.*?)```", (ROOT / name).read_text(encoding="utf-8"), re.DOTALL)[1]
    exec(block, {})  # noqa: S102  # as a reader would
    assert list(tmp_path.glob("*.docx"))


def test_the_folders_that_new_copies_are_in_the_wheel():
    from vanban.packs.samples import FOLDERS, RECORDS, sample, sample_files

    build = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"]["build"]
    included = build["targets"]["wheel"]["force-include"]
    wanted = {f"examples/{name}/{inner.as_posix()}" for name in FOLDERS for inner, _data in sample_files(sample(name))}
    wanted |= {f"examples/{folder}/{inner}" for folder, inner in RECORDS.values()}
    assert included == {path: f"vanban/{path}" for path in wanted}


def test_the_profile_of_the_documentation_works(tmp_path):
    text = (ROOT / "docs/su-dung.md").read_text(encoding="utf-8")
    (tmp_path / "vanban.yaml").write_text(re.search(r"```yaml\n(.*?)```", text, re.DOTALL)[1], encoding="utf-8")
    report = (ROOT / "vanban/templates/quarterly-report/example.yaml").read_text(encoding="utf-8")
    bare = re.sub(r"(?ms)^(Cơ quan ban hành|Chữ ký|Nơi nhận):\n(  .*?\n)+", "", report)
    (tmp_path / "x.yaml").write_text(bare, encoding="utf-8")
    document = vanban.load(tmp_path / "x.yaml")
    assert document.issuer.name == "Chi bộ thôn Hoa Ban"
    assert document.signature.name == "Nguyễn Văn A"
    assert len(document.recipients) == 2


def test_the_styles_of_the_documentation_exist():
    from vanban.standards import current

    text = (ROOT / "docs/mau.md").read_text(encoding="utf-8")
    known = {row.style for row in current().components.values()}
    named = set(re.findall(r"`(VB [^`…]+)`", text))
    assert named
    assert named <= known


def test_dependencies_say_why():
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    for dependency in tomllib.loads(text)["project"]["dependencies"]:
        line = next(line for line in text.splitlines() if f'"{dependency}"' in line)
        assert "#" in line, dependency


def test_the_figures_of_the_documentation_are_those_that_were_measured(monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "benchmarks"))
    import report

    results = json.loads((ROOT / "benchmarks/results.json").read_text(encoding="utf-8"))
    assert "\n".join(report.markdown(results)) in (ROOT / "docs/performance.md").read_text(encoding="utf-8")


def test_what_a_run_left_in_an_example_is_none_of_its_files(tmp_path):
    from vanban.packs.samples import sample_files

    for name in ("a.yaml", ".vanban-cycle/b.yaml", ".c.yaml", "giay-to/d.docx", "ky-hop/e.yaml"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")
    assert [str(inner) for inner, _data in sample_files(tmp_path)] == ["a.yaml", "ky-hop/e.yaml"]
