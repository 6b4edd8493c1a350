"""The door of the package: what is taken, where is looked, what is held again, who is told."""

import io
import json
import shutil
from datetime import date, datetime, time
from decimal import Decimal

import pytest

import vanban
from tests.conftest import FORM_EXAMPLES, FORM_IDS, MINUTES, PLAN_EXAMPLE, ROOT
from tests.helpers.door import PLAN, told
from vanban import models


@pytest.mark.parametrize("path", FORM_EXAMPLES, ids=lambda path: path.parent.name)
def test_every_source_gives_the_same_document(path):
    wanted, text = vanban.load(path), path.read_text(encoding="utf-8")
    folder = path.parent
    assert vanban.load(str(path)) == vanban.load(path.read_bytes(), folder=folder) == wanted
    assert (
        vanban.load(io.BytesIO(text.encode()), folder=folder) == vanban.load(io.StringIO(text), folder=folder) == wanted
    )
    with path.open("rb") as file:
        assert vanban.load(file, folder=folder) == wanted
    assert vanban.load(wanted.model_dump_json().encode(), form=wanted.form) == wanted
    assert vanban.load(wanted.model_dump(), form=wanted.form) == wanted
    assert vanban.load({name: getattr(wanted, name) for name in wanted.model_fields_set}, form=wanted.form) == wanted


class Dribble(io.RawIOBase):
    """A raw file as a pipe or a socket is one: seven bytes at a time, and at the end ``last``."""

    def __init__(self, data=b"", last=b""):
        self.data, self.last, self.taken = io.BytesIO(data), last, b""

    def read(self, size=-1):
        return self.data.read(min(7, size)) or self.last

    def write(self, data):
        self.taken += bytes(data[:7000])
        return len(data[:7000])


def test_an_open_file_is_read_to_its_end_however_little_it_gives_at_a_time():
    wanted, data = vanban.load(MINUTES), MINUTES.read_bytes()
    assert vanban.load(Dribble(data), folder=MINUTES.parent) == wanted
    (unready,) = told(lambda: vanban.load(Dribble(data, last=None), name="ống.yaml")).diagnostics
    assert (unready.code, "ống.yaml" in unready.message) == ("unreadable", True)
    (unready,) = told(lambda: vanban.check(Dribble(b"PK", last=None))).diagnostics
    assert unready.code == "unreadable"
    assert told(lambda: vanban.load(Dribble(last=5))).diagnostics[0].code == "not-a-source"
    assert told(lambda: vanban.load(io.BytesIO(b"a" * 2_000_001))).diagnostics[0].code == "too-large"


def test_an_open_file_is_written_to_its_end_or_it_is_told(tmp_path):
    raw = Dribble()
    vanban.save(DOCUMENT, raw)
    assert raw.taken == vanban.render(DOCUMENT)
    with vanban.Register.create(tmp_path / "so.db", term="2025 - 2030") as register:
        for full in (None, 0):
            raw.write = lambda _data, full=full: full
            (found,) = told(lambda: vanban.save(vanban.load(PLAN), raw, register=register)).diagnostics
            assert found.code == "write"
        assert [entry.state for entry in register.entries()] == ["void", "void"]


