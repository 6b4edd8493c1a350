"""Rules of the optional marks of the first page: urgency, circulation, draft."""

from collections.abc import Iterator

from vanban.checks.lines import at_right, beside, head_end, is_letter, lines, loose, ours
from vanban.checks.looks import looks
from vanban.checks.numbers import type_of_number
from vanban.checks.pieces import Piece, pieces_of
from vanban.checks.rule import Inspection, Told, rule
from vanban.errors import Severity
from vanban.messages import translate as _
from vanban.text.language import fold, fold_tone

_LEVELS = ("khan", "thuong khan", "hoa toc")
_LIKE_URGENT = (
    "gap",
    "toi khan",
    "rat khan",
    "hoa toc hen gio",
    "dac biet khan",
    "khan cap",
    "rat gap",
    "toi mat khan",
)
"""What other standards and habits write for the levels."""
_SCOPES = ("TÀI LIỆU HỘI NGHỊ", "LƯU HÀNH NỘI BỘ", "TÀI LIỆU THU HỒI", "XEM XONG TRẢ LẠI")
_FOLDED = {fold(scope) for scope in _SCOPES}
_LONGEST = 40
"""Letters of a paragraph that may be a mark; a longer one is not looked into."""


@rule("urgency-mark", ref="II.3")
def urgency_mark(inspection: Inspection) -> Iterator[Told]:
    """Dấu độ khẩn: KHẨN, THƯỢNG KHẨN, HOẢ TỐC; cỡ 14, đứng, đậm, dưới số và ký hiệu.

    Với công văn thì dưới trích yếu.
    """
    yield from looks(inspection, "urgency")
    located = inspection.located["urgency"]
    for piece in located:
        if _displaced(piece, inspection):
            yield Told("place", _("dấu độ khẩn ở bên trái, dưới số và ký hiệu; của công văn thì dưới trích yếu"), piece)
    for piece in loose(inspection):
        if not located and _like_urgent(piece):
            message = _("mức độ khẩn là KHẨN, THƯỢNG KHẨN hoặc HOẢ TỐC")
            yield Told("word", message, piece, piece.text, "KHẨN, THƯỢNG KHẨN, HOẢ TỐC")
    end = head_end(inspection)
    for piece in lines(inspection):
        below = piece.paragraph.order >= end and not any(piece.paragraph is mark.paragraph for mark in located)
        if below and _brief(piece) and fold(piece.text) in _LEVELS and piece.upper:
            yield Told("end", _("dấu độ khẩn ở trang đầu, dưới số và ký hiệu"), piece, piece.text)


def _like_urgent(piece: Piece) -> bool:
    """Whether a line of the head is a mark of urgency, though none of the three words."""
    text = fold(piece.text)
    return text in _LIKE_URGENT or (piece.upper and any(f" {level} " in f" {text} " for level in _LEVELS))


def _displaced(piece: Piece, inspection: Inspection) -> bool:
    """Whether a mark that belongs under the number at the left stands elsewhere."""
    over = [*inspection.located["number"]]
    if is_letter(inspection, type_of_number(inspection)):
        over += inspection.located["subject-letter"]
    above = any(piece.paragraph.order < other.paragraph.order and beside(piece, other) for other in over)
    return above or bool(at_right(piece, inspection))


@rule("draft-mark", Severity.WARNING, ref="II.4.2")
def draft_mark(inspection: Inspection) -> Iterator[Told]:
    """“Dự thảo lần 2” dưới số và ký hiệu, cỡ 14, nghiêng.

    Văn bản ban hành không còn chỉ dẫn này; đã ban hành hay chưa thì máy không xét.
    """
    yield from looks(inspection, "draft")
    for piece in inspection.located["draft"]:
        if piece.upper:
            message = _("chỉ dẫn dự thảo viết chữ thường")
            yield Told("caps", message, piece, piece.text, piece.text.capitalize(), severity=Severity.WARNING)
        elif not any(char.isdigit() for char in piece.text) and "lan" not in fold(piece.text):
            yield Told("turn", _("ghi dự thảo lần thứ mấy"), piece, piece.text, "Dự thảo lần 2")
        if _displaced(piece, inspection):
            yield Told("place", _("chỉ dẫn dự thảo ở bên trái, dưới số và ký hiệu"), piece)


@rule("circulation-note", Severity.WARNING, ref="II.4.1")
def circulation_note(inspection: Inspection) -> Iterator[Told]:
    """Chỉ dẫn phạm vi phổ biến, tài liệu hội nghị in hoa, cỡ 12, đứng, đậm, góc phải trang đầu.

    Riêng “Không phổ biến trên phương tiện thông tin đại chúng” ở giữa, cuối trang cuối.
    """
    title = inspection.located.first("party-title")
    first = title.paragraph.order if title else 0
    pieces = inspection.located["circulation"] or list(_scopes(inspection))
    yield from looks(inspection, "circulation", pieces=pieces)
    for piece in pieces:
        wanted = next((scope for scope in _SCOPES if fold(scope) == fold(piece.text)), "")
        if wanted and fold_tone(piece.text.upper()) != fold_tone(wanted):
            yield Told("word", _("chỉ dẫn viết sai chữ"), piece, piece.text, wanted)
        low = piece.paragraph.order > first or at_right(piece, inspection) is False
        if wanted and not ours(piece) and (low or piece.paragraph.format.align not in ("right", "center")):
            yield Told("place", _("chỉ dẫn phạm vi phổ biến ở góc phải, trên tiêu đề"), piece)


def _scopes(inspection: Inspection) -> Iterator[Piece]:
    """Yield the lines that are such a mark, whatever their letters look like, in the text or above it."""
    above = inspection.word.sections[0].headers.values()
    yield from (
        piece for paragraphs in above for paragraph in paragraphs for piece in pieces_of(paragraph) if _scope(piece)
    )
    yield from filter(_scope, lines(inspection))


def _scope(piece: Piece) -> bool:
    return _brief(piece) and fold(piece.text) in _FOLDED


def _brief(piece: Piece) -> bool:
    return len(piece.paragraph.text) <= _LONGEST
