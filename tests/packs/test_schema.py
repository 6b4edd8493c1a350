"""The schema of a form is its validator: what it accepts is read, and what is written it accepts."""

import json
import os
import random
from contextlib import nullcontext
from copy import deepcopy
from functools import cache
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from pydantic import ValidationError

import vanban
from tests.conftest import ROOT
from tests.helpers.ajv import accepted
from tests.helpers.commands import run
from tests.helpers.editor import as_edited
from tests.helpers.from_schema import STRANGE, drawn
from vanban.documents.loading import load_bytes
from vanban.errors import InputError, Severity
from vanban.packs.catalogue import all_forms
from vanban.packs.form import read_form
from vanban.packs.pack import Pack, Rank, packs_of
from vanban.packs.scaffold import data_text
from vanban.packs.schema import schema_of
from vanban.workshop.template_check import loaded_examples

WHOLE = os.environ.get("VANBAN_WHOLE") == "1"
PACK = ROOT / "examples/pack/mau_chi_bo"
FORMS = {form.id: form for form in (*all_forms(), *map(read_form, Pack(PACK, Rank.OFFICE).forms()))}
BOTH = [(form, by) for form in FORMS for by in ("en", "vi")]

BETWEEN_FIELDS = {
    "addressees", "adopted-sum", "agency-symbol", "agency-symbol-half", "appraisal-missing", "article-executes",
    "candidate-twice", "matter-field", "poll-elected", "poll-sum", "poll-votes",
    "at-most", "attendance-absent", "attendance-exempt", "attendance-part", "attendance-probationary",
    "attendance-sum", "attendance-total", "attendance-voters", "criterion-missing", "criterion-twice",
    "criterion-unknown", "date-after", "date-before", "duplicate-key", "fees-sum", "figure-disagrees",
    "meeting-times", "missing", "no-standard", "number-agency", "number-symbol", "number-type", "order",
    "quality-band", "reason-missing", "record-alone", "record-quarter", "record-twice", "review-before",
    "rubric-bands", "rubric-cap", "rubric-twice", "score-ignored", "score-missing", "score-too-high",
    "signature-body", "signature-prefix", "sum", "theme-kind", "theme-year", "twice", "votes-sum",
}  # fmt: skip
CALENDAR = {"date", "date-impossible", "year-impossible", "text"}
"""A citation with such a day is told as no text either."""
WORDS = {"empty", "looks-blank", "legacy_encoding", "name_number", "prose", "prose-level", "prose-table", "sample-text"}
"""What only reading the words tells: another encoding, a word for nobody, tables and headings, what waits to be written."""
NAMED = BETWEEN_FIELDS | CALENDAR | WORDS
BY_HAND = NAMED | {"empty", "money", "number-form", "range", "model_type", "rubric-unknown", "score", "whole_number"}
"""In a file to fill in also blanks, bare numbers as YAML reads them, and names of what lies in other files."""


@cache
def judge(form, by):
    return Draft202012Validator(schema(form, by), format_checker=Draft202012Validator.FORMAT_CHECKER)


@cache
def schema(form, by):
    with seen(form):
        return schema_of(FORMS[form], by)


def seen(form):
    return packs_of([FORMS[form].folder]) if FORMS[form].rank is Rank.OFFICE else nullcontext()


@cache
def written(form):
    """Return what ``model_dump_json`` writes of the form's examples."""
    with seen(form):
        return [json.loads(document.model_dump_json()) for document in loaded_examples(FORMS[form])]


def read(form, data, folder):
    """Return the document of a file, and the codes and sentences for which there is none."""
    text = json.dumps({"form": form, **data}, ensure_ascii=False).encode()
    try:
        with seen(form):
            return load_bytes(text, "x.json", folder).document, set()
    except InputError as error:
        return None, {(item.code, item.message) for item in error.diagnostics if item.severity is Severity.ERROR}


def codes(found):
    return {code for code, _message in found}


def places(node, path=()):
    if path:
        yield path
    items = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, inner in items:
        yield from places(inner, (*path, key))


