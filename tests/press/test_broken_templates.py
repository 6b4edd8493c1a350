"""Thirty-odd broken templates, one fault each: named at its place, and nothing else is told."""

import re
import shutil

import pytest

from tests.helpers.office import Editor
from tests.helpers.templates import CELL, EXAMPLE, FORM, WHOLE, body, edited, form_with, run
from vanban.documents.rendering import render
from vanban.errors import TemplateError
from vanban.press.compile import compile_template
from vanban.standards import current
from vanban.word.package import read_parts, write_parts
from vanban.word.traces import traces
from vanban.workshop.template_check import check_form, loaded_examples


def added(name, data):
    parts = dict(read_parts(WHOLE))
    parts[name] = data
    return write_parts(parts)


FIRST = "{{ ly_do }}"
LOOP = "{%tr for dong in danh_sach %}"
BEFORE = "<w:sectPr>"
"""What stands behind the last paragraph."""
LINK = (
    '<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}" {rest}/>'
)


def ending(xml):
    parts = dict(read_parts(WHOLE))
    head, before, tail = parts["word/document.xml"].decode().rpartition(BEFORE)
    assert before
    parts["word/document.xml"] = f"{head}{xml}{before}{tail}".encode()
    return write_parts(parts)


def relation(kind, target, mode=' TargetMode="External"'):
    link = LINK.format(kind=kind, rest=f'Target="{target}"{mode}')
    return edited("</Relationships>", link + "</Relationships>", "word/_rels/document.xml.rels")


TEXT = "đoạn 27"
"""The place of the paragraph with the reason."""

