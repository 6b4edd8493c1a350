"""A form changes over the years: what was made with it before is still read, and says what no longer fits."""

import copy
import json

import pytest
import yaml

import vanban
from tests.helpers.commands import run
from tests.helpers.templates import EXAMPLE, FORM, WHOLE, edited, form_with
from vanban.composition.standard import standard_of
from vanban.documents.loading import load_path
from vanban.documents.rendering import press_of
from vanban.packs.pack import packs_of
from vanban.packs.scaffold import scaffold
from vanban.word.package import read_parts

ADDED = FORM.replace("Các trường:\n", "Các trường:\n  - {Nhãn: Người duyệt, Ví dụ: Lê Thị B}\n")
REMOVED = FORM.replace("  - {Nhãn: Lý do, Ví dụ: bận}\n", "")
DATA = {"form": "thu", "ly_do": "bận việc", "ngay_nghi": "2026-06-06", "y_kien": "Nhất trí."}


@pytest.fixture
def made(tmp_path):
    """A Word file of a form that may change."""
    form_with(tmp_path / "thu", WHOLE)
    (tmp_path / "x.yaml").write_text(EXAMPLE, encoding="utf-8")
    return vanban.render(vanban.load(tmp_path / "x.yaml", packs=[tmp_path]))


def refused(docx, folder):
    with pytest.raises(vanban.DataError) as caught:
        vanban.extract(docx, name="a.docx", packs=[folder])
    return caught.value


@pytest.mark.parametrize(
    ("form", "told"),
    [
        (ADDED, "a.docx: Người duyệt: thiếu; hãy điền, như “Lê Thị B”"),
        (REMOVED, "a.docx: biểu mẫu không có trường “ly_do”; hãy bỏ đi"),
        (FORM.replace("Mã: thu", "Mã: khac"), "không có biểu mẫu “thu”"),
        ("Mã: [", "thu/form.yaml:1"),
    ],
)
def test_the_data_are_given_with_what_does_not_fit(made, tmp_path, form, told):
    (tmp_path / "thu/form.yaml").write_text(form, encoding="utf-8")
    error = refused(made, tmp_path)
    assert {key: error.data[key] for key in DATA} == DATA
    assert error.data["danh_sach"] == [{"ho_ten": "Nguyễn Văn A", "so_tien": 1000}]
    assert told in str(error)
    assert isinstance(error, vanban.InputError)
    again = copy.copy(error)
    assert (again.data, again.diagnostics) == (error.data, error.diagnostics)


def test_what_a_hand_changed_to_a_contradiction_is_given_as_well(tmp_path):
    sums = FORM.replace("Mã: thu", "Mã: thu\nKiểm tra: [{Quy tắc: không trước, Trường: den, Của: [ngay_nghi]}]")
    form_with(tmp_path / "thu", WHOLE, sums.replace("Các trường:\n", "Các trường:\n  - {Nhãn: Đến, Kiểu: ngày}\n"))
    (tmp_path / "x.yaml").write_text(f"{EXAMPLE}Đến: 07/6/2026\n", encoding="utf-8")
    with packs_of([tmp_path]):
        document = load_path(tmp_path / "x.yaml", whole=False).document
    wrong = document.model_copy(update={"den": document.ngay_nghi.replace(day=1)})
    error = refused(press_of(type(wrong), standard_of(wrong, None)).render(wrong), tmp_path)
    assert error.data["den"] == "2026-06-01"
    assert "Đến: 01/6/2026 đứng trước 06/6/2026" in str(error)


def test_a_form_for_another_standard_now_gives_the_data_as_well(made, tmp_path):
    (tmp_path / "a.docx").write_bytes(made)
    form_with(tmp_path / "thu", WHOLE, FORM.replace("Các trường:", "Chuẩn: [hd36]\nCác trường:"))
    with pytest.raises(vanban.DataError) as error:
        vanban.differences(made, packs=[tmp_path])
    assert (error.value.data["form"], error.value.data["ly_do"]) == ("thu", "bận việc")
    with packs_of([]):
        result = run("extract", tmp_path / "a.docx", "--pack", tmp_path)
    assert (result.exit_code, yaml.safe_load(result.stdout)["Lý do"]) == (1, "bận việc")
    assert "chỉ dùng với" in result.stderr


