"""The order of a text, its căn cứ, its appendices, and what was left in it: each fault beside its correct twin."""

from dataclasses import replace

import pytest

import vanban
from tests.checks.specimens.raw import BODY, Look, Spec, box, document, para, table
from vanban.checks import inspect
from vanban.word.package import read_parts, write_parts

S = Spec()
BOLD = Look(bold=True, align="both", first=567, after=120, line=360)
CENTRE = Look(bold=True, align="center")
NOTE = Look(italic=True, align="center")
END = "Các chi bộ thực hiện."
BREAK = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
REFERENCE = "(Kèm theo Kế hoạch số 08-KH/ĐU, ngày 05/8/2026 của Đảng uỷ xã Mường Ví Dụ)"


def codes(docx):
    return {finding.code for finding in inspect(docx) if finding.severity.value != "advice"}


def texts(*lines):
    return document(replace(S, paragraphs=lines))


def paragraphs(*lines):
    return document(replace(S, paragraphs=(), extra="".join(para(text, look) for text, look in lines)))


def behind(text, spec=S):
    """A document with more behind its signature."""
    parts = read_parts(document(spec))
    xml = parts["word/document.xml"].decode()
    at = xml.rindex("<w:sectPr>")
    return write_parts({**parts, "word/document.xml": (xml[:at] + text + xml[at:]).encode()})


def changed(old, new, spec=S):
    parts = read_parts(document(spec))
    xml = parts["word/document.xml"].decode()
    assert old in xml
    return write_parts({**parts, "word/document.xml": xml.replace(old, new, 1).encode()})


@pytest.mark.parametrize(
    ("lines", "wanted"),
    [
        (("1. Một.", "2. Hai.", "3. Ba."), set()),
        (("1. Một.", "a) Một;", "b) Hai.", "2. Hai.", "a) Một;", "b) Hai."), set()),
        (("I- MỘT", "1. Một.", "2. Hai.", "II- HAI", "1. Một.", "2. Hai."), set()),
        (("I- MỘT", "1. Một.", "2. Hai.", "II- HAI", "3. Ba.", "4. Bốn."), set()),
        (("Việc thứ nhất gồm:", "1. Một.", "2. Hai.", "Việc thứ hai gồm:", "1. Một.", "2. Hai."), set()),
        (("1. Một.", "3. Ba.", "4. Bốn."), {"item-order/order"}),
        (("1. Một.", "2. Hai.", "2. Ba."), {"item-order/order"}),
        (("1. Một.", "3. Ba.", "2. Hai.", "4. Bốn."), {"item-order/order"}),
        (("0. Một.", "1. Hai."), {"item-order/order"}),
        (("I- MỘT", END, "III- BA", END), {"item-order/order"}),
        (("A. CHUNG", "I- MỘT", END, "B. RIÊNG", "I- MỘT", END), set()),
        (("I- MỘT", END, "B. Riêng một câu.", "I- MỘT", END), {"item-order/order"}),
        (("a) Một;", "b) Hai;", "d) Ba."), {"point-letters/order"}),
        (("1. Một.", "2) Hai.", "3. Ba."), {"item-sign/sign"}),
        (("1. Một.", "2/ Hai.", "3. Ba."), {"item-sign/sign"}),
        (("1. Một.", "ii. Hai.", "3. Ba."), {"item-sign/sign"}),
        (("a) Một;", "b. Hai;", "c) Ba."), {"item-sign/sign"}),
        (("a. Một;", "b) Hai;", "c) Ba."), {"item-sign/sign"}),
        (("a. Một;", "b. Hai;", "c. Ba."), {"item-sign/sign"}),
        (("1. Một.", "a/ Một;", "b) Hai.", "2. Hai.", "a) Một;", "b) Hai."), {"item-sign/sign"}),
        (("1) Một.", "2. Hai.", "3. Ba."), {"item-sign/sign"}),
        (("1/ Một.", "a) Một;", "b) Hai.", "2. Hai."), {"item-sign/sign"}),
        (("2. Hai.", "3. Ba."), {"item-order/order"}),
        (("b) Hai;", "c) Ba."), {"point-letters/order"}),
        (("Có 2 việc.", "2 chi bộ làm trước, 3 chi bộ làm sau.", "Phần lớn chi bộ đã làm."), set()),
    ],
)
def test_what_counts_counts_on(lines, wanted):
    assert codes(texts(*lines, END)) == wanted


