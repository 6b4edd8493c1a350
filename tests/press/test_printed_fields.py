"""What a document's own file gives is printed by its form's template, or told at its place."""

import pytest
import yaml

import vanban
from tests.conftest import FORM_EXAMPLES, ROOT
from tests.helpers.templates import EXAMPLE, FORM, edited, form_with
from vanban.batch.series.source import rows
from vanban.batch.series.tree import load_row
from vanban.composition.closing import Closing, closing
from vanban.composition.head import heading, letterhead
from vanban.documents.loading import load_path
from vanban.errors import InputError, Severity, TemplateError
from vanban.layout import Sheet
from vanban.models.document import Document
from vanban.packs.form import read_form
from vanban.packs.pack import packs_of
from vanban.press.compile import compile_template
from vanban.press.printed import COMPOSED
from vanban.standards import current
from vanban.standards.kinds import near_kind
from vanban.workshop.starter import starter

COMMON = {
    "Căn cứ": "Căn cứ: [Căn cứ Điều lệ Đảng]",
    "Nơi nhận": "Nơi nhận: [Đảng uỷ xã Mường Ví Dụ]",
    "Nơi lưu": "Nơi lưu: Chi bộ",
    "Phụ lục": "Phụ lục: [{Tên phụ lục: Danh sách, Nội dung phụ lục: Một.}]",
    "Mức độ khẩn": "Mức độ khẩn: khẩn",
    "Dự thảo lần": "Dự thảo lần: 2",
    "Thông tin liên hệ": "Thông tin liên hệ: Thôn Hoa Ban",
    "Cùng ký": "Cùng ký: [{Chức vụ: Thư ký, Họ tên người ký: Trần Thị C}]",
    "Số": "Số: 05-Đ/CB",
}


@pytest.fixture
def bare(tmp_path):
    """A pack whose one form prints the agency, the date, two fields of its own and one signature."""
    sheet = Sheet(current())
    sheet.letterhead()
    sheet.line("body", "Lý do: {{ ly_do }}.")
    with sheet.each("dong in danh_sach"):
        sheet.line("body", "{{ dong.ho_ten }}")
    sheet.line("signer-name", "{{ closing.last.name }}")
    docx = sheet.save()
    for name in ("number", "urgency", "draft", "subject"):
        docx = edited(f"{{{{ letterhead.{name} }}}}", "", docx=docx)
        docx = edited(f"{{%p if letterhead.{name} %}}", "{%p if letterhead.star %}", docx=docx)
    (tmp_path / "mau").mkdir()
    form_with(tmp_path / "mau" / "thu", docx)
    return tmp_path


def given(folder, text):
    (folder / "x.yaml").write_text(text, encoding="utf-8")
    with packs_of([folder / "mau"]):
        return load_path(folder / "x.yaml")


SMALL = "\n".join(line for line in EXAMPLE.replace(", Số tiền: 1.000", "").split("\n") if line[:2] not in ("Ng", "Ý "))


def small_form(folder):
    """Make the column and the fields that the template does not print optional."""
    text = FORM.replace("Kiểu: tiền}", "Kiểu: tiền, Bắt buộc: không}")
    (folder / "mau" / "thu" / "form.yaml").write_text(text, encoding="utf-8")


def test_a_paper_that_gives_only_what_is_printed_is_silent(bare):
    small_form(bare)
    assert given(bare, SMALL + "Ngày ban hành: 05/6/2026\n").advice == ()


@pytest.mark.parametrize("label", COMMON)
def test_a_field_of_every_document_that_is_not_printed_is_told(bare, label):
    small_form(bare)
    with pytest.raises(InputError) as error:
        given(bare, SMALL + COMMON[label] + "\n")
    [found] = error.value.diagnostics
    assert (found.code, found.label, found.line) == ("not-printed", label, SMALL.count("\n") + 1)


