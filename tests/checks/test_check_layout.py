"""How short lines of a text are laid out, what a document says of itself, and where one cause makes one finding."""

import re
from dataclasses import replace

import pytest

import vanban
from tests.checks.specimens.raw import BODY, Look, document, para
from tests.checks.test_check_text import BOLD, END, KNOWN, S, behind, codes, paragraphs, texts
from vanban.checks import inspect
from vanban.word.package import read_parts, write_parts

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


@pytest.mark.parametrize(
    ("own", "of_style", "wanted"),
    [
        ('w:line="360" w:lineRule="exact"', "", set()),
        ("", 'w:line="360" w:lineRule="exact"', set()),
        ('w:line="360"', "", {"body-layout/line"}),
        ('w:line="360"', 'w:line="360" w:lineRule="exact"', {"body-layout/line"}),
    ],
)
def test_a_line_without_a_rule_is_a_share_of_a_line_whatever_its_style_says(own, of_style, wanted):
    """ISO/IEC 29500-1, 17.3.1.33: the rule is auto where it is left out and a line is given."""
    parts = dict(read_parts(document(replace(S, body_look=replace(S.body_look, line=0)))))
    for name, was, now in (
        ("word/document.xml", 'w:after="120"/>', f'w:after="120" {own}/>'),
        (
            "word/styles.xml",
            '<w:name w:val="Normal"/>',
            f'<w:name w:val="Normal"/><w:pPr><w:spacing {of_style}/></w:pPr>',
        ),
    ):
        assert was in parts[name].decode()
        parts[name] = parts[name].decode().replace(was, now).encode()
    assert {finding.code for finding in inspect(write_parts(parts))} == wanted


def test_what_is_dashed_may_lie_further_in():
    further = replace(S.body_look, first=1134)
    assert codes(paragraphs(("- Đủ nội dung;", further), (END, S.body_look))) == set()
    assert codes(paragraphs(("1. Đủ nội dung.", further), (END, S.body_look))) == {"body-layout/indent"}


@pytest.mark.parametrize("line", ["1. Mục đích", "a) Ưu điểm", "Nơi thực hiện", "(Có danh sách kèm theo.)"])
def test_a_heading_and_a_note_may_be_laid_out_otherwise(line):
    assert codes(paragraphs((line, WRONG), (END, S.body_look))) == set()


def test_a_tab_sets_a_line_in():
    assert codes(paragraphs(("\t1. Đủ nội dung.", replace(S.body_look, first=0)), (END, S.body_look))) == set()


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
        ("QUYẾT ĐỊNH", "", f"Theo {KNOWN[9:]}, chi bộ chịu trách nhiệm thực hiện Quy chế này.", "Chi bộ", set()),
        ("QUYẾT ĐỊNH", "", f"Theo {KNOWN[9:]}, chi bộ chịu trách nhiệm thi hành Quy chế này.", "Chi bộ", {"itself/type"}),
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


@pytest.mark.parametrize("component", ["subject", "name", "recipients", "letter"])
@pytest.mark.parametrize("dots", ["…………", "..........", "______"])
def test_dots_where_no_pen_fills_are_an_error(component, dots):
    words = {
        "subject": f"tổ chức {dots} năm 2026",
        "name": dots,
        "recipients": (f"- {dots};", "- Lưu Văn phòng Đảng uỷ."),
    }
    words["letter"] = f"V/v tổ chức {dots} năm 2026"
    spec = replace(S, **{component: words[component]}, **({"type": "", "subject": ""} if component == "letter" else {}))
    assert "placeholder/left" in {finding.code for finding in inspect(document(spec)) if finding.severity == "error"}


@pytest.mark.parametrize(("wide", "high", "told"), [(210.8, 297.8, False), (209.2, 296.2, False), (212, 297, True)])
def test_paper_may_be_a_millimetre_off(wide, high, told):
    parts = dict(read_parts(document(S)))
    width, height = (round(side * 1440 / 25.4) for side in (wide, high))
    main, made = re.subn(
        r"<w:pgSz [^>]*/>", f'<w:pgSz w:w="{width}" w:h="{height}"/>', parts["word/document.xml"].decode()
    )
    assert made == 1
    found = {finding.code for finding in inspect(write_parts({**parts, "word/document.xml": main.encode()}))}
    assert found == ({"page-size/size"} if told else set())