def changed(data, path, value):
    data = deepcopy(data)
    inner = data
    for key in path[:-1]:
        inner = inner[key]
    inner[path[-1]] = value
    return data


def strange(form, data, count):
    """Yield a file's data with one value of another kind, at every place or at some."""
    pairs = [(path, value) for path in places(data) if path != ("form",) for value in STRANGE]
    chosen = pairs if WHOLE else random.Random(form).sample(pairs, count)  # noqa: S311  # the same at each run
    yield from ((path, value, changed(data, path, value)) for path, value in chosen)


def filled(form):
    """Return the form's own example as an editor reads it."""
    return as_edited(FORMS[form].example().read_text(encoding="utf-8"))


@pytest.mark.parametrize("form", FORMS)
def test_what_a_program_writes_is_accepted_and_read(form, tmp_path):
    for data in written(form):
        assert [error.message for error in judge(form, "en").iter_errors(data)] == []
        document, found = read(form, data, tmp_path)
        assert found == set()
        assert json.loads(document.model_dump_json()) == data


@pytest.mark.parametrize("form", FORMS)
def test_what_new_writes_is_accepted(form):
    for kind in ((), ("--example",)):
        result = run("new", form, "-o", "-", *kind, "--pack", PACK)
        assert result.exit_code == 0
        assert [error.message for error in judge(form, "vi").iter_errors(as_edited(result.stdout))] == []


@pytest.mark.parametrize("form", FORMS)
def test_what_extract_writes_is_accepted_and_read(form, tmp_path):
    with seen(form):
        for document in loaded_examples(FORMS[form]):
            text = data_text(document)
            assert [error.message for error in judge(form, "vi").iter_errors(as_edited(text))] == []
            assert load_bytes(text.encode(), "x.yaml", tmp_path).document == document


@pytest.mark.parametrize("form", FORMS)
def test_what_is_accepted_is_read_and_what_is_read_is_written_as_accepted(form, tmp_path):
    for path, value, data in strange(form, written(form)[0], 25):
        document, found = read(form, data, tmp_path)
        if document:
            assert judge(form, "en").is_valid(json.loads(document.model_dump_json())), (path, value)
        elif judge(form, "en").is_valid(data):
            assert codes(found) <= NAMED, (path, value, found)


@pytest.mark.parametrize("form", FORMS)
def test_what_is_accepted_in_a_file_to_fill_in_is_read(form, tmp_path):
    for path, value, data in strange(form, filled(form), 15):
        if judge(form, "vi").is_valid(data):
            _document, found = read(form, data, tmp_path)
            assert codes(found) <= BY_HAND, (path, value, found)


@pytest.mark.parametrize("form", FORMS)
def test_whatever_is_accepted_is_read(form, tmp_path):
    rng = random.Random(form)  # noqa: S311  # the same at each run
    for _ in range(2000 if WHOLE else 20):
        data = drawn(schema(form, "en"), rng)
        assert judge(form, "en").is_valid(data)
        _document, found = read(form, data, tmp_path)
        assert codes(found) <= NAMED, found


@pytest.mark.parametrize(("form", "by"), BOTH)
def test_each_field_stands_once_and_only_fields_have_labels(form, by):
    found, model = schema(form, by), FORMS[form].model
    own = {"en": {"form", "standard"}, "vi": {"form", "Chuẩn"}}[by]
    own |= {"records"} if by == "vi" and form in ("period-summary", "quarterly-report") else set()
    assert own <= set(found["properties"])
    names = set(found["properties"]) - own
    if by == "en":
        assert names == set(model.model_fields)
    else:
        assert names == {info.title for info in model.model_fields.values()}
    assert len({inner["title"] for inner in found["properties"].values()}) == len(found["properties"])
    assert sum("title" in node for node in nodes(found)) - 1 == sum(len(part["properties"]) for part in parts(found))
    assert "byHand" not in json.dumps(found)


def nodes(node):
    """Yield a schema and every schema in it."""
    yield node
    for key in ("properties", "$defs"):
        for inner in node.get(key, {}).values():
            yield from nodes(inner)
    for inner in (*node.get("anyOf", ()), *([node["items"]] if "items" in node else ())):
        yield from nodes(inner)