FAULTS = {
    "tag over two paragraphs": (lambda: edited(FIRST, '{{ ly_do</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-body"/></w:pPr><w:r><w:t> }}'), ["tag-split", "tag-split"], TEXT),
    "tag with a tab inside": (lambda: edited(FIRST, "{{ ly</w:t><w:tab/><w:t>_do }}"), ["tag-split"], TEXT),
    "tag with a line break inside": (lambda: edited(FIRST, "{{ ly_do</w:t><w:br/><w:t> }}"), ["tag-split"], TEXT),
    "tag without its end": (lambda: edited(FIRST, "{{ ly_do }"), ["tag-split"], TEXT),
    "ends of two kinds": (lambda: edited(FIRST, "{{ ly_do %}"), ["tag-ends"], TEXT),
    "empty tag": (lambda: edited(FIRST, FIRST + "{{ }}"), ["tag-syntax"], TEXT),
    "expression broken": (lambda: edited(FIRST, "{{ ly_do | }}"), ["tag-syntax"], TEXT),
    "loop not closed": (lambda: ending(body("{%p for dong in danh_sach %}") + body("{{ dong.ho_ten }}")), ["block-open"], "đoạn"),
    "condition not closed": (lambda: edited("{% endif %}.", "."), ["block-open"], TEXT),
    "end without beginning": (lambda: ending(body("{%p endif %}")), ["block-close"], "đoạn"),
    "ends crossed": (lambda: ending(body("{% if ly_do %}{% for dong in danh_sach %}{{ dong.ho_ten }}{% endif %}{% endfor %}")), ["block-close", "block-close"], "đoạn"),
    "unknown field": (lambda: edited(FIRST, "{{ ly_doo }}" + FIRST), ["tag-unknown"], TEXT),
    "unknown column": (lambda: edited("{{ dong.ho_ten }}", "{{ dong.ho_tenn }} {{ dong.ho_ten }}"), ["tag-unknown"], "bảng 2, hàng 3, cột 1"),
    "unused field": (lambda: edited(FIRST, "bận"), ["field-unused"], "template.docx"),
    "unused column": (lambda: edited("{{ dong.so_tien | number }}", "…"), ["field-unused"], "template.docx"),
    "unknown filter": (lambda: edited("ngay_nghi | date", "ngay_nghi | dates"), ["filter-unknown"], TEXT),
    "no such tag": (lambda: edited("{% endif %}.", "{% endif %}.{% forr x %}"), ["tag-syntax"], TEXT),
    "forbidden tag": (lambda: edited(FIRST, FIRST + "{% set x = 1 %}"), ["tag-forbidden"], TEXT),
    "a call": (lambda: edited(FIRST, FIRST + "{{ ly_do.upper() }}"), ["tag-forbidden"], TEXT),
    "loop over a text": (lambda: ending(body("{%p for x in ly_do %}") + body("x") + body("{%p endfor %}")), ["loop-of-what"], "đoạn"),
    "list printed whole": (lambda: edited(FIRST, FIRST + "{{ danh_sach }}"), ["print-list"], TEXT),
    "row printed whole": (lambda: edited("{{ dong.ho_ten }}", "{{ dong.ho_ten }}{{ dong }}"), ["print-group"], "bảng 2"),
    "optional field printed without asking": (lambda: ending(body("Nghỉ {{ ngay_nghi }}.")), ["maybe-blank"], "đoạn"),
    "prose as it was typed": (lambda: ending(body("{{ y_kien }}")), ["prose-raw"], "đoạn"),
    "prose in a line": (lambda: edited("{{p y_kien | prose }}", "{{ y_kien | prose }}"), ["tag-scope"], "đoạn"),
    "line as a paragraph": (lambda: ending(body("{{p ly_do }}")), ["tag-scope"], "đoạn"),
    "text beside a paragraph tag": (lambda: edited("{%p if y_kien %}", "Ý kiến: {%p if y_kien %}"), ["tag-beside"], "đoạn"),
    "text beside a row tag": (lambda: edited(LOOP, f"STT {LOOP}"), ["tag-beside"], "bảng 2, hàng 2"),
    "two paragraph tags in one": (lambda: ending(body("{%p if ly_do %}{%p endif %}")), ["tag-beside"], "đoạn"),
    "loop leaves the cell empty": (lambda: ending(CELL.format(inside=body("{%p if y_kien %}", "Vb-empty") + body("{{ ly_do }}", "Vb-table-text") + body("{%p endif %}", "Vb-empty"))), ["cell-empty"], "bảng"),
    "ends in different cells": (lambda: edited("{{ dong.ho_ten }}", "{% if dong.ho_ten %}{{ dong.ho_ten }}", docx=edited("{{ dong.so_tien | number }}", "{{ dong.so_tien | number }}{% endif %}")), ["block-place"], "bảng 2"),
    "foreign style": (lambda: ending("<w:p>" + run("Chữ thường.") + "</w:p>"), ["style-foreign"], "đoạn"),
    "formatting by hand": (lambda: ending(body("Chữ đỏ.").replace("<w:r>", '<w:r><w:rPr><w:color w:val="FF0000"/><w:sz w:val="40"/></w:rPr>')), ["direct-format"], "đoạn"),
    "layout by hand": (lambda: ending(body("Căn phải.", properties='<w:jc w:val="right"/>')), ["direct-format"], "đoạn"),
    "component missing": (lambda: edited("{{ letterhead.place }}", "", docx=edited("{{ letterhead.day }}", "")), ["component-missing"], "template.docx"),
    "no page number": (lambda: edited(" PAGE ", " DATE ", "word/header1.xml"), ["component-missing"], "template.docx"),
    "tag in a part that nothing fills": (lambda: added("word/charts/chart1.xml", b"<c>{{ ly_do }}</c>"), ["tag-part"], "word/charts/chart1.xml"),
    "tracked change": (lambda: edited("<w:r><w:t>Lý do", "<w:ins w:id=\"1\" w:author=\"x\"><w:r><w:t>Mới </w:t></w:r></w:ins><w:r><w:t>Lý do"), ["tracked-changes"], TEXT),
    "comment": (lambda: edited("<w:r><w:t>Lý do", '<w:commentRangeStart w:id="1"/><w:r><w:t>Lý do'), ["comments"], TEXT),
    "hidden text": (lambda: ending(body("Ghi nhớ.").replace("<w:r>", "<w:r><w:rPr><w:vanish/></w:rPr>")), ["hidden-text"], "đoạn"),
    "highlight": (lambda: edited("<w:r><w:t>Lý do", '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t>Lý do'), ["highlight"], TEXT),
    "a change of looks tracked": (lambda: edited("<w:r><w:t>Lý do", '<w:r><w:rPr><w:rPrChange w:id="1" w:author="x"><w:rPr/></w:rPrChange></w:rPr><w:t>Lý do'), ["tracked-changes"], TEXT),
    "protection": (lambda: edited("<w:defaultTabStop", '<w:documentProtection w:edit="readOnly" w:enforcement="1"/><w:defaultTabStop', "word/settings.xml"), ["protected"], "word/settings.xml"),
    "picture from outside": (lambda: relation("image", "http://example.org/x.png"), ["outside-link"], "word/_rels/document.xml.rels"),
    "object embedded": (lambda: added("word/embeddings/oleObject1.bin", b"x"), ["package-types", "embedded-object"], "word/embeddings/oleObject1.bin"),
    "template attached": (lambda: relation("attachedTemplate", "file:///c:/x.dotm"), ["outside-object"], "word/_rels/document.xml.rels"),
    "field that fetches": (lambda: ending('<w:p><w:pPr><w:pStyle w:val="Vb-body"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> INCLUDETEXT "c:\\x" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'), ["field-outside"], "word/document.xml"),
    "column more in the letterhead": (lambda: edited("<w:gridCol ", '<w:gridCol w:w="1"/><w:gridCol '), ["letterhead-columns"], "word/document.xml"),
    "cell more in the letterhead": (lambda: edited("<w:tc>", "<w:tc><w:tcPr/><w:p/></w:tc><w:tc>"), ["letterhead-columns"], "word/document.xml"),
    "cells of the letterhead merged": (lambda: edited("</w:tc><w:tc>", ""), ["letterhead-columns"], "word/document.xml"),
    "DTD": (lambda: edited("<w:document", "<!DOCTYPE x><w:document"), ["doctype"], "word/document.xml"),
}  # fmt: skip


