"""Words that a form or a filter adds are printed once, also where the writer wrote them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

import vanban
from tests.conftest import ROOT
from tests.helpers.documents import minutes, printed
from vanban.composition.standard import standard_of, standard_problems
from vanban.packs.catalogue import get_form
from vanban.press.filters import UnprintableError, filters_for
from vanban.standards import get
from vanban.text.said import (
    LEADS,
    after,
    before,
    begins_large,
    inside,
    led,
    numbered,
    stopped,
    taught,
    unnamed,
    unstopped,
    without_label,
)


@pytest.mark.parametrize(
    ("lead", "written", "rest"),
    [
        ("đồng chí", "đồng chí Lò Văn D", "Lò Văn D"),
        ("đồng chí", "Đồng chí Lò Văn D", "Lò Văn D"),
        ("đồng chí", "đ/c Lò Văn D", "Lò Văn D"),
        ("đồng chí", "Đ/c: Lò Văn D", "Lò Văn D"),
        ("đồng chí", "Đ/C. Lò Văn D", "Lò Văn D"),
        ("đồng chí", "đc Lò Văn D", "Lò Văn D"),
        ("đồng chí", "Đức Anh", "Đức Anh"),
        ("đồng chí", "Đcường", "Đcường"),
        ("đồng chí", "Lò Văn Đồng", "Lò Văn Đồng"),
        ("đồng chí", "đồng chí", "đồng chí"),
        ("tại", "tại Nhà văn hoá", "Nhà văn hoá"),
        ("tại", "Tại: Nhà văn hoá", "Nhà văn hoá"),
        ("tại", "Tạ Bú", "Tạ Bú"),
        ("tại", "Trường Tiểu học tại bản", "Trường Tiểu học tại bản"),
        ("tại", "Trụ sở ở bản", "Trụ sở ở bản"),
        ("đồng chí", "Đại diện đồng chí Lò Văn D", "Đại diện đồng chí Lò Văn D"),
        ("của", "các cấp của Đảng", "các cấp của Đảng"),
        ("ngày", "ngày 03 tháng 7", "03 tháng 7"),
        ("ngày", "Ngày mai", "mai"),
        ("lúc", "vào lúc 7 giờ", "7 giờ"),
        ("căn cứ", "Căn cứ Điều lệ", "Điều lệ"),
        ("kính gửi", "Kính gửi: Đảng uỷ xã", "Đảng uỷ xã"),
        ("kính mời", "Trân trọng kính mời các đồng chí", "các đồng chí"),
        ("lưu", "Lưu: Chi bộ", "Chi bộ"),
        ("t/m", "T/M Chi bộ", "Chi bộ"),
        ("t/m", "TM. Chi bộ", "Chi bộ"),
        ("t/m", "Tm Chi bộ", "Chi bộ"),
        ("k/t", "KT. Bí thư", "Bí thư"),
        ("q.", "Quyền Bí thư", "Bí thư"),
        ("gửi", "Thân ái gửi: các đồng chí", "các đồng chí"),
        ("gửi", "kính gửi Đảng uỷ xã", "Đảng uỷ xã"),
        ("về", "gửi về Văn phòng", "Văn phòng"),
        ("về", "vệ sinh môi trường", "vệ sinh môi trường"),
        ("đến", "Đến Kho lưu trữ tỉnh", "Kho lưu trữ tỉnh"),
        ("dự", "Tới dự hội nghị", "hội nghị"),
        ("giao", "Giao cho Văn phòng", "Văn phòng"),
        ("phối hợp với", "phối hợp cùng Chi đoàn", "Chi đoàn"),
        ("báo cáo", "Báo cáo của Văn phòng", "Văn phòng"),
    ],
)
def test_a_word_that_stands_before_is_not_said_again(lead, written, rest):
    assert after(written, lead) == rest


@pytest.mark.parametrize(
    ("word", "written", "rest"),
    [
        ("chủ trì", "Chi bộ thôn Hoa Ban chủ trì", "Chi bộ thôn Hoa Ban"),
        ("chủ trì", "Văn phòng  Chủ trì ;", "Văn phòng"),
        ("chủ trì", "Văn phòng chủ trì chung", "Văn phòng chủ trì chung"),
        ("chủ trì", "chủ trì", "chủ trì"),
        ("kính mời", "Đảng uỷ trân trọng kính mời:", "Đảng uỷ"),
    ],
)
def test_a_word_that_stands_behind_is_not_said_again(word, written, rest):
    assert before(written, word) == before(written, word.capitalize()) == rest


@pytest.mark.parametrize(
    ("text", "large"),
    [("Xây dựng dự thảo", True), ("Đôn đốc", True), ("xây dựng", False), ("Lò Văn D dự", False), ("UBND xã họp", False),
     ("03 việc", False), ("", False)],
)  # fmt: skip
def test_a_capital_that_is_no_name(text, large):
    assert begins_large(text) is large


def test_several_comrades_are_each_called_so():
    both = "Đồng chí Lò Thị Dung và đồng chí Lê Văn Cường"
    lines = form("introduction-letter", bearer=both, destination="đến Kho lưu trữ tỉnh.", purpose="Về việc sao hồ sơ.",
                 stub=True)  # fmt: skip
    assert any(line.endswith(f"trân trọng giới thiệu: đ{both[1:]}.") for line in lines)
    assert lines.count(f"đ{both[1:]}") == 1  # on the counterfoil
    assert {"Được cử đến: Kho lưu trữ tỉnh.", "Về việc: sao hồ sơ.", "Kho lưu trữ tỉnh"} <= set(lines)
    assert lines.count("sao hồ sơ") == 2  # below the type, and on the counterfoil


def test_an_invitation_to_a_meeting_says_its_words_once():
    lines = form("meeting-invitation", event="Dự hội nghị tổng kết.", host="Ban Thường vụ kính mời:", request="",
                 content="- Một.\n- Hai.")  # fmt: skip
    assert {"Tới dự hội nghị tổng kết.", "dự hội nghị tổng kết", "Ban Thường vụ trân trọng kính mời:"} <= set(lines)
    at = lines.index("- Nội dung:")
    assert lines[at + 1 : at + 3] == ["- Một.", "- Hai."]
    assert "- Nội dung: Bàn việc." in form("meeting-invitation", content="Bàn việc", request="")


@pytest.mark.parametrize("lead", LEADS)
@given(before=st.sampled_from(["Đ", "t", "Trụ sở ", "Các "]), said=st.sampled_from(["", " "]), rest=st.integers(0, 99))
def test_only_the_beginning_of_a_value_is_taken_for_the_word_before_it(lead, before, said, rest):
    for word in (lead, lead.upper(), lead.capitalize()):
        inside = f"{before}{said}{word} {rest}"
        assert after(inside, lead) == inside
        assert after(f"{said}{word} {rest}", lead).strip() in (str(rest), f"{word} {rest}")


@pytest.mark.parametrize(
    ("word", "written", "whole"),
    [
        ("Đồng chí", "Lò Văn D", "Đồng chí Lò Văn D"),
        ("Đồng chí", "Các đồng chí tổ trưởng", "Các đồng chí tổ trưởng"),
        ("Đồng chí", "Nguyễn Văn A và đ/c Trần Thị C", "Nguyễn Văn A và đ/c Trần Thị C"),
        ("về việc", "V/v mời họp", "V/v mời họp"),
        ("về việc", "Về việc mời họp", "Về việc mời họp"),
        ("về việc", "về mời họp", "về mời họp"),
        ("về việc", "vệ sinh môi trường", "về việc vệ sinh môi trường"),
        ("Căn cứ", "căn cứ Kế hoạch", "căn cứ Kế hoạch"),
    ],
)
def test_a_word_is_added_where_nobody_wrote_it(word, written, whole):
    assert led(written, word) == whole


@pytest.mark.parametrize(
    ("written", "open_"),
    [("Nhà văn hoá.", "Nhà văn hoá"), ("Chi bộ./.", "Chi bộ"), ("Chi bộ ./.", "Chi bộ"), ("xong;", "xong"), ("xong. ", "xong"), ("xong ", "xong "),
     ("TP. Lai Châu", "TP. Lai Châu"), ("chờ…", "chờ…"), ("", ""),
     ("chợ, v.v...", "chợ, v.v..."), ("chợ, v.v.", "chợ, v.v."), ("chợ, v.v.;", "chợ, v.v."), ("các ban...", "các ban..."),
     ("các ban...;", "các ban..."), ("tàu….", "tàu…"), ("là gì?", "là gì?"), ("Nguyễn V.V.A.", "Nguyễn V.V.A")],
)  # fmt: skip
def test_the_mark_at_the_end_is_the_forms_own(written, open_):
    assert unstopped(written) == unstopped(open_) == open_


@pytest.mark.parametrize(
    ("written", "sentence"),
    [("Nhà văn hoá.", "Nhà văn hoá."), ("Nhà văn hoá", "Nhà văn hoá."), ("các ban...", "các ban..."), ("v.v.", "v.v."),
     ("tàu…", "tàu…"), ("là gì?", "là gì?"), ("là gì?.", "là gì?"), ("Tiến lên!", "Tiến lên!"), ("xong;", "xong."), ("", ".")],
)  # fmt: skip
def test_one_stop_ends_a_sentence_and_none_stands_behind_an_ellipsis(written, sentence):
    assert stopped(written) == sentence


@pytest.mark.parametrize(
    ("lead", "written", "rest"),
    [
        ("về việc", "Về đích nông thôn mới nâng cao", ""),
        ("về việc", "Về nguồn, liên hệ sao hồ sơ", ""),
        ("về việc", "Về nguồn tại Khu di tích Bác Hồ", ""),
        ("về việc", "Về nguồn vốn đầu tư", "nguồn vốn đầu tư"),
        ("về việc", "về hưu", ""),
        ("về việc", "Về hưu trí", "hưu trí"),
        ("về việc", "Về quê", ""),
        ("về việc", "Về nhà", ""),
        ("về việc", "Về nhà ở xã hội", "nhà ở xã hội"),
        ("về việc", "Về việc: Về đích", "Về đích"),
        ("về việc", "Về việc làm cho thanh niên", "việc làm cho thanh niên"),
        ("báo cáo", "Báo cáo viên Lò Thị X", ""),
        ("báo cáo", "Báo cáo: Báo cáo viên Lò Thị X", "Báo cáo viên Lò Thị X"),
        ("địa điểm", "Tại chỗ", ""),
        ("địa điểm", "Địa điểm: Tại chỗ", "Tại chỗ"),
        ("địa điểm", "Tại chợ bản", "chợ bản"),
        ("dự", "Dự án số 3", ""),
        ("giao", "Giao thông xã", ""),
        ("tặng", "tặng phẩm lưu niệm", ""),
        ("giữ chức vụ", "giữ chức danh Trưởng ban", "Trưởng ban"),
    ],
)
def test_a_word_that_only_begins_like_a_lead_stays(lead, written, rest):
    assert after(written, lead) == (rest or written)


def test_a_word_that_only_begins_like_a_lead_is_led():
    assert led("Về đích nông thôn mới", "về việc") == "về việc Về đích nông thôn mới"


@pytest.mark.parametrize(
    ("typed", "rest"),
    [
        ("Nội dung: Sơ kết.", "Sơ kết."),
        ("nội dung:\n+ Sơ kết.\n+ Khác.", "+ Sơ kết.\n+ Khác."),
        ("Sơ kết: nội dung 6 tháng.", "Sơ kết: nội dung 6 tháng."),
        ("Nội dung:", "Nội dung:"),
        ("Nội dung\nmột: hai", "Nội dung\nmột: hai"),
    ],
)
def test_a_label_that_was_typed_is_not_said_again(typed, rest):
    assert without_label(typed, "- Nội dung: ") == rest


@pytest.mark.parametrize(
    ("typed", "goes_on"),
    [
        ("Cung cấp số liệu", "cung cấp số liệu"),
        ("Hội nghị Ban Chấp hành", "hội nghị Ban Chấp hành"),
        ("UBND xã xin ý kiến", "UBND xã xin ý kiến"),
        ("HĐND-UBND họp", "HĐND-UBND họp"),
        ("MTTQ xã hiệp thương", "MTTQ xã hiệp thương"),
        ("Nguyễn Văn A xin nghỉ", "Nguyễn Văn A xin nghỉ"),
        ("Lào Cai - Lai Châu kết nghĩa", "Lào Cai - Lai Châu kết nghĩa"),
        ("Đảng uỷ xã xin ý kiến", "Đảng uỷ xã xin ý kiến"),
        ("", ""),
    ],
)
def test_behind_other_words_a_text_begins_small_but_not_a_name(typed, goes_on):
    assert inside(typed) == goes_on


def test_minutes_say_comrade_once():
    person = {"name": "Đ/c Nguyễn Văn A", "office": "Bí thư."}
    item = {"title": "Đánh giá", "presenter": "đồng chí Nguyễn Văn A.", "text": "Đạt.",
            "opinions": [{"speaker": "Đồng chí Lò Văn D", "text": "Nhất trí."}]}  # fmt: skip
    text = printed(minutes(
        chair=person, secretary="đồng chí Trần Thị C", agenda=[item], location="Nhà văn hoá.",
        guests=[{"name": "đ/c Lê Thị B", "organisation": "Đảng uỷ xã."}],
        kind="thường kỳ và chuyên đề", end="10:00",
        theme={"title": "Chuyên đề: Chống lãng phí", "presenter": "các đồng chí tổ trưởng"},
        fees={"note": "nộp đủ."},
    ))  # fmt: skip
    for line in (
        "- Chủ trì: Đồng chí Nguyễn Văn A, Bí thư.",
        "- Thư ký: Đồng chí Trần Thị C.",
        "Người trình bày: đồng chí Nguyễn Văn A.",
        "- Đồng chí Lò Văn D: Nhất trí.",
        "- Địa điểm: Nhà văn hoá.",
        "- Đại biểu dự: đ/c Lê Thị B, Đảng uỷ xã.",
        "- Chuyên đề: Chống lãng phí. Người trình bày: các đồng chí tổ trưởng.",
        "- Đảng phí: nộp đủ.",
    ):
        assert line in text.splitlines()


def with_other(name, **change):
    shown = vanban.load(ROOT / f"vanban/templates/{name}/example.yaml").model_dump(mode="json", exclude_none=True)
    return get_form(name).model.model_validate(shown | change)


def form(name, **change):
    return printed(with_other(name, **change)).splitlines()


def test_the_lines_around_the_body_say_their_words_once():
    lines = form(
        "plan",
        issuer={"name": "Tỉnh uỷ Lai Châu", "place": "Lai Châu,"},
        bases=[{"type": "Căn cứ Kế hoạch", "number": "số 135-KH/TU", "date": "06/3/2018", "issuer": "của Tỉnh uỷ",
                "subject": "về sinh hoạt chi bộ."}],
        signature={"prefix": "T/M", "body": "T/M Ban Thường vụ", "office": "Bí thư", "name": "Nguyễn Văn A"},
        recipients=["Các chi bộ./.", {"name": "Đảng uỷ xã", "note": "(b/c)"}],
        archive="Lưu: Văn phòng Tỉnh uỷ.",
        appendices=[{"title": "Phụ lục: Danh sách", "text": "Một."}],
    )  # fmt: skip
    assert "- Căn cứ Kế hoạch số\u00a0135-KH/TU, ngày\u00a006/3/2018 của Tỉnh uỷ về sinh hoạt chi bộ" in [
        line.rstrip(";,.") for line in lines
    ]
    assert "T/M BAN THƯỜNG VỤ" in lines
    assert {"- Các chi bộ;", "- Đảng uỷ xã (b/c);", "- Lưu Văn phòng Tỉnh uỷ."} <= set(lines)
    assert "Danh sách" in lines
    assert any(line.startswith("Lai Châu, ngày ") for line in lines)


def test_an_invitation_invites_once():
    lines = form("invitation", invitees=["Kính mời: Đồng chí Lê Thị B"], location="Nhà văn hoá.")
    assert "- Đồng chí Lê Thị B" in lines
    assert "- Địa điểm: Nhà văn hoá." in lines


def test_the_table_below_a_form_ends_with_one_stop():
    assert "Biến động đảng viên trong tháng: nhận 01 đồng chí." in form("rating-summary", changes="nhận 01 đồng chí.")


def test_a_template_that_leads_a_filter_by_its_own_word():
    """A maintainer writes ``ngày {{ day | date }}``, and the filter brings the word as well."""
    assert taught("<w:t>Hôm nay, ngày {{ day | date }}, tại {{ place }}.</w:t>") == (
        "<w:t>Hôm nay, ngày {{ day | date | after('ngày') }}, "
        "tại {{ place | after('tại') | unstopped }}{{ place | stop }}</w:t>"
    )
    assert taught("<w:t>Tại: {{ place }}, {{ place | led('tại') | unstopped }}</w:t></w:r><w:r><w:t>.</w:t>") == (
        "<w:t>Tại: {{ place | after('địa điểm') | unstopped }}, {{ place | led('tại') | unstopped }}</w:t></w:r><w:r><w:t>"
        "{{ place | stop }}</w:t>"
    )
    control = "<w:t>đồng chí </w:t></w:r><w:sdt><w:r><w:t>{{ chair.name }}</w:t></w:r></w:sdt>"
    assert "{{ chair.name | after('đồng chí') }}" in taught(control)
    assert "{{ chair.name | word_before('đồng chí') }}" in taught(control)
    assert taught("<w:t>Đồng chí {{ x }}:</w:t>") == "<w:t>{{ x | led('Đồng chí') }}:</w:t>"
    assert taught("{{ closing.x }}. ngày {{ day }}") == "{{ closing.x }}. ngày {{ day | after('ngày') }}"
    for same in (
        "<w:p>ngày</w:p><w:p>{{ x }}</w:p>",
        "{{ n | count }}.",
        *(f"{{{{ {ours}.x }}}}." for ours in ("letterhead", "heading", "closing", "labels", "loop")),
        "bất đồng chí{{ x }}",
    ):
        assert taught(same) == same


def test_a_word_leads_what_is_no_text_as_well():
    led_by = filters_for(get("hd05-2026"), {})["led"].call
    assert led_by(date(2026, 7, 3), "ngày") == "ngày 03/7/2026"
    assert led_by(5, "đồng chí") == "đồng chí 5"
    with pytest.raises(UnprintableError):
        led_by(None, "đồng chí")


@pytest.mark.parametrize(
    ("typed", "printed_as"),
    [
        ("Đánh giá tháng 6", "2. Đánh giá tháng 6"),
        ("đánh giá tháng 6", "2. Đánh giá tháng 6"),
        ("1. Đánh giá tháng 6", "1. Đánh giá tháng 6"),
        ("3/ Đánh giá", "3/ Đánh giá"),
        ("1) Đánh giá", "1) Đánh giá"),
        ("II - Đánh giá", "II - Đánh giá"),
        ("05 năm thực hiện", "2. 05 năm thực hiện"),
        ("03/7/2026: tổng kết", "2. 03/7/2026: tổng kết"),
        ("Vi phạm kỷ luật", "2. Vi phạm kỷ luật"),
        ("V.I. Lê-nin: người thầy", "2. V.I. Lê-nin: người thầy"),
        ("V. I. Lê-nin: người thầy", "2. V. I. Lê-nin: người thầy"),
    ],
)
def test_a_number_that_was_typed_gets_no_other(typed, printed_as):
    assert numbered(typed, 2) == printed_as


@pytest.mark.parametrize(
    ("subject", "wanted"),
    [
        ("tổ chức sinh hoạt", "tổ chức sinh hoạt"),
        ("Kế hoạch\ntổ chức sinh hoạt", "tổ chức sinh hoạt"),
        ("Kế hoạch về tổ chức sinh hoạt", "về tổ chức sinh hoạt"),
        ("Kế hoạch tổ chức sinh hoạt", "Kế hoạch tổ chức sinh hoạt"),
        ("Kế hoạch hoá gia đình năm 2026", "Kế hoạch hoá gia đình năm 2026"),
        ("Kế hoạch hành động của chi bộ", "Kế hoạch hành động của chi bộ"),
        ("Kế hoạch viên giỏi năm 2026", "Kế hoạch viên giỏi năm 2026"),
        ("Kế hoạch số 12 của Tỉnh uỷ về sinh hoạt", "Kế hoạch số 12 của Tỉnh uỷ về sinh hoạt"),
        ("KẾ HOẠCH: tổ chức sinh hoạt", "tổ chức sinh hoạt"),
        ("Kế hoạch: Xây dựng chi bộ", "Xây dựng chi bộ"),
        ("Kế hoạch", "Kế hoạch"),
        ("kế hoạchtổ", "kế hoạchtổ"),
    ],
)
def test_the_name_of_the_type_stands_above_the_subject_once(subject, wanted):
    assert unnamed(subject, "Kế hoạch") == wanted
    assert wanted.replace("số 12", "số\u00a012") in form("plan", subject=subject)
    plan = with_other("plan", subject=subject)
    twice = "type-twice" in {problem.code for problem in standard_problems(plan, standard_of(plan))}
    assert twice == wanted.startswith("Kế hoạch ")


def test_minutes_print_a_typed_number_once():
    text = printed(minutes(agenda=[{"title": "1. Đánh giá"}, {"title": "Phương hướng"}]))
    assert {"1. Đánh giá", "2. Phương hướng"} <= set(text.splitlines())


@pytest.mark.parametrize(
    "typed",
    ["Đại diện Chi đoàn thôn", "Toàn thể đảng viên", "Nhân dân thôn", "Nhân dân", "Lãnh đạo xã", "Bí thư chi bộ",
     "Chủ trì", "Ông Tòng Văn Lả", "Bà Lò Thị M", "Anh Giàng A Tủa", "Chị Vàng Thị S", "Cô Lò Thị M", "Bác Sùng A Tếnh",
     "Quần chúng ưu tú", "UBND xã", "Hội Phụ nữ xã", "Mặt trận Tổ quốc", "Cán bộ tư pháp xã", "Trưởng thôn",
     "Người có uy tín", "Đoàn Thanh niên", "Ông Vừ A Páo, Trưởng bản"],
)  # fmt: skip
def test_only_the_bare_name_of_a_person_is_a_comrade(typed):
    assert led(typed, "đồng chí") == led(typed, "Đồng chí") == typed


@pytest.mark.parametrize(
    "name",
    ["Nguyễn Văn A", "Nguyễn văn A", "nguyễn văn a", "NGUYỄN VĂN A", "Vừ A Páo", "Anh", "Đoàn Văn Hùng", "Y Ban",
     "Hoàng Thị Anh", "Công Văn B", "Bá Thị Cô", "Nguyễn Văn A, Bí thư chi bộ", "Lò Văn D (1980)", "Nhân Văn Tài",
     "Lò Văn D phụ trách chung"],
)  # fmt: skip
def test_a_bare_name_is_led(name):
    assert led(name, "đồng chí") == f"đồng chí {name}"


def test_a_small_letter_does_not_begin_a_line():
    assert led("chị Tòng Thị M", "Đồng chí") == "Chị Tòng Thị M"
    assert led("chị Tòng Thị M", "đồng chí") == "chị Tòng Thị M"


def test_minutes_call_no_body_a_comrade():
    item = {"title": "Đánh giá", "presenter": "Bí thư chi bộ", "text": "Đạt.", "opinions": [
        {"speaker": "Đại diện Chi đoàn thôn", "text": "Nhất trí."}, {"speaker": "Ông Tòng Văn Lả", "text": "Nhất trí."},
        {"speaker": "Lò Văn D", "text": "Nhất trí."}]}  # fmt: skip
    text = printed(minutes(
        agenda=[item], chair="Ông Nguyễn Văn A", secretary="Trần Thị C", location="tại Nhà văn hoá",
        guests=["Ông Vừ A Páo", "Đại diện Ban công tác Mặt trận", "Lê Thị B"],
        kind="chuyên đề", end="10:00", theme={"title": "Chống lãng phí", "presenter": "Bí thư chi bộ"},
    ))  # fmt: skip
    for line in (
        "- Địa điểm: Nhà văn hoá.",
        "- Chủ trì: Ông Nguyễn Văn A.",
        "- Thư ký: Đồng chí Trần Thị C.",
        "- Chuyên đề: Chống lãng phí. Người trình bày: Bí thư chi bộ.",
        "- Đại biểu dự: Ông Vừ A Páo; Đại diện Ban công tác Mặt trận; đồng chí Lê Thị B.",
        "Người trình bày: Bí thư chi bộ.",
        "- Đại diện Chi đoàn thôn: Nhất trí.",
        "- Ông Tòng Văn Lả: Nhất trí.",
        "- Đồng chí Lò Văn D: Nhất trí.",
    ):
        assert line in text.splitlines(), line


def test_the_mark_of_the_drafter_is_printed_beside_two_signers():
    text = printed(minutes(drafter="NguyenVanA-26"))
    assert "NguyenVanA-26" in text.splitlines()
    assert "Nơi nhận:" not in text.splitlines()
    assert printed(minutes(drafter="NguyenVanA-26", recipients=["Chi bộ"])).count("NguyenVanA-26") == 1


@pytest.mark.parametrize(
    ("titles", "lines"),
    [
        (["Phụ lục 1 - Danh sách"], ["PHỤ LỤC", "Danh sách"]),
        (["PHỤ LỤC I. Danh sách"], ["PHỤ LỤC", "Danh sách"]),
        (["Phụ lục số 01\nDanh sách"], ["PHỤ LỤC", "Danh sách"]),
        (["Phụ lục: Danh sách"], ["PHỤ LỤC", "Danh sách"]),
        (["Phụ lục danh sách chi bộ"], ["PHỤ LỤC", "Phụ lục danh sách chi bộ"]),
        (["Phụ lục vi phạm"], ["PHỤ LỤC", "Phụ lục vi phạm"]),
        (["Phụ lục 1 – Một", "Phụ lục II: Hai"], ["PHỤ LỤC 1", "Một", "PHỤ LỤC 2", "Hai"]),
        (["Phụ lục 2 - Một", "Hai"], ["PHỤ LỤC 1", "Phụ lục 2 - Một", "PHỤ LỤC 2", "Hai"]),
    ],
)
def test_the_label_of_an_appendix_is_printed_once(titles, lines):
    page = form("plan", appendices=[{"title": title, "text": "Chữ."} for title in titles])
    start = page.index(lines[0])
    assert [line for line in page[start:] if line in lines] == lines


@pytest.mark.parametrize(
    ("titles", "told"),
    [
        (["Phụ lục 1 - Danh sách"], []),
        (["Phụ lục 2 - Một", "Hai"], [("appendices", 0, "title")]),
        (["Phụ lục 1", "Hai"], [("appendices", 0, "title")]),
        (["Một", "Phụ lục 1a Danh mục"], [("appendices", 1, "title")]),
        (["Một", "Phụ lục 01 Danh mục"], [("appendices", 1, "title")]),
        (["Phụ lục 1 Danh mục", "Phụ lục của Đảng uỷ"], []),
        (["Phụ lục 1 - Một", "Phụ lục 1 - Hai"], [("appendices", 1, "title")]),
    ],
)
def test_a_label_that_is_not_the_appendixs_own_is_told(titles, told):
    shown = vanban.load(ROOT / "vanban/templates/plan/example.yaml").model_dump(mode="json", exclude_none=True)
    shown["appendices"] = [{"title": title, "text": "Chữ."} for title in titles]
    plan = get_form("plan").model.model_validate(shown)
    found = [problem.path for problem in standard_problems(plan, standard_of(plan)) if problem.code == "appendix-label"]
    assert found == told


@pytest.mark.parametrize("kind", ["excused", "unexcused"])
def test_an_absent_comrade_is_called_so_once(kind):
    names = {"excused": [{"name": "đ/c Lò Văn Pâng", "reason": "ốm"}], "unexcused": ["đồng chí Lò Văn Pâng"]}[kind]
    text = printed(minutes(attendance={"official": "11", "total": "11", "present_official": "10", kind: names}))
    assert "01 đồng chí: Lò Văn Pâng" in text


@pytest.mark.parametrize(
    ("receiver", "line"),
    [
        ("Kính gửi các Mẹ Việt Nam Anh hùng", "Kính gửi các Mẹ Việt Nam Anh hùng"),
        ("Thân ái gửi: các cháu", "Thân ái gửi: các cháu"),
        ("Thân gửi bà con", "Thân gửi: bà con"),
        ("Gửi bà con", "Thân gửi: bà con"),
        ("bà con", "Thân gửi: bà con"),
    ],
)
def test_a_letter_of_courtesy_greets_as_it_was_given(receiver, line):
    assert line in form("courtesy-letter", receiver=receiver)


def test_what_begins_like_a_lead_or_ends_in_dots_is_printed_as_typed():
    lines = form("travel-order", destination="Tại chỗ", purpose="Về nguồn là gì?", vehicle="tàu…")
    assert {"Đi công tác tại: Tại chỗ.", "Về việc: Về nguồn là gì?", "Phương tiện: tàu…"} <= set(lines)
    recipients = ["Các ban, ngành...", "Chi bộ v.v.", "Các xã..."]
    lines = form("plan", recipients=recipients, archive="", bases=["Căn cứ Luật...", "Căn cứ Luật"])
    assert {"- Các ban, ngành...;", "- Chi bộ v.v.;", "- Các xã...", "- Căn cứ Luật...;"} <= set(lines)
    lines = form("letter", addressees=["Các ban...", "Các xã..."])
    assert {"- Các ban...;", "- Các xã...;"} <= set(lines)
    lines = form("minutes", guests=["Lê Thị B, Đảng uỷ viên...", "Lê Thị C, Đảng uỷ viên..."])
    guests = next(line for line in lines if "Lê Thị C" in line)
    assert guests.endswith("Đảng uỷ viên...; đồng chí Lê Thị C, Đảng uỷ viên...")
    matters = [{"title": "Về đích nông thôn mới", "text": "Được."}, {"title": "Về các việc khác...", "text": "Được."}]
    lines = form("conclusions", matters=matters, reporters="Báo cáo viên Lò Thị X")
    assert [line for line in lines if line.endswith("(1) Về đích nông thôn mới; (2) các việc khác...")]
    assert [line for line in lines if line.startswith("Sau khi nghe Báo cáo viên Lò Thị X báo cáo, ")]
    lines = form("meeting-invitation", host="Trân trọng kính mời Ban Thường vụ", event="Dự án nước sạch")
    assert {"Ban Thường vụ trân trọng kính mời:", "Tới dự Dự án nước sạch."} <= set(lines)


def test_a_letter_says_its_words_once_and_all_that_is_given():
    call = {"attendees": "Thành phần:\n+ Một.", "content": "Nội dung: Bàn việc."}
    lines = form("letter", start="07:30", answer_to="Văn phòng...", **call)
    assert {"- Thời gian: 07 giờ 30 phút.", "- Nội dung: Bàn việc.", "Văn bản trả lời gửi về Văn phòng..."} <= set(
        lines
    )
    at = lines.index("- Thành phần:")
    assert lines[at + 1] == "+ Một."
    issuer = {"name": "Đảng uỷ\nxã Mường Ví Dụ", "parent": "Đảng bộ tỉnh Lai Châu", "place": "Mường Ví Dụ"}
    tasks = [{"task": "rà soát\ndanh sách", "lead": "Văn phòng", "partners": "với Ban Xây dựng Đảng"}]
    lines = form("letter", issuer=issuer, answer_by="20/8/2026", tasks=tasks)
    assert "Văn bản trả lời gửi về Đảng uỷ xã Mường Ví Dụ trước ngày 20/8/2026." in lines
    assert "1. Văn phòng chủ trì, phối hợp với Ban Xây dựng Đảng rà soát danh sách." in lines


@pytest.mark.parametrize(("column", "label"), [("self", "tự chấm"), ("appraised", "Thẩm định")])
def test_a_band_without_points_is_printed(column, label):
    lines = form("observer-report", **{f"{column}_total": None, f"{column}_band": "Khá"})
    assert [line for line in lines if label in line and "………… điểm, xếp loại Khá." in line]
