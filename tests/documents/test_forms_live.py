"""A form changes over the years: what was made with it before is still read, and says what no longer fits."""

import copy
import json

import pytest
import yaml

import vanban
from tests.helpers.commands import run
from tests.helpers.templates import EXAMPLE, FORM, WHOLE, form_with
from vanban.documents.loading import load_path
from vanban.packs.pack import packs_of

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
    changed = vanban.render(document.model_copy(update={"den": document.ngay_nghi.replace(day=1)}))
    error = refused(changed, tmp_path)
    assert error.data["den"] == "2026-06-01"
    assert "Đến: 01/6/2026 đứng trước 06/6/2026" in str(error)


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