def told(form):
    report = check_form(form)
    return [(finding.code, finding.place) for finding in report.findings], [str(item) for item in report.diagnostics]


def test_the_whole_template_has_no_fault(tmp_path):
    assert told(form_with(tmp_path / "thu", WHOLE)) == ([], [])


@pytest.mark.parametrize("name", FAULTS)
def test_each_fault_is_named_at_its_place_and_nothing_else(name, tmp_path):
    make, codes, place = FAULTS[name]
    findings, diagnostics = told(form_with(tmp_path / "thu", make()))
    assert not diagnostics
    assert [code for code, _place in findings] == codes
    assert place in findings[0][1]


@pytest.mark.parametrize("now", ["<w:tc><w:tcPr/>", "<w:tc>"])
def test_a_letterhead_whose_cells_say_no_width_is_measured(now, tmp_path):
    docx = edited('<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4649"/></w:tcPr>', now)
    assert told(form_with(tmp_path / "thu", docx)) == ([], [])


CARRIED = ("tracked change", "comment", "hidden text", "highlight", "a change of looks tracked", "protection")


@pytest.mark.parametrize("name", CARRIED)
def test_what_no_paper_may_carry_is_refused_when_it_is_compiled(name, tmp_path):
    make, (code,), _place = FAULTS[name]
    form = form_with(tmp_path / "thu", make())
    with pytest.raises(TemplateError) as error:
        compile_template(form.template(), form.model, current())
    assert [item.code for item in error.value.diagnostics] == [code]


WORDS = ("vết sửa", "nhận xét", "chữ ẩn", "tô nền", "vết sửa", "khoá sửa")


@pytest.mark.parametrize(("name", "word"), [*zip(CARRIED, WORDS, strict=True)], ids=CARRIED)
def test_what_a_form_declares_is_kept_and_nothing_else(name, word, tmp_path):
    make, (code,), _place = FAULTS[name]
    form = form_with(tmp_path / "thu", make(), FORM + f"Giữ lại: [{word}]\n")
    flaws = check_form(form).flaws
    assert code not in {flaw.code for flaw in flaws}
    (document,) = loaded_examples(form)
    parts = read_parts(render(document))
    assert [fault.rule for fault in traces(parts)] == [code]
    others = [other for other in WORDS if other != word]
    form = form_with(tmp_path / "thu", make(), FORM + f"Giữ lại: [{', '.join(others)}]\n")
    assert (code in {flaw.code for flaw in check_form(form).flaws}) == (word not in others)


