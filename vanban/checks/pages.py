"""On which page each finding stands as LibreOffice prints the file: its words are looked for in the PDF."""

import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from vanban.checks.rule import Finding, Part
from vanban.checks.told import Report
from vanban.errors import OutputError
from vanban.messages import translate as _
from vanban.word.pdf import to_pdf
from vanban.word.reader import lines_of

_SURE = 40
"""So many letters of a paragraph tell it from others."""


def paged(report: Report, docx: bytes) -> Report:
    """Return a report whose findings tell their pages; a place whose words are on none keeps what Word told of it.

    Raises:
        OutputError: LibreOffice or pypdfium2 is missing, or the file could not be converted.
    """
    if not any(part.order for finding in report for part in finding.places):
        return report
    pages = _pages(to_pdf([docx])[0])
    starts = [sum(map(len, pages[:number])) for number in range(len(pages))]
    flow = "".join(pages)
    lines = [_folded(line.text) for line in lines_of(docx) if not line.place.startswith(("header", "footer"))]
    heads = list(_heads(lines, flow))

    def of(part: Part) -> Part:
        wanted = _folded(part.text)[:_SURE]
        line = part.order - 1
        known = 0 <= line < len(lines) and wanted in lines[line] and heads[line] >= 0
        at = flow.find(wanted, heads[line] if known else 0) if wanted and part.order else -1
        return replace(part, page=bisect_right(starts, at)) if at >= 0 else part

    return replace(report, findings=tuple(_at(finding, tuple(map(of, finding.places))) for finding in report))


def _at(finding: Finding, places: tuple[Part, ...]) -> Finding:
    return replace(finding, places=places, page=places[0].page if places else 0)


def _pages(pdf: bytes) -> list[str]:
    try:
        import pypdfium2  # noqa: PLC0415  # an extra
    except ImportError as error:
        message = _("ghi số trang cần gói pypdfium2; cài bằng: pip install 'vanban[preview]'")
        raise OutputError(message, code="no-pdfium") from error
    with pypdfium2.PdfDocument(pdf) as document:
        return [_folded(page.get_textpage().get_text_bounded()) for page in document]


def _heads(lines: Sequence[str], flow: str) -> Iterator[int]:
    """Yield where each paragraph begins among the letters, each behind the one before; -1 for one that is not there."""
    behind = 0
    for line in lines:
        at = flow.find(line[:_SURE], behind) if line else -1
        behind = at + len(line[:_SURE]) if at >= 0 else behind
        yield at


def _folded(text: str) -> str:
    """Return the letters of a text without blanks, accents and capitals: as they are found wherever a line breaks."""
    parted = unicodedata.normalize("NFD", text).casefold()
    return "".join(char for char in parted if not char.isspace() and not unicodedata.combining(char))
