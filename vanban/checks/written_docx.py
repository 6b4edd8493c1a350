"""A report as a paper to print and to keep: the office's own, of no form that anybody prescribes."""

from collections.abc import Iterable, Iterator, Sequence
from xml.sax.saxutils import escape

from vanban.checks.recognise import REPORT
from vanban.checks.sheet import File, Sheet, sentence
from vanban.layout.skeleton import skeleton
from vanban.messages import translate as _
from vanban.standards import current
from vanban.word.package import MAIN, read_parts, write_sealed
from vanban.word.seal import COPY, CORE

_FINDINGS, _FILES = (6, 32, 44, 18), (44, 22, 18, 8, 8)
"""How wide the columns are, in hundredths of the text."""


def docx_report(sheet: Sheet) -> bytes:
    """Return the paper, in the page, the typeface and the page numbers of the standard in force."""
    parts = read_parts(skeleton(current()))
    body = "".join(_body(sheet)).encode()
    parts[MAIN] = parts[MAIN].replace(b"<w:body>", b"<w:body>" + body)
    about = f"<dc:title>{escape(sheet.title)}</dc:title><cp:category>{REPORT}</cp:category>"
    parts[CORE] = parts[CORE].replace(b"<dc:title>vanban</dc:title>", about.encode())
    return write_sealed(parts, COPY)


def _body(sheet: Sheet) -> Iterator[str]:
    yield _line(sheet.title.upper(), align="center", bold=True)
    yield _line(sheet.day, align="center", italic=True, after=240)
    yield _line(sheet.summary, after=120)
    if len(sheet.files) > 1:
        heads = (_("Tệp"), _("Tên loại"), _("Kết quả"), _("Lỗi"), _("Cảnh báo"))
        rows = [(one.name, one.type, one.status, str(one.errors or ""), str(one.warnings or "")) for one in sheet.files]
        yield _table(_FILES, heads, [[[cell] for cell in row] for row in rows], numbers=(3, 4))
    for file in sheet.files:
        yield from _file(file)
    yield _line(sheet.note, italic=True, before=240)


def _file(file: File) -> Iterator[str]:
    about = "; ".join(part for part in (file.status, file.type, file.standard) if part)
    yield _line(file.name, bold=True, before=240, keep=True)
    yield _line(sentence(about), italic=True, after=120, keep=bool(file.rows or file.told))
    if file.told:
        yield _line(file.told, after=120, keep=bool(file.rows))
    if file.rows:
        heads = (_("TT"), _("Chỗ cần xem"), _("Điều thấy"), _("Căn cứ"))
        rows = [
            [
                [str(number)],
                [f"{row.place} ({row.count})" if row.count else row.place, *([row.text] if row.text else ())],
                [f"{row.weight.capitalize()}: {row.message}"],
                [row.clause],
            ]
            for number, row in enumerate(file.rows, 1)
        ]
        yield _table(_FINDINGS, heads, rows, numbers=(0,))


def _line(
    text: str, *, align: str = "both", bold: bool = False, italic: bool = False, before: int = 0, after: int = 0,
    keep: bool = False,
) -> str:  # fmt: skip
    looks = "".join(f"<w:{tag}/>" for tag, on in (("b", bold), ("i", italic)) if on)
    return (
        f'<w:p><w:pPr>{"<w:keepNext/>" if keep else ""}<w:spacing w:before="{before}" w:after="{after}"/>'
        f'<w:jc w:val="{align}"/></w:pPr>{_run(text, looks)}</w:p>'
    )


def _run(text: str, looks: str = "") -> str:
    return f'<w:r><w:rPr>{looks}</w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def _table(
    shares: Sequence[int], heads: Sequence[str], rows: Iterable[Sequence[Sequence[str]]], numbers: Sequence[int]
) -> str:
    """Return a table with a line around each cell, whose head stands on each page; a row is not divided."""
    widths = [current().page.text_width.twips * share // 100 for share in shares]
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    head = "".join(_cell([text], width, "Vb-table-head") for text, width in zip(heads, widths, strict=True))
    body = "".join(
        "<w:tr><w:trPr><w:cantSplit/></w:trPr>"
        + "".join(
            _cell(lines, width, "Vb-table-number" if column in numbers else "Vb-table-text")
            for column, (lines, width) in enumerate(zip(row, widths, strict=True))
        )
        + "</w:tr>"
        for row in rows
    )
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="Vb-table"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        f'<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>'
        f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{head}</w:tr>{body}</w:tbl>"
    )


def _cell(lines: Iterable[str], width: int, style: str) -> str:
    inner = "".join(f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{_run(line)}</w:p>' for line in lines)
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{inner}</w:tc>'
