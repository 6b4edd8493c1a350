"""Correct documents of the Party that vanban did not make, and papers that are not documents of the Party.

A component's text is that of its paragraph; in a head set with tabs it is the part between two tabs. ``rule`` is the
row of dashes under the subject. The page number is a field in the header, so its text here is empty. Khoản and điểm
are in ``body``, a Điều (with its text, where both stand in one paragraph) in ``headings``.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from tests.checks.blind import by_hand, by_python_docx, foreign
from tests.checks.blind.content import Content, compose
from tests.checks.blind.contents import decisions, first, guides, letters, notices, plans, reports, resolutions
from tests.checks.blind.markup import Markup
from tests.checks.blind.page import Paper, parts

FILES = Path(__file__).parent / "files"


class Document(NamedTuple):
    name: str
    type: str
    standard: str
    construction: str
    parts: dict[str, str | tuple[str, ...]]
    build: Callable[[], bytes]


def _markup(kind: type[Markup]) -> Callable[[Paper], bytes]:
    return lambda paper: kind(paper).bytes()


WRITERS: dict[str, Callable[[Paper], bytes]] = {
    "python-docx, direct": by_python_docx.direct,
    "python-docx, styles": by_python_docx.styled,
    "python-docx, tables": by_python_docx.celled,
    "tabs": _markup(by_hand.Tabs),
    "text boxes": _markup(by_hand.Boxes),
    "frames": _markup(by_hand.Frames),
    "document defaults": _markup(Markup),
    "Word 2003": _markup(by_hand.Word2003),
    "Word 365": _markup(by_hand.Word365),
    "odd, decomposed letters": by_python_docx.direct,
    "odd, no-break spaces": _markup(by_hand.Word365),
    "odd, inherited": _markup(by_hand.Odd),
    "odd, toggled": _markup(by_hand.Toggled),
}
LETTERS: dict[str, Callable[[Paper], Paper]] = {
    "odd, decomposed letters": by_hand.decomposed,
    "odd, no-break spaces": by_hand.unbreaking,
}
CONTENTS: dict[str, tuple[Content, ...]] = {
    "python-docx, direct": (
        first.LETTER_TO_ONE,
        first.DECISION,
        first.PROPOSAL,
        notices.SENDING,
        notices.CONCLUSION,
    ),
    "python-docx, styles": (
        first.REPORT,
        first.CELL_RESOLUTION,
        decisions.STATUTE_DECISION,
        guides.GUIDE,
        notices.SCHEDULE,
    ),
    "python-docx, tables": (
        letters.TASKS,
        reports.MONTHLY,
        guides.MINUTES,
        resolutions.DRAFT,
        decisions.DISTRICT_DECISION,
    ),
    "tabs": (letters.DISTRICT_LETTER, resolutions.CIRCULAR),
    "text boxes": (reports.APPRAISAL, notices.STEERING),
    "frames": (reports.OUTGOING, plans.CELL_PLAN),
    "document defaults": (
        letters.OFFICE_LETTER,
        plans.STUDY,
        notices.INSPECTION_NOTICE,
        guides.JOINT,
        decisions.MEMBER,
    ),
    "Word 2003": (
        letters.DEPUTY_LETTER,
        plans.DISTRICT_PLAN,
        guides.OLD_GUIDE,
        resolutions.COMMITTEE,
        guides.STATUTE,
    ),
    "Word 365": (
        letters.INVITING_LETTER,
        reports.PROVINCIAL,
        resolutions.DIRECTIVE,
        guides.CONFIRMED_MINUTES,
        decisions.CADRE,
    ),
    "npm docx": (
        letters.PERSONNEL_LETTER,
        plans.PROGRAMME,
        resolutions.CONCLUSION,
        notices.INVITATION,
        guides.OLD_PROPOSAL,
    ),
    "LibreOffice, from ODF": (decisions.REWARD, guides.OFFICE_PROPOSAL, resolutions.CONGRESS),
    "LibreOffice, from DOCX": (reports.INSPECTION, resolutions.INSPECTION_CONCLUSION),
    "odd, decomposed letters": (reports.CELL_YEAR, guides.REGULATION),
    "odd, no-break spaces": (notices.LIST, resolutions.CELL_QUARTER, notices.INTRODUCTION),
    "odd, inherited": (plans.SCHEME, notices.TRANSFER),
    "odd, toggled": (plans.CONTINGENCY,),
}


def _paper(content: Content, construction: str) -> Paper:
    return LETTERS.get(construction, lambda paper: paper)(compose(content))


def _document(content: Content, construction: str) -> Document:
    paper = _paper(content, construction)
    kept = (FILES / f"{content.name}.docx").read_bytes
    build = partial(WRITERS[construction], paper) if construction in WRITERS else kept
    return Document(content.name, content.type, content.standard, construction, parts(paper), build)


# What another program wrote is kept in files/; these are the pages that it was given.
KEPT: dict[str, dict[str, Paper]] = {
    way: {content.name: compose(content) for content in contents}
    for way, contents in CONTENTS.items()
    if way not in WRITERS
}
DOCUMENTS: tuple[Document, ...] = tuple(
    _document(content, way) for way, contents in CONTENTS.items() for content in contents
)
FOREIGN: tuple[Document, ...] = tuple(
    Document(name, "", "", "python-docx, direct", {}, partial(foreign.written, paper))
    for name, paper in foreign.PAPERS.items()
)
