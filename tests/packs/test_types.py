"""A form with a table of types: found by type, and every part of the paper follows its type."""

import pytest
from click.testing import CliRunner

import vanban
from tests.conftest import ROOT
from vanban.cli import cli
from vanban.errors import InputError
from vanban.models.plan import GeneralDocument
from vanban.packs.catalogue import choose_form
from vanban.packs.form import read_form
from vanban.register.register import Register
from vanban.testing import prove_pack
from vanban.word.reader import lines_of

WRITTEN = sorted(
    path for form in ("document", "letter") for path in ROOT.glob(f"vanban/templates/{form}/example*.yaml")
)
FOLLOWING = sorted(
    path
    for path in ROOT.glob("vanban/templates/*/example*.yaml")
    if path in WRITTEN or path.read_text(encoding="utf-8").startswith("# Theo bố cục")
)
DATA = {
    "form": "document",
    "Cơ quan ban hành": {"Tên cơ quan ban hành": "Đảng uỷ xã Mường Ví Dụ", "Cơ quan cấp trên": "Đảng bộ tỉnh Lai Châu",
                         "Địa danh": "Mường Ví Dụ"},
    "Số": "9", "Ngày ban hành": "15/7/2026", "Trích yếu": "về một việc", "Nội dung": "Một câu.",
    "Chữ ký": {"Thể thức đề ký": "T/M", "Ký thay mặt": "Ban Thường vụ", "Chức vụ": "Bí thư",
               "Họ tên người ký": "Nguyễn Văn A"},
    "Nơi nhận": ["Các chi bộ"], "Nơi lưu": "Văn phòng Đảng uỷ",
}  # fmt: skip


def lines(document):
    return [line.text.replace("\u00a0", " ") for line in lines_of(vanban.render(document))]


def load(**changes):
    return vanban.load({**DATA, **changes}, advice=lambda _item: None)


def run(*arguments):
    return CliRunner().invoke(cli, [*arguments])


@pytest.mark.parametrize(
    ("name", "form", "kind"),
    [
        ("báo cáo", "document", "Báo cáo"), ("BAO-CAO", "document", "Báo cáo"), ("BC", "document", "Báo cáo"),
        ("bc", "document", "Báo cáo"), ("TTr", "document", "Tờ trình"), ("tt", "document", "Thông tri"),
        ("NQ", "document", "Nghị quyết"), ("nghi-quyet", "document", "Nghị quyết"), ("Chương trình", "document", "Chương trình"),
        ("lời kêu gọi", "document", "Lời kêu gọi"), ("bao-cao-nhanh", "document", "bao-cao-nhanh"),
        ("công văn", "letter", ""), ("cong-van", "letter", ""), ("CV", "letter", ""), ("letter", "letter", ""),
        ("cong-van-moi-hop", "letter", "cong-van-moi-hop"),
        ("kế hoạch", "plan", ""), ("KH", "plan", ""), ("plan", "plan", ""), ("resolution", "resolution", ""),
        ("Nghị quyết chi bộ hằng tháng", "resolution", ""),
    ],
)  # fmt: skip
def test_a_type_is_asked_for_by_name_or_symbol(name, form, kind):
    found = choose_form(name)
    assert (found.form.id, found.name) == (form, kind)


def test_the_general_form_tells_the_particular_ones():
    assert [form.id for form in choose_form("nghị quyết").others] == ["resolution"]
    assert {"theme-plan", "model-meeting-plan"} == {form.id for form in choose_form("ke-hoach").others}
    assert choose_form("resolution").others == ()
    told = run("new", "nghi-quyet", "-o", "-")
    assert "Tên loại: Nghị quyết\n" in told.stdout
    assert "Nghị quyết chi bộ hằng tháng (nghi-quyet-chi-bo)" in told.stderr


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("QĐ", "Quyết định, Quy định"),
        ("bao cáoo", "“Báo cáo” (bao-cao)"),
        ("kế hoạnh", "“Kế hoạch” (ke-hoach)"),
        ("agendaa", "“Chương trình sinh hoạt chi bộ” ("),
    ],
)
def test_what_may_have_been_meant_is_said_in_vietnamese(name, words):
    with pytest.raises(InputError) as error:
        choose_form(name)
    assert words in str(error.value)


