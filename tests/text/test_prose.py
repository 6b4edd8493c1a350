"""A line is a paragraph, and letters in are letters out."""

import os
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vanban.text.prose import ProseError, parse, plain, read


def shown(text):
    return plain(parse(text)).split("\n")


def kinds(text):
    return [block.kind for block in parse(text)]


def notes(text):
    return [(note.code, note.line) for note in read(text).notes]


def codes(text, **options):
    with pytest.raises(ProseError) as error:
        parse(text, **options)
    return [(problem.code, problem.line) for problem in error.value.problems]


def test_a_line_is_a_paragraph():
    text = "2. Phủ xanh đất trống\nII. Nội dung\n\nMột đoạn.\nĐoạn nữa."
    assert shown(text) == ["2. Phủ xanh đất trống", "II. Nội dung", "Một đoạn.", "Đoạn nữa."]


@pytest.mark.parametrize(
    "line",
    [
        "0,4*0,6*12 m", "2*3*4", "5 * 6 * 7", "ngày __/__/2026", "__init__ và _VB_2026_", r"\\may-chu\van-ban", r"5\*6",
        "Đảng viên* được miễn, cán bộ* được mời.", "(*) và (**)", "* Tồn tại", "**", "*", "a ** b", "**chưa đóng",
        'Dùng dấu "*" và "*".', "('*') hoặc '*'", "(**3) và (5**)", "(**a) x**", "**a) một) hai**", "dấu ** và dấu **",
        "#1", "#", "-không cách", "1.234.567,89 đồng", "24/7", "C++", "A&B <x>", "{{ tên }} {% if %}", "15.", "a)",
        "[đường](http://x.vn)", "![hình](x.png)", "<b>đậm</b>", "> trích", "```", "##### sâu", "chú thích[^1]",
        "| a | b |", "X. Mác", "V. Lê-nin nói", "I-rắc", "Mục 3.2 nêu rõ", "Điều 5 Điều lệ Đảng quy định", "điều 5. x",
        "Chương trình công tác", "Phần lớn đảng viên", "Mục đích", "1.500 cây", "...", "---", "–", "A. Một",
        "(1) Rà soát; (2) Báo cáo.", "1/ Một", "1) Một", "đ) Năm", "1.1 Một", "II - NỘI DUNG", "I- MỘT", "I. Một",
        "I-MỤC ĐÍCH", "+ Cây keo", "- Cây lát", "Điều 1. Phạm vi", "Chương I", "Phần thứ nhất", "Mục 1",
    ],
)  # fmt: skip
def test_every_letter_of_a_line_stays(line):
    assert shown(line) == [line]


@pytest.mark.parametrize(
    ("line", "printed"),
    [("– Cây lát", "- Cây lát"), ("•\tCây lát", "- Cây lát"), ("\uf0b7  Cây lát", "- Cây lát"),
     ("· Cây", "- Cây"), ("o\tMột", "- Một"), ("§  \tMột", "§  \tMột"), ("ü\tMột", "- Một"), ("▪ Một", "- Một"),
     ("\uf0d8 Một", "- Một"), ('*"trích"* và **(đậm)**', '"trích" và (đậm)'),
     ("o Một", "o Một"), ("1.\tMột", "1. Một"), ("**Lưu ý:** x", "Lưu ý: x"), ("*nghiêng*, x", "nghiêng, x"),
     ("***cả hai***", "cả hai"),
     ("(**03** đồng chí)", "(03 đồng chí)"), ("*** Tồn tại:**", "* Tồn tại:"),
     ("**a) Lúa:** 12 tấn", "a) Lúa: 12 tấn"), ("*c) Ngô (lai)* và **1) Khoai**", "c) Ngô (lai) và 1) Khoai"),
     ("# Một", "I- Một")],
)  # fmt: skip
def test_the_short_list_of_marks(line, printed):
    assert shown(line) == [printed]


def test_bold_and_italic():
    (block,) = parse("Một **đậm** và *nghiêng* và ***cả hai***, **đậm *cả hai* đậm**.")
    assert [(s.text, s.bold, s.italic) for s in block.spans if s.bold or s.italic] == [
        ("đậm", True, False), ("nghiêng", False, True), ("cả hai", True, True),
        ("đậm ", True, False), ("cả hai", True, True), (" đậm", True, False),
    ]  # fmt: skip


@pytest.mark.parametrize("text", ["*3 m* rộng", "12 *3 m", "x**đậm**y", "*a\nb*", "** a **"])
def test_stars_that_are_no_marks(text):
    assert all(not span.bold and not span.italic for block in parse(text) for span in block.spans)


