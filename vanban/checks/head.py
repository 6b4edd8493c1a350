"""Rules of the head of the first page: title, agency, number, place and date."""

import re
from collections.abc import Iterator

from vanban.checks.formatting import W
from vanban.checks.looks import looks, missing
from vanban.checks.pieces import Piece
from vanban.checks.rule import Inspection, Told, rule, told_of
from vanban.checks.word import Cell
from vanban.errors import Severity
from vanban.messages import translate as _
from vanban.standards import Confidence, manners
from vanban.standards.symbols import INTERNAL, agency_symbol, type_symbol
from vanban.text.language import fold


@rule("party-title")
def party_title(inspection: Inspection) -> Iterator[Told]:
    """Tiêu đề ĐẢNG CỘNG SẢN VIỆT NAM ở góc phải, dòng đầu, cỡ 15, đứng, đậm.

    Viết đủ, in hoa, không thêm bớt chữ.
    """
    if not inspection.located["state-title"]:
        yield from missing(inspection, "party-title")
    yield from looks(inspection, "party-title")
    wanted = inspection.standard.party_title
    for piece in inspection.located["party-title"]:
        if piece.text.upper() != wanted.value:
            yield Told("text", _("tiêu đề viết sai"), piece, piece.text, wanted.value, wanted.clause)
        if any(_one_box(piece, agency) for agency in inspection.located["issuing-agency"]):
            message = _("tiêu đề phải ở góc phải, ngang với tên cơ quan ở góc trái")
            yield Told("place", message, piece, clause=wanted.clause)


def _one_box(piece: Piece, other: Piece) -> bool:
    """Whether two lines stand in one text box."""
    own, its = (next(at.paragraph.element.iterancestors(f"{W}txbxContent"), None) for at in (piece, other))
    return own is not None and own is its


@rule("party-title-rule")
def party_title_rule(inspection: Inspection) -> Iterator[Told]:
    """Dưới tiêu đề có đường kẻ ngang nét liền, dài bằng tiêu đề.

    Đường kẻ có thể là đường viền đoạn, gạch chân chữ hoặc nét vẽ.
    """
    title = inspection.located.first("party-title")
    if title is None:
        return
    clause = inspection.standard.components["party-title"].clause
    paragraphs = inspection.word.paragraphs
    at = next(index for index, paragraph in enumerate(paragraphs) if paragraph is title.paragraph)
    near = [p for p in paragraphs[at : at + 6] if p is title.paragraph or not p.text or p.framed]
    drawn = any(p.format.border_top or p.format.border_bottom or p.line_drawn or p.picture for p in near)
    own = title.paragraph.cell
    ruled = own and (own.line_below or any(p.cell and p.cell.line_above and _below(p.cell, own) for p in paragraphs))
    if not drawn and not ruled and not all(run.format.underline for run in title.inked):
        yield Told("missing", _("không thấy đường kẻ dưới tiêu đề"), title, clause=clause)


def _below(cell: Cell, above: Cell) -> bool:
    """Whether a cell is in the row under another."""
    return (cell.table, cell.row) == (above.table, above.row + 1)


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
    yield from missing(inspection, "issuing-agency")
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
    if star is None:
        if issuer:
            yield Told("missing", _("thiếu dấu sao (*) dưới tên cơ quan ban hành"), clause=wanted.clause)
    elif star.text != wanted.value:
        yield Told("text", _("dưới tên cơ quan ban hành phải là dấu sao"), star, star.text, wanted.value, wanted.clause)
    elif len(inspection.located["agency-star"]) > 1:
        yield Told("twice", _("chỉ có một dấu sao dưới tên cơ quan ban hành"), star, clause=wanted.clause)
    elif (issuer and _before(star, issuer[-1])) or (number and _before(number, star)):
        message = _("dấu sao phải ở giữa tên cơ quan ban hành và số, ký hiệu")
        yield Told("place", message, star, clause=wanted.clause)