def test_a_field_of_the_forms_own_and_a_column_are_told(bare):
    small_form(bare)
    with pytest.raises(InputError) as error:
        given(bare, EXAMPLE)
    told = {(item.label, item.line, item.column) for item in error.value.diagnostics}
    assert told == {("Ngày nghỉ", 5, 12), ("Ý kiến", 6, 9), ("Danh sách 1: Số tiền", 8, 37)}


def test_what_the_office_or_a_shared_file_gives_is_silent(bare):
    small_form(bare)
    (bare / "vanban.yaml").write_text("Nơi lưu: Chi bộ\nNơi nhận: [Đảng uỷ xã]\n", encoding="utf-8")
    assert given(bare, SMALL).document.archive == "Chi bộ"
    (bare / "vanban.yaml").unlink()
    (bare / "x.yaml").write_text(SMALL + "Nơi lưu: Chi bộ\n", encoding="utf-8")
    (bare / "rows.csv").write_text("Lý do\nbận\n", encoding="utf-8")
    with packs_of([bare / "mau"]):
        [row] = rows(bare / "x.yaml", bare / "rows.csv", packs=[bare / "mau"])
        assert load_row(row).document.archive == "Chi bộ"
        (bare / "rows.csv").write_text("Lý do,Thông tin liên hệ\nbận,Thôn Hoa Ban\n", encoding="utf-8")
        [row] = rows(bare / "x.yaml", bare / "rows.csv", packs=[bare / "mau"])
        with pytest.raises(InputError, match=r"rows\.csv:2:5: Thông tin liên hệ: .*không in"):
            load_row(row)


@pytest.mark.parametrize("path", FORM_EXAMPLES, ids=lambda path: path.parent.name)
def test_the_built_in_forms_print_every_field(path):
    data = yaml.load(path.read_text("utf-8"), yaml.BaseLoader)  # noqa: S506  # text alone, no objects
    extra = {key: yaml.safe_load(text)[key] for key, text in COMMON.items() if key not in (*data, "Số")}
    name = path.with_name("tat-ca.yaml").name
    document = vanban.load(path)
    assert document
    found = load_bytes_of({**data, **extra}, name, path.parent)
    assert not [item for item in found.advice if item.code == "not-printed"]


def load_bytes_of(data, name, folder):
    from vanban.documents.loading import load_bytes

    return load_bytes(yaml.safe_dump(data, allow_unicode=True, sort_keys=False).encode(), name, folder)


VALUES = {
    "issuer.name": {"issuer": {"name": "Đảng uỷ xã Khác", "place": "Mường Ví Dụ"}},
    "issuer.parent": {"issuer": {"name": "Chi bộ thôn Hoa Ban", "parent": "Đảng bộ xã Khác", "place": "Mường Ví Dụ"}},
    "issuer.symbol": {"issuer": {"name": "Chi bộ thôn Hoa Ban", "symbol": "CBX", "place": "Mường Ví Dụ"}},
    "issuer.place": {"issuer": {"name": "Chi bộ thôn Hoa Ban", "place": "Nơi Khác"}},
    "number": {"number": "77"},
    "date": {"date": "07/7/2026"},
    "subject": {"subject": "khác"},
    "bases": {"bases": ["Căn cứ khác"]},
    "addressees": {"addressees": ["Nơi khác"]},
    "signature": {"signature": {"name": "Lò Văn D"}},
    "co_signatures": {"co_signatures": [{"name": "Lò Văn D"}]},
    "confirmation": {"confirmation": {"name": "Lò Văn D", "signature": {"name": "Lê Thị B"}}},
    "recipients": {"recipients": ["Nơi khác"]},
    "archive": {"archive": "Nơi khác"},
    "urgency": {"urgency": "khẩn"},
    "draft": {"draft": "2"},
    "circulation": {"circulation": "Lưu hành nội bộ"},
    "drafter": {"drafter": "NguyenVanA-26"},
    "contact": {"contact": "Nơi khác"},
    "appendices": {"appendices": [{"title": "Một", "text": "Hai."}]},
}


class Letter(Document):
    form = "plan"
    type_name = "Công văn"