def test_the_first_characters_or_the_name_tell_the_format():
    data = {**PLAN, "date": "03/7/2026"}
    wanted = vanban.load(data)
    body = data.pop("Nội dung")
    head = "".join(f"{key}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in data.items())
    assert vanban.load(f"---\n{head}---\n{body}\n".encode()) == wanted
    assert vanban.load(f"---\n{head}---\n{body}\n".encode(), name="x.md") == wanted
    assert vanban.load(f"{head}Nội dung: {body}\n".encode()) == wanted
    assert vanban.load(b" " + json.dumps({**data, "body": body}).encode()) == wanted
    assert (
        told(lambda: vanban.load(f"{head}Nội dung: {body}\n".encode(), name="x.json")).diagnostics[0].code
        == "json-syntax"
    )


def test_a_mapping_is_spelt_as_a_file():
    document = vanban.load({
        "Biểu mẫu": "bien-ban", "issuer": PLAN["issuer"], "kind": "thuong ky", "period": models.Period(2026, month=7),
        "held_on": date(2026, 7, 3), "start": time(7, 30), "end": "9 giờ 45", "location": "Nhà văn hoá",
        "attendance": {"total": 9, "present_official": "9", "official": 9}, "chair": "Nguyễn Văn A", "secretary": "Trần Thị C",
        "agenda": [{"title": "Đánh giá tháng 6"}], "quality": {"score": Decimal("94.5"), "band": models.Band.GOOD}, "number": None,
    })  # fmt: skip
    assert isinstance(document, models.Minutes)
    assert (document.start, document.end, document.number) == (time(7, 30), time(9, 45), None)
    assert document.quality.score == Decimal("94.5")
    assert vanban.load({**PLAN, "number": ""}).number == ""


def test_what_a_mapping_says_twice_is_told_by_its_keys():
    (found,) = told(lambda: vanban.load({**PLAN, "subject": "x"})).diagnostics
    assert (found.code, found.field, found.line) == ("duplicate-key", "subject", None)
    assert "“Trích yếu”" in found.message
    (found,) = told(lambda: vanban.load({**PLAN, "Nơi nhận": ["Lưu: VP"]})).diagnostics
    assert (found.code, "“Nơi lưu”" in found.message, "dòng" in found.message) == ("duplicate-key", True, False)


TYPED = {
    "day": (date(2026, 7, 3), "03/7/2026"),
    "day of February": (datetime(2026, 2, 5), "05/02/2026"),  # noqa: DTZ001
    "hour": (time(7, 30), "07 giờ 30 phút"),
    "moment": (datetime(2026, 7, 3, 7, 30), "07 giờ 30 phút, ngày 03/7/2026"),  # noqa: DTZ001
    "moment of a machine": (datetime(2026, 7, 3, 7, 30, 15), None),  # noqa: DTZ001
    "true": (True, None),
    "false": (False, None),
}


@pytest.mark.parametrize(("value", "printed"), TYPED.values(), ids=TYPED)
def test_a_day_in_a_text_is_spelt_as_on_paper_and_a_yes_is_no_text(value, printed):
    for label, name in (("Trích yếu", "subject"), ("Nơi lưu", "archive")):
        if printed:
            assert getattr(vanban.load({**PLAN, label: value}), name) == printed
        else:
            (found,) = told(lambda label=label: vanban.load({**PLAN, label: value})).diagnostics
            assert found.code in ("text", "value")
    assert told(lambda: vanban.load({**PLAN, "Nơi nhận": [True]})).diagnostics
    assert told(lambda: vanban.load({**PLAN, "Nơi nhận": True})).diagnostics
    data = json.dumps({**PLAN, "date": "03/7/2026", "Trích yếu": True}).encode()
    assert [item.code for item in told(lambda: vanban.load(data)).diagnostics] == ["text"]


def test_what_is_wrong_with_a_mapping_is_told_at_its_keys():
    found = told(lambda: vanban.load({
        **PLAN, "Nơi nhận": [{"name": "Chi bộ", "sai": 1}], "number": object(), "date": "31/2/2026", 5: "x",
        "Chữ ký": {"prefix": "T/M", "body": ["a"]},
    }))  # fmt: skip
    assert isinstance(found, vanban.InputError)
    assert {(item.field, item.code) for item in found.diagnostics} == {
        ("Nơi nhận.0.sai", "key-unknown"), ("number", "value"), ("date", "date"), (None, "key"), ("signature.body", "text"),
    }  # fmt: skip
    assert {(item.file, item.line, item.column, item.excerpt) for item in found.diagnostics} == {(None,) * 4}
    assert {item.file for item in told(lambda: vanban.load({**PLAN, "x": 1}, name="đơn 7")).diagnostics} == {
        None,
        "đơn 7",
    } - {None}
    (half,) = told(lambda: vanban.load({**PLAN, "date": "\ud800"})).diagnostics
    assert (half.code, half.message.split(";")[0]) == ("date", "không có ngày “\\ud800”")
    deep = loop = {**PLAN}
    for _step in range(40):
        loop["issuer"] = {}
        loop = loop["issuer"]
    assert told(lambda: vanban.load(deep)).diagnostics[0].code == "too-deep"


def test_what_is_wrong_with_bytes_is_told_at_its_line():
    (found,) = told(lambda: vanban.load(PLAN_EXAMPLE.read_bytes() + b"\nsai: 1\n")).diagnostics
    assert (found.file, found.column, found.code) == ("", 1, "key-unknown")
    assert str(found).startswith(f"{found.line}:1: biểu mẫu không có")
    (named,) = told(lambda: vanban.load(PLAN_EXAMPLE.read_bytes() + b"\nsai: 1\n", name="k.yaml")).diagnostics
    assert (named.file, named.line) == ("k.yaml", found.line)


def test_the_form_may_be_named_beside_the_data():
    rest = {key: value for key, value in PLAN.items() if key != "form"}
    assert vanban.load(rest, form="ke-hoach") == vanban.load(PLAN) == vanban.load(PLAN, form="plan")
    assert told(lambda: vanban.load(PLAN, form="minutes")).diagnostics[0].code == "form-other"
    assert told(lambda: vanban.load(rest)).diagnostics[0].code == "form-missing"


LONG = "a" * 300
YEAR = ROOT / "examples/sinh-hoat-mau-2024"
DOCUMENT = vanban.load(MINUTES)
WRONG = {
    "level": (lambda: vanban.render(DOCUMENT, level=99), "level"),
    "level text": (lambda: vanban.render(DOCUMENT, level="6"), "level"),
    "standard": (lambda: vanban.render(DOCUMENT, standard=36), "standard"),
    "no standard": (lambda: vanban.render(DOCUMENT, standard="hd99"), "no-standard"),
    "no document": (lambda: vanban.render({}), "not-a-document"),
    "no document to save": (lambda: vanban.save(None, "x.docx"), "not-a-document"),
    "no source": (lambda: vanban.load(5), "not-a-source"),
    "content as text": (lambda: vanban.load("form: plan\nsubject: x"), "not-a-path"),
    "nul": (lambda: vanban.check("a\0b.docx"), "not-a-path"),
    "half a pair": (lambda: vanban.load("\ud800"), "not-a-path"),
    "long number": (lambda: vanban.load(10**5000), "not-a-source"),
    "half a pair to save": (lambda: vanban.save(DOCUMENT, "\ud800.docx"), "not-a-path"),
    "half a pair as folder": (lambda: vanban.find_register("\ud800"), "not-a-path"),
    "half a pair in a list": (lambda: vanban.rows("\ud800.yaml", "x.csv"), "not-a-path"),
    "half a pair in a field": (lambda: vanban.edited(MINUTES.read_bytes(), {"location": "\ud800"}), "forbidden_character"),
    "half a pair in a list's field": (lambda: vanban.edited(MINUTES.read_bytes(), {"agenda.0.title": "a\ud800"}), "forbidden_character"),
    "long register": (lambda: vanban.Register("a" * 5000), "register-missing"),
    "long list of numbers": (lambda: vanban.audit_numbers("a" * 5000), "register-missing"),
    "long name": (lambda: vanban.save(DOCUMENT, f"/tmp/{LONG}.docx"), "write"),
    "long name to load": (lambda: vanban.load(f"{LONG}.yaml"), "unreadable"),
    "long name to check": (lambda: vanban.check(f"{LONG}.docx"), "unreadable"),
    "long folder": (lambda: vanban.cycle(f"/tmp/{LONG}"), "no-records"),
    "long pack": (lambda: vanban.forms(packs=[LONG]), "pack-missing"),
    "long rubric": (lambda: vanban.load_rubric(f"{LONG}.yaml"), "rubric-unknown"),
    "open for text": (lambda: vanban.save(DOCUMENT, io.StringIO()), "not-binary"),
    "check what": (lambda: vanban.check(5), "not-a-source"),
    "extract what": (lambda: vanban.extract(None), "not-a-source"),
    "which form": (lambda: vanban.schema(None), "form"),
    "no list": (lambda: list(vanban.render_many("x.yaml")), "not-items"),
    "no list of files": (lambda: vanban.to_pdf(b"PK"), "not-items"),
    "no language": (lambda: vanban.use_language("fr"), "language"),
    "due on no day": (lambda: vanban.cycle(YEAR, on="x"), "day"),
    "checked on a moment": (lambda: vanban.verify(YEAR, on=datetime(2024, 3, 1, 8)), "day"),  # noqa: DTZ001
    "made on a number": (lambda: vanban.make_papers(YEAR, on=20240301), "day"),
    "no error": (lambda: vanban.diagnostics("x"), "not-an-error"),
}  # fmt: skip


@pytest.mark.parametrize(("call", "code"), WRONG.values(), ids=WRONG)
def test_a_wrong_argument_is_told_under_a_code(call, code, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    found = told(call)
    assert [item.code for item in found.diagnostics] == [code]
    assert isinstance(found.exit_code, vanban.Exit)


@pytest.mark.parametrize("row", ["²", "x", "", "9" * 5000, 10**30, 10**5000, 0, -1], ids=lambda row: repr(type(row)))
def test_a_row_that_no_register_has_is_told(row, tmp_path):
    with vanban.Register.create(tmp_path / "so.db", term="2025 - 2030") as register:
        for call in (lambda: register.find(row), lambda: register.void(row, "nhầm")):
            assert [item.code for item in told(call).diagnostics] == ["register-row"]
        document, wanted = vanban.load(PLAN), "argument" if isinstance(row, str) else "register-row"
        problem = told(lambda: vanban.render(document, register=register, number_of=row)).diagnostics[0]
        assert problem.code == wanted
        assert register.entries() == []
    assert vanban.find_register("a" * 5000) is None


def test_functions_of_bytes_and_objects_do_not_look_where_they_run(tmp_path, monkeypatch):
    place = tmp_path / "here"
    place.mkdir()
    (place / "vanban.yaml").write_text("a: [", encoding="utf-8")
    docx = vanban.render(DOCUMENT)

    def all_of_them():
        assert vanban.check(docx) == []
        assert vanban.extract(docx) == DOCUMENT
        assert vanban.differences(docx) == ()
        assert vanban.load(PLAN).subject == "tổ chức sinh hoạt"
        assert vanban.load(DOCUMENT.model_dump_json().encode(), form="minutes") == DOCUMENT
        assert {form.id for form in vanban.forms()} == FORM_IDS
        assert vanban.schema("plan")["title"]
        assert vanban.load_rubric("hd42-2025").id == "hd42-2025"
        assert vanban.fix(docx) == vanban.annotate(docx) == []
        assert [made.ok for made in vanban.render_many([DOCUMENT])] == [True]

    monkeypatch.chdir(place)
    all_of_them()
    assert told(lambda: vanban.forms(folder=".")).diagnostics[0].file.endswith("vanban.yaml")
    shutil.rmtree(place)
    all_of_them()
    assert told(lambda: vanban.load("x.yaml")).diagnostics[0].code == "unreadable"
    assert told(lambda: vanban.check(docx, folder=".")).diagnostics[0].code == "unreadable"


def test_a_number_of_an_office_is_right_wherever_its_pack_is_named(tmp_path):
    (tmp_path / "bo-mau").mkdir()
    (tmp_path / "bo-mau/symbols.yaml").write_text(
        "Cơ quan:\n  - {Tên cơ quan: Đảng uỷ Khu kinh tế Ma Lù Thàng, Ký hiệu: ĐUKKT, Nguồn: Quyết định 1}\n",
        encoding="utf-8",
    )
    data = {
        **PLAN,
        "number": "05",
        "issuer": {"name": "Đảng uỷ Khu kinh tế Ma Lù Thàng", "parent": "Tỉnh uỷ Lai Châu", "place": "Lai Châu"},
    }
    packs = [tmp_path / "bo-mau"]
    document = vanban.load(data, packs=packs)
    assert vanban.number_line(document) == "Số 05-KH/ĐUKKT"
    bare = vanban.render(document, data=False)  # whose own data do not tell where the symbol is from
    assert "number-agency" in {finding.rule for finding in vanban.check(bare)}
    (tmp_path / "vanban.yaml").write_text("packs: [bo-mau]\n", encoding="utf-8")
    for context in ({"packs": packs}, {"folder": tmp_path}):
        assert "number-agency" not in {finding.rule for finding in vanban.check(bare, **context)}
        assert vanban.load(data, **context) == document
    (tmp_path / "sau.docx").write_bytes(bare)
    assert "number-agency" not in {finding.rule for finding in vanban.check(tmp_path / "sau.docx")}
