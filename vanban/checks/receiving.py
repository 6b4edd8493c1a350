"""Rules of those to whom a document goes: the addressees over the text, the recipients under it."""

from collections.abc import Iterator
from dataclasses import replace

from vanban.checks.lines import symbol_types
from vanban.checks.looks import looks
from vanban.checks.numbers import type_of_number
from vanban.checks.pieces import Piece
from vanban.checks.rule import Inspection, Told, rule, told_of
from vanban.checks.signing import goes_by_another
from vanban.checks.word import Run
from vanban.errors import Severity
from vanban.messages import translate as _
from vanban.standards import Confidence, Ruled, manners
from vanban.standards.symbols import type_symbol
from vanban.text.language import fold

_LETTER = "cong van"
_LEAD = ("-", "–")
_HEAD = ("party-title", "issuing-agency", "number", "place-date")


def _labels(inspection: Inspection) -> dict[str, Ruled[str]]:
    return {fold(name): ruled for name, ruled in inspection.standard.addressee_labels.items()}


def _type(inspection: Inspection) -> str:
    """Return the type as its labels are kept by; a công văn prints none, and of a tờ trình the number tells."""
    if kind := inspection.located.first("type-name"):
        return fold(kind.text)
    told = [fold(row.type) for row in symbol_types(inspection, type_of_number(inspection))]
    return next((name for name in told if name in _labels(inspection)), _LETTER)


@rule("addressees")
def addressees(inspection: Inspection) -> Iterator[Told]:
    """Công văn có “Kính gửi:”, tờ trình có “Kính trình:”; nhãn cỡ 14, nghiêng; tên nơi nhận đứng.

    Sau mỗi nơi ở danh sách có dấu chấm phẩy; dòng đầu của Nơi nhận ghi “Như trên”. Văn bản khác không có phần này.
    """
    located = inspection.located
    label, first = located.first("addressee-label"), located.first("addressee")
    wanted = _labels(inspection).get(_type(inspection))
    if label is None:
        title = located["type-name"] or located["subject-letter"]
        printed = fold(located.text("type-name")) == _LETTER  # told by another rule
        if wanted and title and not printed and not located.excerpt:
            message = _("thiếu “{wanted}”").format(wanted=wanted.value)
            text = [piece for name in ("basis", "body", "clause", "article") for piece in located[name]]
            below = min(text, key=lambda piece: piece.paragraph.order, default=None)
            at = first or below or (located["subject-rule"] or title)[-1]
            yield Told("missing", message, at, "", wanted.value, wanted.clause)
        return
    if wanted is None:
        message = _("chỉ công văn có “Kính gửi”, tờ trình có “Kính trình”; nơi nhận văn bản này ghi ở Nơi nhận")
        yield Told("type", message, label, label.text, clause=inspection.standard.as_above.clause)
        return
    for again in located["addressee-label"][1:]:
        message = _("“{wanted}” ghi một lần, trên danh sách các nơi").format(wanted=wanted.value)
        yield Told("twice", message, again, again.text, clause=wanted.clause, severity=Severity.WARNING)
    yield from looks(inspection, "addressee-label", _label, pieces=[label])
    yield from looks(inspection, "addressee")
    yield from looks(inspection, "addressee", _name, of="addressee-label")
    if not label.text.startswith(wanted.value):
        yield Told("label", _("phải ghi “{wanted}”").format(wanted=wanted.value), label, label.text, wanted.value,
                   wanted.clause)  # fmt: skip
    if place := _misplaced(inspection, label):
        yield Told("place", place, label, label.text, clause=wanted.clause)
    yield from _marks(inspection, label)
    top = located.first("recipient")
    above = inspection.standard.as_above
    if top and fold(above.value) not in fold(top.text):
        message = _("dòng đầu của Nơi nhận phải là “Như trên”")
        yield Told("as-above", message, top, top.text, above.value, above.clause)


def _marks(inspection: Inspection, label: Piece) -> Iterator[Told]:
    """Yield where a name does not end as it should; one alone on the line of its label may end with nothing."""
    marks = inspection.standard.addressees
    ends = {marks.end, marks.last}
    if marks.clause.confidence is not Confidence.CONFIRMED:
        ends.add(inspection.standard.recipients.last)
    pieces = inspection.located["addressee"]
    if not label.text.endswith(":") and label.text[-1] in ",.;" and not pieces:
        pieces = [label]
    for piece in pieces:
        if not piece.text.endswith(tuple(ends)):
            message = _("sau mỗi nơi ở phần này có dấu “{mark}”").format(mark=marks.end)
            yield Told("mark", message, piece, piece.text[-1:], marks.end, marks.clause)
        elif piece is not label and not piece.text.startswith(_LEAD) and not piece.paragraph.listed:
            message = _("trước mỗi nơi ở phần này có gạch ngang (-)")
            yield Told("lead", message, piece, piece.text[:1], "-", marks.clause, Severity.WARNING)


