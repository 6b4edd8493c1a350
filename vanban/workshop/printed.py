"""What the checker says of the printed examples of a form, told at the paragraph of the template that printed it."""

import re
from collections.abc import Iterator, Sequence

from vanban.checks import examine
from vanban.checks.pieces import Piece
from vanban.checks.rule import Finding, Told
from vanban.checks.word import Paragraph
from vanban.documents.rendering import render
from vanban.errors import Severity
from vanban.messages import translate as _
from vanban.models.document import Document
from vanban.press.tables import TableTooWideError
from vanban.standards import Standard
from vanban.text.language import nfc
from vanban.word.package import read_parts
from vanban.word.structure import lint
from vanban.workshop.flaw import Flaw
from vanban.workshop.tags import raw_text

_TAG = re.compile(r"\{[{%].*?[}%]\}")


def printed_flaws(
    document: Document, example: str, standards: Sequence[Standard], template: Sequence[Paragraph]
) -> Iterator[Flaw]:
    """Yield what is wrong with the prints of an example under each standard."""
    for standard in standards:
        try:
            docx = render(document, standard=standard.id)
        except TableTooWideError as error:
            yield _held_by_none(error, example, template)
            return
        for fault in lint(read_parts(docx)):
            yield Flaw(fault.rule, f"{example}: {fault.place} {fault.message}", part=fault.part)
        _inspection, found = examine(docx, standard=standard.id)
        for finding, told in found:
            if finding.severity is not Severity.ADVICE:
                yield _flaw(finding, told, example, standard, template)


def _held_by_none(error: TableTooWideError, example: str, template: Sequence[Paragraph]) -> Flaw:
    """Return the flaw of a table that no page can hold, at the paragraph whose words ask for most, if it has them."""
    at = next((paragraph for paragraph in template if error.piece in nfc(raw_text(paragraph))), None)
    (told,) = error.diagnostics
    return Flaw(told.code, told.message if at else f"{example}: {told.message}", at, part="template.docx")


def _flaw(finding: Finding, told: Told, example: str, standard: Standard, template: Sequence[Paragraph]) -> Flaw:
    clause = ", ".join(part for part in (standard.title.split(",")[0], finding.clause) if part)
    message = _("văn bản in từ {example}: {message} [{code}; {clause}]")
    text = message.format(example=example, message=finding.message, code=finding.code, clause=clause)
    at = told.at.paragraph if isinstance(told.at, Piece) else told.at
    return Flaw("printed", text, at and _source(at, template), finding.severity, finding.place or "template.docx")


def _source(printed: Paragraph, template: Sequence[Paragraph]) -> Paragraph | None:
    """Return the paragraph of the template that a printed one came from: of its style, and with its words."""
    wanted = [paragraph for paragraph in template if paragraph.style == printed.style and paragraph.text]
    fitting = [paragraph for paragraph in wanted if _pattern(paragraph).fullmatch(printed.text)]
    return max(fitting or wanted[:1], key=lambda paragraph: len(_TAG.sub("", paragraph.text)), default=None)


def _pattern(paragraph: Paragraph) -> re.Pattern[str]:
    words = _TAG.split(nfc(raw_text(paragraph)).strip())
    return re.compile(".*".join(map(re.escape, words)), re.DOTALL)
