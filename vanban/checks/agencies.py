"""Rules of the names at the left of the head: how issuer and higher body are called, and which of them stands above."""

from collections.abc import Iterator

from vanban.checks.leftovers import left
from vanban.checks.lines import ABOVE, BODIES, at_right, joined, loose, names
from vanban.checks.numbers import parts
from vanban.checks.pieces import Piece
from vanban.checks.rule import Inspection, Told, rule, told_of
from vanban.errors import Severity
from vanban.messages import translate as _
from vanban.standards import issuers, manners, spelling
from vanban.standards.symbols import type_symbol
from vanban.text.language import fold


@rule("parent-agency", ref="I.2.1.2")
def parent_agency(inspection: Inspection) -> Iterator[Told]:
    """Trên tên tỉnh uỷ không có cơ quan cấp trên; trên đảng uỷ, chi bộ là tên đảng bộ cấp trên.

    Ví dụ: “ĐẢNG BỘ THÀNH PHỐ HÀ NỘI” trên “ĐẢNG UỶ PHƯỜNG BA ĐÌNH”. Trên tên cơ quan tham mưu, giúp việc là tên cấp uỷ:
    “TỈNH UỶ CAO BẰNG” trên “BAN TỔ CHỨC”. Tên in hoa, đứng, không đậm, ở trên tên cơ quan ban hành.
    """
    parents, own = names(inspection)
    if not own:
        return
    small = [piece for piece in _above(inspection, own[0]) if not piece.upper]
    if small and not parents:
        yield Told("caps", _("tên cơ quan cấp trên phải viết in hoa"), small[0], small[0].text, small[0].text.upper())
        return
    fault = issuers.parent(joined(own), joined(parents), inspection.standard, inspection.day)
    if fault and fault.branch == "missing" and _slip(inspection):
        return
    if parents and not fault and parents[0] in inspection.located["issuing-agency"]:
        yield Told("bold", _("tên cơ quan cấp trên không in đậm"), parents[0], _("đậm"), _("không đậm"))
    yield from told_of(fault, (parents or own)[0])


def _slip(inspection: Inspection) -> bool:
    """Whether it is a slip or a list of the office: of no type of the standard, and without a number."""
    kind = inspection.located.first("type-name")
    if kind is None or inspection.located["number"]:
        return False
    return type_symbol(inspection.standard, kind.text, inspection.day) is None


def _above(inspection: Inspection, own: Piece) -> Iterator[Piece]:
    """Yield what begins as the name of a body above the issuer's, though it is not written as one."""
    for piece in loose(inspection):
        above = piece.paragraph.order < own.paragraph.order and not at_right(piece, inspection)
        if above and fold(piece.text).startswith((*ABOVE, *BODIES)):
            yield piece


@rule("issuer-name", ref="I.2.1")
def issuer_name(inspection: Inspection) -> Iterator[Told]:
    """Tên cơ quan ban hành viết đủ, đúng tên: cấp uỷ, chi bộ, cơ quan của cấp uỷ; không phải ban thường vụ.

    Ban thường vụ, thường trực chỉ có ở khối ký. Tên đại hội ghi lần thứ mấy hoặc nhiệm kỳ; liên cơ quan có gạch nối.
    """
    parents, own = names(inspection)
    number = parts(inspection.located.first("number"))
    for fault in issuers.issuer(
        joined(own), joined(parents), number[2] if number else "", inspection.standard, inspection.day
    ):
        yield from told_of(fault, own[0] if own else None, Severity.WARNING if fault.branch == "twice" else None)
    for piece in (*parents[:1], *own[:1]):
        yield from told_of(spelling.body(piece.text), piece, Severity.WARNING)


@rule("place-level", ref="I.4.1.1 c")
def place_level(inspection: Inspection) -> Iterator[Told]:
    """Địa danh một âm tiết ghi thêm cấp hành chính: “Thành phố Huế”, “TP Huế”.

    Địa danh mang tên người, hoặc trùng tên tỉnh cũng vậy; hai trường hợp này máy không xét. Từ ngày 01/7/2025 không còn
    huyện, quận, thị xã, thị trấn.
    """
    standard, day = inspection.standard, inspection.day
    told = any(issuers.district(joined(name), standard, day) for name in names(inspection))
    for piece in inspection.located["place-date"]:
        place = piece.text.split(",")[0].strip()
        yield from told_of(manners.place(place), piece)
        if not told:
            yield from told_of(issuers.district(place, standard, day), piece, Severity.WARNING)


@rule("place-seat", ref="I.4.1.1")
def place_seat(inspection: Inspection) -> Iterator[Told]:
    """Địa danh là tên tỉnh, thành phố, hoặc tên xã, phường, đặc khu nơi cơ quan ban hành đặt trụ sở.

    Văn bản của đảng uỷ xã ghi tên xã hoặc tên tỉnh của mình; địa danh của nơi khác là chỗ quên sửa khi dùng lại tệp cũ.
    """
    parents, own = names(inspection)
    for piece in inspection.located["place-date"]:
        place, comma, _rest = piece.text.partition(",")
        known = manners.place(place.strip()) or issuers.district(place.strip(), inspection.standard, inspection.day)
        if comma and not known and not left(place):
            yield from told_of(issuers.seat(place.strip(), joined(own), joined(parents)), piece)
