"""Letters that only look right, cells that a spreadsheet would run, tables of bars, numbers cited and numbers in order."""

import pytest

from vanban.text import citations, columns, foreign_marks, pipe_table, spreadsheet
from vanban.text.characters import (
    SOFT_BREAK,
    eth_for_dstroke,
    forbidden_character,
    foreign_word,
    looks_blank,
    one_break,
    outside_typeface,
)
from vanban.text.emphasis import Span
from vanban.text.sequence import Sequence, number_of
from vanban.text.typography import text_width


@pytest.mark.parametrize(
    ("text", "word", "start"),
    [
        ("Chi bộ ViÖt Nam", "ViÖt", 7),
        ("Ñaûng uỷ", "Ñaûng", 0),
        ("(§¶ng bé)", "§¶ng", 1),
        ("§iÒu 5", "§iÒu", 0),
        ("Ö, ViÖt", "ViÖt", 3),  # alone it is a sign
        ("ÖÖx", "ÖÖx", 0),
        ("năm®", "năm®", 0),
        ("ă®", None, None),
        ("nam®", "nam®", 0),
        ("§ 5, §5", None, None),
        ("a§ 5", None, None),
        ("Chi bộ thôn Hoa Ban", None, None),
        ("sè ½x; ¼y", "½x", 3),
    ],
)
def test_a_word_of_an_old_encoding(text, word, start):
    found = foreign_word(text)
    assert (found and (found[0], found.start())) == (word and (word, start))


def test_letters_that_the_typeface_has_not():
    assert outside_typeface("Đảng uỷ – “A” 中 và 中, ✓") == ((14, "中"), (22, "✓"))
    assert outside_typeface("Chi bộ") == ()


@pytest.mark.parametrize("text", ["", " \t\n", "\u200b\u2060", "\u2800", "\u3164", "\ufeff\u00ad", "\U000e0020"])
def test_what_leaves_no_ink(text):
    assert looks_blank(text)
    assert not looks_blank(f"{text}.")


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n", "\x0b", "\x85", "\u2028", "\u2029"])
def test_every_end_of_a_line_is_one(end):
    assert one_break(f"a{end}b") == "a\nb"
    assert bool(SOFT_BREAK.fullmatch(end)) is (end not in ("\r\n", "\r", "\n"))  # those come with pasted text alone


@pytest.mark.parametrize(
    "char",
    ["\x00", "\x0b", "\x0c", "\r", "\x1f", "\x7f", "\x9f", "\u202e", "\u2066", "\ufdd0", "\uffff", "\ud800", "\ufeff"],
)
def test_what_no_document_may_hold(char):
    assert forbidden_character(f"ab{char}c{char}") == (2, f"U+{ord(char):04X}")


def test_what_is_not_printable_and_may_stay():
    assert forbidden_character("a\tb\nc\u00a0d\u200be") is None


def test_the_first_icelandic_letter():
    assert (eth_for_dstroke("aðÐ"), eth_for_dstroke("aÐð"), eth_for_dstroke("Đđ")) == (1, 1, None)


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"])
def test_no_cell_begins_a_formula(sign):
    for text in (f"{sign}1+1", f"  {sign}1"):
        assert spreadsheet.safe(text) == f"'{text}"
        assert spreadsheet.plain(f"'{text}") == text
    assert spreadsheet.safe(f"a{sign}") == f"a{sign}"
    assert spreadsheet.plain(f"'a{sign}") == f"'a{sign}"


def test_rows_as_csv():
    assert spreadsheet.csv_text([["=1", "a,b"], ["c", 'd"']]) == '\'=1,"a,b"\r\nc,"d"""\r\n'
    assert spreadsheet.csv_text([["a"]], end="\n") == "a\n"


@pytest.mark.parametrize(
    ("line", "cells"),
    [
        ("| a | b |", ["a", "b"]),
        ("|a|b", ["a", "b"]),
        (r"| a \| b | c |", ["a | b", "c"]),
        (r"| a | b \|", ["a", "b |"]),
        ("|", [""]),
        ("||", [""]),
        ("  | a |  ", ["a"]),
        ("a | b", []),
        ("", []),
    ],
)
def test_the_cells_of_a_row(line, cells):
    assert pipe_table.cells(line) == cells