def test_of_a_row_the_first_wrong_place_is_told():
    found = inspect(texts("1. Một.", "3. Ba.", "2. Hai.", "5. Năm.", END))
    assert [(finding.found, finding.wanted, finding.severity.value) for finding in found] == [("3.", "2.", "warning")]


@pytest.mark.parametrize(
    ("lines", "wanted"),
    [
        ((("Chương I", CENTRE), ("QUY ĐỊNH CHUNG", CENTRE), ("Điều 1. Phạm vi", BOLD), ("Chương II", CENTRE), ("THI HÀNH", CENTRE), ("Điều 2. Hiệu lực", BOLD)), set()),
        ((("Phần thứ nhất", CENTRE), ("KẾT QUẢ", CENTRE), ("Phần thứ hai", CENTRE), ("HẠN CHẾ", CENTRE)), set()),
        ((("Chương I", CENTRE), ("Mục 1", CENTRE), ("TÀI SẢN", CENTRE), ("Chương II", CENTRE), ("Mục 1", CENTRE), ("KINH PHÍ", CENTRE)), set()),
        ((("Phần thứ nhất", CENTRE), ("KẾT QUẢ", CENTRE), ("Phần thứ ba", CENTRE), ("HẠN CHẾ", CENTRE)), {"item-order/order"}),
        ((("Điều 1. Phạm vi", BOLD), ("Điều 1. Hiệu lực", BOLD)), {"item-order/order"}),
        ((("Mục 1", CENTRE), ("TÀI SẢN", CENTRE), ("Mục 1", CENTRE), ("KINH PHÍ", CENTRE)), {"item-order/order"}),
        ((("CHƯƠNG I", CENTRE), ("QUY ĐỊNH CHUNG", CENTRE)), {"division-form/case"}),
        ((("Chương 1", CENTRE), ("QUY ĐỊNH CHUNG", CENTRE)), {"division-form/arabic"}),
        ((("Mục I", CENTRE), ("QUY ĐỊNH CHUNG", CENTRE)), {"division-form/roman"}),
        ((("Chương I. QUY ĐỊNH CHUNG", CENTRE),), {"division-form/beside"}),
        ((("Chương", CENTRE), ("QUY ĐỊNH CHUNG", CENTRE)), {"item-sign/sign"}),
        ((("Chương I", CENTRE), ("Quy định chung", CENTRE)), {"division-form/caps"}),
        ((("Chương I", CENTRE), ("QUY ĐỊNH CHUNG", replace(CENTRE, bold=False))), {"division-form/bold"}),
        ((("Điều 1- Phạm vi", BOLD),), {"article-form/mark"}),
        ((("Điều I. Phạm vi", BOLD),), {"article-form/mark"}),
        ((("ĐIỀU 1. Phạm vi", BOLD),), {"article-form/mark"}),
        ((("Điều 01. Phạm vi", BOLD),), {"article-form/zero"}),
        ((("Điều 1. Phạm vi", replace(BOLD, bold=False)),), {"article-form/bold"}),
        ((("Điều 1. Phạm vi", replace(BOLD, underline=True)),), {"article-form/underline"}),
        ((("Điều 1. Phạm vi", CENTRE),), {"article-form/align"}),
    ],
)  # fmt: skip
def test_divisions_and_articles(lines, wanted):
    assert codes(paragraphs(*lines, (END, S.body_look))) == wanted


KNOWN = "- Căn cứ Quy chế số 01-QC/ĐU, ngày 20/8/2025 của Đảng uỷ xã Mường Ví Dụ về chế độ làm việc"


