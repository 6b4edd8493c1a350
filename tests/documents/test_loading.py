"""From a file to a document, or to every problem in it at once, each at its place and with what to write."""

import typing

import pytest
from pydantic_core import core_schema

import vanban
from tests.conftest import EXAMPLES, FORM_EXAMPLES, RUBRIC_IDS, SHEET
from tests.helpers.documents import PLAN
from vanban.documents.loading import load_bytes, load_path
from vanban.errors import InputError, Severity
from vanban.packs.rubrics import RUBRICS
from vanban.reading.validation import vietnamese


def problems(text, **options):
    with pytest.raises(InputError) as error:
        load_bytes(text.encode(), "x.yaml", **options)
    return error.value.diagnostics


def told(text):
    return {(item.code, item.line, item.column) for item in problems(text)}


@pytest.mark.parametrize("path", [*EXAMPLES, *FORM_EXAMPLES], ids=lambda path: "/".join(path.parts[-2:]))
def test_every_example_loads_without_a_word(path):
    loaded = load_path(path)
    assert [str(item) for item in loaded.advice] == []


@pytest.mark.parametrize("key", ["subject", "Trích yếu", "trich yeu", "TRÍCH_YẾU", "trich-yeu", "Subject"])
def test_keys_by_name_or_label(key):
    document = load_bytes(PLAN.replace("subject:", f"{key}:").encode()).document
    assert document.subject == "thử"


def test_an_unknown_key_is_told_with_a_guess():
    (item,) = problems(PLAN.replace("subject:", "subjekt:") + "subject: thử\n")
    assert (item.code, item.line, item.column) == ("key-unknown", 8, 1)
    assert "“subject”" in item.message
    (item,) = problems(PLAN.replace("subject:", "Trích iếu:") + "subject: thử\n")
    assert "“Trích yếu”" in item.message


def test_one_field_written_twice_under_two_names():
    assert told(PLAN + "Trích yếu: khác\n") == {("duplicate-key", 10, 1)}


@pytest.mark.parametrize("form", ["plan", "ke-hoach", "Kế hoạch", "KE HOACH"])
def test_forms_by_id_alias_and_title(form):
    assert load_bytes(PLAN.replace("form: plan", f"form: {form}").encode()).document.form == "plan"


def test_an_unknown_form_is_guessed():
    (item,) = problems(PLAN.replace("form: plan", "form: plann"))
    assert (item.code, item.line, item.column) == ("form-unknown", 1, 7)
    assert "có phải là “Kế hoạch” (ke-hoach)" in item.message


def test_a_missing_form_lists_them():
    (item,) = problems(PLAN.replace("form: plan\n", ""))
    assert item.code == "form-missing"
    assert "Kế hoạch (ke-hoach)" in item.message


def test_all_problems_in_one_run_with_place_label_and_caret():
    text = (
        PLAN.replace("05/6/2026", "31/6/2026").replace("thử", '""') + "draft: hai\nrecipients:\n  - {name: A, nte: x}\n"
    )
    found = problems(text)
    assert {(item.code, item.line, item.column) for item in found} == {
        ("date", 7, 7),
        ("empty", 8, 10),
        ("whole_number", 10, 8),
        ("key-unknown", 12, 15),
    }
    advice = "không có ngày “31/6/2026”; viết như 06/3/2018, ngày 06 tháng 3 năm 2018, hoặc chỉ năm 2018"
    shown = str(next(item for item in found if item.code == "date"))
    assert shown.split("\n") == [
        f"x.yaml:7:7: Ngày ban hành: {advice}",
        "    date: 31/6/2026",
        "          ^^^^^^^^^",
    ]


def test_the_path_of_a_field_inside_a_list_is_told_by_labels():
    (item,) = problems(PLAN + "recipients:\n  - A\n  - {name: [1]}\n")
    assert item.label == "Nơi nhận 2: Tên nơi nhận"
    assert item.field == "recipients.1.name"
    assert (item.line, item.column) == (12, 12)


def test_a_fault_inside_prose_is_told_at_its_own_line():
    text = PLAN.replace("body: Nội dung.", "body: |\n  # A\n\n  ### B\n\n  | a | b |\n  |---|---|\n  | 1 | 2 | 3 |")
    assert told(text) == {("prose-level", 12, 3), ("prose-table", 16, 3)}


