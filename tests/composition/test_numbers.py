"""Number and symbols: derived whole or asked for, dated, printed as given; a blank leaves room for the pen."""

import re
from datetime import date

import pytest
import yaml

import vanban
from tests.conftest import ROOT
from vanban.composition.closing import closing
from vanban.composition.head import letterhead
from vanban.composition.standard import standard_of
from vanban.documents.loading import load_bytes
from vanban.errors import InputError, Severity
from vanban.packs.pack import packs_of
from vanban.standards import Confidence, current, get
from vanban.standards.symbols import agency_symbol, parse_number, type_symbol, unknown_parts

HD36, HD05 = get("hd36"), get("hd05")
FORMS = sorted(path.parent.name for path in (ROOT / "vanban/templates").glob("*/example.yaml"))
WITHOUT_SYMBOL = {
    "invitation", "attendance-list", "scoring-sheet", "observer-report", "rating-summary", "period-summary",
    "outgoing-register",
    "certificate", "courtesy-letter", "dispatch-slip", "introduction-letter", "leave-permit", "meeting-invitation",
    "opinion-slip", "opinion-summary", "transfer-slip", "travel-order",
}  # fmt: skip
PLAN = {
    "form": "plan",
    "Cơ quan ban hành": {
        "Tên cơ quan ban hành": "Chi bộ thôn Hoa Ban",
        "Cơ quan cấp trên": "Đảng bộ xã Mường Ví Dụ",
        "Địa danh": "Mường Ví Dụ",
    },
    "Số": "08",
    "Ngày ban hành": "05/6/2026",
    "Trích yếu": "về việc ví dụ",
    "Đoạn căn cứ": "Chi bộ xây dựng kế hoạch như sau:",
    "Các mục": [{"Tiêu đề": "MỤC ĐÍCH", "Nội dung": "Nội dung."}],
    "Chữ ký": {
        "Thể thức đề ký": "T/M",
        "Ký thay mặt": "Chi bộ",
        "Chức vụ": "Bí thư",
        "Họ tên người ký": "Nguyễn Văn A",
    },
}


def loaded(**changes):
    data = {**PLAN, **changes}
    return load_bytes(yaml.safe_dump(data, allow_unicode=True).encode(), "van-ban.yaml", ROOT)


def issued_by(name, parent="", **more):
    issuer = {"Tên cơ quan ban hành": name, "Cơ quan cấp trên": parent, "Địa danh": "Mường Ví Dụ", **more}
    return {"Cơ quan ban hành": {key: value for key, value in issuer.items() if value}}


def number(document):
    return letterhead(document, standard_of(document)).number


def told(error):
    return {(item.label, item.code): item.message for item in error.value.diagnostics}


@pytest.mark.parametrize(
    ("standard", "name", "parent", "day", "symbol"),
    [
        (HD05, "Uỷ ban Kiểm tra Tỉnh uỷ Sơn La - Công an tỉnh Sơn La", "", None, None),  # I.2.1.5: UBKTTU is half of it
        (HD05, "Uỷ ban Kiểm tra Tỉnh uỷ Sơn La – Công an tỉnh Sơn La", "", None, None),
        (HD05, "Ban Tổ chức Tỉnh uỷ và Ban Nội chính Tỉnh uỷ", "", None, None),
        (HD05, "Đảng uỷ xã Mường Ví Dụ - Uỷ ban nhân dân xã Mường Ví Dụ", "", None, None),
        (HD05, "Đảng uỷ xã Mường Ví Dụ - Hội đồng nhân dân xã Mường Ví Dụ", "", None, None),
        (HD05, "Chi bộ Phòng Hành chính - Quản trị", "Đảng bộ Cục Lưu trữ", None, "CB"),  # I.2.1.2 đ: one name
        (HD05, "Chi bộ Uỷ ban Kiểm tra và Văn phòng Đảng uỷ", "Đảng bộ xã Mường Ví Dụ", None, "CB"),
        (HD05, "Đảng uỷ Sở Văn hoá, Thể thao và Du lịch", "Đảng bộ tỉnh Lai Châu", None, "ĐU"),
        (HD05, "Ban Tổ chức hội thi", "Tỉnh uỷ Lai Châu", None, None),
        (HD36, "Ban Tuyên giáo và Dân vận", "Tỉnh uỷ Lai Châu", date(2025, 8, 1), "BTGDVTU"),
        (HD36, "Ban Tuyên giáo", "Tỉnh uỷ Lai Châu", date(2024, 8, 1), "BTGTU"),
        (HD36, "Ban Xây dựng Đảng", "Đảng uỷ xã Mường Ví Dụ", date(2025, 7, 1), "BXDĐĐU"),
        (HD36, "Ban Xây dựng Đảng", "Đảng uỷ xã Mường Ví Dụ", date(2025, 6, 30), None),
        (HD36, "Cơ quan Uỷ ban Kiểm tra", "Đảng uỷ xã Mường Ví Dụ", date(2026, 5, 26), "CQUBKTĐU"),
        (HD05, "Đoàn Chủ tịch", "Đại hội đại biểu Đảng bộ đặc khu Vân Đồn", None, "ĐH"),  # I.3.1.2 b (i)
        (HD05, "Đoàn Thư ký", "Đại hội đại biểu Đảng bộ xã Mường Ví Dụ", None, "ĐH"),
        (HD05, "Ban Thẩm tra tư cách đại biểu", "Đại hội đại biểu Đảng bộ xã Mường Ví Dụ", None, "ĐH"),
        (HD05, "Ban Kiểm phiếu", "Đại hội Chi bộ Tổ 16 nhiệm kỳ 2025 - 2030", None, "ĐH"),
        (HD05, "Ban Kiểm phiếu", "Chi bộ Tổ 16", None, None),
    ],
)
def test_a_symbol_is_whole_or_none(standard, name, parent, day, symbol):
    found = agency_symbol(standard, name, parent, day)
    assert (found and found.value) == symbol