@pytest.mark.parametrize(
    ("lines", "wanted"),
    [
        (("- Căn cứ Điều lệ Đảng;", f"{KNOWN};", "- Xét đề nghị của Văn phòng Đảng uỷ."), set()),
        (("Căn cứ tình hình thực tế, Ban Thường vụ Đảng uỷ xây dựng kế hoạch như sau:",), set()),
        (("- Căn cứ Điều lệ Đảng;", f"{KNOWN};", "- Xét đề nghị của Văn phòng Đảng uỷ,"), {"bases/mark"}),
        (("+ Căn cứ Điều lệ Đảng;", f"{KNOWN}."), {"bases/lead"}),
        (("- Căn cứ Điều lệ Đảng; Căn cứ Luật Thi đua, khen thưởng năm 2022;", f"{KNOWN}."), {"bases/two"}),
        (("- Căn cứ Điều lệ Đảng;", f"{KNOWN.replace(' số 01-QC/ĐU,', ',')}."), {"bases/whole"}),
        (("- Căn cứ Điều lệ Đảng;", f"{KNOWN.replace(', ngày 20/8/2025', '')}."), {"bases/whole"}),
        (("- Căn cứ Điều lệ Đảng;", f"{KNOWN.split(' về ', maxsplit=1)[0]}."), {"bases/whole"}),
        (("- Căn cứ Điều lệ Đảng;", f"{KNOWN.replace('2025', '2027')}."), {"bases/after"}),
        (("- Căn cứ Điều lệ Đảng;", f"{KNOWN.replace('20/8', '31/6')}."), {"day/impossible"}),
        (("- Căn cứ Điều lệ Đảng;", f"{KNOWN.replace('01-QC/ĐU', '01/QC-ĐU')}."), {"citation/form"}),
        ((BODY, "- Căn cứ Điều lệ Đảng;", f"{KNOWN}."), {"bases/place"}),
        (("- Căn cứ Điều lệ Đảng.", BODY, f"{KNOWN}."), {"bases/place"}),
        (("- Căn cứ Điều lệ Đảng.", "1. Đã làm xong.", f"{KNOWN};", "2. Chưa xong."), {"bases/place"}),
        (("- Căn cứ Điều lệ Đảng.", BODY, "Đề án có các căn cứ sau:", f"{KNOWN}."), set()),
        (("- Căn cứ Điều lệ Đảng.", "I- CĂN CỨ CỦA ĐỀ ÁN", "- Căn cứ Điều lệ Đảng;", f"{KNOWN}."), set()),
    ],
)
def test_what_a_document_rests_on(lines, wanted):
    assert codes(texts(*lines, END)) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Thực hiện Kế hoạch số 135-KH/TU, ngày 06/3/2026 của Ban Thường vụ Tỉnh uỷ về sinh hoạt chi bộ.", set()),
        ("Theo Quyết định số 12/2024/QĐ-UBND, ngày 06/3/2024 của Uỷ ban nhân dân tỉnh.", set()),
        ("Thực hiện Kế hoạch, ngày 06/3/2026 của Ban Thường vụ Tỉnh uỷ về sinh hoạt chi bộ.", {"citation/number"}),
        ("Thực hiện Kế hoạch số 135-KH/TU, ngày 06/3/2026 về sinh hoạt chi bộ.", {"citation/issuer"}),
        ("Hoàn thành trước ngày 30/9/2026, tổng kết ngày 31 tháng 12 năm 2030.", set()),
        ("Hoàn thành trước ngày 31/9/2026.", {"day/impossible"}),
        ("Hoàn thành trước ngày 30/9/2206.", {"day/impossible"}),
        ("Giao {{don_vi}} thực hiện.", {"placeholder/left"}),
        ("Giao «Don_vi» thực hiện.", {"placeholder/left"}),
        ("Giao [điền tên đơn vị] thực hiện.", {"placeholder/left"}),
        ("Giao ……………… thực hiện các nhiệm vụ đã nêu.", {"placeholder/left"}),
        ("Theo Error! Reference source not found. các chi bộ thực hiện.", {"placeholder/left"}),
        ("Các chi bộ [tại Phụ lục] và các đồng chí… thực hiện…", set()),
    ],
)
def test_words_of_the_text(text, wanted):
    assert codes(texts(text, END)) == wanted


