"""The maintainer's way: a new form that renders at once, its tags, its pictures, what a change breaks."""

import json
import shutil

import pytest
from click.testing import CliRunner

from tests.conftest import ROOT
from tests.helpers.templates import EXAMPLE, FORM, WHOLE, edited, form_with
from vanban.cli import cli
from vanban.packs.catalogue import all_forms
from vanban.packs.form import read_form
from vanban.testing import prove_form
from vanban.word.reader import lines_of
from vanban.workshop.contract import changes
from vanban.workshop.preview import blank_form
from vanban.workshop.template_check import check_form, loaded_examples


def run(*arguments):
    result = CliRunner().invoke(cli, [str(item) for item in arguments])
    assert "Traceback" not in result.output
    assert "lỗi của chương trình" not in result.output
    return result


@pytest.fixture(autouse=True)
def _here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize("kind", ["KH", "BB", "Quyết định", "Đơn", "Tờ trình", "Công văn", "Sổ theo dõi"])
@pytest.mark.parametrize("more", [[], ["--landscape"]])
def test_a_new_form_has_no_fault_and_renders(kind, more, tmp_path):
    assert run("template", "new", "thu", "--type", kind, *more).exit_code == 0
    report = check_form(read_form(tmp_path / "thu"))
    assert [str(finding.message) for finding in report.findings] == []
    assert report.diagnostics == []
    assert run("render", "thu/example.yaml", "--pack", ".").exit_code == 0
    assert run("check", "thu/example.docx").exit_code == 0


@pytest.mark.parametrize("form", all_forms(), ids=lambda form: form.id)
def test_a_new_form_may_begin_as_another(form, tmp_path):
    kind = form.types[0] if form.types else form.model.type_name
    assert run("template", "new", "thu", "--type", kind, "--like", form.id).exit_code == 0
    report = check_form(read_form(tmp_path / "thu"))
    assert not report.failed, [str(item) for item in report.diagnostics] + [f.message for f in report.findings]


def test_a_new_form_like_one_of_a_list():
    pack = ROOT / "examples/pack/mau_chi_bo"
    result = run("template", "new", "thu", "--type", "Đơn", "--like", "don-xin-vang", "--pack", pack)
    assert result.exit_code == 0, result.output
    assert run("template", "check", "thu").exit_code == 0


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["Sai Tên", "--type", "KH"], "chỉ gồm chữ thường"),
        (["thu", "--type", "QĐ"], "Quyết định, Quy định"),
        (["thu", "--type", "XYZ"], "không rõ “XYZ”"),
        (["thu", "--type", "KH", "--like", "plann"], "có phải là “Kế hoạch”"),
        (["../thu", "--type", "KH"], "chỉ gồm chữ thường"),
    ],
)
def test_a_new_form_that_cannot_be(arguments, message, tmp_path):
    result = run("template", "new", *arguments)
    assert result.exit_code == 1
    assert message in result.output
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_overwritten():
    assert run("template", "new", "thu", "--type", "KH").exit_code == 0
    result = run("template", "new", "thu", "--type", "BB")
    assert result.exit_code == 4
    assert "đã có" in result.output


@pytest.mark.parametrize("form", all_forms(), ids=lambda form: form.id)
def test_a_built_in_form_is_held_to_what_packs_are(form):
    report = check_form(form)
    assert [finding.message for finding in report.findings] == []
    assert report.diagnostics == []
    assert list(prove_form(form)) == []


def test_the_check_tells_as_json_and_as_comments(tmp_path):
    form_with(tmp_path / "thu", WHOLE, FORM.replace("Nhãn: Lý do", "Nhãn: Lý do khác"))
    result = run("template", "check", "thu", "--json")
    assert result.exit_code == 3
    data = json.loads(result.output)
    assert [finding["code"] for finding in data["findings"]] == ["tag-unknown"]
    assert run("template", "check", "thu", "--annotate", "c.docx").exit_code == 3
    assert (tmp_path / "c.docx").is_file()
    assert run("template", "check", "thu", "--annotate", "c.docx").exit_code == 3, "the same copy again"
    (tmp_path / "c.docx").write_bytes(b"mine")
    assert run("template", "check", "thu", "--annotate", "c.docx").exit_code == 4
    assert run("template", "check", "thu", "--annotate", "c.docx", "--force").exit_code == 4
    assert run("template", "check", "khong-co").exit_code == 1


@pytest.mark.parametrize("form", all_forms(), ids=lambda form: form.id)
def test_the_tags_of_every_form_are_listed(form, tmp_path):
    result = run("template", "fields", form.id)
    assert result.exit_code == 0
    assert "{{" in result.output
    assert run("template", "fields", form.id, "-o", "tags.docx").exit_code == 0
    assert lines_of((tmp_path / "tags.docx").read_bytes())


def test_the_tags_of_a_list_are_those_that_work(tmp_path):
    form_with(tmp_path / "thu", WHOLE)
    listed = run("template", "fields", "thu").output
    for tag in ("{{ ly_do }}", "{{ ngay_nghi | date }}", "{{p y_kien | prose }}", "{%tr for dong in danh_sach %}",
                "{{ dong.ho_ten }}", "{{ dong.so_tien | number }}", "{%tr endfor %}"):  # fmt: skip
        assert tag in listed
    assert "Ngày nghỉ (có thể trống)" in listed