def _misplaced(inspection: Inspection, label: Piece) -> str:
    """Return where the addressees should stand, if they do not: under title and head, over the text."""
    located = inspection.located
    order = label.paragraph.order
    over = [piece.paragraph.order for name in ("type-name", "subject") for piece in located[name]]
    under = [piece.paragraph.order for name in ("basis", "body", "clause", "article") for piece in located[name]]
    if located["type-name"] and order < max(over):
        return _("phần này ở dưới tên loại và trích yếu")
    if under and order > min(under):
        return _("phần này ở trên nội dung")
    return _("phần này ở giữa trang, dưới phần đầu văn bản") if _in_head(inspection, label) else ""


def _in_head(inspection: Inspection, label: Piece) -> bool:
    """Whether the addressees stand in a column of the head; label and names beside each other are set in the middle."""
    cell, located = label.paragraph.cell, inspection.located
    if cell is None or cell.columns < 2 or cell.bordered:
        return False
    held = (piece.paragraph.cell for name in _HEAD for piece in located[name])
    rows = [one.row for one in held if one and one.table == cell.table]
    if not rows or max(rows) >= cell.row:
        return bool(rows)
    others = (paragraph.cell for paragraph in inspection.word.paragraphs if paragraph.text)
    return not any(
        one and (one.table, one.row) == (cell.table, cell.row) and one.column != cell.column for one in others
    )


def _label(piece: Piece) -> Piece:
    """Return what of a line is the label: the one addressee behind it has looks of its own."""
    return _part(piece, name=False)


def _name(piece: Piece) -> Piece:
    """Return what of a line stands behind the label."""
    return _part(piece, name=True)


def _part(piece: Piece, *, name: bool) -> Piece:
    if piece.text.endswith(":"):
        return replace(piece, runs=()) if name else piece
    if ":" not in piece.text:
        return replace(piece, runs=())  # where the label ends is not told
    runs: list[Run] = []
    behind = False
    for run in piece.runs:
        before, colon, after = ("", "", run.text) if behind else run.text.partition(":")
        behind = behind or bool(colon)
        shared = before.strip() and after.strip()  # no setting of the run would be right for both
        sources = () if shared else run.sources
        runs.append(replace(run, text=after if name else before + colon, sources=sources))
    return replace(piece, runs=tuple(run for run in runs if run.text))


@rule("recipients-label")
def recipients_label(inspection: Inspection) -> Iterator[Told]:
    """“Nơi nhận:” cỡ 14, đứng, có gạch chân, không đậm.

    Đặt ở góc trái dưới nội dung, trên danh sách, một dòng riêng.
    """
    located = inspection.located
    yield from looks(inspection, "recipients-label", pieces=located["recipients-label"][:1])
    row = inspection.standard.components["recipients-label"]
    wanted = inspection.standard.recipients_label
    label, first = located.first("recipients-label"), located.first("recipient")
    if label is None:
        if first or _sent(inspection):
            at = first or located.first("authority") or located.first("office")
            yield Told("missing", _("thiếu “Nơi nhận:”"), at, "", wanted.value, wanted.clause)
        return
    loose = label.paragraph.container == "box" or label.paragraph.framed
    if not loose and label.paragraph.order < located.text_end:
        yield Told("above", _("Nơi nhận phải ở dưới nội dung"), label, clause=wanted.clause)
    elif first and first.paragraph.order < label.paragraph.order:
        yield Told("order", _("“Nơi nhận:” ở trên danh sách nơi nhận"), label, clause=wanted.clause)
    for again in located["recipients-label"][1:]:
        message = _("“{wanted}” ghi một lần, trên danh sách các nơi").format(wanted=wanted.value)
        yield Told("twice", message, again, again.text, clause=wanted.clause, severity=Severity.WARNING)
    for piece in located["recipients-label"][:1]:
        if piece.text != wanted.value:
            yield Told("text", _("phải ghi “Nơi nhận:” một dòng riêng"), piece, piece.text, wanted.value, wanted.clause)
        paragraph = piece.paragraph
        drawn = paragraph.format.border_bottom or paragraph.line_drawn
        if not drawn and not all(run.format.underline for run in piece.inked):
            yield Told("underline", _("“Nơi nhận:” phải gạch chân"), piece, "", _("gạch chân"), row.clause)


