"""The page of the API holds every public name, parameter, field and exception, each with what is to be known of it."""

import enum
import importlib.util
import inspect
import re
import shutil
from datetime import date
from io import BytesIO, StringIO

import pydantic
import pytest

import vanban
import vanban.testing
from tests.conftest import MINUTES, PLAN_EXAMPLE, ROOT
from tests.helpers.templates import WHOLE, edited, form_with
from vanban import models

PAGE = (ROOT / "docs/api.md").read_text(encoding="utf-8")
ERRORS = (ROOT / "docs/errors.md").read_text(encoding="utf-8")
CHAPTERS = dict(re.findall(r"^#### `(\w+)`\n(.*?)(?=^#{2,4} |\Z)", PAGE, re.MULTILINE | re.DOTALL))
NOT_PROMISED = {
    "FormReport": {"flaws", "word"},
    "Written": {"add"},
    "Form": {"build", "card", "labels", "read", "root", "sheet", "stamp", "wording", "wording_type"},
    "Paper": {"basis", "counted", "found", "given", "mark", "seal"},
    "Row": {"cells", "data", "faults", "name", "table"},
}
DATA, CALL, TEMPLATE, OUTPUT = vanban.InputError, vanban.CallError, vanban.TemplateError, vanban.OutputError
DOCUMENT = vanban.load(MINUTES)
DOCX = vanban.render(DOCUMENT)
NOTE = models.CopyNote(
    form="sao y",
    issuer={"name": "Đảng uỷ xã Mường Ví Dụ", "place": "Mường Ví Dụ"},
    recipients=["Các chi bộ"],
    signature={"name": "Lê Thị B"},
)


def items(chapter, title):
    """The names of a section's list, each with what is said of it."""
    found = re.search(rf"^\*\*{title}\*\*\n\n((?:- .*\n)+)", CHAPTERS[chapter], re.MULTILINE)
    return dict(re.findall(r"^- `(\w+)`: (.*)$", found[1], re.MULTILINE)) if found else {}