def test_a_data_file_that_names_a_type_for_its_form_is_told_what_to_write():
    with pytest.raises(InputError, match="viết “form: document” và “Tên loại: Báo cáo”"):
        load(form="bao-cao")


# type: symbols under HD 05 and HD 36, typed from the clauses; "" where neither standard has one
SYMBOLS = {
    "Báo cáo": ("BC", "BC"), "Thông báo": ("TB", "TB"), "Nghị quyết": ("NQ", "NQ"), "Kết luận": ("KL", "KL"),
    "Chỉ thị": ("CT", "CT"), "Hướng dẫn": ("HD", "HD"), "Tờ trình": ("TTr", "TTr"), "Chương trình": ("CTr", "CTr"),
    "Đề án": ("ĐA", "ĐA"), "Phương án": ("PA", "PA"), "Thông tri": ("TT", "TT"), "Dự án": ("DA", "DA"),
    "Quy hoạch": ("QH", "QH"), "Thông cáo": ("TC", "TC"), "Chiến lược": ("", ""), "Tuyên bố": ("", ""),
    "Lời kêu gọi": ("", ""),
}  # fmt: skip


def test_the_types_are_those_typed_here():
    assert set(choose_form("document").form.types) == set(SYMBOLS)


@pytest.mark.parametrize("kind", SYMBOLS)
def test_title_number_file_name_and_data_follow_the_type(kind):
    for day, symbol in zip(("15/7/2026", "15/3/2026"), SYMBOLS[kind], strict=True):
        more = {"Kính gửi": ["Tỉnh uỷ"]} if kind == "Tờ trình" else {}
        document = load(**{"Tên loại": kind, "Ngày ban hành": day, **more, **({} if symbol else {"Số": "09-XX/ĐU"})})
        printed = lines(document)
        assert kind.upper() in printed
        assert f"Số 09-{symbol or 'XX'}/ĐU" in printed
        assert kind in vanban.file_name(document)
        assert vanban.extract(vanban.render(document)) == document
        assert [item for item in vanban.check(vanban.render(document)) if item.severity is vanban.Severity.ERROR] == []


def test_a_type_is_written_with_or_without_accents_or_as_its_symbol():
    assert [load(**{"Tên loại": name}).type_name for name in ("bao cao", "BC", "Báo cáo")] == ["Báo cáo"] * 3
    with pytest.raises(InputError, match="Tên loại: viết một trong: “Báo cáo”"):
        load(**{"Tên loại": "Báo"})
    with pytest.raises(InputError, match="Tên loại"):
        load()


def test_a_type_may_ask_for_a_part_and_has_a_label_of_its_own():
    with pytest.raises(InputError, match="Kính gửi: thiếu; Tờ trình phải có phần này"):
        load(**{"Tên loại": "Tờ trình"})
    for day, label in (("15/7/2026", "Kính trình:"), ("15/3/2026", "Kính gửi:")):
        one, two = (
            lines(load(**{"Tên loại": "Tờ trình", "Ngày ban hành": day, "Kính gửi": names}))
            for names in (["Tỉnh uỷ"], ["Tỉnh uỷ", "Ban Tổ chức Tỉnh uỷ"])
        )
        mark = ";" if day == "15/7/2026" else ","
        assert f"{label} Tỉnh uỷ" in one
        assert [label, f"- Tỉnh uỷ{mark}", f"- Ban Tổ chức Tỉnh uỷ{mark}"] == two[two.index(label) :][:3]
        assert "- Như trên" in one[one.index("Nơi nhận:") + 1]
    with pytest.raises(InputError, match="“Báo cáo” không có phần Kính gửi"):
        load(**{"Tên loại": "Báo cáo", "Kính gửi": ["Tỉnh uỷ"]})


def test_the_schema_has_the_types():
    for by, name in (("en", "type_name"), ("vi", "Tên loại")):
        enum = vanban.schema("document", by=by)["properties"][name]["enum"]
        assert [item for item in enum if item] == [*choose_form("document").form.types]


