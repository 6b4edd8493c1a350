"""The order of a text, its căn cứ, its appendices, and what was left in it: each fault beside its correct twin."""

from dataclasses import replace

import pytest

from tests.checks.specimens.raw import BODY, Look, Spec, document, para
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


WRONG = Look(align="left", first=0, after=0, line=0)
LAID = {"body-layout/indent", "body-layout/line", "body-layout/gap"}
ITEMS = ("1. Nâng cao chất lượng.", "a) Đúng thời gian;", "- Đủ nội dung;", "1.1. Đủ thành phần.", "Gồm các việc sau:")


@pytest.mark.parametrize("line", ITEMS)
def test_a_short_paragraph_of_the_text_is_laid_out_as_a_long_one(line):
    """HD 05-HD/VPTW, I.6.2.2 excepts neither khoản nor điểm; a line alone is not seen to be justified or not."""

    def found(look):
        return {code for code in codes(paragraphs((line, look), (END, S.body_look))) if code.startswith("body-layout")}

    assert found(S.body_look) == set()
    assert found(replace(S.body_look, align="left")) == set()
    assert found(WRONG) == LAID
    assert found(replace(S.body_look, first=0)) == {"body-layout/indent"}
    assert found(replace(S.body_look, after=0)) == {"body-layout/gap"}
    assert found(replace(S.body_look, line=0)) == {"body-layout/line"}


def test_what_is_dashed_may_lie_further_in():
    further = replace(S.body_look, first=1134)
    assert codes(paragraphs(("- Đủ nội dung;", further), (END, S.body_look))) == set()
    assert codes(paragraphs(("1. Đủ nội dung.", further), (END, S.body_look))) == {"body-layout/indent"}


@pytest.mark.parametrize("line", ["1. Mục đích", "a) Ưu điểm", "Nơi thực hiện", "(Có danh sách kèm theo.)"])
def test_a_heading_and_a_note_may_be_laid_out_otherwise(line):
    assert codes(paragraphs((line, WRONG), (END, S.body_look))) == set()


def test_alignment_is_told_where_a_line_fills_its_column():
    """Ninety letters of 14 pt are longer than the 165 mm between the margins, sixty-five are not."""
    left = replace(S.body_look, align="left")
    assert codes(paragraphs((BODY[:64] + ".", left), (END, S.body_look))) == set()
    assert codes(paragraphs((BODY[:89] + ".", left), (END, S.body_look))) == {"body-layout/align"}


GROUNDED = ("- Căn cứ Điều lệ Đảng;", f"{KNOWN};", "- Xét đề nghị của Văn phòng Đảng uỷ.")


ARTICLES = ("Điều 1. Phạm vi.", "Điều 2. Hiệu lực.", "Điều 3. Thi hành.")


@pytest.mark.parametrize(
    ("type_", "subject", "last", "recipient", "wanted"),
    [
        ("QUYẾT ĐỊNH", "", "Văn phòng Đảng uỷ chịu trách nhiệm thi hành Quyết định này.", "Như Điều 3", set()),
        ("QUYẾT ĐỊNH", "", "Văn phòng Đảng uỷ chịu trách nhiệm thi hành Kế hoạch này.", "Như Điều 3", {"itself/type"}),
        ("QUYẾT ĐỊNH", "", "Thông báo này có hiệu lực từ ngày ký.", "Như Điều 3", {"itself/type"}),
        ("QUYẾT ĐỊNH", "", "Quyết định này có hiệu lực từ ngày ký.", "Như Điều 3", set()),
        ("QUYẾT ĐỊNH", "ban hành Quy chế làm việc", "Quy chế này có hiệu lực từ ngày ký.", "Như Điều 3", set()),
        ("QUYẾT ĐỊNH", "", "Ban hành Kế hoạch về công tác. Chi bộ chịu trách nhiệm thực hiện Kế hoạch này.", "Chi bộ", set()),
        ("QUYẾT ĐỊNH", "", "Kế hoạch này do Văn phòng Đảng uỷ soạn.", "Như Điều 1, Điều 2", set()),
        ("QUYẾT ĐỊNH", "", END, "Như Điều 5", {"itself/article"}),
        ("QUYẾT ĐỊNH", "", END, "Như Điều 3, Điều 4", {"itself/article"}),
    ],
)  # fmt: skip
def test_a_document_says_of_itself_what_is_so(type_, subject, last, recipient, wanted):
    """Where it contradicts itself, no clause has to say so."""
    spec = replace(S, type=type_, number="Số 08-QĐ/ĐU", recipients=(f"- {recipient};", *S.recipients[1:]))
    text = "".join(para(line, BOLD) for line in ARTICLES) + para(last, S.body_look)
    spec = replace(spec, subject=subject or "phân công nhiệm vụ", paragraphs=(), extra=text)
    found = [finding for finding in inspect(document(spec)) if finding.rule == "itself"]
    assert {finding.code for finding in found} == wanted
    assert all(finding.severity.value == "warning" for finding in found)


def test_an_article_is_not_missed_where_none_is_typed():
    """Word may number them."""
    spec = replace(S, recipients=("- Như Điều 3;", *S.recipients[1:]))
    assert codes(document(spec)) == set()


@pytest.mark.parametrize(
    ("lines", "severity"),
    [
        (("…………………………", END), "warning"),
        (("..............", END), "warning"),
        (("1. Đã làm xong.", "2. ……………………", "3. Chưa xong."), "warning"),
        (("- ________;", "- Đã làm xong."), "warning"),
        ((END, "……………………"), "warning"),
        (("Ý kiến của chi bộ:", "……………………", "……………………", END), "advice"),
    ],
)
def test_a_row_of_dots_in_the_text_is_told_once(lines, severity):
    found = inspect(texts(*lines))
    assert [(finding.code, finding.severity.value) for finding in found] == [("placeholder/left", severity)]


CONTACT = "Văn phòng Đảng uỷ xã Mường Ví Dụ, điện thoại: 0215 3 812 345; thư điện tử: vanphong@vidu.dcs.vn"


@pytest.mark.parametrize("align", ["left", "both"])
@pytest.mark.parametrize(("size", "wanted"), [(10, set()), (14, {"contact-note/size"})])
def test_a_line_of_contact_belongs_under_the_signature(align, size, wanted):
    """HD 05-HD/VPTW, II.6: at the foot of the last page, 10 pt."""
    assert codes(behind(para(CONTACT, Look(size=size, align=align)))) == wanted


@pytest.mark.parametrize("subject", [S.subject, ""])
@pytest.mark.parametrize(
    ("number", "lines"),
    [
        ("Số 08-QĐ/ĐU", (*GROUNDED, "BAN THƯỜNG VỤ ĐẢNG UỶ QUYẾT ĐỊNH", "Điều 1. " + BODY)),
        ("Số 08-KH/ĐU", ("1. Đúng thời gian.", "2. Đủ nội dung.")),
        ("Số 08-BC/ĐU", ("I- KẾT QUẢ", "Đã làm xong.")),
    ],
)
def test_a_missing_type_is_told_once(number, lines, subject):
    """Nothing else in such a document is wrong: the lines under the head are no names of the body that issues it."""
    bold = replace(S.body_look, bold=True)
    looks = [bold if line.isupper() or line.startswith("Điều") else S.body_look for line in lines]
    text = "".join(map(para, lines, looks))
    spec = replace(S, number=number, paragraphs=(END,), extra=text, subject=subject, rule=subject and S.rule)
    found = codes(document(replace(spec, type="")))
    assert found - {"article-form/bold", "body-looks/bold"} == {"type-name/missing"}
