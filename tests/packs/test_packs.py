"""Packs: found in their order, equal in rank, never run as Python from a plain directory."""

import pickle
import shutil
import subprocess
import sys
import venv
from datetime import date

import pytest
from click.testing import CliRunner

import vanban
from tests.conftest import MINUTES, ROOT
from tests.helpers.templates import EXAMPLE, FORM, WHOLE, edited, form_with
from vanban.cli import cli
from vanban.errors import InputError, TemplateError
from vanban.packs.catalogue import catalog, get_form
from vanban.packs.form import read_form
from vanban.packs.pack import packs_of
from vanban.packs.scaffold import scaffold
from vanban.packs.schema import schema_of
from vanban.register.by_hand import request_by_hand
from vanban.testing import prove_pack
from vanban.word.reader import lines_of

PACK = ROOT / "examples/pack/mau_chi_bo"


def text_of(docx):
    return "\n".join(line.text for line in lines_of(docx))


@pytest.fixture
def own(tmp_path):
    """A pack with one form, and a data file for it."""
    form_with(tmp_path / "mau" / "thu" if (tmp_path / "mau").mkdir() is None else tmp_path, WHOLE)
    (tmp_path / "x.yaml").write_text(EXAMPLE, encoding="utf-8")
    return tmp_path


def test_a_form_of_a_directory_is_loaded_printed_and_read_back(own):
    document = vanban.load(own / "x.yaml", packs=[own / "mau"])
    docx = vanban.render(document)  # the document knows its form; the pack need not be named again
    assert "Lý do: bận việc, nghỉ ngày 06 tháng 6 năm 2026." in text_of(docx)
    assert vanban.extract(docx, packs=[own / "mau"]) == document
    with pytest.raises(InputError, match="không có biểu mẫu"):
        vanban.load(own / "x.yaml")


def test_a_document_of_a_field_list_goes_to_another_process(own):
    document = vanban.load(own / "x.yaml", packs=[own / "mau"])
    again = pickle.loads(pickle.dumps(document))
    assert again == document
    assert vanban.render(again) == vanban.render(document)


