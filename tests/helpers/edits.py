"""A hand's edits of a file."""

import docx as python_docx
from docx.shared import Mm


def replaced(path, was, now):
    text = path.read_text(encoding="utf-8")
    assert was in text
    path.write_text(text.replace(was, now), encoding="utf-8")


def margin_by_python_docx(path):
    """Type a word, and make the left margin narrower than it should be."""
    document = python_docx.Document(path)
    document.paragraphs[-1].add_run(" Thêm bằng tay.")
    document.sections[0].left_margin = Mm(25)
    document.save(path)


def by_python_docx(path):
    document = python_docx.Document(path)
    document.paragraphs[-1].add_run(" Thêm bằng tay.")
    document.save(path)
