"""What the checker faults of a paper was told, at the field, before the paper was written: one rule, read by both."""

import re

import pytest
import yaml

import vanban
from tests.conftest import FORM_EXAMPLES
from tests.helpers.documents import printed
from vanban.checks import inspect
from vanban.composition.advice import wording_problems
from vanban.composition.closing import closing
from vanban.composition.head import letterhead
from vanban.documents.loading import load_bytes
from vanban.errors import InputError
from vanban.models.document import Document
from vanban.standards import current, get

ISSUER = "Cơ quan ban hành"
SIGNED = {"Thể thức đề ký": "T/M", "Ký thay mặt": "Chi bộ", "Chức vụ": "Bí thư", "Họ tên người ký": "Nguyễn Văn A"}
CLERK = {"Thể thức đề ký": "T/L", "Ký thay mặt": "Ban Thường vụ", "Chức vụ": "Chánh Văn phòng", "Họ tên người ký": "B"}


def issuer(**parts):
    return lambda data: data[ISSUER].update({key.replace("_", " "): value for key, value in parts.items()})


def signed(**parts):
    def do(data):
        data.pop("Cùng ký", None)
        data["Chữ ký"] = {**SIGNED, **{key.replace("_", " "): value for key, value in parts.items()}}

    return do


def given(**fields):
    """Lay fields over the data; None takes one away."""

    def do(data):
        for key, value in fields.items():
            data.pop(key.replace("_", " "), None)
            data.update({key.replace("_", " "): value} if value is not None else {})

    return do


ODD = {
    "place of one syllable": issuer(Địa_danh="Huế"),
    "a committee above": issuer(Cơ_quan_cấp_trên="Tỉnh uỷ Lai Châu"),
    "above a provincial committee": issuer(Tên_cơ_quan_ban_hành="Tỉnh uỷ Lai Châu", Cơ_quan_cấp_trên="Trung ương"),
    "office with its body": signed(Chức_vụ="Bí thư Chi bộ"),
    "deputy with its body": signed(Chức_vụ="Phó Bí thư Đảng uỷ"),
    "an office on behalf": signed(Ký_thay_mặt="Văn phòng", Chức_vụ="Chánh Văn phòng"),
    "for the secretary": signed(Thể_thức_đề_ký="K/T", Ký_thay_mặt="Bí thư", Chức_vụ="Phó Bí thư"),
    "academic title": signed(Họ_tên_người_ký="TS. Nguyễn Văn A"),
    "military title": signed(Họ_tên_người_ký="Đại tá Nguyễn Văn A"),
    "no signature": given(Chữ_ký=None, Cùng_ký=None),
    "no name": signed(Họ_tên_người_ký=""),
    "no archive": given(Nơi_nhận=["Đảng uỷ xã (b/c)"], Nơi_lưu=None),
    "archive of the state": given(Nơi_lưu="VT, Văn phòng"),
    "archive with a colon": given(Nơi_lưu="Lưu: VT"),
    "archive among recipients": given(Nơi_nhận=["Đảng uỷ xã", "Lưu: VT, CB"], Nơi_lưu=None),
    "no recipients": given(Nơi_nhận=None, Nơi_lưu=None),
    "bases": given(Căn_cứ=["Căn cứ Điều lệ Đảng", "Căn cứ Kế hoạch số 135-KH/TU"]),
    "subject in capitals": given(Trích_yếu="TỔ CHỨC SINH HOẠT"),
    "long subject": given(Trích_yếu="về việc tổ chức sinh hoạt chi bộ rất dài " * 8),
    "subject V/v": given(Trích_yếu="V/v tổ chức sinh hoạt"),
    "circulation": given(Phạm_vi_phổ_biến="Chỉ lưu hành trong Đảng"),
    "circulation at the foot": given(Phạm_vi_phổ_biến="Không phổ biến trên phương tiện thông tin đại chúng"),
    "draft": given(Dự_thảo_lần="2", Mức_độ_khẩn="hoả tốc"),
    "contact": given(Thông_tin_liên_hệ="Thôn Hoa Ban", Ký_hiệu_người_soạn_thảo="NguyenVanA-26"),
    "appendix": given(Phụ_lục=[{"Tên phụ lục": "Danh sách", "Nội dung phụ lục": "Một"}]),
    "confirmation": given(Xác_nhận_chữ_ký={"Xác nhận chữ ký của": "Nguyễn Văn A", "Người xác nhận": CLERK}),
    "co-signature": given(Cùng_ký=[{"Chức vụ": "Phó Bí thư Đảng uỷ", "Họ tên người ký": "ThS. Lê Thị B"}]),
    "year alone": given(Ngày_ban_hành="2026"),
    "blanks": given(Số="", Ngày_ban_hành=""),
    "the standard of 2018": given(Ngày_ban_hành="05/12/2025"),
}
LATE_2025 = given(Ngày_ban_hành="05/12/2025")


