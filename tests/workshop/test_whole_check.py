"""One run of the check tells what is wrong with form.yaml, template and example; tags of other programs; what tags print."""

import pytest

from tests.helpers.commands import run
from tests.helpers.templates import EXAMPLE, FORM, WHOLE, body, edited, form_with
from vanban.packs.form import read_form
from vanban.workshop.field_sheet import common_lines, field_lines
from vanban.workshop.template_check import check_form, form_in


def template(*texts):
    """Return the whole template with paragraphs behind its first one of text."""
    begin = '<w:pStyle w:val="Vb-body"/></w:pPr>'
    return edited(f"<w:p><w:pPr>{begin}", "".join(map(body, texts)) + f"<w:p><w:pPr>{begin}")


def codes(report):
    return {finding.code for finding in report.findings}, {item.code for item in report.diagnostics}


def test_one_run_tells_the_faults_of_template_and_example(tmp_path):
    docx = template("{{ ly_doo }}", "{%p if ngay_nghi %}")
    (tmp_path / "thu").mkdir()
    (tmp_path / "thu/example-2.yaml").write_text(EXAMPLE.replace("06/6/2026", "31/6/2026"), encoding="utf-8")
    form = form_with(tmp_path / "thu", docx, FORM, EXAMPLE.replace("Lý do: bận việc", "Lý do:"))
    report = check_form(form)
    assert codes(report)[0] == {"tag-unknown", "block-open"}
    told = "\n".join(map(str, report.diagnostics))
    assert "example.yaml:4:1: Lý do: " in told
    assert "example-2.yaml:5:12: Ngày nghỉ: " in told


def test_one_run_tells_the_faults_of_form_yaml_as_well(tmp_path):
    docx = template("{{ ly_doo | dat }}", "{%p if ngay_nghi %}", "${ten}", "{{ ly_do")
    form_with(tmp_path / "thu", docx)
    (tmp_path / "thu/form.yaml").write_text(FORM.replace("Kiểu: ngày", "Kiểu: ngàyy"), encoding="utf-8")
    (tmp_path / "thu/example.yaml").write_text(EXAMPLE + "Lý do bận\n", encoding="utf-8")
    found, told = codes(check_form(form_in(tmp_path / "thu")))
    assert found == {"filter-unknown", "block-open", "tag-foreign", "tag-split"}, (
        "a tag may be one of a field that is not known"
    )
    assert told == {"choice", "colon-missing"}
    result = run("template", "check", tmp_path / "thu")
    assert result.exit_code == 3
    assert "form.yaml:7:" in result.stdout
    assert "${ten}" in result.stdout
    assert "example.yaml:10" in result.stdout
    assert run("template", "check", tmp_path / "thu", "--annotate", tmp_path / "x.docx").exit_code == 3
    assert (tmp_path / "x.docx").is_file()
    assert run("pack", "check", tmp_path).exit_code == 3


def test_a_form_without_template_or_example_is_told_of_both(tmp_path):
    form = form_with(tmp_path / "thu", WHOLE)
    (tmp_path / "thu/template.docx").unlink()
    (tmp_path / "thu/example.yaml").unlink()
    told = "\n".join(str(item) for item in check_form(form).diagnostics)
    assert "template.docx" in told
    assert "example.yaml" in told


OTHERS = {
    "${ten}": "{{ ten }}", "{ly_do}": "{{ ly_do }}", "{Lý do}": "{{ ly_do }}", "&lt;&lt;Họ tên&gt;&gt;": "{{ ho_ten }}",
    "«Ly_doo»": "{{ ly_do }}", "［］": "{{ tên_thẻ }}", "［Ngày nghỉ］": "{{ ngay_nghi }}", "｛｛ y_kien ｝｝": "{{ y_kien }}",
}  # fmt: skip


@pytest.mark.parametrize("mark", OTHERS)
def test_a_place_to_fill_in_of_another_program_is_told(mark, tmp_path):
    (found,) = check_form(form_with(tmp_path / "thu", template(f"Người làm {mark} ký."))).findings
    shown = mark.replace("&lt;", "<").replace("&gt;", ">")
    assert (found.code, found.severity, found.text) == ("tag-foreign", "warning", f"Người làm {shown} ký.")
    assert (
        found.message == f"“{shown}” là chỗ điền của phần mềm khác, ở đây in nguyên như thế; viết thẻ là {OTHERS[mark]}"
    )


@pytest.mark.parametrize("text", ["{{ ly_do }}", "{_{ x }_}", "{% if ly_do %}a{% endif %}", "{# nhớ #}", "a &lt; b &gt; c", "[1] (2)", "“ngoặc”"])  # fmt: skip
def test_what_is_ours_or_plain_text_is_none_of_them(text, tmp_path):
    assert "tag-foreign" not in codes(check_form(form_with(tmp_path / "thu", template(text))))[0]


def test_such_a_place_in_a_subject_is_told_in_form_yaml(tmp_path):
    form = form_with(tmp_path / "thu", WHOLE, FORM.replace("Trích yếu: thử", "Trích yếu: vì ${ly_do}"))
    (told,) = check_form(form).diagnostics
    assert (told.code, told.line, told.label) == ("tag-foreign", 4, "Trích yếu")


def test_what_each_tag_prints_of_the_example_is_shown(tmp_path):
    form = form_with(tmp_path / "thu", WHOLE)
    own = {line.tags[0]: line.printed for line in field_lines(form)}
    assert own == {
        "{{ ly_do }}": "bận việc",
        "{{ ngay_nghi | date }}": "ngày 06 tháng 6 năm 2026",
        "{{p y_kien | prose }}": "Nhất trí.",
        "{%tr for dong in danh_sach %}": "",
        "{{ dong.ho_ten }}": "Nguyễn Văn A",
        "{{ dong.so_tien | number }}": "1.000",
    }
    common = {line.tags[0]: line.printed for line in common_lines(form) if line.tags}
    assert common["{{ issuer.name }}"] == "Chi bộ thôn Hoa Ban"
    assert common["{{ letterhead.party_title }}"] == "ĐẢNG CỘNG SẢN VIỆT NAM"
    assert common["{{ letterhead.place_date }}"].replace("\u00a0", " ") == "Mường Ví Dụ, ngày 05 tháng 6 năm 2026"
    assert common["{{ date | date }}"] == "ngày 05 tháng 6 năm 2026"
    assert common["{%p for dong in heading.subject %}"] == "thử"
    listed = run("template", "fields", tmp_path / "thu").stdout
    assert "{{ ngay_nghi | date }}    → ngày 06 tháng 6 năm 2026\n" in listed
    assert listed.index("Thẻ chung") < listed.index("{{ heading.type }}    → ĐƠN") < listed.index("Phần ký")
    assert "{{ labels.chair }}    → Chủ trì" in run("template", "fields", "minutes").stdout


def test_tags_are_listed_also_where_the_example_is_broken(tmp_path):
    form_with(tmp_path / "thu", WHOLE, FORM, "form: thu\n")
    assert {line.printed for line in field_lines(read_form(tmp_path / "thu"))} == {""}