def test_the_page_is_as_the_source_writes_it(monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "docs"))
    spec = importlib.util.spec_from_file_location("api_page", ROOT / "docs/api.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert module.text() == PAGE, "python docs/api.py writes it"
    assert module.HOUSE == NOT_PROMISED


FUNCTIONS = {name for name in vanban.__all__ if inspect.isfunction(getattr(vanban, name))}
TESTING = set(vanban.testing.__all__)
CONSTANTS = {"LANGUAGES", "STANDARDS", "__version__"}


def test_the_first_example_of_the_page_runs():
    exec(re.search(r"```python\n(.*?)```", PAGE, re.DOTALL)[1], {})  # noqa: S102  # the page's own words


def test_the_folder_of_a_pack_that_the_page_writes_works(tmp_path):
    """The files of its example, each under the name that its first line tells."""
    for name, text in re.findall(r"^```yaml\n# (\S+)\n(.*?)```", PAGE, re.DOTALL | re.MULTILINE):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    found = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.yaml")}
    assert found == {"vanban.yaml", "our-forms/rubrics/our-points.yaml", "our-forms/symbols.yaml"}
    rubric = vanban.load_rubric("our-points", folder=tmp_path)
    assert [criterion.no for _depth, criterion in rubric.lines()] == ["1", "2", "2.1", "2.2"]
    assert set(rubric.scored()) == {"1", "2.1", "2.2"}
    assert [*rubric.all_problems()] == []
    assert vanban.signers(tmp_path)["secretary"]["name"] == "Nguyễn Văn A"
    plan = vanban.load({"subject": "tổ chức hội nghị", "number": "5", "date": "3/7/2026", "body": "Một việc.",
                        "signature": "secretary"}, form="plan", folder=tmp_path)  # fmt: skip
    assert vanban.number_line(plan) == "Số 05-KH/ĐUKKT"


def test_every_public_name_is_on_the_page():
    assert set(CHAPTERS) == {*vanban.__all__, *models.__all__, *TESTING} - CONSTANTS - {"models"}
    assert {name for name in CONSTANTS if not re.search(rf"^- `{name}`( = `.*`)?\. \S", PAGE, re.MULTILINE)} == set()


@pytest.mark.parametrize("name", sorted(FUNCTIONS | TESTING))
def test_every_parameter_is_on_the_page_with_its_default(name):
    found = getattr(vanban, name, None) or getattr(vanban.testing, name)
    given = inspect.signature(found).parameters
    told = items(name, "Parameters")
    assert [*told] == [*given]
    assert all(re.match(r"\S.{8,}", text) for text in told.values())
    code = re.search(r"```python\n(.*?)\n```", CHAPTERS[name], re.DOTALL)[1]
    for parameter in given.values():
        if parameter.default is not parameter.empty and not callable(parameter.default):
            shown = re.search(rf"\b{parameter.name}: .*? = (\(\)|[^,\n)]*)", code)[1]
            assert shown.replace('"', "'") in (repr(parameter.default), "()"), parameter


CLASSES = [getattr(vanban, name) for name in vanban.__all__ if isinstance(getattr(vanban, name), type)]


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_every_member_of_a_class_is_on_the_page(cls):
    public = [base for base in cls.__mro__[1:] if base in CLASSES or base.__module__ in ("builtins", "collections.abc")]
    above = {name for base in public for name in (*dir(base), *getattr(base, "__dataclass_fields__", ()))}
    own = {name for name in (*dir(cls), *getattr(cls, "__dataclass_fields__", ())) if not name.startswith("_")}
    own -= NOT_PROMISED.get(cls.__name__, set())
    text = CHAPTERS[cls.__name__]
    if issubclass(cls, enum.Enum):
        assert re.findall(r"^- `(\w+)` = ", text, re.MULTILINE) == [member.name for member in cls]
        return
    told = dict(
        re.findall(r"^- `(\w+)(?:\([^`]*)?`(?:: `[^`]*`)?(?:, `[^`]*` if not given)?\. (.+)$", text, re.MULTILINE)
    )
    told |= dict(re.findall(r"^- `(\w+)` = (`.+`)$", text, re.MULTILINE))
    assert own - above <= set(told)
    assert all(len(text) > 5 for text in told.values())


@pytest.mark.parametrize("cls", [vanban.Register, vanban.NumberSource], ids=lambda cls: cls.__name__)
def test_what_a_method_of_a_register_takes_is_on_the_page(cls):
    told = {}
    for name, inner in re.findall(r"^- `(\w+)\(.*\n((?:  - .*\n)*)", f"{CHAPTERS[cls.__name__]}\n", re.MULTILINE):
        told[name] = re.findall(r"^  - `(\w+)`: \S.{2,}", inner, re.MULTILINE)
    methods = [name for name in vars(cls) if not name.startswith("_") and callable(getattr(cls, name))]
    given = {name: [*inspect.signature(getattr(cls, name)).parameters] for name in methods}
    assert told == {name: [each for each in found if each != "self"] for name, found in given.items()}


@pytest.mark.parametrize("name", models.__all__)
def test_every_field_of_a_model_is_on_the_page(name):
    cls, text = getattr(models, name), CHAPTERS[name]
    if issubclass(cls, enum.Enum):
        shown = dict(re.findall(r"^- `(\w+)` = `\"(.*)\"`", text, re.MULTILINE))
        assert shown == {member.name: member.value for member in cls}
    if not hasattr(cls, "model_fields"):
        return
    assert hasattr(cls, "of") == (f"`{name}.of(" in text)
    above = {field for base in cls.__mro__[1:] for field in getattr(base, "model_fields", ())}
    rows = {
        row[0]: row
        for row in re.findall(r"^\| `(\w+)` \| (.*?) \| (.*?) \| (.*?) \| (.*?) \| `.*` \|$", text, re.MULTILINE)
    }
    assert set(cls.model_fields) - above <= set(rows) <= set(cls.model_fields)
    for field, (_name, kind, default, label, said) in rows.items():
        info = cls.model_fields[field]
        assert (default == "required") == info.is_required(), field
        assert label == info.title, field
        assert len(said) > 2, field
        assert kind, field
    assert all(
        f"`{base.__name__}`" in text for base in cls.__bases__ if base not in (models.Record, pydantic.BaseModel)
    )


def test_every_type_on_the_page_is_explained_on_it():
    kinds = set(re.findall(r"^\| `(\w+)` \| `[^`]*` \| \S.* \|$", PAGE, re.MULTILINE))
    named = set(re.findall(r"^- `(\w+)`: `[^`]*`\. \S", PAGE.split("## Functions")[0], re.MULTILINE))
    python = {
        "AbstractContextManager",
        "Any",
        "BaseModel",
        "Callable",
        "Decimal",
        "Literal",
        "Executor",
        "Iterable",
        "Iterator",
        "Mapping",
        "Sequence",
    }
    python |= {"BinaryIO", "Path", "None", "TextIO", "ValidationError", "False", "True"}
    code = "\n".join(re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL))
    code += "\n".join(re.findall(r"^- `\w+`: `([^`]*)`", PAGE, re.MULTILINE))
    code += "\n".join(re.findall(r"^\| `\w+` \| `([^`]*)` \|", PAGE, re.MULTILINE))
    used = set(re.findall(r"(?<![\"\w.])[A-Z]\w+", re.sub(r'"[^"]*"', "", code)))
    assert used - python - kinds - named - set(CHAPTERS) == set()


