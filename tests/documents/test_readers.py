"""Whoever opens a document, in whichever program, reads the same words."""

import re
from collections import Counter
from functools import cache

import pytest

import vanban
from tests.conftest import FORM_EXAMPLES
from tests.helpers import readers
from vanban.word.package import read_parts
from vanban.word.pdf import to_pdf

pytestmark = [pytest.mark.office, pytest.mark.readers]
STANDARDS = ("hd05-2026", "hd36-2018")
READERS = ("python_docx", "docx2txt", "mammoth", "pandoc")


@pytest.fixture(scope="module")
def papers(tmp_path_factory):
    """Every form's example under both standards."""
    folder = tmp_path_factory.mktemp("papers")
    found = {}
    for path in FORM_EXAMPLES:
        for standard in STANDARDS:
            paper = folder / f"{path.parent.name}-{standard}.docx"
            paper.write_bytes(vanban.render(vanban.load(path), standard=standard))
            found[path.parent.name, standard] = paper
    return found


CASES = [pytest.param((path.parent.name, each), id=f"{path.parent.name}-{each}") for path in FORM_EXAMPLES
         for each in STANDARDS]  # fmt: skip


@cache
def _words(path):
    return readers.ours(path).split()


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("case", CASES)
def test_a_reader_of_word_files_reads_every_word(papers, case, reader):
    assert getattr(readers, reader)(papers[case]).split() == _words(papers[case])


@pytest.mark.parametrize("case", CASES)
def test_the_text_of_the_leaves_is_every_letter(papers, case):
    """By a rule that knows neither tabs nor breaks: no letter lies in an element."""
    assert "".join(readers.inner_text(papers[case]).split()) == "".join(_words(papers[case]))


def test_a_page_in_a_browser_shows_every_word(papers):
    for path, shown in zip(papers.values(), readers.docx_preview(papers.values()), strict=True):
        assert shown.split() == _words(path), path.name


def test_the_pdf_says_every_word(papers):
    """Cells stand side by side, so words are counted; numbers of pages and heads of tables come more than once."""
    for path, pdf in zip(papers.values(), to_pdf([path.read_bytes() for path in papers.values()]), strict=True):
        told, written = Counter(readers.pdf_text(pdf).split()), Counter(_words(path))
        assert not written - told, path.name
        assert all(word in written or word.isdigit() for word in told - written), path.name


def test_the_number_is_a_plain_text(papers):
    for path in papers.values():
        parts = read_parts(path.read_bytes())
        assert not re.search(rb"<w:(?:noBreakHyphen|softHyphen|sym)\b", parts["word/document.xml"])
    paper = papers["plan", STANDARDS[0]]
    assert re.search(r"^Số \d+-KH/\w+$", readers.docx2txt(paper), re.MULTILINE)
