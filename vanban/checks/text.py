"""Rules of title and text: type, subject, hyphens, addressees, căn cứ, paragraphs, points."""

from collections.abc import Iterator

from vanban.checks.body import behind
from vanban.checks.leftovers import left
from vanban.checks.lines import FAR, low_type
from vanban.checks.pieces import Piece
from vanban.checks.rule import Inspection, Told, kept, lengths, points, rule, told_of
from vanban.checks.word import Run
from vanban.errors import Severity
from vanban.messages import translate as _
from vanban.standards import Mm, manners
from vanban.standards.kinds import is_paper
from vanban.text.language import fold
from vanban.text.typography import text_width

_TEXT = ("body", "clause", "point", "dash", "article", "heading-1", "heading-2", "heading-3", "heading-4", "basis")
_LAID = ("body", "clause", "point", "basis", "article")
_ITEMS = ("dash", "heading-3")
"""What is laid out as the text where it is a sentence, and may lie further in than that."""
_SENTENCE = 60
"""Letters from which a line is no title."""
_FOOT = ("recipients-label", "recipient", "authority", "office", "signature-label", "signer-name")
_STOPS = (".", ";", ":", ",")
_NEAR = Mm(1).twips
_TWIPS = 20


def text_pieces(inspection: Inspection) -> Iterator[Piece]:
    """Yield the paragraphs of the text in the order of their kinds."""
    for component in _TEXT:
        yield from inspection.located[component]


@rule("subject-rule")
def subject_rule(inspection: Inspection) -> Iterator[Told]:
    """Dưới trích yếu có 05 dấu gạch nối (-----).

    Không thay bằng dấu sao, đường kẻ hay gạch dài.
    """
    wanted = inspection.standard.subject_rule
    piece = inspection.located.first("subject-rule")
    if piece is None:
        kind = inspection.located.first("type-name")
        subject = inspection.located["subject"]
        paper = kind is not None and is_paper(kind.text)  # of these the standard tells the name alone
        if kind and fold(kind.text) != "cong van" and (subject or not paper):
            message, at = _("thiếu 05 dấu gạch nối dưới trích yếu"), (subject or inspection.located["type-name"])[-1]
            severity = Severity.WARNING if paper else None
            yield Told("missing", message, at, "", wanted.value, wanted.clause, severity)
    elif piece.text != wanted.value:
        yield Told("text", _("dưới trích yếu phải là 05 dấu gạch nối"), piece, piece.text, wanted.value, wanted.clause)
    elif _astray(piece, inspection) and not low_type(inspection):
        yield Told("place", _("05 dấu gạch nối phải ở ngay dưới trích yếu"), piece, clause=wanted.clause)


def _astray(hyphens: Piece, inspection: Inspection) -> bool:
    """Whether type or subject stand under the hyphens, or anything else of the text between these and them."""
    at = hyphens.paragraph.order
    title = [*inspection.located["type-name"], *inspection.located["subject"]]
    text = (piece for name in ("addressee-label", "basis", "body") for piece in inspection.located[name])
    top = min((piece.paragraph.order for piece in title), default=0)
    under = any(piece.paragraph.order > at for piece in title)
    return under or any(top < piece.paragraph.order < at for piece in text)


@rule("body-size")
def body_size(inspection: Inspection) -> Iterator[Told]:
    """Nội dung cỡ 14-15, đứng, một cỡ chữ cho cả văn bản.

    Chữ trong bảng không có quy định nên không kiểm.
    """
    row = inspection.standard.components["body"]
    low, high = row.sizes
    sizes: dict[float, list[Piece]] = {}
    for piece in text_pieces(inspection):
        found = {run.format.size for run in piece.inked}
        if wrong := sorted(size for size in found if not low <= size <= high):
            wanted = f"{points(low)}-{points(high)}"
            message = _("nội dung cỡ chữ {found}, phải là {wanted}")
            text = message.format(found=", ".join(map(points, wrong)), wanted=wanted)
            yield Told("size", text, piece, ", ".join(map(points, wrong)), wanted, row.clause)
        for size in found - set(wrong):
            sizes.setdefault(size, []).append(piece)
    if len(sizes) > 1:
        listed = ", ".join(map(points, sorted(sizes)))
        message = _("nội dung dùng nhiều cỡ chữ: {found}").format(found=listed)
        rarest = min(sizes.values(), key=len)
        yield Told("mixed", message, rarest[0], listed, "", row.clause, Severity.WARNING)


@rule("body-layout", ref="I.6.2.2")
def body_layout(inspection: Inspection) -> Iterator[Told]:
    """Nội dung dàn đều hai lề, đầu dòng lùi khoảng 10 mm, cách dòng từ 18 pt đến 22 pt, cách đoạn từ 6 pt.

    Cách dòng đặt “Exactly”. Đề mục và bảng có thể trình bày khác; dòng chưa đầy thì dàn đều hay không cũng như nhau.
    """
    row = inspection.standard.components["body"]
    for component, piece in ((name, piece) for name in (*_LAID, *_ITEMS) for piece in inspection.located[name]):
        align = piece.paragraph.format.align
        if not laid(inspection, component, piece) or (component == "article" and align in ("center", "right")):
            continue  # the last is told by another rule
        free = {"align"} if align == "left" and not _fills(inspection, piece) else set()
        free |= {"indent"} if component in _ITEMS and _indent(piece) > row.first_line.twips else set()
        yield from (told for told in layout(inspection, piece) if told.branch not in free)