def parts(found):
    """Yield the schema of the document and of each group in it, through what else a group may be."""
    for part in (found, *found["$defs"].values()):
        yield next((option for option in part.get("anyOf", ()) if "properties" in option), part)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("kind",), "xyz"), (("attendance", "official"), -1), (("held_on",), "mai"), (("held_on",), "2026-02-31"),
        (("location",), ""), (("number",), 8), (("start",), "19h30"), (("issuer",), None), (("agenda",), []),
        (("period",), "tháng 13/2026"), (("quality", "score"), 101), (("guest_speech",), "# Phát biểu"),
        (("location",), "\x07"), (("addressees",), ["Đảng uỷ"]), (("fees", "paid"), 1.5), (("votes",), None),
    ],
)  # fmt: skip
def test_what_no_document_may_hold_is_refused(path, value):
    data = changed(written("minutes")[0], path, value)
    assert not judge("minutes", "en").is_valid(data)
    assert not judge("minutes", "en").is_valid({key: item for key, item in data.items() if key != "chair"})
    if path == ("number",):
        with pytest.raises(ValidationError):
            FORMS["minutes"].model.model_validate(data)


@pytest.mark.parametrize("field", [("attendance", "official"), ("quality", "score"), ("fees", "paid")])
@pytest.mark.parametrize(
    ("literal", "accepted"),
    [
        ("1e1", True), ("1E1", True), ("1.2e+1", True), ("11.0", True), ("-0", True), ("-0.0", True), ("0E5", True), ("1e-400", True),
        ("99.999999999999999999", True), ("-1", False), ("-1e0", False), ("1.5555e1", False), ("1.555", False), ("1e400", False), ("1e15", False), ("9" * 4000, False),
    ],
)  # fmt: skip
def test_a_number_is_to_the_loader_what_it_is_to_the_schema(field, literal, accepted):
    data = changed({"form": "minutes", **written("minutes")[0]}, field, "@")
    text = json.dumps(data).replace('"@"', literal)
    assert judge("minutes", "en").is_valid(json.loads(text)) == accepted
    for given in (text.encode(), json.loads(text)):
        assert (refused(given) <= BETWEEN_FIELDS) == accepted


def refused(given):
    try:
        vanban.load(given)
    except InputError as error:
        return {item.code for item in error.diagnostics}
    return set()


