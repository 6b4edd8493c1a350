"""Correct documents of the Party that vanban did not make, and papers that are not documents of the Party.

A component's text is that of its paragraph; in a head set with tabs it is the part between two tabs. ``rule`` is the
row of dashes under the subject. The page number is a field in the header, so its text here is empty.
"""

from collections.abc import Callable
from typing import NamedTuple

from tests.checks.blind import by_python_docx
from tests.checks.blind.content import Content, compose
from tests.checks.blind.contents import first
from tests.checks.blind.page import Paper, parts


class Document(NamedTuple):
    name: str
    type: str
    standard: str
    construction: str
    parts: dict[str, str | tuple[str, ...]]
    build: Callable[[], bytes]


def _document(content: Content, construction: str, write: Callable[[Paper], bytes]) -> Document:
    paper = compose(content)
    return Document(
        content.name, content.type, content.standard, construction, parts(paper), lambda: write(paper)
    )


DOCUMENTS: tuple[Document, ...] = (
    _document(first.LETTER_TO_ONE, "python-docx, direct", by_python_docx.direct),
    _document(first.REPORT, "python-docx, styles", by_python_docx.styled),
    _document(first.DECISION, "python-docx, direct", by_python_docx.direct),
    _document(first.CELL_RESOLUTION, "python-docx, styles", by_python_docx.styled),
    _document(first.PROPOSAL, "python-docx, direct", by_python_docx.direct),
)
FOREIGN: tuple[Document, ...] = ()
