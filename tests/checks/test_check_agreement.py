"""What a clerk gets wrong in head and foot though each line is well written: said twice, out of time, against itself."""

from dataclasses import replace
from datetime import date

import pytest

from tests.checks.specimens.raw import BODY, Look, document, para, table
from tests.checks.test_check_foot import LETTER, made, recipients, signature, to
from tests.helpers.specimens import S
from vanban.checks import inspect
from vanban.standards import agreement, get, spelling
from vanban.word.package import read_parts, write_parts

OLD = ("- Tỉnh uỷ (b/c),", "- Các chi bộ,", "- Lưu Văn phòng Huyện uỷ.")
DISTRICT = replace(S, agency="HUYỆN UỶ VÍ DỤ", number="Số 08-KH/HU", recipients=OLD)
CELL = replace(
    S, parent="ĐẢNG BỘ XÃ VÍ DỤ", agency="CHI BỘ MẪU", number="Số 06-BC/CB", type="BÁO CÁO", authority="T/M CHI BỘ",
    office="BÍ THƯ", date="Ví Dụ, ngày 05 tháng 8 năm 2026",
    recipients=("- Đảng uỷ xã Ví Dụ (b/c);", "- Lưu Chi bộ."),
)  # fmt: skip
DECISION = replace(S, number="Số 08-QĐ/ĐU", type="QUYẾT ĐỊNH")


def codes(docx, today=date(2026, 11, 26)):
    return {finding.code for finding in inspect(docx, today=today)}


def decided(line, authority):
    """A decision with a line over its text that says who decides."""
    over = para(line, Look(bold=True, align="center"))
    return replace(DECISION, extra=over, paragraphs=(BODY,), authority=authority)