def refusals(tmp_path, monkeypatch):
    """Each exception of each function, with a call that raises it."""
    broken = form_with(tmp_path / "thu", edited("{{ ly_do }}", "{{ ly_do | nope }}"))
    packs = [tmp_path / "thu"]
    for name in ("one", "two"):
        form_with(tmp_path / name, WHOLE)
    twice = [tmp_path / "one", tmp_path / "two"]
    fine = vanban.render(vanban.load(tmp_path / "one/example.yaml", packs=twice[:1]))
    bad = DOCUMENT.model_copy(update={"adopted_by": 5000})
    records = tmp_path / "records"
    records.mkdir()
    (records / "chi-bo.yaml").write_text("x: [", encoding="utf-8")
    office = tmp_path / "office"
    office.mkdir()
    (office / "vanban.yaml").write_text("Người ký: [", encoding="utf-8")
    year = shutil.copytree(ROOT / "examples/sinh-hoat-mau-2024", tmp_path / "year")
    table = tmp_path / "x.csv"
    table.write_text("Cột lạ\nx\n", encoding="utf-8")
    (tmp_path / "there.docx").write_bytes(b"x")
    (tmp_path / "report.csv").write_text("x\n", encoding="utf-8")
    (tmp_path / "empty.jsonl").write_text("", encoding="utf-8")
    register, _other = (vanban.Register.create(tmp_path / name) for name in ("a.db", "b.db"))
    monkeypatch.setattr("vanban.word.pdf.soffice", no_office)
    spoilt = vanban.load(broken.example(), packs=packs)
    yield from (
        ("load", DATA, lambda: vanban.load({"form": "plan"})),
        ("load", CALL, lambda: vanban.load(5)),
        ("load", TEMPLATE, lambda: vanban.load(broken.example(), packs=twice)),
        ("load_rubric", DATA, lambda: vanban.load_rubric("nope")),
        ("schema", DATA, lambda: vanban.schema("nope")),
        ("load_rubric", CALL, lambda: vanban.load_rubric("nope", folder=5)),
        ("schema", CALL, lambda: vanban.schema(None)),
        ("schema", TEMPLATE, lambda: vanban.schema("thu", packs=twice)),
        ("forms", CALL, lambda: vanban.forms(packs="mau")),
        ("forms", DATA, lambda: vanban.forms(packs=[tmp_path / "nope"])),
        ("diagnostics", CALL, lambda: vanban.diagnostics("x")),
        ("render", DATA, lambda: vanban.render(bad)),
        ("render", TEMPLATE, lambda: vanban.render(spoilt)),
        ("render", CALL, lambda: vanban.render(DOCUMENT, level=99)),
        ("save", DATA, lambda: vanban.save(bad, tmp_path / "x.docx")),
        ("save", TEMPLATE, lambda: vanban.save(spoilt, BytesIO())),
        ("save", CALL, lambda: vanban.save(DOCUMENT, StringIO())),
        ("save", OUTPUT, lambda: vanban.save(DOCUMENT, tmp_path / "there.docx")),
        ("number_line", DATA, lambda: vanban.number_line(bad)),
        ("number_line", CALL, lambda: vanban.number_line({})),
        ("file_name", DATA, lambda: vanban.file_name(bad)),
        ("file_name", CALL, lambda: vanban.file_name({})),
        ("to_pdf", OUTPUT, lambda: vanban.to_pdf([DOCX])),
        ("to_pdf", CALL, lambda: vanban.to_pdf(DOCX)),
        ("render_many", DATA, lambda: [*vanban.render_many([DOCUMENT], packs=[tmp_path / "nope"])]),
        ("render_many", CALL, lambda: [*vanban.render_many("x.yaml")]),
        ("rows", DATA, lambda: [*vanban.rows(PLAN_EXAMPLE, table)]),
        ("rows", TEMPLATE, lambda: vanban.rows(broken.example(), table, packs=twice)),
        ("headings", DATA, lambda: vanban.headings(tmp_path / "nope.yaml")),
        ("headings", TEMPLATE, lambda: vanban.headings(broken.example(), packs=twice)),
        ("headings", CALL, lambda: vanban.headings(5)),
        ("render_rows", DATA, lambda: run_of(PLAN_EXAMPLE, table, tmp_path)),
        ("render_rows", TEMPLATE, lambda: run_of(broken.example(), table, tmp_path, twice)),
        ("render_rows", CALL, lambda: run_of(5, table, tmp_path)),
        ("render_rows", OUTPUT, lambda: run_of(PLAN_EXAMPLE, tmp_path / "empty.jsonl", tmp_path)),
        ("fields", DATA, lambda: vanban.fields("nope")),
        ("fields", TEMPLATE, lambda: vanban.fields("thu", packs=twice)),
        ("defaults", DATA, lambda: vanban.defaults("nope", folder=tmp_path)),
        ("defaults", TEMPLATE, lambda: vanban.defaults("thu", packs=twice, folder=tmp_path)),
        ("values", DATA, lambda: vanban.values(b"x: [")),
        ("edited", DATA, lambda: vanban.edited(b"x: [", {})),
        ("form_named", DATA, lambda: vanban.form_named(tmp_path / "nope.yaml")),
        ("form_named", CALL, lambda: vanban.form_named(5)),
        ("replace", OUTPUT, lambda: vanban.replace(tmp_path / "there.docx", b"y", seen="")),
        ("to_docx", OUTPUT, lambda: vanban.to_docx(b"x", ".odt")),
        ("rows", CALL, lambda: vanban.rows(5, 5)),
        ("official_copy", DATA, lambda: vanban.official_copy(b"x", NOTE)),
        ("official_copy", CALL, lambda: vanban.official_copy(DOCX, None)),
        ("copy_note", DATA, lambda: vanban.copy_note(records, form="sao y", recipients=["Chi bộ"])),
        ("number_request", DATA, lambda: vanban.number_request(bad)),
        ("request_by_hand", DATA, lambda: vanban.request_by_hand("nope", "ĐU")),
        ("audit_numbers", DATA, lambda: vanban.audit_numbers(table)),
        ("enter_list", DATA, lambda: vanban.enter_list(register, table)),
        ("print_register", DATA, lambda: vanban.print_register(register)),
        ("register_table", DATA, lambda: vanban.register_table([], ".txt")),
        ("find_register", DATA, lambda: vanban.find_register(tmp_path)),
        ("extract", vanban.DataError, lambda: vanban.extract(fine, packs=twice)),
        ("extract", DATA, lambda: vanban.extract(b"x")),
        ("extract", CALL, lambda: vanban.extract(5)),
        ("differences", vanban.DataError, lambda: vanban.differences(fine, packs=twice)),
        ("differences", TEMPLATE, lambda: vanban.differences(fine, packs=packs)),
        ("differences", DATA, lambda: vanban.differences(b"x")),
        ("differences", CALL, lambda: vanban.differences(5)),
        ("migrate", vanban.DataError, lambda: vanban.migrate(fine, packs=twice)),
        ("migrate", DATA, lambda: vanban.migrate(b"x")),
        ("migrate", CALL, lambda: vanban.migrate(5)),
        ("show", DATA, lambda: vanban.show(b"x")),
        ("show", CALL, lambda: vanban.show(5)),
        ("check", DATA, lambda: vanban.check(b"x")),
        ("check", CALL, lambda: vanban.check(5)),
        ("check", OUTPUT, lambda: vanban.check(odt(tmp_path), convert=True)),
        ("annotate", DATA, lambda: vanban.annotate(b"x")),
        ("annotate", CALL, lambda: vanban.annotate(5)),
        ("fix", DATA, lambda: vanban.fix(b"x")),
        ("fix", CALL, lambda: vanban.fix(5)),
        ("cycle", DATA, lambda: vanban.cycle(records, on=date(2024, 1, 1))),
        ("cycle", CALL, lambda: vanban.cycle(5)),
        ("make_papers", CALL, lambda: vanban.make_papers(5)),
        ("make_papers", DATA, lambda: vanban.make_papers(records)),
        (
            "make_papers",
            OUTPUT,
            lambda: vanban.make_papers(year, output=tmp_path, pdf=True),
        ),
        ("new_record", DATA, lambda: vanban.new_record("nope")),
        ("record_fields", DATA, lambda: vanban.record_fields("nope")),
        ("record_values", DATA, lambda: vanban.record_values(b"x: [", "chi bộ")),
        ("edited_record", DATA, lambda: vanban.edited_record(b"x: [", {}, "chi bộ")),
        ("form_of", DATA, lambda: vanban.form_of(b"x: [")),
        ("signers", DATA, lambda: vanban.signers(office)),
        ("withheld", DATA, lambda: vanban.withheld(folder=office)),
        ("profile_values", DATA, lambda: vanban.profile_values(b"x: [")),
        ("edited_profile", DATA, lambda: vanban.edited_profile(b"x: [", {})),
        ("save_pdf", OUTPUT, lambda: vanban.save_pdf(tmp_path / "there.docx")),
        ("save_pdf", CALL, lambda: vanban.save_pdf(5)),
        ("verify", CALL, lambda: vanban.verify(None)),
        ("verify", DATA, lambda: vanban.verify(records)),
        ("use_language", CALL, lambda: vanban.use_language("fr")),
        ("prove_pack", AssertionError, lambda: vanban.testing.prove_pack(tmp_path / "thu")),
        ("prove_form", TEMPLATE, lambda: [*vanban.testing.prove_form(broken)]),
    )


