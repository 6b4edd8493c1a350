"""Word files and data files made by version 0.1 load, extract and print as they did: ten of them are kept."""

from pathlib import Path

import pytest

import vanban
from vanban.word.reader import lines_of

STORED = Path(__file__).parent / "stored"
NAMES = sorted(path.stem for path in STORED.glob("*.docx"))


def printed(document):
    """What is printed now; a long subject stands in lines of its own, and some spaces have become no-break ones."""
    lines = lines_of(vanban.render(document))
    subject = [line for line in lines if line.style == "VB Trích yếu"]
    whole = {id(line): [] for line in subject[1:]} | {id(line): [" ".join(each.text for each in subject)]
                                                      for line in subject[:1]}  # fmt: skip
    texts = (text for line in lines for text in whole.get(id(line), line.text.split("⏎")))
    return [text.replace("\u00a0", " ") for text in texts if text]


def kept(name):
    """What version 0.1 printed, without blank lines; a break inside a paragraph has become two paragraphs."""
    return [text for line in (STORED / f"{name}.txt").read_text().replace("\u00a0", " ").split("\n")[:-1]
            for text in line.split("⏎") if text]  # fmt: skip


def test_ten_are_kept():
    assert len(NAMES) == 10


@pytest.mark.parametrize("name", NAMES)
def test_a_word_file_without_a_schema_prints_as_before(name):
    assert printed(vanban.extract(STORED / f"{name}.docx")) == kept(name)


@pytest.mark.parametrize("name", NAMES)
def test_a_data_file_of_schema_1_prints_as_before(name, tmp_path):
    path = tmp_path / "cu.yaml"
    path.write_text("Lược đồ: 1\n" + (STORED / f"{name}.yaml").read_text())
    assert printed(vanban.load(path)) == kept(name)


@pytest.mark.parametrize("name", [name for name in NAMES if name != "cach-viet-cu"])
def test_nothing_is_told_to_be_changed_by_hand(name):
    assert vanban.differences(STORED / f"{name}.docx") == ()


def test_what_is_rendered_now_carries_its_schema():
    document = vanban.extract(STORED / "cach-viet-cu.docx")
    assert vanban.extract(vanban.render(document)) == document


def test_a_schema_that_nobody_knows_is_told(tmp_path):
    path = tmp_path / "x.yaml"
    path.write_text("Lược đồ: 3\n" + (STORED / "giay-moi.yaml").read_text())
    with pytest.raises(vanban.InputError, match=r"x.yaml:1:10: lược đồ là 1"):
        vanban.load(path)