@pytest.mark.parametrize(
    ("line", "sides"),
    [
        ("|---|:--|--:|:-:|", ("left", "left", "right", "center")),
        ("|-|", ("left",)),
        ("|:|", ()),
        ("|---|a|", ()),
        ("---", ()),
    ],
)
def test_the_sides_of_columns(line, sides):
    assert pipe_table.sides(line) == sides


@pytest.mark.parametrize("sign", list("-–•·▪●◦"))
def test_a_bullet_in_a_cell_is_a_dash(sign):
    assert pipe_table.lines_of(f"{sign} một<br>hai <BR/> **ba**") == (
        (Span("- một"),), (Span("hai"),), (Span("ba", bold=True),),
    )  # fmt: skip


def test_letters_that_word_pastes_for_bullets():
    for letter in "o§üvØ":
        assert pipe_table.lines_of(f"{letter}\tmột") == ((Span("- một"),),)
        assert pipe_table.lines_of(f"{letter} một") == ((Span(f"{letter} một"),),)


@pytest.mark.parametrize(
    ("text", "number", "dated", "day"),
    [
        ("theo Kế hoạch số 135-KH/TU, ngày 06/3/2018 của", "135-KH/TU", True, (2018, 3, 6)),
        ("Số 05-QĐ/ĐU ngày 6 tháng 03 năm 2018", "05-QĐ/ĐU", True, (2018, 3, 6)),
        ("số 05a-QĐi/BTCTU-BNCTU, ngày", "05a-QĐi/BTCTU-BNCTU", True, None),
        ("số 05-CV/VPTW/nb", "05-CV/VPTW/nb", False, None),
    ],
)
def test_a_document_that_is_named_by_its_number(text, number, dated, day):
    (found,) = citations.mentions(text)
    assert (found.number, found.dated, found.day, found.start) == (number, dated, day, text.lower().index("số"))
    assert text[found.start :].startswith(found.text)


def test_a_number_in_brackets_is_a_mark():
    text = "theo [135-KH/TU] và [ 05-QĐ/ĐU ], [không]"
    assert citations.marks(text) == ["135-KH/TU", "05-QĐ/ĐU"]
    assert citations.marks("135-KH/TU") == []
    assert citations.spelled(text, {"135-KH/TU": "Kế hoạch"}.get) == "theo Kế hoạch và [ 05-QĐ/ĐU ], [không]"
    assert list(citations.mentions("135-KH/TU, số liệu")) == []


@pytest.mark.parametrize(
    ("line", "word"),
    [
        ("```", "khối mã"), ("~~~x", "khối mã"), ("> lời", "trích dẫn"), ("##### Đề mục", "bốn cấp"), ("| a |", "không thành bảng"),
        (">lời", None), ("#### Đề mục", None), ("lời", None),
    ],
)  # fmt: skip
def test_a_mark_at_the_start_that_is_none_of_ours(line, word):
    found = list(foreign_marks.at_the_start(line))
    assert [word in sentence for sentence in found] == ([True] if word else [])


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("![hình](a.png)", "hình"), ("[chữ](địa chỉ)", "liên kết"), ("lời[^1]", "cuối trang"), ("lời<br>", "thẻ HTML"),
        ("</SPAN>", "thẻ HTML"), ("<h6>", "thẻ HTML"), ("lời**", "dấu **"), ("**lời", "dấu **"),
        ("<h7>", None), ("<không>", None), ("[chữ]", None), ("a ** b", None), ("[x^1]", None),
    ],
)  # fmt: skip
def test_a_mark_inside_that_is_none_of_ours(text, word):
    found = list(foreign_marks.inside(text))
    assert [word in sentence for sentence in found] == ([True] if word else [])
    assert foreign_marks.suspect(text) or not word


def test_lines_with_tabs_are_told_once_at_the_first():
    lines = ["a", "một\thai x\ty", "một hai\tba", "một hai\tba", "-\tdòng", "một hai\tba", "một hai\tba"]
    assert [number for number, _sentence in foreign_marks.tabbed(lines)] == [2, 6]
    assert list(foreign_marks.tabbed(["một hai\tba", "a", "một hai\tba"])) == []