def together(*changes):
    return lambda data: [change(data) for change in changes] and None


ODD |= {
    "a district above": together(LATE_2025, issuer(Cơ_quan_cấp_trên="Đảng bộ huyện Tam Đường")),
    "a district as place": together(LATE_2025, issuer(Địa_danh="Huyện Tam Đường")),
    "a district": together(LATE_2025, issuer(Địa_danh="Huyện Tam Đường", Cơ_quan_cấp_trên="Đảng bộ huyện Tam Đường")),
}
ENDS = ("Chi bộ họp bàn việc này", "Chi bộ họp bàn việc này./.", "Gồm:\n\n- một;\n- hai;")


def texts(data, path=()):
    """Yield the places of longer texts."""
    for key, value in data.items() if isinstance(data, dict) else enumerate(data):
        if isinstance(value, dict | list):
            yield from texts(value, (*path, key))
        elif isinstance(value, str) and len(value) > 25 and path[:1] != (ISSUER,) and len(path) < 3:
            yield (*path, key)


def put(path, value):
    def do(data):
        for key in path[:-1]:
            data = data[key]
        data[path[-1]] = value

    return do


def example(path):
    return yaml.load(path.read_text("utf-8"), yaml.BaseLoader)  # noqa: S506  # text alone, no objects


def untold(path, change):
    """Return the rules that fault the paper and were not told of the data; nothing where the data are refused."""
    data = example(path)
    change(data)
    text = yaml.safe_dump(data, allow_unicode=True, width=1000, sort_keys=False)
    try:
        loaded = load_bytes(text.encode(), "x.yaml", path.parent)
    except InputError:
        return set()
    assert all(item.line for item in loaded.advice)
    found = {finding.rule for finding in vanban.check(vanban.render(loaded.document))}
    told = {item.code for item in loaded.advice}
    if told & {"recipients-label", "signature-block"}:  # the same, of a form that does not say that it may lack them
        told |= {"form-components", "minutes-signatures"}
    if "cited-later" in told:  # the same of a typed căn cứ, told at its day
        told.add("bases")
    return found - told


@pytest.mark.parametrize("odd", ODD)
@pytest.mark.parametrize("path", FORM_EXAMPLES, ids=lambda path: path.parent.name)
def test_what_check_faults_was_told(path, odd):
    assert untold(path, ODD[odd]) == set()


@pytest.mark.parametrize("path", FORM_EXAMPLES, ids=lambda path: path.parent.name)
def test_the_end_of_the_text_was_told(path):
    for place in texts(example(path)):
        for text in ENDS:
            assert untold(path, put(place, text)) == set(), (place, text)


@pytest.mark.parametrize(
    ("odd", "label", "code"),
    [
        ("place of one syllable", "Cơ quan ban hành: Địa danh", "place-level"),
        ("a committee above", "Cơ quan ban hành: Cơ quan cấp trên", "parent-agency"),
        ("office with its body", "Chữ ký: Chức vụ", "office-alone"),
        ("an office on behalf", "Chữ ký: Thể thức đề ký", "authority-body"),
        ("academic title", "Chữ ký: Họ tên người ký", "signer-name"),
        ("no archive", "Nơi lưu", "recipients-archive"),
        ("archive among recipients", "Nơi lưu", "recipients-archive"),
        ("a district above", "Cơ quan ban hành: Cơ quan cấp trên", "parent-agency"),
        ("a district as place", "Cơ quan ban hành: Địa danh", "place-level"),
        ("co-signature", "Cùng ký 1: Họ tên người ký", "signer-name"),
    ],
)
def test_it_is_told_at_the_field(odd, label, code):
    path = next(path for path in FORM_EXAMPLES if path.parent.name == "plan")
    data = example(path)
    ODD[odd](data)
    loaded = load_bytes(yaml.safe_dump(data, allow_unicode=True, width=1000).encode(), "x.yaml", path.parent)
    assert (label, code) in {(item.label, item.code) for item in loaded.advice}


@pytest.mark.parametrize("path", FORM_EXAMPLES, ids=lambda path: path.parent.name)
def test_the_examples_need_no_word(path):
    rules = {"place-level", "parent-agency", "office-alone", "authority-body", "signer-name", "recipients-archive"}
    found = load_bytes(path.read_bytes(), "x.yaml", path.parent).advice
    assert not {item.code for item in found} & {*rules, "body-end", "letter-subject"}