def test_hidden_text_alone_prints_nothing(tmp_path):
    parts = dict(read_parts(WHOLE))
    hidden = body("Ghi nhớ {{ y_kien }}").replace("<w:r>", "<w:r><w:rPr><w:vanish/></w:rPr>")
    silent = re.sub(r"<w:body>.*(<w:sectPr>)", rf"<w:body>{hidden}\1", parts["word/document.xml"].decode())
    docx = write_parts({**parts, "word/document.xml": silent.encode()})
    (document,) = loaded_examples(form_with(tmp_path / "thu", docx, FORM + "Giữ lại: [chữ ẩn]\n"))
    with pytest.raises(TemplateError, match="không có chữ nào"):
        render(document)


def test_a_template_without_a_word_is_an_error(tmp_path):
    parts = dict(read_parts(WHOLE))
    silent = re.sub(r"<w:body>.*(<w:sectPr>)", rf"<w:body>{body('')}\1", parts["word/document.xml"].decode())
    form = form_with(tmp_path / "thu", write_parts({**parts, "word/document.xml": silent.encode()}))
    (document,) = loaded_examples(form)
    with pytest.raises(TemplateError, match="không có chữ nào"):
        render(document)


@pytest.mark.parametrize(
    ("was", "now", "part"),
    [
        ("<w:r><w:t>Lý do", '<w:r><w:rPr><w:vanish w:val="0"/><w:highlight w:val="none"/></w:rPr><w:t>Lý do', "word/document.xml"),
        ("<w:defaultTabStop", '<w:documentProtection w:edit="readOnly" w:enforcement="0"/><w:defaultTabStop', "word/settings.xml"),
    ],
)  # fmt: skip
def test_what_is_switched_off_is_no_trace(was, now, part, tmp_path):
    assert told(form_with(tmp_path / "thu", edited(was, now, part))) == ([], [])


def test_text_hidden_by_its_style_is_refused(tmp_path):
    hidden = (
        '<w:style w:type="paragraph" w:customStyle="1" w:styleId="an"><w:name w:val="Ẩn"/><w:rPr><w:vanish/></w:rPr>'
    )
    docx = edited("</w:styles>", f"{hidden}</w:style></w:styles>", "word/styles.xml", ending(body("Ghi nhớ.", "an")))
    form = form_with(tmp_path / "thu", docx)
    with pytest.raises(TemplateError, match="chữ ẩn"):
        compile_template(form.template(), form.model, current())


def test_a_print_without_a_word_is_an_error(tmp_path):
    parts = dict(read_parts(WHOLE))
    silent = re.sub(
        r"<w:body>.*(<w:sectPr>)", rf"<w:body>{body('{{ y_kien }}')}\1", parts["word/document.xml"].decode()
    )
    form = form_with(tmp_path / "thu", write_parts({**parts, "word/document.xml": silent.encode()}))
    (document,) = loaded_examples(form)
    assert render(document)
    with pytest.raises(TemplateError, match="không có chữ nào"):
        render(document.model_copy(update={"y_kien": ""}))


@pytest.mark.parametrize("name", ["../../x.xml", "word/Document.xml", "/etc/x"])
def test_a_name_that_hides_or_escapes_is_refused(name, tmp_path):
    findings, diagnostics = told(form_with(tmp_path / "thu", added(name, b"<x/>")))
    assert not findings
    assert "không an toàn để mở" in diagnostics[0]


def test_a_macro_is_refused(tmp_path):
    findings, diagnostics = told(form_with(tmp_path / "thu", added("word/vbaProject.bin", b"x")))
    assert not findings
    assert "macro" in diagnostics[0]


