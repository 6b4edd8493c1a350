"""Nothing given is lost without a word: see :mod:`tests.helpers.account`.

A sample of the scalars is tried; all of them with ``VANBAN_WHOLE=1``.
"""

import os
import re
import shutil
import unicodedata
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.conftest import FORM_EXAMPLES, ROOT
from tests.helpers import account

WHOLE = os.environ.get("VANBAN_WHOLE") == "1"
SHARE = 1 if WHOLE else 9
CASES = [(path, reader) for path in FORM_EXAMPLES for reader in account.WRITERS]


def test_at_most_fifteen_exceptions():
    assert len(account.EXCEPTIONS) <= 15
    assert all(account.EXCEPTIONS.values())


@pytest.mark.parametrize(("path", "reader"), CASES, ids=[f"{path.parent.name}-{reader}" for path, reader in CASES])
def test_each_scalar_is_printed_or_told(path, reader, tmp_path):
    write = account.WRITERS[reader]
    shutil.copytree(ROOT / "vanban/rubrics", tmp_path / "rubrics", dirs_exist_ok=True)
    tree = account.plain_tree(path.read_text(encoding="utf-8"))
    before = account.outcome(write(tree, tmp_path))
    assert before.lines is not None, before.told
    faults = []
    for key, value in account.scalars(tree):
        if zlib.crc32(f"{reader}{key}".encode()) % SHARE == 0:
            faults += [text] if (text := account.fault(tree, key, value, before, write, tmp_path)) else []
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("path", FORM_EXAMPLES, ids=[path.parent.name for path in FORM_EXAMPLES])
def test_any_text_is_printed_to_its_last_letter_or_told(path, tmp_path):
    """Text from all of Unicode in any scalar: what is accepted without a word is printed, letter by letter."""
    shutil.copytree(ROOT / "vanban/rubrics", tmp_path / "rubrics", dirs_exist_ok=True)
    tree = account.plain_tree(path.read_text(encoding="utf-8"))
    before = account.outcome(account.as_json(tree, tmp_path))
    places = [key for key, _value in account.scalars(tree) if not account.excepted(tree["form"], key)]

    @settings(max_examples=EXAMPLES, deadline=None, derandomize=not WHOLE, database=None)
    @given(st.sampled_from(places), TEXTS)
    def holds(key, text):
        after = account.outcome(account.as_json(account.changed(tree, key, text), tmp_path))
        if after.lines is None or after.tells(before):
            return
        page = letters("\n".join(after.lines))
        assert letters(text) in page or letters(SAID.sub("", text)) in page, (key, text)

    holds()


LETTERS = sorted((ROOT / "vanban/templates/letter").glob("example-*.yaml"))


@pytest.mark.parametrize("path", [*FORM_EXAMPLES, *LETTERS], ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_field_beside_nothing_else_is_printed_or_told(path, tmp_path):
    """Each field that can be left out is given to the least data that the form takes: no neighbour hides it."""
    shutil.copytree(ROOT / "vanban/rubrics", tmp_path / "rubrics", dirs_exist_ok=True)
    tree, left_out = account.plain_tree(path.read_text(encoding="utf-8")), {}
    for key in [*account.keys(tree)]:
        less = account.changed(tree, key, None) if account.has(tree, key) else tree
        if less != tree and account.outcome(account.as_json(less, tmp_path)).lines is not None:
            tree, left_out[key] = less, account.value_at(tree, key)
    least = account.outcome(account.as_json(tree, tmp_path))
    for key, value in left_out.items():
        if account.has(tree, key[:-1]) and value not in account.NOTHING and key not in UNSEEN.get(tree["form"], ()):
            after = account.outcome(account.as_json(account.changed(tree, key, value), tmp_path))
            seen = after.lines != least.lines or after.tells(least)
            assert seen or account.excepted(tree["form"], key), key


UNSEEN = {"conference-minutes": [("Ngày ban hành",)]}
"""The day on which they were held is printed in its place, and in the example it is the same."""


EXAMPLES = int(os.environ.get("VANBAN_EXAMPLES", "12"))
PIECES = [
    "2*3*4", "__/__/2026", r"\\may", "đảng viên*", "–", "•", "a)", "1.", "15.", "II-", "# x", "{{ a }}", "&", "<b>",
    "đ/c", "Lưu:", "./.", "V/v", "ngày", "tại", "Hà Nội", "\n", "\t", "05/11/26", "0912", "1.500.000", "**x**", "|",
]  # fmt: skip
TEXTS = st.one_of(
    st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=30),
    st.lists(
        st.sampled_from(PIECES),
        min_size=1,
        max_size=6,
    ).map(" ".join),
)


SAID = re.compile(r"^\s*(?:đồng chí|đ/c|đc|tại|ở|v/v)[\s:.]+(?=\S)", re.IGNORECASE)
"""What a form says before a value, and then not twice."""


def letters(text):
    """A text as its letters: composed, small, without spaces, marks of prose, and what a form sets or says itself."""
    text = unicodedata.normalize("NFC", unicodedata.normalize("NFC", text).casefold())
    text = re.sub(r"(?<!\S)(?:#{1,4}|[-–•·\uf0b7\uf0a7])(?!\S)", "", text)
    return re.sub(r"[\s*]+", "", text).replace("lưu:", "lưu").strip("-.;:,/…")
