"""What stands at the end of a copy, as WordprocessingML that owes nothing to the styles of the original."""

from collections.abc import Sequence
from typing import NamedTuple

from lxml import etree

from vanban.composition.head import place_and_date, punctuated
from vanban.composition.numbering import flat
from vanban.composition.signing import Block, signature_block
from vanban.errors import InputError
from vanban.messages import translate as _
from vanban.models.copy_note import CopyNote
from vanban.press.filters import escaped
from vanban.standards import Mm, Pt, Standard
from vanban.standards.copies import OLD_HEADINGS, STYLE, Stamp, stamp_of
from vanban.text.line_breaks import balanced_lines

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STYLE_ID = "Vb-copy"
_SIZES = (12.0, 11.0, 10.0, 9.0)
"""Sizes of the fields of the stamp, the largest that fits: the standard tells that of its heading alone."""
_LEADING = 1.15
_PADDING, _GAP = Mm(2), Mm(3)
_LEAST = Mm(60)
"""The room that a signature needs."""


def style_xml(font: str) -> str:
    """Return the style of all that a copy adds; what a paragraph has otherwise stands in it."""
    return (
        f'<w:style xmlns:w="{_W}" w:type="paragraph" w:customStyle="1" w:styleId="{STYLE_ID}"><w:name w:val="{STYLE}"/>'
        '<w:uiPriority w:val="99"/><w:pPr><w:keepNext/><w:keepLines/><w:widowControl/><w:spacing w:before="0" '
        'w:beforeAutospacing="0" w:after="0" w:afterAutospacing="0" w:line="240" w:lineRule="auto"/><w:ind w:left="0" '
        f'w:right="0" w:firstLine="0"/><w:jc w:val="center"/></w:pPr><w:rPr><w:rFonts w:ascii="{font}" '
        f'w:hAnsi="{font}" w:cs="{font}" w:eastAsia="{font}"/><w:b w:val="0"/><w:i w:val="0"/><w:color '
        'w:val="000000"/><w:sz w:val="28"/><w:szCs w:val="28"/><w:u w:val="none"/></w:rPr></w:style>'
    )


class _Look(NamedTuple):
    size: float
    bold: bool = False
    italic: bool = False
    underline: bool = False
    color: str = ""


def end_of_copy(note: CopyNote, number: str, standard: Standard, room: int) -> list[etree._Element]:
    """Return the blocks that end a copy: the line, the stamp or its older lines beside who signs, a last hair.

    ``room`` is the width of the text in twips.

    Raises:
        InputError: the page is too narrow, or the fields are more than the stamp holds.
    """
    stamp = stamp_of(standard)
    left = stamp.width.twips if stamp else room * 9 // 20
    right = room - left - (_GAP.twips if stamp else 0)
    if right < _LEAST.twips:
        message = _("khổ giấy của văn bản hẹp quá, không đủ chỗ cho dấu bản sao và chữ ký; hãy sao trên khổ A4")
        raise InputError(message, code="copy-narrow")
    block = signature_block(note.signature, standard)
    table = _stamped(note, number, stamp, block, right) if stamp else _older(note, number, standard, block, room)
    line = '<w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>'
    rule = f'<w:spacing w:before="120" w:after="60" w:line="{Pt(4).twips}" w:lineRule="exact"/>'
    hair = '<w:keepNext w:val="0"/><w:spacing w:before="0" w:after="0" w:line="2" w:lineRule="exact"/>'
    made = (_of("", f"{line}{rule}"), table, _of("", hair))
    root = etree.fromstring(f'<w:body xmlns:w="{_W}">{"".join(made)}</w:body>')
    return list(root)


def _stamped(note: CopyNote, number: str, stamp: Stamp, block: Block, right: int) -> str:
    """Return stamp and signature in a row as high as the stamp is."""
    place = place_and_date(note.issuer.place, note.date)
    to = "; ".join(map(str, note.recipients))
    values = (note.issuer.full_name, number, note.form.value.capitalize(), place, f"{to}.")
    fields = tuple(f"{label}: {value}" for label, value in zip(stamp.fields, values, strict=True))
    size = _fitting(fields, stamp)
    heading = _paragraph(stamp.heading, _Look(stamp.heading_size, bold=True, color=stamp.color), _exact(20, after=2))
    texts = "".join(_field(label, value, size, stamp.color) for label, value in zip(stamp.fields, values, strict=True))
    edge = f'w:val="single" w:sz="12" w:space="0" w:color="{stamp.color}"'
    borders = "".join(f"<w:{side} {edge}/>" for side in ("top", "left", "bottom", "right"))
    inset = "".join(f'<w:{side} w:w="{_PADDING.twips}" w:type="dxa"/>' for side in ("left", "right"))
    cells = (
        _cell(
            stamp.width.twips, f"{heading}{texts}", f"<w:tcBorders>{borders}</w:tcBorders><w:tcMar>{inset}</w:tcMar>"
        ),
        _cell(_GAP.twips, _paragraph("", _Look(1))),
        _cell(right, _signed(block, stamp.height)),
    )
    height = f'<w:trHeight w:val="{stamp.height.twips}" w:hRule="exact"/>'
    return _table((stamp.width.twips, _GAP.twips, right), [(cells, height)])


