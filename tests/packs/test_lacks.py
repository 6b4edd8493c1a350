"""Every form has the mandatory components of HD 05-HD/VPTW, mục I, or says in ``form.yaml`` which it may lack.

The smallest paper of a form, which nobody would ask for more, lacks what the form says, and nothing else.
"""

import re

import pytest

import vanban
from tests.conftest import FORM_EXAMPLES, ROOT
from vanban.errors import Severity
from vanban.packs.catalogue import all_forms, get_form
from vanban.packs.form import read_form

MANDATORY = {
    "party-title": {"party-title"},  # I.1
    "parent-agency": {"parent-agency"},  # I.2
    "issuing-agency": {"issuing-agency"},  # I.2
    "number": {"number"},  # I.3
    "place-date": {"place-date"},  # I.4
    "type-name": {"type-name", "subject-letter"},  # I.5: a công văn has none
    "subject": {"subject", "subject-letter"},  # I.5
    "body": {"body", "clause", "article", "dash", "heading-1", "heading-2", "table-text"},  # I.6
    "office": {"authority", "office", "signature-label"},  # I.7
    "signer-name": {"signer-name"},  # I.7; the seal (I.8) is set by hand
    "recipients-label": {"recipients-label"},  # I.9
}
ALL_EXAMPLES = sorted(ROOT.glob("vanban/templates/*/example*.yaml"))
PAGE = ROOT / "docs/mau.md"
STANDARDS = ("hd05-2026", "hd36-2018")


def told(data, form):
    """The warnings of data, or None where they make no document."""
    found = []
    try:
        vanban.load(data, form=form, advice=found.append)
    except vanban.InputError:
        return None
    return {item.code for item in found if item.severity is Severity.WARNING}


def smallest(path):
    """Leave out of an example whatever nobody asks for: neither as an error nor as a warning."""
    own = vanban.load(path)
    data = own.model_dump(mode="json", exclude_defaults=True)
    for name in list(data):
        less = {key: value for key, value in data.items() if key != name}
        found = told(less, own.form)
        if found is not None and found <= told(data, own.form):
            data = less
    return vanban.load(data, form=own.form)


def lacking(document, standard):
    found = vanban.check(vanban.render(document, standard=standard), standard=standard).components
    assert ("recipients-label" in found) == ("recipient" in found)
    assert (document.type_name in ("Công văn", "Tờ trình")) == ("addressee-label" in found)  # I.9.2.3, I.9.2.4
    above = set() if document.issuer.parent else {"parent-agency"}  # the highest have none (I.2.1.2 a, b)
    return {name for name, shown in MANDATORY.items() if shown.isdisjoint(found)} - above


def declared(document):
    """What the form says that papers of the document's type may lack."""
    return get_form(document.form).lacks(document.type_name).keys()


@pytest.mark.parametrize("standard", STANDARDS)
@pytest.mark.parametrize("path", FORM_EXAMPLES, ids=lambda path: path.parent.name)
def test_the_smallest_paper_lacks_what_its_form_says_and_nothing_else(path, standard):
    small = smallest(path)
    assert lacking(small, standard) == declared(small)


@pytest.mark.parametrize("standard", STANDARDS)
@pytest.mark.parametrize("path", ALL_EXAMPLES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_no_example_lacks_more(path, standard):
    document = vanban.load(path)
    assert lacking(document, standard) <= declared(document)


def test_the_page_of_forms_lists_all_that_may_be_lacking():
    rows = re.findall(r"(?m)^\| ([^|]+) \| ([^|]*) \| ([^|]*) \|$", PAGE.read_text().split("## Thành phần bắt buộc")[1])
    told = [(name, dict(zip(("number", "recipients-label"), why, strict=True))) for name, *why in rows[1:]]
    wanted = [
        (kind or form.title, {part: reason for one, part, reason in form.card.lacks if one == kind})
        for form in sorted(all_forms(), key=lambda form: form.id)
        for kind in dict.fromkeys(kind for kind, _part, _reason in form.card.lacks)
    ]
    assert [(name, {part: why.strip() for part, why in lacks.items() if why.strip()}) for name, lacks in told] == wanted


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        ("Có thể thiếu:\n  Nơi gửi: Không có", "2:3: biểu mẫu không có tên mục “Nơi gửi”"),
        ("lacks:\n  number: b\n  seal: Đóng tay", "3:3: biểu mẫu không có tên mục “seal”"),
        ("types: [{type: Đơn, lacks: {Dấu: a}}]\nlacks: {}", "1:29: biểu mẫu không có tên mục “Dấu”"),
        ("lacks: [number]", "1:8: "),
    ],
)
def test_what_is_no_component_is_told_at_its_line(lines, told, tmp_path):
    (tmp_path / "form.yaml").write_text(f"{lines}\nMã: thu\nTên: Thử\nCác trường: [{{Nhãn: A}}]\n")
    with pytest.raises(vanban.TemplateError) as caught:
        read_form(tmp_path)
    assert f"form.yaml:{told}" in str(caught.value)


def test_names_of_the_checker_and_vietnamese_ones_say_the_same_and_without_a_reason_nothing(tmp_path):
    (tmp_path / "form.yaml").write_text(
        "id: thu\ntitle: Thử\ntypes: [{type: Đơn, lacks: {place_date: a}}, Sổ]\nfields: [{label: A}]\n"
        "Có thể thiếu: {Số và ký hiệu: b, recipients-label: c, subject: }\n"
    )
    form = read_form(tmp_path)
    assert form.lacks() == {"number": "b", "recipients-label": "c"}
    assert form.lacks("Sổ") == form.lacks()
    assert form.lacks("Đơn") == {"number": "b", "recipients-label": "c", "place-date": "a"}
