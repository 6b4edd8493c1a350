"""Promise: ``extract(render(d)) == d`` for every form, field, space and break, or render refuses."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import vanban
from tests.conftest import FORM_EXAMPLES
from tests.helpers.account import changed, plain_tree, scalars
from vanban.errors import VanbanError

BREAKS = ["\n", "\r\n", "\x0b", "\x85", "\u2028", "\u2029", "\n\n", " \n ", "\t"]
SPACES = ["  ", "\u00a0", "\u2003", "\u2009", "\u2007", "\u3000", "\u200b", "\u2060", "\u00ad"]
BLANK = ["\u00a0", "\u200b", "\u3164", "\u2800", "\u3000", "\u2060", "\u00ad", "\u034f", "\u115f", "\u2063", "\ufe0f"]
FIELDS = [(path, key) for path in FORM_EXAMPLES for key, _value in scalars(plain_tree(path.read_text("utf-8")))]


def comes_back(path, key, value):
    try:
        document = vanban.load(changed(plain_tree(path.read_text("utf-8")), key, value))
        docx = vanban.render(document)
    except VanbanError:
        return
    assert vanban.extract(docx) == document
    assert [item.code for item in vanban.differences(docx)] == []


@given(
    st.sampled_from(FIELDS),
    st.lists(st.sampled_from([*BREAKS, *SPACES, "Một", "Hai (b)", "đ"]), min_size=1, max_size=5),
)
@settings(max_examples=60, deadline=None)
def test_what_comes_back_is_what_went_in(field, parts):
    comes_back(*field, "".join(parts))


@pytest.mark.parametrize("blank", BLANK, ids=lambda text: f"U+{ord(text):04X}")
def test_a_name_that_only_looks_filled_is_refused(blank):
    path, key = next(
        (path, key) for path, key in FIELDS if path.parent.name == "letter" and key[-1] == "Họ tên người ký"
    )
    with pytest.raises(vanban.InputError):
        vanban.render(vanban.load(changed(plain_tree(path.read_text("utf-8")), key, blank)))


@pytest.mark.parametrize(
    "draft", ["\uff11", "1" * 100_000, "1" + ".000" * 30_000, "\uff11.\uff10\uff10\uff10", "1.\uff10\uff10\uff10"]
)
def test_a_number_of_other_figures_or_of_thousands_of_them_is_refused(draft):
    path = next(path for path in FORM_EXAMPLES if path.parent.name == "letter")
    tree = {**plain_tree(path.read_text("utf-8")), "Dự thảo lần": draft}
    with pytest.raises(vanban.InputError):
        vanban.load(tree)


@pytest.mark.parametrize("word", ["ViÖt", "Ñaûng", "V¨n"])
def test_a_short_word_of_an_old_encoding_is_told(word):
    path = next(path for path in FORM_EXAMPLES if path.parent.name == "letter")
    told = []
    vanban.load({**plain_tree(path.read_text("utf-8")), "Trích yếu": word}, advice=told.append)
    assert "legacy-word" in {item.code for item in told}
