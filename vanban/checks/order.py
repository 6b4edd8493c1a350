"""Rules of where the parts of the page stand: in which half, in which order, and centred on each other."""

from collections.abc import Iterator

from vanban.checks.lines import beside
from vanban.checks.numbers import astray
from vanban.checks.pieces import Piece, half
from vanban.checks.rule import Inspection, Told, rule
from vanban.errors import Severity
from vanban.messages import translate as _
from vanban.standards import Confidence

_HALVES = (
    ("party-title", "right", "I.1.2"),
    ("place-date", "right", "I.4.2.1"),
    ("issuing-agency", "left", "I.2.2.1"),
    ("number", "left", "I.3.2.1"),
    ("subject-letter", "left", "I.5.2.3"),
    ("recipients-label", "left", "I.9.2.1"),
    ("authority", "right", "I.7.2.1"),
)


_OF_HEAD = ("party-title", "place-date", "issuing-agency", "number", "subject-letter")


@rule("position", ref="I.1.2, I.2.2.1")
def position(inspection: Inspection) -> Iterator[Told]:
    """Tiêu đề, địa danh và ngày tháng, khối ký ở bên phải; tên cơ quan, số và ký hiệu, nơi nhận ở bên trái.

    Chỉ xét khi trình bày bằng bảng hai cột, là chỗ biết chắc bên nào; biên bản và văn bản liên cơ quan có hai khối
    ký nên không xét khối ký.
    """
    located = inspection.located
    several = max(len(located["authority"]), len(located["signer-name"])) > 1 or bool(located["signature-label"])
    title, name = located.first("party-title"), located.near("issuing-agency", "number")
    exchanged = title and name and half(title) == "left" and half(name) == "right"
    if exchanged:
        message = _(
            "hai bên đầu trang đổi chỗ: tên cơ quan, số và ký hiệu ở bên trái, tiêu đề và ngày tháng ở bên phải"
        )
        yield Told("exchanged", message, title)
    for component, wanted, ref in _HALVES:
        if (component == "authority" and several) or (exchanged and component in _OF_HEAD):
            continue
        row = inspection.standard.components[component]
        for piece in located[component][:1] if component == "party-title" else located[component]:
            side = half(piece)
            if side and side != wanted:
                names = {"left": _("bên trái"), "right": _("bên phải")}
                message = _("{title} phải ở {side}").format(title=row.title, side=names[wanted])
                confidence = row.clause.confidence
                clause = row.clause._replace(ref=ref) if confidence is Confidence.CONFIRMED else row.clause
                yield Told(component, message, piece, names[side], names[wanted], clause)


_DOWN = (
    ("parent-agency", "issuing-agency", "number", "subject-letter"),
    ("party-title", "place-date"),
)
"""What stands under what at the left, and at the right."""


@rule("head-order", ref="I.2.2.1, I.3.2.1, I.4.2.1")
def head_order(inspection: Inspection) -> Iterator[Told]:
    """Từ trên xuống, bên trái: tên cơ quan, số và ký hiệu, trích yếu công văn; bên phải: tiêu đề, ngày tháng.

    Tên cơ quan cấp trên ở trên tên cơ quan ban hành.
    """
    located, rows = inspection.located, inspection.standard.components
    for piece in astray(inspection):
        yield Told("title", _("số và ký hiệu ở bên trái, dưới tên cơ quan, trên tên loại"), piece, piece.text)
    for column in _DOWN:
        there = [located[component] for component in column]
        for index, pieces in enumerate(there):
            over = [other for above in there[:index] for other in above]
            low = [piece for piece in pieces if any(_above(piece, other) and beside(piece, other) for other in over)]
            if low:
                names = [rows[name].title.lower() for name, found in zip(column, there, strict=True) if found]
                message = _("thứ tự từ trên xuống phải là: {names}").format(names=", ".join(names))
                yield Told(column[index], message, low[0], low[0].text)
                break


def _above(piece: Piece, other: Piece) -> bool:
    return piece.paragraph.order < other.paragraph.order


_CENTRED = (
    ("parent-agency", "issuing-agency", "number", "subject-letter"),
    ("place-date",),
)


@rule("head-centred", ref="I.2.2.2, I.3.2.1, I.4.2.1, I.5.2.3")
def head_centred(inspection: Inspection) -> Iterator[Told]:
    """Các dòng ở góc trái cân đối dưới nhau; địa danh, ngày tháng cân đối dưới tiêu đề.

    Chỉ xét dòng ở trong ô bảng, hộp chữ hay khung, là chỗ biết hai bên.
    """
    for column in _CENTRED:
        for component in column:
            off = next((piece for piece in inspection.located[component] if _off_centre(piece)), None)
            if off:
                title = inspection.standard.components[component].title
                message = _("{title} phải ở giữa phần của mình").format(title=title)
                yield Told(component, message, off, off.paragraph.format.align, "center")
                break


def _off_centre(piece: Piece) -> bool:
    paragraph = piece.paragraph
    held = paragraph.cell or paragraph.framed or paragraph.container == "box"
    tabbed = paragraph.tab_stops or any("\t" in run.text for run in paragraph.runs)
    return bool(held) and not tabbed and paragraph.format.align != "center"


_BARE = ("parent-agency", "issuing-agency", "number", "place-date", "type-name", "subject")


@rule("head-underline", Severity.WARNING, ref="PL2")
def head_underline(inspection: Inspection) -> Iterator[Told]:
    """Tên cơ quan, số, ngày tháng, tên loại, trích yếu không gạch chân.

    Đường kẻ chỉ có dưới tiêu đề; dưới tên cơ quan là dấu sao, dưới trích yếu là năm dấu gạch nối.
    """
    for component in _BARE:
        for piece in inspection.located[component]:
            if piece.inked and all(run.format.underline for run in piece.inked):
                title = inspection.standard.components[component].title
                yield Told(component, _("{title}: không gạch chân").format(title=title), piece, _("gạch chân"))