def test_what_the_marks_of_every_day_are():
    text = "I. A\n1. b\na) c\n- d\n  - e\n+ f\n* g\n(1) h"
    assert kinds(text) == ["heading", "clause", "point", "dash", "dash", "dash", "paragraph", "paragraph"]
    assert [(block.label, block.level) for block in parse(text)[3:6]] == [("-", 0), ("-", 1), ("+", 0)]


def test_levels_without_typed_numbers_number_themselves():
    text = "# A\n## B\n### C\n#### D\n### E\n## F\n# G\n## H"
    assert shown(text) == ["I- A", "1. B", "1.1. C", "1.1.1. D", "1.2. E", "2. F", "II- G", "1. H"]
    assert notes(text) == []


def test_typed_numbers_are_printed_as_typed():
    text = "# II. A\n## 3) B\n## 5/ C\n# V. Lê-nin"
    assert shown(text) == ["II. A", "3) B", "5/ C", "V. Lê-nin"]
    assert shown("1. Một\n3. Ba\n3. Ba nữa\n15. là số") == ["1. Một", "3. Ba", "3. Ba nữa", "15. là số"]


def test_a_number_without_its_mark_is_text():
    assert shown("# A\n## 05 năm tới\n## 1 năm thực hiện") == ["I- A", "1. 05 năm tới", "2. 1 năm thực hiện"]
    assert shown("## 1.500 cây xanh") == ["1. 1.500 cây xanh"]


def test_where_one_heading_of_a_level_has_a_number_the_others_get_none_and_are_told():
    text = "# I. A\n# B\n## c\n# III. C\n## d"
    assert shown(text) == ["I. A", "B", "1. c", "III. C", "1. d"]
    assert ("prose-unnumbered", 2) in notes(text)
    assert shown("# A\n## 2. b\n### c") == ["I- A", "2. b", "2.1. c"]


def test_numbers_below_typed_roman_ones_count_as_those_of_the_second_level():
    assert shown("I. A\n1. b\n## c") == ["I. A", "1. b", "c"]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("1. a\n2. b\n3. c", []), ("1. a\n3. b", [2]), ("a) a\na) b", [2]), ("1. a\n1. b", [2]),
        ("a) a\nb) b\nc) c\nd) d\nđ) e\ne) g\ng) h", []), ("d) a\ne) b", [1, 2]), ("1. a\na) x\nb) y\n2. b\na) z", []),
        ("1. a\n2. b\nDòng khác.\n1. c", []), ("1. a\n2. b\nDòng khác.\n3. c", []), ("1. a\nDòng khác.\n3. c", [3]),
        ("Điều 1. A\n1. a\n2. b\nĐiều 2. B\n1. a", []), ("Điều 1. A\nĐiều 3. B", [2]), ("I. a\nII. b\nIV. c", [3]),
        ("Chương I\nA\nĐiều 1. a\nChương II\nB\nĐiều 2. b", []), ("1. a\n1.1. b\n1.2. c\n2. d\n2.1. e", []),
        ("2. a", [1]), ("(1) a\n(2) b", []),
    ],
)  # fmt: skip
def test_a_jump_or_a_repetition_is_told_at_its_line(text, lines):
    assert [line for code, line in notes(text) if code == "prose-number"] == lines


def test_a_letter_with_a_dot_is_a_label_in_order():
    prose = read("a. điểm một\nb. điểm hai\nd. điểm ba")
    assert [(block.kind, block.label) for block in prose.blocks] == [("paragraph", f"{letter}.") for letter in "abd"]
    assert [note.line for note in prose.notes] == [3]


def test_below_a_heading_without_a_number_none_has_one():
    text = "# I- A\n## 1. B\n## C\n### D\n## 2. E\n### F"
    assert [block.label for block in parse(text)] == ["I-", "1.", "", "", "2.", "2.1."]
    assert notes(text) == [("prose-unnumbered", 3), ("prose-unnumbered", 4)]


@pytest.mark.parametrize(
    ("line", "is_heading"),
    [("I.TÌNH HÌNH", True), ("I- Tình hình", True), ("I.Tình hình", False), ("V. Lê-nin", False)],
)
def test_a_roman_number_is_a_heading(line, is_heading):
    assert (kinds(line) == ["heading"]) is is_heading


def test_text_goes_on_behind_a_table():
    assert plain(parse("| a | b |\n|---|---|\n| c | d |\nxong.")) == "a | b\nc | d\nxong."


def test_a_second_row_of_rules_begins_a_table_of_its_own():
    text = "| a | b |\n|---|---|\n| 1 | 2 |\n| c | d | e |\n|---|:-:|--:|\n| 3 | 4 | 5 |\nxong."
    assert kinds(text) == ["table", "table", "paragraph"]
    assert plain(parse(text)) == "a | b\n1 | 2\nc | d | e\n3 | 4 | 5\nxong."
    assert [block.line for block in parse(text)] == [1, 4, 7]
    assert kinds("| a | b |\n|---|---|\n| c | d |\n|---|---|") == ["table", "table"]