def test_the_profile_names_packs_from_its_own_folder(own):
    (own / "vanban.yaml").write_text("packs: [mau]\n", encoding="utf-8")
    (own / "so").mkdir()
    shutil.copy(own / "x.yaml", own / "so/y.yaml")
    assert vanban.load(own / "so/y.yaml").ly_do == "bận việc"
    (own / "vanban.yaml").write_text("Bộ mẫu: [khong-co]\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"vanban\.yaml:1:10: .*không có thư mục bộ mẫu “khong-co”"):
        vanban.load(own / "so/y.yaml")


def test_every_fault_of_the_data_has_line_column_and_label(own):
    text = EXAMPLE.replace("06/6/2026", "31/6/2026").replace("1.000", "nhiều").replace("Lý do", "Lí doo")
    (own / "x.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(InputError) as caught:
        vanban.load(own / "x.yaml", packs=[own / "mau"])
    told = [(item.line, item.column, item.label) for item in caught.value.diagnostics]
    assert (5, 12, "Ngày nghỉ") in told
    assert (8, 37, "Danh sách 1: Số tiền") in told
    assert "Lý do: thiếu; hãy điền, như “bận”" in str(caught.value)


def test_schema_and_scaffold_come_from_the_list(own):
    with packs_of([own / "mau"]):
        form = get_form("thu")
        properties = schema_of(form)["properties"]
        assert properties["ly_do"]["title"] == "Lý do"
        assert "Danh sách" in schema_of(form, "vi")["properties"]
        assert "# Ngày nghỉ" in scaffold(form, None)


def test_the_office_comes_before_what_is_built_in(own):
    folder = own / "mau" / "minutes"
    shutil.copytree(MINUTES.parent, folder)
    (folder / "layout.py").unlink()
    text = (folder / "form.yaml").read_text(encoding="utf-8")
    (folder / "form.yaml").write_text(text.replace("Biên bản sinh hoạt chi bộ", "Biên bản của tỉnh"), encoding="utf-8")
    with packs_of([own / "mau"]):
        assert get_form("minutes").title == "Biên bản của tỉnh"
        assert get_form("bien-ban").folder == folder.resolve()
    assert get_form("minutes").title == "Biên bản sinh hoạt chi bộ"


def test_one_id_twice_in_a_rank_is_an_error_that_names_both(own):
    form_with(own / "mau" / "khac", WHOLE)
    with packs_of([own / "mau"]), pytest.raises(TemplateError, match="có hai lần") as caught:
        get_form("thu")
    assert str(own / "mau" / "khac") in str(caught.value)
    assert str(own / "mau" / "thu") in str(caught.value)


def test_a_broken_form_never_breaks_the_others(own):
    form_with(own / "mau" / "hong", WHOLE, FORM.replace("Mã: thu", "Mã: hong"))
    (own / "mau" / "hong" / "form.yaml").write_text("Mã: [", encoding="utf-8")
    with packs_of([own / "mau"]):
        assert get_form("thu").id == "thu"
        assert any("hong" in str(item.file) for item in catalog().faults)
    document = vanban.load(MINUTES, packs=[own / "mau"])
    assert vanban.render(document)


def test_a_plain_directory_never_runs_python(own):
    folder = own / "mau" / "thu"
    (own / "ma_doc.py").write_text("raise SystemExit('it ran')", encoding="utf-8")
    (folder / "layout.py").write_text("raise SystemExit('it ran')", encoding="utf-8")
    text = "id: thu\ntitle: Thử\nmodel: ma_doc:Form\n"
    (folder / "form.yaml").write_text(text, encoding="utf-8")
    with packs_of([own / "mau"]):
        form = get_form("thu")
        assert form.build() is None
        with pytest.raises(TemplateError, match=r"form\.yaml:3:8: .*không chạy mã Python"):
            form.model  # noqa: B018  # the look is the test


def test_a_model_of_vanban_may_get_fields_of_its_own(own):
    folder = own / "mau" / "kh"
    shutil.copytree(ROOT / "vanban/templates/plan", folder)
    (folder / "layout.py").unlink()
    text = "Mã: kh\nTên: Kế hoạch riêng\nLớp dữ liệu: vanban.models.plan:Plan\nTên loại: KH\n"
    (folder / "form.yaml").write_text(text + "Các trường: [{Nhãn: Kinh phí, Kiểu: tiền}]\n", encoding="utf-8")
    data = (folder / "example.yaml").read_text(encoding="utf-8").replace("form: plan", "form: kh\nKinh phí: 5.000.000")
    (own / "k.yaml").write_text(data, encoding="utf-8")
    with pytest.raises(InputError, match="không in trường này"):  # a template of another form's fields
        vanban.load(own / "k.yaml", packs=[own / "mau"])
    shutil.copy(ROOT / "vanban/templates/plan/template.docx", folder / "template.docx")
    sheet = edited("{{ letterhead.star }}", "{{ kinh_phi }}", docx=(folder / "template.docx").read_bytes())
    (folder / "template.docx").write_bytes(sheet)
    document = vanban.load(own / "k.yaml", packs=[own / "mau"])
    assert isinstance(document, vanban.models.Plan)
    assert document.kinh_phi == 5_000_000
    assert "Số 15-KH/ĐU" in text_of(vanban.render(document))


SUMS = """\
Mã: tong
Tên: Tổng
Tên loại: Đơn
Các trường:
  - {Nhãn: Từ ngày, Kiểu: ngày}
  - {Nhãn: Đến ngày, Kiểu: ngày}
  - {Nhãn: Năm, Kiểu: số nguyên, Từ: 2020, Đến: 2030}
  - {Nhãn: Tên ngắn, Đến: 5}
  - {Nhãn: Phải nộp, Kiểu: tiền}
  - {Nhãn: Đã nộp, Kiểu: tiền}
  - {Nhãn: Tổng, Kiểu: tiền}
  - {Nhãn: Dòng, Kiểu: bảng, Đến: 2, Các cột: [{Nhãn: Tiền, Kiểu: tiền}]}
  - {Nhãn: Loại, Kiểu: chọn, Các giá trị: [tốt, chưa tốt]}
Kiểm tra:
  - {Quy tắc: tổng, Trường: tong, Của: [dong.tien]}
  - {Quy tắc: không quá, Trường: da_nop, Của: [phai_nop]}
  - {Quy tắc: không trước, Trường: den_ngay, Của: [tu_ngay]}
"""


def test_a_row_has_no_day_of_its_own_to_be_held_against(tmp_path):
    row = "{Nhãn: Hạn, Kiểu: bảng, Các cột: [{Nhãn: Ngày, Kiểu: ngày}], Kiểm tra: [{Quy tắc: không trước, Trường: ngay, Của: [date]}]}"
    text = f"Mã: thu\nTên: Thử\nTên loại: Đơn\nTrích yếu: thử\nCác trường:\n  - {row}\n"
    (tmp_path / "form.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(TemplateError, match="“date” không phải trường có kiểu ngày"):
        read_form(tmp_path)


def test_ranges_sums_and_order_are_held(tmp_path):
    form_with(tmp_path / "tong", WHOLE, SUMS, "form: tong\n")
    good = {
        "issuer": {"name": "Chi bộ A"}, "subject": "thử", "tu_ngay": "01/6/2026", "den_ngay": "02/6/2026", "nam": "2026",
        "ten_ngan": "abc", "phai_nop": "100", "da_nop": "100", "tong": "30", "dong": [{"tien": "10"}, {"tien": "20"}],
        "loai": "Chưa tốt",
    }  # fmt: skip
    model = read_form(tmp_path / "tong").model
    assert model.model_validate(good).loai.value == "chưa tốt"
    for change, told in (
        ({"den_ngay": "31/5/2026"}, "31/5/2026 đứng trước 01/6/2026"),
        ({"nam": "2031"}, "2.031 lớn hơn mức cho phép 2.030"),
        ({"nam": "2019"}, "2.019 nhỏ hơn mức cho phép 2.020"),
        ({"ten_ngan": "quá dài"}, "7 lớn hơn mức cho phép 5"),
        ({"da_nop": "101"}, "ghi 101, nhiều hơn 100"),
        ({"tong": "31"}, "ghi 31, nhưng cộng lại là 30"),
        ({"dong": [{"tien": "10"}] * 3}, "3 lớn hơn mức cho phép 2"),
        ({"dong": []}, "at least 1 item"),
        ({"loai": "xấu"}, "viết một trong: “tốt”, “chưa tốt”"),
    ):
        with pytest.raises(ValueError, match=told):
            model.model_validate({**good, **change})


def test_labels_of_the_minutes_are_replaced_by_date(tmp_path):
    labels = tmp_path / "labels"
    labels.mkdir()
    text = "source: Mẫu của tỉnh\nvalid_from: 01/01/2026\nlabels: {chair: Chủ toạ, proceedings: DIỄN BIẾN}\n"
    (labels / "minutes.yaml").write_text(text, encoding="utf-8")
    document = vanban.load(MINUTES, packs=[tmp_path])
    printed = text_of(vanban.render(document))
    assert "- Chủ toạ: Đồng chí" in printed
    assert "II- DIỄN BIẾN" in printed
    assert "- Thư ký: Đồng chí" in printed
    assert vanban.render(pickle.loads(pickle.dumps(document))) == vanban.render(document)
    (labels / "minutes.yaml").write_text(text.replace("2026", "2099"), encoding="utf-8")
    assert "- Chủ trì: Đồng chí" in text_of(vanban.render(vanban.load(MINUTES, packs=[tmp_path])))
    (labels / "minutes.yaml").write_text(text.replace("chair", "chairr"), encoding="utf-8")
    with pytest.raises(TemplateError, match=r"minutes\.yaml:3:10: .*có phải là “chair”"):
        vanban.render(vanban.load(MINUTES, packs=[tmp_path]))


def test_symbols_of_agencies_come_from_a_pack(tmp_path):
    text = "agencies: [{name: Đảng uỷ Khu kinh tế Ví Dụ, symbol: ĐUKKT, source: Công văn thử}]\n"
    (tmp_path / "symbols.yaml").write_text(text, encoding="utf-8")
    plan = (ROOT / "vanban/templates/plan/example.yaml").read_text(encoding="utf-8")
    plan = plan.replace("Đảng uỷ xã Mường Ví Dụ", "Đảng uỷ Khu kinh tế Ví Dụ").replace("  Ký hiệu cơ quan: ĐU\n", "")
    (tmp_path / "x.yaml").write_text(plan, encoding="utf-8")
    assert "Số 15-KH/ĐUKKT" in text_of(vanban.render(vanban.load(tmp_path / "x.yaml", packs=[tmp_path])))


def test_a_paper_without_a_symbol_takes_the_office_s_own_and_a_series_in_the_register(tmp_path):
    text = "types: [{type: Giấy mời, symbol: GM, source: Quy chế văn thư của Đảng uỷ, valid_from: 01/01/2026}]\n"
    (tmp_path / "symbols.yaml").write_text(text, encoding="utf-8")
    invitation = (ROOT / "vanban/templates/meeting-invitation/example.yaml").read_text(encoding="utf-8")
    at = tmp_path / "giay-moi.yaml"
    at.write_text(invitation.replace("33-GM/ĐU", "5"), encoding="utf-8")
    paper = vanban.load(at, packs=[tmp_path])
    assert "Số 05-GM/ĐU" in text_of(vanban.render(paper))
    assert [finding.message for finding in vanban.check(vanban.render(paper), packs=[tmp_path])] == []
    assert vanban.extract(vanban.render(paper)) == paper
    at.write_text(invitation.replace("33-GM/ĐU", ""), encoding="utf-8")
    blank = vanban.load(at, packs=[tmp_path])
    assert "Số       -GM/ĐU" in text_of(vanban.render(blank)).replace("\u00a0", " ")
    with vanban.Register.create(tmp_path / "so-khac.db") as register:
        numbered = [vanban.render(blank.model_copy(update={"event": f"họp {n}"}), register=register) for n in (1, 2)]
        assert ["Số 0" + str(n) + "-GM/ĐU" in text_of(docx) for n, docx in enumerate(numbered, 1)] == [True, True]
        assert [(str(row), row.type) for row in register.entries()] == [
            ("01-GM/ĐU", "Giấy mời"),
            ("02-GM/ĐU", "Giấy mời"),
        ]
        told = []
        vanban.render(vanban.load(at), register=register, advice=told.append)
        (item,) = told
        assert item.message.startswith(
            "không lấy số ở sổ: chuẩn không có ký hiệu cho Giấy mời; ghi ký hiệu của cơ quan"
        )
    with vanban.Register.create(tmp_path / "so.db") as register, packs_of([tmp_path]):
        given = [register.take(request_by_hand(kind, "ĐU", day=date(2026, 6, 29))) for kind in ("Giấy mời", "GM", "CV")]
        assert [str(register.find(one.row)) for one in given] == ["01-GM/ĐU", "02-GM/ĐU", "01-CV/ĐU"]
    at.write_text(invitation.replace("33-GM/ĐU", "5"), encoding="utf-8")
    with pytest.raises(InputError, match="chuẩn không có ký hiệu cho Giấy mời"):
        vanban.load(at)
    at.write_text(invitation.replace("33-GM/ĐU", "5").replace("29/6/2026", "29/6/2025"), encoding="utf-8")
    with pytest.raises(InputError, match="chuẩn không có ký hiệu cho Giấy mời"):
        vanban.load(at, packs=[tmp_path])


def test_rules_of_meetings_and_rubrics_come_from_a_pack(tmp_path):
    from vanban.book.rules import rules_on

    (tmp_path / "meeting_rules").mkdir()
    text = (
        "title: Quy định của tỉnh\nvalid_from: 01/01/2027\nrubric_id: cham-nhanh\n"
        "rules: [{id: attendance, value: 80, unit: '%', source: thử}]\n"
    )
    (tmp_path / "meeting_rules/tinh.yaml").write_text(text, encoding="utf-8")
    shutil.copytree(PACK / "rubrics", tmp_path / "rubrics")
    with packs_of([tmp_path]):
        assert rules_on(date(2027, 1, 1)).get("attendance").value == "80"
        assert rules_on(date(2026, 12, 31)).get("attendance").value == "90"
        assert vanban.load_rubric("cham-nhanh").id == "cham-nhanh"
    with pytest.raises(InputError, match="không có bộ tiêu chí"):
        vanban.load_rubric("cham-nhanh")


def test_the_pack_to_copy_is_proved_by_one_call():
    prove_pack(PACK)


def test_the_call_tells_what_does_not_hold(tmp_path):
    pack = shutil.copytree(PACK, tmp_path / "p")
    golden = pack / "don-xin-vang/golden.txt"
    golden.write_text(golden.read_text(encoding="utf-8").replace("Kính gửi", "Gửi"), encoding="utf-8")
    with pytest.raises(AssertionError, match="Kính gửi"):
        prove_pack(pack)
    prove_pack(pack, update=True)
    prove_pack(pack)
    (pack / "rubrics/cham-nhanh.yaml").write_text("id: x\n", encoding="utf-8")
    with pytest.raises(AssertionError, match=r"cham-nhanh\.yaml"):
        prove_pack(pack)


def test_the_pack_to_copy_is_installed_by_pip_and_used_from_the_command_line(tmp_path):
    """A fresh environment that sees our packages, into which pip builds and installs the pack."""
    venv.create(tmp_path / "env", with_pip=True)
    python = tmp_path / "env/bin/python"
    run = lambda *command: subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: E731  # short
    site = run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))").stdout.strip()
    ours = [path for path in sys.path if path.endswith("site-packages")]
    (tmp_path / site / "ours.pth").write_text("\n".join([str(ROOT), *ours]), encoding="utf-8")
    source = shutil.copytree(ROOT / "examples/pack", tmp_path / "pack")
    run(python, "-m", "pip", "install", "--quiet", "--no-deps", str(source))
    forms = run(python, "-m", "vanban", "forms").stdout
    assert "don-xin-vang" in forms
    assert "so-dang-phi" in forms
    data = tmp_path / "so.yaml"
    run(python, "-m", "vanban", "new", "so-dang-phi", "--example", "-o", str(data))
    run(python, "-m", "vanban", "render", str(data))
    assert "477.000" in text_of((tmp_path / "so.docx").read_bytes())
    run(python, "-m", "vanban", "check", str(tmp_path / "so.docx"))


def test_the_command_line_takes_a_pack(own):
    run = CliRunner().invoke
    assert run(cli, ["forms"]).output.count("thu") == run(cli, ["forms"]).output.count("thu")
    assert "Biểu mẫu thử" in run(cli, ["forms", "--pack", str(own / "mau")]).output
    assert "Biểu mẫu thử" not in run(cli, ["forms"]).output
    result = run(cli, ["render", str(own / "x.yaml"), "--pack", str(own / "mau")])
    assert result.exit_code == 0, result.output
    assert (own / "x.docx").is_file()
    missing = run(cli, ["forms", "--pack", str(own / "khong")])
    assert missing.exit_code == 1
    assert "không có thư mục bộ mẫu" in missing.output


def test_a_pack_is_checked_as_a_whole(own):
    run = CliRunner().invoke
    result = run(cli, ["pack", "check", str(PACK)])
    assert result.exit_code == 0
    assert "3 biểu mẫu, 1 tệp dữ liệu" in result.output
    (own / "mau/labels").mkdir()
    (own / "mau/labels/plan.yaml").write_text("labels: {a: b}\n", encoding="utf-8")
    result = run(cli, ["pack", "check", str(own / "mau")])
    assert result.exit_code == 3
    assert "plan.yaml" in result.output
    assert run(cli, ["pack", "check", str(own / "mau"), "--json"]).exit_code == 3
    assert run(cli, ["pack", "check", str(ROOT / "docs")]).exit_code == 1