def layout(inspection: Inspection, piece: Piece) -> Iterator[Told]:
    """Yield where a line is not laid out as the text is, whether or not it must be."""
    row, found = inspection.standard.components["body"], piece.paragraph.format
    if found.align != "both":
        yield Told("align", _("nội dung phải dàn đều hai lề"), piece, found.align, "both")
    indent = _indent(piece)
    if abs(indent - row.first_line.twips) > _NEAR and not _tabbed(piece):
        message = _("đầu dòng lùi {found}, phải khoảng 10 mm").format(found=lengths(indent))
        yield Told("indent", message, piece, lengths(indent), "10 mm")
    if found.line_rule != "exact" or not 18 * 20 <= found.line <= 22 * 20:
        line = f"{points(found.line / 20)} pt" if found.line_rule == "exact" else found.line_rule
        yield Told("line", _("cách dòng phải từ 18 pt đến 22 pt (Exactly)"), piece, line, "18-22 pt")
    gap = 0 if found.contextual and _alike(inspection, piece) else max(found.before, found.after)
    if gap < 6 * 20:
        yield Told("gap", _("khoảng cách giữa các đoạn tối thiểu 6 pt"), piece, points(gap / 20), "6")


def _alike(inspection: Inspection, piece: Piece) -> bool:
    """Whether a paragraph beside has the same style, so that one that may lose its gap between such loses it."""
    paragraphs, at = inspection.word.paragraphs, piece.paragraph.order
    beside = (other for other in paragraphs[max(0, at - 2) : at + 1] if other.flowing and other.text)
    return any(other is not piece.paragraph and other.style == piece.paragraph.style for other in beside)


def laid(inspection: Inspection, component: str, piece: Piece) -> bool:
    """Whether a line is certainly laid out as the text: a long one, or an item or a sentence by the sign at its end."""
    paragraph, text = piece.paragraph, piece.text
    if paragraph.cell or paragraph.container != "body":
        return False
    if component in _LAID and len(text) >= _SENTENCE:
        return True
    titled = paragraph.format.align in ("center", "right") or piece.upper or piece.bold or paragraph.framed
    stands = paragraph.order < _foot(inspection) or 0 < inspection.located.enclosed <= paragraph.order
    return stands and text.endswith(_STOPS) and not titled and not text.startswith(("(", "“", '"', "*"))


@kept
def _foot(inspection: Inspection) -> int:
    """Return where the foot begins: a short line behind it may be one that nothing speaks for."""
    foot = (piece for name in _FOOT for piece in inspection.located[name])
    return min((piece.paragraph.order for piece in foot), default=FAR)


def _indent(piece: Piece) -> int:
    return piece.paragraph.format.first_line + piece.paragraph.format.left


def _tabbed(piece: Piece) -> bool:
    """Whether a tab sets the first line in, in a way of its own."""
    return "".join(run.text for run in piece.runs).startswith("\t")


def _fills(inspection: Inspection, piece: Piece) -> bool:
    """Whether a line is longer than its column, so that it matters how it is aligned."""
    section, own = inspection.word.sections[piece.paragraph.section], piece.paragraph.format
    column = section.width - section.left - section.right - own.left - own.right - own.first_line
    return sum(_width(run) for run in piece.inked) * _TWIPS > column


def _width(run: Run) -> float:
    look = run.format
    return text_width(run.text, look.size, bold=look.bold, italic=look.italic)


@rule("body-end", ref="I.6.2.2")
def body_end(inspection: Inspection) -> Iterator[Told]:
    """Kết thúc nội dung văn bản có dấu chấm (.); không dùng “./.”.

    Báo ở đoạn cuối cùng của nội dung.
    """
    order = {id(paragraph): index for index, paragraph in enumerate(inspection.word.paragraphs)}
    if inspection.located.excerpt:
        return  # the text goes on where it was not copied
    printed = (piece for piece in text_pieces(inspection) if piece.inked)
    last = max(printed, key=lambda piece: order[id(piece.paragraph)], default=None)
    if last is None:
        return
    after = next(
        (paragraph for paragraph in inspection.word.paragraphs[order[id(last.paragraph)] + 1 :] if paragraph.text), None
    )
    ends_in_table = last.paragraph.cell or (after and after.cell and after.cell.bordered)
    fault = manners.end("".join(run.text for run in last.inked).strip())
    again = any(other.text == last.text for other in text_pieces(inspection) if other.paragraph is not last.paragraph)
    elsewhere = again or behind(inspection) or left(last.text)  # told by another rule: the text ends there
    if fault and not elsewhere and (fault.branch == "slash" or not ends_in_table):
        yield from told_of(fault, last, Severity.ERROR if fault.branch == "mark" else Severity.WARNING)
