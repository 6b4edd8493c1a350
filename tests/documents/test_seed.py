"""The 2024 plan: every word of the source, in its order, is in the Word file."""

import re
from pathlib import Path

import vanban
from vanban.word.reader import lines_of

ROOT = Path(__file__).parents[2]
SEED = ROOT / "tests/data/ke-hoach-sinh-hoat-chi-bo-mau-2024.txt"
PLAN = ROOT / "examples/ke-hoach-chi-bo-mau-2024/ke-hoach.md"


def _words(text):
    """The words as printed: the copy marks bold with ** and a printed star inside bold as ***."""
    return re.sub(r"\*\*", "", re.sub(r"\*\*\* ", " * ", text)).split()


def test_every_word_of_the_seed_is_in_the_document_in_its_order():
    wanted = _words(SEED.read_text(encoding="utf-8"))
    lines = [line.text for line in lines_of(vanban.render(vanban.load(PLAN)))]
    printed = [word for word in _words("\n".join(lines)) if word != "-----"]
    head, tail = printed.index("KẾ"), wanted.index("Nơi")
    assert printed[head : head + tail] == wanted[:tail]
    rest = " ".join(printed[head + tail :])
    assert rest == " ".join(wanted[tail:])


def test_blanks_of_the_source_stay_blank():
    text = "\n".join(line.text for line in lines_of(vanban.render(vanban.load(PLAN))))
    assert "Số \u00a0\u00a0\u00a0\u00a0\u00a0\u00a0-KH/HU" in text
    assert "ngày \u00a0\u00a0\u00a0\u00a0\u00a0\u00a0 tháng \u00a0\u00a0\u00a0\u00a0\u00a0\u00a0 năm 2024" in text
