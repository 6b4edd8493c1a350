"""Markdown as official texts need it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vanban import prose
from vanban.prose import ProseError, parse, plain


def shown(text):
    return plain(parse(text)).split("\n")


def codes(text, **options):
    with pytest.raises(ProseError) as error:
        parse(text, **options)
    return [(problem.code, problem.line) for problem in error.value.problems]


def test_levels_number_themselves():
    text = "# A\n## B\n### C\n#### D\n### E\n## F\n# G\n## H"
    assert shown(text) == ["I- A", "1. B", "1.1. C", "1.1.1. D", "1.2. E", "2. F", "II- G", "1. H"]


def test_points_follow_the_vietnamese_letters():
    text = "\n\n".join(f"{letter}) điểm" for letter in "abcdđeg")
    assert [line[:2] for line in shown(text)] == ["a)", "b)", "c)", "d)", "đ)", "e)", "g)"]


def test_points_begin_anew_under_each_clause():
    assert shown("1. Một\n\na) x\n\nb) y\n\n2. Hai\n\na) z") == ["1. Một", "a) x", "b) y", "2. Hai", "a) z"]


def test_a_typed_number_is_held_against_the_generated_one():
    assert shown("# I- A\n# II. B\n## 1. C") == ["I- A", "II- B", "1. C"]
    assert codes("# I- A\n# III- B") == [("prose-number", 2)]
    assert codes("a) x\n\nc) y") == [("prose-number", 3)]
    assert codes("d) x") == [("prose-number", 1)]


def test_a_level_cannot_be_skipped():
    assert codes("# A\n### B") == [("prose-level", 2)]


@pytest.mark.parametrize("text", ["```\nx\n```", "> trích", "![hình](x.png)", "##### sâu"])
def test_what_official_texts_do_not_have(text):
    assert codes(text)[0][0] == "prose-unsupported"


def test_headings_have_no_place_inside_an_item():
    assert codes("chữ\n\n# A", headings=False) == [("prose-heading", 3)]


def test_uneven_tables_name_the_row():
    assert codes("| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |") == [("prose-table", 3), ("prose-table", 4)]


def test_tables_keep_cells_and_sides():
    (block,) = parse("| a | b |\n|---|:-:|\n| x\\|y | **đậm** |")
    assert block.align == ("left", "center")
    assert "".join(span.text for span in block.rows[1][0]) == "x|y"
    assert block.rows[1][1][0].bold


def test_bold_and_italic():
    (block,) = parse("Một **đậm** và *nghiêng* và ***cả hai***.")
    kinds = [(span.text, span.bold, span.italic) for span in block.spans]
    assert ("đậm", True, False) in kinds
    assert ("nghiêng", False, True) in kinds
    assert ("cả hai", True, True) in kinds


@pytest.mark.parametrize("text", ["Điểm 2*3 = 6", "a_b_c", "<b>&amp;</b>", "Số: 135-KH/HU", "{{ tên }} {% if %}"])
def test_every_other_character_stays_what_it_is(text):
    assert shown(text) == [text]


def test_lines_join_and_hard_breaks_stay():
    assert [span.text for span in parse("một\nhai  \nba")[0].spans] == ["một hai\nba"]


@given(st.lists(st.text("abc đ.,;", min_size=1, max_size=30).map(str.strip).filter(bool), min_size=1, max_size=8))
def test_no_word_is_lost(paragraphs):
    text = "\n\n".join(paragraphs)
    try:
        blocks = parse(text)
    except ProseError:
        return
    assert plain(blocks).split() == text.split()


WORDS = st.sampled_from(["Bà", "a", "5", "x_y", "(c)", "d,", "e.", "–", "“f”", " g", "\n", "*", "**", "&"])
STARRED = st.lists(st.tuples(st.sampled_from(["", "*", "**"]), st.lists(WORDS, min_size=1, max_size=3)), max_size=5)


@given(STARRED, st.sampled_from([" ", "", ", "]))
def test_plain_emphasis_reads_as_the_whole_of_markdown_would(pieces, between):
    text = between.join(f"{mark}{' '.join(words)}{mark}" for mark, words in pieces).strip()
    if text and prose._PLAIN_EMPHASIS.fullmatch(text):
        assert list(prose._plain_emphasis(text)) == list(prose._inline(text))


def test_plain_emphasis_is_what_documents_have():
    for text in ("**Bí thư:** chủ trì", "theo *Hướng dẫn 42*, quý I", "gồm (**3** đồng chí).", "**a** *b* **“c”**"):
        assert prose._PLAIN_EMPHASIS.fullmatch(text)
    for text in ("2*3*4", "**a", "a**b**", "*a **b** c*", r"\*a\*", "_a_ *b*"):
        assert not prose._PLAIN_EMPHASIS.fullmatch(text)
