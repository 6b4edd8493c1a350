"""What a pack changes of a form that is there: its template alone; names that two forms have; subjects with tags."""

import os
import pickle
import shutil

import pytest

import vanban
from tests.conftest import MINUTES, ROOT
from tests.helpers.commands import run
from tests.helpers.templates import EXAMPLE, FORM, WHOLE, edited, form_with
from vanban.packs.catalogue import all_forms, called_twice, catalog, get_form
from vanban.packs.pack import packs_of
from vanban.testing import prove_pack
from vanban.word.reader import lines_of
from vanban.workshop.pack_check import check_pack
from vanban.workshop.template_check import check_form

TEMPLATE = ROOT / "vanban/templates/minutes/template.docx"


def text_of(docx):
    return "\n".join(line.text for line in lines_of(docx))


@pytest.fixture
def office(tmp_path):
    """A pack that changes one line of the built-in minutes' template, and nothing else."""
    (tmp_path / "templates").mkdir()
    own = edited("{{ letterhead.star }}", "*{{ letterhead.star }}", docx=TEMPLATE.read_bytes())
    (tmp_path / "templates/minutes.docx").write_bytes(own)
    return tmp_path


def test_a_template_alone_takes_the_place_of_a_built_in_one(office):
    plain = vanban.load(MINUTES)
    document = vanban.load(MINUTES, packs=[office])
    assert isinstance(document, vanban.models.Minutes)
    assert document.model_dump() == plain.model_dump()
    assert "**" in text_of(vanban.render(document))
    assert "**" not in text_of(vanban.render(plain))
    assert vanban.extract(vanban.render(document), packs=[office]) == document
    assert vanban.render(pickle.loads(pickle.dumps(document))) == vanban.render(document)
    with packs_of([office]):
        for name in ("minutes", "bien-ban", "Biên bản sinh hoạt chi bộ"):
            assert get_form(name).replaced == office / "templates/minutes.docx"
        assert get_form("minutes").aliases == ("bien-ban", "bien-ban-sinh-hoat-chi-bo")


def test_labels_of_the_pack_are_printed_by_its_template(office):
    (office / "labels").mkdir()
    (office / "labels/minutes.yaml").write_text("labels: {chair: Chủ toạ}\n", encoding="utf-8")
    printed = text_of(vanban.render(vanban.load(MINUTES, packs=[office])))
    assert "Chủ toạ: Đồng chí" in printed
    assert "**" in printed


def test_a_saved_template_is_printed_at_once(office):
    document = vanban.load(MINUTES, packs=[office])
    assert "**" in text_of(vanban.render(document))
    (office / "templates/minutes.docx").write_bytes(TEMPLATE.read_bytes())
    os.utime(office / "templates/minutes.docx", ns=(1, 1))
    assert "**" not in text_of(vanban.render(document))


def test_the_office_names_the_pack_in_its_profile(office, tmp_path_factory):
    place = tmp_path_factory.mktemp("co-quan")
    (place / "vanban.yaml").write_text(f"Bộ mẫu: {office}\n", encoding="utf-8")
    shutil.copy(MINUTES, place / "x.yaml")
    assert "**" in text_of(vanban.render(vanban.load(place / "x.yaml")))


def test_the_check_of_form_and_pack_look_at_the_template_of_the_pack(office):
    broken = edited("{{ letterhead.star }}", "{{ letterhead.starr }}", docx=TEMPLATE.read_bytes())
    (office / "templates/minutes.docx").write_bytes(broken)
    result = run("template", "check", "minutes", "--pack", office)
    assert result.exit_code == 3
    assert result.stdout.startswith(str(office / "templates/minutes.docx"))
    assert "“starr”; có phải là “star”?" in result.stdout
    assert "“starr”" in run("pack", "check", office).stdout
    (office / "templates/minutes.docx").write_bytes(TEMPLATE.read_bytes())
    assert check_pack(office).good
    prove_pack(office)
    shutil.copy(TEMPLATE, office / "templates/minutess.docx")
    (told,) = check_pack(office).diagnostics
    assert (told.code, "“minutess”" in told.message) == ("template-form", True)


