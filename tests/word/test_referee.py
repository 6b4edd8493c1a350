"""Every file that we write is valid for Microsoft's own Open XML SDK.

A sample of each kind is judged; every file with ``VANBAN_WHOLE=1``.
"""

import os
from contextlib import chdir, nullcontext
from dataclasses import replace
from datetime import date
from functools import partial

import pytest
import yaml

import vanban
from tests.checks.specimens.raw import Spec, document
from tests.conftest import EXAMPLES, ROOT
from tests.documents.test_endings import document as signed
from tests.documents.test_endings import endings
from tests.helpers.commands import run
from tests.helpers.constructs import DATA, FORM, WORKS, template
from tests.helpers.office import Editor
from tests.helpers.referee import errors
from tests.helpers.specimens import ANYWHERE
from tests.helpers.templates import edited, form_with
from vanban.checks.annotate import annotate
from vanban.checks.fix import fix
from vanban.packs.catalogue import all_forms
from vanban.packs.form import read_form
from vanban.packs.pack import Pack, Rank, packs_of
from vanban.press.compile import compile_template
from vanban.standards import current
from vanban.workshop.preview import blank_form
from vanban.workshop.template_check import claimed, loaded_examples

SAMPLE = 1 if os.environ.get("VANBAN_WHOLE") == "1" else 12
OFFICE = Pack(ROOT / "examples/pack/mau_chi_bo", Rank.OFFICE)
FORMS = [*all_forms(), *(read_form(folder) for folder in OFFICE.forms())]
BAD = replace(Spec(), star="", margins=Spec().margins.replace("1701", "1440"))
ENDINGS, LINES = endings(), (9, 16, 23)
PROSE = """\
form: plan
Cơ quan ban hành: {Tên cơ quan ban hành: Chi bộ thôn Hoa Ban, Địa danh: Mường Ví Dụ, Cấp: chi bộ}
Ngày ban hành: 05/6/2026
Trích yếu: thử mọi cách viết
Nội dung: |
  Phần thứ nhất
  QUY ĐỊNH CHUNG
  Chương I
  PHẠM VI
  Mục 1
  ĐỐI TƯỢNG
  Điều 1. Phạm vi điều chỉnh
  1. Khoản một, có **đậm**, *nghiêng* và số 05-HD/VPTW.
  a) Điểm a;
  b) Điểm b.

  I- MỤC ĐÍCH
  1. Đề mục hai
  1.1. Đề mục ba
  1.1.1. Đề mục bốn
  Đoạn văn.
  - Gạch đầu dòng;
  + Dấu cộng.

  | Việc | Người làm | Số |
  |------|:---------:|---:|
  | Một<br>hai | A | 1.000 |
  | Cả hàng |
Chữ ký: {Chức vụ: Bí thư, Họ tên người ký: Nguyễn Văn A}
Phụ lục:
  - {Tên phụ lục: Bảng kê, Nội dung phụ lục: Chữ của phụ lục.}
"""


def seen(form):
    return packs_of([form.folder]) if form.rank is Rank.OFFICE else nullcontext()


def example(form, number, standard, _folder):
    with seen(form):
        return vanban.render(loaded_examples(form)[number], standard=standard.id)


def blank(form, _folder):
    with seen(form):
        return blank_form(form, loaded_examples(form)[0])


def filled(form, folder):
    """Return the paper of a blank of ``vanban new`` in which what it asks for is filled in as the example has it."""
    packs = ["--pack", form.folder.parent] if form.rank is Rank.OFFICE else []
    assert run("new", form.id, "-o", folder / "trong.yaml", *packs).exit_code == 0
    texts = ((folder / "trong.yaml").read_text(), form.example().read_text())
    data = laid_in(*(yaml.load(text, Loader=yaml.BaseLoader) for text in texts))  # noqa: S506  # text, as our reader gives it
    path = folder / "dien.yaml"
    path.write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False, default_style='"'), encoding="utf-8")
    with seen(form):
        return vanban.render(vanban.load(path))


def laid_in(blank, given):
    if isinstance(blank, dict) and isinstance(given, dict):
        return {key: laid_in(value, given.get(key, value)) for key, value in blank.items()}
    return given