def test_the_command_writes_the_file_and_tells_what_does_not_fit(made, tmp_path):
    (tmp_path / "a.docx").write_bytes(made)
    form_with(tmp_path / "thu", WHOLE, ADDED.replace("  - {Nhãn: Lý do, Ví dụ: bận}\n", ""))
    result = run("extract", tmp_path / "a.docx", "-o", tmp_path / "b.yaml", "--pack", tmp_path)
    assert result.exit_code == 1
    assert "Người duyệt: thiếu" in result.stderr
    assert "“ly_do”" in result.stderr
    data = yaml.safe_load((tmp_path / "b.yaml").read_text())
    assert (data["form"], data["ly_do"], data["Ý kiến"]) == ("thu", "bận việc", "Nhất trí.")
    result = run("extract", tmp_path / "a.docx", "--json", "--pack", tmp_path)
    assert result.exit_code == 1
    assert json.loads(result.stdout)["ly_do"] == "bận việc"
    without = run("extract", tmp_path / "a.docx")
    assert (without.exit_code, yaml.safe_load(without.stdout)["ly_do"]) == (1, "bận việc")


def changed_form(folder, was, now, template=WHOLE):
    assert was in FORM
    return form_with(folder / "thu", template, FORM.replace(was, now, 1))


def test_a_field_is_read_by_its_former_names_and_that_is_told(made, tmp_path):
    docx = edited("{{ ly_do }}", "{{ nguyen_nhan }}")
    changed_form(tmp_path, "Nhãn: Lý do,", "Nhãn: Nguyên nhân, Tên cũ: [Lý do, Cớ],", docx)
    assert vanban.extract(made, packs=[tmp_path]).nguyen_nhan == "bận việc"
    for name in ("Lý do", "ly_do", "Cớ", "nguyen_nhan", "Nguyên nhân"):
        (tmp_path / "y.yaml").write_text(EXAMPLE.replace("Lý do", name), encoding="utf-8")
        with packs_of([tmp_path]):
            loaded = load_path(tmp_path / "y.yaml")
        assert loaded.document.nguyen_nhan == "bận việc"
        told = [item for item in loaded.advice if item.code == "key-former"]
        assert [(item.severity, item.line, item.message) for item in told] == (
            [] if name[0] in "Nn" else [("advice", 4, f"“{name}” nay gọi là “Nguyên nhân”; vẫn đọc được")]
        )
    (tmp_path / "y.yaml").write_text(f"{EXAMPLE}Nguyên nhân: ốm\n", encoding="utf-8")
    with pytest.raises(vanban.InputError, match="“Nguyên nhân” đã ghi ở dòng 4"):
        vanban.load(tmp_path / "y.yaml", packs=[tmp_path])


def test_a_column_of_a_table_may_be_renamed(made, tmp_path):
    docx = edited("dong.ho_ten", "dong.ten")
    changed_form(tmp_path, "{Nhãn: Họ tên,", "{Nhãn: Tên, Tên cũ: [Họ tên],", docx)
    assert vanban.extract(made, packs=[tmp_path]).danh_sach[0].ten == "Nguyễn Văn A"
    assert vanban.load(tmp_path / "x.yaml", packs=[tmp_path]).danh_sach[0].ten == "Nguyễn Văn A"