def test_what_is_not_known_of_a_joint_issuer():
    name = "Uỷ ban Kiểm tra Tỉnh uỷ Sơn La - Công an tỉnh Sơn La"
    assert unknown_parts(HD05, name) == ["Công an tỉnh Sơn La"]
    with pytest.raises(InputError) as error:
        loaded(**issued_by(name))
    assert "“Công an tỉnh Sơn La”" in told(error)["Cơ quan ban hành: Ký hiệu cơ quan", "agency-symbol"]
    assert number(loaded(**issued_by(name, **{"Ký hiệu cơ quan": "UBKTTU-CAT"})).document) == "Số 08-KH/UBKTTU-CAT"


def test_a_hyphen_within_one_name_is_no_second_body():
    issuer = issued_by("Vụ Tổ chức - Điều lệ", "Ban Tổ chức Trung ương", **{"Ký hiệu cơ quan": "VTCĐL"})  # I.2.1.4
    found = loaded(**issuer)
    assert number(found.document) == "Số 08-KH/VTCĐL"
    assert not [item for item in found.advice if item.code == "agency-symbol-half"]


def test_half_a_symbol_that_was_typed_is_told():
    name = "Uỷ ban Kiểm tra Tỉnh uỷ Sơn La - Công an tỉnh Sơn La"
    for changes, label in (
        ({"Số": "08-KH/UBKTTU"}, "Số"),
        ({"Cơ quan ban hành": {"Ký hiệu cơ quan": "UBKTTU"}}, "Cơ quan ban hành: Ký hiệu cơ quan"),
    ):
        issuer = issued_by(name, **changes.pop("Cơ quan ban hành", {}))
        told = {(item.label, item.code) for item in loaded(**changes, **issuer).advice}
        assert (label, "agency-symbol-half") in told


@pytest.mark.parametrize(
    ("day", "symbol"),
    [
        (date(2018, 10, 25), "QĐi"),  # Quy định 08-QĐi/TW
        (date(2026, 1, 9), "QĐ"),  # Quy định 399-QĐ/TW
        (date(2025, 5, 26), "QĐ"),  # Quy định 294-QĐ/TW
    ],
)
def test_the_symbol_of_quy_dinh_is_dated(day, symbol):
    row = type_symbol(HD36, "Quy định", day)
    assert row.symbol == symbol
    assert row.clause.confidence is Confidence.UNCERTAIN


def test_an_uncertain_symbol_is_told():
    found = loaded(**issued_by("Ban Xây dựng Đảng", "Đảng uỷ xã Mường Ví Dụ"))
    assert number(found.document) == "Số 08-KH/BXDĐĐU"
    [advice] = [item for item in found.advice if item.code == "symbol-uncertain"]
    assert advice.severity is Severity.ADVICE
    assert "suy theo cách ghép của tỉnh uỷ" in advice.message
    given = {"Ký hiệu cơ quan": "BXDĐĐU", "Nguồn ký hiệu": "Công văn 1"}
    sourced = loaded(**issued_by("Ban Xây dựng Đảng", "Đảng uỷ xã Mường Ví Dụ", **given))
    assert not [item for item in sourced.advice if item.code == "symbol-uncertain"]
    assert not [item for item in loaded().advice if item.code == "symbol-uncertain"]


