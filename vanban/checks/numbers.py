"""Rules of the number and symbol: how they are written, and that they agree with type, issuer and date."""

import re
from collections.abc import Iterator
from itertools import islice

from vanban.checks.leftovers import left, unfilled
from vanban.checks.lines import FAR, is_letter, joined, lines, loose, names, ours, symbol_types
from vanban.checks.looks import looks
from vanban.checks.pieces import Piece
from vanban.checks.rule import Inspection, Told, rule
from vanban.errors import Severity
from vanban.messages import translate as _
from vanban.standards import Clause, Confidence, manners
from vanban.standards.symbols import INTERNAL, agency_symbol, type_symbol
from vanban.text.language import fold

_FORM = re.compile(
    rf"Số +(?P<number>\d+|[\d .…_]*?) *(?P<mark>(?<=\d)-|(?<!\d)-) *(?P<type>\w+)/(?P<agency>[\w-]+(?:{INTERNAL})?)"
)
_LIKE = re.compile(r"Số\s.{0,12}[-/].{1,12}[-/]\S{1,14}")
_BLANK = re.compile("Số[ .…_]*")
_OPEN = re.compile(r"[ .…_\u00a0]*")


def parts(piece: Piece | None) -> tuple[str, str, str] | None:
    """Return number, symbol of the type and symbol of the agency, of a number that is written so."""
    match = _FORM.fullmatch(piece.text) if piece else None
    return (match["number"].strip(), match["type"], match["agency"]) if match else None


def astray(inspection: Inspection) -> list[Piece]:
    """Return the lines of the form of a number that stand under the type."""
    kind = inspection.located.first("type-name")
    below = (piece for piece in lines(inspection) if kind and piece.paragraph.order > kind.paragraph.order)
    return [piece for piece in islice(below, 4) if parts(piece) or _LIKE.fullmatch(piece.text)]


def type_of_number(inspection: Inspection) -> str:
    """Return the symbol of the type in the number; nothing where it cannot be read."""
    number = parts(inspection.located.first("number"))
    return number[1] if number else ""


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
            message = _("sau chữ “Số” không có dấu hai chấm")
            yield Told("colon", message, piece, piece.text, _right(inspection, piece), clause)
            continue
        match = _FORM.fullmatch(piece.text)
        if match is None and unfilled(piece.paragraph):
            continue  # told by another rule
        if match is None and _BLANK.fullmatch(piece.text) and not _has_symbol(inspection):
            continue  # left to the pen, and no table says which symbols follow
        if match is None:
            wanted = _right(inspection, piece)
            message = _("{why}: ghi “{wanted}”").format(why=_why(piece.text), wanted=wanted)
            yield Told("form", message, piece, piece.text, wanted, clause)
        else:
            yield from _digits(inspection, piece, match, clause)


def _why(text: str) -> str:
    """Return what is wrong with a number that is not written as one."""
    if re.match(r"Số\d", text):
        return _("sau chữ “Số” có khoảng trống")
    if not text.startswith("Số "):
        return _("trước số ghi chữ “Số”")
    if re.search(r"[‐‑‒–—−]", text):
        return _("giữa số và ký hiệu là gạch nối (-)")
    if re.match(r"Số\s*[\d .…_]*/", text):
        return _("sau số là gạch nối, trước ký hiệu cơ quan là gạch chéo")
    return _("số và ký hiệu viết sai dạng")


def _right(inspection: Inspection, piece: Piece) -> str:
    """Return the number as this paper should have it: its own digits and the symbols of its type and issuer."""
    digits = re.search(r"\d+", piece.text)
    written = re.findall(r"[A-ZĐ]\w*", piece.text.removeprefix("Số"))
    kind = inspection.located.first("type-name")
    row = type_symbol(inspection.standard, kind.text, inspection.day) if kind else None
    parent, name = map(joined, names(inspection))
    known = agency_symbol(inspection.standard, name, parent, inspection.day) if name else None
    kept = dict(enumerate(written))
    type_ = row.symbol if row else kept.get(0, "CV" if is_letter(inspection, "") else "KH")
    agency = known.value if known else "-".join(written[1:]) or "ĐU"
    return f"{inspection.standard.number_word.value} {digits[0].zfill(2) if digits else '…'}-{type_}/{agency}"


def _digits(inspection: Inspection, piece: Piece, match: re.Match[str], clause: Clause) -> Iterator[Told]:
    number = match["number"].strip()
    if not number.isdigit():
        return
    if len(number) == 1 and number != "0":
        message = _("số nhỏ hơn 10 phải thêm số 0 phía trước")
        yield Told("zero", message, piece, piece.text, _right(inspection, piece), clause)
    elif int(number) == 0:
        yield Told("nought", _("số bắt đầu từ 01"), piece, piece.text, "01", clause)
    elif len(number) > 2 and number[0] == "0":
        message = _("số từ 10 trở lên không thêm số 0 phía trước")
        yield Told("too-long", message, piece, piece.text, number.lstrip("0").zfill(2), clause)
    elif " " in piece.text.removeprefix("Số").strip():
        message = _("trước và sau gạch nối không có khoảng trống")
        yield Told("spaces", message, piece, piece.text, _right(inspection, piece), clause)