LINES = {
    # Two levels of government since 01/7/2025.
    "district in 2024": (replace(DISTRICT, date="Ví Dụ, ngày 05 tháng 8 năm 2024"), set()),
    "district on its last day": (replace(DISTRICT, date="Ví Dụ, ngày 30 tháng 6 năm 2025"), set()),
    "district in 2025": (replace(DISTRICT, date="Ví Dụ, ngày 05 tháng 8 năm 2025"), {"issuer-name/district"}),
    "district before HD 05": (replace(DISTRICT, date="Ví Dụ, ngày 20 tháng 5 năm 2026"), {"issuer-name/district"}),
    "district as place": (
        replace(S, date="Huyện Ví Dụ, ngày 05 tháng 8 năm 2026"), {"place-level/district"},
    ),
    # Key words with their tone marks; ủy and uỷ are both right.
    "type misspelt": (replace(S, type="KẾ HOẠCH".replace("Ạ", "A")), {"type-name/spelling"}),
    "decision misspelt": (replace(DECISION, type="QUYẾT ĐINH"), {"type-name/spelling"}),
    "cell": (CELL, set()),
    "report misspelt": (replace(CELL, type="BÁO CAO"), {"type-name/spelling"}),
    "body misspelt": (replace(CELL, authority="T/M CHI BÔ"), {"authority-form/spelling"}),
    "office misspelt": (replace(CELL, office="BÍ THU"), {"signature-office/spelling"}),
    "issuer misspelt": (replace(CELL, agency="CHI BÔ MẪU"), {"issuer-name/spelling"}),
    "head of a village": (replace(CELL, agency="CHI BỘ BẢN MẪU"), set()),
    "the other place of the tone": (
        replace(S, agency="ĐẢNG ỦY XÃ MƯỜNG VÍ DỤ", authority="T/M ĐẢNG ỦY", paragraphs=(BODY.replace("uỷ", "ủy"),),
                recipients=("- Các chi bộ;", "- Lưu Văn phòng Đảng ủy.")), set(),
    ),
    # I.5.2.1: the subject under a type.
    "V/v": (replace(CELL, subject="V/v kết quả công tác quý II"), {"subject/abbreviated"}),
    "V/v with a colon": (replace(CELL, subject="V/v: kết quả công tác quý II"), {"subject/abbreviated"}),
    # Who issues, decides, signs and keeps.
    "office of its own": (
        replace(S, parent="ĐẢNG UỶ XÃ MƯỜNG VÍ DỤ", agency="VĂN PHÒNG", number="Số 08-KH/VPĐU", authority="",
                office="CHÁNH VĂN PHÒNG"), set(),
    ),
    "secretary of an office": (
        replace(S, parent="ĐẢNG UỶ XÃ MƯỜNG VÍ DỤ", agency="VĂN PHÒNG", number="Số 08-KH/VPĐU", authority="",
                office="BÍ THƯ"), {"issuer-agreement/signer"},
    ),
    "head of office without T/L": (
        replace(S, authority="", office="CHÁNH VĂN PHÒNG"), {"issuer-agreement/by-order"},
    ),
    "standing committee decides": (decided("BAN THƯỜNG VỤ ĐẢNG UỶ QUYẾT ĐỊNH", "T/M BAN THƯỜNG VỤ"), set()),
    "committee decides": (decided("BAN CHẤP HÀNH ĐẢNG BỘ XÃ QUYẾT ĐỊNH", "T/M ĐẢNG UỶ"), set()),
    "committee decides, another signs": (
        decided("BAN CHẤP HÀNH ĐẢNG BỘ XÃ QUYẾT ĐỊNH", "T/M BAN THƯỜNG VỤ"), {"issuer-agreement/decider"},
    ),
    "standing committee of the commune by its name": (
        decided("BAN THƯỜNG VỤ ĐẢNG UỶ XÃ MƯỜNG VÍ DỤ QUYẾT ĐỊNH", "T/M BAN THƯỜNG VỤ"), set(),
    ),
    "standing committee of the commune": (decided("BAN THƯỜNG VỤ ĐẢNG UỶ XÃ QUYẾT ĐỊNH", "T/M BAN THƯỜNG VỤ"), set()),
    "the province decides": (
        decided("BAN THƯỜNG VỤ TỈNH UỶ QUYẾT ĐỊNH", "T/M BAN THƯỜNG VỤ"), {"issuer-agreement/decides"},
    ),
    "a commune of another name decides": (
        decided("BAN THƯỜNG VỤ ĐẢNG UỶ XÃ MƯỜNG KIM QUYẾT ĐỊNH", "T/M BAN THƯỜNG VỤ"), {"issuer-agreement/decides"},
    ),
    "a cell decides": (decided("CHI BỘ QUYẾT ĐỊNH", "T/M BAN THƯỜNG VỤ"), {"issuer-agreement/decides"}),
    # Room for the pen is no stop behind what is written.
    "stop behind the year": (replace(S, date=f"{S.date}."), {"place-date/form"}),
    "stop behind the day": (replace(S, date=S.date.replace("05", "05.")), {"place-date/form"}),
    "year open": (replace(S, date=S.date.replace("2026", "202…")), {"half-open/date", "undated/standard"}),
    "day open": (replace(S, date=S.date.replace("05", "...")), {"half-open/date"}),
    "no space behind Số": (replace(S, number="Số08-KH/ĐU"), {"number-form/form"}),
    # What the sentence tells to write.
    "colon after Lưu": (
        replace(S, recipients=("- Tỉnh uỷ (b/c);", "- Lưu: Văn phòng Đảng uỷ.")), {"recipients-archive/form"},
    ),
    "signed": (replace(S, name="Đã ký"), {"signer-name/model"}),
}  # fmt: skip


@pytest.mark.parametrize(("spec", "wanted"), LINES.values(), ids=LINES)
def test_lines(spec, wanted):
    assert codes(document(spec)) == wanted