def test_advice_and_letters_outside_the_typeface_are_told_at_their_place():
    text = PLAN.replace("body: Nội dung.", "body: |\n  1. A\n  3. B\n  Tốt 😀 lắm 😀\u200b.")
    found = load_bytes(text.encode()).advice
    assert [(item.code, item.line, item.column, item.severity.value) for item in found if item.field == "body"] == [
        ("prose-number", 11, 3, "advice"),
        ("typeface", 12, 7, "warning"),
        ("typeface", 12, 14, "warning"),
    ]
    typeface = [item.message for item in found if item.code == "typeface"]
    assert "U+1F600 GRINNING FACE" in typeface[0]
    assert "U+200B ZERO WIDTH SPACE" in typeface[1]


def test_a_fault_in_the_body_of_a_markdown_file(write):
    path = write("x.md", "---\n" + PLAN.replace("body: Nội dung.\n", "") + "---\n\n# A\n\n### B\n")
    with pytest.raises(InputError) as error:
        load_path(path)
    (item,) = error.value.diagnostics
    assert (item.code, item.line) == ("prose-level", 14)


def test_missing_fields_are_named():
    found = problems("form: minutes\nissuer: {name: Chi bộ A}\n")
    labels = {item.label for item in found if item.code == "missing"}
    day = next(item for item in found if item.label == "Ngày họp")
    assert str(day) == "x.yaml:1:1: Ngày họp: thiếu; hãy điền, như “03/6/2026”"
    assert {"Loại kỳ họp", "Ngày họp", "Chủ trì", "Nội dung", "Thành phần"} <= labels


PROFILE = """\
issuer: {name: Chi bộ thôn Hoa Ban, parent: Đảng bộ xã Mường Ví Dụ, place: Mường Ví Dụ}
recipients: [Đảng uỷ xã (b/c)]
Người ký:
  bí thư: {prefix: T/M, body: Chi bộ, office: Bí thư, name: Nguyễn Văn A}
forms:
  plan: {archive: Chi bộ, signature: bí thư}
"""
SHORT = "form: plan\ndate: 05/6/2026\nsubject: thử\nbody: Nội dung.\n"


def test_the_profile_is_found_upwards_and_laid_under(write):
    write("vanban.yaml", PROFILE)
    document = vanban.load(write("a/b/x.yaml", SHORT))
    assert document.issuer.name == "Chi bộ thôn Hoa Ban"
    assert document.archive == "Chi bộ"
    assert document.signature.name == "Nguyễn Văn A"
    assert [str(item) for item in document.recipients] == ["Đảng uỷ xã (b/c)"]


def test_what_the_document_says_goes_before_the_profile(write):
    write("vanban.yaml", PROFILE)
    text = SHORT + "issuer: {name: Chi bộ thôn Ví Dụ}\nrecipients: [A]\nsignature: {name: Trần Thị C}\n"
    document = vanban.load(write("x.yaml", text))
    assert (document.issuer.name, document.issuer.place) == ("Chi bộ thôn Ví Dụ", "Mường Ví Dụ")
    assert [str(item) for item in document.recipients] == ["A"]
    assert document.signature.name == "Trần Thị C"


def test_a_signer_that_the_profile_does_not_know(write):
    write("vanban.yaml", PROFILE)
    with pytest.raises(InputError, match="đang có: bí thư"):
        vanban.load(write("x.yaml", SHORT + "signature: chủ tịch\n"))


def test_a_fault_in_the_profile_is_told_in_the_profile(write):
    write("vanban.yaml", PROFILE.replace("archive:", "archiv:"))
    with pytest.raises(InputError) as error:
        vanban.load(write("x.yaml", SHORT))
    (item,) = error.value.diagnostics
    assert item.file.endswith("vanban.yaml")
    assert (item.line, item.column) == (6, 10)


@pytest.mark.parametrize(
    ("profile", "line"),
    [
        ("[]", 1),
        ("chữ", 1),
        ("signers: x", 1),
        ("forms: []", 1),
        ("forms:\n  plan: 5", 2),
        ("forms:\n  plann: {}", 2),
        ("Nơi nhậm: [A]", 1),
        ("issuer: x", 1),
    ],
)
def test_a_profile_of_another_shape_is_told_at_its_place(write, profile, line):
    write("vanban.yaml", profile)
    with pytest.raises(InputError) as error:
        vanban.load(write("x.yaml", PLAN))
    assert {(item.file.rsplit("/")[-1], item.line) for item in error.value.diagnostics} == {("vanban.yaml", line)}