@rule("number-type", ref="I.3.1.2 a")
def number_type(inspection: Inspection) -> Iterator[Told]:
    """Ký hiệu tên loại trong số phải đúng với tên loại văn bản.

    Quyết định và Quy định là QĐ, Chỉ thị CT, Chương trình CTr, Thông tri TT, Tờ trình TTr; loại khác lấy chữ cái đầu.
    """
    piece, kind = inspection.located.first("number"), inspection.located.first("type-name")
    found = parts(piece)
    row = type_symbol(inspection.standard, kind.text, inspection.day) if kind else None
    if piece and found and row and found[1] != row.symbol:
        message = _("{type} có ký hiệu {wanted}").format(type=row.type, wanted=row.symbol)
        others = symbol_types(inspection, found[1])
        theirs = any(other.clause.confidence is Confidence.CONFIRMED for other in others)
        yield Told("symbol", message, piece, found[1], row.symbol, None if theirs else row.clause)


@rule("number-agency")
def number_agency(inspection: Inspection) -> Iterator[Told]:
    """Ký hiệu cơ quan trong số phải đúng với cơ quan ban hành.

    Ví dụ: đảng uỷ là ĐU, chi bộ là CB, tỉnh uỷ là TU; trước ngày 27/5/2026 huyện uỷ là HU.
    """
    piece = inspection.located.first("number")
    found = parts(piece)
    parent, name = map(joined, names(inspection))
    known = agency_symbol(inspection.standard, name, parent, inspection.day) if name else None
    if piece and found and known and found[2] not in (known.value, f"{known.value}{INTERNAL}", inspection.allowed):
        message = _("{name} có ký hiệu {wanted}").format(name=name, wanted=known.value)
        yield Told("symbol", message, piece, found[2], known.value, known.clause)


@rule("number-missing", ref="I.3")
def number_missing(inspection: Inspection) -> Iterator[Told]:
    """Văn bản có số, ký hiệu và địa danh, ngày tháng.

    Biên bản có thể không mang số; giấy mời, danh sách, biểu, bảng tổng hợp không có ký hiệu trong chuẩn: không kiểm.
    Quy chế, quy định ghi “Ban hành kèm theo Quyết định số …” thì theo số của quyết định ấy.
    """
    kind = inspection.located.first("type-name")
    if kind is None and not is_letter(inspection, type_of_number(inspection)):
        return
    if kind and (fold(kind.text) == "bien ban" or type_symbol(inspection.standard, kind.text) is None):
        return
    if any(left(piece.text) for piece in loose(inspection)):
        return  # told by another rule: what stands there was to be filled
    for component, name, beside in (
        ("number", _("số và ký hiệu"), ("agency-star", "issuing-agency", "parent-agency")),
        ("place-date", _("địa danh, ngày tháng"), ("party-title",)),
    ):
        if component == "number" and inspection.located.issued_with:
            continue
        if not inspection.located[component] and not (component == "number" and astray(inspection)):
            row = inspection.standard.components[component]
            message = _("không thấy {name}").format(name=name)
            yield Told(component, message, inspection.located.near(*beside), clause=row.clause)


@rule("once", ref="I.3.1.1, I.4.1.2")
def once(inspection: Inspection) -> Iterator[Told]:
    """Một văn bản có một số, ký hiệu và một ngày tháng.

    Ngày tháng ở phần xác nhận chữ ký là của người xác nhận, không phải của văn bản.
    """
    numbers = inspection.located["number"]
    if len({piece.text for piece in numbers}) > 1:
        yield Told("number", _("văn bản có hai số, ký hiệu khác nhau"), numbers[1], numbers[1].text, numbers[0].text)
    days = inspection.located["place-date"]
    later = days[1:] or (list(_later_days(inspection, days[0])) if days else [])
    if later:
        yield Told("date", _("văn bản có hai ngày tháng"), later[0], later[0].text, days[0].text)


def _later_days(inspection: Inspection, first: Piece) -> Iterator[Piece]:
    """Yield lines of the form of place and date between the text and the signature."""
    confirmed = min((piece.paragraph.order for piece in inspection.located["confirmation"]), default=FAR)
    names = inspection.located["signer-name"]
    end = min([confirmed, *(piece.paragraph.order for piece in names)])
    for piece in lines(inspection):
        if first.paragraph.order < piece.paragraph.order < end and manners.is_place_date(piece.text):
            yield piece


@rule("half-open", Severity.WARNING)
def half_open(inspection: Inspection) -> Iterator[Told]:
    """Số và ngày cùng để trống chờ phát hành, hoặc cùng ghi đủ.

    Văn bản đã ghi ngày mà chưa có số, hoặc đã có số mà chưa ghi ngày, là còn sót; mẫu của mình để trống chờ ghi.
    """
    number, day = inspection.located.first("number"), inspection.located.first("place-date")
    if number is None or day is None or inspection.located["draft"] or ours(number):
        return
    found, when = parts(number), manners.open_parts(day.text)
    if found is None or when is None:
        return
    blank = bool(_OPEN.fullmatch(found[0]))
    if blank and not when:
        yield Told("number", _("đã ghi ngày mà chưa ghi số"), number, number.text)
    elif when and not blank:
        yield Told("date", _("đã ghi số mà chưa ghi đủ ngày, tháng, năm"), day, day.text)