def _before(piece: Piece, other: Piece) -> bool:
    """Whether a piece stands in a paragraph above another's."""
    return piece.paragraph.order < other.paragraph.order


_FORM = re.compile(rf"Số +(?P<number>[\d .…_]*) *- *(?P<type>\w+)/(?P<agency>[\w-]+(?:{INTERNAL})?)")


_BLANK = re.compile("Số[ .…_]*")


def _has_symbol(inspection: Inspection) -> bool:
    """Whether the standard has a symbol for the document's type; a công văn prints none."""
    kind = inspection.located.first("type-name")
    letter = bool(inspection.located["subject-letter"] or inspection.located["addressee-label"])
    return letter if kind is None else type_symbol(inspection.standard, kind.text, inspection.day) is not None


@rule("number-form")
def number_form(inspection: Inspection) -> Iterator[Told]:
    """Số và ký hiệu viết dạng “Số 08-KH/ĐU”: không có dấu hai chấm, cỡ 14, đứng.

    Số nhỏ hơn 10 thêm số 0 phía trước; gạch nối giữa số và ký hiệu, gạch chéo trước ký hiệu cơ quan.
    """
    yield from looks(inspection, "number")
    clause = inspection.standard.components["number"].clause
    for piece in inspection.located["number"]:
        if re.match(r"Số\s*:", piece.text):
            yield Told("colon", _("sau chữ “Số” không có dấu hai chấm"), piece, piece.text, clause=clause)
            continue
        match = _FORM.fullmatch(piece.text)
        if match is None and _BLANK.fullmatch(piece.text) and not _has_symbol(inspection):
            continue  # left to the pen, and no table says which symbols follow
        if match is None:
            yield Told("form", _("số và ký hiệu viết sai dạng"), piece, piece.text, "Số 08-KH/ĐU", clause)
        elif len(match["number"].strip()) == 1 and match["number"].strip().isdigit():
            yield Told("zero", _("số nhỏ hơn 10 phải thêm số 0 phía trước"), piece, piece.text, clause=clause)


@rule("number-type")
def number_type(inspection: Inspection) -> Iterator[Told]:
    """Ký hiệu tên loại trong số phải đúng với tên loại văn bản.

    Quyết định và Quy định là QĐ, Chỉ thị CT, Chương trình CTr, Thông tri TT, Tờ trình TTr; loại khác lấy chữ cái đầu.
    """
    piece, kind = inspection.located.first("number"), inspection.located.first("type-name")
    parts = _parts(piece)
    row = type_symbol(inspection.standard, kind.text, inspection.day) if kind else None
    if piece and parts and row and parts[1] != row.symbol:
        message = _("{type} có ký hiệu {wanted}").format(type=row.type, wanted=row.symbol)
        yield Told("symbol", message, piece, parts[1], row.symbol, row.clause)


def _parts(piece: Piece | None) -> tuple[str, str, str] | None:
    match = _FORM.fullmatch(piece.text) if piece else None
    return (match["number"], match["type"], match["agency"]) if match else None


@rule("number-agency")
def number_agency(inspection: Inspection) -> Iterator[Told]:
    """Ký hiệu cơ quan trong số phải đúng với cơ quan ban hành.

    Ví dụ: đảng uỷ là ĐU, chi bộ là CB, tỉnh uỷ là TU; trước ngày 27/5/2026 huyện uỷ là HU.
    """
    piece = inspection.located.first("number")
    parts = _parts(piece)
    name, parent = inspection.located.text("issuing-agency"), inspection.located.text("parent-agency")
    known = agency_symbol(inspection.standard, name, parent, inspection.day) if name else None
    if piece and parts and known and parts[2].removesuffix(INTERNAL) != known.value and parts[2] != inspection.allowed:
        message = _("{name} có ký hiệu {wanted}").format(name=name, wanted=known.value)
        yield Told("symbol", message, piece, parts[2], known.value, known.clause)