@pytest.mark.parametrize("field", COMPOSED)
def test_the_table_of_what_is_composed_holds(field):
    """Changing a field changes each composed text that the table names for it, and no other."""
    base = {"issuer": {"name": "Chi bộ thôn Hoa Ban", "place": "Mường Ví Dụ"}, "subject": "ví dụ", "number": "08"}
    makers = (letterhead, heading, closing)
    measures = {"left", "right", "rule_indent"}
    changed = set()
    proposal = type("Proposal", (Letter,), {"type_name": "Tờ trình"})
    many = {"recipients": [f"Nơi {number}" for number in range(20)]}
    two = {"co_signatures": [{"name": "Trần Thị C"}]}
    for kind, more in ((Letter, {}), (proposal, {}), (proposal, two), (Letter, many)):
        before, after = (kind.model_validate(data) for data in ({**base, **more}, {**base, **more, **VALUES[field]}))
        for make in makers:
            one, two = make(before, current()), make(after, current())
            names = [name for name in one._fields if getattr(one, name) != getattr(two, name)]
            changed |= {(type(one), name) for name in names if name not in measures}
    assert set(COMPOSED[field]) - {(Closing, "appendices"), (Closing, "last_page_note")} <= (
        changed | {(Closing, "reference")}
    )
    if field == "appendices":
        assert (Closing, "appendices") in changed


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        ("Kế hoạnh", "Kế hoạch"),
        ("Ngị quyết", "Nghị quyết"),
        ("Báo cáoo", "Báo cáo"),
        ("Kế hạoch", "Kế hoạch"),
        ("Giấy mớii", "Giấy mời"),
        ("ke hoach", None),
        ("Danh sách", None),
        ("Quy trình", None),
        ("Giấy xác nhận", None),
    ],
)
def test_a_type_near_a_known_one(given, wanted):
    assert near_kind(given) == wanted


def test_a_form_of_a_type_that_is_near_a_known_one_is_asked_about(tmp_path):
    with pytest.raises(TemplateError, match=r"form\.yaml:3:11: Tên loại: .*có phải là “Kế hoạch”"):
        form_with(tmp_path / "thu", b"", FORM.replace("Tên loại: Đơn", "Tên loại: Kế hoạnh"))
    for symbol in ("QĐ", "XYZ"):  # two types have the first, none the second
        (tmp_path / "thu" / "form.yaml").write_text(FORM.replace("Tên loại: Đơn", f"Tên loại: {symbol}"), "utf-8")
        with pytest.raises(TemplateError, match=f"không rõ “{symbol}” là loại văn bản nào"):
            assert read_form(tmp_path / "thu").sheet
    (tmp_path / "thu" / "form.yaml").write_text(FORM, encoding="utf-8")
    assert read_form(tmp_path / "thu").sheet.type == "Đơn"


def test_a_cited_type_that_is_near_a_known_one_is_asked_about():
    path = ROOT / "vanban/templates/plan/example.yaml"
    data = yaml.safe_load(path.read_text("utf-8"))
    data["Căn cứ"] = [{"Tên loại": "Kế hoạnh", "Số, ký hiệu": "135-KH/TU"}]
    [told] = [item for item in load_bytes_of(data, "x.yaml", path.parent).advice if item.code == "type-near"]
    assert (told.label, told.severity) == ("Căn cứ 1: Tên loại", Severity.WARNING)


@pytest.mark.parametrize(
    ("was", "now", "ends"),
    [
        ("prose(end=true)", "prose", ("noi_dung",)),
        ("prose(end=true)", "prose(end=true)", ("noi_dung",)),
        ("{{p noi_dung | prose(end=true) }}", "{{ noi_dung }}", ()),
    ],
)
def test_which_text_is_the_last_one(tmp_path, was, now, ends):
    files = starter("thu", "Kế hoạch", None)
    form = form_with(tmp_path / "thu", b"", files["form.yaml"].decode(), files["example.yaml"].decode())
    docx = edited(was, now, docx=files["template.docx"])
    assert compile_template(docx, form.model, current()).ends == ends