def row(table, number, _folder):
    base = ROOT / "examples/nhieu-van-ban/giay-moi.yaml"
    return [*vanban.render_many(vanban.rows(base, base.with_suffix(table)))][number].docx


def saved_by_office(form, standard, folder):
    saved = Editor(folder).replace(form.template(), "Số", "Số")
    with seen(form):
        written = loaded_examples(form)[0]
        return compile_template(saved, form.model, standard, form.wording_type).render(written, form.wording(written))


def construct(xml, folder):
    return example(form_with(folder / "thu", template(xml), FORM, DATA), 0, current(), folder)


def new_form(options, folder):
    with chdir(folder):
        assert run("template", "new", "thu", "--type", *options).exit_code == 0
    return example(read_form(folder / "thu"), 0, current(), folder)


def prose(standard, folder):
    path = folder / "moi-cach-viet.yaml"
    path.write_text(PROSE, encoding="utf-8")
    return vanban.render(vanban.load(path), standard=standard)


def file(path, _folder):
    return vanban.render(vanban.load(path))


def ending(number, lines, _folder):
    return vanban.render(signed(lines, **ENDINGS[number]))


def copy(make, construction, line, _folder):
    return make(document(BAD, construction, line)).docx


KINDS = {
    "example": {
        f"{form.id} {number} {standard.id}": partial(example, form, number, standard)
        for form in FORMS
        for number in range(len(form.examples()))
        for standard in claimed(form)
    },
    "file": {path.name: partial(file, path) for path in EXAMPLES},
    "blank form": {form.id: partial(blank, form) for form in FORMS},
    "filled blank": {form.id: partial(filled, form) for form in FORMS},
    "row": {f"{table} {number}": partial(row, table, number) for table in (".jsonl", ".csv") for number in range(2)},
    "new form": {
        f"{kind} {' '.join(more)}": partial(new_form, [kind, *more])
        for kind in ("Kế hoạch", "Công văn", "Sổ theo dõi")
        for more in ([], ["--landscape"])
    },
    "ending": {
        f"{number} of {lines} lines": partial(ending, number, lines)
        for number in range(len(ENDINGS))
        for lines in LINES
    },
    "construct": {name: partial(construct, xml) for name, (xml, _wanted) in WORKS.items()},
    "prose": {standard: partial(prose, standard) for standard in ("hd05-2026", "hd36-2018")},
    "copy": {
        f"{make.__name__} {' '.join(where)}": partial(copy, make, *where)
        for make in (annotate, fix)
        for where in ANYWHERE
    },
}
CASES = {f"{kind}: {name}": make for kind, cases in KINDS.items() for name, make in [*cases.items()][::SAMPLE]}
SAVED = FORMS[::SAMPLE]


def judged(docx, folder):
    path = folder / "judged.docx"
    path.write_bytes(docx)
    return errors(path)


@pytest.mark.referee
@pytest.mark.parametrize("name", CASES)
def test_the_sdk_finds_no_error(name, tmp_path):
    assert judged(CASES[name](tmp_path), tmp_path) == []


@pytest.mark.referee
def test_the_sdk_finds_no_error_in_the_papers_of_records(tmp_path):
    papers = vanban.cycle(ROOT / "examples/sinh-hoat-mau-2024", on=date(2024, 3, 31)).papers
    assert papers
    for paper in papers[::SAMPLE]:
        assert judged(vanban.render(paper.document), tmp_path) == [], paper.name


@pytest.mark.office
@pytest.mark.referee
@pytest.mark.parametrize("form", SAVED, ids=lambda form: form.id)
def test_the_sdk_finds_no_error_by_a_template_that_libreoffice_saved(form, tmp_path):
    for standard in claimed(form):
        assert judged(saved_by_office(form, standard, tmp_path), tmp_path) == [], standard.id


@pytest.mark.referee
def test_the_referee_sees_a_fault(tmp_path):
    (error,) = judged(edited("<w:tblLayout ", "<w:tblLayouts "), tmp_path)
    assert "tblLayouts" in error