@pytest.mark.parametrize(
    ("label", "number"),
    [
        ("II-", 2), ("1.3.", 3), ("đ)", 5), ("(4)", 4), ("IX.", 9), ("XL", 40), ("XC.", 90), ("CXIV/", 114), ("V –", 5), ("a)", 1),
        ("y)", 23), ("f)", None), ("123456789", 123456789), ("1234567890", None), ("", None), ("ab)", None), ("²", None),
    ],
)  # fmt: skip
def test_the_number_of_a_label(label, number):
    assert number_of(label) == number


@pytest.mark.parametrize(
    ("labels", "told"),
    [
        (["1.", "2.", "3."], []),
        (["1.", "3."], ["3."]),
        (["2."], ["2."]),
        (["1.", "1."], ["1."]),
        (["1.", "2.", None, "1."], []),
        (["1.", None, "3."], ["3."]),
        (["1.", "a)", "b)", "2.", "a)"], []),
        (["1.", "a)", "(1)", "(2)", "b)", "(1)", "c)"], []),
        (["1.", "1.1.", "1.2.", "2.", "2.1."], []),
        (["1.", "1.1.", "1.3."], ["1.3."]),
        (["1.", None, "1.", "1."], ["1."]),
        (["1.", "?.", "2."], []),
    ],
)
def test_a_jump_or_a_repetition_of_labels(labels, told):
    found = []
    sequence = Sequence(lambda line, code, _sentence, **values: found.append((line, code, values["label"])))
    for line, label in enumerate(labels):
        if label is None:
            sequence.interrupt()
        else:
            sequence.see(line, label)
    assert [label for _line, _code, label in found] == told
    assert all((labels[line], code) == (label, "prose-number") for line, code, label in found)


def test_how_wide_a_cell_must_be():
    """In twips: a twentieth of a point; 75 of padding at each side and 20 to spare."""
    assert columns.cell_width(10) == 370
    assert columns.longest("một hai\tbaa\nbốn", 14) == max(
        text_width(word, 14) for word in ("một", "hai", "baa", "bốn")
    )
    assert columns.longest("một\u00a0hai", 14) == text_width("một\u00a0hai", 14)
    assert columns.longest("https://a.vn/bbbb/c", 14) == max(
        text_width(part, 14) for part in ("https://", "a.vn/", "bbbb/")
    )
    assert columns.longest("và/hoặc", 14) == text_width("và/hoặc", 14)
    assert columns.longest("một", 14, bold=True) == text_width("một", 14, bold=True)


@pytest.mark.parametrize(
    ("least", "wants", "width", "widths"),
    [
        ([10, 10], [1, 1], 100, [50, 50]),
        ([10, 10], [1, 3], 100, [25, 75]),
        ([40, 10], [1, 3], 100, [40, 60]),
        ([40, 10, 10], [1, 3, 1], 100, [40, 45, 15]),
        ([50, 50], [1, 3], 100, [50, 50]),
        ([50, 80, 90], [1, 1, 1], 150, [50, 50, 50]),
        ([10, 80, 90], [1, 1, 1], 150, [10, 70, 70]),
        ([10, 60, 90], [1, 1, 1], 150, [10, 60, 80]),
    ],
)
def test_how_columns_share_a_width(least, wants, width, widths):
    assert columns.shared(least, wants, width) == widths


@pytest.mark.parametrize(
    ("text", "face", "units"),
    [
        # Advance widths of Times New Roman in 1/2048 em, as its tables give them.
        ("A", {}, 1479), ("Ấ", {}, 1479), ("m", {}, 1593), ("ư", {}, 1110), ("Ự", {}, 1589), ("đ", {}, 1024), ("…", {}, 2048),
        ("A", {"bold": True}, 1479), ("Đ", {"bold": True}, 1479), ("a", {"bold": True}, 1024), ("i", {"bold": True, "italic": True}, 569),
        ("A", {"italic": True}, 1251), ("AB", {"italic": True}, 2502), ("中", {}, 1593), ("\u00a0", {}, 702),
    ],
)  # fmt: skip
def test_the_width_of_letters(text, face, units):
    assert text_width(text, 2048, **face) == units
    assert text_width(text, 1024, **face) == units / 2
