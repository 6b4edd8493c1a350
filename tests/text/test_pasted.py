"""Everyday pasted texts: raw in, every letter and each line a paragraph out, through each way in that a clerk has.

``tests/text/pasted/NN-name.txt`` is what was pasted, ``NN-name.out.txt`` what is printed, a paragraph a line.
"""

import json
from itertools import zip_longest
from pathlib import Path

import pytest
import yaml

import vanban
from tests.helpers.documents import PLAN_DATA as PLAN
from vanban.word.reader import lines_of

PASTED = Path(__file__).parent / "pasted"
RAW = sorted(path for path in PASTED.glob("*.txt") if not path.name.endswith(".out.txt"))


def printed(document):
    """The paragraphs between the title's rule and the signature, without spaces at the ends."""
    texts = [line.text.strip() for line in lines_of(vanban.render(document))]
    end = len(texts) - texts[::-1].index("Nơi nhận:")  # the last one: a pasted text may have its own
    return texts[texts.index("-----") + 1 : end - 2]


def wanted(path):
    return path.with_name(f"{path.stem}.out.txt").read_text(encoding="utf-8").rstrip("\n").split("\n")


def _typed(line, wanted):
    """Return a line with plain spaces where they were typed: before a number we print one at which no line ends."""
    pairs = zip_longest(line, wanted, fillvalue="")
    return "".join(" " if (char, was) == ("\u00a0", " ") else char for char, was in pairs)


def test_there_are_thirty():
    assert len(RAW) == 30


@pytest.mark.parametrize("path", RAW, ids=lambda path: path.stem)
def test_pasted_text_is_printed_line_by_line(path, tmp_path):
    text = path.read_text(encoding="utf-8")
    data = {"form": "plan", **PLAN}
    (tmp_path / "a.json").write_text(json.dumps({**data, "body": text}), encoding="utf-8")
    indented = "".join(f"  {line}" for line in text.splitlines(keepends=True))
    head = yaml.safe_dump(data, allow_unicode=True)
    (tmp_path / "b.yaml").write_text(f"{head}body: |2\n{indented}", encoding="utf-8")
    (tmp_path / "c.md").write_text(f"---\n{head}---\n{text}", encoding="utf-8")
    for name in ("a.json", "b.yaml", "c.md"):
        found = [
            _typed(*pair) for pair in zip_longest(printed(vanban.load(tmp_path / name)), wanted(path), fillvalue="")
        ]
        assert found == wanted(path), name