def test_a_default_is_taken_for_what_is_blank_and_kept_in_the_data(made, tmp_path):
    both = "Các trường:\n  - {Nhãn: Nơi nghỉ, Mặc định: tại nhà}\n  - {Nhãn: Số ngày, Kiểu: số nguyên, Mặc định: 2}\n"
    docx = edited("{{ ly_do }}", "{{ ly_do }}, {{ noi_nghi }}, {{ so_ngay }} ngày")
    changed_form(tmp_path, "Các trường:\n", both, docx)
    old = vanban.extract(made, packs=[tmp_path])
    assert (old.noi_nghi, old.so_ngay) == ("tại nhà", 2)
    for text in ("", "Nơi nghỉ:\nSố ngày:\n", 'Nơi nghỉ: ""\n'):
        (tmp_path / "y.yaml").write_text(EXAMPLE + text, encoding="utf-8")
        assert vanban.load(tmp_path / "y.yaml", packs=[tmp_path]) == old
    (tmp_path / "y.yaml").write_text(f"{EXAMPLE}Nơi nghỉ: ở quê\n", encoding="utf-8")
    assert vanban.load(tmp_path / "y.yaml", packs=[tmp_path]).noi_nghi == "ở quê"
    kept = vanban.render(old)
    form_with(
        tmp_path / "thu", docx, FORM.replace("Các trường:\n", both.replace("tại nhà", "ở xa").replace("2}", "9}"), 1)
    )
    again = vanban.extract(kept, packs=[tmp_path])
    assert (again.noi_nghi, again.so_ngay) == ("tại nhà", 2)


def test_a_default_that_is_no_value_is_told_in_form_yaml(tmp_path):
    for kind, value, told in (
        ("số nguyên", "hai", "giá trị mặc định không hợp lệ: cần một số nguyên"),
        ("bảng, Các cột: [{Nhãn: A}]", "x", "bảng, nhóm không có giá trị mặc định"),
    ):
        field = f"Các trường:\n  - {{Nhãn: Số ngày, Kiểu: {kind}, Mặc định: {value}}}\n"
        with pytest.raises(vanban.TemplateError, match=rf"form\.yaml:6:.*{told}"):
            changed_form(tmp_path, "Các trường:\n", field)


def test_the_schema_lets_a_default_be_left_out(tmp_path):
    changed_form(tmp_path, "{Nhãn: Họ tên,", "{Nhãn: Họ tên, Mặc định: Ai đó,")
    with packs_of([tmp_path]):
        inner = vanban.schema("thu")["$defs"]["DanhSach"]
    assert inner["properties"]["ho_ten"]["default"] == "Ai đó"
    assert "Họ tên" not in json.dumps(inner.get("allOf", inner.get("required")), ensure_ascii=False)


def test_a_form_has_its_time(tmp_path):
    (tmp_path / "x.yaml").write_text(EXAMPLE, encoding="utf-8")
    for life, told in (
        ("Có hiệu lực từ: 01/7/2026", "biểu mẫu này có hiệu lực từ 01/7/2026; văn bản đề ngày 05/6/2026"),
        ("Có hiệu lực đến: 31/5/2026", "biểu mẫu này có hiệu lực đến 31/5/2026; văn bản đề ngày 05/6/2026"),
        ("Có hiệu lực từ: 05/6/2026\nCó hiệu lực đến: 05/6/2026", None),
        ("valid_from: 05/6/2026", None),
    ):
        changed_form(tmp_path, "Các trường:", f"{life}\nCác trường:")
        with packs_of([tmp_path]):
            found = [item for item in load_path(tmp_path / "x.yaml").advice if item.code == "form-time"]
        assert [(item.severity, item.line, item.message) for item in found] == ([("warning", 3, told)] if told else [])
    with pytest.raises(vanban.TemplateError, match="“Có hiệu lực đến” đứng trước"):
        changed_form(tmp_path, "Các trường:", "Có hiệu lực từ: 02/7/2026\nCó hiệu lực đến: 01/7/2026\nCác trường:")


def test_the_data_name_the_version_of_the_form(made, tmp_path):
    changed_form(tmp_path, "Các trường:", "Phiên bản: 2026-07\nCác trường:")
    docx = vanban.render(vanban.load(tmp_path / "x.yaml", packs=[tmp_path]))
    assert b' schema="2" version="2026-07">' in read_parts(docx)["customXml/item1.xml"]
    assert b"version=" not in read_parts(made)["customXml/item1.xml"].partition(b"<document")[2]
    with packs_of([tmp_path]):
        assert vanban.differences(docx) == ()
        (told,) = vanban.differences(made, name="a.docx")
    assert str(told) == "a.docx: lưu ý: văn bản làm theo phiên bản không ghi của biểu mẫu, nay là 2026-07"
    with pytest.raises(vanban.TemplateError, match="phiên bản chỉ gồm"):
        changed_form(tmp_path, "Các trường:", 'Phiên bản: "a < b"\nCác trường:')