def test_the_text_is_upright_light_there_and_in_its_place():
    body = S.body_look
    assert codes(paragraphs((BODY, body), (BODY, replace(body, italic=True)), (END, body))) >= {"body-looks/italic"}
    assert codes(paragraphs((BODY, replace(body, bold=True)))) == {"body-looks/bold"}
    assert codes(paragraphs(("1. Công tác chính trị, tư tưởng", BOLD), (BODY, body))) == set()
    assert codes(document(replace(S, paragraphs=()))) == {"body-place/missing"}
    assert codes(texts(BODY, END, BODY)) == {"body-place/twice"}
    assert "body-place/below" in codes(behind(para(BODY, body)))
    first = '<w:p><w:pPr><w:spacing w:before="0" w:after="0"/><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/><w:sz w:val="32"/></w:rPr><w:t xml:space="preserve">KẾ HOẠCH'
    short = "Ban Thường vụ Đảng uỷ xây dựng kế hoạch cho các chi bộ như sau:"
    assert "body-place/above" in codes(changed(first, para(short, body) + first))


APPENDIX = (("Phụ lục", CENTRE), ("DANH SÁCH CHI BỘ", CENTRE), (REFERENCE, NOTE))
TWO = (
    ("Phụ lục 1", CENTRE),
    ("DANH SÁCH", CENTRE),
    (REFERENCE, NOTE),
    ("Phụ lục 2", CENTRE),
    ("BIỂU", CENTRE),
    (REFERENCE, NOTE),
)


def appended(*lines, broken=True):
    spec = replace(S, paragraphs=(BODY, "Danh sách ở Phụ lục."))
    pages = "".join((BREAK if broken and text.startswith("Phụ lục") else "") + para(text, look) for text, look in lines)
    return codes(behind(pages if not broken or pages.startswith(BREAK) else BREAK + pages, spec)) - {
        "page-number-restart/restart"
    }


def other(lines, index, text=None, look=None):
    found = list(lines)
    found[index] = (text or found[index][0], look or found[index][1])
    return tuple(found)


@pytest.mark.parametrize(
    ("lines", "wanted"),
    [
        (APPENDIX, set()),
        (TWO, set()),
        (other(TWO, 3, "Phụ lục 3"), {"appendix-form/sequence"}),
        (other(TWO, 3, "Phụ lục 1"), {"appendix-form/sequence"}),
        (other(APPENDIX, 0, look=replace(CENTRE, align="left")), {"appendix-form/align"}),
        (other(APPENDIX, 0, "Phụ lục: DANH SÁCH CHI BỘ")[::2], {"appendix-form/beside"}),
        (APPENDIX[1:], {"appendix-form/label"}),
        (APPENDIX[::2], {"appendix-form/title"}),
        ((APPENDIX[1], APPENDIX[0], APPENDIX[2]), {"appendix-form/order"}),
        ((APPENDIX[0], APPENDIX[2], APPENDIX[1]), {"appendix-form/order"}),
        (other(APPENDIX, 2, REFERENCE.replace("08-", "09-")), {"appendix-reference/number"}),
        (other(APPENDIX, 2, REFERENCE.replace("05/8", "06/8")), {"appendix-reference/day"}),
        (other(APPENDIX, 2, REFERENCE.replace("Kế hoạch", "Báo cáo")), {"appendix-reference/type"}),
        (other(APPENDIX, 2, REFERENCE.replace("Đảng uỷ xã Mường Ví Dụ", "Uỷ ban nhân dân xã")), {"appendix-reference/issuer"}),
        (other(APPENDIX, 2, REFERENCE.replace(" số 08-KH/ĐU,", "")), {"appendix-reference/whole"}),
        (other(APPENDIX, 2, REFERENCE.replace("05/8/2026", "{{ngay}}")), {"placeholder/left"}),
    ],
)  # fmt: skip
def test_heads_of_appendices(lines, wanted):
    assert appended(*lines) == wanted


def test_an_appendix_begins_a_page_and_the_text_speaks_of_it():
    assert appended(*APPENDIX, broken=False) == {"appendix-form/page"}
    pages = BREAK + "".join(para(text, look) for text, look in APPENDIX)
    assert "appendix-form/mention" in codes(behind(pages))


