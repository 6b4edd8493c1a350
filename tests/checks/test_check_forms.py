"""A paper of our own form must have what its form does not say it may lack; of another hand's its type alone tells."""

import pytest
from lxml import etree

import vanban
from tests.helpers.documents import minutes
from tests.helpers.templates import FORM, WHOLE, form_with
from vanban.word.package import read_parts, write_parts
from vanban.word.structure import parse
from vanban.workshop.template_check import check_form

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
KEPT = {"recipients": ["Đảng uỷ xã Mường Ví Dụ (b/c)"], "archive": "Chi bộ", "signature": {"name": "Nguyễn Văn A"},
        "co_signatures": [{"name": "Trần Thị C"}]}  # fmt: skip


def told(docx, **where):
    return [(finding.code, finding.message.partition(";")[0], finding.severity.value)
            for finding in vanban.check(docx, **where)]  # fmt: skip


def without(docx, *styles):
    """Take the text out of the paragraphs of some styles, as a hand does in Word."""
    parts = read_parts(docx)
    root = parse(parts["word/document.xml"])
    named = {f"Vb-{style}" for style in styles}
    for paragraph in root.iter(f"{W}p"):
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        if style is not None and style.get(f"{W}val") in named:
            for run in paragraph.iter(f"{W}t"):
                run.text = ""
    return write_parts({**parts, "word/document.xml": etree.tostring(root)})


@pytest.mark.parametrize("day", ["03/7/2026", "03/6/2024"])
def test_minutes_have_number_place_date_and_recipients(day):
    docx = vanban.render(minutes(held_on=day, period=f"tháng {day[3:]}", **KEPT))
    assert told(docx) == []
    gone = without(docx, "number", "place-date", "recipients-label", "recipient")
    assert told(gone) == [
        ("form-components/missing", f"không thấy {name}", "warning")
        for name in ("số và ký hiệu", "địa danh và ngày tháng", "nơi nhận")
    ]


def test_minutes_of_another_hand_are_not_asked_for_them():
    docx = vanban.render(minutes(held_on="03/7/2026", period="tháng 7/2026", **KEPT), data=False)
    assert told(without(docx, "number", "recipients-label", "recipient")) == []


def test_what_another_rule_tells_is_told_once():
    docx = vanban.render(vanban.load("vanban/templates/plan/example.yaml"))
    assert [code for code, _message, _severity in told(without(docx, "number", "recipients-label", "recipient"))] == [
        "number-missing/number", "recipients-label/missing"
    ]  # fmt: skip


@pytest.mark.parametrize("form", ["attendance-list", "travel-order", "regulation"])
def test_what_a_built_in_form_may_lack_is_not_missed(form):
    docx = vanban.render(vanban.load(f"vanban/templates/{form}/example.yaml"))
    assert told(without(docx, "number", "recipients-label", "recipient")) == []


def test_a_type_of_a_table_may_lack_what_another_may_not():
    call = vanban.load("vanban/templates/document/example-loi-keu-goi.yaml")
    assert told(vanban.render(call)) == []
    report = vanban.load("vanban/templates/document/example.yaml")
    assert told(without(vanban.render(report), "number"))[0][0] == "number-missing/number"


def test_a_form_of_a_pack_is_asked_until_it_says_why(tmp_path):
    bare = form_with(tmp_path / "thu", WHOLE, FORM.split("Có thể thiếu:")[0])
    docx = vanban.render(vanban.load(bare.example(), packs=[tmp_path]))
    assert told(docx, packs=[tmp_path]) == [
        ("form-components/missing", f"không thấy {name}", "warning") for name in ("số và ký hiệu", "nơi nhận")
    ]
    assert [(flaw.code, flaw.severity.value) for flaw in check_form(bare).flaws] == [("printed", "warning")] * 4
    assert told(docx) == []  # where the pack is not known, its paper is checked as any other


def test_what_was_issued_with_another_goes_by_its_number():
    (regulation,) = (form for form in vanban.forms() if form.id == "regulation")
    document = vanban.load(regulation.example())
    assert document.number is None
    docx = vanban.render(document)
    assert "(Ban hành kèm theo Quyết định số" in " ".join(line.text for line in vanban.show(docx))
    assert [finding.code for finding in vanban.check(docx)] == []