def test_a_form_is_held_to_the_standards_it_names(tmp_path):
    (tmp_path / "x.yaml").write_text(EXAMPLE, encoding="utf-8")
    changed_form(tmp_path, "Các trường:", "Chuẩn: [hd36]\nCác trường:")
    told = "biểu mẫu này chỉ dùng với Hướng dẫn số 36-HD/VPTW, văn bản theo Hướng dẫn số 05-HD/VPTW"
    with pytest.raises(vanban.InputError, match=rf"x\.yaml:3:.*{told}"):
        vanban.load(tmp_path / "x.yaml", packs=[tmp_path])
    (tmp_path / "x.yaml").write_text(EXAMPLE.replace("05/6/2026", "05/6/2024"), encoding="utf-8")
    document = vanban.load(tmp_path / "x.yaml", packs=[tmp_path])
    assert vanban.render(document)
    with pytest.raises(vanban.InputError, match=told):
        vanban.render(document, standard="hd05")
    with pytest.raises(vanban.TemplateError, match=r"form\.yaml:5:9.*không có chuẩn “hd99”"):
        changed_form(tmp_path, "Các trường:", "Chuẩn: [hd99]\nCác trường:")


PRESET = """\
Điền sẵn:
  Căn cứ: Căn cứ Điều lệ Đảng Cộng sản Việt Nam
  Nơi nhận: [Đảng uỷ xã (b/c)]
  Nơi lưu: Chi bộ
  Chữ ký: {Thể thức đề ký: T/M, Ký thay mặt: Chi bộ, Chức vụ: Bí thư}
Các trường:"""


def test_a_form_fills_in_what_a_document_leaves_out(tmp_path):
    changed_form(tmp_path, "Các trường:", PRESET)
    signed = EXAMPLE.replace("Nhãn khối ký: Người làm đơn, ", "")
    rules = "Căn cứ Điều lệ Đảng Cộng sản Việt Nam"
    for text, wanted in (
        (signed, (rules, "Đảng uỷ xã", "T/M", "Bí thư", "Nguyễn Văn A")),
        (f"{signed}Nơi nhận: [Chi uỷ]\n", (rules, "Chi uỷ", "T/M", "Bí thư", "Nguyễn Văn A")),
        (f"{EXAMPLE}Căn cứ: Căn cứ đơn\n", ("Căn cứ đơn", "Đảng uỷ xã", None, "", "Nguyễn Văn A")),
    ):
        (tmp_path / "x.yaml").write_text(text, encoding="utf-8")
        found = vanban.load(tmp_path / "x.yaml", packs=[tmp_path])
        mark = found.signature.prefix and found.signature.prefix.value
        assert (
            str(found.bases[0]),
            found.recipients[0].name,
            mark,
            found.signature.office,
            found.signature.name,
        ) == wanted
        assert found.archive == "Chi bộ"
        assert vanban.extract(vanban.render(found), packs=[tmp_path]) == found