def test_a_profile_may_hold_what_only_other_forms_have(write):
    write("vanban.yaml", "Địa điểm: Nhà văn hoá\nforms:\n  ke-hoach: {archive: Chi bộ}\nsigners:\n")
    assert vanban.load(write("x.yaml", PLAN)).archive == "Chi bộ"


@pytest.mark.parametrize("records", ['["*.yaml"]', "x.yaml", '["/etc/*"]', "{a: b}", '[[a], ""]', '["../*/*.yaml"]'])
def test_a_report_never_reads_itself_nor_what_is_no_record(write, records):
    path = write("a/x.yaml", f"form: quarterly-report\nrecords: {records}\n")
    with pytest.raises(InputError) as error:
        vanban.load(path)
    assert {item.code for item in error.value.diagnostics} & {"record-kind", "records-pattern"}


def test_a_wrong_rubric_is_told_once(write):
    text = SHEET.read_text(encoding="utf-8").replace("hd42-2025", "/etc/passwd")
    with pytest.raises(InputError) as error:
        vanban.load(write("x.yaml", text))
    assert [item.code for item in error.value.diagnostics] == ["rubric-unknown"]


def test_sections_of_data_that_are_too_deep(write):
    deep = "".join("  " * level + "- title: a\n" + "  " * level + "  sections:\n" for level in range(1, 6))
    text = PLAN.replace("body: Nội dung.", "sections:\n" + deep + "  " * 6 + "- title: z")
    with pytest.raises(InputError, match="bốn cấp"):
        vanban.load(write("x.yaml", text))


@pytest.mark.parametrize("value", ["", "~"])
def test_a_blank_standard_is_none(value):
    assert load_bytes((PLAN + f"standard: {value}\n").encode()).standard is None


def test_the_standard_can_be_named_in_the_file():
    loaded = load_bytes((PLAN + "standard: hd36\n").encode())
    assert loaded.standard == "hd36-2018"
    assert told(PLAN + "standard: hd99\n") == {("no-standard", 10, 11)}


def test_an_own_rubric_by_path(write):
    text = SHEET.read_text(encoding="utf-8")
    rubric = (RUBRICS / "hd42-2025.yaml").read_text(encoding="utf-8")
    write("tieu-chi.yaml", rubric.replace("id: hd42-2025", "id: rieng"))
    document = vanban.load(write("x.yaml", text.replace("hd42-2025", "tieu-chi.yaml")))
    assert document.rubric.id == "rieng"


def test_an_unknown_rubric_lists_those_that_are_there(write):
    text = SHEET.read_text(encoding="utf-8")
    with pytest.raises(InputError, match=f"một trong: {', '.join(RUBRIC_IDS)}"):
        vanban.load(write("x.yaml", text.replace("hd42-2025", "hd43")))


def test_the_known_gaps_of_a_rubric_are_warnings_beside_the_document(write):
    rubric = vanban.load_rubric("an-phu-2025")
    scores = "\n".join(f'  - {{criterion: "{no}", self_score: 0}}' for no in rubric.scored())
    text = (
        "form: scoring-sheet\nissuer: {name: Chi bộ A, parent: Đảng bộ B, place: C}\nkind: thường kỳ\n"
        f"period: tháng 6/2026\nheld_on: 03/6/2026\ndate: 03/6/2026\nrubric: an-phu-2025\nscores:\n{scores}\n"
    )
    loaded = load_path(write("x.yaml", text))
    assert loaded.advice
    assert {item.severity for item in loaded.advice} == {Severity.WARNING}
    assert vanban.render(loaded.document)


def test_json_is_as_good_as_yaml(write):
    path = write("x.json", '{"form": "plan", "issuer": {"name": "Chi bộ A", "place": "B"}, "number": 8, '
                           '"date": "05/6/2026", "subject": "thử", "body": "Nội dung."}')  # fmt: skip
    assert vanban.load(path).number == "8"


@pytest.mark.parametrize(
    "text", ["form: plan\nissuer: []\n", "- a\n", "chữ", "form: [plan]", "form:\n", "issuer: 5\nform: plan"]
)
def test_wrong_shapes_end_in_a_message(text):
    assert all(item.message for item in problems(text))


def test_every_error_of_pydantic_has_a_vietnamese_sentence():
    kinds = typing.get_args(core_schema.ErrorType)
    assert len(kinds) > 90
    for kind in kinds:
        sentence = vietnamese(kind, ("x",))
        assert sentence
        assert sentence.isascii() is False, kind