@rule("place-date")
def place_date(inspection: Inspection) -> Iterator[Told]:
    """Địa danh và ngày tháng viết dạng “Hà Nội, ngày 03 tháng 02 năm 2026”, cỡ 14, nghiêng.

    Ngày dưới 10 và tháng dưới 3 thêm số 0 phía trước; tháng từ 3 đến 9 không thêm.
    """
    yield from looks(inspection, "place-date")
    for piece in inspection.located["place-date"]:
        for fault in manners.place_date(piece.text, inspection.standard):
            yield from told_of(fault, piece)


@rule("number-missing", Severity.WARNING, "I.3")
def number_missing(inspection: Inspection) -> Iterator[Told]:
    """Văn bản có số, ký hiệu và địa danh, ngày tháng.

    Biên bản có thể không mang số; giấy mời, danh sách, biểu, bảng tổng hợp không có ký hiệu trong chuẩn: không kiểm.
    Quy chế, quy định ghi “Ban hành kèm theo Quyết định số …” thì theo số của quyết định ấy.
    """
    kind = inspection.located.first("type-name")
    if kind is None or fold(kind.text) == "bien ban" or type_symbol(inspection.standard, kind.text) is None:
        return
    for component, name in (("number", _("số và ký hiệu")), ("place-date", _("địa danh, ngày tháng"))):
        if component == "number" and _with_another(inspection):
            continue
        if not inspection.located[component]:
            row = inspection.standard.components[component]
            sure = row.clause.confidence is Confidence.CONFIRMED
            severity = Severity.ERROR if sure else Severity.WARNING
            yield Told(component, _("không thấy {name}").format(name=name), clause=row.clause, severity=severity)


def _with_another(inspection: Inspection) -> bool:
    """Whether the document says below its subject that it was issued with another, whose number it goes by."""
    reference = [] if inspection.located.enclosed else inspection.located["appendix-reference"]
    title = inspection.located["subject"] + reference
    return any(fold(piece.text).lstrip("( ").startswith("ban hanh kem theo") for piece in title)


_HALVES = (
    ("party-title", "right", "I.1.2"),
    ("place-date", "right", "I.4.2.1"),
    ("issuing-agency", "left", "I.2.2.1"),
    ("number", "left", "I.3.2.1"),
    ("recipients-label", "left", "I.9.2.1"),
    ("authority", "right", "I.7.2.1"),
)


@rule("position")
def position(inspection: Inspection) -> Iterator[Told]:
    """Tiêu đề, địa danh và ngày tháng, khối ký ở bên phải; tên cơ quan, số và ký hiệu, nơi nhận ở bên trái.

    Chỉ xét khi trình bày bằng bảng hai cột, là chỗ biết chắc bên nào; biên bản và văn bản liên cơ quan có hai khối
    ký nên không xét khối ký.
    """
    located = inspection.located
    several = max(len(located["authority"]), len(located["signer-name"])) > 1 or bool(located["signature-label"])
    for component, wanted, ref in _HALVES:
        if component == "authority" and several:
            continue
        row = inspection.standard.components[component]
        for piece in located[component]:
            side = _half(piece)
            if side and side != wanted:
                names = {"left": _("bên trái"), "right": _("bên phải")}
                message = _("{title} phải ở {side}").format(title=row.title, side=names[wanted])
                confidence = row.clause.confidence
                clause = row.clause._replace(ref=ref) if confidence is Confidence.CONFIRMED else row.clause
                yield Told(component, message, piece, names[side], names[wanted], clause)


def _half(piece: Piece) -> str:
    """Return the half of the page that a cell of a two-column table lies in; nothing where no table tells."""
    cell = piece.paragraph.cell
    if cell is None or cell.columns != 2 or cell.bordered:
        return ""
    nested = sum(1 for _table in piece.paragraph.element.iterancestors(f"{W}tbl")) > 1
    return "" if nested else "left" if cell.column == 1 else "right"