@pytest.mark.parametrize(
    ("year", "wanted"),
    [("2026", set()), ("2027", set()), ("2028", {"place-date/future"}), ("2062", {"place-date/future"}),
     ("2206", {"place-date/year"})],
)  # fmt: skip
def test_a_year_behind_the_next_is_a_slip(year, wanted):
    docx = document(replace(S, date=f"Mường Ví Dụ, ngày 05 tháng 8 năm {year}"))
    assert {code for code in codes(docx) if code.startswith("place-date")} == wanted


def test_a_later_day_of_the_check_knows_later_years():
    docx = document(replace(S, date="Mường Ví Dụ, ngày 05 tháng 8 năm 2062"))
    assert codes(docx, date(2061, 1, 1)) == set()
    assert codes(docx, date(1970, 1, 1)) == {"place-date/future"}  # a clock that has stopped


NOTED = ("NGƯỜI GHI BIÊN BẢN", "Trần Thị B")
CHAIRED = ("CHỦ TRÌ HỘI NGHỊ", "Nguyễn Văn A")
MINUTES = {
    # HD 05-HD/VPTW, I.7.1.4 e
    "both": (NOTED, CHAIRED, "họp chi bộ", set()),
    "no label of the recorder": (("", "Trần Thị B"), CHAIRED, "họp chi bộ", {"minutes-signatures/missing"}),
    "no recorder": (("", ""), CHAIRED, "họp chi bộ", {"minutes-signatures/missing"}),
    "on behalf": (NOTED, ("T/M CHI BỘ", "Nguyễn Văn A"), "họp chi bộ", {"minutes-signatures/missing"}),
    "no label of the chair": (NOTED, ("", "Nguyễn Văn A"), "họp chi bộ", {"minutes-signatures/missing"}),
    "misspelt": (("NGƯỜI GHI BIÊN BÀN", "Trần Thị B"), CHAIRED, "họp chi bộ", {"minutes-signatures/spelling"}),
    "on behalf of those who count": (
        ("T/M BAN KIỂM PHIẾU", "Trần Thị B"), ("T/M ĐOÀN CHỦ TỊCH", "Nguyễn Văn A"), "kiểm phiếu",
        {"signature-block/missing-office", "authority-body/whose"},  # no label is asked for; the cell is not who counts
    ),
}  # fmt: skip


@pytest.mark.parametrize(("left", "right", "subject", "wanted"), MINUTES.values(), ids=MINUTES)
def test_minutes_of_a_meeting_have_both_labels(left, right, subject, wanted):
    spec = replace(CELL, number="Số 12-BB/CB", type="BIÊN BẢN", subject=subject)
    blocks = tuple(signature(label, "", name) for label, name in (left, right))
    assert codes(made(spec, closing=table(blocks))) == wanted


LIST = ("- Các chi bộ;", "- Các đoàn thể;")


@pytest.mark.parametrize(
    ("label", "wanted"),
    [
        (to("Kính gửi:", *LIST), set()),
        (to("Kính gửi:") + to("Kính gửi:", *LIST), {"addressees/twice"}),
        (to("Kính gửi:", *LIST) + to("Kính gửi:"), {"addressees/twice"}),
        (to("Kính gửi:", LIST[0]) + to("Kính gửi:", LIST[1]), {"addressees/twice"}),
    ],
)
def test_the_label_of_the_addressees_is_written_once(label, wanted):
    assert codes(document(replace(LETTER, extra=label))) == wanted


def test_the_label_of_the_recipients_is_written_once():
    foot = table((recipients(), signature()))
    assert codes(made(S, closing=foot)) == set()
    again = para("Nơi nhận:", S.label_look)
    assert codes(made(S, closing=foot + again)) == {"recipients-label/twice"}
    assert codes(made(S, closing=foot + again + para("- Các chi bộ;", S.recipient_look))) == {"recipients-label/twice"}