@pytest.mark.parametrize(
    ("was", "now", "message"),
    [
        ("Kiểu: ngày", "Kiểu: ngay thang", "form.yaml:7:29: Các trường 2: Kiểu: viết một trong"),
        ("Mã: thu\n", "", "Mã: thiếu"),
        ("Kiểu: tiền", "Kiểu: bảng", "form.yaml:13:"),
        ("Nhãn: Ý kiến", "Nhãn: Lý do", "trùng tên"),
        ("Nhãn: Ý kiến", "Nhãn: Ý kiến, Tên thẻ: Ý kiến", "tên thẻ “Ý kiến” không dùng được"),
        ("Nhãn: Ý kiến", "Nhãn: Ý kiến, Tên thẻ: issuer", "tên có sẵn"),
        ("Nhãn: Ý kiến", "Nhãn: Ý kiến, Tên thẻ: so", "tên có sẵn"),
        ("Nhãn: Ý kiến", "Nhãn: Số", "tên có sẵn"),
        *(
            ("Nhãn: Ý kiến", f"Nhãn: Ý kiến, Tên thẻ: {name}", f"“{name}” là tên có sẵn")
            for name in ("agreed", "defaults", "valid", "own_subject", "table", "type_name", "origin", "problems")
        ),
        ("Kiểu: tiền", "Kiểu: bảng, Các cột: [{Nhãn: Cột, Tên thẻ: defaults}]", "“defaults” là tên có sẵn"),
        ("Ví dụ: bận", "Ví dụ: bận, Từ: x", "giới hạn không đúng kiểu"),
        ("Kiểu: tiền}", "Kiểu: tiền, Ví dụ: nhiều}", "ví dụ không hợp lệ"),
        ("Kiểu: tiền}", "Kiểu: nhóm, Các cột: [{Nhãn: Cột}], Ví dụ: nhiều}", "ví dụ không hợp lệ: cần một nhóm"),
        ("Tên loại: Đơn", "Tên loai: Đơn\nlớp: x", "không có tên mục “lớp”"),
    ],
)
def test_a_fault_of_the_field_list_has_line_and_column(was, now, message, tmp_path):
    assert was in FORM
    with pytest.raises(TemplateError) as caught:
        form_with(tmp_path / "thu", WHOLE, FORM.replace(was, now, 1))
    assert message in str(caught.value)
    assert len(caught.value.diagnostics) == 1
    assert re.search(r"form\.yaml:\d+:\d+", str(caught.value))


@pytest.mark.parametrize(
    ("example", "code", "message"),
    [
        (EXAMPLE.replace("Lý do: bận việc\n", ""), None, "Lý do: thiếu"),
        (EXAMPLE.replace("Ngày nghỉ: 06/6/2026\n", ""), "part-unreached", "ngay_nghi"),
        (EXAMPLE.replace("Ý kiến: Nhất trí.\n", ""), "part-unreached", "y_kien"),
    ],
)
def test_a_fault_of_the_example_is_told(example, code, message, tmp_path):
    report = check_form(form_with(tmp_path / "thu", WHOLE, example=example))
    texts = [finding.message for finding in report.findings] + [str(item) for item in report.diagnostics]
    assert [finding.code for finding in report.findings] == ([code] if code else [])
    assert len(texts) == 1
    assert message in texts[0]


@pytest.fixture(scope="module")
def editor(tmp_path_factory):
    return Editor(tmp_path_factory.mktemp("office"))


@pytest.mark.office
@pytest.mark.parametrize(
    ("was", "now", "codes"),
    [
        ("{{ ly_do }}", "{{ ly_do }}", []),
        ("{{ ly_do }}", "{{ ly_do }} {{ ly_doo }}", ["tag-unknown"]),
        ("ngay_nghi | date", "ngay_nghi | dat", ["filter-unknown"]),
        ("{%p if y_kien %}", "{%p iff y_kien %}", ["tag-syntax"]),
        ("{{ dong.ho_ten }}", "{{ dong.ho_ten", ["tag-split"]),
        ("{%p if y_kien %}", "Ý kiến: {%p if y_kien %}", ["tag-beside"]),
    ],
)
def test_a_template_edited_with_libreoffice(was, now, codes, editor, tmp_path):
    findings, diagnostics = told(form_with(tmp_path / "thu", editor.replace(WHOLE, was, now)))
    assert not diagnostics
    assert [code for code, _place in findings] == codes


def test_comments_stand_in_a_copy(tmp_path):
    form = form_with(tmp_path / "thu", FAULTS["unknown field"][0]())
    before = (form.folder / "template.docx").read_bytes()
    copy = check_form(form).annotated()
    comments = read_parts(copy)["word/comments.xml"].decode()
    assert "có phải là “ly_do”?" in comments
    assert (form.folder / "template.docx").read_bytes() == before


def test_thirty_faults_at_least():
    assert len(FAULTS) >= 30


def test_a_missing_template_and_a_missing_example(tmp_path):
    form = form_with(tmp_path / "thu", WHOLE)
    (form.folder / "example.yaml").unlink()
    assert "thiếu tệp" in told(form)[1][0]
    shutil.rmtree(form.folder)
    assert "thiếu tệp" in told(form)[1][0]
