"""Tags that a maintainer writes in good faith and that would lose a value, print Python, or never hold: told, and refused."""

import unicodedata

import pytest

from tests.helpers.clerk import words
from tests.helpers.templates import EXAMPLE, FORM, body, form_with
from tests.press.test_broken_templates import ending
from vanban.documents.rendering import render
from vanban.errors import TemplateError
from vanban.press.compile import compile_template
from vanban.standards import current
from vanban.workshop.template_check import check_form, loaded_examples

ASKED = FORM.replace(
    "  - Nhãn: Danh sách\n",
    "  - {Nhãn: Tạm ứng, Kiểu: tiền, Bắt buộc: không}\n"
    "  - {Nhãn: Hệ số, Kiểu: số, Bắt buộc: không}\n"
    "  - {Nhãn: Số tập, Kiểu: số nguyên, Bắt buộc: không, Từ: 1}\n"
    "  - {Nhãn: Đồng ý, Kiểu: có/không, Bắt buộc: không}\n"
    "  - {Nhãn: Ăn trưa, Kiểu: có/không}\n"
    "  - {Nhãn: Hình thức, Kiểu: chọn, Các giá trị: [trực tiếp, trực tuyến]}\n"
    "  - Nhãn: Danh sách\n",
)
GIVEN = EXAMPLE.replace("Danh sách:\n", "Hình thức: trực tiếp\nĂn trưa: không\nDanh sách:\n")


def form_of(folder, *lines, data=GIVEN):
    return form_with(folder / "thu", ending("".join(map(body, lines))), ASKED, data)


def codes(form):
    """What is told of the tags; what no example reaches, or no tag prints, is told of any template so short."""
    report = check_form(form)
    assert not [item for item in report.diagnostics if item.severity == "error"]
    return [flaw.code for flaw in report.flaws if flaw.code not in ("part-unreached", "field-unused")]


def part(condition, text="x"):
    return f"{{%p if {condition} %}}", text, "{%p endif %}"


REFUSED = {
    # a nought is given, not blank
    "money": (part("tam_ung", "{{ tam_ung | number }}"), ["zero-blank"]),
    "number": (part("he_so"), ["zero-blank"]),
    "not a number": (part("not he_so"), ["zero-blank"]),
    "and": (part("ly_do and he_so"), ["zero-blank"]),
    "or": (part("he_so or ly_do"), ["zero-blank"]),
    "elif": (("{%p if y_kien %}", "x", "{%p elif he_so %}", "y", "{%p endif %}"), ["zero-blank"]),
    "in a tag": (("{{ 'x' if he_so else 'y' }}",), ["zero-blank"]),
    # a choice is one of its words, yes or no is no word
    "other letters": (part('hinh_thuc == "Trực tiếp"'), ["never-equal"]),
    "the other way round": (part('"Trực tiếp" == hinh_thuc'), ["never-equal"]),
    "unlike": (part('hinh_thuc != "qua mạng"'), ["never-equal"]),
    "yes or no": (part('an_trua == "không"'), ["never-equal"]),
    "a number in quotes": (part('he_so == "0"'), ["never-equal"]),
    # no text
    "list": (("{{ danh_sach }}",), ["print-list"]),
    "hyphen": (("{{ ly-do }}",), ["tag-unknown"]),
}


@pytest.mark.parametrize("name", REFUSED)
def test_it_is_told_and_never_printed(name, tmp_path):
    lines, wanted = REFUSED[name]
    form = form_of(tmp_path, *lines)
    told = [code for code in codes(form) if code != "maybe-blank"]
    assert told == wanted
    with pytest.raises(TemplateError) as error:
        compile_template(form.template(), form.model, current())
    assert [item.code for item in error.value.diagnostics] == wanted