@pytest.mark.parametrize("row", ["| - | - |", "| --- |", "| --- | x |"])
def test_a_row_in_which_nothing_is_begins_no_table(row):
    assert kinds(f"| a | b |\n|---|---|\n| 1 | 2 |\n{row}\n| 3 | 4 |") == ["table"]


def test_below_a_capital_letter_the_roman_numbers_begin_again():
    """No standard has this level (PL2, row 6): it is told once, and the numbers below it are right."""
    text = "A. ĐẶC ĐIỂM\nI. THUẬN LỢI\n1. Một.\nII. KHÓ KHĂN\nB. KẾT QUẢ\nI. XÂY DỰNG ĐẢNG\n1. Ba."
    assert shown(text) == text.split("\n")
    assert notes(text) == [("prose-letter", 1)]
    assert notes(text.replace("A. ĐẶC ĐIỂM", "**A. ĐẶC ĐIỂM**").replace("B. KẾT QUẢ", "**B. KẾT QUẢ**")) == []
    assert notes("I. MỘT\nA. Nguyễn Văn B\nI. HAI") == [("prose-number", 3)]
    assert notes("I. MỘT\nD. BỐN\nI. HAI") == [("prose-number", 3)]


@pytest.mark.parametrize(
    ("line", "wanted"),
    [("PHẦN THỨ NHẤT", "Phần thứ nhất"), ("CHƯƠNG I", "Chương I"), ("MỤC 1", "Mục 1"), ("ĐIỀU 1. Phạm vi", "Điều 1")],
)
def test_a_label_in_capitals_is_told_as_it_is_written(line, wanted):
    (note,) = read(line).notes
    assert (note.code, note.message) == ("prose-title", f"chuẩn viết “{wanted}”; dòng này in như đã gõ")


@pytest.mark.parametrize(
    "line", ["a/ Trồng trọt", "ii) Hai", "o Chăn nuôi", "a)Không cách", "đ)không cách", "b - Chăn nuôi"]
)
def test_an_item_that_is_written_otherwise_is_told_how_it_is_written(line):
    assert notes(f"Nội dung gồm\n{line}") == [("prose-item", 2)]


@pytest.mark.parametrize("line", ["a/c: khách", "ở xã", "o bế", "vì vậy", "x(a)", "và/hoặc"])
def test_a_word_is_no_item(line):
    assert notes(f"Nội dung gồm.\n{line}") == []


def test_a_comment_of_html_is_told():
    assert notes("<!-- ghi chú -->\nxong.") == [("prose-letters", 1)]


def test_structure_of_a_regulation():
    text = "Chương I\nQUY ĐỊNH CHUNG\nMục 1\nPHẠM VI\nĐiều 1. Đối tượng\n1. Một.\na) Hai.\nĐiều 2\nNguyên tắc\n1. Ba."
    assert kinds(text) == [
        "part-label", "part-title", "section-label", "section-title", "article", "clause", "point",
        "article", "article", "clause",
    ]  # fmt: skip
    assert shown(text) == text.split("\n")
    assert notes(text) == []


def test_an_article_that_is_a_sentence_is_bold_in_its_label_only():
    (block,) = parse("Điều 2. Quyết định này có hiệu lực từ ngày ký.")
    assert [(span.text, span.bold) for span in block.spans] == [
        ("Điều 2.", True),
        (" Quyết định này có hiệu lực từ ngày ký.", False),
    ]
    assert kinds("Điều 2.\nQuyết định này có hiệu lực từ ngày ký.") == ["article", "paragraph"]


def test_a_title_beside_its_chapter_or_in_small_letters_is_told():
    assert notes("Chương I. Quy định chung\nMột.") == [("prose-title", 1)]
    assert notes("Chương I\nQuy định chung") == [("prose-title", 2)]


def test_each_division_is_one_however_its_word_is_written():
    for word, number, kind in (("Phần", "thứ nhất", "part"), ("Chương", "I", "part"), ("Mục", "1", "section")):
        for written in (f"{word} {number}", f"{word} {number}".upper()):
            assert kinds(f"{written}\nMỘT") == [f"{kind}-label", f"{kind}-title"]


def test_a_title_in_capitals_goes_on_in_the_line_below():
    text = "Chương I\nQUY ĐỊNH CHUNG VỀ TRÁCH NHIỆM\nCỦA CHI UỶ, BÍ THƯ\nMục 1\nPHẠM VI\nVÀ ĐỐI TƯỢNG\nĐiều 1. Một"
    assert kinds(text) == [
        "part-label", "part-title", "part-title", "section-label", "section-title", "section-title", "article",
    ]  # fmt: skip
    assert shown(text) == text.split("\n")
    assert notes(text) == []