def _fitting(fields: Sequence[str], stamp: Stamp) -> float:
    """Return the largest size at which the fields stand in the stamp."""
    width = (Mm(stamp.width - 2 * _PADDING - 2)).pt
    for size in _SIZES:
        lines = sum(len(balanced_lines(field, width, size)) for field in fields)
        if 24 + lines * size * _LEADING <= stamp.height.pt - 4:
            return size
    message = _("dấu bản sao không đủ chỗ cho các mục; hãy ghi gọn Nơi nhận bản sao theo nhóm")
    raise InputError(message, code="copy-full")


def _field(label: str, value: str, size: float, color: str) -> str:
    runs = _run(f"{label}: ", _Look(size, color=color)) + _run(value, _Look(size))
    return _of(runs, f'{_exact(size * _LEADING)}<w:jc w:val="left"/>')


def _signed(block: Block, height: Mm) -> str:
    """Return the lines of who signs, with as much room for the pen as there is."""
    above = [(line, _Look(14, bold=True)) for line in block.authority] + [(line, _Look(14)) for line in block.office]
    most = int(height.pt // (14 * _LEADING)) - len(above) - 1
    gap = [("", _Look(14))] * max(1, min(len(block.gap), most))
    lines = [*above, *gap, (block.name, _Look(14, bold=True))]
    return "".join(_paragraph(text, look, _exact(14 * _LEADING)) for text, look in lines)


def _older(note: CopyNote, number: str, standard: Standard, block: Block, room: int) -> str:
    """Return what HD 36-HD/VPTW has at the end of a copy: agency, number, form and day; recipients and who signs."""
    half = room * 9 // 20  # place and day need the larger part
    width = Mm(half * 25.4 / 1440 - 2).pt
    over = balanced_lines(note.issuer.parent.upper(), width, 14) if note.issuer.parent else []
    name = balanced_lines(flat(note.issuer.name).upper(), width, 14, bold=True)
    agency = [
        *((line, _Look(14)) for line in over),
        *((line, _Look(14, bold=True)) for line in name),
        (standard.star.value, _Look(14)),
        (f"{standard.number_word.value} {number}", _Look(14)),
    ]
    titled = [
        (OLD_HEADINGS[note.form.value], _Look(14, bold=True)),
        (place_and_date(note.issuer.place, note.date), _Look(14, italic=True)),
    ]
    head = (_cell(half, _lines(agency)), _cell(room - half, _lines(titled)))
    to = punctuated(tuple(map(str, note.recipients)), standard.recipients)
    label = _paragraph(standard.recipients_label.value, _Look(14, underline=True), '<w:jc w:val="left"/>')
    received = label + "".join(_paragraph(line, _Look(12), '<w:jc w:val="left"/>') for line in to)
    foot = (_cell(half, received), _cell(room - half, _signed(block, Mm(100))))
    return _table((half, room - half), [(head, ""), (foot, "")])


def _lines(lines: Sequence[tuple[str, _Look]]) -> str:
    return "".join(_paragraph(text, look) for text, look in lines) + _paragraph("", _Look(6))


def _table(widths: Sequence[int], rows: Sequence[tuple[Sequence[str], str]]) -> str:
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    zero = "".join(f'<w:{side} w:w="0" w:type="dxa"/>' for side in ("top", "left", "bottom", "right"))
    none = "".join(f'<w:{side} w:val="nil"/>' for side in ("top", "left", "bottom", "right", "insideH", "insideV"))
    made = "".join(f"<w:tr><w:trPr><w:cantSplit/>{more}</w:trPr>{''.join(cells)}</w:tr>" for cells, more in rows)
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblBorders>'
        f'{none}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar>{zero}</w:tblCellMar></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{made}</w:tbl>"
    )


def _cell(width: int, content: str, more: str = "") -> str:
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{more}</w:tcPr>{content}</w:tc>'


def _exact(points: float, *, after: float = 0) -> str:
    return f'<w:spacing w:before="0" w:after="{Pt(after).twips}" w:line="{Pt(points).twips}" w:lineRule="exact"/>'


def _paragraph(text: str, look: _Look, properties: str = "") -> str:
    return _of(_run(text, look) if text else "", properties)


def _of(runs: str, properties: str) -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{STYLE_ID}"/>{properties}</w:pPr>{runs}</w:p>'


def _run(text: str, look: _Look) -> str:
    switches = ("<w:b/>" if look.bold else "") + ("<w:i/>" if look.italic else "")
    color = f'<w:color w:val="{look.color}"/>' if look.color else ""
    size = f'<w:sz w:val="{round(look.size * 2)}"/><w:szCs w:val="{round(look.size * 2)}"/>'
    drawn = '<w:u w:val="single"/>' if look.underline else ""
    return f'<w:r><w:rPr>{switches}{color}{size}{drawn}</w:rPr><w:t xml:space="preserve">{escaped(text)}</w:t></w:r>'
