"""Rules of what stands under the text: signatures, recipients, and the optional marks."""

import re
from collections.abc import Iterator

from vanban.checks.looks import looks
from vanban.checks.rule import Inspection, Told, rule, told_of
from vanban.errors import Severity
from vanban.messages import translate as _
from vanban.standards import manners
from vanban.text.language import fold

_DOTTED = re.compile(r"(TM|KT|TL|TUQ)\.")


@rule("authority-form")
def authority_form(inspection: Inspection) -> Iterator[Told]:
    """Quyền hạn ký viết T/M, K/T, T/L với gạch chéo, in hoa, cỡ 14, đứng, đậm.

    Không viết TM., KT., TL. như văn bản hành chính nhà nước.
    """
    yield from looks(inspection, "authority")
    clause = inspection.standard.components["authority"].clause
    for piece in inspection.located["authority"]:
        if match := _DOTTED.match(piece.text):
            wanted = f"{match[1][0]}/{match[1][1]}"
            message = _("viết {wanted}, không viết {found}").format(wanted=wanted, found=match[0])
            yield Told("dotted", message, piece, match[0], wanted, clause)


@rule("signature-office")
def signature_office(inspection: Inspection) -> Iterator[Told]:
    """Chức vụ người ký in hoa, cỡ 14, đứng, không đậm.

    Chỉ quyền hạn ký (T/M …) và họ tên được in đậm.
    """
    yield from looks(inspection, "office")


@rule("signer-name")
def signer_name(inspection: Inspection) -> Iterator[Told]:
    """Họ tên người ký viết đủ, cỡ 14, đứng, đậm; không ghi học hàm, học vị, quân hàm trước họ tên.

    Ví dụ: “Nguyễn Văn A”, không phải “TS. Nguyễn Văn A”.
    """
    yield from looks(inspection, "signer-name")
    for piece in inspection.located["signer-name"]:
        yield from told_of(manners.signer(piece.text, inspection.standard), piece)


@rule("minutes-signatures")
def minutes_signatures(inspection: Inspection) -> Iterator[Told]:
    """Biên bản: người ghi biên bản ký bên trái, chủ trì hội nghị ký bên phải.

    Nhãn khối ký là NGƯỜI GHI BIÊN BẢN và CHỦ TRÌ HỘI NGHỊ.
    """
    clause = inspection.standard.minutes_labels.clause
    recorder, chair = (fold(label) for label in inspection.standard.minutes_labels.value)
    for piece in inspection.located["signature-label"]:
        cell = piece.paragraph.cell
        if cell is None or cell.columns < 2:
            continue
        left = cell.column <= cell.columns / 2
        if (fold(piece.text) == recorder and not left) or (fold(piece.text) == chair and left):
            yield Told("side", _("người ghi biên bản ký bên trái, chủ trì ký bên phải"), piece, piece.text, "", clause)


@rule("recipients-label")
def recipients_label(inspection: Inspection) -> Iterator[Told]:
    """“Nơi nhận:” cỡ 14, đứng, có gạch chân, không đậm.

    Đặt ở góc trái dưới nội dung, một dòng riêng.
    """
    yield from looks(inspection, "recipients-label")
    row = inspection.standard.components["recipients-label"]
    wanted = inspection.standard.recipients_label
    for piece in inspection.located["recipients-label"]:
        if piece.text != wanted.value:
            yield Told("text", _("phải ghi “Nơi nhận:” một dòng riêng"), piece, piece.text, wanted.value, wanted.clause)
        paragraph = piece.paragraph
        drawn = paragraph.format.border_bottom or paragraph.line_drawn
        if not drawn and not all(run.format.underline for run in piece.inked):
            yield Told("underline", _("“Nơi nhận:” phải gạch chân"), piece, "", _("gạch chân"), row.clause)


@rule("recipients-list")
def recipients_list(inspection: Inspection) -> Iterator[Told]:
    """Mỗi nơi nhận cỡ 12, đứng, đầu dòng gạch ngang; cuối mỗi nơi có dấu của chuẩn, cuối nơi lưu có dấu chấm.

    HD 05-HD/VPTW dùng dấu chấm phẩy; trước ngày 27/5/2026 dùng dấu phẩy.
    """
    yield from looks(inspection, "recipient")
    marks = inspection.standard.recipients
    pieces = inspection.located["recipient"]
    for index, piece in enumerate(pieces):
        text = piece.text
        starts = text.startswith(("-", "–")) or piece.paragraph.listed
        if not starts and (index == 0 or pieces[index - 1].text.endswith((marks.end, marks.last))):
            yield Told("lead", _("trước mỗi nơi nhận có gạch ngang (-)"), piece, text[:1], "-", marks.clause)
        last = index == len(pieces) - 1
        following = "" if last else pieces[index + 1].text
        goes_on = bool(following) and not following.startswith(("-", "–")) and not pieces[index + 1].paragraph.listed
        wanted = marks.last if last else marks.end
        if not goes_on and not text.endswith(wanted):
            message = _("nơi nhận này phải kết thúc bằng dấu “{mark}”").format(mark=wanted)
            yield Told("mark", message, piece, text[-1:], wanted, marks.clause)


@rule("recipients-archive", Severity.WARNING, "I.9.2.5")
def recipients_archive(inspection: Inspection) -> Iterator[Told]:
    """Dòng cuối của Nơi nhận là nơi lưu: “- Lưu Văn phòng Tỉnh uỷ.”, không ghi “Lưu: VT”.

    Theo minh hoạ của Phụ lục 2.
    """
    pieces = inspection.located["recipient"]
    if not pieces:
        return
    yield from told_of(manners.archive(pieces[-1].text), pieces[-1])