def run_of(base, path, folder, packs=()):
    with vanban.render_rows(base, path, output=folder / "out", report=folder / "report.csv", packs=packs) as made:
        return [*made]


def no_office():
    raise vanban.OutputError("không có LibreOffice", code="no-libreoffice")


def odt(folder):
    path = folder / "x.odt"
    path.write_bytes(b"PK\x03\x04")
    return path


NOT_TRIED = {
    ("cycle", "TemplateError"),
    ("prove_form", "InputError"),
    ("render_many", "RuntimeError"),
}
"""Told as well, and raised in the tests of their rooms."""


def test_every_exception_is_on_the_page_and_is_raised(tmp_path, monkeypatch):
    tried = set()
    for name, kind, call in refusals(tmp_path, monkeypatch):
        with pytest.raises(kind):
            call()
        tried.add((name, kind.__name__))
    told = {(name, error) for name in FUNCTIONS | TESTING for error in items(name, "Raises")}
    assert tried - told == set()
    assert told - tried == NOT_TRIED


def test_the_codes_on_the_page_are_codes():
    raised = "\n".join(text for name in FUNCTIONS | TESTING for text in items(name, "Raises").values())
    codes = set(re.findall(r"\(`([a-z-]+)`", raised)) | set(re.findall(r"`, `([a-z-]+)`", raised))
    assert {"not-a-source", "too-large", "rubric-unknown", "not-fixable"} <= codes
    assert {code for code in codes if f"| `{code}` |" not in ERRORS} == set()