@pytest.mark.parametrize(
    ("was", "now", "told", "breaks"),
    [
        ("", "", None, False),
        ("  - {Nhãn: Lý do, Ví dụ: bận}\n", "  - {Nhãn: Lý do, Ví dụ: bận}\n  - {Nhãn: Mới, Bắt buộc: không}\n", "thêm trường moi (Mới)", False),
        ("  - {Nhãn: Lý do, Ví dụ: bận}\n", "  - {Nhãn: Lý do, Ví dụ: bận}\n  - {Nhãn: Mới}\n", "thêm trường bắt buộc moi (Mới)", True),
        ("  - {Nhãn: Ý kiến, Kiểu: đoạn văn, Bắt buộc: không}\n", "", "bỏ trường y_kien (Ý kiến)", True),
        ("Kiểu: ngày, Bắt buộc: không", "Kiểu: ngày", "ngay_nghi (Ngày nghỉ) nay bắt buộc", True),
        ("Kiểu: tiền", "Kiểu: ngày", "danh_sach.so_tien (Số tiền) đổi kiểu", True),
        ("Nhãn: Lý do,", "Nhãn: Cớ, Tên thẻ: ly_do,", "ly_do đổi nhãn", False),  # its tag is folded like the old label
        ("Nhãn: Ngày nghỉ,", "Nhãn: Hôm nghỉ, Tên thẻ: ngay_nghi,", "ngay_nghi đổi nhãn", False),
        ("Nhãn: Số tiền,", "Nhãn: Tiền, Tên thẻ: so_tien,", "danh_sach.so_tien đổi nhãn", False),
        ("Nhãn: Lý do,", "Nhãn: Lý do vắng, Tên thẻ: ly_do, Tên cũ: [Lý do],", "ly_do đổi nhãn: “Lý do” thành “Lý do vắng”; nhãn cũ vẫn đọc được", False),
        ("  - {Nhãn: Lý do, Ví dụ: bận}\n", "  - {Nhãn: Lý do, Ví dụ: bận}\n  - {Nhãn: Mới, Mặc định: x}\n", "thêm trường moi (Mới)", False),
    ],
)  # fmt: skip
def test_what_a_change_of_the_fields_breaks(was, now, told, breaks, tmp_path):
    old = form_with(tmp_path / "cu", WHOLE)
    new = form_with(tmp_path / "moi", WHOLE, FORM.replace(was, now, 1) if was else FORM)
    found = changes(old, new)
    assert any(change.breaks for change in found) is breaks
    if told:
        assert told in found[0].message
        assert found[0].breaks is breaks
    result = run("template", "diff", "cu", "moi")
    assert result.exit_code == (1 if breaks else 0)
    assert ("vẫn in được" in result.output) is not breaks


def test_a_label_that_is_read_no_more_breaks_and_one_that_is_named_does_not(tmp_path):
    tagged = FORM.replace("Nhãn: Lý do,", "Nhãn: Cớ vắng, Tên thẻ: ly_do,")
    example = EXAMPLE.replace("Lý do:", "Cớ vắng:")
    old = form_with(tmp_path / "cu", WHOLE, tagged, example)
    (broken, *_more) = changes(old, form_with(tmp_path / "moi", WHOLE, tagged.replace("Cớ vắng", "Cớ nghỉ"), example))
    assert (broken.breaks, "nhãn cũ không đọc được nữa" in broken.message.replace("viết bằng ", "")) == (True, True)
    named = tagged.replace("Cớ vắng,", "Cớ nghỉ, Tên cũ: [Cớ vắng],")
    (kept,) = changes(old, form_with(tmp_path / "moi2", WHOLE, named, example))
    assert (kept.breaks, "nhãn cũ vẫn đọc được" in kept.message) == (False, True)


def test_a_column_that_was_renamed_is_no_loss(tmp_path):
    old = form_with(tmp_path / "cu", WHOLE)
    renamed = FORM.replace("{Nhãn: Họ tên,", "{Nhãn: Tên, Tên cũ: [Họ tên],")
    new = form_with(tmp_path / "moi", edited("dong.ho_ten", "dong.ten"), renamed)
    found = changes(old, new)
    assert [change.message for change in found if change.breaks] == []
    assert found[0].message == "danh_sach.ho_ten nay gọi là danh_sach.ten; dữ liệu cũ vẫn đọc được"


def test_the_change_of_the_text_is_shown(tmp_path):
    form_with(tmp_path / "cu", WHOLE)
    shutil.copytree(tmp_path / "cu", tmp_path / "moi")
    (tmp_path / "moi/template.docx").write_bytes(edited("Lý do: ", "Vì lý do: "))
    output = run("template", "diff", "cu", "moi").output
    assert "+[VB Nội dung] Vì lý do: {{ ly_do }}" in output


@pytest.mark.parametrize("form", all_forms(), ids=lambda form: form.id)
def test_a_blank_form_prints_nothing_of_the_example(form):
    document = loaded_examples(form)[0]
    text = "\n".join(line.text for line in lines_of(blank_form(form, document)))
    assert "……" in text
    assert "None" not in text
    assert "Blank" not in text


@pytest.mark.office
def test_pictures_of_example_and_blank_form(tmp_path):
    form_with(tmp_path / "thu", WHOLE, example=EXAMPLE)
    result = run("template", "preview", "thu", "-o", "anh")
    assert result.exit_code == 0, result.output
    made = sorted(path.name for path in (tmp_path / "anh").iterdir())
    assert made == ["thu-trong-1.png", "thu-vi-du-1.png"]
    assert (tmp_path / "anh/thu-vi-du-1.png").read_bytes().startswith(b"\x89PNG")


def test_watching_sees_each_save(tmp_path):
    import os

    from vanban.cli.workshop import _states

    form_with(tmp_path / "thu", WHOLE)
    states = _states("thu")
    first = next(states)
    os.utime(tmp_path / "thu/template.docx", ns=(1, 1))
    assert next(states) != first