@pytest.mark.parametrize(
    ("subject", "period", "wanted"),
    [
        ("công tác xây dựng Đảng", "tháng 7/2026", "công tác xây dựng Đảng tháng 7 năm 2026"),
        ("công tác tuần", "tuần 30/2026", "công tác tuần tuần 30 năm 2026"),
        ("công tác", "quý II/2026", "công tác quý II năm 2026"),
        ("công tác", "6 tháng đầu năm 2026", "công tác 6 tháng đầu năm 2026"),
        ("công tác", "9 tháng đầu năm 2026", "công tác 9 tháng đầu năm 2026"),
        ("công tác", "năm 2026", "công tác năm 2026"),
        ("công tác tháng 7 và nhiệm vụ tháng 8", "tháng 7/2026", "công tác tháng 7 và nhiệm vụ tháng 8"),
        ("công tác tháng 12", "tháng 1/2026", "công tác tháng 12 tháng 1 năm 2026"),
        ("công tác năm 2026", "năm 2026", "công tác năm 2026"),
    ],
)
def test_the_period_stands_in_the_subject_once(subject, period, wanted):
    document = load(**{"Tên loại": "Báo cáo", "Trích yếu": subject, "Kỳ báo cáo": period})
    assert wanted in lines(document)
    assert vanban.extract(vanban.render(document)) == document


def test_no_year_has_a_week_54_and_few_a_53rd():
    assert load(**{"Tên loại": "BC", "Kỳ báo cáo": "tuần 53/2026"}).period.last_day.isoformat() == "2027-01-03"
    for week in ("tuần 53/2025", "tuần 54/2026", "tuần 0/2026"):
        with pytest.raises(InputError, match="Kỳ báo cáo"):
            load(**{"Tên loại": "BC", "Kỳ báo cáo": week})


def test_a_list_of_addressees_stands_on_the_last_page_from_the_thirteenth_on():
    names = [f"Chi bộ {number}" for number in range(1, 14)]
    twelve, thirteen = (lines(load(form="letter", **{"Kính gửi": names[:n]})) for n in (12, 13))
    assert twelve[twelve.index("Kính gửi:") + 12] == "- Chi bộ 12;"
    assert "DANH SÁCH" not in twelve
    assert "Kính gửi: như danh sách" in thirteen
    at = thirteen.index("DANH SÁCH")
    assert at > thirteen.index("Nguyễn Văn A")
    assert (
        thirteen[at + 2] == "(Kèm theo Công văn số 09-CV/ĐU, ngày 15/7/2026 của Ban Thường vụ Đảng uỷ xã Mường Ví Dụ)"
    )
    assert thirteen[at + 4 : at + 17] == [f"- {name};" for name in names]


def test_the_blocks_of_a_letter_print_what_they_are_given_and_nothing_else():
    task = {"Nhiệm vụ": "rà soát danh sách.", "Chủ trì": "Văn phòng Đảng uỷ"}
    whole = {**task, "Phối hợp": "các chi bộ", "Thời hạn": "15/8/2026", "Báo cáo": "Thường trực Đảng uỷ"}
    printed = lines(load(form="letter", **{"Kính gửi": ["Các chi bộ"], "Nhiệm vụ giao": [task, whole]}))
    assert "1. Văn phòng Đảng uỷ chủ trì rà soát danh sách." in printed
    assert (
        "2. Văn phòng Đảng uỷ chủ trì, phối hợp với các chi bộ rà soát danh sách; hoàn thành chậm nhất ngày 15/8/2026; "
        "báo cáo Thường trực Đảng uỷ." in printed
    )
    assert not [line for line in printed if "Thời gian" in line or "trả lời" in line]
    asked = {"Ngày họp": "23/7/2026", "Bắt đầu": "07:30", "Địa điểm": "Hội trường", "Trả lời trước ngày": "22/7/2026"}
    printed = lines(load(form="letter", **{"Kính gửi": ["Các chi bộ"]}, **asked))
    assert "- Thời gian: 07 giờ 30 phút, ngày 23 tháng 7 năm 2026." in printed
    assert "- Địa điểm: Hội trường." in printed
    assert "Văn bản trả lời gửi về Đảng uỷ xã Mường Ví Dụ trước ngày 22/7/2026." in printed