@pytest.mark.parametrize("written", ["05-KH/CB1", "05-KH/CB/nb"])
def test_a_symbol_of_ones_own_is_written_with_its_source(written):
    assert parse_number(written)
    with pytest.raises(InputError) as error:
        loaded(Số=written)
    assert "Nguồn ký hiệu" in told(error)["Số", "number-agency"]
    issuer = {"Nguồn ký hiệu": "Công văn số 12-CV/VPTU"}
    document = loaded(Số=written, **issued_by("Chi bộ thôn Hoa Ban", "Đảng bộ xã Mường Ví Dụ", **issuer)).document
    assert number(document) == f"Số {written}"
    assert [finding.code for finding in vanban.check(vanban.render(document)) if "number" in finding.code] == []


def test_the_check_takes_the_symbols_of_the_documents_day():
    day = {"Ngày ban hành": "09/01/2026", **issued_by("Tỉnh uỷ Lai Châu")}
    docx = vanban.render(loaded(Số="14-KH/TU", **day).document)
    assert "number-agency/symbol" not in {finding.code for finding in vanban.check(docx)}
    issuer = issued_by("Ban Xây dựng Đảng", "Đảng uỷ xã Mường Ví Dụ")
    for when, wanted in (("01/8/2025", True), ("01/8/2024", False)):
        data = {"Số": "14-KH/XYZ", "Ngày ban hành": when, **issuer}
        data["Cơ quan ban hành"] = {**issuer["Cơ quan ban hành"], "Ký hiệu cơ quan": "XYZ"}
        document = loaded(**data).document
        found = {finding.code for finding in vanban.check(vanban.render(document))}
        assert ("number-agency/symbol" in found) is wanted


def variant(form, extra):
    """Return an example without number and date, and with these lines."""
    path = ROOT / f"vanban/templates/{form}/example.yaml"
    kept = [line for line in path.read_text("utf-8").split("\n") if not re.match(r"(Số|Ngày ban hành):", line)]
    return load_bytes(("\n".join(kept) + f"\n{extra}\n").encode(), "van-ban.yaml", path.parent).document


@pytest.mark.parametrize("form", FORMS)
def test_a_blank_leaves_room_for_the_pen(form):
    blank = variant(form, "Số:\nNgày ban hành:")
    head = letterhead(blank, standard_of(blank))
    assert re.match(r"Số \u00a0{6}", head.number)
    assert re.search(r"ngày\s+tháng\s+năm\s*$", head.place_date)
    year = variant(form, "Số:\nNgày ban hành: 2026")
    assert letterhead(year, standard_of(year)).place_date.endswith("năm 2026")
    again = type(blank).model_validate_json(blank.model_dump_json(exclude_defaults=True))
    assert letterhead(again, standard_of(again)) == head
    assert not [item for item in vanban.check(vanban.render(blank)) if item.rule in ("number-form", "place-date")]


def test_minutes_that_leave_number_and_date_out_keep_room_for_the_one_and_bear_the_day_of_the_meeting():
    document = variant("minutes", "")
    head = letterhead(document, standard_of(document))
    assert (head.number.replace("\u00a0", " "), head.place_date) == (
        "Số       -BB/CB", "Mường Ví Dụ, ngày 03 tháng 7 năm 2026"
    )  # fmt: skip
    blank = variant("minutes", "Ngày ban hành:")
    written = letterhead(blank, standard_of(blank)).place_date
    assert " ".join(written.split()) == "Mường Ví Dụ, ngày tháng năm"


def test_minutes_of_several_days_bear_the_last():
    document = variant("conference-minutes", "Ngày bế mạc: 04/7/2026")
    assert letterhead(document, standard_of(document)).place_date == "Mường Ví Dụ, ngày 04 tháng 7 năm 2026"


def test_what_minutes_do_not_give_of_their_head_is_told_and_refuses_none():
    """What loaded before these lines were printed still does."""
    told = []
    data = vanban.load(ROOT / "vanban/templates/minutes/example.yaml").model_dump(mode="json", exclude_defaults=True)
    data |= {"issuer": {"name": "Tổ công tác Hoa Ban", "parent": "Đảng bộ xã Mường Ví Dụ"}, "number": None}
    document = vanban.load(data, form="minutes", advice=told.append)
    assert {(item.field, item.severity.value) for item in told} >= {
        ("issuer.place", "warning"), ("issuer.symbol", "warning")
    }  # fmt: skip
    head = letterhead(document, standard_of(document))
    assert (head.number.replace("\u00a0", " "), head.place_date) == ("Số       -BB/…", "ngày 03 tháng 7 năm 2026")
    with pytest.raises(InputError, match="không suy ra được ký hiệu"):
        vanban.load(data | {"number": "7"}, form="minutes")