def test_what_was_found_and_is_wanted_stands_in_a_finding():
    letter = {"type": "", "subject": "", "letter": "Về việc mời họp", "number": "Số 08-CV/ĐU"}
    spec = replace(S, **letter, paragraphs=("Kính gửi:", "Đảng uỷ xã A;", "Đảng uỷ xã B.", BODY))
    told = {finding.code: (finding.found, finding.wanted) for finding in inspect(document(spec))}
    assert told["addressees/lead"] == ("Đ", "-")
    told = {
        finding.code: (finding.found, finding.wanted) for finding in inspect(document(replace(S, number="Số 00-KH/ĐU")))
    }
    assert told["number-form/nought"] == ("Số 00-KH/ĐU", "01")


THEME = (
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="x"><a:themeElements>'
    '<a:clrScheme name="x"/><a:fontScheme name="x"><a:majorFont><a:latin typeface="{major}"/></a:majorFont>'
    '<a:minorFont><a:latin typeface="{minor}"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>'
)
KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme"


@pytest.mark.parametrize("kind", ["major", "minor"])
@pytest.mark.parametrize("wrong", ["major", "minor"])
def test_a_typeface_is_that_of_the_theme_where_a_run_asks_for_it(kind, wrong):
    fonts = {"major": "Times New Roman", "minor": "Times New Roman", wrong: "Cambria"}
    parts = dict(read_parts(document(S)))
    parts["word/theme/theme1.xml"] = THEME.format(**fonts).encode()
    for name, was, now in (
        ("word/document.xml", ">KẾ HOẠCH<", ""),
        (
            "word/_rels/document.xml.rels",
            "</R",
            f'<Relationship Id="rId99" Type="{KIND}" Target="theme/theme1.xml"/></R',
        ),
        (
            "[Content_Types].xml",
            "</T",
            (
                '<Override PartName="/word/theme/theme1.xml" '
                'ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/></T'
            ),
        ),
    ):
        head, found, rest = parts[name].decode().partition(was)
        assert found
        if not now:  # the run of the type
            head, tag, middle = head.rpartition("<w:rPr>")
            head += f'{tag}<w:rFonts w:asciiTheme="{kind}HAnsi" w:hAnsiTheme="{kind}HAnsi"/>{middle}'
        parts[name] = f"{head}{now or found}{rest}".encode()
    wanted = [("typeface/font", "Cambria")] if kind == wrong else []
    assert [(finding.code, finding.found) for finding in inspect(write_parts(parts))] == wanted


@pytest.mark.parametrize("value", ["inf", "-inf", "nan", "1e400", "9" * 400])
@pytest.mark.parametrize(
    "properties",
    [
        '<w:spacing w:before="{}"/>',
        '<w:spacing w:line="{}" w:lineRule="exact"/>',
        '<w:ind w:left="{}" w:firstLine="{}"/>',
        '<w:rPr><w:sz w:val="{}"/></w:rPr>',
    ],
)
def test_a_measure_that_is_no_number_is_no_fault_of_ours(properties, value):
    parts = dict(read_parts(document(S)))
    run = properties.format(*[value] * 2) if "rPr" in properties else ""
    layout = "" if run else f"<w:pPr>{properties.format(*[value] * 2)}</w:pPr>"
    main = parts["word/document.xml"].decode()
    end = main.index("</w:p>", main.index(BODY)) + len("</w:p>")
    parts["word/document.xml"] = (
        f"{main[:end]}<w:p>{layout}<w:r>{run}<w:t>{BODY}</w:t></w:r></w:p>{main[end:]}".encode()
    )
    docx = write_parts(parts)
    assert inspect(docx)
    assert vanban.fix(docx).docx
