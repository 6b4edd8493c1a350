"""A hand's edits of a file."""

import docx as python_docx


def replaced(path, was, now):
    text = path.read_text(encoding="utf-8")
    assert was in text
    path.write_text(text.replace(was, now), encoding="utf-8")


def by_python_docx(path):
    document = python_docx.Document(path)
    document.paragraphs[-1].add_run(" Thêm bằng tay.")
    document.save(path)