TEXT = '<w:t xml:space="preserve">Thực hiện chương trình'
MARKS = {
    "tracked-changes/tracked": (
        "</w:rPr>" + TEXT,
        '<w:rPrChange w:id="1" w:author="a"><w:rPr/></w:rPrChange></w:rPr>' + TEXT,
    ),
    "tracked-changes/comment": (TEXT, '<w:commentReference w:id="1"/>' + TEXT),
    "pen-marks/hidden": ("</w:rPr>" + TEXT, "<w:vanish/></w:rPr>" + TEXT),
    "pen-marks/highlight": ("</w:rPr>" + TEXT, '<w:highlight w:val="yellow"/></w:rPr>' + TEXT),
    "pen-marks/struck": ("</w:rPr>" + TEXT, "<w:strike/></w:rPr>" + TEXT),
}


@pytest.mark.parametrize("wanted", MARKS)
def test_marks_of_the_writing(wanted):
    spec = replace(S, paragraphs=(BODY, "1. Một.", END))
    found = [finding for finding in inspect(changed(*MARKS[wanted], spec)) if finding.code == wanted]
    assert [(finding.severity.value, finding.found) for finding in found] == [("warning", "1")]


def test_no_mark_is_seen_where_there_is_none():
    assert codes(document(replace(S, paragraphs=(BODY, "1. Một.", END)))) == set()


@pytest.mark.parametrize(
    ("twips", "wanted"),
    [(500, {"body-layout/indent"}), (520, set()), (576, set()), (620, set()), (640, {"body-layout/indent"})],
)
def test_the_first_line_stands_in_by_about_ten_millimetres(twips, wanted):
    """HD 05-HD/VPTW, I.6.2.2: khoảng 10 mm, which is 567 twips; a millimetre more or less is none."""
    assert codes(document(replace(S, body_look=replace(S.body_look, first=twips)))) == wanted


@pytest.mark.parametrize("kind", ["vml", "wps"])
def test_what_stands_in_a_box_in_a_cell_is_told_to_stand_in_a_box(kind):
    held = para("", Look(), inner=box(para("Ðảng uỷ", Look()), 1, kind))
    (found,) = (one for one in vanban.check(behind(table((held, "<w:p/>")))) if one.code == "unicode/eth")
    assert "khung chữ" in found.place


@pytest.mark.parametrize(
    ("lines", "wanted"),
    [
        (("1. Giao Uỷ ban Kiểm tra (UBKT) theo dõi.", "UBKT báo cáo."), set()),
        (("1. Giao Uỷ ban Kiểm tra (sau đây gọi tắt là UBKT) theo dõi.", "2. UBKT báo cáo."), set()),
        (("1. Giao Uỷ ban Kiểm tra (gọi tắt là: “UBKT”) theo dõi.", "2. UBKT báo cáo."), set()),
        (("1. Giao Uỷ ban Kiểm tra (“UBKT”) theo dõi.", "- UBKT báo cáo."), set()),
        (("1. Các chi bộ KHÔNG dùng mẫu cũ.",), set()),
        (("1. Giao UBKT theo dõi.",), {"abbreviation/unknown"}),
        (("a) Giao UBKT theo dõi.",), {"abbreviation/unknown"}),
        (("- Giao UBKT theo dõi.",), {"abbreviation/unknown"}),
        (("1. Giao UBKT theo dõi.", "2. Uỷ ban Kiểm tra (UBKT) báo cáo."), {"abbreviation/unknown"}),
    ],
)
def test_an_abbreviation_is_explained_before_it_is_used_wherever_it_stands(lines, wanted):
    """HD 05-HD/VPTW, I.6.1.3."""
    assert codes(texts(*lines, END)) == wanted