def test_the_words_of_a_task_are_said_once_and_its_sentence_begins_large():
    tasks = [
        {"Nhiệm vụ": "rà soát đảng viên; gửi danh sách.", "Chủ trì": "các chi bộ;", "Phối hợp": "Văn phòng Đảng uỷ.",
         "Thời hạn": "04/12/2026", "Báo cáo": "báo cáo Thường trực Đảng uỷ."},
        {"Nhiệm vụ": "Tổ chức sinh hoạt", "Chủ trì": "Chi bộ thôn Hoa Ban chủ trì,", "Phối hợp": "Phối hợp với Chi đoàn"},
        {"Nhiệm vụ": "báo cáo", "Chủ trì": "Chủ trì: Văn phòng", "Phối hợp": "phối hợp Công an xã",
         "Báo cáo": "Báo cáo kết quả với Đảng uỷ"},
    ]  # fmt: skip
    wanted = [
        (
            "các chi bộ chủ trì, phối hợp với Văn phòng Đảng uỷ rà soát đảng viên; gửi danh sách; "
            "hoàn thành chậm nhất ngày 04/12/2026; báo cáo Thường trực Đảng uỷ."
        ),
        "Chi bộ thôn Hoa Ban chủ trì, phối hợp với Chi đoàn Tổ chức sinh hoạt.",
        "Văn phòng chủ trì, phối hợp với Công an xã báo cáo; báo cáo kết quả với Đảng uỷ.",
    ]
    found = []
    letter = vanban.load(
        {**DATA, "form": "letter", "Kính gửi": ["Các chi bộ"], "Nhiệm vụ giao": tasks}, advice=found.append
    )
    said = [line for line in lines(letter) if " chủ trì" in line]
    assert said == ["1. C" + wanted[0][1:], f"2. {wanted[1]}", f"3. {wanted[2]}"]
    inside = [
        (item.field, item.severity.value, "“tổ”" in item.message) for item in found if item.code == "inside-sentence"
    ]
    assert inside == [("tasks.1.task", "advice", True)]


def test_the_call_to_a_meeting_is_in_the_order_of_the_form_and_one_line_stands_behind_its_label():
    asked = {"Địa điểm": "Địa điểm: Hội trường.", "Chủ trì": "chủ trì: đồng chí Bí thư", "Thành phần": "Mỗi nơi một người dự họp",
             "Nội dung họp": "+ Sơ kết;\n+ Nhiệm vụ.", "Tài liệu": "Tài liệu: gửi kèm;", "Ngày họp": "16/7/2026"}  # fmt: skip
    printed = lines(load(form="letter", **{"Kính gửi": ["Các chi bộ"], "Nơi nhận trả lời": "gửi về Văn phòng.",
                                           "Trả lời trước ngày": "16/7/2026"}, **asked))  # fmt: skip
    at = printed.index("- Thời gian: ngày 16 tháng 7 năm 2026.")
    assert printed[at + 1 : at + 9] == [
        "- Địa điểm: Hội trường.", "- Chủ trì: đồng chí Bí thư.", "- Thành phần: Mỗi nơi một người dự họp.",
        "- Nội dung:", "+ Sơ kết;", "+ Nhiệm vụ.", "- Tài liệu: gửi kèm.",
        "Văn bản trả lời gửi về Văn phòng trước ngày 16/7/2026.",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("subject", "printed", "told"),
    [
        ("kết quả công tác tháng 11", "kết quả công tác tháng 11", True),
        ("kết quả công tác tháng 11/2025", "kết quả công tác tháng 11/2025", True),
        ("kết quả tháng 11, nhiệm vụ tháng 12 năm 2026", "kết quả tháng 11, nhiệm vụ tháng 12 năm 2026", False),
        ("kết quả công tác", "kết quả công tác tháng 11 năm 2026", False),
    ],
)
def test_the_year_of_a_period_is_printed_or_told(subject, printed, told):
    found = []
    paper = vanban.load(
        {**DATA, "Tên loại": "Báo cáo", "Kỳ báo cáo": "tháng 11/2026", "Trích yếu": subject}, advice=found.append
    )
    assert printed in lines(paper)
    assert [item.field for item in found if item.code == "period-year"] == ["subject"] * told