def _sent(inspection: Inspection) -> bool:
    """Whether the document is of a type that is sent in its own right; minutes, lists and slips may be kept alone."""
    kind = inspection.located.first("type-name")
    if kind is None:
        return bool(inspection.located["subject-letter"])
    ruled = type_symbol(inspection.standard, kind.text, inspection.day) is not None
    return ruled and fold(kind.text) != "bien ban" and not goes_by_another(inspection)


@rule("recipients-list")
def recipients_list(inspection: Inspection) -> Iterator[Told]:
    """Mỗi nơi nhận cỡ 12, đứng, đầu dòng gạch ngang; cuối mỗi nơi có dấu của chuẩn, cuối nơi lưu có dấu chấm.

    HD 05-HD/VPTW dùng dấu chấm phẩy; trước ngày 27/5/2026 dùng dấu phẩy.
    """
    located = inspection.located
    yield from looks(inspection, "recipient")
    marks = inspection.standard.recipients
    pieces = located["recipient"]
    label = located.first("recipients-label")
    if (
        label
        and label.text.endswith(":")
        and _sent(inspection)
        and all(manners.is_archive(piece.text) for piece in pieces)
    ):
        yield Told("none", _("dưới “Nơi nhận:” chưa ghi nơi nhận nào"), label, clause=marks.clause)
    for index, piece in enumerate(pieces):
        text = piece.text
        starts = text.startswith(_LEAD) or piece.paragraph.listed
        if not starts and (index == 0 or pieces[index - 1].text.endswith((marks.end, marks.last))):
            yield Told("lead", _("trước mỗi nơi nhận có gạch ngang (-)"), piece, text[:1], "-", marks.clause)
        last = index == len(pieces) - 1
        following = "" if last else pieces[index + 1].text
        goes_on = bool(following) and not following.startswith(_LEAD) and not pieces[index + 1].paragraph.listed
        archive = manners.is_archive(text)
        wanted = marks.last if archive else marks.end
        if last and not archive and text.endswith(marks.last):
            continue  # what is missing is the archive
        if not (goes_on and text[-1:].isalnum()) and not text.endswith(wanted):
            message = _("nơi nhận này phải kết thúc bằng dấu “{mark}”").format(mark=wanted)
            yield Told("mark", message, piece, text[-1:], wanted, marks.clause)


@rule("recipients-archive", ref="I.9.2.5")
def recipients_archive(inspection: Inspection) -> Iterator[Told]:
    """Dòng cuối của Nơi nhận là nơi lưu: “- Lưu Văn phòng Tỉnh uỷ.”, không ghi “Lưu: VT”.

    Theo minh hoạ của Phụ lục 2.
    """
    pieces = inspection.located["recipient"]
    if not pieces:
        return
    kept = [piece for piece in pieces if manners.is_archive(piece.text)]
    if kept and kept[-1] is not pieces[-1]:
        yield Told("last", _("nơi lưu là dòng cuối của Nơi nhận"), kept[-1], kept[-1].text)
    elif len(kept) > 1:
        yield Told("twice", _("Nơi nhận ghi nơi lưu hai lần"), kept[-1], kept[-1].text, severity=Severity.WARNING)
    fault = manners.archive((kept or pieces)[-1].text)
    severe = fault is None or fault.branch in ("missing", "nowhere")
    yield from told_of(fault, (kept or pieces)[-1], None if severe else Severity.WARNING)


@rule("recipients-as-above", Severity.WARNING)
def recipients_as_above(inspection: Inspection) -> Iterator[Told]:
    """“Như trên” chỉ ghi ở Nơi nhận của công văn và tờ trình, là văn bản có Kính gửi, Kính trình.

    Văn bản khác ghi tên nơi nhận.
    """
    above = inspection.standard.as_above
    if inspection.located["addressee-label"] or _type(inspection) in _labels(inspection):
        return
    for piece in inspection.located["recipient"]:
        if fold(piece.text).strip(" -–.,;") == fold(above.value):
            message = _("văn bản này không có Kính gửi, Kính trình; thay “Như trên” bằng tên nơi nhận")
            yield Told("type", message, piece, piece.text, clause=above.clause)