RIGHT = {
    "asked whether it is there": part("tam_ung is not none", "{{ tam_ung | number }}"),
    "there and not nought": part("he_so is not none and he_so", "{{ he_so }}"),
    "there, then nought or not": (
        "{%p if he_so is none %}", "x", "{%p elif he_so %}", "{{ he_so }}", "{%p else %}", "y", "{%p endif %}",
    ),
    "none, or else": part("he_so is none or he_so"),
    "never nought": part("so_tap", "{{ so_tap | number }}"),
    "a choice": part('hinh_thuc == "trực tuyến"'),
    "a choice typed in parts": part(unicodedata.normalize("NFD", 'hinh_thuc == "trực tuyến"')),
    "a number": part("he_so == 0"),
    "yes": part("an_trua"),
    "no": part("not an_trua"),
    "yes, or nothing": part("dong_y"),
    "yes, no, or nothing": ("{%p if dong_y is not none %}", *part("dong_y", "có"), "{{ dong_y }}", "{%p endif %}"),
}  # fmt: skip


@pytest.mark.parametrize("name", RIGHT)
def test_what_says_what_is_meant_is_right(name, tmp_path):
    assert codes(form_of(tmp_path, *RIGHT[name])) == []


WARNED = {
    "money without its marks": (part("tam_ung is not none", "{{ tam_ung }}"), ["number-raw"]),
    "yes alone": (part("dong_y", "{{ dong_y }}"), ["yes-no-blank"]),
    "no as well as nothing": (part("not dong_y"), ["yes-no-blank"]),
    "boxes": (("{% if dong_y %}☑ Có{% else %}☑ Không{% endif %}",), ["yes-no-blank"]),
    "in brackets": (("[ly_do]",), ["tag-foreign"]),
}


@pytest.mark.parametrize("name", WARNED)
def test_what_may_be_meant_otherwise_is_a_warning(name, tmp_path):
    lines, wanted = WARNED[name]
    assert codes(form_of(tmp_path, *lines)) == wanted


@pytest.mark.parametrize(
    ("lines", "given", "wanted"),
    [
        (("{{ he_so | number }}",), "Hệ số: 1234,5", "1.234,5"),
        (part("he_so is not none", "là {{ he_so }}"), "Hệ số: 1234,5", "là 1.234,5"),
        (part("he_so is not none", "là {{ he_so }}"), "Hệ số: 0", "là 0"),
        (part("tam_ung is not none", "{{ tam_ung | number }} đồng"), "Tạm ứng: 0", "0 đồng"),
        (part("dong_y is not none", "{{ dong_y }} đồng ý"), "Đồng ý: không", "không đồng ý"),
        (part(unicodedata.normalize("NFD", 'hinh_thuc == "trực tiếp"'), "tới nơi"), "Hệ số: 1", "tới nơi"),
    ],
)
def test_what_is_given_is_printed(lines, given, wanted, tmp_path):
    asked = (*lines, *part("he_so is not none or ly_do", "."))
    (document,) = loaded_examples(form_of(tmp_path, *asked, data=GIVEN.replace("Danh sách:", f"{given}\nDanh sách:")))
    assert wanted in words(render(document))


def test_a_blank_that_is_printed_unasked_is_told_in_plain_words(tmp_path):
    (document,) = loaded_examples(form_of(tmp_path, "{{ he_so }}"))
    with pytest.raises(TemplateError) as error:
        render(document)
    assert "một thẻ in trường để trống" in str(error.value)
    assert "None" not in str(error.value)


def test_a_template_that_cannot_be_printed_is_named_with_where_to_look(tmp_path):
    (document,) = loaded_examples(form_of(tmp_path, "x"))
    form = form_of(tmp_path, "{{ ly_do | }}", "{%p if ly_do %}")
    with pytest.raises(TemplateError) as error:
        render(type(document).model_validate(document))
    told = error.value.diagnostics
    assert {item.file for item in told} == {str(form.template_path)}
    assert "“{{ ly_do | }}”" in told[0].message
    assert told[-1].message == f"“vanban template check {form.folder}” chỉ ra từng chỗ"


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("{{ ho_ten }}", "“ho_ten”; có phải là “dong.ho_ten”?"),
        ("{{ Lý do }}", "“Lý do” là nhãn; thẻ của trường ấy là {{ ly_do }}"),
        ("{{ ly-do }}", "tên thẻ viết “ly_do”"),
        ("{{ he_so }}", "{% if he_so is not none %}"),
    ],
)
def test_it_is_told_what_to_write(line, wanted, tmp_path):
    lines = ("{%p for dong in danh_sach %}", line, "{%p endfor %}")
    assert wanted in check_form(form_of(tmp_path, *lines)).findings[0].message