@pytest.mark.parametrize("form", FORMS)
def test_a_bare_number_is_printed_or_refused(form):
    if form not in WITHOUT_SYMBOL:
        assert number(variant(form, "Số: 33\nNgày ban hành: 03/7/2026")).startswith("Số 33-")
        return
    with pytest.raises(InputError) as error:
        variant(form, "Số: 33")
    message = told(error)["Số", "number-symbol"]
    whole = re.search(r"như (33-[A-ZĐ]+/[A-ZĐ]+)", message)[1]
    assert number(variant(form, f"Số: {whole}")) == f"Số {whole}"


def test_an_appendix_of_a_paper_without_number_is_told_by_its_date():
    extra = "Ngày ban hành: 05/6/2026\nPhụ lục: [{Tên phụ lục: Danh sách, Nội dung phụ lục: Một.}]"
    document = variant("invitation", extra)
    reference = closing(document, standard_of(document)).reference
    assert reference == "(Kèm theo Giấy mời ngày 05/6/2026 của Chi bộ thôn Hoa Ban)"


@pytest.mark.parametrize(("day", "wanted"), [("05/12/2025", False), ("05/7/2026", True)])
def test_the_check_takes_a_packs_symbol_in_its_time(tmp_path, day, wanted):
    row = "{name: Đảng uỷ Khu kinh tế Ví Dụ, symbol: ĐUKKT, source: Công văn thử, valid_to: 31/12/2025}"
    (tmp_path / "symbols.yaml").write_text(f"agencies: [{row}]\n", encoding="utf-8")
    issuer = issued_by("Đảng uỷ Khu kinh tế Ví Dụ", "Đảng bộ tỉnh Lai Châu", **{"Nguồn ký hiệu": "Công văn thử"})
    document = loaded(**{"Số": "08-KH/ĐUKKT", "Ngày ban hành": day}, **issuer).document
    (tmp_path / "x.docx").write_bytes(vanban.render(document, data=False))
    with packs_of([tmp_path]):
        found = {finding.code for finding in vanban.check(tmp_path / "x.docx")}
    assert ("number-agency/symbol" in found) is wanted


def test_a_joint_issuer_of_a_packs_body_and_another(tmp_path):
    row = "{name: Đảng uỷ Khu kinh tế Ví Dụ, symbol: ĐUKKT, source: Công văn thử}"
    (tmp_path / "symbols.yaml").write_text(f"agencies: [{row}]\n", encoding="utf-8")
    issuer = issued_by("Đảng uỷ Khu kinh tế Ví Dụ - Ban Tổ chức Tỉnh uỷ Lai Châu")
    with packs_of([tmp_path]):
        assert number(loaded(**issuer).document) == "Số 08-KH/ĐUKKT-BTCTU"


@pytest.mark.parametrize(
    "name",
    [
        "Ban Nội chính Tỉnh uỷ và Công an tỉnh", "Đảng uỷ xã A và Uỷ ban nhân dân xã A",
        "Đảng uỷ xã A, Hội đồng nhân dân xã A", "Văn phòng Tỉnh uỷ và Sở Tài chính",
    ],
)  # fmt: skip
def test_the_symbol_of_one_of_two_bodies_is_not_that_of_both(name):
    assert agency_symbol(current(), name, "Tỉnh uỷ Lai Châu") is None


@pytest.mark.parametrize(
    ("name", "symbol"),
    [
        ("Đảng uỷ Văn phòng Hội đồng nhân dân và Uỷ ban nhân dân tỉnh", "ĐU"),
        ("Đảng uỷ Phòng Kinh tế và Hạ tầng", "ĐU"),
        ("Đảng uỷ Sở Văn hoá, Thể thao và Du lịch", "ĐU"), ("Ban Tuyên giáo và Dân vận Tỉnh uỷ", "BTGDVTU"),
    ],
)  # fmt: skip
def test_a_name_of_one_body_may_hold_an_and(name, symbol):
    assert agency_symbol(current(), name).value == symbol


@pytest.mark.parametrize("number", ["0", "00", "000-KH/ĐU", "٣-KH/ĐU", "123456", "9" * 26, "¹", "٣", "②"])
def test_a_number_that_no_register_gives_is_refused(number):
    with pytest.raises(vanban.InputError, match="không đọc được"):
        written_plan(number)


def written_plan(number):
    issuer = {"name": "Đảng uỷ xã Mường Ví Dụ", "parent": "Đảng bộ tỉnh Lai Châu", "place": "Mường Ví Dụ"}
    document = vanban.models.Plan(
        issuer=issuer, number=number, date="15/7/2026", subject="thử", body="Một.", archive="Văn phòng"
    )
    return vanban.render(document)
