"""Rules of title and text: type, subject, hyphens, addressees, căn cứ, paragraphs, points."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import accumulate

from vanban.checks.locate import Piece
from vanban.checks.looks import looks
from vanban.checks.rule import Inspection, Told, lengths, points, rule, told_of
from vanban.errors import Severity
from vanban.messages import translate as _
from vanban.standards import Mm, manners
from vanban.text.language import fold

_TEXT = ("body", "clause", "point", "dash", "article", "heading-1", "heading-2", "heading-3", "heading-4", "basis")
_LAID = ("body", "clause", "point", "basis", "article")
_NEAR = Mm(1).twips


def text_pieces(inspection: Inspection) -> Iterator[Piece]:
    """Yield the paragraphs of the text in the order of their kinds."""
    for component in _TEXT:
        yield from inspection.located[component]


@rule("type-name")
def type_name(inspection: Inspection) -> Iterator[Told]:
    """Tên loại văn bản in hoa, cỡ 15-16, đứng, đậm, chính giữa; công văn không ghi tên loại.

    Tên loại trình bày một dòng riêng.
    """
    yield from looks(inspection, "type-name")
    clause = inspection.standard.components["type-name"].clause
    for piece in inspection.located["type-name"]:
        if piece.paragraph.format.align != "center":
            yield Told("align", _("tên loại phải ở chính giữa"), piece, piece.paragraph.format.align, "center", clause)
        if fold(piece.text) == "cong van":
            yield Told("letter", _("công văn không ghi tên loại"), piece, piece.text, clause=clause)


@rule("subject")
def subject(inspection: Inspection) -> Iterator[Told]:
    """Trích yếu cỡ 14-15, đứng, đậm, chính giữa, dưới tên loại.

    Trích yếu là cụm từ ngắn, phản ánh nội dung chủ yếu của văn bản.
    """
    yield from looks(inspection, "subject")
    clause = inspection.standard.components["subject"].clause
    if inspection.located["type-name"] and not inspection.located["subject"]:
        yield Told("missing", _("thiếu trích yếu dưới tên loại"), inspection.located.first("type-name"), clause=clause)
    for piece in inspection.located["subject"]:
        if piece.paragraph.format.align != "center":
            yield Told("align", _("trích yếu phải ở chính giữa"), piece, piece.paragraph.format.align, "center", clause)


@rule("subject-rule")
def subject_rule(inspection: Inspection) -> Iterator[Told]:
    """Dưới trích yếu có 05 dấu gạch nối (-----).

    Không thay bằng dấu sao, đường kẻ hay gạch dài.
    """
    wanted = inspection.standard.subject_rule
    piece = inspection.located.first("subject-rule")
    if piece is None:
        if inspection.located["type-name"]:
            at = (inspection.located["subject"] or inspection.located["type-name"])[-1]
            yield Told("missing", _("thiếu 05 dấu gạch nối dưới trích yếu"), at, "", wanted.value, wanted.clause)
    elif piece.text != wanted.value:
        yield Told("text", _("dưới trích yếu phải là 05 dấu gạch nối"), piece, piece.text, wanted.value, wanted.clause)


@rule("letter-subject")
def letter_subject(inspection: Inspection) -> Iterator[Told]:
    """Trích yếu công văn ở dưới số và ký hiệu, cỡ 12, nghiêng; viết “về việc”, không viết “V/v”.

    Tên loại “Công văn” không ghi.
    """
    yield from looks(inspection, "subject-letter")
    for piece in inspection.located["subject-letter"]:
        yield from told_of(manners.letter_subject(piece.text, inspection.standard), piece, Severity.WARNING)


@rule("addressees")
def addressees(inspection: Inspection) -> Iterator[Told]:
    """Công văn có “Kính gửi:”, tờ trình có “Kính trình:”; nhãn cỡ 14, nghiêng; tên nơi nhận đứng.

    Sau mỗi nơi ở danh sách có dấu chấm phẩy; dòng đầu của Nơi nhận ghi “Như trên”.
    """
    yield from looks(inspection, "addressee-label", _label)
    yield from looks(inspection, "addressee")
    label = inspection.located.first("addressee-label")
    kind = inspection.located.first("type-name")
    labels = {fold(name): ruled for name, ruled in inspection.standard.addressee_labels.items()}
    wanted = labels.get(fold(kind.text)) if kind else labels["cong van"]
    if label and wanted and not fold(label.text).startswith(fold(wanted.value).rstrip(":")):
        yield Told("label", _("phải ghi “{wanted}”").format(wanted=wanted.value), label, label.text, wanted.value,
                   wanted.clause)  # fmt: skip
    marks = inspection.standard.addressees
    for piece in inspection.located["addressee"]:
        if not piece.text.endswith((marks.end, marks.last)):
            message = _("sau mỗi nơi ở phần này có dấu “{mark}”").format(mark=marks.end)
            yield Told("mark", message, piece, piece.text[-1:], marks.end, marks.clause)
    first = inspection.located.first("recipient")
    above = inspection.standard.as_above
    if label and first and fold(above.value) not in fold(first.text):
        message = _("dòng đầu của Nơi nhận phải là “Như trên”")
        yield Told("as-above", message, first, first.text, above.value, above.clause)


def _label(piece: Piece) -> Piece:
    """Return what of a line is the label: the one addressee behind it has looks of its own."""
    if piece.text.endswith(":"):
        return piece
    before = accumulate((run.text for run in piece.runs), initial="")
    return replace(piece, runs=tuple(run for run, text in zip(piece.runs, before, strict=False) if ":" not in text))


@rule("body-size")
def body_size(inspection: Inspection) -> Iterator[Told]:
    """Nội dung cỡ 14-15, đứng, một cỡ chữ cho cả văn bản.

    Chữ trong bảng không có quy định nên không kiểm.
    """
    row = inspection.standard.components["body"]
    low, high = row.sizes
    sizes: set[float] = set()
    for piece in text_pieces(inspection):
        found = {run.format.size for run in piece.inked}
        if wrong := sorted(size for size in found if not low <= size <= high):
            wanted = f"{points(low)}-{points(high)}"
            message = _("nội dung cỡ chữ {found}, phải là {wanted}")
            text = message.format(found=", ".join(map(points, wrong)), wanted=wanted)
            yield Told("size", text, piece, ", ".join(map(points, wrong)), wanted, row.clause)
        sizes |= found - set(wrong)
    if len(sizes) > 1:
        listed = ", ".join(map(points, sorted(sizes)))
        message = _("nội dung dùng nhiều cỡ chữ: {found}").format(found=listed)
        yield Told("mixed", message, None, listed, "", row.clause, Severity.WARNING)


@rule("body-layout", ref="I.6.2.2")
def body_layout(inspection: Inspection) -> Iterator[Told]:
    """Nội dung dàn đều hai lề, đầu dòng lùi khoảng 10 mm, cách dòng từ 18 pt đến 22 pt, cách đoạn từ 6 pt.

    Cách dòng đặt “Exactly”. Đề mục và bảng có thể trình bày khác.
    """
    row = inspection.standard.components["body"]
    for piece in (
        piece for name in ("body", "clause", "point", "basis", "article") for piece in inspection.located[name]
    ):
        layout = piece.paragraph.format
        if len(piece.text) < 60 or piece.paragraph.cell or piece.paragraph.container != "body":
            continue
        if layout.align != "both":
            yield Told("align", _("nội dung phải dàn đều hai lề"), piece, layout.align, "both")
        indent = layout.first_line + layout.left
        if abs(indent - row.first_line.twips) > _NEAR and not piece.text.startswith(("\t",)):
            message = _("đầu dòng lùi {found}, phải khoảng 10 mm").format(found=lengths(indent))
            yield Told("indent", message, piece, lengths(indent), "10 mm")
        if layout.line_rule != "exact" or not 18 * 20 <= layout.line <= 22 * 20:
            found = f"{points(layout.line / 20)} pt" if layout.line_rule == "exact" else layout.line_rule
            yield Told("line", _("cách dòng phải từ 18 pt đến 22 pt (Exactly)"), piece, found, "18-22 pt")
        if max(layout.before, layout.after) < 6 * 20 and not layout.contextual:
            found = points(max(layout.before, layout.after) / 20)
            yield Told("gap", _("khoảng cách giữa các đoạn tối thiểu 6 pt"), piece, found, "6")


@rule("body-end", ref="I.6.2.2")
def body_end(inspection: Inspection) -> Iterator[Told]:
    """Kết thúc nội dung văn bản có dấu chấm (.); không dùng “./.”.

    Báo ở đoạn cuối cùng của nội dung.
    """
    order = {id(paragraph): index for index, paragraph in enumerate(inspection.word.paragraphs)}
    if inspection.located.excerpt:
        return  # the text goes on where it was not copied
    last = max(text_pieces(inspection), key=lambda piece: order[id(piece.paragraph)], default=None)
    if last is None:
        return
    after = next(
        (paragraph for paragraph in inspection.word.paragraphs[order[id(last.paragraph)] + 1 :] if paragraph.text), None
    )
    ends_in_table = last.paragraph.cell or (after and after.cell and after.cell.bordered)
    fault = manners.end(last.text)
    if fault and (fault.branch == "slash" or not ends_in_table):
        yield from told_of(fault, last, Severity.WARNING if fault.branch == "slash" else None)