@pytest.mark.parametrize("line", ["Chương này quy định về UBND.", "1. MỘT", "- MỘT", "135", "Quy định chung",
                                  "A. ĐẶC ĐIỂM", "\nĐẶC ĐIỂM"])  # fmt: skip
def test_another_line_below_a_title_is_no_title(line):
    assert kinds(f"Chương I\nQUY ĐỊNH CHUNG\n{line}")[2:] != ["part-title"]


def test_a_line_in_capitals_below_a_heading_in_capitals_is_told():
    assert notes("I. KẾT QUẢ ĐẠT ĐƯỢC TRÊN CÁC\nLĨNH VỰC CÔNG TÁC\n1. Tốt.") == [("prose-line", 2)]
    assert notes("# KẾT QUẢ\nLĨNH VỰC CÔNG TÁC") == [("prose-line", 2)]
    for quiet in ("I. Kết quả\nLĨNH VỰC CÔNG TÁC", "I. KẾT QUẢ\nTốt.", "I. KẾT QUẢ\nTốt.\nLĨNH VỰC", "MỘT\nHAI"):
        assert notes(quiet) == []


@pytest.mark.parametrize(
    "text",
    ["```", "> trích", "![hình](x.png)", "##### sâu", "[x](y)", "<b>x</b>", "x[^1]", "**chưa đóng", "| a | b |"],
)
def test_what_cannot_be_printed_is_told(text):
    assert notes(text) == [("prose-letters", 1)]


def test_a_table_pasted_with_tabs_is_told_once():
    assert notes("TT\tHọ tên\tĐiểm\n1\tLò Văn D\t5\n2\tTrần Thị C\t4\nHết.") == [("prose-tabs", 1)]
    assert notes("1.\tMột\n2.\tHai\nHọ tên:\tNguyễn Văn A") == []


def test_a_line_that_seems_to_run_on_is_told():
    assert notes("Chi uỷ đã quán triệt tới\ntoàn thể đảng viên.") == [("prose-line", 2)]
    assert notes("Gồm:\ntoàn thể đảng viên.") == notes("Một\n\nhai") == []


def test_a_generated_level_cannot_be_skipped():
    assert codes("# A\n### B") == [("prose-level", 2)]
    assert shown("# A\n### 1.1. B") == ["I- A", "1.1. B"]


def test_headings_have_no_place_inside_an_item():
    assert codes("chữ\n\n# A", headings=False) == [("prose-heading", 3)]


def test_uneven_tables_name_the_row():
    assert codes("| a | b |\n|---|---|\n| 1 | 2 | 3 |\n| 1 | 2 |\n| 1 | 2 | 3 |") == [
        ("prose-table", 3),
        ("prose-table", 5),
    ]
    assert codes("| a | b |\n|---|\n| 1 | 2 |") == [("prose-table", 2)]


def test_tables():
    text = "| a | b |\n|---|--:|\n| x\\|y | **đậm** |\n| Cả hàng |\n| một<br>– hai | 2*3*4 |"
    (block,) = parse(text)
    rows = [[["".join(span.text for span in line) for line in cell] for cell in row] for row in block.rows]
    assert rows == [[["a"], ["b"]], [["x|y"], ["đậm"]], [["Cả hàng"]], [["một", "- hai"], ["2*3*4"]]]
    assert block.align == ("left", "right")
    assert block.rows[1][1][0][0].bold
    assert notes(text) == []


STARS = re.compile(r"\*")
EXAMPLES = int(os.environ.get("VANBAN_EXAMPLES", "20"))
LINES = st.lists(
    st.one_of(
        st.text(st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp")), max_size=40),
        st.text("abđ1.)*-#|_\\ IVX(+–•", max_size=16),
    ),
    max_size=6,
)


@settings(max_examples=EXAMPLES * 20, deadline=None)
@given(LINES)
def test_no_letter_is_lost_or_made(lines):
    """All of Unicode: beside the marks of the contract, the letters of each line are printed, in their order."""
    text = "\n".join(lines)
    try:
        blocks = parse(text)
    except ProseError:
        return
    if any(block.rows for block in blocks):
        return
    printed = plain(tuple(block._replace(label="") if made(block, lines) else block for block in blocks))
    given = [line for line in (bare(line) for line in lines) if line]
    assert [bare(line) for line in printed.split("\n") if bare(line)] == given


def made(block, lines):
    """Whether the number of a heading is ours."""
    return block.kind == "heading" and block.label not in lines[block.line - 1]


def bare(line):
    """A line without what the contract calls marks and without spaces: what must come out as it went in."""
    line = re.sub(r"^\s*#{1,4}[ \t]+(?=\S)", "", line)
    line = re.sub(r"^\s*[-–•·\uf0b7\uf0a7]\s+(?=\S)", "", line)
    return "".join(STARS.sub("", line).split())