@pytest.mark.parametrize(
    ("given", "printed"),
    [
        ("Chi bộ", "- Lưu Chi bộ."),
        ("Lưu Chi bộ", "- Lưu Chi bộ."),
        ("Lưu: Chi bộ", "- Lưu Chi bộ."),
        ("lưu : Văn phòng Đảng uỷ", "- Lưu Văn phòng Đảng uỷ."),
    ],
)
def test_the_archive_is_not_named_twice(given, printed):
    path = next(path for path in FORM_EXAMPLES if path.parent.name == "plan")
    document = vanban.load(path).model_copy(update={"archive": given})
    assert closing(document, current()).recipients[-1] == printed


@pytest.mark.parametrize(
    ("given", "printed"),
    [
        ("V/v chuẩn bị hội nghị", "về việc chuẩn bị hội nghị"),
        ("v/v: chuẩn bị hội nghị", "về việc chuẩn bị hội nghị"),
        ("về việc chuẩn bị hội nghị", "về việc chuẩn bị hội nghị"),
        ("Chuẩn bị hội nghị", "về việc chuẩn bị hội nghị"),
    ],
)
def test_a_letter_says_what_it_is_about_once(given, printed):
    kind = type("Letter", (Document,), {"form": "plan", "type_name": "Công văn"})
    document = kind.model_validate({"issuer": {"name": "Chi bộ thôn Hoa Ban", "place": "Xã"}, "subject": given})
    assert letterhead(document, current()).subject == printed
    assert not [item for item in wording_problems(document, current(), ()) if item.code == "letter-subject"]


def test_a_letter_of_the_time_without_lead_is_told():
    kind = type("Letter", (Document,), {"form": "plan", "type_name": "Công văn"})
    data = {"issuer": {"name": "Chi bộ thôn Hoa Ban", "place": "Xã"}, "subject": "V/v họp", "date": "05/3/2025"}
    document = kind.model_validate(data)
    assert "letter-subject" in {item.code for item in wording_problems(document, get("hd36"), ())}


def told_of_plan(text):
    path = next(path for path in FORM_EXAMPLES if path.parent.name == "plan")
    before, rest = path.read_text(encoding="utf-8").split("Nội dung: |\n", 1)
    after = re.split(r"\n(?=\S)", rest, maxsplit=1)[1]
    data = f"{before}Nội dung: |\n  Một dòng.\n{text}\n{after}"
    return before.count("\n") + 3, load_bytes(data.encode(), "x.yaml", path.parent).advice


@pytest.mark.parametrize(("line", "column"), [("  Dòng cuối./.", 14), ("  Dòng cuối", 11)])
def test_what_is_wrong_with_the_end_of_a_text_is_told_at_its_last_line(line, column):
    at, told = told_of_plan(line)
    (end,) = [item for item in told if item.code == "body-end"]
    assert (end.line, end.column) == (at, column)


@pytest.mark.parametrize("char", ["\u00ad", "\u200b", "\u2060"])
def test_a_letter_that_nobody_sees_is_to_be_deleted(char):
    at, told = told_of_plan(f"  Bản ghi chép{char} này.")
    (found,) = [item for item in told if item.code == "typeface"]
    assert found.line == at
    assert "xoá" in found.message
    assert "ghi chép”" in found.message
    assert "thay bằng" not in found.message


REPORT = """\
form: {form}
{kind}Cơ quan ban hành: {{Tên cơ quan ban hành: Đảng uỷ xã Mường Ví Dụ, Cơ quan cấp trên: Đảng bộ tỉnh Lai Châu,
  Địa danh: Mường Ví Dụ, Cấp: xã}}
Số: 15
Ngày ban hành: 15/7/2026
Trích yếu: kết quả công tác
Chữ ký: {{Thể thức đề ký: T/M, Ký thay mặt: Ban Thường vụ, Chức vụ: Bí thư, Họ tên người ký: Nguyễn Văn A}}
Nơi nhận: [Tỉnh uỷ]
Nơi lưu: Văn phòng Đảng uỷ
Nội dung: |
"""
TOP = len(REPORT.splitlines())