def test_a_schema_names_itself_its_form_and_the_version():
    assert vanban.schema("minutes")["$id"] == f"urn:vanban:{vanban.__version__}:minutes:en"
    assert vanban.schema("biên bản", by="vi")["$id"] == f"urn:vanban:{vanban.__version__}:minutes:vi"
    assert vanban.schema("minutes")["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert vanban.schema("don-xin-vang", packs=[PACK])["title"] == "Đơn xin vắng sinh hoạt chi bộ"
    for arguments, by in (((), "en"), (("--by", "en"), "en"), (("--by", "vi"), "vi")):
        printed = run("schema", "plan", *arguments)
        assert json.loads(printed.stdout) == vanban.schema("plan", by=by)
        assert printed.stdout == run("schema", "plan", *arguments).stdout


def test_the_limits_of_a_list_of_fields_are_the_schema_s(write):
    write("mau/don/form.yaml", """\
Mã: don
Tên: Đơn
Tên loại: Đơn
Các trường:
  - {Nhãn: Tên, Từ: 2, Đến: 5}
  - {Nhãn: Số người, Tên thẻ: so_nguoi, Kiểu: số nguyên, Từ: 1, Đến: 9}
  - {Nhãn: Khách, Kiểu: số nguyên, Bắt buộc: không, Từ: 3, Đến: 9}
  - {Nhãn: Việc, Kiểu: bảng, Từ: 1, Đến: 2, Các cột: [{Nhãn: Tên việc}]}
  - {Nhãn: Mức, Kiểu: chọn, Các giá trị: [tốt, khá]}
""")  # fmt: skip
    form = read_form(Path(write("mau/don/example.yaml", "form: don\n")).parent)
    fields = schema_of(form)["properties"]
    assert {"minLength": 2, "maxLength": 5}.items() <= fields["ten"].items()
    assert {"minimum": 1, "maximum": 9}.items() <= fields["so_nguoi"].items()
    assert {"minimum": 0, "maximum": 9, "type": ["integer", "null"]}.items() <= fields["khach"].items()
    assert {"minItems": 1, "maxItems": 2}.items() <= fields["viec"].items()
    assert fields["muc"]["enum"] == ["tốt", "khá"]


def test_what_a_form_sets_itself_narrows_its_schema(write):
    write("mau/don/form.yaml", """\
Mã: don
Tên: Đơn
Tên loại: Đơn
Chuẩn: [05-HD/VPTW]
Phải có: [Căn cứ, Nơi lưu, Chữ ký]
Các trường:
  - {Nhãn: Ngày nghỉ, Kiểu: ngày, Mặc định: 05/6/2026, Tên cũ: [Ngày vắng]}
  - {Nhãn: Số buổi, Kiểu: số nguyên, Mặc định: 2}
  - {Nhãn: Lý do}
""")  # fmt: skip
    form = read_form(Path(write("mau/don/example.yaml", "form: don\n")).parent)
    found, clerk = schema_of(form), schema_of(form, "vi")["properties"]
    assert found["properties"]["standard"]["enum"] == clerk["Chuẩn"]["enum"] == ["hd05", None]
    assert set(found["required"]) == {"issuer", "bases", "archive", "signature", "ly_do"}
    assert found["properties"]["bases"]["minItems"] == 1
    assert (found["properties"]["ngay_nghi"]["default"], clerk["Ngày nghỉ"]["default"]) == ("2026-06-05", "05/6/2026")
    assert found["properties"]["so_buoi"]["default"] == 2
    assert "ngay_vang" not in found["properties"]
    judge = Draft202012Validator(found)
    data = {
        "issuer": {"name": "Chi bộ thôn Hoa Ban"}, "bases": ["Căn cứ Điều lệ Đảng"], "archive": "Chi bộ",
        "signature": {"name": "Nguyễn Văn A"}, "subject": "xin vắng", "ly_do": "bận",
    }  # fmt: skip
    assert [error.message for error in judge.iter_errors(data)] == []
    for wrong in ({"standard": "hd36"}, {"archive": " "}, {"archive": None}, {"bases": []}, {"signature": None}):
        assert not judge.is_valid({**data, **wrong})
    written = json.loads(form.model.model_validate(data).model_dump_json())
    assert (written["ngay_nghi"], written["so_buoi"]) == ("2026-06-05", 2)
    assert judge.is_valid(written)


def test_a_schema_by_other_names_than_these_is_refused():
    with pytest.raises(vanban.CallError) as error:
        vanban.schema("minutes", by="fr")
    assert [item.code for item in error.value.diagnostics] == ["by"]


def test_the_forms_of_an_office_have_schemas_where_its_profile_is_named(write):
    write("vanban.yaml", f"packs: [{PACK}]\n")
    folder = Path(write("van-ban/x.yaml", "")).parent
    assert vanban.schema("don-xin-vang", folder=folder) == vanban.schema("don-xin-vang", packs=[PACK])
    with pytest.raises(InputError):
        vanban.schema("don-xin-vang")


@pytest.mark.parametrize("form", FORMS)
def test_examples_and_defaults_are_values(form):
    found = schema(form, "en")
    judged = judge(form, "en")
    for part in parts(found):
        for inner in part["properties"].values():
            told = [*inner.get("examples", ()), *([inner["default"]] if "default" in inner else ())]
            for value in told:
                assert judged.evolve(schema=inner).is_valid(value), (inner["title"], value)


@pytest.mark.ajv
def test_ajv_compiles_every_schema_and_judges_as_python_does():
    asked, known = [], []
    for form, by in BOTH:
        base = written(form)[0] if by == "en" else filled(form)
        data = [base, *(item for _path, _value, item in strange(form, base, 15))]
        asked.append((schema(form, by), data))
        known.append([judge(form, by).is_valid(item) for item in data])
    assert all(found[0] for found in known)
    assert accepted(asked) == known