@pytest.mark.parametrize("light", [False, True])
def test_who_acts_as_head_is_bold_or_not(light):
    organ = replace(S, parent="ĐẢNG UỶ XÃ MƯỜNG VÍ DỤ", agency="BAN XÂY DỰNG ĐẢNG", number="Số 08-KH/BXDĐĐU")
    look = replace(S.authority_look, bold=not light)
    recipients = ("- Các chi bộ;", "- Lưu Ban Xây dựng Đảng.")
    spec = replace(organ, authority="Q. TRƯỞNG BAN", authority_look=look, office="", recipients=recipients)
    assert codes(document(spec)) == set()


@pytest.mark.parametrize(("first", "second"), [("ĐẢNG CỘNG SẢN", "VIỆT NAM"), ("ĐẢNG CỘNG", "SẢN VIỆT NAM")])
def test_the_title_stands_on_one_line(first, second):
    parts = read_parts(document(S))
    whole = "ĐẢNG CỘNG SẢN VIỆT NAM</w:t>".encode()
    assert parts["word/document.xml"].count(whole) == 1
    divided = f"{first}</w:t><w:br/><w:t>{second}</w:t>".encode()
    docx = write_parts({**parts, "word/document.xml": parts["word/document.xml"].replace(whole, divided)})
    assert codes(docx) == {"party-title/divided"}


@pytest.mark.parametrize(
    ("number", "why"),
    [
        ("08/KH-ĐU", "trước số ghi chữ “Số”"),
        ("08-KH/ĐU", "trước số ghi chữ “Số”"),
        ("Số 08–KH/ĐU", "giữa số và ký hiệu là gạch nối (-)"),
        ("Số 08/KH-ĐU", "sau số là gạch nối, trước ký hiệu cơ quan là gạch chéo"),
        ("Số 08 KH/ĐU", "số và ký hiệu viết sai dạng"),
    ],
)
def test_the_right_form_of_a_number_is_told(number, why):
    (found,) = inspect(document(replace(S, number=number)))
    assert (found.code, found.wanted) == ("number-form/form", "Số 08-KH/ĐU")
    assert found.message == f"{why}: ghi “Số 08-KH/ĐU”"


@pytest.mark.parametrize(
    ("line", "issuer", "parent", "wrong"),
    [
        ("- Lưu Văn phòng Đảng uỷ.", "ĐẢNG UỶ XÃ VÍ DỤ", "ĐẢNG BỘ TỈNH LAI CHÂU", False),
        ("- Lưu Văn phòng Tỉnh uỷ.", "ĐẢNG UỶ XÃ VÍ DỤ", "ĐẢNG BỘ TỈNH LAI CHÂU", True),
        ("- Lưu Văn phòng Tỉnh uỷ.", "VĂN PHÒNG", "ĐẢNG UỶ XÃ VÍ DỤ", True),
        ("- Lưu Văn phòng Tỉnh uỷ.", "BAN TỔ CHỨC", "TỈNH UỶ LAI CHÂU", False),
        ("- Lưu Văn phòng Tỉnh uỷ.", "ĐẢNG UỶ VĂN PHÒNG TỈNH UỶ", "", False),
        ("- Lưu Văn phòng Tỉnh uỷ.", "CHI BỘ MẪU", "ĐẢNG BỘ XÃ VÍ DỤ", True),
        ("- Lưu Chi bộ.", "CHI BỘ MẪU", "ĐẢNG BỘ XÃ VÍ DỤ", False),
    ],
)
def test_a_document_is_kept_by_its_own_office(line, issuer, parent, wrong):
    assert (agreement.archive(line, issuer, parent) is not None) is wrong


@pytest.mark.parametrize("text", ["Trưởng bản", "TRƯỞNG BAN", "Phó Bí thư thường trực", "UỶ VIÊN", "ỦY VIÊN"])
def test_offices_that_are_rightly_spelt(text):
    assert spelling.office(text) is None


@pytest.mark.parametrize("text", ["QUYẾT ĐỊNH", "QUY ĐỊNH", "Thư công", "CÔNG VĂN"])
def test_types_that_are_rightly_spelt(text):
    assert spelling.kind(text, get("hd05")) is None