def test_the_template_to_begin_with_is_copied_by_a_command(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert run("template", "copy", "bien-ban").stdout == "templates/minutes.docx\n"
    assert (tmp_path / "templates/minutes.docx").read_bytes() == TEMPLATE.read_bytes()
    (tmp_path / "templates/minutes.docx").write_bytes(b"mine")
    assert run("template", "copy", "bien-ban").exit_code == 4


def test_no_two_built_in_forms_have_one_name():
    assert list(called_twice(all_forms())) == []


def test_a_name_of_two_forms_is_told(tmp_path):
    one = FORM.replace("Tên loại", "Tên gọi khác: [don, bien-ban]\nTên loại")
    two = (
        FORM.replace("Mã: thu", "Mã: khac")
        .replace("Biểu mẫu thử", "Đơn")
        .replace("Tên loại", "Tên gọi khác: [plan]\nTên loại")
    )
    form = form_with(tmp_path / "thu", WHOLE, one)
    form_with(tmp_path / "khac", WHOLE, two, EXAMPLE.replace("form: thu", "form: khac"))
    with packs_of([tmp_path]):
        with pytest.raises(vanban.TemplateError, match="tên gọi “don” là của hai biểu mẫu, khac và thu"):
            get_form("đơn")
        assert get_form("thu").id == "thu"
        assert get_form("bien-ban").id == "thu"  # the office's goes before the built-in one's
        assert get_form("plan").id == "plan"  # an id is nobody else's name
        assert [item.code for item in catalog().faults] == ["name-twice"]
    told = [item for item in check_form(form).diagnostics if item.code == "name-twice"]
    assert [(item.severity, item.line, item.column) for item in told] == [("warning", 3, 21)]
    assert "“bien-ban” là của hai biểu mẫu, thu và minutes" in told[0].message
    result = run("pack", "check", tmp_path)
    assert result.exit_code == 3
    assert "“plan” là của hai biểu mẫu, plan và khac" in result.stdout


def subject_of(folder, subject, example=EXAMPLE, template=WHOLE):
    form = form_with(folder / "thu", template, FORM.replace("Trích yếu: thử", f"Trích yếu: {subject}"), example)
    with packs_of([folder]):
        return form, vanban.load(form.example(), packs=[folder])


@pytest.mark.parametrize(
    ("subject", "wanted"),
    [
        ("xin nghỉ vì {{ ly_do }}", "xin nghỉ vì bận việc"),
        ("'{{ ngay_nghi | date }} & {{ issuer.name | upper }}'", "ngày 06 tháng 6 năm 2026 & CHI BỘ THÔN HOA BAN"),
        ("nghỉ {{ ngay_nghi }}{% if y_kien %}, có ý kiến{% endif %}", "nghỉ 06/6/2026, có ý kiến"),
        (
            "của{% for dong in danh_sach %} {{ dong.ho_ten }} {{ dong.so_tien | number }}{% endfor %}",
            "của Nguyễn Văn A 1.000",
        ),
    ],
)
def test_tags_of_a_subject_are_filled(subject, wanted, tmp_path):
    _form, document = subject_of(tmp_path, subject)
    assert document.printed_subject() == wanted
    assert wanted in text_of(vanban.render(document)).replace("\u00a0", " ")
    assert document.model_copy(update={"subject": "riêng"}).printed_subject() == "riêng"


def test_a_blank_field_prints_nothing_in_a_subject(tmp_path):
    _form, document = subject_of(tmp_path, "nghỉ {{ ngay_nghi | date }}", EXAMPLE.replace("Ngày nghỉ: 06/6/2026\n", ""))
    assert document.printed_subject() == "nghỉ "


def test_what_the_subject_prints_need_not_stand_in_the_text(tmp_path):
    docx = edited("Lý do: {{ ly_do }}", "Lý do")
    form, document = subject_of(tmp_path, "vì {{ ly_do }}", template=docx)
    assert document.ly_do == "bận việc"
    assert [finding.code for finding in check_form(form).findings] == []
    with pytest.raises(vanban.InputError, match="không in trường này"):
        subject_of(tmp_path, "thử", template=docx)


@pytest.mark.parametrize(
    ("subject", "told"),
    [
        ("vì {{ ly_doo }}", "biểu mẫu không có trường “ly_doo”; có phải là “ly_do”?"),
        ("vì {{ ly_do | date }}", "bộ lọc “date” dùng cho ngày, mà “ly_do” là chữ"),
        ("vì {{ ly_do", "thẻ viết sai"),
        ("vì {{ ly_do | prose }}", "bộ lọc “prose”"),
        ("vì {% set a = 1 %}", "thẻ viết điều mà mẫu không nhận"),
        ("vì {{ closing.last }}", "biểu mẫu không có trường “closing”"),
    ],
)
def test_a_wrong_tag_of_a_subject_is_refused_at_its_place(subject, told, tmp_path):
    with pytest.raises(vanban.TemplateError) as caught:
        subject_of(tmp_path, subject)
    item = caught.value.diagnostics[0]
    assert told in item.message
    assert (item.label, item.line) == ("Trích yếu", 4)