@pytest.mark.parametrize("path", WRITTEN, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_every_example_prints_its_golden_text_and_is_faultless(path):
    docx = vanban.render(vanban.load(path))
    golden = path.with_name(path.name.replace("example", "golden")).with_suffix(".txt")
    assert "\n".join(map(str, lines_of(docx))) + "\n" == golden.read_text(encoding="utf-8")
    assert list(vanban.check(docx)) == []


@pytest.mark.parametrize("path", FOLLOWING, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_every_example_says_which_real_paper_it_follows_or_that_none_was_found(path):
    head = path.read_text(encoding="utf-8").partition("\nform: ")[0]
    assert ("://" in head and "Đã đọc" in head) or "không tìm thấy" in head or "không công bố" in head


def test_what_a_congress_resolves_stands_between_the_opening_and_the_text():
    printed = lines(load(**{"Tên loại": "NQ", "Đoạn căn cứ": "Đại hội", "Dòng quyết nghị": "Quyết nghị"}))
    at = printed.index("QUYẾT NGHỊ")
    assert printed[at - 1 : at + 2] == ["Đại hội", "QUYẾT NGHỊ", "Một câu."]


def test_new_gives_the_example_of_a_type_or_says_that_it_has_none():
    assert "Tên loại: Tờ trình\n" in run("new", "to-trinh", "--example", "-o", "-").stdout
    assert "Ngày họp: 24/7/2026" in run("new", "cong-van-moi-hop", "--example", "-o", "-").stdout
    result = run("new", "chien-luoc", "--example", "-o", "-")
    assert "Chiến lược chưa có ví dụ riêng" in result.stderr
    blank = run("new", "to-trinh", "-o", "-").stdout
    assert "\nTên loại: Tờ trình\n" in blank
    assert "\nKính gửi:\n" in blank
    assert "Kính gửi" not in run("new", "bao-cao", "-o", "-").stdout


FORM = """\
Mã: giay-bao
Tên: Giấy báo của cơ quan
Các loại:
  - Giấy báo
  - {Tên loại: Kế hoạch, Phải có: [Căn cứ]}
Các trường:
  - {Nhãn: Nội dung, Tên thẻ: noi_dung, Kiểu: đoạn văn}
"""


def test_a_form_of_fields_alone_may_have_a_table(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert run("template", "new", "giay-bao", "--type", "Kế hoạch").exit_code == 0
    (tmp_path / "giay-bao/form.yaml").write_text(FORM, encoding="utf-8")
    example = tmp_path / "giay-bao/example.yaml"
    text = "form: giay-bao\nTên loại: Kế hoạch\nCăn cứ: [Căn cứ Điều lệ Đảng]\n" + example.read_text().split("\n", 1)[1]
    example.write_text(text, encoding="utf-8")
    assert read_form(tmp_path / "giay-bao").types == ("Giấy báo", "Kế hoạch")
    prove_pack(tmp_path / "giay-bao", update=True)
    example.write_text(text.replace("Căn cứ: [Căn cứ Điều lệ Đảng]\n", ""), encoding="utf-8")
    with pytest.raises(InputError, match="Căn cứ: thiếu; Kế hoạch phải có phần này"):
        vanban.load(example, packs=["."])
    assert run("new", "giấy báo", "--pack", ".", "-o", "-").stdout.count("Tên loại: Giấy báo") == 1


def test_a_table_and_a_type_are_one_too_many(tmp_path):
    (tmp_path / "form.yaml").write_text(FORM + "Tên loại: Kế hoạch\n", encoding="utf-8")
    with pytest.raises(vanban.TemplateError, match="đã có “Tên loại”"):
        read_form(tmp_path)


def test_the_base_of_all_types_names_none():
    assert "type_name" not in GeneralDocument.model_fields


def test_each_type_takes_its_numbers_from_its_own_series(tmp_path):
    book = Register.create(tmp_path / "so.db")
    kinds = ("Báo cáo", "Thông báo", "Báo cáo", "Công văn")
    taken = []
    for place, kind in enumerate(kinds):
        typed = {"form": "letter", "Kính gửi": ["Tỉnh uỷ"]} if kind == "Công văn" else {"Tên loại": kind}
        document = load(**{**typed, "Số": None, "Trích yếu": f"về việc thứ {place}"})
        docx = vanban.render(document, register=book)
        taken += [line.text for line in lines_of(docx) if line.text.startswith("Số ")]
    assert taken == ["Số 01-BC/ĐU", "Số 01-TB/ĐU", "Số 02-BC/ĐU", "Số 01-CV/ĐU"]
