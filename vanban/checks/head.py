"""Rules of the head of the first page: title, agency, number, place and date."""

from collections.abc import Iterator

from vanban.checks.formatting import W
from vanban.checks.looks import looks, missing
from vanban.checks.pieces import Piece
from vanban.checks.rule import Inspection, Told, rule, told_of
from vanban.errors import Severity
from vanban.messages import translate as _
from vanban.standards import manners
from vanban.text.language import fold


@rule("party-title")
def party_title(inspection: Inspection) -> Iterator[Told]:
    """Tiêu đề ĐẢNG CỘNG SẢN VIỆT NAM ở góc phải, dòng đầu, cỡ 15, đứng, đậm.

    Viết đủ, in hoa, không thêm bớt chữ.
    """
    if not inspection.located["state-title"]:
        yield from missing(inspection, "party-title", "place-date", "issuing-agency")
    yield from looks(inspection, "party-title")
    wanted = inspection.standard.party_title
    if two := divided(inspection):
        message = _("tiêu đề viết trên một dòng: “{wanted}”").format(wanted=wanted.value)
        yield Told(
            "divided", message, two[0], " / ".join(piece.text for piece in two), wanted.value, wanted.clause,
            Severity.WARNING,
        )  # fmt: skip
        return
    for piece in inspection.located["party-title"]:
        if piece.text.upper() != wanted.value:
            message = _("tiêu đề phải ghi “{wanted}”").format(wanted=wanted.value)
            yield Told("text", message, piece, piece.text, wanted.value, wanted.clause)
        if piece is not inspection.located["party-title"][0]:
            yield Told("twice", _("tiêu đề chỉ ghi một lần, ở đầu trang thứ nhất"), piece, clause=wanted.clause)
        elif any(_one_box(piece, agency) for agency in inspection.located["issuing-agency"]):
            message = _("tiêu đề phải ở góc phải, ngang với tên cơ quan ở góc trái")
            yield Told("place", message, piece, clause=wanted.clause)


def divided(inspection: Inspection) -> list[Piece]:
    """Return the lines of the title where it is written on two."""
    pieces = inspection.located["party-title"]
    whole = fold(inspection.standard.party_title.value)
    return pieces if len(pieces) == 2 and " ".join(fold(piece.text) for piece in pieces) == whole else []


def _one_box(piece: Piece, other: Piece) -> bool:
    """Whether two lines stand in one text box."""
    own, its = (next(at.paragraph.element.iterancestors(f"{W}txbxContent"), None) for at in (piece, other))
    return own is not None and own is its


@rule("state-title", ref="I.1")
def state_title(inspection: Inspection) -> Iterator[Told]:
    """Văn bản của Đảng không có Quốc hiệu, tiêu ngữ.

    “CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM” và “Độc lập - Tự do - Hạnh phúc” là của văn bản hành chính nhà nước.
    """
    for piece in inspection.located["state-title"][:1]:
        yield Told("found", _("Quốc hiệu, tiêu ngữ không dùng trong văn bản của Đảng"), piece, piece.text)


@rule("agency-names")
def agency_names(inspection: Inspection) -> Iterator[Told]:
    """Tên cơ quan ở góc trái: cơ quan cấp trên in hoa, đứng; cơ quan ban hành in hoa, đứng, đậm; cỡ 14.

    Chỉ tên cơ quan ban hành được in đậm.
    """
    yield from missing(inspection, "issuing-agency", "parent-agency", "agency-star", "number")
    yield from looks(inspection, "parent-agency")
    yield from looks(inspection, "issuing-agency")


@rule("agency-star")
def agency_star(inspection: Inspection) -> Iterator[Told]:
    """Dưới tên cơ quan ban hành có dấu sao (*).

    Dấu sao ngăn cách tên cơ quan với số và ký hiệu.
    """
    wanted = inspection.standard.star
    star = inspection.located.first("agency-star")
    issuer, number = inspection.located["issuing-agency"], inspection.located.first("number")
    over = bool(number and issuer and before(number, issuer[-1]))  # told by another rule
    if star is None and issuer and issuer[-1].text.endswith(wanted.value):
        message = _("dấu sao (*) ở một dòng riêng dưới tên cơ quan ban hành")
        yield Told("place", message, issuer[-1], clause=wanted.clause)
    elif star is None:
        if issuer and not any(p.text == wanted.value and not p.inked for p in inspection.word.paragraphs):
            message = _("thiếu dấu sao (*) dưới tên cơ quan ban hành")
            yield Told("missing", message, issuer[-1], clause=wanted.clause)
    elif star.text != wanted.value:
        yield Told("text", _("dưới tên cơ quan ban hành phải là dấu sao"), star, star.text, wanted.value, wanted.clause)
    elif len(inspection.located["agency-star"]) > 1:
        yield Told("twice", _("chỉ có một dấu sao dưới tên cơ quan ban hành"), star, clause=wanted.clause)
    elif (issuer and before(star, issuer[-1])) or (number and before(number, star) and not over):
        message = _("dấu sao phải ở giữa tên cơ quan ban hành và số, ký hiệu")
        yield Told("place", message, star, clause=wanted.clause)


def before(piece: Piece, other: Piece) -> bool:
    """Whether a piece stands in a paragraph above another's."""
    return piece.paragraph.order < other.paragraph.order


@rule("place-date")
def place_date(inspection: Inspection) -> Iterator[Told]:
    """Địa danh và ngày tháng viết dạng “Hà Nội, ngày 03 tháng 02 năm 2026”, cỡ 14, nghiêng.

    Ngày dưới 10 và tháng dưới 3 thêm số 0 phía trước; tháng từ 3 đến 9 không thêm. Năm sau năm tới là năm ghi nhầm.
    """
    yield from looks(inspection, "place-date")
    for piece in inspection.located["place-date"]:
        for fault in manners.place_date(piece.text, inspection.standard, inspection.today):
            mild = fault.branch in ("month-plain", "case", "future")
            yield from told_of(fault, piece, Severity.WARNING if mild else None)