def test_a_blank_file_asks_each_part_once_and_takes_what_the_form_fills_in(tmp_path):
    wanted = PRESET.replace("Các trường:", "Phải có: [Căn cứ]\nCác trường:\n  - {Nhãn: Nơi nghỉ, Mặc định: tại nhà}")
    form = changed_form(tmp_path, "Các trường:", wanted, edited("{{ ly_do }}", "{{ ly_do }}, {{ noi_nghi }}"))
    blank = scaffold(form, None)
    assert [blank.count(f"\n{key}:") + blank.count(f"\n# {key}:") for key in ("Căn cứ", "Nơi nghỉ", "Chữ ký")] == [
        1,
        1,
        1,
    ]
    assert "# Nơi nghỉ; để trống thì là “tại nhà”. Ví dụ: tại nhà\nNơi nghỉ:\n" in blank
    filled = {
        "Tên cơ quan ban hành": "Chi bộ A", "Địa danh": "Ví Dụ", "Cấp": "chi bộ", "Lý do": "bận",
        "Ngày nghỉ": "06/6/2026", "Họ tên": "B", "Số tiền": "1", "Họ tên người ký": "C",
    }  # fmt: skip
    for key, value in filled.items():
        blank = blank.replace(f"{key}:\n", f"{key}: {value}\n", 1)
    (tmp_path / "x.yaml").write_text(blank, encoding="utf-8")
    found = vanban.load(tmp_path / "x.yaml", packs=[tmp_path])
    assert (str(found.bases[0]), found.noi_nghi) == ("Căn cứ Điều lệ Đảng Cộng sản Việt Nam", "tại nhà")
    assert (found.signature.body, found.signature.name) == ("Chi bộ", "C")


def test_what_the_office_says_goes_before_what_the_form_fills_in(tmp_path):
    changed_form(tmp_path, "Các trường:", PRESET)
    (tmp_path / "x.yaml").write_text(EXAMPLE, encoding="utf-8")
    (tmp_path / "vanban.yaml").write_text("Nơi nhận: [Ban Tổ chức]\n", encoding="utf-8")
    found = vanban.load(tmp_path / "x.yaml", packs=[tmp_path])
    assert [item.name for item in found.recipients] == ["Ban Tổ chức"]
    assert len(found.bases) == 1


def test_old_documents_get_nothing_that_their_form_fills_in_today(made, tmp_path):
    changed_form(tmp_path, "Các trường:", PRESET)
    assert vanban.extract(made, packs=[tmp_path]).bases == ()


def test_a_preset_that_cannot_be_is_told_in_form_yaml(tmp_path):
    with pytest.raises(vanban.TemplateError, match=r"form\.yaml:9:\d+: .*viết một trong: “T/M”"):
        changed_form(tmp_path, "Các trường:", PRESET.replace("T/M", "T/X"))


def test_a_form_asks_for_parts_of_every_document(tmp_path):
    changed_form(tmp_path, "Các trường:", "Phải có: [Căn cứ, noi nhan, signature, Nơi lưu]\nCác trường:")
    (tmp_path / "x.yaml").write_text(EXAMPLE.partition("Chữ ký")[0], encoding="utf-8")
    with pytest.raises(vanban.InputError) as caught:
        vanban.load(tmp_path / "x.yaml", packs=[tmp_path])
    assert {(item.label, item.code) for item in caught.value.diagnostics} == {
        ("Căn cứ", "missing"), ("Nơi nhận", "missing"), ("Chữ ký", "missing"), ("Nơi lưu", "missing"),
    }  # fmt: skip
    blank = "Căn cứ: []\nNơi nhận: [Chi uỷ]\nNơi lưu: Chi bộ\nChữ ký: {Họ tên người ký: }\n"
    (tmp_path / "x.yaml").write_text(EXAMPLE.partition("Chữ ký")[0] + blank, encoding="utf-8")
    with pytest.raises(vanban.InputError) as caught:
        vanban.load(tmp_path / "x.yaml", packs=[tmp_path])
    assert {item.label for item in caught.value.diagnostics} == {"Căn cứ", "Chữ ký"}
    whole = "Căn cứ: Căn cứ Điều lệ\nNơi nhận: [Chi uỷ]\nNơi lưu: Chi bộ\nChữ ký: {Họ tên người ký: Nguyễn Văn A}\n"
    (tmp_path / "x.yaml").write_text(EXAMPLE.partition("Chữ ký")[0] + whole, encoding="utf-8")
    found = vanban.load(tmp_path / "x.yaml", packs=[tmp_path])
    assert vanban.extract(vanban.render(found), packs=[tmp_path]) == found