@pytest.mark.parametrize(
    ("end", "wanted"),
    [("thực hiện.", set()), ("thực hiện, v.v..", set()), ("(có danh sách kèm theo).", set()),
     ("thực hiện..", {"body-end/dots"}), ("thực hiện...", {"body-end/dots"}), ("thực hiện .", {"body-end/dots"})],
)  # fmt: skip
def test_a_text_ends_with_one_full_stop_behind_its_last_word(end, wanted):
    """HD 05-HD/VPTW, I.6.2.2."""
    found = inspect(texts(BODY, f"Các chi bộ {end}"))
    assert {(one.code, one.severity.value) for one in found} == {(code, "warning") for code in wanted}


@pytest.mark.parametrize(
    ("issuer", "subject", "wanted"),
    [
        (" của Bộ Chính trị", "về thi hành Điều lệ của Đảng", set()),
        (" của Bộ Chính trị", "về thi hành Điều lệ Đảng", set()),
        ("", "về thi hành Điều lệ của Đảng", {"bases/whole"}),
        ("", "về thi hành Điều lệ Đảng", {"bases/whole"}),
    ],
)
def test_an_issuer_is_named_before_the_subject(issuer, subject, wanted):
    """HD 05-HD/VPTW, I.6.2.3."""
    line = f"- Căn cứ Quy định số 24-QĐ/TW, ngày 30/7/2021{issuer} {subject}."
    assert codes(texts(line, END)) == wanted


NO_GAP = "<w:contextualSpacing/>"


@pytest.mark.parametrize(("after", "wanted"), [(0, {"body-layout/gap"}), (120, {"body-layout/gap"})])
def test_a_gap_that_is_lost_between_paragraphs_of_one_style_is_none(after, wanted):
    """HD 05-HD/VPTW, I.6.2.2; ECMA-376, part 1, 17.3.1.9."""
    look = replace(S.body_look, after=after)
    xml = "".join(para(f"{BODY} {word}.", look) for word in ("Một", "Hai", "Ba")).replace("<w:jc", NO_GAP + "<w:jc")
    docx = document(replace(S, paragraphs=(), extra=xml + para(END, S.body_look)))
    assert codes(docx) == wanted
    one = para(BODY, look, frame='<w:pStyle w:val="Other"/>').replace("<w:jc", NO_GAP + "<w:jc")
    alone = document(replace(S, paragraphs=(), extra=one + para(END, S.body_look)))
    assert codes(alone) == (set() if after else wanted)


def test_of_two_sizes_the_rarer_is_shown():
    parts = read_parts(texts("1. Một.", "2. Hai.", "3. Ba."))
    head, found, rest = parts["word/document.xml"].decode().partition("2. Hai.")
    head = (
        head[: head.rindex('<w:sz w:val="28"/>')]
        + '<w:sz w:val="30"/>'
        + head[head.rindex('<w:sz w:val="28"/>') + 18 :]
    )
    (told,) = vanban.check(write_parts({**parts, "word/document.xml": (head + found + rest).encode()}))
    assert (told.code, told.text) == ("body-size/mixed", "2. Hai.")


@pytest.mark.parametrize("sign", "‐‑‒–—−")
def test_the_sign_between_number_and_symbol_is_a_hyphen(sign):
    (told,) = inspect(document(replace(S, number=f"Số 08{sign}KH/ĐU")))
    assert (told.code, told.wanted) == ("number-form/form", "Số 08-KH/ĐU")
    assert "gạch nối (-)" in told.message


@pytest.mark.parametrize("line", ["───", "━━━━━", "―――", "–––––", "_____", "*****", "-------"])
def test_another_line_under_the_subject_is_no_subject(line):
    """HD 05-HD/VPTW, I.5.2.1: five hyphens."""
    assert [(told.code, told.found) for told in inspect(document(replace(S, rule=line)))] == [
        ("subject-rule/text", line)
    ]


HIDDEN = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>(chưa chốt)</w:t></w:r>"


@pytest.mark.parametrize(("end", "wanted"), [(".", {"pen-marks/hidden"}), ("", {"pen-marks/hidden", "body-end/mark"})])
def test_a_text_ends_with_what_is_printed_of_it(end, wanted):
    last = para(BODY.rstrip(".") + end, S.body_look, inner=HIDDEN)
    assert codes(document(replace(S, paragraphs=(), extra=para(BODY, S.body_look) + last))) == wanted