def pasted(lines, form="document", kind="Tên loại: Báo cáo\n"):
    text = REPORT.format(form=form, kind=kind) + "".join(f"  {line}\n" for line in lines)
    above = TOP + bool(kind)
    return [item.line - above for item in load_bytes(text.encode()).advice if item.code == "form-prints"]


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (["Tốt.", "Nơi nhận:", "- Tỉnh uỷ;", "- Lưu.", "T/M BAN THƯỜNG VỤ", "BÍ THƯ", "Nguyễn Văn A."], [2, 5]),
        (["Tốt.", "**Nơi nhận:**", "- Tỉnh uỷ."], [2]),
        (["Tốt.", "BÍ THƯ", "Nguyễn Văn A"], [3]),
        (["ĐẢNG BỘ TỈNH LAI CHÂU", "ĐẢNG UỶ XÃ MƯỜNG VÍ DỤ", "Tốt."], [1]),
        (["ĐẢNG CỘNG SẢN VIỆT NAM", "Tốt."], [1]),
        (["Số 15-BC/ĐU", "Tốt."], [1]),
        (["Số: …-BC/ĐU", "Tốt."], [1]),
        (["Mường Ví Dụ, ngày 15 tháng 7 năm 2026", "BÁO CÁO", "Tốt."], [1]),
        (["BÁO CÁO", "Tốt."], [1]),
        (
            ["Báo cáo", "Số 15 đồng chí.", "Đảng uỷ xã Mường Ví Dụ", "Nơi nhận báo cáo:", "T/M Chi bộ đã ký.", "Tốt."],
            [],
        ),
        (["Nguyễn Văn A", "Mường Ví Dụ, ngày 15 tháng 7 năm 2026, đã họp.", "Tốt."], []),
        ([*["Tốt."] * 20, "BÁO CÁO", "Tốt."], []),
    ],
)
def test_a_head_or_foot_that_was_pasted_with_the_text_is_told_at_its_line(lines, told):
    assert pasted(lines) == told


def test_the_line_of_who_decides_is_printed_by_the_form():
    article = "Điều 1. Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này."
    for line in ("BAN THƯỜNG VỤ ĐẢNG UỶ QUYẾT ĐỊNH", "QUYẾT ĐỊNH:"):
        assert pasted([line, article], "decision", "") == [1]


def test_an_addressee_is_told_where_the_form_prints_the_addressees():
    lines = ["Kính gửi: Tỉnh uỷ", "Đảng uỷ xin báo cáo như sau."]
    addressed = "Tên loại: Tờ trình\nKính gửi: Ban Thường vụ Tỉnh uỷ\n"
    assert pasted(lines, kind=addressed) == [2]  # one line below, for the kind has two
    assert pasted(lines) == []


def test_a_title_of_two_lines_is_right_to_the_checker():
    body = ["Chương I", "QUY ĐỊNH CHUNG VỀ TRÁCH NHIỆM", "CỦA CHI UỶ", "Điều 1. Phạm vi", "1. Một."]
    text = REPORT.format(form="document", kind="Tên loại: Báo cáo\n") + "".join(f"  {line}\n" for line in body)
    assert not inspect(vanban.render(load_bytes(text.encode()).document))


def test_words_bound_by_no_break_spaces_are_told_at_their_line():
    """As pasted from the web: such a line breaks in the middle of a word."""
    line = "Tập trung lãnh đạo, chỉ đạo thực hiện tốt nhiệm vụ phát triển kinh tế."
    bound = line.replace(" ", "\u00a0")
    text = REPORT.format(form="document", kind="Tên loại: Báo cáo\n") + f"  Tốt.\n  Một là: {bound}\n"
    (told,) = (item for item in load_bytes(text.encode()).advice if item.code == "no-break-spaces")
    assert (told.line, told.column, told.severity) == (TOP + 3, 11, "warning")
    assert bound in printed(load_bytes(text.encode()).document)
    for quiet in (
        line,
        "Điều\u00a05, ngày\u00a003\u00a0tháng\u00a002",
        "Số điện thoại: 0912\u00a0345\u00a0678",
        "ngày" + "\u00a0" * 60,
    ):
        text = REPORT.format(form="document", kind="Tên loại: Báo cáo\n") + f"  {quiet}\n"
        assert "no-break-spaces" not in {item.code for item in load_bytes(text.encode()).advice}


def test_a_table_too_wide_by_no_break_spaces_names_them():
    cell = "Tập trung lãnh đạo, chỉ đạo thực hiện tốt nhiệm vụ phát triển kinh tế. " * 4
    text = REPORT.format(form="document", kind="Tên loại: Báo cáo\n")
    text += "  | TT | Việc |\n  |---|---|\n  | 1 | {cell} |\n".format(cell=cell.strip().replace(" ", "\u00a0"))
    with pytest.raises(InputError) as error:
        load_bytes(text.encode())
    (told,) = (item for item in error.value.diagnostics if item.code == "table-wide")
    assert "dấu cách không ngắt (U+00A0)" in told.message
