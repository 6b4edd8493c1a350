"""Sample text of a form never reaches a paper."""

import pytest
import yaml

from tests.conftest import PLAN_EXAMPLE
from tests.helpers.templates import EXAMPLE, FORM, WHOLE, form_with
from vanban.book.cell import Cell
from vanban.documents.loading import load_bytes, load_path, load_record
from vanban.documents.sample_text import is_sample
from vanban.errors import InputError
from vanban.packs.pack import packs_of
from vanban.workshop.starter import starter, write_starter
from vanban.workshop.template_check import check_form


def plan(**changes):
    data = {**yaml.load(PLAN_EXAMPLE.read_text("utf-8"), yaml.BaseLoader), **changes}  # noqa: S506  # text alone
    return load_bytes(yaml.safe_dump(data, allow_unicode=True, width=1000).encode(), "x.yaml", PLAN_EXAMPLE.parent)


@pytest.mark.parametrize("text", ["…", "...", "cần viết", "Về việc cần viết", " … "])
def test_sample_text_is_refused_at_its_place(text):
    with pytest.raises(InputError) as error:
        plan(**{"Trích yếu": text, "Nơi nhận": ["Đảng uỷ xã", text.strip()]})
    told = {(item.label, item.code) for item in error.value.diagnostics}
    assert told == {("Trích yếu", "sample-text"), ("Nơi nhận 2", "sample-text")}
    assert all(item.line and text.strip().lower() in item.message.lower() for item in error.value.diagnostics)


def test_sample_text_stands_beside_the_other_faults():
    with pytest.raises(InputError) as error:
        plan(**{"Trích yếu": "…", "Ngày ban hành": "31/6/2026"})
    assert {item.label for item in error.value.diagnostics} == {"Trích yếu", "Ngày ban hành"}
    with pytest.raises(InputError) as error:
        plan(**{"Nơi lưu": "…", "Số": "08-NQ/CB"})
    assert {item.code for item in error.value.diagnostics} == {"sample-text", "number-type", "number-agency"}


@pytest.mark.parametrize("text", ["…………", "Nội dung cần viết hoa", "Một, hai…", "về việc viết"])
def test_dots_for_the_pen_and_sentences_stay(text):
    assert not is_sample(text)
    assert plan(**{"Trích yếu": text}).document.subject == text


def test_what_template_new_leaves_is_refused_until_it_is_written(tmp_path):
    folder = tmp_path / "mau" / "thu-moi"
    folder.parent.mkdir()
    write_starter(folder, starter("thu-moi", "Kế hoạch", None))
    with packs_of([folder.parent]):
        assert load_path(folder / "example.yaml").document.subject == "về việc ví dụ"
        text = (folder / "example.yaml").read_text("utf-8").replace("Trích yếu: về việc ví dụ\n", "")
        (tmp_path / "x.yaml").write_text(text, encoding="utf-8")
        with pytest.raises(InputError, match="Trích yếu: còn chữ mẫu “về việc cần viết”"):
            load_path(tmp_path / "x.yaml")


def test_a_form_may_be_checked_with_an_example_of_dots(tmp_path):
    (tmp_path / "mau").mkdir()
    form = form_with(tmp_path / "mau" / "thu", WHOLE, FORM, EXAMPLE.replace("bận việc", "…"))
    assert not check_form(form).failed


def test_sample_text_of_a_record_is_refused(tmp_path):
    (tmp_path / "chi-bo.yaml").write_text("Bộ tiêu chí: hd42-2025\nCấp uỷ viên phụ trách: …\n", encoding="utf-8")
    with pytest.raises(InputError) as error:
        load_record(tmp_path / "chi-bo.yaml", Cell)
    assert ("sample-text", 2) in {(item.code, item.line) for item in error.value.diagnostics}
